import type { Answer, Method } from './client.ts';

export interface Wait {
  ms: number;
  why: string;
}

/** Milliseconds: a wait that is asked for beyond this is an error, since a job pays for its minutes. */
const longestMs = 180_000;

/**
 * How long to wait before the same request is sent again; undefined where that would not help. Rules:
 * docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api, "Exceeding the rate limit".
 * @param answer undefined where there was none
 * @param failures so far, from 1
 * @param random from 0 to 1: jobs that were refused together do not come back together
 */
export function waitOf(
  method: Method,
  answer: Answer | undefined,
  failures: number,
  now: number,
  random = Math.random(),
): Wait | undefined {
  const jitter = Math.round(random * 1_000 * 2 ** (failures - 1));
  if (answer === undefined || answer.status >= 500 || answer.status === 408) {
    // What is made by POST may have been made though the answer is lost: a second try could make it twice.
    if (method === 'POST' && answer?.status !== 503) return undefined;
    return { ms: Math.max(200, Math.min(jitter, 15_000)), why: "GitHub's servers fail" };
  }
  if (!isLimited(answer)) return undefined;
  const asked = number(answer.headers.get('retry-after'));
  const reset = number(answer.headers.get('x-ratelimit-reset'));
  const empty = answer.headers.get('x-ratelimit-remaining') === '0';
  const ms =
    asked !== undefined
      ? asked * 1_000 + jitter
      : empty && reset !== undefined
        ? Math.max(0, reset * 1_000 - now) + jitter
        : // Without either header: a minute at least, then twice as long.
          60_000 * 2 ** (failures - 1) + jitter;
  if (ms > longestMs) return undefined;
  return { ms, why: empty ? "GitHub's rate limit is used up" : 'GitHub asks to slow down' };
}

/** True for a refusal that passes: 429, or 403 with one of the signs of a rate limit. */
export function isLimited({ status, headers, body }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(JSON.stringify(body ?? ''))
  );
}

/** What to do about a refusal, where its kind tells. */
export function helpFor(answer: Answer): string | undefined {
  const { status, headers } = answer;
  if (isLimited(answer)) {
    const reset = number(headers.get('x-ratelimit-reset'));
    const when = reset === undefined ? '' : ` It is open again at ${new Date(reset * 1_000).toISOString()}.`;
    return `The token has used up its rate limit.${when} Report less often, or with the token of a GitHub App of your own.`;
  }
  if (status === 401) return 'GitHub does not know this token. It may have expired with its job.';
  if (status === 403 || status === 404) {
    return "The token may not do this, or what is meant is not there. Give the job 'permissions:' statuses: write, deployments: write and pull-requests: write, as far as it uses them; on a pull request of a fork the token can only read ('without-rights: notice' takes that for no failure).";
  }
  return undefined;
}

function number(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
