import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../support-ecs.ts';
import {
  blueGreen,
  canary,
  isPaused,
  loadBalancers,
  minute,
  pause,
  production,
  type ShiftWorld,
  shiftWorld,
} from './shift-world.ts';

const pauses = { lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT', { timeoutInMinutes: 4 })] };
const ways = {
  'blue/green': { ...blueGreen, lifecycleHooks: [] },
  'blue/green with a pause': { ...blueGreen, ...pauses },
  canary: { ...canary, lifecycleHooks: [] },
  'canary with a pause': { ...canary, ...pauses },
  linear: { ...blueGreen, strategy: 'LINEAR', linearConfiguration: { stepPercent: 30 }, lifecycleHooks: [] },
  rolling: { strategy: 'ROLLING', bakeTimeInMinutes: 0, lifecycleHooks: [] },
};

type Action =
  | { do: 'deploy'; way: keyof typeof ways; script: string }
  | { do: 'stop' | 'abort' | 'continue' | 'roll back' }
  | { do: 'scale'; to: number };

const scripts = fc.constantFrom('', '', '', 'exit=1@1s', 'unhealthy', 'no-image');
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('deploy' as const),
      way: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
      script: scripts,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('stop' as const, 'abort' as const, 'continue' as const, 'roll back' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('scale' as const), to: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** Task definitions whose tasks are fit to serve. */
const good = new Set<string>();

async function carryOut(h: ShiftWorld, what: Action): Promise<void> {
  const deployment = await h.serviceDeployment();
  switch (what.do) {
    case 'deploy': {
      const taskDefinition = await h.register(what.script);
      if (what.script === '') good.add(taskDefinition);
      await h.update({ taskDefinition, deploymentConfiguration: ways[what.way] });
      return;
    }
    case 'stop':
    case 'abort': {
      const stopType = what.do === 'abort' ? 'ABORT' : 'ROLLBACK';
      await h.call('StopServiceDeployment', { ...deployment, stopType }).catch((error: Answer) => {
        expect(error.code).toBe('ConflictException');
      });
      return;
    }
    case 'scale':
      await h.update({ desiredCount: what.to });
      return;
    default:
      if (isPaused(deployment))
        await h.continue(deployment, what.do === 'continue' ? 'CONTINUE' : 'ROLLBACK');
  }
}

/** Where production traffic goes there is a task that is fit for it, and the weights are all there. */
async function look(h: ShiftWorld, groups: Map<string, string>): Promise<void> {
  const { deployments } = await h.service();
  const tasks = await h.tasks();
  const serving = new Set<string>();
  for (const { id, taskDefinition } of deployments) {
    const revision = id.slice(id.indexOf('/') + 1);
    let group = groups.get(revision);
    if (group === undefined) {
      const arn = `arn:aws:ecs:us-east-1:000000000000:service-revision/main/web/${revision}`;
      const { serviceRevisions } = await h.call('DescribeServiceRevisions', { serviceRevisionArns: [arn] });
      group = String(serviceRevisions[0].resolvedConfiguration.loadBalancers[0].targetGroupArn);
      groups.set(revision, group);
    }
    const running = tasks.some((t) => t.startedBy === id && t.lastStatus === 'RUNNING');
    if (running && good.has(taskDefinition)) serving.add(group);
  }
  const rule = h.rules.get(production) ?? [];
  expect([1, 100, 1000]).toContain(rule.reduce((sum, { weight }) => sum + weight, 0));
  for (const { arn, weight } of rule) if (weight > 0) expect(serving, arn).toContain(arn);
}

test('in whatever order things happen, traffic is where tasks are, and every deployment comes to its end', async () => {
  const plan = fc.array(fc.record({ after: fc.integer({ min: 0, max: 300 }), action }), {
    minLength: 1,
    maxLength: 7,
  });
  const shifting = fc.constantFrom('blue/green' as const, 'canary' as const, 'linear' as const);
  await fc.assert(
    fc.asyncProperty(shifting, plan, async (first, steps) => {
      const h = await shiftWorld();
      good.clear();
      const groups = new Map<string, string>();
      good.add(await h.register());
      const deploymentCircuitBreaker = { enable: true, rollback: true };
      await h.create('web', {
        desiredCount: 2,
        loadBalancers,
        deploymentConfiguration: { ...canary, deploymentCircuitBreaker },
      });
      await h.ended();
      // A shift that is under way is what most of the rest is about.
      await carryOut(h, { do: 'deploy', way: first, script: '' });
      for (const step of steps) {
        await watch(h, groups, step.after * 1_000);
        await carryOut(h, step.action);
        await look(h, groups);
      }
      await watch(h, groups, minute);
      for (let passed = 0; passed < 90 && (await isGoingOn(h)); passed++) {
        await h.clock.advance(minute);
        await look(h, groups);
      }
      expect(await isGoingOn(h)).toBe(false);
      const { deployments, desiredCount, runningCount, events } = await h.service();
      expect(events.filter((e: Answer) => e.message.includes('Local Fargate could not'))).toEqual([]);
      const [newest] = deployments;
      // Only what had nowhere to go, or may not go there, is left with something that is not whole.
      if (newest.rolloutState === 'COMPLETED') {
        expect(deployments).toHaveLength(1);
        expect(runningCount).toBe(desiredCount);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

/** Closely at first, when most happens. */
async function watch(h: ShiftWorld, groups: Map<string, string>, ms: number): Promise<void> {
  const close = Math.min(ms, 25_000);
  await h.watch(close, () => look(h, groups), 500);
  await h.watch(ms - close, () => look(h, groups), 10_000);
}

async function isGoingOn(h: ShiftWorld): Promise<boolean> {
  const { serviceDeployments } = await h.call('ListServiceDeployments', { cluster: 'main', service: 'web' });
  const ends = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
  return serviceDeployments.some((d: Answer) => !ends.includes(d.status));
}
