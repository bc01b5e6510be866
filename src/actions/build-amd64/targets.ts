import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';
import { type BuildRequest, linesOf } from './command.ts';
import { declaresArgument, foreignPlatform } from './dockerfile.ts';
import type { Inputs } from './io.generated.ts';
import type { Service } from './services.ts';
import { type Source, sourceOf } from './source.ts';

/** An image to build, looked at as far as can be without a builder. */
export interface Target {
  /** '' where only one image is built. */
  name: string;
  request: BuildRequest;
  dockerfile: Dockerfile;
  source: Source;
}

export interface Dockerfile {
  /** Its path as annotations name it, from the workspace on. */
  name: string;
  text: string;
}

/**
 * What to build of each service, or of the one image that the inputs describe.
 * @param secrets Secret mounts: by id the file that holds the value
 * @throws ActionError for a context or Dockerfile that isn't there, or an image for another platform
 */
export async function targetsOf(
  inputs: Inputs,
  services: readonly Service[],
  secrets: Record<string, string>,
): Promise<Target[]> {
  const targets: Target[] = [];
  for (const service of services) {
    const { name, target } = service;
    const context = await contextFolder(service.context);
    const dockerfile = await readDockerfile(service.file ?? join(service.context, 'Dockerfile'));
    demandPlatform(dockerfile, target);
    const source = await sourceOf(context, inputs.commit, process.env);
    const request = {
      ...requestOf(inputs, name, secrets, services.length > 1),
      context,
      file: resolve(dockerfile.name),
      target,
      buildArgs: { ...knownArguments(dockerfile.text, source), ...inputs.buildArgs, ...service.buildArgs },
    };
    targets.push({
      name,
      request: { ...request, labels: { ...source.labels, ...request.labels } },
      dockerfile,
      source,
    });
  }
  return targets;
}

/** What the inputs say of every image. Context, file and target are the caller's to say. */
export function requestOf(
  inputs: Inputs,
  name: string,
  secrets: Record<string, string>,
  several: boolean,
): BuildRequest {
  if (inputs.cgroupParent !== undefined && name !== '') {
    throw new InputError("input 'cgroup-parent' is for one image: bake doesn't know it");
  }
  const shared = several ? linesOf(inputs.cacheTo).find(isShared) : undefined;
  if (shared !== undefined) {
    throw new InputError(
      `input 'cache-to' has '${shared}' for every image; each would overwrite the others' cache`,
      {
        help: 'Put {service} into its name, such as type=registry,ref=HOST/cache:{service}.',
      },
    );
  }
  const fill = (text: string) => text.replaceAll('{service}', name);
  const caches = (text: string | undefined) =>
    linesOf(text).map((cache) => (several ? ownCache(cache, name) : fill(cache)));
  return {
    context: '',
    file: '',
    buildArgs: inputs.buildArgs,
    buildContexts: inputs.buildContexts,
    labels: inputs.labels,
    annotations: manifestAnnotations(inputs.annotations),
    secrets,
    ssh: inputs.ssh,
    noCache: inputs.noCache,
    noCacheFilters: inputs.noCacheFilters,
    pull: inputs.pull,
    cacheFrom: caches(inputs.cacheFrom),
    cacheTo: caches(inputs.cacheTo),
    provenance: inputs.provenance,
    sbom: inputs.sbom,
    loadAs: inputs.loadAs === undefined ? undefined : fill(inputs.loadAs),
    addHosts: inputs.addHosts,
    network: inputs.network,
    allow: inputs.allow,
    shmSize: inputs.shmSize,
    ulimits: inputs.ulimit,
    cgroupParent: inputs.cgroupParent,
  };
}

/**
 * Annotations without the level that buildx and docker/metadata-action write before a key (`manifest:KEY`): there is no index here that
 * could carry any.
 * @throws InputError for one that is for an index or a descriptor alone
 */
export function manifestAnnotations(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const [, levels, name] =
        /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?,?)+):(.+)$/.exec(key) ?? [];
      if (levels === undefined || name === undefined) return [key, value];
      if (/(^|,)manifest(\[|,|$)/.test(levels)) return [name, value];
      throw new InputError(`input 'annotations' has '${key}', which is not for the image's manifest`, {
        help: 'Here an image has a manifest and no index: write manifest:KEY=VALUE, or KEY=VALUE.',
      });
    }),
  );
}

/** A cache of one image among several. GitHub's has one entry a scope: images that share it overwrite each other's. */
export function ownCache(cache: string, name: string): string {
  const isGithub = /(^|,)type=gha(,|$)/.test(cache);
  return isGithub && !/(^|,)scope=/.test(cache)
    ? `${cache},scope=${name}`
    : cache.replaceAll('{service}', name);
}

/** Whether a cache would be written to one place for every image: all but GitHub's and inline ones, unless named by service. */
export function isShared(cache: string): boolean {
  return !cache.includes('{service}') && !/(^|,)type=(gha|inline)(,|$)/.test(cache);
}

/** Arguments that every build is given, where the Dockerfile declares them: BuildKit warns of others. */
export function knownArguments(text: string, source: Source): Record<string, string> {
  const known = { COMMIT_SHA: source.commit, SOURCE_DATE_EPOCH: String(source.epoch) };
  return Object.fromEntries(
    Object.entries(known).filter(([key, value]) => value !== '' && declaresArgument(text, key)),
  );
}

export async function contextFolder(given: string): Promise<string> {
  const context = resolve(given);
  const isFolder = (await stat(context).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder) return context;
  throw new ActionError(`the build context '${given}' is not a folder`, {
    help: 'Run actions/checkout before this step; the path is relative to the workspace.',
  });
}

export async function readDockerfile(path: string): Promise<Dockerfile> {
  const name = relative(process.cwd(), resolve(path));
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the Dockerfile '${name}' can't be read`, {
      cause,
      help: "Give its path as 'file'.",
    });
  });
  return { name, text };
}

export function demandPlatform({ name, text }: Dockerfile, target: string | undefined): void {
  const foreign = foreignPlatform(text, target);
  if (foreign === undefined) return;
  throw new ActionError(`the image would be one for ${foreign.platform}, not for linux/amd64`, {
    place: { file: name, line: foreign.line },
    help: "Take '--platform' out of this FROM: the platform that is built for is set already.",
  });
}
