// Plays music: schedules what comes a little ahead, moves the cursor, repeats, beats time.

import { Piano } from './piano.js';

const ahead = 0.25;
// How much of the music has its sounds before it is played, in seconds.
const beginning = 4;

/** Where notes end when the pedal holds them, in seconds. */
export function soundingNotes(score, from, to) {
  const spans = score.pedalSpans;
  // The span of the pedal that holds a moment, if one does.
  const holding = (at) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle].up <= at) low = middle + 1; else high = middle;
    }
    return spans[low]?.down <= at ? spans[low] : null;
  };
  return score.between(from, to)
    .filter((note) => note.channel !== 9 && note.end > from && note.start < to)
    .map((note) => ({ ...note, until: holding(note.end)?.up ?? note.end }));
}

export class Player {
  #timer = null;
  #queue = [];
  #sounding = [];
  #rendered = null;

  constructor(score) {
    this.score = score;
    this.context = null;
    this.isLooping = false;
    this.hasMetronome = false;
    this.region = null;
    this.onTime = () => {};
    this.onState = () => {};
  }

  get isPlaying() { return this.#timer !== null || this.#rendered !== null; }

  /**
   * Makes sound possible; it may begin only after somebody has touched the page.
   * @returns the piano for keys that are struck by hand. Its buffers are as small as can be, so that keys sound at once. What is
   * played back is known before, and has buffers that do not run dry.
   */
  wake() {
    if (!this.context) {
      this.context = new AudioContext({ latencyHint: 'balanced' });
      this.output = this.context.createDynamicsCompressor();
      this.output.connect(this.context.destination);
      this.piano = new Piano(this.context);
      this.keys = new Piano(new AudioContext({ latencyHint: 0 }));
    }
    for (const { context } of [this.piano, this.keys]) if (context.state === 'suspended') context.resume();
    return this.keys;
  }

  /** Plays some music from a time, to its end or that of the region. */
  async play(score = this.score, from = 0, to = Infinity) {
    this.stop();
    this.wake();
    const { piano } = this;
    this.playing = score;
    const span = this.isLooping && this.region && score === this.score ? this.region : null;
    const start = span ? span.from : from;
    const end = span ? span.to : Math.min(to, score.endSeconds + 0.5);
    this.#queue = soundingNotes(score, start, end);
    this.onState(true);
    const own = Symbol('playing');
    this.own = own;
    // What sounds first is waited for; the rest comes while that is heard.
    const first = this.#queue.filter((note) => note.start < start + beginning);
    try { await piano.prepare(first); } catch { /* What is not there stays silent. */ }
    if (this.own !== own) return;
    piano.prepareInTurn(this.#queue).catch(() => {});
    this.startTime = this.context.currentTime + 0.06;
    Object.assign(this, { startSeconds: start, endSeconds: end, nextNote: 0, nextBeat: start });
    this.#timer = setInterval(() => this.#schedule(), 40);
    this.#schedule();
    this.#follow();
  }

  #schedule() {
    const horizon = this.context.currentTime + ahead;
    const when = (seconds) => this.startTime + (seconds - this.startSeconds);
    while (this.nextNote < this.#queue.length) {
      const note = this.#queue[this.nextNote];
      const at = Math.max(when(note.start), this.startTime);
      if (at > horizon) break;
      const voice = this.piano.play(note.pitch, note.velocity, at, when(note.until) - at, this.output);
      if (voice) this.#sounding.push({ voice, until: when(note.until) });
      this.nextNote++;
    }
    this.#sounding = this.#sounding.filter((one) => one.until > this.context.currentTime);
    if (this.hasMetronome) this.#beats(horizon, when);
    if (this.context.currentTime > when(this.endSeconds)) {
      if (this.isLooping && this.region && this.playing === this.score) this.play(this.score);
      else this.stop();
    }
  }

  #beats(horizon, when) {
    const { map } = this.playing;
    const until = this.startSeconds + horizon - this.startTime;
    if (until < this.nextBeat) return;
    for (const { tick, bar } of this.playing.beats(map.tick(this.nextBeat), map.tick(until))) {
      const at = when(map.seconds(tick));
      const click = this.context.createOscillator();
      const gain = this.context.createGain();
      click.frequency.value = bar ? 1500 : 1000;
      gain.gain.setValueAtTime(0.15, Math.max(at, this.context.currentTime));
      gain.gain.exponentialRampToValueAtTime(0.001, Math.max(at, this.context.currentTime) + 0.05);
      click.connect(gain).connect(this.output);
      click.start(at);
      click.stop(at + 0.06);
      this.nextBeat = map.seconds(tick + 1);
    }
  }

  /** Plays a file of sound. @param bytes of it. */
  async playSound(bytes) {
    this.stop();
    this.wake();
    const own = Symbol('playing');
    this.own = own;
    const buffer = await this.context.decodeAudioData(bytes);
    if (this.own !== own) return;
    const source = this.context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.context.destination);
    source.onended = () => { if (this.#rendered === source) this.stop(); };
    source.start();
    this.#rendered = source;
    this.onState(true);
  }

  #follow() {
    if (this.#timer === null) return;
    // Where the sound is that is heard now.
    const heard = this.context.currentTime - (this.context.outputLatency || 0);
    const seconds = this.startSeconds + Math.max(0, heard - this.startTime);
    if (this.playing === this.score) this.onTime(Math.min(seconds, this.endSeconds));
    requestAnimationFrame(() => this.#follow());
  }

  stop() {
    this.own = null;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    for (const one of this.#sounding) one.voice.end(this.context.currentTime);
    this.#sounding = [];
    const rendered = this.#rendered;
    this.#rendered = null;
    rendered?.stop();
    this.onState(false);
  }
}

/** Music as sound in memory, by the same piano. */
export async function renderOffline(score, from, to, sampleRate = 44100) {
  const context = new OfflineAudioContext(2, Math.ceil((to - from + 1) * sampleRate), sampleRate);
  const piano = new Piano(context);
  const notes = soundingNotes(score, from, to);
  await piano.prepare(notes);
  for (const note of notes) {
    const at = Math.max(0, note.start - from);
    piano.play(note.pitch, note.velocity, at, note.until - from - at);
  }
  return context.startRendering();
}
