import Foundation
import Support
import TestSupport
import Testing

@Suite struct FileLockTests {
    /// Held by one at a time, and free again when its holder is gone.
    @Test func oneHolder() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/runs/first/.lock"
            var first = try FileLock(path: path)
            #expect(first != nil)
            #expect(try FileLock(path: path) == nil)
            first = nil
            #expect(try FileLock(path: path) != nil)
        }
    }

    @Test func errorsNameTheFile() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically([], to: folder + "/file")
            let error = #expect(throws: FileError.self) {
                try FileLock(path: folder + "/file/.lock")
            }
            #expect(error?.path == folder + "/file/.lock")
        }
    }
}
