import {
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreatePrivateDnsNamespaceCommand,
  CreateServiceCommand as CreateRegistryCommand,
  GetInstancesHealthStatusCommand,
  GetOperationCommand,
  ListInstancesCommand,
  ServiceDiscoveryClient,
  UpdateInstanceCustomHealthStatusCommand,
} from '@aws-sdk/client-servicediscovery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { noMinistack } from '../upstream/ministack.ts';

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;

describe.skipIf(noMinistack)(`tasks in Cloud Map${why}`, () => {
  let local: LocalFargate;
  let map: ServiceDiscoveryClient;
  let client: ReturnType<typeof fleet>;
  let NamespaceId: string | undefined;

  beforeAll(async () => {
    local = await startChecked({ port: 0, engine: 'scripted', speed: 20, log: () => {} });
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    map = new ServiceDiscoveryClient({ endpoint: local.url, region: 'us-east-1', credentials });
    client = fleet(local.url);
    await client.createCluster('main');
    const input = { Name: 'main.local', Vpc: 'vpc-1' };
    const { OperationId } = await map.send(new CreatePrivateDnsNamespaceCommand(input));
    const { Operation } = await map.send(new GetOperationCommand({ OperationId }));
    NamespaceId = Operation?.Targets?.NAMESPACE;
  });
  afterAll(() => local?.close());

  async function registry(Name: string, Type: 'A' | 'SRV' = 'A') {
    const { Service } = await map.send(
      new CreateRegistryCommand({
        Name,
        DnsConfig: { NamespaceId, DnsRecords: [{ Type, TTL: 10 }] },
        HealthCheckCustomConfig: { FailureThreshold: 1 },
      }),
    );
    const [ServiceId, registryArn] = [Service?.Id ?? '', Service?.Arn ?? ''];
    return {
      ServiceId,
      registryArn,
      instances: async () => (await map.send(new ListInstancesCommand({ ServiceId }))).Instances ?? [],
      health: async () => (await map.send(new GetInstancesHealthStatusCommand({ ServiceId }))).Status ?? {},
    };
  }

  /** With a health check, the definition's containers tell their health. */
  async function define(family: string, script = '', checked = false): Promise<string> {
    const { taskDefinition } = await client.ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          {
            name: 'web',
            image: 'registry.example/web:1',
            environment: script === '' ? [] : [{ name: 'LOCAL_SCRIPT', value: script }],
            portMappings: [{ containerPort: 8000 }],
            ...(checked && { healthCheck: { command: ['CMD', 'true'] } }),
          },
        ],
      }),
    );
    return taskDefinition?.taskDefinitionArn ?? '';
  }

  const create = (serviceName: string, taskDefinition: string, registryArn: string, more: object = {}) =>
    client.ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName,
        taskDefinition,
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: client.networkConfiguration,
        serviceRegistries: [{ registryArn, ...more }],
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    );

  it('each running task is an instance, and none when it has stopped', async () => {
    const { registryArn, instances } = await registry('web', 'SRV');
    await create('web', await define('web'), registryArn, { containerName: 'web', containerPort: 8000 });
    const [instance] = await client.until(instances, (found) => found.length === 1);
    expect(instance?.Id).toMatch(/^[0-9a-f]{32}$/);
    expect(instance?.Attributes).toEqual({
      AVAILABILITY_ZONE: 'us-east-1a',
      AWS_INIT_HEALTH_STATUS: 'HEALTHY',
      AWS_INSTANCE_IPV4: expect.stringMatching(/^\d+(\.\d+){3}$/),
      AWS_INSTANCE_PORT: '8000',
      ECS_CLUSTER_NAME: 'main',
      ECS_SERVICE_NAME: 'web',
      ECS_TASK_DEFINITION_FAMILY: 'web',
      REGION: 'us-east-1',
    });
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'main', service: 'web', desiredCount: 0 }));
    await client.until(instances, (found) => found.length === 0);
  });

  it('what its health check says is the health of the instance', async () => {
    const { registryArn, instances, health } = await registry('checked');
    await create('checked', await define('checked', 'health=20s', true), registryArn);
    const [instance] = await client.until(instances, (found) => found.length === 1);
    expect(instance?.Attributes?.AWS_INIT_HEALTH_STATUS).toBe('UNHEALTHY');
    expect(Object.values(await health())).toEqual(['UNHEALTHY']);
    await client.until(health, (found) => Object.values(found)[0] === 'HEALTHY');
    const service = await client.until(
      () => client.describe('main', 'checked'),
      (found) => found.deployments?.[0]?.rolloutState === 'COMPLETED',
    );
    expect(service.deployments?.[0]?.failedTasks).toBe(0);
  });

  it('a status set to UNHEALTHY replaces the task and counts as its failure', async () => {
    const { registryArn, ServiceId, instances } = await registry('sick');
    await create('sick', await define('sick'), registryArn);
    const describe = () => client.describe('main', 'sick');
    await client.until(describe, (found) => found.deployments?.[0]?.rolloutState === 'COMPLETED');
    const [first] = await instances();
    await map.send(
      new UpdateInstanceCustomHealthStatusCommand({ ServiceId, InstanceId: first?.Id, Status: 'UNHEALTHY' }),
    );
    await client.until(instances, (found) => found.length === 1 && found[0]?.Id !== first?.Id);
    const { events } = await describe();
    expect(events?.map((e) => e.message)).toContainEqual(
      `(service sick) (task ${first?.Id}) is unhealthy in (service-registry ${registryArn}).`,
    );
  });

  it('instances that fail their check trip the breaker, which rolls back', async () => {
    const { registryArn, ServiceId, instances } = await registry('trips');
    await create('trips', await define('trips'), registryArn);
    const describe = () => client.describe('main', 'trips');
    const before = await client.until(describe, (s) => s.deployments?.[0]?.rolloutState === 'COMPLETED');
    // Nothing but what is told of its instances decides about it.
    const taskDefinition = await define('trips', 'health=9999s');
    await client.ecs.send(new UpdateServiceCommand({ cluster: 'main', service: 'trips', taskDefinition }));
    const [old] = await instances();
    const failed = new Set([old?.Id]);
    await client.until(
      async () => {
        for (const { Id } of await instances()) {
          if (Id === old?.Id) continue;
          failed.add(Id);
          await map
            .send(
              new UpdateInstanceCustomHealthStatusCommand({ ServiceId, InstanceId: Id, Status: 'UNHEALTHY' }),
            )
            .catch(() => undefined);
        }
        return describe();
      },
      (s) => s.events?.some((e) => e.message?.includes('rolling back to deployment')) === true,
    );
    expect((await describe()).taskDefinition).toBe(before.taskDefinition);
    expect(failed.size).toBeGreaterThanOrEqual(4);
  });

  it('a registry that is not there is told, and tried again', async () => {
    const arn = 'arn:aws:servicediscovery:us-east-1:000000000000:service/srv-none';
    await create('lost', await define('lost'), arn);
    const found = await client.until(
      () => client.describe('main', 'lost'),
      (s) => s.events?.some((e) => e.message?.includes('failed to register instances')) === true,
    );
    expect(found.events?.[0]?.message).toContain('Service not found');
  });
});
