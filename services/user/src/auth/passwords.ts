import { randomBytes } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) with OWASP's parameters: 19 MiB, two passes, one lane. Password Storage Cheat Sheet. */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

/** What an unknown user's password is compared with, so that the answer takes as long as for a known one. */
let nobody: Promise<string> | undefined;

/** Whether the password is the account's. Without an account (undefined) it is false, in the same time. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(32).toString('base64'));
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== undefined;
}

/** Makes the hash that stands for unknown users ahead of the first login, which else would take twice as long. */
export async function warmUpPasswords(): Promise<void> {
  await passwordMatches(undefined, '');
}
