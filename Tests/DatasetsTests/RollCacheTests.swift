import Foundation
import PianoRolls
import Support
import Testing

@testable import Datasets

@Suite struct RollCacheTests {
    private let corpus = randomCorpus(lengths: [5, 0, 40, 7], seed: 3)

    private func write(to path: String, source: UInt64 = 77) throws {
        try RollCache.write(
            pieces: corpus.pieces,
            rolls: corpus.pieces.indices.map {
                (corpus.roll(ofPiece: $0), corpus.roll(ofPiece: $0, plane: .onset))
            }, frameRate: 16, to: path, source: source)
    }

    @Test func whatIsWrittenIsRead() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/new folder/a.cache"
            #expect(RollCache.read(path, source: 77) == nil)
            try write(to: path)
            let read = try #require(RollCache.read(path, source: 77))
            let isSame = holdTheSame(read, corpus)
            #expect(isSame)
            #expect(read.frameCount == 52)
        }
    }

    @Test func aStaleFileIsNotRead() throws {
        try withTemporaryFolder { folder in
            try write(to: folder + "/a.cache", source: 1)
            #expect(RollCache.read(folder + "/a.cache", source: 2) == nil)
        }
    }

    @Test func aFileCutOffAnywhereIsNotRead() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let bytes = try Files.read(path)
            for count in stride(from: 0, to: bytes.count, by: 13) {
                try Files.writeAtomically(bytes.prefix(count), to: path)
                #expect(RollCache.read(path, source: 77) == nil, "\(count) bytes")
            }
            try Files.writeAtomically(bytes + [0], to: path)
            #expect(RollCache.read(path, source: 77) == nil)
        }
    }

    @Test func everyDamagedByteIsNoticed() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let bytes = try Files.read(path)
            for index in stride(from: 0, to: bytes.count, by: 7) {
                var damaged = bytes
                damaged[index] ^= 0x10
                try Files.writeAtomically(damaged, to: path)
                #expect(RollCache.read(path, source: 77) == nil, "byte \(index)")
            }
        }
    }

    /// Headers that lie, with a fingerprint that fits.
    @Test(arguments: [
        #"{"version":1,"source":77,"frameRate":16,"pieces":[{"name":"a","composer":"","title":"","split":"train","frameCount":-5,"noteCount":0}],"planes":0}"#,
        #"{"version":1,"source":77,"frameRate":16,"pieces":[{"name":"a","composer":"","title":"","split":"train","frameCount":9223372036854775807,"noteCount":0}],"planes":0}"#,
        #"{"version":1,"source":77,"frameRate":-1,"pieces":[],"planes":0}"#,
        #"{"version":2,"source":77,"frameRate":16,"pieces":[],"planes":0}"#,
        #"{"version":1}"#, "[", "",
    ])
    func lyingHeadersAreNotRead(header: String) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            var bytes = Array("CADROLLS".utf8)
            for number in [UInt64(header.utf8.count), ContentHash.of(Array(header.utf8))] {
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
            bytes += Array(header.utf8)
            try Files.writeAtomically(bytes, to: path)
            #expect(RollCache.read(path, source: 77) == nil)
            bytes.replaceSubrange(8..<16, with: [UInt8](repeating: 0xFF, count: 8))
            try Files.writeAtomically(bytes, to: path)
            #expect(RollCache.read(path, source: 77) == nil)
        }
    }

    @Test func foldersAreNotRead() throws {
        try withTemporaryFolder { #expect(RollCache.read($0, source: 77) == nil) }
    }

    @Test func rebuildingLeavesAnOpenCorpusAlone() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let open = try #require(RollCache.read(path, source: 77))
            try RollCache.write(pieces: [], rolls: [], frameRate: 16, to: path, source: 78)
            let isSame = holdTheSame(open, corpus)
            #expect(isSame)
            #expect(RollCache.read(path, source: 78)?.pieces.isEmpty == true)
        }
    }

    @Test func leftoversOfKilledWritersAreRemoved() throws {
        try withTemporaryFolder { folder in
            // No process has the largest number; the second file is of a living one, us.
            let dead = folder + "/.2147483646-a.cache"
            let alive = folder + "/.\(ProcessInfo.processInfo.processIdentifier)-b.cache"
            let other = folder + "/.2147483646-other"
            for path in [dead, alive, other] { try Files.writeAtomically([1], to: path) }
            try write(to: folder + "/a.cache")
            try write(to: folder + "/c.cache")
            #expect(!FileManager.default.fileExists(atPath: dead))
            #expect(FileManager.default.fileExists(atPath: alive))
            #expect(FileManager.default.fileExists(atPath: other))
        }
    }
}
