// A sampled piano: sounds of every third key from the service, and the keys between made from them.

import { call } from './api.js';

const pitches = Array.from({ length: 30 }, (_, index) => 21 + 3 * index);
const layers = [40, 80, 112];
const usual = 80;
// The samples keep the synthesizer's own level, which leaves room for a whole orchestra.
const loudness = 5;

export class Piano {
  // Sounds belong to no context: all pianos share them.
  static #samples = new Map();
  static #loading = new Map();

  constructor(context) {
    this.context = context;
    this.held = new Map();
  }

  /** The nearest sampled key and layer. */
  static nearest(pitch, velocity) {
    const key = pitches.reduce((best, one) => (Math.abs(one - pitch) < Math.abs(best - pitch) ? one : best));
    const layer = layers.reduce((best, one) => (Math.abs(one - velocity) < Math.abs(best - velocity) ? one : best));
    return { key, layer };
  }

  /** Fetches the sounds that notes need. */
  async prepare(notes) {
    const needed = new Map();
    for (const note of notes) {
      const { key, layer } = Piano.nearest(note.pitch, note.velocity);
      needed.set(`${key} ${layer}`, { key, layer });
    }
    await Promise.all([...needed.values()].map(({ key, layer }) => this.#load(key, layer)));
  }

  /** Fetches a sound of every key, so that none that is struck is silent. */
  prepareKeys() { return this.prepare(pitches.map((pitch) => ({ pitch, velocity: usual }))); }

  #load(key, layer) {
    const name = `${key} ${layer}`;
    if (!Piano.#loading.has(name)) {
      const loading = call(`/v1/piano/${key}?velocity=${layer}`)
        .then((answer) => answer.arrayBuffer())
        .then((bytes) => this.context.decodeAudioData(bytes))
        .then((buffer) => { Piano.#samples.set(name, buffer); })
        .catch((error) => { Piano.#loading.delete(name); throw error; });
      Piano.#loading.set(name, loading);
    }
    return Piano.#loading.get(name);
  }

  /**
   * Sounds a note.
   * @param at when, in seconds of the context.
   * @param length how long the key is down; none for a key that is held.
   * @returns what ends it early, or nothing where its sound is not there yet.
   */
  play(pitch, velocity, at, length, output = this.context.destination) {
    const { key, layer: wanted } = Piano.nearest(pitch, velocity);
    if (!Piano.#samples.has(`${key} ${wanted}`)) this.#load(key, wanted).catch(() => {});
    // Until it is there, the usual one is better than none.
    const layer = [wanted, usual].find((one) => Piano.#samples.has(`${key} ${one}`));
    if (!layer) return null;
    const source = this.context.createBufferSource();
    source.buffer = Piano.#samples.get(`${key} ${layer}`);
    source.playbackRate.value = 2 ** ((pitch - key) / 12);
    const gain = this.context.createGain();
    gain.gain.value = loudness * Math.min(2, velocity / layer);
    source.connect(gain).connect(output);
    source.start(at);
    // Strings without a damper ring on above F6.
    const release = pitch > 89 ? 1 : 0.18;
    const end = (time) => {
      gain.gain.setTargetAtTime(0, time, release / 3);
      source.stop(time + 2 * release);
    };
    if (length !== undefined) end(at + length);
    return { end };
  }

  /** A key that is struck by hand. */
  strike(pitch, velocity) {
    this.release(pitch);
    this.held.set(pitch, this.play(pitch, velocity, this.context.currentTime));
  }

  release(pitch) {
    this.held.get(pitch)?.end(this.context.currentTime);
    this.held.delete(pitch);
  }
}
