import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarios } from '../../scenarios/index.ts';
import { keep, misfits, type Outcome, play } from '../../scenarios/play.ts';
import { openWorld, type World } from '../../scenarios/world.ts';

const only = process.env.SCENARIOS?.split(',');
const played = only === undefined ? scenarios : scenarios.filter(({ name }) => only.includes(name));

/** Actions that run at the same time, beside those that only wait for a time limit. */
const atOnce = 6;

// One Local Fargate for all; each scenario has a service and an access key of its own.
let world: World;
const outcomes = new Map<string, Promise<Outcome>>();
const seen = new Map<string, Outcome>();
beforeAll(async () => {
  world = await openWorld();
  const queue = played.filter(({ slow }) => !slow);
  const waiting = new Map<string, (work: () => Promise<Outcome>) => void>();
  for (const scenario of played) {
    const outcome = scenario.slow
      ? play(world, scenario)
      : new Promise<Outcome>((resolve) => {
          waiting.set(scenario.name, (work) => resolve(work()));
        });
    outcomes.set(scenario.name, outcome);
    outcome.then((one) => seen.set(scenario.name, one)).catch(() => {});
  }
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const scenario = next;
      const work = play(world, scenario);
      waiting.get(scenario.name)?.(() => work);
      await work.catch(() => {});
    }
  };
  for (let n = 0; n < atOnce; n++) void worker();
});
afterAll(async () => {
  await keep(seen);
  await world?.close();
});

test.each(
  played.map((scenario) => [scenario.name, scenario.happens, scenario] as const),
)('%s: %s', async (name, _happens, scenario) => {
  const came = await outcomes.get(name);
  if (came === undefined) throw new Error('not played');
  expect(misfits(scenario, came), came.stdout).toEqual([]);
});

test('names are unique', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
});
