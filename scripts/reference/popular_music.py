"""Makes up popular and jazz pieces whose chords are known, to train the harmony network beside scores.

`make_piece(rng)` gives notes and labels, `noise(rng)` notes without any key. A piece is a loop of
roman numerals, a blues, a jazz progression or a chain of common turns, in one key or (one in six) in
two, played in a texture: held or repeated chords, arpeggios, comping on off-beats, with or without a
bass and a melody, straight or swung, one to eight beats a chord.
"""
import re

MAJOR = [0, 2, 4, 5, 7, 9, 11]
MINOR = [0, 2, 3, 5, 7, 8, 10]
NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII"]
# Suffix of a numeral: intervals above the root, quality in the tables of analyses.
SUFFIXES = {
    "": ([0, 4, 7], "maj"), "7": ([0, 4, 7, 10], "dom7"), "M7": ([0, 4, 7, 11], "maj7"),
    "+": ([0, 4, 8], "aug"), "s4": ([0, 5, 7], "other"), "s2": ([0, 2, 7], "other"),
    "7s4": ([0, 5, 7, 10], "other"), "6": ([0, 4, 7, 9], "other"), "a9": ([0, 4, 7, 2], "other"),
    "9": ([0, 4, 7, 10, 2], "other"), "M9": ([0, 4, 7, 11, 2], "other"),
    "-": ([0, 3, 7], "min"), "-7": ([0, 3, 7, 10], "min7"), "o": ([0, 3, 6], "dim"),
    "o7": ([0, 3, 6, 9], "dim7"), "h7": ([0, 3, 6, 10], "hdim7"), "-6": ([0, 3, 7, 9], "other"),
    "-9": ([0, 3, 7, 10, 2], "other"),
}
# Numerals of popular music that the analyses of classical scores lack: mode, degree, quality,
# inversion, root and bass above the tonic.
EXTRA_LABELS = [
    (0, "1", "dom7", 0, 0, 0), (0, "1", "dom7", 1, 0, 4), (0, "4", "dom7", 0, 5, 5),
    (0, "4", "dom7", 1, 5, 9), (0, "1", "dom7", 2, 0, 7), (0, "4", "dom7", 2, 5, 0),
    (0, "b7", "maj", 0, 10, 10), (0, "b7", "maj", 1, 10, 2), (0, "b7", "maj", 2, 10, 5),
    (0, "b7", "dom7", 0, 10, 10), (0, "b3", "maj", 0, 3, 3), (0, "b6", "maj7", 0, 8, 8),
    (0, "b2", "dom7", 0, 1, 1), (0, "5", "min7", 0, 7, 7), (0, "3", "other", 0, 4, 4),
    (0, "1", "maj7", 1, 0, 4), (0, "1", "maj7", 2, 0, 7), (0, "3", "min7", 1, 4, 7),
    (0, "b7", "other", 0, 10, 10), (0, "5/2", "other", 0, 9, 9),
    (1, "1", "min7", 1, 0, 3), (1, "1", "min7", 2, 0, 7), (1, "3", "maj7", 1, 3, 7),
    (1, "4", "dom7", 0, 5, 5), (1, "7", "maj", 2, 10, 5), (1, "6", "maj7", 1, 8, 0),
    (1, "6", "maj7", 2, 8, 3), (1, "7", "dom7", 1, 10, 2), (1, "5", "min7", 1, 7, 10),
]

MAJOR_LOOPS = """
I V vi IV|I vi IV V|vi IV I V|I IV V IV|I IV I V|I V IV V|I IV vi V|ii IV I V|IV V iii vi|IV I V vi
I iii IV V|I iii vi IV|I V ii IV|I IV ii V|IV V I vi|I vi ii V|I V vi iii IV I IV V|IV V vi I|IV vi I V
I IV V I|I V I IV|I bVII IV I|I bVII IV IV|I bIII IV I|I IV iv I|I I7 IV iv|I III7 vi IV|I II IV I
I II7 IV I|I bVI bVII I|I v IV I|IV iv I I|I vi II7 V7|I VI7 II7 V7|vi V IV V|vi IV V I|IV V I I
I V|I IV|I ii|I vi|I bVII|ii V|I IV V V|I I IV V|I V V I|I IV I I|I I6 IV V|I V6 vi IV|I V6 vi I64 IV I6 ii V
I iii IV iv|vi ii V I|I Is4 I V|I Ia9 IV V|Vs4 V I IV|I Vs4 IV I|I IV6 I V|I vi iii IV|I #ivh7 IV iv
"""
MINOR_LOOPS = """
i VI III VII i|i VII VI V|i VII VI VII|i iv V i|i iv VII III|i VI iv V|i iv i V|i v VI iv|i VII|i VI VII i
i III VII VI|i VII III VI i|i iv v i|i VI VII VII|i V i VII III VII i V|i VII i V III VII i V|i V6 VII IV
i VI III V|i iv VI V|i IV|i IV VII i|i iih7 V i|i bII V i|i III iv V|i VII iv VI|i i2 VI V|VI VII i i|iv V7 i i
"""
JAZZ_MAJOR = """
ii7 V7 IM7 IM7|IM7 vi7 ii7 V7|iii7 VI7 ii7 V7|IM7 VI7 ii7 V7|ii7 V7 IM7 IVM7|iii7 vi7 ii7 V7 IM7 IM7
IM7 #io7 ii7 V7|IM7 IVM7 iii7 vi7 ii7 V7 IM7 IM7|ii7 bII7 IM7 IM7|IVM7 bVII7 IM7 VI7|IM7 IM7 iv7 bVII7
III7 III7 VI7 VI7 II7 II7 V7 V7|I6 vi7 ii9 V9|iii7 biiio7 ii7 V7|IM7 II7 ii7 V7|IM9 vi7 ii9 V7|v7 I7 IVM7 iv7
I I7 IV #ivo7 I64 VI7 II7 V7|ii7 V7 I6 I6|IM7 viih7 III7 vi7|IM7 ii7 iii7 IVM7
"""
JAZZ_MINOR = """
iih7 V7 i7 i7|i7 iih7 V7 i7|iv7 VII7 IIIM7 VIM7 iih7 V7 i7 i7|i7 VIM7 iih7 V7|i7 iv7 iih7 V7|i-6 iih7 V7 i-6
i7 iv7 i7 V7|i7 i7 iv7 VII7|i7 IV7|VI7 V7 i7 i7
"""
BLUES = """
I7 I7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 I7|I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7
I I I I IV IV I I V IV I I|I7 I7 I7 I7 IV7 IV7 I7 I7 V7 V7 I7 I7|I I I I7 IV7 IV7 I I V7 IV7 I V7
I7 IV7 I7 I7 IV7 IV7 I7 VI7 ii7 V7 I7 V7|I7 IV7 I7 I7 IV7 #ivo7 I7 VI7 ii7 V7 I7 I7|I7 V7 IV7 IV7 I7 V7 I7 V7
"""
BLUES_MINOR = "i i i i iv iv i i VI V i i|i7 i7 i7 i7 iv7 iv7 i7 i7 VI7 V7 i7 i7|i7 iv7 i7 i7 iv7 iv7 i7 i7 iih7 V7 i7 V7"
COMMON = {
    0: [("I", 6), ("IV", 4), ("V", 4), ("vi", 4), ("ii", 2), ("iii", 1.5), ("bVII", 0.7), ("iv", 0.4),
        ("II7", 0.4), ("III7", 0.4), ("VI7", 0.4), ("I7", 0.3), ("Vs4", 0.4), ("I6", 0.5), ("V6", 0.5),
        ("bVI", 0.3), ("bIII", 0.2), ("IV6", 0.2), ("viio", 0.2)],
    1: [("i", 6), ("iv", 4), ("V", 3), ("VI", 4), ("III", 3), ("VII", 3.5), ("v", 1.5), ("iio", 0.8),
        ("IV", 0.6), ("i6", 0.4), ("V6", 0.4), ("bII", 0.3), ("#viio7", 0.3)],
}
# Four notes where three stand, for pieces that play sevenths throughout.
SEVENTHS = {
    0: {"I": "IM7", "ii": "ii7", "iii": "iii7", "IV": "IVM7", "V": "V7", "vi": "vi7", "viio": "viih7"},
    1: {"i": "i7", "iv": "iv7", "V": "V7", "VI": "VIM7", "III": "IIIM7", "VII": "VII7", "v": "v7",
        "iio": "iih7"},
}


def loops(table):
    return [loop.split() for loop in table.replace("\n", "|").split("|") if loop.strip()]


class Chord:
    """A numeral in a mode: degree as the tables write it, quality, and semitones above the tonic."""

    # In major, the chromatic chords of the dominant kind are dominants of the next triad down a fifth.
    APPLIED = {"II": "5/5", "III": "5/6", "VI": "5/2"}

    def __init__(self, text, mode, style):
        match = re.fullmatch(r"([b#]?)([iIvV]+)(.*)", text)
        accidental, numeral, suffix = match.groups()
        self.inversion = 0
        if suffix in ("6", "64", "2"):
            self.inversion = {"6": 1, "64": 2, "2": 3}[suffix]
            suffix = "" if suffix != "2" else "7"
        if numeral.islower() and suffix in ("", "7", "9", "a9", "-6"):
            suffix = "-" + suffix.replace("a9", "9").lstrip("-")
        self.intervals, self.quality = SUFFIXES[suffix]
        step = NUMERALS.index(numeral.upper())
        alteration = {"#": 1, "b": -1, "": 0}[accidental]
        self.root = ((MAJOR if mode == 0 else MINOR)[step] + alteration) % 12
        self.degree = accidental + str(step + 1)
        is_dominant = self.quality in ("dom7", "maj")
        if mode == 0 and not accidental and numeral in self.APPLIED and is_dominant:
            self.degree = self.APPLIED[numeral]
        if mode == 0 and style != "blues" and text == "I7":
            self.degree = "5/4"
        if mode == 0 and text in ("#ivo7", "#ivh7"):
            self.degree = "7/5"
        if mode == 0 and text == "#io7":
            self.degree = "#7/2"
        self.inversion = min(self.inversion, len(self.intervals) - 1)


def common_turns(rng, mode, length):
    """A chain of usual chords that begins or ends at home and repeats none at once."""
    names, weights = zip(*COMMON[mode])
    chain = []
    while len(chain) < length:
        name = rng.choices(names, weights)[0]
        if not chain or name != chain[-1]:
            chain.append(name)
    home = "I" if mode == 0 else "i"
    if rng.random() < 0.7:
        chain[0] = home
    else:
        chain[-1] = home
    return chain


def progression(rng):
    """Mode, names of chords of one round, style and whether a final tonic follows."""
    kind = rng.random()
    mode = 0
    style = "pop"
    if kind < 0.30:
        chords = rng.choice(loops(MAJOR_LOOPS))
        if rng.random() < 0.15 and chords[0] == "I":
            turn = rng.randrange(len(chords))
            chords = chords[turn:] + chords[:turn]
    elif kind < 0.42:
        mode, chords = 1, rng.choice(loops(MINOR_LOOPS))
    elif kind < 0.58:
        chords = common_turns(rng, 0, rng.choice([4, 4, 8, 8, 16]))
    elif kind < 0.68:
        mode, chords = 1, common_turns(rng, 1, rng.choice([4, 8, 8, 16]))
    elif kind < 0.78:
        style, chords = "jazz", rng.choice(loops(JAZZ_MAJOR))
        if rng.random() < 0.5:
            chords = chords + rng.choice(loops(JAZZ_MAJOR))
    elif kind < 0.85:
        style, mode, chords = "jazz", 1, rng.choice(loops(JAZZ_MINOR))
    elif kind < 0.97:
        style, chords = "blues", rng.choice(loops(BLUES))
    else:
        style, mode, chords = "blues", 1, rng.choice(loops(BLUES_MINOR))
    if style == "pop" and rng.random() < 0.25:
        share = rng.choice([0.3, 1])
        chords = [SEVENTHS[mode].get(c, c) if rng.random() < share else c for c in chords]
    return mode, list(chords), style


def voicing(rng, chord, tonic, center, previous):
    """Pitches of a chord near a center, close to the chord before it if there is one."""
    classes = [(tonic + chord.root + i) % 12 for i in chord.intervals]
    if len(classes) > 4:
        classes = [c for i, c in enumerate(classes) if i != 2]
    best = None
    for turn in range(len(classes)):
        order = classes[turn:] + classes[:turn]
        pitch = center - 6 + (order[0] - (center - 6)) % 12
        pitches = [pitch]
        for c in order[1:]:
            pitches.append(pitches[-1] + 1 + (c - pitches[-1] - 1) % 12)
        target = sum(previous) / len(previous) if previous else center + 3
        cost = abs(sum(pitches) / len(pitches) - target) + rng.random()
        if best is None or cost < best[0]:
            best = (cost, pitches)
    return best[1]


class Player:
    """Plays chords in one texture; `notes` are (start, end, pitch) in quarters."""

    def __init__(self, rng, style, mode):
        self.rng, self.mode, self.style = rng, mode, style
        self.notes = []
        jazz = style != "pop"
        self.bass = rng.choice(
            ["none", "hold", "hold", "beats", "fifths", "eighths", "octaves", "push"]
            + (["walk"] * 6 if jazz else ["walk"]))
        self.center = rng.choice([52, 55, 60, 60, 64] + [45, 48] * (self.bass == "none"))
        self.chords = rng.choice(
            ["hold", "hold", "beats", "halves", "arpeggio", "arpeggio", "updown", "alberti", "offbeat",
             "sixteenths", "charleston", "random", "none"])
        if self.chords == "none" and self.bass in ("none", "hold", "octaves", "push"):
            self.chords = "arpeggio"
        self.root_position = rng.random() < (0.5 if self.bass == "none" else 0.15)
        self.pedal = rng.random() < 0.3
        self.melody = rng.choice([0, 0, 0.5, 1, 1, 2]) if rng.random() < 0.7 else 0
        self.swing = rng.random() < (0.6 if jazz else 0.15)
        self.short = rng.choice([1, 1, 0.9, 0.5])
        self.previous = None
        self.tune = self.center + rng.choice([10, 14, 17])

    def play(self, chord, tonic, start, length, following):
        rng = self.rng
        if self.root_position:
            base = self.center - 6 + (tonic + chord.root - self.center + 6) % 12
            pitches = [base]
            for i in chord.intervals[1:]:
                pitches.append(pitches[-1] + (base + i - pitches[-1] - 1) % 12 + 1)
            shift = chord.inversion
            pitches = pitches[shift:] + [p + 12 for p in pitches[:shift]]
        else:
            pitches = voicing(rng, chord, tonic, self.center, self.previous)
        self.previous = pitches
        lowest_class = (tonic + chord.root + chord.intervals[chord.inversion]) % 12
        self.play_bass(chord, lowest_class, tonic, start, length, following)
        self.play_chords(pitches, start, length)
        if self.melody:
            self.play_melody(chord, tonic, start, length)
        if self.bass == "none" and self.chords != "none":
            lowest = min(pitches) - tonic - chord.root
            return [i % 12 for i in chord.intervals].index(lowest % 12)
        return chord.inversion

    def add(self, start, end, pitch):
        place = start % 1
        if self.swing and abs(place - 0.5) < 1e-6:
            start += 1 / 6
        if self.swing and abs(end % 1 - 0.5) < 1e-6:
            end += 1 / 6
        self.notes.append((start, max(end, start + 0.1), pitch))

    def play_bass(self, chord, lowest_class, tonic, start, length, following):
        if self.bass == "none":
            return
        rng = self.rng
        low = 33 + (lowest_class - 33) % 12
        fifth = 33 + (tonic + chord.root + chord.intervals[2] - 33) % 12
        end = start + length
        if self.bass == "hold":
            self.add(start, end, low)
        elif self.bass == "octaves":
            self.add(start, end, low)
            self.add(start, end, low + 12)
        elif self.bass == "push":
            self.add(start, start + min(length, 1.5), low)
            if length > 1.5:
                self.add(start + 1.5, end, low)
        else:
            unit = 0.5 if self.bass == "eighths" else 1
            count = max(1, round(length / unit))
            target = 33 + (tonic + following.root - 33) % 12 if following else low
            for index in range(count):
                pitch = low
                if self.bass == "fifths" and index % 2 == 1:
                    pitch = fifth
                if self.bass == "walk" and index > 0:
                    tones = [33 + (tonic + chord.root + i - 33) % 12 for i in chord.intervals]
                    pitch = rng.choice(tones)
                    if index == count - 1 and count > 1:
                        pitch = target + rng.choice([-1, 1, 2, -2])
                at = start + index * unit
                self.add(at, min(end, at + unit * self.short), pitch)

    def play_chords(self, pitches, start, length):
        rng = self.rng
        end = start + length
        def strike(at, until):
            for pitch in pitches:
                self.add(at, min(end, until), pitch)
        if self.chords == "hold":
            strike(start, end)
        elif self.chords in ("beats", "halves"):
            unit = 1 if self.chords == "beats" else 0.5
            for index in range(max(1, round(length / unit))):
                strike(start + index * unit, start + (index + self.short) * unit)
        elif self.chords == "offbeat":
            for index in range(max(1, round(length))):
                strike(start + index + 0.5, start + index + 1)
        elif self.chords == "charleston":
            strike(start, start + min(length, 1.5) * self.short)
            if length > 1.5:
                strike(start + 1.5, start + 2 if length > 2 else end)
        elif self.chords == "random":
            at = start
            while at < end - 1e-6:
                until = at + rng.choice([0.5, 1, 1.5])
                if rng.random() < 0.75 or at == start:
                    strike(at, until)
                at = until
        elif self.chords != "none":
            unit = 0.25 if self.chords == "sixteenths" else 0.5
            if length < 2 and rng.random() < 0.5:
                unit = 0.25
            figure = list(pitches)
            if self.chords == "updown":
                figure = pitches + pitches[-2:0:-1]
            elif self.chords == "alberti" and len(pitches) > 2:
                figure = [pitches[0], pitches[-1], pitches[1], pitches[-1]]
            elif self.chords == "arpeggio":
                figure = pitches + [pitches[0] + 12]
            for index in range(max(1, round(length / unit))):
                at = start + index * unit
                self.add(at, end if self.pedal else at + unit, figure[index % len(figure)])

    def play_melody(self, chord, tonic, start, length):
        rng = self.rng
        scale = [0, 2, 4, 5, 7, 9, 11] if self.mode == 0 else [0, 2, 3, 5, 7, 8, 10]
        if self.style == "blues":
            scale = [0, 3, 4, 5, 6, 7, 10]
        tones = [(chord.root + i) % 12 for i in chord.intervals]
        scale = [s for s in scale if not any((s - t) % 12 in (1, 11) and s not in tones for t in tones)
                 ] or scale
        at = start
        while at < start + length - 1e-6:
            span = min(rng.choice([0.5, 0.5, 1, 1, 1.5, 2]) / self.melody, start + length - at)
            strong = abs(at - round(at)) < 1e-6
            classes = tones if strong and rng.random() < 0.75 else scale
            around = [p for p in range(self.tune - 5, self.tune + 6) if (p - tonic) % 12 in classes]
            if around and rng.random() < 0.9:
                self.tune = min(88, max(self.center + 6, rng.choice(around)))
                self.add(at, at + span, self.tune)
            at += span


def make_piece(rng):
    """Notes in quarters and rows (start, end, tonic, mode, degree, quality, inversion, root, bass)."""
    mode, chords, style = progression(rng)
    tonic = rng.randrange(12)
    player = Player(rng, style, mode)
    beats = rng.choice([1, 2, 2, 4, 4, 4, 8])
    if style == "blues":
        beats = rng.choice([2, 4, 4])
    if rng.random() < 0.08:
        beats = 3
    rounds = max(1, round(rng.choice([24, 48, 90]) / (beats * len(chords))))
    plan = [(name, mode, tonic, style) for _ in range(rounds) for name in chords]
    if rng.random() < 1 / 6:
        other_mode, other, other_style = progression(rng)
        step = rng.choice([1, 2, 3, 5, 7, 9, 10])
        rounds = max(1, round(40 / (beats * len(other))))
        other_tonic = (tonic + step) % 12
        plan += [(name, other_mode, other_tonic, other_style) for _ in range(rounds) for name in other]
    if rng.random() < 0.5:
        plan.append(("I" if plan[-1][1] == 0 else "i", *plan[-1][1:]))
    parsed = [(Chord(name, m, s), m, t) for name, m, t, s in plan]
    rows = []
    at = 0.0
    for index, (chord, m, t) in enumerate(parsed):
        length = beats
        following = parsed[index + 1][0] if index + 1 < len(parsed) else None
        player.mode = m
        inversion = player.play(chord, t, at, length, following)
        root = (t + chord.root) % 12
        rows.append(
            (at, at + length, t, m, chord.degree, chord.quality, min(3, inversion), root,
             (root + chord.intervals[inversion]) % 12))
        at += length
    return player.notes, rows


def noise(rng):
    """Notes without a key: random pitches, or clusters."""
    notes = []
    low, high = rng.choice([(36, 84), (48, 72), (40, 90)])
    unit = rng.choice([0.25, 0.5, 1, None])
    cluster = rng.random() < 0.3
    at = 0.0
    while at < 48:
        span = unit or rng.random() * 1.2 + 0.05
        for _ in range(rng.choice([1, 1, 2, 3, 4])):
            pitch = rng.randrange(low, high)
            for offset in range(rng.randrange(3, 8) if cluster else 1):
                notes.append((at, at + span * rng.choice([1, 1, 2]), min(108, pitch + offset)))
        at += span
    return notes
