// The page's beginning: buttons and files, and what was there before a reload.

import { onConnection } from './api.js';
import { listen } from './keyboard.js';
import { Runs } from './runs.js';
import { Studio } from './studio.js';

const $ = (id) => document.getElementById(id);
const studio = new Studio();

const press = (id, action) => $(id).addEventListener('click', () => {
  Promise.resolve(action()).catch((error) => studio.fail(error));
});
press('play', () => studio.togglePlay());
press('loop', () => studio.toggleLoop());
press('metronome', () => studio.toggleMetronome());
press('undo', () => studio.score.undo());
press('redo', () => studio.score.redo());
press('accept', () => studio.score.accept());
press('zoom-in', () => studio.zoom(1.4));
press('zoom-out', () => studio.zoom(1 / 1.4));
press('record', () => studio.toggleRecord());
press('hint-open', () => $('open').click());
press('hint-new', () => studio.begin());

$('tool').addEventListener('change', (event) => { studio.roll.tool = event.target.value; });
$('snap').addEventListener('change', (event) => { studio.roll.snap = Number(event.target.value); });
$('open').addEventListener('change', async (event) => {
  try { await studio.importFiles(event.target.files); } catch (error) { studio.fail(error); }
  event.target.value = '';
});
$('export').addEventListener('change', async (event) => {
  const form = event.target.value;
  event.target.value = '';
  try { if (form) await studio.export(form); } catch (error) { studio.fail(error); }
});
$('use').addEventListener('change', (event) => {
  studio.panel.show(event.target.value);
  studio.keep();
});
$('panel').addEventListener('submit', (event) => {
  event.preventDefault();
  studio.ask();
});
studio.panel.onChange = () => studio.keep();

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  studio.importFiles(event.dataTransfer.files).catch((error) => studio.fail(error));
});
addEventListener('pagehide', () => studio.keepNow());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => studio.takes.redraw());

onConnection((isThere) => {
  const wasLost = !$('lost').hidden;
  $('lost').hidden = isThere;
  if (isThere && wasLost) studio.library.load();
});

listen(studio);
new Runs($('training'), $('runs'));
// For those who script the page, its tests among them.
window.cadenza = studio;
studio.restore().catch((error) => studio.fail(error)).finally(() => { document.body.dataset.ready = 'true'; });
