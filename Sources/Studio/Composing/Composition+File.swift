import Foundation
import FrameModels
import MIDIFiles
import MusicCore
import Support

/// How compositions become files.
extension Composition {
    func write(
        _ performance: Performance, variation: Int, checkpoint: Checkpoint, folder: String
    ) throws -> String {
        var texts = ["Cadenza: " + settingsText(checkpoint)]
        if let data = checkpoint.info.data, let licence = checkpoint.info.licence {
            texts.append("Written by a model trained on \(data), \(licence)")
        }
        let file = MIDIFile(
            performance: performance,
            microsecondsPerQuarter: plan.microsecondsPerQuarter ?? 500_000, texts: texts)
        let bytes = file.encoded()
        let path =
            request.path.map { numbered($0, variation) }
            ?? freePath(for: bytes, variation, in: folder)
        try Files.writeAtomically(bytes, to: path)
        return path
    }

    private func settingsText(_ checkpoint: Checkpoint) -> String {
        let seed = request.seedPath.map { ($0 as NSString).lastPathComponent }
        var parts = [
            "model \(request.model)" + (checkpoint.info.step.map { " (step \($0))" } ?? ""),
            "seed \(seed ?? opening.rawValue)",
        ]
        parts += request.sampling.told + request.controls.settings
        if request.bestOf > 1 {
            parts += ["best-of \(request.bestOf)", "best-by \(request.bestBy)"]
        }
        parts += [
            "seconds \(request.seconds)", "rng-seed \(request.randomSeed)",
            "output \(request.output.rawValue)",
        ]
        return parts.joined(separator: ", ")
    }

    /// A name that tells what the result is, numbered where another result has it already.
    private func freePath(for bytes: [UInt8], _ variation: Int, in folder: String) -> String {
        func stem(_ path: String) -> String {
            ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        }
        let name = [
            request.seedPath.map(stem) ?? opening.rawValue, stem(request.model),
            "t\(request.sampling.temperature)", "s\(request.seconds)", "r\(request.randomSeed)",
            request.output.rawValue,
        ].joined(separator: "_")
        for number in 1...9999 {
            let path = numbered(
                folder + "/" + name + (number == 1 ? "" : "_\(number)") + ".mid",
                variation)
            guard FileManager.default.fileExists(atPath: path) else { return path }
            if let known = try? Files.read(path), known == bytes { return path }
        }
        return folder + "/" + name + ".mid"
    }

    /// The path of a variation: "take.mid" as it is for one, "take-1.mid" and so on for several.
    private func numbered(_ path: String, _ variation: Int) -> String {
        guard request.count > 1 else { return path }
        let path = path as NSString
        let suffix = path.pathExtension.isEmpty ? "" : "." + path.pathExtension
        return "\(path.deletingPathExtension)-\(variation + 1)\(suffix)"
    }
}
