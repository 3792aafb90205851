import Foundation

/// Reads a JSON file of golden values that lies in `Golden` beside the test's source file.
///
/// - Parameters:
///   - name: the file's name in that folder.
///   - type: what the JSON holds.
///   - source: the source file of the test.
/// - Returns: the decoded values.
/// - Throws: where there is no such file, and `DecodingError` for JSON of another kind.
public func golden<Content: Decodable>(
    _ name: String, as type: Content.Type = Content.self, beside source: String = #filePath
) throws -> Content {
    try JSONDecoder().decode(
        type, from: Data(contentsOf: URL(fileURLWithPath: goldenPath(name, beside: source))))
}

/// The path of a file in `Golden` beside the test's source file.
public func goldenPath(_ name: String, beside source: String = #filePath) -> String {
    URL(fileURLWithPath: source).deletingLastPathComponent()
        .appendingPathComponent("Golden").appendingPathComponent(name).path
}

/// Gives `body` an empty folder of its own and removes it afterwards.
public func withTemporaryFolder<R>(_ body: (_ folder: String) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cadenza-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
