import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { CloudMap, HealthStatus, InstanceId } from './cloud-map.ts';
import { type Ask, handlers } from './handle.ts';
import { idOf, listOf, recordOf, textOf, withPlainIds } from './records.ts';

export type { CloudMap, HealthStatus, InstanceId, Registry } from './cloud-map.ts';

/** Cloud Map with its API: the upstream keeps the records, and what it gets wrong is put right here. */
export interface LiveCloudMap extends CloudMap {
  /** The calls of service `servicediscovery`; those that the upstream answers rightly are left to it. */
  handle: ServiceHandler;
}

export function createCloudMap(upstream: Pick<Upstream, 'json'>): LiveCloudMap {
  const watchers = new Set<(change: InstanceId & { status: HealthStatus }) => void>();
  const askIn =
    (scope: Scope): Ask =>
    (operation, input) =>
      upstream.json(scope, 'servicediscovery', `Route53AutoNaming_v20170314.${operation}`, input);
  const here = async (scope: Scope, operation: keyof typeof handlers, input: Record<string, unknown>) =>
    handlers[operation](askIn(scope), input);

  return {
    async handle({ scope, operation, input }) {
      if (!Object.hasOwn(handlers, operation)) return undefined;
      const given = withPlainIds(input);
      const answer = await here(scope, operation as keyof typeof handlers, given);
      if (operation === 'UpdateInstanceCustomHealthStatus') {
        const change = {
          registryArn: textOf(given.ServiceId) ?? '',
          instanceId: textOf(given.InstanceId) ?? '',
          status: given.Status as HealthStatus,
        };
        for (const watcher of watchers) watcher(change);
      }
      return jsonAnswer(answer);
    },
    async registry(scope, registryArn) {
      const { Service } = await askIn(scope)('GetService', { Id: idOf(registryArn) });
      const service = recordOf(Service);
      return {
        arn: registryArn,
        recordTypes: listOf(recordOf(service.DnsConfig).DnsRecords).flatMap((r) => textOf(r.Type) ?? []),
        customHealth: (service.HealthCheckCustomConfig ?? null) !== null,
      };
    },
    async register(scope, { registryArn, instanceId }, Attributes) {
      await here(scope, 'RegisterInstance', {
        ServiceId: idOf(registryArn),
        InstanceId: instanceId,
        Attributes,
      });
    },
    async deregister(scope, { registryArn, instanceId }) {
      const input = { ServiceId: idOf(registryArn), InstanceId: instanceId };
      await here(scope, 'DeregisterInstance', input).catch((error: unknown) => {
        const gone = ['InstanceNotFound', 'ServiceNotFound'];
        if (!(error instanceof AwsError && gone.includes(error.code))) throw error;
      });
    },
    async setHealth(scope, { registryArn, instanceId }, Status) {
      await here(scope, 'UpdateInstanceCustomHealthStatus', {
        ServiceId: idOf(registryArn),
        InstanceId: instanceId,
        Status,
      });
    },
    onHealth(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
}
