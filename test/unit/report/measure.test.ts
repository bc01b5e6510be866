import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/report/changes.ts';
import { changesOf, fleetChangesOf, judge, measure, spread } from '../../../src/report/measure.ts';
import type { Recorded } from '../../../src/report/recorded.ts';
import { targetsOf } from '../../../src/report/targets.ts';
import { day, deployed, hour, minute, rolledBack, start } from './story.ts';

const window = { from: start, until: start + 10 * day };

const figures = (story: readonly Recorded[]) => measure(changesOf(stepsOf(story)), window, window.until);

const fleet = (...services: Recorded[][]) => fleetChangesOf(services.map((story) => stepsOf(story)));

describe('the measures of a service', () => {
  test('without a deployment there is nothing but the frequency', () => {
    expect(figures([])).toEqual({
      deployments: 0,
      failed: 0,
      deploysPerDay: 0,
      leadTime: { count: 0, median: null, p90: null },
      failureRate: null,
      recovery: { count: 0, median: null, p90: null, open: 0 },
    });
  });

  test('of good and failed ones', () => {
    const story = [
      deployed(0, 'user:1'),
      rolledBack(day, 'user:2'),
      deployed(day + hour, 'user:3', { commit: 'c2', committed: start + day - 20 * minute }),
      deployed(2 * day, 'user:4'),
    ];
    expect(figures(story)).toEqual({
      deployments: 3,
      failed: 1,
      deploysPerDay: 0.3,
      // 23 min, twice, and 83 for the one that needed a second attempt.
      leadTime: { count: 3, median: 23 * minute, p90: 83 * minute },
      failureRate: 0.25,
      recovery: { count: 1, median: 2 * minute, p90: 2 * minute, open: 0 },
    });
  });

  test('of failures only: what is not recovered counts as having taken until now', () => {
    const story = [deployed(9 * day, 'user:1', { verdict: 'failed', verifiedAt: undefined })];
    expect(figures(story)).toMatchObject({
      deployments: 0,
      failureRate: 1,
      leadTime: { count: 0 },
      recovery: { count: 1, median: day - 2 * minute, open: 1 },
    });
  });

  test('a rollback is no change, nor is what began before the time that is looked at', () => {
    const story = [deployed(-day, 'user:1'), deployed(hour, 'user:2'), deployed(2 * hour, 'user:1')];
    expect(figures(story)).toMatchObject({ deployments: 0, failed: 1, failureRate: 1 });
  });

  test('a commit arrives once, however often it is deployed', () => {
    const story = [deployed(0, 'user:1'), deployed(5 * day, 'user:2', { commit: 'c1' })];
    expect(figures(story)).toMatchObject({ deployments: 2, leadTime: { count: 1, median: 23 * minute } });
  });

  test.each<[string, Partial<Recorded>, boolean]>([
    ['whose commit is not known', { commit: '' }, false],
    ['whose commit has no known time', { committed: undefined }, false],
    ['that is older than its commit', { committed: start + day }, true],
  ])('one %s counts, but not in the lead time', (_, changes, clocksDiffer) => {
    const story = [
      deployed(0, 'user:1', { ...changes, ...(changes.commit === '' ? { committed: undefined } : {}) }),
    ];
    expect(figures(story)).toMatchObject({ deployments: 1, leadTime: { count: 0 } });
    expect(changesOf(stepsOf(story))[0]).toMatchObject({ clocksDiffer });
  });
});

describe('the changes of a fleet', () => {
  test('one commit to two services is one change, which has arrived with the last', () => {
    const [change, ...others] = fleet(
      [deployed(0, 'user:1')],
      [deployed(hour, 'orders:1', { committed: start - 20 * minute })],
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      services: ['user', 'orders'],
      failed: false,
      at: start,
      leadTime: 83 * minute,
    });
  });

  test('that fails in one of them has failed; the second attempt arrives', () => {
    const changes = fleet(
      [deployed(0, 'user:1')],
      [
        rolledBack(0, 'orders:1'),
        deployed(hour, 'orders:2', { commit: 'c1', committed: start - 20 * minute }),
      ],
    );
    expect(changes).toMatchObject([
      { services: ['user', 'orders'], failed: true, leadTime: undefined },
      { services: ['orders'], failed: false, leadTime: 83 * minute },
    ]);
    expect(measure(changes, window, window.until)).toMatchObject({
      deployments: 1,
      failed: 1,
      failureRate: 0.5,
    });
  });

  test('is recovered from when all services are well', () => {
    const [change] = fleet(
      [rolledBack(0, 'user:1')],
      [rolledBack(0, 'orders:1', { endedAt: start + 30 * minute })],
    );
    expect(change?.failure).toEqual({ from: start + 4 * minute, to: start + 30 * minute });
    const [open] = fleet(
      [rolledBack(0, 'user:1')],
      [deployed(0, 'orders:1', { verdict: 'failed', verifiedAt: undefined })],
    );
    expect(open?.failure).toEqual({ from: start + 2 * minute, to: undefined });
  });

  test('without commits, each deployment is its own', () => {
    const none = { commit: '', committed: undefined };
    expect(fleet([deployed(0, 'user:1', none)], [deployed(0, 'orders:1', none)])).toHaveLength(2);
  });
});

describe('targets', () => {
  const good = {
    deploysPerDay: 2,
    failureRate: 0.15,
    leadTime: spread([hour]),
    recovery: { ...spread([5 * minute]), open: 0 },
    deployments: 20,
    failed: 3,
  };

  test('are several a day, an hour, 15 % and five minutes, unless the manifest has others', () => {
    expect(targetsOf()).toMatchObject({
      deploysPerDay: 2,
      leadTime: hour,
      failureRate: 0.15,
      recovery: 5 * minute,
    });
    expect(
      targetsOf({ deploys: '7/week', 'lead-time': '1.5h', 'failure-rate': '2.5%', recovery: '2d' }),
    ).toMatchObject({
      deploysPerDay: 1,
      leadTime: 1.5 * hour,
      failureRate: 0.025,
      recovery: 2 * day,
    });
  });

  test('are met by what is just as good', () => {
    expect(judge(good, targetsOf())).toEqual({
      deploys: 'met',
      leadTime: 'met',
      failureRate: 'met',
      recovery: 'met',
    });
  });

  test('are missed by what is worse, and there is no answer where nothing was measured', () => {
    expect(
      judge(
        {
          ...good,
          deploysPerDay: 1.99,
          failureRate: 0.151,
          leadTime: spread([hour + 1]),
          recovery: { ...spread([]), open: 0 },
        },
        targetsOf(),
      ),
    ).toEqual({ deploys: 'missed', leadTime: 'missed', failureRate: 'missed', recovery: 'no data' });
  });
});

describe('whatever was deployed', () => {
  const one = fc.record({
    at: fc.integer({ min: -day, max: 9 * day }),
    revision: fc.integer({ min: 1, max: 6 }),
    commit: fc.constantFrom('', 'a', 'b', 'c'),
    verdict: fc.constantFrom(
      'succeeded' as const,
      'succeeded' as const,
      'rolled-back' as const,
      'failed' as const,
      'stopped' as const,
      'superseded' as const,
      'in progress' as const,
    ),
    verified: fc.option(fc.integer({ min: -day, max: 10 * day }), { nil: undefined }),
    failed: fc.option(fc.integer({ min: -day, max: 10 * day }), { nil: undefined }),
    committed: fc.option(fc.integer({ min: -5 * day, max: 10 * day }), { nil: undefined }),
  });
  const stories = fc.array(one, { maxLength: 25 }).map((all) =>
    all.map(({ at, revision, commit, verdict, verified, failed, committed }) =>
      deployed(at, `user:${revision}`, {
        verdict,
        commit,
        broughtBack: verdict === 'rolled-back',
        endedAt: verdict === 'in progress' ? undefined : start + at + 2 * minute,
        committed: committed === undefined ? undefined : start + committed,
        verifiedAt: verified === undefined ? undefined : start + verified,
        failedAt: failed === undefined ? undefined : start + failed,
      }),
    ),
  );

  test('shares are from 0 to 1, times are not negative, and every change is good or failed', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const steps = stepsOf(story);
        const found = figures(story);
        const within = steps.filter(
          ({ kind, outcome, startedAt }) =>
            kind === 'change' && outcome !== 'superseded' && startedAt >= window.from,
        );
        expect(found.deployments + found.failed).toBe(within.length);
        expect(found.failureRate ?? 0).toBeGreaterThanOrEqual(0);
        expect(found.failureRate ?? 0).toBeLessThanOrEqual(1);
        for (const { median, p90 } of [found.leadTime, found.recovery]) {
          expect(median ?? 0).toBeGreaterThanOrEqual(0);
          expect(p90 ?? 0).toBeGreaterThanOrEqual(median ?? 0);
        }
        for (const { failure, outcome, goodAt } of steps) {
          if (failure?.to !== undefined) expect(failure.to).toBeGreaterThanOrEqual(failure.from);
          expect(goodAt === undefined).toBe(outcome !== 'good');
        }
      }),
    );
  });

  test('a commit arrives at most once', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const arrivals = stepsOf(story).filter(({ arrival, commit }) => arrival && commit !== '');
        expect(new Set(arrivals.map(({ commit }) => commit)).size).toBe(arrivals.length);
      }),
    );
  });

  test('the fleet of one service has the figures of that service', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(measure(fleet(story), window, window.until)).toEqual(figures(story));
      }),
    );
  });

  test('a fleet has no more changes than its services together', () => {
    fc.assert(
      fc.property(stories, stories, (a, b) => {
        const own = [a, b]
          .map(figures)
          .reduce((sum, { deployments, failed }) => sum + deployments + failed, 0);
        const { deployments, failed } = measure(fleet(a, b), window, window.until);
        expect(deployments + failed).toBeLessThanOrEqual(own);
      }),
    );
  });
});
