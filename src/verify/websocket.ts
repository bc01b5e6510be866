import type { WebSocket } from 'ws';
import { under } from './address.ts';
import { brief, fits, nameOf, type SocketCheck, wrongJson } from './check.ts';
import type { Sample } from './gates.ts';
import type { Door } from './http.ts';

/**
 * Does a WebSocket check once: opens it, says what is to be said, waits for the message that must come, and for the end. Never
 * throws, except when aborted.
 */
export async function trySocket({ base, headers, signal }: Door, check: SocketCheck): Promise<Sample> {
  const { WebSocket } = await import('ws');
  const url = under(base, check.path);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const started = performance.now();
  const socket = new WebSocket(url, check.protocol === undefined ? [] : [check.protocol], {
    handshakeTimeout: check.withinMs,
    headers: { 'user-agent': 'slipway-smoke-verify', ...headers },
    // What comes is small; a server that sends without end must not fill the memory.
    maxPayload: 1024 * 1024,
  });
  const onAbort = () => socket.terminate();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const problem = await exchange(socket, check);
    signal.throwIfAborted();
    return {
      what: nameOf(check),
      ms: performance.now() - started,
      ...(problem === undefined ? {} : { error: problem }),
    };
  } finally {
    signal.removeEventListener('abort', onAbort);
    socket.terminate();
  }
}

function exchange(socket: WebSocket, check: SocketCheck): Promise<string | undefined> {
  return new Promise((resolve) => {
    let open = false;
    let answered = check.expect === undefined;
    let closing = false;
    let last: string | undefined;
    const timer = setTimeout(
      () => resolve(`${waitingFor()} within ${check.withinMs / 1_000} s`),
      check.withinMs,
    );
    const end = (problem: string | undefined) => {
      clearTimeout(timer);
      resolve(problem);
    };
    const waitingFor = () => {
      if (!open) return 'did not open';
      if (!answered)
        return `no message with ${brief(check.expect)}${last === undefined ? '' : `, but ${last}`}`;
      return check.close === undefined ? 'did not close' : `was not closed with ${check.close}`;
    };
    const closeIfDone = () => {
      if (!answered || check.close !== undefined || closing) return;
      closing = true;
      socket.close(1000);
    };
    socket.on('open', () => {
      open = true;
      if (check.send !== undefined) socket.send(check.send);
      closeIfDone();
    });
    socket.on('message', (data) => {
      if (answered || check.expect === undefined) return;
      const text = String(data);
      const wrong =
        typeof check.expect === 'string'
          ? fits(text, check.expect)
            ? undefined
            : brief(text)
          : wrongJson(check.expect, text);
      if (wrong !== undefined) last = wrong;
      answered = wrong === undefined;
      closeIfDone();
    });
    socket.on('close', (code) => {
      if (!open) return;
      if (!answered) return end(`${waitingFor()}; it was closed with ${code}`);
      // 1006: the connection broke without a word of closing (RFC 6455, 7.1.5).
      if (check.close === undefined)
        return end(closing && code !== 1006 ? undefined : `was closed with ${code}`);
      end(code === check.close ? undefined : `was closed with ${code}, not ${check.close}`);
    });
    socket.on('error', (error) => {
      if (!open || !closing) end(error.message === '' ? error.name : error.message);
    });
  });
}
