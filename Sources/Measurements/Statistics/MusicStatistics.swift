import Evaluation
import Foundation
import MIDIFiles
import Requests
import Support

/// Statistics of MIDI files and of whole folders of them.
public struct MusicStatistics {
    /// One file's figures.
    public struct File: Codable, Sendable, Equatable {
        public var path: String
        public var statistics: PerformanceStatistics
        /// How alike the rhythms of successive bars are, where the file's metre means something: see
        /// `PerformanceStatistics/grooveConsistency(onsets:bars:)`.
        public var grooveConsistency: Double?
    }

    /// Figures of all files, and each one's mean and deviation over them.
    public struct Report: Codable, Sendable, Equatable {
        public var files: [File]
        /// By the figure's name.
        public var summary: [String: Summary]
        /// Of the files that have it.
        public var grooveConsistency: Summary?
        /// Files that could not be read or have no notes, and why.
        public var leftOut: [String]
    }

    /// Files and folders; folders are searched for `.mid` and `.midi`.
    public var paths: [String]
    /// Only the first seconds of every file when given.
    public var maxSeconds: Double?

    public init(_ paths: [String]) {
        self.paths = paths
    }

    /// Reads all files, several at a time; one that cannot be read is left out and named.
    ///
    /// - Throws: `FileError` for a path that does not exist.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        var report = Report(files: [], summary: [:], leftOut: [])
        let paths = try paths.flatMap(MusicStatistics.midiFiles)
        let progress = context.progress("reading", total: paths.count, unit: "files")
        let results = try outcomes(of: paths, progress, by: context.ranks) { [maxSeconds] path in
            try MusicStatistics.file(path, maxSeconds: maxSeconds, in: context)
        }
        for (path, result) in zip(paths, results) {
            switch result {
            case .success(let file?): report.files.append(file)
            case .success(nil): report.leftOut.append("\(path): it has no notes")
            case .failure(let error): report.leftOut.append(error.description)
            }
        }
        for (name, figure) in MusicStatistics.figures {
            report.summary[name] = Summary(report.files.map { figure($0.statistics) })
        }
        let grooves = report.files.compactMap(\.grooveConsistency)
        if !grooves.isEmpty { report.grooveConsistency = Summary(grooves) }
        return report
    }

    /// The figures of one file; `nil` where it has no notes.
    private static func file(
        _ path: String, maxSeconds: Double?, in context: RequestContext
    ) throws -> File? {
        let file = try context.music(path)
        let performance = file.performance()
        guard let figures = try PerformanceStatistics(performance, maxSeconds: maxSeconds) else {
            return nil
        }
        let limit = maxSeconds ?? .infinity
        let groove = PerformanceStatistics.grooveConsistency(
            onsets: performance.notes.map(\.onsetSeconds).filter { $0 < limit },
            bars: BarLines.seconds(of: file).filter { $0 <= limit })
        return File(path: path, statistics: figures, grooveConsistency: groove)
    }

    /// The figures that are summed up, in the order in which they are shown.
    public static let figures:
        [(name: String, value: @Sendable (PerformanceStatistics) -> Double)] = [
            ("duration_seconds", { $0.durationSeconds }),
            ("notes", { Double($0.noteCount) }),
            ("notes_per_second", { $0.notesPerSecond }),
            ("polyphony", { $0.polyphony }),
            ("pitch_class_entropy", { $0.pitchClassEntropy }),
            ("scale_consistency", { $0.scaleConsistency }),
            ("pitch_range", { Double($0.pitchRange) }),
            ("velocity_mean", { $0.velocityMean }),
            ("velocity_deviation", { $0.velocityDeviation }),
            ("inter_onset_mean_seconds", { $0.interOnsetMeanSeconds }),
            ("inter_onset_deviation", { $0.interOnsetDeviationSeconds }),
            ("pedal_share", { $0.pedalShare }),
            ("pedal_presses_per_second", { $0.pedalPressRate }),
        ]

    public static func midiFiles(_ path: String) throws -> [String] {
        guard let isFolder = Files.isFolder(path) else {
            throw FileError(.notFound, path: path, message: "there is no such file or folder")
        }
        guard isFolder else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { [".mid", ".midi"].contains(where: $0.lowercased().hasSuffix) }
            .sorted().map { path + "/" + $0 }
    }
}
