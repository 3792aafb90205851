import Dispatch
import Foundation

/// How long pieces of work took; counted by powers, so that memory does not grow with their number.
struct WorkTimes {
    /// Counts of work that took up to 1.1^index microseconds.
    private var counts = [Int](repeating: 0, count: 200)
    private var total = 0

    mutating func measure(_ work: () -> Void) {
        let begin = DispatchTime.now().uptimeNanoseconds
        work()
        let microseconds = Double(DispatchTime.now().uptimeNanoseconds - begin) / 1000
        let index = Int((log(max(1, microseconds)) / log(1.1)).rounded(.up))
        counts[min(index, counts.count - 1)] += 1
        total += 1
    }

    /// What so many of a hundred keep to, in seconds; to a tenth.
    func percentile(_ percent: Int) -> Double {
        var left = total * percent / 100
        for (index, count) in counts.enumerated() {
            left -= count
            if left < 0 { return pow(1.1, Double(index)) * 1e-6 }
        }
        return 0
    }
}
