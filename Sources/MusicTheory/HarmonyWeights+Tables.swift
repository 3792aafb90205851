// Made by scripts/reference/train_harmony.py; the numbers come from training, not from hands.
// swift-format-ignore-file

extension HarmonyWeights {
    static let channelCount = 20
    static let hiddenCount = 32
    static let dilations = [1, 2, 4, 8, 16, 32]

    /// Mode, degree, quality, inversion, root, bass; see ``HarmonyVocabulary/init(table:)``.
    static let vocabulary = """
        M 1 maj 0 0 0
        m 1 min 0 0 0
        M 5 maj 0 7 7
        M 5 dom7 0 7 7
        M 1 maj 1 0 4
        m 5 maj 0 7 7
        M 1 maj 2 0 7
        M 4 maj 0 5 5
        m 5 dom7 0 7 7
        m 1 min 1 0 3
        M 5 dom7 1 7 11
        M 6 min 0 9 9
        m 1 min 2 0 7
        M 2 min 1 2 5
        M 5 maj 1 7 11
        M 5 dom7 2 7 2
        M 2 min 0 2 2
        m 4 min 0 5 5
        M 5 dom7 3 7 5
        M 4 maj 1 5 9
        m 6 maj 0 8 8
        m 5 dom7 1 7 11
        m 5 maj 1 7 11
        m 4 min 1 5 8
        m 1 maj 0 0 0
        M 7 dim 1 11 2
        M 5 other 0 7 7
        m #7 dim7 0 11 11
        M 1 other 0 0 0
        m #4 other 1 6 8
        M 2 min7 1 2 5
        m 2 hdim7 1 2 5
        M 5/4 dom7 0 0 0
        m 5 dom7 3 7 5
        m #7 dim7 1 11 2
        m #7 dim7 2 11 5
        m 5 dom7 2 7 2
        m 5 other 0 7 7
        m b2 maj 1 1 5
        m 7/5 dim7 0 6 6
        m #7 dim 1 11 2
        M 7/5 dim7 0 6 6
        M 7 dim 0 11 11
        M 5/5 dom7 1 2 6
        M 6 min 1 9 0
        M 5/5 dom7 0 2 2
        M 2 min7 0 2 2
        m 1 other 0 0 0
        M 5/4 dom7 3 0 10
        m 6 maj 1 8 0
        m #7 dim7 3 11 8
        m 3 maj 0 3 3
        M 1 min 0 0 0
        m 5 min 1 7 10
        M 3 min 0 4 4
        M 6 min7 0 9 9
        m 5 min 0 7 7
        m 5/4 dom7 0 0 0
        M 4 maj 2 5 0
        m 2 dim 1 2 5
        M 7/5 dim 1 6 9
        M #4 other 1 6 8
        M 5/4 dom7 1 0 4
        M 5 maj 2 7 2
        m b2 maj 0 1 1
        m 5/4 maj 1 0 4
        M 4 min 0 5 5
        M 3 min 1 4 7
        M 5/6 dom7 0 4 4
        M 4 min 1 5 8
        M 5/5 maj 0 2 2
        M 5/2 dom7 0 9 9
        M 7 dim7 0 11 11
        m 3 maj 1 3 7
        m 5/5 maj 0 2 2
        M 7 dim 2 11 5
        m 4 min 2 5 0
        M 5/2 dom7 1 9 1
        m 7/5 dim7 2 6 0
        m 4 min7 0 5 5
        m 4 min7 1 5 8
        M #7/2 dim7 2 1 7
        M b6 maj 0 8 8
        M #7/6 dim7 0 8 8
        m 4 maj 1 5 9
        m 2 hdim7 2 2 8
        M 7/5 dim 0 6 6
        m #7 dim 0 11 11
        M 5/5 dom7 2 2 9
        M 7 dim7 2 11 5
        m 2 hdim7 3 2 0
        M 5/6 maj 1 4 8
        m 7 maj 0 10 10
        M #7/2 dim7 1 1 4
        M 7 dim7 3 11 8
        m #7/4 dim7 0 4 4
        m 6 maj7 0 8 8
        m 2 dim 0 2 2
        m 5/4 dom7 1 0 4
        M 1 min 1 0 3
        m 4 maj 0 5 5
        m 5/5 dom7 1 2 6
        M 5 other 3 7 5
        m 2 hdim7 0 2 2
        m 5/6 dom7 0 3 3
        m 1 other 1 0 3
        m 7/5 dim7 1 6 9
        m 5 maj 2 7 2
        m #7 dim 2 11 5
        M 5/6 maj 0 4 4
        M 5/4 dom7 2 0 7
        M 5/5 maj 1 2 6
        m 5/4 dom7 3 0 10
        M 5/6 dom7 1 4 8
        m #7/4 dim7 2 4 10
        m 4 other 0 5 5
        m 5/5 dom7 0 2 2
        M 5/2 maj 0 9 9
        M b2 maj 1 1 5
        m 5/5 maj 1 2 6
        m 5 other 2 7 2
        m 5/3 dom7 0 10 10
        m 6 other 0 8 8
        m 3 aug 1 3 7
        M #7/2 dim 0 1 1
        M 6 min 2 9 4
        M #7/6 dim7 1 8 11
        M 7 dim7 1 11 2
        m 5/4 maj 0 0 0
        M 5/6 dom7 2 4 11
        M 5 other 2 7 2
        M #7/2 dim7 0 1 1
        m 2 dim 2 2 8
        M 5/5 dom7 3 2 0
        m 2 min 0 2 2
        M 5/4 aug 1 0 4
        m 4 dom7 1 5 9
        m 1 maj 1 0 4
        M 1 min 2 0 7
        m 1 min7 3 0 10
        m 2 min 1 2 5
        m 2 other 2 2 8
        M 2 hdim7 3 2 0
        M 7/5 dim7 2 6 0
        M 7 hdim7 0 11 11
        m 1 other 3 0 2
        M 5/2 dom7 3 9 7
        M 5 min 0 7 7
        M 5 min 1 7 10
        m 7 dom7 0 10 10
        M 7/5 hdim7 0 6 6
        M 5/2 maj 1 9 1
        m 5 min7 0 7 7
        m 5 other 3 7 5
        M 4 maj7 0 5 5
        m 3 maj7 0 3 3
        M 1 maj7 3 0 11
        m 6 maj 2 8 3
        m 5 other 1 7 11
        M 1 other 3 0 2
        M 2 min7 3 2 0
        M 5 other 1 7 11
        M 6 min7 1 9 0
        m 5/6 dom7 1 3 7
        M 2 other 0 2 2
        m 7/5 dim 0 6 6
        m 5/b2 dom7 0 8 8
        M 6 other 0 9 9
        m 5/5 dom7 3 2 0
        m 4 other 1 5 8
        m 7/5 dim7 3 6 3
        M 7 hdim7 2 11 5
        M 5 aug 1 7 11
        M 2 min7 2 2 9
        m 7 other 0 10 10
        M 7/5 dim 2 6 0
        m 1/3 maj 2 3 10
        m #6 hdim7 0 9 9
        M 1 other 1 0 4
        M 7/5 dim7 1 6 9
        m 1 maj 2 0 7
        m 4 dom7 3 5 3
        M 2 dim 0 2 2
        M 4 min 2 5 0
        M 4 other 0 5 5
        M #7/2 dim 1 1 4
        M 2 hdim7 0 2 2
        M 4 other 2 5 0
        M 2 dim 1 2 5
        m 6 dom7 0 8 8
        M 3 min 2 4 11
        m 7 maj 1 10 2
        M 2 other 2 2 8
        M 6 maj 0 9 9
        m 5/4 dom7 2 0 7
        M 6 min7 3 9 7
        m 5/3 maj 0 10 10
        M 7/5 dim7 3 6 3
        M 2 min 2 2 9
        m 1/b2 maj 2 1 8
        m 2 min7 1 2 5
        m 5/6 dom7 2 3 10
        m 5/3 other 0 10 10
        M 5/2 dom7 2 9 4
        m #7/4 dim 1 4 7
        m 5/5 dom7 2 2 9
        M 4 min7 0 5 5
        M 5/b3 dom7 0 10 10
        M 2 maj 0 2 2
        m 5 aug 0 7 7
        M 4 maj7 1 5 9
        m 5/4 maj 2 0 7
        M 2 dom7 3 2 0
        M #7/2 dim7 3 1 10
        m 2 min7 0 2 2
        M 4 other 1 5 9
        M #7/5 dim7 1 6 9
        m 5/3 maj 1 10 2
        M 1 maj7 0 0 0
        m 3 other 0 3 3
        m 1 min7 0 0 0
        M 5/4 maj 0 0 0
        M b6 maj 1 8 0
        m 3 maj 2 3 10
        m 5/b2 dom7 2 8 3
        m 5/b2 maj 0 8 8
        m 1/4 min 2 5 0
        m #7/#6 dim7 2 8 2
        m 3 dom7 0 3 3
        M 3 min7 0 4 4
        m #7 other 2 11 5
        M #7/4 dim7 0 4 4
        m #7/4 dim7 1 4 7
        M 7/5 other 1 6 9
        m 3 min 0 3 3
        M 1 aug 0 0 0
        m 1 other 2 0 7
        M 5/6 other 0 4 4
        m 2 dim7 1 2 5
        M #7/4 dim7 2 4 10
        M #4/2 other 1 8 10
        M #7/6 dim 0 8 8
        M #7/6 dim 1 8 11
        M 2 other 3 2 7
        m 2 dim7 2 2 8
        m 4 maj 2 5 0
        m 5/b2 dom7 3 8 6
        M #7/6 dim7 2 8 2
        M b3 maj7 0 3 3
        m 7/5 dim 1 6 9
        M #1 min 0 1 1
        m 7/5 min7 2 6 1
        M 2 other 1 2 5
        M 5/6 dom7 3 4 2
        M 5/5 maj 2 2 9
        M 5/3 maj 1 11 3
        M 5/4 maj 2 0 7
        M 7 hdim7 1 11 2
        M 1 aug 1 0 4
        m #7/5 dim7 0 6 6
        """

    /// The tensors in the order in which the network reads them: of each row the scale as a
    /// little-endian float32, then the weights as int8; the whole in base64.
    static let base64 = """
        9y0SO7zN4fQiHf+8D9sm/vASIMCnrh8aCbPfQQTeAgs+Lf/gsw3tFfkIBBoDKgoMLWLuwuMcNNPM6yn1/gwhf77LXPr6
        HwtHnXLmKLn74PLcMAcoBg/vAB7zJ9nVJdD2z98BJzHfLAOrzNoO9RMHEhzXEuwGsBIRGjYWBuHfVsnoOCNB4NrNERMC
        TecEB8DP3NrsGeYT+SDzCRAEFNXICNoHCe4MziICJusQIe3v/vPl2+vF0PG04Qb5HybY8kISFuTuzd0EEeLiDA41+8b3
        FwnIIuQn9/8dmTLr2gco0RILAuAE9EYkCOoB76Pq4PYY0w4VuLi5Ctk98OzzxzQh+dIPNAoF7vn2Hs8gBgY6IMvsqFZA
        7x8OFKkeBckCN/ARxAAbyvCNKzsUG/Hq59LMt8UO7Cwz8hvz3/DqFATe/NfcA9vQJ/nj5u71BhtAHRf4vCDa4eKoM9cS
        dv0KAOziNEPltcMY40XNCy4eKgkqGisqDhUZ7fzT8wQQME4c6/ID6ezo2QIS/wkOFUcuLt0kSU9/HsfwFib72P0EtDH0
        Q+FH7is+/vhERhEo4jwLAzD02hIdLxTfGsdFJ+slKQa3x/X9KvwQ8iLyzPs55nbv70IC9T0qFzLrJQW+1/wUBQf1vfmo
        zObMLZ8AA/fQ6BsrxgARB+bnMewTB/jL3/Ph3xT+GLu/C8Lzls/d5x4KAy7q5ArRIBcm7hDrAtSu8uvm9Q4JXMEe/gdi
        SSjRzd6hMhgINuL5FEXxAAr/HB/+I/41GfsaEDtF+ubszRs7vNyu3yUS/yn/5L2B7/UAAfTQHzb27Ab0DFkp6wpOn0X6
        6Tr03we7WPUDA/lU1r7x/vLy0e4mMfbu66gMCgUo0RPWBNsNRi4J4/CrKfxTCkHcR/UsAC5ODQL3EeodBBsZOSvkwBAh
        vwbkIQUH0g4aGiku6PX20Bn35zLu8Du+HgYmIkrZ3c0FGP79ADIC2vMI5raoFu/OK/eqDR/5GetB9t3vHAToA0ns3vjS
        GxYvKeSr+AMMxfvBHu7CDuPVH/bkEwYt+iUM0/wJIAcCGdDk7hTj5+kAIubS5cH+CTIrGRLIyN3h6S2T58rmSxLgP8Pm
        68DX4KzYG9oLKBEwp82uFeYT6dn36A4tLvkH9vQe6encEihSHh/09xI13P7b58v29tYSO2Gpu9X0HBDc9O/y4OsFKwXb
        7glGwSX+9urr6+PJzkH1CN458aPtBsbSECAmGmqNuwhJYR0FEwkg8Qwj0NkAwSgpPUjz+B7p3sHuqgcCQGv9KTEL/rUj
        //g2Kg/+7yTuA+AQwA8QKhfl+9O3EgjIUA/MNRTK8wAJTQdXFyE0+wXy3h/bMeYsCBD8GxAyNtgxIiCf9fcDBSMO8h8m
        2sUuHd7f6+em6sIg7eK9zusLLC28+RrB2QzrLMLjoDEx0eosFfgzvRzwIOCJOzAj992pqyLiE9oH+Rr61r7bgfvS1LkU
        zBTbvezVFxf05f378h7u2fLU6A3BGRb6ENERB/oBEh78FS8yBkkREswrIuclAxwaByW6A+Ep9CTXDcTt2hziFSZxJjv4
        6gEP/ivbtf4cQfLvTPT28uv4FesIHSrm+go9/A35Cv8M6SgcBxTc6fv5JNEA0R7cN/j+/xglYh5PQQbxB/wHzAgcAhUT
        JCvy2PvQvyTF2eX/7QwNLhLA7ujNB0IaLBk3IhFVQPxSNdkCuM79A/whLQnvxl7k/Rv+QiBKBa30w+QpHRj/8g816gPb
        2TIQFiz98NnyCMf7ma3xRg0P/u30uBLULhIUuvQL/hg0COoxLu7r0ugI3OIV2Qjc3TTd+/MjPr348tIDvPgFHwAsWeXC
        FjoTITDRzu0IvwnOCBL12iIi2eIqGt4XBfcOJ1oACwLPLz341uQj+vI6G+6r4aUTBQ3buYE48/fXABXKClVLMRINDB33
        Ew46FjNbQQ325vNp5Sc76SMYFRrw9xfr5r/b8CzqCu8l9uj959/1GgnswPMRBAl/MuX+GSsB+OXC/QLz4owF1SlDyDUH
        9NkXFgQO7v35KAgW+UP0wdn8JBMjKxYU8Ri48PzbQrX3Dio84+ayCBksxP+wEhgB9cwQ4hMgVusu2Ln59C7vB+LnyOIp
        BvAY+v/6FP8A6wQlAfMw//IV4RHD7OAH0CPa4cAX/PHzMgHHLRfM1MfL3CTm/bHh8SvrD+MbBwz+DAn1udff48m/3uIE
        MSgRGD/E6NGy+wj95PE3zeDzBOgUAdAR9xHQ+RQZ3r/7ts2sRu8yASgH5yLjGQklEvcd5PH6FT0GuPL94Rf6GvVQ9hfg
        DhDrMiz+HDH50MLiAO7eq8Iy/PUiJwEn8xYZbiAnO83gIRA6Rdfu2APRvB/c+CxGAtvx/fPyGvAkCwT3CB+o2voM4uv5
        +2MAOyUyOtIH3Ov0zGRrBNQp7i8xPR7mDuTD0TXZGfQP9c/yNuotqSsyE8QTP5uBp7/Q2OQRL/cAMwbu3CsBLSL68Qjn
        NRTaCQgm+O/z/PX4IuYT4QTby9Lg6QXdyfvtX7c+N+jf2OvXMxIxChfU6csC1Sk6FwIC1fjP+Ar4JvUH7xMJ5qO7CCnV
        Ae7oDPPICR/5FOkR+by9ANfdEVT66Q7GDgQDIu7B2fPRAAz+9Avv0wPA+gP9GgvzRvMJGtMC/gYF6xv8MiwlSQMUA/Mb
        D//g1fQPGRcL++IMuOb9y7MYIqXv75rCy/bfAzw1/i39GNM3CV/LGe8DAWptjDvRjuUA8wPGxNP/AAwPBSEC++gTKwf/
        FgIPBPT70/bhFg4YFf7Uns7x//TTgdLqCeUTKgkC/f8BGx3B+QP2F+8YBfwDJBAUCe7/4dca/iHW1Ocg+uwJGPr89PoS
        QQgOFSTx8RT8AxAcBgPUHgwdzOX9JA8FxwYkHBTnCf7wG/4WKAzz6xMSJhPj/O3uCvoHNSjY3OL7C/jN0fXxDBsDAQ7x
        /Qz9A/UDDQYg7fr56hYc9wAKGvcAvfTy5AnJnd0DDAkWDxYPKQLg6gEDFw7xCxMI4PIpBj4KIQDVwOb89/DZqtcH/goY
        JwDxDgoGCPv4CgkKFfoN2fsi/94MA+L+677w+/vRv90RIPbtFhMaDRgY+/kfKzIAGQMaCPnlAiADIPJoXiI7EBDp3oHT
        w6Tx5uIr6EM5KgfD0P4ALuDZ67S4EfgLE8XWW+b9P//4r7v11h/0AAfK+P0qKzbO4sYmIvQgHdEL8KxCGvNPA/b79Rb8
        BMvj3TYQ58K9JwkXHx3g4Onq3DEbH88JNdMh/AxiJzEYBSr1FvHrCAz9/hf+CToQMPjmG/Pu+akiOCXs2+fMOlQ+9goK
        IvQp0NPM8OPt+NX09OitK0TYAwwcCDLsExfpK+tJ/9cR6C4BEh81t8n01rvS+DwlEjsBRjH169MzU/vfGrL6trTxFgUA
        GzMmMdkSAoz+sQD5wtoeNUgyFUvRERcYG0IJAOkeHA/c5toG9/zWEhkDVukMqO/34NeK8BjUHOLYwOvnIkML+C0D1AcB
        Au4U1wYOcvo4OwPs+B6BsuwlBB4BEywB5C35EhIsCvAP+B8eFuP/5/TsG9+3/N4C4tvdvhYDEObpFBf7/hI7PvTN7gzz
        3QMs8vTZAbzH7M7ByRsBFwrowesjLPv6JTnxLsMJIA//Genw9CL99PbetO4n+RGwzPT71A/+DCxBDjUEGAHkAQ9YKg3v
        +D39Qh3mCg0TxhL87/YjFhUH2tn78/UX+BEzOfMkEvzoDQxX/9LsDsz67Svg/gERIgrm6yYq+NfM0BPxF+UGyiEfADgb
        CCDzCgcT6hj77x3h8OfyAA7I2/Xl99/84RQTBgwH9PgI9doDCSkhCzklCe9QR9jl+h0Q3hEK8js+H8baCw837gX46eIh
        9dzrzyH6NdbC9+He/v3guiwSDAT2BGkiQzs+98gitf+5PAInutMlgeXV6/rGJ9D5wiT0Ad426RndNxwJKPYG9fAq1PjD
        Ve087/Uz//noPeTlHOLw9/Yx5/UHEBYgQN31/gcBy/jhDxm7QAnvBPUnrtUZyP/e8w3lOi9Q++8k3ycI+v0A1C7/2tgY
        6ujkECMM0OQVBwfv2RkE/1v+8AD4/Qr54QmlDvjKAy0N2ifqHhjATdgYPsorDPMoEP3y/OfuNfgiLgH2A97e7x0aEO0J
        wtsdBM7PWOQGzdfc7d8J4QXiEeXb/fQW2Ngn68jcS0X68dgyvQj46wvRC/UJ4Av17wT0N/rnPxYk7gxP6hMJuQXAKRMQ
        AvYF7v8BByHQTQpazPU4IBQS6BYMywfqA/rnCQEJ3fwU3goLvgvgIyc7+83uG8j4EOfx9fYE9d0f+xom6hHk7NED27DU
        qd+x6/rpABQLCtH+DfsB7fYaHiMFIQTg9RcW49QJIcDQ76XRuYHE5wT/JBEQHCrmBwUdNwD7SCvq/wEgIQ/7SBXxByE5
        rBkn+fzgDfcyGxEZGgcnFhw0F1L2/ToY6FzoHiMS+fT2NQPdMi3r8yPjDusC/xsWSFkdGADpBv/eKuX85giq7+j43wcS
        +uwh2ubrD7bU+Qnw+voJGf/y0PXSybX+6ijf6/HxF+4K2ufzFvgVDwjmwsGVAtwISRTtL6vh+8TTNAnyMzwi1ffDSPz+
        D/br1w3qBP9EsMHP3hHdJgXWQGsPRPYz6BY3KRdfRvQNv+AbHxMcRAEl48ML6Uj8JSAx6d7rfb1LOwgB/vzw7yMKExEO
        EMCm7AsU68v9Ehs0QwMp6Pfq9wQVAx8f7vnWAwHs8CMT8RP3GLjj6OTu2OnUBzkRCCfl/OTGFggSAiDmVtIbDQsQ6ff+
        Axv4APLLFRMf3fAC3tL2/uIjAxkL8fULBQMLD8bwAwINFhXnFU38+er44fAC4ebs//38Ch72GenW+/QQLQxBJf/V7xrl
        /P/FCBkCPOwPQxoIIdUA/+bs8fItIzcE+vH+yQkdJg38A+8JCiX7+CDvF9yB7hPt1ubw5RT6Bk4JFefi9RDV8xtH8gjL
        HRHu5gQe4enbD5vMBTXo8d/13B4g+CQH/fwZC+QP6CcVBQflDP4tGf0HFTnzDP8M4k8fJ/IFyP0sz/3z+AAh38Yg7vXd
        9FRwPjvn8+3px+jm5R7yLfHl+uINFyAU8j4YCPUKMT4zNB0DGR0I4xP/DB8V/R8LHf7rAkfn6wMnEgoFIijSBBw83SjD
        Cx4MNwINEwo1FAfsBuRK+R8E9w8O0xjK698BM/ULLyT26OXGo+wGke/2+Ofi5fD23Bbx6R7+HfTl47rn5xLq1d+l0Nww
        +AT1J+T5Mw397hIkGQrwLuAcKke59xD8ARDw7fu4JwgjPiXSDPH18f4SugH2GgcT6OYV+PD3LM/8CiIu1gb+/OEG/QEi
        /wwOIu/8G/frEAoh7Q4Kr/PwE+IYHyH44x4DEkIB7CIFExYBEAIHEhQeH/7yKgfhAf8NLx7yMxzZGh/+8QTt/wLpkrkB
        BeP5M/nd7cnbgbAEyPUc+hZTWRM7JwQfBhHcGvkYEV8J4U7mEPfrKhf2GTAXCvs3AVXittga0ssI6+sENQdCFQoE/PPz
        DxD3SfwG51AUNfgsypbFRGg1BQUz9xYJ8dfbuRAGC0APIhgx6+MdqcLBPOQJw9Lt258M4uf50wfju8jK7Q/WLQbQ5Qb0
        8vLAC94PxCrX+A735/cLEgfR2fQA5PbFvsbaQOg09wTyKyE3WdsrAD7vwfPvEeT9++QR390wDg7o0vcd0fHfEB4yFkTo
        CflCByo0MgZl/Af89y3i1CNw9LQuK/Ms6fgbKNLX/PP4cTAOMhIT+kfYAwjd+1nqHRr5ITbXEs4V8Rby/tAPu+7/3O+t
        2Q4EAxzsLN3HGwDGz8UoLvUg4sz1gcRAPBMCp6zEwfqjlscZO8ggESgAhTH88yfN4C0BmfEKI/7/xuvf3f054/wAKsjD
        wQRO1Pzo7/0NGtDp5gca7+0c85sG3wwpGfz1CJsc4/cD8hjQ7vQ9/0X6AxMkACs79yUM1EZQDOz4GtIeLE8G3OReGxAp
        +xgCtAso5AHq8gvk2s71ENc11M7s7fn07A/m9wo4+fAIBMz16RrKudbEQPS/QRzWgd8U8jjP+cz68fgBFgTcFSLM6b0e
        8vDs2gfyGC48zPTgJE3Y/evUwN+68uHyVREjLvvVAhLVy9reS9/36QPQ1hXkIO4tAhHoJOzW9eToDyTqqhQMNvYBDjvp
        GOpDz94E+Rym+AZBBgYazesGAKMjSREK8hoGK+4W8Av58RzwwAE2IAkFIzr+9usY7zO6LjsL2grzJgYIHDwx88br+w+p
        8PoOQfAYvNHVuhQVCsQc/h0EyMPAD84WySi36yH9ES3wu/nJ2d4Q5CDo1yoTJzAQ5AgPRkTFxhnXDRwmIxMD5dcbDCJM
        RiboGO4wINIIBO/YyfIJITkD2PcI2AIF8fkN2iAhGkI9+ibr5ijf9ywI+BXsDhzsuBPtG9UcFPz2HczMGzEH3ykfIAT8
        9Ck+IMPo+w9E9/LjEPPrwesT5TjaCxKeo+oK2PcACB4FLyb/6jxcDw692uZBG9ssMh7r7+3t8gIB5AsRr+Pwz7rsCVUl
        9yUF+38L9TGZ3/EsCQv/4lra7d1E9uwl5QjI+hAe4A0hAPv24AITIOk4HQLU4Ac2ussPFgEi+BcQKAn/9iaJAdKhLi07
        MSYc9OPhIS4XDRfi7w81FwcU/f/zBQIv4fbt/OkD1wDQ4db/DBw5D+0rNwMpEdvo7yXqDwL8KwAH5jQfGPnrLt3n7Owk
        FPjwDuP64scC9RgXYhAg2D321fDn5BsIE/ceRSbs2/nu5vfZGBvxBw8kFkK1CQXxwqvHD9XTQdcEAAzzFykNp973EB4I
        JhbUGwb6CPZA8Mr+Lg4PIw/uQxDz18LJ8s7OKwgmEH+o6rxFHuImyvMJ7TpC/u0R/xPk7w8L5gLxHshG4tf6KvbqEjW/
        Lt3J8f/c0PvzBRzjAx3I2wMI+s60LwYZCh/8DBjsEN0RARoDLBfxuyC6GKsB8MTw1c7dxuoqMwwxzP7PzvbxANsH+QwK
        8RcW5u0S/sAFo9PLMrIUOzMe1Tf4zC4C8DPIFsK15LX7o4KI1xDU6gd/Ghse0KQmES8HCvLOpgQhRBZHDknH9e/7vfU7
        GfjBwAbQpBd+HBXAzB338zE4MwMSB/nWOPG76TnHAgfi9RwyDce45srL/uTCB/bUIC0+9ULP9Abt8wAKLCpDNAHRBRIF
        +icpzwH09wbz29arBpnAod3MGAViLSswB84J5qiXoAz/LQ0d6RY5Jv3uIQvSZTbz5Cn75v4eQQq650THJwMV/Nz8JjXT
        +KX66Q3+HOah0MXN5hoGLhCoBvgnN+fYEQ4TVfUVCgQmMPg1LfPjvvM0OCyoriwJzRhXFiXA+RAE9y7M7vM/MhT3AcTg
        3/4s7RQ2xh5OBsoF+RUP2ejjBwoUQAFoWfa3ybGRFDvugZ8gQCW6AA85UT/p/v4AROEb6hz/GxbdCunxKv71KfrO/Bjh
        +QLHLCrmOPUiKUbHps8DNRvk/Q+6+MsB0NADLQgryxvdONjQQs0WLCv0QQ7ryxjlsbjWDSX8H7rfCww3njElCuvrvyoF
        4tD0xsvYvx0VAvgLSADA8OgQ6eMV5hL4AwYD7gsm5gwNLTA/wR0IFBcoIOgtHM4i0ejyra7ovt715RcvMCQOCich9vTY
        1vX44iXp8rEw//owFTPtFP/83wEfATsHFvn8IQcSCiHZ7zE/5in8Lwnuju4GJMgR8/s7/iXD5s+9PSLtSwcL8BbPHfjf
        DQYX1OgBCggSr/wG9y73DODb2az2zMUg0e4tJs8pTilHxQnC8uHB6A4eDCeCEhw6HilIRgstyX9LHwFMQQ/WExr8IPZv
        RZ87gW2OvoM7qn+G1m07f/hc6V07f0/EAes6gWiq6TI7RH+RF1M7hH/ZJG07x4GH3Ig7woH/AcQ6fzN8Qg47DYHJ1UQ7
        f1hh7R87wn+KqFQ7QIGgHes6gaZ9OaE7fzCQ92c7jH835MU6uX+Y2i06f1eMDZc7f0tgKOU60/YA4twR6UkX1BXyEP8G
        IC/yC9/K0v0UBbPbCUHd/tnd4AQKCbgdGu3zBAb06PzZ4tYQI/sAzxMY59DXrIfr682bCNfv/BcJ4RoL5fQhOPwk6Ofm
        7Rsf4Awc9QXZDT0LA/Tt3QYHIQ0+6/sCwS8S/RkC7sb4uMzL7f3K6hrcp7C+KeLe89kx+N/UztPvF+wT6P/w2SLe+v/d
        AR3mtQ3VIC8XABcK/+QFzd3ZN+HS6jjmAg3kBbwhIAHjBeztLRAsSQ0r7+f5IQHrHCvcA/AC3P4U5Er/GfkB6Q3pwhcS
        /QMf6/wMIewexU2/uQDWlbbDHf0SAg6047S/2Qrg9Pr13+AV79UFJDUw4h0uJjUQsL8OIgMz2Oztq9noCTgaIMkJ8N/x
        /OcT9STd5CPsGQsb9/0EFxTjHBP+xfEZsCHWEyTX5xAH+gYPLeD7CRrcPigH4foCKOgkYxE86cCuLwMQ6fbrIREO9csm
        FBBJbrIIpenPB971QMoO+AL4PdspHAEIYr05GdY02wsWZdsnHxfp5NLP4f4ZGfMDtAD1wRc6Dwfy6v8aADbzv/oT/fDQ
        PSzMCCgm3Pq9BQ3rNxvnwgnX4wQ72hcfEBv1DxswuPb75ALiHzEUSv8QKfL5JuEqzQL49OjcCuEMxAvHJSY1HvrP7P3i
        gdXiDdHvIvj2+TzI7L+dAxTr8PTu8/3+JiANERcTzCQX4vbgHdsq9QT8KcH13cwh6fFjn+U+JiD+Fsf2HSrZPtUBvulM
        IuUV8B0fMfDr4ijdxvcalzMF98fcAekNOA/4wvnHQzvh+xYi6/q6xOub0vAE9A/y/jQGIAk23Qrc5RgUFf3XFR/y/R/N
        Lggv3wT+yQMjSAAOBPPuIw3SAvrJEh0LJifwQN7TLxkOnCbkKeze7ff6K/sV9AIz9ioa9BQZ7cABwtAUAPgqAf3czgBF
        Si4JJvAPRAXs3Bb8zO8SFbMMOxLtABshSEMz8CDX+9f5I+bU8BDBBicYBA4fNM//6xhi7AqqCDM0wBAR/NwGAgmlFwRE
        Hfsa7Nj88CcZHFYJ9zoIAwsXKvpUCw3qGBHaRwTm8dzYMOvSCfgf5/TT9dDS/v73Av36DhD+Btb3BtLoPQAjKhn0QeYP
        wzHfSxPvLAYZGtMc+e7D1vobHRUb9uACM/rGEd0C6wQR6eQ04vHRJODUFxD8DSEo6hwB8C8LB8D7384MDwbp2eHc3+9A
        8wndAfflGvEKBgjR9/PV4CD94eX2DNnD3+3u3sY55fj2+9vpExMG9/ARKOsWH+v6Bh/ZBQDo/UrY9AUCrDthuiID0774
        7vEI8NMq+/nwDRvv6gDuLpcZDNAf3uLZ8sT0Gsoi8ePt+P0GBN8GJAMeBk0B0fzKBBPpxv0XGw819PbpHr/8Cu4EBvsY
        1BUEAfcRAOrnJOvfCeUuJuDPA93t3Rbc7NQwGQvazNMM2M9/GvkR2O4e5usetdQe//d92BL8LfYo+f4UEr8AwiPZJvo4
        E9H9SPkC2gDkJusIIc/4DCrq4ycN4Nb++/0rAhAA7APz09/7BAMYQBvr1zD4DxjqIQQWLw/hB0v4FvX09r0cEdkL3iTG
        BfUMUwAh2PkcFCENM/7vBhjsBh7HCAbUAOcT39sovgDa6BMAnF4K8fn0Nv/JHSkAQ+r93hUABu7t4g/K52TJ9wfvDBun
        FQERKBLA/yUJJR0f8gQI+M/9Bgz+8f4Xzg9MHAHv/dUD4gws0wMb9Lz18u/l8AgACDcrHSQGBi/47i8O4fAPGP8K8bvk
        LOTw7BjSFejeJPXfLu0MERydEOH/0OHg/g8I9MH7EA45ChEA6OgPxNcG/eIVGBAd0c310g/8FAkG4vodF8ApDfIACOTi
        2kPe56IS58f19QUUwuwmKOcC/Ao3/gUB5x4ICNwRAg4MJ/YLEvkNExTV2/IGxivU9N5WCjvoNvEmAxn/HAD1/Bvp0eLx
        7wMNGf8Vqgsd8fkFBPb/+BYECtn/I/sH6+z+3QQQG9sfCz44BiwlNwou27rmyQcDHuj+Bsv6rQbm6R7d8g3ZAgMW6yIG
        7A4c8PMT9hP5BwMUyuHszvPaDhIbGRUE/zwx8/Ds7hkM9uYID/j1Kv+6IC4AEPkKRh+84B8FKB0rCiX74Az8J9qzv/QG
        teb/Kej9OyMv7iAhDO4eEPcXMjkGEOPF5f4I/L0R6wTc/9rb6tEjEAANBxwL498CBb/N4zvl1uMB5hMEHg8U/tyB+d/1
        DfUfMUQOFS8iI/QpNe8IHgbj9t8Y7M3SA+HOvRQExMD9+fMLwOjuw7j75RXiCPgE8NIB0PXaDvTc4+f9A8Do0//bGhb6
        GyAd9NApCfTuGicS7R879hcPDhTmzfMOAPQW8g374N35Ggf9EODZ0OLi8fUWDfrW2+zO6evuF9fA1tbnGQzT8PngFBzt
        LSPhJAU5OBUJMvq85uPo9ejULw4yW/sjDRAh9f8taAPiVvXs5wn4Cwj00OXNyOcNqiEMGRr75vIPKRIMxvrx5w36Dy7f
        yc8fyichFCY8HPYYp9LLA+4X8xog6gDV++0P3fQsEC/lCTzg1eYk8yQsFv0mF/stGfEL6P/+4sjv8O7m3wMVOAshAgoC
        8uwBN/vPLSnq6xAGBPy9IwQ996cA4gUC+fgU8CUeDvjl+u4JBfo04wJBGwUPGcfdnRFBEfogIdjnvAH7Fd46CwAb+j72
        6wgGJOPVzBrU7uE1CvQhSzrWCPgj5dI+6RjGQzAFKtUN8fv4CgP1o9C13A7h9RgtJfL/6f7vExH/KTQT9vDD4CPVFOnR
        DQAKBe3i8u3sEhYO0v0O+xHv//Pl7A34SPLgtOsnHQ4DAefqM/IXAenh/eHk+drlAQoM6y0F9xAWDfkC9BLfCP/JyPUs
        GeT50xgG4vXoKNf+4wiNK9w69iQf1ecJFDc5+uCwNwEnCiYupsHPA7eyIQjdwMHe/kkz1RXhGwuy+fn4GAJA2MbXwrv9
        lwH0C+gOHe33EAM1CNy9/OIzLOXX2Rvpwg4cBuj3B/slorrF+wj78ej5RhPKCRkg5iUTBiq8+OIU3tce9Es//e/69OsM
        ClAUGgzbuwwjATE8Ny8FQCcR0QsvMTcR4hQvPAkmbh4TBPfY+MUUGc316Q3xCADZVQ7v4OLRE9ftEd398+nlISPY8MoV
        yLy4IaqV59e597YUKxH/AfICBbzu9gzvEfD2OSX+OW4vCN/emb3e6AbXDNeB6j4TBZjb+Mft+OzkFvXhHO7i8vEZNDUB
        AeEX8K4q0taf78/t4wgD3wHY+Cf18+PFLCQpuo6uFAcPAe7r9PMez+3c/wzZ9xoeCv7O48UM+elLN9HO0w34ASX2GRQm
        LhU4CD3KDhsuwerl0uAe/vYm3QUtpMjUMgLVCiM3Iv89CPoMSdz0/TMBCRkHVt8d5bjqAr8bveP5QPxFVvYBBOwdENIY
        uAG96UY/AND85R1RCx3+6vMRPRUjv/Xr2rHg8vYH/BPYAs69CcUA5Qv9tBf0Qi7+LhsJsCH/LzdAtMHw+gQAECsVRwgg
        0gn1Ee+/3PWrEAQDzRvmGQriIfEj7u/U5BDn8f73M/0aNBzACePdJyoE79TM7hQe6uzTOykB+A/25fj/qQbHNOX/8w7d
        HjLn/S7tLhIj3yY9GzIIwgUGHCfp3/PODv8IGugiRzFJ9AAIAdbyBZELLfUVpd/S8/X+ReT9sg4KShX29jLqFK9H7tDV
        MuD37UrcUxM1D0fW4iH/PAnl+c8I7OTY3BUd8PQEL+IO2w0QA/QFnymk6hD02CEUDd/fy/78rBD03hArvdMZIlB0pvco
        3Qob3tDs6wDz3PUUIl4LMADNKRsR2OUVLBrv888Y9tYm5iXWzgrvC99FMfoj/QYEh48FO+gEK+s9HgTz+BDxDfjs7QT4
        D98MvgIm5dMa1foOFBQMJwcH4SrW9tT2EDYC3RMINRnsEPnTFCnsGkgYOOjtI/z+HToMDwvaAeYTIMjjHCHy48Ic8OId
        /yrn/uELGCr6KDwW9Qgs+uX8IeTSAiQl+R45MOonHfz22/g0HtkFCAEUXv0SOS7+HCEO4w44MMQGC+gOH/n+BA0P8vjH
        RRHpEvgV5NL4JAEMHf7t/87A8DYezvgR5MwCDQYi/Pg3DsatAPYT4Lr1C/TyBfHz3sbZ3Qnn8wX0vOXs8DL/FTQmJbkr
        K/f20Q7/AgLx+sPiAr7Lgc6+/wAqCvga7SPzMBT88g/M3+b4/vwDBeIY69zT+9nyvCIlDNIKFuPG+dUTze7c5MvIww8W
        OxXh7v4G6/X+5yLr3d/tAQwIB+EB8isGB8YB+Qb23vgdBMsUEvb25svuzxAUyqPYyRX0zcrp50sWywILHvfvFOzsLfws
        JhEXBPA3CucrDf0AEw7ZNA0H+wpN+XNELz4mKxf//ikLNAwiKdfvC9rpAhbY+Bbv+MTTC9IEG+HpChwRxfsEBfgHDCoN
        8+gFCvUMCuaeFSAyEMb3A/T18hr1GwsNGQME8/XYJ8yzviUTEdGV1PDkFefI7NsJ7h/kxe728OYKFhUL6xwbCv35uUIr
        HgHYAv/r9+8gGPlBBfqx1QEC0dcaEyEhGwAb0PLP9+DyE8Px+OwR8CVPCe0bNhEIBuI/CwQYE/cWUPAU/ygSGQ4WDQ0K
        KKvGFRTmzO7Pw9zv1dAc//gUEuksA+kf1QnfQwRH4ygzDgEeCgsYyOfV4ez36BcPIyfvGQwg6NUgB/cD6R4DGwsa//Yr
        BDzeNgUZ9fb748//EeTRB9vJ5hjf7/MT8Qn6GxMs/BQWH9guFfcJAew0MScQApbn/ToGNQzFKDgICQ4M/DUV/9YT6QkS
        7PHbyToL5vf7BRYm+Lkb8joHICvFHhUR+urcCvooJSMi6gT9GxvGHQpT2h0gLAb9JvDY3REbD+3AwNf45RIZMwH28PAH
        B9UOyAw39zIPDBzc6AzIz9fxOQbj2vZMEf4tJAjZ1RDg//nuB/tDLfzn7Bn4B8dUFuE9DgXF+fbu/B4BCev8Gwft9Ori
        BArOFRf5HvXzOhZ/DUAu4gElNBwPIvYGIN7p0OPeIwi5BAHLJiTU2iHND/BFIOXbHRfw6NT59iT1OwTqviXaEwO27+jm
        LgkGzvUf9uvVIf8LMO/+A/Uw4vUGBygW3gEJHCPgzc8lKh/gBdQlBtMY/CHz6/b//hfv4wD+8rkiFgjp2eEO/i4z7hDC
        yBTJ4PgN3eEA0VEEHTX7HDzc/Rsp6RDg1MQV1Rjx18zcA/7R4PUxGe3y6tgADAch+xcI9gvH4hcPCuHVBODyFfQLOAwI
        PdX2GQe449gpHxLl5+zgERHZG+k07Rj4HsViBP/mCP4ODPwdQBX20yXZ/CEWozc5N/gI9gYSBRcTCAgjGTo58wHjHgA0
        FfEFKj779B31Au0OR/oQBeDlzvbz6N33ONkM8gQLMfYKDPoHAQwaCdXH4MXaAxDi9v6z7+rX6b0S4ewCAxcURzXk/rcV
        FtzxElMWD+765TD6Jx3C9gCt9Qe21gXP/vMUCe0e8/wWHC3f6Onp/tvE8uYkEB789+jr7+0A+QMhxATsBB0TJOYM1NP2
        MAMq6R7vIegYNvX+EeXnIRAe2xMU6ff4GPAX+L7+CBPH3hvmEgRH6RLl3Cf56/gNCRf2H+waGd8HFd4G/+HQCdPxEjBU
        GgYWyPAI5Or6z9SgDOTYAP0V5/Lo3+L91t8LERkRMyP65RgH+w/5Lgga9eQTC/0h4twJ8f74H7buG/scD+HqofANLBoM
        GkgdEg/Q6ggcHurPDgUr7vzvD/8DARlEABHcAD35EfET7RzlKCgGAPiuDPYGEfchq9A6/Rrn/AJgGABxEt72AcfSKQMO
        A+z7zC8MzvFX+fMjGOIU/RUFBwD8PNgN++gC4SPw3CoS8BMD0LEFMQkmRu39KyxDDsjZ8+rf2vffKR/bNQboCAb5ADUn
        7Q0SK9LkIjrnAffl9Q/hHAAMKCz9MWonUk2+YT0aJ0I41QtBLwUfNGj52UXZ3vQWDyYTBFskJDIq0v7tzg3X8dcU7NwR
        0evZKfb4FjUv28jvFAIRDh7kB/MFHf/3Iu0L4i7sAunmzvXD6gU88BzvwcOm4w07MPYkvuYPLvcuEuHMusfR2vEXvvBA
        BLsF8iHyMgv4J/scHCgVADcEnBfd6OziIvIQ8wjcKAYeAOga8d647OrTKBE36TBW2ago3jo30AIRGtofMCEO4MjH1ev9
        G/wk2zjqEODm7s8CG+rzBQTuF/sWGt35B+PVMsEINDHzGw26zfHf/ewQIi5RJxgDDhzxIO2o+KLh4wPhOTATLQIhRCY4
        HQgW+DRcFPkqD/z8OzoPWyz5HccIxRYQNhD/3wA1MA4NFOoDLzQyaCwdHSrqZP3VC+/tNRENCDQw7zUhKCshLDAHGh38
        5yiz+DEDpAfe6+DqJOL80OII6QMhIBLow8YFIPn6NxAb1vDtwe0D4hMuA9AeIfb9/BMl4POM3x/V3OT00QEN8NflzegP
        /cLM3wzZ/bnYvu63lAbbouTW5s7Bz/Tj4gvu//sT6A2g+RHs4+HDKQ4PGssaQkAw1fEbL0EBMAQd8AQICvI33/UdPSDi
        +SEayz7zFwvsydTsAO0IzyrngbzK1fUQFDsvEfLrENDWLg/l4+/+JMvZJQQfDBnbxsH4xvfo0eea+Qfu5CIhFwjqBMj/
        HLAk/9v1utTfuATLFC/1Ae34ARMdKc4LHQI6vu014Nj79xrpAdHfHR0X9vAV4iEGMOXy+u4KHdIC0/wl+CYaEPLbA0j0
        89v1NO/tFNv4DvETB/f/OuccLPToAwbSFA78+zy+3OD4C/gwCRYIFC5bHe7TBzTwDOon7yv7/xW4venc+8QcHeb7J1Mc
        Aw0cAtve1b3Z2Cnz2vv08yoMI/U5C/fi/gcHANMF2/jxEQcI/zPX983/+QbgIigMOCI87uTh5/D4LuMbIgexENHDDADv
        Mubw8fb2ORYk+ev0Cho0zef44SEvNBjb+x3tCvL81BEP5xQTJNs5+8LNBCIIA/4X7iSp2+jp1eIbIBX4CiULJfsc+Sjn
        ygL16R9OBuIK88a/+/yl7b7p/AnpzQdXI+06wdTx+N4HphgL3DddPQET4bLh4K2NHSDMxSXdz/nbHUbg5v7oEg3r0LHZ
        5s/OBfcNAv9E+Rcw3fHe/w4U/+XbI9Ij+uTnIu0HJvzW2jLv4R/4CAAA/V0A9MYKQucAA9gL5tfd8P0069fyL/jwBDUd
        AfT/K9Uf7OkGHNLg0O/zDP8J++7a0ucgFvQM7qP7A//7HEczAy0NSiBb6hpO4cumoPFPGggICvIEDAJDx7EEJagT294V
        39kCANoA+ePrCtkOGwACEBIM5voJ+9UV5rSuqvTWCAz46CD7INkHAPnz8ggs+x03J/7nqP0D9gkGBOkbHfoQB6j5Azzb
        9T4MMxgj/gQQ8lMCMu/x2QXC+gPzwhDN5kv08RLn6fYEDd3878D00VD1Bq3oFCuBFwMNAwfmzvEg8Tbw8wYYNjoV9AkF
        mcHlEQgfC9bQ8eb3BjoKD+4KEwsY+QYYAbQNDsfOGkz+GhA+LukAMdTt5TD66P0PThXk5PjNxNnC8g/ZwjID5g3l7PHa
        5AUJJBDeA/n7BMcWtR3iB/kS+foV0sX69gcM7PIs/f7jGOIYNwHeIOn4AAr9+hsGF+jsIchj/cnT5/newc/8+9YiBAhO
        FPjBGQcmIwPP9Pj+2R0N+80x/BzPFhEO/9bzBSjm8ez1vBUAIAbW1PT0GMmi1kelBTsV6t7TBPQF9+YM4gDs3iDgB/Hc
        BQIlJxotCRXrF+ct/DsRCCwGE9Qa7f02uuL2zOL98gkV6Q4M2v4e2iYEBgrk9Rvk1hc4DPIGCOnr6hzcKxf59j3G8+cG
        7uwHEfjvA//pIvP/OEb8CQgQ7R4DL1sBKu78EBj9AikMGAseDyMI8d3cHfw2IBoaTfIpBSAAFg7Z9h7u6vfy8wbM4QMl
        3CLNDgogBAn55N868+qz5wDl9dbJ5xM1F/H66+cE9QIA+w/W5Rzl+fDp5QgN+Qv65BMYBx0BIeT58/3gl/Xe9s37PyQq
        Ewva/zLg2eH24Q3qy+sRydoi0tPA//Hp+uDz8xse6RggKNwGJv0S/98yxyvvFBgU/h3h89bfARLZwSXJF94MG+bv1j0X
        CNoE/NgTOgfi/fc08Q8QNQT6Gd764fjB5+0W9+gYHwgiJxDrDBvsGT7v/A7wJP3oz8zV6v0I8A7a++Uw9Q0QGwohFO3l
        AwUG2RkQ7SwZQegRCB4N2RP0HvshFCNYIy5/4yPfOzkbHuYdFATy/h7gRU4QExAnJUAL/OrX5DQjNPXc4vrc2NcD7gMm
        GQP1MvEaAOv81tbX1M3u9yzx7/b1SQzzu9AlEPvz6+039RKlFhMlBhDx8/jP/OYD6vcY0L0W6/bC/uCs7AXv0frmphP3
        CALi4+DOuNTA6AYMB/vxzAUyKAfe7uMU0u7zCftHBN7+HgH4IOXaDQ4OMQTdERUlGTYD8iP9LgH/8t4cACUfGTIBGCUw
        CfXnMA/Z3brm+tHq7fHsARzu7xgMBerlNvBA+fsJFAHQwvgyMPhSGPzx8hUC9/jgtwTsBOInHqf588z9STf4wOgjC+vQ
        AP4cGwn/AOsY9PnYCdImy9S8HyQh/xYiAAgTlgs3AQL5G0gG+MTb5OUOzBjuI+z26QMD5gH3GeUV8x0rAtv+DtwT5NLR
        9O37EOwTDcTlDRWzNb86o92h/u3d9R/kDh0IC+hG0dXJE0pFOv3uJRsQ9MdT3x9cODMyCukOh9vZ3BAmBwIQJyAlu9rC
        6fn09igw/Qou6hO9NOIp/B4p5Agv7C/38yneKyrFIBcn2ezI5EjpD/z0NjsOAu86FuOp5ezhXfX+DOY/Kg9JGx8Z9TQY
        ECTt/RUfuen7Gx/9aRH5Iik3QwjjCvLaDQni6N/jxtb22PP0Au0WzAIZxTMnTe4x8gbeIMAjGwPZydzVEPgYm9X+suUb
        9xrPyw821Ub+6kHUIhQjBcIVHBc1McQJJMQWF9q91uoO3wH2PggAHxV1GN7pFg7PAQng0P/J2xjb3cfSLigwCDli+SUZ
        8cPx+k4PERTgLAbp3x+32eyU7fPL49foIuT95QDf08P/97z46eD2NTMYHt4xREwWITMEBwoQ1RvUIk4ojM0IztLzeukW
        FA30C/PtMN76Aycd4xEl8eP0GCEz1xgKItYD79Lb9GTOSGMIFQ6vIBnHye/A1uLi57PbNDHdO1oTFEg26UO2P/De8ePk
        G8IN/4HOHekJAhNL2PY4yPsmGU8KL/3PKBAA4ZodGBfvEOgf1QsM3fzyDjrg0vrgoQf42toG2N8AD/gS79cmAqH+Gt85
        CBkd3cbgKGbxGgolFQ884Twsv5a/Cd3Bxtb+Hib23/i64fXmy9jt+REiXg3tFDHy+c3bJgUYxf3i9gQEIJ7kvtb2ICwN
        wqTZS7/XxToEMQ7ILPMGJVnt0h8n/fYo9BQZ7cwa9y4TdxnYDSoD/cYQFP8FA+8O3fQk3QoSIdsq58umDBn23d8lPRPg
        C8TaIsMQHUrtE1jP8Bbm3gEB5OoZ3RzTAhH51zQrHCdS7/Ui8dQy5evc5/PtsgLizwXwCgo1++M0+/Dj/gckQdQBUkPd
        2gfnEgbpFD7YJgQQ9cvcC9ke5fD+zN7nRkK7yDG4GVIUDcXdBzH3DA4I3AQRbv7qOgfHB9865gv84x8UBd4XBgEUQPf2
        ECDJIDbpEx7u5s4d+S0DSfcCCelf0lPyKej7s1E52BThotYgPTAgPMURGOHQ4yAk2ez+/AMFGtzbytLLE0sABs3i8Osn
        FNIh/86vKeYfFycixODuBwj9ERbsCxn9DOEFwvfzxtTk9cr+DzItAPfK9/gyPeEPH92uCImuIPIoS/7r/xtK+gT1MRXy
        BvINpvHX9Qzn3Ov++QMHzcbj+ybb6w/M4eb+ygs37+kM8fjEEIInEjUgT0/82fcDChPoGDbqIu3b9RX9LRAh+7ocHhLF
        uU0q+b8DFeQnRvvur4ECwxcsL/ww0fvcBBP5ShL8AAJCFt7s8AP/yOy1trnv4+DN5PwxuO0J4wLq5dDo3g0uCjcCOg4X
        GNEYCmTm/dj7Fg8c4+s3Df0umtS4Cyn67AAMWvIi3gLnFh0C2+cXtQvUxu4f39Gm9p7t/QIWGOHwBbQHMez7H2Tw8c2+
        /OUwEQH+HefvHUFI+uQu0OgQfTFtLTNW9QHDUtIi/1Yy4g0M9tvh+F0qJNfqBfD6/N8JFs8N3+zy7uAD/qGs++676c/g
        7eoO8MT6uRnwyCgECK8cAeYv4ifKQQAOL/DvBU0D2M/yNDf25RwI3OCztzA7GuMsnhvwFdbQBzXiFQ4XCAM//NwZO+5d
        2x3OCfUdLgj6+QHtCTY4FMPo7en6D9RA6Mnc9zvw3gYY20TkydrdJAHc4PwY7v3dFBGzsf0vC+y4FgAL7g0gEM7f+Avq
        5wMI6RjK++MC5if42On07/m9DAHc+gMQ4fwd7Qnx0MgEGQP2/M4H0iHvCAX70AHY8hPC16pCEP/dywPi9vgUIjYN/RS2
        7kIX9D8GJBQm7dbK770L6jkT7+ilJgAh70X8z9L4/vfn7Q8TLysOSe4MMhsAAPUbIuoOACbkPyrnAhwR1ebQD8ziEzst
        KQgGucr5B+MW6kOFyjpAAS7xKhLBK9kAyeAcLBoW+jWm6OP/PffmIgAFJOooRzMUHhD1FhUCxPhEFAoS6zvOutv+R+7t
        F7r45boJJc6l/NAG99Ph3kIAyNX8ZQX3/PPwKAHyFwrtHBD/wwYJEQ6/OCwA863P9e/x1soRS/HmLP8A+TfxLRgGXCnp
        /h7yFjAhSGHdLPrnB/b+ptsMCfkVExfw16D+0g8yF/XXza71H9wZ+wnXBzAkVO0qU0jU+/0ZRwEC+tkM8xM/5c8BvQY1
        FgHv6ibH8cThH+ZQAQMZ8xDiz+sN+QYC3LYxEeEr7ujp8KD49/7r35sdq/NOIf3fKQLJ7fwaQCsiXNerqMf45uQgBsod
        Gwu+vdsED+Xp8CAi0wAc32BNBu8VDx8kDv4Q9QTnEuME+BsPCd212quZzck4/vnowwFI4zXtL9/vGQYCzubpQtk/7AML
        1ge6AcQi7NwL9j3KLtcFDh8IRBzc4/8HNQkEG+jBHVng8Pji1SZM5jxLHByx/B/cI+Q157UKwqTnvPLv5AggvU7wAjH5
        EucXIlU6+P24rNPaA+4CQO0QPcQZ+OrUJxTruApPE/fssPhBNPOIvuQiGvEZKSchBtLc2c7dChju7dEKL7fvPvm6ESjP
        gbzzPgdTBTADvtbv+xceMggSCyEa7O7R3eQhWwrhRuYWv84w7TvnLCIrK+8GDbbe+fYPJ+u9NELTztnStfCwIdXa2r8T
        4zIbMg4eCkEIRfMX7kMn/PMdGu2y3vUoNhupBuj/JAc7/QYJq8k3EyX7oMPn18i7NfAApyMZKQfG4/Wom+T51dkO15fQ
        O0UFIjswLR/uP/MnAsIKRiittO3zBusSMP5jDArkzOPy9uEhOeDguRTM8ecd/9gr/QPE1QxSBNgKIcUmJqfP6ePQxuzN
        wOknLChrKwfMEzvuMNHJ5CP+A/LkAhHdyQ3Qvf4nB9EQ/yMFPuDcETIQPbqH6NU6DB0nCRNR5EQeDh84AQT0/h7Umwj0
        Bb70AOcbHlcRA97qIikGYjMTDA0hAATs6esOHAYJvfMH9PrDABP0Eec2wMnutvEF7OEY/jX1BBEb9d7319nMR/8AFu/r
        1wk48vbCF/kX4RcMDRwQVuDB1OHzQE8YGibxFfYAISIbJj0G9TUdKQ36JirhHD/8Hm0IAkf7ygjzLdv3Be3w7tYzAwfu
        9/5l0ev83A0IFSvY4NrDHu/eFRoys8/Y4fLtExgX4fEACQcKygwO1/8AKhlF9AcV4rMjJNsCzuLBqQYJMgog4vT5rujq
        xKb/YtP/3SVoJ1Yc5MPQkuzm6CP//LTy1RgU4uja/LngNPEIDf7NCP/kx+jG/O4OIgDi07A3rxLXIbDzsgqxGt6/IQDx
        zwzcrv827+78KC+94gLkaDnn+M7k1NvVHDIb1fkg+tojoerlPBb0BQj4FOf0+BvAXuohxuT1EyAV6OAjlv1GKxQXUyIN
        8yH9Sgde5DMuJ008JtwfGADUw65lM23+Bx069hUGBPg/Cz73ywkJ7fHxDwro8+Yf9CHBIgkhRiAC8hIEy/4M/hYWARM3
        rPHVw+317ObbAOEl2f7t7jf05P7h0z3uzeTZ3AKrzP4urtnj8TLZBRnx10zDFAkQAhwTTksM+CgY5AoSIRATw+3C1v8Q
        Mu4Y59y+EusDAMXWDcf+Bsvrwh/t5BfiFxIB/tUl08a+EiH9Nh8rKQEFAvbcHAQaNgQQ7CrxBQMk/0cD7wsT9SYkACMY
        +QD048cFGfu9BAMAs+b4CuHj9/1S/iARxNuK4hgG2AUC3NPmB/flfxa+DPXqB+7/LAoI6cTXGL+wKgNEMR1ROBMhr+Pq
        1foDOxQCLB0ZL+v2rOAgOCf2Phb6uOj2F+IUlvzZvOm6JygSHQyO3u/t+e7t/wUq5yz16+8c1g0FAeYNFCDJCy3y/+wr
        3+TqEQUx4xRCPZTeOr4D0A37EjY0Fn0VG+0p/+vW9gcN+tex0gDG8yC/S/8N4ffaAS8bDPEJGgzs/+fP8eIN6hHl6u3Z
        DUvx/wG//DQBxgjTHiXh98XKDxEIzV363gf0BRfbHNu62xS9Is7wEd4aEMzV5PITovrsAb0E/Tkt8+QKBiA6G83MMBsT
        6xMBLrjpOewHKwocBRIqE+DM7ugfFg4b/eDmFPRCGGsCzBm97Pob/buyE+zO7f8F2g/UFhgPGA/24CoGIuT44ucl/uja
        ySQqEPi38fDREhj61RYZIvUm6xULLFc+UjHx7aDgBeAIHjEU++QRytbMuyj7580e4BbYBUP5FcsZAMbd4R3LK97iKv3k
        DeUQ+eC8xQAS2+YUy84HAObM1PX11WAA6RbN+v3K8/4L+v4nJbRd/rXXHrkN7tTjASOs1wYA+/sEHgoJ1t/B67oZ8gr0
        973X4Mbd3A8D1bHjDOAq/hsB9gX9Kt3s+Os9FT04JQLY9OBwFiUmGv0O7vdeKQo7RzJ/NDZV8lBYx//28MbuCusO5fPu
        1ySv8hcI/AX35RvD/OoC6sP4ve/0wOe/B8cn3PIYQOAHCLMfQAtEARva3OPN+wouPhmwCBcFJRTM0/Za+UX88PAI/77v
        1PbZ/d42CflP7/gJ7ObhLwsqMlUnEhEc0nXlKecyGMPzJ0e6DO8FJCH6x+sH+v0FAesd9dL2+OgKJfHlztP2yfDr+P3x
        m/rJCgMIFD4W0+n8MCEJ2hHN+f7AIwW8L9wTFgQw7wwL6AdSK/k2/OjFNhYH+ugUF+7x8ZYGAdYnTO7s3vUJEBcgADYf
        6g7ZJDEO7iXzICRMG+8I2ssF6ATS/Azz6CIQRNHa4/LS3/wPDPICrfIuCt7H5w4dEuSb2RYM0MPn9gwqB+zsOfOCofcs
        8Nnz5en/8/flDAbfSP74QNEl4ubrMD4J7tLYA77z1QEuBtsW9/HbFPv3HmvxtzoUCE3zJfa27kAiAwpIN3TkxgX1L//6
        GvLzFioJ8N6W5vfo4wvZD86zHgzAJC/3ADX9APgI8P04/tHC9e39+t4x1gtlRjmk1e8PHuNQ6d8YPySwCFYfBC4JR/P3
        8LsO9hEEJvcIwwmu2eodCgrHFCUI9+y14tAAMQtx0ujY984ZLCS3NMvb6vIlFT3j4hzmcF0E4izdEjDwV+ZG1ezbABMW
        4tJA/VgZkubp6L7bFderHTMEOCbu3/QcIQrjXakb+QcMyQMaEjMd/ePCBB7TuOrkKfAFBd29FNDkCREJRzMR9QMaEdoD
        3Q75J0CvirWIo6g3Uza9EwL35gMb9zDtD+jMvxQmAL3PNkDMuh399+8RMxkTP+oDy8o0wggbuRkjH+UGwO/XCvlOFSbj
        tlIUCB0aY/VHCff84aQhM8VQIFNYLr3UIg/f4ujb2cIRDrvP99IBw7PZNeC/4OTdIvkhPzjErxM/7QrvEzRwGwLv3+In
        +K/D98lT0MIxAP80DvxpHkRDMtHQ6b4CEWrO3rb75RzU7qPwHzhCVCnd1/bw8+bB0yUJ8Q0cBEPEBAvm8gEBGK4BAgaB
        CJE8Meo6IB/P8sXT2PY7GSH2YSTD4ff22/1nyAnN3tb1twsXLSQUtg3R3ez+6NAlBiIi8BH9RmwfJQAK9em/91cGLslI
        vvYE7u40nM4wUyfc3MvsNDJeWP7ALMXnDCso6jEu9/TkCgOa/hYQDTcSyfvK0N0xbxoItw/lwxgc/AKpEOMX+fDmKe7e
        8vruckTflsUOxiwh/9vVGCvo4wXxBQzu2jIBDxb0+czS3+/6DhITCxfZyvAUMd6KG/cJYglIDgoiCBMgBNwu0979Dd8g
        J9ABzrnVFAS61Lr5Ic0DKdP6VuAx/TAXD9P6Aw/jEyPQ6e0FzU4ZASTUMNcE7Pfw1vTYAeMPrwgoKezU+Awd8vMgEg0+
        FBTszhpM8OcL9uM60hUeFw/1B+L3DM63KQfnxGMtCOzL6iok+OjrFL0OMxpBA+gTCuYTN/TJJ/j8F+cA+PUw7yX1DUPb
        7Qbj6eXC++v7zfX76A8HKfgj7MrA0uIJHRIcPLQPvBMN6b8p3v8D7hrTEgEV7fnjBwjZOCAmBc0b0skF287l5vLKv8fK
        4+4FDCYju8L/xBkD/Afc9tn7ITzC07f6EuoeHQ3pASMpB/EQ+w0p2wAFCBs2J+XeBhDMD+H7BQD8MCYD9tXj+fTYGtTm
        DAcK/B4M8fYV6AzdCCEp3wAB8QP94NUWH+4lGCAW72FIOhsG+tcD1e0jBZ3HKr+q2+4H/KLHyATQwDQXRMH1OD8M8xjJ
        Eu4a+NrlyrCr6h0Y0O3eoc241sfZEv8dBB9/6CkmUSAUAggRUSkNJCvi/EAQAt/4BeXz1fnwKxwVz9Mz8B9Ep7y3DPsH
        IiIohg4H4fUS2vjo3Zjbz/7r3hDvj7a/5wvGAC7AHwfsBEA6sgLFJfis6tIITUfQR60d2gIqCPrJ8R/56wfxxcbq8wn3
        wbXo/hkc5d3ZAwj3Tz8gJQXnxgX8Fu8XBdH8+r7Eu/H2ANIVN/4cJEEdFRUV4Mep0isiDA4fAwMVtycfL9k2HShBATMc
        HRPhNyI5CxER9+DiBtsN5NT3tArzEN3oG9wvBDbcEBIIOAgCGBvD7hLBOhg5+usdyRrZMN33/ywyAEMQVPEnJfQk8w3h
        ATTr4On1ExPMIw7qvf0P+REb/+4A1sUbNgO/28sy75cD8OkNKu7s+s/+FksKP9rP/O8KFADG7f6gBQwRCjYyKo/iOC3+
        8uvX+OYLFgb0EhAcAikQ2tvt/B8LGg4bGTrqwUDZ2OryAgsS4vAVBB3l8fEh8vsvDD9Tycob4dD5Sx0AxqoS9ewuHyca
        9N0EBvNNEwH5uekbCxQJJeQeyQEPLzIT7AMa+RjxDu8n9Tbd7e8RE+UDzj/DOgb7PP9CBPT3Iig9MxAjBMkiMBOoVQAp
        494gI5LJ69rxF74Z1e6g0nwCMQj1AwHrFc/3DwMSzR/XARb/IAad/exE9i4bLZ7yNeUFOubUtczo00kNA7fq5wHyHOj9
        DeXR1gAWV8UL88/z0PQw7P0AEb/3MOUVmxtO+0FO7+ItNhLdAvouJ+Lc3/9RAP7f+ij/Gvzp4CAkLQcjNTgJ9/wY8L3Y
        /cXpD/P3JOYT2wU4Ig8e3PDQ0eoFFvYFFjfcBQcrVRbywtvlDwT1wOu9N9HqBzRX+u7gB8AB/m7Z3V0t1iTBEhILCczf
        Epizx7CBBBDu4enEHQ71C8zXl7oBGfXOwebA3Pft/zpA0htEBrm66e/uCwb/DwtE9RRS+zMuNO/M9wfCsv0zEgsWAub6
        2xI/1O7qtwT5FwDfvtMy5RQcDmMP5UC/3wccDy05DUctHmE+6io6BwQuHeLxtZfDF/nt9BDo/7wVGyggLiIAFAa3X/3N
        Cj/LYhNUIhLkK87cTPcYKu4mDirXvuzmAB8bV7HB/tvvCz/+CeZDGh1Ay9E4/c4JFgQGIOPkNvXMFhwyyd/Y6QMlHMno
        FCJSEAnxHRmvF7kVF9g+584C56Aa0pPX22DSOy/YHrcSItoE+PUSBLXExgrs5PrsDfbvObOcxGASENDiM/cjzLEU8rX6
        6OUWEO8m+BsK9S8i1Pr/IafTLLGhJeniquT3tA/Rz/b/DvIUUClCMRsJDCH3/9Dd9SPz6UM5CdglDVlTEET1FSQT9PYd
        87PsFAvixcIHyQUPDPQ4Kwgg99aj+QoyMsQH7RwGzvoF5B5A6+/mCwTtAyQLHyfv/BQl5rUY96zVK0DgF+YfAAIaCvff
        Acvs3jDBCkLP4ANWCRq/8L/lsvsc1AoWL6P2ARro4LnW7RxK/hQYQgjd/Mn17xM5EfMFBBgFAwTlBAUZFwzgF8ruJM0N
        AtoV9wDmHXQyGDskxQAN7xYOLv4cAg/78BIFNBIVFAMVtes3IskA5/8ORu4KDScj4ukALBr0BC0j3PoTAvEcIibMpQQB
        D/b/IPjvMBMhMAr04/Lu4/cN6MvvzgwD+uIB4N0ECxFEASMMBiLmChbs0hQSDAT61vklFysLC+CtK+zF7Q4FHBYEGQcQ
        FBPnBwu9/jneCu0I5OrM9/3l+SQFJ/n7Hzrq3AX4A+ZB5efiChr+yu/lw+cVB+L3DArmu/7l4/fg3gnz5/D0DdfS9hDj
        KhwP9TwNBOHyDfr//t8FAQ8l+s4C91n09Bnw6BjhHO/7zvPq4a4f4LTk9Or1TRu1/PsNHsoFLSXR5d/qFwocGhrW7OXP
        3+PtzxQE9S3yzQ80z8EWLSEHFRz5A8wTyNIsGP0C38TnKggh/BjAU/rsxQAADeTy29rXFQ72Bt0x/gYeAv3s4BsUDf8U
        47vZ2PwY78b48dzh0935Ihv+BvTy6CEZFUso3RcGISoAUAQTaPUu0+j9O0UnThUofz3iU/BECPsM3uYBHir31erq2wAJ
        DeP9EQbl0BoJ4ufd6/HS9uPowQkW5f3dBPcDF/Tx/QQJCPr6/v/B4eL/7usmBlQe+zT8BuYE//L9F/sr5xXd584R5AIQ
        8+Xq4dkDCN/TA9fy0R0p8ugvCRgTFSTlNTMWBfYG5xL43BD6CTURBdVHAhf/4CIdGwwHtuneHxAJLhMLCQb/FPvKEPj0
        2hYEDhIDEersABYx5OL3HNrtGeQb7QYUOtcjABsL+g7+EfYTFOQh/vsQEfDt2gPTAib6A90J7hr0BhEnEPAkFgoqBgoV
        +BT8/AXw/fH7KQgH/wvv+dnj6PgJCeD9CBoaKwLX+xrq5Z/wBvnJ9PLvBvjjzewRAdbW6QoYKyUZEu716xDg1PMNNuIX
        8Rf1MDoE5NIlCyEHv+j0IwHk4iHq7/fX1eza7BwgGBX7AAMAxfIOGQSaUOY68R0RDMezOzMY7v3AJ+Au3dsKFxwMH+ju
        OdoHIvEK9g75BezkESkZ9wHePB40Ry+v5e/2vPzc7QAnzPr0DjkMG+cRCSUSFR0W0OkKL9X2/QAazATrB/UQPgtAuQ8w
        EBAcA+IBHxQCoRIN1aXZ9wSh48j8AvH7ARtC6+U2/qlA5tX/DtYIyswR3RAE4fUhCBf2FAXu+/XxEvDz8Azi6BgAHv0P
        +AIw9R8YCSQR5OkEEEkG/wrGq+0V6v3/w/zqAsYP/L72OMXi6vHi8fi+Gunz+fP8Ah7ENhHaHb3pSEdCLgAAxxA2C+64
        7vHjG0ATGilA4vIB4AM6Fxvt8/npzwr1J7oWEuoX/fbO96n+0evQBsa2+wD2BKPk9ukiAOvmxPAFCwwO5u9TAMgJzCUN
        zucj6vYLQylSGwAf9ekgAkD7JNkhKfs0tjwTJAYOz+Ln5fHA1PYA5cUL0grl7vUA4iHq6ucLIOrs9t7w7f2jHCcg3jy2
        FUEHAH8QEUo4AzvaIdYrB2rES1MoBziY8/3+6d0e+PU44s/S/cfS0+Xk59fbOcP6DeYa5DkC9OUut9Yf9rzQLudCI2Mu
        H+HVy+YsDvMDD/QmwyvODPgdEukzJwTvG/MSBiExJP0WJwGzCx9AHS3YBwvgIx7gJeMMCfcP1AnqNRfOBAMMBRscIf22
        P+boIeYj9UA2DwYZHe4WGPnm++ssLcfP1f/nSdj57A8AFRPoOuMkBgsI8PEX+vDL3iTwKNLi/zDl4SvUI//oEOnb/OES
        C9f2UfT60xDy4/XmT+j7Mwr59x3dxcTj68v2FTXNEdv5CNbJ/DzmM/wVNC0oQO4KAdDr5OovH+bcEwLcukH2Dg/s9u4C
        8b0i4eThEPLjutrkxPj+Fw7g3Akd5krhwwoYnAfU1t8SF/sIIjL+IP/7Jtvu6wD1vw85ASbrGREp+QUjSBPc8fkDFAxG
        8eIVEk4NhhfMOgL7Lryx4tr7Cc7Q9rIQ4CIc87Q2O+pOScL5y+HzKsskwwz8F+v6/UARHSM47gk2EixL3RjMAcbK+fc2
        EA3U4sUp6RnuJOq47RT4+tym8SL9N+L+8wHt9/kmFKO+9kT7zRYN4ycMAQMk8d7NCe0o3StKNxXu3hH5CPvyOy7k8DD4
        HKsP/P4P0SUNW/700f4V+hcg/+3y2Pgb/gMC+f7x4+sO4d42EOojGwdDEwgLzwnK49v+0wVSBPRcFg8RGOQeANXe7OXu
        8uX0F//mwrUV0kMdKQ32HQ0HIzDl6R0L7xVNFenHx78NIPjo2hLb8I4Y3BQgD9AK+/6lp1EO7gQl3tKy4jQG7esFFbbD
        zwvNpuP77RLaCDf4ON7k3yIpH9DYA+EO+A8A/gwkHiAMwd3WMvTp9Aog1PHT2hH1xi/fDya3xAQECxHS6O4WTSwX4/Xv
        8+0V8xoYIZ/w4t7i7PYf/cz4Its0ByQeDOgyIERTHX8EGvO85BI/3iz2SAkufwUp0h45ItXRFBEKDunT6cX6MegF6OAl
        3iUZBhj38gUYJh/7A9MhNd/3+fsemBPu0fT2DtUaIvgY+O0TEM7jEugSBevLyTIOCw5UPBghMNW2xv4HzzPkFOc0/Ngt
        +Rj4xvwS9eT49+LK5Brbyui1/eXj5gkTFkTm7DVD/xUAGeZIv+kZ2PYi3tgR3P7OLBodERTkLwzW7jbNtvjp6zvi167o
        F+Xn7AkkVdILBwwdKbcbG97ZNBgEDKo+CgIiRvk7//wNCkT1KPRBJtfL0dap6e3zCPEDCMu09AYSw/4i/DbaPRk+wBsp
        2BTT3iQC/BkuSvPkUgoP4+bMuhDa0d4RDMww/xgGIMIK1fbK3skL4LoIzt9Cutz++hDwJl0MKlrQKtMX8REWILbwyvD2
        CxLy5QQNMQEGSVHu0cYSDBIUCPwP9hj3Aesc1fcHXLLqugni2f0A84q+TTkFFQV9f1BfGC83zjd7ItatO/qgP7qbWToc
        D/8NAt3tpC/p6ARPHBpFTv8Kj7V3wii2EioGMc3+EeEoK/3v0BP60Py2LujWGe3p1t346Rul5+w3CPf2xBn4AeXu3DUT
        ElsWECPb+ujgEMgUDy36DgcHLP+zC/HqBbId3Cxe/NknFq6x6AYSHvr7IgrCAiMKADA22bTEEA/YMzNH2v0FEPf+3vHI
        EbcxO8D/YvztJte62jzOJxieH/L8O98trwn89QvyTdIDxuwEsMuuGbsd4CsOIPv18+HyAw3/NQ24+gwu/OBEgdDvB/v8
        DOhtTlHSIuzMxB4e/D0SCSjwCur3mcfU/EOl7sQOw+hSGj86+dz0za/fz8PYuLG+LSYbNhfi+h1KFjlHDwYW1Pf3wvW6
        2fV08wcFJRWUh67jyFvr8uW4wAAkQ82hBwLf8ejiCvks9A61EOfrMunxLEt59fYPFxIPORbl9DH6mhPYiqkG9yH47QlP
        1gLm1wYcFB8j1TjUGdLmG2MV+Ncn1TEA2/ia7J062uj8B/iZ17fO+/P+4+/Z2gH+DsMTtlvize4z2rAV8RaN2QQ9E9YQ
        60TCMA0U8Sa/1ssN7NH1E9M4FL3LEjoG1PTXWd8TBxrPgei38FcYCff01fPfBiro9xyq+N742zEmAEPnzNIdre+/Fya2
        dtxjOgQv/jPNFM316vYju8AVHv9QKPgBxc6vGvXSEv4Q2vEU7NqtIPaf/NXPIwAv+h3i+DXl/8TiU9EU5hoi7OIM8foa
        FBsNCios1EHW1QNNKBn9994SJKURFtkZKgsOJLXEr/X+3BQ+HC0MM/cJouAH6CJbAMWB8+kSGUEI1aq1uOoMvlMV82UC
        59YEBu8G2vcmHhgaKYj2PA3YNtgc4vLd6tvw+1oDEGHOcw1EzgAK6OfnGQhBD/cMECWT2i/ftNvIneuz7O0ZeT8q1xLv
        O+e2seLxHAocLRrkHwbArw3U9MDD6Pj75QQZm2YbOORH0vgk0DGpfToEX0MJ1RAz8xm5EOso/uLixtm452krue/78Rvw
        1zXE773DDzfoogco2WaQwRrxQc758+1IISP90N/X+RD8IeCzVyX0+OrqAALwDfkc59naIArALf741BSQr+jcgf4A4xs8
        EgQtVOeNrfEJ9fsp5/j8yfncydrR8xi2qe4NIPcP+uuz1tznvrf6oALhBS+9TbSruRP72hLNGEjArjTy76jxAEUsHR2m
        kPa3G/rkALP92wXjE8Jawr0P7SwJycfF3SHh3glS6+XwvwtECMYsqTQM0Q5AKc7vqVrTx/zP+Na9DmMOGAg/uvIN5cst
        /CT9DM0srWY60ePKDwz+FAu04Oy79Nz1GPnpEuwSHdAIudzPziQK7Q3HJbml1f4OvvYVHvfI5yAvv9MN4qkj8C745w3m
        AtHI5AcNIfxU3wQd+jAoEQUsBBkkEUIz1b/J8fH04aj/4w3gyevc2i1o8/w+EjzZJUjF6CXmAuQf5hD5LwQRDtUAgdYS
        /g3rAFPL+f7rFSfh5hfi2+IR7vQN8AYqFBlJ5RnF3tKx+/XeBR/+/gzw1c/YCNXe+UvzDOz70bLhE9b2EOQO6uMS8QAK
        8f8K+xT0xPnVTaLI1eLe2hLMywbF4DAO1+4O7+DqQNTxB/A8wPf159jMgPpkOkn2GhDat8AdTv7f0dTZ50njGv1WASPa
        gf9GxdERFwdw7AwT6stDtzTkKs6tNN8OWf0EDtnl7kL1+9TtCuj+7CMAwgw01d3DEME//eIY4woa+wz0oP4hEOjwDgxe
        5bM7/OK29cjtKLv1DSHoB+oYB/H90x0h9bEHBA7+adfPAPMKrU//8Pvpw/Uf3Q37MPQQ0rXbNz4a5tffo7oL1gvy9S/o
        xiVE6gACPRPtxzfWtKIJCeIEEOD+CP6lFioCTgYa5Szo6Rnw2c2bwwURCscFNfkN6xTuuO7xHSIJxCgsESgdCec3Finp
        7APl6P8C7jLI6hSknzrsCfjjCwLRGijZ2goOABC86d0THH8k1hfw+sbSHhQ2ChP8OL9C7sL1Qgwm3Nu3G0w8ySj84Bn0
        9s3x9yQfCwDw6doTQfr/+vjwEQr95Of4MP7ey+Lf1FLz8SvRCPYU4g7o2v8FDenq5ygk8/gQ3ePx7AP6DA7o9iUlzf4u
        rPgsHBse8+8E9xH45vck89fu0vfP7yj9FxApGuEA1xY62OwXTiXgw+n8/wjaKOzVDu4lAyjA+BME+bXp6t/qCSoMKR8L
        1zc9HMHRxfgVAvo3Mgjp7wreq/0V6ifYwg8m/CcY3igNGPj54w3ROBv9IunrEfAbn4469eo3Edge7Sj51+/9LQQLC3gG
        KN4RJ/Pb0SoWBDbhPkwZwvcvH8JT/xn3C+El2QEiB+8ID9/43NUaLvziJfkW1vAXCOsluhbt/v7T4ijxzgQQAzoQUiIi
        0Q8wDGQzH/ES9criLCgjLxYf0wUiBBfhG9IGABol/QwpNxXmLAEoCNUPLxvyyR4SIC0H8g3SKjwR7uLk9goqD+4YHQkK
        EWrn/93/JdQZMvwV5BgXDdr4+RAXFv4ZQAEt2vcJ4DYM6+/r1+gJO+/NLcbmJzL/5O0Ifyb7G7k/7XXW9AHmMvta6Bfs
        KDn9F/IXORsE7hr2HzoBEHuNOuUQrwum9ATQ5zUZ/dX0//7zHyHqPgv7JP2+7Nfx3OokygfC7P42wtz0BNnNDtvxDwIP
        /OYO0vEHAiPt4h4P//AE9fcOExfUyvjoEz79BQwIFB7u8N0d4oHg39wWAuUL7/D9svcHBCYDBBIJMPcTBOPbJgr2KhnS
        yykFC73/EQLq4Q3x2tH90UwQ6zHQ5PYxAQcU2vZWIcEHA+4k7PjvB/rr6dsM8vz526HU8RHj2SjswBzk5vwVp76rwdfi
        FxL5GNcCGhHt2+rG49smDd32CgYa0/LC/en39LHkCP8K4+LZ5NoFEeUJ1lWy19Hg+RkTABshYzqm9NhPJkApBvH95vLo
        9MT1zf0KOaoxMsHssSYeSBUktfqkgRHZ6w0njNgOBgsgJf4IInL7CeVxuLSm2ugbEVmR+bIel0YNKNnjUT7x9w7w9zvE
        wvzeVLEkq/73DO8nJgNRDyDhN/LkJ7Pu+roP+/IU2Afq+s468lPTThXRHK1X2f7lGizt8TsnvQW/FC4BM9Km/ydEyhba
        IvcQ3rQNId3r1gsHW1XZp8kOFeQyIOcHTiC46L7SBMjc19RMIzAa/xT4Es8ShLvs9OW2VA41NkQGDOkFrlOaGuIw1Bbm
        0+UwzCgVLvrMZpzIp+PaYMj5GPldPX46+zLVDwkizgkFEuwGYGFZ2x5+eAwNEPr2JCVwMS1wRy7UDPgO5tbLLbPCCdPs
        Bx0K68XfCyjoHPrnze454O/0DwrA6CMHE+YFOD3c/RsV+/K7+M/s+hAU7y/gE/YoLR0//jAyKRkTOfDLAsbHCN3rLhPE
        uLegA/QXxvQLGlI2QC/mvy3v/J7c1bTYzgTF+dMY58UKIekcLwPx8PETE/rb8M9UMwJOHmPe7+cHrycR8/v75M0GEeEU
        BA/5FhDbyxqvBeHl/O4MAPv2UNnczdHjKBU9VwcCfytU1+4OCjP8BvD7IwYdxQbG+QvYy8fnCe4NhwZeOjEoAtMY0wcW
        9vvZFNgP/TwSA/kcygI7Cg0O/9upzSy+K8bgDdjh4TPy4CkEq8zWMOxI0IUNJNH17gQKBF4jzD3xyej/DtQpADkrBCgP
        8gj9DhU5UObryiTT4PZA19gQ4Ubf3f4svAob0udkNBoABvUXA/PnfwP2/hfA4fIW7tT6GxWqG0rPH9831zSwxCgF7OEP
        9iMbHs735dC7+Nv5+QfrKroANfqu/Sch1QvGKP8n0xHg2g0WhNsEDSXRwcTT4tYJFSfGFf5KQQEmCyEhSQjaKA0TF9zD
        /APU9QXt4t39Jg/m5R7O8skSsur26j2vFSmffjrhMvfpMOfoHiwzMBb8B+2/xpnI+MUB0drz2NbjwdSw3bE13BDwzOkV
        7EBcGuwavETnFR4C5EAZCBwnoNjqDOohIi/63xUWEd0k7Tv+KhjsJT/5GRfDAuoYA664rf3vwr4COtIiIEcFGuv/Ex0Z
        7BMV5fTS85wx3ffo77sD0uoVBNT0663XSCElBOoCJyUBFPRV+yPMkR7uCmU8+ePN4svO1gPVEN+jB83g/AzaIiraOdoG
        3gW/J8ksF7Tu77MUzelTTB3pwBBz+fns5tuzqAvw8/jqB/rj6t/UzMfL1xiu3QPigRoCJ9oKPBX0KNv39bu5ELI6BtjA
        EQP1JQ0F9vwsNe6m+gUe1uWBDeDpCfUHFfcn8uG0HdLf7Q7yLbUb6w78/P4F4cQfBUX0GwsY4y3Z8/1LFCv3CeTx0gcD
        /xb2Etgr6cH29yDk6BLw+fgkxgXbKv4KKBURAfnN+/zpvBvKJ9kCIt3oxdYd2vT7As0uuhMLBPYzBuK+3Pnq+7z2BvwA
        Bw3P2aHqHM8LFPX1ChUo8unMHuwJB+L4RgE7FO7pDDn+BwAp3O3jGfoYIyH21vzWACTLBzrhAOrh5zIh88IT4QMNDjkN
        JrwjTwOXG89GMOnWE+or6zHQHSgcLvUB8e7rEekLR5+YOvAM5BYEHiH3Buvk6eUAFMzg00/g0uC/QtUw9RE9yxnz2iHK
        2CblD9kF8AEJ/Qtg9CziyibrBOsz0ezn5fwcGSjf7RP+/QoIAgQr8iDsAv3M4uPn7B/4ZU7rK7vM+vh249ISGuYNBOP4
        /fq1wPbs3RURGQj9Otfv79ii2cfk+n8uVCfZMH0JI80I6wwJGvsDC/If/BECzio42wfnw9PrxfIbETfgRAQLE//pCRD1
        BhQTQe8/Bgm8+Qj8FQwKPdMjrgnEGfPdHA4W3esTQwHh/PgVLMvXD+j9GhTov8rfIgQRHcJICCzG3xgQ/t8BDvFBHtrS
        hjr63cbwq+sH6fb77pweTSRiSBl/BFo+AOU68tIuWS5PIEL+AVQsy+3zDNDQwdPf7NASEy4b3Rou8eRV2RcKPf747lAA
        w+gVyMcc9DAzLQ8dOBT8uzRO8ucCGT0rANwqGf041eoU/QUBMhkK9vIiBwcl+RBf4C7kD+nlNlrr+gDzC+w//Pnzu/QE
        3gbw3wWox/MWGPYnAvM2zfIpyuEUSu8OBvoV1u68XyXbHwT+2h0b5ej77w8FOQHmOsUYKdP58/fpBCj7/tr71PP8K9A/
        xzMlE/QtGPTte0QZA/oeMhACLw7xCgIV8hXM4fsgzfzWChCnJZY6ECHe4g/YN9kJ+t3PxfvKB/C0qeek0ecKB+gE0430
        4dehEsnX7znFU9k42+EMEbzsC/cxnOIXBvP69xv7C/3UBiDuGyILyPQ9KyUNBS8BGRtHAuMmtw8o9eTVtgq42vUk2yYu
        G0YP3v7Zt/rzDCcDEgci3AAL5gfW6oEQ2MkX+BnyCtD8AfTiBxbLBRwV9wAUDwUcFfLyKxQJ6tb6Bq8UJMf4LhHs+xUQ
        5eLRDQsY/An/DOywCvXuJdAEJ/Pm9gvJ9jzRxRMk+Qf5MhIq4+MS4Q3vYimezcq5/8MA7NfTrtohwddJ8gzeKBcfLQf3
        HhZMxVF3Oudi/SfzQ1mrJkVYA9/82djk7ufYy5jVzvXs4PxM8dUStva72k4b1ib0Fcb2X+ohSPfy7A3lSOvP9s8z6O8Y
        N6vfGPLX/cbbBNrQB/Me3u0QsOTU9AkGDT4hQ6b9PirCAR675vc11STuOaSc5+0d4foPBhvaGun99kQ+koH2/QfoKwT7
        qB4V7QLC4C3r3sJuBi0y+OEnPe/b+vjPJOTRBeCp8/Hd5yskFLEECOMmEwrnHd0PD+P5DPsSBSb9IcQR1fTq7BYTG+8V
        pygDF/je4Asr7srd0Bw+2wkP3wbG+A3AArxADdYt1e8IBxn3LxYn3ngumjoOCyEFGAHqE/gn6gfTAeJP//ztDQUb7+vL
        Mybi6msxIzsPHjO97Q0Ct0QzENYY1D9AzvHG/wYAFewU8O312ukV9PrhGivP+Q6B/wfP9A4L6hDM9vDYEDoF+jbfRNne
        GCzl4gnuCwAV2tL5Ldj8H9sK+ALfI/7j4dJHBgLk0u47LtMk3sTwNgYFKu7uERbi7yr/ERLXGOrfJy8e5yXVPQku+QMb
        8PngSQP/CM0FHfLbO+P1LeFOGzpW0Cht5zNG1h4SNNT9+vMbGbkO+uhsHQvPwe1xPeDqEMj//0TiDQ0m2TQP8ygdC+In
        SRz2ItAZ4+Wsc246/s7G8RrvyuMLMwAZJZj03//H9RETvDhFrfDH+SHVFunXQDzuwDhwUsbPIiED8vbEFAS1+CT40kYh
        Twzr2NbY7OqN3BkU1N/zzuPz/f/3HdnKKimb+NIdGQftEsjHyjVEveUpyYr5BAPj4CrKGg7LCO7a9kkW8uvt+MbiGBTt
        9tS7KdAMzOfGD/zNsO0tCdDz+MTdJxDa1Af7tB7nzfwuCdvbDujw9OPNBvrXEC5kmPYn27uOCgcpgQ4r1hMQGgoE2TXn
        zs8D878hM6y8qzxHM+UE9+XYKwnv//wVL+0gvkMO2gxVJNf3BSjFw/wl4c3N1madOWduJhBb/8Gaf7PA+EOrgucDho0G
        0Y3SOp4e5+3+7RTz5OQQq+jWDMj4AB0M3xb/5cwM//4rD03V0PsOCvfOCSEKAFs+DeT/xvYDEwz0GUrrKJMdBsUh4fYu
        7BNb9Tb6Lwv+BgrI0NIaE7TmDzj7L8jssSD1BRgg5wbj7+rt+Aznuxz/7z9+PFwKOhu+40gUFu0JzOI+Es3uBOX5+xwf
        rOkX9lIARwr9FNwbBwAQygMSFOwdxCIS+N718/z8BTwnGP7uC725++Te+roxzdnl+x3FG/r747TZ09zl7BBC7cfqIDX2
        /EvNCAP9HzrQHd7aBvwG0RfUOAXYIxMxFucgERoqDfQEPQIDTt0PAx7f2MQQHOAmBOX69yYL0DcGM6YZ8hUR9pwb2Ovi
        CCvswskL9Qi2JCrG+gP9r/YvFAWxHBMkKcEw8OL08SwKvALm6+wy6zUWA+AF+BnB6+Mf+/b0NX/5Euvz8UkW2uYQRAY5
        /Po9BwP9U/IGC/MpMe8c4DvYwBDyFPga/S7pKlDnQNMJwBL/FPIW0xPXwgMVFfYFMRYbMNjP4OsGGiYcDfwIM/4A6tMg
        A/PXABoKNjH0QrsMBgU2DME3Hebs+S79FxoEJiIW8h7q9fEJ1wzz5dUL768g/fALuEOy/yQwFuHr7QrnBLf8zYrg5B/M
        GOw2CBD2H9fiOMUW2dHfFP4Ayt3l3/XHFAnCEOn3IPzf/r//wxfXJuX5+OfRvte5Khc1EbvM4cYEFPLwA6oc0QLwB+CG
        EO0zIvMaFCH6DhkE6MjZ+/PPCA0lIx7Y9wXD9Q4f/zIn/dI67Ouu2tf/Evw8J9wp9fEH4PEgMPFV6Ngd8gff8dwPFjPc
        yQbDBjn6SQ3sFuL+0ATrJSoH+vNA/uv96zHx7h7pJk2OLOcrIq8MqDKwDMED6SrbLRnwEDS32OH39bXhFzcmEMPEDADY
        H6r3EwAn2zsEARnYAeH6BtQMNvPf9AcLNC0r9RY0Iw0vui2e2jrYJ9ou/vrb0fD89yD07vEHCxwP8s7hOOcw4PXWFPIl
        +O4L/CQP5vAIIQsM27jyQ/w1GTAy/uz/6Q7xQiUKDhvXHunwC/XK8jwL6A42AMHRRg03OPmZwNPaAtzzJPz46x/31TDs
        PwszCxT0wdXr7iXJ+djt6ddONhIdNwpCAgjDGBAiGywSWNEEUUREBDbHFdPsCtEBFVPl8yfzSfvvLhnl99cUHSXH89kT
        xdvZ7srW5fbtuQLvEe7YId4eODf5OjU2I+wN9w3/Uvj7Fiv/6DXp7boo8dXiIPUcMTAkKQUfM+/v88/m7tXzwgwDFDBE
        CPbFwbsEGbbi3AQN8SvU+Rw2Dhn/Bqb1M/f/AenV+bUmoAC++gsRAvPZz+zj2/D+Bu0bt+ATJCDNWS/pGSRCYSXNaU3f
        Ef36GO/tCgz93Qz1MTTFRDMSFh7G0CELB/T59gQeHDs+At//Hh4sJzkjJUbh7ucA7e/l89jICvcMybEFMgczJBThw9oo
        JgIWHhs/6uAs3sviOO8J9u0PB/jO1tkXCO4cF/v9Fw0LP+s0QhgSFiPJ2MMJKAsf4C4BDwjZ/gj1CwPmBhjWAhe0v8ro
        9NIDOfUXDQwR0+XzLurp9wsm++X/C+3kExLwFtoXCgH1/xvR2szfAToU+wX3+//VAO/lAFX3NR/TESjN6vj7ChHh6Qsd
        5PgQQf303C8c+AAfECPwIw3HANbs+94J7PL6DfYBwenqCwG3/wXC/fQL0THp+SUION0K5u8T3iHpNR4BIQoM4+UtJgr5
        8xnRE0Tc+vfx4RswABoKAwLdKOoDHP4YfzHYAMXuJw4yyhgGD9UeFNoJDmzGBjPv++TwAu0gD/fcCBv15cDnH/sON/Ak
        APr+yv7cOAARKwQUxPfZGbjLzwLO+PcSLPv1xEA0AUknQAMuDw0h1y7Q7vwG9P3tNRsk9PAN8N4ICxgA5vEE+zMZB/5P
        JQA7AvHi+NbvsUQCx+7uHDTiIRgT/wjq9gYOLN3s3/wH6tkD9RrnBfQrHhntD/UlIfkRFyAuDjPuyugTFiQEy8np2fPp
        7/fsMiMoqz7kFhT5Hf8SE83aS88TCh4aTev6HCf6EAYjywPV1/QBCR8l5Mz57BrV7ijZ9hoPxgzvEhHO+QHDxx0IJAAr
        CTHNRwnVJB0hBQ3I3vjzEyD0Cf3eFP7f3w0tEQ7N8Dzs9+kACRoP6Hn61Bvg1Ov8BCTmK8nmIyn988MSJ9br7yAwBeAk
        4ykQrd0I3dv/JBm+6SspwQEnS/j49+QiBhvV7+IoFi0HwjHtAwLkAhUB1w8axfQL3/Dm7L86FPM4y6gT3N4Pv+sIFd8g
        vcfXJdD39vfz0xz1Gd7tIzgj3QD7OOoSRQXSAzX0Fi4tBw/4PxUB5PMDAAD9CDQBIiUIAenq9E4P3twN+xns27Ml3+bg
        DfbjHgcXBthC7eMbBd/k9wVN8xrn1OzFGwzq7ff3MO/xJ8giC94O0+nxO/+8CuX28szM98TuNRYEJBj4xQvnMhrs2Ora
        7iLo6hUn8/3gAfLsCd0lzfwQ8vkMOAC18B0LUzXtFhQUQffAwKcCyvnfEyrfGh78/M/+2xPc4fkVJTUaxw4OwgnbEAbV
        s/zXKP0K8PAFx/oY3gEdA/IPDNX9AOck6fHsBNfR5BTj+uXrHwoz1OxSBwz58LsCAR3cucUy0/P8Ds7XH8HIKs4iDg0O
        FBLfEhYWAxMn4QmwA9rRBARB++DtFgXKwQ4Fxh3xEkLz2wzqCxPz3jQoFvz+AVwnCtbnBRz9+wbn2OHr7yf12gDeqAnx
        yuMS/PL9Q/sfDBEhmDoKAM3xE+jy9v/4Fw8xA0f7DTrzB9vgMf0x0d0IA+jGxIG+tvBALAXr/dj/09w/y/kJvrjXHQPu
        7eUe6Czz2AMwzxfyKtADOxPf5AwE0vcF8drs/hcn/+gZX2njOhn4/gi44h4f7fn9CkM0LukmAQUb79rw+OAPBj3/Nx8X
        30fu8ADwv+L4Ogbr3wMGEs0QFuv43Qjt5xjWOBTrwUAg3fQGzxYf+w4dNvrD3Cfx5vr5FyorFP0oEBMlKC0WIq2/OMcc
        7O7p3d0p9wsi7QsE5CDrHxoe+ekNMuTAtt0hA/QL0hEEHhoP0ykbKCkS9/eb3Dv1FfTf7cob9rcMtyBC6QQJ/jQYIQ8M
        +ALoGhwRzhCz7wMv7/H//Ar1/eAL3dkL+MnrHDoZ6xQRBSpMIazi/OgN/vEQ+tJBFSEzJcjZ5SBv2gPwpPNMLi4ULBDU
        Cefr8DPV7/bRHrrNCObfUOUDGzT23d4CFS7bEtwU0fzh/NkyEeTDCuMS6fjA5uIJ1SDUJg0C/vPj58wUEyn3IOnnBRY1
        3Q3F5gnT8vEXJe8V7+IZFtc5BOgG484I2PQHztAXHbfZ7BEIG9HiBQEk/PS7MX9aFCQn7CkuyQH7Dg+uIR7p5MPjBOXO
        Dw/7IBHz/eLMGCYxIT/aIy38Cxz9AvMzBBMR+9f5AObH8Czg+NbP7gDW3wLgBffmC/3MKukN0B0G780s/xDh6RUH4PA+
        Qdj6Jsj10QwJFb8wIuzM0BYU+94NFv4x6vL5EwrtBfuZuisD8wgilesWIKbj1+/o6jUf/BHxIMQTO/nc/fQo4uYF1fbk
        CtbC1Tbn//Gv1xEeDA4NBRkg9f/cAC5G8N23BNri9wTrFwcE9s8LDBMAFuPMBw8eEdD1KAoELvIE2vjVJiMiCvO2+uDU
        KNn11DIt/+3lCAMf/rL75BcCxfEKIukpDQkEJAnvJk9U8hAB+wjxCQPaINz2CfYx/yv/8ycGAMr58hQ1Pd0IDEAQ6vsB
        LR7o7wnGI9jcsdHnCRXZQwfg1e/dA9wSASPJJLDNBx4BK7giAxb4/Rr54gvxCizmKeLEAc45CRru8PdM7xW63idbFr8A
        Bzv38CndDNbO9+QK7fvYBQkeAyMQ2xw+ISrO3/Qw8QjzI+YbC+H8BxwGM+Eh7hIQ7P7u7/khIPfsGfMH8N8V6t307QTb
        Ch2yE+jnBPD43vPs5TsZ3+wJA+vP2csT+gbWBhvc/BUAKhoyEvMZ5vAmDPLqIOYVItH+EAAr3BsBBxjRJhL95ff5BD4K
        IQ7YF8fkV0Dn3+0BxNIl5d3c9MEe4iH0JfmyLPDvENYMDuDlMPUxBAaz8f4w9+bm79bysxf77zMNG+03FhoELwEq+Nr7
        FLz4/dHT/VDny9wGHeIaqd/o9PIg5dQIOla2HfULAwAmKgEQBagY2+sFyNfeGQfe+dkkofYR3fYM28fjI/MMyN05zdg1
        xxjny87x4h8JBgrTFfH87hBS4PAaCvijJTUVRxIhMPV/4N8e0A/4CAET+wbh4+MR+i/d7tbkNDDhFrjz7xUZzN0ALxjZ
        3yXX5Q0nCvsNEu4TD8XqBtQIGt7jX/wHvuzs8ebs9MbbBCgAAUQvFA8iOTP61fsf6FwaSR67NxHV0Nzl3ALiyhLz7AgJ
        7BYz++VM8N3SgQTQ+yom29cH5/3pLBchSScPJb8ZAwfpAdat5BoB4+PCvQ7M6iMB4PkKEPzN0u/TMvPaFRoX8g4oyxQJ
        AOzfkBYrp8goHenS6xHfH/U7wsgA/N/7Dr+y+uT4/P/+AdnpL+j12QC+3RAiENw15+Ty/+Ah2uAD8aXqweAJ0/wlydDd
        BxgB9wwZ+63zG/Xq7fPj3+4hxMj54ST5/N+pEOIOMykEOij6C7zg/tC93w7O8wYN6drdAwfp/MQLLDDGLg/ryuzrA88U
        DUPt/BvO+v8JBzIW9+i/J+T6C+gJFgE5As3WTiQw+Pj/+Agi4/LyzQH56fibIBTu3+TlHNoA/vEg5Qj0DuXL2PLYB/zY
        DhLpMghJ9cEFEQEE4yYP8ucC0uXavd7k/hsmw/MHytTH0t46AQEl2BDWEQ4HL/QY5N0GYbEaCjmk4mwMCb4W6/nnNA8M
        YRAUETzh+QzjDN5X19vZ+OUB6PxGDzjXMBcirQYS8vjFzxn48PgO1OfE/egHKVIUK94d+iz4O8Ag5/7nvsG19vQr4L4Y
        5gk/Ezcj8TUN/d77Gi80CQ0J+9b1AcIaD+oH5ujwLPMiWOXo9hf+KtG6KxH29P4g4/oS5zwT6sbg4NX01A7U7r7p8iD0
        EQDxQeYH493m5QXl7BkAD+gI0Lfmz/xCHt4XKAQFFfv9CDfwETT19fHL/hgpE/Or5iEjHj7fx7PnBvvbKVEzGNGb1tT+
        S2AYM/UW2Nj4DEYEE+j5+goqozAG39U56O7zBPIO7AX28Ovl5+UPy+W52eEP7u6uV1AwyjDqutk3KwTK6zAdLRY3OyUq
        A/33+cMc4eogAQPa2uVEA6qoBxw/CQLLxRL/1fz3T/Ie18/s8xT5AwkS0uT04fW93b4B9QO7B/hO2OArIgpA4Agy9fcF
        BeSB1e4R9w/3IPA56coaK+Uv3dgG498m8EpP9fnt2/XV0+1BLxfBA8LsA/X4+BfhveQXtCUGxNzH/vMMHC8a6fQCCOE+
        2CTprt3f5BQM4/EbJfUBOQAl+f3BHjLb8OP+UO3hKPIn0C2/Mwkw1PbMEO7nNxony97NzfgSFi7i4+rn1+/GCL4lUuX7
        5h7jHgjx2ze5orjD8TL6/Qw6wxXy0eGXA+Q2Jyb46S+02Nv84env7QmkqQAI+Pk079e/HugRI/UK+yMAwvX5J+38Shre
        Hxv2BQn16/UW9s8i9QwFTekAEs7mxv3pC9UXH4rRxRbjNugl8wEZDCf4+CP99AnGzg7t2wvRF8tBBjQAKPzi/dL1r/bq
        +uch5PQ+2YWZ6+UMztDo8e4oQR32xdTTEvPZACL4873zBAHoARKvHDMMKBoeC+L36ULz4TdDEvIU99vi2OklHSkXZUvA
        OufyDP4wMxwc5PHy8u5rLx4WxS3tCAb0my0MCz/9MQQaCtcLAkAQvxMuCRH33UlB7mwr/OY3wwLvExELCCco3vpMvezr
        4PVKqtwy0UHu7OLC3iQZVO4T+c3q+RYY/0ggC8cPDfRhGRDXzsHg2xDeQN4MBhEpAPnsEi0Ctw8qKjkwH/QA9tkPIjop
        EbvV9c8tJzAV/yMv8/++T3ELRMPpAtvf+ei/0NEJzA37CswkFP8g9AYE+gv9CkMf9jr48+cS8wDc/LoK9RYuaPsGeQ/e
        HAn5zgQxCc3g+SzV8yMe99oM5wHV+u/gkqvr2w4yLvowFtjlBu0XDvUH3C/TFSYIPyjZ5O/56BwVTA0cygUR3aTXGcv6
        3tTW5SX4yc+J5hdRCDYpFwLUIOgLFeYl/hY2Htrf5goZFEIoGg7L9iML9QP8/ycaPv7GQ77T4C4g4dz4GNvhsV4Cfwm7
        7Q20Hu7o69IR9OIWO/YR4t/awBUR0gj16+8KIsDFB+/2JP8P5d/iReI+MwEVCKkfPSTytQIswfAo/SIGONfA7OofKAop
        CyTqENwN0fEb5vcUH937/ugDABHtDNgN8QvqCQ3U9voYG/YIFrXjxPvqSfkmTQL3+drv4NMnzdvKrtL16PkONAr3H+UU
        8+z4GEHa8Pcf+6gY2v7bKeAAvRk8R+MR8s4QGwMA7gf/0V49AfD8AyUuJw44M7yg8w+S3woWF8bozOLvFRHtyOspA9Ql
        6i4L4AUB2+3uFsvu8esL1u++6q3rAiUQ5tzr7fx07GQj/xLB7fww3BH6qww38ivTHt7p0+ksLcHYBBUW6BHlyOsaCuPn
        /DUZOSMMChIwHQofE+Xr8C/3I+zY49/BEB7y0u/mG/C83uTlL8DC9hf/+9j1HvEozt8mCyEpEQbIIv3p4fzyPPoiFiQK
        8ulvFs0RqAQj3ivsQt1A+C3pFeXDG/LzGjg6Nvj4SfTwBzsY2hsA7OYPCPv06woA8w325RH2J/L9CBz5ESgs9hvOB/oF
        5uDz7fsUJOnhIuQTCgLh4ha2J+kJ9dUP9QLUAOHd5OT5Fhf88R8Q/O/h+gzoBd83uQAB7fnc2v8WGRHaA+UdEA7KAvHm
        +Bj9JfT8uf3COwQIHgMW/gAOAvIR++8f0TTTDQr65vEABCfuGdogIAHY/gvkI9v/2fY+xQ798dsL7OsW3xvvBAD77O/U
        6cXaFRDuIMH8L/0Pxwf7EyEb2/fp/RYKGfEI4Nns8RH+FBMFEgQQ4/TUF9QPv+rPCx73BxQcFAPaAQ7pFfAj5gy3Ug3s
        yPk9Bi8f0Bv/+OgBwwC+DhL06QQD+C0L3P7p2xLm0xwjFOEB9ezy8xPL2SPu9B5R4PwMFx3Q8eQV48wK1SP4FOSq7gvW
        8PwdOhcQFfAbAhET2gbTI77nCORJAuvLFs4FBg7j2eMG5b4H2j032sMd4N/q2//j+AcBDBX+JhQU5CArORLuDPtE8ir6
        7yPrX78SEwg80CT38zbxRRURHt712Pe7GgsuDPwMBO6/CfIdAwP/3ib57gDyDxjKDtD/9dMD9e3cAt0i2Abvu/XS/vwc
        8QLY9RkEAwnewwIh+yABIQLfDwXG5/X95wPlDfGyENQCJ9UOsh4xAtDRDe4I1gwO7CTrM/X9Lvjv3CEQwNsDH+XwHub0
        ABXw9QXn5g358xgV7OYZEeIFgfYl+PD44PkIAPAs4u4K3BQJ6vL75Qfx+xUGFP8O0dDe9+0E3BE02gvvITfx6QcS9uL6
        6tUwC9T5EAAAB+Py7/T21vEV5jzyAyLQLwX8+yn0HwwN2xb8APT9B/UE4wsVDRz7JiwI4ATlDdsID/QD/tf74L3H7wjn
        COVA9uwBDeUUHQ4m2MDxAuv/5f7pBSjXF97Z/xMHGhgK6AfuHeveHOUD2uL/0uANEevs6djZ/NX+1hL7BQoZ+dYUV9U6
        4OkYVAXhqivvBgbK6dU++yD/ABIPHyIACur95PMA2M8HLBYvN0HHtjVZB9oIKBTyN/dO0jQC+979ENjMAcHe/jIATR0i
        8hmy6Nwe+uMoHRTs3wXKNN0uGx0b7tUPCestoPgw8vkaASE0CSP8Bg8B5BvK+CQFGw0qEQX8GQAC4RzS9AD9GRsPRuX/
        9RcCCx8HF8MdGA78COEUJAE3GQkP9iEKC0Lv4OvoHcXPBM75AAz70enepR3hLQnb+sM1FwVYxyvX5d323ucD8REOHCf3
        9xsu4RcM3ubTsvu+LiT3GgIOHf4yLBMnDzQAHFIGytkI1AT4MNQSGc/a9OUz4/0h9+PgLgoQ9YEI+ecTLNcR/SPw0rcd
        GtPuAO7L8P/FA/YA6OTZySkdPAzQ3dgZFAMqwhrz8eMT+e8jAiELEP+65ADjAvMJuvDD+gzp4wL85zT93h5ZMjn/7Tm+
        Qy71xMYXFs0fAOTltgn5+SHo/NHH29gAyb6wHhccVi7xE0MaB1r4zOInzyzc/hz2XUQf0DcAF/EDBBq9BNsKGCLy4/Y5
        xzwfUNMX/gPt9OPR4sPgxhkhRRUI18hGyf4QM/jyVvwwxdj7/OUeFcgs80rZECUb9wgl/g7m7wgDOA8c9Q73FMrm39HS
        4hjo7ioZFwbQwwje6/Hi+9fyBvsbLCjX/NHo1OEWFb0u/xkeBvrxEF/31scGtQPkrLzz9/XJQwT8LB0sxSUg7xgNEgnx
        OiwBVOzz7vwYQQXyC/YhyAsKGe0m9OHxOdvwSN8G+AXbCCwr5uQrKu8hyPAP7xH19SD9FEkcCsYYJuVHGAj1CSHmp9DJ
        BcPyx+z5Gk88Mu38PQfQ+9n48E8r/gnUDiYdquu7BzwCAPjQCkAL+xblxPW91e2hrionKE7t9RcEPyHW8PLvb0Q/Evcg
        3/cwBRLe4hX1GtkBVSRAJCPYFwAAKt3PvhLty88hDQy/OiPb6u7hEPgdzBDy5PEZOAIXMPQIE/hQQPMaPvYTOz8uBd7n
        +rPPAfxCPR/cI89ESiz6I9ny8gAi1hYcTA8OTQFI/su8CukA7Rbz/B8czQPozwQS/sXZIOg6PfkkDSIg07gS8+zB++O/
        Eu4eKC82/zsrIin7Eh8DQewG8gpH7rT0qCs8/ugsEOItSzzgKJ0gKsUtCRYlEqH67Zv77QgjBc4KIcMcARIEGQQTJCkF
        xPQmWbvnMRQSHesUZxYE7hrwFzQQ5dYW+dnjx1wPLcjxHdIsyxki6Sjvt+LvFQ/o6sop7TS6GRvh2ioEERzmsBAlxN7H
        CwAoHAvQJ/j88DqTKuYBIvUc9AC89dzjNuOw3fAe8rj3HPsJMxbhBhPqFtG2998d+kHjJ/wID/c/+kgn9LocNOn3Ay8z
        GgcK4VUvFQQe2ejm8w1PH80yhMm3CVoI39oNA+9REQ4uLewNstjqWBX94/sXFO1Y+ggA/8v1xQrw8tfVAJRO7QlpAbUw
        DfALPBwEFw5F5DDw+1L+AeoZNBMeSAXVGvwTK9zU/Oa3DBTgGwso4vvtJuwUfxLJ3fXV2Qco3/IO/fivGSANyxz9FtkJ
        7S/mH/bt+J4N7ev5M9+8Hv+k0gK96t3uCs0S3uQBxzUaBukQB+Tw5gPG6fki6ylAMcAV4NLtBhW2ytoQDfggAMuv/APw
        R0qqDQcUvmu4KhYX7jbATzZQAN/xuxoIFtXrNP0T/AYKLMXpriAT4u4OK/nP6gRCIbke+gEG4PzY70ciCRoQJtrhDs0F
        JfLoSrEPQAr/Eiwv9Oze9g3G6/cA4xIEFtwo+hG09yjU8PMH2hFBAdM8+wofQxMA+S/bOCMKtOoIDO04LeIXAq/447LX
        9iBLAvHxBQLdyu87CMTG6t+lCA7uAPPGBsDzz94KGQPf4SxMIhcc+Pc0GyTS1/4fAeHuxQQjHj0P+DG7/MngyzS71DrD
        /+P/FgH0WCkTRxf0Cy8K8RcCC/M2AwsfDfn668UTBwW9Ft3zGerZLyXvFz7t/wgcIfbnF/gcBPvkDtsbPfT7+xnl+rPk
        +gLWLOLi/v/qukcFMgEPyNEDMu4kRyXxBC8gNgPkxAjXBODvDePR/+fs6BC/qsjhHyEhF+cZE/Uf3yTyEtdGJxQyWQNE
        DvkBKv4UCdcQ1AweWBwf9BRL+isCL9UTrq2z5tUS3DH08BjMMezGJfH22+wkzAYA0SoJ1T3z/bHZRtOyCNYv+tMHQesE
        +CUoz/EBH+NPcBDvPioMFRvnIBnvAdIApPYA2Bbi6aoJAutLHB/WBa33BBHvEvApB/7++sXfzNLRyAsR1xPp0/XtyupI
        BvD1+d8J4gP65g8g0v1j8RwtVSE+Mc0e5w76IdMVR/4dzOzrSdrmH9nZ/eIaLxDC8bUL/+u/7fLsBQX5pioq/zS+8swZ
        Hez19fsp8tn98+1BESr51tDWiDkDlgwA3zjSzf7WnxAI2CgtBiMt1BUZk0IS/zUXjN/y2e83K/frJvdTMwv8IdCYBAT9
        9CTkAlIR1/QhPAgd/fX64/7aAcziBDHLNdLhCs4bM/Ua7kcYIg8+RdkT6RMw7/sNMf6ULAnMGLjWLhbGF+qu3Q70Nvc3
        7+Im9jD0Ef0CHu8TKP/eHTk3FRr85tPxLCHv/vz73u8gHU8CCfsw8jj7o1MTRgi0FD+3SBDXKf7//EDr9/4N+DzfEvr9
        Hd72BfsL6R3s4hv41ff3qgYC2pra1Qis79sBk/T7Bdfk9Rbb9S/PUjA3QjU8HQoASN4f96nzIfD5EAgLLOA6ARQ8Ag/o
        IwrSqEcqLwstFxPzRgTZ9EO54BH5pf3gJgCP89sL+hFU2tMaARI7+PEBpv88++fZmcDv7/otA/fFnfPrzQwpXBfj0SH8
        JAkO7BQbfxnfvu31CjfBzMUA9q6y2NP9Eys4DgWKpfM60+LoyfT09Q//BiAI6/UlDwDSnP/RNPnZHQczLy4EA/EJ8Er9
        Aicn8gTLITjbFyfe8Rv0HAwp6hTy7jchBSADJxw0ADQm+BAQ39zU7c/OFt+22RcE+hQPEg4eH9XtHwsaKLz77uHSAA3W
        3SlBU90tLiMmOAYC/wjs10gTMtfH7xbH/+kbAfIH5xHxCKoMIvcRFv3j7wjz6B7tzCPqEAwGNCvtGBsZCef4wQXkGhT9
        DgPfJzHm/hrq3PIUDCfyuAD3LdLpMAcM0Qv1AD/vJCkSqBrgLAELHBDY1/Ty1QYTwy3mtQDjTTw+XSq6rPPI7Cge7e3O
        3tca8EvwFwDxzRYH+98HAOHE3dMn/t8eNuDi4bwBEsj1Avj56KPz/Om6CwshACzh5Pj/SyMMASsQGhqyNczZ7BIOxwcu
        6/opNvz+EvsExhg26MFIFAD8F9cRRgTSG0QO2wrAChQfCfrT1O0cBew3ztEMB9EG9A/5IO8zKf+R7inx1fAd3B3fIuXH
        +SbV8Rcv3dNO/ej11xP74BEQ3gTlBtTz8y0+EsTxCgTH+/PG3N8s0RnmBknvwevsBvH01/jS/Bfz8fLcHBJBMRifySMn
        Suv2KAc3ER/8FtkLRTESAM3pBu4GRQHxBQT3Ge3VmeMBuwHAgQRN8+X12fX3AuXgsg3OricKH+C04MMtAwfR9e7GnP3a
        7MLd9dwjKxcQMwAl8Bny6PUsFv4h4QXw5gP6FLErvxgU2wriMAH3/dftBu37v+q4xu7oGPUL6/Iu9RX28TkB8QwH3gTq
        uRYPH9/07Onq8yAfHQn7FwsNx9cBChIV9O8G//npHNoh8ub47xUdFdMD5sz0OOjJ79Pq61H66golu9cGAvoj7Sblrt8o
        7AQFEcf9BNbt/M75++Yap9Xb/urd+90S/d3A+hMh8NDyHCf0FM7xtxrr9bX7NBD3HMMOM9ZPABAG/gHfzOLnzwyoOtXw
        9gLyKxzPRDUBKBfLzO1v1rvb2yf+RmUKBvIqK/MdDRo6+CL0HyML2jYp+Gsb8rghGQ7YESn12egVSwAy2euSEDDhBAgR
        X8rYFe0aNa0AuAHC+9DPEOykEjTOR+wRBOsRNrn42ffrCt3sNvsd/CwqG+YT+BQL3x763O8/JtgrTi/p8I8VHD8d9/g3
        6c2uDxzxwzvJHc4t3c8XG0oo3+j5wSXoNdnFzfoX/8j2+WQpEDvxsf7pMgz1p0Fp8+UfCisK2/s86NnErRHnGDIk5QkS
        9DnoG/GyDP8o3RERRycI0vjo0+/u5jtDKfARVd4CTiYuOQKqxcsD7kTc+c4Hyev9xeKvD9rKtjLX1Y+7+FjG9efPjQEg
        O/H3wr3MKPEkMgv88b0nBwA6J3DhHwwgJi0mEL78yfo55xD78hn+zw28REzJ7PHcEQnXuNv95yADAS5CWjsPSCO79Qb9
        9uX4zgUmDwbe7Jaf7i/aRh0W9eukASjK6DU5GzcAQ9oVAB41KSruKUVj9Rbq5+jKD1/F7uNI4k8l6NH6uQsNBwL+0t+T
        FnIdKifiJc4SBQ7h0sT7JwMO0dgW4lsaTPAWMf5FJMQQCzncHQvaM90A9cQU7Bj809Y38vsGB90q/h0oHkvR+fsR4dFL
        rt0C4MnC4xz3LBfiJCdLz+gqMM4HzTHQEb3agtb5+gEWEhUB2s77MeUo9tYm/2g1N9f2zO3K+Awjqtk7LeDX5A8D8vUj
        B42is1Tla0nR6x7+99fa5fUTA+xX1D3Z+fka8s7UERbFxBLF7c3rx/TbLQYM4if81wMUEvHF8OXqDiLw3LegxCIZRh/8
        M8/2DDW+F/kGE9oWAONfAyQIIQPOFdXq9yUiPwbl8zDw482f4ipAQqEFiRi3E9waRu/eNhG2+L+BmWI4CALKIxgCHfYt
        vdnLqDdHLgNdUxk6rNPjHNf2HzQ/3YzhBQg3P84K6jop/ikh8snq6fLqventCAr9Pve68Bb2HfUW5+kWFOz5DgwTIj36
        4wvNLtrs5zX2dftHHesAu/fxBQ8NKA7ONRoqHw3wLx4nCQfuCcbvCuIMs8on/RAM8xbhEh2fuOlACiUqFxIpHRYL+t7w
        3MHR1QX20PAF9uvr5OQo084HD/Pv1BAMApw59QtA+1AmK+9OI0vw2u0TnuIm8j8PEwn8JzIfvRoqOQgaGCT09/oeAhrc
        yQaotL4w/Cn10xEeJvscFyb/MvUDLhUNCvoI+O3lGBMEHfvfvs9KFQgA3QQi2A08IBX0+UINDwDO6rkO4vv+5OymAvQm
        sh7mItG5ICC40e6xs6nu+hkGwtYcJeBlG0D2yfS2upm/q7/Z3wfm/Bfh+eMYu1wS9vns7ecIFu4gIyUYVRYsSkv/zxze
        CNQV5R/5+O8dOPDC4xknKSEBFBrLt8fl7dsbMfU+/h4PCiDY7v0LKNX6DfsF7QT7zg7o28ML6iknNy0zFgH/8wT+rd3q
        HFT2C+BNBBYj9xb1+8i6KATF387p3SD/ERAKF/ccCMvV86TnChf48M0AFg4+LEzr7N788t0HBgba/Pbf9wm+6Ofavxoc
        4BlMDQA8MhDz08HdBQn+BRIGDecrKCadnMXKvc/M9+wU/RsM5U4Hw8nK9SQc5ej/LQkHHPbC5fnix//k//P5AwL92L3i
        6ff66Pv78eJc8BpIFhwNTyDmAgAB+tUX+uf1C/nhECDe8CP8zOro3vTAxuci5PwJEOoX2x66zPrpHQHszRC82scNKyUO
        Fd0B1evC6sJi8yFWJSMSHwzu2QAfIbS8qdG78LTy/yHl4eQZBiMNWfze6vvyxbY6HRkxFBkEBxLileD57iLb/7sOMQXf
        xBfU0h8wAQDEmBIjOencD+66y7nzA90cAJ40KiEB2QPoGtDmxSQE/yruNwsWJfYX+xgbDhPG/esF8PgOMX9kBsk6B9jy
        OAkJBMEADRMc+uHdCw1Y8R4nkR4LLvIGtPPs4xAQ8v6eVjv/LyhC4sgyH+E64h8NFPzx4fnX7gS59RDy/uPx6e62G3Yz
        5vXo7t8OnRnhVRrvBCelDt7SBPP90fLzFe809snwKzo4+BNS/2r6NE8DIf4AJSIH7Cm2YTFE3e/gJMsW6/r1AA/IKSpq
        LfD4IPYs1+o69hCB/PHp7ib14fnd8g7aHCX8XAv/vuoQ8zPyCio4EvL69t7k9MgfI+4BLzU2ESwTvfnq3MYB28YEx/jh
        2egI0sQloPYk8uu0PV3YD/3/ELn2Cw4s2P7g6xLMraDjGAp6Jf1DIy4L3usxDgX1yrIFM9sqDS/3LRjdDhoF6fPUGxvD
        2+sNGur1AVEJCBIO5ufH1wUK3hk+GfutJy3E0hgP/y797Fr29f/lFwvWFVgm+vPvBunZ1ie9A+vd6vwdCOAO4jYWAdry
        DOv5I+L9//n57B6+6fro+AomOUYS5QcjJhLv/1Ij+Ujf3y76K8+vEvkKKUTv1SIHU/vbGu/g8+rJKxbz/vArId/ENFDV
        EkYG3C26B+Tp+AsiLB4UKvAqDOUB4TUyyhcRA94b+SL+7fn24QzZESvZNAsW3/L6B8Gd4vYG3gk3FQsC19XsmN8d5+S8
        LehAuB/3zQn4u+w06Bwc7yQO7PX8/gPpDSsHSAED8QvXKO8uAA7pzNjTBOlGDMbRMSTtDf7/zfv9LmVE5BOqCxfdABjS
        3+DZzt0NDCbeHQ3FxOwfzfDXY/Lk+fU2DVkYNFMz7zj3/+Dx/t/XBkMHv8X0HPXh0uYbDyzRsxjZ+/fmOu3Y9wb1GPH3
        4isfJrMx7uj4EOgLAO9D9hH3A9P8EvfJ2MfH7f5N1xqhEuX6+8ss78P+8q7+/EoY+xPqJxH9GuXOyyTSBwvwEzw4zffg
        8vnrC+PlzgoGJyIsEQMhJg7x/hIpAzAPFij+SnbWOv1A8ykj5uL28y4SCBL5TBEQEhXO9v/q6uI3CEcIACQH5tTr/Q8T
        CTXHGh/o6AkMKT9WOSLcuQMoCygHHQj66Nkn6BP0J9ELCw4j/ubaK/wTFhIQDdJRNb/wB/gcBeLZEuvz9Br2zegM1Onm
        Am3PDTQLDe8Gwj4LRd75HxryBzJCQikWIRMKZicuC/UA7gcx/RwY5hUc85rbB7gdJREz5f0L99Mk4AgLCbTP/AEMCsXV
        AeXuECDu5OvG7unsywokpChZvhn2BjpKHQ4iLsjKM/USGvAlPQf3yBZIHOIB9NInOfApFgrcAxjbEFcA29L2U7ox/D4f
        9eGl+OoKEhkn8+6X44HHCQ2yFOrXDmkm+x74OxAFJ6vlzvn3G/L41+EwEPQXIAIY3N/qwu8GBTNX8Cof8zPxEhTd2TkZ
        9xwN4zj++UP+Cs7bBPbvsbWgBeT6GfjuqP5oKfzDImJsAQgDFxNGPZLYxVEE49cGNRLJUy0UEPXYHe3fCw7rJjvr/x3w
        6B0HqtwVJAu+/yL+ELnzMyz4ItEBHJYA+lQe+er+/RX08vBR8MweBxT9ATAA+iAjOPokIQokGw04Igok+xQaI7tRJyIQ
        BKsDEBLwA9fBAcQP6wQazaIFAgD86PsQ/M4eGhKNEAsi3sSZFwj3CQUS2u8zH+HAtdoS+8Lp7/j7KCUI0wvC/PwBABoN
        DNzNOxwFAATt4AHvIt4VEAqv/fwm593J3fwD9PoHMtAEDBYhzS3+8xb2/vwYzMAA8PzVBhDkI9oKIi9CnuEZFAj8MB4t
        BMvk6j3n9hoq2dUsquH48vYQGMoZ2RscCtIS9t0T5k62AxTZyyQS2fQbLz8hEgIS8STlBwcgvhkqDNMG4STk/QkS+u//
        8RQUR5/p3wUK8/rSAtsAB/UOJuoM2Bry5sYL7a3k6zwRQRINLC8tDNLq+fLx8vvvCgsZJ97ABwRcLtsGBHYntzpbJycZ
        8uHgFvjO4fCy5Mop2VwdKf/K+QD+kPPrLi0YoTAiEw/KT8mKI93+DQ37JS0P+SLu6OL1Ac053VJX5z8pGhPK4/fdNclH
        Nd39ATbYFdPOD9LOCqYI3hTeyui5EhMWLA8I5OflTjI4HxoLKwDtDdEECtDqIgslDAxAAhfrGO376PvsMPoS8A8SEPPZ
        +ADS9jTL0fze+L4s/wvwSLzmGSf/5sT7B/sPYQUg8BcJGCIYA+bUHAbC4/AoNn8P0gYNMB0EEhAaHQsQ2g/y8D/4DUO2
        Mx8NBBm90/Lj+FUaK1HyuQr1/hwkdjcr7kULGALh/QYH0ffR9uYSwMne5/wcy5HG//LuEfwJtPfVBduvudIcPfPj6Qbi
        CPkABdzc8AME/bT3NgIqADZh3f0eCsPi/8ZTYF/bIxkgYvId69bh/e6cLN/A5OvA2N+ZkvTZn9rz7CQU9+EAN1MdIMLz
        FRQaEjIBUSMBw+3g8r8DGhHQ0v4O8MTzH+0NH2EX2trQFkj//OYkFOPUP73n7Bz7/N36vtzoWdVY6MbW2gmo743w67zW
        CvGf++0KE/v71sAKV/IOHAyv29QBzQDq2g5BPRHoESH27hTjCOwO+z3PigKb6eQwLfr3HycJ2ATiy90Dzu/7LDveLi89
        GvbjD/4MJSjt57zj7Tjr3dYP3iDfoRbiy9jIBd/+A+8FKSAcIxwQrvqdsvYh9mXy1tv9A+/9wN/7Fv7JFwUID/+0KOvl
        DBAN1Aj1L0gS0+73u6TuDfLWIvK9TCGp4NoYvf/eEuLFskv+3k348tjM3N3OIQf49vXh57bm/yQ8TDUe6jAMw8AX2QMF
        xiEm2gbqP/hFBDj5CA312Pvp8O9UOTsHAqopJ9olBQLf0tbf2C3kTSDt1tbI4AL0AxHb/ADaE9nzH0kHFvUQERwNIfNF
        +TdYQkYjHAH15foX6L/+MPZBGPkR7vf+7eCptKc63+nQwjHM8iMC6sk+Fa0KGRxBD2C0CgoY/fL+JyZNzrsJFEwVIC7c
        6gXDDhH3AiPzHF0hCRJi+e4B1fTDADfs8Bd4BgUX2xz1MZz23eYAIAgt++/j7v3539v5pRQk1SAJ4O/WFg0kGAPDFPzr
        8xC2xBbeLens9gRA7kpSKR4KPAZp0N7HEnrq0+znHNq5X1A7Cz407/UMRF0/873dEubdvjHZ284ZEg7+xZo9JRGWEEoE
        DWcj/xbnJUj5JcG9LPK2/yUlAQ7eJbHmztP4MuxeFwX5skHRISD+2O4kuyAM5M8zJ/jBHxEPpPTZnAvL3k4NMFlA9hEb
        ONtCxPBW2tW7xroC8URqz+bJKMimMSMHrQPjhhjj1Mq+/xT57gPiK8Tit8EH5On0B8HdEA3/8Pc8xzvrIenp9TrGQAXp
        CAP9LQz1FFkZKyDyOu5dlt3h5AvlKBkU0AfF81zsDUEsw/ws4MjcD2dpHCfn2Qj36jA6I1r3POZ8FshECgfk7TotDOTn
        Bgfm0zINQzAMD8JL1/g73fo8Hhgyyss3Se8A1WgW5+PkPQfotjoTB6vKNVRYxsvS3wgY+hYqGwHX8ubMNbTKJfP78O7C
        EkEX4Qn/DDHmKvf+1fq65PbwBeP4Dgs8/QIv+rmo/rT7tjkGEtT2gZzlBt7lTBdBxufc7scIIdAq3t4RK1bk/g422vCy
        1hoJlPzr0x303/PKzQre3tdB9P8I7DkL+/flnSMmbeYcKt/mzt3f99kd8Rz/YTMPAMTx8kGb5AcT/dT35gcLH79jCjz4
        qBv/r93f0LZU9730GB3sFPfU6hnP6wT4BCI44BkEvCHeQ+juMdbWCNYbu93H7P4z/gYU+OUbJx8isAzu0e2xAS+u0Qus
        oQOfEEDbD5LXGxAfyirowgXMKL5eHtTXCDAF5yABpuAMJAMx9jjuJe0iEUjKuPkR99XQ+qnhybkJsRYFlGbCOtskzzbw
        ItEG0CUL8ugG/gcG5j8VCt3q4uMlFg3vCQznNggg7dzg7CoLUrAHTy7GONMG9D3ZMAoIMUw3ASE+FBY6MP8S1fkWCvIp
        qDQCP7HjAycMJ+lG6AMU5iMTERTxOO7E7N8X4ebyJff6zh5L9MvuJfoH+hsXERj/zT4+ABQ0GgsYQjseQgbl4RFA+tkW
        GtX47itTSPqzHS8vQw06EtTrJQfqx+D47RHf6M74FT7c7VYMx0Y8OetBDvfg8OgHFeYo4OkPIM0+xP0wUOW9LxTpvNS4
        9OLzuUkG/wL1Fdm58vuq7yMWAtMM2R4eALQhK9sa4TpD3tDqDwcMx9bVyBoLHSj5Bfvo9e3X5NLF1gcBEOn2xb289eTW
        6+/g8fnqB/kMVC438QkiKPg60tzqINC4Nt8T7Mpd5z3eIiDZ2B4g2tr6HfTnItkPBdL5XPQi8xbEEwf07gHoO7MAC9MO
        LRvCyucICcDPyikl6LnxCBVB/fYk7CEMMwX4MwnEHQwv3NHwDRXk7vXwCAHw/ejNDvUXERsVxrDRogUn2uQiZ70SLw8K
        yik/+hHy+rUW/PsN+DL15Q7gGhsSQDDH5/v/GDsuBt8r5Qwst8vw4QguC+L5u9/YXtDYFuzZw9oc7gYU7egGEe3eDd3x
        Nwod5fYb/w8IsiLyAt/WDsXW5vby1svWwUb+MTX20xXzKtrE0QNBI8Ef780h8ajOETPXst8xMeESAw4HyeL5CfP1HRnL
        PQ4G2/XYOSUoBMdBwMv8BRgxCP22BDHb9BsPB//b/TbsF+/r4iREywn8uOcCLA7wFNgx98fxrhYNJvsFBdYFtQMS9NoT
        C90yIg/88iIv8wcN4svrJgvcJRQhqh1kGdIAygjCHFg7y934zYEczwzZDt3t3vv46wsgEQKrtPMAui3v8SoCDjDmEcAW
        Cs4IHu4a5w7eCsMg6x8awS87T/f18KzwGnmZxzrNGi4OJiU/Jj1GHfj9HAVQBEkEKQgV/yz//eoUOhfiHbgfAQcH5ev7
        yebs6+g7/PcAwdvy7i36LePscg7MHwRPQTUu7QOtBAr+OdmsG9ZJHwoBFdT66v8j6vYM3tUZFfIgH+IEI5n2BkAZzQYh
        NBUHAs72Hw7V8ebp1rcRHx5FTBMoPuMTBOQuI7EO8/dHVCH14vvpBhDO7AIi6icBONANAeHE48UqBvrB4zTe0+TeIkYw
        VTDz/M32PBLM3fbZIxkS4z0mUPUNSwvIIvmx9ODNLRv1GxUE+QwI2Aq/IvIBawrq0Bf16xkCA+Ah8v+D2RQRHQ9V8AAh
        7kFVDkE1I8uy5t7e3Q/e0y3Q8QDyGNIMD/T1BgbO8ikiwAFFQtrMtuPq7N/mG+RHEQQcSxMS10Eg0e32GhTqK9X9MgNI
        FQozLuMXSgEpGfHyK+PyvOTWHQ4nuPACP/LFgcGzEskc/yAiOPf2KQAxCw8ns/VfHRUlt9MBuvn/3ekk2vnVqPMTxAUO
        DOcgx8r1ohTdpvrvBA33QjAH4+9BQgDv1vq7/+v4ye8g7Bz5ACm91tIbviTzGQniT9fgzB8DFQFB+x3ZDPYRDRIhE+0p
        L0f2ZCCsz/jORPMFxvbN2uYWGgX8U/va9B/U2QUVFeU4NCpIAf/H6vgjBBXNYOe92dr7L9FAHhsc3gHo9Q/2Auvv6PQS
        7QcU0/c5/TPV+wOT8tThSvsNwx8K3eQBBev24gri5m3xH/Dn0MsH4Qnj8erT1hUrGQDc+hcwFOjnDPyrz8q39N8I9vbV
        Wjvt7/TmG/AZQ8sIVw+H+wr7//0jIwn9FQUYBOLuv/3e3gbK3vDiLPsIFAXzGd3o7xWqFQYkFxRKwBTQ9+zpDQAS8Enn
        7/EpBvgETCzkyiUjQgnX+vaeBQ8UQfktIN0KDPkA/Pr4BjLw1yC30w/R4OgjETs4KCn95gUk+dXzAwAFstU54fG29Y/A
        5+EaEuyxBIH5/boKDuw3vpY6BRUKEsUM9w/6IhAA4v8N+gLkOPDf6gXr/M0D7wn+EzPxAOgr7ASsCu3r+P3pFOLXJ1kM
        fwNYtO/89Oz+o+H07xCs3ykT/fPz36vdEwHz8gQDwOLqyicGLCgTSPvUMwER9/QFBu4J8wLe2MfxC8Ewx+TT6O8J08IQ
        A7riEvHn3ADS8NzH/QLxDAD4BPzH6g4c0jnv5S/X4fYaEfUVG7mlsdsA0Om88QPa6RET3R8HD9jf7tdHEt//zdfr5usG
        DAIGz/8X4xvs5Njp9r8R8wLY/MgJ2TAC+QLlCfAqAAEKHfwTJOQJ3xTr0t76sP7Z5uLA5kSNOur08jTLAczN4wL7GPgT
        +RwO/jogKysiJtLsFRj7GAgdJKQPvuPu9iPn3PPhCgbHu+PLgeb+0tvU3b7zzTP618P7BPL0P/wM3/39Dfcd8efzYhUW
        KeEUE9QD6O7Z+eHgCQ77CgcQGzMQTAQQOjrzMiz08idSAuNJD970Eg3hLfXW9Ofq/Pb73ADa8sbe2/oOG9YRBs3U3vEC
        7Pjl4PAjAB752/b93jkM2vI1BB/qDAAd3xjWBQbv0hAiOO8Y+w7+3RgD8QIE8yTvJQ4B6srPB/AHCAEe5w3+aSbItEIN
        xQEEBw/6GRn17h0IE/Tc6NP48L04ajr4HScfRwESFV3p3wH3ymXL9+e9/OE23ByBSyLxz+8I7lYlyiEl5/1OGM0LuCby
        3tpt7+RH0tZTNubl1fDj9/ve6r8DFuUoEecECAuv6t3g5sjZ8OAgCuGuJdLeEN/bREMg/yj45xr88voS9BB419YAwgZO
        ALhE1e25zAK1AkhEOOZDyizt0kEKO17pKhAkFfIG8s/cRv8Q2NMl1AkfBPwYqgYLo1wetfLT+yQsH8cBNMP4zAAy9Cs3
        AOPhFPgr7UAA/RLOwdsw9bfPEefdEQUA5e8d+zHxBkc2//y+6NkgBygvty3URNcr9gPrEwr3VNo79Z463OUi9gfX0OIa
        EfgiBNjg6i/6HhABEcj9xSxN1n8A5/7/Ju/lGzoFH9ofyuLnJwn0Mv8U9eTHXOEg7hgI8wK4JUnQ7ADAAjoRCs/JFx7r
        DiU1KO315AIJ+AvxDygi+Rw77C8Q7Oz33eg0zw2mBisRD9j99JwLHfgJFQ94DTsh7+3xEea4GGQRuyAVHT/Kx+5e3/gZ
        FDwxAzoaELkl2gAM3TTiQQjK/dLTHfr8BRFC4hg9Fw8DA+bh8dIsYx6q6OIy8ilUDD4JwR8UE9fgLTn1zRUU7PhOCRbk
        6f8EAN8QEA/2OQjxPUHx48oJBRb9G+z05HpQOrfp0ATrDvHsy/3FIUHIEDQC0wAG2AP9MBjxDur5D8H09AHw/fQF/df7
        +9YK+QEK+6X2ybq125Icw4Gn1xC4pfmtlwDpl8/76/UMGMf3ziTD8conAtbkx8zL1xXH4s/KwQEF1vThEyQECgYkJ/Py
        PSPoB8jyEQLo0BfCAhLvIgz3QCIPBtHP4cjZ7d9V9Cvk0x4WyNsM+i00x+Gg+E0Q9PrPD9sLJ/QaHkXc8+cP9NgE2gXk
        8hMvIv3q09jw/hn+KBrJq/bDrQPI2eqy8hPh+w2x/Ofd6fQi5gXYrb7LGefYLi3y8RLc3QjVExL45eK7xjxpSzrzyxq0
        90n/Jn4vJjPw/xoA6Pqyu/8BDPzJ1T7H9/L3JUsrBFqwxt8+7uka4FAZ9/ruHnDR4e9J/msTIvn97sIZ2REd48jq/qzn
        FgT5yOA969HkAwMjSOIPIEkgGAssDxMWK+7C8c/19BHfLOLH0+Xl9Rsz8f4d0zscEwnhKd/O8A31CiQa8zHh4QQTABQU
        zSHbEdT5xAoWyB29DvUwpn9I7aucQa4qriCb+wMc8vEQxRDz/wXz6frcyhoh4hAHxa7gFNAFzMcl0OTyz8748AT0Eg/P
        QL4QJuEx653n3/P/8RYNAEUo7yYpBMPp3Abo1rlOm5I62TOJ9vkDKRcR/j4T3yIcRgTt+w37GAbC7wcC9u/rqrUYzCa7
        6vYGNN8tFRoVHrfxUxvN+jAKAy4/Ac4W88o7B+QTR679L+0vBO0MAATT/voY/uYw5RUUyA0oAPYiUiAkwCv+9+beHCr5
        HSu7FUfDw0f9RBjzLSD/8wHf5dvT3s8U4RMPFifSAdTi9eoi/NcdBu64GEHTAQTxA08gI6fT8uCu9w05gS/W6fQqKvsF
        +zfcMuzbL8q18MQUOPgF7sL73wH1LPEBAxz+3w0oBBD0QPQNLRP0CvOvFSW/Fx442Nn1/yAeIOs7FebwBAj51+nf9TGF
        Os7+9P/kN9C2BfEq7uYv9QDoI/4o6Cn19/zmQ9nkFh7jK+8s+9PjpzS7aAAE/fPrGBTs9mHKFgQYI9qt1Ef74uzH+xQI
        8M/cHi8eO//85OT698DaIuAU2tMaE/W4EA8OLxEF6/4e6CzUDyVXEAvbGzFKBiYSIzQwOiPV5coG8fXsG77ozd0A/wcF
        6vwH+Bnd5AAhCfMB8P0LCRQT6CQVfyH25OA7NEM/w+cP5d7/7A7KJPmzLDP319HwyAb09uzY/O7V4M4//f8R6ykb7g8g
        CgP/3+MV+dgy1RXt4tW7+iAjx+44R/LbJfv+yv/33/fc9TY9gzrkCADMKA72E+zdFzQFpv4D0wTxBSb/3kJrCCPjDgDU
        Dysf1PrvBhAP+NcU8/na/wgU7SI0ztp/EzPhAiQT/tPM3wBGxuGz/eFKHw4Cw9nLzjr25DswGfTlBhDe7xYNCjDUyhsh
        DuX/AvL3Svb95gkC1Avn/zk0HsobJhFf+yb05ODcNBAIONYIws4NKTfk/gfn49PxB+nG9Nba694O+vzj8r/6BnEs9ONM
        /QUXAwXWGAcJ5cv6ACL320gF9xDovQHmD+PUEP/i+9zkFxkEAiT1FNT/FQHUGyQa4wcC6g3N/eH9++8DLjg4KPnR8u0W
        F+MDpKg6C+/R/NUHFfv8R+f+IBr11PwdCQXp4+7+BuYU2iIU7vHcFgcL/RcXNfT66ODXARUyGA4SCxoh8yr4IuUhDwzc
        HQMdEQTrGAY3Fvn/4xdC6xfwMggBFBr4Ft/16yonEhsP3Ov94u8CFPkvEzoiDttHHRUD0uQAF/zPPAMRF+sQCiLn+Pws
        EOzb0eX9Bg5FQjQ2EA4U4+YjJuMW5i4GIyPngQgpMvP/AzUnKu77BQsfCNH0HP0G4SYwS0ck8TDcFt/67jYFFfgJPC8Q
        Ah/l2ekt6zo4BeQBCwoIId0C/BkS+gEkMQHqJhsg+u71Gtjs+xLomBtoOiQO3RQO9u0EQRnmIOMM6hAJRQCBGr/+J7V0
        Dwb70/nrFhzQsSEs+NrRAvDOD/Y89jJf7idhLTEXmSoYIef1/bLb/boxA+Tr5f0R2SwfG/k6ByLVwBw5TXI/YWVCuDUo
        DgEhEQ3y7SkXm8n14cvnDxAMwPrKDulL3uACBBP5/xP7CCS//vLnGAY9GO8tFeH0QBX94i/6AQMPHRfd0QDu5+JEiNQk
        vAQGpALzBdjy+/jzEMwZPAr/Qvjyr7TdCgwL/RcBEw8O3Ofk6Ret4Pfq7MEE6BYHDRYpCd4IFt0eJQjq/wM1utHR0ekC
        DskC8OSk6Q4vZjoQJz+y7SblB/oVMuXmnR8dATTyCiPS4u06/hdlIhXRIOe9+B8h0/zz/uTZ8iwgKg9SDjP1MZorDbIP
        E2XrDvct9eAHH+wN7dTq4gLt7Dv1IfHeDScL+toFvCDF1ckB19e3AhsO3izn1hz44ULaHCDqvakPEA/isDjy3BQwFho0
        6ZfkG7f+UdEoFyAl2NNPxM4ML4n0/OVO5Cun6gkC238nydjot+S6xSHP/PsMFQUrICDmLvE7Kv8a8wgOECa37exIzxRJ
        Su0HAfD50PIREiby4y0BNt9AJ0vwAwkOEwQsER07r/Q1Eh3N++AHF+E52QVEH4A6TdhLQsAgBewD4BElETzGMPHg8CID
        scoIDNnh0y08J+M3EvtbBx0sJenfQNvzHhEfEcYIVez02zqdDSkSBTsS4zG9B//twAT9/vuVOg0L+gXJEOwKLewJ8UXY
        2tkugent49ID1DLi8dD7Ax0XARLI9ff2NRLsHB7P3uQMNDRLUiwSx+IaAwkhDqg0KPkdw9ryKuX/4sHw5dfO7yjI4Uju
        +fRXAZTiJREBEPDK80/yveHUH/HE+vTfBQjD/RAKMU30vMzw5rYD7OD3vN8C5fgI8AgP+ewV9AMaDNj5IMfp0wTcFgr1
        0/HlHksKEfk3Hf3tz7KyOvQU6Qjm4O4eAE/eH9gX9vnXPO05BxYU3wUvKA4XAixbvNPIMzkuOiP71v3RJNYXBGt/BR0A
        Iu7A4B6+T/sS9fsA598JB+HuAPnv8AnA9wUf+xM2CNUj1QZC+QvJ9UX+9Pnjug2zCP8N7P/SQ+cE/zwjA8rJE+TbAhEX
        7xoVIgn9EQ6d4w8VCTzcUMzzzzv+PBni5RP3/Bz69PwW+M8k3gAUtxsH4+7TtQDtFP4T5xcFAiEuLtPs2AwEQuAe3gXS
        9Rsi+PXz7TENLQ7v8xASH83sBu/nGQrtJwvB1yP15DftA+L+E/nz2x4XINoEB96u8QeJfzo+I9D3Fhrj7ysG9O3l+vbP
        9g0OOAPk8ueB5+oQHgUA4tof++oAQhQbCOXaARjYFO3U5CZQOu7pv/AzKRelKgBwTgbySTghMdGa3/nFwhH72/P5A/04
        L8XC5rsTHlIAAwDjFfgtGewA/RDt6L72OQLLEfIdKckFxvwM6c2m6gwlOg4M9+7v2cgY0tvGDO8btw/ZK/UkJg3kFuoQ
        LgfltcMKIDWV4rn1++ze7BT2G9b9Jism+xwf3wohy/ec2driu+ffQAjuNv8Y7yCy+fgkCtwX7wUN4/k3IhLI/iXKA+dg
        MR4Mx/8QB97uqxTGSvw0DSq+lIc67ggW7N4APxrq8RMBIRjICPYIvQsYGvT+JtERzTr208cdH+IWvtvXEs8Q3A4a/sMG
        5yosS/V/LEAr+sYI8Nf18gH6GYTiFtLvARsU5wUdzgsixScWCRUxRRAoEfro6Qwu7xYkGgfp9xRZNBYfHMv74hg7489A
        NTrm688Kxsj3x9OX1dXjPEYvN+39HhX2APkh5/UV8Qjq77j/Gge3zvOY1vjPugktE+vmDtEQGuATGRnTLeYO3fXf3BQA
        0Rvp2v3P3grdA9UBPakK+gAJAPAKHSru2Bj7+gHO5gja+d8a7fHr8yPj2AH5Fs7vzvrk2LzfDn/hOvYOHfjoAfL9CB70
        Mwvc/AAEFAkE784HDQ305hkHKdws+FfqHhj4COAJFRPwGtcI1tLV6d3k7Bbt8hruJuEC1uAL/CH95hYfCOT05w/7BfkI
        AOoWAQcHEO3j5ffs/iod9QMFFRn//9MIAAXhI/Hw6R7y+vfwLQjPAewHzwHzCAIOFw7P4RA0DPchIygGu9PyBQwODBAA
        BP/w6x/6+fkEF+UPf+b8CBfg9ADpBfz+8AkT+vgB5wLwFxfyL//lKPAjF/ERCfXkBAgF/AzM++rf/vgNAAAVAwPpLw7w
        GB3/APb8JRn09fAO/A4pAQ/6DwzL6u0sjTr+IhkHExcsBLQ62Az77dfg2gzNER/+/P8sHywCGea8MjI00dvrHB4RLPkW
        8fU18Tu94eUG8azo+c8ROfIVEQ0A/BU8EgwfMgQd/tsDMQIgJBY2GgQO4ATe+uIE/AjoOPDkDvSv5wgQ9BbG6gsTNsrQ
        FPD+1dUtB/UN+0PZIBgbQOvmTjIn4NUy/QYW/PHd/vUiBSz+FyntDasWDhUS5wlqfxhLczTqJfc3EUrm+e8VDUrq2eAD
        CAQoCN7o4hMM4asrKRDj8FQC8gb8EAToAAr/Fgz6CE3LLRBA8w+8CQn6L/8g+yTeISYjESwJ9SMgNgyl3Zk6MzMCD/RU
        FdsQAOgR3AwkDuDsJwH/4g4RAQziDPIy2AoG0Bz7FN8v3zfxBwkP8enm/IE1QPnxBQEDISgzRE/c/ev8+QXq8je9x/H5
        /foL7xy67QT//hIK5x/tLUY5B+HGzw8YFRYdyOkwI/cv7OX/C+U2RAIpE+cHw+rKJtMW9fom5/ILA0f/HxQy9TkF4MQL
        BPni4yP5Bd8U1wkQG0LFwgUXCTglGtkt2RP5wOcY5PAS5vb31PnkU/+77/vvTgDW5Pz75xna7gn+7A4CERsq9+f72vn1
        0i/35cz5KPccPcH28O8dHeD5H/bSBSvI4PXjkjBLOvP//gUT07HSEPcL2bUAKfyukeDg7JMiBRbF0AC8rvJfK7YQIRy1
        BgnzEQcmG+PNJ4ENOhfk+SJAF0BpMeDPBD/+Oz0D9S/Lpd+8+fX/oMXQEZsO7c5p1tAq4usS9uwUzxck6+r82AkXwcIg
        5Y3BY+y06wI+JBsVnTML9wUf2Rff4es4F+/g1fFcR+j9/u5IDuEWHg4lE9nHJ976Gf4T57xQDavW8QLGh8Yo/N3jwwD7
        +dJQLJC+/NYCLPPeC/7v+EvHq8/u59kLKKIBMroTIuL1HSQT2tkz4rH6UTLC1NQYwsL84UvTD/YUxKPQ3wLSyPiOtzlm
        emPOfwe81mTb8yVL2Igx+prLD05MyTrSFi7RE+M+IQQ8KAkcBywINBASB+Ie/UPe/Ow53jEiTgQyBSnnARDBEtD3JNu7
        0QQWKfP8EwoBWRzoA/3cBhUL/wUg/fYTHwfcKd0oLOo08t4A/e379Oj+Je/r7CES9PnbCOYe/SPYJS8tBkUZvDlF6R8A
        2yzcCrviCgriOA8ZyQQqG//03Q4Z4CGBUP1E3hgDKxgKPjEwBSQWFCDrKUc5PRroEkLeMRn0/A8jDOJFDikp+wUOAg9A
        VgQV2c+X68Ey+fwuGy8FFiEVWDrn/vIYGf3yLvg9IATNLAkaITPZ28Dg+OcjGRQV7kMoAUIG5/EOBQTWDRP69+Q5K+M8
        2Cb3E98b2Qw73gv9G/gZ+h79DvU6AVDmOAi3F/warf0aGCTq4hoUKB35zRfH6hLJBCQscRVfA1f7IUsB8ejhPffx2BMg
        BQlBHhn3/v3m4w3wmvTMHSj24+MxHRsl/eQe1APp/O39sfrsAgwB6tgp9ukI1hgiBAkm4fUWTOwQCNwQEQfmGhn7/PUA
        +M0lFq8d9vrhI+42Ox0J3h7+6wAQ9BIYZj4QA+8hJh3fGMr4MBsLKqYVMQ4k+Co/LAdETUk5EhskI+cbMRMiFTLw1QIL
        E/89ARbZJuTsOjqlBsog5wPjIvoOAv7t5IXR7zAKEyojBiT4+gnz3kna0pPy+Qz4QwnuCAEESO3rC+HlBtMvAh4CHD44
        OQUMKRDQFObu6hzWKQtCBArrHzAWAer20RDp7h1f6jEjzR/X5+AUSwAi0QsqEOw9FeglQQMcHNv7+ungOwIPEv3O+Bsz
        /R5BEBf2MkAk/vUWR+TqEyvFD/UANTkKIA78/fvsHs4BDuoCH0KyEBXB8RnL+MsB7f0a9gPANxULIPkC0NMl3vI00wz2
        v+8a+h3eCwqx0vHs5zf7CBxKpE0BzucyGfFHITUwMQs24NPmFeDt90YvCg/x1hoGKQ/06OrxOrk6LuUb/dftLS/z5zMZ
        /CQeQQfmAnV/Ff755P7Y4s3pLwxo/wwA5P+7AfMSPPD9+z3D+ftDqyAxACvdPCjl2xlYACfl5FHnJWD89cscIgVR7APw
        qO8AFOgy4h39C+MTFxTRX/Mf9BGvJ9ruC9vB3NoDzdpIRgMWzscBS+QYWs0PGSPZ8eExwCP/rPjVATbjIQTI6hzz6Ncc
        H2wDRAEwDfol6QEYztja/dXW8fowBjvTIroG4SjU+PAJBBwK/ShC8i/mTykE/OHg3kXgKQH+ATPkH/4e78Ik2wP7+fsc
        YubVzcAbFLz5FvTjIPP62drRt9gCNhsEA9868OLiE9rgz+rY6bb0GgSbOOzjg9cU1bfuqOYAJM7NHfba2f7uCrm17ab2
        /if6Aw1CP73R8vsz+Aby8w8e/xLv2kk4TAQT6zny5/kOHwH4zvbtxg7H1Okh/QxjJNrtFRL94JgAFtYx0Awh4Pn+EOra
        tqXl8rUDMNgqD97D5RgU1xDoYxUhKcVNItPwHrzgMMIY/CIrDNvq+tv+7x4CNvO72+3J7jrh4wjzBdvlCh/rKxiz0wjJ
        6eC/wPw0FUUFJvcEFBcIOSDp4Uk+DCt5MlwbPWEuxwXGA8EQGPXUBCXl/L7snSoRJvnsE9j3Fhz5BgRP2dUgBQBG6/QF
        HPhI99sFzRkOAe/96vH3++0Ww/QH5vHIBr0EFQwUGQr12bD9wBgd0gkM3hIN/Tcc5vwAQeLQIMY+GT6ZJ/PfIe786zHT
        CUYvBw3x5KrR3e7zw++m3xQT5TrH5Nvq7DMl/Cnp+2fFzi8P2v4htwUeDyEAQDSYxkfHJlXM7ikBxf3T0QfmUcb86bTZ
        JtjR0yfaEAwfFdAtzeHryq/8Qgwg9xXoR9m0MA4QAOP217+j1fnw4ZLv9p/8GAAOGiSoMOHPG+TkGzoq37BACwsxEA8e
        JgFU5gjsQigQ9whLrCjWNO7wUsfLOh0WKgox6A5eFE810g0r7P4CMfoBIAEZ/PMYIOD84vgSvfoMAiwB0AhIAvsRBNoF
        4hwCCArmCwYhGAH4Ne7NFoErAB8pAfghzQUeGk0vEATc/wD1CcxF2kMt2hIV9+r9w+rZzfHrvyA62TYm5i/YHfzi+ADe
        6g9AAcAO+QkOEurp0BLm3ALzB73j4q8j9gfmA1QbH+oD8/Qd2TQVIukPDBP8KfUnCQgT1gs0J9Ms/PcGFSEkCfkZyNEI
        PPn56eHW6dcWIyQO+QPWBB1hDOwBE+YC1e3L2Dvw8P/y7gXh6wqw/JbfGTP/Cjcl5TL35gvxGSHuTxnZLfIeLw3xRj2e
        6wzoBgTX2/fZD/L8BfkA9g36Rgvt3Mzb8scNIlEX4y3dFNIo6eov/83a7xTuwTPfzSclwzb2BBS1FNYsICQaFcZB/OUM
        RegMBcnm9cDk/PrQy+3vDgjfSMTmBCKzHvAnExD61QMQTxAD/v0GGh7r+NQJDyMb7Sfd++0e5v7gJz7xHg/XBOzfGwEd
        yeX7SNAVKAMj5dEjvSH7zt78Frs67Te6LRMC29//zerFziDV0hAlBKCo1VUL1A8u5xskOgwAIe0mIwMO5c//QvuyFjsK
        BhfE+RQXAgPN39Cr8AnhGST3th4aCMMUIcQuDhfaIARSPA3C5LP6+xbgo2MNSwXs28QN7xELVwfqHQD2Ddzn3gvX2jL5
        +A4kJv715Ow7EQMcC0wGAQfrDxELATPzDBAg3Sgq8S33Ch0oF/QezBroPN3w3/nZ/RMTLxAsGygiRPIe+hTsIR3M8gor
        8Q8bJQr39NX8IAUEDQE0+P4C8S/s7MnzsxP/N+Pi3Kj05O+/HukODADcAwpA5uPu6L8QkPjY5y4Z+vLfADz5FSHn8BT+
        9NjhKhICGfrEFOTPFBrsARTyFfLdFvEcBiTwS6cG0PXsRf464BouNwn2/bYiA9gGEj/NGGjuyzr+GgMMKNb//wTIcvYD
        EA0l/wEUPwk4/QDOCRci5zENQQnpFDQX7vLt9jUNzMuZ6eTEBrzezz8MFeDJMwIl/pooABi89dXUFgEWBt4ZAubl8cnF
        8ulm+u4yAQkV8Mtky9ck3M8DwAG7FxQRs/j8/QTZJwjhFeEF2/oS6M7wCvYHGePjCkEFEeLMKMshPwg7GVLdDwveGPAa
        68IUGL8WG//wGxzUx+/dPBvwxtYc/fn3NlsaNuAQANcuAQc3BATzl9cN/wq9JDnV8DniKk/y3+LmFQ3dE/xY/xfDNjH5
        AuMJ0gVqAv034VE+5FcZzPlVx+foACwPGOVF0y07z/AZ6wca6fHi2BHcJfeeywzNDtzr5+/NEQDuJvUY6eDO8P4Lw9vx
        4vYMC+wz2vPl8MIr7UQxESGoIuey97cnHt1A1rwT5xzqQfkWKOvuBOTH8AUY3wb09M3gk+0QLyrGE97y+Q6/+P/PIBQL
        E+znKEP0HRcTBhPf+gkhH+zQQdU+BhctKBQPfxLZChof0vDD3R0IBu4ev+rGANHRC+6lIOcm5+c29PruOP/25eYR4gH1
        AOXd984N6Osr3E7tNgsS/CbHFNAHxwr87Q4BEA8sICDiAvPuEgDdrgMcDTjmp/0NoV3+5hgFHTouOuw66uk1NPcDNsPb
        5+Hw6eIdzM8L8P3UNhdfHjoD6AMN4QvHABg56vUaH+bl4gLGHe3a4tQDzPINtSEPId7VIbAmD94d7wLZ3OkBJhkj+zgW
        5PcY/QQYBBnp0M8D8C3nNxjDzwkWF+0KCfHd8LMC/PD7P830Kd0hHtj9u9Dy6AUx6w8M1fQcASDS7+jM3yjoMuL7DvcK
        ELgN7uka/QnnG5f0OhfLDwb/FS0e1AbH3cfT1vgZ3jHtJFbQ+t0ZyuPn4NY1PhC689s7GegOJ/j6szbU9xXb6SAJ/DI6
        5hwqFBTVEyanI/ZAv/QDyP3EW806DjP4JxsyJX8S9Gbw7ekUJwcoKxAuKOQGyPgQEy7+L/sK9BMEPgH/0iQ1ru/HwuDt
        GCXv6AYHFhn3EeQKF7n0yQ9RvzrK5OXRR/j/8BkEJfj++cXL/AERFFkRBtcFLA45GxXJEbf9G98a3w8IvfArBRLiCwQX
        2C64HBbWugf1/QIcERse9AnsIKnU783E1CDV9etBByEROjYL8+cCtuQwBuoQARMQDNzRClzhzjny9Azq+3f72jYjFQnA
        7PT0ESwfBvIBDOL6FN0X+NXEBR7900HnEdAZRvJS6fkC1zPbDSD1CvAp/yZDFSxEDLK/CAz+lMgQ9UHsPR8g5OIjEq7v
        4c/xzgwCP/EVy/OpHvAV6/HnCM+t1O336dw6/1Ag9uHR8iTU0P3o3QYE+gMDT65nDQk/0tMK1SDTKwURUe4NGvjSD+wT
        DAMmIAHr1OD24t3T5M4Q+OTdJPUe1y3KHw+175cP0Rzc7tDEST4fBQP/BgYeFu8lGQ8EuP/KHC9F+08O8ygH4qjqTi7/
        6ykh/+/7CwYJ2gDRBOUBHOkSJd7jA8oMKrKy/zQH6bv/5fwW2R4ABSDrJRg8xQjQHeY21t8V9/wgSMb0MVHfxqMyF/z7
        //g+6vvV6DkJNwX6RvQ1EenvDPX5/aj08PraCCLoWBbfUtTeLfXmPt4Dp+3T9R/44bgNIwsgBP64GePQ6PoDHtzoGwoH
        5v7W3wvKERfe4/gGKw/899PZ9/SpLggX68cQDfPnCRklBBze4wpD1yjuFfAe+TD2Dwz6AGPv5/X5wvXm8gf028j9yOjl
        5wno8/O87sz5Bt7f9dPjEhYQAR3cKPHsHjoxGtHUBhKt0wTQ/wob6QoZz/jt9cK1zijt+QH9CzL6+8gK3Xfd5Ajl6uwk
        Buf3/h0O4Mjz8vEhExC69Tb3OzEdEihTzyj3+uXeOSch/P8kAScJ9Cnq3gv73OICHhAT2mDIOvf58fd/Dg0BQPL9+vns
        5ywuKB0FNCP6MigNBx4VEC8RTzQo9+ss5xUIJy8Q4RM7BsgIDAsu4ekP1hViGAsF9d/v+/W2F9P5M7sOIAMyIfPLt9I+
        zxHlY/Cy+toFxTQzFPoFCODhGdYi09YkKBgW7yb8D7bo3gMC7NwlQd/27DTz8ErTyTQ8CAnbOQjSz8wP//jwB/ACzBL3
        AVRUAwUSDC8dPNEX78nxOBLGGfnz5vclAfMTyffht/jAMvceLRMZISfR4Nbw6PYg1R7S9PXTJtLk7dsU1Uq2HgYY9iI+
        3ertQ03rIQ8FA9k9u9VP3joT9ta7MgA5DQAA1x6280IBOBrFIeOlOPxQDgcGzQvgIssZ6aT1/RAM3p3p+s303fADlyvz
        1hzYY8UvQPwT7Rw30C3yAGX3KiM50L/AG9Lk6gUf3zXnK/roxtn9/Pzu8/MLIiD/9CAG9+Hm4Pr14vPrFfHp5OgM0iHz
        6/MU2/r7NU7G88jpO/NNE/MN9zf+MjX4KhDPDRKc3HYGHO7V47z/Igz8D+f0+N4tFKcl5OfHJSTh3uD/+fkGDwYA0pjb
        TgLz7tw69yUaLwtTuw0GBQ8p2+C1LRnrI+MK/+/UA2C2IennR9PjHdMpAbQI5Q4OAQgAMNgn+v878PDwnzG2DSQa5gbJ
        +P2iSiHgRyXT5r02z/i8xSED+gLzFvpGI+kcC/sxRSbO2ycODQvrshz4PfamCNDi/P8uE803+ywAHvi9K+XUMu0K59AF
        6OelAt/gCRXd3oHL0c1AE+gyLNjzyq8Y0sAllOAD59Df0fJx7P3hEesOEvQcOhMf7PIg2vAPx/ISyxXwGWQWGADMACHr
        2t3h6yTeQwfu5/BCCPED29L65AcvIe8M5T7o+eJHzBPx7frfTyn5t+Qm8OUF+B73/d71HBFg+/jjUSrkOvH27a5B5hRk
        FdkjuOgBscM/xCbtMOv+HGRqzDrF+u0dOU4zHxYr9gURzj8n8yBfMwIa/wZTHTcfMvIiDfMoIwrfDiMzB9e59MINHuK+
        H9ITJw2/F8TWJwrC6zAX0sDoACjN9/TlIjP/CfjFVTkwCcHkFQoa4PMjFALirBkkHau+GA8D3/vLL+Iw5/60Ld/lKj8W
        GdgfwSsQR/0O7hrb1+Lq3BL25AADCuW6yx7y8fscL+UYIuwkBAAuu9PqChs2sC0fGvjZ9Q4qABnqBdfi+Cwz2w4S5g8j
        zw9d8jj4CDyvC+hJ3Qfd+un1PPvkmwoxETAlFenV2xQa1RarzPInGOcIRyUA4zvCC9kdKL8z6TnutfDwJiroCvy75rQd
        NL8G7Afe3dP3zUEy8uj83TD0C+D/4twqJDPLEN3lzwcrQwnwHdbeWDVdHUxA8gkEIT8G8SMs+zzyFURLFN3g+drn0h7m
        lNbc/iAoFPjgG/Eu4821IAPm+NDuxbbT2xLR+TXOw8jE4O4LuA+zHGzNBSIMxP4WBzrc0EMc/hHZ3/3p8eobtCO/CvXf
        398g9MLpLNUR+OUB3B4MFg8H0Q4PQgC7LO73AtEb9fbVOwIfviAMQicVMhMNKhHy880cQ/ExAlbwGQI01/Dv6vPH8u7O
        KxoEEf4UCeIf5Vou0PD4JPoN2N8WKf9Zxwjq6xMn6hvoHv7018nq/SUA4loVDhDM3wQgUvJ/CtMmUgvE9jn1BQnT6xc2
        2+VRn/IHNPfF3ufr5PIG0NwS8hD74wbI0AzVCP4B/AHyGdfIUASp6iYd9bQF5croBMo5KPkG/AQRxPgN6A7yBP31ugdG
        JQ3c7bfn/t/iM0fqPVvO2g3jwuEL9eu6uwYG5C7qvPvZ9BUDFx4DP9rNy/7/yO+n8xAl//oUBwwT4vQNn/LcMjIrId7O
        EhK+vhgYB8ys0xz0A9z1+RjK0/IuDB3o2ukTAufLGAwUHEcxDNAB5h0T2VA/+Ssn7xNPuNU6P0FHNx3qAeQP4hQN8dze
        PxoP+PfFGz1H7/Du8hsRe8Us2fo17iMq0dtHQPf6AA4ISfEkH8YQICPq9g/+0DbRSc7D8+UN2ADxJyFGzMri6kLyxP3w
        +PgNGjQMCu8ATA3n8t4OIxob8Mn/8ADuANwJCDjHELnh5PQ6vB3399LuHwjqGiHh4MDgO//6/wTiyBzRHw0Qz+ONEw3m
        /D7y6ucQFiVbGTTh2E/y/r4D3SYU2u0KFh4l0gwQ+QX+5AAE9MwN4yY0Cd/4DgYo1OZNL98RExLs3x4IFwTo4QzWCxwK
        H8Du7eTu9w/2C0EL9SHNC804/dsw4ojDGe33CxA7Hfrr8tby1RYKAACw7O3uDR4C2ArZDTQEI9IZBATs5PoYz7uu0/zl
        CC/SFPr62+83GvwU8P8nBRQoBsZi5gAoIkbVFhsvDNIS4OrvC+vL6g735fj959vHEwG979wlG8edDhvqANctxNji4//k
        HRL9gRPq7BjUMQMzAQHor9XuBgsT7j3rFxIb/BJLAuT/7/IGC/0x4fniBvG8/9ndzQPc2OH1/934yegRx/Tt3szYQxz6
        4PgbLfkEFRoO/i0m/dMK3xgx79IDLSZI7OL13QXyQSQWIwb78xQq8/IVJOfU4xIGDvQ5AfgFBeoJzuzA5d7y9ioI8ejk
        4+Dfqf4S2coYAfYVEwmyBcju0f4ZCM4fgszGCfQUL9AeELjwQucGEBznIRHKCf0uDSoAHRbgDP8aFD0a9APuwvwI0w8E
        9AO8IA8L+Nn5DSzB5eAtB9UjGRVVISjg5MfV+gbT89Poy/LaGPru9/H+FgoKKDHL0AYFCwI4tNgB8Pfc8xH/XgnpD6H2
        t8jS7wIT6wfV8yXd8BQT8BsO1SUMEBfv8fjfCvvp3yQXI9XYEeL5yMTVVkoZ/wH16R/PDwPuEdUdNTkH7Bj03hgcCNfX
        OwM4FjNK2OzpBAcOOOYavUbcOg8yEeQvJ9YDAv72LB4FCwnt+QsVJRAL984eFPFLDAYQ/PvmxsoxBvUhxjvdIDUeXLp5
        3+e27SLWAvkLGfX08v3v1TVYP+8XI+kZKPP/8wD/zv3iHbof3CIZy+cxCtT4BJX6/zAb1CcC7gUD5RHI4eEYR93f8RTp
        De/XDDoZB/brGyvZIdgErtwQDywryxkJ6NjzIDHD2u7j5sb4Bjcx8+UeDTlA5Dz/AqI+AfpT3g4rCAX6wzUKRULqCzcV
        KxEEsxLm7e0I9OcA0wEw4TX6LhPytCfr7SwoCBb5CzHZL+NHG9kKNkYn/BckFEX7AQsg2ScMIA0y88o57cj51TLxSdr6
        A0Dt8v7CwxAH3hr/7zMNAe/Y89dm2/rSvgS7NckBAAUl2sv92hG86xUJ3Q7X/PLzLB7jOibcDvHzUP4QEDvPIRIeUgcB
        +CIU/PHl6RFQDtH0/ePevvgDH+j45d669h/K6+Iq+7+w4g/4EAvp4vL2KuIPIgUNBPgK5OPRw+THLzWzIuvnIgMvDRsa
        vOAuGvwTKgAyGCIAA/QREuHrE8u5GFBQzsvH7pvkBvXQM/789NcEEfr+Di4TxP8W6LZKHoH33i/SU9gP0gAUCP8UEDAJ
        6dtOADEn8ikq2RAB+PaT9N8h+R4M5ugj+j0KAfy95TmaDcgwEzIotCcWMhME4OL9KhnH1fk78RHyAtH529TF9fEQHicx
        6/woBTvyIecSM8giHiLmKhvxEgRVH/YPHRwI/cE09OLnH+fQ7R0UFN7f/t8fIwL+AxP9Gf8A6e8C96/y88308icKESUp
        HBBI5iwMKiYo9/TsGs/p6/HIpQoMw/8r2BzPESrZwgDM9rw0vfstHRz8zSohOsnGvz0Ut5MdCu6ZAfwKyMD92PwSBxT8
        9csxJgb7DMfP1e67AyTE8d/0/O/6CBj1Kt4SCiAI7h4L/xPq5hz2Ma3nBzhWLQYLIF7R3Dr2AfSz/P3h2gAgWfMmJS8Y
        2vkmJwxPOfoCGSwhKfga6QgiGxneBwf5IvsyEBUoEe/N6vUbNhgYSUQo7xIM+yweFg4l7AL2Hgv77RHt37sK/gwB7QUD
        EggSGAcZB+rU8PfK/esA+7L3BCoiH/34HQETGC0A79sOyOvcHwIP7/8SAAwD8kEN5ir06CGrACkw7+8FH+H0/PALOfc+
        OCgx3hIO9RlKNTEbITfn4uoPHwn3OxT45hsKGtEo2jjDy88OG/wf3BgFLSQT8x7jBtIYLEf47hvgxMfyIBYBHz8E+xAG
        Gizk6e4b2R7+Cxf2/Q0z37f99vv748b30Oks/+UtMOzt3A03uv0N6BDW1/UT9hMY0Sn5CdUf/hwe6d/m6xX99Qn9HCUR
        TdYw9EIg/9gd/ukKGe1KDPzo8BcrNfju8P/S1f3xIh/QFST/xzHwDv353fzpNQrX/evs/+LJz9jyAPDT0/LQAD/p9drt
        Jt0aHxzXusn19ebrJef1+t7059E6HwQTBhsBPhjG4/76Gyk17xD64xLd/eHyM8r29wcFDAwKMgLxBbDU/fr8BQgJ9AIr
        CCSxAdHw6dwdKBj0HxIYMSnyNQ3E2uTu6yQgBwILA+Qc0zb1ROznPfM8HOz09eYR09Xm/rvV+QLu2hXW8y099hUpPRDu
        pzHxEhDkEv/239js6u/d/0z6GgT66Tn6BP3wDeEQAtEQ8QgJ8iMg2uvp7DQeFRYC8u3UAzAN+e8TRLsE5yng8gzZHdXL
        6+H/5uIV18cTQtHm8gof4BAPPTTjAgPQuA7pG6EPBuM9GPUjf704YxEI2hsJ0/QB/d4K2fP0BdrlQhorBOUOHwDsC/MM
        F/Mf60vv6/8F4uEQ5NXS9RsDAD4nAuj11ATWE+A1zRoOru8fIQTaGN3r6yHove4bMRr34QEGNukcMWILExHVqiHACAkq
        JRn96UHT5tnz5/DhCzL2ufM68QsJ5BlDGP/PA/4z1SoA5jHq+kUG/OL9CvTfFkIdQQhdGPs7DUAWCB0iKiT0DikCMQAK
        IQP4DwcD7QA2/xftAzbrJfHRDP7OGAMTCuv2+uYr4sAd5q+6FeYm3AL16QLWJfYe2CnkGhYwLBn33Ori7vcMEggdQRUZ
        S60J9Q3lAfAEAhwH9/cF/jPXCe8KAzH7CTvmJyYPAg8jLRIgIhwZ0uwXB/33Def9MekJFQoVJjkiEg4WAwkdDf3oEiTy
        Ew4sDto00PwG9ArdRBMY5vApFMvm0Ajx/A0l9A+9Idkc/usLD/0T+9Pk/fLl9gLrNhAo7MQQ2+4GOd/iANfw8+/IRt/8
        5ukADfUK2QMJNioK+wAuwRvMHrX1+hMz2BgW+RDuEQ0R9wn4Fu8lHwf371IXRA4t+xXpDgkN4CDVHRgMBcIB4Cv4IhDx
        Fgra8gIHDfHvCALp+AzsISQf7PLgGxkaIO8MBMSkHeHrudLp9BEF5g38Iz77JwP8BcnrAvDdEUnw7Cna+gj5IwckK74X
        2ua2BgTZ8QcxBOTnDg8J7xsgGxMvCRAA/f0f+uxuBCH/IBMTHiPfITEfNSA+2A3MFM8t/vICL/gE7gDeAvX9Mf4Kv/MU
        CtUMGPol+OEC1DcH8OXyShUkCjAB38/34ZzV2hcNHhrB+vP68OLNud748g7xxw/MFBAUzM7t2vLq/+kV9REm2uMaFAHV
        EvT34PH15wPP+AAtDQT/+RLr+RrPHRniCwHe3xXkGBXXyw1H9hMLyRXQChPygen0XRIS+Nr/JgT6FAID7hzW4dHxyDXu
        KuzB6x3sHR0KHdr25vME4PgRCPvyF/zvKfbt3tQL5tzq+Pfs4wbvASTpw/oKBQHaF/XwDeX4+fzjEhjt6BMN1w0aCfbK
        DBcQIhLyGDjyDTIQBhM4IiIWIPUa/0QUDQkw3h/8+y8RAhgXCdoEBT8THBcG6iYy9GXpOvv17CoU6P0K/x/tIwkuDuf8
        ySsBIBk6//f5IOX99/EJwgojNebx3yY7DO8i6g3RFOnJ+Qo6H/zYvCIBI+zo4CZO+R0p5C7wQvAXvloX//DwGAPNOCMZ
        Cx/o4PgIIwuwEgUi7hXUCwG9zjxDARgK6+DmCfMb/PrM8e0T9yE9xrYS6CcJGMD9+Nfu4foE6Poo5vkgvfsZJxkg4f8g
        C9ntEgEWwzgJGPnaHyDzVef/CP0MwzRBDE//IOcL5vM65Nr79Dnr5gb5HRpIIPwCP9YL/wXv3SYgExr6Dif95v/a9Agc
        KMDz6QbZ3f3g5PsAKif79BvYMiDy7f9EyS79OBTRtAgGC+P3EIHNyuLySgUa7MsANPPgK8wQ8hbD0RkNF/0T5DcVCh/+
        LAUKAR/v4/It+P33CxMo8QEZ6kQeCP/UBTvSLQoyBCnyB07rwe7gEArnCu/37unZqqnw27PVu77b9QDY0vEcDSTz/Ovt
        CeLp/xQCHwPN9DYdDwtLCO05Hg/vzR8C1R0eHesM5vr4vB/MD/TZp+YOAxr6FboO7kUK+fxIzPkRL+ke+O8vAfXs1PP/
        FAX4BPdZ8gjrOhgXAt4P6yH8Bw/s+PPLE/0/zPMx6yAhIxn3/zwF3QXdDgEOAh/nFgIV5QHs7r0B8xgIIRbkH/fuBvIJ
        Cxew7A3u7u/jU/TkJQpL6/r8Te741Rj+17f/4Ark78AQCw2yGf0kOCIC8cpjB8r60woDyr700xrXxhcf3BUZIecn3APl
        Ihj8OC8u+RDN89IO+SQeDe410ADn6Pwm7APmaeTfCv0l3vYg7wDq2OnuDhgLHPMF2vDf6gktAt4u6ena3yHyGO0qweoR
        +/Tq/fYKLg3D69HV99314Qs/98wKzlSq7d7rIgnt8RTc6tshG+TvD+z0Aw76ARvY68gW8wn2GvH3Ch7iNPkbIzTYCRfj
        0gLTJPE34eAq9wvWBVdp1DrfGhpQzy3h4y7WDQ0oNMX2/RoXEC8jAO7fuyp/8AYN/P9RJC1A0u3oEwtENx0DBPca5+Hf
        AATVu9HK4NzOCRLYPu7p/BXt/OrJziARBgbxGTTN5+k1OeEA9BD23en2+/fx3ewG9wLwzAwiSAsS8gjuDAOaAzCgDwsx
        8P3U//QGFOH5+9AcKUP47wv+KwP07TMC/QPyJ93Vtho0WVWmCRcnDR7r8u4xAQ/I3w7T/+3yJdr9AhXLyQpEM8xnCxQ0
        7jENA/4yIOvP2frWzBjvCyVEKiIK7wfn/ybOLNoL3PwKCvDx8QtSFPk20PDiCQzv2v7W8RmxAQwSywUM1jYLC+Dx6BIV
        58oa1xQ22w0HFg/ky8MMDQC15BUMCBsZ2Pr79wgPQA7fQRrFEgcVFFw3BBXxHu7ZEOn4JQIhGfvYCCXkCbQg2s3L/OHk
        3a7S3iUHHAXfFhROEgP6zgIF3tcJ2ff08BPeghMTGu7+4gvxKvyyzQ7qG/vlMuvzQcn5JhT5yOIgFP4n8Pv/ZOtPIzkV
        +RzZHOLl/P/J4RXc4PwDPiEE8E7pIOgNF+kK7f/oNRzvESHqOuq47Rb97AX7FkPWNwXlBBfd7O76Dw77AeYSJhw+B+cj
        IUAK8bBRyxczEgDq5QLU/QD35uC7KNfu7AUnwv1828v1uAQNQRjzyBLSp//E8Rb3NOzCLhcSHhEh0OwhJR/l7TYaHuH3
        3P82G+kBOuTx9Ood+rI0IAsF2A442vANIe4zwAXR5O0FNUEVHQj3BePj6BD2EAvTLULmDRcK5bYo6uLw/ezsFeXkLAfe
        ChflL/UsWPXEwfn4PhWoAjogBP/g2ia/W7L6+OAN7/MjAz0O9uXPCOoo0/u4tx3T7fcB7+MS/tIA1x8AEMvoHNb6/hIs
        Nf3s1fYTCd7y2QQV5R0uGB0QJfwr1g8oEh8I7iwsOwD9BybP/tywxdcRT93UFyq2r8Q6cuInI0kp+P/00kkG0fLIE/QO
        HUYbDh/WCMMjCSbhQe4mzL7OEvdG2Sjj68UGLkEL5v8gH+v629T+7g7evfv77aiPE/04GyIyE0L/IR0OPgTk8hPl+cTa
        7c3X+PkG/r7w8SzeHykmFO6RCR7vO7c3vk4V5wje6h0H8f9DMjDuDRk96/rSgQjQ2zTdOf708yAn/zBSHBoj/PrhLQgv
        EwgOzjIBQ/4zQAgLIvNHDV/JKfI1QFIyFdPoCM4e8xgLMzf8C9Mt4/EgHeH+9N/gEQn0AFVVDg83FAL2vdLqCBHu7EsX
        xQcI0t7j+wr+3doE8yEe2DYzBwHiIwEGATffKw8F+gnpqBEmI/zQNCwARc7b5uoU//eyExge+eP/F6X3OBA82P3JygYR
        u50C7RjcNyEp8goa/wTaGwgv9PoVDzEUEyAXBtoQHQ8EDfgS39wU7Au5/NYeCx8hFgQn9BLbGvvzAtAI49vv4ObjEsHV
        9WD84xA3WjDswgQt9SZHDyLGDhvbEckhwhYf1ju9QFcO3OhU460UyQgc98VVOkY19BogNgMASO79EOnq7hMcIx/jLAMY
        HzxmQyTnNUQbJuvi7RcC/Li5MO0ewyUxO/wGDvj8+PDdTe4HAd0I7vH2IgLpHu3uFiDZUgXdCgFU8gzL5gLw1uPD6v/J
        6gbj58ALBB5RFS4rGgs3EvcHH/Yu3ikRKjz08w+8Bw3R/tj2ttimAv3n6DSu/+8QCQz4/EbmMxYp4w8WyfcJC2Po/uP7
        HAkrCAoC5+QN0CQbNiX67ibP+AQP7SjJMRJBBt/+A9M1CA0O/jIL4vckDimumt6I66f71h9aGgnHzRAWChTi9ewvH7Dn
        QBDJ7Q/QvOj1Cd4VBd3D8OjkDw30xvzv6Pu9+gEF+0b35fjyCO33DkAiHhb7IkA9SDwe+RrwM+XbAP4SG/TxDSoRRvdG
        2CorDuMF0jABDAvnPayvOvsZwCFKFNbfE/cUGPcQKiMcHhwGIiwr7NDqBe0GEtBC9DXr883x+SDVOAG4ANbN0iH1Ercl
        M/gNMjHkHh8jHeMQ0BYCUjTr+AjeDxC2IT7xMOYK+h0wz+bpOPndDvka0iAhCrLIAUYG7NgQDg4dIAwb9Dj0+0Pg1jHQ
        9iD/JdXe7vo3/p3m2eYy4dPKFQz8BBlD9utLDCMRI+8rKxUm5UfXIPv4LBX98P1JuQImyQg4AQ3YGvM3SDMLxcQF6u7T
        /+7xXdTGIQ1M7fnT+A+wLjcDF0j1E/DNGybw49wMidAH2dchCsYYywcf8ixa9032AAADADf++9vHM+3DNPVO0BzIA9zs
        KRz4Bu3wC/HxGszU9h7J2QLey1UkHq7JKfYsDd0v6RQ4Pfja4R0Tw+f8BxDOKOgWGxc3CEPVACb+Gzk3CQ8HytTt5gSV
        HRnkBPAEBOjz0yTaF+HS0ogp/dg2/BbfBR/b8hDyKAMbOcEIM/XvF+8iPt3A3cYmMO7c0w4yEMwK/AcPEPi/sh8K8P/+
        /uquwNAAQvwZdBM30eDozeg+8NvN7eHR9e8O4tDbISc3TNMm9NgF6RUKKhz0KSwgIQf1COPyURDRGhYqNgXqDRULDEIt
        MePb4UcDIA1RDSbmAOMr89otvgX8n8YqDyhU/iD6zQPqvZom9x8fCdYhPCg9+0LXDP/oyNMqDt4WCPrxthARKR1AGAl3
        gRX7+/kBFSHOzNAtCRjl+LqZ98kCIMjADj4GBy4vKtkE30hQAgdpEwvv6vgZ2y31BC4QAhzqSMcUHxURWeIp5WYLCdO+
        C/391hUP+y4PARfeCgbpNjn86uLzy/djyBbOr+TgwTvx897O3Q6g9tUi7A4jwPjOvMny9BPEK0DUAxo3uh0l8/iuA/4B
        bu3d6R/ZNlDLChcgBw9T8sW1H2cS7xfQEPfJpNLvVUw5Zzv1CV0ixA0dVjYL3D4QBjtDLhQiFjMD4g0VBc4pCB4eFur1
        GRf6HQZRPeXzJPIDFh4f+hIh4i4rBiUE5PfiE+wdDgnd7+8G7PfnHOhIB/bzCu7lHwn9EvkBDwEW1Qfh3tsbLeL36e4R
        LAfc4wvs+OAEBwz44DYWAf/uHtbZFPf5I8QJ6NHcABf0Eh/F5dbm1vMm6PIq8sG7FwQtEyL35TA3BhMyFwgLJxX7AiX0
        DBDe9jMEB/j0Eh4aIR0EIw8P9On48Qn3vQb38vYS+xAe+QIK9ij18QL64g9QMeUP6i/hRxnhABYK//T/r+fhz/4fP+sO
        GBcLMgDf9zRcGxnSy+3tKfEaE8Ld/f0YEPL6+L4bxwT63PYVHOTd2Q7j4srg9t4A4PAdGf/T6NLr/dn49fwaHAQ3Af37
        9wcEGCgdGgEp4w3hBfAhHw/22fIF/vcBCSkB/OT54+PH3wXYB/7z2QcG2ePM9Qq9DMoz6/T5Agk058AI1t/M9cX77yIJ
        8RkX5sQT3BPlCuUH8PIkAjT6yRzm4RE9OywYHgbl+RjJCf7pCgfj8v6v9xcTLTXoMu7k5NDTzQz5GvhBAxQI+gzhJfZ/
        MfkE994FChX+A8wgDgPUzv3nBw7rHhHm/P8X8SLx/P32BgPsFR4QCjj7/+wD5f8y+BL9L9EmxAf12RcJ0AYnHQLrDtjr
        Jyvb+BXV5uLLz7381cD37wEV8gAuIQsBBy4JBgQUGwXyL+Q0BxUD8PvZqOnjGPfv8gQu+RkO/yj82Om0+MT6EfAPxvH2
        HDHy1Bwk/BXzJyykBekD5dcCIOEjIA7U3+DD+tvc79b7LPD8ChHv5uPy+foX7RTsAc31zMvw2dni++LRvA5TKAEO0fHr
        1/wCFc7qARv/IAksTesNJgakzt/nCgn65AMJxiboBQkMDurc6ecS1NfvCP7sG+5T7Dkn8g/iHCpjFi4g+g8W9xjGITfY
        BxMbBSnn4/MAA+KKyd46N+cn/RoauS29EyEVEkcDDej26gozEiz60kMr3SfrHQAV8iS33g39CjYEBEDnD8nJ7TDw3Rrg
        LdwFTxDgKTwl7tgwPBMu49kNMckiGRMR/swkR74AvUL0B0IdLBs21QIjIvzu1OfdIfYE1xXo97IB4TnmufcPGvgsEDMA
        9xTOGS//EDgn9PnuK+c0GPX58wQh9PPtQfcH9+P+PBMJLwcZIREMLiv7udTi9rD6AiL76w3iyuvoIg3tFeTb8xQwBVAG
        JcMw5NvB9/42C80SDwLzUSXhDN0gDAgO9/0xIw0C8dvSAPokBdQX5v77+TrWBMYA1s4jEAkHNxoYRQML2D/HAfrmQO3R
        9LH0v9y5+QMN4OorFvw5Qg4O7jrqG8IDuM+xJMsL52zX+u/5AhYEECwD3s3C+/PGDir6zigPFAwOBCEP4xb2KPIW+cwm
        4hrx+uyxBtjy+wHV0+ry4dgNzzoRCtoPxDfqHOxeJfwZ8DUM7PoBDBwH9g3v7wsuTSELU8Ic/yD2Gv0YzhYu58kK0fwC
        7r/tDSEx6Okd6+H38M4ZEOv83xvv0RcQASfeCA8v/hg/2Crb/grZKdIU6yU3+jcYfx3VF+3/9gHc/vgK+uci8/uy8jLe
        3Oomz+f31BX9BPIjiwLy7PsY6eruKCnvK1YJLlzR07oHMdsVGgX04wvl6yMbBLcizi0C2vH7E+sJMUIby53k2S29Ev8T
        5SUJFifGKfsM22kXAPEP/dyw++AFDQf98iDv/zH3/goUJbLn9Sv4CAfcBAYh2/8X2PAiAhjpNtwaMxEGGhQc4QcZHAQH
        4lokqf3X8NgJ2hfw59sl8ffD1R3p6eUG9T/2GOQT+AjRxcEsFvP/qBX++/X24L4zIuHm5uEELhAH7QORNNXeu7jVD/Hq
        2domzPv8FQvu7e38PiQo/B8e2AjACf/p6s8NMicqPdAayyno6vIX/Oj8IxICKYq9OiHtBwf2JUkeICskJRU3FzTh8AoT
        8RU9KA358y/m+u+vCPEQISeuSzX+FRKjHMypPy4c8evvKM0jxg3nCUax1DseLCnyNBAQMg0NSywc288YIvUwSTs29jTn
        EAUsBiDZsrvJGcwrABIr3rL8lN+4KhL4Bc8WIPobKxIL9avatNvVIyTmHR3v/fwpFMrh2CULEFIjIi9mKgRNGQM6EdX5
        69RAAcYNDRPyI/Yj8+ER4iEtLQ83CvcOwgr5zuof6/8s0iINB+0X8nVuRPvOCi8owPUEEwf+ER7D+yEOBjsZKuPvxxQJ
        ygjVwwDhzvr/AvApJCwfPe/54d3v2wLlQyARAOkt97cH1/ziEjjB3BzjNNoXB/U1Ae3usvX9/c7WDCAE/SzFA1jg1tLR
        CQkYUNgKNwsV/vs+DR72MR6++Ob1QPbiJPldSggIGfEqAQiW+wTF1jQB9PjK2AEq8hEZFjMW7Bwrg9ziIvrIDvv32ce0
        HvCz9Bm6Kv8j8As3EfQb8PW3GbrtBDHmDd267t0AJ7WhEln1CLbAIN73zvPaEQruASjR0PkmJgn9DQoV2x0tzfD5BiBN
        F/8R3vPo8icTF/AuCDA0Mw/rK8QeDAcr0b8AA/EA8icRXrQHBAu/29kKFUAGBPguAbG9EPnq/cOOqyztPfIiMv5ZJ+Ud
        HQD3J/QIOAr5yScRGSwNr/HjOkYjTCEk6d8PwJ1CwQD7+FHy5hyu6PDv9vgu8vLG/xMCCzHu/0ze7fcb5Nbnxt4v3/jR
        7h8+OrcIRiEJR+U7Brj19zUSIDXl1+AWIP7yIjXhLSUB/A20+qjH3xb6DPPYzPtDFftQNyEZ5i30CNsrCN0EpvAZBBcW
        /OH71eor8jlqKiXCxbDLgcwNE+3rHP9JFDfjFfX+DBjqCszGwff+2snRvtjmEBXdEfIrEwIxyvvg6h0CRvQBL9JtGyMG
        7xpRDMAz58UcJ2KN1zr6KijUHPwFuQH8Ty/nKx0aJBFLPMP74C/UFQD++jnDzPwQGyEiKSMZDS3yssQd8v70+uolDt4/
        AfID49b9BuP44i8g8eEP/cT5DAj4+QYI8UUUGev4+f/CAzO2IyHhHzf/HcAMyQwZEBXu/+/3UMYY4SUUA0QHy8315ivz
        IBAD7hTh2iBC8QTiFfTB79MIBwspOA05FxfnGMz6JvQcDugHBSr3AyS1ngUxPdYLKyoFEBTJKv09HSr+AxkKBivU5vkZ
        BSES7u/3HBs+TE0LKfsPENo8Gw0iOFDz487A5+zn4iMADRMgB9zWBd32COn+5iIoBPsEKh1WB/Hp4ufMwgNg7RXj7fK3
        9w7X4ecE4/DsygoQ8Qb52vUZ5ssSFxgaGygNOT376D0H8wUk/RzYPCISJAsRI+/pBfkR3z0qPAr87ycZBzzv1fcWUhHp
        1vEh3fPsBgQm24EL+gHOPCvB9+jf8cT70Mnn4iY8DfYFGO40GzXzLXwiJs8MFggQFx38Dt79zvwb0/YV/DUSDt747ioO
        VioN7A3i5uES0yq3/UgJHw/K4u6o/vQG9x3BB9/gIb47AgAcujIXRFjsIfHfC/1g7+chDBks3wfiUBsQIQsA5gfFoP4X
        /uQZFOgT9yTj5QoRCQi2IyAdIewy4PXe6c+9IBAUHAIWEdDyBv0E9uoUCD4SMQ/zMcrdAiga8OnQFxv0BD8y8wHl6Cg5
        89Yd7zEKOTrbzSzh7+v0Mgbp/hIN+OwKPfMLGSw4/wYUIs7O7xb53fIvXAtS/QD0PNoT4PQi6lbgB/7u9z/3wiYq0VEK
        3Mr3Kuo3NRIO9vzy+/DzD/YdAg7oFfnl088dxc8oCPUDzzQRC+LsESED898NPSrMLQbmGOgkPhv7TxHwFM7rOtrVI0Qg
        MS8COu7EG/u4EiIjAu/vDvNK/TUdwhEnKi4bUisCGerjSSL70uv4FjjdSLpteNE6BREI/vIyywIiMRFCCewDDfH2DQT9
        EyQNIFHz5Pjm7+YIL+UuIvbfHg32MkwtJezE+BXX0BogJCn3IATf/faF8Sf0MyISZSAMF8P8WhEl8A/k6bn6De7U6Sgh
        AAMU7hctNxcO2rul5BcJJO800AIZ7RYK/AcvEur8ExXKOTMJ1Bf91/QC/h0P88jF3OPPBvjl5ggXLCUK5vfvGmQSVRrz
        DCndYBgW+9QCLg0nH/9GDDbyEX8wIB5V/yEb9hQYHhT9Ae3yNfoi+/8A9AIbPiQvRS7c+03xCPLw6gjD4iAaHefbAfwL
        QAnR9Ln24xPG6f0YCtXYIfkWzj/3Ifnt3CQcBfIf+y7jC/TbAP8zzvHf+tHm6fzS7AHpBQTo1AAiDz8RAPhFLB/yByET
        Dxc22BPNStMVDC8ADSkA/+MXF9wSChP+DQ9Oy+4P8+odMindxPcRHhEm4ewgBw7uJA8H49/rAqDT+PjxztvYIyn6+Rnq
        9gQA19379NDYMlofKMgC/kY6DEACG9/+C8/9+Cr/HBr35OLyF/PuyTgECA9A3iQDFt803RsmE9oO3e/+uuvn/vvwRPT+
        89/UHf1F//z7ESYVAhwc5/T2DuIUFxPbKBImBf8yJiibCuoF0/0QAOI3+e41+x4E90si7/vxxQ0XBu7/8uXlJNr3sYTh
        tgXQDfAMMfz4Nc5BAh1Q4CLy9RUG4OwILev70BMFDNjn8+kR9S2sAAQt0uw1Fy43ztv8ArgK2BP9EvkJF/Pi+hUSxR30
        6zcZHV4UCvQDMSkT/+gl6wHX6ezgDjlI1eEIBzr5mgMODU8WLxAiCN7/8O5A/vnMABMpts8COgkQHgLEB8LU69TSyxXU
        EPAaCQ0MttToDL/YNhL38MG451kSBArSy+j+JQL5HxEkwMQK9e72zQULNwQt/kkLEc0zDDgvOPtmEhj61AQi+v/29fn1
        BP8N7sjXFt4twYeWOWLPC8rIsK2WzvUNwBMirYH02MguGcx7OrUHDxYc6L7xAPAxCi/+CwroIL7vKd7YDhsB9ZHfqgsF
        xQoNCDneEADkMeUB8+wGAP0CKuUb++wt7S366+3oARjx//EL3/sBwf3RDh3WFu/D4xax3SX4Wvj3IQXe8v4SFhXqCukf
        E9jl5u/IB/bQ+t3h+eHYB9+1vdnRKv8l/hrdyCL9E8HjAx8ZLg8OJO42EBsCAEwYN/n2AvMs0ES9Ab8SD/3G3ApB/87b
        w7ob3wMV+dIU4sDs9c0Vzib+DYEi5eL1GMoKMCIf9TchzJ67EcwP+eQF6QbYDonYBLPqAUP/B+HtIfoR/ykV6/HmCtMM
        9HclQzox3xc8Al3t7h/u7PWq0sHv96z6r+LiAhY4+P7n9yXg7u3tAhwE2qfx5gP8AfcT6s27i+wDB/74HLcdtaHgxqrP
        1aEU3KWvvQohy9LDo9szys/N0xqB9dUcQRz/jxP58afy/O8y5AsMr9fP6wsY7wbGAQUpDdf1BDr0Gv7b6yHqUhVJ9QQV
        HNfBQgjgrepKDb5A/Q/ySeTIwxTLC8tIFRDfFCokQwcWa84lBeHYIEfnt+rzHBipyoPzANI4uOmbzJkmSfrgS9PDF+na
        FNfW8A4jSTG+2NryGEjtG8JB/dQNNS/9EkGoEgb91xYWGOgCAPlLnVA6J+1CFZgbJAk5Gy3OQPDo/d1HGgsU7qtoKE7u
        tPjv0+vdIAY2GecBKQIARgv8tBwxsxYDIRgA+OMg8gVDLvp/BqgHMcodxRkdGxQ4++TJFd8JpRBCC89C6hr/9/oKBycd
        ITf2FpZDS/7TF6+lvOgTo9ciJF3o3tf3O+I01gG71CsK4M4Puhq/8OsB4hUSMQYIIenp4DUfDfcIMf8gBg4k+xcWwb3S
        H1oeGi4ekBYS9wjA9wW84B3nwrf+ul8Cyx7e/+YA4s8xDTs0/y0B674LBwr+vv0+HFzu6d0XEc+fAQMMAM0Q5mHh0QrR
        76u1ERYYVFhUOtgNzgnoWQwc1pBWf89nPwUxABNbLyu9xeTk5u4+OR0u8BM4D9UaRCAQYe4Y+gfV8+AmIBfVMUJB7Cld
        1edE6QMWDxHSD1bQ7CFR9TAV1NwgOUcYYgPkBPM1KhARXSsULx/D9tk2HZC/0g8Z4BUYpPhEygqxhS9XHeUdwDjaCSH0
        LA0yABRJ1/1oT9AEIdr2a0vLIQX8tv9TOAPsHQ/Q8wIx+vFK4raULRXNjuH7BNYXEwzo8StgIR4vCCMoIkMWzV/1LDLy
        CTU/BACtwdHj0hUqGAXqCekBEB4EA/GjKOnp4Mn3Aq848BwHCL5HJ07iDE7NTDoVFAoaOV/q/ugs/kP10fgQ6IMD9Lry
        zUIy2vkKy+gG0w0SEOsPGC0U0rrs7bsGGQ7MIrSlDMPpze8FDLwSxsfeI+4rxhvyPyXQDAKt21wADRnqHO25+/Lh+/Qc
        Ij2kBc0F+doSJkj1LPfotzIg7yUu5xsSAg71HSHn9NAWvBut6Lr63d1QLUUQJN8FR+sC5izAydUxFkoL8tv4D7D3Dk3b
        IBPO7La3tiYaqgcr3/URMDT/HCfEMMciBrIO6BEJJoHKCPjSIbUJ9y4HOPHsIgoF8dTT+IMpNTj45ADwDwz2+dXF9/Yy
        TO7nxTL29uPb3xuhh1w63Sr02QbO90oK+MC5Nivb7TNZ3O8Y8/PgGib4UxbfVhbqFQkPBQRHHfjl10EMANkiKuLp9DDn
        1GD+Pbg0ehk3FGLoMvmtVzNrXAAtGuvgFNbrAlH9Rv4A2cEXICCuAycRROrqqigr/QQszufbRhfg+hvNGRAo7CDzFOTz
        TvT8B/fjGQw+2On2PrQTFSkF2P/NEPT26xKuFvr06X9Z4yZLGrA/CNkIJenxAAVs9emiLysvwxwVQNnpujPltEXiPEYU
        GL3wC/PvQAUlx9ApggFLAzI/CKPzF/PvIgwXBDD1RgL/FxDf+u0C/r/jEBzN9TAF1IxnOv0b+wPyEcytit8SMAsT5n/m
        7xo83QQELfwLBNf5H93cGeDOGsg80xQ53/reC/39ABx1DwXhDE3C8wP3mz4HJPoi9L66EgECzgv/CBM+HhW0Ex4qBVH2
        u/MQPeLgGvIzSrnz8ihO1D4PTQlRvf8V7wAmJuY41+bz1OkAKyhBHOrtFEus/9osmRsM+u9T8xYXEub/Rw74BjQMJBjt
        CfgrOREp179QILMdEC8aCPhAEdvdTAnFSwgAQP5QBBA+7RQYmB1J8tP/GtcVIhNWGxL92fDV8w4gtw1G7P0lUuPu3ELE
        GSgD/N3Y/R0M3r/3EP0GA/xehDru7xPk2hry1Azu8/bi7fw3GBMCCyM4GxDzEQnTDfsUF8zzHSQXMSL38hISTwkD3OYn
        MyAj8dUIXQz1Aw7r/KfjNSIVyhbR9gba7+Lx6ALVvuQfDvTxKykC4RfwDg4K/BEQ/SfV3x0LEQbYvQYA6AUN7wIbLBb/
        7Mvf9/MQBx8IDAwG4DzmRiXVA/kI/vDT9v7VFgUO/CYIAQQJRvDiNh714OLZQTYP6MImDCEq5/AIDQgu9PjYzAknBvn1
        0/NOCOnXAML/EhX9HeolXxr8CSnYtfTx2wT8/vgkE0Gx8d39LwSB5TwXS+PsJQr9IszQyBwwYHQ6re4G9dH6IvC72PnY
        JsLX/w/p9YEZ9fIN1iMn/yMRKhAY7R3IDjYKOv8YD+8RPFFP4/otHNz/1vnhN/P8RScE2A46CBoZEhYwEQDurg3+6VWb
        9AEwFgP58/niDtTa8i/aBuYfGLYkQQ4lD/gDHALNDircEBcS5N7g2trF5OsZI+n82iT08RfkAv8k2AI2NPLz7wIe3vbg
        TAjrEx8uLsvn8gz5xwEV/eS/+xAV9uAHDt8c/AXm6fwB5CM28+TpGt9M4+wfFjvp5vTb9Bjy8kvs0QUkG/Ay5cXg7Qnm
        ELHd6L8ZqbgUBBQJv/glsvjVKCC9qYtCOjj5YPn5FBC7FtkrE8Yv/vLN2kQ+IvTvwgTIIeXWQviyBc3l6e/rTSLwWO+8
        0bvt7x3bNfpjKs8vJgYDBAypBNsp6EpzPw40xx689wHmCSPxBy/EDLvRGvniNVIrHyHK6gP8464KH/8MAC0CN+Cw/00C
        BCbD2qtLOUz16uYCAuoTCuoS0hAA5Nn6M8YEUPseI+Ty6ivx8EAISy9KLlYi9+grBSxhE+kf2QMKCEv9jNv7KEzZCmCB
        48EqaOfmFu0h10RUE/hUx8/g/fUR+jddMSXg3v3vJLLiQw8S1b8j3AoeH/fefx7FJwITI+Uh+5b7MjyyYzo63v/oFdvn
        5CnnIRIPDw7K5+058hIIsvMS49Dp5Q73OCn3PfgVJukW5SUr+FN/Rg8/Ih/4J/U78TjsC+wUcCcGaRfqKQXwlgHb7dHX
        BhISwP8QARgsKHQmEhYPD/ISDBRJ4AYRL63y/xPkUzTwI/4VHuAyFQe++QjVDBO5Yk3ryBnI6P/44PjOFgX2HOju5g0k
        JzshDAvuFNzJDxLtNxAR2RgTIxcOCe0R2c0Z1jb07Os/RA9HY0H/KBbtyIErJApC5/XfIiLhCgMyGPD/IxoL//X0ta/s
        OfoA4uYX/AIJI34G9yLS+SzjDxTgQvYa6oWUvIY6/Tko+Ogm8Ay97csQ2PsaJiUM2BNJ4PkdvgkPIBnMAxQRJQzLDtMR
        5As4w+fzLx8ntxgHCPQi5SIUKADR4ewqvhHZKRcX+QnvEOTpQNcB+TiBqBfnUgc+GL/zJPXxAcVR/bsxDxIJ9dwF2BMl
        FBYTGgEL6++5EvPp4uLP9eYLRNf6Ahv96h79yREA8A9VOAzh9zXTOzIC4BzSMdgFy/QZ/DYi0adEMC8j6dAM4f8jGhsC
        BQXXFCBE5fnpziYX5P8Hzh0R7QX/y+0rChwZADAI/QsY6fgH7LMc9sve3KcJA9PwAAQV9QPA1A8vMwzmETW68iyBOhcA
        Di7q+y33K1UVGwAH9OYVHCTtKMqvILqo8fH0FPkiBvQCGjLU2OjFziQcK/IEG/oFCOD7UQQR28UNK38SNk0m1AH44tNt
        FyAlWz726SgUAbwP9gH2Bfgm4svxC90b3tnDOwbg3/cN7NgY5uFM++cg8Nb86AlJ+Bv90+8D9vvt0Qv4LSHZF/H3IN7W
        QysTCxgh/CEWBe3/8REMNsLzG/UOJdLe5xsKCxgxGQkQKgsLxg0t4DA43wP55QQG9g4hI7EV0yXv4RsdIbTxKwpc+hET
        8is9RxcYEufhCvnf9/sSAOT9Cs0E3/T9G/7YyiTpDJ0sSjrn3wnSBguntsfiE7wfuctEGk334jwAuPA6AdSkYP3Z9/g1
        TPcsHwXfTTE193hiCzhQ3ujZKNryEgUF5EJOOvIsCQYe//wuuCHHDNoS6B0nHitpoyY1QrXBM/wf88rVyxxT4djkvrUO
        GBYblxja5sUwIRD2wp7q7OLos+0Wvd0MyELU6xD8yCZN0A8XF/nR/gPTJQE1kA4zTO4r4xQYEbwPE6MY669EtSkN25vf
        9uqe8+/4rD79EzwQjfkRte8SCfu935QSfwtKxjQKzvBF8ty1BdYVDQ3Muhby7tjlywDRJZAlG+Lnr4H3NFPT6vITIiIs
        x4s6FAHJGQXZ2BvQqQDx9P3JFe8HVcQE0vP0E78R5dgFw94PL/zh1QkgEfjxCn/7/Or3DAJQdQT6Bxb5/O5g8d4iseAH
        7unP9N8FExj6Sc8XCSAdOCwsOx8JCAFVHTEvKTUdNxpDB+PcLf3JH/yhHfgh9vEiDygN+AkKGDf67f878UJRGQzc/fPi
        4/rs0h4cQfr1EQD/6twPLC4V+cf3HgjnBwgi/tfrLg8KLAo14rji+eL8Biz7GAwzHSUoNy4u8kFF9P040Nm0QesR5BwU
        BDfh/fcpDSD6Dy7mCuQLCgzxEQD5JwEyIiT6F/zkMB4eERkvnXM5Oif/9qP7ISE1Kqc9/RgcJOmW3cULJKrqFwLO7yP5
        runl/d7UBAJ4MIpQ7jTS4GMNM+xaEC82++/+TEv61R02Rx8eCg8rGhYR7NPV0dLq9bmnCtzHG9sMxyBY/jPD5fHoNinM
        ujNV7RLRa/yo6ucI8dvTPfPHBC6832kYF2I5zxNlKu806N412TDn9jgd0tQXJ/X79FqfBq8IGneeU/xVJxbYAuISGPNG
        AfT7vzfj+xAwMeWBTf1aMvhg8H/9K+b780j88GTv+Mzmb+Hr+NH6395Z1+IDDN/GMxNBHe8OPvPiZPLj2uDi0z9CKP3V
        JQBBN8V7Xzo4N2CZ7CMs9uQ1EbMEWBujFO0bISblCKD/Aw7Y2yDpE+4o+vPV6kv3QSQPKhbbAh449Oq4KykbBDDnAuj4
        KRrSPvoAN9gKCjtWKCP1DNv19zIWRM4F+hgXFhIU9UIhYgf+BCT1zvzrvs/e9gj37dYKLvUR88pG0cA83wA7H8o5FDAN
        RQkyF1AQN9IkAO+0V0DKJO6wlfUtANrqvTMS5CCeD/sAD/flMU9x/kcMGg348L6k8wIYf+H/y1kJHeEQ5xTZP/AiMg3Y
        Cf/24Pj6Sfj9whsfDtNF6foJvEQK3drg2wEXAeXgERoe6SMQ3Tv8QjqHNn067vgzHNvlHtoi5boULsYM1vYNMM/DFShR
        +7kYNc7k6unP+iM19+b9Ch3kCB7d2L1f6PDf0urpCs7tCRoLEiUHQPhDzQoRC7/y/BgGEQcYzCgm6gBO7A0YTvQeKNA9
        0wcGCQvYVgPx7+4S1QSBsA0IKfb5SwTl2fc0FMHw5AoB4A0g6t4VExXoHRjGHPD1LPgTqhjM3wUFDBrwJhxT3+vw+i4j
        vOfs+zoD7fkB4wAP7OXW/lAgCvvJ3z05AREa6RTq9Nft7RYF7ywJ2iYtMEgT9xgeGBEl5RsK/OPoDfLg/OoMI+3T+9pn
        9gRF2CHrLT4QLxpiOhvfztnrC/LdO87HCOi9PNoUG/5FMPjjWekCDvPyB/T8ddQMLkCqJQHB5Cn/OgXb++k0Td0oC8ws
        Etc/NjoEBbUo7vUABLZ/2woMmMYK/j6fry3xCSSm6u81H/PDxuz94ZLlETMbbu4SHN8qLhPrvq0/498RBSsb5B/t88AJ
        /fiTGEAs3N/V18GoNeLVGOhi/TYqSfI6TPgF3TrYF1j69hbU//njUunmy0ZGC9EX30MH+xVH/7gX1+dJHO0xsccIVyn1
        K+4Im1pX4B4P7/W/BBX3LBHtbPalI+dCSfMEFwUTIvpVda3247oE6tPn//055wPgNzoLPrjt5iOh4Q/bIKggFvDbB+Kf
        8zbiAw/6NPkRWgb17OZa67zDKfreTN3e2UQQHCeivN5G39zi2u0aZUgOHTvUDAwQFAoEWFAZVzU07fFdBBU9MrcWEDkR
        OB/suWUbABX6CQnHxf8vEA++5ALL5ii1TRqXyCNnI+XGAEKB8f7cNQURs93DGvMeGhEzA/g9CwLxF89EyO8eLAqwDugS
        yAHtog0K0tDqxCrG77H0DUZL+SLq86HiDQr64fwXYHnmDqz0xT/6Hgjp3/gl/D0D5LooLvVBHfkn6iIKjeEQ8r8v6uTf
        GRe59dchMgnt7AwQAcCZ+Pc5Wmdv1X/qvNlZAt4TUgm3O/WlGf0WIcA6CO8pFTIPGhbeKFJD4UT1+hn31kYDAtgk8jcI
        ASn+VgMRvxwh3Sje0jH1/+z2Q+s7/u3e8DwkBtHv8ME1txIMvDa6Dfv0FMzh/PZB1/7t/C6SKQTuAxPqFPMwztUW6D4N
        0uEVBhr5M/UVpfIYF+HlB/0DK7YhAOX3EPQm5Avyrt0MBUP1ASkmI7McH/QO6yXB3k6pAM3hL/AP6fIkEhUCQwHv6Qrn
        2/QfDUgysUHg8RAXODDg7AIUDcITtxa2M8Ua7/EIIi3+9eM11xb5zLnxDEjj/vETGP/3AvgpAxMNL2AN6O4sEePQMeoe
        +NsPMhErBQHt8CXs4DMS+uryC0r2GrLx/lDtM6EpseEAyw8oVQj8GcoGDxEB8cb7rDUEBvzZTwvuV7AmILlQ8/cDBTK1
        1jDpER8JGktsBUbqCAkLAvfAPsvl7efmqu7GELQ5Ka816uDPGbwPyM4iykrN4xTw1fEF+dwh2wceKNrfBg4A1xzv+PMX
        9y7stQfRM/v0DqNLFd8GKihO+BcaHaYLLlIE5hwp4aXKQ/rFHrPoBcgfFsQOwcrv8xTc8und84EhHtnvQzPzBAwj5yg3
        GIYZ4Ey3WgbkJ/wRJEfI8eRDOtnw/iUnTMw1He/FrFTcKekJOgf51NjtDVIY++v9Fiu/HwjYADX2AvXxIuhoA97U48Lq
        jSnJ6Cn79LwMC40G6vzjQwjL1A0Kvuoh57ru7PfO6PgOMrcjHKorCiDh6P0KAeAhH+/q6u/q884Y//Ts77rnAL7e4ieN
        8uTsKO0lxQMF/Tv+4QoCDund/fHsEt8FKvbLJ9TZ3c0iDuIx4fLxDR0l8frrm78t/TXr4N0C2CToqPrYKOOt9A8rvxnb
        4eb/gg8dU9rDVAK7yDy3ylDsFbsY024KVCAA3If6uDyrLfDpBFMByCcfCdv8FgX81hwC30cMJQjSEu/d6EL0F1EE4AsG
        Ux3+JOnnOvdXIhsMFhDm5+wnAcY3ICkKKi/jHRIuEf/dyOr3AQX/7ez1ITAqLQn1EQkDDAU+7QvgGQkVARIWF+Xh5AQH
        DjTWDuILTwdGJw/kGxIVERr1wixNEdbk5vwm7TsoAAIo8wMqJvbe8eEfAuUCyNgb8vjpyg0j1bT5AAIq/yMnNOzb/A7u
        KOoHHxr+7gsSR+wZExdOO8UkEc/fCtsq7R4IIOsiFf7j4iHh5zAMIfUH8QDi8itA+ctB9fft8tMA+PL36NP2CuUA7bvz
        2i3POf7lRPMq0BTN59gHIgTy+fb61FIMI+X2GvXM2u/9KgPoM/4I4AMfHfPeBOoIDu0e+hb3Fg/s9vzo1fw34vsEyevB
        5+zguQsHCAb+KdzY9gH6BOcR5+ruHBzkO94VF95jDOLp+S/26fgT7hwQHCnvXQceBCweB+UXCwfI4fkIJBDgDt/ZFOfN
        GBPixd7P7cXiGPYrDQn09f601BkU2NPWGTQFFdwVzhvP0yRHEwgwEQIP5Szk27v5tfkM+RP0/eTt2A7+7BcvFO4NJBjv
        9wjPEy3/8Qbu79zTIevjCRY86MMhDxP509DcLffS/vMGCvcq8vvSDvcgAS0Q2frN8P/nPejfFRn+yvMz0UfqCeXLI+ws
        OioQ8Av13e3i+BMFKADU9fEKAAv45zEU2TMKPAcFE+kLMATj3t/i4dDw69HpETfU4BMa2QO+D9T+4hMJ6fvFFwkS0SHv
        +PQy1ivlE+QeEtsU/RTg2grxGt/x4gXmLgEc+gEBIw3Q5Aop/gMM3ikZg9jTzuvvJPwP4hm92PUV9x0iA+HKAQbqDx4U
        CzbgLxr09BgLugDz8tH51A7/2P3dBcTmzBn0/Q7G9RTR/fsvBSraHOgY1wwj+vsSIb1JsQkI9uzjDgMB90AcIAXzOut/
        7qoAtQAf0uIMQ+rw594FDQseBjAmCez0Cu4t2Ns+/PgWUQkAEZkz1zoMDgzvQeMC3DFL/wHNDx5KGF8xMkQbKSNBGfce
        5xn7Q8DXFN44MCsd5hpRzQwJ7wYzNTQ/NAMcBh337wDWCP/uCfMC/AkE/T0x3fgu4Ns7N/8jpNHlPeBD9fvaDCcvDh5A
        +gG/2QEUzifpP/no9gwY++KwnAbb/O4F1QUKAd8KCALPtNHWxTzJ3h8QDMm/DxwxaBQTJPcJDDYS4+8eFgPj+9jwKA/I
        y+fT+PwfDRYm7DIdNr70DfvQ7cDn2Qkc9dL10PwkHxzd0Q7cKN0k8vMePSAtzS8tw90p/DkDvxLQ78j/5g/35wLy8MlB
        +AnXCt4w5OruBSDyDrSg//wD/u/60uj++g9DF/0DCgXG2MwwBATG8iAR9/Y/6vwm0BauEeD4G9TtC+89NC8OKBLo7ALf
        //Q59hIUT0LuFtIb2igaFhP3BhEE3QgB5wtKEBntxNrm/P3UC/L20dvE4IHMUOzg4vS9xxwfEAvP8RjYPk0ND/b9E/8c
        +zDbFfT8FwjU/jju/frOjuLM9p+2G+XY6wogJ/VQBA0rDnPhIclU+g0q0BTo9rX+GeO6Nh8ADv0K4DfV+Qngzv00MUX8
        BhTruvDxGxrzyf0KzO8nFAoFBAAp3yLxJhBFHN0sA/EjSgEYvPE2GDjP5THfJNgl7REfORoI2dE1G131BQss9DAXD8m9
        x+Uc0yTDMCsG9+7qEPmnEesa6TH7JwLsEPQW4wM5Bg4v6z708uPQ5O3F4OwJ2AciEzzH9f7qJtT4y+YI9gPw/u7QE9cx
        AdbcHNwDGO7u88Yd/Rw6/B4K8dHb/z/ABwftGDoY6OziMdzJLA4G1hn6CB+jYhcPDeLzDwH2BirCBBYF/xkF5DcLDgo0
        zjHht7XHChMQCfUP9wQU/Qn19UHQBTgPCszL+u7vJ+lV2R/6AfEMWA0B6rwz+EMbugrZGjdTP/kJKeX7CgXxEvI++OgM
        BlUsfN86FPoyGxwPDAk92vcmCSLR+yT96+H/JCASNRkg6/UBBBQXMuAEGvj/IN7zCfAKIQLQBiAK3QcRKAQdJOYlBSIv
        Dt34WO8bKg8V+uDpERjTMsK3Fw7e2VAL4+cLBCvNHN/fXhEW1vLX40DyJScmFtcHgcne+r8gwQnY3AT32A74DNccoxjI
        GwP50eXg3dak/R/4Iccc9xIg4hv2MCfRFiDeL90F+h4RzlX//kUMEyLy+TgSJQYM9RIpA/ebGPgtIyX350bz+g76NvED
        5MoAIP/jGvPenfDo2bkiBAftCc/8JQoB9QgkFQwEHgvt0+ooPSjONyMJ4OQN9+IbwtwjEkAanuYvxvDVDbUIuxn8/u3I
        +vn92u8PRDL3Uv2p1/f4HyEbK+c42vruLT8nBcHuI+UqsTm0JywJ+w7XLyfvGjX6GO/+KB4Y2dX08+XlMQYG9+zePCvQ
        9f7W//i3AD09pPnsyATf/N8K4NgN9w0AIuzJJ9RD6hX7IBA18wcBHhzv8+PNvN/o59gd6O0YESQBKNbV4Af4LxXdQNkY
        FzTo5gv/yun0BCj0+fUq7RfiATrb5vb+8tbd3Q3vAUQU69wx+UP9Fe/c8j/LB8PiGCr40PvDGxkvTQb48hEtQh4hAtX+
        5P4O5wMlz/UEvyz/7gv3rPzZDPfuGRjSLSLW2RHn7Sb1xbft3v3ey8TbBBkqFuHy//MBGdAW5PL8+eEqMB731gfjCPnu
        4tYJ+DMQGwzTDDLf/s4xBccO9vwN4faxSAL12OXo2gT/Cdz8yBUeBMc6rSEF+dHVxONP/iMiAd3XAifrByn6Gf8P0sPi
        4AoS2OEbAQDyvdnr5AEiBg3Ka/w14fPzAvbvIzv30A4hEvnLu/EI//oc2/L2FBr7Gych59DqFhkIG/rlBPHswebkAf8R
        4BX9yvQNzdn1A/Ko9Q4g5AYL+BAE8ewiDwIvGgL07gcP2i0X0QawOvstETnWJvfVPwpe6scY/Aw8A/YaMisOJR9X/qUb
        PTMGNO/gDhFCCwPl3E0bFCYwDcoQCgzhLebdFRXf1AfwDukS+AIOK/8Q8jY6IyDKsxEl+NUqO+wu2ubfzvFpCXX66Ox/
        2ucVEf3hO6A9CUYSGxodT9oiGpQl+AD9Mg38NxYOJPW71gQF5+kR6vbF1zXKyu4ZEvgTufPcJe7g6RDfMHbA9c083VUv
        VN9EEuADDh9SEh4cSuxa8y8Y9/jEu6so5GkqBtTGC8tBGN366/IkJiAnJRToOCYXJtX7KATc3+YHHPTm0lHO5TXx+ugC
        Dcfjsy7vHR7U+hSaIcLAIucPE+Y+AOXUCsS1V13bWPXdHz4dL8Uo//kdv/UB3RnxEqEOJEED8fwU9f4qDu4C/vMD7vrO
        rlP4CuDv+OaT9hIDAAr6LffpK9ZkFR/K69X4Mf5M7vAH+f3q8hYWyznoKALy4t+1OR7tDxgq4SS5492o9BYQytUg+PDV
        EMv9Guv8GMgkwe1CLyjYzc3Z0ibr5ef2eTfzwus41xvmBupnHAPiCecUbQ1N1dj6tqu5/d7NVRwYGOgg3NndBx8B+Tj5
        DwrzMMUe5k0GPtAFDc4S/aYJIunsHflUBk/9AhPFMR4q+PkqqxMrCAU0//kDG6XwL8Ixzh8g7cT81Sv4/uHV5Ar01roC
        497uxydcCvIy/drpxAynGtq+JvMH0gsytR/g5dDBE9Wp8/rjFff7DLrVre/rVP0XKN8dydISMTHn+iT11gz6BQ8O1Bx3
        DP0S8zAz7r/lDLC2Ad27MzIaSCnyyM716+sJ2QDnMIP8yUsWKFq+PBqM/g32bPO3CdgSCbhC/vZTzL/jBRTP4b3GSAwO
        CjW0T+wU7xgSJkinB5X1weQZ3EDaEAfzWdX28r4pKjDf8+cfFesMAhklGe7ILfEcK5oaA0PxKBomCOzVKdXsERTxA+8R
        GQHhzzoT7jYJLOE8HvQyRyjf5wkEDtHbN/4UFwUwQxA3LfUSLw39HATvSAwR/dNsJCfy6foD3T4EGOP/QHVaMgYTQuwG
        NfokegANG++n9gbgDQHGIMr67Sf5BfQq5AreFg327is5M+LuFa0IIxEpBx4H2d3AJxtcGtksEwry/e3x8A3eF/D1Dg4f
        3EsN+B2++wTUJwHeHiAwM1zDB+YJXTPxZwPb5/cfKhIfO/X/6cAk9+4e2/w4/QH37zQA9ffxODfNyukYy/ol5BsSHf4L
        wcz/zCfNSzWjLqcgtOkV8xUe8Ab98a3SLgnjvNXOC+Y56+bnEk3m1tctPy0Q/eA4+x4GOAMluVPs38AGWgLk6YHy9/5W
        CBL8LP4NCeWyECv86/8uF9MI5vrkJNgJ1C3yOPa7MdUrSt0WAhYxFWoOD8YS8N/6BfIEGU4P+4b5xvIN3f7+2Rn6IvED
        1/fWxtBA+AIG3iQaCgfZ7Qbf//wG4ufF5fIfJ+bau9fw5/m7/+Xp8bPuC9/PAe/7/vElHvX75AfuGf3aCe8W29H+HPob
        Wbfc7DrwyhAiMubyFz/r//ofB+bv6BMW/vjY1Qvo+RTx+dMa4yX9Kt4m5hj9MAbtKQ/Q6+I33TYBIhXkBBgEsBn78Ac9
        5BD7/skkCDuh2/wPskn5D/Dj8hzP9BwvAg/yyOq7EO/StdHyAvHl5eUcBwQp+gTcFNi1Gh/x+NOqFRglisLfwwkH2/QG
        7gBOUAv96wMbsuZO+O0vDCn5MeXmzPGm/vkZCr39YxDPGNEHxv8izw4KJ+nA+yPa7CP2Ds72+OY07g0IJTAR9+zn3sX7
        8du5H9Dv+vTx7BDoBcIaJ9PqFdroHhb39A4nFRTq/fj56vgp8QIzuPbu3D0VOFDGBhUjHNzZ694k5O/6KtypHggJ3/34
        7BX9OfEVtDUi+REQLPHbFN1HA97h0CkcyvjjTbkl2QMdFfB7zsY6O1dnAPvqJxD/ISzX3yIw6EM0xhnfIRT6CCHjSxYP
        Nlws5SjuPNP4/QLMT075Mh4UEvdNGiQqNRPS+cYR9eccHbvL+AgS9RQGE+gEBiX4I6DZ1yDx2ucl1SQD1ifgI+pC9gPM
        CgC3A2QkBOEM+hf86AHFr+D28BvtRPHW5tQXAdu0NfW1CgfBB/b4Rf3dN+TDHf/o9BsMJjDXQSsrJTc3/hA30QjN+g3r
        QT/NCALjBdyuNPHt5bj86Rr64tQhLwlBsy6tNfL+m76rJSDcKfgADf8ezucWSdgSRwTBkii7+/AJFeb91jTp/iXb/cJA
        2iz03DD0Pd3IABDzy+b8tRkPoN+UM9XbI0UU3e7YFxhl2NfAAfLGN/QeOwUkARgBnbrUucffEvf7NgAhGdIqCyJR1xby
        FufZ2SIbMb3jDhrbBwC08DUCuaPc8acmCej1uoHvvjbynLfh/OfV2R4iua/hpAOMAdSisN4J3ewqSPvXCAO8wtzs+c+C
        08am1CAd944Fx4fB7ws52f3x1uPgvuneIOCzy8TP86TmBhivIKD21vyt4bjFDgoO/+H64kT64ifYOylEJvgKxgsiNP/a
        LR422siU6v4E9A2q8xPVQQHi+u7XP+g6HFoH9gVCMOPdPvz9+/3H48lJ6BL60PIj6c7JExP5FEX9sRc+xsrj8jzQ67Lo
        HyrZ/6fMzCba4tLg0zLX0A5KmBcSDgXYECbS1RHputUCEr7rvwMK/gcv5vL/AMQOp+HPROz947nGBOa2COPg5u3DGRNF
        7JrYB7uz6w/x8wDc9LGw/bC/zrXqwbXtCu/F+u736gUkCEwJsvDjw8oZH/AgwLXh6d4S0hpU8AMKGl/1tebK7fgnJxTP
        FBkvJq0n3RXLSQLvFA5L5tIL5ADj5w0B/xTc7WUC9h0LCgU2/tlnGQXs7OTOAjLmBTIn7DLbreYGLhLoyO8PFgIZ7+fK
        fMXzOiIuYhPq3Nj6E9Ei9Q0C8OUI2O38OvMWA8c01C7iKPkmCDT1BssMDeMN3QAv4BwFAB/1Bg0Y9BUBCgcL8uUX8gUP
        /+pWAPv0/wnqJN/i/unz5ecmCAYMCP4l+Oj/VPoW2R8NN0k80+Xx9RXlFNoq3hvO0h4A4u2+4fPz6SbuLxDx8cYK3gv+
        9RTtAw4uBvYN+S0cBTL4NgLU5PH6BCwNJ9o+5BX+vPQC7djsAjT26fzoIyLU8+7//Nw8zDYB7f0kL7AG/zYBsyTVFxPs
        AyU7/psrD8kE3xUu7AAICPkZ3Pfv/7o98BYqOgDpA/AE39sv0Cjy1R72BfQfIfA8ExnoK/ADEATv+MgMDei9Ct0Z9+T1
        OyPy6hPqzPnGHa4o8hXf8hvQBPj9DOcV8Gz1AOzpIuXgBPMM+wMG3vHpFsMZIeYj/d7n5dcv4hPNJ874Kdzs+hn17UhJ
        7wXp1wAC+PXb6djWzN4L9hML+vvyMf4H1S/usfrH3uMZ2B0YzNvR+8QE8yv49w7EB1HpLgAVITTQ7dntEe7u1OrM9wn/
        sNTP07TRGvQl6gAFBBDl+gcYIeMR6+32JPkRFPQUFO7y0/wOA9UCwOErxzEc9zEWJsoW/hD89iw//fsG1w8UGj7tDB/B
        RjjftP45COztAcrs91oDDgg8/S4RBPwDMNv4zP/5/wH2BOPRMebP8Pr10DfSAwgG8/rZ7P3gFsomHwLKIN4E9gkh9wpC
        HBmm3gEq0bwV+w/1vvAG7McK2gCa8gAVDALs8ebb9qcFDNyBrh8GOOsHFsIbJPzjCPAcHBn41d36CADu0dTQACbY3+Cl
        /OoSCxnmBwfbAfsUKgwL8ss07hq1HQ4c0Pzz3e3jGf8I3wAW9R/nT/4WAPvtEBoUHu0I1v221CVN6OnqOzQB/jfw3jjx
        F98M6dv4JBQd3f0f/DIq/dv69BHb6hwUNOj0EwEeGRoq5+xX2jrwJRHTHRsGRu8pECP6Ue0TLhUs3irlZeHsFyL1CAoK
        VA3xI8wNNw0c/To6MgngU8kUNwXID9SuMCj+Ud4/NOoc9BAiJyYrQtj45RIiAQkHDzLX80AKN90f/+gGzkzdGgMZ4DDr
        GvoO6+bwYAHSGwLXFv0UBPAuQwvrBeLA9+z6AQvt1ADcDq0Bscr77tnQ8xJhSAYXFwodJSTmPA81MiIfEyo/LrzYeBEL
        B/j6LC4FLBYHNTwH9BsXI9bMDO0MGNP/2hrXA/Tu4t8z+bj45iQcM8zABNEyCfGTHfgYHOdB2tsHvE280zgN3Q0Ysxz9
        Oxgh1qWp69siyvQo3RMx5Q/y7C8ADNXeKQkBEuIK2RDs5wHb0vX6BcrUB+bPQ9/uDQMeEN793PAFRurrR+w4CB3tCA0R
        Ke7eVrYN/ExN/TErJuIZIus2gSXmDTPyvSn48eMm2SIp9h/Z1sME2Pob5S3I9g6/4iXjL+jhDfzlleMQwO0pEJ4k9M/6
        LxbZzhMc+CkiCDDLs+3+3/VVCBAe5+ALHSnI2/H3Kq4BCiDp/ePy2y7yG7wiN9P4+Cny5zzvAfdHN8/PNQfaHJPHKhRD
        CQwpKyuuVOdI7Mg6/gr8ET4NW94xMRDd6g2TEghW9yDLDzLgBLMeLxES4hC63RH09WPjD/f41FzM+gvb6Mr03x3xDcfM
        0xL2zujJFAsdCTry9gjsvRTaAuwBBuXz1ej90fwq8lIED8gP/hvr7uRAHiAeG+cAE/rm5Nc07QVG1/oJAwvt4+jfB7/2
        Efg2DJsK/gXbQgswIdQQAr/WBtUfKgHi+BDPDvnvxQoL5P4C+g748hQkDRMV0hymJh4a7Qjlz+W/7+3+0w3JBvhJCEAG
        998AOhwaFPrkFfHUOqdIzB7dzun/9PtI9RzjFhQ41gugFs0w6wTn+e0kDSgdG/chLvYxOgvHGgb2WeM/2wtN6Rrf6CyP
        3bc64Cow5i8XUwpO8XL/BA/vs/zRNQUYQ/XaZz09Bvf6pycmDw0Nz/zxAeDSB+frEgTaLWXj4P0z9v0y3r6vAT8n2QYV
        QdIuIREwDjUJ+eMkGxT0M/YwxeH1wQIMAtveAfvVFuUi+iUK/jj0AoEzIjEG2r/tGezTXi7a9vIQB+H+CuXtIATHNdtT
        8hbjH+s589XjsyjVAe4qte/Z7RcR2z0f3gEh4lwl1jwgDGPJOhMq7gHjAPjZEgMp+CMO2uMxBVRWyiNO1QxC8tHi8RwN
        HAveyezsFDbO8PHKBBL/SM7MNxINvd4u2e3y8A3w6fft0soiNRjVERYr2tzV5cQx3zglyiPp8hk///QqMHDm27ftFe7y
        5qcrJP6lCR4jI/jv2rIaA/UlA+Yb9Tj6AxVeCx/qzvId9s8X9QAdFRMMzg0d+SH69OYY7eI6zvMF7QHdAvEDEtEDHfXl
        HR9M4BK/SwIA0fm+1g4ULVUD9uwR+O7UHzb3/exQ8OQD/CK9rsapzfHVDOPN7y8h+AQ0zuRO+dj26On9KVTUT8P7xyfK
        aD7MIM8n4gAGBwnIUP4M4N7UsgT1PTz2sCgX5gcVTA4hCcrOIvjJzhn/KDECByjvJfoAHccbLPn4KzjdAN1eCMckq8U6
        J0jdJGrYSPggLAMPK+Ydqg3VDkL2AQ7bKd4oufnKHeDB1+rvRLvo1SQL0B7wCgr/ywrS0RFb+QPx8QPtH671Es4d9csR
        8d0iHhcDVyjaNiEk8robMgPk7d0P8EbZ6QEwK/gv0DkC+7e0ER30GbIyQe+hiiXcBP/2NcJB4fgsSdHo5hbo6Ms1GLka
        xwvzLeggv+/F/9kn+xja7qosAXorkuDtNTkY2i71VhPo2R8UD9MJtfrRBuTPDegnLBQJRgTd/9MpNyUTzQGfytvt59sJ
        AnPSL+M75hHjIAs0PTMn6RYz1xT89gr0TOgKEf0BCEr2ts/MOgjt+BID6f7u24n0K2BWCREjHiWsCAUNS8QxCmdbf+jr
        /RcwAvEoNRgbJixLNC8VGwwcncDy8dk3ywAzuwg32j7vBhEfyOkhKNzX+PH31L/P7wpg1/jj9jQc8Plc/d4zxd/mrvav
        7+kVAh3qL+bHtfgEWfIm/iUTMu0e+NgL38/J8TUC/eVY8+QcE+gN2dftIMziDuT26PQS9fTXCiIRSQf63bPiF80rPOkQ
        CBsDPeTz4DIRZNoUEsz5EQ7JE/sKxQkH6P8ENewj5DwH9g2uAhACGzAE8e3u0NMDyN8QIwUN+MsfEeDAJNX5Qz33/QLl
        vR4J19v8yrPm+ggk8+v+OB8P1vHpU7nx3xAQ9Mzj1eET/NQg8ODx903RK9gFxQ7d87k64zk0A9wIHRz4P/gs5wET4fzr
        LBcVFUsV3u0BKgP49vcKQwwn7vmY8rPoMQsX7f7P6gib2wo49d/5n/r06Ob+5PMD9hPx4fQN313EuRsLuTq7CB3EIOTt
        29raEvEA9g8E9kPiCSIVMPvCxwV0KBsFEhjJGAMUxNc45UTK5tvuDCvc/YQw5ezb4Ose7NEW8xEl7+TRz+0VxOcUAuAh
        9EUZKwv45y0TC/jCKUE+BEKh/x4uGCL4GtAoFuUV4fz7tV3DGwoqz/Py0TsQ8NQIIAcl+hVJBRTIEfQBFNPEEf3yJtUF
        MBPq9ez99Qe/ENPZNLmPzAbYFbo0tt/qFyawM/v+zgz/vd/qydsVNwXU7h3pjfpU+dg9FgvrCu4bBCUo3w7u8vr40yrg
        uabjr8MO6RcGyxkT78TZtvj0JaQVw/PzGc7M8AcGwt8B/sH71Sb40dPfC8vr6OH0C9ry/Cv4L/Hq+jzqKPcQ8sLdKg0O
        rgxU9QcmDRsX9TTs2wMJ0FwU7tPl/OAWriTWDfnirC4MAQUM4Rj93dAmBvvUMypuJNsz1BAMQuP0yRoeGC7V7TT+IYEN
        DTsG7jkCHQ8XA/0wLBgZ+ht/8A3T/jMZGBk6FDwAC87lJyT0GP/8GggB+wnV8BoO8fPl6/rR8QriDBgLBfzd8N4GEAQB
        FPsLI+YtAQ7rEB0i4AUaIQr2MQ4OB/jaBvX+CREIL/vpJi/8DPTx+NUHHvHT/FTt/Drc0Qkl28IvCQ4kKgzi+gH/5QYM
        GdMF1t4P8/j15RHO9ikRBgQVJB4BFiD9/Mb9GtD/KvjvIwsj6vc59fAV3tr/JvLs8vEb4vPV3/Dy3goc2gwl5dXLFvjr
        AAvt6fk9/S3gGBg4CwwY/BnoGQP0CRz3Dw3EFRD58Cvgzgvk2xvy4u/n2zDCNCsFCwPTHAAG+MAIEfnnASMH9wXCEu8b
        6AUHGPXJzPTmKwPTE/4pGBsM/fEdRP367ez5GAn+AfIO3QApDQYAFv8L9wTUIhQm2xTbBvPqBdMB8+8NGtXt/hfr+xra
        9f4F+M/t1hH0AfToPAf889bSHfHu/f3k7uMJ6P/s4fsL2xsi8PEj/d8L7izn3wUB9w3+7NbO9fXrBOPLCdb54wH4IOwb
        6hkJBvvLISkX49Sy2gPU/wsDK/3d/dTc1/77+y3V8g/0zBTw7dsZBQEA9ecNP8/yKgXuKOvU4A4c5fgL/CDLJR7+7wbf
        yAEa1QEA6xgGKAwNKP8v1wkLH+UCE+kRBRE8BgIrKBQS8hgmBSnr9vwHEB3f2fj09yT1DwsB6/j8HPn3+9ga7wHRK9IF
        A+Pk6uv99gkQJ+f0uBzxF+3p/gr17M8JFAjg8fLs6NIC1RUHxvoC0vHrt/309hcAKeYF8uvp5en0EN76BBQK4+fyD9r3
        5R3O7iDr8DDpEQMZ7cwPLQDRFeM6LiPS7i0z/xAL5+UA5ujb2vof+vjgCuwC/+4k7+/1Bxvw9tDuHurV7OfsDBoiDgjl
        9wO+7AYM9AT5KhUX9wYE3hD96hsxIwDmzwzeKgXT9/e1JNQ6Ogcc+RX8yRUUDkQugRv0HSbk3QT2QhgfO8g87sRA+g3w
        9BH/8PHs+yoaKt4LGR/k+T7s1Bwk9uzt6C3p0CHgIyjxPSMVqBczGeH79hHN+tzwJhMT9rreP+Yc+u7F+/nuJwoP4+wJ
        Bw4d7RkNLu0J+fAR8yj+5fnq1hAOCiYfCtooByfaBTdE6PH88vcN8boCAcjxCx0NKQcJ6RIy080k/yAbBE775wLt80ci
        5wv5KUcF6QjwF/fO+fMR7c3iEBLXxAL1BeAz/wHYDC/x0gbFUQ8H9vMK9v7+6NIY+0EjBATb6dfV++4fHPjfDvAt7gDq
        0yL46AES8QD77PoOB/3LABjX2evvKg7V6DD3EdU7KAQex/PX4hYCKd62INHi7PgN+/8vyA7qEifnLRPw/dMlAwjd0jAH
        8PH03xgD9BIcHxU1J/0FvAMqDA7YAg7lLyEK/wQY+Ab1vczb0yDrgwMq9DrhBAYL7/jxuvX8/QQr7tMbxxDlHr79E/H/
        7/gJKAYXIQQSD+Ho3+wW5ADE+g3n4d/aBTLaHv3k7Rb26gw1MQfu6BvZ1rTf9R4JHjLXT/nd6sb7Ce/lEPnN6BLn6hjr
        2R4BAknW8S/y5/oMEBkBFfvx7CUWBybeDOf0/NMH3zLgMQEs9ekLBeDXEQfv7R3yEdfr8vDZWinb6Ow4GwgnAvIj4O7n
        7+oMBN086hTUA8L2M+0d19XV0BTvHiHsQfcD1gIU3QjFwxAGH+H99B/iM+Xz5QgqMQ6tAcTh1yMBDc8P4iHrFvLU/foX
        9/8y3QgU+DsgI+z/7fNBBRT7KO4yzOnFHGzK4PD6ERP5A+wMAgU9IBb4+eAxMu7vJckA9AnE2+/q+TfX5hQZBBk+6+7g
        HQoUKy7sBss7E/PqNfUU9/EfG8scMPbzBjoaVM7qD/Pb5A8pLcoHCwUoTi4ezAviCRYdGBsWRgrq6QDm0hHW8mf8Ueza
        OlcM7vgm9fXRCA33AhMX+QEBB/4s1/vQ+QD4/ifd7TML+hAD8PYXCi038fMHIPjv3iUtDBcm9sj52wE65+v6+rc0B/FK
        OPY3/xEFGOYQJR8QDgHj4t8RFP7fuSruBhUg4Qms1AITLuXe9yJExBcU4fnu8QvzCTHpzuAX5/Iq/wERIAEO2xYT6eDx
        pv0Z8QDKnP0+N9g4MyRwOg3oFEccBvgNAObHFb7qEh0bATUR7OlTAUns9S7XJz/EIGLnOhzMFAT5AwL7MSn3Rc7sKfwP
        vSb83xLf6EkCNN7i8wQC8QwTE+3q3wUOsu8B/xEILCQKJPcU+uLoEMjH0bj5C+P4EeHl+PYuy/YL5hD+/uzoWkXC/fb/
        BuD18EXw6xLr2hUAMgXcJxJAGfUs+P/gGRIWHPjvNiYA3QDb+gkY9jg/6fXx7+AcceboCPf9DyO88/TpBQQb+B3d1h7/
        8fDzRQ0g9hHw0in/F0rv1g7x0Boo9iANBa8dWg73+//6FwEQJR7iwwcdGE3lAVPi4wLq0Ds47+caxxTtE9HDzgP1K98D
        8hD/3jcJ2RD2GAnZNxveKvwOzB89DhAR/ADmwB4s0d7f6bn+4PXf1QXRISbSEA75BA8P/Q4kOQ84usYwPD8cRPkjM9gz
        4yb43NrZ9vDoMs35H/cV+OvfLQTaGJbvFe3+qvDuOOwf6tgO987N1vvSDPDlCPfb8d/aCxbb1dfS3yIRPu5CHPDl3O4B
        E+syEBD6+Bcm8vn1RxDJCxsN9EJC2vgpQAfs7ADpAuv5EPIu0fi3BO356v0BAgMD3gYDBtsACe8BEPXPxP/98uTnB8cB
        FO7xDwM0GSQhyucC4Sm75gAb5ezzDfAF/wsSEhYtBiH0QCj++zlQ5yMj9AXQZvLaBdzrDg4RyOOBEPQaKxsrAvYR9voz
        /DkLWCwWAA8x0g4CJf0CGd/+AQPDKfoQHOHOD/gEBI2QuDrBJeMaXPLw8zERAR8A8/e5q8wUCw0P3t4N/kP38gcz9gQV
        wD0cR+M9MPETRgke+RLh5uL1Le0nHLYz/+znKSwINlDjELUgPPUK8PAsKOTJ3vPoLArpzyj26OwRHQ/wBNIe5AnJ0eEC
        zcQNFBbsAtz76PDGIBoxT1mfAeTj1N+4/ga30wQi5QvfygnmFO771Bzo7vvu9fFT5db7PS3RESv13hIgF+8GLfkl+P0B
        FvQyPQpMIwn9IEXrAfsbBQ3M/Smm7fjv0/xA68wOCTPbxR7m+fnx3L9C7Azp/zcAJhrH2MW+sO8FAxgMT9wvHgXyu9zE
        yfL/4C3ICSfSxubqBwn9w/4D7g7a28IxDrITrgk48jUfrv2u6w/7KgfOCY80Xyw44xb49Ojk+CjjPgwM8gBKA/k0OAUu
        LthF6eWzJyrT8A4eBcEB1ggl5bQRK/kADeXv+P4lANay2PY+5gLKztsI+84V+dTq4sUC3SvtBPQALjPm6N1/L/4S7OjM
        /iUd1gXjFvwN9iZn9+T4D+D7EhjOKe/PAV0O5PgSCOHh0AsQNA34JgvCDd78tvbrwNVGQTQl4xra7LXw/sZq5wrUBtU9
        9QrcKrcKERME2wEtWAL3+TkeAUUv3BoDuQoWBfzj5fnV0SURCepD7QwbyD34KPoV/DzWQ/IRKfHYKQMhCRMh8/nyATUH
        pNT3Lub27kyu+ALirLYND9oFESX20D/sNin34QjnEvAF+gnL0+I//vdVPsj+EOHOOPv2/jfqC+fzJuT30PrsHAHjFv3R
        +PkbGCPTPeYCAuT59hTm+Oe+XykHGd/l9fDu3BnQ6vfq89PywN2x6OH4vgy58NPbAwLS2vTe3w1P4UXZCBr24eDo8v39
        JTfhqODeCh3/Jc8SDyJAvRnvDv8ZHfyqHd3lHRAcO+nh89+s6RjD2BAVIvTWCAUd5ssy7Or87tQoCRlHOR0XCNTPm+Y6
        4VIfBt8ABhI0DhDcBgMq1ynYLez/IvAT+gzfPfFH/kvJ5jg2KgACNRHmHzXnQPrmSwHv//oE8D7x6Tf2DikaRxgJ5SIS
        GA/z9fQECvDq0vXd3N7kAwryHhf+Ft8C6zDq4/Dt8fYD8ebtGP9H8iHcMhECKNLyGCQAvAbA2x0N/dr9vem29yIM/ZPr
        710Bs+kB7tLoGeL5Qi3c5gYhKw9qHRvHyjMQ99YFKB4EF1cUPRMZCD0TFwztGuUI6xoD3iE6Px3z8eY9GS0hHOUTPAUT
        yQgO7YEbvD7W1PwICfLo6Bn3HkTH2iEoyg8Z4xkSM9gGDSfd2vv+zQf+5/jTyxruAPrk8Qb/ASS7/wz51fDYIfXU5B8C
        +w/lI8cD+k1DDArzOA7eGiUA50sBJRkM3/bJFfQVFh0SE/Xp/gNG8A/KEu/o7CfTL/AC88v4FfblBOUB6d3gCAVH2uK+
        CPcC6db+xw3g4fbv//gL5wHqzxsEDfQJUdMN+Pbf8uv58DGX8BcgDMgy+fIcyQkyyOnrFN/8OP3uGxUC8v31Nd64FPgK
        LcjR9Bz3vxi4wfb84RYE0xD/F0DbBPfmwuruAukRHcUgI/AV0u3l/CD2ChIgFfPSGCZFxTnpJvsh0PrubBkKDwsL2Prt
        2gX4H9AUCvH71vxJGSj6LOjdFhcY2N3e0SUO+NvgBezjCvfH47u67esczxfLpg74v/Ev/OQc3coLGggG6x35zQjv5iLa
        8N4U5fwkBf/nCfntLuX/2BDR0wvftdnHIhIw8gbkAvLsrPYNCPrDvd37swIHyQDd+wPnCOYmDwX9BDzuHuL969rp+/Xn
        9u8KCvT/2AUf5wIJ5CTd6voX5P7eww+1EhrvOiBQHPwhKf4l79zR7tTX7R4FMbDM+hMc0vopFMPmEuDl8PIj9Ag2Bgre
        LBAQzgYc6z77ANkFGhf95gwIJPfOBvwHGRj1NAPzzdbhOs///g1ARtQR/ScAFBP9C/gp+Ar8KPYN4j0yFPO9HhQYCzDn
        FNnmFPLsNRfx7Bvw4SLx9C8rf+QvPQ89ARAE+NX0+9gDBxXG9qL08isM7DHrBBAyB+eyFr729+8FygQdvwH1EefXDfIs
        +h0GD8c5GuYIGt0RzwoC/fLt1j3sChICARP/A/XoF/MQ69jt7B3E6OIG+SbySP02HAP679rV8RL34bX/CdoV7SUwQAMG
        BfAP+/BGIu8J8gEIFigO6Dky/vIi/S8i1RzH2AT+Edb94wEQ5hK6Au//5N7t7yy06wskAgr/KPvcANdT7wvuNfMS6fYb
        J+b79w0A4xUDJfb42vX9Fvgh3wzqL/cY6RgVEv/6GbDvCeX07/DV58syMvwCy0a/A/UtLPlAJCkCCcwPBBIMFv7n5Cvx
        CewfButc7S/98/8r7uf9FRfUBDwh+/cADuYpLSDiAQUXAvEIAv0DQeANDegpuhIE4Pz1NdPx+MnPvxjo1vbr2wLx6tMI
        KybhIPny9ezF+vr2IwDv6cDkAMnWAB7yFdHv6QgQOdQ65BgTIzUQ1wsl2fkkF+7hGdTwAOpS8AoxABnj9PPXBAVDAjni
        EvVHGVUNH+gM9QRN8NnkCwlID/ldKfv7Kf32JO8TFf/4DgVA3+Xu/xjhTCTt1v7Y2rgPFfj0BNbWygPJ3OXH9/7iASPJ
        EOXWALgW6N79B/vm0BkC6P3sFwwaDDU98+4GGhHc4wo9+OLHzPoCsQP5CP7U6dsJBBTI89wECPoc6iAWFRQZGQMIBj0i
        //z9BuUI0fYUDQLGAfr7FfPr1Pvs1OQAGTn++Q7u0Ogl/uUM3wYM1tsACM3o+S4DqgLrNgfYwSDm5q7ozyD0wsobAfv9
        8/MU7/oE+jHP7M8E/T489yoZnPcgMhYl8xf/CiAMDuU4LgT0Oz4KIgz5CyEU4OgCLBDX8gf30hcF/Q7pM/4CKeu+6Tr8
        RSD6OC31JAnuDfTv9O62OCYkG/sCKtzMDurrG9Lv3TsMKiwU6v0H7/jz/wIIBEgE/PzxF/YO7v4SAd3lwhoS5D401+/Z
        +/MTOeoV5gUp9fzZ6hgt0S0L9hIiI/TvQNTy8BMc5RjyBy8IAAETGjzl5gL2zBfvBDIO1+oH5gsJ6/syBOIz+fglAMr5
        1vAX2csR9Rrw/+pCvOUe/vsMRc4WKPoE49Tn5P3PzwcnCgYDGhbw3+ft2U0X3OYJ6QP6tAvd5vs56jP9OzrdBe3T0rMW
        BN8q8P4Vs+f07B8MCxcLGBLiDijt/NUJJfYX8/oH6R5F7/8W8//GM97p5yu9FAfwFMj9/BMT3es96QEkJALF+g7H2+zl
        Fw3vHtnb6v3krETVCTL+ANj++kwa7jPzIQzS7PcJDi8GBjr6DN/uAeYh+ygLFxb48Msx9vUoAx3j1bX1DeL1CPAfCf8L
        FREfygnOCOv8xwLx4uQp3Awo+soyBQjxEu9CGwf4EuvS9M4Cn/UGNPIRIeQdINgbHvL2y+zg/gLnBeH+Dgvm5wMMBObj
        3h4M7fEi8BrCARQpENoq6iTa08xN2BskEUXxyQz5HBXm5CfsIf8V9BfpIc7zM+o+qiMb5+wN7iPgGLMcAwv17Oo1EdS3
        StMR5NLr8RUT3hvw+tS8GiDvNvcO/hPyA/wPFuvsDPkSAwDiItn67REsDxfvAgsCCPi1FxwGFdcS6O0pIRwW/Rn4/fU4
        v+YXEugY//zfzwPfDfj3gR/zC+P0D/79IuT/BwU96z/xsjL3r/nd79syJ/Mc4P/v/f328NswCszF3/noM/DkDAUiAvLV
        9f3D/+Aa198+6gD7S9ErIPDX9NYe8jMAvtHs/xnq+wW+5SPZJMD69fLp1MXYwfgX5vvtDQLY/9I8G85K0zv4BRn1FOLj
        Avw6HfoT+Pn9IOzzTAoVCikaD/EbC/3uEQX00QLbV8Y6/h8yAyJPAxg96AAtF/r2CNAF+CY+Ddst+vA/Bxbs1foXCiA2
        H9QMEuYh9hgDB+ZOVfc6/Qol6UgQ4SFF3UIr8RNFBgLsSwcRKGMd0/1EU/v3B/kMUeDq3OHx3OHrAxEF/PnfDU7P3jjS
        KAnrxPML8Au8wsrQ6K/pxQ72IyYWFwPR7wT26hLM+RDk4AD+Dc0F9kIi6BrmKiSYi9LMD7/qSPntAPIfOv3y/hbu9hoB
        BvDzFDn5z+jm8c/n/R07AQMU9xoK2iXr3OIr2+Me2Qap8Nfv6hNUAv8GtvkCS/dMIBq4HF//CyoQH8kZ4yIe/iQMo9by
        AuoK6MMVwfzKyOXT/+PL5d6u2NP0/gE1IUj9Ctf++c2n29jqBvf01MMoK0DPGv3u9g4EL0MIFVH3C/Tm60QFAf7gugox
        +iwR5xwPCuTA3UMiH+/hwskxfwb9+u3/CT/+/M3R//7+2zUfGCHw/c389ebv1vSx6utBzMf9ug8FCvUkOikBAxbVFtsG
        H87yBtvraRUy+vQF1BkL4hr9JfMIKOsjMgrBDsQyCvDc89ILvxnd+PAKAhfU8AEALBEpxyPzFhxB7UspKMLBFk4R0j85
        28D8Ie46JNgSrvUf/cXkOvkw+N4oFd447744kQr3+/He8vP5CWwa9OgBPiss+9z/DBNE5Dfr2ALq+NfW6tzcuAYn9v8k
        6KsH2iLU+PEEBDTODyhB7/701Or9z9Ts0//T/saxQycgHfzHLAToD+AcBvT2IAXy9gX0/ekhFccw6QdOOcDuOhblKbSk
        Xe0wJvvzSu4A8a7o7zgfFAvxCPP5JQP9y/0X2zMXGg4RV8I6yA/AAvUNCusoIePw9Ee/5KQLOCRL4v/g/+XwCQPmzikA
        ECIWJO/tBBgEAgQKtd/YKw/1+qO75AkH3cUgMPbe5AX49S3lYvoLAxwXGXUM8u4+kalkBA0WLC8NGBkS/T0FiwDEOgwa
        8TjDJclIP/5N7vYn+NgNRfli+9/1DCFUTKYIJzsCGrC89CcZG901WBDZ5PYqOjb4uhXkASv0UibjDAcM5BUKDRIhMSs4
        yRGuKwfH/ffHCQXaQdgi8jAWBC3g/i8fESy9Ues99jsE8+UmKzLmNQHyY74QxOoO+vYGv9QQE7vv6ersGu/r9AATKBX4
        8BYt3+j/G+jSDPTwth0b9Sdf1xMQIwUP0xEi+EcwEgDv4vDn8skI5O74/yMdt/rbIQoqGBvnzxAGFsDf1/zsHOnj4KsU
        4AQEv/OeAOch8tu2w/Mr8urtLzkk3Qzt/RRUUdDsALbW2vcWzikx21rVHMbu1jfuK/MR+erZL/Ah2O325fQv8vUoviXi
        DRcW7+bl/hP5Kk/fEgxH9xLU8gBV4fEnHyXp7xvi/wT7C/YWw8D2/lDTwwdA0ubeGAAjAREAEuc0nBagK8E9qOYbSOD7
        /+XMGcL2r/PKtdnQ9Dv79TH4Dhqu+s7Z35AKDcAavfu39/ng5NUWCyMKLNb3ys/Y3fcOvhjARCZY5ew7D/kKze5P9ADn
        7dD9zQkKDPrh9g/APyPyv/UlGNHL8Af+7TMuxg25Ueso+xXj6ss164ENsTLM+gQgLAL/+gwL9ObhBQrqz/XKD/HgDO8R
        9Tj33Ar13g4A3fsL5yTMJw9Ws7O85eH63q8lAyDQHMLtwvMWE/+uDrWMR/b4H80M0A3H9CLm8/rrvunZ98kf2xE1FGD7
        ORjwrfw1/sDaCxDE+egAp68N7v4RCwAnFsMlCgtCGeYOzwY1+h8J4vf+Cyfj6g8BKwgIJ+bq+QkJvcfV9M4+2e8G0sMx
        B/a+JSfg8xZN7SH26gjvBEfX6J78EebE+yAHBSACTPPZMj3r1jrbKOYJGyzJ8gQPDBr89g0X7RDSUNcvMA4jzxwZJfMH
        9QTySEU13i77/SL0JQHNCvbG++ITGq2yYjUK7Q28lDmd4sDkEuCBsvoqEJIzIxvsR7z9oDhsfDrjJ/cR9BDy4+UDExfn
        QSn6LBUbJ0DWGR3P2wrS0/PkGsIYBgnxIO4RHdvu8ebj4Cb06wPZBTTM5/UkDxHpNOgU+b8CDgLg9+oCP6syDgRZN9sa
        LcwnJhVLNDsd1fXX4/4qRS4i4dc/+y0U4ko+FPIWBQEhHBse+B0q68E8/y8Z9/3gGAzd/y4dBdMZMD4QCgwNFybiDQAD
        7OAZCvoeGgpJJSD7PDFKE/DqKxgwEAEF6Rcg/hYbQv4l6QJM+RkDDNbYMOggA+D/BknqI/f1Nhd/LwUSBB3X7xbv263y
        KhX+8csl5P4H7gcIViAVBufg3wa0EZw6whTgDPjyAx304/TEIRAG9fLJIRrr1CvwB84L28fS8xMZBBgQNBL1DfM/EwcZ
        CQTqAg4m7Sr6/uP59RQL0u87Cef87AcCJRYCJDvt5vIXDAHA+8Ye4gAM0u/36+UL2gML7Bz1Ah76BikpGwgDDdfiCf38
        3PMOIA0FCCaBKtYuGhPiG+8L4+jQ7w36LdnXBgnW9N8qw/Dp/hUJKPTaBQk4QzT3DQD1GxAD2N4cC/H+2t/kGAAC4dXg
        DSjl5Pj3QusTyBrOLej8HQjtBNPbA/n69/Iv9f7y6/YL+vsF8+wN7vLn9P4MM/X+FgThYxztB97jhrFVOuCtIv7rIS7q
        6TsE+f8B5dz0CbpB+qjn7PnlzuXR5Rn3A+lGESk4JPYBywv64ss1F+e43P/kfuAS3Tb/BQgHFfLy8+8v1PlKAArA/X/y
        /yQysBVt4kAv+NogEOgS8OPW+trUW+BAKPROvCAg9N/S6g0YJfCr2/XADhXWp2CeRCjsEgAs5ujk4/QROiDMFhbe+u22
        /gwMJxr4syn7DMrqCiP+IAkIAjgl6wkH/exN5fELDwfxCMlJBlr57v/I7tznIe4HPPkt8Snx6jO6Jg4PKuvs5uL8+voa
        Oi493szRuQeq7AD+RgrnMrUXKSrmv/QKIUOOXjo/A/yE+aILfw0Z5fbV+NvD++Ir6QryFOJKAujtHu4GBzQ+JD4zK9jd
        xtHqWRBSFUw4ANH47h8SU/vrEbsN/aQFOQnZE9rbLOO1DzNN5lPUNOAOHMzYFyvU/CkyFwyy6iI4E8XJDabe9qlJNsv8
        BOr+7xMh5E/m9yAT3wp5DyLPynT1H0xSAz77TM0MACRYFyEQ9gnr2SgYDOceMCrR+fnOEOIH3cUAD+vyLxtJER3lBh9J
        FAj5HbTk7k2+zT5CUQDfJ90C7xEsAQlNzjIN4toVBMq04RNA2hP8TOmrIx4eHRroHklSOSAQ2A3D8vA07uwTh3E66iEU
        FRAd6Rn19SZJAkLvBCHY4eUcFjQyCQjPKiP/MebWSOweAtMTEd0PHdoJzAfH3xsC6yj1C/Y6wwsxUsIbCPrP2dsgPfsr
        Xt5H9/YGFUR/2tBR50kuQjEA+BLBEw/N6QDL7QYB3yzdBgj73dQ49vTvDgYprf3y4T4LzRn73A7NIPU78+zKGPDSA/EJ
        zSJRBtsaAdz9Idc7ALpA5cUQ6g4Yyvf66t6vAvP19yj+zPrRD/bX4gbbNyMG1BT7yQgZARxA1AP69PcI1//VCvDw6+8C
        BSEODhc23fMe+/kGAT4OGQYy+0zR9AP81D8hySoAmGxnOkAR/ycg1eqeLug6PSEH9/EsEEgaDBMf5NXaQ/kiyHoh9hAU
        0eUMFhQe7lUS/WMpzLgAydX6HuvsNwckGDAUB+kI4i0kAZzsDPBQI81LzOX1ll8G4X8H3FTdANIf6CrKzjHTGiATGGcT
        YtrxDBPJoff0I8wIROX45RLnAf/VFeQVmuLi+eDzN/wDDUXE2xyf/wcQA/NF1CPq7zMjEkcl8CQF5c/cEATGDBzo5iTN
        ERAI2+sQXt+0E/KxGv0/DOT1Pxvw8CT31wPuGcnm+eMDMA7vHRf+3hXewvXw4EsaNhwSolO/IRc8+wzq3ggxMPgLEqpv
        Tzqz/E78vvJdy/re6uiQLT0H5O3jF+n65CMsxKxIn9fQ3FkXse4Q11Dy4Zv4csb229JCE+IdNfv+3CXQGeMg+a/TThjw
        tDseBisCDOu3PegPFca9S83EtFcqB+oJHe4LJNL2DcD77vm2tURDzOkr6NQS/PY9O6NsA/wz6+jBGdrGQD/fJfRDBrYW
        Qi084CwYyc45CCYO0kHJ1ffxvPAv7wvvJBhJ7vAXJgkBJs3tXjgJtvdc4yb+9gWfG/P70gYAthAs0NHW5OUEwn8D5eAd
        FsMcBgvoMObw2UrZHh/h/dq7HfDtPMoPWRPg4RutRyv32iLe/Vw6rMhaHt7w/xoE4zW5wAUcVUr3uugFagcD4i3Y68DS
        zBn43PvH4+4b+twZ6fD+1JPqAf4C0dk2JsYV4/WlBumwpNYq0/kX3+wWCtDtJ9esCvm9Cg6e1vJFBWQYHSgz8XUOA9f0
        AQvnv9UnDhAIxvsn/9/PPhU3A/P2IhroIyO/+qhBBeli1SHG3vMbGAcY7ecT1QcTAglFJBLy19UDNjn/FNxV8X/ktSTU
        PBjU2xYS/R/09QYdJigMGf/6xJPTEiYGOA8R5Av7RvADE/02BygI4O9zHev28/7x7FfgH+LvEz0+89cEywb7Hu02KjAR
        7N/DGTk9Oid0H97vFtMr/vnt7R7cDBsuvOeH2GDl7sbjGx4GQeAhExTUSLH49h0iyvVC89Xx7yAbFLcpDA/jGQzes/QI
        TM6hICjyA/Alwtn1Kx7IaM3SJu8U/PMu8O81SPMJKid3cwwMr+bFEvL76sjXp+YELywF+OFi1z4FEc8qL4sP1/rSP+/X
        38MO9x0Ix+ERDeBBABdI7gU57b9ODAJarC4xoxQLz8nr4THn/xg4IxXrKyz/Afz8AvANakokWywe+C/paQDE3UHwIQEs
        wxXt8g/n+oYk/B/e9GLeWR29E9U25exSLoEhoT4W8CcLK//c+BMOH14+ZToZEv7+/OD8zC4uFgsmH+sT4Pqv5CzmtSAE
        MQYYBpywvwEfRn+hVOcWAjbPB98RPcrt+hH5yvEeBB4q2eLuDO8aKPTiLc3y/BTtq7wNRD/wIRveX975ArDp4SsXAPjd
        P+wAUNzs4RoSyt8WE8Mr+uHd+v0mBtQM2ubJ5l/fPs/g3OEHPt4AI/4OMLDq1z0uKBPnxPb4/93gDwMBNgTbChoZ0hLT
        9xfjGv5LDgj8yAsNJv7mx+HaARcjuN8FITMJDbEd9Ovm+BsSCC+87dzm6gFD6N/nGCblFvv7HAMH7PA66uW+AfsBzvOu
        HRw2uwLx48+Nc4Y6ARMVDuwz6SjFWBthBfC6oxgU2gP9Lh8U+csN3PLy6uEtAg021+I35bYW1czVFuUZGxTzEO3x8CAK
        /OYTEeASUyMBAun4Cd8gAwvTKCS/SBn96+q72d8XGdMeN75FF/wevxQOov9/9+f/I8vzJw8FDgYG7P4MzbwjGwMIOx70
        FThBzi81EtYxO+8OCis/IgshAOMiCPsI/gIwBhMbGEox9ywJ/iAZDw0SBvHp8SnNORz2BgAMFBxL6x0eGOgvHurnyPoe
        LRHxJgUDzv8l5gjqW+/TDDTsBcUB89kA9Or38sgZFOwHMTT7yUH9wfLZJgGCbtF/OvHhJt/ZBezoE/voByAt9PVN+fMH
        6S4C6tvZ2SoSAf4xDA4FDR8MDeP//t8E8NgcHuf8HNvaEQPyDSH6+vIgANsiCk8Q/sva8+LrKsk3ERZNy+sk1jHr9eJt
        /PnD7BTyCvwFBOUE3C1/5+EZ7Q/qHuEDEwLv9/jzCQTfC/n4Gtc9VccGsukQ6Aj2IPH9AfvRJwUm0d0ODt39/wos+f77
        5erz4Ncv8QsT+f7/EAYEBhERP+YC9yb64w+6JPFT3ADYCNLvtzzG9CfHGOr91TETGQ8PAwgoIS0e1Bsy0PXg/PIU6Ozc
        1NEO6v4Ky8Hb8dVnFrdIWjoo+zoj1vUNz2hG6+IQBuoKAwwEJizZBv/xH/wXrPMeEuAWLhL9Fh4COTw+yrBJPRj9PwAX
        4hNSLqxhbQbkcA5I6CDgP+olYbwrfyzqIhQu6FjqFAwCStcWwD4X1+xNW6MID9I9SOC8USHo1u08Ji1U7SkHIgzYFUkr
        HAm4SfX1BCYR1R/LLyVPMiM1K/tg3T3o7GnrA0xi+CryJPDUBrzdz5vU7x3aMvvjGPPsHy76+B41PcDvNv0H3wVBCT4G
        5dgW2ywOXhdKQABYFPJXHa3h8CUuE9EVM8g0E9DTIl/SCh9GRhAf7FVRPOnX7/3zKRu7L306LPIAPEfGQAfr/M0WCcYA
        BxL36wUpHh/5JvDo6AjV/wHiBvUPvQ/hExPj8qAEJRIoJxgL2R8l6gELA9raGjHenx8Mo+gFGhsk+NnuFCMlGUXyPSZe
        Ewf4fzTV4v7pwyUgPAYDIu3qNiv0NR7MDCD4yQDe6g3j4voVKhNPWi7W6Bg/LNhB+iv+KfxF6Sn27PcN2STz+PcQBBk9
        8zETIun26vn5Qv7mKiT5CQrVCRIV/f7lyRQK3VTg8/M0O/f9NgHz2vAVBgfc2hMkxOPYMADdFvrT7CwG9C4j8SgH8trp
        H6m5FO7dUtPFG9AKE/jR6vMNrsh6OgrYACztCwkF8xrd5vzzTAbwFhJnCOc5TAImFqvj4EIF6Qgs0jQdDNcMvjCh7SPI
        xPUD/+b/IODJJzIH2g4LDxHyEvz/6A4hCtwCSxkOI90HE/s4ARfFCOcWGs1Gzfio9NbfHNeB2sUK3xrUCxke7yhK/fvy
        7gBHNQcFR8boB/8j8hIHHAH3Ajs8ExXhxRQS7QP4BQL+8Q3iGwPRExL96Enx0w4MCs0VL/7mBjEFDTD3Hh4bJvTqKQjQ
        IF7j8+4SRPD3Kfwx6eYC0/cm9jITHvrQSt3SEyI0zgAJ7MP3vwM1SDsE75oC9/fj/Ag167SxRktPQDo836OwMHM0+rQK
        rCjZL/wJHOsquRHrBDFcDu4d3LgGAxDJAiS6H7nZCdElvRjeLwHy5AbdKvPqAPLeGBcmGs/wEQI5dxVB7TRP4vf83MNG
        E7X2Apm/5xgPIQDq00p3KQj+zw8l+jmJ+Bon0T0KoSjsMRrtuRIMHQQw4LPWDn9XPcbuNGAe/dQl8CMQGdwcLRPqEuML
        qKg0+0HeHfjvOGf/D+cDHRk10QPw5N56GSbZ9fnhNipD3ejfAfY0y+X+ujq/Jr3607XVAvtGLN3e8cVA/Lj8GmHC4Bb9
        G/Bs0drlsd5JLOMDLcUSAeMnJtv+ygl3gFk63MauOxghC+1BJQPSDfE0MnPUIzXjC+WE8zxHRiYcfwrTMRcY1DL21fAk
        MMULKvUINBMRBuApGCfIL/Ef8ubzLEJOTiARNPc7CGNhQPQFNk/NUxBA+q469/o8MS8jKPz7NyAJ/ifp+Bju8iHXE7P+
        KBA0AtwlIh4WU+hhNPm+zkDy2jzr/AwfSgEoNCXaGho9HuHbBRwYLcoMHC4mECAl3+ER7/X8EyAiJQY1JDAr+vkOHQA2
        SfXxLOLu5N09+iv9SssDu8wwVBBI8hv1Ge/wHkA4/EL8/fw9Mu4a0xrPPUj6HBIA7d2rzNz5XyUeERzSTDJlOhl/y0Dz
        EhFOowYQKmPaLynpITcLKwzq7hkt9QXeRzQw5fFWFQHwSQESLMwq+hITzvHG+EkB+vLwx09g/ccoOg3cN8EYN/TX6fw5
        t/lYBB0UKxrOId/ybCEJYQrV8+PFORAutQ1G0uHnG/baj7TnEhUA/M751x77OFrlNeAOHUHrmtzFF+QgSz7S2uTU+DvY
        CR70BPoe7/EKqv4sztfN8csCz+47AhgLSyASHvQJ3RHwpN9T8FoJ8c4N6xEN7hIoHPWrSxrzCLhRmwI11/zsNQ39XPYF
        bSYHG9goT+otNxH++uoqGwYrBQT0HkQWBa4H5+0msjrt6ysCDF//JOYLOQHlR+EHDeX74PrxFwoeH/3G+wPrH/sSGCb6
        /ioEOAL0PgUO2/f4IxkIEAb8+PsJ9NLUAe7nCC4M7RDWEfcQ6bbJ6vD23/vTGADH9NcHQy8bDAAp4NclIc4Q0uT5BeYZ
        6fsO4eo5ACws6PrfBCoB9xgbGeYL5/ND9B/4Ks4M8QUQCBP32AsdGsgH+sn6Ef4CxPMZ+TsF4P73FAr/ASTSFc8YB/Pn
        4esdDvDgAPj89QMNFRkkgQ8KEPAJK/0bEvITCAgOEhIYHQZdEPAmCB0KFvckFvjvIfPJIxb34AgD/UvyFs61OAX61n46
        F/ZgB+Xu6hwa3/Dp+u4sF/cI8S8wzgA5QPnh/BI0Js0VJf20PhSp/UH5BwD+wRgI2wkE4ik99No28t8a8ijhY9QWAfDw
        JfHw+/wePAF/kirjAxDsD/PY9hLPLs727vTszf75AN313BOJ3dodE9cXLxcj/hIK1BRc9BwGESs6YCYnAx9YDD3hPT1E
        A+kOLkPyPBa/Gx8OGesnExn47MQP6DACBzfi9EfkCPUUHwvvBAtCEyn1CufiVTEZTA0P8kgH5B0aMQT8JgULTvQPCCkL
        NxP19ssoOkkZMO7jAuAsIhVA9CrsxBvb8A0i0ire5Tv8oeAOOipJee9/1M3tTTX8KEsN0Fz6zSbflAOwOukLFs4uKQwy
        1yPYGuvuFswWS+/l8VT2Af8BCLcI9jwNAflLHzIOHRu9I/4EJAHa7uv2HusMDz4rBhMDP/jmdQAKCUgCLRFfCMIrXrLr
        K77kF77krKcBFxUOM8QR40P9SQS4EvDp/RMBLTQSDcnSxctC2O0a1fOK6UTTMib6DQ7wvLwLC8zw7TTBK/UCFdABA/ge
        4rcU5W0W2w8IF9kNCDIxDAY1MdL6xB4wUvq8FxL0/wRBAeoREhHEVvsWYwQhJLz13wZN9CDGGRIDK+MW8eI9LxgXFwe1
        C7QRpNTY4/AAxLfo/fzvLRTsyoNXErzkBfoGLCijI8Qc3A8M0u716j8zOQMh/2+7Ug8MEO/wyxyj6Ec4DNMiXwbuNS/L
        AAIE2qfi6hn25OcAKjgWHmMVBtL4Pv7X1PpBEsAmDdIL9QMGwQcFBKrt7zD907nN7B+sRPHRY+WvF1c6/g8cEQQuItgm
        G9P8AEEjBDQe1gz+AAfGIeTwB9f/z/MCBf8Nxgi45hS7HQEqYuLa3iTV6R32uiLMHuj+j/jQ4+PT7//VzC/jHwMV6hn4
        JMQkujHc0kgQFQb5rjcoAye0/OYs/s73v9kp+UyBKAf31vsLxBrXIBz4CSASLhXuvyJc6BMhFSrgYk/V1RT0Ay/+/wv+
        /SoOMRoN++Lv6OuuKyEFvh4XvgTyoOm1gRS03OkeJ9vfye3bEO7lOfPXxuSt3goQ/sj3lfgzwgYB6zYqAfwctjcK0OA0
        LrQ25C3g4O4D/6tU58gz/AUaDfmtNPrw8Onr/Ok98vvvsvEPB9D+2rr90dgGu+kKws3I/CXixu0Q7c32AuKd+/7c6LsW
        5vgiPQrkIrvV+UnOBgQOw/j2+9jl4SwC4NwqGx3p50cNIAHIu+DgyGMKVBDzz/IQ++UF5aPR7Dw32v38BOrv2MAR3AEc
        9ADx5xzxwQ1AGhrnH+MPq9oDEw0F1OL4xjokMuE0+P/W5za25Ss97BX8+fYE/vUpAezJ6uwr/zkxQuUrD0QZytL4KPEH
        7AAVITYGBfMHN/LeJfrzKv7qEFsJ/tn2Kt7MJBDu8ynVDPIOXyi+NvUSGCAZPPQ6F/sB577hCLrBSfwR9gYj9AQT2PAq
        7hva4OsT9fsV4evWGu3iD+Mf9R4FDxEQ9wD15+j2MeC8H/ET7yPCTjMABdsa7+n0v+j/uQgFRw66DP0VWgICS9vjYR72
        HQEV/vkBGvgY2+jgIL7ZATQwABgA5PTkGDQg8A3jBgD9Af4RAQ789htKvNEuGR7ZCO306NOW4+gQ1vI7BP4MCioVwT/s
        GSXsBgLm10EpAwznDu/kHRv39foN6PPN2iWuE87yGBr35/zwIw0yDDHnGdzaf+0vLubVJSAfHz5I8/omqxnY2AMI5xew
        LwkX2wu46tr8H2WrFhY52Q/t8/HvHhQ07egd8wXT1fH0pBPoCe/hywbcKO6owBrSugPVHwVQPAEeLPHVAWARNts4KwtW
        yRkdAfve4hP869z5/9Psyer67gP2CCkG88kHxOgpCOct7fcLDRLkwOPp6/XaO9TUyj+qHQXYGAjnzybRrxP98hLpxNxC
        wQrGCvArBxwNsbImQeb11iYLJwk3zx4LEwkVHPACHfYWNPQIIhsbrzUo+AcLLxwZFgIAHgj3BBIpBgzD0w/bIO434gfg
        LdBO8PElJkTAu6Mx7dXXsOk1JdotHevrBPTjtAj56voT+evi+dLt7N744QsYLfwIF+0D3NbXGvz668/p8BL9If3W8LfH
        0MvCu+LfIuXj1Ospz+rsF/jnwuPn6ejq8uA54yv73LIBHNTs7UTt9vH9ARD64MjT/Pz0/Ogt9DvcOfkFDeTxvur+Iw31
        8w5X/k0XDPVADh0tJwWuAu+/2v3vLAkKADD49u/44jIHKwRs8wQO/CxHJAMHMOjW9Cv74xQZ+FGJueE65SPpIwzuAyHx
        AuwNB+gvHvoN7AcB/PwRyf8qyvnb6QUCGyz5FzQmAzcLOTETAyf0Cgo3GtD6+RX96DlCBgI43vcP+UIG5eYpBdi/28r8
        /CSzM70B/wwAzwg4yxnt6fAuqA3+/RXK+9roBPQZ883Pv+n1//Hx4vulGvzT3Mr4DyQU6BQS/9AZKS3ioNX1qvrIDsHR
        2f8IRPwP2A0NHDkC5OQJIvT04zvm8SH7Gyr0CPshTALdEbck9kDx3/Tt+dSu2zMYAv/rM9YoE+7RyNbyEz7iCiPrJu7n
        AcI/F84+A/ADw//nBg/ZCBn78fj+BiPZPSrh//X2E9Xe2gvn9RjKGcTi8ev2Dzj56UTX/xvmHvS8/NcmS/sg5Abh6AsS
        4gdNEPYjNcHD7u/58+UZJBsUIQXzGdvh9OvYxe3JBADr8QwK8Pw6FQa95yXH1um7CezOxOcixusO6wBRAQ0QBs7t0Ab+
        zNzR6cognRrS2+DYANvd79Te5/PxDs/iD9za985DERH04ucy0vjm4t/b4CHk/Nb80OjJ4grWK+L/NESp2fPt5hH7+fsP
        69TVCMn30dFRPcUVvSbuBAOyMxwBBfEyAfz7ShTSBgIh5tMWFPPs9vcgD9sTSy74O+ni+/IGTCf14QhLN/VUDesEO/H8
        E/cn6Pt18+BMEEoy2eMv4v775/rllf/LDsvyA/8eBAMPzBjT1/bs/wkWFeD8Egup3+5Z9PLO/rv83f0S1PLXztnI1QAZ
        8TIUDtIH6w/D28j1+d3r5eu46vfiy8MYCePj6N8p58m2+dL/DB8C+sjtysOyI+r94Mzm3gIHEAUP66bl4ioV6BoCCtXb
        1RQY+hhDzev4yCMeAQsP+gDlAioN7yQfBez4fw0FKxEnBBoxFDg+6BImBQEfK+jk8QHZERUR4xse7yNrCwnoAgsKAk9F
        /vgKDrrF9vLtH9oQCfUSHuwq1+3xl+DVOhPWEAVhsAUVOzEK0AjrFwPTHwv+6SEGBO8CESgb2xr22CMc3/PyFjzgEx4C
        4EwxCkbs7Bjm9eEMBBBA4PLU8/LL7grw/PFD1tktHc7+BzPOOe7kJvm8RfzvIOD9NiW0Kvd9xPcs8vYYFhzbKgIx0tS6
        9uXlGy4VGfPOBggL1OTsDdz8H/nu7xcCMO/w1+fZAzHZ//s2TzP1In//IgEbBDPK9iX5Pj0aGxsp+CczEB4c/xvyHusl
        Cwoc8PXqA/29u/08+Rj2/jvkGgbqITTCF9kIJqwGSgvW0NkgFxDsDiPX/ArvFuHs0oo7SvfkCbHc4fbtHSUADhzs5AQ/
        xiHc+udL6zLBHtovNN7tFRE4JhEf8lExDNES+R74ROg5pfvTBvMRGNLWGOEl7uMf6SU1FhkeKQEZNyjkDz77LdgY30on
        Hg35RPHACMyiGOP/DQkA7e7q7PfMRfUX3sz/Ff0D7asQwQ+39fOgFzgdDAfC1TEB8S72LBL2BcvVHxreNdf4COzYuvLG
        6PnG2N41ye7oziz20CL24RA6BOT2HwflL9/tM/bu3+EFM/gPJgQxCgjTDz/x2vK69sgREP8jEPEjNCnuAfCi//vGEPuo
        8jD44BWE+PcsJAI2+DHqDA0t4P4GyBhIHDQ1GGgi2N/C3BDd5cQO2uf+6dpB5x4c1wv+8iTk0ab4IvyLIBwp/ObL/hMc
        zv8CDQsp3/gQ6A4O8OC8B9YkJCT09AD1N/HR5QoOOuPbDDYF80H+NMP11gQNGCcc6dz3HRrkEg+zRd7HyDMiyQjQ2vbu
        2wTl9fgAKhXsDAf3EELS8ccM7BsMB9cwy+fkAu4WT/UQ4t33yvz6AkQW7/FkDQ49P9UREugtLB7y/O7KD9cJ6AT7Kijl
        GuMO7+XyEckkAp35uw/78QXg+Q7j2+8wtPfxAwk/3+bz6BOsDOs9Ei0PB+D7Gjf+8+oD1t3iLiJ85zoZ8Rgh5Q3rG/H/
        BOG/9BDZFiLs6uf1Dtgc+yPAFegE+tsE4hP8E+7m3jjqLf4K3wMi7CwY39n4Ixcw9Q0MOAIU5Mjv0i397fj13QkpEDAE
        7A0UAd3pDuQY/vkI8y4CD+v+/R4MAPU5/Av2Luj+5R4PMR4A0vA96t4jMdAn4PHw4ffbEfn7Kv4aBewoEC7uuhs71u38
        Lvg8ZOPf09odJhMg/e758SXyH/7x7yQk5PPaEUkCM9vuGiPfIv/5phQcww//CucOKMX0A9Mp8vvjBR/82x0UBygJ//8P
        9vHmCArXOAIN8hb1OBLszbHO+/LSI/EG8CsKxwUXCBb73sjM0voGJAPwIAT92C3jFCXz5g0ABvLf3QrlveTz4hUE4vv1
        E/AQLijQOe83FAkA9CYrEuvYGiLw4qQd0QPx4SUo0fvb+PciGRPW/iC82Cnl+e/iwST/wgrm+gUCJAvk/BaBwLfRNiQF
        AQjp1+vkzdTzx948x9kP+AHczy857TAjABowDUAo+u03H/MHABr7B9wV+QoVDvMa2fQZH/Ia9hTSARwSGSn8MQog6vb3
        /egIHdLb1e/4u+AG/CDhLvwA51Lc7tje7PXrCe5RLSLy4Rfp8dTk9QoIA/cDBxA78+X+JPPsML8S1zFV6vQPz/nHD+f0
        JQPiHtzaCsEGEd7l6tYC9t+8LAfDLQD7303+Fff+EAgFzKwZ//EWKQQmPvsU9uXDMPgoDv0GwyUm/+kQAwcW9CD1xAPq
        6tzW9vgZCNwlA88wCCP9yQbA39Pw5ekYPfD86eDv2xDt9frzB/oG5wQYEAXN2N4tCxNS1zPO+OLo7wLuKs3B5yIW8B3h
        7wAmFN0ELOPaMw8ML+sU7hTn8OwvFAII6dn+1x746edVIOvQCPzyJfMu+ef8BsDlHcQQ5fX+lSsN4CTSNtMDAw0nHB4R
        0GHqCA7tNdD5C+//Edu79rYn6/ktor86+fsV29rt4XMt19IE7dw0xOUaDAZR5OIPVy/t4eEQKDiT5P8eJ/f08wjsEyrL
        CwQEUBQnAPHrUknrHPDK/2If3gLmI+5g8vlp4BKBDAIQtP3mAvvu/rooSuwmAf/d3tkc3d7lEwceDgeqNe81t+24BeLz
        CAvjAgbegS0N2eUbFMzyycCj0fQNDwUK/MAd/bYsGTEK8RXU+SPl4wMXAjcoJQYCBBrXuxYLIecZ5Boa+hDN7d0p/Aia
        QAo849zFxNT4/AsN+/rI2b/i9sMwIkEa3AkMCfATE+TjISJT6fPAOdy8LeYxFD3lFhopKsn9+w3G9+syvt0UObjay9gX
        vPwAQd41AOMgARL6KNssBSTFG9jf9wL15Br2IC0D6fXT5NG3MuX6JcYl4M39Dvwb9xABCvTv/94d1xMeED5P10TZ/T0Y
        89nE7Nwd3Azs6TQV/O7bA+ri7R0qJMApIAswBTPWzv/84+gA+P/zH6YD0+T+qRsNwghKEMwrJ+4Im/P558gZIS0GEgEY
        +84NwsoFv8fyEAsf9CgZFhcrvQgHIRrpFNO8Ev4jzskyDc0JCjUd9vK92sPeDC3lIuot9ZwCCOwF/P0F/sIDu/7e5/Mj
        OesOVPH8vzOg8g8v/++hwwG+7lcO2vIRAH0ZEOTN9Ar1BQkl/wjR/Ani/VANDiT26L7xFwLk0wEM3+82CTb/DCEApSvz
        uR0E6Qc45ecG0dAD488GGh8h7iEb4crwFwslFt7j+tgK7Aj348fgBP4vzfX1JaMf1OzeOSvB3dm13Nrczg0C4Qv38AH6
        zOv8/uISFRgYCN7pIvzQ+E4uELwmHMzoIOUU6DfuM+wd+i0O3MYFQBTS8Q8C6egBvQQm9P/u/NrfpQA/Gvrd7xELDPLn
        /9jLP94EAvGyLfYO6y4+AO78L+gQD7jfquzp5QXsHxjY1MDzGfsDte8dIfqeu/UOFkrzIf8maZ/POgY98wkS9Bgo/PYT
        A84gOvD4MM3vEzMK6u/VxBEDxfsAz5vNuhomDAgqEhEDMPw5z/vvEuuwGtcBJgX2yAoC/97g1yPw8uQrBSoRxRn5+zJA
        H8oG5ycQGOQm8cnS+lIh3Sco6ikVDBy6+9bXGsvntfAf+sfw/fY7NhXUPBIk/iY9GfYV/cMR+PDY1g7Rh4Eb7xYaRAUD
        7E4QNNcD2fTzBczo8wYo+OBJGP4CBRctAsw56iAAMOQInNtPFgL5K+o5KfDrBN/yvPDZ1Q7S9Rcf1gv1G/PfHwX1ytf8
        Cp/76vrz8xTm++nCHugCAMMTH+7p5cMCCQLI1yzICUD2CggK/73E8S0EAtnIAwYJE/7jEN3i3wQbNv73DvXz+SHv8ffo
        5AQU2Sk8A2HvLdkq9A4fHg7n3PIsHBnZ4O4M9wY4DAkVIMLP/hcU5QYOB9Iw/gT9JzQX4+sTGdoZGuXY2DXf+MzG5d7c
        3NwcG90iyd/ZAeXx7EwGA0Hk7dDV9fgC4O7QHvEhO+vd0+/43RHj+BHq8hba7w/q2ekiBjjY/B3yGFL0++sOA2gB+Ou/
        +eQo4+PJ1Rbf5+EC/hIL1+Hku/oC4P+wDLjb1LbxEPgC/hoL/efYG8LuIeAI2QfgEgA4DskaICUdGgLSXyrjCCADHvVA
        8sILJwbQKP/8waTZ3g7i1Oyn9Rbk7Q8cHAAPDsPDCAEKAvLr8Or5Fq8bAt7FCAzuKLDi6BIqy/TLGQA589H75cEA7LTm
        Ag4I7eEG2wsQEhb8D+Xl/vAOLNX00SLjDPGk7eTjR/7Fxt8PnNOgJ+T88QEV9h4h6d4B4TJNBsUNCcbz2gPTx9AR++ET
        Ld0JA/flABvrLivU3gP2AxEl0voO5Ogh3qolRyQBMysNPfErKfIE8Bo0Gz/P/QYlDgXqMAgYRhT7JgME6gvcF8/1CC0C
        2C8n7/j7Dvjc//v87z7x+euuBUnBqjreBiA+FywLDCX89g2mKszSGxARLuQV2NXvBkEi0dbPDe/NAwDi+xkdJQIKw0jo
        1an3Cs26JOj0ASjzAUsEMfThIQf8+zsQBqzt3JiED+PrB93NVCLlFBEYAt4PNxDpEe4V9CrNLAcz/hISANMMHxcX7ujh
        0THfBOa17Ybl+4TjPrrh/wMWJiCroNa61j/aPcsSHQMU1jTvGNgeDAn28STXMGAfOh8D4BWyKAorVxr9pBTv8fEaRvfI
        B+TfLaNCFRaft+NH3+Xp1QkM3q7SvkEzFxIMIcL4H8X+KPj98hrPKgwHCy/hreG94I7fJUoXD1LhvbD49QrkEvwsJg4h
        u/kA9/r7yQMt1NQEKOX3FvkrOMBhtdDFXje/0RXhqBz8HysOPCGuJOo/0PnxxBYiNMfrHfgt0QbwJe8d6AwlAaYMNMMb
        3fjBwsQ91sb5/9I4BCZG5k3kyhwf0ScYC/kU0R348OvvLJKaB+vO6R+vAgHCFPAP4i8TJwPX7snDCr4T8z3Uyz4n2d4q
        3gT76dHS4e7v/AApSODa4PcCGxQX0l38zw/J6tYE/QdbPvb+BPIv+8kWDb7MB/0Zv+YoGvzQ7kgS7SARqfXeFgPs8ypL
        sAbw8cvMC6H37wfUFb4RAhkIFxoU/Q0fGh6CttUTByrnD/Xw5gr5rTwo8UFo4iTV30IOCyYH6dSuABvjz+Ac//rF+dLq
        DSE94BU74RhHArb9+EDx6cbJCdcXIOoE7SIW3/T8EsgDtQgJNyHXEf+O7/AgBAX9BTjmCQbhgfYL7Bwp5QEH+O057+4p
        +yi+7ukMYkHz5NqYGPAR4BIR4y8U9v+0yuxr1GPR+xLeCPWz+/zWNhAUmr84FjRQ0AIA182x5df9IB7dBN8E6BBX9vQ3
        H/m6SM3Sz+zjEBDdACEM9goltfLr3Pw7Aw2vHZ/O1e0upw5FFHvgI7D5BfMvCh7b+zft3LEXjbI6FvIR8crLBiQbsNnG
        9vHR6M4B7926oq/5AuhB5R8I8wht6kXtIlA8FCf3IhjbTwUUPO43Dj8DEkA5RvIPGTPn9u8+Nxz+/0v1uiHa9+cK9+DF
        0hLU3/7n4t54EgrcA+PtUeLJBeIpUOr47vv2rNX/4Ob2Giki0hq9GBLx6gHjyu/qzxQk9AgYCsqv8iEd9s7rIxT4BUch
        2DMXEvU0PvzvGMthCfgRNdf16woKFAs7Ey/bAfEXDTLkvfxIVPD45gzUwsgCG9ArDQCpAvT2CMoS++XzKv34/s0xKN8b
        1xbZ1ibpANAY6Pkb0jji+wYsGQQw++ed+vU9HEsiFPEDGkIfJRK9ICHuCRUVC+v6IiM2Egr30AgLBK3yuxvTGcTkBv35
        6NDb2Sn1GRn4DhTwAhT8Wu82Ct1L9vc7IxHMCcvM5gACzyAN7rfeCdLx9vc0+wTn+NgX48QFOf3h6SMqAvwqJBu4Ebu2
        FNK8wjEnC8Ohq80I248v1fTu59KsGgoCEyX4Eb8AJCMD0r7X5NfNKhy7CQ7K6M7F7NvN/QrCCAMRVRy6nhTw5tn+yeTh
        KAkM4snNJyP8F70m2//w5LrzFqr0+u2pF83KnukPNQLLGuo+H/ELtvHNKBktNydSGDQ+Ytwu+UsP48zD6/9iEcQGDg/S
        5uLV9BjxA9gCCSLH//stFebwOb0y3VcK5QT62ga67uXrECH/+QkgE6YcBNPtweb1vffpJAGS0QL9otnW1dbovtZUBRv9
        9tMTPYENHQkHyuQK2Q7rX/EY4izs193zy9AW2Bn01QilvCDgo9HNAwq9uBzP5NH4IvEBHvfP5A275ewCDy0fsA/Ew/cS
        1OJBzfDW2+8Iug4V6wr1vxYAIxAbVcAAF/acOertFf8KAr/xLhc/OPbX9STaJP1X4AXj8/cG4BB20JYo8L7l/RT08RD/
        LcEB9nUG/PZr5ekbCvTsCj3SWwPhOuLiuhAQ7vEL/Pbp5gsHX94dASf7KVHxKfTyAu7h/yIbzfX4A/cF/i8K9AgK9yEo
        CTcPKv/7CfXyCzfiFgnFFO4YGSMr5w4NCOzqB8Tj1R7X5jX8oBMJ6+L36vIE5wXsI+8LBQjc1Tz6GgD+JOb4yOz3Luvd
        Is/V6+LgFrYFse7XCEX/A+vG/fQIEQj43Pbd8+YP1OImHSntGC0U6dzxAF/jEg4KER8HIwc1RRMT6br3/NK97sTq++gh
        GRkN+OMf1Pbj4cPw1sMVMyT3C9P08f7W6TLqDTzh5yLmG3/S/P4M2u4QFBnuABv8EQX2yRa2PxkOSyfg8sQm4uf31gIF
        8QQa+vMC9O30CP/t/Q3k094h6CMp59rUMSLp6vnu28MQCi8nG+QL6PMHCubMDh0CAfMm9fMkROQZ/QAvETrP2Pzp2StI
        HQ0G8wQQxNcJAyoj7wTl9sffKPAI/dXX8bL5vgMW6CsixK0Ol+nvy+zu4SsRHvn5zu3cwiXwCCn2ER7vL/MwMeHsHPHx
        G/nJDPz0ARAQ1fO6DwoQCQvWywyvKfk4+dTZCwTwv/npNbEaId2767/s2cPwHgj4/hQZWhgNH97i/uzf11MA3qzq2OTh
        7gjrPRDXWN7t5REDDBXeBebf7OrxEBXUOcIDyBsI2Nrg6CEWEUUZGNjvH+W0yQbu5+/Hxc0P/Cr4/OENstfHDQsN5SrI
        4AEm2ODv4wIV5dfcPPf4BAbEBvLx8bPJ2NMRG/cKA+jOK/fa9AT/tA0q6fgA+kG18dnaFiP/9ugrE93O463C0vYSK+8a
        0cH0vekf3wvb6+CnERgG4fqsELj3shQcOUHvtdHnBzj7KQcBruTu/uAG9wwe8ysH9BQNPycqAvPj16vw7hzb7TcSK/IM
        IhXsDBMRDvEtDwkj4szQ+0AJ+gIQBc/j68gS4xDyGCfqB7ADnSwbTSvR8vzn7Ork9iTnITDO4zoT1CXX8v7AG/8V3fAe
        NwgtFDQP1CYC1v/j/O0B98XaJTIm+yLsJeKlNwn/JwrzsgsmI/8ZJ+f0GuN/7Uc7YiSiDew5+ADr2iNVDR0JHybj1/jr
        2gtSIc4cBOY6ujAhIxzV1+fs8uns10Uk9fP09PH/+9sRE9kTArkM8vzd7h8T3vAB/+wKKhX5FvZDCB/L+dAGIQ3oLhUa
        IBf55AQlCQUG/gzCFeD9OPcdEvD9Q1P8Gu0D3hAByA4Q7c4/GBxJC0Xh/c0B7dfjE/8CCMDs//wHCiVUAv/TLhQoD0X7
        6PTP9esGIRQmzesN2he3Cwb+Gt7ouPft8R3tAgELIfHzKAH44xIC+PUA8/X82j342hOz4NAY7ugg7Ar65hzvFOfjC90d
        6hbo/gPa/QFF2SUMEQzdKvcE8hYN4zT5ATEU+dDl9yAREy3lHOIJ3t0a/Qbx7yTiLS74BN4ZKAv4BhzUJ/0p8BT93gW+
        Fvj1A93j3xUN9+bT9/7RAy8E2QYP8+zNxxUX8elDGhPvCiAC3BMP+A4LPR751ugH8hkCIczWDesH1QYlqvjf3SgvB6wC
        PhMHDSPyHz+5+yEF0/kWCgzH8gP39BD4BwXm1xzaBAXU8xMPI848AxkL3wrv8u/GGMMQGQMIDxwZ9wECAjTB2MAC2vcN
        2tfkEMzVHw8mFfTkUsv758zS3DUX2xUGGvvhIvbv6xsiDxH3EMHg/+rtG/nSTOEv7gvUEPMEIxH+Iw0hxCnv/x4pChPw
        N63u6DcH0t3xxOm4+NMPF+Eu2McVBBD68ivSHdP06hMSpBEW6AP67KgdAuny6xkbFAfj2g4bADq57NABCdT84wYq9vfd
        zRLq9+T68tjl+cLoufgJ3P/x9hDPWMIjCdMvwfsi/QvrE04UKxT32DAE7/IFIdjbOeZF3PniEuzv7PfbIP4TIANAAPHv
        KN4sExELkgrmJ+78IvpQ19XKttA6/gv6IgsS7OoSJeQz7OLdDfza6z4sI+feNxHRyffyIsr8CtIMJOUvJhQo8ucDDSYD
        3ezuDwIHFCgU3tIdLf4DKubeQQfdJQ8GFP442wEcxDcp3tkdCkPbEe7UIOwXIrBRDuqvvw+/9gAIINXlN+cXx+wHBvGj
        IhUM1O0K8+cS793z/vjq5/DYB8y6K7QHzR0K8UX9/aoLGAUCFAIBC+QUXRpKMQP49w4n9vb6OPTBLtkD8hVg/A+1ARXo
        CewA3vUCAzES0TS+M/Lj+epIB+Pf5M4dzBEBBBzf5GfWLusNHfjY+gUL5du9DeMcNhT/9xPnsObnKuihFxHu9e4P++Lk
        8s8T+7z0QgY66xHa+/jqI9PKyBnjNareBibtB+8T2OsJBvkmyAW7ODvA8xQP7xn+5c70CA3rBsA48C4fJOoWyAodFxus
        /inmORAU/vjzJ+UZCRA60wTi/xLH67rInvX1Fd7mDzksNA8TzYG/DKXv/NglCSrNCMUvKdMBAv0KAfIjmgLj0uQN5cri
        7wfo/1I8BRvDLwnrLCArH00I+TL1/0QiESfzDcKyFMoU5zLH+gstEdTa+wD3NvYC+N0tEuEIMt4cIOUOEuUIEAjO4dPa
        tRXLLDAF4RYDF+34/vrUyCcYM+gqENznACwJ6FIP7iwXNwPa4yzlM9PlKcfw475A4yIxGwsB59LT+xY6ANTo3+jULPTU
        ywa/997Tq7EXW+cFHxD+TO3G+AAjL9Uk6h4qHg//EOrq+Q3T+xT/1soSCenG4dWXEiLC/QT9F+czLuHxJsABBS368hQg
        4d7kFdTw4+8mNNTZP7c88g7tAPgtHfUsx/fjR/Ic9BHvFc7yv8X98sPYBgwX5OXqyP4OE8EJA/HhBRnxDvsRA/jkzQcR
        H/zB1e3K/wcO8gIL9PT59dX5+g8E6C4aDAj8Es8GMLrMULoR9BQl6MvwISQL+fPt7BwDd0jEOicGHfEp3gpF7x8O6b0E
        3dbDHgkunAwN/EcbHfn0DNXnAMrF1vIOAiXJNbNKHwESODQU+fY21X8bGjBSCzVwyN4HDDju4BcRBHhd+Df/wBS68ST3
        8zPWEjE6HtA2zCMIE9wLpyvaDPgm/tLzIfUQ6QTvJSTU89kju/PjrwnH1wO+9uUdMvzdzBcuILHAyinhz0zU+BUH1cAF
        Hywf0RQMGR0sajUlRSMDI8bnDjom/DYE8hTT6fvAFP385r/UszgbI+i8vMjVKeQcAtQcGtXVFxgWvbce/Qj7DxHdGd0/
        9tq6H9Xe9A3oqN7HCgEN6ScCBd4Z+9LtFh/l1kUFuh7GKetVwajpJkDt5D33yeiMN0HvAe73UekLCxXDvf/1HyvdIAgv
        NQkHCyv3Buz4BTLz7N35+S69DKIMD+5Eyuj6Efvb0x2kM+EN1igu2iMSLRD6vsHREgver/HEESPWs/i5GEHgH7fXG+3L
        sjnR/fzY4YXDFsvdzwwGHswlk8DuAyEjpxzPAVX5uQr9EuXE27/uGar57d4x7w8bIwM9AvXxEiTbn/AC5+vx/9oPn/03
        zZANIhcjAFjV70EQyfUB882sJs7i6NNM6v7RNeneytz5+SIeFt37+Lv56/kK5eUHwT0pEuvLBiHd+9vK9fApu/f0NNoO
        76LQFBn2wwrv8+zT2L65Huf93Czb9+7e6pv2stPypRznDCnWFRv+98fn6ORREhb2M9IjEfoCAfbsBxcAFUDwH9k+Ltj3
        iukitOLNAenU2xXlEwQD6LwKNwe98CjVsd/s1hv3GqjrJc3jPM7z9dDkGv8VEMb1GwUC5gMGpRgJ0/ryDC8V0ag0BN32
        7wXzJQHXERYE7aA3JwXwQ7u/FQv8+C460dA4GQquPAcZ0Ob2OL0G/dIX9+7AKSUHyhcoDezsHtovFEM2EOMr8dii+hD4
        uQH0/svsWh398gHnI93RwOyxwToUCQ/pJPvrEy4j3Uwe894L/AhB+gYEFN29KEI5BhPXGyb1EN5MTE8LSRT+8PhOCfL3
        EzwKMu/74/gDGy/qUWxXNgBkEyECNkiaogQcQi3hz/HWxOPvuijcHiARNu3mHjLc9fnd+9gy6hHj2uMJ9Uj13xfL3Ar9
        1NTDBd8TH8EMCfsd+Y0D1+zAquPVChvR4egwyv4U2NNNSMQa+Bf7A/4HJwQt7S3g+UxD8N7u9w7k/PXQI8jkns3VKuQp
        RfoNLhAaJ/VUFOYCCh4Q3v0c/gVF2MfEzuQgRA/b9/3kIUCnwSjchO/O1ALzJuWV7xfQuMYc0d+2ADnmy/3L/pIyycfI
        69TfIcfw4aMoChwT3vWho0byFhD3IUHIGsoL/QQu/yz4wrIg6dQKOyLRFA/mVs24uvPL0xj18fJCIdQkEUEk+rkN/xjb
        5tLzuOK1x+nF5bESEaAqoLkTufItz/Xbosy6IdbfA/mh/SAoF8rb6NQH4+TIwdKugtG8yd+1WBvr3+HWu8mz7vGBzM+7
        1MXd597hQhbe4fDh7QW6IxvBGem63Kvo6xkaJKv99p3LFrAA8E2y7frYELUO5fT4p9M1+gPt0fzystftBRnQFOb//AjY
        BN3IAcIGLskBNj08VewVGuH2Hyvk/e/wAeJm9wv+9OgQwDbGFzMBFzvw/Obbvbfqst0Zt+ZR5NEg/qn8GwMJI8TS1R/1
        IO9c+vSrwOHr6qP+pO/G+NmtzdLaAdOt6AAM5fbHAOuhI8IQ5AGk1PLZz9mgwNjT59/S387BuQajzY/e9b7BjJzAsPa1
        AeVXguLhgc84GOzzKc7zBhgK2hWfU/XeANgQ17SzM+FoAv/yILsnBA0U1AbtqBPYwNUe9ReeI7E89exDQjcJ6OO2wrsz
        BfPzHCLLlh9G2vpR8hIC1v7h9xMKB+DyuMYSAxcDMArp4Q3d4ez0BSH12dnVzNob1xM0quQ69CflJNXOBfc2GQwO4D79
        3BnkKRH48vMM/kAO9PkkxCAODwLuCh1LCuwoShhfOv316Dkd58AVH/0m7/TfAdz8DRX/8xAX/DIM2jv2PtH4/PnsMPLu
        FwAiHPr5G5QD6y4zC98SAPUBUe78OP0J/+XM6PkdAvQIPBLs4RDx6+Iev+Qv3hb9KstHEvn8FS3uGQf1JN/trfwo/0At
        1PZAwyQGKDHNNvTt7VfvNvXzPgQa2xU8CgglHv3gDVM7FvcC7eTM2+/f/NogBhfwHv0I0f8g4R0NEBb++gLABcMeFxr4
        PC/z79UECuzv1Q7IzNn1Iv7gQAdGOPIt3Rfm+BDrJvIlJyMv4Cvu8AwIxwbI1/DlJ8v2pBLyFw3lq/4vJ+nvGCISQ93z
        CuMOAB8u0BrtxisNFeTG6Rc2NxcPBRE7xw5BEwReIzoJwuYn0PED4fMYy+sMFfDrNfX26wHiNp2tFC7h4zYS7x/nAOrw
        9/a4FS0m09LED/AL7utOPv8GQefp3NDJ9RTuz8fkNwzTGw5S+sXj8OkIEwz+BQXRRBsf9+7aEwAKGesG8Bro1qHSge0R
        bhrTHNGpBu0qHPXj+esR18DkHkf319cdMPwQEvvG8AITv9b78AHNQTImCev4FOMB+fXbAhcy5ejKCPgELu3/0ifu4hDc
        5ADl2zosJQboDNv2EiTq76r3BN8SugO8I/oF/f8RCuS8FCLZKPQKQNTFBCHa8/AGLfLL/Tnozdj72N7w0OIHAwTYEJ8I
        WfPgN/XjyK3zud4CKObUMAb9UhAO9Q/W+Mzs2vkj0gipG8+q+9/f68zY8vgCCQcHCiIH1w7/VzgD1PPfIMoJCyjw6QQH
        //kXwAv1FqgNtwHZ9dfRC/L1GukOzTUYJ9AGrQbvyQz1KvcFBs8V5PDk3hn4ELT+Fib/whYHKxL1G+RIFhkB3g3T3+7o
        Af8UHv4L+xnTJigu++coVtzKOjMBBRfFB0FCJgntE/sN1AXjFecIGjAAEiAUtvzmx9v3A8Hy+iEP7TLTA+QhDuwoRBXw
        6zUpCxQz+x8nJ9D+FfYfBgMr5icWKPLw5BatIVv3O0y8p+9D5ALsRiEFEx/0LgUf8lAYGfUu8fvBHvLkwO772PQC38bE
        AhPs9++5COYqMwb40oHT2RHU9hzdDfMPRisC+gQEaw0axBn+ABoH8BUnKB/vLdsDBe7+3PnhE+dfHPAdFMfe0REynPm9
        u9fk4jb70vshB/XnDi789/sRCf7/Jerq4vD3AiIeJj73Fq8KCw/b/fsPN/7uFuv69iXAK9L/JNmuBwbS/SEkvhcjpZ8N
        0S8RP+YXMe3tK9a8Nta5Hc0k4ynu2zb2EycF9xT+1j0TEdgC3NcyHQm2IvAc6yT39g7pBPnyANoECQ4vBlpDIzcDFyM5
        IBcZ7+TiF/nvJwT3EPQP0A/L1izhAOri3Rjyq9HpAvpMJOX9CPjz9B7fNwn+JxnlMR7qCiAVJtPW2ifxBtbZ3+K3v88h
        //r0/fjT6d7gVBcGOhkdERv2y/cW7wzpAiQDOA/A/fzt7jIX/MAm7/Ly9xPn7h/7sIQVOwfB8C/fKw0NAgArEPorwjHZ
        ve5C7PsTCt/10KS64BrAEQ3mQzLs89Tf/uME9grfAe//CBS6F8L6+SUWAx/8/hG6K/IaDREX4/DXJxvK8xAHAUO2KtRG
        zwPUxwtABhIBFlD1B9YBLxT1HBLp0NU1P+7K8M3w5craBSoYCvq/8Cwp0vwB6KAO6s/jBcwA3pAgFvHk1hu6Dgkbx8MX
        HeOp/Oj7Cg7/8gvmCgMzxf0fDO/L+u327sP5+8HoCvT97ij5KNf78vHUGOMa5v/X++HXEvXWK9gD0fICDtUF4/T6+BTV
        AqrS8svp0fAI2zT8E9sTGe3o5Mfz1d4S6aXmEsvtAijsAlESIgz+9d305t4QBAYQ30ixsTr7ANAvQTGxAQz1BOAaKxX3
        2Qzs/vuq2yf46f31+700CSId3fHZJBDDMO8c/Xn2L+MPMgb6/PAmCD348ggHNRIUM1AJ0v7XMwATDfQJHkcpE+wG/9a9
        UQ4n9QDcEvH7zgkKBNIDCSAUItgCP8DO/jsB8/ERQL0wJg8B2jLkG/4T1P0d3QXj6Mi7x78FIsmX9gQy/j72PwANNRj9
        5eT5CPDF1/z5GQVGGNHd8wUHAvoSQxEyLVM1C+f6IgoW8SbK9dcZBQy+2+MKNuJAEgTYxAb86DUVE8AAJuoRFd8Eqw9K
        4i8Kseg83yAZ2e0BCvkg5A1MyxsV8OGx+y8pAfTu8SUsOzHbsBAA6v3s9BAa2wX57+5ypuQ/+Mq4+iv2F+8RJPgb8LTQ
        Ku779OLH7eLvBgpDL+8oGO8GJiYA0Os42lMNQjU0I98k2dcU6R/U+gTTCyLjLOkW5/kU4TwS7+Y/6ToMHRtK+CjTE9/7
        2cPn2ge8Pg/f+acBwBbn8wWMxc3AxM4Y6sEVJhQA8N4TKSz1xRXfEycNHQjkF8bq8USZ4vvFExAxNvGhFkHd9ezsBzH4
        0uvj+sH2BRLzKVGRyusI77YxAf72UQ0QI2b2p8/7IQQU7zwNEgf9BkA9KQv/7ikgD2QYDU7p+AEH19MO7cDwLFQtDfTE
        QTACLhDfxA4jCfX4GvLf0Q0u7vznFteJAuP24AHxCw+BpcswKf363/IGE0sAzOryCALyDdvX/ej1CQ0G+yPN2ecjFUAT
        89YO/xbEjso0vdjkFdciG+7E1Pmu8vAG7FEXxwf6pxMQMs7H/vkd5Av21g9U8BnsugH8+eJKvr23qgYQ3hMDDvu9+w+/
        5gNILOck/fX/9vjr2tspA8H05sGvCxMoyReiC/EIORk+JxMa4ezy2PcQHRHkkATsuL+1J+g6MRsg7+/exO0E3v79+fc6
        AUw4RvCe6cEMEFT54AXxGrY62b8v/RFeJrv9FUbqP/AEKe/9BRT/BvbttRlr1BAFEtbsVFL6uQWp8dvP0e/5w8ro0zQa
        Dv32Cun4/yvO0uRMKxe0DyLHBRzrOcwG5Pz5wt7WwwflK9DgAA/b1SPY+83k8SkU3SJJtQ/u6u3h3yfXOwMJzy3lHhZa
        4u8Z3YXIMOAr9NbY6NoPJMHvEzgIFE629c0iFS4pI8jFIxLoxqPqBewxBw/HzeD1DhzTD+Da1Q0VUu5a5Qb2CP0p0MMB
        yR3U8y8LL0qy7NgK2yYTaQ0GKeYLx+RCvLT93drjoBoO/wMx2LHtGxkE99IWqgcNBbDrA+/zD+AP4invGt7QH9fN6ubz
        NubLtr4TByEt2af3LPgNBcufxMsFP9Ds5+3ZLSJL0xsmEtP4+CHfGxIL0Ckw5iQ+/MoG3hoZGs3gANMgA+QgFQWmJwXJ
        BOnF5yzoEc8t8w/HzOnt39EFzbH4PEPz3DosJRAKC+kcHxnoEeT47d0RWQXbBP/8F8b+AergEd0U9vHMAPYI9g4y9/vc
        7ehB2vj9FPMA/9y5wfgE1xL7Ff+vPEITD+rU0MQC/wLiI/obF/f+ACQb8jAqBwwm3QrIEA8nNtzh/u4BO6Xo8JnM+Ard
        gRPp9hzpAMM5J1YEMCLpHK/6OtURDPYD90X+UUYDK+tGFpsLxxHJ+kz4QeQA4dvtLPEd/PHl88nh3tIi6aryDAJC0bsA
        yvr25Z74CeX6+SMF7Ab66PL02+cHO+W53y7c3coaByYJChy93/vA0uLH8evX2wTtAcOsof8EwRXnC/QMwKSxB/4K4hEW
        28UU1Pjok0LA2SzoZMkIDdXww9U38N7o4B749QbRHBbk/+Mp3r35tDDGd9YEELHirS/dQj0dQdAYCjQGu/siDczOFbwe
        9TI6a+gdS4Xs4wjUywDqqQwcBLzQAhDP1iI59elnx87vvuVA4hLlzfMy7f9N7sv7tUe7OiXtYDI04PlEIucN+xMuv2X2
        0Qj7/c4X+skJCBop7xzwHewA5PzwNe0ZTvNB7Bjs7RMadgb1GwrtB7Uj0yEtJecOBgLq7hjvFTzPC7cIDfwE7xL37fM+
        J+yx8A0NUhQHHO0FKeHOHs0TPTzjLwvz+in8BDj64BgA/CDqGvnu3NLbKQam4Ln959nW+hvn6+IbK1cPUUH34wswygb4
        Mj4kDQPaNTAfEhXP/AL0H9vDvjQxKj8HuO/y6uLGDCESIPoKzT755AArAD7i60oFv/LM3tYl+r8R5/IS6pr/TQAX0ACm
        4v//Vtzn1vH/LQYQP+AhASHt4SQSPcoSBfH+CwDm0AWU1/0U4w8L6yb27Aj68+EJGssuDvAY5/b3CLysH+neAfbE/vYd
        ATnyJDw09SQs6fHcH+uNQSTW+z4KP/3Z5gMQNUoi5O/x/7LPt/nl+D/4/PLHCEvJB/Hi7vDzH8wRJyTAGC3/Ee3W4xbI
        0sgl3Ogd8xnv703aHuwj6Rng2vUL5Ssj9jKxy+fAZzboyeH3KzfZDNUn1Coa/uIQJA4WIOXdKUrp0dWB3+gdVOMah+7v
        Nv6/3/n//TcbBgfS8u/X3satEO7BAvgm9OEV8SAY9WAvEOXs1AwwywInRL/KAiETAfMgM0MEAOvgGgwRE+kZ8h4YzPAi
        E/f9YxDfw9WuC9gnJQ+e99DvzSfn2ukxKfArAfAyD8XpE/Qb+f3C0Ave/Pn6Bx2mzP0C18novwYb6/3OPvblJwnHCawU
        CLLS4k7a3Cr9/NHtBiLo7SLKBjLpwuTd7hYg1Q4E/wz+yhDy3xXv4eHGzfEv5ygq6Afc2v40DO80utv+vAXh1C65LePj
        EucW3u7zlt/x/h3z3S8G2K466SHa6Pf4JcA45OAN1BH4+cQr6dKrDBkdxvMDBSbEC/nn/swaEsrf3BUzCgoLMuQLGg0p
        5Sj7G/4FwA241BL4wWcHyDoP2Bj1/uEHIi62zzT57N4C2QzNACwBCDAX4A72EhwiGC3Y2BQoE9XbGgD7IiA3vL/EOwQc
        MPvD+PQJBPAqBS4yEi8DBhv2EjH98SYKDBIM/D/5GR8iGe0r9wIYFvcrywLxMOQF3dPX8GAIvtQRCPz1xDcxxAX5Lt0B
        B/jp3OUNqc4ivx4VBwTL7fzXHQz1Gwrc9wwJ/wQyMPnq7dACJjAL1gzi5iPd+w3xEdb7Pg249Rcs8xnTLRwhvOj+PPvd
        CMXUJfRA5Pf8GwHk0SEjJLMBCNbdPdPwEgccOREk8wZd0Ts/1cXeUvqs6ub7Pxhr4epoKinz6wgfCbIIAbsvxP8mCgcK
        9PDW7A3v1QtWFz7M3g4EtgDs3KG2ONU69Bvx9BLcDjHg4dcxFhMZ0f03Eu/m1PsrCS0F2BQBA/X+De/PU+8lw/kPDQMB
        /tfqDcSp9K/R5vsCHi85+/bT1//pZSYd3+H50NAG1wY1ERzhFP/kzhT6nOsRFRUPBvAfHgE83d/N9Q3j1CPqqF7eBhMW
        XAQI4urw+vX92Qv6A/j4Hxot0SX1DtjV4wW3I+se5tAN2yDR3/Tmqhcw6hTmBznzHNwJFfPfI1Hu+koH4v8J2r7tCQb8
        vxb+6egPE8b0rdEZFQG4H9y7/B1lnyIzyRID8QnvPsYMAwTiygrV/PbxGuHbw+4QIdzISf8qHPHy/BHvOPnu69PutREW
        zuruIe8AyxD+zgDaIgf51PTz4eTj3O4x5/f4ERMh+AanX9Xzfxn0FNG78s4ckuvv9fr//AQFTCfq7/H23fbs7t8W9NTQ
        Gv4x/+4EBhwN5Oz06hPy027FRB1DIBv93xHlBiEo9CfC2dI4+xHKPOwCJ1UL3Ag0GyI4yT4mExfe8wMQETz/rwLzDC78
        kPYx70j2LQb0ogjFPOT4+RgL+woYFVASSO8HAAr0/ecSCcAC0gvknRUV+vGsyrjz4bA54gLSr8UDDQoGi/FFua+B1Lwb
        1A9SWoc6Iv4sIV8SGTkFGx/o6R78BzM58f1MHQMaFvgHDCdb38Qe8gLjGe+64PAYFxbf9NbAAyIfEjIdFikUH9pHIiv9
        D90iGQza5yLYBygTERoPC/Mc6AvxKdYy7CU1/FYJHwb7K/bf/Az0AjT5LLvEC+QiM9ImHDExHTf0LPENJQ8yGv4HG/AK
        /+359g4JHvz+HhdW+/4k+/USsMAqX++BENX9C+YoH+n+/9wwBR0WHyUV/wY0JAvoRQ0B9RNDKg/4HwFJJPRGJQArEdAG
        CwYkEj8CCvASCgIjICkj6fvP7QnZKSsRDPX0UipWAvYT+DIOMuDmuAhNOv7x7A8i/Ssi5h/TE+n8Ou0n8OQzHejfJN7c
        GUOyvxD0Cgpt0BkILFzPFvrzZBP7+Pn2Mu/mzgoIFSK9NPfrvQfG1BxB37DjCADv5OWq6+MtJSvA1zYG8u4JxhTg0aMG
        5RLV9gscDBH77OAG575BDxKnDCcfqJmo+BUFDwkRIxAg/+rVtU3jsqzi1hGeZBcbHwYG7zL4+xfMUOEE8iAZ2PsDE4H2
        E1vbFuAG6ggW1vjhB+P9/xHp/dHfAUy2+uTUFwcB+v4Q8QgWDevuzvvlyR724gJZuMVFAUCx+P8DQAne9NkMOfbSIv88
        3O3L0tn2961QfTpCCDz8/Njl2hbd8pXJ8hccA9zg7drTEgvC8c4MR9fVBx021uwR/vjsAdsOLvsqKAQaBRa5FRoZHPoF
        2A4d5u8Flyru4Nny9PwZMsQYDBc1Jtu+5vW23PcA7f0VLNLoyxbuBfEXECHg8+8wFvf86trx/Cb6MRSi+c4+Hufy8CPE
        FvYmBu4jxSbfEjdK7S4p0x0LKffc+hiBFfAQFPxk3ega6yHy0D0L/C2u+QfC/zYTAvTttP0A7tPu2iUj/u08ARoTJv/X
        89gIM7oiAfvzVvcgBfwn0BT2GSQF/tvS6voH9ybr1PLxBhFL2eSr8yLf9Zw/2lQ6EBjrEf4H9zsmO8QG+Qns8gYMFdcL
        7NXYtooH7h73vq7nseTWygns8+MHy8YzKPCXCAMr0OkNRAYJtec19EXn9wUZJQMn1Bf/ByUmPOAV4dYwD2PmBQH1Dh0e
        EQ/zP00CxdbBuiEUwvD6GQklaiY0Uh4QFQ/cG/lEBq4cMUHsTE5K3+skDto97u0wJR3+MNwF48ydM8419u4YmPvZC6AV
        3OeBDzoQHKet9UAE2h0gAgkQ1RMyLhpN5/z9GCAjKjIFL/YQxunz5cszEspSNFUb9s8ONwf0mQIn+B0t2f3dNwnwCyL7
        BBYUQgAPHx/1Lt5Km/F8OgDc+/3yxdjZHdjc76Y1Eev1B/oU8MXZIf4nXe0ARgRF8Z5ZDDPx/jQ0QC7k1FvR3+n3+j2j
        3PcK7w5m//D3JDYsB9Mu7inu+ijyx/ga7g0E0z4B6ALRFR8hFizw+srsKek33gsGmhOKVDESxLrbHwcJJeAlJBMV9yP9
        J/n3vKkBAMI1OwYM/OC7J0AlGvUg7xXbvAYg94HhONzSNREU2x9AHspN6h8UyDTlAU/tIPv4zdrI99HV6fv4+fzdKZn3
        HBny+w839cnz1uvsU1wc5ePwWb8aDA7u/hjt9eD8CAr1GtVl5vcU1v/25w4DNwn2ABlUjjrRNBnyK9UaA/ISAh4RASAh
        BQoLEgAV3NgkMCPXJvkU7TSb1xgO5+oLSEwFKd39J9CvR/Y2OicBzS4A/QUg9xMJGEsoM++/LPEu5jkiSPXfJRwUyQAr
        N+Xz7eoK9jj6BPPz6PgwDMdIAB/wBiQUSWER5gfm2hIcISDwB/Xa7/8eyPcQHSnWBAYHJOIP9AsRQdwYN3/rBeQsCScb
        yeQHJxAdB/YyuEwWCS/Z58bkJAQR++74D+Dp8gUdAxXZDSUP3PPmCQYRIAEDLv0mCSTZDRsvIekQxgU2Hv4k7A4O9kL/
        FzjsR97zIgcfFAv8A/EYBQcjJlQ6Ld/5Mvu/SyISk87WDAHm1N+wEUQk/yj6FPb4lBjT4j95/tlA0xkzK/zI2hTNRTfj
        Lwj756kVLBwlVfn6IuMEAP32z/siAAn49wkNYw4mCN3UOU8wDNkc3L4YL/dQDbC7t+u7wAo04AvdFegsv4E6+/33BuYQ
        KQ8AP/0q7iTK7zlK4jHaJ+EmxxvNDvgp8t3q/MX/sxsXCQ8N2jNJBf5D2ri/YzbWwOHvYuqsEmDY1w0S3LL6BxrwNd7h
        AdjrHrP4LB4eMRHu5+XnAxy1MSfShgxN8wUXEhFC3e3x/sqkLRIC2enf7fjo6vwOFTDZziz0ObAwOjO/z/ccVq8onmkk
        4eIs5zbtLg0eDhjzGOpSMti90s0y2qmfl9lFBoKn6vQt9yaCSAI+0vwK6eErCQE+C8HB+Pow8P6XK9RDyRLD8+AmxxEd
        +S4e2urKSx/9AN36ScgV/TIOJ+/F2T+Z+aSdsc+qy5TVeCgAPi7w1uhD5lB+Ef4mEibrDAD7NMrg5b8YfzPf3yrAmy7N
        mcYsk9iqUSWzSdm/utbH5AAB5NwOHhbsJ/TY37ArOO/YYuLuwba91zgd9gH0GDPnm0DljR4vFvrlNfA0nT057gUV5wXb
        Cxnj0fSq7xrrGUj+CLv4Kd4q+Qj+9ldpTjojAw8j1+f90RgfCRlDGQjmw/zv0OVCHA9YDBHquggZYSdgHksQxSQBMy1D
        1j00ONZIGgQDug8fX+oaNiPjzRd/FjDyELcEIyMCKtgk4gQ6/TXxBAU46wxBEeGoQh8UCib5Y1ItROD83AL0Fxw6AcYM
        Ewokrqn9CtH566wytAjwOzEKBypHGSErHQlDHvkLAc4T5u3PZ874siZF/OsnCes8NAYQOh8P8AwXOArGAO8AKvMG3TrJ
        5sfa4eUPyugA7/AF4fr/wMtQCR7qHeUsHBHjFiI6JnscRj0m35zrCAPs5TDnHy7hEQYM3jb5OPkbEAtzE4E69uHzCs8O
        +hTX3OAPxRtAH9jj+znTLRsjouQE+jMIGjQVOiwfDPrx/eVFEf72GutACSU4zBXsBRE2zwEvGgTp2BYA4frfCSc65f4C
        BfMBMAcB3/8uCrQD/hQApDADQOTTyDQetQHkJQsXNMgc5uf+B9Mk5etJEgIC/yDyBOr1O+HWKhTx+OfhFfbOgd7qHRw0
        3aIg7VjUF/sUCku2UhsdAf8T4tgVL/8PCS0c5vEHMtgyt7ISC88cDhHeGuIetQD6GQn/9t73DyH6wpwgABlQOjsAJOjY
        4/MmJPkZ9A76CfUQ3P8MAB9S1dztFjns7t8OUb+LOiAp9AznJev6wq7iEB1TDuwiPs5SWC8ojupWIOscAAQX0t/42BUq
        POX05CX++ichCszh4f7wFxjrsL/TOyr/wsEb28gAyv7dEikAwhoVBAnRyyI18cr2AOQM3eP/7RPKFBn2ISDd8M0D3BzP
        o+/rDAY754Hf/ccCBRkY8hTe++/6xOzqEtmUGOz+Ifpe+ALS9/AMIvMaPt0uLQjo+3McCPA67/jlJQrDZQLJBwT02w0W
        /ku19vfRos/3+Onz4gD5AQ/o5P/ws8c0/xntzQcr7dkuTSjg5qdC3AANwwvz0f/t+wb5D9r44O4rLt744B3l8lE/PDrB
        EsEWARYh0+gO7ArV8hPpN/nkBf4VBhoPOpF/UVdISVLL/Rm15h34BuHS2Rm7HSrh1qRUVeHyku/XHSEL+Ob4sRQMAvT1
        HtsvxBtC+w0JNfkDJS32L+w1DvcEOvTnS4UCOwT+P7zmOPwlFNDxuukk2j1KG+xMJJnupSyKCNlO+A4bV/W7lJrgmiTk
        vCIB0RrfPkN35BA28TQ02K3JOCkMKD85BwrkO3AsOT4gSQ7N4drLZ7n65AT4+Okd59Xg/xvdDOcyyP0rnCDvH/0GCgXm
        ySDpOQLbRCbQ9fMnLRcCINoXETXT6UrpKOEH9A9X1lJbJYY65u/r/f5S5QfvEg3S4twY8c3O2un979r/KTkvE+4FmsLY
        QtMiwA/SDe3w2/rgPBLCHCASBb4MF8omGsbZ6A4bG+n+Ch32ByfS0PLwDvQZ/yoM/wLtHvgWByIS4VgP/SALAg/9CAwL
        yjT3UtkDBPX/CAv5QwgN7BsKEg/30cgYFETo+Lvcvg/tuRoqEidGEO/Q+Or5uxEW3kwDDPkTJjPcBV7ZByQIS63xgTAg
        /eox6dX7Etfz7cvzC9IJNAf6Bg0IyRUs9wsjSQL4MP/hDC39AikPEA4TD+YuERHn/gUd+P/18QUN9v7fCx0TyBvu6zAR
        Yht6Ovz3IwrqBeQCDwj/8BIc2RFRSdcf5hvtCDcIuGfZxNnltP/+K7ji9r0sZCMvDhjT/BonKR8f/b0YIBgUGxEYEgjv
        5BYIBjAawAHk7CMGGv39FifINQj4+ecg4/s9CA0gRg3cr9T1FN8QzQQPze896zcqLhQbLPsPzCrzf0QZww1K7vj0AN7j
        Nzfr9t8CH/0Y4CMnByfo0wzNJzvirqalwjAGSfH8PBIID0QU+BkhYgjoVLQcIAf00QELF/dKEfEd5f6s7AMg6w7b6tb/
        AyTxHQQk+RcEMwPcG8nfLt824BQAKt8l9Esv4+n4Yk0i5h0hKVX1iDoYADzg6wEU2joVD85WrjoA0e3rr/71EegACAEf
        IgX+9/bT9hwe9/XZGggEFt8fAiL+NN/bHQH1tu4Z5OwdGQMK6QIa8xLsABHpGBv37BYTOhu8FREYFCQP7OURFA331BIJ
        xR4TEP4TJ8TXRtdGLwnR9e76Hytt9hMaSvfW9TXx0OQm59kTMM3wCTAe3iEaCATPB7savBvuIP4C8n/kFLek4dsrClXg
        C7i3MgHY/zUS+wLK//QEIgId9QwTHZ7+Mef7F/YhFQJAOxjp2Mz4oh7n8O3nHgX7KSn8/AAWFuE3DSDc7v8BFesZ/vv7
        +BcZHBNkzks6HQy88f8hMzUW2cQI5hk+TO/x4xPOQTMJSRTsCK5XUun7NPEC+TXK/Pivv/u76eIGC9Hx6uENDwTLOj3v
        TuEq6xDbvxPb5sg8OVkj8vfb6y79ECDfGx3h8cfuwfI58ROV1Srr9w4U/98HIpr5+xsevQ5pzzViF+Lg2NQD8eHxBfwH
        DP5bxQxNpB3hpsj0y7gpkiX/GCQItgECE5S21+MCBC3zMv0VtiEcBSq7Ny+B/BTJNDD4ETEMJRb43yD94ffp4cwp2CwG
        QPv448szy9zyVXQVGsgKEzLnNN/53S8B7T/Y69TLCwQbGRFo8tgqBw0InP5vOhQoC/UL3PPzLFEw8SjJ0+EB7/bNQg0I
        IO8T1T7kM9cLFqg10PcV7ukh4s/K8RIH7OYdDwDCDTv9PTXt/SsNF1L9Ejcw9vr//ggPBB4uAwj/GQUbAAYuAPNAyQwA
        Fe4DDTUI2/8Fzd0kC+DvF3/QUgj8/Cb2HhJhORfzKfrt4TX4IO8kIOcCGjn7FQwaH60PC+kK7tzDRetI9eGmGND7slPM
        C+gK5h2yUaggw+gmAfgbVCEVFDwfFTU7IgEe7P8LF9khABAaWwQQJjADKsv9VhLyIufcHALd7vEIFuMnzghZEO4ZFfnd
        AN/oKyLaYEAdE9SriTrNGOgXFBD13d740w382yYh2vPfBd8RKTjsNEbmyfAQwyH24eDoFisNExwBNxnXySsZM/7o+i0F
        8e7YGQoM0yAT0wrx9+HhfyGy/tb1KeIEDMgQMhYy3iIj8QnZEdEN/h4YE88B/SDF7h/B/WYwCCIL0RQZxRIV6hcRHCru
        AfLmH+/75SgrFdQX2jrqKyYx9rzhsecBDN74DC32MBw1/9Mq7O3Q2OHl2MseAdoZ/hMJKhgHIvP89RMfG/YlyvHkEusK
        xy/6GUUINwz/FQsb+/7qI94LXczyEwwDG93zy8whLxb/2UXoCgb6C/Yf5P8f8ul0nJI6++0W6wIdGA5N8jcYKRT46jEZ
        wCE8+PIa7MXuAOgTgfAHSgUKOyj08voGGbk9DeEkFvrnHd8OCAAeEghGFUAu0ywD//YUBAceHhEWByq+Dxn8EQDQGf30
        DsH5EhoR5TTs/6L81An2NxDY5iYy/hftuOIR9RI2Al8A2uUZCO4QFenwEv0jAs0I6gEnxQPvHCAeKurREgXm4RIGJeDw
        7w3JAQ32FhYL0uNGAtIuwPH5FSHP8doRGg0w5w4t4C72CAwZAQYZH/caHxL++e/78vsrLh8Oygr9Jf/y3RvxJCM2w7vo
        0SQUDRzpAeogHvzc5PQiQbRoOiMcCwk+JRMSCbP5Q1sTNvIS9AMUECPz7x/aHPcExADf4fsTHtcX4Ao5CAJptejt4igU
        Hx8aBR36FQYG4ivgFQ/AAAYqIA/110n6NO0oHfIE5vz31hX3BDUGHgz3/gQT5uCaBxT8AcwWDRIEPAQN/dlEOX8ULRMP
        +SguTir/8g/1CBauF9vvvwX/Qi0Z+0rP+pT13QjOGIn5ADPRtege2BPGBzAK9rvmjfkHE/c6Gd/8CxEEJP870ARbN2E1
        BXfUD/sYTQcFHCUWBvvpIvZW2AIiCx3kNBwdTRsbKw7cygIUCP9J9fcM9SMDL+0KBf4jGUoBHjoSNX8JcNbmAkdONTVW
        DfpiDvgu1G4+xToAIuDg4yr9vwW5/MYW5/279QbjreXdOwLqy84D7x3z6wQE4hofCiBKAAb+O/P53yBNL/HnMfbRKe8b
        BxggOxEMNCs6fyEZYPjY4e4a7ysY+eQM/8ck9BDz6woy4TI9LfP63gJKJhj8/eY+BT/h4d2svtTBvcoAGEoQ1Oz91LPC
        +t319K4U7Q7++izdpuHeA1Y2FNP/Er5B5PLE3h1ACQc9BejsAiMlRhzUB0ES6EhJMURP9Oz19P3hKO004dkLSRcQ1hTi
        ACwjZO8p+SzN587hChnt/Knk6wvn2w/FF+cVFc/2KhXN6g1KsP/n+f0UAgYHDj9W8f5Y7QLh6wrW7+4+5Pkw2RgG2/xF
        JOoW+fLc6AIJJyoAyy4i5zUw6fu95ejyBBwR4h/mKdgF0uHVKtreF/z65Br2DOYfCTTkFgEU4QMP9+PvMOoiFRMU7SIX
        PxbPJQav4zklyQ422M7FBiQh/AHxPvYgKOMqEQoaFTbA9g4V3QIY6GMeHyYkDur2Jf3R9/ra49X78eQV1gYjCBErCQ7w
        3AXm7tjs8hn87wDWPL8iXEIIM+wS+Ekm5yfltw9AFQgDORnW3BfdBgbJC8Qt+ggWBSC3INv10eE9FQQfxlgoyNPb9xX6
        D+Ly8DYjIRT3m+rcAwD25UkBHNvkH8b3+f7Q/A46+075Ndst1C4IIQQt8tkD3Rb88fgA5SDnDfrUvK2v8NoG7RX9mg4Q
        BSf6Jf/OId3M9vUd8RU0C/TUze3v+Doq6AglAGnX5bEJ6A3iHCTo8Rf8BAnvHvLu6AQgJwL866fe9ALxvQIj2zwh6OvC
        3AUR7R0a9Q7QItoX3TDTX8/5wQgr8R0jGRAFJNfi+M3vogQN4ioWzjIA+CzT+/no/Q73BvTu8/bZ/j8bDSLUFtIwvabu
        1K/k/yQQ9xfsINAQ2Ovf8xL/zQTTGTL8CNIG1B69CO4Yyxb/5vjn4QV5iQc7/yHv5xjvE8H9KN3E7ALgDbgl+gb9+e8D
        DRnhEufiBO/j8MIaHhEvARsKEODiEO0cBzIqI/o4HRQWFzMB/EIEODM4Gjj1HCcdBxIN4tn1AzYU9n8M7wcK9x7c5sz+
        Gdb0EiT0Cd0AEg32GecJ/vrL7OrFGhcY0/f++IFWDR8V4kTQ2hHV5LrwBR0P6tcsDO8P//kKBvXuKAcq4vYjCRboGxkW
        LiX18OTNBgLqKwgY898jAg4h5BIl2QLS6+EeFyrh2OLs6+cFAB/VDv8a+/UB0PXg6uoQys3w6MPrySLq6vLz9gQIEdkJ
        1QLkBe/I/ArgBfYl5vESvAAIEPNDFvoJ5f8oAelHA0TY1vABISjMH/Mz8q8HExEUAxAVHwe0B9EL7ELmGqs2BPMA5SDi
        DvgSGMf8HxXMEOLqHxYK4RDCIPcoJNsL8vwQ8Iwq4BPF8+/c6N8c5gMgAhsbBQHs7xcQ38fFF+Xs9Nsu/P3q79H96Qbg
        4cfJJNLb0QspKOEkBw+9AeoAJQQeBQLpO+wCDQkvAQkNAsPvCv3D7FDqPhX3/xL5MuAKDv3/wOqg3/5F9yjYCTAQD936
        yhn1HenhAQe2DCYj3c8kFwwmz/LpAdTu/8YK/wIEyQgYB+viMOcCNQYS/f7T+BHv+BPl/PTJ8//e8Por/CMmzNUNE/38
        x07INs0s/9/v4uEJHfD+09b28Av51vXm49HuDNbaA7Yh/9wR/M0UIvQc6Q3yDAgrvvQdBxroESzpBPQQFO4B7h72/RTw
        AO7gHrYmDtrv/Pfk3rjV19ze4Rru/QsSABrr6e3nGdchEPEY59jnGuoR7gro4+8j7CXi1/zHGfYWFf/eGN68EB3lBBP0
        +hMLHPbR/cHvIPAW4xQW9wENBv5M9ATUGawLAeva8RD+++YoKCPq+dnmwgXF99PgIffi8ebeLfkX4O4S/dEbRfEO7u27
        Btj4EOUmTHukOuMV2ebL8fEw+vMitj0qrgy0HRDkhDsELhTM7RLp90Sn7OL45iMmyg0iBAXuzt8BCww71evTnboT90Aa
        6UsYxg8ABj4CJP0KXAj9z94RJBw8K87c8tjmBxXVOcxB0RxJEizj3hjX7vPyzPbuDNf6/Qqs4+HwyfQo6SzWBpeWsQrG
        n03pMPrPCMoFbi0j78j44eEgIRzUQUgoMbDmHA9fCu0MzgYWNyktzCIACPYLz8giAHboFvi/7+0KKe2+9x6tHgrf+qP6
        KPYk6TLl6jkPJMv7/lDlLiUoPuXy/MmlNgwTFSQBSjX20c4VmvCz6rkjvzcJZ/fRiujtQ9npDcXwHzX3Fx0NnukpUc2g
        BynmKw1TFvsnJ/gYPuEy3vfr77XQBgPKJPMHDwb6B0n0+0ZTECP2Ffvi880oR8L1/98S6PG4+e7nLekN+0NFo685Df3L
        9+ZQAgP6/OgR7NDXBQoo+DUG1vDsQukBATPrfOEiHOYnPNkG4ALv7QDHGKrY1wj3fGIV2+UG1CoT3TPbDwtQ5w9CDaFv
        I+jmFTMVxij4zU0jMTO1QEI3EKNMB0MREuJKTPM3KfEEB//lEg8FLfhWE+E6MeYHvRnLBPHt/PFWpjkjC+oY8xfW+u8S
        GNrbMGvx67c97SL1RfsiMFzb8QQ0DwuaAt7X8r3iBdVTEvw6FTSiG/jYSh4Z69YmCh++v8wWKw2K6uYw2hwABukNEezi
        +vuyudQHG/bKat8R1vwIEiL5+SzD5vTZ//4vzEoS3QDGyN8Pxe028ATN5le84yyZAMUK68r0A/b4+Lrh+xwzweg7Ge3f
        1BXuId/bLUYkMdvU8ObP3tH+ti31Pv4dC+qL2xDqBL3mIBwOErEQGMHzuNgaM0oTBQ+rsD8GJbTtD38IH/kbIyMe6v37
        /hI5+giXSd3U4eAVGdf0697bJg7Z+u8DziMMsNnz9rvguRu6IQDw3mnK3zom++n62ePk5uYXwhDKx8gL3Qfg7dHs/Of6
        Agfo9vQD7cHyDgk5GjQB9iQwFi0cEzodGRozLwsM5zrgI/gay/37MgzYDfzs/Q4YGv34CyM83CPz6/fp9P016DX890k1
        GgFORuPw+BY7H/vgAf/o2uDM9RELs9TYFATyTwD3uiLp7CPyzxkL69Xi5uTg9QPj/fwD6Oq9IOgN0twfAwETx9oKKBAf
        FSH24ij3PfkRFCQ3EdLqywsDuwskLN/ZF+bh644W9S9AGPANAvnf68YCMwvgJivmGwUM7N8qtygE5dIB9NTl4vklwAfe
        +AML7Bz6BQDb9SHb5hHB0e/e/+zx5enm9Ovl7Cs9MvP66hUVIf3wAN33+yDHB8Xe4PAtFCECAfniARwq4A/m7yXT1gAQ
        JxnqSwcX9Nf/x9D2BSMBEsDv8CgKrzTT9f8a6Tsyy/BHR//hKxr+G9nn2xXcEtIADdQOMhfT+QHvC9sO5fXZGuvg9yIQ
        73gD7eNZ4xPa4jV6XfMd/uo4J+oBwgDj/bPkChIk7wP8+BkMCDkv7eD1BRNV68jO6/3MJ/AGADfoGxnqFwj8Pf30B+3H
        zz7R1RL9LNkD+fEWDvIx5RQFuecbLNb4AQ0T4/r9vLUV/9zL7uHX9zfgDvAQ4ObN+QjR2Dj42wb2Jt8fNfMiKd4gCPXG
        F+ESBRTyE+0jBB/E6Nkhyxv84PsXIvvl4/r8J/b5DQYh6yr9LH8+0v3+Q+PtPAX/DzDk8wzm+dbz8Af/E+798g0eFhLq
        1uYg4/Um4e8nG87r6yvOyunQzf3n4OQF1Q37AdkXIgoELgMIs/fq/u/4JAvv6fY82xYLEMnpCNYaGfPt6coCGub3EwAV
        6Sv3y1EBDRotKflO6ADu9SAGHB/4F/oVsA4w9fQMJsoZLdhaFjHb4g3m2yr85RzW7DumUwPx2p/XFurZxQ/cJwwa1unc
        CSrwCeQ0Osw66jASzO37Gt8WEv4UtdPnHBARBPXKAN3R3zL1GhbyyeLS8uT5KfAVBCY39wkQGMj79PntMhv/BBT8HD38
        EAr+Mhcz7AQM+DnmJQ32zO0LIwIQFB4pFVXt+v8Y/Ba9FTHoExkeLD7ozvfp3g36AhgV/MQkEA3V48oJ5Nq1whP3Ffcn
        Aef/0AbJANYg4tXcKtypQgvm2NnS18XYBjELIhz+5Cb2cvouFy4W+j/pGgPC/VhCQdX7MQkwILYDvgL5/uzjHA8CC/vw
        ASg/Fd9THrja5/bVTPfvHNwJr837/tD5CebpUBXi5OXS+/Hv9BAfNOsUH/QeI9fn/dsUwx3Z9/BE4N8+4wExDgsSB9vs
        8THe+ecLwQb0CQcIBPn3/yj5F6sFCvT3EOnkBx/cyfEZIMMHNNEB7P4f2Qf9G/7hJUFG+hrNTQ0uCx+BCv8BHVEkPO0l
        A6/b+8oe9gzfCAXS7+f7rzAW3Q8nEPAH4rfsMSDqsfcpPPjr5eES79Vf6unr6PH/thKyFvAWIQU5JAXZJxshJ9Lq1PzU
        9yrUFN3xNPDgGOonEyj+/fIRsgPeAxkVDRsO2gMPA+3xKPwD/SAQI7z4ahjI7wYE6QsJ7R8Z8/LL0+buBhwB5gwePPLj
        AbT/5rviobj9C+Qt5a6sKuz60QbrPcQp3a9A5AA8Nx9LEgPCBNPf8ff65+oWF/QM7vv8C/vU5z8eEKoKFzLd3/US3fE6
        01AFBMLRTj7V+0vf+jID9SQjBwbY1+gN4w/eH/UI+tH2w0QR+t7T2MnR6QTIMr3a8RD5JFji0vsQ5PGqzfbx/Rrh2hPt
        5vcWBvTV5fMTIvbmTOkL+O1G5O0W/QEl/a/jzf0O8hQj6BRU8wlc/wnnQPO+BP8Wzg3X9bYODOLU9/sK/gvf/tvwEe3o
        K6vKxA32AQP0NPjHGwUi0t72/N/4BjbN0uOQDxfuEe0lCdW/0/refgvROuPgMfPTFfjqFssMBQG8/wTsRALKpDQ6x7bc
        50HB/OQj8AwGJBEiGh5PwxDl7vnGSPfg+ifxANgGLAM4++oc2CM+KfELVro7AC0TO9r+E/YdJcHMwPoqBy3u6Awk7y0H
        5xXXOx/+J+waMkn7BiUZwsYj4+zy2rcm7AInMv7K0gAoLwcSN8zvEBTMMsgA9sbu9C0lEPQGSd7u8lMu3dDl2dgzJffT
        CTTuJuPpJxwySskKITj+Ee6XDhYfAuPb5vEF/jE9/sbl4drV8Okc0C0aFfQeySEOEfXkDswuAfjbL08I+/sJBscm1x/r
        IRb1LOL3qQa/LX/Izxz67uIFBRcGLC75Lv4GQ+Lr5BwKGhglDQfOKi/26eTxqcwe6vRDHv3VwcsC8fkOOw4BDtoL5Bg3
        /BYF48pNOwILGwjICxTq4Ky6Byn5RCvjEcI9C97V0hdI9fb94wEdEhv4+BgKzA3m+MpI3xIZydgvBPngF9Mgukvx6igX
        8zQw2/ke4d/THy73IPIcBRsG7Br60qJEGtzyEQn58/byI+DU+wrrzSHYAdrr8Nb74PHY38ECHFkNBw4CwC8O7fAkvufJ
        BBHk0jPyDPX+BAVH1Qfu7fvgNg4iCRES+eVE2DnTzv74Dh8FD/s4EeM9DecG7QKt8gny+uoD+OfXGfU9Etbgu/X6HSv+
        wBMi9wAS2jE96/gCBdYAAawh4jMl4C0BFA/xGgb85NvuANPp8gE0Eivn2BftJgvfGAHo9RBM+endPbXxIQzq5CoCGwvw
        19X0yv/creoNHALpFckV6iQN5f34/8/cTubqJvL16McDSODeqQni3P/q+B3H0OH4/M48As3+69/psyYU4gnyIcm1AQkx
        Ey0I9vkdBiUL7PPtzR7w2h8PLd8i4d0K5ez+9/f0xcsbK/JOBv078gboEgTPC/YZ5vfex+88+wzX/wgN0e3v/ezYy+j9
        DM0FuZ5qwDoD1hUYQdw1qC3SDMzg3AoGBBvvDOEp27ygKfj7yicF/O7w+OZcKeAP+B0W1OwXFQu4DObwNWHVHUgeTezR
        QRj838wHyskgLwDs7fn84zM+GOnWK/X85iLZUhMJ0yAL2BiSFP91CBL/9Pz35eo4T/jo8kzz8BoK/dAR3gD2+wP9Evfx
        +j7RXKMKyQUG3PwsIvwC4Af36RHc9gMo8yH6+iAdyQMLGgUx6zcNPwbqzcD9sC826RsWxLX9CMbREAPu5R4oG+0W0+2+
        J8Up/EsUACLb8fsG2eMGs8rs+gP6He3w5Qco8OECBOEVAvFL+urzx9357urL7gs78+npF+eo4vz+CeYuNN0fOfJQFkQr
        9hn7C84TRuQJHt0w5yW73eIS6CKxBSQa7QcACeQh6gEG00K/FQ7rN/kELefYug7z2AMo7eXNDOk6Cij89Bge+Br3vxk/
        P/8MHr390AUp1vtbzODdCvn9HbrI2P1CL9cB/exL8Cs41wPSACnSQRhb4yPUDxgeCCLn8BYLCxPrAzfl5wu+RrwpBlss
        8hPw+eP1H/WZ8/cxHBXO+8zo6SIa+ArT8OME4hwUBtIZ9/DyNso2FhjsAdAA3Ab7JicaCQwIANPpAu0IDwbRCTUix+JT
        CQckgQLK85f3gvfzFAbj49L0LjYF79UK7tXInqTx/Af8+Bnqr/j8FQAU3z335A33Ku73/Bnl9wY48e7ACb7EA+fqwv/q
        AQX9/AQDDxz99aoYF+Hq99MZAy4Q/RjaGP4d3hUH4uMG8ArjAhX5/PTiD9vd/ycOye/pO+I43/fF3+4Y7+o39fPbBQcF
        JA4I+CCdBBAJvzIZB/MAp/FE7NX+ueoD1v7NA/ci/M/sFvjY3hT3M60YCAkKAxQeHiH+My4F7wzv4gr249wR4xf/EdoD
        AMzd88P/RPP+x8cg3wnv2AYh/C7vARq49OQEHvonIeTW2/4NDtjghd46RAfvBDPQDxLx97oBBtMd5f27CQbl97bfGtDS
        I9gLvuIBDSgK7v0z+/b/+/P3DxImBA0KIxPd78s5A+nQwBP/5yz3Ig8ef/UVyjq4Tfz16tYY3+rgPPL3zB4GPDUq9x8R
        Bqf5KcC56s3rItz5/SPQG9n7LhSt3N3iC+0KDxLA6gbkQf/8ztjr+AzJxjPivhL0KiMq6xXtDBMJMQH/+iHzK//v/Oog
        8A8L3CgazRIU6xn3P8PLIRjS09fkGw/ZDA+/Mg7bBMEw5woUNPrs9/zoKyH4AOYH+OnwLcUq7r0PDRnaBxnnBwL1/NMR
        7Ckl/TFGF+8/C/0K8unSINsYEP/8ARzxDAOj5Q75Nrby6CMI8QH8FO7+CTQJI+rXBP4eKwgiyiP3BwLv3QUL+9k6Bfvl
        4g3609MVCTUYLAP1BePBAswdLuz8GA/DGQG+Lui9D8fCzRPp+y1P0RXWGiYAEvfS29oUIg3wyzDMxwgLNPYEBNHcB8xI
        8rLwJ+QgdL/sADvG4yzcP7tK/vXcovP6Csb1Dy7yDqpH5h7tB+7iASn7oxy3/fm9Dxnztgb6/iz72uIBwP727/b49wUH
        AurvCvUZ6AbnJ5ME/NvWFA7d+/Xo+/MNHhTkA6gPJMwYHvb73a4G+bcy/jOtz+TnFP7q8c/9A8kf5MTHuwj6AsDsvuMH
        xCblthPEML3QNu0RztlE/eCfAwkX8t/69l/2++9M+9cQ7BQXnQ/nBfCk5h/AA+kD4dIBm/UA7Rr+C9T1/+wbLdDw+6/g
        9ff00xf/HNwt7tG9Hc3O2ODsB+A+6/nvyvXsF/rmHdzn6hzu+hfvwsokXhHt9e/+yhb6CAcF4e4PPAz8wv31Gg5Q2v7w
        CtQGKOchS+oJFvOrOM/mOdUZvd+3yAACNtgNPjEEU/4d2gkaGM3BKAzC7AdCyuQk19AsJvfbGhrjQr4WxL02xEMk6SMc
        LCEl9YOrOgoT1N1Q2w3hBQ62FPHvCx7p5iq83hAEWhbVzgfY8gjf8wDZtA9YIjcDBB0QqupBwA/TLyLlwmoUJyT/I1Yc
        w7kV4yDuDZvh+ka18OITDEjX/jJE8uzs5Dv/5ib1/i8BLQECACP8OUsW5tZIAIET78/20LMBBSkUA8wozyEHBhuc+A7G
        GybE1OQH9jHeCfUB2dgm9+oDxgTtwiE2Ucn7XBzytif1CRB8F6YxJxUxCRBM8ubJWBzj5+IDPuIqCxIr8/bF1gub7Qoi
        TSfgNvnK0v9X+hDvSszK5RQkCP40C748v7G1DAbXGgIwCFnd9LEEC+YRADz2Hekc7ynv6gAaIhC5Gdf/KPbvHS7soxBK
        w/YBvfbz4itS4CTNMvigB/kp2/Ui5N7u6XMQ37EASMXzCPe0FfwFE0/mS7wMCAUV9emtogoR8ejS9SQNxUntB/4CCcb5
        tCLTkO8TBCGk9ugaEeoI7zs17uvpyhbSwfwSzv8vCNr6QNsz6Bgi3Q3xMPrUHc8QRdg34Cq/Qx7i7An/CQ8L/eErFOjs
        6jbO+NIBvTbNqckL7N0GFvjmyv7C4BX39/hMKbjh0PH8+sD/6Ovh4b7yBge8AQMvseTKCw0G0gcU5V//APH52s3sAu7r
        r+8J8jwEHisF2z0qy7Gh6pMd1SnoI1Xy1xrfOvA4ONci2Ks3y+MgqPskBUdXNeDOLRu2FBbiFcyT6Pol/ujvzvIdnvy7
        9P8cBeYdH98THNvXs1oeM/h5HjkrHevJHxLw97P3CjoINPH/yesCsPvt7pn0873QqN8M+9wWNkYN0c8lEwihQwYGCegw
        OcEnNwv7ovYK+yEW29zY+Qgdvzjd4eMRUeEYC+YU4ibpwybkEjlga+oxsgna9BDx9M9AIwkCtu9BDdTzTPTr/+Uk0SE4
        GPHiNusXwfq5C+vDBO5NLGcWGT334vkaCDDt1tHT4sbe5ybAFwHKpjod6g3PyTdG8wPcKf7j+MftH7fuLh/hwcUZA+Uy
        3e78qgE/yQA9fOfw4u7YBE4V7+rtIDsP9NYwMh0rD9Uq3PU9H/0P39K50lHnAtodH8jTLy7j9k2pIBu4FeAA8/cz7MIj
        9efovPLJGN4J+7v0wNTN9t7AzuLJvOr7Ev7g6AL0IRSS79LbEZQmiNdlzroaBy4j5TMvVeC+HB8JNtv7SAc09TAaGQn/
        LRvlIwPTFrcLKj/PATQh78zLyN/8+hwH5cYX7wkdUgUg+v8JEOYJMgLvzzAgEwoLGjaj7RDz/TsNysu9B/gBC7nG32T0
        uddD3kMfHkXH6jLyBdk7DzHsKwgn6wsFGtoGTvL0Gt0UMO224wZSDFMM/rMrEuHOLOkXO94bafstxQDkPdMR6k0HIQAI
        8xVa9iziAgpNBQYIU7r/IvEl1xDm+Sfd5d+6B/PvGBM4ztPV9Ckw6rvyEhvJnhBm9t4KU/IWNDMHGlc0D/kf5+oH9V9J
        AbQXHuJyCi8mymwMEfZRDzz3EhC0hdqy7BQJpfYYwi/RDQkPBjkK9C7CHw0txSAGyrXN8yckHzvREgjvCxIb9eAC/Utx
        ASgkyBYL8ufQBNgu8vYR/wXVHBUeHgsy9NX++wXW1zzgNkeuKSyiG1Qc1tn2mtEY/APdiVnmKOIvow0hKtMqzcuuwkUH
        8ParCdUM6wiwGa0c0h8X3f0HKmDiI0cGKyMp2+W35uU90Ra/2vny68IP3wLlICD76TgcwvQBESAvKA3oECcaWcckShzs
        7f42BO8CFgnNKyHr/QK1t9rO4z7f6qrR8tIl1IEb2PAWE+zXIBXS+Q7/K+XI+CS+9tjg7t0hzwLTV93IF/Tm3ezmGyHW
        4RXCUhvvCwc5F+kGGdq/BtL+4qEF5ywPB/k093kStC4rBDv5/9MUq1M7DPIw5QjL/xA4EfzX+hH6SEPYAvQaA+YSIQPm
        P7hn6fM6/u8PCB8SBwX7Ju8A8vPpGi36ywYKzdz87Qbe2SP4EB8lxfQWCd3wFQn6JP4J2A7WBPsM6QkMBfoRwBYTLAIv
        FxvnAxLX6w8C7esb0//qIe31Bz77+hbmKALiEw/e7ichHPn2NOYHFxMB070k5ubt/wb7E/vh5xQq8gfH1M/XDecQ47Dh
        HRATB8bQDBDas/EU/fcyDiMQ3TIdI/AIFi8XHdw4OA5CJxctAiEVxM5VCPou+g3sEuMeDgkWBtn6E8714tM66PLGGu8B
        Cun8A8Qu6wAJE/PlHTH39f3o/BTk+/3ezyAbEuQa+BnYGunNKP4nIdv+4/7s5wX28OffKR3gHgM0Ef8PAPsdCQ20ENMO
        9xnd/ycFJNfs6bnj3wjFCMUNGBHyCyr2GQAN4tPvCA3bHOkU3xv0HxUb9Mb3Nef/8Q3Y8ibPLPDtI/ABwfXuJesbPvnf
        IQ/e6Bzv+gwf/ewYDNcnFdzXuRIIq/bt0Pw++Nj/JBcZCyX2IwYl7ejN6+Xo0esk7fP1B/D/Ddf8AhMq5/IS3f7u/xPu
        /xb8JQ4QCgwAFBQOJPjrI98M9O/G7TAR/ScA1AMgAO8qDTQF8SL8CBEcD/Qc1wb38hvxDwkUCeIR6RYSCRHJC8UAEQgV
        6fEp6Qjp3uw08Pcj2tzTKfkA1iYlAOTxDesB4vDkEOsFBOUIA/cV/QnlASgKAQXx0hwj8h/m7PIdHhzsGPPXDu3u6vPl
        +/XxJhPyI+QqFpwIEgHfGx/1+bomDO0aMOTsOhEf8urQ993y4uwX8M0u++sk6/0BE+cD7fjoHgzwGjEB3K4L6wquDOX6
        tt7gpwUQ5P/fJBEcJSQB/x0E/AHJ7/X47dBD8+8CDvvuyf/2AAvpDugVEdET2fXO6gMgCRT++ebE+erq++n7BN3Z5gMI
        yv7U6Mv3xg7F+yrh0RAK+Q4C7OHwAv3hCw3iGiHfCYH25ze8Dq22Ov3a9tzH/iHHpB78A/zkzkcLKSDizvP+5/fuEdPm
        ziLZBbHzE/s66xDR1P3Q/i4ANA1PDPg9/Q9azEfbKS0S9dn+mpiv5zwXDR3yBtwCwgk1GjfnDPENBwEG8OQj4/zaP+Le
        BxvYvPDwKb7iwKYI5UJPvAuxwKEbBtXtGvgHFbX4vuIdRfmfRrGvEIPR4fnD4kMx9VkN5e/cCCc5B8EA+dhN2OEI4AfV
        6+Xv6/HX3yje9uUA5dEa7vzs/rmfqRjnv/HyyKAGFCPw5hvo6fgH+lMDDSf2JNhVn+JJGPia37oKCsQU4hUN4ry4+NA1
        M+4UHPDtAdYP9gMD1hUlA+0iEMs/zuHy0Z7XLNi4tfMFIQsgsv7/Bf/K5CgCIAU+5mob/hosv7H81xct5OUQ4/ELEvTQ
        /zHO5xhQBwsmFw8OUhHl5QfoAdzSCw2r9fvf7Qsu9s49I8D24f33P8E966UY9cwIHzgZ9Qn6+dWc/g/c7hHFMtzEEAzJ
        OUIuVA3YQUZVAw39BBQA0qYbEYHjzeMA9e3TKPUx/eTBOBwdGeniNRccBvvJ6wYNCOE38/kjNOdGLxMi/j3xxQ89MPvz
        yLAMvCDyByC/FxosauEOzCbkUfk9Jua88uCp6ecmqfo8Ce8J3vbIFTnrJef5Y/35LqgKOv3HyiPm/y/B8k+bxfgY/+LI
        jvb1FOPm5PsHvdU8EPsa8tYYyQ3f3+8R2egtIxWMBCD4L/QS6Ow3HsDUwOrii0YM7v7H99zUBh4PCxPn28f99wgQAN38
        qgMLLOMOwRn90+Y7/SQFEdX/KKjM8uaz5x/wAPH2BdrL/dsT5doXU/Q39C3bCO3u1ufi8QoSGvzpBvoXEu7P+wvc8gwG
        Rz7fDJoRAP4hEggTxL0NO9TK9tkC2PT4Ewyqq9grzyvnFL8l2hjLIIcI4PsDGMoJGuT9FhVC5P/O4gMID/8CtQf/H9/+
        uXtwqDra5e/Z67wRJ8e4rPjsBPne5+Tstbb7JxbfGxvt2yrKBEEE27gaOQ3e7fzVFR7QydkHDwEKSQFNKUYOEC72CR8T
        VibG3gXi6Qr2FTU6BA0MHwXHQhTvIAmVH98Z6gQH4OgABQkJIxAhCB7ZBL3KBtzx1cj20eW+5RP4z7cVx80oKccyAHfV
        KgrM7wPr7OO95NJq3iXL6zjcjx71DRrhI/XXJecUNcjw4wtCCFsApjixFiHsHQcNF0r/ClPECCWy4ty5wg8SLweR7gzO
        9OndsunZASsi/+sREuh28PbmyRocRCK8AOLYFBgOx/EhyP4GxDD5tiUX4TcCBeLH48fwI5Uotf/vxcc17xrk3rnCMR1l
        ERq+MMwOJf1dyPHF8wrBLcTNIzNdBesH+Rdj5qYRyr7H0gEdsCq13/jx1BEK5QwuJV773bM6CSdN9RMT2+xC1PYo3Rkg
        Jufv70Ah4BT95EgtKjsPzwjcEppO2Nbz97/MG/K3JvJsE7If1RIaBN3v/vQspUkWDD7i3TEi4fQgAxDoB/EbGPOqEg0F
        1QpH5foZ7Cnx6OUFCyXq7d15NxW47ADCHwsXAR/nJ+YD/dvrNeZrEv7q7B/lIg7V5TSnRgkwAuJs0uDUG90iJfT7+PIo
        yM8XpOYBzuvH6iz/3/TT6bn6HPA4ExcEvBALMcAUHj5L87vDDwf8/N4iNgGx8DEF7gr8x/svC/vGsjMzSPoVIedNuSol
        2yE30P8I+h4N7sbnEYE2OCACvQoA4efA9d7gCSU07PEnGgQE/PL9NepK2QUV3OUmCtvhFRIHC+lDw/XVK+mWztAq7Pob
        G97TuCTTFO38FC7qSQQE2Dna09MQER/IMVAijRbnGb4Q2hAADAv87PMkECgX3xnf5hP+J0kE8iOe/t4sMsQt7jTJRALc
        y9zp+S8rqg3LzDin0932+fvU9zzxuOf40MC91uwf2bI9/RAFodM6ztbrzdux4LjfGdjv4v7BENoQ6zUP0OroLATjEuDp
        Gvfc6ODtHCMO7M0AFjEfLRb8JPIIB+EJJAkiAEru+QP29Qfl7zD1K0UkGRn2+AM6GNcq4xLbAvwcFjfn+/wZKz8eDx0/
        6MvpDwAg+QgNDNYYvc7x+EbuAd/1Ed8tL+3tCwjmLuTozDvz9Bfu5T/t+U4H2FgWFgI00kvUyCsVD1MAGwsdBwke5LLw
        5xEZVuwRRi7o6Pc18MWYDBvGRUYb+t7pECfa/s/QHQP98+nMAskOIf4Y/vGs3ckeKfgS9gvFzN4sDeITFeLnCQFQ38Hf
        +SHx7BYM5L84KRi44x/OFOe0E8j6JBgS/yME/QcDDe8G3RPgM/0fmRoNzflO7xkuBu/5H/kG1MHkATji7tHfGwYWD+b+
        EvMJD+kxs+TbK/fW68n2Mm7qHS0RHyLk6/cbBrr2DPr7D+7zFAE8Dd3f1ArM6iznrRcH8t4DxiEgJHwcuOQowgsTFh4H
        KADOFMi/CgcBNSv7/9LYGuLbEy7us9okz/kBMfU4P/W+Oerb2AoEBdftCtXzYN8czinS4SQM7Udz2fDX+eXMNQH+Cv/R
        Dh/00CIL6dbr6wAP8jLS6fkmOA0YKhkb8OZBAxAVC+o22ySRDYEf4CQGId8u5tn8/d3lBtHsEtk/I9P4OdEC7NMHuQDu
        IPL4Lt39Ch7j+sHwFk4LJfT58QvTzhRdO+AyLiDVF+bxFxoR7gYa4/7/Be4RzBkN6CPl5PMnMBIFET71LAMD4hvfAdkg
        +BcoBQAE4y/W+wH5DgDQpvLOttfU4fy7L8MCCQsF+Bj07PPyDb+yIZvY+fQD7f/zK+/aDA0gtbpb6OQE1/YZ3h0G8+Wg
        OPUZAecWF+YlD/8eFAkY+/r6yfTABvUR8CojAvwH9/AGJP/29eLTwPmu2PDt5QLUGBMZ0PotBfkREfnSCAHpzicPJhEd
        POepOvIaABbgER5T0uTX8UDtK+TnvEbCGRn5HSXVJxAFAv0g5e/MHxFZVtoxKivhDeDu4RAfuggX9TX/IdYdq7X+AbZr
        L/zgATInLAMiDTPGeOo71ckZ+BTltxfYwe/yRBo/SdXrX7lBC/k+3wrjIeErHqgxLf7r9xflBwPyMuP/Bbo1T8gs3yzZ
        1by7yw600P0F0q116NYnxCkD0Qza1hXC+BZKK64ZnDBguVX+A6fx7htlLRVn+vX+3Ij6t0LyEesmE/zyGegWtB4G9dnz
        ThO1Dhw3JeEDBN73HMbf0wS56fzgzhoz4hMz3yIJDFUTFNs0GerqruoEHVjpUOX389Is6wrWCwDQG0Qe+tz85qnpB+kh
        qRDX0SH1Dgsf7dhTx7zmJVAVRwYzA/khDhQDC6cZLff4MMXiGizEGOjyDSEt7u7i/sWwtu6fGgjI0vk41AMGF6z50BUv
        9iHpKypEWcXnCRPp5be17MLH3/4QiTg06h31Dgf81cn1QY0bDPoTKSLI/OjKTe4InfHkGQj2+zjD/DMf0gAkQOYYFR64
        4PzJ7Ifd0iLnFwEluTWQH8sW+/n3GP0TssXpwu4s4Oog+xTg/+zH6P8g2dzMQefYO+DU+/gMNRYp198W/Jb69xdEOBDZ
        w+3TI9vfX9T2CAGonAbgL/RunrgE7FDIC+ba/xkjPKE5zQ/OvRUcGgP/DAufM6lE/S373AS87tITM9gG9Rsr4ts77Pba
        OQfVyAPuFTfmDObfxe/RWdDer0KvB+z8Nds6GTDaLOXggfAV6PcArQXfNd/wEBUqAxjOvdXq7xMV3yAGQvBh1i0u7xfU
        YO5NINokQT4O4BTlAxs18W7Q+dLZ/do74hy70vwZtt/W19zGuiEG3hZCktPGHD8OCAkNAdq6BAj+0BzI+fRaKPXgNCXj
        0B/THAUO0jAfsTS4B/D6Bio57fm8BgIEuvmTLC003hP82NZLuDrH+d3t6AOmweLIwiqhCC/MI80A2hHNyDPTEJcMRN4G
        IuwKwOgdSSlLwhnwKezzP/8GKC8wFgMXQgH60dnkCC8cC+fuKtofDQ3s9BbKMBbizewD2OrU/Cb0xaAJrfUVDfHr/N/E
        /OToP6rSAu89sAIpLhfTIhC6Eu0t0vcS5xi1yN4ALN7E/QDa0g34KSDSxOKs3sf47AIoPwjJ/vIdEvsP3cjEEQ88Cegm
        N+Y/TSPe/EP9KBfLvcnuDA0NxjEn/Jka9Aac0/va+MUuuiIeKhUH4gEa6tD0+izW/AQRvn/i+i8ODcoDPu9LEP9G3f/m
        9PLv672+2+TyCSEYypb9Lb7v2+0X+erh3vPdEyvm+dxE2aIfDdoOveXj/0r8E0gnGwo40ur9F9Im+ONM4QTS9ujADtzz
        4tfzyS3+MBMLzecZD7v75CsN98BNIt0mse1U7gbm4Bi3Cfba+c3sEAD5O8jGtQdEtyrE5xsmAcj/x/j0zOPO/UrT8Eq9
        21nNpvoQ0K7FnbjOGBovDUz8FNDe/srU3QUVHNv5GVVQvBjS+/vdGhPtN/foCAiqwR4G/Oz3Ff353RgIB/2UEdMfQsf6
        ESvl3JDK2i/1ugUCOf/21PzhJfkypR0WGPXlBPMR4qjtLKAKCBQBz3PuPzakCe3zD5w4ybs8uRXj3A0X/i78pyelAPH9
        PDFEErwaD9zv7DIx2drsABHkExBc0OIcEy+tC/TI86no0RsXs0Pa1uP/1p3VKPHMwxO3Eer8BPba2cgqoh7LywkBBu8i
        9t8l1e5Uv93w68ba/5396gYTxvkft/gE8AeP5er+y0PO8Q7u1xYdxiXeBQqu5S40HM/rB+f7+fUB/xD7JOXW8EkADABs
        8hoY37Ja+u1HFDci8BjTwNcjC2IA0uEHCMsT5Bn6Dv0Y1OUW/P/NB//4GjYbITPz6VPl9PwaKAAgEAT4j/MrEdLt5tXL
        ivo67AzoI9AJE9wGBRTR1s/y6hX2siAZBwbc6MzV5h7ts/aw7Bcp+Nzq/TMwIh0xGQ8ewuHvExQpAfrRN+PoE/wg5Sfp
        3wFPMfsTHdbz7BAF8N0hGtby6OgBxfP0IwH7GDH/HyoTIfUfHOEA9tnWFyb8+7Dotto32f7rESAp1u7fAu7yKbv1uhnl
        5eHdrvjI+tXqvgv7JBYOJS7Z1/7vCC/qEfMFCUIAJUftKPQKJfD92goNCBLu6eYM2w3I/AD1uecY9Qjg+AYa3ufqKfP/
        8gP06wIqEQgAAvDS6OwIGOEW8T/wBfsdEDM1/e1V0yIMJhED0wkC1fXz6wnqEg4LuuTJ6hoR9vYFLiYGH/kWHhHNGN3/
        Kd8J8uzWARD7AhvC5/IjBxf79QIa9yYxAgU5/fi+JQftHdvU/8Tu/80CAzYZGRbiDO3/HTTYIjwRIOkkMr8Y1wb34SPt
        EdLy18npTuoa8NX36tXT5P4VIRDgPu0QKNkl7gPmCAYU9Nc87N4MDRrrEU8OAxcF9tsc2gAH7PME6xTpBgIWJjYEEfQB
        Eh8K/zC5CvMf4N4h3iDzFAYL9gTtFfzc6wAxH8f+GwUyAxLt+vUKCe8O+94LBQLsNSAA7e4C6w4VGBMhEvUJ4vzhEOP8
        B8cK4fop7Qrt6dGyJS7o09bhHRkkgSgE2dXgCOrU3PIcFkTc9uEDsuv7FPv5IP737R3Tuf/U5P773OQeF90sDyTp2tLf
        AAz2Ftnu8xEm0tba3fgLAyHyHv7pP+0kNkDfBwkE8AIL5ukn3eTRxskO/OLLweD8BOT2EPX7CfYAOe3t+QvM6P4dAu/z
        AiruAS0BEiUA8hLwLAce0Avm+94R/gDqCvbu/dAYM/Qw9+kX3g4OH+8UKdzq6y7pCfEAFe7/5+r21AQBRu/9/x3q8t74
        zRIQ6wrOGEACFLDvEBAW4//9DPg83voV0vUd3i/8BRgJtMv2OvewDQvT8fHW6gII1hUA4/7G1RXuvxAF08frCuDnARHJ
        Een0ASntKCkMG+keWyQNCeIc4xvRICYcHRAvHhAxGOwXPi0gCQ/iHQAFDinYHCbg/BAbF9ja/P/+As4nvyMH//f5+vtQ
        LwXrFhTwE/73F/QpAvQG/tYO9/YEGtY+4xGuJUDOVAD14BMq88ASu/0D1PT/+0HxAQ/OGM4zA1cYGR0U5O0tBhwe9jfw
        KAwtHAkLIzcl0QT45A/aJOYo2/PaNjnsK74F/TYN8ub93RLq4Nrt4Bnv4f3b8ywmLh8OAR3r9A7VIK375Pgg5A4L+hnX
        MQz4Dc0W/8XDJQnKBiX/9QsH1u4ExMsd2OHdCf0hCjoO++cw/O/h+hvoGQoKEfkwFSoqy+32Cf/VABDUBR7J+9/swg0F
        7RIUv+Eu5TQF6tUPBu4h4i7hAR3y7ggK5voWChcqJNv70wjC6+Qr3f7m6u32+9MZ+xk54y86CwkZQhf6/Pr/Av/2CtIs
        0tsuycoq9xXQ/uzeJM4QPNz5++ICDg/xErTtxiQZISAMFBDV6g/r6903AtXvJfTrGCMVGRnlI/PexwjfCSYtAMgj5tQE
        NTvT6hb/GQQh1x7o3hPMLQry7/IFCAAjE/Lbtg0p7hTOAMfx18kJ4iDIOfEpCLLw6+Det6nhxyHaB/UpBOrjCxbh+eDq
        6BEbv0kS9u/n4gP3EtgIGvT6LCkMEL8zxNf6JfXc+8AWA80jAjIhAD0P8wEQ/wcDGyLsNh3t6Qoy9S3yAcXk/Qnv5vcC
        CRj7BBf39vns+T4uBAAk4xjfFbr16soWBbgF6TDeDg4D7wTvD7TeD+zxIQP4HcQUJ+nvCrcM2wE04/8OPcsODhMQ+RrY
        0tnB8/sa9w4tgf/dFAzW8fUNC94L1wAQ5C3lAhDhwPTm7B6zMRQdEuMY+PIE8+j4y/AGDRDNH8gk0eAE5QUAHf30zgkj
        wDoO9/P13MAL7cTcw9q/C/0gryPUzvVq5RJLvuDe6y8E8fC0BbfgGzLUWvAqKzURRCIlYvQ/3j4c0ADzH/kF5B4HCfQf
        A+LgGuYF797f9p0aBujIsTrfv93q7MAWvz8Lsv0e8lw4NOjt9jxEBsrS593h8DPfDP/X0NDC9MfzIRKBz87LCf0qLRgF
        rBDc4OnwJbY8Emrv9gUXPvcaETDV0tTu+xjf50tD1ub/DjAn7e0G7x7CFublBe/TGhD8Bw4C5w4NmPn42Lj929X1978R
        LRIF9LYVGM4WFBcN3/wMvCXsBxwlvz31xKmvw/HnPr73Gg9A9pXZDQ3PCOHpOtz02BhGTzrtOb7eAw7zEdwnIP7y6vEP
        C9qvBAv2Yuz1x8n2ruoT+jjkvw0CKN3ipfUU1R378PP6/uMA+sfoAvIP3usA+y8XFesl0hYsCinp5wgbGALs4yUPHJcy
        Pu8k89DI/3nF0eCz5KPHxjj6ELjPJ+PCxdji4lgP5/5P5xb5/RIas/L1Hgg30Rgb+NDr1B23WuS86t3C8fwC8Lca7vHE
        19XyJ8ovS2gnIvrB/+TlDRzJ38Lr493vQfHaJgbu5dH3EfvlLcET5N8SDDIl/DtYK/UYPaYABgU7+N/Q6f0ASwPj3Pwr
        CiT29uzfwykG3bDcOcb7/Sod3vwy5b7oue7jF9UjGtmo6vsMzf8KFUwCz6j0GM0CBe4CItHEAOqv77QL8zE8BQcB8h8a
        7Qit4jzXstjSzeHw5OgO3rX4OerRM/gRHBgF5A/txQAGAvn/AfbUruLzFv4FBsvPF81W6cwI0zEIAfwn6ebk9SAP8PI8
        58XB8xsUCWAp6hQKUAr51y/l+qv+CA/BxecJt/zp4C8H8gsaRuv72LEo/zLOEuQtAQkb9eofCwyo+ijhbTcF5PL1/+ew
        1OoPJdUXS+fGBZYb+jMV/SjvuLfw3NcWmwXxA/HP3t/18ro6KAMe2/4n7Nc/9+XSzQzfCe4+IP3NCzkU7Rbz+gU6qwBB
        AsolXuELUx36AzEoHT36IiviBwkYO/XlIwoOKu3CB+nF+//oBOz5Egcy8enP+Q4yEMrVtwTu5yWnPuT3IgpPDxkCKPcM
        zMg38B7XLcMFuBaU8QD2x7YutOAVBNP7ywTHAtUV8h7s7Byu7uoavaDy/Q3SNvA6JEBi6g4RGdUfGRb23qZVJirv+u0W
        FQQJDwDlB8nnBBIYCSU04tUKobm8zjme7tzC79f0IjDayCcIoeTnLhQQaPUSGdsFygpFHQi98RXN8NLYJ+hEQPME7z8Q
        tek5+ugg9QYVMg8BygEt2Q0B4jcbu+0SHf0c8hwp15nSABb9CyAAvOfu8DIXLeoTANYOH/S0Ld3zHN798+jyHzwL7vjS
        3+44IgvNKQYQBL8c/AwV37a5xOjt3+3Z0fDb4jHFtT8R+jXy/jIO6O4NBfvyG/0sAdUwEOvaANu19i24HvqpBR73UOwT
        3O0cPhgVttXSBE7u5FsdLfT42O2vBxXOkebV6q4qz/0uxe0VvswwwCz7GQsMyN7qHgbkucze9Z8exwL7FOEC4d/Q3wsd
        2rkLUz7TBjoG05or7/MH+ArOGz8OEKca4u4fDg/iKh4Vxmsj+TIR+pLc1NfoU8QT1gYz7Dky/PgpywnfzDKrxNkTpAf9
        tC0j1kfc9grwB5f6374g7Av35u77wsJa9dD8DlxO7fofHAHyFarmH/Ld8RrFJ3Pg2B249+tI91nzFxAi+d286zLsqgQh
        8hO47tztu6jvGhbRk+jd6NWe1wrb0CXu+drNsVENQi8MEkYuMuDq2RzkAhyBFxUIz0oEE8PA6RMYwe3A+P3J2gWzEPoU
        /NjE0kIb6Rj72xoJ2QjHG+qw7v7N/efw4wvd1ibfvRERB54t7fwZCvHqAC46Gkv32iSO9GAOAtL5HCWt3B4Eu/zx7Gj2
        OUHHPSsoQyniISX/EzUx+ezxf/wh7MCCOhcr/NzaEegtHcsC8D04E86vJNB/6bfY4h7hUgLNJeoT/xP11hHEK+j18d4b
        4x0i/xzkFBfpLO42+AEZEfvM/BEoNskJzQQSyx7mwSQjN9TSAgc69eD/nh8DHuesZt029BLxES8i1g0n7ATIBgYb3PUi
        BQEPJt4qH8oNEfIZ7hEf9uYGBR60Q/En/Psa6usuJdKzBw4R+MEa2+8fGBVB9dwqJC8m3BX3+QQEB9z9GTy4HOcOBgAN
        8uQo+x306PcIDwEHHgztIfTxASfTtfTVEypCFvMl6kcMHBPKCuNXBygMGhch/RaoDtjxHvAN+SUKCkrdVjqwVuYYXc+W
        Ii/E+/uILuj2+wjbW+zVK/vnDR7g5DTga/DwHeT0ERMLAAED6tcPFvj/7FHf+yMy7QM4BDnZQqvDoM8Q3zdD78MgGivF
        Gj333CzV+jQ0Kt/f6fDzF+rhANHZIeL+3fw+BwniIP7dtyi48PDO4dT37fba/fbg7ArWMB//FfwN7+K2LMUMzQEAA+o/
        3xf/zfv/P/LfGBsAQCwOvgxf9VPKF0dTD+fb9RAG7CHfMZ/7XwjAFYH9/PWuBhjauMTJ0kPwGjrf88fnuLXicsG8rBC0
        Kxz6OfvwxPPlziTYFwzzJKLdFe4W5RQI7/wHl0o61jAcIeYHEq0C62kZIWrmwRn6QjUkw988L/r42vDnzjAoGDTh+qwz
        kCUkHv/nAeIX08YrvEAauSIFKPv+Qv/qRKolAxYz8/7gMRLX+hNYGkQI6vQVeAD6Gd5KD9HuOlAh4NnNHfu+7xTv6PXX
        By0H6gwjFJdLCQw/pggWCPAJJiCz/Pgm2tQ71zDv7wUe+AZZwyZdKu7qRSRaqhoC6vrF38oQLCoIDO75TUt/5VM70/Qp
        6AsyLRYGBtVf+u8YCO7wBif+R6YTPuobASbQwS1QYvolE6M2KQw+ISDm6B0GNjxGDxbiFyA56M4VFzf18BPgaJk7OgMS
        LDzOBhk1DxMy0Mj99QCngdrSHYTMth3MIFMC6FAdODsN80zUKhH6Af7+LrUO6dQW/v427kYGBhxd5RP98OzdAQshBgss
        +SEO0P8BB+n7AvcIFCIKhEZD0mr7S+u3Sc/L/NFSEQveDhcSOQ54puHJP0n2/QILMC8KVjwtLvqMHlEhPOQQEgEC8S9W
        C/ADyg887joYJPriRBIU9x4pBQANB9A6/BkrFf79zBj/AjYGmvDfS8a7EwAdGbtp3/YCTBO9wC8hMTEg3eAs+RQtiAQb
        Al/eRwNHzfgVI/XZOtZBAMsm2dzTDDg1J/MaKdIQFupUhjoT1RSmFOEXGr4gvb3aqu4Rz0U2s81Jp+Pw4O8GA9oD9RMR
        9fEIyO/F6hjh0wbL38zRBOQP2PIQ3uYD0bviBSgd1i/R6AVO/f7HC+vvKfj2zZoexU3UJMf9uO9F+jgRDvH49fsH2eEG
        4qnTCNUF7uUR6tsFz/Mb09vlBATv3vLq7g3j6sGB/vYhLegdjjvyz/0e8BL6BgcVDtcx9OkGwd0F2/zq7ti0CdbjLC3J
        +A41DRw4otTjME3ZehxGC+mo8vfL7g7N9Afq/vb74grv9NjLFBbGJx7t+g8DFvBaEtrW+hzt0vIR9ecc04n27+q96sjV
        5nk62/TvG/srJd0YzTkGGc39uC+R7ub5Bwzw4+1KzRf77fzVIjMJ1iwKDmPtE83rFck4HMBKvgIvNj3S9vkaANAt8gcJ
        2BDI2w/wEx8ZIs32wiMAFAvRCwdAsuov40ITAbkaAA0a4THWDPuB1hUe8vDaFQjqAuIODP/58OL++zUICvMo6+YYC9Pk
        FUnvJeCx5+YiwR0VJBfm4hkqFvz+5gEE+PXgDMLe8CwS5PPxL+zKuukG08yk8A7uFCcS/rscjhbg9wYTEugBFBDz4QI2
        +SDi4rzk5w0LDrwMJgUzBzMABgLQDfDR5vAK/gUOHsW/FeTu1/lXOuxY6ZciFPbTMRneuTEfEfpMmTmgCtjVNO3L++oJ
        4wAF39U/9zgvKNnr09sSQhAe/AkKItoF5CHrMS3Z+Abq/gz6Pv2g2uY8MAbq3RXjCzQD4OTqGbTzl7YFtLoE99Hf7CRu
        IGKo2PQZHdMzCs8/PiEY9gpiwNnk8PAHMrQ3SAO+5zcP8Bjr6+i02xT+Gtj3Efj3qPgI8vUpDDrYvhCZ7lr25t0W9unJ
        aNILVqvNHOfJpKIuCSv1rAGqL9IJJ9MSBg0zvdXF+IH1yj/auOM547/kGKr7hALYoOQnpAvo8TKh4yMk5B6y7xBhGacI
        Iin9E2ZnPDoN6cMp6/r/BdTc9N7e0QS95y/Y8AkA+gXC4gsI3ijk+OUcDfvG9kf098sqIzo292f/3xf75wKy/N/w1SEo
        AtcILvcAJEX39BTpD95hBBz56AL6awhLBSsZ0AchJUv6FjUX+iQNGA8K4EoszL0uFanL3NgA4fv/yjPWH87k5xOBZAf8
        6QVERhXE8O0iPNosJNXmHdT54g3/GCD/D+7qtiMB/jT5EyhzH8fk9nEIDdguA0VS1xkg5F3b7xAa4hjsERzV5rwe6ukq
        KUI/R/Iu2bkF8Mki5hsmyBLd18Vf8PEB7fhM7xn5w8q2X+P9Pscl3ejelFM6+Q8c+Bb6Au006rzXNe97JQc7MPIzHBH2
        L9HPNt0g8TAhPEUbKfTaDKjvtwUngdw5wCOq7yXX3z3to0zcu876JeNWE7L1SgwYU+goFyMOCLvl0yLptq0XyBQgEpgA
        Iyg5Awk3/SEj5CEVyeLV9az88OED2Qj0ybsf/gH6JgoK1jTOA+WlKyb0AwwDBktJvxTgNOX2xdPb3RBXGskk+ArPJBnm
        8NwGJRpf8Ei+AAcGP/YxKAQEMQ7+KPXd6FElwGnuxSIM7yy80OU198vWEMse5OjI8Pz6bRvu4+Dn5/PF+sbhBvUF3fPX
        GgMn9ymkLlDzOiI7OvbPJw8m4mAeRAqPAlw//8G/GhLDDc0FxQjXR/7bCD0+NPD84j3hFQXQVp09Zzf50dtj7uG09RAk
        ReEEA+kMQFKyJBAaHS3aH80KzjzQNrQEG+py5ce39DkVMN3rzjLkJyUuIQ9LCPMMyDssC/EJzyjwOvn0H/AnJSQLBuKm
        6BvuBwACNRVLOuHK5hdA6w7y+KjTMR4jze/Ue+BH90O6/+wpMNuu9Bw8PSwD2Qc1zRYLzTcxBQsHAcZVv3/vWh420uXP
        DXseFhDoFQYxAOa/eCQ6/Dwr3znm8Cry/xPwIL9VN3gfVTAf7AZD5GJQEAcWMdU5kTrJGh8p5fAP9doF2+YmEunN/iX/
        Hgs2RfHg7f+uKO/fDyC2AfbwMgxPK9oa0eTt0DEHF7vn6dksogoZxeIZHu7jMAf4n+kiL/cjwPmYAffF7N0GGvj62wcf
        w/ywAKfX5M/vF/MbFNHuAzwRG+oK78gNCue5Dd02/APh4s773tfkAOMDAu8FBcT9zw4D/ePY5SLnyrX0Ab2+LT3r1t8N
        KfQBmM8RuQD9QAbsBr0V//DbBy4A7Pe+xyno3swdrNCZ7/rNDfb+8d7QAuu8gauz//XV5fj77n4A/h8L/wT37tDs7c/q
        B0fhPNRK3+0yCvfj40oh2YM6Cwcr/r4i7/eM2wy93RXApd8OxTrS3NzfAAMC1Ovr+sT+JMT+AOz27g7p6u38Fg0TEzA2
        FNO+DxICC9oj89MG+A/+8gXYFNAcBoE1DOzU5PgF4AAU8ycM4AoYzP4pBwrBEvn3BP7l9gItJNQd6BgzDf8KHhwZ1Cz2
        +hL9DBnj49US3eMC3h3m5PXm8fbuLfna7rj9Je/tDwfzCg1KFwavAEAZ38rXGSICA8blDhHw2rD36gUnEvf3/yAm7An6
        9wbQ9Bg0/AcA5/kPGvXpw+QVBffu7vY25N36w9zsMSwyBjMk6OrrBjHuFCbfHCgjwxYV4q6EOuRNCiDYux0BDfU+JKjR
        M/e+NQbtAR/urAIPKQEV6gEVGTDmC+M/5+36FucTt+fX7Q/a7/wi5dcFJy4QDDkKBh4NC9j2A+3a8xXw0RMpDCn3QucF
        /fb2G0GyWugh2/lA5CQm1tgWHuwJAdvkE+XwF/vQMQPp/Sj+2w4hETIAIxD0+P0CGhdjI/MgCfgO6iklO+PrKS7k+CL1
        8tQSD/YjEeEd9+/tDOIc9Qrtzxw9zfg2IDDaJh5F+MwcGUf0Gg/9HNDxEvjy/QTB8vsSANnV+BM+gQsewecdLP8R7hVS
        CREQEPbeMwchRdjQ/vYt8SYDArL+ezpE0/ol7fYFJN85Bvne0b7lHPPfCO6nsvQIIxdU9BgS3u8a8APKKQMO+xXkOBgK
        /e33GRve2B8q9AoEHEobHxsJ+39BBuoZGwUd+kUCVPE5QWITDNUO+xE1Bb8IKPQc8RYL2xsY+c0XOC4WGSQD8BAPCvLl
        6uziFOr1A+LDLg0g6hX1+xcSAPQX3OsQ/VgAyRnrGREP403XFgPxCAQMENTe8gLjOhr02/crARDz7ykiuvcXDiUFyCAM
        /er2ILEh3cAxx1Pt6RAvzv7VD+VCL/irGO/r1NUWBCgW6t792/gNDA/TEAzpAicUA/wm/w0C/cjycTg6AwhC3iAhVif5
        1kUttiv69EQrCIb5f8StAy4J+rNT1zFLJNgFJwnx6R4ZMT3EAxIaLObMDFEGuNfV+/YfEUvdFB/kvzsZ/SgU79kgOe8H
        Dizm1PwHJAgS2eX+CworA/Tja0jk/F9P/s76DzUe3L/6LSjwEK4X5fz6PPsrMzf++SQtHkH+2TDrDFHZRRrN9xANCvHL
        SvocFS2/9/TtARY3zfgBPvP4TBCtZ7rDYbX+rVcIshnv+Nyh+vQeBeFBLNtVUdwrkfM6Wtzq+dtS8JMbJ/Mg/s+39MoR
        204B9eERGvkjvvXyHgy66wAXLQM+8h3cIqt7Ou0QHBYUQvDw6wnaCDaaC8vYzfYXwO3oI+POBtgI+N8iMjPpD14O8jMR
        /iH27f3vCAMkGfn0CAa7DhKr9BI0Gf4Gxxj7Gzbu9/E8ESr4OcgTBAAtrkO/OSbT9NHrLPUzkT/6DvjNCT4gAO7tPv3E
        QyAXDRg8Hwotyf369upe/d4Mzs4A6Q/37Ak8/uT06gTTKB4qAPr28fco8eID9L8A8hscvwUHJBUGJgY3R/X6Fs3pCtcD
        QvPgFd/p+gr99QkiRDIoEA62JQkTHfb+5af4xt0e2LkC+/m57tcK++H+2QYL20ccthX13P4QFjDz/xYmf76wWDpN89rS
        3wz0He/FJQwN3yNM8KvKOYsGOsDzAjT1VBUW6zPuNCkf9hEPKt/k3U789iQUHSoJDCY1/sMPM0UMFmj2EQ36KSJW3hER
        BvG9HATU2/YE3hoUOdwc4uivRaSw0eYXSAX97uwbFeDe7yLWDd3vLAszEwkPFCIHQq9JACLZ0UEX7Df67DNHNNsGExX3
        /Sdex9Xk3AAdGRQIHRohFSX94gAaM9ZPPPEdx8sO4BsL6h3nCtoyIGcIyjRMF+v4plM8LyMVTg/CWKKp/Djz4oER1QYS
        IgnW2AoqGzAAScHdCBcewtoS9QYB+P28xh40NfvfaEY6JOIX3gj/5zPMF+cJvAZ/47kwVf2MSwEx5wkP7iXj/NR5zx8N
        7zs79/P19fH6GdEb4hmMVSbbEpj/UBodKPCCDenAM9rrGRcl/fQLBkf1DxTyGsXq6xglIlYnniPHJ+zGCRuq5UQE1+Hk
        293jtA3gDwM2A+L9CO+yIQNn59cT6TM1yxMIFPnvYyTjSbUD3esHaQApDQnWH2LcLhcl3F8CL+1a7PrC5OYAHuXr29ZF
        +RsVsORIRPX+NR0yFAQYbm4UBbEx9zfL79cG+tHh1+YGQsG+XQljESkG83rzBRnK/TL17ckb/D/uDRCr9IgIKgj5MItt
        Osf3J7gI4yQb1T4SJLNgxlArtOrTtShRIfUEDfkF9PQKB+sGFREuNPDvIgcBCh0F+Q8UABws9g85tv3NIhrl2QgoOhAU
        /PXo7O4QFAES8R8aI9cXGvVE7FgoBvbgQMPS9hrqFDzfDv7rRPX9GBQRFhcTLbfgWfAdOBILHk7+++npAxMa+fdPGhzb
        9CvnBuka7LIcMxAH8AgPFQvlDdMI2Af4FPUELBPnFPH2ED1/Ae4RuCbx8CD1M6Ty2t4MRg4TZBEzuQMIygP7ACikH8g0
        8gUWTNv479MY++MI98nQ5rY+SegmARIwMP7sR+YVQPMH6T8fjzr+8fro/itH/yfw7CyxSgP2NRr+SgKZEuYz4z0PEBQM
        FR0VETT3D+tADCsTCfv93fIx+vM4FwUjIBQgC+YaGSkXJ/QTGxYJH88n3vIHJxLpCPMIHA3kKA0HIRABBOoAIgYS6NQO
        8ivyG/3iFAvwG/cMydfvIhwFFSvo2QdFFwwfHw3KEv73+NAuHCsy7AsYHQ7oFhIGAAIb4+L59UX9K+EDGSUJuuX2Be/x
        4+z9GiYNDTDrFhjxC9fqGlEJ9QQhCeIW0Sn99BEC1jT5AO7b/VQHF+fpgUgA81DlJQYQDAYB+PYL8AgmHh74AQsd2do2
        LOodbDs6Ov5/SSj2EQ86dO9JcEIdaT1BMv79kiA7HDXr7uK1A/O5usA3BOoVMwMmyvXsF+AEFxIU9gcm1uos8fv2/esu
        6QzEKQAa3AD36C49AQM2EeL7LQPyIvMW7goG+945+NzzshsCMOy+3OTdEAIaxBHr8/e40B9YGObtBvzQ4QEEHRvfKu2i
        +wbPUCL2Mt+9Ie0eKH8J8Urh4+YBCSgS9zAsz/haLDH8IQjY8Q/tygAL/ggARqniKQ7wFQnkOxXqBvHq4Oy5wTTrActB
        Cucu+swc+PzV4d9C4fzv2ee8GwIMB/oEStv3DQGnJ9790OL/D+3+HX8K/hsF/88vyurgyOfd/ezyCNfi9+7QOgsNOzz1
        1kXIygfvohXo++5L2imd7dgtvLz3NgkIJ9Ml4PICmwgSJBoKYhfYrxQr0S3TGEfaxyn79d/0GOoH8/791jF/BBPiQxkH
        SywL7sbmcOQm8R3J2Bvk3A/p/ssV2/tJvjvQ0BW8/gz6IEAni9zn38HRDhj3HQkcsPT5SfLe/bwkwRg11gUO+APFLhnw
        Ekb+IvDilBP/9iPsCdcWyxDl3trkIroY+uHw++UDHy77CsrUCQXivznlOAuyOb8Q0vNAs+azCjdBKsPvxbQtsezSwwFG
        wAQRHfIi88pDFbvG3vC/4wf4LAj7wQI+xQHm2DSl73hS8jrDA9+B7xC7x/M64SL56u/r+uc3BAwFPgUnNSfdDyBI7fRV
        AvuW6b3JIA+7ujDwFW0djmngrfYn8r05GTftF/SLFD+rKsUGz/RL2h3O2wTx2FLJAtk0CDO/N+khZMQII8wNGNYW0+tl
        8jqXGeoemwav+M/QJlO8XBbr6tQa3uC/Ac3qBEH6+jqyHrHjwF+x464Md+oD16vbUfsMCQXABzfpB+nkw9ffKEoX0839
        YAH+w9hJBQnZB3PTQjwoSeEB+MjXrOodGfjeDhny8cFQ27Wt8OT4Dva58pTkQCr1RBoG8OY/HPOQRtgQHuvaxLDZu/JJ
        Khs7FjPzBv4m4EozO9cS3v8m9wAKOAsED90hBtkeI8LsFT7a8zYGPvc0RuMDyx/22N/1BgsJ8NtPXCYJAfwx/jHySRm6
        DQfr4/PbQiTv5hEbu/lEAxMU4OsVQuMaDWUOF8329vcZ/jkYsxnlBB/7BgYu0cQhMCwSC+gVLPbRCDTp7OkWzyndDPsu
        +eS/8xY1+EgT+68M9DwvGSgExQ3KHPPvGAL2DhwUrw3tEAjeEeMd+Psu5+L+CgG2BjgH6v/78Ct/5zr+MgsrOwMQ5CoP
        5eBH0yULBskP6CIx2/gEzPA+NAOftwkGF+MG1d3hKQTyDBTbnX8DO/n8/RsT9A/0yOw62yfp+LrZBfso2BcZ15xr6/zP
        TtVEBeBqrxAdE0W23cIYifvWsbIbJOzK9efBGCQbHR3mE7b3DdMj3l7f7+rsKvXZ9wQSFAwaCSU9NuPn2cYKIpLjF1Qj
        FBfcHja1GAjbBA8H5e7O5f4dsResEwr0UxMHrszyEdAI5f9CIrDeASjUAw7y3i/lE77n3sUhZVK/EvC+zRbcNkESM22p
        BtIxzSkAXAlWx9seDfYtBv07Mt4g17jCJ/Pz8ueHMOu58N7eze8OGO/FDxT9+9HzzgrnsusFGgTnElD3CZ0agUlOI9ce
        RBn7yG6Q+jrcGI6wAvIQyx3X7Ab/6ELtyAItzRb+LAKVRLoaZdzaRsr+FQmELdvlFv5GCNSwJ/H8AvfUGEIc7xIl6RYV
        GuP4Ci3dUNZx6OgeQg32veVk8Qj3+hMOLwAH5gfqFgzTHgcLQgUw7fsTDAGRCBI8FQMwFhQSF73sLBb+Pgjv6t4VBv7u
        2Beg5fwYEirnTg8AAS3vA9sQH9AcBB7U7yHrJwLFPgoGzJsOG+VcHL/1sMkryOYB6ecKDyZTA+kFcF0hv4H/uAYQw2na
        IxEb3SLRLbsh7AcQKRb6AzoY7vLtL8XcIg34rsXE8S+v68rpvyfT1+NXFg47NhEgD+wfzQfwNDEhx+MOo8vu+hvp6RDm
        1fvULzbeQxUDAwcSGDcK98wevRIdHd8KAus5ACQe9+fDWzo/7QruCtst2gcFByX7wULREDl/BhI5T7n5SclZK+TRGAAZ
        PUIp393n+PH67h7ovBPbBdwjEB4b+PYiBUD9zw3jI/P0FNvLQA/Dv/sq2RpdL/9L53LfFggiM7YALy0EDh7KT9rezgof
        B9wTGsoZy/77Df73RSsm//u5L2fZXudENdqfXBDHNzZN3L8QLa314MgmB1NLS0Ld6c/RHQxYDNL8+yIZBuj3FfTzK+Xm
        7cek4BdgHtwRt/0+O9bl/AMRAt0D8PH2ytIJC+0zzsvjEQoB/wXrDwVX2QkqEc8KF+L2GOTeLwf+EUQS7bgTxwEOEvHU
        6A0L8esOfy/dHuoPzu/+8grrD/gA8xYrxeDL8/UD6//sJR7OEUUXHOcP4/oqASUHCAgO+g748yrRIRX68uv67jALGeDU
        38UG/fbnACEE/uYLCRsoMM/j5gvYCQcL//0p/Qb6JwbzHgIGJNMWFO39GgU8LNzg/PY6EwYIJfIA1RPM8QQzBif28PlB
        3w3aBA/V/hHNCx/e5BH2DR/0Gv7wCfc+BQvIDebZJPEewQD1PBj1DwIS+jcQDsGfHzsPIy0RJVYHCikbKu7J6P0k76sC
        BcDUW73fytLq/tDc7j82JtYkxWTyIh8GEQI74enx2/k9zv7T4RDnNFrOBgAtBCiyFeDy5jADP/+3CDTgAQMx7Opa49Dy
        4EPuB//+xyThGBMhYe3pIt8HSEoEBDjnIHAr8/DZ+dfntJwM6+ob8+kK/brOB/rbwQD+7EIX/Lzz9ek36MUHJgH/BxH6
        0QssHioTNRsf7SvT9n8yG+QSEhkKEVEFxdoKKjf/6/JRUgXkEykb+TBAygUOJwbvJiToy8Dtrw4HDkoBzDhBAMrg7xYf
        9zUIqeQhEMvs1jsnKO5wuwQ7NQ8M9BvIzGToEtQsEf0I7i+NEg8IEQEgCV+sxe212u4SMtLrB9CaOOgYLNXV09vo4/B/
        DcbCYBTJKSEG4uwFF9caKgjV2k7P4hvaC01T+/PSSgUGCkxA+9Uu8A2n+BQd1wszwwJKt9r00+XjNOS75gPhHOjN0Pvt
        peDOwi7YFzXGzRLAMwoSDbZAGfreKR7a1fSx6Nzx8v3+7BgEUDIXEj7RCCEayDT8KcI53dJK0dnP/eoJNRuzK/0n8xbo
        E9zJ1wPx/7/I7+82B5wF0gcFv5zzxcmO0QXmAA6I3/DN3arQ5Pb54M7BJ9ru6NTS7wIRZ9kJOxEn4BLeyfTe2fz0/eQB
        AbHUC7nx1xZaz/8x/SPDBtAo8u4wvOUz9X+f+gPp0eYa/ScJSfoo0h0CAczSBPfi46QX4BAD59S65t78/f/NBLgY5BEX
        BTHu7/CY1wQFYAwE/i3f/CLr6UA4Dvmu91EI8RjMKPoe3Osk7jPl/SjYxd7yA0S4GBoBNC739VIC3xX2WAMr8yAKbQcg
        ui3+Esmp3jgLxgrk+wkQCA0OzhfoDQYU4dzaIy4wvAT8AufX4VDf3NAhjR7noOfIJ+eM7dkkCw8TJcI0j/DLEQjXFSgC
        9CznBh8mEbbHD+8GBVFn7PzkAlce/TqgOL40LBzd1AwX4+7BS+m5+UP+DB/lUAnWPvBGwfjF/L2/98noM6QX3vjLCALJ
        FSoBNPX6JrrV+Sv5qc3t5QDpXcSlP/3RKhjWscDxFDwHr9MBB/DB8NO3HzEfPKlOjgBV7hRc59XpBUz97/7D3BfVCk0h
        vuYTCb/i+GBCUcb/AwAY/zzZDv4h7Q/sIxU/9RLCxevplf3t7RvK7gnyQw+W+hMu8griIri55M7i5+alGK87ARe/8AxR
        7g02+DNL/srN3gHHCa314Cou6c7oGwfmR6PxyfbUUawVSlv84C3z+LtK7UPO1aXlefrx/n8av/VwPwA75A/h3CEZKdu1
        yTzjzQADDkcr/P0WEiNG3jZB+Qf5OMDc79fw2P//IyHL9LwLVjgF6jAGPccG6SwNf9v7GvwnBuDSpo6vIObuSb7WCd//
        //9LyfHg/QYkngWQIwVDPCAk6+EmIjkxPqXdwwI2EB1j5e9F/R2u4iq/0QmpGZU6HvHxwNgoBB/84fFg9CAR4/bmLB/8
        9Qj/rMjaQp5E+kH25//dvekC/Nb6FRq/wbTP279J9OPYtd44GCniwTae2QTr6BwCC7cf9hwk//0CMPTqBAv1CwLl1ST7
        8VvZBdgvwRv3PBjy/CgEIRoCudut4dsqSOEIOxRB2tMEEbQ4IOgtFFBo8WU7IlAMxcczJvhU7cvGM+kR5zymE7Di2+7o
        HiYwARIQZf7wCR+qLUjDIIj24PTsJysBWcswr38MwfAVCgvm8+nYuwQALNnf9Br6+Q0wGRrcuO33qrvby7w1ClIkgkjR
        +zjV8wFWJroIRjRjLwvoGBzekgTf3u80JSzbPz4YYt4o5tUv4eUZKx4t/P9m8hgHKOX3zfg3CfQkxRoZJu7k9hLi6Oky
        Gvc52/sMCgX9RePJ+84u5c3i3y/7Ri4rPg/jw8wSFBjiGuwa08jm+PDT0gke0c/c3ajmH/bym/EhHwPJEDRRFzvxKh4E
        Iwz78UTEV84r9QANC/NFI84nzSsROvX5z+kNFfMbJ9bd9tbn7LUh9xE5KTq+++ng1yHzDfvkNjPP/v+2//AfEtflF/T0
        PIEt2ukaK/P4rO/XCOADIs0k+telRg9FMeQ1E7EV9QIkMyXa/fLYCxQBwAXvIvr9Kwb96BIAQz8c2f4lEc4H8rECBvAZ
        4ED09PTat+zm5hDMBuccCQ/+DP1AvR362PG/r9a/5u7hDBsGDEEi5Rj0qMUA3P/tDzjK3wioBwfovwvsBiHgsdXxEPXS
        AgATHuALAP/uCF77AhYz4trmwgDVCFMOCswv7gTFNBk7O+4LD+pG6y77L14DCxYhf84VFPwJ4BT0BP8JDOb96epOT1T4
        AkRy9gE80DMe9Rb/2OUa8gsHIgzKJd3pSzDtHBsxCdDhAzgXQ/0iXTnV4PjgSw8b99vtE7lQ1R3k0r4XBx8l8NH/0sLa
        ILwR6BAkWtmpLt7w8AYKIb4aEq7MHMvdEOlA5RrkDCXi+T4w9eS7/Oo+9sAKHwgX8w75vPna8/EV2ioeaQ3z9h7TAhwA
        UT/fq0k/BesM/ksE8fwGFh8EGCr9GAkAHf/7C93g2xE74/33CBbn4u957875F0PC5RAl7e274gEXAAvnAB5a9ScILJ3s
        OtnHJAzFXQUI59zW4PnC0bnbxgnCx6sXCvf8JhuhIE/S/4F1z/7oAPsLCMvbHIRe9IeiJ4dLS0sYIB0LkagUh7b98Q0B
        seec5pvhBAs05/rIGNn47M4VUqwDmQPpBCTMyQ0YO9TD388EBer1+TwQSu0F6x7mJC65HBTbR+P/+dL6Gr8XJZc1p8Y0
        4D0XDdYk/Rkf3rwtC8yU9mTIIPi4GEchE+3SBx3dE+Yb5PBHIDnEsSj22hA51iMYPOPUA1PtGSjGKry93QXIbCANFBnC
        s6zu28sZRSwP+fkXORLZQM8PRycW6er1F+wS9C60zyb1zLRAFjv2ARFE2+ospAE7FA/vzzvmBQot9+sUKuozARzrCiMQ
        ADD39eHVprfsDRRXDQrEEQHHHQsX9OAtJjQI1v/kAsrL2MvJ3+UuzBziCP7GASEp6fbF2RPc2RoJ5r8c9xPx0+W7ARTH
        89pPQPret/nECu7gBtPV2RVF3snuf0X47OHL1B8LDtorwQsFBwIPEQUHyvsCEcgOSMTvFc764wAP3EETPQi2uShR+Kfm
        6QEV5uLeBjj3HiXoRNPPB8n+7lTf4cP//vqWyOe3rgFT8SD/E9gD1hYqxe/o/vffGi3L5g3ezPU19eDf+9pJ2CNGLJnn
        /vYYjxY7MPLM4A3m6De48dXT5N5CFuov+e/Y1yAW/sMr8/MByze62gYf4g3vDPQET/X8AP4NA9tICBnFBdMAFSIBCsYI
        FPUf7fXh6s0w2UnvGfsICbn9I98fytrU9tMiJTDk1+gK7xvR9tDpzjLnLub73iTN4t3z8ekL7oHl1QvmqfgICfXayvDc
        3wjZu/vVACUh0vlS/OEUKDEcIyz64MMD+d3r7pbm4iMewinL/xXqOy7J+wLO7kTc9x4mBBvE4OEGDPDY6Pvwxe/E/vr4
        xQQARfrbEPTO7wgXsunv/+b17k0gPRb1GALc8CDw7BXd2AMlAxf6ctEBO/zUetnxK7tWN3wJHQFrKuQNE6QCOA4jtzn/
        JyYGRsYF/g/yHSsRJ+EI2PATRP3Ps/kg/fgeJz3kKSYv4CzxwyzSOy/sJL1ZDUAOouoTaCHq5VLMwhfSHzz+8RjmxvdC
        A/tW+tR/yryiBTPZIcjE0mJ5HvHuULgNtfu/F/ToCQa56zX3FBrw/VXwDPnpVxkgL84DZfBY2ecgFe395wcHzOUV4CbK
        JA4MNF/VUGCeAvdGLv0wTCP/8iYyKVgI/BnqOhtkMxP4SPT58sAu5ckEPUblIPXcO8koWfu7ShnNTRQlI8AfHs/W620F
        8BXZW/8MIdOMATsQzvYq/zHZAtZi31tE+2cn10nHz6EjSxMA9/XbSbUjNunx1uXuTgG6BkTdANIw+wsREzZgAsnC9+zh
        HMtdEubosCb3OeY9Zz/6fb35/QxCCq1Nuyn95wPMPew+RfUA9AU/GgbEJwkVKdP+G8D/8e1P3+8n4yW7HEYD6yz7yudQ
        4ZIC7DvZ9SwSHWvmIn/22eAfxwXjoOHVEkbjEBkp6gi8FzEPZez7ENAWKjxLNwvlFhy88f4AFk5oIOhfoSKj/clPBGj9
        sjbr9OsqIy358jsZ8gUmzyz5CSYDE9QZ8wPtLlbY/+lh7/87weUW73HnAPXKax47L9vrBD4HISr7HQrBCAURCgb49Pg3
        G0i9xPlS1ykpFO6YNskLKjvOGzHsW/5NAucn4li25gX/HiztuOo5VgDsaygRJP3hHkgPDgXIGkJXBt7/OMsVGL5DGg8X
        f+fGI9woptYY6xg94gERTz8p2ioEBu4IGtgN9cy9I/L+1RXqEdP47gPCF9L46+M7yw8NGX4yA/n9JeLm1RzlUj738/A0
        y9zS3w0RDewz7LIHCYzrAE3O3d7r+AEIENph3tk9Iz7Z+TgcDBM3vQbc8u++9QX7C/e9Ft36NDsXMepMFyvxRCve7AUT
        8eUOWgjkCQP698AiM6UyOzXYRvYJf/YGIzwRzNzoFwQt8CwO7B0q2Q34XRja0t7t6SjkFSwOPQXl5ggZJ//s5+/l+w/y
        JCocvxhGy8Im5DTROPH5I/dUHRwPERQlDg7ZGwneATiq8QYGCy7o8PQ+Yt0d585E1L/jqhAEEOS0Uz3MG/TzBt8cvQy7
        1Dze+z7H4z8O0PoCCx8oBA0ZHuIkPRZBLRgytgP7A+QI7w7tGucqFP/9Wgr6DgsIEvoBCy0qKhH2Fd8eCAzbL1XY/RIF
        6/0PBxcEPV8V8+/LNxfUKjfa2UvmCuAWHgroBw43NwHyvvHq6/nvJQvhH/EdB5MYKTvZDDv2sbq75gTr6/zgH/C0DuA+
        7tQbCsvEHRHkvSUNMevy/wgx4fgJBqAO+Efrkc4FzQcs5isw/sj+Crje4vdCBtUEoKkA5Z8DDeXrFc/U6Bb55gmxJCHj
        GS0jAP/5E+T/s+n6CADh1ObDA/IY+OFY/+HH0Pf+ay0NKPbKF+TmBen9BTMPsNnoKxLU0ijW8sj08BcE78Pv6w0Fti7X
        yRDEA7uwgQvs+0VJCySb3wbuECgPsvvw7U2sByMS+TuZ2bfc0/LY8SHZEOQk8Avj7ffpHR0I7DcbzdLZqt8VBQ/r+fEe
        I68S8Da/y9TXKA4gCt/ZKf1efhI7J/IX/w39L1b4aAQ3/uLrCcnuDRYB1/cC8dcYNuLfMQ4BJCAE7uva2Nj/6AooFurt
        +dX+CDMICAAVyVQmMCXs9eIlDdULIu/WfwvIBfJFCAbyGQcsCcHINiTcICDFNA40wzQOrv+zFw4JsjEuz8UeNwE55y0A
        +TY+Zv0NFfvR29bLQvbpHecjtb/+7y0r6egVFSAiy/q59CnZ3xxBJRoF3g4JNNLj5+j/E8vTKSQXzzcwAc0KDRP/G/Wp
        OhMMHAapBggADx0V3fzoNGHN9R0QcRXPAwwt8Dw9D/L8FmhdOALKyqsx6gvd8/xT3SEFBzQxuUktO/LyD801EQgnzvzO
        4AXXGdPiNf4W5z4jCQZQ/y472uU1sfbxIwLnyRsq7/1HBxko6CYoFSnXMSwGAC4XDA8S9dvZEcMB6gor2h0j4OTRHxLy
        7FYG7Ooa7BUqGjJa1yYF0s/3utP3HRMkD9qxNRsv4xM6ER/e4e4B1TsbVvzQ/gA00RwABRzHJ8wA5x/tzQQK6TH07wQJ
        M/fj8u4qMOY80x+9Kxrv/fnyOCbWR/L65P8LAQYdDA7yJPjOPfQL0BkSl6yx9NL6B9gk+xTw8+7t3QnMAPC7JNYiF/cX
        7hrwEPH+JOnMHAjw3wUMBv3Uf/MKEB1QAzvOYNHt4dYa+/XLR+Uj5w4c1cn/icMR3CMQ9DjQ2Fsh4fy0CxzP69AKt//+
        2dLRGMcl7EcMMuZFGl7k+OXqKBgL/g0N0gdZb+3B264DErwYOOrDIknjHwsUid0mBun7DxziGtYI//rbBh+1/y7+lcUa
        AfgLG1/fWDIQMNxA4+znAh8FKDTif+FQwdwx1dUa0ebACOC7CQcZPuMu6RT4BB//wt7NCwf+3tT3PNvk7uMNKtARK9QB
        8B33HKzzNd7f7xW6I/rlS9zuu+YMNiUXLrOKCwTfKxkkHlnl+Pbx9OC1QegYHTr3A6Hh3v5AEMLCMvqkWSQ7HvwhKv5J
        6Q76PEMf/S0y1q8N/fMSMAG9K6EAxxjySB8ODtv7KQIdEykIDgvcLekl6OTdz9kL7fDzfxPSE8UmK80j6OP4LDUzNBn6
        yyEQvgcuKQT11uHxyhgaBe/Iz/dN9RXbphP0QxIZEBT55+4QGAg8//0I3wTmBt8c1PbYI+0N1dzU1xHkOBAE+gw0/QQS
        NfwXBsAkJSbe4iMyWSTHz+b86TIPzwbxC/jsJrz4AkMiA9MeJjMaQOUfTBbyCMkjND0bQPECAyoe6d/v6Ckf6/QKHgYU
        FcMdA+cDAEIQ8Ans6c5HLA3yE+YA4iRBIQ4JTz8MOxsQnf8hyzHO78DrD+2u9AsN8CTzFdcmGgcs5uoEQ80d0ckK+Rf5
        4BP8GOTufzgw/Rst8ewAGzENDhMTRwUw9Cr4xhfZCOjfFfLI7b3+mfcABO0o4iUgU/fW9NI8NOgQEiDs6hH1/dQNviI8
        1UjybCHozcMXUxsfovwPIfMTPQwG4hcK4Jvluxr9/sSu3OMpQAIDJeK4APKx2hYXFPTNVz4+wgWYye/A4T7n2OCNzAAU
        0yYM3dXbCgEotDn73unsDyjT4Bf9Ufct0svnSfX95w0kJyIR2zYJAeDeMRBG8TY8lB35/LC3sRzoLeDx/wn/Da8iBDsU
        jMJj4w7fBSUcB7n3ML3AHsk74cfmDiDcDkpF5f1B2hk7wyQbHXDQ3B3mTgr67BIrDAbEE/gk5DT/FvplTwPoyQwrwt0X
        FkIMIMz+GREA2RA7GSzbFh7E8zenGvz1IwDi6EUzcf2L8w0vJR7e0xPuMUT0ARTsOPOE6xJE4QTSsLQA+NTyJ/DaJFUy
        AALrGn1AEhpN4+ACA86vSQXTOOXiNd3fQxkAPvHi/+Uq1gryNgQgGhNkBS4eNAwq4QEHxrYAQSgA7Iry/iKX7jCaJxrc
        /+1B0gIwEk5hxuYUyXMv9ewb3vQQOy08zCZJHH9BXB7Lris73OXk1Or7wuwoBfwPJvr2HUD+Ee8HEKzoBiK7//U+5uLU
        xNgG4ur7uAcq7QIT7r7H0Bb6KAX2LsvpAwPatQ8HCSjTA80H2PMK8gEP+O9BCeQH99vtKfL4AsoQ/PPk/dLHJiwStQPP
        3eTw1hD5CAYJyunpBR0MNgfaAge10wMOOsjz+FDs7tTrDCf/xczzyxjA/+D47y8TJhz+1xsMBxIMFdgKEA39AQL/6fDj
        uCw32cf4+efC/NMMCAMftvPt5tPyHhrnue4THMDn6gcRCiXlCtnoIAsRFPswF/7D9OfkCifw5SDROSLf3ibB5t72gQbP
        IRYhO/Uk07Ud9uDV2fX36yQI9BvqCOnn5QnxJwL7Jh3tKRnG7rwWRvzWEu790CWvKVU93xYl9kkxQe4MmOIbOq+BFLM3
        5xELKcoDKfPbDxK8zOb20v0M+xPn9d0P2PLyJtgDBwAvufrRGK0i/uPeqwf6zM4G07UVIhwG9kcsLOACMgEvABHgBgn8
        Hwz/7gYX6Eya2y/p1koOOhXa3/T61twYJwMI2swgvuYK7/IZvdjlBMXYDuomBP/z/hXr1xxB70jf/QIOygPoGAYv6xgg
        Dx72CCDjExje2Mad9N837REK3/8Er+gADP4do6v+7Ar0+R4X+PDNETpC6/lA8gw7HCHyEesUYupARuHwfzd0TeIOEC1M
        LDbkSE8S6zo9OwgIXISMv8v5X+262PfKPjuqvIGswsaSnFOOMc3wFn1QCztOykaB3S+zBKI2mPtRAB+evQVF0QnEzD0L
        HLzFn5jFQU1PnDrwgV4OszpRqa0UzQfqyvOS2ZEqf8dzBuCmNa+61sUXXV1VJU/Td0+K1jom/T9/Jg/wTygu7zlNSL8s
        GPU5JOcKEbkC0RouP7vtHCWDzDoK+14tEz49ECkdANN+PxFPQ+LV5/p/6xkZ3fK5OxuvMkQSvDrktTUzEQMZTCTkJcdS
        f8hKVrT4L9W6SJnHGhQe8s+YHHUjojpZlTzeIcrd6dSsDXcKZ5h2JGLmAuX8F6ScZQyBPkHRWu41uTpV7fQBfxX2ejjC
        neJMDqLc+BBu9AH8pw3kKbJJIYlKDNhBpjpEaSwjvBxBIkD4ntCcRjUBBX8p0/X2smuuGx4GGwVlGBUUtzpCSNz/3fku
        I/d/5DecQftoQ6PHErISqqOYkycPDy6VRog3sTpO9iIhCx/pZxbjVg8AA4wwJ4ksIulW6IHc8/s17ciWC70FsDoh4lIl
        VhrmQeKRga7wIv4UB10BJtIlt7jQJDIjL/rUEgrFvzpFmoXnDwYJDTlzC1Iu/sM98mbRDYGSOJ2a19vwTy1FK6xyszpX
        qxYRKNWpyOthOq7nJQQ0+/A1VAilukFFWRI3RO2ufwaKvTojXus7R+ppSSSR4fbtPRsZOhf25iGBmFuNCHD49mZE5wW5
        kTpK0BtOJv9Bs5C55t8BCTfcf/c5xBFwxWIl+gNKERbyfbXoxDrpSO0dD4Erh8MK+845FS9C/fCf7gLb3Qn/vj4VIxN8
        +9cOEDveERYh8gMlzchBBe7N+xr8F+sbB/rrD0eBGxY8Fx0lKvekizoWoMwZHn/5k8Q9/6QnZSIXKyfi1TXnQjGJ6yMU
        Ne4GanL82zpfMDJDSj8tDxdof51U8e8v8EYgvhee1dW2z+YbzBtGJSM8rjr00A7iB6IqMb5pJDUG1wor66drArToR/Cq
        gUIA1Bekx/Hssjo3hCLWI/DIhQl8EbOoAMA5JcetOC0r6CGZmB4XNyxMf8xAuzplwVS5QCMtyTayGGFD8WlI4eFWpOvl
        rdcN1X/UIt9tGaQ+xjpCjzVZFSBJOKpUHxwqHlAFrNr4sPoJ3O8HxoEfKQD3I7eB4jpE2AAQNSYgQO++pEMOl3+8BtG8
        sNrA2rYA9KMRC8c9HTf/pjo/fH8r9iANkxA/4ApUC/VHRwKNziKQia+mXxP4IfH/Zk4D8Tq6LlXJyLCBCeq3HCoO5Tvq
        yEUbFwe0uecUAlwH99LpVDV23jrjxNMcDg5p4Sv+L1aBy3MAM/9oSb3zP10SFe3zHeHkJCkQrTr869sJ0Q5aePdnOoHs
        GEIqXkm4HN5CrO3TrsfLGMbmHJF2qjpYZCASgd4oIMUnpCpUFyLZcy19vkRN5tjI0kcLLOCiC9m0EjsUrQnjCN/K8ggv
        NAIXxhpP7iUyx6+p0+G2CBeBA/nOOOfC9TpgVX8cOylPF/ra3vv24k8EcFMSFxv1jj7WDOHIzMdessgx3zpnAO4sBjJR
        ziZVFtLZpJT3LQ4zy5iDzq4UgcK5PexW2AeGtjpmAAHPBk6oGAr5PH84uHe9tgWmk6nm1KQ01fugIcso3dWBrzqoASvF
        UdO9siRM0jKMEIY0bs2lhbYH+YE53TQUSDKSh1Ir1TrzO0sPQTECRt9azcjzuRyBGq/M+udK8t7O/a/TkBvyy6mV5zpt
        pTj4/iXyMjVREhjc107wO8/tCBDx0Fm4Hg6ngQBe4ASl2zoJ4/TZ5x+pzyf8XgQRwzjzNQa2gSAR+WHjGd4R6MTpFzBz
        ujq9gVi1DkG+S9jOgov1GLkdscObOgCdtPrM48M2Efy22iT2sDr+gdhDtckNZcGOWwZg2b5PTGFKtrDvnxkMCBoJMG3/
        GTKQFjsSICYsqQHSBdHdsQfSLRjuHSHty/Hw4S0OI4E14SbzONuz0jo5JTUpyBHMU0APB0cZ5hvmQygcBuiB50EY7dvn
        LBBfcUz9xDofkkpKOg8yXhMw3WES9/vxYe9Ii+mmLx/2FMTk0uAxf51J3joi5VYdtMOv/fywM0VuMuYWf132O8mbBaS7
        iwCkGcfoIDbo1zosD83jIbchzr4b/K6BBNAw68dO8Pq+Ph+MplImMxJEBT228Tr0I8n/DuQtKCQBK8INDk7cO8o5M66B
        zFL4kuj+NP7C4QmA5jrM1or+Jg2J2gT7zbw+mvgZF/fkLzPN7zuBwSRNJjwLM9AswTrGvjLaMw7brOXQpVccGlNvQzXN
        O72Bx/6xX+6oAS/O3Yn47jqvpa8N+On47Nn/OrMEM7onOCWwnTKcgUAFkie5TebJFp3AEDv45C4M5Din6oHRJhspFL7X
        st/drv/WPE3dKbyezdhEEnf5zDphW9DnNKZaAbCtwrcwZT9CBR7UIdnpgaxQOB7iNWuTLnkK1To6NfPGSivrIDP3kRHK
        gQPqwp8I5OLH38Xrp8XC1M87+Lc5wDrylwcxutcC8QTKOtnRgbu7zS/D0PS1DcfwE0kk3QHqH8PtAjtGCx/HAgsICCff
        N5kj//8dDkTnvfzogQ7Lkr0mpb/HFdEJCTv9CyG/zzPjEeC9ihb588Qo4BG1tNWLzRzlxxqBBc7kIYFdDjv/vxOpST8R
        Lwo+uBMsJ3/kzSRJDOY0sRP1Gq/QnwnyzThUDjvL6srkKbns2xjzBRap6wQUIOwDMOjL0b6BOQ4r6h0I41n3GjsexRj+
        Z9W7RpDW3+vSOCY3DSP83/KB5CjwLibJJ/Q1B5rOHDsXGunyA9X9BLXGgTkZ4zwgux4VkAjgsg8L8eEb9sTlwqgntjqi
        DSj6KypcULYjD44Rz4vPvXLFzB/BBND+1P1TL9iBjGotCjvQpqzm79fB+IPI5iSFlAwxFB6tBc6vga3Jhdj43L/hIU+z
        NTssIg3L9vsICRXr4ysb2MEWFfQF3/argebx7uD4497cC03uFjs3HivXC+K61oEtuQvW19b/O9K6FNqs8QcHxv7pHw3Z
        K6QU6jpXO2GyLOXpSQlJ3jBgahoUGd7bfwTFvVpzJfrXCxhYCyVKyzoWBhHFXrkG7ykdDTQAw5Q1M74F8YETO2E8NOoT
        UODSFOVOyDrNWYGLANzL6efA9PfPRQwH/GMqwJswpzG/Xh4E2g64QIWaKDsH8AkLuP31AdLnrMsB7Cq7BQ/Jgfz84/jO
        DhARqM3/GzsaMTv15CCjvRy4DAvW9yEkMsOi+Ta+gQKChNbVxBkXoQHw2R0oIjv9H9LEoCYmPce+Dci3LvgT6Mz6EAyB
        wzepBPXQB9bJGxv/1Doqrur2M6DKgUbY+UmnE+AP+J+yRdEznOgg+Tnw3NdcCfKWuzok1OW7MuLitf4/KjblFqI454Hx
        JfNdxBQGBjq9BK6r2h5U/jorweT+PCofn+nl47QsQvTqOqc4lNfIkeCBwPnAJAG8DXV3DzsuMggO+oEXORwJASivDB3Z
        DiTfNtCJ6Bwpn7r0Qvzm5+AmtTo3I4HbMuikHDnCBZzDUCwbGZG6C/ULs3b+Bf3K8y3m8ls8BDsINC4cPLuTU4FRQBVK
        6PsQRMgi0ZmYvTv54OSz2w6q+XL79zqBtd9A+xj89wEoAv8evxA1wMYozMsm7+AA1ODvEgP8mP9tHzsK6fboz/QcS9q8
        1+nfBM+tgbvQnxWwCgHawJcvFdXp0Ma7xToQiqjO4CAWgfJlySAKrAD+Bi8H8x8F5DnWD9cVLepkJhC3/zoquCnJ9Ogj
        3/FKKg7Dp/g3x7vagUOsveKnFrzOpATmJiURxzo8OeZRRT4j1PPo9NAnI9IxRpPTlhDv+JDvgQyeyt7IGgim3zpMA0/Z
        Kd2/IMCzNg3v8fcQgVk3SdOdpOwYuQorNr+/3flmzDpmPzOJGBzaNPrEyqkYLxckoz2rrqyCx44vTxXJgZAr/q3gOjsM
        wQDkDBfu8uf6/LTb8PT7EQPO0xrvgfHtA+zWBCjb8IZy6jrMO+fdThImFCBJ/f2BQarQA0pXvIH75tUWwgIXXqn/4y4N
        xzoeItD8pxbG876dS6E2W8R/lC6qDQqMIKSzuOExzNO1AfP+GTsny7ogEKL41ee3867Y/v8FBdnWlc7kxzmGzQf/5YHA
        IFsKzjpVwQucDCf4v7cGmIHOBvvVtA053vLS287XKvrh2h247Itt+joEPwYvv/fGxQkYQkkh0qsE1wJSxAcYgSqc1ezd
        qt+/7Now7To9HvQvuQKmpK8wG0mM5jdDFCJJG6+5gfWaPMmT6Om0BIID9TpD5VfrwP3yEQbcrgMtD+TuhOy+7O8/Wsj7
        KeAmgTG78RHJ2TrZ67UbAKujPIGkJOKe3izz3DUaS7v7AlyPFM/07duzys94DzvjNxnFPbrtgcgyE8iYxN/Y/O/6m+37
        2v+IDdWEJMbG9CN8GDsNCg/+NyAky+0TQx/dAE7nDxrizczHgboLOiSvCBgsGSjQ/zowIbH//r/WEiP1yizf9x0sYRIZ
        BYoV3T2BvVfazc8PQvnR1jr018vOpS2WsKNNERzrN8IuhEYqgdL6jzkB3ATttR3LD62TzzoiFqOdMPLuwTOatj6wEVwC
        S7/qE0bsgeMvDlROF/XxFe2aFDvG7v7P3bOwOpeu2O3BsgL/PSwB/dfpt9uBxvQgBQP3IXHuAzt/LxFQ5fzP90bolcIv
        U7DbFSLL+CUNF+DiRQLiNhot+60DDjs0PsioPiUywCb+5AsG993dzLsZDPocvr/V2uLugbbM1zFPvjrAuf63Yc6d1zrL
        kz0J7IEBpMfpnFSzrsjqyB3WWL5r9zhHtDoDhxuB91UlGRaK0CMmEQQlvBqG/TSGp63YGcjMvy5uDARj8zrOn4Gts7O4
        HurdS4sEHDo+AR7g0fyQH+DcjOXoSRtE4qZm+zoWuvsjNFLmxd6+w/69vTAgwaAn/sWBEQGvDK4I6ej29tkLAjsuuRz4
        RP7vRrT4sfsgm66B5CAR6p32xAoArg3K7QUXzhNj4DrtUmCWGvXoye7vvxirzyvQHJTfgaojwM/vrySQFl4gE6Lj6TpR
        6gQSbCA6AKz5ldb2B8fUDBLAzxWBjBUjD5/Pzqrk3+uQ0zre1wzCVtWtgQgzxhMC6ZNUiGMWvr7gm7QRWwElsTsRCyLV
        GTsx7dYRCCuLULQHst9DASgiHskqoc2B9yvpvKP3E9LLIotZ4DobNA//8xIh6dzEVwm6SUtKHPQGIf+B9AulzqS6cUtK
        8pJiFzsbyuXE2tDR6wjm7xvg1ui8thAUzBX54s/pga3ptODpJdP87Dqn2z6TyfH0A6ge2cdcsrwKsbw2AqE6uUoDOhfk
        gSO1L7/yyDrrKqYsSiuBi81gUOWLLjYa2O3gtzDOMpWDviCYyaVh3PiN2jqoxa8GqhXMC2jH90uh6kn6/KpXvsW7iqIm
        5PLWHiL6gb/EBjsaFYkf54E227Dd4yr5quTDNUTE14OI3inPngHsyeYfE1ChETsbzCYGuyPR78/4DyrVO9GU9QuwB7XQ
        gfD3Lt4a6cMkOr8h/TrtRRseQMyBJupP4eDHQ9vr6TlTLMwW+QgDARS3wuf4AmsduzoBKCRHgtrMNdGWEfLi5M4S9LlL
        D+Yjx/Kp4qMTphqBYgW9Fju8P5ECre9PTP/p0APi3bXo4QYdGecYgfUU2SW/vQsNJOxTLDsY7gv7KbYgJ/AC2hz4DCix
        gRcy/tm26RLV3tD38Oc9x9B2Bzsy2MLCyzIlsAoNDeYPC0HoCPv9gbrn7N7QCrAGOBjniSJXUTuk3u7c5//o5yjs/Oq3
        1w3/ryMV0eWBKNMOCsQTzQUQ/pe7/TrIow/cviQYLd3gCi3k2KCg6DYL5MH9zNC3/uAXgQw2tgF0BTvlAPexEiHB+530
        zMHf9OQFKL3fgfq1p/PRAvj0zf8uCa67+zqbp949GPcdIc8g4avrDfatl8IFgdAVtcrAmvspp/fE/YjNEDszQLr6ECui
        07DRAhwmu9LegQIT2OHctkHqx7XmyASxR3LxHTsnyfisNh/PNcU19jEDDQjxswki6+Kkgf3iKh0W+P8HxcI2yzotXjZh
        mSRutU3/cGDE6qnl+sjqgaMMB/3GRQIu2UPVxfjvCTvF4tS9AR6U8PosA6vdDebfG9C6qJOfgQfUAMiaDuq1EGWHFTuB
        D60bH6207cG5viS97+w2CAlFtdDy+Pq/6BYO0uAVwRnW7DrgFskCFBkBLN3MCRWZgSQYMU8AnB3n0yHOI6/qzuIfwvX9
        GDueAve2/56xv+zdgQL4xfycyrMA/hTClunNI+zZsQ4UtMylAjse5+XpKeU+EeAaqcskgRP40zDw+fb7Bt06/B/BvOfm
        1QU3DDvKPBbk7vGQucQe5jqx1AX+HBz+06PjgfeP0SfdAyss0Ds2FDsc5DpCQ/4MEs7Rzfz1BOAT+cfR74E81riwyR7P
        COG/G2DIEDsdwttD7LsFrU4O1Z27F+YfIzztgffyGOGb7fXO60bS6UwOJzvlIPDrvswAv7E92/mRluYzBPM6BND4Fhi9
        HoHi4PDJwH40yDompALQju6uhvdh7A7THrv4mvT09TTSge8SKQ3utcqT9LTzEjv+AiU24dnKqC7J7MzUQTwPNiPQzNzp
        gRm/rtkY9tHbGm2C8zpCz+UrVSbL7/bxywf5qk625/JIGfWzwLbKTJUQgRC+KuIBBTv0vDbU3/uR/Y45u8yu6RSe37Ia
        AqGBEEui7scSDKa9+0/k5jrfmgM7kJ3+qde1rIglh/I4viUY7tWBF8jOzQyqr/wlyZaR3jpFECrj+38dSBbYHIbd+uSZ
        luiwhBXpv+ME1tWhwpHDIDdHCDsBQ93QRAKUKA5Ny2QfzzmBwD0KvvrE192897j43Q4pt2XvNztE8h/owwwA07Lt97zD
        gdMI++PKsLSdqr/qya8AIuUvCewcFTvDOf7RKNDE3w4fJlbQJTL9Oisx5dmBHisbCEPkxNXg4Fhl0Do4BIEENJman9xm
        L9XRgi34+q5EGIyPBfwgGRwTuy2ODzhmwDqmjrjS8/ZDQHRrAcAOnk0zJkf0LfigH/2BEwVYPd7Q8U2kLjsdzdIfBxq3
        HIHYytvm0vjE9TrzqLyxotUaCJEFvBwVIqNC+DrkMhvgCuws6VhEAufj5jYG063I9My9+xLr2yQ+1Of8gfyMMjsECgUJ
        FKMo1voQJYGQsN751dYH9K2+4xXoCOQl7+wKzu8M7jrIQgTsTtXRG4FR8wQlzTTy9Zi6kJ7LE04hGxFOvRP7BINFIzvv
        5ggbMRUo8eY18PvPEADo+z3Z0PrQgdPf1tixBgTDuZqw0jr4/fc22BO45t7BG17OArP/tfYPQyu1lwmBRj/zVwb8Nlda
        wzro1AUHXfSBxCpTPK4Dyw+Y0pgKzssU6ujQJuTalRJTLDyMuzoFqAUD1PQLZ2DJFk8GVkSbHQVySVPrDgLSJ/nMgVNN
        KuFuIzvkGjQd37e73PLr7b/mt7GuqbYo+cuBLSMb/PT1EdYi5arAyzo2nZEB44G+r7UXwfbb3pBTwZlg2NKc3c6TRwIb
        2Mkf4LuawDqE6OBLLgJVyssSOfv0NLafiThQMCapry8ngdfFDXIX+9b7IztI3szw/ufWDvD98SCsYQA+/vv1AYH60hvG
        +iC+Eh3lRxue1DoWjfjWMKeI54EKO/IRuyHQOzYKCMHvpPUEpsOsoR0vxBuFKDvjASXtPMmu+dQxu/bf7+O0JTLCgdWF
        BAIFFrC6CQDkFAKhNjsn3bMUFr0YOfi/MtEUxy725AkK+4HE7cP1Ps8A3AYHRGVEBDsrSuHL2RND0ibo+Pet8g8Y6AkZ
        uoHfAwuw2gf69hyuursAJjvhBvECL+VA5NkG4+Gs8g0l8RjzM8CB2vpDm+8E5OE12Qw4EDsTIif5NxnkrqIP6bIBoyMt
        0//sBYG/E8DWuuoBD8P04qkw2Tr2EMHR9ycIs8VNt8e0xN6B+V+u7BWUicTfzw/1NEC8DFrlQDv686Py89O6whPcEecu
        77/tJeUhnfuBD9/y4wr15BDH/9D5VTsp+hPt4gS++vrrBwDy2BPk78kMGOuB9A4QGOQO/wMi8YjuCTuBGde9AugZBvbX
        N/MF2Uu44a4pq6AHBacI+bnJ7tv73FwaRTsS6hID8A285YE1+slM+cLaCdDy5crmyADMB/W/1/AMAyrbBjsv4Pmp/+mx
        Ne7y9EMi3A3y+gchgabGrTSy3LL8jh1HL8srAjsTGLw+2z+Jsfs798KdERZbIAbvuez1GMP+sqToxGjZgU711TqBTZEZ
        vdMgpS3RCaogwu89lyXrtbDPPJcLD4/SqTStEo4n0Dr4UT/ZlSvA5O0247AxgeWX1Nr5ROvq1EeaMsslDMHen6L1CTvB
        7EP6KSGrVMlAwu4P5hH4QB/VJPsNGzzw9n8tDwoKR0UFsTpkbLIKA3QQ/OlBT6BL7XGCpZ3TAPLbD8KufxtUVZmR0ujn
        BDvywAPyuMnk5pnZ2M64kfyJr8LSmPoY8CT0BgnBmk0Dgc8rODvhxN3n0qjE48ACti3n3gjPGiXrHcSB0iHa+cIG/8YH
        05RtJzvQzMDm/fAC19v1LKP3ocTQgQriuZMirczhDeenDRQaEa9oAjtKsMoNBji9GIEKHSAM3DwM58bb8xzNkhj+6NTq
        1SntBQYhCTsE3qwx96QE99/Z094eAv/mP6+1pPSzgbO4Ieob0uvkJarQDTvqyLfH74ERutniu72uvyITzhDHDbyM+g3b
        9LP7RsfCA3kNPTv1DQX02aWmvqoBlt6iIPr/gdUZHNS0+C2rl9Xu/ODn48mNCDvqyp/SuR3UnwgtO7G1qP7/gRhJHPyZ
        9EYMIZ/qEQIqDHLsrzotBw2z768n+GpjQYboz+8RJR8blOwUSoEDi9bWHy2yF3mIGTst3/mmHNCuxi80hLD7wPwQpBvR
        9NGBJOrh6jCzMfv/1VSzDzu7AdLmOJrEwdfg9wnwgfvQy/L/A6mo4knc0+Hi87RFwSeVBjtIxkSyJMT767flDqvmJd+k
        B7JPgZGnus+h4jKn0sHlGN8JxDriSw0ivEAWC4MnGM21J2NwIe/ptumpBC0JDUjP23+LAIm9DDt1PA6P490jFq4+BECy
        5zSCGzDYgfmloBAQKzaVmAonFOqq4DrQoa745yUn5fGYF+GV3Ua/wxQ3BYOxgQmV45zkLMe4/YEZIDsfLN7CFheBKZTc
        ARw4uizFD0DmqK6g6rjHF++tx63T9iXc6TqV+znSHMSlqwW3/sG4sZe0ywG/0brhKcAT3e8hrksegalJRDvSKh8L6QjG
        JubF2xjo1tUcq978gd66+iXkD+i8swQmyVV1Gjvr/Ci5+oH43Zv63eLUyzjjVM79GtTEl/AT1MkPNwnbzGBc+zp5Nwv/
        xyvG354hD9nu86Oe2yLx+L2B1ffBHZDqrfgV9CLqGjv5urUV0RbCzgPNrBq9BMfXwA8x5e3v9S0lE4HsncqyGmZPCjvp
        y/sJAuMd+BYq1QiB2PQF6f7ZIjIU5uKKIycJoszomfHfEjurKb6Y5prk/gDsv/8FHigQ7OiwtsaBh+3/+6a2u+sZFJPi
        Qzvg8/8i4BbIJcQD4SHyBgfrGwvJ5rqBqN6vIdPoA9jtAM18EzuUFUHKzcHtHgf1whXABwy9I0Tkm839gUPDEe/yohGv
        u3tMKTuYGOzk3MmzzcO8E7cCBxnMwOEjBMyBCsqZ6v78z+H9viyuXzsRHQkGIRK8/5jtBtr/2gPK4RUTgfG03A78Bt7O
        s9IRDOfZBTvlsArFIIMxDhdRs6fv4OS/rizWi+aBjEijCAqx2sqzuF4jGTuB5raQ/cr6H58R957Kzejjgdc0qd4N9eXx
        Ns870NEyCiwnsDrFSd44LCZIptbqF8dQJo3Z0SivneomjZSd3d72tNKB3PAb2zrV05XqRvnVrY400Oop0pMRlLIJ1g2p
        2MsfAdqMgfLe0B4BEzvYHzrJGDTkyhTUxt0bwir3y+y5G9O5lR8atp4UgbjC8506ITtZwOcJ3jjaSMoD4dV/HiUE1xI9
        jUvV/Mzv8hX1IAvxx95vCzsI7t30Hg32StC1D/t/xza7HrYYk/0AoBzryPe16bow5E2LGjstFtXj0eOJuPYpo/n1Avm3
        3h34jaSt19CBKRLXAqsMxZ8dFDu96c4D5h/lwcng+9Aa69gOjkfCvvOmgdUT0AjEhMzi9SS0Kjv/EMnjO73NFLzD4s/B
        gSX82Rvv7tKqydwgye3t8/sKEkfSSzvMKrDBugi15PMp9Sek0hS7ivLygdubxR/wENbqngnZswYaNTsu7Qzk7sjDzMo6
        Cg3w3B/18vwGsQHigderHZbRttHXu7i67zoG5dE5qavpoilW58LpgUL8zPurn98BhSXL1kvNwaKmEZbKAzv4PAn2zFQR
        YJrr6uZT7TyY/xIrFLywgdn5vdvkheU5+sGv0Tp6Mxf1AYmj5hPIudnOz08KVNr+J8SDgSHsKviY9KAY8I1QCDu6y8rS
        9OLu9yDZ5xGWxFLagUIU/vzqCe8xu4oG4ue/7Ln+Ijum0g7mvL7svQkCyRTo7/30gcwXjNG/pBTBF/En4/wrIB5VDjvj
        MQ3YEiT9+UtA4+smJucRgUy+GhHcJA7M3em/CB1E4dSAVzvl/ve7HyPr+gvi4+AqDMfTsvnWgQPV7QUABMzw39rvCma/
        fjsxGPrz9f/PBPwAGBv/DP7M5O34uPiB2Nr54fLYGxMn4pWiPzseFvnr8qfC5rsawdwEgcrUuQXJusgA7Mmg5vPlxfvW
        vAMs+zrxIb4R7ACKHeO1iDUGHknjgTmnkSzy5NTC7r+2m5gJi/QSFzsvLe8RK7u3wMMU1rjfJMExhSXNgaz74yjJDSkI
        GPsf6wPhGDuk29zvRQTsEL0AKwLzNCbflkQ49eHkGMjg5fm5p8zHgSEFJTuRKPP1FY8FmRrlJxrwwtr/+ff84IEW7BiB
        nAS/EBs/t0XfRjvMz+3WEoHW3AXTCCfirPrI+CjvA8r+/sK9srkFruLtyYSTRjvaI+4GJrbwyOgTG/b1k+XQ2uDVDbvN
        0+//FgPd8cougYYRCTvAKemKGxsKrcO+2kEY4jwD4uE7t62B0d2xFQjUAqkFGMMBODvL3R8KFcTKCPEXzTLgj0HtG9A5
        Fq6BGxIZCtXF/iQywRAI+zocwr6yVzYGpwkA9+ih86y9+LbpP9mBAugprpvW08TEGdc8HDs7IhCmGtr/Ag8P2R70ORKw
        y7m/gdbYlxULOc8modLV797IATuqUcYhIMaBEYu+nr4TA/Kj4a3G7P7sEzDAFxPsswHtnWKXaDvz5vnPNha25uAF2vgJ
        xyEBFQEk7/eB8NHQF9bbG//n2d/XtDrW0woY/LQ+LzSR5zPQgTsG5UW/t+062OmKE+YL0GDrG5t0STv/KAngMv7JvCMZ
        4DDtMAPf9gLR4r6BvAzqHef37iENHg4eJjvsO8Ln6O2jw68L4r+y8rYA9eLWgfeBpfyZvOz9t87kGe1qSDvX9fvGx7oA
        7qsWEQcL1+7ciCMsKL2e5dDqABsA/QDzgbm0UjvTEve/zekc8eAIvtQE3s0P/tjcoueB3xnNv8HrCsvd/Ixs+zqBGq3m
        GCbPssaq9hw54deizjLOy7AmjPMz1axL7ecNjnVUMTvg6zInHPEQ3cYk29oPgdUc0i3Ksrf50dMg0B+j8s7Rqs8h6TqI
        Hve8AyVJC8/eJsXt36cz8aL4AIXd0qSx5ojoJBfugb0p7jqYuA3I2AO7qMA9wj4O1bMnsfsaBZqB8/Xt9cwX47+2K0mC
        Hzvg2a3C7sSo2Ig79SILyNW+AP8uraaBx8G5rgSF7Nq0m/dfXTv3D9wfAdK9D+8AEC3L2zDbJ+MNv5mBovLwpA/m4MMT
        6BIwJTsmABDawryjzQcny/rLjLalgb3+wOmSyQ3zFccJlxMm2Q+eBzsWOvwyQrfh0MDiOs8IqT+Pgd001A+hxuDOBAwP
        97vNuwBSQDu//QUQKdzHuu0ur9Hv3AvbrsI3zh4Lzf8YB7YGvxPHgYmdAztKLy2OMS/MPfjLOvBLKw7G4tdHntaBxEY3
        EKy2JyXp0x6CFDv9zNnD+/y+K/nzwtn5A/bp0/oEAvmBuOPUBtP11h4A0nt/3jpmLDWlvSIE///4wNElIVI4FTrFvJK3
        GxGB1siYEusvXGFx0jrL9TpEPPDINBv0Edkeqvng+kCVRsCpVfx/Hj//xdU3iasGHTvZ5NGvJcmbkC8D1uO6gcXhFuu8
        sYenivvxxSTv0SIu/1ig1jr5Vbr2wUcFo8uSJg4Tv5oq5ZHJ3rqE1aK38e440IEkna30dDv1BBXKD/HmHPnh7Qv1D9AJ
        1g3v/+OB+9vGHwgZ08zh8G1r7jo32tAS5tvqIuY/0rjm/ucSzhZD3buLjxSB1ZCiviM8BCqnNTuC2biTsZyxui3C/eui
        tw+/3uguq8DV9yHe3oHD1NYMhGbbvzqf5cflB52Wz8tsCebthrPugXGOwOKpu576oBjQqdDtBI3mMzv0Gcbd09qzCNHz
        /t8l49j9z9M6AweB69LMyMf78eclHRbMFjvpER/guO+eysi94/3g0/MTQiUXo+OBzi/ltQrq1L7dHLrgCjtR0Bcg8TEB
        Xt8gTy/mNi4GMebYueDysSW12j8LH/rQBA4EAL2sxsXs2W7lAegrFA4VRyE72ObmtYUnoQmyEDwLELS5ABYQvw/M1/2b
        AtneHzDUvMgFIA3H8Ngd0x62gfoR/9LVuRUAta3stfCl3QufIP01FQsayTULITkOyM8uzOr4pSTM49jCxRWYyhEGR/0X
        Pvu3++UVH73j8e/rsR/hDLkJxOcGtNwfD+yqTe/VN80+2Njb0iHi8NITsEHu2OHx4eU3wdbqH7AFHa0fIPH1iSoUAw/U
        Bwwj6O86Aa8hMv3xHkDGAb0/1C0R26TO4q9CDaLKIdqh9B3FK9zruvcm4ja/p0U9uTrNJ+zpARwW6fQJHPX++8P6FCH7
        JwcoCfwF8eMmyTYw6Cu0BfPiHzn3EgzUxkU0w+n3+x4lBzr7BfjwFfYGFP/9vt8eAtLF4P/+EhL5gdj++yAzCwLXTacK
        tbga7E/wmRRUFOnQwfP2Ivk75wwr5vYHAyacIQgFERbk0z0eHxVC8O4C6KDdFB3lExgN9AIaBCLt2eoAKFLDBAAQ9iOe
        1jbjESko3+n9Uf0GDMQv6LkAx+nFNB4ELN/GLg4AKigp3fP3AxnSERwK2eofOhFb8enMzySk9gHF/veT9fOn3vgbs63k
        xlyuICfYwdge18AsIPzh8AA74jMM6SXkCuUED9cAGPfyEh3R1+oT+hTz8CK+BNL2OPEc09g0Afgd9BILu9A98wv9FB73
        9+/0/fEW8vcD7t4M07/3JRL2+QQGxCUv/7vkCtvxNOka3tX40BCp8vMuIN0LI/EQFNn6CB1C/d3QCtHy8fP32yHy+y8o
        MhkXIBM3x+HmEvjQKREN6Av/+wvgNwD9APT5CSsf1wcR2+TrxhvJ2QMlGd7rJhrl7QD7AOm3LM/03wQuHPr35xa4EgMQ
        DuPxABnr+PgrA/YXEeb8E+zNGsHy+/wXwAzmzxcbgQvvpR3H5tP5Av4E5xANG8zRIQXjD27ROgH4DOwWJOv6zAj1+ekN
        G+33/xP9HPoC/x0XAvwq6Sz03L7aAdsDK+EO/bsAR/AGGe/j+gzu0w76Ncn//PwWFecKGdD8GNTN2s/VFZXgAto0APrN
        C6k6IcPG7xdEEAmqECH23+W66BEyN+gK/uPu2bbq1LMbGxZL/TIhEBo0Ai/737zLFzMOF+zy6OgA8Poi1+zd5uBdFvc1
        0dMn3cK5Hfb87gjJ9jcjvSXCA9Pi4hDZ2TPlQAnj6fbz9w5OCOj04/oA/vT/AiTsAC0M3u4U7Orf5Ry9Cs7sJ4HXKt5h
        EJkwyYdX9PQNEOkK7dz60BTz8bq4ADv1FPfB5A0bCtsCHvLzFfQB9g77BebgAwjlBPXJ9e3W1gcAIuPaMAn7KS3f1g4j
        3+MC7u/x+/Lo9/ENAP3M3vvrFPUK/ADn7QrdDvAQ1t81NMX/FBe8GMIS6PqlH9gfrhARF+L58ScA1hEd+gsUBNYfFgLO
        +RrR1PXdDjrlDNE28CjLUdLh4Bn19voD/PwTE+kJLcX28v/05ecg7vfrzFH2AMRO0tXIPOTm1d4WKt8PFe67/h4P9fLi
        CQb6B/EX4hAU9iG48esVywINMsEeI6PvDQy97+7vBwbinwWv4KsmwoGDKtv2/B0M1hIE/usELh5kEaw6xzfzEuLQEP8N
        SyriJgj49uk3QBQi6+Mb9fmoyMoJIMpF2QozB+cvHOUf88YqJq4C0DgDMR3p+wsDCgzuHuDzo+DhW7bcCKvprQ3m9b36
        5ush6cdA5B61BcT5RgDF38hCSeoJ+tsf3/u/rs3nF64tHhsfzhsn3rKZ3sN0FB8O+RsCyr7Y86H63Az0KvwBDNXYEs0O
        yfA+xuQG+sYY+Rpp+VHkF7Tsy/7Q2vzBLxbuBLoE3iAhBjH51QDg2CO8BMj59PoxzA/1Kb4BMQToJ9rTD+gpu+Qgsx7o
        z496w6yBKKUoz6swswgpCvEZDSm1RSIURhbMOvQX/fvyOsrUG/Et3wUW9O+5ztQP4tXfwxek6fnlIsAB6fDn/D0jFQvj
        CeLbMBfczQ0H6+v4Ew/c79IZ9+sgyRji/yreDP7/EQX29+zFEj/IsgIW9ORH2QrN9BPDEpLZKj3y0enyFxdL4fj16eIM
        +x05BvEPDQvO9/5/WKBBHqSFBCMevesO59sF3RT5IR3yx/TgDezo7OD/4gvYBA1dUNvjLiGz6gwrn+qy2hX9DPP289ll
        IR3DzOMWwsYC29Pe+/URweft+hvk8TH99BmH794PGvkTzxoV08rf0rvs2xOa3uQWWPEKHQ298wcAAwUX0N4/BTv/J9TY
        7fTr9SgX9PoK+t7rA/v+3vTmDOneD9/4/voH6yME0DTk3+72BSHO3y6/rwjzBfXXBNT28fcZ+wDu6wUJ+AA5AOgS6ACt
        DCDw+jMJ5f0b2wX1yAfaOuYA+NYExy8R3OIo5RPp0/3w39fP9QEGFh0UBxTGFOM9QBDILP+y870C0vUL++8E+QEFCfn4
        99f30A8N+hzq8env3AICDyL6+hgOzfza6dXCEs0AJ+URrBsqCxn9+uri8/jfIvTTCuwNA/UK8OsZ8hQK5+j6674PERPu
        0SW5JzXn52iB0N+qHAfn+ywJAAPnCvYFEfI06vHv3AQ7/eYA+RTZyPveINkQ/frkB//fNwIDANv5Atz05ib+FsXm/OsY
        5yYP5QAGvfIn8NUX4vkD493Q9uEV6O70APYS3MoTFeTWH+jz3hET6RdfG+wLCsX9tOErzr0N9BXA/7IiF+fuEOLVJf38
        6tTY1wcj/tzt+TkK/CbWKuYV4Bns6+kJyz0UCO8B7Qn78Q/n5wvx7Azx5PoKzg3W0CAh/dT24TbADI0I++Tx6u8DHgP3
        HdbwNd0I/QLSFtD2+yvyAfrbDeoG9gTpEOQJ5/rV6BbfFsP/D5ce2BUi1LwhuRb5gToGsA7u8dsBCPDt7CLvEcD5fW3G
        OgQRBvXXJvEc4BIPwuo92/Mn8Rjg+xkP7NkwAO723Osj5eDz3dDORO/4Nt4DHcL9KBPzEfEUIegJEAgFDfX2NvIGKOT7
        R+vaAvLMGTco6t0P1/A2+qcPIdHvBePzHcDGCPbeAxsD5Br27urx1dJA7d8G4dUX8dge3O0pJe4A0RP81Az9GccMCugB
        0PDt4tkP4+w2/8w8ztwx9fZG3s0KH9/B0vLXve4JKDLP2jnj4h4I4ibp9gX2yQUJD/7wAg4O9+sj8AAKCuX4CgAX8Qn/
        BMcJ4t3jBfzp765TJ9db4oFR7JpdOOjjBRDu2BL04SDS/pfRhjq+BAH3zTPq5ccXzNnUBNXujezgG7vtur+s9CXTrOgY
        JgjE3wudFvRA/9AhmgQ5MP/uwQT1sKcKHzziyugV1gCxNy1JA1wwvNr0UCcQ+r0OW+jN554PQzgzUtc3SRYR5esK2CIC
        y9cJ6uQn1roT1ujXHW/CJ0BPebCBGebM8gyylbroB/LjAOsK+RINjfczyus0xSkE8wr4/9bzFg3h6fPlFDMFjNo1KMJa
        SAj79QURzTDVIxYA2iHb7PXJOpX4xsj6AQ0bL/LsvvPnyUsi7r0quwcXHzfM6dq7Dn0+YdtKLvs88TvZ0Cw60zRC+Mfm
        AUobLY45XUanvuujgZnTqQ/Hhzr46s3U4fYY7kEW/vcgGAwFGu3y/PEwJ/HbxLkpBTIlAyEG4vzg3vIrsrDIAlAeThfr
        E/j28y4o7BXF1+Ic1ilI6wDAHA777/ja5Un4P23Vv/NRDd/nEgb10kQ35ATZ1sRFMuzs8B7+M+fj1QQkIh/U+aknCiT7
        R7qxobv+Jxjw+wcONfwuBh/mxOUr0+NGDMDV+fbVw/EsXvsC/xt0yIGm5UhwpSgRXQO22s4P1Qc58lAKJA8UA/c4Tubo
        KAT7/+MqpsQ40uAkKjUY8vAH1am4RzvV/ifS/s8lxUrXCuPtRgwXitg8N+v66yEs5uvZEyxMk4s7f3sGFztILuIJuCMp
        RgfGbDKL+uN/vqzgFjgK37nLDCIpxg1Vy5gVJVPCzzgGooslOYE=
        """
}
