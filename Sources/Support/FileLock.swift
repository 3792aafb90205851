import Foundation

/// A lock that one process holds on a folder or another thing that a file stands for; it goes when
/// its holder ends, however that happens.
public final class FileLock {
    private let descriptor: Int32

    /// Takes the lock at once or not at all: `nil` while another holds it.
    ///
    /// - Parameter path: the lock's file, which is made and stays; its folder is made too.
    /// - Throws: ``FileError`` naming the file.
    public init?(path: String) throws {
        try Files.makeFolders(above: path)
        descriptor = open(SystemPath.bytes(path), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw FileError(.notWritable, path: path, message: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let cause = errno
            close(descriptor)
            if cause == EWOULDBLOCK { return nil }
            throw FileError(.notWritable, path: path, message: String(cString: strerror(cause)))
        }
    }

    deinit { close(descriptor) }
}
