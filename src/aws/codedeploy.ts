import type {
  CodeDeployClient,
  CreateDeploymentCommandInput,
  DeploymentInfo,
  ECSTarget,
} from '@aws-sdk/client-codedeploy';
import { ActionError } from '../runtime/errors.ts';
import { common } from './clients/common.ts';
import { awsError, errorName } from './errors.ts';

export async function codeDeployClient(region: string): Promise<CodeDeployClient> {
  const { CodeDeployClient } = await import('@aws-sdk/client-codedeploy');
  return new CodeDeployClient({ ...common, region });
}

/** @returns the deployment's id. @throws ActionError that says what to do where one is going on already */
export async function createDeployment(
  client: CodeDeployClient,
  request: CreateDeploymentCommandInput,
): Promise<string> {
  const { CreateDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  const group = `${request.applicationName}/${request.deploymentGroupName}`;
  try {
    const { deploymentId } = await client.send(new CreateDeploymentCommand(request));
    if (deploymentId === undefined) throw new ActionError('CodeDeploy answered without a deployment id');
    return deploymentId;
  } catch (error) {
    if (errorName(error) !== 'DeploymentLimitExceededException')
      throw awsError(error, `create a deployment of ${group}`);
    throw new ActionError(`a deployment of ${group} is going on already`, {
      cause: error,
      help: 'Wait for it, or stop it (aws deploy stop-deployment). Use one concurrency group per service and environment.',
    });
  }
}

/** The raw SDK error is thrown. */
export async function getDeployment(
  client: CodeDeployClient,
  deploymentId: string,
  signal?: AbortSignal,
): Promise<DeploymentInfo> {
  const { GetDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  const { deploymentInfo } = await client.send(
    new GetDeploymentCommand({ deploymentId }),
    signal === undefined ? {} : { abortSignal: signal },
  );
  return deploymentInfo ?? {};
}

/** Lifecycle events and task sets of a deployment to ECS; undefined before it has begun. The raw SDK error is thrown. */
export async function getTarget(
  client: CodeDeployClient,
  deploymentId: string,
  targetId: string,
  signal?: AbortSignal,
): Promise<ECSTarget | undefined> {
  const { GetDeploymentTargetCommand } = await import('@aws-sdk/client-codedeploy');
  try {
    const { deploymentTarget } = await client.send(
      new GetDeploymentTargetCommand({ deploymentId, targetId }),
      signal === undefined ? {} : { abortSignal: signal },
    );
    return deploymentTarget?.ecsTarget;
  } catch (error) {
    if (/^(DeploymentNotStarted|DeploymentTargetDoesNotExist)Exception$/.test(errorName(error)))
      return undefined;
    throw error;
  }
}

/** Stops a deployment and has it rolled back. False if it had ended already. @throws ActionError */
export async function stopDeployment(client: CodeDeployClient, deploymentId: string): Promise<boolean> {
  const { StopDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  try {
    await client.send(new StopDeploymentCommand({ deploymentId, autoRollbackEnabled: true }));
    return true;
  } catch (error) {
    if (errorName(error) === 'DeploymentAlreadyCompletedException') return false;
    throw awsError(error, `stop deployment ${deploymentId}`);
  }
}
