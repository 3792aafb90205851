import NeuralNetworks
import Tensors
import Testing

/// Operations on images: the golden ones are channels last already.
extension OperationGoldenTests {
    func layerOfImages(_ example: Case, _ tape: Tape) throws -> Result {
        func option(_ key: String) throws -> Int {
            Int(try #require(example.options[key], "\(key) of \(example.name)"))
        }
        if example.name == "classCost" { return try classCost(example, tape) }
        let (x, weight, bias) = try (
            example.input("x"), example.input("weight"), example.input("bias")
        )
        var leaves = ["x": x, "weight": weight, "bias": bias]
        switch example.name {
        case "conv2d":
            let window = Window2D(
                Size2D(weight.shape[2], weight.shape[3]),
                stride: Size2D(try option("strideHeight"), try option("strideWidth")),
                padding: Size2D(try option("paddingHeight"), try option("paddingWidth")),
                dilation: Size2D(try option("dilationHeight"), try option("dilationWidth")))
            let y = tape.conv2d(
                x, weight: weight, bias: bias, window: window, groups: try option("groups"))
            return Result(output: ("y", y), leaves: leaves)
        case "groupNorm":
            let y = tape.groupNorm(
                x, groups: try option("groups"), weight: weight, bias: bias)
            return Result(output: ("y", y), leaves: leaves)
        default:
            let statistics = RunningStatistics(x.width)
            statistics.moments.mean.updateElements { $0.update(repeating: 2.5) }
            statistics.moments.variance.updateElements { $0.update(repeating: 0.5) }
            let residual = example.inputs["residual"]?.tensor()
            leaves["residual"] = residual
            let y = tape.batchNorm(
                x, weight: weight, bias: bias, moments: statistics.moments, residual: residual,
                relu: residual != nil)
            var states: [String: [Float]] = [:]
            if tape.isTraining {
                try #require(tape.gradient(of: statistics.moments.sums)).withElements {
                    statistics.move(by: $0)
                }
                states["running_mean"] = statistics.moments.mean.elements
                states["running_var"] = statistics.moments.variance.elements
            }
            return Result(output: ("y", y), states: states, leaves: leaves)
        }
    }

    private func classCost(_ example: Case, _ tape: Tape) throws -> Result {
        let logits = try example.input("logits")
        let weighting = ClassWeighting(
            weights: example.options["weighted"] == 1 ? [1, 0.5, 2, 0.25, 3] : nil,
            smoothing: try #require(example.options["smoothing"]),
            focus: try #require(example.options["focus"]))
        let loss = tape.classCost(
            logits, targets: try example.input("targets"), weighting: weighting)
        return Result(output: ("loss", loss), leaves: ["logits": logits])
    }

    func pooling(_ example: Case, _ tape: Tape) throws -> Result {
        func size(_ name: String) throws -> Size2D {
            Size2D(
                Int(try #require(example.options[name + "Height"])),
                Int(try #require(example.options[name + "Width"])))
        }
        let x = try example.input("x")
        let words = example.name.split(separator: ".")
        let kind = try #require(Pooling.allCases.first { "\($0)" == words[1] })
        let y: Tensor
        switch words[0] {
        case "pool2d":
            y = tape.pool2d(
                x, kind,
                window: Window2D(
                    try size("kernel"), stride: try size("stride"), padding: try size("padding")),
                countsPadding: example.options["countsPadding"] != 0)
        case "adaptivePool2d":
            y = tape.adaptivePool2d(
                x, kind,
                size: Size2D(
                    Int(try #require(example.options["height"])),
                    Int(try #require(example.options["width"]))))
        default:
            y = tape.globalPool2d(
                x, kind, rowCounts: [Int(try #require(example.options["rows"])), x.shape[1]])
        }
        return Result(output: ("y", y), leaves: ["x": x])
    }
}
