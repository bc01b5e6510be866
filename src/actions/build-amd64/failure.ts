import { type BuildFailure, type BuildProgress, shortName } from '../../docker/progress.ts';
import { ActionError, type Place } from '../../runtime/errors.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { lineOfStep } from './dockerfile.ts';
import { stepsTable } from './summary.ts';
import type { Dockerfile } from './targets.ts';

/** Ends a build that failed, with the same table of steps in the summary that a good one has. */
export async function failBuild(progress: BuildProgress, dockerfile: Dockerfile | undefined): Promise<never> {
  const failure = progress.failure();
  await appendSummary(failureSummary(failure, progress, dockerfile?.name));
  throw buildError(failure, dockerfile);
}

export function failureSummary(
  { step, message, line }: BuildFailure,
  { steps }: Pick<BuildProgress, 'steps'>,
  file = '',
): string {
  const place = file === '' ? '' : ` \`${file}${line === undefined ? '' : `:${line}`}\``;
  const said = [...(step?.tail ?? []), message].join('\n').replaceAll('```', "'''");
  return [
    `## ❌ Build${place === '' ? '' : ` of${place}`} failed`,
    ...(step === undefined ? [] : [`At \`${shortName(step).replaceAll('`', "'")}\`:`]),
    `\`\`\`text\n${said}\n\`\`\``,
    ...(steps.length === 0
      ? []
      : [`<details><summary>Steps</summary>\n\n${stepsTable(steps)}\n\n</details>`]),
  ].join('\n\n');
}

/** The error of a build: the failing step, its last lines and its place in the Dockerfile. */
export function buildError(failure: BuildFailure, dockerfile: Dockerfile | undefined): ActionError {
  const { step, message, line } = failure;
  const at =
    line ??
    (step === undefined || dockerfile === undefined ? undefined : lineOfStep(dockerfile.text, step.name));
  const said = step === undefined || step.tail.length === 0 ? '' : `\n${step.tail.join('\n')}`;
  const where = step === undefined ? 'the build failed' : `the build failed at ${shortName(step)}`;
  const help = helpFor(message);
  const place: Place | undefined =
    dockerfile === undefined
      ? undefined
      : { file: dockerfile.name, ...(at === undefined ? {} : { line: at }) };
  return new ActionError(`${where}: ${message}${said}`, {
    ...(place === undefined ? {} : { place }),
    ...(help === undefined ? {} : { help }),
  });
}

const unreadableBase =
  /failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/;

function helpFor(message: string): string | undefined {
  if (unreadableBase.test(message)) {
    return 'The base image can not be read. Check its name, the registry and the network; log in first if it is private.';
  }
  if (/not found$/.test(message))
    return 'A file that the Dockerfile copies is not in the context; look at its .dockerignore too.';
  if (/Cannot connect to the Docker daemon|connection refused/.test(message))
    return 'Start the Docker daemon and run the step again.';
  if (/no space left/.test(message))
    return 'The disk is full. Free some space on the runner, or prune the build cache.';
  if (/exit code: 137/.test(message))
    return 'The step was killed, mostly for lack of memory. Give the runner more, or let the step do less at once.';
  return undefined;
}
