"""Golden values of audio features, by librosa.

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install librosa
    /tmp/golden/bin/python scripts/reference/golden_features.py

writes Tests/AudioTests/Golden/features.json. The signal is not stored; both sides compute, at 22,050 Hz and
for n = 0 ..< 8000 in float64, rounded once to float32,

    x(n) = 0.4 sin(2 pi 220 n / 22050) + 0.3 exp(-n / 4000) sin(2 pi 1234.5 n / 22050) + 0.05 r(n)
    r(n) = 2 frac(n * 0.6180339887498949) - 1

Matrices are stored frame by frame, as Cadenza has them.
"""
import json
from pathlib import Path

import librosa
import numpy as np

RATE = 22050
n = np.arange(8000, dtype=np.float64)
x = (
    0.4 * np.sin(2 * np.pi * 220 * n / RATE)
    + 0.3 * np.exp(-n / 4000) * np.sin(2 * np.pi * 1234.5 * n / RATE)
    + 0.05 * (2 * np.modf(n * 0.6180339887498949)[0] - 1)
).astype(np.float32)


def rows(matrix, frames):
    return [[float(f"{v:.7g}") for v in matrix.T[frame]] for frame in frames]


frames = [0, 1, 7, 15, 16]
stft = np.abs(librosa.stft(x, n_fft=1024, hop_length=500)) ** 2
golden = {"frames": frames, "stftBins": [0, 1, 10, 11, 57, 200, 512]}
golden["stft"] = [[float(f"{stft[b, t]:.7g}") for b in golden["stftBins"]] for t in frames]
for name, htk in [("Slaney", False), ("HTK", True)]:
    mel = librosa.feature.melspectrogram(
        y=x, sr=RATE, n_fft=1024, hop_length=500, n_mels=20, fmin=80, fmax=8000, htk=htk)
    golden["mel" + name] = rows(mel, frames)
    golden["decibels" + name] = rows(librosa.power_to_db(mel, ref=np.max), frames)

magnitudes = np.abs(librosa.stft(x, n_fft=64, hop_length=400))[:12, :9]
harmonic, percussive = librosa.decompose.hpss(magnitudes, kernel_size=(5, 3))
golden["magnitudes"] = rows(magnitudes, range(9))
golden["harmonic"] = rows(harmonic, range(9))
golden["percussive"] = rows(percussive, range(9))

# Divided by the root of the filters' lengths, twice librosa's magnitudes are the amplitudes of sines.
lowest = librosa.note_to_hz("C3")
lengths = RATE / (2 ** (1 / 12) - 1) / (lowest * 2 ** (np.arange(60) / 12))
cqt = 2 / np.sqrt(lengths)[:, None] * np.abs(librosa.cqt(
    x, sr=RATE, fmin=lowest, n_bins=60, bins_per_octave=12, hop_length=512))
golden["constantQ"] = rows(cqt, [7, 8])

path = Path(__file__).parents[2] / "Tests/AudioTests/Golden/features.json"
path.parent.mkdir(exist_ok=True)
path.write_text(json.dumps(golden) + "\n")
