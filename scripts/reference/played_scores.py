"""Plays scores by chance, so that the beat network hears more music than there are annotated
performances of.

A score is a dictionary: `on`, `off` (places in beats from the first annotated beat), `pitch`, `bars`
(for each beat whether a bar begins there) and `beat` (the usual length of a beat in seconds).
"""
import numpy as np


def _tempo(score, rng, freedom):
    """The length of each beat as a factor: a walk, arcs over phrases, fermatas, a slower end."""
    count = len(score["bars"])
    walk = np.zeros(count + 1)
    steps = rng.normal(0, freedom * np.sqrt(0.19), count + 1)
    for beat in range(1, count + 1):
        walk[beat] = 0.9 * walk[beat - 1] + steps[beat]
    bars = np.where(score["bars"])[0]
    phrase = int(rng.choice([2, 4, 4, 8]))
    share = min(1, freedom * 8)
    depth = rng.uniform(0, 0.25) * share
    if len(bars) > phrase:
        for bar in range(rng.integers(0, phrase), len(bars) - phrase + 1, phrase):
            start = bars[bar]
            end = bars[bar + phrase] if bar + phrase < len(bars) else count
            place = np.arange(end - start) / max(1, end - start)
            walk[start:end] += depth * (4 * (place - 0.45) ** 2) - depth * 0.3
            if rng.random() < 0.3:
                walk[end - 2:end] += rng.uniform(0, 0.3) * share
    for beat in range(count):
        if rng.random() < 0.006 * freedom * 8:
            walk[beat] += rng.uniform(0.2, 0.9)
    last = rng.integers(1, 6)
    walk[-last - 1:] += np.linspace(0, rng.uniform(0, 0.7), last + 1) * share
    walk += rng.normal(0, freedom * 0.25, count + 1)
    if rng.random() < 0.2:
        walk[rng.integers(0, count + 1):] += rng.uniform(-0.35, 0.35)
    return np.exp(walk[:count])


def play(score, rng):
    """Notes [N, 4] (seconds, seconds, pitch, velocity) and the seconds of the beats."""
    count = len(score["bars"])
    freedom = rng.choice([0.03, 0.08, 0.14, 0.2], p=[0.15, 0.3, 0.35, 0.2])
    gaps = score["beat"] * 2 ** rng.uniform(-0.3, 0.3) * _tempo(score, rng, freedom)
    beats = np.concatenate([[0], np.cumsum(gaps)])
    seconds = np.concatenate(
        [-gaps[0] * np.arange(8, 0, -1), beats, beats[-1] + gaps[-1] * np.arange(1, 9)])
    places = np.arange(-8, count + 9)
    part = score["on"] - np.floor(score["on"])
    uneven = rng.normal(0, 0.02) * np.sin(2 * np.pi * part) / np.pi
    on = np.interp(score["on"] + uneven, places, seconds)
    off = np.interp(score["off"], places, seconds)
    total = len(on)
    _, chord = np.unique(np.round(score["on"] * 48).astype(int), return_inverse=True)
    size = np.bincount(chord)
    top, bottom = np.full(len(size), -1), np.full(len(size), 200)
    np.maximum.at(top, chord, score["pitch"])
    np.minimum.at(bottom, chord, score["pitch"])
    is_top, is_bottom = score["pitch"] == top[chord], score["pitch"] == bottom[chord]
    on = on + rng.normal(0, rng.uniform(0.002, 0.02), len(size))[chord]
    on = on + rng.normal(0, rng.uniform(0.002, 0.012), total)
    on = on - np.where(is_top & (size[chord] > 1), rng.uniform(0, 0.03) * rng.random(total), 0)
    if rng.random() < 0.5:
        is_broken = (rng.random(len(size)) < rng.choice([0.02, 0.1, 0.3])) & (size > 2)
        spread = rng.uniform(0.01, 0.05, len(size))
        for index in np.where(is_broken)[0]:
            members = np.where(chord == index)[0]
            members = members[np.argsort(score["pitch"][members])]
            on[members] += spread[index] * (np.arange(len(members)) - rng.integers(0, len(members)))
    articulation = rng.choice([0.55, 0.8, 0.95, 1.1]) * np.exp(rng.normal(0, 0.25, total))
    length = np.maximum(0.03, (np.interp(score["off"], places, seconds) - on) * articulation)
    turns = max(3, total // 60)
    loudness = rng.uniform(50, 85) + 12 * np.interp(
        np.arange(total), np.linspace(0, total, turns), rng.normal(0, 1, turns))
    nearest = np.clip(np.round(score["on"]).astype(int), 0, count - 1)
    on_beat = abs(score["on"] - np.round(score["on"])) < 0.02
    on_bar = on_beat & (score["bars"][nearest] > 0)
    loudness = (
        loudness + rng.uniform(-0.2, 1) * (3 * on_beat + 5 * on_bar) + is_top * rng.uniform(0, 12)
        + is_bottom * rng.uniform(-4, 6) - size[chord] * rng.uniform(0, 1)
        + rng.normal(0, rng.uniform(3, 8), total))
    notes = np.stack([on, on + length, score["pitch"], np.clip(loudness, 5, 124)], 1)
    start = min(0, notes[:, 0].min())
    notes[:, :2] -= start
    return notes[np.lexsort((notes[:, 2], notes[:, 0]))], beats[:-1] - start


def cut(score, first, end):
    """The beats first..<end of a score."""
    chosen = (score["on"] >= first - 0.01) & (score["on"] < end - 0.01)
    return dict(
        score, on=score["on"][chosen] - first, off=score["off"][chosen] - first,
        pitch=score["pitch"][chosen], bars=score["bars"][first:end])
