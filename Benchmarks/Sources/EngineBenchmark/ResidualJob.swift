import Dispatch
import NeuralNetworks
import Support
import Tensors
import Training

/// `resnet`: whole steps of training of ResNet-18 on one-channel images, in images a second.
enum ResidualJob {
    static let options: Set<String> = [
        "batch", "height", "width", "threads", "precision", "repeats",
    ]

    static func run(_ options: Options) throws {
        let batch = try options.count("batch", default: 16)
        let size = Size2D(
            try options.count("height", default: 128), try options.count("width", default: 128))
        let threads = try options.threads()
        let precision = try options.precision()
        let repeats = try options.count("repeats", default: 7)
        var random = RandomGenerator(seed: 1)
        let network = ResidualNetwork(.init(outputs: 3), random: &random)
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize, settings.threads) = (1, batch, threads)
        settings.precision = precision
        let trainer = Trainer(network, settings: settings, objective: .classes { network($0, $1) })
        var times: [Double] = []
        var last = DispatchTime.now().uptimeNanoseconds
        try trainer.run(
            training: Images(batch: batch, size: size, batchCount: 2 + repeats), validation: nil
        ) { event in
            guard case .step = event else { return }
            let now = DispatchTime.now().uptimeNanoseconds
            times.append(Double(now - last) * 1e-9)
            last = now
        }
        Measurement(
            name: "resnet-train", unit: "images/s",
            samples: times.dropFirst(2).map { Double(batch) / $0 }, threads: threads,
            precision: precision,
            details: ["batch": batch, "height": size.height, "width": size.width]
        ).emit()
    }

    /// The same random images again and again.
    private struct Images: BatchSource, BatchSequence {
        let batchCount: Int
        private let images: TensorBatch

        init(batch: Int, size: Size2D, batchCount: Int) {
            self.batchCount = batchCount
            var random = RandomGenerator(seed: 1)
            let inputs = Tensor(shape: [batch, size.height, size.width, 1]) { values in
                for index in values.indices { values[index] = 2 * random.uniformFloat() - 1 }
            }
            let targets = Tensor(shape: [batch, 3]) { values in
                for row in 0..<batch { values[3 * row + row % 3] = 1 }
            }
            images = TensorBatch(inputs: inputs, targets: targets)
        }

        func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { self }
        func batch(_ index: Int) -> TensorBatch { images }
    }
}
