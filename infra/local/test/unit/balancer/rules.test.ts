import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Rule } from '../../../src/balancer/model.ts';
import {
  holds,
  matchesPattern,
  matchRule,
  originForm,
  type RequestFacts,
} from '../../../src/balancer/rules.ts';

const request = (more: Partial<RequestFacts> = {}): RequestFacts => ({
  method: 'GET',
  url: '/user-service-api/users?Sort=Name&flag',
  host: 'Shop.Example:8080',
  headers: { 'user-agent': ['Chrome 1', 'Edge'] },
  sourceIp: '10.1.2.3',
  ...more,
});

test.each<[Condition, boolean]>([
  [{ field: 'path-pattern', values: ['/user-service-api/*'] }, true],
  [{ field: 'path-pattern', values: ['/User-service-api/*'] }, false],
  [{ field: 'path-pattern', values: ['/none', '/user-service-api/user?'] }, true],
  [{ field: 'path-pattern', values: ['/user-service-api'] }, false],
  [{ field: 'path-pattern', values: ['*Sort*'] }, false],
  [{ field: 'host-header', values: ['shop.example'] }, true],
  [{ field: 'host-header', values: ['*.EXAMPLE'] }, true],
  [{ field: 'host-header', values: ['example'] }, false],
  [{ field: 'http-request-method', values: ['POST', 'GET'] }, true],
  [{ field: 'http-request-method', values: ['get'] }, false],
  [{ field: 'source-ip', values: ['10.0.0.0/8'] }, true],
  [{ field: 'source-ip', values: ['192.168.0.0/16', '10.1.2.3/32'] }, true],
  [{ field: 'source-ip', values: ['10.2.0.0/16', '::/0', 'nonsense', '10.0.0.0/99'] }, false],
  [{ field: 'http-header', name: 'User-Agent', values: ['*chrome*'] }, true],
  [{ field: 'http-header', name: 'User-Agent', values: ['edge'] }, true],
  [{ field: 'http-header', name: 'X-None', values: ['*'] }, false],
  [{ field: 'query-string', values: [{ key: 'sort', value: 'name' }] }, true],
  [{ field: 'query-string', values: [{ value: 'n?me' }] }, true],
  [{ field: 'query-string', values: [{ key: 'flag', value: '' }] }, true],
  [{ field: 'query-string', values: [{ key: 'sort', value: 'age' }] }, false],
])('%j holds: %s', (condition, expected) => {
  expect(holds(condition, request())).toBe(expected);
});

test('all conditions of a rule must hold, the first rule that matches counts, and the default always does', () => {
  const rule = (arn: string, conditions: Condition[]): Rule => ({
    arn,
    priority: 1,
    conditions,
    action: undefined,
  });
  const get: Condition = { field: 'http-request-method', values: ['GET'] };
  const path: Condition = { field: 'path-pattern', values: ['/a'] };
  const rules = [rule('both', [get, path]), rule('get', [get]), rule('default', [])];
  expect(matchRule(rules, request({ url: '/a' }))?.arn).toBe('both');
  expect(matchRule(rules, request({ url: '/b' }))?.arn).toBe('get');
  expect(matchRule(rules, request({ method: 'POST' }))?.arn).toBe('default');
  expect(matchRule([], request())).toBeUndefined();
});

test('a pattern matches as the regular expression that it stands for', () => {
  const piece = fc.constantFrom('a', 'b', '*', '?', '.', '/', '+');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b', '.', '/', '+'), { maxLength: 10 }),
      (p, t) => {
        const pattern = p.join('');
        const text = t.join('');
        const source = p
          .map((c) => (c === '*' ? '.*' : c === '?' ? '.' : `\\${c}`.replace(/^\\([ab])$/, '$1')))
          .join('');
        expect(matchesPattern(pattern, text)).toBe(new RegExp(`^${source}$`, 's').test(text));
      },
    ),
  );
});

test('a hostile pattern takes no time', () => {
  const began = performance.now();
  expect(matchesPattern(`${'*a'.repeat(60)}b`, 'a'.repeat(4000))).toBe(false);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test.each([
  ['/a?b', '/a?b'],
  ['http://host:80/a?b', '/a?b'],
  ['http://host?b', '/?b'],
  ['*', '*'],
])('the request target %s is %s', (url, expected) => {
  expect(originForm(url)).toBe(expected);
});
