import ArgumentParser
import Requests
import Studio

extension CompletionKind {
    /// The names of the checkpoints that are here.
    static var model: CompletionKind {
        .custom { _, _, _ in ModelLibrary().names }
    }
}
