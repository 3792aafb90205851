import Foundation
import PianoRolls
import Support
import Testing

@testable import Datasets

@Suite struct PerformanceCacheTests {
    private let pieces: [PackedPerformance]
    private let corpus: PerformanceCorpus

    init() throws {
        pieces = try [2.0, 0, 9, 1].enumerated().map { index, seconds in
            try PackedPerformance(
                randomPerformance(seconds: seconds, seed: UInt64(index)), name: "\(index)",
                title: "", split: .train)
        }
        corpus = PerformanceCorpus(pieces)
    }

    private func write(to path: String, source: UInt64 = 77) throws {
        try PerformanceCache.write(pieces, to: path, source: source)
    }

    @Test func whatIsWrittenIsRead() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/new folder/a.cache"
            #expect(PerformanceCache.read(path, source: 77) == nil)
            try write(to: path)
            let read = try #require(PerformanceCache.read(path, source: 77))
            let isSame = holdTheSame(read, corpus)
            #expect(isSame)
        }
    }

    @Test func aStaleFileIsNotRead() throws {
        try withTemporaryFolder { folder in
            try write(to: folder + "/a.cache", source: 1)
            #expect(PerformanceCache.read(folder + "/a.cache", source: 2) == nil)
        }
    }

    @Test func aFileCutOffAnywhereIsNotRead() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let bytes = try Files.read(path)
            for count in stride(from: 0, to: bytes.count, by: 53) {
                try Files.writeAtomically(bytes.prefix(count), to: path)
                #expect(PerformanceCache.read(path, source: 77) == nil, "\(count) bytes")
            }
            try Files.writeAtomically(bytes + [0], to: path)
            #expect(PerformanceCache.read(path, source: 77) == nil)
        }
    }

    @Test func everyDamagedByteIsNoticed() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let bytes = try Files.read(path)
            for index in stride(from: 0, to: bytes.count, by: 31) {
                var damaged = bytes
                damaged[index] ^= 0x10
                try Files.writeAtomically(damaged, to: path)
                #expect(PerformanceCache.read(path, source: 77) == nil, "byte \(index)")
            }
        }
    }

    /// Headers that lie, with a fingerprint that fits.
    @Test(arguments: [
        #"{"version":2,"source":77,"body":0,"content":[{"name":"a","composer":"","title":"","split":"train","noteCount":-5,"pedalChangeCount":0,"endTime":0,"keysEndTime":0,"lastOnsetTime":0,"lowestPitch":0,"highestPitch":0}]}"#,
        #"{"version":2,"source":77,"body":0,"content":[{"name":"a","composer":"","title":"","split":"train","noteCount":9223372036854775807,"pedalChangeCount":0,"endTime":0,"keysEndTime":0,"lastOnsetTime":0,"lowestPitch":0,"highestPitch":0}]}"#,
        #"{"version":1,"source":77,"body":0,"content":[]}"#,
        #"{"version":2}"#, "[", "",
    ])
    func lyingHeadersAreNotRead(header: String) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            var bytes = Array("CADPERFS".utf8)
            for number in [UInt64(header.utf8.count), ContentHash.of(Array(header.utf8))] {
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
            bytes += Array(header.utf8)
            try Files.writeAtomically(bytes, to: path)
            #expect(PerformanceCache.read(path, source: 77) == nil)
            bytes.replaceSubrange(8..<16, with: [UInt8](repeating: 0xFF, count: 8))
            try Files.writeAtomically(bytes, to: path)
            #expect(PerformanceCache.read(path, source: 77) == nil)
        }
    }

    @Test func foldersAreNotRead() throws {
        try withTemporaryFolder { #expect(PerformanceCache.read($0, source: 77) == nil) }
    }

    @Test func rebuildingLeavesAnOpenCorpusAlone() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.cache"
            try write(to: path)
            let open = try #require(PerformanceCache.read(path, source: 77))
            try PerformanceCache.write([], to: path, source: 78)
            let isSame = holdTheSame(open, corpus)
            #expect(isSame)
            #expect(PerformanceCache.read(path, source: 78)?.pieces.isEmpty == true)
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
