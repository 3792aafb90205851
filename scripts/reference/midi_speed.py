#!/usr/bin/env python3
"""Speed of one Python reader of MIDI files, as one line of JSON; called by scripts/benchmark-midi.

    python3 midi_speed.py symusic_seconds|symusic_ticks|mido|pretty_midi LIST
    python3 midi_speed.py symusic_roll LIST

The roll is of float32, 88 keys at 16 frames a second, in symusic's own order of axes: `pianoroll` and
the conversion of its bytes are counted, reading and resampling are not.
"""
import importlib.metadata
import importlib.util
import json
import os
import sys
import time
import warnings

warnings.filterwarnings("ignore")
job, paths = sys.argv[1], [line.strip() for line in open(sys.argv[2])]
library = job.split("_seconds")[0].split("_ticks")[0].split("_roll")[0]
if importlib.util.find_spec(library) is None:
    sys.exit(f"{library} is not there and not measured")
if job == "symusic_roll":
    import numpy as np
    import symusic

    tracks = []
    for path in paths:
        score = symusic.Score(path)
        # Eight ticks a quarter are sixteen frames a second at 120 quarters a minute.
        tempo = score.tempos[0].qpm if score.tempos else 120
        tracks += score.resample(round(16 * 60 / tempo), min_dur=1).tracks[:1]
    passes, frames = [], 0
    for _ in range(6):
        start, frames = time.process_time(), 0
        for track in tracks:
            roll = track.pianoroll(
                modes=["frame"], pitch_range=[21, 109], encode_velocity=True)[0]
            frames += roll.astype(np.float32).shape[1]
        passes.append(time.process_time() - start)
    microseconds = sorted(passes[1:])[2] * 1e6 / len(tracks)
    print(json.dumps({
        "lib": f"symusic {importlib.metadata.version(library)}", "pieces": len(tracks),
        "frames": frames, "notes": sum(len(track.notes) for track in tracks),
        "float32_us_per_piece": round(microseconds)}))
    sys.exit()
repeats = 3
if library == "symusic":
    import symusic

    def read(path):
        score = symusic.Score(path)
        if job == "symusic_seconds":
            score = score.to("second")
        return sum(len(track.notes) for track in score.tracks)
else:
    repeats = 1
    paths = paths[:: max(1, len(paths) // 100)][:100]
    if library == "mido":
        import mido

        def read(path):
            tracks = mido.MidiFile(path).tracks
            return sum(m.type == "note_on" and m.velocity > 0 for track in tracks for m in track)
    else:
        import pretty_midi

        def read(path):
            return sum(len(i.notes) for i in pretty_midi.PrettyMIDI(path).instruments)

megabytes = sum(os.path.getsize(path) for path in paths) / 1e6
read(paths[0])
runs = []
for _ in range(repeats):
    processor, wall = time.process_time(), time.perf_counter()
    notes = sum(map(read, paths))
    runs.append((time.perf_counter() - wall, time.process_time() - processor))
wall, processor = (sorted(column)[len(runs) // 2] for column in zip(*runs))
print(
    json.dumps({
        "lib": f"{job} {importlib.metadata.version(library)}", "threads": 1, "files": len(paths), "notes": notes,
        "median": {
            "files_per_s": round(len(paths) / wall), "mb_per_s": round(megabytes / wall, 1),
            "notes_per_s": round(notes / wall),
        },
        "files_per_processor_s": round(len(paths) / min(run[1] for run in runs), 1),
    })
)
