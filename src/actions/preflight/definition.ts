import { readFile } from 'node:fs/promises';
import type { Service } from '@aws-sdk/client-ecs';
import { secretsClient } from '../../aws/clients/secrets.ts';
import type { Ecs } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import { definitionIn, parseTemplate, type TaskDefinition } from '../../taskdef/definition.ts';
import { parseReference, type SecretReference, secretValueFrom } from '../../taskdef/reference.ts';
import { render } from '../../taskdef/render.ts';
import { validate } from '../../taskdef/validate.ts';
import type { Inputs } from './io.generated.ts';
import { isMissing, type Rows } from './rows.ts';
import { ecrImageOf } from './subject.ts';

export interface Defined {
  definition: TaskDefinition;
  /** Name of the container that the image runs in. */
  container: string;
  /** The image to be shipped, or '' where it isn't known yet. */
  image: string;
}

/** The task definition that is to be shipped: the file with what the inputs set in it, else what the service runs. */
export async function checkDefinition(
  rows: Rows,
  inputs: Inputs,
  ecs: Ecs,
  running: Service | undefined,
  signal: AbortSignal,
): Promise<Defined | undefined> {
  const file = inputs.taskDefinition;
  const name = file ?? running?.taskDefinition?.replace(/^.*\//, '') ?? '';
  if (name === '') {
    rows.blind('task definition', 'none was given, and there is no service to take it from');
    return undefined;
  }
  let defined: Defined | undefined;
  await rows.look(name, async () => {
    let definition: TaskDefinition;
    try {
      definition =
        file === undefined
          ? definitionIn((await describeTaskDefinition(ecs, running?.taskDefinition ?? '')).definition, name)
          : await parseTemplate(await readFile(file, 'utf8'), file);
    } catch (error) {
      if (file === undefined) throw error;
      return rows.problem(
        name,
        causeChain(error).join(': '),
        'Mend the file, or its path in fleet.yml; it is relative to the workspace.',
      );
    }
    const container = inputs.containerName ?? definition.containerDefinitions[0]?.name ?? '';
    const there = definition.containerDefinitions.find((one) => one.name === container);
    if (there === undefined) {
      const names = definition.containerDefinitions.map((one) => one.name).join(', ');
      return rows.problem(
        name,
        `has no container '${container}'; it has ${names}`,
        "Mend 'container' in fleet.yml.",
      );
    }
    const image = inputs.image ?? there.image ?? '';
    const secrets = await byArn(rows, inputs.secrets, ecs.region, signal);
    const rendered = render(definition, {
      containers: new Map([
        [
          container,
          {
            image,
            environment: inputs.environmentVariables,
            secrets,
            logOptions: inputs.logConfigurationOptions,
          },
        ],
      ]),
      mode: 'merge',
      cpu: inputs.cpu,
      memory: inputs.memory,
      taskRole: inputs.taskRoleArn,
      executionRole: inputs.executionRoleArn,
    });
    // A template's image is a placeholder unless it is one that ECR has.
    const known = inputs.image !== undefined || (ecrImageOf(image)?.account ?? '') !== '';
    defined = { definition: rendered, container, image: known ? image : '' };
    const problems = validate(rendered);
    for (const { message } of problems)
      rows.problem(
        name,
        message,
        'Mend it in the template; ECS would refuse it, or run it otherwise than meant.',
      );
    if (problems.length === 0) rows.ok(name, 'is as ECS and Fargate take it');
  });
  return defined;
}

/** The secrets as ECS takes them. What is no reference, or isn't there by its name, is a problem, and left out. */
async function byArn(
  rows: Rows,
  given: Inputs['secrets'],
  region: string,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const secrets: Record<string, string> = {};
  for (const [variable, text] of Object.entries(given))
    await rows.look(variable, async () => {
      const reference = referenceIn(text);
      if (reference instanceof ActionError)
        return rows.problem(variable, reference.message, 'Mend it in fleet.yml.');
      if (reference.kind === 'value-from') secrets[variable] = reference.valueFrom;
      else if (reference.kind === 'parameter') secrets[variable] = reference.name;
      else {
        const arn = await arnOf(reference.name, region, signal);
        if (arn !== undefined) secrets[variable] = secretValueFrom(arn, reference);
        else
          rows.problem(
            variable,
            `there is no secret ${reference.name} in ${region}`,
            'Create it (terraform apply), or mend its name.',
          );
      }
    });
  return secrets;
}

function referenceIn(text: string): SecretReference | ActionError {
  try {
    return parseReference(text);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
}

async function arnOf(name: string, region: string, signal: AbortSignal): Promise<string | undefined> {
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await secretsClient(region);
  try {
    return (await client.send(new DescribeSecretCommand({ SecretId: name }), { abortSignal: signal })).ARN;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
