import { expect, test } from 'vitest';
import { seconds, timelineRows } from '../../../src/cli/terminal.ts';

test('the timeline shows each step where its time lies', () => {
  const rows = timelineRows(
    [
      { name: 'plan', start: 0, end: 1_000, outcome: 'passed', note: '' },
      { name: 'build-amd64', start: 1_000, end: 9_000, outcome: 'passed', note: 'sha256:1' },
      { name: 'push', start: 9_000, end: 10_000, outcome: 'failed', note: '' },
      { name: 'migrate', start: 10_000, end: 10_000, outcome: 'skipped', note: '' },
    ],
    10,
  );
  expect(rows.map((row) => row.bar)).toEqual(['█         ', ' ████████ ', '         █', '          ']);
  expect(new Set(rows.map((row) => row.name.length)).size).toBe(1);
});

test.each([
  [40, '0.0 s'],
  [12_340, '12.3 s'],
  [59_990, '1 m 00 s'],
  [125_000, '2 m 05 s'],
])('%d ms is %s', (milliseconds, text) => {
  expect(seconds(milliseconds)).toBe(text);
});
