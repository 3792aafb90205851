import Foundation
import NeuralNetworks

/// A network as an ONNX file: operations of operator set 17 with the weights inside (onnx.ai, `onnx.proto`).
///
/// Images are [batch, channels, height, width] inside, as ONNX has them.
struct ONNXGraph {
    /// The name of an operation's result.
    typealias Value = String

    /// What an operation is told beside its inputs.
    enum Attribute {
        case integer(Int)
        case integers([Int])
    }

    /// The operator set.
    static let operatorSet = 17
    /// The version of the file format that belongs to it.
    static let formatVersion = 8

    private let name: String
    private var graph = ProtobufMessage()
    private var initializers: [ProtobufMessage] = []
    private var inputs: [ProtobufMessage] = []
    private var outputs: [ProtobufMessage] = []
    private var count = 0
    /// The names of the arrays that are kept.
    private var stored: Set<String> = []

    init(name: String) {
        self.name = name
    }

    // MARK: Building

    /// An input; axes are numbers, or names of what is not fixed.
    mutating func input(_ name: String, axes: [String]) -> Value {
        inputs.append(Self.value(name, axes))
        return name
    }

    /// Names a result as an output.
    mutating func output(_ value: Value, as name: String, axes: [String]) {
        append("Identity", [value], to: name, [:])
        outputs.append(Self.value(name, axes))
    }

    /// Appends an operation.
    mutating func apply(
        _ operation: String, _ inputs: [Value], _ attributes: [String: Attribute] = [:]
    ) -> Value {
        count += 1
        let result = "\(operation.lowercased())_\(count)"
        append(operation, inputs, to: result, attributes)
        return result
    }

    /// Keeps an array in the file.
    mutating func constant(_ name: String, shape: [Int], _ elements: [Float]) -> Value {
        var tensor = ProtobufMessage()
        for extent in shape { tensor.append(1, integer: Int64(extent)) }
        // FLOAT
        tensor.append(2, integer: 1)
        tensor.append(8, text: name)
        tensor.append(
            9,
            bytes: elements.flatMap { element in
                (0..<4).map { UInt8(truncatingIfNeeded: element.bitPattern >> (8 * $0)) }
            })
        initializers.append(tensor)
        return name
    }

    private mutating func append(
        _ operation: String, _ inputs: [Value], to result: Value,
        _ attributes: [String: Attribute]
    ) {
        var node = ProtobufMessage()
        for input in inputs { node.append(1, text: input) }
        node.append(2, text: result)
        node.append(3, text: result)
        node.append(4, text: operation)
        for (name, attribute) in attributes.sorted(by: { $0.key < $1.key }) {
            var message = ProtobufMessage()
            message.append(1, text: name)
            switch attribute {
            case .integer(let value):
                message.append(3, integer: Int64(value))
                // INT
                message.append(20, integer: 2)
            case .integers(let values):
                for value in values { message.append(8, integer: Int64(value)) }
                // INTS
                message.append(20, integer: 7)
            }
            node.append(5, message: message)
        }
        graph.append(1, message: node)
    }

    private static func value(_ name: String, _ axes: [String]) -> ProtobufMessage {
        var shape = ProtobufMessage()
        for axis in axes {
            var dimension = ProtobufMessage()
            if let extent = Int64(axis) {
                dimension.append(1, integer: extent)
            } else {
                dimension.append(2, text: axis)
            }
            shape.append(1, message: dimension)
        }
        var tensor = ProtobufMessage()
        tensor.append(1, integer: 1)
        tensor.append(2, message: shape)
        var type = ProtobufMessage()
        type.append(1, message: tensor)
        var value = ProtobufMessage()
        value.append(1, text: name)
        value.append(2, message: type)
        return value
    }

    // MARK: The file

    /// The file's bytes.
    ///
    /// - Parameter metadata: texts for people, by name.
    /// - Returns: a whole `ModelProto`.
    func encoded(metadata: [String: String] = [:]) -> [UInt8] {
        var graph = graph
        graph.append(2, text: name)
        for initializer in initializers { graph.append(5, message: initializer) }
        for input in inputs { graph.append(11, message: input) }
        for output in outputs { graph.append(12, message: output) }
        var operators = ProtobufMessage()
        operators.append(1, text: "")
        operators.append(2, integer: Int64(Self.operatorSet))
        var model = ProtobufMessage()
        model.append(1, integer: Int64(Self.formatVersion))
        model.append(2, text: "Cadenza")
        model.append(7, message: graph)
        model.append(8, message: operators)
        for (key, text) in metadata.sorted(by: { $0.key < $1.key }) {
            var entry = ProtobufMessage()
            entry.append(1, text: key)
            entry.append(2, text: text)
            model.append(14, message: entry)
        }
        return model.bytes
    }
}

extension ONNXGraph {
    /// The weights of a network by their `state_dict` names.
    typealias Weights = [String: SafeTensors.Entry]

    /// How a convolution moves.
    struct Sliding {
        var stride = [1, 1]
        var padding = [0, 0]
        var dilation = [1, 1]

        var attributes: [String: Attribute] {
            [
                "strides": .integers(stride), "dilations": .integers(dilation),
                "pads": .integers(padding + padding),
            ]
        }
    }

    /// A convolution with the batch normalisation that follows it, as one.
    mutating func convolution(
        _ x: Value, _ weights: Weights, _ name: String, norm: String? = nil,
        _ sliding: Sliding, relu: Bool
    ) -> Value {
        guard var kernel = weights[name + ".weight"] else {
            preconditionFailure("a network has \(name).weight")
        }
        let outputs = kernel.shape[0]
        var bias = weights[name + ".bias"]?.elements ?? [Float](repeating: 0, count: outputs)
        if let norm {
            let parts = ["weight", "bias", "running_mean", "running_var"].map {
                weights["\(norm).\($0)"]?.elements ?? []
            }
            let size = kernel.elements.count / outputs
            for c in 0..<outputs {
                let scale = parts[0][c] / (parts[3][c] + 1e-5).squareRoot()
                for index in c * size..<(c + 1) * size { kernel.elements[index] *= scale }
                bias[c] = bias[c] * scale + parts[1][c] - parts[2][c] * scale
            }
        }
        var attributes = sliding.attributes
        // A linear layer is a convolution that sees one place.
        let shape = kernel.shape.count == 2 ? kernel.shape + [1, 1] : kernel.shape
        attributes["kernel_shape"] = .integers(Array(shape[2...]))
        let y = apply(
            "Conv",
            [
                x, stored(name + ".weight", shape, kernel.elements),
                stored(name + ".bias", [outputs], bias),
            ], attributes)
        return relu ? apply("Relu", [y]) : y
    }

    /// A linear layer of [batch, inputs].
    mutating func linear(_ x: Value, _ weights: Weights, _ name: String) -> Value {
        guard let weight = weights[name + ".weight"], let bias = weights[name + ".bias"] else {
            preconditionFailure("a network has the layer \(name)")
        }
        return apply(
            "Gemm",
            [
                x, stored(name + ".weight", weight.shape, weight.elements),
                stored(name + ".bias", bias.shape, bias.elements),
            ], ["transB": .integer(1)])
    }

    /// Keeps an array once, however many operations use it.
    private mutating func stored(_ name: String, _ shape: [Int], _ elements: [Float]) -> Value {
        guard stored.insert(name).inserted else { return name }
        return constant(name, shape: shape, elements)
    }
}
