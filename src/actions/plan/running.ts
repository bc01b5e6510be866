import type { ECSClient } from '@aws-sdk/client-ecs';
import { awsError, errorName } from '../../aws/errors.ts';
import { ActionError, type Place } from '../../runtime/errors.ts';
import type { Running } from './decide.ts';

/** DescribeServices takes ten at once: API_DescribeServices. */
const batchSize = 10;

/** Task definitions asked for at the same time; ECS refills 20 reads a second. */
const parallel = 5;

/**
 * The task definition that each service runs, by the service's name in ECS; a service that isn't there is left out.
 * @param services Their names in ECS
 * @param place Where the manifest names the cluster, for the error
 * @throws ActionError if the cluster is unknown, or AWS refuses
 */
export async function runningDefinitions(
  client: ECSClient,
  cluster: string,
  services: Iterable<string>,
  place: () => Place,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
  const definitions = new Map<string, string>();
  const names = [...new Set(services)];
  for (let at = 0; at < names.length; at += batchSize) {
    const batch = names.slice(at, at + batchSize);
    const command = new DescribeServicesCommand({ cluster, services: batch });
    const answer = await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
      if (errorName(error) !== 'ClusterNotFoundException')
        throw awsError(error, `describe the services in ${cluster}`);
      throw new ActionError(`there is no cluster '${cluster}'`, {
        cause: error,
        place: place(),
        help: 'Create it (infra/terraform), or mend its name, the region or the role in the manifest.',
      });
    });
    for (const { serviceName = '', status, taskDefinition } of answer.services ?? []) {
      // INACTIVE: it was deleted; ECS remembers it for a while.
      if (status !== 'INACTIVE' && taskDefinition !== undefined) definitions.set(serviceName, taskDefinition);
    }
  }
  return definitions;
}

/**
 * What is recorded about the revisions that run, by the service's name in the manifest. Environments of one account may share a
 * family: what was verified in another one has proven nothing here.
 * @param cluster Name or ARN
 * @param services Names of ECS services by the names in the manifest
 * @param definitions What they run
 * @throws ActionError if AWS refuses
 */
export async function runningRevisions(
  client: ECSClient,
  cluster: string,
  services: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Map<string, Running>> {
  const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  const running = new Map<string, Running>();
  const queue = [...services];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [service, ecsService] = next;
      const taskDefinition = definitions.get(ecsService);
      if (taskDefinition === undefined) {
        running.set(service, { kind: 'absent' });
        continue;
      }
      const command = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] });
      const { tags = [] } = await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
        throw awsError(error, `describe the task definition ${taskDefinition}`);
      });
      const tag = (key: string) => tags.find((one) => one.key === `slipway:${key}`)?.value ?? '';
      const here = `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${ecsService}`;
      // An older smoke-verify did not say where it was.
      const where = tag('verified-in') || here;
      running.set(service, {
        kind: 'running',
        revision: taskDefinition.replace(/^.*task-definition\//, ''),
        source: tag('source'),
        commit: tag('commit'),
        verified: tag('verified'),
        elsewhere: where === here ? '' : where,
        failed: (tag('failed-in') || here) === here ? tag('failed') : '',
      });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return running;
}

/** True where the SDK would find credentials without asking the network (an instance's role is not looked for). */
export function hasCredentials(env: NodeJS.ProcessEnv): boolean {
  return [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  ].some((name) => (env[name] ?? '') !== '');
}
