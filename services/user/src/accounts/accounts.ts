import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { type User, users } from '../db/schema.ts';

export type NewAccount = Pick<User, 'email' | 'passwordHash' | 'displayName'>;
export type ProfileChange = {
  [K in 'displayName' | 'proficiency' | 'preferredLanguage']?: User[K] | undefined;
};

/** Makes an account. Undefined where the email already has one. */
export async function createAccount(db: Database, account: NewAccount): Promise<User | undefined> {
  const [user] = await db
    .insert(users)
    .values(account)
    .onConflictDoNothing({ target: users.email })
    .returning();
  return user;
}

export async function findByEmail(db: Database, email: string): Promise<User | undefined> {
  const [user] = await db.select().from(users).where(eq(users.email, email));
  return user;
}

export async function findById(db: Database, id: string): Promise<User | undefined> {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return user;
}

/** Changes the fields given, leaves the others. Undefined where there is no such account. */
export async function changeProfile(
  db: Database,
  id: string,
  change: ProfileChange,
): Promise<User | undefined> {
  const [user] = await db
    .update(users)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(users.id, id))
    .returning();
  return user;
}
