import CKernels

extension Tape {
    /// The cost of frames of keys that are drawn one after another, low to high: an autoregressive
    /// density over keys with shared hidden units (NADE; Larochelle and Murray, AISTATS 2011), here
    /// with transitions instead of states, as one node.
    ///
    /// Letters: R frames, K keys, H hidden units, C classes: 2 (struck, held) or 3 (and restruck).
    /// A key that was up is struck or not, by a logistic of class 0; a key that was down is released,
    /// held or (C = 3) struck again, by a softmax with 0 for released. The logits of a key are its
    /// `base` plus u · silu(a); a begins at `initial` and moves by v at every key that is not silent,
    /// so that a key knows what those below it do. Exact: the probabilities of all frames sum to 1.
    /// Gradients are made in the same sweep, in O(R K H), H-wide vectors at a time.
    ///
    /// - Parameters:
    ///   - initial: [..., H] of R rows, H at most 1024.
    ///   - base: [..., C K], class by class.
    ///   - u: [C, K, H].
    ///   - v: [C + 1, K, H]: struck, released, held, restruck.
    ///   - events: what every key does, [R, K], K at most 256: 0 silent, 1 struck, 2 released, 3 held,
    ///     4 restruck.
    ///   - weights: [...] of R: how much each row counts; 1 by default.
    ///   - divisor: what the sum is divided by.
    /// - Returns: the scalar cost [1], and the unweighted nats of every row whose weight is not 0.
    public func keyChain(
        _ initial: Tensor, base: Tensor, u: Tensor, v: Tensor, events: [UInt8],
        weights: Tensor? = nil, divisor: Float = 1
    ) -> (cost: Tensor, nats: [Float]) {
        let (rows, keys, hidden, classes) = (initial.rows, u.shape[1], u.shape[2], u.shape[0])
        precondition(classes == 2 || classes == 3, "2 or 3 classes, not \(classes)")
        precondition(
            keys <= CADENZA_CHAIN_KEYS && hidden <= CADENZA_CHAIN_HIDDEN,
            "at most 256 keys and 1024 hidden units")
        precondition(initial.width == hidden && v.shape == [classes + 1, keys, hidden], "widths")
        precondition(base.rows == rows && base.width == classes * keys, "base \(base.shape)")
        precondition(events.count == rows * keys, "one event a key")
        precondition(
            events.allSatisfy { $0 <= classes + 1 },
            "events are 0...4; two classes know no restruck keys")
        precondition(weights.map { $0.count == rows } ?? true, "one weight a row")

        let cost = output([1], from: [initial, base, u, v])
        let costs = scratch(rows)
        let gradients =
            cost.tracksGradient ? [initial, base, u, v].map { Tensor(zeros: $0.shape) } : []
        events.withUnsafeBufferPointer { codes in
            let chain = cadenza_key_chain(
                rows: Int64(rows), keys: Int64(keys), hidden: Int64(hidden),
                classes: Int64(classes), initial: initial.pointer, base: base.pointer,
                u: u.pointer, v: v.pointer, events: codes.baseAddress, weights: weights?.pointer)
            guard gradients.count == 4 else {
                backend.keyChain(chain, costs.pointer, nil)
                return
            }
            let room = scratch(2 * (keys + 1) * hidden)
            backend.keyChain(
                chain, costs.pointer,
                cadenza_key_chain_gradients(
                    scale: 1 / divisor, dinitial: gradients[0].pointer, dbase: gradients[1].pointer,
                    du: gradients[2].pointer, dv: gradients[3].pointer, scratch: room.pointer))
        }
        let nats = Array(UnsafeBufferPointer(start: costs.pointer, count: rows))
        cost.pointer.pointee = Float(weightedSum(nats, weights) / Double(divisor))
        record(cost) { [unowned self] dcost in
            for (operand, gradient) in zip([initial, base, u, v], gradients)
            where operand.tracksGradient {
                addScaled(gradient, by: dcost.pointee, to: gradientPointer(of: operand))
            }
        }
        return (cost, nats)
    }

    /// Softmax cross-entropy with integer targets.
    ///
    /// - Parameters:
    ///   - logits: [..., width].
    ///   - targets: one class 0..<width a row.
    ///   - divisor: what the sum is divided by.
    /// - Returns: the scalar cost [1], and the nats of every row.
    public func softmaxCrossEntropy(
        _ logits: Tensor, targets: [Int32], divisor: Float = 1
    ) -> (cost: Tensor, nats: [Float]) {
        let (rows, width) = (logits.rows, logits.width)
        precondition(targets.count == rows, "one target a row")
        precondition(
            targets.allSatisfy { (0..<Int32(width)).contains($0) }, "targets below \(width)")
        let cost = output([1], from: [logits])
        let costs = scratch(rows)
        let gradient = cost.tracksGradient ? Tensor(zeros: logits.shape) : nil
        backend.softmaxCrossEntropy(
            rows, width, logits.pointer, targets, 1 / divisor, costs.pointer, gradient?.pointer)
        let nats = Array(UnsafeBufferPointer(start: costs.pointer, count: rows))
        cost.pointer.pointee = Float(weightedSum(nats, nil) / Double(divisor))
        record(cost) { [unowned self] dcost in
            guard let gradient else { return }
            addScaled(gradient, by: dcost.pointee, to: gradientPointer(of: logits))
        }
        return (cost, nats)
    }

    /// The chosen rows of `x`, in the order of `indices`; a row may come several times.
    ///
    /// - Parameters:
    ///   - x: [..., width].
    ///   - indices: at least one, each 0..<rows.
    /// - Returns: [indices, width].
    public func gatherRows(_ x: Tensor, _ indices: [Int]) -> Tensor {
        embeddingSums(x, indices, counts: nil)
    }

    /// For every bag of indices the sum of those rows of a table: embeddings of several features
    /// at once.
    ///
    /// - Parameters:
    ///   - table: [..., width].
    ///   - indices: the bags one after another, each index 0..<rows.
    ///   - counts: the size of every bag; `nil` makes every index a bag of its own.
    /// - Returns: [bags, width].
    public func embeddingSums(_ table: Tensor, _ indices: [Int], counts: [Int]?) -> Tensor {
        let (rows, width) = (table.rows, table.width)
        precondition(indices.allSatisfy { (0..<rows).contains($0) }, "indices below \(rows)")
        precondition(counts.map { $0.reduce(0, +) == indices.count } ?? true, "bags fill")
        let bags = counts?.count ?? indices.count
        let y = output([bags, width], from: [table])
        y.pointer.update(repeating: 0, count: y.count)
        func forEach(_ body: (_ bag: Int, _ index: Int) -> Void) {
            var position = 0
            for bag in 0..<bags {
                for _ in 0..<(counts?[bag] ?? 1) {
                    body(bag, indices[position])
                    position += 1
                }
            }
        }
        forEach { backend.add(width, table.pointer + $1 * width, y.pointer + $0 * width) }
        record(y) { [unowned self] dy in
            let gradient = gradientPointer(of: table)
            forEach { backend.add(width, dy + $0 * width, gradient + $1 * width) }
        }
        return y
    }

    /// The same elements in another shape, without a copy of the values.
    public func reshape(_ x: Tensor, _ shape: [Int]) -> Tensor {
        precondition(shape.reduce(1, *) == x.count, "\(x.shape) does not fill \(shape)")
        let y = Tensor(
            view: x, offset: 0, shape: shape,
            tracksGradient: recordsGradients && x.tracksGradient)
        record(y) { [unowned self] dy in backend.add(x.count, dy, gradientPointer(of: x)) }
        return y
    }

    // MARK: Sums

    private func weightedSum(_ values: [Float], _ weights: Tensor?) -> Double {
        guard let weights else { return values.reduce(0) { $0 + Double($1) } }
        return values.indices.reduce(0) { $0 + Double(values[$1] * weights.pointer[$1]) }
    }

    private func addScaled(_ x: Tensor, by factor: Float, to y: FloatPointer) {
        if factor != 1 {
            for index in 0..<x.count { x.pointer[index] *= factor }
        }
        backend.add(x.count, x.pointer, y)
    }
}
