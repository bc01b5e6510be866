import type { Service } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { activeService, seekService } from '../../aws/services.ts';
import { checkTargets } from '../../rollout/definition.ts';
import { guardOrder } from '../../rollout/order.ts';
import { firstOut, type RolloutOptions, type RolloutResult, rollOut } from '../../rollout/rollout.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import * as log from '../../runtime/log.ts';
import { createRequest } from './create.ts';
import type { Inputs } from './io.generated.ts';
import { restoreHooks, updateRequest } from './request.ts';
import type { Wanted } from './revision.ts';

/** A deployment that is checked and ready to start. */
export interface Deployment {
  /** What ECS will be asked for, beside the task definition. */
  request: object;
  start(taskDefinition: string): Promise<RolloutResult>;
}

type Options = Omit<RolloutOptions, 'before'>;

/** What the service is told to run now. */
export function runs(service: Service): string | undefined {
  return primaryDeployment(service)?.taskDefinition ?? service.taskDefinition;
}

/** @throws ActionError where an input is missing */
export function creation(inputs: Inputs, { definition }: Wanted, options: Options): Deployment {
  const request = createRequest(inputs, definition);
  return {
    request,
    async start(taskDefinition) {
      const where = shortName(inputs.cluster);
      log.info(`creating service ${inputs.service} in ${where} with ${shortName(taskDefinition)}`);
      return await firstOut(options, { ...request, taskDefinition });
    },
  };
}

/** @throws ActionError where inputs, service and definition don't fit each other */
export async function update(
  inputs: Inputs,
  live: Service,
  { definition, commit }: Wanted,
  options: Options,
  onCodeDeploy: (deploymentId: string) => void,
): Promise<Deployment> {
  const { ecs, signal } = options;
  const { service } = inputs;
  checkTargets(definition, live);
  const request = updateRequest(inputs, live, definition);
  if (live.deploymentController?.type === 'CODE_DEPLOY') {
    const { codeDeployment } = await import('./codedeploy.ts');
    const start = await codeDeployment(inputs, ecs, live, request, onCodeDeploy);
    return { request, start: (arn) => start({ ...options, before: live }, arn) };
  }
  const configuration = request.deploymentConfiguration ?? live.deploymentConfiguration;
  if (!configuration?.deploymentCircuitBreaker?.enable)
    log.notice(
      `service '${service}' has no circuit breaker: tasks that fail are started again until wait-for-minutes has passed. Set circuit-breaker: true.`,
    );
  return {
    request,
    async start(taskDefinition) {
      // Another job may have come in between: what counts is what the service is told to run now.
      const now = activeService(ecs, service, await seekService(ecs, service, signal));
      await guardAgain(ecs, now);
      log.info(`updating service ${service} in ${shortName(inputs.cluster)} to ${shortName(taskDefinition)}`);
      const result = await rollOut({ ...options, before: now }, { ...request, taskDefinition });
      await restoreHooks(ecs, live, request, result);
      return result;
    },
  };

  async function guardAgain(ecs: Ecs, now: Service): Promise<void> {
    const there = runs(now);
    if (there === undefined || there === runs(live)) return;
    await guardOrder(service, commit, await describeTaskDefinition(ecs, there), inputs.allowOlder);
  }
}
