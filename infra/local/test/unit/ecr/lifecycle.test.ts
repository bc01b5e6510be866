import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type LifecycleImage, parseLifecyclePolicy } from '../../../src/ecr/lifecycle.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;

/** An image by its name: `a` with tags, pushed so many days ago. */
const image = (digest: string, tags: string[], daysAgo: number, inList = false): LifecycleImage => ({
  digest,
  tags,
  pushedAt: now - daysAgo * day,
  inList,
});

const rule = (rulePriority: number, selection: object) => ({
  rulePriority,
  selection,
  action: { type: 'expire' },
});
const more = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber });
const older = (countNumber: number) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber });

function expired(rules: object[], images: LifecycleImage[]): string[] {
  const found = parseLifecyclePolicy(JSON.stringify({ rules }));
  if ('problem' in found) throw new Error(found.problem);
  return evaluate(found.rules, images, now).map(({ digest, rulePriority }) => `${digest} by ${rulePriority}`);
}

const three = [
  image('a', ['beta-1', 'prod-1'], 10),
  image('b', ['beta-2', 'prod-2'], 9),
  image('c', ['beta-3'], 8),
];

describe('a policy expires', () => {
  it.each([
    [
      'what a count leaves over, the oldest first',
      [rule(1, { tagStatus: 'any', ...more(1) })],
      three,
      ['a by 1', 'b by 1'],
    ],
    [
      'nothing that an earlier rule wants to keep (the first example of the guide)',
      [
        rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...more(1) }),
        rule(2, { tagStatus: 'tagged', tagPrefixList: ['beta'], ...more(1) }),
      ],
      three,
      ['a by 1'],
    ],
    [
      'by the rule with the lower number, wherever it stands (the second)',
      [
        rule(2, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...more(1) }),
        rule(1, { tagStatus: 'tagged', tagPrefixList: ['beta'], ...more(1) }),
      ],
      three,
      ['a by 1', 'b by 1'],
    ],
    [
      'images that meet all prefixes of a list, each by any tag',
      [rule(1, { tagStatus: 'tagged', tagPrefixList: ['beta', 'prod'], ...older(5) })],
      three,
      ['a by 1', 'b by 1'],
    ],
    [
      'by pattern, case and all',
      [rule(1, { tagStatus: 'tagged', tagPatternList: ['*-?', 'beta*3'], ...older(5) })],
      [...three, image('d', ['x-?', 'beta-3'], 6), image('e', ['X-?', 'BETA-3'], 6)],
      ['d by 1'],
    ],
    [
      'untagged ones by age, which has to be more than that of the rule',
      [rule(1, { tagStatus: 'untagged', ...older(7) })],
      [image('a', [], 7), image('b', [], 7.1), image('c', ['x'], 30)],
      ['b by 1'],
    ],
    [
      'never what a manifest list names',
      [rule(1, { tagStatus: 'untagged', ...older(1) })],
      [image('child', [], 9, true), image('alone', [], 9)],
      ['alone by 1'],
    ],
    [
      'with any, what no other rule spoke of',
      [
        rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...more(10) }),
        rule(9, { tagStatus: 'any', ...older(1) }),
      ],
      three,
      ['c by 9'],
    ],
    [
      'by the last pull, where there was one',
      [rule(1, { tagStatus: 'any', countType: 'sinceImagePulled', countUnit: 'days', countNumber: 5 })],
      [{ ...image('pulled', ['x'], 30), lastPulledAt: now - day }, image('never', ['y'], 30)],
      ['never by 1'],
    ],
  ])('%s', (_name, rules, images, result) => {
    expect(expired(rules, images)).toEqual(result);
  });

  it('never more than a count allows, and no image twice', () => {
    const images = fc.uniqueArray(
      fc.record({
        digest: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
        tags: fc.subarray(['prod-1', 'prod-2', 'beta-1', 'x']),
        pushedAt: fc.integer({ min: 0, max: now }),
        inList: fc.boolean(),
      }),
      { selector: ({ digest }) => digest, maxLength: 12 },
    );
    fc.assert(
      fc.property(images, fc.integer({ min: 1, max: 5 }), (all, count) => {
        const gone = expired(
          [
            rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...more(count) }),
            rule(2, { tagStatus: 'any', ...more(count) }),
          ],
          all,
        ).map((line) => line.split(' ')[0]);
        expect(new Set(gone).size).toBe(gone.length);
        const left = all.filter(({ digest, inList }) => !gone.includes(digest) && !inList);
        const prod = left.filter(({ tags }) => tags.some((tag) => tag.startsWith('prod')));
        expect(prod.length).toBeLessThanOrEqual(count);
      }),
    );
  });
});

it.each([
  ['not JSON', '{', 'Invalid JSON syntax'],
  ['no rule', '{"rules":[]}', 'rules'],
  [
    'a tagged rule without tags',
    rule(1, { tagStatus: 'tagged', ...more(1) }),
    'tagPrefixList or tagPatternList',
  ],
  ['tags for untagged', rule(1, { tagStatus: 'untagged', tagPrefixList: ['a'], ...more(1) }), 'tagged only'],
  ['days for a count', rule(1, { tagStatus: 'any', ...more(1), countUnit: 'days' }), 'countUnit'],
  [
    'an age without days',
    rule(1, { tagStatus: 'any', countType: 'sinceImagePushed', countNumber: 1 }),
    'countUnit',
  ],
  ['a count of 0', rule(1, { tagStatus: 'any', ...more(0) }), 'countNumber'],
  [
    'five wildcards',
    rule(1, { tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'], ...more(1) }),
    'four wildcards',
  ],
  [
    'any before others',
    [rule(1, { tagStatus: 'any', ...more(1) }), rule(2, { tagStatus: 'untagged', ...more(1) })],
    'highest rulePriority',
  ],
  ['one priority twice', [1, 1].map((n) => rule(n, { tagStatus: 'any', ...more(1) })), 'given twice'],
  ['two for untagged', [1, 2].map((n) => rule(n, { tagStatus: 'untagged', ...more(1) })), 'only one rule'],
])('a policy with %s is refused, and why is said', (_name, given, problem) => {
  const text = typeof given === 'string' ? given : JSON.stringify({ rules: [given].flat() });
  expect(parseLifecyclePolicy(text)).toEqual({ problem: expect.stringContaining(problem) });
});
