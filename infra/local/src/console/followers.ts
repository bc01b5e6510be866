import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ClusterSnapshot } from '../ecs/index.ts';
import { Room, readCursor, writeCursor } from './feed.ts';
import { detailRows, overviewRows, type Traffic } from './rows.ts';
import type { Tail } from './tail.ts';
import type { AboutRow, LogsEvent, Row, StateEvent } from './wire.ts';

/** No more than four updates a second, however much happens. Milliseconds. */
const pause = 250;
/** Keeps an idle connection open, and shows what changes without telling, as weights do. Milliseconds. */
const beat = 5_000;
/** How long a service that nobody has open any more is remembered, so that who comes back misses nothing. Milliseconds. */
const patience = 60_000;
/** Lines that are sent at once, at most. */
const mostLines = 500;

export interface ConsoleSource {
  about: () => AboutRow;
  /** The clock's time. */
  now: () => number;
  clusters: () => ClusterSnapshot[];
  traffic: Traffic;
  tail: Tail;
  onChange: (callback: () => void) => () => void;
}

interface Follower {
  response: ServerResponse;
  /** ARN of the service or cluster that it has open. */
  detail: string | undefined;
  /** The versions that it has been sent of the overview and of what it has open; undefined: nothing yet. */
  overview: number | undefined;
  details: number | undefined;
  /** The last log line that it has been sent. */
  line: number;
}

export interface Followers {
  count(): number;
  /**
   * Answers with server-sent events for as long as the connection stands.
   *
   * @param ask.detail The ARN of a service or cluster that is followed with all of its rows and log lines
   * @param ask.resumed The id of the last event of a connection that was cut: it goes on from there
   * @param ask.since The same of a connection with another `detail`: only of the overview nothing is sent twice
   */
  add(
    response: ServerResponse,
    ask: { detail: string | undefined; resumed: string | undefined; since: string | undefined },
  ): void;
  close(): void;
}

/** Whoever follows the state: each is sent what it lacks, and no more. */
export function createFollowers(source: ConsoleSource): Followers {
  const run = randomUUID();
  const followers = new Set<Follower>();
  const overview = new Room(1);
  const details = new Map<string, { room: Room; rows: ReadonlyMap<string, Row>; used: number }>();
  let version = 1;
  let timer: NodeJS.Timeout | undefined;

  const soon = () => {
    if (followers.size > 0) timer ??= setTimeout(tell, pause).unref();
  };
  const unsubscribe = [source.onChange(soon), source.tail.onLine(soon)];
  const heart = setInterval(() => {
    if (followers.size === 0) return;
    tell();
    for (const { response } of followers) {
      if (!response.writableNeedDrain) response.write(`event: beat\ndata: ${source.now()}\n\n`);
    }
  }, beat).unref();

  /** Brings the rooms up to now. */
  function refresh(): void {
    const clusters = source.clusters();
    const next = version + 1;
    const rows = overviewRows(clusters, source.traffic).set('about', source.about());
    let changed = overview.update(rows, next);
    for (const detail of new Set([...followers].map((follower) => follower.detail))) {
      if (detail === undefined) continue;
      const known = details.get(detail);
      const own = detailRows(clusters, source.traffic, detail);
      const room = known?.room ?? new Room(next);
      changed = room.update(own, next) || changed || !known;
      details.set(detail, { room, rows: own, used: Date.now() });
    }
    for (const [arn, { used }] of details) if (Date.now() - used > patience) details.delete(arn);
    if (changed) version = next;
  }

  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    refresh();
    for (const follower of followers) send(follower);
  }

  function send(follower: Follower): void {
    // Who does not read as fast as things change is sent more at once the next time.
    if (follower.response.writableNeedDrain) return;
    const known = follower.detail === undefined ? undefined : details.get(follower.detail);
    const main = overview.since(follower.overview);
    const more = known?.room.since(follower.details);
    follower.overview = version;
    follower.details = version;
    // Whoever starts anew with the rows does so with the lines.
    if (more?.whole) follower.line = 0;
    if (main || more) {
      const state: StateEvent = {
        now: source.now(),
        ...(main && { overview: main }),
        ...(more && { detail: more }),
      };
      write(follower, 'state', state);
    }
    if (known) sendLines(follower, known.rows);
  }

  function sendLines(follower: Follower, rows: ReadonlyMap<string, Row>): void {
    const last = source.tail.last();
    if (last === follower.line) return;
    const tasks = [...rows.keys()].filter((key) => key.startsWith('task/'));
    const ids = tasks.map((key) => key.slice(key.lastIndexOf('/') + 1));
    const logs: LogsEvent = source.tail.read(ids, follower.line, mostLines);
    follower.line = last;
    if (logs.lines.length > 0) write(follower, 'logs', logs);
  }

  function write(follower: Follower, event: string, data: object): void {
    const id = writeCursor(run, { version, line: follower.line });
    follower.response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  return {
    count: () => followers.size,
    add(response, { detail, resumed, since }) {
      const cut = readCursor(resumed, run);
      const follower: Follower = {
        response,
        detail,
        overview: (cut ?? readCursor(since, run))?.version,
        details: cut?.version,
        line: cut?.line ?? 0,
      };
      followers.add(follower);
      response.on('close', () => followers.delete(follower));
      // How long a browser waits before it connects again, in milliseconds.
      response.write('retry: 500\n\n');
      refresh();
      send(follower);
    },
    close() {
      for (const stop of unsubscribe) stop();
      clearTimeout(timer);
      clearInterval(heart);
      for (const { response } of followers) response.end();
    },
  };
}
