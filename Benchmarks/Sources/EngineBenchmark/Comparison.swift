import Foundation

/// Runs works one after the other, ours and the peer's in turn, and prints a line of JSON a work.
///
/// Every run is a process of its own, so that its peak of memory is its own. Where the peer has
/// variants, each runs three times beforehand, in turn; the one with the best median is the one that
/// ours is paired with. The ratio of a pair is above 1 where ours is better.
struct Comparison {
    static let options: Set<String> = ["peers", "python", "pairs", "threads"]

    private let peer: Peer?
    private let pairs: Int
    private let threads: Int
    private let program: String
    /// Runs of each of the peer's variants from which the best is chosen.
    private static let selectionRuns = 3

    init(_ options: Options) throws {
        peer = try options["peers"].map { try Peer(folder: $0, python: options["python"]) }
        pairs = try options.count("pairs", default: 3)
        threads = try options.threads()
        program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    }

    /// - Parameter names: of works; all of them where there is none.
    /// - Throws: `BenchmarkError` for a name that no work has, and where a work or its peer fails.
    func run(_ names: [String]) throws {
        if names == ["list"] {
            for work in Work.all { print(work.name) }
            return
        }
        let known = Set(Work.all.map(\.name))
        if let stranger = names.first(where: { !known.contains($0) }) {
            throw BenchmarkError(
                "there is no work \(stranger); there are "
                    + Work.all.map(\.name).joined(separator: ", "))
        }
        for work in Work.all where names.isEmpty || names.contains(work.name) {
            try run(work)
        }
    }

    private func run(_ work: Work) throws {
        guard !work.peers.isEmpty else {
            for line in try runOurs(work.ours) { printOwn(line, work: work) }
            return
        }
        guard let peer else {
            let (value, line) = try ours(work)
            printLine(
                fields(work, line).merging([
                    "ours": rounded(value), "peer": NSNull(), "ratio_min": NSNull(),
                    "ratio_median": NSNull(), "ratio_max": NSNull(),
                ]) { $1 })
            return
        }
        let variant = try best(of: work, peer)
        var figures = PairedFigures(isBetterWhenHigher: work.figure.isBetterWhenHigher)
        var last: [String: Any] = [:]
        for pair in 0..<pairs {
            // Turn about, so that a machine that slows down hurts both.
            var theirs = 0.0
            if pair % 2 == 1 { theirs = try figure(work, peer, variant) }
            let (value, line) = try ours(work)
            if pair % 2 == 0 { theirs = try figure(work, peer, variant) }
            figures.append(ours: value, peer: theirs)
            last = line
        }
        let ratios = figures.ratios
        printLine(
            fields(work, last).merging([
                "ours": rounded(figures.ours.median), "peer": rounded(figures.peers.median),
                "ratio_min": rounded(ratios.min() ?? .nan), "ratio_median": rounded(ratios.median),
                "ratio_max": rounded(ratios.max() ?? .nan), "pairs": pairs,
                "peer_variant": variant.joined(separator: " "),
            ]) { $1 })
    }

    private func fields(_ work: Work, _ line: [String: Any]) -> [String: Any] {
        var fields: [String: Any] = ["name": work.name, "unit": work.figure.unit]
        for key in ["threads", "precision", "peak_rss_mib", "min", "max", "backend"] {
            fields[key] = line[key]
        }
        if case .speed = work.figure { return fields }
        // The spread of the speed says nothing about another figure.
        fields["min"] = nil
        fields["max"] = nil
        return fields
    }

    /// A job without a peer has its own names: one work may give several lines.
    private func printOwn(_ line: [String: Any], work: Work) {
        var fields = line
        if let name = line["name"] as? String, !name.hasPrefix(work.name) {
            fields["name"] = work.name
        }
        fields["ours"] = line["value"]
        fields["value"] = nil
        fields["median"] = nil
        for key in ["peer", "ratio_min", "ratio_median", "ratio_max"] { fields[key] = NSNull() }
        printLine(fields)
    }

    // MARK: Runs

    private func runOurs(_ arguments: [String]) throws -> [[String: Any]] {
        var words = [program] + arguments
        if arguments[0] != "generate" { words += ["--threads", "\(threads)"] }
        return try runProgram(words, environment: ProcessInfo.processInfo.environment)
    }

    /// Our figure, and the line it was read from.
    private func ours(_ work: Work) throws -> (Double, [String: Any]) {
        func value(_ key: String, _ more: [String] = []) throws -> (Double, [String: Any]) {
            guard let line = try runOurs(work.ours + more).last,
                let value = (line[key] as? NSNumber)?.doubleValue
            else { throw BenchmarkError("\(work.name): our job printed no \(key)") }
            return (value, line)
        }
        switch work.figure {
        case .speed: return try value("value")
        case .peakMemory: return try value("peak_rss_mib")
        case .growth(let short, let long, _, _):
            let (fast, _) = try value("value", short)
            let (slow, line) = try value("value", long)
            return (fast / slow, line)
        }
    }

    /// The peer's figure.
    private func figure(_ work: Work, _ peer: Peer, _ variant: [String]) throws -> Double {
        func value(_ key: String, _ more: [String] = []) throws -> Double {
            let line = try peer.run(variant + more + ["--threads", "\(threads)"])
            guard let value = (line[key] as? NSNumber)?.doubleValue, value > 0 else {
                throw BenchmarkError("\(variant.joined(separator: " ")) printed no \(key)")
            }
            return value
        }
        switch work.figure {
        case .speed: return try value("frames_per_s")
        case .peakMemory:
            let line = try peer.run(variant + ["--threads", "\(threads)"])
            if let torch = line["torch"] as? String, !torch.hasSuffix("+cpu") {
                tell(
                    "\(work.name): PyTorch \(torch) is no CPU build (such as 2.9.0+cpu): it takes "
                        + "hundreds of MiB more for libraries it does not use here")
            }
            guard let value = (line["peak_rss_mib"] as? NSNumber)?.doubleValue else {
                throw BenchmarkError("\(variant.joined(separator: " ")) printed no peak_rss_mib")
            }
            return value
        case .growth(_, _, let short, let long):
            return try value("frames_per_s", short) / value("frames_per_s", long)
        }
    }

    /// The peer's best variant, by the median of three runs of each; those that fail are told and left
    /// out.
    private func best(of work: Work, _ peer: Peer) throws -> [String] {
        guard work.peers.count > 1 else { return work.peers[0] }
        var figures = [[Double]](repeating: [], count: work.peers.count)
        var failed: Set<Int> = []
        // Turn about: an hour in which the machine is slow hurts all of them.
        for _ in 0..<Comparison.selectionRuns {
            for (index, variant) in work.peers.enumerated() where !failed.contains(index) {
                do {
                    figures[index].append(try figure(work, peer, variant))
                } catch {
                    failed.insert(index)
                    tell("\(work.name): \(error)")
                }
            }
        }
        let medians = figures.indices.filter { !failed.contains($0) }
            .map { (index: $0, median: figures[$0].median) }
        for (index, median) in medians {
            tell("\(work.name): \(work.peers[index].joined(separator: " ")): \(median)")
        }
        let best =
            work.figure.isBetterWhenHigher
            ? medians.max { $0.median < $1.median } : medians.min { $0.median < $1.median }
        guard let best else { throw BenchmarkError("\(work.name): no variant of the peer runs") }
        return work.peers[best.index]
    }

    private func tell(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

extension Work.Figure {
    var unit: String {
        switch self {
        case .speed(let unit): unit
        case .peakMemory: "MiB"
        case .growth: "x"
        }
    }

    var isBetterWhenHigher: Bool {
        if case .speed = self { return true }
        return false
    }
}
