import ArgumentParser
import MusicCore
import Studio

/// A part of a piece by its bars, in place of seconds.
struct BarOptions: ParsableArguments {
    @Option(
        help: """
            Where the part begins by bar and beat, 12 or 12.3, in place of --from; for files whose \
            notes heed their bars.
            """)
    var fromBar: BarPosition?
    @Option(parsing: .unconditional, help: "How many bars it has, in place of --to.")
    var bars: Int?
}

/// A part of a piece, in seconds or by its bars.
struct SpanOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: "Where the part begins, in seconds, or as minutes:seconds.")
    var from: PieceTime?
    @Option(parsing: .unconditional, help: "Where it ends.")
    var to: PieceTime?
    @OptionGroup var inBars: BarOptions

    /// Tells a request its part.
    func fill(_ request: inout some PartRequest) {
        (request.from, request.to) = (from?.seconds, to?.seconds)
        (request.fromBar, request.bars) = (inBars.fromBar, inBars.bars)
    }
}

/// A time in a piece: seconds, or minutes and seconds as 1:23.5.
struct PieceTime: ExpressibleByArgument {
    let seconds: Double

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var seconds = 0.0
        for part in parts {
            guard let value = Double(part), value.isFinite, parts.count == 1 || value >= 0 else {
                return nil
            }
            seconds = seconds * 60 + value
        }
        self.seconds = seconds
    }

    var defaultValueDescription: String { "\(seconds)" }
}

extension BarPosition: ExpressibleByArgument {}
