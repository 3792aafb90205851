/// Examples in the order in which an epoch reads them, in batches.
struct BatchOrder {
    /// Their places among all examples.
    let places: [Int]
    let batchSize: Int

    /// A last batch of one example would have no variance and is left out.
    var batchCount: Int {
        let (whole, rest) = places.count.quotientAndRemainder(dividingBy: batchSize)
        return whole + (rest > 1 ? 1 : 0)
    }

    /// The places of a batch's examples.
    subscript(batch index: Int) -> ArraySlice<Int> {
        let start = index * batchSize
        return places[start..<min(start + batchSize, places.count)]
    }
}
