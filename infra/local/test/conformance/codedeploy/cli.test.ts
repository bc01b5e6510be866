import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsPython, without } from '../../../../../test/support/parts.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { noMinistack } from '../upstream/ministack.ts';
import { worldAt } from './world.ts';

const missing = noMinistack ?? without('clients');
const why = missing ? ` (skipped: ${missing})` : '';
const run = promisify(execFile);

describe.skipIf(missing)(`aws ecs deploy${why}`, () => {
  let local: LocalFargate;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-ecs-deploy-'));
    local = await startChecked({ port: 0, engine: 'scripted', speed: 60, log: () => {} });
  });
  afterAll(async () => {
    await local?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('registers, deploys by CodeDeploy with a YAML AppSpec, and waits until it has succeeded', async () => {
    const world = await worldAt(local.url);
    const service = await world.service('web', { terminationWait: 1 });
    await service.steady();
    writeFileSync(
      join(folder, 'taskdef.json'),
      JSON.stringify({
        family: 'web',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          { name: 'web', image: 'registry.example/web:2', portMappings: [{ containerPort: 8000 }] },
        ],
      }),
    );
    writeFileSync(
      join(folder, 'appspec.yaml'),
      `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION>
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 8000
`,
    );
    const { stdout } = await run(
      clientsPython,
      [
        ...[join(dirname(clientsPython), 'aws'), 'ecs', 'deploy', '--cluster', 'main', '--service', 'web'],
        ...['--task-definition', 'taskdef.json', '--codedeploy-appspec', 'appspec.yaml'],
        ...['--codedeploy-application', 'app', '--codedeploy-deployment-group', 'web'],
      ],
      {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          AWS_ENDPOINT_URL: local.url,
          AWS_DEFAULT_REGION: 'us-east-1',
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
        },
      },
    );
    expect(stdout).toMatch(/Successfully deployed arn:aws:ecs:\S+:task-definition\/web:2 to service 'web'/);
    expect(await service.describe()).toMatchObject({
      taskDefinition: expect.stringMatching(/web:2$/),
      runningCount: 1,
    });
    expect(await service.production()).toEqual({ blue: 0, green: 100 });
  });
});
