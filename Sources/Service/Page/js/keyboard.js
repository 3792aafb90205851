// What keys do, for those who work without a mouse.

import { keyAt } from './draw.js';
import { pitchName } from './spelling.js';

let clipboard = null;

export function listen(studio) {
  const { score, roll, player } = studio;

  const tell = (note) => {
    const place = `${note.start.toFixed(2)} seconds`;
    studio.say(`${pitchName(note.pitch, keyAt(roll.analysis, note.start))}, ${place}, velocity ${note.velocity}`);
  };

  const show = (note) => {
    roll.view.follow(note.start);
    roll.view.reveal(note.pitch);
    roll.redraw();
    tell(note);
  };

  // To the next note or the one before; `extends` keeps those that are selected.
  const step = (direction, { extends: isMore = false } = {}) => {
    if (!score.notes.length) return;
    const isSelected = (note) => score.selection.has(note.id);
    const at = direction > 0 ? score.notes.findLastIndex(isSelected) : score.notes.findIndex(isSelected);
    const first = score.notes.findIndex((note) => note.start >= roll.cursorSeconds);
    const index = at < 0 ? Math.max(0, first) : Math.min(Math.max(at + direction, 0), score.notes.length - 1);
    const note = score.notes[index];
    score.select(isMore ? [...score.selection, note.id] : [note.id]);
    show(note);
  };

  // Behind what is selected, or at the cursor.
  const insert = () => {
    const last = score.selected.at(-1);
    const tick = last ? last.tick + last.duration : score.map.tick(roll.cursorSeconds);
    const note = roll.add(roll.snapped(tick), last?.pitch ?? 60);
    studio.showHint(false);
    roll.onKey(note.pitch, note.velocity);
    show(note);
  };

  const move = (ticks, pitches) => {
    roll.move(score.selected, ticks, pitches);
    if (score.selection.size) tell(score.selected[0]);
  };

  const pressPedal = () => {
    if (roll.region) roll.pressPedal(roll.region.from, roll.region.to);
    studio.say(roll.region ? 'the pedal is pressed in the region' : 'mark where the pedal is to be pressed, by [ and ]');
  };

  const liftPedal = () => studio.say(roll.liftPedal(roll.cursorSeconds) ? 'the press of the pedal is gone' : 'no pedal is pressed here');

  const scroll = (rows) => {
    roll.view.scroll(0, rows * roll.view.rowHeight);
    roll.redraw();
  };

  const zoomRows = (factor) => {
    roll.view.zoomRows(factor, (roll.view.notesTop + roll.view.notesBottom) / 2);
    roll.redraw();
  };

  const paste = () => {
    if (!clipboard?.length) return;
    const at = roll.snapped(score.map.tick(roll.cursorSeconds));
    const first = Math.min(...clipboard.map((note) => note.tick));
    score.replace([], clipboard.map((note) => ({ ...note, tick: note.tick - first + at })));
  };

  const louder = (by) => {
    const notes = score.selected;
    if (!notes.length) return;
    score.replace(notes, notes.map((note) => ({ ...note, velocity: Math.min(127, Math.max(1, note.velocity + by)) })));
    tell(score.selected[0]);
  };

  const longer = (by) => {
    const notes = score.selected;
    if (notes.length) score.replace(notes, notes.map((note) => ({ ...note, duration: Math.max(1, note.duration + by) })));
  };

  const region = (edge) => {
    const now = roll.region ?? { from: 0, to: score.endSeconds };
    const next = { ...now, [edge]: roll.cursorSeconds };
    if (next.from < next.to) roll.setRegion(next);
    studio.say(`the region is ${next.from.toFixed(1)} to ${next.to.toFixed(1)} seconds`);
  };

  const goTo = (seconds) => studio.setCursor(seconds);

  const plain = {
    ' ': () => studio.togglePlay(),
    Delete: () => score.replace(score.selected, []),
    Backspace: () => score.replace(score.selected, []),
    ArrowUp: () => move(0, 1), ArrowDown: () => move(0, -1),
    ArrowLeft: () => (score.selection.size ? move(-roll.step, 0) : goTo(roll.cursorSeconds - 0.5)),
    ArrowRight: () => (score.selection.size ? move(roll.step, 0) : goTo(roll.cursorSeconds + 0.5)),
    PageUp: () => scroll(-12), PageDown: () => scroll(12),
    Home: () => goTo(0),
    End: () => goTo(score.endSeconds),
    Escape: () => { score.select([]); player.stop(); },
    n: () => step(1), p: () => step(-1),
    N: () => step(1, { extends: true }), P: () => step(-1, { extends: true }),
    i: insert, s: pressPedal, S: liftPedal,
    v: () => louder(-5), V: () => louder(5),
    ',': () => longer(-roll.step), '.': () => longer(roll.step),
    '[': () => region('from'), ']': () => region('to'),
    '\\': () => { roll.setRegion(null); studio.say('no region is marked'); },
    '+': () => studio.zoom(1.4), '=': () => studio.zoom(1.4), '-': () => studio.zoom(1 / 1.4),
    l: () => studio.toggleLoop(), m: () => studio.toggleMetronome(),
    a: () => { if (score.hasTints) score.accept(); },
  };

  const controlled = {
    z: (event) => (event.shiftKey ? score.redo() : score.undo()),
    y: () => score.redo(),
    a: () => score.select(score.notes.map((note) => note.id)),
    c: () => { clipboard = score.selected; studio.say(`${clipboard.length} notes are copied`); },
    x: () => { clipboard = score.selected; score.replace(clipboard, []); },
    v: paste,
    d: () => { clipboard = score.selected; paste(); },
  };

  document.addEventListener('keydown', (event) => {
    const isField = event.target.closest('input, select, textarea, dialog');
    const isButton = event.target.closest('button, summary, a');
    const isControlled = event.ctrlKey || event.metaKey;
    if (isField || (isButton && !isControlled && [' ', 'Enter'].includes(event.key))) return;
    const shifted = {
      ArrowUp: () => move(0, 12), ArrowDown: () => move(0, -12),
      PageUp: () => zoomRows(1.25), PageDown: () => zoomRows(0.8),
    };
    const key = isControlled ? event.key.toLowerCase() : event.key;
    const action = isControlled ? controlled[key] : (event.shiftKey && shifted[key]) || plain[key];
    if (!action) return;
    event.preventDefault();
    action(event);
  });
}
