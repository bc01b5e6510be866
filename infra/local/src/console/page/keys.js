import { byId } from './dom.js';
import { togglePause } from './logs.js';

/** The keyboard. Tab and Enter do what they do everywhere; these are beside them. */
export function listenToKeys() {
  const dialog = byId('keys');
  if (!(dialog instanceof HTMLDialogElement)) return;
  byId('help').addEventListener('click', () => dialog.showModal());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const field = filterField();
    const { target } = event;
    if (event.key === 'Escape') return goBack(field, target);
    if (isTyping(target)) {
      if (event.key === 'ArrowDown' && target === field) move(event, () => 0);
      return;
    }
    switch (event.key) {
      case '/':
        event.preventDefault();
        field?.focus();
        field?.select();
        break;
      case '?':
        dialog.showModal();
        break;
      case 't':
        byId('theme').click();
        break;
      case 'p':
        if (document.getElementById('log-pause')) togglePause();
        break;
      case 'ArrowDown':
        move(event, (at) => at + 1);
        break;
      case 'ArrowUp':
        move(event, (at) => at - 1);
        break;
      case 'Home':
        move(event, () => 0, true);
        break;
      case 'End':
        move(event, () => Number.POSITIVE_INFINITY, true);
        break;
    }
  });
}

/** The services' filter, or on a service's page the log lines'. */
function filterField() {
  const found = document.getElementById('filter') ?? document.getElementById('log-filter');
  return found instanceof HTMLInputElement ? found : undefined;
}

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** First the filter, then the way back. @param {HTMLInputElement | undefined} field @param {EventTarget | null} target */
function goBack(field, target) {
  if (field && target === field) {
    if (field.value === '') return field.blur();
    field.value = '';
    field.dispatchEvent(new Event('input'));
    return;
  }
  if (document.getElementById('back')) location.hash = '#/';
}

/**
 * From one row to another, within a table or a scrolling list's neighbours; elsewhere arrows scroll as ever.
 * @param {KeyboardEvent} event
 * @param {(at: number) => number} to
 * @param {boolean} [onlyFromRow]
 */
function move(event, to, onlyFromRow = false) {
  if (document.activeElement?.closest('[role=log]')) return;
  const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row instanceof HTMLElement);
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? rows.indexOf(active) : -1;
  if (rows.length === 0 || (onlyFromRow && at === -1)) return;
  event.preventDefault();
  rows[Math.min(Math.max(to(at), 0), rows.length - 1)]?.focus();
}
