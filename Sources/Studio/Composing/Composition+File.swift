import MIDIFiles
import MusicCore
import SystemPackage

/// How compositions become files.
extension Composition {
    /// The file of a result.
    ///
    /// - Parameters:
    ///   - performance: the music as it is to sound, with the seed's where the output is joined.
    ///   - startSeconds: where the new music begins in it.
    /// - Returns: the seed's file with the new music at its end where the output is joined and
    ///   there is such a file; otherwise a file of its own. A text in it tells the settings.
    func file(_ performance: Performance, startSeconds: Double) -> MIDIFile {
        var texts = ["Cadenza: " + settingsText]
        if let data = checkpoint.info.data, let licence = checkpoint.info.licence {
            texts.append("Written by a model trained on \(data), \(licence)")
        }
        if request.output == .joined, !isBeginning, let seedFile = seed.file {
            return FileContinuation(
                file: seedFile, startSeconds: startSeconds, isCut: request.fromBar != nil,
                microsecondsPerQuarter: plan.microsecondsPerQuarter, metre: plan.timeSignature
            ).joined(with: performance, texts: texts)
        }
        return MIDIFile(
            performance: performance,
            microsecondsPerQuarter: plan.microsecondsPerQuarter ?? 500_000,
            metre: plan.timeSignature, texts: texts)
    }

    private var settingsText: String {
        let settings = request.settings
        let seed = request.seed.flatMap { FilePath($0).lastComponent?.string }
        var parts = [
            "model \(settings.model)" + (checkpoint.info.step.map { " (step \($0))" } ?? ""),
            "seed \(seed ?? opening.rawValue)",
        ]
        if (try? checkpoint.modelConfiguration.readsStyle) == true {
            parts.append("style \(style.rawValue)")
        }
        parts += settings.sampling.told + request.controls.settings
        if request.seed != nil, request.faithful > 0 {
            parts.append("faithful \(request.faithful)")
        }
        if request.bestOf > 1 {
            parts += [
                "best-of \(request.bestOf)",
                "best-by \(request.bestBy ?? BestChoice.likelihoodName)",
            ]
        }
        parts += [
            "seconds \(request.seconds)", "rng-seed \(settings.randomSeed ?? 0)",
            "output \(request.output.rawValue)",
        ]
        return parts.joined(separator: ", ")
    }

    /// The parts of a name that tells what the result is.
    var nameParts: [String] {
        let settings = request.settings
        return [
            seed.stem ?? opening.rawValue, ResultFiles.short(ResultFiles.stem(settings.model)),
            "t\(settings.sampling.temperature)",
            "s\(request.seconds)", "r\(settings.randomSeed ?? 0)", request.output.rawValue,
        ]
    }
}
