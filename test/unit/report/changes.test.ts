import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/report/changes.ts';
import type { Recorded } from '../../../src/report/recorded.ts';
import { day, deployed, hour, minute, revision, rolledBack, start } from './story.ts';

const never = { verifiedAt: undefined };

/** `kind outcome recovery-in-minutes` of each deployment; `!` where nothing was recovered yet. */
const told = (story: readonly Recorded[]) =>
  stepsOf(story).map(({ kind, outcome, why, failure }) =>
    [
      kind,
      outcome,
      why,
      ...(failure === undefined
        ? []
        : [failure.to === undefined ? '!' : `${(failure.to - failure.from) / minute} min`]),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

test.each<[string, Recorded[], string[]]>([
  ['nothing', [], []],
  ['the first', [deployed(0, 'user:1')], ['change good']],
  ['one after the other', [deployed(0, 'user:1'), deployed(hour, 'user:2')], ['change good', 'change good']],
  [
    'rolled back by ECS: the old version runs again when the rollback has ended',
    [deployed(0, 'user:1'), rolledBack(hour, 'user:2')],
    ['change good', 'change failed rolled-back 2 min'],
  ],
  [
    'a smoke test that failed, then a rollback: bad from when it was live until the rollback had ended',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', { ...never, failedAt: start + hour + 3 * minute }),
      deployed(hour + 4 * minute, 'user:1', never),
    ],
    ['change good', 'change failed not verified 4 min', 'return good'],
  ],
  [
    'a smoke test that failed without its being recorded, then a rollback',
    [deployed(0, 'user:1'), deployed(hour, 'user:2', never), deployed(hour + 4 * minute, 'user:1', never)],
    ['change good', 'change failed rolled back later 4 min', 'return good'],
  ],
  [
    'a smoke test that failed, and the way on',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', { ...never, failedAt: start + hour + 3 * minute }),
      deployed(2 * hour, 'user:3'),
    ],
    ['change good', 'change failed not verified 61 min', 'change good'],
  ],
  [
    'a smoke test that passed when it was run again',
    [
      deployed(0, 'user:1', {
        failedAt: start + 3 * minute,
        verifiedAt: start + 5 * minute,
      }),
    ],
    ['change good'],
  ],
  [
    'verified, and left days later: it was bad all the while',
    [deployed(0, 'user:1'), deployed(hour, 'user:2'), deployed(2 * hour, 'user:1')],
    ['change good', 'change failed rolled back later 61 min', 'return good'],
  ],
  [
    'back to a version that came before the record begins',
    [
      deployed(0, 'user:8', { replaced: revision('user:7') }),
      deployed(hour, 'user:7', { ...never, commit: '' }),
      deployed(2 * hour, 'user:5', { ...never, commit: '' }),
    ],
    ['change failed rolled back later 120 min', 'return failed rolled back later', 'return good'],
  ],
  [
    'an older commit again, under a new revision',
    [deployed(0, 'user:1'), deployed(hour, 'user:2'), deployed(2 * hour, 'user:3', { commit: 'c1' })],
    ['change good', 'change failed rolled back later 61 min', 'return good'],
  ],
  [
    'the commit that failed, shipped again',
    [deployed(0, 'user:1'), rolledBack(hour, 'user:2'), deployed(2 * hour, 'user:3', { commit: 'c2' })],
    ['change good', 'change failed rolled-back 2 min', 'change good'],
  ],
  [
    'the revision that failed and was left, shipped again',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', never),
      deployed(2 * hour, 'user:1'),
      deployed(day, 'user:2'),
    ],
    ['change good', 'change failed rolled back later 61 min', 'return good', 'change good'],
  ],
  [
    'the same revision again, for a secret that was rotated',
    [deployed(0, 'user:1'), deployed(hour, 'user:1')],
    ['change good', 'repeat good'],
  ],
  [
    'a repeat of what is left later is no recovery',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2'),
      deployed(2 * hour, 'user:2'),
      deployed(day, 'user:1', never),
    ],
    [
      'change good',
      'change failed rolled back later 1380 min',
      'repeat failed rolled back later',
      'return good',
    ],
  ],
  [
    'a repeat that is verified is a recovery',
    [
      deployed(0, 'user:1', { failedAt: start + 3 * minute, verifiedAt: start + hour + 3 * minute }),
      deployed(hour, 'user:1', { failedAt: start + 3 * minute, verifiedAt: start + hour + 3 * minute }),
    ],
    ['change failed not verified 61 min', 'repeat good'],
  ],
  [
    'another revision of the same commit, for a variable that was changed',
    [deployed(0, 'user:1'), deployed(hour, 'user:2', { commit: 'c1' })],
    ['change good', 'change good'],
  ],
  [
    'superseded by the next: nothing is known of it',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', { verdict: 'superseded', ...never }),
      deployed(hour + minute, 'user:3'),
    ],
    ['change good', 'change superseded', 'change good'],
  ],
  [
    'superseded by what had run before: it was taken back',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', { verdict: 'superseded', ...never, endedAt: start + hour + minute }),
      deployed(hour + minute, 'user:1', never),
    ],
    ['change good', 'change failed rolled back 2 min', 'return good'],
  ],
  [
    'failed, and nothing came after it',
    [deployed(0, 'user:1', { verdict: 'failed', ...never })],
    ['change failed failed !'],
  ],
  [
    'a fix that ECS rolls back to the bad version recovers nothing',
    [
      deployed(0, 'user:1', { ...never, failedAt: start + 3 * minute }),
      rolledBack(hour, 'user:2'),
      deployed(2 * hour, 'user:3'),
    ],
    ['change failed not verified 121 min', 'change failed rolled-back 57 min', 'change good'],
  ],
  [
    'stopped by somebody, who brought the old version back',
    [deployed(0, 'user:1'), rolledBack(hour, 'user:2', { verdict: 'stopped', rollbackAt: undefined })],
    ['change good', 'change failed stopped 0 min'],
  ],
  [
    'what is going on has no part in it',
    [
      deployed(0, 'user:1'),
      deployed(hour, 'user:2', { verdict: 'in progress', endedAt: undefined, ...never }),
    ],
    ['change good'],
  ],
])('%s', (_, story, steps) => {
  expect(told(story)).toEqual(steps);
  expect(told(story.toReversed()), 'in any order').toEqual(steps);
});

describe('a step', () => {
  test('is good when it was verified, or where that is not on record when its rollout ended', () => {
    const [first, second] = stepsOf([deployed(0, 'user:1'), deployed(hour, 'user:2', never)]);
    expect(first).toMatchObject({ goodAt: start + 3 * minute, verified: true });
    expect(second).toMatchObject({ goodAt: start + hour + 2 * minute, verified: false });
  });

  test('keeps its time where a repeat wrote the tag of the revision anew', () => {
    const again = { verifiedAt: start + day + 3 * minute };
    const [first, second] = stepsOf([deployed(0, 'user:1', again), deployed(day, 'user:1', again)]);
    expect(first).toMatchObject({ goodAt: start + 2 * minute, verified: true });
    expect(second).toMatchObject({ goodAt: start + day + 3 * minute, verified: true });
  });

  test("is verified although the runner's clock was behind that of ECS", () => {
    const [step] = stepsOf([deployed(0, 'user:1', { verifiedAt: start - minute })]);
    expect(step).toMatchObject({ goodAt: start + 2 * minute, verified: true });
  });

  test('that repeats what was verified long ago is not verified', () => {
    const [step] = stepsOf([
      deployed(0, 'user:1', { verifiedAt: start - day, replaced: revision('user:1') }),
    ]);
    expect(step).toMatchObject({ kind: 'repeat', verified: false });
  });

  test('is the arrival of its commit once, and counts the attempts at it', () => {
    const steps = stepsOf([
      rolledBack(0, 'user:1'),
      deployed(hour, 'user:2', { commit: 'c1' }),
      deployed(2 * hour, 'user:3', { commit: 'c1' }),
    ]);
    expect(steps.map(({ attempt, arrival }) => [attempt, arrival])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
});
