import Testing

@testable import Studio

@Suite struct HistoryReportTests {
    /// A tree with its two lines a node; only the last child of a parent closes the branch.
    @Test func linesOfATree() {
        let depths = [0, 1, 2, 2, 1, 0, 1]
        let margins = HistoryReport.margins(depths: depths)
        #expect(
            margins.map { $0.first } == ["", "├─ ", "│  ├─ ", "│  └─ ", "└─ ", "", "└─ "])
        #expect(
            margins.map { $0.second } == ["│", "│  │", "│  │  ", "│     ", "   ", "│", "   "])
        #expect(HistoryReport.margins(depths: []).isEmpty)
    }
}
