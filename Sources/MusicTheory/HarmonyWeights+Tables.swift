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
        3EMeO7XK6+MNEuisCNP7/hArHMvMvRMOD8DlRQ7v8+wiHiHv2w70D/L9DQT2IencEkvIzvQbH9Du+hjqAhQgf77nQMLI
        +ThH32fvGMPk6+TeKSMoGzroIzP7JAD6S9wD3cf0LBj9//Wysd0SDQ0QFgb+IP4fzwgSHRn39AP+PPkeFh8b4/PhKf8H
        SeIAKRH+GuLf/gLvGgz4BB8MMeOuGvMR+usgzhoAEc7rF/T89+7yxtG73QLB6w/5MBjQ7Sj+FvLc0gYjD+f2Dggj+cnx
        EwjSB80W6yQozTfy3Pgi3wP9+dD39iz2AQ4Z7rsT/ewH2Q4UxsfPAsQp5wz94S0b8NkGQAcN9iQGP/MPHRw9GPkV31Q6
        7/D6E4kv4L0LEO4RzPgO0HojSzsZH/rU0MTXu9YX9CEyAhzW2Pj4EwfpA+ncCeXjHPDl2uoIGyo4LCPZowHRvufOMu8V
        f/zt9vbvHzjuzNgR8jXhABsUAfwqJi8a/Afj7PXj7QQQAjAOAQgO/vgA5fccDBQLECovJdwcP0V0Jdb2HicL6e4o0zL4
        MvIr8A4V7QMqIQUl8jYSGTAC3AIdKSDvJOJFH+zrAvXs5xX7/vIIBCwI3Boz41b5+D0E+CooERrnFgvW8AcUCAHfpOS6
        yu7tMbIDFQO91RwqywENBevtO/UZAvLN0Pz6/x8IG82w5rr7qePo6xQREzDW3RDhGRYk+xnsCeHK9+fp4gcZYtwR8Pse
        KB3c0eyu9wL+Qv0NHEAFBAEFIiIGJPc4GfcTDzBBBOtaKjc7n6uF5hsM8CUE8Nic3OLwBwLfHDwA6wf4Ck4t8Qk8qzgA
        5ybws8aBTPT++flP39jv1dLU4e8iIwPq8roOCgQq2gXVBOcYMRoJ4PjCMgZKADXcRvgy+R5GERoPBOob7wgFLB3m7xQg
        2QTwIhQFxcjqERcg5vb/3Sz85ynkATjWEQ4VFjDb/+8qIB0QBCwG6/P66tDOFPPQIP+9CRL7Duo7+wEQDv/w/0j35fDa
        Iw0cK/LKBBIOrtSZGu/GAe3iHwXr/esWBy4X0v4EFAMBFdPy8Afa9fgVGefSwJzXCyUiBxXV1fHt3hee8N3tPhnoMtHy
        7svm5rjaEdwNIwcmseXXHvAP6eHz7AsxIvgT9AMl193Y/hQ7FhfvGhUy9wDuAOr9QVMeO1/UzNEHJgrX8u/SxPMFJAfn
        ChYzvBzq6s3///TD0Tvx/8gW2MMH+NvyAA8TBVSBnAdAPwsSGvIQ2BAt3+kauTAcJ1ES//rjqMj9s93oGVHcEDLs6Moc
        6/ItKPnc6R8TDv5a/goGNB34//a3ARnzMxjrRhDRAAj6GAddFhEnDhDo5iPgP8f+HRECFQAjFscgHQ298tcM7w/s6h4Z
        ysooENr2AAXaGdNWB/I2AdUALwrFAAvWxhQHK7f9sSIXxO/z7Ps7yB4IQOyHNS0k+cTh4yzfFdcF9P7bu8gBnufj37YI
        yRC/o+/VCRn+AhT39CHo2dPp9R3CGRD3Arr18+f8B+bc8hYO70Hu79okAeQVBxj6CTT3GQVuKh7UIdMF2CTUDRYvDzv9
        +w4nHUHcwBMiU/3tSO3XxeP9J/ATKTD0+BY+BQsVIQMA6i0cBwX5+wr2KrkV5z3fJv3ZxRQmXylSPwvz6gIE0QFFCycK
        ESHguOS2nB3h9vrz3QX+EBPLFM7Q+y4VNRlGNCJUQ+xjMtrRkbkLFPgsPwnguVvlAxz+ORBM37rmxeIH8/rsxP4c9hni
        0C3u+Qr3+uz2AssTmbbuSQj62OMb2/vVJfUNv+gcGihLG/YpGd3V2foL3+Mc2Qvg6lbhCfsdJ6LtzNMEwPEKMARJcfe1
        KUAoNTawvuUJzxTVICP99T8p2Ok1ENf53vQaPXEJE/vnPFT23N9EDPU8JfCT3YH13AHpzYI96e673BXYLElmL/wKEhkJ
        KSY5ES1kNw/AwunXhSI74RkT+gXlBSH4677a3R3iA+gn7c3i/fIDBwDlxucMAQx/EMDXCCEG49/L+wD30YUCyBlDxEYh
        4bHwLRQd3PP4Mf0dAFH5jqrEHBAlFywQGy/U9h3uN7MK/xQ42vrHDg0f1QPBJBT49dEGDjk0XOwuy7YABzYECfDwzecs
        /folB/XtLhQLtOMaCfMvB/kSzPi+59kJ0kjpCOc1EQIUHv3HHwa2tcnT3BDTC73e+SLdB9cJAR/7BwLtps/f+9vW7/MO
        KiYVCTC63r6dGB8K0+o54+T+/ukO5LTx9ArO2vsO5sIDuM6oNOAs9hsF2QbKMxw1++oP6efzFEQFlMza2hb6BAZQFSbz
        FC0AKDATDBPsxNT/A+HRrr8zE/oeLQ0gGzcuMdozO7fIAA8tQ9/w5wbqvx7g8SVPGeL7BQYMGO8gCR4dBw6y9/f35MHI
        21bvKRIaLtXz1gD84GV/L90N6To/MB/mAA3PzBjWKObb3gUPNPol1Dw4Er/8K63ev8Pk4uEiI+/oG+7p3j0AOfvy9hf4
        QwbsE/Ub8/4B9OwBFA4m8Azn8MXM/QXf8gb5U7w4FwPa9P4RSyQuCSHjBAwr8iFEItsJ0gLu6g8WCev20gUK6b2i6AvY
        C9zT/9iy6iP+FQstC7vS+97gCU4QDBHWCgT+FOm90vzg6vD1CwDczvOw4wv+Jxj/SuseHdgB/QkSAhwCMTQwPP4W/wcw
        /+Xm8/H3Fk4xBfwR6hYT0K0TIawzDrXR4/L2+Sga6AT1CtwjCCzGHwEBDS2lejuegcTt6QSz39718wkQ+x4JAfYaMAT0
        EO0SC+4P7vjeFRD+7tuemKDg8ffGos3h7eYjJxcX/w4IHy2u4+wFIew4EvwKFwYU4err6/r09SfK5xok/wIPEfQFCRoF
        P/nrIBv1/Qb0BAs1FATbEAbq0bLuHAvZ2fwZFhX7FRD/FBAhQCYRIywNMgIICfjp+fD9Gvu58gnX5ejj8AbnAxkN9Az2
        BiADA/Lx3dgf4tsH6Bw6DAgOANzPuNTc1gS1segCCQwWABAdMQ3Y4/UCE/TyEQgg+vk8CkXp8daqy8vn7evKxtcA9Aod
        JfznChAMDfnpDPoGGfEd9QEm/Nv33L31BeO+6/GuswYYKxDxDRAD/iMR9u76RDP/KO8PBfT0DyEXEulYsh87HCTx5Z7h
        8b0KpIfwyC06LADTpODPGsrY7qy3OyYR7a/HStvkTxoFgqvR7gPxsouB6f89LCnnuoj0DewuJ7saGMMx794838/S7BD6
        y7WyHEA/67oDJhgoIiX3+QvL1i0VK9gbP9Xv/AhTK1L7Dz756NvSHRv4zNS03hkEUBD8/xnz7ac/Nx3f8/3WNUgvAQsW
        DuUs2rDBEwERAPAP/BzNJUDx7ebzDDT2/hXUPgNBANT/xybhDB41uN76BeD0rdTsBTkRTTYGyb0JP+PcIrf75+r49eLp
        ABcHO+0Y9aEB3hoPnJf8GTEzDDzc5/HpDTIH+N0ZPzjhw7/56u+6Awz7DerX4wEb/f7n+CHmFeXr0gHKHkQE9ioR3wjQ
        BeQH3R3xWroYOyEcCzWEw+QiBh3/FRG9vCrtFhQ+Eubl5w4M/uXcyPTwIOGo+/M83fIB8BgEFuABKdihrRNXM+3l7fbB
        0vEr2Oq178jO362phBXyFjcT6snzG/8INyzaTLUFGSUOIOzu9SoM3Rz1094o5+mBsQUk6xwYDBcx/zgCHOXA3fxZHg35
        BETjQT/vF/nxnycL8vYpEffmvu0TH/QG+Qs3MMgUFPjeBhVxBOAHMdIJ2UzmJO0THgzy8DlOBNrG2A/fGdsJuQvy2jsZ
        BCkFGxUI7xHs0ii84NLh5Bq3zQQGBOYb7hMODf/64uXd58f9EywsEEYB/+FWQtbB5CoazRsM7i8qH9sBNvIN2AoB494s
        ItLiuTsGQOK8/uTx8SUA7SIJ9NjH8f/ZMjtN6LYMtQaoSgg7xNMfgfXd9ADcJcvxwS7xBeNO3BfXMhr9K/4H7eMS0fO+
        cABYAeYnA/vuWeb/Fdfq/vov+fsQHBkbRNnw/PgJ3vu0Hh+yUSDsC/4fwNg1w98HvRDSNB1IxNMzxDHvA/nowyno0s8e
        zvHfCR4fueH6A/Hp0ADy/FHp8Rz8Agn8xxG1IP/BFTMc6SzEHx2fR9T/ONkfFvFHCPjRvt/cQOMU/+j02tK46BD6BvId
        utcHFNnCdvcWyt3Z+PkW5AL8DOPNCAMg2t9G6dTUV03vBfQ+pgHg8RPDEvER5Qnt3hL2Q/b7PRIk8RlS3xYXowW9Kw0K
        BfwR9Q3cICrNXRxXwu4mCQUX1+grjwnl++3gyfoVzQgB8wn+rQODRDU7+NP90pG3EOfu8u7+9+ojAiIp/BTy7+QRyKzH
        stG7AQv1+BAEBuEDipGB7u8SFRH+JQvUDB4Z49AIKuLmzpWmxYfU+QX5JA0JDivrzcDzOf4FNCDl+wURNh0GQxH4EC0r
        yDYgCwr4EeorHAEUIQ4v0+zrFkL08B8C7VryGBD+A/wKKhfoJTX2Ff3uJwkIABsJK0sY+sPZCwbwGOX76hzT/vH76QcX
        Ewoh6gbeDc7gCP/3AvYJBO/vj8Kb2cEE4RzZ6ff6HPQI6Ob8FAYY+PXWyrSbGOsKOgbiKrr1x52wMQbrKi8Y2APYRQMA
        Hvr43hz87PEwtLDa9iLrFwLQM24UGMEi8RIzHxRQNvcF2e0jGAocSRAa9uQM/D8IIgck58/l0/w0O/jn9/zv3BEIAA4C
        D/uuFgkp5OoaFA0wS/0W1xn9+QoZB/AF4PfLBPzzxRMZxh7qIdnMBtoRwRDd/jMeCDrkBAS6DhYbDwPeSe0dDPwKxQof
        ChLk8vGPV+EYvRMT0LPzAt0R+x32+AMXEP8K7ND1DhIbCw/qA0z1CAPo+vkP6f7/AOX7BhPQ+Afi9d4FIvU4IAfR6gLM
        2fPN9ArtMa/UZ/cAC+v9AbzL598WIFsLAfIDydz/7AjyA/kVASUL8yHeGBKBMAf3yAEL3QDpCVLvCRT9/BXX+O014vir
        HhPszushyefRFMnMNTn64v4J0g0a8iHp7hosCeQQ5QL7AjPlFfAxAA4rITnnCAHKHyUbDw8Hq9gkxvnY7vYG0ssr8frX
        39V9VjvtAvPu5fHk1QT+L//I2NIlQTsh+jshG/j2IiwmHBYDEBkI5wkAER0WBBYPDfj2AUHP0uRBNyYVJSzkEB8q5R7G
        9hoCJv0GAwQvFxP7Ffg26Qf54w/+q/XE0t4AFer+IRYAE/Lo4Rjvq+8A/uTg8fPw8Arx4RPpAfjJ3Lzq+Bno09PK6fMi
        7P37FeINMgr14wMRCPv+N/QKEyzFARj/5P3i3PrRFQ4nMxzrNe8YICEC0fMdOAwR+fISD/HwD8D1/RkTu/QWJAMM9QI5
        Hhj7G+T5CvrvEgkg8wYKwvX2LO0IBgH45h/i8ScVEjQQFRcRJQgADwwYDwH7JAzl//YKKSb+OiPLAwLUxO7f4tzZgbT5
        6N36Mf79KekJ0u324volAA9hV2s7593+7fHjFQT6IE/43RvnEhTuEQ3w/g8I+P8g/jXsyPUYorEEsM3rEOciBO/wEAjs
        Bf4RQhQB3iYPEeojuoHBICwy7QIrq98F5BcK6AgXEhnvHw0LCAUS9fDfGf4C6/8E/fQE5fAP8yMP3t8O3xQIJQHu/hzy
        BwPjBc//4jXs+Q//Bg8IEwv1+AgQ9P3h4OH6+/IdEwkNHPL+PNsJBygA7QHYBPX+5tnj9QAd/QMA6gcX1+wX3vIUARft
        GxEZGCcRDuI0ByH47xnhzAMx49IHHgAe6Q4d07Le1NruLgYBJQv4E0Hc7fbgAUrsCA/1ChTi/NwK9w77+fUSp9MM7Sn+
        9QsTEQDcJubMIB3RAOkYEgsV/wIFyAQmIAkc1fDy8gMCOBwrO9YtDxsSmzQV/hrU6BTumf0UHRMc1vLr7Pcl4/v1HZGa
        nBZM5gPn/QoFGu4BFQEL8+7+A9f3BhEeGgfsFqf57ffX++GSuBMlHi7s8AEmBSE18hAY4TdKGvTzB84FDk8d+gRPGiYo
        /PDltSIo+Avz7Qv059j9GNQt6cfh+yIG+hcE6Agd8O38E9Tz9/OwtejNMPK4H/3Un9QL4yfS+9cOA/fuBQvF9y/zC8wb
        9RPr39nN3UU34vflGDvnCfLny9S+89PaQRISGw/t/w/a19vYSuTv5s+xsSz2K/E5/QL2KPr1/9zlEw3asRwRMAQbEzf2
        I+Yx1Or69uOB2htCE+gCudj+/q4kOPIC8xUMO/sI6fHl2h0G3h82Hy0JHxLoAAweATMMSjsh7iD2KeYgMEArAMP9Cwqc
        wtwLQ+gbyd3tzQgSE80bCBcK4dnp+fQM0v3i3Cn3DhcBzQKihKsW5A7r0CD33BoP4xYGJC7IwhMEFRguLRgY8u//+Pz6
        HwndCeMhIAUlC/8FEej9HTEE6e/p0gkGACXw5wAa9yk+BgsH5ija3A0FBwbvAybw6BXtIe4VGwoqOP/xJSMR9B0rHQTl
        3wwWBcnd6Qga8wEAHfsF9v7+1SfkD/yoy/0f6BD/AvwOMCHt4BxFBQSytc4wHdcrLh/x+ubs+AME9QcPvvcP39r1Dys6
        DCsDBFwSBieQxeYnEP4H6lP4C+M4//Ih8wLZHidH5g0uDgsM5g/yBsTa++jP4wQt0AMtGQ5HQwcAHgr7ARKBAuo6PRo7
        NxYV+ujsCyQoKgDG3xAzCNgBD/z6AhND5/kJFOQCtr++x8b+ECYuJfc7GSczJsXk3Eu5B+vvNwYf038PHgnsSN/Sxroy
        /RvkDt707ane5PkTbgAhrXgL8/7/E1cY/RUxM/7V6vzlEvnFREIBBBEa/y3G9wrh2rDkKObaNcH5JhwD8CUExxISIA3y
        KAXlLSYj8egr66zDJQIPPPPiHDTm3sfG3JWz+AMY51mJ4rUqRtINwPzy7Tg+D/8m+Bv3Ef8H3iX9DZAq8tYGHgT0IkPP
        UNi759HIzwX4AQvTDCHVwvcWEa2WKA4V8fTfGRDrDOoaBRgQQxfvqu21Cp//68LxALrGuMstN/U/qjrk4QH8KfcB2igS
        yd//7ekTQsz42v3ahFUjOy0X1jP2xwXe2iraFLOB4KPzoZ+izBHe9ulXGh0cw60lBCcKGfzZuQolNvI0/Erd/MuhqtYx
        /uWokAbatfloNuy6qhgN/BAyFAcaDvLWKC3lIh/a8R2+4hofAPDz79/pD++yB8y1KilC8kXyChD4AgggLRwuKv/lBiC6
        vxY20wf0Bv7z6c2yFNHm0vLrHhNWLyEo+7ny2uLt6Ob5FhHp6A4aCvoBFQ7gYSzM3e/b3PIbJ/2q9UHQKfsI7cjuHCjo
        67LQ6gD6FP25vtrm+P7tMBe3AwAxLffqKQ0LSPMUAdkBF/ExIeuyx9IlJDi3sSYJ1vovEBrE3w0G8y/S/f1ENwP69uv6
        FuYu1TQZyRM6/PM5FCAd6vnPAsnqQwJtTxfi7PWxWjvqgacOFg3XChElKCzxAQX8NO0S3QQDIBT0CfD/Jgf+GQHgARfS
        zNjL9Qr1MQcQDivD5+v/Jv3q5fzcEe0a0tQNJAof4hryNvfjINkJ/g75NBb37Bj2BQDuDA30BtHn/vsdvg4KCfoA5in6
        ytARy/Do3CEVGfn9IPviAPwJ3egd+RD6Aw8GBgMQ8vn2Agss8CDr7wMf/OQeFeIn+fIRCPr6z9jy2xQNCQMA9wkX+P/r
        9f//0xXy3bwd8PY0JSz2DwQI/xUTBiv99vABIQYPBBLt/CYs6Br3EvvsjOz8B8wNAAUt8yHm8e3SLhfwHvwHAA7qGfzz
        EwoT3/MEBQgHuv4C4BT7Fvnv988PFAIe4ugXDuwbMQ4m2fbD9ezf/Q4H2AbdkQw6XGpqY7lO/383Ee1/FbcuRjENVv3k
        yaw7jH8Z7HM7rH/CBnk7f/x2TG07f1QmI/06gTz2gXQ7N38/xz07iX/7URo7g4GSkko7oIGxBNQ6f/Qje3Q7EIFJ60A7
        f162HTw7vn9yfls7MIEhW+E6gdXkoow7fzuqpX07gWY+GVc6/n/7SJs6f25st5g7f1VODgs7OhgxJAw1ER0d4RID5ePe
        8vTu+t3p4ugP3s/8FEn0A/wCBiQ+GeEgKvjv5ePx7Pj0++XwCw4K9Cc85r7aBsn4EPHC99ns5fPjzQcG+hA5IgQr4PcI
        8igrwgkA6hvR9BTy9AXrzuzaGvsmAxAj/E5JAjkP3fYY3O786QrfNSjO8eTbB9b0KN8nGBfSIw4EEx8p4d7c4g/c4erR
        FBT0ywvlGikkEBIW9OoUD/XURRX3B0ID5fzoCdciAQTuFfvyE/YbLwIiAvYAFwsCBw/YMRUS3hQq2kwbFPX71xcPpxET
        8QsSLRc97/5A+SnpqdPD5NgGH98TyPS7CpGpBRbr1uP5pOL2/dDXDgz6BQYw6vTEyMDg1MDzwdnirdDSzw7/Gu4qAuzs
        GSAh5ATh0POiLfAK/AgSOQT+HSDj8xM/nfXVBhbo7f79Cf/3BfLr/xja9vQG8gTzIP0eL/gE8+LTCvb77+rtIg7998L3
        bTMhV/cfHQKpVyULPBz6MyceM/8ZFCMaF/Y37BdHEgYQU0AABg/rDOHb7AoN8OPzsgL1oPQQFQby2RIcwwba3fb/DQ7v
        KR3ZLSQpGhAN7CMgNBr52g73/RE97PYgAwTz0iUx8QD5PCYWHj4vNAn3KgsjEuIT2AQgAf/rJNn4AyLPIBQOweK7o+rY
        qLbQING+Fgkk9TXmAbayGQLZ7vPs3AAEGfPw5/XSrtoF6f4EOcr7BggTAbnH8vIX3/E8gfAsGCsEH/kCGjPuF+zx4fwp
        LhYG3xX4BN71DREDyfgL8g0PE9j948nuKNrU9hjzFBLkvxESyvLj4/LLBv0MKj3j3icNKgci+Bn32wQqDOPtEBIC/By/
        +er4CgIMMUpIPggO1OvVESXN+iDX+v3rPkLaBtzhBu/i2T4dUwj69O7/CwM2x+7p7SsI+CIY2tIIwcEB7AQQFh/g6ApH
        MCn/+fIPSBb59hr56BMEMT35OvD7BzYfKzng6CP25uM8I93P5//S9DrsCx4XCoX2JBxFEPnCFwz9rvH72Njh+hbBFwZe
        OTIY/wUW+AFBASgN9wD+IPoMLPFPFP3r/xrWRAIEDvDzLezjE+sk2g3M9rSi4/3+BO3/JPoK7g8BBuD8FNAGNP7zJ/0K
        7vziMPUAMx8pNvw0CujQ49QmQNH08B0N9e3nM+UMHPks9dk01PjVG+z9JwP7CDEh2Qz24BXw6ra5ud4EAuzD3dvG4fop
        4wjxGPnyM/sSEAPLCQz4Gdjiwff7AQHV2fn7zNcVBvL16tr7IQzx7epeJ+kPAPgY8BTc/uX0CCnYzcnvtisA5xcE3Zbh
        36XNxN1DJdbvIhIDCOXbIJW/m67jts8RFb7RNdceBwDvJPUP9tTiKBNAKBDc3Pjr9xnWpxghEgxV8yEUD5/58f38BOH/
        zxH35xgAHcHJ7d7QBxQ+JvrNFPkP/R3b+74iIjDvuNkn/RNKMx8O7Q0xy7f5vN8IJyVm6QXlBPYjFTEy2Skh3w8HLQZN
        NsLiKNkUyfHRFeAOCuL3/yfpDO7zxcbe6f9KHggVDS8u9QgK/vgoThYM9SYsDfaJ2vUOFAcDJ1cNJxbb7Ngk7e0xzO/D
        7vATUwAGziYQGBYQMtTyzgsBJx2yBxbe8wYDBfMh0wPq1PX+mD4KBuzvVceqAT7hBubx9eMfQQ3v2uzfFT7MAgjDGuWt
        8dsMHCmBswgBOgYg6QX6ANzfDAcV99L+2x4/Kg725KrU+uQOzg8a/tvmCvvJz9UG6ybe3hQPMBbNsS/pAtwxKeEFHc8I
        FaTPC1z06vHcDtjWIPMQ/SGsGeHz1M3wGhAvA7TWAh5JAykj3OIisM3o/w8o5PstDNzd8AjU//vt39sVCu5YHPgXJ9i7
        xhng78fz3M/17Qw51AMuMfgB/vwo1uTpAgcBFcMBFCEtNv4FDAwSCf637f4axg3B0Yuu/ToVPPwRGikeNw8DAQfdq6zv
        0voMIPMYvvL59RXxyLYc9fX+CvUBEvkcAP4HDQwaHfkD6O419BA9Nwc49dTpzh8CGdvW+Lr1rPPsADrG/RnT6OsB4v8s
        +zoc/PYF+ioQIhL9z+K9msnUGwUpHScA7UYy58PX6Ajb7dL69/H8Iv2eKU4WI+gmZCTm/yoRKicMFALi6BgHNuavuO0B
        vdYJN/T+MQZDER4SBusM8N0DOEoVEvfD5vAC+sMX7A7WFdvCtbYrBfsSHy8C6/n/A7zj+E714fXu1QoDJBEgLg+B69/f
        +PLt8w0oGBUhNfsPL/0DC9rkDscP8/HN/PbWqgfhw60F7fbwyQjQ0MXWn8vL9+v06Ojl3hbAERO2x+H978TB4AHDEhEY
        QkAK8NgwC9L2QEQd3BDj0wMEIyPYh80kDtAG7xv4wOERHhYfKfPI2dblBBAjFfyx5PnfBPv8MvgL+PLrJwrjAB3QCyEX
        M/4ZMQ8uERkXNfn30R3HL+MMSCx0SAkrCAETJfgsPfABSukOFUD0Ch302drc0u/upQjzAggM+PwYPTPWqMoF7gLoATO/
        u7Diqf4nBjFRJwgfxAHwQyUWDT0k4PIA99L36QclGykbJEryAO8k/gUPGPwO6d9NLAsL+Pz/7PzXCAvy4u0pMvMhBxDw
        5d7VD8TLHRPottX2/QGzEBAWHbW/t+oh8A0P4hQ0Jfv9+w7x+gg2p+FIIgIOHePNqA8g/OcZCdnsw/oRHdg0AwslClr4
        4QwCDtDHyxfaF/wl3fAYIRzbGxIJu8Qo0QzRSi71D8EN7fIdMjjujs3T8g0VKSgsRP316/j7NfrgByc7Gf7G2iD0H8+3
        6f4VJ/f6/PLuDfjLqdY6/wryFge79ClIVxnGlcYCJfokJhrbF+0XC9Dm8QPK59/gAQr44CQIBhQXBwIL+hTTB/e72OhA
        +80S6SIQ6hblMd7u7hfYi/s69g4ODugMAiAw8fzXRfstAxIF48Tk/Mja8gne1tvoDD4bw/rjLBHE5eYGGwQ1AvIC9Mr0
        oPv6D+sWA/T87+IcIgDzCvssF+Hc8BT60wUI9eEDAgQStdPOAgsA/f8gShXdBQoj6SoQCxTL3fMEAOAcCzZABPv/9wck
        EC4LEBXy0gMv/DYeLi8nSx4f0yQwIQgZ1wEJQQ4gVBYB5uHA5cYZH+D32wP3LB7vSgz38vnwCe8NFOft3fDqEyDk4tAQ
        6OrPOcKr3+TN8NAeGBYJ7ObfINkT/AnxBOH7Dif2AzUgHQIG4cT/7iPb4uCj0xX7JMnW69ze3gb9AAjjBtfSAhIcDgTR
        z77XDs8uEhnS8c+y6b217SMC0PTdz9TQISxQHdz++OgJHQwJ4uoAz/jr8/u59QAFAfDED78oBuJIUAAFyem8CiQZC/b/
        Jwop7iXgFwoTxOvi7/wl5trw0go03foCNBbeFCI5Bu0rCPsNIOHL0hUdHST8Wvj8vMoF/dD3DukO59kzSwbz89wKGvL8
        xRXj7jAuGP8ZAyxKChEL1+0HCuD24vfm5czuA+oGEBzlH/bzAtsu6RMJ1Bf+DA7eIf4B2BcdGy0tuO8J/QQC7gn8HwMT
        BR4fAOXL2/Gy9+r54ADeA/nc/dIR6fHT7h/7ER8XRQ45OxrZ+NXFETUPIPkO1ycU9Ni/IyEB+v761OzLp76BGgcP2vDK
        ECHoKDUXLxIUt/wZFy4N4xEMHB/i0e3NGwQLHusZKxcvFgMI7M7s24HpKwEn4v4MGy4l+cjnzg35BgP04/HJELNF7+Tj
        KPEC7R3AQjJI+TDk/Cz+Tgn13u0h5tr42goZ8dntPO8D5xgx8eX3rwzE5AHn7xYS/9LIqO8UtCQE7wIn9AUlG09lmgUs
        6BUY1ODd/v7u2ef9OVsiIw3hExoIzt4VMhviz8QP89oWByDYxunh++kvL/kl7BUMMgziOt/6JNoXBunr6enZ4dTWy9PI
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
        3eHLqg3VzN3iBgwO7Awa4TosGzqrD/Yv6v/K9vk0GCUt8A0JI1rqJBhQ5/oFDvmy/gvf0xYSAuPwzgoK9CwNOOfP3eDi
        Ctcl2hI5/TIEAQi73fLN0d7oM+7X2uJC+tseF/fv+CD0GAcaIh9JLQ3a+hnvFMhUJtgZBg30/Pr5/ArjC+rd7vEuAhke
        JUf6IyH1OBASSk1l+Dsp2CEqHhwsHfIQIdTzytjEGvnZDQqyFgWnxQOT8dkm/8zD/u79ANsI7wjeGu7rrSDGHwDIBwDn
        NwrSscEY5MnZGPH9IwAVBAlN4QkM+zv33v4FEST1288DC+bX3p730qL71P/h4djXETEW8S8cIr4P+ffv4AT00Ck98/b8
        3UwGOSjlysThyUokS2UXDkb3NTxjCyIgI+8NztgL+9zHAwDM7fr6+syt2s7wA/dbBkID/f255SHl8vvwDc8TLRb8OxkV
        Qdzp8wOkyr0rH/Pw+vzJCAzvLPX05hYRLddyDiIMD/UA8/L6KAbo3BXaByYoyCV/Dfbf8/8YICoc9R9A7T5NDxTbPgZP
        FvYXNU/ZzRn/ExD8KtD0383Xye0g+9IdSvQI+CcAKgIaIP3o0OoI6trLBM7VACDqAA3T9wIKCtQS/wYNCy4YRTY9O9EL
        GuALEUkA8MaznO6k2tG57Oau7wLZ3frS69saC/kj9Pv2+wf/BeQGEtbXB/gSFgUD5b8b+NwEA9Yh0fvX/A0HDdkM4+nv
        KwPZ0vbuKPYoPekKJ+H9KBQI2Ab66PTrDOwO87H7AhmayhnpFflb6yH05Sbr1dfi2vYIIPozHv/7DNf8CNrp5brY8xBB
        A//1vvEZ0/TexMGR3ea3wa4r4Q4E6ggMzfTu/D4xSTPuEDD0x+0QPyFMDQIOEyU49e07HDXsIr7+QuYdCgPpu/UFI944
        SEwG1vrC7hMrH/3WE/wd4fj3FAPu8yFKAAzk7jb9Bvz15AToIxsCD/eoC/ccHf57cuQ62gHqD/1ZGf5yM9QJCtDfQgQZ
        MQEm1DEK49Ew8uwZFNkLCAP1/ALpH8kG7Nfp5DLu0icO4gPn1LP6JgH3MefxIRk3Dczf/efLyerQIh3VLPrdHAr95jQe
        9g0TJtfaHDLtD/zy7RjnD+v/Eyv7F1YTOxa6bRr9Ji4w/BRNRwkuV1b+1DjuwPUbBB4C8UETKxwU8Abr3QDdAuAY5tgJ
        zOPcA9/y+AsJyb7Z/PMKBB3JEv8LI/PmNAMU0B3j/PPqxvXC6hM87hfY3b2T8hxHLv0vzeEKBPARBt7HydDf4fIcz/A9
        6Zrz7Qru8PjfG+sLKhcS9ifxuCLZ19LSJfYSCjvhNvwt070NRB30FAXk+gEY4CFR/d82EnBf2BQMNPEXXSczHNz2ze/+
        NA4uuOPTH9Ll7dQz/v70Av0B/vkg4rncEuDlX+AcMy31GQzBu/DiBukUEjZNHgHjDRT4DOmxALvY1gbhLSwJLg8pKBow
        FesY+zZmHSAtXRYFRBvyazXuBLcE5wbyOgfn1CM8IP8QFwf6LDEuVBYT+BboT+TMAeLWLvoAECYc3RcPKyMgLCcA5uzW
        CR/D5RXssgsKD/39TPke3OosCxUwRAbz5d8+I/wdPgE2Cw4NvNnr/RAqz6Hu59LT6/gT3OyB9zfw6Ob13Pv+5Nne5f8O
        CMDKxfa18sG21ObJvR7y4RDu7M2kEBHa7RH0Aw4Q8QK7BBYE6e7fIgwUHdUKLzUR0vwVGDvpFfr+3/sIAdgT3/4LNhnk
        /hoGxD7YLA//CgAY89Ty1BDeodn72/ALJzhECwEG/brUJA3o2eAKB8zgEPAt8gTY1M0NGfn+ByDcCxsIBh4iBQcJ7c3r
        IMUxKesX0/Pw5Qe/Di4QMRMGEDAoDM4GJhQfxvM12/wFBjLnDtbYFS8m8vYk3Bn3KOLo8OrwHusA0ecoAxoJF//e4Tfl
        4+HmJe7jFecIHAcYGabTOuwhLfn2GcnG0xbgE03OAtr/EgUy+uvzIO7lCfPZFzgaJusG9Cfc8vOt8tXv8tsQKPUmMls6
        BfbnEdP34rof/hgA07XS3y3+LedMENrk+f8aD+kP1fcGIwcE6x3y49P5/fDlDDgSNyVG2uDp6dPbB98UIe6VFvf8GBvS
        Iucj8Ob3KP8Q/ewmGgk11Qo9+R81GwXE8CrtHw8L1wwJ2AoSHMoz4aHI6RHqAhgo72bmHNnn0/9LQ+b/IR3xKvwq/Sjr
        zgYECABS8uMQAuXXIwy3AKHd8zYC9CNiH97cmu37BfP+zfw30EFTM/QI0+kQAMXeR/fSwevJ8RPLGDnl9EAsOQL69rQD
        94WXv+UBFP5I1/YfyD0sSCs6EKfM87gxAebuWaPu7s/Rukzu2lEkJiAcByDJyofF99/a8RBNGNkUB9g36eUINQfv90Yk
        /j8wOu0X79Xo+q772ODgDOgM/erw+gY2Nw4ICKL49xLO+y3x6/7fIQ412EpOs/oBuzwlMQzwGgbwES0+19jO647nmAg3
        8+EVAqnu2KLD5eIrJi45Owwp/Zf2npHzrNDUtfS7+xP95RH9NfwtHAYjBxRVExM9E+QTnfAC2AcI+ecjF+wj6cZD/xOn
        8ir9OhAa6+jSzkr6S/n97SbgGiX53ADl8yfS9ST2ByMtIP36+qLa8TYdHNvzMCq0J8QG6xIP3uoY5xra1t4WMCD+tvYC
        l5b41QgdDI+x4L4FG3EkQPcCCfYG49ARC7wYC9ngJUXmOgUwFc4LSeLw2y/pLvpRQt7Z5PPP4ensCBfu3A7+2B70BO7E
        59rj9ebk9g3L6/IeyzECLRgvBQQUuJnd2gP60xQuACcPQtsYROK/zsLj2isCCCjuEbf69strB8PD5eYh3/kNH/kuJAxb
        DPSn5ezxEgLUCgsQ5iwG+9RJFhK6LAgRCrjwDz3s/wHuvQT2FQDK0/H0JKWBwaWRAjsCA/z85e8t+OkD8P/a1wXmAvrw
        Ad3wNf4YBiHhGOIV9TIc/Ar3BdgZ7vIi4wj9zfP12QYp5/8T2/D37hYX9fHn7gn/3RMB/fMRAwnpzAbWEAjj4DTf4eUC
        +vkJAd79DgbGFtrrHBzi4/YH3Qrq8egJ5ckr7wEG8R7v7xYv+A4Y0ePuDPYSDBAQL+4O7gntB/rR4vXs3unbxOzF3wn/
        wxPLBQwHCRAK/dQm4dTA1eYF8bvaxvkhANIK+OgH7f/27hHr8iHz7Or67xbk2QHwugra4Aj1F9rnCArLwOm29MbY8f0y
        BivzCSHgztjIxP8j2PUHyv3+48T36N0L4NjaBfUt4RYtFtfSJSESB8v/4hjqGwUUFCTf5dvwEBra4EIBKdkyKOID4jL5
        8ewX3K70OhHq6/ATEwoRF+QjDd79FAMFEAvd1e7t6eoVBOra6v3sAhzL2esSE/7+2ubH+PYE7/Xf++wM5RocIulb4sfz
        FQj86+cIuBYl9bki9QUN7PDe7dpS8+1/HBkR4BjDMAj0+eUZDQj05/vrIhz/CQEaATAj9OD26CIdFfHO0v/+z9cA7g0y
        HgDyEAJBA+Qo5cfp3MLr9g8X9u74JOAG3+wt8/n88O8b7RCHAhIO3erY28PX9833zs37x8kU7ff3+7/VBhvd3fTgtBTk
        7Osa7AHd5ObyGBhnDfTkAf0dHvbb+e4A39bn8wM78tLbNAwMG+S9+wD5EvDJ/fL1+x3e3REDEt8I1twD6xARAykE/RYa
        0M3wD+zk5MIA/dIM6gX/9BTm7u317tb3CPAdCgoD6fL1vuhEL/BQC///6QkF2PUk4fML9Nf9DMgD+sH0Jirz1OsW/+v/
        IeYEBwk3+9gUzvr71MADwdjKJBYR8Qk++fld9xoT797ZECoc383nz8zovQjxC+Dh0O8P5Pn//NYJ4wkW5tTrAtr0u7PM
        4ej9B+IAC8zPAgil5tU6reiwGxPl/jHuABcPEP4xBPQE+S03Ogr8ES77HQZm/AZCIB8x+/UPqOXk0AcX+Q4bHBoW1Nzh
        5PD38BMbAiAnAR7LHPAr4Q4O9Aos5h7wETXvEBi9Ix4Z6evc4kbsIA0CMD4AA/A0Euiy5+3cZRUDAtYsGg1LCBYTJEY1
        HSj0Ex4sJkAUOSvxWfz0FiAfSBPv9+Ta6Prz/PT00OL84evpFfgZw+wKsggBHLj+3f7S/7UXGhHnuM7DIgcqzvkpxvIp
        3RLQyPkiy0D+5DjQOyYvGNc/HhMvOdQUGNsgIQHoy+fowOrxJAH3/QVL8+Tr4w3PGv31t++u0CzK4M/SDAEMDUJ/KEdC
        Ac0N90v/SU4pHuvB4wi44QK7ISoQJxjrF+Dk4vTh8vQiCPMM09DQCAz4C84YVU0fEDfpHBcUvwLhBS8WrdcR0tD1Z+8Q
        79vWFf3/Bb/7IzcvBBMq+u0FGhs23w31J8/61err+knRLxrp8hHdHQnq8e3GC/L1/r4EHRf+Ojsg7REQChnUH+jp/N7R
        E7sB+rLaLgAPAhVBtOAP3PopH0gERgrh/QX39KsYGBv2GPEP4e/zzfrkDjfezvvtyzME8AMa2tz+BQIOB+McCMITJNoW
        EB8l/ub9Aj7LD/4t9wMm3yktzbjhEfHi1twS3frY2/3aqdzU8uwP4/wVOiDg7h386sL8OS4v0A7lt9PJC6LcncjrzxjQ
        17XHQsLU1DoHJwfdS/4DNlf7qPglAfAh+xcRyLAVCi8TajLt+hPxBusf4+PfDfvtuOEHy/nx+egECA7XABPq5usfIh3S
        y9XDMss1OEMAG0vWxAzzwvHr6eko0CTrGh8VwgoSEhU14v8g5sMT/v3p2OP60h360O3hIA425topIAwA4+4RRs72STfl
        /CsgLQn6Ay/vKRge/cbZ+O4Rw8730ePuTkjWuyLXIUkND8zc8STyB/kC9wsf1GASO/vZBwn7AeYAvwkEEfcV+vUBAfXl
        DiXJPkEG/yPt4+cUCBX3I+sA/chC4iDYCPP3twAM4PwC1cj/GC8bDfIPJt/Z3B7z2vLO5/QIBgLr6eDVDj3++erf4AMk
        9dEU7eHKKw4M2/we6OPnAxkAAyj4DAPlG+cWBw8TF+PdzMQNBvEWARXF+QkpE+IZEtnFGc/j8/v9KwPkEf81C/bVJA/y
        APEtxuXREwb65fT3+gn60t/w4SXAufPl8Ozy5/ci6uwh+BDQ8sgsEB0SOlr97AIa9RQPESjmHfED/xTyFRMbGfMRCwTC
        wR4BE9XhABAAKQLDvrzr7CUMBvoozS/OFQP1Kwnf7O8WFfgV4ToI0/7n2a3+6vnpJfD3xdIN5isFtvLO4d0i8xPXIzgB
        8u8G9Bfy/t7iABkY2+QLDwgx4QPp0Ab65gb/OAsS3BEJ9+fv5+sSxxjd4+EwFOyx39IF/w01Ftv38u0NKg8GDDDfyQPV
        HLREMtkx4evJEAnxI/U57/b3TtgpMxkpEiUEafMwFEUbwh0kDugG7CwG9/HW5/byAuT+++wU6gcDAef89tS/++/S6vz5
        7goK2wIJC/kGxSMH6OPxFv1/DPDGEvf3PxoK3CwW7MfWQP/Y7SgN4f/Q1+ErBbcYlQnrAfTDAhvRyv8a9fAW8+omGOM3
        3v/i3hIFKfcECAfs4hYO++PX2djn6+8G+9O+EETYzBk39yHZqfng9uH0z90NIfrY2gLIxec6Hf7VCQoS4fUSF+v06vv8
        yvT6+CLm/ePL1RwG9/IN+gGkHDXl+BIAo+v4/xX3y9L3IwjkJcvp0wXgCgwQ1z3X0hSp7soSJSQA0N350PvYITcWDRTn
        ACHqsSIAAgEOCt7z9sskATwcHAvMGAA0Bjrd3OPvyvzv0gL7JAwHJQ0pMAkA5uj/7OIXESXwIyT37+sO3PXo9Mrh6Q0k
        IQMQze4L+70H1jKo7Doh2wTxIgzBEd4FzuAyKyYMClma6PAhNyTwIv8hHeIJGCsLDx/gGxT82QwsC/gGFEa1ywnxPvHF
        CNDq5sv0GMXVGf309sXs7Tjy5eAQXQ8JIw3NA+oKJQTK/gDvrPUcBgbDJBEM9cHt/fTZ1dX0Ju8LBecBHDv7FjMMUSsA
        FhEdF0EVMjcUMCYB7iE6t+H38975/gD4+MT76yUUGAny3sUEJ+MS5/fqAhkUOuoGKh+x1eUJJd3n8tgkER1J8+P74zQy
        Hw/99yfQFtzSEudFCgT37x3x1ev9/Pjv/+FKOvoU1Nj0HeD97ADr6MvQqN1PEunD1OTqCvkrKQf1H6+3nKbr5+oq+cw1
        NRTi7BUwNBjG1/hBEDYc6k1qLhQSDfUbE+31zq8SF/EW9hfX7sTo5tuv2cMT7BPyBDJU9FbB8bjwIAQN2/E2OOko7g7q
        zhHoEt/949sbJk/hJfQLGDDwHgbp3fjyG+vnB+rsASbt8PTZ2B9mN2EZHCuFvQnS8Nj92OL30tNK8ysa4vLx1Tnw6REc
        HtEEBCxZBBH20/TJ79jjLvsdN9E8CvDqIjMW7Sgb5cbzzv4sJBK4z+MG9+XwBhIlHufa3uve+TL189ETCrn3TDfcHSvb
        qufkFfUM3if84QDyBhXoCu3wEQMN/fSfr8UQUxL1Pv3UvMbqxPqa/rQKKun1Gr3S0N8zSiee2g3lzuDz+TS7/uwNEMQP
        +g4nLQIJDiwJJ/0s+TYP/uL8B+3+9u8xQSaB6t8NFu4OAO0arcwI8/idl6MM8eK8EgTxyRotNgX6FQDKsNIGEAAc6rXH
        HxUJMTBIHRvcEfYeIeErNBu1pxLQ9BMkFuFMEC7a4xcrEfT35fLsxyQEKRA8Ognz8Pjv0QlF9uccIeMXALEC+AGoxufB
        ttkRIBJpSSDB+h30KdPPAR/27/Li/xTz6gjHugIJ9dv2Ch8bM/DrDSP3LcZK5P06FPUL7ecx2yU6BiQ+Bywf/Tr8zOro
        C9ML/uYRHk8O+/XmHgT6RyYLEggl0uzJ+f0UJhETze7q2dPU6ATf+N0g5uAH2vkD8e0a7Cv4DRgUA+T92sq4J9/n+87b
        7gox9ObUDPYc4g/wESgWL9qu+OYNL0QMFhDxGO7O+Anz7vDo4/cLIfTg+RT4/SoEDkPl8xbd0uDYOfgC8+j3CuAkDCAD
        Ag5h9PcKyPD/ECnU8ObD89vaDQoapcLc6CEqGhge9wkZAPkP0f4Rouv7Ih1K5gcT/M0mJO0M2uLQwe8CD+cGAPsB1+bo
        ssztJcz8+S5vDjIJ7wT3y/vv1Pn26dPyv92ixODc/cfsOBAvFhbzCfkPyezVuMHU9diu3prmtA/YYuQI3RbECfTTLBUN
        BDMbqf0P9+kSGy/MDR4EPyjm3tCx7sS+KP0K6/oI+OQU0wIAHhfrCA0IHfQJABLTMsoZvfENHBoO690Vs/g2LxM5Kxjw
        3+3d4Nom0wYd7RUmF/wCFPfjzbo4PnHxHxUE7tYC2t8S+RXezwIC2OPvMBntDfEd6P/JBeoPPhURICkn7A8ov+/w/wgo
        2Srt5isOoK7I/t8iFRgZE0Uv+Uod3yHm7vLr6g3Sx/0yvtj15xy9Cxb0ySu0A/v+Fh//SjAB/hITyf7+Gw0LywjXxt/3
        8e3Z8M6R5M/x5bXgA8LpDfgQ8EMf5Sj88/b6E90sAt7Q0fndMyol+uHwDwTiIgoKIPwB6RP27ur88DH+/g8f+xkW+Rch
        8vvq99IMOQ3n5iUlwOT1/9vO5vlOASoO6u2t4jAM4e77AAUR7/rnbAnK/e3x++8IHwDi4OfOEsq+C9YNQS9GSRtGstz2
        6O0W/+wWMR0gC7/8u+w3ExvtKf/4v9vwH+sZoPPLyu/PMS4VCACBDhAJ+OjxAQIY6Sv/tckK6QgGFPkYPD7vBxvb59og
        1ODgEwIqyvtBLETZOsz/2Av+FBEv/lDp9/QJztXt8tsJ6cG408bFswixOd710NvF6QwACOT0LhDd+pyyq7Ip1N/iAOne
        JUPkD/LG/BH41he99D7U3NfbH8/jt3ABzN3q8xHVGt7B4d2cEdjf/tAc4MOwyQYotBPo7c/94Rgf9OkD9iUHFu/WBd/Y
        193JG9Td2AUM+9j61/0bDBfH2goK7f4B2dj0FOkR+V30wPG7+dbz3cvEJsPe/fIN5wnfCe3zAvb25ykIN7DW0v0t8uzU
        zAoPBRbC8ePLEAMO1Pz8IM/+0xYSJxYECQCmwJTj3bMCK/0tLejwvNXvzdTX4/sg4iLN0e3P3eYX8NoB0gy1LAwaWgrd
        +7r6yrXuyOjdwEJMEK4FBNnNxe8F2QaouMerA+wJE/7kyOsNAsAm3+HZEdoSztThARrkw9Dq5+/tIu0L1dXD6+gu4fzh
        AdX/AK/TsxcK9+H+HsAU7ALW89fHD/vs6xZVIPjnG96h58sIz/T24Nz71bfvDtwD3g8T6sbfzuoJ1g/vysPS19jsyfzw
        4/+58CQC3e3SxxjIAgcLwdT6sgwh0P/D++AD2uIDOs706tAaG/Aw/zj66sjV0tUQ/9S80f/xGiDH0wFU2RcG9OXx5Lfh
        x9nS/NMh8f48Ab3/APLgMdkZDBT5Ax4a2lfGCeY0EbbuH/7DDevkBss2w7sSCik9Db7xuqz89e/63xXt8Lnes/fTxaPh
        mAHX7Nne8CTp0ufzBAv22O6YAPvFJ/7JJcDcAf0p3/L43v0wINMZ9LS9FOghAgAaEwsE4oEdFeICC/Up9eIJGuwQ6/kk
        BdzYRQn6wAXdCfgYCcnl0tMU7uSy2xCo1g7VFa290MLVtwMgCf4M0srz9KO32QEOH+ecx9z/oODvFf305PECLhu7x83n
        wQD63b0H1NayEe+4PQD6KeUv9tzbHTvx79m86NcT0tEOC8n96vDCCtfZDGpp3zoMDkELM/aZ8Tn5Gy9ZEksG8hgILx/s
        D+XsFhTl5sbA0dXVueYTGrnOIxLLGBn3/CMWF/nt+84J9sLk9/EXAvYX3g1EMhzh2eAKEusx3939Hgu+CE37+hcXM/77
        9dkS9yEID/D11AXP3vEVEgvRGC8FFOrd+9fsDO1azPTU99P9ExrANcHpBNUl/RjvuvLpQUMT8CQBFyv0XuNM+xMIJicM
        1+M5BE8op+3u5crhB9+2FCT7JSDw3fEDGgHfQckR/gMGxgURCxoe/OXH/QjRuuP2IQsVHPTZEd3i8QDiEAcn9un99KHm
        2PoEKkzNzAWi0OIuNUrxCvwf7hE5ES3bEd/G6worKfjBOkT31EgpMB/dBvv6A5oX/PJm5zQiuPi7s6MM8yraHCA2Cwjy
        0kX4FBATONxfDe3+67grHslZIlFdKfbdKiTv4+Ld0NIOFNW19OwZ6NflLuTV/O7ZFwohPUHiuAdP8Qr//R0m/cunzbgc
        043f7tQr26wCDNwX9sVWDj4kIJ7q+eoNEzcE9JgK7x3w7b73FCg4ORnk1w7t7N/Z4y4Y8SUtDEfM9/3A6fsFFdb0B+iH
        AJcG/dwlAyUL/wUVAyU2AhLXPAji7QYX9wBKp+nX7OXmvfMVFxgJuv3VyOUp9t0oBhIB6PwORH8cJBQF8fbkwS4XP8gT
        zevq08kyvrMORwMRByjO/R0SF97RM9XmCAsnBEEW6tTzIQ6+Cg4cFy34wf/H0OYrVAgPvwrbtwYyBhS+AeXn4+DrLPPM
        7f3Wa2EW2QIN1CQI9tLa8R4F8Qz5DBAN8jb24/QUF+0I5QDr4Rv/9wO9svDtF7qnGOciTAou+f8UBBbz3u0hxawHCQcZ
        Et7nxb3sDiX3C/AOTfzVBcDZK+b23gkp+NPw/uztCg/a+wQf7UPp0wfbOfz/8fTw4OTsCOoZzyIuK/HK8f0K8uMZ+/xH
        JDH1wA448Otx8xA74z0UFhMRSunlBObCGSgI0HkTCOq65vTsBQXh++AHFBc00PIXLP/tPt2wCtzk/vwQ+voa7CAC9iLZ
        3gXmGwDVD/wHzQIACzEMEuoXBur0ucYNEfUjO7gYxwsU99ky4ejr6w/jIQYg8eTe7eDSHR0sL+8PyNAiwt3H6v7n69kk
        +ej/ChMLxsEB4TIDBjW9++0XITrp3dnx+eoBMvvVDhcN7+UOAws41AYVBCUsPfb45iPn8/UE4ezcCR7+5dLY6e7cCuT1
        9gIV+QoTGBgi2eLKFCkl6AQD+/0Ov+H4AvEgAiooyyYQ/+kHDsfwzfAjDNQIFeb//OL5JvH5+fnRrRAX4rfoI/vCt9iB
        7t0AD+T/3dH0wP39zbLDy+3E3e8SDwVS8S1Uzt7cHSX3IignNwTnDhHhBSQTO/j4GMTP3xQwLggo3NUYDiUMyM/R+vf0
        EQMDnhEB3PEA6gno+N4Nx/MR/i8Its7t9A3h503jSEjc/Sohrw7JKCOJECkyVE78YhIO0vYE7+/a2dzkBgA18PMR3Ofc
        28oB0PsRwNTlEf/7BPwI9vzh2gf/E+IS3rm8CNHt4wEoAOEmEOwSEion+SP7F8vK7j8/6yYSCQD0y0U1At8jBd8H/hfz
        JhLfHxEL3/AR3NfnLfIdA+wVsBkQHgYFGO8n6RzrCvveBAdKHwgH/hsV+8Xf8KDrw+fGLBMCIeTw0gfsRdLiHgQAFhcT
        /RXk+/T5DvrEDg4E1Ab6+/cjAwAAzKsPRRnlCOoz6Jr/5c8LLeHnCQEkDEgaEqa2+NzNHAbP/+u9DBD4wiQ+IL/PEP/L
        1/TyMx0MGBPwywQw9Rr37fLaGBATB/cCHjwQ1Sjd6fTwBiDL6xwOCAnl080G5BU3DB0V1t0qxA8CPCEG8toj49Q2HzUT
        8dDq1NUPIBUMzAAi6+v+ANn2x/YbGhAIBgkbARb8DQgiACbf+PkB+uQQ2Q7aOuD1//I36PrYLSMq3c0EHso1Q/ykQNga
        x/oAHNjf/aT709AbE/HT+w/V/e/V6RjqAtYgAfAty/bWLBkRDBPnHOYN4fH667EHQ/XwNBH53rrvxTDs6rf9+xvvI+3n
        HNHN4g4IPdXx+u3v9qDwuzL2HvH/Gg8RxAMCBTdIAsgaAyLIFO0JHPvX8QUf9BHMJz7zQPrr7Ofx9/MXMjMD3OQC0cPf
        +Zne/dwbM/4a3hI+Ow4b0g702sX3CMvf90XgDe/zRiPwy/T9KRsB4f/SMMbsDDM39vfpAu4DEQCirSsX0Si99/kNEM8A
        883g19PDFLjn48q5Avr9CvYYwL8kIPPl6xAm1cvUzCcyqA4xAPL5/BUr9NXl1eE40eYU5BgoDsfa6wTP2OcMEfcn7ugT
        9wo08NQE2v4NHxXyxvL7vREd5zH24CnV5A8eCSUmGDr5Bi4u5R8w980TEAjpx4G6FBzs9xH+FLwFFSkYNGTdEBWbPNTe
        /gn+fAsyMkDfBAnWP8cmPvdOGHXW+e3wAAUbQ+jXG+zzGwTRC8wpEz1G5dYwH7jv/QTmB+3IFirqFO8cy/XJ//0cIuUD
        CO5ezgwcOC3RIuklCrgbzNwQ+LktBNMK9Tah/QzO+Lv7AggN9O4H8snn7A3U5QjzDQTmE7qezW0M+/fvK+EA3KcG+K7w
        wfdT8tY06w7c9AMlsev+98HWBqqj+QT91wQrp/fX4PcZJAP3PuQQORTb+R/bAdnC7zHt6S0bB+0SGFou8yjbHiv6Ah8Y
        6cP9H+UH4qX71PLr3L0eAhMz9NOP6cMDBs4kDxb6ydYkvPwx3hntF/rfVwYKHEj+GiI895gg6J/uMTjWAvIQ+hIc6vDh
        EMjT5wjX/0jQ9PpIBADR4+UT3bMS/hL5INYjFyIR5/L33RYo+hUbIQ7D6/P8FfgJCxAHDBH4/xTXFQTs9Q/QEOrqLe71
        CNfl8+LQGhBQKjsYyPoJ8QTlIfAL1f/r6wkvYSxPCQEV2xEgA9MDBebj7NzdCAgp/SUtFwccATEw5OX8CfsUERPexAUJ
        AtHcGSriMAcsEPsaFAnp+fb86dP62PobCA4s6g/iCiAl+B70+hXbAP7v2i0KERf1wuFRDBzVA/jkQxrhH/wIQv/0Myr+
        ICnlFgDi6D+owCDw8/rk/+oV/hfxGOf7Fh8K5fXkC/gR7Pfp8gAH1+rU0fkz/Pf9DwPZ1Abx+v7r3/3v8fbxEAXEASD4
        IhYlDCMXDvH/CfgC8PkMBSsGBc7o8Ab4Gi8U2ejY9cTim/L0/c3q//K2/SD1JRX7CBM8Jg0dIxbMx7au8fr/EB3XyM+6
        5Obn7BYV4gTu1gQX5dH7Ie4L/CLe58sb+RUd/eAnAfrGKgXztPfjK/gIyPP+/vYGDOXu9+kCAtz6BOgdFRAB4Q/48+8H
        8sfr7f/+6+ARDgL93wrqDgvZ8wUG9RAY9Dz2+ewVKxT+3ej+QxQRJ9kWY0RVUttgf/jiHd0f9xgZCeoVMCL0zAX1/g7g
        ++Tu9f3txQ8D8PznAOvC/u3w5Q3q3/Tr8PrsBg4KEiTjAwok7QT3/AIRHQoY/TEn4hn/JvQPJA3tLhf9BRTN8dcID/sX
        Cuvu77Tg1+XV4MsR7Ro5/v0XFCMqHCLuGTUR9fEN6xIB0uUh+QDkB+0L8xH7wRXzGErg5fkRHfwEACHq3QIb+AG0EiAA
        +wbhBwr3A+XmAOwXzef3COzrI+YW5v3q8fQLAQzo6hkkDAf79eTj6fzuACAIzf7g8gP3DP8FzPgIAQMSCyUW4Moq8Pvx
        zQP5CuoCD+jrHfIKBBsxOtz0HjogCdz7E/H/H//b9w33BcYFC/6/4/z/EwP77g4lEPW9ExL5CvgRDO/v8hsF9vccKP8H
        8gfhIBYB1e0gAQkBxO/5Jgft3xXW+wHb1crm/hcC/iH+AAQJ0ez4EgC/tu462yobCQ/fPiwd/d61LtQY4QAEBDEcDQHq
        O9QGGgIPCw/sBP3wFB4q9gIAGRIeJBGf7u//u/II7/w+2AD2FDfkMRIjDBUPGAYB0uEcOevq/QQWyfjxD/oUIPEp2iA7
        FA8UFdPy/PnxufoX4cH9+gyp2/DV+df/BBoj6egV4ckbx9cAFu7+9drc5ycexOsCFU3aHerO8gP4DeERAyDx7gL5ERUf
        BfEl3iASBSQr7AICEET8+fymwPgX4fgCxf/qCs8OCcTrNdn01dLXBArjF+4D5+z55Q+uICbs2dPqRCFGKwwVzSY6Agok
        BOjKBxz+Ng408QwH2QI8FDYBCRPpuM/WBbs3FswT3te266rfw/C/EfP+xuIs4qLd2LfhwdXWkeT/9R8ZDuBBC8oC/h8V
        wNtAAQkhKRRaHO0c8+cUJUrfD+UhTwcdsi/rARcE+NbmugPQ1v8BwqgWuem4ARHu3hbpCRISKNbX8d0A//PLKxAFOkzj
        /FT+63oYHBPJFP/5EBc2JCUQLWYUCEeB6Art8dfw1uou8e3c88XTvePn9ubhN9ML8NMG0SvlAOIgsOIhBdn0SNgqH0Yx
        KfT/6u0h2u/wDCH5vkvIAyEzG+FHVBzV9hMu+hYEANsNKOnMJRw2FxjS/iQG/hXjIOEM++oH5hPpPCfu6wX/AhgaBhXM
        E7fUIt5e+CEvGOIjMcH2A+fANO8gF8UE8t0HNOsh6e37GhHyKN8V6OkS9P8ADfrW5A3bDtv0+R7Y9RHXIwjiAM7qCcfx
        Co6iRfPXBQDo4AgISMTfJP707h3sw8nCzskF8iPWKOL4/fUK/DDcMCrnSCkbTN/7FNf/4gw1/s7V8SO7yD/ZKk4bG/3w
        3tkO7vHo/RL3z872z/cJ/vfY1OL6BWIEvTQEmujR6tDnI/wDHS71+/jpItHz+AwB0gI39jMDAPED/AAaPBLf6wYGAv0+
        7QoUCC4MQ2kJO9TdHSfdt8ws7se7CPH8yA4hJN4uCuYKPeID9PT8E+Py1AYTEP/8DVIB2AI2B/4lICIrykjh88nhHOoS
        DDK0p+cf7gLsHvvGFvv+FQTL/Tb3Itvh9QIH+/ASFOqvsCTp2BUK/x/7C/UKAfvWFO0I8kA7KDMS1tTZI/kDJlwXBTMI
        7Mo4998a5TL+CxQYq7b8AwMC8wbkB9gjJu8BDR8Hy+Ie99gZHewq9ekhBOzl2hHb2sX75+IFCflBEw/+FfADAMvs+wDh
        Bs7xBhDF0rgW+R0UJgr69uHvG0AkDQoFJuG50uPdtesDK9Di7PvR2IED3Rf8E6M8Iu/ByB7UyNws8PreJjImJsbpFMbi
        2dfRA//nuyPp8A/5TOjA3gz456ulMiYfpxDhJh4SIAUSotjcTTUt6ekb+hf/0yshygngKQzwAwcL5Oml/NAgFszl4v3q
        Aw4d9wf3/LYX9unU9ecF2Ag8GtwlAhsKEs1U9PMk1WrEAifU/85guinbFRvpPPc05uVWG+sd8gLlLfH3AcvrEQH7w+YT
        +vIPCvb29wjn9jQLEdcpLc/o9SUgix7k17sFH/0cBdjW+hrkHurjGscw2Q/g2CzgFQ48J+kVERqU/hn07yHhBgYqEM4k
        APXqyfoeEtMZ/e/o6x/f4PbSCfQF8QQgJAzX//4zDeH1J+Ih5Qr8teIK8wYWGSbWU9qt8BHe3R/FIeSr9hvf3xDp2Mn2
        CuHt8f8ANekf6+MCIv74/xD2/NP1/9fv+CQZEegp5gfo//7OBBM+rPna39jJ7/bxCcTyANjn7CUh0+4NAuurGB8jiiY8
        4A3W6wXCD/Q1OgvyRSEg76kM/ADk1Nk/7uxg+BrzKaoo2wru4BID4r0w8MM5vfDg+Af5FikcHxjBG9fnEewS+9rdtvz8
        EfvwBRkAFgv5LTXp1M3yH/ANA+AK8C/b8uMf3+v6SsL7yRDX5O/7A5yXkTkQBB1HgWZKEfdpDhkFhrTLM7myGRy1cjo/
        LwMrLPUHxSDMJ/f8EM7bvrPOneAArTAA5BgaLAnM8p8YPubsC0kF1/2kCQTnGrvHAsv9AO3T3wQW+zMK7xsGAAAF8Tsf
        EFjvBxUaPCjpK+9RNjHk8vHFzAjQ6Qne39Lr4eXvPK4vEorFsPYTDCz1FPiwGiU2ABgF/dXkEgLl/hd/5mcsKxApDSbO
        8PM4Yb4dHNcH+efq5yOV9QqZ+hnj3u/xntQRs97bHSAG6OPfyqfzIskT4hgc/q//run3KxQHSumtAsfr8+9Brw0C3fz7
        2BdC9TfP/0Tmwx0V4yXn+QvpCObr39DiDncM4capgSVKgYE69rwMBbbqKvj+58/k0hYE7wO04/srGvUC8dPv6+jkC/Wq
        9+Zk2+YaFAGwqgTdBVPL9Ojp1Rz/FOvhGgQL7BXEvutS9+HaIfDaOMniRk4d2P4H8uIKIioF3iUbwScDpKi7+ezZ0uH7
        +x7j2fBCAA7y0fH3Eefe7k7b7rX0lysczv2N/Msq7eL4Ds/av7asEAvxBg314/blxq5C5CTS4/co+7su692ypwpWEqv6
        9B3S+8PXAkjMz/zutgXVEwgu56eBEgT/5BkDR+sOHvLYsgLaAAfLyAbzuQMXGtTW+AbF+wrntv4EtPIetI848uq3BXed
        FLNdOsUs1vbNAbTI5t0A9vEsCtYs59gawPit/yXD4Bq+/L7X2cjLAeTLAPkAMy8JBfoAAAsI9Mvx/enp3B75DvwC/wcZ
        4DYB+f8hzOq67rUrPeXp7/wK3QYY6eseBAUDG8TnywMa9rguoALflgFZmOPc1yhdHrGv7PEWDwPqLrjwrOwssCTSwn8g
        MOoJGNEaAcop6q/VKaPOAPqeId8KpRXr6LwEQxE8/ljiKwwy+fwfJegC9fsDA7jys+TD1RfI38f0yODSCMXVEhsvC+fN
        4uux9rUKAuYsD/3D5fjvvujS1sO+wP/w6vQRtikB5cRI0yXBtUjStDrqFR4QMQkZCAXS8frs4PDe9BoLEh4eGe/r9LDc
        HEHfITTDHBfk+BY59/qSqivT7A324/gYHNn59eb/7OzZGe/LKAkD9/QGFOsAD+sQDu7HBPPpJgDe6iS8uvrokgUFvRU5
        FOTcNQDLC90kMuXy3/cCDvbz7Nff7yPj3gE3DvUb+t0CDvrN5swB0MrzuRTcKdGBxQ3Q4v4CDRUE4d4I+u4e9/L7/Pn6
        2g3l4PP0GMnQ7wjmKfIf8yEF7ycPyxLXwDf5CvJdFPH84Q8h9tZo2zT6rfL5DP/5xG3Q6Af3L//4/UX8/iUK8EpV7Ors
        Qn0pJTszZIk6GgC7KiQLayqx6Oaz/c2x3vTiLdH4580aykHr0S3Z+yXsYt2XzAfgtB0sAA7Rz/8Fz9cIHMYPASEZCgIM
        /tC/6cLmB/xIEApRHDUO19P/Fxvs9xwL1+0dDw0J5csO60H8AvLqzhwrLtsVMwfGNxq61xbwAx4J0hbg/8wi6NHRsQ4Q
        /iYmCkyqCxYP8DTE8kYY+OEX6NsEHwAZ9EVq0AApD/n+8rrvKBH1JvX/zq/PHvr/7B/Y8+wV5c3kBtns8sQi+esA7D0Z
        7vn0FvQs/iz2+rfOuOftFTjduQjA2iAE8f3z8OTH6oHe4y/rmcnp7AyiWI5YOgweAQbZv5kjHi/Tqvfs3+GnPQIhu/4Q
        nuP2tLEIuv1p0eoW/eUj2kDtH7TSEQ/cQC/m+wDw/ioL7+cQ5+PtEUk32yw+0fm9yd1dFx8m4AQfIQE2uFHt/M622cnL
        9LAEL04P0rTkWI/23QzqBOFF+fkKyyIf5a//HtklCuTIQj/u7B8vz7PO2PQ57Of6Dvwa6YHn2ya55Y0vpf37+v6joljw
        AtMo+hHS3NMjqdjFvY3d8MH8M5n7/dDMAQ79AOgK3g/67iEe7hOk4vki8r0VSmzr9hb8AOSl9ObaoxTtyPg41bvw8zgV
        AO3wGeQbFu7lEbxrmjoSOfPTCdS25yP+3BcN6vrf/OrkyhjyCyXzFAz0BdrO0gmqDKAq8evX2s8gyCDjVBYSDAb19vTt
        CvEC9yUOGBT6990NSggR4v8HIwXbAg7rLgYJANrU1QroxNjg+hE3AujoMSUFHN313i43ErsC/Rfb5d/m+/bv3hfk7hst
        4/0QFPv90sv//tz3GvACAN0P0B/F2iMXFxFA2t347uAgxNvz/wfl2hkd8PC55wzd/fIm7QW12xABCurygbylzQIEN/T1
        3hRI5uwC/+0EIAqw7NoGEugD7N4Bww7d6wzn8hTxnTgOAvbTttXYL+/iD1vZ9dYul5468AwtFNEX3f/5xATlSyARACYN
        E/71NhrvLNv/6RbYEQ0b1efkKA0h/hPwUeQOr/j57f36EPDs8cIr9Q3rEvAmCQYJBucf6zHyHRfe0BL93R4jGh0FN0Dv
        8fgYLDXkDO41+PjUFCgBQQbL3Pgz+wfuI+L++iL39QNK/fDi+vMz7fERR+kGwQ4ITyb+6fkYRy36GQnYuf40KQLtOP0R
        9hXn+QIN/+PUJe46DwQmNO/fES439d84HTkyzwW9DTz3twny3tADEsjfNNvT5Sz35+0gT1cHDPQp41T5+xkCKAohCRcP
        KjnqHRPYcQQL8H+86CVRvhhlOiczogqb0MMQ/RACEyXtAcf0PQGzEv/cHiPr9Mwc3r1D0eXR1PUQ8fcDE9S/I/YY+g7G
        BdwH5A873yzwAd6/C/UH2hbcDxfUywcL9hXfCxHmFhYBzNEn06vv9Ob8Bd8q+TX12e70KBwdgSMSJBAv5+m0CyjOBe2p
        4f70F+cwHw/y49Xz66nrlTFCwhPm7BZd4fsA5boA/sv3xeb/7SGyzRLc+Pfn9dHqCJqtuyXEuiHP0iDk+Qg6++Gz9LnK
        CRzWCPLyGhI35PDJ4d1s9d4OAxUJBEnXMPC6/vPjCA4T6OXRA+4MAbn1EnD5B6863AkdLx2Oijrc7+7gBx/4+NC4x7rx
        Y6xj0isZN/7x89nlwB83YDtBxen+gTnN4y4i8sfXMR4cJBoX6inlADMtBLbb9tQY9PTC0wD16i4vA+XQEh/bx+L9xSzV
        zPoQGxsGA/fuFdEc5cPuNv33zi3dICjvBe8aAwD4Cfjb9eAN3SnnMPUELO4e1CizSwH7yyj59A4D0wgmJwLoABEJ5w3q
        Qe0axN7+XPEAHAgHH2TYBO8fCfAOGdf5FCPL/t80H/skLOtbBe4N+hDK9v4Vxei91gDh/SJLE8DaEPY//gSqU/US9C4k
        BjX59fkLIPr/H/XtHAAlMQ0qwAq4krU6FCXd2sz83xQWHOXuBi8A7AQY+xAMHR0a+v4cB+U6HCLY8gII9RLPIc3aANfi
        /CMN993v7f3wGRHU0/kB8/78HCu75DXz1OgD/Crd9vQQEevmBc3i5PXv5RLk5/UU/v4nDBj4JTYA9PYKNQsk+OrzJvnZ
        3tfg/eoh2/YgGH8pRee55CH71toC/ejP5fIAA8IH4Ob/GggAB/775RPw5vHs4uIW5CATIzzA9eYX1BcR7BAK79jhNPoa
        ytAgOgYS4Bbq+uD5CtzfBwfrMN7XzxgG4ARVYPHg66TNzvcCF+j9AswNOCUhKlHDPkYn8+gyRwEgPPiAOhkYB8jqAh0R
        z+AEW+wNzx0o+/MeuN5a6OgU7OPKLDK3Frvd1KYGAhXV2Ofe9uir5uQbyrniL+Dr9Ajv+ngw7lEi2eUeDxckDx8YIB4l
        MjUGEhVwf9/u8f3rvN8JAgn77RTpzwwKBRfp2+owHRoEFPFAD+DhZhL2ING32AEwBtnx2PLf3g7BMetD6xK8FhUbVbAE
        /isvMRwU4aXG57r94fnp9KkOAxbt5g8ryNvcMftG9AjD1hI8lbYz8+bRxbzx4fkhPl7cAQIWbfT8/C4GCO8aQ/IpFQHS
        7Oj1/TEMz9Pw9gLeEhbRD+IHw/PJMCXI8iZ/izoHCwYgAdbhNjQ9DDP2HQj21q7DAOEk8PIR2e4D0fLvBwxRDi8b5so9
        1tUG3ujZ6QMSHxQZzWr2EBsB9tn87OUcFEAW3BwBFMkKzzUME/0f/Sv/7+kLH+whA6/Q3uES0LsNTNlFDu3AzBgICkwQ
        8fki9+HvBMAj5fffKeH2E/ct+vbYAZ30Dh8m6/co6OQLEOYl6/rrgRr1IB051MqL7rvjywnlAxO8ABL71ucHFwrmIRUT
        vubm4gUDDfwcCBf80NU0Ahjb9B88CygY2AfR69IJOyjJEfIV6sjX6Ojg2S3Q0wfhyCHyMNna59ny9s791Md0loc6GNPG
        0aocQlv0xj848P/S+gPl07ni+3/4++DyxhBBEysJJPHvAQ87D+/mFrj/8u8D8+fMAxYpLxkP7EEB+ktXAvgf6cOiyifN
        /gy+7uY49p/szQvv9RJA6ggz0fYaI+7fDfv41wTN29kP2DQKFb4W3vDY3vX+zr4i9egouzwELMjyCBbgr+QXFvcM0hXj
        CfYW85bX5u9fGgEoAUQZ9U4LEAuOEx//QLUaCgDkACkiBB4L/dUHEdz9IUcfF+Tr7xDc5RbkNCfuTQQ16t70/izaJT8q
        C7jvucnnCs0sXvz29BlIBA3Y6goFD7Pcr8XfVvlEBMaFOtkAs+/2IfMW9eHN6fzMzPPgKgC2ROrn+8A9yPP0/P33Luvq
        sTzbLBne9uv63OcDIDXu8Rnu+u4+4t7q5Bv3ACLj/tcECeUOMNE4BwzvKg0A0vQP1zrf+yjsvhnP+BIZENIABtgC5NsH
        JSXpzRLH9BH7M/f/QvDh/OHs0/Xi/TUj8ArkL1RMKBU+7OvRFgL9ALrl18753lUl///Vvf7h1eT1G9a5UwQW6e/oGNrO
        E9noLeQWHs++tv6/5PfhEtLP1Q7z+Qr16EVy2fsxFR+8FyvF7JTZpOXzEdrUzdr4BgH9FtX8++DP5sbHlunNgdQZ/zfG
        jTrs3fLEpe0OK2j03PsD4+HhH/c8Cgfs7PYhyNzE8TEF8+PH+g3u19Ui4wzBvfYnDOPr/OceAegt1/8d5RD9f/3fBSvZ
        2Rbo4/se60gYDwr5KgzVuxsj2sNh/wP89O4NJu8W5yHy1+foUwYc5/QMDAgv4/VY3nfh+OcHMdHa/SriBNv+wvA19NH8
        +T4c4f3THRL68Bdi/9f1z/YK09X7Ge76HiT06tDFEvTrEvEPBU0W/9gDyUrx99D/7tsYNLgbqvkZ8P4WJv4B7vLtKb4L
        IQT63dnm2gG78xDvyrQRAA4K/PvhAOU+3Ovg6yMZ3w/hQAQdTso6AAP22wwAWej+0QjgxRTk+QH4wQ3ZD/YQAA0CELkM
        4unZJ/H08zL8VdJD5BIfD8gXGOg83fYdEQUKBSUN9QDl+efrEgP43O8ZCQzm1Bf6IRkR6c8R5xcQDggl7fz1EQIV1Tvg
        Evvu8wYBHMIRBhvr9fQv2Az1xPzf8sct9wfl3tUuDSrw/coXCRTaHv0r/yPPMwsDHdHxC/XRHd5C/xA14uHrv/3w8NX7
        IxgLAAP1+O4N5RHyE/ba9RvUDdnk/hb6FAvX+grt1yTlNfofLtr2rTYE6NrZ6Rjb3+7989Pg1/Ix19MYk8HN6Mfe4qKB
        36PTJ2eKOtbrNvDMDfbb+Cnl4j4lE8YMLP74Mr810Bg1Q/VUzupZzvCaAB/Sxgnw6hCy9AIpLQLoDfMBKd0Lwe4UCvYu
        BsDs9g8T6NPqFvMKKPbt7BUY7h3dChLRLiYfKuH6Fhro5+nlCPIfGBQHHd3o/dwB/QMMAgTqGuMN60ttgdPyECrxF6zy
        vjkDy+C45ivv0OgrAiAmJfsfJaDCCN300uDpbfbZG/sGB94sMOTK7BUBNs4BKcHkCxrXTOYQ8OT3BbPo6MQHBf4A3ADr
        vSHNLL46Ryui0OQVAiAqF/IL+h/KFAbh4swsC7FUptRBMT/YOANAjg9BrzrcIjwm7P/P7hntFvMiQQkAK90QJwL/EAHX
        FDXr9x/nDCwVCCD0yyDu0S8rG/HbDuz45Njo6v/lC+TvCvD+6+Ad/fLeBhPK7eGO5vrm/ecBAyTm9AkE8icP2Cno/xkJ
        IfsKKwkgD+X1GBL8L/fqIv34F/TXPOj389xYJPTK6+oEIsPy49Xp7vTR/hT5HNkE2zUaLgTUDOgBCiQIEffsDwYWJAIe
        CgL+FAT57/cLP/D0Kfr4MBJMESZ/5flw/g8fCv3gDf7t7+kW5NH37iQT/Brt/dBeIOdI6xkGFRTr+jE0lTYHC0nzISjw
        HmFIFvgc/Gmg6IQ69gf4+bWawODmD/T0IhEPgcum5RVBqOsOvt7x91L06vrFJT7P5u5IA8e03AH0h+P4Cumo4+IkBhHK
        AA7h0tbL4BmzvhAY9fjb3P4hAPyzMS7tEiiZF9TS/dsmAJvQt/Q95fU5ACTxHuvu5l/RDSHl5ujW7zoux9sF6436Oy4Q
        9cDhTcXcyh3eKOHSywAiAOfU4vXi0tq39QMWlOWc5uv35OvgINnJIubsyesIDBYPnB9Y36GDPxEtnBxW5BL1jhFK6NjL
        G7DIIRHxSOIcqRsQGCU58P7zMpwk+9UaDOoM3Nbx3z8sROc/9i8l6tAuHBDXos4AOkQbSvHQR9/jPIHWJBiYMsjdw7zU
        W9PMOt8l9OcH4w/luuApuLDWAL372yce5TEb6MD++icSHyPdsswSBADdAEwg/zoVAM4Oz+vxLh8pG0rwKcwFHb4SzRpH
        9xtWBRfRFjsLJefAyPEhM9ETKB71GecOxBz/6iMd6RDr8N377Q76tBQVAVdvLjL+ESrR7V0mHucJ1QQbIwcHGMbx9B3k
        rQ5DEjz2KRITE+cWDeYvo+/w+gcPxCz38MW81AX8GztBKuDf+8vpH/UICLQbx97l8yHVERX/3/0B+9wB9Poh3fLvKQP/
        0EfZByAJJwXM+vjLDQY65drHJvLpGWpTB+MR8hEBCDAQN87eIN8TGAbh+sv2+Qc5/AUrC/n/0y0NRNMA9QMH/YH0/qnO
        8zgA3v0O/wy+KP7GAN4HrQo4CTfiMvU1KvMMAQvr9PwHtR398vg84i0ZDA39/+LW5tEjBvMEMkAoD/Px2TBL4dsFQCU8
        BuI26/zVVQvzAdAkFAYQ4CznuQ74F8TxCzkZKUwBSvPy2woO4gAEnvvitwP6AeDwDhAPLALR/KPd8TcSBe8jRfoH+eAy
        /+zU9ykeTwbWJdLsCOs9HMYoHvrh7hoMKVH6JiUe8SoY9x0Hrg334Jox05sZ7ewBwFHI4h8qFOUNCRzfFr3ZybwBGALV
        JNYfDzvwOsnkG7UX1d3zAsfRsNzx0ebzGi34HbgpIxn7GCRDAgkPGuwLEQj24f/jPAIdEKbO3DE4DP3/BqEnyurh//Ks
        IcgCBhISH1IpKgL14+LS+e/bDv4tHCjhBTDGAx8yFQIdBsFF4BHPJAMQK/IxE+sKAfAf6NwGKCNc0A01+/TVxM7yCQ/2
        wxHBFSHuM0fsMOMQ3fTWGCsG79sr6AoH7gr90hnyMj2sHL/rGc/qnUHVF47w5DfpKxMACADS9hH1BK8N/QD7FfmxNOvs
        /L38GiJD6lUXByDY7q/23+cXP+L17RIJPTcC3w09FhA61rJ64Tr8LuIgBg3S4/gSCCPw8vntIjIZ9d3nMfs489vwGc4c
        DfobCyMfBOrlHgDj7b0NSgs3Fiv5+9wF9zQXPxUQ/BbbEdD2G/oE9yQS6QkOFcHkOfkyJwmr5Nnh+7LoBuHG1QAS5xD+
        NgQlGSD61/v58CjUJuP75PU/FgIWNRlDBPjQNAwYHjUXZ8/lJxYx8Q7MBNMB48X+BDu61x4HTfzsTgnlC9gwLxre9dv6
        1+fr1bbb4du5wQ4NKvndDtU3SlYDJxYfJenz5OQOSu7kJCDp9CAJBsIU/ubkLfYBRRgfNQsaGbXQ39zkIusb0AogFCQr
        LB7f0N0dD73uz/oOFC677T0O/A736rED9xr46eHp+sU9s+riByXQ1PLDts3iy94PEv880RPzKwjZZxzo+gErOgOUcDUE
        AeMPD/ruJi/P2eQLFBSySBoFCh7svgHr+g/K3tT6FjFKHN7g/y5AFRTxDzoH7OP4CQUH5tflBfZX0p/tHeEFIg//2uw1
        +/bvFSMq8fgLucbQGQb/BPk5KALZ4tT7AuUQDfzi4+QQQ/IyOxv3FAu3zc4yGA4W1Bzh/gjmDAv9FwXRJufnSTPT+u8g
        Bt4BPAFAJhwZwtngC+HaHyB2H9YPMO/iHPgKL+0qI/vD/QS9zu315PL03QP+BPfD0NKz0Cyq7PrgAh6/DO0LHP3f4QII
        9AUzOAky9zk89PkD9BfvGwTXENDs77rN6Ov7Bv70vOva8+K3BQfSBeQT2zj2/TAKPfoZ1tbh6hwBQzQDDxAv9Pl2Si/m
        B0Hm/EGpIwzOwwNILCgKE9HrPfQQAuTKYxUHI7//JCEftfzf9MLyE90TCkmzFULW3tYU7+cVB+3VKBQyJvk0Hwwa//oN
        /gUO/AP4KeXmJPEtrC3M4K2BsPTa6vs6LPje1F00+js9M/klHAcI1RfA7/4k5vX/NBocBOnzBewfCwT78ej16iMLKQpF
        9wQ7KhrqC/UXzDkF9fno8TTn4R4WyQX58xT16N/j7voE9sf/ByoDAt8dFgMFE/gO+NoIBPscCe0a8vcrET0t7L7yyugD
        9A4HGxsk4FfIHy/5Ngwg5QrkRv0eDyT4PAjlDS4LBwMX+SP94/UP4CMNJ9cdEP7zDPz7vywLp/T6ABn6DPHV9QQO+AM/
        JDDGKu0AKx8Z8t7Yzfvit+XUz+nIHhnKDw8L/xvAAUECFeoMMQcrGlMI5RPm7jbfASPmGdUDKEIJ/sP/HNn6FCQu/vM3
        ywf38BQK9PsHODPuEkFI8PAZJgUH/A0WHRr0COD6KEX59f0Q1TD2yh73ERYf7vgN1ND4Cu5DCPwc7dQCuswTrfL3F+L5
        1+LXC+Ei/RXt+Bnq/7bbCx807A38ENnlSwL1GS0O+B8fFRveKxQQ2QQBDxYJLi38LyMTCtQK5AYDD/ID8QPm9sLy7wfn
        A+DiCAsN8/Ub8N8c8hACJBxbQg4FHe/9QwcKDeYfIN4rLO34HOb80+sAFfPl9RUW3eLf9JvjOysLKzIVuQDpCfDWwuLY
        +Arev/3/2zD1Afrp6c4Kgdz9A+sNCPjHBxMRWjvXJxkFGQi6xt7zye3T+/b/CB3wAfTwFELWBBTzDgvov/vXDAXuI94C
        0ecTGR0ZBxD66qETB9/q59PjD+jtD8oQOQkIMg0EMi7+6uDvGD8S2vAFCC8CHtwZBzz63QgpBSX8APzbFeTZ9qohFBgc
        CgTYCCwcJP0pBBzk/vXTBgMz/N/qDBXlzCoCsvmsQD39BhfrJhcW6xAhIQn35isn/QMF7RnfGRL93fsI6hfd+g74uwT1
        8N7yBfIEIvwX+wgG1C/q1OHq5Of1/Nj4F/ssMT/58ybh9+L/LQkZBv77Jwbg0qTa6fkyBtzkBuMTD+lK/PP50tzTJQ4C
        7vIOGSkg0QYe7R7489HWHiDz2QIfCAcuJAj2KhkXy8zcJ0blOhfK9AC67CA1/xMsED4uPBQlCecS4deo7MfxBSj9Teog
        ySzgDhXf3vsHK+rQzRcCDfkbOhEJrtfT6N6uCsO7pEdn5Rg+EhMZ/vYUF//RFEYRBwwnJiIfJvoaCyEoMzVSL8DjLqHy
        0gHeu+EI6Q4r9evo7yLvEB9C5gIeKAPZ2fMM/en/uOzbG/Ig+xsOVSUJ8z78AEgaHv3z2ev42ZvurQcR2/rC6vfvAwLm
        FQgCJxI26iLjHwEc98juxzQEB+kTyewnJ+4DSCUh+ekSCzBBNM8H7ucQIQQY89ZECer/CdPtCRtl6wEO1OE0Mg4B+iHm
        G+veoQ624sSz7fL1E9TMJcQCB/7E2Ock/wDOC9MFzNeu4Kz+/N7E0c71zwP18uwX9wfB+NnH4gP/CtIeNEpGLQEQRBom
        A/Sw0fjO5iInHgYqJ/EpBMwp+903CcUD0BYA3tIGAti5wQn28L7N9ucQu9i6EVUnDRwZECgS+vDWBvysCwEjGPHuNRzv
        9Vg2DzwF1MKTAv0V6Sm+ASXcAALvA98WCxEDB8X8+eHjFyjt5+TP6uW43/TC5/Ln7/rjKNr80icR/whGEz0MHRbvA/QG
        HdbsGvREEfIfG8h9JvOmtf7nBqXuE88F5cm8zvim2+GBww0IBOsLlsgS+dYAA/8I4wYFDQPuD84ZJwMKE+wV2Aca2w3s
        ++jh0Crl9yDc1BYS7fQNJ/wWJwLk8j56Duuv8+Hl8RQEHNMD9eL47wzyDODEEAsJ/9gkLw4VOSQq6+G/GQsSEv7N8OLC
        Eu/7yxceByYx8EhTFMz2/Ofj3w6zB9hCKNq5+wX+DU1b5wwMGC0RMv/jAuLA1vUlCQwH/PAN4a/QwA3wK77X7PrZphAH
        HEb+DObD+p+hs/0M8PTVOQIAEPXm/esjCt2o5L2e6hQeTb8Z6isS/hMAD/4AIDr7NvsGALUK+Qnv7wEo3yvl3jdTMIaR
        4ToT3STjHu7bFN8P8APu+/kwFiMQ+jNLKAfqAvI6+ADSI/UuEOI20UcQSBwB6e4y4Nr9v9Ub9uTzLthTHQ/2xvX12yDg
        9wz2/dLF8QLg7vEVxBIa8xXr98ug0ugi1hfwA0AJ/g/0IPf5+g0qBvQhDfv1WuEME/j6HCYZ1f4V7vIJMfLq7t0R9WXP
        KzCw2Jo0DVKs2gLJI7PL5N7WFOcRDflEDsqS6/Pk9Jfv4szy5/4rHxzq2eUqAgTuH+kz1SIf8zcT8d5JJez4MRXeGdf6
        DPHo7PD69jLw/98OKPUzt9v1/QELw/YYNxz/DAEO++QN8vTcCMUa8cjv2c4B/1C92bwbyhfPxN0J69DhJqDvzc8BpOUm
        pTfa4Qjkuf//HPvL1csP/QEn8xkvE/Ll3CUlShH/Bttr8PYkvkMoFBks8TP74thR/BrPB/Do+iHaOvzu8NcotgL3POOv
        1yXV4LYCHPIEBuZSA//3FdobCcvpBQIHuxzGRAv/9/kMADj+L/YRGfoPGtT1zs4Xtl/+Pe7EMfna9R/L2yMHrugBuf/9
        xARCD/5AArvCrNjS0RLwlboK4fPYO/QpIj5LEromHPLdLfyyAjjkAOsJ1yT8CyfTDAk5DSbEqN7ZM/zoytIKzgcXrArl
        IQjjqBos8uE8E9TO5zfnEL4FIhH89Pz9E+bj+gr1EeEXINDbVd3pAPrjrgsGFvIgB9n77OoD7RwF2tLi4bDlxSkkzK/g
        DvAR2wIIFsnWJLTyu+/i9PMVq7/zxRUOJt/Iz9zD9MPwJwrZ8aQQ9Ny93ejr1gjev6XXGBb6Buk4B2bUGsD82AfQ6/Ps
        +E/95PG8BvoOJUbV4ubVC9QO+K8H/PEC3xEVQfrJ79H6ACJHxAcS6fTv8fKB4PO6++HkKcAK/x01GwK39aa5p/nvHd8V
        DQ7uHgQt3eL+G+D0ow76Et3z5+7d0dcIEUMG7/LpxOvShvE6AR4tuxbS+RrtGAAK1eQdPtwjMDbX6DXoAdwR4A/2FA4N
        NPobB1INGTP4HdQr3OLqJS8o8golCB7GJDUz1ykyOhj//BL9Dg8izgLI1ObrOl8EHPkk9g7iLdoa+PoR486zDAEuMhJo
        0AooDDg1508bCev6AR8jHBsnFuP/E+gVHPsb8vXdGwEXLv/vEywGPdzCJAP1+eom4OIFHDoFLA7+xrHg8CTuz7bktBbo
        BggJBuX1q7nT1vnb2xT88PMNAAIkuvgl/+AIKQsK7v/xDifxJDwK8v/l8ygoFwSuzBQL+z8EyuH84f3Q/hweJBbg6PIS
        Oj4OPvEb9BT2AzUOBfH80OUgrgskBeBGCAgCFu8f8vXtAPQA/Po69uXSx9b73+W+GEoh7h79uNgVRB7W5jUrIBcmHQQq
        /RgLF/og/f4M/PzF5AIw97DYDQwo8unD5fgb4woXRO0J6Nb+GhYB5ugZ0d+p+Qj+17zdGBjoCio15xo53v4N0wkCEQEK
        Bt+eHc8lAvL7FPkPOvUmK9gTxPYS5wc26yxC3OL14hr34O8vBQu9BMT8BejvDkAT5QAV0Rbq4gPbE/8B8DcP3On39ggg
        5icEs+rS6xn5Myk7PQ0IM/4Bx/C7ESjw69DxKuUO2MAUjRqyGvURvd/i6s7SAuEXytjM6fgyLhX0+gkDCxknC+8eRv4T
        +AbvCvMSDFYM6/P1/zL4+hBK700SBBHhBPQuPSH/AjK6w83l6QL77BO3o+v27e8r+v3N/tEKJ/IAHCMl6g0MDwcR9fPO
        DR3bAxD+zvrrDAIj7h7i86z0O/LwsTj8/MUEHsYXGwkYGuMP5CAG4P3ZAxsKDAbkAg7u5DbyHf4nFwsIGPXwAtkfngjg
        888W9vAo3YHX88Ao2wQL4esOLQzyvMzz69z5+hHkA938y/7hCSC/2BjXEe8EJAMd/F0C3wUdB98D6/gD2RD/AxL5wiDa
        OrLUAcsNHRIE4ekUFOQ0H/PsxSgG+zMPyjYEAkcRI9MI/+oDCjj7zgwwFwoN6isaBzoF8Ngm0AnvDw7nDCoP4Qxc0u4E
        6AwcyetMDUT8/RTuCAIGJfAM2PgGD0srMlsZH78f9+4kBRHkGwXp8fvcGvwL9AsjExX1Qx76xBs/Bxc5HNH3Cuso9vk2
        68HL7M/yAjkdGzkzCxbKPW0RKO8BF+34A+bIx8D12fPW67oO9fcI+ODH8fYTA1oO9ywE6+gF9QjxCNIQ4/8fYvYifwb0
        KhgC5wQM+Ov8DTYD5eoA0foE9RfgE+sCsNry8hoDN+spEwALAdwNHxMR/yr6FfXzLuTKx/DZ3EkfahAQzRcq/b3hD+oZ
        B8Xj5O/qrPqyDSA3DzA3Le3vMt4JEBsOHxMuI9Tw4g8aE048Sh7RCTE0//0AEEXtPADRIu3mBDkfGwsiMd7/4EDzTg28
        8gu5EfkQJvkb+wcRQfQl7OcBzxcK5vgS2tgSALne/PbdDO0S9OzuPNoiMeQG/tgeLR0cuuwPu+ciARYJO7yq4tYLHwgS
        Eh7vEeoiy/kfDfUcMs/4/uLzA/jf+sX15e/nEgj4EvAVKgH5ENsSzunxMdTOQRT58yca8cgdyAnAs/gG3folQAkEHtXs
        vfHmARjZ2PsP267zuuS/7eUB4RUcMeIt983vERbk+/sY4kwy/gbpIUIrNwtGIOXl50a88S8sHdUS6N7lGyYH1Qg8J9UZ
        5xv5yeYM5+7REN72+uUY8+i78bLi/iX548675/VBBSTk9fTU9QMQJDX70w8w7D/85+Hw5BohQfbmHSQB4+3s7ekL7vPq
        4gQJEPbY5QYtBQ4h9/39DxfiCc3YwQvg7CDq3+7uEPrD5fP3DOUJ4PnZ5tvmFOMcpNj01h45FP3RJPbK1gkkKu4d/g38
        6+5lIN0jtSYM3jL6RuZRIyX+/vbIDP3tGDxCPPoUMoCQ0ToQxCX29uMi5f0OBiQK9Avy7vMRK/MMDir+JkEc2x/LIRf7
        x9vp2ggEGgnpKPrh5s788QW/QgcW4tv8+QPgG/ff6eIaRSIB6RAkFRbw2/HfIvdE2AME4tvM9CUZLBjeH+MVGiy9/+Hx
        +jsFLgsBwQ4LKhMTGfMWFRUb5+ghF9MOyjbNDR3YFAcCHj77E8MPQwjOABkCGtv48fcg0gz16N7629YE4jD/ChkO5fm3
        3ajz8SwJNrIYMhUr2hP5FhQX3Ar5GyoLMPAC49nwCR/z/y8JPRAfxLrLI9sG8hDnBi/cAxNeLRLVATYI/fb+2vjlMvTu
        t9c5FQj99SQL1wz0rebA7Az6zNnkBjIUygbt7wu9vAIMGcT+3ufe7iTPyjf2CTNM1SchIT/i+Nvv6MMF2RUu8hWB7hCl
        Cu06Mv8bHOsd+QIj3xD0FqXtBP9iF+vUHvUn8Bne7M0Q+PMR8E4H0Oo+9fTT6PXZEhn1/RAGLvwAACVW7R//DP1LHhvS
        vz0XWuEAQ+4a+ui57C7eXxgFKKvuzP7OI0N1HAgg9MGr8OMsAg76xhzX9fziNzW2Gr7g7NUKBdTwEPpEuCiktv7M/AEv
        6ALa/RYgLyj2xt0nD1QwBRQENv69593S1QIFPBTqAcP+DNDytCEF/8vL3uTu6B8q/R62Sv/2B/sSBCA1qckYHd0HEQzT
        IBka8+y8BxLXFyv86tz8Bs/Fu+tAzfcApPQQFQYw+/UkwQbkEfkE4RcK6RrcKAoR1sIJx+v85h1K1uf3Cx+9+eYpxu/1
        /OY+Bdi/LAws4d74CugQwgwH8E0a7iHDMynQAS0KBxkg8zD19LXsB/D8CjUtCzYWHjPt7OLZEc3++vbtC6buzaTMuue5
        O+w1+fsv59DuJO9H6scH487K1OLyCh/O9rPHNCr9TwsfyBLpTRkdJ+3x0eLV0NISI/Mk2c3EHcj8vv7+KDI2CN4LMMc6
        qeBDUeTYu/TzCAfp/+JWtxLe8vX+FQYSAbT15dnzzb7rKQ1YJjOKsSZGBewCIPkBHAZt4lMfJ9feG+vk9eXj0TEXNhgC
        KhHQ6epGKdQbN0479ynTSNr0LUhmH981JewljfBBDwQi+CRhOUsv8hXs9QOM2E4DBER+2SUMCifuzzbp5e0TDU/yG93l
        CfHh2SLn7q4XEggLFvIXBe0gH+4A+ij0Amjs8PTzL7zXItDyJNz69OPgzTMKRwbmz9Y7CQ1/0EP/7rXk4AU8Fg8LJzTw
        BD1r9AUM8PT2K/jWN/8IGdQ+9OX8Tf0cJx/tEms5wfsn1RQFPvJJWc0A5MczxQUG7bWsIuLuyZgn87bzGbrD+x8A170m
        8MXjAeegDfLGE/UEv+zjxS0GRR8FwMhS5v7sBRjm/gUi1AIRCUoMAULYFQLyAOkh3fjQCSPyFxYLzBzjzgkkJkUT3kbm
        G0bh9fpGH+QFDxIMwz8sztzkC/vg4Tz578PBPOVEQhLn1FPnAHvE4grh6Ael9VL+A1QN1DLtCOoR+iLrBNTUGh/h6us3
        qSEHSqTMy/vR4Q7QC93a3foaFhPxopdM1hMpZf3eMscoo9Qj7PY6IJ4I2zi+5gQE194FISe5AuMGCwYr1TlIKNwDININ
        FjHu1RQAHf3Q2RfuAwa9CNgEFuoMI0blDtsSBBdcAvEv9iMl+dz95yEO1ukMDu/m6tskAgnoSBYPJAUlzkcv5AsQN+HN
        MyjrR+/9A88lRxwGCQMa2/j3DPIy7s/pEdYCAtsL0vHlEiIVI/EmBs0g4tsNAyYRFQ7qFyQKIuAFRtRd9gPbF0QGtBMH
        K8rxyPT66GUoIu3SSADDHyAO/HAwCOrZDFgvts2i6s/k/kG3/kLiAAXNui7E99yn5f3p8ELI+tkKB9iU9lcUbiEt7uwm
        5RxzNiDZBfsV5wQvPSJCQ0nWMfbMM/zz1iAy9OIqL/PFOiv65u32HAw82hYT7Mj9JPsvPNPqCuBFOOQrKNkEGT40/N3j
        /qbn9+oYASb6GMw7IQbjDM0Q7O8C1v39MwAAHh1S+OnwSdDu7hoG3/AEsDMryh8bEd74K+NOOO4cBDBO5Jgl5/DrCdX6
        DusfJP8D5yobFxIf0hXQCeTq7RYz6tDmpQov2gsj/goPT1fwStgwO6s3B/sb/5b23ILa5OwM9c8M8rku9RX8J/kJCh80
        2/ETQsbqUPINC+D8WRAC1BfeCCQkCtwe/d8PryTk/Nf7Ktwt9gsn50Ao3/Db/v0A6tcN4D3XWhj5+vL9HxHpuyNy0uMQ
        R9Ug+g7sRjQkByucL7TdLPHz7BXoC+fLLeDQ8cAQBZrrFPHXDAzP7xnSHOHjDNwH3TDFCO714Po8+GRQD8MZM8Ed5/Au
        2f/v439IAu4DwP0C+dZLHuxb3MKg7jzz6cH1+OsvHw5KBfT0tOD6Cc3R0QcR//cX9ALMH8wawjzewy/KL+ZCFjlQCOQ8
        +srxLfPg+OoO0gfm1DXZJ9cVGf0ZMBntFfr3KbnG8dS2Ey3sBfQR0OHkAdcCTxbe6Azs5AUj2BMn7/K2Aycr6EQXIA0/
        +i4sEPMK9JopCOoGE+/UC/7BvOWR0s73AKAB29sD2CDg8PEhKBkCAzMEKxs83eLqGckV46O49iH478cc+Ov27M7DAArO
        QSW37x4emUfuVTI+MgPULU1pGgc+zQ8RB+T2Nfr77ufpINMVyyMBz/n2Ogjq6uklC9guFfwR++fb8X9xDfoC+ucW65f7
        DtnfLLz4SRgNAhVzAa3Z5um82Mgk7yIBD+gm+/yvAUPg7QAR7hhmEtYq2wgRGQ4P8ibIJRv9yAASG+w5MeLjCc8R+fTd
        BwYdCf/yETIS4d8e8LvNDxPcKummFgnYIdHcyPHtDNrZvRkpCPIO8+8HAv/queII6+Mn7+z9HikL4ja14PTv6vfB1zrQ
        /ewMGxXqPBMPQRrR9yHYxwgM/O0A+eD49wbsAdsaHxK7KvsJL+vjMBm+DRrJ6N8WCd71+wEWCxf3JykhRRIGHAkFFPLT
        4gvxCu/m3eTrpR0ZRRX2yekJL/QaISL0DSIkLQ7mqtr64/xcIyPa6xn8Cy/0A+sDOTAXE9rpPAMU5gj3KfwHOB05OOco
        BfoBNfwJ9Mr7resbF/wi/Rz4qNLhBrsCw9Pr9NQc50HxEDQDMhmp1soXDBkY4gvg4in21RrzCcfkTADLHtpkEfznH+xA
        FEgY2OMiPuwvMQL5C0YH/iPf/fIxDPMQ3uvj5Pje5I0kVPAj+BghK+L0Ign7BNAWAQLY85Lo58Tz4fQK8Qjdv+PTy959
        HQPF5Mfoz//p5RYn3ChQ9Bj1NzQnOeMU6eQCD+AiHOhCzRjOH8NXRADFAOb1H/ys98v/Jvro9gHo/ukYw0AhxgXq69X3
        RfxFCA36APrj68pCIUwLBgjk1jwWITMaFi3lEf7b4+jV2PsNRkYBCPon4jrpcBP/+wDbvN0tFe4LPCRHCybSAsqs9uT5
        3w345jIf2soWLgYZFeUtCUDiAs4B9CbbLezuAcYTK+0L3TPx5BFOBe0L3u805B36CffCIBzB4+Lk7OHTIPvBASQnfjcF
        2av30Q3r4fv49/UFExPNDSoTPwA3z/TiNB8Q+/I87gMXTSPo/dQJ7A3/ykMjMhziFjTgQEkBHhv+IkbyGw/7/i7eDOzd
        GtYTEAgS+yQPHirs3Pbpx+fo1qbR2OrK58oGtSNA6NwqAV/r9/ryMzIbCBgR6xUR6/gdzbz/EODhufsBK/BjNgowABzq
        6wLft0MmHxL33uzhfxj2Bz7P4gcHzQfaJOy288gNKeo+Gvvw8u8ZFN7x4ANYMhmtpJAU9eP33urJob4H/i4qbCrvt/7o
        DxkTAz8OfhzWzMLb2RwC0fUGBuXn/+H3LkIhBCNT3eU6yu8NpwwQChwGGxwC/+UsOvPYx/DvLt/Z6uM8MyYx8+ME/DX5
        H1BD8QPQCwi/Egf6+g3rGwEv3wjkDDgd2uD0XAVdBucm9REZ6enc4cqpMfX7ABQBPSUnCUIx6szaFBUPKcE2A/TsBSD3
        vyggFOMrMh8ULPUB/xPu5RgaNvf1ARPe/e8CIhIb8v/33LLsFgUxMt75/MAy5RME9hDg9PDmDBjhICQUFd3RtgnOIyb7
        7PvTMDbtAgzE+Pv5/zjvpA7vAevyQhwB+xjuEibxXCgcyREFBfj4LhoE/fgD4gMX2Trpm9bgGQgIKAazkQPaD+YFYinz
        +OkWFH/9MPQJ3Qrx7+gl6c7G7cMmEt4cTevx+vDmD8XjASMcEsr4ygjbGfkNKxXoE/8KHxYR0h0F/fG+K8DkIxMu9Qsk
        8v4oOwYY9Of75Bgj99UeRSMi+8kFCcje+k8f1xXvHvr4IRoHCff0Decq1ArxBw1J7wYBFRcR/Pa17h8SEe4l81DfLeTy
        KBQBAwXo6QUhGRwQ4/kE0BwO/SYI/dUA1BY3J/Ec1OrX5t7WAeM7zgbq7Cr/1ggIB97K2u3kyOXjvxvdMzQmFBXj9y9S
        V+7yL/giG0Mb/cj2KTYDq7DSIN3JQ+Xd4q3X2LSxtN7q8gu8uyVtHgQWDxr+HOvVzSLIvN/xNxnx0uI28if9AOa/09H8
        49btGOgXVxwLcxgF8TPQHyAsVhc49BwOCP37Ga0QpRAV2SkJNwn68fHcCvXwwdLK0unkSBEw8/wkCUEv4QIM89r/+fL6
        7vkV+7USHPMMJR4uE9TeG/gpgs3+9/YhEv/1KhMS5LD/3vPs7B8hNO4tBeX7EPa//97j8m/+ASEy5+0E5uf9Bkn5vOAA
        AgnXLwAgHvb+697C6QcOuv7Q79//5wYaG+noQQ00z8rZHz4T4Na9/Vb9IsT1SfUaN9wCIwFL7Cr1HC4E8ujhCwa/Oub7
        DODbBzvlYBztHADQ1OVa5LPR2j4baWEB7wUtJuMiCg8rEvvh5Q3z4zglFn8LGaEJ8/f4/APQ5dvnQfgCzPe8CzDeE/L9
        PezzLv4SMc4I2/rtAuDcI/CoFh67JQEhF/H5G8v+4vT+JtveJOcVzPYSGu3rBQ300TX08AQoD+9NSwTu/Jj8/0YeBN4y
        CA7uDSzW5xetCdgc7OEJDDsZ2QoC5CT1Cs/k1ggU+dcR60YiFBLa3wPmGP7oykNK+QIhBTMpA/0p7dTLsfzyGxTv8iIn
        DBfh+/rB+vEU5g7mNSTvstT02wUOHyP4Hs8FMOH3JRw1MBW31cfzyVQB8Nco2Pb99OylFgHZzjXjy8vyFyC82voTx/o0
        NgDd0uz1N7saBwzw4s4rEBAsK069/wpBISHoIsIG3u8x4vro/UgK3POpKzO43dbu/QDR0Mrx0gUR8hwTPj42LCmuJ/v5
        5hML8gMvGfvi2djQ8S3fQQgVzgGtuhHc6DklPhfaOfQz6/QNDAHGHR8x7Rz02PvrCzKm3dRI3RUpz7P15xQDIArrw+qs
        Ilz/LiLdNc0TBhcMANDyIP0F1gwxAGsabc0WOhIeLOAjIkQQIfPVHt4W9N0CCVP/5eEv8dvy7PYk/iIm9RPV7gLz4OA4
        r/shCvMF8vkJGOGw8vkMvRkiJ+AG8SG9/sPql9fZDUwZQkXz/twECu9R98cdIGAwS98KzyQEIiQqztUpFv7o8QT09vog
        6aTV1DfubVnN8x7+88bp5wIUI9s+y1HS9f0D/8rlDRLf9A+U9f3yzwHbHfQe0hwJ6ND8CA/3Dx0KLx/158i5vBoQKRb1
        KcwCGCLQCAP6IuwoHNVP5EwgEAPb/dn+DOgPAx/tFjPt1e/l/w80PMMkmyreEcACOhjxLgfT/suIs3go+PXVI/MF7/kj
        qte7wicaRhw8VB1ipar6Dsr4DCwQy8YEFhY5NAMu8TrzzCkB6crlzv/47xL5ESLpLf+xFBboGvoj+vEfBfPvIx4WDUfs
        5ObXL9fj8DfyZBY5AvfpwBX4DfH6HiLkNwglAfzoMSTr5v0HEfoNF/A7u9kVIynO1c78TSCMz88Q+QovHBoyFBII9gMD
        /9/R4SMS7v8hCAkMGic06+okJwsC/BcoKMNfFd9RLG4SGPIQAg4GAR//qfre3RUCDtPWGgv+pvsqG+ICBC4J5+E7+Bjr
        6Q6VquMQ/Br23yUqIvosK0QFQBTqEwwcDwbr77DmEQgUTh/v9AQsA/oCChEh7SlNIQPn0jgMCTX2DNgTAwLq+w3XGgrk
        xCP0+rkZLfbB1Q+3wLO39A3+0cnx/Pc/7xXrxebi0oGkssPp7hruDzbi3u4ZsB0UDuABHP8NBQfW9w+tG98/GTjty/3x
        Gd44Fx4B+/UDIO/m/xsIDxHu8Qzs79AAIgPkQgkd7vse8fzjCRhRCrPxJOP64w4x8FBTE+EUMAgOB/cULhogG//z1u/e
        ACzS/+wCAy4i/PANFuzhIxfNAeju/y8dDDT4GzQY78Cz2J6l+hnv9gjuFOn29QPoCfkpD/AR+xHl8vL8AgvS+fPv1iYE
        4x8k4PYOIgUoAsn78ywPJxzIAO0fJSfu9/Ph0u4JCPPy5vXzyArot7/g6xT92ODLFMIOHusbEB8aATXv6BDtGP/zJsbm
        /xAN49/hAOcQpPcqAREgL/0AJx3nE+Uk9tn4Jh7ECSUI1APU29/j1/7t5BMx8wL4DeTx4SC46w4JMPPz8R3Gyek1OwTz
        K+ND8vPkAs4nDA75B/gm6Lzc9O0WAcAD794RMe0hGiLw7PkH5gLyMtohEg8f2vYUBhHi+vP3AuIhjADg2uKy6r/4BdHY
        3xHi/f458BH95TvTB8juEwjb3twPEgY0IrYqLjoH3/DmIq/a1BEBA0rjKiME+vDr+gMpCRPmG+UU7uvxKV4EWbw6+dQA
        SxUN4NgNCy0t//XzDyB/9kwkhRsXLPUerPAF2gkp/CCSLwX8JDRR2cAwJNtIvPrsCv3Q6+bd8vbIJRYM7u7o7enJ/k4f
        6f3v+c8EsgD4Zyb46i2pDNjbEAUMxvj3FvY32ZnZOUs8Bjlh8XslImT1IwUFHkMKBjiuOvwv0qrNNMcK3xP8DA3YBSlX
        +enfHOIy7fc0ITOrDwAC+wPxvNjd7QDGEPzhLPLZxQcSAA329yIhDv4L5+TeCN07BdnvMSIz+QLi0Pbr3tYK8Oca0PvX
        v8r9rrATj9X34vHRTlrZ6jjl9tPqLhsv5+j38zu6ydrQLPh5/dQkLhkrs+wx9v7x980aU/M09STvIgzo7PL43+fEGB3G
        5gYv+brZ0jfi9g074PLLARYXwhAvIfHEHiasyR0PG0AW/Hj97/bYONjk+TAN6efh+8PJrxWg6+Te2fYL4Nf33Bf57eDo
        Bu3cVe8OCAf19gPjx6f01e4VODP92RUeGg3j7Ucz4zbOA2zyK77eHugURFjyyDv+VuLi4PLg9g7eICn19vsp+Lm6Nk7w
        /UX5yxvIHd/nAxohFgIHHg8y5dju+D5M2AMcDeQuBz38DAkG2APRDB/eKfkav/QMB86g3t7mscoP8cbP9PLS4gAU0dWs
        JLkktBbjzu7O3dhQ0jMFCj4Sv/vjDfIPDw/iNiMNIxbaR9MrJAvm2/Ha8c85KM2/VjUS4Tzn3ukIInhO2xOZCgPS5hLF
        4NDjyvAA7yfXIRLLufcG0vXoTeDVBvM08vzVLUgsMVH387vdFL3O9ywmoKDeGQL9stv1GTTxwjTy6fTgSvjF6wfk/+Pe
        tQ4VI7s96fntIP8NC84+8hf0BbrX7Mqp6ty/DSJBxxmPKMwb8rIAyrncEa8b90fytxDETSUeC66qwUPV8O7JAjosvwDm
        ChAOJQDR1wwWHzUbJQYqMgTl6vcnGUctBDPrDIP6Osow9gAeyPce9QkCxwT5Ni8DCirf8PIL9uczDPcD9xXo4v8M5Sf7
        FTvaEhr03fojGuo4NyLy3AguBPUx9wPt3uIJ0f7v+LwbAdkS5fXlG+j98RATF+tVK/H3ChAX/w73KyP6IPIB6f4D+gPb
        +g3M/VcnDBvYwREGHf3zFw/9G9pBOyEhIBfxWPYc8yIv8RgU9ycUCAUI7MTuB9oLCtgV0vD46cji6Nf/7tHv8/j11ccK
        BhH09Anj0voW9RzX0egZux9f1Tf5//UgAjg3LBQDLegSJ78WJhLyzv9mOL4d4doKGOTyF0gB7BQR+v0N5QPvPQwMEvwH
        3enuChL3LBoO7A255czd9APAKPfZ+jb54/3CLPD3GtPs5+MLFtwI1vYYASwCFv8t+eb1q7LxBOUa8TgL4zPqBift5in9
        5/797QH/1CMJCwsH/BrsseLfGRb8AAj187BVL/LNKise+8rrFBcg+8np7B4MvL0sGOftCv0EDOf3DO8B8wDlFxbe4kDq
        8QcMu8Ad9gewBkAiEbQNDhj6JwIIF9gY2iwK7M7u7C3+9+wv7boqFSzy+vrp7PURH/sgEOIKDPEPDkI7GjA1G9BEEQ0a
        8NYFBfT5Fgn1Hekd3hQh6c4fAPf29/3wAK72FB2B6fAZ0/bDJBHdCRAD2NwA+BDfvgAN4ugU99USIxIRyj/y+DsW9Boe
        CO20LQvCBfgF7vDiJOoVJiep9wcs+QzV6doS5f4SJM0JGwYi2icS8wn35PEiyQgpAhfmC9gDI/oUGDFNo+UaDBz/K/Md
        F97o3B7T+er23+MvrPkJItrR9x0f0RsJAufk+dQg5kjJ9gnn+0f3+yM1MjIM/vD24OH38SAbxwhC9KkR1xHO6BfrCskV
        zycCOq/h+/kU8SMBAern+P8MDhkaAxXB8+Mc7rb/7kDsGw/6Fhks8e3b+u0B7BDcDQMpFtW/C+AqG+wK/gUZvDppHikY
        3e3a/fPx9vCcsrwGzlsnMQ6u5u8hnwHQDkkvrzUcEwrrPNqnE+zs2+4yHEQh2hXn393u8s8x21FKsC8P//zi6wTwHcEb
        IckYFDzhC/PUG9TtF9Ai6yr/5Pi3+/UNJAQL2AD3NSod+xcCJb34I+YWAs7pOAcaAw1OASDSDTLy3RXsGPrv6wcFEdvs
        79vIAwTIywnSv64J3gMOL9v3BhYS49Tw+vQnXg8gDy3xESAqHdPIFvLA8f43KnoOzgv3GQMyKi8JEyT+4ivf0f3s+TC6
        NBI8JCefxwHz5jwdKlzv3/zg3dshPhhNDlUc7s7dHC0T/DEI/wEVstbW2twZ26HYAvvuA932uxin+bT5AgIRKxKqwNC2
        +dEWCOfT9QbzDMrNH/s06D5q0f71Bqb2FOU9Nk/qDjYMOOwi2NgbHA7IOvXI+Rbj+w/KxOzUxdQN0gLe9MX/Dk3r/a3Y
        BhQADSzvMh/V3RXb69EHPzb+AikdOrzsJ+UCDTATxNigHSbw9egrBRfxQtjT+Q7r4O77uejXOssvwa3s1Q3E763h3szq
        /vOB3+MB6/8Tw93zQOohQijy6wA0zjXlogk9PyvjMSUJByfdBPLn7xfzpiPtAhcf9drQ/fwYyPrv6OXlnc4SN1TiLSRG
        CPzw/NkIKPzI34fa+SLN+rjxzuPbjusR+v/ZFv4DFwIhJEMcQDD04Bix1w9S5HP85egCDeX7rfsK/vq2EAYKB/LDJ/zx
        Dh0I3RX9FDwM3wL7xqz7GvzSNOPqNhbW/eQPiPy88hW3jxwjxkrZ3uPVzvvj5c4T7Qj16KvN1BIVMhYI6SMKyqgy/xbt
        uyMhy9jyBK8j9y3wCBECBf31A/4QIyUTKNr4KrYmAhLB8ePo3ybPK/jg/vITEycA/feqA/nyKrwACDfqBNoWFAIkNjBS
        8yw1RT8gFPjt5fMF4rj+N/FKFP0ZDSL416lBXgA7/PLVyQLQ4Qzs/8oQ9NrcBikG3xfIBvQd9uYM+hIn29kY7Bv9EUbi
        2/3oCOgfCgvcBkjs6PIO/vkQ5v7V7CjbzAkhGwkQ1Bn7KtEW7uoBCxD+9/fy4PHg+uoMtwwY3yP39O7y6RzzHQzJ8fvb
        HSDO5vDWDO706h8J7kYbCAQtIQ1E7OPr4y3wFgUYE87LQCQH8DYA4BHjMEIG6cn3+hzw1i/l6comEfcQ2rEpCOOiDjH4
        9Cr/CQwbITLoDO3mIfHRGR4QAwTmAeLqBOsbA9YjHAbwxDvjB/jq7eNQ1OLw7+EQABi3LPUryPLUzUWv20zlBhPt7AcN
        DMkfqxBt6eDF+d8ivxIfx/7JEMWkMQ390f33kgXg5bzt/r347/HFA8q+4M1I5usXCOMBFikDFwj6ACfxF/rQ9EHVJxT2
        BOjyKhMO8lX79Q/HHtUlh+bn9fPi1gn65wT19hXd9gQkzhgW8cDQ40UwODLo7/8c9QYU+1khEq5sNshMIQLP/1T7HMoG
        FBLeEEDrDj3CD7xT2uIh0vwV+PoIr6v/E+bp4Uj36ufgF+3jxx/w6cXRBywj27/i8foR7xMkGxjxEgcKf7T/DwHrKUTq
        DSkR9yLo6lcLDgEI+Rcx2Of9+eL69gsa8hAa96/B/bcKzx3iDef0usfo8NvcMA0P0+rZDdDp+N//wfLWGi/u8/It/CzG
        4kn7qAXS8fgZ8/PiqQzJ6u01AAkDxf308OXj3x4fLeL5DO36yK/l8cL5BxbpMyDf+Kve0yqnywrXGgzhxD/9Fa0/xSQS
        zizrvv/999BE5tTzKwT47A7jFwzfAysr7w4W1ikE4BwEKvjlFN37AvEOBfoD/wwRBPvxDg0mDgoa3Q726dfLFjHj8RfY
        3wLa/wTqGtEC/ewK+xju0yL/EOY4+tUQBAAK4xPsv+H8D+8f/xTcC/bsFDOiufnu4Mbt7crpzrj1tvMF7rYTOwQSuhgV
        8vb67wb34bUP/QUQ8AMZEegI680t/hsCDzHu9+8G+QQB9BT8I+kxLPXs7BAt/y7NB/L5Lz0i9QYgBf0NJQgN6O4f+ws4
        yxwQM8f5/iMDDAY7/Ssw9wEdHiweONvU+Poa8/4FFxkZ8hck6evwJRLu+OMU5A8k7fcn2vkLDOQEFkrS/Qe91O0Q9/L8
        I7jo6AErD9/GFRMiG+Ek7+4CFhbm3wkD+Cfx9tzqESr16AP1wEE+N/s9ExQB9eoF9RQv+wUeEQYq0QUaDPLWE/fy0cLs
        8fQV7d7eCg/2++/f0fPQ4fAeGfAo6Ase9tEoH9MuDzJL3sYBAOz718O66Ob9/BXp8/EIJr/VAPno+TnoFA/t6ePSA8TT
        Bhnz/8rWCgLrKxcE8xglBOwc1Bf4EOrrJusP8/cwyB/zHRkI6P0m7MLvBfX5F93zEvL+Qsr0DQjR6Zu/xR78/M0PHfv/
        Ggan7QHK4Nz7+wosCvz3Cjfe6xrU9yAAB8397xfHCDANBfcKGhfpAeTu+Af38d/ZCN7n8QD33tnw5OYM47QOK+AEEuoK
        1iI5/CP18szvFwsDAhkJCQr+9f4UAiQAIwcO9ygg7+Av8xgZ4/D39PA2Ft0J7+HhG4HNF8cO6sUJ6Arz9fDn+gbY1NYe
        9e737QDw6y//7vvY99IDNMsEDhIk+Okf8jcQFuoJ7hn8/Bb3DQcdEic3MSY5+tzpBiAJ2eshBvgRExgL7NoE/8jZ9CzC
        JwUV8RkBIyYLAOUhy98AGPgtCh/f4gUL5xv/4DEIIBPuEbkd9fknFc76rx8cJOjFBQguxL337xjoIR0RIQz13+UK5cQR
        288T8xLwBw4a6xT/8ffnIQr5JCUQ2O8Z9v4K4xbeBDst7P7w+8MI7SzoEs7c98/l78PqCgTpxyr45wnv6TIYChfcBPEl
        Bq/yBvkt1Ab5BegO6wwZ4zEcMuYM3tzo/sTwwDqtGykKCw4PEiYY7PjuEAZV+UP7LCDX8x8NyvsPHg4MBqseAwfpDwBB
        uA/45+8Pz98W/d4U+CPeRO6xSRm/FedJLjks9OucIx3y/bXEDNUp+xMAAbro8Q8FwukP4NQkBu4r/egVOKoK+Tot3A3t
        cRAMFd7+WS/ZEvIX2psbNSIUYxwGTrbw1gMaFrEUJfUTVSbY3O3/3RXg3dMkwQgZI9QC5sbVlMkj5+6k3QnV6/K5HDUc
        WRPeA9LsOxDyygXmPDr+zBggXgzrPATxE+bK8/uo9hXxMBoR6f0ABDO0UeHkaPEcATES/wXz3tkUAd7a5AsH5Ocg4BcF
        0S0h3CgRF6y83tPhzRbeohjy+uvwIb0JFPTs1ePc0CMu0QIlNMOtsqwH/fcBT8tA7QX7TA8t0h1K19e18grjDtkfHhEE
        0gATLvgJQgcSIurcEv3U9vHyKAdxuRH5UfELwq3gC//39PcFBNjZFfrY7eoc3gIXfwrp6N0R5/7xT/QMK/DNN/LlvePi
        NtEU8/Ilwzb7tiXe8AEBTEAv0+c2RfjUsgO+Hu0QxNZG1Bzc9yvtzbIdpyLE+vD+T8320vsp+g003PnZ+voOCP7+79Xx
        KlvLUSK95+ojOB0Zu/AoEe4a/fvbP9HixgnSwQYAF9YqEPwv9ueDzNgC1vXOZOP+5u3XJrz/MiU23AP28PEk0evYybsD
        1OgPwNcD+CSIv/XE3P8hMwD9zycR8wgYAesD5ezR7X8JJfDw6N737QLw+vf5+R4hCevHCBxM+p309AXcEvjT+vP52gX3
        FhAkIgz5/vrkQb7BFCnw9kP63AQYPvPU9v0KGc8D5RXqHgH1v/7uFevv9ff8LbgDEwGuECPqPAdR4An+IfQYIwUC1hfx
        8QPhGPnnXwExDE0bUiDg+OPQLCD4IcQNJwrnSwQQIOTw3hvj1C3juBQHBOcK6gDuEBzu2jI5ssosGwx2fc85Be3ajYHU
        u8iz/QHJA/DH+K/PuthPxF46IQPSIq4J7/n8BBPO2R0mEP/6OdDyCCDH1NPf19zU6AaYA/datd25HvHf5fwGLer7Bmr2
        J9UDDu3u2IURCuxO/O0W5T/p7NcFyd/1LO0n7Bzj69DOqeoKOBo4DufSKt/A0+YLKNkc5yfU0avoD7Is+/Tfx80I4dQV
        /cHRFMLv5Pf4PujUtwPgEc3sHgyo9+7/9Tvi1jfXtRQAGeIeMMiBwRmXJuzkKxIm2Q0RzhDwJM3Y5M9CCB02zebw4hfv
        JWgvwBFE/S4IHeXj9+xBGhLt6vcX0CMPK/P7QwQ0JPok8t71IxLh5UkZ0hoayCvP5Nr8lttUOgvZ4HG/J+Hv2LzuahEU
        3x0ULxMCIT/lF/0n8dgSRwTqZN8gqP8EcVruvtIoPxWVyc30GywKIwg3xO5AORzsEdHzFb79RBAZ9AzK6gAKvJv+f+jb
        OMcZSPwH1ez69gLqVPzbAjIY6LNFTgveLi7fOj4f7/csC/FPBdrBLCMCBP8R2ushEFfm9iHfKNURp04d79IPEtvp3M3t
        7CwF/JL+LAEbGwrhLGAWvAFP6SIG6RYIzxvEUgn5BP7ZJw4b4uguDxLx8/Ap+SLX5wv34ejeEtlHDcj5L/H2AS2ptyYJ
        7fa9GQL8FSkA3x/IS/L/HqLe2U4LQzrqCNEPQ+f4BDvsDwPqB2zCED+n9NEfCBW4Q0+546Mx7gAuFgkFDxAz9NcZyhv6
        Fhr/EY8I1MkX/BUAxboj7Q0Z+fb7JvPYQvQ0+Dmw8hEJ6tDcKu71H7/4Kczq/+75QTlKBiESCfI29WMMEQdAgc8B0AE2
        9Rsw6eTkART3+QsRDx8wzBMr1l/4O1hL+CwLMgoU38zfEh382On76OAoFQ74y6r+1gMdqPGv0wZHE8EJJsfVtPX0vPAb
        4BG6ydMkz+rRFCXL2rj/+qjjBOPau+aZwcaO6urYiQIPOajg6w0iwlow3EfiQvv08OEY7+VCG+z5DIM64dvy4/7E/+4U
        DQXXJ+DP5eYER+gpQPLe60np4vvXJ7q4x7zzMyEjJdcAtMPOJai3Tiwc6trr7hAYN+oxxxeX8hPLJ8W3CwLty+3H8/YR
        NRACdADt+Rfv9yr75Q/7FUVn+DMTLAPjNhwL0C3b4nInLSP0CcwT/vsLJv4dJ0XescneANHqx2kn3RL4EuSaw+nS4Ar7
        GxEp408/JdL5Bt8BFAW/BRT+xRT9HtsmA/Zv1iA1Fx4UBNrHqhYtUzD93xc8zhdHPScA1VAD0/nRf0wAxDhDM9R+Sgbb
        zgHgMz3nA/KtEvEmIF9M3Bj4Ivj4NxIzXb6QOvzk+ye7Dvnr6h7x8TvL7yXh+ScD5O/DNPwPUT75KQYi5O+1zVJHHRr0
        +QX8geYA7u4XDb/1KRA3Vc8iEzuZ3Aek5Hrm/WL+EQXb6p213Ezd+wkVD/7s3OHZFzXuC9HE2Qncu+HQCv7H2RD3AQIN
        SyLqSPv28PPN5RGh7OgKKQH0Ixfj6eMFweP95Ncr1jA/6i4iC+AK4TMp3fDMIFW1+T8WIzUN/sDLERn5/PAA3uz38A/k
        HCpoE+6klu/9DS0CHPf24jHztg7gERbh+UTCCyvk4uD0/icuBi/H+goNLN3CBj/eG+jd8FD8Hh73vOS6xmbCUToNw/rV
        9hcVUD8yFCwuBx7x5vXfwC85IOCkAT0E6ObYLukP2um7kwUb2u1o9wX+NqgrBN0U+xy6sD3TP7b61hkZ//j4Fa1Oxcnt
        7f781QEc1/D38uIRN90lDDLSDtna5Ro6LjG/5vX53g7UO63K4+4IMv58NBlhIOYGDQEdERyV4/DKHOAd8g8mHQYw9+TY
        s87HDtj43tg1wAnTJg0C3+sy8JXEAtLE8f626+wR1v0AzS/mIQMIMi8JHEf1Dgb2AIXPJM/AzK06udkM49818xT/97L5
        /f4fC0xvgZ/i1T3uQVAYAcf7Ix0eI+jzJwkMBrp5s4I6zkOh2QHqIwtIFgoq8xEmVSQdISTSpvywBD8s67zVsP8OARwb
        CdjeCckd6eEXMTUt8SPQ/Rk7H93t/u3+0M8c++v9PMH52dXg+f0LKxr9Deoqyc/XNd3hsAMLBNU/FNXQ0xrquuA4CPPx
        4wfuI3/mqz0uMxwe+hE3cPT06dj1F6Adui0rAurF6e4z0t8DC9++LNnOQzoVER/5yR0XItYv9yvmCenluxJe8OdRRf9S
        AC/ZKbb3Jsb/0vgYAgEpK/jj2AspG9frHDzy0zkK6+EBOx8OZ0YE/fuaH2OkJetF0+Xm0y0p6RAE3u/Y+OIOMA4MztKD
        Os7Yx9XlOMqz1gMp+d8y7dPuWwAA9ATn8tEB3NL6AtLstPTsIw4kpe3ZPPcyNK2z5AiBsSHu8sXHj+vNQSzdBkHkH8rO
        /hD4IAHz/QPwGfTf9vzR7ucaAOPSAAnK8BoS/QQlAi8KO1oFKXI49PvU/fs42SHyMRUVE1Tr5PcvLuntKuz2KKbv4EXe
        Fdf7FUDixwkHCOD4F8ngAToaz+EnLx/jx/PcFTMSy/rRseLp9O7vBfGnFRjt6eHn2QwCzQ8gIOG0yc0v7Q8F8gLi3hQe
        86jvl9oM2+IK1vP5Hs23zQ8TydI+1+weJB1G6R3W6iQiEqCZWjrKOMXdHcz41gLhvUIYjAHwujbsA/Tws/gA7wvqwNYE
        C9be0dXyBQwn/6TP5ySwJ+fyCUYvGtAYJCQB3gvw4I3hkg8+gy2n7r/nGsvrgci2rkTU+uorGeTj61D+6vwW3xjry/Et
        3McAAP/qackF7ggEy+rtCmIo5avq3cdu2xnbl/K8CuD56sm90M0gHw6oC9jP4rUtGtfY7dLCDbUCANbN5gn8ydgQzPE9
        1QwSBAri++7u1dwDQCPS0CbXH+bq+AoC2+jKM/DQEq3eJR8RI/4I9xvnFg/nNw4R6MX4pxy7vbzaCekmFk0fPBQB7O35
        J+H4O1U6IPEw4ABDJx/iQhEE6z0AzC32DA0Dm9fpDt7tzSge6woZrOwK/vEjfzX+p67nyERKUVsKP+MRTiHe8CsyGRXv
        4Rb0HykUJugS7/v031L3ESAGNgce7zUDa8IRF0wQbmkXExv+4gH+IipGIUss/7otLzQy1qf0/e5B/j8ZEAICGSa/J/EG
        5xHVtL3tLeZvP+g/CzMlCRRPKddE70oVLfg6vi8dQusK8hMGWdsFM/YL9tQSMisKrx4pIQE0E/rkEscxEGYzR/lDNEBV
        FhYMBAFNAHs/BxpOIUvkEecb9zAV+QUOPQkYQwl75ulFHQzXAA0bDnmcOu/f9fgQ+QgXJwgC8RIS9gv139+5EdQtHQz8
        /v7o8OjyS/u99fS68+nZEfDYCSMbzDru7v0G9TLcvQbq8P0BANj4BuYDqrfy0/4V4SwDOQER4fbTxTgsGTgHGPURxhMC
        BvB/Jg4INib54eQq6vHpDgfr/vwd9wVL8ccZ7Sjm8+fhJxv6F+7r2xn2/vgQ997ODuP28C4FDAQPJxsd4zk3K8MFyg8M
        3CIKCez15t8IAgP7DvMV7CQLDR7e3djsJPkMCRj9/v4IBPjx8CYi9u78CwcTuUUjEhYXP9ry4dooMebu9P0y3OkBAClB
        8hAzFffEFwn3gDoS11G37gf2Ctoe/OkQw/kcED4dHxQBCfxUDAr17uL67OjUFBXMz+nbwtMB4zX/+CwqLzXADfn83hfT
        HQzRIg7y9vz87N8M8twJ9vIPDyAXMNrtEzjjAwr/4vibyccFFuPpCtbn79DY6/XH7RQHIPD32MR4Fe0J4gTcByXrAfX5
        AdD5O8b0+wANExgIqvIN45wAPKP8FeB4+iTU6xAM+ATfKYG4/QIdGkzSAQIuIhA4QgfZH8YkIKz4xwwn3t4k9LYm2ydF
        HPX3+hLa993kEiLq+kL7PuBD7UPdLARTIr4BBDJQy/Iy/yf7BOAg+uggEB0yjG46K/M4FMpYz+QeEyYc7yMR8LnI+hYo
        EsAD8xTh2QPwXMcFhhdNHQs3L57nB6E4LLtH3wQk/0EXuCE0zzU6zg4g1CMSxQAZwsUU5f/wJwDQARXQIfkxCQECEBDn
        2unshe/50L/pnOLHGKYI0//m6yLi+Ab4Ih8xICOu+v+8Bioe8xbOytna1PojEbEbDiIwvL4S+AAj27Xi++T/F0Ls1tM3
        6eJR9oFEvFQMJObA9VkB1OzhU/HFxeLiHLkL8QcvLgQRE8oLD9If8tE86QgfrDYMywniNPYWEw474fPeBfoO4w3qyyQt
        6hwELRPILwEKCe0BsrWYOg7m9BcJ2vUh4x0AHgQMycm/TAEY4BxS9wz+D/MyGHA95A4tFiZWXH8V3iThFtTT6T9KKs8W
        NDPmG+gr/0MMLtYT3PXj+gEb+xoGBvzO1OsH4CEVOQ4d/DkHreu4Gez5FwvKu/nx6NwfBN3VKuXf3elVOlUrE+z2J9cl
        IC/70wrNG/n34hwKFQ1UOwP6vPrzDSUGzyEM8QseEPkY89smAz1G+OAGAQcrMdYa9yz56A8jDyIHDAfy5gn1RObg7M7u
        6/YOFuHh71waURYs/A8dJbL+Hwz7IkqXPeS+tGgyDCQNZ+fRDAr7D/D3F/v45dCx6Dj+iDrtBAK1Chfr/AkbK6sjCg3Q
        +vjsRxQBCxqm1dshdDgbHgMUSyLtTAILFuXX983qD83648LH/PTk8fgEM9ThCiVnEhnZ7C4ZHw/ELhj64w8V4MPqC9XO
        I/b26K//9QbJ9PvQ7f/lOdIZ4QDgxPrjPOPbCk/yKgfU5eIb5xXV7QwJIi8oyvYbGwggAwD0CQwNpyjRFOE0CPfx9vfy
        MOoz5OoK2QHb5hLZKezksSr2HfjkJxAk+wQZBNn4B/X45+0z8ebgS9ji9AHt0Ba27eQH6In437ggtuoC4v7PyEveIxdB
        f/X6xejhEuDVyj3RDus8AC8pNHU61lnW3MzrFe4l1Qz4Ltnm1iPm0h73FNX8IvAm274VIVBDKK0Qv6rbKCcdtvDZ/z3x
        8gsdF5cavCsdGtf79EIVzBv+9xgh/AYYGj36E/obuAoD6C8f4hU55AEu0R7C+vIyFjgH/vrt9Acz/ykFC7oY3P1s8vr4
        TiXwHRwg9P5O5g6OGswWHfB/MyEDBR0JvvEQAtlA1OYH7svcMA249u6x2fdFCtJORh74Iesm8QIlK+yzQPMRFZsh1ejZ
        5TwC87XIGeza2hIfBtf8FMgIueEASNHN2ujHzyTXF9wFHtQ8IlKc6gXz9OsvMdoh3xI3vun3FO+kOuv7BgjC9/vyGDf0
        Lhn01+zvDgoBurUMOPUG3EENEewr9zfZKfgX5MkENTZHPu3y1DUQKRL7BN0R7yMWGhES1R346Bou4iMrJcHo6Ank3xA2
        4vf9AwDxEwbLyAbz3xoJ9MHz7PTgCdLu1v3H9QAgCBkNCLcGCO3j480I5xbrA9BD7wzX8vQ90kUANtUB1+MPPAk/HQL4
        Cfrt9gIB4z/6yc71f9UwHg0ZHBLvI8fx5BkBDgfyvuDm5D/tMBj87hcONQ8EFRrnF/YPIkTm2wTsBbj6yh7AzPobSirg
        DQIl4A7ZN2Yu0cEM2TYDBhID5BGrBvg2gToeSQXuJSrmKAIe6Rvn99b3tx/sCDgX9sMEITwMHrQSEt08XMVO8ewa9dXP
        At5AAm8asTUMLcfR4RAHIzoL3fXtDL9J0A8KBC77H8jzFQcUL/chMwsp/ijYDg4tHezef+YUH/fwDCEtJwwaWRsBT/fB
        N7b88fJFlPcFDk3JLUkj6vO4HkFJAgIg8PpN9kDQ6BIoBxzwBiQPAaT2CgRe7xQWAVYiyi3pFfkDLizs/PELJEzy2tT+
        2SAVx8bN8x8z388uLyTj6UO03Rv1AfDotwICDyjTzzHFD//kMSrFDzA8JuPTzlvJOxQeKt/yBScpEe6L7qI69DHrDu8F
        FOUQ/efr9gTqGefsARgF3Nz7BhH4uyvgntL87BK5w9Xt0QAE4gng+xDw5xPcKsLDLRYM8hLMDBLSEvUe/hH+6AXEAiX0
        3xEP9iXUG/zD+UcO9uoYNzICB/7O8H/5Gmws6ic7RCoC5rP6+N/wCOYsIArF9OXN5xoI79Q4xP1MMwEe+eoK5SdT1wD8
        AvD55yEKC/b78/z43+f85hbJKAz8Ffga5Cvkzu7/8RIZCdkQ1SwqUvzRDdwJAQ2y8Q0N7BbuAhH5IgQWOBYXBhnx5w36
        8wH76/fh/r8nKu31v/niFS4z7wUB5DX95SXB7eyOOur26fzvzuC02CMw4AMNCwy8mc4eGbHw3Be6vxkYztmwCcUJ9EoG
        Dfbfuf0bFvLPAufJHzck30HxJz8iBxTS9CH3CAv14BDoxNvF9RPuoufnK9X/18ko9t8R4gcS/wv1zw4mAdbOCxws+MPo
        1fNEOeOnAwRmDOUGl+Ta/eQaCfbH8P4cEAXs1dTsJ98O34H9w+MwMwEL++DNHAHj5vL9Jr/80TTy/cjR0rnu+tUh2tTe
        5gEyGN76AgrvHPoA6jAa9R/T2/wl5NsMKOgo/+cwIw/wPl8iIPYTKO7w3TTz4+8DvtIfAQAcEPPp5QbaBP4xGrsEDDpR
        JX8CCWu+TDys8loniD8P7dL0Duwr9jreCkjS+dAH99kzE/8hCT4jKR4VAeUM91DS6fgd6DMXKv8ZAi/53SPf6sD2EPjB
        zeYgIOkT9f/0SBLq+gjpBvwU9eU+98YUGAzOCsA2C9/50cro4cHl1sX9+Pf44w8GxuPg6fQo/TbU9QgB8zAKuA9E7SPf
        tirl2e4IEQji+R/u0fkELuHZyxUNCQy7LegkswP26fwSGBkQ1xIQ5hboJAcaCfLA5fnUJtfg7AXwBfog2Pj0y9Dz//0J
        If0V5OeY5coo2swA8hPx4hYIIw/n2hAlDBgGHu3/7tO3LNIkMynO2pzm5+Is+SoJ2lkYzyvz+eIA+fwUGC3u4fAiJ90j
        qSMJ6P/sru4W4NLS87wnHfLvABQF+1DR/tLHF7/oka0KFPQC+y8iLVki3zXhBjfxDSojVBU85X8YRFoXAgb+LAn57ish
        FhUt+QHh6dvR2vnylwW95QLkyNMMEPLpzsf6v9PS47vsm9zF5M/dC9EFFfXdAhrl9vwOzuLyMtgKA+kZHCX3FkAZFgkA
        GQk9Jtr51szt3K8YC/z52AHozPLalP/e9PTX6qkQ8Rrf8OrQ/uPv4ZUBGwoCxzX64/AlLU8p9fv5ItP/Khg0ECIPCA4l
        E+Av+CbdH+TqFA60vbTry+bVFeoGDe/xzs/A1e3iB9EXBOsdDvcb2VH3n5noIuUHGhTM5OXsCs3SDcztBOkr9xvsBBBG
        LPL3Exb2Aff+5v+1BOEU6eLaDgYK/OLiqRC41tAe2/oAyPnL28UPJgPqqt8XAe1WAPkOGfjpDcnfANT9GgMD8Oja/PkD
        5d4n+Q3i4jwp4N39EMkCF/joFNj+FxwEHA7p4e767bTX6+oNAzW2B/y41wGy+Mbh487sGwjfI/XrAvnl4cIQ1dgf5/wf
        CeQVBRaw3Oa7AAkB0gDdB/Mx61sV6xYh7AUh9RwjHQlJ+Ov7EvwAGFkkBBn25xzvC+4WBOmQYuo6A/Xi9cDfJhfi9SgW
        yiQBARHS4zRx9Qzi0gXeB+vcBRAzFegJzBnO498jNvXvGx+/8fYysPIqGAoGSDHI4AstDAL46yYGJUL6AswY+Os79vEF
        wc4JNssi8BkHEu0t/ynwRtcu/iC2Btr5JsPYC+sN5u8bTgIb1vT+Bgb1NtgZBzLX4NwcEQX46AzY9TLSGSnLKS/ey+P8
        3DAEAwoe0ib82fbyIq/OKcTt97grKBoD8ePxy/v6+eco5hb54zA0ECrZWC4EJsIFECXOAOcI7xzhAyQK3Nz95wwFH/gk
        Y+y25dwL3N85/BgTERzs9gy4zAfyYfMD6/Ue9efk/fvKABEDCfseziLcLBjs2MwaAMAF4t0Q+xD5BN0GPPnaGPbs6LMc
        HAoMOBY+DPXs6wQ9+jXr+fUtTg342EAKLuQF4DsFCQgcKhD2/+/o5Pjy4Pc38g8yAe3sDwwL6eYBLMI+/Q/94tT+IO3X
        yZvuEtYbKtASH/HQ6fUS+Dr3NwYlF/MlDvMYBgH7C+oN4xEMIQn4BdD78Q/aMcDiAuH26Cnt0PT35fvt//byPRix19bk
        +cf0yAkLECfrEwIzAQcxPxrpKhUP9RZCHzoSMSUSxge36R4TOivz6yHU5P75gSHPHBHxGcr/5dgRDdol1evSKO4CGP4B
        Bs4k9c7fohDcKOgjJA/S4igt7QslFe7lKyAU8QAMMh88DcMkC/0g3xMIAzwv0EAQ6OwpPwzo9dY6KCewEgDxBrsbGizi
        JyEiwxX2xsUA6O3xAEC/HQXv1yX+Fb4fyzEO7Rbz+G3N9u044+shBd4k51Y2SCW7DyDeHRnT0ywSvALZ6/XCVd8dFs7Z
        KeXP2gj3/+8FIOJFC/Xv4cr0Hg8Q9BQSK/XXBBwJQuH0A+ihssf+998sCQnn+RYKFd/GYvvbFgT8E0Y82uRTGBTfNSgK
        HgJM1A8LPDoQ4CIVtxvBcBvxMSLTOhElMANH6/1vGyE9zQhCHhknJQQdGi462OkaEQE23O0q1Q4p8FcJ4Qot9vEXBNYe
        IfMAISHeBRYtBOr2MsjLKoEZ4w0sDRFI6/0SEUEvRv/y7uDyNhVj2CEjDzUz/tTjuQQY6QQH7yM11Uws8hnp/BXg+x3R
        AkYs/xIcAw5EEObl1g/63iQPB8AG/b5ACRELFk4QKL/oEBQg51MgD9kT9fj3Ersr6O4B0RApLdkeBdfBBTkgCAQX2vgC
        MigWFPn80tMZJfgc7f36LkRoMvEfEtcC8NjqtDce9OQUvdciMvnjEcv2HmD33ipE1TYD9OwQEhPlBTfPMO5DJhQKM3au
        EFHo/ijg4szr/9742P8p9Q3ZTVgWyeDbyvRBIPQPGAbuF/5G+zMxCQn0DjAdtyny2A4pzkoNHjSwMRsu/SH7LLsv9/oy
        S9vm/9zh4bjC+iDi797oDQrkRqjOBxa/D9njBvD53gr+Qgvl79QFARHL8ObyNB8J2zHpBekG7v7fH04JDP7LFi7VMDk/
        18zj+6AtHeEK2L4ayBb3twrxEr8b5S3UGykX1dEA08jd6zLisxsgFtn4DT33uh8tuF8VRBA0MdEKSd30xBIIIiMLCU4d
        BQT16/EnHRLUnvTFGdTRFyH03Cz3B98fJsEJAe/VHuANJNDKA+L77ybPxUgRL/T3D78I0z4GSyT/JAEKJd4N4hwP7Ugx
        9QNKLtsJ8N4U1v4bKyMSA+/iEwYPE0cLDwsc4xIU2iDlGRAuJQIQ+yfxJ/QM1eP1UQoJF/sPUDMUGgUmKw7xI9fsF/0k
        xSkkbhf3wfLfMhrn1xUS6+PyJvTtAAr9tx37EObjA8fv3MSBOvoDGxr2ISQs1trJ2eE2wC3y+hsC4+T0A1ITDx7x4u+/
        MuPrLPrXDEPZDfj+C+3zHh0oDhLnMyYg1icEQ74q7OcLbfJDuigsHzIO17suE8sXBRXcKGN48Tr3C+QQIOL8AfnlfwPx
        Lx8D6/kKOBY3De3lEiMcAxoINQbuDC739e3n+SIj4O7DDvbQHtHxzyUE/Bz8KygcA8Q8FTjeCwr6KQo8Fu0jERDvG+HU
        8vRrIiIo+BEpF/Fd7tsO9NUD6/HO+wET1wH4DAbo8u7fAsoj6/70ArfJ9QAhB97o4wkB8AfdMusRJhT4GCT7NxDgE/IA
        88r0AtwnJgj8AA4A6wYWPyD4ouj6GALvQz4hR/sP9epH/QoI7gD67/gV/PruGSnZ7ybLC0Tg//nPEQP7VAUc+gHpETIG
        3NvpDRsaDhAdvSElBC8NAwBb/PgJ9yUJ9dckvyArxekPARci5xji8g/2Nfrl/jDeRPgL+hHwDgIIBRU1EgP09g0M2ef4
        6f0dLQQa0uj3EuoqCB0r9xfdFPDt79cOC+Ay18hAB0YCLfEiL/fVBeDVCgrg7u2677ntu/rzAeXQCfgN9f7S2ArqCxT/
        EAj4Dxj6/u0I7AHnw/87+gPUQQItDQz0ABkFMu3j3wvr8vPC+QsIEPsa0+LWC+DbFO60EMgICukV/vD8IRATAu/u3Pnb
        4efu6fIhBv8G6g8NQRpLEDHeA9sWCCvy6CTeDSkZICj4Dfn2DecA0f0DHv3qz9bv0y37swoa2hYzHhv/BugxNg3/FdLs
        1vbQ3u7Jurnu6vgAOxokIwX/0PoK9CHFJgwSEAEBKPf7xirtIOj3/vASzAP2vAcII/oNE8YY/uX/FRTq2dsw+xsqBiIV
        /RQDCQj76RH949UkEwf3QwbA6tgi+/43HAHYAckNMhQXF/4BJwQFKuQK6gQL8h0x1RcB7vj7+xrS0N/D5gPxK+gTAgv4
        8Mvq++L55uzh9qj5GQAPECPu3xUG3xjiCeID2/wW3x//7yLUIwj37Onf7tcxRwDZDAZFL+r3G+bb0if48AwlDSYAIRz+
        8gw4DRbr+B7XK/lH1v4u0S9BMLc66ArgBfYPKnL33kT1BfoOI/syOQJMJdYF4QIVAy/oHtnyARATafn1sE0zvR3VywfY
        Gg3V9P4bQS0VGecBDuzx7hlytjfuCdTmRycU3xnRIPbsG7nYAgwQM1wn8s0IOi8lQhz0Es75Jtok+/wgwgtDCzfzFgs+
        4Ur19ifm4z0V9wcT5CcIDxH7/tj86MOr2gK+9/ZP4DZCWRwhA/Q7uNpGFeTlNDIj6K/OJie51xHWzOGaG38EIDptLTTg
        9gD4GR4UDezcB8rRCe0n09DGFRoR4EMe+dMJb/hb1wzdvC6+9fjgG9ZY5+VRMmsbH7bP6hwGob8x00MENS8oAaslPqr9
        BQ0jDksXVDY/0C7TMwgGLAAQ/enLCQQMAQda7XcY8qfMDEb3xSbz6AseBh0EQMZCIQgo/dQ33kz5PychWe0bGAnSRPgW
        CukuG/3l+gT67A7s4Mzy/9nuFwQF1x/ADPOtybQF5QLlyOzSISD4EOrw9t3+O+YeM/36rRL9JRE71mQG7RMJ5ubgJzTx
        8Bs3BSUEEhYG5Aj4L9chPP8TJumxHdEpWejh00wQ3tP+8PIK3C0KHzgHNc9Qv/DSKxYrzgMV4fExUsASJB7T17M5XTgI
        /vs56AbK8yr2UgsJHs9FHdL8/d78AtENpqKgAv/SPtjaLuzJPez9SuMtztPl/ewM7LYcVOk+GBzZKBHiyeQIFdbdOvj7
        5QvExQPC8RT41fkBXzkH/tv79j6CTPsc+c8JMdnmGygg2jLO/utR+zMCKAUfHFnh+gUNHmr+/fY4zS7D4yvh6uAI4/j7
        /yPvCO3yFQX8IcTjCe3X+wv89wrPRPvxKDo8HOQG/wfN3yvh+fkBCgYPx8sk58XBxD4O8PTSNEII+8cm3zeq6PL12AQq
        /ebfGvUA2evrCfIHDAPpBSz2Zy0gKCdX2Sn6DBLxPVMoHAJaLC0iACLo6SH84SwyVDo/DGv0Ovn89PB/APLMG9El+/70
        +w8yCDAtHhTp+PMkDz4K7vM5IS8p8e036EUjEkj57/9MD+kJ/Q0W/gzy8RFBBPIa9/TO6ALe8MoKIuX6EQ9GF/6/pvF8
        JEHWR8Dy/f8XvR04/Ake5/QTPO1o5gwOLQ0M6x/ZFboZ4jjm9u4FE/f6+kUOCxrw3Qb2A+fzHunw1NL47vjcAwdC6xX9
        LVVO+joeCBcoO9oe6u3hMs3DAuvWyQ0f8wbrxwHxrw65J/YaFDIL+y8GCNX17f069Pzz+ezpJ/kZA/Ua4TLlKQYY1/cl
        DrcfFyT/+gTQ7vQh6d0l6yQYzQvNRwotF+L13xvR+CPYMBSz/wy0EwMw4CTn9QDmCMET1tgI4BkN2wnu7eIc7goJrREY
        1Df0PqwICv3x8ShC8ycpClnwQxUq3gerArr+4wYm1iTSJMTT8dsG2+v18fjdEgoi8EfK/Ov59DDR6u3oEOfQ5fPF7xj+
        6Pz35f6rGRztxuDAFdcd+dvz6Q70ISb7GvnDAffB/Dj3GPa45NYeD+8L+uAM7v8HFrc50Mbg/iz95AT/9PXj+vIt6tTc
        HPYg5dkO5xUa9PYq2dgJMic81fS28ATqAegS9xgC7hf7FAj9EeX0GxH3B9TH8PX50vYGPMsB9RDYCQLmnuqf7PvtD//f
        ENC9PAISLhTkysYw4hQGzij3DP7j8e8hFfkOBQckPyf34As3Nwj70kMQIfjWCNcJ/hgYActB/CMLGvDv7wW/Ltr3+84t
        we3W+vgB9Du0/bYC+QhI5tcTGfbq68cbC7cyodwd+AoF/OJY9wrP5/Eq8A0CDQP38fktzOcb4Q4IEvnw71L9GQerA/7w
        6ALxBxLLKxz28QkZMBza/M8h6Afy/Af38DHi6g0m+Qrp/O7SNzP4zBcJ/gDy8ioE0fIKH+hK7gLqLSL3M/HtArhD/hRW
        G90n6AkVz+sx2xL6BvAGJLVS3TrsCuYRFQkvDBkZ9/4S2Bnt8iUi8gcfCQNBURr/LOsXEt8i/tzfIicE/wkB+O0eCN/F
        7c0KKBHbD8j/DBbNySkG+eb/8Dni0u3tRCoK69+4PS0RCtYEFCAlz+kCFAP4wiUF57a2IQkLv+HKFONICCm7B9rm+EIB
        Hvkt1ScRPh8kCCQP+gLy/yHyDhAa9s/Q3g3s3/nf/cIO3vIP9v8jyOXoASfxvxX/K/LY7QkVwwvnFMXk7CMX0R0hDR3+
        y/0n3jsaJiPmFMox7wjU3eAELQUCkgYeBiITHfLoD/X38PG62t4MMPH8Ji0E5RnW5c8P/usywysB1u3OIQfjVPuTz6f0
        B7sWzfzx8dQBwhs9C9e85C/s+MwT6rgOAwIaNrvO6eQAOSTtBQUPUDJYMzxWMjUWBEMT6CM/EDnoADN/PQ4SLd/99ynk
        jt/7CRQGCgTd+wEWx+e/8/oDBujay7Hj3xbE2fzE39vr2+Up/P4CIk3pQDT54fc8EDEG4FlDNSjFHtvrGfxvFVMNKiXu
        HMYZ+tzCHN73yeHewRDxBx3/nQL3Rhfb9frr87rzFO7EIxNFsCDiJT4mME83MAYKFeEeHhUwD2UcVB8M6ePq2xDC/Brm
        DEIlN/rOAgIk3hrI29/rMuz6xrH+EMk43/vep+8BFgeyIL/m6PrpvwntniMF/evQ+frpQAJ/9eMQLevSMSfpHjbt7h5C
        4M8gqNbKIOPH1uDB6PkR+eT75fPb0gTO5gLn9+kGG/XVBcTNMvqo4BAC57AR4+fiz9JVIx/p1xv78RA4/hnuHSoR0xk6
        COvAB/TpBBYF6jrRP0fgugzo0sT2y+ixoRXc+jD54wbh4tvHBBcAGdbzxPjr2eHX/yo3HuQFABQm/9jmnQLiLRAESej/
        JPfs0iL69sC22g0Y8t74+xLI7PMZJyoW8AwmDM7NFg0KKDpb/9oF1gbg6VE6Ilga+g5uUNU6JEQiSyPz29EI7icP/tna
        HxnpC//K+Cs3/gTv5hQRZ9Ij4Qw07A8f3MdRMecz/ArlPecdCMsTEQvuBA4T60PxRNHW69UN2gDnFB5A997r5lgRygjh
        BggRCyb2EOsCRwrVC90WFx8o9tj98+zlM/YRDjvzHsbm+elHxicG8N/tIwMGBVjA8t3nMQcCCBP+4A3rL/X0/uuB9Cih
        6iLL/ttF5SddDgzj2kH48tf72vPw8NgfKDE5peXjBCYW/gsJHcs+4ClI/PjYIQ4JyPA0NAEmH/304hwcBxfq3Sjg+CLh
        NN7r+uYICf0SDSILEBPs6NYp+Os03YuvDwMK/P5GIffPEuAY+SA9/ATKHxMO9kTk8B/QJTUTQOI3Be8C3Qkk9+LG5Bbf
        FDPcAw/x9fY4HvQc9gwu8i4fFedx8PAzFkbSJw08FgoY7+sKHe/D8gbl6PLq0dyuNRPi5uAeM8y7ERHsBNwy29zzAQ73
        ACIaqCH1+QO1D/w5JCQZAsPvIQbs9TPS/SUFDyFDHeYO4A8rI/Y/4hQEDOLXAeHg4BHe5d4DCeQY3+8Y1x7h+uO6IhPr
        3fYmRg0C7xoQ9RMp2qf23yIlEu8Q+iEV//bM1AMIMiAvNQ8CARof5PYkO+nmnPDqDOgP5+nqIf4b3vD14PLm9g7a7+We
        7+fnvu4e1MoFAeUJDw/YFuEk7OceIe8Jwv/ZEuoCRusqDc3mMAMBMAcKKSfLDvwoFyUMIh7SGQMz/DIh/xADywn+5Qb9
        8AXbEArjB8wFFC/K3QFQ2v7qDws6BBncKgn99gL5OxMDruesHBH8CuT1K/oyV17e7wT5Bg9CvtII+/HXGfkQWhUAEJDe
        DMQR4hgKAAH++ynt8Asi4j/o4RANHhwQAATmKPzu0BEMBt/SIusRBNL8V1Ae7vjb9DfCDxe5Ic0hIw4P8yUX7ygMEPrV
        HfIGBDUw09sGCQoyLdQWKHLwOggo/ekjK80Q8AQEIBgdAhXu9QULK+Yc6eUmB+gUAxQU5w3Ntb4nANY+yCDs+D8fONRT
        4gPi9hfZ6QATSO7+A97+2D4cJvj0FOYcEjMCAwwRxhrjIcMI6jkHzuYWF8L36ND4FjMd1PoG3hYN7Q3X7OUQQdncCQv5
        Kuv88EMKAvPUMAEEF+VAuA78CzYz3TQZGPAAAzLK8/X187gd/SAS+tgFHSj2zDjQ9Nb56vUI7f8oAQnxvSsBThoH71QE
        FxXjqhP12doQAOoG2uwgzhf0EgzpxTzxBEUcDQzt3TLR+w8UA+4VMg4x/w0T/BX2Dh9G0/TfBy8gDcIt+9j/3w8GPdHo
        +hEWA/4A2yUM8hTk7AQRFM4P8tlIyw3pxfjIDNzuFCQR9L4Qxv/k9SshBDnkAizuPu3iMwLsIwTwViMiOVDsSgwiRw8G
        Bv4B+AnX+f089/rwBMHM0+sL9fHk9CfM9g/i7fkP/tqx7fXp6R49ExUlOdgA/RsX6fQPBBHr6ND3AwH2Du/oCN8pCfAI
        nfQIJwfuLQ0YBxT94wwUKd/0CeK5AlELzdnm+rfc/tfPJAAH8gvxCwX8CQ4qzg4N3/ETAtT18Q8FSPH7+Pb4MAQV/R8M
        +QMpBe/09PEf2CXl2duByez7+A/71BoN1iT3C+b0ziGzIeHqHAUo3STyPQ4J8MP6BSG44+cPwCMH9eP82d3j+QwXLwH8
        4t8n9THwCNocK8UrDCXo/y7/B/ZZEfEE/tkT3+c2/RHoJtfWzQcUBtL0AhTvEwXnDwgIGsT49P/iBsj+9Ucb4Rrs+kAB
        AOQl7R70I+H22P3hJvwRA/TXlAvs4OgC8hHYAvrnxQDgASIj6xL8DuXZvP0QO9+uxkQZ5t4HMsq66ekizewB8OIK9vUS
        A+QHHgf0KIYGyhDPHjucEe0cJ+km/RYAGPcDE0Ii5i8SIgj+/PYlV84ENDNSIjMSB1Wc3jr3A9ilEwnF5O0YVgAvFhgh
        7vgxDv9VIMoEIiAEIPEo5fX+ESbYC/rkDvA5+QMzAwTnBADvIQ/oHR8iA/74BwwNEwQ01vb59vAQADAC++H7CBUS7x8X
        GCApB/X5HQTwGQG+ACc0A9MjC0AuHxHuDgMlDxIs7dVMyAb3KBIX3iYT/SIV6y0C4hX29g+nFP4BBOoM7fgX6OcIFOwh
        9isl2+fi/+EUEzYXKxC6wcjX8hTTLujg1B0EBNRT6CDP+tkCKAoV3BzpLBsk9CfyAtkjJUD8+Qzj4bPgHPvdDTQC/Pjr
        NCvbAM8Gwv/3EeTuIAgx7cUX0+gmAdXd8A4IEeRGB/UTzSMtzcfh/v0S6wEp2vcRzSoYDJpOFwEAAQ/hIx8AExj3BTxU
        K9k4+Cn3AfAWB8PtFNVF+PEPFBwyPPzp7ATa4BvvK/bgFSnuvSPv6+r9wvvVHgXe9d/59Nq/2NH1Bfe20e7A+jXq/Nb+
        RtkOIxzV4P/9CPr9HdTxKBf29+xd3QxJ4wMQLPm50dLkHxUU7/LgAvDYA+j2EsEM4C8KBRD5LAQMAsoL9/oLExf/8fgo
        Av22IQ/x/vUPFhTfUxUbT0LyOQ7r4dzu5iAX99nyFevuzAkFPc7iO+JD/9f2sBQ1wtvO98HZIhnA+xaj+SIavv0NGdwL
        gSTiDvv9CAsIBAL+GhftDFIMHDcKDD/sAP0dCwQmC78bDfbiDvonAfQM7zkRGzcU5+nO/yTtCw4GWdMN6hne/AvzI/re
        Ad/n7u1ExNUMR+vp7yVjz0P0ATIN9wC51iyyNYYD5+A3D+Acd/lOZwPo6B0v1A354t/z0+f7AeTbJQ0i69kPEA8WAvUE
        QiEG6lPf3fYaAcxG2LDt8vHGDkcZB9X+5ujoBupVwicZq+QTAAzYKPv77BXtuQIkJRb34vXqK/oUFiMDHgPmxyzE+BVC
        Af341zzKEMXX9/LgGCWlSOU64wcR5iE+HgXK++ow3EEQ4k3Y5VUWAfv9+PngDzoiRe5BEfU95zf16wQQIBPsIw4RIuzx
        Oeva9PX7yPhD4w8ADxjTO/TbFvS+HgUXCewE6eMfEcw67cTN+gI91w0H4QzEF9kI30HnDhAdJh7509Pi5RHv9wEVOhIR
        f8ESAv3QHPAiGwkA6eAF+xryBQUJAinWDDThKBAHCgUGLf0jFCxBweIM89L0BtQPMbLR8gENHR4ECgfo2fMS7Q3oGiTx
        BgQqSeUzxfkH5/7vMwcEwvD+8LD3tRX69CIeABnnDtA7+tYFHjHu1ezIEgXuChX3WBkc7+AN7/wxGejj/9Dx9v/VNunr
        vPHl9NgJ9iEqawXv4QgcvRnZEeMa/BNGwxHyHwHJ+ega+w4UV98MIQX7B0UeMf4F5RLlJwU7+j7ZKQYSFMoe5ijnNxLs
        G/TW4ev7DOXPAfPPtOa7KyAFyOnSHB4bHv4SArKYH7j+vNAG3QvpEAYRIkXwWtP7HLX/HfTWHEnCER8L3eTVNAkdC6z/
        zte29gTN6hMm+QfXKwwQ4TseMA8LAwn8Afkd9edmAjETGBcKSVrnFCzfXhxNExvpTO5ZCe4XTPQPuy/u+OgUH/vrk+oc
        /8Qk6+UAINwi1SXt/PnuXP4ZARX+DcL77JHU0TwQKQfXs/XO59TYvQEG7zHsuzrZBycPveAZ6gYAJvYlEB0+1PIhGhvr
        5+f/5CPu8QLM4AETCfsN+Rjb4SCwGRTm/R/Z8APrGAbmziMv7QvxqDHtHf/4g9Xwafr6/vQuOQ0VEe8Z7PLV+NcP1Tjf
        HPa7AzzqBCDyKtkO9PAA+Nr9EvXs9OTkFgDsCO0v3NXzFfH+//fc3xPmsOQo/w32KOb17tTTIPnrEyTcug8txuAOCN+m
        AA8GHfH7EUHMCiABEQ1EPTYMKg/w5k8jGe844QjgByX3/UgL9/Yd5DQfFwn41x8jnArZOvIJACIhzt0A1CEGL+AR09vn
        uEXJCBE+9PjsCsbh6fkD0gEMJLoG4z0R9dsEAfrMCdbF8Q8SDBm1zB4lGdMP0/U+yzcf/ijQPuQ+12klBN0ANS7xTEA3
        KjgICeQuFRC9FQ4gFznjJQLcwjcZ80sQCeTqCfIaAvG14eQG6xcQxr812kcpDMDu8f0ABP785fYy+t4v1g0FNhUCzP7l
        EvrJDN4Enxbg6gXPMRbHMcPvCPQLp/sL1H/6OuYX7egnzd0H/hju1BL3/RtfNQDfK+n9KRPx8jouDBbyETIh3Pfx9/AG
        GvrWBRXPCBbf+d4g/yH/3wmjHDMCDP0loyYHChi9yBn/FfP74poD3AkZZx4PH+nvR/beFfYJ1wIO9zQSGwYEuVX4Hhbz
        KAch/iDs7e4n/D7nDhY4Jh4l4zcA7dbd+0Xs//49BBLt3UP+1BLCJfPSLCHF9dzGrKT23MPBtbbw0xHx29AR6hrx9vHf
        9NT7GgbsGhrZ9fYA3fBBBv1HCSnJyDrg7iDzIQvx+efn8CrCCOAYwsrv3RnkGbQD4Tj/3NtQsQUfKOIqEuIj7/zry+EM
        /9bg7AE62wzjHftT79Mc5RMU+t3b2OS4EhNA3OY97AP3GRjxMzLQzfazHvvWyg3W7gwB1grTAaoO+xZABA4OORe8B+XB
        +iunDB/FC+n7dvH6FAk71uv2T/Ua4wkRzdAE3j/89uovNCTmOxEsPAsc67Rf+MUExTDh7qf46S8Gwzo5yOkiIfcu2uz0
        RwDXP0soAAfWFroq5AodD9swzSUd2McawhK/ceMBOyQtCuAe6Sb56prY6vgJB+fy1vrkBgkM6uQ3H/7E8jDpBg45394P
        3gXb9vwINBvq8O/b+dMAzAMs7QYV/mCy1eERPR79CEjN48r+NPLsDhAGChr8DAvQ+fsW/eLL5RHvAvn/J+0vQU3FGD3J
        4gbOHvpFv8M13RTVKZIz2zrzJghd6SPm3xnpCwYHXejfGP//Kj4eEeHV5iJo/wMxCOYwJi023uTkFgxjHAAdERgsGQQf
        DPLt2dnUCO/6FDoWNfQB+RneGvke2ycaMicIIDQAFxYsP94PDen+9AQADBkO5PfsLAjj/gQjTfgSAw7fPuCeLQy6+Bwd
        4u/iEusbHN4pGeE3HisN2hwRP/TY5xv47xTWE/G35BBIBkHIFzZHJy0Z2wZd2COv7v669Nr5GuvLIwD44RlBQc75GfU/
        9z0oBf08UQbZ1QMYDTv2BA04PC30LCQEDQX8JwDu3tn7KSLL7/EwAN/26fTgRQ4J8fEP5wvFERwB8R0uziwOHvcGBAPu
        D9U4AApQ1iM+IPzO9fYjNivj6zMx5xY83AsHNiMgPQ3oKi+k/dneKFhcBPwaRfgAEd8KLvwhG/oQECABB8s0A/H3COPr
        t7G9yioD/vK67wdACwEXzQAY4+IfuvIV8wbUnRwkIvkE7RAKUPvP1+3qEeYFIuDfTP0GNiP+0OcdNeAA/Bj6Yvl/5Cb9
        HgbyI+sAAfHb5OepAO3jUiMx3h77IPgf9dcD6u8DRys3AwfLOdDFBeT37PPsLjHwF/clA08UBv7KIPvFCgogFP8d5cgy
        LkgH37T3zg8qDOns7wTd7Pz1zOvdFg726wshxdEi8dvBvgLY7wsdAAXD6QK8MC8OKuXWKB0aNC4F9RA9QDMNEzn7Nv8L
        /xQxIwwjR+8G/eNK8sUeKg8J6hNN6gceR+JEzO7r/wMaMl8wHAPsMQDw+AkSHjTcERLr5w0B6MAy+TAD8u8bCf3yV/bo
        GP3PFvohJ+jk4unqIxW48znlGyf3+D3fN7f679wF1foIGUIt9/IB+Pcm9grQ2DjtwvUZ9v4vAvX54ybYGcckJdPD+wIJ
        2CD51hfpDPfi3PX26DACPyYENtw27glBKC0K+TpMQgv7EibKGd2q3uVZVuIQ9xOt0ts6MtMFDSEXD/P92S/xB93f9/P0
        CioW9xbmEtH+DyXzL/UjCr380wsRxSLO1pb0+8zCrdsq+Q8NAegiDd/gwvXP47OD/dkBHvgY7En2NCALKgP6wyzLFcX1
        0fLp5gfw9Onz7CzgDxpIxgKSFT8RHc4j1xQa/ebQtfTBEQ0eGw3g+P9jASP9wiYH2AngR8fuBDYo89g70PMaBNDb8+cC
        FL7wyhXeKBc3/SD9APIZ6j6z0erYSwLz/e0KBLcY7iTuDQnZ6esrLP8yEekE9/HwKdX3+jgi5+7/6gbo2e7m9Cny6UYX
        j/PxBQP0FdHq7d8jDCoo8R9bMOvrLgbz1jXxCSXx6QXczOYlDibDLiMOHLDn/tU8zwDXMC/24svg6arYNfQd3ira0Qwn
        ytn69wjX+x0rOhRUHhINGA4tKfkd+U4FNBMHGPcYJ+7r+evr4bzo7fS426sH4fkQ2NPx8Pr1Cu8VFvP//Lzq3uDEMZAL
        8kDp4WAOMCvd0wP+HA39Ch3VIw4SC49H7PccJBvpGDU4BsQ/y6oArwH87K4g8RHTwfnR+w/2QdwT9eP/ouAR1QjgH9cN
        /P0w5ST3MmYXTQb6AScCF+YUTOsx6Bs+DNv7/ezPPSIFEBP63Lup1MvL2Pzz/ufvIz7TZ+zO5NozEf7d2A3w/fzT+Mak
        48iJ8bnyAwIs6jEOAikUGxgFEAAe3CwN+mQWAQLzFf3h6ubp2vLQz+zir/+b7ewPE+zw6hju2SYw+BIOweUN+1HB8sAF
        IPf/3tXt8MoJvw0D2xjt1ini8toK+zrRHSM33f/5AetO+gr92krPJAAN4D+Bv/Cgz6zoAvA+7u7StxX8IiD56PoNLqvo
        9hKg+BzsyNXw57wI/PvFG9DpCBzuAwYS8ODQoRLQHQfe5vn+G8bxEAshOkU9H0BAECf96CDwMe7mT98OIeD22hVDVOhK
        4Pr3HvXs0CfyLxEFA03OOgkIzg4c7tjH8+oHHfoVOhYbIh8AKTUN8tnq/QoEKtEl4EH3BtYF/AfUGAu2y/f39ikH/cEi
        CRMDDCjjFfsG780X4RDtHSUE+iXpCwXJGin/Gt0N7iIN2P0IMu7bEPga1z03MdvX8T8m+N0D8f4PFPUr/x/1CWTy7ir5
        AykMMOW3+RM/58oF2Q0V+A4KKgkQ9hYiONdCFTooGwj1MAr01DTx7tzaDhDcxQVjvAzttsP7xNEK7NPuK04P4NgT9uKp
        tPsdPcfeGx4lGf3b9B7PGDz6KxHzGPf9GBnZ4AEWyPUp/9saAfIL7AwA8QpO7x0C/QkQMkHjCeraA7qm7f9A4hLNCQEg
        Hv7fE+LT/gwGOeUQ4xjc/vX0vT3rKLDaAu5/J+Yu+iQoNTQvCiEu9gzxNB8HBhwrJ/spJUUG+kQYJAsX6w8m9970BwPX
        EwjXDQ4WH/IJ8RzV7eXQ6aId4vIO+Qfx3A/o7xfkFuQhR+s4NhIrHPAlExL9/eo9Pe8QAuk7IgENKVY5Qyfi5Svp+uDy
        A8/Fy6DsChAIOihH8NXcq8wt29y05eev9/kS3/W58jILLrkF9sLhxCXy5xHj8hIqFhz++/bjOOi7IA8CC9bV1O8n+D8B
        HaGssBkKIMwyESv80uv99NjNneTloYEIsOkgDwn5BhMO98L5/EchFuz9SQkm+CoH8BHP0NcdAs5QLALWxzPvIzY1H/lg
        u/kCDvwbBvDQqt33HRjj9OTPA6nm/NS/4y7iFBIZEfgkwS1C/94X/PPb/NoX7f7y3T324gzBOtxVEvMlMOg/9VcKCuHf
        /Ov7zRv52h0YDzTJwQn4LQ8EFfDP2eFlqhe/rwcZBjcB9f3tuvKs8Ljx3gzp3if886HB1xjGHPn6DvQGuTcKCRsh7wLs
        Yd/a7vwOFjj2AFVkRR4+BtXXFGoG0C/aOePj8uAOYUAaPDz3GSn20Ac1SxcC1idKzzo+JwceA03t1hEmA8FIKE8PO+QC
        JiIEHO0XJqTeO/HPAxsh/g4U2AI07DIE1t7qAcwIChXq+v8C1/b0CehTABf3CBz1DuIeH9AKF98XwQHj9eIkNf/q3PT7
        I/EK9i/j+8bvKeoe+FgO+Oj4U/QlLivhR+U18N3a4DTpRhu1MqUE6+Mk4AUW1sPo/A9QClsC9TYYJP4JNC3xMD/eFhkd
        CBi+7gsT+e/83xPu1R//Fwj9vtbc2RkY0yTdzd/0APUTC+HrBw3Q/O318BJWGh0L8VsQYwsKMkQFMxlPvfPoxhwLTBb7
        /A/8H8PJ5/o2GQuu+gjVHfodH7ce8wMSCtMXOc0mtQAT9foSKcHZ9CTKBNrKAsIc++1KKwz9JcoV4cv6Lj42QhJg/iMB
        9u8yJzgIGfQN6yvoBfZDFxkM4CREGwBOFEQVIekU8A7o5wX0Ahjy1/oL/cziARSsDrFR+wj22ABY6N7+3env/cAQ+iD2
        z+wGBt0Z0k7dDO8UHADYHAEW/DMP/xxLRgUmQzgbAyzhBvbCIOzkBy+Z4hYROBXtLvHE3s+14LjIFsBR9DYkChb1Ge15
        GP/Vx7z/3e7++MUP+voM6kwPKhgXJUg5+x8/6jLnH+If+f319we67eXW/9yz0g78xP8CAs8cnv0XCjryxus0PErg++/u
        FRIKDjjiAM/q6+P46vT4DNgK79oBKgH0KjHlDtwhAin8MOYvCSbyHRHgswrYD7/v8v4RCRIYBAXy0PyBDKnlJvYB7voX
        PBkL9S0k8vILOi+nFwtD1PIFEdpGAUPgFwXTC/nxzwMPEfopEQ4MAeb26AEd9R35AMcR5/rb4tfi5vzKl+1YA+wh4w7u
        yur+ALP0AOs6ODZFbBH9Ogiy3qz3KB722BMwvD4FDEAOHdv+9gsPxZvOJwP8G8Ve2TkU8hX+MURU7C718yoAFjvDRVHu
        CQ4y9lfs5g4BJdZt8uA6PeEW+xILlRC6GTIW+Cj0JvDj2fYgEiwP1kso5Ajv/vD85x629QYE9xHt8z74DtvR0xrO3wAT
        Eun4ZhPuEQQC79VGOh1E3P0sMd8i7xIJ7cUrJ73v0D34/UYcAwMQtv0kJQb7y+bXRBIB7f/+AOoXCDsO/uozBfMN9jMK
        60HiEhwD9w4T7OznSuky+wLfA/o8DQMNWQ0L7MYQMO0AHefvBNryG+3ZwrvU1bjZAwDs+xDUtwMMDQYDCdjQ5QoA4D/u
        G+Ez7N3YEdxDB9UY6/f3OCfN/QEvCvgS2vESGg8ZCNDR9hwGB/IZ9SD7FR/OAJ4Q0ts2GgAbEQ7e/Ov3yh/EDkXYNvjZ
        Cr35zt7UBig0ufotOesZDQPsACsLJPwayQztOOcX+F7RHfoLCSMXIzQQAeTmHQH6MyAA2xULFiE350cp8C0JEvwSEdUt
        1yD3De26Dd3k+/jn9dAD68QA2jEe5Nblvh7nE+BMKgb+5vUZzQHt5hPz7jnj+SMrJC0aVtQh9BUHF80B2Q5M8+QgzRn9
        BrfnFfMl1ekO+PHl9dgLBdz5yi/xwxkM8Pq++gAn5AUv1xq4MQDFOfgN7RcnGVclNQ/V/hsiMiH4GvgU6wcaIvu+Jz4k
        4wIXBd4V6OQH5O4FgdHdvvr11N7ZEBHxMkkYPjHp1bnvPd38+Rn8xDb3/igG2M8briPwsQ3cAdn2JSYRzt0ADi7tL/b+
        8w0LDg/KBfD8yDsB5/786daxGMPm5fLk9/z+6yvTzfEBG8f94DfuAQz4EgYD/tsr8dkjDB0GFNXhCBsaWCY97BIuG9vs
        7VPztAHx5a7ctQnwyPJA7w7BFib14OT/4y72C9QJ7/qcztQyH/sM0QQNHesDu8M1Gvvw5NwODgkBBgy/Sgje59TiMwIv
        5Aod4goLMQcS/QT2IhUWDgL68yjXBg7vA90VNigZOslG1DAD8NsP/ennFgYLjDrjOhfp/gMFIjkXKi8BCPER9TP4//UC
        6hYYFxUC8BXxAA27BfsIHSfiSgMDIP+w6sPEARgj4AQTNsMYvuvo9TDoyCYyJS3R8O4E8ur9Lwkg1ugbJhMvNAY9+SDy
        CfxBBCrxxeTk/8Ux7gwk+qXkkgPmKwUNCs39H8vU9C38C8b/vufSKTsAKPYGAOI28eMB4VT9FS8A9QlCCv0gF+sF+77r
        3sFA/Nca6wPV/ggc6tT47BMPKAg/9d32qwLq0vEnAfMu1zMUAg816VJEPtjxECsUyfTu3enz4xbXGRge7QgA3fL80SoY
        BEfg9wTTutz8/ukTESLqF/3e5NH69QDoPBbsDNM4EbkY5PQA3C7Xx1D/TPw6GcgaAwZCsfIX4t4B/jn57xzs9inf3xP9
        Hg4WJ/8eVBgpFvsfBRD+MBPfBP8DIfz0ICVJTPD1AAoeFA2e3xTc7g3Z4+Haxfn/5PYYHSD7CCkqkvDmGdbG2RXyyubi
        GgPhB/nGLDEN6QE58v8mKicJGuvc+Qv7/N/kDPTsErnaHysE+6y4Eu7Ht+3TAe3w/Dbt/us8Fuvu5QgO4+0e0u/+5you
        DAvgECYCChYMBOhNQBEq9jDnFrv7/RU06c8PHun78hnqE7/qAwOwwrTo6TURKwQXCbfhCPTwBPbtxDPeO/cRGM0sG/XR
        HPwD/gXPAhPs+/kC9Rfrx+L5IDs4LSAW5e0P4r094OgC+TH4/xDb9dX72PMJ+QDt1gYI/zEDDzbs4wn0zr0JyvMv6Rr7
        7u0dBNb0DB0ROP42E8ns/vHz6Sf97/AM/xEHLRbu9iftO+zD/dDN8e/yEvHt4gUQ8flGCfrq7wURG9EiBuHvgdzW4BYe
        HesO+MUM1wA3900QD9PgntT3IQ8rFApSAx/yEgAVJznLDvsY3hQHA9TwvwztFTPbHwIrS+Qbxgv/8Cv1QQYEROhKGSX3
        6wEiBcdO89cgHBfu2Dr7HDbXFRP/ywkJHkPwNyYoEgpGM8EC1ijoHPb/6yuuvuv7DysWE+8OCSQBor0k5vfaDPvw9dVG
        7/8G6eUcEQfr7xoRzszyAMwL+vLfDukC2E4R9PEhEdXYBjv5Lkz3OTn7+cwU2fAwCA35E+nvPewB9Aj2ARLQy/Cy4Abe
        +fLB1Cq8zP5D7ufK9f3ND+wE/TMvIwQsCTLnJbgA8P4jEOL20wTy2Q+Tn+gECJM4AxAdHh7vKvgl7BLnBfoJEPnN8O3w
        DTIH5MgHGTodHTv8MvIr7BNHKTAdGTQn5NfaERLp8SjtHhUnA9rsH+ULKgrlDTHo+cznCzky1tPj1Qzovt1l3hHj7+re
        Mj7WH+/207HPnbsQ5hAJx943/ez3BifoByYgKDX+CkIjBzJDDynfRB3yNwEcMAD38SABDiwcESvt8ScnKyzG18EeMgLO
        2N0IutTk+vAWyovOB+W5GemO3+6/x6jls7vVuSEfKSEDFv8O3RHyFSIiPcsAHwMXHB398e4K/gEhvgAb3CgF39UL4CH4
        UCH02QrD+cUGsQO1GSPt+f7Q4NaB89rx0hG3GeS96dPu/M7doPL3KS3qNufe7vsw0g0SBPs63CTwPwYGIgweD/q7st80
        H/AW+uHGq+mzzdTS/9+j58UA9AE00+ra0fTB5PAYDgoEAub+6ST+2O8eG0oMMuv1OMgALjDx/u/bEwPz/0I8+vENy0UC
        4/kg3ScEKQvfwCfU77r6/eHUzxv/DcUdH9QP+RIOBvkh8srW8BL/Fy0HKNsrBe4aG9oT89on5lXrGSoS/iXw9y4vsTIc
        +ssNOto5KRsM/C3a6eECDg46DwfaAvHas7sVytYNAtfjzCPm7sfxDu/6Bwj7GP217N/b8/4WHP4IM+DQ/bz2KZfP/kg4
        L1bwXK3L5va3BBoMC/r/7t9sIVQ30SYgO0H9PC3rD/HtKA4I4gECABXYUcTBKMA6CBoJDfos2gggMiJnD+kCAwDz/Ars
        AAwDKUr25QPn1L/7QesrGtqoJhjrLkEVIP/R4hDPu+8JTDcRC/zQCs2b/ibuHxElSAP/Ebr2fx405hHVy67/Ngno4Ccs
        +P4h5BI0QSMu8sOnzhsFOfc02BhO7y8gByhe8+zjEfPPTzke3iXy4L8IFTj8/dny7v3TFxLm3Ski9Pnh3u23Emb9T+jk
        EQzUchP7x673MgEZHfoa8PnbBlUUNDhiBhMJ8REnAdHUA9H8UvcU9iT27hY2SDwqSCzv8T/uAAPoBefL6i0THtrP/vQB
        PhDWHdpDADPf3+YX/+vRIPUm7kP1GujqAE83FApR/xe5D/7aAgEk3e0QDdLJyhre3frmFT0H2x8s8yX05Os9JC3k9gsa
        GBwm3DHjfshEKlQC5hXt/O8lD+UlIfn+BAdOweYFy8L2KCHhrALpIBZDvtLw+wreNyAL28vlIKPm9wjvyNLnQEcN+y/m
        BQce2Oj36uHTK0IS9a/f/0gYC1vwM/gFD9YP1BbuLx4S+xoj8uz3pjf//QlDuAzZJsox/hlE6dMAwevuvObe/ffpbBr2
        +evTMPhjH/AOLUw28Bsr6fXlFfIXAfnYHwgbEz1mAhaN5pPtwgP75bof48zf5vzs+1b1wNjU/P8xyLKwAen98dLOt5b5
        pAr1HtoROO/0OLI2MCNW2ALj/Pv98PoBSO8g2i0EAA7x4gsSyB+VAQUavuAOJCVf0QH1BrMY4v3vCxYoHuz5zRnowAsJ
        z00AJWEcC9viBw3e3ucR39LJz9DRCylBud0RFSPnjgTWCD0mQPA38vsD2PE40OLACisyu80UPfD7HwjABMff+bu2AQba
        E+ogA/H9n+PFMeX6QgG95sK+8Vs+BSOwvBP+NAb4FSMj17ANDP7+0ywpG90k5znvKsoxOFJsRgh0FSIJxREq6unpFBAI
        //8F/8jjNPBCWFouOoHhEQUN56UJvQX7zyaU1PDY9ant/Gx6Opeq8jPaJIFYPPUY/xBB6zrS/a7VX9/8Qz4M4aTxlwkK
        1u3uuwza/d7X5Pb17sLvL/AKJtjs8x4R1vn5phbPFuDQUtbpzby2p0sMIy8I1fwHBymX8xT9Of/yH+vD/t4Q8r7+DOUf
        FCoWLLq8GfzdC9UkAwUYCPjE+9feX/sjxdLF2SyqD6O41wI7GyvwKvINFwP6GS8G/vPJ/wrctSEcAvL5HLQYBgElKsfO
        uRYR8vBaucXyD/HbEsy8zF3d/fbrEu303sYC+jEhBzYW8bnJIbESLfn+3QnsE5UQ+LS1CFQACrcbJvQU2S0k9NfrCcYn
        DX6jazrcgQVPUe/rGyjsKhviAvD1KCrBrQA2ax1NJa687Ojf18Tl8wcWDOYoEikO2foULufovwsN8fkqIcYd+Nzu/OWs
        +aoACArM01NCJub12lprBgkiGwC+Rf45LTAWshYq7clJIw0uIjjivvEW7PcLygK43eMQz+f5CADuIu3fCzjjHiXy0jcM
        MxjZC/QDAPwa4d/w1tYfEri+whOwCsdS/OoJLCY5TfAXGfFSGM4HIz3bDxMI6hb72AMDAxAi/i7ZFvwGMsrbSvogDfPy
        KPMQGgkUEAUD6+wKCkDm+csuztRbMb6xO1UVC/vk49sqFPrsPwqMHJM67pnnzMn76LjrwQKBI9g44y/wGBhFF+UO/0rK
        /BAD6s8YLe0VE+f4FAX7Et8b0OEG3TEEIvQr+fUWMxD7IhAf9P3/870P1g8IGt3u0/+35tDd1Ovy+uUw3yDqCPABGPEe
        Jvr99Nz2IggD4sLe/uw86t4FCTTpEessFOcS5ReXASj3AegW0QG78RYG7yX0JOkIAOPi+xb8EesEQ/oKBtPK9sjZu9vb
        2hryDiPU0h3N3P33uP3CovoM4Kbd9Bra3QHYCvcB/fkR4Akm6vvfx7zm0/nm9tj/+hvc/d0MBuPo6v/VHOb4GQyS2/IN
        v77R8RT5hd+HOsESKTX5O84R+tUSUUMNu/FUFBjfEh74KwTcyAEk9QQLJgYxCBjsLhoABB0R888gGBgB/hPzCxokz9dD
        8vjr3fkGNRXLBxHyC1RvBSsqP/csKEI4HxoGBfYbBh0KPe0QPQUaHxMW+eoMBg08DdnRgf4f+Ov9BixICw7ZyPzkIPgb
        Ah0R6x07Et1FIALi+ecBNjz9QxP9/jURGgzC3UwSDQt0NTgn+K+0Hu7YBFos+eYDOSMNAzErJS0D8h3KGEQKCHz1DyMV
        +hIg+RLo/PQj5/P2UR8iCCT/JQ3R+OzdMPEs7/T3KPJMCOn49vNeMSbzGM1djDrs9RsMQ2skEuXz7d1GCvg3zRgv7tuw
        C0oTFNQJOtLcEPwbLMX3DU0qEfjtEOfmC0DnHcjGHbEI+PYJEvPcCSD2+gcbBysn9xPcKysYAfAiDAcIJA8OBhX57Q/z
        PQXquMgMCPww+uwwTAYB4i9F5fMN7ikOCzEBOjLp4/g12BTq1+IR8vEqGhX9y+wx3BAJ/zHE6NXaBmcd5ubw9fEO4GQe
        /O8r9dwA1+7r0kr9+hcTuTLwLgvKR9clKgr/9/IhJ/8V/g3mAtoc/j8mLf7gVPgS74H3Gc0cLNkh5tDdDQQlAA/WV+NJ
        XC7yxeUcCObt9dLkoYc69xgx0fApwFHqOYHSLPUE8xYI+Ocn1TUFDQMQOvcGIhPr+uga/fIk9RDM1v8RE9n6LvgY5g8F
        19n+/5nSOvMu7QUQ6yjmLQYwOebvI+3j9gUP+Bg+FfL43rsCAR/o0fkR///90Onf7f4I7BUjFQnuNyfrIPkm6RoS7wLI
        JBP0FAkN7RkP7sb3LsL25wcS0entBwDr0+b38fQl2hIyCsM2AwAsJQHh+BgCGhlQ+O64ByFAwUIBOBgN5AHu6gLcFkYJ
        H80BFxvvKgkXxdUe6cwwCzgK/qv4HMX9ISkpIBT+F5z66/DaGrjeDOTSvTk17vIk6axUOmw6W/ofKNbarL5UY84uKc4H
        CEwRycHdVMz/kRYh7yDIGeLJ6LIo8sUQw+z2EuUiGysU38Sv/ED1CyQRisQx9Q5h3PbHA7sq2Roy9UQMC2nOMFQCHhPs
        8PUlXPO6bz4qLu3WLfcN/AsjFuomQSwI7ys6Kt8a5L0C9+7qDuwuJeoIFy6g6ssE2g9DHdQ59TLeFCkYXPcJSx6rLfwR
        /xJS6FsatNYQHPcV5AQN1hnVqTwBUVU2T+Lif/8jcTQfCSr5CyL81fr+2QBXB90k9RUmBA/4TA8qGxFzODS9ZQ85GMb5
        OPbaBfAkyh0nDrwcBPvmCwMxvTri+67i8gWhxujR7vf3Fvfv8Rg5/Qrk8t0M4tTh+fn5F+gNECX1GPUECgXkDuv67Pso
        8xQA8eQRFQj/CCXKANDa8hH9ByfPE/n0BPjz29/a5PEJ4QfI7BwT6wPo4vgKGTAAISPZ7/kJxjP/2fMB6gfj5OkaE0MS
        ENrn4rz3EAHlHhEC/hfsLzD35vcU8gPfuPPa5xQCHSwYGun6B/rXFB3v1fMQFyn5ANEm/g3+3wAX/+kvxgjg7eUS5xr9
        9AXyxC3O/vwE5OcHFsoS7N318xTYgej+F+zA7Pfy2C8K4M35/u0O6Bv8MdLH7PMZGd/o3PqZp2M6vO4TQCOnH9Us5R8L
        SR5AwS4CK9rc/OwK1U/4FCYYVBrv5Cju/vItBvH7AR4LNSUo5PbwCN/i4ckO+OQhTUsesgHjCScv8Z5aLwsR1SEN8j3e
        HRABJ/cW//YEH+LW+UTl9PwiEexM0jYwK93+Q/veBDIQBwD6+BYo8cj2BvAmR+4o1kTY7+wC1Nwf/SwQRcQbGsccDMWw
        Jy37CPQCM0IdGiIn6upgEtf89PsSDf8VBchIMxsaAfP0JAs/DwziRedM5vER6w3YFBXb//Pk5E0p2QMXCfQ62+36FgfW
        8cnO3cEJgQAP1hz6Ag0e0f//KgjBXmFQOvRBzRVNGM3ffw5N5tLw+/m/+d7PL779vPzt2/Qz/hTK0gTTDuwJIOvmBs3S
        Ae/ZBSPlHANaB84cKzcXMbylKQDyCQt2y+HivgClTFvB+Di4CC3zO8DC9usCXygbNln5Dikm8hDcIRrOKhACEv7o4hbn
        Gz2zy6nkTjf8M/8mCsH4OdBP6/wJwvj3ZtbgQcUlIu424B3NA0IiHDE8LU3DILQnZv9ILwsHJQR47/sb1ucVJz7m4VPK
        BCPo0+cbOSnY6vMv8f9m3BMLLgU27Ew4HSLs1SXqQ8EfQzwCACbulFfvMucmUiLnN/9CKQYdD8E/YtI1djp/ESrM/uYi
        LFQ4GtXGCxsM4d0E3gz02jgr+ekI1BkIBDTwZPv7AOkFr8Dr8fxiJAVKMvoKH+os//W35cQxABvxHP0XJuDvFRM8CfP5
        LdpL0hD+bRMBAikaOAj68uczNCb6/EIk3/JO3gYAHx7DDvgKG+EkCQLV5hHPOxmyUTIX0jnU+ggWC80AGhgRJdzK2e4g
        H0wiLgHpIQPg5T/QKyr76g4qCDkDROzvPRonsTUvGhwKbAQqSf8CO2cB2+vVUiwr7Qn3IhkHAij48AQrXRvwPyEd4RUZ
        ECz/OCIU5iUAwS8L0gnx4N0S6TkEHQlKMu45bGk6KyIw4+9MGsCs2Zv2EOW/FEXikBIWOfwTvyzp/vT83lV/EObJZsDR
        6gMfvQkJPuH1rBIGAL3/3wkHIPTPFgb6hxP3NdwNTMjAGeT6TQ34AxXDoiryUAwe9L0GFwTa+P42HeMHcQDzruUn+iYd
        7SwvUSY4B+7xJNfY0OvO49/3QQcr7zfE5gj20iU0pPENNPmwFXXlIHMxPOm+EgUZ4eoYTUAMxe4bNlLIDbsgAj4z7xUP
        2vQI9Dn56/jV1zTixxvY0wsH+CkJyMdJ+fsAyf8B2iX1CbwiE+X7BSPPz8iq/571/vQz+BWt0xZCKwsUO//5VMuKOn8Y
        IiUpMxDIKxzr9BvxpsTDPiz8S9HlBufS+RAfEOcJ6Qu5Eywb6PH2xvkeIf/vEAPl2iXzMPX947QEKxvrGT3tGvP7zzNk
        /B4tI+8UAicUJPAfz+7z+jQHyeYEF8k/9yHwI+wL8tPsCu0Kt/QnEer9EuPn/vo6KAz69A3//wbn6jTfNAzr2cL1Fgvn
        ADIM6dY79xQMzfw6IwcCGwHJIL3pIxchA+QrAxASCO8NCect1+4t7wb74SD5AgEeCvIWDMkS6wnj6Asv+8fYRhUmABod
        4S08Ff8lDgDrGCnuHSo0ECPkIb/f7x7KB0rS/EgLIlzwXjr59lEgFC4h/RwfC+Z/37XoGwTYGjI+pfN6KxezMwe8H+0v
        CQd0I9j16i76NTEn1QI36NveL/724vMxuQd5TLPrAfkVARET8gwN6gj7Gb08AjRauxwIIuDgbflD89/oAR43NO0d9fUL
        Gx7rvh8kDQ5FDPOtz88cD1QDHcgQ2Mn4wlcM6yr1AxJKRTzt8+fgyxT/Ad+uwwYu8gzjCsc0+9/3GcwA8WpXMxxQz8EM
        Ii0H6AGi4WbOEuxPyeAt7+ctHuniIPEcJx9SKhMIxwxZBQPYNAQwLwAM4CQ2UQwrJe3WIvn/PSEo6YT8SEbHGSsY904Y
        DXg6NBwdBif64sq6H+vTQckXBt8PGxJa0ebyf54kGjgK9QQPUOQRAgYI8GoGCD8Y8PoGKQAuNxovFQ7oONL290ss4zEL
        5vwGBRbqMOIBKPLjFuT/MDP+6cEDBFBs/yYlJkEx5vP49uHfEhT3CiLYM0YF/NcaExMF2wwZBTwJJT5i4ywu4e/jDxnz
        3P3CkSFAGvL2+yIdyNETDPoLGtnz9fLk/cjb6rX+/f/2K+kdqUUI/vLX0yMPMAYc3gUKJQXk+wUPCC9I/ru0/+QjwTMH
        6zW7Lf8qFgcGyhr2Ft4fCg/i6svWKTHjFOQoBALcZvIK4RQnGsBcOjcTzsrY0ywe9Qg32ssK5gnCkAvl+bXSRQrsNgDO
        6s7XR97wzd4xB+U1yHf7/AEbAA3+7x78xdwRIooQ7UB1Muu40R366gIoNKvx3vC7Q8mX8eUeEgNAuTU2tS7SFdn6BvUL
        /Br2Kd7u7RXXyxk7+6z0Lf7I2y0SRzzhAxz5CSdhtPofys9YHzEUzybUpDQjK/fv0jG5qtEVNEXEvNsh9NP5DB37AxET
        u/jh2f/dFB330v/+/Sz2+Bl/AVD+H/gMKkHSCS7aR7IYI9MBtgjdCy5tI7oKMu8DOkwfTwrOGfsSO+T82JXEIUAyCyf5
        5wY8DhKMjDpUMVXLFwcvz7L93x0YOu6+7WURBfsyS9kLMhXH8TLDIAw31+fGPitEAR/jHgMCByX8DfD2BhQN1v/sExop
        MjH2OCjHL9P7L/4VOxgR8iktBQVYFeTaISIKxvIEGDMDMxlEMT4G8wnn5/KgKivz2AclKe8S9P8aId8KzygvZ/4gxjwo
        P/w6JRo0+DUc2+i0+jPKFt7oqRoD+qi98Ckc1lW7+yw1GhQbGCMB9AodJyfj5tDx7PbYIOjw+Orm+sweIRrqG/oIPQbd
        1e2B3t3rARQ03wwd2AUbFOzoC2HwKwTdLT7qtTXzEkXMyRAJCkTpGQnZLI86CdAPOSfFOu8S8uPu+OEDmgf3BgvY2CQq
        KpkrFuMB4BrFEPYL5fkGBRH26QjyAMgg0v/uAuP8FPcr/AIk8/juIgvixdHL0q6t5tjxF+4u/+Ab9wYo4BwlO/MDAdFJ
        3vHtBz3pJA0u0CgY8/+y7xXV++MXEwXYr+Ab+8bg/hoB9CsI5tn+CvXHHATe7SLV1fDz7fgDx/3s+hsW9BYfw/4h6icl
        +v0QAREwABbr0BIZHuH1JH/M/b7c6SgV4QgBHPT/3vvl5AAWCA8A4v8PLgkWGBAFFe8Yx0MX6NQKHtDzQCMQE/725+Bm
        Af1X1/QCUE8CBjNgOk32o0TF5BIPHx5jKvQIDM4Mtgh9LuTXfKbO5QrFvwPfWoUEAeu/Dyib9RD45g0H/exSRfTf/ect
        G9xB3v4T9eAS8gjj4NbjAvYPwebjAUu2k2f0XwXDNhz9Cw4MEBb42+kU9+ccLes8OBIgBgz46a368enp6ibFzS0T1hkR
        FPXeD+j84dkS08jR0Qkp+TVGDPvuFO033SvY+yLh+zEHTDCP3gTIB/QTyD4ayDHQBjf/QhM1ba7mxe8WJf8p0P3hf0v/
        G/A1vfw2uzX07RzY/R8TFPLwOf3kE+lwSeTWDt7XE+wRJJb129cEI/EnPSsXlhpwVTpfBwZVIhATD2EGCf9DCBuc3RDp
        H2LBARa2E9LBXAABy+9N3BbaLAj14tPuz+8g7fClpMgSnfbg2cMKGxXr2zkWJC3r3uVARxM9Q/cn+c5EOTV1VdvHy0of
        LwHlu0EXJ91BJAbxXTXaD/i9pN0M0P7FOyjAA/tFLNv1AQqi0uT8FSor9ibY77rCGiY9BMcl4NetIgMBneIYJAOJgbob
        /C8A7RlO7RxBGg0vGJ7DBRFcJUfkJtAa7AwnKh4iVTXkB+AWHxEJTgccGBQd+S9MAswaKyNm3dYMCGL5zvjqKcw08gfi
        Ef6iDOoOKg3y5wDeGeqatS46NwFuAP1c1FMsvedYCYE7BvDPDfpzvcM6CcQQDCwIBCTlMgMpAkn3DQv60y39AOUj2S7w
        7iTjBd7qzBMW0Un040oPBfPyQAE4Bwrb70VLGLwJ744c8DUN6nrZ8+nx9Njv8wAw2RP88TDDHRfmABTl5PcC7gMcylAF
        6gkV4zzfFBH9qBQJCubd8cP2Pq8kAOfoKhZB9vgCneMaB0IWIToXI8EBOOkBLD8JBhXG9cDiGOH7++8J7R3QGBnA3RfH
        mxER9yUjmDLG4y4QHRzq2RQRBM/y0kwHCvIf9gT8MzQfBdAx3SP37OgJKC8OAx0bBAr6JPM7Au0XYED71QYcCvcbHrkJ
        IewiSD1F9/oC6fUK3f77EzwDyknlD7bu6znSc9g9x/oEpO4wDTD6Eu39COHeMPX72SYQ3SviVyD2O93vGKU3DhYOAjzY
        zhnz9Q/xEztTKEj2Gu0Z9/3AI7P07ub/su/l97AdFdIl4dTW9rwM6PMv3y/Yuw7g2u0EDL5N8NMXHsAe+wzsC1/4FqMr
        CNQD4uUISUA1JoFP8cziJ94RCFPcB+DiDj362BEO0sPZ/RDUE5H8Acbz79MRt87uHhry7g3u07L5BsSaFkDy5+P88VoR
        D8QG7uoCPC38AREI/x7Dx/H1/QW9Ew8gFfwI7hHBuTHnD+wXv/vC9bXdGgoEE/IU/0q6G/jlGPnhw6y5C/QV8bzQ1a/L
        tSng0S3y5Pj2Ca0CIRIEI0/TwC39vMj39ePs4kHUCOwTHvUQD90YAwvnzw0X7u0nJPbZDhIC5tgS9fDxA+UQ16nJuD6k
        4cqr/jkOrzXS5i3o8h4a0Qn99wjs9uLaJhLr1ASx4QrwFfJQ7SACACIt2NTl0a9d7F/n6g35B+rkrUfxBee5CuUq1hzf
        7Rfn+c0uU9bnWDTk3ygN3Tvp/psK3VUIRAwP2oEt6zkdGO39/RMtvishEwMH+BL2/eIDOVhYPQ7l/BLj7iXsFjDwHzoR
        X0AVnPjNOulxISYOBRDd1uwI7dRVGSoCBlDcFxMSEwjr2wAIFQfk5vUSKBMtGxXz/SLo9fcs4vXsIQ4F/hsM/dnQ2wgD
        K0W9ANbUPe1TBCjnDA06HfsgyEFRPeoL5+hV2GJMEgMt9R08Od/q/ugw+8wl1dYO8toIs/k3xbTr/u4e6xcuKOSsAgjj
        KvISJSfo6AQYMfEJGvFlKbYHH63TCroPwSXcPvcRO+HWBTTb8jP3Fdwoyx3i8UU1Bu1DCPzW1LMU7vQS9fnpCtZWAshJ
        20PoJCoFKgsc7v+z18keFhiu/BAF6j0oKe0L8AWs5fUeD/7iIwgM7esjHtDg9cAd+SI5BPwlFSb1/yLl3wI45eoV8N7J
        5ejruTk/EQHQDgfyBv/3IwpA9u7+CiH2I+DtC/J/JPv/+Ev85ewS2Ck9KUIBOQMf5y8eK94UHuvG7d7xKy7RGOrRB+fY
        KQelzqu9CccAGe0h/Pf24/3A1BT82tOkGgIM1NQuqvfHwTohAdXv1fkQ6T7buej5lhjpIO/mAv7l/QMBBwhH7dz8FPfU
        4/fC8iUZ6w7S886/I87h9Pg48r0y8B/O2cL/KcLk6hYONQJaBuz0KB4rHRQa29MVAwSrRvezGxsD6hpG8ku4JdSSBdwr
        GRkI4OXz7eD4FRblBvDB6u4P8Pz91z0qrC7oPBv19LzyF9/99O7a7OLu68IXJTXn4/I1wxjWGtoOAQ8y5gPD9v35xiDx
        CgEMyiC9CrxBE9kE9yfg0vDn9rz81P/TLvP+AvYY+CEEHg1SG88v3wkujhnz0/nZRhg8Lh213fUc+vhH9RjkAv7vICcc
        8SzXMCjy8B3+x+4K8+Pp1AsF6vLZ8rLl5RT2CyLKJBH3CvU0BDvsDuz78Q4H8/wiCatYoyMQB9nVEejw7TcFHxD7Gedo
        /onruPAumuAoQRf17PLuHgNA/TsjBeHs7ds7v/RXCiAKWg3+DCEN9zoQDRjrPswU2yYlHiDj+wosNWkcOwv9KRRMDsUv
        3wYKHsgWENQVISvaB/BU2+Qe2d0ZDDkYMS44GgL13PrwBdYDECLlAgnr7SEL+BJ29+gnLCdG5c4IUdsiCe8EKRkkAxYo
        NPXd/gkBC0QiOf+r/ecODebJ2Q3o7hb3v/gG6s//3gQA2dwIxxXB2P9BIdHlCh8YRhnPFBMBDFLV4vzf5sYe5rcKHuKt
        0v7Y6uQC7gXMwSk2LaMZKuba4+4Q3O0s2srs7xA7F/3V0EHwQfsiOxTnLA0RyAYb2AUUKf4DsezHy+zg9B/RERfo054X
        0xLV+Nwf6AYU1gfhCrHd5AELCR/54fAvBw86Mf/27BrNxw8+GfHeAVFTFM5WCc3a4TLSJAQVLsf3//wsKS0cF/fS7Fwv
        Hto4AyoSRzsECs8P6D4gKuj8DTXdzOjm/hES7e3kv8zU2vC5A+sC0+TP2Zva6QDQ+O/BmhvsI9g28wfE+zX48ef1Evoa
        +zsIDvLH+BnOMEPI3ArpuugD/qu+IP8G4tYJBAMoAvT3+GSv+tcq0NkU0hP9A47K7fLAHxn+A+/v4xPr4QL2yD77ByIo
        7/nc0w/Y7fnm7vPj1er6HAft8twZ4RDS6vgH3pL/7+kGC+wMpAAYBg7G4QH68dob383c9QTWBuL6Fk/RAw0LBiP8Cdqp
        0fYpBTDpKATr1vEUCQydBPYO+w4LLPv0DBob6AwaCxAfJQfG2hvs9czYvPbT8fUKLA7n5h3GCMXhzhnrGP/e6+3x9rsm
        I9bqA//UQfIM19sUFhRF7CfwC/fu8imBKCrX/wMAC98FNALMFgK89x4aCOinQzYIIMb7Ht73+jn16QcFCB4a+g8i+PoI
        4x7rx/z50QLSI/MqGPL69+3L5zALKC3vAPre5OsV9uka+Anp/gQCGCgHGusjFB093gcP/U0YMzDzJNjsFwEU/9tsK/Em
        ATV1krk6Ee8mQzYMGf1B5Os0GTm44hXVAgkXGxj/UyY//g4TDf4ZQNon+/noDuL38eX4AeS98Avu28oWNeU1AMzS1S0O
        /dDcUcEjFx8BOvTkMUPmOMC/SxDyA2wB4ez8GXLT/9zjfzM36f3n/TTsGUAwLs0nl73Y5o8fuybV7gf60A3yGdMn2jTs
        FfzxyOTV0taG0/3r9Jj1AxLpzCzrHTPZJjHkH7YPxQIN2Wr42zQV4hbt8R75KOUZGxgpKhuUC+Mx/TfhJx0dHBUYBuvr
        ChEbNAvpKdX5sxTYypsq6/kGAcqz9u3bBeQ9M+wOJQ7hp9j6SQHGPR4R8Mj1yP8bxMATHE8u3gc1zyTvF8IXrlH3Sg/n
        Ggwy5f8fHGXyakeu7RUcOkIiPPxb0/bfORxA29f9MeoszyC5Oh4h+fTSDDbbIkIUTgALGBkS6djhzrXVMw8X0vXCIya2
        1/y3BvPMCTgpwt7kxQP31cjwvOYV9/QbH7u1KfVT1UPkK+ZB9yX+XC7rEw3xxAQSAucwxQsG8e7hQ/fd1fHYVBHvQ+Ma
        IxnR3Bj72dP4KSIL/ggd4DnvHkXn8Ogi98Tz9vgfBRkW2p0WClDsC93SBD/jAcjRChjmB/XXMgJtSAPjFTM+EdoJFeYO
        4trq3CY5pgHWryrsDsgJvQPa/PvsCVSnAPbHzwXt7kjw8t8E+u/y7c27JScc7ej8EAYjV8gC9AIm/t8gPhsCzPrf/w8G
        CPwHC0gx/gG4HRj0/L0498MLBRf58PGqSO8Uzwm+4BIA48H3AwlQ8c5Jrz3i7bvyvtg4JSs0AsrI2j7WGzQV8/wKxcLO
        3CYP1+EiDQL8uL/MDAssGg7YZPg02B72DtPWMzoAwwMGJjilvwEe/u4c6dz3OBcI5EQoDf0hCyUKCBrhKQT92sYO3QYJ
        1xvo3vgq9uIrN+uyyx8G2APzIPITI+VUDSxPGhXsEycs+jwRhaTEOhMSPi3jEhzmVjZNAd0WIAhGBfcUMgv69RtH/b0X
        MRn7FgkJJhBADPzZxUi7GiAC/L02/xADJgXJJDHf9wQt+Okc7wTpJwUS6EDwACLY/SE76ekVThsS6Q3+8exi+FP15/E7
        +QTgGPTtGLY6MhX7Dvv6MOMFFpwkKOXk9xb1MRTvJeferUH3Afn+9PEH9UgI7yjkPuD6wOwMDfXl/gawKTDgtdYl3jUF
        QupADhTmRPAc7BgZOPIuBjD2BBAKwL4t4FwqB/3hGvMcINgM+j0TUlEZU+wKNxgpFub3ISLX/dksHAHp7V7j+y/a99AA
        /7zoqBz0DSC5GOnTAdnOKhMDLhj1FxngHtznNy3vP+D76k0mNO9AEfYpxvPT//wGA7ZkDiwL6RgAHxZXD/z9BgEdAObi
        w3D5LMMT8NzEBD8LMO/iGw33Hdoz+wnT1s3eI/Uz19Xf5ubh8goTxBb8Evf2AdjYJTLnLAQY4Q77+ebhI/Y87d0x+A/o
        CdEUCNzqFMQ4vt4fHg4M6dDy7iEK0/vYVCvs1s0/0Sy2D9klIffEDvP1IQkN3OPSzLDXztDcQScBMeco2eXvHiQGBknk
        9RUELfYlGAL3BtnkPr8F7LnvFxDLNPEAARHFxtS/Hez+xAYbvSUd8AxIDgP//aP4KcoO1Pow+dTv5w7tCPrUFQLl87X0
        uQQC1EszBwkqB/IP1hi1MeGrM/sD4yRS8gn7+7LT59XM3gTYLuQN+PPw3cz+PvYZGhET7KwfLCwhBBLrzhzDKSj1Af5/
        7dgV9zAk5N66OuYBHf6+QS0FTTLuD9AkyPwaBv7NDr0Y+UEvTjq6LjqmEBHjTtvU+t8H6thTIv5BzaT29BjM3d+9Q+f0
        3SvtI+4yHeASzgm04JXA89ESwwkh8RfsX8rR1qAP7ysGDOo8FuYlGBoqHhqvTQITIL0uESgmJxM5JtTkG+D0DBYT/AwH
        NlgfyToG3CkBL9U8G/g3Sfzf2Q3v7rLmOxwdCCE/KwAhJ/3gNvnz/hnaNuwX9f9YGCUF6+jR8Sj9H9kAMmM5QenzHwEZ
        DRARTBIAAOjkAf3aIgPPMtQC5SMVAhcQ8QDp7h3t3j1RNO/vK9/wRhQiAC4Y3+S+HC5VANof6wwbvuwa7fHhKwa599oB
        1DwOxgPJ4gfRMOXyDNnbCQaB6NcLLwfYQAfQ4/z8HQkQKfrq08QzBM0K5OVGAvYCBGUJuvL6CxvwyxpL5hgT4QrLL9ID
        wfL/tg/bUimaS5ZA4OVECQUJ+ejnE47iJRkeuuz45eov9PPI8VLq5egbIRD7CuFL/jMJJfkhyWssBt4rMN/z8Znq/d5D
        KSHeGfgYMRHvCFUyMAsXB7UWBQfjLAAM2xkMQQyzL90VcQH9ER0L80Yi/PVIAfHuEQ3zDz8E/JsE3e0V4g7RyvjzP/Px
        8e/3seFGDPYP4hExDfvo4w4J6Pr5480A49ow9ATLq/wX6QTA4c4Y99fGAdCr6AHp3eD6Ev3sCxsLBwTXIuwf0MwUAhUz
        O8ra1ETus/EoNOfiDxK27tgL4wTm0vcD/vnm5jMO5zDioMQH/vPEKbcYxQn1Bf7hUS3h7Rhl+ivpIwX38zUE0gPu9P8j
        4f0Q2L/16AGxw8360AkGE87d5PWVtwEt6RAg3gTeKAX3sxUCCP4c5vohHtUY+wEf/OrOKUH/FeGjIAcvnr6ovvcB1AwI
        0gE5F+vwB/sf0QVS2vwu2xPXG9TP3PDK6xQC8rH1SA6sctXx1PZr1UH2GM7nHB3h+AMNH+L6DgES/AImDlVIzhEA4bb3
        8sD1KdDy6O0BE+7/QtEbB9AH7ajvADkBMh88PB31CN/SwOge7Q8e6N3h9icHNkvF/BYsHAu54ds93ufUJcTIXRcB99bk
        8Pr0NPMfzkNWCCsBGtPAF8I5LO7X1DsezgrYMstQzxQ5GexLnek6CyciESX5I/wfCT762SxD2i8S1zL6GBr2HjvhIvQM
        L1IA9AP9EPb6BfLWOTz9DD0L5tY5JPnt/g7E8AP3Avg5F6rx4icT7yEQGzbz3kglNKUH8Rv19d0FGE/3Cy4FMPcrACTJ
        +hnw9F4RLPU0+RL38vcAthgVARkcSg/M6/n+9PnAJcbPQ/j2Lx8CSebmKNrc3gr+yx8zLgb0Jj/+HTYlDM0T1vrpCfr6
        OzXe1yXlww3PKgkS+PQnMyj74v4QQAIN2RLH/MkL0+/iHhH3LuQQGjosAQwDOsArYO3FzC7P9/QMPd4M5RfO+0XN97s5
        3yT92P729vyo6+jTCsTwqhL6zQLXZrr5PS7r+Q7x/Q5Q/dP7IuDbPt7pPtkf8PAd4OAJ3vjpCAAPSiITDuA07RsE2x3t
        E+8H30ghUsP38zLzDzTPATEF6coXAOoxDQIA1IvlwjP756MUDej1/h0l6Nrn1evBE9rf1gL3+QAESM3lDP0WAeouB/qg
        0fzV1RoU5rsAIsL14+oTIuP+M/wA6Q8LIcnhB9kE88Yi+UvB+dwK6AzP/AbvBAMJFvQKCP359R/QEScvGvcZoSvxKvn4
        6x0D1tDI7Oj20SC7/SnQf+4C6eHbDAPrCDH+6BEfAuf4N8Tz0/L8/8kS0/3W57kOCcYLEwDZDPvlvAYZ19kL51TwB8n6
        WhrDI/3y80gKDtgE3t64xwEQzSbzDdPjNATJ5ycEBtxTIeDiyB4BKeYyzvEPRq8huxz2ER4LGqEf+yHGBQnz7hPtAi05
        KLIbA/AAB0QK9gbUCtH448nD4v0i98cVShn36u/j7vwRGV07uvvp6uYC/87VFtj9Et4g5SAs5gb8IE7W9xYGGgcMRffy
        8hQPNNki8gffG9XNE+kb/rEIHvfq2xLW3xjCAQX88u3m+jENCfJcEvr2AiXYDzX84jsj4/3HtQQO9xLUFQggUcoKKAXc
        50zdOi1DcBow9+0IKMsZC0Q2EfkFKB4hYBw5JtIx5ycLIAU9HA5D/f8JG9jh7+8X4Q4EHQEo0Psj5wH62dcQ1RYl/wvu
        Fu8c7QDu5+gSDuhB87wQ4etB1PonARIM7vkSPgQZzg1GNlxLr9keJgdZKgIs3UzTyhfTDN7A9Pz8/Rnk/S7wxNEc3dnY
        7BP3Bjso+P7j6QHlEEELNRiLAQjBHk759uT53NTorNAw3sL+BhwE5un6Hui81/chBNBkF/kv5+VW9a00BUEltgb5HSMf
        ETJG4LcfFQIc9BBkE+MTJsoj2xMcFrkgEgpEK//X+xf09cZB4hP11BYQFPFJ4PlF0f/hELr//9oCCLS/QRHJ/+EHBdTS
        8AEIv/PdxM7KUw438Rfn5wnG+Rc0JfX2IWbh6wb3Igzd9gYODywqAN75K9r8Mw013/7mCwse6wisEtW6AP/R9B3Gzy9M
        697jzfQL0s/U3rzozL7l4hsECgMBHBIozCbm3c684Orx5wgL3t69C/3mEkSwCCi2HGCgCN3e7xTpuN30AuMUBeTxy/8K
        xsTlzKTmCOUh4t8q5iD1qRkVCt8IAQJSSPVDIdI33tjC4/UOATAuwise6jr860wJBw/mHwH+ET1fDwHU5/XoMhnwGcbr
        DdHJ3Nbg1ePz4OXW2Biy5iUr30mjD/rvLOII+BQpDhwiGN7MI5/u6BMekTDWDdwT4ubs0r3NEgQOTQo0LeYKD/cP29lL
        H/zAv+kjrrRBCQgNzNwKKsYYwBHQ6+P8Chn06hzY/g0NJMzkwO84AMro6ccKGQAIBdY2RUrm1gYhABPz3/DFHiXS7/Oz
        FwokKDXM6OexFPosKA8D984u8BrQAf4ozeju6tTjFBoIJwgMICOzPRsE1gnjE/beJBIKyPGB+QMd5QzqFBEA9Ti7Ajgv
        GCM389MKFekA7NIGI0k4Gxr29y/Z7zj1PN7z9vgMJhMW+HSJyjr+DTsCDw4ZYQU2+SM8bhEwXRNj/0kDdO0hPywRLx4g
        XQb0P+ISPwgC7zgyGywIPcb8NhOv/r+zFyUYLt9TRurwFPIs8igXY/oN3ElMGSD7NUXm9GDwL/I0+O4L0kj7HQ4i1wAz
        QUUQDeUKXUfOF+vfO/8E9PY4MSgJAwCoDeUD/hDQy9+3Dbv3i+MG4eTJ3+RjGCUt09wCNhuqBvFFHVIlNAQcONiqUPvx
        DSTO8joyzCYuF0n0Bg1lYwoBIgHdRuI75BcsIC3b2N0v9cX+xAc/Fs/WItRIfwPiHSsiJQY58NTy7RGzzVg44gA95DnA
        QhD48LnqDeMUBiEE5vpQAkg3B1xEKwHqJeIM/vcQdf33Ty/bjRwLFPLjSsgPYwe/Us4SE+PryAoyKcsSbQ4i8AnrAxEO
        OAMLKeXmB1w59Q5aFeg9O/QalBq95R/UyiLe6+UO0wDx6Bmi2cj/2wce9iLV9B6VshnTFOTaA+Dh3fYf4O7x3r0SwfEH
        7yzyvukcAxze/zjSsxH55RgrGP8SzfL3KSLJzercMdUS+j3yECXVvjP+8NMwS+3Y/xaS7CLu4hdCR8SuQzcL0sbp+i4t
        yzUVOSqEW+Q0u8Mw6gD2MwYQIvs5LUfx7CDRMgUcHBCoAxz5D5j960no3dyq1fHq1xbS7tC7+TvM7ALPENMkDCPtH+Os
        /Swf3BYMKx8jVkG12hztsRAOCA79GePO3d74BBH8DTcD1QoQ+jfQONtOCiLzJwzk7PjG0t4qJP9FyfIH7zbn3QPjIdjP
        PAQ/8uYv2Qz9FwwMPMUv/RizGKnnPgi58v7MDSX2xCvv3+8g/v4mATEEGRE35gLTL/woBQvLy8bNTAA7/S3T6wwcI2oS
        NeHcLMsSHen+POW1RZBm6RTL0ebsDRIiyw4jPAJAz87eAPE0Lf3h7+Nc5iR9FiI1ReX6Xd+yNfkEX95G2g4y9xH88yBb
        qrs6BjAkzS72UBE8C38BCvr/0fzXTQ8TVfLkTjMhJxYavC8hMBcY4+nZNesR+tbtw+nYBUrL6AYeDAxcy9W7zxf/1uAW
        J74LJ/MyDUr9qhUBRTcIXvcn6hQtxhsI4/LzKv/qCfEMABMEH2QMKLFCKQ0RzsbqJPTlRfDW5M7oBPPk8M7mIAbULdRZ
        0f/a6tYO4966miLn8LITwtzt/AcVwAAU1wj56FoYDhggIFbkUSJk38TU9RTmKS9fz/r86wAhJFFY6SBCzBFKzM+yCvop
        QUDuwd/OJFbpIvvVDQMKD/C49wXvD8w/8+wDwfLF8Mbo2NUYLwDh9P0C+f7/5uc7GTs51jgr/S1EFhUzDWTNBsXsJPMc
        CcgxMC2PDzkpCRjr5d0gEPw5+NMj6ybo7RFv/QXGrfYM/MMr6e8jIB8K1u4LxizrAOId8NAyu+4FyMja2fcI5dDiH+Lf
        8hf8yg+4LPHV2+XHw/T1ESHmArIGDdPQFS/v+Ohr8M/v/eO3r5amy/3pAtzWyfr8DAUTr9vozf/T6uXbMErbaMQM0Rrd
        VUfr7tDw3AsF+gqyMvbc//APtRnkLRfx9yNU+uYU9f7p5vjECNDTycv+KUED+Sno9ufNKe9iKt/ZPwjTqqDzBb07w9A4
        BzvO7l3j1Km/Venu6cPGoNvaBiv4/vPCO90crxnJC8uqAh7zS+cDwAIftwfkPvj/uwK2pCUl8gLw4OjJK7EFK9s83M/4
        4OwBQhcKaybtPBA3zd/YK+cB5dbvHEvQ+Qci9gi+9RNAUsixIw0F598EKfm1tkm6Id/5B9JFzNsSTMDj4gLf4MQjIds9
        3/XvBeEdxhPJ+cQk/BYFxa4gAFcsr9zdJDAj5yL3Q//j1TEQ/OwXv6y4CBXeJPEoKNEJOBcA8sYTLR8V2Au1BOkT6sT8
        /0fOW+Rl1gjb1e79Dw3u+vUw2wP17wH4JwD8HPIO9zjfumK2OjoAF0o9GwovCbgVWyRoxVFoMyLCIgohaAdiPExbUx8M
        Nilj9gQhPQAOA/0iJj0ZEChEvvnu/+II/yn20OYNvAW95Q8y2O7//BvcMv4O+9vyGyxtAtP91HsgCOx/Cf1pzAz8ovvT
        6w1LIP4BGtiYrL/5MeIZzAUE9q4u1OQnHs3NCiAP4Lko7drjBOQZ0M8B8Oa8AvrW5fo1uxSKGArKeP8e2pzMDp/8QfEj
        xgf//+j59AYYDtkSBOswNgrQLg9V//wI9t4ROCAXG1Ma6jfuDSQE/x46EPA6BsQszcL8FhgI76cyytrMUNjqEzoT/NUX
        l/zv+/7r7t/3AONRISbsPS7m7OARReUOxeALNwwZHhUNBvAeDwT4/kPqI94h/yMaCrMY4S1LEhUWNhEMEhZNEhsn2em9
        NSjiEUAzrxL/R+4f6+sWMtUdwtiQ35fKB+MawwDCy+GRyAYU5OzQ2OPv4MDF3MvH6/TZxuTn1kiYmunmoOnfEerE78W+
        l8D354/36gC1GmHjGuAF1RCyDtRPBCkNDuzjEOUTtuRHuA7uit8MFx/K+osOAg3j9vA//cr77TEvFfP9EB49tg372vEc
        EAL2MCQf01ceDzz2N3Rf9DbLFjYHEOzqy4UX3u4O2vYRyv6pybn5mc68vgEE5ufhFN/qt+Acvt/l7CUeL+7hBfpKH9wq
        ThnfDPzr8gz4IvXxY/O6FwbdBtkyzt//PA7QLeEc2Qbr/Ordxc4JQdfAB+rcnewU5aRBHPIo6/oZ+CAA9gTMyd4E5EQF
        pfHBwDUoHQ7/tSMxDuTk2PLR48cp1+3w7cP37CAIvbkk9foR1iMCwO7pHrq217oEBxDrGxgGOB0QCjTaKu7y7qfNNf4b
        r9cwwegEFQXi8xra29LTuR8cz/vT7czQxA/kAO/FwEYOEisR2h0r39cLCwbkGB5fCdNR3QgoSgTUvw0OEOnqvTUOHJNL
        wjr1vXD4KO02GwP7NCBICSt/8Ri/6jD+BQpR4BkNEMnR5QbxLAkVIDAJBvHs6TH56BDJ6dXrEgX89CUiBTvGDMnwH+gM
        4ucGGfQwHRwKEjwEFSs/Oez4PC41Hwy9IuoPKiH4RtL1Oz/8JOcM977hGK3WzGr3/njr6Qo43agXB+tFSRb58fM21SYb
        EPXZorMB4tka/jrjHTA5K/cyNSgd+jwa4s76A7YDGN/VCRUt1CA37vcfytIHNsg37ToOAwS61Pvv1whDozZEAvjcM+X4
        KlL79QwZ6zHpGPk7+BT6zCax8+zoAwcNwByt3STS1SvYyM/x1Qbm0t2/1zzDOTIaLRixAgNcEfbpQfXd++0AIc7+DwdG
        5GIaQeqkCAGbPt/jMhYsDCpb5BohYg765PPcEPAiE+ArzjcoFhQcRjEF8Oa6FwAQ1hfQ4+fo6sYY3t4aAtfnDvDlFgi5
        6skO66sEyxXhDvf1VR30+8TEG+Tm+gnB3+kl1RjU8BoVuyRW0Bgs8ukb4EH7zvgY1RXC6aKu++jpFu2rKJP02AAHIP0l
        yBMgAdLVJi4z4uHF3ezfD/YHC/O+Ba3tjScg4U/huBYA3RvkCuXu8dYTz/IDEL0eCPARN+ezzvUP2Ofb1w7BG/kr5iHI
        0vnoxPzqyRPpEAwLL+MgswwXC93OAdAMBvUq1fMPPvcH4+w7yE6q9vvNICLLx+Dxn/kJIRMK9QQhFNINGsUo9PHPOdPu
        D77x5Onw/hcbJOgIqUvkPtPO7/f6ALMKERGZ9s+09qIO1SsswvlD0zH0zwPi8wghKsoc5/76oyIkFeT21C3+6df/Ic26
        0RCl7A739EsDCelA9OIOQgetGagyQRa6rRZB/kf9/N0M9t3j2Pbp6Orj/98QERQCCcwVCynBI6/3Nv0XAg4LO0Xz/w7J
        7/38pi1L4Cb8ID72E/fp0ugs0jwvDiHruTLaRPrA09gdld46NCAjDRHqwCoHMDAogTT0KiD83Q7yKxgcEcYe9dZHDB8C
        ARYH+t7i8RUFBOoNEATmDz7r9wwq6gzUCzv94hHIMgjmMBUsjRYuG+cZCh3wENUHBRP/G7kVR9MPE/Pb1Q7xKBQn5wYK
        Ov8d8zcWIw7w4/T9/hT04wUJ4Aoh4iUKFNcG+RSt8CErENID8uAP0s34D/PyKQQTGeccCPZDta8c7+kSKjrgEfL/9UAw
        ACEQKz4Oqw3aHfXHAwE1BuAEDxzp0gwAAvoZHR/rFyHv1RDXaCYHCv3u+unr1M0Fzz4OL9n1yPDd7/kr9P/MCu0D7v3O
        1z3+8Qcg8+jO7e3vDy0HLCcB7ykRWzHZ1UnlHeV7QQku+wf64icGQf7bQtrp5CcuIfInxAkAHh8IBSvlEuQ0AAnY5TIR
        Oev50hQL/Bg2Bg4mDw//mfUFC/jP2Q+/GQH58Qr98ff5v9TVzgjDvAFB6BXR/QPx8e3yCQ/6+Qog8eIuxRXjL9z93w0L
        6//7PQMJ+RcE/d0S29cVFALQ6gbfC9rZLzPc+hbeABkO3BkoJgzx6BfV4rvuGw0PLRvTQgT19rIZJ/L8JgrYviLpGv/b
        JBkO9jfY9R754N8U4yLpJfgF5RwA2vfI9+PSEdvo0irYO/5A8fEBOLzQ1+2+2gHNBdLo4NfTOxfavuhWJAc2Hfrz4g30
        3gQWDuxNEAjmBPn0Hf4uoNXDOALpKxv5NMj9pPXh9A7rzCQWGe39HyXLBvHl4v4uPAC4ANX/1ir8BPP38DLpZOzT7PEe
        /+w/vAsRNiYjDQHaEsc9/PEKPr0cr/vPDWn8Bej2APn/9/Ud8wkpLRXr4s0VUvj5OtIM/g3jxffz/S/N3xT0BgML6Nb7
        NvwmJTDhDtkx7fDYP/IU2cEcDvssEgL68B/hXOTfEvfr6hwWJcn13i8bOiEc6wvbOAsmCigqMAvw3fbB4wrV2Gr1p6Xa
        OlEh9A4cCenA8igMHB4X/g0oFygU+f4X6Bjy8y/n2D8gHA37Axfv9VoM6NIOCezuyBfu5Av7B9TF4/c17xjH7MwDIeFX
        L+gQAOwxAPoWGxQlGh30C8U+BAXrykz6MS82+B209usuGgf0FB81ug4c0vD+2gvYEh3e6tAX/ugP98wB+Oj83/j30+0V
        qhISD+a1vdz4DdYdLgIGFzjIElEM4/EJ1xWq8qDyEe/y/DHn2OEk+i28CjrPCh/lMH/jYS7JONwKCfLzGwIJMfMGOfUJ
        0RsF8i0B30DhCQEWDfgX7A0ZFebaC98czv4EKu0jATL8P9H8/9H8B/iw5Ov0QOIDCvjrF7w+u/8Y9fnz3MfvVWvcDigL
        Dv7z8zcQ5hwL6iEGbDfgOgcy9vw1AvTQF+w76e7XKuPnxjTbJQ4j7zQrvwnl57g2XNHG6+kIDwPD79v86QXu7/bttwnd
        4dvlNPsW6BnW5hXoIyQCvzHxIeIO7Afr5bEfXgzm/dkjMMUPCBDowe3eCUbx7yzMxg3zzDYl+90ZwT7oQKnL6s0mF+Xx
        wfzn/Qbt57759xDDUirENwEl1xJLMgcBFvf4yB8ayuvbC7EH9QXFCj/VR1r9EzHsDS0iHeNSMxRHsMNQKSfvBMErCbbs
        pyvP6s/E+frEFq7P8/z52+HIGhG/BYQBEfkHqPPtOeoj79U+66Hn8PzMKvnPLPrsAcPcA03h2QjlEhEOIQMSHdPsze4c
        D70LFyAIAu8R68XuISbQGf79A00M9dE4DiLyJM7mCfACH9gK1/LD3hcS8gnIE/Um3yYR5uEkKg8PId7+rPfp/+7bB+AA
        IfT9FgAi5z0O4sr+Aj/NFPgd6N3iBu/pBewTD+4r8yHi+CEA0xxI8xwG9vHSRdDW0/ziH/cFp/qmHb0AEhH27uE4G/c5
        B18VVx4Y6vxDswMGGQADLd4EER3MGRcSBgjoCwP7DJSwwToFNQAbZ9PoHjQFMQT77uHJzq4iKSY76wfyJzMbFCdGFvkY
        3T7/FbprBBMeOSv02PLSyOkJM+cbCt077/DnAfwfE0bKA8X6Gu02HwUcO/kLMCXxVBUM3z0JBvUhFQzk+c0OC/3p9iAO
        4dMtKi/v+fbv4fm+NglELmK4Bu/gIPW5ITSy2/Dc1OTztukC7sn9xgzLAxzf5+8836n7SCz69GDswNL55uVGET7wvcAq
        AQRPJwwlE+QKIFsHJiNSQBg4PWXhJTnc3wc5I9H6Bgcl0xX0FAkg29A3K/7j2xzxEPWOxYHUn+D0EDAdSNIJC/H5uOiU
        2hnX5AP+EiPtmM75Rhc31yBE3h/sLMTpMcwL4fghFkdr1zHf8g4XLPTuB88OaCUsBvMQ0PfX3gT3NhkLBwIgHPU1Nwoi
        FctfzOfAOAHX2RPw8LQLxwwM6MAQFPbe+ejn9gc7Cv3k6xI26RbEv9kX7tMJ7Nvg4KvPng3s7+3uFCfv599tQ+wO2seu
        2P3vy+//+BHuwQhazMoDLgME3A63Gtni/FQw7yYWJOUSzhUUY/3FKRizIvjcydYTrMsxLhMl4Bv3CggX29008tHRDNQ3
        xPbYEK4BAA4ntQEm/L7k9EoG3SQqrgcC1ALYFxX05h271PtBCfI0+unTlArXCevO5BbADMUdEQXOMv4WDCxR+BQDHTcE
        yuMKJBPY/hb38hPez7niELgVDyHtqBXtNg385wLkHQ4J+Q3xFeVL8v9oEuTLQuPlMfH8DybbJtcbISII4+vLITjo4tzo
        GhMpHAnBG7M7Bc202/n88fesKA4yEP7g6PnBwdvY2v0TEuncz+DqBRcFswm83vPRKSrv1xUIA/w66mTvDjYO5wLD9gn3
        HBYz6A3R/TsyKAUt/0JDvAXXIhYRDwy/H9XhXBgVSf3f9tbeIDDy/SDtQvXgEwcxFuVQBQ0nHgpICDJ8QiMfLNy1SuY6
        8UocBd/wEA8w8xfPDgozzy7QPPULHfIm+Q/hM/BG9UPVECUrLQ8YBAD//hUDOvX9YAH05cT4/Dvp3Uf8CxMJGwoE1Q3w
        +QPs5+0DDPcD6gTe4u/p4iXXHy3+Defv/TT/1vnc5fAD4vHmKQA+9y3X6xYFCMLwGh0Hv/vd9QklHO0A0wriACL9AaPN
        JE0P2+Hr1+32A/T1WiDi5vwjHQVL8xG2zigF4rH5/uvvF0D0LOP85CcNCwXu/+kMDwoBDh4jOiP97vIZCjcVLNwnOfUF
        3hYJAqsouB7g0/T79A3z1yLWLSfP3BcM1xIE9BUdK+EbCgYF5/jx8RH19Pnlyjj+5vbj9vz4OTnqIxUA2N/PGPPd4DQA
        GQHyG8P05UNAEAzxLAnOERoU+jEQfxkd6QfNBdQBEv4CGO3uF+xE6wXSGwDw4CniLf4c1tHaIfXt9vAK3czxEPM79OSw
        DP7n59TczxHx7vv01gn5Beff2SMO7PwOI+UD5fLo7t8K6zm7ERkiENZACOYj7u4j8PLXBwDo+wXsDf739OoLFfDbNQ4Y
        JdHk9RL50yLJ5/7lFikH6Q7+HEHdC8P4AO/0IvkjH9ImKf8q0eX5HBANJQgA8RHr/S434jDnJ+kFrfHdUAoh4QIZ4erR
        ERDXIObwJOkGv/kfAz35B+rG6QkF78bxukEE/vfYCeXg8/vj6OHdC8cK/TPqxwfpxfoMGAAQ58L3HxUH9BwYugr16BfH
        /d8M5hImGen84w7vJvcJuvnR2AHkovbfCxwr7A7w8uAG6Nkez+7aDhgIyCQa5QHGAhTvEN39+fYV+R/qFtTz+tDz//Pp
        /g8I/gn23P0a5gEJ+h3ZAPQR4/LgwgmiAxjoLztMF+ArMQLzC+Dm4sYG+RXmEs3OA/YW/+4nDvT15O3mHvooDwMkJwHf
        Hw0J1vId+kEIF+YJIP3r6/YFI/XQ9hAFAhz4O+8BF3i7OtIeBiJXPdI9FR0RASsnMPdNCQT/OgUl+klUIffLMxshGTTn
        HdDXO+q7TQbo5C7hvzYBAQwEf9c7SvA28R0MItTs/7H59BeyALYR51Q2/j/2FgVrF+S4KLMMGfIhzQ5NxNf4AvgTKwcv
        DSYVNK9GEPYSKef73CMAAC3W613bAgkL9iTXI9jrI+ok8efg7CDYBMT05jXuTRlHWQHeBfXLATPq4ZfN6dci+CwePPLz
        +foP+ew8GeMK6gcdGmMqDko79Nsi3SQSywfe3Q0EGbj+2eIczhfLFuD52bfqzR/b2ec15/X0Ia/L5vZz8BMMFAX1/AEl
        Js395yjP8PL/TfUnyRr+FCI4BCzkW+831gAcOecLKbwMQvvuEO6x18pkMes4xTmpEgg7SgZKQTcOJuQwDgkSCfbY+GHv
        QAItKPBx8zYA9/pNEejkEPHKEUEW8/Lg8O0eJx3a2gsICwP93fD5OO36BuIvvRMA8PLTGrbe/NLr2CXx7uXnAe725L8R
        HhvBFPjKDvLEBATrEfjS6tTsCczh8hnmF9LlFA0aSfRW/TAQFzYH1gov5gQ2LPLzJ7kF/xlC//LsBh3r7AjQGv0X6xHm
        +vU2PToZONUCESlI/MTUzgBR99ZCF/roJCDB8dfeBfTlAQQxq9Tt2AnVGtPTkxrb1qXy9+vX/eIK1wLx1CTUQhjpBhPE
        /AXxEaor9vD+De7y1xEX2iIMMRozGT025+oMH/nw1B5HDMfDjeX+sxf0F/zt/dQC8QX1Bs7nJ/I5ySwICyP/3+rd/0IX
        +BoN8uL1sOEWF8qjpP/fKN6+uSga+sUXylz16hD30/Aw/u0W5CAMw+L8EejjGU4AoxD4URzYux7W1Mzl8QbXuvAKLsL8
        x94Q0fry1CST+tAF6lNE+SYoluv5HxAEyP/x9QYNCvZEZv7nSVElLxsN/lQW99UDGQHrDSD7+y4vITzwK+gqGZwUxToD
        QTz9PkTaQ/DsO+nwAvCvIjBINBsBE864HMwSDOjs2UcUJCIo9g8mAQsMJ9ME62UA//rbKNAY7d0YCdfayCkO8zVE0rXm
        8gYkLOb3/eYBAezF2/Qszxv7FiQVEAjaXb3u9gw46CTH/iXyHQMlGUbf+BTu1AYKAEAP5fDp1AcC4OsqC+EU/9Ay8OHU
        yPL69MUX2Bz43PU5yrQ1zuEaJ5z9LNca1bkNzu+9twVC+D0J+R2+9+Ug6FxX3Pkh304Ipl7a7dr/4i37VU3UCiPc+64Z
        CeNgCT8FzuHO6ir0CxvMBCbD/zDM8K8tKygUxwvU6AhP1bog0enHF/7R6gWyHAAcEPHuIBDq4iMy8w8CG8TB+Qvp5AL3
        PhL9Tga+/wuouy35DWMY59jB91Pz6Wb0IwO4893/FQEF5D4AC+rqLtofCAH2LBHwBNIa+NRBDy/vuLrgBuL7IOsfEf0d
        AwcQzOWxCermz/n61d8JwvFPBskFD+vvG+E+RRvWE/Ho/d3+lQPfQQsP9MIWRdoNNbnfu+7cJQjwN/wOHwTv5wwTGfu2
        7wn29col9Ru1/hgWGrkaFOzanug5vvk/DDq4+v0dIh/c+fXr4NQe2x0iHvfuScdQ1Rwq9d8A4gEHCpofzCTx0N4TDbvR
        ItnFgcDC0hXLwNkn6/eiDDL8RuwV8gH+Dhb/Hu3NMf8j9wPOCPW4tCwv2yrZ6c76/gGECkYeKuH28fEWQS8YDgH06Ow7
        yO0GK/X6FfXI6PXnGxXWmP7iC+MgHQceQb7m0gZH8DTqhDom4Bef/dgLY9A03cst/T7b5RBIK+WyLOL7Mf7XBRAL/83A
        5PnYCOc13tEy9wfwLtIQ/u/PGKUOABQLt9f4FUDs9xW23iQOMN7yC/cez9z2lgLpBRT2PBAc4+c1KNBb4D8Z/0H6C/3g
        9Bg9U+UUDxftGeQNRhspCg8h8e0lDP/pEgLu/vidWuI66SAgFAo0/R02Bh0RNfoEDNfmCwQ5E/Yt9eslDgML2Rf9KRgl
        H+EQL9wm7C76/PU8NOIg4d/z8jvr+TIv+DIf2fQcByDcSv0KP34l4Ok/SvAP3gPuVM7h3ukQ6NED9SUh7unOBzbxCUPE
        IAYl0gEE+PvP58LqCc4N1SD5GfvwBwDL/vvj0e+72hHP4APg7NISzQjs+ATWEfKBlMHILNv9EPTXyN0FE+rSxgjV5fQM
        Ff/7DVX6y/AP9+f6B0pI/QAtCzod8wT98NcdCOkA/eie5O/PCCM1DAoOyyLtKh4i/+GqCTAM/zIMMOM+/SocHA4Uwb/b
        BA4EF7UJ3gDixOjwNg/b+d7wy9oD6/oV+hvzCM4x6vjX6CMD8gH5uc8RDQnhHgP98v/8Q3AQ9zgK9fi9Bw0S/ert2ico
        BQIK7ygGKN/N2zACCe3Iv74eVQr38dnq5/ff4tXL6AMB2g4O9h7o88Ta1trNxdiN7ygt3NEKrgEgDRwHJTH2CwL4763V
        EecS+LvXPPka6uQPoMyr7A799ebjEO0LJwTOIeMkGt703r0EzBzX2LzJCeK2/sPyDhED6BP5JBJUCEg/JtTBBBvk+yk5
        5NnpLfYiV/QtsekJ+MD7ExUx9Q0l5PMd0L4Ykwjm4uXPy9ba/Czs4vAJ8xfu5uT+A+kU5SHn4Svy9/ba5NDZwOk8//8z
        9cgRv/vjC+sdFibLES9M9P7gzPkP0u3m0eHo0dyVGiwA4ua6Ew3oDd4M7gb6IvHo6eXd8+UaDrsE8QEyLInnBuT5Os+t
        PQUROxLVIeAUycOr308v7O3XF+0cHhrt5Avp5iEwDwjqNMcsxQHFBfgf/Acv8t7bHEXs5acKMBBB9gTgCfsD8/++1h4i
        6vssERMHAQkcCR/xrbrq+vfyLvLZ5tfczOsRABHb1/jdCQrpZgcN/0L5C1Xy67oSsrxpOyEHKjkiIRoT5SwCmCkBO/cW
        EB/ZDuUbOxxw7QgF/eUxPxNUC/YIMPU3CdHqKvwvHtfF7vnxFusBJe/WBQQNEzTSvP/c4gX0PAzr/urx1hX2DAIlOiEC
        2fLyGQnVAhLMIfMCFeUC6ABHES/S7SIeDhHlKegVCP0r9fgDPDLyEfD2U8ge7wD4HAgB/vsN+PP63+7l3AXl+AcYPhcL
        DBX64xQAG+bS3eL2vxcTxEQx7AUWFgXxvw8BCRglCOuw6NvMHcHq7hwc/yQL+AjeOvL7A/kI5f8DEeDu7AQFCuPeC9cA
        3BLw2eHn2gIZ6PPm2+oZ+uzbGiQXPvP1DQgtLvbxDezoEfk2miEj1k3A5LTZxtsGJ9j3JujTDeTVt8sDr9oC4tIN593r
        7/wJ4/b/8gbx4zYL/gciMBD9+yYvFAJJQhcL1iDmJh01LzEBA+dN/Enj3S0d9dLJ//X98Pvo2+ocwQrM/84eutoMKtn/
        6M7jB8Pr4OO/wOHS4hoF5x0EFgz7/vb4LPD/MMjdG+zIDwz57e0iJREUB9Xd5/AHCvHk1e3NGfctuOEVLukLx+kKHfDX
        +/P2tfH/69ncuga7FfYE8OYMA+PkFSoWJhHwHC/FQC0h4QXk4NEOy8/80gLtDhb/HhI7HNrS8uPtAAzwk/3NBujE6Qbr
        /hnqvQzAq98L0AQTyNjX2RMZ3ccE8vM69dERFgvvDuP29PoOEfu4+7OaD+z1JNL90Rfm8jLg9uvwq+3f29ED8AoiGyjk
        I/cNotIPC8fxKA6/2u7k2ckQ8fERGhEd6vUMAwcv0e4gCvRCDTrp8iTZCST/4zEv/hoCVgDj9RAPIcoA1e/65wIv5vME
        2fDTBxD33BJFBiIQ3x7d0xXo7M//A/nOEhDzFygETRf6EkLmIQ7vBewaDwcB6+cAD/3s8hID99j2L+U/4DQX5wYqAfD3
        DQUHfzMZGzj77DLuAA79Cwn/HAYdG+riVkYLEPi3/Dmo8Jruybe+3hwL2PcDzjHoAwG1gWoXezrK6Bzw/bP55A0kFCcK
        JBAAJAojBhQAORPx3g6a2CzH/LEay+ICFP5MKfjlHPL7+xVOAggIwRan9w4tQeg2Q+ooHAUUSh/kEh8uBdwf+C/wBgWz
        6q25kwo4X39DEwoP4aHfAgr3ivcVqxwOxSdLL8wDCQEmCeUQCvES4R667eMU07+uxuMf5yMD1e8FQQ4hLR3u2gXcFQUi
        LMYrzuXr+O8dZvhD+gos+dbrPQpKCT7r5Qzj8cstMwoi2Aot/e3tD9C/NwoiDez+5ivuIRMOHfAb/h8iwOfZIfbu9vsf
        HAkiGRX5teBJuhkK8wfjJSAD4wZxjko6ZgC9WUPZQz1V9d/lVhDxDfCwMeQttPjT4Db73aqBQlwW/eQRHRHOPuNEMUsm
        /ur0vUQp3h8T9+EeFv7evywE/vvWDyU8GycFiT4ptd3wAOa+GLIjFPr0Hv4iEclB5QoiHwalkxvy3AFPzfO4DdvkdgL2
        2AH4SiUVKfqhJhHj/jsgMu3Duv3n9v0MSegPJVTv1rgD8RDVOTbyCN7KMTz7YhUDh2XgMzsA89ZoM/QLt72z7N0mDtwv
        N0Da/hoOM1wJ/CzEDiDJVAZHJ8XMtRQR+vknGu0BAP7yyekV1SsNvtO0LQwaZCA4ywfQehQ9IfHy+CWGOt79xi7o0e6+
        /eDt0LcKwgP58ZwzNsnb6vb54g2oJxEhBRotFBMM1d31zffzxd8H4ebP+RLlTQ0FDRD8JCn8xPzq2w0T2CEb4QlN7Tn8
        6C0m9Q3c9e/7yg7/xvjozMW1wADyIw3vD/5qEecG8wfqzureD+D01PPIyEIHQT+wMRkk8hdEH9Dn5eLY9A2+DLe05B8Q
        IDkMPCcqER8n3ubmFxb2+gY53VQR6uQP8coU3+Lt8vHN7/MP8un11ffM1P3Q+vDsGvzoBzL6xg3o6fLxNP7i3wnY8Q4b
        U0AS6ATs4PYz6RP2GNnnEaDr17eVzZ+B0v5TejoMJBbBH/kIIfY5GBTHI/6kCvMSzgAc559V+b/I+DPTJCoqz/FVQPf+
        +CsAdSFJFEbnBcck7tnvMw6v6b4WA8n/C9XZ/ReuBCCqHRhZn/XpxxEo/sBTL035O0VcEAbm2Ujgqgri9qYV8/QJDeoP
        CeH3GAkL4GwGKwPH7wQGDyjSSS/wT+3/6gMRJ//5BSgpJP3+0iQH7TzX/q66DcLr1AGBF+wEyAQ8CynzOxBI7/XRwhZH
        A0nfKP4QPfcN3hcnPyi8AvLz/BsPEScU1z/sBdAR/Ofo3+MrFS32NPTkIPHs/fehDlNtSCxs+gYEEEMVSDiPvHA69xvg
        FiDp2Q4Vy0Eh/xF/Gysa++XjWFc+80Xv6zeEBs2/R9YhHMQuJKkfKxQj6uTg5tkSADb55/D41gjrVvzvPTIESvLjUv5F
        Ac84ChwjAlvbF+RK4tIx+js4MC0mdAEmNOv/Jtwy6unYAPET7AcjGP3cE75UAPjvAhXpyfX4IkFBFk/+EAH3CjLsEBvy
        2RhtAMMI3Pz/M+HvLdk4zOYW+xFKDAYj7/b0V7n/7wjlzg3pDcDbJO4QJCIfxzsiQO4U8RgP1hUUAvNK6DgLWbXY8+n9
        QfYTAPnd/fE/+ysKSCHs/hUlCxnDFQQT+FXm8zBMlYhrOhAO9Qb+yyr2+9hY9uY2xfdTCyZRuhBS9u67/wHmtNQI1EfO
        8uMAEi4i+xU0+V0i8gPj4e3bHBHpFisGDlL99Rgd8SIpE/HVFzQkAb40xSwOz25b8wLa5UMGGiUzHAmtACQn4/QQ+QM8
        aePqO+D3xeYNBvEKMBQG/gMC3u/21vf11+rb0v4NTgHKDCno5xyn7+PWM/VE7/Ma8vwtBSEP+EQFxvLSOtXC7iv+AQmv
        EPIyqr39FyrzChzq+PAbDPn+7Rv4AD3r7gYF3u7i+4HZWh7eCfTCDMro29jK4ybDR+kA1yLpIS0lICUw+10NJEzlWWWE
        aDrlKkXLC/kK8QQCD9Py4iQD3Msb7BQW8+UK/Qh/2xYaohcIyPUPA/UZGfAkP+8q8+cSBPkHBP7e3iD3EwA53KHhLwr1
        /hYxLA/7JsMf8OHC1vruHSflJyT9+8Xs7NUsLgO/7g4x6s0n4PAXnuxbB9sXDwINJdxq9fUFyd7K2vXc+QbXDPULSvIU
        W0s9Ekj6/C0l/gH06xntAf+z9az2sDbzuRL74SUcRyPsRv3UKA4b6uNbJuQjHiwD8hU75AgP9R0PyR4I6BwyFB0Q9PgK
        FOcBPdLmRujr0g0NDfIB7MzbRAUJORMaGRwl5gAQL+T67VbrVWk6xNky5d44AwvZ9/0DgfFDVDc+0xUDPdn+2fYECavh
        PkcW+gSPCdcgy9oCCBHX47z4/7VG9+9RR8Tx7PHhBA7Z5KotB+3TAWYcDQbdZv209R31y1YlCw9fRBYr1jtEABW18crZ
        6jj2/qsxAExQ5A8hAr3rLgUrFDD0AM21FiKvxu8aABc97zOLxgw3LP3g/+b7NgEK8jNXUBUKGawlEVrt4sO6ISkI0ek7
        NiEP3QgX6QDx4hQw7U0gA+bT5MDlF+3uBB7vFC/0SAcGKysNAEcaGL8+HBgy/wTb9V3aPQT29C4OEuFU8vDd89RGF+TS
        qtLiIyFWOiVGAsnpPCHu7RnwCRoHSb0f6PTO4lr+3D3MwBX1LxLdJyMQE+n57BEhBCM6CMoD9BAuFegN0SOfAC7P18UU
        O+jiJRETzhf+5vbQTCIPSffawxonLfsz0fgFCtbfTQIxBgsW9gfTNiL31Fjt9vogPDISEhkr4lQWEvVPIAQ46fw1Egz+
        HtYDyBgO1trEAA/8Hi1FuAol7QsnF9pa5SsvzE/vObcaEvUnN/cQLAwP7AgIMv3SHPEMOFUpICVbMiYlW/LG4SnkBtsE
        x/nd/d7p9oEQHiMGs0uV4v0F9E4uF+xEZJtiwAD1BjHxDAAH1eThLcrAljoI8QUaCvcH4zAWHycBC+n4CQnhCUXn4Dcs
        JBoH8sP1zdsLHS/RLwUXCgsXG9P7GfIQ9kPgvgr68eEu6N7bFgcDDegfJc8LL+LZvvLz9yXVNAXnGunk78THACYx6iAh
        EAzeIxME/AEC8f0W+e0qD/cMH+LqKdIK/9/9/hEWHdcorOYB1ggbKAIACPYAxjNKNEDl3dnvE7AH8xEvMv3qoA4T+hPO
        0PHj/OA04BQW8RIhCSIoGQAYFAwSGQHhGi0i9bwkCAvo8A0N6h/uG+k3Ih0dIAcHDyL1HdICLPMC//dN5yfgENwQOf3e
        6vx/E/0D98lBl006vDUt0dT4F7vxJUdird7i/Dog0/ffKewPM7zMA2byBB0a0eAMDNItMvhB0826IyY18DDp6Nws4hMR
        DwkaHc0aZDMK2eYIGSgMI8AkL17H9Rz4JyTLMBZz6eg57GogH/HBgfn/3ioN5roOLwbebw748P1GKiXvusw3ODLqKs5O
        +Qgg4jISArc+GCohQyPgMmYZu/DjOPwA6PABACQMSl0u+dPfE9AmxSS9LAja9FoAJfvt8RI8PVYYz8c8//xM5w0V6CYH
        Py/YRSrq7DT+KwX79+b2BxgN79MO5Kgnvv0m5MM14RG/CRPpCSkFE23L2zP+PceDOhH5G/QU8QH69Ob6JSZBygQyBQL7
        yAcO0NQFSxRBCt39/AEC2hYN8uDj9e79P+sV+QQHyuIKBN8RARz8DRwwCdQOHAoTVOjPFRgS1MXBOQLS1PfL7QTpJv1p
        ABX4pSQQDhMKAf0+TDN/DjgSGOvxFOMEE+jcA/0ZAeY1DAkI+bVCHdHz4w/K8gHx8wtC/geo+wwl6BocEf4bBgURAAY0
        8/Xj++knFx0qJf318M/1xAjzD84XqRPz/hjeQQlK4A75K9fT7C/SBz3tJObu6h/0LgUJDPkdGNcW5P1B0/L0HfslK+H7
        5w4K4Bgk/ug0BhgIAYskdDrk9u3387T1swj40tf8DTI57PoNFfHqGSNG3UTrvbpIOLgIIAv0BDQ2Wi49949fHDYJFRcG
        xgUvJ+cZMrDiORo79AUgXs8nVuGtAy8jJOfv/UMRARo3GSrjD+LPxwklz/0OOgRbUfiyGEn7F+4rNwVo3RspHw2sMUH3
        HM8lDPLj/xzszkbyBSkUMDEaxgc5/A4+2H/TPGQ2+AQGwCjd9P5E/rj3JTbxOxzsBgLdF0HrJhIoOLslD8hE6hVKMCgS
        BAsjAh4KS+sCXypC4hJ7zqTVAho3NxfrMfMlUfE1GE3IACtESL4F4CErcw7y/uDTGOYVtnA64/0tCA7qBi33+bUE/inx
        5CQw1PAVCx31WxrmpBo1Hf7DE+S9BhXMBTgX0aknQxESMgzt/RcDzAgYCcX6IDIC6ikRyfMZMv8T3FrgGAcOxf0zb/2x
        /MYJUOy58/3WsuovOqbvFAmjFBoIMOsN6UD3zfkH8AK56RbC2fU3N+UJxCcEEuMdVNPULvMg8QXk8wgS1CMKGgcNe3/o
        2hLhtgg0utXXKc8PJAr36wXs8B04BZAFvQsE6EQW3L4PGgLr8wcK1/E2EuTkv/431ubGGsD5IOjACxLB4wE+EhgN2snk
        Lp/fvdxZBNLjTNlJAQQnJzDxnneoOvnYDQ/uHvzh+un05gb3RALwLwody90eKfcHIuzR7h3bwzb54woTGvcK4P/v7Azj
        viDeC+QFBefYHiUEAQYM+O4iBgkU7P8K5gjYA+Y+Ozo6CwAG9Q7oPvi6v+JE+AAKf/sLE0MV9iAE9eYbPOsQEvEdBgMF
        ++0REdft9SjODw0ILykjJgwHF/jpAxzXy+IL/xbnKe76Ae0SBhffDwf27RDk7B4MB+f2IuD9FPocIxXm5v8S8h0M8u8T
        DCD79xH7EQv7MAQP/AYW0/ESBA4tCOYP8vcdG/v3/P/17N8b6QcSGw/I8Qf1/ucf2AYqGhnvDjjLXjoHBPLH5UMuA7vm
        wgSR4QUiFepDxRT0AUEF5NNKB+3qWD7TFTkI1t4z7vMvIRc34x+u3BEP7zMKGBPWINrnCh0cFgsbaCv68jom7do+Kp4R
        zuv0By9r9RwICL/3yOQ5+xPs/Bop1B3eHP27QTMdzUkrO/0T+SMAAE4fyiHBK1cxNkQnA0X4T/UBszkmHwXfHf4V2BYU
        vgUU/SzzJJYEHg0YNKn7RJtX1/vq8e5s+AEA987i5yfy/QDXHPBD1xsAyH8IBQDnQ+fnAQlLOzSsFdbqLQvhyzfhvwlJ
        7h1MCiX+/e1vDiYyPWZCRwzgJO3ISxHo/2Q6vJHE1BcoJAkG5ffT6Os6OBv9LCc6x8Cf7vVjCtveWkHXQCQR0VwaA/kb
        H/AeIPYC/toIIwBL7lDy/AMIBeoO+14StAUkVBM2FhfvMKQTzF3hKfRJNvwn/x0u1ATbjcVCsimv7R//CuY31OrAn6gu
        41Am6bLrUCgJKxE598yRMUkm3wW8ASMjfykeCyoICQkH/qzoVk4s0eywsN0BCQQrBw0tSOMr0D9DCs06IRMsAPH2JiTV
        4v8PNwz3BQYt5EX1Pasr6f4IdB8p6ho0+TQHsUv0DgwoC0oaQrlqqTzqL8oONg/8PBnH7QAH8yj6MSUL9+KGOi77vFDZ
        EfdV8ADP/UgVCQ28+BgiKCL14f3l8sGg/zz+CMsdIRACQxYRGO0s/hMx1eXB+AUj7tnk/RgxAeEd4xgCEfXvGQUT78HQ
        Df0lwSTXyxfI+P8b3Qgb/CvQ3ej22vb0Av75gQnc40fq3Mrl+wwm9PQNzPkDPhzCNPAB8fLcstXlL+8aERkR1e3TGhLe
        /vcDztsXF+oUwPIPCtfS+vH/Lvg/AvrzCeMq+fcg1RIa58496i/99QELJSQG3gL/Dg7JOBPmAfMXuhEK5xESE9QxW8cr
        NSAbNOot9Qr6OvAJ5QQeCeUXCfhBQQH4GfcwlFV6djrlQQAVHTTvQBIPMRjqHS3DB+Td3vbcAyXnaRPSqDiB2u7rIR8R
        8SEjBQKl/B01CMIPHCMLHwgt1O0UE9EE7+7X31sJ4BfZ+tXYGtK3yAcK/PjJKi7v3sUiEOAGyery9dIVOfj0zbXB2wqy
        q9voEes7Iig2wsrfNx/81f0oEcHg7j3U5f0JAxgdF/HTDN764rFYN8/9CdDx5xDExvEm6z5Cwrzq8uTkBuz9H7cwLu0G
        /CJ2/OEK8Qf1wvsk8+gE5iISteMaQ+j0+wnc5Agk1sxUBgpELNMbIQgc2ukU2v3yFd3kJvft4c3h+jjVAL7p5+8tHXs6
        /hJQ4Rz9EhEaCCPpH+wz/hDPH04o6e4JePnH7tPqPgUVEg/vPifrE0ATHRzkBkAk/zsT4vzh6A8hC/ASCiMSU+YLByH+
        PvcN+B0dUtX+1yAmUvvAEkP6+Sj/YfBK4Mse9ijsCcyB2S4g9xsHB+gXMxYx+w0D9D9c8s/hEgL32gnrEBU0/y3qU0QZ
        CuweXlz/6/PX/0DcNeTl0xoY5/r4EwUSARIL2QkX3L4NLiX24OsP9TDnGigIPx8bRUE1LkFR3xDnEeTYAyMdUNMADfXo
        9wkX17UbDUYZKvLlB/oj7NhZExXaPfTAFj9J+Szk5GLsqUgoOisKfwD1Sulb+NHpdfeOMAH6+izkJdq+Og/rPPoyNBAY
        5zbxB+0RG/QILfv7/kX8+/Ty/br79EPy89Q85yXuEPnD/QP9HfvD3frCDfESH+gd2N7h6//dTRPbFUvwORVC08k7Oq4F
        J9DlHfAI4MAXRCIpOc0m4CgeTwfrCQb+Ev0WAzcwJ9z35uUk5egA0fWi4TnSEAjG4ub92cD8Fc/iCiTZEen6E8fnEOMH
        0tQr2GEC3MXqyPj+FAXb7c0k4+r12gMFOQWmIFHQNRrt++krEgT1I/EQKhQVFdTuCAIYDi7J+ucXC+YZ5+JaNBsaCzDR
        KcgZtt/M6QDg+b4HICQfQAPsnZdBGNvdCvsSDyG9+qYsqwIC6Qb+BgU0+wUnE07DJR77GeLRwBGq4yUSEsAjH+4qBCba
        CBnfA6rz4xn/5eMBGQTtG0r2EMH9IejVwuEz6cbt6+D8DuYQxjXgE+rl+FUG74T7yBK+Rsi8TcrO/1QwCgQgEBMdKN0h
        BOTeEl0iFP/b1jTA/iK4LyDoKugPw/wM9iTuzg+14fLSJKouM7TcoCDKzyLtvybODuQsoBfY+PLa8Bni+jvqKck2sfcO
        6dcq1Q/HyT8oF/ICnkT8JBWgAuQJ/p7rpdAs8kymEwTQzAP45gfwJvjzBfcW7xXmkTcQ6uAF4y/QWwfjo/nv6x3i5wHw
        A0LoO/ID+8/r3NjTAB4Gnhoq3iUNzQDkkB363OcyBAHd/PfpP+UBNwfi2OHO4igjA+vaxtMwsQMP8Qsw2/kGpC0a3tsg
        JN4X6BYK0xDu74lX0ME17/Eq7uPeHPT8AgTqAfQqFeHoxvwiG70GqNQhAv7z8+YH3tIF8STxuAz7+vYKKQO6KwT2+blV
        5foaQgL5IvTTIl3XJPgkzxL4AA34zTX46gslGyHq7Crs/uvlx/MFyXPAfwHbtuwe6//rApLV0B8gtQLSBAnJEdII5PMQ
        uAj74Rj2pewd+v/L+Q704doUFebsrOG3wjoMMMJJ6Pnn6DTjBiU3/yH32u4Q+/4X6NLs4g4TAStZQegvKUoYt+/vDfv1
        2B72/Sf778YqHCMDKRPRFvHQE0bj9vgS/QHNESj8Axj8TQYtfyf8QCMgPSUdRAA4NAsQEr8jLdbBSQguDQEe+gkv7/gL
        3hay26ax5tMEpMXSDeoL9L4szxIY8gbo7MXr4bPiHtDRGwIRwxu1FRUB8/bw4/n4hbgUnvQXRf7R6OvtZQ3ZG7zAGCLv
        LPXw2uHwDRAQ+QYZ++Lk6S8aJ9/t9PXjABoS7PPBD+4k8Q1E9xTOCwtAv8IyAkPc7xTD8+2F088W0g1CFv4A4R8O1TDu
        DhjxAhTE8y0U+tTmDd/ZGhMzB/4y9fm40Aiy+K/kK+VR6gHbEwMu+lvDEMHVcOMMMvPxFRA4DkQz8d8spSOi9uwO4f7H
        Mg8Uxxul1+rv70ybECcrwPzq49foFNo0z+AG4e2G17wYux3DCtTq1+jV/sPlzQ/H0RmVHtVRCwIDJN3EykXuFdMU1u1f
        1OYEEMv/0Pfb/coEBsccywX41QnM8ibr6rkUwuQ15OBV3uMtDRzVztMl8RDVEe3XyjfKGQzN9e361v71yREO1Cm6uM0O
        w+3nEvwiFvkJoZkDEdvMgucWN+cwrBYa8uDXJt38HdwuAwcFDQAJxBbbH+kDDw4kC+XXH9Dl5wAx3QjMxAnSJv79AwX1
        U/ZN6/vyLSDJ44Ur8sjImMohFtUvHs/qFAPvvw8f3P3z7ezL5LH8BuD6whYkBhL3Jt8d2u/oRPwQ+PUIDRbNQQISGbnT
        z/oGwwLAKw4B9g391PIWDwQDyuPOI+Qp4e0t3DIO9rkgBtbW7SgCGPjhDQ5I7QjREQPj8ega/yHtHvDpGucW1/3V7grc
        3vVvDxXOHt02/PgtFSbaDfXu7s/eKQLpB1n35ADY0QzaDdNh2QQ1CS9NBhXmKuCdEAn96QAj1T5hZ9M66BfzEQvLDzHx
        2vLpIu4MHwoT6AT6FOsDxv/75/vb9gL6NRcHDD8EFyL+NQ761hIJ2vQU/LUDEOzdtCYNxtzs8P4i5DMvy8QcEdzh/uDt
        GzHIU/XwKSb/1DA12iHyCO4cwy/5EhzQLenqQwsu78bVx+TaBfz57uPGIfcY4NIG5Tb5/PvbGeLm/SHxldD/xeX97M7h
        pxcGRPXwwfv8BSL05MzvJ88B0iLY8hv8FSH6zAIMWfHMGKsn7Rb67Q3/CNyq2SxBJPfa9M4BBDAF39nyATYTBjPpEwLz
        9blODd8r+PoK+/EDIATwDg7/2CP1EBrfSAwEz+oDD+rf4hrj9xzMEePF3+UAExAUCF27/SKoHv2B364JMPX+4+EU6Cos
        FfkkEgUHKr/ZyOUTDtobBgscRgrxEcn12Mzj/eL36Pg66gbw2OcjFwLB5wvAwOnL9urKrwIYzNT78t05E/8B/Mofx+cI
        yLWj0Lwd+ucF3s3gBubcBtMC0QEICvLY9QvoH/5GIgD/7NBBCfjrwsAN2/7P68L69PACCAvwKObtMFyms/Hl+/QK+frk
        /+G1McHbyLU/T7AT4yT99AGtLP3h8wJC9A4GVPrHB+X0y9opEvX/7+Q5/M0lTtvhCs8g3AUIFvbo2PPzCt77uP/VKubn
        1dLnw9we9usj6Qwr8+FM0BXn2/HesRPVFtseAhkfGwX5xBzUyP6gCPz3+e7yFB7R0gVULA/U5qr+7f0M1+vQs8bnAwry
        8h4dBuwS9hS23dkLCujiAv7fGATyDssjKQ3i4u0l6dzIFOziDigFEfHY6vPWQvkgFeX63hYgEvMWwbfr2xfo1i/1Beri
        3gke+hBD3OfiyvoGDwTj8uzY4hHs9xgoGQUDJ/3uRgzxGx1HAjU89gYb0+0r+ebkGPXR/CUd3gkk5y9CFAnb6tkS4kBH
        9+cSKMbtBPL0BcPi/PP4AN5b1OAUYCHrOgPkCCxI7/gqRTLs1OfwHwDAAALv8xD9C+/yHicg7g/b6ykKCtvvBw8CEhH+
        0UocFwLl4Oju69cT7hss5ODr8N+9+wzWAvQr4wNCLAU8MB8LRQPYJBD2RfoABC9bTBXZKSt+/gtB9g4HDRYfFjAu7/3P
        Adjv/gX1HNnf/R0J8bbkCq0E2/cG1wr5Df7x8//gIv6y+dv1C+Tw4RPZ9rsHzBTr+u35FOfu6AkPABYlFysbICLlIwY4
        EuUO9xQLJey/2e/h8CQn+jvv6xr/FSroAuXeGtAFMQP2u+gbHBzjDBH29AgEJBwC6dAEOd3l9IH/xeneD/7/3+oBGfgf
        xQ/4+x0l8C/69xQqVd4eCvcjIeoN+0gv8P8TFzQESdUmzRTTDA3+Hb7m/e4j+e0h/xwdAh4bKd7/ESTdCA4WI7fyB0Uj
        KgYMKvvICci+3t7p+PQBzNjh6fzYH9oBxtoCHeXv1cH62fu47ga6HzgRHPTi0kH7AiPuCfrmEfvrLhu36P0N5b3Ynhrq
        6//137MD9AUV7Bv/2QoBBAIrBAzeOOQOD9vqGwQG6cUNDs0HCt8sAPPV+wL30cvA7KwEEPUN8uUCHNbn19nM8/3eAfu7
        8fLvqyPJ7vIJ/yAbEhm39+sU37DzpvkoGhwRARO9rNPH4hWf4u3w49Dy2uouDvz1zPHx+un5udH+JQu0HgwY88nuAg0T
        wRf4B/8z4Nr46P8V78PW2/EoGgsEAQsHMgba+wftHO7hBzYH9SkKM9PjxxEEHyAi3cbfCO3yDtnjFOP21zIX7/Xb9vQC
        8v/h+NDuBPjy+wYR8Snx/d3y7e8uCN7+0Af6Feb5JP355M4SwPvUATIe+9pPExwvRtob6+Eh7h/v6wLkIg4Q+h4GJzbs
        GPvl2QE4KO4GPd0V/Av48i/c5A/W9dsC4gICGCEozw7YA/yh6+MYJQf2AOD4DhUC3vAR4QXFOHjq1zoCBgg63hniJv7t
        7tGw7g3iPjP1AuLQGrsK2TrSCfX4C98R4Q7lKeDk4B3lKN4vyg8Y+AXl+KrcFwYn2P4YUuwR8tUHzUwcz+sb9ylY4lky
        8R8hDvcN6fwyATFH+jUOLhcZC0su/RpMC0TnKO0B6zcUGzUDxe8h2tYHQrUg0s0G7+XGDezKP+4iG8AlCxPhyx8myej/
        Adg6W9qk8dMfDPQiCwYX0Sjy8NQH6SU319TqARQGIdTy/SL2EDAOjAIq0uchGgECHAEIDPsdEPm9QScA/Er9AEMIGvEa
        4fHu9gfTH/8B9xrlOAPwtbnKHP3GIQLr+FEFzvcMKvS0+K7e3BkTOAL7DvMgzWYQ9ywPCkTnDOjt5QIJ2fsr9BsF9xgG
        /RkCNRC0NrowFvj4+ww2FeXf/S7H2Jn06BTo5xEj6Ofv3uwMEQnT9yi2yAvjFenLww0AsRbMAfcAPx3Y6TKe2tPeLCgI
        CQET3v7i/frv3tgaxNIA2fbl0R496hwaFA8WGhbf9MUaCt3hDBn9Aes56iBBDhsq2un7BfhK7Sje8AkDCxMSDxIL5fXw
        D9/3PtHP6fLrrMzzBgK+HsUqx2js0eXwEw39E/8/HhDr8PPX67wOtvEkFBwhMyol7ATlEPG59aY82CtP3u4K3/Ki/9EM
        MQnk+e3fQd78BOH+/vn76+bMAxXhNSIbqVYDAQYjKwEQ7aY86w0kGh4MWCoe+vbXK/YDCOwRySws+ebnHuggBx/fvADz
        3O3j4gIGHdw2OdkX+ikAlhkN5RjXEe0wPeUV6/4V4frb3wcG/vIX+h0yKAjQuedLEzFg6UG489XVBO/jH7vX6zkD6BXU
        9fIgDd8ILdndPhQKJPAM8CL/C+4uEAEc9dUA6iAA6O1RL/nGA/4VKSMxH+f4JLXoJ7Lz/NUVgR3fFBPHV7z+CxsqAx0A
        z2D2GRvyWOnKJ+rdG8Tn8LZAwxPGRts6/fkH8/r6FVQq5u8c8tQl1w8JBfoz8fYDXFQCAswvIj2t7/UCLv8P5eDo7xS8
        GBQLR+xNAxjuQz7ZHuvHAkE16tIHDvJI++ZLCTW8Kg4s5hsPDgsVGsdFXwFECQHf+vY2/AYYDu4ZEh3iOvQ+z+/gE/7s
        C/kI8t7YgTbuBvUTHdvz2AHQ1fr0BAjj/83qA88lJRAy5hrk+v7Rvx0E9kXuERjdG/o0zsUY8v/9/sBK9hDeAfspF+zP
        LQcpEfPbvs/9+08YKivu/7XoDNE+NyoG1DToD/wWJw0FCTAlDNnSLgHZH8E78EfAKwoKK/YD7e/W9dUgx+vjNLvY2PLz
        zPH7LvAx8ev+B/kEVLtGMlYQB//w7QXY1f3EQAkVBQkaCgP6KO4OIccU1RftC+Qf8iDxCwUDCs8Y0R0GEyQ1yi7Q9i4V
        8vjH7sUw0Rvc3z4BBAXsA+bX4Q8pDL4SGAY7CjPP2uz6/efs6fXiHsHW5wX/2AUD7tUY29H9GdL90TXu5gkPFSXu7jzZ
        Jboa5vER78buEQYi/wohHgAyuiv3MAQPBNvLE+0G5+A+G+sJASAI4x+u3cHvAijq8/ohAK7cJ8oj5Mv+48/XxBXhyuEE
        EvsPE8/n1QjL8SEHBRSu9Pr14wEYzvn3FUQM6/7K+RPxEAsf/+m4Bvbn2RMECBf6EsUREBPjufUK+uVNLkIV+DT5tx/3
        yzz++gozAOgs1eQBzRnnQwA43SoA/fP+C/Me/xHLGN8Y7QzvCLgF/wcU0Q3lPbYr99EEFhze4LXS3/Dh+hnu3yccHtAU
        0xkVHOodCiMD4r67G/Xb/UI7Da0gCgXWIfvz8DgIKOotACUA7OYBKPHR9hn37gP8x/MZ8+jWAwX8rwU6GhPo6j/mGbfy
        7OD0OO7vGgXSIQ8gB1I25dn7OPkTKNnqmx/f3vHMDhPY+bAd6/0Qxg31JS2Vtgrz/yEFINYlJmjGOgBS7CUzDhUR7hYy
        Nc4sF/UQOrEnACvvwer79fz9sjIVBaHquxMi/eoG8u7PGxorCwriNu+3E6YE9wnGzhQB+urOuTToBPMiDwT55iUmNDYz
        MLFK8iX8DQRaDd7n/m4v/D5SHgoNGRzt+Mv6FrvnpQcO7dnsEPoYUgDELxNELxodGOoQ6bT9zOjMvR/Ho6g5+RQIRxnx
        6ULjzMgHstjc9L/qABQ0H+f3Jeny8+0PCNgF4BzuDdkShs4/RREgNcU8H+n8Bff5uw7s2yKx8QQHtOstD+/yHSQoEMbt
        A9TjFRD4E/8Gzu/Z9/UEBMIWL/b32Nz+/O7A9RLD8ToDxxoWB9fbCz0jM+T0AwXrPST0RP007iwRFQ8NHwH3EhjyGg4Y
        zQ0k4fMQ4m3wP9xZ8Q8OLRAT9vwbHyDi7Nb/6PpAMAcoLd3RGhoQyxUJELoVzALZAS0I2NzxC8AoBuzP6izLEc2u2Pqq
        188QH9Qg1uL/+Q4NBkPL6y/v+LTVydLdsN/47uwNIhPe7eTr7xvrHSbz6iXbLxb149jc2kPgHRn/D2Xs++0DG1jV8vfZ
        /boLsOXT5wnP+dIT7Q8l4OTs1S7rAQOzGpsCot3qKRQCCyA1Bw/VN/XUStngwRr/K+ErDbzjHwf51/KzPgPgCuncyBsy
        6frb1Sa5NfsJm5fT3DgD+NWy1gML8AcDE/3xHtzrC/sL5BjbCQQFKNlLHPveEA7fI6n6zA/p6hDUQvBg/M8T6sTBz8TZ
        FhUO+/705BA07ffgDQoQLt0NX8n8ri28Eg2SFeHSbDTt0NTuz86TAesU6AEa0RIT++/l9iUy4OEiD94UvfLLzOIS/cv5
        CuUuGgvsCiz8L0b49BDkBgH9n9j0s9VJ7qEuKhX3KgsMLdwSKAIB4RtDOUWt//YoDgDlGjj3f/wIG9obsBa/BgDhRjsm
        7ilB0dL7/ebo9w0f/Dj3BQizK1aqujrbFCELAQMJBiA4/ifDKOfhKQwgKO0G1Nbt9wUL59DxHRICMRTvuBr3IwIC6Ebs
        /J/b2cS0EPPnGDTaAD4dJAjvARzlAxfy/pb69cHCIw36Bvc0bGAUMBgvEvEwOy38FgsUETLpNg9YAkYYIwTp9QD+5trg
        4yPmEtKtAojACorZLpbzCwUTLjC77QrgyjLqJL0UIQIF7Skd8PcrGSy82hXoDGUMIBrm4ADnIhn+MdfiwgYC3O0tTRzQ
        Bd30Vd8rHy3fv/41/fDw5AYoBvjdvUc5G/vz+N7l9sX9DvAK4eTiK/cPCiDOydyp/5nWExQUAzbh3cnzCf3v6/o1ChFq
        6joJBDQQ9PQV5b31Kr7/JQlUVg4/uhLeX0vq8fAVvg/84gsEKzS+IgZO7w7gxhsAHM3VMP4g4gEKHyAIzhU04av6E6oQ
        2+m9qa090LDt/d8d6R9B/U/U3BEa2yr+A/US4woO9xXnBIGcCcbr/fnh5+PJEugU7RMSLeTo+bzAIKoA9jPX2yodDw4J
        +wkL4+HK6fEG5uY+QfTu4vIGLf0H1mX03AT1Kv7nHQVOJwc5ATI15OQfILW26gLfz/EzDgXo9FL93x4cn/TFDAzi7DY6
        gwPYAd2PGpis5uTO7qkkBfQACRLpPwIKLxbHzQIm8zDt4bQB9CDRmBVFCjRo2TH6yivz8Pb85szTJCT58egw5OfYCOm/
        IxxC6+szwQQyGsz3Bh0A7cfpGdz3NOUf9ykw2w7iJLUO1+sLNSnPDOHP6CEE/PPnFgkP+Q8DjzIFGTkV5NgB49cq8vZZ
        FBndBR0HTTjl5e2wGAYL7wUV3S7w6/+fzetNxTzSARrwGvrTFuyyJProjqgYFCwq5O0d8szb7dP6NBvTAdUU+ihr7vM0
        VvLjMcTQ9OW8Kwr8Ag8LBhsGxczuyfsS+w2WKa30/fZBwgYeCV30D8j/7xUm7xXVCxvk/qztEMw6PuUDCNXTGjAHwPvK
        4vDP4PflAvbtvsbcJgo5/CQIExl6EE8MLDw8FiHk2QrgSuoJLd06+SXi9hQqGsEX8yH+7AQX7QXoDwb53BghAvdJPRoU
        4inqBDUSC+N/BxPqDhnyUADZBPs+agn/9R0ex/bWxOHpGhEJ/urY+f7jCSUN5t3Z3ijv5vwECLj5+R4x8NvDBvfJwRP5
        txwHFNwwNMUNF/tSIvUELuj/4QTvR/5I8e68AO7lCw/q6PJoVAIsFhMc09QTCesFBSLf/SP82v79Cs3dAg4S8wA59O4F
        vOft6wrxEd7C6ekDAf8a+Pz0Ay4b/O+518QzHyQuJO/sHR1L+ADLCALfNh77J+8cDjImIdgf6g4b+NXqygS8QNjX7eDV
        6N72zCbvAB7pEP4RIkEGNwomEs1N6vArBi0KE/zo/xLw40ALBdjc9dLH4dji3/bz49b93rgGU9ri7gUMDdktGA3aLMG6
        BOi2+Sod+cXcBbsiKLMU1Aao+POkERnf8SjqQd/29zzd8Z/n8cMdNxPUJRzKDfi59uDt6/G5Kv4PVS3Aoh3R9e704twY
        LPoU2tzLKCUYGc8f1dDx+tH9HtHu+fmbCP/BydIjFdvU/uLmOAkHx8jJBcf3A9soLBwZJ7kBAxjs/akV7/Ii2RGt2t2Z
        urrdFfLK0NPi9CTeK+opN+LjH/cK7SoZ897nzfPUFQwTABj5NukfJqDs7fzqvPrsvugBLO+g0wX94dja/eTZxOIT9fMo
        AtwJJLANGvj94+LaHgAdXvcS1lD5A8Il7bslFQ8KF07DshnT9eHcJBnR0jvY/v7o+fDyGBoMzfnI5eL8KTIVoQ7I3eQE
        0+1W5ecR5wwF9Avz/gTzyPox/jP6QsEsHefDHjLRJQ0P/64DBBEYQNjkCAUEBhg36xHbDdMZ4ftD07wI2rvh9RP6BhDd
        /N/u5FY1HOxq79cD+hndFUXBAMXHOgIAtxop9+8W4fkC/98gXs0V/0gfNjgBBur9HPkS8CgftPABAL/e/iUJ5PwJxwf4
        3iwBFePv4hjwEj7f9fix3tIA9CAz6QQNIxv+JvsS6U/n8Vgi0Bsu6e8C+Q8W8PP4PQc+GSvl2DYSABdE+Aoo9sfaC+7u
        Hu0O3uboEeIj7x3iB0EFBencCQT9ABng3vPxF+814t89PQPNDyEt2+PqHQOp5uUF5wbwHr8DCyHy4NH246O96fUqA+82
        DwMW7gA/1hTf9bUg6ck2Ox3rucsIECoJDwPa2BrqyifXJ1O25vkO6uMQJRIJ2QEG++L6rxLGAywWQR/pB6km7ePgsAsE
        AP0k3RIb7Bcw+iwzExrfI+0VBSMt4uUFQUog2g79FK0AJR0YGPoB3PUJGuLXBgwT8/oy/fcoMOYe/AouGEvL0Avq8AFD
        IQLX9PUS4sMEFQgSwhfeCsj2B+wG7sXM5fP1sykK7iwBubIUzwQI1uTkyeP3AhYR7tj/4vDmChTF/hrS/fY6/tr88dHX
        8RbY1fHfAg0L9/LiJgwpHAXV1wm8GAo96vP/ERINxvPUONIiG+HfBKTVovsfQB37B/gcWBEaI9bbDvbG4EsFDIHc5dDf
        9vnYIfTbVdvi0KzC5ggD2Pv3wPcNIg/ABazSzPDa6cjO9fEwCgb79dnvFfW/wQcH9vDB4a4N3EAf4u8RzPTnJTMo6TnS
        6fY/ANr57Pwmz8vnMQfw/CMAB+QAEOPX8t0/F/seAuPwEhTZFtkMzx1M7/snIS268+PnASDtyfM/Ctzb7N8Gyc8PJwc7
        /K79wvAjCs3V6c23BCYJ1AShCuDz+QsSPEfvvfn+AUr5JAjzxf708u3kGgAW7kEG+Cr2PRD+K/3u7ci4B+vG01kvPf8i
        LBnL9jswMvksCwIWEuYGBEsSDvToIeLu9/s75+D74BbxH8UVqDUdPyPaDtri3tjOzxjiGu/f/joO3g7R3e+6+QBGCf8U
        JCdaEi0nwSnj6P3v/O4F6eLKDP37Avrm79GiE/cWAQzt4Ar++tHsFtvyEeVR6CAfKgew9uFB8R7azwRQHTL5Gh/f6+Xy
        5hVTQ+szDuhB1jwkLyIXDRYM5gX2BCYNBvYY0u4f6OwVA9nz5qXc4vrL9Pb/2fjL/dPoHAbqFugw5w7S5eMFGvb0IxbL
        8PztAeEM3w/W5/blB+MAFAAR/+YDEAr54bgB29Hu4S4V69EfASIf4v/5DskF+uYKHRfs8Nb5FBoWEENH8gXQMvwvCUAI
        ++7R4O//5gIc3P3z7Qji7P4DBebR2Q7jCxzR6fzc78b7Mur+6/4C/NscCu/v4UTY4/3C88s2IwoJ5+Eb5S4RHPUOEx0R
        6g/R8ALsAP4f5jcU+gjcDgb89A8J6i3p4y8lBM7g6igkBRry8fji484L8fgA+CjFAA7199r5LAK/6AjB8+8A5ufk0Ona
        EvDL883e4wHT4cf21QXoEy0F5x0PB/Sv1vXfBdsSGv/s/hYR5RoR/iYaFwYS2Pf74g4NFsbx5trw1M7jw+fp+B0G6r7S
        JOgeFfzyFCKBudjeyOoFBP7J9w7z6AII+/fk0hLc9fTWzvgbI/Iu+xgT2hECEwu2/aDcBuz7JwAQ9gnd5wPL6q8i/hUR
        6fL08OPcAw0kHPfsQcMVtujl0RYh+yD+Hv37EgnP+fQQEfH7FtDp/fv9CwHXKdkC9vPdMPXuHQ7oDd73zvv1CxUoBwHV
        /cPy7xMG6uwC0OPW+/QpDvQc5rT2Ffzg/AzTJcG+8NoeyhUj+AMO4sD94vAZ7icYDwbIzv8SByPEAwMGAMv+9RYgBg/o
        5RTd0fTc3bH2D9/3zA0c+hLz/R71O+0mLvAI1OcwEwL9BTUHIyv06fcGBf3kGukAYvIx/wu47MLl0OO8ENkNRvY85v8P
        FQYW/xHyq/TM/d8KBwlZ4OYZnd46BiQKKek3BwYeNPJt/+T48xnv0CwfQOfwMDPr2fPwJ+kTCc7svv8L++n8CPfg9jQe
        3Q8HKwIHEgIMtuEzBg8IIwKlUQHmFeoPKPFJ8BcJ/j5G8tYMRzwW8yboLREaQ+ldJODK7Qf1BBATL9bbKskMy87J1Q6t
        Bino6ugA5McN7cEgG9bpy+Tc3cbL/sAU1SkX6DQH+a0R3eTU+Q31BsMwXio8AfcC8wP4+vvu5ACkDuL5DfA+DwG79Cf+
        /hD22yAE9vwEASjQCx/nDvVWDgvo5cMh1vgSCwjYAkD0Gwgb5PEV9hXtBw7V8gAN30TdHvHJ3sjRI9HMFiEVCAXW3ePU
        1+Ec2NjnPhgyD/HgJP04EcbJue8ARbwLJT72OfYq+twC+esuzRG+HE3L4/Dd+QUnCbwTCgnR9Mge0yToKhYp8OE2EBq3
        5A/kNhIu2uHXAvT7APo/wPK3EuzGz8a5mPPACu3L80z1Af8M87W66+bH7fMTuAynAOMzNOQiygfg/NQpu9Xi8wr9794G
        BRv9HDE71kPhOALVGDoA3T394Pjo+jEaLfwABL7FAcsL3QvS7/ck5gTKBPntHN7yCLwx/QQdF9cTH+H6t+r94+r33OLV
        4wHqAB4PBQfl6eTgKPPNCzcAM9Qez+Hb7Q4nCzgf/A4FDgYA6SncHOnxL8nuysA+3w42Ngrm+sry2iMt4M7f6MSzL+EK
        9uQE7Pbs2MzyQub1AwXKO/LXDPYh7BgN9fch5f235Pbf+Qnt1iPN0dEc2/yzzs6BCA/F9fe+HtVF/u/1P8UYPDsf8P08
        0fP67wT37AwGSMoCJOc4Bgff5bovJuI58P4TRQAcDyDr2PjHv8IJ6MLVDuoj49QK1uv9A/nxGPcC5vL7LRL/5+/1yj7l
        TQrDtQHXMSo9JPgl1gDo388VtgPb4BoaAuDmBeUMHL7HQLnw/8XztrsC/R7/AATWBhrt+eXQOg3+R+sO8Ssj6D0ZFtAK
        5iXPTA0Vy/wMAzcCBe/rJ6rj4cu/7O0DBvWuKKokNSYFIgsF8tci6Tvj/xYtDycYxNwN8BDs5BATDT5U9RX30fr+6C0F
        6EroH0FVGAMq8iEg8t8k3k4IDQAq9c32FtwX4wbMDDbT5+EYCePZtgbN+PLIKOwMGSjgwC0UL/zr8SgKzDjJDw34BuQG
        8R0v6e3eJBsLPg8KGtz2A77dwQcx5RfWKg7SzsjG7urr/c7qtuoUL6/kzNrvEPsKBv/0DugLJQIr39r4CxL1AOjf8eA4
        BArRDNTi4Qqvx/XS8gzl+fHU1+fi8CMLI+bj/zkhtDPsLdgm/K/eJCPe2zUZ0eXo4jrLAivzWw8aCTwL490rCzTp+CEX
        Ugn5JSP2FN7uDx7x4sbt6RrK/rToBAwF8egRF+Pu0RWnHAn51TcwyjUDHSnq78bp5+TU1PXa8+fVu+O66PC9/L/c7gnP
        tAPA0fTP7qHi/wH96AcQ988TuQDzKzcO4xzWEk8Jyvnl/L/Q2r/+AOUE6Ng63vsgGAoqBQXYIAi719T+3gkNGN0Dmvon
        1ZsHDfwJ8zbZ1wbs2Q/Z5s2nIL/+qMwb6yvQPQnX8c3Z6QYWA98f19L11gTwB/fZ2vUnEeXRvhPxOeG08fcktigiCTEL
        DNrmA9ALoicW2xr+9eTlJu/w5Bv3/doGxLj04skDphEEHDT/AzgG+PTOAvtN+AHKGNktM/cPzOHlMfn0/ireCv4xK+UJ
        ge4W4eblBvPn8fULzggY98/2Geq76zrl2c8fARIa+MgaFAoNOhD0JArV8vgMI933Dxof+ggpxh4N2yQMGiAK4rg08vgY
        APLxSPH9/ucB1rwyMRXkYNr1+eDu6/Ym7egw+RDVKe0i3PgBEtES7sYbJffYECoG8gA4BALyFc7KQ0MNF/oSG/Hb2dzP
        ygPfAuLbVxbeCAfbQ9/axqM+yjoxCwXxDvS+NiUt5E4SEu73/f1V/BjJGLXCNhpOJyXOBSrw9egVJhQJEPH/7dQ5Cgv1
        HB/wL+bvwv/dChsISWJAPAREGzXiHSvdqRg+UloJ7zf0Df0U2D/WHylbURbyHR0TAx4RTxAO1AkWFQAv2D3l+gPOAhtP
        FvLKBMT96J0NOhUhBuIDFgMvASL26hLP4wIp6fwV9OkWVKcb9CPq4PDAMfE7/UcD7l8p0er4xgD3v+Se+pFA1wjtOe0p
        AtsRNPIvTSUpG/z3EfloAyAVCQlVC+/xz97mIeD69B8FGivf7D0DjiC26NgTAeHA8PsJ1OUOAfPBEUrt5P7ECd4+29YQ
        BwLjKqAczKguECMeGyuw9Gn7+v7Z8iH3NgMjGUgREzwR59or7uIFGCPpKDTTWtC7zBOyFCwVAAhYEuIEEUAiEdbzGgvz
        C+vG3drQ7fHs97oh1cBP0s44xSwP3gj2uf3sPhjp8fPa+xFRGd/p7PT88ALsus3q4P7dAPz0cR4PDPzT9uzlJv3F8tff
        8er85/YFOSv51/Dl6fbaGgXjAtuz6boDCCMoP7kSE+/cFsvxxj7czw3O5trO6OPop7k45QIN+jnxwOrrAwbiFur0+Pzm
        A+TmB9f+4ZvKC9IbB9f0+avo/DUOC/nsxdEl2hbsAtM7v0C02gXyyiT7+g0H3dXky+H309ty8+VpJdkrHSIkLtHz5AD3
        JRFrEh6kxNz/B94X0hrUDcTp1vHfD+jV5SH42M73KB77Lu/n+uTI1fzhvtoC8zD6DQgPEgnw1x4H8MIC5sP1sdTu5jD2
        DQ1WsRoGn+xSJPDhG+YNDSwIyhaDTL3R+9YnFeK3ReJ/6RIjItACExfv09cEvibt/+387QnXN/o5Ffv7Hwwl6vUTAB0p
        B9vpDwj7tQQW1ucdChcW4AX++C0D67XXp7T7HOEhLyzoADLRBBvb1f/75dr58gIA7C2qF8s6LAr6EdjQ9u8LE//15ED7
        9QPRFRjoIPcD6Ech5OwFzT00CRbxEigoFcv7NAE3/8vn5jofEKkYHt4a5OLK7cP4QgQTHPkFFB8E91ADG9jtG/PcQg0Q
        EwcYMxjsEp3rLERI3eUDDAkQNBQNJCYlIti90QpP2PkKKx304f7hy7sSqtHv7yMBBuFyI+MEKzAVXvn7GJyulOL/4jEn
        1aQCwQj+Hgq75d7JAzP5HuoIUvMn3rn+280UDgzq71I52gPtBMy/Ievz8fBB/BEBIRfwCPYoBSchLyPu+h8PCK84/+0U
        Ehgj+dELGuTyuOLGq7fj+unrHvROAfse1AfFGRDNFQ4TDh0eDzou8xEOyACU2OvfCPLNsBj/DB/7mPz1YcvoAVgO9eDa
        +dzl+/8u4RXtAx0q4e7NzvMaEiMrMf5N/QlIA/4+NDwJkOba3u3gz/kKvOHuDtLwCfzY2eMJObzKDRHbyRT7+Sf96+vg
        0gLOPiMm5rapA+/n7v8pLwn0Ocy9qdq4JBbxvuAFA/T/9/EY55EQCs4Q1RLELv60JfoZ7+LGCwcb9/Du0AjNwKjpggD7
        Vg3a5uO5B9QzHf4F2q4XurraJEIM9utLBQMG5Oe0Fw4fpt8CwBDa8gAH3Mb8y82yEgXZ19sDspyl2vDAAeDqDuoZ8B8H
        BjQD70MXIPrz7NgCERXv1tMOzcgIsfLQL/gcPfkm59DjFxAUBvoHPdvcCznv8iAhB+jPGTbw1dTe4f7++fZV+fLoJKwS
        YgDSK/PJ+aDQl5n9/gzxCSsaRxAzDgL/48vTzOUrruiB48+mBxoF68Lj2gb22RoOJTH77A37ODAQ4ebG6NrfDyD35ugO
        DP4d4vkG8L4WsA3mCOPCOBAAD+T18yHsCQMG0BcO6Q3lMyAzAscAy86qMxT50b/REhDo2iEAQB0FDcNM9AAJ7vD68fLa
        AQ3+/OT0EhEXPCM04toZ+agAO0Ak/ifXF1YrJRDlDRD87ArmCtz/EiEcHyILyxMP+vIBEt3/D//+2AHL/Lz3Bt0ENwDi
        7j4H/wYXABgtGdnjDvzq9e8B5wAAFunz9R/dGDn7ETe0vg09E/riICcWDP3uB/sa/ULzK/gM+gTfHejXvt7q3wwK89jP
        5Orb0Ney9OsjNATw0b3y+ybl/B3YDAMaHRno2+bYVvTrzgAb8e8C+xcRLf/3FvXkF/3n6+/Z//Qd+eDg99PvBfcqtf/h
        6OEAGg/T+w88ICMAEzbe/foW9ukHE/LlEALy9Qr9KTwBEdcSEBDW5t8NCun17vgB6gfEEMXhBujGDhDq9B410DMm18sn
        2vINBtL7+eHyINXJMu7xPQs23ij02D4DAw/y5hMC/0QUI/keAN4kHwvbKgQSEB37GxUFFAH1Cer+Eh81ACQbFzgCF/wR
        7v0Jy+Lg9/zqIP35AOwV5O/HuSXo7eru28uygcDwxd8S9wEhIP8N5iHa9PfYBwnf5u/R9SHuFvXeBhsL8b7Y2fv83uMK
        8/3r9QrF09TVIuDpBwHu/PfWrtL4zvTW+BQEIfbL+gPv9xgS5fQTDugH9PXz2gzpxawTFuzG4Pu3IgQZ9AkxH+IY0wzD
        ze4r69wK/frt3c70/A/B6t/g+jIK7+4BAf39/A3c5A72EPzsBK4B0hEEBhgG9RHXE+EXA/X94PTcJBPe+vzv4SC8He06
        1hLfug4v+O73/ynyA8rrDf/gGxUF2rkWHtK43+Dt18TM/An659u52Bsa0AMc9q4WBu4CBrTnztEsCfXyxwnA5hH30uwd
        KwDwDvLwAeLx0RP2DvQnvesb+QrbA/UJ2ebwCdoEGPYM8xsPKdfz4/fs//0N2Qfq/hPe+v4KNPIS7QMWFvwcBe4D/Q33
        Cdj67gX+9wYP3SMbKO0KCf/19tT/2ese7MrXF+Xs9xLuAycILQ0MDv4gBeLv8/ED2nEqtDr2DstIJju4Hf/8Af0wMxz2
        6eXS7Bqj+QIK4gHw7s0FAA4q4RrhGPXT/wAJCUXyRe4gMzX57PMdzDj239UMP/H/GDv9wAboNAH9BcDhDSo6OPcD+vnH
        bCAUBuzuOfzs2fsjGeD+GxHeYNfeRMn38Uvr/N0KTLonNP329AH6EB400zcU3BDqzdjr1ugRLsLS5/gq5wLvFOLqO9/Q
        zsnr3vTe1eriy/gP6+TN0OsOy+MBDAZGLzIk9vnKHNYsAjL29vIVFiur79b9IepFOPTVvf801kocIJ/zNfUx6eHvzutc
        ATIbjg403hhB0OQIEbwT3xM93ywA3MfgC0U09g2j6tv9BxTmxug1wwCq9O349hvjwft1t+gi3IG37/D/Fe8UQ/k11wPC
        JuLu+srI0e3xDPY8HRMHC/n0Hyz55eQuxk0VP0o9MPIky7wO3h8H4xu/8cHmD9jq3NL+3B0S4+US4h4GCRRC7QoEAuPq
        /OIG7fTUIQ7r/LUGxykr7CPD2RG4Ddzm8N8jD/sLAd/dE0IY5BLZDgUZFxbnJrUQ6jik2ezDDQpRNRGkGSzx/QjU4h3u
        wNylCZDg4BHxAkKwsLcK7q0t9xIFCwT9JV0Cl8rz9Owds0MeAgQC8RvqUt/m5vPq5jg02VLEzOEhy9Qc6wjXDh7t9srE
        L+0b6h705gILIM0PJvnvwwEYB/7mHtaoBuX/5gv09Ra44fcxIucE7fb6Ji/luvDZBAEWAu2r79P16xsRFyLFydMYBCgN
        EOlG5EK3oq5AtPcBIrf9Ogfb7vK1799J7UopiRAkuC7yQ9/VEMQg0wQp5uFj3w7a2ez99dZWzsbgvPz61yUMSu29AgTU
        5AhLF9oiDQz/AfTV69MdKs/14LvFAR054ya7DhnqRxopNAciAgrw8/0YBBrnggX50Nu3G+Y19BYQ0fLNya8FwfkR4iEE
        6ykFKsqpz64X/UbZogO5mMs68cczGzY0+Nf2JEvvDQHcLAH6CwngBQr7+hJazhsAKugCNDjUwQq5/hH4Augk9rr9BhsV
        FvoiHuAeIQPn5xIgHEbiA/bu7gzbTN8d8N/12ij+3yHuGxUVCwj/6VvYHvcICTEN+CU74/0KAwv1/SbGLgsH6hf6/Ag9
        5AYYFIHzO8go3uf1+98XEb/iASMF70i41skiAzbzFOerOgUGz4LrOdlfNtb2vt7xC9EdKefb2P37Gf0y9QnU/AoYBucr
        IjQK8z4sACjlBtvyykLYUTYPHtf/4/Ex/84MGeMGpPIL9hXno9/JDRYQIPYqy/v7AdEJK+AGIuMO3SXtGQgmIBPPuezc
        CfXIA9s+LSc9EMcABsjp4fro3+saDNH4/QvSEA0U+RIe5N7//wnwFPn4Bi4zByE66s0c5xkRFePZEtMr890NFA/EBPrP
        +/3mzwnsF8AP9xDY2s/T77cA5Mf2FAz50RsYFg0MAAL5BePyG/oC8AkQJh/a2fwG5uTvDCEHB80N9tLSDuD3+SUYIwMB
        4NoZ5gUB3AwDDQTs4uXqzBQCJuvIKBEMEtDX1d7xBjAeGd0xLvDgKCkyGBEjDAMl6Pm/5Q0XHAL9IO0NPcHD2YXPDgQC
        sOTw7uPoLJwi/S7xH/jmBaz2JtQF8+ME6CQUCAG56RES4rrX0tS9CED/Pc7d0gnoRREw+Oj+5djw79IVDwYGLwFKv70P
        5Crs3c0AAwD0ACoiCAv95vj56AoTLPrM9Q3q+tMXCmUH+zLU5fff2uva+9UF+gDOCtbY9/30v/EGCvsDy+IRBvQIpgEZ
        9czhxRkDzDDx2xHWL9cLJ+z3xNkl8u/t3Cnm3Pr9RQLoAtT7/dQItxbTTMQWEbzK2hz4GBYHPfMG9yUV6QAZEePDGOob
        CA5PTuYBEb8CAwz+4+HsvvPtMAv1FQjryAMNxOA74+Xkwt5VAvru5hE05h9G789Ha1nGOkMWYj0x6/5OOAYe/SQg0UUL
        2xPUDLgX9rsZAUlA7gAOExDg4v4GPfwNYshG2Cvq4SUZeeLoJ//w6sU6vTA3RfkRFOnbyS33A0/6GtoiEiRHFDcICQk4
        IfTg+TondiQ6JwgNEgHqLfAmUjXjLR4J9h4EEDoF7hUKDtvs8P73xtf2Iu7B7tER2ND9Gvjp2gIHJ2ktOTnY7PP0yfru
        Hen/9rnw90U3FBvA6QT/FiTI1gYYQhzqzwHnBcbnCCobHwoZxz/t4ysw2UUn+1QYBenF3+oh+r4tHN0PAZHvPBRA7Biz
        8Qz2b97pwN/0HyEUO+MOCPvXvfkSL8wfCd8OGyEU0vOB8/Ef6fkK4ynlxwP+8hAtKM9OJOYp0xbOIfjJHfq+CA/gFvQN
        /xn6GVouFAVL8gXFB/uyMRb8BzYDUQHZ8gwALyA66e3hEZK4qe7iCjgC6OG880zMAs/g2vAACtEUHBi9BRruBufM1yHO
        3+VH4eENHBb/FD8SNPP8CAPM+gv3Fv0J8A/z0vLHVSrzx/34HCsKFQoh7Swg1N8PFigiOsTpBR3ppd3Aw+ghLuYlo+cG
        LPi7yfno6iYbA+b19vfQ386pA9nR/7zz1eAP+AMiCkQr498E0bL7vtUEQOfcJPfj6bUUGfQB8+fT9vfQCMLg3Rf/D+IF
        8vzvNR/awgytDr4eKuy4Ftj91h3exwQuKwkxFdkk9ODwIxxK/fTV5O7b+Pz7He3Ku9TxuO77ufUgCgTSMwf2Aga3BpMb
        A8vT4Tvo4P0H4+0J7BHiFhvN+PjyAhAPBBg+8xoV0Cz89yP5ygLyDfHflt0m7EAS/v3y1PMzLeRMw9/u3/PwzBPJAQTS
        ArwS5AEHtvAQAf/l7RwC6OcS8AX4A8sMLyg3/vD7A+TKCegv9cuvBw8o0R4SHzmn5gfiCsULFJDP9P4wGBQCIOf69OL+
        7gXx/+EF4OXM4vnls9HksjoZ7C8UFeYRSTiq1zH3B9j67TDb+UcXCT054BnkIhdCNjD60SJeCgbK6PjwRCoet6XcOQIf
        +vqb8doCE+NYHGIJ/yv0zQgAGQcNJFcNAhgwAEsF/x8hJ/VHAhY2AQpJzR0FON0UAvXo5Vc1vfj74+4Rv0tE2RriVNkK
        D/Tf67kOpcn1uOzrDOCm49LJDuDy9wuz6/foFdpGXfTcxtL6IkL64f7Pwh/73PYaA+sZATn01Tc/1hOWNxcU6s8oNO0s
        983RIdoU8ezaLOTI1QRMVsEG+ebSR/EEBwr/Nwv/CcdntTxBw9fsHubIvuEMYR4/CNkqQwrb+/ZIN5r76cFatiEu9vMu
        IwXY8x0j0/RsIBm10wHcm/4l67bQYrk/Fg0EzS/RECf94t8U+vUKxP47H/y9udotJR75tgII+vr6J/+iU+Idu/HmBucB
        1dHbDL2b6KW07An5MhcxCdresfTZVhf+usPguq/h0PUw++vuC+/tuQgWsfcK7NUPCN0gGwQ627jnBCG24vi7yCL1Dt76
        XN46/hYN1OU11yMQ+BHwNy8w3SDi9LbOFdHAG9sT1NH+vwEm4Pn+jDMyzSDR8yvCIbn/JdfbEE0D038W3fwf68i58vQT
        2wwAG+okEs4DtNUHLAqzMtuv0hV+miTwqNrn8gnlNa09GRfeqgfVDPD8CQzsxhsLGdbrSPFOJecC0/rbPA761rH/0gsV
        y9Xp/OYc3yba5AXhKxHhyscC2NjxuvUr6OwgPCgLCPnKYtTgcQ7tIdnk79U7l/EG5wUk/SMHckMODPLswsQLyMD2+czw
        CBpMCCoTEhYb7ujs4hjsznnINyMfJBX21gn7EBcy8DDM7v8wAR/KI+TzNjz87fNLKBwQxC8rEB3xzf75MycB0QHc+iH/
        nP8x1yfxYgbSqODSHr0k9TX/0C/sMl4OXtr+LOji988X68UUyS3aryjnHOSfw67mIwE6qoHJ5Mvezfey/afaDeKbp5Da
        7+Dw5VE6VdA3CUML5P7K+Q4A8errJT399kEncwEjGEkYtRIQH7Lbor/hBvql0hQS3/zM4O8sARM8HF3wSRQuKgdgEA7v
        Nqo2Fqn7iTYP4lUyKEDp9tX0zBMlJsklsggpKRY+KOfOMGUYD/MLJKZB0e3n9+rf/9Dp3CkL7BK43v3hQg0gPlw6Tfvc
        Fdm+o7zvEuJBcNlUWRorNtbxEj4aYBMSC9T/ISoMC8XzzvekANvaGhhPI/ROFwniPAvx7wUAOQ0JSwpnUwtbNxnkEpsq
        MRJ/+v02DtLw4fvdIfNI8SeuJ73fTU4xLwTYTzFp6wvz6+zhELPNyEg5OggcIC5EAOMuQ137HjxTMQrYIRYXOtwgHjG3
        HGcp/OlZNfl/8uY8GWjBJwIZNuuq3SUM+Nzm5DPS8/0HJPvb+dYqDs/1xAP68C4I+iHYPO9XQ0zAJzAz6+4l0A7v25T5
        7lD4AvE60B4V5MTv+KZERSuqPCHsp931xifzMhRDIDQQARIF6fAk1yes8hWrMgXq4gr5JwHmIvMWTVcTKUkE1/cS1bzi
        BkYJFv7u+A8m2gAr+fAG2hHqRfXDFTLb+hQCLFrp+cZI/RE8N9QSJRf76zXl4Dg4GtX1HnTMAPUM/eyiGdsoJ/7xJ/pm
        7hDt/urc3ZsGgDoZDjcG3wXpziPR6rus3Pr5GtHR0rYA7Rvc1O0E7Qs73QT/9fHjMPvj1b4p7xXr/O0p/g4PNBs/Hh0Y
        ySohDy0w6R0h8xYr5yv0DMriCw/sJ9+yEtLT/Q0L9gsCGdDoyhgbBiLnLwYACgElC/oG9dj2I+D/Iv76Irgg9pfukvPJ
        2sMOysZL8Db6IX8TN1cI++umxv7Y0N3z0vb6rPgoDRkMDAUK1ggNolwW28W76uHaEL3T0en4I7zmIBQuwhw37x3v2hbp
        +vDaD8D6/gUEK+Mw2Q0W/uvoLAgRCOwj/tAz2UH/lw/kMPQj4Nbs4yjU/8eXGjo6HtsXNb8h3Dr9IQIjSCEcGUqsTPPq
        /qbcAONeEN0n8RYe5xsJMDLp5uLJNzlAZxvtDxIbnbT1ASQeyt0axm/X9szIfQIWo+Ur6gljM85XAOodDWbKCRDPBR8X
        7t/tO3fjgeatgSz6VtrhBc4iDDQGOjz9Id76QOZYN+YtF15TOvIxCQwkstBmueDqPu4JEZDi4xYee0AY/vAWDzIrHAMT
        4hqUIQLnGe3bz0Qy2gIf5hY2xhsz/eBCEvvnNi924WIQOggfuPnv2ck3Pd57ZUFHGPUr8Cn59u/Z6Cj33czRSdT3Pivr
        HfYfE+oN7fWl6LhfTXx+OukmBSAO/ALdPebqP9kZKi/SE0cdKhEBNw0MIU3/Fvze6vEawAcPDxUjBfDQzUwBlPIDBxvL
        6MPbKfNR/vEZJSAHF8AV8d/qp/71tzUjASbl2Hz7/v034CEzAvwH6ewAIgt/2h7ey/72KvYev9D0BCb/JAUXCtXr8AQb
        Nx7N2PomEstJFNhFMvwz8ARnyroL9C4QAesWHv3zId4WOzQe2v0hPLcS3xcl7/Ud2iIbESIO7OLXGhMsI8sByPbsJdL4
        Nur7Jwoe8PYTIuMwGuwACvIECuzZ/vIWGyESAtrpVxf+DAEU8wQg8/z0IP4iHQnb7WA/eTrISRn4D9n8+A4ZDNr+FCEs
        +Qck+Q389AD9FeXz/SwVjh7KCAQH3/UJJBDsB/ItFcjcHEEcBxMhtiAXCQIB9v4j8S4IBhAPG/LwGfwgGNX4/xDc7xYq
        K8r33fn++CP4AeXd0tIjpSwT1uLk2Q3o+z/y7hH97Dwg9/cJGSz98u4B6RbeIh/mDLj4Uv4e/9HVFsgP8F8QIzX6DwoQ
        5Pjm8TAB9ArD3ULm4xTTBNwcE94JEAD3+v7ZNvwLxybxBDQY684EC/wjGvEiLxwLESnS4QhM9Asoz9w4CCkTzv3t9H//
        /RznNyfVJPsiFBHh/+4TFuROoYk6QtcO/xJANRcRB978KxTmFibeEBbpHCPaEP/gA+83GSoiydMn5QrvIC/56A3z2jQB
        GRQV6dP7+PwrNwbn6dkW/OwP5igJ8hQl4eASOgQZ9BEXFiwGM+8f4MsM7yEjCuXc9w8E+ejiDzAZxBIG+7cB9MLU7fv1
        FPP0fzcc9/jaAPwnL/f7LgUWFzfy6b4d7ML9IO8SNiBLKv4DBCRICB0N0uzYHj/q2u39RSfgKC/5+vL+Cef0LfTvWdgR
        KPX+FNUXKiEqGSz9Ag7wEujsHO3XyRA19vgW5wIU+fvq9MeoQPzK/NfXzxLj1QsLEyrc/hELFOZ6OkMI/ezBJcgr3CMs
        7fcL8foWHVYv//GBIu1IDAPh19kn6x8Lxh9GxNHspt3+/ekZIfJC+C8d0PzZ+jlS8/cI5h4C68/XXBw82Sat0Nr85Af8
        D2hN1A/6QhYVBAP9M9Mc9gYZNdXwEBW/6tHMvMvXGqbmPDriO/kq8Po/JB4aEsfvNgcG8eAULAAQMwUf+OsfBQXGm97k
        EiL3yQTDGkL1QeLX0jYCCA7iJUAtBUDe//v67sMAPfIDF/f28Ofr8/3fFOABOh8SwSb+uCwVOiUfU/kRBBdG/iMSFiHk
        NRjN9fq0GifiB0UW87gBFeMi4BHm3za2fjoC9REWBdj86e87EBv18DnpK+Xp+edE6Oj39dfu3uUjEw0M+eACzhnLFt4s
        3fcVJAQ3Efnj4PonF+9REAUp/hAiBCr2/cf93CwHFMAT1/st1DPOFNoy7BBLHOy+QPsIBBMZETUnzhfw+gI/1hLr9+UA
        BCzq+8/iM+Cw/vsG9+HlM/UQIC5LG/03+VkKYxTvUdQW6wy8Hf4K5vokB/3eGiUzFDHjy+sT9Awu8gsLBvgJDPwIF+8R
        +b7k6jwa7uwJHQ/47x/+z+E8EQviItwlEAnKAh4jExcpMPUb/YHz8R0B7QjzCgHp+hMNFQfiPfhFEf//W1A6F+gYBccH
        PSAR25YE4joAFdrmLBz5Dx1Bqe0pET0dyBNKKfcx6A1K+e9O8s4n49tFDgjzrwMn2QUbtOz3T8r/8AAnqyH55BkK+y0K
        /gMfJ9Mu4t00H88CJ+oKkADwGr36tyAagQhw0TEdCNdSvScWROM4xgbs7/MS9xzVJPviGD3mY3IXOsfeSqna2LL6yvsN
        P+bTCR4fawTE+jLaFPPuBTTs9Tbk/O0CAQILCBQcLPkp+cMSRh/uSyC/NvYEuP3hExLg6bgCJfEO9MQj2Ftr+RbXEd30
        6d78Or7rKvyWL/eo5r7m2ggg1Q/48S71/OQu4XFdOjE1++1BLjIKqO0BSMbfChQ9D/4Q7+XbbOkK90zTABwV6/NF/jgB
        IBfHpzH2vi0tGqXxD/2N4iPC8bW/IuIB8dP20rPu5/wS+/giCw/uBujBCyMpzscDuO4B08YaxCIECCvmAyL+Ny641Qjl
        yjH8BSsH0pTl7Qn/3fglNwO1CQkJA/PWJOkQv8d/7eAj1/DK3eVaA7YHLSQCMA43HvfVSibN1c3cYDbL8Pif8Q/58uYa
        9Czd+8EEq9nzHf/J99hCBQEF/Ar1yvof/sIIAhXu6QIS/E0O2elQ8/0wA/DkBxI3/M7aKuQIxOkMGRPivy3mzs2fOjrW
        7d4h6rf9ARcSIe8EQB8MQevsFyssHfzTMC5r2jkhf3voIRP+xNP84wbzljnzHfv28twtJ/XD4AaZFfTwmuZIwfjEIf/h
        IAMb3PD0GfIoHxTyLRAKDOktrMbWKOvJX5sWn773K8nl+wPnBvfg6uzmog/70ORRQ73n0UHp8NkXUPk8XjgT+tYu+sPL
        0xoiGM/qKAIH3OknKxz208MGTeTQuOiu7yi2CfYk4z0K8unys909LSIWDEAoDNIp8+DXFg/pIO4ZBQoc70cOBvP6yvfS
        /UAeGzQmB/rxIegIKyHBKKr9KknW40kJGPMUI+1pIzqKKng67MLwGiIZ5vDZAuTu1w0r+evhBwPQBvVkCua/X8DXs/r0
        BfQtytjWGi7mztz6M/62EzH07N/ZAbgzU5+LUQIDEO8Y1xv6Ef7iyQQFDNol0PsGucHlD7Iq5h4M9UoKBhBD/g7SJOZA
        yhErN6cr+frdvPwm7P32CBEeBggcpwDyP1zq7xLa4yQU+gXoKR4iFv0bA+P71xAI4cQN/vIgG94D8n/0IlrqJMLnjPMe
        BAod5+ziEfXwGsW8EPIQTfQ82w4XyBAq9+AEQtHcGu7uAzYC7Sj0AtIEC/bYGxoEGQv0/gYg1v0ZKuDnJSoW2gvmCh0t
        WBdeOhX7/u/7H+4v/voM8OkE7/EXDg8ZFTFD/h8MNwHbsh/uwB37A/Dn0ioJ/P4g+PvY3jbW2CPr6d5GCfz0GhLxHUYN
        uEM7OUkt8QXvCBny6QsUES3USjDo+RfxDEUa8j4YGTCx8eWp+0IStmR/ze4Y+gurGxIFPPD+5TQYbx8w3xBPEQjxHib6
        Ft8VP+Ph79EYAkzvEDn74hYF7wBiI+gI9yMgRgDGDCDjAQTkGzUoSfT2JCsNFe/azCsTHwNfA9pDDBrjz/809PHI8u0S
        Dz3HrQ05+PkSEh70Cfol+84aC/4x5AQqzAY1C+H6VT4W4eJEDUKDWDoUBEYmqwkCuDk28NR/6i4Q3+SxyPPzJK8HBgIm
        NMgSTQiyHzXN3OzZEUSr2R331gEC9LX+4wfg08sPBOvgAekrG/T09SYN6yW9C/HL7Q8i8gWN/wQN/Cg9sev8HCPou/wq
        wSjwCwRDMO0dMfESDNmz7+u98PFS7NzYON8Pv/fMB6s6CeDSdB7j4ush291FLeYh1dkiy/sa0OUW1hoMoObH5goAJf66
        4Anv4+n+rREGDuHoABI76MP6+vPk4s8HCeQz/BdE6vQSROzMC7nq2Cra7bko2cT25/IL9zJGAK5CYvD87jzyLfU0APkL
        9CAk+9nXRH464x7LNeP/MC4HgfH74ehvNyvd5xHvEAITCQ3vAPRj880X4/UUu//YFgSe6hQAKjwY/NvrmOUIG+mnGxjK
        tv7QzQ3e0aX7Busb8TLaCQ7hySLhDCe/HRIIvu3e1ygNyuHkQQfm0vv4DTL5Qw7XE+wd6iIJBAMZE96w6xIg++L//b0o
        3N77/rYP/xsCuDjJ+fDVrULc+tcx/P0yKeG73/goJOQoAbj00QviJfQSCt3j/O/KKi0s4BcpCDxH2Ogl28oHxcI3GDb0
        OCbt8fM0vdjUygMUL/PCBCYGCAgf5Bbh6jYl35sEI/gEOPELL8gx4iMfoXeAOvwVLOH+7fHkMnEMs/8t8Q8h4gYi3wUF
        OPi1XTzyIsYmFt8fEM3o1rsJwCfpNBf/7uML+uXu9TkXVyrACwgxBQX0F/cpFQLs6+bMEfoT5iYq6xISE+0UIxki6fwl
        BSUMLB/lCxnzoQkIQcskMz+2G+rd/iHsCer/yBkMHBMXDxz6Dtvj/bo/Dx73DDpiCwfqgf4QKz0NA9YlKvEVHCIGAPTn
        M+DcEuAiIv7v3Nbs4Q27Nh0FFhEoFgomRe864vAi4cMBFvDpFg8eDBNDFujoThao3QYOHfTP1tzgPPUgxPk56+tE++bf
        /8C+6ADnRDce5RqtaTrE+uMKJSUUoOsU//wcGhpUGx23B+MlZPNQ7SYOFggQsUHQ1gXw1xfTLTjQL/gR+xgYEvr8/Tfu
        8AHJ89ca1gT+7fbz8ffYFgbuz8gVf7wVvOjeThwcvzIO7QvZAez++hzx6PHSR++iDCCaIjr5GBUL5hX16QkXLxopKidC
        RRE8E+UdACPcBdwb8t3ZIyUY3dpKzCIZ/jj3ABwZDyIU6gj2LSKxu/zSKggaCuX9Egga6BwQLCEI6+UzC9M7A+0W/fFF
        EkH4/UTFMP0fBdNG+RSgLuv/F+LjEy3eGQPWyuD2F8cf2Sv12QH1C+4H1SxMB+dLB5E68hknAOcrDPcyByUKCecPGRfz
        2+cfH+UGEsq13Pj2GTQA6AY2IAj9NyII3eb+AgHaGdrc+QEI9/0e7gQdDx8j/TQIJv4U5wgDEjkbERrcEhT57gbf4g32
        +u3x+QXr3CHLA9GWE+IVHu8B4DoocxQT3hvb9+U5FAYHAff59uUQ2+kc0dApw9Qj88Dq5PD+Evv0BOosBibl9hoBKzHU
        9//49v4xf1XnwQoF4QVMABgSMgXiDfgB1BwK1x8QCgXd6OU/BdkU/go0PAP97tf19jHuEv0f9fQsGx74yx74DjLo6cv5
        4BQGwQbd5N8IB9PM/QFJNZxJOiYKFSQqLRAW++0yQx5WGgs6H+tiQUg16+gVFLMOD+4sxQgPCh0gTEILLxcKuAcFFyrx
        GdHmFTAX5eHS5VqrMB/n9QEoM/UHAUw5SuYW+OUO8vYr+RbJ+QTfYBbnBwPi6wkAAwraMAwKDOvFBfkUv7cEBlcNCOwc
        +QkMGj4GIy0z8Rj4/x40vBLhN0QVT38p/hrzFj0n90koLHNNCAgFIgoJBw378wy49iUNDkE8Wvrm/qYJEeAy6SVdMW0/
        SWYVI0gqWjw3DDZTHDD1Qgw/2Ac97irUH7XxShs2GxcJ3/xMEvo528X81zz65tMM7vkHDH5gSjoZDH8BA0T+V/Tt/Gr9
        vTP9/Pc62xI2wTpNDfau/UMasfrdBeAO9Nvg+BLX0sTaFQXj6+j/Aw361yopAAAN6RlAAebVLNfYvwQ08wzmGwq7OdHp
        Bvz6IBwGMEolaB3fTtDn0gAQAy8/8gwjDOgjFBXz3Ao86RNRHR799A1VGyITC+EsGBDqzeyL9eHIyrEDFCYK2NIY1eLG
        8ekO9/0WDADxAgXHwdXxAFoZ67fLA7km0/v8wBn/4/8KD8/ZFhfyQczN4BH8ugoYE/76+OPz6+TzRuUH9K45LEME1P7m
        Dhf6Stc5BQ300QwFFv3g/r3D+AzVItu5Hwfu7eLuNxTX9ewVxt0CAAAU+BoZDyM+6fs6/vH57/zZ3t4s6e8W4tki9wJM
        AR8+tUIEGfkGMvHl8RE+yTA+5gPW8uve5Q0mzTbmO9DY4NLMBA3XBwf/6xbXBtAYEz4K/Avm6+MQ7uT7RvYPAA8XDv8T
        Vu+7IQ/L4iEAyQsZzMzP+xQEEt8LN+0cMs4qBdva9/GQAeMR6+wq204y3Rnt9PYBKu2T3Oat6d0E+N0K2uLcCecO+Svz
        Bebz7+65/vHe8OPcJtUYbicgNgPp/khC9jXn4u9CIDMIJSTZ5BmCSeqn9Mom0wQVEBfHU+S0xccmCAchz0AKzsjx5Aqm
        OtAb10EWERjn1rLn8dUT1TIEBfDVHcnYKcL6Bw9H8ygAWPtC2CQCPuxKMtrtDgYX4/EaGhHrEhUF6QjGDt4yGAkQyhr4
        JAf4CgfXQ9qyIAdT6EEc/OfoBfTtHCgz6RBDLn/bI4sn9RzbKyj++SMbFSP6QOTXFfwmP+756/AEDxkA0QkgACghAwPY
        JAEEAhU/9BfuIO8E/TTPN/Lo0wMq8flDPSEKH9TXyesN4PQN3R0B6Cn77kwh3Qa09vbJE/gC3+wf4zIiDCPWCMknvq/T
        1MQG/BYa3hz16PoM5tnA2Pv15gLh9kgZEt4a1xixENLZxujh8uT/5xXWUtE6/xMD5zIDI6sDZsAQCUbWFqEj3jT8BuQH
        DTgKBw7n9gPd3QgC79UD4xUj3f7J5Njt3zIWPb9NGw/pJjfxFisVJPxPyyi/MjHyE/854OrrPSk/CGAkBSYO8CAMAPD5
        FLzuDioCIA39+hkCLBIL+/HF3vqe8yELsRry+LpLES8n8y/lDPMA+MMNLg0QBvw1D/gM3dQKGAHhDiEWzOghASoCJSH4
        A/P818bo9SPY3RDk6coQ7xwO7AM6+ibjxxboLRv07ckn4QIDETD+Cu4I7g767SHMAen9x7ng6NwS2S4KCubmw/Ly9C/r
        rC6uHO3szyHz8yMd9AH9pPobUtdaEOkBvRkXEAYpBjHxtQL+QEjyNPxNFpoMMPohHu8vEhvA6AAOxzHOBLUZ7ewMzh7R
        Fdgo7qXtDRjZ//vKFRYK4eC69gcIHasb6vj4+70H6iXXBQnR0SUH+AAz+CIo0RjiGwo11gnWJOjoCrIoARbyxOQDzrzk
        zrntH97pt0XwBu4BE/2xIN38KfoUGewCAfv8CzEfJAYX3uTR9Be47nPRNDTeDwoLJgfhIwg3w9+NB/deAi4MB1EMBw4Q
        4AIOI97i9gHTEis+r+no6RX85fbpF8feAdUF3w39j3YO5ALiJPw1UPL/6hj4FxILEvjzDfzW5Nv17QgR5Tn2zuv49wgI
        2VPjf/M4EMjpwPUVFgIU7v365yLI3t/6BhA8N9cBJNsZC+oE/tgHKgkd10PNPQBBieboABsMHTbz6h7wJ/cUuFSo8f3j
        CAfmCdwV8gO47gnIBKPu/dXV5yX/DyQT8CfbBi3zM7Y1FPEy/xj2F/X18tz/8vUT/wTrywbKHRgWCwvnGeSpKSEAAibw
        Bg4XOt/Z88UTK9IIAjMR9M0P6cZI+vLlF/Xn4OC5+sX4EuI8JiH1xOPHvOS4CuHCG9H8ALrwGukW0wQY8sr5S+UV/7/x
        BcDf2vYB58X2OuwD5fPeBt8I1fMTzx0pqwvHICf8tBEKAAnlCPTg3CTT/fT8/gkB2fj/7APG6vf8KQIg4833nsz/6DT9
        BSME6Qbp7RoIDfQIQQntAPkLJhIgJ+ntCOwIBB7dRfAm1QwuD0P4/Rjk9Ach8/D6C+j16hXc5Pj58A0NFiPuEsa82ADe
        uyMBC/XW7tn/TAwC68nmxOvoCgQGKRcOPujMEwAn7ssHyfH3L/YL0OwbBALf7NEOCAsV2QDq8ez7KfLh/fe/5vr8I7EP
        D/MQ/yL87Qv8/f7m/SH7CCUoK/3b/czOFu0Y//jnAh/3zgEN1/mvAd0m6AEOPPzytuD5A9P19NUEBAwbBM4Ls/zsYN/a
        7RT4Gt003fQhJ9MNHNUBzArY5K/73O7dBeIB7wvdJS3w/Cw7IQv28enW7+gDNdzr9+v+E/fa6PH1GNAL1Sk3xM0LAe3P
        9fcuDOUJ2/gj9tPq2PcB/ST/6dbsEPHyCO36AwIIDvIuMtLp8R0DBP3l/Ozs+BQYFjUP5uAR8xX2+C4BJ/oz1vETArcj
        5evt9z0bAgQE3iYYLgnOEikkEdM39gX/4u0uQvsJE/T778Ts3vcCJuUzCsgF8e/fsRHQ/O/r/scusgYBEfEVDBzs9ugM
        IL7u5CgQxf04AwnZHeANEOn1gfIZ5vTZ4+LJ/PTZAvgmJhktEyHCGc/yBws35PERHfLM5eQQJhTN/tgk6ubs7d/n7Qn7
        M/HfwuMYPPcFP8PwzQEXFRUE7ivSGu4F8vEo4kAj7fnh6PEP7twW6fbz4C7E4A3MGbL75bn36vjx8OHhAyEC7eIo+vPl
        5RPtDN7kAzsLMdsWzt/g3+T20h3iFhUHCOXH0wvyDs32AwPrCv7yJ+z/7dATBTINAP/hrhXx+OYMGEgJGAYFGhAY1e4B
        9g4iDA7CG+zq4+72DN3zDd7/Ig/a/QfevxcHw/Lm/ssB1O3FHPLg6ndS4zo28+L28x/P/eca1Nqk4dIN6PDZCwEd+L0O
        AxPc9QUZ6Krs9EUqFin53gQb9znrGV0iIhcdG/LO8jHYFg4sxfcFFAfkJvXlGiseMOESDx9T6wToAfcEIhJJ8y/1DkEe
        M+FXQNL3Hvo0FP/0IRTv6qTR/TwGpd+19CLYQevSqkbo+Bv+0eHN7d3J8e7W5A4L7OYXyeagFwXO7+kx0BcR6PP07/kN
        GTbO+gzb/8fy+ScyHfjyyC++kwoSO9ir4hMJ4Kkt7g8QDO/cJ/rCwPIjFdzHCArhPPwP3OThw/UC8/ks8vXO78kmxSa/
        /RcV6RP75wutzinDERfez/j4CLYFBLj1DirjwyIDGBUf7iAxSsSqG+apHPys0w7V8bBAJ83kC+G+1CZJwNTnAzOsxwIr
        F+PHOhsS0JICv/sV3wQh74+19TEDzhjA4hMh5BCl9Qr8JNLY+iHb7sHo1Avf6g0EMMX/BxbK3vfxAfBR6QD5GuOv2A4i
        9zXu5Kj6COjTCEE2Ng0QHKoA9+/z5BQIwavSEjMc5uX21RYfDPYcB/ms/v9CybW19hrCROkC9TXXC9nXKQgFPBUe9/Cx
        vyqG7RoZ+wUg5MgW4uQd7wQezDY36Mus8tDD8DgB8vokA/3v1u3p4f2PKwrLE9/p9Bb3yx7uEQ+VNw08FBYWB7wMPcz8
        /9n8Dta84c5NBicn5u4aztbw6/E3QUDW9REHBQEDJSIh2CmxGE8p7+3KPikSIcvqDiO8+CLpCALJ0hcUErXEAAECNgDi
        z+8d0Mgc5ONMAt7S7GP6mf/J2AgS5+HY7P4D9ur7QdDG/fAWox7X9NsHHAnM5vgx3Rgh/gPF57oA/ecd78oFC7Ll4g4Q
        /D7o7VXoEQIaCMZJ9+jP5CAAHRMv8PT1rN89yjMvMy0tF+E44wHS5vT80TD14BWk3ByBFxvY3pjoCLjArtvcJPj51AK9
        vRrovPxotfc68SUMsNbsFeYu/N398dn1GfcL5e7XAPbhxgzqCg7kv9e/CeoACOH5DQIc8AkG96zlubz1Iv7+BBP6GCcB
        9c/5IwMzzwLv7vzoDR384/sqHQcnECYSDFfS7AQe/hDr/jYDFB0lEELm3PbrCxn/8Br6DucKAey8/9UH//nktQQDDgcv
        9cz86B7LBtwH5NL0JeDwJPTm8abK5rHX+Sr8/gffzfbVC8EB9Ar2GCX9GfHIyBoWDtvuLwgeH9kTwgEB6tru/vneDwX6
        4hkNFtJDDMfp1tTiLeLe+8fp0dMD/tL73MjhNwwF8wPlGgD23BAJG+X/MQ4gBeHkAMcoABvt2vgAz/8V+wow6+EC/uLX
        4iHo+QYFsCnG8OcANAAa+Rv3F+X6Bu/mLe/8Dgbj4/YVBcr4Jdz29f7w3gb2EPD8/SIw7xfaGh0OChiq7+71MCkjL+/7
        +rvp/Ooc1xTG7hXG5dj2uxn48BIM0uX6Hcn8BxvJs/oWDhHxEg4FC/o1//Th7wMA7xoDDvIkLAolKBm1HhAFAcT18+fk
        BS7JA8rnFufx9fsKOB0S7+Ma1evxBxMo/CX35ewV+ukDHxEJ7x0C/bDpfwH1BvYL2P7ilQn39OXx5OAPI/fsAfgD4hfP
        2dAGAd3p4cEU+w0cx/TlB/8B2fnoF9H5/9RC/wsaIhAzHv35GP0B4yffAAfvHuoh/fYs8ybs+lgn5Ln+IwkM8+Um5usk
        8kD/4vXyGDDoByf57yfnFych8yHVyuIY5Qz8Avjo+PYF2zX27Njj5OLH/CjRCd7Px+r6Bizt/+z9+e6oxQH88REM2BH0
        /NkLFfn0yO8DEhDRHv3s/9ApDO8I5eEL9LoYpAHrBgT45Q4rAgVDBCP0Nhrf6CAM3CbzA+EMNfAEERwQ+yjO9/flC/L7
        I8jQ3e69+NzoCgrZ9xYN7tjrDbULACDs6wGk9Q/S8uMI/drN/f/z0kKuOsLUBvXlC+TIDPMoMsmy0PziXPXLnTcy1MvX
        ADuf2vAwBuMBAxUYGxshycLRwNfvQvi34CL2CqvOBN5A2Nw0/g47P+oNcJdP3yZGSuwWKS/8etj70P9jFkwJBS9CDVvo
        /DbuayETJvc3THsDODQFuKQ52PDi0pMQ//0fOg3DxwkaExwWTZvX5uzBDboH0MrZ/hkC/uISNYXarlE9/8bPrJ0G4Oy7
        EPfjDsz41fQJ8KIDEgTn/OWBExPn7d3/9/D9/zEo/ar3vMjM58kTyjIYJPgyyCwDE/zGI9QF5cfdFmoU/uHz37/75OfJ
        7x3PLu/ttNiaDFzjr9/wsP37EyDzPw8XIQfYSAzoDVgUISU0G73E4Bba4NonvtAv4x1IFw4P470b6/wBOygDM8b9tTQb
        ES763rRwSPwoMw+7GyrG85C25zbudRDg6+xMIqi9wB0tw+DexPH9/AgB6wUbkCbiBMQ9tBwYs7w83y75Nc8HvVr6/jjV
        yyMxotY+lM7FEC4SOOjZBQHs2hz04JBHGbID5hXxBDD9O8bB3+vhwBm23NvXBq7+u9HZxcQQLlEDCBYQxh4l6PAQpsvG
        8+DzoEjxAQwEG/9hw/Tw69rdNwj9+S7G6sBLkjyjrwsdHhYH+yAfBNQ6v9vyq/Gy8tzn2NAV2/j44xAQINW02aIgFir5
        q08F/AD1/jlG4ewi5hwbE5wK+jpT+ioF2zDqHT8CW/jnB9Hkz/83PRkZrB/pBxvLA+bh0R9oIvXfMLzAXtD7wyoK/xX5
        xOgQ0v7vuNMX8OgK1CD671MLARQIHaIAF/QPHfjf9N7sNeb1xCbNyBTMB/7JwLbQ3MtO/M3+1QDtuUAH7QTaKLqk1Asv
        /F8iG+FKBFz19cPfyhEG70IJHN0n3vwU2Ov5/g7d9qz9F/g3HQlB19XR//OVAbPXyNzNtv1N/Ce0GPMH0OP35MKhnt2x
        EPYCty034jr98P0HXAo5sRgo8+vb4QcsDBu0H+Ef3rLDGg4E4Cck+wXRFQRsE9n03vj11OcUIQOPDc8QG0/j/U8tPwW1
        CwzI5KHe5bYmDAkLESTqJDNkQvDnKgru+BLmTDLtAg4VCh21Mwl/ER8MCSztA/YZDPr+5DoG3BTQ5Lvx4+Pp7/cEHfcB
        4jnwGPQVwfnryhomD9sN7Mz89t3y1PgW/tPo5hc0xfwk7B4L5xjZ/fXVHbvqy/Q8wP/vyb32Bs23Qf8J8gMZAf/+3v33
        GN8WGSFT5fnc+fcDzNUOo+3Z7h8AAuna+eX78NYN89n31fY28di70rPj4coM4Q4uCN4A+sK77PTXA/sLHL7/SOMkNB8S
        ChoBFOg7JvTeLwJR7SLDEdAk8h7NGU4D5A79/fgDBeMQ0UebHzcfBBn7HA66u+765/IOAfML7fIk8gAE5P8EuP4b0wPr
        FP4aIcj/0vkN7PlJute05gL326q/yufgDQkAFvs82xAg39r8Bwv3IxlC7yzPA/4gBCfs/g8m2QDWFDfC3//LGrH/DD8n
        7Pnk+eTlH9rC5c7+HAb+/Nfm9hUq7P/h5PkLCiLIDcoe2tgEKuw27xTp8Mn/8hIOHRgF/fDc5dDf8/v/EwjZ0QREvewI
        +eEQtBPlEZ8tqPfUAt7j3+ca8jEQ3c3437qV0akAAibtHfja5/wj+wgZ3jDK7wbXIfftGAXu+hYy5ubS7Nr9Fvfb2/7m
        8vgLF9TgNhUr4dDnQPrL0vopBgvbCw0bAN0l7h4V2fg03vIKJygK/gDKFdTo6wX80dkGMN9V9wfh7wckDfUFzcoDGgnV
        AgL/CgSw+ekewR817vXNpAg90s3K5PHe5Ojx/fYL0uAGBQ3S5QAEP7gQD+0T/hdM6TYPGkz14uUIAAb5/dbr1AwO3/YH
        Bg/p/NL+M+8Mw+YQtw/13/Yr8hQN9Bna59weFwAd/M3SyeT1Ad6mb9k6MScD7zu30x3N/dP3/sgd9QDdKQgACdQNOc/3
        FeQW1vYeDjfy1i0fCBX288jP9ePx3f0AEEXX9qo0+eTwpxXE8hHTUNkuXQMi/UzdWRv25wkTGvr8SRcXAh5BSX9I+Uc1
        McYvT9z8I/EEPQcI+BzeIt0QEQOi8unNCPrn6fHd1O39SCgL/bXUEgj+0jEJsTbnE/gWGPgH7QHdJ+T/NhobExb039AN
        Cwr6xizZ1+cZzzr/B8q6LgHiPBH6KvvA8PnoJRDd0uUI/B/UGgvz9BH3JwoN++QQ/f7rMbzp6aj95Pjj8/D/B/b3//0X
        zSsd6yIjIqkM9OoV1fzs8ALsGdRSCRsZ+SOj1CDyWLMO7y07FsoQDyAZCWMYCRq/PBErQQUN1A38BwIIzPMn5OQK5xHv
        7vAKx9weGTAFFBbd9e3H88kPFeYACfLS8wrGC+bQH9/Y7xrS+fAnzBT8Hvz3xu/F1O/nDxLF1PfD0vUFFgPl/fPD2uPw
        2OcTFNMPG7ISBygsAzwYEeM7H/8G7/QRCe8EEhTsA7s9DiMTEO/r2jkEzje2AevMEAr03fcQ/izz+vH0yfnrGfom+//e
        2gW9CSMHAg0CT5spD9XvAygO8gPs8Q8CQQHf9aULMIokHsbSya/J6+X19jTV2+Dx2r3q4cfq+skizO7O6h8TDdEV4hYk
        xUUO7wfzVcn0fN9TwPYtBe2nHS1E5QoFCWLiKAMr4QblFA4jqRncB9vQsRbg7g4I/fj4pgb19hEGAvEA5/dLKuMYEdYj
        DeYB9SIGQMtTEvPdBBGf8RLREMpIE8IoIAn7GiL7FwHh5AfS4BrX07oJOgvxvNX53QnkBwj80Ob1FAnynA3vBRQ1uOP3
        I+0NN+0pMtolGfbZEtzdKNwX+OLdxADwJOP/TSolKRQCvf/2/KLKE/H82PEz6O0cmeX6+NLAK+cDQaMi381Ak0oitxzr
        HfsGTaTOOv0d1fVR6vjuFxjLLe/7DzjnBS656+UKNhHe0fbyDvwAAfPvtP02CgLY3yrlreYlv/fQCewCrFsDERH2IR7m
        uagPySj05J3j71nl/QYQBGX+EDNVChMcCUgF+E4ZBCkBEA4OFUwnY1UbCfc0DLMaDcoX/sz9Egz36dMnxTYHBym9K/L6
        SBXC/uMY7wTUBNYbzeEX9v4E2PfstjIiQcbcLPogtRHu+/lrC6oEzgMF+uYU8cDjARba/voDN+wlAgYg7goH9hq9CgoY
        Myj7M+7m0CUzDCn3VevmBjEHB9cv9sAjwJvI1ObjAeYe+y3VAJ8p6Ov5/yvpA+ER8vbIDS4eOg7ZALIj3Pb3FRoQyUBs
        +TAA5hQMBCJA2PfbEyS7PRUvCeYK6N/k+VH07b3uNtkTLd7GAhIMIDrJOs0R9gI0FOW4uxwC+7P48Qr64yi36CAMIMPv
        xiPHwfgj9tjJ4+UoF9gc5gs13Q/q2L3ftgfix+gz8pHm9ukk4gIB5t7pBfrTHqgGDt8/s+rCMevz7uz18AYGAew5ANb7
        60HRD98H0AoZu7761/cQLgUK9v3T8xAEFfs4HqzL2e/u79wPF+XU967wCAvZ9PgZzw7AE9w0vR0E90/r8PjOwCvbC8Hs
        wcUV+DUFFwnv1/U554HEq+UI6C0CIfIVr9i7AiAxQPz68Lwo/g816gY2/0JSHfPOKxD4DvQAJ/XO/OkTIgbj5xg558vZ
        4hUj/tItAOoUG9we8iEqORdbJP8d8/gHHUIAAs/iIz0vMgTm/PYtxQ7z25/84dnvvJ8fzhshR1YH8f38JO6rKwsH+ugf
        J9QiJBUBuvoEAxgI79Xd+QULzynN4OEVNek7IOEQ9AP01yjsJSMpcOkQ1R4SBBMYD90WEeYhxfAxIe3zK/v3/MQlyiYj
        M+3oAOoF2hPANu3oEtU3DDUUF1DqEvsMCC7SA7/F4sYB5wjqC/36yToU+S/u6kgkyifbOv3k9NrqE/DjLRTVzOIOAPEW
        6AsB2fwz0PQpZt7p0+ygEPv57M/W6hM6Cg8eHRD3BbDu1NEvERke8PPOyB8ZLxkzHwX8OzY4HGjSFB0LKi0gBCRNAglC
        JBANxRI5OSoP+dj14vDR8bP9CBXUtu/zIPgGEwvfIOGs37frEaT1y+NK+ssoGUYc5D8ELNa6+gMJSenpH80S7AwF+PPt
        9ufr9fTjK90JD0K58AIo+fTXxtckEDzt+bc68hwcKfk0ESgGCwABLw8E6T4a5QY/RjOB0MEM+UDy9NbcAhEJFMW18xu/
        w8ox8C0MCR7D2vTzBMj9BQsJJR9Q70MVChctQyH1FgHnIOnvAPpZFXAk7+0D9hzIGvghQ+xPbx0c0hHbG9gFCDUpLzYO
        8iFIAzz0EuE/BQ8hYv8XIQUcxivcwg/R3c234NK3G94X6NnR0w4m+bL3DOG3nOw1+sD5T+P/MQjk+A7cHtTg2+DgwyIw
        H9/VFrMf4e8NCD0THAgR9/zNDee95sGz4gELvRow2TPKAAEZBwoV/y3nJRkWwAcp39zXEQkfDTHmIP/qJg/8+8b/+DxG
        /x4Utxjf4uq9AdIn+/IV/+r5JDAl8CYH9M2477js/PvzTD+u2va8ECb/xa/p2Oze3cL4syEiFhEnwig/ICMO0t/P/isj
        +BjuJOwHAwa0Dt8sABtPFj8bLkfSCBkjB0wR9uTN6NkO1STf8wHU5p0Q+RjhI/vXzf4H+RPyGB8W7QvtNCv2HrkKJhnm
        BQgyDwUgVRz1FDAB6zC2wQS05BTX2KvdFbgV5MP3vPbiA8HF+QDf/BAHIszdEhfD3K+18bYD7N7OLrvpD/Ty8NLtEBGr
        3N+jR+3qAhYg+/wOJNmz7dTa0K4P6PEnFCgG90/lpf1cAXj1Dd4G2VE3Qekq5wjH3wEWGSW9Fw/ePwfiIOz97MMIFgcC
        LeqI6fU6DfbzFR0PEhkEKu8U9eYKCjAA2/0n2dYQ8PHZ5jzm9B8V2v0HD9X6Ch35EQjhvRiyAtz51vnuBPoluSYQLflB
        Ix7cBAXI5wvw+fcM7AL0JgrlDzv09CLvDAnZDSXr6R4cFgn8IPEQDwj04b4qC9/qAxsFDfDd4woQ4P+67tDZG+4O6LDv
        GgI3/9zkCAzu6PAK9dsc9QL5yhggGe799BP6B9cTPAozAe787AwLzN4f9uoD9f7tKd4q7/3mBN4FHtvg8eMyzfqtBP4D
        CPQW9L4uCAcU/P7pExMj9/IcBPzh8/X0zBgBBNQS/hfWCujDJ/H2Ibjb4/jX7/H97ezUNiL9Gwc79QTg/h749gG6BewB
        Akbi1iQXK8sSIxHzByDeEdgKHhEU/Rr+JQ8L8uL69gHbLOsj6CvRFQwk6tnqLwL/9BHN6iDVKe3lDuEKzNYABPkbLerm
        GRjRAwjg+v0O7u8JA9Um/se4siX31vzUBPsJFt/4EA8WCjn5AREX2hACC/Mh6ucyCekQBwbVDeruARMa3O/6+wP+9wTJ
        /SvxCgkP8/z2NB4NEvreHtofDALL9ykU8P3g4wsoCO0QARb/7xjwAAYSCPoE5vzl/hME9u8E/NXv2/nkEzKl9LbIDuYC
        8coG3fXvwgMb5eo82+XuJfTn2BEg/9/oAd0H/OkSQQoB/eX3C/IX+/sF7SLrDh3h6gcb9h3l5/INEhDZDubjDusVARHf
        DPjmFBzyEOAcMK4mAgPQGyv0Gdc4B+vsWAEQJw4C3vOc9uzf7v4YCr8+/u779foDCeHu6+bdOf36EzAC6bsQ6AS1Auj9
        zwPvwxAcCAz5Iw0vKRwG+R4ICBTJ+gUH6d8//+sD7wPnwxL58xP1Gw0d/eUM6gcM9w9CEh/t7AfdBuvjGfDi+OfT+vkf
        zOPVBcrv0RzQ7w/t2QYT8+fu88f5FvD7D/b3Khny4YHsyBupxzbLOhX/CALYIO3MpAX6APHaxCsCJQn5vPMP5uL0L7vN
        xyjKGNIKHf5ZGxjM0fXe+wH5CgM0J/Uh/NtfyTPoJC8OIerdpJ7K0voT8TQp8PkB5BUiMyYCCBgVIScpBfY00hQFRvjO
        FCLn2CEpQtnu2aUZ+h0uwf7Y38wXCOf6+OfDFqPh4d8EL/ywD9Ta5qDzzyi33fcQ3zkX7dGxCiIE69X8DcMgB8TwvxsD
        xuYC9tTb3PnpLbzu6tkf8PoH+Oey2hDZ8eXH26X7FPYT4RUaz/zmAFcEH/XaEd5H2MRd66yBkd4OF7ojwiEc/r7AB8UT
        JvX/C9QT6ssJ/xP++BQLAcoHEOYvtyIn4rHbI9OSrO/bO/gqxCAI/Bzv9BEn+g9U8xLe7SMsxr3z4ywd5OAExO38JtbS
        8y3e8i5LEwUF+grtS/fjxObp+OrJ/xfHA8Divfb41N0YCqznxxDqMd8116r5As4d+Fcc8/oT/fG68w36Axf/Fdvf7usX
        +U5FSgTDQhD+tRwI/hAYz5rt0dfSCPv+yuT3MtYbA9rWNxYkHuPTGw8XEwDP2xHxAgIi9vESB/ZPFvTg/lfs4BEUKefw
        vJsOihz3GgzMFPsESc/a6PbeAgEoSseg9QerAP3g2sUR5AoF7wL5Bvnk+QDyTvveCOr8IObf1vMY6ivy+EO4yQXlHtgZ
        vtIODOnM+wnVw/YmD/UQ2N7l6zbuIQcr3O80FQ/BLPUJ0Q4RDOwo7tPNyzEk5TgLsBDoEswN4BgOIigQ9Nn72sbP6uMM
        zPfnQhwC8fjLvgFTEgXpFOT8Lr+gIvzkE/oi1+sLA+je/O779NcNNc4UvTHyDu/Q1wXtB/4IDwzZ++waGvjWIRTy+goL
        MBP57rUIAOszAw0d07X1OfH37xEOEePh/fGg0u4z3xkMIsUG4ByqH8j8/u8CBbf0+PT9+wo17Nas2Oz9FAL/yQwr9b7U
        rSNO3Dr07dzS5+QiG+fx2u/m9Sf99uDTsvYO+vTcICfm8yAEAgbQ3OII8fPKx+fKGgrB4t4A6vH+MeE3NUr3EgjoweoG
        Pvb15BD01x7mHjEwGRoSKRTqR0IIIT7gBQ0A9DkZ+CcKFiMCNzcNCQ7VBQb7A/vqyt4Q0OO9yuTjzKkc19UmLcYpBTC5
        ShnWCgHp+9/Z79Q+4/HwuhzhhPz/+v7CAvPc+tsMVuX67vkV1ym7wRzMBwLkyNnyDjb/8Rex9iLv+ubNyfwRGQW/GCDP
        +gQLwN7X5EotEgQHCNoTDdb0BBgiKQm95+MDHQDqnxEGrtsAz/EIzCn98C0B8dPF9psXE88Ru+7nr83W4ebrBNjfJfYh
        CkDLIuLv+w4d+NbYNw+rIPPRAyI9A+nvB/tP+Ooz+8Pm9ipV4jHY0y4G2hMs/OMOIV4p+/4u7u4q8f/JyvoXwMwH/ewE
        Fr7k/QEHxgf48A/Y+ebz0d3iBr8M6OscCMDZIf/oJcgi7qAbtSkNEuoB7dYC6vf0JzsK7AE/0NH9/SHw79/27vvYBhLm
        zQ8qwOz05ObV8gANIg7Nzd5PLPS2HADYAvL0+QDpBuju+B4MNupI4+LP0Sn6JB/z4xmuF9v7+t1B9RLiD9A7Chv97q4B
        2ZWpx+X63Mrc/tThzMvmBckI7uwSEMbp0APtMO0VBCD+7dDQNBsKD/wPHumjzQf1KAIK6Ske9uu2tQ0sVS/e+tQL0RQt
        DAAK6jMZ9+fYBs3vGLkSJfn76BUy2OvR9SHzDRAV//sm/fLr9vDoFfMACwUMx6woI+cQHhsDEQgcoN7WIve18OP95d0R
        GMj05ODVCwgNKP/bHvD60PjlBOsOEQvhMBMavyH6DcAJBQ8EC/r3/twSFC0Y9gnpDvvdHuXw6QC9I+JGCd4nBvbDO/f8
        4/L94QcYsfPX4hrU1sARDQgJ7iz8weT14NrO6NYj1IFIHe0Sau061OP14Oba+N39GtAEFS8H9r8I6zAOsAT7JvoBGdPe
        Auv6++r8HAom8L0XECorGBj/+9MG9rMGG+gjA0gc7e3+/N7j6gf2JxAj+x324/8aGM8m2/PbF/INCynl7f3uFCMW+hoe
        8+Ts2+b29Qr6K7YK4+kHD2AG/f0DA+gcJvDnDxkQJe0YBTIBDgzY70X1+0EF2jn68NUFxxb12h0DDBsG1u7/+gIQ0pjY
        3ObvPt/+Bu8JA9Mb9AvIJSX4RUMq99j8FBgSD9zbPhAeC/noEvQvIfwb+uuy18UcG90A/BnA7rYgFMwIBMvmAhtC08no
        /R//9QAe6MUmG/fB/BXwAem9A/kAB/b4Af0GDv8U/AYH5RbU/u4FnAkA8BQq6fQtDunkNwoP1ej+7kAIB+XcGfkUEP8K
        IwQwEgI8x/nuGP3vEuz8KksIPh0KICT/3+/96Lj4CAwD/vfp+Pgj9+Da3wbP7hTsyT0bC7L93WAFA0wN6+E59uEGKCES
        NijmFLzP4ibpDX/5ANrTGvHOGDXr8MsYzNz2OOQNG/vPM+v65fLl8sgCB+r7Vt4pzhLT6w8U/Cpo4iTv0P7HGurz4/PJ
        FPgH9xsH5+AA1w7/9yji0gkNIgYOKyIs+wcZ5x4DzwDm5BzX54f27R4A+tT97On58tbeAr7oEesWBuDlC83sGvsOw/AQ
        C/D5Sf8A/zb43q/9GiwMGgH4EhLh8AxVIvIkTQT4EhQB/xkR9uoN8/PjBvIS7g0SEBsMIQExEePqFSEGPBAG5jTv89Lx
        5Cz44ADM1TjoE7T3JPDfxdfLt+et6AquArruB9z4/ScP5hYVB87KObnUDP8SCBj+ECQFAQUe6/Mo1csW9vQM9TIeCuC+
        IfEQEBYA9bMKyAH5JRMyC/wAwfzFAO3/AzgiAAEYBMnVHvYL8wfy/Qbl/A8NFxD4SDo12NYl/BkPABrsIx8SAw4hNioh
        XB/QOvEg+A/zBx8P7xEAFzMVJPvY8kjYFOn2CjPzNCI07uMmBNDe2gwhUuI0ARfk8snf1RUN7NbjyNrJ7bwGus8RJcpI
        C9jKz+rzD0QtLD79QgM7/gdDSjAN3SfuIx4fQychZvQGOulFOBJA7in+IO4kA688+vUCIiP7IOnzC+sE07cYL8AbFRjt
        5dC50v3U5fjt28wOwdNGwu8b/N3g5Oof5NorF9cKxuc7vunHtuzL2QFV5w9EA/MgBakFzxzs2AIoLgHxC9P5gVIuJdXh
        H/ypFQUfEAkgGwHnIcyltuHD1wWx3RwS2b3/ntTh6lAYEOlF/LXKofDxDhfRLMbq3gcKNAn39N4BLjsIzusK3r0IRxNO
        6x4ICAfyFSn9+QpW0OUm+i4MDPQJ5eIMBC4PAeUIPvbxKLPvAybnIfP42jIW7xMJBdOz7N6mBvLK+vhB4fkg9M8H6woX
        BxIECfswN8vmFufh8JvS4OLRB/T2nEs81BH43OHZ4dXz+qUS8RAv9h7ewvfsLx0c7RcPLukGDyXpGzwNAwgRDt4T7ybV
        0RrlEqjj4RQBA/AYzzHLGPgSTQIKF87izsvewh1BCP4qF+bVEtTV48EUr9rRHAHcW9TR//oRGe0szOdeyfMZMSQoFBjz
        Db/Z6d0RXPTq8v3h5iItEts+p9Lt9zQBB83L3y8vH9oWBjTc1wMN4Oce+TDIEsoQx9gCtw/7KckNOev3DisW6+s17/Lg
        CfP+9+jaJ0/P/cT90/jpMQDxDTi6390MCr0iBB/3IwLwru0Vwvz5mRAEIMriMg4qNuPQr+jvAwkOAy0CSudJnQwVzhzY
        Sto+9NIiF1AYJPf3C+0f3FXqCtHM+dQpDxblwOr30fcC8cvS42Uk7jVW5rXj8UwMPRsB6Qb+BhLq5w3s5BF3R+DUJsbT
        m/7G0BHvwB4T5g3JHunuHfQi1tan0fTgthThOxoZ9cnhrOyBvDqx+7/R/fXUyPbBozGwHgr1ItoqBj3Iyx/JD6w8Qf75
        9AcExtEDJf8usgfx/vjvDenQE/3rHvIPSzUbudTNxg4EAdzaABP4GRHr+Sz+LwouyAMv7hYeByMJ77EG4BH4G+z5Hdbj
        4CIAM8vhK/kdvBsnOhLxFiLMVNwO2sTk7gjv+fX0HerV5/3yxSzFGerWyMXI2prwAwkQIufm6cTR68jy1cnOxzgV8uD3
        CbMRGOTu5Sn5GOzs1tIAGC0L1x1Kwubl3va1APLl5hQ3xQU2LQohIxMl9+4LAU/e8Aoo4WHqDCT0FMYON/dBDQwo492+
        2tPYAOWh1cT8+/ELx50QPcG8F9wE2cfr3M0eChPV/uMb2bO9+uX7+tf4zw0f6hRoGyQw9esARBUi5/lJ+PXR7PO8Gtz3
        5wDTvjgWOP0G9PcoGcMG5CMwI80hGccV1+dDDt/t+xfQAwXO/tjwIPsCFvDN0Bc14Qu/9AgECN/yGfcF7NTMESrX7C/a
        1iQCChj9GM8HART7GEMxAzUUGfwBA7W+z/stQMwALlFGwg/nDMHIAfrkHBX99e7b1hMN9Qzj8w0U7QvfBsmPNAr1S9ke
        2+Ty0qa/9R8Pt+/sTgcB8PqiD95F0zYgCeHYLeHo9dXwDufrBuIf1jv8HQPB9/Xn+bwL37M10RDY3eQ5LCISqOChDdsi
        JlB/6+8XGMbIBCYt4Ob3DQDzAQhG8P/4DjzfIsb3+Z/r8wwh0UMKChrn07L6MP7i5f/YGvPgC+Ds5+pcwzL/4f4W8/oy
        4Mws5/Adzscg+sfQE54Z7DEO5vMv4srKyc+d+d/n1yDZ6APK0/MS3w8G2wzX8kYhEtHMGsP7FeO13fz6CfLJ2zYlIjFn
        8NkLupsXJQ0N9jca0wvR4OP8zjsgr+jpQ7q32Pca8R4Z0t39H9/FHBsGIGogIT3n1xoG+BMSIzAgJADznMMtCPcG6emI
        odg62hHrEdb+CdPb9g7U4tb9/AT1yB8q4P7I68Lp8RMAou6pABojD9Lc8CBGLR9hDOAOo7nW6xUPGwvuSPD6DO0ivg7m
        xvh/FfUNJesI9hH5z+EJMgQT4xsQ2fEADxPoGCT4JygaLAMsNfcmCRLB+wfq/rfo0exH3wbfChAdw9/k/N3rC6kA0Sjz
        5vrcodjF5LrEswPfGvYtNjnn9/HW7QHt5NncFTbeBCjmIfwCGePh0PQVASzL5tgf5CYE9vL4rus37QD94BUC6+rxOxX4
        9P/+AQQ2A/PoBPT83+EPRtUf+iLu9csPGEg3AAMu3O79BOLtuxYDr/nI7w/S8fH73yfK+zoN4vMHIh7iEv0zCgTbPOkU
        GSv2AiHk3Pjw8P3PAQMiCS4J/hJIFgxR7AQD6QitMQj9L/31LekE8dfe/kUq/gDIDtYN/iq3BTPyG+gwKKEDz+fe8f/w
        9dXzzM/sRvsI6trm0vHGBOYl/fjKMewzH/or1vzw+RQd/+pBALX3++Xe7UjvGi8WK9RC2PoG0vn0xfPl8Of/HDf1Gfn/
        CxT/7y688ecw3r4o4jbd7fn7/hMSLwLN4fUqDMbW9iAR/Cf60tPrFv8JA9Qg9/TCFg/82NoBCQkgDQsaHuPmzO20OAgQ
        LgEg+wELse3c6s27IEEO7eztKAMUzRoH8fn1Adq0wL8bPmPoDxv84OQTFs7t+v/A+kTm2fL+1f/Y+ukeEdExFy3e3c3x
        IAf8+bXK4DA23O399xYQ5gzUB+/FWwcfQVjnEPv4+/MS/voazRHW09EM0rqNvuPkCv0ZOwUKDd/VIODM/SrYAQtADNjW
        6iHaCVIADzX//C30KQQlAB3y2r/u9ez7Dhr8BPAeM/9CBfAyxgMLM+7uJ+nq8zD0B/UtGN70Hv4FtBLkC/z0Ex7cCecc
        xPUFEAPKLFsBDc3zH+QN5vPxCPYd6Awf7PA92S39HhsUc/PLOurVLPjuCPjA4vkL8hDp3Re76CwLy/scxbju2tLa4g7J
        F/D5HSSyHBIYKssUGwvRCOEP0/mxSRMQ7xEcEfw5BbkSQfYT2AjR6eILLCX8DR7xBgovRfP+ResXIewl4ykECgwSBvJo
        MvMOLDwNBff2BfAJ5wD848QZ8wDeAuBI+CDKNzLbX+Le1SEn+7wZkyDlxbC6riT8yeXOEM8UEkc2A/wFzPMGy/om2Azp
        FAoFKQcgE9sdwAsgyP32H/r7AuTrSjElD70Y2Sf09ugY9TTUCeXh5xjp4wWm8SIOFz8M7AvXCAzsKc/e7e0K3iLg6xro
        I+zR7+sILtXZNeu6Chne6A4R3NI2uMBG/+HGOPJHMD0D+t4vJtf08S7sFRsoAuUtDAA6z80H2wWsHBXnARjUDvDynxoO
        2RDwwuE88zUB1/YNDg0R+CjvBROj+x303fHpARMgA9ri0Ae40tUi0/nwqb7mz8jmABIj3/pN4iwjG/HiC94p5f72CNrl
        9A0a5NEr7RLXCQDF+c8kBAf19Q74+PDbDrHbuTgXDRPpBw7h1PLpEdcr8sn7O9f+IQcnBTH3Q+vG5+f3FPs99Lrz+NK+
        OyTI1v7cDgsT+AALtgKpCQG+8PYBBP49DtvaiyI4qQG5Mb7EHdscG/jSG/MW9LXWz+/fusiq3lbB6CckFd37+SMEIufl
        +Ckiuloc5+ny5BwxIPYQXgkdMiE0CeEL08vwHNjJ5LT0Cbgh/Cw7BTYY9PoyzO3xIfLVCUTL8vkD0wYL8gu9DuXIwfMn
        CP33FRIc3unf2DQm6OQDBwYOHoHv+Mn67qXh/irHFv/f6QnrGa/M+NAAQfr9DrEeLAveKrsO6ghV4x8QQ90jGCUKUz7G
        59XhMx4vCRkRkwviCxP37gcOIBwq6gol6ibp4v7kwga3CvnAGej8GLQe3uHhAfjAxtXyL+Kq+sYEv/Mm+s7r6fO5lird
        wDol0wUc3Mfz/arf7dG5KwEkxSbYAg5OuSJU3df02TUqxQypCdnXCvnBQeP12UIKExjySacVtd/34gvWBfsSCA7R97//
        5eLkEdco9xEeGtIqHQDn4VLr1fPaCcEb4W4QthwnEVobRf/5/WVkJxHaAdj/2y/RBf0T0h3u1f/6HR+O6sjD+NoURf8g
        shXT6RX2Fa4fJlg99e0OSvgKGBOUqPvYyRu/3Ccuu+D7AikhCfIIvi+dG9jeGSjh9UkD8DL10/Mnmw0P4uEV8e4RKeLP
        JvPqD5o4QuonKPkI/hUXuRj0HO/d/RIeodu8zucLR9UA7QQ62tveGQbGBI35O6UxER1PKm4UDhLpHRQoUgUPDdT0DdsA
        2AqUMzTqbucV2t3syLfqGAyuuRgOFQfbsRoRxSnQEuQG+BkM783JEAMj1v/z6k/+H9Px5hUP9BzUBcQxEwHU4/4ACdRG
        He8x+7P0+lsP2u/l0czO6zQEFqcBEPnjxMcM7U3WGRRk8uj7KP7G0ert++s0Ej7m98Pm1zjCVha0BOfe9u4U99pRCRXD
        9fj7EAQzWX9AMf2+CMjeIC7h9uTeB++SHtfzCj0V4gUDJeTUVMwF9dAeAzYd6D8mHOsUMOHwCSIsxxj39ib+T9ciygdW
        +AMJAgXVtfb58pz3FdkOEhT3zdoe6dr9/Q8NHAb7GPml9Psl2fL+D2kxo85VJQjhBxjLSdDIEebK858cD0UUF+kt/Vrb
        /tas/y7utt7c2eoZ4wH6AbUyR/a6SOgfOzYCAfnnt+wX9vwNwAPRnvk9ERPvKpr/Q+05DcYOuUrT5hMZ4wH4Dxv96+pZ
        58q0DyIF9EQbGwgEIhEU3DAI9bvyCgeu5QsLoQYXCjjqFe3fQtD2xrYd7xDEE7xKDA0RtvkbDfq5+TXcTxgQFPL36r7Y
        0coP89j+HSDnE8wDFOAX8OPwrrfb7uYcihTdzv+2yMpPqO06/OLx5AIixN8R/d/Iy/fi59r0E+/u/Brs9gn62+MuvOEG
        /dMWF9vtKyD09BgfDiMB/xPeFw0iCgD16vXzHe/o/+Td+Pv55uftIvgwBAMJBwkpOfQWyBXyDBzLRQ0YDgIlKTIaFAIL
        BPhO9iDhEtPoyynM79bp57kezu7i9trOyf3HDfkQAQv45/O/DQEQ4soPzdnAI+gyFi4e0QbVDswdGwsAx6Q4GvLyBAf8
        5ef12uXJDPvv9t4j+OX89eXxssa42ybcAgT5/LXqDBfV3B7p2QIOExz+VPcYFO8T4/IXGOLW/RXs2+u58tMZC+fo8gkF
        sMgE7Obj2wDyEwfw1eEq8u43BUEauuXe9P//+iX/88IY5NvhJAn31+3x+y/9OBor+dkV+O6vRu79FPIM6+PWFDYn7921
        8/YvGhPiHwMb9ucl6xLc6crMxePUAeXbwdG47gLM1RrtER3p8ykLz+r/FwkKDvAJD8QgChIKCvfQ/gvk/+/U/BsKKST/
        3efrHf/7xdbxACjQ4DEHF+Hf9Pzh//fHtvv1970J9Q81u/UV2MwNzy4CBOvP2ez9GiHc6+b66q/g0un6RPgX1N/N2OT6
        5KbkUTrYBz/z5LkCORcy6+bMFxDdB8Ldzuv+9ujLBcTQ0yHovgrS69bW6QUHPqr/wN4J6hsGB+wX+gvT7ifJ+PsywhD2
        sgUX2wXrNCMW98K33eAAEREr7uT89AQ89N4OIEBC5uDqIBgMBcLqGAgI8SPTID/V3xDh9PEnF0QT/gcR/c/MBCzszu4U
        9Ae19d0J7NYCHiK9uevR8+GoGwnx7RQM/MvL6VQVKyr8IyoTNQUQ1g7bDwa3Eg/y6TjyHObIEh8q5vf82eS47/LTHQ0M
        /dro9yg//iwd2vr++PncMRvhHPXt/PQFGB8m9xLiw+nq8ssO5RUkB9gJ8gki9Bbd5BqB6lLp8cntEf7v6hsKyuntaPzS
        OX9Q/RMa+8nZPAEU+K/VHOb2JhfZhY6+OhRFBNb2A9P9EgAr2Rzy5uT2FMdB9gj04hMDHf7y7P0l3w/uARHiFOsS48IR
        6/D8MAAc+//bJuwXPeUWENj1BfUkCeT94P0d2unE8Q4H+u7rHgYg7sjtwRYQDC2BMeIC3wnW6QrzxBgm1vjf5fMVutkA
        Fd8Y7tEBBeAH8fYVAA8EB+UB6RjcKOL7BuIo6PcMGNK5Dhjt0fUM9xQh9wAh6gUoABT/8xAIAdv86ukF3xziBvAE3gUe
        6yL1HxcKCe8RE/YmARAF5fYFDRXgyPjq4goJ2PwkBS/5IwzaHdv+/Ssf9Pvm5P3c3Ofr8xj1BP3/Az9qSjrLVgkQENM7
        RPb+F/a7Kr3V7AD8MBQk4P0pHBY57yngTRMyHB/SKwQXBfr9UeoQ9tT72v66EDkkEqzeCEsMLeIJ0NcqNP8z+DgcYasP
        cx4gSGMkEyBMEufVEMwVy9je+P7mDg8gLOE58AgXKULA/hTk/KXPQsbpxfXLE+X2/Anm///uEwIeEOvdVgUaBCpOITD3
        4AYblB5AV9rC9UoaHjzTE1RnnvYjHNsWzf8cQrr+3DTOy4H0F0X+VeYlHuTDHRjEwg/rnDYMKgLvAvPfsLahGdYYvNul
        1hS2HuMR+uvHu3McDN3vF7LvEAT32zI6A/7Bd3Y66vzF++DiFe/bzz0cRvWCGxvg/fFBqNsb9bmtn8fv3QDn7tXdE+va
        09Nm9PAEHUC+xeMb1u4KCg3a1ASwd+jyN+MW3lRiFxEuHtPn/f3vumBipOy36N4b+hv0JRL6zjVQIODKK7gs5+7qudmk
        5Ao78SQyEcJANjAJwAQEB+b1+B3L/c7uz8siEAnn0jIEszo8UdI29PoL+fz+Bvs338/ircsODQvi0eS3TghEt3fNAOYy
        G+YA8+3wEPEn3snuHNfm9/oN+aQt/wEu7+S9GwoHQ/YlbqHgHn8EECPx79JLJQwn8iX6//ofAsj49DH99e0g3WeNOvgC
        I+r3IwIN6wop3uMAGO73Berz0NX86fnXKDUX6/tMLzEXBWDPA83lHX8ETgL+BOsPHecsMRMK/gEi5xPjBfnpFQYJ6P4r
        yP8LxRgWMTH57840/CH29jMIx+He68zgAgDtOSMuFgT6ERUgI/Ffv9WxCwXU2+wT7QoKLDkdF/7HGxsuFtnoGxn0MEPf
        Gg0Q7CoNL/r/8wYx8t8X9Aok8SPr1foj7QMSFfDq5/f+KAzpi/fu+PLK/erjE8QrBiIBQyrp5RYvFgpLAenlC0ga6b3o
        Divdtu/O59TXDfXb07wcLwcHwPILJBMLAgHzRPwW+13jTzor4y4tZQZBFx5UCfwR0gkHFiM96tAUTUwa/fAvxUkor/gf
        WwxNSMMlI4E9Cecom73/D+ouHLkS8AcRHCnp8wIQE/nrC85D/T76/Ba8ycAi4SMQvzXYEukODA78Eg0IA/gr5gPey/3g
        7M31vvUo3ADwBi45ydM57vojYerr+Ob45fILy9u9FSAIDOMn8TQqJu80RvYUJ9/QcU420wkHGQ5GxRnzNEwbEdXBA9Dz
        xflLwwUZwvcFRB30TugB6QLn/Z4cE9Xh7QzT1ygNFCLb5T4YGJidKPH76rHnANIIS+xVCezbDs0T9fYkzL8sFAarzdc8
        PH864dMZ/SMl48QfAOYPLyga1iicHfcCHN3uzBYu8xAw9dkECisE+UfsHF0KINNa2yspEQok+gQZIiv9ACsZ7us5/ALe
        H/4B6AoZAlrGAiIT6eFNE/0MxBYerbT6pDcLLuXSF+/a5CC7CBGs3gwfFY8D5uHe6MQ1Be3VE+z880UP8e847AQF9er0
        OUm42dnzBP1B6Q8JNCHk+cAx98rm8vz0C/I3DdQQ8fH+2Q/C+oHb8ur3ve22JjgH7AYI6+0VKhb14SgM8NsHDNvi9CsN
        AP0Q9eoN0vII6epF/QkNvx4vCvXy+Of18OX+Mt4PB9rx/M3P1uqGOrU3Cb3tFzAEHd/61wsIFyQy6PW56irqBy/4DRf6
        8CMt2BMa+hPfzNkQHBgmEbR/1e0fA/sK3g8IIz3HAxT7/fP7OuDM4ulI/unkKTi/Cv80AeoX6frl0+Aa1CIMBvPgEClA
        BkHQ2QLY/QTqBboLBgwLB88A1ATq//8sUNdJCiD28fsiD/75QRDsKTMf5eEPBA7cEDJAIvkDNOv3FvwJNRTq/+YwDL/N
        KOXZFgTq56fXr+sMCSH56gDp8MgwSPzlGkkQ18Tv+OMxFzHv3dxaBfbQI8o26Sjb3Qr0oPbj+hDm/cbw8Rr24gb+IvEo
        /RAVBHQfgDocBtUf9OH8PSDs59cB5eAjDFTSHA6tAOLh3S770QwAH99QBcsuABUSEd8vLR0cFRDBKb4m4NT3svEX3/Zj
        9+MgMgZKOjry/twGD9FJ4VD8gQP+FCPl5wruyPIq7Pbi9DQe/j0l9Csu3CwzrKgiHNDU/i0C/98WEj8iIs7dEgaqYzUF
        8/3tWxnq/folGPETBvgW8PoHEy6qLjvI4QY54x0y+An9SRNOIhLfpBnvOfz/Efn1Gt4xHxnz+yYGvy/sDN/ozPTr+QAw
        EF0tH/4R6fHnIfzxCv3ythoT2PYM3QUGH+hPIwsA+bnsOfP+L/v33SBEYV869/w8AgLn2egy38HzqxI7Dwkd/SP+BDUO
        ywAR+Kwj9v5P6E7XC/od7tPpCfpMO/BVBO/nwe3j6OkgsQ0GCe7gaqdtBLVaCewlJAVoKjjW59II1sHN6Oo3x8JQHxcO
        RfEI1yneBAlOL/YMgSoCI/oNWsUK7yUz4OlHBOUPGwgL7CXrE+rlGxWrA+flLwE1hjDoLQP57zbqtAwqqxrVB/T4PSKx
        J/f5Q/ZUxSGQECMg3ssESfO8X0HnEArqIOsWyjjxuzrfomDFtTb/18LID9pC1dyt/u7LOdHD1NLKC/TVGLnrQDj7F/vy
        ERcYyDG3+EvzVwhgOtmr+TIhw8UI8PTPwQsOp4FDr+sH1fEe1LThMe0h7w8E8yQ88gIHM8G4VAELU7TMACwABhQVyN/t
        Bc52T9sVMxX96OIqCRS18vj5tx72K/i/6u0e/dTUuvPzAiYJLTYKKTBhnvwXyCk2wxdB1/TxoxvH4kP52PoBt/cd4AXN
        BfrFKO//KgIEUgaqqfw2zRLA8tQa6dgPJRwDNtgJiC6+COMlFRO7Cis2QDTuieYMwu/3m/k8zgHqDAjnARM3GSEf3+4R
        BSEs/BUT7SR2GMToa/kWACLW2LXeHdP278baDcz4PDjlThYo1wwN9E5lCAMmE9HzdDoGGy3uABrKAesG067/tAAQGOz4
        K8kRGOr27BD29egn7irp4SkGQJIqCBQSAiHv2SZHM/VR8948IRVY5M9LCx0BCCzol+xIy9rc0yI54AfGCAHdIiAd+uHO
        6z3JMxKg+SeN3vLi5PgHJfHhwecLp6nx78qBtejtx6feB7QI8MYm6ulDHOL08dy0GQX8YB4EFBA03BvSEAQM4ws60jo2
        ChkkDQz9DwnaMBPADB/15eHy2dAiwf4SEjXw4+0MKeTk/QTTEPk7+iT2//3y3hYBODDDGtQpCTvD/PX6/gK1/d/BGdTZ
        8gcy+6w/BkEI2lDw8edGRUg6y/YY4whf98+0A/7R4hgw3PUt7+//HOwa8QO40/oGK9D8ES4BJ/M8IOQp+PsXJjNECkMv
        89rbFzIey/Aq0/LJ5xoL4OM7/ywwDz1lIv8KUNoxKeMg3uAd5g0UgdjnCP7HJDQbGAAO3TYbo+/27g8t7gTPQh0Qsi68
        +AQ+JAYCqskJBewB6CPzKjYzJMH7RxzMA+sqMHsj7RUjWehoMe+260AO1+XPB0Ur8gha+Q+27NGT+fQAGAsp5fgg5SkL
        /AYL5BD0/wj95+YUJuguJ6/yrzJnIcYE0cPA0P2/CALmKOs1FMPR72H3CBXfAzwkuz7tVERzOvkX9jPqnPtMQIIvAgTA
        DyPg2dokHeUny/4EEc4pBfznGR/x4rlRn/cxEArHNajNTgXI8gEl3QL0CwrzGiMnDyEU9tP+CrvtzD//tQgcHyLbZ7cD
        wwEIGuzGKwvwtgU+ABIwBsdF/+ry4ebj/tqzWfStIeUIAhIPzioj8ysDJdnr6NL1TiL2SwgYDxAi+iEfPkQq7AvwDwck
        6dzwxskU1uL14en577Lp0Rmk0gUX7MgREA+k7Bv7xaIiAC3bBe7+u+jezuvhHd7DxOQ0BRUjBvofgXbp0cPcA+i+KvlD
        DNLA3wqukvXlJAXAzvcqCPka36LMXzobAxHt4fw799cUHObt9Pmu8SokC+v6Ffj3Ghww4ewU4goA0hrpBw3r72u7/SoG
        I/DxBS0Q4QUV5B0OKwQjAgPdBmoFzP0sNxj8gRm3K+Y1CB0YJLP7xfICIN83G/eCy0v7GAjtIoY9JUIZ6QABI/44Y9cR
        FPnpIPSvAfX9JylM4/NPFQ5QAP/YDipa1Tn6+Q7F/+U03RTNGAzxRzEDNvXl4x3mGuz7EfT4+wnu1wT0x/8IvA4CxDf6
        GvcZDNgmIQoc+DgPNzc3A9rxDwwcLjL78wLZxd1ZE/9EC8HSF+j00ybHvPMCOvge7R4pBOr2CQcMMIA60iw1DyT5OAkh
        8A5EERIUHx3QPdM3Axsa41TQB9AUxBgO8wPY5CgpBUMmEi8CDO0A7+gQ1SLaw9T3+MEZ2ibh+t3j9Bbi2/wOH8vHAejH
        Hzbm9Pr4DfRA7tblBePxCi4QLxbAFhUw2vcL2uIXtoEiBPMw4pmfxPAbFAX/KDYeEQIgHBTx6kENEhgEGyEQ7RX1MDKY
        +ucZ+g//COga7dHRALbgALfj3eDLMxTbEavvuALn9h8A39sT0e3GAt8gE+n45xjxwwQTFNf79fAL+CHc8tn3EsrHCsgS
        /xcA/ugKH/8G8grC9+Sw9u3X+BQd1h3RHIFYOubq0iEkTRwDAiXfFvDW6QLb9fkSPdrpGCPv7f0DJfsrEDjtS/Lf+0je
        pnUg+ntH6mdIIRcI7wYt6vu560fqFxL08kUBNEwq1fwgGDctIs4QCcP1wd9FT8vqAO/R7w3Oox4EDyOLEdYHAL3UAazW
        Rv/f7OM4HA7evB//CRtLCAkoAPEE6v7b5xtW/t0v+CMcIlgoHgjNFKO0Ldb9y/0K2A8X+OgYQPLIIug6G7QYAofF9dW1
        KuAvEuoUDhztHiv1CwAzBdcQKQ3I7AD52KcxzPHtA6r0uLDkId4wz+TgIQ0H8wIiFQrq7//b9x7dCyAKf07ZgDoW3QD7
        5i0YCwH9LyAV6TsV6OP8Fe8Ttdv5/RPVVBUH5Bny/RU1Avb9/OGpHmgq5x0dQRz0I0kz1erlEuvx0Djw9g/lOBMBvRUw
        Aeu+Ag4AJMbh3QIB70UM8+/V4aHIJCA6HyXZG0zzNeHG8/kFzRDky/QUHQIHGN7u/+McFPnA8zQy7g72xeE1H/H8Dg0q
        GggYfs4VFgcVRj6B4DUeEyHn8vjzK/zoAOEbzzrnyQYeGg3wwvf1LyAY8iQ9FO8vqTQeJjUFKQ36AN7c+fLqB9LRABdE
        ud6d0v7nEAXnHACr6icRHBIW7/P7MNLA0SnyLfGv71E6FwkP5TbH8gLS/rfypg4ZGhWuGbLmFe8nA/vkDwUiKfpqiA2Y
        ADVorx/oBODxBQkI3Qb7GynXKgLDMiZbG8O+2RzrOLzEEBkAESDq6T+KGPQhJaAMMHX1Fib8t/if3RznAvacDx8h9r/h
        9BfLndboLd8Xz8v+APX5/QtG2cgF7gRB7PzzC+SkN8vQMq8lvh0uE/qgLVHkDFcvSfgax1rdH85/ARbVvenrq/XiyrCv
        +gpj7rFfDgMMChEcURIuaQYrJBwO7e4DE77V2fblyAGwBs4A9EY5FineyVwi4Ma08Lzj487dC/sbGyDf58b5B/bx1Y2U
        Ou0MDM/24zAXv/cB+LQiBxoP/Rn6Cf44Ag3q/BjqAQUH98n6GAMu70QST/b32hrhOh4wHe8UCx0F9PkPNfsh6QUACg/s
        Be/0+QYdCRAE9B8kKAD6LP0KI8bS/QTV7zXF6Q/i2e3Gz/HrCuDjHs8YyesS/L3nFAYW+v4ECizpw9QR/PEY5hIrE8UT
        DTTp5t8e5zXDAwzwuh33Agj26/IiFjAOMfdG9gUfLgP41R850fTT5hkp30DX/O8W5/IBJ+gVPlQdxiD37AQJFAIEOPP2
        +gTxGiwV5xv95/ATHdIWHL3zIt/U+OQEL//tfxIqDvswDfA4ETo9EcrhzwU2xl0Z2T+KwRwiWChCVX4v6whWxh0gN0RA
        ZSspTVPUXx9G9K7yqMDS2V4i4h43Ez8lMUb+GRYFGk/m/McqGW0XfMMX467Q7kIfSeDPG9LcI8nJbyHx0bcEAObO1LiS
        wDQ8Qesc+jbOCffesJK+RQXfC0Pe8wJ6PjhRLhLFHkcSIstO3jVGlxnOHAesMyrqzPr6C2/K8kHyKQQv8ja4zjYFEhG0
        u/0Y0ADOwHYVXbDtuADr/F0/QxTxVQlY80IYT0QPtS/kDiooDyqRLAZ8tQzmLUrrOH8GI+zn2wBNm2Q+Hl4IESUS9tdL
        WbQeoVA6IhkyO1BYLFDnO0N/NP07FiAbQwmyqBA7HiT09eCeCOOpv6o67+EVDw0auQL0FMLTBQTn7dFKyeE/9xYEAehJ
        6wXGLwQ62QT63iU63/I5CsbpF+z9OOIP7wAD7tozA+MCqyP5LubC1PTgCwPx3hTO/Oe34yNwBe7vFP/Y2/kFEyXfLv62
        /fDVRzAELtGqMtwZ/zPt5CTHzuIHCyb07io7xetwJzb1MBb8zhbS0wXj8voQVrPQH/rs/vPlNCTdJezl5eW81CPuD9w7
        CQMv+scD5sna7rtEvAjW6civBwwIFMH8TPD1Dv+sLtAHu9wRHvT5EH8a7S8M/L47te3pqtPoDe/l+NLxDP66pRELOzn0
        0UTGxwrtnw/l/OpH0h+X5dIktrbtLwgIK9Yp3fYFlQ0cJRgFXxbTqRMpzynQEz/RwiP17dfuDeIC7fr6zzB/ABDfQhcF
        SSYG58TbZuEm7RHD0xrr1Qfh98cR2PVCuTnMyQ+3+gj2GTkmh9nl27rQCxbxGggYrPXtTPnU9rEqvw0x0f8K9QG/KRXs
        DEH8Hufhkg/78SHiBNcQxQ/W3djpHbYW+dzv+eL/IS30CMXUBQHjuDHkNQawNr8I0PE8tN+sCDA8Jr/svrQprOjMwfRF
        wAEPEvEe7cc/+Lu0y/Kp4vn6FwH5vfw3wP3h1C+i6fYu6DrM+O+l1SCtyvdDABX15OrY9d47BxL2ROU6Oz71Bh9N9ftn
        HfqU1bHKEhy6wDfjEHAdhmLHqu0h+KAuFCfnF+SRCyi7CrEC0PdByRnQ/RTh01zYEtpX/i7gOy4haroGItgC9tMh4u5X
        +y+oJPMSgROd89PUIGm5UgHFw+Aa3+2tB8/KEUTkADCzFKn3uWuu6rv4fvYGxqLdTPUBEAC19znh/ejcvNrdCysRx9UR
        WAgMzdpLFBPgAXPVW0g6O9AT6+LPoeYZFfPo/w3p3rBF0N2X9N77Ae/t4pPcMDDsLjv91uE48vKYR8waENnZvqjZvvF9
        rAs7DDnUAwAS3UBLMvQc7f0h9/IDJBcLJsAb8cfbGMzoAgHG7SrjS/g2VNPsxSX80t3wHQkJ1sYxZhrgBt8pAyn7MkCk
        ECj5/u7mRxwM7fotzA479wsQ8fMfUtL6D1EJItvvA/QdCyEYuTDZBCTrBAov0sUUPyIxD+0XQwjOMksTCRoU/0HmC/U8
        8vTE9h0v+EwfAaUW6zY0ESQNyP+sHPHPJAX2DBPmoS3/ABni+eUW9PYX7dT5CPu79UURvwgB+UR/7T71FgQdPe8iwjHr
        4t9L2CgSEu8H8SsLxPwGyPoyNRmKuvUAHPUExNzwIfHyCxDLfcoIO/T/6B0b2w/hx/om4Sjv8rjVDwUk1REeyp1R4urY
        OtRP3OBcshUZGSu158wbmvPQurwCE8fO+d/NFST9CCHNGbj/ENEj02DfCgjgF+vaEfYOCvseABQ0Odzg38PoJrj280Ib
        JAX7HSuUFA/QEQkd6ejl2QkPuxyoDOUSYggvwrv1FgYI/vsrJqjd+y7ZABHlAAf0Cbvgz6kCZkrR8t3N6A7eCEIYB1Wx
        EsUh5SLuRfVcpNoSAw8i8QAzYbsC67TYFv7j99KBRQWo29765er7FOzfAP/q/Nz0vdfdzeX2NBkFCUAkM40Kn0Y9IdIC
        Uh0EtJmj9DraGb6p8/4b7ArUGfPi1lLp3fst4RvzMfehK88wT/LEVtUFGBeBLtHgIhFED+W3L/Dl+v3WKTsD6QgO8hkL
        GtP44hfWQ+Be4+IIQwXrswVm6Pb6Af8BFvwQ9C7yJxHPAwoCX/4z8f/2Cg3BD/BCCxY0HRvwFM/iPBLgMSrTuPow9uXu
        4eCi7PALAjriVPwH/RjZEMgSKqj1+CzWAxbeJASVExf/14UREMpnFaQFlcAvwPXq5d3/DAFH/9IsY1n8laH6kAcCz1jO
        8BYn9AvQK6UmxwoYEB/48zY1A/LoSPDSMQbwrsG54y/b5L7uyw3b3OIFXu86GTE1Bc0btinxQmgqw8kDrNLs9kD03zAH
        3RCqQQb+VcEk8PztKzHyDcYgvewOKeYPGOkgFgEkC9OxZEwkzSLo8dgxABsYDgrUmC/pG09zMAlGSZwiH794INC3GOES
        Y0wdxMHQ/973BTTk6QSz9NEgCRg66RBQA1YoOW/gIwcgKeW/UUPSyTQo5iNXLAwl0GLBSPA7RLEPSAwLChfxVQbb1hsj
        39YJGbEcs+3oAiHoQvEmHO6tInX4Ww0tRyCBdgW6M0Q+8Abz+7kG46guCnBaME3g5/SvGQFHGvPxHt0A+OwJD9zvVfbU
        19LE9yoZJ9NHx64mO9ndCP8MAd752OgHyMH05uAqw7rmEAoK7AfW4gVI6wAOKZ4gFrvsD+fcNQ0CFE0c5cIZygwSHuvY
        /A0E7PEhfy3PIukK6eXv6/P0ChAG8Bc1uODM+O0F4wDwCSXJCmjuGNoH5PVC9BcJDSAd+BjV9yjKKhr1+/EK6C/3PuPC
        7MsaHunm8R8E/sr+CCIpIcjr1APVFBAZCAUx+gzwI/XiNRYaLt4tFfEGDf9HI9Xd//otHPsQJd/u9gHU1CI6AULY/gk5
        8gjuAwmxCBnJ/yPV1g7TCyPuGPbr6hVACR+5Ef3VHvAHrP7tNiTzEfoN80UTHD8hJjsdFDIYBFnlG/3/UOPm7fUr8cTl
        ENPlMq/U3brRA7zwxio2EeYSm2XyMPzz9N8z5fgC5O9QwPzNwSHfMzbDTvYgAjDAChjm3B71DxGvCQMVCeAO5gxwzTGy
        1EDNJ/o76M3QEjQiU9UCFuouIEbzJRAKJHgK6BfZ7+kIE5Q66Pg0+QndBu7EMO3PuQv/5TsH/Z0J+AYo8evqIPoXDunk
        1gwxEyYOJAb0EB/gAWXuN9kH5ugb/VgD2h/gVBz1HfB/MBrGDBAc8TUV2gMnIfT4SEe54rIKyPcJ4Ube/1Ip08H1E/IH
        Ly79wOT9DeT20hQTINRzqwk7KSsN2ia+5FrfBtUw/vb44zyQ+gMIG94O6V+fj+Kr5OvoMdni+duLQfwcN9jP1vXt7O1/
        DMa2Ugq4JBkO4fEICdUbHBPbykPh1BzmCztH/P/MNgr680ooFOYI7BbQ4RoK4gkh1/xIt9z34urjPd3I7xDfGPLL2u//
        oAvy6g3RQFfc8iflMQcR965HIgjdKQvKzv6W/fDW0+0L/BULTkAj/x7ZBBf/0jbqG84r38Y6ydXJ5eX1Qh63O/Qa/SH5
        9dHAzPbt4MXO4cAsGKsH6ADmwpAHwL+RwBPkIjKl8yzd/M/TEhXmz8nINgX16cTN+w4bpogHO+wlyA3ig/Wv0gDZF+4Q
        8cXaD6D58RxPx/Yz8yTF/tURAgMyx90p/H+F/g/s298bASYDPfAw2zQBCffdCQbG8Igm3hf+ruC74xAC//i8+7AM1voY
        DCnq49uCvBL2WRAG+iTiFizg5BxOD//N9EsKABDWH/8h3/ce7RPj9EDFm9j70kLDAB7yOxIa+jwNwBr4Z+w0Ayn/YvIj
        zivz4rep4TYhtAMC7AECFO045RXZAwv6y+TSHi4ouPTdFZvR3jDrt/s1pCv7u+3BNu+w4don+hr8ILRBpufX8gO4NBkQ
        /Rv7CBEjDp/MJPYN8TRXDg7s5UVC+jqqJp05DiHB0fwH99vBR8+89j78Dx7nTQnfPvZGzgDMAsjT/djyPK0M0/nFB/PS
        ESb9MeT3G7nR6yD0qb/p7vztVs6lQPTQNAbcjq3uHy8TmrIA7PvL48yq+zQjIa43oPtS6RZT6tjuETwF7fvF5x/hBUoa
        u+gTCMTH0UEbD63w8NT9BybYFgQi7xPoIhY68BfawN3xovr46BPS5wzcLeCayv78xPbXC7XA6M7t2uykELIuERGz5wFK
        6wwz8y1M9cbf5AS5BbLq4isq+Nvj/wziLqEJyufmTswEPRb1wgwC67pCxjTFz6bhf/nz73kOufKSP/U68BT+4ycbMeag
        zFTgp+v2AisX9vgY8icbykFcEf0MMd/e5uYH1ffxJSHk+bkLXD0J3iQJNtoA3TQNZt39IP0hEMDApoG+HOzwZLbPBugI
        9wlPvPvY4v0imBe4JhtKMfs04dg4OT8+G6Dw1AYuFBVu1fpC3x6z4S28wfWlHoE6HAz0osscByP52PBqAywK8QPWGiP2
        8BflnrjwS48z71HswuLusv3+EsTlHCLByqzZ6r5YAfvRtdQlLBrMwk2gt/0I6/QK+d0Y4fUiDf/wL/D+Cer4DffozyLx
        9nTO3NlJsyP0RgDUARUANxj3tdqm7+McJ8b1OuNJz8oC6rQYGMs2FyZW0BpJ6hzO55Dm/AVn8BHSbc0ZLWa7FJ3c2ejq
        KSFIDQULcejjAtPCDknUF5ni0vHaHhQDQswuw38EyvgVDgPcEOAPt+QMKPji5yoSTBZSKhLntNjwmsvQx8ZUElotoU/h
        /yfY9RpOGbsFORxAJQvZFRntiPbz3/ksKivOUFUeT+Ix7cs33/Uh+wwdEwpZyw3zF/fr0uA91/b5vTAaUQHj/Bv+/RE7
        Fuw3vurXFur0NNLKAcUS0Jjhwyi7TjUqDATQucYsIRzJHBEOzfD07/zQ6As21snN25G/LjDwhdc6Hg3I8FEEJDvxJRoF
        GA368T3FTNUk8/8KCe89Hc0kzyIPN+752+sOGPoZKN3g9d/p8b4X9QcvKjjC8u/f1iPwBPzkLS/N+Pi5+OwfCd/mFfju
        GoEp4/QLIO/sufffAt/+CNUg+NevMRA5J+QuELET8QIhMB7Z/fTcBg77v/zvHvThDOj8w/EGEPrmv/YfDs8F87X/APEP
        4Dj29vXbvuvo6hDOBOgiDw39+fInyBDpye7Hv9/H5OzjBRYLCjsY5g/usMUC4/jyCjnO5gmyD//ixw7qBSXlstziC/XZ
        +u0NHOIQHPrdKT7MMSse87rpw/7XA0kKCNAl7ASmdiY7LP77De5F7jIPMm4eBxcObcMV/v8E8AX+Bv3wGeoD+No/REPu
        DjJqCwAz1iMV8QMF2vAL6QfnKArOGcbiTCYGGzMhJOzeDjEJMfs0XCXe8wHmO/41B+bwIMVLygvn59siFSEb+tT55cTu
        JcgV3B8nU83CJtX/7PwRJ/8EEt3uON/RGvUp7xv5FzXpD0sh7+yxANlE+L0XI/Es9QUJvA7UAOsI3hcBUh349iLsBTT7
        Vz/dyTQ5GuwT/DkB3wv1Fij2GzcMJAT4Jgj28d7f1yc37fEAERn56vd/77r6JTDJ5SAj/NDW9ggS9xLeBSc77SELDYor
        O/vDKwfXS+QF7/3h7ffY29vY7OLB1NUJCvYBGRHA90Di+6dd4AXy++7+A9H1/IE37ZGz+6U0JB4ZCAjuwNQSoNYE8AAB
        wuns17Xt2wwk7frVJtns9N7mQ9ImpebY3D/y6PsgMPLj3eQGGNgW+h8GM/nqAh/fGBTTBRTa4Bb0AsL0AuIW/KUYztsb
        +A4jFsIt9BgD7dcdDfKk5kXtF//JBjUIA9XvAgfiB9UF+QEfETnevCXj8REk3RQZIPzP8kbiFiLwJcTO9AbLNP4DD/nx
        0L/ox+4EOSX7Dhn/GgzcHNYvERkQzfn4AOsN/BvU6Qv03btdBzv4/hdO1+cwmfQ4DQ7hwEHL8v4t9uETKNwx7h/lDSA0
        +DH95vPMnK/kCQlYDwTIBwC5F/cH68UhNx3/6vzUA7/I08jK1ecqyh/n+fjM+Roa5em0zh7d1SH6178XFAvswuWiBxqr
        8NBXSAPbp/u3E+PZEs7LzSBH4MrKf0H5Bt/y6xL37skkugwKCfwVCgcD0PP9F8YHS77qEs393gcCzjwTOPq7uyBU9Z7f
        2QAV4d3YAzf3HynwPc7ACtAN9F/j0c0D6Q+Hwty+qAtvARj8GNL71BgwsePm7vcIKhW3xx/gwv0zB9fX+91iyB5MM4/h
        /eyqlhU7MfPO3w7q6jS68NLY5908E+Yu9ezX2x8Q/84j8vYG0Dq/2hAg4QvyDfEETPAC//4PCNdOCRHEAtABFCEBC80H
        GPYk9PXr7M8z1EjvHPkCCLT8H9weyd3T884eKCzh1OEH8BzQ9tPmzTPpLuP+4B3N4Nvz7ecJ64HmyP/fpv30Bf3QtuzY
        3AnYu/3VACIf1PxS++IYIzIdJC745MIC9N/g6pHn3RY1zDvJ+xnpOy7MAADS7Eje8B4t/STB3Of/E/Db6QP0yvjU/vwB
        zAQDRfvZFfDM7woXq+zu6fv11VIULin1EhLV6yPz6BXc2f4lBBb6PUgDO+zIXdrlJ51YNnMrJzV+/uENB9QJQPTXE/cz
        yhDxE6qz9MDX+jwFIPAwy+4pOt7GwQUMGgDqBwLcOx48sgEQ1SLTVU3YPao76UTVvPwcNiH8yTfeCfjBUhwW8vGzizFZ
        CvMi3+k44seXE+3xOtHrxGdXLdrhascVvjsC7UElPPjFIvkhLCwAC23d/PrzNwoP7vH2WfBcGPoW7OQU2Azc2g9f1g66
        BAUPGjPhZDHW7yP7ARorUxcYJflf/E0s4zzWXht/QRjrS+8h6LEg0cwUWDjdIffrLsQhVALGNSHpJSU+PKg28vPkzzMB
        /h3fLO0LNVt0+jon4RUv5TXSNsdIHz5S5S0k5UHYvLPzZBfI/dvY7qkGBQDo3b/9WOm9F0zm+dke8RsfAw5w8bzT4eHc
        LtIuMNTloCMSLwIwSSvWXLTyD+M9IsoxqlLk3RGuaSI5M+Ik9xM49wHvITbTI7UMHKv4+eBL5Qwn5zq0LEUvIxXJ51E8
        9bkBBxoBBR4aDkf8N20NyMQtz/DSsAbj61DtKB0F/SLgEiz6Zdjn8c71Ji5NFeT09hm+/fzZF1JWar5jthDMAPxSD2fq
        yRXX/NsxDSrz7zoO2wYKySIAAvXrIcQny+jsOFnUB/B/7OU8t99A7D7k/PMjegQ75uGz/TDnIPX05QS6C+/NHhDYFhsR
        4kEABghPuio/CM6BKLsOMjOtLj/nacVH9PUq51yq5+vv8QjQvccVL/XmUynrONDlGOYA6ui8FD9EArrnKLr/3qs8JNbf
        c7nWFrT4lb4P8xtHEB0ETzsasSPr2uPzB9oT57rCLiHum+wxNL4XxO/ADNLeje0WqBrWCzUXFfDjNgLnuvbwXC0e3OpA
        uN6rq/P3+tMi0qDJ4Y3i6C2qur/ar+kfzs5F8MEVHBrU9zwQ/S45pgTJ7eS8+d3i7gqq7wrVLikXJ9lOC/zVMyvp3QcW
        0/fzSw/7B+W17pUoOBxWOxPiI+YBf/QNJx003tjsCQwS7iEW5gMN/+4PFgzE09q47wff8zUTOA3+7AMIG/ro7vzdARPo
        GB30zgws1Lgs9SPmOwv+LPIt/wjxCyEKERfkFQTaGhvEJAvwEBrM4gQ5Qd4V2t4i7eDawBrn8ebAQCvXDvX9HOAL0yb7
        6zH5EU/oCE015PkYDikz9BUoCuIZJCE0GA4l4hDx7+AI6RcAGwMxFvPsKA4MHBIDFO8PBjkRDQz1CNcaDQHwD0IA9xsG
        6QcVAgsOEjkC8dzRGRHjIR3n9EUD/eQIFOX4+wkoDxYFy+ft9vT6EPzfIwgl7qIQJouPCjv2urS75grr6P/aKO6vCeI8
        7NUbC8u1HhLsxCwVOPP2CQ035/0HBp0N+0jnjc4I0wQg5i4t+8n4B7rV4vk/F9kHoqkO5q8DDenm9OzV6h7r3fbCMBzr
        Hi0t6gEBFvT7tev/AwTi1+vBC/Ig+dlW+tvGzPT9aikLJvfIIODpDvL27iMOqtPpNBTV2Cfa8sn68RwL8cj38hMJuTrb
        yBa8BbGqgQvp9T1IBxyh5wb0FysWs//09VOvBiQTATuY47Tg1PHZ9CLeFuok8wrq8Pn1HCD+9T0g0sznpugxCAjs4egR
        HroV7EbA0tLYLRMpDN/ZMgHee/06Q/0c3vMkMH31XDU9FtfSGq/iGx8Yvv4S0fbxM6bSKuAMExff+uDI4egQ4/gpI+j9
        9dcHKzsKFQgevmkoDkPt48omRcgKJsDHYPfhAABQFvXlEQRL5qzGVSLbDiqoPwgyuTwN0QqmGiUJpFMXysAnPQVK3DAZ
        71pYcN33E9/UAwG7IxLUMxsdr8j37zciAOXpEiYvwwbH7CXp4DBQRyIPwzcKPagO3uXhAb7EFzkL5iVBCNv2BhAHC+WB
        UjPwQPm3AA0GET73wvbmSF+36xEXbie+Ewok8DAjLwfmAlpHNf/zp5Uh8BnL8/hQ7zDpCDgrnAoLO/sN5O0yHhkV2ev9
        zwa8E8v7MvoQ6DU9/zxaETwyFMBWjv8ELvvItTol7ABDFSI01Dcc8gq0IDcM4SYI+wcn3QLg0d8AKh3p3Cva7M6oAgfr
        4UkS6/gsxhATRw1t2TkFusjkv7MBIwIi6giiPCVNyRZHER7G+OAGuwzJR+7V2M8B9gr/8R/QRNoA5jjhuxYNBCH70eIT
        S96OGQYU8oY70iyBIBvU8tP5WB/pVuz72Pzp5gQ4Dwvs++feVt39xk8irI6i5MANDPQW3RLp5+7U6/ru++mfIfQZ8+UP
        3e7IGQX83v+1Kxjf0gf0+g61dOAk9m2EDTvVVdTn7tsX9vXlQukU4xQV49PqgcEO3Sb+8TjA6Vce4/S9ACnF3s/7t/zx
        ztTXEcUD6zz+LdczIz/l4NnwIS0X+Q8E3AFOaey66qoADMkdMvO1H03LCv34qM0WAt/8ChncJN4W9vHM+jG49hz+mLcS
        /uv9EV7MSxoeB9skuu/JCv7/KzPyaOJJveIh2doX2d7ACeCzBg0QPuwl4xvb1hj1sMvg2fza6LrxL9jh7tgULc4UINsB
        8xYCDaz1J+LZ3QC+JvjKNeL8t9IJNjEQOrqMA+zoITUZDF/J0e3g59+pV+/+FhME/ark2wY2DMfFMfbj0y07FxQjHuhC
        7BL/Mkcm8xcc3asbBwYQI/nlDNvd5vgIS/Uo9+bkMAkTIjQPEfHYLvAy9ubg2c0O8Ov5fw3P/c84K9Qo+toGPBYmJwX9
        3iIT0AokHgUSw+gV2BwOAOTJ6O9B/wrZuQD8QRQlFQ7s4PURDQM/AQwZ2gP+KQIL7xH7SP0F0w3k6iHqOCn6AA4lCv4E
        QfgcCNQ7IxjX5R42WiPN2Q7+5g8DywvzDAPuGc38GDAdGuMiEzIYPQj6SCvUFsolOT0ILwr98yUO+cvy/isl4fcKHB4H
        EsIY+/r8BDL26w0E3c44Og/rCuMJ+SgeGAMRuRwZO/0VlQghujS98cDrF/nQ7vnh8wMGFOgCChUg2eoGSccNutQg+BP0
        6Q/qCOL+di4u8Rob2OMF+yT8BR/3RQ8aAxcPxyD3z//sKgvJ98T1tgMK9Ngj6C0jOPq82sovNuYQ+RTt/gLp5MUXw/sw
        0DsAVBLus8oGSiAEpOzjEuoBAQEO6CDK3qXYy/MKBs+53Ok3Sf0IKvHC9uq28hj9A9rGTT8nsAavzerW6zD49t6K2AUw
        0zEK7PHO9wAP1hTr5cTrDCXm/hj2Tw0u7dQDPfLx4QMwIPoQ2jcLBLu2I/ZCATEhgQ31/rC81RHqH87mEgf56MET9zr/
        trd85uPjAjIg/M8VN7TGHLFN/MXV/SjTCR096gg0ovcduBsaGG/dxBHuTv3j4QwuHvCkAuMg6iv6Ge9KLBXH5AQ1zOJB
        DEoUCuEMGQIc5QwRHUqRKDnR0xmDBwDwNffY3l0pSv2q8hEQIw/c9RHSQEP2+xrzNf6sM/ZbGBPStuEIAMHoHgToOVdD
        GO/iBGgyCCNR5PIH+r66RwvRLv4LbKfzOi3eS/rc8u8a5hXpJP03EhN//hQYRCgZ8ekIy8PxSR3+243uDh2I8TGyNBzC
        EhA04O8mJ0Fry7sbv0g4/twE5g8TOSc30SdQCWI2VCdBGyA78eECzuYltAVDIxoYLggIHkD+I+sFCM/3GEynPflEI8sX
        09oYHQYHvhQ++g4hCr3l2Bz7PRLuQ9rjEBfbtzASKCniHt46ABYLHQcSEgxWF+ob/88dHfsVFtgiGBLbIuTgJC4JvRHl
        3fQK3R/sChAh4OoGFyQsLxfuHBSYvwEkS8DoB2T08wwFO0ILv+MFzzjQE9oaCSgpWzwCzUAdICcKEuod+h0mHBMM+OMD
        0EMz984TDO3u/OQvFxsfzRjhH+YCHy7/6gYJHfEB3Bo0B0EMCu7tNRgcGABdI/rRN+3fFFjx7wjuWjf54yHWAQT/gQnr
        CsM/O/Yf2ccd6Ojj1vzX7AcW6BH5BfD2+v71F+/nHfz4KgX39rkLIw3hIOwO4SjSIkU15fUS7yJBO+n1odYUKMaBFLUb
        8PYEKNUFJujkBQGn0u0K5QARBBLn5eIN8O0XJtvhC/spz/zqDrwb/+b94Av/2eMT89YGBxz29SDsOfnkIu4zDfPkCxDe
        FfP5CAER2kSz8hns2zwEJQTQ+QQHzeT+F+kFz9UTrPX7+fwN4dfdA9DqB/4g6wnl3hLE6RwH4irw7AT6yvzjHQ300hAj
        Bhv4FiXkGR7W9vO46ukr7wce6hYHyfYZD/wHvtwD4vPwES0b372wJzpx4e0zIQlZK8QEK+4Wf+c+6uLwOyrqXfEsYvFJ
        OjZ1UlLX0zpKUwYBaYSIus32VP+Sz+uzBTCev4HSvsOG8FWERuTNDXs3FTtE0zSB1yrCDL4ZlgU7Ahqo6Bk/5QbR4TQJ
        Ar/PopO6RreqoDr0gT0MpDpZrYYW/BMSxvya7IMRdMB/muKdPOmW37MOelxJHkgJZ7i9rTo+BV1/Pg0EPwTjIFc6YbNI
        B+lNIPfWB6Xy6vUtT88eC4i57DoUBC8nDVsyEfz8+N5/NwtOGeDZ7gBd6xX5OrC/HzPjGW5/tjoCvzU5ExgVRn/kTNAx
        as1sba/zJ8CUM4rUXQNPBhDMBzYipDo7oi73DdPgxcyB2HfdX5RiMUXhCt8g5Zm7VL64IzrYQ4q71jpM9tToWyAIVg65
        gdAN/a3VDSBh9geb7AgK/KVKBokLC0F21zouWTMC1jAdBH+9x9rESynoB2YeBdky4kMXQC0MIhwNFJiWqjpVXcwbAeok
        F0B43k62XRthKKfB7I022JiBHrIhHEyiN0QzozpZAcEWKiXfZt7OZCDlEIc7G5M1Wv56L4HwuwQqC6rN/6EpuDoa+HNY
        SQUPMrLJga3OKPUTeE/0PL7u4rffF1AkcB0FAxEP/joPvLb1ChgQ538d90j7+M06rDXax+QXDM3dIsvzIgwRHn58mTpS
        qiES8hjCx60eH6G8DBJvyec+DyaBnEJHbPpLYxGbdn1c0ToVY7p/KckiHM+LERf0PRgt1Sf77fCFz06yI0wCF2Iv51++
        Azsc7BAbG+8SqJTcA+sK0hv7SPYduEJO7zQKNdACEQuBOaAwADvwN/MHBbD2ooHq9NYhBycpzPKv3h+zBx/5ITYQHx8F
        Aljs/zrtHDYDASEdrhpA7+muGxQBNeojEfEM+VWBTj0YCxEJJ+I1qjrmu9sIFnvXnpVH/777Uf42LSvjgTidMjCiKFQU
        KgvcSe//lDpVTl5OZFYY/wJrVpZd4d0ogWMnnPTa2bimmMNFkwLmBhRftDrZ4iwAFrgQxvj99GHmCxLzgqNgaYEkwgL6
        3SP7Akoz1Lu9PzsQyRP3DNvnswAR+tyBEuAVKO3X9Asa4w/U9h0GAxMTOZlAtjp6xk7BXyUx2ZjeOihF+WU5gRg7nOp0
        +sb7yDn6MckiDBofpTong2Il8Qk3bb4oGv1uS18Woe34vfdHCYHgmJkkIPwdK2FjujpV1TIYOyjcUdWJkUfYgXC/JbKp
        2NbHGasNtYH07NU0HjPmszoYfx9TASwOlPo23xziOBQtNO6Zv/s00KGoByAa8tP6cNmtFTvxKijU+MOYHOinED7gATjD
        sjAZJ/0tkvYjCTjm/viBRduxCjvn1voICfhrgevkK1XO+EIFLvRKDNnR9VAMH9AuFAQOFzwiLDsC/sYg9wwrTOF/F8Qk
        LiowOifZwu0Qzvn86uXhJQUTGZLmwTpGWA8f4PQoItlg5EZt0/jkf0pqzjoRAfDHKiP5Jwz/BnHBADsnrw0CBtKzx+Ec
        F/vD2VBRlBo6kwQQ4O65KBiBDhOTb1t+BjttTDhvIA5/8QbuEfoP8EE2TDkjtuom3TjuGNrrxdFm4ttwBztCBhIT+uwn
        gTYn3tqVvbb4Lfwkq7Lcm735neWWLwIhESqXBzsQBc3T+BHtGkjr/071t1bLgf/BgdoBFscW4eK2Gvb2+KPs+jqvBwbl
        Ns3BkNby2RSk8qYzCMnEvcQ+673nBi74NFO5gTNrCTv+MjkKFR8PKvkMlwbd4y+BZfjXGcEWC+olpBvSvQ8n6wWK4Tp2
        pycUE0IyIf0v2UbcCFrBf/LoUukY4VzAc0XOsf0y7XmbzTr45Qv3/BPKz3//fEIF0Vz+eAmz7Rc+o2UGAxwE7MgZCbjV
        3jrFm1G+7yu4Qt7Wga7z3MAew82ztPORuQTosjkl/6/58fy1yTr+paBO7dQWM6/ZW+0G1bgEHH9B/b/TsAwwA/7yNfca
        KiK62DooK2UlgfmUHLDWgUIJ5x/SOGrk9vq/5Ub/LZY4DEjQ5KOdujpSLSwfwxj8M0q8LXMOAQ788CY/9A+B6U0gMcXQ
        IgFPaqHWwjo4lB1uXT85XCpA71my17vUT/lDgQWZ7Ccwq6XwyL8feDhA0jpF53Yn4Nq+8CCBcF4lO89EZ1ju6NDF+6CX
        8KCwah/3Sk9j+joyFeL3OxwD0Q4PBr3LIuAoo8k/4yMI7QSBKlDyKQz983+HszrXO8wEUAo5HHED88rWGn+w26hKEqUu
        2nX228QVWTfZxIMNCTv03bL4GBG+4CzhudY7kv8dIPvtmyQLtTSB+1g/DxbuOxCMwjrwy0ndINTx6UKr5GgGxlpG7zvf
        x+Wwpwe6f+rWEGPF0JNeyTrHpvIG/EH8++gAO8g5/M8wJDOs5kMIgVJbzA/yPP/CCnQhBDsK6hgw2DmB8OICoQH4GMj3
        A9/e+gHqUVTen/3m7OBSQfkH0DozU5W/N7MIqraBx770NUVMz8zXAa2dnrboVOevCjq6Xg+5wjoOOfDxQC7wLjsEhhvk
        gdYDsZcH051oxsDJlRi55NoPSH9m0Dr0nx1VgeItwumpVMbGk8WR0inG/Oux48oMwGM3NSLtDwdZ0zpQFTjHCf4fDOcK
        JJoo6CsdECTatgYnsRPJm8UtgdDV8SA+CTvqDBC9yxfFDMmBnTnJ4rIwzve4v6q4GCbknT+PJ9fTNHLOBTvgtNeXICMN
        L38yq/go+Tf36ApOE+As5Anp2Lnixg/6F8VHQTvX+eHmINgL0fC/DBTa8wUICfICBu31vs+BIg0W6RP99rKIrDonozYC
        WdPQR4mYvOGBXTs1x1bz05uGo0T2Lze/RB3MROaoIjsUHPzvFcn5IcrKgR0ZGi8h5Q0WmBWetRUPvAkNEN3j0cJH+zq4
        BxTWEAIRJqf27q47g7WxvEbZxxiVEtjF0P0U/sGBoxEFBDu9pbftDOq11K61ziuWkRAv6RKqltfFt6yquqjq6vOB0iMh
        3TokOTO3+gMiDCHct1oPvZk///AG79fogdjT0+Eg89mSL0768DphKSHfMrnyCRArxA22kMv3T7ii2dErgQgb+vrVCSuo
        GH9yHzsyLRPN790rH88vyjt/OSsc3s/fJ9/NHkpiz8kK7ANKCIFTDzvZBxzaOyD81YHa3zSf47EmAb4FlJcHNkLVLe78
        HBbr9uWu1jrLTZHX8MzFDs+B7AEoMdz0SVko2OAZqDHvEBf66ASwG1NxFjss8OYHrwroC9jYgcDp/C6y/xTB0/wh7/zB
        HD8PztjgFsJcIjsF5S+BrAzOGAAHzTJUI7iXKHy2tQS23NOkCjMhnuK546t91zoBM/rUw8Y36IvHJObITf5txK/4IcSf
        ylaFCMPgSAWBE6b7Bzv+vgPTErLNgdTAH0fY7/Xqw6+/4hHzv/KsEhD03Oyv2dNmrzrf1fOrProNlYEsQkLzzqZo/Iv0
        J/No9xz3QFEC7fjehqLvIjsVzt0aKBcUvvHt0dofUPr+/bMrp+v7quaB39HTDQ+TCoY/BzsjMRD+4oEVJhUDDTPSDiXj
        CBzdFLr11h8JrLr2Mf/kBQfEqDpjJZ71Nwiu/vy/EZsY/ylERqe/2UJq6Hzuf9HZKSPNhQULdzsUHBEJLem3UOEj+hs6
        /vwC4OYRAOQj/ir1A9rN+w6BB7fd2DqBrOJm8Skgzhvo8Sgr1TJB1q4nt9Hz7dPTn/feCCECkCfyDjvi4/nQvMX1P4G2
        qAL+ucu3wK3E9RMyEgPIqrol/MfelquN8Dr9qLPE7gADgcElwxNLut0ZAzEB0dU4qzC8XsfpCOca/rE4BzsexCLUCPcg
        2B4+GhvjxPsGq9PbgTY77eDI79H6uwaqHL/x5Do9MvNFZjAO5KvvG9vFQtQgNrrWgS3bJpjIByecBymJMch/KTs3Azb7
        ChjkL7uYCAn58P4fgUYiIv75yvQ9xw/6HtjvCQNw0jpSQkCTIDcB9fLNGZovOR4InEKmga/+F5X/FEIHl7/m27zW3zr3
        mTP4AwPq5sL20Jnpw+/of/2p7Tv5yuTMAw/OFDnG6YB93jqcPvPqXBgPEwhM2gKS66uCx0Za55IRRfTsC5cvZ+O/gbH4
        MTsEFdf40uTc3YHALsv6G907sQ3O5gzO/c3g9+YY3gXC1QrrFTv9ztImObIVrNaWIMTVxvEOwtDSgvQ3xjyd9hj4DM+B
        A25UsjoutSquF+i00CVZwI2/4/ji6xs+RfKB3cmjMxLp8+H48oO+BzvYQDoByOGisPT/IEH16bMUgeZKw/dK2SWqrOn9
        x9iz6uoW8jo9Izww/8+3o4EtFkOe3DU73h1DA+WgifeZMKia2BSP/4WxEztb5yLos+smJRPo1/g1Luou4gPI6RkzYs/+
        ECUhgSIr+YckHjvw8MYQB9XkEQShAurJAh8IuSEe270loEC21O8F2wiBA//dNTvaKinfE9Xz0vIlAOm00drd6ub66vsj
        Hv3TANO9Hd2BBYZNsjruFA7uSkDqrhYCKCP+61T6oiXJlu8zgYkJUzKDDxcXJfQG1joxK6v4Vqs0B/esCj+7pikgTBoc
        +pQJsUaBXTHl+xAtpVcVszrx1ZftoTizyS4072gcZgEmiWM3sgxFgUgZCjsGtx/A70Y5tjopH62oOiAj0OSV/03SAECg
        N/7ls1HSBuZEZW9/Xg4XpdXRCDut8S7aB6Cf+4Gh9OmrnAzoHyUAArkmtdqjA9YvFjWX7gbyzzp/PP5a3iTIEWgUieR2
        VZ8DZCq+CxvSDNS2aRXQLkBR1LCRlTpDfIyWf08E15s9FE40EdLGrKomqeY7KIbWsVdHvqXinAuivTq8xQHHY+mm4Cnc
        oztLr6z9gdbqmV2hzsgKj087b8MJAdOhBTvari6B4iAaDDTDtSwR2QLzsgOtAvH+BMTBJd7Qr/0UHBmK/jq/rajI/ofg
        CH/ONakSHT47sQ3hv9X80eO0m8TfNRc7zSFcAjsWvAgTFGT/6typxjnJtjAJoqknyNe86gPNzNIb7r2B4nT+BDsivd3r
        HRTMcd6/shXq3q2ByxcQAbgX1AzooyiaDceq25ROCDvQQ0LH/BXh7gkp0BDW4TD4PaTkgecmpdwY0kq4JAICMB3fpzp/
        7jEyfS8h4bsFqs4QPb0E/j6qxjb+vSghp9ua8dPg4lyFxDrB3wXcYO7ugfFSuQ4P+ZFT61ESwL3vpKz8QD0umCbx+8X+
        8joZ6cUX6x+FTfuCgdgZ70AxDNUzDJ3RaDb6qtgS++TwHoYlpDoxRig59A0+2Si3BBpGcn9ewvX+CrSt5w3MDIbIZT9M
        0Ov76ToEuhOB2L/33tXdwEKXk8uzihAb+iAL+8PworD2lasHFWYWHTvm5B7huvkGJZb61L4Au9QM18AnB74o4Tkv6zjl
        gQO9L6UMSzvtFdgTKBa9wYEQ+/LO7hkF2fjwmgnYB8ya+RHI/ubfzzEUNjut2eH24Q/N16q+5zfH+SsR5Ms2geP+z8jR
        6w/WEyC5h9GRLDsREbofAIHY8K/a/CAO2+iwLTTSxKfpySHDsQna8OamE/5BCzsgyvTntkOB2uDlQEj/C9Sq/g6uxbfT
        ldnK/uL6BbaxaKorvDrQXCsMWq+/NMEO8N+wqN3ugUxtUNpCJA3TVcrsrBjm5U2l3jocIiEuqw3bOBaJ0uzx59olDclB
        6P/m2QaJFsIFgVTZJTuv8jqaU7DmmZlcefq7gQYa36P5IP8lGLD+wvD5qTD8v0bw4nyzFTv06Q/aC8MaNautqxfoIRu7
        zBk9R/e5AhfTmAIH3YEWsl8AUjsR5dzMxSPzzpED9e0KAyXiIPn/pNX6Aeu84tj5IhGtgZL0YTuB4PXK3+7kx+jk3+/P
        6Avx3RUS8ub8EdUC5uUPwe0I3lAt7TrTnTqfqy/mKNjA9yXsJ5ihTD0KIOoIyc2V2vTagQPQu45v/zrbAdKLHAnKGdXQ
        z8+B/Onb5MXcts/3jvXiv/QFw/LvE1GM/Dqpnw48Esnu/f71tdf5IiumiZgBkY8C2MuEjQQHjMuB30SQTzsZLMroARCt
        9LL/5hkWgeP03AIM/vnY9SvluvHo3ezEGJRS9zo6vSOrNCr8J9Lyx0jbOhjGtBEn5cqBvQAS3zcP/+kLtWTn4DowVDc0
        oRZ2wr8TXlnNvbHgq83s4PLkP/bfQtIJ1D6xgUwLNDvK5+Xh8RK5BNET2b/s8ufgHdrKoq0LugW48s6wJQSB/v7IMzu8
        C8EHNqDX/sHN4xnd6+Yq9gQ3m8EX4/yB/QEW6/PxFtSM6DqnE/vjAckSN9Oe4SqVgSj/P03+8AXE5CO67PQOsssdAfEh
        Hjul/wC00IGkxI+sgv/nxPikCrL/6zfYsu208TXSquTA0E6aGDse6/DbG+lWCssD3tUjiRYLDSv2gQwJ6eITCEL1sd4D
        sqoqADsARQvz6MfB04MLw0mCDwPtOBr+gbsVk/qso0fRFxG9EwafBzs15kc7Tv8COoHO6wfzEOTr3r7O/7xnCcXGBxHb
        FBrLHVnDDjsLwOVh57rigSPP6rjd2etECDbslQTNVuGH6RLYHFfj6r1pXjvmFQnvytrOzOYd7v3FgewuAfQs49EXCBPJ
        /Mvm/Pjv5tfp/joNtQzcgcvRyyAm0QG+Bc4DCQEHuA7yofQV0kXgxpia9soiezskBRYf/e/UqbjdAOPfIyP/EBDkgdoG
        tg6r7Nf4EfeB6tGC1zocyeEwTzCQPH6xjfPNqF3YBO9MFeozl67hXZv8n2MCf+XvEzvvxDzd5DWDCa4R6cOd5wyi8JwY
        5bvGBEWl5+wSKOOB6FSMDDvzqBQom7fLzeqngbFDwPc34CYOm5ELwNKJ+SfDleMa+vbcmzr5GjP2/2DcS2zwGouv5MSJ
        w/uMvv/DEeH8gcyxzo7SPTIb/Tr+RMnbNPWNLcY8ykIf6UOLqyoJgd/219qTp8nC7d6YxDJWMjtP8N3axQoc39adx8AQ
        09Aa0s/Hqc0zgb2m5r/XGxoQN9JuQzvfK/n+OsO2+tEaKDnSDyH7ECMlBPT3FRz/FyzW8+qBAyTxJTsZAMX1GIHRyNY1
        1OfRpBvxxssp/w7aJP8G/AsO5xftNNqYsTqrkMLxRQNJUTZbG88cqGZZ3UnzWlbrLQO3fwl4Tdrc6jF2+zofubPs9/On
        OteBi8CCvfOsI1frMuiR+8oNqakWjiQ1ARtzsjrMPjnkC+ju1SljD94r20jlxIW1uvHhHhQIQEY7+OTTgZco2zr3CzHm
        Ma8i1K/bIKKGws20ga0KxKWZyxW4PbwW69v63LX61jqkRxjVSvmB3LRDuxwNzkj44YO0q4WY/kwfFzATmOnlAw859joO
        3xkSQy8QBkY780PqHhbW01fOgRCTps/nz9/VKuWbme/a4zoDAgYdx+P4Ar/FH1a9FrjNj/cMKE/rBAqoYR72OjCBG/xG
        /zqB3grxSfKu8Mo/4MIUzQiXyLAG//YQHezx/u/rqfT3AkZ2qzrQrJLV2u+zSxrOtnPpTkWBPvx6ERqO5v2qlxq5u6Lg
        63wFJjvVGz3917rm8//MxwkOrrrIgcgm8d7LISMnDvjQ+dcs8Ut3HDsyyMAlAtvV2IEV/v4Y48BQ2cVB7y8l2eDkNP4e
        6/vv4AkD3Drn9CoKMSIs0OG87EoKRO6yqDdBgSPi9isXtQjbERQVAYgJ5TpQ1brV3L2xAbfR2zCPcQYVrwnt74X37iyb
        NN2BEUCnR3MbwDpTgcD2LL+/wsIfAwoUoS3ULzUK045ks/FC9qzKoz4mxS6U3DrYAgMKTa7BFxpEuATeJuDv+kujgbqI
        SvToA5bc/Tn3Q6pZFDsH1bLpBZI5boGhHcXS1DjesgoKEaW+OLUR99o9xv/QFJyYBDv/RQDh3AcOuf/e6/6o3Arynv4V
        ganf4gzNoSor5h/cwpTA0TrVCgLJSPZ/sKQA7decFQ4jiCHpIiwgBOd2l/k43+h1znMy5jobJkzYFQuhovAQvqAQiScQ
        1fTlRs05krKBAcgF4+fIH7o/4DrkD8DS7jvLop8ysfzRwN+Y+n+yrg6yucW1zQKyFi7EOdBaEzss9LESH9nWg5TRJu4t
        Fbjr1N4ovCGB7tb2HOfr8TqL9o6fuzpo8x7QvgHHOES1BAkI1SfWsIEYXvHB2CQPTK3j4hJQvCTjQjuBEuvA/KoB+dKU
        G/nl0zPVE8UeuZgS/b8CGNXSA+urlqS9KTsj6Pv8ICLEDYFNE8Be973u/MfvsgMSj//A1Qus5uSCBhDn+jom2wyL9tar
        OQvM60MfygnZFAIl3NrhsjuEgcn9jgn1PMgY6zofHRVw8CK0uLVERbH2JSciDSHtwt7kJLyZ5KMMr3/LhPnmAjuBQJsJ
        x6MMqEKx78IUwPQ1lhvrzcHuJavjNbDEgiy8Pn+JyDrWWUX7lyX5zsc4BbsTofXAztn4Psb6gUzJIC4NMrgA1e1EvTrZ
        6mvrekjQTJh/mOne4hjTXTK/4Aww5l3kXmtRRj9Hedm30zoEVMIO8lIS4/08A7MnJ1iYgafeWgbCCc62Fwo7FKKOtWbK
        UDvs1wXnz/rNyzK1wtS2pe7J887ksgAL6RX67BS9gR7yqpY6IDsRvN8D2YGG5/74sjTQzwrLLSbo8bvOqCjAzb7vF8fY
        Erm9FDvBxsvs/OwJgf/ED7T5ttbLo/XchYsqr8LMJuyXDA3x7mV8zzolnafd6xPk6Lzw5CvFmEsSVrzPUhJbgSELrOsF
        si3kN1B1AzsR3MD1CYoHwYHHw+EIBQPSMaawl/v+vLD0GwMc0PWiF54B3zoOt6aqyYHe0wa2o6eqiSE4qhKwuqC01RGw
        DZH/PsebIilUVDsECRfq19XHzYHAtuXcE/oJytcW6N4VACXSyNL66OL/9EifITvs1LbxxR28yVkLAb+Blf8DsBQ72wn7
        zjoc9cP+/ygbJ70I3zrVAyXBArsJ3gtpPK0qivTjsBMT0PHtf58Xyd4AJjb58t3YBjsk1g2BD7bFxA4gn64B2fwAjh3O
        nZb8/uy9vEiiLO7au90vNzu4AOzuFYG/x4/b3Pngt/PQtez/1rkH+DrEufrLAd6pzijAZjsM3i34E9/q9cbsBdDz1e3Q
        D9Mt0tjw8uTOERK78/SBAIlmODviJuAI0xgABIEF8+HKASUsCvX0pfzQvRn87zTgxwvTEiV8WDswJyTXANLV4KkQ+y/a
        0ySn4xzlgdXi5Q6+Hw6n8QCr7J3lxDqDk7P9xC8X7oiiEhe831OegQo5xeT3rg2p4qvSArSMwM/OjjsfGQi1DiTZFoH6
        8hET8xbjARzxzuzz/tfmBhzd7cbk75Gl/zqK+Dy6zq6Btw2xw8fCy6SrFgHDoqQPKrj4qDYEs/r+oiXJIzvNNRcD4RO2
        Mi3Etwzj08MYtNX9geDz6C3fK9iumAPrw7VECDv+/QcCC5pjwKOBxeqgOzz5GMQH1gIhk/AKkr8XQxboFssYFztXKeTd
        4THI+YFE49sBAq6T1CDvlZr7wfHA7bvP0eucHsLWMjv2w9bSzgTO8AfVgQnG7NDLFwos5+7myyIjx8LwrMSwKR5QATs2
        wQj/G9sX8TkgvAmbAPL/BvvWDEANAuCWBD4JgcDIhr0HJjupKNer6YHg5jHwpDYBLTMDKNu4x4+sjevmC8GrweDi/rwG
        9Trb6x0b3/aof5PtnThB8Q7WPRWovKTZkcuYWq3HEbPYMpRpmzvJCCHo6fTrFur37gvbDQTjCx7ywBkdyCDX+vzk6gyB
        3eS1UTuBFfvb4NOtss+rDMfvExPR4ecb4a/eDNGHAwTi3Ni9hq2eSDsJIAXZGQOB97vxFc7N1gey5hQVqNYRwRAK7/S3
        t7KoD0+ixTqXk0K0IYra5dcxgY+h8NfZmi7Fgwemq2CnLxiqvb+blKG7AzuZ3ams967LDn8Dy62/1QT3q8Y70bQF7N6r
        KM4QitEN6IfZLTvGIfccBBL+2pHxC+Mp+8PeEwrX5Akc9cu79xb44dmBAQzC9jra1a/OMwnK1cIiwNpYx6IdBrkH6APh
        ytATIvuBqOagFR8rBjvUHxbMADzq0gTps9zwtiokIumwOdQ0oyMfm67XgZDJBOwCWTsbz9MI8R0KDKj2+tYp9xsxgQwr
        ufEqA9rJ1xv88yjk2m9OGDv+68vABg2DH9Gm0QRYoyipMcMVgQ/nkiDIyB2z1Iul4qM1QjsYDvLR4PKJtt8WyfwTGPrB
        FRn8sLYM1duBHRrBBLOlobUiWDvt79zt1xPI5w3F6uMA7OMW5SvV/wf6weT62Bq2gdDVHvGJKDvuD8oCHLvUDZ6819HG
        tyXZ5Bvu6Kg5gdwEwOzWA+rNMzsmhTvRHtvQwPWl9MYO5iP51Q7h6/X1ue0H4RjO2f/6queB0b1ATzsh7Brt692i1Lwp
        9gzo7Rr4+v8Grg78v96l/8XUz9WBtrRJfzv68u8h99b86PQc7+Xp0SUM0PXYr+76whTOAw/c8eiB/AmNNzvYKPa2yBP8
        WMjixB///DGxDhIcZ7TRy+Xatcnlgcv91H3lRDstGg718sS59YHI2+25Jij5H+j9497IFg/V9fzEDdK3BL9iFjut0dvp
        zwQA5YG2DxCit0IB1jsRpukMLPEvuwkJxbgE32CXFjuazhXZsazD3XHTqeb039X0pcUZgdnGjhao+wkO4PsDO9MtvjpA
        WjXsJk4GLwtk/u1If+wJm2apN24oLSXwI+YJHFZDSmhVMzvJ/vbQGAXd52Wsx830BMvc4urNgQHSCwf529rusNfSCFl3
        sDpzVrL09P4AKjUAWSwBPQCz6O/ymhej7qLe4P3xf0p7jolKVjsKEQjc0q+s5pz4v+H/ts/W4QPSrNvk7dWapBfrydyB
        nUKQMTv0Fs8V6ACxAtrdgTAFEjL2pSDAmQP+AOTO2gLEsJ7Fm+N9NzsgJ/gZIMDLxPX1vt/kG98swRvUgbUY/x7ICyf8
        EgDk8q86ezvN6fD0KMz9IN7pGgL7GRf83ichB+nkF97yCRjcyfXigZtJOjuGJR/2DI8Gqg6eAS772dz9Ge767YEx8xOW
        wSfCHiD5o5wCbjvJ1hLZAIHA0vGZDSHty/vi+hvx8LIcC82ywd/vxuS+uMFOijv5GQMJFLrK2+oZCgcP1/Da6PHhM9r5
        E/TlNQTrAeXdgVtSGDvLKPeQFzwUvdDN0zwp+jYGJs0xgcQMz925FSPK+bW3Lp7zzzoYyz0QJa206IHj7VXFkWzKPb5m
        w5fx7SXpNMHACjgp0TP1HDsNzrvLJypUgfHrrdO3JcLPDbvs1LvY9O4Awujbttr3NlhLOTs0HeujB94dDSANtREMHQ+/
        7M7IvN8ZzRMRBsz8gbu18d0uLDvSPOX+FOaBEYOptdMbCvW6OeTU4+ki9x2pRibClvKlyPbcSzvZ4QzGCxiB9sr7sffs
        wiUFJ/4oAhbFEsva7er2G/nu2NRDADvZ5RUW+7QX3ByX+j3LvzEI5THQsrg01e2B7/X83D/hAryI8TrXRB2ZKeuBlNcK
        l068EgaSvgKxlaK+lxmtTarc0R7IHcq3Wjv9LOPH9syB4Mbf8dm6AssAGOff0QLs6P3B5vPm0M+jBfMpRDvn9gO6378F
        +u4QFggTy/LdxxwtPfbc2s/0BDMcxurkgWGteTvdDvy72v/O4Mv23/MW39cI8uThgffT4BXB29oBBMPOBOPKDDuBFsfi
        BBjRjK2+8BoK0NmwEhnTzbD6vwEQuc4+5OX7lD8+gjuB8SkJEOkU+hMC6egFwuMe2BrbFvkN9uL61R/jGvflrvl+STuB
        EQDb/BAyBdrxHeDt78w0EMn6FcwQ5svN29EH6AkFjnLh0zqBrxXE1gLDn8UuwEgK6aNFqgUbBbm2CvbPAMNBw7+o9KOy
        qTv87eTx+9Sl658K/BMD9ezuCwAV3uPf5ePK7RTCFPGB19pWSTvbE8YYG8uwENrqCCLGGzPNC+ANp5/vrfHKuQHA6cOB
        59EOITsk/yrQxrWIhSQAmgThpbabtL7/lQeqxA/q5t3hgQWQu8kr6DrtRfATSLkdlq+2Occ3hkaTgdc7peAVvdqRFwUR
        77mOkJcIZDu1+wvdDufv4P4dneD61w/ywMwt7CYU9/8Z/d0MvPjUgQwEUTs0HRiBEg7nIHKu8vse/hHn0PIvKgf9Bi0p
        BuPbtQXn7/Z91Tr1uLay6s2jVTiTncvQDPD3OPYEQcqvwNnfMQH0gRjjzb3ouTpaNDiCuvEQEJf4usgcDlhE+ki5n7rN
        MBGPgZCNDM7SHl5aMzuB+hNBIsv7/wEADOn7zfv9/ibBL9nJMgE+8i0CAf1RrE0eezvY8O7wFde0wQj32vTgjt7mEfPV
        28jQ6v3OCyPyFweBwE2tHzsoNdnpADDUyZGqJQoS3bn8wrXbgark78OTHs8Xzs29oFgoEDviBC2ODurJLp+/3BLwKKwN
        yxfmFsi99cOUCycfnpaBteTO3DrH1tvWuMX8EZszo7P6+ObuxBdH38QlpRSMzZOggfj+xgSRYjuN3dalsreBy6/A7vDH
        0QvoJOolvPPDERvBvNXN47nPmp1DEzvG8eTt/K2N6oFO7/bjptfprzi1sNi/z8Lu1C7Kz9SyEtgJIjvuHMDOw9e9BYHh
        2dwk39IBsOQ+s9CrEsmp1bDJ/tLLMPOLETvdERfOr7qC4RXL0BDq1/ATSyYU6dg1zjHM7xXNr8yBBdPWvjpvn/TsgVFB
        a8g8NS7qYUgny7DHhsnmkC/esC/oGcPKxihbMDvZCgC01MqXyoEl1uvH6xoC/RMp49LNvcWw9trlj9Sa9iW9BjtLztMY
        +Dbo9db0O6/0++FLPueuge8u8MX6ABPRQLC74qYh7DoR97nb3/0VhoHSzwGp6ivJK+RE9RcutlTmCVjkvu31mGz8LTvO
        8tblveGBvpwmi9D/yyzyCzEGnsvU5h2RsQfFsJaxt27N/Dr8vhOuz/eotskPuMEw891B10LegefS5ATxsgyiJdWDwWTS
        2jrS1uMp5YTu7cjFFcUSGrXvgUkzqQHt2BTqAf8eyRIAFwjvaDvnEy0D2fCB+9MZ0ejK0fPFHgfM7dDnqAPWzhjA3rCp
        6m5JRjvrMNeTqr+18Onj0dH4rN/YKiEhubkmxd7SDSOztwGBncoJ0zoTosnnK6bYABHuXNaB9B893aI+isAGARqaXJG/
        B0esCPNr6jqjpS0wM4fvgQZN3q7aMNUFEvY9pKLPuS/+WD6XR1PaD8W0MzvaLwmbI0W0/crAx95A1gfC1cY2l9MkEjPc
        r/nmgRCl7QE6tDrj5Ur4F0utj4EBNLSmw+fxC/K/qLhDtL8JaQX/MBs7pQMHCjuIrOy829n8/oEA+LcqrTz5qhe46CWk
        5MXl1KkZxPqEiER9TDu+1xrAvOHE7uPfvNUNgdy01sf91fTb9e7lwc/HuOy4wbncLDv9wswF3ySkAYHv0DED8ekFAcK7
        B8TzxyPsr9Oexv/i41llKDuTKBeq8Q70B4En9+DB8wz2FvbP26Tv8yDbycWzqrW57tWFLTuBFj7ZyuqrA7/Y7SGx7P3a
        AQkT9v3X6iegqt8Q1b2Kp2L9HDvUJhq1DdGImK71tB3H4xoNrev+yI68zsqBtCOnkaSwHF7kVDuDEdnrzfvN2LP92ybo
        ltHrK+Mu5BK8Kg3t/ebJ8/qBoYxtAzsNuu0BM9/HJAjx2BXQK+9DL8Iq8MbNuwypKMP+GSrjgXnhDDvvIULmyPvLIqek
        qDDfA98e3gD6ut7u7MyB+QG/tzz8pL43IzvQLxy2rOiaudL0+M+Kuiz4FeYfmYHQ8xzkq9zUqM2Q1aeBLTsgw/EbvNHC
        /MrRxBApE8X3uNfegfnDutIR0w8Ht7ClsPCGCjv3COWrvY6B9be7yfXOk7T2N+jCucMZqQnZvsuoq/KQ09uOWDvf7yb8
        H9Tk1rO28u0K5wUC4OgegQTmAAvIGMy6tsy3tinwBzvGsUXN2s2htvis1f8m6O2k9re5+oGqudLH5zn+//Wir4JeNjvs
        49/Ry8isgfO/IebA3QuyBAnXDZ737c3P3RDgBeOQ9RpsHDuuF8+B7+DCwtmqvsa9/t8G8b3VyAG31Da1Ku/5jrCHjZHi
        LTv5MRgYNDjv/fHuNw8l6TIIB+zTCCQOKuqsJgkX/D+xw9Qh7s7u+CA2y2fW0tMkORAQMgYGz//FMK7Utfk5E/jtMca3
        L+PdswfptuYVtdfQLfXaLB0osCku39z308vNGiFO3hDex8gf5R/J+Mim2Oi8ByMBB/Lbr9bt+RT5TZj4JRTNvCsnJ5oM
        GqDN2tgmy7L+2THt/gY2/tja1yMqufHFH9nb2iIX/MMXKeGoJp/m9ab+xBnRv/OczLr5mysB8dzj7sMDv+vIDfnzJyAW
        vvO/xe+97tPeEOQpoinmLYErFMXCsNzrDDYPz+jq58f8tNoCCzPRReDnJfbdwgWtyNTuz8TywvLs7/YGHs0e4RfJxQzV
        qAHb+xe5w8H5xySm6QsilsuiOs0TCPYe1w3hMBL680NZocEk1s/Fe8/B1gEB5wjg584D6fIpH/3qKRa/n7wVQgzVJvfK
        uQTX/FSp4Qgu3xvVMrzMMCA14C/LCPndJhLyCdsY1cpHaNX7qynW//xQDxH9ADTR6A7a/OpXo+jFxOH2IAw19PkOCv3v
        5wngTrTeFyQh0QpM2AUIYe3mBwwR5VH1KOzw+RnP7tc8J/ohE8/P8aHZ4soS8iznMO7dHBb7xSAC7AxsEAA/3+XyLOUR
        A7Uqw+ChJMP/QxSaHNhgtE7w3SL8HNf28qYQD6H05sgSK++j/eemSYEcKQfc/o3NFTJax1261TruGgjvCtQAFR4XyPIL
        AhMjHqXA2DzP0/fkMO7MwRQm//HHyQ/lwi74+BLyIRTpKh/V3yP0Bxr/gfsa7BfcGCL33mz8DhkL2QUQHSYArwYR7P3U
        QuSWmv3aAAAQ+gkcGuva5PQs9O0D4fn7GvchCwDtA8fDOQMm4OL+IwTp5znfJhD9KK897/PUGi/rEt8uDwINBws24RAh
        +gUT/sMCrhSa/QjfFCIjF7rgAO/g5QMI/OwWYPXLUsgM0ZYzF/ur7uDM/bX7HSzZ07sQ5OVP/iTx0f8c5/jCBxvv5hbC
        IrLkOgvN37zG+ATk/gnHtyr/POOTwtI6+/c7FRHk6RAd9dH+KuwPGOHJ+Bb50Lav7/Ti0Db58bn86t/1+OgZotP32FM9
        yw4R3N4JAQ4+/7j+3J9M68Hb4fc17RZsFt/hLgHw0faw69/b6Tomt6QbC+XtCRv5JPvmAeHw78n2Fdkg187+Nff+ueXu
        Dx4ADBH31SDG8fP+2SkNtSfLOCPfvesD5O0GGg3+vPP1Guf8Kg4CIiCh2caikscfzTMiCS3rAfjrzfu81fz1VxYE90PY
        7RrxRe/yv/ny58og+E3GDtYW9THX/Ozk+t7wCdm9+/UsgSnghWIgsxmWA0z8wgsZ/N0B3O38KQwAxW0bO/L/GP0U8inx
        8QQa/ykY1+QZE97mGlLo7PC+98HnqtUH8/WmDBH4yTX54tgTIMD6DOHXB8nU0PYDAvELGP3xHfkI3Qft6uby9+fs3jTW
        AN8q+cP8LubypCz56sYD+evNDQj74hLz3esr6uEP8hnvHt0A5QvaKgcd7AXGGNUI/DUQGcH06MAXEtjQFwf+/g4C4tAE
        GBQE6OT06Qf+88odAB3cFdoi0wfb/dPU/SD73QoG9N3+9+Ph2uHf7BTU9N0A49+YNIEiozmBDMRBsPYFoinyDewH7B3Y
        A633lvXFALcF0Bfc9MoF9RvUKuj90RQLB1xE5DoP5yzz9PkkCQT9tPM1L66tE8L4AQr4gckOHwEgEzICBwvj2Rkj1f8G
        8PrzxhYG6QYA25BEDKo1urI2EeowEg7b+fbL/uH9yPTtxucw9DMKOLL0CvXzRPofstcuRvgH6eo83+088fwFK9n2+u0N
        /BrZHe7x7gD78dj54UPM8hPkDA/49cIXzBDMIUvoA83wufj3LfL97xbdEP4PAPkAFR3bEii5AsADmBbBIu4B+/AtGNwb
        8d3WGdPg2BjS0B39JwL43hvAHNAfoVLUPM/aB9Iksx7k5PTcGPav+ibK7zfivg0CyyK9NyEPzBfUBv8nyeLzD786uxva
        1Pnu/9gcD/nVWRig0Ba0wvk4v/Gl4uH2/NYrxdztkWD5/sIc98f7FSTr9tMB7QPl+d0UD4fMCjXzvdHs39IVEOzZGsYs
        1JwsA/4ZMPKQ5hsIgc1ELtqvQjMi6T0lMcw35Pre0lMLuOb38wfT6fPHMwAr6dcwydr+C75m+A6j2QPs9P/R4DQZ5tTs
        Mrrh/wUgE+sYHSriDRqm6zDr7WMLHtwK5bIBicoSCLo3/MTbOgnuBOSUz8slAOa5qhDFxvPx0tMdzMH+XRnKEMXy3R8Q
        1tPi9O4wCqn9D9XlNtTPlCX5ue8679gO+9VRPASqGX/BOu/05+7y8QsDDfHdEzq50x4s1v3p/PCaDfo5FbLhATocxAn6
        8tq7EuPoYvzaEs8RLuvU2xkjtfuNBmHmFP7/HRa1S+XhC9P05doJ5sP9L+0R5dgf19/xIOb6uUHfBvbo1+cF5nv5A/ng
        AOND/B3l+Pb+BPscwgIg8vDm8uefTgINnYH1xyzT7+YEO+X/1QPI0epC9u8MCPrc9wsZ3wvUPvE3T4kT4iPbuK8uCbH5
        /SDB2x8L8sI4zv7yjQr+9/U12sz0w9j8zQ6mSQvLD9YFwiDh+b32HJML8rLWaKfL+psW6+b+GsgBLfkEFd74MBm2B6Ht
        ETsN6RUCGvH6DPDY8/xH1vgOxrdC+e/SvvL+BwbAGfzL96oA5trdFgTvGR3pDyru4gQCtiQFBAP30gEIsvrP4v/x7inO
        5Qze7+HZCtf0/ini4tkc9hDF7AvIve0W9t73w//tDPAv9+j5whf96vg02QTS7+sNDvYNJc7m/eQEDRUR0P3AIBcG6Nrr
        1hAKDPXx6ObuNO0UCxcVDP306fAb694MDELBCOb24vzQMgPP9/Tn3vv44s34L+PqHcgPybPPKvEkvSDAK6cG2kfFHsPI
        Dr4P+AT06Pv5DBL1DBrDDBbRKIG5JPC3HgX26fjYBBoSuA8lH/868gIiAec0BhHv5Q7vE+Ld/rsLBdrdEMXX7yn5Bf/9
        DRD49ADH3OYgyQwf8PQv0eEX8sNM99dOEdVI7c9vAtb29AMC5A0XE+sD6tvkA93T9BXk+QMA4/IFKNERGfvgB/L+/8n8
        1dLxxu3owuIG/AfmCvjhDyYRFB3w0vT3ARS07xfayAPNBRn78PXsBfDJ5QPsGhnWCe3q9f/mDBfq8Bny4BPz4xoGCOXk
        AfviD+T0EAPr9ATo2iXU/hkB+Ar1EPiu5Q/W7e4QIuLgyiAv8unj/+z5BNfmDuL62n8CuGm7tDK5BFAM+vr86/H/+f72
        5AIJ6KeOOhAd+OHVyejoFf8qt8VX4SIUqgoP+jUUnYrer/bgmkgfON/VWejr3OgS38jlIvIBuwmd6BY8ACmkKwgdSM/V
        3a7P/7YR7O7q0Pvb5wj2F08Ut/87GJQ+PQvsleMHASmaztquwtjE8NnKzKYioTIHGS3RICUMMx0S6twc9L6yAd3rteCq
        Afsgrovt4Kv3BfOfyyTszBHT9O+/LcnvyUwTwf01O+hlBDzx58MED/L33uMIGhvsGx8woO+6TOREUp8X0yvnQHAQHmGr
        LhF/Rxb35u6aOwD5JiMuH+QsZAxo+PcnEgf8FLrfCg/7GefG+Ff38AB8ojlZSaiB+LWzqOfDK1XLOu/xz+oDDgTtKvQS
        EwoPDjEBEwr1I9bn8vr+AAQLBtUJ/Ab3CfDjFeM0RecSEPv42NTdFx5EJS3r8xLswPgDIxj0x93q//gaFRfxEdDL+PMR
        Bh5LGBXvG9/z/SbcHAoHxQkN9wraHe//Jgkc9gX8AP0i5E7j+iQC1yfOEvng+bfk8fdqMTG86usAIvrvtDolFAcRCwX7
        xecWFAgM0EIWzPhAR+GB1KUEWcAoIvz87/7h5wX78eg42UArB8HUBvTs70jR+AsONgbr7tTyH+AN/Aj7Dgv4HRz/vzWy
        Q93d5AoBCTfk0N7hG/LdFN3+Lic/+DH41Dt/hGNhO9fV1EHH6/AeKj8h9d34xPW09n80ChvMC9f67gzVGUnmyeKx8cVG
        N/X5+305gQ==
        """
}
