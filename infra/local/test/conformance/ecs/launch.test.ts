import { beforeEach, expect, test } from 'vitest';
import { type Harness, harness, network } from '../../support-ecs.ts';

let h: Harness;
beforeEach(async () => {
  h = await harness();
});

const spot = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
const unassociated = {
  code: 'InvalidParameterException',
  message: expect.stringMatching(
    /^The specified capacity provider strategy cannot contain a capacity provider that is not associated/,
  ),
};

test('a capacity provider is used only once it is associated with the cluster', async () => {
  const taskDefinition = await h.register();
  const run = {
    cluster: 'main',
    taskDefinition,
    networkConfiguration: network,
    capacityProviderStrategy: spot,
  };
  const service = { launchType: undefined, capacityProviderStrategy: spot };
  await h.call('PutClusterCapacityProviders', {
    cluster: 'main',
    capacityProviders: ['FARGATE'],
    defaultCapacityProviderStrategy: [],
  });
  await expect(h.call('RunTask', run)).rejects.toMatchObject(unassociated);
  await expect(h.create(taskDefinition, service)).rejects.toMatchObject(unassociated);
  await expect(
    h.call('PutClusterCapacityProviders', {
      cluster: 'main',
      capacityProviders: ['FARGATE'],
      defaultCapacityProviderStrategy: spot,
    }),
  ).rejects.toMatchObject(unassociated);
  await expect(
    h.call('CreateCluster', { clusterName: 'second', defaultCapacityProviderStrategy: spot }),
  ).rejects.toMatchObject(unassociated);

  await h.call('PutClusterCapacityProviders', {
    cluster: 'main',
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
  });
  expect((await h.call('RunTask', run)).tasks).toMatchObject([{ capacityProviderName: 'FARGATE_SPOT' }]);
  expect((await h.create(taskDefinition, service)).service.capacityProviderStrategy).toEqual(spot);
});

test('a volume is configured only where the task definition leaves it to the launch', async () => {
  const volumeConfigurations = [
    { name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::000000000000:role/ebs', sizeInGiB: 10 } },
  ];
  const none = {
    code: 'InvalidParameterException',
    message:
      'Volume configuration provided but no matching configuredAtLaunch volume found in task definition.',
  };
  const taskDefinition = await h.register();
  const run = { cluster: 'main', launchType: 'FARGATE', networkConfiguration: network, volumeConfigurations };
  await expect(h.call('RunTask', { ...run, taskDefinition })).rejects.toMatchObject(none);
  await expect(h.create(taskDefinition, { volumeConfigurations })).rejects.toMatchObject(none);
  await h.create(taskDefinition);
  const update = { cluster: 'main', service: 'web', volumeConfigurations };
  await expect(h.call('UpdateService', update)).rejects.toMatchObject(none);

  const { taskDefinition: at } = await h.call('RegisterTaskDefinition', {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    volumes: [{ name: 'data', configuredAtLaunch: true }],
    containerDefinitions: [{ name: 'app', image: 'web:1' }],
  });
  const withVolume = at.taskDefinitionArn;
  expect((await h.call('RunTask', { ...run, taskDefinition: withVolume })).failures).toEqual([]);
  await h.call('UpdateService', { ...update, taskDefinition: withVolume });
});

test('a service whose tasks were given no word on public addresses says that they have none', async () => {
  const { service } = await h.create(await h.register(), {
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
  const awsvpcConfiguration = { subnets: ['subnet-1'], assignPublicIp: 'DISABLED' };
  expect(service.networkConfiguration).toEqual({ awsvpcConfiguration });
  expect(service.deployments).toMatchObject([{ networkConfiguration: { awsvpcConfiguration } }]);
});
