import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import { type CodeDeploy, checkedName, type Operation, onlyPage, operation, shapes } from './input.ts';
import type { DeploymentConfig } from './model.ts';
import { uuid } from './names.ts';
import { builtInConfigs, type Routing, routingView } from './traffic.ts';
import { seconds } from './views.ts';

const wholePercent = z.number().int().min(1).max(99);
const minutes = z.number().int().min(1).max(2880);

const hosts = z.object({
  type: z.enum(['HOST_COUNT', 'FLEET_PERCENT']).optional(),
  value: z.int32().optional(),
});

export const configOperations: Record<string, Operation> = {
  CreateDeploymentConfig: operation(
    z.object({
      deploymentConfigName: shapes.name,
      computePlatform: z.string().default('Server'),
      trafficRoutingConfig: z
        .object({
          type: z.enum(['AllAtOnce', 'TimeBasedCanary', 'TimeBasedLinear']).default('AllAtOnce'),
          timeBasedCanary: z.object({ canaryPercentage: wholePercent, canaryInterval: minutes }).optional(),
          timeBasedLinear: z.object({ linearPercentage: wholePercent, linearInterval: minutes }).optional(),
        })
        .optional(),
      // For servers; nothing here heeds them.
      minimumHealthyHosts: hosts.optional(),
      zonalConfig: z
        .object({
          firstZoneMonitorDurationInSeconds: z.int().optional(),
          monitorDurationInSeconds: z.int().optional(),
          minimumHealthyHostsPerZone: hosts.optional(),
        })
        .optional(),
    }),
    (deploy, input) => {
      const name = checkedName(
        input.deploymentConfigName,
        'DeploymentConfigNameRequiredException',
        'InvalidDeploymentConfigNameException',
      );
      if (name.startsWith('CodeDeployDefault.')) {
        throw new AwsError(
          'InvalidDeploymentConfigNameException',
          'Names that start with CodeDeployDefault. are reserved.',
        );
      }
      if (find(deploy, name)) {
        throw new AwsError(
          'DeploymentConfigAlreadyExistsException',
          `Deployment configuration already exists: ${name}`,
        );
      }
      if (input.computePlatform !== 'ECS') {
        throw new AwsError(
          'InvalidComputePlatformException',
          `The compute platform ${input.computePlatform} is not built in Local Fargate; ECS is.`,
        );
      }
      const config = {
        id: uuid(),
        name,
        createTime: deploy.clock.now(),
        routing: routingOf(input.trafficRoutingConfig),
      };
      deploy.state.configs.push(config);
      deploy.store.changed();
      return { deploymentConfigId: config.id };
    },
  ),

  GetDeploymentConfig: operation(z.object({ deploymentConfigName: shapes.name }), (deploy, input) => {
    const { id, name, createTime, routing } = configNamed(deploy, input.deploymentConfigName);
    return {
      deploymentConfigInfo: {
        deploymentConfigId: id,
        deploymentConfigName: name,
        createTime: seconds(createTime),
        computePlatform: 'ECS',
        trafficRoutingConfig: routingView(routing),
      },
    };
  }),

  ListDeploymentConfigs: operation(z.object(shapes.page), (deploy, input) => {
    onlyPage(input);
    const own = deploy.state.configs.map((c) => c.name);
    return { deploymentConfigsList: [...Object.keys(builtInConfigs), ...own].toSorted() };
  }),

  DeleteDeploymentConfig: operation(z.object({ deploymentConfigName: shapes.name }), (deploy, input) => {
    const name = checkedName(
      input.deploymentConfigName,
      'DeploymentConfigNameRequiredException',
      'InvalidDeploymentConfigNameException',
    );
    if (Object.hasOwn(builtInConfigs, name)) {
      throw new AwsError('InvalidOperationException', `${name} is CodeDeploy's own and can't be deleted.`);
    }
    const user = deploy.state.groups.find((g) => g.configName === name);
    if (user) {
      throw new AwsError('DeploymentConfigInUseException', `The deployment group ${user.name} uses ${name}.`);
    }
    deploy.state.configs = deploy.state.configs.filter((c) => c.name !== name);
    deploy.store.changed();
    return {};
  }),
};

function find({ state }: CodeDeploy, name: string): DeploymentConfig | undefined {
  const routing = Object.hasOwn(builtInConfigs, name) ? builtInConfigs[name] : undefined;
  if (routing)
    return { id: '00000000-0000-0000-0000-000000000001', name, createTime: 1_543_276_800_000, routing };
  return state.configs.find((c) => c.name === name);
}

/** @throws AwsError DeploymentConfigNameRequiredException, DeploymentConfigDoesNotExistException */
export function configNamed(deploy: CodeDeploy, given: string | undefined): DeploymentConfig {
  const name = checkedName(
    given,
    'DeploymentConfigNameRequiredException',
    'InvalidDeploymentConfigNameException',
  );
  const config = find(deploy, name);
  if (!config) {
    throw new AwsError(
      'DeploymentConfigDoesNotExistException',
      `No deployment configuration found for name: ${name}`,
    );
  }
  return config;
}

function routingOf(
  given:
    | {
        type: Routing['type'];
        timeBasedCanary?: { canaryPercentage: number; canaryInterval: number } | undefined;
        timeBasedLinear?: { linearPercentage: number; linearInterval: number } | undefined;
      }
    | undefined,
): Routing {
  const type = given?.type ?? 'AllAtOnce';
  if (type === 'AllAtOnce') return { type };
  const canary = given?.timeBasedCanary;
  if (type === 'TimeBasedCanary' && canary) {
    return { type, percentage: canary.canaryPercentage, interval: canary.canaryInterval };
  }
  const linear = given?.timeBasedLinear;
  if (type === 'TimeBasedLinear' && linear) {
    return { type, percentage: linear.linearPercentage, interval: linear.linearInterval };
  }
  throw new AwsError(
    'InvalidTrafficRoutingConfigurationException',
    `A ${type} configuration needs ${type === 'TimeBasedCanary' ? 'timeBasedCanary' : 'timeBasedLinear'}.`,
  );
}
