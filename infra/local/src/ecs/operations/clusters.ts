import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { arns, shortName } from '../names.ts';
import type { CapacityProviderStrategyItem, Cluster } from '../store/model.ts';
import { findCluster } from '../store/store.ts';
import { clusterView } from '../views/cluster.ts';
import { accountValue } from './account-settings.ts';
import { clusterOf, type Ecs, invalid, missing, type Operation, operation, shapes } from './operation.ts';
import { page } from './page.ts';
import { some } from './task-definition-shape.ts';

const everything = ['SETTINGS', 'TAGS', 'CONFIGURATIONS'];
const settings = z.array(z.object({ name: z.enum(['containerInsights']), value: z.string().optional() }));
const connectDefaults = z.object({ namespace: z.string() });
const configuration = some({
  executeCommandConfiguration: some({
    kmsKeyId: z.string(),
    logging: z.enum(['NONE', 'DEFAULT', 'OVERRIDE']),
    logConfiguration: some({
      cloudWatchLogGroupName: z.string(),
      cloudWatchEncryptionEnabled: z.boolean(),
      s3BucketName: z.string(),
      s3EncryptionEnabled: z.boolean(),
      s3KeyPrefix: z.string(),
    }),
  }),
  managedStorageConfiguration: some({
    kmsKeyId: z.string(),
    fargateEphemeralStorageKmsKeyId: z.string(),
  }),
});
const fargateProviders = ['FARGATE', 'FARGATE_SPOT'];

/**
 * @param strategy Which of the cluster's capacity providers take tasks.
 * @throws AwsError InvalidParameterException for a capacity provider other than Fargate's two, or one in the strategy that
 * is not associated with the cluster
 */
export function checkProviders(associated: string[], strategy: CapacityProviderStrategyItem[]): void {
  const chosen = strategy.map((s) => s.capacityProvider);
  for (const name of [...associated, ...chosen]) {
    if (!fargateProviders.includes(name)) {
      throw invalid(
        `The specified capacity provider ${name} was not found. Local Fargate has ${fargateProviders.join(' and ')}.`,
      );
    }
  }
  if (!chosen.every((name) => associated.includes(name))) {
    throw invalid(
      'The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.',
    );
  }
}

export const clusterOperations: Record<string, Operation> = {
  CreateCluster: operation(
    z.object({
      clusterName: z.string().default('default'),
      tags: shapes.tags.default([]),
      settings: settings.optional(),
      configuration: configuration.optional(),
      capacityProviders: z.array(z.string()).default([]),
      defaultCapacityProviderStrategy: shapes.strategy.default([]),
      serviceConnectDefaults: connectDefaults.optional(),
    }),
    (ecs, input) => {
      if (!/^[A-Za-z0-9_-]{1,255}$/.test(input.clusterName)) {
        throw invalid('Invalid cluster name. Use 1 to 255 letters, digits, hyphens and underscores.');
      }
      checkProviders(input.capacityProviders, input.defaultCapacityProviderStrategy);
      const before = ecs.state.clusters.get(input.clusterName);
      if (before?.status === 'ACTIVE') return { cluster: clusterView(before, everything) };
      const cluster: Cluster = {
        scope: ecs.state.scope,
        name: input.clusterName,
        arn: arns.cluster(ecs.state.scope, input.clusterName),
        status: 'ACTIVE',
        settings: input.settings ?? [
          { name: 'containerInsights', value: accountValue(ecs, 'containerInsights') },
        ],
        configuration: input.configuration,
        serviceConnectDefaults: input.serviceConnectDefaults,
        capacityProviders: input.capacityProviders,
        defaultCapacityProviderStrategy: input.defaultCapacityProviderStrategy,
        tags: input.tags,
        services: new Map(),
        tasks: new Map(),
      };
      ecs.state.clusters.set(cluster.name, cluster);
      ecs.store.touchCluster(cluster);
      return { cluster: clusterView(cluster, everything) };
    },
  ),

  DescribeClusters: operation(
    z.object({
      clusters: z.array(z.string()).max(100).default(['default']),
      include: z
        .array(z.enum(['ATTACHMENTS', 'CONFIGURATIONS', 'SETTINGS', 'STATISTICS', 'TAGS']))
        .default([]),
    }),
    (ecs, input) => {
      const names = input.clusters.length > 0 ? input.clusters : ['default'];
      const found = names.map((name) => ({ name, cluster: findCluster(ecs.state, name) }));
      return {
        clusters: found.flatMap(({ cluster }) => (cluster ? clusterView(cluster, input.include) : [])),
        failures: found.flatMap(({ name, cluster }) =>
          cluster ? [] : missing(arns.cluster(ecs.state.scope, shortName(name))),
        ),
      };
    },
  ),

  ListClusters: operation(z.object(shapes.page), (ecs, input) => {
    const active = [...ecs.state.clusters.values()].filter((c) => c.status === 'ACTIVE').map((c) => c.arn);
    const { items, nextToken } = page(active.toSorted(), (arn) => arn, input, { default: 100, max: 100 });
    return { clusterArns: items, nextToken };
  }),

  DeleteCluster: operation(z.object({ cluster: z.string() }), (ecs, input) => {
    const cluster = clusterOf(ecs, input.cluster);
    if ([...cluster.services.values()].some((s) => s.status !== 'INACTIVE')) {
      throw new AwsError(
        'ClusterContainsServicesException',
        'The Cluster cannot be deleted while Services are active.',
      );
    }
    if ([...cluster.tasks.values()].some((t) => t.lastStatus !== 'STOPPED')) {
      throw new AwsError(
        'ClusterContainsTasksException',
        'The Cluster cannot be deleted while Tasks are active.',
      );
    }
    cluster.status = 'INACTIVE';
    ecs.store.touchCluster(cluster);
    return { cluster: clusterView(cluster, everything) };
  }),

  UpdateCluster: operation(
    z.object({
      cluster: z.string(),
      settings: settings.optional(),
      configuration: configuration.optional(),
      serviceConnectDefaults: connectDefaults.optional(),
    }),
    (ecs, { cluster: name, ...change }) => {
      const cluster = clusterOf(ecs, name);
      if (change.settings) cluster.settings = change.settings;
      if (change.configuration) cluster.configuration = change.configuration;
      if (change.serviceConnectDefaults) cluster.serviceConnectDefaults = change.serviceConnectDefaults;
      return updated(ecs, cluster);
    },
  ),

  UpdateClusterSettings: operation(z.object({ cluster: z.string(), settings }), (ecs, input) => {
    const cluster = clusterOf(ecs, input.cluster);
    cluster.settings = input.settings;
    return updated(ecs, cluster);
  }),

  PutClusterCapacityProviders: operation(
    z.object({
      cluster: z.string(),
      capacityProviders: z.array(z.string()),
      defaultCapacityProviderStrategy: shapes.strategy,
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      checkProviders(input.capacityProviders, input.defaultCapacityProviderStrategy);
      cluster.capacityProviders = input.capacityProviders;
      cluster.defaultCapacityProviderStrategy = input.defaultCapacityProviderStrategy;
      return updated(ecs, cluster);
    },
  ),

  DescribeCapacityProviders: operation(
    z.object({
      capacityProviders: z.array(z.string()).max(100).optional(),
      cluster: z.string().optional(),
      include: z.array(z.enum(['TAGS'])).optional(),
      ...shapes.page,
    }),
    (ecs, input) => {
      if (input.cluster !== undefined) clusterOf(ecs, input.cluster);
      const names = input.capacityProviders?.length
        ? input.capacityProviders.map(shortName)
        : fargateProviders;
      const { region, account } = ecs.state.scope;
      const arn = (name: string) => `arn:aws:ecs:${region}:${account}:capacity-provider/${name}`;
      const found = names.filter((name) => fargateProviders.includes(name));
      const { items, nextToken } = page(found, (name) => name, input, { default: 10, max: 10 });
      return {
        capacityProviders: items.map((name) => ({
          capacityProviderArn: arn(name),
          name,
          status: 'ACTIVE',
          tags: [],
        })),
        failures: names.filter((name) => !fargateProviders.includes(name)).map((name) => missing(arn(name))),
        nextToken,
      };
    },
  ),
};

function updated(ecs: Ecs, cluster: Cluster) {
  ecs.store.touchCluster(cluster);
  return { cluster: clusterView(cluster, everything) };
}
