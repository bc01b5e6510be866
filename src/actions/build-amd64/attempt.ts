import type { Builder } from '../../docker/builders.ts';
import { BuildProgress, cachedOf, maybeCacheFailure } from '../../docker/progress.ts';
import { exec } from '../../runtime/exec.ts';
import { info, warning } from '../../runtime/log.ts';

/** One run of a builder. */
export interface Attempt {
  ok: boolean;
  progress: BuildProgress;
  /** Writing a cache took too long, and the builder was ended for it. */
  stalled: boolean;
}

export interface AttemptOptions {
  /** Seconds since 1970. */
  epoch: number;
  /** Milliseconds that a cache may take to be written. */
  cacheTimeout: number;
  /** Given on standard input. */
  input?: string;
  signal: AbortSignal;
}

/** Runs `docker` to build, and tells its steps as they go. A build that fails is a result, no error. */
export async function attempt(
  builder: Builder,
  args: readonly string[],
  { epoch, cacheTimeout, input, signal }: AttemptOptions,
): Promise<Attempt> {
  const progress = new BuildProgress(info);
  const stall = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const watch = (line: string) => {
    progress.line(line);
    if (!progress.writesCache) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(() => stall.abort(), cacheTimeout);
  };
  try {
    const { exitCode } = await exec(builder.docker, args, {
      signal: AbortSignal.any([signal, stall.signal]),
      allowFailure: true,
      onLine: watch,
      ...(input === undefined ? {} : { input }),
      env: environmentOf(builder, epoch),
    });
    return { ok: exitCode === 0, progress, stalled: false };
  } catch (error) {
    if (!stall.signal.aborted || signal.aborted) throw error;
    return { ok: false, progress, stalled: true };
  } finally {
    clearTimeout(timer);
    if (progress.steps.length > 0) info(cachedOf(progress.steps));
  }
}

function environmentOf(builder: Builder, epoch: number): Record<string, string> {
  return {
    DOCKER_BUILDKIT: '1',
    BUILDKIT_PROGRESS: 'plain',
    SOURCE_DATE_EPOCH: String(epoch),
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDX_METADATA_WARNINGS: '1',
    // Contexts and secrets stand where the inputs say; bake would ask for leave to read outside of the working directory.
    BUILDX_BAKE_ENTITLEMENTS_FS: '0',
    ...(builder.instance === undefined ? {} : { BUILDX_BUILDER: builder.instance }),
    // A newer client's `docker build` goes to the builder in use, which may not be the engine's.
    ...(builder.kind === 'docker' ? { BUILDX_BUILDER: 'default' } : {}),
  };
}

/**
 * Builds, and where that failed for its caches alone, builds again without them: BuildKit forgives most of what can go
 * wrong with a cache, but not one that it can't set up, nor one that hangs.
 * @param run `steps` says that every step was run already, so that no-cache has done its work
 */
export async function forgivingCaches(
  hasCaches: boolean,
  run: (mode: { caches: boolean; steps: boolean }) => Promise<Attempt>,
): Promise<Attempt> {
  const first = await run({ caches: true, steps: false });
  const { progress, stalled, ok } = first;
  const failure = progress.failure();
  if (ok || !hasCaches || !(stalled || maybeCacheFailure(failure))) {
    for (const problem of progress.cacheProblems) {
      // The first build of all finds none, which nobody needs to be warned of.
      if (/^(\[\S+\] )?importing .*: not found$/.test(problem)) info(`no build cache yet: ${problem}`);
      else warning(`a build cache is of no use: ${problem}; the build is as good without`);
    }
    return first;
  }
  const why = stalled ? "writing the cache took longer than 'cache-timeout' allows" : failure.message;
  info(`building again without caches: ${why}`);
  const wrote = stalled || /exporting cache/.test(failure.step?.name ?? '');
  const second = await run({ caches: false, steps: wrote });
  if (second.ok) warning(`a build cache failed (${why}); the build is as good without`);
  return second;
}
