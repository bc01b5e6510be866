import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetProblems, taskProblems } from '../../../src/actions/smoke-verify/fleet.ts';
import {
  breaches,
  percentile,
  type Sample,
  servedInstead,
  tally,
} from '../../../src/actions/smoke-verify/gates.ts';
import {
  commitOf,
  parseBase,
  parseCommit,
  parsePercent,
  parseProbe,
  sameCommit,
  under,
} from '../../../src/actions/smoke-verify/probes.ts';

test.each([
  ['/ready', { method: 'GET', path: '/ready', status: 200 }],
  ['POST /login', { method: 'POST', path: '/login', status: 200 }],
  ['/users 401', { method: 'GET', path: '/users', status: 401 }],
  ['GET  /a?b=c  301', { method: 'GET', path: '/a?b=c', status: 301 }],
])('parseProbe(%j)', (text, probe) => {
  expect(parseProbe(text)).toEqual(probe);
});
test.each(['ready', 'GET', 'get /ready', '/ready 999', '/a b'])('parseProbe(%j) is refused', (text) => {
  expect(() => parseProbe(text)).toThrow(/must be \[METHOD\] \/path \[STATUS\]/);
});

test.each([
  ['https://h', '/ready', 'https://h/ready'],
  ['https://h/', 'ready', 'https://h/ready'],
  ['https://h/api/', '/ready?x=1#y', 'https://h/api/ready?x=1'],
  ['https://h:8443/api?old=1', '//evil.example/x', 'https://h:8443/api/evil.example/x'],
])('under(%s, %s)', (base, path, url) => {
  expect(under(parseBase(base), path).href).toBe(url);
});
test('no path leaves the host', () => {
  const base = parseBase('https://h.example/api');
  fc.assert(fc.property(fc.string(), (path) => under(base, path).host === 'h.example'));
});

test.each([
  ['5', 5],
  ['0.5', 0.5],
  ['5 %', 5],
  ['100%', 100],
])('parsePercent(%j)', (text, percent) => {
  expect(parsePercent('x', text)).toBe(percent);
});
test.each(['-1', '101', 'five', '5%%', '1e1'])('parsePercent(%j) is refused', (text) => {
  expect(() => parsePercent('max', text)).toThrow(/input 'max' is/);
});

test('parseCommit', () => {
  expect(parseCommit('A1B2C3D')).toBe('a1b2c3d');
  expect(() => parseCommit(undefined)).toThrow(/was not given/);
  expect(() => parseCommit('a1b2c3')).toThrow(/7 to 64/);
});

test.each([
  ['a1b2c3d4e5', 'a1b2c3d', true],
  ['a1b2c3d', 'A1B2C3D4E5', true],
  ['a1b2c3d4', 'a1b2c3', false],
  ['a1b2c3d4', 'a1b2c3d5', false],
  ['a1b2c3d4', '', false],
])('sameCommit(%s, %s) is %s', (a, b, same) => {
  expect(sameCommit(a, b)).toBe(same);
});

test.each([
  ['{"commit":"abc1234"}', { commit: 'abc1234' }],
  ['{"commit":""}', { problem: 'JSON without a "commit"' }],
  ['{"commit":"a\\nb"}', { problem: 'JSON without a "commit"' }],
  ['null', { problem: 'JSON without a "commit"' }],
  ['<html>', { problem: 'an answer that is not JSON' }],
])('commitOf(%s)', (body, answer) => {
  expect(commitOf(body)).toEqual(answer);
});

test('percentile is a value that was seen, and 95 of 100 are not above it', () => {
  expect(percentile([], 95)).toBe(0);
  expect(percentile([3, 1, 2], 95)).toBe(3);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => at + 1),
      95,
    ),
  ).toBe(95);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const p95 = percentile(values, 95);
      return values.includes(p95) && values.filter((value) => value <= p95).length >= 0.95 * values.length;
    }),
  );
});

describe('breaches', () => {
  const gates = { commit: 'a1b2c3d4', maxErrorPercent: 5, maxP95Ms: 100 };
  const good: Sample = { what: 'GET /version', ms: 10, commit: 'a1b2c3d4' };
  const of = (samples: Sample[]) => breaches(tally(samples), gates);
  test('none', () => {
    expect(of([good, good])).toEqual([]);
  });
  test('an error rate at the limit passes, above it not', () => {
    const bad: Sample = { what: 'GET /ready', ms: 10, error: 'status 503, not 200' };
    expect(of([...Array<Sample>(19).fill(good), bad])).toEqual([]);
    expect(of([...Array<Sample>(18).fill(good), bad])).toEqual([
      '1 of 19 requests failed (5.3 %, allowed 5 %): 1 × GET /ready: status 503, not 200',
    ]);
  });
  test('one answer of another commit among many', () => {
    expect(of([...Array<Sample>(99).fill(good), { ...good, commit: 'ffffffff' }])[0]).toBe(
      'commit a1b2c3d4 was expected; of 100 answers 99 × a1b2c3d4 (the right one), 1 × ffffffff',
    );
  });
  test('no answer at all is no pass', () => {
    expect(of([])).toHaveLength(1);
    expect(servedInstead(tally([{ what: 'GET /version', ms: 1, error: 'ECONNRESET' }]), gates)).toBe(
      'commit a1b2c3d4 was expected, but no answer named a commit: 1 × GET /version: ECONNRESET',
    );
  });
  test('too slow', () => {
    expect(of([{ ...good, ms: 101 }])).toEqual([
      '95 % of the requests took up to 101 ms; allowed are 100 ms',
    ]);
  });
});

describe('what the service runs', () => {
  const task = (id: string, revision: number, address: string) => ({
    taskArn: `arn:aws:ecs:r:a:task/dev/${id}`,
    taskDefinitionArn: `arn:aws:ecs:r:a:task-definition/user:${revision}`,
    attachments: [{ details: [{ name: 'privateIPv4Address', value: address }] }],
  });
  const arn = 'arn:aws:ecs:r:a:task-definition/user:2';
  test('tasks of another revision, or too few', () => {
    expect(taskProblems([task('a', 2, '10.0.0.1')], arn, 1)).toEqual([]);
    expect(taskProblems([task('a', 1, '10.0.0.1')], arn, 1)).toEqual([
      'only 0 of 1 tasks run user:2',
      'task a runs user:1',
    ]);
  });
  test('targets that are none of the tasks, or not healthy', () => {
    const tasks = [task('a', 2, '10.0.0.1')];
    expect(
      targetProblems(
        [
          { id: '10.0.0.1', state: 'healthy' },
          { id: '10.0.0.9', state: 'draining' },
        ],
        tasks,
      ),
    ).toEqual([]);
    expect(
      targetProblems(
        [
          { id: '10.0.0.9', state: 'healthy' },
          { id: '10.0.0.1', state: 'initial' },
        ],
        tasks,
      ),
    ).toEqual(["target 10.0.0.9 is none of the service's tasks", 'target 10.0.0.1 is initial']);
  });
});
