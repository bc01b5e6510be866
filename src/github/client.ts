import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '../runtime/errors.ts';
import { helpFor, isLimited, waitOf } from './limits.ts';

export interface GithubOptions {
  token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server (GITHUB_API_URL). */
  apiUrl: string;
  graphqlUrl: string;
  signal: AbortSignal;
  /** Told before a pause, in words. */
  onWait?: (why: string) => void;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** What GitHub refused, or that it gave no answer (status 0). */
export class GithubError extends ActionError {
  override name = 'ActionError';
  readonly status: number;
  /** The token may not do it: a fork's, or one without the permission. A rate limit is something else. */
  readonly forbidden: boolean;

  constructor(
    message: string,
    status: number,
    options: { cause?: unknown; help?: string; forbidden?: boolean } = {},
  ) {
    super(message, options);
    this.status = status;
    this.forbidden = options.forbidden ?? false;
  }

  /** The answer was lost: what was asked for may have been done all the same. */
  get lost(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export interface Github {
  /**
   * One request to the REST API; what may pass is tried again.
   * @param path Under the API's address, or an absolute one of the same host
   * @param doing As in "could not …"
   * @throws GithubError
   */
  request(method: Method, path: string, doing: string, body?: object): Promise<Answer>;
  /** All pages of a list, at most ten. @throws GithubError */
  list(path: string, doing: string): Promise<unknown[]>;
  /** @throws GithubError where the answer has errors */
  graphql(query: string, variables: object, doing: string): Promise<unknown>;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Milliseconds that one request may take. */
const timeoutMs = 20_000;
const attempts = 5;
const pages = 10;

/**
 * GitHub's REST API over fetch. Requests go one after another, as GitHub asks of clients that write
 * (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export function openGithub(options: GithubOptions): Github {
  const { signal } = options;
  const base = options.apiUrl.replace(/\/+$/, '');
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };

  const once = async (method: Method, url: string, body: object | undefined): Promise<Answer> => {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${options.token}`,
        'user-agent': 'slipway',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A redirect would carry the token elsewhere; only a renamed repository has one.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text) };
  };

  const send = async (method: Method, url: string, doing: string, body?: object): Promise<Answer> => {
    for (let failures = 1; ; failures++) {
      signal.throwIfAborted();
      let answer: Answer | undefined;
      let cause: unknown;
      try {
        answer = await once(method, url, body);
      } catch (error) {
        signal.throwIfAborted();
        cause = error;
      }
      if (answer !== undefined && answer.status < 300) return answer;
      const wait = waitOf(method, answer, failures, Date.now());
      if (wait === undefined || failures >= attempts) throw refusal(doing, answer, cause);
      if (wait.ms >= 5_000) options.onWait?.(`${wait.why}; waiting ${Math.ceil(wait.ms / 1_000)} s`);
      await sleep(wait.ms, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  };

  const urlOf = (path: string): string => {
    const url = new URL(path.startsWith('/') ? `${base}${path}` : path);
    if (url.host !== new URL(base).host)
      throw new ActionError(`GitHub's API names another host: ${url.host}`);
    return url.href;
  };

  return {
    request: (method, path, doing, body) => inTurn(() => send(method, urlOf(path), doing, body)),
    async list(path, doing) {
      const items: unknown[] = [];
      let next: string | undefined = path;
      for (let page = 0; next !== undefined && page < pages; page++) {
        const url: string = urlOf(next);
        const answer = await inTurn(() => send('GET', url, doing));
        if (Array.isArray(answer.body)) items.push(...answer.body);
        next = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
      }
      return items;
    },
    async graphql(query, variables, doing) {
      const answer = await inTurn(() => send('POST', options.graphqlUrl, doing, { query, variables }));
      const { data, errors } = answer.body as {
        data?: unknown;
        errors?: { message?: string; type?: string }[];
      };
      if (errors !== undefined && errors.length > 0) {
        const forbidden = errors.some(({ type }) => type === 'FORBIDDEN');
        const messages = errors.map(({ message }) => message).join('; ');
        throw new GithubError(`could not ${doing}: ${messages}`, 422, { forbidden });
      }
      return data;
    },
  };
}

function refusal(doing: string, answer: Answer | undefined, cause: unknown): GithubError {
  if (answer === undefined) {
    return new GithubError(`could not ${doing}: GitHub did not answer`, 0, {
      cause,
      help: 'Look at githubstatus.com, and at GITHUB_API_URL where this is a GitHub Enterprise Server.',
    });
  }
  const help = helpFor(answer);
  const said = messageOf(answer.body);
  return new GithubError(
    `could not ${doing}: GitHub answered ${answer.status}${said === '' ? '' : ` (${said})`}`,
    answer.status,
    { forbidden: answer.status === 403 && !isLimited(answer), ...(help === undefined ? {} : { help }) },
  );
}

/** `message`, and what `errors` add to it (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
function messageOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { message, errors } = body as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors)
    ? errors.map((one) =>
        typeof one === 'string' ? one : [one?.field, one?.code, one?.message].filter(Boolean).join(' '),
      )
    : [];
  return [typeof message === 'string' ? message : '', ...details].filter((part) => part !== '').join('; ');
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // A proxy's page of HTML.
    return undefined;
  }
}
