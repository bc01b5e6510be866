import { ActionError } from '../../runtime/errors.ts';

/** What is built and how, ready for a command line: nothing secret is in it. */
export interface BuildRequest {
  context: string;
  file: string;
  target?: string | undefined;
  buildArgs: Record<string, string>;
  buildContexts: Record<string, string>;
  labels: Record<string, string>;
  /** Secret mounts: by id the file that holds the value. */
  secrets: Record<string, string>;
  noCache: boolean;
  pull: boolean;
  cacheFrom: string[];
  cacheTo: string[];
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
    // Provenance and SBOM would make an index of the image, and with it another digest than that of what runs.
    '--provenance=false',
    '--sbom=false',
    ...Object.entries(request.buildContexts).flatMap(([name, value]) => [
      '--build-context',
      `${name}=${value}`,
    ]),
    ...request.cacheTo.flatMap((cache) => ['--cache-to', forgiving(cache)]),
    '--output',
    csv([
      ['type', 'oci'],
      ['dest', archive],
      ...(rewriteTimes ? [['rewrite-timestamp', 'true'] as const] : []),
    ]),
    '--metadata-file',
    metadata,
    '--',
    request.context,
  ];
}

/**
 * Arguments of `docker build` with the engine's own BuildKit, which tags the image so that it can be saved.
 * @throws ActionError for what it can't do
 */
export function engineArguments(request: BuildRequest, tag: string): string[] {
  if (Object.keys(request.buildContexts).length > 0) {
    throw new ActionError("'build-contexts' needs buildx, and the Docker engine's own builder is used here", {
      help: 'Run docker/setup-buildx-action before this step.',
    });
  }
  return ['build', ...shared(request), '--tag', tag, '--', request.context];
}

function shared(request: BuildRequest): string[] {
  return [
    '--platform',
    'linux/amd64',
    '--progress',
    'plain',
    '--file',
    request.file,
    ...(request.target === undefined ? [] : ['--target', request.target]),
    ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
    ...Object.entries(request.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
    ...Object.entries(request.secrets).flatMap(([id, file]) => [
      '--secret',
      csv([
        ['id', id],
        ['src', file],
      ]),
    ]),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    ...request.cacheFrom.flatMap((cache) => ['--cache-from', cache]),
  ];
}

/** A cache that can't be written must not fail a good build. */
function forgiving(cache: string): string {
  return !cache.includes('type=') || cache.includes('ignore-error=') ? cache : `${cache},ignore-error=true`;
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
