/**
 * What the server tells, kept as rows by key. The connection is one EventSource, which takes itself up again where it was cut
 * (Last-Event-ID); for another service a new one is opened, which keeps the overview.
 *
 * @typedef {import('../wire.ts').Row} Row
 * @typedef {import('../wire.ts').Delta} Delta
 * @typedef {import('../wire.ts').StateEvent} StateEvent
 * @typedef {import('../wire.ts').LogsEvent} LogsEvent
 */

/** Nothing for so long, and the connection is taken for dead. Milliseconds; the server's heart beats every five seconds. */
const silence = 15_000;

/**
 * @param {{
 *   onState: (event: StateEvent) => void,
 *   onLogs: (event: LogsEvent) => void,
 *   onNow: (at: number) => void,
 *   onConnection: (state: 'live' | 'lost') => void,
 * }} told
 */
export function createFeed(told) {
  /** @type {Map<string, Row>} */
  const overview = new Map();
  /** @type {Map<string, Row>} */
  const detail = new Map();
  /** @type {EventSource | undefined} */
  let source;
  /** @type {string | undefined} */
  let opened;
  let cursor = '';
  let heard = performance.now();

  function connect() {
    source?.close();
    heard = performance.now();
    const query = new URLSearchParams();
    if (opened !== undefined) query.set('detail', opened);
    if (cursor !== '') query.set('since', cursor);
    const own = new EventSource(`events?${query}`);
    source = own;
    own.addEventListener('open', () => alive());
    own.addEventListener('error', () => {
      if (own !== source) return;
      told.onConnection('lost');
      // A refusal ends it for good; a cut it mends by itself.
      if (own.readyState === EventSource.CLOSED) setTimeout(() => own === source && connect(), 2000);
    });
    own.addEventListener('beat', (event) => {
      alive();
      told.onNow(Number(event.data));
    });
    own.addEventListener('state', (event) => {
      if (own !== source) return;
      cursor = event.lastEventId;
      alive();
      /** @type {StateEvent} */
      const state = JSON.parse(event.data);
      if (state.overview) take(overview, state.overview);
      if (state.detail) take(detail, state.detail);
      told.onNow(state.now);
      told.onState(state);
    });
    own.addEventListener('logs', (event) => {
      if (own !== source) return;
      cursor = event.lastEventId;
      alive();
      told.onLogs(JSON.parse(event.data));
    });
  }

  function alive() {
    heard = performance.now();
    told.onConnection('live');
  }

  setInterval(() => {
    if (performance.now() - heard < silence) return;
    told.onConnection('lost');
    connect();
  }, 1000);

  return {
    overview,
    detail,
    /** Follows one service (or a cluster's own tasks) too. @param {string | undefined} arn */
    open(arn) {
      if (source && arn === opened) return;
      opened = arn;
      detail.clear();
      connect();
    },
    isOpen: () => opened,
  };
}

/** @param {Map<string, Row>} rows @param {Delta} delta */
function take(rows, delta) {
  if (delta.whole) rows.clear();
  for (const [key, row] of Object.entries(delta.set)) rows.set(key, row);
  for (const key of delta.gone) rows.delete(key);
}

/**
 * The rows of one kind.
 * @template {Row} Kind
 * @param {Map<string, Row>} rows
 * @param {'cluster' | 'service' | 'deployment' | 'task' | 'group' | 'event'} kind
 * @returns {Kind[]}
 */
export function ofKind(rows, kind) {
  const prefix = `${kind}/`;
  const found = [];
  for (const [key, row] of rows) if (key.startsWith(prefix)) found.push(/** @type {Kind} */ (row));
  return found;
}
