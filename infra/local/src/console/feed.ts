import type { Delta, Row } from './wire.ts';

/** How many rows that are gone a room remembers; whoever was away for longer is sent everything. */
const remembered = 2000;

/**
 * Rows by key with the version at which each last changed, so that a follower can be sent what it lacks and no more. Versions
 * are the caller's and only grow.
 */
export class Room {
  readonly #rows = new Map<string, { row: Row; text: string; version: number }>();
  readonly #gone = new Map<string, number>();
  /** A follower that has seen an earlier version than this can't be told what is gone since. */
  #floor: number;

  constructor(version: number) {
    this.#floor = version;
  }

  /** Takes the rows as they are now. @returns whether any of them is new, other or gone */
  update(rows: ReadonlyMap<string, Row>, version: number): boolean {
    let changed = false;
    for (const [key, row] of rows) {
      const text = JSON.stringify(row);
      if (this.#rows.get(key)?.text === text) continue;
      this.#rows.set(key, { row, text, version });
      this.#gone.delete(key);
      changed = true;
    }
    for (const key of this.#rows.keys()) {
      if (rows.has(key)) continue;
      this.#rows.delete(key);
      this.#gone.set(key, version);
      changed = true;
    }
    for (const [key, at] of this.#gone) {
      if (this.#gone.size <= remembered) break;
      this.#gone.delete(key);
      this.#floor = Math.max(this.#floor, at);
    }
    return changed;
  }

  /** What has changed after `version`; everything where that is undefined or too long ago. Undefined: nothing. */
  since(version: number | undefined): Delta | undefined {
    if (version === undefined || version < this.#floor) {
      const all = [...this.#rows].map(([key, { row }]) => [key, row] as const);
      return { whole: true, set: Object.fromEntries(all), gone: [] };
    }
    const set: Record<string, Row> = {};
    for (const [key, entry] of this.#rows) if (entry.version > version) set[key] = entry.row;
    const gone = [...this.#gone].filter(([, at]) => at > version).map(([key]) => key);
    return gone.length === 0 && Object.keys(set).length === 0 ? undefined : { set, gone };
  }
}

/** How far a follower has read; it is the id of every event, `RUN.VERSION.LINE`. */
export interface Cursor {
  version: number;
  line: number;
}

/** @param run The id of this run of Local Fargate: what another one told is worth nothing here. */
export function readCursor(text: string | undefined, run: string): Cursor | undefined {
  const match = /^([\w-]+)\.(\d{1,15})\.(\d{1,15})$/.exec(text ?? '');
  return match?.[1] === run ? { version: Number(match[2]), line: Number(match[3]) } : undefined;
}

export const writeCursor = (run: string, { version, line }: Cursor): string => `${run}.${version}.${line}`;
