import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { isObject, readJson, writeAtomically } from '../core/files.ts';

/** Milliseconds that an authorization token lives. Source: API_AuthorizationData. */
const life = 12 * 60 * 60 * 1000;
const user = 'AWS';

export interface Tokens {
  /** A password for user AWS, and until when it holds, in milliseconds since the epoch. */
  issue(): { user: string; password: string; expiresAt: number };
  /** What a request to the registry may do: by its Authorization header, or, to read, by the token in a download URL. */
  check(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Login;
}

export type Login = 'valid' | 'expired' | 'none';

/** The parameter of a download URL that holds a password, as one at AWS holds a signature. */
export const urlToken = 'login';

/**
 * The registry's logins: GetAuthorizationToken gives them, to any account, and the registry asks for them. They say themselves how
 * long they hold, signed with a key.
 * @param keyFile Where the key is kept, if it is: then a login outlives a restart, as at AWS
 * @throws Error that names the file if the key can't be read
 */
export function openTokens(clock: Clock, keyFile?: string): Tokens {
  const key = Buffer.from(keyFile === undefined ? newKey() : keptKey(keyFile), 'base64');
  const signed = (body: string) => `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
  return {
    issue() {
      const expiresAt = clock.now() + life;
      const body = Buffer.from(JSON.stringify({ expiresAt, salt: randomBytes(9).toString('base64') }));
      return { user, password: signed(body.toString('base64url')), expiresAt };
    },
    check(request) {
      const [name, password = ''] = credentialsOf(request);
      const [body = ''] = password.split('.', 1);
      const [given, wanted] = [Buffer.from(password), Buffer.from(signed(body))];
      if (name !== user || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'none';
      const { expiresAt } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as {
        expiresAt: number;
      };
      return expiresAt > clock.now() ? 'valid' : 'expired';
    },
  };
}

const newKey = () => randomBytes(32).toString('base64');

function keptKey(file: string): string {
  const isWhole = (value: unknown) => isObject(value) && typeof value.key === 'string';
  const kept = readJson<{ key: string }>(file, isWhole)?.key;
  if (kept !== undefined) return kept;
  const key = newKey();
  writeAtomically(file, JSON.stringify({ key }));
  return key;
}

function credentialsOf({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string[] {
  const [, encoded] = /^Basic +([\w+/=-]+) *$/i.exec(headers.authorization ?? '') ?? [];
  if (encoded !== undefined) return Buffer.from(encoded, 'base64').toString('utf8').split(':', 2);
  const token = method === 'GET' ? new URLSearchParams(url.split('?', 2)[1]).get(urlToken) : null;
  return token === null ? [] : [user, token];
}
