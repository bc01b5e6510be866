import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningClock } from '../../../src/core/clock.ts';
import { createDockerEngine } from '../../../src/engine/docker/index.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { containersOf, image, makeImage, missing, Run, script, serve, taskOf } from './engine.ts';

const run = promisify(execFile);
const reason = await missing();
const options = () => ({ clock: runningClock(), log: () => {} });

describe.skipIf(reason !== undefined)(`the Docker engine${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let engine: Engine;
  beforeAll(async () => {
    await makeImage();
    engine = await createDockerEngine(options());
  });
  afterAll(async () => {
    await engine?.close();
    await run('docker', ['rmi', '-f', image]).catch(() => {});
  });

  test('a task runs, answers at its endpoint, logs line by line, stops on SIGTERM and leaves nothing', async () => {
    const code = `console.log('up'); console.error('and on stderr'); ${serve(8000)}`;
    const task = new Run(engine, [script('app', code, { ports: [8000], environment: { A: 'b' } })]);
    expect(task.task.endpoint('app', 8000)).toBeUndefined();
    await task.running();
    expect(await task.get('app', 8000)).toBe('ok');
    expect(task.task.endpoint('app', 9)).toBeUndefined();
    task.task.stop();
    task.task.stop();
    await task.stopped();
    expect(task.exit('app')).toMatchObject({ exitCode: 0 });
    expect(task.logs().sort()).toEqual(['and on stderr', 'bye', 'up']);
    const told = task.types().filter((type) => type !== 'log');
    expect(told).toEqual([
      'pull-started',
      'pull-stopped',
      'connected',
      'container',
      'running',
      'container',
      'stopped',
    ]);
    expect(await containersOf(task.spec)).toEqual([]);
    expect(task.task.endpoint('app', 8000)).toBeUndefined();
  });

  test('a process that ignores SIGTERM is killed after its stopTimeout', async () => {
    const code = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6); console.log('up')`;
    const task = new Run(engine, [script('deaf', code, { stopTimeout: 2 })]);
    await task.until((event) => event.type === 'log');
    const began = performance.now();
    task.task.stop();
    await task.stopped();
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect(task.exit('deaf')).toMatchObject({ exitCode: 137 });
  });

  test('containers of a task share localhost, start in order and stop in reverse', async () => {
    const stopped: string[] = [];
    const task = new Run(
      engine,
      [
        script('init', `console.log('migrated')`, { essential: false }),
        script('db', serve(9000, 'rows'), { dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }] }),
        script(
          'app',
          `fetch('http://localhost:9000').then((r) => r.text()).then((t) => console.log('got', t)); ${serve(8000)}`,
          { ports: [8000], dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
        ),
      ].map((spec) => (spec.name === 'db' ? { ...spec, healthCheck: ping(9000) } : spec)),
    );
    await task.running();
    await task.until((event) => event.type === 'log' && event.line === 'got rows');
    expect(await task.get('app', 8000)).toBe('ok');
    task.task.stop();
    await task.stopped();
    for (const event of task.events) {
      if (event.type === 'container' && event.status === 'STOPPED') stopped.push(event.name);
    }
    expect(stopped).toEqual(['init', 'app', 'db']);
    expect(task.exit('init')).toMatchObject({ exitCode: 0 });
  });

  test('a dependency that fails keeps its dependant from starting', async () => {
    const task = new Run(engine, [
      script('init', 'process.exit(4)', { essential: false }),
      script('app', serve(8000), { dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }] }),
    ]);
    await task.stopped();
    expect(task.events).toContainEqual({
      type: 'start-failed',
      error: 'ContainerDependencyError',
      message: 'container app waits for init to be SUCCESS, which exited with code 4',
    });
    expect(task.types()).not.toContain('running');
    expect(await containersOf(task.spec)).toEqual([]);
  });

  test('the exit of an essential container stops the others', async () => {
    const task = new Run(engine, [
      script('side', serve(9000)),
      script('app', `setTimeout(() => process.exit(7), 300)`),
    ]);
    await task.stopped();
    expect(task.exit('app')).toMatchObject({ exitCode: 7 });
    expect(task.exit('side')).toBeDefined();
  });

  test('a container with a restart policy starts again in its task, at the same address', async () => {
    const code = `console.log('up'); ${serve(8000)} setTimeout(() => process.exit(1), 1500)`;
    const restartPolicy = { ignoredExitCodes: [7], attemptPeriod: 1 };
    const task = new Run(engine, [script('app', code, { ports: [8000], restartPolicy })]);
    await task.running();
    while (task.logs().length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await task.get('app', 8000)).toBe('ok');
    expect(task.exit('app')).toBeUndefined();
    task.task.stop();
    await task.stopped();
    expect(await containersOf(task.spec)).toEqual([]);
  });

  test('an exit code that the restart policy ignores, and a run too short, end the task', async () => {
    const ends = (exitCode: number, attemptPeriod: number) =>
      new Run(engine, [
        script('app', `process.exit(${exitCode})`, {
          restartPolicy: { ignoredExitCodes: [7], attemptPeriod },
        }),
      ]);
    for (const task of [ends(7, 0), ends(1, 60)]) {
      await task.stopped();
      expect(task.types().filter((type) => type === 'running')).toHaveLength(1);
    }
  });

  test('a container that only has to be there needs no image, and does not keep its task', async () => {
    const idle = { image: 'registry.invalid/none:1', idle: true as const, essential: false, stopTimeout: 0 };
    const task = new Run(engine, [script('idle', '', idle), script('app', 'process.exit(3)')]);
    await task.stopped();
    expect(task.exit('app')).toMatchObject({ exitCode: 3 });
    expect(task.types()).toContain('running');
    expect(await containersOf(task.spec)).toEqual([]);
  });

  test('memory above the limit is an OutOfMemoryError', async () => {
    const code = 'const held = []; for (;;) held.push(Buffer.alloc(1e6, 1))';
    const task = new Run(engine, [script('greedy', code, { memory: 48 })]);
    await task.stopped();
    expect(task.exit('greedy')).toMatchObject({
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
  });

  test('health checks run in the container and turn with what they find', async () => {
    const code = `let ok = true; process.on('SIGUSR2', () => { ok = false });
      require('http').createServer((_, s) => { s.statusCode = ok ? 200 : 500; s.end() }).listen(8000)`;
    const healthCheck = { ...ping(8000), interval: 1, retries: 2 };
    const task = new Run(engine, [script('app', code, { healthCheck })]);
    await task.until((event) => event.type === 'health' && event.status === 'HEALTHY');
    await run('docker', ['kill', '-s', 'USR2', ...(await containersOf(task.spec))]);
    await task.until((event) => event.type === 'health' && event.status === 'UNHEALTHY');
    task.task.stop();
    await task.stopped();
  });

  test('an image that cannot be had is told in the words of ECS', async () => {
    const task = new Run(engine, [script('app', '', { image: '127.0.0.1:1/none:1' })]);
    await task.stopped();
    expect(task.events.find((event) => event.type === 'start-failed')).toMatchObject({
      error: 'CannotPullContainerError',
      message: expect.stringMatching(
        /^pull image manifest has been retried 5 time\(s\): failed to resolve ref 127\.0\.0\.1:1\/none:1: /,
      ),
    });
  });

  test('a command that does not exist is a CannotStartContainerError', async () => {
    const task = new Run(engine, [script('app', '', { command: ['/nothing-here'] })]);
    await task.stopped();
    expect(task.events.find((event) => event.type === 'start-failed')).toMatchObject({
      error: 'CannotStartContainerError',
      message: expect.stringMatching(/^Error response from daemon: .*nothing-here/),
    });
  });

  test('a container removed from outside ends its task', async () => {
    const task = new Run(engine, [script('app', serve(8000))]);
    await task.running();
    await run('docker', ['rm', '-f', ...(await containersOf(task.spec))]);
    await task.stopped();
    expect(task.exit('app')).toBeDefined();
  });

  test('a task stopped while it starts leaves nothing', async () => {
    const task = new Run(engine, [script('a', serve(1)), script('b', serve(2))]);
    setTimeout(() => task.task.stop(), 150);
    await task.stopped();
    expect(await containersOf(task.spec)).toEqual([]);
  });

  test('close stops every task, also one in a long stopTimeout', async () => {
    const own = await createDockerEngine(options());
    const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6); console.log('up')`;
    const tasks = [
      new Run(own, [script('deaf', deaf, { stopTimeout: 120 })]),
      new Run(own, [script('ok', serve(8000))]),
    ];
    await Promise.all(tasks.map((task) => task.running()));
    tasks[0]?.task.stop();
    await own.close();
    for (const task of tasks) {
      expect(task.events.at(-1)).toEqual({ type: 'stopped' });
      expect(await containersOf(task.spec)).toEqual([]);
    }
    expect(() => own.start(tasks[0]?.spec as never, () => {})).toThrow(/closed/);
  });

  test('what a killed Local Fargate left behind is removed by the next one', async () => {
    const source = new URL('../../../src/', import.meta.url).href;
    const spec = taskOf([script('left', serve(8000))]);
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
        const { createDockerEngine } = await import('${source}engine/docker/index.ts');
        const { runningClock } = await import('${source}core/clock.ts');
        const engine = await createDockerEngine({ clock: runningClock(), log() {} });
        engine.start(${JSON.stringify(spec)}, (event) => { if (event.type === 'running') console.log('running') });
        setInterval(() => {}, 1e6);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    // Another Local Fargate that starts on this machine just now is as good a next one.
    const said: string[] = [];
    const next = await createDockerEngine({ clock: runningClock(), log: (line) => said.push(line) });
    expect(await containersOf(spec)).toEqual([]);
    expect(said.filter((line) => !/removed \d+ container/.test(line))).toEqual([]);
    await next.close();
  });
});

test('without an engine the error says what was tried and what to do', async () => {
  const made = createDockerEngine({ ...options(), socketPath: '/nowhere/docker.sock' });
  await expect(made).rejects.toThrow(/\/nowhere\/docker\.sock.*ENOENT.*--engine scripted/);
});

const ping = (port: number) => ({
  command: [
    'CMD',
    'node',
    '-e',
    `fetch('http://localhost:${port}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
  ],
  interval: 5,
  timeout: 20,
  retries: 3,
  startPeriod: 0,
});
