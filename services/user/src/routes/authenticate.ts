import { Problem } from '@peerprep/kit';
import { createMiddleware } from 'hono/factory';
import { type Claims, type TokenOptions, verifyAccessToken } from '../auth/access-tokens.ts';
import type { UserEnv } from './environment.ts';

export type AuthenticatedEnv = UserEnv & { Variables: { claims: Claims } };

/** Lets in who brings a good access token (RFC 6750), and says whose it is in `claims`. */
export const authenticate = (tokens: TokenOptions) =>
  createMiddleware<AuthenticatedEnv>(async (c, next) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) throw unauthorized('Send an access token as "Authorization: Bearer …".');
    const claims = await verifyAccessToken(tokens, token);
    if (claims === undefined) throw invalidToken();
    c.set('claims', claims);
    await next();
  });

export const invalidToken = () =>
  unauthorized(
    'The access token is expired or not valid. Refresh it or log in again.',
    ' error="invalid_token"',
  );

const unauthorized = (detail: string, challenge = '') =>
  new Problem(401, { detail, headers: { 'www-authenticate': `Bearer${challenge}` } });
