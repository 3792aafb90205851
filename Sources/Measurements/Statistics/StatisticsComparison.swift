import Datasets
import Evaluation
import Requests

/// Compares the statistics of a set of MIDI files with those of a reference set: how far the
/// distributions overlap, and how far two halves of the reference do.
public struct StatisticsComparison {
    /// What `cadenza statistics` prints of two sets.
    public struct Report: Codable, Sendable, Equatable {
        /// The number of files with notes in either set.
        public var files: Int
        public var referenceFiles: Int
        /// By the figure's name (``MusicStatistics/figures``).
        public var figures: [String: SetComparison]
        /// Files that could not be read or have no notes, and why.
        public var leftOut: [String]
    }

    /// Files and folders of MIDI files.
    public var paths: [String]
    /// A file or folder to compare with.
    public var reference: String
    /// Only this split of the reference, which must then be a MAESTRO folder.
    public var split: Split?
    /// Only the first seconds of every file in both sets when given.
    public var maxSeconds: Double?

    public init(_ paths: [String], reference: String) {
        self.paths = paths
        self.reference = reference
    }

    /// Reads both sets.
    ///
    /// - Throws: `FileError` or `DatasetError` for a path that does not exist or a folder without the
    ///   table of MAESTRO when a split is asked for.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        var referencePaths = [reference]
        if let split {
            let index = try MAESTROIndex(folder: reference)
            referencePaths = index.entries(in: split).map(index.path)
        }
        let reports = try [paths, referencePaths].map { paths in
            var statistics = MusicStatistics(paths)
            statistics.maxSeconds = maxSeconds
            return try statistics.run(in: context)
        }
        var figures: [String: SetComparison] = [:]
        for (name, figure) in MusicStatistics.figures {
            let values = reports.map { $0.files.map { figure($0.statistics) } }
            figures[name] = SetComparison(values[0], reference: values[1])
        }
        return Report(
            files: reports[0].files.count, referenceFiles: reports[1].files.count,
            figures: figures, leftOut: reports.flatMap(\.leftOut))
    }
}
