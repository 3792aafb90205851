// Training runs and their losses, while they run.

import { getJSON } from './api.js';

const every = 5000;
const [width, height] = [180, 70];

export class Runs {
  /** @param details is filled while it is open. */
  constructor(details, root) {
    Object.assign(this, { details, root, timer: null });
    details.addEventListener('toggle', () => this.#look());
    document.addEventListener('visibilitychange', () => this.#look());
  }

  async #look() {
    clearTimeout(this.timer);
    if (!this.details.open || document.hidden) return;
    try {
      this.#show((await getJSON('/v1/runs')).items);
    } catch {
      // The page says that the server is away.
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), every);
  }

  #show(runs) {
    const rows = runs.filter((run) => run.points.length).map((run) => {
      const row = document.createElement('li');
      const name = document.createElement('p');
      const [step, training, validation] = run.points.at(-1);
      const loss = (value) => (value === null ? 'none' : value.toFixed(3));
      name.textContent = `${run.name}: step ${step}, loss ${loss(validation)} (training ${loss(training)})`;
      row.append(name, curves(run));
      return row;
    });
    if (!rows.length) {
      const none = document.createElement('li');
      none.textContent = 'No run has been validated yet.';
      rows.push(none);
    }
    this.root.replaceChildren(...rows);
  }
}

/** Two curves over the steps: the training loss behind, the validation loss in front. */
function curves(run) {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', `Losses of ${run.name}`);
  const last = Math.max(1, run.points.at(-1)[0]);
  const values = run.points.flatMap(([, training, validation]) => [training, validation]).filter((value) => value !== null);
  const low = values.reduce((least, one) => Math.min(least, one), Infinity);
  const high = values.reduce((most, one) => Math.max(most, one), -Infinity);
  for (const [column, name] of [[1, 'training'], [2, 'validation']]) {
    const line = document.createElementNS(space, 'polyline');
    line.setAttribute('class', name);
    line.setAttribute('points', run.points.filter((point) => point[column] !== null).map((point) => {
      const y = high > low ? (high - point[column]) / (high - low) : 0.5;
      return `${((point[0] / last) * (width - 4) + 2).toFixed(1)},${(y * (height - 4) + 2).toFixed(1)}`;
    }).join(' '));
    picture.append(line);
  }
  return picture;
}
