import { ActionError } from '../runtime/errors.ts';
import { mask } from '../runtime/mask.ts';
import { isLoopback, originOf } from './address.ts';
import { parseChallenge } from './challenge.ts';
import {
  connectionProblem,
  defaultRetry,
  isCutConnection,
  isPassingStatus,
  pause,
  pauseOf,
  type Retry,
  retryAfterMs,
} from './retry.ts';
import { type HttpResponse, send } from './transport.ts';

export interface Credentials {
  username: string;
  password: string;
}

export interface RequestOptions {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH';
  /** An absolute URL, or a path at the registry. */
  url: string;
  headers?: Record<string, string>;
  body?: Buffer;
  /** Give the answer's body as a stream; one that breaks off is not tried again here. */
  stream?: true;
  /** Statuses that are an answer; any other is an error. */
  expect: readonly number[];
  /** What is being done, as in "could not …". */
  doing: string;
}

/** What the registry refused, or that it could not be reached. */
export class RegistryError extends ActionError {
  override name = 'ActionError';
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** `BLOB_UNKNOWN`, `TAG_INVALID`, …: the specification's codes, as far as the registry gives any. */
  readonly codes: readonly string[];
  readonly passing: boolean;
  readonly askedMs: number;

  constructor(
    message: string,
    options: {
      status?: number;
      codes?: string[];
      passing?: boolean;
      askedMs?: number;
      cause?: unknown;
      help?: string;
    },
  ) {
    super(message, options);
    this.status = options.status ?? 0;
    this.codes = options.codes ?? [];
    this.passing = options.passing ?? false;
    this.askedMs = options.askedMs ?? 0;
  }
}

export interface Requests {
  readonly host: string;
  readonly retry: Retry;
  readonly signal: AbortSignal;
  /** One request, tried again while what went wrong may pass. Only for requests that may be repeated as they are. */
  send(options: RequestOptions): Promise<HttpResponse>;
  /** One request, once (but for a challenge, which is answered). @throws RegistryError */
  sendOnce(options: RequestOptions): Promise<HttpResponse>;
}

/** Milliseconds: the registry has this long for a request; one that carries a body takes as long as the line needs. */
const timeoutMs = 60_000;
const bodyTimeoutMs = 600_000;

const redirectLimit = 3;

/**
 * Requests to one repository of a registry, with its challenges answered (Basic and Bearer). Credentials go to the
 * registry's own origin and to the token server that it names, to nothing else, and over plain HTTP only on this machine.
 */
export function openRequests(options: {
  host: string;
  repository: string;
  credentials?: Credentials | undefined;
  signal: AbortSignal;
  retry?: Retry;
}): Requests {
  const { host, credentials, signal } = options;
  const retry = options.retry ?? defaultRetry;
  const origin = originOf(host);
  let authorization: string | undefined;
  if (credentials !== undefined) {
    mask(credentials.password);
    mask(basic(credentials).slice('Basic '.length));
  }

  const exchange = async (target: URL, request: RequestOptions): Promise<HttpResponse> => {
    const { method, headers, body, stream, doing } = request;
    if (target.protocol !== 'https:' && !isLoopback(target.host)) {
      throw new RegistryError(`could not ${doing}: ${target.origin} would be spoken to without TLS`, {
        help: 'Plain HTTP is used only for a registry on this machine.',
      });
    }
    const own: Record<string, string> =
      authorization !== undefined && target.origin === origin ? { authorization } : {};
    const long = body !== undefined || stream === true;
    const timeout = AbortSignal.timeout(long ? bodyTimeoutMs : timeoutMs);
    try {
      return await send({
        method,
        url: target,
        headers: { ...headers, ...own },
        body,
        stream,
        signal: AbortSignal.any([signal, timeout]),
      });
    } catch (cause) {
      signal.throwIfAborted();
      throw new RegistryError(
        `could not ${doing}: no answer from ${target.host} (${connectionProblem(cause)})`,
        {
          passing: isCutConnection(cause),
          help: `Check that ${target.host} is up and can be reached from here.`,
        },
      );
    }
  };
  /** A body is never sent on to where a redirect points; what is only asked for is. */
  const raw = async (request: RequestOptions): Promise<HttpResponse> => {
    let target = new URL(request.url, origin);
    for (let hops = 0; ; hops++) {
      const response = await exchange(target, request);
      const { location } = response.headers;
      const redirected = response.status >= 300 && response.status < 400 && location !== undefined;
      if (!redirected || request.body !== undefined || hops === redirectLimit) return response;
      if (request.method !== 'GET' && request.method !== 'HEAD') return response;
      if (!URL.canParse(location, target.href))
        throw new RegistryError(
          `could not ${request.doing}: ${target.host} sends on to '${location.slice(0, 200)}', which is no address`,
          { status: response.status },
        );
      target = new URL(location, target);
    }
  };

  const sendOnce = async (request: RequestOptions): Promise<HttpResponse> => {
    const used = authorization;
    let response = await raw(request);
    if (response.status === 401) {
      // Another request may have been given a newer token meanwhile.
      const renewed = authorization !== used ? authorization : await authorize(response, request.doing);
      if (renewed !== undefined && renewed !== used) {
        authorization = renewed;
        response = await raw(request);
      }
    }
    if (request.expect.includes(response.status)) return response;
    throw refusal(response, request.doing, host, credentials !== undefined);
  };

  let asking: Promise<string | undefined> | undefined;
  const authorize = (response: HttpResponse, doing: string): Promise<string | undefined> => {
    asking ??= answerChallenge(response.headers['www-authenticate'], doing).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const answerChallenge = async (header: string | undefined, doing: string): Promise<string | undefined> => {
    const challenge = parseChallenge(header);
    if (challenge === undefined) return undefined;
    if (challenge.scheme === 'basic') return credentials === undefined ? undefined : basic(credentials);
    const url = tokenUrl(challenge.realm, origin, doing);
    if (challenge.service !== undefined) url.searchParams.set('service', challenge.service);
    url.searchParams.set('scope', challenge.scope ?? `repository:${options.repository}:pull,push`);
    const response = await send({
      method: 'GET',
      url,
      headers: credentials === undefined ? {} : { authorization: basic(credentials) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new RegistryError(`could not ${doing}: no answer from the token server ${url.host}`, {
        cause: connectionProblem(cause),
        passing: isCutConnection(cause),
      });
    });
    if (response.status !== 200)
      throw refusal(response, `${doing} (token server)`, url.host, credentials !== undefined);
    const value = tokenIn(response.text);
    if (value === undefined) {
      throw new RegistryError(
        `could not ${doing}: the token server ${url.host} answered without a token`,
        {},
      );
    }
    mask(value);
    return `Bearer ${value}`;
  };

  return {
    host,
    retry,
    signal,
    sendOnce,
    async send(request) {
      for (let failures = 1; ; failures++) {
        try {
          return await sendOnce(request);
        } catch (error) {
          if (!(error instanceof RegistryError && error.passing)) throw error;
          if (failures >= retry.attempts) throw error;
          await pause(pauseOf(retry, failures, error.askedMs), signal);
        }
      }
    },
  };
}

/** `token` or `access_token` of a token server's answer. */
function tokenIn(text: string): string | undefined {
  try {
    const { token, access_token } = JSON.parse(text) as { token?: unknown; access_token?: unknown };
    return [token, access_token].find((value) => typeof value === 'string' && value !== '') as
      | string
      | undefined;
  } catch {
    return undefined;
  }
}

function tokenUrl(realm: string, origin: string, doing: string): URL {
  const url = URL.canParse(realm, origin) ? new URL(realm, origin) : undefined;
  if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.host))))
    return url;
  throw new RegistryError(
    `could not ${doing}: the registry names '${realm}' as its token server, which is not https`,
    {},
  );
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Turns an answer that was not hoped for into an error: the registry's own words, and what to do. */
function refusal(
  response: HttpResponse,
  doing: string,
  host: string,
  hadCredentials: boolean,
): RegistryError {
  const { status } = response;
  const errors = errorsOf(response.text);
  const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ');
  return new RegistryError(
    `could not ${doing}: ${host} answered ${status}${said === '' ? '' : ` (${said})`}`,
    {
      status,
      codes: errors.flatMap(({ code }) => (code === undefined ? [] : [code])),
      passing: isPassingStatus(status),
      askedMs: retryAfterMs(response.headers['retry-after']),
      ...helpFor(status, hadCredentials),
    },
  );
}

function helpFor(status: number, hadCredentials: boolean): { help?: string } {
  if (status === 401 && !hadCredentials)
    return { help: "The registry wants credentials: set 'username' and 'password'." };
  if (status === 401 || status === 403)
    return { help: 'These credentials may not do this in this repository. It will not be tried again.' };
  if (status === 429)
    return { help: 'The registry went on throttling through every retry. Push less at once, or later.' };
  if (status >= 500)
    return { help: 'The registry is in trouble, through every retry. Run the job again once it is well.' };
  return {};
}

function errorsOf(text: string): { code: string | undefined; message: string | undefined }[] {
  try {
    const { errors } = JSON.parse(text) as { errors?: unknown };
    if (!Array.isArray(errors)) return [];
    return errors.map((entry: { code?: unknown; message?: unknown } | null) => ({
      code: typeof entry?.code === 'string' ? entry.code : undefined,
      message: typeof entry?.message === 'string' ? entry.message.slice(0, 500) : undefined,
    }));
  } catch {
    return [];
  }
}
