import { expect, test } from 'vitest';
import {
  afterCheck,
  type CheckResult,
  matchesCode,
  mismatched,
  newChecked,
  nextCheck,
} from '../../../src/balancer/health.ts';
import type { HealthCheckSettings } from '../../../src/balancer/model.ts';

const settings: HealthCheckSettings = {
  enabled: true,
  protocol: 'HTTP',
  path: '/',
  port: 'traffic-port',
  interval: 10_000,
  timeout: 5_000,
  healthyThreshold: 3,
  unhealthyThreshold: 2,
  matcher: '200',
};

const pass: CheckResult = { passed: true };
const fail = mismatched(500);

/** The state after each of some results, given as [second, result]. */
function states(results: [number, CheckResult][]) {
  let checked = newChecked(settings, 0);
  return results.map(([second, result]) => {
    checked = afterCheck(checked, result, settings, second * 1000);
    return checked.shown.state;
  });
}

test('a new target needs one pass', () => {
  expect(states([[0, pass]])).toEqual(['healthy']);
});

test('a new target that fails is unhealthy after the threshold in steps of the interval, however often it is checked', () => {
  const everySecond = Array.from({ length: 30 }, (_, second): [number, CheckResult] => [second, fail]);
  expect(states(everySecond).indexOf('unhealthy')).toBe(20);
});

test('a healthy target turns unhealthy after failures in a row only', () => {
  expect(
    states([
      [0, pass],
      [10, fail],
      [20, pass],
      [30, fail],
      [40, fail],
    ]),
  ).toEqual(['healthy', 'healthy', 'healthy', 'healthy', 'unhealthy']);
});

test('an unhealthy target needs the healthy threshold in a row', () => {
  const sick: [number, CheckResult][] = [
    [10, fail],
    [20, fail],
  ];
  const later = [pass, pass, fail, pass, pass, pass].map((result, index): [number, CheckResult] => [
    30 + index * 10,
    result,
  ]);
  expect(states([...sick, ...later]).slice(2)).toEqual([
    'unhealthy',
    'unhealthy',
    'unhealthy',
    'unhealthy',
    'unhealthy',
    'healthy',
  ]);
});

test('an unhealthy target tells its latest reason', () => {
  let checked = newChecked(settings, 0);
  for (const [second, code] of [
    [10, 500],
    [20, 500],
    [30, 404],
  ] as const) {
    checked = afterCheck(checked, mismatched(code), settings, second * 1000);
  }
  expect(checked.shown).toEqual({
    state: 'unhealthy',
    reason: 'Target.ResponseCodeMismatch',
    description: 'Health checks failed with these codes: [404]',
  });
});

test('a new target is checked each second, later each interval', () => {
  const fresh = newChecked(settings, 0);
  expect(nextCheck(fresh, settings)).toBe(1000);
  expect(nextCheck(afterCheck(fresh, pass, settings, 0), settings)).toBe(10_000);
});

test.each([
  ['200', 200, true],
  ['200', 201, false],
  ['200,202', 202, true],
  ['200-299', 250, true],
  ['200-299,404', 404, true],
  ['200 - 299', 300, false],
  ['', 200, false],
])('matcher %s and %d: %s', (matcher, code, expected) => {
  expect(matchesCode(matcher, code)).toBe(expected);
});
