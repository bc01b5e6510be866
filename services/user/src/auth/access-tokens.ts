import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { ROLES, type User } from '../db/schema.ts';
import type { SigningKey } from './keys.ts';

/** How long an access token lives, in seconds. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

const claims = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.enum(ROLES) });

/** Who a token speaks for: `sub` the user, `sid` the session, `role`. */
export type Claims = z.output<typeof claims>;

export interface TokenOptions {
  readonly key: SigningKey;
  readonly issuer: string;
  readonly audience: string;
}

export async function issueAccessToken(
  options: TokenOptions,
  user: Pick<User, 'id' | 'role'>,
  sessionId: string,
): Promise<string> {
  const { key, issuer, audience } = options;
  return new SignJWT({ role: user.role, sid: sessionId })
    .setProtectedHeader({ alg: key.algorithm, kid: key.publicJwk.kid ?? '', typ: 'JWT' })
    .setSubject(user.id)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
    .sign(key.privateKey);
}

/** The claims of a good token; undefined for one that is expired, altered, or somebody else's. */
export async function verifyAccessToken(options: TokenOptions, token: string): Promise<Claims | undefined> {
  const { key, issuer, audience } = options;
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      issuer,
      audience,
      algorithms: [key.algorithm],
    });
    return claims.safeParse(payload).data;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
