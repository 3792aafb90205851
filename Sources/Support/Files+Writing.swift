import Foundation

extension Files {
    /// Writes a file beside its final place and renames it there, so that a reader sees the old
    /// content or the new and a failure leaves the old one untouched.
    ///
    /// Missing parent folders are made. Links are followed; devices, pipes and sockets are written to
    /// and stay what they are.
    ///
    /// - Throws: ``FileError`` naming the file.
    public static func writeAtomically(_ bytes: some Sequence<UInt8>, to path: String) throws {
        let data = Data(bytes)
        try replace(path) { temporary in
            try write(data, toNew: temporary, for: path)
        }
    }

    /// Writes a file that is not there yet. Foundation's own writing keeps the system's reason to itself.
    private static func write(_ data: Data, toNew file: String, for path: String) throws {
        let descriptor = open(SystemPath.bytes(file), O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard descriptor >= 0 else { throw FileError.system(path) }
        defer { close(descriptor) }
        try data.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let slice = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw FileError.system(path) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Lets `write` make a file at a temporary path in the same folder, then renames it to `path`; see
    /// ``writeAtomically(_:to:)``.
    ///
    /// For libraries that insist on writing a file themselves. The temporary name is new at every
    /// call, so that threads may write one file at once, and keeps the extension of `path`; what
    /// `write` left behind is removed when it throws.
    ///
    /// - Throws: ``FileError`` naming the file, or what `write` throws of its own.
    public static func replace(_ path: String, write: (_ temporaryPath: String) throws -> Void)
        throws
    {
        _ = Files.sizeLimitIsAnError
        let destination = try Destination(path)
        let temporary = temporaryPath(beside: destination.file, named: path)
        do {
            if let file = destination.file { try makeFolders(above: file) }
            try write(temporary)
            let source = SystemPath.bytes(temporary)
            if let file = destination.file {
                if let permissions = destination.permissions { chmod(source, permissions) }
                guard rename(source, SystemPath.bytes(file)) == 0 else {
                    throw FileError.system(path)
                }
            } else {
                try copy(temporary, through: path)
                unlink(source)
            }
        } catch {
            unlink(SystemPath.bytes(temporary))
            if error is CocoaError {
                throw FileError(
                    .notWritable, path: path,
                    message: "cannot be written: \(error.localizedDescription)")
            }
            throw error
        }
    }

    /// A new name with the ending of a file; without the rest of its name, which may be as long as names can
    /// be.
    private static func temporaryPath(beside file: String?, named path: String) -> String {
        let name = (file ?? path).split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        let folder =
            file.map { file in file.lastIndex(of: "/").map { String(file[...$0]) } ?? "" }
            ?? FileManager.default.temporaryDirectory.path + "/"
        return folder + ".\(UUID().uuidString.prefix(13))\(ending.utf8.count <= 16 ? ending : "")"
    }

    /// Makes the folders of a path that are not there yet.
    ///
    /// - Throws: ``FileError`` naming the path.
    static func makeFolders(above path: String) throws {
        for slash in path.indices where path[slash] == "/" && slash > path.startIndex {
            let folder = String(path[..<slash])
            guard isFolder(folder) == nil, mkdir(SystemPath.bytes(folder), 0o777) != 0 else {
                continue
            }
            // Another process may have been faster.
            guard errno == EEXIST else { throw FileError.system(path) }
        }
    }

    /// A file that grows beyond what the process may write is an error of the writing call, so that its
    /// temporary file is removed; by default the signal SIGXFSZ ends the process instead.
    private static let sizeLimitIsAnError: Void = {
        signal(SIGXFSZ, SIG_IGN)
    }()

    /// Whether two paths lead to one file, whatever they are called.
    public static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(SystemPath.bytes(one), &first) == 0, stat(SystemPath.bytes(other), &second) == 0
        else {
            return URL(fileURLWithPath: one).standardizedFileURL.path
                == URL(fileURLWithPath: other).standardizedFileURL.path
        }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Whether a path leads to something.
    public static func exists(_ path: String) -> Bool {
        access(SystemPath.bytes(path), F_OK) == 0
    }

    /// Whether a path leads to a folder; `nil` where it leads to nothing.
    public static func isFolder(_ path: String) -> Bool? {
        var status = stat()
        guard stat(SystemPath.bytes(path), &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a path leads to a device, a pipe or a socket.
    public static func isStream(_ path: String) -> Bool {
        var status = stat()
        guard stat(SystemPath.bytes(path), &status) == 0 else { return false }
        return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }

    /// Writes the bytes of a file to something that stays where it is.
    private static func copy(_ file: String, through path: String) throws {
        let descriptor = open(SystemPath.bytes(path), O_WRONLY)
        guard descriptor >= 0 else { throw FileError.system(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch {
            throw FileError(
                .notWritable, path: path,
                message: "cannot be written: \(error.localizedDescription)")
        }
    }
}

/// Where what is written to a path ends up.
private struct Destination {
    /// The file itself, behind all links; `nil` for what is written through.
    let file: String?
    /// Of the file that is there.
    let permissions: mode_t?

    init(_ path: String) throws {
        var status = stat()
        guard stat(SystemPath.bytes(path), &status) == 0 else {
            // Links that lead to themselves, folders that may not be looked into.
            guard [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) else {
                throw FileError.system(path)
            }
            guard !path.isEmpty, !path.hasSuffix("/") else {
                throw FileError(
                    .notWritable, path: path, message: "this names a folder, not a file")
            }
            (file, permissions) = (Destination.behindLinks(path), nil)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            throw FileError(.notWritable, path: path, message: "this is a folder, not a file")
        case S_IFREG where !["/dev/", "/proc/"].contains(where: path.hasPrefix):
            // Renaming would not ask.
            guard access(SystemPath.bytes(path), W_OK) == 0 else { throw FileError.system(path) }
            (file, permissions) = (Destination.behindLinks(path), status.st_mode & 0o777)
        default:
            // Also the files behind /dev/stdout and /dev/fd: they are open already.
            (file, permissions) = (nil, nil)
        }
    }

    /// Follows links by hand, for the last of them may lead to nothing yet.
    private static func behindLinks(_ path: String) -> String {
        var place = path
        for _ in 0..<40 {
            var target = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink(SystemPath.bytes(place), &target, target.count)
            guard count > 0 else { break }
            let text = SystemPath.text(target[..<count].map { UInt8(bitPattern: $0) })
            let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
            place = text.hasPrefix("/") ? text : folder + text
        }
        return place
    }
}

extension FileError {
    /// The reason that the system gives for not writing.
    fileprivate static func system(_ path: String) -> FileError {
        FileError(.notWritable, path: path, message: String(cString: strerror(errno)))
    }
}
