import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { type Ecs, look, shortName } from './ecs.ts';
import { awsError, errorName } from './errors.ts';

/** Service deployments by ARN, at most twenty (API_DescribeServiceDeployments). The raw SDK error is thrown. */
export async function describeServiceDeployments(
  ecs: Ecs,
  arns: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, ServiceDeployment>> {
  const { DescribeServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
  const { serviceDeployments = [] } = await ecs.client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] }),
    look(signal),
  );
  return new Map(serviceDeployments.map((one) => [one.serviceDeploymentArn ?? '', one]));
}

/** The raw SDK error is thrown. */
export async function describeServiceDeployment(
  ecs: Ecs,
  arn: string,
  signal?: AbortSignal,
): Promise<ServiceDeployment | undefined> {
  return (await describeServiceDeployments(ecs, [arn], signal)).get(arn);
}

/**
 * The ARN of the service deployment that belongs to `ecs-svc/N`: its target revision is `service-revision/CLUSTER/SERVICE/N`.
 * Undefined as long as it isn't listed. The raw SDK error is thrown.
 */
export async function findServiceDeployment(
  ecs: Ecs,
  service: string,
  deploymentId: string,
  createdAt: Date,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { ListServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
  const revision = deploymentId.slice(deploymentId.lastIndexOf('/') + 1);
  const { serviceDeployments } = await ecs.client.send(
    new ListServiceDeploymentsCommand({
      cluster: ecs.cluster,
      service,
      // Both times are ECS's own, so a minute is room enough.
      createdAt: { after: new Date(createdAt.getTime() - 60_000) },
      maxResults: 100,
    }),
    look(signal),
  );
  return serviceDeployments?.find(({ targetServiceRevisionArn }) =>
    targetServiceRevisionArn?.endsWith(`/${revision}`),
  )?.serviceDeploymentArn;
}

/** Asks ECS to stop a service deployment and roll it back. False if it had already ended. */
export async function stopServiceDeployment(ecs: Ecs, arn: string): Promise<boolean> {
  const { StopServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }),
    );
    return true;
  } catch (error) {
    if (/^(ConflictException|InvalidParameterException)$/.test(errorName(error))) {
      const now = await describeServiceDeployment(ecs, arn).catch(() => undefined);
      if (now?.finishedAt !== undefined || now?.status === 'SUCCESSFUL' || now?.status === 'STOPPED')
        return false;
    }
    throw awsError(error, `stop service deployment ${shortName(arn)}`);
  }
}

/**
 * Answers a pause of a service deployment. False if it no longer waits: somebody else answered, or the deployment ended.
 * @throws ActionError
 */
export async function continueServiceDeployment(
  ecs: Ecs,
  arn: string,
  hookId: string,
  action: 'CONTINUE' | 'ROLLBACK',
): Promise<boolean> {
  const { ContinueServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
  try {
    await ecs.client.send(
      new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }),
    );
    return true;
  } catch (error) {
    if (/^(ConflictException|InvalidParameterException|ClientException)$/.test(errorName(error))) {
      const now = await describeServiceDeployment(ecs, arn).catch(() => undefined);
      const waits = now?.lifecycleHookDetails?.some(
        (hook) => hook.hookId === hookId && hook.status === 'AWAITING_ACTION',
      );
      if (now !== undefined && waits !== true) return false;
    }
    throw awsError(error, `${action === 'CONTINUE' ? 'continue' : 'roll back'} the paused ${shortName(arn)}`);
  }
}
