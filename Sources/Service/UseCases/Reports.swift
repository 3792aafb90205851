import MIDIFiles
import Measurements
import MusicCore
import MusicTheory
import Requests
import Support

/// What is in a MIDI file.
struct FileReport: Request {
    static let name = "info"
    var file = ""

    func run(in context: RequestContext) throws -> FileSummary {
        FileSummary(try MIDIFile(path: file).checkingLength())
    }
}

/// What happens harmonically and rhythmically in music.
struct AnalysisReport: Request {
    static let name = "analyze"
    var file = ""
    var beats: BeatGrid.Source?
    var from, to: Double?
    var fromBar: BarPosition?
    var bars: Int?

    func run(in context: RequestContext) throws -> MusicAnalysis {
        var analysis = Analysis()
        analysis.beatSource = beats
        (analysis.fromSeconds, analysis.toSeconds) = (from, to)
        (analysis.fromBar, analysis.bars) = (fromBar, bars)
        return try analysis.analysis(ofFile: file)
    }
}

/// Figures of pieces, and their mean and deviation.
struct StatisticsReport: Request {
    static let name = "statistics"
    var files: [String] = []
    var maxSeconds: Double?

    func run(in context: RequestContext) throws -> MusicStatistics.Report {
        var statistics = MusicStatistics(files)
        statistics.maxSeconds = maxSeconds
        return try statistics.run(in: context)
    }
}

/// The passages that music shares with what the default model has learnt from.
struct LikenessReport: Request {
    static let name = "similarity"
    var files: [String] = []
    /// What the music goes on from.
    var prompt: String?

    func run(in context: RequestContext) throws -> SimilarityReport.Report {
        var similarity = SimilarityReport(
            files, against: try SimilarityReport.shippedIndex(context.folders))
        similarity.promptPath = prompt
        return try similarity.run(in: context)
    }
}

extension UseCase {
    /// The use cases that tell something of music and make none.
    static func reports(_ folders: ProjectFolders) -> [UseCase] {
        reportsOfMusic + reportsOfSounds
    }

    private static var reportsOfMusic: [UseCase] {
        let part = MusicFields.part
        let files = RequestField("files", .pieces, "The music's ids.", isRequired: true)
        return [
            report(FileReport.self, "Tell what is in a MIDI file.", [MusicFields.file()]) {
                try $1(&$0.file)
            },
            report(
                AnalysisReport.self, "Tell keys, chords, roman numerals, cadences and rhythm.",
                [
                    MusicFields.file(),
                    RequestField(
                        "beats", .choice(["file", "tracked"]),
                        "Where beats come from; the notes decide by default."),
                ] + part
            ) { try $1(&$0.file) },
            report(
                StatisticsReport.self, "Density, polyphony, scale and velocity figures.",
                [
                    files,
                    RequestField(
                        "max_seconds", .number(0.001...1e7), "Only the beginning of each piece."),
                ]
            ) { request, change in
                for index in request.files.indices { try change(&request.files[index]) }
            },
            report(
                LikenessReport.self, "Find passages shared with the training data.",
                [files, RequestField("prompt", .music, "What the music goes on from.")]
            ) { request, change in
                for index in request.files.indices { try change(&request.files[index]) }
                if var prompt = request.prompt {
                    try change(&prompt)
                    request.prompt = prompt
                }
            },
        ]
    }

    /// - Parameters:
    ///   - kind: of the request.
    ///   - summary: what it tells.
    ///   - fields: of its JSON.
    ///   - place: finds what an id names; music where nothing else is said.
    ///   - check: refuses what only the command line may say.
    ///   - mapMusic: lets a closure look at, or change, every id that a request names.
    /// - Returns: the use case.
    static func report<Kind: Request>(
        _ kind: Kind.Type, _ summary: String, _ fields: [RequestField],
        in place: @escaping @Sendable (MusicLibrary, String) throws -> String = {
            try $0.midiPath($1)
        },
        check: @escaping @Sendable (Kind) throws -> Void = { _ in },
        mapMusic: @escaping @Sendable (inout Kind, (inout String) throws -> Void) throws -> Void
    ) -> UseCase {
        UseCase(name: Kind.name, summary: summary, fields: fields) { json, library in
            let request = try Kind(json: json)
            try check(request)
            var checked = request
            var count = 0
            try mapMusic(&checked) {
                count += 1
                _ = try place(library, $0)
            }
            guard (1...100).contains(count) else {
                throw Problem.invalid("files", "name 1 to 100 by their ids")
            }
            return try request.json
        } run: { json, workplace in
            var request = try Kind(json: json)
            var names: [String: String] = [:]
            try mapMusic(&request) { id in
                let path = try place(workplace.library, id)
                names[path] = try workplace.library.name(id) ?? id
                id = path
            }
            let report = try JSONValue(snakeCase: try request.run(in: workplace.context))
            return JobOutcome(result: report.replacing(names))
        }
    }
}

extension JSONValue {
    /// With other texts in the place of some.
    fileprivate func replacing(_ names: [String: String]) -> JSONValue {
        switch self {
        case .string(let text):
            if let name = names[text] { return .string(name) }
            guard text.hasPrefix("/") else { return self }
            // A path that nobody outside should see: an index, or a file's in a sentence.
            let known = names.first { text.hasPrefix($0.key) }
            return .string(
                known.map { $0.value + text.dropFirst($0.key.count) }
                    ?? text.split(separator: "/").last.map(String.init) ?? text)
        case .array(let values): return .array(values.map { $0.replacing(names) })
        case .object(let fields): return .object(fields.mapValues { $0.replacing(names) })
        default: return self
        }
    }
}
