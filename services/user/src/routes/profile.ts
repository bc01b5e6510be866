import { Problem } from '@peerprep/kit';
import { Hono } from 'hono';
import { z } from 'zod';
import { changeProfile, findById } from '../accounts/accounts.ts';
import { PROFICIENCIES, type User } from '../db/schema.ts';
import { type AuthenticatedEnv, authenticate, invalidToken } from './authenticate.ts';
import { jsonBody } from './body.ts';
import type { Dependencies } from './environment.ts';

export const displayName = z.string().trim().min(1).max(60);

/** The languages that a collaboration room can be opened in. */
export const LANGUAGES = [
  'c',
  'cpp',
  'csharp',
  'go',
  'java',
  'javascript',
  'kotlin',
  'python',
  'rust',
  'typescript',
] as const;

const profileChange = z
  .strictObject({
    displayName: displayName.optional(),
    proficiency: z.enum(PROFICIENCIES).optional(),
    preferredLanguage: z.enum(LANGUAGES).nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'give at least one field to change');

/** An account as its owner sees it: everything but the password's hash. */
export const profileOf = ({
  id,
  email,
  displayName,
  role,
  proficiency,
  preferredLanguage,
  createdAt,
}: User) => ({
  id,
  email,
  displayName,
  role,
  proficiency,
  preferredLanguage,
  createdAt,
});

/** `GET /me` and `PATCH /me`. A good token of an account that is gone is no longer good. */
export function profileRoutes({ db, tokens }: Dependencies): Hono<AuthenticatedEnv> {
  const app = new Hono<AuthenticatedEnv>();
  app.use('/me', authenticate(tokens));

  app.get('/me', async (c) => {
    const user = await findById(db, c.get('claims').sub);
    if (user === undefined) throw invalidToken();
    return c.json(profileOf(user), 200, { 'cache-control': 'no-store' });
  });

  app.patch('/me', jsonBody(profileChange), async (c) => {
    const user = await changeProfile(db, c.get('claims').sub, c.req.valid('json'));
    if (user === undefined) throw invalidToken();
    return c.json(profileOf(user));
  });

  app.all('/me', (c) => {
    throw new Problem(405, {
      detail: `${c.req.method} is not allowed here.`,
      headers: { allow: 'GET, PATCH' },
    });
  });
  return app;
}
