import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pickByShare,
  pickGroup,
  pickTarget,
  routable,
  slowShares,
  type Totals,
} from '../../../src/balancer/choose.ts';
import { decodeSticky, encodeSticky, readCookie, setCookies } from '../../../src/balancer/cookies.ts';

test('over one round each group gets exactly its weight', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(weights, (list) => {
      const groups = list.map((weight, index) => ({ arn: String(index), weight }));
      const sum = list.reduce((a, b) => a + b, 0);
      const totals: Totals = new Map();
      const got = new Map<string, number>();
      for (let turn = 0; turn < sum; turn++) {
        const { arn } = pickGroup(groups, totals) ?? { arn: 'none' };
        got.set(arn, (got.get(arn) ?? 0) + 1);
      }
      expect(groups.map(({ arn }) => got.get(arn) ?? 0)).toEqual(list);
    }),
  );
});

test('no group is picked where every weight is 0', () => {
  expect(pickGroup([{ arn: 'a', weight: 0 }], new Map())).toBeUndefined();
  expect(pickGroup([], new Map())).toBeUndefined();
});

const target = (name: string, healthy: boolean, inFlight = 0) => ({ name, healthy, inFlight });

test('only healthy targets get requests, unless none is healthy', () => {
  const [a, b] = [target('a', true), target('b', false)];
  expect(routable([a, b])).toEqual([a]);
  expect(routable([b])).toEqual([b]);
  expect(routable([])).toEqual([]);
});

test('targets take turns, or the idlest is taken', () => {
  const targets = [target('a', true, 3), target('b', true, 1), target('c', true, 1)];
  const names = (algorithm: 'round_robin' | 'least_outstanding_requests') =>
    [0, 1, 2, 3].map((turn) => pickTarget(targets, algorithm, turn)?.name).join('');
  expect(names('round_robin')).toBe('abca');
  expect(names('least_outstanding_requests')).toBe('bcbc');
  expect(pickTarget([], 'round_robin', 0)).toBeUndefined();
});

const key = Buffer.alloc(32, 1);

test('a cookie says what was put in, until it is over, and only under its own key', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1e9 }), (id, until) => {
      const value = encodeSticky({ id, until }, key);
      expect(value).toMatch(/^[\w-]+\.[\w-]+$/);
      expect(decodeSticky(value, key, until - 1)).toEqual({ id, until });
      expect(decodeSticky(value, key, until)).toBeUndefined();
      expect(decodeSticky(value, Buffer.alloc(32, 2), 0)).toBeUndefined();
    }),
  );
});

test('whatever a client sends as a cookie is not an error', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(decodeSticky(value, key, 0)).toBeUndefined();
    }),
  );
  expect(decodeSticky(undefined, key, 0)).toBeUndefined();
});

test('cookies live seven days, the twin for other sites only over TLS', () => {
  expect(setCookies('AWSALB', 'v', 0)).toEqual([
    'AWSALB=v; Expires=Thu, 08 Jan 1970 00:00:00 GMT; Path=/',
    'AWSALBCORS=v; Expires=Thu, 08 Jan 1970 00:00:00 GMT; Path=/; SameSite=None; Secure',
  ]);
});

test.each([
  [['a=1; AWSALB=v; b=2'], 'v'],
  [['a=1', 'AWSALB=x=y'], 'x=y'],
  [['AWSALBCORS=w'], 'w'],
  [['AWSALBCORS=w; AWSALB=v'], 'v'],
  [['XAWSALB=v'], undefined],
  [undefined, undefined],
])('the cookie of %j is %s', (headers, expected) => {
  expect(readCookie(headers, 'AWSALB')).toBe(expected);
});

test('a target that starts slowly comes to its full share in a line, beside one that does not', () => {
  const old = { key: 'old', healthySince: 0 };
  const young = { key: 'young', healthySince: 1000 };
  const share = (now: number) => slowShares([young, old], 100, now).map((one) => one.share);
  expect([share(1000), share(1050), share(1100), share(5000)]).toEqual([
    [0.01, 1],
    [0.5, 1],
    [1, 1],
    [1, 1],
  ]);
  const totals: Totals = new Map();
  const picks = [0, 1, 2, 3, 4, 5].map(() => pickByShare(slowShares([young, old], 100, 1050), totals)?.key);
  expect(picks.filter((key) => key === 'young')).toHaveLength(2);
  expect(pickByShare([], totals)).toBeUndefined();
});

test('of targets that are all new, the first serves at once', () => {
  const both = ['a', 'b'].map((key) => ({ key, healthySince: 1000 }));
  expect(slowShares(both, 100, 1000).map((one) => one.share)).toEqual([1, 0.01]);
});
