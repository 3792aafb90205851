// What people say of the music on the roll: its name, tags and a note.

import { call, sendJSON } from './api.js';

export class About {
  /** @param form has fields called name, tags and note, and a button "remove". */
  constructor(studio, form) {
    Object.assign(this, { studio, form, id: null });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save().catch((error) => studio.fail(error));
    });
    form.elements.remove.addEventListener('click', () => this.#remove().catch((error) => studio.fail(error)));
  }

  /** Fills the form. @param record of the library, or nothing for music that is not in it. */
  show(record) {
    this.form.closest('details').hidden = !record;
    if (!record || (record.id === this.id && this.form.contains(document.activeElement))) return;
    this.id = record.id;
    const { name, tags, note } = this.form.elements;
    [name.value, tags.value, note.value] = [record.name, record.tags.join('; '), record.note ?? ''];
  }

  async #save() {
    const { name, tags, note } = this.form.elements;
    const record = await sendJSON('PATCH', `/v1/music/${this.id}`, {
      name: name.value, tags: tags.value.split(';').map((tag) => tag.trim()).filter(Boolean), note: note.value,
    });
    if (this.studio.score.musicId === record.id) this.studio.score.saved(record);
    this.studio.say(`${record.name} is saved`);
    await this.studio.library.load();
  }

  /** Takes the music out of the library; on the roll it stays. */
  async #remove() {
    await call(`/v1/music/${this.id}`, { method: 'DELETE' });
    this.studio.score.removed();
    this.studio.say('It is out of the library; what is on the roll stays');
    await this.studio.library.load();
  }
}
