import { DescribeServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cluster, openStage, type Stage } from '../../conformance/deploy-service/stage.ts';
import { runAction } from '../../support/run-action.ts';

// In real time: what is promised here is about seconds and minutes.
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ speed: 1 });
});
afterAll(() => stage?.close());

async function deploy(service: string, script: string, inputs: Record<string, string> = {}) {
  await stage.service(service);
  const result = await runAction(
    'deploy-service',
    { cluster, service, 'task-definition': await stage.file(service, script), ...inputs },
    { env: stage.env },
  );
  const endedAt = Date.now();
  const { serviceDeployments } = await stage.ecs.send(
    new DescribeServiceDeploymentsCommand({
      serviceDeploymentArns: [result.outputs['service-deployment-arn'] ?? ''],
    }),
  );
  return { ...result, deployment: serviceDeployments?.[0], endedAt };
}

test.concurrent.each([
  ['prompt-good', 'boot=2s', 'succeeded'],
  ['prompt-bad', 'health=60s,exit=1@200ms', 'rolled-back'],
])('%s: the verdict comes with the end', async (service, script, verdict) => {
  const result = await deploy(service, script);
  expect(result.outputs.verdict).toBe(verdict);
  const finishedAt = result.deployment?.finishedAt?.getTime() ?? 0;
  // Within three seconds where the machine is free, which the bench measures; here, that it does not wait for more.
  expect(result.endedAt - finishedAt).toBeLessThanOrEqual(20_000);
});

test.concurrent('migrate: the task is stopped at the time limit', async () => {
  await stage.service('schema');
  const result = await runAction(
    'migrate',
    {
      cluster,
      service: 'schema',
      'task-definition': await stage.file('schema', ''),
      command: 'node migrate.js',
      'wait-for-minutes': '1',
    },
    { env: stage.env },
  );
  expect(result.exitCode).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(/had not ended after 1 min and was stopped/);
  expect(result.outputs['exit-code']).toBe('');
});
