import { createHash } from 'node:crypto';
import { isGlob, matcher, watchedBy } from '../../fleet/affected.ts';
import type { Placement, Service } from '../../fleet/resolve.ts';
import type { TreeEntry } from '../../git/git.ts';

/** One entry of the matrix; what each key means is in the action's README. */
export type Entry = ReturnType<typeof entryOf>;

/** The entry of a service, without commit and content key. Without a placement nothing of AWS is in it. */
export function entryOf(service: Service, placement: Placement | undefined, url: string) {
  const breaker = placement?.rollout.breaker;
  return {
    service: service.name,
    environment: placement?.environment ?? '',
    context: service.context,
    file: service.dockerfile,
    target: service.target,
    'build-args': lines(service.buildArgs),
    checks: service.checks,
    'task-definition': service.task,
    'container-name': service.container,
    port: service.port,
    'path-prefix': service.prefix,
    'health-path': service.verify.health,
    'version-path': service.verify.version,
    'migrate-command': service.migrate.length === 0 ? '' : JSON.stringify(service.migrate),
    needs: service.needs,
    'verify-http': service.verify.http.map(({ get, status }) => `GET ${get} ${status}`).join('\n'),
    'verify-errors': service.verify.errors.replace('%', ''),
    'verify-p95': service.verify.p95,
    'verify-window': service.verify.window,
    after: placement?.after ?? '',
    region: placement?.region ?? '',
    cluster: placement?.cluster ?? '',
    'ecs-service': placement?.ecsService ?? '',
    role: placement?.role ?? '',
    repository: placement?.repository ?? '',
    url,
    'environment-variables': lines(placement?.env ?? {}),
    secrets: lines(placement?.secrets ?? {}),
    'task-role-arn': placement?.taskRole ?? '',
    'execution-role-arn': placement?.executionRole ?? '',
    'log-configuration-options': lines(placement?.logOptions ?? {}),
    cpu: placement?.cpu ?? null,
    memory: placement?.memory ?? null,
    'desired-count': placement?.desired ?? null,
    'minimum-healthy-percent': placement?.rollout.minimum ?? null,
    'maximum-percent': placement?.rollout.maximum ?? null,
    'circuit-breaker': breaker?.enable ?? null,
    'circuit-breaker-rollback': breaker?.rollback ?? null,
    'circuit-breaker-threshold-type': breaker?.type ?? '',
    'circuit-breaker-threshold': breaker?.value ?? null,
  };
}

/**
 * The content key: the same if and only if the git objects of all that the service is made of and its entry are the same.
 * Where it is reached is no part of it, so that the same fleet at another address counts as the same.
 */
export function contentKey(tree: readonly TreeEntry[], service: Service, entry: Entry): string {
  const objects = new Map<string, string>();
  for (const pattern of watchedBy(service)) {
    const matches = matcher(pattern);
    for (const { path, type, id } of tree) {
      // A folder's id stands for all in it; a glob picks files, and the root is its own children.
      const taken = isGlob(pattern)
        ? type !== 'tree' && matches(path)
        : pattern === '.'
          ? !path.includes('/')
          : path === pattern;
      if (taken) objects.set(path, id);
    }
  }
  const { url: _, ...rest } = entry;
  const text = [...objects].map(([path, id]) => `${id} ${path}\0`).sort();
  return createHash('sha256').update(text.join('')).update(JSON.stringify(rest)).digest('hex');
}

/** KEY=VALUE lines, as inputs of the type `pairs` take them. */
function lines(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n');
}
