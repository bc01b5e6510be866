import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePrivateKey, signingKey } from '../src/auth/keys.ts';
import { userConfig } from '../src/config.ts';

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (pair: typeof ed25519) => pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const DATABASE_URL = 'postgresql://u:p@localhost/db';

describe('JWT_KEY', () => {
  it.each([
    ['an Ed25519 PEM', pem(ed25519), 'EdDSA'],
    ['a P-256 PEM', pem(p256), 'ES256'],
    ['a SEC 1 PEM', p256.privateKey.export({ format: 'pem', type: 'sec1' }).toString(), 'ES256'],
    ['a PEM on one line', pem(ed25519).replaceAll('\n', '\\n'), 'EdDSA'],
    ['a JWK', JSON.stringify(p256.privateKey.export({ format: 'jwk' })), 'ES256'],
  ])('may be %s', async (_, text, algorithm) => {
    const key = await signingKey(parsePrivateKey(text));
    expect(key.algorithm).toBe(algorithm);
    expect(key.publicJwk).toMatchObject({
      alg: algorithm,
      use: 'sig',
      kid: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(key.publicJwk).not.toHaveProperty('d');
  });

  it.each([
    ['nonsense', 'hunter2'],
    ['a public key', ed25519.publicKey.export({ format: 'pem', type: 'spki' }).toString()],
    ['a public JWK', JSON.stringify(ed25519.publicKey.export({ format: 'jwk' }))],
    [
      'RSA',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ format: 'pem', type: 'pkcs8' })
        .toString(),
    ],
    ['another curve', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }))],
  ])('may not be %s, and is not shown', (_, text) => {
    const message =
      /^wrong environment: JWT_KEY is set to something else \(not shown: it is a secret\); allowed: a private Ed25519 or P-256 key as PEM or JWK; may be unset in development and test only$/;
    expect(() => userConfig({ DATABASE_URL, JWT_KEY: text })).toThrow(message);
  });

  it('may be left out in development and test only', () => {
    expect(userConfig({ DATABASE_URL, NODE_ENV: 'development' }).JWT_KEY).toBeUndefined();
    for (const env of [{ NODE_ENV: 'production' }, {}]) {
      expect(() => userConfig({ DATABASE_URL, ...env })).toThrow('JWT_KEY is missing');
    }
  });
});
