import { h } from './dom.js';

/**
 * @typedef {import('./dom.js').Tree} Tree
 * @typedef {import('./dom.js').Content} Cell
 */

/**
 * A table. The roles are said although the elements have them: at narrow widths rows are laid out as cards, and a browser
 * takes the roles away with the layout.
 *
 * @template Row
 * @param {string} label
 * @param {string[]} heads
 * @param {Row[]} rows
 * @param {(row: Row) => Tree} render gives a `tableRow`
 * @param {string} [kind] its class
 */
export function table(label, heads, rows, render, kind = '') {
  const columns = heads.map((head) =>
    h('th', { role: 'columnheader', scope: 'col', class: className(head) }, head),
  );
  return h(
    'table',
    { class: `card ${kind}`, role: 'table', 'aria-label': label },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns)),
    h('tbody', { role: 'rowgroup' }, rows.map(render)),
  );
}

/**
 * The same as a section with a heading.
 *
 * @template Row
 * @param {string} title
 * @param {string[]} heads
 * @param {Row[]} rows
 * @param {(row: Row) => Tree} render
 * @param {Cell} [beside] the heading
 */
export function tableSection(title, heads, rows, render, beside) {
  return h(
    'section',
    { key: title, 'aria-label': title },
    h('h2', {}, title, ' ', ...(Array.isArray(beside) ? beside : [beside])),
    rows.length === 0 ? h('p', { class: 'none' }, 'none') : table(title, heads, rows, render),
  );
}

/** The first cell names the row. @param {string} key @param {string[]} heads @param {Cell[]} cells @param {string} [kind] its class */
export const tableRow = (key, heads, cells, kind) =>
  h(
    'tr',
    { role: 'row', key, class: kind },
    cells.map((cell, index) => {
      const label = heads[index] ?? '';
      const shown = { class: className(label), 'data-label': label };
      if (index === 0) return h('th', { role: 'rowheader', scope: 'row', ...shown }, cell);
      return h('td', { role: 'cell', ...shown }, cell);
    }),
  );

/** @param {string} head */
const className = (head) => head.toLowerCase().replaceAll(' ', '-');
