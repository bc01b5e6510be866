import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Local, startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';
import { denied, openWire, type Wire } from '../deploy-service/wire.ts';

// Parameter Store and Secrets Manager are MiniStack's, which SLIPWAY_MINISTACK names; CI has it.
const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

let folder: string;
let local: Local;
let wire: Wire;
let secretArn: string;
let versionId: string;
beforeAll(async () => {
  if (missing) return;
  folder = await mkdtemp(join(tmpdir(), 'render-secrets-'));
  local = await startLocal();
  wire = await openWire(local.url);
  const client = {
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const ssm = new SSMClient(client);
  for (const Name of ['/team/db', 'plain'])
    await ssm.send(new PutParameterCommand({ Name, Value: 'hidden-value', Type: 'SecureString' }));
  const secrets = new SecretsManagerClient(client);
  const made = await secrets.send(
    new CreateSecretCommand({ Name: 'team/app', SecretString: '{"KEY":"hidden-value"}' }),
  );
  secretArn = made.ARN ?? '';
  versionId = made.VersionId ?? '';
  ssm.destroy();
  secrets.destroy();
  await writeFile(
    join(folder, 'taskdef.json'),
    JSON.stringify({
      family: 'user',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      ...{ cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::111122223333:role/e' },
      containerDefinitions: [{ name: 'user', image: 'x' }],
    }),
  );
});
afterAll(async () => {
  await wire?.close();
  await local?.stop();
  if (!missing) await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  if (missing) return;
  wire.calls.length = 0;
  wire.fault = () => undefined;
});

async function rendering(secrets: string) {
  const temp = await mkdtemp(join(folder, 'temp-'));
  const result = await runAction(
    'render-taskdef',
    {
      ...{ 'task-definition': 'taskdef.json', 'container-name': 'user', secrets },
      image: `user@sha256:${'a'.repeat(64)}`,
    },
    { cwd: folder, env: { ...local.env, AWS_ENDPOINT_URL: wire.url, RUNNER_TEMP: temp } },
  );
  const path = result.outputs['task-definition'];
  const definition = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'));
  return { ...result, secrets: definition?.containerDefinitions[0].secrets };
}

describe.skipIf(missing)(`secrets by name${missing ? ' (no MiniStack: set SLIPWAY_MINISTACK)' : ''}`, () => {
  test('names become ARNs, with JSON key, stage and version; values are never read', async () => {
    const result = await rendering(
      [
        'DB=ssm:/team/db',
        'PLAIN=ssm:plain',
        'ALL=secretsmanager:team/app',
        'ONE=secretsmanager:team/app:KEY',
        'STAGED=secretsmanager:team/app:KEY:AWSCURRENT',
        `EXACT=secretsmanager:team/app:KEY::${versionId}`,
        'AS_IS=/team/db',
      ].join('\n'),
    );
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.secrets).toEqual([
      { name: 'DB', valueFrom: 'arn:aws:ssm:us-east-1:000000000000:parameter/team/db' },
      { name: 'PLAIN', valueFrom: 'arn:aws:ssm:us-east-1:000000000000:parameter/plain' },
      { name: 'ALL', valueFrom: secretArn },
      { name: 'ONE', valueFrom: `${secretArn}:KEY::` },
      { name: 'STAGED', valueFrom: `${secretArn}:KEY:AWSCURRENT:` },
      { name: 'EXACT', valueFrom: `${secretArn}:KEY::${versionId}` },
      { name: 'AS_IS', valueFrom: '/team/db' },
    ]);
    const operations = new Set(wire.calls.map(({ operation }) => operation));
    expect([...operations].sort()).toEqual(['DescribeParameters', 'DescribeSecret']);
    expect(result.stdout + result.summary).not.toContain('hidden-value');
  });

  test('every one that is not there is named, at once', async () => {
    const result = await rendering(
      'A=ssm:/nope\nB=secretsmanager:nope:KEY\nC=secretsmanager:team/app:KEY:AWSPENDING\nD=secretsmanager:team/app:K::0-0',
    );
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toMatch(
      /the parameter '\/nope' isn't there; the secret 'nope' isn't there; the secret 'team\/app' has no stage AWSPENDING; it has AWSCURRENT; the secret 'team\/app' has no version 0-0/,
    );
  });

  test.each([
    ['A=ssm:/a b', 'is not a parameter'],
    ['A=secretsmanager:x:k:s:v', 'names a stage and a version'],
  ])('%s is refused before anybody is asked', async (secrets, message) => {
    const result = await rendering(secrets);
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain(message);
    expect(wire.calls).toEqual([]);
  });

  test('a missing permission is said with what was looked up', async () => {
    wire.fault = ({ operation }) => (operation === 'DescribeSecret' ? denied : undefined);
    const result = await rendering('A=secretsmanager:team/app');
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toMatch(
      /could not look up the secret team\/app[\s\S]*lacks a permission/,
    );
  });
});
