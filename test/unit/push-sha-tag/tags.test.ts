import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchTag, newerRelease, versionTags } from '../../../src/actions/push-sha-tag/tags.ts';
import { parseTarget } from '../../../src/actions/push-sha-tag/target.ts';
import { checkTag } from '../../../src/http/address.ts';
import { storedFor } from '../../../src/http/docker-config.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

describe('versionTags', () => {
  test.each([
    ['v1.4.2', 'v1.4.2', ['v1.4', 'v1']],
    ['1.4.2', '1.4.2', ['1.4', '1']],
    ['0.3.1', '0.3.1', ['0.3']],
    ['v2.0.0-rc.1', 'v2.0.0-rc.1', []],
    ['1.2.3+build.5', '1.2.3', ['1.2', '1']],
  ])('%s', (text, fixed, moving) => {
    expect(versionTags(text)).toEqual({ fixed, moving });
  });
  test.each(['1', '1.2', 'v01.2.3', 'latest', '1.2.3.4', '1.2.3-', ''])('%j is none', (text) => {
    expect(() => versionTags(text)).toThrow(/must be a semantic version/);
  });
});

describe('newerRelease', () => {
  const existing = ['v1.4.0', 'v1.5.0', 'v1.3.8', 'v2.0.0-rc.1', '1.9.0', 'dev', 'v1', 'v10.0.0'];
  test.each([
    ['v1', 'v1.3.9', 'v1.5.0'],
    ['v1.3', 'v1.3.9', undefined],
    ['v1.3', 'v1.3.7', 'v1.3.8'],
    ['v1', 'v1.5.0', undefined],
    ['v1', 'v1.6.0', undefined],
    ['v2', 'v2.0.0', undefined],
    ['dev', 'v1.0.0', undefined],
    ['1', '1.0.0', '1.9.0'],
  ])('%s for %s: %s', (tag, version, newer) => {
    expect(newerRelease(tag, version, existing)).toBe(newer);
  });
});

test.each([
  ['refs/heads/main', 'main'],
  ['refs/heads/feature/X_1', 'feature-X_1'],
  ['refs/heads/-dependabot/npm@5', 'dependabot-npm-5'],
])('%s: %s', (ref, tag) => {
  expect(branchTag(ref)).toBe(tag);
});
test.each([
  'refs/tags/v1',
  'refs/pull/7/merge',
  '',
  'refs/heads/日本',
])('%j is no branch for a tag', (ref) => {
  if (ref.includes('日')) expect(() => branchTag(ref)).toThrow();
  else expect(() => branchTag(ref)).toThrow(/not a branch/);
});

describe('storedFor', () => {
  const auth = Buffer.from('robot:p:w').toString('base64');
  const config = (value: object) => JSON.stringify(value);
  test.each<[string, string, object, unknown]>([
    ['a login', 'ghcr.io', { auths: { 'ghcr.io': { auth } } }, { username: 'robot', password: 'p:w' }],
    [
      'a URL as key',
      'ghcr.io',
      { auths: { 'https://ghcr.io': { auth } } },
      { username: 'robot', password: 'p:w' },
    ],
    [
      'Docker Hub',
      'docker.io',
      { auths: { 'https://index.docker.io/v1/': { auth } } },
      { username: 'robot', password: 'p:w' },
    ],
  ])('%s', (_, host, value, credentials) => {
    expect(storedFor(host, config(value))).toEqual({ kind: 'given', credentials });
  });
  test('helpers: of the registry, and of all that were logged in to', () => {
    expect(storedFor('ghcr.io', config({ credHelpers: { 'ghcr.io': 'pass' } }))).toEqual({
      ...{ kind: 'helper', helper: 'pass', key: 'ghcr.io' },
    });
    expect(storedFor('ghcr.io', config({ credsStore: 'desktop', auths: { 'ghcr.io': {} } }))).toMatchObject({
      helper: 'desktop',
    });
  });
  test.each([
    [{ auths: { 'quay.io': { auth } } }],
    [{ credsStore: 'desktop' }],
    [{ credHelpers: { 'ghcr.io': '../evil' } }],
    [{ auths: { 'ghcr.io': { identitytoken: 'x' } } }],
  ])('%j: nothing', (value) => {
    expect(storedFor('ghcr.io', config(value))).toBeUndefined();
  });
});

describe('whatever is given, it is read or refused by us', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '1',
    '.',
    '-',
    '_',
    '/',
    ':',
    '@',
    'v',
    '+',
    ' ',
    'ghcr.io',
    'sha256',
    '\n',
    'é',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  );
  const only = (work: (given: string) => void) =>
    fc.assert(
      fc.property(text, (given) => {
        try {
          work(given);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
        }
      }),
      { numRuns: 20_000 },
    );
  test('image references', () => only((given) => parseTarget(given)));
  test('tags', () => only((given) => checkTag(given)));
  test('versions: what comes out are tags', () =>
    only((given) => {
      const { fixed, moving } = versionTags(given);
      for (const tag of [fixed, ...moving]) checkTag(tag);
    }));
  test('branches: what comes out is a tag', () =>
    only((given) => checkTag(branchTag(`refs/heads/${given}`))));
  test("Docker's configuration", () => {
    const value = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constant(null),
      fc.record({ auth: fc.base64String({ maxLength: 12 }) }),
      fc.integer(),
    );
    const config = fc.dictionary(
      fc.constantFrom('auths', 'credHelpers', 'credsStore'),
      fc.oneof(value, fc.dictionary(fc.constantFrom('ghcr.io', '__proto__', 'https://ghcr.io'), value)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          config.map((one) => JSON.stringify(one)),
        ),
        (given) => {
          try {
            storedFor('ghcr.io', given);
          } catch (error) {
            if (!(error instanceof ActionError)) throw error;
          }
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
