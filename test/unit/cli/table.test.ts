import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../../src/cli/context.ts';
import { harmless } from '../../../src/cli/operate/logs.ts';
import { whoOf } from '../../../src/cli/operate/releases.ts';
import { statusOf } from '../../../src/cli/operate/status.ts';
import { ago, columns, cut, wrap } from '../../../src/cli/table.ts';
import { verdictOf } from '../../../src/rollout/recorded.ts';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  [0, 'just now'],
  [40, '40 s ago'],
  [600, '10 min ago'],
  [3 * 3600, '3 h ago'],
  [3 * 86_400, '3 days ago'],
  [30 * 86_400, '2026-10-22'],
])('%d seconds are %s', (seconds, text) => {
  expect(ago(new Date(now.getTime() - seconds * 1000), now)).toBe(text);
});

test('columns are as wide as their widest cell, colours not counted', () => {
  expect(
    columns([
      ['a', 'b'],
      ['\x1b[31mlong\x1b[39m', 'c'],
    ]),
  ).toEqual(['a     b', '\x1b[31mlong\x1b[39m  c']);
});

test('wrapping loses nothing but the spaces that it breaks at', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (line, width) => {
      expect(wrap(line, width).join(' ')).toBe(line);
    }),
  );
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
});

test('a cut text has the width, and a mark', () => {
  expect(cut('abcdef', 4)).toBe('abc…');
  expect(cut('abc', 4)).toBe('abc');
});

test.each(['10', 'x', '-1m', '1w', ''])("'%s' is no time", (text) => {
  expect(() => durationOf('--since', text)).toThrow(/--since is/);
});

test('nothing in a log moves the cursor', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about these
      expect(harmless(text)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    }),
  );
  expect(harmless('\x1b]0;title\x07\x1b[2Jred\x1b[31m!\x1b[0m\rover')).toBe('red!over');
});

describe('a release', () => {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const triggered = { deploymentCircuitBreaker: { status: 'TRIGGERED' as const } };
  test.each([
    ['succeeded', { status: 'SUCCESSFUL' as const }, undefined],
    ['rolled-back', { status: 'ROLLBACK_SUCCESSFUL' as const, ...triggered }, undefined],
    ['stopped', { status: 'ROLLBACK_SUCCESSFUL' as const, stoppedAt: at(9) }, undefined],
    ['failed', { status: 'ROLLBACK_FAILED' as const }, undefined],
    ['failed', { status: 'STOPPED' as const, ...triggered }, undefined],
    ['superseded', { status: 'STOPPED' as const, stoppedAt: at(9) }, { createdAt: at(8) }],
    ['stopped', { status: 'STOPPED' as const, stoppedAt: at(9) }, { createdAt: at(60) }],
    ['stopped', { status: 'STOPPED' as const, stoppedAt: at(9) }, undefined],
    ['in progress', { status: 'IN_PROGRESS' as const }, undefined],
    ['rolling back', { status: 'ROLLBACK_IN_PROGRESS' as const, ...triggered }, undefined],
    ['stopping', { status: 'STOP_REQUESTED' as const }, undefined],
  ])('is %s: %j', (verdict, deployment, newer) => {
    expect(verdictOf(deployment, newer)).toBe(verdict);
  });

  test.each([
    ['arn:aws:sts::111122223333:assumed-role/slipway-dev/GitHubActions', 'slipway-dev/GitHubActions'],
    ['arn:aws:iam::111122223333:user/ops/anna', 'anna'],
    ['arn:aws:iam::111122223333:root', 'root'],
    [undefined, ''],
  ])('%s is %s', (arn, who) => {
    expect(whoOf(arn)).toBe(who);
  });
});

describe('the status of a service', () => {
  const deployment = {
    id: 'ecs-svc/2',
    status: 'PRIMARY',
    rolloutState: 'COMPLETED' as const,
    createdAt: now,
    updatedAt: now,
  };
  const service = {
    taskDefinition: 'arn:aws:ecs:r:1:task-definition/user:7',
    runningCount: 2,
    desiredCount: 2,
  };
  const rollout = (changes: object) =>
    statusOf('user', 'user', { ...service, deployments: [deployment], ...changes }, () => undefined).rollout;
  test.each([
    ['steady', {}],
    ['not steady', { runningCount: 1 }],
    ['in progress', { deployments: [{ ...deployment, rolloutState: 'IN_PROGRESS' }] }],
    ['in progress', { deployments: [deployment, { ...deployment, id: 'ecs-svc/1', status: 'ACTIVE' }] }],
    ['failed', { deployments: [{ ...deployment, rolloutState: 'FAILED' }] }],
  ])('is %s', (expected, changes) => {
    expect(rollout(changes)).toBe(expected);
  });

  test('one that is not there says only that', () => {
    expect(statusOf('user', 'user-svc', undefined, () => undefined)).toMatchObject({
      exists: false,
      rollout: '',
    });
  });
});
