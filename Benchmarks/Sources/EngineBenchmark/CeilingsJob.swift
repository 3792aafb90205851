import CCeilings
import Support
import Tensors

/// `ceilings`: what the processor can do at most: multiply-adds in float32 and in bfloat16 (dot
/// products of AVX-512, tiles of AMX: those that it has), and the memory's bandwidth. The roofline of a step divides its work by these.
enum CeilingsJob {
    static let options: Set<String> = ["threads", "repeats"]

    static func run(_ options: Options) throws {
        let threads = try options.threads()
        let repeats = try options.count("repeats", default: 7)
        func measure(_ name: String, _ unit: String, _ work: (Int) -> Double) {
            let done = Tensor(zeros: [threads])
            var amount = 0.0
            let times = repeatedSeconds(repeats) {
                performInParallel(threads) { thread in
                    let part = Float(work(thread) * 1e-9)
                    done.updateElements { $0[thread] = part }
                }
                amount = done.elements.reduce(0) { $0 + Double($1) }
            }
            guard amount > 0 else { return }
            Measurement(
                name: "ceilings/\(name)", unit: unit, samples: times.map { amount / $0 },
                threads: threads, precision: .float32
            ).emit()
        }
        measure("float32", "GFLOP/s") { _ in ceiling_float32_operations(20_000_000) }
        measure("bfloat16-dots", "GFLOP/s") { _ in ceiling_bfloat16_dot_operations(20_000_000) }
        measure("bfloat16-tiles", "GFLOP/s") { _ in ceiling_bfloat16_tile_operations(2_000_000) }
        measure("bfloat16-tiles-loaded", "GFLOP/s") { _ in
            ceiling_bfloat16_tile_operations_with_loads(2_000_000)
        }
        for (name, bytes, rounds) in [
            ("second-level-cache", 1 << 20, 400), ("memory", 192 << 20, 2),
        ] {
            let floats = bytes / 3 / MemoryLayout<Float>.size / threads
            let arrays = (0..<threads).map { _ in (0..<3).map { _ in Tensor(zeros: [floats]) } }
            measure(name, "GB/s") { thread in
                let (a, b, c) = (arrays[thread][0], arrays[thread][1], arrays[thread][2])
                return a.updateElements { a in
                    b.withElements { b in
                        c.withElements { c in
                            ceiling_triad_bytes(
                                a.baseAddress, b.baseAddress, c.baseAddress, floats, rounds)
                        }
                    }
                }
            }
        }
    }
}
