import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import { configNamed } from './configs.ts';
import { activeDeployment, alarmsShape, rollbackShape } from './groups.ts';
import { Halt } from './halt.ts';
import {
  applicationOf,
  atLeastOne,
  type CodeDeploy,
  deploymentOf,
  groupOf,
  type Operation,
  onlyPage,
  operation,
  shapes,
} from './input.ts';
import { type Deployment, eventNames, isOver } from './model.ts';
import { deploymentId } from './names.ts';
import { sourceOf } from './revision.ts';
import { findService } from './service.ts';
import { deploymentView, targetId, targetView } from './views.ts';

const statuses = z.enum([
  'Created',
  'Queued',
  'InProgress',
  'Baking',
  'Succeeded',
  'Failed',
  'Stopped',
  'Ready',
]);
const byId = z.object({ deploymentId: shapes.name });

/** The year 5138, in seconds since the epoch: what is later was meant in milliseconds. */
const lastSecond = 1e11;

export const deploymentOperations: Record<string, Operation> = {
  CreateDeployment: operation(
    z.object({
      applicationName: shapes.name,
      deploymentGroupName: shapes.name,
      deploymentConfigName: z.string().optional(),
      revision: shapes.open.optional(),
      description: z.string().max(256).optional(),
      autoRollbackConfiguration: rollbackShape.optional(),
      overrideAlarmConfiguration: alarmsShape.optional(),
    }),
    (deploy, input) => {
      const group = groupOf(deploy, input.applicationName, input.deploymentGroupName);
      const config = configNamed(deploy, input.deploymentConfigName ?? group.configName);
      sourceOf(input.revision);
      const active = activeDeployment(deploy, group);
      if (active) {
        throw new AwsError(
          'DeploymentLimitExceededException',
          `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`,
        );
      }
      const deployment: Deployment = {
        scope: deploy.scope,
        id: deploymentId(),
        application: group.application,
        group: group.name,
        configName: config.name,
        creator: 'user',
        description: input.description,
        status: 'Created',
        createTime: deploy.clock.now(),
        revision: input.revision ?? {},
        previousRevision: group.targetRevision,
        service: group.service,
        routing: config.routing,
        pair: group.pair,
        blueGreen: group.blueGreen,
        rollback: input.autoRollbackConfiguration ?? group.rollback,
        alarms: input.overrideAlarmConfiguration ?? group.alarms,
        overrideAlarms: input.overrideAlarmConfiguration,
        events: eventNames.map((name) => ({ name, status: 'Pending' })),
        weight: 0,
        continued: [],
      };
      deploy.state.deployments.unshift(deployment);
      group.lastAttempted = deployment.id;
      deploy.store.changed();
      deploy.runner.start(deployment);
      return { deploymentId: deployment.id };
    },
  ),

  GetDeployment: operation(byId, (deploy, input) => ({
    deploymentInfo: deploymentView(deploymentOf(deploy, input.deploymentId)),
  })),

  BatchGetDeployments: operation(z.object({ deploymentIds: shapes.names }), (deploy, input) => ({
    deploymentsInfo: atLeastOne(input.deploymentIds, 'DeploymentIdRequiredException').flatMap((id) => {
      const found = deploy.state.deployments.find((d) => d.id === id);
      return found ? deploymentView(found) : [];
    }),
  })),

  ListDeployments: operation(
    z.object({
      applicationName: shapes.name,
      deploymentGroupName: shapes.name,
      externalId: shapes.name,
      includeOnlyStatuses: z.array(statuses).default([]),
      createTimeRange: z.object({ start: z.number().nullish(), end: z.number().nullish() }).default({}),
      ...shapes.page,
    }),
    (deploy, input) => {
      onlyPage(input);
      const { applicationName, deploymentGroupName, includeOnlyStatuses, createTimeRange } = input;
      if (applicationName !== undefined && deploymentGroupName !== undefined) {
        groupOf(deploy, applicationName, deploymentGroupName);
      } else if (applicationName !== undefined) applicationOf(deploy, applicationName);
      const { start, end } = createTimeRange;
      if ((start ?? 0) > (end ?? lastSecond) || (end ?? 0) > lastSecond) {
        throw new AwsError('InvalidTimeRangeException', 'The specified time range has an invalid format.');
      }
      const found = deploy.state.deployments.filter(
        (d) =>
          (applicationName === undefined || d.application === applicationName) &&
          (deploymentGroupName === undefined || d.group === deploymentGroupName) &&
          (includeOnlyStatuses.length === 0 || includeOnlyStatuses.includes(d.status)) &&
          d.createTime / 1000 >= (start ?? 0) &&
          d.createTime / 1000 <= (end ?? Number.POSITIVE_INFINITY),
      );
      return { deployments: found.map((d) => d.id) };
    },
  ),

  StopDeployment: operation(
    z.object({ deploymentId: shapes.name, autoRollbackEnabled: z.boolean().optional() }),
    (deploy, input) => {
      const deployment = deploymentOf(deploy, input.deploymentId);
      notCompleted(deployment);
      const halt = new Halt(
        'Stopped',
        'MANUAL_STOP',
        'DEPLOYMENT_STOP_ON_REQUEST',
        'The deployment was stopped by a user.',
        { rollback: input.autoRollbackEnabled },
      );
      deploy.runner.halt(deployment, halt);
      return {
        status: 'Succeeded',
        statusMessage: 'No more commands will be scheduled for execution in the deployment instances',
      };
    },
  ),

  ContinueDeployment: operation(
    z.object({
      deploymentId: shapes.name,
      deploymentWaitType: z.enum(['READY_WAIT', 'TERMINATION_WAIT']).default('READY_WAIT'),
    }),
    (deploy, input) => proceed(deploy, deploymentOf(deploy, input.deploymentId), input.deploymentWaitType),
  ),

  SkipWaitTimeForInstanceTermination: operation(byId, (deploy, input) =>
    proceed(deploy, deploymentOf(deploy, input.deploymentId), 'TERMINATION_WAIT'),
  ),

  ListDeploymentTargets: operation(
    z.object({ deploymentId: shapes.name, ...shapes.page }),
    (deploy, input) => {
      onlyPage(input);
      return { targetIds: [targetId(started(deploymentOf(deploy, input.deploymentId)))] };
    },
  ),

  GetDeploymentTarget: operation(
    z.object({ deploymentId: shapes.name, targetId: shapes.name }),
    async (deploy, input) => ({
      deploymentTarget: await target(deploy, deploymentOf(deploy, input.deploymentId), input.targetId),
    }),
  ),

  BatchGetDeploymentTargets: operation(
    z.object({ deploymentId: shapes.name, targetIds: shapes.names }),
    async (deploy, input) => {
      const deployment = started(deploymentOf(deploy, input.deploymentId));
      if (input.targetIds.length === 0) {
        throw new AwsError('DeploymentTargetIdRequiredException', 'At least one target ID is required.');
      }
      const targets = input.targetIds.map((id) => target(deploy, deployment, id));
      return { deploymentTargets: await Promise.all(targets) };
    },
  ),

  PutLifecycleEventHookExecutionStatus: operation(
    z.object({
      deploymentId: shapes.name,
      lifecycleEventHookExecutionId: shapes.name,
      status: z.string().optional(),
    }),
    (deploy, input) => {
      const deployment = deploymentOf(deploy, input.deploymentId);
      const { hook } = deployment;
      const { lifecycleEventHookExecutionId: id, status } = input;
      if (!hook || hook.executionId !== id) {
        throw new AwsError(
          'InvalidLifecycleEventHookExecutionIdException',
          'The lifecycle event hook execution ID is not one that this deployment waits for.',
        );
      }
      if (status !== 'Succeeded' && status !== 'Failed') {
        throw new AwsError(
          'InvalidLifecycleEventHookExecutionStatusException',
          `The status is ${status}; Succeeded and Failed are allowed.`,
        );
      }
      if (hook.result !== undefined || isOver(deployment)) {
        throw new AwsError(
          'LifecycleEventAlreadyCompletedException',
          'An attempt to return the status of an already completed lifecycle event occurred.',
        );
      }
      hook.result = status;
      deploy.store.changed();
      return { lifecycleEventHookExecutionId: id };
    },
  ),
};

/** @throws AwsError DeploymentAlreadyCompletedException */
function notCompleted(deployment: Deployment): void {
  if (!isOver(deployment)) return;
  throw new AwsError(
    'DeploymentAlreadyCompletedException',
    `The deployment ${deployment.id} is already completed (${deployment.status}).`,
  );
}

/** @throws AwsError DeploymentNotStartedException */
function started(deployment: Deployment): Deployment {
  if (deployment.status === 'Created') {
    throw new AwsError('DeploymentNotStartedException', `The deployment ${deployment.id} has not started.`);
  }
  return deployment;
}

/** Ends a wait before its time. @throws AwsError where it does not wait for that */
function proceed(
  deploy: CodeDeploy,
  deployment: Deployment,
  wait: 'READY_WAIT' | 'TERMINATION_WAIT',
): object {
  notCompleted(deployment);
  const waits =
    wait === 'READY_WAIT' ? deployment.status === 'Ready' : deployment.terminationSince !== undefined;
  if (!waits) {
    throw new AwsError(
      'DeploymentIsNotInReadyStateException',
      `The deployment ${deployment.id} is ${deployment.status} and does not wait (${wait}).`,
    );
  }
  if (!deployment.continued.includes(wait)) deployment.continued.push(wait);
  deploy.store.changed();
  return {};
}

/** @throws AwsError DeploymentTargetIdRequiredException, DeploymentTargetDoesNotExistException */
async function target(deploy: CodeDeploy, deployment: Deployment, id: string | undefined): Promise<object> {
  started(deployment);
  if (!id) throw new AwsError('DeploymentTargetIdRequiredException', 'A target ID is required.');
  if (id !== targetId(deployment)) {
    throw new AwsError(
      'DeploymentTargetDoesNotExistException',
      `The deployment ${deployment.id} has no target ${id}; its only one is ${targetId(deployment)}.`,
    );
  }
  return targetView(deployment, await findService(deploy.ecs, deployment.scope, deployment.service));
}
