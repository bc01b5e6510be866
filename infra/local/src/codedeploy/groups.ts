import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import { configNamed } from './configs.ts';
import {
  applicationOf,
  atLeastOne,
  type CodeDeploy,
  checkedName,
  findGroup,
  groupOf,
  type Operation,
  onlyPage,
  operation,
  shapes,
} from './input.ts';
import { type BlueGreen, type Group, isOver, type TargetGroupPair } from './model.ts';
import { uuid } from './names.ts';
import { findService } from './service.ts';
import { groupView } from './views.ts';

const trafficRoute = z.object({ listenerArns: z.array(z.string()).default([]) });
const minutes = z.number().int().min(0).max(2880);

export const rollbackShape = z.object({
  enabled: z.boolean().default(false),
  events: z
    .array(z.enum(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST']))
    .default([]),
});

export const alarmsShape = z.object({
  enabled: z.boolean().default(false),
  ignorePollAlarmFailure: z.boolean().default(false),
  alarms: z.array(z.object({ name: z.string() })).default([]),
});

const members = {
  deploymentConfigName: z.string().optional(),
  serviceRoleArn: z.string().optional(),
  ecsServices: z
    .array(z.object({ clusterName: z.string().default('default'), serviceName: z.string().default('') }))
    .optional(),
  loadBalancerInfo: z
    .object({
      targetGroupPairInfoList: z
        .array(
          z.object({
            targetGroups: z.array(z.object({ name: z.string().default('') })).default([]),
            prodTrafficRoute: trafficRoute.optional(),
            testTrafficRoute: trafficRoute.optional(),
          }),
        )
        .default([]),
    })
    .optional(),
  deploymentStyle: z
    .object({ deploymentType: z.string().optional(), deploymentOption: z.string().optional() })
    .optional(),
  blueGreenDeploymentConfiguration: z
    .object({
      terminateBlueInstancesOnDeploymentSuccess: z
        .object({
          action: z.enum(['TERMINATE', 'KEEP_ALIVE']).default('TERMINATE'),
          terminationWaitTimeInMinutes: minutes.default(0),
        })
        .optional(),
      deploymentReadyOption: z
        .object({
          actionOnTimeout: z.enum(['CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT']).default('CONTINUE_DEPLOYMENT'),
          waitTimeInMinutes: minutes.default(0),
        })
        .optional(),
    })
    .optional(),
  autoRollbackConfiguration: rollbackShape.optional(),
  alarmConfiguration: alarmsShape.optional(),
  triggerConfigurations: z.array(shapes.open).optional(),
  outdatedInstancesStrategy: z.string().optional(),
};
type Members = z.output<z.ZodObject<typeof members>>;

export const groupOperations: Record<string, Operation> = {
  CreateDeploymentGroup: operation(
    z.object({
      applicationName: shapes.name,
      deploymentGroupName: shapes.name,
      tags: shapes.tags,
      ...members,
    }),
    async (deploy, input) => {
      const application = applicationOf(deploy, input.applicationName);
      const name = unusedName(deploy, application.name, input.deploymentGroupName);
      if (!input.serviceRoleArn)
        throw new AwsError('RoleRequiredException', 'The service role ARN is required.');
      const style = input.deploymentStyle ?? {};
      checkStyle(style);
      if (!input.deploymentStyle || !input.blueGreenDeploymentConfiguration) {
        throw new AwsError(
          'InvalidDeploymentStyleException',
          'A deployment group for ECS needs a deploymentStyle of BLUE_GREEN with WITH_TRAFFIC_CONTROL and a blueGreenDeploymentConfiguration.',
        );
      }
      const service = await checkedService(deploy, input.ecsServices, undefined);
      const pair = pairOf(input.loadBalancerInfo);
      // What was free before the wait for ECS may be taken after it.
      unusedName(deploy, application.name, name);
      const group: Group = {
        id: uuid(),
        application: application.name,
        name,
        configName: configNamed(deploy, input.deploymentConfigName ?? 'CodeDeployDefault.ECSAllAtOnce').name,
        serviceRoleArn: input.serviceRoleArn,
        service,
        pair,
        blueGreen: blueGreenOf(input.blueGreenDeploymentConfiguration),
        rollback: input.autoRollbackConfiguration,
        alarms: input.alarmConfiguration,
        triggers: input.triggerConfigurations ?? [],
        outdatedInstancesStrategy: input.outdatedInstancesStrategy,
        tags: input.tags,
      };
      deploy.state.groups.push(group);
      deploy.store.changed();
      return { deploymentGroupId: group.id };
    },
  ),

  GetDeploymentGroup: operation(
    z.object({ applicationName: shapes.name, deploymentGroupName: shapes.name }),
    (deploy, input) => ({
      deploymentGroupInfo: groupView(
        deploy.state,
        groupOf(deploy, input.applicationName, input.deploymentGroupName),
      ),
    }),
  ),

  BatchGetDeploymentGroups: operation(
    z.object({ applicationName: shapes.name, deploymentGroupNames: shapes.names }),
    (deploy, input) => {
      const names = atLeastOne(input.deploymentGroupNames, 'DeploymentGroupNameRequiredException');
      const found = names.map((name) => findGroup(deploy, input.applicationName, name));
      const absent = names.filter((_, index) => found[index] === undefined);
      return {
        deploymentGroupsInfo: found
          .filter((group) => group !== undefined)
          .map((group) => groupView(deploy.state, group)),
        errorMessage: absent.length === 0 ? '' : `No Deployment Group found for name: ${absent.join(', ')}`,
      };
    },
  ),

  ListDeploymentGroups: operation(
    z.object({ applicationName: shapes.name, ...shapes.page }),
    (deploy, input) => {
      onlyPage(input);
      const { name: applicationName } = applicationOf(deploy, input.applicationName);
      const own = deploy.state.groups.filter((g) => g.application === applicationName);
      return { applicationName, deploymentGroups: own.map((g) => g.name).toSorted() };
    },
  ),

  UpdateDeploymentGroup: operation(
    z.object({
      applicationName: shapes.name,
      currentDeploymentGroupName: shapes.name,
      newDeploymentGroupName: shapes.name,
      ...members,
    }),
    async (deploy, input) => {
      const group = groupOf(deploy, input.applicationName, input.currentDeploymentGroupName);
      if (input.deploymentStyle) checkStyle(input.deploymentStyle);
      const service = input.ecsServices
        ? await checkedService(deploy, input.ecsServices, group)
        : group.service;
      const pair = input.loadBalancerInfo ? pairOf(input.loadBalancerInfo) : group.pair;
      const configName = configNamed(deploy, input.deploymentConfigName ?? group.configName).name;
      const rename =
        input.newDeploymentGroupName === undefined || input.newDeploymentGroupName === group.name
          ? group.name
          : unusedName(deploy, group.application, input.newDeploymentGroupName);
      for (const deployment of deploy.state.deployments) {
        if (deployment.application === group.application && deployment.group === group.name) {
          deployment.group = rename;
        }
      }
      Object.assign(group, {
        name: rename,
        service,
        pair,
        configName,
        serviceRoleArn: input.serviceRoleArn ?? group.serviceRoleArn,
        blueGreen: blueGreenOf(input.blueGreenDeploymentConfiguration, group.blueGreen),
        rollback: input.autoRollbackConfiguration ?? group.rollback,
        alarms: input.alarmConfiguration ?? group.alarms,
        triggers: input.triggerConfigurations ?? group.triggers,
        outdatedInstancesStrategy: input.outdatedInstancesStrategy ?? group.outdatedInstancesStrategy,
      });
      deploy.store.changed();
      return { hooksNotCleanedUp: [] };
    },
  ),

  DeleteDeploymentGroup: operation(
    z.object({ applicationName: shapes.name, deploymentGroupName: shapes.name }),
    (deploy, input) => {
      const application = checkedName(
        input.applicationName,
        'ApplicationNameRequiredException',
        'InvalidApplicationNameException',
      );
      const name = checkedName(
        input.deploymentGroupName,
        'DeploymentGroupNameRequiredException',
        'InvalidDeploymentGroupNameException',
      );
      // One that is gone already is as good as deleted, as on AWS.
      deploy.state.groups = deploy.state.groups.filter(
        (g) => g.application !== application || g.name !== name,
      );
      deploy.store.changed();
      return { hooksNotCleanedUp: [] };
    },
  ),
};

/** The deployment of a group that is under way, if one is. */
export const activeDeployment = (deploy: CodeDeploy, group: Group) =>
  deploy.state.deployments.find(
    (d) => d.application === group.application && d.group === group.name && !isOver(d),
  );

function unusedName(deploy: CodeDeploy, application: string, given: string | undefined): string {
  const name = checkedName(
    given,
    'DeploymentGroupNameRequiredException',
    'InvalidDeploymentGroupNameException',
  );
  if (deploy.state.groups.some((g) => g.application === application && g.name === name)) {
    throw new AwsError(
      'DeploymentGroupAlreadyExistsException',
      `Deployment group name already exists: ${name}`,
    );
  }
  return name;
}

function checkStyle({ deploymentType, deploymentOption }: NonNullable<Members['deploymentStyle']>): void {
  if (
    (deploymentType ?? 'BLUE_GREEN') === 'BLUE_GREEN' &&
    (deploymentOption ?? 'WITH_TRAFFIC_CONTROL') === 'WITH_TRAFFIC_CONTROL'
  )
    return;
  throw new AwsError(
    'InvalidDeploymentStyleException',
    `The deployment style is ${deploymentType} ${deploymentOption}; for ECS, BLUE_GREEN with WITH_TRAFFIC_CONTROL is the only one.`,
  );
}

/** @throws AwsError InvalidECSServiceException, ECSServiceMappingLimitExceededException */
async function checkedService(
  deploy: CodeDeploy,
  given: Members['ecsServices'],
  self: Group | undefined,
): Promise<Group['service']> {
  const [named, ...others] = given ?? [];
  if (!named || others.length > 0) {
    throw new AwsError(
      'InvalidECSServiceException',
      `A deployment group has exactly one ECS service; ${given?.length ?? 0} were given.`,
    );
  }
  const short = (nameOrArn: string) => nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
  const service = { clusterName: short(named.clusterName), serviceName: short(named.serviceName) };
  const found = await findService(deploy.ecs, deploy.scope, service);
  if (found?.status !== 'ACTIVE') {
    throw new AwsError(
      'InvalidECSServiceException',
      `The ECS service ${service.serviceName} was not found in cluster ${service.clusterName}, or is not ACTIVE.`,
    );
  }
  if (found.deploymentController.type !== 'CODE_DEPLOY') {
    throw new AwsError(
      'InvalidECSServiceException',
      "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller.",
    );
  }
  const taken = deploy.state.groups.find(
    (g) =>
      g !== self &&
      g.service.clusterName === service.clusterName &&
      g.service.serviceName === service.serviceName,
  );
  if (taken) {
    throw new AwsError(
      'ECSServiceMappingLimitExceededException',
      `The ECS service ${service.serviceName} is in the deployment group ${taken.name} already.`,
    );
  }
  return service;
}

/** @throws AwsError InvalidTargetGroupPairException, InvalidLoadBalancerInfoException */
function pairOf(info: Members['loadBalancerInfo']): TargetGroupPair {
  const [pair, ...others] = info?.targetGroupPairInfoList ?? [];
  if (!pair || others.length > 0) {
    throw new AwsError(
      'InvalidLoadBalancerInfoException',
      'A deployment group for ECS needs exactly one targetGroupPairInfoList.',
    );
  }
  const { targetGroups, prodTrafficRoute, testTrafficRoute } = pair;
  const names = new Set(targetGroups.map((g) => g.name));
  if (targetGroups.length !== 2 || names.size !== 2 || names.has('')) {
    throw new AwsError(
      'InvalidTargetGroupPairException',
      'A target group pair has two different target groups.',
    );
  }
  for (const route of [prodTrafficRoute ?? { listenerArns: [] }, testTrafficRoute]) {
    if (route && route.listenerArns.length !== 1) {
      throw new AwsError('InvalidTargetGroupPairException', 'A traffic route has exactly one listener ARN.');
    }
  }
  return {
    targetGroups,
    prodTrafficRoute: prodTrafficRoute ?? { listenerArns: [] },
    ...(testTrafficRoute && { testTrafficRoute }),
  };
}

function blueGreenOf(given: Members['blueGreenDeploymentConfiguration'], before?: BlueGreen): BlueGreen {
  return {
    terminateBlueInstancesOnDeploymentSuccess: given?.terminateBlueInstancesOnDeploymentSuccess ??
      before?.terminateBlueInstancesOnDeploymentSuccess ?? {
        action: 'TERMINATE',
        terminationWaitTimeInMinutes: 0,
      },
    deploymentReadyOption: given?.deploymentReadyOption ??
      before?.deploymentReadyOption ?? { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
  };
}
