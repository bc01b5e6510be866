import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';

/** The key that signs access tokens, and its public half as others may see it. */
export interface SigningKey {
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** With `kid` (RFC 7638 thumbprint), `alg` and `use`. */
  readonly publicJwk: JWK;
}

/**
 * Reads a private key: PKCS #8 or SEC 1 PEM (line ends may be written as \n, as they are in one-line secrets), or a JWK.
 *
 * @throws when it is no private key of Ed25519 or P-256
 */
export function parsePrivateKey(text: string): KeyObject {
  const trimmed = text.trim();
  const key = trimmed.startsWith('{')
    ? createPrivateKey({ key: JSON.parse(trimmed), format: 'jwk' })
    : createPrivateKey(trimmed.replaceAll('\\n', '\n'));
  algorithmOf(key);
  return key;
}

export const ephemeralPrivateKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

export async function signingKey(privateKey: KeyObject): Promise<SigningKey> {
  const algorithm = algorithmOf(privateKey);
  const publicKey = createPublicKey(privateKey);
  const jwk = publicKey.export({ format: 'jwk' }) as JWK;
  const kid = await calculateJwkThumbprint(jwk);
  return { algorithm, privateKey, publicKey, publicJwk: { ...jwk, kid, alg: algorithm, use: 'sig' } };
}

function algorithmOf(key: KeyObject): SigningKey['algorithm'] {
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  throw new Error('neither an Ed25519 nor a P-256 key');
}
