import Foundation
import Requests
import Studio

extension EvaluateCommand {
    /// Has pieces continued and prints how near the continuations stay to their prompts.
    func printContinuations(
        _ evaluation: ContinuationEvaluation, _ context: RequestContext
    ) throws {
        let report = try evaluation.run(in: context)
        if json {
            try Terminal.printJSON(report)
            return
        }
        print(
            "\(report.model) continues \(report.pieces) pieces of \(report.split) at temperature "
                + "\(report.temperature)\n")
        print("distance from the prompt     human   other    ours   score")
        for feature in report.features.sorted(by: { $0.key < $1.key }) {
            let figures = feature.value
            print(
                feature.key.replacingOccurrences(of: "_", with: " ")
                    .padding(toLength: 26, withPad: " ", startingAt: 0)
                    + String(
                        format: "%8.3f%8.3f%8.3f%8.2f", figures.human, figures.other, figures.ours,
                        figures.score))
        }
        print(String(format: "mean score%48.2f\n", report.score))
        print("                             ours           human    deviations apart")
        func row(_ name: String, _ figures: ContinuationEvaluation.Beside) {
            print(
                name.padding(toLength: 24, withPad: " ", startingAt: 0)
                    + String(
                        format: "%6.2f ± %-6.2f %6.2f ± %-6.2f %8.2f", figures.ours.mean,
                        figures.ours.deviation, figures.human.mean, figures.human.deviation,
                        figures.deviations))
        }
        row("recurrence", report.recurrence)
        row("notes per second", report.density)
        row("velocity", report.velocity)
        print(String(format: "\n%.0f frames per second", report.framesPerSecond))
    }

    /// Has scores continued and prints how the continuations keep to pulse and key.
    func printMetrical(_ evaluation: MetricalEvaluation, _ context: RequestContext) throws {
        let report = try evaluation.run(in: context)
        if json {
            try Terminal.printJSON(report)
            return
        }
        print(
            "\(report.model) continues \(report.items.count) scores at temperature "
                + "\(report.temperature)\n")
        print("phase concentration                    prompt    own    new  near lines  key")
        for item in report.items {
            func text(_ value: Double?) -> String {
                value.map { String(format: "%7.2f", $0) } ?? "      -"
            }
            let key =
                item.keepsKey == true ? "kept" : "\(item.promptKey ?? "-") > \(item.newKey ?? "-")"
            print(
                item.name.padding(toLength: 38, withPad: " ", startingAt: 0)
                    + text(item.prompt?.concentration) + text(item.own?.concentration)
                    + text(item.new?.concentration) + "     " + text(item.new?.nearLines)
                    + "  " + key)
        }
        print(
            String(
                format:
                    "\nphase concentration %.2f, near lines %.2f (0.25 by chance), key kept %.0f %% "
                    + "(%.0f %% in the pieces themselves)", report.concentration, report.nearLines,
                100 * report.keyKept, 100 * report.ownKeyKept))
    }
}
