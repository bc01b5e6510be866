import { TagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { openWire, type Wire } from '../deploy-service/wire.ts';

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  wire = await openWire(stage.local.url);
});
afterAll(async () => {
  await wire?.close();
  await stage?.close();
});

async function rollback(service: string, inputs: Record<string, string> = {}) {
  wire.calls.length = 0;
  const result = await runAction(
    'rollback',
    { cluster, service, ...inputs },
    { env: { ...stage.env, AWS_ENDPOINT_URL: wire.url } },
  );
  return { ...result, error: result.annotations.find(({ kind }) => kind === 'error')?.message };
}

const verify = (arn: string) =>
  stage.ecs.send(
    new TagResourceCommand({
      resourceArn: arn,
      tags: [{ key: 'slipway:verified', value: '2026-01-01T00:00:00Z' }],
    }),
  );

/** Deploys a revision and waits until it is through, or only until ECS has begun. */
async function update(service: string, arn: string, through = true) {
  await stage.ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition: arn }));
  await stage.until(service, ({ deployments }) =>
    through
      ? deployments?.length === 1 && deployments[0]?.rolloutState === 'COMPLETED'
      : (deployments?.length ?? 0) > 1,
  );
}

test('goes back to the newest verified revision, not just to the one before', async () => {
  const first = await stage.service('user');
  await verify(first);
  await update('user', await stage.register('user'));
  const third = await stage.register('user');
  await update('user', third);
  const result = await rollback('user', { reason: 'smoke test failed' });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'succeeded', from: third, 'task-definition-arn': first },
  });
  expect(result.stdout).toMatch(/back from user:3 to user:1: smoke test failed/);
  expect(result.annotations).toMatchObject([
    { kind: 'notice', message: expect.stringMatching(/does not come back.*database schema.*secrets/) },
  ]);
  expect(result.summary).toMatch(/\| revision \| user:3 → user:1 \|[\s\S]*Reason: smoke test failed/);
  expect((await stage.describe('user')).taskDefinition).toBe(first);
});

test('a deployment that is going on is stopped, which brings the verified one back', async () => {
  const first = await stage.service('moving');
  await verify(first);
  const second = await stage.register('moving', 'boot=600s');
  await update('moving', second, false);
  const result = await rollback('moving');
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'succeeded', from: second, 'task-definition-arn': first },
  });
  expect(wire.count('StopServiceDeployment')).toBe(1);
  expect(wire.count('UpdateService')).toBe(0);
  expect(result.summary).toMatch(
    /\| revision \| moving:2 → moving:1 \|[\s\S]*\| tasks \| 1 of 1 of this revision/,
  );
  expect((await stage.describe('moving')).taskDefinition).toBe(first);
});

test('a deployment that is going on is replaced where its way back is not the one wanted', async () => {
  const first = await stage.service('replaced');
  await verify(first);
  await update('replaced', await stage.register('replaced'));
  await update('replaced', await stage.register('replaced', 'boot=600s'), false);
  const result = await rollback('replaced');
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'succeeded', 'task-definition-arn': first },
  });
  expect(wire.count('StopServiceDeployment')).toBe(0);
  expect((await stage.describe('replaced')).taskDefinition).toBe(first);
});

test("'to' names a revision, verified or not", async () => {
  const first = await stage.service('named');
  await update('named', await stage.register('named'));
  const result = await rollback('named', { to: 'named:1' });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'succeeded', 'task-definition-arn': first },
  });
  expect(result.annotations[0]).toMatchObject({
    kind: 'warning',
    message: expect.stringMatching(/not marked as verified/),
  });
});

describe('what fails', () => {
  test('nothing was ever verified', async () => {
    await stage.service('never');
    const result = await rollback('never');
    expect(result.exitCode).toBe(1);
    expect(result.error).toMatch(
      /no verified revision of never was found, other than the running never:1\nhelp: .*'to'/,
    );
    expect(wire.count('UpdateService')).toBe(0);
  });

  test('the revision gone back to fails too', async () => {
    await stage.service('worse');
    const bad = await stage.register('worse', 'health=60s,exit=1@1s');
    await verify(bad);
    const result = await rollback('worse');
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'rolled-back', 'task-definition-arn': bad },
    });
    expect(result.error).toMatch(/container 'app' exited 3 times with code 1/);
  });

  test('an unknown service', async () => {
    expect((await rollback('nobody')).error).toMatch(/no service 'nobody' in cluster 'dev'/);
  });
});
