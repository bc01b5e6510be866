import type { Service } from '@aws-sdk/client-ecs';
import { ecsClient, regionOf } from '../../aws/clients.ts';
import {
  activeService,
  describeTaskDefinition,
  type Ecs,
  sameRegion,
  seekService,
  shortName,
} from '../../aws/ecs.ts';
import { checkTargets, readDefinition } from '../../rollout/definition.ts';
import { report, rolloutError } from '../../rollout/report.ts';
import { firstOut, type RolloutOptions, type RolloutResult, rollOut } from '../../rollout/rollout.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { createRequest } from './create.ts';
import { action } from './io.generated.ts';
import { guardOrder } from './order.ts';
import { restoreHooks, updateRequest } from './request.ts';
import { checkSource, ready, type Wanted, wantedRevision } from './revision.ts';
import { verifier } from './verify.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { cluster, service } = inputs;
  checkSource(inputs);
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service, 'task-definition-arn': inputs.taskDefinitionArn });
  const file = inputs.taskDefinition === undefined ? undefined : await readDefinition(inputs.taskDefinition);
  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const found = await seekService(ecs, service, signal);
  const before = inputs.create && found?.status !== 'ACTIVE' ? undefined : activeService(ecs, service, found);
  const controller = before?.deploymentController?.type ?? 'ECS';
  if (controller === 'EXTERNAL')
    throw new ActionError(
      `service '${service}' has deployment controller EXTERNAL: what runs there is told by another tool`,
    );

  const previous = before === undefined ? undefined : runs(before);
  const running = previous === undefined ? undefined : await describeTaskDefinition(ecs, previous);
  const wanted = await wantedRevision(ecs, inputs, file, running);
  await guardOrder(service, wanted.commit, running, inputs.allowOlder);
  const deploy = before === undefined ? creation(wanted) : await update(before, wanted);
  if (inputs.dryRun) return await dryRun(wanted, deploy.request);

  const arn = await ready(ecs, wanted);
  setOutputs({ taskDefinitionArn: arn, previousTaskDefinitionArn: previous ?? '' });
  const result = await deploy.start(arn);
  setOutputs({ verdict: result.verdict });
  setOutputs({ dossier: await report(result, cluster, previous) });
  await afterwards(result, arn);
  const good = result.verdict === 'succeeded' || (result.verdict === 'scaled-to-zero' && inputs.allowZero);
  if (!good) throw rolloutError(result);
  log.info(`${service}: ${result.verdict}: ${result.reason}`);

  async function options(): Promise<Omit<RolloutOptions, 'before'>> {
    const onPause = await verifier(inputs, wanted.commit?.id);
    return {
      ecs,
      limitMs: inputs.waitForMinutes * 60_000,
      onTimeout: inputs.onTimeout,
      onCancel: inputs.onCancel,
      signal,
      onServiceDeployment: (serviceDeploymentArn) => setOutputs({ serviceDeploymentArn }),
      ...(onPause === undefined ? {} : { onPause }),
    };
  }

  function creation({ definition }: Wanted) {
    const request = createRequest(inputs, definition);
    const start = async (taskDefinition: string): Promise<RolloutResult> => {
      log.info(`creating service ${service} in ${shortName(cluster)} with ${shortName(taskDefinition)}`);
      return await firstOut(await options(), { ...request, taskDefinition });
    };
    return { request, start };
  }

  async function update(live: Service, { definition, commit }: Wanted) {
    checkTargets(definition, live);
    const request = updateRequest(inputs, live);
    const base = await options();
    if (controller === 'CODE_DEPLOY') {
      const { codeDeployment } = await import('./codedeploy.ts');
      const start = await codeDeployment(inputs, ecs, live, request, (id) =>
        setOutputs({ codedeployDeploymentId: id }),
      );
      return { request, start: (arn: string) => start({ ...base, before: live }, arn) };
    }
    const configuration = request.deploymentConfiguration ?? live.deploymentConfiguration;
    if (!configuration?.deploymentCircuitBreaker?.enable)
      log.notice(
        `service '${service}' has no circuit breaker: tasks that fail are started again until wait-for-minutes has passed. Set circuit-breaker: true.`,
      );
    const start = async (taskDefinition: string): Promise<RolloutResult> => {
      // Another job may have come in between: what counts is what the service is told to run now.
      const now = activeService(ecs, service, await seekService(ecs, service, signal));
      const there = runs(now);
      if (there !== previous && there !== undefined)
        await guardOrder(service, commit, await describeTaskDefinition(ecs, there), inputs.allowOlder);
      log.info(`updating service ${service} in ${shortName(cluster)} to ${shortName(taskDefinition)}`);
      const result = await rollOut({ ...base, before: now }, { ...request, taskDefinition });
      await restoreHooks(ecs, live, request, result);
      return result;
    };
    return { request, start };
  }

  async function dryRun({ definition, arn }: Wanted, request: object): Promise<void> {
    const { showChanges } = await import('./dry-run.ts');
    setOutputs({
      changes: await showChanges(inputs, running?.definition, definition, request, before),
      taskDefinitionArn: arn ?? '',
      previousTaskDefinitionArn: previous ?? '',
    });
  }

  async function afterwards(result: RolloutResult, arn: string): Promise<void> {
    if (result.verdict !== 'succeeded') return;
    if (inputs.keepRevisions === undefined) return;
    const { prune } = await import('./prune.ts');
    await prune(ecs, result.service, arn, previous, inputs.keepRevisions);
  }

  function runs(one: Service): string | undefined {
    return primaryDeployment(one)?.taskDefinition ?? one.taskDefinition;
  }
});
