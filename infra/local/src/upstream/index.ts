import { AwsError } from '../core/errors.ts';
import { defaultScope, type Scope } from '../core/scope.ts';
import { readJson, readQuery } from './answers.ts';
import { type Child, startMinistack } from './child.ts';
import { ensureMinistack } from './install.ts';
import { createSender } from './send.ts';
import { throughTakeover } from './takeovers.ts';
import type { RawAnswer, RawRequest, Upstream } from './upstream.ts';

export { ensureMinistack } from './install.ts';

/**
 * The upstream: the endpoint that `url` names, or a MiniStack of our own that is installed and started when first needed,
 * started again when it has ended, and gone when this process is.
 *
 * @param options.url An http or https URL without a path.
 * @param options.stateDir Where the MiniStack keeps its records from one run to the next; without it they go with it.
 * @param options.cacheDir Where MiniStack is installed, instead of the user's cache folder.
 * @param options.timeLimit Milliseconds that an answer may take; 30 s by default.
 */
export function createUpstream(options: {
  url?: string;
  stateDir?: string;
  cacheDir?: string;
  timeLimit?: number;
  log: (line: string) => void;
}): Upstream {
  const { log, stateDir } = options;
  const timeLimit = options.timeLimit ?? 30_000;
  const sender = createSender(timeLimit);
  const closed = () => stopping.signal.aborted;
  let starting: Promise<Child> | undefined;
  const stopping = new AbortController();

  async function start(): Promise<Child> {
    const binary = await ensureMinistack({
      log,
      signal: stopping.signal,
      ...(options.cacheDir && { cacheDir: options.cacheDir }),
    });
    const state = stateDir === undefined ? {} : { stateDir };
    const child = await startMinistack(binary, state).catch(async (error: unknown) => {
      if (closed()) throw error;
      log(`${reason(error)}; trying once more`);
      return await startMinistack(binary, state);
    });
    if (closed()) {
      await child.stop();
      throw new Error('Local Fargate is stopping');
    }
    log(`upstream: MiniStack at ${child.url}`);
    void child.ended.then((how) => {
      starting = undefined;
      const lost = stateDir === undefined ? 'what it held' : 'what changed since it was started';
      if (!closed())
        log(`upstream: MiniStack ended (${how}) and ${lost} is lost; it is started again when needed`);
    });
    return child;
  }

  async function endpoint(): Promise<string> {
    if (options.url) return options.url;
    if (closed()) throw new Error('Local Fargate is stopping');
    starting ??= start().catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    return (await starting).url;
  }

  async function send(request: RawRequest): Promise<RawAnswer> {
    let url: string | undefined;
    try {
      url = await endpoint();
      return await sender.send(url, request);
    } catch (cause) {
      const name = options.url
        ? `The upstream ${options.url}`
        : `The upstream MiniStack${url ? ` at ${url}` : ''}`;
      const todo = options.url
        ? 'Start it, or leave out --upstream to have MiniStack started.'
        : 'Try again; if it stays so, look at the log on stderr, or name another endpoint with --upstream.';
      const message = `${name} can't be reached: ${reason(cause)}. ${todo}`;
      throw new AwsError('ServiceUnavailableException', message, { status: 503, cause });
    }
  }

  return {
    forward: (request) => throughTakeover(request, send),
    async json(scope, service, target, input) {
      const body = Buffer.from(JSON.stringify(input));
      const headers = {
        ...ownHeaders(scope, service),
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': target,
      };
      return readJson(await send({ method: 'POST', url: '/', headers, body }));
    },
    async query(scope, service, version, action, params) {
      const form = new URLSearchParams({ Action: action, Version: version, ...params });
      const headers = {
        ...ownHeaders(scope, service),
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      };
      const body = Buffer.from(form.toString());
      return readQuery(action, await send({ method: 'POST', url: '/', headers, body }));
    },
    async close() {
      stopping.abort();
      const child = await starting?.catch(() => undefined);
      // It would wait for connections that are open.
      sender.close();
      await child?.stop();
    },
  };
}

/** The upstream checks no signature, but reads account, region and service from where one would be. */
export function ownHeaders(scope: Scope, service: string): Record<string, string> {
  const key = scope.account === defaultScope.account ? 'test' : scope.account;
  const credential = `${key}/20000101/${scope.region}/${service}/aws4_request`;
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    'x-amz-date': '20000101T000000Z',
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
