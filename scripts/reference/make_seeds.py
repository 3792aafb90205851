#!/usr/bin/env python3
"""Makes midi_data/seeds/*.mid from scripts/seeds/*.txt (see the README there for the text format).

Needs nothing but Python 3. What it adds to the notes - dynamics, a breathing tempo, chords that are
not struck all at once, the pedal - follows from the text alone, so that the same text gives the
same bytes. Run it from anywhere: scripts/reference/make_seeds.py
"""
import re
import sys
import zlib
from fractions import Fraction
from pathlib import Path

TICKS_PER_QUARTER = 480
LENGTHS = {"w": Fraction(4), "h": Fraction(2), "q": Fraction(1), "e": Fraction(1, 2),
           "s": Fraction(1, 4), "x": Fraction(1, 3)}
# Soft notes stay above 38, under which the usual threshold of the piano-roll codec drops them.
VELOCITIES = {"pp": 48, "p": 55, "mp": 62, "mf": 71, "f": 83, "ff": 96}
STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
TOKEN = re.compile(r"(\[[^\]]*\]|R|[A-G][#b]?\d)([whqesx]\.?)?('?)(~?)$")


def fail(path, line, message):
    sys.exit(f"{path}:{line}: {message}")


def pitch(name):
    """The MIDI note number of a name such as F#4; C4 is 60."""
    return 12 * (int(name[-1]) + 1) + STEPS[name[0]] + {"#": 1, "b": -1}.get(name[1:-1], 0)


def length(text):
    base = LENGTHS[text[0]]
    return base * 3 / 2 if text.endswith(".") else base


def noise(*key):
    """A number in [-1, 1) that depends on the key alone."""
    return zlib.crc32(":".join(map(str, key)).encode()) / 2**31 - 1


def read(path):
    """Header, and bars: number -> voice -> [(pitches, start, length, is_short, is_tied)]."""
    header, bars, bar, quarters = {}, {}, None, None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        if line.strip().isdigit():
            bar = bars.setdefault(int(line), {})
            upper, lower = map(int, header["meter"].split("/"))
            quarters = Fraction(4 * upper, lower)
            if len(bars) == 1 and "pickup" in header:
                quarters = Fraction(header["pickup"])
            continue
        name, _, value = line.strip().partition(":")
        if bar is None:
            header[name] = value.strip()
            continue
        notes, position, last = [], Fraction(0), None
        for token in re.findall(r"\[[^\]]*\]\S*|\S+", value):
            if name == "ped":
                token = token if token[0] == "R" else "C4" + token
            match = TOKEN.match(token)
            if not match:
                fail(path, number, f"{token} is no note")
            what, duration, short, tie = match.groups()
            last = length(duration) if duration else last
            if name == "ped" and token == "R":
                last = quarters - position
            if last is None:
                fail(path, number, f"{token} has no length")
            if what != "R":
                names = what.strip("[]").split()
                notes.append(([pitch(n) for n in names], position, last, bool(short), bool(tie)))
            position += last
        if position != quarters:
            fail(path, number, f"the bar has {float(quarters)} quarters, this voice {float(position)}")
        bar[name] = notes
    return header, bars


def played_order(header, bars):
    if "order" not in header:
        return sorted(bars)
    result = []
    for part in header["order"].split():
        first, _, last = part.partition("-")
        result += range(int(first), int(last or first) + 1)
    return result


def curve(text, value):
    """A function of the (fractional) played bar, straight between `bar=value` points."""
    points = [(float(b), value(v)) for b, v in (p.split("=") for p in text.split())]

    def at(x):
        if x <= points[0][0]:
            return points[0][1]
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            if x <= x1:
                return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
        return points[-1][1]

    return at


def tempo_changes(header, starts, total):
    """[(quarter, quarters a minute)] every half quarter, yielding before each phrase."""
    base = curve(header["tempo"], float)
    phrases = [int(p) for p in header.get("phrases", "").split()]
    ends = [starts[p - 1] if p <= len(starts) else total for p in phrases]
    changes, quarter = [], Fraction(0)
    while quarter < total:
        index = max(i for i, s in enumerate(starts) if s <= quarter)
        end = starts[index + 1] if index + 1 < len(starts) else total
        bar = index + 1 + float((quarter - starts[index]) / (end - starts[index]))
        before = min((float(e - quarter) for e in ends if e > quarter), default=99)
        after = min((float(quarter - e) for e in ends if e <= quarter), default=99)
        # Slower in the last quarter and a half of a phrase, and a little in its first half.
        yielding = 0.10 * max(0.0, 1 - before / 1.6) + 0.03 * max(0.0, 1 - after / 0.6)
        changes.append((quarter, base(bar) * (1 - yielding) * (1 + 0.008 * noise("tempo", quarter))))
        quarter += Fraction(1, 2)
    return changes


def perform(name, header, bars):
    """Played notes (tick, off tick, pitch, velocity), pedal (tick, value) and tempo changes."""
    order = played_order(header, bars)
    upper, lower = map(int, header["meter"].split("/"))
    starts, total = [], Fraction(0)
    for number in order:
        starts.append(total)
        is_pickup = "pickup" in header and number == min(bars)
        total += Fraction(header["pickup"]) if is_pickup else Fraction(4 * upper, lower)
    tempo = tempo_changes(header, starts, total)
    loudness = curve(header["dynamics"], VELOCITIES.__getitem__)
    roll = float(header.get("roll", 6))

    def ticks(milliseconds, quarter):
        rate = [t for q, t in tempo if q <= quarter][-1]
        return milliseconds / 60000 * rate * TICKS_PER_QUARTER

    notes, open_ties = [], {}
    for index, number in enumerate(order):
        for voice, entries in bars[number].items():
            if voice == "ped":
                continue
            for pitches, position, duration, is_short, is_tied in entries:
                quarter = starts[index] + position
                accent = 4 if position == 0 else 0 if position.denominator == 1 else -3
                emphasis = 9 if voice == header["melody"] else 1 if voice == header["bass"] else -4
                for rank, key in enumerate(sorted(pitches)):
                    tied = open_ties.pop((voice, key), None)
                    if tied is not None and tied["end"] == quarter:
                        tied["end"] += duration
                        note = tied
                    else:
                        where = (name, index, voice, position, key)
                        bar = index + 1 + float(position) / 4
                        velocity = loudness(bar) + accent + emphasis + 2.5 * noise("v", *where)
                        # The top of a chord and of a line sings.
                        velocity += 3 if rank == len(pitches) - 1 and rank > 0 else 0
                        lead = 0 if voice == header["melody"] else 8
                        late = lead + roll * rank + 5 * noise("t", *where)
                        note = {"start": quarter, "end": quarter + duration, "key": key,
                                "velocity": min(max(round(velocity), 39), 112),
                                "late": late, "short": is_short}
                        notes.append(note)
                    if is_tied:
                        open_ties[(voice, key)] = note
    played = []
    for note in notes:
        start = max(0, round(note["start"] * TICKS_PER_QUARTER + ticks(note["late"] + 5, note["start"])))
        full = (note["end"] - note["start"]) * TICKS_PER_QUARTER
        hold = Fraction(42, 100) if note["short"] else Fraction(96, 100)
        played.append([start, start + max(20, round(full * hold)), note["key"], note["velocity"]])
    played.sort()
    # A key struck again ends its earlier note.
    following = {}
    for note in reversed(played):
        if note[2] in following:
            note[1] = min(note[1], following[note[2]] - 5)
        following[note[2]] = note[0]

    spans = []
    for index, number in enumerate(order):
        end = starts[index + 1] if index + 1 < len(starts) else total
        if "ped" in bars[number]:
            spans += [(starts[index] + p, starts[index] + p + d) for _, p, d, _, _ in bars[number]["ped"]]
        elif header["pedal"] == "bar":
            spans.append((starts[index], end))
        elif header["pedal"] != "none":
            position = starts[index]
            for part in header["pedal"].split():
                spans.append((position, position + length(part)))
                position += length(part)
    pedal = []
    for start, end in spans:
        # The foot follows the hands: up just after the new harmony, down again a moment later.
        pedal.append((round(start * TICKS_PER_QUARTER + ticks(90, start)), 100))
        pedal.append((round(end * TICKS_PER_QUARTER + (0 if end == total else ticks(20, end))), 0))
    return played, pedal, tempo, total


def variable_length(value):
    out = [value & 0x7F]
    while value > 0x7F:
        value >>= 7
        out.insert(0, value & 0x7F | 0x80)
    return bytes(out)


def track(events):
    """A track chunk of (tick, rank, bytes) events."""
    body, last = b"", 0
    for tick, _, data in sorted(events):
        body += variable_length(tick - last) + data
        last = tick
    body += b"\x00\xff\x2f\x00"
    return b"MTrk" + len(body).to_bytes(4, "big") + body


def meta(kind, text):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return b"\xff" + bytes([kind]) + variable_length(len(data)) + data


def midi_file(name, header, bars):
    played, pedal, tempo, total = perform(name, header, bars)
    upper, lower = map(int, header["meter"].split("/"))
    conductor = [
        (0, 0, meta(3, header["title"])),
        (0, 1, meta(1, header["composer"])),
        (0, 2, meta(2, "public domain; encoded for Cadenza, CC0")),
        (0, 3, meta(0x58, bytes([upper, lower.bit_length() - 1, 24, 8]))),
    ]
    for quarter, rate in tempo:
        tick = round(quarter * TICKS_PER_QUARTER)
        conductor.append((tick, 4, meta(0x51, round(60e6 / rate).to_bytes(3, "big"))))
    piano = [(0, 0, meta(3, "Piano")), (0, 1, b"\xc0\x00")]
    for on, off, key, velocity in played:
        piano.append((off, 2, bytes([0x80, key, 64])))
        piano.append((on, 4, bytes([0x90, key, velocity])))
    for tick, value in pedal:
        piano.append((tick, 3, bytes([0xB0, 64, value])))
    head = b"MThd" + (6).to_bytes(4, "big") + bytes([0, 1, 0, 2]) + TICKS_PER_QUARTER.to_bytes(2, "big")
    return head + track(conductor) + track(piano)


def main():
    root = Path(__file__).resolve().parents[2]
    for path in sorted((root / "scripts/seeds").glob("*.txt")):
        header, bars = read(path)
        target = root / "midi_data/seeds" / (path.stem + ".mid")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(midi_file(path.stem, header, bars))
        print(target.relative_to(root))


if __name__ == "__main__":
    main()
