import Support
import Testing

@testable import Service

/// What the mouse and a MIDI keyboard do, what repeats, and what leaves the page.
extension PageTests {
    private func wheel(
        _ browser: Browser, _ place: (Double, Double), by delta: Double, modifiers: Int = 0
    ) async throws {
        try await browser.send(
            "Input.dispatchMouseEvent",
            [
                "type": "mouseWheel", "x": .number(place.0), "y": .number(place.1), "deltaX": 0,
                "deltaY": .number(delta), "modifiers": .integer(modifiers),
            ])
    }

    @Test func theWheelScrollsAndZooms() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        let middle = try await place(1, 64, browser)
        try await browser.value("window.before = {...cadenza.roll.view}")
        // Alt, Ctrl and Shift are 1, 2 and 8.
        for (modifiers, delta, isDone) in [
            (0, 40.0, "topPitch < before.topPitch"), (8, 90, "fromSeconds > before.fromSeconds"),
            (2, -90, "pixelsPerSecond > before.pixelsPerSecond"),
            (1, -90, "rowHeight > before.rowHeight"),
        ] {
            try await wheel(browser, middle, by: delta, modifiers: modifiers)
            try await browser.wait(for: "cadenza.roll.view.\(isDone)")
        }
        #expect(browser.errors == [])
    }

    @Test func lanesGridAndToolsChangeTheMusic() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        func number(_ expression: String) async throws -> Double {
            switch try await browser.value(expression) {
            case .integer(let number): Double(number)
            case .number(let number): number
            default: .nan
            }
        }
        let box = "document.getElementById('roll').getBoundingClientRect()"
        // As high as the lane is: the first note becomes as loud as can be.
        let (first, _) = try await place(0, 60, browser)
        let bottom = try await number("\(box).bottom")
        try await browser.drag(from: (first + 1, bottom - 10), to: (first + 1, bottom - 64))
        try await browser.wait(for: "cadenza.score.notes[0].velocity === 127")
        #expect(try await browser.value("cadenza.score.notes[1].velocity") == 80)
        // Pressed from half a second to a second and a half; a click takes it away.
        let pedal = try await number("\(box).top + cadenza.roll.view.notesBottom + 7")
        let (from, _) = try await place(0.5, 60, browser)
        let (to, _) = try await place(1.5, 60, browser)
        try await browser.drag(from: (from, pedal), to: (to, pedal))
        let span = "cadenza.score.pedalSpans[0]"
        try await browser.wait(
            for:
                "\(span) && Math.abs(\(span).down - 0.5) < 0.05 && Math.abs(\(span).up - 1.5) < 0.05"
        )
        for kind in ["mousePressed", "mouseReleased"] {
            try await browser.mouse(kind, (from + to) / 2, pedal)
        }
        try await browser.wait(for: "cadenza.score.pedalSpans.length === 0")
        // A note moves to the nearest sixteenth, and ends where its end is dragged to.
        try await browser.value(
            """
            document.getElementById('snap').value = '4';
            document.getElementById('snap').dispatchEvent(new Event('change'));
            """)
        try await browser.drag(from: place(1.2, 62, browser), to: place(1.35, 62, browser))
        let note = "cadenza.score.selected[0]"
        try await browser.wait(for: "\(note)?.pitch === 62")
        #expect(
            try await browser.value("\(note).tick / cadenza.score.document.ticks_per_quarter")
                == .number(2.25))
        let (end, y) = try await place(number("\(note).end"), 62, browser)
        try await browser.drag(from: (end - 2, y), to: place(2.11, 62, browser))
        try await browser.wait(for: "Math.abs(\(note).end - 2.125) < 0.001")
        // The eraser takes what it touches.
        try await browser.value(
            """
            document.getElementById('tool').value = 'erase';
            document.getElementById('tool').dispatchEvent(new Event('change'));
            """)
        try await browser.drag(from: place(2.6, 65, browser), to: place(2.7, 65, browser))
        try await browser.wait(for: "cadenza.score.notes.length === 7")
        #expect(browser.errors == [])
    }

    @Test func theLoopRepeatsItsRegion() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        try await browser.value(
            """
            window.times = [];
            const show = cadenza.player.onTime;
            cadenza.player.onTime = (seconds) => { window.times.push(seconds); show(seconds); };
            cadenza.roll.setRegion({from: 1, to: 1.6});
            cadenza.toggleLoop();
            cadenza.togglePlay();
            """)
        let turns = "window.times.filter((time, index) => time < window.times[index - 1]).length"
        try await browser.wait(for: "\(turns) >= 2")
        #expect(
            try await browser.value("window.times.every((time) => time >= 1 && time <= 1.6)")
                == true)
        try await browser.value("cadenza.toggleLoop()")
        try await browser.wait(for: "!cadenza.player.isPlaying")
        #expect(browser.errors == [])
    }

    @Test func lossesAreSeenWhileARunGoesOn() async throws {
        let server = try await TestServer()
        try RunAndScoreTests.addRun(to: server, losses: [3, 2.5])
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.value("document.querySelector('#training summary').click()")
        let text = "document.getElementById('runs').textContent"
        try await browser.wait(for: "\(text) === 'run_1: step 200, loss 3.500 (training 2.500)'")
        let points = "document.querySelector('#runs .validation').points.length"
        #expect(try await browser.value(points) == 2)
        try RunAndScoreTests.addRun(to: server, losses: [3, 2.5, 2])
        try await browser.wait(for: "\(text) === 'run_1: step 300, loss 3.000 (training 2.000)'")
        #expect(try await browser.value(points) == 3)
        #expect(browser.errors == [])
    }

    @Test func whatIsPlayedOnAKeyboardIsContinued() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.value(
            """
            window.keys = {name: 'keys', onmidimessage: null};
            navigator.requestMIDIAccess = async () => ({inputs: new Map([['1', window.keys]])});
            """)
        try await click("Record", in: browser)
        try await browser.wait(for: "window.keys.onmidimessage && cadenza.midiIn.recording")
        // Two keys, the second with the pedal, which is let go after it.
        try await browser.value(
            """
            for (const [time, ...data] of [[0, 0x90, 60, 70], [500, 0x80, 60, 0], [500, 0xb0, 64, 127],
                                           [600, 0x90, 64, 90], [900, 0x90, 64, 0], [1000, 0xb0, 64, 0]]) {
              window.keys.onmidimessage({data, timeStamp: 7000 + time});
            }
            """)
        try await click("Record", in: browser)
        #expect(
            try await browser.value(
                "cadenza.score.notes.map((note) => [note.pitch, note.velocity, note.start, note.end])"
            )
                == [[60, 70, 0, .number(0.5)], [64, 90, .number(0.6), .number(0.9)]])
        #expect(
            try await browser.value("cadenza.score.pedalSpans") == [
                ["down": .number(0.5), "up": 1]
            ])
        try await browser.value(
            """
            const seconds = document.getElementById('field-seconds');
            seconds.value = 1;
            seconds.dispatchEvent(new Event('change'));
            """)
        try await click("Ask", in: browser)
        try await browser.wait(for: "cadenza.takes.takes.length > 0")
        #expect(
            try await browser.value(
                "cadenza.takes.takes[0].record.parent === cadenza.score.musicId")
                == true)
        #expect(browser.errors == [])
    }

    @Test func musicLeavesThePageInEveryForm() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        try await browser.value(
            """
            const plain = URL.createObjectURL;
            URL.createObjectURL = (one) => { window.blob = one; return plain.call(URL, one); };
            """)
        for (form, beginning) in [
            ("mid", "MThd"), ("musicxml", "<?xml"), ("mxl", "PK"), ("wav", "RIFF"),
            ("flac", "fLaC"), ("png", "PNG"),
        ] {
            let text = try await browser.value(
                """
                window.blob = null;
                cadenza.export('\(form)').then(() => window.blob.slice(0, 8).arrayBuffer())
                  .then((bytes) => String.fromCharCode(...new Uint8Array(bytes)))
                """)
            guard case .string(let text) = text else { continue }
            #expect(text.contains(beginning), "\(form)")
        }
        #expect(browser.errors == [])
    }

    /// What the service would say of a take that has a passage in common with the training data.
    @Test func theSharedPassageIsMarked() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        try await rewrite(in: browser)
        try await browser.value(
            """
            const job = {state: 'done', result: {items: [{
              similarity: {longest: {note_count: 9, from_seconds: 1, to_seconds: 2.5}}, passages: [{}],
              composer: 'Satie', title: 'Gymnopédie'}]}};
            const plain = window.fetch;
            window.fetch = (path, options) => path === '/v1/similarity'
              ? Promise.resolve(new Response(JSON.stringify(job))) : plain(path, options);
            """)
        try await click("Mine?", in: browser)
        try await browser.wait(for: "cadenza.roll.region?.to === 2.5")
        #expect(try await browser.value("cadenza.roll.region.from") == 1)
        #expect(
            try await browser.value("cadenza.score.musicId === cadenza.takes.takes[0].id") == true)
        let text = try await browser.value("document.querySelector('#takes p.quiet').textContent")
        guard case .string(let text) = text else { return }
        #expect(text.contains("9 notes, at 1.0 to 2.5 s (Satie Gymnopédie); 1 passage is"))
        #expect(browser.errors == [])
    }
}
