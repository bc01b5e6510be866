import { describe, expect, it } from 'vitest';
import { createTail, tailed } from '../../../src/console/tail.ts';
import { manualClock } from '../../../src/core/clock.ts';
import type { TaskEvent } from '../../../src/engine/engine.ts';
import { createScriptedEngine } from '../../../src/engine/scripted/index.ts';

describe('the tail', () => {
  it('gives the lines of the tasks that are asked for, in order, after the last one seen', () => {
    const tail = createTail();
    tail.write('t1', 'web', 1, 'one');
    tail.write('t2', 'web', 2, 'two');
    tail.write('t3', 'web', 3, 'of another service');
    tail.write('t1', 'side', 4, 'four');
    const texts = (after: number, most = 10) => {
      const { lines, skipped } = tail.read(['t2', 't1', 't1', 'never'], after, most);
      return [lines.map((line) => line.text), skipped];
    };
    expect(texts(0)).toEqual([['one', 'two', 'four'], 0]);
    expect(texts(2)).toEqual([['four'], 0]);
    expect(texts(0, 2)).toEqual([['two', 'four'], 1]);
    expect(texts(tail.last())).toEqual([[], 0]);
  });

  it('keeps the newest lines of a task, and cuts a long one', () => {
    const tail = createTail();
    for (let n = 1; n <= 600; n++) tail.write('t', 'web', n, `${n}`);
    tail.write('t', 'web', 601, 'x'.repeat(10_000));
    const { lines } = tail.read(['t'], 0, 1000);
    expect(lines).toHaveLength(500);
    expect(lines[0]?.text).toBe('102');
    expect(lines.at(-1)?.text).toBe(`${'x'.repeat(8192)}…`);
  });

  it('lets go of the tasks that wrote longest ago where all are too much', () => {
    const tail = createTail();
    for (let task = 0; task < 100; task++) {
      for (let n = 0; n < 40; n++) tail.write(`t${task}`, 'web', n, 'x'.repeat(8000));
    }
    const kept = Array.from({ length: 100 }, (_, n) => tail.read([`t${n}`], 0, 1000).lines.length);
    expect(kept[0]).toBe(0);
    expect(kept[99]).toBe(40);
    expect(kept.reduce((a, b) => a + b) * 8000).toBeLessThanOrEqual(16_000_000);
  });

  it('hears what an engine’s tasks write, and changes nothing of what ECS is told', async () => {
    const clock = manualClock();
    const tail = createTail();
    const engine = tailed(createScriptedEngine({ clock }), tail);
    const told: TaskEvent[] = [];
    let heard = 0;
    const stop = tail.onLine(() => heard++);
    const container = {
      name: 'web',
      image: 'web:1',
      essential: true,
      environment: { LOCAL_SCRIPT: 'log=hello' },
      ports: [],
      dependsOn: [],
      stopTimeout: 30,
    };
    const spec = { taskId: 'a1', clusterName: 'c', family: 'web', revision: 1, containers: [container] };
    engine.start(spec, (event) => told.push(event));
    await clock.advance(1000);
    stop();
    expect(engine.name).toBe('scripted');
    expect(tail.read(['a1'], 0, 10).lines).toMatchObject([{ task: 'a1', container: 'web', text: 'hello' }]);
    expect(told.filter((event) => event.type === 'log')).toHaveLength(1);
    expect(heard).toBe(1);
  });
});
