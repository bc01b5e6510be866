import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { info } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { build } from './build.ts';
import { linesOf } from './command.ts';
import { declaresArgument, foreignPlatform } from './dockerfile.ts';
import { action } from './io.generated.ts';
import { gatherSecrets, secretFiles } from './secrets.ts';
import { sourceOf } from './source.ts';
import { buildSummary, bytes } from './summary.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const context = resolve(inputs.context);
  if (!(await isFolder(context))) {
    throw new ActionError(`the build context '${inputs.context}' is not a folder`, {
      help: 'Run actions/checkout before this step; the path is relative to the workspace.',
    });
  }
  const file = resolve(inputs.file ?? join(inputs.context, 'Dockerfile'));
  const name = relative(process.cwd(), file);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the Dockerfile '${name}' can't be read`, {
      cause,
      help: "Give its path as 'file'.",
    });
  });
  const foreign = foreignPlatform(text, inputs.target);
  if (foreign !== undefined) {
    throw new ActionError(`the image would be one for ${foreign.platform}, not for linux/amd64`, {
      place: { file: name, line: foreign.line },
      help: "Take '--platform' out of this FROM: the platform that is built for is set already.",
    });
  }
  const secrets = await gatherSecrets(inputs, process.env);

  const source = await sourceOf(context, inputs.commit, process.env);
  const { findBuilder } = await import('../../docker/builders.ts');
  const builder = await findBuilder(inputs.builder, signal);
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'slipway-image-'));
  const archive = join(folder, 'image.tar');
  const passing = await mkdtemp(join(folder, 'work-'));
  try {
    const known = { COMMIT_SHA: source.commit, SOURCE_DATE_EPOCH: String(source.epoch) };
    const declared = Object.entries(known).filter(
      ([key, value]) => value !== '' && declaresArgument(text, key),
    );
    const built = await build(
      builder,
      {
        context,
        file,
        target: inputs.target,
        buildArgs: { ...Object.fromEntries(declared), ...inputs.buildArgs },
        buildContexts: inputs.buildContexts,
        labels: { ...source.labels, ...inputs.labels },
        secrets: { ...secrets.files, ...(await secretFiles(passing, secrets.values)) },
        noCache: inputs.noCache,
        pull: inputs.pull,
        cacheFrom: linesOf(inputs.cacheFrom),
        cacheTo: linesOf(inputs.cacheTo),
      },
      { folder: passing, archive, dockerfile: { name, text }, epoch: source.epoch, signal },
    );
    await chmod(archive, 0o600);
    const { openLayout } = await import('../../docker/oci.ts');
    const layout = await openLayout(archive);
    const { digest, platform, size, layers } = layout;
    await layout.close();
    if (built.digest !== undefined && built.digest !== digest) {
      throw new ActionError(
        `the builder says that it built ${built.digest}, but the archive holds ${digest}`,
      );
    }
    if (platform !== 'linux/amd64') {
      throw new ActionError(`the image is for ${platform}, not for linux/amd64`, {
        place: { file: name },
        help: 'The builder did not build for the platform that it was asked for; look at the base images.',
      });
    }
    setOutputs({ digest, archive, reproducible: built.reproducible, builder: builder.kind });
    info(`${digest}  ${bytes(size)}  ${built.seconds.toFixed(1)} s`);
    if (!built.reproducible) {
      info(
        'not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them',
      );
    }
    const { seconds, reproducible, progress } = built;
    await appendSummary(
      buildSummary({
        dockerfile: name,
        digest,
        platform,
        builder: builder.title,
        reproducible,
        seconds,
        size,
        layers,
        steps: progress.steps,
      }),
    );
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
});

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
