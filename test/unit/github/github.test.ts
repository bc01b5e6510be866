import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/github/client.ts';
import { bodyOf, markerOf } from '../../../src/github/comment.ts';
import { factsOf } from '../../../src/github/event.ts';
import { waitOf } from '../../../src/github/limits.ts';
import { repositoryOf } from '../../../src/github/repository.ts';

const answer = (status: number, headers: Record<string, string> = {}, body: unknown = {}): Answer => ({
  status,
  headers: new Headers(headers),
  body,
});
const now = 1_000_000_000_000;

describe('waitOf', () => {
  test.each([
    ['GET', answer(502), 1, 200],
    ['POST', answer(502), 1, undefined],
    ['POST', answer(503), 1, 200],
    ['POST', undefined, 1, undefined],
    ['GET', undefined, 1, 200],
    ['POST', answer(403, { 'retry-after': '7' }), 1, 7_000],
    ['POST', answer(429), 1, 60_000],
    ['POST', answer(429), 2, 120_000],
    ['POST', answer(429, { 'retry-after': '600' }), 1, undefined],
    ['GET', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000030' }), 1, 30_000],
    ['GET', answer(403, {}, { message: 'You have exceeded a secondary rate limit' }), 1, 60_000],
    ['GET', answer(403, {}, { message: 'Resource not accessible by integration' }), 1, undefined],
    ['GET', answer(404), 1, undefined],
    ['GET', answer(422), 1, undefined],
  ] as const)('%s %j after %i failures', (method, given, failures, ms) => {
    expect(waitOf(method, given, failures, now, 0)?.ms).toBe(ms);
  });
});

describe('bodyOf', () => {
  test('never longer than GitHub takes, and nothing left open', () => {
    const piece = fc.constantFrom(
      '<details>\n',
      '</details>\n',
      '```diff\n',
      '```\n',
      `${'x'.repeat(3_000)}\n`,
      'a\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const marker = markerOf('w', 'k');
        const body = bodyOf(marker, pieces.join(''));
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(body.startsWith(marker)).toBe(true);
        expect(body.length < 65_000 || body.includes('Cut here')).toBe(true);
      }),
    );
    const long = bodyOf(
      markerOf('w', 'k'),
      `<details><summary>a</summary>\n\n\`\`\`diff\n${'+ y\n'.repeat(30_000)}\`\`\`\n</details>`,
    );
    expect(long).toMatch(/\n```\n<\/details>\n\n\*Cut here/);
  });

  test('a marker cannot be ended from inside', () => {
    expect(markerOf('a --> b', 'c')).toBe('<!-- slipway a%20%2D%2D%3E%20b c -->');
    expect(markerOf('a b', 'c')).not.toBe(markerOf('a', 'b c'));
  });
});

describe('factsOf', () => {
  const sha = 'ab'.repeat(20);
  const pull = (from: string | null) => ({
    pull_request: {
      number: 7,
      head: { sha, repo: from === null ? null : { full_name: from } },
      base: { repo: { full_name: 'a/b' } },
    },
  });
  test.each([
    [pull('a/b'), { pullRequest: 7, sha, fork: false }],
    [pull('c/b'), { pullRequest: 7, sha, fork: true }],
    [pull(null), { pullRequest: 7, sha, fork: true }],
    [{ merge_group: { head_sha: sha } }, { pullRequest: undefined, sha, fork: false }],
    [{ issue: { number: 3, pull_request: {} } }, { pullRequest: 3, sha: undefined, fork: false }],
    [{ issue: { number: 3 } }, { pullRequest: undefined, sha: undefined, fork: false }],
    [undefined, { pullRequest: undefined, sha: undefined, fork: false }],
  ])('%#', (payload, facts) => expect(factsOf(payload)).toEqual(facts));
});

test.each(['', 'a', 'a/b/c', 'a/..', '-/x y', '../b'])('%j is no repository', (text) => {
  expect(() => repositoryOf(text)).toThrow(/owner\/name/);
});
