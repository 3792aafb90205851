import Crypto
import Foundation
import NIOCore
import Support

/// A file while it comes in: written piece by piece and hashed on the way, so that no upload is held in
/// memory. It goes with its last owner unless the library takes it over.
///
/// Unchecked because one call writes it, piece after piece.
final class IncomingFile: @unchecked Sendable {
    let path: String
    private let handle: FileHandle
    private var hash = SHA256()
    private(set) var byteCount = 0
    /// The first bytes, which tell of what kind it is.
    private(set) var beginning: [UInt8] = []

    init(in folder: String) throws {
        path = "\(folder)/\(UUID().uuidString)"
        try Files.writeAtomically([], to: path)
        handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    deinit {
        try? handle.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    func append(_ buffer: ByteBuffer) throws {
        let data = Data(buffer.readableBytesView)
        byteCount += data.count
        if beginning.count < 16 { beginning += data.prefix(16) }
        hash.update(data: data)
        try handle.write(contentsOf: data)
    }

    /// - Returns: what the file is called in the library, once all of it is on the disk.
    func finish() throws -> String {
        try handle.synchronize()
        return String(hash.finalize().hexadecimal.prefix(32))
    }
}
