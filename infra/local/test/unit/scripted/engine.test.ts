import { describe, expect, it } from 'vitest';
import { type ManualClock, manualClock, runningClock } from '../../../src/core/clock.ts';
import type { ContainerSpec, EngineTask, TaskEvent, TaskSpec } from '../../../src/engine/engine.ts';
import { createScriptedEngine } from '../../../src/engine/scripted/index.ts';

function container(name: string, script?: string, more: Partial<ContainerSpec> = {}): ContainerSpec {
  return {
    name,
    image: `registry.example/${name}:1`,
    essential: true,
    environment: script === undefined ? {} : { LOCAL_SCRIPT: script },
    ports: [8000],
    dependsOn: [],
    stopTimeout: 30,
    ...more,
  };
}

function spec(...containers: ContainerSpec[]): TaskSpec {
  return { taskId: 'a'.repeat(32), clusterName: 'c', family: 'web', revision: 3, containers };
}

/** Runs a task and notes each event with the milliseconds since its start. */
function run(
  clock: ManualClock,
  task: TaskSpec,
): { task: EngineTask; events: [number, TaskEvent][]; at(type: string, name?: string): number[] } {
  const start = clock.now();
  const events: [number, TaskEvent][] = [];
  const running = createScriptedEngine({ clock }).start(task, (event) =>
    events.push([clock.now() - start, event]),
  );
  return {
    task: running,
    events,
    at: (type, name) =>
      events
        .filter(([, e]) => e.type === type || ('status' in e && e.status === type))
        .filter(([, e]) => name === undefined || ('name' in e && e.name === name))
        .map(([time]) => time),
  };
}

const types = (events: [number, TaskEvent][]) => events.map(([, e]) => ('status' in e ? e.status : e.type));

describe('the scripted engine', () => {
  it('runs a task without a script: running after 200 ms, healthy after 400, until it is stopped', async () => {
    const clock = manualClock();
    const { task, events } = run(clock, spec(container('web')));
    expect(events).toEqual([]);
    await clock.advance(3_600_000);
    expect(events.map(([at, e]) => [at, 'status' in e ? e.status : e.type])).toEqual([
      [0, 'pull-started'],
      [0, 'pull-stopped'],
      [0, 'connected'],
      [200, 'RUNNING'],
      [200, 'running'],
      [400, 'HEALTHY'],
    ]);
    task.stop();
    task.stop();
    await clock.advance(100);
    expect(events.slice(-2).map(([, e]) => e)).toEqual([
      { type: 'container', name: 'web', status: 'STOPPED', exitCode: 143 },
      { type: 'stopped' },
    ]);
    await clock.advance(10_000);
    expect(types(events).filter((t) => t === 'stopped')).toHaveLength(1);
  });

  it('gives the digest of an image only where the reference names it', async () => {
    const clock = manualClock();
    const digest = `sha256:${'d'.repeat(64)}`;
    const { events } = run(
      clock,
      spec(container('a', undefined, { image: `r.example/a@${digest}` }), container('b')),
    );
    await clock.advance(300);
    const runs = events.flatMap(([, e]) =>
      e.type === 'container' && e.status === 'RUNNING' ? [e.digest] : [],
    );
    expect(runs).toEqual([digest, undefined]);
  });

  it('fails at once where an image cannot be pulled', async () => {
    const clock = manualClock();
    const { events } = run(clock, spec(container('web', 'no-image,boot=2s')));
    await clock.advance(5000);
    expect(types(events)).toEqual(['pull-started', 'start-failed', 'stopped']);
    expect(events[1]?.[1]).toMatchObject({ error: 'CannotPullContainerError' });
  });

  it('fails the start where the script is not understood, naming the container and the word', async () => {
    const clock = manualClock();
    const { events } = run(clock, spec(container('web', 'boot=soon')));
    await clock.advance(5000);
    expect(types(events)).toEqual(['pull-started', 'start-failed', 'stopped']);
    const message = JSON.stringify(events[1]?.[1]);
    expect(message).toContain('container web: LOCAL_SCRIPT: \\"boot=soon\\"');
    expect(message).toContain('allowed: no-image');
  });

  it('times boot, health, sickness and the end from where the script counts them', async () => {
    const clock = manualClock();
    const { at, events } = run(clock, spec(container('web', 'boot=2s,health=3s,sick=30s,exit=7@60s')));
    await clock.advance(120_000);
    expect([at('RUNNING'), at('HEALTHY'), at('UNHEALTHY'), at('STOPPED')]).toEqual([
      [2000],
      [5000],
      [35_000],
      [62_000],
    ]);
    expect(events.at(-2)?.[1]).toMatchObject({ exitCode: 7 });
    expect(events.at(-1)?.[1]).toEqual({ type: 'stopped' });
  });

  it('stops a task whose dependant waits longer than its dependency’s startTimeout', async () => {
    const clock = manualClock();
    const waits = (condition: 'HEALTHY' | 'START') =>
      run(
        clock,
        spec(
          container('slow', 'health=60s', { essential: false, startTimeout: 10 }),
          container('web', undefined, { dependsOn: [{ containerName: 'slow', condition }] }),
        ),
      );
    const [late, early] = [waits('HEALTHY'), waits('START')];
    await clock.advance(10_500);
    expect(types(late.events)).toEqual([
      'pull-started',
      'pull-stopped',
      'connected',
      'RUNNING',
      'start-failed',
      'STOPPED',
      'stopped',
    ]);
    expect(late.events[4]).toEqual([
      10_200,
      {
        type: 'start-failed',
        error: 'ContainerDependencyError',
        message: 'container web waited 10 s (startTimeout) for slow to be HEALTHY',
      },
    ]);
    expect(types(early.events)).not.toContain('start-failed');
  });

  it('starts a container again that has a restart policy, with what its script says from the start', async () => {
    const clock = manualClock();
    const restartPolicy = { ignoredExitCodes: [], attemptPeriod: 60 };
    const { task, at } = run(clock, spec(container('web', 'boot=1s,exit=1@90s', { restartPolicy })));
    await clock.advance(60_000);
    const endpoint = task.endpoint('web', 8000);
    expect(endpoint?.kind === 'scripted' && endpoint.health()).toBe('healthy');
    await clock.advance(31_500);
    expect(endpoint?.kind === 'scripted' && endpoint.health()).toBe('initial');
    expect(task.endpoint('web', 8000)).toBeUndefined();
    await clock.advance(100_000);
    expect([at('RUNNING'), at('HEALTHY'), at('STOPPED')]).toEqual([
      [1_000, 92_000, 183_000],
      [1_200, 92_200, 183_200],
      [],
    ]);
    task.stop();
    await clock.advance(1_000);
    expect(at('stopped')).toEqual([191_600]);
  });

  it('reports memory exhaustion as ECS does', async () => {
    const clock = manualClock();
    const { events } = run(clock, spec(container('web', 'oom@5s')));
    await clock.advance(6000);
    expect(events.at(-2)?.[1]).toMatchObject({
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
  });

  it('turns an unhealthy container unhealthy when its health check would, or 5 s after RUNNING', async () => {
    const clock = manualClock();
    const healthCheck = { command: ['CMD', 'true'], interval: 10, timeout: 5, retries: 3, startPeriod: 20 };
    const checked = run(clock, spec(container('web', 'unhealthy', { healthCheck })));
    const plain = run(clock, spec(container('web', 'unhealthy')));
    await clock.advance(120_000);
    expect(checked.at('UNHEALTHY')).toEqual([200 + 50_000]);
    expect(plain.at('UNHEALTHY')).toEqual([5200]);
    expect(plain.at('HEALTHY')).toEqual([]);
  });

  it('writes its log when it starts', async () => {
    const clock = manualClock();
    const { events } = run(clock, spec(container('web', 'log=a, b,log=c')));
    await clock.advance(300);
    expect(events.flatMap(([, e]) => (e.type === 'log' ? [e.line] : []))).toEqual(['a, b', 'c']);
  });

  it('stops the others when an essential container ends, and only then', async () => {
    const clock = manualClock();
    const side = container('side', 'exit=0@1s', { essential: false });
    const { at } = run(clock, spec(container('web', 'exit=1@5s'), container('proxy'), side));
    await clock.advance(60_000);
    expect(at('STOPPED', 'side')).toEqual([1200]);
    expect(at('STOPPED', 'web')).toEqual([5200]);
    expect(at('STOPPED', 'proxy')).toEqual([5300]);
    expect(at('stopped')).toEqual([5300]);
  });

  it.each([
    ['START', 'boot=1s', 1200],
    ['HEALTHY', 'boot=1s,health=2s', 3200],
    ['COMPLETE', 'boot=1s,exit=9@4s', 5200],
    ['SUCCESS', 'boot=1s,exit=0@4s', 5200],
  ] as const)('starts a container when the one it depends on has reached %s', async (condition, script, expected) => {
    const clock = manualClock();
    const first = container('first', script, { essential: false });
    const second = container('second', undefined, { dependsOn: [{ containerName: 'first', condition }] });
    const { at } = run(clock, spec(first, second));
    await clock.advance(20_000);
    expect(at('RUNNING', 'second')).toEqual([expected]);
    expect(at('running')).toEqual([expected]);
  });

  it('never starts a container whose dependency failed, and ends its task', async () => {
    const clock = manualClock();
    const first = container('first', 'exit=1@1s', { essential: false });
    const second = container('second', undefined, {
      dependsOn: [{ containerName: 'first', condition: 'SUCCESS' }],
    });
    const { at, events } = run(clock, spec(first, second));
    await clock.advance(20_000);
    expect(at('RUNNING', 'second')).toEqual([]);
    expect(events.at(-1)?.[1]).toEqual({ type: 'stopped' });
  });

  it('can be stopped before anything ran', async () => {
    const clock = manualClock();
    const early = run(clock, spec(container('web')));
    early.task.stop();
    const booting = run(clock, spec(container('web', 'boot=10s')));
    await clock.advance(1000);
    booting.task.stop();
    await clock.advance(60_000);
    expect(types(early.events)).toEqual(['stopped']);
    expect(types(booting.events)).toEqual(['pull-started', 'pull-stopped', 'connected', 'stopped']);
  });

  it('answers for a target: its health follows the script and its body names the task', async () => {
    const clock = manualClock();
    const { task } = run(clock, spec(container('web', 'sick=10s')));
    expect(task.endpoint('web', 8000)).toBeUndefined();
    await clock.advance(200);
    expect(task.endpoint('web', 9)).toBeUndefined();
    const endpoint = task.endpoint('web', 8000);
    if (endpoint?.kind !== 'scripted') throw new Error('no scripted endpoint');
    const changes: string[] = [];
    const stop = endpoint.onHealth(() => changes.push(endpoint.health()));
    expect(endpoint.health()).toBe('initial');
    expect(JSON.parse(endpoint.answer())).toEqual({
      task: 'a'.repeat(32),
      taskDefinition: 'web:3',
      container: 'web',
    });
    await clock.advance(20_000);
    expect(changes).toEqual(['healthy', 'unhealthy']);
    stop();
  });

  it('stops all when it closes', async () => {
    const clock = runningClock(50);
    const engine = createScriptedEngine({ clock });
    let stopped = 0;
    for (let i = 0; i < 20; i++) {
      engine.start(spec(container('web')), (event) => {
        if (event.type === 'stopped') stopped++;
      });
    }
    await engine.close();
    expect(stopped).toBe(20);
    await engine.close();
  });

  it('runs five thousand tasks at once without effort, each with an address of its own', async () => {
    const clock = runningClock(20);
    const engine = createScriptedEngine({ clock });
    const addresses = new Set<string>();
    let healthy = 0;
    const before = process.cpuUsage();
    for (let i = 0; i < 5000; i++) {
      engine.start(spec(container('web')), (event) => {
        if (event.type === 'connected') addresses.add(event.privateIp);
        if (event.type === 'health') healthy++;
      });
    }
    while (healthy < 5000) await new Promise((resolve) => setTimeout(resolve, 5));
    await engine.close();
    // Of the processor, in microseconds: others may have it in between.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(5_000_000);
    expect(addresses.size).toBe(5000);
  });
});
