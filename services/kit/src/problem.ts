import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isDatabaseUnavailable } from './postgres.ts';
import type { KitEnv } from './requests.ts';

export interface ProblemDetails {
  /** What happened this time, for the person who called. */
  readonly detail?: string;
  /** A URI that names the kind of problem; `about:blank` when the status says it all. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the answer. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer other than success, as RFC 9457 "Problem Details" has it. Throw it anywhere in a handler. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: ContentfulStatusCode;
  readonly details: ProblemDetails;

  constructor(status: ContentfulStatusCode, details: ProblemDetails = {}) {
    super(details.detail ?? STATUS_CODES[status] ?? `status ${status}`);
    this.status = status;
    this.details = details;
  }
}

/** The answer for a problem: `application/problem+json` with the request id, by which the logs can be found. */
export function problemResponse(c: Context<KitEnv>, problem: Problem): Response {
  const { detail, type, headers, extensions } = problem.details;
  const body = {
    type: type ?? 'about:blank',
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    ...(detail === undefined ? {} : { detail }),
    ...extensions,
    requestId: c.get('requestId'),
  };
  return c.body(JSON.stringify(body), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
}

/** Turns whatever a handler threw into a problem. Unexpected errors say nothing of themselves to the caller. */
export function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    return new Problem(error.status as ContentfulStatusCode, error.message ? { detail: error.message } : {});
  }
  if (isDatabaseUnavailable(error)) {
    const detail = 'The database can’t be reached right now. Try again shortly.';
    return new Problem(503, { detail, headers: { 'retry-after': '5' } });
  }
  return new Problem(500, { detail: 'Something went wrong on our side. The request id helps us find it.' });
}
