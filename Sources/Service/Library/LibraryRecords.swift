import Foundation
import GRDB
import Support

/// A record whose columns are the snake_case names of its properties.
protocol LibraryRecord: Codable, Sendable, FetchableRecord, EncodableRecord {
    static var table: String { get }
    var id: String { get }
}

extension LibraryRecord {
    static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy {
        .convertFromSnakeCase
    }
    static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy {
        .convertToSnakeCase
    }
}

/// A file of the library, which is named by its bytes and never changes.
struct FileRecord: LibraryRecord {
    enum Kind: String, Codable, Sendable, CaseIterable {
        case midi, wav, flac, ogg, mp3, png

        var contentType: String {
            switch self {
            case .midi: "audio/midi"
            case .wav: "audio/wav"
            case .flac: "audio/flac"
            case .ogg: "audio/ogg"
            case .mp3: "audio/mpeg"
            case .png: "image/png"
            }
        }

        var fileExtension: String { self == .midi ? "mid" : rawValue }

        /// The kind of sound file that begins with some bytes, 12 or more; `nil` for none.
        init?(soundBeginning bytes: [UInt8]) {
            func has(_ text: String, at place: Int = 0) -> Bool {
                bytes.dropFirst(place).starts(with: text.utf8)
            }
            if has("RIFF"), has("WAVE", at: 8) {
                self = .wav
            } else if has("fLaC") {
                self = .flac
            } else if has("OggS") {
                self = .ogg
            } else if has("ID3") || bytes.count > 1 && bytes[0] == 0xFF && bytes[1] & 0xE6 == 0xE2 {
                // A tag, or a frame of layer III.
                self = .mp3
            } else {
                return nil
            }
        }
    }

    static let table = "file"

    var id: String
    var kind: Kind
    var byteCount: Int
    var created: Date
}

/// A piece of music in the library: what was brought in, and what was made.
struct MusicRecord: LibraryRecord, Equatable {
    /// Whether it is to stay.
    enum State: String, Codable, Sendable, CaseIterable {
        /// Made, and not yet judged.
        case offered
        case kept
        /// Judged and put aside.
        case dropped
    }

    static let table = "music"

    /// That of its MIDI file.
    var id: String
    var name: String
    var note = ""
    var tags: [String] = []
    var state = State.kept
    /// The music that it came of.
    var parent: String?
    /// The job that made it, and which of its takes it is, from 1.
    var job: String?
    var number: Int?
    /// JSON: what is known of how it was made.
    var figures: String?
    /// Its sound and picture.
    var sound: String?
    var picture: String?
    var durationSeconds: Double
    var noteCount: Int
    var created = Date()
}

/// A sound that was brought in, to be listened to and transcribed.
struct SoundRecord: LibraryRecord, Equatable {
    static let table = "sound"

    /// That of its file.
    var id: String
    var name: String
    var durationSeconds: Double
    /// In Hz.
    var sampleRate: Int
    var channelCount: Int
    var created = Date()
}

/// A request that has been accepted.
struct JobRecord: LibraryRecord, Codable {
    enum State: String, Codable, Sendable, CaseIterable {
        case queued, running, done, failed, cancelled

        var isEnd: Bool { self == .done || self == .failed || self == .cancelled }
    }

    static let table = "job"

    var id: String
    var useCase: String
    /// JSON, with the random seed.
    var request: String
    /// JSON, as it was asked for.
    var submitted: String
    var state = State.queued
    var client: String
    var idempotencyKey: String?
    /// How often it was begun: a server that stops puts it back.
    var attempt = 0
    /// The server that carries it out, and until when others leave it alone.
    var server: String?
    var heldUntil: Date?
    /// JSON: how far it has come, told now and then where several servers share the library.
    var progress: String?
    var created = Date()
    var started: Date?
    var finished: Date?
    /// JSON: what came of it, or a problem.
    var result: String?
    var problem: String?
}

extension JSONValue {
    /// Reads JSON that was written by ``compact``.
    init?(stored text: String?) {
        guard let text,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        else { return nil }
        self = value
    }

    /// A value as JSON with snake_case keys and times as in RFC 3339.
    init(snakeCase value: some Encodable) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: JSONValue.encoder.encode(value))
    }

    /// Keys in order, so that equal values are equal texts.
    var compact: String {
        // Values that came from JSON can be written as JSON.
        String(decoding: (try? JSONValue.encoder.encode(self)) ?? Data("null".utf8), as: UTF8.self)
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByBooleanLiteral
{
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }

    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    public init(booleanLiteral value: Bool) { self = .bool(value) }
}
