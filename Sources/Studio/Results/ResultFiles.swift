import Foundation
import Support
import SystemPackage

/// Where results go, and what they are called.
struct ResultFiles {
    let folder: String
    /// How many variations there are.
    let count: Int

    /// A file's name without folders and extension.
    static func stem(_ path: String) -> String {
        FilePath(path).stem ?? ""
    }

    /// A name of at most 80 bytes, so that there is room for what follows it.
    static func short(_ name: String) -> String {
        var name = name
        while name.utf8.count > 80 { name.removeLast() }
        return name
    }

    /// The path of a result's other form, which stands beside its MIDI file.
    static func path(beside midiPath: String, _ pathExtension: String) -> String {
        let path = FilePath(midiPath)
        return path.removingLastComponent().appending("\(path.stem ?? "").\(pathExtension)").string
    }

    /// Writes a result to a given path or, without one, under a name that is free in the folder.
    ///
    /// - Returns: its path.
    func write(_ bytes: [UInt8], to path: String?, name: String, number: Int) throws -> String {
        let place = path.map { numbered($0, number) } ?? freePath(name, bytes, number)
        try Files.writeAtomically(bytes, to: place)
        return place
    }

    /// A path of that name, numbered where another result has it already.
    private func freePath(_ name: String, _ bytes: [UInt8], _ number: Int) -> String {
        for attempt in 1...9999 {
            let path = numbered(
                folder + "/" + name + (attempt == 1 ? "" : "_\(attempt)") + ".mid", number)
            guard Files.exists(path) else { return path }
            if let known = try? Files.read(path), known == bytes { return path }
        }
        return folder + "/" + name + ".mid"
    }

    /// The path of a variation: "take.mid" as it is for one, "take-1.mid" and so on for several.
    func numbered(_ path: String, _ number: Int) -> String {
        guard count > 1, let stem = FilePath(path).stem else { return path }
        var result = FilePath(path).removingLastComponent()
        let suffix = FilePath(path).extension.map { "." + $0 } ?? ""
        result.append("\(stem)-\(number + 1)\(suffix)")
        return result.string
    }
}
