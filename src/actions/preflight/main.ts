import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { sameRegion, shortName } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { ActionError } from '../../runtime/errors.ts';
import { error, info } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { action } from './io.generated.ts';
import { headline, reportMarkdown, rowLine, tallyOf } from './report.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { cluster, service } = inputs;
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster });
  const all: Row[] = [];
  /** A check's rows, said as soon as all that it looks at is known. */
  const check = async <T>(
    name: string,
    work: (rows: ReturnType<typeof rowsOf>) => Promise<T>,
  ): Promise<T> => {
    const rows: Row[] = [];
    const result = await work(rowsOf(name, rows, signal));
    for (const row of rows) info(rowLine(row));
    all.push(...rows);
    return result;
  };

  const { checkTools, checkIdentity, checkCluster, checkService } = await import('./place.ts');
  await check('tools', (rows) => checkTools(rows, inputs.tools, signal));
  const subject: Subject = {
    region,
    cluster,
    service,
    account: inputs.account ?? '',
    running: undefined,
    definition: undefined,
    container: inputs.containerName ?? '',
    image: inputs.image ?? '',
    repository: inputs.repository ?? '',
    createRepository: inputs.createRepository,
    pathPrefix: inputs.pathPrefix ?? '',
    healthPath: inputs.healthPath ?? '',
    signal,
  };
  // Without an identity every further look would fail alike.
  const account = await check('identity', (rows) => checkIdentity(rows, subject));
  if (account !== '') await lookAtAws();

  const tally = tallyOf(all);
  const markdown = reportMarkdown(service, shortName(cluster), all);
  const report = join(process.env.RUNNER_TEMP ?? tmpdir(), `preflight-${service}.md`);
  await writeFile(report, markdown);
  const bad = all.filter(({ state }) => state === 'problem' || (inputs.strict && state === 'blind'));
  setOutputs({
    result: bad.length === 0 ? 'ok' : 'problems',
    problems: tally.problems,
    notSeen: tally.blind,
    checks: tally.checks,
    report,
  });
  await appendSummary(markdown);
  info(headline(tally));
  // GitHub shows ten annotations of a step; the last is that of the action itself.
  for (const { check: name, subject: what, what: how, help = '' } of bad.slice(0, 9)) {
    const place =
      name === 'definition' && inputs.taskDefinition !== undefined
        ? { place: { file: inputs.taskDefinition } }
        : {};
    error(`${what}: ${how}${help === '' ? '' : `\nhelp: ${help}`}`, {
      title: `preflight: ${name}`,
      ...place,
    });
  }
  if (bad.length === 0) return;
  const lines = bad.map(({ check: name, subject: what, what: how }) => `${name}: ${what}: ${how}`);
  throw new ActionError(`${service} is not ready to be shipped, ${headline(tally)}\n${lines.join('\n')}`, {
    help: 'Nothing was changed. What to do about each stands beside it.',
  });

  async function lookAtAws() {
    const ecs = { client: await ecsClient(region), region, cluster };
    await check('cluster', (rows) => checkCluster(rows, ecs));
    subject.running = await check('service', (rows) => checkService(rows, ecs, service));
    const { checkOrder } = await import('./order.ts');
    await check('order', (rows) => checkOrder(rows, inputs, ecs, subject.running));
    const { checkDefinition } = await import('./definition.ts');
    const defined = await check('definition', (rows) =>
      checkDefinition(rows, inputs, ecs, subject.running, signal),
    );
    Object.assign(subject, defined);
    const looks: [string, (rows: ReturnType<typeof rowsOf>) => Promise<void>][] = [
      ['roles', async (rows) => (await import('./roles.ts')).checkRoles(rows, subject)],
      ['repository', async (rows) => (await import('./images.ts')).checkRepository(rows, subject)],
      ['image', async (rows) => (await import('./images.ts')).checkImage(rows, subject)],
      ['secrets', async (rows) => (await import('./secrets.ts')).checkSecrets(rows, subject)],
      ['logs', async (rows) => (await import('./logs.ts')).checkLogs(rows, subject)],
      ['files', async (rows) => (await import('./files.ts')).checkFiles(rows, subject)],
    ];
    const network = async () => {
      const vpc = await check('network', async (rows) =>
        (await import('./network.ts')).checkNetwork(rows, subject),
      );
      await check('load balancer', async (rows) =>
        (await import('./targets.ts')).checkTargets(rows, subject, vpc),
      );
    };
    // They look at different services of AWS; each says its lines as it is through.
    await Promise.all([...looks.map(([name, work]) => check(name, work)), network()]);
  }
});
