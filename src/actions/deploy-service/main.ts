import { ecsClient, regionOf } from '../../aws/clients.ts';
import {
  describeTaskDefinition,
  type Ecs,
  findService,
  registerTaskDefinition,
  sameRegion,
  shortName,
} from '../../aws/ecs.ts';
import { checkTargets, readDefinition, sameDefinition } from '../../rollout/definition.ts';
import { report, rolloutError } from '../../rollout/report.ts';
import { rollOut } from '../../rollout/rollout.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { action } from './io.generated.ts';
import { updateRequest } from './request.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const file = inputs.taskDefinition;
  const given = inputs.taskDefinitionArn;
  const cluster = inputs.cluster;
  if ((file === undefined) === (given === undefined)) {
    throw new ActionError(
      file === undefined
        ? "neither 'task-definition' nor 'task-definition-arn' was given"
        : "both 'task-definition' and 'task-definition-arn' were given",
      {
        help: "Give 'task-definition' (a file, which is registered) or 'task-definition-arn' (a registered revision).",
      },
    );
  }
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { cluster, service: inputs.service, 'task-definition-arn': given });
  const wanted = file === undefined ? undefined : await readDefinition(file);

  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const before = await findService(ecs, inputs.service, signal);
  const controller = before.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS')
    throw new ActionError(
      `service '${inputs.service}' has deployment controller ${controller}; this action follows ECS's own`,
    );
  const request = updateRequest(inputs, before);
  const breaker = request.deploymentConfiguration ?? before.deploymentConfiguration;
  if (!breaker?.deploymentCircuitBreaker?.enable)
    log.notice(
      `service '${inputs.service}' has no circuit breaker: tasks that fail are started again until wait-for-minutes has passed. Set circuit-breaker: true.`,
    );

  const previous = before.taskDefinition;
  const arn = wanted === undefined ? await checkRegistered(given ?? '') : await registerUnlessSame();
  setOutputs({ taskDefinitionArn: arn, previousTaskDefinitionArn: previous ?? '' });

  log.info(`updating service ${inputs.service} in ${shortName(cluster)} to ${shortName(arn)}`);
  const result = await rollOut(
    {
      ecs,
      before,
      limitMs: inputs.waitForMinutes * 60_000,
      onTimeout: inputs.onTimeout,
      onCancel: inputs.onCancel,
      signal,
      onServiceDeployment: (serviceDeploymentArn) => setOutputs({ serviceDeploymentArn }),
    },
    { ...request, taskDefinition: arn },
  );
  setOutputs({ verdict: result.verdict });
  setOutputs({ dossier: await report(result, cluster, previous) });
  const good = result.verdict === 'succeeded' || (result.verdict === 'scaled-to-zero' && inputs.allowZero);
  if (!good) throw rolloutError(result);
  log.info(`${inputs.service}: ${result.verdict}: ${result.reason}`);

  async function checkRegistered(id: string): Promise<string> {
    const { definition, arn } = await describeTaskDefinition(ecs, id);
    checkTargets(definition, before);
    return arn;
  }

  async function registerUnlessSame(): Promise<string> {
    const tags = Object.entries(inputs.tags).map(([key, value]) => ({ key, value }));
    const definition = {
      ...wanted,
      family: wanted?.family,
      containerDefinitions: wanted?.containerDefinitions,
    };
    if (tags.length > 0)
      definition.tags = [...(wanted?.tags ?? []).filter(({ key }) => !(key && key in inputs.tags)), ...tags];
    checkTargets(definition, before);
    if (previous !== undefined) {
      const running = await describeTaskDefinition(ecs, previous);
      if (sameDefinition(definition, running.definition, running.tags)) {
        log.info(`${shortName(previous)} is the same as ${file}: nothing to register`);
        return previous;
      }
    }
    const registered = await registerTaskDefinition(ecs, definition);
    log.info(`registered ${shortName(registered)}`);
    return registered;
  }
});
