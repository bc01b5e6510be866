import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSecretResolver } from '../../../src/secrets/index.ts';
import { SecretError } from '../../../src/secrets/secrets.ts';
import { noMinistack, ownUpstream } from './ministack.ts';

const scope = { region: 'eu-west-1', account: '000000000000' };
const start = 'unable to pull secrets or registry auth: execution resource retrieval failed: ';

describe.skipIf(noMinistack)('secrets of containers', () => {
  const { upstream } = ownUpstream();
  const resolve = createSecretResolver(upstream);
  const arns: Record<string, string> = {};
  let version = '';

  beforeAll(async () => {
    const put = (Name: string, Value: string, Type: string) =>
      upstream.json(scope, 'ssm', 'AmazonSSM.PutParameter', { Name, Value, Type });
    await put('plain', 'p', 'String');
    await put('/app/db', 'postgres://x', 'SecureString');
    const secret = async (Name: string, SecretString: string) => {
      const made = await upstream.json(scope, 'secretsmanager', 'secretsmanager.CreateSecret', {
        Name,
        SecretString,
      });
      arns[Name] = String(made['ARN']);
      return String(made['VersionId']);
    };
    version = await secret('app/env', '{"A":"one","N":7,"nested":{"x":1}}');
    await secret('app/text', 'not { JSON, the secret 4711');
    const SecretString = '{"A":"two"}';
    const SecretId = arns['app/env'];
    await upstream.json(scope, 'secretsmanager', 'secretsmanager.PutSecretValue', { SecretId, SecretString });
  });
  afterAll(() => upstream.close());

  it.each([
    ['an SSM name', () => 'plain', 'p'],
    ['an SSM path', () => '/app/db', 'postgres://x'],
    ['an SSM ARN', () => 'arn:aws:ssm:eu-west-1:000000000000:parameter/plain', 'p'],
    ['an SSM ARN of a path', () => 'arn:aws:ssm:eu-west-1:000000000000:parameter/app/db', 'postgres://x'],
    ['a whole secret', () => `${arns['app/text']}`, 'not { JSON, the secret 4711'],
    ['a key', () => `${arns['app/env']}:A::`, 'two'],
    ['a key of a stage', () => `${arns['app/env']}:A:AWSPREVIOUS:`, 'one'],
    ['a key of a version', () => `${arns['app/env']}:N::${version}`, '7'],
    ['an object', () => `${arns['app/env']}:nested::${version}`, '{"x":1}'],
  ])('%s', async (_, valueFrom, expected) => {
    expect(await resolve(scope, valueFrom())).toBe(expected);
  });

  it.each([
    [
      'a parameter that is not there',
      () => '/app/none',
      'from ssm: service call has been retried 1 time(s): invalid parameters: /app/none',
    ],
    [
      'a secret that is not there',
      () => 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:none-AbCdEf',
      'ResourceNotFoundException: Secrets Manager can',
    ],
    ['a key that is not there', () => `${arns['app/env']}:B::`, 'did not contain json key B'],
    ['a key of what is not JSON', () => `${arns['app/text']}:B::`, 'is not JSON'],
    [
      'a stage that is not there',
      () => `${arns['app/env']}:A:NOPE:`,
      'retrieve secret from asm: service call',
    ],
  ])('%s, in the words of a stoppedReason', async (_, valueFrom, expected) => {
    const failed = resolve(scope, valueFrom());
    await expect(failed).rejects.toBeInstanceOf(SecretError);
    await failed.catch((error: Error) => {
      expect(error.message.startsWith(start)).toBe(true);
      expect(error.message).toContain(expected);
      expect(error.message).not.toContain('4711');
    });
  });
});
