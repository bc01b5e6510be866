import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCloudMap, type LiveCloudMap } from '../../../src/cloud-map/index.ts';
import { AwsError } from '../../../src/core/errors.ts';
import { defaultScope } from '../../../src/core/scope.ts';
import type { Upstream } from '../../../src/upstream/upstream.ts';
import { noMinistack, ownUpstream } from '../upstream/ministack.ts';

const why = noMinistack === undefined ? '' : ` (skipped: ${noMinistack})`;
type Answer = Record<string, unknown> & { code?: string };

/** Why Cloud Map's operations are taken over: each is asked of the bare upstream, and then through Local Fargate. */
describe.skipIf(noMinistack)(`Cloud Map, beside the bare upstream${why}`, () => {
  let upstream: Upstream;
  let cloudMap: LiveCloudMap;
  let namespace: string;

  const answered = (asked: Promise<Answer>): Promise<Answer> =>
    asked.catch((error: unknown) => {
      if (error instanceof AwsError) return { code: error.code };
      throw error;
    });
  const bare = (operation: string, input: object) =>
    answered(
      upstream.json(defaultScope, 'servicediscovery', `Route53AutoNaming_v20170314.${operation}`, input),
    );
  const ours = (operation: string, input: object) =>
    answered(
      (async () => {
        const raw = { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0) };
        const form = new URLSearchParams();
        const call = { service: 'servicediscovery', operation, scope: defaultScope, form, raw };
        const answer = await cloudMap.handle({ ...call, input: input as Answer });
        // What is not taken over is the upstream's.
        return answer ? JSON.parse(String(answer.body)) : bare(operation, input);
      })(),
    );
  const both = async (operation: string, input: object) => [
    await bare(operation, input),
    await ours(operation, input),
  ];
  const service = async (Name: string, more: object = {}): Promise<string> => {
    const DnsConfig = { NamespaceId: namespace, DnsRecords: [{ Type: 'A', TTL: 10 }] };
    const { Service } = await ours('CreateService', {
      Name,
      DnsConfig,
      HealthCheckCustomConfig: {},
      ...more,
    });
    return (Service as { Id: string }).Id;
  };

  beforeAll(async () => {
    upstream = ownUpstream().upstream;
    cloudMap = createCloudMap(upstream);
    const { OperationId } = await ours('CreatePrivateDnsNamespace', { Name: 'main.local', Vpc: 'vpc-1' });
    const { Operation } = await ours('GetOperation', { OperationId });
    namespace = (Operation as { Targets: { NAMESPACE: string } }).Targets.NAMESPACE;
  });
  afterAll(() => upstream?.close());

  it('CreateService takes the namespace from DnsConfig, and a name once', async () => {
    const DnsConfig = { NamespaceId: namespace, DnsRecords: [{ Type: 'A', TTL: 10 }] };
    const [wrong, right] = await both('CreateService', { Name: 'web', DnsConfig });
    expect(wrong).toEqual({ code: 'InvalidInput' });
    expect(right?.Service).toMatchObject({
      Name: 'web',
      NamespaceId: namespace,
      Type: 'DNS_HTTP',
      DnsConfig,
    });
    expect(right?.Service).not.toHaveProperty('Description');
    const again = await both('CreateService', { Name: 'web', NamespaceId: namespace, DnsConfig });
    expect(again).toEqual([{ Service: expect.anything() }, { code: 'ServiceAlreadyExists' }]);
  });

  it('GetService says how many instances there are, and no nulls', async () => {
    const Id = await service('counted');
    const [wrong, right] = await both('GetService', { Id });
    expect(wrong?.Service).toMatchObject({ Description: null });
    expect(wrong?.Service).not.toHaveProperty('InstanceCount');
    expect(right?.Service).toMatchObject({
      InstanceCount: 0,
      HealthCheckCustomConfig: { FailureThreshold: 1 },
    });
  });

  it('ListServices and ListNamespaces keep to their filters', async () => {
    await ours('CreateHttpNamespace', { Name: 'other' });
    const Filters = [{ Name: 'NAME', Values: ['other'], Condition: 'EQ' }];
    const [wrong, right] = await both('ListNamespaces', { Filters });
    const names = (answer: Answer | undefined) =>
      (answer?.Namespaces as { Name: string }[]).map((n) => n.Name);
    expect(names(wrong)).toEqual(['main.local', 'other']);
    expect(names(right)).toEqual(['other']);
    const NAMESPACE_ID = [{ Name: 'NAMESPACE_ID', Values: ['ns-none'], Condition: 'EQ' }];
    const [all, none] = await both('ListServices', { Filters: NAMESPACE_ID });
    expect((all?.Services as unknown[]).length).toBeGreaterThan(0);
    expect(none?.Services).toEqual([]);
  });

  it('RegisterInstance needs what the records need, and starts with AWS_INIT_HEALTH_STATUS', async () => {
    const ServiceId = await service('registered');
    const status = async () => (await ours('GetInstancesHealthStatus', { ServiceId })).Status;
    const Attributes = { AWS_INSTANCE_IPV4: '10.0.0.1', AWS_INIT_HEALTH_STATUS: 'UNHEALTHY' };
    await bare('RegisterInstance', { ServiceId, InstanceId: 'a', Attributes });
    await ours('RegisterInstance', { ServiceId, InstanceId: 'b', Attributes });
    expect(await status()).toEqual({ a: 'HEALTHY', b: 'UNHEALTHY' });
    const empty = await both('RegisterInstance', { ServiceId, InstanceId: 'c', Attributes: { x: 'y' } });
    expect(empty).toEqual([{ OperationId: expect.anything() }, { code: 'InvalidInput' }]);
  });

  it('DeregisterInstance knows what is not there, and DeleteService what is', async () => {
    const ServiceId = await service('left');
    const gone = await both('DeregisterInstance', { ServiceId, InstanceId: 'none' });
    expect(gone).toEqual([{ OperationId: expect.anything() }, { code: 'InstanceNotFound' }]);
    const Attributes = { AWS_INSTANCE_IPV4: '10.0.0.1' };
    await ours('RegisterInstance', { ServiceId, InstanceId: 'a', Attributes });
    expect(await ours('DeleteService', { Id: ServiceId })).toEqual({ code: 'ResourceInUse' });
    expect(await bare('DeleteService', { Id: ServiceId })).toEqual({});
  });

  it('DiscoverInstances keeps to attributes, and prefers the healthy', async () => {
    const ServiceId = await service('found');
    for (const [InstanceId, zone] of [
      ['a', '1'],
      ['b', '2'],
      ['c', '2'],
    ]) {
      await ours('RegisterInstance', {
        ServiceId,
        InstanceId,
        Attributes: { AWS_INSTANCE_IPV4: '10.0.0.1', zone },
      });
    }
    await ours('UpdateInstanceCustomHealthStatus', { ServiceId, InstanceId: 'c', Status: 'UNHEALTHY' });
    const named = { NamespaceName: 'main.local', ServiceName: 'found' };
    const ids = (answer: Answer | undefined) =>
      (answer?.Instances as { InstanceId: string }[]).map((i) => i.InstanceId);
    const [all, some] = await both('DiscoverInstances', { ...named, QueryParameters: { zone: '2' } });
    expect([ids(all), ids(some)]).toEqual([['a', 'b', 'c'], ['b']]);
    expect(some?.InstancesRevision).toEqual(expect.any(Number));
    const [empty, rest] = await both('DiscoverInstances', { ...named, HealthStatus: 'HEALTHY_OR_ELSE_ALL' });
    expect([ids(empty), ids(rest)]).toEqual([[], ['a', 'b']]);
  });

  it('UpdateInstanceCustomHealthStatus needs a service with a custom health check', async () => {
    const ServiceId = await service('unchecked', { HealthCheckCustomConfig: undefined });
    await ours('RegisterInstance', {
      ServiceId,
      InstanceId: 'a',
      Attributes: { AWS_INSTANCE_IPV4: '10.0.0.1' },
    });
    const status = { ServiceId, InstanceId: 'a', Status: 'UNHEALTHY' };
    expect(await both('UpdateInstanceCustomHealthStatus', status)).toEqual([
      {},
      { code: 'CustomHealthNotFound' },
    ]);
  });
});
