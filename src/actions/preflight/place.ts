import type { Service } from '@aws-sdk/client-ecs';
import { stsClient } from '../../aws/clients/sts.ts';
import type { Ecs } from '../../aws/ecs.ts';
import { shortName } from '../../aws/ecs.ts';
import { errorName } from '../../aws/errors.ts';
import { exec } from '../../runtime/exec.ts';
import type { Rows } from './rows.ts';
import type { Subject } from './subject.ts';

/** Programs that the job needs, with their versions. */
export async function checkTools(rows: Rows, tools: readonly string[], signal: AbortSignal): Promise<void> {
  for (const tool of tools) {
    // Docker's client alone is of no use: its engine must answer.
    const args = tool === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['--version'];
    try {
      const { exitCode, stdout, stderr } = await exec(tool, args, { allowFailure: true, signal });
      const said = (stdout.trim() || stderr.trim()).split('\n')[0] ?? '';
      if (exitCode === 0) rows.ok(tool, said);
      else
        rows.problem(
          tool,
          `does not work: ${said}`,
          tool === 'docker' ? 'Start the Docker engine on this runner.' : `Mend ${tool} on this runner.`,
        );
    } catch {
      signal.throwIfAborted();
      rows.problem(tool, 'is not on PATH', `Install ${tool} in a step before this one.`);
    }
  }
}

/** Whose credentials these are. @returns the account, or '' where it could not be learned */
export async function checkIdentity(rows: Rows, subject: Subject): Promise<string> {
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = await stsClient(subject.region);
  const wanted = subject.account;
  try {
    const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}), {
      abortSignal: subject.signal,
    });
    const who = Arn.replace(/^arn:[^:]+:[^:]+:[^:]*:\d*:/, '');
    if (wanted !== '' && Account !== wanted)
      rows.problem(
        who,
        `is of account ${Account}, but this goes to ${wanted}`,
        'Take on the role of the right account (aws-actions/configure-aws-credentials), or mend the account in fleet.yml.',
      );
    else rows.ok(who, `account ${Account}${wanted === '' ? '' : ', as it should be'}`);
    return Account;
  } catch (error) {
    subject.signal.throwIfAborted();
    const { awsError } = await import('../../aws/errors.ts');
    const { help } = awsError(error, 'ask who we are');
    rows.problem(
      'credentials',
      `AWS does not take them (${errorName(error)})`,
      help ?? 'Run aws-actions/configure-aws-credentials before this step.',
    );
    return '';
  }
}

export async function checkCluster(rows: Rows, ecs: Ecs): Promise<void> {
  const name = shortName(ecs.cluster);
  await rows.look(name, async () => {
    const { DescribeClustersCommand } = await import('@aws-sdk/client-ecs');
    const { clusters } = await ecs.client.send(new DescribeClustersCommand({ clusters: [ecs.cluster] }));
    const cluster = clusters?.[0];
    if (cluster === undefined)
      rows.problem(
        name,
        `is not in ${ecs.region}`,
        'Create it (terraform apply), or mend its name, the region or the account.',
      );
    else if (cluster.status !== 'ACTIVE')
      rows.problem(name, `is ${cluster.status}`, 'Create it again (terraform apply).');
    else rows.ok(name, `ACTIVE, ${cluster.runningTasksCount ?? 0} tasks run`);
  });
}

/** The service, if it is there. */
export async function checkService(rows: Rows, ecs: Ecs, name: string): Promise<Service | undefined> {
  let found: Service | undefined;
  await rows.look(name, async () => {
    const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
    try {
      const { services } = await ecs.client.send(
        new DescribeServicesCommand({ cluster: ecs.cluster, services: [name] }),
      );
      found = services?.find(({ status }) => status !== 'INACTIVE');
    } catch (error) {
      if (errorName(error) !== 'ClusterNotFoundException') throw error;
      rows.blind(name, 'its cluster is not there');
      return;
    }
    if (found === undefined)
      rows.problem(
        name,
        `is not in ${shortName(ecs.cluster)}`,
        'Create it (terraform apply), or mend its name; shipping updates a service.',
      );
    else if (found.status !== 'ACTIVE') {
      rows.problem(name, `is ${found.status}: it is being deleted`, 'Create it again (terraform apply).');
    } else {
      const rolling = (found.deployments?.length ?? 1) > 1 ? '; a deployment is under way' : '';
      rows.ok(name, `ACTIVE, ${found.runningCount ?? 0} of ${found.desiredCount ?? 0} tasks run${rolling}`);
    }
  });
  return found;
}
