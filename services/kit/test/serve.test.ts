import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Program, runProgram, startProgram } from './support/program.ts';

const FILE = fileURLToPath(new URL('support/slow-server.ts', import.meta.url));

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

async function ask(program: Program, path: string, agent: Agent): Promise<Answer> {
  const request = get({ host: '127.0.0.1', port: program.port, path, agent });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const body = (await answer.toArray()).join('');
  return { status: answer.statusCode, connection: answer.headers.connection, body };
}

/** What was sent before is there, for connections are taken in the order in which they come. */
async function arrived(program: Program): Promise<void> {
  const agent = new Agent();
  for (let times = 0; times < 2; times++) await ask(program, '/health', agent);
}

const messages = (program: Program) => program.lines.map(({ msg }) => msg);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('serve, as a process of its own', () => {
  it('drains on SIGTERM: not ready at once, still answering, nothing under way lost, exit 0', async () => {
    const program = await startProgram(FILE, { DRAIN_SECONDS: '3' });
    const agent = new Agent({ keepAlive: true });
    expect(await ask(program, '/ready', agent)).toMatchObject({ status: 200, connection: 'keep-alive' });
    const underway = ask(program, '/slow?ms=5000', agent);
    await arrived(program);

    program.signal('SIGTERM');
    await until(() => messages(program).includes('draining for 3 s'));
    expect(await ask(program, '/ready', agent)).toMatchObject({ status: 503, connection: 'close' });
    expect(await ask(program, '/slow?ms=1', agent)).toMatchObject({ status: 200, connection: 'close' });

    // Longer than the drain delay: the listener is closed by then, yet the request is answered.
    expect(await underway).toMatchObject({ status: 200, body: 'done', connection: 'close' });
    expect(await program.ended).toBe(0);
    expect(messages(program).slice(-2)).toEqual(['pool ended', 'stopped']);
    agent.destroy();
  });

  it('loses no request of keep-alive clients that go on asking', async () => {
    const program = await startProgram(FILE, { DRAIN_SECONDS: '3' });
    const agent = new Agent({ keepAlive: true });
    let ready = true;
    const answers: Answer[] = [];
    // A client that, like a load balancer, stops sending new requests once it saw that the target is not ready.
    const client = async () => {
      while (ready) answers.push(await ask(program, '/slow?ms=5', agent));
    };
    const clients = [client(), client(), client()];
    await until(() => answers.length > 20);
    program.signal('SIGTERM');
    while (ready) ready = (await ask(program, '/ready', agent)).status === 200;
    await Promise.all(clients);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await program.ended).toBe(0);
    agent.destroy();
  });

  it('does not wait for connections that are idle', async () => {
    const program = await startProgram(FILE, { DRAIN_SECONDS: '0' });
    const agent = new Agent({ keepAlive: true });
    await ask(program, '/health', agent);
    program.signal('SIGINT');
    expect(await program.ended).toBe(0);
    agent.destroy();
  });

  it.each([
    [
      'a second signal',
      { DRAIN_SECONDS: '30', SHUTDOWN_SECONDS: '60' },
      true,
      'second signal: exit with 1 requests under way',
    ],
    ['the overall limit', { DRAIN_SECONDS: '0', SHUTDOWN_SECONDS: '1' }, false, 'shutdown took over 1 s'],
  ])('is forced to exit with 1 by %s', async (_, env, twice, message) => {
    const program = await startProgram(FILE, env);
    const lost = ask(program, '/slow?ms=30000', new Agent()).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    await arrived(program);
    program.signal('SIGTERM');
    await until(() => messages(program).some((msg) => String(msg).startsWith('draining')));
    if (twice) program.signal('SIGTERM');
    expect(await program.ended).toBe(1);
    expect(messages(program).at(-1)).toContain(message);
    expect(await lost).toBe('ECONNRESET');
  });

  it('does not start with a wrong variable or a port that is taken, and says why', async () => {
    const wrong = await runProgram(FILE, [], { PORT: 'abc' });
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toBe(
      'slow: wrong environment: PORT is "abc"; allowed: a port, 0 to 65535 (8000 when unset)\n',
    );

    const endless = await runProgram(FILE, [], { DRAIN_SECONDS: '25' });
    expect(endless).toMatchObject({ code: 1, stdout: '' });
    expect(endless.stderr).toBe('slow: DRAIN_SECONDS is 25; allowed: less than SHUTDOWN_SECONDS, 25\n');

    const program = await startProgram(FILE, { DRAIN_SECONDS: '0' });
    const taken = await runProgram(FILE, [], { PORT: String(program.port) });
    expect(taken.code).toBe(1);
    expect(taken.stderr).toContain(`can't listen on 127.0.0.1:${program.port}: listen EADDRINUSE`);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
