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
        M 1 dom7 0 0 0
        M 1 dom7 1 0 4
        M 4 dom7 0 5 5
        M 4 dom7 1 5 9
        M 1 dom7 2 0 7
        M 4 dom7 2 5 0
        M b7 maj 0 10 10
        M b7 maj 1 10 2
        M b7 maj 2 10 5
        M b7 dom7 0 10 10
        M b3 maj 0 3 3
        M b6 maj7 0 8 8
        M b2 dom7 0 1 1
        M 5 min7 0 7 7
        M 3 other 0 4 4
        M 1 maj7 1 0 4
        M 1 maj7 2 0 7
        M 3 min7 1 4 7
        M b7 other 0 10 10
        M 5/2 other 0 9 9
        m 1 min7 1 0 3
        m 1 min7 2 0 7
        m 3 maj7 1 3 7
        m 4 dom7 0 5 5
        m 7 maj 2 10 5
        m 6 maj7 1 8 0
        m 6 maj7 2 8 3
        m 7 dom7 1 10 2
        m 5 min7 1 7 10
        """

    /// The tensors in the order in which the network reads them: of each row the scale as a
    /// little-endian float32, then the weights as int8; the whole in base64.
    static let base64 = """
        3CcrO63O6OQKCOayCdT1+xIrF7a8xgoPDL/dRA7r9eQlGBn05RX6D/UNBQr8I+/kFUXO3/QfJdvuEx/zERUZf737Pr/M
        9zVD82XvFszc4u7cHhofH0XoJTL/GA7uXd0G5cXyLCcP+9+8qdkd/ggYGggjGgQkzQkYDBgA7Q8KQvQf/Rgn5ffHJQH7
        PtnsMhIEI97U+hTqIw3oBB8VQuypIPwR+tkF6hwLDMzsIvfv9QkCy7eo6v7N0w4BMhrV8CkIIADm2RgyFs7ZGA0r+c7o
        FwbIAcgS4h0q3j/14+sl5gX98NP4/SL3BBMf7aMDCOb+3AMHzcvPBb4y5gP94zQZ8twINxMS8x38RgARIyY/EAIL8kgu
        8tjuEZEs26ME/+8xwPgP1g4dVDsZH/zQur/QqdwT8ygyAhrQ0Pf3Fgnk++baAeXiFezs2OgIHSg5NyPVh/rVtfPMNPwQ
        f/r39v/sIzDxzd4V/j3nBxsnCwolNjgeAQXr8e/11QcNBjIMAw0N+/j44/cWDhIGDygvItsgQERwI9P4JSYOx9o47Dvx
        Kvcn9gkY9AQhHgco8zQQITb3z/8iJBTzKOJDIe7kAOrg1xz4//oBACcO3yAt6Vn5+z0B9ysjEhTuGBba8vsZEAHTi9Cu
        sOrrKsAJHwa1vxcgzQkF++X0QPwWAO/UzwQECx4LGdKx4MLznODj5RsXFi7c4RLcFBQd9xbsBOXK8+Lz4AUWWNsU8fkg
        Jxzkweaq+wj9PwEUJ0P6+/39JiEEJPc6GfgaFC5AAeYm2147pquB6xQL8h4C7uGm4OfuCQboFjYA7An8CkIl8wotuS0C
        7yHxudWXPPkIAfxC6N/v3NrZ4/QgFgfu78gOBQQi5wXcAeoYJhQL5wPRKgZDBDDmOAEo/xs6EiMPAO4S7/8DJxrt+xch
        3fzvGwoC1AnjCQwf8/cC3iH15SDjACjcDBAYEzjuAvQoGxkMCiwN8/Tx4NbKE/XdIQXSDBT+EPA2AAYPBvrwATX56fXh
        IA8YIvPSBQsKrc+PGfPWAfLpFwLm+ekMCC0a2QMECgEADdjw7wDa+fwXGu/ZxpDGCh0dBhDb2Pju4g+w9ebxMRXtKN/9
        89Ts7MbfEuMQIAUdzursGfUV9ev57RMnHvsS+Q4a2ODb/A0zFBD2HRUu/PzyAer7tUIiO1jIx87/JAjV9PLNwO4CGwjl
        BRUluxjn38b28PnBzjHt+sQT1c8EC9jvAQwJEFuTuQhGRQsZIvAe+hg35/4dszMkLUsG+f7sscPxtufiElPjFDTm5bol
        7PM0M//Z5hwVEQNn+xILOij2/PLFARjtIxr4TCHNEAwTJQNTFxkyFgfh6iPyOsj1ERUDEwIxFbUfKSDD6fcU8Qzg0jMf
        1ttDHOL/AA3lFN5XBvxK89z5KQm78APIoBf7Irf4tCYPyATx5/pN0iETRfOBNzAl8MXn3SvVDdsN8/PWtMf1meXb4rYH
        yBnDq+rWABz9/hTz9h3j0Mni4yHEEgjx+rj389vpBfPL9Bka7U387844BeQeFCH1CzH6Hf55HSDUIeMC0iPOH+xINDv9
        AA4fGjfn0Q8YPffyOPLY1O0BIfETICjy9w0wAQYPHgMC9yMNCQD59gIAJs4V8y7wJffj2xglTCZDKgr28wUH4AJBGCUS
        Exbg1t7DsRQDAO/y4wIBEg7BDczf+iwPIRYzKRtCMu9WLeHVoMoSEwYpMA/s1ETrAxj9LQ1K987s1N4G9vrxw/gK+BTc
        1Rz18AL2/fDvA9oJnKT5OAr76fAI3vrcHvcLw+caGSNAEPUcCdvz7f8J6OwI0wTo6Trh//UNIK/jxtcE0vIMKwc/X/zI
        Gy4gLSXGzOME1QzdGyL8+C0e3uwnB9zx8PwXNlYKDgLuLj364+EyC/gsHOyT5IHt2gAC4oYw9PjN5wvbMjhXLAYGBRcL
        IB4wDyRSJga5suzMpyk73g8M9wLpAxz17brX3Rfj++cnAMfb/u4J8/Hfx+MDBBF/Bsve/yAJ2NjV/gf/047+xBlDwk4q
        8sLyKhcm2fIDMAgmAk/8l7bDFg0kFzkQIjXhBhfhMbUNAxk60wi5DQwfvwfOKBT078//H0M/VeQk0L4BBjECC/bs1ewk
        7/wwHR4FORYSq+MYEAk4CvgPwAOn6NwH3VTrDuk2DgILLAHMHwy7ub/I4RHeBMzoAircA9cFAx8TDv7qqc/h/t3X7OwD
        MisgASy/7sKfHCASxOU06en/BPMQ2r328AHK2/kQ6sMCwM6vLdwo8RUF6/vMLhE259sG6ufvEUEJjNbd1xL7CRRLHCr/
        Iyf2Ji4WCxTsxtr1/uHYmMQ1FfwZKAwcJ0c0XkAtO6nBARgzSd/r5ArxvCTl8y1eH+T6Ag4RFvEeERscBQqq9fn748jO
        5VLwJBYdMtH70Q/66mF/Nt7/3UVGNSXhABLCyBjdKufa5gkJL/oj00dFG7j/JJrcx7/m6eAiI/PoGt/Yz0MIQf3x+xn2
        PwUCIPUk9vv/8PX5FBww9RPk7b+++P7X7gwFYK4sCfXZ+xgbTystEB3T9xYz+S9KKdP10AXf6x4QDfH2zwoR8seg7xXP
        Ct7TB8mi6jIJFRQ5CLnM9trWAlkjFhDJCgH2DNqryPbd5u3wDALczO2w6BAALRz6TfAhHNsI/AwYACMDLjo0OgUYCgEs
        +uHm8fb+Glwy/vsP6x8Z168RIZgxEJzC2PD09y8h7/no+uErFS/KHwQDBtH7kTuigcLr6QK64Oj2+QcO/RoNB/kYKwL2
        D/ESDvMO9PjfERD679+Jjqjg9Py3pNjg7ewfIhYXAg8NISq45+kHIfAwFPsMEQQO5evi5ff7+Sm54B8iAgcPEPcMERgG
        NPnvHxj6AgfyAAAsEALeDgL2xb/vEgTVzu8cHxn4Eg38EA0iOiQRICkMLwYGCPjy9vf+HfK56Qnk9fTuARTk/RIM8goA
        DSEHBfTx3dwc5t0B5RMzDgkQAdXOs9nc2AG6uOgHDQsVAg4lMhDh6fb+D/T1EQca+/gyCD7p9Nq4xMXp8O7QzuQA+Qca
        Iv7vDg4LDfjrD/4GGfQZ+P8c/OPy38LyGOPQ9PmOsxIYJRH2Cw4JCSAS+PL5Pyz9Iu8LAu/0DBwTEOc/wkA7HCTz2Jfg
        8ckJt5T7zyUtIwfetuHTFdTe8b7MOCkN6rnWPN/vQw3/gY/X6/nyp4KV6/80IiHxwI36BPEnHMIdHNMo794x38/p8A7z
        yrC5FzMwAa/vJRgkHCQC8/vK3CsXKOMaMdry8P9JJEL6DTP5vsjNFAf46eCu6RQFRhr4CzMJ7Lo9LRjg9QPYL0Uo/Pof
        Dewh1p7HEAAHCeES/hjRIz4H8+TxEzn8CCHpMwUyD+kVyxvwDR4nsM7zA+T6vNH1CjQRRDYH18gCMerkHccJ8Pb19OP1
        /Q4RN/YV46P75BcOtawRESMnCTfk8PDuDCoC+uQaPjrsxcD56ezKAAf0+w7b7AMYEf7ZAh7uEu/51erLFTsC/SUS5QTa
        9+0L3hXyJqkdOyEdCy+EvO8oCBwCHRa4vibpGBlCFO/r5QwUBvDZzezoHO6wCfRE3PkI7w8ICtv5LMSUtAldLvfk8ADP
        2egp0Om8AsrS7KqggSD7Hzcc8MjvFQkOPRjQUrHvHysRH+b12ikH1iPy29so6NKJogwq9gwLBxAj8DoMJNzF3f1XI/3m
        71bzPT3zCwUMtioB8w1PRvvgvPIXHvwG+hZBOMcKEAzoFx53B+YNJ84J0kjjLesXDxX89UZdDM23yhrnHNYFuw/u1zER
        BCwHGRUF6Rb82Sy24tbY3R661gEE/OYV7BYRCPv/6/Db7sX1DSsxD0gLBOJZPeXD4iEXzyQVATUsI94HOvQI2AoG6c0n
        KtPJwUANOt7M7erw6Sb65RwO9cXH5kgbPjtI5rwVuQClQgk9wtscj/Tj9gHeINbxxSn1COlL1hbXLh38JAAJ6uoc2/HF
        aABTAOkgB/vqV+IHE93vCvwy/PoMHR4RQtbq/O8MzPunJRScVR/lBPkiwdQ3we8VvRrKNB1Px+Ayty79BPDpwyHq0Mkk
        yuzrAiYhtNn9A+Hw2//s/krh9gQADg39uxWmJAjEGDUQ9iy1MxCIU9L6Lc0gJv5RC/bbyeLLPeEOC/L63c3B7gr8+OEc
        vdsRFN3AfwUi0OLi9vYa6AH7DebRDAEf2+RF493SXEvxB/w1sgjr8w/IEu8X5A3t7hD4PfD5NhUf8xpM4RwYpAbBKw4M
        Av0Q7hLHLR22YRdLx+4uEPkWye8whBfZ/PHqyQUYwwsO9gAQrwIzbVs7+tv925OzDunu9vMA+O0bCCAkABX88ukN1b/U
        v9PI/wj4+Q4EA+IHi5CB7OoLDAUAHQzhDBQX4tn/I+7u1KCyy6Xf8/z5DPz7DSbx5LDfMwYQKxzuAAYNMhYDNhL8ECQm
        zCMWDxD5D/QmEQEGFwYl4PfmFjn37BL/90fzGA7+DAkXIBv4JzH2FRT3IQcDBR8KKUQWB8DLDAr6FuwA8hjgBfb+8gMS
        Gg0h9wToBNbfCf33A/cHBfPzoMCb4ssC6B3j7vX5IvwL9e8HEwkY+fDd0LuvF/AFMAfpJsr72aW9KAHqIigS5ALfOwUB
        HP4A5xcA7vcnxrTk+BrvEwHbLmEYKK8O9RAsGhRDMPgE5e4cEQwWPw4e6+QGDDYHGgkc6djjyn0/O/nj9/302g4R/w38
        Cfi5GAgt5PEdFQ4yQvsX2x4F/AkVCOwD7fXUCP/7zgwbwx3dHs/ZENkOshTpBSoY/jPjCvq7BxsWEgPYUvkqEPQIwgcg
        AxPi8N6BYeQbpx0b1LX4CtAEBRvy+P4XBwr96snvECIhFg/6CEYEDP/t7gEC3vn1A9n7BAvA+ffe5vIFJvs2IRDR/vPP
        7PjR/QPeHaPJbfP7BvD8/b3G5NMJHmYOCPYOz+cE5QfyCQQfCSUZ9yndGQyMPgn/zwYJ3QXvCU3xExwC/xHa9e8z7P+q
        IhH21OsnzOvUFtHgPDYA4v4L0A0c7B7o7x4tDucP6P73Dz/sG+s6AQ4yGjrmCOyxLyIeARIQls8eyuS99/oB08Yp5wrN
        4lxpZjvr//Ht5vHq0v8CLgLQ3uAnRjwj/zciHv34IywkGxYADxYL6ggHEB8XCRgVDP35Ajvd2uo+KxcWHyXrEBom6BnL
        9BECI/wH/wMrFQv7Fvss6QX36BAIvv/PzdsGF+8AHRX+EfHi2hDlq/H++Nzh8O/69Qv03Qjk9/vV4dLq/xfgysrN7fgZ
        5vr+EeERMwv05PwUDPj8NvQCCSPIBxsI5QTi1/7UFAwtOSD0NfIRGhcF3f8fMgQP9vEPDu7wB731+RcPwPkVIwEG7/42
        IhnyEeD3BfXvEwkg8gMHyPb4Ku8NAfz35Rzm9CoRFzARFxYUKQwDEg4aEgX9IwvpAPYKKB4AOSLL//7Lxe/p6t3WgbL7
        6eIALQACKOoI0Ozy4wAf+QTj/3A72dMD8PHlGAXzKFL05BzpFh/4Dw7y/hIK9/4m/DPuwvYXhqoNqMzpD+MiCejoFgXn
        /vgVPBMM4ykZDuokwYG+Hio47ggziuEL7BwT8AwXDw7vHgwAEBEM9fPjGAEC4vMH1NQF4+sI9ScUyuMR6xkJIwLw/CHt
        DAPo/Lf45DT19Qz/CRMJFw/y/wsP5Pbi6O32++slHQ8RGOX+O9X6Bi0D9wLdCv4H4dLk8PwpAfsA6wEW3O0bzt0PBBjw
        IRYRIC0LCtUwDCr/7RnizAIz2swKHQQa4Aobsafey8zyKwYDLA33HUXe8vfgCE31Bwz4DxjmA98T8wX79vQVl8ES7igA
        9hEREvngJubLJyTIAO0aDwsT+vwJruUnHQQY2fL56fIDJkpvO+YnDhkTuSMQAA7e8g7ytf8TFBIX5vrw7fga6/72E6qZ
        nw8x7P7r/BIKIPX9EfsJ+vf5A+P5Bg8TFArzCb757PnaBN+tzhAVFCf5+f4Z/RUl+Aoc8S02GPPzA+AECTsV+AI9ESAY
        /OTkwRkc/hEK9Qj47t/+F9Aa9dDf+hgM/B0J7wMR7vgBE+j5//zY3e/UGADUIffdtecL8Qva9OkQEPb1AQXQ+Cj+Ddwf
        9w7l4dfVyDUq5gD1FDHxCvHr2NXE8d3dKRAVFgrx/A3g3OTsOu7z7teqrCsFJPUu/Ab8HPn2AeHoEQzlyhUQIgMVECr6
        GfAo4fP39uyB0xIrCvEEydz5+MYXLPME+RIJLvoE8vPt4hsL6BkzGSf+CwLw+goWBl8ZfDsc9hj5IusfKDUhBM35CQWg
        wd8PNOsV0+Tx1QMPEtQXChUN7d/w8PcR4fnq2Cf5CQ/71fzBhrMU3gfs0hf95hgL6BAJFinbzwoEEQ4pJBEQ8/T2+PT3
        GgziDeomHQciDAIFC/H9GyoD7/nfzwcE/hfu8PoW+B48Dg/+4Sbk7REA//7t+yTt9RD1Gu4aGBEtOAL9Ih8T9BYiFwXk
        5AgVBNrm9AMY+AQBGf0J+wYB3SPoDP+uywcb8g39//oOJhvs5hQu/gCyttMsGNoiIxnx+eXu9vwE+QoOyvcO6OH5DSMz
        CyYABUULBB+U1+4lCP0G7T/8Cukq/vIb9gLjIh877QUoBgUH7A/oBs3d/PH3CAUy3AcpEgk7Ngz7HQn6/xKB9vA4Uyo7
        NBIb++TwBR8nK/vO4gsyDM8EEwcCBRA/7f8HDt8Av7y6z84BChIvL/o/Hi02Fr7r5ES+HvP/Lgsi338SFQfjPdvMvq46
        /BjpDtb51ojE5+wJbQUWq3UK/gIEIFISASAzLA7a8P3tDP7IKTwO7wEJAybQ9And074DJ+rqNNn+JhD66yYBzRkVNBP3
        MhXrMC8o4N8Xy42ZFfn9T+nqETzb38a83Zqy/A8V8FOE2MAiUPAKv+vs8TRBD/og+yH+IPsQ7TENC4gd+OUJGwj6I0XL
        StLH6s2z2gD2+wvZFiPowPwZF7WpJg0T8ebeExfvEO0VCBsNORP4vueuCKz36sD0+aXDxswrOvk5qj/j5gf8LfsA3CkM
        yu0B8/AkOev00/bgCoFCOyEX1zD41v/p5SDkEbmB4LP3srGj0A3j9exSHiAV0b0Y/yEUFv7hxQAeLugr8jbf8ciuzt4p
        9emsmf3fvPpbKe6zshUN/wQpAwkcCgDYJCDoHhzc/xrf6BcX++rf5Ov1B/bCCtu/HCM59Df+ABkBBPcbKyQ1LQj6Byu1
        vRAq3Bfv/vfp6MO0BdHw2/fiFiBTIxUk9cvv2+758+78HAvX3xEcAPkNEQ/vUSfT4eTSwfsgHPm24jXcHfwD8NL6ICDu
        8LG55AYGFvu2vObt+wD5MhbC9AUpHvr3IQkQNPMK/9QDFfEvGu671dwlHzLLxB0F1/grEBrR7g4D8yXj/AA+JwTv9+jz
        FOUi5S084hUw+vJGGyMk4vzRAs7sOQZhQhXt6Fa6cDvwgaIREgzaCRIfJS/z/gD+MPkR5QUFIBH0CPL+IQgAGQDmAxLZ
        1sfO8Qf2NAoBBye2+PH6Ifnx7QHaFPEb1dcCKQwb7hj3OfT5JNsPAxH1LRHu4w3tCgDvBgv2DNrk+vsbwwUMCgAF7SD8
        z9cR5fzf2RoMGvr8HADj/vz/z+UZ9Av8/g4IDAAX+fj3+gEo/R3y9/Ec+eoTDOAe9/EIDfz50Njs3hYJCwEE+wca9gP3
        AAQI3RzszLEe8PYqIyT+GA///hESBDH68O8FJQcM/g30/yUo7BX9EPn0ifQAANANAwsp+ibt8+3aJx71HwIHBAntGfzz
        DggT5vMHBwYSyP8F5xb6E/ju9NIIGQMc3+kQDvISKwsi2+7M9/LnAQYG2wVKTSU6TH1nV7laGnQ+Du5/D7NGQj8MUPep
        wa87jn8CK2w7sn84D247f/tlLm47f1g6gvU6gTjxV1M7On/krTA7gn+TDhg7gZeRXj87noGI7MA6f/U744E7FYF4y0A7
        f16bFS87vn9tbUE7MYGEwOI6gelt+oQ7f0BUR2s7gXRB4gA5f3+LGa86e38NXJE7f1dP2Aw7JRElMRIvFh0f5fwE2tnO
        5+Lb78Pi0+oN4r/1D0nrB/n+Bi1DH+gjK/bu3ufs9vz2+dznEBsO9SA168XY/bLxFvPI/tDp8PLqyAwE+Rk2GAsm3vwH
        8Ck0wg4Q7irk7w7x8BL30vXYEPcfBRIh+FdJBjgY1foE3+346g7mMR7K9N/PBNjpKOAlKRTENBILGycr6uDo5hLr2+jW
        Dg71zgnlEyUdDQ4P7ekND/fXRB38EUIO8AjwFeIaAf/uFPXxFfkVLgQo/PQIJhUNBxPaMRAF6Rch4FsaFv/92x4RtBcM
        6QgRMB1A7AVJ7ybdns7L4db8H9kYyfe3CI2uDBPx09v3lMPoANjjDxPyBfkj7PGry8bb39LuvNHKs9jHzhL4Hf43/v71
        Hy4n5Bj1xuWjIfoV/wsVL/vuICjM8x09ofnQ+w/gABgbCPj3BPnlECvc7fAA+v3xHggiLgEK697aDvH76+n2Jgn19bzo
        fy8bY+0VJeeSVicHQAvnRyAsLAoIDhgQHu4n1SM8FQINYUMCECfzD93T6wsF5+TusAjpmfECEPnz0w4Utv7Z0+34Bgfu
        HxjXMycoGQ0L1zEtPBn9zf3y8BdJ7eIy8efr0SY17QYLOiosGzQlMgb2LBEfFOwU2g8o9wfyJt74BSHOIhAGyuu+ouvf
        r7nbIdDHCAst+S3TAMXBCwfg8vLu2AEOCurf2e/EmtkI4wT3L9b/9QUN/7zL9QAp5fc5jvohEjMHG/b9HDTxCPf91vQk
        LhT+2hLxC9z6FQsByvsP/BUWA9cF2sPvJdrY9hH7DA7dyR4UsO3d2vzPBv8ULDvb4C8IMxkq7wj26Ac3C93wCxP89RG2
        8eToDPoEPENFPAQQy+XQDijHDS7f9P7cPDPOC9fa/fDi3k8kVgf38uj0Gws43e3o5ygA/icN4dgKxMgE6hUXFCbp5g88
        LyP9+PkURhP0+Bz66hIAsqIbO/T07TQbJSjS1x4K4uc1E/XT7/fS/jb3CTL9AoH3LTEvFefWFRwHwPEH0u/o+hDH/gtL
        LC8TCRkYAgFE8hwD+PQAHPwOIf06FwbzChLiIgH7FPH6H//uIeYU4v7T/8ev1/r7++79IwgH9//wDN4RC/UAMgL0Nf4J
        /u7rHxEUJD4tKfckFurS5dMaLeD4BCEf5+z0Jub/FwEl8eAw2fPXHO4IIvz3CBsW4gf43g7z58CrzfIHBO3R8+HZ6BAv
        7wLuHPLqJgcSFw3rFRsFHvXzwf7+DPvb8P0O1N8D8vDw8dL3EPnp5+BOMuYU+f4W6x7n+ur/DSbZ3OnryCbt9fsE4qnr
        2aLPtOk/Jdf2Gx0I/+73KLeuo6nfydgXFdrtG+YbBAT5KfQU+MvkGf8nHhXt3vjk9RjRsgwWA/w/+iEUD7X67PcJG9wE
        0g7w5gn6Es7l9erg9QsvC/jMCQYOAh/b5sQiJzPwxOMt/SI4NyAMCAkv6Lj/tfPzIQdO0A33AQ4qBysg6SwZ0RQZN+1A
        F9HuJewQyPDfE9YRA+Xy8R3jCenrx9fu+/U5IQsUDykt7g3++dkZNCYN/hctDdOa6fMDAQcIKDgUGiDy8eEZ8/I7x/nL
        /PwZQPsC1x8GDAgMJtgE3f73ISO5ABLj5AMICPof2/Xw5fL7rDcMA+H0Qde6+i/r9sT27N0vQPzn5froHy7KAAy6Ctis
        5uIcJDSdvPjoOAkm1g39EN/ZABoP8sv36RElKBcA5bHhB+P8wSAcCODtDw/d09YC7Drm9woYLBfquyveAOwzEt/+GtL0
        E7jdBEbk6erb9tLYHPEZ9ie5E+4L9vEJNgQn+sDW+xMr/RwX4eUpxev0BA446fEaBN/T6w3W8QQL3/IR/vFNGvQLIPbP
        yRDU/Nr48+P96gcy5gIrJf4JAgMX4OPoFf35EdQDAxomNv0GAgkDCvypBwwb3BHD0e2rBzsjQRAYGCYlKBP2AvnaoY3w
        wdQCJvkfpfH58gbzw6Md7vfzEwoJFP4Z+/UHDAodFQMO9O819ww/OhQx+ODs0xUKFuDb+cP7uO3dCDrDAx3d8ur92/Ei
        9kUXCu8C/CYLGhX+2fu1j8TWIQgxJCoC+0sw47bS7gbV69757OMCIQGsNkgcHeQsWy7rCy4ZMCgIDvzP5BD5KOS4vuX+
        uNIEP/j7LAo+EyQLBPcN9eMHMj8RFvrN3OMH9ssY+xvgI+fVvbYj//QQFi734fX9BcDm80AC7Qbcz/8BJA8mOh6B3tLg
        9/jl6QMjDgoaMfgJLwz/CNXjDNT+8O3a/vPbp/zSvr/44vfn0AjLy7zgrcrg+eX65PXv4Bu/CxepsMgB5Ni13vjRCgkT
        N0kC59ktB8jrSDwS3BL82hUEMSrnj8I7F9YB7xfsp9oJFxMuKwbP5MTgBw0mIA+99//lCf8JKwEH+/rzLg/uASzWCR0y
        MQEgKgstEBoOMgPowyW/FdkROh1sSAckCf4SL/kpJ/IVR+wWJ0jwCBr+5NrC1PDusf/3AQX67/QaPTXhtdQN9Qfl/yy4
        vMDfo+4gEzhGLQUevfblMSMHEjUYz/D6+cv++vYQJB8YKEL6/Psk//4GFPYC79xCLRAD9P/46/PVBArz4d8iNfQSAgvv
        5N/DBMfgFRzbqsDz+P62AwMCGMS3rd4l+Q4I3hAqEfv6AhHtAwEvot9MLAcNGuPKwBMbAfMZCuHjxPMRGNwqAwgwDk/6
        4BX7BdHM2BnqFvAb6vsYIB3eEg36qLYp3AXiTR76FtoL7+saLS/mmdHc9QYeKygpQBDq6wUHKfjqDRgwFurE6Br3E9rE
        3fUVJv389PXvGxHLtc0y+Qn6CP7SDjBFSiDPutEILgQkJyrOAvMhC9Tg7wLR4+LmFgv03RUHDBgQAAUE9hDaAvbK7+o7
        +doF8BMN8gvtM+vn5h0ARw87/v4UJe/5AxUt8P7YQgQv8RL9373a+tTvBRro89/5CzEWzQb7NgrK6OcAFAYwC/8P9cfw
        qvb9E+wTBPQAC+0mHv33AP0rGN/k+BgK2RAM8fIJAQsNstzaBAz7AwcdSRXvBREm7B0CAgre2fgEB+QUDzU+Dg77CBsl
        ECQPExX7y/oiAT8cKSYZTyId2CUsFgUa3AcCOxEaUyQD4OLN5M4TJen83gj4Lhz1Mf3x8fb2Ae8L/NTf6gX5Ehjs39MU
        9/rdJsm63fHd69kcHx0Q9uvjHOUP8/7lBN/8+x/xBi0RHgMJ6M/r7h7j4uq53Q38INrc4+Tj4Q8A9wPg+9DTAA8SDwfd
        zr/XDNYiHSDb2MOj9Lqo3xDwy+3qvcfGHihREtr0Aur1FwgH4+UDzv4I7PDBBwYG9e6/DssfBes9PPwL2OnABh0NCvwD
        Jgch8hvxIAsi1/nu+QMf29jq3REy7gICIwjpGCgxCPAk/+/6DNzH/RMWHB//Vw/3t8EfEeMIEQUY9eUaSf/w49kTGPTt
        2BLW9i8uGQ0aBSJFCBIS1OkGBOPx3/zi7uX+Bev+EyLyFff29dUt8B8U3BH86wLdIv8F7ykmNCYcvgAgDRgE6/kAEwkJ
        8h4K++PR1uey+PH65wDV+/vq8dP93OXb7CMEBxcRQQsuOh3Z8NvXDSkYHQUD1BoN8ta+FA4D9vwC4tXCtsOBDxkb1+rb
        Ehv3ICYMLBUYw/kcFywD5Q8SFCnw0/jSGQUPHfIcIBInEQgU3NLw1IvmIAQd3O8EEC4Z6cvoywz//AMA7/PR97g07u/g
        KQAR/yDPNy5C/Cbm/isMQAnu2uwp4tbr0vYLAOHnOPj23BU95dPrrwTN6v7l+hkI+c2/quAKuB4L/Qwm+Q4rJFFlsAYy
        7BkQ3OXt+wL51uHyM1AiEwrkDiH/zNwLMCDv08sM5dsOBw7ay/bi+fcjLwYp6xIHNgrfOt/6JNoXBunr6enZ4dTWy9PI
        29IgrM0Yr9EKqPkeBwH5Ee8cvTjN8czr8R3vufDsFPPZ8MrFDwnQ/iDnH9/X89b+ACIM/P694cn7EbrGBR/Y5MIm+Nwe
        AxrD6eb4DyrjHjP53gMh6tDcG/W4Ej0Q9BUWDcQI+/nn3M70+r7i7vbcNb/QLBzO9wrrtQoGHsrw8boC/d7W2OncwdSk
        NA7h/uUQ07PuG+f5EPHS7svBACsatN75r80JAvka/eMe9Mm5BeUCy7n4GdrT9+XRvtPY2P3f6xcKyd7t2dvW4x4P7agO
        3+z/t9ny5tPm06LN1vT9nbm26gYB/gMWyevf6g396Pmz280G++Xz4gI69MXM6ekPyxUJFrLt9930/tkOvePw5bTluekI
        Q+m30tn/0tTl2j3q9OvV8BTi5P0gAiLv/MH83ub54+j+9cgXD/v4zsX0yvAErMravee4q9fk9Cv1sO/vE+LeEeLULhIa
        ++HI9O8Y+9sR28fSE9/d6Pvbv6wFtzP/CM7N7/7J7RH7DvoNGt35EPXqBQqu6we95N2+BsL4E87BChbvo+Pe8uIQIx8C
        8wzt7uXi69u1Ngox9rrX6u335hXYAOj5B+317unFG9u0uOz9Acyj1/7I9t232L70xO66scbn+Nrv8yH/1PXsAdbGhh0R
        A+e12QTr/LkJAdAa3uKWz6jct8cJ5/nny94TxNO+17q/AKvH6OAIyAY14dcEG/TR+r0a6hoF+tzvSc7qBRHpDR39+wDh
        GI+vDxnQut7Iwcni18Ig7OEU/7Ei7MjukwLYJN4itRAr2OAD+O0Wsc3juOPU1BcXIgnV/fLy0cAiBvrw6RryAOIS69wG
        8zrMPP4K/fkQ5tgJCcq6Fu3bHRXo5u0K2wzsBuoZ3R36HNcrDhkO/uIwORjk4IHfADTlHgenEyrm4unw7Sz6680D2QTs
        3eHLqg3VzN3iBgwO7IlG1zoyFT3AEhYn+PjU/CM8GDsa5hQZKmUDJx5n1/D4/O2d/hDi5xUD+eH7vPwH6SsXOPLL4PHl
        D9sg0ghAADcHA/+YxN+9uNDhNezLzt9D5MIQDf3h/RL1HRMdHyNSOQ/R8xPvF8lfLuIL/hYG/f3+/hDaBenU3OYrEBwk
        H1wGMhP3QSMAWFZr904y1iQyKigwHAIgKNrxyt3KE/DWDRCyEgWhvPCS9Ogd+8HHAOMJ+9YI8fvSDvjcmBy/Gf23+fTj
        OgjEmawY4MPGAfDuKwoeBgpX4xsJ80Xs3/ARHib33boOF+zI0pnx25kKxfXs4PGQCjgB8SoMJ7YJ7vH12xT70C046NMV
        7VMNNiDVuMTJs0MqRW8d+UkCOkZeER8jLPcR3PYJ5MjM/vHC8vf5/MaVtcnN8e1R/kIZAvjB5TDp+f3rBM8QPQ8LSBwj
        Qd/t7gidxLQSA+bi+P/LDvvvLvHg3gQJKdJ+GTQRI/sRAu/0SRDs7Ab0Hiobtx1/NAXVBwc2JCQf+h5X7DZOFxrUUhhN
        DfcNL067shj6DBP+GML0z8XMu+Ak+9EYRfELBzcTNf0SD/b0yfcIxfDK5dPjHBzvEC/J8iUJBtIxCf0FEkkkTEJiQ9kA
        NeYVHlwF58Grk/CVwbK049Sm6ALn6wG+1c8hC/ol+fz0AAwMAOvvFeDoFAEGExAS7rIp+cYE98EPxPju9A4FCc4H3vr3
        IBG/zu7sIfAzP+4HHuTtFwcGywfw2fj8Fe8M66UCEhyDySHbC/Nj6S757izfytfT0OMMGfI9IfsKFOYFDODR4bLF3vdC
        A//ut/YTyOXUu8aHueSitZIl3Anr2PoBvPz4AUhMckPhGj/4yNUWNSNIEAAgFCguB/UzLzb0HLELR+IiDxDtuvcKHNo2
        RUQJ0fOy9BgnLAvcHgAZ3vz/HRHh4hpVAQns50n0Bvno2fXjJAv8DvacB/UVF/uBhP462vjjCQpSIAd/MuMXC9TcRP8c
        HgQg3yQO6Nki8usWEND2+xTjAgn4Ec8F39Xk5Sfx2ScX3fnl3sD/GwL1LfD0HREzA83h+OHO1+7TIx/fJPbdGAX88TAb
        9A8RHtXVHyrxD/v4+A3gDer7FyoJFU0eNhDLaRoKJiYwCAxIRgQoU04B4Db7xfoc/Az48jAOKQ4U/hD84vniBOoZ6NgH
        xtvS/9fq+gcE0sfWB+4UCiDVFQQSKfzzMQIT0Rjp+fTux+zH8xc67w/c3cOn8BlDK/wx1egN/ev4/NPH1N3i4PAbzvI7
        5qkB9BT36frdIe4MLREU/Sb4qRTd0cLJIvoQCzDoPgQ22LwLPQ7qKRPg/wMb3AlH8dwqFW9g7h0YMvUUTxg4Et/4yez8
        ORg2w+PcFM7i69w48/TxAfsJ+Pof2q3MEcXUVeslQy8GHgvIxQD1Au0SGzJPCfrpAgz5+di1+MPey/zXJiYOIAwxKyUu
        DfEgA0BiKCwgURcaOiACZzz7B7D57fblLRPp3BQ7JPYIGAH2KygrRhAX+wrsP97NB+LgI/P5DB8Z4A4MIxodIhr43eTa
        AA7c9grtsQwRDgPxQ/kl4+AyExg2P+r06vBMG/QdNvY2Eggew9Pp/A0k0Krt6NXU4PUW1eqT/TH47ef25P8F6+fo4v4U
        /MTSyvbE7biz3+DVxhf/6A726cmkFQrd8Qj0Aw0OAQHPBwsI6+nkHw0UHNkOKSsH0vsaFS3xCfHw4/UKBd8a5PwKORnm
        /hIIzizSKQz4FQUc+NDxzQPZmN391fL/KjA8EAf/+M3RJQ3fy9UE+dPWCwU09gzkx8IAGfAFFjXzFBQJEhcg+AoF89zw
        HMQoMPMg0fbz+AfKByUSMRUeFCwcENgPKRQZxPM03vMVAifmBNvVGC0s8fIl6Bn6I+3w8+r1G/L40+oqBxkLEv3b4yzk
        7+f7H/nlD+QFEQAR0xMBO+8qJAr5HdPg1Q/PBDvHAdMOHxkq/OvyHQbsEezbISYfJeUI+iDc7vSz5+gE/9oLFOMPGksy
        AuncAt/57NEhCBYJ1rPS5h75GetJGNjd//EWCegM2u4VJRkW+x727Mj8/N3eECgBHxM34eby+NLF6+0CHASpGO3sDR3o
        IvEi8OoGGQMB8+Q0EBMv8vw2/h4iD/TD7xrtEwsA1g4W4wUOGNQs76zc/wLsAhEg7UfqGuXw1vI8PPUFJhn0If8c9jD1
        0QYIC/098+YSBurVJA/cE7IA9zgTASJRG9vss/UJEvUC2fUl0i1BKwAoC/IYCcbaLuzdyujV/AzPCDru/T8xIgj69Lr/
        EJazxu0IGfo+5AggyEozOyAtC73b58guCuf7WMf04OXpwlH/60EgHQ0PABTL35DH6u/xAxRLI90XCtku5dn+HxH5BEEh
        /ysrPQccBefq9L0G5unpE+f18fbz+v8lNQP+/rYIBTDY5Sjj6xv/Hxk66FJLywAGykAWGgn5CCAPIDU129/r25C9hg0w
        +OAR9c3766zQ9eAeFC81Lwki9Kjks5nzss7VtPPO9Q8N7wQHLfcbG+oK6/1VF/02He0Lo9rjyQX+AP4rHAEe69gzDQTM
        8iH/MBgl8+7c2Tv8O/UB7yLwGxb73//w9iLoBRX0CRggD///9qnsAiglIdPlHhGxDtUV8gcQ5+ge7RDXxN8nNBb7xub1
        saf76wAaC4iu4bn/EGYiPuwCAvQG49cYEs4iFMzXIzXpLfwjE8wLPOEG7ibsKPM5K9bW4PDa693o///09xQj8B4THOXM
        493k7uz0ABjl9fsIzkIGJhYd/gQGuaLg4RQG2SsyAB4cPtkOJtzJw8fd1jgPBSL2B7n7/uROBsbM5+op+gcSDvIqJAVC
        BOun2PDiDQTzCgsV7ib/99k4BwTLJRMVCq7rEjLt9g8FzgIADf7V3OoDLa+B0QKpPzsLG/0P/+srDfH+9frUBA3gA/YF
        F+z3SvgGFRjpEvwDARUdDxUBBNke8/AN7vTs2BAL/Q8w8+0O7OPd5xMkA/gC+wAB4fXsEQX//QTr2gD4Fg7w8SXp6+b2
        AgYVCeD4/fbiE+LbEBTt6O0Q6Qfy6uYH6s80BgMO9REDBh0M/h309/r88v8i9Ar8FvgOAvkFDeTb6Ar35Nv57fDO0uz3
        zvfX6Q8IGAoSCN8n9dft9vQP68Px5fka/dUC+uMX+/v6+Rvk+Rj7+fH5/hP63+blzP3b9/MFEdPy+wrU0OrA6eDz+wYu
        DhIHEgbw2evQ0QUo89wC6AnyGNb19NMZ6tje+Pgk5/cqDeHiISP9BNj+9xnzGQgGCAz17/L1BBDr4w8HEtw+Ie0M7DD+
        /vQe/tbsPvj99OkGAvwYKeQnG+QQFQMHCBLv8fvs2+U+/+ny/+/f4gXz3+QeIfv/6vPiDAMJ/vr4Af0Y9RIYF/c5/88N
        H/kN6/H8vg4SAsM/CgMG/Oz/8PBEG+p/HBL26ybWIArw/egcBfv+7e7sIRPvDQQhECkw++gA6wodDwbO3vkO3uDy6/Yl
        HgfVA/hEEtwv8tb8A+z58AYV/uwRIfMGAPgm8ggIAO028BesAwz99Qjr7+br/NQL6dwA4tYW9fYJBtHaDyP99eL50wf4
        6+gh+QPa6fQOJhVcD+zuCusVJAnlAf4C393mCPsn4ODvKvcZGuDa9PAHEvbh9Pbv5e/v9yEF99sU59gC8gUOACkH8Aga
        7NXrB/bf3NcBFO8TB/gLDg7m7+0I/NP8BfUXEPsQAA8A8f9DLdxJGPQc7gEN7AEQ6fkOCOEMG+IQ++HcIAvv0uYnEfft
        /dkGBd0nBeAa6PHs2OMQ4OjiBwob6vsyC/tT9xcV6eoAByoQ38n+7+T2rvfb/urk6fQZ8Oj/88b+6gsM9OD6COD9tavW
        /fMTAd0L/8XdAfup0O46pfLAHyPkBC7jCBkcEvwt8PcK/SEgPhMMEC37LQhn+wo+GBg3+fQUsO7j2QcM8woZFRUUzuPy
        7vf87xEc+BcZ+hLHJwE95A0T9Qwh6Q32FTn4+RK6GBcU5+nn5UTwHQwEHyr4A+klB+u/6vHdbSMK/9MhEg1G+h0RFkQw
        GR/2Cx0sL1YkSTL4XwEEHCgjTBrr79vT6/0FAfn/zO363+vqFP0fzuoNtwcEGMMA4gnj/b0OHQjjvNzKGgUiz+0ox/8r
        2hXRzfYezkIF7UXdMx4jCdk3LCE0M9kUDtkbH/3rx+Plte7wFwD18wZB6uDp1wfaD/b+x/bA1CbM0tXR/vD4Dj5/NENR
        AdYc7jr/N0AuG+/L9QvR4wrCIhkFMyTvGurc7Pjc6fQZCvIK2dHN/wAIIeAkPDkP/TPrFw8RywHhBSgSsNYU09DwUu8K
        9ebgDf3+/9D5HjEqCSEy+esGFB093QoFJNT42ejo8DbeIhTY5iXVMCLp9vG3APnf6sz5KCD7PEMk6xIT+RvNKODnBePY
        C779/8baL/4L+wk2vOgJ4P4gIUUSNwXj7f3r7qwNGiD8F+sP5OkJv9zZByzhzPD42iIE7AMb5+r/CPYEBNcm8rwGGOAZ
        Ehgf8N70/jbaCwQy/A4s4Ccn1L3vFvXq4esT5PTe2/3isOjb+egB5fUUMB3m7xUA6ccGMyw30gfxrMHPA6fuj6/azAfK
        4Mi7N8vf4DEEIwnkSAQFKEb1mP0m+fIg/BUJxb8YBC0WVyvp8hXrAO0b6uXkBfnvv/D3xfX08+r/AQ/SBBf06eUXGxfY
        sMyxKNQtLzcBCTzPygvywPP34Osm1hXkDxYGwwoODxky1fgd5uAQ/v7h1u//3CAIxejdEwkv8uoaHhIF7PokPtP1Sirp
        CkM8IP/3CDX0Hh0g9sre8wMPxuT32OXsQETcqxzbG0gMCNTl8yT7/vn6Agwda+8uO+7n+SgkGez3twkTHgMU/vr99v7t
        Bx3gOjQK4i/y3/Au+xrOHen4689J8R/lBAQBsggL1AsGzNUMDywbAu4BHerZ3CL32vXp8PoCBQvc6u3YHEn+8gfy6gkY
        +d4PBODRLiIC9/0k+93t6x0BGTT3L/HcH+sSAA8YK/P449sSH/wU+hDNAP4hFt4HGtbgMOjs7/T8JP3nGPoyFfriGwn6
        /vEfx+XICw314PHs7g4I2fL95hjJzP7sAPj27BIX8e8l+CjI3+sRBhQDJVoH8gEf+Q8MEEcAHPcBAQr2FwshHO4EAQ/C
        xiT7F+bqAgj1EBPCw7PX7yEI/voezSjUEf3wJgbo4egVH/oR2FoPxwzo2Lz67fv8Hvf40s0X9C3/webi8eUZ+gvUHTYD
        9PQkBQ3l++nq+BkO5+UBAhw5/hPo3Avw6gkEJxoi6REU9N/eyvMf0hXt5fMyFuHD394S5hYtDurw9+kNGRUBCR3kvvv+
        Erk3LtAs8uzTBArvGvAtAtEPQ80hNBghJBUcXAQlEUUUuhwXBuYN8CgH9/XH3P7u9e3++vcT9wL/+fQBAezH//Ta7OYE
        +QEZ4QofFQ4F3h0R6OEBFQF/IezaBQADPBUU5xQW+9PULv7Z9BoE5QDa2+EjBM4fqxTn9v/L+hfd1fUY8P0SAOggG/A2
        4/3Wzh4OI/Lz/gbz5gkF9tbS4trt2wAG99bPGknl3h5D9x7otPrnAc/zy+gFEQra6AXT0ukqFP3lEhUO5PcNIPnz+QgR
        vfT8BiD2997QzRD2CvEF8AayGjv27ArtnPL89STsxN71IAfyE+L55g/jH/kbzznoyBvHAskJICX+0NT80u3SIDwW/xDe
        9Cr6siUADA0IE9/x9tIsADUPHwDREv4mBTLe5eUP3vvxzgUDFwYHJhEkMQ3/9PMD4NoTAij1KiD97PcI2Qbp6bv14g4Y
        GgMP0vMS/8T/zcb9BTsc0QzpH/fWCOsT0+pEMCT4BVGr6fMbIx71GQgUGuAHBRr+ES/mHyYD6xcZ/PEGEUW3zQjsNvW9
        +Mrg3cvvGMzbE/7yAdnt8zLx1NkRVhUMKRbI9t8HGQXYCBDho/EQCgLZLB0N9s7k9vbo390SLg8HBOACHEf8EyoRRCgA
        EAIbDkgMKy0VIB0K7hoqtODy7dIFCQsI/sz67CgFFf/24cn2IOEP6vjzBBMULfEEJhm24OsHHOHnBuMQCQxB7ubq5jIq
        GgsA+yfQHezKCu84CgAA9iXy1PT79/Lf/Oc/M/UH3d/9K/Dz4v/p49fGstU7Cubf6/n1BwMfH/z3GsOpgoHq4/MxCOQ9
        RRrf5QspKRnQ2fw9ETQW6EBgLRQrGfkSC+Hxw6oQE/MU7g/d69Dm7OqV4MgK5Q7vDTNG9E7G6L7wHgkV4fwzL+8/ESL7
        7zLmDOoD8+IPIEfjGuYRGC31Gw3u6gnyG/HqBOvoCBoE/Pnl7QloPlEVJSaRwfvG5Nrt6d8O28878SEd6e3c2i757hMY
        INoA/CVSAxIB4APN+O7dKPwVMNwyDfjuFygT5SEW5c37zAUuFxrCy+AC/PrZABwvF+Pt4fHT8Tbo9Nga9scDR0biDSvT
        suHkFPMG7Cz14wHwAxXpDfjnBP0KAPiqzNAaVxn5OATSwtL0zPKp7cT/KuoQK8/R480uRiiqzgrPvOrr9TrMAQUUD9MF
        7AcoJA0LDSQXHQAg/Db+9uLyB/IL9/kwPieI6fQHHPYAAOkNttAF9PiVrZ8B7OG/DwH73RwtNBH4FAHNwdQEDwkV8snc
        HxQHKSkxDQ/YA/EaIekbLQ/GvhjM7QwuHu07GyXa3xkXCOP73+HqyQ0FJg4qMAsDCgT01w05/OwaIewb/sj97PXB2Qqt
        xNYUKiJaOxXNASIBLefUBRr+8PLs/Rf49wW9ugUH/d70Bx4jOAHxCBr8LNe9D/k6EPsd4+4z00leDixG/zQw/kkAwObx
        DNXv+ecNKloO++DgKQQNRSYTHhcly/3Q+wMZIRUewdbf0uHP8Anl8NUc39kHzfkG/vwj7jH7CRQQBOf808GyJ+rl9svX
        7AYz9O/ZBf4g2A/pFjMfOu2w7+wZMVgMGAnzIvDQ8xDz5+Xj4vAIF+7LCysH/DP6HEzb7RfTzd3WO/sA7uXwE+cjCiIE
        AAxhAv8Sy+j9Ei3S9ebNAOfjEA0gl8LU4zAwFhIYCQohBPj80fwIpvkGHBxN1gYa/tAfKfkM0+jdwukDEOwSBfoG1+vo
        ptDdIMwA+zFsCDIO7Pvq0gf+2P3w6tTxtKuFx+jj9NHzLxEoERLzB/ogrN7IvtrG99Oi1pHcqQ7SYO0X3BzDAc/NNhwR
        +TkitgkW+PQdKEfMEBkGTTHn19vK9MvSNgQH8QMK/ucUyQ0AHB3jGRwKHvUMABTRMsAevvELHRoH+OAgvPg3RR4zOBzy
        4s7SzbP/zgAS4gYsFPgSFADg2domVHT/NiQM+dIJ1OMR+B3fyQsC3urwLxnpDfEa3/C7COoNQxgYGyMk5Rspo93YCxQr
        zRrp0xkDg63a8+EmFx0WCjk2+G5B0Cjl2vHtAwnhy/5CydgB4Ra8Awzjyy2hCwT6GiEIRib+ABMXyQIFFxMOvQXTy+UG
        4dvP3b2B4Mbr5bjw+sDo//QP8lIqzCz42uniC98e+9TEwfbiOTMq7uHtCQ/oLBUPHPwF4wDu7e/35zQI/hQmACAX9BQd
        9APs+9wcNwvk1Ssoyu38+MfB4ABU/S0M9eSh2TIH2+0C+xIf4wLxbgjZBfHv2/gQFfrZ6ODiCr66CtjwSCgzVSFFptzv
        9O0R8/QiMSQVCK/+tvxMJCX+KALwrdLhKeglrPfJyP3wOTUSEv2HEAwK9ezr+AUU5yj6utsB7g8MEPgXPkHsAx/Q394j
        0dzhBwIkzQxLKmDWOsz/2Av6FBEv/lDp9/QFztXt8tsJ6cG408bFswitOd710NvF6QwACOTwKhDZ9pyyq7Ip1N/e/One
        JUPgD/LE/BH00he99D7U3NfXG8/jt3AByN3m8BHVGt7B4d2ZDdjf+tAc4MOwxgYktBPo7c/94Rgf8OkD9iUHEu/WBd/Y
        193JG9Td2AUM+9j20v0bCRfH2goG6f791djwEOkR+V3xvfG4+dbz3cu/IcPe/fIJ4gnaBe3v/vb25ykEM7DW0v0o7uzQ
        yAoPBRa+7ePLDwMO1Pz8IM/+0xYSJxYABgCmwJTf3bP+J/0pKejwvNXqyNTX4/sg4iLN0e3K2uYX8NoB0gy1LAwaWArd
        +7r6yrXuyOjdwEJHDK4FBNnNxe8B2QaouMerA+wED/7kyOsNAsAm3+HZEdoSztThARrkw9Dq5+/tIu0L1dXD6+gu4fzh
        AdX7/K/TsxcG8+H+HsAU7ALS79fHD/vs6xZRHPjnF96h58sIy/Ty29z71bfvC9wA3A8T6sbfzuoJ1g/vysPS19jsyfzw
        3/+58CQC2e3SxxjI/gcLvdT6sgwh0P/D++AD2uIDOs706tAaG/As/zj658jV0tUQ/9S8z//xGiDH0wFU2RcG9OXx5Lfd
        x9nS/NMc7f44/L37/PLcLNkVBxT5Ax4V1VfGCeYvDLbqGv7DDevgBss2w7sRCik4Cb7xuqz69e/23xXo67nes/fOxaPe
        lgHS59ne8CTmzufzBAv22O6YAPvAIv7JJcDY/f0l2/L43v0sHNMZ9LS5FOghAgAXEwsA34EZEuICC/Uk8eIJGuwM5/kg
        AdzUQQn6wAXZBfgYB8nl0tMU6+Sy2xCk1g7VFa290MLVtwMgCf4Izsrv8KO32QEOH+eYw9z/oODrEf305PECLhu7x83n
        wQD62b0H1NayDe+4PQD2JeUr8tzXGTvx79m449cT0NEOC8n95/C9BdfZDL8DAzsIC0kaOhSa5TL2O0ZQHUcj8x4YJDLu
        AdPmGQvq7NXQ2d3ZwfQbGMrXIBDPDxj2Bi4lHvj5AMwF9Mbr+OsZCwAY3QM9Kxr46OACB+of4ebtDwfJASny7ikKKfQB
        +ugE+A4PCQEE7grZ8fcVDA/gGjASLf4NEuwBB9o/2/q/7t73DQTHQLXtEtggBBvy0BHwREcM8xf8Ex8DT+kz9hcBGhv6
        3eQ0CUEnxfXo59XgDeK2DyLsFBzv5/EHEwTsOdINCQgG1RMRBhUH6+nC/P/Tw+D5HgwiGQLmGerg8wbaCP8b89z77KjY
        1fYDKkPL4wap0+cuREnkBusT/xYwCCLoHujX/w4rLQXTQ0b92D4oMyvJ+vDi+YETBfxT7S8jyvCpnaYd+SDYGhgsERD+
        3T0AEwgQLuZWE+4D+cUbGtVQHURHIO7kIRzj6OTYyNYWGNey8PcP5t7wKNrcBvPkFQoxNDHjyRBC7QD97wImAcPJzKsc
        14Hk/Owi378cEOUN+75WHjBALakF4esKFjoGB5kA6xPz+9YAFCpAPSPl3Q767t7e5SQN5CMsDzjQ8vDS8hAHF+LrAeOM
        9KkH7voeFDQO4/cQDjEcAgnJOAvt7/wf6uM/w/Dl6+jaw+4MEQoHwvnhyugn/N0fAw3+8gEFOmsZIAwR8//kvh4fOtUK
        2QLtysc11qEmQhAQDSnUAhMLDtDkNN/0IhgVFUzy89vvKRfFCxAhHSv0wfbFzO0tSgYAuADOsAIsBAbEAOzs8e32KvjO
        6wDWUVUL3fkE1BkF8NvM7xcF/Qr8DBAB9iz55vIHB+4I7Qnn4SwL8wSxxe70CcqtDuD7Ivoo++4C9gby5QMhza4GDA4J
        C9Xqw8jeBhgMCu0DOOvZDczVI/IJ8g0v8djtAfYHCxDfAxgY6C/Z0+3oMg8D8/b96eXsC/Yd1jYsKenI6voO+/IZBf46
        Giv+0Qoy7/agVRw76jcTDRkkUdvSBNLGFikK0n8NBdGo6dPZBhff9tcLBhg3vv4ZNAv3R+DCGOvy9PwI9/kU6RsEAB/a
        6QvpIQbeFx0J3hEDDzALBeYTAufxucAFCPYmQsYY2BET9Ncu6uTt7AzZJQ4h9+nm+dHRDCAqKPMKzd4d19e/7wXp7+Eq
        8OX2BAcGw8kE2DEBBjjI+fgYGjjw59/t/PMDNwTXDhUK6+IP/Qww1gAS/RwpMvT95B3u6e8B5/boABwC8dfS6/De/eTy
        /QYM+BAZFBgm7/PVFjAh6v73DfkHw+f99O8WAyguzSIY8OQJDsz4zvMdBc31F+UAAun7Kv37+/fZoAUO27/uKAXAv82B
        7d3tEOAC1cHtu/v416q22erC1e8UDfxL9S9N0+wCJCP3KSkhOBbxEAzbDzUWPPv/JtTG6hQ0MgIh8t4gDRkD4dy+9gD3
        Cvn4nRL54vD+6gDZAPISy/UY+CP8tNr3ABzq40bnRULn8jQhsAviHiGYFzEyQ0gCawAR5f3/+ubW1OH0GvIz9PcI5e7e
        4tsE0QEKwtbjEP/3AvsEAwPj2Aj8CtwK68LFAOHw9QIl/e0nBQ0IAyYY6yTyDMrZ6T875iEL/gftw0I/BOkR9MkNABnt
        IxDaGw4H3O0N0trnKPMc/eoPuBkPFAQBEu8g5R33DQToAP9HGPgP/xcd78jY8pvmzOK/KBn3Iufx0gjuNtTYGAX2EREY
        +hDjCu/+DwHABggL3AL1BP4gAP0K06kNPxjlBvA16pfx7tMFKODsBgYlDkAWFqi1B+rKHAXOBOPCCBL5vxg4IMvWEgPN
        3/HtLh4BHBkCzfks+xXx8vrxJAcWGQcDHToO1SHg6fHq+x7U3x0SDQDy4sn15iQvDBYV2dgixx34NRoP9t4i5980HSkS
        8Mbp2twGHxQLyAEj8/YABN36zfIdFg8HCgEZARr8DBEbDB/r/fYO8/IILvn/OuX8/QY1Dd3RDCEl25oOC8YwMwW7GLYI
        pBEEQfb28pAByw4MXO3d+xTiBO/N9R72D98f/ugUzunnShwQDxrtDQT24P8B4MgDLOX6MBv+88Lt0xn97rHq+RX4Fuvw
        JdXr3QwQNezO6ucL/7DhtTMIKvLqJQsnxA8GHx8/COMUBA3XCfsbEuTy8AQY4x/eKy3tN/zs7ebp9PIdTSkL4+b66Nzo
        CafjAOUbO/gg3wkzOBQj1AT23dL6Dbfr+Tnr/wDyPx/0z/cBICQW9vzjNuEAFyE38QXfCvoBH+i2thQU5irU+dEDCcEA
        Ee3s4s3UArPe38S49Pr+D+sg0ZEx+fLiAgQkv8nlyBU4w/goCvDp7x0y8Njjx9k32uMG3gMeGr3o9QjR4vYPKOYi3/Yq
        Agkw9c0H4RYWMRH70TEE5/wj4yv9+BTm9B8PChQVFDz7DjEv9hUp88f9Hgrrx4fMDhLq+xICHMj4HicSI1rdDw6cNuT7
        +CQafyIuPEvN/hm1UdMQR/QlHHnVDuq/BRoiNu7dFef/JfzfD88lDis95tUXC73z8P7gA/TRDh/qCgECw/HT9fUeP9IL
        5eBSqBYcEyTuHOcU+6ga6/UeAJwS7NIODiep8f7REcHvAgEO+OkQ+cjtACLo9B8EEQTyEL2u3VYU//jwH+r86bII8rYA
        xPlMBMw08xu5/eUdxeD58rna+LWl6vft4xgxve7f19QTGvbuLOMpPQ3S9RTZD97C6ynu9REi/OcGFFQp9hftEirwARwM
        79MCMuIA753u1AXo2b0a6gcr6cyR1dj8E8slGvzyycIkwfUmwiD4FRTKURP7GDwRMB87DKwX7q/2Njbg/fcU5R0S3tbl
        FcbP8Pz1B0HSCAZF/gLb5t4W278E5xP0DNUfFRsU+PIH3RAdAhoSHw7G6+r/EPILDA0CBxL+BhLZDfbS8AfJDOIAIO7t
        B+j27N7fGDThMjsUzvIH6vfmFewKzPTi7AgtXjdDFgYQ1RokBcXz7Nvm487JC/sx/hYxFwYhDDcv7dUJDPsrGhTz0AYG
        B9DhGCTpLQgwDv8ZGQ3eBA//5c/+5v8dCxQg5RHj/xwl7Rbs/RTV8/rs3isJDSHpw9hWEiDFAPnrRhHgHvUbVA/4OyTz
        HSvmCv/H1Tahohzr9fzqCuoJBRTkEOP6DxsB4PDpCQAH6PLj8/YZ6+jx1vc0Af79DwLX2QYC9vru8wrz6fLnDgjBAREP
        MBobDR0kCf/9+u0B7/wCBSgEAtTY6vz2FiUa5PHo7sXvjfXv9c3g+/a5/RLlIQ70CgwwMA0YJAvDzq2w/Pf6+hPXvcO0
        5df28w0U4PffudgX1dD9FuAXAR7u5s4pAhEg99U5CwXeNgD7tf39NQEH0PMQEgH/Guj3Be8GDNwBBeUjDw4I2Q/s9OwK
        +tf08fzw7dgQ9/r23OvzE//X6wsJ8gQM9kX7/OoYHwny0NwAPRoWI+saZD5bTtJpf/fXCsUT9wEO/OMYQyIA0BT19Arf
        ++zp+wHy0RQD9wLsAenN++Ps5gP44uvn9/Ta7/kTFRjmAwsY9QQL/PsjGg4T/x8l6xMEFe0QOyHoNCD5CCu7+NcLEfQS
        B+T28bXf3OLN684Z7yA1AP8bFh0pIiTvIDEZA/wJ7hYW194v/gPa//kd+w3osQjbE0vX1vAKIvQGGzHj4RUm8g67FBsD
        7wXlCQb0BendA+AKytkABurmJPUU6Avp7+0QBwjl5BkPB/8CAOXd5vPs/Rj/z/zh+/X9CwAIy/MGAwcQEB0h5tMl9/vx
        wAPyBtwBEunqF/4QCQ8wNN/pJzoqDdD3H/QSIQfnABcFBuAHCP655AgECQIC7P4fCPHdDxIFBvARDvH37QUHDAUVHPoA
        7wvaIAX92vUm/AP/y/j5HhIA1h/XBf7j0snoARQP+hf//gsT2fb+HwZDVgI7zhQT+ArrKCUL+eG2Lcrw2ev5ETMGEfvY
        LtH4Chj8Ev7+Eg3rFRosAgMCFBcfJiKM9uP6tOoJ5gg22g/2GD7lKxIYHA/+KRME3eAyQOX08wAazfDxGe8KHfId4RYw
        B/8BHNnsBu3rwvEN6M369Rif2PXn4dQA6AoZ4dQB1c4RtOD+HfgG6ufg5iweq83zCFLDIOrI9wT1BeEKBRTp9QD1DhUV
        AO4s2iEZAyAo6P4LC0P3+/mfyO4W7AP9xAv3DdEHFdLxPuzz1NDdDQrlGvL++PT34AClEB/u1tboMhA+HQ8dzSQ3BQMb
        9OPLDBwCLQok+xX83BM/Ez0HDyLtusXlDsIoGdEi0dXB46jQ4PK7FO4Gv+E36MXj6rzfv9bjodbyBx8HFuc9FuL8GSgR
        vdhBBfgLLyFXGOEX/t0EK0rfA+lFUgQbuCvmDCoEDNrgvQzHzfwBtpkZvO+fBhn30Q/hJBAFFs7a/Of6+QDSIgIEK0zp
        7VcB5GwLJArCAfHwEAoxJyshFGwHDjKB6/v5EOP2zO4q/v3iBM7st+zv+PLfMMgA7c743xPcBd4ir+caDur3T98KGUA0
        GeT57/8azfvm5R/xoU/H/hwyHfE5Sx7B7hsj4+sF/tMMKurOKxYuDhTb9yAK9RLuHNgD9eD96BHoMSbs7Q0BCA8W6ybc
        BcX6JtRc/iEXJeMRMc/tAOHBNekZMLgNCOAFJ+Ej1/P8IA3vI98O5/Ab/gMGEevZ7xLZD93x9gzcAQjXHPfj+sfoF8zg
        FI+VPgjXCv7f7QQOVcjqKxL29yXwx9TQ1NgA5xTaKeT9DAoD8DfcIhnlSy0WPePwI9wH9RVJ89vs5RmuujvRHVIZC/fu
        3dkN4+7m/A3w3c7Y4/4H9OnV1/TuBVf7yycKptni+snWMwXhEiTuCvrpJdgF8AgF1PovDSsPB+ULBvMaKxjf5gAKAgVC
        9QsUBCALodUUO9zXHDfXtNM15LHCD/fW1QcZIvsl/+QEQu4YCv8GFeLq2/cYAQMAAUgL3v80DwMeJh5AtEvr99jnEe8W
        AjK4n+sa+AjzH/jVGfz/CwvI/EP5L9fe7AYF8u0WEeiztRvt0BwG/xr5DPkPBgTYDwEK/kQ8KzoT3MXmJ/T9F2sgDywL
        8tc/ANgj4zIJGQsNnLT5DQUA9QngDuYhJesCCxwE0OIf/+MlHe0l8PEiA/Tm1xDd4NIE5+bpCAo/ExX8HvoPCMv0ACPi
        IdztAQa34LgXBR8LJQr59uPxHDobAwj7IeGu0eXSuPQJINr06f7f4JkG6hX8FbI2Ie7CxRzQzNUj6vzjFzMyLsDlD8jc
        38bIA+vsrzHx5Pn5QOO5wCL34ZujLTQkgRTlIhsOEhorstfrWUc83OoW9gfszycj2f/mKxgOAAQP2PGoAtIaGcvi1gTw
        ARsg6w8B+cgc/vDeAOgK0Qg1EukT+xQfD8BJA+kQy2HBBim4A9RUwCrcERHRPgUx5+NKGd8a8f7lOPjzBNTyDfr7vu8Y
        A/EMCvH89Qzt8zcSE9wlGMfm8xUrnyLh4LwLG+sWBtvA/A3pG+LwEcw52izd2B7aGBE8HeIWCiKPFBbj5BbfCAsnBtEi
        /fP71v8fE9ca+vvv6Rzl7P3ZDPcH8gUeIQzZAf40C830GdwP7BDanP8I+/kSFCDjTsmZ/Afl1ha/F9ev9v3b2wDl8db9
        D/3y9PwAK+0j49T+HQr8AA/2/9P3+M7/BScfE/4p7wTu/fnh/xc7pP7g3tPa5vz6BM4E/OD33hwg3f0N/fu0CiQbjBpF
        3f/q7/+vGP42NPr0UxkT7awV+P/n2tA+//Jc6Rv+JLEs3wv35xwG4sIlAtU2ufXj7Qn7Dh0MDxvMHtnqHfcH+t/Zo/f1
        APj4AB3/FQ3yKTvo4M7wGfII/uAA8TPi++ge3ebuPsL02BPa+/T5A/S1pzkU/xVIk1w/HXFgKyAKgaq+QbebEM9w2joX
        CvoNDPj/2BDYGvPzCdzpzMDWyvQf1S4F/AsaEgvi99UAIu7wBioL6PzBCAjrE9jhAeP+APXn7gIM/RwG/SgT7ggN8RML
        ECzyCwAQJS4VHPcwIRvq7ezd6A3o/fbf4e8D8MjlDMwr94HylwMPAh7tEf7KChMj/RD+9+/3+wjy+ABiAVoRGBYnBRTo
        /QIOLdAUE+sF9OHv6g2p+gHE/Avt8PP5zOsN2vHxFhMJ4eLl583/Eecn+QsJ+sUC0vbzKRUCIvS49c/q7uoQ4OYOAOoD
        2CMYCCTcCC0B4y8O8xnkCAj5EOzp9uf9HlEG+cfbtR9uh8w68b8BBsvoJPj95dXw0RkE9wLC8P8XEuf79OT67erlF+m5
        +vE38PMLBgjWwfrtCTja+PHx5RL/DPPtEAIH7xXRzO9H/vT/JAXwJeXpPS4W5wEH6vATISgC4xoT1yH8wcXO88zgDf3o
        AAnX7A5jBA/62//6AvXr8TPg3KronBoR2gKB++kn9+kFAdPp3MHIIPTuFAgH8v3u4M4q6xzm6/8XAdgY8+bTzAI5G9H7
        7RzgAdXkCi/Z6QHywQPm+Qgd3MChIfv2/QsGJu8ME+zU0Ajl7PHV2/rlyv4LEtjpEQjQ/QTszAIAxvkJzKwa7fLSCFXC
        pNOZOtMb4/XOBMnQ3+P57vUbIuUq/M8FzwnBFzXe7jDGCM3o4eLlEvDT/e8JKSsK/f0LBwgG99r1/u/w5hX7CvwP9RoC
        7in4BxEg1+HC+s8YH9/v9wII4Rcr8vMeABIUJc722ecl84E5lRL1jw0An/DX5A5BCMa57Pv3Ff/HKbLut+gWqTfSvFoC
        N/P58soOAuMi5r7VDbjaA/mkHej7vAr268oHKxApAkPlGwUh9QYOGfcI/voE+sj21PXf1h3d8tj00NTSCMfSC/4iBdzM
        3Qat+coJAuk3Ffrg8Az94fvm4uHy0/kIAt8VviHj5cwm3hjZuerQwDrzDhgSJQUaAgvW6vT74vPI5Br6KSogHu3V3qTb
        HlHpFDPDHiDO9Qw89AiVwijF9hb35fgWGtz69uj/7u3PFu7FLAYPAAYbF9MEJukGB+/FEPL6Mfnl7hW3wPPviAQIyhN0
        AwsBU9S48w5FVvP74A/+E/j78t7m8jTStDEpDiAQJtE5H+na4M340tgGtB3lLM2D0QXE3fD7BxMD0doG/vEX/PX3+Pv2
        4AntzejqDsLa5PnjMPAdBS4O+iIWwxfczDH1IPl1HvIJ1jMb6tZl5i8EmucDLgb0zXPU5O/yIgIQ+znq7yz850Zd5OXi
        OX8tITKxZYQ6JgS9HxcQfzW89Oe3Adqc6d3MGb7lz8spzEfo2T3RCi0CWs6ZxhftvCdBDhXKvQMEztYIHMUQASEaCwMM
        /73K17zZCO9fGixiHi8Wz8YLABjr9SEXw+Y4IQz+0+ML8jT8NfAjEi03QqoUTM2QNR+40yD3CiUQtiXh9c0F4L/BgTQa
        +lJUB0uaBhMY8Um39kYq7c4P4+clIw8e20N71QYkFf/897HoJBb3KO8LzJ63KO4A5iPO/OEV4qvgAc7YCLMsAdkSyVwV
        5A7iO+FI/Rv+ALPCpuv8/0i1uiKM1B/7/QjR08yq9I7I9kbkmuDf4AyeKN6nOhMG7g/SwLQY8ifPuw0C9OfBIgor3AUN
        tN8AytAO3w1Y3eUHEPYg7CTvI9HlFB/xFB7w/QD2/xsH9fAK8Nv2Hz09BBkr6wzR3vZADyIz7AQaM/wd0U7zAtTV6OXq
        /9gFI1D3xuz5OoHPxuj3sPc4C+/72BEe/sIdK98q5BDPUjjjBx8QzcTb1/ka7fv7FQId+6/23hrI6rQQwP7+Bf7ExTT5
        BuQd+A3e5N0h0OHix6Pj59z+Ls4N/ujk9w0B8vAO7f31/yMD+xS53PEO7tYfNELr7BQDEPDOC+TpsPn5xvws3bjw9BYi
        C9PZ/dPtGgjwBxrjzToeLezHAda30CP/2xIV+/HlBu78yxbeBxcBCRv+At7b3gi8E7UJ7PLO0NAL7AfhRRoNCQX4+ffy
        B/UC+RsCBQ/y//EURQMC1e/1IvP3CBT5GP8R/tjN8w8AyuTuDRosBe7FWPv9I/z6z0FKDKD68xXf7PPsDgPz6w/r5tsi
        6AnuBfLux775+dnvEuf/BNkJ1CPR8iYTDg4y4OH++u4b0eHz/Ann5xQZ+fjM9hfpFe4o+/jW0gPmBt7ugcCr2wIFOgIE
        2wMw5dn07+XtIyOtBPLxEOL+7Nvs5Ark/RDh8wvqoy8EAezTx9nQFvrtEVDuBvdBdcU6+Q8qHN0b8AH91f/qSiwY/A4C
        ChH/MxjxMt0K7Q3XEx8U0ufrHhQnChjzQfcd0/X+8f77DfTw9M8i9wrvJPYfFggHC+wvBC38GQ/f1w4E3yEcIBcDLUXe
        7PMVIyXoCO0kAwTdTkwMH/rb5A9q+A7xJeb78yHz/QlL6sTn2xUr3+UKT/IH0gsCQiAF7/4PSCT2Df/WyQgnFPzyM/cS
        /BXv/gYGA+3gGe0rC/8iO/LfDi077+03FUAp2QbNETYBxwD43dIHG+DnLOff5y7x9e0oSUcGDvwi5UD6Ax0RJwshHhoV
        KEDtGw3kf/kH62bK8h9C9oOnOight/294s0F/PQQDij2/sr+HPfR8/bYIiIA9doT6Ms/6OXi2u4Q+vgGEdLeHQQI4AnZ
        A+gF7Qoo6R71AeTT6+oF3yDfDhzZ5AUO8gjsEBfoDQr86dUe6tL+Cen+D+Qv/FWYsP0cMuUAgTEOOBkc6PzCASTkDvvV
        8hDdBfUVKPjy9ursA7L5rAk1zxjr8fdJ6Pvx/9gOAdj60PX7ARLH2Qjs9/Xr9OX2A7LQxSTZyiPb4x72Bvkc+93DBeDL
        CRblC///Cx479/zj89ddCuAECx399UHUIeW8/u3iEhIK6/Hi+v39+8ziC08VAswP2AwZI4gcoTrQ/uHe+yDr9dK53Lz2
        X6h/6ysXOvje5tnbrh4hVD1EwvD6kSzCxyEX883RLRkMIhcU7SPpACsmA8Hh99s25wHE1wvwAiwtBe3TFiHIzuwCuyHe
        zxUCEg7//u/rA9Aq4L3FH9Txqv/VL0DyPLEc+/78Bvnm/ewZ2SfkP9sQKL8MwRG7J/wL2Cz68hPy0wYlGQrsBRIA7f/m
        LeEKvt4DSvcEEgMBFlngCO8gCQEXFd7+CBvP99kyLw8nL/dPAvwb6Rne8gkMzd2yzfno8jtYDuTYDvQ0BfypQ/wN+S8b
        DzT//PcDH+b5E//sB/0lKhYvtfCDf9Q6FBva38n9zQQMI+HqDUsO8QUP+iAKHhAkCPsQ9+QnGh2/7gQR+Q7MFdjoDM/r
        /iEX+OLy8P3zFQ7b2voB6A8JJS+73UQB2t8JBSbK+vAdGwL5CdHe0vLz2wzn6/EO9wQzEC8ZJx8Q08I5KhYc9fDwN+7g
        3trg/OUluO82DX8/J9q77BXQ394AA+rS2/L6DMIC1gH7HQf39vP87BL25/Dy4+UX5hgNGTbMAtkV4hsR8hr/6svdMPEG
        0tAbOwsZ2xD0AvbmFNriHAbwGNza2ywS8RdVbwDx6Ya44/MAF83yAMYjSDc8H0rDND8k+vYyRhUIeDKYOicmGt39+hMV
        0ecaXt4Cyxol5NYQnflN7/8M4ADcLCTIHtLe16X9Cxvf3v3v//Gj+ukX08TnJ+Xv9gfy+10i51001PY0GCkdFgQLLBoh
        HUoLDSBfc+H26PHZvt0B9/3f7/sm0rDfEi73q99zKBMGBAc8HeDpXRX9F5aRsAorA9zvy+8Gzw60JP9I6vrEHREES775
        AicaIA4S1bHF1ckC6vfr+rEHCBj15xIi0sXlKfs6CPXP3Q4zosE/7PHr1sL34+oZQWju/fkBfwLuCjkAEeQ2NQA9MfzV
        4OPzEz4f4t/y/gjeFQrTC+n/y+/lKBvW9iK0mzoGAw4iBMjmNitL4y4EBgPp2L7q+s0c+P8I2+4g0/L1HBhU/UYS874y
        4O0RywDZ5/YQGxEW0134DhcB997+8M4NHS/l7yEgCsYPzTEgHPkoGD/+7vAAMwYPEJXXvgMa2K8LNgZVO8CmsTziaB8S
        BvYn79j0A7sh2Pm3OwveN+Q+DCu7DLzm/hUd5PEezN8u9+Mj/e7zgQj4Ix030+Ke9b7rzAziCAzG+g3yw9T4BgfRHfUP
        0uTd3BwQ//UX/h8jztUl/h7p/TM2+SQlxgrR5ecQRTbjAQMf8LXi/PrU2BzWywHs2TfxJvjm6Mr6+uUM2cR9e7Y6Ft3a
        18EkMEX+1UMp7g/L9wTs2sTrAX/xCdvxzA8uFh8XIez7ARU7B/77Cbj09P4H9u7aAhAeIhIL8TAAB0E++eAK6s2v2ynW
        9fjE5/kpCrbh1Pro9gco8w0n6PcMK/HmBDzk6PHw09sRuyjjBssH7e7d5fX81dIX2e8VtTjlSrnwDwDquNUXEvkD3Qjl
        AP4X6avW6fdKEAkgBC4H/D0MEQqxCRIEK8UPAQrvAR8Z/CQM/dwMD+YAGT8TK+vu/wrr7hfqNh/pR+wv69X8DSf8H0Ag
        E9L1vcbyD8cnSP728SFOBwbt9wAKCsTWxM7PXP1I/IetOuQCv+3vHfUS/+za9frQyv3aLwXGPO/m+MU91vHz8wD8J+/z
        wzrWIBTl++wB3tn9Fyjz9RPy/PMv6ebw6xXyBCHhA90FEvQbL88pBfz7MwgD1Pj+1y/pBC3/0CngBQkQDd4aItsXAePy
        N38Z3wfQ6QjuJvIEOOntBN/wtOnr/B4YxwzMD0AiISA77uPlBPz879Dyx8n49VAgCQfg1ALu3O/zGdvGQwgM8unjGObX
        FdvsIu0fFtnIyQDC4fDVENna5h0B7RT52ydj2fgsECHLFyG+5aTYsd3qFtzb2en/CwL8Gdr1+s/o8rTGru7BiNQb6CDc
        tjr54gHHtewRIlPk3wUA7gDfJus6+wbs7vYu1t/T+Sv89+/gAwcB0NQP6BnAxQgq/+nw/e0XAe4j4f8W6wz7f/bn/i/b
        4Q3i8Pcq9TcTAwPzJQnPzhkh3dVX+Q4C8OoGIewexx7mDtgJTxEawAAVAwcb8PtD4mP88+n6FPPg+yfX4Lnzx+ItBt76
        7ywo6/XeEgzf8ARO5tvl3wn608n4D/EAGyD76t/PD/zoCN0FBUIXB+X51D/o9dv+6+0SJ8YfufoP9PUJGOgKAdntJbwC
        FvwH0fba5QPD7hDpw7gCAwUJ7vbp+udA5wXl2yQg7hDZMv0tMQU7/BD+1w4TS/YI1w3z0RDr6AT0zALaHAEQABAIEtcd
        5OjhIvLz/jD3SNQ46ggYFeYdEu4t5vgWDQQHBBwK9ATjDfDxDfr16+wUBQrs4RT4HQcP89gU7g0LFRMh6//7Ew0WAiwY
        FwH75BPdKdDm+hLy8/Qh1gz3z/Xd7c8u/Ari7OoxCxzS/MwVBBTqEgYk9hDZMQAEEuDwC+7WHeMx/Q8r5uzt0f339+L5
        LwgD/wH4+PUG4g76AenW9QfrAtbh8g0HFwrRDAbn4CXrIvAPKuXytisP6eDh5Rvh3fb57tzk2vYx4OAQp9nZ6M/Y+7eB
        47HdRqipOuHQMNzIFNze3w/W5U0z7MYKRP7vP+w13icgN+VQyeZK2NeY/CLZxAfz0gO+CwYNFwLtC/UBIeQJzfEQCO0+
        /8kbChQu9PH0+/YOOxT05BYiDRPGGQ3WJzURPNv4FQvg2uK5B9oDJAIbC9kPBeQDAAQO/O/xB+/94j5kgdAJGQ36E7oM
        ojMI2+Cy8hbq2/Yd7REYIP4QF5XI/9Hx1evpU/PfE/cAAeAoLOjF4RkLKbj0IczdBynUTeAVAdzxEt0B+9Ts5ATY4QPK
        zO6+H7tDP0Grv+ETECkoFd4OACW+8wTd29NC9bghjuktLDXkMP5Ikkl90jrsMD0r8Q3e8RrlHPsXTw0GJc4ZPPkPBvfW
        AS3h+CDyADAFDAz5zSLt4isnIe/UAwD66d/s7v/qCenyCPMS5+0iE+ri8gbG5cqi4//k+d///xju6wgC7R0R3Q3k8hcR
        Gf8gL+kyIOFCPAr0SQboHwEEDgHfM/T87eF9IfPG5+4BJdby6+Dv+P7SAwf9DOMSzTMRIPXeAPAGDxkHBPDtDggOGgQX
        DQX6Ewf74f8OQPX4Lfr1MR5LICh/9vpbDxYkDAjnCP/07dUt1OP57TMI+CzuA9prOeZQ8yoNGyLvDDYsoC8GEWD1HSb1
        E2cuHOcT917zD6E63wLw8bubt9PlDOfNNRUbg8Wk/hlDngAX3MsIAEfq/ATFNz3QBPJND8uy3wL4geX9CO246OgdBQ7U
        AAvm7efK8QuuvRwrBv/k4wISAw/AMyv1FCWeEr/G+ecxBqvZvfo7wt9WFG3a6Lf/Gla9DBnm6OLk9UIryd4I9IEjJArr
        7L8BU7i+2hzkKfvWzQkp/eni2wnm1Nqs/AkJm96d5vP07OviFeTQHuf11+gJDyYVqR5O2rOaMQsdtSNSzhf3ph5G9NXD
        Jam4ERjoLvIfug0NESQs6uztH6wnEugoGe8OzNjy7D8rIOtW3xcK+8wtEBbQcSsaOlErWQflYO39NoHsLyGqP9PuysHV
        dZ/pOtwc8d0L7wTcs+MX16fMAKv23hon6yEa3sMCABQJIQzayMIdDu7N/0QW/TMK/dcY3uXqKiEmKD7sKtgLGcUCxR08
        9htHDQ3eGTIQGuzE0PclK9cgKAvxDu8KyRoI7CEY7BTt99z/9Ar3twsM/0ZsLh0OFyzo41YlGO4M2gsYGwkBH8fz7xrb
        uxJECTcHIxMbD/cSD/Ams/Xi7P3+zSHs8s7P1/n3IDI9Ms3hAtLyHvgGCsAZ0t7f9BXbDBkP4wH9ENv59vkl4PnyLfP1
        2DrR9xMGGQbY+fTLDfwx8Nu4LuTiFGFMCOQO7BD4/yYUKNrkEu8YGP/X9dH6/AYb7QcvDvcF0ycFNd398AkF+oHw/63Q
        8DEB4PoA9gzPG/HH8+EKxAgrEjjgJe0qIPYU+gju8fsJxhP79fQj4yAGAQv1+ePq9M0WAwcAJTUkD/Do2SU71PEVNCE9
        Cuwn9fjYPxX0CNgpCAL52xfvvg4EGsHv/zwPKEEIMPcC2RI11P4ErfDnxAfy5tTp9BodLgXUCZ/u+SoJB/UgRfYH+84v
        ++7j8h0VQfrXHeL1D+kyHsscIfHe7RMIJUMABjE2BDEr/wcKpRID454k06MX9uzq2EHW8R09KNYLBRjWEdLZ5tQDDRHi
        H9wiCTruK87lFswP6en9EsbKw+nz1vj2ISMHKagoHgj4HyIwCwIWFuTt+gPr4AvsNwIRD6jI3zY+/frnGqMjz+bf+fu3
        G8n9BQoQIEgYHgP97OnY9/joEPAcDifmDTHOChwUEwsjF8os4QrRJwgEKe8pAuoFANgR9dICJRxazRUw/O/YwMboCP/u
        vg3BCyb4IS/wLc0D6/ze+xYO7+0r3wv/4wDt1xf6IDq7CMPyC8fgqj3bDJXo8irrIRP8AgLhCB0DDr4Q+fPzFwi3Pejy
        Bbv3HSQ99UsQ+x7i4rr95vgNOt/t9QcOISr03Aw7DhIk53x47Tr/QvASGA7l6usNATHv8ffwKy8U6sr8F/gl8cn9EdQQ
        E/oRByAmEejtIgbe68cLRQY9HibyBOYF+jIkRBQXBg3hDMvvDgML+x4M9RoVK8PqJt02MQXO69baBaviDeDV5fUi7iL9
        K+0nEykE7AoGADTFM+YG2/dFEuclLgdMCvHKK/IlJiEqZ9PwMhk4ARLeAt/8184EAjbC2RcJQPviVvLdDN40Kif4+ffo
        5Pfwz8vZ8+OpxBMTI+7YBNs9Qlv/GgkfLefl78QDPePkMyDz8BMAAMgkDeXuNf3wTiEkLRwTMbXJ3NDnOwIizQsiFy4k
        HhbY1tExFtrm0f8eFy204DUi9hn+5LkT7B4E6NbrAN80t+Hn9h7E2ffKyNLX0uUUE/5LwxP8IAreXhTh/f0pP/iXZiQb
        /O8OBOnxICTK6N4PEQyuTREOFhnssPzwBRS+y8TyDB5RH+/a/Sk2Cfr3IDgJ6/b1BAMO3dv4AfpT1prhF9QAKQ8M5u8v
        /eH5MiEc7PYAscLjIwIYAfMwIQrX28rz/uMZCwvt4+oUQPApMwftCviwvbs4FBIW0R7j+v3bAAYJBQPMHt/VQwnH6cwl
        Ht7+OANAMgAFsM/bE+7QLhp/C8IVQPPqGf0JIfYmEvnQAAvE4Pzz2Nzg2wP6APu/0OCf4i20+AnzCinBHgYIIQfoCAgI
        6O5QIQ5CAi9O8fgN9QL3DgrSDuzN782/6wL6AAD0uOvR593EFRrk9fcI3Dfs8DP6Ngof1c3Q7AcKNS0KDw0k6O9uTzT5
        Hk3q7T3BLh+5twVLMzQMCNDuTfgLBPrGXScHHsIQJx0gvPvO683qEtgcBUm1BUvY4doh7+wgBdLgNQsqJPE4KgwcBPYH
        BwoJ//zmKe3rHu4+oUDN7r2BrO7S8xxDIgnd4F8m6Tc1JfocKgYD3hS68/Uj6/kEIRAE+ef1BuMUCvn47uT04yr/IRB2
        HRA7LCLkGfgT1Dv7+vXs5SDg3ikX3wb8Chf73+Pi6PX/A9j0KisR9OARCv0KD/MM8NMLBPgdA+oR+O8lFTEr8sP4y+oH
        +AUIFhAf3FTMKUcCLw0u7RbnTvwsBSLZKQTh+DgNDAcaBg0K5fYW5BQEGtcPEQD1AQEFwSUXq/j0BRHqCOfd+wP09wQ+
        JDTXLPkKJyES7+vf1/jovuHl0PPOKhfPEw4K/RnEETwKEugLLQUrE0cJ4BLo8Sve/RPmFuUKJDgZ/M0HHtLwBSEh//kw
        0g7y9x0ADAEHLzbrEzlF9vcjIwAE8P0SExbyBtb+FTn17/kL0Cv0ygv2FBIV8AH/2db9BeY6DPcX58sEtc0Mr+j5G+f/
        3eLeBOIX+g3s+B/v+7HZEh4w9Q0FCd3vRgn+FUIU+BEXGR/iIhIF2PkLBR4LNi37JiIU/tUA6vDyAOj78vvp+NL58wH9
        BOLX/PP+/ggO7egl/REFHhZQPAn+F/D6RfkBAvEwMvg6JfT5AvDozOzyJPz6ESIh5O3d/6TrQyoWKTEbrPLiB+3fxuXh
        BRLrwvkA3yf5/Pju5cgBgdr+Ce8L/AfSDyUdazDYIDMUDhbIyNTn1PPR7hH/EBMIIQLuJ1LnCiD9EQPpyvzkCAHqG94H
        z+wSFhkaARH91psI/OHn4dDlE+zqAdENMxQfNAALPyQY/NfyJT8U3tsUFxMCJ9UQDif16RMr+yz16PDeEOXK6q8YGSQk
        FQDWECclIvkpDhro8v7L/Pks+uL1Hhv0yxsDqgPHQDH/+hnuLhYP6goeGgb30yE3AAQD6w/sEAj90P797xPj+RL6vwvm
        CursBwQFKREQDgwD5zXc3Obh7+EOAeoGIwchOTfy8yrl7+H7Jf8WAAX/GQffzbbj6fsfB8/o/uYJFelABgH+19XZLQQK
        7uoNIyYbzQcX8SP08dveFhn13PEOBgQoKQ3xKRQKwdDe9z8HOxa++AKz3hEs9QszFjgfLBcYE80I+Nqp6MvzDRn5R+MM
        3CviChTs8PwBMera3yMMC/wSKQb9scvY7ui/CsjCqkBn7hM6Hx0hC/kcIwHKJTcF/wghHywkJfQfGxYhJidNOcnkJqP5
        3Abku+r35RUkB+v4+BL/Ggow4P0XJvfl5/8F7+ADwvPaC/sQ+iEOPBsE9UUPFEUgG/f60+n/6q73xhYO4fmv8eTW/Qrj
        EQYPJPgv9BfxHwEUAND41TEJEPMO0PUbKvwBPCQjDvQKGCpGN9T18PQVGfYV+uYuEPTyAd3cCQlK8u4B0twzMAf47iL2
        G/DqoQSy3cnC4PT6GM3SF8oLCfjU6eE5CvnSAd/61eGz5sIBAt660tb41gb0/OMM9gTWAtLT2QoF/ugoLThANPkQVCMh
        /wa73P7f6BEnIggoH/El9u4t99pJGeMF4RQI59z+EO+uwBEJCcPT9+4M2t7QEEMjEyEeFSgS+uzY+Pq6Gg8pCwDoOBj5
        6kErAygHzb+B9fgL9g/RAi7j8wz9E+oWDxYIGNH6/OzwHSj76eDV6OnK7ATR6Pnm7fXoG+QH6CIN/w9NIjEjMQXtBeXl
        /+/jCxdLItga/8hrL92kxvTxDM7jCtUA4sbX0wKcz9mCygP0+/gXpcoW9OQG/v8Q6gX9F//zDckVIPb+E/Et7/IU4e/u
        Cdz42hrt8irtzQsK6u8KKAYdLxXn+0hkG+275urvABMJINr9+gD65xgCI/PR/gsKDt4iKw8OMCQr+uLPD/0QEQ3N0vLR
        DeruywsYAw4u4E1JHeAFCOfT+hjGCNUwQNe77A74Ey5H7wYDKzgqNQgGG+bb/As1Af/2Ae4U6LjLugntI9jX6QDglxL2
        FEAECd/L5bSyuQgI7PLQQv4RE/XtB+4TA9O33923+ggQOdAZ4SIUAPsJHvD4CjUGK/D86bsD8A/7AQQlAhLu6zlHN1HD
        5joE7RfDE//MEtcc7OsLA/E+HTkdBjBURvzwDPkx+PPPCP8vJu9Az0sITCED9eUk3MryqswT3M/2IdZRKA3quQMBwTLr
        7xbzBs698Ozn8gUlu/wT8hrd9cOo1PQS0h8H/zorDibtGObr/BgmD/glBggCWtYPGfoQKx4N1/kG6PslROX57+UW6GHb
        OVW+5KMyB2Ws3u/GM66979jgKeMdHfVIFdOY4/nu7avhx+Hr5AUJKx/r0Oo9AQT7OeAv4ikZDSsS9dY0G+v+Lw7XFtIE
        DfHv3/wFES39BeEOH/ozxN3l7hUIsgkJNRILLfrt9N4G4vzjDr0qCKfq1MwC7FDFzM0kySC/wNMG4tXhL5wE29j+reYg
        rCzV4A7ppATrEOrR0dAG+wshBSc0GvHUzgwjOAsC991s/vctr1U5GS0x7zjv18RG9g3OBuvu1hboS/X7B+Ihp/71R8+c
        zB3a3cPyDt37D/RF//rlBfUlE8L//vnurSG8TCDz7gfi/EP3NuMlEgspE8Px0sMRsV8BLvrJI/nw7BzRxysawe4luvXi
        wPo3FftR/7fXr8TUtiMEgZkj4AGtKQcUAj07CsMQPOzUOwO+CjIKA/Ip4C0FEzHTGgVpDy/iiMLXPPft0uAFzBQVvg7f
        KRTlvRoX++pAIuXS2UHvB8sVJB7++wIMAePW8PbfAekTJcPWS9D1/uzimRsECgsSFdb+AtoD7w36t7Xb5rTsyDs81JH5
        Ge4L1wn2KN7GJKPyt+/g/O44u730yRsSM9nN2eTM28XiH/3K5K4Z9dK+1vX42APXv6LfDwn+AfovAVLXKsj+yQrl5f/0
        82Hy6tfIHO4MKUre5OfPBbnaD7UPEPIDwyMkQgfC89T88Sw7wwogBP7v5BOQzfbGA/TkG74EARsvJgGx66m/oQL2IekU
        FwfDGQgY7N76Hc3noQcBM+n88dfX5twUJkX82fnlxPUco9c6Bg8mmwzI8hTZE/MaxN4dTM40NSzR6Tjw7dQC3QDzBeoJ
        Nu4UBmUSGjYIJs021tjdPSEi9QY58yO1PU5Oyyg2SiUI+wX9FBIhyg/CxdfYOGALCQhD/QPOF8wP8gYa5rOhBwo8Oxxy
        y/wpBEQ/ykwBBuj1+iAYKxwuHu4MEegDGfwc5u7cDg4tKPXPFy/4N8WjIgL3Ce833OcTIUIbOAv8vIvf6yb+1ZzOtxrf
        AQoDBvPnoa7EwurZ2g725+YhBv8it/wk7NoCLQYW1PzsCCP0DzsL7/Xd4xscAOyVvQIS8Er11eTo1QTJ/S0eMSXR+/Yl
        UlAmQ94R8RP8CUETCfv+z+AXqRETCuBREBb+FvMq6ujm++0I9vU4++LQv8/r2d68BUkp6Q/4tdIdWhrE7js5ERsoJwE1
        8CUUJPEtFxQI9fmu4woz7rXNBAIo89yr6eQu1wUxYtf469gSIhkP8/AbyMml6Rv43rbDKRrLFCY02RBPARDxxCL3JPX9
        /O2MGcIlAO7mKvQIVOsoOtcfq/gW4gg22y1Lxtn12Brv2O0s+R3H/b78COP0EEcm3wIbyxjt5gDSJATx6zMm6ert0PwZ
        0yIEuurE5wnjRiNHRRP5KfDauOnGFzrm+MbvL9kE2bQeihinHPoMreXb8MTJBdwVwtHODfksLx76HAkQDycnEwUqWQwg
        9g0BAwULIU4F+gEC9zcGBwBW70kTDgns/fguQyQMBDq/u7DV4vnx4Bizl9re5/M0+gvH77/3HvEMHic29xwTBQAU+vTZ
        Ax/oAAj0zgD3Ehk04xTV2KUGXOz+mzr69bv/EbsXJRgBHez/zQfwyArA9hMFFgPlAAnm2SnJNRMiERDwJwLlA9IWggzx
        +s8e8uop24Hq8a0q3Qf+9/EINg7rvsDpyM/xARLnCLnexwTP/jTIuhfNCeTzQREu+k732wcp/98L5OwL4hv5CA3510bk
        Oq3U/MEAHwAF8OcLIepCL+/x1zIQASL/xyvx/EIZI8fw/PcCFD361RwpIwYR6yYRB0EP+OAY2Rr8DRP0FCYT6AdV0vEO
        7gsZyd47+jPs+RH2DwMEIwMKvAUGHU0hPE8RHMke9fIhAQjeFv/g9g3RIPYI+QgqHiv/UxT9yRRFECA/Fs/4GOw0DP4s
        6bnJ39QHDD0YKS8vDw/JTFwNJ+gBENTo9dq30L7u0PvX28oT6gYP89jK/uoG+ksK6CgT9PL69gr4CNcT5godY+wlfwIC
        Lxn38P//+98BHjX84esL2uDr8ybQ+uf0r9z49Q8BL+oaEf0D99YAExAE+TcKJPD3NdbVueTc3EYrcQsGzgkq/LDW+ekf
        Bcfc0Nzsnu+oCSM7Ez47PO/8MuYRCSQPIxUsINrv6BE3KEQ9Sh7VAjU7BP/zC038NyLyGuvgATcMKwojNfMF5kLzQAu3
        8QXODwoOMu8c8AsWOf4p7fb70jY4BgkZ3vAN5rUG5OnpDPEKA9raM80uO+wbB/gpLhccw+gIweUZBBULQbqy4NgJFxMO
        GBz2F+wl1f4hGvcaPN0KBeH7CPvU7NLy4d7K+AgAFvgVNA4IJNYQ5+raIevHUhQHBSwLCMMdyQDDv+n52vIaOQXvDNno
        s/Lu6hTh0PwN0qjgwOK+5+sE8h0oNeId59vZEA7X+gQd7TEp9v7nFyIQGxVOJNTPzUfB8TgtJ9kG9dDVBBb94ww6LtsM
        2Bbty+L72+jNAOgJDukF9+C+8MLzCTkD6dK93vQ7CSHb7efF7ggOIjb60Qgq9Sfx2enl4BkRRAHgCxgC2vHwBOr55+r5
        6BocFfrX2/YcAxcX/BEIGwvs+cvhsxHJ6Cz+3u7mAeXGxPb9BOIH0eve4OjqE+0TpOfrziRCEgHSJPTQ4xQsMeYK7gv3
        5vlgMOEYshUF0ij2SuA+HCT/9ffJCAjpETo4P/oTNPMw5ToYxjgD5+EY5gAYGikW8gz83tgPI/QaES8CJkE53RjiIywA
        1trh5A/7GwrsJPja3coF+/7BOAYP5939BgznKwfe+NoRSiv/5hAVCRbt5vTUIfMs1v0H+9HF9TomMhP1Nwb+ETPN9dvm
        9jj7JwvvxfcaIhcXDeYnCxsg4d0wH+oNxCXCDBjuCPwMFSzrCaoHS+HS+xcGFeX1CQgM1gr19vH80tsG1yj3/Q4P8Omz
        35b66xYLQbIUHREn3BUFGxEi6O3/GBwaOvcD7Nj2HicLCy0KMgMl0a3GHusEBg/sCS/bBgtFKf/fEDAY9wYCz/QAQ/Ls
        ve83ABTy5SLuxwPrtuTW/BX+5vLp/iQOzffx5g3CuPn8Eb794v7q8TDg1Sv+DR461S8WIznh/tvr7MP82BMk9xyB5wud
        9+YqKvEFFe4W6v4X6BznFKLhEwpTEu/UKQAj/hvg+rgRB/oH8zf43O1FBwXK7/PQFg3v5BADK+4DHCBD/g3/Bf1rGAbV
        wh0eYPEILwM3AQG4/xrbSB4JJqfr3ffFGzZzEgwT67yw8uYrAg381CHw7wreNzi9FLff49za+rz7CwU0vSKlufHiBPsw
        6gPU+yYlTD/nob8A+1Yn/fYGNgDK5tbC2ej/O//sE9ICAeDfsyED+sLT5Nbe9ywfAh+iQwPy9Pz2LiQkrdsIGOHtDvrU
        OSMD8uqyFQDJHh3l4uDpCdyyvNk05vT+lPIIFAwf7u0kzP7jF/T53xEG7wDbLhMg4MYh0PQD6xtS2Nvu/xDI/9Ii0fLs
        CfIzC+GnIgM4473jEN79vfb2/Fob6yrKMSTtATgOKxgY9i4BAsnbBub4HUk2FTkzBjn6+eLTKeIFBPflDq/x3KjgtO6/
        M+0+7gMi5MX7IvZJ4df56sDB0dgADRPZAbe5Kx4JUfYFzwXpTxorLOX/ytbi0s0KJeUb1MjCGdUDxAP5JTIs9Mv9j+c6
        1Ow8Ve7bu+fm/hHwEPFBzwbxA+7iGwkHAazm5eDw48XuOwlWJyqMtyY//REFD/IBDg9k4koWN+ThF/7zA/vixyoUMyoR
        OBTV2/JHI88OK0xJ7C7nUOTRHShjHOQ/EuYjm/BCIA4R/hhUPjg/4gjX3QaV0UX/A0de0yX5CybzxyvV6e0SDjre89TX
        /OXZ0RHi/sUPFAoZIv8OCvgbEODu8x/8/1v28vHsOM3AKtTqJdfz6+/ozSMKOxPp0uQ4+xl14Uf9/L/r4Q43HxIMKzzg
        7BhaCfkF8vkMGPLYNQwIG8tAAfLhQhIXFSnp92Y6zQYh2hf7NecqWsTx7s8v1QcH98+rHO7my6Yo/MTmFtDD/BgA6MAV
        9sbh9fOuCPzOGv0Awd8C1DADJxwLw9JE4Qjc5xv0+xk22PwJ8TUA60vvB/Lo8eoy8Oqt+hoOEwQEzCPmwuo5FzAV6Tzi
        BDoE6vQ5DvsB+wwczCYf4uTsDPfe3DAD5azVGdQiVRQNvUzZ23Df3Dj38vmp6Cv7+koe5yfd8OYM5BPvBOTWDxvk+vsv
        tSP9M6vL0QHd6BjeEeba5vMOCwPcqY4g4RUYXAzlHawAwMUu0u4qE6cE5i605vcM1+INIBy4/e4L+/sd4S89K93/GdQQ
        ITTg5RcCEvLY1w/xCwvEEsr/HfL5B0X6D+YKBiRG8Rw78j4z5ODi7RgZ7fz6Dgbb5+klAyIIERYfIPUV2kct4BISOePT
        MBH9M+wFEscNQiAF/wUX2P3yF+cw8uHl++0MDNcFzADbCikLIP0PDNUZ2uQAAiwGFBHQDREFDPfnL+lM9B7rFUEdzQcZ
        FtL/3RHt0WU9DwLcQOvSGxMU+H86INnmEW08xc+M8cvY9ymqAjnQBvzcwyzP9tSR/ufN9DLEAePyEN6j7UQPXQsZ9eMJ
        9BNvMijZCgIu4fQtLCJJTEHeLe7ZOP302hNMBO4oVO/bOi4R6vH8FwpZ4Rgc+8cMLe8sTbzSBNFGJOoeItMEIEdDCtvj
        C7j+CQUJBB8CIeE3EwLpEtAM9N0C5AMAKh4YKyZM8ejsTtb09CYL1PARyCArxCsqLd0RIuI6QvkeEiVB5o816e4DCe0Y
        Dt4bG/zr6CAgHR4p0hrkAu/d9Bce19Lxwgkv8hUx7hQXS0j9NfUbOb48EgswBJfv3orT7ecB/c/r5b8w/A8KLPIjBiJN
        4/wSN9n0XOAF9+sLWBf/0w7Z+RkkAPEk/uwVwBfyDeYGJuYvBQMy5D0m6AvnBvAN6dgI7C/iZR4B+erzIw/oux9y4u4k
        TNMcBQj9VTghBSuoLLXzL/D5/BboCQfWOvTY+7gFE6HdE/vTEwvi+QXYINji//QU/ybJ8Pj11vg3Cmc8CckXLcsp9e4v
        3ADx5282+uIAue0J9uI/DfVS8cij8DTw69Tp8eEjBhMx6Pn5w9oBDcLi2wkE9f/+++XqD7kLy1vswyjZH+08D2dCGQMn
        67zjFADv7RgNCPzZ2CbeFM0JCfsUKBLvGv/9Jrbb8ruxCibk+O8P0+7y++H+RgnZ4AXm8hVK3vMz4wLKAiQu704jACBH
        9iwe980L+qI1DAQVCA/h/d+suO6k1MTo96Hz1PAS9xXqEPElMCECBUQQOCku3e0FI9YY9KSz+BT+67QVDOf38cfOFxDn
        Ji/O6RgTn0X7UFdHNuvgMXNbEQUvyQcTCNzwK/z/6eb3Jt0OyyD1yvP7QhHt9/UVAtYmDv8I8Mrh6n9vDAAB++sX4ZYB
        Fc7QH9D6JhoHAgdiA6fS6O3W57UN+Bj6+wc+BAC+Cj3xzwAcExVgNOUc0f40GA0wDiLQLRX2yfMG/Q00KebtD8wC+//Z
        GAEI+wzmHSEL2dgr5KzUFAzeKPm1KATdMdnKy/b5DODmxRkHAesA/eoW+hHsydoF6vAi/u3/LicS9y600fni43Tp6DrO
        /e0SHhTiNAoiQSPc9TDQxQsB7OEABfDq8grx/uMSJyHEF/DwJfDpLR3BDRjF5c8KAdPw7ewhDCACLSgYNRgIEhEEBwPj
        6gjpFvr73ODvrw4NPx/ryOQJKP8hGh7pEiUUKAjrrtcE/xRgKCnh5x4HEDcCG/gPRC71C8z4LgYM4gMGJP4KLx41GPMn
        9Q/8PAERAtoAxOwTEPgXChf6s8bkCLX6ytzz8N0S5DnN9RoBNyW01dYPDwwe7Abd3CXj3xTxCtz4RvvVHspqFAjrFfNA
        FU4d4O0iOgEnJQjt60T89STX++gwDPQO4/Tg8fXh45QhUeUT6vQfId/pGwoLEdgN/grU9aXs78/87/r/3APUxN21yN1y
        HAm938n12A3v7BYg3iZI8xwCQTgmNO4C4tkHEuUpIOk21B3LCMBTOQvLCPL2GPy479MNORjp/AXe8tYUwzgW1gfi4t8N
        WPFLExr7+Qbv+cpALE70/xLr3DMUHxchGDfmChPg++nh2wQMPT4CDOAX5SPkY/f4AQTRudsrFgUSOy1KBybbA9ag9OXx
        5BEA7TMS3sAGKQ0REvMkCUnbAdT4BifVMQDe+9UPJuoV6yzv3QU65QP4x90g2RfuCvrOOii85OHd7uLhJvbN+RsdcCXy
        1aHt2Qf/4wby9PIICw/NCRkIPPYay9LnLh39/ulI9QsbWzTnBNYL/RP6zEcgLivkCBPWNVIBMx/3F0fuGQn8ASzeBOff
        KNoXCAwT/RoTISHu4fjcv+vg1K3e3OrK8coL2Rsn5tkwDVfuA/L0MzMNBRES/DIV5PUe3sr2DdHTsvX6CPhgQAke+ynh
        5vDuxUsZHB375O3gdyXvCSPP4gj54AryJui348MFHN81HPvo9PohHeft8wZDJBq5qYEb+d/14PDRrLoMBBcaWiD2t+7s
        Gg8bE0oVaBnAwrLh2RUQ2BULCenl99/oJ0kV9xZ6/e46y/EEnhYTEx0YEB3v+uEiL/PMuujvQef3/+Q6KzZP4dT14ykA
        KEBE6P3QEfy7JP4E8wDnEfki2QrjCi8V5O3yT/1LAt4Z8Q4P/t/Q1sShEuoCAxL6PyInCkYx08PRCvn4LsY0/PTcAxD0
        uT4SGOo2JhgFGfMRCQ8G7hYbLwz7/hLn+OcNFhor8vbx06/XEgAaL9/99b886BkHARDy+e7jDxXiEywJH9vXuQnLGxzy
        2/rCLTDq9Bi9Afz7/Df6mxjqBfDxOBcDChL5BR34TR4lwf0I+gPmLRYN6fP37P4UziLhodfuBgkQIQKnl/vIEev1WiPw
        C/geJ3n+KvL/2A/28PIv4L665LgWD94XVO/0//TnEL7d9SMlFNUB0vzkE/EKHA7pFgAKJxAOwxf2+eS2FdLqNRww8Qcy
        5PQgSP0M4ebt8xAW4NkSRxwiBcr0/7Dd7GAm5ibuGP3wFCgLFvbiEeAg0xv2CP878BUCBAQK8AfE9iMcG/kdCmvsQN0I
        LSYA8SXw7O0fJA8J6fkDxwP9+SIF89L13BFLM/gk3PXm5tzdBeM4z/737Rz+1v8GENXF4+z+v/HtwSbiP1U7BwcCGjtH
        ZerzPwIaFEoS9L3yIjkPtrXXJuO+RtfPz6zO06yhwu32/hzEwCFrHhEMFhX0H+vZyha3uOHzNRQE0e0o4yHy8vHKxM0M
        6dDsGOj+SxQJfhkGADPFLCMoYBc4+w/+BgUCHqYBoAEK3y0OLALm4e3ZCfL5uNbRz97bSRQq/vYZCS8z3PgE8db08fX4
        /vMaBqMVC/UMKRgiCcriIvctgdb/8wAoDhT5PQgN8rv7v+DV6BkgIeAdAvUe7uvAAPvqB2zxCS0g3/n25dwBBEsFwu39
        CgXcNQwlLAkE9+/Q5gQHtgbT9OP35PwVGuHoQAQ1xczIFTMJ4ePBBGARFM3zQ/cRMuXtIBpN7STrJToE6PjpNNTJOtsC
        /t3pByzoUh74H/LEyO1J9b7X0T4sYFwL6vkiE+IbCxUfO/jj6SD+6zIeFXL5JpT24u3t8f3M4MXdNOr+yPi8BTDeFur/
        QeT7JwAXL98M3+r+/uPdGeaxDhm9JxYyHujyFNcF3fQHMN/gIOwY1fwHAvvtGRTszDPz+AYWEuo+SwXnCqTq5TAjBd4v
        GBfwDS3U5xyuAscV7un2AjoZ6AH87hzwArji0/0g/9cb7TImChPk7w/tGwz2yzw8/xAyESQtDf4l69e/qPHzFwXd9CMi
        Ahju9v7IAfUO9AneNRjYr8PpxgUdIif6KMcHJNwAHhwrHBO33szvzkrz7MwiwvoO9+e9ExDm2jnx0cT0ExLE2QEdzvQw
        If/ozu36LroRC/rb2toiFAYjKEPMBgo6HCPoL8IB5+s14wHmDToJ4fixNh+v1tb/8fvO0MPzyAYI8h0XNkE3KRy3LQXz
        3A4R8vsjFOzf08ba8SvpSf4L2AaqsPjm1zAZThLZQfMq3Pn+9/zRBh0q/R3r0/PjDSKv0s83xw4lzrzz5g8AIRL2z+q1
        HU8BJw/OKMkKCRP7BdDuHe/q1A0n+WILYcEeThMMKOghFC0jI+DQDd0O+933AnsWBd007uLk6uwP+CQc8gHM1vTn0exK
        wPUjAvcD8/YJFOSz7gcRxiQeGtT+9RTPAKHXmsbeBk0eRivj9tj8AdRE5s0mLVcxUeL+0zcPKhUly94kEgTf6gvz/PsT
        1p/kyjD6a1HV+hP86sfjzg0jOuc6uzvb+P/4B8Lf+wbN4weY7PXv0gPlFvYcyRMR+M4A/RMLBSIXPRT06cy4whAEHRz5
        JtX5Jh3M+f0JLfYfI8BN6DcUCxbfANf+E+kd5RHiCyv50fTs/h0tQsUhjyzrEOADPBnqLAbZ/buBr24c8fLTK+oA8gQh
        rdzJvh0RSBUyThpVlbMCEM7/DCwO2N4RIQ8rMAtL+ToJzCoN4cLe4P0EBxj1HBLoMAan+BHpLxEe69omDubvIxoZBjLn
        2ODWGtfg6DD1YB4zAvndsxrz/fH1Gh/hIfkhCAfnLSLw7gYDDAgIBupGxtwXKirJz7TzSR6JyMQP/QkuHRwjGhoS6P8A
        8ea/4xkXA/Ed/wgBFiEz4useDgsG8w8bFsdnD9JWKmgaE/4PBhEMDikHtP7Q3yH+CObKDSP6q+snEOMGBkAM6N099SD3
        6QmJstsB+Sb74CcnEOozMEcBQBD1EBIsGP3897LqHgkPThjq6f4jBvr3AA4h7x9PIwrgyC0UFDb1C9EbEwLd7wvOGA3o
        ti7p6bQeH/bK3w+/yLOwBxL31cXo/vw18Bvnz9/g0IGirr7q+BHxHTDd5+kVpxoRC+cBIwMM/wjQ9RvCFvFJHDjpt/Hu
        F+o4Exnz9QACIPjW+xr6Fg/mAA/t/d4CIxPYJ/EY7gAh+gDPAhJLAasJOe7s5fkr60dHFPYYH/wbB/sZLRYeFv7/9/XS
        BBrQBvvw/ScW4OgWD+/dGxPnEPDy/isdCzb1HSsO3bOuz6GW7xH4CRDmDegA7gDtBPchAekP+RP+7/EHBAri6erk0hoL
        3ygp5QEQIQYtCsHp4yQsKyu9BvEVIBvt9//LwPYYC+/x6P3qyPXctrna7RQE7ujNEMUUHuYqIyQZBy/dywP/IQT6JsPj
        +RsL1dXj8v4NlwBJCykmMggGKCbzFO0i5NQALzO6/R4U1wjHyNHd2QPv6gwy/wL9Hd7x4SKx5gPvLuzs5xC4uegnOQ0B
        Lfw26/bi988iBxX9Cf0U4bvj9esZ9sMP+9MnPgEgHBf/AAUF3wv4OdopHhkg4f0S8g3lBAT3/OIakPrX1Oew8sbnAb/w
        9xnb+/RB9Q4J9j/CB+DwCAbg7NsIHw8xIq4mMDoJ3uzfF6Xd0w0UGUnZLyMB6vTf8/wkABTlF+AT7t3tK1kyvOM689zz
        RhcI3ekGCikiDPr0Dhtg8UENgRP/Fvkbp9wH6AIo+CCnFP/uEihA38UlL91JyPr4CwDbAfbz9wHSHgsM8/Pm+ejQETQr
        Agz1/dsAxPruZhv36Si7FQfmFAoG2PT5Gfg286jkMEI4CjpcB2wjGWLvKwcbGzgZATy/NwBG17HdMdsF5w36DgHJBSRH
        6OraHu4t6+wXEzLF/PsA/P3kxNbd7fLTEQPeH/Lf0xIfCxj59B8iEfob6fPLC+g3BuX7Lh0tAf745Aft398F6uEQ5fzO
        0c/5s8AArNby2efYVULc8D704drqGRE19uj09ifA1dfcKPlg+d4cJhcos+gg9gD369wFSPIp9hz8DwLx5O/n2+LDBhHQ
        5Ak28rfYxyfd+Qcw3+7QFCIfxQYkN/jRKS7NxRQEFz8P92P68fzlP9H1/iYH7+/uGM/Mxwyv3+nf3/ER1ePo3BIF8tgB
        HPTmRewSIxDx6PTc1p8CwPIGMCP81AEYGBD5AS0z9CvWGGT6OMvyHPMGQEzz2Db7RuPq3fLV8AvpFiPp9wok8cvMJj3+
        +DkEwxbOHuvm+w8dBQAFBAIm5uPpCTpb4QYXBeU16irAEQ4G+wfMJSj8OAwRqPwK+Pa56d7zuc0M88XVDgD35voU1tzE
        G7gUrwLU3e3I8+Y81SwLBi0RpPvY/+YPARjjHjodIQrpQeQbGfzo6OThENU3Itm1VzAa5kfc4PgDG2ND4wOgEAbR0wXU
        4tfryfkC8SrgLBXd0QAEz/fyOdrOBgE34+jGNEQ5PUr79cjdHNjR6RIepKPdFBj4ovnpDjXxxTfy+evqTfzH7QfXCMzz
        pBkPHMgo4O3yCgMEAME19woCD83M5Ne48+PUCS460QmtINAT+Mz2zqfe+LEI+kb/1QbSPRQhBse/xT3d6ebXCSszzgfw
        Ew4dGvrc5f8cDyQJJhMuLP7o4/gFIDAjBh7tKCsGO7kr7/Mqwe4W5QkBwvn4MCsL/jT18Okc/eguBuUD6wPh2QMM3Bz6
        AjTj/hL12vsdHeNGMR772hMt/+k4/fjm3fAFz/3u88saCcwK3fvnJtz4+Av8FfBYIvvvFA4P+w71ISn6HuAG5wYI+BXs
        +A3T918p/RXXug8PGfLzAgQSD9U4NhAbHQb1Of8S7SE/7Rwg6xsLGQIH+8Lz+eoFB8YX3ez08cjb4t3/9eb47/wA3s0W
        BR3x8RDzvuAb7iPhy+MlwBVizCj+8dwSFTAlGhYVHuUMHMQjGgv1yvxjNr4j5dsKJOzuE1b07R0O9vkP7AH9PRADIOoK
        29n4AxEDKB0H4xu869nZ9f3CKv7XACru4fe7J+/9HcP19N0MFd/62O8I8C/+D/gm+vT2qqv1/+YP/zAA0SPeDCn37xz0
        5gL05Pz6zBECCA4WBBXovd/sBiIJ/fL15cFTMf7kHy4e9KTqFhkK9L749ygCwdQlEe3/BvMlEfbuBPEJ7QbdGxHa3j/l
        4e8OtsAm/OzOCUgs+78ZDxD3JwsDFssL0CP57Mbq6jDz8+wo7KkYEyPl8/f14O8LEvwF8NsJ/t4hDjgyLEE8Bb0t//8i
        8M0A6+MFChMOHese+hQa998l/vzwAgnuCKDxJh+B3u0b3OTCHQjhBQkR7d/2+Avg1AoK4e8Y89sPIBAQy0D8704c/BwV
        D+6lJxy7D+UH9+LdGusYEhez8w8t9w/t8dkA2fEGGcIFDRQm1x8J9A8A7gInxwoX8xHkCM4LJ/0OHzlEuOccJSL5Kuoc
        GP3g5BPL+/Ty9ekqtf7qM9LX7Ska5ioZ/Ov+8cwq2k+99P/zG0YA9zIwMSoHDOgP3uAk6zYbyNtR7rMR6wzK5B7pDM8Q
        0h3zM7fbAgcO+yAFA9/j7AUBBxoCACC+A+0o67wE6ED4ExT6/RIe7erd9OMF4gDkBQApDMLFA94bE+wZ8aFx0zpZGxwX
        1cnS79TuCvSYpqwD1F4lJPKd4vMzu/jUCjY0sBUmFAf/N+S7BNrm2vczHEUb3hDb2tfp99sY2EA8pg4A6eze4Qr1JdUJ
        LN8eGyvlDuTLJcndGtwM7QYE7vO+EPEcQff+4u8EQSgTAhMDFsABHuYqAMrrKPUK/xRSAiLLDjrv5xEGFv/m3wD8A9Hw
        39HPAfjHywXIu6f22f/xH936EAwM5NjZ7eAeTxAdDiPiCREsJNTJFfDF9wJALlIV2AvjDQJAMSv+CxP63ybr2/Df8CWz
        Iwo+LCChxgL76kgdGEXszN/Pz8scRA1ADzQX8MHQGysOGTkMAgwYtsbm5ssY26viA/b6/uPlzCeY+rH2CP0MGhSvvs20
        7ckE/+LO7QgAD8/NFf4o40Bh0wPvBafwCPMuLUn5CjAJMOwO0+kYIRfPPfvI9/ba+RnFt+PdzcsP2PTd9Mv8CT7z+b3f
        Ch33Ei3sJRfI0Rjh6PQDSjwR5SMNE8DlEePxDSsUxN+sBh/S2Mse/CH3JMbo/hby5+MH1u/bKcoluaHy2A7a+7bn4r75
        EfqJ4eIG7AUL0OniSPQvMi7j1OgzzjH7uR06SSTpLhAACCPZDuXT5grwmwkiLiws79HR8P0ax/rw5u/OnswPNVDlJhc2
        AfPu/ePlF+u9wYHe/CLM9LDnxN7eneUK9fDhHfYVKhknP0MfXznW3f6r4gQy9Fj/3dHwAtHyvwIUAu7AEP0QFAnbKe72
        /Az43xIEHTkF6PzsyKj+JebJLdnuOxHR9+EIrf7G+BiroRQe0TTl7t/P2fzp6MEI5AD887bCzgIQLhro3QcGz6M+Ah3l
        3DAWvaz95akK9jPmBPwIE/vw6vUNKhYDHe3oF7sXAR687NDv4BvUGvXZ8fcYCSAM/QG1BAL8HL0H/jflAO4UFAMnJyJP
        5xYjO0AiHvLg3uDw47//MvE/BPAjDhr/0asAgAI7A/fkrvrK2RvhBssC+OzMDSP93AfCDNwe6tsM9CsY3PAK2iTYC0Ll
        1vnpAuIaBBLcDknm09kHAfkW4vjd9i7WzQ4lGwUKxBr/K9Ml7+v6DAL46ubp4vTt/+wTt/4S2BPx+uzu5yX/IAHF7v7Z
        FBfE5vDTCwL58Tn2AksXCg8yIRFF5tPr6ifjHhAIHNDBNyIQ7z3/5hHZNT4O0dH/ACP71Bbd/LgUIfYZ2qAs+e2uDy3/
        5CYBEw8QIDfeFfjeLejAGBYJBQbp+tziBeMSAtkZJw3uvyzeDeHv7NxX1N7t9OYg+hawG+wvvfLQ3Ei75ETc9Qbc9QEK
        9LcprxNk7OHE+eESuRQayPvHBsKhLQr9zPz3kPvb4bTz/rT34vbF/cW238s75+oHEfD6JTMOC+H4Cin2EO3TAkDYKRzz
        AtvvIRkT7U0B1Q/LIc8ogdfv6e7c2iXx8Af48R3i9f0ZvSAZ1byq3U0tNTbl3f0h9vYk7FkiFLBoLc46EvjS+VnwFb32
        JCfNBUziDUq/DbdPw+Qh1/oZ6usIn6PyC//j5kr73+7nCu/g0xrt8cjGAi4b3Lrk/QH2/RhCCgfvDwcRbqbnDwbuQlP1
        BykC70/h3TQb//sDFgoWzOYMBuP/9v0P7wsd9LbR+sEMwR7iDuHtusfv89zhLA0avt/YFcfZ9efyvOjMHR/y7/UqCzK8
        8ET3q/7C4+0n6NnlngDV5u4rGwscvPcC7u7l7B8UL+z4B/v0zqzs7rHmBSrlRCDf9qjhyR+h0gHNJQ3kuyzyIKFUxh0N
        yh70v/r776pB99zyGvMI8hLaFBHp8y0x9CYYyikL1R8EIevpA9D9CgUNDv7zAQoSAP/rGQ0dCOcL3hPv5NjHEzDo6hDj
        4PzXAADoFNcI/O8Q/BrwwCf+DOQ1+9kRAgwI3wvitdgSDfMTAxTREwneGCycuPTo3cX77d3lzaPpr/T/z5gcO/8KvRIR
        8wkL7gv87qsQ6v0U7vsS7+kQ48cl+SIRCjDx/OwH8QgG+hkAGeQrK/Py5hYjACnLEez3L0Qe8v0gAwYXJAkI3/oi9AYz
        1CAQPsf7+CcJIAw8/io1+AowEDQrM/nn/gIZ9wkTIiET9iss6fjsIxnuAN8T2gMh7/Ynzvn7AuIBEVvV+gSt1+oHBP4J
        IL/s7QAlBdrWHg8jDeAa7fAUGhDn4g37/R3sBM7hFCv28Pf2vk49NQEzChEE++/76g0sAgocBQYn3QQn/fTwDvDv0ML+
        5QAm7ebfEgv49/zjzvjW6+srIOYr9BMS6tEpJNkvETBD3MoA+vH+4r2/8OT9/RPZ7fUTMcHY/v/o/j3SEhLt8uHSCsLb
        ERLy/87pCwv7GyL7/SAeA+4b0Rz5DfTzHvUX8fokyh72FRwT5wAo4sjwBPfrCOn7Cv/8P8nxAQjN/57JwBryAuAiJfr5
        Gfyc4wjA78r99gEqBhXo9j3X9CLjDRvtDdAN4RXOAzYQA/72HBbdAtrz8xD559/aB+Pm9AT659//8esI6rQGG+0HF+0F
        1ig0+SLy9MvuFgsABSINEQv2+fAS6hL+IAUK3iQJ6e0p5x8l6PLw8OU7/twi1trmEIHlFbMb7MgJ5wz3CPjiBArI1csS
        /PHs+wTm7zL67/TcAMUUK8oFIBQaAO8f9jAmH+cV4CXr7R0KA/0YCj0tLykl9+jtEiwN8vAi/gAZFxcS79/9BMvf+jC/
        KggRABP/HyULBeoVz+QLIfIjCQvc6gD21SL+4zkNEhTyH6ob7O0dKNT5vCkXIvDFEwYi0Lz2/Bn0ITwcEQ743+AH2c0f
        x9ck+hHmBwUO8RUH7vXfGwPpITAXx+gD9AQD8hjVCCcm4/Ts+cIA7C3hDtDsAsPn8r7tCA3x4Sv08Av98CsRCBviAO8u
        Ba/9BPAs2g7/AecF8BIe5zARLeIW3N/s+zzi4zqsGi8RBwgLBSMQ1A/y8QI5+zP6Oy/XADQSuBEIGg0xCLwlBSvuFgZF
        0hIS4PsG1d0KEcoJEBvpP/jFSxriD/VALS8d/vuoKBYE+MLVA9r88CoE7MbX+w0ExvgM8sctDNos9+wAKa375C4Z6uvX
        fxUPC/UETifSCt8c5rMQQBACUxcFJ8LszBILEtAOHfL2RyPn6PARyhX+8dYqzQklFcgI7NHtpNch5fSj4hjC6/K1HyAT
        VATYA9HuEQTwwPXmHTP/xQMQaBzeSCIJFALd8ga37SHzGvkI4+b+BS/MSgDiZ/X/8xwP/gj8s9Yq69IA6RH15OMb2xcU
        4vwg8C8KHMTP4OXsxBjlqAbs99jvDrQLAfL01uvj6ikr1wIpLcS6w54PBAMWT+kw6xQLPwAK1wlV2Pm9zgz2FvAQFhP7
        1fj/Kvb1JvT/FATqFADaB/PmIwJr0RztSuwjxrrYFgUDG/Uf783WGgjL/eoK4fwJZAHgAvwR3gH/VwH/NOjfP//xzu3p
        I9/8AQYWxC37yiXw8Q0AUEw4yeUrQQLMwxHCB+gNxMo+4QX2/SwT3tkcuwu+CP7KRPv3zSon+x4+39vgEw0MAfz2Aub7
        F2HNUTDU1uonHhMH1g8oDeEd7grOMcroygHoyAb9CdMd//Yo8eef2eAH6f3UZuMK8/PFRtPhPSIa7OL78t0o1OvUybIF
        0esCtdfvBxGUxPLi5vwQKQMD5CYa7OgI+9MO5eLA8GICKvPy5t//8PT0C+L19AceDOzIBR8665IBBOfhI/XnFuD7+gQN
        HfcbLQ7OAereMNytFx8a+CUM4fIfQQXY5vsEQu75+ijeIAjlpwbzGPT13/UQMrP+MwW1AUH4PQ1A1fICIe8gGfwIzwn5
        8Q3jG/rtXgYnBEcITxjq7NniGBsMGNXvPQvoRxgDPNQP0hL36B7olQz4A+Lt3ATpFhUZ5j1HtM8iEftdXNc5/QrhkYzT
        gZqRM//N4/i58IO2zMUGD4s6HfzlHM8H++v66Qvm2yAt//cQLNPrAjbO29bq6ODW3OqmB/BHrwffIfXY4vTzTPL68Und
        BMnr5+/w4ZMU9P4q9uwa8ibs+L8G4vj/Juoq7xLY+9TWrOAhLRgxB+jgMO2l7fgLMdv97yfU57f5DrIL7/nn09wQ5d8M
        /8rXDcYB7QQPOfPcyfbVGdnvNBLT8+0C+Tbd3TPlxQ3zFeUQEuCj2wuWJAX6KRIY3RMSzQrmFsXj8Ns8+BEMyvXZ4Bzd
        I38b3Bs9D0IrKeH2/+hAFyIG6PT50hkiQwPzNQcvLfci/90BChTo6FEJ0xIYvxnNzMXnEhlgOjHN+1ixIPDq29D6YDck
        8RkbVRUKGEDR1eQYys8VUtsFTuAqs/j7fm/EuuU3BwWGyLQNI/gRPRcRqNlhKg0MG9cM87QKOgg19wrp5vz5rZoOZPzM
        Pecgc+sP5fPv/AXzXfXSB0Hz+pEicSjWOTLTI1Mu8+4oFPo5/9/NOSEe5AgeyM0XGnrjFjPJJLoHumEA1dQKCtT148Pm
        7i4FB6z1JPIjJgb0KlUc0QVh7CX36zcPyinaVhAEEgfFOygS67sy+wzsAulE1hLwyg//7+z0++9/6aTMKAfd7jmz11D1
        +wOqLvDx9iL10P+vdgC+CK/S2Z6oUzrmBtYSQt369RvxFhDfCmzFHkmdEuQbAxG1MES5+bA52AIcFv4G/gUw98UEuivu
        FDUQ+JcgvOj3FfwJtLYH9fMX8tjXDuW9O+E0/TCs+Qr53NvDKPH2LNUSIMbeHfMRNzpQEBQTEeYm5mECGvI3i+wF2Ak9
        CyY12vjk/wsR9QkM+xFBwBNHzWkDMEdSIE8jPOYI8NDnDiEB0PkF8tsj6hbiv5fw1RszqeC2zAc+IbYPKr/Qw/7Pwu/3
        3iOo2tgNzublDCrEzr7x7Y/d+ezWn9+Bu9yV6+zWgeIPQZHw3A4gyFkyt0rmS/3x/9cU7ehQCOcbKo860Njt2AK5/PYY
        BQHiKBPE99P8J9UzRvbn5krg5P/TK8qt49PtRzEnMtURudyuG7bLShkd+cb3zRNCOfFRtxSB6RTHINbNA/TZvve15ggh
        TRb8ZRHo+iHD8jIL1gUFD1NY4kQxNg3vJyoV7U73xFEgKjL19skC5/YGOgIWK0bQvdbW9Mboz2o35wz2DdLFytW/7RP7
        GPYY4FJCKcn+F/8ECvjO/hAJvx4OIsgk+ulkzCocGBQkA83PoRUcSi7n7hFgyAdMOhrw1FkUxvDCa10EvTRAMLJjRR+/
        7A/qOEXJ7vCaA+00FnZk6SD/KfjyPRovlEfFOgvmCSHXD/nw9Qvx70Hb6y7vCCwY6vrLNPgdVTT9JAUj8vPD4D06AxQN
        6QD6mNz66u4hBskBKg0wUsorDiyw2vW/5F7oAWAEABbp7La04DDd+AoCBQLv6trgFRjhBcvj6gHZvvHY9Pra3Qj49RoP
        Qx7wRff5CP7i4w2x7OX9KfbxEhT67tkIzPb/9eUW3SIv8h8YCe8V4Cch7vLYGjbA+TMYKSv//8bPBhf6/foB3+cH+Pzz
        FSF/EffI0vbu+xj/Ifj5/yPutwrjDRnbADnbCzX978/g/SUbEzLJEQMUJfDbCCnWBtDY1UX/MxL/6O/TzN+VhzoH2+/Y
        7w8dPisvCypIB/3z5f311wdPJ/CbAUQBAOLtKfsR7/Tjs/kP8P9cJRT6PtAX9NH8CQrDr03LStrv1RgHCPHvLLsr5t73
        1AHg0Pkn2wjrBN8FQNwg8xjHGOnRBE4uJTbi4Or21wPvQ7jK9/0XLvZiNCFCGfQZBwAgEgqV1OjREeAS7gobDwYfDs/d
        vP/OA+T669040AzHHwIB8vkc8Kvw7+fBDgzK3u0d1QgN0RfZHwoPGDrwFVrrCPEA/ovONrflrpQtzOsW9wZtBA75GsDw
        5ewp/DlfgZXk3zfbMSwTBc0IKxBBFgXsI/QEB8v875I6ujOi1+DsLws6HQZM/QcJYS8ZJDDbwAOw9EEeyc3n1vgmBAkM
        K+TCI9Yl9d4lRCgg9xDGBR5GEvDW5+EPyOQiDeX8RMjz0unc/fQVLQwLF+M7w8rWENHfl/Yi+tBBFNjK+y0PzP0zIdvd
        Ayf2KXjvqxEkEwsF+wA6aPrs8fHrFacVuy8v+tH73vMlvM/KKdHEMdzaLkkY/iPw2h0kIdgzAjTWEPPszvNB0sxRPhdG
        HSjXR8MFGMXmw/UA/vklLvng1QAzIuD3Dz/48Fga3OrsGgMmc2T93AG5Hn+0CeNA3PHv1DAm2fbur8fGzdL0DykVAYGp
        Otzmz+TtKtbC5fwsA+Uk3s/wP/735ATyCe4G5+nrBNj0wfzoIBckze/7Q/o4KLS56AOUvhD+58nIgermQCHkBEjiJMfb
        CxPbCwL19/XkGfXw9vrX8QQl7v7cCwfY9B0E/wU3GiASQE4HFmkm6f7b/O014SPvLxMbEELn3OgZH+ruIuvtKLvg5UH9
        JOYZKi3m2P8HCePxEcPlCSsczeIjMR3xvPboBh8Z0gDbvePj+/H0APmuBhn4Atbi1A0Z5BL9K9DI17wV2Pjp8/3R2hwV
        BK7pqeP50+Yb1fTiG9rdywr81dU03/0OFBtN/jDK7QwZDUSjizrPNcbaDdv/5ADk0DcboA3wuzPp8er/tP//7BzpuskZ
        +Pfdyu/nFPwcFc3I+AzHHu7uBTUuIuIiJAny9iXy36LulgMhoyaz3LH2EskKgdu3uDbrB9IrHurj5TwO6OwI6hT+3toi
        4MT24Aj0VccF6Q4F4e719Uww9Lz13ONe0xvmuvjNB+8L+s7J7OcoFgWMGfTf6sElGuTh9+LUBc/oGOPQ6xH08tgP4/wm
        0QsE+Q7f9uTu2OUGPhfC4ijZJuHY7vn1w+rJLdfS/MvrHxACFP8TAibhJgj1Pgwd7r0AuiXN2dLkBAP//mX5LwH7APr4
        Lt0pbY06Fu448P02HB3yRA8J4yzrxRvjABIPqeHlAeDrxTEg7vsdvPIG7wTzYzgDza78xiMzRkn4WugiRxrV6RwdExLt
        9xbuJCQXI/gG4gz25knvEhr8Iwod2Sr4XsYLMDETU0cT9yYa8wwRJB9LETciBMIwHx8q17bu9+Aw9k4XFQ0CBw7AGPMQ
        Chbiy7fiG/BYMuIrCDoeDhlDGtlA7jMKM+km3iMYLPwE+yX/R9cPPwYFAdoXEir10hYY+QMcAQ/UEuYoAUgaIeVFHTpa
        Ah4QAgpW7mkiFCRNIUTfA9Yp+BYYCvoYRPIcRgt/3f43GhbYDvwQ2/yIOgG59O0Y+RAiPRgg8g8F+Ar4zt6VDLUvIBr5
        7QP46tLtXQW19M6PAdzLKuPWMBAfzlrI19op7DjZnSTZB+geCeqz69QLopgGw9gTrjIHSfoq0vPTsFE+BTX/ItstpBf6
        CAh/RwQLKy/73c4t7fLlDCLH+ggmBO5i68cv7iXd3O3cLBfqJfLk8B4I5xse9ci/+tbu9S4HEhEBKzUu+kdOM8/+uioJ
        zhb59fQB2dET/BIMGOsFx0YHBRrW0s/pPw0NNRz18uT6B+/c6Dcw8ObzFhsth1FHMQIORcv4/Oo5Ttrsy+s92Nz48y9T
        A0NUMu3RJZYDiDoQ0kLD2grvCtYqAt8YvgkqHSYpPDIXEBBYCff47uv66trrCBnAyPLcubkCzkgHG0AnUl+sOQH3ByHV
        NEvWEBT19w784OL46d3w6uwEEiwTSNXvCzLV9RHy4f2Gr70JId7j+NvX1rO8uty51gUYKPf/0rxzAeQl5BTiBije9f3v
        5b/rNcfXDwsUFhQInQIQ1pcKPKz0FeZ89ynn8A8K7QPrOYG5+AI9CF3a8QIyIxNBSg7pM8ocHL33xRNQ1PhL+a4m6BpD
        JOoE8hLIAdr9GFbuF0r4TutfCDzzHwRRGbAD9xlf5A83BUMY998h5NExGRzNRX86LeJJFshfx+UIBSIU8R4N97zOBSwk
        Hr3/EP7wwBTzY7ACkR03Hw4nLJzuAZk9/5dH8/QwHhwStPZJ+zw6ywYv4ij+uQELvcQY6wn6GTPRDQPANf8//xAjEgDe
        2OrngdjludPygvO0TIP0vgnl2AvdGAzkCyk1GTaMEhCv+kQT8jPNyvPU1vbzKp0K/iU8380b8hEWy7Xh+d8GEVD4+d0m
        +NhX5IZLqEkEI9vG/mz8z/38Uumvz70AONET7OojJBMrE9kdE8Yq4cc/4gcdrxgJ0/PjNwgZ/P5Y2xDVBREV2Crs0CM1
        9B4SGBG3IPMECujsoeCkOhHq/x8V2PEi4xgRHwULzbjQSRUc5yFW/hkSF+o0CmY94REzESVEWHse1xzkAsza/TQ+G80Q
        PCbbGfQeAk4INt4J7e3rBBUY9QoSEerK5e0G5BIELwIs/0r8reu6GePwBR3OyPLw7ekdB+HYJ/Hb2e1RRWIyCeQAP9c+
        JjUO2xrLIv/y4gz6BQ9VThEEyAX6EyMG0yQL9QokAgMi+ekiDEdF+NsE+/wuOdcP+T7y1gQbJCsJC/0E6wz1QfXp8cv3
        7fgWIdrW71QWQQtB/A8aI7gFFxUKJEuBLtXDsnhDAQwQZ+bABxMFJ/sDEfAD5dS45sHJrDrzCQXBFBLk/wMDIKwX+hDt
        9v/vRRL7ASer5/oaZD8YEAEvQBz7P9sdJuHT4sn2G9Hlwdbu3gTxBgAfE8rgCSlGCBfW6zIVGge9DBn99hwO4sft/8jd
        L+jo+rT0+/7Y8evY5P3UJs8P2PrZuuPsL+PmBlTnMAvc6t0E4RnT7/cQGj4g0wkoH/gHAx31Dgz8oSvjAekyCPAC8fz0
        Kuo27O8j5QzG7x/uMMvYwTT/Hf7rPCQr8QUPCtIGBfnk7vA79O/TNNnw3SPn1P+08vEECIHy36ku1/3/3wzo3knjHw1H
        c9302fLWINjczBPE/9Yf9CqzxJA6zUve39Hh/fkn2ADrKO7w2iba2iD3B9AKEPUg/bwgHD86F80Hsa/FEhsImPrrDUXi
        +CcP94E2zSwZIc4C9DQTqw747hQDAQEZJyzx//wau/oBADAl3g0s4vkZyxTF+vIz+hELAPb17Pkn7SMSAsDpxOlo9evu
        PQL2DyYs+AA78QWhEc0UHfJzKx8ICv8IsQjwB9w01eAL+tfwKBHFBerA1/NCIt5AOyb7F+QU5R8qJ/nFRu0PD5oG3eLK
        2hXs2Mm4F/bt5hYa8tbQE9MCuuTuZNnb6dG7wyLaENb+EdA4JTSl7wjz8PcRCM8Y2gUh0OXpRTOyOvXt//C/A//nCiT1
        Eh/w1uwB//UJvK8ROPv+50UOEPUy7TDYNgAc0LgDPT0oMdTy0U4WKhXw7cwUAxka9xYR2QD9yw0m1QAyHrHf7/nt1hQ/
        4fcIBSDnCBPOsOXH5f8P0Mvm7fjqBu/pwO/E8vAW9hTiALz7Ae3c2t/37hb9Ed5B4QLtCfQZ3lIFQtLw5NoJNgtDHfML
        Euzt9/gF6Ezyz8D5f84lJPQUFCvcH8r0yR4NNhX+udrZ5DbyOBT35ScXHxYFHBjoMfYYGjzZ3wriDsoOuh67wOwTTSLj
        DA0c4P/JNXQsw8wEykX38ADs2iW2CwEYnjomRgXwGRzmEfASAB7s8soFuQ/3/EEa9dH7HikYFqsGEvZAScRG5dYYwtzd
        CQI5/FAJqTIBI/Th2BT4AUcE6O3aHuA31wERFRLuKMfY9f/3HwciMBElBBr0KRMpPezTf/wTHwjkKisrFfgPWCsOS9zD
        MsLw/wIkuOkFFknWQjsg//vYHC076gYb+fVX4Sfb2wsvFCT2Bh4c9r76AgtcBTAG/VMtBEC/FvL4Qin3A/QIKkz82tgP
        yR/2ycH9CgpD3Mw8PiPc4j6U0B/2CfHywfP8/BrjxiDYAf7gLzLNCRI5HdTjt1riNBAxGMr/8B87DONGoq46+EHxDOTp
        ENUY/Nj36Q76GdjdDwkRv8vv/gbtuC3tprgA5QmzqMfzv+kL2vv39i/V+BLeMby+NBkmFvyqDxXKAPP/AAMF3f/h+CLv
        2iYf4B3aEPu99z7/9OcZNCv/Hf7k+38gDnQ1+B89YDkH96ICAdzrAtsrEgW27eHD1xYL9r81zgFOT/YkAPXq9h9Z3/Pp
        /vf+5RwYGAL7+wXmudcQ3hO0NhkGK+Edyhrl1uv96wsKDdUczzwhVRfSF+EYBw7c9g4T8ijdCP34J/4VGwAKEB7p4fAG
        9x314ebtAbkhOusCyfHcN1RD9BcI+TIC00jLqoCUOvv/3/fnzuSo1Rcw4Q4G/iPSsN8pILb86R3Fy/sOx82YBrwH7EkK
        /OPYxgsPJfjKBNG5GTQ3/kD3SUop+BLg/CDhEv7q9QnRs+TD/yDZp9PhHd35+NYx7dn/8f8Y7hve2A0RB6vVBzofHbvx
        zfFBM/K/+vhsDen2geneAc0QDv3U+PMPHxYDxdsLMusU8o33xeYwOA8C9uTFIgLU3e79Jc7nzx7/DcfKzrz08tQuxcvI
        1AcqCt/4+Qn0E/D+1UYa/BrM4/8l0tsTOAQnDNY2HxPgOWIyG/QPMwkF3zMF8fodwtwq/RMbCurt7RniDetYJcZjSDpN
        MX8NIne8XCq3BVwnrkcN99f+CQIEBTvOBTnO69gD+9QkEPgWATEoJBwT6gIC8U3h/gQc/zAMHwATBzoB0A/u48/58OrI
        0ucqGtz9+wH6Oxfa6wHuAf0XAOcz+88JFgXJDsJBFOfp1s/l58fY0LL3+gf78Qv0yd/b7fsuBDvU5/8c8T/7rxU/8SHq
        uyLy2fMSDw8H9jXj1Pj4Mebm0BgbGQ3MJ+Eftgf65QkHHRMX2hMk3i7kHgYSEuDD5gLAL+HT5/nzBv8i2vrazsr8+yH8
        DPMj3uaj5M8u39n77BXm4hMMGRTk2hUkDScVG/L57N+8JdQhOBvI3ZzI9vQe9R4Cxjcg2CP0+uUD8f0VFyn5we8vM+0q
        sjb3zOvblv0I38zX7dAZLvn5DR8BADfn6OrOFc7Ii7fzFeMF+zIMG1si6DPq/jHsDysoVhsx4WcTO1UYCgT/Iwrn3CkZ
        HR0t/wb09+bW1/76qA3T6gPww9wZDv751tEJz9/g78X9rOLX4tHbDbnbHe3i8ijs8vIRzsbqGNMEAQEgABwBBUwUBwkM
        JRhbIfP839n49bQgCAL46AX1yP38gQjy9/zk9L8J9SLk4vfuCPwCvakA8RAI2UXz5NYnN0sm9vjnB+n2IR4/Ch8jFiT9
        /NgZDUHSDfDxDg67tLX0yurXF/cV//Xxzs/R5fHpCtMDCvQaEu4Y3UIMmajVH8v77RTA5+fuDs+//Mnc8PYo9hLe6wM4
        Ku33Kgr7EfPy9Pyq9tAc2PLWJwEcAefptg3B09Qa4P4C0vnH7sQVOQvtqfEXBPZD/uj+G/rB9eXk+tLuGPv/6efREgX1
        194k+xDQ2RYo9u3/Ccr+F+LrCMr8HRwLJAwB2u0B0cTf5e8jCEK7EPq47Bqv6Mre4sbbHATkI+76/Qvm/b4U08wQ7P4i
        9eUcDAzD2ejBBgIQ2AXa/fYuA1cZ4A4f6BIk+RwmFQQ6+/H/EwoEEVor+Bj57BvwDPIIEuhaCf869wbkA87fIxbk7x8X
        wSHtAQLQ2h9h7gjm2QjdB/PdDQwpGPMEzgvR6eMlNvjyHwu97vEuxvkwEQgBOyK+5xYn/PoD7yj/Gz/rBMwZ9+sa9PAG
        yt0DP84g9BsSCPsjAx/qQNwoDiyx+9sEJdbRDPIM6QMNRAQM2P4BCwn6Ps0O8yjc3eYWEwT06AHM9zznISHRIyzg1uj0
        5CQLCgQo1x/13u7+I7PUK8/vAc8fJRgE9+vn1/v/89Iw3Qzx5CUpGRvgW0AKP9AHFBjLBPwF+xjg7iIW4+308f0QGP0n
        WPyq49r31+ov8R0TIQ3a8gbB2QX6aOb88/oSBd/l+/TT+vz/FgMY0x7sIBUC580WBscA9NEVCvwEE98JQgnhG/Pu5b8d
        HBAOMhUmBvLr9AYw/zLs+esgTQn22z0DLN715zYBEgAPJwru+/ft5OL/4v0t7wdA/d7mBRUX4vALKMQ88xvu6OMEFuvd
        yqL4CucUGNYTK+3C6vAL+zj9MwgmJ/0TKQgUB/73FOsh8RIcGgv/BdL81AjeLtvtAeTv6Snr1vX96gUFBu38Ohy/3s7l
        /rz85goOICLj6g0hCxg2SxDYOwIT/RFUKCwxRx4BzRi57iMQHSj86RzS6wD9gSDXGRb7Dsn99NcTFdYr1eLrMfcEGf4H
        BuEg+tXfqBTYSeo0JxDD6C1C8QkkFezvIg8G9/0CMBxJHLsZGAYa1RQVEUApzkMX+PYjLAzj+OArKCywFQj+/dIYFjjV
        LxkayQ781cUU6O7vEzm+IPj7+TcLGscdzTDx1wby/WfG8+pI3/AVCNsn6lgqSiHMChncEQza2C8QvPng3wbMV+oYF8He
        EffL2gMDAtb1DuZGB/vo3cT9GxUO9gITNPPkASsOQ+fvAvGsr9D9EvArEx3o7hAMFu/OX/nSFRvzEkA83upEGRrUNyYL
        GABI4RUFPTcI4iUSwBrIcC/oHNjvOgIkJ/1B7AdiCyAy0Bg/CxgYIwkiECAtzPQiC+Us5vYz6w0r60UL7QQr+/8X8Ncc
        KQEQMwzlBhog/e4AJ8TWI44e4hMi/hFH7AYZFTUlRwLyzuH3KhJa3B84DDYq79/0yQoS8vYK4Scw2T8r7QTo9QrO/CHW
        BjswABwZFAdIBfj52gL/7jAV968BBLo1Cf8WHE0PDszoCRwj8kUaDOobBPL+Cbwc/ev50QsbIsgH+tXC/zsX+AoU2/kB
        JhIBCP4B098bJgQe4QEOI0ZjOPUtEtz36dD41jEg7ukZy88jKe3lCcn+IFLszR861DL/9+sVGinm9y3YKOVMNAcNHmSw
        EkfW+THS1dbY8uME3Qge9x7ePUAczebS4fM6IO8NDfjxHP8++SopAArxDiMewRv02RUm0j4OEym6Jhco/hv9JcUr8wQt
        LtTj9N7g1szOCB3n9OvlGPraN6fcHxvQCtzjGdbm5BIGLwvd7uoOIvba+en2NhD5zxrR6+wD/ff8HzX6HgvPIDnsMytX
        9dfp9qMoGN0N2LsT1hXutQXlDbYA2RzqDTEW1tcGy8rj7CXvwBMhFtfuHET7xBolsWISQQk4GNEMKujvsRgCECoHHUce
        /wcH8uAnHxDdwf7MJNjLFiX06ifr/eMbHrwD+fLXGeYUJNvVB+7++h/U31MVM/MGGcH0wD78Kx3uFAcFFN4B4QwN6UMw
        8Q9ANNYG798N5QAcJR4cDurlBgIEIDYIB/8d2hQB2BfnCQ4kGw4RASb6GfEOztzzOwwDBvgRRjoPEQspKwroGtPvFfkb
        syohZBbvt/HmJhXk1QoM6ukCOfz4ABICvA7yG+L+EO4A3beBTfAJMhcGIBsSz9bWz/E7yx/m9iMO9uP+AEYBCBT5++m1
        JN/tJ/7KD0TiGPj/FODqBhgqFwDiOiYf0S4GMsYg6e4PdPI8wSYqHSgL18o7GM0aAQ/iJaR98jr39OYZG+IBBfXxf/3x
        MRce6v8GMxI7CvfsGh4d+w0AJQHrBCoG6vnX8Bwo4fTLE/vRG9DxxAsADiAKLjMO+802EzTeBgUAJxVaFPIxKRbmMefS
        6O9lMC/86AUwMPdz/dwE9+MK5efcBw8F4fsAEgvr5+7iB9U14hL19bvU+Q8rBtzs4/4MAQHYIuMLKAcNIykFNxHxD+oM
        +czx+N8uLgb3AxL46/UXRxjnouLdHAflQSweVAsR/PVN/v4L9Az3+P4T/PvwHznV7yDEBjThBwTbFQ8KaggXAwDtHCoD
        4uLqBBQIDw4XuyEfBzIPBwJR/fQM9jIT69QxzRguy+f7/wAl5SHo8SXrRvwADzD1Ue4F8vHeCegH/fs5JQbk3//02eX+
        6v8rPQcd0+DuD/EvACEs+w/sHPfw7NkTEdE01cVNEEwPMvIVMvvXBfHEEQTd6+K08aLquf7N59PSEQEN/fnIzQ/sDB3+
        ExzuCxP46P4H0/rWxAku+/3lLPIYA/Lv8Sb9Ntb13RH149y+9wYTFQca1tHgDdbcHPC+E730BuoP7eMHJw8ZCPHu3PbW
        5djw4tQgAO7y8hz7J/tQFEnm9eUY8zD67UPhDCgtGyULFP8LBuP2wv0BHwHk3Nnm2TD/vgMMyQwmHBz0BNkvRRj+F9jt
        1wTW7PS8rLXf+O7yOyoTHRbzy/8W8yvYKRcRBgzxHwMVwDbyKvX3COYIxekPwwH4IfwRF7AS9dP+JBnkzs80DBwlBRwa
        +xQDCP765xj33dsbDwoMSBK15c40/f09IgTrCMoDOQ4nEOn2Kf37LNn25/wG9h0l2x796v3tCyHS0dfX8v/yLfsYFhbd
        58Lc7d7pyurO+rPxFfwTBBL32RsG1RLc++b/6+4Y5TXyzSLONgnw9Nrr6OE8U/7uDgpLMe32GubWzikH9g85DxsXLR/8
        7QAzCgzx+yXiLvBGyuw32TFtT8s6+ATqBAMaQFsC0y0DGAMMLPYZKP5HHM0B7/gT9y3nFOb1/xgZbvPzrj87zBzqxf7e
        Ew7k/vwnSikcJ+UKCu/76RJnvDTyCd7bKxsUyQHjCfPdD7PxBgIVPFMg7M8eOA4cPhH4FtP1BM0b/e4Zvfw0Hh7ZCvYy
        1TIE6gHm2jEiBgwz5B8TGAr0Bdz97dOv0O689vk25UJKXxoiDPlD0OhLKOztNUgM9sfSKSa54AnX1+6uD3YKOiNqKSj8
        7/vwEB0OAPfzEsTkB+8k5tjdIBUQ3CQt+sz+aeFR4AfU0TWy7uzcE+lP4MxGNVkLHLnQ6CULqLwu4T0CQDE3FMM0RLIM
        DwskJz0rOTZWyi/+ORgEOwYSCu7cFAsXCwhC93In3bfPDUX41yn27ggZ/BkGQc1BJQwTB9gx60j3Pi0cROwZFgjYQ/MH
        DukXGfPc9wD58Azj3cbk9dzvFwkC1SLSCO29zswD9QLfxO3gHBMJFOYIBN35Rfk8RPX7ohzrLgok0lra8xQS9eIIIy75
        AxwxFCbrDQDy2f0JONsoLfAPGevAD9EzSN/p1DQR28/39O8T5SkaICgOYNRUve7nHxAk3hYp3ANIasUPPh/G58Urb0AJ
        7O8o4BPR/iXzShcGDNdEGd36CuUVC+UMm8q+BgDTTufTNfe+PeHsQOsp2tT5EegP7MoVTeFO/hjcKRf+0OkVB9X4QPDr
        +QrM1AzH/x0L3O/9STT888wI+D+BRvoWAtUVGMr4FioUwinWAPJI7x3+LAING2fg9xASLW7/HPNC7Dq5xCzv3v/p6v0F
        DSvcDugDEAcDLt/vE+/c/Qnn6QvPO+z/JSM0GfkaAgbe1if18wMgHQ0ZyrIn59fXz00Y8gzbQTkL/9sb4jGS+vHrABI7
        /ezNC/ET9PHoF/0MBRDzAiPjZi0YMCBE4i8G/xHyLFAbFwNWQC0VEhTiBBz75i4/UEUx4nb2OvkO6eJ8/uDBAscj6PD4
        /RU+8CYuFQTz998yCCUG6+5GMiIt8u5B40wXJT/6+wBHEeMSABUZFQLx9xpFBuoQAP6/4fvt7c0GIP75CCNfJeqnovh/
        RTvPYbfp9PsNviI4AAUY3wMnSfxv5QcFNvQA4xjcCbgj4zv56/oRGAP9BDEkARzo4P/xEuH2HN7w0NIG9vrg/gZI6A31
        GlhRADIe9hgUOd0T+erYOMusCf7G0w8e6hHiuQXutQW/H/ESHzUaEUEWGtUFB+8z8Orz/+fYN+UXFN8T4B7TJgMU0Pga
        GLAbDDEI9gLL//Ml7eU86zog2QnOSRMtFs7p2R7D+iTaOBep5CC6DxMhziHt5hDzAcsW18/z5B/54gjd5NsC6Bf5oBUa
        4DD0PL0VBAH48S1M+Sgx/lHrSQ0q4Quu+McN7wgp1iDaFLvB89733d7t2/beHA8h9z/BBPb08j3Y8/X9HOTK7P3NAhEH
        7u/64BvAFgkI0+7BEvAtAeb17xH7IyHVGgfD+O/f+EXeNPW079AYGuAN7dYM9eMKFbZMzrzY/Sf/4vkP3uTb9Osg59vT
        C/Ef370N8hkfAPUp68oNRyY3weCo3/XZ7uz45vwF4wn69hIKFsv8IB3zCt/I9fz63PsIP9bs+hi/CQzapu2b6/3kEP3b
        BtC2PwgAKxXj0rUh/gn8yDkAAvPV2gUhEgUKAQb4QxsC1Ao2O/Xh5TcTL/nVANgEBh0i/MRKAgz5HP744ALEJt/w/NMk
        rvTg+vX88zOwAcUF9QJJ49kFC/jZ4+EcAb86r+AZAQcC/NVVAe23zvsm8wb0EPz28BAiz/Er9CEUI/D05U//JPiiFf8C
        9P/eCSPJJR7t7xEDPCLg7tUP3Qnz/Qnp4TLp+gsSBxXi6/vaKDn7yCcL/P/r4jIWsugfGuZL6g3vKDAHKvD6/7dBBQtw
        F9Ys7QIM0ek62wru/PADLVOiDTscCNwgEhAuEBcdBgEV1hDg4hwS9f8SDfYvWQ8CGPUV/sshBeXfBQz9AhUC9gEECuff
        7twDGQngAMTuBBni0hgB/un01yHh1O7zSR8L693CJyoY+NX4DQ8h6PsCBwb80Av67tfEFQod0OPXC/FDDim38t/l8kAI
        HwYo4iMRMjIY/CMW9Pv99gX6DgYQ7NvO3frV3/Tf/ssFv+gC+/ggzO7y5Bvxx/0HL/Hc8PQT1ALxFtzi3AsM2xQxCRb6
        0v8b5BUSFAHzC8gs8Qba1d8FIe/5tvoiASAQGPL8DgD/5OHQ59wVH+/zERr95RvR1eX98PETyw/42/3bGAnjNPWt1rX+
        +NID2ezs7ekS4hwrCd635R3g5sb387EBHQkfOcTg4egFMCX5Aw77RC5QJzQ+JBwU+jQR7CI5FS/6AS9ULvsdIusC/zHt
        nuT0CxEB/Arm+gII0vPJ8AUFBvLQzbbw3xDV5PzN3d7o5OUj0w8AFTDzLxb85QE7+iLYyjYyKB3OD9rWCQpLHzIFDw3u
        FukdAuLbGvQD1+/t4ArrGx4VrwL7Oxfw9QEA/M70HOrYLhM01R/xDkw0QU5ELgL9+9UyMg0TCUAKWBIA7eTz1wDVAwXr
        Ci5AIvrC/w0Z3R3Vze/4KPDz3LL//rYm4ffYgd/8FPyuFb/i5fbkxwzlsBsK+PLp9QLjLwNZ/dIUKvTwIyHnFSbj6hcm
        7dgavOLFEMbA7O7V5/0cBvf93uvi1g7o9Q70++4SIP7nB9LaJ/Wr5w8B58EG8PLx2vxGEBjf4QwK4xEtBQoFECIB2wUj
        9PPTCvz08Av2AiPPPirR1gPx28zatd+xpArv8iLy4xbv8dzQBBX7F9j8w/nn3PXbBCctHuv/+Q8UAt7Hju3YGRIATPD2
        Fe/u1SsA8+/L3wwT7PIM/Rnm4/UaJSAZ9hAeBtv5BgsPGzJI3tv/1gHu40BAKFsm7wi6hek6EjAPRQ3v5sYJ8iIE7dzL
        ECDfCvnI7RgnABn47AUgbN8u4xY55Q4X5rpCJOg6ABLfH+IDDcQUE//p/QIc8kDwSdTe7dIC3vjyCiZJD/cJ8GYe5Q3z
        +v4J/SLwHPMKQyG8/NgP/yc6AuMI8PbjMewFASkGDcbiAN02zSH87tnVFPMVDlHO9eTzKv8PDwP66fzZMgoAAvKB5i2Y
        5hi88ttG3i5gAxT430AB8OH83erj/cwRMR04nOnqAC8nCiYTMNA68ytF/gLILw0X1/QjGwwUEP/k2hEc/w/r8CXo4xjq
        Iu7s/NUDA/IXFiwMFhXx4c4IDuYz2pqqHAcIA/dFGgrWGOUx9iox9BnfKigU8Dzu6xzXIyMLSPU1+PgR3Q4z19zH6hvr
        CCjq+BLm/PYvIfQO9RMt8C0qCuxg6egrFUHOKA8vBg8d9uH+E9268frN2eXb0+y+ORTl6NcUK83KGhv2Edox3MnwGPzu
        9QontBbr/gysFO86NxoiGszUFPv2ASbO+x35AwQkKfAT7A8tIutB2AUUDtrc/eXt3BrO4tLtBdsX6OkU1hvv8vamIQbx
        5e0jSxz55hEJ6ggZ57jq7v4xNvsADDYLAvPDxgT8PS83J/r9BiE23PUZMez7nfX7CuwH+PDpGfsQ6/D68u7sBQja5dyS
        3+XPvOEC1dcL9P/5BBLiHgAs5OkiGw390wXwM/AKSPYcDdD2LQwJPwcOJCbY/P8dHCYbHyvRIQo77S0lCgsQzxD++wP7
        6QDkGh7g/84SGi/a4PVQ4AbmDwIv8BTkMxv5+v8HNRoQqu26FBX/DPLfJwM3VlUDBhnsCP4rytoTFOncGfgJPh4WDqba
        C9Xz6QMOE/QVBybw6gUe4DDm5xgCEQMXAAjvGwH+0vb+497AIf8IA9H5SE4w7Pji7DXNChq8H8gaHv8S/zE9+TL7EvfT
        Fuv/BC8gxM/+DwgzN+AX+7YCOwAj9+smIMcT4Pz6DxIsEBn0AAP9LuIt1uQsB+4a/CUB7ezAs8M2F9s21hrz6EAcKudB
        2g3q/v/c8PcWOvIFEtv36Dz7NPb+I/QpECsDChMLsQ/lKcYP8TL849caEcPx67ncCyEpy+8G9w8O1BrVAeIgWePUGwj6
        EPoK5jn9BfzhC+IPEPBKxx/sFSYr6yctHfzq/jvIAPAA/sIZ8Bgb6dQgESjozDzR9dj8/PMJ9/8dAAH3viIORhMX70IV
        JSXfoxjux+Yc5/nzxOsMxQz68wbozivmAT0jN/7U1zHQBxEJBgARQw41ERAbAg4ECRw71vPZDA8dBMAw89v34Pj+SNfs
        /PsW+fcN0DMW9Bnh9vMUCNgT4dYqyQjvuQjDDODnFSEM/8MYyQbp/Scs+D/2/hjvOu30Lvv5MPLsRyYiMkbzPg4qQxEJ
        EA79FhnR/w1H8gXrEM7W2vUL6v3f+TPN6wzX9RL9/++y8/vx7PtKEiA5OdwGDw4v5PgUAg0EBdH1GQrlCerp6vYxBwEH
        wvMIJADjPRULEhH25wsKOuD4C+zA+0b30trdCsrXIeTGNQoA7hD88AX++hgoygcH3vIQCdsI7gIQQvj2NggFPQAU8gwN
        BAUpAfD45/co2SLm0+yQvPH/9RUC0xr37xvuC/Hj2iqoLu/sKgMk4BbqLQUZ7ML4AxHB7+4TxCQMCeT17eHcAAgOLgsO
        6uI4DS3d9NoXLs8j+zLk7SL5CuROBfsD9dAT1+UtCxvYKN3U0wISDcjwEBXuL/zpEgr9IcHu/+7d/tMG70YVwSrs/jD+
        +usm9CDxK93w1vnUJwgfC/vRpRD92dUO8RPi5Rfq0Pbm+hga6hT+Jerj0ADzRO/EvSsR9OwEGtjO7eAo8+fp6OoL9/wd
        APL/FAsJC4EL2BLPG0SWE+wnNOxB8h/4DPEI/Uoj6jsIJQkE++8rVc0QKCtLEjEBATu77jrqBsegC/e89O8USAM4GhAT
        7vMwCu1PIL4HLB34J+kv7AIADA7bEvrlDOok+Q1B9//4BAvqKA/lJiUYAv35DAn8D/oo2wf99/IR5xUZ/t8FBhct5CYg
        DhM97wECBhAPFfzG9yw5BMcxAz00HBTrDQ/+GQ0t2s5OtwT9GQIn+Q8DFSMe5y8K8grf9wOeJv8AI90I7wki2uQGB+4O
        8iUp4+/sCtYVHTsVIhXKz8XH8A3SJenc3BgLAelU8RrYA7gEM/wB3AoGNRJF4yb89egqBEf57RPt68HiLwTaDkH49v7v
        Oiva+Oj3zPTxCenkGgI06tEa1esf+OPM/v7vF+lUAP0PwC4pz8UG+/wl6QY2yfsn2yY775FkABH+9wztKyAWCBf7BzNF
        EeE49R/4AesPDL/zFtc19t8YCRsuLfbr7fLo4hPtLu7NCTTpvh336v3+uhHbHBHG+N/+9/S+2tbvBfqbyey4+DDLANwS
        Se0MFRvw4QHoHufxOtL0TxftDP5U8xZFxRQUHgu82uTPMAwH89/TD93g//TuANX+2CL/+u34JO8YBNIC8/QNDgX/6uwS
        BP6xIhn18PIKCQncYgoYRTMAP//59PXf7BD198XzFvoP8gMBL8raO/w9/OL5sRw1vfXFBcLLMyG9DA6S/RwJvwQBDesS
        gTPcBQgG6gkV7+v3Bvr9BFgUNzYdFTjuDwkaBhIeA+Ib+/Pp//RT5REG3y4qJj0Y3ezi/iHkCwL7S+oS5Qrk/gIGFP7n
        FNr3DO08w9cKTv3x+QdZx1Hx+DIJ5vy52iDDLKb249kxBvgiRQJHOPza9wYz2Bb93fgB0Or7DfbREhQg4uYaBRsw9gMH
        QS3sA0PdC/sqEtBNyMzq7dK3MUEJC9kYAOfg+PBOqixFpOcPAwPbJxAC4QjquRwjHBLq5O/iKPAMEibwJ/fm0CDQ/xEx
        CxDt1izGDcPYAufbISmX2fM66AoY/BdCFAbWANM45SoL4k3f3E8e9/jx8P3nBy8jPeAtCgI45TLu8wAZFg3iIgwYIO7y
        Pu3f8v390v5C5hP////QLPbPGPrAGQ0nDuH53PoaIdVC88/ZAx9C1RYS3RO4Heob4jftEhMdKzYD3tMA4vnY8hMVOAAV
        f8kNJ/zQGvEYLAD+5+sRAhXv/w4M/THFCDfsMQECEgH+KgYwCxo7w94B5Nj7AdMcJNDJ7QofHQ33CQfc0vAb4wH9Gi3m
        ARI1WOkw3gAL9/v+OQQEyfgF/b0RuQwH6CwjDx76CMsy+uECHTDsz/HMHA7vBBnxWgoM6PQI7wMoEvn/9NTw5wLeSfHv
        1/vVCc34+Awza/ro4hUYzRLbH+IPERA1ugXpGei5+vAK/xEWYej6IgoABDUIMfz95RHkKgslATrkIg4DFcsW5yTlPgv6
        HO/d2/MFBu7P/f3YtvK9KiMI1+ToFxYYHwIdA6+TJs4Ctt793gPrFwQaLzPiVtPiMs0DJdnJGkzICR8O1+q4JgwgGKf8
        z9q87QnJ6A0h7f/iLggM1j0VMwoBERkDBPcX+fVi+zUgESAEOFPhHC3iWw9EHhnbSPpDEfofSv8OwikX7OweEBXUku0k
        /LUe/9kNIt8c0CLtAvr1VwES+R4BFcTz7JXT1DoVIQzam/He39ndyAUC8C/ltUrkDjAatwAe8AL7NBI29Q4+5/soFRbn
        3tkN6hX19v7J1wwg/PUY/ArT20C6IR7zBhvW6wHiGg/92R8j7RntsTn1EQfuid34aAIH+/o6Kg4JBPsW6uTO/NMZzjbU
        DQTO9zPh9SfwJtgS4esA+uD8DOjm99/0EvTkD/ZAzdL9/vwFFfzc0yXnsNshDwMIMOPx4+HYI+vgChzZwBciytz7EOKl
        ABgKNOD+JC3ODzMHFw5OOUAMNRnp9FEsHe8u6hHeFyL9+EUJ8AIk3i8MHAcC2RkhpLLhOvMRABEW2Nz7vRn9LdAJ3tnm
        vzHE+hw18AjzDMzb1/wU0/gJGrYM5T4C9OwCCALHBNrG9AwREyCt2R0cHtAJ3/o4yTQR/ibOR+c63mQeDdbvPTgIYEQz
        PkQEFN4hGQ3JIAEKFjXnLA/rvz4F3T4ACuPlEugP+eq32toS4RYSyMQkzlMiDcn57gUA+/D14/Yt99ki2P36MgcIwQHd
        /AXOAuQDoybi4wvUMh3UNsDnCvIBs/QE2X/kNe4M+e4ax90N+wbR0wngBBRRNf7tMe0HQhXr7TgsDBD0CjUh5QD3AfcU
        Fu3NCxjWFR3cDt4Z+RHx2gijETH+/uYfpSf5AQzJ7ggCFfruzKbx1gYUYB8DHfPtNwbLFwkX4xEcCDULCfcFyVj3Jg79
        KxEk7Bj17u0f7k3rEhY5MSIk3zwM4d7o7zrs/P07/wvv5EwH1hbIK//bOSjG+d7In7T+28/Guqv2xv/q2MMU5Bv/A/HR
        4d/7EwX+Eh3n9fcGzgM2Ff1P/ynI0Dn6/CDtHCT58uPz6iu+AdoWtcfu7RfcHL782ir72uJMsxUYK+wbENcW3gTxwt0F
        +9Ps+BUpwB8FKgBa9uQX0Q8XB+zY2OWtDBE91M856f3jBxP6SCrayAi6IQbk0A7d7h4FywvWCLoU/RdCExMMNg61BtvC
        +BugBTjSFObzeuv0CQkt5vrwUvAL4PER0c3250P4+v8nRRnlRBoqOw8Z57Vi9b30pTDp+aX59S0Rw0sz3vEfDu4i0+X0
        RPTTSEoY/AvJGbcq3wQdFtgnySce0rQarwi9a+0ZQC4sHOUa8DP+9J7c3vwG/ufhx+rhCfn+6uM1MgDJ/jsADRcy3NEO
        3APr8A0HMirtHPPv/tkRzgIl3hEPAmHN5/ASSR4J+Ubd4cb4IfTmDhUSABoHAwjT7/gfAdzQ2iDy/vkHLeIrOULNDzvJ
        7AnQGQJRt8o23wvbIT2QxjrpMPZk+zbd5QTYHwEKeOTnNPoWQ180IfDZ9jV/BQc/CPE3LDQ72+TgHh5uLfUMGAwmGggg
        DfjozM/QDeX2HUoTQO0K/hviG+wo5ikuRh//JS30EhExTsX0DNEF7ALuNCkF0OjfHfn2DP42RO0dCA7cV9+SQAq5Ahcl
        2+3NFdwiIdU0HOc3KSv17hoST/fO7Bnt6g3UIP237BpSCEm4DUJDKiAbyghw2Cm29/y08c7lHOzFMwv44CBUVdfpGO5J
        +TA5CAFBYv3Q2vQLGizsDgkhPRT4RCgHA+33KwPq4cL2KyTSAwM+Atfq+fbcWhcT+wIY0Be1CQwG30AuvykSGOwYGAP2
        CtcxGRRl4SdcQyvT/Qg8PT/w5D4x5iRD2hoiOjEmPhTwNiuUAdDcKWRkCPseSPQHE9b9OfkrHfQCEB0BAMo7/Orz+9ja
        tZy+xjQF8uGv6AFNDQ0KtfwR2NoTtukS7QO/lhMrLfr57CQXWvTH1+/lINrpPtvdSwMQSiIK1wEgNd7ZCA7wW/hxvCED
        IATmGd8DC/bl7NOZGuDkWzI22yX6FwAg5M3+5/cPWjM9+frWQNPAHtnu4PPZLyDdE/Mw+3YEDvywJNa0FQIdGfsn1rhP
        IkwBz6zzvg41+eAC9A/T3f3q0/vNDQ7o5AoYw8EJ4smswv3A7/0k/AG46PWuIzoTL97fJBctMywV+R1MPD4WHzEAV/78
        /iQvMhMkV+4IAOpR8rEoMBES3w5E4gErUek0ytXjDAwqNmkyJwb9Ne/S5gsfFD7iExfhyAT27p4w8T8H8OksBvz2ZO32
        Ewu1F/wkJ/nk7eDlNQW0BFPVLijy8kHXOcH16eQL0gf6HVEp9+/35wgSAw3eyUnyvPoj9hQv/ub92SzaLdUjIMHCDBEI
        uSHsxQHzAQTm4gny5CkISCsEQeEx7QNBMTAH/UdcWA8CEyS9HtKZ4uVWW+4U5f5Udtw6L9QFGR8cCfLj/iwREubl++/1
        5i8c7xXbAMnkChHrP/0V/MX72O8AwhHgy4n0CM2yrd4kAiMl+OouEszjvO7H8bqQE9b/HgMO7Tz7Kyv8Fgj7wD7PEc/+
        0Azz4hLzAukG9yfQ9y1fzhWeCTgQKM8txxkmFt3TzNvFFhMbHhrVAP1k9hsCqi8F5QjdM7jfG0AmCsQ04fQSCczv9ND7
        +bHaowDECSMU2wbz9Q8X/FO25+S9bAb++9IT/bER7CX4JCba9uwaPRwjLQEC//LsLNcKBT4Q0fjx4QDk0dX07yTs/1L7
        mAEBEw4iIODp7swaDSMp+CZjJeLcGgTnxh8L+Cv06xHc0OMR8hHDLx70GMPq/eI6rvfjES/Ux8nM+6fXMewm4DrmyhIr
        z+IB/yrO9yMsLyNIFBkSGQ0iKQcf+lIKUSwIBfgRGPPqBfsF7bfw5NfN3rUI6fsa2cj8+/v5DOgPIvcA/Lv17t3MNa0X
        BjTS42HgGUff3QX3KR3dCxXeJxsNBIxDANQiEy0QADlE78s9uoHzwQIK+YUoCgzY0gvGHO7pTtcT89D7lc4Mw//+KsQI
        8Owx7x8KRHkGRRLHCiPaG/0JQOxPzP9QCsv4AeG+PB8KFQvo3Ku7w8TP0QDj7d7mLEPJaPbL3s4iDgLOyAXz/f3HDsSz
        7LSD7qL8CwYp4yAFBxIhDyj9EvwS2TkO7W0U/Nr9+xPe2u/i9OfXxtbemAyZ/OEkF+bo4yf66CAz5xsWwNUQI2PA5bj3
        JPgGwtwF6b8G3Qj9wRf61C7+7NwUDTjA/ycz2Afy6vBSCPXyzU3ULOP9+jaKzwfI5scA+vtC5tzNxQz1JgcG/f7mNK/p
        /h2m6hbmxcry28Ig6QK6INno9CL2+AP23Oe/oRLAHwvg8AH7DcX1DAYPLUAvLkNCEVwK9h37O/fxVucBH+jq4CtnTfdW
        0v/pHO/k0SXpLB4F0wb4OgcI1xIa9+TJ7AISEg4ZLCISHhwIJyQE9+DzBgkLI9Um3jr/AdcI/wTcEQu20v/2BhUN/NIh
        ABT+ARvgG/UR9sgc2Q/rFCYLBxXmBv/cJR8FG+wR4Ar35/8LJ/bl+e4B2kg3JuXk+S4rA+EV+P8MBPQh4h32DGX8+Sr8
        BisGK+DEDAk47cUF1A0b7QD/Gw4R6ycTK+M8ED4jIBXwJQ715Bz2CN/nDf/oywtY0gjxycP6yMwK8dn6HDMZ3+ogAOi7
        xgMgNcLcExspGgLk4SLbCTsIFBX7DgIABxDe5vsR4fE2CeQiAfn94wjz+AhC/RAIABECIDbjCuDbCci06xEx3A7WEgAY
        JQTiGtfW9QIDNPcS7CXmBPECwiXoJLfl+v1iGuwv9BsmNiMuFR8u9gTxIRsA/R8rL/ovIjELAToSFAUR9AofBubzDvje
        BhTZDgsNDPYH/RPc6+7R6qQN4fYF+Pvu2BDd8hvjD98dU+Q3Ngc2DewcGQ76+u1FL/kc+fwzEvv+LUMsMCjS7yPs9OPq
        DsrG1KPx+RwBNik7+unnucUe4+Cx8PvA8fgR3/7K9zQKI8D4ALji2TEH6BPo8gtDDyr48fjfMuTUFhUN+uPz2/QeBEAE
        E6aiyxIGKcUtExP92fT/9enLrvHwsoH4uuciBAgAAhUC8OPz/TsVEOjjQO4T9h0L7ibs4dEICNNDLwjs1C/1HTM4FPtM
        v/gACPIXCdzUr+r8Cxfl8+nSEaXqAc3N9CfnDhYVCAMfzzA0AucOAfnfCtkN+wXw6Cj15gfPN+tQIPYcIvIvBkEDHNnh
        A/UG0Br41xchEDbfsBH5JQfxHfC83eNgsRG4xBYpCiv56g8AzAvGBMLm2Qny8R8E9aS4ySDVF/X+DuQMziYI/AYL+f7m
        S+Lc6eoNGSb6/0xdSBI3CM/fB1cE3yXhL9/n7ewPUD4XLjD6FxP11Qo1PxL/2P/B6zo0IgoqFj3s2hciB9Q/JkoILuUI
        DDYKFPYPJ6zfM/zkDx4j/w4M5fMn8iD82OTzB8j4DBr0+f0J2+j8C/FFBw3zByfyCvgcHM4fF9cc1e/m9ukeI/jZ3vbs
        GQD08CXc+NbVHfMqBFgP8uLyVfAeJCzgOvcs6dLZ3TzkLRfCHrYO3uou6PQV3MPsAw40BE8C90oEFPz9JibtLzboFQ0w
        CQ/Q7fQUBO4B1Rnu2Q3wFvv2vN/Q7hQh3xzizOX/At0ECujy/BHG/9ry7AlAGRYA8FIQZQj/LksJKCBHzP/q1xsMSxL6
        9A8CHb3U8PgsEhut5gvoHAMUEbgbA/wSDMMgL8woygUD8/0CItXb/ifQ+eTjAsgnAOo1MwnrKdYM4Mv1KkA4OgtW+iAE
        8/MiNEAID/UG5iDy/v1IHQMK5i05GAs4FTYUF/IS8hPs6gTvABj62fkC9cHlCR/B+7JFDfv2zgJH8tv+4e7w/MgX6ALu
        zv0N+Nr25Tmu8OgmJhfaEgEY/CIK9ig/PwMYNysK8CnyCvWpCQriAyeV3g0PJxXuLQDD29q+58vWBslI8SEkDB0MF/J2
        DPzJw8b73+wB97YH+AIT718JDAQVKj0v/BlF9BnlAtkS9Qjy9/rHy9vV+dixzhTx0ecAAscfpu8PCTX2w+YhOD7T++rn
        EgUFFDfkBNXqC//u7fj+EOAQ9dL5HwUFLDHxA+cfDSXrNsMa9xX9ExTRxQjjAcHu9vUP/h4YAP711fqBDbDpI/rz6voj
        MwwV+iwh9OcILSq2Fw452OsGDto8CjfWFALoB/vuyQb/EvQjHAL4B/j18f0QARvu9MkY7PDR5O3r4/TFq98+AAko8hgB
        2gj4A7bpA+c2LzJAZxn2LxPB47j3HAz92zQjuCjyCjP5CucA7vQWvZTdHQoHE9FS4i8T8QsBLi5O9y/27Sz6B0HXLz8B
        CgIe90ji5AP5GegINMw6TuAh8QcGgQW0ID8P7Tr1MPPjyugd+zwo2EgWzgTt5+r12SGe/Az24wr96kn/KtywyhHDyvcf
        E/DVeRDvJfz55udQMSU69xQzPecq6R758tU8LrHw4FgKCVZCBSMRmvsyMQH90QPtQh8C4RIbAuwkC0EdB+QfCO0f5zgU
        0izU9gEN5/QD0/HRVOA39APOBvI1ERIWdicU7sgKL+b7Dc7v+sLiIN7DyqvT7r2/DwbiBAniuRYi8RD6+MS94wLz3kvh
        A9NF7uTSFtBFAN4h2wLtRCS4BgFFA/3uz/cPOB8NLO7I8CcPDPv9DjXwGxPL8Y4dtN4nKfAkEAzM4tgWyii9C1btIffu
        Hb4RvOXZ/UhFrww5S/gmBfv+CycTJ/4wziXtOuoY9XfVMAABCSsXDzIYA/DeGgsFRCsF2CAREx068lo16DMIEPkXHtAY
        zSD9Du6vBd3D9uPu6bT/4pnW0SQp3dTTtRzRHdNTGQn/4dsOyBbK2x/w4Ef2By0gHTMuYgUn0hoGLLT2zQBC3eQwzBLu
        C5XWFv8m0uHnAvbQ/tAT9tYEwR7fsh8S+wOr+OEZzvkt2iahL/S1NwQZ8g4nFFIdICXSDCgnTDPs/Oot3fgOJ/OlQT0h
        5AElFdUY8e8I4vf1gdHJrfgE2MjQFAP8SFMYST7r3q/iTNj1BhPc4k3v9iQDx78jvSHTshrNHN/vLj8ev/X+FznqMwPu
        7xUMGQnTC/TksjIP3gT55s2jMsYGzO72/gH9/kPDx/YVF8n+5Dj2EQPoIAUD+8w15uIgDBoCGcfKDRIqYj80AxYrHezm
        80j2rA7u+LK3uSLxrvdJ6wvCGCb35vASzUQBC8oA7PmBwaYnHvsO0f0kLfMVsqcoDgXq7coyCREKCPy9UwXt8N/VHgBA
        3Ak40w0GMAMcBBrfLhgdEQ4B+CvhCSPzEeUPNiskSM1gzDv988wd++beFgsTKXz6Ogbp/A4LKS8bJTwHC/IO7yH//vD6
        7xcNGQoA9BT6/f647/YIGSPjSAr7KP+18MfFDhQf4AYQL8wVxezi9Sbo0SInHDDO5u4A9vgQPgYc3OkZJhQnNRtBCyT2
        DQdHESzz1vDuA9Mw8gUeA7LgoAfuKAsG8MTxHMzV6R31A8X2vPPaHz4BKu758u0t5+L84kj4Fin68xQ7Av8WHPQGAs7q
        47U38dkG6vbS8vYU5szq9RUVIv83AuLxsvrl1uYm++wW3SsO9xA271NMN+/6CS8L4fX56fPy4wraGRgV8v7wzOrs0isL
        BUPdBATSw9nwAPAQDSToFwLl7dru8wPzNgnrBtA4DrIT5un40THexkwCP/wtIb8d/vg7s+wS0eYE+TD73Rrw+CXf4w/9
        HhERJQQiRRglFvwW/gr8LRDhBv8EFQH1IB1EQvjxBAoaFx2l3g7d6wDR5eDSvvr+5vkbKB/+ACYimPblEuDN3Qbkvd3p
        HwHk+O+2FzMD3Agm/fsgISMHDvfQ9f8G/dTRCvLi9rPgISUH/Lm0A+jNud7V/vbr+S/x/vQ8JPfx5gQL4PAa0e0C3hQh
        CPnTByH9CgED9ug5Pgog6j/5J8D98hgp4LsIHN/06wzo/LfaB/a2wLPZ4SsIIP4SBbLR+PD1A/jrxjDkMwIVC9QiGPDT
        Evb5+f7X+xbwBvL78xDk0tbzGSwpHxcX7fEM9Mwo8+n5/ygE+RTo/9343/UP/fnuzPH8/TAEGTPq5BH+184L1/st8RX/
        8PQVDM7xBycNPP4xEdju/e776yP0+ecLABMDMQ7w4CXlP97K/tbK+vH1CfXp5QgK8PVABvzv+g4UGtgdBt7vgdjM2hMj
        H/gMB9EA1/sf7UEbEefeot0AGQYqFQFJABb0AAUOIjXODfwd1wMIAs/2uAvtDy7fHxIkT+YX0AwA9R3vNB0GRPVKESHz
        8QQcBdZB+dccEuYqCzv4FyHu+AD51gP9CxICMB8Y8y5JF836zyHjG+364wzG2unw/xwG8vv6Ainks8ce+fT49+Lt6uk0
        8QXy9uQTEP7w8xUT0Mrs8sECDgHmDAH+3kQHFP8i/+XcAUwIGzbsLEAFAdoY2AdECS74BuT+GdwE7yT0CCrGw97V8B/0
        +/HI1xGx1Owm7du49ODxFPb56yEgFgIeESbpHdrz4P0RDtL72frcyOWxtdzx97JK9/8ZIhz/Lv7+3Q/k+f72EgDj6+Xq
        CDbw3swC9DgOITkFNQgo4AJGEB4fGT4n3tf9GArm8gQHChkX/uXuKO0OLwTcHT7i5s3UBzor1cTZ8ATt1Opc+iD79/zk
        Mz/WHtXy473JpMDv0f0R1P4/9vjxBQXw2gQPMCwBFDARJjVAAw/pNRD3PQIWK/rY9hENDR0QCxv++AkrKind4N8bJQXN
        y+T0uuvw/gAJtZPeDwXTC+O25vvJ277yztzezCIOJgsOBvX/6BcEGAIkOAnxGuYEICri8gH4GR0E2O839xUN7OAM2wAG
        MR/x2Q3I69AEywnC8wXh6gfd6rSB48bW1P6+COjG6OELDeznreztIwzPNube+fsa1e3e+vNK1hz0KhHjEfwdBNXTw9c+
        IvIiCQS+r+S60Mq+Duad5br4Afwc3d7V0ODC1esW+xQDA/UM8R8V4fAv+zYpKv7mLrz/LyLX8/bVBQHw8jEgAPr6tzH0
        7PUo+zv8IAviwA//+uIbAOzY3BwSDN0JFvIQ+fwPAwET5u7m4gsCHBcCAM0U+/QbFPQKDvYr+DnzExEwBBTv7CodxSsO
        EN4EJdwzLBMQBjH33gMXDxlAByTlDwPJudwSxO4s/tnj2Bbe2MnuCgT0GPcCJSS66cvJ6/EQHfnOHOjs+8wkGsHn/T1A
        KjARXd+78vfhAQoUDgT89PRkSD5BABgcQzL/JxjrBvvqFgkF+QDxE/3qOs1xbL46DxkIHAYf8A0TMy17Fd8EAwj46wz4
        9QXtJELyy/vn18H5Ru8vHNGkJxfxPlMBIv7P5QjYwfgURzofEP7FA82U7y/0ExgsSPkEBMTxfyw98BzgzLwcNwrh9j4t
        4AEf7wYnMygsB9OvxSULOQM2uANX6iAfATdT9d/UE+jLQy4m2Bvu4bsNFCkECtjs9QPD/Aji2CUr5+rd5fO4AmUAWOjf
        DvrGchoIs5vrNwkQDfka9/XTBFUQLTJkCAUO8iAy4tLUCsj5Sf0V9yPy5BsxYkwlVTXu7T/l9PbYBu7S3h4DCcu/8uUF
        MhXMHtY9Ai/a4+4e9OPfHu0lA0z8HOHcFFVJIRdnDBawAw3h+hQ03+MRHeHg4DD51wvjCUj70ykfAzD12u5CKi/g9gMR
        EyAx4i/keddLKkz96h7p9PgaEOskJvoACQJGyugItrjnJxnxrAbZJxpBpMHoBhXRLCMN5NHoG6zpBAfkzdzvS0oN7xvd
        Bggnvt4L1d+/DToN65HQ9k0iDV7nPAHvGd4YygDmMR4W/RAe9AETsz8ABxBHugzePsYqCStY7MMOyP7yvOfiFxroYBzq
        8O7kLvppIu0ZM04/BBIg7O/l4usN/fDQIwb4AjRj9geF24/Uv/zx3LEe2qTZ4e/sA2D4p9jE/f8rvpqw/ODv79O+vpvs
        tB3oI8wWQfwAM7IwLzFp2/DeDfkR6gEbPOkd6CwH+hsB4h0FwhOECw8nyd4JKShp1/n5CLki5vn2FhsmHO0A2wbewCMg
        yVEHO2sY/tvnEATfzekcDtK+zd7NESw5r9odHyXxjgLgEDcoP/om5AH7t+QvveTLDTovt8YkQNfvIwfBAL7k/Max9+zD
        COExCOoQoujXOeHtOgvDDtjQ8l41DBS1wBoDNwrwGCsh1qIQHfkK0Dg3Ed4j5yrnLswvQV5mSRJrEh4Bvwot8fP0Ew8M
        CfPrA8jYMPQ86NpVOof5GyAj1Jj3uQsDyDWB0tzG35fuO7uXOoGm9TPWJ4FNLgUxBv4i0xjy0KjWPu7sJEkP3KIBo/wD
        1ez91AXcBdXX6//q9cj2Jg4TIQv8BzUV6SL6sxvUA9PUTNnmza7Fuj0WPRbzv/X86CeX2Qn4MP7zFva+C7wJ7rL/Avc2
        NQT1H8jABuTJAeoIAQsoCQ3E4vTcVOsVsMe/9TK3DrDKz/4gDhb5CefPBAYDNEYNE/zNCwLlxAUbA/8BDr/0/v8HI8jM
        wP0U8e9Uysf1Eefc8+Wkz1jDCPvgC+TM+dv77SMw8CzhAcrOF8ATNu4f5wT4DpoJJruM7kUPGq37Df0U0D8oBOsEDNMp
        CTYhdTrTgiRzX7vgESkcAvXv6+3oJCDDzB8UXRFINMC07+rl3NTpBB4zBddBGygQ3vYkROjIrxTg5fNDOLkN77rTEuuS
        F7fPGfy0wVw7KuAZBHB/8g82Ic+sQfJGMBH3uv019OBiB/8tPHT5ytMBBfT21/HF2tPowAXt/vbtEOW8L0LBChnesy3u
        TgrW/e/wAOwb9Bft+u0i78XF2hqFLbc5GOABRxEtLcQhHtJnOssYLz8JEfsO4TgF7xH6/vgg9SnrDAfxUM8GU98/Dcb6
        JxQoChAHB/L68eYV/jCvCa8/wuN0R9SUOV4WB/3X8u4UIwDpMBfJkqE6CK0I6tIE4cv0wg+KLOEw6y/rCRNXJvgMAUG9
        BBML8fAQLvj/9ObxEAv2Bt8i4PQK9kYPNgE2+fYRQSIULh4TBw8S7sMM3AsH7tfPvgyrqMPFys7r9+or1hbn/d0FF+ck
        NwX27vLwExD6+sPX9vQ89eUaDSbnCOAgGuMW5imXGCIO8+Ed3QfF8g0D8CvyMuwTBuffChQDDen4MvwbJu/aEdXVvOfa
        zxD2DCrv3iXJ0+v7q+nRoP0LAa7z+hLo3QHn+AL+B/INBB0V3/v1yMXczAXmDt4I5xve/toaAfMb5g3RBL3rJQmB4/H7
        wMXI+CIJiGqNOr8fIUD7Wuj/DswsYCsesO8w/hLiECD/C+razQEp+e8NTPg6GhPmUAXnABkN7rwZKyHk3Bv+JhZCytUu
        9+H23wcRKCWyDDsIBjpvEz4ZWhNNRz80CRr++/ArBA4BQ/gFKw0gIvzxB8oQ8BQ4RNrUjekQBAUD/yFKARbY4tXUMAgI
        MSYr/hRBC/Q8L/r0+9z9Sj7rPxcBCD8OFSTL5VAQAexaIjc4Gsa3HNXb80sZBO/+RQ4f7Ss8Jy/73SLHGkIf/3/xCCnx
        7BP19Bvv6fId3PLwQR4PBScFMArGEfa5MQwlAvXqQe1CFM376e5WIBbvCE86nDoPACf5LzYcIOTf471LBwg31hMo4ejF
        CUoK+NAJLtfaFw8WK8ALLDQU/QDlHebiEzMHKcDPGLwhBvoLBO8CCTDu/hgwEzQ+/STMOzkWBeQu8fjgXiIf/AHg2xPi
        Qvb/xrsRGA1MBthDPA///Aw75tvc+jAVGUUQIUHp3/hHxQDo6uAE5AkkBxj67/cezAn49Bzb99jOBGsJ2vfp/fck6n8L
        +uAB48bs58b920vs9RkuukLeIQ3eQN8hOxYH+OwfG+sSADbU9dsUGTwtC/ThRuX874f/GtsmJdZCysrNGiL8+fPWT9w4
        XB3avNke/+cA59wKFoU6BfM61+Mp8DjhIYG+NxXu4h/h6dce2in++R0HIRk9FS/N4+MO9Pk60RrEwN0FGLP5OwET7h0H
        ydX2FafkFAopDAEF8ijsMv0zM+SyPBHW/SUF+MNbKsf5zprt+C/u4PIZ5wnluPb52/YV2h8pFBP8NmHvN90X1QUL2fvF
        JCD//Q0I/wI06ccBHdzsAOYJ1gr59Rf4tuTw6vYk1BAuEZhVJwcnOAHjv+zdIipI7wKh+wNXlEb3OC8O6w7y2hTYGU/6
        Edr5DzvVThQNrr8/z7g39C0DCZv1HMX18So7RO4eKqnI4tmnDbPl/tW2pjAl3sk4weuCOmgqdwUWGebtz78lSLxSIM3m
        62H6ytXhJM/1pwQy6h7hGt7K+ckbKM0c2w33LPz8CAUx58SoCjwMBSQIkcsz8/0x3w7GFLUM7RY3HkX+Hlj1EHbzGTD4
        DecdTgW9ajUkJsu7EgDh7/IvR+EjRy0I3yQ2NOjit6r2APnuAs0iNNr7FQm94tIV0BkjD90u/SvJGhsXYu8YOB3FRvwc
        8wow30QguNoGQPcu4QYrzjjVwTXcMUtTRBnVevITcSYS8gkMFCXuwQbf8gRSLN0p8QwzESoCQx9CDhhgNhG4fxI9G+7n
        L9bXCQkQtywUFMYl+QIBBRzB4jr4AqzW3xfGy9MA4+7zJPzu9g4pEgv2+/4i9drf9/MAKecJEBX2Geb+FAbgAe//6vw0
        ASH/8PMiFf/+CCbU+M7p/yH+/yPNIuwS6gICxNzJ9QEV0R607SsG7wPs4f0AHS0OMyXcA/MH0CYA8vYD8Qzo8PkeCUEV
        GOfw5bgGDfTdHBISFxXvJy319wwZ9/XjxPDa8hUGEikaKOXnAhHRBQvc3eATFkD3DNgj7w4L4AISAvcq1wzb+PoU4w74
        7vrpyBbk9vwK3OD/GbEJ2OPq5Q/lgeH7Cu258fvo4i4G2tvKAvkP6yX4KNa/5vQQC+vr2fobbJE62+1GEjy3HfEM8REO
        KjFBqkUkH/e9CxYnxUznEgw0PPfKu/bY+u09DPPzCCQFKghC6gjo4+jH7dvz7rovN0Mmw+ziARMoArBHNiTv6xYS/k7t
        Gw3oKfce7vj7Ktf05E3o+SUQGddQzAoQMOD/IfD261IcGAvcBAlB2tId+fYURfkt/Efg9w/1Bd4i+ykGHuc2GNgwEtKt
        KhwMEPvsJCI5Lg8bvOF/PQP33/UqFCAm/dggKBkAEAL4GwEiAP7YMOtC5foc9CrOGBroCPfP40gtxg8CDAIa5wIFDffi
        v+TMt6PxiRoJ1B8HEhAh1wL3IP7job11OvFA3CFZK/EMTh8xutzy/wzK8dHEKc4ByOXq1vxMDQ7Zx/PQHfcdHAvhEOPg
        5/LW/Sf8Hv8hBsMmHkAGJNOyG+P3Bxl00unqyy/PYG7a5h/LKykbQdbDEe0OTi4qOl75BigLBhnzDifUIQ30IyXf4fjG
        SCzC0a7kUjb0E/sl9MDs/9Q84uD/u/YHO9QWMe47LeEM2RfODR8kDwlDPibHLrclXP5SV/jk9fl/BOQr1dsXKD8C9Eze
        /xLfwOAgMivR8M819f9D0y0xLww43VEwKiHX4iLyRNceRjEg/1X0u1fqOgdgSR/zJhM/K/URAsRGXM0cpDp/7g3I6Pwb
        Jzk2IRzB9T0r4uoo+f7k6x1H68rlCRwUFBrxRxrr/uL7zNrm5vdS/v1HK/0BHPckDf65Brol1QURFPoiGffsCv5rBeb3
        O9dEuO8MWBT29wsXH/jr5NsdMyMKCV8d3PVb8gAMFUPT/+kJHdwbCfnq/RTfKwLGPS//0ivtBP4aC973AiUOI+3f3u4D
        DjkLEwj8Fg375irVHifi6Qg+ACQEQhf1IB0guyMgDA4CaAAROgUXK0kK8fPjQTEl4fzoEC0ICC/j8vggUBP4GSAJ4xMO
        AxHNYCMMvgX95A8iFOPk0OoF3iX1BvdDIvTpMn46Mugq8CFa8vLP96LsKOq6JTvWuSr9RQb6xRPw7AP41EJcDuTRWcfL
        8fEnxyj5UuEBs/MOFNof2QIjGfLeMu3sgRj5O8P4QLq44uQPORfuLQTt0BXbOR0a8rHxAhDO6PgeNOIEVOX/odcl8joy
        8S0pa0o6B+PbCdLi0fTF6PcALg4q9U3a3AwKuyo2oQkHN+XKCnf6RXwTUezMAvUY8NoKWjga4BI8VmTDHrlK7Tk47R0R
        zN8R7yr48QrUzUHptxXs0/f75xgT17xnAfnzzPrw2xUCD7gqDun16y3MxsWC5a3/4MwH7Sur1glBGAYTNv72W8+aOn8r
        GBoIV+nOPSMV2j7Ywu7YHzTMVdbcF/K/9Bwm/+L9Aw6wEyQt5QH51gwmKwPuIRTXyBniJvL/1LwYKg7yFyfYD/T74j0y
        5xcMA8Q9HzA1P/T06/vwACISwvj6EtpDCh33DPH7/ernDfUUxMsPCe3mL8L7CfIpAQfiCDUH+jP6+C/hVwXS98cECf4A
        9BwlEuo99QYTvPU0JgMTHOXF/5zqFyopDNg87xQVCfEY5fwv6d4U/Rn2ySAKCw4V/+Qn6cj6B/jW5hc55MbULwkqBhog
        6ytCHP0OBBbJFSzbIy0hFxINC83h/R/vGELr/kcgKTvdfzrn0kIU7jkbA/Y0Feh79d8KGBfSLzZG0AZ2MC+zLwWxDuIv
        FhRzKPT420T5JS4o3xA37eTUJB4G+gw7vRBrRMjXDwIJ/gcDDATnDx4FGbJw+UVl2xQYHtvxZAky8ef+9RAcJ+QaFCoi
        EScM1xEdAR9PEtSqzNMZDjjyHssB2cTux2AJ3AzqEBxKZTIC3P7g0j3m6NinzvUG6Q3h8sk29+HzBeXp3XhiRPdV09Lr
        LCIW7Bap6GLcFNlUxv0X9QodL+3wDAQTPCJMMAAZ6CFd9P/qMvs6NwMBzP4nPxlqIdrC/hMLUyIc94HxMjTBAC8GEj/N
        PoM6ABp1ThUcLP+3SsnWQc4SDtoPDQ82z/btf7wTKCz25Pj3Vsv/6Rb8/3URPFAP9PEiTOlGNCUsDBkAR+IN6lUoAyQD
        1AcBCSTjM+XsHgEZL8hDEj8I1MT55GRi3h4VFjgjy9sEKvLNFRT+Dyi8NTv8478JDBnzsAEg7x8XF0k5xCsy5+/lGBPj
        4gmvkSgy/AMl8BsYys0R/fIOEMbwGNbtG8244Y4Z8ULrNukOtUAgGOfO0QkmQBMS2iTvKhjd8g8UBy0x/9zF8Pcv6E0V
        9DCxL/k2CBjuyRT0IdwfIOzl9trvLh/QBtAp8QXiZe4T3iIl2keLOiv9x+jvtxj+Dhsc7MT7zffWlujW9s3fNQLYGgjM
        AOvRUuj9yu8rB+go4Vv8AwIV+eYL1iD82OsxLZQV1i5+IgHC2hQD/SwfQYER2ATbUcCTCfElBv02pS8oxDDJKdgHGQkI
        +DXJBsL96A/oywU7GcXzHga25CkZOQTeCivrFS9QyA8V0w5RQx/4wh/S4zErEfL/2U7Zq+EROEPLwuQf6tkBGTvp7Rcf
        yufx3wnVDBsJ7gghHiv2ARVYCkn8KPUROkzhEzTvQowzGukSyQ3nDhtbEMwFJPcMN11HSRLdGOEXVwLat67UFT8uCjEB
        7Aw4Ed9NpTpL8B31DecMzLQp/DUeOO7W3nUY/AI0PtYeHCLNBhu1MRU99/LYOSBP/hPvGQwBFisCAOvy+xMO9PgHFggA
        GiD3OCLWQ9r6FfEXEx0WAxAwCP1VCgjWHC4Lzv8aBTIGNg0sRE8eBhfm1/qzPi3l2SMvEvkf3usSIecG7R9BUQYv6Tsl
        RwokHxYkEkMK6d635za/HOzvlw8NAr7T4xYbx2XHCyYrCiwrEBv+7QIfHCLX8dH+7vHdKfzw9fzSC8UlES7n/fD0Kg2+
        tPOB/Nbz+h1F2BkO0fASH/3n91S4++LgFDDTuCfxE0TExx0OGTTZDwy/6Jc65MkQNij5Hesr9YEF/NkBkwcT8yXx4AsW
        I5EV+fvmCDPMLvcG6Br/Ixf08gns/rAZ4w4XLAcGCfMhGxn/CO3cEuHOt7fDz4WeCcgbEvc0JuEPEgM84QojPvkP/uBF
        AfHn/lMFEiAw7C8V4hLGyyPa+NwkFRX5jsoP5cTd6fLfzBsN1Mv29/e4HvHK3iG5uu3+/PgA2QDZ+QwR8iAZ2eQR0zIb
        7PwhBTNEBxfw3hIsNf/uG37c+q7V4x0x1wf9CPQH+OjM+/8KGgPpCwkKI/8pFxIfH+In0VAX5+cDR74HH1QoJBHz6wVZ
        DvZMzgMnTE8HxjebOgkAwym/AwYWIyE0Fvgd9O0OrxRbLPbUbcfd6f/TwgLgQ7Ed48/FCPmr7uLq2wjs4wlAVA7vCfwm
        Bfgi3RAkFgMT2hID/fr+DBMOtf7u6kWKgTj7Iha5LCrxDAsWHw3u+e0a8gIONuZDMC8pEg4V7LkG/fII9C7GpSAl8SL4
        HxHpDQcG2MEb9enc5xgV9ytIDA3q9OgY8wDTBv7xD1DzGi6l4fzL9Q0UwCYk1z/T6S4HIQ8qQ8Hn4uf8MPoT4fn/YCLy
        +AAwzdcz4CDN9yXi8w0WCwXkJwHfC/B1StHq9Rft0AsKALf95egEFesMNB0Do8pqgzpbEv5AENrrEVgk/P81KgWy3/wG
        CVW5DQrJHc+5QPYE6OA/7BneI/fv0ufb4uUc6u7NptUYseza5NAZDyLl1CITGTb20OIyKhExP+0aEuY7LyRsRAPKvUAk
        Hfbj2DYmMdItDBAKXkb7DBC6uNX73PfZPkPTK/0p+8UPEBSqywMBDjgi+C3e3sG9CjMg+cEQ5/K9DAr6pfQN/R6to8Ad
        BDT7+A5H3jUlG/hbI6bM/+xCBzjxKcEi7hAnLCkhWCb6ANw6GScKWRb+FvE5DS42/84PHiJY39QT/0/g6vH/PYFD6fbd
        ARyyBfcQMQP14gvXFPVEjGQ6NvV/AwVnwGcrvPljDZs+3PfAG/OX2eM6CsQQCjYO+y3zPPsi9jv/ERQF3ykF++8s0jAC
        8x7y8N3x0hck30cNA1EcGQP2MQUsARf85kFDI8QV/ZcS9UMd9nbx6/La/O3/+vYl3h305SfMDQzYCRnY7gH5BQgeyj3/
        7AsM5DXqExwAwRUGEe/f99LtPcYqFOjuFgo19/oCq9EM/z8VKCcTKMb1Huv8KEAJDijv7cXgFfIWCwcS/RjjBh7h3RDh
        mxAD/ycnqh7N9TINGjAA7gQg6dH16FkeBOsN5RXpLjkYDt8m2SkB6fITJj8WDi8j/g76F+syDfEWX0YK1BQN9fAhHdoS
        M/wYNTw56PYIBQko3+vyDz4U0TjtIbQA7jboYuEz0ADzswsrDjULEuL7CeXgVwEI+UcY4zX7SRj0K+PpDLo1DQwG5DHW
        1xID/w7vFy08JD76AOD+/P7OG7/4+e0Eve32BccZC9oj5+Hm+cwP9vso3yHhzRXo3+T/BsdC7N0NI+AYCR/2DFPtBpkb
        AeP54vL6T0MuKpRA9rnwIN0YCFP2EOPq/SP/zQsR2MLgAhTsGKoM+8794NoStesFKBcP7P3z4sP2DtOmBi/g/P726U4A
        9s0W/ewVETT1+BcTEArF2/Tt5gHLABULFPT98AvPwDXvD/IUvu/R7rjkFAYLFP4PA0fHHPzNGwbfxLDDEvoT+drZ4bTW
        1Rr06DoB+O7vAL/6DgoGGUDPzDr6ttTn/d70/VLTFOcELfrzBtUU//Xx5v0KBfIhIOy6FxoE+9IR6fHrA/EU8rbJujKs
        5+G7FSv5wBPS8yXu4h4VyAkL8/roBgbnLwv2+vrRAATqF/tC6SQP9ysmxsj458Zq91756RwGCuvmxVYAAvK3/OErviPX
        9BjgBM0oS9bpUDHn6DAX9S3lCqP730sHPxMS6YEz5zgbGOnz8AYgwCojFPMA9Qb6598FJVFHMAbe9hDT+xjuGCf1DDMG
        Ny4Bc5LXOu9iIiYBBCLqyfgI5eZiGjoPBEjjBR0bGAno0Q8SCfrm3AUNKRdOIxIF9yLf/QAw5d3oHgj/+hb0/PDP1PwS
        KUXG/OvPNPVJASHmCg42GvI2yzs6T/EN6+dn3lF4FSI95h4/M8vx7+UnCcAW3dkC7dwVrAg6v8jn+QkM+xgZK+ao+QvV
        JvP+KSny+gwTLAsJF/NuJrEPHrzQHswhzBvKOQAFO9TN/DLS7TbWDuQ1xi3s8jUn/eNEAQHWua8S6+oH5w7NB9RZ+sU/
        4lDmGToAHggX8QLCyLUL//+g+f/18UQfL/Md4Qq23/M3AgfWEgwT6eQcIdjfCb4S9xpHEgEeCiPy8i3Z2wYv8u4k59jf
        yuT1tz0/GA3BHwcBCPPxEixQ3t3uBxDvJNroBwR/EQAK+k7p5N8O0CQyKEkCKAwc4iodCdYHDvPH7tneLD7cGPfaCuTf
        Mg2mz63GEMADGQUl8fDy1QXO3S7t3sKy/AQMuO8intyywjkwAdbwyvj03TDou+b+rizhMP/mDurlLhXwAQUz6t74/gXG
        6gG89ysW3SDU6dW3COfX4Pkt/sRC6CPL2er0GbXu4CUPIABDGOvrIRA7MRkM59c3BgGiRf+nCxHn5xtN9Ti7KbmBA9Ij
        ERH52t7j++MEGRPaDPjH9gEF7gcE3EwypzDuPxz579LtCd8F+uzS6s3q7q4uLx725/xDyBXLN9D9ABYi//nDAwb84RYA
        DvYWySHMGa8+KsIDDSbj0Of4+sQM3ATcNPUFHOsoFfoPKQxaGcFD1PkItwX/yfTLQgMwSSSf7O0dCQRN5RnvChLxJiMY
        9CXxMDwI7x/23e725d3u4gkI8Q7q1+EH8Rf4EBbMHyn4Ae9CA1X/EQz79AQp9f0hAcdQpiQQDNrgFPXz9BwTGf3nCthd
        Honsud0hl+wiPf/v4/TfKgs39zokD+z88d9AzuBcDxcJOQMCESsNATsQDRf5T9ca5CgfGx3u/gouNGYQOhf4KQtHGMgl
        6wQAHcUnFdsKKCvNCv9X3dgp39sKFCsNKzVEJQMF3P34HcL/CiLg+fr76yT89AxyDekaIRM479sXRccWBNb5JBwq6O4q
        VvvYDv/5F0MHG/2o7+UED+HC3w/Z2yf1tQH+99z1+Rb/6/AHuBXE2PtHJ7jvARcLNxfGCxb+D1XM2Qvb6ccs+b8HHde3
        zPzo7d4C3gzOvCU3LqMhGuXU1eYn9/Umz8vmAB03NffU0VPxUP8UMATlLQ0R0gD62wcYLur7q+7PzeXW8S3UBwjm0poC
        0xfR+9kP2PwS4BzgJ7js5RP7GiX97Po5EgU4LQTe3BjKzB84KQDrDFRaGsNK/czj3iLbMgUYPsfu9wE0GCYOGPjR5mA4
        ON4pACEaSTMHCNUM2S8mLu0CEjfi0PLu8xEM5fDvt9Dc1/K5+/sJ5ufT167b3w3UAfzSkynuINYu+gXP+TH38eTxDfkY
        8TUPAPa65iXIKj23zgQKvgD7/6ixHgAR6dMG/Q8bAfPz52669u0Y2fUS0RsADJy58QPHKiD87APz3grz9hT1w0Tu8Rov
        9QPh3BnE9PMG//Lp3PnyCADz6Nka2AnN5u0H4YP57ur9B+sLiAga/xnR3vz88eAe4czc6/XeCuP0/0DW9Q/9CBkKBce3
        3e4vBDPjD+zm3fIMGQ+lA/8lBSb8IQHcEBoB2gYeDQ4QH+61yhz3EMDQyPnU9/cHNAPs3Q7FBNLb0RTzHvja8Pn688U6
        NtXpAAnjSPsIyekeFQ4+2zLuBP7o9SKBGCrh5wgO98kNNwPW+P2n+BItD++mREABKMUBCsr07T8A9PYgGCotEhUhAPMK
        zgnlrxcJze3WKQAtHvD44uTS7ysgJhXg+Abi4v0S+tsZAwvk+gLtGjEEIPcdDx802Pf7BT0ILTj6K9XzIgER+dlhLd0s
        ASGUzdA6BfYlQEYWD/kv3/ErDzXD5w3VBgUFEhj0bRxBAxELCgYcUeMzAPb1E+fu+fcBB97Q9AMI0dkNMuQu6cDP2SgL
        Cc7ZNMMeGSIBLAPvNzvsJtHYMgn4D24G2wMJHH/d79PycDg+4/XcDjnyH0AiINYdqL7U8pslwyXL/wn74P35C8ol5zDj
        GPP5q+3eyN+nsePV7ZIHAQrs4CrqCy3qKzPwJcDxv/EN9GDz1EEQ5REC7BPsLt0RCg4SJBCjHug6/CDkIw0dLxIaBvQE
        ExcMKBT2JuAFwhLZ2KEZ8/kH88au3+7kAd8pKPD8MQvzusr1QPvQQhca3rvozAcdtLgADzwE5gYi4BLeJcgcv0fqUyH8
        GRc8yxc7IV3oZEq05BwPLD8nNv9H4PbuNRg22tEQKfMt1wiuNBcX+wLdGzToFjMNVQkZFAcI5uDbzaXhLAwbyfbLEhS/
        5vSz+/vRECgjuOHV0wX8yMDqt/QY+eoKIbi3FPQ+4S7fKd8w9CsXRybiDRH2zAYm7eYrv+/27unJQfrp0+zfSw7sQeYY
        Jw7c2BIB3NX3MxYF8Q0T4Tr+ITjs7PIrAs3VAeseChUV96seBT3pAu/d9jrr9rnkCwvWEQbVMQVRPxLiGCYnE979GOkJ
        48jp5B4to/rimhbgB8YKuv3Y9gL2Bkuq+vjC1RT01jnk8uALCd7L3Lu2HRgF2dYPDQoxTL4E/fUbCt0nQyoU4QjTEBAV
        AAsPDj0qA/a0BxXzCcMt/tQIBRcJ2tSgQvAY1gDD2fn66rz1CRFQAOJGvSzo98L4utceHC0w99TL51DxEy0BBQIK6eHb
        4xsXyONECg0HvMzfEBAbLCDeKvM/4iH+/8S/FyP2yQERNEqtxBgf9e8Z8OT4Kw307UErDhMSDggDEirmJP/4/LsP2hgO
        2Rjo4wIj/eooPu600x0B2AL0GfETGOFEGR5BFAjpFyMjAjUR5IbQOikWRyfrCBn8VDJGC+onIwU0Cu0lHxX85A9PBL4U
        NRH7ExUQJRInA97Vwjy8Ch3wA7tL/PoDGfnJFzHT9/g1788T2/PhQygO6UIC7g3WCiY7+9wVYxjg2PcD9etc7VHs6wse
        /wPoFwPtCLUxPB/1EQroIekAEZ85Et3e9BXqLhwNFu/uqz7zAvL3+QodAE/8+CjoTd320gcK+/HrCALBDDrfpcsj6TwI
        OfAbCxvkRN8V3g8GHP41+SsLBwoRz8Qx0kdBIPzcLOoFFND7C03zUlMXSgL+NhspBOcKKRC6+c4gE/Tq8V3cCBHL7bvz
        9LD1rCQJBxrDJ+3t+N/jGRr/Ny73FSrdEOfwLhoNQ+UL62ArQAAuGvU20/DC+/IJ+8N/GB8M5Q/9CRlZCQP8E/Yq8eHg
        1X3vMsIJ7NvM+zkHQvjnBQ7+G9cr8wzO3LLvEQU25NLd0vDoAg4QvSPzGfsBCurWGz7ZJQoT9RoV3v/jEOwrB+Qx/Q/j
        CezzENLcC7Et1tszEBIO9tL/8CoB3xniOCzp09w07Ti1C9gQLf3cFPwJGAcK5+rm3bvf0OjhNCoLNeMP8t//9hv2CT7n
        +QwlQfcqQx8KA9v2VdcI1sf9AiPmL/TtCRijptXAEu0BwwgWuhQh+QVLBAUV/7DjMM4B1fId+O3d5BbhCP26IhfKBq/u
        qAsFxE8r9wY8+Pcn4AO+NfSnR/8QBCtVDfnr8rrb3sjLzP7fMtsZDATZ4M7+MPApDwIM8JkeHCorGBvi4Rq9JiQACzR+
        49IV9D8j19i+G+8HMgPBOCLsTy3SINQTzeX/+/bJFK0U7Tw4Vy+3SkCpAAXgO8TNGeMC4NFfKPkxxKkC8h3v7+W5LfsH
        1iTqKvMmL/kxvgar+pye/8oVshoX7xDiUMvfz6n/1SwAKvI1G+QkEhwbCwytPAQZJ7otHCAoKRc9Q+HmBNv78hMX9QkI
        NW+90joL4SPsMs5JJv0yS+3c1Qbx6bbXLAwO+xpAFQQVHvLeMP7x8gnhLu8a/QBF/hoU3uvi6ST1G8sLPFErS9DrHAsj
        CgYIQQUE+NPlCgTzIPzCTtID+BUHCAoLBP3U7RTp3SVGOerrHNb6ThMxBRQZ4+HMGCpn+uUV1wwwptQn5uX8JhK1+eEF
        zzcKugrC2BPGLuD4DMbk6QSG6sgZLBTUMQTZ+hH/GhQLIfrczbo0EcL54dg/COv7Dl4Kue38EfkF2SA/9g0S1wLSKdYf
        wQjvtBHfMx+gSptB69tCCRH19s7yCaTZKBEgudru3uhM8u7N60vu3t0oIP/7FeFCDUQPF84X11Q09t4lG+YX5pzyB+Ey
        IhDGNAIMNBfcIVQ6Ev0P/bUXHwPlIAEc3RkGPAi7OtsieBLzJgkC7kcx+vo/DOT1HRX3FkHv+ZER1ewQ2Q3RtPj8KPD6
        6PL4rOJRDv4Y5Qk5APXp8AsF7AL/4sv63Nws8QrdtgMd9PGx48016tzX/9Ov4gDR0/YRCvsEDyoI/P/rHwUb3NMd9A01
        Kb3R0jz+sewxN+PsEQm54NUR4wjQzvsMA+Dk3ysC2CzYo78d/unAJb8LygIACv3qVi/V6jNu7BPeExsD6y4KyQ334usk
        3+oU07bl7/25w8Psy/0YENHQ2PqBsAgn4A4a7gHaHeT2vBMFH/sS8eoqJ7sE5gse89bXIUr3CPKzJQ0vrMewyAYC3Rv+
        yg0yDen3HtkW4RM/4gUr1ALlH9vE3O7G9ggA9rjrNffKbdDhz+l94znlB+bpFyrT8QYWIOPkGPoFCQoTFE5D0REJ2sUQ
        977uG8/s3useIgIDRNU/7voc4Z30CwwDLiIwSg71B+farNcdBAYRAdrV3zQaRjyi6Agx+g2w4u8w3d7RGcz8UBP/8Nbu
        7/f3L+Ua3ThREDYEINXFFr87IurW4DQQ2f/ONt1IzSM7CePsSg07ACEVEx/9HPsQByTo6igx3S8E2zH4Bhv6GTfjEukM
        IkT2/P/2DhT6BPfeKi79GDAD3+AvLAj29xnO9w4AAQctGKQC5ycP5CELFS3020ktQLf97xflBeIIIU/tCyb+LvgWASXT
        /C0EAVgcLfkw9QLn9PoMzBEQAQkWPwHa7PoH7wLNHdTUNv33LAv3N+DjH+Xg5goD1xY8LAj9IDoLGB4eDckV5v70Be3x
        KCzj2SHpxgzfLP0H+fsjJhzx6QQUOwIB5gvR/NgM4u3qGAz8KOMGGCgj/RH/JscYSunJ1irp+vcDN+UL4hfhCD3Y+L0o
        7j4K5/j18PK69vLdBdf4uQrx3vvqW7b4QSgF+hQK/A41/+HpJPHWLdHvP9sf7+AP9O376v/5/gcORhQPBOkn7gsG1xT2
        Bu4O7jsWRrX16yv4ESPY8SkI3toWBO4hDAkE26DwziwD7qgTAPLzBhoq99/d1uC9Edre1fzk6/3xJ9TrEPss9+ItA/21
        1/7l2ioT5dMMIM7n+c39GdoPKwMW7wEBE9DiDOIF78wWBzPG/OP+7QnTAAXz9AD7E+8CEe7r8BHG/iESE/EHvCLzIvvj
        7BQSyOTN59vl3xnIBRTqf+3739f4CwUGAxoQ6hspAO38NMj05vAKAM0a3f/e7csQBsoIEAnuF+novwYq09/z2ULsFtjr
        UQ3EGwEBBygPCPX65+3U0fwc5yX0EurzNQXS8xsLBupJFN3d0xsIHfAr3QALPsAdxhv5GRUIGrMWAx7MCRYH8hH28CQg
        GsMX/u0FFjEe/PvVBN4K6eTS2BEb/McBRh0A6eXm8gQGEEot0fzg/fnx+97mDuAXG+IP6xwT5Pv8HDjW/h7/FhoXNvjn
        8woVI8sO5QjlC+bbEesO9LIJH/362gno2BbSEgYL8Pny+jIRAARIC/36BSLpCCEV5ykd4P/StRcN7QnaKfsdRMkPGwr7
        IqwFOxwrSiAq7vITKNcJCzg3BPQAHB4eSSwhFPAt5iURHwsuBPJE+O8EDNrr/vol7hgFEP4l1vsk4g315Nr+4x0R9gL7
        C/Ap7Qbs5PkZ/O5B77sf7vZCyvAmBBMV2v4WJQUj0QdCFVo7nuQlGgxWGQ4s3kPszgrQCNe6AfgK9wgI9S3xz+cOz+Dy
        +QLfCywt//rs7/74FjcOKQ2i+wDCGlL5/ejs3uLgteQl7s3wBRX29vL7Mu+83wYRDOVOCAEt4O4738FD9kQ3sAsHDQ01
        DiY20bIa+QMX+fxaC+0SL88f6B0VF8kjKwY0RwLvDgwJ+b480/z/8QkCIgcw5PUn1/b69bf2AOH29sTMLhvTB/f7EOHA
        3wYTyfsN4N7UOyEV0B/v7PfQ+Bg2IvXzMk/i4wL6DRTt7vwBBigb99v6INYCMwkm0wbv+wYU7hCuGN+4/v7OBQ7R0iRJ
        8uDzzPMS2b3S+8Tl0Lbd/hL/Dfr8JhsQ2Q3a+u7TDez4+w4F4uXfB/39LS2vDh+5LVOq++gB4BvsteYJ3d4S+ur82/wP
        ytT5zK/zBPgq5PUn0ivzoAQREeP/+/9NLu0wGNYr4d7Y6u0NDy8Eyhof6Bj17UH0+xLtCQTzIT1ZEQXX7PfwLBDsG8bd
        Jc+y+N7J69Xp9eHf3xO17SMW5zqeEPjqNuwPCgEkHi8zEODnI7Lq+QURtRrcHc/95/YE+tPK/jIWTxEtGOoKE/QK29wt
        Evjd3uMewsoy/ggQ39oSN80SxQvk7dUM+hIF5hHU/QYLHb3vvugkAMTp9L38HfUABuIzOTvv6/kTCBLq/f3GIB7e9vak
        KhQfGR7U8OTBIxM5Mg70+9Ie7wvgC/YU1ubh8QboLRrnMwjtIhS8MBH35fniDQPcMgveyvWBERQG4w/nGwcK7yDNDSgt
        DBo379QOFvL1+NYILjY4Fwr26xri6y3rNd717/cDFRYR+PAV0Dr1DzoADAApWxZA9xtReg5CXAZy/E8Pa+MnMRsJOhAg
        Xv/tO+IXNBgH4UI9Jw0NQKnvNBKh57G7IiYwJMpcON/zHesa8BsWc/b+1VI/Fyz0FD7y/H/oNOkj8voW5jMSJSw8zPAu
        QWAeDdwOZGPnAd7oPwIQ6f42PTgCCQadFfIFBRTR0+e5FMP9nt0L8unM1P5jGCcw5NkLPDGqCeU2I0orMvAJOd+wT/7m
        ADHD40U1wCYtDEj1FR5uWAgAGvbXTe4q5xEiJyrUw8s7/8EFxAVCFrvmKcBaeQX2GyMfMf8j8s7u3TOsvFU64vw37TWe
        SBfk77vwF9kXEhsJ6P5W705ADGhMNCrUIOwP7AcFav0KWUjumBsjHg7iUNgdZQjDOLwZGOXq1Ag1IsoNcx0V4gD1ABsI
        LAcAKuftD1429BdgF/ZBIhsjpCLN6CPjzxDa+uIW2Q/r8BOK1bfw4AkP+x/UBR6QuCveCuT1/ODZ3/kA0x7x1dwavwgK
        +070r+sLChf2+E/Wzvvu6AoSFdkQ2+8BJCfdxu3iOeMbBiv7HjHgxzQG/OM0TengDwWm9iXv3wY/JsKMRD0B2MrhAy0d
        zy4cRC6YZtc7wLM+AvQHLxYMHfxAODnu8iTNKgMhGhOf+THjEavh8Ubu29Gr6fHo1hTT9s/E+0fd7AfIA+EdBBPxHPaq
        +ioJzRYMKiEdXUOh3CfUu/wSDCH4JN7n3tUFAfj0Gj7gzgwR/RnQO99ODSrzHxbf6OnJ380nLA010PYX8zPg2/7lHs+/
        Nw8y+N4q2RcDDgH9ONIp5guxHazhLxCx6Q28FRnmswbI4+UJ2+o5BDsNBAUd4wDcKPEYCvjI2ca1L/YpAyjj/xAeE3AQ
        K/zPIOMDH+cCSNzQPcJ98xi11uju9Q8W1v8qNxspxMrc/ew5MwXg6O1b4C18Fw47Se/2XNqyL/YHYc5X6RIr8//w8B05
        IME6ABwYxybvTRQxFH8JCvwE2fzZSxcaVvDtSDojOCYjuTIcOike9OPZN/QV89344vrh/kzT5QIh/AlN0Muz0BYE3uwe
        L7gFKPU2GEL0oCb+TjQSXfMQ0ggiyRUM3ff6IgLyDAH98AT+IGsVHMNAHQ8P3NgELffiS//l+N/6DP7v577wHAbVKtdV
        2PLf3tcT6M+uqSXa87Mgz/L4AA8Ovfgd4RDy41sHEBwZGlPiRx5Z3bXY+yPuHDtMzvj19gQlMlBV+xw12AtWxcOtFwBP
        T0b0yebPKVICKgraDgYBCuey8wHpFdUv3ejz1vPQBdXt5usmNRDp+/EP+/f53N44GTk02Twp/SdEGhFJGWLYEtH5L/w0
        B78iJiiQFT0gAR/37ug3Dgk39s8f/Sv14g96+gDNofYQ6sAh5/EqJCERzuUJyj38998g88wtuO8EzNne6f8T6NTaHODo
        +RT6zQu1J/DP4+LJwOvqCxDoBboaC87SCyHu/PFu+9DjBdvH1ae75gn+9N7d1PUMFBIhkeMJz/bS5+LkPFPeYs0I2B3b
        WEX0+Mrp5A3+9wyvLPfcBfwPtA/cSzb3/TdW+NAM6Pzq5wvC+cngxswHLzzz+i3s8/TNKgJWMuDgPwvcla3jDc07ytMp
        ATvB4U7cxIGrTODr7sSymN/fATP0+O66QwEdvSLJCcqiADTtPOjx2RIbxAb1P+/5vu6rrRsf+Qr35f3JK6wVOelF38Xz
        3/MDPxQJZBblMAw1ztfFQOkK49L1GUXP/vwf6wGl9Rk+Y9LAKQ0A6s7sJwGrskG3Hd/3CNtMzuv0Qcrp1xvj8M0kL+tQ
        9fwK9tIuyTPL8M8pEisZ1844BzgvxNvbGTAm7vXyRf/r3SsW9u0ouKDB/B3jEdgeKdMMNhEU6c8NJA0z1xK59uoU8cH8
        80TVUN1Wz//X1vQLDxP1/wA20fr67PT6H/kAHPcP6jPhIsDbOjgNNzg1HNoZAboyRyFCuE5+8ifmFAAfPfB/SzZESDgY
        MChi+RQWH/4MDOoRE0dCCS4g2BLlCdciCB7y4OgKvvfM5wEw5gLk+iDXPQsLEOz1LBc5Adb3z2UaHPV6EhNc3BQuqwvT
        /CdjAwYFHt6y0ssGD/w20isH78xK1f09JujcJSUP1rwlBe8CHtkTxcML88WxCQbNzQcpnRiqKRPRZv4X1rHOKavVNP4h
        u/8EGuDd8fgY59grAwUlHA3UFixmCf3/B9f8JS7tOkcm1iQU7RgC8ikwEN9D5sEW2NreHhz987cd3sDPKO/wAi0a78wX
        iRgH8RfkB+wH79g6HzfiVEP38vYhCOAUl9/3HAMeLBwNEgoPK/Xp/i0CJ90hCyEPKroT4h80/gcYKAkMDP8fBg0n5tjH
        LBvgDSo0qwD+PvEp5tTsKL8apuKn5re+BOIarg3O5ACd3hIP5Abv8vXcAu3N1NLS9fXn1BvU/DuvvfTruw4A/97IuMG3
        scPo7Z4M+g/CJ1XqKvkd4ynqENhBBxkFDezrCd0AsftLpyT3lNYHDAvc/p389Szt8vcxDdH3ASUk/PgBISMwrgjv7c4S
        BuIAGfD6t0okCE/6M1JR3CbNGzjh/RP7rJcA5/TS6AH77gKzu8z3vsuxy9XiA83RJfDOyesPv/PoAw4cLwv3DAwuEtcl
        OhkEGfbl2A/yGvviRQDOAxjl7twh0e7qMRXjE+wnuRXeFhDRzOcWOODPAtzRoNsH8s1AHecc6+sX3DL2Be3b19Lo6T7f
        zf3SujMNIR7ypw4V/cbOxeG+7tcByOns7tT71fnJyck2ARgX0zjOyvX9IsK617sU5AXyNj74Ph4YNRfeGv3Xy8PYH/5A
        xOdD+uv9KwTy9x7nFNjVwy1G8hbV6uPg3An/EO3I3j4WEDkT5hsr09QVE//tBRNa/tRB9gQkUxjo1RUTFOME0hYOF59W
        1zrjw1rqIuc9HQP3LCFKCCl/AyPH7y8H/gRB3QsIBdHQ1gb0IgQSHCoLDPPw4jfy5gzY4NDxCfnp7x4cDDrVJNDzGvQM
        2fv7COcqKRn8+zz7DC82LOXnPisyHwi9IPgKJyr7Od4HOD39HugC9cvfDqDg2lwMCmvv4Qgw1awC89M3NAgA8+Q04zEU
        C/rFuKwB8Moj+j78FTQ9JewzLhsc8TcZ6dkD+bX1FufZGRYm5Bks/wcg2egCJ8k18j4KDfvI2ADt5AY7pDc2BeviNt8K
        Tlv9AgYm6TT0JQY2+SH16SCm7+PqEvIPxRfG4B3f1zfauc31wATazNe41DPKQBwYOBS9EQddDgHiLubf7+0MHNMHAAZB
        7FoiRuy0Du2nLNXwHv8fCCRM5hYjaRAA3u3XC/olFOIh1jUiFQcYRzIC++7BDwAd8BvX4+r08cQbzdcc/N/1C+jkBfq4
        7cQN7K/9yRHuDxABRBjyAMPPCd3k9wK17Ogs6CXn/BMkxBNR0R0+6/kS5Sb0zt0X3QvS+bSu/vDpFeq0J5UB5vsEIfkq
        vA0n9NfcHiIq4tnN09jlDOn9DfjQIKvyphMc1UnPshQG4ybSDtr778UT4OQCINswBQUOLuCt2N8g2frj2hTL8+4o5xjH
        2fbvwQjhyBnb+AEIMegYtAUZC+bRFtcWF+Qh4/H9Nez+69g71k64+w3PHCrAwNvrq/cVHhMH5P4lC9kLH8cv8O/QL97s
        BcTx6ebs/QQZJ+UCvEbvJ9Tb9fT3/a8JCROh++DH8KgG2RkexgM93jMF2Bvn7gM1NdcX6PMBsi4eKdz1yD4B7tIYFM/I
        wiWn5vz9+DoMG+w/7uwMKQOoAaEiQha6mBAt90ID/esVFNPw2A/o6vft/uoUCBH8CdYcEBzTErv7Jfci/REXKDvzBgXS
        /PEZvTJN7ysJIE37Efjt1+cm2iokESjuxTzeNgLI2N6sZQI7LSERCAvvzyIIJzAfjjX3Mxf25Q3wJiAWD8wY8+A/Chn+
        /xIIBeHi8/z7AekGCgzy8TbZ+QUd8v3PBzgE7QjZJwLcLg4dkyY7Iu8gDBTzEtsU8ATuG7oVO8H5C/jl3Av0JhAu7/AI
        L/cd8kAVFf/w5vcMCRQE8hIV6xIX3w77FO///BTG/hUlDt7/7/0h39T7Fvn2MAoZHfIWEPgyvbkO+/cVISLcF+wICDYq
        CCESKjIIww7dHgDYF/86+NwgFBzv0g0ZCfgRFRrmFyL33RjaUinxCgDuAvLr3Nb+zzkSLeEE1wPo9Psl++zVB//97PnG
        3DXv9gAU5+3d8PPyHSwXNxIY/S8JWTfg41boJ/F/URktEvT44goKOPjrL+zu7TU8HegnzgsCKxoWASTgBuEo/PvU6SUc
        OOH31w0HAwwu/QkeBwb5n/4NDu/M2Q7MHgH/9QD67/b3ydjaxf690gVA4xbgAQDr9e7wDxUQBRgnBOI11BH6K/AE3xQl
        7/j9OfEDAyAGANwd08UFAQHi7QLjC+DTJyXmCxblBxcM6BsaHgvl8Q7M6M3sFAgLKBfROP3z+LgjKvPnECHRyB3vEwnT
        LhMV5jTV+BHw4fMa4yLkKvoJ5QoD5PPKAeTWHe/65SziOP82BvgEL8bh1/XW6fzYC9f0+eTgNhXozuRIJfovBuzL7gz0
        3wcQB/pICQHtAQHyJggstNvTOgvvJxz+K80FoPzO8BTowhoRCe0DERPH9PHk6PwlHgi38+b42xn48ene7iDsWvDg5OoX
        BPAv0AgIMy43+fzLGdMwAuwTOsoPwvHRB1zzAOwAAv//9fwW7gAZJgLnyrwTP//5KNkM+g7v0PL09CTa1wfuHAIM7t0C
        LvomCzHyDuc59NrxOvUY8scgBQYeEAwAByTsTePvEP347hsiGtX04x4MLSQf6Q/aJQsdChshKgP73PHI5g3f2FP1mcbo
        Ok4k8w4kA+fDADAXIBUN+xceHCoR/QQc7TT04zLu3zgeJg8TFxX461gK5s4S/d7xzxwG7Aj/GeXI3PE+8BjW78n8HOhJ
        KPYa9vAx7/keFQIqHRQBF7VO5Qb45C8QHCQpCRug8vAnAvn+ERw2tQEk0u783xDcIhHnBuEECO39/sj38NkB6ez7v+kT
        vQkdG969zfDdGuERNQb8FkzABVwP2OsKxyK28pr5IOP5+y/10d0w/ijCBiXX+x73LX/zYxbvPNoXGe7xDPgCJNkRS/MI
        wBb14BX84B7kERAvBAD+3g4iG+3rHeIXxf//HtA4DCv8StLy/vL48/vA5+fnOuf/GeboEaguywkT9/fr19v6WmrxFy0A
        +Pro6Tcr4xwd/ioIfjXXPgE48vc1BvreHeUq4effO9v7wTvjKAAr7zwk1/Tj4bdBY9bW2usNFg3H/+355Azd9PH6xhPi
        5+LcLxEQ9xfe7gTpJiMHxxr9Mukg9wnx7bMnYwTnAtAqC9X7CgvV1eviEDvs8Cu3xwPv2DIX8+Is1EHtR7DH5tAxKe7r
        y//d+A3U5NTu7BHLUQ7WPxIw1xJLKQEOEOcm2g0Fv/bSHKgCAwG5+jXeIWT8DCjLEjwGEe1FHBZEpto3JyzvA8YwGcTw
        rCvE8svH/vzdDcbZ4gb23ObBFBi7Ap0FAwf9ru30LuQy7/At9JbfBgLVM/3BJ/H/7tDw5lHo1APsDgwWEQ8bF9PrzPAR
        Gr4EDBEMBuQa387mGh7aKvX4E0f78MUp7zLRK8DzD/kDIOkV2fu84RoU8he4B/olxC352t03GRIVHegFn/T59/npMvwI
        KvD2DQcf4EIG684LA1jKEwAf7NPpAe/lBQAIBO4g6y778hwGzxhMABMN6+7JOMT87wPqOvz2t/qrJb/kEh3l+uUvHPM6
        BlUbTRMP4QQ8sv0EKvMYL9wFFCDlFAkbDg30IAXwD+DJwjoXNBMvbtDbEi8EM/v68uDF2bkpLCY48BHtIC8lHCtMDQIX
        9DwD+slqAREUNyrx3fjE2vIEI+8GBN5CDwL29fgcAkm+7sr+KPg8LBIxOPIDHxz/SRUM6kYdGgIuAAvM6MsSKgPd7hoh
        9+ssPC/t6fbf1AHMJhBGLVXAB+XgJfC2NiOo0tfOyvIEuuYI6L79gQvO+CPL3ecz2KMLTTT2/Ezozczw4/U+EzPZwME6
        CRZaF/oiA93zK2D0MRthSSAuU17nIhnb5h1KHtsA/AEjxwruGA824eFRHPan7w8IEhSZxKHjmeriAzA4VvAXBvYHvPmD
        4RvXAQkAGhjjkcHwP/c14htf6hsDLc3uKdAA0NwZFT9w5Szf8wUsJvzw+M0VYiYxCfwN2PHP5AATLiAI//0hFQE9Qgsa
        I89iwPDGM/7H4Rnj47YHtAHzy7sUFO7G9dXo8Q00FAD96g0w6x/Awswf8dMR2urW8Je6pAH5Efr1Ayro6u97PPsIut2q
        zAbsvPIJ8xfUt+ta58wFPw4I2AbVC+Ht7E036RYhLNkn0BkmXfO7Lgm0KPbkwdARtLkwN/Ub3gP+GhBE6Oot79TO+9VV
        wufCIKkK+RMyxO0d5bfn+GEn9zEktwUDxv6/GB7z4Req3vZCBPMx9t3BlCK89t3KyR+u8r0XCAHPVvscEDJhCRIOF0MN
        yN/yNv7G8g4H8Qbb6JzTF5ggADnwkwnxNwwG4PnfFgMA9QQUL+9TBglqG+PSL+P6Nv37/QfWKM8WJBkT3+2sLjrz1Nrn
        MwcbDPLGIqg8BNqg1e0E9vejNBk8CQrg7vKttNTa1gcd79PB2OPxIyQOpQGp7AfgKFT+4xouEQcm6mj2CU4I+fXM5Ar6
        EhlB2w/H1z4uIAwY/z46sw7dHBYNCwi5L8nzTCgETv/hAtvyHy/2/BngPfzc+AopKfBHABAmJQlECzd5NSgVLeY44u06
        90QbAOLrERMi8g3FEP8mziXGSvEJIvQj+Q/uM/A78ETZIxsgMxQdCPX/9BINQfsBTwfq78f2BT/z8DzpBgoCGg0B5hL5
        9vzc5+4GDA4d6AzU3Pfo4T3bGTb/COXnBUkGzQjU4/QV5PnjJxNO7irc7g0J/rXjEhIJugL78wwoIff91QHbBxv/9YzE
        HUkF6eXe3vHp6tfwVSDm9fkfIQBc7Qm00jH84bD6B+r8KTrpJ9n64C0YBgPe9eATDwnzExYXPiX15fYSEDALPtgdPe79
        4RMKALoWvhjgu+P/8ALw2yDOOSXQ5BEO4QcN9AQPEtwXFhMW5er38RH0+PXfzTcA2fba8PL0NTL8LBwH2OnNF+7T2TD0
        BgPgFcfr60dBGxr5JPrCGB0g+CkJfxIm7gHT/cwGGff9EefuE+VG7PfRGwL14x/rKwEd2dvWIfvw7ukO1tH4FfI48+zA
        CgHq5dTNyhLz8QDu1wLtB+7n3iAU5vwOEd325+rP9dwA4yfGEhoi99Y569Ij4vAe4fDYCwbw9f3tGPbv+ugSFuvXQwsW
        Jdfr9RH31BW+5v3nJisD8AsALDbED6vkCeIDCfgZDscXHvstx8zmKREAIf3k6gX4/h4z5ybsH+4OrPztUAsk2gQb3e/W
        FhXdHObsHu0EsfkSATv6C+bF8wgQ9sTnyDT3+fbiBeXK8vrv0dzb/b4GAkH6vwTiyOgVEfkJ5r4AHAQH+xwhtQoD3xfI
        /eED3xAXG9oD1PvmJfgHr/TJ0v7bqO/o/i0v6hXq+t8T7tsj0uHZGiENyDAh/QXQDBPoBc7r+/UY8SHnCNHzBtjvAAEO
        +xcO/gnozvsY2/MMAR3p+vz85/vgwgyo+AnrMi9LH+ovKxLxENn60dsI6QDXCsnR+/cNDwc1BAr70vbwFBQjFv8bQALf
        IgkN2fAj8jwDFuUKIPri9PMDH+jK7Q4C+RTzNfUPi1HOOtEeBwY8Ldo4FhUU/yQeLv5RGQv+KQscAi5Y9vTEKQkcGBfa
        HczIL/q5O/8BASruqS79A/fretcyO+kh8woJA+He/KQM8Qex870v80wmHTrkDwdVLt25J8gZKesi1B9DyNvm8fklUhwX
        FC8XOZtI5/cLFeD6xRXf/yTb/kjrDfP/7xHSI8zrLNc4Bd7g+QnX+sbw6kHkQDQkWQzj8Qbg9z3hz6PA284VBB0LTeUQ
        9/QcC/8lCeLw5PMcH1ocDh8k49Ue5h8Q6AHo4xv5LsD97+cjyRzCHOf806Tzvx7u6dUl3eTbGcLT8+J24BELCw7kBAId
        I9fy8SXX7OP9Nf4XyRb1KiBDFyjtUQMq5vgZUO8FJ7kNLwPbD+rE4cR2Fu5AvzOiE/IoSAFANjUOM+ArCer6++fd9lXo
        NfUmKud7CSvy8uhQGPjqEgPp/D4U5BHm1esWGjHw0wEG+fYF1/UCQ+nvBOsryAYB8NbGDqXhC9Ds+QDuAvflE9ED0NEb
        Kx3ACgK7C+y59eT7//Hd78QIBMTm7Q/hEM/dFg0cUABU/jn7GC0E3gUo/gElI/HqILcrEhox7tX6AyD4Dg/RG/gABAHg
        /AwuPy0xDNTsFC4478vX1PQuDeNbCgD+GTKt8tXOAf/eB/c7w9jv0hDaG+vOgSrJzr/7+PPr8/IE5v781zjLOBbK9wvH
        /BHvEK0QE/z/C9zl8BIt6Cb6FygQCEc47PIIB/Dr1xk7LcWznOT5uBD6KAT0AMT35xH3JeriLfE5zCgMDBz87PLb/EIQ
        6hQTDO/+t+72E9m6xR3UFOe+oTQkAskFwlT17QIT1PQw/PsV6Cj5p+r9BeTcDlP1lyP0aBHJuRPjzcTgAvbKxgoIP7cb
        v9Ay0Bv52xiR4uYO9TpE8ydFiN0UHAoI0Prv9fAGC+RFYPzlPz0qJSMJB0Yd99n2JP39BhkA6iY/HyXtJ9QsHFSU1zoD
        Ozb7PELVNvDmP+/g9uS1Ihs6Lg4PDc/PGNUV/ejy5T4VGwUY7vguDgMTKtPx52/j8v/lIs4G+Nn//fPsxyUC8gw20K7V
        3g4JM9/9AgLpFffS2P4R1yICIUQeGAfdXeHlDRcv/yPDCx3vGAkuDjjh7x7r2wcGACsc4enY2wX1vvs4/OsK+Mol6tnd
        yfkD6bAO2x4Bwvwgx7Yy2eElLrkOKtcZ2dAS4vXIxBQuAEAl7A679ewN5z9J4PEr5FX4skTV2Mz71kP1V1zhADzeAsIW
        EelaCz4O49nR8irt/yCs/zG8+Sjf8b0dKSUGvg3a7AI8zc0f1t+mHQXj/eq/HxAXGfAAIwvw6voi6gkHDsLVATLz7/X0
        NQcJWAvhJjXBvD4HD2AR6d7H90gP/WfuIvK67N33Gf8k6DgHG+vzQNAHDQf4KAfr+9sUA+Y3DS/ducvoBu37F+crFwYK
        /A8LydypC/Lj1PL6ys0UtAQ1DdoFB+fcD81LLQbYBuf24NwBiwfoWiYP698VSeXzM6vcyv/rLQLtLgMCGArk5xEUG/rF
        7fXv69YV8Bmm8BIJFLAnIOzTmQMpuuhEGjzGAfYWGxjqAOrw0eELyg0YK/rqMsVY5xAD/cj66P8hF6MVyTHgy+0TBs/J
        Hs/ZgbDWvhrT1ush6AumGTUGSOET9R4AESf5EPHSPhgRACCp/uG/oi4j5ifH5sbo+xyCDD0IOPf38foRRTQHKAb15+cd
        2ez3Jfz5CgHGAf/UDhzboOvVAdwVIAEfQbngzAhS6iTljU8a6wKdAtkXY88l1Nsh/0vX3D1SLOe1MOTeEwrR/SMH+dWp
        zgrmGvQp5tYbAwbuEu7q8/DSHKMT/AgKvcruFUHr/Q+w4CMQHsMJD+Un1uH6oRLsCf7/Pxok4fUxIdhWzzkO/T0MB/zh
        8xY6atgOBRbmF9oFNhIt/w0w+e8lGfUAH/vqDewsI/k64RgUDQgW9y0s/hMVRAoUDNnsCg9JEvskCPgiFAsj3xT3JAEd
        HeUaJtoP3Tn5BPE+Oesj59vv7y7t7jUiDC0c5tQTCwvfXusFRHcn6w5HTPUT3AfzSdPX2fcZ+s8E/B84+erS9jkLETfN
        HP4x3vQJ6QTG/836C8wU0yMDDvz6BA7V//bh0ga02AXC5Qbt4sIKxP7rDQrbDv6ak83RNO0MGAD4vtYEGtLOxwLZ4eoF
        G/z7FVcBtu8S8Pf7FVBFA/w0BCYF/CP1994GHPD46tuf4OLL+SQlBvwZ0xvyJCYiENi3AiMM+yj+NfI3DTInIRcU2cvg
        DRQBFtIL6+rp0O8dFwbr3N/40tj98hcg+RP1APNE1vXR5C0C3vIBzOQKFQXgFBUB4///QmsT+kEt9vjCEAQm8+v57CMl
        8P0G7CcdKt3n1ycPBfrKvsAETgT3/OP16e3g3dfS7/4L8xgPAxzj+8HQ3NK+2MWK8BU/6Nk5vRge+zIqHSsHH+3hA9TL
        /vcP8NnjLQ4R89sXwbaz8Qf98svlEu4FLAHQJOkZHu0G6LH63CDZzcHEDOit+7bsD/cJ4Q/5FRlXHzkiNsWk8w/n6iIf
        1+DVGwY5XuUuoOYU9rPsGAo8/AUl3/sX2tkfmRfn6/jVyOXiCCDk7e0T8Aba+OwACssU9A349R729Qr659fM2vFAEAA4
        CsIJvgPlBfMtIR7cFDhRAv/j+QEL2/Pe3vH3ytaXDy0E0O/bDgfbDOkB7RfxJ/nx6OLn8OAhBrP39/YkMoHv8Nf2Q9C4
        JQQMRg/hGMYJz8mq1Vgv5PfgIvMYMh35/vvQ+BgzEwftHNIqtwTKEfoZGBAr4+/mQTf5558VIQFAAvG8FgcS5R/Q1ych
        7vkvEREN7PIYCDP0mMD2CAkMKvji2e/mxO/9AhTg1gPn/wjxZwgK/kL8AUoI77wQtsxoNSgKIzwpGQUN6h8ET1wEO+UR
        GxjYDu4XLBps4wgQ+v4/MhVTEQgZM+o2FN3dHfsrLtHK7fntDPP7J/LFBw3/AjHKu/3d5vvsRAH2+vAB3yTn8QggMBkX
        zfHuHQPaABTYEvAEGd0L0wNMCSfX6B0XEBD7IuMUBvcz8+b8Oiz2DvP1TcEW9u3UEP35/AP99ens0vLQ4fzp/AgQLSoC
        +Sj/vBwRGdvMzunnwwQYyTcq8RIhKQDq1g4DFh0hD9PE8uHUHMrj8xog8ScQ+hDqOO71DuoQ6P7uDeX1+P0DBO/TBtkA
        0yzzuu3t5wAS+ATr394x8PvT9ykbP9vpDBYtCfTZA+njFO4yjwYg3EOtz7fdwtH9Ksf8I+fhB9nIq9D9q+kJ398f6dbe
        6AEJ3vkICv8D6i0ZBfwWQgr45g8mD/5ZOBgH2xLvNBEtRzD2+9hX+C7h2jsh/ezD+ggA7/3k0/QdyAnG+8wet+cLK9f8
        9tPj/tTe7ey/vuvW4wv14hcJIwEP9vT5Jf3xGtbcH+DAABbh7usTJwQXCdPT2usPAfjx4//eGP0mvOkSMur7vfMBHvbK
        +vjfmfoB5+fmvBi5+/AGAPXxFOHVMB4UGvPWIxuvRjAOyPHp0b37xr/Vr/34DxUcK/s+F9vJ9fH1DAbWmP3LBeC+6Ant
        /iH7xQu6pOgY0wIUv9fRzwsY6cMB+u5I9MocD/TeANr5BO7/IvK/8q6cCffzG8P9yhD35y+87932w+HR2NT4/v4OHjHz
        LuINo9IHFtDsJ/680gbuu8wr/fAUFhoj6fsXEuki1OQiH981Eyjk9zfOCBwD80Ej/iMEcwnj7g4NJMP80/7X7wor4vsR
        q/HT/AX15Bg+AhoD0zHrnQT79t0B+/zXEQjfDDECSRMO9lH5Jyjj7e8wHAIB9ur3DtvV6Ajt9+sANeFM7T8b7v0lBPL1
        BfgAfyoNDEQD5TL3+xsVGwoVOP4bHubeYTsGJs0yHDqp6p/ExprRxkvlFMsxz/fV+Pi8gUmNlTrO6BDq3K/+5OUO/CAM
        ERMXKPUO8Q8CJQQY1PWdtynS2pkd5rwVHvVaJRLVLdv2FBJTBfEBtQLC/UIkRdpKOfY+JP8OU/nl8B4r9c0UAyfsCAyj
        6qHNheANPG4u6ulKA67VAv73gfLzvCoYuRlMJNsXD/8OI9cXA+ngDV7JFs0qytLM1+oq7DwA0w8YRQlAIzHn7/IK+BUZ
        H8ca1uny7PkRahIKB/IA+M4CMBNQDS/12vvQ3747QPkW6gctBPL6FeDFGw4yA/7k3R7qDBIVGuIP5C8mx/zWM9jj9u1W
        DiAT9AoFrMcpqywB5QzdDC/n7xEAP5U6VPK5OS3IIR9VAuXpQi7zBfnZPfsl6g7o7yf948uuOi0PE930AgzeJ+sfMDwn
        +f4Axy8VvAQT7QUYBvjL0ynw9iXpAwRaADAgyEMHqMMMBiO7+b8pDSryIfgYLss40vAlBO7pijfq+PZH3fPLBffwWA74
        8/n/LxkTBeeZ/BXD3UAiGsO+3gD26gAUKvUhAlDy69fx2A7RGhXvAPLYDT/uPRH4gVjlMCrsDQFOLBYcxOHf6dYoCvAW
        OCXU8wMBIFD/8UG64w7mORMYEcj1y/8WAQ0aCgD1C/787dUN4hv/19LSLgAZORkRAyrUQTIOMfEKMu6eOu7zzC763u7H
        9N/u7MQCwfYG+awqT+Tq7Qj4zR+fOC43BS0gFhcB3N0DzQT5tt7/5OT8ChX3RBcTJhIAIikIwAT01R320wUf3ARC8yT3
        9Rgm9CHf+Oz/xxQR6tTm0czRwQ4AGR/5EQ5nGO/5Fvjxyf7d9Nnu2fTAuTUWMzfJPS4i9BkjG9n5+evr/BPcHsTO4x4O
        MyseNSoPAygi9PHbLyADC+ku5U0c6/cS/Mz34OT19/TR/PEJ8/Xg2fjH3frO+9b0F/jtBjXw3Azh7u/zLQTz2Q7V/QYM
        MiQR6/HT6OQx/gL/GsXyIqH50q6Bv5CUzQDVgToMHCi5B/L4FQU8Ax7dFfSWAfEjxg8RxaNCCsrJ5TLlOQJAusBBGOzz
        7ED4ZjxSFVblH7866tT5LPO31rcS7eDv+NjPBya2AhGpMCFbiP3osh4Q8NlKAkoVNEJd9xnnzVzerQwKDJ4T7+oL/wgW
        B+T2FQ8L8moCQQLP2PIYADSdfDnqf+re5QYPLf3j8yUrLQLs0xv97ivqBrykL8jq8AaK9+ID3wQuEgsOVRJY5fLqsRtM
        /kjvKvcNO/gK/RQrPzqtBuz3DS0aJS0Px0zd7AEnDN7/uL4nNx0RQN/yKPT9BuavBU9RPUVjFQoPBkgLbCNaRJ06EgjU
        BTbvAfID4DgpEwd/MSIWCPH+MT0zyiL83SG35NzbRMhLIMImKrcaHgMY8Ozn/AELCyDR6uvd+gEARfP1PwsOUOXhMA02
        GdgfCxkYAk7VItg25N4vCi4yKTQ+RAlDDQ8CMO4Z4O7g9uz68fcWCf7vCs0+AgfzyQzamgHu6Ssk/hXL+QYD+yT1GQ7z
        5xxHGdv7ue/xMOHyC+I0zgESDiY5Cv0fAAr0VcUZ+Azh0/7+BtPcIfgbFkMY1SAYNu0a+vLq1uweIO5ZAzQUScDkzfP/
        O/P6+ezM7wIT+SoIJgH+AAsZHiO2Lh0BDEziGjBE1+uFOhwC+RMItDnqAd9V+O0VtwxQB0w9zjRL4OKs8C61hfYPC07L
        8dwEHCQM7Asm3VEUCv4EBODfHRL7A/z/7WsM4hcIAzkaMPjbKCPjENlCsA8a+GZmBOjkAEADNQdnS/jeCkwxx90JB+5A
        O/TLGtL90d4Z/un4LRT9DRUW8Ssa/L3wscfYxf1BQwTTFwrv+Q288P/bMPMe3wwQ1tASEiYLDEUqvsPXLRHNyRfp/gmH
        FN1A280XDyXwDCD17vQP7f8U1QwR507d9w31ydzC+4HVYDkETeneBMPg5MzR6iayJ83+yDLiHlFVEBY73C3xICkfMFKG
        jTrXLSHbHwUL4BL4I/P20ygF2Mc34wQk5Njg3D9d4R8oqAr/1wcE6wEeLfg1H+Ic/e0j8fgN7PTd/grwEOpLx8PgHg0F
        4xcwK/kJM7wRAOPX0xEJ9RcAKg717rXyEAkiIhy/1CoS48cf6eQPgfRXDvQiEvsRNvda3f7r4Keq3N0OLRrsCv8CMfUc
        SlArCkboETIu2wsAFQPp+/uz5aT0uDbwyC0B3hUtSDH7MgfMJxIT8PhECugvFRwZ+R8r9xzv8x8hvzEx+BsgGPT94fju
        FeHrKvT3N+jj0gMtOQP+Fsb5MNYGJ0Y3/xzo+AEhN+goBWl68oo60tku9fUj/hbVBh4MoOU8Ok5DuwnlEtIG5eT1IdPF
        PTA9KSug8MkL0uAKABTR+cPmAdYwDPVHQbzt8dvU8PkC4Z8S+QfaBWcNBxrvXSev9C3851YdIxstUhxD0kJH7u6OBdHi
        1TcQDdkzBE1a4hMe97H+EwctOSDvEca8PA+mwv8C4fog5yKBwhVQMf7lAN0CLQYADR1ESR0SPb8tFzTq2rC9SjAh5Osp
        KCsr5yQw2Oro/xc0yFMYAvjF/K/gGv/03wnnG0IJSw8YLiII50IJJdRAMyse8iTCBlnqPvMK/xAxHfhj8s/O0ABNK6f3
        lNGG+ed+OicvCMoANgzmyij8MTzpVMAZyP3u1V0C9DHSwEDxBiTfG+fzB+72+fsuDSQlE+QK6iINEfIG3hqB6TLM+8AT
        M9PmFywO4h3x9hL1TSQgZOXlwRQZFgAioO/ov7PdWdbq+/8M5xjFJiMf4DATDfwlPTMlIR4p8U0nD95cLNwC7Nwqwij0
        Ud3ouQ718t+35QX+By5Kvhcz8SIkMtRd+eQb0ysPQaAIROswYewQNP768gD9FRDcCfoVRVgrKC1MKyQhZt/a8zb16Nwe
        t9TZAuj+7qcVMT4Djxq/3+0F/FM/Kuk/V7Zo2RIX1SoK6xj95e37L5tbpzoY3AovEwUR6jAIJRv4DffsABLmBmHwDCRI
        Lx0C9b30vQMGISnPKAMXGREkHNfwKegE/0L8ze/a8tsz/dvVGRAVCRItGd4FPdz84PbFC0QFGgPuHA3a47S5Hy07/hc7
        HCnjIiAH6uzn2wEfBP0nBfUNEukAEucU8t/xLA/zM9cg0tj54g4XLQMIAgj83DdHPT3bxObsI8j+6QAwQu/vsxsv7yPr
        2eC/+eE25gcRAQ0pISA4ENsIIAsGDwDsHzUn9L4e5Q7g9xch6RMBJvEzQhQNLwL7MhDxCscpOeUb+v5ICjLsM+IUMOXY
        9w5/BRoo9dStaUU6xzg/tdjmGLLIOzNjoRH+HEwqnufPCdkZGJLNzX/uCdorCfLRAb4zHuYrrcefKisx5HXs1uwwyRUe
        5ScAINwoWU3p1PbxHRkAM8dGMWnKBD4lH16qNSRQE8Bh/lEnNO+IiPDRvjcwyMIQRCbzYyz53e5HGinv3dEiQ1z2Q89Q
        GRdgnw5M/botHCgaRC/TRXcZmPj3RNXW3O7mHUQSa18O/czcEB4n+BvQIA7g1yX48/fJ++kuMU0N085CBBBE+SY9vxHq
        IiKTSUYpsCfoN8zl3v344f/3Da4k16EylP9M1NVn6fvY6wjX90owTn+w4k0DfIKAOif+JOof2B0C+QD8LBdHywg/BwPm
        vC8uwPbgdx9SGeoH7cwE+iz569ne+vASLNoN8QUUus0h7uEF8CIB+xYfFMkZHQ0iQM7LIwEN78/mMRTEyfzN6Oa8N+9l
        OTD2lzkM+v05AAYtYEx/FiY0F9LfI+4HJObM8f0s+PlOHgQNzaFcTO3v+RDR4Rbf6yleEA+vAvz/7RQrIhYhJv4AEhM7
        DxbK+eIcFSQnDAHn67wLtQD9AusYpQvh9BbkVwVYzAn3JtTM4lPvHz/cHLsKxxIDTP0hGQkaH7Yu+O461NkCDvkxKQ8j
        1SAf1Dz85uoz8yj+Di7shTrn0vLu25fwlfnzy9QBI0Yx/Qr19/XZGiI+0koTr7g6SLD8CS77BUA4YiYp65d1HS0hNzUT
        vBcvKfgFNpHsSgQ5+xACf75ETveI8TYQEfTT9j31CSdE/B3u7tC2xx8RtQUkOxIvVPu+BTDcA/9FPhZi7hUnJw7PL0gJ
        FewbMSDn3CT84i3hGygEISotvRknHAVm6XTDLFwm/w4Hug3s1jNFFcwJFjbuIw8LFvK8H0n3HQorUcMiJclR+CJJHEMT
        AgIS/wwFS+oUVQs4+Qtwx67e+gkjNSvqQexAQR5OHE7sFjBLVPAF3yANZwfg+OTfCwJq15064/0U+BrnEwT6AbsHADj1
        5gYh1eUWC/r1SC/8xhQiOxTfNenD9QXGBCUHwb4fNBUPHw30DgcM5vsyG7EWEBr78Q0K8OMMIA8p8En3/Rv34gA8VRHN
        3OAROu+89R7VwgAWQaruDgfhEyQBJP395Cr35Ojt9gm93xvb2/4+KM/qrB3b/cENRtPfHfgV8/3+6wIP2xsMCgUDWX/x
        9gQBtgYvv+7XIN0YCwz45O3t/BhDFa0GvhsMAD8J8sEbDwz8+gsK2BwYEO7Sr/QpzdvMKr4PJfXlMBjYwPwlHCH11/Hr
        Q77Pwf41/+z3O+okFQo0EzkTjti3OvLQIQ37KwXiB/XqAhP4QAHhJiMMy9ETMrUFJRf35gLF2Tz74xUEFNoP5/zr2QfV
        vSLT/9YB8uLzKjD6AAv76wYbCwwH7QsF4Pj7B+AgQikyDgbo8RMESwK0vNg9Bf0Rf/QLGzP7AjYR3+kaOd0QEgYM/BT8
        F/MREPHayznnAgIeQipOIvkHG+neFBvN59vz+xL2KNzz3vkSCx7YDur68C3o2RD4BezpA9DqGf00FB3kDQkeBSMO//Mi
        BSHtAw31EPvsOA0eDP4MywoQDRs8E+4H6/cAIvgDHPoI/eAozQTtIfGv/Bn83Q8h5wguB/TuGV0CkToVFfLm4kX9B9Lw
        yxG27gUMB/Qo0wP/+TgO9LRh8QbhQDfq6jELycsn+PchChYz3iDOwwEP7CcPDxjVNdbtARkpJw4JTRjy/TT99O1AErEM
        5uTh7SxH+f0QMbIc4fxI2/3z5Qoc7Q7a/xelQxUP0VMvPRcHGSL/DDo/4/zNFiceJjgbBy0ANwADtAUYEQDxEvsC7g0O
        yBENARL7H8LrJugROMz/M4tR6PzsAfdz+hjzAtP51BfqA/vRF/o+4CLry2se7fTrNgDWBREnISLGFuoSJAzg7Bbcpx1I
        ADM7IAkM9Bhv6ic9Q2U9LxHQGgCBRAz6o4o6v5u3rgopIhIE4e/w7uxNKBwKJAMgwraeEdBoMfLbOxEIEkoGzFEOCPkd
        Ct8xIQgBHPcVQPs76UIDBAA9AuIICj0NtfIHQPxKFAADF7Et5DXO/dA/GfsI8wkf1ALorMBCoSm37CUC3+Qv8uKutrsM
        3ycP5qcHNCMAH+NH2OqB/hMfxvyxIRgofBgN+CgV+/IhAMfIMkQz1AHFr8AEE/chEdoHUhUP+D86DtI5HBkqHeX4MBvz
        7AQBNAgNFwgs7EvkMMon7jL/aAIjvANA4iYUsDwAHggl8zgeON9M2VL0R939WwcXUSPm/+oB6gL/MSfwjwuEOif3mzjr
        GPhLDuTPCEL85/WzECEABmLi0wzDCK2B8kjvGbgGvhP7VwMgH/E2BAgxz9fYHPsS2f7/JtldCtgQ+h4ECif9L/4P267i
        FfQ8vyvR3QzhHPgI5w3p7gPs9uvuwAzWCxnjkhHbyR//DOnu9hM5//gI3fEQRAbw+/9ONvLYxd7qDtAeIh8V5+0LIBfr
        8hfwu8kIFwIQqPQIKM7c3RjoS+4/+fX5CMgmDPgf0QoOCstG+TDv7xMdJhQR3Qvx/ezVSBzJAfMrvSPkD/8MF/EgbdE0
        Sgc/XfI13vEJO/ILBDEcBcz7ANtrXO/YLeoqyZcIiTr/RvQgHTQVVif/LgT4DyK58QrN6PvWBTT8NQ0YxUGv+yQFRTQN
        ABM2Dfe0/yI4FdgTHCIIGgpXA+dICfoC59zW+z4XvxjNErjcKfDLwDrg8c/SPw4EoOVSFfkA5vYHBdIkI/j01OPt9BWt
        nunk+uwyCx0px+nyMBu4pNVT/IXc6A+/nxoIFxYQHwzMHOsJ8ZxRM/kGD9bk1RXlwf4pCU9C2sjG/sXXCNQgB7o9P8/s
        /j9/DesF7gX0vugk+tQY5zIDt+QfBuPeAwTX8PY45sVD/f9PK+sZM+kZx9AB98cFFtjyI+Hy9tDz9S7OA8AZDOt1EpQ6
        AAVM3hDzFBoe+incFv4qBRLXDUY25OzvReq62b79UP0gGxzzKivvBi8JChPyBTIcAjYD5OUB6A4XIef86RgaQeYJDjP3
        R+oT7QkLO8IE5CEpQQ7KAiD27hUiah5n1740/DPqC+eB8iIY4SAMFO4YNRUlCBP59DhNAMPqDCPp1wzaEepG9RrmWD8f
        8wANVV/9+/zkCDndM/HZ5SslAAYHEvYGJBf71eAt3a0LFS338dUa8SzQIywKOywTOTQyP0te4BzI/+PKGicYNdcMFN3u
        /xcd4bwlBi8MNAjgGRMoBPJu+iroUA7cHTxQGyr3503ur2qAOifsf/z2U89i+NX6bfKxMeH/5zXePYzLOhfUKgY1IhAc
        2D3//Pci9BYMJQII/jr89u4RA7sE8jDh+dNK4yLYGPjE//0EAw7M6P6iE/v2FvI22vDX7O7NNwzeEz3mLx0v2dE4MKAN
        H9TlJt/45LoWQCQxKc4g3icbMAj8BAsFHecRDBQ4Gtrx6uUW1uj97Py/8DTOBxDS9+0Q3s4KF8zl8SDoEeH4E8vvENwV
        0cgM3G0O/dPrx/X3IwLVBMQoCMnp4AMFSRe2Mz69JhvuD+8vJgwTFfMZGg0eGrDuDPYJDEHf/+MP9wQGCOpUNhsNFkPa
        J8cgv93N6fXK9r7+JyMeQBnxpLYoE+jkEwUeAznECLQnwPsF6AD3DuYpF/woFlXPExMB/PXL0wun9RgiHKAyEdMu/BLQ
        +SXqD6r95RsT398EGQD+FTby7bn1HOzHvdYo38X87N8A+uQQyTzIAQHd/kz164Ef1xi1RtG9VdDQCk0lDfQdGggSKOMB
        9uPWEmYcHAHp3kPGDyPBOxLvKesSyvsE7Rfxxx+j8vbcKrBNLtrstSPX3Bf6zh/CDeIhpCLW8vzg/STVDTroKL00ow8T
        6fEf1A3EzTcoDPH+0jrgOwyq9+kK8afxuccl1lWvFR/fyQbx8AH0Ne3z//8c1hjTqTf/+9EBETDGUwTQlwPjABLY2+/r
        D0HrP+bvDdjb8NbI+SAWrQsJ9w758OjikSMO6ts3Cwve/vL4Otj0Lg3QCOrS/C4WF+HW1N8nvQwK+As47fn6zRgR6d0q
        Iu4a7AcB0Bzn9qFR7MU9Ae0d787jJvQBGQnh9/UsHNXb3/QiLLz+y90YGgrjDOcC6dT78yL6qiL08AbvJxyvQ/76+rlU
        yfMTOxECGPu7H1XHLO4y2frq7wD6vDzvAxUcDRHp4hjX/dvoyunttGy9cgbjzOQK6wHqEJzs3x0cvA6/ChnBHsoR2e4Y
        sQ7w3hX0nv8j5f7RC/vp5MsbDeQCofkZ4zrsGb9FFwbm7CbxDCItCgfu1+kI+/wH8tTx7xQXBjRFOvgcKkj8wf/nCv3i
        2BbmBzb16ssvFQ8ELBrSIgrhHk3r8gYY5gTPEygQExELQBskcSEfNicVMgkXPgksI/8qCslBGMrXTAcxFRQc+f8s6/sM
        9Sm52Miz7OHjoZ7TEwcT/soi/h0VCAjW5L7q5srfE+XjFwggyxu1BAX97PHz/fnqlb0cvAUfQgPY5fHtRxz1ENvEGR35
        L/UA7gD7FyL+9xofDuDg8SgJJ+sH+vbc/w4K/PbYEOU65hNE/Qy/BgRMyOowAUTg2w/WBQKLxdcX0g89EPTT5xD79CT7
        HhPv3w7f/zj26sXwAs/VHhY6IP0y/PPOyPmy3crqFOdS5g8EEw4zAkjCFrvaYugCKPkBEQM1FUUa89YszhWf6+4CzQDk
        MRQb0gia2O/9+kaqCBUir/To6+/y+uExzPUH6/qB2NgJziW1Ccjv0fLsDdX35iC++SWiKexLBBT9KePf5C7zB+X/wP9b
        xM4FCeX71Aji/8cX+90j0RIN5g/W9Cnd378Dy+Ut4ttN4+c2ByHCvdUh7ATZFQfo10fPBAm77uHyzwH22AMB1RvKvMsC
        0fjqHfkcBewQtLz4B8ndlvcbQP4rsiUh/+vFH8/1JPEVC/YICfcazyPWCAALBggc7N7nGuj11xoqxgTy9xbZJxbqCQf9
        QPtI+v7PJyPh8JQ0/tzQud8WDukxENT4FgzVuRAp6gn65+/S5s38C/T+vgsfARXuI9oT1PLvJ/n95f4VHBjbOgoPCr3J
        2+AO0/vONRUD8R/l0OMQ6gAD3PjYIOU16fwP0h0S7dUnCd/R5yv7GBHqDiYc+xbGF/X35wUxCCvzKAvuDQUb1fjE5gzN
        zgl4DCHEFOQq4PdIFBjiEvvv7sDoGwj+HmP08ADp1BTbFdVJ0wc6BitLDRbgPviYEgjy6O8n1zKd4+w65xf5IB/Y/zDr
        0vzkD+fqBAsr7SAMBPALxPUN7fzVAQr9ThoYJ00PHRMFWe7r5RUB2hMh7KgUHda/vDnpvtz++/II4TIi09cEI+fn//rl
        AyfRRPzuKh4G4iQozxn8BvsjvCf98w/aKO31NAMX4cTR5OHBJ+f+9v3JFesZ59wD2U/5/QniG83Z8gjfuNj0rvIbBt3h
        nhIRUvQJww3/DxYA49XwE88K4gUA9wQGIhLr1wQBZuvSEJwd5AkU+RQEDuWtCzg1Ou7aAs0MAEj/+tX9/zAeFDT69OAc
        /Lw1G94W8u8XBO3sMv35HQ7+4SoCFiIERAb7vAIGFOTd2BfSBQDTLtTO2+wPHB4WD2a7KTG4Mw6B07cFCvAV194r+DE+
        Ov0G9QQBGq/U2vsOBuwM+fMPLSn8CMj13ND2B+Tx7gYzABHOxAAZIvbP3wzdvt3CBtW+w/0Xy8UNCtooIPr2EdUL7Nv4
        5Kim274UAs/q48zpBNXSAcgA4hL6F/HTDAX/Ng84QecI29JJAPvdtrQQ2O603cIE9+X0Fd7gLOvvNmKqte34BAQH9wre
        /OS6NM/T3LJAT6P96BYB7gGwOPzi9gQ+7gQGVOjE7M3gxuUk/d7o6eUw89QWa9LaB88m1/UhEtkE2enqDM3hyQ7cHObq
        0MbqzeEV++4Z6wEWDdxR0CXl19XwwRfeJvElGx8OJgAFyvnB0guLEPfz6vrsFRPEzhJRQwDE9aj1AgsC4eDQuM7oD/vn
        8BQiIPjw8Rit9u4GCOPp/ADlHxELJcoLKuPY8e4I5t/SIPzT/wUMIfXc9+bnLQMuGN4R+Q0dJPnv1r7aAQLpyRb+99vv
        7/gS+hYd+PzVz+rwFAzm4PjX4vT48gQYEhcJJBPSPxbuIxdeLB5HKBYUy+UX7fvgI/3X5hUf9BEl9x0vH/Da59oM20ZG
        5e4gLcj9DOrrCsre6vX2995d4eQRJVLcOh3cGDNPAQ8qWDrk3ugXJ/+v+e7o8RP+BdDmEiYp/A3U4i4LFufnAg8WHiz7
        z1QQFRHs2eDp3OYU4yYv6OoD39DA/yHHCv8n6vckP/4rIBQCQQfTIBH1W//u8khfcSHPLBx5AQFI3hsFEgwZAic1+v/O
        AuTcBv8CMeDXBBsA+bnTC6AP0O0b4xMRAAn5BQTUMASlBMf//Ojw3QnM7LAQvhfg8O/2EO0E2iMh9R8nIjMnIyDjHAlO
        Du4K7gsWOAup3hDh9ispB03f7xQBFzzSCtjPCsn9MvDtpOUgKirvCQzu9goUJyoI6Mz/QNzjAYEP0/HbIPH80PYHLQkw
        vAvh9yUdAT713RQiacL4B/ILG9YB31E82+8gB0wBXdoWtx7YFP8DEcbw+uIRA/IdDwgRDBMYKt/yGhzw9xATM6zqDEkp
        NPUHGwjSE7jDz9rv6vkVt9zg3fbQHusBx94IH/b228r73xO+7AyyHEMIGQvV7Dj//y3gDu7cCe35Jd+wweIO4MzMlxbt
        6Pr+3bUO8RYf9iv63wUBDBA6Bw3ZPe0OGNPkFvkE4cAGDr8O+uE5/ffb9gIFxd+/76oSDfMW7+n9J83qz9Le//rf/vG8
        9f8IozjR5/P9+CMcChjF5uIm1az+kPQ5FykR8RK3psXa3RCa4PIN3cn4yeU0CBXpufH27ur8rM4FIRi0JxUi+dTzGBoB
        uh7+CwYx19fl8AII6bfNyP8rLhD49AcLMxLR+w/3IPvhBzD9/igNQ+TZvgj9JDQp4svl9ucCF9rnDNwG2zgW7/HX9v0N
        6P3M5tH07/Tk9vck3C3uBtL15QBFDs722AryEv7WIO4I19cTyPy95jgjEOZO/ik7Tvco8NEP8Bfy5PzaLxUK+hAUHEHZ
        Hv3r2ftNLe7qR9kWCQTr4iPfzhfR/Mf00vL/FBUqtBHZBPmL3NgRK/j46tv8BxYI3PwJ6w29PhvHzDr/Ef8V1i7hN/zu
        6NK08RLpTDXqFu3NLcHu0jPcJf3qGNkB6ArrNN3p7j3dG9ozvwwIDPPUAbrTFgUl0+cda/wT9uQEyUgXz+oa9DJh1F8v
        8i0S+QYGy/ku8ixb5DsLJC0lCFk09AZKA1faJ+gK7kAqDToJyd0p2d8IQLUavsoO/Ne9F+nLRuIXHMIdCA7xziE3vvQN
        6c05WN6i/tQhAP0VDfwY1yXvAs8E7g0x4tXz+yb/Ft/8CSbyHkAfiQgi4+UsDx8BGPIDE+f4GPC0ODnxCkYB8kb6HtoM
        3On4Af29LeX/+THhPv7qlbfBMu+9ExXz9WX2w90HOPCqAbPt3y0eKBQCFuopsnca9TUVDU7sEeHx1RAL1eFL6x4Q/hwf
        5yn3OxWtP748CfoE9Rk2Je7Y8DO83JXe7hT04y8k6ens3+0KDxPR7i20xvnoDOTcwAr8pg/QCfD7PSPZ4zCr1MnULRwG
        CAMJ1PTT9fXz5+Agz80G9Pvl2ypK5B4nExMbGRPK/9MqD9r2+hoMCutE4R9JDR0t1fAJAfdR5Czh7hP2DxoYBBcT5vDs
        FeH1QtvD5u7hvc3qC/qsGMQYwWnwxN/wEhrvEPlCHA/c4ffV67IesuknChMxLjcq5QfpG9/D/apA1S9q1QQM3v2h8cES
        MAP28OrsTOEFAOD2BOv37trHFR7JLiAjiVcC9QkqJvYR7KM/1QUbFxEDXC0Z5eLKItv5/+UAxy0h6dzeKs/5EQ7Qpvfs
        zuTc3P74DuEvMNgR7x8IgSMN4BXgC+EpSOYJ3gAY7e/fzw0M/uIb9x81O/HFs/RbDDhd6i2q+8vV+vTGDLnE6R0L4grf
        //AiCtkMNt3QRwb2LeIF5BkOEvFACQkl/NMg0yof4P9/JgbSDgQNIC5ISOj5K9LvH6scA8IfkxLHKQnFbMnnESkz+hwE
        y2H7HSL0V+3IMejTJ8jh/rtOvRFfVtI6DPAN9gTuEVcs4/Ia9dYbzyQD9gsu6OwaXl32CsMyMUao6PrxHvoP29v4ARbA
        JQMLQfBdCCXnO0bUG+nE/DU2698SCPhH8dlMGT7CMAcu4SUfCfMmDbBWZPdMAwTg9fI79QsdBN8TFR/iL+BA1O30Gwjp
        Fuz97d/WlDvpCAoAINz64PjX1hT8JQbl/NPl7MEoDxEu9SHnAgnRqSUV/E3ZCxXQB+434K0n8/YA6LhR5v/eBAIrEunJ
        NQxDAfbsuNL55kwNQyTaGbnNAN5RMzDy2jjgFP8NIR34DUQrItDfKBXrH8cz7EnHNfYFIv0J+u3R6ukh3fzgNcDTzezv
        w9vzR+8y9uDyAOMFXKhMKkoeBQz/4APhxQvQTfwmCfcuBfv6I/YcI8UH2i3uDdIi7zXgAQYIBsYX1xgJASpEwSbE9C8T
        4f2+7b07whvrzEEGCgT2+djV1w04IbIWEQA3CzXL5trw99vh0e7tNLnV0QkD5v4B8N0VxMkGEbcEyCrw2SkVJB7k9Eff
        MsUj/vsMA8rxAgQf+fYmKug4uSTuKAQT+de0EfAP39lGHeYPAjAU9xix38jt7iX0+ukYEr/WIMcx57cF5djJwxP3w+wC
        K/4ZH9rY3QTQ/x8HAg+o+fv73PAbyPP7GUcL6vrg9ATqEQghCOG8Bu7k5QkG/A74ELsRAjjsqPQR+NNWRz0Q9yv5zSjv
        1lD//AUqAc0s5t8UwA71TPs+3B7//PsIDvAh7RHBHdsq4gT0B7wN8gQMxxXhR64y/7z2BB3r76bb7/TeACXQ1zEjL7Yc
        zxoaIecjByIA0bm9EvbqDjg8AJsnCw/NLwTg7TkTFuRFDSQG4d/0H9zdBRfR1AX0x9wi/O/qCwYKsf07Hgvf4DPkGZ4S
        1s8DN9brBhnmHREnCWYz3NHtNgAVKdjdkjHV5+3GCyrd/6gq1AISvAYDJEqBsA7zACsMI9cvwmjSOvtB6R8kEAob8hgs
        JNs5D+cZKLoi/Cnnv+rr/wD5vTP9EqbtzPcg8e79+wjPJCcjEgvuQuq6Fc76+BnK3hEMAPa7qiHgA+81GP7Y1ig5OBkb
        IbQ89yn+CBJfANXv7GpDBiw7IPoPBhfn+M36E6zYsgIH+NLpHQoNXPy9PRU7OBMYKPIY5svzxvzDshzXrapF+gsjVBHz
        5EYF0tMBn9jB4+D4DR4lFvDvNfvxBN78EdEC3RT2CQINkNVIXBIRQL4vGuzmGPwBxwXo4Ri/AQ0CuvAkDQYQIh8SEeHe
        8fDyFwr4F+kL1PnP9vz9B7kcNwEA6egGDu7F6BLQ9kIEziUMEufHCDIOQ+XgBAPZOhjzRAhL6jv3CxoEFvDaCADrEQgD
        yQYa1e4I4W/jOttr9xUEJgAh8/AWJiHm6tUD2ws0SwUbJdTYHRkV1B8UIcMgvQzq9DT82NbpCNMX/fq/Ai7HGtC3yxK3
        2cEFGuAb1+f19yYEET7C6Cj+EaXgwtXgsdAV6fwOGxHi7enn+Q/UGiL33B/cPRXx5eHT6DHVIB0HHl/g+fgOFFLf/v/c
        9MoTt/bD4gTF8t758w8N5+rq1CLy/f/EHaUbn/LrGx0CDhk/9hfbMPbJPtbZtRr/M+EpA8nOLxPr3O7AJ//tAOXypw0+
        3gn1xiLZRfn+mKfx4kYD8smx2A8X9f/v+vfqHtQABv8N3RrK8v8HJu5PLPzRAw7THa0Bwx3b+BzMQ+9dCNcE8tTFy8vX
        Ew0P9vsA7Rcx5ADe/gEUKuEgYsoBuDe6ChOZGOLPZz7y0Nb25uyt/vAg1woKvAoN+vjn9yE36e0ZDeAdxO/K2+XxCdYD
        +/MsGxPnCDTn/zT+8xjTCw4PoOHtxdE56rAyIBf5FgEGI+IJNgH93BU5QzmxEeUeGgbYCSD3f/MKM9wHqyCxAv7pPykj
        8yxJzuDz+eTf5g4T/S31Ag6tLL4vxjreFBX3AAwLHA0gAiu9MufnJwgSG+Lr3tgD+wsH4dP0GhsVQhvlsRb1LQT06Un1
        +KTP2uyoBv3yDT7Y+TIYIAvj7BDnDjf957Hw7tnABQ/7BAM1XmISLB05C/gzOCvoDAIKCy3xKxpl6k0aJgrl8A0K39fx
        3RPfF9K7AoHZFoTFHI3rDhMXMy65+gj03D3lL84GHO725iIa8PMwICC40hX4A1oEHR7s0gz0Ei0FKdjXtfL/zucgQirT
        ++0CS+QqDzjNuvosAuzt5xIQ+e3lwDo3BPzj9Pq75rv4DP4R5P7ZF/4WDSi6yeS6BJrZDfQJCjfh6NH5AwL07AQpICBn
        zxz36R8X+/gP1crcHsL/FApTYBkUwQLpZUf28P4UwiP+1/0MIjyyGfdW7h3lxxTwD9fxKQkJ5/0THysJxgkx4rP1Fbr+
        0OS5q6cozLPvA+Ik7yQ+AEPv7wsr2DoA8u4Q4A4O6xbxCoihA8MICAfk5dq48eMO4BoGJ9j1+OnEJrr//y3Y5SIUBiQK
        /w4P0tjQ7wIH3+8yPe/w4fISI/gA5lTf2fnxMwffIRRTKxc3FTgt2uo4KLXI4QjT2fBEChni5Ebs4B4drwDWDwDo9EEx
        iRLoAeeHEJmm6OPS4KMf8u/q/hkGNRAUIgjMy/8V8Cjt48QQ8irYmhJRDzRt3R8Mwh/i2dkR6N/XBST149k27+rD696m
        GSRW6e8qxwI1Pez6/R0F89HcGuAJJe0o8xEo3RXpKrsG0OwCJhzFEtLc4Bjv/+rxFAob8A/6lisPDkEb397w1dgo9gZW
        EQj4DBMDOCbw7ffJGQf46Qgc6Tre5gWk4etH0jzJ8hHrIA7pCe3LHwbhh6cYCT0R2vUa5sry68USPSy68sAZ8C1/CQId
        UOv/N8j0+uW+Lwr58PUMAA38v8fvvPIM+AadJLvj/Pk/zAYTAmP/E88O5REm9RTeESnjA8VlkOI6NuwDEwDdLx/+wde4
        9fPQ7gH2AArwxtbmHyhM6CgVFCl/IlkoGR9AEBnl2QfJPfP9J9NMJBbl/hsGC8cl8h0F/gMH6f/xHhAO4hIh6PRPRQ8q
        3gvxBDIQ9eN4DQPkCgb+VwHr+/ArY/QK3xo41wrJxvT3BxIK3dbeAf/lBy0S69jG4jHr1PT27bL1/B4pB9vNBd3dxvfx
        rRMJ/sggKMP9CghBGe8LROgF2wvtOfhE7d/FBfzhBfrm2QJcVR0pCPMi5MgZAOr+7yrk+grr0/MX8tLtDgcc/CdKA/oB
        2APy9g8AFNDR/eACDREy4ur2EyQiGPK/vb8YFw0fK//pFSBG6OPM+ff3MhHsGfEE8iUR9r4c6gD57NbUz/iuHOLgBfUB
        997kzR7x7gz19fUWLkL+NiEq78tJ2/QQByUwAOnHGif420ANHOXS/Ny/59/bwern9eAC57n9XODuBhQND9QqGxPZI8HL
        7vK2DTIV7NrmB7ojPbUDzwKj9uqrGCLk1yv7Stf27R7y+rzo9MH+QBXLHRfP/+zG+Nrvz/fLE+waUyXOqhzO9Prt29Ye
        JeIRx86xLCsWDcQh5d8W9t3oGML69+uZIxvIzuQk/MrNCePSRPM10tzD+sX3DfAsNB8UHbIFBwzp75YM/vce+xGm1d2f
        urHOB9nF1Nbj5SHZJPMqP//2FgQfBy8R7eAFz+PnIQAcB+7hMOkPDo7b6ADcuv7qvNn+KfG49A4V8ujcBd7p4PsS8gIa
        Dc4VJpsTLgkE+PzOKAgiZAIQ2Unw988R9aocCfz+MDrLzyHPCvzsHRDtzB/W8+bU8ff6Bf4M4gLd7+vyLSgPxyTD8fD+
        3/ZSB/QbBA8A+SPvIhj8wfAt/zTqI700LvrJEjrAIAYB+bEACyoQMvHa/vn7FhpF7BDsHeUn4AhFzMkWw7faBAQJCQri
        DtIH73kcF/lZ38UCAgTqGkS/xqbOOgMOnjIwBgATzQ0g7tMdU9Id+lEoBzgI9e8EEvsL1SMjqOT69L34EzAGyB8M1EsK
        7CEU+ef87R3iElzw8SnG59z35BEo2AUgLxMHLPwP30n+9i8Nt/gp4O/76gYc4PIMLw89FBji2iAK7g0u4AMi5dnJGQvj
        AuwX4eTkBuka/SLjFkTjGenMGwno7gLV8OvxFA1C0e9RQ/bhGi1AxObkFwWr8v4A0wbgIKv2Ei3229Pd2rLJ6vIFyPUZ
        DQkG3g800h3198Ui/NdFTwLontwsITkEEBPg8D3y2THLI02w9wEW/+kkChEI2w8H/gohuB3p8TEiSSDz/Kc4DvbZpxD4
        Aggd8gcU6zct3z43FTPNKPsXHjUi/MnhM0UDwCYE89gANRoQFPPr+/sfJPfzGwQqC/AgCtYfLAEQ/ggiKELc1w8ADPM/
        MPjO5AId+dsAABwmyCDjAb/s/e/17NzI8/3hsC0I/ybrucgRyw721uCz2L/XCQIR/t/t1v3oHxK69SPV7Pg79M/35PTe
        4RPCzfPgDxX62/rfDAkgHxTTyRPKFxs/3vb/BR0gwPbUKtIOGOLU7qHTp+UUIxv+/OkORRU/Dbzk6OjV7EcB+YHj4870
        //Ps/P3dUe/m1dTC7xMGzuPwzuQTFhDOAsbY1+DJ+dDhAPUxCOgdDM/xBPmwuBUn7/y53ZHoq10n3P4ZtA79MUUv7SXT
        6/hmGtEN1h8z3MLaOBz49ikSCeb+IN3O//A1CwkPDf/1Ch7wCsAj0R9A8/0kLCDG2eHuAhLattVFDcbN4+4UyscQBwJO
        GqHwv9U5N6XMu7fT/SAO1ha38wAP6hwnO0zrrBP50modIhzvpPzs69vdFPwb3FLt4Sz6VAvzN/bV8dCnJeyz1lknR/MI
        IyXMBzgbIvomCBAOSwLeDU0hGPPvOPHjEBIf5PET5xb3IbsSrjQhQTDhHs/Zz9G8xx7XBMKx/Doe6gvY5Pq56ftLFwAQ
        HyRvDjMsuyXX5Pno++oJ2uPSCQP18vPe8+ikDQAL///h7Qv86s7sDNsBFfZC7CIZLAys79lD7xbj0RtZISz4GSHi7Or8
        4h5RRes2Ie1J0DAmPRkTEg8V4gHwECILC/ES1Osa5OoRAd/p3KLT5fLb8wMC3fbOCOPuCwXqFfcl4gjX4+P+GvHzJxPI
        9gvt/OYP4xXC4vnqAej4GwgTCvP9ERz+3LkD2crl0zgN/9cu+0sc4gD8I8cB+/ALJiHn5dX+GxoJGUNM5wvONgoyCj0D
        8ObQ4PEBzwoL2v717g/k6/T3BefNyQ30DyPP3APU6MIHNPf05Pr48NIfC/X550DY8f7F5NM2IBYM5dgX4RobIfMPAxQa
        8AXN6QDqBv8X3ise/g7fAwT37Qr/8jbd3SgsFMrZ6iYuChHs6v7c2MYS5/cB9i3C/gzs78L1NP232AjE8vTv3uLlxvjW
        D+3K/c/q6gbQ3drxxfzgFygG7CIPD/iuxvjS99ETDvbyAx0Y7iMJ9CAWFAEN2ej75wEMGcTv1tTi3c3Sw9jpBRsF6MnN
        FOYaG/UAGC2BrMroyesHAgfQ6wzy8AoT9fHgxg7w7e/KuuwfIPMzBBH+1QL5Gwmr+p3aB/EHJRUo8iDW7xG7250dAAwI
        5Pfy6+ndAwwXGvXyO8oLwurnxhcv/B4BKQ4D/wnP+wQSF/H9FdDhAfn/CvvSK9IF5ufcMffxGAv0AeX60fvz9/8xDQjS
        5cL77AgJ6u8I0OrZAf8lDP0T9rTfFgTl9QTKJcXG7dse0RM4BRXw2cAL0v0P6h8TEBm0xvQWCCHQ9AfxBLUD7Q0nAxHn
        6hTqx/rc17nkANv62Q4qERX8+ivtKOctLPD+1+glDPzxAjMQIybp7OkLAfTrE+kMV/U7DBG68cnhzOG2BdoOQvA25QUT
        Eg8c/BbzrP7D7Nr2+flf4epKPuU6ByMXLdNJ9AUXIPN6A/oI6x710i8JO+PkLy/W2gXlOPMgE+Xe1wYA8PMBDOzh9z4n
        4xUNKAAN7+oLrckqAQQLHhK3Rh35/+rzMuRS6RYIAkhV9toCPTIn8x/9JBgQOvV3KefR5AX0BxMXHtDcL8wP3dy+5x6n
        ES3H/+8G48sKCscaF7rv8OnO4MnTAL4TyigU4D4H8rQN3ePRCiDyBqkwXg0/9/YH+Anw6PX61/atCN33AeROFR+j+AwC
        9A7s/A3y8PzzFB74Fxn2CfBL/QHt26kXvfEmDxfQ/zcHFRow2/0j4hPv/hfk7/QD41jXGfvIAOXQFdbMKh8f+/bG3+Pe
        1t8L39b6NBYvBeH6D/lDG8LMtvcES6cIID0CLfVP7NMVBOohzwCnEVLC4erOEQwgBsUKD//DCsQF0BXRISol99wqERy6
        5/r0MA4y1eHVBwQIBAA7x/XEEOLPzcW9lOzQD/bh5koP/fcL5qrd5OzY+OoYyf2s9OArMOQZ2vXYGuk02Nvh+gDw/M4M
        GB4RJBQ5z0jwLQbkFTYN4S/85PT1BC4RK/AB+azLFccT4fzS8u8j3fnVC/TzHsr3ArkwAQ8PEN8fIMoIq9ID4+Tw5d/i
        2/YB/hwWC/r67ez0H/LPDSX7N88O09/o9AgtACcuB/4SBh386CzxEu/yG9b1y7064QtFHf/d4c3f6CEk1N7p7tO+L+ER
        7d0N6e/73tIJOujyBgvOPQPoBPQf1CYc9uwf1+bE1+/q/xj3yyXc4NoX2PS0wc+B7hPW9/K6L+BY7N7mNsAfMDMg6QhF
        sO0ADAn53/v7T9ILEeIp/Rfw3Ms9DOQ8BfwUMwIUDBj61wLGv80e8sPNB+Ug7NYa794J9A3bG/QQ6+cMJBoF/Afz3EHs
        QQvDugvHLxI7MuMyw/7U398XsfjP6QkYANDg+eL8CtfPOsvrAMzrz7n1CRr0+Q3XByL23n3OOv73W+sS8j8q50cgItMU
        7DDaVA4IwAwVDyb68ebTHpTk1MW57uX67wShI6wbLyEQKwLy3swo70TWChQ0FCcHs/oR+wnnAf4Y/zlYBQrnvAEN5SgH
        4UzuFjVRDgpC+BEd4vYr3VUB+wce8MvuDun/6AnFBTjL39ETCuLnzwrC/+a+Nf0THkHY2y0VPPsN9CgY0UbNIAD6EOvk
        4Boj7N3kKw4MPgcEG7r7A7DSx/cvzxfaLiPf1MW35szt/cbloPADMqzo3t/5K/P+/B/3Cv8QNgUr7eYKFAzxDOrnBNI/
        +gvPCdTx3AWn0vnK8RPZ+fTJ1PTSBxQKHuTX9D0wwC3pH9YRCrXoGTbGxSH7veng5DfF+y/7ZAgm+joR9ckrDSTP6yUS
        Txj8JBwFIdHwAxDw3cn06BHO+Kvh/REU7dEiGd7y3Re7GhTv2kU0zTr9GSHq6b3d7e3Oz/Pa99zGr+Cy3dy398rV8QnJ
        rQHJx+zR8pXq+AsM4xcR/dsTzg/kJz0B5BnmHzwMwvvk9sbO3ssVDt4K3OEr2u8UGgojAQrQGyDG6uvy5gUJH9rokAUh
        15AKHvsI7jbHzgXm3RvU5MKiF7v1pNEI5S7DMBXf5NXpAAYa/9IXxNXz4wfqC/fV2t4dAMvBsAvzMd+3/Q0kyS4hCTD/
        +M7v+rMKmikZ5wwD89rxM/742R3vDNwCu7Xd6NH8oCoPFikI/En26ungDP1M8AK5B8opMeUQxeHkLvXtBDLfCQQqIub/
        gfMe5+zYAPvk9eoN4gUI5b/gBvSi7jPl2swr+A4mCscYLAsIPAfmIA/a8voLIOLg/Rr9zwQr1ycL3DQLGCse8q86+O0C
        6PfpOvEKE/f51MoyNQHpX9EJ8unq694q+O07/hLVLeAV2+IB/dH+8MkhJAPlHTgb/fAoBvvo/+bGQ1ARHgMiLuXi2tG/
        0uvP9+XZVAfs/Q7oRdPXw84iwjpYExX2Nfy4NBkc4EIPG+Lo5fJXHPnJLZ/EPxZPNRnJDyn57OMnJgIYIvsh8Lg+//Dr
        JR/iR9zhruvt+QUUQGRIQ/U3Cy7lESPjpxhRXXoB9TgBHQ8guj/ZGUxLQAzxFCcQ8TAGVhQJ3AIgDxMx0kUE9gTS9xxh
        HebNEq396aIOTgwgBOcLCfQ39B/84BDEyQgr2PcE7uoWWZAL8ykE/frZLfEjAFX96HA2vOv5vPX8veWc7IY8uvjuP+c2
        +8QHLe8hRyZCH+UEB/BwFB8QEQFWC/QCuNXTQsD09hMFHyfO20gJliTP69048u3I4OUI5tQMCuTGGUn18u3T+OlZuuoZ
        +/TqGJog8LYjHjwyEDG22lz2DQfr5zT/JwkgDVgnE1H/+tMl4+b6DRXnNz+/c8nMvhauFCMaCw5PD88CDVM0E9jvFgQA
        Eti2x9TRztfn+7cqycViydQ91S8C4w8KwRDtOSL15Pfd9hRS8McR3ugA8P3rncfm7wjU+fv+ZRwUDNviAtfYL/XA+9Ta
        5u0G3vEFMDL18PLy2fvuDPziA8GrBKAQ/R0xULsVHfDS/rb0wEjZ1x7O39DRBtjutckz6v8V9T4Mv+3i+RDXFPLW/uvS
        9t/pH+X5w4LRFM0RD8rg8qLl8UoNDf/htME4tynn9M87uEnC2yXmqiEHAxoQ38/W1M/2wtJq6fRyI+AiD/gcI8r37Pn+
        KBZcGi6Ks878B+Mc5C/UG9Tt4gTi8ufP6SYB9935KS/5KvLu8PHK0gjwu9oaBUzdAwwUD/7ivy4pAM3O9cvlqNXe20D9
        GAVArwUWrBJPIOvZCvMd6x0JzhCBW5i25LdASeq8VM586BcxH8MeJyXnub0Q0y7c/+YK7g7hGPUyFOj5FBdAxwAf+zU6
        8eLeBxDzuQsOx88bCzIR0wkW/yYK8Ivfoa30G9ElJyHVBjfX+xPxzfEV5tDq9Q/+8EHqetM6NBHvDNvV6fga/fP14kID
        8wzs/wnZNfEE6U4x8uX78EkrDhDqDCszHs7nOf5B/sfP+C0c+KwV+9YD3tve7dISOfUPIuT9MhYm4TfzG/PyJPXzOh0Q
        9fAmMiT2BqPqFE1U6vPx+wIOKRUJLS4uG+XG0AxM5gD0PhT/8PndwqvwrMng8iMI7s1nNscHJR0RVfP6GJCwqPYY0iga
        6qHzqgz9IhbH6M3N+DrzKOoTYew76NYH4s8g/xkI6Uw13APcF766IeID+fxBAwXoLQgFB/Es2RUfLBvz6TQPBa06+dYc
        Egoz+MYUI9/1sfbfsbPe8tjtIPg2//ARwvvLFwDRIxIfGxMlFjpD3PYEzf2o4+v2+enjqRHpCzguiuTtVL7i/FEZ+d/g
        7tT6Lv9K7Rz7CSo55vHTuPgTIz02Of9Q/xtNHgdBGzUjgee94+jss/ADv+XhIdPpBOnR0tn4MrW7ExTW0RHz+yIC5fHk
        3PPbNhkp9dPVD93k6PgaIyEAL9/Po728LhPu1Pz79/bx5+Dv4ZcO/sUQwg+rMgG3KOcX/em7AgwF4OXduf66v6/0iezn
        UxXR7/jOFN8wF/0B77ok0LPULUEM8OI/7wsF9/a6CwkamdDysQnM7Qz/y9vn1s+qGgvZ5ukYqJyb3Piw++oIAfcm+hMN
        EC8D/VkdGQLz9fYNCwzl0dgRv7b/0vvuNvQoNP8O/NXuDwEjAe/xPdbi/jP+5hMUFuLWLjH60dDg1PUH+fVN7eHnOI8Y
        V/jYGOjS85rHmKnu/gfj9jgMURtBEP4H+crixdkhqOGM3cy5CycQ4cju6RgF5iQrMRr4Bg3/PSMf0OS+39fXDu362c3k
        GwUG8voS4LEVqgHqENvWRwgUDd/6+hvxEQwg0RoL/gzwMhszANr94Mq5JBILxLXVD/rk3zkWRCH8GsdSBPIS5e345+HP
        AyUNA/f6KAY/QiMu4NUJzMYVOy8k7hjYG2EfFQf7FQnu8AftDNv1GBUOBiz+4BYM++sEAOL4CfYB2QDS9Lzv++YXPQfu
        +DUVCvUI+xAnEtjdEvXz7ukF+/b3GOn29iTnBDsIBUDDvgM0E/zzLRoZFgL0CP8WAlT3I/4O8wbtCfDS4uzc7gwA98/L
        5urizu/L9usZJv3zzcX+BBz8CQ3gJQAlIxPoz+PaS/Ho3/sc89wBEBkRJ/f/DfnXC+bs6Nbh8OYb8s3X6cfkCvIwz/Hm
        /9waD+/Q+RMxJBoEBzbY/eAT9PMRMuz+IPjuFPP1RS7/EN0UFgfU1NX/8ODq7gX53/7Y/sHeDe/SFgXr7hs42i0m4OAi
        su8P8dz08uDsCuPSIPkJLQ071xzw2j4GBQf19fz+BzEQIgMN9eEjHPnmGvEUHiHyExMBDPnuGd8OAhsxABASGDQBDPUG
        8ggS0+XbBfTwG///B/QS7O/Yxhjl4fHz3tK7gdH3qusOCwwgJ+sJ6Qfb2gfn+P3A09O59h7hH/XnEyMM+cru7vgD6u0K
        APj2/hnY29/WHeLuCgH6+vLpqdQA0f7Z+xcJKvjXDgz/AQoa9fgADO4E7+Tt0wHoyK8PCf7H5vG9MAMZBgkmIuoR3xDZ
        0wca294I8Afy7OHk/gzR1trs7CIM5egKA+7l/BPe/wnsHf73B7b52RAICwkP/grfF/EQ5d397OjcJQH8+fX93CS8AvAw
        3Bjytgg5+fnyBivxDtP3DwP0KhgO28ITFMy34OP67c3dCg3/59i67BgW0wEeAbUSA+sHBr7m290qAvbtugXTyxLsxOkQ
        IvL1C/z0B+H12A7aDAE/v9oeEBHe+fgQ1ePcDOkAGAEPGRQWId755Pzj8gEB0f75/hzT6fQPJvYJ+QMAF/4VBfkACAX5
        BtEG9Q/17BH+zRMMCPIEEP/q7MYCz+oX3sjNF+ns9hDyCBMELgQGHAshCur3+er85t6avzrj/8dQFBW7GPfo3e8kKQbm
        AuPS9CGhCfwIBxXd9Nf7Bg438jPkEtTd8wMrDTHYN+saBCb38/8Rw0PvyMTrQeABEjoEvgzmJQP6GcjTCBw9VPwA9PnO
        YhQJD+DsPvDm2/sUL+T1KgrNYObcQ+L75VEB/9cUT8U7MAv7BfsAESEuwycX5BX619rvztobI8bhyuY21fv3DuHvNt3G
        0cPz4/O+3PTfxAIH9vnN3vohvuLyCPtUOzwfCvW+PPAYITMHDfoiIjHH8dgcDOFVQPTZrOEyxD4G/o7qJwcy5OrrteVO
        +BgXjg8x1RBB0eAQ96oU2wtF5DT367zi+jIvAg6W4/oOGB327Acswfmp5uDqDQ7wzvh2rNkr3ZG0+eLcEuAMO/U9wfTU
        F+HV/cXDxeL+JvU4EAoYC/H8GQ/95ekdyjMZMUM7LeYou7AF1xAG4x6058rpDuXh1Ov60xoM4OsE2iL+/RVT9f8E++vy
        7PD36/jsJxQFCdYLvS0t1B/c3wbNB9YN090iFP3u7+7HBi487RPaBfglFiEHKLoZ+DfJyOLfGA1aQCKzFh7+AffS2xr7
        z+OiDqbY5A/z5zK+uLUf+aIe8wwS+uwRA1v5gbr2AuYQtTgo+/8N1BjYUu3o1wrV4Dku5l/DxuEdttot2grWCRnk8bmq
        HOUa2yUG1xf8Gc8NG/7i0/P7Fw3YIdy8EtYa8xP1BRfK3xQpENIk7PnyJSjru+3PCfQXBvqn7Mj86RYREhfJ080f/A8C
        EeFJ5ULSm6wqugHrE7MGKBLn9frM9dss30c4jhgixCnpFOHm/r0c7hgR4NNd3wXf2P/x7ONkxsrjpAXn3SrwPumv/wLF
        1A8+GvEYDw7wC/rt5tsQLtfp07i66AQ77yneBx/qQiAkIPYs+hT18Bb87hfWiwXqyOKlEes+6BYa2wPO0q76r+4dyBsF
        4SwBI8W10qgZDUThsBLY5d067cA5A1Yr9AfoF03R/QLDKgP5CgDg//Tu/Q1lzhgBKPkJGCnSxQ7HCx/pFeke97MNGAEA
        FdsRMtguEBbu3yYQLE2x7tz80AfmXwQX++or1TPyywgR/wMTBRgA5WzOMfQVDjkP+htM1QwTDPf46xO2GA0U7CwU9e8d
        +egVFIESOMk939zZGeX8AcTqAx0H8DjN6NkY/C7zH+zASfsW35ETPd9aRdsOuNXaCLkfPPbc0gPxDw0ZEwHWFQomBudI
        Mzsa0CJCBh/38/PftDvNSR8KDdb71tgx/NYBMN/3nt8W8iDrlNvECPMKHus11xECDcUFKs0HJ9kW4T7qFQghJibLyQrm
        Av3VBNA5GxNHFtoGCcv57c4Kzewn5d3z6/TRAeUX6AAK4Nvr6ycGIfYHFxcjBgRB4cEe8QoGCNXZCLg89NUCGPfaEvTX
        /ADF0wXLHbH7BAfg1eHjDawN2t4N/gjy0wfyDvv+5/3u9tz3NQECBf8KFifS0+AA0NbfEgX//uL+AObr688sEg8mIRoI
        2MMW6Q7v0v3yFffg9+HhyPv/Jt3MDfkOE7/iyMroBhkEFs4zIOPpHg0qIQEFDvEe2f2x1fcMH+ntAtoNKdWlyqbaBfcL
        wNP4Jc7zMK4yAx3xNfHrILbuSdcBBuv/8S0QCgii3R0U08PU2LjMDjcdPKfv1gjyOAEm/dX69/vw+fsdGBQSLQZKxuQx
        7BkJ9MvM4Afy/BgqCQEF1NwX9AoSI+zv4QPhEdYFAnHl7Cru7en11ujs+Lws9v23CL78BQTWwiAf3A4N3dgWAv/7ugFE
        A+i/2hr67hjOvBW1H87nINzi0fdP9vTR0yb24A7eTur+HMbf9tcKqgjsJ7URH9LJ9h0FJgwIMgYQ/BkM9fsa89XhEcw1
        CQVVNsAQH+MJAykI59v+wfb/NBDYGRLptgoGzeQ+/d7eyLheA/7l2Sss5xI587U++qjWOlcsbC4/9QxKQw46+C4W2UoK
        5RzmFaoPAMYfAUE34/YqGxzq7AsHNeQGUsZD0x3h4SgSddDpPQXz9r0vvh8ePfYqDOrgxCgNDEULEOQaHwRJDjwaBfwp
        E/TrCDgufCIlFxADCwfYM+IZSCflLycV7y4EDDsG4BYMB97W6BD91toAI+XK3tsT3sICIPn86gn9H2QmGSzr7Onf0vHl
        Mb/0/a7XAjgfCBfF7wfvKx/d4QwpQQbv1fzBFNfjEB0XLQAr0CkI4Dct4jZN+0IjCNPe5+UU9r4oFOb4G6IHMAhSAhrO
        BQYMafXtpuwDISchN9cQ/ADbpgQWQcgRDdwTJywTvviB8O0R6gb7zjTXxwMC4h84Nco3HPUz7SDZNhrVLgS/9SLvH+0I
        CAv7DUooGvdL+xTaCOm8DhH/CBYCPwPZAQXuLB026+zeBpu+wvzW/yv95d6+80bMEN3/2uXw8tkTERrB9RDiA/ni4ijR
        8u453dn1ER8CADwjP+78Aw/S/Pz1GeH8//XmwfPFQDXl5gLsGTYPHh0b7Ekx1+8WAywjPMX68R3hnufLvuQaJd4lp/kI
        KwC32QcS5hYq9OsEAfzc2NWl//bZ/cPzw+kkD/kJEkkg0QUM7K3fzODrTO7KKevU37EBItsK/9TkCO3LD7bZwQz3ENX5
        8PrWLBjOuh64I7oVKerLH+L+vyvoxAEkIQ4t/dUo7ODvJSBK+t3k8vbW6PrvGtrXtOL3vv/1yAEoDgLgIhMRAQvKCpwc
        9+bP1TTn4fEE7/Hz8yDJCAvC5QHzBvgEDCE7CyUS3SoBARkQzvXwEPXfm9UWAEwR8gMP2+E1Rvw+z+/q4frm3xjOAwjT
        B8YE+e8GpvgQ+xD46xIA4esC9fwOAsn2JTQQB/3y7eHDC+If8sbHChUd1SYHHjyo4RXuI7QFEo3j9PAwDhH/KOgBAdsC
        9fX0/MP68dTO3Qr+w2aowzoh5TMbH+orTTu19Un2Def87C3c/kYUARlA3yHRKDA9NCX63RtACRHU3uvgNSsPtLa6KBQj
        BfeN9OPs9eJLI2IJ8RjftgzmEPrvF1gIDyEr9TkD9h8UHwdR+ywm+Q5K4hUAPOIG+/no9VIiwvED3vMfvCdG4xvvYuIM
        G+znCMkNudUL0d7yDu6139nc/NcE+ge55vrrBOYsZQLewdvvKz759QjBsxTv1/cR+doB4UPtxyJB1hCRIBMD2rgqPuQs
        +LrKK98C8QzcI/fbz+pCQZPf/QDgM/YLG//vGQvuBNdboDk6vMrYGebRtNYHTiFIDdYOXhPX9w4zNrAA/MBPzy0cEfYt
        JgLV8SQK3/teLAaz2AbVuwAw9sjTRKkmCvf8zRbkFhsB4NoJ+Or81fQ2Ef/mv8cuLQ/7sfAIAvX5OwqxUNsixdbhCuMG
        3c71EuCH8LvL5wYEGRcmCt/TywzaTR3zxOPsx7br0QpS79H1CAT32xYVpvQd57P8COceEgsu4b35BRPH3gbS1R3pFNf7
        U+I1AxQk2sg22hcD7QjwPS8x7hjw8rnIJd7VGd4L18oCxPMq8fMKlCctxR3XAS3RIuAHJ9P8B0UO2n8p6wEw+NG+5fwb
        5w/Q8+waDtD/qukBKfqUINWjvSFxmyYVm9/27RnLG71CDw7joQO9F/jvABLdzB8MFtDvUv0sEgoDx/rZQTPy0a752BEM
        0/UF7/wo3SHg5wfXIBbn2b3+4Nvtw/VC7PMhPzAL8QXUVsrjbifqHu3n7soum/MW8wwe9ysUakABDgz31LESuM0Q+tbz
        AB9c/hQIAB8L+fXZ1hLj123LNjIjGxQA2xjv+BYj7TXO7CQzEB7FHwfrEzr/7vNSHOsGoxgkBRX30fX/LRHszfrz7gXd
        qAMb4hgLagC/qNq+Fr0g+Rr50Sj0K1QMO9YDJO3Z7cgh6rYJzi3aryHuGOarwbm4+Ug6noG83QX1vPa36aPx3uOXvprb
        7OFE5YY6NtsqICnw/Qrj7A37GfrnHCoTDjgZX74xEjwY3QktGMCMrtnxDNqk5iMH3v7kCwce5Q9UL2gFRg8xJQRIC+/u
        FMA2Ia4OljQr6EEJKzgWANfp5RFAOtgfvRIfQiRAItbrA3/5Ewj4EowsAdf69fje/cH23Tr94/PV4ffxD/8TLVUMQv/m
        GeHhud3x+uc6auRDOTAsMODt+kQpYwAmWNHpISIE4sn3rPvzB8TRIBFoIw9AGzfZM/zo3vkSHwoSaCVFKgpRQSf497Ag
        IAh1DvY+7g34As+7MvIpGi3fM8raNSw1Bf3hUCpV8Brw9fkNC9DulKZIOgwmFCck69ZVRlcKCDZyGivW/w0QIPUQE1uc
        7k41zgYhSQNeqQk35H/5PA4nJObiDTgv97vt0TW32P/qCuHvB7oOF9wlt/06A0ciEhLUNxhaV0bCMBoSE9AV1O8P3KUF
        zHXTF+cz5zsnxPmpyuUqKw/OHUIXhATPoRXwJ+pRGzYNDR8JEAQeETK+ygnNNw/NsvQJFMzVCRMfP2QOMkUI2PQjtKn3
        Cy/qMSID9hb44QxM8fEG5PrrMgbiJRbvFCDuK2vCDMdmJ/44MbNOKys/5efZBSIB+Lv4I3TALewu0N6s9+k+IfkBN/Vc
        +RgRJxngs1shnDoEADAA1yLg5AXK/ce1xPHgHsTL0cIL5y0F0wrhChUqCO/vD8rkMgPY2L4p6Az5+O02AxsVMhFFKygZ
        3iQgGSAq8wga+xsd7ir5Ct7b+Aj0FenGKNLl9hQEAwn7FNzxxBcN+xrYIfv4BN8YC9nx4tr5KOsMKtoBE60M7abqgfjt
        0dIHyco17Cr9G1gBMTv0DuOqzhrY2dz64gP6uAsHBhAW/PIG5wP1mEQb0qW22NbaGa7YyunoMqriGRYfmSQv3zX31grl
        /ubR/LL82QL1KdE2zAUPEfDwQvoDAgEGGO4w3RgBoxfcFfAh4/Ds9BDo8eBtmI46CO8KGdP+/C3vCw4bXE8vGUOfMhL3
        Adjw2+pkBuwP6h8Q/C74KhL53vPKRRkhXRvu/w4J47bj8yIK8/ciyzsb+9fGVfEhwt8f7QxCDdJADgIBETfxDAXnAggg
        /gH8GFrnnP7AgRMHLAIG/uAaDyIGOiPpJfgePeg6JtwQGk1AN+8j9gYXwdhA1frdROgg/bDbBQgQWCgfCQgPACwLIPgG
        6xXGCwjvFgIB4DBE8xok8P8qwBsZ1PQsGBT/Hhlm3VwtKf4z2AUg7NMkJuNGVRtT+P0qGyPvB9DT7CkJ8cvaDsXhNDvm
        D9UaFPT65gCw++Y7gWSmOuQhDBMrGATlMv7+N9oJNSfqEjITL/kAIfIN5x7xDCfFFusdwAsCA/IMEfnS0kT5gf756w/I
        3cnPAvYv/fsHDhH/IMUg7N7yoPUCsh4VAh/nBVkE/P0V+R8aCQHl/d//GRBy6Bvl0+QOCv8M0crn7h/hDgvz4L7m3xL4
        NBjT1vseEuRIGfU0OxcdzghH3dD+1BoRB+kMIAECFu0bHDwG+/oOI+IN1AgO+A8qyCcRDhIF9PvTE/4CI+Ly6QfxGNTj
        LwQCKwoh9gEdI/8nHf3yHhAf4dK25s0CLxshCRL3SejvBPAX7xQe+RPuIfwQNh7m/bTQwjrbJhr9DuwS9xIKE8gVEAMr
        /f0G+xjt9RPy9g3x3ygbvy/WKRH/zP0JBg4A9PwpGcIABzkWEBwuvSIM+fomB/kp8xj0ASr+GgTwGewcCt8ADgDoEwge
        IuD3C/0C/ir23+fj8Pceqf4YzuX37OjD6R36AwAkAf4U/esXDyn99fkM1xXlHhrnBcr1UeYFA+LmIOUJ+Df8Ahn4EP0F
        8e7k8UP69A7c0xzVAhnbDeEHBOwIDBEN3RLiKPYu2wX/Aw0p/O8NEAgeCgcEHBwMAg/30wAhBes14+4dFT0J3Or78X8J
        5BvzLQzmJwMQCg38DwAS9f3+YI06LMwQ9xooNwEF7eATRCe9J0fm6jL9EArjSPcHCR3/BDYPgc5N2SL+IS/cFgnu8yIL
        KhQZ3Mnw9gIvLQLj4usS2/sY1TkMGB0y1s8mKyce+yIiES/5N98x8eAL7QsDHNXwCRgO+vjWAjUupQ4NH9kACrfH/uTl
        GNn5eVD7/fjW8f0qQvXxIBcoNzby7NsFzrT9M+4dOyBAPfoQ/ClKExALwMjEDCsB7e4AMzrzNkLt0wP0He71Re8LW78C
        PxDhA/wYJzkwGij9/RwHGOfzOdW81xo4H/IN4hrp8RXW7baaU/TiHNHj4Su31QkJHTHr4i8awiWbOkcGB+TMIsYRBSIa
        1A4O+PUfBEMwDgOBGNUvMCvUtc5DzA0pAjc2xuPun9H9+OcKGABKDSf95gTh+DVE+NcD0xXz7L7YRxYyxSSzvdj13vIJ
        /GZL2PrxLygUEPPyGcII9RjoB9T6BjK+zdL6xtK2MrDLOjXmRO4M4AEsGCX+HNTpNwAe7s8dGQoTLQ4l890ZBA3io8PT
        FSgG1u3MIU0bNt3a2CzlDQvWGVMyACzw3/D/+dL9FP8F+QYh6uDk8OqmHfX/Kw4i0x0EsSMTPS0TOgn1+yM+FxwlEgvy
        KQ7C+PKaCi4ADTgV6soLBfcc4BPb6Bu8jTr8FR4fEcXz6O9GFRcZ7SznE/3i7NpT7PT55tTo1hEW1/X94scFzyXLNP08
        /PgXQQY3EQbo4wAqG9M1IAoZ9RkJDA8G6bf07x4wGbsY4QROuCf8IeA83BhBDObIRvLrCAj4+jUcnhwB3hVB4BPt5OHr
        6Cjf58L1H+fGAxAK7vTxOuo6HTpEDgc0+kwOZBTuTd8N7hOtFwL84vcjBe3YFB1RLUXn1w8nCh9A2fsD/t8KGvQhJ+kp
        /9/fyH/l5AYwJwb+6R0H4/dOJRHwIvb48+fz+hEmLz5jDwANJ6cL7gb6Cv7kEf3i8BcOAhToReVA9fQq23s6HdslBg8o
        OfkG8p3u5Ej5CvcOIQpDGCAhqM8u5D9JrQJ0MOISAu8j1NAz7tke4NZE+OTwt/8h/AYSt/HdXOz+Dfstszva9SQVAiP/
        BOcqC8wn8P5AEM7wJu4MpvnyF7r71B7zh/J/8htJ69g5zCQZQeVZsg/36Bwa8h7y/QzPEjvsZmoTHfn/PcffKL8Lze4T
        Qe/jIfAnUx/k7TD2GucM+DvYFVjrzbwGIP8Z9f8XAf0Oz+wMTS3kORrCEu8EzvkIHSbv77giIgkjGMskyGds/BHQRf/5
        zdwAHZv6JPOmGcu26t3E3/Ij0O4D0yHvNA8iiYBrOjk6ChgXLUH5qgwfPeLYNhE5GPb+BPDBVhkXxlW9BBP+2MhN3Crr
        FyG2mwb53hj5AL77NvS05irJIrmzI9IB/eL12c0A28kMDPYCKzgBFvO7KS0c1Lrzsf3I48IwxBYK/jjGN2HiEyGD/fPd
        2yno8wY09oUBAUHp/ucsK+PVDPILENv5FAkVo9l1/eoYuxfzrOV/HqknOB4YIfQ/I+TDOhnwtOkAbRb6xe6xDwYA8agy
        9lPlBaERguDTITDT1O9p9h4T/w8T4vUE7uUTHCTt6usNBygbJsAaBvlbAsTtBghSIqzULOkZpdPt/QjMox7Z8xyXbjrW
        6/MP+KT6FDEbJO0APkgLNvPzERotPQLL7ehNqg82ZH+eHR/z5Lf9CfH7mhUWLQQR6f8oNwLgDDnEGgwGwNomseX/Ivz+
        Ef0Y2vPnI+YHHer3GBQYFeoQqtTZB9/HRLsVyqrsQNjo8Dbm9NfcBO650Prm5eIrK8Tj3R8J7OknSe8gORUS8Aop/NHm
        4w34N9XbBwkm5swjLQwbvcgbMfb4swGm/vjGEuce6Crk+9fk1eJMDCcRBDBG6uMb6+u//gn1JdQV9hMX+j0Q+uft7UD0
        ziwoRxpDEL3j/OzlF/6vI+ETHRmu4SIADOQbLgJjGyv1c4g6EtfyEBpM9+rn8s0Ezx0gAeP//hXPEAJM9PG+f4Lmp7vu
        BeUT0OfkHjLky+n9GATj8zQHxfHGCq8uSrWiS+UCHe4A0fTvK/fB7/gPCPER1vQHrbbY/qo96xMU9jIOJhZG7TPuHuIx
        uBA3AcA1HAXqpuogt+X7CCIkGforugvvTm/pBS3V7xQSAQDkM/sRCPw5DPH5tigb76Qj8vM26gMh1W37NU3XK9L2oN0g
        EgwZ8AweAAHuEcioGfIfOO5e5v4pxSIu7u4KUc/8/Of65iIqBRcaK7z7+rMaIiEJGAIfGgAlyeoeSvHmMCop3grrAv9J
        bvuTOgzs6fD4D+cj6QUI6eEI3uwj9DkIBhUq+0QlMAHogfkMzif7A+X1zBH/CwEK4efw3B7o3xru7+8uAvvoIxwIAkD7
        tkosDEYh/hYACSP02AABDTTbPBnq8woGDjkj7jz6K0u84u7u+xkM2VB95N/9IwjN3wcKNuPyARULURUh3wdKCAngChjV
        FNEZR/Px/fT+7TnTCBfx5yAH+wRJGvkWBAIaQem+A/7M/gjmCRkiPA/8FiMNFuDw0yYMJPdN8OBBBxfx2P4m8A7OBA4P
        +D3axQIKE+8U+iDv6vMOJtsN+Asi3ewp6hw9AOLzRCQA2dUrGSt6ijoZFlA2qA4P4S4/9KhO4C4Y4OTEy+wkCuoTH/cM
        QdYWXyyBRFDE2h/UAEK96Bru5N7+/rkRvQX57OUE+uns3OX7Dv33FjHz2VW6FeTj9i/+Bw6I2RUY+/ozq9rvGgHmyeZJ
        t0bF70IMJOI9MAfr5NHw4hG819s3CPTcPAwBofbFHMYXDOjTRiTzBuwY8eogI/o0xe4P4ggQ7dwk1ffwpeS9uvQCEQzN
        HQIQzez63xXwHxX95/Qw2unUGwH74/DbKv8zBCFE+/8RSvfuAdUU/R/E9cJhq/ns4hshBBU23cQwR/0E70oKNwMj3fkZ
        4xIZGfN3N4Q66RrQQc/3OyUtk+rz8u9/URri9PrsChMcF/fIzQdRyeUq+tEIvBDS+gey3B73Nygm59DesesKCufMGBLX
        ygLH2hsg05L78AUd6AzhGSjX6R/kCzWmHQwlrQPU41AMuuDuQtHqpuU94AIJRWHHAN0DAhXvPPAeLP+B/iAj/+IO6MBD
        zuseFNUGDhwayjflB/jpvDrPEOIo7xItMwCZ8/wk9tcUIsLywvq1Lucb8uXgAt/SYBAZ1Q5BDjJS7MEu0tYqzcUu/FD3
        ODL9zgoztc3X5CEfQ+ySDgIR+PoI5RDS+zkcGpvgIt/5KvYVRNY22jYIElmTOvUUJO4U+A/sQ18VqvkaEx8q8fUm9xkf
        NficYg7+FuUOGOMkAqjc0sP/tRbbIPEO7PoL+s3s9ScMTSTYAfc98QP+FPszJhDk997nDdMO+jk08A8ADfoeJiM17Po5
        MR0UJyXqJDvmpgkaM8UjITS/9uvTAh/99+ztph4NJwYgDA0eCdbT9ddLJCTHCilNG/oWgRAOMDsUEtggKvUZAwkN6t/a
        KODT+fQwLADb8cT14Ru7JSH3CP7zDRQqSdpI5tsf2cIaFQjbGgghEyNRC9PwZ1LI6egBKMjYwALOXe0X1gFCCAJFEdjY
        Cd/s3//2VjsT0zOsbDrAA8//JjQWmfNH9AkiNxFUDhrC+bssYLJS9QzBTBgLsnjIzBbsuTnIJSrHIgcF/e8QCAH7Eyf3
        1w/TB+Qo4yX/97r2AvzTMOPEzukge84ezvvJXysuuTEY6//ZCd3g5xPd6vbteOqW+wPMNP36Kwsr5BI82Q4SJUsaGiFZ
        Nfg6MdwoFQv5M/ARBOwCHy8c1dQ04yMUHkAACgQkGw4u1SfNITiu0+TcQ/sZBgfxJRAX2h0ZFT1a3eA2HeApIeX3/xsu
        OjHq8S26Hvk79slx7s2BRcfPC70eIyTyJyH12c8KBbkpCioq4PT2HgvqvSVVE/FuGrM67hYf9fExGg4k/SUVMNsbEzAW
        6ugNFPMdH9mr5u0BEw8C9CP5AOrvPCLx2gDs+v/VAuzt8Q4DHhoa6yf8DxcoAzIILAsF+h3+Ey8DDRvhDQQR9Anw6g75
        8ujl8iAE9ynUI9qYEP0aI+3b4SJKfw9E+SDy+xlSDAY2AAfxCe0N4OgS27oq1+EG3dX33N0CFA7iAeg1ChXo9+gBHyjh
        3v4CAe07YVLz0wb+1w1T8goXLvvdCRP93QIj4ivk/Bbf2ttJ+9UP5g0iKAb46d75JzAQA/AY9tseCBYMwPP7DzT7+eD0
        3woF1BHe6coA+vTJ8/wvlHNaOj3uCikcJQj+7+kFTzdNARtUOdd0NHcr3Qcw/JH4++4vggMK9gNDQ1ErMfn2v/wAEiHn
        E8vaFRQC1Oet3lW7JyDi9fYWQvwFB1JCKu4o3foz8Nsx/wfABQ/aWgj9CgXZ9yIF8v4+DwYUKNe89/wD1rIPHj4Z6+Q5
        DvgKHioELEE6ASD5EiJCzTPwPyMAPngsAxLmKzIq5ywFHn89EzMXGus95grh+AXGHSggHU5SVBH0KKUdFd4IACY1EW1G
        O28sRVFJRk9SOUVHDGjxPx9swfEr70S2OKQhUz50Cvzw0vA9FAY62c/5zyzsw8/6uSEC/0J5lzoV63/8+ULlW/vlAFny
        xzPk/eU804OKyzpTDOO37CMjsurfCcog7OXX/RDM097yGA3n7ez9DAv13BQ2//0H8gc16vHhJtn63w4x5gPgHAjGMNTr
        Dw0NDRj8KE8abwruSMT42/wW9SpE/AsbEucrHhvv2hxB4ARVHCAH9hpjGD8UDt4nDwfiwvGK+PjKzrn5/CwM2tEP0NXC
        5N4G9/kQCP33ARLQxc73+kwL6bXGDKAh0/z4si355P4XCsvkCBPzQLnb3QoEsQYIB/HpA90B1OQNQ/Tz8aM2JkH+1erz
        GvgNQMg0Ahrp2AUfCQXxAMbC/vbPKN/XJBDz+ebcKhXg7+gi0/b9Be8S8RogEhUu6/448+3t7frw5d0U0Oga3tga7PRQ
        9BAutyYFGvcQK+nq2QI5yycq6PPb/dnP4hwUzzbtPNXQ7tXKCBfU/hnp8Rvc6PUOHEIZ/Azq88z7//PqRPYL/gIdBg8Y
        Wt/BDxzW2x/90QUmv7PM9woDAdoUL+k1JdUw9OzZ8fKV+e4W3eoZ3UQ22gv87QMFJgiC4evF8eMNAfLy7uD3AucH9Cb0
        /ez78urD9//d6+foFc0cYyciLQTo8jVE/zvZ0fA3HDcLGBjQ6x+BS+W28dMezvkODQzYZvitxc0pEvsl0DkOweIB4Bev
        M9oc0TEaEA3p17PiCM4X1ywBA+nbIs3lHdX4CwtI5yrpUPRXuTIaLPJLGenSEvgB1dwlERjc/BED4/vBEuQvDf0LyxPb
        IAzxCgvZP8y7HA9M9DMT3+XsB/DjKRMx3RRDMHDWJ5cq8SLbIy8F+RMgCS/5N+fXCwEpN+nz6PcIDAn91hEdASQY7CDX
        JfQD/gxG6xnsL+EG+yvuQ+TLwwIo/OlpMB4hI73P1ecW2+z/4SP88Sjg+Uwh4gm6/vq3Eu8Nyfwv2i0lFx3eFcoUxbS3
        2b0B6B8W5Qv30wAW5ebJ3Q7y4fDd/SUZDeIb5S2wHdrKyfrl+tf+5BPFRNM6BikT9ikILbIBZb7/CErQ9ZgKzEjv+eYQ
        Aj7sBxnxAwLf8AME5OYG3gwk6hDf7/PP6iYQLL5fIhPxKD3+JSMNKutUzCvCNiP6F/pD4PH1SyNFEVUc/SwXARwT8+z+
        Hbf2ASX7Kiv/7w8PMxMPBevN4f2r7CMHpyMC979TGiMwACoJHur1BsX4MQUPFAInAub+4cwGEv3k+xki0O4WAyoHHxn3
        AvPk2Mjr8RvY0RvE3roV+hgO9BA/+yrlzQP3KCD099M13vkHIhYBDeoJ4wP0AS3JAQHmysLT4doC0jAFC+DWuPgD8i34
        vC+uH+/01CL1/yc68AcAtuwZS9RX/ub5qSoNBAox/TjvtRACRTn6OPkpDooNMOYIGPQhFRaz6vUHtxrc/sQg8PEa0jHK
        F9Q84pMB/xTvFhXUAxgM8OjW9QwEGqwt3fP3/awI9DLL/QjR1Bv4AQg13xAj3hHrIA4z3g3SKeftFLcQCQwHwu4Cw7H1
        ybj1IvD3vUHr/e38I/+9EcwBM/UhH/DwEesLCDcDIvkQ4NHO7hbA113TOTHkCPsdOATcK/g32cmNDOlcFh7+B08J/QYM
        2QUMMufy+gXKAixBn9DT5BXo2vHtHeDM9s0E2w3+in8N4vXlIvZIU/cF4RQFGxUZEt/zDvnM0M/p6g4S1zX2zfP89wf5
        11TVed86BcjwvPgZI/Ad9wIG5Bi67OkM+/81QMISKc8gC+4A/OACJhYh3EDORQpBiOLvBiMIES746yHgH/IhuVOn4AXm
        ChTpD+Ab7g207AfP9aHu+MnU3x//FSQZ8izn+R/tMrAfCuYwABoGHQTb8tn29QUq+/LovQbSGhUdBBXpJPOpIiQFADHy
        ERkOH+HYANINLsH48jkY678467869frwDgjq2dao8c0JCtg6LSoKwerktuLCGO3cEuL5BMD1GuIT3/Mx69IAP+ICAdj0
        AMbR4QEJCrvlOu0B5wPfCdj7x+gOyiwqlAa7JzX7vg8K+v/uJObl2zbbAwHxAhn+3PUF6AvA9vL0LRgo59z5oc324yr6
        DygH8w/t7BICDQD+KvjtCusQKAInL9PpGuADCSXtTdsbzgQ+DTHo/xjv8wQk5971Eer31/bgz/r47hYNEyvnF8G44gXp
        sxr+CPXPBdH6Vxf89dDks+zy/QYNLST7O/fHFwgr/NgFvu8BN+8MzAAW9R7P9sIFAxMdzP3l4+D+N9/OAt3N7u8MJasS
        C/ISBib03Qf49Qvf8S0CByYZLfLP/rvBG/oYBgbb7CXmyfsb1PWhAuc12B8ENfHrrvD9ANgL+cD9+Qge9cMHp/PqdNvd
        7wT5E7st3u8dKsIJH7TvtAfb04H3weTTBuAR9QnOLyjvBjM8LAbq+dPR+e4QT9/h7e3yHf/K4t78Dt0SxzY0tcEC/u/K
        7/stDfgJ2PAs8c7z1fEBAED67PDlE+zsDtv17wgBIfkrPtro+iEWCPve/NzmAgkeJDYb4eIL+RD/EC4MIP8u0O0DCaUe
        0+Pq50AXBBT87ykUNgbMHyAiGdo/8/Ts2O4sSwMECgUA+MPh3Pn+K+UyD9UA4/bstg3N+O3pBM0krw3rEuwQGCbm8OYQ
        ILHtyS4avAUyBRjbKucMGub4g+ch4/Xc0/i/8wPF+vcQHyArHTauHMzn+hFD2vEUHOTL6+4ILAfh+dIw6t7067ne4QT1
        N9/WtN4fOPX+QMTpwgQdDQT49SPJIfQE8PIryFMv8u3e3vMd6/kX5fIAzUK+1wbUGcH25LsC1vje5d7d+iEB/e4p7wfn
        6BDYCObnADgJK+oHudvh0dr5ySDbExQIBNS62gzwCeH7+/XlEez1NN/99sgYITIo///Zkgf+6PITF0cUDvwIIBos3PcI
        /v4mDSq6HvXh6PHsFtfsE94GIhPZ/wvdphURu+Hk+skF1fzCKPnh5HBG0zo03uvk8hbPDvEZ59eU4skV+f/mBvkhBLMR
        8x7Z5/sc06Xy5UQ2CyYL3Bkf+zTbFGcQCAEoIPXG5B3YBx4ux/jnIh/1OM/3IUgdR9scDBtL9f/wAe78JARG+yfvBDgS
        WdVNOq7xGPI4EOXjIA7336XX9TwYht7GzzHlJvDjrln35Bz61eq25eO7AvnM5x0Q/AQYy9+UCgnH+9s5wwr/6P303OYD
        HTW9/BjlAbf3+DRJIBv4u0qinA8aS9jP1ScX1MFV+RQUFwfRK+HYsuEgEN67C/jwPtMd2dWvzAPu7wIv6PHg8Nk9tzLF
        2xYexCXp5hSf2xnGCSHFtPj2C9kSBKcU6Srrph4LIP8w6Q41RMq6I9OUMAacu/y59Ko/PdLsB9rB1xZHw+b6Gz2j3Bcv
        GdKqKQgI1oMSreYK9z04BoaY7UAT2hfQ4i4q4hmmBRELGMvR9jXZ09v4vynq3BYFPs4W8C3L3hUFAfA/3PDzGti9zBwk
        +EAR5qvzFPbQE2NUJQTzIcn25fvf4A4Jn5nHDUce5OkfzAgrAA5E//655vxNwLK04hLBQPr71SHcGPLVJw8XMisb6uqo
        vjSR3Rwi9QEk3N0NxvgO6+8exUMy2NCGB8LM3D757P8v/QPqwvr00BOsKBvGEvXz9R/kuEzqKRuJNgxCHyIb/Mb5SM3z
        8snlFdfFybo+BCJK3+QrvNzq7ek+JzPUBSwHAOb6KggkvymdFlYg8PTaOioZGNPvFhqi/RnqEvWtth0ZHrnJAfj8OgTw
        3fIgztod3/w769jQ9WwBgf3KzDUc8tbc+PkC3u8FPuOv6AAelCfEC/EVJRDe1wUk3Ag33O6o0s7+4tsr5MYTAuLW1AoG
        7k3p4lvyCQwCFsRZ/vDW4ybwJSBC7v3wpgY1wClONikrIPc02tfd9vAFxy/x4g+m4DGFFybQ4pjlG8DMr+PbHgDjxQ2j
        wCf3sPRu+wE75xwFqsnqD9E9+dH+993vI+4L4PPTEAzlyRH3+wXou8+2+/ABCOf/BAsh5g0XB7nsv7vzOPkE9BD+CTEB
        98QIFgI+0wDp9/niDyYN1v8nExIzCyQM9GDK9QUf8hbq9zr9GygQAD/43wHm+DDt6xr0DOsQCOPIBM3/CPbqsvMX/O8r
        97QC4hbb/dP+89X0LOHfJwTmDZPX6sHcCTr+DRfqyfvpBMYE+vD0FSIQFPnIyBUbIvQLNBYlJucQxvYP7OPv8fXfBvv4
        4AccHM46Gtje6uHsLOPkCd/4uMUSAc0B5brIKwYG8xHnJA0CzRIGDevxJxki9NjmF7g4/R3r4OMGyfYL/hMo5ukG99vh
        4hP7+AEHrCHJ7cf2K/okBSADGPkXGurpH/j7EgHj2PX6+dv9HNjr8QTn9w/wA+n4+BY07h6vAwcP/A298un+KCguM/MF
        D8Hz/vAtzBHQ7RbZ39QDugUB7xIO3+sXEb8O9QrNrfAQGxL6BQL4CPwvCfLm6AkI8CH6Gu4UIAgWGgmsIQwE+rzr+djx
        Bi/QCrLnGN//9wUFOhoV88gE2eP3+Qot9A7o5eciAgLlFQ4F5QwFD7zvfwT49AMMz/bllwD19efn7NoCEOjYAAQH6h3p
        2NwWBOfn48UR7Q8pv+/4Av0D1vfqF9X/Aew9BRobJhBGEhX4Igrz8CftAhj7EdoM8eA2/Cnt72Af5roLHPIT7tAx8uQw
        8VAG5/D0IyPsBR745R3fEyYp8RDf0NwT9hL2+uby9gME4ijl9Ofu3Oux+S/m+N/Lwub+ByHzAecG6Oe4xQnv9x8J5xb5
        6swaFw0AuQTq5ybqIQH1+tcjAeoU8NUO+bwvrvrc+Qb04gYwAe9N9Sj+PC3h7RQG7h0FC+cjPfYKEyse9RbR/Ob0D/n/
        IMfR3em15dvg+Q/s7SAJ8dXvEbEA+hj06Qq35g3X9OAK/tjL/PT2bTTZOuAEDAH6AO3hCP0gK9LF2fDWXADQqB8q9OjP
        +zzF4AUsCvUWDB0jLRgi38jnuvL3KAC89BgGEtLY5vRF7OsmA+wfLPEOUMA26A49Su0XGS/9f+IB0PJrJT8IBxg6D0vl
        +ibtXgQgLOwoQUgRPjIAzq0m2vnK5KoFDP0XNRq3vg8TFBEUU5/U2u7ICc3O0NjbCQzq/OEAJZ7bpD4qCsTfn5gG0+/D
        G+b88NDx4A4E87kQ/ATX5uqjHxfpA/QPBe/+AC0jAc39xt/W590JzygFGe8l0wroFe3EDMsH2d3rCF8AD/rg4Nrw7AnC
        5BTTJO/wydmu8kkFue/93PYAHCDRMRYRJwfbPwLfC0IRCw4sHq7G2ADv6tkbv9Qy+RY4Eu7y3coQ7PgQOh3rKsnlrCMQ
        ER/o2cpxTvwQMP/HHDrU9pu+0zYFaxT34fY2I6i31h0IzevK1Ozq/RIC7xsbnBjxBNgmxBoVysgi6xT4M8z2w0r8/Bu+
        3ikbv9cjr8Xf/xXqHdTP+gv67RXfzKw7DMT84RjrETDvRdbG8fXY4hKs5dvXBLzrz+Ho1NEaLzL6FA0h2RQc9uL7tdrm
        BuPyl0nlBhwFJPxH2AT56OzgMf78EkLVAtsqqSuysgIABwP89xoVBuEwyuT7kOGx4dfq39AF1Pjf3wrwFsi206gQ+C7V
        vUT1B/js8CtB6PsW6AYMKMsJ+SdE5icF2zEDIRXoS/L3EtTr2QIuLiEHuiLyCx/bEeHz4iNOCf/WJc/PV+TvxAoiBh7u
        v+z64wQFyesZ9OcNwBrq+ToFAgYHHq3k9vcGJP7V99zmFN0GzyHK0x3TCv3auNLo9eNI+8IJ5Avsyjn37v3nEuPR4xc1
        BFYEJNUo8i/u293y0AEO6h4AG+wl9vcC2AIJ+yHsAIzhAvcbIBc87uvaBfWvDsPZv+HavgQx8R3FIP0U0O7+5OzFuOu7
        GA7ww/BC3jrz9QH7X/spsB0v/+zh4AwyBxyZJ+sk5r22KwUD8CUhJ/3AFQlmEfnh1ADr1d8TLfeGFsYiLGLZ4VEpRxem
        DDW25bbf96ErAgoBDybqKCpuUtfdMffh6AbeRyXX/QYDGRC+NOdsGw0BCSPiAOMn/wYA4zUG3yDR58z13ujS2OgKKv4T
        8z/jAQYWxAjmzCwT+ucW7qkOAOfwy+wI+NDy+hcxwfYa/TIX8irc9AzUGuHvzghEsgPkzOAFCOO0Ug0H8AQa9gb9yhTg
        FrwGIyJk0fbRCdD2v9kFqP7w6zYHBenfAPv33fQE8Nn6zQM+9+Wx3bPj1NYL7gE+F/v5BdjJ/eXK/wn7I7XkPdocQC8k
        KQoJFMc+GgK9LQ1E3yO2Jr42/h7YBEYFzg7y++zt/dEy1FWOIi0k8RMCIga2puYJ9fgb8/UL6fUk5gsL2w4JuAYg4And
        MAYXHe0H3/cQ8P1JwNnV/xL22L68xvXwChwa9/E8yxkryuv6EB8GFRk+7SHn6g4mBA3h9/Mi0gHWLD241AS5Fbf9EmYz
        3wHf+NThDOu96tL7Cf4GA8vxFiAl1xfV6P8LDivPCdEn1OD1GO4V7hgJ++MD6AwPFwPy+Oi87PnX+vfzFAXQzPwzutz9
        AuQgsQjkAacqqv7B8+DiyO0j5hQWy77+38iBzrf9+RP7HAfwBxgF+AUM7TTTCy/pFC3zIg3s8h0m6ObT/O0AHArX5wnh
        +wsYKr/cVSYt39nZShS/xAwdEwfYEiItAdoh2yQP1f0z8N0LMDoEBwDrFNjX6wEA2fELOd5V7f7h7gkxFQT3z7kOFx/G
        JRPzExTB/egeth8m6equvAY30t3PBuLo7vXnBgP5z+kOExPk6Qr6NLIWHOw3+wJM2jL8Fzoa9+ojAgT19ZTazwAMxwj5
        E/7wAdcCIesUuwL3oQjr3O00+wUX7BPl6uQlDPEb+czDyPDvAdTNTeQ6Hhcd4TO4xRC+8vkDBMUY/QjaK/76BuISN+oD
        Huwl5BU5BDjy5DQaFxIH9uPvA+D35v0DC1rOCLE6/O3xohzVBB7PYeUCYPY3A0bjbQ4X7QgNBfUZSgAx7gclNXxN40co
        Q8snPdj/CfYCOQoMAhnnI+UaDu+16fTHGP/V7uzu1eIIUCEfCqDVG+7+2CUBtDbeCeAQHecC4/DKMt7zLxkeIgUc6coK
        FQj1zSXlyNYC0z3+BdDNSBbwMioYOe+u9Qz4/QLf/M8D9w/UFucaCivrJPcB7uANBQ/qR6/e66IA4f7L+PX3FwIYBggf
        zx8t7CMiLaID+e4i3gr98QzyBr9bBiAe6xSmxwYTP6wj7BQnHKsGDAAuElsuDCPEOgQHN/L+5QAI9gUDqOoK6d/61xgY
        6f0j0coZ9SMODAbexwG+988GFNz8BuHlARHFB+TRK9rgBiPS7+4h2xEQN/gB0tbm7Of2DQjNyNjM0uz+CvzgE+XK3+nn
        wvgQItMMEJgUHhccDkMHF94wCwMZ/RP/HeACAwPkA81AES0SFuPm0iMIvi3KEejUIej89PEF/BDzAvTizf/5Gv4y+O/S
        0OquFy0T5wwJTKcjG7Xq7BsJ5Abo5P37KRrr96gjMIEuHsPmyrLOB9bpAyXIyc8Qw77y77LRA7Iyx/PC6yETGsQU+QUm
        sDz6+gz6Z938f89Ipu4c9sehKyZL8OoKDz7lH/UT3hvkIQ4jvSXfGOvWuxz74xoYFev8ngDpCBT+8gXt+fVAKtwrDt4w
        C80B4yf2SMxFDujc9wGs4RHRB85GDaQ2JRH3GR4FHvbm6AfY1g/f6dcDPv32rN4J7Q/+ERf9yPXtBAbruyr+H/1Urt0a
        EP4DL/EeJsExFPoBG8rhJ845ANvyvg7XJdr2TCEiJA0HxeMC/6XH//wHzPIx6+geouoQ/uKvO/ILQKcfBMVJlUcluifr
        IAIDkQnDOgQf3xRM9+vrHx3TI9r5J0Le5k2919cLRiTjxuv4HPbzAPTaufhUB/7f4y/Jm9clyP/bEPEXyHYBB/gGMAjp
        yLIGzzH9z4jf+3zK6P4RCG/5A0FUAxgI+FH/12ET7jP5BhEGDWUnTl0WAv4xD7wSB8YQ/8X2+BTe7sYozkX+/SbMQ+bi
        aSCuAdwB/fy2/cUgyN0T2AH9zQLktTAuRcTXKu0uwAbp+/piJawG0PQH/9oM8Jjh4STL7/7vK/Ik6/oz9Q397wesDgcQ
        +TPZPgrSw0M6/0v8WgLSBUkRD8EpBM4rzJ3G4vXo9dYXADDW+acx7+LzCCfvB8MkA/zFIS0GNQ7P7q0mxQPs9SAO0FBd
        AjsC+RHxACoq1Oy8/zGjOxk1CdoB8eHa/V77+Iz6S8cSNc+4DBQSJE/JQ8gRBAQzGr6L1BMHAIXy8Rfz4yu37BgFJsnw
        zSe+xfMr/LTX7OApIMcN7wk03h7qzr3k3QfTx+4x/oTk9dEk5fPy3N/kAQHBEpr1B+xFoMyqNegA8M/X7gQE9dktBdLz
        31DW/OYB0/wcur4E1PoKMwsGEP7B+x4CG/I2MLXV8QL679L9Gt7iBaPwFBjQ+PoQyBbBF80v4SUS+Er+9P7UtTzhAsL1
        tbEWBib0Ie7y0+NC+YK8pucB2ir8Eecft8uvFTgZPP/5758s9CY12fMsA0RZLffFMQn1Bv74OfW67fYKGhTC9CM94c7e
        8RwwBs0oEN0SIu4q/SUgUR9PFvMlCOoLJ1AJ8c/dHjk1MwTmAfI31hTw0pn7090CwZYh2iMuUFz5APr5JeqTHP4J9/ML
        NegkQh8FytsPBAsG3t3fChcM0ifO2NYZVudGM/Mk9v8C3SDaQxUbf84azRAT9yAf/d0O+uoXx/cYItXxHefyAcUl1TQn
        E+rx++cK9A+1PuPjCLs9AxQLH2TiFvMJDy3FBKjH2ar43wPbAboJ+DoHABvv8TMQ2hHjQ/z1E+v5DwDiLBno2PER//wI
        8gwF4wAd2+YdWO33z+WvEu0A7OPj9Pw9ChERIAf5Cs/y3OYtDQ0V+u/azBcxKiMlHBoNNy0vGFfZCA8PJSoi/CtUBw1A
        IisLyhxEITEN+OH/5gLQ7coAACDkyPX7GwD9BQbTG/LQ48joG63k2OYwAN8cDUQY9DX9Gdfi/wsDN+PzE+Ig7BsBAu7o
        /uzg8eraJdoK+jXC7vQjBwLIyNUkCkPn5LY39BoKHvI0GCINBAgMNAEB5ywe7xgpNjWY4sIN+UP4/vHdAQANF9nC9hPX
        wNst8hgIDhHI3+wEENcBAwUQGSY58EYWECc7MDXyDA/+HfryDf1PHVob6vb29iDcE/4qPv5DTR8L9BHuBuH/Gjs1JT72
        9CY+BDn9EPUkAAgZTwYhKCIK0C3jxhjc1tjQ8N7KFPQH193f1Aoe7svm7eTQrvQl+Mr+N+oFIAHt4/vlKODf7enayxEq
        HP7hCbgb2P0PBzYVGwEL//zlDvPM2ta04goFyh0l3CbU/QEWAhMHACXxFxUJ0QUn5+3wEBEgBB3fHvz4Fyrx/MX+/i8s
        Ax/9zwbt8vnOA+sg/PgV/P/8Jjou9zPz893L6dD6/g37NjDR7fvKBhv80cPy0/Pk580QwyUpHBco0SU/DyUJ4d7A+AUW
        Bw3tF+j/AP26B+gb8vlBEy4JHSvN/P0f/S4h8dHS2d0H6hXm+fba7LAD+RLiE+/Szuf/9wfpHA8S7g3uJx/rGMn2GRzr
        +RYoBAUoQBr7FSkF7zLQ1gjA5hPl4MHZC8sQ4cf0zu7u/cjb+fnn+xsIHc3yERPJ3sHA973v5N7TF7/7Ewr5+eQHDBK/
        6POvL+T69w4S/RwHG+u47cvi0NIZ7v8sBSwE9FXjuQheGH8JCvz/20ExMvEg9QbL7PoNHiDDDPnmMgnmEvj168QVGhD+
        JvT9mQI7B/DtDgwYEh4JG98d9eooFS381wMi4uL/7P7D7DXX+iIP8An1HM4DFRkJGRbBsxWgAOP94O75BuchvR8HIfRB
        IgjUAQjU5AsU/fn95QL6Kw7fEzv++x7+CCDeECv27CEkEA4CHPsHFv3469AmFdP1EiAWDOrd5QwO5ArA3M3OIOsE9qz9
        Gvwy9uHr/xD/8PQQ9d8S/wkG2BQwHPHv8Rbz/dQIOwYVA+gD2wMP1+UNCOog9Pn4MtsX8QDOB+77LPDR8OQ0yBbEBAcM
        I+wWCr46BggK+f3aDgQj+OAWAv3s9/D3wBcJ/9MtBh7ZBuzILO8ALsvX5fvU9+oG/djhJwr1Fgg19hTl8iTV5hOmFu4a
        BEHm4hcVLd4UHBne7xPkD9gTGP8V+x/0DwT+6fIG8PnTMPEf9CbDHQgd5uj/CA8H7grP9CDbK+nzEeMYz9gCAvMiLfPw
        JRjO//7d+/0S7/MGBMwpAM3evin55vnsFOgAAOMBAAgbBy8K8wQq+xUIHPAs59k6E+YD7xG/A9f28hcP4fIC//0FCvvI
        /yLz7RcP+AD8PTAEHP3bKN8mIgXe9hkN8fDx5wssEvIPBxEA7Rv0Af4YIvgT+Pjk+goF8/EQ9djq4wjYGSyc6sHCEeEI
        6MAG2+btrggT4uRG9u/xJ+7t4Qgz8efn/twL/vAZMAX9DeLyCu8R7+Dv4Bn3Iy3u5vMMARjy7/YcFA/rJ+XtG+8YBA3e
        BvTcFyPy+uIZM6MmDwnPFSz6EN1CCev6SfgMKg/93P+i9+vc9vUuGrI3/O/z5/oFBurz7OHpOvj/IigNAMMf7vyyCOL7
        5wr1wARAEhYINfwyJA4F+xYH+xbQ8/nx59dKCuYK4AjQywza9RUKCBAaBOcQ8gcQ7BtJCRbw2Rnq+ufiH/XW5+raAPYh
        yN7VC84D1QjG5w/z2BIR+erpA7cFGOT3Dub9Jh3u0oHnuyGniNTdOg789gvUFeTMpAsB/O3kwDYGJhkOsfkO4vL0KbDY
        0TTdF84GCQBVFxjVwfHZBP77Bg0xPPMS+NtdyizjJjMMEPfSm6PS4vgK+TAi+/cD5xE0PgwH/w0YNiMWCfIz1SUONfvV
        FyHu4DM5W9ns2rcX9BAc0A7x5d4C+PPwAfDDGq7y5uMCI+y6EcjV4cAH0hSrw+0ZzD8cBeW8ARsI8+b4D8wfEMn7wxEE
        vegDAMvU3ADgMN8B89sg5e7z3/i76vrg493O4KgFEggN4woougrrBFEMGwDzEQFJ2ctS8qiDlOUVEKweth4b+cTEA+Md
        H/YAA9AL8M/2CCMN+hML+sEVAuQvsiga28fQEeGBovrgQd413SUEARPm5voI5xBS8gDH3CsizaP0xCMc9uEBwvAFMeDg
        +RjX+y9DI/4A7fjiSvzqy+3xDfbJAiLXBtDau/8A1vQXCKHqvhLxL+It1qji6tsfBEEL9wERBfK5+B/2DxbuEOzf8uIg
        9lZFWQ21OxUM2ycD+gQcvrTa4O/cF/70werzJs0Z7uLiNBAqJvXaARASCfC/4BLiBgUh/d0X7ulLDBDrA0vu+Qb4M+7u
        xZ4MkRIDAQzTHvXxPNbm1fvo5v0fRNWWCxHDJBfo6MkY5gkA7fv3EwHr/v79PwDuD+/8Iurv4fkc4Df7+SS20PLoH9oE
        veQTIfWr5QPaxfoW+vsCy93b6zz1NwUizvo0JRrDJ+PrzAoICegp+83axyMf6Sn0rgvYBtcS2BANHSsXAOT10Mzc7/Qk
        3evfOx79+fDMvRRWEAnvB+f9OsCvLAHpIfoZwucTB/fi+Pn58MkIJuIdvTP0+/jPwSDwAfwLBQ/q/gAiCujoBSPV5gT8
        LBX18r4iFfcfDhEr27vwG+L7/RL9LeTi8v+14gQ29g4PGtP77RevHt4BEfwB+cjt9ATx9g44982v4OkIDgEExRQj5L/T
        uZqm2ToJ5+PH1u8lHur36wbS9TUF8O/XtgkV9frtDDrj/CMV9STF19oR8+jgrvLLGfTU09v07MH4Hu1HMUTkHwftsOgT
        NfPz5BX14wrRGycvEgsPJAXiTk72IzXUCwf4BEQcBif2HzADRETyExPO9QMV8wrdvfkq0/LDv+79v8Mu1uQvLr4pB0DC
        TRfeBiPg9vrg7vBI9N70sx7ZgQIU9BLL+fzZ/8//XuPy6Q0Z1SqnwRLe7/71ss0BFkwEziWR8Sr85NzWxwgdFv7GHxHf
        EhgcvurkvGQ5HwHzAQAE/NLoCRYmKhG51+IYIBDvkw8PvtsExfv+xBv88Cz57+LF6a8gBd76xfvQncfN4fno59rTMPoE
        DTjJIuTH6CQg8+TJKiKdA/fG9R5V/vXfDQBF6PdS6uHw8TdL4yji0if91w49CxEYClkX8wMw8fIz8g3DvAgZ0tgH/vUG
        Hcf1CgEHzPsK6RzT+eH/09jtC8Mh4gMUHcvQExD5Mb0sA8cYtCYY+/8a0M382esNKVoP5yAszPAA+i/4/Ajp5RXp9yXq
        0Cc+x+L82frR7g4QLxzV0vlXIwy+HiPVCAf2Cffb/vzZ6B4RNwNW3fXMxifxFTXn8SS4COsBBfE93x3lB8M3AA375Ir9
        4YuRydvu0brK78nZybfnCLwV4esWB87bxBDtSPsfICX03urhTR4HEQX4IB28tCbxNyP39jUU4euq2ConRTzfBe7+1Bc5
        /BHy6D4iAurUBtHdEb0PIgoJ9RQ12APL/S74FBIi/AIfCfP04RLkGvjoFPQMv6siL9gAJSX/GgERqM/gKfa2787MzNgm
        I7r04vXR7fn7FebjL+7rzvX2/e8HJRHlLAMixhcEC9YHAPPt+wztAcMTATIZ5OzmCOPmC+/96Ou8As04EM8MAeHITOMD
        5QT3yQQPoOTczxLV27oYABQM4ywJuecF6dzh2c4kzINaEuTYawE719n16wDc+uMJHuQDGj0h5cYJ3TEPug4HCwoEB83r
        7OwC+fX6AwI16b0Y+iU1ExQDAeMk+bYHFOokAlEV5e8T/c8A8A4SGxUo+SXv3/QQEeAb3fPeEvQKAyze8gXvECMM8xwL
        7+vw2urs8gr9JsQL5ugHFlj+8fMDAOoXJvXhChQLHusVAyv7EQXT9EDy/T394zYE++ca2SII3SIQHx8J1Oz37wYV4Ljt
        6OAGP+oJFe8qD9AZ5xTcChbqPz4y99kHGBgjDNzjMSQbCAcCC/4tIwUZA/7X1tQPGeAJ+hi+880bC80R+s/z/iIv4ND8
        +RUB9vYc6dAgE/+2ARDeFeTtAvsSAv/4+AECEf8c9QgC5AbRDOv/pgv0Cgwf5/YhGODXPPQTC+j4/jP7FdTVJQQIFPMl
        OfQq+/Uo++rXH/3oLPriHTcCPBkVGSwF1/QD3r33AAj++/f68vAq8Ore3gXb5Qr2xUEa/8AH3mj2Aj8H4uYw7NsAGSYP
        IzfyE7va4Bbr/3/z6u7YDObDDTvp58UHzNvxLeMOEfrWIesJ7+n++9AD+ef9RtsqyRLYCvsl+hRo7S3kyvfBIeD+2vLH
        Cf3y9iD33d/o4hX38S3u0wzwIQsBHDYZ8Q8b5iD91/3o5B3e3Y/78R4E/NsH8P0D+dvZAsrvGPgS/fXkDdD0Eury0AH0
        /AgNQe0BDDEJ2sMaDDEEI/QAAxLN6xI+IwMYSRDoFQLq+xsCBOPz9/XSDPQF9An/Hxr6JwsrCd7aBxj1SAkB5zni9+rs
        ySTd9QvK3DPSDMLrDwza0vbGv+ml8hSxAMLf/tnn7DUi6xAt8uDrI8vf/AQa9SMB7iD+8Acn2xEfzMQc5PAQ4jckItvN
        IPEUGx4I+qD91/f9IhYhJO/vzvDIAO0SEzklEvoUFdPjHP0S9g8CDgfr/BMGGxT8P0Mj19Af+hQDBA7sKyURCA4WLDMc
        oSzkOuAV8Q/v/w0O9BkHEz4OLwLf5zXiA+cAEx7wKhUu8PIS9cbp2e0aLeox8R7JBNPk7hz+3tXmwd3a+bX02N7uIuMi
        7trB3+XkDEk2XU37WhpVEws+W00a+Dz0My8yYTwzf/wVawI5PxpZBjcFPOgP/q4h//IIGhD4EOroA+b00KcKN9MMExXZ
        6NKz1g3M4+jw3Ngc09U4vAob9+EC9/ER9PYeMOsZ4vch2BXivvjl4Og75ikw/QkpIrno2hz45BQUNQrvIuf4iD8iHeDn
        MjjFNwccHRMbKRcFIeCL4PjH9Pe6zRMRv73misXW20YB+fUr4Ji9rdfd8R/MJcHX5BwdQQcV++MOMUAV4v0SAeYnVh9V
        BDwfHxv3LUESFhFU8fQrHSEOAfjy48YXAiT5+dz8P+TrG67mAQ7kHvvm5icB+AHyEbqi5ealBvPN+/s24wQO7MgF4QMH
        CQn0B/YZPsHXB+rd5J7N39TF7f4LxT8r5gj61uHh1uf2AcAVAQ4f5xn40BEMNxUfCCP6GQsKGS75MTAFCBAXGOoPARPi
        2xnqCqnk4w4AFAIF3i/QIRMVXRISJuLn28TixAsnEPccGtvWDNrP5LH9t9XUIPPdWdfg/focD9QUx/1R3v0aNig1FiP9
        Gtfj/PYGVwTqAxHl8TIoIPQ/w/sCDEEXGgri7DRAC+YZADnY5h4WBf0TCTHH/OUlyOQE1yX0LOcaQ/X3GRAJ1+gq8OfK
        Bdn04vPZDjfP6MTgyOHUEerv/CaqxcwD8r4R9CfxIwvouOcQvgjxrgLzKN3wNBAjLwDQxvr1AAMLBigEP/YqtwQEyhLR
        I8oq3cgr8iEJAuHm9OwAxkDl/8rA5Ln/5QPYuNTUw/MQEPP1/2gcBDhIB9z8/kwWTTAECyQfCSD+BwP8AhVuQu76FrbU
        kvHQsvLoswf55QK2EOPcDgIP1M6bxOjTsATWJhz99MrUp7xTxDqr9MjLCfbK4P3JokCzFgMBH9Qj8DG90h+7CsgyRvz1
        FRIL29blJvoysPrQ+vr2HfvCCfjnH/IQQD4LxcnNyBvmCMvZ7xHzHhD67TTlTfo80vQh7Rc8EC0C7JwP7hX7JfD0I97w
        5BMCMM7bONokvBwoMBD+ITHUTMkZ38PQ5v/iAvQHE/DZ4AoHyRvYGd7p0L6q6J8GECsYIvnl+8XQ5M/p2cfBvCEW6Pn7
        DLMWDOHX7yHvG//v2c3rJxwG1A1Fo+P05PinFe/67gc/z/tEJ/4GJyIy/trv8kXf3RAf30/jGR73DskQP/YwEAEn++yz
        7+u/B+qo3cAB7vTgyrcsXN7AN+IQ4srk1bYaEBbDCt0I6p/H9uPl+sD9yOoI2gpyFiEz6t3wShUuywE3ANziEfm9F87o
        4uy73DsSFvoA5+wiJMDu7xcsGuIIH98M3/tNDfTr9SDZDPbP8+bhJfsTHA328yAx5A+68gscBuXwGdsS78zNGCDi+yjz
        ziPnCiUBJbjxHgDyCj4x+S8UIggL+cW+yPs/PNoINFhD1hT1FrjGFwHjFx3+9O3s5hEb4Bjh5f0M9wnJ7b+NOP3qUt8H
        9OgP5r3C6BoXsvniTRcBFvyZ9PIx1R0SAfauMvDR/eDsFPjhHu0g2j70JQrL8fvZ5NkS6bo4zCPQ1+5EOBoHprGPItEj
        Jkp07O7/NebWAx493fbzGAUK5v9L/Ors/Tr3C8Hq8pjp6fYh0TcSEwjsxrEFMfrF/AHgGePZD8L64+pXxzH77foI+R4e
        8s9X7RD55bYcCNq2/ZgU+DUK6Pgs3bTFzMmB8OHn0C3o4AjO2vwP7g/d2BTaDjMjFeWoJM/+H+GX5vjlEPDG1C8jHzZY
        /OIrpqQUHfYI7DcZzBnN5AL7xD4kq+j4OrnG0Pop7xIX2t35LdPLLSDrLWIZGSrQzQQE7xYMHToMJfzfmrciBAD/291/
        2846xRThFNQO/c/e7RXQ5dv09vzjxRYh4/m99MDq6Q8SkO+g+R0kEKHs3BRRLSZhI9keocPU5x8jFxTyTuX3/uocwwzw
        wud/FfQeGvcG5g70ye0KNRIXxycS1e3r8xzeHDb0OTkYJA8pNPQW6x+0BgjsDK/zx+M94xDT/Rgwzdz2CczmCasA1Cbu
        4fbYstXI+KvQ5QLQG+86SEDz7/rQ5wHwAdDdOTnaCS3pG/ENDt3Tq9gkESfj2fEa6SUT3dv/pPY85hAQ1xIV6d/nKBLs
        AAH7Eggl9OnjCusY3dgDceYYCBvr8MgREj0/GPkq1NjtBuHqviMCn/nJ7gzK+Pnu5Cy+9DsGzukAGyDgA/sxBwzDO/r9
        GDDfCR/Utunx4f/CCfghACUaAAk6DgFZ2xYEFwKyGAEAK/j5R/X88eDcCUwp6/nMKuIXAC/JGyvxLuAwLqQE6evj+ATu
        AND72NL2U/sM2tzq1/HAAtkgDQSzNuQrK/865QHqBPgm9dtTCcD84NvQCVXzHjUfNOZqv/UGw/8cztnp6dwLHD7uGP4T
        BQ8K6iTF9elD4Lc32ivd3v0I+hUjKf/B5ugGCcPP+RkI7xwVwNPhL/4FBdQaCPW5FgMG0Nj6DvsnIBQsLNbVxea3PxAM
        Jgkc9/j3utnZ883ELjsR9ufuO/P6yhb/9wUC8+G1z7wjJ17bGCLp3voVDeLsAwO2F13v9ggP5fW2A9kqBrsWCh3V187R
        Kg8J+KPH5DokzOfsAgoM4Qa8Dvaua/kkSmPcHwD9AuYSB/gWwiK8484G1qWGy+TpEf8VO//3+dajCOi0ESTfCvdOAe/T
        7iXYAVcRKC0K+TToI/wg8RrauMTm+NwCBRb2C8UjP/5DCOodufv2O+riLMriAyXY8QIjGdn1N/kUri3VHOkADSLLGuox
        wAP4Ef66NFb1HtjsINEY4/Xs/PYF2gwK6fU94CgHMhggW4zaOs7iHfPyF/i80wAD+Arw6xyy0CQOxNwYxt0H8Mvh9B3P
        HfsKDDmtAQcgM7UeHAvT8uz10/WvVgMc8g8MHvQoELkJQOwn4BjO/N0hNicNHxTqFxlDQvoCVOEGC/Ij6BsEHAgaCfln
        OwkNMC4Y+vfxBwj49wz/3tkM/f7dB+M75x+6Oi7dawDl7Qkq7ccsrCfnw7y+ti/13AzVFswTCjwzD/sO9ubr6PUa7BDv
        BgoBIPkhEfX+tPQlzwH3MSbzPtriTUUuGdg/8k3o0gQvECbVCuQHBijo5iCNDwcfFzEb5BbUFAD/INHp+PgQ2B29+Bj0
        KNLSwfH4L9nmQPG9BiLm/CcX98g0vMhPAOe6QvQ8QUAVJ+UxNOICDCPjGxYpDf4rGP8t2bcC5gKvJh/u2BbIEA/8swAU
        AwXstukv7jII7vgV9g0F8xzsDhiUCRzl3frbCBkUFNvmywvC3dsWwgH7scTh18fo/AYV2+5N4SkUD+7kHs4S1QQnHe/Z
        AycI2Nwt3AfrHPvbHOUaAw3l/Pbt6Ae98bvZyz4ZCynuAwngyvzmI+0x8932P/YgPAw7DBgESPOk3eb8EvxK+8vr8+Kk
        KCXg0Q/wEgsS7v8Jtfmq9v7P/B7sAt4u/9XOgQkUqvyyPL+8LdQPCezlEv8S/LjVw/7ZwtGB5kjU50AkKsLo8TYIK/De
        ECUNoFEcAev65hw8I/sSSBcGNB5LL9b9y+bwOMjm5rjyEcAfAC8v+SsaBOsytfr1GufUJkblDBAa5fnx1xa3BfbBy/ko
        A/0HDBcmwd/J4BcZ7+7lDQcXE4rY6tMM/ojtCzzPNt3Q5APsCZTx6NjjOf3sFJYRIQPdK7sQ/gdM3wkdPN0lFA/uUVK6
        +K//HB4uDBwEpxni/RXs/BEdJRYl3hsj3SvM8fXo6Amt+P3LI+v4F54b29bNBvu9uejgNt6o+ccZyPge7dvj5fu+jO5t
        8Dodz/of3cT8CrjQ8d+7JAMe2CTnGPw4yCE98Orx8S4VzA65HubrAPnaQPj400f5Aw/wMacZ2d8H5RviDxAYDRThBLjv
        8+jaAtMZ6hQOENgbJP7d10Tq0wPkA8MU500OvxQSBUIRQADy/ERKJBff+90Q1Bfk9Q8a1xLyxwX4Fhqy5tLM5+gWPwkd
        0Qji5BACDsEhH0Qt6/UQPPoLFxelowHVzhK46x8mt+IB5wsSAvQSwCqoDsvoBS7d3TsG7zDo2O0olwQF6O4XAe8sKNvJ
        C+vkApwyKOYZEwgPBiYTvhcTEO74/vkavPbO4foWL9f78/kh4AHgJg7J9aYMPM4fEyAyFlcVDBjqHxUzSfwJ9djrCN7r
        4g6BMx3gWeQX1dvfyrX/EgC6yCIKDhbTwRXu0TfcA+n/8yIg8OfFIQMN1v3o11z/INj73fkX6hHoA9EwBf7p7fz8BdY9
        BfEn8sgDBEMa3eru2eji6CISDcUJ9wT22NsT9jrgDxJJ7P0FGgzi5Nzp7vceEkLp4NHx3S/HMQzH/eXh++sT5+ZE/xfT
        9PEDDw8mQHIqIQHE98/lJiHa8OrfAPeqDsn/BSoO4gwHH+veQuH0A9UYHC8f4CccD/AQK/Dx/yIlsxMJ5xgKNtgbzAZN
        /h8N/xDduPT39Lf2CdIaCQT30uUb1d0A+gMTFPTZAeyqFgoP2fwH81c8vc0+IRjg+RjRLtDoIOHf778dDzQLHOYgBWHS
        /t6xACIDztry5/YX9ggB/8EmQve/N/ERMzYHBPztu/8RAesUyQHbsPUzDxcCHawCMf8oD9UCwDrg8BUI4f0CEw/89uVA
        4NatDRMB+jYkIhYXFAwV5xr6++DfAhTD6gYUwhIcAjfrFvTFNOgAyboa7x3OCr5aChEJvvf2FxHT6ibpLBEYIv4E2rv7
        19MV8eUEHh/2Dd8GEuUR8On0ttTW8+sgoQvi4QjC0tyl2gA7+eLt7wQnw+MD++zOxvjy6NT2E+zwCB3oBA3+790rz+MA
        Bt8SKOwKFBb79RASEBkO/CDtHBUgEfr1/vLyFu/u5vLdBgb/++L6IvQ6++sX/v8WN/wbzw7w//nXMgUFAfscHCIPBPn/
        AvpB3ArcCtbi3SrZ9dXu5MEZ2urf+tTT7fzBFvsEBwj95+bKFv4Y4M8Ou9nLL/QwJicXy//VFMMVHAj7yLc+I/3fGiD7
        5tz+3Ne3EgH26t0VFOkM+eD2usHD4RrjFvv9+7348v+/0g7i3QALCBT3Vv4mFPUV5PopCfXZABvk6Oyg/sQcDe7e7RYH
        vsn4+ODc4AP1AQTu1dEz9e4yBD4Tw9zW8uz8DBX8+MQV78jkJ/j1z93vACrxSCYzBeQi9d2uWAEHFvUd9efkHDQu/96s
        +ApGJBbuFQk9EPYx+BLR68TRu+DDAeDWyLOr7fzW2RPkDBXp+CEI4QLyEwsHBvH3CccYAS0NEf3N8APs9ObN7x0AKC0R
        5+XmFPb7r9Tu/CnB7Rz9I+bfB/z3Bf/FvQj07L4N/gMpvOUY4dMN0isAANLJ1+YDFxrV8tr84p6+w/T1OPgS9d/Q5uDz
        +L3QUULjDS0H57X+RSk759/RIhXcAb7V6e3s/PSyCtjI2hDh0/PX8ODV7xIKPLUBv+cE6Qj3Ae4TFAXJ6yLQ+wMvqwjk
        sfof4ALeQzYZ2K2n1dntFP051N8B/hc49Of8Hj1E5uPoKRcHA73eGRoN8yLPHC7T0BDq8OkNG0AY+P0KFszZGjLs4AkP
        7wC08uUJ38bsJyTAzfHICu61GwLq6w8I8MTN+FQQIiX4GxsPPAIQvgrkAvmnEyH09TYAEOjGFhkp1e/y1+S37OfEIwD+
        99f17Bs6BSUI7QwL9fjCNBjuBdfw6O71MCcoCBPg5vbl8dEI7RUjB9YP+gIVCife8yuBA03187ruFw4E9Cwg3Pb3RnsK
        Okwf4egFyL3CER0G46PLf+LVGwC4rEeYOhtcAcjr+MIHFvI3zhwK3eL5D6dSEQLruxwCIPjjzPdAxxPkCf/fGOsWv5Mb
        /NfdSfUu9AiPNK4gTfsOVNLkHfAjDeUWxfAxsezG8R8E4fTUFfIX5o3xn0MxJVOBLtH30wGq5fnvqypJwPfJ0+8Xy7IN
        KNIJydb/BvQD+vAZ1ggNG/TvwzLVNgnwFeQ6zQAaIMOIMyfAzuEf5CciBA0W8v0fHQ4RABIN+pHx1M3kzirbAQb+3/of
        xDDiPBoYAtUOIAoh9Q4JxusU+S7Psere2go5rSD51k3zUf/PMdXY6j8o/f/pverUm87O+kby/PHv6BfZkjrvJC8WGthB
        Nfj4EAHMEtv8BwATEgoW8gwkNfYfAhb2MCA2HzMLKvIWHvAlD/AK/9sCzQLOERkDI4HzEC4WGe0s4fQuM/cwDB4wN8YL
        WxP2VDIe9x84CsMELcP8GOYS7gD7AgD0FwdO4gEXIjX1DBD+/828Md7s7frfDvT28wvx5vTgGA4nJNvoLfEiEyomJyL4
        5t8S4RkZNeL5ykoYHzX8G0RQw/45L87M0uLrNtjxDAnox44EBVYCQN0mQdPdIQ/u0Qb70w7yCRwJ7wLi5JnnGtczztXJ
        ABq49d8IAPy7wEkgJbX26+z0/xzr2EMlEfPuA6I6Gvq+BM/vAejS0CULRfyuFjXr4gQhy9kQ/JHspeUQ3ATwEdfH9xfn
        7N1H/BEJJTzetN8N9fXZHs/SFAPPY8/tI9kLsDxWBgv7Bfrb/dUb5UVSuRnNDtwYBy4XGRQS4is3FAQEIroo5O/2rdmt
        8u8x8hggKukhNh8IzRb19gbyCx2r8t7W2scN/ir72RbgqS0kHQERKOcZBukD+vn9zrbwxuQmCh7r3/iuOTUx/mcTHQJc
        KR0Y/uwjEBUu3NrvAvjT6OP9/J4yC+4Jx9HWQAIY+Q8Tf8sSM1kvCCAVAQc3LP4NAij9Ee8dIb/zz1LpCfkltWKVOu/+
        LPz8Qf8X8RQ04fAGM/H8Ff39B+H1/AH1ASgGAPJENSUWIEet8cTqC136WxkXENgBD9oVORke4wYX5BXpHQcIEQsT7g0w
        sQAp9hMHPy/z7wj85DYHB00B2/nB3dv1/Rr6NSE4KgH1CRQkGOtNvdy7HBLJ4OUaywHxNTIqIRG6OB4z/9f3HRPqKy7a
        FQsUBjcJFxQDBBVJBO0x3yM9+Sf8yB0k4g0iCsfx7dYEIwP4genc/fTNFv/VKdQqCDgVViMX4itHEhJo/vjHHF8nAKbr
        MhrlsR7W2+HMFPvnvbQmPwU34u0JPC8F/BEKPhP3+yo3XjoyEiJBSRhmIyBPAgZG6fYeGCVBAdArSUQKEA1Cxks8vRcd
        Wx49RrkhOLsVEb0YlsYVJNotCboi1zkHIQ0UEO8fLQzrLdpB3kEECxvN38A4zhsM3zwGE6zfGRQuEiQSGAYjJALksfz/
        z8f1wAM84gz6Cjgzxr0M/iH9V8obE/zQzwYG0+PNPkEbGAtE71QwIgURUBH0KBvaTVovD+UFGvA52hclWl8h/dmB9df3
        uOAmp+vs0OMUbhnLS/UR4/G1/ckuQNb6FuzY2ywdGDHK3zQDPbOxPO8KrI77A9fhIuJh3+zoBMEiENMIvdpILjestwAV
        c6w66dQXBhE06M8c/uwJLyELDxPMGvXvIvbh5AIF6wst/OPxAR8O7T/zBDb4EyY5wR8fCRH1JA8JGQX/+SQW7Pc14Qrk
        APkSAQQq70rXCQ8I8edg7xAP1DIVwsz7zRksM9rbBfbm6CSkBOe+5wQg/7QC4P/m/dMyHevSEvsP5k8I7AYesPT8xO79
        MVTS5/Lw7AM1yfn6KTPr7MQQAuDs9+8QAfIYFfz7A+3w7wzaFoHlDNvy5PnOFizz9voD/fwBCgft9S3yEeIL79v9AQsG
        C/QXDN/jAuQO1/9HBCAPygoXBSjw7OzmAPX0NPr+7ejv6OjFAmpzOrdUJbLnFTDZFebdvQQDNCdU4/C28x3UEz4HFR8K
        /Btn4ysLBjACzbn7ACAqPZh72uI3HPX22BPrI2vF/yMUCuXnSdax9O5kBu3DLCypCPc/98sJ0zHh5dInJFcJ+frNJDE0
        ND3Y2dXY6Cf7DKEhDAQeA8QT4iH8CQdEf94/ERnz1QMxChgZWSoWPVQe1PAzDjDkEzUxHv/4M8/j4P0NOSju+ehIKq/H
        IrbCFNDWBZW/oRIQEi783yDb+bRyWPCeNFIoutDgFwAtFl0B5+dz9ALHVOZYITHk3wv5pwze7gzxFMgNAi3z3dfGL+06
        CCIqFt22iDoOAegm/vQBPxT19twI+PMNHEC6KA6dCdrv2xT82gkSH9tM8NUoFxXY8uMtKh4NBimzQL4g2tsVueM/2R5/
        8uUrIexENzn35tg4DLU1AVcVlAMC+Cy83ALTzgot5vznBCUM8iEx9yQV3Skqt6T5DsDT4xH7+e31Fjs8F+DPJPitTUPX
        9vnSMA7yBgItAusp/eg/1t/4FkvfJT+q8+ZH7iMX9SXpQjNFLSHKqgABIejdFvLb+NocGgz49z0C6ikhCfDhyPHq9Qoq
        EEdHEhg4uvv1Lvvn5v/t0B0o9vwE6wIdEOpaJN/iCsDpKwjpRP4M6DH33ZE65hgnDgH05wIb5fUBpjUpEhE07yEFDjAY
        0AAC/cglDvpKFViw6vIa594aC/pBRAFS/fr9ygL59QkxzTsLGwG5WK9dF+BgM/VCPBdOEiHL9sPuFaLc8Rws8txY5Df8
        K/bz7iPABv8zNOoL0CUM/voZKboM+A8Ly9AxBOcNNQsQ4xLKG9gGIwq/GtH7Ohs6s0buLCb2DEkqzQsg1FP9Cf0DRxff
        HQUNLANCoO66APXxqtLTFtunRjQDGxbTIvkKwS7m4CbbvWbcwToH8uHEyevkwwq2CcTfWdDB9czVBhHVL8j5LCUJKDEb
        DzcS2VXSC3/+y9JqOuq2BWMe2tb49gnb0yQRvMRExf0J1Aoa5cb8NfAlEiIOASVhBt4PKPnRPx37Ud3xEU/uBDgcvv/8
        7+x8X8UgSAwL4uUpHy+h5RQDvjDkWe7a+dwWDd3DyA/BGj0eTzwNCCZ0nf8kzloEzx9P+OThxyHY6kAG1B/tvvM9AgXm
        +uzuVvYRTQgiWQub0e9D4wTOAcIRFKgVLyoiX/D4sTqyN+AWHxvdFFdJPVLEjenjwe/rl/cbwBkl/hrvAxBXGzk94P4h
        CBf4DBAk8j5/L73qcs0ZBz0S2ubx/JwhA8XuKOYcHFDybzFAuwLs401sDQ9E9LEmizoNIyL25hHKDPMNsrMA4uk1DdMK
        POQMHPMh8/v/7fsb4yL+zzPvKYUKESf4Bg7j3xdBNvdv/uE1MSFVxwJJ5DMMAjDWxfVBrt7a+xU24ATJ/eTsKe0iGeDu
        0yOgU+W+JD+f4dnr0O75A+6z8+jwnboO4c2OgejWsazf888H+Mk73upHCtEH4sm9Dxn/TRkZFBEy8y/Z9Pj54g1KxEFJ
        8SckBRsPJwzMHBnS6/Hf/MsTzNMl39j8KjLi9wwoIuzvARjwFRQ+ASwJ9AMNAB4aLzC+F+4dOy3y0tzhCha47CCWDOTR
        QAYP8LYGIS4O0TPx5OPbtIE61OIM8PtI5NS+BwLv4RouC/s15ufwLc4Q2wrI7v8NN9EM9SMGKdA1H8kB6wQSGwMOARcJ
        6wTjC0I4zuoh6fHY4ypD4uw9AzMiFl9PAtIhPw4JC+QP7N8ZEAb1tt34EwzlHRAaGQAN3Bf/uQfo9hQo5fHOLSYK1CfM
        5v899NkYur4bFvcE6h4EDS4kH8UGMvn3CwESHX9DCxoKNeA7DPjG6DUE+vTaA0MT6eEw4PvF+NCh6PnoIBkN6wUV1QcO
        KBAU4xj0+xAJ3dc4AN0g8LXduC1x9bwF8LjA2/XRHRXuLggnCtPR/Ffa/h7ZBEIu3j8hWneTOgEJ8jDzue5CP4wk/QjS
        BRz69NYfOc0gu/0FBL4cGwzcFwsg8r8zgeEeEgKwFbTAQN7I+/Yg5AkZFegT/SEn9v4Y9s3xBs4G3iAAuAHWGTXUbNgO
        vA8QHeXMQBLfrehR/BUUCsY7AO3zwuHw9A2WOOHTDdkS+hYNzTkj6C0DNrsC6Nj7TgLlUQsrHBspBxIjIzUn+v3q+Q0x
        6dLiqeUT4/L67eMG6s/p3uip4vAC2tX9Bvy18iMC4sYe7jDrIu71w+fk1QbfDPblsfAhFwlEEfEZr1IdusboC+rGNiI6
        HuDG1f/W0eDo9CDd0AEFB+AWys0hlDoX/QX85QUoBtz/EfLZDgXV9yEeFOzwHPT2IRIb+dMk/g4AzxT/Ignx9U3QARLv
        Bfz68iIO3AgR/yj8GwIAEPrT/mYG3wkzL/nxuyWiMQkU6xssJs3guwvnHdkODd6B12AMIQACHKI7PzIY3+wLFQAURN0g
        EOzrKArD7Pf9ABY+2vxLAexK9RT9IDA/7DL84wPdAAEb4BDbGOz2Oh0QLfP83hz5AgQSC/Lo29LmxOzb5ezxsAL68BwJ
        NPgP+t8mKugiDR4fOzBBF94AEhMmL/3C9B7t9dc4Lwc3CdHiE9z31zfIuPYZMvwbBfsuKe729x0Lm7g63BAlCST9Mv0d
        6BokGQc3DxnmHfkjBRYH6EXnH+320xgBDhni9w8lCi8YIB0SHur+7egOEQzYw8gG9dcE4SLNCeD3Bf317QIPAPK/8f7m
        MRfZEtIEGPY0Cu/WC/gLATMWAxm7HwIR3ugE7ecWvr8ZA+w36KTGzusOJSPqIi8SF/z5CBv2DTMRGQ78GxwK6wbeEziB
        +un4CvzeDaoP+tbmA6zwDdLt3tbqIfXmE6D7wfXT6x3w/eTkzP7ABAAPAw398RAD5gQQB+oCCwH98AXaCwX/794FDOT9
        8BAm7xUKDvEYEhXXDa/i2NjyAA4ixyHJWRWbOgn+zBIYUw4C9AL5A/js6f7aAvoRK/EKCiP1AgcYKw0pDCbrUO/7GSb1
        xEjh/X9L9yI7Iwz56wIZEf7O7UbzFRPg8C0BLk4Y0gQRDFQOD/UFCdbu3e80PuEG59jMDhHyoRvmGAyXCL8Q9d3gCuHo
        IgXk9swxARnh0CAX/EseIw8xLQog5Bzc+BhGBsYn9hIpIxbnLQ/KBcLXGcMOvvEW5hz2/PwIO/DcBvYN9c0Z7qnM7uyz
        DtgiFu4C9xXWFy4FCOQrEPIhDwby9dvo1bEvDuHNAs4UzNjkNdZN+enxIwcE8vwNFQAGBvbN7fXVKBg8YiArczoOzBkY
        6D8YA/oLKR0b2zEOzAb6IuU3ptTx8ibSXxwj8SsE6QVf/+L9+9K8JGwcDCo+RRgP/XY5uO3lE+bu8Cz+ERvmGfIF1wIr
        6te5+B/7WcL9/wMpz1UT+hS73qDxHR4oMxbANj3zFNjL5RgP1OPRwPgRSwra9MTnC80qJeGz+E4t4jf2pgFcIeAQDvYr
        NO/3aucZDu4lVyuZ2lUpJB3k+u4IQwjeEPsezTjPstkg6d7ouNvxMBEB8BcyEuU4tzkWFCsROQoKCRfY9QHqNwPMDvMn
        4OCByDbdF/66Mhiv9zMeChlN7fj6TNG22DHaG/SrT446/xYTCRnEAQfg9s/32AkS9x7AIcAI7+gqEu8AFx41KhlRtQes
        IjpVwSHT9Lj/9QoK1A72GDfcEf3+MTlVCs/U6zLbHN7QBAMGDyMQDQ6BBdcAH73vRj0cEUATp/yUJDXyEv27BRgO99LX
        +CHikNzgGdn9uMUK0d0BD9wt6OMN+wcrB/UDFPnSJt71Irksrh0a7viVIRXzBj0IQuj46UkFG+BhDSDf6fTkp+nw7qvH
        EAI49sweJhAILgsaK/c3OeYuJQ//3uv+Edne8v3juSbg/NwqwUZMGR7V5F869tu39MP8Dd70AeH8KhLn6aH8HOcAq+N6
        OvUV/cHs4EFBtusb9rwtBBYY/iD8BANB5ivyDBzqCAMN9rQMLPo14k48KQsTACXJUjAqK9ABJREX6OoOHyQu8ez1Bv/w
        +fnu8/4VDxvq4Q4ESwbQI/wIGcbZ+O+i7E3j4iLT7+6/0O3l/sHeH+oSsAAs2aIF/gf/BgP6BkPG3p0YJdkc2RwrNNcy
        DlDX7fU/FUPN+/vCuSUMEbjk8/UkE0YYKQhODvsmPQj4xvkk0c2j8QTx7zu/1fMQ7e4KL9khYToTwC3s5hj3HPQIRewC
        zfLrOkPnCk8I+ekVD74jJqHlO9Oy69g/M+20fyLYOvs7AtJxPTo7++bh3QQ52ykM8zSBtvEDJwFiSVlMC/xP1xI8Xi0+
        XS8gOzXaPeFF+q3Uxsrm9CEIzvk27S84PinLESUJLDr2D9MgGmwkdgId18znuPQANw7zMNz0KPOubgAFyagX9NvW36mT
        /ik2I+Qb4yWuAhjTyY7AOdHpBCzUCiF6QEI3ITbYA1siLe5Y7DwwwiboIincFSMdtvjj/Wfp+FAJG+w29TWj0FL9IfLK
        mPLss9GsrkjvIafR4h/t9UUQNxDbX/k4GC4YViDSCCX97ze9QDWd+s91uerxN17LElgfKy7O3PtAsEtGKlpBEUcfAAEk
        T8s2MIA6EhpISlBULlblVk9/PPJGGCsnRQgAJA87TyDp+Ny8AtyltLg6498WDgUVwf71ELnZCQK4+rZHrvBD7xXvC+dJ
        5f3IJQhA1wb01yw81+s6E8XxFe8ALtUQ8wMK8dsxAsz/rCT3Jeu7zffoEgD14xXY/+O64B5zB/fnEPjW2+wKECvRNfnM
        ++7VTCwBNs+vNO0aAUDn4S7UytwIEivr6CtEye1xKDrwNhoI0BDN1gHi5AcVULjMGPnl//rnNSjfJ+Tj4t652STtFNg2
        BwIk+sTz473c6cU9swfO9MitCw4PD839RvP1CQeiMNoButoNIPEJDX8d+DwIBcI8uujwktLlCe7g/9juCQbCXkIQOzPs
        zjjIxADvnQzg9uU8zhWW2cwcs7btIP3/HskZ0eL4jgINGAz/TgzRpwocyxzMDDfNvhfu6dDm/9765ff7zixz/wzUOxX/
        QBv938DRWuYc6Aq8zRLe0/7a6sMHz+guuynNvg2r9P3tEicegdHf1bPLBA3qFPwNp+3nQfjS87IjuwMmzvgF7fi8Ig3k
        BzTzE+Tejwf05xjd/dIFwgPU2MziF64J79Lm79z/FifxBcPW/QDdtijoLPyxKLwAzu8wttyj/Sk1HLnivK8eqd7Lu+s5
        v/kFEOUa5cQ48bm0yemq2vXvC/3tu/oswvLn0Sah4WpU+Dq4+embzCK7w+on+y/v3tzkAOhN9AgHSe4iLSXm6hIw7PI/
        FeCY2LPSECrGwTvrFGQenl+8pPQm7bki+CnLEv+qHyXE/br5rQw46SzC/CDW12XbGOJb+BT0MzAiXL4EEd4Cy8oM+ek5
        5B25DOkBmRulEeDIMmXHZRfd0/s28wjFBeC/C1zbCCSrBpP6rmWs7K0Acu0B0oHITOr6D++oBDLlB+zsuN7oBwgiw8ge
        aQUT0dpUEgz7/HPiXUUyTNb76/HWtQQcDPjcDyHy07tM28uXGeYdB9IfA5foSzT+NVj72wAvASC3OL8OI+75zLPJxQWj
        iwM7AzbE+fQHy0RQOfcU6v4Z9OrzJhsNILwZ/8/BL8fc6fzF3DnYRwEzVs/jviYDyNTxGA8D08UvbhvSDNQk/TX4L0Gn
        AywAAencSBQH5Qwvyg846QcN7ucmU8j5ElcLF9/1BegnDi8dzzLc/CPt/gEp1cMMTiQ4Du4MRx3CKFUfIQsHB0Hb/vU8
        9uu6+B4q80oc/o0U5ioqEygGuga0EfbNKAr8EhXjmzEA+hvh8ekW9vQU48byEfbZ+ksXsQb5AUd/9j/tEQEZO+cdtjXt
        4NRV0C0LN/EJ3iH/w/0MxwQ0OxyCuOrzJPIEvdvzLPvuCBm3ClcMOwb62hgZ1RbTz+cY4yfo7b/hCggo2BQYzZtN4uvO
        L89Kz9BXkBkZFSq0888Vo/XWyMUFEsvW+93RDyz4DCfSG9EDHNIl0lntDAngG/DYDfoIAf0fARAzQtTd28PaJrn69TwM
        JhX2GyiREAjPFg8i8/Ln1woNth6yA+EMZwcztcfzGgwT/fweJaDfAC3d6A7oBwT0/rni0qAHZUrM8OHT7A7jF0EfCFiu
        FbU06B3nR/peqNwMAw4b7vo1XaYB7L/bFwHo89ORQgqk4N0D7+npGObiAP/k/dv0wtre1+P5NB0M8kgnL4EIpkJAItwF
        Tx8GrPLDAzvOFrav8wkY8gW8HfTk1kbw3fwc5RvyJfmfHqoiMvG5RN/hAQmBItHjGxI1CvO/LfnmAf7ZKTYE6wwP8h4G
        CtT64BfRNOlf2OcAQgDknwJf4fTv+vv6DPgT9S33IA3c/wH6Vfsw//bmFg7GEus4DBc5HBfxFdPmLRLfPiXNtw8i9vLy
        2t+s6eb9+jjjTOoG8QrUBtEPH5Xx/ibXDxDkJQicERUA4ZQQFM5mEK79ssUzwfHk4df4CvYz6LwtXVXskqz+mff/zVvS
        +RAt+xLVK6kmwgQXChP68C8uEPjrSfvWKgnutsm05C/j68bzzw7i2uk1+Pw6AzA8+tEkwS39VGotzMvzqdPu6zL68C33
        ywaoPvnyTKsLvOrfJDfyAMkZsOYKF90PFuMeEfchDdmyXkcevx3m7eMnAyUSAQvRpDXoF0dxMQ1MP5ogFcRmG8iqG9kU
        V0IcwLXZ/OD3+S3v5Pq58s4aABY5+hRBAk4fNnXfCAUUK/TARkrjujEt2iFBHgYf0VDBROs+O64FSwcMCR36QhLb1hYc
        5uQMHLQSsebpEh3pNfIbE/a9I3H/WxErPiSBX/25LDVD+hXp870E8LwyCF9YKUf72vi3EgFCFPzuINz59ewKBuHuUvbY
        3c7I8SgVNNtJNB8mO+LfBgQGFN/w59MWzb/q3OEoxLriEhAH5//J1vg54/kWIoYOF7zRCObZMgT2Fkoe48Ia0wkQHeri
        CgwH7+owfyvaKPMK5+Lq5PjxChTw7hY5vtnI+esM2xDtCCfHBnHxFMoN3+xE2g0MDSoX7xnR8irJLxf2+PMY8y8LPebM
        878cG+jK/CEF/8D7BiApFMrn1gPWGAwe/f439wvsIO/bMxceLtosD/gCCAdFIN38/QU0H/MOJt7uCvrHzC9PATrMAgc8
        /A7yDAK7CB3QBSXf6BHVDRznF/L75BU/Bia7DQbeJvIAsfD3MyT0EAn99UYUJKxaPTsrADQT+nTmHwQVSenm+Pch6NXp
        Bdr1OsPh5dXQDMT51Cc6EekBrVzxJPzl6ekx3wYB6+pFyvTS0xz3MifTUPMs9inICw3sCxYFCA3DFgcXBvAQ3Q5p1TC+
        1jrJIPI+7MbLDy8iTscIBfQh/0HwHwsNGH8N6CTf9+//DKQt7PU0BPnbBPC/NPTMww4B6T33CqwD9Q4R6+LtJ/oPFNzm
        1g0kBSIIIQb2HBjpAVMFOeAK8OUYAEoD6jPTWBT4J/BvHSjGDQ8b9SsH8AEfHPf8SE2757wU0/YE4jfe+EAu48IDEfsA
        KDAK1e8DCd3u1RQOHeOs0w87NzsJ7ivf8E75+ecu9vDv2kOa6ff9IPEJ/kuhkNS52hXXLN3j+diCVwAtOejS3wP13/F/
        EdC5VArAKSUH4hsaCOEmQg7YzE3/0h7oCzFC+RrqOgcG7kUrNesO7Szn4ioC3Qcb2BU41+LtC+jfPdzQ9hnXGu7N2eb6
        qiL49BnYTVHfCj7vIBAcAtJNLA3vNPzeyPm+F+3cyPgX9RwVSU0nDRXj+Q7zxjvkFts25NUp0u/g3e4bSxXEUeUc/S78
        6dm4zuXd18XN7akjGb/35AjSw5EDsr+R2gPwHyiq+zbcBuLrHwvRzdrUOBD9/bbD+BAyMP8fO8weyQjlgfas1vDYFPQO
        69fnDa0B+RFE2f8s5R3E+NMHAQIwuuYj/3CX/Qbu4+gZACEIM/Aq4yoGA/3nAwDO+6Mm8xkAvefL4RIIBP3JAMEK3vEV
        BRzu6eSXywzsSQsH+h7cFyTt5RM9EP7R8UMDBw3hFP8W6v4k7wzg+TLRpuf02DLTARn2NgwQ+zQLtBT/UeYoAR37TfEU
        1yX08bK26S4WvwUB8wUJE+Q25gfRBwLzyevYGCIhze/gEJvk5i7syQUuryECy/DMKPK/5+IOCw/3F85Bu+PX+ATCLxIJ
        Bhn9AgscCLHUHPUK9ClHCgr45OQoCjuTMKYSIAjL4d798syqGuzi7zz9AQ/dShnbLdwty+XdBMnG2tbjQZwY9//YDODf
        GBjWQOvyHMTJ+SToo8bn7erzOc+yNgbUIgTgpq3cFCAVn70c1d2/5NKaET0kI8Aagf5A9wFD2dj/Bzzv5urUzijvAk4j
        xwsSA9jg+0YdAawB6+sh7RnaCfs05w/+Iysw8vrUtusDuu7f3BvkzBjjM/qqy/bzx+DjEcLG68fk092aDr4P1xvJ9PZO
        Eu4sDzBIzc7pxOfMEsTy2CQxBt0CBwLzMpgc1d/pQsITRP//3Q4T5MVN0CLP2avwc+rz72oSuPph5+86EhIM4C1VMu2a
        wmbZpefvACkW5O4d9yISuzkgDOwQGc7dz9EFv+jyJSTq9bwSXD8K5CEMMtoI6DYXbeL+IQIhE8LYuIG5IOzyZLnLC9b/
        9A1TtPfh8P0ZnxnFJBNNPPcx2t81NUM2BJrr1v4QFhRz2/xE4SKs4zS7yf6yI4s1Gw79nc0kByH71PdvBSgL9vveIC4C
        7RjWlMfzU5oy71bsw9vysfv8EMzpJCfAydXb98VbBgvPq9gPKRrXwVefxvUN9O4O+eMd6AYgEgDtMfoCBfP7FvXi0yzt
        8XXX1tpQsSP7Rvzd9xMCOBn5qs6h8uIc0B4AOwdB3tQK9K8VB7EvExFI1Rg67wvM7Z/q/Rll2hLff7ohPmTECJ7n2ufv
        Kh1IHQYbZODpCr3AFUPQF5vP5ubQISYFP9Yg42vyzwAPDfvP+9MUwNkHEAz0AjUYZQ1TMxzircn+pNXo1MFQEW8nsFPb
        CzbX/iBHGMkQMyZGGArwGAXin/Pv4wJFK0W+W2EpXuc4+9kn1Pwh+Q4wDglL1BDtBwLd2txD2ej0wDAQTPXl4xrz/Bw+
        C+4ywereE+UJMrzJ/bsNw5PixS3ORzAjFADUwro2IS7REBMCy+j48QTj3QUyyc7O4ZzDJzT9kck4BA7X9s6uHTsVKiob
        Kzb1BkaYY+Ym8gMPDu1CJNQrzSwSGdn11/MEHe7zJMHY++fk+corAhE+LDe1CPDS3y/mFAnUQTPWG/qk9QY8H/reD/ru
        L4Eh6vkBHvLnugHm/dcKBvE4Bd61MBcwCNwdKJ4Q9fogJSTZJufUDQzl3/b3N/TOBNwIu+odA/bgxvE1DLwgB5wZA/8Z
        7EQaDg7suOr46DTIJ/sRCAHz3N8dxRTkx9To2+zdA/3xEUsqDlow0QvtuNIg9/oACkW82gezGv3WzBT/DSL4vtHXMgIM
        6+srF/ICIuzcKD7JMSYp59LbwAvYB0EHAtIU0Ph0oR87Gv3yAPQ66kUWUW4m/xIAa74N/fz89QUL/PfDFNz347o4HDvR
        Bz5dDf8z1icX5QAKz/sO4AriIRfKIcjhQxYEHzMhIffSASYKNAMzYCXf+PXqP/w1B+X1HMJRyADs2NkqHRQm9dP+8bro
        Jc8b3CEcVs/RNtEC7fsILQv/BuUPPNHFGPEr6RYCKD7mBk4Y8O2pA8xC8LwNL/Av7AMUtP7X+ukD6xT8Rxf07iHuAy78
        VTrbySlEGeYlBzz4zf72ICv4HD4KKAz0LgLr7Nzj1SQ07Of2GxkB3PJ/9rL8IzjJ4xok+9XOCwgL7Q/gFi0+5iEHEXMi
        O/zAMhzdYt8R/C////zk8uPd9uHV3tkHFtoD/QbL5EjR9JdL8wcHFPoA+9X1/YEw+JOz9rNAKjEkCQrwq/VGk9gN/P0U
        5NPt2cLt7Qod8BLVMuf2CtXgUM4roeLO5VTq3OknJfTf1O0BF/McEiIGNQTsBSXuMh/Q9S342CcDCa74CeYd/qQazNUD
        +SUsKb4z80EO79cmItyk7E/7EgTWFUgXAtvp9v/rGtsO+gknJjnnuD3nEig0yBkjOgDN9WTlHyj4KdbXCRfTNf8VF//7
        1bX8zwsOO0gEDBz9HxPFKucpCCoVu+/9DPMTDB/T3xH76XwcBDv0AyF34fEyjPkqJALlw0bL8/kmEeUZKdMR59fQCAQm
        0CnbwfPPosPsAvVZFgTVCgPGJOgH9b8xQSkMBP7YBcfH6OrI4eQQuivw+wXa+Skp5/Cv1wvH7icS080VGQb3xdemBy6l
        78hiSQXhnvHBDtPYG9XZ0B1T48zWf00MDvnw7y0P/tgawyAPJfoQAA3+vQACI8fzRM/R+MT8lBT00EQTSu+7wyJbAJbc
        3h3/5ubdEjwIMi8ARuOuDe8TFmvy2NEP5SSFwuvSsBB6ECEDIBn27B1Bo+Xd7e0YLw21zir8xgU4GNrgCuJrzCZCJ4zr
        AvJyXCk7Muvb2xD17znK9tjg4eUtCuYp5uLc5B4HCMcm/egK2jTC5xcM5gDzE+3/POgABvcSCeM8BxTHDd7+FR4AB9X/
        HPUY8/bo58wl40HzHPAAAL33Gdki2N/Z99IYICrn4eYJ9Bfh8trvwzXyMeMF4BPR4tPv5+MO5YHhz/zeoPHt9P7WvOrZ
        5wzfyQLV/RwY1f5L9u0gHysXGir+6c4F8ePg4ZTr4RAw2y3T+BjyOzHTBgja7EDm8hYn9hfH5Oz+/PPh5vz83/rX+fX/
        1AsEOgDaA+nV9QMKt+fz4O761UITKR3vDgTp4Rb66xDa1/8bDhX0JzoHO/rOUeTgQKBcNXcyJjFt9twB+9QKOOjbEe0v
        zv/9IKir67TN7z4HGOsvy+4iOt3JyhAGGQfp+wDgNh40sQEb2iXiW1HYQ6gt407UvPUfQyD30j7bCvjITSAT+fa+kDRR
        COoY3OMs2raUD+vzN9HxwGRSLdvpY8of1jwN6DooRPrDGvYWNiQIDW3t+PrzLwUS8Pr8T+1cJgMq6OAb2ATS1wxc3hLE
        /QEUDTLgWiTY5SIFDyckURQSJPxS/zg44CzWVh9/Rw7xSPEp6LQTz8UQXkLTG/rwK8ohVAHJLxnvJDEwPa8x7wHmyC/8
        +ibnIPYBPNdA7Toz5xwr5UrZUMxNJkdR2iQv1D7KsqnzZQ/H9Nre2K74AP7O1rH2VOO4E1Pi994O8i4g/xR86rzL2ebt
        MNYqPtntlCAsJhA2Oy7MYqnyCOY1HdUrnl/P1wGjbik6IuI29got7gjpJDPDGrEXIKL3/d9S8Asj7iusOU0xMBO/6GtA
        /sUAAh8CAiQDBEr/PXYNw7ssz/HEugz19FHxNBUHByPdEyr8c9bk8MzxKC5UINvv8xO9+fbHFGhLZrVduhPL9PZeDXre
        zxjS/91AEDH2/zcRxhAXyxT8DtvqLscszeXlNGzLB95/8uhCtdZI60Dn9urVUgI7AeyzAzT+Igj7++fYDAe4HBPMGRoR
        9DoE8QVEuRwq/tOBE8MQPC6mMkXzZ85S2uw482GZ5Pf4+RHWxNIUTuDsZioNPNb3J+MQ+OK1JlxDBscBMcAgxq4uKs3M
        dLTQDK7zos8c7SFKHSX5QEYeqyvz1dcKDegU58LSMjP7h+xARMAoywrVDeD6iAMJjyvsCkoTLwXxPfzz0eT1WDc53AVR
        u+2SpfcG+KsnvbbM8aHw0SiwzMPgn+8f2MdE9b8PKym78D4VCihHtQzK5vrD+Ord8A3HIf7eNjwgFsFHAwPWJyjmzgks
        4QL5UREDI/DA75o8ahpqOxLjGeQBf/gSKCQ349rtBQgK8RkO5v8M/+kGDAnG0NS27fnV8jMZMQsB8foEFPXo8fzkAhHr
        DhT41Q4p174u7xvrNQ3/L+8p+AfyCh8GGBToGAjcGBfLHQvrDRXE5gEwQN0Q3OAY8d7Zxxnm9+nDOSXdCvcCGeAI3CL1
        6ib4Ek/sB0I88fYcEyQ08hQkCukbHiQxGwog6hTy9OQL6hUBGQEoE/PuHg0NGA8BEvURBDELCwXxD90WCgbxCjn8+BYD
        5wUYDA0UDTMD8+HZGw/oHxvh/z4J/eIGGOH1/QUiFRYD0Ovx8Pn3CfvfHgkp7KoLIvIKFDsTwa22zBzkzQHkLfCz/tlQ
        9+wZCcm9JxHzui4VKvbnCwYj5ukOAMYI+Fn1hdggzQ0h6C027sj/BLvk1vctP+Yht6YR8MQFHPL14QG/7Snk8AfPJTD7
        GCY7AwDnGPHz0uwF8AjL6eurCvIhCeg9C9TL1e/vfz4QLgvH9NwW/AcV9honx/TpPgAB4wbd6dQECBwH4L/s8f0I7THu
        0B2yFbC7lBf55Tc8FBKnw/zwJCQd4f/m/Fe/8z8nDza2FLHP2/jvBBvkEOwVB/zT5OwLFBfsBEA+5q/3qh9C/hAY5+4v
        Ht0e7Unl1dfTKSgvF+bZMRbT9wg7Q/0h2d45I3//UUI5Fs/HE7XoFRMa0QL/3O8NOrXhK+kLExDW/dbR2esT3PQoGewA
        +dYEHjYKGwYZvVgq/Tjq+dEjSsXyIsPCS/zpAP5NGQjpCv8+5Li8TSHuFBOoPfoauDIL2hS1/y0RuU0PysMTLgVH5zMd
        +F5McN7vEtrPBQbGGAfbMCQeqdH07zX+BuDqDzAuxwPc+BPx5zlDOxkRyDgNOLkM6uXi98DKHDkG8iJA9t/sAxIADdyE
        TTj4POyo/Q8IEEb/yO7jRVi85w0WaSLFAQsj7SQmJAj3A083KfX5upwY9SDY9flE/SfnFDIo340oOwUL3egpBRAb4e33
        4gfBAM32MQES6B8tAyNIDyI1C8w+oPv8KQHNwzIg8gg3Dhsr5zQX6hG/GCkN6CsK9QoR4in38fH/SBfU3SHZ79qa/Anq
        8EgJ5fgk4gckPhdi5DYR2MrdvMP8G/wS+AGwWB09zyRAFxzI9uIVzwHJQvDa3N72+gT88SPkQw34+TPz0hIjAggAzOEN
        N+WnFQwFBoEt1BuOHBPc9tPyQxT5RgEC2gDr/g0uIwP6Au75Tfb00Fwfz6mv6NAfCAAC3gzr7eXU8/vt+fmuLfsW8u0U
        6/zXFP8J8PvMIwro1wTu+wzKWOEb8QLVAjvgbsIc/dEu2RQOMeoquQwt6dLwoq0N+UH+7x3LvG4C9eKtJhW5/NkIvvn/
        msjmErMOAFDxHuAtMU/e5dn7BS4WHhf/5vNzcg6l7toD/8gSRwLOKyyzLA7pks4i/N3OFyjPJdod8QPI2yjZ/x8JrdMB
        A+QfIGXaZSIqBvNBzerzNxkpJy3uWdBHztgY2sYhyfCw9+rG/xQPLgAlxhvV6CslwMDjxinu78HnQvHK8OEQNMj2JO3s
        +SMVCYHXH+7J9tvVMeXWT9YErc/7OkASTgWC4d31TzcmAUbJwvz2/+Ooc/4TKwkJ+qvb5SNGE9fcQBLGTCo7GhgeGuJW
        6RcKPkog8RET3KYXAQYNHvrn+tbU1+QGPeYk2tPTMxEUGjkNCOzTKPQ19uXd2s0M8+70fwjI+tY0JNcm/NkJPRYfIgAC
        3SAayQgkJAEVvOcK0BII+NLE5uxB8wDdufn3MBApFg7h4fgPDwNBABYW2QEAJwcG9hL3TgIF2hXs7CDtLDP0+gscDvwE
        Q/cYBtI8KRPc6Cc4UiDM1BL84wn/zw/3CwXuFsv7EigaEt8mFi8hQAL3QCfQEsUcNjsOMRUD8iQG+8r5+SEk3/EPJyQC
        B74Z/vz7ATP28QYF4swyQA7qDOIE9SgcHgUNgIgaO/MMmgYhvjXC7LLhEfjP5P3n8/0LF+kDBxUhy/D9QbsHvcQgyRDx
        5Q/rA+P6bS0t+hsi1uAC+B4CAB/4Qw4bAR4QxiAB0/n2KBPM+8j7twYH9dgh9icfR/i+ysQmN+wK9RLqAwrr5tEPxfMl
        2DwBTgztqssDQyT/pvDmFOYH+wMD5SLT3abaz90ABM260eE8R+7/KerF8NjH8Rj5Cd/RTkEmug+00e/a8CcE9OGI4fkm
        1DYH7/C/8fkZ0wXt5MbrECrr/xT7Ugwv7c4GQPbq6P8sIQ8L4CsLC8W1JQA7BzgbgQz8/rK81BDxINjoEAgB5MtXBDv+
        ubxx2+PXHz0wANMQMLXHFZ0++NDT8iDBFvMw8vocjOkCvQYUIGLevg7sR/na2AEhKeytDOEl7Bn4FvE9MAzT2/op1e8v
        CkAjA9sMJAQn6QoSHECaJUXQ1xKMBQHqKvvc1FQnSQHR6hH0GQDd9QjdOTwI+B/5LPGyFupLGxLRrtsD/rziDATsLE0+
        FeTYAFc1/h1B1fQUBMa8NBPYMAwIY6v8NS3fO/3S9e8f8RTzKAM+CiN4/BQgSysI8OUV08rxShwE4qH0ARqB+DK5JSHF
        DBVV3ewZF0xZzsEd1Dk0/tD/7AUTKhgr2iBBAFctUhx7eRs76eQFze0xshFGOCAVLgQEGjv4EO0BC832AEmbL/00GboK
        rc0FGxMEvxE3/AgeCLzq2yX7Nw7mPOHcDiDWpysPKSTeIOZE/g0JHgkVEBJfGOsb+c8cEv4TGdIgDAzfJOXjHCEJuwvc
        3OoM1BzoDBMf4PABFyUjNBDuGQWRuwIuRcHuBGL97g4MOkQAvdUF0TrGItIkDCQsZDf/xz8hFx0LEN4T+hgpGBII8t8G
        y0E79M4SB/P7A+Q6Gh0hwxfhJeMEGigI5AsCHPIB3h02CzsRDeX0Ph4ZFvhaH/HPOOjlFVfu9AbsZDT02STX/wD8gQ3q
        5YtQOw4c0dAZ/enb0/Ph4wMQ8Rf5BOf7+P30FubhB/ESIfIA9sr/CxLjG+4R4x/aGkA14/wb+B1CPeDzpNATJ8mBFMAZ
        8/j+NNULI+npA/egy/YR8wcPAwnz4OYL7+cNHtvgAu01y/noB8gX/eEBBQ4C3vEO9d0A9hzy+iH/M/DhJ/QuEfTsEhLf
        Eg4CCAMW20G59xTj2Dj+GAPY/wn9xvL+DuP8ydcXtfb6AgkO3eDvB971FQUd7gnkzQrB6RQJ5ij79AsBxwTnIxHp0RAY
        DxcECiTsFRzW9Aa77OEk7Q0e3BoN0f0bB/QJwuED3wfnEykW7PN/XTpwz/sbJgpCLMsgHfgZf/sh9QDtOyH2XPwhZug4
        NRxdYnUBADtDQRMEWoKasdr/RO+o6P7IATa2y4HWy/KT+0OePO/fG9AOLTs91SWB1SXQFMcVohUxBRup5hIx7gnS5R0N
        Ds/arJLEPkOtiToIgW774jovxbAK+w4Gz+3q674SSOdXgRK0I+rN5szxUOYaEy0KRddGpjos+05/Gvz7Od68IygWYbQ6
        1usmHO3UDJHsBdwlXu0gBjCs2Tol/0MeAjAq9Pvs/qV/WMdJB7/R7t9e+fPuNrrAHi7cF9+czjoKvTsgEe4VB23VKuDy
        WIFZE5LeBsWgNZK6WK88AwXEEbRNFzsjyur4/+3qtsK06A/2NbwowQvV+tPm5dnLMIHNCxHxHQXW6Tox7qy6QQ7/Oxq0
        gcQB8bTy8hc88gST9dL//84z8YX+BSPgBTsWNyzt4hEFFXeByqvSM8zU5QED+t0K1zUrI4oGEAjlEVQb2zpROtsO//Xu
        KQpV6BfQTNw76OzW6rKw2ci8DYETEC6tMHmYADtJ/bbrGxTsM+31GPnzI4sNH8MZKvhWLIH82g0fB7rrBSZ1IDsJ+TX+
        EwD7GNbgioHqE8wBTijyG9PX6MDr9U4JKxH5+xtRKjsMv7r3A/IO4lb1+wr/4LMtgRzQ1OoXAcTaCKTvGQUPFQWp/Doq
        wQYJAPvKstnQEt6pEes6C8EXBhKBuBskQLgsRAbNU4a19DoHTKlx5NonDNOX+aAAFQMf4hUE1PeB0+m2AlrwFE4q6NH+
        NTsd7f8PB/EKgbrvBAXh7+/8HNQK2SQF6RnmLajtCQSuJBVk/Tr3JQgH/Yn4nZHR6p7pCjEdge2z2By7/RUGM7UkGA0B
        BHnAIDvrDCX5//oIsTAm7u+BFcwQI80MItLh+DqVPega/AkDE4By2TrjweMJCXfLlLBK/p3wL9Uq+t3YgSnGGjizG/X9
        HxPsRPbEBDsoKRgKORwJ/QUiLM0j88EbgScX0fGyxcPY5vkewQD074YsIjvj6gH7BrP81OP29RLb3/7vgqwpOoHps+zo
        3h7rBCUN2I8uRjsIww74BbrPqAkK8sKBE9UU693d3Pzs5evH77IB/w8BMlMd5zpAzzrPXRAg1LbmOhsa7GAoge4ZoOMW
        5d3zvzz6LdIHBMIPDTsMsBkGrgT7P9ob7OcwNUIQufjx2Pkm9YHuyYwOB/b7GFykIjsr4BTsHRbkJuWKxQPwqu/OA7rI
        3OnPC9n/1IHt888PDKTcqjoof9k/1CgRt5wnutvBYjAn45KwruUPwZqd9NMj+tXoWKRefzv/FfTeA9+6EsybC/vh//rJ
        gfECDfkGtt0VB8HmAuyfIBrbOTvz2w4AA+1YgZLLEgjE/QQH5fkr5tDK6D4WFa0oDf31/9+PKzv69sMU+uohK8V/DJ8N
        MOUsBB7MnePVvafz9JD4IvcYFA4j0zo1RvT71u0XILowq39W9rECRyhj0CwSABGtSAHpAwD/ATVxRTsVxwcGBOfGs/7d
        Bfeny/VFgbkexPKtveDCEL2dAgy3OZiABTtvRARKIxl/6NX46NkU6xciIOAqmQDptB3giZ7VmJk66eTRUjswAOgF+NUR
        gSf01sSK473n2egPxcCBtNHBn42gDAQbCmLDMDsRA7zl7QTlDBL62vr92CHPgQ7Koejt88gEB+W5EO72/4dCTTvC//7r
        KcjZuPDI5u/A4JMa7uzR1d398rr7AOX1HzLTgY+6PDv4IQzdBRMSIgUIlOHn1/KBIgjdEdj758cVzry9tPkR4Co4EjtW
        t/gX5DMhA6MJgRXkCSmuXw3rHvYU4UDSQefWrt4D8niWEDvV6uO+7wnA0VrpLScAsTDxNua79ggSvGDu7YEA3LsODMtL
        XTvgzBrs/Q7gIbnQxYH74M8OytbN4vrM4eUA3goN+M72+btYBjsIuKQavNonOOHhPrQL49/6Pz8g/cDexq8u+oHxHd38
        KB0QYTsHEgMHgfG9Et3Ukv8D8AzcCyz4//jX7iLtHcEY8iPX5MlcMDstEgLs2APzFxLW+xsA9uXl8vIc/AmB5hoFIOLo
        +ekVKq/gWzsVzf8gLhEZHtUn9xrh8+vw9OcVy/mB/A0G3Mv388r7M24EETsw5zQR3O+w1RShWUMaR9QWI9/ztoe30BeJ
        /IGhUvjUHVV6PjsaAyj8FxH97AQPA7rEKOcZgcUj/vqx7gylGeH0EREBAMH7AjvhIs76QOgL0hf/+dnjEyqqjIwg5YHe
        22Dx5KTZNR7h7njTHTsE2pP0FeC0mxySu9P7idgqCsD3oR6VuvaBAD86/RThLR8O+Drgy0jlJNjo4Ci86iYB1Tgju/e1
        4dGjodvLboHeFFO3zy+cBjvdtu//9SoBwsX6IIcc+dkfrvDF3xjdgQwt2b3zI//K+IzpKjsP7QkM0yeF9u4cgc/4BqP2
        7cbq9PbdIzfYjtLH25A4K8vK5ToyQLm7N4EYvqWQubMDJQVKw7DeL7mKyePaTBDKDjK3cZBL+Dr2KPH7KxfuDx/1oPLz
        gen+wr0F67ck2r7VlSTHnNYuQJBe7Tr2qfdCgf4S4BSxMJ3Xthuctw3Y4frW4PUdtBcpMx/0El0dLzsqChPey/kGAMER
        B4EW8vLj6Qrmwf0LxQHgodURpejbzJfGCzvrBwuv9BasDtSVqPytxro64Ky24qqBBwTYplyDQMnQQ0aRIzvYwbWBAxMN
        FxsyjMQJ0tn3rPhHBOA36OvnqLTqhu3RNZwvRzve9ODtF+T2zOaBDQOq+uMH7dEH/e7gvbiOHNsT7BIG0JdzKjsQyxX8
        HOXlCc7E4t+kLfcWkCf06c+BxPveFuDiHQjgLThaPTsGE+fm38/6D73ggeIOAg0IuP0HpAaoxNoCrq7/0tPdu4YJUTvY
        AvfSF/EDHND35rszwKfLxgbw4xWB/OjV9usH2tak2zG7SjvEwZv1AdLDiJza0f2NnNkT1LS0uty91p2jzoHl+/uu2Ft3
        AzsULhe5wQYRAAfNlUAJsY8QA9vq39fMiQDcuIEQwMWkJPn2DTtJG/3NG7L2JwQa1P6tj6zeTJuy5M6mgesLLdTI+g+e
        7yG7CzsnLUnS38waJ7w90kF/XQ302rzkLarmGlxLjdnu9w5PBTlbijveAfbwHQXvvIHV7guu4Mgf1egDv63wHB7HGdjy
        CgvlBbmNXDvsHqz08tbbB9yB5vkUC73oHy4C3fYM1gns85rj+ADTFpquUTsd9N7tjhDSDsXYgcv26/2gyxPIzfwI4RTR
        EQ/2osfGBhjqWDvo6xmBvOnHD/wKq/9A/6mCyWTHrva+1eS4BxULo8+0w5x8TTsCFgDt79MG8brgEsHvIdE63db0AbWB
        zh+pw8LZHAa/AZC/RTv+z+TTD5vgidmRESWb6Ob5ga6/6iDp9cDBHrIE8fCx/lK9OTvb5ObLE8X1vansGAnh3sovw8EH
        DNQ55xTgGxjt8AHrgbq0XDvx2fsbIfcJtuPu4c0VNbgC4JUPv9HZxg2B4b/sEwu4C1KuNjsfHP8D5oEa6QsSC+7PAf74
        19nYDbXH6A70tpkIIQ7v8ulZ+zpj/6T5DAnECfPFG6oFFN0pFoHZ4CL+42D0UdvVCwfWm4p3jjsUFQkHLs22VeP89P8Z
        4tP/87cPENIa+yL6/qi6AQqBCWW5EDuhvMVbpRkZziHp4sIWxcwr46omzuHS3YHIlMrjnBjztZ1ceDvu7faumNnwMq3a
        gcsR2azH573W8gz3BgniysoSuNHnuZvbUDvzyubb/f0Modf72vUjzZwSu+f74N361hfYOoHb/vMOCL0sBTsSwfzBHPoS
        288jG97XtQT0gdvXhisLucnTyJ79yQ2l+1DbADs/IOIoZe8EwLbFBdmTJJkGrpy5gTDIDKuzIsSgEwq0VWfHSDs3ASDu
        CBLhJriJxN/oz7kPgQ0XIPbiyNEtwfHmBd3iCO+n/jpJNf6k0Sn4/eTaBo4QLuQGsSSvr9DdCbMA8BoHgb3w8st2zjry
        kcS6gQShvIn+oZEIrtabeS+e10HzzuvImMevv9q63BftIjvTJOTrN/r+4c7v1wSBqrOgu+462JsLKAjO+qQSNNXJwslV
        cTsFDQr74+7q24HVJMn/Hts5puzY6Afr/efWEM4P9ArZ8zpeKjsM05ccQ4Ecgt+fJba4rdsGqsTOjfMHvR6d+7oIGNqV
        7CWDBjsHyuqx7PjI7tw83MzN4uju8uQvIO6BziS/RyTovKLz/jLrBjvTP/r5oueayb37/PD12a0MgeAw2Qs3qBG6oboM
        zcek5svMKzsyFCMgBJfcoYH4HySv7AAxt8sd8sidqhG8+qW+6geyDBHMUzs15hzIoecUIgD8yfckGLwFu/XN+RXrPeX/
        CPMXgdgU78oHYzv48L0JCevc+OK4/96qEfQFlfMG3qDUnAm36sr73f6BBX8MTDvBI9TvD87bta4QD9ackq3g5+j01Nzf
        AuPM68iBH+eC+y1cGjv8C9/YHhXi2InZGwsOsqrhsu/BgeDKpqjsIcOl4s3/ETCJLjsnFL/sQqILvv25Ch6Rvff6+M4R
        /K8YvTmBTrDLFAoVxxOLNjvy6c3ntRPV6BIY1C4HJML0oS8Mwvr6vQEBBhP8gQbh8jxf9DoWFb2vKQMHuLHAB0n18i+k
        1g70tTnc+80jVn9ONAb8nsmTDDuX8M3cC6ef9Y25996+gbHpGyIBAbjvqNCzAIRBB0Gl8s3Z6Dp6NNtDszm+CEYuktZu
        VMICIfSq8wym6oGzREvI+g43+n00yzohWIHH0ST13JMRECYND/P/uaYVufYCGLHKr/gpsLn6sBCnDDvb1uX35PfD38DW
        wygty6fynM7hnzaMz84EgfwiBtkD6/7VRjv6yw+B1i0CFd/vo/sL5AHtsQDF9/X+2NDVDAHov/IMNz98QTvBxtrIEI3n
        B03sJrQLB+o2hNHe1sfW2vK2gb3XGQ0p0J5dUjsR1fwREED45M/Z4g/n3iAEqdEc0PKB6xHn2qcS/9q21iwwIzslyPLv
        +wXWSueBiPv784yHsuj+C7vpyvjxyv2sBJas4MEWOzvNKzDU9BLz3RYg6dLb8QMQNYHno+rju94Y0cu5FfcPJKZTsjp/
        7PcwBiksyYPrzMMSPaUWqRWitR3qpf8ToqagzcIJve60IjvE68TjD/X2p+44i+kK/qwi9eEI39jPxq4CEuoegQvzs0Mm
        XjsB88Lz8xOeJu6wgZsG6yIc9PUW/M+xMhjsw6sC29j1F3Zd2To/Lzcd0gAwzDGe//A5aH8svqDs9rGC3fDYxoPRTwwm
        x2OOVTv72OyR4d/1BuLXv+TB4KqOge8A+QnnA8L03bEGpZjiCNeRcTv87QHmr/4QFqzIgbjk1sEC1roYB9zq8CQdvQLv
        ie7fGOamfzvxDMUOHu+4rIH2+uWz5+UI2g/0rNzZ87SHAN7DAvHb8r9jdjuy39n078Hq5IGU5RrT6+8TlawklPMQ88vw
        5tfyCxm0npBLPDsNDZYX/oHN3LGm+A7plbK08eXP38O92xbBwbfo8fC7ByAtIzsX0szYoDGEyeOlLv3+Aa+3ngC7ssu3
        gdDW5Zvp1sOFZllPBjvcOesMK6DK2NvP9NaBga/pou5VL8rr7QGPQrjkyRjsziarHjvyFQn3t+rGDAOajdzp4s8b1uAs
        6/jHz/6fCNMNgR7i/C5hXjuyKsTPvMQvVubXgdYK6Kn+wgINBcvKvgPv3yfzwSHo5lXobzv97wfCz+URKdWSut3tFNW8
        w+UQOgKS++DumtsMyoEI4LsAdjsM5bTW1fPkrIHK9+TvpgPc6+f0sdPzDMun8M7oKA+2l9+1hjuB5P/RvMnhnvbd7NjL
        2xj0qOMN/+jiDtb15MkV4PYO9sk6UzvoxgGmnhr2JtKC0QLzF4HELB0BAfQG3tTK08vonuPk3m5VLTvoAKCbHAjkG8Te
        0YGb/rXjkZjc2N6tvQH6zpcGtMTzEGXOTzvMxfIZK+HxE/4PuJv1CtO/uboEy8fy8bK7pB0MgcWu5OnchTsVIb/E1wij
        +LkKwd4FgdLswPT8Bviu/B7ix+DSpOvTEoIWZDsX3AHN6xQVBMzTwgLjHQLrgfkMxOml1vEAsxoRu/sF1LEXEzsiODAo
        vepktoETST7w18LgxtbJ4sLfMPrrOJT+5xq1kJ9RXDvU6dbr++C1xMeS2bq+zqLj7MPCqZ/Npsup96KwJgSBAiBnVTu/
        BrMIPYHVo6eg3gu11L0oFbgnl7jbw++I8O0P4O/kCZPPEDuhCrj37I/rEJ+0+R6BuMD+FRrqvN2e1QeawZPh4d4eAVGi
        Lzu0/tjA3YmjxoGLgcjNqdS0xqT68ju8jNbD5LDYldTA4W4LIDsC5ezkEL9U4LMC4ukEpAMRHcH8gQvN28sWChP/m+QF
        pcY9fjsHINUB9NHE8Mvd2f+B+9UA1AnlobD2wM2+uPHFCQ26GJT1ITsy5kc0Swr4OoHm7w3oF+jm/8LZ8JVN+MPNCvre
        FhboHRZEPDsNz/RL9s36gfy466Df37c5+BXwqvbWRgCTAsrXI1D65RCVbDvlEOLtzMPQzOAN/vCUgd0m38QX17vVBQnB
        /azqBPHl7FExVDsX0fHoud3w4ekb49TfB4b34t/1yAyBwuAS8Nrv2p609wKylTsAA/wN+NPIkIny+OLDF/bu2Pbejcjf
        p/uZ+8bn/QCB14njOjsR39oC1hmpIFnHgd6zyOjd3MI0/fYSoxHyLp/nnBwVR3T4NjsDzv7T7kCV+KnM75C37w+2kIH+
        68zBzh63+cwGHduED30DNjv6ufw207fJwtm3n6owqrE1lbsBrIGvw5Oa8qbSs/wG/CVtEzv5DMfK5x7cHAwL3oXU3aG/
        gfuv6fau89nqwMG/nKK4P7NeWTsXJsHsGf/IF44T8Q0Q2ezEtvkAsO623OG+xYHg9Nal9TbVgDs69NzQ2foV8NK2gZwR
        4LYMuMjWyN8dk+Cm+sDdBBENI7B9WDvOJrUALJ+1+9nwFxe1ptsCBAQMyMK+6RXYAQ+w/eKBCadPZjsV/rT5DYHb1+Ej
        1feYj/D7xKIb/BG4Cen4AcX78gvuMTq62TqQnPb1MxQw/8fVCLMtgfNJy8gAKD6QAdmOZJ9JJt3I+hsnfDsB3MfT//u7
        K+2YgaPP19W7EjzkDPCj6vECx6ntjP4RClLiYjvdENv57tDvvOHL9u7j4Prc0I7d6ujiCevKFgAS8wHhgUI/dTu4AfPz
        E4YOvPCkDM6Blq7Yo8v/57zP6fjcGq8K/frvp31aNjvfJxXoNKm8y9fv6BH4/wL+4oHdzqak/kEVDt8O2vr1CyhQPjsJ
        6QL24hYGBPYP0//pEOze1yforQelyr3xtsnv3efGgYUrMDsB/BAI19D46eCj/jXHHcDqgZ8KKjC+2S/VP9PqHhbDKh7t
        HzuB3wrxOgLN8dDd7tAXoNSoy7z93eYHHBLP57/OyOzxvCU1Lzvc1ZPGkwfhKQ7trhD3C+/HBOs6+QyT8+rgnuDmgcrs
        /nCiaTvXEysI1sX6+tHXis32zIHbi7gdDemvHS8lF+Pp3PIi/sPaIDskwcIU/ujWz5Tz/PAR6rpDs4FC+zDu097rHskW
        5fzj4ABNAjvg8w3svh4n5+DLpxkHRNS7gUIZjB7DA+YbkdX6ve4ToNMjgTst6O7x99Tk6+r26AmHMsUGgbXy68T5/Sfg
        H77MCR7UOgr49DpInIoT0b/byK8b2IHKquTMQvv01IIjqA8ps8LYlyAU0ewSMzv///AD7tPkDAIPzt/nEdDjAQDWk9ON
        EBXm4oHn9gHjDhhbizsC6MnuB7kiRKKYDM2jxenzgdkC9MfGC8AH98AE4/3WD8y2bDv9JMf18wPLgbnp9Peuwcj9n57/
        srfE9e/Sx8on9hXh7Ci4FDvG/zbyO81KmI+EEqjEARIUkjcM4B6P+8tOo4Es7gVIkAUbgTsEDOniCsG9t/gW0s+hlOoG
        irbmKLfKrZ63A4H88fXrG3/qHzv8B7fEizK6zb4dgcvhsrKnymnNwxGT2LPh3ta1r/zROElyaDsX9K0HCr/NpYm9EM3z
        FbX4w9ILxPCB17zXD57Q6yCr62hgEzsw8hjk1QPlET6wut8OwcXXgakNQdPhxzwYNo3TCbc83g6GWzueD8XH3bAIDN6B
        GeP55fi1GtwJy6jwA70F/ODQ3PSdufmrjTsc8OrrDSDNGrNCAMVD6NT5+OLuvQLFgdHV4eKi8t2eF4hrRDsF5+udx/Wl
        KgnDyv4OrtfI7/AL8/q51BG4gdr8lOfrK3HtWjsPDeEY5gTp3MQrL7v1+e7sqhv7veypCt+r9IEEk1nlmm6WTju8JpwA
        28kM3UWyqdsindovs8Xm3crdDMjvJ5jPgfngTGSrVTvVKAEFzQgGscT5/MTkgcjvusn7ENum1wsLB+P4FeUD8gfZKjv9
        80gBPyfn6aM81NiBDP/w/r/Z8f/4xfT/QeYoLysSRXK1VjsNJezyAxUXktYVBa3TCeu+ppXjPgOBB/S/5rshBc3G8RYT
        kDv54vzqrv7a2RrHwdHRwMDdydjrwvrg6Bn68v68gff0w0SLdjsL0uMG9IGjzAvhwhzpovjg9NTk7qrDsP+506jwE+bx
        DZKmcjvZ3MTUt+sAm9vN8Kzpyp7TgbTeobXSttzPt8q9yfv333iJFzslvaLP5Q7F27rdgdumkij4/7vgQhQKgxMPpq3v
        jeTgLJ+ZcjsC6+XsB4EKzLL24+HEAtDn3rrUu/f777n+DeAd9QDOAyvtNTsL0qjD8J7cv/PEs9G8k94eo8LC3KCvwwu6
        8YH3HtfLEzfUizsDBffoxeDI1YKulMvkEeUCgeEM8+nYzQXZweP+1OURAx67izv/5rjxrQ/GwhPl1bSBjM4Hot8l4An9
        1EIGCcf/5R0JH3N1LTvR/Q/PE9f+2cVeL4ZJge/utcvy8fDhTLgJ1sAEJRbwEBVWJTvG2/eMCaTNvqQYrLIEg7LvleHM
        uYGsFtjNnNjCKgzsrMa5eTu8/8/vB4G9i4i51d3Dz+Deke32oZne4Su8srGW+euVoyyqqTv55w38Btjl8sjeBNrVvdfg
        1eUd5bgE9/PkAPrG+/iB8PBAkDvuF9wM8BkEx4EI4rrNBRMpA8/rtv65rgXp+/Dw0QrzH3IMsDsaF/fl/664x7UAARfb
        5eut9ODogay2sv6gA8+L9vOL1obzUTu8zMkI8xDj54bTAgfq0Bjjl+wH1fXJ1BeV/oHgEOnSBsyjnTsbFeezBSq7EoEB
        9uMR+vi/0xnouej2483v/uPD6p3C9jq5gTvB+RzW4azEzBaB3uy+78zo0drh194CFbAB4PDs1QMIvaMPfzvWHwbvxwjL
        IAnvjuHx4bbkyfT4oujB4RLp7dXLgeHtyRXcWjv6/RoK9JtM0IGfy9+mPgXa1rQHtMPekwLvp5nrKA77BWxwgjs9E93J
        +i3XEbk+7tsdBpigrOrjicbAyd7Q86mx8eKBKN54qjsI39rO5QPq++/SgenW0sPWzukS+gDq5QET0NT8pd7fGNh4OTsr
        zuQCGKQJy0DptgKY1c0G/7TfDDqQAaGy8+EIm+/bgVeJUzuqHsyp5o3tAzAMjhPpzc0ADNjHzrezosvn0dHSgdHj/dlT
        Jzvf8BITAtmjOcm1tzk+yOPnB/LJsI3Noh2tQ4GsHNTjKhu9mzvFBvPn5+Hc6r/Z6va8zPHi3PThoRcYyA6487/T6QmB
        1RgdejuWENO/s9m/yuWB66b5FdHO5vUT7MC7CdKlEQvpzNnLhFi6jTsCFte2DAGQ/a7vCM3V096gvhgBgeH3tPn79aib
        ro+cAvnMNzusxQjE4bfM4ccCnq6+ubj/gQ3Xvvqk1EDKvAvN0djNtcVsXTvF6tK3qsvL/C39nJfU68XugcQj1Mr20wTC
        /fj+iuwG6pIdeTvTEN0T7vLgyIGoEOLY8qLd2OfW7O0Y+cLI8+ft7OOW3JM8Qjvt48O3Ie/d8r4Mr8AwtYb5zaQE2f67
        reMFBua5gb20+fkIHjviFvnG9jP70sLjwa7gvgoc5sy6MeEXp/IhgcrglKXg+oHvTzsdy9sK8wkJ+4v6ALsf4Qs8gRo1
        r+Ye+wSr5ynz9Svj7ll4MDv47bG6+fSBJrCs2N5agv6/JecNlOrntwu84P2W6qmGwv/FqjsHBuni8MWGteLL5+sFDtG4
        2Av0m6b7tOyBG9+dB9SUt02ntTv39trY4QnD9w7Fwdr24873vQ/f+Qneyeb+5fLGgdLaEGqjZTvkCLT+CIfu753a1cSB
        sczimsbw5sbOns/unaP67OjVSVYkvjvWE8fHz++9AroGt/3/2ee3rgn1z/ro2Pji5M/6k7uB2Dz9fTsb7cvv7+Gi1L/t
        7/7w4/n139L5jQDUrOOf+pHSztqBrmlBmjvt9MUdCMD30eXu9efbxwD3ntDfp+vwvAG5Ctzn+O6BtarwZDvoHsi0pA76
        XtfcseL9/+q1GR4JWcWy1urrsNPfgcL55XiHhjsqERb1/dbF9oHN7tuXE9fx4MDyvcGzFQbS3LecB9+/FTH1TDuY3dD5
        mfr844GEGx+vyRYR0QgPv9XfJ98ThxUIt88CnYkRdDuI3/7NscDi8yLjv/DtyIz5gaUDqOqfuwXQxtoPrc/1M8jSvDoQ
        SDbvCgTn9PQF9fYRZegZg26gLWoNEenZDoHYCFM2CLb3aDvx/tDB8QjX/ziHupzj8K3m5evYl//X7gcQtOjpgdLLGa03
        oDpzV4Hx7wYBJAv5Yv/4RdGiyOzonBCe7JPdz4nyMhF3hFP3ljvICfLlzJHA1pazzt/wsLHhxL3P1uDG89GptbXp0e2B
        mT3TNjv8EgEVr++t8JnVgQYLEB7loxi3mfPm6S29vAmGs5O+mIbZhjsOGdjVEdy239/snMHy98nywf3VgckC5A/a1wvR
        0cbC+t55jTvG6+Xc6sD4H9Lg7fL7DO3M4iITAtzjEu7t4BG8q/fTgYlklDuBFgfs0ar4xfuu2gTs1rXnCc3v7qkY7w20
        te7F3w7ulEJPkDu03fzU64jCz+GE9ALiw9jc1gv16LUD+Nu3yMzrpNzBgcl51jvuD+8DBcnT6/gP/uMM4dnGwvvoJen4
        DgDmJenx5e7igciFZjvaGMuW7iPWz6jgsBUT9yn9xc8ZgdIFwN7E+uKM0KCWJ7EcCDsT0QwFEK3Xw4fG/DvRwkvi1so9
        tbj44vbgDIHe+SQYupqiJzvy0MXs5StkhbskmaG5RaXgs7T4ybnw6TQO0MXugfMCKLd7ZTszF/u3INsRGB0Sww0ZLP2B
        1+ni0ebcvhETGMr8k86juJwvVzveLc7l8OOECZ+BjssQ/uC48/XT1uPq5f+3Mzu1hc2xradcYjvk4N/QFgCK5sIIwe7W
        rNoXrLIf9BWBDJ/j38sBKPT/6QJ8RjvB7fUGzKoC0w2B8yrBxezzygXsz8sF2gOn/eL20xnlz8VyNTvxKwHEGKueipW+
        tiaC7Nq/jdO6oJCUgQKLQ6zF7ODeKgOcrjv2G9619uCB9tLe1cPa/r3i0eDfvPnL6+LP+LzF0a6rA9UibTvU9fjV+sfU
        07/BEgj4xdj2w8Q1Otuvt8LpECLzw/XcgagPujvfCe+zzgXe6MoAtMcU4rUNv7/rgQLg7RrW3vcK37/o+cqRgzvACe36
        3/jrrb/UAw347PHZ8+Hn57zd5gUAssMk8PkCgdXhuDuB9SABCdUD5vjb8/To1uYT6RP0AukC/fLr1gHcGgDpmk0vlTuB
        Chjw9QQl577XGN3n+9MpDp0LDNgO7vHJ2L8D6wsRkObnKDvQyhfV/bDPgbcG7A7ErbsVvdEU9NWS8+3CDZwi6dfACX5u
        Ajz+88r2BMmZ8pvdAP7u8Mnt8vMBu7/NyM+19uelEfWB5KoXijvxDbQTJd3RDK/6+9jbJOjFvNn6irDcu/XYndfA/dGB
        9hKLnDsN//fM6OCTr+fbnuf2tpqrq9r8xwewwQH4x7DLgeOqwAFCZDsJIcnm0usM4tTh7M4hqwq8gegIxN/3xfXYEwPz
        uNm+2bLIljuV+u7W8e7y8AsXtd/94Rj8udIm9Br7/P0KA9sEzv/hgQhxbjs7GSyBK93dG0+m6gMo4fXYqQc2DO358TTs
        GefMxATe8WyiLDsK0+fGzN/ILEKBscbxEPr0Jbz4LK2+2PX47gHltQLu8iwK6jpbIzew3PIJ9J3Wy84XIOgA3UXEpqyG
        /gmUs6uBGujJ10NgbjuF9yEuBMID1vLSH/vxAOv0+xTWHdrpHgsk/CnxB/Y9gW2/zDvj9eP9DrnMp/m98OPwgbbry9va
        1Ne769fWD97oDP+awuzNjzsDGsn1CQPryoHFEPbl6LkBz8TosMi5+Mi3F9kO1+/VwBw/VzvT/yO7Dr/RGLrA3P327qAK
        oM/yCaiY582pyd0Iu8Sgga4EIju74graz77l6d/UneDk2s7jue0/8KcRtk6V6qiuov/7gTTVqjum57HJz56zoo+F8u2Z
        tdP/zd8I0wO6GP3XybLb6d3bgXTDbzvn9qL4+sGkuYHe9uSkk9HZqBXAwsC77cDq2fjh6O7N9ggKaDv0E8Pa3OC3GYEB
        3uIo59UAz/ogl7Ka8dSx5Zut/tHHKSlteTvzCNTByc+K+QXotf7497XVMhX42+QIphvN/t6rw9mBCJ9WFjtLvQP0gSsj
        LeH1GPTXUCAB4MrMoLTnj/PpmcfvBZPntx+xljvoBNbT28m9yYHr5+yz8+j73OcQ0sO6tryz48LWu+HB7ZY4Nzs21+YO
        2yLr6tz1Hq30EO0mCpvKgeLD1APzztjJIqPJyIF1KTvW+MS6ib35kaGHq/6fygK5A8Uqz+oAuD+9mDbOkLTigcjcejva
        9MfmwLCByqfarNvQ2fjrvPb6ucHUsfqmneG5wam7lq3vJjvuzB+zterGgdr3usoN3t8eu//nntWw5DTng7W5EbCir8JT
        EzvA3SIa5oz4rpmBCcTvAd0AlfYsruHK3hDU+84IzhICzWxTfzu7EOcHvcSB4bLW0c+UurDMEN/FxMjtqvvMu/G8y8Gu
        nh9XmTvQHrS5q6zJ3NW219PSmcff1v4SpsMJ1d3I7N/ZuwGygdixGzv7vebpDYLRyNS7K9SB6ewT6LcwhZnM3QWbHLCc
        6BnAuWHfPjuvxzYOBo3rgerq19etD9H31uMiup7AwirUGOOvFSHmCG2vODvVLQmxSiuRyJbhvdNKtPGWgbwymLcLGjyL
        wKyiqvqQAOcC/DrO6ir3ACvBjYH8KdSS2ffj27TLoaTjxgrvJOLmGQ0ekm14WDu6ytPh8cD7+K+8CL34mOEIl+TR6A24
        34Hm4q8K1QS0lmgChDvA4Oa0u9m4z9Kwtd7ogdOWqq4GtOfE3szbrbbAntqckRoYlTv529YK8PfQ8KDZ6Rjd/9/+tKTR
        +rrr0+8AgcK15ATM7uxwazupGt7J9rr4v5rM/OaB89D70bXN85/y8vfO1rHSvdOj2zpRcTu5Dfj69bnBx6PV+guB9tyw
        l7oCsM6vuwiP0b7Z8OauyUgaeDvlFwTdBqWuibSr0wWUyukMwckGv4Gk3OGOzN61vc7AFU4jrDuaCr7vxOHc2bnC6Q7m
        gb3j6ewd0P7GIu7n9sjT9/SqrXlMOjsTzqDe2enAEsLBsfjVFeQc0skJxde1qO+vCYHrzOOwrvnaWTvvEwbbyvDTGIS+
        uAXp7bv9nOr3tN/f1ca1vtzXgQTxrovaiDuyG/OhqcKaq73AztyMnvXb6tgEkIHExu7HnN7DmMWlorvPajsZ0+b/wOHD
        9qrL1+wdDLzqndLdgfe3lt8Ind0CtJmrx0SjXDvyBM+dhcCs8aXWmbHesIzf5erQuODYuPnrgYXKmsW2rq/0lzvt8/vD
        7OzU6oTRq9IN2fLXrasIigvJuwje+K3bgZyh0n7DTTvQzPasl9nI16XAmtIi2sfD24HC/K2y1+zWrST/rPa0i9rDiju5
        7ePOtKnGgQmYBeqg4dXP4OfbC5r46Oq+8wrQ6ejHxZKefTvTDayBtfvC5M7Pm57jA63qw9na4QzF5QHeBQT/hqCuyEVw
        WzsJLBcSJDDj//jwKg0M8Cb+CPjZ/BgMG+m7EQoW+TW1z+EV69Xw/Bgm2FDj39khJg8QJwcE4f3PILTxtu8jC/riJ83C
        I+boxAv2ze4HvtvXG/3RKhESvRwd4eP51s3VDQ464hfv1toZ7BXb9MGw4OzDARL4BejuxtfwBQnzQqX2HQ/XvyYjD7EE
        F77X39sh1cD63BnrB/ou+d/c3BoouObRFuTY5gsaCNUMJfC4Jqns/K/80wjPzwWnyMIEqC74+9ng+tMKwvHMEvPvGwgJ
        xf3czPS749vkD90npxftIIEg/cy+q+XjBzgZz/Pn3sv/yOsCDTPTPOLzGwnr2By209jtz8b9yePm6Mr5BtMTy/+44QXk
        kgDkCgW7wca3zxW469ImmDa6Os4a+wMQ3RD/MBn370NYmrIk3dTIf8LZ6fz9/RTc7dv7APErGgn9KQzTotMjOxHbMfjg
        vxXnA0Kp6Akx7SjON6DIWiIyADKzA/vYKhPwENIR6s1DcOL9xyviGgJZCQryDivd9QTw8PhUlffDw+T5GiQ0/vgaCv3V
        +QnjUcnhECQf1gY/2hD9XfzzDRco1ETyJfT7ASPc/9NCIfMoHtrY+ajO+tMW7i72L/fbFgn+wisIAwNw9gFC8O30KeEO
        AJQv0+O1HdLxRRKNJdlYulLq5zT6Fc77/6AeJ6UC59UfI/vEBeu3QpMgJgLW94bjGzNYuHVS8jr/GBEKC+IMISMJ2/QN
        GA8kIqHD40W99PftJ9q50RMiAAC/rxH+yDj99hTwJxXvKBzX4CX1BxkAnAsW6RLPIRv98G76CRYR2wwPEjELvQsJ7/vg
        Q+eZqurg/gwWGhEaGfjh3gAuBuQk7fbZGQcl+wnvAc7BNQsj4t0AIwjt6UfjJhfwLrM48QbWGjHyCPwvFAcY+Acw5ioe
        BP8J/9j9thGi+hXiDB8oGMDhAfnf6fsF/tYXZxXJT9cQ24ExEfa/9OPOAcf9Eibk3NIR7epKBS7t+A4q8fXGBxr77BbJ
        K6v0Nh3V4cy1/P/i/wHbviQFReiLDNs6A946Gxbm1CAk7dj8L+QgJ+a88xUE2K6CCMXbzDgn89P+49LxG+0cmdIK3Fg8
        2xgM2ugIABVMCLn61otW7eTX5PZG3jt/NuXRPAQT1P6z+uTa4jsnrrYlB/7+/CL/KATjCub78boEKswY1932P/z7rvDz
        Hy30Dh/12SHQCvT660QYvCfpNzrhw9IT7OAOMQ3yyu/xOuQLGAgEHCax6t6mkb0YwzAqHiLu4gfwzgSgzuIFdBgK9FTv
        vRryQ+ERzO323ugq8kuzBswS9jfh3/D68Pj0BNfA/A0ohynrk20gyRiXHEb5tBAZCOT64eP+NhYSET5qOwD6IfcSAyL6
        9f0WCiYR6M0WDebcIT4FzgCy9cwMv7/75QHFEREB0ywD7fATIscBBfTsC9vg8fUFAf4UGP4BJQ8Yzwfu8e3w+Pvd6CTh
        +vEdBtUALfz8wibm5uAIAvjaCQn49hX/7O4d4/UE+AzyF+b27AXfIQoR6g3cFOYFFjwTEtX27N4REuHiHBT82AwE9doB
        HR37+uX/8AMD/NUX/hXsGOgf2vbmCtXQBSfr/QEJ1uME/+nnwebq8RDp8Of829C5I5cWzy6B+sEvyvwBsC37AMv97hvf
        AsD8r//M/sv96xbs9dIK+h7kKO/+6hcTBoGrFDsM6jn/+QYZEgb/ze04LrnGEcT9CgbugeAPE/oO+B/6AfbL1BIo4P0J
        8/f3yhQG8AYA7bI6DcYzxLksDuwuGQrs9/fm9+ABzN760fklACwPKr3nB/MCOQEWu9YhOPwB9esx5fMuCfwKK+r1+t8G
        BxTxHvD28AgEB+v07zzL/yD2CBD4880Y3RDZHUH1+8vuvPoHH/b06hzoDvgNBAsFCB7eESPJAs8GsRXRF/YHDAQfHOUp
        89zhEtvq8xbb4w0PIQYC7hLMEfIUr0LoK9jt/94mwhbx7PPXHP3NFBnQ9CvoyAsI4hnKNhwI2hzvAQcn0uz3FfE62xXQ
        2vnq9twY/P3YVR+d1RC/zAAyvuS88PgP9ewmxt/orVcGEN4n/tcIGCnv9dwH7gLb/N8UD57zCTMBvtj35dsGFeD6/b8t
        07keBPchLPWV6xkIgd0vJuq/LCkb6TIfNtQ0BBb94U8KyfIf9wni5/+2LhIn7dwsvAEG/7R/FxCm2gPZ+gLj/icG6Nnw
        K8jfDggpGuUXGB3i9By+8zUF9GEJJPER/LgJnMUI9bgm69PcNQb7B+Gu2dMlEuy6qxLH3PMG0+MX2rERTxzMFJ/p3RgR
        7dfI9eIl9NH5At71KOXWnRwSu/U9BdcMAeVMNgLIA5jlOv7319IC/gsRE/zZDDqW4hol5Pn0+u66Dusp+dT2C0wvy9kV
        9NjBF+XeUvveFdoSJfnt2QgosQObBVwLHeUiEQm8T+bnCtb6/+0G8NYhMfMS5eMi0sTqE+P4yDDtBvn21OYY/GsOCQPo
        BOg/DRvo+QAHCgMb1AAd9A7wAOuwTQQHooH40i3Z8d4IMuD82PrF1uo0CPIGFv/TBwYI5hHbPgY3RqEg5Cf2yKgcCsMK
        BRTQ7DIFz+gt0gDtpSDy+wA2/9n8yNn91RDIRgvaGd4G0h/nErn/H6QAC9DcYMfM87QW4uYFLNIGKPIJHOIDNxHCB33H
        LzsR7hQPGOoGBg/e/wNB3AANtLlC+enms/UhEg/PFfzr/KwJ+tfkG/oCGyr0ACju6g/90RsDEAH+2AIIqvbI8PX69Sry
        4Q/x/MrfAM3t+yjy9+ke7g7E9grcyvUZCeQCvgruEvcrCOT72zD+9wIv3gbU6+YfEvQRGt3iAOMaGhUH3wjIFx8OCuH3
        4hQaDgQB9fraLe8iFyMaCAf1+f0d6+YMCTSVDOf46vjjLwnZ8+nq2vj+1OrXKefsD84SsKHPH/sXxSDKKogH3DzdHdzR
        DLgM7QT16PT3Bxz9AxDBER7aJIHDIeu8Fgv58O3pAhkWxxd3Gxk7BAEkBPM4GA/1/CHkItrrCKoGA8fQFM7c3xMKGAD+
        EgMM6wPB/fYkwBMY+Pgw2eAf+cpF9ONMDeVE899i+eP0/RIO9R0fMOT9/OPuAtXO8Rvo7foD4AQDFcUNIAbfAeQE/MQD
        z9zi2wf4uccV+QrvCgHlEDIXFR7+3vjpCBvBDgrXxvjcBRsH5/IHC/PF6PjqGDHaGfD27wDzFREC4hzy5xoC5x0CC9jj
        BRLjFvvWEvMB6fnZ5yPjAScO//z8Dumv7B7a9/ECHOfpySEw5enmFPAEDNzyFuXt938BxFbFtiu9AkkC9vsW9uwCDQsG
        7gIKuqPIOv8c78TQ8dr2Cwsqu8lKyjANshEM70EpopMBuvfyplUXOOzqSvD4/egR3sPfGeoIuxSg8RYv/B60IQoZQM7U
        3LDm7ssd9f343vTc8AkNIVIawQU2ELUwLQjsvwQd+Cyy8+efxdDN5/fE0YYhqDEdIDLSFhIMICEh5t8U+ebFKvXjwuLC
        IwAgx60C0bj5Mge0yi/52SPcCPjILsfr1CwYzfw7GPJODkn67eMuHuP87vsOGQHwNiMeqQO9N+xYVakT8iH8PWz1J0+B
        KBlnPBwP/u25KBbtHw4mN/UNXA5T/PwhAAEJJK7eBwLvLADn9EPvBQsutjl/c5W2DKiguh7ZC/vtOgoK3gUcJBsROwUq
        KSYtLE0mLSQYQ/4eGRQbAhkhFNoMMB0RKBQVPwZQVxM7RRwhB/sbOThgOU8SGDUc6xMwPDIc3fQMIBMyLygRLuntDxMx
        KT5jMy0HQPcPHT7xMiUo8iVAEx4EPxsLQjAuKTMdKitFCm4PGEgrB0j3KQ4CFtwEGCJ/WFXVFBIaQSIW1Us9JSsvIRoc
        8Q03JiAr7lg6+hlZZw3AFtsrauM6QRYWERQCHCUVGQpS910wGOPvHxMBFF/zISUrUCMOGPcRRf8lGB8mLx0SNTIg11TR
        WgECGS4iQlEG+v8LMBsFMhQpRzldFe5eKzx/g1SBO93X6EHB7eskID0q8tn1t/WvAX8zCBTjDtn77AzZF0jq0eSz9MtA
        NfptDWw5gQ==
        """
}
