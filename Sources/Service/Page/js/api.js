// The service: calls, events, and whether it is there.

let key = sessionStorage.getItem('cadenza-key') ?? '';
let isLost = false;
const listeners = new Set();

/** What the service says when it refuses: problem details (RFC 9457). */
export class Problem extends Error {
  constructor(status, details) {
    super(details.detail ?? `the server answers ${status}`);
    this.status = status;
    this.parameter = details.parameter ?? null;
    this.retryAfter = details.retry_after ?? null;
  }
}

/** Tells whether the server is there, now and whenever that changes. */
export function onConnection(listener) {
  listeners.add(listener);
  listener(!isLost);
}

function setLost(lost) {
  if (lost === isLost) return;
  isLost = lost;
  for (const listener of listeners) listener(!isLost);
  if (isLost) setTimeout(look, 1000);
}

async function look() {
  try {
    const answer = await fetch('/health', { cache: 'no-store' });
    setLost(!answer.ok);
  } catch {
    // Still away.
  }
  if (isLost) setTimeout(look, 2000);
}

function headers(extra = {}) {
  return key ? { ...extra, Authorization: `Bearer ${key}` } : extra;
}

async function askForKey() {
  const dialog = document.getElementById('key-dialog');
  dialog.showModal();
  await new Promise((done) => dialog.addEventListener('close', done, { once: true }));
  key = document.getElementById('key').value;
  sessionStorage.setItem('cadenza-key', key);
}

/** Calls the service; asks for the key where one is needed. */
export async function call(path, options = {}) {
  for (;;) {
    let answer;
    try {
      answer = await fetch(path, { ...options, headers: headers(options.headers) });
    } catch (error) {
      if (error.name !== 'AbortError') setLost(true);
      throw error;
    }
    setLost(false);
    if (answer.ok) return answer;
    if (answer.status === 401) {
      await askForKey();
      continue;
    }
    let details = {};
    try { details = await answer.json(); } catch { /* No details. */ }
    throw new Problem(answer.status, details);
  }
}

export async function getJSON(path) { return (await call(path)).json(); }

export async function sendJSON(method, path, value, extra = {}) {
  const answer = await call(path, {
    method, body: JSON.stringify(value), headers: { 'Content-Type': 'application/json', ...extra },
  });
  return answer.json();
}

/**
 * Asks for something that takes a moment, and waits for its result.
 * @param handlers as in `follow`.
 */
export async function result(useCase, request, handlers = {}) {
  let job = await sendJSON('POST', `/v1/${useCase}`, request, { Prefer: 'wait=20' });
  while (!['done', 'failed', 'cancelled'].includes(job.state)) {
    await follow(job.id, handlers);
    job = await getJSON(`/v1/jobs/${job.id}`);
  }
  if (job.state !== 'done') throw new Problem(422, job.problem ?? { detail: `the job was ${job.state}` });
  return job.result;
}

/**
 * Follows a job to its end, across lost connections.
 * @param handlers by the kind of event: progress, notice, frame, state, end.
 */
export async function follow(id, handlers, signal) {
  let last = null;
  for (;;) {
    try {
      const answer = await call(`/v1/jobs/${id}/events`, {
        signal, cache: 'no-store', headers: last ? { 'Last-Event-ID': last } : {},
      });
      for await (const event of events(answer.body)) {
        last = event.id ?? last;
        handlers[event.kind]?.(event.data);
        if (event.kind === 'end') return event.data;
      }
    } catch (error) {
      if (error instanceof Problem && error.status !== 429) throw error;
      if (signal?.aborted) throw error;
    }
    await new Promise((done) => setTimeout(done, 1000));
  }
}

/** The events of a stream (text/event-stream). */
async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    let end;
    while ((end = text.indexOf('\n\n')) >= 0) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const kind = field('event');
      if (kind) yield { id: field('id'), kind, data: JSON.parse(field('data') ?? 'null') };
    }
  }
}

/** Hands bytes to the browser's downloads. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
