import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { refreshTokens, sessions } from '../db/schema.ts';

/** How long a login lasts, however often its refresh token is rotated. */
export const SESSION_DAYS = 30;

/** A refresh token just issued: this is the only time that it can be read. */
export interface Session {
  readonly sessionId: string;
  readonly userId: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
}

export type Rotation =
  | { readonly outcome: 'rotated'; readonly session: Session }
  /** An old token came back: stolen, or its thief was here before. The session is revoked. */
  | { readonly outcome: 'reused'; readonly sessionId: string; readonly userId: string }
  | { readonly outcome: 'invalid' };

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Starts a session after a login, and forgets the user's expired ones. */
export async function startSession(db: Database, userId: string): Promise<Session> {
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
  return db.transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), lt(sessions.expiresAt, new Date())));
    const sessionId = crypto.randomUUID();
    await tx.insert(sessions).values({ id: sessionId, userId, expiresAt });
    return { sessionId, userId, expiresAt, refreshToken: await issueRefreshToken(tx, sessionId) };
  });
}

async function issueRefreshToken(db: Pick<Database, 'insert'>, sessionId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.insert(refreshTokens).values({ hash: hashToken(token), sessionId });
  return token;
}

/**
 * Trades a refresh token for the next one of its session. Each token is good once: when a used one comes again, the whole
 * session is revoked (RFC 9700, section 4.14.2). Two requests with one token are one use and one reuse, for the session's
 * row is locked.
 */
export async function rotate(db: Database, token: string): Promise<Rotation> {
  return db.transaction(async (tx): Promise<Rotation> => {
    const hash = hashToken(token);
    const [family] = await tx
      .select({ session: sessions })
      .from(refreshTokens)
      .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
      .where(eq(refreshTokens.hash, hash))
      .for('update', { of: sessions });
    if (family === undefined) return { outcome: 'invalid' };
    const { id: sessionId, userId, expiresAt, revokedAt } = family.session;
    if (revokedAt !== null || expiresAt <= new Date()) return { outcome: 'invalid' };

    // Asked only now that the row is locked: an earlier look could be out of date.
    const used = await tx
      .update(refreshTokens)
      .set({ usedAt: new Date() })
      .where(and(eq(refreshTokens.hash, hash), isNull(refreshTokens.usedAt)))
      .returning({ hash: refreshTokens.hash });
    if (used.length === 0) {
      await tx.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, sessionId));
      return { outcome: 'reused', sessionId, userId };
    }
    const refreshToken = await issueRefreshToken(tx, sessionId);
    return { outcome: 'rotated', session: { sessionId, userId, expiresAt, refreshToken } };
  });
}

/** Ends the session that a refresh token, used or not, belongs to. An unknown token changes nothing. */
export async function endSession(db: Database, token: string): Promise<void> {
  const family = db
    .select({ id: refreshTokens.sessionId })
    .from(refreshTokens)
    .where(eq(refreshTokens.hash, hashToken(token)));
  await db
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(sessions.id, family), isNull(sessions.revokedAt)));
}
