// The panel: fields for what can be asked, made from the service's own description.

import { getJSON } from './api.js';

// What the page fills in itself, or shows elsewhere.
const own = new Set(['file', 'seed', 'from', 'to', 'from_bar', 'bars', 'track', 'output', 'out', 'force']);
// What is asked for most comes first; what is seldom needed is folded away.
const first = ['seconds', 'strength', 'keep', 'every', 'voices', 'key'];
const seldom = new Set(['best_by', 'best_of', 'opening', 'particles', 'faithful']);
const titles = { controls: 'Wishes', sampling: 'Drawing', more: 'More' };

const title = (name) => {
  const text = name.replaceAll('_', ' ');
  return text[0].toUpperCase() + text.slice(1);
};

export class Panel {
  constructor(root) {
    this.root = root;
    this.values = {};
    this.onChange = () => {};
  }

  async load() {
    const description = await getJSON('/openapi.json');
    this.schemas = description.components.schemas;
    this.paths = description.paths;
  }

  /** Whether the service has an address. */
  knows(path) { return Boolean(this.paths?.[path]); }

  schema(useCase) { return this.schemas[`${useCase[0].toUpperCase()}${useCase.slice(1)}Request`]; }

  /** Shows the fields of a use case, with what was filled in before. */
  show(useCase) {
    this.useCase = useCase;
    this.values[useCase] ??= { settings: { count: 2 } };
    this.root.replaceChildren();
    const { properties } = this.schema(useCase);
    this.#fields(this.root, properties.settings.properties, ['settings'], (name) => ['count', 'model', 'rng_seed'].includes(name));
    const plain = (name, field) => !own.has(name) && field.type !== 'object';
    this.#fields(this.root, properties, [], (name, field) => plain(name, field) && !seldom.has(name));
    if (properties.controls) this.#fold('controls', properties.controls.properties, ['controls']);
    this.#fold('sampling', properties.settings.properties.sampling.properties, ['settings', 'sampling']);
    this.#fold('more', properties, [], (name) => seldom.has(name));
  }

  /** Fields behind a title, open where one of them is filled in. */
  #fold(name, properties, path, isShown = () => true) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = titles[name];
    details.append(summary);
    this.#fields(details, properties, path, isShown);
    details.open = Object.keys(this.#at(path) ?? {}).some((key) => key in properties && isShown(key) && path.length);
    this.root.append(details);
  }

  #at(path) { return path.reduce((value, name) => value?.[name], this.values[this.useCase]); }

  #set(path, name, value) {
    let object = this.values[this.useCase];
    for (const part of path) object = object[part] ??= {};
    if (value === undefined) delete object[name]; else object[name] = value;
    this.onChange();
  }

  #fields(root, properties, path, isShown) {
    const rank = (name) => (first.indexOf(name) + first.length + 1) % (first.length + 1);
    const sorted = Object.entries(properties).sort(([one], [other]) => rank(one) - rank(other));
    for (const [name, field] of sorted) {
      if (!isShown(name, field)) continue;
      const label = document.createElement('label');
      label.append(title(name));
      const input = this.#input(field, this.#at(path)?.[name]);
      input.id = ['field', ...path, name].join('-');
      input.addEventListener('change', () => {
        input.setCustomValidity('');
        this.#set(path, name, read(input, field));
      });
      label.append(input);
      const help = document.createElement('small');
      help.id = `${input.id}-help`;
      const range = field.minimum !== undefined ? ` ${field.minimum} to ${field.maximum}.` : '';
      help.textContent = `${field.description}${range}`;
      input.setAttribute('aria-describedby', help.id);
      root.append(label, help);
    }
  }

  #input(field, value) {
    if (field.enum) {
      const select = document.createElement('select');
      const usual = field.default === undefined ? 'as is usual' : String(field.default);
      for (const [key, text] of [['', usual], ...field.enum.filter((one) => one !== field.default).map((one) => [one, one])]) {
        select.append(new Option(text, key));
      }
      select.value = value ?? '';
      return select;
    }
    const input = document.createElement('input');
    input.type = { boolean: 'checkbox', number: 'number', integer: 'number' }[field.type] ?? 'text';
    if (field.type === 'boolean') input.checked = value ?? false;
    else input.value = Array.isArray(value) ? value.join('; ') : value ?? '';
    if (field.type === 'number' || field.type === 'integer') {
      input.step = field.type === 'integer' ? 1 : 'any';
      if (field.minimum !== undefined) input.min = field.minimum;
      if (field.maximum !== undefined) input.max = field.maximum;
    }
    if (field.default !== undefined) input.placeholder = String(field.default);
    return input;
  }

  /** The request, without the music and its region. */
  request() { return structuredClone(this.values[this.useCase]); }

  /** Points at the field that a problem names. */
  point(parameter) {
    const input = parameter && this.root.querySelector(`[id$="-${CSS.escape(parameter)}"]`);
    if (!input) return;
    const details = input.closest('details');
    if (details) details.open = true;
    input.focus();
  }
}

/** What a field says; nothing where it is empty. */
function read(input, field) {
  if (field.type === 'boolean') return input.checked || undefined;
  if (input.value.trim() === '') return undefined;
  if (field.type === 'number' || field.type === 'integer') return Number(input.value);
  if (field.type === 'array') return input.value.split(';').map((text) => text.trim()).filter(Boolean);
  return input.value;
}
