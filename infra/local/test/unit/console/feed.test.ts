import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Room, readCursor, writeCursor } from '../../../src/console/feed.ts';
import type { Delta, Row } from '../../../src/console/wire.ts';

const row = (n: number): Row => ({ id: 'e', at: n, message: '' });

/** What a page does with a delta. */
function take(rows: Map<string, Row>, delta: Delta | undefined): void {
  if (delta?.whole) rows.clear();
  for (const [key, value] of Object.entries(delta?.set ?? {})) rows.set(key, value);
  for (const key of delta?.gone ?? []) rows.delete(key);
}

describe('a room', () => {
  it('brings whoever follows, however often they look, to the rows as they are', () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2));
    const step = fc.record({ state, looks: fc.array(fc.nat(2), { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const room = new Room(1);
        const followers = [0, 1, 2].map(() => ({
          rows: new Map<string, Row>(),
          version: undefined as number | undefined,
        }));
        let version = 1;
        for (const { state, looks } of steps) {
          const now = new Map(Object.entries(state).map(([key, n]) => [key, row(n)]));
          if (room.update(now, version + 1)) version++;
          for (const index of looks) {
            const follower = followers[index];
            if (!follower) continue;
            take(follower.rows, room.since(follower.version));
            follower.version = version;
            expect(Object.fromEntries(follower.rows)).toEqual(Object.fromEntries(now));
          }
        }
      }),
    );
  });

  it('sends only what is new, other or gone', () => {
    const room = new Room(1);
    room.update(
      new Map([
        ['a', row(1)],
        ['b', row(1)],
      ]),
      2,
    );
    room.update(
      new Map([
        ['a', row(1)],
        ['c', row(3)],
      ]),
      3,
    );
    expect(room.since(2)).toEqual({ set: { c: row(3) }, gone: ['b'] });
    expect(room.since(3)).toBeUndefined();
    expect(
      room.update(
        new Map([
          ['c', row(3)],
          ['a', row(1)],
        ]),
        4,
      ),
    ).toBe(false);
  });

  it('sends everything to who was away for longer than it remembers', () => {
    const room = new Room(1);
    room.update(new Map(Array.from({ length: 3000 }, (_, n) => [`k${n}`, row(n)])), 2);
    room.update(new Map([['a', row(1)]]), 3);
    expect(room.since(2)).toEqual({ whole: true, set: { a: row(1) }, gone: [] });
    expect(room.since(3)).toBeUndefined();
  });

  it('sends everything to who followed an earlier room of the same name', () => {
    const room = new Room(7);
    room.update(new Map([['a', row(1)]]), 7);
    expect(room.since(6)).toMatchObject({ whole: true });
  });
});

describe('a cursor', () => {
  it('is read as it was written, of this run only', () => {
    const text = writeCursor('run-1', { version: 12, line: 345 });
    expect(readCursor(text, 'run-1')).toEqual({ version: 12, line: 345 });
    expect(readCursor(text, 'run-2')).toBeUndefined();
  });
  it.each([
    undefined,
    '',
    'x',
    'run-1',
    'run-1.1',
    'run-1.-1.0',
    'run-1.1.2.3',
    `run-1.${'9'.repeat(30)}.1`,
  ])('is nothing where it is %j', (text) => expect(readCursor(text, 'run-1')).toBeUndefined());
});
