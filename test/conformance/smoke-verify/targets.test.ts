import { expect, test } from 'vitest';
import { askTargets } from '../../../src/verify/targets.ts';
import { right, serve, wrong } from './servers.ts';

const addresses = ['127.0.0.2', '127.0.0.3'];

/** Both targets at one port, each naming its commit, and what host name it was asked by. */
async function two(second: string) {
  const hosts: (string | undefined)[] = [];
  let port = 0;
  for (const [at, address] of addresses.entries()) {
    const opened = await serve(
      (request, response) => {
        hosts.push(`${request.headers.host}${request.url}`);
        response.end(JSON.stringify({ commit: at === 0 ? right : second }));
      },
      { address, port },
    );
    port = opened.port;
  }
  return { port, hosts };
}

const ask = (port: number, targets = addresses) =>
  askTargets(
    { base: new URL('https://dev.example.com/api'), headers: {}, signal: AbortSignal.timeout(60_000) },
    { path: '/version', header: undefined, field: 'commit' },
    { kind: 'commit', text: right },
    targets.map((id) => ({ id, port })),
  );

test('each target is met, by the name and path that clients use', async () => {
  const { port, hosts } = await two(right);
  expect(await ask(port)).toEqual({ right: 2, total: 2, wrong: [], unreached: undefined });
  expect(hosts).toEqual(['dev.example.com/api/version', 'dev.example.com/api/version']);
});

test('one that serves something else is named; one out of reach says nothing', async () => {
  const { port } = await two(wrong);
  expect(await ask(port, [...addresses, '127.0.0.4'])).toEqual({
    right: 1,
    total: 3,
    wrong: [`127.0.0.3:${port} serves ffffffffffff`],
    unreached: { count: 1, why: `127.0.0.4:${port}: ECONNREFUSED` },
  });
});
