import { expect, test } from 'vitest';
import { noModels } from '../../support/models/model.ts';
import { type Answer, harness, network } from '../../support-ecs.ts';

// The harness checks each exchange; here every operation is asked in every state of a service.
test.skipIf(noModels)("every answer fits AWS's model", async () => {
  const h = await harness();
  const asked = new Set<string>();
  const call = async (operation: string, input: object = {}): Promise<Answer> => {
    const answer = await h.call(operation, input);
    asked.add(operation);
    return answer;
  };
  const cluster = 'main';
  const tags = [{ key: 'team', value: 'a' }];
  const full = {
    family: 'full',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '.5 vCPU',
    memory: '1 GB',
    executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
    taskRoleArn: 'arn:aws:iam::000000000000:role/task',
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    ephemeralStorage: { sizeInGiB: 30 },
    tags,
    containerDefinitions: [
      {
        name: 'app',
        image: `app@sha256:${'a'.repeat(64)}`,
        portMappings: [{ containerPort: 8000, name: 'http', appProtocol: 'http' }],
        secrets: [{ name: 'TOKEN', valueFrom: 'token' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' },
        },
        healthCheck: { command: ['CMD-SHELL', 'true'] },
        linuxParameters: { initProcessEnabled: true },
        memoryReservation: 256,
        stopTimeout: 5,
        dependsOn: [{ containerName: 'side', condition: 'START' }],
      },
      { name: 'side', image: 'side:1', essential: false, cpu: 64, memory: 128 },
    ],
  };

  await call('CreateCluster', {
    clusterName: 'other',
    tags,
    settings: [{ name: 'containerInsights', value: 'enabled' }],
    capacityProviders: ['FARGATE'],
    defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
    configuration: { executeCommandConfiguration: { logging: 'DEFAULT' } },
  });
  await call('UpdateCluster', {
    cluster: 'other',
    settings: [{ name: 'containerInsights', value: 'enhanced' }],
  });
  await call('UpdateClusterSettings', {
    cluster: 'other',
    settings: [{ name: 'containerInsights', value: 'disabled' }],
  });
  await call('PutClusterCapacityProviders', {
    cluster: 'other',
    capacityProviders: ['FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
  });
  await call('DescribeClusters', {
    clusters: [cluster, 'other', 'none'],
    include: ['STATISTICS', 'TAGS', 'SETTINGS', 'CONFIGURATIONS'],
  });
  await call('ListClusters', { maxResults: 1 });
  await call('DeleteCluster', { cluster: 'other' });
  await call('DescribeCapacityProviders', { capacityProviders: ['FARGATE', 'mine'] });

  await call('RegisterTaskDefinition', full);
  const { taskDefinition } = await call('RegisterTaskDefinition', full);
  await call('DescribeTaskDefinition', { taskDefinition: 'full', include: ['TAGS'] });
  await call('ListTaskDefinitions', { sort: 'DESC' });
  await call('ListTaskDefinitionFamilies', {});

  const loadBalancers = [
    {
      targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/web/1',
      containerName: 'app',
      containerPort: 8000,
    },
  ];
  await call('CreateService', {
    cluster,
    serviceName: 'web',
    taskDefinition: 'full:1',
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: network,
    loadBalancers,
    tags,
    propagateTags: 'SERVICE',
    enableECSManagedTags: true,
    deploymentConfiguration: {
      deploymentCircuitBreaker: {
        enable: true,
        rollback: true,
        resetOnHealthyTask: false,
        thresholdConfiguration: { type: 'COUNT', value: 3 },
      },
    },
  });
  const describeAll = async () => {
    const { services } = await call('DescribeServices', {
      cluster,
      services: ['web', 'none'],
      include: ['TAGS'],
    });
    const { serviceDeployments } = await call('ListServiceDeployments', { cluster, service: 'web' });
    const serviceDeploymentArns = serviceDeployments.map((d: Answer) => d.serviceDeploymentArn);
    await call('DescribeServiceDeployments', { serviceDeploymentArns });
    const serviceRevisionArns = serviceDeployments.map((d: Answer) => d.targetServiceRevisionArn);
    await call('DescribeServiceRevisions', { serviceRevisionArns });
    for (const desiredStatus of ['RUNNING', 'STOPPED']) {
      const { taskArns } = await call('ListTasks', { cluster, desiredStatus });
      if (taskArns.length > 0) await call('DescribeTasks', { cluster, tasks: taskArns, include: ['TAGS'] });
    }
    return services[0];
  };
  for (let step = 0; step < 10; step++) {
    await describeAll();
    await h.clock.advance(100);
  }
  await call('UpdateService', { cluster, service: 'web', taskDefinition: 'full:2' });
  for (let step = 0; step < 10; step++) {
    await describeAll();
    await h.clock.advance(100);
  }
  const bad = {
    ...full,
    containerDefinitions: [
      {
        name: 'app',
        image: 'x',
        portMappings: [{ containerPort: 8000 }],
        environment: [{ name: 'LOCAL_SCRIPT', value: 'no-image' }],
      },
    ],
  };
  await call('RegisterTaskDefinition', bad);
  await call('UpdateService', { cluster, service: 'web', taskDefinition: 'full' });
  for (let step = 0; step < 10; step++) {
    await describeAll();
    await h.clock.advance(1_000);
  }
  await call('UpdateService', { cluster, service: 'web', forceNewDeployment: true });
  const { currentServiceDeployment: serviceDeploymentArn } = await describeAll();
  await call('StopServiceDeployment', { serviceDeploymentArn });
  await h.clock.advance(10_000);
  await call('ListServices', { cluster });
  await call('ListServicesByNamespace', { namespace: 'n' });

  const { tasks } = await call('RunTask', {
    cluster,
    taskDefinition: taskDefinition.taskDefinitionArn,
    launchType: 'FARGATE',
    networkConfiguration: network,
    tags,
    overrides: {
      cpu: '1024',
      memory: '2048',
      containerOverrides: [{ name: 'app', command: ['x'], environment: [{ name: 'A', value: 'b' }] }],
    },
  });
  await h.clock.advance(1_000);
  await call('StopTask', { cluster, task: tasks[0].taskArn, reason: 'enough' });
  await h.clock.advance(1_000);
  await describeAll();

  for (const resourceArn of [
    tasks[0].taskArn,
    taskDefinition.taskDefinitionArn,
    `arn:aws:ecs:us-east-1:000000000000:service/${cluster}/web`,
  ]) {
    await call('TagResource', { resourceArn, tags });
    await call('ListTagsForResource', { resourceArn });
    await call('UntagResource', { resourceArn, tagKeys: ['team'] });
  }
  await call('PutAccountSetting', { name: 'containerInsights', value: 'enabled' });
  await call('PutAccountSettingDefault', { name: 'containerInsights', value: 'enabled' });
  await call('ListAccountSettings', { effectiveSettings: true });
  await call('DeleteAccountSetting', { name: 'containerInsights' });
  await call('DeregisterTaskDefinition', { taskDefinition: 'full:1' });
  await call('DeleteTaskDefinitions', { taskDefinitions: ['full:1', 'full:2', 'none:1'] });
  await call('DeleteService', { cluster, service: 'web', force: true });
  await h.clock.advance(10_000);
  await describeAll();
  expect(asked.size).toBe(35);
});
