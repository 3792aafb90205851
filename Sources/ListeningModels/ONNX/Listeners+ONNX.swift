import NeuralNetworks

extension GuitarListener {
    /// The network as an ONNX file: input `image` [batch, time, frequency, 1] with values in 0...1, outputs
    /// `logits` and `probabilities` [batch, 3], calibrated, in the order of ``GuitarNote``.
    public func onnx() -> [UInt8] {
        let configuration = network.configuration
        let weights = network.stateDict()
        var graph = ONNXGraph(name: configuration.architecture.rawValue)
        let image = graph.image(frequencies: configuration.features.width, channels: 1)
        let y =
            configuration.architecture == .aligned
            ? Self.aligned(&graph, image, weights, configuration)
            : Self.residual(&graph, image, weights, configuration)
        let kinds = GuitarNote.allCases
        let temperature = graph.constant(
            "temperature", shape: [1], [Float(configuration.temperature)])
        graph.finish(y, temperature: temperature, classCount: kinds.count)
        return graph.encoded(metadata: [
            "classes": kinds.map(\.rawValue).joined(separator: ",")
        ])
    }

    private static func aligned(
        _ graph: inout ONNXGraph, _ image: ONNXGraph.Value, _ weights: ONNXGraph.Weights,
        _ configuration: GuitarNetworkConfiguration
    ) -> ONNXGraph.Value {
        var y = image
        for (layer, window) in AlignedGuitarNetwork.windows.enumerated() {
            y = graph.convolution(
                y, weights, "conv\(layer + 1)", norm: "bn\(layer + 1)",
                .init(
                    stride: [window.stride.height, window.stride.width],
                    padding: [window.padding.height, window.padding.width]), relu: true)
        }
        let time: [String: ONNXGraph.Attribute] = ["axes": .integers([2]), "keepdims": .integer(1)]
        let joined = graph.apply(
            "Concat", [graph.apply("ReduceMean", [y], time), graph.apply("ReduceMax", [y], time)],
            ["axis": .integer(1)])
        // Cadenza's order: channels last.
        y = graph.apply(
            "Flatten", [graph.apply("Transpose", [joined], ["perm": .integers([0, 2, 3, 1])])])
        for layer in configuration.hidden.indices {
            y = graph.apply("Relu", [graph.linear(y, weights, "hidden\(layer + 1)")])
        }
        return graph.linear(y, weights, "output")
    }

    private static func residual(
        _ graph: inout ONNXGraph, _ image: ONNXGraph.Value, _ weights: ONNXGraph.Weights,
        _ configuration: GuitarNetworkConfiguration
    ) -> ONNXGraph.Value {
        var y = image
        if configuration.timePooling > 1 {
            let window = [configuration.timePooling, 1]
            y = graph.apply(
                "AveragePool", [y],
                ["kernel_shape": .integers(window), "strides": .integers(window)])
        }
        y = graph.convolution(
            y, weights, "body.conv1", norm: "body.bn1",
            .init(stride: [2, 2], padding: [3, 3]), relu: true)
        y = graph.apply(
            "MaxPool", [y],
            [
                "kernel_shape": .integers([3, 3]), "strides": .integers([2, 2]),
                "pads": .integers([1, 1, 1, 1]),
            ])
        for (stage, count) in configuration.blocks.enumerated() {
            for block in 0..<count {
                y = graph.block(
                    y, weights, "body.layer\(stage + 1).\(block)",
                    stride: block == 0 && stage > 0 ? 2 : 1)
            }
        }
        y = graph.apply("Flatten", [graph.apply("GlobalAveragePool", [y])])
        y = graph.linear(y, weights, "body.fc")
        for layer in 1..<configuration.hidden.count {
            y = graph.linear(graph.apply("Relu", [y]), weights, "hidden\(layer)")
        }
        return graph.linear(graph.apply("Relu", [y]), weights, "output")
    }
}

extension IntervalListener {
    /// The network as an ONNX file: input `image` [batch, time, frequency, channels] with values in
    /// 0...1, outputs `logits` and `probabilities` [batch, 12] from the minor second to the octave.
    public func onnx() -> [UInt8] {
        let configuration = network.configuration
        var graph = ONNXGraph(name: configuration.architecture.rawValue)
        let features = configuration.features
        let image = graph.image(frequencies: features.width, channels: features.channels)
        let weights = network.stateDict()
        let y =
            configuration.architecture == .mel
            ? Self.mel(&graph, image, weights) : Self.harmonic(&graph, image, weights)
        graph.finish(y, temperature: nil, classCount: Interval.allCases.count)
        return graph.encoded(metadata: [
            "classes": Interval.allCases.map(\.name).joined(separator: ",")
        ])
    }

    private static func mel(
        _ graph: inout ONNXGraph, _ image: ONNXGraph.Value, _ weights: ONNXGraph.Weights
    ) -> ONNXGraph.Value {
        var y = image
        for layer in 1...3 {
            y = graph.convolution(
                y, weights, "conv\(layer)", norm: "bn\(layer)", .init(padding: [1, 1]), relu: true)
            y = graph.apply(
                "MaxPool", [y],
                ["kernel_shape": .integers([2, 2]), "strides": .integers([2, 2])])
        }
        y = graph.apply("Flatten", [graph.apply("GlobalAveragePool", [y])])
        y = graph.apply("Relu", [graph.linear(y, weights, "fc1")])
        return graph.linear(y, weights, "fc2")
    }

    private static func harmonic(
        _ graph: inout ONNXGraph, _ image: ONNXGraph.Value, _ weights: ONNXGraph.Weights
    ) -> ONNXGraph.Value {
        var y = image
        for (layer, padding) in [[1, 2], [1, 2], [0, 1]].enumerated() {
            y = graph.convolution(
                y, weights, "tone\(layer + 1)", norm: "tone\(layer + 1)_norm",
                .init(padding: padding), relu: true)
        }
        let time: [String: ONNXGraph.Attribute] = ["axes": .integers([2]), "keepdims": .integer(1)]
        let pitches = graph.apply(
            "Concat", [graph.apply("ReduceMax", [y], time), graph.apply("ReduceMean", [y], time)],
            ["axis": .integer(1)])
        let evidence = Interval.allCases.flatMap { interval -> [ONNXGraph.Value] in
            let distance = interval.semitones * IntervalFeatures.binsPerSemitone
            let joined = graph.convolution(
                pitches, weights, "pair", .init(dilation: [1, distance]), relu: true)
            let judged = graph.convolution(joined, weights, "judge", .init(), relu: true)
            return [
                graph.apply("Flatten", [graph.apply("GlobalMaxPool", [judged])]),
                graph.apply("Flatten", [graph.apply("GlobalAveragePool", [judged])]),
            ]
        }
        y = graph.apply("Concat", evidence, ["axis": .integer(1)])
        y = graph.apply("Relu", [graph.linear(y, weights, "fc1")])
        return graph.linear(y, weights, "fc2")
    }
}

extension ONNXGraph {
    /// The input, [batch, time, frequency, channels] as Cadenza has images, turned to ONNX's order.
    fileprivate mutating func image(frequencies: Int, channels: Int) -> Value {
        let image = input("image", axes: ["batch", "time", "\(frequencies)", "\(channels)"])
        return apply("Transpose", [image], ["perm": .integers([0, 3, 1, 2])])
    }

    /// Two convolutions beside a shortcut.
    fileprivate mutating func block(
        _ x: Value, _ weights: Weights, _ name: String, stride: Int
    ) -> Value {
        let steps = [stride, stride]
        let y = convolution(
            x, weights, name + ".conv1", norm: name + ".bn1",
            .init(stride: steps, padding: [1, 1]), relu: true)
        let z = convolution(
            y, weights, name + ".conv2", norm: name + ".bn2", .init(padding: [1, 1]), relu: false)
        let shortcut =
            weights[name + ".downsample.0.weight"] == nil
            ? x
            : convolution(
                x, weights, name + ".downsample.0", norm: name + ".downsample.1",
                .init(stride: steps), relu: false)
        return apply("Relu", [apply("Add", [z, shortcut])])
    }

    /// The outputs.
    fileprivate mutating func finish(_ logits: Value, temperature: Value?, classCount: Int) {
        let cooled = temperature.map { apply("Div", [logits, $0]) } ?? logits
        let probabilities = apply("Softmax", [cooled], ["axis": .integer(1)])
        output(logits, as: "logits", axes: ["batch", "\(classCount)"])
        output(probabilities, as: "probabilities", axes: ["batch", "\(classCount)"])
    }
}
