"""Milliseconds of librosa's features of a sound file, best of five, a line of JSON each.

    python audio_speed.py FILE
"""
import json
import sys
import time

import librosa
import numpy as np

x, rate = librosa.load(sys.argv[1], sr=None, mono=True)


def measure(name, body):
    best, values = float("inf"), 0
    for _ in range(5):
        start = time.perf_counter()
        values = body().size
        best = min(best, time.perf_counter() - start)
    print(json.dumps({"name": name, "milliseconds": round(1e3 * best, 2), "values": values}))


measure("spectra", lambda: np.abs(librosa.stft(x)) ** 2)
measure("mel", lambda: librosa.feature.melspectrogram(y=x, sr=rate))
measure("constant-q", lambda: np.abs(
    librosa.cqt(x, sr=rate, fmin=librosa.note_to_hz("C1"), n_bins=252, bins_per_octave=36)))
magnitudes = np.abs(librosa.stft(x))
measure("separation", lambda: librosa.decompose.hpss(magnitudes)[0])
