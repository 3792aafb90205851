import Datasets
import Evaluation
import Foundation
import Measurements
import PianoRolls
import Requests
import Support
import SystemPackage

/// Judges a model by what it writes: music from nothing at several temperatures, whose figures are
/// compared with those of people's music, and which is searched for passages of the training pieces.
public struct SampleEvaluation {
    /// What was found at one temperature.
    public struct Report: Codable, Sendable, Equatable {
        public var temperature: Float
        /// Where the samples lie.
        public var folder: String
        /// By the figure's name (``MusicStatistics/figures``): the samples beside the beginnings of
        /// the split's pieces, as long as a sample.
        public var figures: [String: SetComparison]
        /// Passages that samples share with the training split.
        public var similarity: SimilarityReport.Summary
    }

    /// What was found in all.
    public struct Reports: Codable, Sendable, Equatable {
        public var temperatures: [Report]
        /// Passages that excerpts of the split's pieces, each as long as a sample, share with the
        /// training split.
        public var baseline: SimilarityReport.Summary?
    }

    /// A name in the checkpoints' folder, or a path.
    public var model: String
    /// What the model is told to write, where it reads that; a performance by default.
    public var style: MusicStyle?
    /// A MAESTRO folder or a folder of MIDI files.
    public var dataPath: String
    /// The split to compare with.
    public var split: Split
    /// Samples a temperature, 4 or more.
    public var count = 64
    public var seconds = 60.0
    public var temperatures: [Float] = [0.5, 0.7, 0.9, 1]
    public var randomSeed: UInt64 = 1

    /// The samples that can be compared, and their length in seconds.
    public static let counts = 4...1024
    public static let lengths = 5.0...600

    public init(model: String, dataPath: String, split: Split) {
        (self.model, self.dataPath, self.split) = (model, dataPath, split)
    }

    /// Writes the samples into the generated folder and compares them.
    ///
    /// - Throws: `RequestError` for numbers out of range; errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> Reports {
        guard SampleEvaluation.counts.contains(count) else {
            throw RequestError("the number of samples must lie in 4...1024, not \(count)")
        }
        guard SampleEvaluation.lengths.contains(seconds) else {
            throw RequestError("samples last 5 to 600 seconds, not \(seconds)")
        }
        let corpus = try CorpusLoader(path: dataPath).loadPerformances().corpus
        let reference = try corpus.pieceIndices(in: split).compactMap {
            try PerformanceStatistics(corpus.performance(ofPiece: $0), maxSeconds: seconds)
        }
        guard reference.count >= 2 else {
            throw RequestError(
                "\(dataPath) has \(reference.count) pieces in the \(split.rawValue) split; samples "
                    + "are compared with 2 or more")
        }
        let name = FilePath(model).stem ?? model
        let results = temperatures.map { temperature in
            (
                temperature: temperature,
                folder:
                    "\(context.folders.generated)/evaluation/\(name)/temperature_\(temperature)"
            )
        }
        try writeSamples(results, context)
        var similarity = SimilarityReport(results.map(\.folder), against: dataPath)
        similarity.split = .train
        similarity.baseline = split
        similarity.excerptSeconds = seconds
        let passages = try similarity.run(in: context)
        return Reports(
            temperatures: try results.map { result in
                var statistics = MusicStatistics([result.folder])
                statistics.maxSeconds = seconds
                let samples = try statistics.run(in: context).files.map(\.statistics)
                let figures = MusicStatistics.figures.map { name, value in
                    (name, SetComparison(samples.map(value), reference: reference.map(value)))
                }
                return Report(
                    temperature: result.temperature, folder: result.folder,
                    figures: Dictionary(uniqueKeysWithValues: figures),
                    similarity: SimilarityReport.Summary(
                        passages.items.filter { $0.name.hasPrefix(result.folder + "/") }))
            }, baseline: passages.baseline)
    }

    /// Draws samples in batches, each rank some of them, and removes those that an earlier evaluation left.
    /// A batch has its random seed by its place, so samples are the same on any number of ranks.
    private func writeSamples(
        _ sets: [(temperature: Float, folder: String)], _ context: RequestContext
    ) throws {
        var batches: [Compose] = []
        for set in sets {
            context.tell("temperature \(set.temperature): \(count) samples in \(set.folder)")
            if context.ranks.isFirst, Files.exists(set.folder) {
                try FileManager.default.removeItem(atPath: set.folder)
            }
            for first in stride(from: 0, to: count, by: MusicSettings.maximumCount) {
                var request = Compose()
                request.seconds = seconds
                request.output = .new
                request.settings.randomSeed = randomSeed &+ UInt64(first)
                (request.settings.model, request.settings.style) = (model, style)
                request.settings.sampling.temperature = set.temperature
                request.settings.count = min(MusicSettings.maximumCount, count - first)
                request.settings.outputPath = "\(set.folder)/from-\(first + 1).mid"
                batches.append(request)
            }
        }
        // Nothing is written before the old samples are gone, or read before all are there.
        try context.ranks.barrier()
        var context = context
        context.keepsRecords = false
        _ = try context.ranks.map(count: batches.count) { numbers in
            try numbers.map { number in
                _ = try batches[number].run(in: context)
                return true
            }
        }
    }
}
