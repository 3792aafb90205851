import MusicTheory

extension NotatedScore {
    /// The score as MusicXML 4.0, partwise (W3C Music Notation Community Group, 2021).
    ///
    /// Staves 1 and 2 have the voices 1...4 and 5...8. Velocities stand in `dynamics`, in per cent of 90.
    ///
    /// - Parameters:
    ///   - title: what stands above the music; nothing where it is empty.
    ///   - software: what wrote it.
    /// - Returns: the document, the same for the same score.
    public func musicXML(title: String = "", software: String = "Cadenza") -> String {
        var xml = XMLText()
        xml.line(
            "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 4.0 Partwise//EN\" "
                + "\"http://www.musicxml.org/dtds/partwise.dtd\">")
        let divisions = divisions
        xml.element("score-partwise", ["version": "4.0"]) { xml in
            if !title.isEmpty {
                xml.element("work") { $0.element("work-title", [:], title) }
            }
            xml.element("identification") { xml in
                xml.element("encoding") { $0.element("software", [:], software) }
            }
            xml.element("part-list") { xml in
                for (index, part) in parts.enumerated() { xml.listEntry(part, number: index + 1) }
            }
            for (index, part) in parts.enumerated() {
                xml.element("part", ["id": "P\(index + 1)"]) { xml in
                    var pedal = PedalMark.marks(of: part)[...]
                    for bar in bars.indices {
                        let own = pedal.prefix { $0.isWritten(before: bars[bar].end) }
                        pedal = pedal.dropFirst(own.count)
                        let writer = MeasureWriter(
                            score: self, part: part, bar: bar, isFirstPart: index == 0,
                            unitsPerDivision: NotatedScore.unitsPerQuarter / divisions,
                            pedal: Array(own))
                        writer.write(to: &xml)
                    }
                }
            }
        }
        return xml.text
    }

    /// The fewest divisions of a quarter that hold every place of the score.
    private var divisions: Int {
        var common = NotatedScore.unitsPerQuarter
        func take(_ value: Int) {
            var (one, other) = (common, value)
            while other != 0 { (one, other) = (other, one % other) }
            common = one
        }
        for bar in bars { take(bar.length) }
        for event in parts.lazy.flatMap(\.staves).flatMap(\.bars).joined().joined() {
            take(event.length)
        }
        for span in parts.lazy.flatMap(\.pedal) {
            take(span.lowerBound)
            take(span.upperBound)
        }
        return NotatedScore.unitsPerQuarter / common
    }
}

extension NotatedScore {
    /// The score as compressed MusicXML (.mxl): the document in a ZIP archive with a container that names it.
    ///
    /// - Parameters:
    ///   - title: what stands above the music; nothing where it is empty.
    ///   - software: what wrote it.
    /// - Returns: the archive, the same for the same score and version of zlib.
    public func compressedMusicXML(title: String = "", software: String = "Cadenza") -> [UInt8] {
        var container = XMLText()
        container.element("container") { xml in
            xml.element("rootfiles") { xml in
                xml.element(
                    "rootfile",
                    [
                        "full-path": "score.musicxml",
                        "media-type": "application/vnd.recordare.musicxml+xml",
                    ])
            }
        }
        var archive = ZIPArchive()
        // First and as it is, so that the kind of file can be told from its first bytes.
        archive.add(
            "mimetype", Array("application/vnd.recordare.musicxml".utf8), isCompressed: false)
        archive.add("META-INF/container.xml", Array(container.text.utf8))
        archive.add("score.musicxml", Array(musicXML(title: title, software: software).utf8))
        return archive.bytes
    }
}

extension XMLText {
    fileprivate mutating func listEntry(_ part: NotatedScore.Part, number: Int) {
        element("score-part", ["id": "P\(number)"]) { xml in
            xml.element("part-name", [:], part.name)
            xml.element("score-instrument", ["id": "P\(number)-I1"]) {
                $0.element("instrument-name", [:], part.name)
            }
            xml.element("midi-instrument", ["id": "P\(number)-I1"]) { xml in
                // 1...16 without 10, which is percussion's.
                let channel = (number - 1) % 15 + 1
                xml.element("midi-channel", [:], channel < 10 ? channel : channel + 1)
                xml.element("midi-program", [:], Int(part.program) + 1)
            }
        }
    }
}

/// What is written of the sustain pedal, at one place. A change is a stop and a start: some programs know
/// no more.
private struct PedalMark {
    enum Kind: String { case start, stop }

    /// In units from the start.
    let place: Int
    let kind: Kind

    /// The marks of a part, by place.
    static func marks(of part: NotatedScore.Part) -> [PedalMark] {
        part.pedal.flatMap {
            [
                PedalMark(place: $0.lowerBound, kind: .start),
                PedalMark(place: $0.upperBound, kind: .stop),
            ]
        }
    }

    /// Whether it belongs before a bar line; one that ends there does.
    func isWritten(before end: Int) -> Bool { kind == .stop ? place <= end : place < end }
}

/// Writes one bar of a part.
private struct MeasureWriter {
    let score: NotatedScore
    let part: NotatedScore.Part
    let bar: Int
    let isFirstPart: Bool
    let unitsPerDivision: Int
    /// The marks of this bar.
    let pedal: [PedalMark]

    private var own: NotatedScore.Bar { score.bars[bar] }
    private var before: NotatedScore.Bar? { bar > 0 ? score.bars[bar - 1] : nil }

    func write(to xml: inout XMLText) {
        let number = String(own.number)
        let attributes: KeyValuePairs =
            own.isWhole ? ["number": number] : ["number": number, "implicit": "yes"]
        xml.element("measure", attributes) { xml in
            self.attributes(&xml)
            if isFirstPart, let tempo = own.quartersPerMinute { self.tempo(tempo, &xml) }
            var isFirst = true
            for (staff, music) in part.staves.enumerated() {
                for (voice, events) in music.bars[bar].enumerated() where !events.isEmpty {
                    if !isFirst {
                        xml.element("backup") {
                            $0.element("duration", [:], own.length / unitsPerDivision)
                        }
                    }
                    isFirst = false
                    // The first voice of the lowest staff fills the bar: the pedal goes along with it.
                    var marks = (staff == part.staves.count - 1 && voice == 0 ? pedal : [])[...]
                    for event in events {
                        let end = own.start + event.start + event.length
                        while let mark = marks.first, mark.place < end {
                            pedalMark(mark, at: own.start + event.start, &xml)
                            marks.removeFirst()
                        }
                        self.event(event, staff: staff, voice: voice, &xml)
                    }
                    for mark in marks { pedalMark(mark, at: own.end, &xml) }
                }
            }
        }
    }

    private func attributes(_ xml: inout XMLText) {
        let hasNewKey = before.map { ($0.fifths, $0.isMinor) != (own.fifths, own.isMinor) } ?? true
        let hasNewMetre =
            before.map { ($0.numerator, $0.denominator) != (own.numerator, own.denominator) }
            ?? true
        guard hasNewKey || hasNewMetre else { return }
        xml.element("attributes") { xml in
            if bar == 0 {
                xml.element(
                    "divisions", [:], NotatedScore.unitsPerQuarter / unitsPerDivision)
            }
            if hasNewKey {
                xml.element("key") { xml in
                    xml.element("fifths", [:], own.fifths)
                    xml.element("mode", [:], own.isMinor ? "minor" : "major")
                }
            }
            if hasNewMetre {
                xml.element("time") { xml in
                    xml.element("beats", [:], own.numerator)
                    xml.element("beat-type", [:], own.denominator)
                }
            }
            guard bar == 0 else { return }
            if part.staves.count > 1 { xml.element("staves", [:], part.staves.count) }
            for (index, staff) in part.staves.enumerated() {
                xml.element("clef", ["number": String(index + 1)]) { xml in
                    xml.element("sign", [:], staff.clef.rawValue)
                    xml.element("line", [:], staff.clef == .treble ? 2 : 4)
                }
            }
        }
    }

    private func tempo(_ quartersPerMinute: Double, _ xml: inout XMLText) {
        let rounded = (quartersPerMinute * 100).rounded() / 100
        let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
        xml.element("direction", ["placement": "above"]) { xml in
            xml.element("direction-type") { xml in
                xml.element("metronome", ["parentheses": "no"]) { xml in
                    xml.element("beat-unit", [:], "quarter")
                    xml.element("per-minute", [:], Int(quartersPerMinute.rounded()))
                }
            }
            xml.element("sound", ["tempo": text])
        }
    }

    /// - Parameters:
    ///   - mark: what is written.
    ///   - place: where the writer is, in units from the start.
    ///   - xml: the document.
    private func pedalMark(_ mark: PedalMark, at place: Int, _ xml: inout XMLText) {
        xml.element("direction", ["placement": "below"]) { xml in
            xml.element("direction-type") { xml in
                xml.element("pedal", ["type": mark.kind.rawValue, "line": "yes"])
            }
            if mark.place != place {
                xml.element("offset", [:], (mark.place - place) / unitsPerDivision)
            }
            if part.staves.count > 1 { xml.element("staff", [:], part.staves.count) }
        }
    }

    private func event(
        _ event: NotatedScore.Event, staff: Int, voice: Int, _ xml: inout XMLText
    ) {
        if event.notes.isEmpty {
            return note(event, nil, isFirst: true, staff: staff, voice: voice, &xml)
        }
        for (index, head) in event.notes.enumerated() {
            note(event, head, isFirst: index == 0, staff: staff, voice: voice, &xml)
        }
    }

    /// A note or rest; its parts stand in the order that the format demands.
    private func note(
        _ event: NotatedScore.Event, _ head: NotatedScore.Head?, isFirst: Bool, staff: Int,
        voice: Int, _ xml: inout XMLText
    ) {
        let value = event.value
        let velocity = head.map { (Double($0.velocity) / 90 * 10_000).rounded() / 100 }
        let attributes: KeyValuePairs<String, String> =
            velocity.map { ["dynamics": String($0)] } ?? [:]
        xml.element("note", attributes) { xml in
            if !isFirst { xml.element("chord") }
            if let head {
                pitch(head, &xml)
            } else {
                xml.element("rest", event.isWholeBarRest ? ["measure": "yes"] : [:])
            }
            xml.element("duration", [:], event.length / unitsPerDivision)
            if head?.isTiedBefore == true { xml.element("tie", ["type": "stop"]) }
            if head?.isTiedAfter == true { xml.element("tie", ["type": "start"]) }
            xml.element("voice", [:], 4 * staff + voice + 1)
            if !event.isWholeBarRest {
                xml.element("type", [:], value.kind.name)
                for _ in 0..<value.dots { xml.element("dot") }
                if let tuplet = value.tuplet {
                    xml.element("time-modification") { xml in
                        xml.element("actual-notes", [:], tuplet.actual)
                        xml.element("normal-notes", [:], tuplet.normal)
                    }
                }
            }
            if part.staves.count > 1 { xml.element("staff", [:], staff + 1) }
            if isFirst {
                for (level, beam) in event.beams.enumerated() {
                    xml.element("beam", ["number": String(level + 1)], beam.rawValue)
                }
            }
            notations(event, head, isFirst: isFirst, &xml)
        }
    }

    private func pitch(_ head: NotatedScore.Head, _ xml: inout XMLText) {
        let name = head.spelling.name
        let alter = name.dropFirst().reduce(0) { $0 + ($1 == "#" ? 1 : -1) }
        xml.element("pitch") { xml in
            xml.element("step", [:], String(name.prefix(1)))
            if alter != 0 { xml.element("alter", [:], alter) }
            // B sharp belongs to the octave below that of the C it sounds like. The format begins at C0,
            // an octave above MIDI.
            xml.element("octave", [:], max(0, (Int(head.pitch) - alter + 12) / 12 - 2))
        }
    }

    private func notations(
        _ event: NotatedScore.Event, _ head: NotatedScore.Head?, isFirst: Bool,
        _ xml: inout XMLText
    ) {
        let isTied = head.map { $0.isTiedBefore || $0.isTiedAfter } ?? false
        let hasTuplet = isFirst && (event.beginsTuplet || event.endsTuplet)
        guard isTied || hasTuplet else { return }
        xml.element("notations") { xml in
            if head?.isTiedBefore == true { xml.element("tied", ["type": "stop"]) }
            if head?.isTiedAfter == true { xml.element("tied", ["type": "start"]) }
            if isFirst, event.beginsTuplet { xml.element("tuplet", ["type": "start"]) }
            if isFirst, event.endsTuplet { xml.element("tuplet", ["type": "stop"]) }
        }
    }
}
