import MusicCore

/// An event as an object of the JSON form; see docs/midi-files.md for the fields of each type.
struct EventRecord: Codable {
    var delta: Int
    var type: String
    var channel: Int?
    var key: Int?
    var velocity: Int?
    var pressure: Int?
    var controller: Int?
    var program: Int?
    var value: Int?
    var kind: String?
    var text: String?
    /// Two hexadecimal digits a byte.
    var bytes: String?
    var number: Int?
    var port: Int?
    var microsecondsPerQuarter: Int?
    var hour: Int?
    var minute: Int?
    var second: Int?
    var frame: Int?
    var hundredths: Int?
    var numerator: Int?
    var denominator: Int?
    var clocksPerClick: Int?
    var thirtySecondsPerQuarter: Int?
    var fifths: Int?
    var isMinor: Bool?
    var metaType: Int?

    /// What is wrong with a record.
    struct Problem: Error {
        let message: String
    }

    private init(delta: Int, type: String) {
        self.delta = delta
        self.type = type
    }

    init(_ event: TrackEvent) {
        self.init(delta: event.delta, type: "")
        switch event.message {
        case .noteOff(let channel, let key, let velocity):
            type = "noteOff"
            (self.channel, self.key, self.velocity) = (
                Int(channel), Int(key), velocity.map(Int.init)
            )
        case .noteOn(let channel, let key, let velocity):
            type = "noteOn"
            (self.channel, self.key, self.velocity) = (Int(channel), Int(key), Int(velocity))
        case .polyphonicPressure(let channel, let key, let pressure):
            type = "polyphonicPressure"
            (self.channel, self.key, self.pressure) = (Int(channel), Int(key), Int(pressure))
        case .controlChange(let channel, let controller, let value):
            type = "controlChange"
            (self.channel, self.controller, self.value) = (
                Int(channel), Int(controller), Int(value)
            )
        case .programChange(let channel, let program):
            type = "programChange"
            (self.channel, self.program) = (Int(channel), Int(program))
        case .channelPressure(let channel, let pressure):
            type = "channelPressure"
            (self.channel, self.pressure) = (Int(channel), Int(pressure))
        case .pitchBend(let channel, let value):
            type = "pitchBend"
            (self.channel, self.value) = (Int(channel), value)
        case .systemExclusive(let bytes):
            type = "systemExclusive"
            self.bytes = Hexadecimal.string(bytes)
        case .escape(let bytes):
            type = "escape"
            self.bytes = Hexadecimal.string(bytes)
        case .meta(let meta): setMeta(meta)
        }
    }

    private mutating func setMeta(_ meta: MetaEvent) {
        switch meta {
        case .sequenceNumber(let number):
            type = "sequenceNumber"
            self.number = number.map(Int.init)
        case .text(let kind, let bytes):
            type = "text"
            self.kind = "\(kind)"
            text = String(validating: bytes, as: UTF8.self)
            if text == nil { self.bytes = Hexadecimal.string(bytes) }
        case .channelPrefix(let channel):
            type = "channelPrefix"
            value = Int(channel)
        case .port(let port):
            type = "port"
            self.port = Int(port)
        case .tempo(let microseconds):
            type = "tempo"
            microsecondsPerQuarter = microseconds
        case .smpteOffset(let hour, let minute, let second, let frame, let hundredths):
            type = "smpteOffset"
            (self.hour, self.minute, self.second) = (Int(hour), Int(minute), Int(second))
            (self.frame, self.hundredths) = (Int(frame), Int(hundredths))
        case .timeSignature(let numerator, let power, let clocks, let thirtySeconds):
            type = "timeSignature"
            (self.numerator, denominator) = (Int(numerator), 1 << Int(power))
            (clocksPerClick, thirtySecondsPerQuarter) = (Int(clocks), Int(thirtySeconds))
        case .keySignature(let fifths, let isMinor):
            type = "keySignature"
            (self.fifths, self.isMinor) = (Int(fifths), isMinor)
        case .sequencerSpecific(let bytes):
            type = "sequencerSpecific"
            self.bytes = Hexadecimal.string(bytes)
        case .other(let metaType, let bytes):
            type = "meta"
            self.metaType = Int(metaType)
            self.bytes = Hexadecimal.string(bytes)
        }
    }

    /// The event that the record means.
    ///
    /// - Throws: ``Problem`` that names the field and its range.
    func event() throws -> TrackEvent {
        guard (0...0xFFF_FFFF).contains(delta) else {
            throw Problem(message: "\"delta\" is \(delta); it must be 0...268435455")
        }
        return TrackEvent(delta: delta, try message())
    }

    private func message() throws -> Message {
        switch type {
        case "noteOff":
            return .noteOff(
                channel: try byte(channel, "channel", 0...15), key: try byte(key, "key"),
                velocity: try velocity.map { try byte($0, "velocity") })
        case "noteOn":
            return .noteOn(
                channel: try byte(channel, "channel", 0...15), key: try byte(key, "key"),
                velocity: try byte(velocity, "velocity", 1...127))
        case "polyphonicPressure":
            return .polyphonicPressure(
                channel: try byte(channel, "channel", 0...15), key: try byte(key, "key"),
                pressure: try byte(pressure, "pressure"))
        case "controlChange":
            return .controlChange(
                channel: try byte(channel, "channel", 0...15),
                controller: try byte(controller, "controller"), value: try byte(value, "value"))
        case "programChange":
            return .programChange(
                channel: try byte(channel, "channel", 0...15), program: try byte(program, "program")
            )
        case "channelPressure":
            return .channelPressure(
                channel: try byte(channel, "channel", 0...15),
                pressure: try byte(pressure, "pressure"))
        case "pitchBend":
            return .pitchBend(
                channel: try byte(channel, "channel", 0...15),
                value: try number(value, "value", -8192...8191))
        case "systemExclusive": return .systemExclusive(try payload())
        case "escape": return .escape(try payload())
        default: return .meta(try metaEvent())
        }
    }

    private func metaEvent() throws -> MetaEvent {
        switch type {
        case "sequenceNumber":
            return .sequenceNumber(
                try number.map { UInt16(try number($0, "number", 0...0xFFFF)) })
        case "text":
            guard let kind = TextKind.allCases.first(where: { "\($0)" == kind }) else {
                let kinds = TextKind.allCases.map { "\($0)" }.joined(separator: ", ")
                throw Problem(message: "\"kind\" must be one of \(kinds)")
            }
            if let text { return .text(kind, text) }
            return .text(kind, try payload())
        case "channelPrefix": return .channelPrefix(try byte(value, "value", 0...255))
        case "port": return .port(try byte(port, "port", 0...255))
        case "tempo":
            return .tempo(
                microsecondsPerQuarter: try number(
                    microsecondsPerQuarter, "microsecondsPerQuarter", 1...0xFF_FFFF))
        case "smpteOffset":
            return .smpteOffset(
                hour: try byte(hour, "hour", 0...255), minute: try byte(minute, "minute", 0...255),
                second: try byte(second, "second", 0...255),
                frame: try byte(frame, "frame", 0...255),
                hundredths: try byte(hundredths, "hundredths", 0...255))
        case "timeSignature":
            let denominator = try number(denominator, "denominator", 1...1024)
            guard denominator.nonzeroBitCount == 1 else {
                throw Problem(
                    message: "\"denominator\" is \(denominator); it must be a power of two")
            }
            return .timeSignature(
                numerator: try byte(numerator, "numerator", 1...255),
                denominatorPower: UInt8(denominator.trailingZeroBitCount),
                clocksPerClick: try byte(clocksPerClick ?? 24, "clocksPerClick", 0...255),
                thirtySecondsPerQuarter: try byte(
                    thirtySecondsPerQuarter ?? 8, "thirtySecondsPerQuarter", 0...255))
        case "keySignature":
            return .keySignature(
                fifths: Int8(try number(fifths, "fifths", -7...7)), isMinor: isMinor ?? false)
        case "sequencerSpecific": return .sequencerSpecific(try payload())
        case "meta":
            let metaType = try byte(metaType, "metaType")
            guard metaType != MetaEvent.endOfTrackType else {
                throw Problem(message: "the end of a track is its \"endDelta\", not an event")
            }
            return .other(type: metaType, bytes: try payload())
        default: throw Problem(message: "\"\(type)\" is no type of event")
        }
    }

    private func number(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws -> Int {
        let limits = "\(range.lowerBound)...\(range.upperBound)"
        guard let value else { throw Problem(message: "\"\(name)\" is missing; it is \(limits)") }
        guard range.contains(value) else {
            throw Problem(message: "\"\(name)\" is \(value); it must be \(limits)")
        }
        return value
    }

    private func byte(
        _ value: Int?, _ name: String, _ range: ClosedRange<Int> = 0...127
    ) throws -> UInt8 {
        UInt8(try number(value, name, range))
    }

    private func payload() throws -> [UInt8] {
        guard let bytes, let result = Hexadecimal.bytes(bytes) else {
            throw Problem(message: "\"bytes\" must be an even number of hexadecimal digits")
        }
        return result
    }
}

/// Bytes as text, two hexadecimal digits each.
enum Hexadecimal {
    static func string(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}
