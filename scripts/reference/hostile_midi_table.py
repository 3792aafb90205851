#!/usr/bin/env python3
"""Make docs/hostile-midi.md: how faulty MIDI files are read here and by mido, pretty_midi and symusic.

    python3 hostile_midi_table.py MIDIBenchmark FOLDER [FOLDER ...] > docs/hostile-midi.md

MIDIBenchmark is the executable of Benchmarks/; the folders hold MIDI files. Needs mido, pretty_midi and symusic.
Each peer reads each file in a process of its own, so that a crash or an endless loop is told too.
"""
import json
import os
import subprocess
import sys
import tempfile

READERS = {
    "mido": "import mido; m = mido.MidiFile(path); n = sum(x.type == 'note_on' and x.velocity > 0 for t in m.tracks for x in t)",
    "pretty_midi": "import pretty_midi; m = pretty_midi.PrettyMIDI(path); n = sum(len(i.notes) for i in m.instruments)",
    "symusic": "import symusic; m = symusic.Score(path); n = sum(len(t.notes) for t in m.tracks)",
}
PROGRAM = "import sys, warnings; warnings.filterwarnings('ignore'); path = sys.argv[1]; {}; print('notes', n)"


def peer(name, path):
    try:
        run = subprocess.run(
            [sys.executable, "-c", PROGRAM.format(READERS[name]), path],
            capture_output=True, text=True, timeout=120, errors="replace",
        )
    except subprocess.TimeoutExpired:
        return "endless"
    if run.returncode < 0:
        return f"crashes (signal {-run.returncode})"
    if run.returncode == 0:
        return run.stdout.split("notes")[-1].strip() + " notes"
    last = (run.stderr.strip().splitlines() or ["?"])[-1]
    return "refuses: " + last.split(":")[0].split(".")[-1]


def cell(text):
    return str(text).replace("|", "\\|").replace("\n", " ")


benchmark, folders = sys.argv[1], sys.argv[2:]
paths = sorted(
    os.path.join(folder, name)
    for top in folders
    for folder, _, names in os.walk(top)
    for name in names
    if name.lower().endswith((".mid", ".midi", ".kar", ".rmi"))
)
with tempfile.NamedTemporaryFile("w", suffix=".txt") as listing:
    listing.write("\n".join(paths) + "\n")
    listing.flush()
    report = subprocess.run([benchmark, "report", listing.name], capture_output=True, text=True, check=True)
rows = [json.loads(line) for line in report.stdout.splitlines()]
assert len(rows) == len(paths)

print("# How faulty files are read\n")
print(
    "Made by `scripts/reference/hostile_midi_table.py` with the test files of jazz-soft/test-midi-files and of symusic"
    " (both MIT licence, not part of this repository). *recover* and *strict* are ours; the peers read with their"
    " default settings: mido 1.3.3, pretty_midi 0.2.11, symusic 0.6.0. Notes are note-ons that became notes.\n"
)
print("| file | recover | repairs (the first) | strict | mido | pretty_midi | symusic |")
print("|---|---|---|---|---|---|---|")
sums = {"loads": 0, "mido": 0, "pretty_midi": 0, "symusic": 0}
for path, row in zip(paths, rows):
    name = os.path.basename(path)
    peers = {reader: peer(reader, path) for reader in READERS}
    for reader, text in peers.items():
        sums[reader] += text.endswith(" notes")
    strict = row.get("strict", "loads")
    strict = strict.removeprefix(path).lstrip(": ").split(" (the mode")[0]
    if "error" in row:
        ours, repairs = "refuses: " + row["error"].removeprefix(path).lstrip(": "), ""
    else:
        sums["loads"] += 1
        ours = f"{row['notes']} notes"
        first = row["diagnostics"][:1]
        repairs = f"{row['diagnostic_count']}: {first[0]}" if first else "none"
    print("| " + " | ".join(map(cell, [name, ours, repairs, strict, *peers.values()])) + " |")
print(
    f"\nOf {len(paths)} files we load {sums['loads']}, mido {sums['mido']}, pretty_midi {sums['pretty_midi']},"
    f" symusic {sums['symusic']}."
)
