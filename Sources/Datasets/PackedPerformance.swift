import MusicCore
import PianoRolls

/// Times of packed performances: whole units of 1/96000 s.
///
/// The frames and the eighths of frames at 16, 25, 50 and 100 Hz begin at whole units, so rounding
/// down never moves a note to another frame or timing bin at those rates. 32 bits hold 12 hours.
enum PackedTime {
    static let unitsPerSecond = 96_000.0
    /// In units: a time less than this before a unit counts as that unit.
    private static let tolerance = 0.006

    /// A time in units, or `nil` for what is no time or too late.
    static func units(_ seconds: Double) -> UInt32? {
        let units = (seconds * unitsPerSecond + tolerance).rounded(.down)
        return units >= 0 && units <= Double(UInt32.max) ? UInt32(units) : nil
    }

    static func seconds(_ units: UInt32) -> Double {
        Double(units) / unitsPerSecond
    }
}

/// A note of a packed performance, 12 bytes: onset and offset (UInt32, ``PackedTime``), pitch,
/// velocity (UInt8), look-back (UInt16), numbers little-endian.
struct PackedNote {
    static let bytes = 12

    var onset: UInt32
    var offset: UInt32
    var pitch: UInt8
    var velocity: UInt8
    /// How many notes earlier the first note lies that is still down as this one begins; what is
    /// further back than 65535 notes is not found again.
    var lookBack: UInt16

    /// Note `index` of packed notes; must lie inside.
    init(_ memory: UnsafeRawBufferPointer, _ index: Int) {
        let base = index * PackedNote.bytes
        onset = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: base, as: UInt32.self))
        offset = UInt32(
            littleEndian: memory.loadUnaligned(fromByteOffset: base + 4, as: UInt32.self))
        pitch = memory[base + 8]
        velocity = memory[base + 9]
        lookBack = UInt16(
            littleEndian: memory.loadUnaligned(fromByteOffset: base + 10, as: UInt16.self))
    }

    init(onset: UInt32, offset: UInt32, pitch: UInt8, velocity: UInt8) {
        self.onset = onset
        self.offset = offset
        self.pitch = pitch
        self.velocity = velocity
        lookBack = 0
    }

    /// Adds the note's bytes at the end.
    func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: onset.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: offset.littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(pitch)
        bytes.append(velocity)
        withUnsafeBytes(of: lookBack.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// One performance as it lies in a ``PerformanceCorpus``.
struct PackedPerformance: Sendable {
    var piece: PerformanceCorpus.Piece
    /// By onset, then pitch; ``PackedNote``.
    let notes: [UInt8]
    /// The times at which the pedal moves, UInt32 each: pressed, lifted, pressed and so on.
    let pedal: [UInt8]

    /// Packs the notes on the keyboard and the movements of the pedal.
    ///
    /// - Parameters:
    ///   - performance: notes by onset, pedal by time.
    ///   - maxSeconds: only the first seconds when given.
    ///   - endSeconds: where the piece ends, at its last note's end or later, where the source says
    ///     so.
    ///   - name: the piece's, as in ``PerformanceCorpus/Piece``.
    ///   - composer: empty where unknown.
    ///   - title: the piece's.
    ///   - split: where the piece belongs.
    /// - Throws: `RollError` for a time that is no time or beyond 12 hours.
    init(
        _ performance: Performance, maxSeconds: Double? = nil, endSeconds: Double? = nil,
        name: String,
        composer: String = "", title: String, split: Split
    ) throws {
        let limit = maxSeconds ?? .infinity
        var packed: [PackedNote] = []
        packed.reserveCapacity(performance.notes.count)
        for note in performance.notes where Keyboard.key(ofPitch: note.pitch) != nil {
            guard note.onsetSeconds < limit || note.onsetSeconds.isNaN else { continue }
            guard let onset = PackedTime.units(note.onsetSeconds),
                let offset = PackedTime.units(min(note.offsetSeconds, limit)), offset >= onset
            else {
                throw RollError(
                    code: .invalidTime,
                    message: "a note of pitch \(note.pitch) sounds from \(note.onsetSeconds) s to "
                        + "\(note.offsetSeconds) s; times must be in order and within 12 hours")
            }
            packed.append(
                PackedNote(
                    onset: onset, offset: offset, pitch: note.pitch,
                    velocity: min(max(note.velocity, 1), 127)))
        }
        packed.sort { ($0.onset, $0.pitch) < ($1.onset, $1.pitch) }
        var firstDown = 0
        for index in packed.indices {
            // Everything before `firstDown` has ended; later ones may end before earlier ones do.
            while firstDown < index, packed[firstDown].offset <= packed[index].onset {
                firstDown += 1
            }
            packed[index].lookBack = UInt16(clamping: index - firstDown)
        }
        var notes: [UInt8] = []
        notes.reserveCapacity(packed.count * PackedNote.bytes)
        for note in packed { note.append(to: &notes) }
        var times: [UInt32] = []
        for change in performance.pedal where change.timeSeconds < limit {
            guard change.isDown != (times.count % 2 == 1),
                let time = PackedTime.units(change.timeSeconds)
            else { continue }
            times.append(max(time, times.last ?? 0))
        }
        func endTime(_ seconds: Double) -> UInt32 {
            guard let endSeconds else {
                return packed.isEmpty ? 0 : PackedTime.units(min(seconds, limit)) ?? .max
            }
            return PackedTime.units(min(endSeconds, limit)) ?? .max
        }
        self.notes = notes
        pedal = times.flatMap { time in withUnsafeBytes(of: time.littleEndian) { Array($0) } }
        piece = PerformanceCorpus.Piece(
            name: name, composer: composer, title: title, split: split, noteCount: packed.count,
            pedalChangeCount: times.count,
            endTime: endTime(ExpressiveRoll.endSeconds(of: performance)),
            keysEndTime: endTime(packed.reduce(0) { max($0, PackedTime.seconds($1.offset)) }),
            lastOnsetTime: packed.last?.onset ?? 0,
            lowestPitch: packed.map(\.pitch).min() ?? 0,
            highestPitch: packed.map(\.pitch).max() ?? 0)
    }
}
