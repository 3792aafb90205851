// Where things stand on the canvas: seconds across, pitches down, and lanes above and below.

export const gutter = 46;
export const ruler = 22;
export const harmony = 34;
export const pedalLane = 14;
export const velocityLane = 64;
export const lowest = 21;
export const highest = 108;

/** The part of the music that is seen. */
export class View {
  constructor() {
    this.fromSeconds = 0;
    this.pixelsPerSecond = 80;
    this.topPitch = 96;
    this.rowHeight = 9;
    this.width = 800;
    this.height = 500;
  }

  get notesTop() { return ruler + harmony; }
  get notesBottom() { return this.height - velocityLane - pedalLane; }
  get toSeconds() { return this.seconds(this.width); }

  x(seconds) { return gutter + (seconds - this.fromSeconds) * this.pixelsPerSecond; }
  seconds(x) { return this.fromSeconds + (x - gutter) / this.pixelsPerSecond; }
  y(pitch) { return this.notesTop + (this.topPitch - pitch) * this.rowHeight; }
  pitch(y) { return Math.ceil(this.topPitch - (y - this.notesTop) / this.rowHeight); }

  /** Which part of the canvas a point is in. */
  part(x, y) {
    if (y < ruler) return 'ruler';
    if (y < this.notesTop) return 'harmony';
    if (y >= this.notesBottom + pedalLane) return 'velocity';
    if (y >= this.notesBottom) return 'pedal';
    return x < gutter ? 'keys' : 'notes';
  }

  scroll(pixelsRight, pixelsDown) {
    this.fromSeconds = Math.max(-1, this.fromSeconds + pixelsRight / this.pixelsPerSecond);
    this.topPitch -= pixelsDown / this.rowHeight;
    this.#clamp();
  }

  zoom(factor, atX = gutter) {
    const fixed = this.seconds(atX);
    this.pixelsPerSecond = Math.min(1200, Math.max(0.2, this.pixelsPerSecond * factor));
    this.fromSeconds = Math.max(-1, fixed - (atX - gutter) / this.pixelsPerSecond);
  }

  zoomRows(factor, atY) {
    const fixed = this.topPitch - (atY - this.notesTop) / this.rowHeight;
    this.rowHeight = Math.min(24, Math.max(4, this.rowHeight * factor));
    this.topPitch = fixed + (atY - this.notesTop) / this.rowHeight;
    this.#clamp();
  }

  #clamp() {
    const rows = (this.notesBottom - this.notesTop) / this.rowHeight;
    this.topPitch = Math.min(highest + 1, Math.max(this.topPitch, Math.min(highest + 1, lowest + rows - 1)));
  }

  resize(width, height) {
    [this.width, this.height] = [width, height];
    this.#clamp();
  }

  /** Shows all of some music. */
  fit(score) {
    const notes = score.notes;
    this.fromSeconds = 0;
    this.pixelsPerSecond = Math.min(200, Math.max(4, (this.width - gutter) / Math.min(Math.max(score.endSeconds, 4), 60)));
    if (notes.length) {
      const pitches = notes.map((note) => note.pitch).sort((a, b) => a - b);
      const middle = pitches[pitches.length >> 1];
      this.topPitch = middle + (this.notesBottom - this.notesTop) / this.rowHeight / 2;
    }
    this.#clamp();
  }

  /** Scrolls so that a pitch is seen. */
  reveal(pitch) {
    const y = this.y(pitch);
    if (y >= this.notesTop && y + this.rowHeight <= this.notesBottom) return;
    this.topPitch = pitch + (this.notesBottom - this.notesTop) / this.rowHeight / 2;
    this.#clamp();
  }

  /** Turns pages so that a time is seen. */
  follow(seconds) {
    const x = this.x(seconds);
    if (x >= gutter && x < this.width - 20) return false;
    this.fromSeconds = Math.max(0, seconds - 40 / this.pixelsPerSecond);
    return true;
  }
}
