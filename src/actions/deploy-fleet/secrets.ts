import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { secretsClient } from '../../aws/clients/secrets.ts';
import { ssmClient } from '../../aws/clients/ssm.ts';
import { errorName } from '../../aws/errors.ts';
import * as log from '../../runtime/log.ts';
import { isDenied, isMissing } from '../preflight/rows.ts';
import { secretRefOf } from '../preflight/subject.ts';

/** GetParameters takes ten at once. */
const batch = 10;

/**
 * The secrets that a task definition names and that aren't there, which ECS finds out only when it starts a task. No value is
 * read. What may not be looked at is taken to be there, and said.
 * @returns a line for each, with the variable that it is for
 */
export async function missingSecrets(
  definition: Pick<TaskDefinition, 'containerDefinitions'>,
  region: string,
  signal: AbortSignal,
): Promise<string[]> {
  const wanted = (definition.containerDefinitions ?? []).flatMap(({ secrets = [] }) =>
    secrets.map(({ name = '', valueFrom = '' }) => ({ name, ref: secretRefOf(valueFrom) })),
  );
  const parameters = wanted.flatMap(({ name, ref }) =>
    ref.kind === 'parameter' ? [{ name, id: ref.name, region: ref.region ?? region }] : [],
  );
  const secrets = wanted.flatMap(({ name, ref }) =>
    ref.kind === 'secret' ? [{ name, id: ref.id, region: ref.region || region }] : [],
  );
  const found = await Promise.all([
    ...[...Map.groupBy(parameters, (one) => one.region)].map(([where, all]) =>
      missingParameters(where, all, signal),
    ),
    ...[...Map.groupBy(secrets, (one) => one.id).values()].map((all) => missingSecret(all, signal)),
  ]);
  return found.flat();
}

interface Wanted {
  name: string;
  id: string;
  region: string;
}

async function missingParameters(
  region: string,
  all: readonly Wanted[],
  signal: AbortSignal,
): Promise<string[]> {
  const { GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const client = await ssmClient(region);
  const ids = [...new Set(all.map(({ id }) => id))];
  const invalid: string[] = [];
  for (let at = 0; at < ids.length; at += batch) {
    const Names = ids.slice(at, at + batch);
    await unlessDenied(Names.join(', '), signal, async () => {
      const command = new GetParametersCommand({ Names, WithDecryption: false });
      invalid.push(...((await client.send(command, { abortSignal: signal })).InvalidParameters ?? []));
    });
  }
  return all
    .filter(({ id }) => invalid.includes(id))
    .map(({ name, id }) => `${name}: there is no parameter ${id} in ${region}`);
}

async function missingSecret(all: readonly Wanted[], signal: AbortSignal): Promise<string[]> {
  const [{ id, region } = { id: '', region: '' }] = all;
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await secretsClient(region);
  const short = id.replace(/^.*:secret:/, '');
  let why: string | undefined;
  await unlessDenied(short, signal, async () => {
    try {
      const { DeletedDate } = await client.send(new DescribeSecretCommand({ SecretId: id }), {
        abortSignal: signal,
      });
      if (DeletedDate !== undefined) why = `the secret ${short} is marked for deletion`;
    } catch (error) {
      if (!isMissing(error)) throw error;
      why = `there is no secret ${short} in ${region}`;
    }
  });
  return why === undefined ? [] : all.map(({ name }) => `${name}: ${why}`);
}

async function unlessDenied(what: string, signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  try {
    await look();
  } catch (error) {
    signal.throwIfAborted();
    const why = isDenied(error) ? 'the role may not' : errorName(error);
    log.info(`whether ${what} is there was not looked at: ${why}`);
  }
}
