import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/secrets/index.ts';
import { SecretError } from '../../../src/secrets/secrets.ts';

const secret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/env-AbCdEf';

describe('valueFrom', () => {
  it.each([
    ['plain', { kind: 'ssm', name: 'plain' }],
    ['/peerprep/dev/db', { kind: 'ssm', name: '/peerprep/dev/db' }],
    ['arn:aws:ssm:eu-west-1:1:parameter/plain', { kind: 'ssm', region: 'eu-west-1', name: 'plain' }],
    ['arn:aws:ssm:eu-west-1:1:parameter/a/b', { kind: 'ssm', region: 'eu-west-1', name: '/a/b' }],
    [secret, { kind: 'asm', region: 'eu-west-1', id: secret, key: '', stage: '', version: '' }],
    [`${secret}:KEY::`, { kind: 'asm', region: 'eu-west-1', id: secret, key: 'KEY', stage: '', version: '' }],
    [
      `${secret}:KEY:AWSPREVIOUS:v1`,
      { kind: 'asm', region: 'eu-west-1', id: secret, key: 'KEY', stage: 'AWSPREVIOUS', version: 'v1' },
    ],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each([
    `${secret}:KEY`,
    `${secret}:KEY:`,
    `${secret}:a:b:c:d`,
    'arn:aws:s3:::bucket/x',
    'arn:aws:ssm:r:1:document/x',
  ])('refuses %s and says what is allowed', (text) => {
    expect(() => parseReference(text)).toThrow(SecretError);
    expect(() => parseReference(text)).toThrow(':json-key:version-stage:version-id');
  });
});
