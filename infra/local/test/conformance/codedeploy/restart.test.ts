import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContinueDeploymentCommand, CreateDeploymentCommand } from '@aws-sdk/client-codedeploy';
import { afterAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { appSpec, events, worldAt } from './world.ts';

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`CodeDeploy over a restart with --state${why}`, () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'slipway-codedeploy-'));
  let local: LocalFargate | undefined;
  const start = async (port = 0) => {
    local = await startChecked({ port, engine: 'scripted', speed: 60, log: () => {}, stateDir });
    return local;
  };
  afterAll(async () => {
    await local?.close();
    rmSync(stateDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('takes a deployment up where it was: neither a second task set, nor a shift again', async () => {
    const first = await start();
    const world = await worldAt(first.url);
    const service = await world.service('web', {
      group: {
        blueGreenDeploymentConfiguration: {
          terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 5 },
          deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 600 },
        },
      },
    });
    await service.steady();
    // The AppSpec is an object of the upstream's S3 this time.
    const taskDefinition = await world.client.register('web', 'log=2');
    await fetch(`${first.url}/specs`, { method: 'PUT' });
    const body = JSON.stringify(appSpec(taskDefinition));
    await fetch(`${first.url}/specs/web.json`, { method: 'PUT', body });
    const { deploymentId: id = '' } = await world.deploy.send(
      new CreateDeploymentCommand({
        applicationName: 'app',
        deploymentGroupName: 'web',
        revision: {
          revisionType: 'S3',
          s3Location: { bucket: 'specs', key: 'web.json', bundleType: 'JSON' },
        },
      }),
    );
    await world.status(id, 'Ready');
    const before = await world.target(id, 'web');
    const sets = (await service.describe()).taskSets?.map((s) => s.id);
    await first.close();

    await start(first.port);
    expect((await world.info(id)).status).toBe('Ready');
    expect((await world.target(id, 'web')).lifecycleEvents).toEqual(before.lifecycleEvents);
    expect((await service.describe()).taskSets?.map((s) => s.id)).toEqual(sets);
    expect(await service.test()).toEqual({ blue: 0, green: 100 });
    await world.deploy.send(
      new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'READY_WAIT' }),
    );
    await world.status(id, 'Succeeded');
    expect(Object.values(events(await world.target(id, 'web')))).toEqual(Array(8).fill('Succeeded'));
    expect(await service.production()).toEqual({ blue: 0, green: 100 });
    expect((await service.describe()).taskDefinition).toBe(taskDefinition);
  });
});
