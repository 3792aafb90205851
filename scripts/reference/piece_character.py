#!/usr/bin/env python3
"""Prints what pieces from nothing are drawn from: the means and the covariance's lower triangular root of log
notes per second, mean velocity, log-odds of the pedal and log presses of it per second, over the first minutes
of MAESTRO's train split.

    piece_character.py midi_data/maestro-v3.0.0

Needs numpy and symusic. `PieceCharacter` in Sources/Generation/Guides/CharacterGuide.swift has the numbers.
"""
import csv
import sys

import numpy
import symusic

SECONDS = 60.0


def character(path):
    """(log notes per second, velocity, log-odds of the pedal, log presses per second) of a file's first minute."""
    track = symusic.Score(path, ttype="second").tracks[0]
    notes, controls = track.notes.numpy(), track.controls.numpy()
    end = min(SECONDS, (notes["time"] + notes["duration"]).max())
    heard = notes["time"] < SECONDS
    is_pedal = controls["number"] == 64
    down, last, is_down, presses = 0.0, 0.0, False, 0
    for time, value in zip(controls["time"][is_pedal], controls["value"][is_pedal]):
        if time > end:
            break
        down += (time - last) * is_down
        presses += value >= 64 and not is_down
        last, is_down = time, value >= 64
    share = (down + (end - last) * is_down) / end
    odds = numpy.log((share + 0.02) / (1.02 - share))
    return numpy.log(heard.sum() / end), notes["velocity"][heard].mean(), odds, numpy.log(presses / end + 0.05)


def main():
    folder = sys.argv[1].rstrip("/") + "/"
    with open(folder + "maestro-v3.0.0.csv") as table:
        paths = [folder + row["midi_filename"] for row in csv.DictReader(table) if row["split"] == "train"]
    values = numpy.array([character(path) for path in paths])
    print(len(values), "pieces, means", values.mean(0).round(3))
    print(numpy.linalg.cholesky(numpy.cov(values.T)).round(3))


main()
