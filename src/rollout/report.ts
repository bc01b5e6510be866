import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortName } from '../aws/ecs.ts';
import { ActionError } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';
import { appendSummary, table } from '../runtime/summary.ts';
import { tailCommand } from './dossier.ts';
import type { RolloutResult } from './rollout.ts';
import { ownDeployment, shortArn } from './verdict.ts';

/** An annotation shows its first lines; of a log tail these are enough, the summary has the rest. */
const annotationLogLines = 8;

/**
 * What became of it and what to do, in the first two lines; then the table that a good rollout and a bad one have in common, and the
 * dossier of a bad one.
 * @param done What a success stands for, where it is not a deployment
 */
export function summaryOf(
  result: RolloutResult,
  cluster: string,
  from: string | undefined,
  done?: string,
): string {
  const { verdict, service, ours, dossier } = result;
  const own = ownDeployment(ours, service);
  const sign = verdict === 'succeeded' ? '✅' : verdict === 'scaled-to-zero' ? '⚠️' : '❌';
  const why =
    dossier === undefined || result.reason.includes(dossier.cause)
      ? result.reason
      : `Likely cause: ${dossier.cause}`;
  const first = verdict === 'succeeded' ? '' : `**${why.replace(/\.?$/, '.')}** ${helpFor(result)}\n\n`;
  const rows = [
    ['service', `${service.serviceName} in ${shortName(cluster)}`],
    ['revision', `${shortArn(from)} → ${shortArn(ours.taskDefinitionArn)}`],
    ['runs now', shortArn(service.taskDefinition)],
    ['verdict', `${verdict}: ${result.reason}`],
    ['time', `${Math.round(result.elapsedMs / 1_000)} s`],
    ['tasks', `${own?.runningCount ?? 0} of ${service.desiredCount ?? 0} of this revision running`],
    ['events', String(result.events.length)],
    ['deployment', result.serviceDeploymentArn ?? ours.deploymentId],
  ];
  const title = `${verdict}${verdict === 'succeeded' && done !== undefined ? `: ${done}` : ''}`;
  const head = `## ${sign} ${service.serviceName}: ${title}\n\n${first}${table(['', ''], rows)}\n`;
  return dossier === undefined ? head : `${head}\n${dossier.markdown}`;
}

/** Writes the job summary, shows the dossier in the log, and keeps it in a file as JSON. @returns the file's path, or '' */
export async function report(
  result: RolloutResult,
  cluster: string,
  from: string | undefined,
  done?: string,
): Promise<string> {
  await appendSummary(summaryOf(result, cluster, from, done));
  const { dossier, verdict } = result;
  if (dossier === undefined) return '';
  await log.group(`Dossier: ${verdict}`, async () => log.info(dossier.markdown));
  const file = join(await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'dossier-')), 'dossier.json');
  await writeFile(file, `${JSON.stringify(dossier.record, null, 2)}\n`, { mode: 0o600 });
  return file;
}

/** The error of a rollout that did not do what it was for: verdict and cause first, then the last log lines. */
export function rolloutError(result: RolloutResult): ActionError {
  const { verdict, service, ours, dossier, reason } = result;
  const lines = [`${service.serviceName}: ${verdict} (${shortArn(ours.taskDefinitionArn)}): ${reason}`];
  if (dossier !== undefined && !reason.includes(dossier.cause)) lines.push(`likely cause: ${dossier.cause}`);
  const tail = dossier?.logs[0];
  if (tail !== undefined && tail.lines.length > 0)
    lines.push(
      `last log lines of ${tail.container}:`,
      ...tail.lines.slice(-annotationLogLines).map((line) => `  ${line}`),
      `all of them: ${tailCommand(tail)}`,
    );
  return new ActionError(lines.join('\n'), { help: helpFor(result) });
}

function helpFor({ verdict, dossier, service }: RolloutResult): string {
  const runs = `${service.serviceName} runs ${shortArn(service.taskDefinition)} now.`;
  switch (verdict) {
    case 'superseded':
      return `${runs} Use one concurrency group per service and environment, so that deployments wait for each other.`;
    case 'scaled-to-zero':
      return `Set desired-count, or allow-zero: true where a service may rest. ${runs}`;
    case 'stopped':
      return `${runs} Ask who called StopServiceDeployment (CloudTrail), or run this job again.`;
    case 'timed-out':
      return `${dossier?.next ?? 'If tasks only start slowly, raise wait-for-minutes.'} ${runs}`;
    default:
      return `${dossier?.next ?? 'The job summary has the events and the stopped tasks.'} ${runs}`;
  }
}
