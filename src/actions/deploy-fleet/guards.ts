import type { Service, TaskDefinition } from '@aws-sdk/client-ecs';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { activeService, noCluster, seekServices, serviceBatch } from '../../aws/services.ts';
import { text } from '../../fleet/chain.ts';
import { checkTargets } from '../../rollout/definition.ts';
import { guardOrder, ownCommit } from '../../rollout/order.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import type { Entry } from './entry.ts';
import { missingSecrets } from './secrets.ts';

export interface GuardOptions {
  allowOlder: boolean;
  /** A service or a cluster that isn't there is no failure: Terraform may make it before the deployment. */
  mayBeMissing: boolean;
  /** The rendered task definitions, by service, as far as there are any. */
  definitions: ReadonlyMap<string, Partial<TaskDefinition>>;
  signal: AbortSignal;
}

/**
 * Looks at all services before anything is changed: each is there and ours to deploy, sends its traffic to a container that
 * the new definition has, runs no newer commit, and finds its secrets. One batched describe for ten services, and one of what each runs.
 * @throws ActionError that lists every service that can't be deployed
 */
export async function guardAll(entries: readonly Entry[], options: GuardOptions): Promise<void> {
  const problems: string[] = [];
  const helps = new Set<string>();
  for (const group of batches(entries)) {
    const found = await lookAt(group, options);
    if (found === undefined) continue;
    const { ecs, services } = found;
    await Promise.all(
      group.map((entry) =>
        guardOne(ecs, entry, services.get(text(entry['ecs-service'])), options).catch((error: unknown) => {
          options.signal.throwIfAborted();
          problems.push(`${entry.service}: ${causeChain(error)[0]}`);
          if (error instanceof ActionError && error.help !== undefined) helps.add(error.help);
        }),
      ),
    );
  }
  if (problems.length > 0)
    throw new ActionError(
      `${problems.length === 1 ? 'a service' : `${problems.length} services`} of ${entries[0]?.environment ?? ''} can't be deployed, so nothing was changed\n${problems.join('\n')}`,
      { help: [...helps].join(' ') },
    );
  log.info(
    `${entries.length} of ${entries.length} services can be deployed: none runs a newer commit${options.allowOlder ? ', or that is allowed' : ''}`,
  );
}

/** Entries that one DescribeServices can ask for: the same region and cluster, ten at most. */
function batches(entries: readonly Entry[]): Entry[][] {
  const places = Map.groupBy(entries, ({ region, cluster }) => `${region} ${text(cluster)}`);
  return [...places.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / serviceBatch) }, (_, at) =>
      all.slice(at * serviceBatch, (at + 1) * serviceBatch),
    ),
  );
}

async function lookAt(
  group: readonly Entry[],
  { mayBeMissing, signal }: GuardOptions,
): Promise<{ ecs: Ecs; services: Map<string, Service> } | undefined> {
  const region = group[0]?.region ?? '';
  const cluster = text(group[0]?.cluster) || 'default';
  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const services = await seekServices(
    ecs,
    group.map((entry) => text(entry['ecs-service'])),
    signal,
  );
  if (services !== undefined) return { ecs, services };
  if (!mayBeMissing) throw noCluster(ecs);
  log.info(`there is no cluster ${shortName(cluster)} in ${region} yet`);
  return undefined;
}

async function guardOne(
  ecs: Ecs,
  entry: Entry,
  found: Service | undefined,
  { allowOlder, mayBeMissing, definitions, signal }: GuardOptions,
): Promise<void> {
  const name = text(entry['ecs-service']);
  if (mayBeMissing && found?.status !== 'ACTIVE') return log.info(`${entry.service} isn't there yet`);
  const service = activeService(ecs, name, found);
  if (service.deploymentController?.type === 'EXTERNAL')
    throw new ActionError('its deployment controller is EXTERNAL: another tool tells it what to run');
  const definition = definitions.get(entry.service);
  if (definition !== undefined) checkTargets(definition, service);
  const runs = primaryDeployment(service)?.taskDefinition ?? service.taskDefinition;
  const [commit, running] = await Promise.all([
    ownCommit(entry.commit, process.env),
    runs === undefined ? undefined : describeTaskDefinition(ecs, runs),
  ]);
  await guardOrder(entry.service, commit, running, allowOlder);
  const missing = definition === undefined ? [] : await missingSecrets(definition, ecs.region, signal);
  if (missing.length > 0)
    throw new ActionError(missing.join('; '), {
      help: 'Create it (terraform apply), or mend its name in fleet.yml.',
    });
}
