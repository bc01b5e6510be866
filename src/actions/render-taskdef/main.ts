import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { info, warning } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { diffDefinitions } from '../../taskdef/diff.ts';
import { parseImage } from '../../taskdef/image.ts';
import { render } from '../../taskdef/render.ts';
import { validate } from '../../taskdef/validate.ts';
import { containerChanges } from './changes.ts';
import { action } from './io.generated.ts';
import { definitionError, differenceLines, differenceSummary } from './report.ts';
import { readSource } from './source.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { mode, architecture, cluster, service, awsRegion } = inputs;
  let containers = await containerChanges(inputs);
  const source = await readSource(inputs);
  for (const { image } of containers.values()) {
    if (image === undefined || parseImage(image).digest !== undefined) continue;
    warning(
      `the image '${image}' is named by a tag; give REPOSITORY@sha256:…, so that what runs is what was built and scanned`,
    );
  }
  if ([...containers.values()].some(({ secrets, logSecrets }) => byName(secrets) || byName(logSecrets))) {
    const { resolveSecrets } = await import('./secrets.ts');
    containers = await resolveSecrets(containers, awsRegion, signal);
  }
  const definition = render(source.template, {
    containers,
    mode,
    family: inputs.family,
    cpu: inputs.cpu,
    memory: inputs.memory,
    taskRole: inputs.taskRoleArn,
    executionRole: inputs.executionRoleArn,
    ephemeralStorage: inputs.ephemeralStorage,
    architecture,
  });
  const problems = validate(definition, {
    allowPlaintext: inputs.allowPlaintext,
    ...(architecture === undefined ? {} : { architecture }),
  });
  if (problems.length > 0) throw await definitionError(problems, definition, source);

  // Variables may be private even where they are no secrets.
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'slipway-taskdef-'));
  const path = join(folder, `${definition.family}.json`);
  await writeFile(path, `${JSON.stringify(definition, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  setOutputs({ taskDefinition: path, family: definition.family ?? '' });

  const running =
    cluster === undefined || service === undefined
      ? undefined
      : await (await import('./running.ts')).readRunning(cluster, service, awsRegion, signal);
  const against = running?.name ?? source.name;
  const differences = diffDefinitions(running?.definition ?? source.template, definition);
  const changed = differences.length > 0;
  setOutputs({ changed, taskDefinitionArn: changed ? '' : (running?.arn ?? '') });
  for (const line of differenceLines(differences, against)) info(line);
  await appendSummary(differenceSummary(definition.family ?? '', against, differences));
});

/** Whether a secret is given as ssm:… or secretsmanager:…: only then is anybody asked. */
function byName(secrets: Readonly<Record<string, string | null>> | undefined): boolean {
  return Object.values(secrets ?? {}).some((value) => /^(ssm|secretsmanager):/.test(value ?? ''));
}
