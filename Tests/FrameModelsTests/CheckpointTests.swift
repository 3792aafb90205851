import Foundation
import FrameModels
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

@Suite struct CheckpointTests {
    private func makeModel(_ configuration: ModelConfiguration) -> any MusicModel {
        var random = RandomGenerator(seed: 91)
        return configuration.makeModel(random: &random)
    }

    private func values(_ model: any MusicModel) -> [[Float]] {
        model.namedParameters.map(\.parameter.value.elements)
    }

    // MARK: Sizes

    @Test func referenceSizes() {
        #expect(makeModel(.lstm).parameterCount == 6_658_136)
        #expect(makeModel(.mamba).parameterCount == 1_803_864)
        #expect(ModelConfiguration.reference(.lstm) == .lstm)
        #expect(ModelConfiguration.reference(.mamba) == .mamba)
    }

    @Test(arguments: StreamingTests.small + [.lstm, .mamba])
    func parameterCountIsKnownBeforehand(_ configuration: ModelConfiguration) {
        #expect(configuration.parameterCount == makeModel(configuration).parameterCount)
    }

    @Test func faults() {
        for configuration in StreamingTests.small + [.lstm, .mamba] {
            #expect(configuration.fault == nil)
        }
        func fault(_ change: (inout ModelConfiguration) -> Void) -> String? {
            var configuration = ModelConfiguration.mamba
            change(&configuration)
            return configuration.fault
        }
        for value in [Int.min, -1, 0, 1 << 20, .max] {
            #expect(fault { $0.width = value }?.contains("width") == true)
            #expect(fault { $0.layers = value }?.contains("layers") == true)
            #expect(fault { $0.states = value }?.contains("states") == true)
        }
        for value in [-0.1, 1, .nan, .infinity] as [Float] {
            #expect(fault { $0.dropout = value }?.contains("dropout") == true)
        }
    }

    // MARK: Round trips

    @Test(arguments: StreamingTests.small, [SafeTensors.DType.float32, .float16])
    func roundTrip(_ configuration: ModelConfiguration, _ dtype: SafeTensors.DType) throws {
        let model = makeModel(configuration)
        var info = Checkpoint.Info(frameRate: 24)
        (info.epoch, info.step, info.validationLoss) = (3, 1200, 0.125)
        (info.data, info.licence) = ("twelve études", "CC0")
        try withTemporaryFolder { folder in
            let path = folder + "/model.safetensors"
            try Checkpoint(of: model, info: info, dtype: dtype, metadata: ["note": "♯"])
                .write(to: path)
            let read = try Checkpoint(path: path)
            #expect(try read.modelConfiguration == configuration)
            #expect(read.info == info)
            #expect(read.metadata["note"] == "♯")
            #expect(read.path == path)
            let copy = try read.makeModel()
            #expect(copy.configuration == configuration)
            #expect(copy.namedParameters.map(\.name) == model.namedParameters.map(\.name))
            switch dtype {
            case .float32:
                #expect(values(copy) == values(model))
            default:
                let rounded = values(model).map { $0.map { Float(Float16($0)) } }
                #expect(values(copy) == rounded)
                #expect(rounded != values(model), "the weights need more than 16 bits")
            }
        }
    }

    /// Arrays of the optimizer ride along and do not disturb the model.
    @Test func furtherEntries() throws {
        let model = makeModel(StreamingTests.small[0])
        var checkpoint = try Checkpoint(of: model, info: .init())
        checkpoint.entries["optimizer.first"] = .init(shape: [2], elements: [1, 2])
        try withTemporaryFolder { folder in
            try checkpoint.write(to: folder + "/last.safetensors")
            let read = try Checkpoint(path: folder + "/last.safetensors")
            #expect(read.entries["optimizer.first"]?.elements == [1, 2])
            #expect(values(try read.makeModel()) == values(model))
        }
    }

    /// What `safetensors.torch.save_file(model.state_dict(), path)` leaves: arrays and no metadata.
    @Test(
        arguments: StreamingTests.small.filter { $0.architecture != .hybrid } + [
            ModelConfiguration(architecture: .lstm, width: 7, layers: 1, dropout: 0.3),
            ModelConfiguration(
                architecture: .mamba, width: 12, layers: 3, dropout: 0.1, options: ["states": 16]),
        ])
    func bareFile(_ configuration: ModelConfiguration) throws {
        let model = makeModel(configuration)
        for metadata in [[:], ["format": "pt"]] {
            try withTemporaryFolder { folder in
                let path = folder + "/bare.safetensors"
                try SafeTensors(entries: model.stateDict(), metadata: metadata).write(to: path)
                let read = try Checkpoint(path: path)
                let known = try read.modelConfiguration
                #expect(known.architecture == configuration.architecture)
                #expect(known.width == configuration.width)
                #expect(known.layers == configuration.layers)
                #expect(known.options == configuration.options)
                #expect(read.info.frameRate == 16)
                #expect(values(try read.makeModel()) == values(model))
            }
        }
    }

    /// The arrays of a hybrid do not tell its heads and its window; with a header it is read and checked
    /// as any other.
    @Test func hybridsNeedTheirHeader() throws {
        let hybrid = try #require(
            StreamingTests.small.first { $0.architecture == .hybrid })
        let model = makeModel(hybrid)
        try expectRefusal(
            SafeTensors(entries: model.stateDict()), .mismatch, saying: "no known architecture")
        try withTemporaryFolder { folder in
            let path = folder + "/hybrid.safetensors"
            var checkpoint = try Checkpoint(of: model, info: .init())
            checkpoint.entries["layers.1.attention.in_proj.weight"] = nil
            try checkpoint.write(to: path)
            let error = #expect(throws: CheckpointError.self) {
                _ = try Checkpoint(path: path).makeModel()
            }
            #expect("\(error as Any)".contains("layers.1.attention.in_proj.weight"))
        }
    }

    // MARK: Hostile files

    /// Writes the file, reads it and builds the model; expects an error that names the file.
    private func expectRefusal(
        _ file: SafeTensors, _ code: CheckpointError.Code, saying part: String = ""
    ) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/hostile.safetensors"
            try file.write(to: path)
            let error = #expect(throws: CheckpointError.self) {
                _ = try Checkpoint(path: path).makeModel()
            }
            #expect(error?.code == code, "\(error?.description ?? "")")
            #expect(error?.path == path)
            let message = error?.message ?? ""
            #expect(part.isEmpty ? !message.isEmpty : message.contains(part), "\(message)")
        }
    }

    private func file(
        configuration: String, of architecture: Architecture = .lstm, info: String? = nil
    ) -> SafeTensors {
        let model = makeModel(StreamingTests.small[architecture == .lstm ? 0 : 1])
        var metadata = ["cadenza.configuration": configuration]
        metadata["cadenza.info"] = info
        return SafeTensors(entries: model.stateDict(), metadata: metadata)
    }

    @Test(arguments: [
        #"{"kind":"lstm","width":1099511627776,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":9223372036854775807,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":-16,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":1e300,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":16,"layers":1000000000,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":16,"layers":3,"dropout":1.5,"states":16}"#,
        #"{"kind":"mamba","width":16,"layers":3,"dropout":0.3,"states":0}"#,
        #"{"kind":"mamba","width":16,"layers":3,"dropout":0.3,"states":"many"}"#,
        #"{"kind":"lstm","width":16,"layers":3,"dropout":0.3,"chainWidth":"x"}"#,
        #"{"kind":"gru","width":16,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm"}"#, "", "[]", "{",
    ])
    func configurationsOutOfRange(_ text: String) throws {
        try expectRefusal(file(configuration: text), .malformed)
    }

    /// In range, but not what the weights are: refused before 137 GB are asked for.
    @Test(arguments: [
        #"{"kind":"lstm","width":8192,"layers":64,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":17,"layers":3,"dropout":0.3,"states":16}"#,
        #"{"kind":"lstm","width":16,"layers":2,"dropout":0.3,"states":16}"#,
        #"{"kind":"mamba","width":16,"layers":3,"dropout":0.3,"states":16}"#,
    ])
    func configurationsOfAnotherModel(_ text: String) throws {
        try expectRefusal(file(configuration: text), .mismatch, saying: "configuration")
    }

    @Test(arguments: [
        #"{"frameRate":0}"#, #"{"frameRate":-16}"#, #"{"frameRate":1e9}"#, #"{"frameRate":"16"}"#,
        "{}", "16",
    ])
    func descriptions(_ info: String) throws {
        let configuration =
            #"{"kind":"lstm","width":16,"layers":3,"dropout":0.3,"states":16}"#
        try expectRefusal(file(configuration: configuration, info: info), .malformed)
    }

    /// Shapes that claim a huge model with hardly any bytes: empty arrays cost nothing in the file.
    @Test func hugeModelsOfEmptyArrays() throws {
        var entries: [String: SafeTensors.Entry] = [:]
        for layer in 0..<64 {
            entries["lstm.weight_hh_l\(layer)"] = .init(shape: [0, 8192], elements: [])
        }
        try expectRefusal(SafeTensors(entries: entries), .mismatch)
        entries = [
            "input_norm.weight": .init(shape: [8192], elements: .init(repeating: 0, count: 8192))
        ]
        for layer in 0..<64 {
            entries["layers.\(layer).mamba.A_log"] = .init(shape: [0, 256], elements: [])
        }
        try expectRefusal(SafeTensors(entries: entries), .mismatch)
    }

    @Test(arguments: [[], [0, 0], [16], [64, 16, 1], [64, 0], [0, 8192]] as [[Int]])
    func recurrentShapes(_ shape: [Int]) throws {
        let count = shape.reduce(1, *)
        var entries = makeModel(StreamingTests.small[0]).stateDict()
        entries["lstm.weight_hh_l0"] = .init(
            shape: shape, elements: [Float](repeating: 0, count: count))
        let file = SafeTensors(entries: entries)
        try withTemporaryFolder { folder in
            try file.write(to: folder + "/a.safetensors")
            #expect(throws: CheckpointError.self) {
                _ = try Checkpoint(path: folder + "/a.safetensors").makeModel()
            }
        }
    }

    @Test func otherNetworks() throws {
        try expectRefusal(SafeTensors(), .mismatch)
        try expectRefusal(
            SafeTensors(entries: ["fc.weight": .init(shape: [1], elements: [1])]), .mismatch)
    }

    @Test func missingWeights() throws {
        for configuration in StreamingTests.small where configuration.architecture != .hybrid {
            let entries = makeModel(configuration).stateDict()
            for name in entries.keys {
                var rest = entries
                rest[name] = nil
                try expectRefusal(SafeTensors(entries: rest), .mismatch, saying: "'\(name)'")
            }
            for name in ["output_proj.3.bias", "output_proj.0.weight"] {
                var rest = entries
                rest[name] = nil
                // As many values as before.
                rest["other"] = entries[name]
                try expectRefusal(SafeTensors(entries: rest), .mismatch, saying: "'\(name)'")
            }
            // Nor is there anything that belongs to no part of the model.
            var more = entries
            more["lstm.weight_hh_l9"] = .init(shape: [1], elements: [1])
            try expectRefusal(
                SafeTensors(entries: more), .mismatch, saying: "'lstm.weight_hh_l9'")
        }
    }

    /// One bit that flips anywhere among the weights is noticed; files without a checksum, as other
    /// programs and older versions write them, are read as before.
    @Test func damagedWeights() throws {
        let model = makeModel(StreamingTests.small[0])
        try withTemporaryFolder { folder in
            let path = folder + "/model.safetensors"
            try Checkpoint(of: model, info: .init(), dtype: .float16).write(to: path)
            let sound = try Files.read(path)
            let weights = model.parameterCount * 2
            for place in [0, 1, weights / 2, weights - 1] {
                var damaged = sound
                damaged[damaged.count - weights + place] ^= 0x10
                try Files.writeAtomically(damaged, to: path)
                let error = #expect(throws: CheckpointError.self) { try Checkpoint(path: path) }
                #expect(error?.code == .malformed && error?.message.contains("damaged") == true)
            }
            let marker = Array("cadenza.checksum".utf8)
            let start = try #require(
                sound.indices.first { sound[$0...].starts(with: marker) })
            var older = sound
            // Another key of the same length: the file has no checksum then.
            older[start] = UInt8(ascii: "x")
            older[older.count - 1] ^= 0x10
            try Files.writeAtomically(older, to: path)
            _ = try Checkpoint(path: path).makeModel()
        }
    }

    @Test func missingFile() {
        let error = #expect(throws: FileError.self) { try Checkpoint(path: "no/such.safetensors") }
        #expect(error?.code == .notFound && error?.path == "no/such.safetensors")
    }
}
