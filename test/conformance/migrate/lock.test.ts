import { randomUUID } from 'node:crypto';
import {
  DeleteParameterCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Lease } from '../../../src/actions/migrate/lease.ts';
import { takeLock } from '../../../src/actions/migrate/lock.ts';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from '../deploy-service/stage.ts';
import { denied, openWire, throttled, type Wire } from '../deploy-service/wire.ts';

const name = 'orders-db/dev';
const parameter = `/slipway/locks/${name}`;
const run = 'https://github.com/o/r/actions/runs/7';
const github = {
  GITHUB_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'f00dfeedf00dfeed',
};

// Parameter Store is MiniStack's, which SLIPWAY_MINISTACK names; CI has it.
const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

let stage: Stage;
let wire: Wire;
let ssm: SSMClient;
let arn: string;
beforeAll(async () => {
  if (missing) return;
  stage = await openStage({ speed: 20, args: ['--inject-sidecar'] });
  wire = await openWire(stage.local.url);
  ssm = new SSMClient({
    endpoint: stage.local.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  arn = await stage.register('orders', 'exit=0@1s');
});
afterAll(async () => {
  ssm?.destroy();
  await wire?.close();
  await stage?.close();
});
beforeEach(async () => {
  if (missing) return;
  wire.calls.length = 0;
  wire.fault = () => undefined;
  await ssm.send(new DeleteParameterCommand({ Name: parameter })).catch(() => undefined);
});

const lease = (part: Partial<Lease> = {}): Lease => ({
  id: randomUUID(),
  owner: 'hubot',
  run: 'https://github.com/o/r/actions/runs/6',
  attempt: 1,
  commit: '0a1b2c3d4e5f',
  since: new Date(Date.now() - 60_000).toISOString(),
  until: new Date(Date.now() + 600_000).toISOString(),
  ...part,
});
const put = (held: Lease) =>
  ssm.send(
    new PutParameterCommand({
      Name: parameter,
      Value: JSON.stringify(held),
      Type: 'String',
      Overwrite: true,
    }),
  );
const holder = async (): Promise<Lease | undefined> => {
  const answer = await ssm.send(new GetParameterCommand({ Name: parameter })).catch(() => undefined);
  return answer === undefined ? undefined : JSON.parse(answer.Parameter?.Value ?? '');
};

async function migrate(inputs: Record<string, string> = {}, options: Parameters<typeof runAction>[2] = {}) {
  const result = await runAction(
    'migrate',
    {
      cluster,
      'task-definition-arn': arn,
      subnets: 'subnet-1',
      command: 'node dist/migrate.js',
      lock: name,
      'lock-wait': '500ms',
      ...inputs,
    },
    { ...options, env: { ...stage.env, AWS_ENDPOINT_URL: wire.url, ...github, ...options.env } },
  );
  return { ...result, error: result.annotations.find(({ kind }) => kind === 'error') };
}
const sent = (operation: string) => wire.calls.filter((call) => call.operation === operation);

describe.skipIf(missing)(`the lock${missing ? ' (no MiniStack: set SLIPWAY_MINISTACK)' : ''}`, () => {
  test('is taken before the task starts, says who migrates what, and is let go, beside an injected sidecar', async () => {
    const result = await migrate();
    const put = sent('PutParameter').map(({ input }) => input);
    const during: Lease = JSON.parse(String(put.at(-1)?.Value));
    expect(result.annotations.filter(({ kind }) => kind !== 'notice')).toEqual([]);
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0', reason: '' } });
    expect(during).toMatchObject({
      ...{ owner: 'octocat', run, attempt: 1, commit: github.GITHUB_SHA },
      ...{ cluster, task: result.outputs['run-task-arn'] },
    });
    expect(Date.parse(during.until) - Date.parse(during.since)).toBe(15 * 60_000);
    expect(put.map(({ Overwrite }) => Overwrite)).toEqual([false, true]);
    expect(await holder()).toBeUndefined();
    const order = wire.calls.map(({ operation }) => operation);
    expect(order.indexOf('PutParameter')).toBeLessThan(order.indexOf('RunTask'));
    expect(result.stdout).toMatch(/lock orders-db\/dev taken[\s\S]*lock orders-db\/dev released/);
  });

  test('that another run holds: who, for which commit and since when; nothing is started', async () => {
    await put(lease());
    const result = await migrate();
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toMatch(
      /the lock orders-db\/dev is held by hubot for commit 0a1b2c3 since [\d:]+ UTC \(1 min\), until [\d:]+ UTC at most \(https:\/\/github.com\/o\/r\/actions\/runs\/6\)\. Nothing was migrated\./,
    );
    expect(result.error?.message).toContain(`aws ssm delete-parameter --name ${parameter}`);
    expect(result.stdout.match(/is held by hubot.*waiting up to 1 s/g)).toHaveLength(1);
    expect(sent('RunTask')).toEqual([]);
    expect((await holder())?.owner).toBe('hubot');
  });

  test('is waited for, and taken once it is let go', async () => {
    await put(lease());
    const waits: Promise<unknown>[] = [];
    const result = await migrate(
      { 'lock-wait': '30s' },
      {
        onLine: (line) =>
          /waiting up to/.test(line) && waits.push(ssm.send(new DeleteParameterCommand({ Name: parameter }))),
      },
    );
    await Promise.all(waits);
    expect(result.exitCode).toBe(0);
    expect(await holder()).toBeUndefined();
  });

  test.each<[string, Partial<Lease>, RegExp]>([
    ['that has ended', { until: new Date(0).toISOString() }, /taken over from hubot .*: it expired at/],
    ['of an earlier attempt of the run', { run, attempt: 0 }, /left by attempt 0 of this run/],
    [
      'that has ended, with a task that ECS no longer knows',
      {
        until: new Date(0).toISOString(),
        cluster,
        task: `arn:aws:ecs:us-east-1:000000000000:task/${cluster}/${'0'.repeat(32)}`,
      },
      /it expired at/,
    ],
    [
      'that has ended, of a cluster that there is no more',
      {
        until: new Date(0).toISOString(),
        cluster: 'gone',
        task: `arn:aws:ecs:us-east-1:000000000000:task/gone/${'0'.repeat(32)}`,
      },
      /it expired at/,
    ],
  ])('%s is taken over', async (_, part, said) => {
    await put(lease(part));
    const result = await migrate();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.stdout).toMatch(said);
    expect(await holder()).toBeUndefined();
  });

  test('of a run that was cancelled ends with its task, not before', async () => {
    const slow = await stage.register('slow', '');
    const controller = new AbortController();
    const first = await migrate(
      { 'task-definition-arn': slow },
      { signal: controller.signal, onLine: (line) => /RUNNING/.test(line) && controller.abort('SIGTERM') },
    );
    expect(first.exitCode).toBe(143);
    expect(first.stdout).toContain('lock orders-db/dev ends with its task');
    const left = await holder();
    expect(Date.parse(left?.until ?? '')).toBeLessThanOrEqual(Date.now());
    expect(left?.task).toBe(first.outputs['run-task-arn']);
    expect((await migrate({ 'lock-wait': '10s' })).exitCode).toBe(0);
  });

  test('whose task still runs is not taken over, though it has ended', async () => {
    const slow = await stage.register('slow', '');
    const controller = new AbortController();
    let other: ReturnType<typeof migrate> | undefined;
    await migrate(
      { 'task-definition-arn': slow },
      {
        signal: controller.signal,
        onLine: (line) => {
          if (!/RUNNING/.test(line)) return;
          other = (async () => {
            // As a runner leaves it that was killed.
            await put({ ...((await holder()) ?? lease()), until: new Date(0).toISOString() });
            return migrate();
          })();
          other.finally(() => controller.abort('SIGTERM'));
        },
      },
    );
    const second = await other;
    expect(second?.exitCode).toBe(1);
    expect(second?.error?.message).toMatch(/but its task \S+ still runs/);
    expect(second?.error?.message).toContain('aws ecs stop-task --cluster dev --task');
  });

  test('without the permission nothing runs, and it is said what is missing', async () => {
    wire.fault = ({ operation }) => (operation === 'PutParameter' ? denied : undefined);
    const result = await migrate();
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toContain(
      'Allow ssm:PutParameter, ssm:GetParameter and ssm:DeleteParameter',
    );
    expect(sent('RunTask')).toEqual([]);
  });

  test('throttling is waited out', async () => {
    wire.fault = ({ operation }, nth) => (operation === 'PutParameter' && nth <= 2 ? throttled : undefined);
    expect((await migrate()).exitCode).toBe(0);
    expect(await holder()).toBeUndefined();
  });

  test('a put whose answer was lost, and that was tried again, meets itself', async () => {
    const own = lease();
    await put(own);
    const lock = await takeLock({
      client: ssm,
      name,
      lease: () => own,
      waitMs: 0,
      isRunning: async () => false,
      signal: new AbortController().signal,
    });
    await lock.release(true);
    expect(await holder()).toBeUndefined();
  });

  test.each([
    ['there was none', undefined],
    ['it had ended', lease({ until: new Date(0).toISOString() })],
  ])('a run that is cancelled while it takes the lock knows that it has it, and lets it go: %s', async (_, left) => {
    if (left !== undefined) await put(left);
    const cancel = new AbortController();
    wire.fault = ({ operation, input }) => {
      if (operation === 'PutParameter' && input.Overwrite === (left !== undefined))
        cancel.abort(new Error('cancelled'));
      return undefined;
    };
    const client = new SSMClient({
      endpoint: wire.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    try {
      const options = { client, name, lease, waitMs: 0, isRunning: async () => false, signal: cancel.signal };
      await (await takeLock(options)).release(true);
      expect(cancel.signal.aborted).toBe(true);
      expect(await holder()).toBeUndefined();
    } finally {
      client.destroy();
    }
  });

  test('none: Parameter Store is not asked', async () => {
    expect((await migrate({ lock: 'none' })).exitCode).toBe(0);
    expect(sent('PutParameter')).toEqual([]);
  });

  test('by default is that of the cluster and the service or family', async () => {
    expect((await migrate({ lock: '' })).exitCode).toBe(0);
    expect(sent('PutParameter')[0]?.input).toMatchObject({
      Name: '/slipway/locks/dev/orders',
      Overwrite: false,
    });
  });

  test('a parameter that is no lock is left alone', async () => {
    await ssm.send(new PutParameterCommand({ Name: parameter, Value: 'mine', Type: 'String' }));
    const result = await migrate();
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toContain('holds no lock');
    expect(sent('PutParameter').every(({ input }) => input.Overwrite === false)).toBe(true);
  });
});

test.skipIf(missing).each([
  ['there is none', undefined],
  ['one has ended', lease({ until: new Date(0).toISOString() })],
])('of many at once exactly one has it, where %s', async (_, left) => {
  for (let round = 0; round < 3; round++) {
    await ssm.send(new DeleteParameterCommand({ Name: parameter })).catch(() => undefined);
    if (left !== undefined) await put(left);
    const takers = Array.from({ length: 6 }, (_unused, at) => lease({ owner: `taker-${at}` }));
    const ends = await Promise.allSettled(
      takers.map((own) =>
        takeLock({
          client: ssm,
          name,
          lease: () => own,
          waitMs: 0,
          isRunning: async () => false,
          signal: new AbortController().signal,
        }).then(() => own.id),
      ),
    );
    const winners = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(winners).toHaveLength(1);
    // Who was later has put the owner's lease back.
    expect((await holder())?.id).toBe(winners[0]);
  }
});
