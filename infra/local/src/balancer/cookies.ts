import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a stickiness cookie says: a target (AWSALB) or a target group (AWSALBTG), and until when it holds. */
export interface Sticky {
  id: string;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Cookies live seven days, whatever the stickiness lasts (ALB guide, sticky-sessions). */
const lifetime = 7 * 24 * 3600 * 1000;

/** A cookie's value, signed, so that a client can't choose its target. */
export function encodeSticky(sticky: Sticky, key: Buffer): string {
  const body = Buffer.from(JSON.stringify([sticky.id, sticky.until])).toString('base64url');
  return `${body}.${sign(body, key)}`;
}

/** @returns undefined for what this key did not sign, or what is over */
export function decodeSticky(value: string | undefined, key: Buffer, now: number): Sticky | undefined {
  const [body, signature] = value?.split('.', 2) ?? [];
  if (!body || !signature) return undefined;
  const expected = Buffer.from(sign(body, key));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [id, until] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [string, number];
  return until > now ? { id, until } : undefined;
}

/**
 * The two Set-Cookie headers of one stickiness: the plain one, and its CORS twin for browsers.
 * @param name `AWSALB` or `AWSALBTG`
 */
export function setCookies(name: string, value: string, now: number): string[] {
  const expires = new Date(now + lifetime).toUTCString();
  return [
    `${name}=${value}; Expires=${expires}; Path=/`,
    `${name}CORS=${value}; Expires=${expires}; Path=/; SameSite=None; Secure`,
  ];
}

/** One cookie of a request's Cookie headers; its CORS twin counts as well. */
export function readCookie(headers: string[] | undefined, name: string): string | undefined {
  const pairs = (headers ?? []).flatMap((header) => header.split(';')).map((pair) => pair.trim());
  const find = (wanted: string) =>
    pairs.find((pair) => pair.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  return find(name) ?? find(`${name}CORS`);
}

function sign(body: string, key: Buffer): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
