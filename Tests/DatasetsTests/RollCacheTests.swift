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
        #"{"version":2,"source":77,"body":0,"content":{"frameRate":16,"pieces":[{"name":"a","composer":"","title":"","split":"train","frameCount":-5,"noteCount":0}]}}"#,
        #"{"version":2,"source":77,"body":0,"content":{"frameRate":16,"pieces":[{"name":"a","composer":"","title":"","split":"train","frameCount":9223372036854775807,"noteCount":0}]}}"#,
        #"{"version":2,"source":77,"body":0,"content":{"frameRate":-1,"pieces":[]}}"#,
        #"{"version":1,"source":77,"body":0,"content":{"frameRate":16,"pieces":[]}}"#,
        #"{"version":2}"#, "[", "",
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
            let names = ["/.1-dead-a.cache", "/.2-alive-a.cache", "/.3-dead-b.cache"]
            for name in names { try Files.writeAtomically([1], to: folder + name) }
            for name in [names[0], names[2]] {
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSinceNow: -3600)],
                    ofItemAtPath: folder + name)
            }
            try write(to: folder + "/a.cache")
            #expect(
                names.map { FileManager.default.fileExists(atPath: folder + $0) } == [
                    false, true, true,
                ])
        }
    }
}
