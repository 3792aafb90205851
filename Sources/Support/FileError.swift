import Foundation

/// A failure to read or write a file, told so that the user can mend it.
public struct FileError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        case notFound, notReadable, notWritable, tooLarge
    }

    public let code: Code
    /// The file, as the user named it.
    public let path: String
    /// The cause and what to do about it.
    public let message: String

    public init(_ code: Code, path: String, message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    public var description: String { "\(path.visible): \(message)" }
}

/// Whole files as bytes.
public enum Files {
    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - path: the file to read.
    ///   - maximumBytes: files larger than this are refused before they are read.
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
            if maximumBytes == .max {
                return [UInt8](try handle.readToEnd() ?? Data())
            }
            let data = try handle.read(upToCount: maximumBytes + 1) ?? Data()
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

    /// Writes a file beside its final place and renames it there, so that a reader sees the old
    /// content or the new and a failure leaves the old one untouched.
    ///
    /// Missing parent folders are made.
    ///
    /// - Throws: ``FileError`` naming the file.
    public static func writeAtomically(_ bytes: some Sequence<UInt8>, to path: String) throws {
        let data = Data(bytes)
        try replace(path) { temporary in
            try data.write(to: URL(fileURLWithPath: temporary))
        }
    }

    /// A file that grows beyond what the process may write is an error of the writing call, so that its
    /// temporary file is removed; by default the signal SIGXFSZ ends the process instead.
    private static let sizeLimitIsAnError: Void = {
        signal(SIGXFSZ, SIG_IGN)
    }()

    /// Lets `write` make a file at a temporary path in the same folder, then renames it to `path`.
    ///
    /// For libraries that insist on writing a file themselves. The temporary name is new at every
    /// call, so that threads may write one file at once, and keeps the extension of `path`; what `write` left behind is removed when it throws.
    ///
    /// - Throws: ``FileError`` naming the file, or what `write` throws of its own.
    public static func replace(_ path: String, write: (_ temporaryPath: String) throws -> Void)
        throws
    {
        _ = Files.sizeLimitIsAnError
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let temporary = folder.appendingPathComponent(
            ".\(UUID().uuidString.prefix(13))-\(url.lastPathComponent)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try write(temporary.path)
            guard rename(temporary.path, path) == 0 else {
                throw FileError(.notWritable, path: path, message: String(cString: strerror(errno)))
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            if error is CocoaError {
                throw FileError(
                    .notWritable, path: path,
                    message: "cannot be written: \(error.localizedDescription)")
            }
            throw error
        }
    }
}
