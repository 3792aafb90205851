/// How well a classifier's answers fit the truth.
public struct ClassificationScores: Codable, Sendable, Equatable {
    /// Figures of one class, 0 to 1.
    public struct ClassScore: Codable, Sendable, Equatable {
        public let name: String
        /// Examples of the class.
        public let count: Int
        public let precision, recall, f1: Double
    }

    public let count: Int
    public let accuracy: Double
    /// The mean recall of the classes that there are.
    public let balancedAccuracy: Double
    /// The mean F1 of the classes that there are, and that of all answers together.
    public let macroF1, microF1: Double
    /// Matthews' correlation coefficient for several classes (Gorodkin 2004), -1 to 1.
    public let matthews: Double
    public let classes: [ClassScore]
    /// A row for every class, a column for every answer.
    public let confusion: [[Int]]

    /// - Parameters:
    ///   - names: of the classes.
    ///   - truths: the class of each example.
    ///   - answers: as many.
    public init(names: [String], truths: [Int], answers: [Int]) {
        precondition(truths.count == answers.count, "an answer for each example")
        let size = names.count
        var confusion = Array(repeating: Array(repeating: 0, count: size), count: size)
        for (truth, answer) in zip(truths, answers) { confusion[truth][answer] += 1 }
        let rows = confusion.map { $0.reduce(0, +) }
        let columns = (0..<size).map { c in confusion.reduce(0) { $0 + $1[c] } }
        let hits = (0..<size).map { confusion[$0][$0] }
        func part(_ value: Int, of total: Int) -> Double {
            total > 0 ? Double(value) / Double(total) : 0
        }
        classes = names.indices.map { c in
            ClassScore(
                name: names[c], count: rows[c], precision: part(hits[c], of: columns[c]),
                recall: part(hits[c], of: rows[c]), f1: part(2 * hits[c], of: rows[c] + columns[c]))
        }
        let present = classes.filter { $0.count > 0 }
        func mean(_ value: (ClassScore) -> Double) -> Double {
            present.isEmpty ? 0 : present.reduce(0) { $0 + value($1) } / Double(present.count)
        }
        count = truths.count
        accuracy = part(hits.reduce(0, +), of: truths.count)
        balancedAccuracy = mean(\.recall)
        macroF1 = mean(\.f1)
        // One answer an example: precision and recall over all are the accuracy.
        microF1 = accuracy
        let (right, all) = (Double(hits.reduce(0, +)), Double(truths.count))
        func dot(_ left: [Int], _ right: [Int]) -> Double {
            zip(left, right).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        }
        let spread = (all * all - dot(columns, columns)) * (all * all - dot(rows, rows))
        matthews = spread > 0 ? (right * all - dot(rows, columns)) / spread.squareRoot() : 0
        self.confusion = confusion
    }
}
