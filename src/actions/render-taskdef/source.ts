import { readFile } from 'node:fs/promises';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';
import { parseTemplate, type TaskDefinition } from '../../taskdef/definition.ts';

/** What is rendered from. */
export interface Source {
  /** The file's path, or `family:revision`. */
  name: string;
  template: TaskDefinition;
  /** The file's text, for the lines of what is wrong in it; undefined of a registered revision. */
  text: string | undefined;
}

export interface SourceInputs {
  taskDefinition: string | undefined;
  taskDefinitionArn: string | undefined;
  taskDefinitionFamily: string | undefined;
  taskDefinitionRevision: number | undefined;
  awsRegion: string | undefined;
}

/** Reads the template: a file, or a revision that is registered. @throws ActionError, InputError unless exactly one is given */
export async function readSource(inputs: SourceInputs): Promise<Source> {
  const { taskDefinition: file, taskDefinitionArn: arn, taskDefinitionFamily: family } = inputs;
  const given = [file, arn, family].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new InputError(
      `${given.length === 0 ? 'none' : 'more than one'} of 'task-definition', 'task-definition-arn' and 'task-definition-family' was given`,
      { help: 'Give exactly one: a file, a revision, or a family whose newest revision is taken.' },
    );
  }
  const revision = inputs.taskDefinitionRevision;
  if (revision !== undefined && family === undefined)
    throw new InputError("input 'task-definition-revision' goes with 'task-definition-family'");
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new ActionError(`the task definition template '${file}' can't be read`, {
        cause,
        help: 'Run actions/checkout before this step; the path is relative to the workspace.',
      });
    });
    return { name: file, template: await parseTemplate(text, file), text };
  }
  const [{ ecsClient }, { regionOf }, { sameRegion, shortName }, { describeTaskDefinition }] =
    await Promise.all([
      import('../../aws/clients/ecs.ts'),
      import('../../aws/region.ts'),
      import('../../aws/ecs.ts'),
      import('../../aws/revisions.ts'),
    ]);
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, { 'task-definition-arn': arn });
  const id = arn ?? (revision === undefined ? String(family) : `${family}:${revision}`);
  const ecs = { client: await ecsClient(region), region, cluster: '' };
  const found = await describeTaskDefinition(ecs, id);
  const name = shortName(found.arn);
  return { name, template: await parseTemplate(JSON.stringify(found.definition), name), text: undefined };
}
