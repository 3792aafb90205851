#!/usr/bin/env python3
"""Speed of one Python reader of MIDI files, as one line of JSON; called by scripts/benchmark-midi.

    python3 midi_speed.py symusic_seconds|symusic_ticks|mido|pretty_midi LIST
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
library = job.removesuffix("_seconds").removesuffix("_ticks")
if importlib.util.find_spec(library) is None:
    sys.exit(f"{library} is not there and not measured")
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
