#!/usr/bin/env python3
"""Transcribes recordings with a public transcriber and prints its speed, for scripts/benchmark-transcription.

    transcription_peers.py basic-pitch|transkun OUTPUT_FOLDER FILE...

Basic Pitch (Bittner et al. 2022) runs by onnxruntime with the model of its wheel and its own note creation;
Transkun (Yan and Duan 2024) by PyTorch. Both on the threads that OMP_NUM_THREADS allows.
"""
import os
import sys
import time
from pathlib import Path

import soundfile


def basic_pitch(threads):
    import basic_pitch
    import librosa
    import numpy as np
    import onnxruntime
    from basic_pitch import note_creation

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    model = Path(basic_pitch.__file__).parent / "saved_models/icassp_2022/nmp.onnx"
    session = onnxruntime.InferenceSession(str(model), options)
    rate, length, overlap = 22050, 43844, 30 * 256

    def run(path):
        sound, _ = librosa.load(path, sr=rate, mono=True)
        padded = np.concatenate([np.zeros(overlap // 2, np.float32), sound])
        parts = {"note": [], "onset": [], "contour": []}
        for start in range(0, len(padded), length - overlap):
            window = padded[start : start + length]
            window = np.pad(window, (0, length - len(window)))[None, :, None].astype(np.float32)
            outputs = session.run(None, {session.get_inputs()[0].name: window})
            for description, value in zip(session.get_outputs(), outputs):
                # StatefulPartitionedCall:0 is the contour, :1 the notes, :2 the onsets.
                kind = {":0": "contour", ":1": "note", ":2": "onset"}[description.name[-2:]]
                parts[kind].append(value[0, 15:-15])
        frames = int(np.floor(len(sound) * (86 / rate)))
        joined = {kind: np.concatenate(values)[:frames] for kind, values in parts.items()}
        midi, _ = note_creation.model_output_to_notes(joined, 0.5, 0.3)
        return midi

    return run


def transkun(threads):
    import tempfile

    import torch

    torch.set_num_threads(threads)
    import pretty_midi
    from transkun import transcribe

    def run(path):
        with tempfile.NamedTemporaryFile(suffix=".mid") as out, tempfile.NamedTemporaryFile(
            suffix=".wav"
        ) as wav:
            sound, rate = soundfile.read(path)
            soundfile.write(wav.name, sound, rate)
            sys.argv = ["transkun", wav.name, out.name, "--device", "cpu"]
            transcribe.main()
            return pretty_midi.PrettyMIDI(out.name)

    return run


def main():
    kind, folder, files = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    threads = int(os.environ.get("OMP_NUM_THREADS", "2"))
    run = {"basic-pitch": basic_pitch, "transkun": transkun}[kind](threads)
    folder.mkdir(parents=True, exist_ok=True)
    seconds = work = 0
    for file in files:
        begin = time.perf_counter()
        midi = run(file)
        work += time.perf_counter() - begin
        seconds += soundfile.info(file).duration
        midi.write(str(folder / (Path(file).stem + ".mid")))
    print(f"{kind}: {seconds / work:.1f} x real time on {threads} threads")


main()
