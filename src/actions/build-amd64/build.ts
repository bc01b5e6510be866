import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Builder } from '../../docker/builders.ts';
import { layerCacheFolder } from '../../docker/layer-cache.ts';
import type { BuildProgress } from '../../docker/progress.ts';
import { exec } from '../../runtime/exec.ts';
import { group, info, warning } from '../../runtime/log.ts';
import { attempt, forgivingCaches } from './attempt.ts';
import { type BuildRequest, buildxArguments, engineArguments } from './command.ts';
import { failBuild } from './failure.ts';
import type { Target } from './targets.ts';

/** What a builder did. */
export interface Built {
  progress: BuildProgress;
  seconds: number;
  /** What the builder says the digest is; undefined where only the archive tells. */
  digest?: string | undefined;
  /** What it wrote of its work, as JSON. */
  metadata: Record<string, unknown>;
}

export interface Where {
  /** A folder for what is passing. */
  folder: string;
  archive: string;
  /** Milliseconds that a cache may take to be written. */
  cacheTimeout: number;
  signal: AbortSignal;
}

/** Builds one image to `where.archive`. @throws ActionError with the failing step, its last lines and its place in the Dockerfile */
export async function build(builder: Builder, target: Target, where: Where): Promise<Built> {
  const started = performance.now();
  const { request, dockerfile, source } = target;
  const tag = `slipway-build:${randomUUID()}`;
  const metadata = join(where.folder, 'metadata.json');
  const isBuildx = builder.kind === 'buildx';
  if (!isBuildx && request.cacheTo.length > 0) {
    warning("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
  }
  const title = `Build ${target.name === '' ? '' : `${target.name} of `}${dockerfile.name} for linux/amd64 with ${builder.title}`;
  const progress = await group(title, async () => {
    const hasCaches = isBuildx && request.cacheFrom.length + request.cacheTo.length > 0;
    const done = await forgivingCaches(hasCaches, ({ caches, steps }) => {
      const asked = {
        ...request,
        noCache: request.noCache && !steps,
        noCacheFilters: steps ? [] : request.noCacheFilters,
        ...(caches ? {} : { cacheFrom: [], cacheTo: [] }),
      };
      const args = isBuildx
        ? buildxArguments(asked, where.archive, metadata, builder.rewritesTimes)
        : engineArguments(asked, tag);
      return attempt(builder, args, {
        epoch: source.epoch,
        cacheTimeout: where.cacheTimeout,
        signal: where.signal,
      });
    });
    if (!done.ok) await failBuild(done.progress, dockerfile);
    return done.progress;
  });
  if (!isBuildx) {
    await group('Export as an OCI image layout', () => exportFromEngine(builder.docker, tag, target, where));
    return { progress, seconds: secondsSince(started), metadata: {} };
  }
  const said = JSON.parse(await readFile(metadata, 'utf8')) as Record<string, unknown>;
  return { progress, seconds: secondsSince(started), digest: digestOf(request, said), metadata: said };
}

/**
 * What the builder says that the digest is, where it says it of the archive: of an image with attestations it tells the
 * index's, and of one that is loaded as well that of the form in which it was.
 */
export function digestOf(
  { provenance, sbom, loadAs }: Pick<BuildRequest, 'provenance' | 'sbom' | 'loadAs'>,
  metadata: Record<string, unknown>,
): string | undefined {
  const digest = metadata['containerimage.digest'];
  const isOfArchive = provenance === 'false' && sbom === 'false' && loadAs === undefined;
  return isOfArchive && typeof digest === 'string' ? digest : undefined;
}

/** Saves the image that the engine built, and gives it the form that every later step takes. */
async function exportFromEngine(docker: string, tag: string, target: Target, where: Where): Promise<void> {
  const { convertSaved } = await import('../../docker/saved.ts');
  const saved = join(where.folder, 'saved.tar');
  try {
    await exec(docker, ['image', 'save', '--output', saved, tag], { signal: where.signal });
    const cache = layerCacheFolder(process.env);
    const { annotations } = target.request;
    const { epoch } = target.source;
    await convertSaved(saved, where.archive, { epoch, cache, annotations, signal: where.signal });
    info(`layers are compressed once, and kept in ${cache}`);
  } finally {
    await rm(saved, { force: true });
    // The image's other names stay; the steps stay in the builder's cache.
    await exec(docker, ['image', 'rm', tag], { allowFailure: true });
  }
}

export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
