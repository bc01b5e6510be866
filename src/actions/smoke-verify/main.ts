import { ecsClient, regionOf } from '../../aws/clients.ts';
import { type Ecs, findService, sameRegion, shortName, tagResource } from '../../aws/ecs.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { revisionProblems } from './fleet.ts';
import { breaches, type Gates, servedInstead, type Tally, tally } from './gates.ts';
import { openWebSocket } from './http.ts';
import { action } from './io.generated.ts';
import { parseBase, parseCommit, parsePercent, parseProbe } from './probes.ts';
import { sendFor, untilServed } from './smoke.ts';

/** Right answers in a row before the window begins: this many, or several for each task that runs. */
const least = 10;
const perTask = 4;

run(action, async ({ inputs, setOutputs, signal }) => {
  const base = parseBase(inputs.url);
  const shown = `${base.origin}${base.pathname}`;
  const gates: Gates = {
    commit: parseCommit(inputs.commit ?? process.env.GITHUB_SHA),
    maxErrorPercent: parsePercent('max-error-percent', inputs.maxErrorPercent),
    maxP95Ms: inputs.maxP95,
  };
  const taskDefinitionArn = inputs.taskDefinitionArn;
  const service = inputs.service;
  const cluster = inputs.cluster;
  if (service !== undefined && taskDefinitionArn === undefined)
    throw new ActionError("'service' was given without 'task-definition-arn', the revision that it must run");
  const probes = [inputs.healthPath ?? [], inputs.paths].flat().map(parseProbe);
  const ecs = taskDefinitionArn === undefined ? undefined : await connect();
  const tasks = ecs && service ? ((await findService(ecs, service, signal)).desiredCount ?? 0) : 0;
  const options = { base, versionPath: inputs.versionPath, commit: gates.commit, probes, signal };

  log.info(`waiting until ${shown} serves ${gates.commit.slice(0, 12)}, and nothing else`);
  const first = await untilServed(options, Math.max(least, perTask * tasks), inputs.timeout);
  if (!first.served) {
    const counts = tally(first.samples);
    const problem = servedInstead(counts, gates);
    return await fail(counts, [`${problem}, within ${inputs.timeout / 1_000} s`]);
  }
  log.info(
    `served on ${first.samples.length} fresh connections in a row; sending requests for ${inputs.window / 1_000} s`,
  );
  const counts = tally(await sendFor(options, inputs.window));
  const problems = breaches(counts, gates);
  if (inputs.websocketPath !== undefined) {
    const problem = await openWebSocket(base, inputs.websocketPath);
    if (problem !== undefined) problems.push(`no WebSocket opens at ${inputs.websocketPath}: ${problem}`);
    else log.info(`a WebSocket opened at ${inputs.websocketPath}`);
  }
  if (ecs !== undefined && service !== undefined && taskDefinitionArn !== undefined)
    problems.push(...(await revisionProblems(ecs, service, taskDefinitionArn)));
  if (problems.length > 0) return await fail(counts, problems);

  if (ecs !== undefined && taskDefinitionArn !== undefined) {
    await tagResource(ecs, taskDefinitionArn, {
      'slipway:verified': new Date().toISOString(),
      'slipway:commit': gates.commit,
      ...(inputs.digest === undefined ? {} : { 'slipway:digest': inputs.digest }),
      ...(inputs.source === undefined ? {} : { 'slipway:source': inputs.source }),
    });
    log.info(`${shortName(taskDefinitionArn)} is tagged as verified`);
  }
  await conclude('verified', counts, []);

  async function connect(): Promise<Ecs> {
    const region = regionOf(inputs.awsRegion);
    sameRegion(region, { cluster, 'task-definition-arn': taskDefinitionArn });
    return { client: await ecsClient(region), region, cluster };
  }

  async function fail(counts: Tally, problems: string[]): Promise<never> {
    await conclude('failed', counts, problems);
    throw new ActionError(`${shown} is not verified: ${problems.join('\n')}`, {
      help: helpFor(counts, gates),
    });
  }

  async function conclude(result: 'verified' | 'failed', counts: Tally, problems: string[]): Promise<void> {
    const { requests, errors, p95Ms, commits } = counts;
    const p95 = Math.round(p95Ms);
    setOutputs({ result, commit: commits[0]?.[0] ?? '', requests, errors, p95Ms: p95 });
    log.info(`${result}: ${requests} requests, ${errors} failed, p95 ${p95} ms`);
    const rows = [
      ['URL', shown],
      ['commit expected', gates.commit],
      ['commit served', commits.map(([commit, times]) => `${commit} (${times} ×)`).join(', ') || 'none'],
      ['requests', `${requests}, ${errors} failed (allowed ${gates.maxErrorPercent} %)`],
      ['p95', `${p95} ms (allowed ${gates.maxP95Ms} ms)`],
      ...problems.map((problem) => ['problem', problem]),
    ];
    await appendSummary(
      `## ${result === 'verified' ? '✅' : '❌'} smoke test: ${result}\n\n${table(['', ''], rows)}\n`,
    );
  }
});

function helpFor({ commits, errors }: Tally, { commit }: Gates): string {
  if (commits.length === 0)
    return 'Ask for the version path yourself: it must answer 200 with JSON {"commit": "…"}. Check url, version-path and the load balancer\'s rules.';
  if (commits.every(([one]) => one !== commit))
    return 'The commit is baked in at the build: check that the image was built from this commit, and that the URL leads to this service and environment.';
  if (commits.length > 1)
    return 'Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.';
  return errors > 0
    ? "The service's log tells why requests failed; rollback brings the last verified revision back."
    : 'rollback brings the last verified revision back.';
}
