/// Takes the faults of one reading as they are found: throws the first in `strict` mode, lists a
/// bounded number of them otherwise.
struct DiagnosticCollector {
    let file: String
    let mode: ReadingMode
    private(set) var diagnostics: [Diagnostic] = []
    private var omittedCount = 0

    static let maximumCount = 10_000

    init(file: String, mode: ReadingMode) {
        self.file = file
        self.mode = mode
    }

    mutating func report(_ fault: Fault, track: Int? = nil, at byteOffset: Int) throws {
        let diagnostic = Diagnostic(file: file, track: track, byteOffset: byteOffset, fault: fault)
        if mode == .strict { throw MIDIFileError(diagnostic) }
        if diagnostics.count < DiagnosticCollector.maximumCount {
            diagnostics.append(diagnostic)
        } else {
            omittedCount += 1
        }
    }

    /// Everything that was reported, with the number of those that were left out.
    func all(byteCount: Int) -> [Diagnostic] {
        guard omittedCount > 0 else { return diagnostics }
        return diagnostics + [
            Diagnostic(file: file, track: nil, byteOffset: byteCount, fault: .more(omittedCount))
        ]
    }
}
