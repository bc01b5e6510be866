import { ecsClient } from '../../aws/clients/ecs.ts';
import { awsError } from '../../aws/errors.ts';
import { regionOf } from '../../aws/region.ts';
import { describeAll } from '../../aws/whole.ts';
import { causeChain } from '../../runtime/errors.ts';
import { info, warning } from '../../runtime/log.ts';
import { parseTemplate, type TaskDefinition } from '../../taskdef/definition.ts';

/**
 * The definition that a service runs; undefined where it has none yet. It is only compared with, so what keeps it from
 * being read is a warning and no failure.
 */
export async function readRunning(
  cluster: string,
  service: string,
  region: string | undefined,
  signal: AbortSignal,
): Promise<{ arn: string; name: string; definition: TaskDefinition } | undefined> {
  const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
  try {
    const client = await ecsClient(regionOf(region));
    const options = { abortSignal: signal };
    const { services = [] } = await client.send(
      new DescribeServicesCommand({ cluster, services: [service] }),
      options,
    );
    const arn = services.find(({ status }) => status !== 'INACTIVE')?.taskDefinition;
    if (arn === undefined) {
      info(`there is no service '${service}' in '${cluster}' yet; compared with the template`);
      return undefined;
    }
    const answer = await describeAll(client, arn, options);
    const definition = await parseTemplate(JSON.stringify(answer.taskDefinition ?? {}), arn);
    return { arn, name: arn.replace(/^.*task-definition\//, ''), definition };
  } catch (error) {
    if (signal.aborted) throw error;
    const [first, ...causes] = causeChain(awsError(error, `read what ${service} in ${cluster} runs`));
    warning(`${[first, ...causes].join(': ')}; compared with the template`);
    return undefined;
  }
}
