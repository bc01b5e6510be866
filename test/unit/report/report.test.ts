import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/cli/operate/report.ts';
import { recordedOf } from '../../../src/report/collect.ts';
import { markdownOf } from '../../../src/report/markdown.ts';
import { plot, sparkline } from '../../../src/report/plot.ts';
import type { Recorded } from '../../../src/report/recorded.ts';
import { reportOf } from '../../../src/report/report.ts';
import { length } from '../../../src/report/rows.ts';
import { defaultEnvironment } from '../../../src/report/scope.ts';
import { targetsOf } from '../../../src/report/targets.ts';
import { windowOf } from '../../../src/report/window.ts';
import { month } from './month.ts';
import { day, deployed, hour, minute, revision, rolledBack, start } from './story.ts';

const plain = (_: unknown, text: string) => text;
const place = { environment: 'prod', cluster: 'main', region: 'us-east-1' };
const until = start + 9 * day + 12 * hour;

const report = (services: Record<string, Recorded[]>, missing: string[] = []) =>
  reportOf(
    place,
    { services: new Map(Object.entries(services)), missing },
    windowOf('10d', until),
    targetsOf(),
  );

describe('the time that is looked at', () => {
  test.each([
    ['1d', '2026-11-11', 1, 'day'],
    ['10d', '2026-11-02', 10, 'day'],
    ['31d', '2026-10-12', 31, 'day'],
    ['32d', '2026-10-11', 5, 'week'],
    ['12w', '2026-08-20', 12, 'week'],
    ['90d', '2026-08-14', 13, 'week'],
  ])('%s begins on %s and has %d periods of a %s', (since, from, count, unit) => {
    const window = windowOf(since, until);
    expect(window).toMatchObject({ from: Date.parse(`${from}T00:00:00Z`), until, unit });
    expect(window.periods).toHaveLength(count);
  });

  test('is covered by its periods, each beginning where the one before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: day - 1 }), (days, time) => {
        const { periods, from, until: end } = windowOf(`${days}d`, start + time);
        expect(periods[0]?.from).toBe(from);
        expect(periods.at(-1)?.until).toBe(end);
        for (const [at, { from: begin }] of periods.entries())
          if (at > 0) expect(begin).toBe(periods[at - 1]?.until);
      }),
    );
  });

  test.each(['', '0d', '91d', '13w', '30', '4h', '-3d', 'month'])("'%s' is none", (since) => {
    expect(() => windowOf(since, until)).toThrow(
      /'since' is '.*'; it must be days or weeks such as 30d or 12w, 90d at most/,
    );
  });
});

test.each([
  [['dev', 'staging', 'prod', 'demo'], 'prod'],
  [['production', 'dev'], 'production'],
  [['dev', 'live'], 'live'],
  [[], undefined],
])('of %j it is %s that a report is of', (names, expected) => {
  expect(defaultEnvironment(names)).toBe(expected);
});

describe('what ECS remembers', () => {
  const arn = revision('user:3');
  const given = { verdict: 'succeeded', taskDefinition: arn, replaced: '' } as const;
  const one = {
    createdAt: new Date(start),
    finishedAt: new Date(start + minute),
    status: 'SUCCESSFUL',
  } as const;
  const tagged = (tags: Record<string, string>) =>
    recordedOf(
      'user',
      'main/user',
      { one, ...given },
      new Map([[arn, { definition: {}, tags: new Map(Object.entries(tags)) }]]),
    );

  test('is told of a deployment with the tags of its revision', () => {
    expect(
      tagged({
        'slipway:commit': 'abc',
        'slipway:committed': '2026-11-01T00:00:00.000Z',
        'slipway:verified': '2026-11-02T00:05:00.000Z',
        'slipway:verified-in': 'main/user',
      }),
    ).toMatchObject({
      commit: 'abc',
      committed: start - day,
      startedAt: start,
      endedAt: start + minute,
      verifiedAt: start + 5 * minute,
      failedAt: undefined,
    });
  });

  test('is nothing of another environment, nor what is no time', () => {
    expect(
      tagged({
        'slipway:verified': '2026-11-02T00:05:00.000Z',
        'slipway:verified-in': 'staging/user',
        'slipway:failed': '2026-11-02T00:05:00.000Z',
        'slipway:failed-in': 'staging/user',
        'slipway:committed': 'yesterday',
      }),
    ).toMatchObject({ verifiedAt: undefined, failedAt: undefined, committed: undefined });
  });

  test('may be a revision that is gone', () => {
    expect(recordedOf('user', 'main/user', { one, ...given }, new Map())).toMatchObject({
      commit: '',
      taskDefinition: arn,
    });
  });
});

describe('a report', () => {
  test('says what was not counted, and why', () => {
    const never = { verifiedAt: undefined };
    const none = { commit: '', committed: undefined };
    const { notes } = report(
      {
        user: [
          deployed(0, 'user:1', never),
          deployed(hour, 'user:2', none),
          deployed(2 * hour, 'user:3', none),
          deployed(3 * hour, 'user:4', { committed: undefined }),
          deployed(4 * hour, 'user:5', { committed: start + day }),
          deployed(5 * hour, 'user:6', { verdict: 'superseded' }),
          deployed(6 * hour, 'user:7'),
          deployed(7 * hour, 'user:7'),
          deployed(8 * hour, 'user:5'),
          deployed(9 * hour, 'user:9', { verdict: 'in progress', endedAt: undefined }),
        ],
      },
      ['orders'],
    );
    expect(notes).toEqual([
      'One deployment has no smoke test on record: it counts as good from the end of its rollout.',
      '2 deployments name no commit, as those that other tools make: they count, but not in the lead time.',
      'One commit has no known time: it is not in the lead time. A clone with its history may know it.',
      'One commit says that it was made after it was deployed, since clocks differ: it is not in the lead time.',
      'One deployment was superseded by a newer one before its end: not counted.',
      'One deployment went back to an earlier version: not counted as a change.',
      'One deployment brought out again what ran already: not counted as a change.',
      'One deployment is still going on: not counted.',
      "ECS has no service 'orders' here.",
    ]);
  });

  test('holds the fleet against the targets, and names what was missed', () => {
    const found = report({ user: [deployed(0, 'user:1'), rolledBack(day, 'user:2')] });
    expect(found.missed).toEqual(['deploys', 'failureRate']);
    expect(found.fleet).toMatchObject({
      deployments: 1,
      failed: 1,
      deploysPerDay: 0.1,
      failureRate: 0.5,
      leadTime: { count: 1, medianSeconds: 23 * 60, p90Seconds: 23 * 60 },
      recovery: { count: 1, medianSeconds: 120, open: 0 },
      answers: { deploys: 'missed', leadTime: 'met', failureRate: 'missed', recovery: 'met' },
    });
    expect(found.changes).toMatchObject([
      { outcome: 'good', leadTimeSeconds: 23 * 60, failedAt: null, recoveredAt: null },
      { outcome: 'failed', leadTimeSeconds: null, recoveredAt: '2026-11-03T00:06:00.000Z' },
    ]);
    expect(found.deployments.map(({ taskDefinition, why }) => [taskDefinition, why])).toEqual([
      ['user:1', ''],
      ['user:2', 'rolled-back'],
    ]);
  });

  test('of nothing has no plot of lead times, and no answer but to the frequency', () => {
    const text = reportLines(report({ user: [] }), plain, 80).join('\n');
    expect(text).toContain('✗  deployment frequency  0/day (0)');
    expect(text).toMatch(/^– {2}lead time +– +1h or less$/m);
    expect(text).not.toContain('Lead time, median');
  });

  test('shows the four measures, the plots and the services, on a terminal and in a summary alike', () => {
    const [terminal, summary] = [reportLines(month(), plain, 0), markdownOf(month())];
    expect(terminal.slice(0, 11)).toEqual([
      'prod  30 days to 2026-12-01, cluster peerprep-prod in us-east-1',
      '',
      '   measure               value                   target         trend',
      '✗  deployment frequency  1.97/day (59)           2/day or more  ██▆██··▆██▆█··█▆██▆··██▆██··▆█',
      '✓  lead time             53 min, p90 1 h 21 min  1h or less     ▄▆▇▃▄  ▆█▃▅▇  █▃▆█▆  ▄▆█▃▅  ▇█',
      '✓  change failure rate   10.6% (7 of 66)         15% or less    ··█··  █··█·  ·█··█  ··█··  █·',
      '✓  time to recovery      2 min, p90 2 min        5m or less       █    █  █    █  █    █    █',
      '',
      'Changes a day: █ good, ░ failed',
      '3 ┤█ █ ░ █ █     ░ █ █ ░ █     █ ░ █ █ ░     █ █ ░ █ █     ░ █',
      '  ┤█ █ █ █ █     █ █ █ █ █     █ █ █ █ █     █ █ █ █ █     █ █',
    ]);
    expect(terminal.join('\n')).toMatch(/^orders +22 +0 +53 min, p90 1 h 21 min +–$/m);
    expect(summary).toMatch(
      /^## ❌ Delivery to prod: 30 days to 2026-12-01\n\n\*\*Missed: deployment frequency is 1\.97\/day \(59\), not 2\/day or more\.\*\*\n/,
    );
    expect(summary).toContain('| ❌ | deployment frequency | 1.97/day (59) | 2/day or more | <code>██▆██··');
    expect(summary).toContain('```text\nChanges a day: █ good, ░ failed\n3 ┤█ █ ░');
    expect(summary).toContain('| user | 37 | 7 (15.9%) |');
  });
});

test('docs/report.md shows what is printed', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/report.md'), 'utf8');
  expect(page).toContain(`$ slipway report\n${reportLines(month(), plain, 0).join('\n')}\n\`\`\``);
});

describe('plots', () => {
  test('a line has a column for each value; what is not 0 is not drawn as 0', () => {
    expect(sparkline([0, null, 1, 50, 100])).toBe('· ▁▄█');
    expect(sparkline([0, 0])).toBe('··');
    expect(sparkline([])).toBe('');
  });

  test('only a bar over the target reaches its line', () => {
    const lines = plot({ title: 't', values: [59, 60, 61], target: 60, label: String, ends: ['a', 'c'] });
    const line = lines.find((one) => one.includes('┄'));
    expect(line).toMatch(/┄┄┄┄█┄$/);
  });

  test('whatever the values, each row is as wide as the axis, and each bar that is not 0 is seen', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null }), {
      minLength: 1,
      maxLength: 31,
    });
    fc.assert(
      fc.property(
        values,
        fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: undefined }),
        (all, target) => {
          const lines = plot({
            title: 't',
            values: all,
            ...(target === undefined ? {} : { target }),
            label: (value) => value.toFixed(0),
            ends: ['first', 'last'],
          });
          const rows = lines.slice(1, -2);
          const axis = lines.at(-2)?.length ?? 0;
          for (const row of rows) expect(row.length).toBeLessThanOrEqual(axis);
          const start = (lines.at(-2)?.indexOf('└') ?? 0) + 1;
          for (const [at, value] of all.entries())
            expect(rows.at(-1)?.[start + 2 * at] === '█').toBe((value ?? 0) > 0);
        },
      ),
    );
  });

  test.each([
    [0, '0 s'],
    [59, '59 s'],
    [90, '1 min 30 s'],
    [300, '5 min'],
    [3_540, '59 min'],
    [3_599, '1 h'],
    [3_900, '1 h 5 min'],
    [86_400, '1 d'],
    [86_400 * 2 + 3_600 * 3, '2 d 3 h'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(length(seconds)).toBe(text);
  });
});
