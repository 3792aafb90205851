import Foundation
import Support
import TestSupport
import Testing
import Training

@Suite struct ExperimentLogTests {
    private func figures(_ epoch: Int, loss: Float) throws -> Trainer.Validation {
        let text = """
            {"epoch": \(epoch), "step": \(10 * epoch), "training_loss": 0, "validation_loss": 0,
            "validation_nll_per_frame": 0, "learning_rate": 1e-4, "is_best": \(epoch == 1)}
            """
        var figures = try JSONDecoder().decode(Trainer.Validation.self, from: Data(text.utf8))
        (figures.trainingLoss, figures.validationLoss) = (loss, loss / 3)
        figures.validationNLLPerFrame = 88 * loss
        return figures
    }

    private func lines(_ path: String) throws -> [String] {
        String(decoding: try Files.read(path), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func roundTrip() throws {
        try withTemporaryFolder { folder in
            let log = ExperimentLog(folder: folder + "/runs/first")
            #expect(log.validations().isEmpty)
            let all = try [figures(1, loss: 0.7), figures(2, loss: 0.1), figures(3, loss: 1e-9)]
            for entry in all { try log.append(entry) }
            #expect(log.validations() == all)
            #expect(ExperimentLog(folder: log.folder).validations() == all, "as another program")

            let rows = try lines(log.folder + "/log.csv")
            #expect(
                rows.first
                    == "epoch,step,training_loss,validation_loss,validation_nll_per_frame,learning_rate"
            )
            #expect(rows.count == 5 && rows[4].isEmpty)
            #expect(rows[1].split(separator: ",").prefix(3) == ["1", "10", "0.7"])
            #expect(rows.dropLast().allSatisfy { $0.split(separator: ",").count == 6 })
        }
    }

    @Test func nonFiniteFigures() throws {
        try withTemporaryFolder { folder in
            let log = ExperimentLog(folder: folder)
            try log.append(figures(1, loss: .infinity))
            try log.append(figures(2, loss: .nan))
            let read = log.validations()
            #expect(read.count == 2)
            #expect(read.first?.trainingLoss == .infinity)
            #expect(read.last?.validationLoss.isNaN == true)
        }
    }

    /// A line cut off by a crash is passed over and later ones are kept.
    @Test func brokenLines() throws {
        try withTemporaryFolder { folder in
            let log = ExperimentLog(folder: folder)
            let first = try figures(1, loss: 0.5)
            let second = try figures(2, loss: 0.4)
            try log.append(first)
            let path = folder + "/log.jsonl"
            let whole = try Files.read(path)
            try Files.writeAtomically(whole + whole.prefix(20) + [0xFF, 0x0A], to: path)
            try log.append(second)
            #expect(log.validations() == [first, second])
        }
    }

    @Test func errorsNameTheFile() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically([], to: folder + "/file")
            let entry = try figures(1, loss: 1)
            let error = #expect(throws: FileError.self) {
                try ExperimentLog(folder: folder + "/file").append(entry)
            }
            #expect(error?.path == folder + "/file/log.csv")
        }
    }
}
