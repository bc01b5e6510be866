import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Builder } from '../../docker/builders.ts';
import { type BuildProgress, imageOf } from '../../docker/progress.ts';
import { ActionError } from '../../runtime/errors.ts';
import { exec } from '../../runtime/exec.ts';
import { group } from '../../runtime/log.ts';
import { attempt, forgivingCaches } from './attempt.ts';
import {
  type BakeDefinition,
  type BakeTarget,
  bakeArguments,
  finished,
  targetOf,
  withoutCaches,
} from './bake.ts';
import { digestOf, secondsSince, type Where } from './build.ts';
import { failBuild } from './failure.ts';
import type { Inputs } from './io.generated.ts';
import { sourceOf } from './source.ts';
import {
  contextFolder,
  demandPlatform,
  knownArguments,
  readDockerfile,
  requestOf,
  type Target,
} from './targets.ts';

/** Images to build in one call, and the bake targets that they and what they build on are. */
export interface Plan {
  targets: Target[];
  /** By name; more than there are images where one target builds on another. */
  bake: Record<string, BakeTarget>;
}

/** The plan for services. */
export function planOf(targets: Target[]): Plan {
  return { targets, bake: Object.fromEntries(targets.map(({ name, request }) => [name, targetOf(request)])) };
}

/**
 * The plan of bake files, as buildx itself reads them.
 * @throws ActionError with what buildx says, or for a context or Dockerfile that isn't there
 */
export async function planOfBakeFiles(
  builder: Builder,
  inputs: Inputs,
  secrets: Record<string, string>,
  signal: AbortSignal,
): Promise<Plan> {
  if (builder.kind !== 'buildx') {
    throw new ActionError("'bake-file' needs buildx, and the Docker engine's own builder is used here", {
      help: 'Run docker/setup-buildx-action before this step.',
    });
  }
  const files = inputs.bakeFile.flatMap((file) => ['--file', resolve(file)]);
  const args = ['buildx', 'bake', '--print', ...files, '--', ...inputs.bakeTargets];
  const { stdout } = await exec(builder.docker, args, {
    signal,
    env: { BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
  });
  const { group: groups, target: bake } = JSON.parse(stdout) as BakeDefinition;
  const targets: Target[] = [];
  for (const name of groups.default.targets) {
    const base = bake[name] ?? {};
    const context = await contextFolder(base.context ?? '.');
    const inline = base['dockerfile-inline'];
    const dockerfile =
      typeof inline === 'string'
        ? { name: inputs.bakeFile[0] ?? '', text: inline }
        : await readDockerfile(resolve(context, base.dockerfile ?? 'Dockerfile'));
    demandPlatform(dockerfile, base.target);
    const source = await sourceOf(context, inputs.commit, process.env);
    const request = requestOf(inputs, name, secrets, groups.default.targets.length > 1);
    const buildArgs = { ...knownArguments(dockerfile.text, source), ...request.buildArgs };
    const labels = { ...source.labels, ...base.labels, ...request.labels } as Record<string, string>;
    targets.push({ name, request: { ...request, buildArgs, labels }, dockerfile, source });
  }
  return { targets, bake };
}

export interface BuiltAll {
  progress: BuildProgress;
  seconds: number;
  /** By the target's name, what the builder says the digest is. */
  digests: Record<string, string | undefined>;
  metadata: Record<string, unknown>;
}

/**
 * Builds all images of a plan in one call of bake, so that what they share is built once.
 * @param archiveOf Where each image goes
 */
export async function buildTogether(
  builder: Builder,
  { targets, bake }: Plan,
  archiveOf: (name: string) => string,
  where: Omit<Where, 'archive'>,
): Promise<BuiltAll> {
  const started = performance.now();
  const metadata = join(where.folder, 'metadata.json');
  const definition = (caches: boolean, steps: boolean): BakeDefinition => {
    const target = { ...bake };
    for (const { name, request, source } of targets) {
      const asked = steps ? { ...request, noCache: false, noCacheFilters: [] } : request;
      target[name] = finished(bake[name] ?? {}, asked, {
        archive: archiveOf(name),
        epoch: source.epoch,
        rewriteTimes: builder.rewritesTimes,
      });
    }
    const all = Object.entries(target).map(([name, one]) => [name, caches ? one : withoutCaches(one)]);
    return {
      group: { default: { targets: targets.map(({ name }) => name) } },
      target: Object.fromEntries(all),
    };
  };
  const hasCaches = Object.values(definition(true, false).target).some(hasCache);
  const names = targets.map(({ name }) => name).join(', ');
  const progress = await group(`Build ${names} for linux/amd64 with ${builder.title}`, async () => {
    const done = await forgivingCaches(hasCaches, ({ caches, steps }) =>
      attempt(builder, bakeArguments(metadata), {
        epoch: targets[0]?.source.epoch ?? 0,
        cacheTimeout: where.cacheTimeout,
        input: JSON.stringify(definition(caches, steps)),
        signal: where.signal,
      }),
    );
    if (!done.ok) {
      const failure = done.progress.failure();
      const failed = failure.image ?? (failure.step === undefined ? undefined : imageOf(failure.step));
      // One target alone is named nowhere.
      const [first, ...others] = targets;
      const target = others.length === 0 ? first : targets.find(({ name }) => name === failed);
      await failBuild(done.progress, target?.dockerfile);
    }
    return done.progress;
  });
  const said = JSON.parse(await readFile(metadata, 'utf8')) as Record<string, Record<string, unknown>>;
  const digests = Object.fromEntries(
    targets.map(({ name, request }) => [name, digestOf(request, said[name] ?? {})]),
  );
  return { progress, seconds: secondsSince(started), digests, metadata: said };
}

function hasCache(target: BakeTarget): boolean {
  return target['cache-from'] !== undefined || target['cache-to'] !== undefined;
}
