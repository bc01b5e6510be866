import { readFile } from 'node:fs/promises';
import type { CreateDeploymentCommandInput } from '@aws-sdk/client-codedeploy';
import type { Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { codeDeployClient } from '../../aws/codedeploy.ts';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { updateService } from '../../aws/services.ts';
import { codeDeployOut } from '../../rollout/codedeploy.ts';
import type { RolloutOptions, RolloutResult } from '../../rollout/rollout.ts';
import { ActionError } from '../../runtime/errors.ts';
import { isRecord } from '../../taskdef/definition.ts';
import type { Inputs } from './io.generated.ts';

type CodeDeployInputs = Pick<
  Inputs,
  | 'codedeployAppspec'
  | 'codedeployApplication'
  | 'codedeployDeploymentGroup'
  | 'codedeployDeploymentDescription'
  | 'codedeployDeploymentConfig'
  | 'service'
  | 'pause'
  | 'strategy'
>;

/**
 * Prepares a deployment by CodeDeploy, so that what is wrong with the inputs is said before anything changes.
 * @throws ActionError
 */
export async function codeDeployment(
  inputs: CodeDeployInputs,
  ecs: Ecs,
  service: Service,
  request: Omit<UpdateServiceCommandInput, 'cluster' | 'service' | 'taskDefinition'>,
  onId: (deploymentId: string) => void,
): Promise<(options: RolloutOptions, arn: string) => Promise<RolloutResult>> {
  const { desiredCount, ...others } = request;
  if (Object.keys(others).length > 0 || inputs.pause !== undefined)
    throw new ActionError(
      `service '${inputs.service}' is deployed by CodeDeploy, which has its own settings for strategy, pause, alarms and limits`,
      {
        help: 'Of the service only desired-count can be changed here. Leave the other inputs out, or change the deployment group.',
      },
    );
  const file = inputs.codedeployAppspec;
  const appspec = file === undefined ? madeFor(service) : await readAppSpec(file);
  const cluster = shortName(ecs.cluster);
  return async (options, arn) => {
    if (desiredCount !== undefined) await updateService(ecs, { service: inputs.service, desiredCount });
    const content = JSON.stringify(withTaskDefinition(appspec, arn, file ?? 'the AppSpec'));
    const deployment: CreateDeploymentCommandInput = {
      applicationName: inputs.codedeployApplication ?? `AppECS-${cluster}-${inputs.service}`,
      deploymentGroupName: inputs.codedeployDeploymentGroup ?? `DgpECS-${cluster}-${inputs.service}`,
      revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
      ...(inputs.codedeployDeploymentDescription === undefined
        ? {}
        : { description: inputs.codedeployDeploymentDescription }),
      ...(inputs.codedeployDeploymentConfig === undefined
        ? {}
        : { deploymentConfigName: inputs.codedeployDeploymentConfig }),
    };
    return await codeDeployOut(options, await codeDeployClient(ecs.region), deployment, arn, onId);
  };
}

/** @throws ActionError if it can't be read, or is neither JSON nor YAML */
async function readAppSpec(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the AppSpec file '${file}' can't be read`, {
      cause,
      help: "'codedeploy-appspec' is the path of a YAML or JSON file. Leave it out to have one made.",
    });
  });
  return (await import('../../runtime/yaml.ts')).readYaml(text, file);
}

/** The AppSpec that a service with one load balancer needs. Source: CodeDeploy user guide, AppSpec for ECS. */
export function madeFor({ loadBalancers, serviceName }: Service): unknown {
  const [target] = loadBalancers ?? [];
  if (target === undefined)
    throw new ActionError(`service '${serviceName}' has no load balancer to make an AppSpec for`, {
      help: "Give one as 'codedeploy-appspec'.",
    });
  return {
    version: 0.0,
    Resources: [
      {
        TargetService: {
          Type: 'AWS::ECS::Service',
          Properties: {
            TaskDefinition: '',
            LoadBalancerInfo: {
              ContainerName: target.containerName,
              ContainerPort: target.containerPort,
            },
          },
        },
      },
    ],
  };
}

/**
 * The AppSpec with the task definition in each of its ECS services. CodeDeploy takes keys in any case.
 * @throws ActionError if it has no resource to put it into
 */
export function withTaskDefinition(appspec: unknown, arn: string, file: string): unknown {
  const spec = structuredClone(appspec);
  const resources = member(spec, 'resources');
  const properties = (Array.isArray(resources) ? resources : []).flatMap((resource) =>
    isRecord(resource)
      ? Object.values(resource).flatMap((one) => {
          const found = member(one, 'properties');
          return isRecord(found) ? [found] : [];
        })
      : [],
  );
  if (properties.length === 0)
    throw new ActionError(`${file} has no Resources with Properties`, {
      help: 'It must be an AppSpec for ECS: Resources: [{TargetService: {Type: AWS::ECS::Service, Properties: …}}].',
    });
  for (const one of properties) {
    const key = Object.keys(one).find((name) => name.toLowerCase() === 'taskdefinition');
    one[key ?? 'TaskDefinition'] = arn;
  }
  return spec;
}

function member(record: unknown, name: string): unknown {
  if (!isRecord(record)) return undefined;
  return Object.entries(record).find(([key]) => key.toLowerCase() === name)?.[1];
}
