import Foundation
import Support
import Testing

@testable import Datasets

@Suite struct MAESTROIndexTests {
    private static let header =
        "canonical_composer,canonical_title,split,year,midi_filename,audio_filename,duration\n"

    private func index(_ text: String) throws -> MAESTROIndex {
        try MAESTROIndex(csv: Array(text.utf8), path: "table.csv", folder: "folder")
    }

    @Test func quotedFieldsAndSplitsAreRead() throws {
        let index = try index(
            "\u{FEFF}" + Self.header
                + "Alexander Scriabin,\"24 Preludes Op. 11, No. 13-24\",train,2004,2004/a.midi,a.wav,872.6\r\n"
                + "\n"
                + "\"A \"\"B\"\" C\",\"two\nlines\",test,2018,2018/b.midi,b.wav,1\n"
                + "Béla Bartók,T,validation,2018,2018/c.midi,c.wav,2.5")
        #expect(index.entries.map(\.title) == ["24 Preludes Op. 11, No. 13-24", "two\nlines", "T"])
        #expect(
            index.entries.map(\.composer) == ["Alexander Scriabin", "A \"B\" C", "Béla Bartók"])
        #expect(index.entries.map(\.line) == [2, 4, 6])
        #expect(index.entries.map(\.durationSeconds) == [872.6, 1, 2.5])
        #expect(index.entries(in: .test).map(\.midiPath) == ["2018/b.midi"])
        #expect(index.path(of: index.entries[0]) == "folder/2004/a.midi")
    }

    @Test func columnsMayComeInAnyOrder() throws {
        let index = try index(
            "duration,extra,midi_filename,year,split,canonical_title,canonical_composer\n"
                + "3,x,a.midi,2011,test,T,C\n")
        #expect(index.entries.first?.composer == "C" && index.entries.first?.year == 2011)
    }

    /// Every fault names its line.
    @Test(
        arguments: [
            ("", 1, "empty"),
            ("canonical_composer,split\n", 1, "no column \"canonical_title\""),
            (header + "a,b,train,2004,x.midi,y\n", 2, "6 fields where the header has 7"),
            (header + "a,b,train,2004,x.midi,y,1\na,b,dev,2004,z.midi,y,1\n", 3, "\"dev\""),
            (header + "a,b,train,MMIV,x.midi,y,1\n", 2, "year"),
            (header + "a,b,train,2004,x.midi,y,nan\n", 2, "duration"),
            (header + "a,b,train,2004,x.midi,y,-1\n", 2, "duration"),
            (header + "a,b,train,2004,../x.midi,y,1\n", 2, "inside"),
            (header + "a,b,train,2004,/x.midi,y,1\n", 2, "inside"),
            (header + "a,b,train,2004,,y,1\n", 2, "inside"),
            (header + "a,b,train,2004,x.midi,y,1\na,b,train,2004,x.midi,y,1\n", 3, "second time"),
            (header + "a,\"b,train,2004,x.midi,y,1\n", 2, "never closed"),
            (header + "a,b\"c,train,2004,x.midi,y,1\n", 2, "quote"),
            (header + "a,\"b\"c,train,2004,x.midi,y,1\n", 2, "after the closing quote"),
            (header + "a,\"b\nb\",train,2004,x.midi,y,1\na\rb,c\n", 4, "carriage return"),
            (header + "a,b\0,train,2004,x.midi,y,1\n", 2, "UTF-8"),
        ] as [(String, Int, String)])
    func brokenTablesAreRefused(text: String, line: Int, part: String) {
        let error = #expect(throws: DatasetError.self) { try index(text) }
        #expect(error?.line == line)
        #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasPrefix("table.csv:\(line): ") == true)
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(throws: DatasetError.self) {
            try MAESTROIndex(
                csv: Array(Self.header.utf8) + [0x61, 0xFF, 0x2C], path: "t", folder: "f")
        }
    }

    /// Cutting a good table anywhere gives a table or an error, never a trap.
    @Test func everyCutIsHandled() {
        let text = Array((Self.header + "a,\"b\"\"c\",train,2004,x.midi,\"y\r\n\",1\r\n").utf8)
        for count in 0..<text.count {
            _ = try? MAESTROIndex(csv: Array(text.prefix(count)), path: "t", folder: "f")
        }
    }

    @Test func anIndexWithoutPerformancesIsRefused() {
        let error = #expect(throws: DatasetError.self) { try index(Self.header) }
        #expect(error?.code == .empty)
    }

    @Test func titlesInTwoSplitsAreFound() throws {
        let index = try index(
            Self.header + """
                Wolfgang Amadeus Mozart,"Sonata in F Major, K280",train,2004,1.midi,y,1
                Wolfgang Amadeus Mozart,"Sonata in F Major, K280",test,2004,2.midi,y,1
                Other,"Sonata in F Major, K280",validation,2004,3.midi,y,1
                Unknown,Piece,test,2004,4.midi,y,1
                Unknown,Piece,validation,2004,5.midi,y,1
                Unknown,Piece,test,2004,6.midi,y,1

                """)
        let shared = index.sharedTitles()
        #expect(shared.map(\.title) == ["Sonata in F Major, K280", "Piece"])
        #expect(shared.map(\.splits) == [[.train, .test], [.validation, .test]])
        #expect(shared.map(\.isKnown) == [true, false])
    }

    @Test func missingFilesAreNamed() throws {
        try withTemporaryFolder { folder in
            let table = Self.header + "a,b,train,2004,2004/x.midi,y,1\na,b,test,2004,z.midi,y,1\n"
            try Files.writeAtomically(Array(table.utf8), to: folder + "/maestro-v3.0.0.csv")
            try Files.writeAtomically([], to: folder + "/2004/x.midi")
            #expect(try MAESTROIndex(folder: folder).missingEntries().map(\.midiPath) == ["z.midi"])
        }
    }

    @Test func aFolderWithoutTheTableSaysWhatToDo() throws {
        try withTemporaryFolder { folder in
            let error = #expect(throws: DatasetError.self) { try MAESTROIndex(folder: folder) }
            #expect(error?.description.contains("scripts/fetch-maestro") == true)
        }
    }
}
