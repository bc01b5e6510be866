import { TagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { right, serve, service, wrong } from './servers.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ speed: 40 });
});
afterAll(() => stage?.close());

const mark = (arn: string) =>
  stage.ecs.send(
    new TagResourceCommand({
      resourceArn: arn,
      tags: [{ key: 'slipway:verified', value: '2026-01-01T00:00:00Z' }],
    }),
  );

async function update(name: string, taskDefinition: string) {
  await stage.ecs.send(new UpdateServiceCommand({ cluster, service: name, taskDefinition }));
  await stage.until(
    name,
    ({ deployments }) => deployments?.length === 1 && deployments[0]?.rolloutState === 'COMPLETED',
  );
}

/** A smoke test that fails at the commit. */
async function fail(name: string, arn: string) {
  const { url } = await serve(service(() => wrong));
  const inputs = {
    ...{ url, service: name, cluster, 'task-definition-arn': arn },
    ...{ commit: right, timeout: '2s', window: '100ms', 'on-failure': 'rollback' },
  };
  const result = await runAction('smoke-verify', inputs, { env: stage.env });
  return { ...result, error: result.annotations.find(({ kind }) => kind === 'error')?.message };
}

test('a revision that failed is rolled back, and the rollback has a verdict of its own', async () => {
  const first = await stage.service('bad');
  await mark(first);
  const second = await stage.register('bad');
  await update('bad', second);
  const result = await fail('bad', second);
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { result: 'failed', 'rollback-verdict': 'succeeded', 'rollback-task-definition-arn': first },
  });
  expect(result.error).toMatch(/is not verified: commit a1b2[\s\S]*\nrolled back: bad runs bad:1 again/);
  expect(result.summary).toMatch(/❌ smoke test: failed[\s\S]*✅ bad: succeeded[\s\S]*does not come back/);
  expect((await stage.describe('bad')).taskDefinition).toBe(first);
});

test('it stays where nothing is verified, and that is said', async () => {
  const arn = await stage.service('alone');
  const result = await fail('alone', arn);
  expect(result.exitCode).toBe(1);
  expect(result.outputs['rollback-verdict']).toBeUndefined();
  expect(result.error).toMatch(/it was not rolled back: no verified revision of alone was found/);
});

test('the rollback may fail too, and both are told', async () => {
  const bad = await stage.register('worse', 'health=60s,exit=1@1s');
  await mark(bad);
  await stage.service('worse');
  const result = await fail('worse', (await stage.describe('worse')).taskDefinition ?? '');
  expect(result).toMatchObject({ exitCode: 1, outputs: { 'rollback-verdict': 'rolled-back' } });
  expect(result.error).toMatch(/is not verified[\s\S]*\nthe rollback ended as rolled-back: /);
});

test('a newer deployment that took its place is left alone', async () => {
  const first = await stage.service('newer');
  await mark(first);
  const second = await stage.register('newer');
  await update('newer', await stage.register('newer'));
  const result = await fail('newer', second);
  expect(result.exitCode).toBe(1);
  expect(result.error).toMatch(/not rolled back: newer does not run newer:2 but newer:3/);
  expect((await stage.describe('newer')).taskDefinition).toMatch(/newer:3$/);
});
