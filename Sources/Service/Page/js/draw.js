// Draws the piano roll: rows and bars, notes, pedal, velocities, what was found about harmony.

import { packed } from './pixels.js';
import { gutter, harmony, highest, lowest, pedalLane, ruler, velocityLane } from './view.js';
import { pitchName } from './spelling.js';

const black = new Set([1, 3, 6, 8, 10]);
/** The strength of a note of velocity 0. */
const palest = 0.7;

/** The colours of the page's style sheet: as they are written there, and for pictures in memory. */
export function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ['back', 'front', 'quiet', 'line', 'row', 'row-black', 'bar', 'beat', 'note', 'selected', 'tint', 'pedal', 'region', 'panel', 'accent'];
  const palette = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  palette.packed = Object.fromEntries(names.map((name) => [name, packed(palette[name])]));
  return palette;
}

/**
 * Draws everything but the cursor: what is flat into a picture in memory, and words on top.
 * @param pixels a picture of the canvas's size.
 * @param moved the notes that are being dragged, and by how much (see Roll).
 */
export function drawRoll(context, pixels, view, score, { region = null, analysis = null, palette, moved = null }) {
  const lines = gridLines(view, score);
  pixels.clip(0, 0, view.width, view.height);
  pixels.rectangle(0, 0, view.width, view.height, palette.packed.back);
  rows(pixels, view, palette);
  for (const line of lines) {
    pixels.rectangle(Math.floor(line.x), ruler, 1, view.height - ruler, line.isBar ? palette.packed.bar : palette.packed.beat);
  }
  if (region) {
    const left = Math.max(gutter, view.x(region.from));
    const right = view.x(region.to);
    if (right > left) pixels.rectangle(left, 0, right - left, view.height, palette.packed.region);
  }
  pedal(pixels, view, score, palette);
  const shown = notes(pixels, view, score, palette, moved);
  velocities(pixels, view, shown, score, palette);
  keyboard(pixels, view, palette);
  context.putImageData(pixels.image, 0, 0);
  labels(context, lines, palette);
  if (view.rowHeight >= 13 && view.pixelsPerSecond > 60) names(context, view, shown, analysis, palette);
  if (analysis) harmonies(context, view, analysis, palette);
  titles(context, view, palette);
}

function clipped(context, x, y, width, height, body) {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  body();
  context.restore();
}

function rows(pixels, view, palette) {
  pixels.clip(gutter, view.notesTop, view.width - gutter, view.notesBottom - view.notesTop);
  for (let pitch = lowest; pitch <= highest; pitch++) {
    pixels.rectangle(gutter, view.y(pitch), view.width, view.rowHeight, palette.packed[black.has(pitch % 12) ? 'row-black' : 'row']);
  }
  pixels.clip(gutter, 0, view.width - gutter, view.height);
}

/** The lines of bars and beats that are seen; only those of bars where they are dense. */
function gridLines(view, score) {
  const { map, document } = score;
  const places = document.is_metrical && document.bars?.length
    ? score.beats(map.tick(view.fromSeconds), map.tick(view.toSeconds))
      .map(({ tick, bar }) => ({ x: view.x(map.seconds(tick)), label: bar ? `${bar}` : null, isBar: Boolean(bar) }))
    : seconds(view).map((place) => ({ ...place, x: view.x(place.seconds) }));
  const isDense = places.length > view.width / 6;
  let last = -Infinity;
  return places.filter((place) => {
    if (place.x < gutter || (isDense && (!place.isBar || place.x < last + 4))) return false;
    last = place.x;
    return true;
  });
}

function labels(context, lines, palette) {
  context.font = '11px system-ui, sans-serif';
  context.textBaseline = 'middle';
  context.fillStyle = palette.quiet;
  let last = -100;
  for (const { x, label } of lines) {
    if (!label || x <= last + 34) continue;
    context.fillText(label, x + 3, ruler / 2);
    last = x;
  }
}

/** Seconds as lines, for music without bars. */
function seconds(view) {
  const step = [0.5, 1, 2, 5, 10, 30, 60].find((size) => size * view.pixelsPerSecond > 50) ?? 120;
  const places = [];
  for (let at = Math.ceil(Math.max(0, view.fromSeconds) / step) * step; at < view.toSeconds; at += step) {
    places.push({ seconds: at, label: `${Math.floor(at / 60)}:${String((at % 60).toFixed(step < 1 ? 1 : 0)).padStart(2, '0')}`, isBar: true });
  }
  return places;
}

/** Draws the notes, those that are selected above the others. @returns those that are seen, in that order. */
function notes(pixels, view, score, palette, moved) {
  const { note: plain, tint, selected } = palette.packed;
  const { fromSeconds: from, toSeconds: to } = view;
  const height = Math.max(2, view.rowHeight - 1);
  // Soft notes are paler, but not so pale that they could not be told from the rows.
  const draw = (start, end, pitch, velocity, colour) => {
    const strength = colour === selected ? 1 : palest + (1 - palest) * (velocity / 127);
    pixels.rectangle(view.x(start), view.y(pitch), Math.max(2, (end - start) * view.pixelsPerSecond - 1), height, colour, strength);
  };
  const [shown, above] = [[], []];
  pixels.clip(gutter, view.notesTop, view.width - gutter, view.notesBottom - view.notesTop);
  score.forEachBetween(from, to, (note) => {
    if (score.selection.has(note.id)) {
      above.push(note);
      return;
    }
    draw(note.start, note.end, note.pitch, note.velocity, note.tinted ? tint : plain);
    shown.push(note);
  });
  for (const note of above) {
    if (!moved) draw(note.start, note.end, note.pitch, note.velocity, selected);
    shown.push(note);
  }
  // What is dragged may come from outside.
  for (const { tick, duration, pitch, velocity } of moved?.notes ?? []) {
    const start = score.map.seconds(tick + moved.later);
    const end = score.map.seconds(tick + moved.later + Math.max(1, duration + moved.longer));
    if (end >= from && start <= to) draw(start, end, pitch + moved.higher, velocity, selected);
  }
  pixels.clip(gutter, 0, view.width - gutter, view.height);
  return shown;
}

/** The key that holds at a time, as far as it is known. */
export function keyAt(analysis, seconds) {
  const keys = analysis?.harmonic_analysis?.keys ?? [];
  return (keys.findLast((key) => key.start_time <= seconds + 0.01) ?? keys[0])?.key;
}

function names(context, view, shown, analysis, palette) {
  context.fillStyle = palette.back;
  context.font = `${Math.min(11, view.rowHeight - 3)}px system-ui, sans-serif`;
  clipped(context, gutter, view.notesTop, view.width - gutter, view.notesBottom - view.notesTop, () => {
    for (const note of shown) {
      if ((note.end - note.start) * view.pixelsPerSecond < 26) continue;
      const y = view.y(note.pitch);
      if (y < view.notesTop - view.rowHeight || y > view.notesBottom) continue;
      context.fillText(pitchName(note.pitch, keyAt(analysis, note.start)), view.x(note.start) + 3, y + view.rowHeight / 2);
    }
  });
}

function pedal(pixels, view, score, palette) {
  for (const { down, up } of score.pedalSpans) {
    const left = Math.max(gutter, view.x(down));
    const right = view.x(up);
    if (right > gutter && left < view.width) {
      pixels.rectangle(left, view.notesBottom + 3, Math.max(1, right - left), pedalLane - 6, palette.packed.pedal);
    }
  }
}

function velocities(pixels, view, shown, score, palette) {
  const bottom = view.height - 2;
  const scale = (velocityLane - 8) / 127;
  pixels.rectangle(0, view.notesBottom + pedalLane, view.width, 1, palette.packed.line);
  // Of notes in one column of pixels only the loudest is seen, and the selected before the others.
  const columns = new Array(Math.ceil(view.width) + 1);
  for (const note of shown) {
    const x = Math.round(view.x(note.start));
    if (x < gutter || x > view.width) continue;
    const known = columns[x];
    if (!known || known.velocity < note.velocity || score.selection.has(note.id)) columns[x] = note;
  }
  columns.forEach((note, x) => {
    const name = score.selection.has(note.id) ? 'selected' : note.tinted ? 'tint' : 'note';
    pixels.rectangle(x, bottom - note.velocity * scale, 3, note.velocity * scale, palette.packed[name]);
  });
}

/** "C# minor" as "C#m". */
const short = (key) => key.replace(' major', '').replace(' minor', 'm');

function harmonies(context, view, analysis, palette) {
  context.textBaseline = 'middle';
  context.globalAlpha = analysis.isStale ? 0.45 : 1;
  let end = 0;
  clipped(context, gutter, ruler, view.width - gutter, harmony, () => {
    for (const chord of analysis.chords ?? []) {
      if (chord.end_time < view.fromSeconds || chord.start_time > view.toSeconds) continue;
      const x = view.x(chord.start_time);
      if (x < end) continue;
      context.fillStyle = palette.front;
      context.font = '12px system-ui, sans-serif';
      context.fillText(chord.chord, x + 2, ruler + 9);
      end = x + Math.max(context.measureText(chord.chord).width, context.measureText(chord.roman_numeral).width) + 8;
      context.fillStyle = palette.quiet;
      context.font = '11px system-ui, sans-serif';
      context.fillText(chord.roman_numeral, x + 2, ruler + 24);
    }
    context.fillStyle = palette.accent;
    for (const { time } of analysis.harmonic_analysis?.cadences ?? []) context.fillRect(view.x(time) - 1, ruler, 2, harmony);
  });
  // Above them, beside the numbers of bars: keys where they begin, and at the left the one that holds there; cadences.
  const keys = analysis.harmonic_analysis?.keys ?? [];
  if (keys.length) {
    context.fillStyle = palette.accent;
    context.font = '11px system-ui, sans-serif';
    context.fillText(short(keyAt(analysis, view.fromSeconds)), 4, ruler / 2);
  }
  clipped(context, gutter, 0, view.width - gutter, ruler, () => {
    context.fillStyle = palette.accent;
    context.font = '11px system-ui, sans-serif';
    for (const key of keys) context.fillText(short(key.key), view.x(key.start_time) + 34, ruler / 2);
    context.textAlign = 'right';
    for (const { time, progression } of analysis.harmonic_analysis?.cadences ?? []) context.fillText(progression, view.x(time) - 4, ruler / 2);
    context.textAlign = 'left';
  });
  context.globalAlpha = 1;
}

/** The keys at the left, above what scrolls below them. */
function keyboard(pixels, view, palette) {
  pixels.clip(0, 0, gutter, view.height);
  pixels.rectangle(0, 0, gutter, view.height, palette.packed.panel);
  pixels.clip(0, view.notesTop, gutter, view.notesBottom - view.notesTop);
  for (let pitch = lowest; pitch <= highest; pitch++) {
    if (black.has(pitch % 12)) pixels.rectangle(gutter - 14, view.y(pitch), 14, view.rowHeight - 1, palette.packed.quiet);
  }
}

function titles(context, view, palette) {
  context.fillStyle = palette.quiet;
  context.font = '11px system-ui, sans-serif';
  context.textBaseline = 'middle';
  clipped(context, 0, view.notesTop, gutter, view.notesBottom - view.notesTop, () => {
    for (let pitch = 24; pitch <= highest; pitch += 12) context.fillText(pitchName(pitch), 4, view.y(pitch) + view.rowHeight / 2);
  });
  context.fillText('chords', 4, ruler + 9);
  context.fillText('pedal', 4, view.notesBottom + pedalLane / 2);
  context.fillText('touch', 4, view.height - velocityLane / 2);
}

/** A small roll for a take: what is new in colour. */
export function drawSmall(canvas, score, { from = 0, to = score.endSeconds, palette }) {
  const ratio = devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  const context = canvas.getContext('2d');
  context.scale(ratio, ratio);
  context.fillStyle = palette.row;
  context.fillRect(0, 0, width, height);
  const shown = [...score.between(from, to)];
  if (!shown.length) return;
  const low = shown.reduce((least, note) => Math.min(least, note.pitch), 127) - 2;
  const high = shown.reduce((most, note) => Math.max(most, note.pitch), 0) + 2;
  const step = height / (high - low + 1);
  for (const note of shown) {
    context.fillStyle = note.tinted ? palette.tint : palette.note;
    const x = ((note.start - from) / (to - from)) * width;
    context.fillRect(x, (high - note.pitch) * step, Math.max(1.5, ((note.end - note.start) / (to - from)) * width), Math.max(1.5, step - 0.5));
  }
}
