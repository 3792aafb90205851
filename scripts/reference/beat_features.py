"""What the beat network is told of each onset, as Sources/MusicTheory/BeatFeatures.swift computes it.

Letters: N notes, T onsets, F features. Notes are rows of onset and offset in seconds, pitch, velocity,
sorted by onset and pitch.
"""
import numba
import numpy as np

LAGS = 0.2 * 14 ** (np.arange(16) / 15)  # seconds
FEATURE_COUNT = 18 + 2 * len(LAGS)
MEANS = np.array(
    [-2, -2, 0.6, -0.3, 0.5, 0, 0, -1.5, -1.5, -1.5, 0.3, 0, 0, 0, 0, -0.5, -0.5, 0.5]
    + [0.4] * 2 * len(LAGS), np.float32)
DEVIATIONS = np.array(
    [1.3, 1.3, 0.8, 0.5, 0.5, 0.35, 0.35, 1.3, 1.3, 1.3, 0.3, 0.6, 0.6, 2, 2, 2, 2, 1]
    + [0.5] * 2 * len(LAGS), np.float32)


@numba.njit(cache=True)
def _log2(value, least, most):
    return np.log2(min(most, max(least, value)))


@numba.njit(cache=True)
def _nearest_as_low(keys, seconds, is_reversed):
    """The seconds from the last element, in this order or in reverse, whose key is as low; at most 8."""
    count = len(seconds)
    result = np.full(count, 8.0)
    stack = np.empty(count, np.int64)
    height = 0
    for step in range(count):
        index = count - 1 - step if is_reversed else step
        while height > 0 and keys[stack[height - 1]] > keys[index]:
            height -= 1
        if height > 0:
            result[index] = min(8.0, abs(seconds[index] - seconds[stack[height - 1]]))
        stack[height] = index
        height += 1
    return result


@numba.njit(cache=True)
def onset_groups(onsets):
    """The index of the first note of each group of 35 ms, and N."""
    starts = [0]
    for note in range(1, len(onsets)):
        if onsets[note] - onsets[starts[-1]] >= 0.035:
            starts.append(note)
    starts.append(len(onsets))
    return np.array(starts)


@numba.njit(cache=True)
def _raw_features(notes, lags):
    onsets = notes[:, 0].copy()
    starts = onset_groups(onsets)
    count = len(starts) - 1
    seconds = np.empty(count)
    table = np.zeros((count, 18 + 2 * len(lags)), np.float32)
    classes = np.zeros((count, 12))
    lowest, highest, loudest, accent = (
        np.zeros(count), np.zeros(count), np.zeros(count), np.zeros(count))
    for i in range(count):
        low = high = starts[i]
        total = velocities = longest = 0.0
        for note in range(starts[i], starts[i + 1]):
            total += onsets[note]
            velocities += notes[note, 3]
            loudest[i] = max(loudest[i], notes[note, 3])
            longest = max(longest, notes[note, 1] - onsets[note])
            if notes[note, 2] < notes[low, 2]:
                low = note
            if notes[note, 2] > notes[high, 2]:
                high = note
            classes[i, int(notes[note, 2]) % 12] += 1
        size = starts[i + 1] - starts[i]
        seconds[i] = total / size
        lowest[i], highest[i] = notes[low, 2], notes[high, 2]
        table[i, 2] = np.log2(size)
        table[i, 3] = (lowest[i] - 60) / 24
        table[i, 4] = (highest[i] - 60) / 24
        table[i, 5] = loudest[i] / 64 - 1
        table[i, 6] = velocities / size / 64 - 1
        table[i, 7] = _log2(longest, 0.03, 4.0)
        table[i, 8] = _log2(notes[low, 1] - onsets[low], 0.03, 4.0)
        table[i, 9] = _log2(notes[high, 1] - onsets[high], 0.03, 4.0)
        accent[i] = 0.3 + 0.2 * np.log2(size) + 0.5 * loudest[i] / 100
        if lowest[i] < 52:
            accent[i] += 0.4
    table[0, 0] = table[count - 1, 1] = 2
    for i in range(1, count):
        gap = _log2(seconds[i] - seconds[i - 1], 0.03, 4.0)
        table[i, 0] = table[i - 1, 1] = gap
        table[i, 11] = min(2.0, max(-2.0, (lowest[i] - lowest[i - 1]) / 12))
        table[i, 12] = min(2.0, max(-2.0, (highest[i] - highest[i - 1]) / 12))
    before = np.zeros((count, 12))
    for i in range(1, count):
        before[i] = (before[i - 1] + classes[i - 1]) * np.exp(seconds[i - 1] - seconds[i])
    after = np.zeros(12)
    for i in range(count - 1, -1, -1):
        if i + 1 < count:
            after = after * np.exp(seconds[i] - seconds[i + 1])
        after = after + classes[i]
        norm = np.sqrt((before[i] ** 2).sum() * (after**2).sum() + 1e-9)
        table[i, 10] = 1 - (before[i] * after).sum() / norm
    for column, keys, is_reversed in (
        (13, lowest, False), (14, lowest, True), (15, -loudest, False), (16, -loudest, True)):
        distances = _nearest_as_low(keys, seconds, is_reversed)
        for i in range(count):
            table[i, column] = _log2(distances[i], 0.03, 8.0)
    ends = np.sort(notes[:, 1])
    for i in range(count):
        table[i, 17] = (starts[i] - np.searchsorted(ends, seconds[i] + 0.02)) / 4
    mean = accent.sum() / count
    for i in range(count):
        for other in range(i + 1, count):
            distance = seconds[other] - seconds[i]
            if distance > lags[-1] * 1.25:
                break
            for lag in range(len(lags)):
                width = 0.06 * lags[lag] + 0.012
                if lags[lag] - 3 * width > distance:
                    break
                if lags[lag] * 1.3 + 0.1 < distance:
                    continue
                weight = np.exp(-0.5 * ((distance - lags[lag]) / width) ** 2) / mean
                table[i, 18 + lag] = max(table[i, 18 + lag], weight * accent[other])
                column = 18 + len(lags) + lag
                table[other, column] = max(table[other, column], weight * accent[i])
    return seconds, table


def features(notes):
    """The seconds of the onsets [T] and their standardised features [T, F]."""
    seconds, table = _raw_features(notes, LAGS)
    return seconds, (table - MEANS) / DEVIATIONS


def labels(seconds, beats, is_downbeat):
    """For each onset: beat, downbeat, log2 of the beat's seconds (nan if unknown), beats of the bar
    (0 if not 2 to 4), and whether the annotation covers it."""
    count = len(seconds)
    is_beat, is_bar = np.zeros(count, np.float32), np.zeros(count, np.float32)
    length = np.full(count, np.nan, np.float32)
    metre, covered = np.zeros(count, np.int64), np.zeros(count, np.float32)
    if len(beats) < 4:
        return is_beat, is_bar, length, metre, covered
    nearest = np.clip(np.searchsorted(seconds, beats), 1, count - 1)
    is_left = abs(seconds[nearest] - beats) >= abs(seconds[nearest - 1] - beats)
    nearest = nearest - is_left
    is_near = abs(seconds[nearest] - beats) < 0.07
    is_beat[nearest[is_near]] = 1
    is_bar[nearest[is_near & is_downbeat]] = 1
    gaps = np.diff(beats)
    medians = np.array([np.median(gaps[max(0, k - 1):k + 2]) for k in range(len(gaps))])
    place = np.searchsorted(beats, seconds, "right") - 1
    inside = (place >= 0) & (place < len(gaps))
    around = medians[np.clip(place, 0, len(gaps) - 1)]
    length[inside] = np.log2(np.clip(around, 0.1, 6))[inside]
    covered[(seconds > beats[0] - 0.07) & (seconds < beats[-1] + 0.07)] = 1
    bars = np.where(is_downbeat)[0]
    for start, end in zip(bars, bars[1:]):
        within = (seconds >= beats[start] - 0.03) & (seconds < beats[end] - 0.03)
        metre[within] = end - start if end - start in (2, 3, 4) else 0
    return is_beat, is_bar, length, metre, covered
