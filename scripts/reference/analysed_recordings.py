#!/usr/bin/env python3
"""Plays scores whose analysis is known on several instruments, has the recordings analysed, and scores the answers
by mir_eval's rules.

    analysed_recordings.py CADENZA FOLDER [--pieces 20] [--programs 0,48,19] [--seconds 60]

CADENZA is the program; FOLDER holds NAME.mid beside NAME.chords.tsv (start_quarter, end_quarter, key, roman, degree,
quality, inversion, root_pc, ...) and NAME.measures.tsv, or the folders of the POP909 dataset (NNN/NNN.mid beside
chord_midi.txt, beat_midi.txt and key_audio.txt). Needs mido, mir_eval and numpy. Prints a line an instrument:
the share of pieces whose main key is right, the share of time with the right major or minor chord, and the F1 of
beats within 70 ms.
"""
import argparse
import csv
import json
import pathlib
import subprocess
import tempfile

import mido
import mir_eval
import numpy as np

NAMES = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]
STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
QUALITIES = {"maj": "maj", "min": "min", "dom7": "maj", "maj7": "maj", "min7": "min"}


def pitch_class(name):
    return (STEPS[name[0].upper()] + name.count("#") - name[1:].count("b")) % 12


def key_of(text):
    tonic, mode = text.split()
    return pitch_class(tonic), mode.lower()


def simple_chord(symbol):
    """A chord symbol as a major or minor triad for mir_eval; X for another kind."""
    if symbol in ("", "N", "N.C."):
        return "N"
    symbol = symbol.split("/")[0]
    length = 2 if symbol[1:2] in ("#", "b") else 1
    root, rest = NAMES[pitch_class(symbol[:length])], symbol[length:]
    if rest.startswith(("dim", "o", "°", "aug", "+", "sus", "m7b5", "ø")):
        return "X"
    if rest.startswith("maj") or not rest.startswith("m"):
        return root + ":maj"
    return root + ":min"


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def seconds_of(midi):
    """A function from quarters to seconds by the file's tempo map."""
    changes, tick = [], 0
    for message in mido.merge_tracks(midi.tracks):
        tick += message.time
        if message.type == "set_tempo":
            changes.append((tick / midi.ticks_per_beat, message.tempo * 1e-6))
    if not changes or changes[0][0] > 0:
        changes.insert(0, (0.0, 0.5))
    starts, total = [], 0.0
    for index, (quarter, tempo) in enumerate(changes):
        if index:
            total += (quarter - changes[index - 1][0]) * changes[index - 1][1]
        starts.append(total)

    def seconds(quarter):
        index = max(i for i, change in enumerate(changes) if change[0] <= quarter)
        return starts[index] + (quarter - changes[index][0]) * changes[index][1]

    return seconds


class Truth:
    """What is known of a piece: seconds of music, the main key, chords in mir_eval's words, and beats."""

    def __init__(self, key, intervals, labels, beats):
        self.key, self.intervals, self.labels, self.beats = key, np.array(intervals), labels, np.array(beats)


def table_truth(midi_path, seconds):
    """Of NAME.chords.tsv and NAME.measures.tsv beside NAME.mid."""
    time_of = seconds_of(mido.MidiFile(midi_path))
    stem = str(midi_path)[: -len(".mid")]
    intervals, labels, keys = [], [], {}
    for row in rows(stem + ".chords.tsv"):
        start, end = (time_of(float(row[name])) for name in ("start_quarter", "end_quarter"))
        if start >= seconds or end <= start:
            continue
        intervals.append([start, min(end, seconds)])
        kind = QUALITIES.get(row["quality"])
        labels.append(NAMES[int(row["root_pc"])] + ":" + kind if kind else "X")
        keys[key_of(row["key"])] = keys.get(key_of(row["key"]), 0) + end - start
    beats = []
    for row in rows(stem + ".measures.tsv"):
        first, length = float(row["start_quarter"]), float(row["length_quarters"])
        numerator, denominator = map(int, row["time_signature"].split("/"))
        step = 4 / denominator * (3 if denominator >= 8 and numerator % 3 == 0 and numerator > 3 else 1)
        # A pickup's beats count from its end.
        offset = length % step
        beats += [time_of(first + offset + step * i) for i in range(int((length - offset) / step + 1e-6))]
    return Truth(max(keys, key=keys.get), intervals, labels, [b for b in beats if b < seconds])


def pop909_truth(midi_path, seconds):
    """Of chord_midi.txt, beat_midi.txt and key_audio.txt beside NNN.mid; the key that lasts longest."""
    def lines(name):
        return [line.split() for line in (midi_path.parent / name).read_text().splitlines() if line.strip()]

    keys = {}
    for start, end, name in lines("key_audio.txt"):
        tonic, mode = name.split(":")
        key = (pitch_class(tonic), {"maj": "major", "min": "minor"}[mode])
        keys[key] = keys.get(key, 0) + float(end) - float(start)
    chords = [(float(start), min(float(end), seconds), label) for start, end, label in lines("chord_midi.txt")]
    chords = [(start, end, label) for start, end, label in chords if start < end]
    beats = [float(line[0]) for line in lines("beat_midi.txt") if float(line[0]) < seconds]
    return Truth(max(keys, key=keys.get), [c[:2] for c in chords], [c[2] for c in chords], beats)


def played(cadenza, midi_path, program, seconds, folder):
    """The analysis of a recording of the piece."""
    midi = mido.MidiFile(midi_path)
    for track in midi.tracks:
        track[:] = [m for m in track if m.type != "program_change"]
        for channel in sorted({m.channel for m in track if m.type == "note_on"}):
            track.insert(0, mido.Message("program_change", program=program, channel=channel))
    score, sound = folder / "played.mid", folder / "played.wav"
    midi.save(score)
    subprocess.run([cadenza, "render", score, "-o", sound, "--force"], check=True, capture_output=True)
    return json.loads(
        subprocess.run([cadenza, "analyze", sound, "--json", "--to", str(seconds)], check=True,
                       capture_output=True).stdout)


def judged(answer, truth, seconds):
    """Whether the key is right, the share of time with the right triad, and the F1 of beats."""
    right_key = answer["key"] is not None and key_of(answer["key"]) == truth.key
    heard = [c for c in answer["chords"] if c["end_time"] > c["start_time"]]
    chords = 0.0
    if heard:
        references, estimates = truth.intervals, np.array([[c["start_time"], c["end_time"]] for c in heard])
        estimates, names = mir_eval.util.adjust_intervals(
            estimates, [simple_chord(c["chord"]) for c in heard], references.min(), references.max(), "N", "N")
        spans, reference, estimate = mir_eval.util.merge_labeled_intervals(
            references, truth.labels, estimates, names)
        right = mir_eval.chord.majmin(reference, estimate)
        chords = mir_eval.chord.weighted_accuracy(right, mir_eval.util.intervals_to_durations(spans))
    f1 = mir_eval.beat.f_measure(truth.beats, np.array([b for b in answer["beats"] if b < seconds]))
    return right_key, chords, f1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cadenza")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pieces", type=int, default=20)
    parser.add_argument("--programs", default="0,48,19,24")
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    files = sorted(arguments.folder.glob("*.mid"))
    truth_of = table_truth
    if not files:
        files = [file for file in sorted(arguments.folder.glob("*/*.mid")) if file.stem == file.parent.name]
        truth_of = pop909_truth
    if not files:
        parser.error(f"{arguments.folder} holds neither scores nor the folders of POP909")
    files = [files[i * len(files) // arguments.pieces] for i in range(min(arguments.pieces, len(files)))]
    print("program  pieces   key  chords  beats")
    for program in map(int, arguments.programs.split(",")):
        results = []
        with tempfile.TemporaryDirectory() as folder:
            for file in files:
                answer = played(arguments.cadenza, file, program, arguments.seconds, pathlib.Path(folder))
                results.append(judged(answer, truth_of(file, arguments.seconds), arguments.seconds))
        key, chords, beats = np.mean(np.array(results, dtype=float), axis=0)
        print(f"{program:7} {len(results):7}  {100 * key:4.1f}    {100 * chords:4.1f}   {100 * beats:4.1f}", flush=True)


main()
