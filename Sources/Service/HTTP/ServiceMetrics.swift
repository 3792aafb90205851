import CoreMetrics
import Foundation
import Metrics

/// Counts what the service does, and tells it in the text format of Prometheus (version 0.0.4).
///
/// A backend of swift-metrics: labels are kept apart by their dimensions, and what is recorded is
/// told as a sum and a count. Unchecked because it is changed under the lock alone.
final class ServiceMetrics: MetricsFactory, @unchecked Sendable {
    /// The prefix of all names.
    static let prefix = "cadenza_"

    /// The series that may exist, so that no client can make more of them than there is room for.
    private static let maximumSeries = 2000

    private struct Series {
        var isSummary: Bool
        var sum = 0.0
        var count = 0
    }

    private let lock = NSLock()
    private var series: [String: [String: Series]] = [:]
    private var seriesCount = 0

    // MARK: For the service

    func count(_ label: String, _ dimensions: [(String, String)] = []) {
        Counter(label: label, dimensions: dimensions, factory: self).increment()
    }

    func observe(_ label: String, _ value: Double, _ dimensions: [(String, String)] = []) {
        Recorder(label: label, dimensions: dimensions, aggregate: true, factory: self)
            .record(value)
    }

    /// - Parameter gauges: what is measured now rather than counted, by name and labels.
    /// - Returns: lines of all series.
    func text(gauges: [(name: String, labels: [(String, String)], value: Double)]) -> String {
        var lines: [String] = []
        lock.withLock {
            for (label, members) in series.sorted(by: { $0.key < $1.key }) {
                let name = ServiceMetrics.prefix + label
                let isSummary = members.values.contains { $0.isSummary }
                lines.append("# TYPE \(name) \(isSummary ? "summary" : "counter")")
                for (labels, one) in members.sorted(by: { $0.key < $1.key }) {
                    if isSummary {
                        lines.append("\(name)_sum\(labels) \(one.sum)")
                        lines.append("\(name)_count\(labels) \(one.count)")
                    } else {
                        lines.append("\(name)\(labels) \(one.count)")
                    }
                }
            }
        }
        var known: Set<String> = []
        for gauge in gauges {
            let name = ServiceMetrics.prefix + gauge.name
            if known.insert(name).inserted { lines.append("# TYPE \(name) gauge") }
            lines.append("\(name)\(ServiceMetrics.labels(gauge.labels)) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func labels(_ dimensions: [(String, String)]) -> String {
        guard !dimensions.isEmpty else { return "" }
        let pairs = dimensions.map { name, value in
            let text = value.replacingOccurrences(of: "\\", with: "\\\\")
                .replacingOccurrences(of: "\"", with: "\\\"")
                .replacingOccurrences(of: "\n", with: "\\n")
            return "\(name)=\"\(text)\""
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    // MARK: MetricsFactory

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Handler(self, label, ServiceMetrics.labels(dimensions), isSummary: false)
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool)
        -> any RecorderHandler
    {
        Handler(self, label, ServiceMetrics.labels(dimensions), isSummary: true)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Handler(self, label, ServiceMetrics.labels(dimensions), isSummary: true)
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    private func add(_ value: Double, times: Int, _ label: String, _ labels: String, _ sums: Bool) {
        lock.withLock {
            if series[label]?[labels] == nil {
                guard seriesCount < ServiceMetrics.maximumSeries else { return }
                seriesCount += 1
                series[label, default: [:]][labels] = Series(isSummary: sums)
            }
            series[label]?[labels]?.sum += value
            series[label]?[labels]?.count += times
        }
    }

    /// One series, which lives in the registry.
    private final class Handler: CounterHandler, RecorderHandler, TimerHandler {
        private let registry: ServiceMetrics
        private let label, labels: String
        private let isSummary: Bool

        init(_ registry: ServiceMetrics, _ label: String, _ labels: String, isSummary: Bool) {
            (self.registry, self.label, self.labels) = (registry, label, labels)
            self.isSummary = isSummary
        }

        func increment(by amount: Int64) {
            registry.add(0, times: Int(amount), label, labels, isSummary)
        }

        func reset() {}

        func record(_ value: Int64) { record(Double(value)) }

        func record(_ value: Double) { registry.add(value, times: 1, label, labels, isSummary) }

        func recordNanoseconds(_ duration: Int64) { record(Double(duration) * 1e-9) }
    }
}
