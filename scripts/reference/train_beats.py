"""Trains the beat network and writes Sources/MusicTheory/BeatWeights+Tables.swift.

Data: ASAP is a clone of github.com/CPJKU/asap-dataset (metadata.csv, performances and scores with their
annotations); MUTOPIA a folder with INDEX.tsv (columns file, composer) and MIDI files.

How to run, in a folder for the files in between:

    python train_beats.py prepare ASAP             writes pieces.pkl
    python train_beats.py train first.pt --hold Chopin,Debussy,Brahms,Glinka --iters 1500
    python train_beats.py scores MUTOPIA first.pt  writes scores.pkl; first.pt finds where bars begin
    python train_beats.py train a.pt --iters 1600 --played 0.45
    python train_beats.py train b.pt --start a.pt --iters 1800 --lr 2.5e-3 --played 0.4
    python train_beats.py export b.pt SWIFT        writes the Swift file of 8-bit weights
    python train_beats.py golden b.pt              prints what BeatNetworkTests expects
    python train_beats.py pack a.pt FILE           writes the 8-bit weights alone, for measure_beats.py

`--hold` names composers that are kept out. Composers of HELD are kept out of everything, so that they
can judge the weights. Needs numpy, numba, mido and torch. The features are those of
BeatFeatures.swift, the layers those of BeatNetwork.swift.

Letters: B stretches, T onsets, C channels, F features.
"""
import argparse
import base64
import collections
import csv
import pickle
import sys
import textwrap

import mido
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import beat_features
import played_scores

COMPOSERS = ["Bach", "Brahms", "Chopin", "Debussy", "Glinka", "Haydn", "Mozart"]
HELD = ["Balakirev", "Beethoven", "Liszt", "Prokofiev", "Rachmaninoff", "Ravel", "Schubert",
        "Schumann", "Scriabin"]
LENGTHS = np.linspace(np.log2(0.2), np.log2(2.6), 32)
STRETCH = 384  # onsets


def read_notes(path):
    """Notes [N, 4], their ticks [N, 2], ticks a quarter, metres and the first tempo (us a quarter)."""
    midi = mido.MidiFile(path, clip=True)
    events = []
    for track in midi.tracks:
        tick = 0
        for event in track:
            tick += event.time
            events.append((tick, event))
    events.sort(key=lambda entry: entry[0])
    metres = [(e.numerator, e.denominator) for _, e in events if e.type == "time_signature"]
    ticks, seconds, tempos = [0], [0.0], [500000]
    sounding, notes = {}, []
    for tick, event in events:
        if event.type == "set_tempo":
            seconds.append(
                seconds[-1] + (tick - ticks[-1]) * tempos[-1] * 1e-6 / midi.ticks_per_beat)
            ticks.append(tick)
            tempos.append(event.tempo)
        if event.type not in ("note_on", "note_off") or event.channel == 9:
            continue
        place = (event.channel, event.note)
        if event.type == "note_on" and event.velocity > 0:
            sounding.setdefault(place, []).append((tick, event.velocity))
        elif sounding.get(place):
            start, velocity = sounding[place].pop(0)
            notes.append((start, tick, event.note, velocity))
    notes = np.array(sorted(notes, key=lambda n: (n[0], n[2])), float).reshape(-1, 4)
    in_ticks = notes[:, :2].copy()
    for column in (0, 1):
        index = np.searchsorted(ticks, in_ticks[:, column], "right") - 1
        notes[:, column] = (
            np.array(seconds)[index] + (in_ticks[:, column] - np.array(ticks)[index])
            * np.array(tempos)[index] * 1e-6 / midi.ticks_per_beat)
    return notes, in_ticks, midi.ticks_per_beat, metres, tempos[min(1, len(tempos) - 1)]


def read_beats(path):
    """The seconds of annotated beats, and whether each is a downbeat."""
    with open(path) as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.count("\t") >= 2]
    rows.sort(key=lambda row: float(row[0]))
    return (np.array([float(row[0]) for row in rows]),
            np.array([row[2].split(",")[0] == "db" for row in rows]))


def prepare(asap):
    """Writes pieces.pkl: performances and scores with their beats."""
    pieces, seen = [], set()
    with open(f"{asap}/metadata.csv") as file:
        rows = [row for row in csv.DictReader(file) if row["composer"] in COMPOSERS]
    for row in rows:
        for kind in ("performance", "score"):
            path = row[f"midi_{kind}"]
            if path in seen:
                continue
            seen.add(path)
            annotations = row["performance_annotations" if kind == "performance"
                              else "midi_score_annotations"]
            notes = read_notes(f"{asap}/{path}")[0]
            beats, is_downbeat = read_beats(f"{asap}/{annotations}")
            pieces.append(dict(name=path, composer=row["composer"], title=row["title"], kind=kind,
                               score=row["midi_score"], notes=notes, beats=beats, bars=is_downbeat))
    with open("pieces.pkl", "wb") as file:
        pickle.dump(pieces, file)


class Net(nn.Module):
    """The layers of BeatNetwork.swift: [B, T, F] to [B, T, 38] logits.

    The last four, of the number of beats in a bar, are learnt along and not stored.
    """

    def __init__(self, channels=40, dilations=(1, 2, 4, 8, 16, 32, 64, 128), drop=0.2):
        super().__init__()
        self.drop = drop
        self.stem = nn.Conv1d(beat_features.FEATURE_COUNT, channels, 5, padding=2)
        self.dilated = nn.ModuleList(
            nn.Conv1d(channels, channels, 3, dilation=d, padding=d) for d in dilations)
        self.mixing = nn.ModuleList(nn.Conv1d(channels, channels, 1) for _ in dilations)
        self.head = nn.Conv1d(channels, 2 + len(LENGTHS) + 4, 1)
        for layer in self.mixing:
            nn.init.normal_(layer.weight, std=0.3 * channels**-0.5)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        hidden = F.relu(self.stem(x.transpose(1, 2)))
        for dilated, mixing in zip(self.dilated, self.mixing):
            hidden = hidden + mixing(F.dropout(F.relu(dilated(hidden)), self.drop, self.training))
        hidden = F.dropout(F.relu(hidden), self.drop, self.training)
        return self.head(hidden).transpose(1, 2)


def load(path):
    checkpoint = torch.load(path, weights_only=False)
    net = Net(drop=0)
    net.load_state_dict(checkpoint["weights"])
    return net.eval()


def in_beats(notes, beats, is_downbeat):
    """A score for `played_scores` from annotated seconds."""
    first, last = beats[1] - beats[0], beats[-1] - beats[-2]
    seconds = np.concatenate(
        [beats[0] - first * np.arange(8, 0, -1), beats, beats[-1] + last * np.arange(1, 33)])
    places = np.arange(-8, len(beats) + 32)
    on, off = np.interp(notes[:, 0], seconds, places), np.interp(notes[:, 1], seconds, places)
    kept = (on > -7) & (on < len(beats) + 8)
    return dict(on=on[kept], off=off[kept], pitch=notes[kept, 2].astype(int),
                bars=is_downbeat.astype(int), beat=float(np.median(np.diff(beats))))


def scores(mutopia, checkpoint):
    """Writes scores.pkl: the scores of pieces.pkl, and those of Mutopia in one metre of 2 to 4 beats.

    A file of Mutopia does not say whether it begins within a bar; the network's view of every place
    at which the first bar could begin decides.
    """
    with open("pieces.pkl", "rb") as file:
        pieces = pickle.load(file)
    played = collections.defaultdict(list)
    for piece in pieces:
        if piece["kind"] == "performance":
            played[piece["score"]].append(np.median(np.diff(piece["beats"])))
    result = []
    for piece in pieces:
        if piece["kind"] == "score" and len(piece["beats"]) > 8:
            kept = np.concatenate([[True], np.diff(piece["beats"]) > 1e-3])
            score = in_beats(piece["notes"], piece["beats"][kept], piece["bars"][kept])
            score["beat"] = float(np.median(played.get(piece["name"], [score["beat"]])))
            result.append(dict(score, composer=piece["composer"]))
    net = load(checkpoint)
    with open(f"{mutopia}/INDEX.tsv") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        if any(row["composer"].startswith(name) for name in HELD):
            continue
        try:
            notes, ticks, quarter, metres, tempo = read_notes(f"{mutopia}/{row['file']}")
        except (OSError, ValueError, EOFError):
            continue
        if len(set(metres)) != 1 or len(notes) < 60:
            continue
        numerator, denominator = metres[0]
        is_compound = denominator >= 8 and numerator > 3 and numerator % 3 == 0
        quarters = 4 / denominator * (3 if is_compound else 1)
        count = numerator // 3 if is_compound else numerator
        if count not in (2, 3, 4):
            continue
        places = ticks / quarter / quarters
        density = len(np.unique(np.round(places[:, 0] * 24))) / max(1, np.ptp(places[:, 0]))
        beat = tempo * 1e-6 * quarters
        if tempo in (500000, 1000000) or not 0.2 < beat < 2.2:
            beat = float(np.clip(density / 4.5, 0.3, 1.4))  # no tempo: 4.5 onsets a second
        steady = notes.copy()
        steady[:, :2] = places * beat
        steady[:, 1] = np.maximum(steady[:, 1], steady[:, 0] + 0.03)
        steady = steady[np.lexsort((steady[:, 2], steady[:, 0]))]
        shift = first_bar(net, steady, beat, count, 1 / 6 if is_compound else 1 / 4)
        total = int(np.ceil((places[:, 0] - shift).max())) + 1
        composer = next((name for name in COMPOSERS if row["composer"].startswith(name)), "")
        result.append(dict(
            on=places[:, 0] - shift, off=places[:, 1] - shift, pitch=notes[:, 2].astype(int),
            bars=(np.arange(total) % count == 0).astype(int), beat=beat,
            composer=composer or row["composer"]))
    with open("scores.pkl", "wb") as file:
        pickle.dump(result, file)
    print(len(result), "scores")


def first_bar(net, notes, beat, count, step):
    """The place in beats at which the first whole bar begins, in the network's view."""
    seconds, values = beat_features.features(notes)
    with torch.no_grad():
        chances = torch.sigmoid(net(torch.tensor(values)[None])[0, :, :2]).numpy()
    totals = {}
    for shift in np.arange(0, count - 1e-6, step):
        place = (seconds / beat - shift) % count
        is_beat = np.minimum(place % 1, 1 - place % 1) < 0.06
        is_bar = np.minimum(place, count - place) < 0.06
        totals[shift] = (
            np.log(np.where(is_beat, chances[:, 0], 1 - chances[:, 0]) + 0.02).mean()
            + np.log(np.where(is_bar, chances[:, 1], 1 - chances[:, 1]) + 0.05).mean())
    best = max(totals, key=totals.get)
    return best if totals[best] - totals[0.0] >= 0.06 else 0.0


def varied(notes, beats, rng):
    """The same music a little faster or slower, in another key, louder, less exact."""
    notes = notes.copy()
    factor = 2 ** rng.uniform(-0.35, 0.35)
    notes[:, :2] *= factor
    notes[:, 2] += rng.integers(-5, 7)
    notes[:, 3] = np.clip(notes[:, 3] * rng.uniform(0.75, 1.3) + rng.uniform(-8, 8), 1, 127)
    if rng.random() < 0.5:
        notes[:, 0] += rng.normal(0, rng.uniform(0, 0.008), len(notes))
    if rng.random() < 0.3:
        notes = notes[rng.random(len(notes)) > 0.05 * rng.random()]
    if rng.random() < 0.3:
        notes[:, 1] = notes[:, 0] + (notes[:, 1] - notes[:, 0]) * rng.uniform(0.5, 1.5)
    notes[:, 1] = np.maximum(notes[:, 1], notes[:, 0] + 0.02)
    return notes[np.lexsort((notes[:, 2], notes[:, 0]))], beats * factor


def example(notes, beats, is_downbeat):
    seconds, values = beat_features.features(notes)
    return [values, *beat_features.labels(seconds, beats, is_downbeat)]


class Sampler:
    """Draws stretches of performances and of scores played by chance."""

    def __init__(self, held, share, rng):
        self.share, self.rng, self.pool = share, rng, []
        with open("pieces.pkl", "rb") as file:
            self.pieces = [p for p in pickle.load(file)
                           if p["kind"] == "performance" and p["composer"] not in held]
        versions = collections.Counter((p["composer"], p["title"]) for p in self.pieces)
        self.weights = np.array([
            len(p["notes"]) ** 0.5 / versions[(p["composer"], p["title"])] ** 0.6
            for p in self.pieces])
        self.weights /= self.weights.sum()
        self.scores = []
        if share:
            with open("scores.pkl", "rb") as file:
                self.scores = [s for s in pickle.load(file) if s["composer"] not in held]
            self.score_weights = np.array([
                len(s["on"]) ** 0.5 * {"Traditional": 0.3, "Bach": 0.5}.get(s["composer"], 1)
                for s in self.scores])
            self.score_weights /= self.score_weights.sum()

    def draw(self):
        rng = self.rng
        if rng.random() < self.share:
            score = self.scores[rng.choice(len(self.scores), p=self.score_weights)]
            count = len(score["bars"])
            density = len(np.unique(np.round(score["on"] * 24))) / max(4, count)
            most = int(STRETCH * 1.3 / max(0.5, density))
            if count > most:
                first = rng.integers(0, count - most + 1)
                score = played_scores.cut(score, first, first + most)
            if len(score["on"]) < 40 or len(score["bars"]) < 6:
                return self.draw()
            notes, beats = played_scores.play(score, rng)
            notes[:, 2] += rng.integers(-5, 7)
            return example(notes, beats, score["bars"] > 0)
        piece = self.pieces[rng.choice(len(self.pieces), p=self.weights)]
        notes, beats, bars = piece["notes"], piece["beats"], piece["bars"]
        if len(notes) > 4 * STRETCH:
            first = rng.integers(0, len(notes) - 4 * STRETCH + 1)
            notes = notes[first:first + 4 * STRETCH]
            kept = (beats >= notes[0, 0] - 0.03) & (beats <= notes[-1, 0] + 0.03)
            beats, bars = beats[kept], bars[kept]
        return example(*varied(notes, beats, rng), bars)

    def batch(self, size):
        """Features [B, T, F], beat, downbeat, length, metre, covered [B, T]; drawn music is used a few
        times."""
        rng, chosen = self.rng, []
        while len(chosen) < size:
            if len(self.pool) < 400 or rng.random() < 0.25:
                drawn = self.draw()
                if len(drawn[0]) < 40:
                    continue
                self.pool.append(drawn)
                if len(self.pool) > 600:
                    self.pool.pop(rng.integers(200))
            else:
                drawn = self.pool[rng.integers(len(self.pool))]
            first = rng.integers(0, max(1, len(drawn[0]) - STRETCH + 1))
            chosen.append([part[first:first + STRETCH] for part in drawn])

        def padded(part, fill):
            shape = (STRETCH - len(part),) + part.shape[1:]
            return np.concatenate([part, np.full(shape, fill, part.dtype)])

        return [torch.tensor(np.stack([padded(parts[k], np.nan if k == 3 else 0)
                                       for parts in chosen])) for k in range(6)]


def loss_of(outputs, beat, bar, length, metre, covered):
    def covered_loss(row, target):
        every = F.binary_cross_entropy_with_logits(outputs[..., row], target, reduction="none")
        return (every * covered).sum() / covered.sum()

    end = 2 + len(LENGTHS)
    is_known = ~torch.isnan(length)
    distance = torch.tensor(LENGTHS, dtype=torch.float32) - length[is_known][:, None]
    target = F.softmax(-((distance / 0.12) ** 2), -1)
    lengths = -(target * F.log_softmax(outputs[..., 2:end][is_known], -1)).sum(-1).mean()
    has_metre = metre > 0
    metres = (F.cross_entropy(outputs[..., end:][has_metre], metre[has_metre] - 1)
              if has_metre.any() else 0)
    return covered_loss(0, beat) + covered_loss(1, bar) + 0.15 * lengths + 0.1 * metres


def train(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--hold", default="", help="composers that are kept out, A,B,...")
    parser.add_argument("--start", help="a checkpoint to go on from")
    parser.add_argument("--iters", type=int, default=1500)
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--played", type=float, default=0.0, help="the share of played scores")
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    sampler = Sampler(set(options.hold.split(",")), options.played,
                      np.random.default_rng(options.seed))
    net = Net()
    if options.start:
        net.load_state_dict(torch.load(options.start, weights_only=False)["weights"])
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.lr, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, options.lr, total_steps=options.iters, pct_start=0.15)
    average = {name: value.clone() for name, value in net.state_dict().items()}
    losses = []
    for step in range(options.iters):
        values, *targets = sampler.batch(options.batch)
        loss = loss_of(net(values), *targets)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        decay = min(0.995, (step + 1) / (step + 10))
        for name, value in net.state_dict().items():
            average[name].mul_(decay).add_(value, alpha=1 - decay)
        losses.append(loss.item())
        if (step + 1) % 200 == 0 or step + 1 == options.iters:
            print(step + 1, np.mean(losses[-200:]).round(4), flush=True)
            torch.save(dict(weights=average, options=vars(options)), options.out)


SWIFT = '''// Made by scripts/reference/train_beats.py; the numbers come from training, not from hands.
// swift-format-ignore-file

extension BeatWeights {
    static let channelCount = %d
    static let dilations = [%s]

    /// The tensors in the order in which the network reads them: of each row the scale as a
    /// little-endian float32, then the weights as int8; the whole in base64.
    static let base64 = """
%s
        """
}
'''


def layers(net):
    """The layers in the order in which BeatNetwork.swift reads them."""
    blocks = [layer for pair in zip(net.dilated, net.mixing) for layer in pair]
    return [net.stem, *blocks, net.head]


def quantized(tensor):
    """Of each row the scale as little-endian float32, then the weights as int8; and their values."""
    values = tensor.detach().float().numpy()
    rows = values.reshape(values.shape[0], -1) if values.ndim > 1 else values.reshape(1, -1)
    data, restored = b"", np.empty_like(rows)
    for index, row in enumerate(rows):
        scale = np.float32(max(np.abs(row).max() / 127, 1e-12))
        integers = np.round(row / scale).astype(np.int8)
        data += scale.tobytes() + integers.tobytes()
        restored[index] = scale * integers
    return data, torch.tensor(restored.reshape(values.shape))


def packed(net):
    """The weights of the layers, less the outputs that nothing reads."""
    kept = 2 + len(LENGTHS)
    *lower, head = layers(net)
    data = [quantized(t)[0] for layer in lower for t in (layer.weight, layer.bias)]
    data.append(quantized(head.weight)[0][:kept * (4 + head.in_channels)])
    data.append(quantized(head.bias)[0][:4 + kept])
    return b"".join(data)


def pack(checkpoint, destination):
    """Writes the weights of a checkpoint as `cadenza analyze --evaluate --beat-weights` reads them."""
    with open(destination, "wb") as file:
        file.write(packed(load(checkpoint)))


def export(checkpoint, destination):
    """Writes the weights of a checkpoint as a Swift file."""
    net = load(checkpoint)
    data = packed(net)
    lines = textwrap.wrap(base64.b64encode(data).decode(), 92)
    dilations = ", ".join(str(layer.dilation[0]) for layer in net.dilated)
    with open(destination, "w") as file:
        file.write(SWIFT % (net.stem.out_channels, dilations,
                            "\n".join(" " * 8 + line for line in lines)))
    print(len(data), "bytes of weights")


def golden(checkpoint):
    """Prints features and outputs of a made-up piece, for BeatNetworkTests.swift."""
    net = load(checkpoint)
    for layer in layers(net):
        layer.weight.data = quantized(layer.weight)[1]
        layer.bias.data = quantized(layer.bias)[1]
    notes = []
    for step in range(48):
        onset = 0.3 * step + 0.01 * (step * 7 % 5)
        for voice in range(3 if step % 6 == 0 else 1):
            pitch = 40 + 12 * voice + step * 5 % 9
            notes.append((onset + 0.004 * voice, onset + 0.25 + 0.1 * voice, pitch,
                          50 + step * 11 % 40))
    notes = np.array(sorted(notes, key=lambda n: (n[0], n[2])), float)
    seconds, values = beat_features.features(notes)
    with torch.no_grad():
        outputs = net(torch.tensor(values)[None])[0]
    end = 2 + len(LENGTHS)
    for onset in (0, 7, 24, 47):
        chances = torch.sigmoid(outputs[onset, :2]).tolist()
        lengths = F.softmax(outputs[onset, 2:end], -1)
        numbers = [seconds[onset], values[onset].sum(), *chances, lengths.max().item()]
        print(onset, int(lengths.argmax()), ", ".join(f"{number:.5f}" for number in numbers))


if __name__ == "__main__":
    task, *rest = sys.argv[1:]
    {"prepare": prepare, "scores": scores, "export": export, "golden": golden, "pack": pack,
     "train": lambda *arguments: train(list(arguments))}[task](*rest)
