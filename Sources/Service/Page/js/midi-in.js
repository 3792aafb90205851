// A MIDI keyboard: heard at once, and, while recording, written down.

export class MidiIn {
  constructor(player) {
    this.player = player;
    this.recording = null;
  }

  /** Asks the browser for the keyboards that are there. */
  async open() {
    if (!navigator.requestMIDIAccess) throw new Error('This browser has no Web MIDI; Chromium and Firefox have.');
    const access = await navigator.requestMIDIAccess();
    const listen = () => {
      for (const input of access.inputs.values()) input.onmidimessage = (event) => this.hear(event.data, event.timeStamp);
    };
    access.onstatechange = listen;
    listen();
    return [...access.inputs.values()].map((input) => input.name);
  }

  /** Takes a message; also what tests play. */
  hear([status, data1, data2], time = performance.now()) {
    const kind = status & 0xf0;
    const piano = this.player.wake();
    if (kind === 0x90 && data2 > 0) piano.strike(data1, data2);
    else if (kind === 0x80 || kind === 0x90) piano.release(data1);
    if (!this.recording) return;
    this.recording.start ??= time;
    this.recording.messages.push({ kind, data1, data2, seconds: (time - this.recording.start) / 1000 });
  }

  start() { this.recording = { start: null, messages: [] }; }

  /** Ends the recording. @returns a score at 120 quarters a minute, or nothing where nothing was played. */
  stop() {
    const { messages } = this.recording ?? { messages: [] };
    this.recording = null;
    const tick = (seconds) => Math.round(seconds * 960);
    const [open, notes, pedal] = [new Map(), [], []];
    const end = (pitch, at) => {
      const note = open.get(pitch);
      if (note) notes.push([note.tick, Math.max(1, at - note.tick), pitch, note.velocity, 0, 0, 0]);
      open.delete(pitch);
    };
    for (const { kind, data1, data2, seconds } of messages) {
      if (kind === 0x90 && data2 > 0) {
        end(data1, tick(seconds));
        open.set(data1, { tick: tick(seconds), velocity: data2 });
      } else if (kind === 0x80 || kind === 0x90) end(data1, tick(seconds));
      else if (kind === 0xb0 && data1 === 64) pedal.push([tick(seconds), data2, 0]);
    }
    const last = tick(messages.at(-1)?.seconds ?? 0) + 240;
    for (const pitch of [...open.keys()]) end(pitch, last);
    if (!notes.length) return null;
    return {
      ticks_per_quarter: 480, tempo_changes: [{ tick: 0, microseconds_per_quarter: 500000 }],
      time_signatures: [], key_signatures: [], track_names: [], notes, pedal, bars: [], is_metrical: false,
    };
  }
}
