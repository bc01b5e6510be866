import type { Builder } from '../../docker/builders.ts';
import type { Step } from '../../docker/progress.ts';
import { info } from '../../runtime/log.ts';
import { build, type Where } from './build.ts';
import { type Image, imageOf } from './image.ts';
import type { Inputs } from './io.generated.ts';
import { buildTogether, planOf, planOfBakeFiles } from './several.ts';
import type { Dockerfile, Target } from './targets.ts';

export interface AllOptions {
  builder: Builder;
  inputs: Inputs;
  /** What to build; undefined where bake files say it, which only the builder can read. */
  known: Target[] | undefined;
  /** Secret mounts: by id the file that holds the value. */
  secrets: Record<string, string>;
  where: Omit<Where, 'archive'>;
  archiveOf: (name: string) => string;
}

export interface BuiltImages {
  images: { name: string; dockerfile: string; image: Image }[];
  dockerfiles: Dockerfile[];
  steps: Step[];
  seconds: number;
  reproducible: boolean;
  metadata: Record<string, unknown>;
}

/** Builds one image by a build, several by one call of bake; the engine's own builder makes them one after the other. */
export async function buildAll(options: AllOptions): Promise<BuiltImages> {
  const { builder, inputs, known, secrets, where, archiveOf } = options;
  if (builder.kind === 'docker' && known !== undefined && known.length > 1) {
    info(
      "one after the other: only buildx builds several images in one go, and the engine's own builder is used here",
    );
  }
  const isBake = builder.kind === 'buildx' && known?.[0]?.name !== '';
  const built =
    known === undefined || isBake
      ? await together(
          builder,
          known === undefined ? await planOfBakeFiles(builder, inputs, secrets, where.signal) : planOf(known),
          archiveOf,
          where,
        )
      : await oneByOne(builder, known, archiveOf, where);
  return { ...built, reproducible: builder.rewritesTimes };
}

type Made = Omit<BuiltImages, 'reproducible'>;

async function together(
  builder: Builder,
  plan: ReturnType<typeof planOf>,
  archiveOf: (name: string) => string,
  where: Omit<Where, 'archive'>,
): Promise<Made> {
  const { targets } = plan;
  const { digests, progress, seconds, metadata } = await buildTogether(builder, plan, archiveOf, where);
  const images = [];
  for (const target of targets) {
    const { name, dockerfile } = target;
    const image = await imageOf(archiveOf(name), digests[name], target);
    images.push({ name, dockerfile: dockerfile.name, image });
  }
  const dockerfiles = targets.map(({ dockerfile }) => dockerfile);
  return { images, dockerfiles, steps: progress.steps, seconds, metadata };
}

async function oneByOne(
  builder: Builder,
  targets: readonly Target[],
  archiveOf: (name: string) => string,
  where: Omit<Where, 'archive'>,
): Promise<Made> {
  const made: Made = { images: [], dockerfiles: [], steps: [], seconds: 0, metadata: {} };
  for (const target of targets) {
    const { name, dockerfile } = target;
    const archive = archiveOf(name);
    const { digest, progress, seconds, metadata } = await build(builder, target, { ...where, archive });
    made.images.push({ name, dockerfile: dockerfile.name, image: await imageOf(archive, digest, target) });
    made.dockerfiles.push(dockerfile);
    made.steps.push(...progress.steps);
    made.seconds += seconds;
    // Only buildx tells anything here, and it builds a single image this way.
    made.metadata = metadata;
  }
  return made;
}
