import { createHash } from 'node:crypto';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DescribeServiceRevisionsCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { registryLogin } from '../../support/login.ts';
import { fleet } from '../scripted/fleet.ts';

const cluster = 'main';
let local: LocalFargate;
let ecr: ECRClient;
let f: ReturnType<typeof fleet>;
let uri: string;

beforeAll(async () => {
  local = await startChecked({
    port: 0,
    engine: 'scripted',
    speed: 20,
    injectSidecar: true,
    log: () => {},
  });
  f = fleet(local.url);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  ecr = new ECRClient({ endpoint: local.url, region: 'us-east-1', credentials });
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/app' }));
  uri = repository?.repositoryUri ?? '';
  await f.createCluster(cluster);
});

afterAll(async () => {
  ecr?.destroy();
  f?.ecs.destroy();
  await local?.close();
});

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Pushes an image of no layers and moves the tag `live` to it. Gives its digest. */
async function pushLive(comment: string): Promise<string> {
  const config = JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, comment });
  const at = `${local.url}/v2/team/app`;
  const authorization = await registryLogin(local.url);
  const upload = await fetch(`${at}/blobs/uploads/?digest=${sha256(config)}`, {
    method: 'POST',
    body: config,
    headers: { authorization },
  });
  expect(upload.status).toBe(201);
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: sha256(config),
      size: config.length,
    },
    layers: [],
  });
  const put = await fetch(`${at}/manifests/live`, {
    method: 'PUT',
    body: manifest,
    headers: { 'content-type': mediaType, authorization },
  });
  expect(put.status).toBe(201);
  return sha256(manifest);
}

async function described() {
  const { taskArns } = await f.ecs.send(new ListTasksCommand({ cluster, serviceName: 'app' }));
  const { tasks } = await f.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns ?? [] }));
  return tasks ?? [];
}

test('tags of the registry here are resolved by the scripted engine too, and stay with their revision', async () => {
  const first = await pushLive('one');
  await f.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'app',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
      containerDefinitions: [{ name: 'app', image: `${uri}:live` }],
    }),
  );
  await f.createService(cluster, 'app', 'app', 1);
  const completed = () =>
    f.until(
      () => f.describe(cluster, 'app'),
      ({ deployments, runningCount, desiredCount }) =>
        deployments?.length === 1 &&
        deployments[0]?.rolloutState === 'COMPLETED' &&
        runningCount === desiredCount,
    );
  await completed();
  const second = await pushLive('two');
  expect(second).not.toBe(first);
  await f.ecs.send(new UpdateServiceCommand({ cluster, service: 'app', desiredCount: 3 }));
  await completed();
  for (const task of await described()) {
    // Who takes containers[0] for its own takes the sidecar.
    expect(task.containers).toMatchObject([
      { name: expect.stringMatching(/^aws-guardduty-agent-/) },
      { name: 'app', image: `${uri}:live`, imageDigest: first },
    ]);
  }
  await f.ecs.send(new UpdateServiceCommand({ cluster, service: 'app', forceNewDeployment: true }));
  await completed();
  expect((await described()).map((task) => task.containers?.[1]?.imageDigest)).toEqual([
    second,
    second,
    second,
  ]);
  const revisions = (await f.describe(cluster, 'app')).currentServiceRevisions?.map((r) => r.arn ?? '');
  const { serviceRevisions } = await f.ecs.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: revisions }),
  );
  expect(serviceRevisions).toMatchObject([
    {
      guardDutyEnabled: true,
      containerImages: [{ containerName: 'app', image: `${uri}:live`, imageDigest: second }],
    },
  ]);
}, 30_000);
