import { expect, test } from 'vitest';
import { keptLine, samePlace, sinceOf } from '../../../src/engine/docker/kept-output.ts';

const second = Date.UTC(2026, 0, 1);
/** Lines that the engine took at so many milliseconds. */
const kept = (...lines: [number, string][]) =>
  lines.map(([at, text]) => ({ time: `${new Date(second + at).toISOString().slice(0, -1)}000000Z`, text }));
/** Lines as they arrived in the log, in milliseconds. */
const known = (...lines: [number, string][]) => lines.map(([at, text]) => ({ at: second + at, text }));
const place = (time: string | undefined) => time && Date.parse(time) - second;

test('the last line that arrived is found, though the next one was written before it did', () => {
  const lines = kept([0, 'a'], [100, 'b'], [200, 'c'], [300, 'd']);
  expect(place(samePlace(lines, known([150, 'a'], [350, 'b'])))).toBe(100);
  // Nor does it matter whose clock is ahead.
  expect(place(samePlace(lines, known([-10, 'a'], [90, 'b'])))).toBe(100);
});

test('of equal lines the one that the lines before it tell, and the nearest of those that may be it', () => {
  const lines = kept([0, 'x'], [10, 'tick'], [20, 'tick'], [30, 'y'], [40, 'tick']);
  expect(place(samePlace(lines, known([50, 'y'], [60, 'tick'])))).toBe(40);
  expect(place(samePlace(lines, known([50, 'x'], [60, 'tick'])))).toBe(10);
  expect(place(samePlace(lines, known([25, 'tick'])))).toBe(20);
});

test('lines that are not there give no place', () => {
  expect(samePlace(kept([0, 'a']), known([10, 'b']))).toBeUndefined();
  expect(samePlace([], known([10, 'b']))).toBeUndefined();
});

test("the engine's line and time", () => {
  expect(keptLine('2026-01-01T00:00:01.000000002Z  two words')).toEqual({
    time: '2026-01-01T00:00:01.000000002Z',
    text: ' two words',
  });
  expect(sinceOf('2026-01-01T00:00:01.000000002Z')).toBe('1767225601.000000002');
  expect(sinceOf('2026-01-01T00:00:01.250Z')).toBe('1767225601.250');
});
