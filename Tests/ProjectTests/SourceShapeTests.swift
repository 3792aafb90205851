import Foundation
import Testing

/// Sizes beyond which a file or a function is hard to read.
@Suite struct SourceShapeTests {
    /// Lines a file may have; generated tables (`Type+Tables.swift`) may have more.
    static let maximumFileLines = 400
    /// Lines a function may have unless the comment above it says why it is `Long because` of
    /// something.
    static let maximumFunctionLines = 60
    /// Parameters an initialiser may have.
    static let maximumParameters = 8
    /// Stored properties a type may have unless it is a plain record: one that is coded, or the
    /// options of a command.
    static let maximumProperties = 15

    private static let files = Project.swiftFiles(
        in: ["Sources", "Tests", "Benchmarks/Sources"])

    @Test func filesAreShort() throws {
        for file in Self.files where !file.hasSuffix("+Tables.swift") {
            let count =
                try Project.text(file).split(
                    separator: "\n", omittingEmptySubsequences: false
                ).count - 1
            #expect(
                count <= Self.maximumFileLines,
                "\(file) has \(count) lines")
        }
    }

    @Test func functionsAreShort() throws {
        for file in Self.files {
            for function in SourceText(try Project.text(file)).functions
            where !function.isExcused {
                #expect(
                    function.lineCount <= Self.maximumFunctionLines,
                    "\(file): \(function.name) has \(function.lineCount) lines")
            }
        }
    }

    @Test func initialisersTakeFewParameters() throws {
        for file in Self.files {
            for function in SourceText(try Project.text(file)).functions
            where function.name == "init" {
                #expect(
                    function.parameterCount <= Self.maximumParameters,
                    "\(file), line \(function.line): \(function.parameterCount) parameters")
            }
        }
    }

    @Test func typesHoldLittle() throws {
        let records = /Codable|Encodable|Options|ParsableArguments/
        for file in Self.files {
            for type in SourceText(try Project.text(file)).types
            where !type.conformances.contains(records) {
                #expect(
                    type.storedPropertyCount <= Self.maximumProperties,
                    "\(file): \(type.name) has \(type.storedPropertyCount) stored properties")
            }
        }
    }

    @Test func propertiesAreFound() {
        let text = SourceText(
            """
            public final class Sample: Codable {
                static let shared = Sample()
                @Option(help: "a: b") var first = 1
                public private(set) var second: Int = { 2 }()
                let third, fourth: Int
                private let (fifth, sixth) = (5, 6)
                var computed: Int { 7 }
                var longer: Int {
                    let local = 8
                    return local
                }
                struct Inner: Sendable {
                    let only: Int
                }
            }
            """)
        #expect(text.types.map(\.name) == ["Sample", "Inner"])
        #expect(text.types.map(\.conformances) == [": Codable {", ": Sendable {"])
        #expect(text.types.map(\.storedPropertyCount) == [6, 1])
    }

    @Test func functionsAreFound() {
        let body = String(repeating: "        step()\n", count: 70)
        let text = SourceText(
            """
            struct Sample {
                func short() { step() }
                /// Does much.
                ///
                /// Long because the table of steps reads best in one piece.
                @inlinable
                public static func excused(
                    _ first: Int, _ second: [String: Int] = [:]
                ) throws -> Int {
            \(body)    }

                init(a: Int, b: (Int, Int), c: @escaping (Int, Int) -> Int = { $0 + $1 }) {
            \(body)    }
                func required(_ a: Int)
                func required(_ b: Int)
            }
            """)
        #expect(text.functions.map(\.name) == ["short", "excused", "init"])
        #expect(text.functions.map(\.lineCount) == [1, 74, 72])
        #expect(text.functions.map(\.isExcused) == [false, true, false])
        #expect(text.functions.map(\.parameterCount) == [0, 2, 3])
    }
}
