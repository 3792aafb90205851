import ArgumentParser
import Foundation
import MessagePassing
import Training

/// `cadenza experiment ranks`.
struct RanksExperiment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranks",
        abstract: "What communication costs here, and what it makes of training on more ranks.",
        discussion: """
            Under mpirun or srun: times sums of several lengths over all ranks, fits latency and \
            bandwidth, and foretells the step of a model that is computed in --step-ms on one rank.

            Examples:
              mpirun -n 2 cadenza experiment ranks --parameters 2100000 --step-ms 150
            """)

    @Option(help: "Parameters of the model.")
    var parameters = 2_100_000
    @Option(help: "Milliseconds that one rank computes for its share of a batch.")
    var stepMs = 150.0
    @Option(help: "How often each length is summed.")
    var repeats = 20
    @Option(help: "How numbers travel: float32 or bf16.")
    var wire = WireFormat.float32
    @Flag(help: "Print JSON.")
    var json = false

    /// What was measured.
    private struct Report: Encodable {
        var ranks: Int
        var samples: [SumCost.Sample]
        var cost: SumCost
        var forecasts: [Forecast]
    }

    /// A row of the table.
    private struct Forecast: Encodable {
        var network: String
        var ranks: Int
        var step: StepForecast
    }

    /// Networks with the latency of a message between two machines and the speed of a link.
    private static let networks: [(name: String, latencySeconds: Double, bitsPerSecond: Double)] = [
        ("1 Gb/s", 50e-6, 1e9), ("10 Gb/s", 30e-6, 10e9), ("100 Gb/s", 5e-6, 100e9),
    ]

    func validate() throws {
        guard parameters > 0, stepMs > 0, repeats > 0 else {
            throw ValidationError("--parameters, --step-ms and --repeats must be above 0.")
        }
    }

    func run() throws {
        try Terminal.onAllRanks { ranks in
            guard let communicator = ranks.communicator, ranks.size > 1 else {
                throw ValidationError(
                    "sums are timed between ranks: start two or more of them by mpirun.")
            }
            let samples = try (0...5).map { try measure(4096 << (2 * $0), communicator) }
            let cost = SumCost(fitting: samples)
            let forecasts = RanksExperiment.networks.flatMap { network in
                [2, 8, 64].map { count in
                    Forecast(
                        network: network.name, ranks: count,
                        step: StepForecast(
                            computeSeconds: stepMs / 1000, parameters: parameters, ranks: count,
                            wire: wire,
                            cost: cost.over(
                                latencySeconds: network.latencySeconds,
                                bitsPerSecond: network.bitsPerSecond)))
                }
            }
            let report = Report(
                ranks: ranks.size, samples: samples, cost: cost, forecasts: forecasts)
            if json { try Terminal.printJSON(report) } else { tell(report) }
        }
    }

    /// The median time of sums of so many bytes.
    private func measure(_ bytes: Int, _ communicator: any Communicator) throws -> SumCost.Sample {
        var values = [Float](repeating: 1, count: bytes / wire.bytesPerValue)
        let times = try (0..<repeats).map { _ in
            try communicator.barrier()
            let start = DispatchTime.now().uptimeNanoseconds
            try values.withUnsafeMutableBufferPointer { try communicator.sum($0, wire: wire) }
            return Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        }
        // Ranks may see different times; rank 0's hold for all.
        let median = times.sorted()[repeats / 2]
        let first = try communicator.gatherAll([median])[0][0]
        return .init(ranks: communicator.size, bytes: bytes, seconds: first)
    }

    private func tell(_ report: Report) {
        print("\(report.ranks) ranks: seconds of sums, medians of \(repeats)")
        for sample in report.samples {
            let foretold = report.cost.seconds(bytes: sample.bytes, ranks: sample.ranks)
            print(
                String(
                    format: "%10d bytes %10.3f ms   fitted %10.3f ms", sample.bytes,
                    1000 * sample.seconds, 1000 * foretold))
        }
        print(
            String(
                format: "latency %.0f us a message, %.2f GB/s\n", 1e6 * report.cost.latencySeconds,
                1e-9 / max(report.cost.secondsPerByte, 1e-15)))
        print(
            String(
                format: "%d parameters, %.0f ms of computing a step on each rank", parameters,
                stepMs))
        print("network     ranks    sums  left over     step  efficiency")
        for row in report.forecasts {
            print(
                row.network.padding(toLength: 10, withPad: " ", startingAt: 0)
                    + String(
                        format: "%7d %6.0f ms %7.1f ms %6.0f ms %8.0f %%", row.ranks,
                        1000 * row.step.sumSeconds, 1000 * row.step.waitSeconds,
                        1000 * row.step.seconds, 100 * row.step.efficiency))
        }
    }
}
