/// The starts of all suffixes of a text of small numbers, in the suffixes' order.
///
/// Built by induced sorting (SA-IS: Nong, Zhang and Chan, "Two Efficient Algorithms for Linear Time
/// Suffix Array Construction", IEEE Transactions on Computers 60(10), 2011). A suffix that is a
/// prefix of another one comes first.
struct SuffixArray: Sendable {
    /// Every index of the text once.
    let order: [Int32]

    /// Sorts the suffixes.
    ///
    /// Complexity: O(text + alphabet); about half a microsecond and 20 bytes a symbol.
    ///
    /// - Parameters:
    ///   - text: fewer than 2^31 symbols, each below `alphabetSize`.
    ///   - alphabetSize: > 0.
    init(_ text: [UInt16], alphabetSize: Int) {
        precondition(text.count < Int(Int32.max), "the text is too long")
        order = SuffixArray.sorted(text.map { Int32($0) }, alphabetSize: alphabetSize)
    }

    /// The suffixes of `text` in order.
    private static func sorted(_ text: [Int32], alphabetSize: Int) -> [Int32] {
        let count = text.count
        guard count > 1 else { return count == 1 ? [0] : [] }
        // A suffix is small when it is less than the next one. The last suffix is large, as if a
        // symbol below all others followed.
        var isSmall = [Bool](repeating: false, count: count)
        for index in stride(from: count - 2, through: 0, by: -1) {
            isSmall[index] =
                text[index] == text[index + 1]
                ? isSmall[index + 1] : text[index] < text[index + 1]
        }
        // Where the buckets of first symbols begin; each has its large suffixes before its small ones.
        var starts = [Int32](repeating: 0, count: alphabetSize + 1)
        for symbol in text { starts[Int(symbol) + 1] += 1 }
        for symbol in 0..<alphabetSize { starts[symbol + 1] += starts[symbol] }
        /// The leftmost small suffixes of their runs, by position.
        var heads: [Int32] = []
        for index in 1..<count where isSmall[index] && !isSmall[index - 1] {
            heads.append(Int32(index))
        }
        var order = [Int32](repeating: -1, count: count)
        induce(heads, text, isSmall, starts, into: &order)
        guard heads.count > 1 else { return order }

        // The heads now stand in the order of the stretches from head to head. Name the stretches,
        // and sort the heads by sorting the suffixes of the names.
        var rankOfHead = [Int32](repeating: -1, count: count)
        for (rank, head) in heads.enumerated() { rankOfHead[Int(head)] = Int32(rank) }
        let sortedHeads = order.filter { $0 >= 0 && rankOfHead[Int($0)] >= 0 }
        var names = [Int32](repeating: 0, count: heads.count)
        var name: Int32 = 0
        for index in 1..<sortedHeads.count {
            let (left, right) = (sortedHeads[index - 1], sortedHeads[index])
            if !areEqual(left, right, text, heads, rankOfHead) { name += 1 }
            names[Int(rankOfHead[Int(right)])] = name
        }
        let sortedNames: [Int32]
        if Int(name) + 1 == heads.count {
            sortedNames = sortedHeads.map { rankOfHead[Int($0)] }
        } else {
            sortedNames = sorted(names, alphabetSize: Int(name) + 1)
        }
        induce(sortedNames.map { heads[Int($0)] }, text, isSmall, starts, into: &order)
        return order
    }

    /// Whether two stretches from head to head are the same.
    private static func areEqual(
        _ left: Int32, _ right: Int32, _ text: [Int32], _ heads: [Int32], _ rankOfHead: [Int32]
    ) -> Bool {
        func end(_ head: Int32) -> Int {
            let next = Int(rankOfHead[Int(head)]) + 1
            return next < heads.count ? Int(heads[next]) : text.count
        }
        let (leftEnd, rightEnd) = (end(left), end(right))
        guard leftEnd - Int(left) == rightEnd - Int(right) else { return false }
        for offset in 0...(leftEnd - Int(left)) {
            let (one, other) = (Int(left) + offset, Int(right) + offset)
            // One of two stretches that reach the end of the text ends earlier than the other.
            guard one < text.count, other < text.count, text[one] == text[other] else {
                return false
            }
        }
        return true
    }

    /// Puts the heads at the ends of their buckets, in the order given, and sorts all other suffixes
    /// by the order of the suffixes one later.
    private static func induce(
        _ heads: [Int32], _ text: [Int32], _ isSmall: [Bool], _ starts: [Int32],
        into order: inout [Int32]
    ) {
        let count = text.count
        text.withUnsafeBufferPointer { text in
            isSmall.withUnsafeBufferPointer { isSmall in
                order.withUnsafeMutableBufferPointer { order in
                    order.update(repeating: -1)
                    var ends = Array(starts.dropFirst())
                    for head in heads.reversed() {
                        let symbol = Int(text[Int(head)])
                        ends[symbol] -= 1
                        order[Int(ends[symbol])] = head
                    }
                    // Large suffixes from the left; the very last one precedes all in its bucket.
                    var fronts = starts
                    func placeLarge(_ index: Int) {
                        let symbol = Int(text[index])
                        order[Int(fronts[symbol])] = Int32(index)
                        fronts[symbol] += 1
                    }
                    placeLarge(count - 1)
                    for position in 0..<count where order[position] > 0 {
                        let index = Int(order[position]) - 1
                        if !isSmall[index] { placeLarge(index) }
                    }
                    // Small suffixes from the right, over the heads.
                    ends = Array(starts.dropFirst())
                    for position in stride(from: count - 1, through: 0, by: -1)
                    where order[position] > 0 {
                        let index = Int(order[position]) - 1
                        guard isSmall[index] else { continue }
                        let symbol = Int(text[index])
                        ends[symbol] -= 1
                        order[Int(ends[symbol])] = Int32(index)
                    }
                }
            }
        }
    }
}
