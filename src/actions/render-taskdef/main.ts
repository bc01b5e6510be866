import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { info, warning } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { parseCommand } from '../../taskdef/command.ts';
import { parseTemplate, type TaskDefinition } from '../../taskdef/definition.ts';
import { diffDefinitions } from '../../taskdef/diff.ts';
import { render } from '../../taskdef/render.ts';
import { validate } from '../../taskdef/validate.ts';
import { action } from './io.generated.ts';
import { definitionError, differenceLines, differenceSummary } from './report.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const file = inputs.taskDefinition;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the task definition template '${file}' can't be read`, {
      cause,
      help: 'Run actions/checkout before this step; the path is relative to the workspace.',
    });
  });
  const template = await parseTemplate(text, file);
  if (!/@sha256:[0-9a-f]{64}$/.test(inputs.image)) {
    warning(
      `the image '${inputs.image}' is named by a tag; give REPOSITORY@sha256:…, so that what runs is what was built and scanned`,
    );
  }
  const definition = render(template, {
    containers: inputs.containerName,
    image: inputs.image,
    mode: inputs.mode,
    environment: inputs.environmentVariables,
    removeEnvironment: inputs.removeEnvironment,
    envFiles: inputs.envFiles,
    secrets: inputs.secrets,
    command: inputs.command === undefined ? undefined : await parseCommand(inputs.command),
    dockerLabels: inputs.dockerLabels,
    logDriver: inputs.logConfigurationLogDriver,
    logOptions: inputs.logConfigurationOptions,
    family: inputs.family,
    cpu: inputs.cpu,
    memory: inputs.memory,
    taskRole: inputs.taskRoleArn,
    executionRole: inputs.executionRoleArn,
  });
  const problems = validate(definition, inputs.allowPlaintext);
  if (problems.length > 0) throw await definitionError(problems, definition, template, text, file);

  // Variables may be private even where they are no secrets.
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'slipway-taskdef-'));
  const path = join(folder, `${definition.family}.json`);
  await writeFile(path, `${JSON.stringify(definition, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  setOutputs({ taskDefinition: path, family: definition.family ?? '' });

  const running = await runningDefinition();
  const against = running?.name ?? file;
  const differences = diffDefinitions(running?.definition ?? template, definition);
  for (const line of differenceLines(differences, against)) info(line);
  await appendSummary(differenceSummary(definition.family ?? '', against, differences));

  async function runningDefinition(): Promise<{ name: string; definition: TaskDefinition } | undefined> {
    const { cluster, service, awsRegion } = inputs;
    if (cluster === undefined || service === undefined) return undefined;
    const { readRunning } = await import('./running.ts');
    return readRunning(cluster, service, awsRegion, signal);
  }
});
