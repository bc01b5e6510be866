import { ActionError } from '../../runtime/errors.ts';

/** What is built and how, ready for a command line: nothing secret is in it. */
export interface BuildRequest {
  context: string;
  file: string;
  target?: string | undefined;
  buildArgs: Record<string, string>;
  buildContexts: Record<string, string>;
  labels: Record<string, string>;
  /** Of the image's manifest. */
  annotations: Record<string, string>;
  /** Secret mounts: by id the file that holds the value. */
  secrets: Record<string, string>;
  ssh: string[];
  noCache: boolean;
  noCacheFilters: string[];
  pull: boolean;
  cacheFrom: string[];
  cacheTo: string[];
  /** `false`, or what to attest: `true`, `mode=max`, `generator=IMAGE`. */
  provenance: string;
  sbom: string;
  /** A name in the Docker engine. */
  loadAs?: string | undefined;
  addHosts: string[];
  network?: string | undefined;
  allow: string[];
  shmSize?: string | undefined;
  ulimits: string[];
  cgroupParent?: string | undefined;
}

/** Arguments of `docker buildx build` that write an OCI layout. */
export function buildxArguments(
  request: BuildRequest,
  archive: string,
  metadata: string,
  rewriteTimes: boolean,
): string[] {
  return [
    'buildx',
    'build',
    ...shared(request),
    // Unasked, buildx attests provenance, which makes an index of the image: its digest isn't that of what runs.
    `--provenance=${request.provenance}`,
    `--sbom=${request.sbom}`,
    ...pairs('--build-context', request.buildContexts),
    ...each(
      '--annotation',
      Object.entries(request.annotations).map(([key, value]) => `manifest:${key}=${value}`),
    ),
    ...each('--no-cache-filter', request.noCacheFilters),
    ...each('--allow', request.allow),
    ...each('--cache-to', request.cacheTo.map(forgiving)),
    ...each('--output', outputsOf(request, archive, rewriteTimes)),
    '--metadata-file',
    metadata,
    '--',
    request.context,
  ];
}

/** The values of buildx's `--output`. */
export function outputsOf(
  { loadAs }: Pick<BuildRequest, 'loadAs'>,
  archive: string,
  rewriteTimes: boolean,
): string[] {
  const times = rewriteTimes ? [['rewrite-timestamp', 'true'] as const] : [];
  return [
    csv([['type', 'oci'], ['dest', archive], ...times]),
    ...(loadAs === undefined ? [] : [csv([['type', 'docker'], ['name', loadAs], ...times])]),
  ];
}

/**
 * Arguments of `docker build` with the engine's own BuildKit, which tags the image so that it can be saved.
 * @throws ActionError for what it can't do
 */
export function engineArguments(request: BuildRequest, tag: string): string[] {
  const asked = {
    'build-contexts': Object.keys(request.buildContexts).length > 0,
    'no-cache-filters': request.noCacheFilters.length > 0,
    allow: request.allow.length > 0,
    provenance: request.provenance !== 'false',
    sbom: request.sbom !== 'false',
  };
  for (const [input, given] of Object.entries(asked)) {
    if (given) {
      throw new ActionError(`'${input}' needs buildx, and the Docker engine's own builder is used here`, {
        help: 'Run docker/setup-buildx-action before this step.',
      });
    }
  }
  const names = request.loadAs === undefined ? [tag] : [tag, request.loadAs];
  return ['build', ...shared(request), ...each('--tag', names), '--', request.context];
}

function shared(request: BuildRequest): string[] {
  return [
    '--platform',
    'linux/amd64',
    '--progress',
    'plain',
    '--file',
    request.file,
    ...one('--target', request.target),
    ...pairs('--build-arg', request.buildArgs),
    ...pairs('--label', request.labels),
    ...each('--secret', secretsOf(request)),
    ...each('--ssh', request.ssh),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    ...each('--cache-from', request.cacheFrom),
    ...each('--add-host', request.addHosts),
    ...one('--network', request.network),
    ...one('--shm-size', request.shmSize),
    ...each('--ulimit', request.ulimits),
    ...one('--cgroup-parent', request.cgroupParent),
  ];
}

/** The values of `--secret`. */
export function secretsOf({ secrets }: Pick<BuildRequest, 'secrets'>): string[] {
  return Object.entries(secrets).map(([id, file]) =>
    csv([
      ['id', id],
      ['src', file],
    ]),
  );
}

/** A cache that can't be written must not fail a good build. `user/app` is short for a registry's; an inline one can't fail. */
export function forgiving(cache: string): string {
  if (/(^|,)type=inline(,|$)/.test(cache) || cache.includes('ignore-error=')) return cache;
  return cache.includes('type=')
    ? `${cache},ignore-error=true`
    : `type=registry,ref=${cache},ignore-error=true`;
}

function one(option: string, value: string | undefined): string[] {
  return value === undefined ? [] : [option, value];
}

function each(option: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [option, value]);
}

function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return each(
    option,
    Object.entries(values).map(([key, value]) => `${key}=${value}`),
  );
}

/** Docker reads these as one line of CSV: a field with a comma or a quote stands between quotes (RFC 4180). */
function csv(fields: readonly (readonly [string, string])[]): string {
  return fields
    .map(([key, value]) => `${key}=${value}`)
    .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}

/** Lines of a text, without blanks around them and without empty ones. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
