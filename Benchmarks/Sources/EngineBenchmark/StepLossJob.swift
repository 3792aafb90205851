import CPUBackend
import Datasets
import Foundation
import FrameModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// `step-loss CHECKPOINT DATA`: what each precision of the recurrent step costs in likelihood, in nats
/// a frame of a data set's test pieces. The model is one of classic frames; DATA as `cadenza evaluate`
/// takes it.
enum StepLossJob {
    static let options: Set<String> = ["frames"]

    static func run(_ options: Options) throws {
        guard options.names.count == 2 else {
            throw BenchmarkError("name a checkpoint and a data set after the job")
        }
        let checkpoint = try Checkpoint(path: options.names[0])
        let model = try checkpoint.makeModel()
        guard model.configuration.form.frameWidth == keyCount else {
            throw BenchmarkError("\(options.names[0]): a model of classic frames is needed")
        }
        let frames = try options.count("frames", default: 20_000)
        let corpus = try CorpusLoader(path: options.names[1]).load().corpus
        for precision in Precision.allCases {
            var (cost, count) = (0.0, 0)
            for piece in corpus.pieceIndices(in: .test) where count < frames {
                let roll = corpus.roll(
                    ofPiece: piece, frameRate: checkpoint.info.frameRate, form: .classic
                ).classic.down
                let stepper = FrameStepper(
                    model, after: model.initialState(batch: 1), output: .logits,
                    backend: defaultBackend(), precision: precision)
                for index in 1..<max(1, min(roll.frameCount, frames - count)) {
                    stepper.frame.updateElements { values in
                        for key in 0..<keyCount {
                            values[key] = roll[index - 1].contains(key) ? 1 : 0
                        }
                    }
                    stepper.step()
                    for (key, logit) in stepper.output.elements.enumerated() {
                        let z = Double(roll[index].contains(key) ? -logit : logit)
                        cost += max(z, 0) + log1p(exp(-abs(z)))
                    }
                    count += 1
                }
            }
            guard count > 0 else { throw BenchmarkError("\(options.names[1]): no test pieces") }
            printLine([
                "name": "step-loss", "unit": "nats/frame", "precision": precision.rawValue,
                "value": NSDecimalNumber(string: String(format: "%.5f", cost / Double(count))),
                "frames": count,
            ])
        }
    }
}
