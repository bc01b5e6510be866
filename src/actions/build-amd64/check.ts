import type { Builder } from '../../docker/builders.ts';
import { ActionError } from '../../runtime/errors.ts';
import { exec } from '../../runtime/exec.ts';
import { group } from '../../runtime/log.ts';
import { type BakeDefinition, finished, withoutCaches } from './bake.ts';
import { type Check, reportedChecks } from './checks.ts';
import type { Inputs } from './io.generated.ts';
import { type Plan, planOf, planOfBakeFiles } from './several.ts';
import type { Target } from './targets.ts';

/**
 * Runs BuildKit's checks over the Dockerfiles of a plan, and builds nothing: docs.docker.com/build/checks.
 * @throws ActionError for a Dockerfile that can't be built at all, at its line, and for a builder that knows no checks
 */
export async function checkAll(
  builder: Builder,
  { targets, bake }: Plan,
  signal: AbortSignal,
): Promise<Check[]> {
  const definition: BakeDefinition = {
    group: { default: { targets: targets.map(({ name }) => name) } },
    target: { ...bake },
  };
  for (const { name, request, source } of targets) {
    const where = { archive: '', epoch: source.epoch, rewriteTimes: false };
    const { output: _, ...target } = withoutCaches(finished(bake[name] ?? {}, request, where));
    definition.target[name] = { ...target, contexts: unchained(target.contexts ?? {}) };
  }
  const files = targets.map(({ dockerfile }) => dockerfile);
  const args = ['buildx', 'bake', '--call', 'check,format=json', '--file', '-', '--progress', 'plain'];
  const { stdout, stderr } = await group(`Check ${files.map(({ name }) => name).join(', ')}`, () =>
    exec(builder.docker, args, {
      input: JSON.stringify(definition),
      // Findings are exit code 1 as well.
      allowFailure: true,
      signal,
      env: {
        BUILDX_BAKE_ENTITLEMENTS_FS: '0',
        ...(builder.instance === undefined ? {} : { BUILDX_BUILDER: builder.instance }),
      },
    }),
  );
  const { checks, error } = reportedChecks(stdout, files) ?? unreadable(stderr);
  if (error === undefined) return checks;
  throw new ActionError(`the Dockerfile can't be built: ${error.message}`, {
    ...(error.place === undefined ? {} : { place: error.place }),
  });
}

/**
 * buildx refuses to check a target that is built on another one's image. What an instruction is built on is no part of what its text
 * may be told, so that an empty image stands for it.
 */
function unchained(contexts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contexts).map(([name, value]) => [
      name,
      value.startsWith('target:') ? 'docker-image://scratch' : value,
    ]),
  );
}

/** The plan of what the inputs name, or, where that is undefined, of bake files. */
export async function planFor(
  builder: Builder,
  inputs: Inputs,
  known: readonly Target[] | undefined,
  secrets: Record<string, string>,
  signal: AbortSignal,
): Promise<Plan> {
  if (known === undefined) return planOfBakeFiles(builder, inputs, secrets, signal);
  // The one image of the inputs has no name, and a target needs one.
  return planOf(known.map((target) => ({ ...target, name: target.name || 'image' })));
}

function unreadable(stderr: string): never {
  const said = stderr.trim().split('\n').at(-1) ?? '';
  throw new ActionError(`the checks did not run: ${said}`, {
    help: 'They need buildx 0.17 or newer and BuildKit 0.15.1 or newer: run docker/setup-buildx-action before this step.',
  });
}
