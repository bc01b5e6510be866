import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningClock } from '../../../src/core/clock.ts';
import { openFolder } from '../../../src/core/folder.ts';
import { createDockerEngine } from '../../../src/engine/docker/index.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createFaults } from '../../../src/faults/faults.ts';
import { withTaskFaults } from '../../../src/faults/tasks.ts';
import { containersOf, image, makeImage, missing, Run, script, serve } from '../docker/engine.ts';
import { docker, until } from './host.ts';

const reason = await missing();

describe.skipIf(reason !== undefined)(
  `faults of real containers${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    const clock = runningClock();
    const faults = createFaults(clock);
    let engine: Engine;
    beforeAll(async () => {
      await makeImage();
      engine = withTaskFaults(await createDockerEngine({ clock, log: () => {} }), faults, clock);
    });
    afterAll(async () => {
      await engine?.close();
      await docker('rmi', '-f', image).catch(() => {});
    });
    const app = () =>
      script('app', serve(8000), {
        ports: [8000],
        stopTimeout: 2,
        healthCheck: {
          command: [
            'CMD',
            'node',
            '-e',
            `fetch('http://localhost:8000').then(() => process.exit(0), () => process.exit(1))`,
          ],
          interval: 1,
          timeout: 8,
          retries: 2,
          startPeriod: 0,
        },
      });

    test('a crash kills the process', async () => {
      faults.add({ fault: 'crash', family: 'svc', after: '300ms', count: 1 });
      const task = new Run(engine, [app()]);
      await task.stopped();
      expect(task.exit('app')).toMatchObject({ exitCode: 137 });
      expect(task.exit('app')).not.toHaveProperty('reason');
      expect(await containersOf(task.spec)).toEqual([]);
    });

    test('one that is killed for its memory is said to be', async () => {
      faults.add({ fault: 'oom', service: 'svc', count: 1 });
      const task = new Run(engine, [app()]);
      await task.stopped();
      expect(task.exit('app')).toMatchObject({
        exitCode: 137,
        reason: 'OutOfMemoryError: Container killed due to memory usage',
      });
    });

    test('one that is unhealthy is frozen: it runs, fails its checks, answers nobody, and can still be stopped', async () => {
      const task = new Run(engine, [app()]);
      await task.until((event) => event.type === 'health' && event.status === 'HEALTHY');
      faults.add({ fault: 'unhealthy', count: 1, which: 'running' });
      await task.until((event) => event.type === 'health' && event.status === 'UNHEALTHY');
      const [id = ''] = await containersOf(task.spec);
      expect(await docker('inspect', '--format', '{{.State.Status}}', id)).toBe('paused');
      const endpoint = task.task.endpoint('app', 8000);
      if (endpoint?.kind !== 'socket') throw new Error('no endpoint');
      const answer = fetch(`http://${endpoint.host}:${endpoint.port}/`, { signal: AbortSignal.timeout(500) });
      await expect(answer).rejects.toThrow();
      task.task.stop();
      await task.stopped();
      expect(await containersOf(task.spec)).toEqual([]);
    });

    test("an image that can't be pulled is not tried, and leaves nothing", async () => {
      faults.add({ fault: 'no-image', cluster: 'test', count: 1 });
      const task = new Run(engine, [app()]);
      await task.stopped();
      expect(task.types()).toEqual(['pull-started', 'start-failed', 'stopped']);
      expect(await containersOf(task.spec)).toEqual([]);
    });

    test('a task that runs already is hit where that is asked for', async () => {
      const task = new Run(engine, [app()]);
      await task.running();
      faults.add({ fault: 'crash' });
      faults.add({ fault: 'crash', which: 'running', after: '100ms' });
      await until(
        async () => task.exit('app'),
        (exit) => exit !== undefined,
      );
      expect(task.exit('app')).toMatchObject({ exitCode: 137 });
      await task.stopped();
    });

    test('what a killed process left waits for its state folder, and goes when that has gone', async () => {
      const path = mkdtempSync(join(tmpdir(), 'slipway-gone-'));
      const folder = openFolder(path);
      folder.close();
      const labels = {
        'slipway.local': 'former',
        'slipway.local.owner.host': hostname(),
        'slipway.local.owner.pid': '0',
        'slipway.local.state': folder.id ?? '',
        'slipway.local.state.dir': path,
      };
      const given = Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]);
      const id = await docker('run', '-d', ...given, image, 'node', '-e', 'setInterval(() => {}, 1e6)');
      const left = () => docker('ps', '-q', '--no-trunc', '--filter', `id=${id}`);
      const startAnother = async () => (await createDockerEngine({ clock, log: () => {} })).close();
      await startAnother();
      expect(await left()).toBe(id);
      rmSync(path, { recursive: true });
      await startAnother();
      expect(await left()).toBe('');
    });
  },
);
