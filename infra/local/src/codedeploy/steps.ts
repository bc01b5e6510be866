/** What each lifecycle event of a deployment does. Every step can be taken again after a restart. */
import { AwsError } from '../core/errors.ts';
import type { AppSpec } from './appspec.ts';
import { failure, Halt } from './halt.ts';
import { runHook } from './hooks.ts';
import type { Deployment, LifecycleEvent, Side } from './model.ts';
import type { CodeDeployParts } from './parts.ts';
import { type ServiceAnswer, serviceOf } from './service.ts';
import { shiftsOf, weightsAt } from './traffic.ts';
import { until } from './wait.ts';

/** How long the replacement task set may take to become healthy. The number and its text below are CodeDeploy's own. */
const installPatience = 60 * 60_000;
const minute = 60_000;

/** @throws Halt, or whatever the signal's reason is */
export async function takeStep(
  parts: CodeDeployParts,
  deployment: Deployment,
  event: LifecycleEvent,
  spec: AppSpec,
  signal: AbortSignal,
): Promise<void> {
  switch (event.name) {
    case 'Install':
      return await install(parts, deployment, event, spec, signal);
    case 'AllowTestTraffic':
      return await allowTestTraffic(parts, deployment);
    case 'AllowTraffic':
      return await allowTraffic(parts, deployment, signal);
    default:
      return await runHook(parts, deployment, event, spec, signal);
  }
}

async function install(
  parts: CodeDeployParts,
  deployment: Deployment,
  event: LifecycleEvent,
  spec: AppSpec,
  signal: AbortSignal,
): Promise<void> {
  const { clock, store } = parts;
  if (!deployment.green) {
    const service = await serviceOf(parts.ecs, deployment);
    await findSides(parts, deployment, service);
    signal.throwIfAborted();
    // The target group has to be behind the listener before ECS registers tasks in it.
    await route(parts, deployment, 'prod', 0);
    await removeLeftovers(parts, deployment, service);
    signal.throwIfAborted();
    await createGreen(parts, deployment, service, spec);
    store.changed();
  }
  const healthy = await until(clock, signal, (event.startTime ?? clock.now()) + installPatience, async () => {
    const { taskSets } = await serviceOf(parts.ecs, deployment);
    const green = taskSets.find((s) => s.id === deployment.green?.id);
    if (!green || green.status === 'DRAINING') {
      throw failure('ECS_UPDATE_ERROR', `The replacement task set ${deployment.green?.id} was deleted.`);
    }
    return green.stabilityStatus === 'STEADY_STATE';
  });
  if (!healthy) {
    throw failure(
      'TIMEOUT',
      'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.',
    );
  }
}

/** Blue is the task set that serves, in one target group of the pair; green will be in the other one. */
async function findSides(
  parts: CodeDeployParts,
  deployment: Deployment,
  service: ServiceAnswer,
): Promise<void> {
  const primary = service.taskSets.find((s) => s.status === 'PRIMARY');
  if (!primary) throw failure('INVALID_ECS_SERVICE', 'The ECS service has no primary task set.');
  const { scope, pair } = deployment;
  const groups = await asked('ELASTIC_LOAD_BALANCING_INVALID', 'The ELB could not be read', () =>
    Promise.all(pair.targetGroups.map(({ name }) => parts.traffic.groupNamed(scope, name))),
  );
  const own = groups.find((g) => primary.loadBalancers.some((lb) => lb.targetGroupArn === g.arn));
  const other = groups.find((g) => g !== own);
  if (!own || !other) {
    throw failure(
      'ELASTIC_LOAD_BALANCING_INVALID',
      `The primary task set's target group is none of ${pair.targetGroups.map((g) => g.name).join(' and ')}.`,
    );
  }
  deployment.blue = { id: primary.id, targetGroup: own };
  deployment.greenGroup = other;
}

/** Task sets that a deployment without rollback left behind: their target group is needed. */
async function removeLeftovers(
  parts: CodeDeployParts,
  deployment: Deployment,
  service: ServiceAnswer,
): Promise<void> {
  for (const { id, status, startedBy } of service.taskSets) {
    if (status === 'ACTIVE' && startedBy === 'CODE_DEPLOY') await deleteTaskSet(parts, deployment, id);
  }
}

async function createGreen(
  parts: CodeDeployParts,
  deployment: Deployment,
  service: ServiceAnswer,
  spec: AppSpec,
): Promise<void> {
  const { scope, greenGroup, blue } = deployment;
  const before = service.taskSets.find((s) => s.id === blue?.id);
  if (!greenGroup || !before) return;
  const strategy = spec.capacityProviderStrategy ?? before.capacityProviderStrategy;
  const { taskSet } = (await asked('ECS_UPDATE_ERROR', 'The ECS service could not be updated', () =>
    parts.ecs(scope, 'CreateTaskSet', {
      cluster: deployment.service.clusterName,
      service: deployment.service.serviceName,
      externalId: deployment.id,
      taskDefinition: spec.taskDefinition,
      networkConfiguration: spec.network
        ? { awsvpcConfiguration: spec.network }
        : before.networkConfiguration,
      loadBalancers: [
        {
          targetGroupArn: greenGroup.arn,
          containerName: spec.containerName,
          containerPort: spec.containerPort,
        },
      ],
      serviceRegistries: before.serviceRegistries,
      ...(strategy ? { capacityProviderStrategy: strategy } : { launchType: before.launchType }),
      platformVersion: spec.platformVersion ?? before.platformVersion,
      scale: { value: 100, unit: 'PERCENT' },
    }),
  )) as { taskSet: { id: string } };
  deployment.green = { id: taskSet.id, targetGroup: greenGroup };
}

async function allowTestTraffic(parts: CodeDeployParts, deployment: Deployment): Promise<void> {
  if (deployment.pair.testTrafficRoute) await route(parts, deployment, 'test', 100);
}

async function allowTraffic(
  parts: CodeDeployParts,
  deployment: Deployment,
  signal: AbortSignal,
): Promise<void> {
  const { clock, store } = parts;
  deployment.shiftStartedAt ??= clock.now();
  for (const { at, weight } of shiftsOf(deployment.routing)) {
    if (weight <= deployment.weight) continue;
    await clock.sleep(Math.max(0, deployment.shiftStartedAt + at - clock.now()), signal);
    await route(parts, deployment, 'prod', weight);
    deployment.weight = weight;
    store.changed();
    signal.throwIfAborted();
  }
  if (deployment.green) await makePrimary(parts, deployment, deployment.green);
}

/**
 * Gives green this percentage of a route's traffic, in every rule of its listeners that forwards to one of the two sides.
 * @throws Halt ELASTIC_LOAD_BALANCING_INVALID
 */
export async function route(
  parts: CodeDeployParts,
  deployment: Deployment,
  which: 'prod' | 'test',
  weight: number,
): Promise<void> {
  const { blue, greenGroup, pair } = deployment;
  if (!blue || !greenGroup) return;
  const [blueArn, greenArn] = [blue.targetGroup.arn, greenGroup.arn];
  const listeners = (which === 'prod' ? pair.prodTrafficRoute : pair.testTrafficRoute)?.listenerArns ?? [];
  for (const listener of listeners) {
    await asked('ELASTIC_LOAD_BALANCING_INVALID', 'The ELB could not be updated', async () => {
      const rules = (await parts.traffic.forwards(listener)).filter(({ groups }) =>
        groups.some(({ arn }) => arn === blueArn || arn === greenArn),
      );
      if (rules.length === 0) {
        throw new AwsError(
          'InvalidConfigurationRequest',
          `Primary taskset target group must be behind listener ${listener}`,
        );
      }
      for (const { ruleArn } of rules) {
        await parts.traffic.setWeights(ruleArn, weightsAt(weight, blueArn, greenArn));
      }
    });
  }
}

export async function makePrimary(
  parts: CodeDeployParts,
  deployment: Deployment,
  { id }: Side,
): Promise<void> {
  await asked('ECS_UPDATE_ERROR', 'The ECS service could not be updated', () =>
    parts.ecs(deployment.scope, 'UpdateServicePrimaryTaskSet', {
      cluster: deployment.service.clusterName,
      service: deployment.service.serviceName,
      primaryTaskSet: id,
    }),
  );
}

/** One that is gone already is as good as deleted. */
export async function deleteTaskSet(
  parts: CodeDeployParts,
  deployment: Deployment,
  id: string,
): Promise<void> {
  await asked('ECS_UPDATE_ERROR', 'The ECS service could not be updated', () =>
    parts
      .ecs(deployment.scope, 'DeleteTaskSet', {
        cluster: deployment.service.clusterName,
        service: deployment.service.serviceName,
        taskSet: id,
        force: true,
      })
      .catch((error: unknown) => {
        if (!(error instanceof AwsError && error.code === 'TaskSetNotFoundException')) throw error;
      }),
  );
}

/** Where traffic is not to be shifted at once: Ready until ContinueDeployment. @throws Halt at the end of the wait */
export async function waitForApproval(
  parts: CodeDeployParts,
  deployment: Deployment,
  signal: AbortSignal,
): Promise<void> {
  const { clock, store } = parts;
  const { actionOnTimeout, waitTimeInMinutes } = deployment.blueGreen.deploymentReadyOption;
  const approved = () => deployment.continued.includes('READY_WAIT');
  if (actionOnTimeout !== 'STOP_DEPLOYMENT' || approved() || deployment.shiftStartedAt !== undefined) return;
  deployment.readySince ??= clock.now();
  deployment.status = 'Ready';
  store.changed();
  if (!(await until(clock, signal, deployment.readySince + waitTimeInMinutes * minute, approved))) {
    throw new Halt(
      'Stopped',
      'TIMEOUT',
      'DEPLOYMENT_STOP_ON_REQUEST',
      `The deployment was not continued within ${waitTimeInMinutes} minutes.`,
    );
  }
  deployment.status = 'InProgress';
  store.changed();
}

/** Blue stays for its time, or until ContinueDeployment, and is then deleted. */
export async function terminateBlue(
  parts: CodeDeployParts,
  deployment: Deployment,
  signal: AbortSignal,
): Promise<void> {
  const { clock, store } = parts;
  const { action, terminationWaitTimeInMinutes: wait } =
    deployment.blueGreen.terminateBlueInstancesOnDeploymentSuccess;
  if (action === 'KEEP_ALIVE' || !deployment.blue) return;
  deployment.terminationSince ??= clock.now();
  store.changed();
  await until(clock, signal, deployment.terminationSince + wait * minute, () =>
    deployment.continued.includes('TERMINATION_WAIT'),
  );
  await deleteTaskSet(parts, deployment, deployment.blue.id);
}

/** What ECS or the load balancer refuses ends the deployment, with their words. */
async function asked<T>(code: string, what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw failure(code, `${what} due to the following error: ${error.message}`, error);
  }
}
