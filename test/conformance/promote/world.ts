import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import { ecrCredentials } from '../../../src/actions/push-sha-tag/ecr.ts';
import { imageOf } from '../../../src/actions/push-sha-tag/push.ts';
import { openLayout } from '../../../src/docker/oci.ts';
import { openRegistry } from '../../../src/http/registry.ts';
import { makeImage } from '../../support/image.ts';
import { startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';
import { definition } from '../deploy-service/stage.ts';

export const commit = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
/** Local Fargate takes an access key of twelve digits for the account. */
const upstreamAccount = '111111111111';
const here = '222222222222';

/** The environment before, in an account of its own, with images and services; and the action, run for the next one. */
export async function openWorld() {
  const local = await startLocal({ speed: 40 });
  const folder = await mkdtemp(join(tmpdir(), 'promote-'));
  const client = { endpoint: local.url, region: 'us-east-1' };
  const as = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: 'test' });
  const ecs = new ECSClient({ ...client, credentials: as(upstreamAccount) });
  const ecr = new ECRClient({ ...client, credentials: as(upstreamAccount) });
  await ecs.send(new CreateClusterCommand({ clusterName: 'staging' }));
  const credentials = await ecrCredentials(ecr, AbortSignal.timeout(60_000));
  const registryOf = (uri: string) => {
    const slash = uri.indexOf('/');
    const [host, name] = [uri.slice(0, slash), uri.slice(slash + 1)];
    return openRegistry({ host, name, credentials, signal: AbortSignal.timeout(60_000) });
  };
  let count = 0;
  return {
    credentials,
    local,
    ecs,
    ecr,
    /** Our own account's ECR. */
    own: new ECRClient({ ...client, credentials: as(here) }),
    /** Pushes an image of its own to a repository, made if need be. */
    async push(name: string): Promise<{ uri: string; digest: string }> {
      const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: name }));
      const uri = repository?.repositoryUri ?? '';
      const archive = join(folder, `${count++}.tar`);
      const digest = await makeImage(join(folder, `${count}`), archive, [
        { app: name },
        { lib: Buffer.alloc(300_000, name) },
      ]);
      const layout = await openLayout(archive);
      await registryOf(uri).pushImage(imageOf(layout));
      await layout.close();
      return { uri, digest };
    },
    registryOf,
    /** A revision of this image with these slipway tags. */
    async revision(
      family: string,
      image: string,
      tags: Record<string, string> = {},
      script = '',
    ): Promise<string> {
      const one = definition(family, script);
      const containerDefinitions = one.containerDefinitions.map((container) => ({ ...container, image }));
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand({ ...one, containerDefinitions }),
      );
      const resourceArn = taskDefinition?.taskDefinitionArn ?? '';
      const list = Object.entries(tags).map(([key, value]) => ({ key: `slipway:${key}`, value }));
      if (list.length > 0) await ecs.send(new TagResourceCommand({ resourceArn, tags: list }));
      return resourceArn;
    },
    /** A service of it, through its first deployment unless `through` is false. */
    async service(serviceName: string, taskDefinition: string, through = true): Promise<void> {
      const awsvpcConfiguration = { subnets: ['subnet-1'], securityGroups: ['sg-1'] };
      await ecs.send(
        new CreateServiceCommand({
          ...{ cluster: 'staging', serviceName, taskDefinition, desiredCount: 1, launchType: 'FARGATE' },
          networkConfiguration: { awsvpcConfiguration },
        }),
      );
      for (let waited = 0; through; waited += 50) {
        const { services } = await ecs.send(
          new DescribeServicesCommand({ cluster: 'staging', services: [serviceName] }),
        );
        if (services?.[0]?.deployments?.[0]?.rolloutState === 'COMPLETED') return;
        if (waited > 20_000) throw new Error(`${serviceName} never got there`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    /** Runs the action in our account, with the credentials of the one before beside. */
    async promote(inputs: Record<string, string>) {
      const result = await runAction(
        'promote',
        {
          'from-cluster': 'staging',
          'from-access-key-id': upstreamAccount,
          'from-secret-access-key': 'upstream-secret',
          ...inputs,
        },
        { env: { ...local.env, AWS_ACCESS_KEY_ID: here } },
      );
      return { ...result, error: result.annotations.find(({ kind }) => kind === 'error')?.message };
    },
    async close() {
      ecs.destroy();
      ecr.destroy();
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
