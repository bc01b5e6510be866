import { describe, expect, test } from 'vitest';
import { judgedContainer, outcomeOf, runTaskError, taskNetwork } from '../../../src/actions/migrate/task.ts';

describe('judgedContainer', () => {
  const two = { containerDefinitions: [{ name: 'app' }, { name: 'proxy' }] };
  test('the only one, or the one named', () => {
    expect(judgedContainer({ containerDefinitions: [{ name: 'app' }] }, undefined)).toBe('app');
    expect(judgedContainer(two, 'proxy')).toBe('proxy');
  });
  test('none can be told', () => {
    expect(() => judgedContainer(two, undefined)).toThrow(/has the containers 'app', 'proxy'/);
    expect(() => judgedContainer(two, 'x')).toThrow(/no container 'x'; it has 'app', 'proxy'/);
  });
});

describe('taskNetwork', () => {
  const live = { subnets: ['s1'], securityGroups: ['g1'], assignPublicIp: 'ENABLED' as const };
  const service = { serviceName: 'user', networkConfiguration: { awsvpcConfiguration: live } };
  const nothing = { subnets: [], securityGroups: [], assignPublicIp: undefined };
  test("the live service's, with what was given over it", () => {
    expect(taskNetwork(nothing, service).awsvpcConfiguration).toEqual(live);
    expect(
      taskNetwork({ ...nothing, subnets: ['s2'], assignPublicIp: 'DISABLED' }, service).awsvpcConfiguration,
    ).toEqual({
      subnets: ['s2'],
      securityGroups: ['g1'],
      assignPublicIp: 'DISABLED',
    });
    expect(taskNetwork({ ...nothing, subnets: ['s2'] }, undefined).awsvpcConfiguration).toEqual({
      subnets: ['s2'],
      assignPublicIp: 'DISABLED',
    });
  });
  test('none', () => {
    expect(() => taskNetwork(nothing, undefined)).toThrow(/needs subnets/);
    expect(() => taskNetwork(nothing, { serviceName: 'user' })).toThrow(/no awsvpc network/);
  });
});

describe('outcomeOf', () => {
  const container = { name: 'app', lastStatus: 'STOPPED', exitCode: 0 };
  test.each([
    ['runs', { lastStatus: 'RUNNING', containers: [{ name: 'app', lastStatus: 'RUNNING' }] }, undefined],
    [
      'stopping, no exit code yet',
      { lastStatus: 'STOPPING', containers: [{ name: 'app', lastStatus: 'STOPPED' }] },
      undefined,
    ],
    [
      'ended well',
      { lastStatus: 'STOPPED', containers: [container] },
      { exitCode: 0, reason: '', goesOn: false, failure: undefined },
    ],
    [
      'ended well beside a sidecar that failed',
      {
        lastStatus: 'STOPPED',
        containers: [{ name: 'logs', exitCode: 1, lastStatus: 'STOPPED' }, container],
      },
      { exitCode: 0, reason: '', goesOn: false, failure: undefined },
    ],
    [
      'ended well, and the task runs on',
      { lastStatus: 'RUNNING', desiredStatus: 'RUNNING', containers: [container] },
      { exitCode: 0, reason: '', goesOn: true, failure: undefined },
    ],
  ])('%s', (_name, task, outcome) => {
    expect(outcomeOf(task, 'app')).toEqual(outcome);
  });
  test('failures say how', () => {
    const oom = {
      ...container,
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    };
    const failed = outcomeOf(
      { lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', containers: [oom] },
      'app',
    );
    expect(failed?.failure?.message).toMatch(
      /exited with code 137 \(OutOfMemoryError.*\)\nstop code: EssentialContainerExited/,
    );
    expect(failed?.failure?.help).toMatch(/Raise memory.*Nothing was deployed/);
    const never = outcomeOf(
      { lastStatus: 'STOPPED', stoppedReason: 'CannotPullContainerError: x', containers: [] },
      'app',
    );
    expect(never).toMatchObject({
      exitCode: undefined,
      failure: { message: expect.stringMatching(/never ran to an end/) },
    });
  });
});

test.each([
  [[{ reason: 'RESOURCE:MEMORY' }], /RESOURCE:MEMORY/, /no room/],
  [[{ reason: 'Capacity is unavailable at this time.' }], /Capacity/, /no room/],
  [[], /ECS gave no reason/, undefined],
])('runTaskError(%j)', (failures, message, help) => {
  const error = runTaskError(failures);
  expect(error.message).toMatch(message);
  if (help === undefined) expect(error.help).toBeUndefined();
  else expect(error.help).toMatch(help);
});
