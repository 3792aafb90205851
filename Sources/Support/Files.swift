import Foundation

/// Whole files as bytes.
public enum Files {
    /// Reads a whole file, or what comes through a pipe until its end.
    ///
    /// - Parameters:
    ///   - path: the file to read.
    ///   - maximumBytes: a larger file is refused; at most a byte more than this is read of it.
    /// - Returns: all bytes.
    /// - Throws: ``FileError`` naming the file.
    public static func read(_ path: String, maximumBytes: Int = .max) throws -> [UInt8] {
        let descriptor = open(SystemPath.bytes(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno != ENOENT, errno != ENOTDIR else {
                throw FileError(.notFound, path: path, message: "there is no such file")
            }
            throw FileError(
                .notReadable, path: path, message: "the file cannot be opened for reading")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw FileError(.notReadable, path: path, message: "this is a folder, not a file")
        }
        do {
            var data = Data()
            // A pipe gives what it has, and more when asked again.
            while data.count <= maximumBytes,
                let part = try handle.read(
                    upToCount: max(1, min(maximumBytes - data.count, 1 << 30))),
                !part.isEmpty
            {
                data += part
            }
            guard data.count <= maximumBytes else {
                throw FileError(
                    .tooLarge, path: path, message: "the file is larger than \(maximumBytes) bytes")
            }
            return [UInt8](data)
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError(.notReadable, path: path, message: "\(error.localizedDescription)")
        }
    }
}
