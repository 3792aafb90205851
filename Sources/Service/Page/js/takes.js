// Jobs that run, and the takes that came of them: seen small, heard at a click, kept or dropped.

import { Problem, call, follow, getJSON, result, sendJSON } from './api.js';
import { drawSmall } from './draw.js';
import { comparison } from './figures.js';
import { Score, mark } from './score.js';

export class Takes {
  constructor(studio, jobsRoot, takesRoot) {
    Object.assign(this, { studio, jobsRoot, takesRoot });
    /** Jobs by id: what they are of, and where. */
    this.open = new Map();
    this.takes = [];
  }

  /** What a reload brings back. */
  get state() {
    return {
      jobs: [...this.open].map(([id, job]) => ({ id, parent: job.parent, region: job.region })),
      takes: this.takes.map(({ id, parent, region }) => ({ id, parent, region })),
    };
  }

  async restore(state) {
    for (const { id, parent, region } of state?.jobs ?? []) this.follow(id, parent, region);
    for (const { id, parent, region } of [...(state?.takes ?? [])].reverse()) {
      try { await this.#add(await getJSON(`/v1/music/${id}`), parent, region); } catch { /* It is gone. */ }
    }
  }

  /** Asks for takes. @throws Problem */
  async ask(useCase, request, parent, region) {
    const key = crypto.randomUUID();
    const send = () => sendJSON('POST', `/v1/${useCase}`, request, { 'Idempotency-Key': key });
    let job;
    try {
      job = await send();
    } catch (error) {
      if (error instanceof Problem) throw error;
      // The answer was lost, perhaps not the request: the key makes asking again harmless.
      await new Promise((done) => setTimeout(done, 1500));
      job = await send();
    }
    this.follow(job.id, parent, region, useCase);
    return job;
  }

  /** Shows a job until its end. */
  async follow(id, parent, region, useCase = '') {
    const row = document.createElement('div');
    row.className = 'job';
    const text = document.createElement('span');
    text.textContent = useCase ? `${useCase}: waiting` : 'waiting';
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', 'Progress');
    const cancel = document.createElement('button');
    cancel.textContent = 'Cancel';
    cancel.type = 'button';
    cancel.addEventListener('click', () => sendJSON('DELETE', `/v1/jobs/${id}`).catch(() => {}));
    row.append(text, bar, cancel);
    this.jobsRoot.append(row);
    this.open.set(id, { parent, region });
    this.studio.keep();
    try {
      const job = await follow(id, {
        state: () => { text.textContent = useCase || 'running'; },
        progress: ({ title, done, total }) => {
          text.textContent = title;
          [bar.value, bar.max] = [done, total];
        },
        notice: ({ text: words }) => this.studio.say(words),
      });
      if (job.state === 'failed') this.studio.fail(new Problem(422, job.problem ?? {}));
      for (const take of job.result?.takes ?? []) {
        await this.#add(await getJSON(`/v1/music/${take.music}`), parent, region);
      }
      this.studio.say(job.state === 'done' ? `${job.result?.takes?.length ?? 0} takes are there` : `the job was ${job.state}`);
    } catch (error) {
      if (!(error instanceof Problem && error.status === 404)) this.studio.fail(error);
    }
    row.remove();
    this.open.delete(id);
    this.studio.keep();
    this.studio.library.load();
  }

  async #add(record, parent, region) {
    if (record.state === 'dropped' || this.takes.some((take) => take.id === record.id)) return;
    const [document, given] = await Promise.all([
      getJSON(`/v1/music/${record.id}/score`), parent ? getJSON(`/v1/music/${parent}/score`) : null,
    ]);
    const known = new Set((given?.notes ?? []).map((row) => mark(Score.note(row), given.ticks_per_quarter)));
    const score = new Score();
    // A continuation is written anew: what came before is told by its time.
    const start = record.take?.new_start_seconds;
    const tinted = start === undefined ? (note) => !known.has(mark(note, document.ticks_per_quarter)) : (note) => score.map.seconds(note.tick) >= start - 0.01;
    score.open(document, record.id, { forgets: true, tinted });
    const take = { id: record.id, record, parent, region, score, tinted, document };
    this.takes.unshift(take);
    this.takesRoot.prepend(this.#card(take));
    this.#draw(take);
    this.studio.keep();
  }

  /** Where a take is new, in seconds, with something before it. */
  span(take) {
    const start = take.record.take?.new_start_seconds;
    const from = Math.max(0, (start ?? take.region?.from ?? 0) - 2);
    const to = start === undefined && take.region ? take.region.to + 2 : take.score.endSeconds;
    return { from, to };
  }

  #draw(take) {
    const { from, to } = this.span(take);
    drawSmall(take.canvas, take.score, { from, to, palette: this.studio.roll.palette });
  }

  redraw() { for (const take of this.takes) this.#draw(take); }

  #card(take) {
    const item = document.createElement('li');
    take.item = item;
    const name = document.createElement('p');
    name.textContent = take.record.name;
    take.canvas = document.createElement('canvas');
    take.canvas.setAttribute('role', 'img');
    take.canvas.setAttribute('aria-label', `Roll of ${take.record.name}`);
    take.canvas.addEventListener('click', () => this.hear(take));
    const figures = document.createElement('p');
    figures.className = 'quiet';
    figures.textContent = this.#figures(take.record);
    const bar = document.createElement('div');
    bar.className = 'bar';
    const actions = [['Hear', () => this.hear(take)], ['Show', () => this.show(take)], ['Keep', () => this.keep(take)],
      ['Drop', () => this.drop(take)], ['Again', () => this.again(take)], ['Render', () => this.render(take)],
      ['Figures', () => this.compare(take, table)], ['Mine?', () => this.likeness(take, figures)]];
    const table = document.createElement('table');
    table.hidden = true;
    for (const [text, action] of actions) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.setAttribute('aria-label', `${text} ${take.record.name}`);
      button.addEventListener('click', () => Promise.resolve(action()).catch((error) => this.studio.fail(error)));
      bar.append(button);
    }
    item.append(name, take.canvas, figures, bar, table);
    return item;
  }

  #figures(record) {
    const take = record.take ?? {};
    const parts = [`${take.new_notes ?? record.note_count} new notes`];
    if (take.nats_per_note !== undefined) parts.push(`${take.nats_per_note.toFixed(2)} nats per note`);
    if (take.rng_seed !== undefined) parts.push(`seed ${take.rng_seed}`);
    for (const one of take.obtained ?? []) parts.push(`${one.control.replaceAll('_', ' ')} ${one.requested}: ${Number(one.value.toFixed(2))} ${one.unit}`);
    return parts.join(', ');
  }

  hear(take) {
    const { from, to } = this.span(take);
    return this.studio.player.play(take.score, from, to);
  }

  /** Plays the take as FluidSynth renders it. */
  async render(take) {
    this.studio.say('The sound is being rendered');
    const { sound } = await result('render', { file: take.id, output: 'ogg' });
    await this.studio.player.playSound(await (await call(sound)).arrayBuffer());
    this.studio.say(`${take.record.name}, as it was rendered`);
  }

  /** Puts what the take was asked for with into the panel, to be changed and asked for again. */
  async again(take) {
    const { use_case: useCase, request } = await getJSON(`/v1/jobs/${take.record.job}`);
    if (take.parent && take.parent !== this.studio.score.musicId) await this.studio.openMusic(take.parent);
    const { file, seed, from, to, ...rest } = request;
    this.studio.fill(useCase, rest, from === undefined ? null : { from, to });
  }

  /** Shows figures of the take beside those of what it came of. */
  async compare(take, table) {
    table.hidden = !table.hidden;
    if (table.hidden || table.rows.length) return;
    const files = take.parent ? [take.id, take.parent] : [take.id];
    const report = await result('statistics', { files });
    comparison(table, report.files, ['take', 'before']);
  }

  /** Puts the take on the roll, tinted where it is new. */
  show(take) {
    for (const other of this.takes) other.item.dataset.shown = String(other === take);
    this.studio.openDocument(take.document, take.record, { tinted: take.tinted });
  }

  /** Goes on with the take. */
  async keep(take) {
    const record = await sendJSON('PATCH', `/v1/music/${take.id}`, { state: 'kept' });
    this.studio.openDocument(take.document, record);
    this.#remove(take);
    this.studio.say(`${record.name} is kept`);
  }

  async drop(take) {
    await sendJSON('PATCH', `/v1/music/${take.id}`, { state: 'dropped' });
    this.#remove(take);
    this.studio.say(`${take.record.name} is dropped`);
  }

  #remove(take) {
    take.item.remove();
    this.takes = this.takes.filter((other) => other !== take);
    this.studio.keep();
    this.studio.library.load();
  }

  /** Whether a take has passages of what the model has learnt from. */
  async likeness(take, output) {
    output.textContent = 'comparing with the training data ...';
    const request = { files: [take.id] };
    if (take.parent) request.prompt = take.parent;
    const report = await result('similarity', request);
    const item = report.items[0];
    const longest = item?.similarity.longest;
    const passages = item?.passages ?? [];
    if (!longest) output.textContent = 'No passage is shared with the training data.';
    else {
      const { note_count: count, from_seconds: from, to_seconds: to } = longest;
      const verdict = passages.length ? `${passages.length} ${passages.length === 1 ? 'passage is' : 'passages are'} too long for chance` : 'nothing too long for chance';
      output.textContent = `The longest shared passage has ${count} notes, at ${from.toFixed(1)} to ${to.toFixed(1)} s (${item.composer ?? ''} ${item.title ?? ''}); ${verdict}.`;
      this.show(take);
      this.studio.roll.setRegion({ from, to });
    }
  }
}
