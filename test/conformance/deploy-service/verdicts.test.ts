import { readFile } from 'node:fs/promises';
import {
  DescribeServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionResult, runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from './stage.ts';

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
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(result.outputs).toMatchObject({
      verdict: 'succeeded',
      'previous-task-definition-arn': previous,
      dossier: '',
    });
    expect(result.outputs['task-definition-arn']).toMatch(/task-definition\/good:2$/);
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

  test('what runs already is neither registered nor deployed again, unless forced', async () => {
    await stage.service('same');
    const file = await stage.file('same');
    const first = await deploy({ service: 'same', 'task-definition': file });
    const second = await deploy({ service: 'same', 'task-definition': file });
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(second.outputs['task-definition-arn']).toBe(first.outputs['task-definition-arn']);
    expect(second.stdout).toMatch(/nothing to register[\s\S]*ECS starts no deployment/);
    const forced = await deploy({ service: 'same', 'task-definition': file, 'force-new-deployment': 'true' });
    expect(forced.outputs).toMatchObject({
      verdict: 'succeeded',
      'task-definition-arn': first.outputs['task-definition-arn'],
    });
    expect(forced.outputs['service-deployment-arn']).not.toBe(first.outputs['service-deployment-arn']);
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

  test('a deployment of the same revision that is going on is followed', async () => {
    await stage.service('joined');
    // Long enough that it still goes on where this machine is slow to start the action.
    const arn = await stage.register('joined', 'boot=200s');
    await stage.ecs.send(new UpdateServiceCommand({ cluster, service: 'joined', taskDefinition: arn }));
    const result = await deploy({ service: 'joined', 'task-definition-arn': arn });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(result.stdout).toMatch(/is going on already; following it/);
  });
});

describe('rolled-back, with a dossier', () => {
  test.each([
    ['exits', 'health=60s,exit=3@1s', /container 'app' exited 3 times with code 3/],
    ['unhealthy', 'unhealthy', /health check/],
    ['no-image', 'no-image', /the image could not be pulled/],
    ['oom', 'health=60s,oom@1s', /killed for using more memory/],
  ])('%s', async (name, script, cause) => {
    await stage.service(name);
    const result = await deploy({ service: name, 'task-definition': await stage.file(name, script) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rolled-back' } });
    expect((await stage.describe(name)).taskDefinition).toMatch(/:1$/);
    const [error, ...more] = result.annotations;
    expect(more).toEqual([]);
    expect(error?.message).toMatch(cause);
    expect(error?.message).toMatch(new RegExp(`^${name}: rolled-back \\(${name}:2\\)`));
    expect(error?.message).toMatch(new RegExp(`${name} runs ${name}:1 now`));
    expect(result.summary).toMatch(cause);
    expect(result.summary).toMatch(/\| circuit breaker \| TRIGGERED, 3 of 3 failures \|/);
    expect(await readFile(result.outputs.dossier ?? '', 'utf8')).toMatch(cause);
  });
});

describe('failed', () => {
  test('the breaker trips and no rollback is wanted', async () => {
    await stage.service('norollback', {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    const result = await deploy({
      service: 'norollback',
      'task-definition': await stage.file('norollback', 'health=60s,exit=1@1s'),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
    expect(result.annotations[0]?.message).toMatch(/failed and was not rolled back/);
  });
});

describe('superseded and stopped', () => {
  test('a second UpdateService takes its place', async () => {
    await stage.service('twice');
    const other = await stage.register('twice');
    const file = await stage.file('twice', 'boot=600s');
    const onLine = at(/started task/, () => {
      void stage.ecs.send(new UpdateServiceCommand({ cluster, service: 'twice', taskDefinition: other }));
    });
    const result = await deploy({ service: 'twice', 'task-definition': file }, { onLine });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'superseded' } });
    expect(result.annotations[0]?.message).toMatch(/of twice:2 took its place/);
  });

  test('somebody calls StopServiceDeployment', async () => {
    await stage.service('halted');
    const file = await stage.file('halted', 'boot=600s');
    const onLine = at(/started task/, async () => {
      const { currentServiceDeployment } = await stage.describe('halted');
      await stage.ecs.send(
        new StopServiceDeploymentCommand({
          serviceDeploymentArn: currentServiceDeployment,
          stopType: 'ROLLBACK',
        }),
      );
    });
    const result = await deploy({ service: 'halted', 'task-definition': file }, { onLine });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'stopped' } });
    expect((await stage.describe('halted')).taskDefinition).toMatch(/:1$/);
  });
});

describe('scaled-to-zero', () => {
  test('is no success, unless that is allowed', async () => {
    await stage.service('zero');
    const inputs = { service: 'zero', 'task-definition': await stage.file('zero'), 'desired-count': '0' };
    const refused = await deploy(inputs);
    expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: 'scaled-to-zero' } });
    const allowed = await deploy({ ...inputs, 'allow-zero': 'true' });
    expect(allowed).toMatchObject({ exitCode: 0, outputs: { verdict: 'scaled-to-zero' } });
    const up = await deploy({ ...inputs, 'desired-count': '2' });
    expect(up).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect((await stage.describe('zero')).runningCount).toBe(2);
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
      'task-definition': await stage.file(name, 'boot=600s'),
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
