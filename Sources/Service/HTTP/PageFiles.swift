import Crypto
import Foundation
import Support

/// The page's files: only what lies in its folder has an address.
struct PageFiles: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let type: String
        let tag: String
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "json": "application/json",
        "webmanifest": "application/manifest+json", "png": "image/png",
    ]

    private let folder: String?
    /// Whether files are read anew for each call, for those who work on the page.
    private let isLive: Bool
    private let files: [String: File]

    /// - Parameter folder: by default that which comes with the program.
    init(folder: String? = nil) {
        isLive = folder != nil
        self.folder = folder ?? PageFiles.shippedFolder
        files = self.folder.map(PageFiles.read) ?? [:]
    }

    var isEmpty: Bool { files.isEmpty }

    /// The names of all files, such as "js/roll.js".
    var names: [String] { files.keys.sorted() }

    /// - Parameter name: "" for the page itself.
    subscript(name: String) -> File? {
        let name = name.isEmpty ? "index.html" : name
        guard isLive, let folder, files[name] != nil else { return files[name] }
        return PageFiles.file(folder + "/" + name)
    }

    private static var shippedFolder: String? {
        let places = [
            Bundle.main.bundleURL,
            URL(fileURLWithPath: "/proc/self/exe")
                .resolvingSymlinksInPath().deletingLastPathComponent(),
        ]
        return places.map { $0.appendingPathComponent("Cadenza_Service.resources/Page").path }
            .first { Files.isFolder($0) == true }
    }

    private static func read(_ folder: String) -> [String: File] {
        var files: [String: File] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder)
            ?? FileManager.DirectoryEnumerator()
        {
            if let file = file(folder + "/" + name) { files[name] = file }
        }
        return files
    }

    private static func file(_ path: String) -> File? {
        guard let type = types[URL(fileURLWithPath: path).pathExtension],
            let bytes = try? Files.read(path)
        else { return nil }
        return File(bytes: bytes, type: type, tag: "\"\(SHA256.hexadecimal(bytes).prefix(16))\"")
    }
}
