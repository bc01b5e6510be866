import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentPolicy, pageFiles } from './files.ts';
import { type ConsoleSource, createFollowers } from './followers.ts';
import { isOwnHost } from './host.ts';
import { allRows } from './rows.ts';

export type { ConsoleSource } from './followers.ts';
export { createTail, type Tail, tailed } from './tail.ts';

const mostFollowers = 100;

interface Answer {
  status: number;
  type: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/**
 * The console at /_local/: its page, the state as JSON at /_local/state.json, and at /_local/events as server-sent events
 * that carry only what has changed (`?detail=ARN` adds all of one service and its tasks' log lines; see wire.ts).
 */
export function createConsole(source: ConsoleSource): {
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => void;
} {
  const files = pageFiles();
  const followers = createFollowers(source);

  /** Undefined for the events, which are answered for as long as somebody listens. */
  function answer(request: IncomingMessage, path: string): Answer | undefined {
    if (!isOwnHost(request.headers.host, request.socket.localAddress)) {
      return plain(403, 'The console is for this machine: open it as http://127.0.0.1:PORT/_local/.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { ...plain(405, 'Only GET and HEAD are answered here.'), headers: { allow: 'GET, HEAD' } };
    }
    const file = files.get(path);
    if (file) return { status: 200, headers: { 'content-security-policy': contentPolicy }, ...file };
    switch (path) {
      case '/_local':
        return { ...plain(308, 'The console is at /_local/.'), headers: { location: '/_local/' } };
      case '/_local/state.json':
        return { status: 200, type: 'application/json', body: `${JSON.stringify(everything())}\n` };
      case '/_local/events':
        if (request.method === 'HEAD') return { status: 200, type: 'text/event-stream', body: '' };
        if (followers.count() < mostFollowers) return undefined;
        return plain(503, `${mostFollowers} pages follow the state already; close one of them.`);
      default:
        return plain(404, 'The console is at /_local/, its data at /_local/state.json and /_local/events.');
    }
  }

  const everything = () => ({
    ...source.about(),
    now: source.now(),
    clusters: allRows(source.clusters(), source.traffic),
  });

  return {
    handle(request, response) {
      request.resume();
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
      const found = answer(request, pathname);
      if (found) {
        const { status, type, headers, body } = found;
        const length = Buffer.byteLength(body);
        response.writeHead(status, { ...always, 'content-type': type, 'content-length': length, ...headers });
        response.end(body);
        return;
      }
      response.writeHead(200, { ...always, 'content-type': 'text/event-stream' });
      followers.add(response, {
        detail: searchParams.get('detail') || undefined,
        resumed: request.headers['last-event-id']?.toString(),
        since: searchParams.get('since') ?? undefined,
      });
    },
    close: followers.close,
  };
}

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}
