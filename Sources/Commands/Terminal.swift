import ArgumentParser
import Foundation
import MessagePassing
import Requests
import Studio
import Support
import Synchronization

/// Prints a text and a line break. Control characters in it, which come from the texts and names of
/// files, are shown, not obeyed.
///
/// It stands for the standard library's function in all commands.
func print(_ text: some CustomStringConvertible) {
    guard !Terminal.isSilent.load(ordering: .relaxed) else { return }
    Swift.print(text.description.visibleLines)
}

/// What commands print besides plain text.
public enum Terminal {
    /// Whether another rank speaks for this one.
    fileprivate static let isSilent = Atomic(false)

    /// Runs the body of a command whose work is shared out: as one of the ranks that mpirun, srun and the
    /// like have started, or alone. All ranks do the work and have its result; only rank 0 prints.
    ///
    /// - Parameter body: makes its contexts after it is called.
    /// - Throws: what `body` throws, where it ends this process alone; an error that only some ranks may
    ///   have met ends all, because the others would wait for ever.
    static func onAllRanks(_ body: (Ranks) throws -> Void) throws {
        guard MPICommunicator.isLaunched() else { return try body(.alone) }
        let communicator = try MPICommunicator()
        isSilent.store(communicator.rank > 0, ordering: .relaxed)
        do {
            try body(Ranks(communicator))
        } catch let exit as ExitCode {
            // A result that all ranks have come to.
            try communicator.end()
            throw exit
        } catch {
            if communicator.size > 1 {
                let text = (error as? RequestError)?.text.rendered(\.flag) ?? "\(error)"
                isSilent.store(false, ordering: .relaxed)
                note("Error on rank \(communicator.rank): \(text)")
                communicator.abort(code: CadenzaCommand.exitCode(for: error).rawValue)
            }
            throw error
        }
        try communicator.end()
    }

    /// A sentence for the user that is no result, on standard error.
    public static func note(_ text: String) {
        guard !isSilent.load(ordering: .relaxed) else { return }
        FileHandle.standardError.write(Data((text.visibleLines + "\n").utf8))
    }

    /// A sentence for the user that may name options.
    static func note(_ text: RequestText) {
        note(text.rendered(\.flag))
    }

    /// A context whose notices and progress are shown on standard error, and that reads recordings wherever
    /// it reads music.
    ///
    /// - Parameters:
    ///   - ranks: those that share the work, of ``onAllRanks(_:)``.
    ///   - interrupt: by default requests are not interrupted: a signal ends the process.
    ///   - showsProgress: whether a bar shows progress where standard error is a terminal.
    ///   - following: what else is to be reported.
    ///   - follow: is given that.
    /// - Returns: a context with the usual folders.
    static func context(
        by ranks: Ranks = .alone, interrupt: InterruptFlag = InterruptFlag(signals: []),
        showsProgress: Bool = true,
        following: RequestContext.Following = [],
        follow: @escaping RequestEvent.Handler = { _ in }
    ) -> RequestContext {
        let bar = ProgressBar(isEnabled: showsProgress && ranks.isFirst ? nil : false)
        var context = RequestContext(interrupt: interrupt, following: following) { event in
            switch event {
            case .progress(let progress): bar.show(progress)
            case .notice(let text):
                bar.endLine()
                note(text)
            case .frame, .music: follow(event)
            }
        }
        context.ranks = ranks
        return context.hearing
    }

    /// A result as text on standard output, or on standard error where that is taken by sound.
    static func say(_ text: String, onErrors: Bool) {
        if onErrors { note(text) } else { print(text) }
    }

    /// A result as JSON with snake_case keys on standard output, or on standard error.
    static func printJSON(_ value: some Encodable, onErrors: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self), onErrors: onErrors)
    }
}
