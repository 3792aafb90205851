"""Makes Tests/ServiceTests/Fixtures/scale.mp3: a scale on Cadenza's sampled piano, as an MP3.

    python3 -m venv /tmp/sound && /tmp/sound/bin/pip install soundfile
    /tmp/sound/bin/python scripts/reference/scale_mp3.py .build/release/cadenza
"""
import pathlib
import subprocess
import sys
import tempfile

import soundfile

events = b""
for pitch in range(60, 68):  # At 120 beats a minute of 480 ticks, two notes per second.
    events += bytes([0x00, 0x90, pitch, 80, 0x83, 0x60, 0x80, pitch, 0])
events += bytes([0x00, 0xFF, 0x2F, 0x00])
midi = b"MThd\0\0\0\6\0\0\0\1\1\xe0MTrk" + len(events).to_bytes(4, "big") + events

target = pathlib.Path(__file__).parents[2] / "Tests/ServiceTests/Fixtures/scale.mp3"
with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "scale.mid").write_bytes(midi)
    subprocess.run(
        [sys.argv[1], "render", f"{folder}/scale.mid", "-o", f"{folder}/scale.wav"], check=True
    )
    sound, rate = soundfile.read(f"{folder}/scale.wav")
# One channel at half the rate is enough to tell the notes.
mono = sound.mean(axis=1)[: int(5.5 * rate)]
half = (mono[:-1:2] + mono[1::2]) / 2
target.parent.mkdir(exist_ok=True)
soundfile.write(target, half, rate // 2, format="MP3", subtype="MPEG_LAYER_III")
print(target, target.stat().st_size, "bytes")
