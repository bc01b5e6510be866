import type { Builder } from '../../docker/builders.ts';
import { exec } from '../../runtime/exec.ts';
import { info, warning } from '../../runtime/log.ts';

/** What `--metadata-file` calls a build: BUILDER/NODE/ID. */
const key = 'buildx.build.ref';

/** The ids of builds in the metadata of one, or of several by name. */
export function recordsIn(metadata: Readonly<Record<string, unknown>>): string[] {
  const all = [metadata, ...Object.values(metadata)].flatMap((one) => {
    const ref = typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined;
    const id = typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
    return id !== undefined && /^[a-z0-9]+$/.test(id) ? [id] : [];
  });
  return [...new Set(all)];
}

/**
 * Exports the builder's records of what was just built into one file: docs.docker.com/reference/cli/docker/buildx/history/export.
 * Nobody's image is worse without, so that a builder that can't is a warning.
 * @returns the file, '' where there is none
 */
export async function exportRecord(
  builder: Builder,
  metadata: Readonly<Record<string, unknown>>,
  file: string,
  signal: AbortSignal,
): Promise<string> {
  const ids = recordsIn(metadata);
  const because = (reason: string) => {
    warning(`there is no record of this build: ${reason}`);
    return '';
  };
  if (builder.kind !== 'buildx') return because("the Docker engine's own builder exports none");
  if (ids.length === 0) return because('the builder names none');
  const args = ['buildx', 'history', 'export', '--finalize', '--output', file, '--', ...ids];
  const { exitCode, stderr } = await exec(builder.docker, args, {
    signal,
    allowFailure: true,
    ...(builder.instance === undefined ? {} : { env: { BUILDX_BUILDER: builder.instance } }),
  });
  if (exitCode !== 0) return because(stderr.trim().split('\n').at(-1) ?? '');
  info(`the record of the build: ${file}`);
  return file;
}
