import { readFile } from 'node:fs/promises';
import { DescribeServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionResult, runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from './stage.ts';

// The verdicts themselves are in the table of scenarios (test/faults/deploy/verdicts.test.ts).
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ speed: 20 });
});
afterAll(() => stage?.close());

/** Runs deploy-service with what every call needs. */
function deploy(
  inputs: Record<string, string>,
  options: Parameters<typeof runAction>[2] = {},
): Promise<ActionResult> {
  return runAction(
    'deploy-service',
    { cluster, ...inputs },
    { ...options, env: { ...stage.env, RUNNER_TEMP: undefined, ...options.env } },
  );
}

/** Calls `act` once, at the first line that matches. */
function at(pattern: RegExp, act: () => void): (line: string) => void {
  let done = false;
  return (line) => {
    if (done || !pattern.test(line)) return;
    done = true;
    act();
  };
}

describe('succeeded', () => {
  test('registers, updates and follows to the end, with live events', async () => {
    const previous = await stage.service('good');
    const result = await deploy({ service: 'good', 'task-definition': await stage.file('good') });
    // Nothing is masked: ARNs have the account id, and GitHub drops outputs that hold what is.
    expect(result).toMatchObject({ exitCode: 0, annotations: [], masks: [] });
    expect(result.outputs).toMatchObject({
      verdict: 'succeeded',
      'previous-task-definition-arn': previous,
      dossier: '',
    });
    expect(result.outputs['task-definition-arn']).toMatch(/:\d{12}:task-definition\/good:2$/);
    expect(result.outputs['service-deployment-arn']).toMatch(/:service-deployment\/dev\/good\//);
    expect((await stage.describe('good')).taskDefinition).toBe(result.outputs['task-definition-arn']);
    const lines = result.stdout.split('\n');
    expect(lines.filter((line) => /started task/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /deployment completed/.test(line))).toHaveLength(1);
    expect(result.stdout).not.toMatch(/\(service good\)|steady state reached[\s\S]*steady state reached/);
    expect(result.summary).toMatch(
      /\| revision \| good:1 → good:2 \|[\s\S]*\| verdict \| succeeded: the rollout is complete \|/,
    );
  });

  test('a registered revision, with counts and limits changed and the rest left as it was', async () => {
    await stage.service('settings');
    const arn = await stage.register('settings');
    const result = await deploy({
      service: 'settings',
      'task-definition-arn': 'settings:2',
      'desired-count': '3',
      'minimum-healthy-percent': '50',
      'circuit-breaker-threshold-type': 'COUNT',
      'circuit-breaker-threshold': '5',
    });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'succeeded', 'task-definition-arn': arn },
    });
    expect(await stage.describe('settings')).toMatchObject({
      desiredCount: 3,
      runningCount: 3,
      deploymentConfiguration: {
        minimumHealthyPercent: 50,
        maximumPercent: 200,
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          thresholdConfiguration: { type: 'COUNT', value: 5 },
        },
      },
    });
  });
});

test('rolled-back: annotation, summary and file tell the cause', async () => {
  await stage.service('exits');
  const result = await deploy({
    service: 'exits',
    'task-definition': await stage.file('exits', 'health=60s,exit=3@1s'),
  });
  const cause = /container 'app' exited 3 times with code 3/;
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rolled-back' } });
  expect((await stage.describe('exits')).taskDefinition).toMatch(/:1$/);
  const [error, ...more] = result.annotations;
  expect(more).toEqual([]);
  expect(error?.message).toMatch(cause);
  expect(error?.message).toMatch(/^exits: rolled-back \(exits:2\)/);
  expect(error?.message).toMatch(/exits runs exits:1 now/);
  expect(result.summary).toMatch(cause);
  expect(result.summary).toMatch(/\| circuit breaker \| TRIGGERED, 3 of 3 failures \|/);
  expect(JSON.parse(await readFile(result.outputs.dossier ?? '', 'utf8'))).toMatchObject({
    verdict: 'rolled-back',
    cause: expect.stringMatching(cause),
    runs: expect.stringMatching(/exits:1$/),
    deployment: { circuitBreaker: { status: 'TRIGGERED', failures: 3, threshold: 3 } },
    stoppedTasks: expect.arrayContaining([expect.objectContaining({ container: 'app', exitCode: 3 })]),
  });
});

describe('cancelled', () => {
  test.each([
    ['leave', 'leaves', /goes on, unwatched \(on-cancel: leave\)/, 'SIGTERM', 143],
    ['stop', 'stops', /was stopped and is being rolled back/, 'SIGINT', 130],
  ])('on-cancel: %s', async (onCancel, name, said, signalName, exitCode) => {
    await stage.service(name);
    const controller = new AbortController();
    const onLine = at(/started task/, () => controller.abort(signalName));
    const inputs = {
      service: name,
      'task-definition': await stage.file(name, 'boot=86400s'),
      'on-cancel': onCancel,
    };
    const result = await deploy(inputs, { onLine, signal: controller.signal });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs.verdict).toBeUndefined();
    expect(result.outputs['task-definition-arn']).toMatch(/:2$/);
    expect(result.annotations.find(({ kind }) => kind === 'warning')?.message).toMatch(said);
    const { currentServiceDeployment } = await stage.describe(name);
    const { serviceDeployments } = await stage.ecs.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [result.outputs['service-deployment-arn'] ?? currentServiceDeployment ?? ''],
      }),
    );
    if (onCancel === 'leave') expect(serviceDeployments?.[0]?.status).toBe('IN_PROGRESS');
    else expect(serviceDeployments?.[0]?.status).toMatch(/^ROLLBACK_/);
  });
});
