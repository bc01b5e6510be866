import { clusterPage } from './cluster.js';
import { byId, h, patch } from './dom.js';
import { createFeed, ofKind } from './feed.js';
import { listenToKeys } from './keys.js';
import { addLogs, clearLogs, mountLogs } from './logs.js';
import { overview } from './overview.js';
import { find, readPlace } from './route.js';
import { servicePage } from './service.js';
import { duration, setClock, tick } from './time.js';
import { moving, plural, wordOf, wrong } from './words.js';

/**
 * @typedef {import('../wire.ts').AboutRow} AboutRow
 * @typedef {import('../wire.ts').ClusterRow} ClusterRow
 * @typedef {import('../wire.ts').ServiceRow} ServiceRow
 */

const main = byId('main');
let planned = false;
let told = false;
/** Where the overview was scrolled to, and the row that was opened. */
const before = { scroll: 0, href: '' };
/** @type {Map<string, string>} */
const states = new Map();
/** @type {number | undefined} */
let lostAt;

const feed = createFeed({
  onState(event) {
    told = true;
    if (event.detail?.whole) clearLogs();
    plan();
  },
  onLogs: addLogs,
  onNow: (at) => setClock(at, about()?.speed),
  onConnection(state) {
    if (state === 'live') lostAt = undefined;
    else lostAt ??= performance.now();
    showConnection();
  },
});

const about = () => /** @type {AboutRow | undefined} */ (feed.overview.get('about'));

/** However much comes at once, it is shown once. Not by the frame: a page in the background keeps its title. */
function plan() {
  if (planned) return;
  planned = true;
  setTimeout(show, 0);
}

function show() {
  planned = false;
  if (!told) return;
  /** @type {ClusterRow[]} */
  const clusters = ofKind(feed.overview, 'cluster');
  /** @type {ServiceRow[]} */
  const services = ofKind(feed.overview, 'service');
  const place = readPlace(location.hash);
  const { cluster, service } = find(place, clusters, services);
  feed.open(place.service === undefined ? cluster?.arn : service?.arn);
  patch(main, [page()]);
  mountLogs();
  tick();
  showAbout();
  say(services);
  document.title = title(services, service);

  function page() {
    // What a person chooses is shown before the next key is looked at, which may be about what is shown.
    if (place.cluster === undefined) return overview(clusters, services, show);
    if (cluster && service) return servicePage(service, cluster, feed.detail);
    if (cluster && place.service === undefined) return clusterPage(cluster, feed.detail);
    const name = [place.cluster, place.service].filter(Boolean).join('/');
    return h(
      'div',
      { key: 'missing' },
      h('p', { class: 'crumbs' }, h('a', { href: '#/', id: 'back' }, 'All services')),
      h('p', { class: 'empty' }, `${name} is not here. It is shown as soon as it is.`),
    );
  }
}

/** What goes on, for the tab. @param {ServiceRow[]} services @param {ServiceRow | undefined} service */
function title(services, service) {
  const own = 'Local Fargate';
  if (isLost()) return `connection lost · ${own}`;
  if (service)
    return `${service.name}: ${wordOf(service.state)} ${service.running}/${service.desired} · ${own}`;
  const goes = services.filter((one) => moving.has(one.state) && !wrong.has(one.state)).length;
  const bad = services.filter((one) => wrong.has(one.state)).length;
  const parts = [goes > 0 && `${goes} moving`, bad > 0 && `${bad} in trouble`].filter(Boolean);
  return parts.length === 0 ? own : `${parts.join(', ')} · ${own}`;
}

/** Tells whoever listens rather than looks what has changed. @param {ServiceRow[]} services */
function say(services) {
  const first = states.size === 0;
  const changed = services.filter((one) => states.get(one.arn) !== one.state);
  states.clear();
  for (const one of services) states.set(one.arn, one.state);
  if (first || changed.length === 0) return;
  const named = changed.slice(0, 5).map((one) => `${one.name} ${wordOf(one.state)}`);
  byId('said').textContent =
    `${named.join(', ')}${changed.length > 5 ? `, and ${changed.length - 5} more` : ''}`;
}

function showAbout() {
  const { engine, speed, faults } = about() ?? { engine: '', speed: 1, faults: [] };
  const faster = speed === 1 ? '' : ` · ${speed} times as fast`;
  const services = ofKind(feed.overview, 'service').length;
  const ordered = byId('faults');
  ordered.textContent = faults.length === 0 ? '' : `${plural(faults.length, 'fault')} ordered`;
  ordered.title = faults.join(', ');
  byId('about').textContent = `${plural(services, 'service')} · ${engine} engine${faster}`;
}

/** A connection that comes back within this many milliseconds was never gone: a browser cuts it when networks change. */
const grace = 1500;
const isLost = () => lostAt !== undefined && performance.now() - lostAt > grace;

function showConnection() {
  const lost = byId('lost');
  const is = isLost();
  const connection = byId('connection');
  const text = is ? 'not connected' : told ? 'live' : 'connecting…';
  if (connection.textContent !== text) connection.textContent = text;
  connection.className = is ? 'bad' : told ? 'good' : 'quiet';
  if (is) lost.dataset.for = duration(performance.now() - (lostAt ?? 0));
  if (is !== lost.hidden) return;
  lost.textContent = is ? 'Connection lost, retrying… What is shown is as it was.' : '';
  lost.hidden = !is;
  plan();
}

addEventListener('hashchange', (event) => {
  const to = readPlace(location.hash);
  const from = readPlace(new URL(event.oldURL).hash);
  if (from.cluster === undefined && to.cluster !== undefined) {
    before.scroll = scrollY;
    before.href = location.hash;
  }
  show();
  if (to.cluster !== undefined) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    return;
  }
  scrollTo(0, before.scroll);
  const row = [...document.querySelectorAll('a.open')].find(
    (link) => link.getAttribute('href') === before.href,
  );
  if (row instanceof HTMLElement) row.focus({ preventScroll: true });
});
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
setInterval(() => {
  tick();
  if (lostAt !== undefined) showConnection();
}, 1000);
listenToKeys();
feed.open(undefined);
