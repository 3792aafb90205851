// The library: what came of what, as a tree.

import { getJSON } from './api.js';

/** How much music is fetched at a time. */
const page = 200;

export class Library {
  constructor(studio, root, tag, older) {
    Object.assign(this, { studio, root, tag, older, count: page });
    tag.addEventListener('change', () => this.load());
    older.addEventListener('click', () => {
      this.count += page;
      this.load();
    });
    // Meanwhile the command line may have made something.
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.load(); });
  }

  /** The newest music, as much as is shown, and whether there is more. */
  async #fetch() {
    const items = [];
    const query = new URLSearchParams({ limit: page });
    if (this.tag.value.trim()) query.set('tag', this.tag.value.trim());
    for (;;) {
      const { items: next } = await getJSON(`/v1/music?${query}`);
      items.push(...next);
      const hasMore = next.length === page;
      if (!hasMore || items.length >= this.count) return { items, hasMore };
      query.set('after', items.at(-1).id);
    }
  }

  async load() {
    const turn = this.turn = Symbol('turn');
    let found;
    try {
      found = await this.#fetch();
    } catch {
      return;
    }
    if (this.turn !== turn) return;
    const { items, hasMore } = found;
    this.older.hidden = !hasMore;
    const ids = new Set(items.map((item) => item.id));
    const children = new Map();
    for (const item of items) {
      const parent = ids.has(item.parent) ? item.parent : null;
      if (!children.has(parent)) children.set(parent, []);
      children.get(parent).push(item);
    }
    const told = new Set();
    const list = (parent, above = '') => (children.get(parent) ?? []).filter((item) => !told.has(item.id)).map((item) => {
      told.add(item.id);
      const row = document.createElement('li');
      const button = document.createElement('button');
      // Below its parent, a take needs not repeat the parent's name.
      const base = above.split(', ')[0];
      button.textContent = base && item.name.startsWith(`${base}, `) ? item.name.slice(base.length + 2) : item.name;
      button.title = [item.name, item.state, ...item.tags, item.note].filter(Boolean).join(' · ');
      button.className = item.state;
      if (item.id === this.studio.score.musicId) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => this.studio.openMusic(item.id));
      row.append(button);
      const below = list(item.id, item.name);
      if (below.length) {
        const inner = document.createElement('ul');
        inner.append(...below);
        row.append(inner);
      }
      return row;
    });
    this.root.replaceChildren(...list(null));
    this.studio.showHint(items.length === 0 && !this.tag.value.trim() && !this.studio.score.notes.length);
    this.studio.about.show(items.find((item) => item.id === this.studio.score.musicId));
  }
}
