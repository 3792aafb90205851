// The library: what came of what, as a tree.

import { getJSON } from './api.js';

export class Library {
  constructor(studio, root, tag) {
    Object.assign(this, { studio, root, tag });
    tag.addEventListener('change', () => this.load());
  }

  async load() {
    const tag = this.tag.value.trim();
    let items;
    try {
      items = (await getJSON(`/v1/music?limit=200${tag ? `&tag=${encodeURIComponent(tag)}` : ''}`)).items;
    } catch {
      return;
    }
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
    this.studio.showHint(items.length === 0 && !this.studio.score.notes.length);
  }
}
