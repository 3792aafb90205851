import Support
import Testing

@testable import Service

/// What is done to music on the page, and what is said of it.
extension PageTests {
    private func words(_ browser: Browser, _ id: String) async throws -> JSONValue {
        try await browser.value("document.getElementById('\(id)').textContent")
    }

    /// Slow music in 3/8 whose ticks are long: 24 in a quarter of two seconds.
    private static let slow = #"""
        {"ticks_per_quarter": 24, "tempo_changes": [{"tick": 0, "microseconds_per_quarter": 2000000}],
         "time_signatures": [{"tick": 0, "numerator": 3, "denominator": 8}],
         "notes": [[0, 12, 60, 80, 0, 0, 0], [12, 12, 62, 80, 0, 0, 0], [24, 12, 64, 80, 0, 0, 0],
                   [36, 36, 65, 80, 0, 0, 0]]}
        """#

    @Test func theMetronomeBeatsAsTheMetreSays() async throws {
        let server = try await TestServer()
        let added = try await server.client.send(
            "POST", "/v1/music?name=slow", Array(Self.slow.utf8), type: "application/json")
        let id = try #require(added["id"])
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.value("cadenza.openMusic('\(id)')")
        // Eighths; a bar has three, and goes on beyond the last note as it was.
        let beats = try await browser.value(
            "cadenza.score.beats(0, 110).map(({tick, bar}) => [tick, bar ?? 0])")
        #expect(
            beats == [
                [0, 1], [12, 0], [24, 0], [36, 2], [48, 0], [60, 0], [72, 3], [84, 0], [96, 0],
                [108, 4],
            ])
        #expect(
            try await browser.value("cadenza.score.beats(13, 36).map(({tick}) => tick)") == [
                24, 36,
            ])
        try await browser.value(
            """
            window.clicks = [];
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (at) {
              window.clicks.push({at, height: this.frequency.value});
              return start.call(this, at);
            };
            cadenza.toggleMetronome();
            cadenza.togglePlay();
            """)
        try await browser.wait(for: "window.clicks.length >= 3")
        let apart = try await browser.value(
            "Math.abs(window.clicks[2].at - window.clicks[1].at - 1) < 0.01")
        #expect(apart == true)
        #expect(
            try await browser.value("window.clicks.slice(0, 3).map((click) => click.height)")
                == [1500, 1000, 1000])
        #expect(browser.errors == [])
    }

    @Test func takesAreTintedWhereTheyDifferAndUntilTheyAreAccepted() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        let address = "http://127.0.0.1:\(server.client.port)/"
        try await browser.visit(address)
        try await bring(TestServer.scale(), into: browser)
        let before = try await words(browser, "title")
        // A take may count time in other ticks; what was not asked for is the same nevertheless.
        let isSame = try await browser.value(
            """
            import('/page/js/score.js').then(({ mark }) =>
              mark({pitch: 60, tick: 4, velocity: 80}, 960) === mark({pitch: 60, tick: 2, velocity: 80}, 480))
            """)
        #expect(isSame == true)
        try await browser.value(
            """
            cadenza.roll.setRegion({from: 0, to: 1.9});
            document.getElementById('use').value = 'humanise';
            document.getElementById('use').dispatchEvent(new Event('change'));
            """)
        try await click("Ask", in: browser)
        try await browser.wait(for: "cadenza.takes.takes.length > 0")
        try await click("Show", in: browser)
        try await browser.wait(for: "cadenza.score.hasTints")
        let places = "cadenza.score.notes.filter((note) => note.tinted).map((note) => note.start)"
        #expect(try await browser.value("\(places).every((start) => start < 2)") == true)
        let tinted = try await browser.value("\(places).length")
        // Undone, the music has its name again, and what is saved from then on comes of it.
        try await browser.key("z", modifiers: 2)
        #expect(try await words(browser, "title") == before)
        #expect(
            try await browser.value("cadenza.score.origin.parent === cadenza.score.musicId") == true
        )
        try await browser.key("z", modifiers: 10)
        // Reloaded, it is not accepted yet.
        try await browser.value("cadenza.keepNow()")
        try await browser.visit(address)
        #expect(try await browser.value("\(places).length") == tinted)
        try await browser.key("a")
        #expect(try await browser.value("cadenza.score.hasTints") == false)
        #expect(browser.errors == [])
    }

    @Test func musicIsWrittenByTheKeyboardAlone() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.value("cadenza.begin(); document.getElementById('roll').focus()")
        for key in ["i", "i", "ArrowUp", "ArrowUp", "i", "ArrowDown", "v"] {
            try await browser.key(key)
        }
        #expect(
            try await browser.value(
                "cadenza.score.notes.map((note) => [note.tick, note.pitch, note.velocity])")
                == [[0, 60, 80], [240, 62, 80], [480, 61, 75]])
        #expect(try await words(browser, "said") == "C♯4, 0.50 seconds, velocity 75")
        // More notes at a time, an octave up; those out of sight are brought into view.
        try await browser.key("P", modifiers: 8)
        for _ in 0..<3 { try await browser.key("ArrowUp", modifiers: 8) }
        #expect(
            try await browser.value("cadenza.score.notes.map((note) => note.pitch)") == [
                60, 98, 97,
            ])
        try await browser.value("cadenza.roll.view.topPitch = 60")
        try await browser.key("n")
        #expect(try await browser.value("cadenza.roll.view.topPitch > 97") == true)
        // A region and the pedal in it.
        for key in ["Escape", "Home", "[", "ArrowRight", "]", "s"] { try await browser.key(key) }
        #expect(
            try await browser.value("cadenza.score.pedalSpans") == [
                ["down": 0, "up": .number(0.5)]
            ])
        try await browser.key("Home")
        try await browser.key("S", modifiers: 8)
        #expect(try await browser.value("cadenza.score.pedalSpans") == [])
        try await browser.key("\\")
        #expect(try await browser.value("cadenza.roll.region") == .null)
        #expect(browser.errors == [])
    }

    @Test func musicIsNamedTaggedFoundAndRemoved() async throws {
        let server = try await TestServer()
        for number in 0..<200 {
            let notes = TestServer.scale(count: 1 + number % 50, from: 30 + number / 50)
            _ = try await server.upload(notes, name: "number\(number)")
        }
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        // One more than a page.
        let count = "document.querySelectorAll('#library button').length"
        try await browser.wait(for: "\(count) === 200")
        try await click("Older music", in: browser)
        try await browser.wait(for: "\(count) === 201")
        #expect(try await browser.value("document.getElementById('older').hidden") == true)
        try await browser.value(
            """
            (() => {
              const { name, tags, note } = document.getElementById('about').elements;
              [name.value, tags.value, note.value] = ['Evening', 'slow; waltz', 'for Anna'];
            })()
            """)
        try await browser.value("document.getElementById('about').requestSubmit()")
        try await browser.wait(for: "document.getElementById('title').textContent === 'Evening'")
        let id = try await browser.value("cadenza.score.musicId")
        guard case .string(let id) = id else { return }
        let music = try await server.client.get("/v1/music/\(id)")
        #expect(music.json["tags"] == ["slow", "waltz"] && music["note"] == "for Anna")
        try await browser.value(
            """
            document.getElementById('tag').value = 'waltz';
            document.getElementById('tag').dispatchEvent(new Event('change'));
            """)
        try await browser.wait(for: "\(count) === 1")
        // Taken out of the library it stays on the roll, and is music of its own.
        try await click("Remove", in: browser)
        try await browser.wait(for: "cadenza.score.musicId === null && \(count) === 0")
        #expect(try await server.client.get("/v1/music/\(id)").status == 404)
        try await browser.value("cadenza.save()")
        #expect(try await server.client.get("/v1/music/\(id)").status == 404)
        #expect(try await browser.value("Boolean(cadenza.score.musicId)") == true)
        #expect(browser.errors == [])
    }

    @Test func notesAreSpelledAsTheirKeyIs() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        let names = try await browser.value(
            """
            import('/page/js/spelling.js').then(({ pitchName }) => [
              [75, 'A minor'], [75, 'C minor'], [75], [59, 'Cb major'], [60, 'C# minor'], [66, 'Db major'],
              [70, 'B minor'], [65, 'F# minor'], [67, 'G# minor'], [60, 'C major'],
            ].map(([pitch, key]) => pitchName(pitch, key)))
            """)
        #expect(
            names == ["D♯5", "E♭5", "E♭5", "C♭4", "B♯3", "G♭4", "A♯4", "E♯4", "F𝄪4", "C4"])
    }
}
