import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { noMinistack, ownUpstream, processOf } from './ministack.ts';

const scope = { region: 'eu-west-1', account: '111122223333' };
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

describe.skipIf(noMinistack)('a MiniStack of our own', () => {
  function start(options: { timeLimit?: number; stateDir?: string }) {
    const { upstream, lines } = ownUpstream(options);
    closers.push(upstream.close);
    const ssm = (operation: string, input: object) =>
      upstream.json(scope, 'ssm', `AmazonSSM.${operation}`, input);
    return {
      lines,
      put: (Name: string) => ssm('PutParameter', { Name, Value: 'v', Type: 'String' }),
      read: async (Name: string) =>
        ((await ssm('GetParameters', { Names: [Name] }))['Parameters'] as unknown[]).length,
    };
  }

  it('that hangs is a 503 in bounded time, and the next call finds another one', async () => {
    const { lines, put, read } = start({ timeLimit: 3_000 });
    await put('/a');
    process.kill(processOf(lines), 'SIGSTOP');
    const before = Date.now();
    await expect(read('/a')).rejects.toMatchObject({
      code: 'ServiceUnavailableException',
      status: 503,
      message: expect.stringMatching(
        /MiniStack at \S+ can't be reached: it does not answer any more and is started again at the next call\. Try again/,
      ),
    });
    // A sixth of the limit until it is doubted, and three probes as long: two seconds, on a machine that is free for them.
    expect(Date.now() - before).toBeLessThan(30_000);
    expect(await read('/a')).toBe(0);
    expect(lines.join('\n')).toMatch(/does not answer any more and is ended\n.*what it held is lost/);
  });

  it('that is killed between two calls costs none of them', async () => {
    const { lines, put, read } = start({});
    await put('/a');
    process.kill(processOf(lines), 'SIGKILL');
    expect(await read('/a')).toBe(0);
  });

  it('that hangs where records are kept begins anew from those', async () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'slipway-upstream-'));
    closers.push(() => rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 }));
    const first = ownUpstream({ stateDir });
    await first.upstream.json(scope, 'ssm', 'AmazonSSM.PutParameter', {
      Name: '/kept',
      Value: 'v',
      Type: 'String',
    });
    await first.upstream.close();
    const { lines, put, read } = start({ stateDir, timeLimit: 3_000 });
    await put('/later');
    process.kill(processOf(lines), 'SIGSTOP');
    await expect(read('/kept')).rejects.toMatchObject({ status: 503 });
    expect([await read('/kept'), await read('/later')]).toEqual([1, 0]);
  });

  it('that can not be started is not tried at every call', async () => {
    vi.stubEnv('SLIPWAY_MINISTACK', '/bin/false');
    closers.push(() => vi.unstubAllEnvs());
    const { lines, read } = start({});
    await expect(read('/a')).rejects.toThrow(/ended while starting \(exit code 1\)/);
    await expect(read('/a')).rejects.toThrow(/ended while starting \(exit code 1\)/);
    await expect(read('/a')).rejects.toThrow(/ended while starting .*; it is started again in 2 s/);
    expect(lines.filter((line) => line.endsWith('trying once more'))).toHaveLength(2);
  });

  it('leaves ECS to go on while it hangs', async () => {
    const lines: string[] = [];
    const local = await startChecked({
      port: 0,
      engine: 'scripted',
      speed: 50,
      log: (line) => void lines.push(line),
    });
    closers.push(local.close);
    const ssm = new SSMClient({
      endpoint: local.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const absent = () => ssm.send(new GetParameterCommand({ Name: '/none' })).catch((error) => error.name);
    expect(await absent()).toBe('ParameterNotFound');
    const pid = processOf(lines);
    process.kill(pid, 'SIGSTOP');
    const waiting = absent();
    const ecs = fleet(local.url);
    await ecs.createCluster('main');
    await ecs.createService('main', 'app', await ecs.register('app'), 1);
    await ecs.until(
      () => ecs.describe('main', 'app'),
      (service) => service.deployments?.[0]?.rolloutState === 'COMPLETED',
    );
    process.kill(pid, 'SIGCONT');
    expect(await waiting).toBe('ParameterNotFound');
  });
});
