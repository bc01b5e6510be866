import { execFileSync } from 'node:child_process';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { LiveBalancer } from '../../../src/balancer/index.ts';
import { ask, closeServers, forward, open, server } from './records.ts';

function lacking(): string | undefined {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return 'no openssl';
  }
}
const reason = lacking();

describe.skipIf(reason)(`an HTTPS listener${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let balancer: LiveBalancer | undefined;
  afterEach(async () => {
    await balancer?.close();
    await closeServers();
  });

  async function start() {
    const opened = await open({ protocol: 'HTTPS', actions: forward('web'), groups: { web: {} } });
    balancer = opened.balancer;
    return opened;
  }

  const askTls = (url: string) =>
    new Promise<{ body: string; names: string | undefined }>((resolve, reject) => {
      https
        .get(url.replace('http:', 'https:'), { agent: false, rejectUnauthorized: false }, (answer) => {
          const names = (answer.socket as TLSSocket).getPeerCertificate().subjectaltname;
          let body = '';
          answer.setEncoding('utf8').on('data', (part: string) => {
            body += part;
          });
          answer.on('end', () => resolve({ body, names }));
        })
        .on('error', reject);
    });

  test('speaks TLS and plain HTTP at one port, and tells the target that it was https', async () => {
    const { url, add, lines } = await start();
    const target = await server((request, response) =>
      response.end(`${request.headers['x-forwarded-proto']} ${request.headers['x-forwarded-port']}`),
    );
    await add('web', target);
    expect(await askTls(url)).toEqual({
      body: 'https 443',
      names: `IP Address:${new URL(url).hostname}, DNS:localhost`,
    });
    expect((await ask(url)).body).toBe('https 443');
    expect(lines.join('\n')).toContain('speaks TLS, with a certificate that only it has signed');
  });

  test('joins WebSockets over TLS', async () => {
    const { url, add } = await start();
    const target = await server((_, response) => void response.end());
    const sockets = new WebSocketServer({ server: target.server });
    sockets.on('connection', (socket) => socket.on('message', (text) => socket.send(`got ${text}`)));
    await add('web', target);
    const client = new WebSocket(url.replace('http:', 'wss:'), { rejectUnauthorized: false });
    const answer = await new Promise((resolve, reject) => {
      client.on('open', () => client.send('hello'));
      client.on('message', (text) => resolve(String(text)));
      client.on('error', reject);
    });
    expect(answer).toBe('got hello');
    client.terminate();
    sockets.close();
  });
});
