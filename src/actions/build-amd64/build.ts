import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Builder } from '../../docker/builders.ts';
import { layerCacheFolder } from '../../docker/layer-cache.ts';
import { BuildProgress, cachedOf, shortName } from '../../docker/progress.ts';
import { ActionError, type Place } from '../../runtime/errors.ts';
import { exec } from '../../runtime/exec.ts';
import { group, info, warning } from '../../runtime/log.ts';
import { type BuildRequest, buildxArguments, engineArguments } from './command.ts';
import { lineOfStep } from './dockerfile.ts';

export interface Built {
  progress: BuildProgress;
  seconds: number;
  reproducible: boolean;
  /** What the builder says the digest is; undefined where only the archive tells. */
  digest?: string;
}

interface Where {
  /** A folder for what is passing. */
  folder: string;
  archive: string;
  /** The Dockerfile's path as annotations name it, and its text. */
  dockerfile: { name: string; text: string };
  /** Seconds since 1970. */
  epoch: number;
  signal: AbortSignal;
}

/** Builds to `where.archive`. @throws ActionError with the failing step, its last lines and its place in the Dockerfile */
export async function build(builder: Builder, request: BuildRequest, where: Where): Promise<Built> {
  const started = performance.now();
  const tag = `slipway-build:${randomUUID()}`;
  const metadata = join(where.folder, 'metadata.json');
  const args =
    builder.kind === 'buildx'
      ? buildxArguments(request, where.archive, metadata, builder.rewritesTimes)
      : engineArguments(request, tag);
  if (builder.kind === 'docker' && request.cacheTo.length > 0) {
    warning("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
  }
  const progress = new BuildProgress(info);
  const title = `Build ${where.dockerfile.name} for linux/amd64 with ${builder.title}`;
  await group(title, async () => {
    const { exitCode } = await exec(builder.docker, args, {
      signal: where.signal,
      allowFailure: true,
      onLine: (line) => progress.line(line),
      env: {
        DOCKER_BUILDKIT: '1',
        BUILDKIT_PROGRESS: 'plain',
        SOURCE_DATE_EPOCH: String(where.epoch),
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
        // A newer client's `docker build` goes to the builder in use, which may not be the engine's.
        ...(builder.kind === 'docker' ? { BUILDX_BUILDER: 'default' } : {}),
      },
    });
    if (progress.steps.length > 0) info(cachedOf(progress.steps));
    if (exitCode !== 0) throw buildError(progress, where.dockerfile);
  });
  if (builder.kind === 'buildx') {
    const { 'containerimage.digest': digest } = JSON.parse(await readFile(metadata, 'utf8')) as Record<
      string,
      unknown
    >;
    return {
      progress,
      seconds: seconds(started),
      reproducible: builder.rewritesTimes,
      ...(typeof digest === 'string' ? { digest } : {}),
    };
  }
  await group('Export as an OCI image layout', () => exportFromEngine(builder.docker, tag, where));
  return { progress, seconds: seconds(started), reproducible: false };
}

/** Saves the image that the engine built, and gives it the form that every later step takes. */
async function exportFromEngine(docker: string, tag: string, where: Where): Promise<void> {
  const { convertSaved } = await import('../../docker/saved.ts');
  const saved = join(where.folder, 'saved.tar');
  try {
    await exec(docker, ['image', 'save', '--output', saved, tag], { signal: where.signal });
    const cache = layerCacheFolder(process.env);
    await convertSaved(saved, where.archive, { epoch: where.epoch, cache, signal: where.signal });
    info(`layers are compressed once, and kept in ${cache}`);
  } finally {
    await rm(saved, { force: true });
    // The image's other names stay; the steps stay in the builder's cache.
    await exec(docker, ['image', 'rm', tag], { allowFailure: true });
  }
}

function buildError(progress: BuildProgress, { name, text }: Where['dockerfile']): ActionError {
  const { step, message, line } = progress.failure();
  const at = line ?? (step === undefined ? undefined : lineOfStep(text, step.name));
  const place: Place = at === undefined ? { file: name } : { file: name, line: at };
  const said = step === undefined || step.tail.length === 0 ? '' : `\n${step.tail.join('\n')}`;
  const where = step === undefined ? 'the build failed' : `the build failed at ${shortName(step)}`;
  const help = helpFor(message);
  return new ActionError(`${where}: ${message}${said}`, { place, ...(help === undefined ? {} : { help }) });
}

function helpFor(message: string): string | undefined {
  if (
    /failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/.test(
      message,
    )
  ) {
    return 'The base image can not be read. Check its name, the registry and the network; log in first if it is private.';
  }
  if (/not found$/.test(message))
    return 'A file that the Dockerfile copies is not in the context; look at its .dockerignore too.';
  if (/Cannot connect to the Docker daemon|connection refused/.test(message))
    return 'Start the Docker daemon and run the step again.';
  if (/no space left/.test(message))
    return 'The disk is full. Free some space on the runner, or prune the build cache.';
  return undefined;
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}
