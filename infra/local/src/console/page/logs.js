import { byId, h } from './dom.js';
import { timeOfDay } from './time.js';
import { shortId } from './words.js';

/**
 * @typedef {import('../wire.ts').LogLine} LogLine
 * @typedef {import('../wire.ts').LogsEvent} LogsEvent
 * @typedef {import('../wire.ts').TaskRow} TaskRow
 */

/** Lines that are kept, the oldest go first. */
const most = 2000;

const state = {
  /** @type {LogLine[]} */
  lines: [],
  skipped: 0,
  paused: false,
  /** Lines that came while it was paused. */
  held: 0,
  text: '',
  container: '',
};

/** The list that the lines are in, as long as it is in the page. @type {Element | undefined} */
let list;

/** @param {TaskRow[]} tasks */
export function logs(tasks) {
  const names = [...new Set(tasks.flatMap((task) => task.containers.map((one) => one.name)))].sort();
  return h(
    'section',
    { class: 'logs', key: 'logs', 'aria-label': 'Logs' },
    h(
      'div',
      { class: 'toolbar' },
      h('h2', {}, 'Logs'),
      h('input', {
        id: 'log-filter',
        key: 'filter',
        type: 'search',
        placeholder: 'Filter lines  ( / )',
        'aria-label': 'Filter log lines by text, container or task',
        autocomplete: 'off',
        spellcheck: 'false',
        oninput: (event) => choose({ text: event.target.value }),
      }),
      names.length > 1 &&
        h(
          'select',
          { 'aria-label': 'Container', onchange: (event) => choose({ container: event.target.value }) },
          h('option', { value: '', key: '' }, 'all containers'),
          names.map((name) => h('option', { value: name, key: name }, name)),
        ),
      h('button', {
        id: 'log-pause',
        key: 'pause',
        type: 'button',
        own: true,
        'aria-keyshortcuts': 'p',
        onclick: togglePause,
      }),
      h('span', { id: 'log-count', key: 'count', class: 'quiet number', own: true }),
    ),
    h('div', {
      id: 'log-lines',
      class: 'card lines',
      own: true,
      tabindex: 0,
      role: 'log',
      'aria-live': 'off',
      'aria-label': 'Log lines',
    }),
  );
}

/** After every patch of the page: a list that is new is filled. */
export function mountLogs() {
  const found = document.getElementById('log-lines') ?? undefined;
  if (found === list) return;
  list = found;
  if (!list) return;
  Object.assign(state, { text: '', container: '', paused: false, held: 0 });
  redraw();
}

/** Lines of something else follow. */
export function clearLogs() {
  state.lines = [];
  state.skipped = 0;
  state.held = 0;
  redraw();
}

/** @param {LogsEvent} event */
export function addLogs({ lines, skipped }) {
  const fresh = lines.filter((line) => line.n > (state.lines.at(-1)?.n ?? 0));
  for (const line of fresh) state.lines.push({ ...line, text: withoutEscapes(line.text) });
  state.skipped += skipped;
  if (state.paused) {
    state.held += fresh.length;
    return label();
  }
  state.lines.splice(0, state.lines.length - most);
  if (list) append(state.lines.slice(-fresh.length || state.lines.length));
  label();
}

/** Shows one task's lines only. @param {string} task */
export function showTask(task) {
  const field = document.getElementById('log-filter');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = shortId(task);
  choose({ text: field.value });
  field.focus();
}

export function togglePause() {
  state.paused = !state.paused;
  state.held = 0;
  if (state.paused) return label();
  state.lines.splice(0, state.lines.length - most);
  redraw();
}

/** @param {Partial<typeof state>} changes */
function choose(changes) {
  Object.assign(state, changes);
  redraw();
}

function redraw() {
  list?.replaceChildren();
  if (list) append(state.paused && state.held > 0 ? state.lines.slice(0, -state.held) : state.lines);
  if (list) list.scrollTop = list.scrollHeight;
  label();
}

/** @param {LogLine[]} lines */
function append(lines) {
  if (!list) return;
  // Who has scrolled up to read is left there.
  const follows = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  list.append(...lines.filter(isShown).map(element));
  while (list.childElementCount > most) list.firstElementChild?.remove();
  if (follows) list.scrollTop = list.scrollHeight;
}

/** @param {LogLine} line */
function isShown(line) {
  if (state.container !== '' && state.container !== line.container) return false;
  return `${line.container} ${line.task} ${line.text}`.toLowerCase().includes(state.text.toLowerCase());
}

/** @param {LogLine} line */
function element(line) {
  const item = document.createElement('div');
  item.className = 'line';
  const at = document.createElement('time');
  at.textContent = timeOfDay(line.at);
  const who = document.createElement('span');
  who.className = 'who';
  who.textContent = `${line.container} ${shortId(line.task)}`;
  const text = document.createElement('span');
  text.append(...marked(line.text));
  item.append(at, who, text);
  return item;
}

/** The text with what the filter found marked. @param {string} text */
function marked(text) {
  const at = state.text === '' ? -1 : text.toLowerCase().indexOf(state.text.toLowerCase());
  if (at === -1) return [text];
  const mark = document.createElement('mark');
  mark.textContent = text.slice(at, at + state.text.length);
  return [text.slice(0, at), mark, text.slice(at + state.text.length)];
}

/** Colours and the like that a program writes for a terminal. @param {string} text */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what they begin with
const withoutEscapes = (text) => text.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');

function label() {
  if (!list) return;
  const held = state.held > 0 ? ` (${state.held} new)` : '';
  byId('log-pause').textContent = state.paused ? `Follow${held}` : 'Pause';
  byId('log-pause').setAttribute('aria-pressed', String(state.paused));
  const shown = list.childElementCount;
  const skipped = state.skipped > 0 ? `, ${state.skipped} passed over` : '';
  byId('log-count').textContent =
    state.lines.length === 0 ? 'no lines yet' : `${shown} of ${state.lines.length} lines${skipped}`;
}
