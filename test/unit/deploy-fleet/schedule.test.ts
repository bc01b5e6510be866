import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/actions/deploy-fleet/action.ts';
import { inOrderOfNeeds } from '../../../src/actions/deploy-fleet/schedule.ts';

interface One {
  service: string;
  needs: string[];
}

const fleet: One[] = [
  { service: 'user', needs: [] },
  { service: 'question', needs: [] },
  { service: 'matching', needs: ['user', 'question'] },
  { service: 'chat', needs: ['user'] },
  { service: 'frontend', needs: ['matching', 'chat', 'elsewhere'] },
];

/** Runs a list by hand: what is under way, and a way to end each. */
function stage(list: readonly One[], atOnce: number) {
  const log: string[] = [];
  const open = new Map<string, (passed: boolean) => void>();
  const all = inOrderOfNeeds(list, atOnce, ({ service }) => {
    log.push(service);
    return new Promise((resolve) => open.set(service, resolve));
  });
  const end = async (service: string, passed = true) => {
    open.get(service)?.(passed);
    open.delete(service);
    await new Promise(setImmediate);
  };
  return { log, end, all, underWay: () => [...open.keys()] };
}

describe('services of one environment', () => {
  test('go at once where none needs the other, and after what they need', async () => {
    const { end, all, underWay } = stage(fleet, 4);
    expect(underWay()).toEqual(['user', 'question']);
    await end('user');
    expect(underWay()).toEqual(['question', 'chat']);
    await end('chat');
    await end('question');
    expect(underWay()).toEqual(['matching']);
    await end('matching');
    expect(underWay()).toEqual(['frontend']);
    await end('frontend');
    await all;
  });

  test('one after the other where that is asked for, in the order of the plan', async () => {
    const { log, end, all, underWay } = stage(fleet, 1);
    for (const { service } of fleet) {
      expect(underWay()).toEqual([service]);
      await end(service);
    }
    await all;
    expect(log).toEqual(fleet.map(({ service }) => service));
  });

  test('after one that fails none is begun, and what is under way goes on to its end', async () => {
    const { log, end, all, underWay } = stage(fleet, 4);
    await end('user', false);
    expect(underWay()).toEqual(['question']);
    await end('question');
    await all;
    expect(log).toEqual(['user', 'question']);
  });

  test('an error comes out once all have ended', async () => {
    let ended = false;
    const work = async ({ service }: One) => {
      if (service === 'user') throw new Error('no');
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended = true;
      return true;
    };
    await expect(inOrderOfNeeds(fleet, 2, work)).rejects.toThrow('no');
    expect(ended).toBe(true);
  });

  test('a circle, which no plan has, does not hang', async () => {
    const log: string[] = [];
    const circle = [
      { service: 'a', needs: ['b'] },
      { service: 'b', needs: ['a'] },
    ];
    await inOrderOfNeeds(circle, 2, async ({ service }) => log.push(service) > 0);
    expect(log).toEqual(['a', 'b']);
  });

  test('whatever the needs: each once, after what it needs, and never more at once than allowed', async () => {
    const fleets = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.tuple(
        ...Array.from({ length: size }, (_, at) =>
          fc.subarray(Array.from({ length: at }, (_, other) => `s${other}`)).map((needs) => ({
            service: `s${at}`,
            needs,
          })),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fleets,
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat(3)),
        async (list, atOnce, turns) => {
          const passed = new Set<string>();
          let now = 0;
          await inOrderOfNeeds(list, atOnce, async ({ service, needs }) => {
            expect(needs.every((need) => passed.has(need))).toBe(true);
            now++;
            expect(now).toBeLessThanOrEqual(atOnce);
            for (let turn = turns.next().value; turn > 0; turn--) await undefined;
            now--;
            passed.add(service);
            return true;
          });
          expect(passed.size).toBe(list.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ['registered user:7', 'user │ registered user:7'],
  ['', 'user │ '],
  ['::group::Dossier: failed', 'user │ ── Dossier: failed'],
  ['::endgroup::', undefined],
  ['::error title=deploy-service::user: failed', '::error title=deploy-service::user: failed'],
  ['::add-mask::secret', '::add-mask::secret'],
  ['::: what no command is', 'user │ ::: what no command is'],
])('%j among the lines of others', (line, told) => expect(lineOf(line, 'user')).toBe(told));
