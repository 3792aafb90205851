"""How well beats, downbeats and metre are found for composers that the network has not learnt from.

    python measure_beats.py CADENZA PAIRS WEIGHTS

CADENZA is the program, PAIRS a folder of folders COMPOSER__PIECE as `cadenza analyze --evaluate` reads
them, WEIGHTS a folder of files that are named after the composers whom a network was kept from,
Haydn,Mozart.beats. `train_beats.py` makes them:

    python train_beats.py train a.pt --hold Haydn,Mozart --iters 1600 --played 0.45
    python train_beats.py pack a.pt WEIGHTS/Haydn,Mozart.beats

Each composer's pieces are judged by the weights that do not know him; composers without such weights are
left out. Needs nothing but Python.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

FIGURES = ("beat_f1", "downbeat_f1", "metre")


def evaluated(program, pieces, weights):
    """The figures of some pieces' performances, as means."""
    with tempfile.TemporaryDirectory() as folder:
        for piece in pieces:
            os.symlink(piece.resolve(), f"{folder}/{piece.name}")
        told = subprocess.run(
            [program, "analyze", folder, "--evaluate", "--beat-weights", weights],
            capture_output=True, text=True, check=True).stdout
    return json.loads(told.splitlines()[-1])["performances"]


def main(program, pairs, weights):
    by_composer = collections.defaultdict(list)
    for piece in sorted(pathlib.Path(pairs).iterdir()):
        if (piece / "performance_annotations.txt").exists():
            by_composer[piece.name.split("__")[0]].append(piece)
    rows = []
    for file in sorted(pathlib.Path(weights).glob("*.beats")):
        for composer in file.stem.split(","):
            if composer in by_composer:
                figures = evaluated(program, by_composer[composer], str(file))
                rows.append((composer, len(by_composer[composer]), [figures[f] for f in FIGURES]))
    if not rows:
        sys.exit("no composer of the pairs has weights that do not know him")
    count = sum(row[1] for row in rows)
    mean = [sum(row[1] * row[2][k] for row in rows) / count for k in range(len(FIGURES))]
    print(f"{'':12s} pieces  beat F1  downbeat F1  metre")
    for name, pieces, figures in rows + [("all", count, mean)]:
        print(f"{name:12s} {pieces:6d} " + "{:8.1f} {:12.1f} {:6.1f}".format(
            *(100 * figure for figure in figures)))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
