import { ecsClient } from '../../aws/clients/ecs.ts';
import { type Ecs, sameRegion } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { activeService, seekService } from '../../aws/services.ts';
import { readDefinition } from '../../rollout/definition.ts';
import { guardOrder } from '../../rollout/order.ts';
import { report, rolloutError } from '../../rollout/report.ts';
import type { RolloutResult } from '../../rollout/rollout.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { creation, runs, update } from './deploy.ts';
import { action } from './io.generated.ts';
import { checkSource, ready, wantedRevision } from './revision.ts';
import { verifier } from './verify.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { cluster, service } = inputs;
  checkSource(inputs);
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service, 'task-definition-arn': inputs.taskDefinitionArn });
  const file = inputs.taskDefinition === undefined ? undefined : await readDefinition(inputs.taskDefinition);
  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const found = await seekService(ecs, service, signal);
  const missing = inputs.create && found?.status !== 'ACTIVE';
  const before = missing ? undefined : activeService(ecs, service, found);
  if (before?.deploymentController?.type === 'EXTERNAL')
    throw new ActionError(
      `service '${service}' has deployment controller EXTERNAL: another tool tells it what to run`,
    );

  const previous = before === undefined ? undefined : runs(before);
  const running = previous === undefined ? undefined : await describeTaskDefinition(ecs, previous);
  const wanted = await wantedRevision(ecs, inputs, file, running);
  await guardOrder(service, wanted.commit, running, inputs.allowOlder);
  const onPause = await verifier(inputs, wanted.commit?.id, inputs.desiredCount ?? before?.desiredCount ?? 1);
  const options = {
    ecs,
    limitMs: inputs.waitForMinutes * 60_000,
    onTimeout: inputs.onTimeout,
    onCancel: inputs.onCancel,
    signal,
    onServiceDeployment: (serviceDeploymentArn: string) => setOutputs({ serviceDeploymentArn }),
    ...(onPause === undefined ? {} : { onPause }),
  };
  const deployment =
    before === undefined
      ? creation(inputs, wanted, options)
      : await update(inputs, before, wanted, options, (codedeployDeploymentId) =>
          setOutputs({ codedeployDeploymentId }),
        );
  if (inputs.dryRun) {
    const { showChanges } = await import('./dry-run.ts');
    setOutputs({
      changes: await showChanges(inputs, running?.definition, wanted.definition, deployment.request, before),
      taskDefinitionArn: wanted.arn ?? '',
      previousTaskDefinitionArn: previous ?? '',
    });
    return;
  }

  const arn = await ready(ecs, wanted);
  setOutputs({ taskDefinitionArn: arn, previousTaskDefinitionArn: previous ?? '' });
  const result = await deployment.start(arn);
  setOutputs({ verdict: result.verdict });
  setOutputs({ dossier: await report(result, cluster, previous) });
  await afterwards(result);
  const good = result.verdict === 'succeeded' || (result.verdict === 'scaled-to-zero' && inputs.allowZero);
  if (!good) throw rolloutError(result);
  log.info(`${service}: ${result.verdict}: ${result.reason}`);

  async function afterwards(result: RolloutResult): Promise<void> {
    if (before !== undefined && /^(succeeded|timed-out)$/.test(result.verdict)) {
      const { showDiagnosis } = await import('../../rollout/diagnosis.ts');
      await showDiagnosis(ecs, result, before);
    }
    if (result.verdict !== 'succeeded' || inputs.keepRevisions === undefined) return;
    const { prune } = await import('./prune.ts');
    await prune(ecs, result.service, arn, previous, inputs.keepRevisions);
  }
});
