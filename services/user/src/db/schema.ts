import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// The tables as the SQL migrations make them: a change goes into a new migration first, then here.

export const PROFICIENCIES = ['beginner', 'intermediate', 'advanced'] as const;
export const ROLES = ['user', 'admin'] as const;

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const time = (name: string) => timestamp(name, { withTimezone: true });

export const users = pgTable('users', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  displayName: text('display_name').notNull(),
  role: text('role', { enum: ROLES }).notNull().default('user'),
  proficiency: text('proficiency', { enum: PROFICIENCIES }).notNull().default('beginner'),
  preferredLanguage: text('preferred_language'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
});

export const sessions = pgTable('sessions', {
  id: uuid('id').primaryKey().defaultRandom(),
  userId: uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: time('created_at').notNull().defaultNow(),
  expiresAt: time('expires_at').notNull(),
  revokedAt: time('revoked_at'),
});

export const refreshTokens = pgTable('refresh_tokens', {
  hash: bytea('hash').primaryKey(),
  sessionId: uuid('session_id')
    .notNull()
    .references(() => sessions.id, { onDelete: 'cascade' }),
  issuedAt: time('issued_at').notNull().defaultNow(),
  usedAt: time('used_at'),
});

export type User = typeof users.$inferSelect;
