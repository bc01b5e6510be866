import { brief } from './brief.js';
import { h, once } from './dom.js';
import { timeOfDay } from './time.js';

/** @typedef {import('../wire.ts').EventRow} EventRow */

const shown = 100;

/** Newest first, and of those of one moment the one that came last; new ones are spoken. @param {EventRow[]} all @param {string} service */
export function events(all, service) {
  const sorted = all
    .toReversed()
    .toSorted((a, b) => b.at - a.at)
    .slice(0, shown);
  return h(
    'section',
    { class: 'events', key: 'events', 'aria-label': 'Events' },
    h('h2', {}, 'Events'),
    h(
      'div',
      {
        class: 'card list',
        role: 'log',
        'aria-live': 'polite',
        'aria-relevant': 'additions',
        'aria-label': `Events of ${service}`,
        tabindex: 0,
      },
      h('ol', {}, sorted.map(line(`(service ${service}) `))),
    ),
  );
}

/** @type {{ prefix: string, render: (event: EventRow) => import('./dom.js').Tree } | undefined} */
let kept;

/** Every message begins with the service's name, which the page says already. @param {string} prefix */
function line(prefix) {
  if (kept?.prefix !== prefix) {
    const text = (/** @type {string} */ message) =>
      message.startsWith(prefix) ? message.slice(prefix.length) : message;
    kept = {
      prefix,
      render: once((event) =>
        h(
          'li',
          { key: event.id, class: tone(event.message) },
          h('time', { class: 'number' }, timeOfDay(event.at)),
          h('span', {}, brief(text(event.message))),
        ),
      ),
    };
  }
  return kept.render;
}

/** @param {string} message */
function tone(message) {
  if (/failed|unhealthy|unable|rolling back|throttled|could not/.test(message)) return 'bad';
  return /steady state|deployment completed/.test(message) ? 'good' : undefined;
}
