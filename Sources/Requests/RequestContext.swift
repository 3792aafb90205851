import MIDIFiles
import MessagePassing
import Support

/// What a request needs to know that is no part of it.
public struct RequestContext: Sendable {
    /// What is reported while music is drawn, besides progress and notices; each costs some time.
    public struct Following: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// ``RequestEvent/frame(_:)``
        public static let frames = Following(rawValue: 1)
        /// ``RequestEvent/music(_:)``
        public static let music = Following(rawValue: 2)
    }

    public var folders: ProjectFolders
    /// Models that several requests share; by default each has its own.
    public var models = ModelCache()
    /// Ends the work early once it is raised; requests say what they keep.
    public var interrupt: InterruptFlag
    public var following: Following
    /// Whether results have records, for the history.
    public var keepsRecords = true
    /// Those that do the work together where it is shared out; each makes the request, and gets all
    /// of its result.
    public var ranks = Ranks.alone
    /// How music is read; by default from MIDI files alone. Called from any thread.
    public var reader: @Sendable (_ path: String, _ context: RequestContext) throws -> MIDIFile = {
        path, _ in try MIDIFile(path: path)
    }
    /// Hears what happens, from any thread.
    public var events: RequestEvent.Handler

    /// - Parameters:
    ///   - folders: by default those that the environment names.
    ///   - interrupt: by default one that nobody raises.
    ///   - following: nothing by default.
    ///   - events: nobody listens by default.
    public init(
        folders: ProjectFolders = ProjectFolders(),
        interrupt: InterruptFlag = InterruptFlag(signals: []), following: Following = [],
        events: @escaping RequestEvent.Handler = { _ in }
    ) {
        self.folders = folders
        self.interrupt = interrupt
        self.following = following
        self.events = events
    }

    /// The models of a checkpoint; see ``ModelLibrary/path(_:)``.
    ///
    /// - Throws: `RequestError` listing the known names; `FileError` or `CheckpointError`.
    public func modelSource(_ name: String) throws -> ModelSource {
        try models.source(at: ModelLibrary(folders).path(name))
    }

    /// Whether the work is to end.
    public var isInterrupted: Bool { interrupt.isRaised }

    /// Reads music of a length that can be worked on.
    ///
    /// - Parameter path: a MIDI file, or what else ``reader`` understands.
    /// - Returns: the file.
    /// - Throws: errors that name the file.
    public func music(_ path: String) throws -> MIDIFile {
        try reader(path, self).checkingLength()
    }

    /// Says something that the user should know.
    public func tell(_ notice: RequestText) {
        events(.notice(notice))
    }

    /// Says something that the user should know.
    @_disfavoredOverload
    public func tell(_ notice: String) {
        events(.notice(RequestText(notice)))
    }

    /// Begins to report progress.
    ///
    /// - Parameters:
    ///   - title: what is being done, such as "composing".
    ///   - total: how many units of work there are.
    ///   - unit: the unit's name, such as "frames".
    /// - Returns: reports to ``events`` how much is done.
    public func progress(_ title: String, total: Int, unit: String) -> ProgressReporter {
        ProgressReporter(title, total: total, unit: unit, to: events)
    }
}
