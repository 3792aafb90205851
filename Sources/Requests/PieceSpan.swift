import MusicCore

/// A part of a piece, told in seconds or in bars.
public struct PieceSpan: Sendable, Equatable {
    /// In seconds from the start; `nil` for the start and the end.
    public var from, to: Double?
    /// Where the part begins, in place of seconds.
    public var fromBar: BarPosition?
    /// How many bars it has, in place of an end in seconds.
    public var bars: Int?

    public init(
        from: Double? = nil, to: Double? = nil, fromBar: BarPosition? = nil, bars: Int? = nil
    ) {
        (self.from, self.to, self.fromBar, self.bars) = (from, to, fromBar, bars)
    }

    /// Whether it is told in bars.
    public var isInBars: Bool { fromBar != nil || bars != nil }

    /// The part in seconds; `nil` where nothing says where it begins or ends.
    ///
    /// - Throws: `RequestError` for what contradicts itself, for bars of a score whose beats mean
    ///   nothing, and for a bar or a beat that is not there.
    public func seconds(in score: @autoclosure () -> Score) throws -> (from: Double?, to: Double?) {
        if from != nil, fromBar != nil {
            throw RequestError("\(.from) and \(.fromBar) both say where to begin: choose one")
        }
        if to != nil, bars != nil {
            throw RequestError("\(.to) and \(.bars) both say where to end: choose one")
        }
        try RequestError.check(.bars, bars, in: 1...100_000)
        guard isInBars else { return (from, to) }
        let score = score()
        guard score.isMetrical else {
            throw RequestError(
                """
                \(fromBar == nil ? .bars : .fromBar): the notes do not heed the bars of the file, \
                as in a recording; use \(.from) and \(.to), in seconds
                """)
        }
        let map = BarMap(score)
        let tempo = score.tempoMap
        var tick = tempo.tick(atSeconds: from ?? 0)
        if let fromBar {
            guard let place = map.tick(of: fromBar), place < max(score.endTick, 1) else {
                let last = map.position(atTick: max(0, score.endTick - 1))?.bar ?? 1
                throw RequestError(
                    "there is no \(.fromBar) \(fromBar): the last bar is \(last), and its beats are "
                        + "those of the metre")
            }
            tick = place
        }
        let end = bars.map { tempo.seconds(atTick: map.tick(tick, plusBars: $0)) }
        return (fromBar == nil ? from : tempo.seconds(atTick: tick), end ?? to)
    }
}

extension RequestError {
    /// Refuses a value outside its range.
    ///
    /// - Throws: `RequestError` that tells the range and the value.
    public static func check<Value: Comparable & CustomStringConvertible>(
        _ parameter: ParameterName, _ value: Value?, in range: ClosedRange<Value>
    ) throws {
        guard let value, !range.contains(value) else { return }
        throw RequestError(
            "\(parameter) must lie in \(range.lowerBound)...\(range.upperBound), not \(value)")
    }
}
