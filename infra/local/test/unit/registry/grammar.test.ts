import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isImmutable, matchesFilter } from '../../../src/registry/images.ts';
import { isDigest, isRepositoryName, isTag } from '../../../src/registry/names.ts';
import { parseChunkRange, parseRange } from '../../../src/registry/ranges.ts';
import { parseTarget } from '../../../src/registry/routes.ts';

const sha = `sha256:${'a'.repeat(64)}`;

describe('names', () => {
  it.each(['app', 'team/app', 'a/b', 'a.b_c__d---e/1', '0a', 'a'.repeat(256)])('%s is one', (name) => {
    expect(isRepositoryName(name)).toBe(true);
  });
  it.each([
    '',
    'a',
    'App',
    'a..b',
    'a___b',
    '-a',
    'a-',
    'a/',
    '/a',
    'a//b',
    '..',
    'a/../b',
    'a%2fb',
    'a b',
    'a\n',
    'ä',
    'a.-b',
    'a'.repeat(257),
  ])('%j is none', (name) => {
    expect(isRepositoryName(name)).toBe(false);
  });
  it('never hold anything that a path could turn upon', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '0', '.', '/', '-', '_', '%', '\\', '\0', 'A') }),
        (text) => {
          if (isRepositoryName(text)) expect(text).not.toMatch(/\.\.|\/\/|^\/|\/$|[^a-z0-9._/-]/);
        },
      ),
    );
  });
  it('take no time to refuse', () => {
    const started = performance.now();
    isRepositoryName(`${'a-'.repeat(127)}!`);
    isRepositoryName(`${'a_'.repeat(127)}A`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('tags and digests', () => {
  it.each(['v1', '_', 'A.b-c', '__proto__', 'a'.repeat(128)])('%s is a tag', (tag) =>
    expect(isTag(tag)).toBe(true));
  it.each(['', '.a', '-a', 'a/b', 'a:b', 'a'.repeat(129), 'a\n'])('%j is no tag', (tag) => {
    expect(isTag(tag)).toBe(false);
  });
  it.each([
    [sha, true],
    [`sha512:${'0'.repeat(128)}`, true],
    [`sha512:${'0'.repeat(64)}`, false],
    [sha.toUpperCase(), false],
    [`${sha}\n`, false],
    [`md5:${'a'.repeat(32)}`, false],
  ])('%j', (text, is) => expect(isDigest(text)).toBe(is));
});

describe('paths', () => {
  it.each([
    ['/v2', { kind: 'base' }],
    ['/v2/', { kind: 'base' }],
    ['/v2/_catalog', { kind: 'catalog' }],
    ['/v2/a/b/tags/list', { kind: 'tags', name: 'a/b' }],
    ['/v2/app/blobs/uploads', { kind: 'start-upload', name: 'app' }],
    ['/v2/app/blobs/uploads/', { kind: 'start-upload', name: 'app' }],
    ['/v2/app/blobs/uploads/id', { kind: 'upload', name: 'app', id: 'id' }],
    ['/v2/app/manifests/v1', { kind: 'manifest', name: 'app', reference: 'v1' }],
    ['/v2/app/blobs/sha256%3Aab', { kind: 'blob', name: 'app', reference: 'sha256:ab' }],
    ['/v2/app/blobs/uploads/manifests/v1', { kind: 'manifest', name: 'app/blobs/uploads', reference: 'v1' }],
    ['/v2/x/manifests/tags/list', { kind: 'tags', name: 'x/manifests' }],
  ])('%s', (path, route) => expect(parseTarget(path).route).toEqual(route));

  it('never give a name that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { route } = parseTarget(`/v2/${text}`);
          if ('name' in route) expect(isRepositoryName(route.name)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'RegistryError' });
        }
      }),
    );
  });
});

describe('ranges', () => {
  it('lie inside the blob', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(1000), (junk, a, b, size) => {
        for (const header of [junk, `bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
          const range = parseRange(header, size);
          if (typeof range === 'string') continue;
          expect(range.first).toBeGreaterThanOrEqual(0);
          expect(range.last).toBeGreaterThanOrEqual(range.first);
          expect(range.last).toBeLessThan(size);
        }
      }),
    );
  });
  it.each([
    ['0-0', { first: 0, last: 0 }],
    ['10-19', { first: 10, last: 19 }],
    ['19-10', undefined],
    ['bytes 0-1', undefined],
    ['0-1/2', undefined],
    ['-1-2', undefined],
  ])('of chunks: %s', (header, range) => expect(parseChunkRange(header)).toEqual(range));
});

describe('filters of tags', () => {
  it('match as a regular expression with .* for * does', () => {
    const text = (characters: string[]) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
    fc.assert(
      fc.property(text(['a', 'b', '.', '*']), text(['a', 'b', '.']), (pattern, tag) => {
        const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
        expect(matchesFilter(pattern, tag)).toBe(new RegExp(`^${expression}$`).test(tag));
      }),
    );
  });
  it('take no time, however many stars', () => {
    const started = performance.now();
    matchesFilter('*a'.repeat(64), 'a'.repeat(127).concat('b'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  it.each([
    ['MUTABLE', 'v1', false],
    ['IMMUTABLE', 'latest', true],
    ['IMMUTABLE_WITH_EXCLUSION', 'latest', false],
    ['IMMUTABLE_WITH_EXCLUSION', 'v1', true],
    ['MUTABLE_WITH_EXCLUSION', 'latest', true],
    ['MUTABLE_WITH_EXCLUSION', 'v1', false],
  ] as const)('%s: %s immutable? %s', (mutability, tag, immutable) => {
    expect(isImmutable({ mutability, exclusions: ['latest'] }, tag)).toBe(immutable);
  });
});
