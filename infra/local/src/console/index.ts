import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

const pageFile = new URL('./page.html', import.meta.url);
/** No more than four updates a second, however much happens. Milliseconds. */
const pause = 250;
/** A comment this often keeps an idle connection open. Milliseconds. */
const heartbeat = 15_000;

/** The page brings its style and script with it and talks to nobody but this server. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; " +
  "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Answer {
  status: number;
  type: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/**
 * The console at /_local/: one page, the state as JSON at /_local/state.json, and the same as server-sent events at
 * /_local/events whenever it has changed.
 */
export function createConsole(source: {
  snapshot: () => unknown;
  onChange: (callback: () => void) => () => void;
}): { handle: (request: IncomingMessage, response: ServerResponse) => void; close: () => void } {
  const page = readFileSync(pageFile);
  const followers = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;

  const unsubscribe = source.onChange(() => {
    if (followers.size > 0) timer ??= setTimeout(tell, pause).unref();
  });
  const beat = setInterval(() => {
    for (const follower of followers) follower.write(': still here\n\n');
  }, heartbeat).unref();

  function tell(): void {
    timer = undefined;
    const event = stateEvent();
    for (const follower of followers) {
      // Who does not read as fast as things change gets the next one.
      if (!follower.writableNeedDrain) follower.write(event);
    }
  }

  function stateEvent(): string {
    return `data: ${JSON.stringify(source.snapshot())}\n\n`;
  }

  function answer(request: IncomingMessage, path: string): Answer {
    if (!isOwnName(request.headers.host)) {
      return plain(403, 'The console is for this machine: open it as http://127.0.0.1:PORT/_local/.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { ...plain(405, 'Only GET and HEAD are answered here.'), headers: { allow: 'GET, HEAD' } };
    }
    switch (path) {
      case '/_local':
        return { ...plain(308, 'The console is at /_local/.'), headers: { location: '/_local/' } };
      case '/_local/':
        return {
          status: 200,
          type: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': contentPolicy },
          body: page,
        };
      case '/_local/state.json':
        return { status: 200, type: 'application/json', body: `${JSON.stringify(source.snapshot())}\n` };
      default:
        return plain(404, 'Here are /_local/, /_local/state.json and /_local/events.');
    }
  }

  function follow(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(stateEvent());
    followers.add(response);
    response.on('close', () => followers.delete(response));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (path === '/_local/events' && request.method === 'GET' && isOwnName(request.headers.host)) {
      follow(response);
      return;
    }
    const { status, type, headers, body } = answer(request, path);
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    response.end(body);
  }

  return {
    handle,
    close() {
      unsubscribe();
      clearTimeout(timer);
      clearInterval(beat);
      for (const follower of followers) follower.end();
    },
  };
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

/** Whether a Host is this machine's: a page of another site whose name was pointed here must not read the state. */
function isOwnName(host = ''): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}
