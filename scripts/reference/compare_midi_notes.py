#!/usr/bin/env python3
"""Compare our notes and pedal of many MIDI files with symusic's.

    MIDIBenchmark notes LIST notes.bin
    python3 compare_midi_notes.py LIST notes.bin

LIST is a text file with one path a line. Needs numpy and symusic. Prints the largest difference of onset,
offset and pedal times in milliseconds, and every file in which notes or pedal changes differ by more than 1 ms.
"""
import sys

import numpy as np
import symusic

paths = [line.strip() for line in open(sys.argv[1])]
values = np.fromfile(sys.argv[2], dtype="<f8")
place = 0
worst = np.zeros(3)
equal_files = note_total = pedal_total = 0
for path in paths:
    note_count, pedal_count = values[place : place + 2].astype(int)
    place += 2
    notes = values[place : place + 4 * note_count].reshape(-1, 4)
    place += 4 * note_count
    pedal = values[place : place + 2 * pedal_count].reshape(-1, 2)
    place += 2 * pedal_count
    score = symusic.Score(path).to("second")
    columns = [track.notes.numpy() for track in score.tracks]
    theirs = np.concatenate(
        [np.stack([c["time"], c["time"] + c["duration"], c["pitch"], c["velocity"]], 1) for c in columns]
        or [np.zeros((0, 4))]
    ).astype(float)
    changes = [
        np.array([[c.time, c.value] for c in track.controls if c.number == 64]).reshape(-1, 2)
        for track in score.tracks
    ]
    their_pedal = np.concatenate(changes or [np.zeros((0, 2))])

    # Tied onsets differ in float32, so both are sorted by their rounded times.
    def ordered(rows):
        return rows[np.lexsort((rows[:, 3], np.round(rows[:, 1], 3), rows[:, 2], np.round(rows[:, 0], 3)))]

    problem = ""
    if len(theirs) != note_count:
        ours_set = {tuple(r) for r in np.round(notes[:, [0, 2, 3]], 2)}
        their_set = {tuple(r) for r in np.round(theirs[:, [0, 2, 3]], 2)}
        zero = int((notes[:, 0] == notes[:, 1]).sum())
        problem = f"{note_count} notes, theirs {len(theirs)}; {zero} of ours have no length"
        # Compare the rest without the notes of no length.
        if note_count - zero == len(theirs):
            notes = notes[notes[:, 0] != notes[:, 1]]
    if len(theirs) == len(notes):
        a, b = ordered(notes), ordered(theirs)
        if len(a):
            # Ties after rounding may pair differently: match greedily within a pitch.
            a = a[np.lexsort((a[:, 1], a[:, 0], a[:, 2]))]
            b = b[np.lexsort((b[:, 1], b[:, 0], b[:, 2]))]
            gap = np.abs(a - b)
            worst[:2] = np.maximum(worst[:2], gap[:, :2].max(0) * 1000)
            if (gap[:, :2] > 0.001).any() or (gap[:, 2:] > 0).any():
                bad = int(((gap[:, :2] > 0.001).any(1) | (gap[:, 2:] > 0).any(1)).sum())
                problem += f"; {bad} notes differ"
    if len(their_pedal) != pedal_count:
        problem += f"; {pedal_count} pedal changes, theirs {len(their_pedal)}"
    elif pedal_count:
        gap = np.abs(pedal - their_pedal[np.argsort(their_pedal[:, 0], kind="stable")])
        worst[2] = max(worst[2], gap[:, 0].max() * 1000)
        if (gap[:, 0] > 0.001).any() or (gap[:, 1] > 0).any():
            problem += "; pedal changes differ"
    note_total += note_count
    pedal_total += pedal_count
    if problem:
        print(f"{path}: {problem.strip('; ')}")
    else:
        equal_files += 1
print(
    f"{equal_files} of {len(paths)} files equal; {note_total} notes, {pedal_total} pedal changes; "
    f"largest differences in ms: onset {worst[0]:.4f}, offset {worst[1]:.4f}, pedal {worst[2]:.4f}"
)
