import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endToEnd, toTarget, traceId, valuesOf } from '../../../src/balancer/headers.ts';
import { redirectLocation } from '../../../src/balancer/redirect.ts';

const client = {
  clientIp: '10.0.0.9',
  proto: 'https',
  port: 443,
  forwardedFor: 'append',
  now: 1_700_000_000_000,
} as const;

test('headers of one connection stop here, also those that Connection names; the rest keeps order and case', () => {
  const headers = [
    'Host',
    'a',
    'Connection',
    'close, X-One',
    'x-one',
    '1',
    'TE',
    'trailers',
    'Cookie',
    'b',
    'cookie',
    'c',
  ];
  expect(endToEnd(headers)).toEqual(['Host', 'a', 'Cookie', 'b', 'cookie', 'c']);
});

test('no header of one connection ever gets through', () => {
  const name = fc.constantFrom('Connection', 'keep-alive', 'Transfer-Encoding', 'UPGRADE', 'X-A', 'Accept');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.constantFrom('x-a', 'close', 'chunked', '1'))), (pairs) => {
      const out = endToEnd(pairs.flat());
      const names = out.filter((_, index) => index % 2 === 0).map((each) => each.toLowerCase());
      for (const dropped of ['connection', 'keep-alive', 'transfer-encoding', 'upgrade']) {
        expect(names).not.toContain(dropped);
      }
      const named = pairs.some(([each, value]) => each === 'Connection' && value === 'x-a');
      if (named) expect(names).not.toContain('x-a');
    }),
  );
});

test.each([
  ['append', ['1.1.1.1', '2.2.2.2'], ['1.1.1.1, 2.2.2.2, 10.0.0.9']],
  ['append', [], ['10.0.0.9']],
  ['preserve', ['1.1.1.1'], ['1.1.1.1']],
  ['preserve', [], []],
  ['remove', ['1.1.1.1'], []],
] as const)('X-Forwarded-For, %s: %j becomes %j', (forwardedFor, given, expected) => {
  const headers = given.flatMap((value) => ['X-Forwarded-For', value]);
  expect(valuesOf(toTarget(headers, { ...client, forwardedFor }), 'x-forwarded-for')).toEqual(expected);
});

test('what a client claims about its protocol and port is replaced', () => {
  const out = toTarget(['x-forwarded-proto', 'ftp', 'X-Forwarded-Port', '1'], client);
  expect(valuesOf(out, 'x-forwarded-proto')).toEqual(['https']);
  expect(valuesOf(out, 'x-forwarded-port')).toEqual(['443']);
});

test('a body is framed as it came: by its length, or in chunks', () => {
  expect(valuesOf(toTarget(['Content-Length', '3'], client), 'content-length')).toEqual(['3']);
  expect(valuesOf(toTarget(['Transfer-Encoding', 'gzip, chunked'], client), 'transfer-encoding')).toEqual([
    'chunked',
  ]);
});

test.each([
  [undefined, /^Root=1-6553f100-[0-9a-f]{24}$/],
  ['', /^Root=1-6553f100-[0-9a-f]{24}$/],
  ['Root=1-a-b;Sampled=1', /^Self=1-6553f100-[0-9a-f]{24};Root=1-a-b;Sampled=1$/],
  ['Self=1-x-y;Root=1-a-b', /^Self=1-6553f100-[0-9a-f]{24};Root=1-a-b$/],
  ['CalledFrom=app', /^Root=1-6553f100-[0-9a-f]{24};CalledFrom=app$/],
])('the trace id of %j', (given, expected) => {
  expect(traceId(given, client.now)).toMatch(expected);
});

const redirect = {
  type: 'redirect',
  status: 301,
  protocol: '#{protocol}',
  host: '#{host}',
  port: '#{port}',
  path: '/#{path}',
  query: '#{query}',
} as const;
const from = { url: '/a/b?c=d', host: 'shop.example:8080', proto: 'http', port: 80 };

test.each([
  [{}, 'http://shop.example/a/b?c=d'],
  [{ protocol: 'HTTPS', port: '443' }, 'https://shop.example/a/b?c=d'],
  [{ port: '8443', protocol: 'HTTPS' }, 'https://shop.example:8443/a/b?c=d'],
  [{ host: 'www.#{host}', path: '/x/#{path}', query: '' }, 'http://www.shop.example/x/a/b'],
])('a redirect with %j leads to %s', (changed, expected) => {
  expect(redirectLocation({ ...redirect, ...changed }, from)).toBe(expected);
});
