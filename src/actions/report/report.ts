import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { regionOf } from '../../aws/region.ts';
import { isMet, type Report } from '../../report/report.ts';
import { rowsOf, timeText } from '../../report/rows.ts';
import { type Scope, scopeOf } from '../../report/scope.ts';
import { windowOf } from '../../report/window.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import type { ActionRun } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import type { Inputs, Outputs } from './io.generated.ts';

const names = {
  deploys: 'deploys',
  leadTime: 'lead-time',
  failureRate: 'failure-rate',
  recovery: 'recovery',
};

/** Reads, measures, shows. @throws ActionError where a target was missed, if that is asked for */
export async function report({ inputs, setOutputs, signal }: ActionRun<Inputs, Outputs>): Promise<void> {
  const window = windowOf(inputs.since, Date.now());
  const scope = inputs.cluster === undefined ? await byManifest(inputs) : byCluster(inputs, inputs.cluster);
  const region = regionOf(inputs.awsRegion ?? (scope.region === '' ? undefined : scope.region));
  const { measured } = await import('../../report/measured.ts');
  const found = await measured({ ...scope, region }, window, signal);
  const { fleet } = found;
  const missed = found.missed.map((name) => names[name]).join(',');
  setOutputs({
    met: isMet(found),
    missed,
    deploysPerDay: fleet.deploysPerDay,
    leadTimeSeconds: fleet.leadTime.medianSeconds ?? '',
    failureRate: fleet.failureRate ?? '',
    recoverySeconds: fleet.recovery.medianSeconds ?? '',
    report: await written(found),
  });
  log.info(`${found.environment}, ${timeText(found)}`);
  for (const { measure, value, target, answer } of rowsOf(found))
    log.info(`${measure}: ${value} (target: ${target}) ${answer}`);
  for (const note of found.notes) log.info(note);
  const { markdownOf } = await import('../../report/markdown.ts');
  await appendSummary(markdownOf(found));
  if (inputs.failOnMissed && !isMet(found))
    throw new ActionError(`${found.environment} missed its targets: ${missed}`, {
      help: "The summary shows the days and services that it is of. Targets are set under 'targets' of the manifest.",
    });
}

async function byManifest(inputs: Inputs): Promise<Scope> {
  const file = inputs.fleet;
  const path = resolve(process.env.GITHUB_WORKSPACE ?? '.', file);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`there is no manifest '${path}'`, {
      cause,
      help: "Run actions/checkout before this step, or give the manifest's path as 'fleet', or a cluster as 'cluster'.",
    });
  });
  const { loadFleet } = await import('../../fleet/load.ts');
  return await scopeOf(await loadFleet(text, file), file, {
    environment: inputs.environment,
    services: inputs.services,
  });
}

function byCluster(inputs: Inputs, cluster: string): Scope {
  if (inputs.environment !== undefined)
    throw new ActionError("'cluster' and 'environment' say two different things; give one of them");
  const named = new Map(inputs.services.map((name) => [name, name]));
  return { environment: cluster, cluster, region: '', services: named, targets: undefined };
}

/** The JSON in a file, for an artifact: it outlives ECS's memory. */
async function written(found: Report): Promise<string> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'slipway-report-'));
  const file = join(folder, `report-${found.environment.replaceAll(/[^\w.-]/g, '-')}.json`);
  await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
  return file;
}
