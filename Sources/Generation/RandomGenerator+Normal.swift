import Foundation
import Support

extension RandomGenerator {
    /// A standard normal number (Box and Muller 1958).
    ///
    /// - Returns: a finite number; two draws make it.
    mutating func standardNormal() -> Double {
        let radius = (-2 * log(1 - uniformDouble())).squareRoot()
        return radius * cos(2 * Double.pi * uniformDouble())
    }
}
