import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Support
import Testing

/// The encoder's bytes; scripts/check-onnx compares whole networks with onnxruntime.
@Suite struct ONNXTests {
    /// Fields of a message: number, wire type, content (a varint's value as eight bytes).
    private func fields(_ bytes: ArraySlice<UInt8>) throws -> [(number: Int, bytes: [UInt8])] {
        var fields: [(Int, [UInt8])] = []
        var place = bytes.startIndex
        func varint() throws -> UInt64 {
            var (value, shift): (UInt64, UInt64) = (0, 0)
            while true {
                let byte = try #require(place < bytes.endIndex ? bytes[place] : nil)
                place += 1
                value |= UInt64(byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 { return value }
            }
        }
        while place < bytes.endIndex {
            let key = try varint()
            switch key & 7 {
            case 0:
                let value = try varint()
                fields.append((Int(key >> 3), [UInt8(truncatingIfNeeded: value)]))
            case 2:
                let count = Int(try varint())
                try #require(place + count <= bytes.endIndex)
                fields.append((Int(key >> 3), Array(bytes[place..<place + count])))
                place += count
            default: Issue.record("a wire type \(key & 7)"); return fields
            }
        }
        return fields
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func graph(of file: [UInt8]) throws -> [(number: Int, bytes: [UInt8])] {
        let model = try fields(file[...])
        // ir_version 8, producer, opset_import of version 17.
        #expect(model.first { $0.number == 1 }?.bytes == [8])
        #expect(model.first { $0.number == 2 }.map { text($0.bytes) } == "Cadenza")
        let operators = try #require(model.first { $0.number == 8 })
        #expect(try fields(operators.bytes[...]).last?.bytes == [17])
        let graph = try #require(model.first { $0.number == 7 })
        return try fields(graph.bytes[...])
    }

    /// Every operation reads what was made before it, and all weights are inside.
    private func check(
        _ file: [UInt8], operations: [String: Int], weights: Int
    ) throws {
        let graph = try graph(of: file)
        var known: Set<String> = []
        var values = 0
        for initializer in graph where initializer.number == 5 {
            let tensor = try fields(initializer.bytes[...])
            let name = try #require(tensor.first { $0.number == 8 })
            known.insert(text(name.bytes))
            let raw = try #require(tensor.first { $0.number == 9 })
            values += raw.bytes.count / 4
            // FLOAT
            #expect(tensor.first { $0.number == 2 }?.bytes == [1])
        }
        #expect(values == weights)
        for input in graph where input.number == 11 {
            known.insert(text(try fields(input.bytes[...])[0].bytes))
        }
        var counts: [String: Int] = [:]
        for node in graph where node.number == 1 {
            let parts = try fields(node.bytes[...])
            for input in parts where input.number == 1 {
                #expect(known.contains(text(input.bytes)), "\(text(input.bytes))")
            }
            known.formUnion(parts.filter { $0.number == 2 }.map { text($0.bytes) })
            for operation in parts where operation.number == 4 {
                counts[text(operation.bytes), default: 0] += 1
            }
        }
        for output in graph where output.number == 12 {
            #expect(known.contains(text(try fields(output.bytes[...])[0].bytes)))
        }
        for (name, count) in operations { #expect(counts[name] == count, "\(name) \(counts)") }
    }

    @Test func guitarNetwork() throws {
        var configuration = GuitarNetworkConfiguration(.slim)
        (configuration.widths, configuration.hidden) = ([2, 2, 3, 4], [5])
        (configuration.temperature, configuration.timePooling) = (1.25, 4)
        var random = RandomGenerator(seed: 1)
        let network = configuration.makeNetwork(random: &random)
        let file = GuitarListener(network).onnx()
        // A stem, two convolutions a block, three shortcuts (2 to 2 channels needs a stride's).
        let conv1 = 2 * 49 + 2
        let layer1 = 2 * (2 * 2 * 9 + 2)
        let layer2 = 2 * (2 * 2 * 9 + 2) + (2 * 2 + 2)
        let layer3 = (3 * 2 * 9 + 3) + (3 * 3 * 9 + 3) + (3 * 2 + 3)
        let layer4 = (4 * 3 * 9 + 4) + (4 * 4 * 9 + 4) + (4 * 3 + 4)
        let head = (5 * 4 + 5) + (3 * 5 + 3) + 1
        try check(
            file,
            operations: [
                "Conv": 12, "Gemm": 2, "Add": 4, "MaxPool": 1, "AveragePool": 1, "Softmax": 1,
                "Div": 1, "Transpose": 1, "Identity": 2,
            ], weights: conv1 + layer1 + layer2 + layer3 + layer4 + head)
    }

    @Test func alignedGuitarNetwork() throws {
        var configuration = GuitarNetworkConfiguration(.aligned)
        (configuration.widths, configuration.hidden) = ([2, 2, 3, 3, 4], [5])
        var random = RandomGenerator(seed: 1)
        let file = GuitarListener(configuration.makeNetwork(random: &random)).onnx()
        let convolutions =
            (2 * 25 + 2) + (2 * 2 * 9 + 2) + (3 * 2 * 9 + 3) + (3 * 3 * 9 + 3) + (4 * 3 * 9 + 4)
        try check(
            file,
            operations: [
                "Conv": 5, "Gemm": 2, "ReduceMax": 1, "ReduceMean": 1, "Concat": 1, "Softmax": 1,
                "Div": 1, "Transpose": 2, "Identity": 2,
            ], weights: convolutions + (5 * 2 * 4 * 10 + 5) + (3 * 5 + 3) + 1)
    }

    @Test func intervalNetworks() throws {
        for architecture in IntervalNetworkConfiguration.Architecture.allCases {
            var random = RandomGenerator(seed: 1)
            let network = IntervalNetworkConfiguration(architecture, width: 2)
                .makeNetwork(random: &random)
            let file = IntervalListener(network).onnx()
            // Shared by all intervals: the pairs' weights are stored once.
            let weights =
                architecture == .mel
                ? (2 * 9 + 2) + (4 * 2 * 9 + 4) + (8 * 4 * 9 + 8) + (64 + 8) + (96 + 12)
                : (2 * 6 * 15 + 2) + (2 * 2 * 15 + 2) + (2 * 2 * 3 + 2) + (4 * 4 * 2 + 4)
                    + (16 * 4 + 16) + (64 * 384 + 64) + (12 * 64 + 12)
            try check(
                file,
                operations: architecture == .mel
                    ? ["Conv": 3, "Gemm": 2] : ["Conv": 27, "Concat": 2, "GlobalMaxPool": 12],
                weights: weights)
        }
    }

    /// The bytes of a small message, by hand.
    @Test func messages() {
        var inner = ProtobufMessage()
        inner.append(1, integer: 300)
        var message = ProtobufMessage()
        message.append(2, text: "ab")
        message.append(3, message: inner)
        message.append(4, float: 1)
        message.append(5, integer: -1)
        #expect(
            message.bytes == [
                // Field 2, length-delimited, "ab".
                0x12, 2, 0x61, 0x62,
                // Field 3: a message with field 1 = 300.
                0x1A, 3, 0x08, 0xAC, 0x02,
                // Field 4, four bytes: 1.0.
                0x25, 0, 0, 0x80, 0x3F,
                // Field 5: -1 in ten bytes.
                0x28, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01,
            ])
    }
}
