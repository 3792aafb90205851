import CKernels
import Foundation

extension ReferenceBackend {
    /// The chain over keys key by key in float64, without a thought for which keys change nothing.
    public func keyChain(
        _ n: cadenza_key_chain, _ costs: FloatPointer, _ gradients: cadenza_key_chain_gradients?
    ) {
        let (keys, hidden, classes) = (Int(n.keys), Int(n.hidden), Int(n.classes))
        for row in 0..<Int(n.rows) {
            let weight = n.weights.map { Double($0[row]) } ?? 1
            costs[row] = 0
            guard weight != 0 else { continue }
            let scale = Double(gradients?.scale ?? 0) * weight
            // Every key's pre-activations a, and the gradient of each of its logits.
            var a = [(0..<hidden).map { Double(n.initial[row * hidden + $0]) }]
            var slopes: [[Double]] = []
            var cost = 0.0
            for k in 0..<keys {
                let event = Int(n.events[row * keys + k])
                let g = a[k].map { $0 * logistic($0) }
                func logit(_ c: Int) -> Double {
                    (0..<hidden).reduce(Double(n.base[(row * classes + c) * keys + k])) {
                        $0 + Double(n.u[(c * keys + k) * hidden + $1]) * g[$1]
                    }
                }
                var slope = [Double](repeating: 0, count: classes)
                if event < CADENZA_KEY_RELEASED {
                    let p = logistic(logit(0))
                    cost -= log(event == CADENZA_KEY_STRUCK ? p : 1 - p)
                    slope[0] = p - (event == CADENZA_KEY_STRUCK ? 1 : 0)
                } else {
                    let weights = [1] + (1..<classes).map { exp(logit($0)) }
                    let total = weights.reduce(0, +)
                    cost -= log(weights[event - 2] / total)
                    for c in 1..<classes {
                        slope[c] = weights[c] / total - (c == event - 2 ? 1 : 0)
                    }
                }
                slopes.append(slope.map { $0 * scale })
                a.append(
                    event == 0
                        ? a[k]
                        : (0..<hidden).map {
                            a[k][$0] + Double(n.v[((event - 1) * keys + k) * hidden + $0])
                        })
            }
            costs[row] = Float(cost)
            guard let gradients else { continue }
            var da = [Double](repeating: 0, count: hidden)
            for k in (0..<keys).reversed() {
                let event = Int(n.events[row * keys + k])
                for j in 0..<hidden {
                    if event != 0 {
                        gradients.dv[((event - 1) * keys + k) * hidden + j] += Float(da[j])
                    }
                    let (value, q) = (a[k][j], logistic(a[k][j]))
                    var dg = 0.0
                    for c in 0..<classes {
                        let place = (c * keys + k) * hidden + j
                        dg += slopes[k][c] * Double(n.u[place])
                        gradients.du[place] += Float(slopes[k][c] * value * q)
                    }
                    da[j] += dg * q * (1 + value * (1 - q))
                }
                for c in 0..<classes {
                    gradients.dbase[(row * classes + c) * keys + k] += Float(slopes[k][c])
                }
            }
            for j in 0..<hidden { gradients.dinitial[row * hidden + j] += Float(da[j]) }
        }
    }

    public func softmaxCrossEntropy(
        _ rows: Int, _ width: Int, _ logits: FloatPointer, _ targets: UnsafePointer<Int32>,
        _ scale: Float, _ costs: FloatPointer, _ gradient: FloatPointer?
    ) {
        for r in 0..<rows {
            let x = (0..<width).map { Double(logits[r * width + $0]) }
            let highest = x.max() ?? 0
            let weights = x.map { exp($0 - highest) }
            let total = weights.reduce(0, +)
            let target = Int(targets[r])
            costs[r] = Float(-log(weights[target] / total))
            for j in 0..<width {
                gradient?[r * width + j] +=
                    scale * Float(weights[j] / total - (j == target ? 1 : 0))
            }
        }
    }

    private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
