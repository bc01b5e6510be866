import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../runtime/inputs.ts';
import { info } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { annotateChecks, type Check, checksError, checksOf } from './checks.ts';
import type { Image } from './image.ts';
import { action, type Inputs } from './io.generated.ts';
import { gatherSecrets, secretFiles } from './secrets.ts';
import { parseServices, type Service } from './services.ts';
import { buildSummary, bytes, checksSummary, placesText } from './summary.ts';
import { targetsOf } from './targets.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const onlyChecks = inputs.call === 'check';
  if (onlyChecks && inputs.checks === 'off')
    throw new InputError("inputs 'call: check' and 'checks: off' leave nothing to do");
  const services = servicesOf(inputs);
  const single = services?.[0]?.name === '';
  if (services?.length === 0) {
    setOutputs({ images: '{}' });
    return info('there are no services to build');
  }
  const given = await gatherSecrets(inputs, process.env);
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'slipway-image-'));
  const passing = await mkdtemp(join(folder, 'work-'));
  try {
    const secrets = { ...given.files, ...(await secretFiles(passing, given.values)) };
    // Whatever is wrong in the repository is said before a builder is looked for.
    const known = services === undefined ? undefined : await targetsOf(inputs, services, secrets);
    const [{ findBuilder }, { buildAll }] = await Promise.all([
      import('../../docker/builders.ts'),
      import('./all.ts'),
    ]);
    const builder = await findBuilder(inputs.builder, signal, inputs.call);
    if (onlyChecks) {
      const { checkAll, planFor } = await import('./check.ts');
      const found = await checkAll(builder, await planFor(builder, inputs, known, secrets, signal), signal);
      setOutputs({ builder: builder.kind });
      info(
        found.length === 0 ? 'the checks found nothing' : `the checks point at ${placesText(found.length)}`,
      );
      return await report(found, checksSummary(found));
    }
    const where = { folder: passing, cacheTimeout: inputs.cacheTimeout, signal };
    const archiveOf = (name: string) => join(folder, `${name === '' ? 'image' : name}.tar`);
    const built = await buildAll({ builder, inputs, known, secrets, where, archiveOf });

    const { images, reproducible, seconds, steps } = built;
    const [first] = images;
    setOutputs({ reproducible, builder: builder.kind });
    if (single && first !== undefined) {
      const { digest, imageid, archive, provenance, sbom } = first.image;
      setOutputs({ digest, imageid, archive, provenance, sbom });
    } else {
      setOutputs({ images: JSON.stringify(Object.fromEntries(images.map(outputOf))) });
    }
    for (const { name, image } of images) {
      info(`${name === '' ? '' : `${name}  `}${image.digest}  ${bytes(image.size)}`);
    }
    info(`${single ? 'built' : `${images.length} images built`} in ${seconds.toFixed(1)} s`);
    if (!reproducible) {
      info(
        'not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them',
      );
    }
    const { 'buildx.build.warnings': _, ...metadata } = built.metadata;
    if (builder.kind === 'buildx') setOutputs({ metadata: JSON.stringify(metadata) });
    if (inputs.buildRecord) {
      const { exportRecord } = await import('./record.ts');
      setOutputs({
        buildRecord: await exportRecord(builder, metadata, join(folder, 'build.dockerbuild'), signal),
      });
    }
    const checks: Check[] = inputs.checks === 'off' ? [] : checksOf(built.metadata, built.dockerfiles);
    const facts = { images, builder: builder.title, reproducible, seconds, steps, checks };
    await report(builder.kind === 'buildx' ? checks : undefined, buildSummary(facts));
  } finally {
    await rm(passing, { recursive: true, force: true });
  }

  /** Tells what the checks found, which is undefined where they did not run, and fails where it must. */
  async function report(found: Check[] | undefined, summary: string): Promise<void> {
    if (found !== undefined && inputs.checks !== 'off') setOutputs({ checksFound: found.length });
    annotateChecks(found ?? []);
    await appendSummary(summary);
    if (inputs.checks === 'error' && found !== undefined && found.length > 0) throw checksError(found);
  }
});

/** What is to be built: several services, the one image of the inputs (named ''), or undefined where bake files say it. */
function servicesOf(inputs: Inputs): Service[] | undefined {
  if (inputs.bakeFile.length === 0) {
    if (inputs.bakeTargets.length > 0) throw new InputError("input 'bake-targets' needs 'bake-file'");
    if (inputs.services !== undefined) return parseServices(inputs.services);
    return [{ name: '', context: inputs.context, file: inputs.file, target: inputs.target, buildArgs: {} }];
  }
  if (inputs.services !== undefined) {
    throw new InputError("inputs 'services' and 'bake-file' both say what to build", {
      help: 'Keep one of the two.',
    });
  }
  return undefined;
}

function outputOf({ name, image }: { name: string; image: Image }): [string, unknown] {
  const { digest, imageid, archive, provenance, sbom } = image;
  const attested = Object.entries({ provenance, sbom }).filter(([, path]) => path !== '');
  return [name, { digest, imageid, archive, ...Object.fromEntries(attested) }];
}
