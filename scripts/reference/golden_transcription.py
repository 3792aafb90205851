#!/usr/bin/env python3
"""Makes Tests/EvaluationTests/Golden/transcription.json: played and heard notes, and mir_eval's scores.

    pip install mir_eval==0.8.2
    scripts/reference/golden_transcription.py > Tests/EvaluationTests/Golden/transcription.json
"""
import json

import mir_eval
import numpy as np


def music(rng, count, pitches):
    onsets = np.sort(rng.uniform(0, count / 8, count))
    notes = []
    for onset in onsets:
        pitch = int(rng.integers(40, 40 + pitches))
        notes.append([onset, onset + rng.uniform(0.02, 1.5), pitch, int(rng.integers(20, 110))])
    return np.round(notes, 5)


def heard(rng, played, twice):
    """As a transcriber hears: late, early, at other velocities, some twice, some not at all."""
    notes = []
    for onset, offset, pitch, velocity in played:
        if rng.uniform() < 0.15:
            continue
        copies = 2 if rng.uniform() < twice else 1
        for _ in range(copies):
            start = max(0, onset + rng.normal(0, 0.03))
            end = max(start + 0.01, offset + rng.normal(0, 0.1))
            loud = int(np.clip(0.6 * velocity + 30 + rng.normal(0, 6), 1, 127))
            wrong = 12 if rng.uniform() < 0.05 else 0
            notes.append([start, end, pitch + wrong, loud])
    return np.round(notes, 5)


def scores(played, heard, onset_tolerance):
    def split(notes):
        return notes[:, :2], 440 * 2 ** ((notes[:, 2] - 69) / 12), notes[:, 3]

    (pi, pp, pv), (hi, hp, hv) = split(played), split(heard)
    plain = mir_eval.transcription.precision_recall_f1_overlap
    loud = mir_eval.transcription_velocity.precision_recall_f1_overlap
    options = {"onset_tolerance": onset_tolerance}
    return {
        "onset": plain(pi, pp, hi, hp, offset_ratio=None, **options)[:3],
        "offset": plain(pi, pp, hi, hp, **options)[:3],
        "velocity": loud(pi, pp, pv, hi, hp, hv, offset_ratio=None, **options)[:3],
        "all": loud(pi, pp, pv, hi, hp, hv, **options)[:3],
    }


def main():
    rng = np.random.default_rng(5)
    cases = []
    # Where notes are heard twice several matchings are as large: only their number is then settled.
    for count, tolerance, pitches, twice in [
        (40, 0.05, 60, 0),
        (150, 0.05, 60, 0),
        (150, 0.025, 60, 0),
        (150, 0.05, 12, 0.15),
        (3, 0.05, 12, 0),
    ]:
        played = music(rng, count, pitches)
        found = heard(rng, played, twice)
        result = scores(played, found, tolerance)
        if twice:
            result = {name: result[name] for name in ("onset", "offset")}
        cases.append(
            {
                "tolerance": tolerance,
                "played": played.tolist(),
                "heard": found.tolist(),
                "scores": result,
            }
        )
    print(json.dumps(cases, separators=(",", ":")))


main()
