// Figures of pieces beside one another.

const shown = {
  note_count: ['notes', 0], duration_seconds: ['seconds', 1], notes_per_second: ['notes per second', 2], polyphony: ['polyphony', 2],
  pitch_range: ['range in semitones', 0], pitch_class_entropy: ['entropy of pitch classes', 2], scale_consistency: ['in one scale', 2],
  velocity_mean: ['velocity', 0], velocity_deviation: ['its deviation', 1], pedal_share: ['pedal down', 2],
  inter_onset_mean_seconds: ['seconds between onsets', 2],
};

/**
 * Fills a table with a row for each figure.
 * @param files of a report of the service's "statistics".
 * @param titles of the columns.
 */
export function comparison(table, files, titles) {
  const row = (section, kind, cells) => {
    const line = section.insertRow();
    for (const [index, text] of cells.entries()) {
      const cell = document.createElement(index === 0 || kind === 'col' ? 'th' : 'td');
      if (cell.tagName === 'TH') cell.scope = kind;
      cell.textContent = text;
      line.append(cell);
    }
  };
  row(table.createTHead(), 'col', ['Figures', ...titles.slice(0, files.length)]);
  const body = table.createTBody();
  for (const [name, [title, digits]] of Object.entries(shown)) {
    row(body, 'row', [title, ...files.map(({ statistics }) => statistics?.[name]?.toFixed(digits) ?? '')]);
  }
}
