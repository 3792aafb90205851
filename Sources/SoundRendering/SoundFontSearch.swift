import Foundation
import SystemPackage

/// Where SoundFonts are looked for: a path the user gives, the environment, the usual folders.
public struct SoundFontSearch: Sendable {
    /// The name of the environment variable that holds a SoundFont's path.
    public static let environmentVariable = "CADENZA_SOUNDFONT"

    /// The variables looked at; the process's own by default.
    public var environment: [String: String]
    /// The folders looked through, the first first.
    public var folders: [String]

    /// - Parameters:
    ///   - environment: the variables to look at.
    ///   - folders: `nil` for the usual ones: `soundfonts` here, the user's own folders, the
    ///     system's.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        folders: [String]? = nil
    ) {
        self.environment = environment
        self.folders = folders ?? SoundFontSearch.usualFolders(environment)
    }

    /// A SoundFont and how it was found.
    public struct Result: Sendable, Equatable {
        /// The file.
        public let path: String
        /// "given", "CADENZA_SOUNDFONT", or the folder it lies in.
        public let origin: String
    }

    /// Finds a SoundFont.
    ///
    /// - Parameter path: what the user asked for; it is taken or refused, nothing else is tried.
    /// - Returns: `nil` when nobody named one and no folder has one.
    /// - Throws: ``RenderingError`` when the path given or in the environment does not exist.
    public func find(path: String? = nil) throws -> Result? {
        if let path {
            return Result(path: try existing(path, saidBy: "--soundfont"), origin: "given")
        }
        let variable = SoundFontSearch.environmentVariable
        if let path = environment[variable], !path.isEmpty {
            return Result(path: try existing(path, saidBy: variable), origin: variable)
        }
        for folder in folders {
            if let name = SoundFontSearch.best(in: folder) {
                return Result(path: FilePath(folder).appending(name).string, origin: folder)
            }
        }
        return nil
    }

    /// What was looked at and how to get a SoundFont, for errors and hints.
    public var advice: String {
        "no SoundFont found: \(SoundFontSearch.environmentVariable) is not set and there is no .sf2 or "
            + ".sf3 file in \(folders.joined(separator: ", ")). Install one, on Debian and Ubuntu with "
            + "`sudo apt install fluid-soundfont-gm`, or put any General MIDI SoundFont into soundfonts/"
    }

    private func existing(_ path: String, saidBy source: String) throws -> String {
        let expanded = expandingTilde(path)
        guard FileManager.default.fileExists(atPath: expanded) else {
            throw RenderingError(
                .soundFontNotFound,
                "\(path): there is no such SoundFont file (named by \(source))")
        }
        return expanded
    }

    /// A path in which a leading `~` stands for the user's own folder, as shells have it; variables
    /// reach us without a shell.
    private func expandingTilde(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else {
            return path
        }
        return home + path.dropFirst()
    }

    /// The preferred SoundFont of a folder: those known for a good piano, then by name.
    private static func best(in folder: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let fonts = names.filter {
            ["sf2", "sf3"].contains(FilePath($0).extension?.lowercased())
        }
        let preferred = [
            "FluidR3_GM", "default-GM", "MuseScore_General", "GeneralUser", "TimGM6mb",
        ]
        func rank(_ name: String) -> Int {
            preferred.firstIndex { name.hasPrefix($0) } ?? preferred.count
        }
        return fonts.min { (rank($0), $0) < (rank($1), $1) }
    }

    private static func usualFolders(_ environment: [String: String]) -> [String] {
        var folders = ["soundfonts"]
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        if let data = environment["XDG_DATA_HOME"].flatMap({ $0.isEmpty ? nil : $0 })
            ?? home.map({ $0 + "/.local/share" })
        {
            folders += [data + "/soundfonts", data + "/sounds/sf2"]
        }
        return folders + [
            "/usr/local/share/soundfonts", "/usr/share/sounds/sf2", "/usr/share/sounds/sf3",
            "/usr/share/soundfonts",
        ]
    }
}
