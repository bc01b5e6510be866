import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type Service,
  UpdateServiceCommand,
  waitUntilServicesStable,
} from '@aws-sdk/client-ecs';
import { follow } from '../../src/rollout/follow.ts';
import { Looker } from '../../src/rollout/looker.ts';
import { startedBy } from '../../src/rollout/rollout.ts';
import { FleetWatch } from '../../src/rollout/watch.ts';
import { startLocal } from '../support/local.ts';

const sizes = [1, 10, 50];
const cluster = 'bench';

/**
 * What it costs to follow the rollouts of 1, 10 and 50 services to their verdicts, in API calls, and how late the verdicts come,
 * in seconds after ECS ended the deployment. Beside it the SDK's own waiter on the same rollouts at the same time: it asks for
 * ten services at once too, and says nothing of how a deployment ended.
 */
export async function bench(): Promise<void> {
  const local = await startLocal();
  const clientOf = () => {
    const client = new ECSClient({
      endpoint: local.url,
      region: local.env.AWS_REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 10,
    });
    let calls = 0;
    client.middlewareStack.add(
      (next) => (args) => {
        calls += 1;
        return next(args);
      },
      { step: 'initialize' },
    );
    return { client, calls: () => calls };
  };
  const { client } = clientOf();
  try {
    await client.send(new CreateClusterCommand({ clusterName: cluster }));
    const fleets = sizes.map((size) => Array.from({ length: size }, (_, n) => `of-${size}-${n}`));
    const revisions = new Map<string, string>();
    for (const name of fleets.flat()) revisions.set(name, await create(client, name));
    await Promise.all(fleets.flat().map((name) => completed(client, name)));
    const rows: string[][] = [];
    for (const fleet of fleets) {
      const [ours, theirs] = [clientOf(), clientOf()];
      const updated = await Promise.all(fleet.map((name) => update(client, name, revisions.get(name) ?? '')));
      const [verdicts, stable] = await Promise.all([
        ourWay(ours.client, updated),
        theWaiter(theirs.client, fleet),
      ]);
      const ends = await Promise.all(updated.map(({ after }) => finishedAt(client, after)));
      const late = verdicts.map((at, n) => at - (ends[n] ?? 0)).sort((a, b) => a - b);
      const last = Math.max(...ends);
      const seconds = (last - Math.min(...updated.map(({ at }) => at))) / 1_000;
      const describe = (calls: number) => `${calls} (${(calls / seconds).toFixed(1)} a second)`;
      rows.push(
        [
          String(fleet.length),
          'slipway',
          describe(ours.calls()),
          inSeconds(late.at(-1) ?? 0),
          inSeconds(late[late.length >> 1] ?? 0),
        ],
        [String(fleet.length), 'SDK waiter', describe(theirs.calls()), inSeconds(stable - last), ''],
      );
    }
    print(['services', 'follower', 'API calls', 'last verdict late by', 'median'], rows);
  } finally {
    client.destroy();
    await local.stop();
  }
}

interface Updated {
  before: Service;
  after: Service;
  arn: string;
  at: number;
}

/** When each verdict was there. */
async function ourWay(client: ECSClient, updated: readonly Updated[]): Promise<number[]> {
  const ecs = { client, region: 'us-east-1', cluster };
  const watch = new FleetWatch(ecs);
  const { signal } = new AbortController();
  return await Promise.all(
    updated.map(async ({ before, after, arn }) => {
      const ours = startedBy(before, after, arn);
      if (ours === undefined) throw new Error(`no deployment of ${arn}`);
      const looker = new Looker(ecs, watch, after.serviceName ?? '', ours, undefined);
      const { verdict } = await follow({
        ours,
        look: (abort) => looker.look(abort),
        limitMs: 300_000,
        signal,
      });
      if (verdict !== 'succeeded') throw new Error(`${after.serviceName}: ${verdict}`);
      return Date.now();
    }),
  );
}

/** When the last of the SDK's waiters, one for each ten services, was content. */
async function theWaiter(client: ECSClient, names: readonly string[]): Promise<number> {
  const groups = Array.from({ length: Math.ceil(names.length / 10) }, (_, n) =>
    names.slice(n * 10, n * 10 + 10),
  );
  await Promise.all(
    groups.map((services) => waitUntilServicesStable({ client, maxWaitTime: 300 }, { cluster, services })),
  );
  return Date.now();
}

async function create(client: ECSClient, name: string): Promise<string> {
  const taskDefinition = await register(client, name, 200);
  await client.send(
    new CreateServiceCommand({
      cluster,
      serviceName: name,
      taskDefinition,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    }),
  );
  return await register(client, name, 1_000 + (revisionsMade++ % 10) * 500);
}

let revisionsMade = 0;

/** A revision whose tasks need so long to start: the rollouts of a fleet end one after the other. */
async function register(client: ECSClient, family: string, bootMs: number): Promise<string> {
  const { taskDefinition } = await client.send(
    new RegisterTaskDefinitionCommand({
      family,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: 'app',
          image: 'example/app:1',
          environment: [{ name: 'LOCAL_SCRIPT', value: `boot=${bootMs}ms` }],
        },
      ],
    }),
  );
  return taskDefinition?.taskDefinitionArn ?? '';
}

async function update(client: ECSClient, service: string, arn: string): Promise<Updated> {
  const before = await describe(client, service);
  const { service: after = {} } = await client.send(
    new UpdateServiceCommand({ cluster, service, taskDefinition: arn }),
  );
  return { before, after, arn, at: Date.now() };
}

async function describe(client: ECSClient, name: string): Promise<Service> {
  const { services } = await client.send(new DescribeServicesCommand({ cluster, services: [name] }));
  return services?.[0] ?? {};
}

async function completed(client: ECSClient, name: string): Promise<void> {
  for (;;) {
    if ((await describe(client, name)).deployments?.[0]?.rolloutState === 'COMPLETED') return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** When ECS ended the deployment that an update started. */
async function finishedAt(client: ECSClient, { serviceName }: Service): Promise<number> {
  const listed = await client.send(new ListServiceDeploymentsCommand({ cluster, service: serviceName }));
  const arn = listed.serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
  const { serviceDeployments } = await client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  );
  return serviceDeployments?.[0]?.finishedAt?.getTime() ?? 0;
}

function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function print(head: string[], rows: string[][]): void {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
