// A sampled piano: a sound of every key in three layers from the service.

import { call } from './api.js';

const [lowest, highest] = [21, 108];
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

  /** The sampled key and layer of a note. */
  static sample(pitch, velocity) {
    const key = Math.min(highest, Math.max(lowest, pitch));
    const layer = layers.reduce((best, one) => (Math.abs(one - velocity) < Math.abs(best - velocity) ? one : best));
    return { key, layer };
  }

  /** The nearest sound to that of a key in a layer, of those that are there, if one is within an octave. */
  static #nearest(key, layer) {
    const exact = Piano.#samples.get(`${key} ${layer}`);
    if (exact) return exact;
    const distance = (one) => 100 * Math.abs(one.key - key) + Math.abs(one.layer - layer);
    const near = [...Piano.#samples.values()].filter((one) => Math.abs(one.key - key) <= 12);
    return near.reduce((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
  }

  /** The sounds that notes need, in their order. */
  static #needed(notes) {
    const needed = new Map();
    for (const note of notes) {
      const { key, layer } = Piano.sample(note.pitch, note.velocity);
      needed.set(`${key} ${layer}`, { key, layer });
    }
    return [...needed.values()];
  }

  /** Fetches the sounds that notes need. */
  async prepare(notes) {
    await Promise.all(Piano.#needed(notes).map(({ key, layer }) => this.#load(key, layer)));
  }

  /** Fetches the sounds that notes need one after the other, so that what is heard meanwhile is not disturbed. */
  async prepareInTurn(notes) {
    for (const { key, layer } of Piano.#needed(notes)) await this.#load(key, layer);
  }

  /** Fetches a sound of every third key and then of all, so that none that is struck is silent. */
  async prepareKeys() {
    const keys = Array.from({ length: highest - lowest + 1 }, (_, index) => ({ pitch: lowest + index, velocity: usual }));
    await this.prepare(keys.filter((_, index) => index % 3 === 0));
    await this.prepareInTurn(keys);
  }

  #load(key, layer) {
    const name = `${key} ${layer}`;
    if (!Piano.#loading.has(name)) {
      const loading = call(`/v1/piano/${key}?velocity=${layer}`)
        .then((answer) => answer.arrayBuffer())
        .then((bytes) => this.context.decodeAudioData(bytes))
        .then((buffer) => { Piano.#samples.set(name, { key, layer, buffer }); })
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
    const { key, layer } = Piano.sample(pitch, velocity);
    if (!Piano.#samples.has(`${key} ${layer}`)) this.#load(key, layer).catch(() => {});
    // Until it is there, a near one is better than none.
    const sound = Piano.#nearest(key, layer);
    if (!sound) return null;
    const source = this.context.createBufferSource();
    source.buffer = sound.buffer;
    source.playbackRate.value = 2 ** ((pitch - sound.key) / 12);
    const gain = this.context.createGain();
    gain.gain.value = loudness * Math.min(2, velocity / sound.layer);
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
