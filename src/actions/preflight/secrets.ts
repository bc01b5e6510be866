import { secretsClient } from '../../aws/clients/secrets.ts';
import { ssmClient } from '../../aws/clients/ssm.ts';
import { isDenied, isMissing, type Rows } from './rows.ts';
import { type Subject, secretRefOf } from './subject.ts';

/** Every secret that the containers take is there, with the JSON key that is asked for. No value is ever printed or kept. */
export async function checkSecrets(rows: Rows, subject: Subject): Promise<void> {
  const wanted = (subject.definition?.containerDefinitions ?? []).flatMap((container) =>
    (container.secrets ?? []).map(({ name, valueFrom }) => ({ name, ref: secretRefOf(valueFrom) })),
  );
  const parameters = wanted.flatMap(({ name, ref }) => (ref.kind === 'parameter' ? [{ name, ref }] : []));
  for (const [region, of] of Map.groupBy(parameters, ({ ref }) => ref.region ?? subject.region))
    await checkParameters(
      rows,
      region,
      of.map(({ name, ref }) => ({ name, parameter: ref.name })),
    );
  for (const { name, ref } of wanted) if (ref.kind === 'secret') await checkSecret(rows, name, ref);
}

/** GetParameters takes ten at once. */
const batch = 10;

async function checkParameters(
  rows: Rows,
  region: string,
  wanted: readonly { name: string; parameter: string }[],
): Promise<void> {
  const { GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const client = await ssmClient(region);
  for (let at = 0; at < wanted.length; at += batch) {
    const some = wanted.slice(at, at + batch);
    await rows.look(some.map(({ name }) => name).join(', '), async () => {
      // Not decrypted: whether they are there is all that is asked, and the key's permission isn't needed for it.
      const { InvalidParameters = [] } = await client.send(
        new GetParametersCommand({
          Names: [...new Set(some.map(({ parameter }) => parameter))],
          WithDecryption: false,
        }),
      );
      for (const { name, parameter } of some) {
        if (InvalidParameters.includes(parameter))
          rows.problem(
            name,
            `there is no parameter ${parameter} in ${region}`,
            `Create it: aws ssm put-parameter --type SecureString --name ${parameter} --value …`,
          );
        else rows.ok(name, `parameter ${parameter} is there`);
      }
    });
  }
}

async function checkSecret(
  rows: Rows,
  name: string,
  ref: { id: string; region: string; key: string; stage: string; version: string },
): Promise<void> {
  const { DescribeSecretCommand, GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await secretsClient(ref.region);
  const short = ref.id.replace(/^.*:secret:/, '');
  await rows.look(name, async () => {
    const missing = () =>
      rows.problem(
        name,
        `there is no secret ${short} in ${ref.region}`,
        'Create it (terraform apply), or mend its name or the region in the ARN.',
      );
    let value: string | undefined;
    try {
      const answer = await client.send(
        new GetSecretValueCommand({
          SecretId: ref.id,
          ...(ref.stage === '' ? {} : { VersionStage: ref.stage }),
          ...(ref.version === '' ? {} : { VersionId: ref.version }),
        }),
      );
      value = answer.SecretString;
    } catch (error) {
      // Some say with it that the value is being deleted, or that there is none yet.
      if (isMissing(error)) return missing();
      if (/InvalidRequest/.test((error as Error).name))
        return rows.problem(
          name,
          `the secret ${short} can not be read: ${(error as Error).message}`,
          'Restore it, or put a value into it.',
        );
      if (!isDenied(error)) throw error;
      try {
        const { DeletedDate } = await client.send(new DescribeSecretCommand({ SecretId: ref.id }));
        if (DeletedDate !== undefined)
          return rows.problem(
            name,
            `the secret ${short} is marked for deletion`,
            'Restore it: aws secretsmanager restore-secret.',
          );
      } catch (inner) {
        if (isMissing(inner)) return missing();
        throw inner;
      }
      if (ref.key === '') rows.ok(name, `secret ${short} is there; its value was not looked at`);
      else
        rows.blind(
          name,
          `secret ${short} is there, but not whether it has the key '${ref.key}'`,
          'Allow secretsmanager:GetSecretValue to see its keys.',
        );
      return;
    }
    if (ref.key === '') return rows.ok(name, `secret ${short} is there`);
    const keys = keysIn(value);
    if (keys === undefined)
      rows.problem(
        name,
        `the secret ${short} is no JSON object, so it has no key '${ref.key}'`,
        `Store it as JSON, such as {"${ref.key}": …}.`,
      );
    else if (!keys.includes(ref.key))
      rows.problem(
        name,
        `the secret ${short} has no key '${ref.key}'; it has ${keys.join(', ') || 'none'}`,
        'Add the key to the secret, or mend its name in fleet.yml.',
      );
    else rows.ok(name, `secret ${short} has the key '${ref.key}'`);
  });
}

function keysIn(value: string | undefined): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? Object.keys(parsed)
      : undefined;
  } catch {
    return undefined;
  }
}
