import ListeningModels
import Testing

@Suite struct IntervalTests {
    @Test func answers() {
        for interval in Interval.allCases {
            for answer in [interval.name, interval.abbreviation, "\(interval.semitones)"] {
                #expect(Interval(answer: answer) == interval, "\(answer)")
            }
        }
        #expect(Interval(answer: " Perfect  FIFTH ") == .perfectFifth)
        #expect(Interval(answer: "fourth") == .perfectFourth)
        #expect(Interval(answer: "m2") == .minorSecond && Interval(answer: "M2") == .majorSecond)
        for answer in ["", "0", "13", "second", "m5"] { #expect(Interval(answer: answer) == nil) }
    }

    @Test func probabilities() {
        var logits = [Float](repeating: 0, count: 12)
        logits[6] = 3
        let heard = HeardInterval(logits: logits)
        #expect(heard.interval == .perfectFifth)
        #expect(abs(heard.probabilities.reduce(0, +) - 1) < 1e-12)
        #expect(heard.confidence == heard.probabilities[6] && heard.confidence > 0.6)
        let sure = HeardInterval(logits: logits.map { $0 * 1e4 })
        #expect(sure.confidence == 1)
    }
}
