#!/usr/bin/env python3
"""Reads our MusicXML with music21 and compares it with the MIDI file that it was made of.

    python3 -m venv /tmp/musicxml && /tmp/musicxml/bin/pip install -r scripts/reference/musicxml-requirements.txt
    scripts/build cadenza
    /tmp/musicxml/bin/python scripts/reference/check_musicxml.py midi_data/seeds/*.mid

For each file: music21 must read it without a warning; every bar's voices must fill it; no tie may be open;
and the notes of every pitch must begin where mido reads them in the MIDI file. What lies off the file's
own grid is moved to the nearest line; the table says how far at most, in quarters. Ends with 1 where
something is wrong.
"""
import argparse
import collections
import os
import subprocess
import sys
import tempfile
import warnings

import mido
import music21

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# The farthest that a written note may be moved, in quarters: half of a 32nd's distance to a sixteenth.
REACH = 0.125


def played(path):
    """The onsets by pitch, in quarters, of all channels but percussion's; one of those that are struck together."""
    file = mido.MidiFile(path, clip=True)
    onsets = collections.defaultdict(set)
    for index, track in enumerate(file.tracks):
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "note_on" and message.velocity > 0 and message.channel != 9:
                onsets[message.note].add((tick / file.ticks_per_beat, index))
    return {pitch: sorted(place for place, _ in places) for pitch, places in onsets.items()}


def written(score):
    onsets = collections.defaultdict(list)
    for part in score.parts:
        for element in part.recurse().notes:
            start = element.getOffsetInHierarchy(part)
            for note in element.notes if isinstance(element, music21.chord.Chord) else [element]:
                if note.tie is None or note.tie.type == "start":
                    onsets[note.pitch.midi].append(float(start))
    return {pitch: sorted(places) for pitch, places in onsets.items()}


def faults_of_form(score):
    faults = []
    for part in score.parts:
        measures = list(part.getElementsByClass("Measure"))
        for index, measure in enumerate(measures):
            full = measure.barDuration.quarterLength
            isShort = measure.number == 0
            for voice in list(measure.voices) or [measure]:
                length = sum(e.duration.quarterLength for e in voice.notesAndRests)
                if abs(length - full) > 1e-6 and not isShort and measure.paddingRight == 0 and measure.paddingLeft == 0:
                    if index + 1 < len(measures) and abs(measures[index + 1].offset - measure.offset - length) < 1e-6:
                        continue  # a bar that a new metre cuts short
                    faults.append(f"bar {measure.number}: a voice of {length} in {full} quarters")
        begun, ended = set(), set()
        for element in part.recurse().notes:
            start = float(element.getOffsetInHierarchy(part))
            for note in element.notes if isinstance(element, music21.chord.Chord) else [element]:
                kind = note.tie.type if note.tie is not None else None
                if kind in ("start", "continue"):
                    begun.add((round(start + float(element.duration.quarterLength), 4), note.pitch.midi))
                if kind in ("stop", "continue"):
                    ended.add((round(start, 4), note.pitch.midi))
        faults += [f"a tie without its other end at {place}" for place, _ in sorted(begun ^ ended)]
    return faults


def check(program, path, folder):
    output = os.path.join(folder, "score.musicxml")
    subprocess.run([program, "convert", path, "-o", output, "--force"], check=True, stdout=subprocess.DEVNULL)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        score = music21.converter.parse(output, forceSource=True)
    faults = [str(one.message) for one in caught] + faults_of_form(score)
    given, found = played(path), written(score)
    total = sum(map(len, given.values()))
    exact = farthest = 0
    for pitch in sorted(set(given) | set(found)):
        ours, theirs = found.get(pitch, []), list(given.get(pitch, []))
        if len(ours) != len(theirs):
            faults.append(f"pitch {pitch}: {len(theirs)} notes in the file, {len(ours)} written")
            continue
        for one, other in zip(ours, theirs):
            exact += abs(one - other) < 0.011
            farthest = max(farthest, abs(one - other))
    return total, exact, farthest, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build", "release", "cadenza"))
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    bad = 0
    print(f"{'file':52}{'notes':>7}{'exact':>7}{'farthest':>10}  faults")
    with tempfile.TemporaryDirectory() as folder:
        for path in options.files:
            total, exact, farthest, faults = check(options.program, path, folder)
            if farthest > REACH:
                faults.append(f"a note is moved by {farthest:.3f} quarters")
            bad += bool(faults)
            name = os.path.basename(path)[:50]
            print(f"{name:52}{total:7}{exact:7}{farthest:10.3f}  {'; '.join(faults[:3]) or '-'}", flush=True)
    print(f"{len(options.files)} files, {bad} with faults")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
