import MusicCore

/// What happens while a request is carried out.
public enum RequestEvent: Codable, Sendable, Equatable {
    /// Takes events, from any thread.
    public typealias Handler = @Sendable (RequestEvent) -> Void

    case progress(WorkProgress)
    /// Something that the user should know.
    case notice(RequestText)
    /// A frame has been drawn; of several variations the first's.
    case frame(DrawnFrame)
    /// There is more music; only where there is one variation and no choice.
    case music(MusicSoFar)
}

/// How far work has come.
public struct WorkProgress: Codable, Sendable, Equatable {
    /// What is being done, such as "composing".
    public var title: String
    /// Units of work that are done, and all.
    public var done, total: Int
    /// The unit's name, such as "frames".
    public var unit: String
    /// How it goes, such as a loss.
    public var note = ""
}

/// A frame of music as it was drawn.
public struct DrawnFrame: Codable, Sendable, Equatable {
    /// From 0.
    public var index: Int
    /// How many frames the music will have.
    public var count: Int
    /// In Hz.
    public var frameRate: Double
    /// The keys (0...87) that are struck in it, and those held.
    public var struck, held: [Int]

    public init(index: Int, count: Int, frameRate: Double, struck: [Int], held: [Int]) {
        self.index = index
        self.count = count
        self.frameRate = frameRate
        self.struck = struck
        self.held = held
    }
}

/// Music while it is being made.
public struct MusicSoFar: Codable, Sendable, Equatable {
    /// As it would be if it ended now.
    public var performance: Performance
    /// What comes before this time will not change.
    public var settledSeconds: Double
    /// Whether this is all.
    public var isWhole: Bool

    public init(performance: Performance, settledSeconds: Double, isWhole: Bool = false) {
        self.performance = performance
        self.settledSeconds = settledSeconds
        self.isWhole = isWhole
    }
}

/// Reports progress of one piece of work.
public struct ProgressReporter: Sendable {
    private let title, unit: String
    private let total: Int
    private let events: RequestEvent.Handler

    /// - Parameters:
    ///   - title: what is being done, such as "composing".
    ///   - total: how many units of work there are.
    ///   - unit: the unit's name, such as "frames".
    ///   - events: who hears of it.
    public init(
        _ title: String, total: Int, unit: String, to events: @escaping RequestEvent.Handler
    ) {
        self.title = title
        self.total = max(1, total)
        self.unit = unit
        self.events = events
    }

    /// Tells that so many units are done; may be called from any thread.
    public func update(_ done: Int, note: String = "") {
        events(
            .progress(
                WorkProgress(title: title, done: done, total: total, unit: unit, note: note)))
    }
}
