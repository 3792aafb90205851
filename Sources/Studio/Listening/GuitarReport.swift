import Foundation
import ListeningData
import ListeningModels
import Plotting
import Requests
import Support

/// How well notes of guitars were recognised.
public struct GuitarReport: Codable, Sendable {
    /// One note's answer.
    struct Answer: Codable, Sendable, Equatable {
        let origin: String
        let subset: String
        let truth, answer: GuitarNote
        let confidence: Double
        let probabilities: [Double]
        let pitch: Double?
        let seconds: Double
    }

    /// Of all notes.
    public let all: ClassificationScores
    /// By guitar, by length and by pitch.
    public let bySubset: [String: ClassificationScores]
    let byDuration, byPitch: [String: ClassificationScores]
    /// The expected calibration error with and without the temperature.
    public let calibrationError, calibrationErrorBefore: Double
    public let temperature: Double
    let calibration: [Calibration.Bin]

    /// Listens to notes.
    ///
    /// - Returns: an answer for each, by calibrated probabilities and by plain ones.
    static func answers(
        _ examples: [GuitarExample], by listener: GuitarListener
    ) -> (calibrated: [Answer], plain: [HeardGuitarNote]) {
        var (calibrated, plain): ([Answer], [HeardGuitarNote]) = ([], [])
        for start in stride(from: 0, to: examples.count, by: 16) {
            let part = examples[start..<min(start + 16, examples.count)]
            let logits = listener.logits(part.map(\.image))
            let width = logits.width
            for (row, example) in part.enumerated() {
                let values = Array(logits.elements[row * width..<(row + 1) * width])
                let heard = HeardGuitarNote(
                    logits: values, temperature: listener.network.configuration.temperature)
                plain.append(HeardGuitarNote(logits: values))
                calibrated.append(
                    Answer(
                        origin: example.origin, subset: example.subset, truth: example.kind,
                        answer: heard.kind, confidence: heard.confidence,
                        probabilities: heard.probabilities, pitch: example.pitch,
                        seconds: example.seconds))
            }
        }
        return (calibrated, plain)
    }

    /// - Parameters:
    ///   - answers: by calibrated probabilities.
    ///   - plain: the same without the temperature.
    ///   - temperature: of the network.
    init(_ answers: [Answer], plain: [HeardGuitarNote], temperature: Double) {
        all = Self.scores(answers)
        bySubset = Dictionary(grouping: answers, by: \.subset).mapValues(Self.scores)
        byDuration = Dictionary(grouping: answers) {
            $0.seconds < 0.3 ? "below 0.3 s" : $0.seconds < 1 ? "0.3 to 1 s" : "1 s and more"
        }.mapValues(Self.scores)
        byPitch = Dictionary(grouping: answers.filter { $0.pitch != nil }) { answer in
            let pitch = answer.pitch ?? 0
            return pitch < 52
                ? "E2 to D#3"
                : pitch < 64
                    ? "E3 to D#4"
                    : pitch < 76
                        ? "E4 to D#5"
                        : "E5 and above"
        }.mapValues(Self.scores)
        let isCorrect = answers.map { $0.truth == $0.answer }
        calibrationError = Calibration.error(
            confidences: answers.map(\.confidence), isCorrect: isCorrect)
        calibrationErrorBefore = Calibration.error(
            confidences: plain.map(\.confidence), isCorrect: isCorrect)
        calibration = Calibration.bins(
            confidences: answers.map(\.confidence), isCorrect: isCorrect, binCount: 10)
        self.temperature = temperature
    }

    private static func scores(_ answers: [Answer]) -> ClassificationScores {
        ClassificationScores(
            names: GuitarNote.allCases.map(\.name), truths: answers.map(\.truth.index),
            answers: answers.map(\.answer.index))
    }

    /// Lines for people.
    public var summary: String {
        func line(_ name: String, _ scores: ClassificationScores) -> String {
            let recalls = scores.classes.filter { $0.count > 0 }.map {
                String(format: "%@ %.1f %% of %d", $0.name, 100 * $0.recall, $0.count)
            }
            return String(
                format: "  %@: accuracy %.1f %%, %@", name, 100 * scores.accuracy,
                recalls.joined(separator: ", "))
        }
        var lines = [
            String(
                format: "%d notes: accuracy %.2f %%, balanced %.2f %%, macro F1 %.3f, micro F1 "
                    + "%.3f, MCC %.3f", all.count, 100 * all.accuracy, 100 * all.balancedAccuracy,
                all.macroF1, all.microF1, all.matthews),
            String(
                format: "calibration error %.3f (%.3f without the temperature %.2f)",
                calibrationError, calibrationErrorBefore, temperature),
        ]
        lines += all.classes.map {
            String(
                format: "  %@: precision %.3f, recall %.3f, F1 %.3f, %d notes", $0.name,
                $0.precision, $0.recall, $0.f1, $0.count)
        }
        for (title, parts) in [
            ("By guitar", bySubset), ("By length", byDuration), ("By pitch", byPitch),
        ] where !parts.isEmpty {
            lines.append(title)
            lines += parts.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Writes figures, pictures and a table of all answers into a run's folder.
    func write(to folder: RunFolder, _ answers: [Answer]) throws {
        try folder.write(json: self, to: "stats/evaluation_results.json")
        try folder.write(text: summary, to: "stats/metrics_summary.txt")
        let subtitle = String(
            format: "balanced accuracy %.1f %%, %d notes", 100 * all.balancedAccuracy, all.count)
        try ConfusionMatrix(
            title: "Guitar notes", subtitle: subtitle,
            labels: ["harm.", "dead", "general"], counts: all.confusion
        ).write(to: folder.file("plots/confusion_matrix.png"), scale: 1.5)
        try LineChart(
            title: "Calibration",
            subtitle: String(format: "expected calibration error %.3f", calibrationError),
            xLabel: "confidence", yLabel: "share that is right",
            series: [
                LineChart.Series(
                    name: "answers", points: calibration.map { ($0.confidence, $0.accuracy) },
                    showsDots: true),
                LineChart.Series(name: "ideal", points: [(0, 0), (1, 1)], isPale: true),
            ]
        ).write(to: folder.file("plots/calibration.png"))
        let kinds = GuitarNote.allCases.map(\.rawValue).joined(separator: ",")
        var rows = ["origin,subset,truth,answer,confidence,\(kinds)"]
        rows += answers.map { answer in
            let origin = answer.origin.replacing("\"", with: "\"\"")
            let numbers = ([answer.confidence] + answer.probabilities).map {
                String(format: "%.4f", $0)
            }
            return "\"\(origin)\",\(answer.subset),\(answer.truth.rawValue),"
                + "\(answer.answer.rawValue),\(numbers.joined(separator: ","))"
        }
        try folder.write(text: rows.joined(separator: "\n") + "\n", to: "stats/predictions.csv")
    }
}
