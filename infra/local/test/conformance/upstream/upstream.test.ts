import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createUpstream } from '../../../src/upstream/index.ts';
import { fakeUpstream } from '../server/fake.ts';
import { noMinistack, ownUpstream } from './ministack.ts';

const scope = { region: 'eu-west-1', account: '111122223333' };
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

describe('calls of Local Fargate’s own', () => {
  async function start() {
    const fake = await fakeUpstream();
    const upstream = createUpstream({ url: fake.url, log: () => {} });
    closers.push(fake.close, upstream.close);
    return { fake, upstream };
  }

  it('JSON: target, body, and account, region and service in the credential scope', async () => {
    const { fake, upstream } = await start();
    fake.answerNext({ status: 200, headers: {}, body: '{"Parameters":[]}' });
    const answer = await upstream.json(scope, 'ssm', 'AmazonSSM.GetParameters', { Names: ['a'] });
    expect(answer).toEqual({ Parameters: [] });
    expect(fake.sent).toMatchObject([
      {
        method: 'POST',
        url: '/',
        body: '{"Names":["a"]}',
        headers: {
          'x-amz-target': 'AmazonSSM.GetParameters',
          'content-type': 'application/x-amz-json-1.1',
          authorization: expect.stringMatching(
            /Credential=111122223333\/\d{8}\/eu-west-1\/ssm\/aws4_request/,
          ),
        },
      },
    ]);
  });

  it('query: a form, encoded', async () => {
    const { fake, upstream } = await start();
    fake.answerNext({ status: 200, headers: {}, body: '<XResponse><XResult><A>1</A></XResult></XResponse>' });
    const answer = await upstream.query(scope, 'elasticloadbalancing', '2015-12-01', 'X', {
      'N.member.1': 'a&b',
    });
    expect(answer).toEqual({ A: '1' });
    expect(fake.sent[0]?.body).toBe('Action=X&Version=2015-12-01&N.member.1=a%26b');
  });

  it('throw the upstream’s own errors', async () => {
    const { fake, upstream } = await start();
    fake.answerNext({ status: 400, headers: {}, body: '{"__type":"ParameterNotFound","message":"m"}' });
    await expect(upstream.json(scope, 'ssm', 'T.X', {})).rejects.toMatchObject({
      code: 'ParameterNotFound',
      status: 400,
    });
  });
});

describe('an upstream that is not there', () => {
  const call = (url: string, timeLimit = 30_000) => {
    const upstream = createUpstream({ url, timeLimit, log: () => {} });
    closers.push(upstream.close);
    return upstream.json(scope, 'ssm', 'T.X', {});
  };

  it('is a 503 that says what to do', async () => {
    await expect(call('http://127.0.0.1:1')).rejects.toMatchObject({
      code: 'ServiceUnavailableException',
      status: 503,
      message: expect.stringMatching(
        /http:\/\/127\.0\.0\.1:1 can't be reached: .*ECONNREFUSED.* leave out --upstream/,
      ),
    });
  });

  it('or one that hangs, before or within its answer, is given up', async () => {
    for (const start of ['', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{']) {
      const server = createServer();
      server.on('connection', (socket) => void socket.write(start));
      server.on('request', () => {});
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closers.push(
        () => server.close(),
        () => server.closeAllConnections(),
      );
      const { port } = server.address() as AddressInfo;
      const message = expect.stringContaining('no answer within 0.2 s');
      await expect(call(`http://127.0.0.1:${port}`, 200)).rejects.toMatchObject({ status: 503, message });
    }
  });
});

describe.skipIf(noMinistack)('a MiniStack of our own', () => {
  const put = { Name: '/a', Value: 'v', Type: 'String' };

  it('starts once when first needed, on loopback alone, and is started again when it has died', async () => {
    const { upstream, lines } = ownUpstream();
    closers.push(upstream.close);
    const puts = ['/a', '/b', '/c'].map((Name) =>
      upstream.json(scope, 'ssm', 'AmazonSSM.PutParameter', { ...put, Name }),
    );
    await Promise.all(puts);
    expect(lines).toEqual([expect.stringMatching(/^upstream: MiniStack at http:\/\/127\.0\.0\.1:\d+$/)]);
    const port = Number(lines[0]?.split(':').at(-1));
    const listening = execFileSync('ss', ['-Hltnp', `sport = :${port}`], { encoding: 'utf8' });
    expect(listening).toContain(`127.0.0.1:${port}`);
    expect(listening).not.toMatch(/0\.0\.0\.0:\d+ .*0\.0\.0\.0:\d+/);

    process.kill(Number(/pid=(\d+)/.exec(listening)?.[1]), 'SIGKILL');
    while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lines[1]).toContain('MiniStack ended');
    const names = { Names: ['/a'] };
    expect(await upstream.json(scope, 'ssm', 'AmazonSSM.GetParameters', names)).toMatchObject({
      Parameters: [],
    });
    expect(lines).toHaveLength(3);
  });

  it('keeps accounts and regions apart', async () => {
    const { upstream } = ownUpstream();
    closers.push(upstream.close);
    await upstream.json(scope, 'ssm', 'AmazonSSM.PutParameter', put);
    const read = (at: typeof scope) => upstream.json(at, 'ssm', 'AmazonSSM.GetParameters', { Names: ['/a'] });
    expect((await read(scope))['Parameters']).toHaveLength(1);
    expect((await read({ ...scope, account: '000000000000' }))['Parameters']).toEqual([]);
    expect((await read({ ...scope, region: 'us-east-1' }))['Parameters']).toEqual([]);
  });

  it('answers ELBv2 calls as objects', async () => {
    const { upstream } = ownUpstream();
    closers.push(upstream.close);
    const elb = (action: string, params: Record<string, string>) =>
      upstream.query(scope, 'elasticloadbalancing', '2015-12-01', action, params);
    const input = { Name: 'tg', Protocol: 'HTTP', Port: '80', TargetType: 'ip', VpcId: 'vpc-1' };
    const made = await elb('CreateTargetGroup', input);
    expect(made).toMatchObject({ TargetGroups: [{ TargetGroupName: 'tg', Port: '80', TargetType: 'ip' }] });
    await expect(elb('DescribeLoadBalancers', { 'Names.member.1': 'nope' })).rejects.toMatchObject({
      code: expect.stringMatching(/^LoadBalancerNotFound/),
      status: 400,
    });
  });

  it('closes while it is still starting', async () => {
    const { upstream } = ownUpstream();
    const call = upstream.json(scope, 'ssm', 'AmazonSSM.PutParameter', put).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await upstream.close();
    expect(await call).toMatchObject({ status: 503 });
  });
});
