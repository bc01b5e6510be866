import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { ask, shiftWorld } from './world.ts';
import { zipOf } from './zip.ts';

const blueGreen: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 };
const role = 'arn:aws:iam::000000000000:role/hook';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** It says no where its hookDetails name the stage that it is called in, and needs two calls where they say so. */
const handler = `
def handler(event, context):
    details = event.get('hookDetails') or {}
    for field in ('executionId', 'resourceArn', 'lifecycleStage'):
        event[field]
    if details.get('refuse') == event['lifecycleStage']:
        return {'hookStatus': 'FAILED'}
    if details.get('raise'):
        raise ValueError('this one is broken')
    if details.get('again'):
        return {'hookStatus': 'IN_PROGRESS', 'callBackDelay': 5, 'hookDetails': {}}
    return {'hookStatus': 'SUCCEEDED'}
`;

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`Lambda hooks${why}`, () => {
  let local: LocalFargate;
  let world: Awaited<ReturnType<typeof shiftWorld>>;
  let hookTargetArn: string;
  beforeAll(async () => {
    local = await startChecked({ port: 0, engine: 'scripted', speed: 600, log: () => {} });
    world = await shiftWorld(local.url);
    hookTargetArn = await create('check', 'python3.12', zipOf('index.py', handler));
  });
  afterAll(() => local?.close());

  async function create(FunctionName: string, Runtime: 'python3.12' | 'nodejs22.x', ZipFile: Buffer) {
    const lambda = new LambdaClient({ endpoint: local.url, region: 'us-east-1', credentials });
    const made = await lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime,
        Role: role,
        Handler: 'index.handler',
        Code: { ZipFile },
      }),
    );
    return made.FunctionArn ?? '';
  }

  const stages = ['PRE_SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
  const hooks = (hookDetails: { [name: string]: string | boolean }): DeploymentConfiguration => ({
    lifecycleHooks: [{ hookTargetArn, roleArn: role, lifecycleStages: stages as never, hookDetails }],
  });

  test('a function of the upstream is called at its stages, again when it asks for it, and what it says counts', async () => {
    const service = await world.service('hooked', blueGreen);
    await service.ended();
    const green = await service.deploy(hooks({ again: true }));
    expect((await service.ended()).statusReason).toBeUndefined();
    expect((await ask(service.production)).by).toBe(green);

    await service.deploy(hooks({ refuse: 'PRODUCTION_TRAFFIC_SHIFT' }));
    expect(await service.ended()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: `Service deployment rolled back because PRODUCTION_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target ${hookTargetArn} returned FAILED status.`,
    });
    expect((await ask(service.production)).by).toBe(green);

    await service.deploy(hooks({ raise: true }));
    expect((await service.ended()).statusReason).toMatch(
      /PRE_SCALE_UP lifecycle hook\(s\) failed\. ECS was unable to parse the response/,
    );
  });

  test('functions of Node run too', async () => {
    const code =
      "exports.handler = async (event) => ({ hookStatus: event.executionId ? 'FAILED' : 'SUCCEEDED' });";
    const service = await world.service('node', blueGreen);
    await service.ended();
    const arn = await create('node', 'nodejs22.x', zipOf('index.js', code));
    const lifecycleHooks = [
      { hookTargetArn: arn, roleArn: role, lifecycleStages: ['POST_SCALE_UP' as const] },
    ];
    await service.deploy({ lifecycleHooks });
    expect((await service.ended()).statusReason).toBe(
      `Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target ${arn} returned FAILED status.`,
    );
  });

  test('one that nobody made fails its deployment, and says whose call it was', async () => {
    const service = await world.service('unknown', blueGreen);
    await service.ended();
    hookTargetArn = hookTargetArn.replace(/check$/, 'nobody');
    await service.deploy(hooks({}));
    expect(await service.ended()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringMatching(
        /ECS was unable to invoke hook target \S+:nobody due to Function not found/,
      ),
    });
  });
});

describe.skipIf(noMinistack)(`a restart in mid-shift${why}`, () => {
  let local: LocalFargate | undefined;
  const stateDir = mkdtempSync(join(tmpdir(), 'slipway-shift-'));
  afterAll(async () => {
    await local?.close();
    rmSync(stateDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('the pause is still there, and the weights are as they were', async () => {
    const options = { engine: 'scripted', speed: 100, stateDir, log: () => {} } as const;
    local = await startChecked({ port: 0, ...options });
    const world = await shiftWorld(local.url);
    const service = await world.service('kept', { ...blueGreen, strategy: 'CANARY' });
    await service.ended();
    const canary: DeploymentConfiguration = {
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 0 },
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] }],
    };
    await service.deploy(canary);
    await service.answer(await service.paused(), 'CONTINUE');
    await service.until((d) => d.targetServiceRevision?.requestedProductionTrafficWeight === 5);
    const before = await service.paused();
    const { port } = local;
    await local.close();

    // Its load balancer may have another address now: those of files that run beside this one take what is free.
    local = await startChecked({ port, ...options });
    const after = await service.paused();
    expect(after.lifecycleHookDetails).toEqual(before.lifecycleHookDetails);
    expect(after).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' });
    expect(await service.weights()).toEqual([95, 5]);
    await service.until(
      (d) =>
        d.targetServiceRevision?.runningTaskCount === 2 &&
        d.sourceServiceRevisions?.[0]?.runningTaskCount === 2,
    );
    await service.answer(after, 'CONTINUE');
    expect((await service.ended()).status).toBe('SUCCESSFUL');
    expect(await service.weights()).toEqual([0, 100]);
  });
});
