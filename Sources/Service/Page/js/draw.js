// Draws the piano roll: rows and bars, notes, pedal, velocities, what was found about harmony.

import { gutter, harmony, highest, lowest, pedalLane, ruler, velocityLane } from './view.js';
import { pitchName } from './score.js';

const black = new Set([1, 3, 6, 8, 10]);

/** The colours of the page's style sheet. */
export function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ['back', 'front', 'quiet', 'line', 'row', 'row-black', 'bar', 'beat', 'note', 'selected', 'tint', 'pedal', 'region', 'panel', 'accent'];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Draws everything but the cursor. */
export function drawRoll(context, view, score, { region, analysis, palette }) {
  context.fillStyle = palette.back;
  context.fillRect(0, 0, view.width, view.height);
  rows(context, view, palette);
  grid(context, view, score, palette);
  if (region) {
    context.fillStyle = palette.region;
    const left = Math.max(gutter, view.x(region.from));
    context.fillRect(left, 0, Math.max(0, view.x(region.to) - left), view.height);
  }
  pedal(context, view, score, palette);
  notes(context, view, score, palette);
  velocities(context, view, score, palette);
  if (analysis) harmonies(context, view, analysis, palette);
  keys(context, view, palette);
}

function clipped(context, x, y, width, height, body) {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  body();
  context.restore();
}

function rows(context, view, palette) {
  for (let pitch = lowest; pitch <= highest; pitch++) {
    const y = view.y(pitch);
    if (y + view.rowHeight < view.notesTop || y > view.notesBottom) continue;
    const top = Math.max(y, view.notesTop);
    const bottom = Math.min(y + view.rowHeight, view.notesBottom);
    context.fillStyle = black.has(pitch % 12) ? palette['row-black'] : palette.row;
    context.fillRect(gutter, top, view.width, bottom - top);
  }
}

/** The beats of a score in ticks, where its bars are known. */
function beats(score, fromTick, toTick) {
  const { time_signatures: metres, ticks_per_quarter: quarter } = score.document;
  const lines = [];
  const bars = score.document.bars ?? [];
  for (let index = 0; index < bars.length; index++) {
    const [start, end] = [bars[index], bars[index + 1] ?? bars[index] + 4 * quarter];
    if (end < fromTick || start > toTick) continue;
    const metre = metres.findLast?.((one) => one.tick <= start) ?? { denominator: 4 };
    lines.push({ tick: start, bar: index + 1 });
    const beat = (quarter * 4) / metre.denominator;
    for (let tick = start + beat; tick < end - 1; tick += beat) lines.push({ tick });
  }
  return lines;
}

function grid(context, view, score, palette) {
  const map = score.map;
  const lines = score.document.is_metrical || !score.document.bars?.length
    ? beats(score, map.tick(view.fromSeconds), map.tick(view.toSeconds)) : [];
  const barWidth = lines.filter((line) => line.bar).length > 1 ? 1 : 0;
  context.font = '11px system-ui, sans-serif';
  context.textBaseline = 'middle';
  let lastLabel = -100;
  const places = lines.length ? lines.map((line) => ({ seconds: map.seconds(line.tick), label: line.bar ? `${line.bar}` : null, isBar: Boolean(line.bar) }))
    : seconds(view);
  const dense = places.length > view.width / 6;
  for (const place of places) {
    if (dense && !place.isBar) continue;
    const x = Math.round(view.x(place.seconds)) + 0.5;
    if (x < gutter) continue;
    context.strokeStyle = place.isBar ? palette.bar : palette.beat;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, ruler);
    context.lineTo(x, view.height);
    context.stroke();
    if (place.label && x > lastLabel + 34 * (barWidth || 1)) {
      context.fillStyle = palette.quiet;
      context.fillText(place.label, x + 3, ruler / 2);
      lastLabel = x;
    }
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

function notes(context, view, score, palette) {
  clipped(context, gutter, view.notesTop, view.width - gutter, view.notesBottom - view.notesTop, () => {
    // One colour at a time: changing it costs more than a rectangle.
    const batches = new Map();
    for (const note of score.between(view.fromSeconds, view.toSeconds)) {
      const colour = score.selection.has(note.id) ? palette.selected : note.tinted ? palette.tint : palette.note;
      const strength = Math.ceil(note.velocity / 32);
      const name = `${strength}${colour}`;
      if (!batches.has(name)) batches.set(name, { colour, alpha: 0.4 + 0.15 * strength, notes: [] });
      batches.get(name).notes.push(note);
    }
    const height = Math.max(2, view.rowHeight - 1);
    for (const batch of batches.values()) {
      context.fillStyle = batch.colour;
      context.globalAlpha = batch.alpha;
      for (const note of batch.notes) {
        const x = view.x(note.start);
        context.fillRect(x, view.y(note.pitch), Math.max(2, view.x(note.end) - x - 1), height);
      }
    }
    context.globalAlpha = 1;
    if (view.rowHeight >= 13 && view.pixelsPerSecond > 60) names(context, view, score, palette);
  });
}

function names(context, view, score, palette) {
  context.fillStyle = palette.back;
  context.font = `${Math.min(11, view.rowHeight - 3)}px system-ui, sans-serif`;
  for (const note of score.between(view.fromSeconds, view.toSeconds)) {
    if ((note.end - note.start) * view.pixelsPerSecond < 26) continue;
    context.fillText(pitchName(note.pitch), view.x(note.start) + 3, view.y(note.pitch) + view.rowHeight / 2);
  }
}

function pedal(context, view, score, palette) {
  context.fillStyle = palette.pedal;
  const y = view.notesBottom;
  let down = null;
  for (const change of [...score.pedal, { tick: Infinity, value: 0 }]) {
    const isDown = change.value >= 64;
    const at = change.tick === Infinity ? score.endSeconds : score.map.seconds(change.tick);
    if (isDown && down === null) down = at;
    if (!isDown && down !== null) {
      const left = Math.max(gutter, view.x(down));
      const right = view.x(at);
      if (right > gutter && left < view.width) context.fillRect(left, y + 3, Math.max(1, right - left), pedalLane - 6);
      down = null;
    }
  }
}

function velocities(context, view, score, palette) {
  const bottom = view.height - 2;
  const scale = (velocityLane - 8) / 127;
  context.strokeStyle = palette.line;
  context.strokeRect(0.5, view.notesBottom + pedalLane + 0.5, view.width, velocityLane);
  // Of notes in one column of pixels only the loudest is seen.
  const columns = new Map();
  for (const note of score.between(view.fromSeconds, view.toSeconds)) {
    const x = Math.round(view.x(note.start));
    const known = columns.get(x);
    if (x >= gutter && (!known || known.velocity < note.velocity || score.selection.has(note.id))) columns.set(x, note);
  }
  for (const [x, note] of columns) {
    context.fillStyle = score.selection.has(note.id) ? palette.selected : note.tinted ? palette.tint : palette.note;
    context.fillRect(x, bottom - note.velocity * scale, 3, note.velocity * scale);
  }
}

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
    for (const cadence of analysis.harmonic_analysis?.cadences ?? []) {
      const at = cadence.end_time ?? cadence.time ?? cadence.start_time;
      if (at === undefined) continue;
      context.fillRect(view.x(at) - 1, ruler, 2, harmony);
    }
  });
  context.globalAlpha = 1;
}

function keys(context, view, palette) {
  context.fillStyle = palette.panel;
  context.fillRect(0, 0, gutter, view.height);
  context.fillStyle = palette.quiet;
  context.font = '11px system-ui, sans-serif';
  context.textBaseline = 'middle';
  clipped(context, 0, view.notesTop, gutter, view.notesBottom - view.notesTop, () => {
    for (let pitch = lowest; pitch <= highest; pitch++) {
      const y = view.y(pitch);
      if (pitch % 12 === 0) context.fillText(pitchName(pitch), 4, y + view.rowHeight / 2);
      if (black.has(pitch % 12)) context.fillRect(gutter - 14, y, 14, view.rowHeight - 1);
    }
  });
  context.fillStyle = palette.quiet;
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
  const low = Math.min(...shown.map((note) => note.pitch)) - 2;
  const high = Math.max(...shown.map((note) => note.pitch)) + 2;
  const step = height / (high - low + 1);
  for (const note of shown) {
    context.fillStyle = note.tinted ? palette.tint : palette.note;
    const x = ((note.start - from) / (to - from)) * width;
    context.fillRect(x, (high - note.pitch) * step, Math.max(1.5, ((note.end - note.start) / (to - from)) * width), Math.max(1.5, step - 0.5));
  }
}
