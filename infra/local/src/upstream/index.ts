import { AwsError } from '../core/errors.ts';
import { defaultScope, type Scope } from '../core/scope.ts';
import { readJson, readQuery } from './answers.ts';
import { createOwn, isAlive, type Own, reason } from './own.ts';
import { createSender } from './send.ts';
import { throughTakeover } from './takeovers.ts';
import type { RawAnswer, RawRequest, Upstream } from './upstream.ts';

export { ensureMinistack } from './install.ts';

/**
 * The upstream: the endpoint that `url` names, or a MiniStack of our own that is installed and started when first needed,
 * started again when it has ended or no longer answers, and gone when this process is.
 *
 * @param options.url An http or https URL without a path.
 * @param options.stateDir Where the MiniStack keeps its records from one run to the next; without it they go with it.
 * @param options.cacheDir Where MiniStack is installed, instead of the user's cache folder.
 * @param options.timeLimit Milliseconds that an answer may take; 30 s by default. A MiniStack that hangs is found out sooner.
 */
export function createUpstream(options: {
  url?: string;
  stateDir?: string;
  cacheDir?: string;
  timeLimit?: number;
  log: (line: string) => void;
}): Upstream {
  const { url: given, timeLimit = 30_000 } = options;
  const sender = createSender(timeLimit);
  const own = given === undefined ? createOwn(options) : undefined;

  async function send(request: RawRequest): Promise<RawAnswer> {
    let url: string | undefined;
    try {
      url = given ?? (await own?.url()) ?? '';
      return await (own ? sendToOwn(own, url, request) : sender.send(url, request));
    } catch (cause) {
      const name = given ? `The upstream ${given}` : `The upstream MiniStack${url ? ` at ${url}` : ''}`;
      const todo = given
        ? 'Start it, or leave out --upstream to have MiniStack started.'
        : 'Try again; if it stays so, look at the log on stderr, or name another endpoint with --upstream.';
      const message = `${name} can't be reached: ${reason(cause)}. ${todo}`;
      throw new AwsError('ServiceUnavailableException', message, { status: 503, cause });
    }
  }

  /** Also looks after one that hangs: it is given up, and another one started at the next call. */
  async function sendToOwn(own: Own, url: string, request: RawRequest): Promise<RawAnswer> {
    const giveUp = new AbortController();
    let over = false;
    const doubt = setTimeout(async () => {
      if ((await isAlive(url, timeLimit / 6)) || over) return;
      await own.replace(url);
      giveUp.abort(new Error('it does not answer any more and is started again at the next call'));
    }, timeLimit / 6);
    try {
      return await sender.send(url, request, giveUp.signal);
    } catch (error) {
      // What one that has ended took of it is gone, so that it may be sent again.
      if (giveUp.signal.aborted || !(await own.hasEnded(url))) throw error;
      return await sender.send(await own.url(), request);
    } finally {
      over = true;
      clearTimeout(doubt);
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
      // MiniStack would wait for connections that are open.
      sender.close();
      await own?.close();
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
