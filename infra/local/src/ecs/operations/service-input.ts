/** The parts of a service that CreateService and UpdateService both take, with ECS's checks on them. */
import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { breakerOf } from '../rollout/breaker.ts';
import { listOf } from '../scheduler/task-spec.ts';
import type {
  CapacityProviderStrategyItem,
  Cluster,
  DeploymentConfiguration,
  LoadBalancer,
  TaskDefinition,
} from '../store/model.ts';
import { checkProviders } from './clusters.ts';
import { type Ecs, invalid, notBuilt, shapes } from './operation.ts';
import * as nested from './service-shape.ts';
import { advancedOf, shiftConfigurationOf } from './shift-input.ts';

const percent = shapes.whole.min(0);

const deploymentConfiguration = z.object({
  strategy: z.enum(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']).optional(),
  maximumPercent: percent.optional(),
  minimumHealthyPercent: percent.optional(),
  bakeTimeInMinutes: shapes.whole.min(0).max(1440).optional(),
  deploymentCircuitBreaker: z
    .object({
      enable: z.boolean(),
      rollback: z.boolean(),
      resetOnHealthyTask: z.boolean().optional(),
      thresholdConfiguration: z
        .object({
          type: z.enum(['COUNT', 'BOUNDED_PERCENT', 'UNBOUNDED_PERCENT']),
          value: shapes.whole.min(1),
        })
        .optional(),
    })
    .optional(),
  alarms: z
    .object({ alarmNames: z.array(z.string()), enable: z.boolean(), rollback: z.boolean() })
    .optional(),
  lifecycleHooks: z.array(nested.lifecycleHook).optional(),
  canaryConfiguration: nested.canaryConfiguration.optional(),
  linearConfiguration: nested.linearConfiguration.optional(),
  earlySuccessCriteria: nested.earlySuccessCriteria.optional(),
});

/** Members that both operations have. */
export const serviceShape = {
  cluster: z.string().optional(),
  taskDefinition: z.string().optional(),
  desiredCount: shapes.whole.optional(),
  availabilityZoneRebalancing: z.enum(['ENABLED', 'DISABLED']).optional(),
  loadBalancers: z
    .array(
      z.object({
        targetGroupArn: z.string().optional(),
        loadBalancerName: z.string().optional(),
        containerName: z.string().optional(),
        containerPort: shapes.whole.optional(),
        advancedConfiguration: nested.advancedConfiguration.optional(),
      }),
    )
    .optional(),
  serviceRegistries: z.array(nested.serviceRegistry).optional(),
  capacityProviderStrategy: shapes.strategy.optional(),
  platformVersion: z.string().optional(),
  deploymentConfiguration: deploymentConfiguration.optional(),
  deploymentController: z.object({ type: z.enum(['ECS', 'CODE_DEPLOY', 'EXTERNAL']) }).optional(),
  placementConstraints: z.array(nested.placementConstraint).max(10).optional(),
  placementStrategy: z.array(nested.placementStrategy).max(5).optional(),
  networkConfiguration: shapes.network.optional(),
  healthCheckGracePeriodSeconds: shapes.whole.min(0).max(2_147_483_647).optional(),
  enableECSManagedTags: z.boolean().optional(),
  propagateTags: z.enum(['TASK_DEFINITION', 'SERVICE', 'NONE']).optional(),
  enableExecuteCommand: z.boolean().optional(),
  serviceConnectConfiguration: nested.serviceConnectConfiguration.optional(),
  volumeConfigurations: z.array(nested.serviceVolume).optional(),
  vpcLatticeConfigurations: z.array(nested.latticeConfiguration).optional(),
  gatewayConnectors: nested.gatewayConnectors.optional(),
  monitoring: nested.monitoring.optional(),
};

type ServiceInput = z.output<z.ZodObject<typeof serviceShape>>;

/**
 * Fills in ECS's defaults (100 and 200 percent, no breaker) over what the service has, and refuses what is not built.
 * @throws AwsError InvalidParameterException, UnsupportedFeatureException
 */
export function deploymentConfigurationOf(
  input: ServiceInput['deploymentConfiguration'],
  before: DeploymentConfiguration | undefined,
): DeploymentConfiguration {
  const breaker = input?.deploymentCircuitBreaker ?? before?.deploymentCircuitBreaker;
  const alarms = input?.alarms ?? before?.alarms;
  const earlySuccessCriteria = input?.earlySuccessCriteria ?? before?.earlySuccessCriteria;
  const merged: DeploymentConfiguration = {
    deploymentCircuitBreaker: breaker ?? { enable: false, rollback: false },
    maximumPercent: input?.maximumPercent ?? before?.maximumPercent ?? 200,
    minimumHealthyPercent: input?.minimumHealthyPercent ?? before?.minimumHealthyPercent ?? 100,
    ...shiftConfigurationOf(input, before),
    ...(alarms && { alarms }),
    ...(earlySuccessCriteria && { earlySuccessCriteria }),
  };
  checkPercents(merged);
  checkEarlySuccess(merged);
  const { threshold } = breakerOf(breaker);
  if (threshold.type !== 'COUNT' && threshold.value > 100) {
    throw invalid(`The circuit breaker's threshold is ${threshold.value} percent; 1 to 100 are allowed.`);
  }
  return merged;
}

/** Source: API_DeploymentEarlySuccessCriteria. The texts are ours. */
function checkEarlySuccess({ strategy, minimumHealthyPercent, ...rest }: DeploymentConfiguration): void {
  const criteria = rest.earlySuccessCriteria;
  if (!criteria?.enable) return;
  const { healthyPercent, sourceServiceRevisionCleanup } = criteria;
  if (strategy !== 'ROLLING')
    throw invalid(`earlySuccessCriteria need the strategy ROLLING, not ${strategy}.`);
  if (healthyPercent === undefined || sourceServiceRevisionCleanup === undefined) {
    throw invalid('Enabled earlySuccessCriteria need healthyPercent and sourceServiceRevisionCleanup.');
  }
  if (healthyPercent < minimumHealthyPercent || healthyPercent > 100) {
    throw invalid(
      `healthyPercent is ${healthyPercent}; minimumHealthyPercent (${minimumHealthyPercent}) to 100 are allowed.`,
    );
  }
}

function checkPercents({ maximumPercent: max, minimumHealthyPercent: min }: DeploymentConfiguration): void {
  if (min > 100) throw invalid(`minimumHealthyPercent is ${min}; 0 to 100 are allowed.`);
  if (max < 100) throw invalid(`maximumPercent is ${max}; it must be at least 100.`);
  if (max === 100 && min === 100) {
    throw invalid(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
    );
  }
}

/**
 * How tasks are launched: by launch type, or by capacity providers. Where neither is named, the cluster's default strategy
 * holds, and without one ECS takes EC2.
 * @throws AwsError InvalidParameterException, UnsupportedFeatureException
 */
export function launchOf(
  cluster: Cluster,
  launchType: string | undefined,
  given: CapacityProviderStrategyItem[] | undefined,
): { launchType?: string; capacityProviderStrategy?: CapacityProviderStrategyItem[] } {
  const strategy = given?.length ? given : undefined;
  if (launchType !== undefined && strategy) {
    throw invalid(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  const chosen = launchType === undefined ? (strategy ?? cluster.defaultCapacityProviderStrategy) : [];
  if (chosen.length > 0) {
    checkProviders(cluster.capacityProviders, chosen);
    return { capacityProviderStrategy: chosen };
  }
  if (launchType !== 'FARGATE') {
    throw notBuilt(
      launchType === undefined
        ? 'Launch type EC2, which is what ECS takes where neither a launch type nor a capacity provider is named,'
        : `Launch type ${launchType}`,
    );
  }
  return { launchType };
}

/** @throws AwsError InvalidParameterException for a volume that the task definition does not leave to the launch */
export function checkVolumes(given: { name: string }[] | undefined, definition: TaskDefinition): void {
  const open = listOf<{ name?: string; configuredAtLaunch?: boolean }>(definition.fields['volumes'])
    .filter((v) => v.configuredAtLaunch)
    .map((v) => v.name);
  if (given?.some(({ name }) => !open.includes(name))) {
    throw invalid(
      'Volume configuration provided but no matching configuredAtLaunch volume found in task definition.',
    );
  }
}

/**
 * The load balancers of a service, checked against its task definition and the target groups that there are.
 * @throws AwsError InvalidParameterException, UnsupportedFeatureException
 */
export async function loadBalancersOf(
  ecs: Ecs,
  given: NonNullable<ServiceInput['loadBalancers']>,
  definition: TaskDefinition,
): Promise<LoadBalancer[]> {
  const balancers: LoadBalancer[] = [];
  for (const {
    targetGroupArn,
    loadBalancerName,
    containerName,
    containerPort,
    advancedConfiguration,
  } of given) {
    if (loadBalancerName !== undefined) {
      if (advancedConfiguration)
        throw invalid('advancedConfiguration field is not allowed with ELBv1 loadBalancers');
      throw notBuilt('A Classic Load Balancer');
    }
    if (targetGroupArn === undefined || containerName === undefined || containerPort === undefined) {
      throw invalid('A load balancer needs targetGroupArn, containerName and containerPort.');
    }
    checkPort(definition, containerName, containerPort);
    await checkTargetGroup(ecs, targetGroupArn, true);
    const advanced = advancedConfiguration && (await advancedOf(ecs, targetGroupArn, advancedConfiguration));
    if (advanced) await checkTargetGroup(ecs, advanced.alternateTargetGroupArn, false);
    balancers.push({
      targetGroupArn,
      containerName,
      containerPort,
      ...(advanced && { advancedConfiguration: advanced }),
    });
  }
  return balancers;
}

/** @throws AwsError InvalidParameterException */
export function checkPort(definition: TaskDefinition, containerName: string, port: number): void {
  const container = definition.containers.find((c) => c.name === containerName);
  if (!container) throw invalid(`The container ${containerName} does not exist in the task definition.`);
  const ports = listOf<{ containerPort?: number }>(container.portMappings).map((p) => p.containerPort);
  if (!ports.includes(port)) {
    throw invalid(`The container ${containerName} did not have a container port ${port} defined.`);
  }
}

/** @param used It has to be behind a load balancer already. */
async function checkTargetGroup(ecs: Ecs, arn: string, used: boolean): Promise<void> {
  const group = await ecs.balancer.targetGroup(arn).catch((error: unknown) => {
    if (error instanceof AwsError && error.status < 500) {
      throw invalid(`The target group with targetGroupArn ${arn} does not exist.`);
    }
    throw error;
  });
  if (used && group.loadBalancerArns.length === 0) {
    throw invalid(`The target group with targetGroupArn ${arn} does not have an associated load balancer.`);
  }
  if (group.targetType !== 'ip') {
    throw invalid(
      `The provided target group ${arn} has target type ${group.targetType}, which is incompatible with the awsvpc network mode specified in the task definition.`,
    );
  }
}

/** ECS's quota of tasks per service. Source: its service quotas; what it says beyond them is not documented. */
const mostTasks = 5000;

/** @throws AwsError InvalidParameterException */
export function checkDesiredCount(count: number): void {
  if (count < 0) throw invalid('Desired count cannot be negative.');
  if (count > mostTasks) throw invalid(`Desired count cannot be more than ${mostTasks} tasks per service.`);
}
