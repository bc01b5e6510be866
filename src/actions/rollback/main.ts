import { ecsClient } from '../../aws/clients/ecs.ts';
import { sameRegion, shortName } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { action } from './io.generated.ts';
import { planRollback, type RollbackRequest } from './plan.ts';
import { carryOut } from './rollback.ts';
import { returnSummary, revisionText, whatStays } from './stays.ts';
import { tagOf, verifiedAt } from './target.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { cluster, service, from, to } = inputs;
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service, from, to });
  const request: RollbackRequest = {
    ecs: { client: await ecsClient(region), region, cluster },
    service,
    from,
    to,
    allowUnverified: inputs.allowUnverified,
    reason: inputs.reason,
    limitMs: inputs.waitForMinutes * 60_000,
    signal,
  };
  const plan = await planRollback(request);
  if (plan.kind === 'back') {
    setOutputs({
      from: plan.from.arn,
      taskDefinitionArn: plan.target.arn,
      verified: verifiedAt(plan.target) ?? '',
      commit: tagOf(plan.target, 'slipway:commit') ?? '',
    });
  } else setOutputs({ from: plan.runs, taskDefinitionArn: plan.runs });

  if (inputs.dryRun) {
    if (plan.kind !== 'back') return log.info(plan.reason);
    const { before, from: leaving, target, stop } = plan;
    log.info(`would bring ${service} back from ${shortName(leaving.arn)} to ${revisionText(target)}`);
    log.info(stop ? 'by stopping the deployment that is going on' : 'by a deployment of its own');
    for (const one of whatStays(before, target)) log.info(`does not come back: ${one}`);
    return await appendSummary(
      `## ℹ️ ${service}: a rollback would go to ${revisionText(target)}\n\n${returnSummary(before, leaving, target, inputs.reason)}`,
    );
  }

  const { verdict, error, target } = await carryOut(request, plan);
  setOutputs({ verdict });
  if (error !== undefined) throw error;
  log.info(`${service} is back on ${shortName(target)}`);
});
