import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

/// Gradients of operations on images against central differences, on every backend.
@Suite struct ImageGradientTests {
    let tolerance: Float = 0.02

    @Test(arguments: backendsUnderTest.indices)
    func convolution(_ index: Int) {
        for (groups, relu) in [(1, false), (2, true), (4, false)] {
            var random = RandomGenerator(seed: 31)
            let x = randomTensor([2, 5, 4, 4], &random)
            let weight = randomTensor([8, 4 / groups, 3, 2], &random)
            // Far from 0, where max(0, .) has a corner.
            let bias = randomTensor([8], from: 4, to: 6, &random)
            let window = Window2D(
                Size2D(3, 2), stride: Size2D(1, 2), padding: 1, dilation: Size2D(2, 1))
            let error = gradientError(of: [x, weight, bias], backend: backendsUnderTest[index]) {
                $0.conv2d(
                    x, weight: weight, bias: bias, window: window, groups: groups, relu: relu)
            }
            #expect(error < tolerance, "\(groups) groups")
        }
    }

    /// More shapes than a backend keeps convolutions for: those in use are not forgotten.
    @Test(arguments: backendsUnderTest.indices)
    func manySizes(_ index: Int) {
        for height in 1...200 {
            let x = Tensor(
                Array(repeating: 1, count: 2 * height), shape: [1, height, 2, 1],
                tracksGradient: true)
            let weight = Tensor([2], shape: [1, 1, 1, 1], tracksGradient: true)
            let tape = Tape(backend: backendsUnderTest[index], recordsGradients: true)
            let y = tape.conv2d(x, weight: weight, window: Window2D(1))
            let ones = Tensor(Array(repeating: 1, count: y.count), shape: y.shape)
            tape.backward(from: y, cotangent: ones)
            #expect(tape.gradient(of: weight)?.elements == [Float(2 * height)])
            #expect(tape.gradient(of: x)?.elements.allSatisfy { $0 == 2 } == true)
        }
    }

    /// Two paths into one image: what comes second is added.
    @Test(arguments: backendsUnderTest.indices)
    func sharedImage(_ index: Int) {
        var random = RandomGenerator(seed: 32)
        let x = randomTensor([1, 4, 4, 3], &random)
        let weights = (0..<2).map { _ in randomTensor([3, 3, 3, 3], &random) }
        let error = gradientError(of: [x] + weights, backend: backendsUnderTest[index]) { tape in
            let parts = weights.map { tape.conv2d(x, weight: $0, window: Window2D(3, padding: 1)) }
            return tape.add(tape.add(parts[0], x), parts[1])
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func pooling(_ index: Int) {
        for kind in Pooling.allCases {
            var random = RandomGenerator(seed: 33)
            // Far apart, so that no step changes which is the largest.
            let x = Tensor(shape: [2, 5, 6, 3], tracksGradient: true) { values in
                var places = Array(0..<values.count)
                places.shuffle(using: &random)
                for (place, rank) in zip(values.indices, places) {
                    values[place] = Float(rank) / 20
                }
            }
            let operations: [(Tape) -> Tensor] = [
                { $0.pool2d(x, kind, window: Window2D(3, stride: 2, padding: 1)) },
                { $0.adaptivePool2d(x, kind, size: Size2D(2, 4)) },
                { $0.globalPool2d(x, kind, rowCounts: [2, 5]) },
            ]
            for operation in operations {
                let error = gradientError(of: [x], backend: backendsUnderTest[index]) {
                    operation($0)
                }
                #expect(error < tolerance, "\(kind)")
            }
        }
    }

    @Test(arguments: backendsUnderTest.indices)
    func normalisation(_ index: Int) {
        var random = RandomGenerator(seed: 34)
        let x = randomTensor([3, 2, 4, 6], &random)
        let residual = randomTensor([3, 2, 4, 6], &random)
        let weight = randomTensor([6], from: 0.5, to: 1.5, &random)
        // Half of the results above 0 and far from it, half below.
        let bias = Tensor([9, -9, 9, -9, 9, 9], shape: [6], tracksGradient: true)
        func moments() -> RunningMoments {
            RunningMoments(
                mean: Tensor(Array(repeating: 0.1, count: 6), shape: [6]),
                variance: Tensor(Array(repeating: 0.4, count: 6), shape: [6]),
                sums: Tensor(zeros: [13], tracksGradient: true))
        }
        let backend = backendsUnderTest[index]
        for isTraining in [true, false] {
            let error = gradientError(
                of: [x, weight, bias, residual], backend: backend, isTraining: isTraining
            ) {
                $0.batchNorm(
                    x, weight: weight, bias: bias, moments: moments(), residual: residual,
                    relu: true)
            }
            #expect(error < tolerance, "training: \(isTraining)")
        }
        for groups in [1, 2, 6] {
            let error = gradientError(of: [x, weight, bias], backend: backend) {
                $0.groupNorm(x, groups: groups, weight: weight, bias: bias, relu: groups == 2)
            }
            #expect(error < tolerance, "\(groups) groups")
        }
    }

    @Test(arguments: backendsUnderTest.indices)
    func concatenation(_ index: Int) {
        var random = RandomGenerator(seed: 36)
        let x = randomTensor([2, 3, 4], &random)
        let y = randomTensor([2, 3, 2], &random)
        let error = gradientError(of: [x, y], backend: backendsUnderTest[index]) {
            $0.activation(.tanh, $0.concatenate([x, y, x]))
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func classCosts(_ index: Int) {
        var random = RandomGenerator(seed: 35)
        let logits = randomTensor([3, 5], from: -2, to: 2, &random)
        let targets = randomTensor([3, 5], from: 0, to: 1, tracksGradient: false, &random)
        for focus in [0, 0.5, 1, 2] as [Float] {
            let weighting = ClassWeighting(
                weights: [1, 2, 0.5, 0, 1], smoothing: 0.1, focus: focus)
            let error = gradientError(of: [logits], backend: backendsUnderTest[index]) {
                $0.classCost(logits, targets: targets, weighting: weighting, divisor: 3)
            }
            #expect(error < tolerance, "focus \(focus)")
        }
    }

    /// A class that is certain has no cost and no slope, and nothing overflows.
    @Test func costsOfCertainClasses() {
        for focus in [0, 0.5, 2] as [Float] {
            let logits = Tensor([200, -200, 0], shape: [1, 3], tracksGradient: true)
            let tape = Tape(recordsGradients: true)
            let cost = tape.classCost(
                logits, targets: Tensor([1, 0, 0], shape: [1, 3]),
                weighting: ClassWeighting(focus: focus))
            tape.backward(from: cost)
            #expect(cost.elements == [0])
            #expect(tape.gradient(of: logits)?.elements.allSatisfy { abs($0) < 1e-6 } == true)
        }
    }
}

/// Kernels and oneDNN against the plain loops, at sizes that fill vectors and leave remainders.
extension KernelTests {
    @Test(arguments: kernelsUnderTest)
    func convolution2D(_ kernels: CPU.Kernels) throws {
        for (channels, outputs, groups) in [(1, 7, 1), (19, 33, 1), (32, 16, 4), (24, 24, 24)] {
            var random = RandomGenerator(seed: 41)
            let x = randomTensor([2, 6, 9, channels], &random)
            let weight = randomTensor([outputs, channels / groups, 3, 3], &random)
            let bias = randomTensor([outputs], &random)
            for window in [Window2D(3, padding: 1), Window2D(3, stride: 2, dilation: 2)] {
                try expectEqual(kernels, [x, weight, bias]) {
                    $0.conv2d(x, weight: weight, bias: bias, window: window, groups: groups)
                }
            }
        }
    }

    @Test(arguments: kernelsUnderTest)
    func pooling2D(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 42)
        let x = randomTensor([2, 7, 8, 19], &random)
        for kind in Pooling.allCases {
            try expectEqual(kernels, [x]) {
                $0.pool2d(x, kind, window: Window2D(3, stride: 2, padding: 1))
            }
            try expectEqual(kernels, [x]) { $0.adaptivePool2d(x, kind, size: Size2D(3, 5)) }
            try expectEqual(kernels, [x]) { $0.globalPool2d(x, kind, rowCounts: [3, 7]) }
        }
    }

    /// More rows than a block of sums, and a mean far from 0.
    @Test(arguments: kernelsUnderTest)
    func channelNorm(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 43)
        let x = randomTensor([3, 9, 11, 38], from: 4, to: 6, &random)
        let residual = randomTensor([3, 9, 11, 38], &random)
        let weight = randomTensor([38], from: 0.5, to: 1.5, &random)
        let bias = randomTensor([38], &random)
        let moments = RunningMoments(
            mean: Tensor(zeros: [38]), variance: Tensor(zeros: [38]),
            sums: Tensor(zeros: [77], tracksGradient: true))
        for relu in [false, true] {
            try expectEqual(kernels, [x, weight, bias, residual]) {
                $0.batchNorm(
                    x, weight: weight, bias: bias, moments: moments, residual: residual, relu: relu)
            }
            try expectEqual(kernels, [x, weight, bias]) {
                $0.groupNorm(x, groups: 2, weight: weight, bias: bias, relu: relu)
            }
        }
    }

    /// Where there is NaN there stays NaN: no maximum and no max(0, .) hides it.
    @Test(arguments: backendsUnderTest.indices)
    func nanStaysVisible(_ index: Int) {
        let tape = Tape(backend: backendsUnderTest[index])
        let x = Tensor([1, .nan, 3, 2], shape: [1, 2, 2, 1])
        #expect(tape.pool2d(x, .maximum, window: Window2D(2)).elements[0].isNaN)
        #expect(tape.globalPool2d(x, .average).elements[0].isNaN)
    }
}
