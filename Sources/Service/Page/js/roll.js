// The piano roll: what is seen, and what mouse, pen and fingers do to it.

import { colours, drawRoll } from './draw.js';
import { Pixels } from './pixels.js';
import { View, gutter, velocityLane } from './view.js';

export class Roll {
  constructor(score, canvas, cursor, frame) {
    Object.assign(this, { score, canvas, cursor, frame });
    this.view = new View();
    this.region = null;
    this.analysis = null;
    /** Notes that are being dragged, and by how much: ticks `later` and `longer`, semitones `higher`. */
    this.moved = null;
    this.tool = 'select';
    this.snap = 0;
    this.cursorSeconds = 0;
    this.palette = colours();
    /** Told of regions, cursors and struck keys. */
    this.onRegion = () => {};
    this.onCursor = () => {};
    this.onKey = () => {};
    this.onView = () => {};
    this.isDue = false;
    score.onChange(() => this.redraw());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.palette = colours();
      this.redraw();
    });
    new ResizeObserver(() => this.#resize()).observe(canvas);
    canvas.addEventListener('pointerdown', (event) => this.#down(event));
    canvas.addEventListener('dblclick', (event) => this.#double(event));
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  #resize() {
    const ratio = devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = this.canvas;
    [this.canvas.width, this.canvas.height] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    this.view.resize(width, height);
    this.redraw();
  }

  /** Draws at the next frame. */
  redraw() {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.draw();
      this.onView();
    });
  }

  draw() {
    // The picture is made in memory: a canvas that a graphics card holds would only copy it.
    const context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    const ratio = devicePixelRatio || 1;
    const { width, height } = this.view;
    if (!this.pixels?.fits(width, height, ratio)) this.pixels = new Pixels(width, height, ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawRoll(context, this.pixels, this.view, this.score, this);
    this.drawCursor();
  }

  /** The cursor, and the frame that is being drawn with the mouse: above the canvas, which stays as it is. */
  drawCursor() {
    const x = this.view.x(this.cursorSeconds);
    this.cursor.hidden = x < gutter || x > this.view.width;
    this.cursor.style.transform = `translateX(${x - 1}px)`;
    this.frame.hidden = !this.band;
    if (this.band) {
      const { x0, y0, x1, y1 } = this.band;
      this.frame.style.transform = `translate(${x0}px, ${y0}px)`;
      [this.frame.style.width, this.frame.style.height] = [`${x1 - x0}px`, `${y1 - y0}px`];
    }
  }

  setCursor(seconds) {
    this.cursorSeconds = Math.max(0, seconds);
    this.drawCursor();
  }

  setRegion(region) {
    this.region = region && region.to - region.from > 0.02 ? region : null;
    this.onRegion(this.region);
    this.redraw();
  }

  // Grid

  /** The nearest line of the grid, in ticks. */
  snapped(tick) {
    if (!this.snap) return Math.max(0, Math.round(tick));
    const step = this.score.document.ticks_per_quarter / this.snap;
    return Math.max(0, Math.round(Math.round(tick / step) * step));
  }

  get step() {
    const quarter = this.score.document.ticks_per_quarter;
    return this.snap ? quarter / this.snap : Math.max(1, Math.round(quarter / 16));
  }

  noteAt(x, y) {
    const [seconds, pitch] = [this.view.seconds(x), this.view.pitch(y)];
    const slack = 3 / this.view.pixelsPerSecond;
    let found = null;
    for (const note of this.score.between(seconds - slack, seconds + slack)) {
      if (note.pitch === pitch) found = note;
    }
    return found;
  }

  // Pointers

  #place(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  #down(event) {
    this.canvas.focus({ preventScroll: true });
    const [x, y] = this.#place(event);
    const part = this.view.part(x, y);
    if (part === 'ruler' || part === 'harmony') return this.#dragRegion(event, x);
    if (part === 'velocity') return this.#dragVelocities(event);
    if (part === 'pedal') return this.#dragPedal(event, x);
    if (part === 'keys') return this.onKey(this.view.pitch(y), 80);
    const note = this.noteAt(x, y);
    if (this.tool === 'erase' || event.button === 2) return this.#erase(event, note);
    if (!note && this.tool === 'draw') return this.#drawNote(event, x, y);
    if (note) return this.#dragNotes(event, note, x, y);
    return this.#band(event, x, y);
  }

  /** Follows the pointer until it is let go. */
  #drag(event, move, end = () => {}) {
    this.canvas.setPointerCapture(event.pointerId);
    const onMove = (next) => {
      move(...this.#place(next), next);
      this.redraw();
    };
    const onEnd = (next) => {
      this.canvas.removeEventListener('pointermove', onMove);
      end(...this.#place(next), next);
      this.redraw();
    };
    this.canvas.addEventListener('pointermove', onMove);
    this.canvas.addEventListener('pointerup', onEnd, { once: true });
    this.canvas.addEventListener('pointercancel', onEnd, { once: true });
  }

  #dragRegion(event, x) {
    const time = (at) => {
      const seconds = Math.max(0, this.view.seconds(at));
      return this.snap ? this.score.map.seconds(this.snapped(this.score.map.tick(seconds))) : seconds;
    };
    const start = time(x);
    let isDragged = false;
    this.#drag(event, (at) => {
      isDragged = isDragged || Math.abs(at - x) > 3;
      const end = time(at);
      if (isDragged) this.setRegion({ from: Math.min(start, end), to: Math.max(start, end) });
    }, () => {
      if (isDragged) return;
      if (event.detail > 1) this.setRegion(null);
      this.onCursor(start);
    });
  }

  #band(event, x, y) {
    const before = event.shiftKey ? new Set(this.score.selection) : new Set();
    this.#drag(event, (x1, y1) => {
      this.band = { x0: Math.min(x, x1), y0: Math.min(y, y1), x1: Math.max(x, x1), y1: Math.max(y, y1) };
      const [high, low] = [this.view.pitch(this.band.y0), this.view.pitch(this.band.y1)];
      const ids = new Set(before);
      for (const note of this.score.between(this.view.seconds(this.band.x0), this.view.seconds(this.band.x1))) {
        if (note.pitch <= high && note.pitch >= low) ids.add(note.id);
      }
      this.score.select(ids);
    }, () => {
      if (!this.band && !event.shiftKey) this.score.select([]);
      this.band = null;
    });
  }

  #dragNotes(event, note, x, y) {
    const isEdge = this.view.x(note.end) - x < 6 && this.view.x(note.end) - this.view.x(note.start) > 10;
    if (event.shiftKey) {
      const ids = new Set(this.score.selection);
      if (ids.has(note.id)) ids.delete(note.id); else ids.add(note.id);
      return this.score.select(ids);
    }
    if (!this.score.selection.has(note.id)) this.score.select([note.id]);
    this.onKey(note.pitch, note.velocity);
    const { map, selected } = this.score;
    this.#drag(event, (x1, y1) => {
      const ticks = map.tick(this.view.seconds(x1)) - map.tick(this.view.seconds(x));
      const pitches = isEdge ? 0 : this.view.pitch(y1) - this.view.pitch(y);
      const edge = note.tick + note.duration;
      if (Math.abs(x1 - x) < 3 && !pitches) this.moved = null;
      else if (isEdge) this.moved = { notes: selected, longer: this.snapped(edge + ticks) - edge, later: 0, higher: 0 };
      else this.moved = { notes: selected, longer: 0, ...this.#within(selected, this.snapped(note.tick + ticks) - note.tick, pitches) };
    }, () => {
      const { moved } = this;
      this.moved = null;
      if (!moved) return;
      this.#change(selected, moved);
      if (moved.higher) this.onKey(this.score.selected[0]?.pitch, 80);
    });
    return undefined;
  }

  /** Puts notes elsewhere, in one step. */
  #change(notes, { later = 0, higher = 0, longer = 0 }) {
    this.score.replace(notes, notes.map((note) => ({
      ...note, tick: note.tick + later, pitch: note.pitch + higher, duration: Math.max(1, note.duration + longer),
    })));
  }

  /** By how much notes can move: all of them by as much as all can. */
  #within(notes, ticks, pitches) {
    let [first, lowest, highest] = [Infinity, 127, 0];
    for (const { tick, pitch } of notes) {
      first = Math.min(first, tick);
      lowest = Math.min(lowest, pitch);
      highest = Math.max(highest, pitch);
    }
    return { later: Math.max(ticks, -first), higher: Math.min(Math.max(pitches, -lowest), 127 - highest) };
  }

  /** Moves notes in one step. */
  move(notes, ticks, pitches) {
    if (!notes.length) return;
    this.#change(notes, this.#within(notes, ticks, pitches));
    this.view.reveal(this.score.selected[0].pitch);
    if (pitches) this.onKey(this.score.selected[0].pitch, 80);
  }

  /** Adds a note like the others. @returns it. */
  add(tick, pitch) {
    const { track = 0, channel = 0, program = 0 } = this.score.notes[0] ?? {};
    const duration = this.snap ? this.step : Math.max(1, Math.round(this.score.document.ticks_per_quarter / 2));
    const note = { tick, duration, pitch: Math.min(127, Math.max(0, pitch)), velocity: 80, track, channel, program, tinted: false };
    return this.score.replace([], [note])[0];
  }

  /** Adds a note in the cell of the grid where the pointer is. */
  #addAt(x, y) {
    const tick = this.snapped(this.score.map.tick(Math.max(0, this.view.seconds(x))) - (this.snap ? this.step / 2 : 0));
    return this.add(tick, this.view.pitch(y));
  }

  #drawNote(event, x, y) {
    const note = this.#addAt(x, y);
    this.onKey(note.pitch, 80);
    this.#drag(event, () => {}, (x1) => {
      const end = this.snapped(this.score.map.tick(this.view.seconds(x1)));
      if (Math.abs(x1 - x) > 4 && end > note.tick) this.#change(this.score.selected, { longer: end - note.tick - note.duration });
    });
  }

  #double(event) {
    const [x, y] = this.#place(event);
    if (this.view.part(x, y) !== 'notes') return;
    if (!this.noteAt(x, y)) this.#addAt(x, y);
  }

  #erase(event, note) {
    const gone = new Set(note ? [note] : []);
    this.#drag(event, (x, y) => {
      const other = this.noteAt(x, y);
      if (other) gone.add(other);
      this.score.select([...gone].map((one) => one.id));
    }, () => { if (gone.size) this.score.replace([...gone], []); });
  }

  #dragVelocities(event) {
    const bottom = this.view.height - 2;
    const changed = new Map();
    const set = (x, y) => {
      const velocity = Math.min(127, Math.max(1, Math.round(((bottom - y) / (velocityLane - 8)) * 127)));
      const at = this.view.seconds(x);
      const slack = 5 / this.view.pixelsPerSecond;
      for (const note of this.score.between(at - slack, at + slack)) {
        const isMeant = !this.score.selection.size || this.score.selection.has(note.id);
        if (isMeant && Math.abs(note.start - at) < slack) changed.set(note, velocity);
      }
    };
    set(...this.#place(event));
    this.#drag(event, set, () => {
      if (!changed.size) return;
      this.score.replace([...changed.keys()], [...changed].map(([note, velocity]) => ({ ...note, velocity })));
    });
  }

  /** Draws a press of the pedal; a click on one takes it away. */
  #dragPedal(event, x) {
    const time = (at) => Math.max(0, this.view.seconds(at));
    let to = x;
    this.#drag(event, (at) => { to = at; }, () => {
      if (Math.abs(to - x) < 4) this.liftPedal(time(x));
      else this.pressPedal(time(Math.min(x, to)), time(Math.max(x, to)));
    });
  }

  /** Presses the pedal from a time to another. */
  pressPedal(from, to) {
    const { map, pedal, notes } = this.score;
    const [down, up] = [map.tick(from), map.tick(to)];
    const channel = notes[0]?.channel ?? 0;
    const rest = pedal.filter((change) => change.tick < down || change.tick > up);
    this.score.replace([], [], [...rest, { tick: down, value: 127, channel }, { tick: up, value: 0, channel }]);
  }

  /** Takes the press of the pedal away that holds a time. @returns whether there was one. */
  liftPedal(seconds) {
    const { map, pedal } = this.score;
    const tick = map.tick(seconds);
    const held = pedal.findLastIndex((change) => change.tick <= tick);
    if (held < 0 || pedal[held].value < 64) return false;
    // A press may be told by many values; all of it goes.
    const first = pedal.findLastIndex((change, at) => at < held && change.value < 64) + 1;
    const next = pedal.findIndex((change, at) => at > held && change.value < 64);
    this.score.replace([], [], pedal.filter((_, at) => at < first || at > (next < 0 ? Infinity : next)));
    return true;
  }

  #wheel(event) {
    event.preventDefault();
    const [x, y] = this.#place(event);
    if (event.ctrlKey || event.metaKey) this.view.zoom(Math.exp(-event.deltaY / 300), x);
    else if (event.altKey) this.view.zoomRows(Math.exp(-event.deltaY / 300), y);
    else if (event.shiftKey) this.view.scroll(event.deltaY, 0);
    else this.view.scroll(event.deltaX, event.deltaY);
    this.redraw();
  }
}
