import Foundation
import Support
import Testing

@testable import Service

/// The page in a real browser, where one is installed.
@Suite(.serialized, .enabled(if: Browser.path != nil, "Chromium is not installed"))
struct PageTests {
    /// Puts a MIDI file into the page's file input, as a person would.
    func bring(_ bytes: [UInt8], into browser: Browser) async throws {
        let list = bytes.map(String.init).joined(separator: ",")
        try await browser.value(
            """
            (() => {
              const files = new DataTransfer();
              files.items.add(new File([new Uint8Array([\(list)])], 'scale.mid', {type: 'audio/midi'}));
              const input = document.getElementById('open');
              input.files = files.files;
              input.dispatchEvent(new Event('change'));
            })()
            """)
        try await browser.wait(for: "cadenza.score.notes.length === 8 && cadenza.score.musicId")
    }

    func click(_ name: String, in browser: Browser) async throws {
        try await browser.value(
            "[...document.querySelectorAll('button')].find((one) => one.textContent === '\(name)')"
                + ".click()")
    }

    /// Asks for two takes of seconds 1 to 3, and waits for them.
    func rewrite(in browser: Browser) async throws {
        try await browser.value(
            """
            cadenza.roll.setRegion({from: 1, to: 3});
            const use = document.getElementById('use');
            use.value = 'infill';
            use.dispatchEvent(new Event('change'));
            const particles = document.getElementById('field-particles');
            particles.value = 2;
            particles.dispatchEvent(new Event('change'));
            """)
        try await click("Ask", in: browser)
        try await browser.wait(for: "cadenza.takes.takes.length === 2")
    }

    @Test func aTakeIsRenderedComparedAndAskedForAgain() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        try await rewrite(in: browser)
        try await click("Render", in: browser)
        try await browser.wait(for: "cadenza.player.isPlaying")
        try await browser.value("cadenza.player.stop()")
        #expect(try await browser.value("cadenza.player.isPlaying") == false)
        try await click("Figures", in: browser)
        try await browser.wait(for: "document.querySelector('#takes table').rows.length === 12")
        let notes = try await browser.value(
            "[...document.querySelector('#takes table').rows[1].cells].map((cell) => cell.textContent)"
        )
        guard case .array(let cells) = notes else { return }
        #expect(cells.first == "notes" && cells.last == "8" && cells.count == 3)
        // The panel is as it was, whatever was asked for since; with another seed there are other takes.
        try await browser.value(
            """
            cadenza.roll.setRegion(null);
            document.getElementById('use').value = 'vary';
            document.getElementById('use').dispatchEvent(new Event('change'));
            """)
        try await click("Again", in: browser)
        try await browser.wait(for: "document.getElementById('use').value === 'infill'")
        #expect(try await browser.value("document.getElementById('field-particles').value") == "2")
        #expect(try await browser.value("cadenza.roll.region") == ["from": 1, "to": 3])
        try await browser.value(
            """
            const seed = document.getElementById('field-settings-rng_seed');
            seed.value = Number(seed.value) + 1;
            seed.dispatchEvent(new Event('change'));
            """)
        try await click("Ask", in: browser)
        try await browser.wait(for: "cadenza.takes.takes.length > 2")
        #expect(try await browser.value("document.getElementById('problem').textContent") == "")
        #expect(browser.errors == [])
    }

    @Test func musicIsRewrittenHeardKeptAndUndone() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.wait(for: "document.getElementById('hint').hidden === false")
        try await bring(TestServer.scale(), into: browser)
        #expect(try await browser.value("document.getElementById('hint').hidden") == true)
        try await rewrite(in: browser)
        #expect(try await browser.value("document.getElementById('problem').textContent") == "")
        // It is heard: what plays is not silent.
        let loudest = try await browser.value(
            """
            cadenza.sound(0, 1).then((sound) =>
              sound.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0))
            """)
        if case .number(let peak) = loudest { #expect(peak > 0.01) } else { Issue.record("silent") }
        try await click("Hear", in: browser)
        try await browser.wait(for: "cadenza.player.isPlaying")
        try await browser.value("cadenza.player.stop()")
        // Shown, it is tinted where it is new; kept, it is plain; undone, the old music is back.
        try await click("Show", in: browser)
        try await browser.wait(for: "cadenza.score.musicId === cadenza.takes.takes[0].id")
        #expect(
            try await browser.value(
                "cadenza.score.notes.filter((note) => note.tinted)"
                    + ".every((note) => note.start >= 0.9 && note.start < 3.1)") == true)
        try await click("Keep", in: browser)
        try await browser.wait(for: "cadenza.takes.takes.length === 1")
        #expect(try await browser.value("cadenza.score.hasTints") == false)
        let kept = try await server.client.get("/v1/music?state=kept")
        #expect(kept.text.contains("scale, infill"))
        for _ in 0..<2 { try await browser.key("z", modifiers: 2) }
        try await browser.wait(
            for:
                "cadenza.score.notes.map((note) => note.pitch).join() === '60,61,62,63,64,65,66,67'"
        )
        #expect(browser.errors == [])
    }

    @Test func aRecordingThatIsDroppedBecomesNotes() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await browser.drop(SoundTests.scale, 600, 400)
        try await browser.wait(for: "cadenza.score.musicId")
        #expect(
            try await browser.value("cadenza.score.notes.map((note) => note.pitch).join()")
                == "60,61,62,63,64,65,66,67")
        let title = try await browser.value("document.getElementById('title').textContent")
        #expect(title == "scale, transcribe 1")
        // They are drawn where they belong: the roll has the colour of notes there.
        try await browser.wait(
            for: """
                (() => {
                  const { view, palette } = cadenza.roll;
                  const roll = document.getElementById('roll');
                  const scale = roll.width / roll.getBoundingClientRect().width;
                  const colour = (seconds, pitch) => [...roll.getContext('2d').getImageData(
                    Math.round(view.x(seconds) * scale),
                    Math.round((view.y(pitch) + view.rowHeight / 2) * scale), 1, 1).data].join();
                  return cadenza.score.notes.every((note) =>
                    colour(note.start + 0.1, note.pitch) !== colour(note.start + 0.1, note.pitch + 12));
                })()
                """)
        // The recording is in the library, and so is what came of it.
        let sounds = try await server.client.get("/v1/sounds")
        #expect(sounds.text.contains(#""name":"scale""#))
        try await browser.wait(for: "document.querySelectorAll('#library button').length === 1")
        #expect(browser.errors == [])
    }

    /// Where a time and a pitch stand in the window.
    func place(
        _ seconds: Double, _ pitch: Int, _ browser: Browser
    ) async throws -> (Double, Double) {
        func number(_ expression: String) async throws -> Double {
            switch try await browser.value(expression) {
            case .integer(let number): Double(number)
            case .number(let number): number
            case let other: throw Browser.Failure(description: "\(expression): \(other)")
            }
        }
        let box = "document.getElementById('roll').getBoundingClientRect()"
        let view = "cadenza.roll.view"
        let x = try await number("\(box).left + \(view).x(\(seconds))")
        let y = try await number("\(box).top + \(view).y(\(pitch)) + \(view).rowHeight / 2")
        return (x, y)
    }

    @Test func notesAreEditedByMouseAndKeysAndSurviveAReload() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        // The first note a fifth up, then back.
        try await browser.drag(from: place(0.1, 60, browser), to: place(0.1, 67, browser))
        try await browser.wait(for: "cadenza.score.notes[0].pitch === 67")
        try await browser.key("z", modifiers: 2)
        try await browser.wait(for: "cadenza.score.notes[0].pitch === 60")
        // A new note by a double click, a third up by keys, erased, and brought back.
        let free = try await place(0.5, 72, browser)
        for clicks in 1...2 {
            try await browser.mouse("mousePressed", free.0, free.1, clicks: clicks)
            try await browser.mouse("mouseReleased", free.0, free.1, clicks: clicks)
        }
        try await browser.wait(for: "cadenza.score.notes.length === 9")
        for _ in 0..<4 { try await browser.key("ArrowUp") }
        try await browser.wait(for: "cadenza.score.notes.some((note) => note.pitch === 76)")
        try await browser.key("Delete")
        try await browser.wait(for: "cadenza.score.notes.length === 8")
        try await browser.key("z", modifiers: 2)
        try await browser.wait(for: "cadenza.score.notes.length === 9")
        // A frame around all, copied and pasted behind it.
        try await browser.key("a", modifiers: 2)
        try await browser.key("c", modifiers: 2)
        try await browser.key("End")
        try await browser.key("v", modifiers: 2)
        try await browser.wait(for: "cadenza.score.notes.length === 18")
        // Unsaved, it survives a reload, and is then saved.
        try await browser.value("cadenza.keepNow()")
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        #expect(try await browser.value("cadenza.score.notes.length") == 18)
        let bytes = try await browser.value(
            """
            (async () => {
              let blob;
              const plain = URL.createObjectURL;
              URL.createObjectURL = (one) => { blob = one; return plain.call(URL, one); };
              await cadenza.export('mid');
              return [...new Uint8Array(await blob.arrayBuffer())].slice(0, 4);
            })()
            """)
        #expect(bytes == [0x4D, 0x54, 0x68, 0x64])
        let saved = try await server.client.get("/v1/music?limit=1")
        #expect(saved.text.contains("\"note_count\":18"))
        #expect(browser.errors == [])
    }

    @Test func everythingHasANameAndNothingComesFromElsewhere() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        let own = "http://127.0.0.1:\(server.client.port)/"
        try await browser.visit(own)
        try await bring(TestServer.scale(), into: browser)
        let tree = try await browser.send("Accessibility.getFullAXTree")
        guard case .array(let nodes)? = tree["nodes"] else {
            Issue.record("there is no tree")
            return
        }
        func text(_ node: JSONValue, _ field: String) -> String {
            if case .string(let text)? = node[field]?["value"] { text } else { "" }
        }
        let roles = nodes.filter { $0["ignored"] != true }.map {
            (text($0, "role"), text($0, "name"))
        }
        for landmark in ["banner", "main", "navigation", "complementary", "application"] {
            #expect(roles.contains { $0.0 == landmark }, "no \(landmark)")
        }
        let controls: Set = [
            "button", "textbox", "searchbox", "spinbutton", "combobox", "checkbox", "application",
        ]
        for (role, name) in roles where controls.contains(role) {
            #expect(!name.isEmpty, "a \(role) without a name")
        }
        #expect(roles.filter { controls.contains($0.0) }.count > 20)
        let elsewhere = browser.requests.filter {
            !$0.hasPrefix(own) && !$0.hasPrefix("data:") && !$0.hasPrefix("blob:")
        }
        #expect(elsewhere == [])
        #expect(browser.errors == [])
    }

    @Test func aLostServerIsToldAndComesBack() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        let port = server.client.port
        try await browser.visit("http://127.0.0.1:\(port)/")
        try await bring(TestServer.scale(), into: browser)
        await server.stop()
        try await browser.value("cadenza.library.load()")
        try await browser.wait(for: "!document.getElementById('lost').hidden")
        let next = try await TestServer(in: server.folder) { $0.port = port }
        try await browser.wait(for: "document.getElementById('lost').hidden")
        try await browser.wait(for: "document.querySelectorAll('#library button').length === 1")
        await next.stop()
    }
}
