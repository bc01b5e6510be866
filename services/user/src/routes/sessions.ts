import { Problem } from '@peerprep/kit';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { createAccount, findByEmail, findById } from '../accounts/accounts.ts';
import { ACCESS_TOKEN_SECONDS, issueAccessToken } from '../auth/access-tokens.ts';
import { hashPassword, passwordMatches } from '../auth/passwords.ts';
import { endSession, rotate, type Session, startSession } from '../auth/sessions.ts';
import type { User } from '../db/schema.ts';
import { jsonBody } from './body.ts';
import { clientAddress } from './client-address.ts';
import type { Dependencies, UserEnv } from './environment.ts';
import { displayName, profileOf } from './profile.ts';

const email = z.string().trim().toLowerCase().pipe(z.email().max(254));
// At least 8 characters (OWASP ASVS 5.0, 6.2.1) and no rule on which; the upper bound keeps hashing cheap.
const newPassword = z.string().min(8).max(128);

const registration = z.strictObject({ email, password: newPassword, displayName });
const login = z.strictObject({ email, password: z.string().min(1).max(128) });
const refresh = z.strictObject({ refreshToken: z.string().min(1).max(128) });

/** `POST /register`, `/login`, `/refresh` and `/logout`. */
export function sessionRoutes(dependencies: Dependencies): Hono<UserEnv> {
  const { db, loginLimit, tokens, trustedProxies } = dependencies;
  const app = new Hono<UserEnv>();

  /** RFC 6749, section 5.1, with the profile beside it. */
  const granted = async (c: Context<UserEnv>, user: User, session: Session) =>
    c.json(
      {
        accessToken: await issueAccessToken(tokens, user, session.sessionId),
        tokenType: 'Bearer',
        expiresIn: ACCESS_TOKEN_SECONDS,
        refreshToken: session.refreshToken,
        refreshExpiresAt: session.expiresAt,
        user: profileOf(user),
      },
      200,
      { 'cache-control': 'no-store' },
    );

  app.post('/register', jsonBody(registration), async (c) => {
    const { email, password, displayName } = c.req.valid('json');
    const user = await createAccount(db, { email, displayName, passwordHash: await hashPassword(password) });
    if (user === undefined) {
      const detail = 'This email has an account already. Log in instead.';
      throw new Problem(409, { type: 'urn:peerprep:problem:email-taken', detail });
    }
    c.get('log').info({ userId: user.id }, 'registered');
    return c.json(profileOf(user), 201, { 'cache-control': 'no-store' });
  });

  app.post('/login', jsonBody(login), async (c) => {
    const { email, password } = c.req.valid('json');
    const address = clientAddress(
      c.req.header('x-forwarded-for'),
      c.env?.incoming?.socket.remoteAddress,
      trustedProxies,
    );
    const key = `${email} ${address}`;
    const wait = loginLimit.take(key);
    if (wait > 0) {
      const detail = `Too many logins for this account. Try again in ${wait} seconds.`;
      throw new Problem(429, { detail, headers: { 'retry-after': String(wait) } });
    }
    const user = await findByEmail(db, email);
    const matches = await passwordMatches(user?.passwordHash, password);
    if (user === undefined || !matches) throw new Problem(401, { detail: 'Email or password is wrong.' });
    loginLimit.forgive(key);
    return granted(c, user, await startSession(db, user.id));
  });

  app.post('/refresh', jsonBody(refresh), async (c) => {
    const rotation = await rotate(db, c.req.valid('json').refreshToken);
    if (rotation.outcome === 'reused') {
      const { sessionId, userId } = rotation;
      c.get('log').warn({ sessionId, userId }, 'a used refresh token came again: session revoked');
    }
    const user = rotation.outcome === 'rotated' ? await findById(db, rotation.session.userId) : undefined;
    if (rotation.outcome !== 'rotated' || user === undefined) {
      throw new Problem(401, { detail: 'The refresh token is not valid. Log in again.' });
    }
    return granted(c, user, rotation.session);
  });

  app.post('/logout', jsonBody(refresh), async (c) => {
    await endSession(db, c.req.valid('json').refreshToken);
    return c.body(null, 204);
  });
  return app;
}
