import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDocker } from './local/docker.ts';
import { type Endpoint, startLocalFargate, startMinistack } from './local/endpoint.ts';
import { clientOf, type Fleet, fleetOf, isDone, Times } from './local/fleet.ts';

/** Promised while the fleet rolls: DescribeServices' 99th percentile in milliseconds, and the most memory in MB. */
const promised = { describe: 50, memory: 400 };
/** The best of so many rounds counts, for other work on the machine only ever makes it slower. */
const rounds = 2;
/** No round begins after this, in milliseconds from the start. */
const enough = 40_000;

const operations = [
  'RegisterTaskDefinition',
  'CreateService',
  'UpdateService',
  'DescribeServices',
  'ListTasks',
  'DescribeTasks',
  'ListServices',
  'ListTaskDefinitions',
];

/**
 * A fleet of 200 services with 2,000 scripted tasks on Local Fargate: what its clients wait for while all of it rolls at once.
 * MiniStack, whose ECS starts nothing here, answers the same calls about the same fleet at rest. Then the docker engine.
 */
export async function bench(): Promise<void> {
  const started = performance.now();
  const fleet = fleetOf(200, 2000);
  const peer = new Times();
  const ministack = await startMinistack();
  let peerMemory: number | undefined;
  try {
    await still(ministack, fleet, peer);
    peerMemory = ministack.peak();
  } finally {
    await ministack.stop();
  }
  for (const state of [false, true]) {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
    const local = await startLocalFargate([
      '--engine',
      'scripted',
      ...(state ? ['--state', join(folder, 'state')] : []),
    ]);
    try {
      console.log(
        `\n200 services, 2,000 scripted tasks, all rolling at once in real time${state ? ', with --state' : ''}`,
      );
      const made = new Times();
      await create(local, fleet, made);
      let best: Roll | undefined;
      for (let round = 0; round < (state ? 1 : rounds); round++) {
        if (best && performance.now() - started > enough) break;
        const roll = await rollOf(local, fleet);
        if (!best || describeP99(roll.times) < describeP99(best.times)) best = roll;
      }
      if (best) print(best, made, peer);
      console.log(
        `peak memory ${whole(local.peak())} MB, promised ${promised.memory} (MiniStack, nothing running: ${whole(peerMemory)} MB)`,
      );
    } finally {
      await local.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await benchDocker();
}

interface Roll {
  times: Times;
  took: number;
  inside: Awaited<ReturnType<Endpoint['inside']>>;
}

/** Makes the fleet and looks at it, with nothing going on. */
async function still(endpoint: Endpoint, fleet: Fleet, times: Times): Promise<void> {
  const client = clientOf(endpoint, times);
  await client.create(fleet);
  for (let round = 0; round < 3; round++) {
    await client.describeAll(fleet);
    await client.listAll();
    for (const name of fleet.names.slice(0, 20)) await client.tasks(name);
  }
}

async function create(endpoint: Endpoint, fleet: Fleet, times: Times): Promise<void> {
  const client = clientOf(endpoint, times);
  await client.create(fleet);
  await until(async () => isDone(await client.describeAll(fleet)));
}

/** Rolls the fleet, and looks at it all the while. */
async function rollOf(endpoint: Endpoint, fleet: Fleet): Promise<Roll> {
  const times = new Times();
  const client = clientOf(endpoint, times);
  await endpoint.inside();
  const started = performance.now();
  let updated = false;
  const rolling = client.roll(fleet).then(() => {
    updated = true;
  });
  const watching = until(async () => {
    const all = updated;
    const done = isDone(await client.describeAll(fleet));
    await client.listAll();
    for (let turn = 0; turn < 10; turn++) {
      await client.tasks(fleet.names[Math.floor(Math.random() * fleet.names.length)] ?? '');
    }
    return all && done;
  });
  await Promise.all([rolling, watching]);
  return { times, took: performance.now() - started, inside: await endpoint.inside() };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > deadline) throw new Error('the fleet did not come to rest within 60 s');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const describeP99 = (times: Times) => times.quantile('DescribeServices', 0.99) ?? Number.POSITIVE_INFINITY;
const whole = (value: number | undefined) => value?.toFixed(0) ?? '–';

function print({ times, took, inside }: Roll, made: Times, peer: Times): void {
  console.log('operation                 p50 ms   p99 ms   max ms │ MiniStack p50     p99 │ p50 ×');
  for (const operation of operations) {
    const own = times.quantile(operation, 0.5) === undefined ? made : times;
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => own.quantile(operation, share));
    const [peer50, peer99] = [0.5, 0.99].map((share) => peer.quantile(operation, share));
    const cell = (value: number | undefined, width: number) => (value?.toFixed(1) ?? '–').padStart(width);
    const ratio = p50 && peer50 ? (p50 / peer50).toFixed(2) : '–';
    console.log(
      `${operation.padEnd(24)}${cell(p50, 8)} ${cell(p99, 8)} ${cell(max, 8)} │${cell(peer50, 14)}${cell(peer99, 8)} │${ratio.padStart(6)}`,
    );
  }
  console.log(
    `rolled in ${(took / 1000).toFixed(1)} s with ${((inside?.cpu ?? 0) / 1000).toFixed(1)} s of CPU; ` +
      `event loop blocked p99 ${whole(inside?.blocked.p99)} ms, at most ${whole(inside?.blocked.max)} ms`,
  );
  console.log(`describe p99 ${describeP99(times).toFixed(1)} ms, promised ${promised.describe}`);
}
