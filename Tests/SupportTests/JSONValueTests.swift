import Foundation
import Support
import Testing

@Suite struct JSONValueTests {
    struct Settings: Codable, Equatable {
        struct Part: Codable, Equatable {
            var width = 3
            var name = "a"
        }
        var seed = UInt64.max
        var rate: Float = 1e-3
        var limit: Double?
        var isOn = true
        var part = Part()
        var sizes = [1, 2, 3]
    }

    /// Numbers keep their exact values: the largest integers, and floats that are no sums of powers
    /// of two.
    @Test func roundTrip() throws {
        var settings = Settings()
        for rate in [1e-3, 0.1, 3.3e-7, 16_777_218, .leastNonzeroMagnitude] as [Float] {
            settings.rate = rate
            settings.limit = Double(rate) / 3
            let value = try JSONValue(encoding: settings)
            #expect(try value.decoded(as: Settings.self) == settings)
        }
        #expect(try JSONValue(encoding: settings)["seed"] == .unsigned(.max))
        #expect(try JSONValue(encoding: settings)["part"]?["width"] == .integer(3))
        #expect(JSONValue.bool(true)["a"] == nil)
        let nothing = try JSONDecoder().decode(JSONValue.self, from: Data("[null,1.5,true]".utf8))
        #expect(nothing == .array([.null, .number(1.5), .bool(true)]))
    }

    /// A stored file of an older version lacks fields: they keep their defaults, at every depth.
    @Test func merging() throws {
        let stored = #"{"rate": 0.5, "part": {"name": "b"}, "sizes": [9]}"#
        let changes = try JSONDecoder().decode(JSONValue.self, from: Data(stored.utf8))
        let read = try JSONValue(encoding: Settings()).merging(changes).decoded(as: Settings.self)
        var expected = Settings()
        (expected.rate, expected.part.name, expected.sizes) = (0.5, "b", [9])
        #expect(read == expected)
    }
}
