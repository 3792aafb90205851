import Foundation
import FrameModels
import Support

// Measurements of the engine on the reference models.
//
//     EngineBenchmark JOB [lstm|mamba] [--threads N] [--precision auto|float32|bf16] [--repeats N]
//     EngineBenchmark compare [NAME ...] [--peers DIR] [--python FILE] [--pairs N] [--threads N]
//
// A job prints a line of JSON a figure: name, value (the median), unit, min, max, threads, precision,
// peak_rss_mib, and its own details. Jobs: train and generate (further options --batch, --frames),
// resnet (--batch, --height, --width), data, products, cell, scan, ceilings, and step-loss CHECKPOINT DATA, which takes none of these options
// but --frames. `compare` is what `scripts/benchmark` runs; `compare list`
// prints the names.

do {
    let arguments = CommandLine.arguments.dropFirst()
    let options = try Options(arguments.dropFirst())

    func architecture() throws -> Architecture {
        guard options.names.count == 1, let architecture = Architecture(named: options.names[0])
        else {
            throw BenchmarkError("name one model after the job: lstm or mamba")
        }
        return architecture
    }

    switch arguments.first {
    case "train":
        try options.check(known: TrainJob.options)
        try TrainJob.run(try architecture(), options)
    case "generate":
        try options.check(known: GenerateJob.options)
        try GenerateJob.run(try architecture(), options)
    case "data":
        try options.check(known: DataJob.options)
        try DataJob.run(try architecture(), options)
    case "products":
        try options.check(known: KernelJobs.options)
        try KernelJobs.products(options)
    case "cell":
        try options.check(known: KernelJobs.options)
        try KernelJobs.cell(options)
    case "scan":
        try options.check(known: KernelJobs.options)
        try KernelJobs.scan(options)
    case "ceilings":
        try options.check(known: CeilingsJob.options)
        try CeilingsJob.run(options)
    case "resnet":
        try options.check(known: ResidualJob.options)
        try ResidualJob.run(options)
    case "step-loss":
        try options.check(known: StepLossJob.options)
        try StepLossJob.run(options)
    case "compare":
        try options.check(known: Comparison.options)
        try Comparison(options).run(options.names)
    default:
        throw BenchmarkError(
            "name a job: train, generate, resnet, data, products, cell, scan, ceilings, step-loss or "
                + "compare"
        )
    }
} catch {
    FileHandle.standardError.write(Data("EngineBenchmark: \(error)\n".utf8))
    exit(2)
}
