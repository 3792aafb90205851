// The studio: music on the roll, and everything that is done with it.

import { Problem, call, download, getJSON, result, sendJSON } from './api.js';
import { About } from './about.js';
import { Library } from './library.js';
import { MidiIn } from './midi-in.js';
import { Panel } from './panel.js';
import { Pixels } from './pixels.js';
import { Player, renderOffline } from './player.js';
import { Roll } from './roll.js';
import { Score } from './score.js';
import { Takes } from './takes.js';
import { drawRoll } from './draw.js';
import { View } from './view.js';

const $ = (id) => document.getElementById(id);
const stored = 'cadenza-studio';

export class Studio {
  constructor() {
    this.score = new Score();
    this.roll = new Roll(this.score, $('roll'), $('cursor'), $('frame'));
    this.player = new Player(this.score);
    this.midiIn = new MidiIn(this.player);
    this.panel = new Panel($('fields'));
    this.takes = new Takes(this, $('jobs'), $('takes'));
    this.library = new Library(this, $('library'), $('tag'), $('older'));
    this.about = new About(this, $('about'));
    /** What was found about harmony, by the id of the music. */
    this.analyses = new Map();
    this.#connect();
  }

  #connect() {
    const { score, roll, player } = this;
    score.onChange(() => {
      $('undo').disabled = !score.canUndo;
      $('redo').disabled = !score.canRedo;
      $('accept').hidden = !score.hasTints;
      this.#showAnalysis();
      this.showTitle();
      this.keep();
    });
    roll.onRegion = (region) => {
      player.region = region;
      $('region').textContent = region ? `The region: ${clock(region.from)} to ${clock(region.to)}.` : 'No region is marked: all of it.';
      this.keep();
    };
    roll.onCursor = (seconds) => this.setCursor(seconds, player.isPlaying);
    roll.onKey = (pitch, velocity) => {
      const piano = player.wake();
      piano.play(pitch, velocity, piano.context.currentTime, 0.4);
    };
    roll.onView = () => this.keep();
    player.onTime = (seconds) => {
      if (roll.view.follow(seconds)) roll.redraw();
      roll.setCursor(seconds);
      showClock(seconds);
    };
    player.onState = (isPlaying) => {
      $('play').setAttribute('aria-pressed', String(isPlaying));
      $('play').textContent = isPlaying ? 'Stop' : 'Play';
    };
  }

  // Words

  get name() { return this.score.origin.name; }

  say(text) { $('said').textContent = text; }

  fail(error) {
    $('problem').textContent = error.message;
    if (error instanceof Problem) this.panel.point(error.parameter);
  }

  showTitle() {
    const { score } = this;
    const words = [score.origin.name || (score.notes.length ? 'new music' : 'No music yet')];
    if (score.notes.length && !score.musicId) words.push('changed');
    if (score.hasTints) words.push('not accepted yet');
    $('title').textContent = words.join(' · ');
  }

  showHint(isShown) { $('hint').hidden = !isShown; }

  // State across reloads

  keep() {
    if (this.isRestoring) return;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keepNow(), 300);
  }

  keepNow() {
    const { score, roll } = this;
    const { fromSeconds, pixelsPerSecond, topPitch, rowHeight } = roll.view;
    const state = {
      musicId: score.musicId, origin: score.origin, region: roll.region,
      tinted: score.notes.flatMap((note, index) => (note.tinted ? [index] : [])),
      draft: score.musicId || !score.notes.length ? null : { ...score.toDocument(), bars: score.document.bars, is_metrical: score.document.is_metrical },
      view: { fromSeconds, pixelsPerSecond, topPitch, rowHeight }, cursor: roll.cursorSeconds,
      useCase: $('use').value, values: this.panel.values, takes: this.takes.state, snap: roll.snap,
    };
    try {
      localStorage.setItem(stored, JSON.stringify(state));
    } catch {
      this.say('This music is too long to be kept by the browser while it is changed: save it');
    }
  }

  async restore() {
    this.isRestoring = true;
    let state = {};
    try { state = JSON.parse(localStorage.getItem(stored)) ?? {}; } catch { /* Nothing is kept. */ }
    await this.panel.load();
    Object.assign(this.panel.values, state.values);
    $('use').value = state.useCase ?? 'compose';
    this.panel.show($('use').value);
    if (this.panel.knows('/v1/sounds')) $('hint-title').textContent = 'Drop a MIDI file or a recording of a piano here';
    const tints = new Set(state.tinted);
    const options = { tinted: (_, index) => tints.has(index), forgets: true };
    try {
      if (state.draft) this.score.open(state.draft, null, { origin: state.origin, ...options });
      else if (state.musicId) await this.openMusic(state.musicId, options);
    } catch { /* It is gone from the library. */ }
    Object.assign(this.roll.view, state.view);
    this.roll.snap = state.snap ?? 0;
    $('snap').value = String(this.roll.snap);
    this.roll.setRegion(state.region ?? null);
    this.roll.setCursor(state.cursor ?? 0);
    showClock(this.roll.cursorSeconds);
    this.isRestoring = false;
    this.library.load();
    await this.takes.restore(state.takes);
    this.showTitle();
  }

  // Music

  /** Shows music of the library. */
  async openMusic(id, options = {}) {
    const [record, document] = await Promise.all([getJSON(`/v1/music/${id}`), getJSON(`/v1/music/${id}/score`)]);
    this.openDocument(document, record, options);
  }

  /** @param options as `Score.open` has them. */
  openDocument(document, record, options = {}) {
    const isFirst = !this.score.notes.length;
    this.score.open(document, record.id, { ...options, origin: { name: record.name, parent: record.id } });
    if (isFirst) this.roll.view.fit(this.score);
    this.showHint(false);
    this.roll.redraw();
    this.library.load();
    this.analyse();
  }

  /** Brings files into the library and shows the last. */
  async importFiles(files) {
    for (const file of files) {
      const isSound = /\.(wav|flac|ogg|mp3)$/i.test(file.name);
      const name = encodeURIComponent(file.name.replace(/\.(midi?|kar|rmi|smf|wav|flac|ogg|mp3)$/i, '') || 'untitled');
      const record = isSound ? await this.#transcribe(file, name) : await this.#bringIn('music', file, name, 'audio/midi');
      await this.openMusic(record.id);
      this.roll.view.fit(this.score);
      this.roll.setRegion(null);
      this.roll.redraw();
    }
  }

  async #bringIn(kind, file, name, type) {
    return (await call(`/v1/${kind}?name=${name}`, { method: 'POST', body: file, headers: { 'Content-Type': type } })).json();
  }

  /** Makes music of a recording of a piano. */
  async #transcribe(file, name) {
    if (!this.panel.knows('/v1/sounds')) throw new Error('This server does not transcribe recordings.');
    this.say('The recording is being brought in');
    const sound = await this.#bringIn('sounds', file, name, 'application/octet-stream');
    this.say('The recording is being transcribed');
    const { takes } = await result('transcribe', { files: [sound.id], writes_pedal: true }, {
      progress: ({ done, total }) => this.say(`The recording is being transcribed: ${Math.round((100 * done) / total)} %`),
    });
    return { id: takes[0].music };
  }

  begin() {
    this.score.open(Score.empty(), null, { origin: { name: 'new music', parent: null } });
    this.showHint(false);
    $('use').value = 'compose';
    this.panel.show('compose');
    $('ask').focus();
  }

  /** Saves what is on the roll as music of the library. @returns its id, or nothing where it is empty. */
  async save() {
    const { score } = this;
    if (score.musicId || !score.notes.length) return score.musicId;
    const { name, parent } = score.origin;
    const query = new URLSearchParams({ name: (name.split(', edited')[0] || 'new music') + (parent ? ', edited' : '') });
    if (parent) query.set('parent', parent);
    const record = await sendJSON('POST', `/v1/music?${query}`, score.toDocument());
    score.saved(record);
    this.library.load();
    this.analyse();
    return record.id;
  }

  async analyse() {
    const id = this.score.musicId;
    if (!id || this.analyses.has(id) || this.score.endSeconds > 1200) return;
    try {
      const analysis = await result('analyze', { file: id });
      this.analyses.set(id, analysis);
      if (this.score.musicId !== id) return;
      this.#showAnalysis();
      const key = analysis.key ? `in ${analysis.key}` : 'no key is clear';
      this.say(`${key}, ${analysis.time_signature}, ${analysis.bpm ? `${Math.round(analysis.bpm)} beats a minute` : 'no steady beat'}`);
    } catch { /* The lane stays empty. */ }
  }

  /** Shows what was found about the music or, paler, about that from which it was changed. */
  #showAnalysis() {
    const { musicId, origin } = this.score;
    const before = !musicId && this.analyses.get(origin.parent);
    this.roll.analysis = this.analyses.get(musicId) ?? (before ? { ...before, isStale: true } : null);
    this.roll.redraw();
  }

  // Asking

  /** Puts a request into the panel. @param region of the roll, or nothing for all of it. */
  fill(useCase, request, region) {
    this.panel.values[useCase] = request;
    $('use').value = useCase;
    this.panel.show(useCase);
    this.roll.setRegion(region);
    $('ask').focus();
    this.say('The panel has what this take was asked for with: change it, and ask again');
  }

  async ask() {
    $('problem').textContent = '';
    const useCase = this.panel.useCase;
    const request = this.panel.request();
    const { region } = this.roll;
    try {
      const id = await this.save();
      if (useCase === 'compose') {
        if (id) request.seed = id;
      } else {
        if (!id) throw new Error('There is no music yet: open some, or continue from nothing.');
        if (useCase === 'infill' && !region) throw new Error('Mark the region to rewrite: drag over the ruler, or press [ and ].');
        request.file = id;
        if (region) [request.from, request.to] = [region.from, Math.min(region.to, this.score.endSeconds)];
      }
      await this.takes.ask(useCase, request, id, useCase === 'compose' ? null : region);
    } catch (error) {
      this.fail(error);
    }
  }

  // Playing

  async togglePlay() {
    if (this.player.isPlaying) return this.player.stop();
    const isAtEnd = this.roll.cursorSeconds >= this.score.endSeconds - 0.05;
    return this.player.play(this.score, isAtEnd ? 0 : this.roll.cursorSeconds);
  }

  setCursor(seconds, plays = false) {
    this.roll.setCursor(Math.min(Math.max(0, seconds), this.score.endSeconds + 1));
    if (this.roll.view.follow(this.roll.cursorSeconds)) this.roll.redraw();
    showClock(this.roll.cursorSeconds);
    if (plays) this.player.play(this.score, this.roll.cursorSeconds);
    this.keep();
  }

  toggleLoop() {
    this.player.isLooping = !this.player.isLooping;
    $('loop').setAttribute('aria-pressed', String(this.player.isLooping));
  }

  toggleMetronome() {
    this.player.hasMetronome = !this.player.hasMetronome;
    $('metronome').setAttribute('aria-pressed', String(this.player.hasMetronome));
  }

  zoom(factor) {
    this.roll.view.zoom(factor, this.roll.view.x(this.roll.cursorSeconds));
    this.roll.redraw();
  }

  async toggleRecord() {
    if (!this.midiIn.recording) {
      const inputs = await this.midiIn.open();
      this.midiIn.start();
      this.player.wake().prepareKeys().catch(() => {});
      this.say(inputs.length ? `Recording from ${inputs.join(', ')}` : 'No keyboard is connected yet; play when it is');
    } else {
      const document = this.midiIn.stop();
      if (document) {
        this.score.open(document, null, { origin: { name: 'played', parent: null } });
        this.roll.view.fit(this.score);
        this.showHint(false);
      }
      this.say(document ? `${document.notes.length} notes were played` : 'Nothing was played');
    }
    $('record').setAttribute('aria-pressed', String(Boolean(this.midiIn.recording)));
  }

  // Out

  async export(form) {
    const name = this.name || 'music';
    if (form === 'png') {
      download(await this.picture(), `${name}.png`);
      return;
    }
    const id = await this.save();
    if (!id) throw new Error('There is no music yet.');
    const files = { mid: 'midi', musicxml: 'musicxml', mxl: 'mxl' };
    let address = `/v1/music/${id}/${files[form]}`;
    if (!files[form]) {
      this.say('The sound is being rendered');
      address = (await result('render', { file: id, output: form })).sound;
    }
    download(await (await call(address)).blob(), `${name}.${form}`);
    this.say(`${name}.${form} is saved`);
  }

  /** All of the music as a picture. */
  picture() {
    const view = new View();
    view.resize(Math.min(8000, Math.max(1200, this.score.endSeconds * 60)), 700);
    view.pixelsPerSecond = (view.width - 60) / Math.max(1, this.score.endSeconds);
    view.fromSeconds = 0;
    view.topPitch = 108;
    view.rowHeight = 6;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [view.width, view.height];
    const { analysis, palette } = this.roll;
    drawRoll(canvas.getContext('2d'), new Pixels(view.width, view.height, 1), view, this.score, { analysis, palette });
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
  }

  /** What is heard, as samples: for those who measure. */
  sound(from = 0, to = this.score.endSeconds) { return renderOffline(this.score, from, to); }
}

function showClock(seconds) {
  const text = clock(seconds);
  if ($('clock').textContent !== text) $('clock').textContent = text;
}

export function clock(seconds) {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${(seconds - 60 * minutes).toFixed(1).padStart(4, '0')}`;
}
