import http from 'node:http';
import net from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { LiveBalancer } from '../../../src/balancer/index.ts';
import { runningClock } from '../../../src/core/clock.ts';
import { ask, closeServers, forward, groupArn, named, open, server, until, type World } from './records.ts';

let balancer: LiveBalancer | undefined;
afterEach(async () => {
  await balancer?.close();
  await closeServers();
});

const one = (more: Partial<World> = {}): World => ({ actions: forward('web'), groups: { web: {} }, ...more });

async function start(world: World = one(), clock = runningClock()) {
  const opened = await open(world, clock);
  balancer = opened.balancer;
  const deregister = (target: { port: number }) =>
    opened.balancer.deregister(groupArn('web'), '127.0.0.1', target.port);
  const health = (target: { port: number }) =>
    opened.balancer.health(groupArn('web'), '127.0.0.1', target.port);
  return { ...opened, deregister, health };
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('under load, targets come and go without one lost request', async () => {
  const { url, add, deregister } = await start();
  const slow = (name: string) => server((_, response) => void setTimeout(() => response.end(name), 20));
  let current = await slow('0');
  await add('web', current);
  const agent = new http.Agent({ keepAlive: true });
  const results: string[] = [];
  let going = true;
  const client = async () => {
    while (going) {
      await new Promise<void>((resolve) => {
        http
          .get(url, { agent }, (answer) => {
            results.push(String(answer.statusCode));
            answer.resume().on('end', resolve);
          })
          .on('error', (error) => {
            results.push(String(error));
            resolve();
          });
      });
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let turn = 1; turn <= 5; turn++) {
    const next = await slow(String(turn));
    await add('web', next);
    await deregister(current);
    // As ECS does: what has drained is stopped at once.
    current.server.close();
    current.server.closeAllConnections();
    current = next;
    const before = results.length;
    await until(() => results.length >= before + 24);
  }
  going = false;
  await Promise.all(clients);
  agent.destroy();
  expect(results.filter((result) => result !== '200')).toEqual([]);
});

test('an idle target has drained at once, and is shown draining until the delay ends', async () => {
  const clock = runningClock(100);
  const { url, add, deregister, health } = await start(one(), clock);
  const target = await named('a');
  await add('web', target);
  expect((await ask(url)).body).toBe('a');
  const began = clock.now();
  await deregister(target);
  expect(clock.now() - began).toBeLessThan(300_000);
  expect(health(target)).toMatchObject({ state: 'draining', reason: 'Target.DeregistrationInProgress' });
  expect((await ask(url)).status).toBe(503);
  await until(() => health(target) === undefined);
  expect(clock.now() - began).toBeGreaterThanOrEqual(300_000);
});

test('what is in flight goes on while its target drains', async () => {
  const { url, add, deregister } = await start();
  let finish: (() => void) | undefined;
  const target = await server((request, response) => {
    if (request.url === '/') response.end();
    else {
      response.write('first ');
      finish = () => response.end('last');
    }
  });
  await add('web', target);
  const answer = ask(`${url}/long`);
  await until(() => finish !== undefined);
  let drained = false;
  const draining = deregister(target).then(() => {
    drained = true;
  });
  await sleep(50);
  expect(drained).toBe(false);
  finish?.();
  expect((await answer).body).toBe('first last');
  await draining;
});

test('what is in flight at the end of the delay is cut: 502, or the connection if the answer has begun', async () => {
  const clock = runningClock(20);
  const { url, add, deregister } = await start(
    one({ groups: { web: { attributes: { 'deregistration_delay.timeout_seconds': '10' } } } }),
    clock,
  );
  let arrived = 0;
  const target = await server((request, response) => {
    if (request.url === '/') response.end();
    else arrived++;
    if (request.url === '/begun') response.write('x');
  });
  await add('web', target);
  const silent = ask(`${url}/silent`);
  const begun = ask(`${url}/begun`).catch((error: NodeJS.ErrnoException) => error.code);
  await until(() => arrived === 2);
  const began = clock.now();
  await deregister(target);
  expect(clock.now() - began).toBeGreaterThanOrEqual(10_000);
  expect((await silent).status).toBe(502);
  expect(await begun).toBe('ECONNRESET');
});

test('a draining target that is registered again takes requests at once', async () => {
  const { url, add, deregister, health } = await start();
  const target = await named('a');
  await add('web', target);
  await deregister(target);
  await add('web', target);
  expect(health(target)?.state).toBe('healthy');
  expect((await ask(url)).body).toBe('a');
});

test('a refused connection, a reset and nonsense are 502', async () => {
  const bad = net.createServer((socket) => {
    socket.once('data', (head) => {
      if (head.includes('GET /nonsense')) socket.end('SMTP 1\r\n\r\n');
      else if (head.includes('GET /reset')) socket.resetAndDestroy();
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => bad.listen(0, '127.0.0.1', resolve));
  const target = { port: (bad.address() as net.AddressInfo).port };
  const { url, add } = await start();
  await add('web', target);
  expect((await ask(`${url}/nonsense`)).status).toBe(502);
  expect((await ask(`${url}/reset`)).status).toBe(502);
  bad.close();
  await sleep(20);
  expect((await ask(`${url}/refused`)).status).toBe(502);
});

test('a target that does not answer in time is a 504', async () => {
  const clock = runningClock(20);
  const { url, add } = await start(
    one({ balancerAttributes: { 'idle_timeout.timeout_seconds': '10', x: '1', y: '2' } }),
    clock,
  );
  await add('web', await server((request, response) => void (request.url === '/' && response.end())));
  const began = clock.now();
  expect((await ask(`${url}/silent`)).status).toBe(504);
  expect(clock.now() - began).toBeGreaterThanOrEqual(10_000);
});

test('a target that dies in the middle of its answer cuts it, and is not taken for a whole one', async () => {
  const { url, add } = await start();
  await add(
    'web',
    await server((request, response) => {
      if (request.url === '/') response.end();
      else {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      }
    }),
  );
  await expect(ask(`${url}/half`)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a client that goes away takes its request with it', async () => {
  const { url, add, deregister } = await start();
  let gone = false;
  let arrived = false;
  const target = await server((request, response) => {
    if (request.url === '/') response.end();
    else {
      arrived = true;
      response.on('close', () => {
        gone = true;
      });
    }
  });
  await add('web', target);
  const request = http.get(`${url}/wait`).on('error', () => {});
  await until(() => arrived);
  request.destroy();
  await until(() => gone);
  await deregister(target);
});

test('bodies stream both ways, whatever their size and however slow the client', async () => {
  const { url, add } = await start();
  await add('web', await server((request, response) => void request.pipe(response)));
  const size = 32 * 1024 * 1024;
  const echoed = await new Promise<number>((resolve, reject) => {
    let read = 0;
    const request = http.request(url, { method: 'POST', agent: false }, (answer) => {
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        answer.pause();
        setImmediate(() => answer.resume()); // slower than the target
      });
      answer.on('end', () => resolve(read));
      answer.on('error', reject);
    });
    request.on('error', reject);
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const more = () => {
      while (sent < size) {
        sent += chunk.length;
        if (!request.write(chunk)) return request.once('drain', more);
      }
      return request.end();
    };
    more();
  });
  expect(echoed).toBe(size);
});

test('an answer to the first half of a request reaches a client that still sends', async () => {
  const { url, add } = await start();
  await add(
    'web',
    await server((request, response) => {
      response.statusCode = request.method === 'POST' ? 413 : 200;
      response.end('enough');
    }),
  );
  const answer = await ask(url, { method: 'POST', body: Buffer.alloc(4 * 1024 * 1024) });
  expect(answer).toMatchObject({ status: 413, body: 'enough' });
});

test('HEAD, 204 and 304 have no body, and the connection goes on', async () => {
  const { url, add } = await start();
  await add(
    'web',
    await server((request, response) => {
      if (request.url === '/204' || request.url === '/304')
        response.writeHead(Number(request.url.slice(1))).end();
      else
        response
          .writeHead(200, { 'content-length': '4' })
          .end(request.method === 'HEAD' ? undefined : 'body');
    }),
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const get = (path: string, method = 'GET') =>
    new Promise<string>((resolve, reject) => {
      http
        .request(url + path, { method, agent }, (answer) => {
          let body = '';
          answer.on('data', (chunk) => {
            body += chunk;
          });
          answer.on('end', () => resolve(`${answer.statusCode} ${body}`));
        })
        .on('error', reject)
        .end();
    });
  expect(await get('/', 'HEAD')).toBe('200 ');
  expect(await get('/204')).toBe('204 ');
  expect(await get('/304')).toBe('304 ');
  expect(await get('/')).toBe('200 body');
  agent.destroy();
});

async function chat(extra: (socket: WebSocket) => void = () => {}) {
  const target = await server((request, response) => {
    response.statusCode = request.url === '/' ? 200 : 426;
    response.end('no socket here');
  });
  const sockets = new WebSocketServer({ noServer: true });
  target.server.on('upgrade', (request, socket, head) => {
    if (request.url === '/refused') {
      socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('message', (data, binary) => accepted.send(data, { binary }));
      accepted.send(`hello ${request.headers['x-forwarded-for']}`);
      extra(accepted);
    });
  });
  return target;
}

const messages = (socket: WebSocket) => {
  const got: string[] = [];
  socket.on('message', (data) => got.push(String(data)));
  return got;
};

test('a WebSocket is joined to the target that took it, and survives its draining', async () => {
  const { url, add, deregister } = await start();
  const target = await chat();
  await add('web', target);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/chat`);
  const got = messages(socket);
  await until(() => got.length === 1);
  expect(got).toEqual(['hello 127.0.0.1']);
  let drained = false;
  const draining = deregister(target).then(() => {
    drained = true;
  });
  for (const text of ['a', 'b', 'x'.repeat(200_000)]) socket.send(text);
  await until(() => got.length === 4);
  expect(got.at(-1)).toHaveLength(200_000);
  expect(drained).toBe(false);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.close(1000);
  expect(await closed).toBe(1000);
  await draining;
});

test('a WebSocket is cut at the end of the deregistration delay', async () => {
  const clock = runningClock(20);
  const { url, add, deregister } = await start(
    one({ groups: { web: { attributes: { 'deregistration_delay.timeout_seconds': '10' } } } }),
    clock,
  );
  const target = await chat();
  await add('web', target);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/chat`);
  const got = messages(socket);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await until(() => got.length === 1);
  const began = clock.now();
  await deregister(target);
  expect(clock.now() - began).toBeGreaterThanOrEqual(10_000);
  expect(await closed).toBe(1006);
});

test('a WebSocket that the target refuses, or that nobody can take, is answered in HTTP', async () => {
  const { url, add, deregister } = await start();
  const target = await chat();
  await add('web', target);
  const refusal = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const socket = new WebSocket(url.replace('http', 'ws') + path);
      socket.on('unexpected-response', (_, answer) => {
        resolve(answer.statusCode ?? 0);
        socket.terminate();
      });
      socket.on('open', () => reject(new Error('it was accepted')));
      socket.on('error', () => {});
    });
  expect(await refusal('/refused')).toBe(401);
  await deregister(target);
  expect(await refusal('/chat')).toBe(503);
});

test('when either side of a WebSocket goes, the other is told', async () => {
  const { url, add } = await start();
  const accepted: WebSocket[] = [];
  await add('web', await chat((socket) => accepted.push(socket)));
  const connect = async () => {
    const before = accepted.length;
    const socket = new WebSocket(`${url.replace('http', 'ws')}/chat`);
    socket.on('error', () => {});
    await until(() => accepted.length > before);
    return socket;
  };
  const first = await connect();
  const closedHere = new Promise((resolve) => first.on('close', resolve));
  accepted[0]?.terminate();
  await closedHere;
  const second = await connect();
  const closedThere = new Promise((resolve) => accepted[1]?.on('close', resolve));
  second.terminate();
  await closedThere;
});

test('health follows the target: initial, healthy, unhealthy with its reason, healthy again', async () => {
  const clock = runningClock(50);
  let code = 503;
  const target = await server((_, response) => response.writeHead(code).end());
  const {
    url,
    add,
    health,
    balancer: live,
  } = await start(
    one({
      groups: {
        web: {
          record: {
            HealthyThresholdCount: '2',
            UnhealthyThresholdCount: '2',
            HealthCheckTimeoutSeconds: '5',
          },
        },
      },
    }),
    clock,
  );
  const seen: string[] = [];
  live.onHealth(({ health: { state, description } }) => seen.push(`${state}: ${description ?? ''}`));
  await add('web', target, '127.0.0.1', false);
  await until(() => health(target)?.state === 'unhealthy');
  expect((await ask(url)).status).toBe(503); // fail open: the target's own answer
  code = 200;
  await until(() => health(target)?.state === 'healthy');
  code = 404;
  await until(() => health(target)?.state === 'unhealthy');
  target.server.close();
  target.server.closeAllConnections();
  await until(() => health(target)?.reason === 'Target.FailedHealthChecks');
  expect(seen).toEqual([
    'initial: Initial health checks in progress',
    'unhealthy: Health checks failed with these codes: [503]',
    'healthy: ',
    'unhealthy: Health checks failed with these codes: [404]',
    'unhealthy: Health checks failed',
  ]);
});
