import Foundation
import Support
import TestSupport
import Testing
import Training

@Suite struct ExperimentLogTests {
    private func figures(_ epoch: Int, loss: Float) throws -> Validation {
        Validation(
            epoch: epoch, step: 10 * epoch, trainingLoss: loss, validationLoss: loss / 3,
            metrics: ["nll_per_frame": 88 * Double(loss), "accuracy": 0.25], learningRate: 1e-4,
            isBest: epoch == 1)
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
                    == "epoch,step,training_loss,validation_loss,validation_accuracy,"
                    + "validation_nll_per_frame,learning_rate")
            #expect(rows.count == 5 && rows[4].isEmpty)
            #expect(rows[1].split(separator: ",").prefix(3) == ["1", "10", "0.7"])
            #expect(rows.dropLast().allSatisfy { $0.split(separator: ",").count == 7 })
        }
    }

    /// The log of a run from before metrics had names of their own is read and goes on with the
    /// columns that it has.
    @Test func olderLogs() throws {
        try withTemporaryFolder { folder in
            let header =
                "epoch,step,training_loss,validation_loss,validation_nll_per_frame,learning_rate"
            try Files.writeAtomically(
                Array((header + "\n1,10,0.7,0.2,61.6,0.0001\n").utf8), to: folder + "/log.csv")
            let line = """
                {"epoch":1,"is_best":true,"learning_rate":0.0001,"step":10,"training_loss":0.7,\
                "validation_loss":0.25,"validation_nll_by_part":{"keys":50.5,"pedal":11},\
                "validation_nll_per_frame":61.5,"validation_nll_per_note":7.25}
                """
            try Files.writeAtomically(Array((line + "\n").utf8), to: folder + "/log.jsonl")
            let log = ExperimentLog(folder: folder)
            let read = try #require(log.validations().first)
            #expect(
                read.metrics == [
                    "nll_per_frame": 61.5, "nll_per_note": 7.25, "nll_keys": 50.5, "nll_pedal": 11,
                ])
            #expect(read.validationLoss == 0.25 && read.isBest)
            try log.append(figures(2, loss: 0.5))
            let rows = try lines(folder + "/log.csv")
            #expect(rows[0] == header)
            #expect(rows[2] == "2,20,0.5,0.16666667,44.0,0.0001")
            #expect(log.validations().count == 2)
        }
    }

    /// TensorBoard draws the training loss that the other files hold, at the same steps.
    @Test func eventsHoldTheFiguresOfTheLog() throws {
        try withTemporaryFolder { folder in
            let log = ExperimentLog(folder: folder)
            try log.append(step: 20, loss: 0.9, gradientNorm: 1, learningRate: 0.1)
            try log.append(figures(2, loss: 0.5))
            let name = try #require(
                FileManager.default.contentsOfDirectory(atPath: folder).first {
                    $0.hasPrefix("events")
                })
            let bytes = try Files.read(folder + "/" + name)
            func value(_ tag: String) -> Float? {
                // A value of a summary: the tag, then key 0x15 and four bytes of a float.
                let tag = Array(tag.utf8) + [0x15]
                guard
                    let start = bytes.indices.first(where: { bytes[$0...].starts(with: tag) })
                else { return nil }
                let field = bytes[start + tag.count..<start + tag.count + 4]
                return Float(bitPattern: field.reversed().reduce(0) { $0 << 8 | UInt32($1) })
            }
            #expect(value("training/step_loss") == 0.9)
            #expect(value("training/loss") == 0.5)
            #expect(value("validation/loss") == 0.5 / 3)
            #expect(value("validation/accuracy") == 0.25)
            #expect(value("validation/nll_per_frame") == 44)
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
