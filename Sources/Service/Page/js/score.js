// The music that is edited: notes and pedal in ticks, and every change to them.

let nextId = 1;

/** Where ticks lie in time. */
export class TempoMap {
  constructor(ticksPerQuarter, changes) {
    this.ticksPerQuarter = ticksPerQuarter;
    const sorted = [...changes].sort((a, b) => a.tick - b.tick);
    if (!sorted.length || sorted[0].tick > 0) sorted.unshift({ tick: 0, microseconds_per_quarter: 500000 });
    this.stretches = [];
    let seconds = 0;
    sorted.forEach((change, index) => {
      if (index > 0) {
        const before = this.stretches[index - 1];
        seconds = before.seconds + (change.tick - before.tick) * before.secondsPerTick;
      }
      this.stretches.push({
        tick: change.tick, seconds, secondsPerTick: change.microseconds_per_quarter / 1e6 / ticksPerQuarter,
      });
    });
  }

  seconds(tick) {
    const at = this.#last((stretch) => stretch.tick <= tick);
    return at.seconds + (tick - at.tick) * at.secondsPerTick;
  }

  tick(seconds) {
    const at = this.#last((stretch) => stretch.seconds <= seconds);
    return Math.max(0, Math.round(at.tick + (seconds - at.seconds) / at.secondsPerTick));
  }

  #last(holds) {
    let [low, high] = [0, this.stretches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (holds(this.stretches[middle])) low = middle; else high = middle - 1;
    }
    return this.stretches[low];
  }
}

/** Music, and what has been done to it. */
export class Score {
  #undone = [];
  #done = [];
  #listeners = new Set();

  constructor() {
    this.selection = new Set();
    /** What it is called, and the music of the library that it came of. */
    this.origin = { name: '', parent: null };
    this.#take(Score.empty());
  }

  /** A score without notes, at 120 quarters a minute. */
  static empty() {
    return {
      ticks_per_quarter: 480, tempo_changes: [{ tick: 0, microseconds_per_quarter: 500000 }],
      time_signatures: [], key_signatures: [], track_names: [], notes: [], pedal: [], bars: [],
      is_metrical: false,
    };
  }

  // What is there

  #take(document, musicId = null, tinted = () => false) {
    this.document = document;
    this.musicId = musicId;
    this.map = new TempoMap(document.ticks_per_quarter, document.tempo_changes);
    this.notes = document.notes.map((row) => Score.note(row)).sort(byOnset);
    this.notes.forEach((note, index) => { note.tinted = tinted(note, index); });
    this.pedal = document.pedal.map(([tick, value, channel]) => ({ tick, value, channel })).sort((a, b) => a.tick - b.tick);
    this.selection.clear();
    this.#index();
  }

  static note([tick, duration, pitch, velocity, track, channel, program]) {
    return { id: nextId++, tick, duration, pitch, velocity, track, channel, program, tinted: false };
  }

  #index() {
    this.longest = 0;
    for (const note of this.notes) {
      note.start = this.map.seconds(note.tick);
      note.end = this.map.seconds(note.tick + note.duration);
      this.longest = Math.max(this.longest, note.end - note.start);
    }
    this.endSeconds = this.notes.reduce((end, note) => Math.max(end, note.end), 0);
    this.pedalSpans = this.#pedalSpans();
  }

  /** When the pedal is down, in seconds. */
  #pedalSpans() {
    const spans = [];
    let down = null;
    for (const change of this.pedal) {
      const at = this.map.seconds(change.tick);
      if (change.value >= 64) down ??= at;
      else if (down !== null) {
        spans.push({ down, up: at });
        down = null;
      }
    }
    if (down !== null) spans.push({ down, up: Math.max(down, this.endSeconds + 1) });
    return spans;
  }

  /** Hands over the notes that sound between two times; only those near are looked at. */
  forEachBetween(from, to, body) {
    const { notes } = this;
    let [low, high] = [0, notes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (notes[middle].start < from - this.longest) low = middle + 1; else high = middle;
    }
    for (let index = low; index < notes.length && notes[index].start <= to; index++) {
      if (notes[index].end >= from) body(notes[index]);
    }
  }

  /** The notes that sound between two times. */
  between(from, to) {
    const found = [];
    this.forEachBetween(from, to, (note) => found.push(note));
    return found;
  }

  /**
   * The beats between two ticks, those that begin a bar with its number; beyond the last bar they go on as in it. Quarters
   * where there are no bars.
   */
  beats(from, to) {
    const { time_signatures: metres, ticks_per_quarter: quarter, bars } = this.document;
    const found = [];
    const take = (tick, bar) => { if (tick >= from && tick <= to) found.push(bar ? { tick, bar } : { tick }); };
    if (!bars?.length) {
      for (let tick = Math.ceil(from / quarter) * quarter; tick <= to; tick += quarter) take(tick);
      return found;
    }
    let [low, high] = [0, bars.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bars[middle] <= from) low = middle; else high = middle - 1;
    }
    for (let [index, start] = [low, bars[low]]; start <= to; index++) {
      const metre = metres.findLast((one) => one.tick <= start) ?? { numerator: 4, denominator: 4 };
      const beat = (quarter * 4) / metre.denominator;
      const end = bars[index + 1] ?? start + metre.numerator * beat;
      take(start, index + 1);
      for (let tick = start + beat; tick < end - 1; tick += beat) take(tick);
      start = end;
    }
    return found;
  }

  get selected() { return this.notes.filter((note) => this.selection.has(note.id)); }
  get hasTints() { return this.notes.some((note) => note.tinted); }
  get canUndo() { return this.#done.length > 0; }
  get canRedo() { return this.#undone.length > 0; }

  /** The score as the service takes it. */
  toDocument() {
    return {
      ...this.document, bars: undefined, is_metrical: undefined, end_tick: undefined,
      notes: this.notes.map((n) => [n.tick, n.duration, n.pitch, n.velocity, n.track, n.channel, n.program]),
      pedal: this.pedal.map((p) => [p.tick, p.value, p.channel]),
    };
  }

  // Changes

  onChange(listener) { this.#listeners.add(listener); }

  #tell() { for (const listener of this.#listeners) listener(this); }

  /** Says which music of the library this is. */
  saved({ id, name }) {
    this.musicId = id;
    this.origin = { name, parent: id };
    this.#tell();
  }

  /** Says that it is no longer in the library. */
  removed() {
    const id = this.musicId;
    for (const version of [this, ...[...this.#done, ...this.#undone].flatMap(({ before, after }) => [before, after])]) {
      if (version.origin.parent === id) version.origin = { ...version.origin, parent: null };
      if (version.musicId === id) version.musicId = null;
    }
    this.#tell();
  }

  /**
   * Opens other music; this can be undone like any change.
   * @param options `origin`; `tinted` tells of a note and its index whether the model wrote it; `forgets` all that was done before.
   */
  open(document, musicId, { origin = { name: '', parent: null }, tinted, forgets = false } = {}) {
    const before = this.#snapshot();
    this.#take(document, musicId, tinted);
    this.origin = origin;
    if (forgets) [this.#done, this.#undone] = [[], []];
    else this.#record({ before, after: this.#snapshot() });
    this.#tell();
  }

  /** Replaces notes by others, in one step. */
  replace(removed, added, pedal = null) {
    const before = this.#snapshot();
    const gone = new Set(removed.map((note) => note.id));
    this.notes = this.notes.filter((note) => !gone.has(note.id));
    const fresh = added.map((note) => ({ ...note, id: nextId++ }));
    this.notes = this.notes.concat(fresh).sort(byOnset);
    if (pedal) this.pedal = [...pedal].sort((a, b) => a.tick - b.tick);
    this.selection = new Set(fresh.map((note) => note.id));
    this.musicId = null;
    this.#index();
    this.#record({ before, after: this.#snapshot() });
    this.#tell();
    return fresh;
  }

  /** Takes the tints away: what the model wrote is accepted. */
  accept() {
    const before = this.#snapshot();
    this.notes = this.notes.map((note) => ({ ...note, tinted: false }));
    this.#record({ before, after: this.#snapshot() });
    this.#tell();
  }

  select(ids) {
    this.selection = new Set(ids);
    this.#tell();
  }

  #record(step) {
    this.#done.push(step);
    this.#undone = [];
  }

  // Notes are never changed in place, so that versions share them.
  #snapshot() {
    const { document, musicId, origin, map, notes, pedal } = this;
    return { document, musicId, origin, map, notes, pedal };
  }

  #restore(version) {
    Object.assign(this, version);
    const known = new Set(this.notes.map((note) => note.id));
    this.selection = new Set([...this.selection].filter((id) => known.has(id)));
    this.#index();
    this.#tell();
  }

  undo() {
    const step = this.#done.pop();
    if (!step) return;
    this.#undone.push(step);
    this.#restore(step.before);
  }

  redo() {
    const step = this.#undone.pop();
    if (!step) return;
    this.#done.push(step);
    this.#restore(step.after);
  }
}

const byOnset = (a, b) => a.tick - b.tick || a.pitch - b.pitch;

/** What tells a note of one version from those of another, which may count time in other ticks. */
export const mark = (note, ticksPerQuarter) => `${note.pitch} ${note.tick / ticksPerQuarter} ${note.velocity}`;

