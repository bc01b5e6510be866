import { type BuildRequest, forgiving, outputsOf, secretsOf } from './command.ts';

/** A target of a bake definition, in JSON: docs.docker.com/build/bake/reference. Only what is looked at here is named. */
export interface BakeTarget {
  context?: string;
  dockerfile?: string;
  target?: string;
  args?: Record<string, string | null>;
  labels?: Record<string, string | null>;
  contexts?: Record<string, string>;
  [key: string]: unknown;
}

export interface BakeDefinition {
  group: { default: { targets: string[] } };
  target: Record<string, BakeTarget>;
}

/** What a bake target has of a request: only what the request sets. */
export function targetOf(request: BuildRequest): BakeTarget {
  const filled = <T>(value: T[] | Record<string, T>) => Object.keys(value).length > 0;
  const hosts = request.addHosts.map((host) => host.split(/[:=](.*)/s, 2));
  return {
    ...(request.context === '' ? {} : { context: request.context }),
    ...(request.file === '' ? {} : { dockerfile: request.file }),
    ...(request.target === undefined ? {} : { target: request.target }),
    ...(filled(request.buildArgs) ? { args: request.buildArgs } : {}),
    ...(filled(request.buildContexts) ? { contexts: request.buildContexts } : {}),
    ...(filled(request.labels) ? { labels: request.labels } : {}),
    ...(filled(request.annotations)
      ? { annotations: Object.entries(request.annotations).map(([key, value]) => `manifest:${key}=${value}`) }
      : {}),
    ...(filled(request.secrets) ? { secret: secretsOf(request) } : {}),
    ...(filled(request.ssh) ? { ssh: request.ssh } : {}),
    ...(request.noCache ? { 'no-cache': true } : {}),
    ...(filled(request.noCacheFilters) ? { 'no-cache-filter': request.noCacheFilters } : {}),
    ...(request.pull ? { pull: true } : {}),
    ...(filled(request.cacheFrom) ? { 'cache-from': request.cacheFrom } : {}),
    ...(filled(request.cacheTo) ? { 'cache-to': request.cacheTo.map(forgiving) } : {}),
    ...(filled(hosts) ? { 'extra-hosts': Object.fromEntries(hosts) } : {}),
    ...(request.network === undefined ? {} : { network: request.network }),
    ...(filled(request.allow) ? { entitlements: request.allow } : {}),
    ...(request.shmSize === undefined ? {} : { 'shm-size': request.shmSize }),
    ...(filled(request.ulimits) ? { ulimits: request.ulimits } : {}),
  };
}

/**
 * A target of a bake file with what the inputs add, and with what is never the file's to say: the platform, what is written
 * where, and what is attested. Nothing is tagged or pushed.
 */
export function finished(
  base: BakeTarget,
  request: BuildRequest,
  where: { archive: string; epoch: number; rewriteTimes: boolean },
): BakeTarget {
  const own = targetOf(request);
  const { tags: _, ...kept } = base;
  return {
    ...kept,
    ...own,
    // An undeclared SOURCE_DATE_EPOCH is no unknown argument to BuildKit, and is what times are set to.
    args: { ...base.args, SOURCE_DATE_EPOCH: String(where.epoch), ...own.args },
    labels: { ...base.labels, ...own.labels },
    contexts: { ...base.contexts, ...own.contexts },
    secret: [...listOf(base.secret), ...listOf(own.secret)],
    platforms: ['linux/amd64'],
    output: outputsOf(request, where.archive, where.rewriteTimes),
    attest: [attest('provenance', request.provenance), attest('sbom', request.sbom)],
  };
}

function attest(type: string, value: string): string {
  if (value === 'false') return `type=${type},disabled=true`;
  return value === 'true' ? `type=${type}` : `type=${type},${value}`;
}

/** Without any cache that could fail. */
export function withoutCaches(target: BakeTarget): BakeTarget {
  const { 'cache-from': _from, 'cache-to': _to, ...rest } = target;
  return rest;
}

/** Arguments of `docker buildx bake` for a definition on standard input. */
export function bakeArguments(metadata: string): string[] {
  return ['buildx', 'bake', '--file', '-', '--progress', 'plain', '--metadata-file', metadata];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
