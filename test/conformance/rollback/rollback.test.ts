import {
  DeregisterTaskDefinitionCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { openWire, type Wire } from '../deploy-service/wire.ts';

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await openStage({ speed: 40 });
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

/** What tasks do that don't start while a test looks, however slow the machine: the clock runs 40 times as fast. */
const never = 'boot=86400s';

/** @param where CLUSTER/SERVICE that it was verified in; nothing is said without */
const verify = (arn: string, where?: string) =>
  stage.ecs.send(
    new TagResourceCommand({
      resourceArn: arn,
      tags: [
        { key: 'slipway:verified', value: '2026-01-01T00:00:00Z' },
        ...(where === undefined ? [] : [{ key: 'slipway:verified-in', value: where }]),
      ],
    }),
  );

const tagsOf = async (arn: string) => {
  const { tags } = await stage.ecs.send(new ListTagsForResourceCommand({ resourceArn: arn }));
  return Object.fromEntries((tags ?? []).map(({ key, value }) => [key, value]));
};

/** Deploys a revision and waits until it is through, or only until ECS has begun. */
async function update(service: string, arn: string, through = true) {
  await stage.ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition: arn }));
  await stage.until(service, ({ deployments }) =>
    through
      ? deployments?.length === 1 && deployments[0]?.rolloutState === 'COMPLETED'
      : (deployments?.length ?? 0) > 1,
  );
}

test('a revision that was verified in another cluster, with its roles and secrets, is no way back', async () => {
  const first = await stage.service('family');
  await verify(first, `${cluster}/family`);
  const second = await stage.register('family');
  await verify(second, 'production/family');
  await update('family', await stage.register('family'));
  expect(await rollback('family')).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'succeeded', 'task-definition-arn': first },
  });
});

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
  expect(result.stdout).toMatch(
    /back from user:3 to user:1 \(verified 2026-01-01T00:00:00Z\): smoke test failed/,
  );
  expect(result.annotations).toMatchObject([
    {
      kind: 'notice',
      message: expect.stringMatching(/does not come back: the database: schema.*desired count: it stays 1/),
    },
  ]);
  expect(result.summary).toMatch(/\| revision \| user:3 → user:1 \|[\s\S]*Reason: smoke test failed/);
  expect(result.summary).toMatch(
    /#### What comes back\n\n\| {2}\| user:3 \| user:1 \|[\s\S]*app: environment NONCE/,
  );
  expect(result.summary).toMatch(/#### What does not come back\n\n- the database/);
  expect((await stage.describe('user')).taskDefinition).toBe(first);
});

test('a verified revision that was left is not gone back to: two rollbacks do not come and go', async () => {
  const [first, second, third] = [
    await stage.service('twice'),
    await stage.register('twice'),
    await stage.register('twice'),
  ];
  for (const arn of [first, second, third]) await verify(arn);
  await update('twice', third);
  expect((await rollback('twice')).outputs['task-definition-arn']).toBe(second);
  expect(await tagsOf(third)).toMatchObject({ 'slipway:rolled-back': expect.stringMatching(/^20/) });
  expect((await rollback('twice')).outputs['task-definition-arn']).toBe(first);
  await update('twice', third);
  const again = await rollback('twice', { 'dry-run': 'true' });
  expect(again).toMatchObject({ exitCode: 0, outputs: { 'task-definition-arn': first } });
});

test('a dry run says where to, what comes back and what not, and changes nothing', async () => {
  const first = await stage.service('dry');
  await verify(first);
  const second = await stage.register('dry');
  await update('dry', second);
  const result = await rollback('dry', { 'dry-run': 'true' });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { from: second, 'task-definition-arn': first, verified: '2026-01-01T00:00:00Z', commit: '' },
  });
  expect(result.outputs.verdict).toBeUndefined();
  expect(result.stdout).toMatch(
    /would bring dry back from dry:2 to dry:1[\s\S]*does not come back: the desired count: it stays 1/,
  );
  expect(wire.count('UpdateService') + wire.count('StopServiceDeployment')).toBe(0);
});

describe("'from'", () => {
  test('is not what runs: nothing to do, since ECS was faster', async () => {
    const first = await stage.service('back');
    await verify(first);
    const second = await stage.register('back');
    const result = await rollback('back', { from: second });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'succeeded', from: first, 'task-definition-arn': first },
      annotations: [
        { kind: 'notice', message: 'back does not run back:2 but back:1: there is nothing to roll back' },
      ],
    });
    expect(wire.count('UpdateService')).toBe(0);
  });

  test("is not what runs: somebody else's deployment is left alone", async () => {
    const first = await stage.service('theirs');
    await verify(first);
    const second = await stage.register('theirs');
    await update('theirs', await stage.register('theirs', never), false);
    const result = await rollback('theirs', { from: second });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'superseded' } });
    expect(result.error).toMatch(
      /does not run theirs:2: deployment ecs-svc\/\d+ of theirs:3 is going on, and is left alone/,
    );
    expect(wire.count('UpdateService') + wire.count('StopServiceDeployment')).toBe(0);
  });
});

test('a deployment that is going on is stopped, which brings the verified one back', async () => {
  const first = await stage.service('moving');
  await verify(first);
  const second = await stage.register('moving', never);
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
  await update('replaced', await stage.register('replaced', never), false);
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

describe('without a verified revision', () => {
  test('nothing is done without consent; with it the one before comes back', async () => {
    const first = await stage.service('never');
    await update('never', await stage.register('never'));
    const result = await rollback('never');
    expect(result).toMatchObject({ exitCode: 1, outputs: {} });
    expect(result.error).toMatch(
      /no verified revision of never was found before the running never:2; nothing was changed\nhelp: The one before is never:1: .*'to', or set allow-unverified/,
    );
    expect(wire.count('UpdateService')).toBe(0);
    const consented = await rollback('never', { 'allow-unverified': 'true' });
    expect(consented).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'succeeded', 'task-definition-arn': first, verified: '' },
    });
    expect(consented.annotations[0]).toMatchObject({
      kind: 'warning',
      message: expect.stringMatching(/not marked as verified/),
    });
  });

  test('a deployment that is going on is not stopped without consent either', async () => {
    const first = await stage.service('stuck');
    await update('stuck', await stage.register('stuck', never), false);
    expect((await rollback('stuck')).exitCode).toBe(1);
    expect(wire.count('StopServiceDeployment')).toBe(0);
    const consented = await rollback('stuck', { 'allow-unverified': 'true' });
    expect(consented).toMatchObject({ exitCode: 0, outputs: { 'task-definition-arn': first } });
    expect(wire.count('StopServiceDeployment')).toBe(1);
  });
});

describe('what fails', () => {
  test('the revision gone back to fails too', async () => {
    const bad = await stage.register('worse', 'health=60s,exit=1@1s');
    await verify(bad);
    await stage.service('worse');
    const result = await rollback('worse');
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'rolled-back', 'task-definition-arn': bad },
    });
    expect(result.error).toMatch(/container 'app' exited 3 times with code 1/);
  });

  test('a revision that was deregistered', async () => {
    await stage.service('gone');
    const second = await stage.register('gone');
    await stage.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: second }));
    expect((await rollback('gone', { to: 'gone:2' })).error).toMatch(
      /gone:2 is INACTIVE: ECS starts no tasks of it/,
    );
  });

  test('an unknown service', async () => {
    expect((await rollback('nobody')).error).toMatch(/no service 'nobody' in cluster 'dev'/);
  });
});
