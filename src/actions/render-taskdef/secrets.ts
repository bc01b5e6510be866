import type { DescribeSecretCommandOutput } from '@aws-sdk/client-secrets-manager';
import { secretsClient } from '../../aws/clients/secrets.ts';
import { ssmClient } from '../../aws/clients/ssm.ts';
import { awsError, errorName } from '../../aws/errors.ts';
import { regionOf } from '../../aws/region.ts';
import { ActionError } from '../../runtime/errors.ts';
import { parseReference, type SecretReference, secretValueFrom } from '../../taskdef/reference.ts';
import type { ContainerChanges, Values } from '../../taskdef/render.ts';

/** How many names DescribeParameters takes at once. */
const namesAtOnce = 50;

/**
 * The changes with every secret that was given by name as what ECS takes. Names are looked up, values are never read: it needs
 * ssm:DescribeParameters and secretsmanager:DescribeSecret, and AWS is not asked where none was given by name.
 * @throws ActionError that names every secret that isn't there
 */
export async function resolveSecrets(
  containers: ReadonlyMap<string, ContainerChanges>,
  region: string | undefined,
  signal: AbortSignal,
): Promise<Map<string, ContainerChanges>> {
  const given = [...containers.values()].flatMap(({ secrets = {}, logSecrets = {} }) =>
    [...Object.values(secrets), ...Object.values(logSecrets)].filter((value) => value !== null),
  );
  const references = new Map([...new Set(given)].map((text) => [text, parseReference(text)]));
  const found = await lookUp(references, region, signal);
  const resolve = (values: Values | undefined): Values =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, text]) => [
        name,
        text === null ? null : (found.get(text) ?? text),
      ]),
    );
  return new Map(
    [...containers].map(([name, changes]) => [
      name,
      { ...changes, secrets: resolve(changes.secrets), logSecrets: resolve(changes.logSecrets) },
    ]),
  );
}

async function lookUp(
  references: ReadonlyMap<string, SecretReference>,
  given: string | undefined,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const missing: string[] = [];
  const of = <K extends SecretReference['kind']>(kind: K) =>
    [...references].flatMap(([text, reference]) =>
      reference.kind === kind ? [{ text, ...(reference as Extract<SecretReference, { kind: K }>) }] : [],
    );
  for (const { text, valueFrom } of of('value-from')) found.set(text, valueFrom);
  const parameters = of('parameter');
  const secrets = of('secret');
  if (parameters.length + secrets.length === 0) return found;
  const region = regionOf(given);
  const arns = await parameterArns(
    parameters.map(({ name }) => name),
    region,
    signal,
  );
  for (const { text, name } of parameters) {
    const arn = arns.get(name);
    if (arn === undefined) missing.push(`the parameter '${name}' isn't there`);
    else found.set(text, arn);
  }
  for (const { text, ...reference } of secrets) {
    const secret = await describeSecret(reference.name, region, signal);
    const problem = secretProblem(secret, reference);
    if (problem === undefined) found.set(text, secretValueFrom(secret?.ARN ?? '', reference));
    else missing.push(`the secret '${reference.name}' ${problem}`);
  }
  if (missing.length === 0) return found;
  throw new ActionError(`secrets can't be resolved in ${region}: ${missing.join('; ')}`, {
    help: 'Check the names, the region and the account of the credentials; names are case-sensitive.',
  });
}

/** The ARNs of the parameters that are there, by name. */
async function parameterArns(
  names: string[],
  region: string,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const arns = new Map<string, string>();
  if (names.length === 0) return arns;
  const { DescribeParametersCommand } = await import('@aws-sdk/client-ssm');
  const client = await ssmClient(region);
  for (let at = 0; at < names.length; at += namesAtOnce) {
    const some = names.slice(at, at + namesAtOnce);
    let token: string | undefined;
    do {
      const answer = await client
        .send(
          new DescribeParametersCommand({
            ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: some }],
            MaxResults: 50,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
          { abortSignal: signal },
        )
        .catch((error: unknown) => {
          signal.throwIfAborted();
          throw awsError(error, `look up the parameters ${some.join(', ')} in ${region}`);
        });
      // Without an ARN the name does: ECS looks in the region of the task.
      for (const { Name, ARN } of answer.Parameters ?? [])
        if (Name !== undefined) arns.set(Name, ARN ?? Name);
      token = answer.NextToken;
    } while (token !== undefined && token !== '');
  }
  return arns;
}

async function describeSecret(
  name: string,
  region: string,
  signal: AbortSignal,
): Promise<DescribeSecretCommandOutput | undefined> {
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await secretsClient(region);
  return client
    .send(new DescribeSecretCommand({ SecretId: name }), { abortSignal: signal })
    .catch((error: unknown) => {
      signal.throwIfAborted();
      if (errorName(error) === 'ResourceNotFoundException') return undefined;
      throw awsError(error, `look up the secret ${name} in ${region}`);
    });
}

function secretProblem(
  secret: DescribeSecretCommandOutput | undefined,
  { stage, version }: { stage: string; version: string },
): string | undefined {
  if (secret?.ARN === undefined) return "isn't there";
  if (secret.DeletedDate !== undefined) return 'is going to be deleted';
  const versions = secret.VersionIdsToStages ?? {};
  const stages = new Set(Object.values(versions).flat());
  if (stage !== '' && !stages.has(stage)) return `has no stage ${stage}; it has ${[...stages].join(', ')}`;
  if (version !== '' && !Object.hasOwn(versions, version)) return `has no version ${version}`;
  return undefined;
}
