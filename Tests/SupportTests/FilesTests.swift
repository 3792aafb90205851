import Foundation
import TestSupport
import Testing

@testable import Support

@Suite struct FilesTests {
    struct Interruption: Error {}

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func writesAndReads() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/bytes"
            for content in [[], [0], Array(0...255)] as [[UInt8]] {
                try Files.writeAtomically(content, to: path)
                #expect(try Files.read(path) == content)
            }
            #expect(try names(in: folder) == ["bytes"], "no temporary file is left")
        }
    }

    @Test func makesMissingFolders() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a/b c/ö/file.bin"
            try Files.writeAtomically([1, 2], to: path)
            #expect(try Files.read(path) == [1, 2])
        }
    }

    @Test func failureKeepsTheOldContent() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/weights.bin"
            try Files.writeAtomically([1, 2, 3], to: path)
            #expect(throws: Interruption.self) {
                try Files.replace(path) { temporary in
                    try Data([9, 9]).write(to: URL(fileURLWithPath: temporary))
                    throw Interruption()
                }
            }
            #expect(try Files.read(path) == [1, 2, 3])
            #expect(try names(in: folder) == ["weights.bin"], "the half-written file is removed")
        }
    }

    @Test func replacesOnlyWhenWritten() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/song.wav"
            try Files.writeAtomically([1], to: path)
            try Files.replace(path) { temporary in
                #expect(temporary != path)
                #expect(temporary.hasSuffix(".wav"), "libraries read the format off the name")
                #expect(
                    URL(fileURLWithPath: temporary).deletingLastPathComponent().path == folder,
                    "a rename must not cross file systems")
                try Data([2, 2]).write(to: URL(fileURLWithPath: temporary))
                #expect(try Files.read(path) == [1], "the old content is seen until the rename")
            }
            #expect(try Files.read(path) == [2, 2])
            let error = #expect(throws: FileError.self) { try Files.replace(path) { _ in } }
            #expect(error?.path == path)
            #expect(try Files.read(path) == [2, 2])
        }
    }

    @Test func readingErrorsNameTheFile() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/five"
            try Files.writeAtomically([1, 2, 3, 4, 5], to: path)
            #expect(try Files.read(path, maximumBytes: 5).count == 5)
            let cases: [(code: FileError.Code, path: String, maximumBytes: Int)] = [
                (.notFound, folder + "/missing", .max), (.notReadable, folder, .max),
                (.tooLarge, path, 4), (.notFound, path + "/below", .max), (.notFound, "", .max),
            ]
            for expected in cases {
                let error = #expect(throws: FileError.self) {
                    try Files.read(expected.path, maximumBytes: expected.maximumBytes)
                }
                #expect(error?.code == expected.code)
                #expect(error?.path == expected.path)
                #expect(error?.description.hasPrefix(expected.path + ": ") == true)
            }
        }
    }

    /// Names in Latin-1: what cannot be read as UTF-8 reaches us as U+FFFD.
    @Test func namesThatAreNoUTF8AreFound() throws {
        try withTemporaryFolder { folder in
            let root = Array(folder.utf8)
            func make(_ name: [UInt8], _ content: [UInt8]) throws {
                let path = (root + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
                let descriptor = open(path, O_WRONLY | O_CREAT, 0o644)
                try #require(descriptor >= 0)
                defer { close(descriptor) }
                #expect(write(descriptor, content, content.count) == content.count)
            }
            try make([0x63, 0x61, 0x66, 0xE9], [1])
            #expect(try Files.read(folder + "/caf\u{FFFD}") == [1])
            // Of two that read the same, the first by bytes.
            try make([0x78, 0xFC], [2])
            try make([0x78, 0xE4], [3])
            #expect(try Files.read(folder + "/x\u{FFFD}") == [3])
            // A name that has the character itself is that name.
            try Files.writeAtomically([4], to: folder + "/x\u{FFFD}")
            #expect(try Files.read(folder + "/x\u{FFFD}") == [4])
            // In a folder of such a name.
            let below = (root + [0x2F, 0xDC, 0]).map { CChar(bitPattern: $0) }
            try #require(mkdir(below, 0o755) == 0)
            try make([0xDC, 0x2F, 0xF6], [5])
            #expect(try Files.read(folder + "/\u{FFFD}/\u{FFFD}") == [5])
            let error = #expect(throws: FileError.self) {
                try Files.read(folder + "/\u{FFFD}/b\u{FFFD}")
            }
            #expect(error?.code == .notFound)
            #expect(throws: FileError.self) { try Files.read(folder + "/\u{FFFD}") }
        }
    }

    /// Words of the command line keep the bytes that are no UTF-8, and so do names made from them.
    @Test func writtenNamesKeepTheirBytes() throws {
        try withTemporaryFolder { folder in
            // "ré", "è" in Latin-1 beside one in UTF-8, and the first byte of three alone.
            let name: [UInt8] = [0x72, 0xE9, 0x2F, 0xE8, 0xC3, 0xA9, 0xE2, 0x82, 0x2E, 0x6D]
            let text = SystemPath.text(name)
            #expect(SystemPath.bytes(text) == (name + [0]).map { CChar(bitPattern: $0) })
            #expect(text.visible == "r\\xE9/\\xE8é\\xE2\\x82.m")
            #expect(SystemPath.text("plain é \u{FFFD}".utf8) == "plain é \u{FFFD}")

            try Files.writeAtomically([7], to: folder + "/" + text + "id")
            let bytes = Array((folder + "/").utf8) + name + Array("id".utf8) + [0]
            #expect(access(bytes.map { CChar(bitPattern: $0) }, F_OK) == 0)
            #expect(try Files.read(folder + "/" + text + "id") == [7])
            #expect(Files.exists(folder + "/" + text + "id"))
            #expect(Files.isSame(folder + "/" + text + "id", folder + "/./" + text + "id"))
            // Of two that read the same elsewhere each is itself.
            try Files.writeAtomically([8], to: folder + "/" + SystemPath.text([0xE9]))
            try Files.writeAtomically([9], to: folder + "/" + SystemPath.text([0xE8]))
            #expect(try Files.read(folder + "/" + SystemPath.text([0xE9])) == [8])
            // Behind a link.
            let link = folder + "/link"
            #expect(symlink(SystemPath.bytes(SystemPath.text([0xE9])), link) == 0)
            try Files.writeAtomically([10], to: link)
            #expect(try Files.read(folder + "/" + SystemPath.text([0xE9])) == [10])
        }
    }

    /// A name may be as long as names can be; what stands beside it meanwhile may not be longer.
    @Test func theLongestNamesCanBeWritten() throws {
        try withTemporaryFolder { folder in
            let name = String(repeating: "n", count: 251) + ".mid"
            try Files.writeAtomically([1], to: folder + "/" + name)
            try Files.writeAtomically([2], to: folder + "/" + name)
            #expect(try Files.read(folder + "/" + name) == [2])
            let error = #expect(throws: FileError.self) {
                try Files.writeAtomically([1], to: folder + "/new/")
            }
            #expect(error?.code == .notWritable)
            #expect(!Files.exists(folder + "/new"))
            // A link that leads to itself stays one.
            #expect(symlink("loop", folder + "/loop") == 0)
            #expect(throws: FileError.self) { try Files.writeAtomically([1], to: folder + "/loop") }
            let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/loop")
            #expect(target == "loop")
        }
    }

    @Test func writingErrorsNameTheFile() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically([1], to: folder + "/file")
            try FileManager.default.createDirectory(
                atPath: folder + "/full/inside", withIntermediateDirectories: true)
            // Below a file, and in the place of a folder that is not empty.
            for path in [folder + "/file/below", folder + "/full"] {
                let error = #expect(throws: FileError.self) {
                    try Files.writeAtomically([2], to: path)
                }
                #expect(error?.code == .notWritable)
                #expect(error?.path == path)
            }
            #expect(try Files.read(folder + "/file") == [1])
            #expect(try names(in: folder) == ["file", "full"])
        }
    }

    /// Threads that write one file at once: every write succeeds and the file is one of them.
    @Test func writersMeet() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/shared"
            let failures = Tally()
            performInParallel(64) { index in
                do {
                    try Files.writeAtomically(
                        [UInt8](repeating: UInt8(index), count: 3000), to: path)
                } catch {
                    failures.add(1)
                }
            }
            #expect(failures.value == 0)
            let content = try Files.read(path)
            #expect(content.count == 3000 && Set(content).count == 1)
            #expect(try names(in: folder) == ["shared"])
        }
    }

    // MARK: What is no plain file

    /// Somebody who plays from a link finds the new music behind it.
    @Test func linksAreFollowed() throws {
        try withTemporaryFolder { folder in
            let manager = FileManager.default
            try Files.writeAtomically([1], to: folder + "/music/real")
            for (link, target) in [
                ("link", "music/real"), ("further", folder + "/link"), ("open", "music/new"),
            ] {
                try manager.createSymbolicLink(
                    atPath: folder + "/" + link, withDestinationPath: target)
                try Files.writeAtomically([2], to: folder + "/" + link)
                #expect(
                    try manager.destinationOfSymbolicLink(atPath: folder + "/" + link) == target)
            }
            #expect(try Files.read(folder + "/music/real") == [2])
            #expect(try Files.read(folder + "/music/new") == [2])
            #expect(try names(in: folder + "/music") == ["new", "real"])
        }
    }

    @Test func pipesAndDevicesAreWrittenTo() throws {
        try withTemporaryFolder { folder in
            let pipe = folder + "/pipe.mid"
            try #require(mkfifo(pipe, 0o600) == 0)
            let reader = open(pipe, O_RDONLY | O_NONBLOCK)
            defer { close(reader) }
            try Files.writeAtomically([1, 2, 3], to: pipe)
            var bytes = [UInt8](repeating: 0, count: 8)
            #expect(read(reader, &bytes, 8) == 3 && bytes.prefix(3) == [1, 2, 3])
            #expect(try Files.isStream(pipe) && names(in: folder) == ["pipe.mid"])

            try Files.writeAtomically([1], to: "/dev/null")
            #expect(Files.isStream("/dev/null"))
        }
    }

    @Test func permissionsStay() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/private"
            try Files.writeAtomically([1], to: path)
            chmod(path, 0o600)
            try Files.writeAtomically([2], to: path)
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func filesAreKnownByMoreThanTheirNames() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically([1], to: folder + "/a")
            try Files.writeAtomically([1], to: folder + "/b")
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "a")
            try manager.linkItem(atPath: folder + "/a", toPath: folder + "/hard")
            for name in [
                "a", "./a", "link", "hard",
                "../" + URL(fileURLWithPath: folder).lastPathComponent + "/a",
            ] {
                #expect(Files.isSame(folder + "/a", folder + "/" + name), "\(name)")
            }
            #expect(!Files.isSame(folder + "/a", folder + "/b"))
            #expect(!Files.isSame(folder + "/a", folder + "/none"))
            #expect(Files.isSame(folder + "/none", folder + "/./none"))
        }
    }

    /// More than a pipe holds at once.
    @Test func pipesAreReadToTheirEnd() throws {
        try withTemporaryFolder { folder in
            let pipe = folder + "/pipe"
            try #require(mkfifo(pipe, 0o600) == 0)
            let bytes = [UInt8](repeating: 7, count: 300_000)
            let writer = Thread { try? Files.writeAtomically(bytes, to: pipe) }
            writer.start()
            #expect(try Files.read(pipe, maximumBytes: 1 << 30) == bytes)
        }
    }
}
