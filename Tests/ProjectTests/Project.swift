import Foundation

/// The checkout that this test was built from, as the checks of the sources see it.
enum Project {
    /// The folder that holds `Package.swift`.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file below the root.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The Swift files below folders of the root, as paths from the root, in order.
    static func swiftFiles(in folders: [String]) -> [String] {
        var files: [String] = []
        for folder in folders {
            let walk = FileManager.default.enumerator(
                atPath: root.appendingPathComponent(folder).path)
            while let path = walk?.nextObject() as? String {
                let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
                if path.hasSuffix(".swift"), !isHidden { files.append("\(folder)/\(path)") }
            }
        }
        return files.sorted()
    }
}
