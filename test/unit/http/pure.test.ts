import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkRepositoryName,
  checkTag,
  isLoopback,
  originOf,
  parseAddress,
} from '../../../src/http/address.ts';
import { parseChallenge } from '../../../src/http/challenge.ts';
import { isCutConnection, isPassingStatus, pauseOf, retryAfterMs } from '../../../src/http/retry.ts';
import { pieces, receivedBytes } from '../../../src/http/upload.ts';

describe('addresses', () => {
  test.each([
    ['api', undefined],
    ['team/api', undefined],
    ['localhost/api', { host: 'localhost', name: 'api' }],
    ['127.0.0.1:5000/team/api', { host: '127.0.0.1:5000', name: 'team/api' }],
    ['[::1]:5000/api', { host: '[::1]:5000', name: 'api' }],
    [
      '111122223333.dkr.ecr.us-east-1.amazonaws.com/team/api',
      { host: '111122223333.dkr.ecr.us-east-1.amazonaws.com', name: 'team/api' },
    ],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test.each([
    'ghcr.io/team/api:v1',
    'ghcr.io/team/api@sha256:00',
    'ghcr.io/Team',
    'user@ghcr.io/api',
    'a.b/../c',
    'a.b//c',
  ])('%s is refused', (text) => {
    expect(() => parseAddress(text)).toThrow();
  });

  test.each(['Api', '-api', 'api/', 'a b', ''])("'%s' is no repository", (name) => {
    expect(() => checkRepositoryName(name)).toThrow(/not the name of a repository/);
  });

  test.each(['v1', '_x', 'a'.repeat(128), 'f00dfeed'])('%s is a tag', (tag) => {
    expect(checkTag(tag)).toBe(tag);
  });
  test.each(['.x', '-x', 'a/b', 'a:b', 'a b', '', 'a'.repeat(129)])("'%s' is no tag", (tag) => {
    expect(() => checkTag(tag)).toThrow(/not a tag/);
  });

  test.each([
    ['localhost', true],
    ['localhost:5000', true],
    ['a.localhost:5000', true],
    ['127.0.0.1', true],
    ['127.9.9.9:80', true],
    ['[::1]:5000', true],
    ['127.0.0.1.example.com', false],
    ['localhost.example.com', false],
    ['10.0.0.1:5000', false],
    ['registry.example', false],
  ])('plain HTTP to %s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
    expect(originOf(host)).toBe(`${expected ? 'http' : 'https'}://${host}`);
  });
});

describe('challenges', () => {
  test.each([
    ['Basic realm="https://x/",service="ecr.amazonaws.com"', { scheme: 'basic' }],
    ['basic', { scheme: 'basic' }],
    [
      'Bearer realm="https://auth.example/token",service="registry",scope="repository:a/b:pull,push"',
      {
        scheme: 'bearer',
        realm: 'https://auth.example/token',
        service: 'registry',
        scope: 'repository:a/b:pull,push',
      },
    ],
    [
      'Basic realm="x", Bearer realm="https://a/t", service=plain',
      { scheme: 'bearer', realm: 'https://a/t', service: 'plain', scope: undefined },
    ],
    ['Negotiate', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(parseChallenge(header)).toEqual(expected);
  });

  test('no header makes it throw or hang', () => {
    fc.assert(fc.property(fc.string(), (header) => void parseChallenge(header)));
  });
});

describe('retries', () => {
  const retry = { attempts: 6, baseMs: 500, maxMs: 15_000 };
  test('a pause lies between none and the doubling limit, and never under what the server asks for', () => {
    expect([1, 2, 3, 6, 9].map((n) => pauseOf(retry, n, 0, 1))).toEqual([500, 1_000, 2_000, 15_000, 15_000]);
    expect(pauseOf(retry, 4, 0, 0)).toBe(0);
    expect(pauseOf(retry, 1, 7_000, 0.5)).toBe(7_000);
    expect(pauseOf(retry, 1, 3_600_000, 0.5)).toBe(60_000);
  });

  test.each([
    [undefined, 0],
    ['3', 3_000],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', 0],
  ])('Retry-After %s', (value, expected) => {
    expect(retryAfterMs(value, Date.UTC(2026, 0, 1))).toBe(expected);
  });

  test('only what may pass is tried again', () => {
    expect([408, 429, 500, 502, 503, 504].every(isPassingStatus)).toBe(true);
    expect([400, 401, 403, 404, 409, 416, 501].some(isPassingStatus)).toBe(false);
    const failed = (code: string) => new Error('failed', { cause: Object.assign(new Error('x'), { code }) });
    expect(['ECONNRESET', 'EPIPE', 'ECONNREFUSED'].map(failed).every(isCutConnection)).toBe(true);
    expect(['ENOTFOUND', 'CERT_HAS_EXPIRED'].map(failed).some(isCutConnection)).toBe(false);
  });
});

describe('uploads', () => {
  test.each([
    ['0-0', 0],
    ['0-9', 10],
    ['bytes=0-1023', 1024],
    ['5-9', undefined],
    [undefined, undefined],
  ])('a Range of %s', (range, expected) => {
    expect(receivedBytes(range)).toBe(expected);
  });

  test('pieces are all of one size but the last, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 20 })),
        fc.integer({ min: 1, max: 9 }),
        async (chunks, size) => {
          const got: Buffer[] = [];
          async function* source() {
            yield* chunks;
          }
          for await (const piece of pieces(source(), size)) got.push(piece);
          expect(Buffer.concat(got)).toEqual(Buffer.concat(chunks));
          expect(got.slice(0, -1).every(({ length }) => length === size)).toBe(true);
          expect(got.every(({ length }) => length > 0 && length <= size)).toBe(true);
        },
      ),
    );
  });
});
