import AudioCore
import Foundation
import ListeningModels
import Plotting
import Support

/// The examples of a test that tell most about a classifier: confident mistakes, right answers that
/// were hardly sure, and pairs of classes that are mistaken for each other. Each is written as a sound
/// and a picture.
struct TellingExamples {
    /// What was answered to an example.
    struct Answer {
        let truth, answer: String
        let confidence: Double
        let origin: String
    }

    /// An example that was chosen, and the reason.
    struct Choice: Equatable {
        let reason: String
        let index: Int
    }

    /// Examples for each reason.
    private static let count = 5

    static func choose(_ answers: [Answer]) -> [Choice] {
        let wrong = answers.indices.filter { answers[$0].truth != answers[$0].answer }
        let right = answers.indices.filter { answers[$0].truth == answers[$0].answer }
        let confident = wrong.sorted { answers[$0].confidence > answers[$1].confidence }
        let unsure = right.sorted { answers[$0].confidence < answers[$1].confidence }
        let pairs = Dictionary(grouping: confident) {
            "\(answers[$0].truth) for \(answers[$0].answer)"
        }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return confident.prefix(count).map { Choice(reason: "confident_mistake", index: $0) }
            + unsure.prefix(count).map { Choice(reason: "unsure_hit", index: $0) }
            + pairs.prefix(count).map { Choice(reason: "confused_pair", index: $0.value[0]) }
    }

    /// Writes the chosen examples into `plots/examples/`.
    ///
    /// - Parameters:
    ///   - answers: of all examples.
    ///   - folder: the run's.
    ///   - load: the sound and what the network saw of an example.
    /// - Throws: what `load` throws; `FileError`; `PictureError`.
    static func write(
        _ answers: [Answer], to folder: RunFolder,
        load: (Int) throws -> (sound: AudioBuffer, image: SoundImage)
    ) throws {
        try FileManager.default.createDirectory(
            atPath: folder.file("plots/examples"), withIntermediateDirectories: true)
        var numbers: [String: Int] = [:]
        for choice in choose(answers) {
            let answer = answers[choice.index]
            numbers[choice.reason, default: 0] += 1
            let name = "plots/examples/\(choice.reason)_\(numbers[choice.reason] ?? 0)"
            let (sound, image) = try load(choice.index)
            try AudioFile.write(sound, to: folder.file(name + ".wav"))
            let percent = Int((100 * answer.confidence).rounded())
            try picture(
                of: sound, image, title: "\(answer.truth), taken for \(answer.answer)",
                subtitle: "\(percent) % sure; \(answer.origin)"
            ).write(to: folder.file(name + ".png"))
        }
    }

    /// A sound's wave and what a network sees of it, of several channels the one with most in it.
    static func picture(
        of sound: AudioBuffer, _ image: SoundImage, title: String, subtitle: String,
        panels: [SoundPicture.Panel] = []
    ) -> SoundPicture {
        let channel = min(1, image.channels - 1)
        let values = (0..<image.height * image.width).map {
            Float(image.values[$0 * image.channels + channel]) / 255
        }
        let mono = sound.mixedToMono()
        // As high as there is room.
        let scale = 1 / max(mono.level.peak, 1e-9)
        return SoundPicture(
            title: title, subtitle: subtitle, samples: mono.samples.map { $0 * scale },
            seconds: sound.durationSeconds,
            panels: [
                SoundPicture.Panel(
                    name: "what the network sees", values: values, bandCount: image.width)
            ] + panels)
    }
}
