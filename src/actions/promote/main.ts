import { sameRegion, shortName } from '../../aws/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { checkTag } from '../../http/address.ts';
import { openRegistry } from '../../http/registry.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { openDestination } from '../push-sha-tag/destination.ts';
import { parseTarget } from '../push-sha-tag/target.ts';
import { type CopyOptions, copyImage, readImage, setTags } from './copy.ts';
import { judgeGates } from './gates.ts';
import { action } from './io.generated.ts';
import { ecrScan, openOrigin } from './origin.ts';
import { fromRegion, newest, rulesOf } from './rules.ts';
import { promotionSummary } from './summary.ts';
import { fromCredentials, readUpstream } from './upstream.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const rules = rulesOf(inputs);
  const moving = [...new Set(inputs.tags.map(checkTag))];
  const given = inputs.tag === undefined ? undefined : checkTag(inputs.tag);
  const aws = fromCredentials(inputs);
  const region = () => fromRegion(inputs);
  sameRegion(region(), {
    'from-cluster': inputs.fromCluster,
    'from-task-definition': inputs.fromTaskDefinition,
  });
  const upstream = await readUpstream(inputs, region, aws, signal);
  const { repository, facts, taskDefinitionArn } = upstream;
  const { digest } = facts;
  const origin = digest === undefined ? undefined : await openOrigin(repository, digest, region, aws, signal);

  const scan = newest([
    { at: inputs.scannedAt, by: 'scanned-at' },
    { at: upstream.scannedAt, by: 'slipway:scanned' },
    ...[ecrScan(origin?.details) ?? []].flat(),
  ]);
  const known = { ...facts, scannedAt: scan?.at, scannedBy: scan?.by ?? '', ticket: inputs.ticket };
  const gates = judgeGates(rules, known, new Date());
  const failed = gates.filter(({ passed }) => !passed);
  const from = `${repository.host}/${repository.name}`;
  log.info(
    `promoting ${facts.revision} (commit ${facts.commit?.slice(0, 12) ?? 'unknown'}): ${from}@${digest ?? '?'}`,
  );
  for (const [at, { gate, passed, wanted, found }] of gates.entries())
    log.info(
      `[${at + 1}/${gates.length}] ${passed ? '✓' : '✗'} ${gate}: ${found}${passed ? '' : ` (wanted: ${wanted})`}`,
    );
  setOutputs({
    digest: digest ?? '',
    commit: facts.commit ?? '',
    source: upstream.source ?? '',
    verifiedAt: facts.verifiedAt ?? '',
    scannedAt: scan?.at ?? '',
    fromTaskDefinitionArn: taskDefinitionArn ?? '',
    passed: failed.length === 0,
    gates: JSON.stringify(gates.map(({ gate, passed, wanted, found }) => ({ gate, passed, wanted, found }))),
  });
  if (failed.length > 0 || digest === undefined || origin === undefined) {
    const help = failed.flatMap((gate) => gate.help ?? []).join(' ');
    await conclude(
      '❌',
      `**not promoted: ${failed.map(({ gate, found }) => `${gate}: ${found}`).join('; ')}.** ${help}`,
    );
    throw new ActionError(
      `${facts.revision} is not promoted: ${failed.map(({ gate, found, wanted }) => `${gate}: ${found}; wanted: ${wanted}`).join('\n')}`,
      { help },
    );
  }
  if (inputs.dryRun) {
    log.info('every gate lets it pass; nothing was copied (dry-run)');
    return await conclude('ℹ️', 'every gate lets it pass; nothing was copied (dry-run).');
  }

  const tag = given ?? (facts.commit === undefined ? undefined : checkTag(facts.commit));
  const { address, credentials, policy, uri } = await destination();
  const image = await readImage(origin.source, digest);
  const copying: CopyOptions = {
    source: origin.source,
    target: openRegistry({ ...address, credentials, signal }),
    mountFrom:
      address.host === repository.host && address.name !== repository.name ? repository.name : undefined,
    say: log.info,
  };
  if (from !== uri) log.info(`copying it to ${uri}${policy === undefined ? '' : ` (${policy.mutability})`}`);
  const copied = from !== uri && (await copyImage(copying, image));
  await setTags(copying, image, uri, [(from === uri ? given : tag) ?? [], moving].flat());
  setOutputs({ image: `${uri}@${digest}`, imageTag: tag ?? '', copied });
  log.info(`${uri}@${digest} is what ${facts.revision} runs`);
  await conclude('✅', `${facts.revision} → ${uri}@${digest}${copied ? ', copied' : ', there already'}.`);

  /** Where the image is to be: its own repository, unless another one was given. */
  async function destination() {
    const target = parseTarget(inputs.repository ?? from);
    const here = inputs.repository === undefined;
    if (here) return { address: repository, uri: from, credentials: origin?.credentials, policy: undefined };
    return await openDestination(
      target.kind === 'ecr' ? { ...target, region: target.region ?? regionOf(inputs.awsRegion) } : target,
      {
        // A registry other than ECR has one login for all of its repositories.
        credentials:
          target.kind === 'registry' && target.host === repository.host ? origin?.credentials : undefined,
        createRepository: inputs.createRepository,
        movingTags: moving,
        lifecyclePolicy: undefined,
        signal,
      },
    );
  }

  async function conclude(sign: string, line: string): Promise<void> {
    const where = taskDefinitionArn === undefined ? '' : ` from ${shortName(taskDefinitionArn)}`;
    await appendSummary(promotionSummary(`${sign} promotion of ${repository.name}${where}`, line, gates));
  }
});
