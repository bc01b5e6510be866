import { afterEach, expect, test } from 'vitest';
import type { LiveBalancer } from '../../../src/balancer/index.ts';
import { runningClock } from '../../../src/core/clock.ts';
import {
  ask,
  closeServers,
  forward,
  groupArn,
  listenerArn,
  named,
  open,
  ruleArn,
  server,
  until,
  type World,
  weighted,
} from './records.ts';

let balancer: LiveBalancer | undefined;
afterEach(async () => {
  await balancer?.close();
  await closeServers();
});

async function start(world: World, clock = runningClock()) {
  const opened = await open(world, clock);
  balancer = opened.balancer;
  return opened;
}

test('rules are tried by priority, the default last', async () => {
  const path = (value: string) => [{ Field: 'path-pattern', Values: [value] }];
  const { url, add } = await start({
    actions: forward('web'),
    rules: [
      { name: 'late', priority: 20, conditions: path('/api/*'), actions: forward('web') },
      { name: 'early', priority: 3, conditions: path('/api/v2/*'), actions: forward('api') },
      {
        name: 'teapot',
        priority: 1,
        conditions: path('/teapot'),
        actions: [
          {
            Type: 'fixed-response',
            FixedResponseConfig: { StatusCode: '418', ContentType: 'text/html', MessageBody: '<b>tea</b>' },
          },
        ],
      },
      {
        name: 'old',
        priority: 2,
        conditions: path('/old/*'),
        actions: [{ Type: 'redirect', RedirectConfig: { Path: '/new/#{path}', StatusCode: 'HTTP_301' } }],
      },
    ],
    groups: { web: {}, api: {} },
  });
  await add('web', await named('web'));
  await add('api', await named('api'));
  expect((await ask(`${url}/`)).body).toBe('web');
  expect((await ask(`${url}/api/v2/x?q=/`)).body).toBe('api');
  expect((await ask(`${url}/api/v1/x`)).body).toBe('web');
  expect(await ask(`${url}/teapot`)).toMatchObject({
    status: 418,
    body: '<b>tea</b>',
    headers: { 'content-type': 'text/html; charset=utf-8', server: 'awselb/2.0' },
  });
  const moved = await ask(`${url}/old/a?b=c`, { headers: { host: 'shop.example' } });
  expect(moved).toMatchObject({ status: 301, headers: { location: 'http://shop.example/new/old/a?b=c' } });
});

test('a target gets the request as it came, with the headers of a load balancer', async () => {
  const seen: { url?: string | undefined; raw: string[]; body: string }[] = [];
  const target = await server((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url !== '/') seen.push({ url: request.url, raw: request.rawHeaders, body });
      response.writeHead(201, 'Made', { 'X-Own': 'yes', Connection: 'close', 'Set-Cookie': ['a=1', 'b=2'] });
      response.end('made');
    });
  });
  const { url, add } = await start({
    actions: forward('web'),
    groups: { web: { record: { Matcher: { HttpCode: '200-299' } } } },
  });
  await add('web', target);
  const answer = await ask(`${url}/a%20b//c?x=1&y=%2F`, {
    method: 'POST',
    headers: {
      Host: 'shop.example',
      'X-Case': 'Kept',
      'X-Forwarded-For': '10.0.0.1',
      'Keep-Alive': '3',
      'X-Drop': '1',
      Connection: 'X-Drop',
    },
    body: 'hello',
  });
  expect(answer).toMatchObject({
    status: 201,
    body: 'made',
    headers: { 'x-own': 'yes', 'set-cookie': ['a=1', 'b=2'] },
  });
  const [{ raw, ...rest } = { raw: [] }] = seen;
  expect(rest).toEqual({ url: '/a%20b//c?x=1&y=%2F', body: 'hello' });
  const headers = Object.fromEntries(
    raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1]]] : [])),
  );
  expect(headers).toMatchObject({
    Host: 'shop.example',
    'X-Case': 'Kept',
    'X-Forwarded-For': '10.0.0.1, 127.0.0.1',
    'X-Forwarded-Proto': 'http',
    'X-Forwarded-Port': '80',
    'X-Amzn-Trace-Id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
  });
  expect(Object.keys(headers)).not.toContain('X-Drop');
  expect(Object.keys(headers)).not.toContain('Keep-Alive');
});

test('targets of a group take turns, and connections to them are kept', async () => {
  const connections = [0, 0];
  const targets = await Promise.all(['a', 'b'].map((name) => named(name)));
  for (const [index, target] of targets.entries()) {
    target.server.on('connection', () => {
      connections[index] = (connections[index] ?? 0) + 1;
    });
  }
  const { url, add } = await start({ actions: forward('web'), groups: { web: {} } });
  for (const target of targets) await add('web', target);
  const before = [...connections];
  const bodies: string[] = [];
  for (let turn = 0; turn < 20; turn++) bodies.push((await ask(url)).body);
  expect(bodies.filter((body) => body === 'a')).toHaveLength(10);
  expect(connections.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1]);
});

test('with slow start a target that comes later takes its full share only in time', async () => {
  // Time stands still for the shares, and is moved on where it shall pass.
  const real = runningClock(20);
  let ahead = 0;
  let stood: number | undefined;
  const clock = { ...real, now: () => (stood ?? real.now()) + ahead };
  const attributes = { 'slow_start.duration_seconds': '600' };
  const { url, add } = await start({ actions: forward('web'), groups: { web: { attributes } } }, clock);
  await add('web', await named('old'));
  await add('web', await named('young'));
  const share = async () => {
    let young = 0;
    for (let turn = 0; turn < 20; turn++) if ((await ask(url)).body === 'young') young++;
    return young;
  };
  stood = real.now();
  expect(await share()).toBeLessThan(7);
  ahead = 600_000;
  expect(await share()).toBe(10);
});

test('weights share requests out, and shift while it runs', async () => {
  const {
    url,
    add,
    balancer: live,
  } = await start({ actions: weighted({ blue: 90, green: 10 }), groups: { blue: {}, green: {} } });
  await add('blue', await named('blue'));
  await add('green', await named('green'));
  const share = async (count: number) => {
    let green = 0;
    for (let turn = 0; turn < count; turn++) if ((await ask(url)).body === 'green') green++;
    return green;
  };
  expect(await share(50)).toBe(5);
  await live.setWeights(ruleArn('default'), [
    { arn: groupArn('blue'), weight: 0 },
    { arn: groupArn('green'), weight: 100 },
  ]);
  expect(await share(10)).toBe(10);
  expect(await live.weights(ruleArn('default'))).toEqual([
    { arn: groupArn('blue'), weight: 0 },
    { arn: groupArn('green'), weight: 100 },
  ]);
  await live.setWeights(ruleArn('default'), [{ arn: groupArn('blue'), weight: 0 }]);
  expect((await ask(url)).status).toBe(503);
  await expect(live.weights(ruleArn('none'))).rejects.toMatchObject({ code: 'RuleNotFound' });
});

const cookieOf = (headers: { 'set-cookie'?: string[] | undefined }) =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');

test('a sticky client stays with its group and its target, until the target goes', async () => {
  const sticky = {
    attributes: { 'stickiness.enabled': 'true', 'stickiness.lb_cookie.duration_seconds': '60' },
  };
  const {
    url,
    add,
    balancer: live,
  } = await start({
    actions: weighted({ blue: 1, green: 1 }, 60),
    groups: { blue: sticky, green: sticky },
  });
  const targets = await Promise.all(['b1', 'b2', 'g1', 'g2'].map((name) => named(name)));
  for (const [index, target] of targets.entries()) await add(index < 2 ? 'blue' : 'green', target);
  const first = await ask(url);
  expect(first.headers['set-cookie']).toEqual([
    expect.stringMatching(/^AWSALBTG=[^;]+; Expires=[^;]+ GMT; Path=\/$/),
    expect.stringMatching(/^AWSALBTGCORS=.*; SameSite=None; Secure$/),
    expect.stringMatching(/^AWSALB=[^;]+; Expires=[^;]+ GMT; Path=\/$/),
    expect.stringMatching(/^AWSALBCORS=.*; SameSite=None; Secure$/),
  ]);
  let cookie = cookieOf(first.headers);
  for (let turn = 0; turn < 6; turn++) {
    const next = await ask(url, { headers: { cookie } });
    expect(next.body).toBe(first.body);
    cookie = cookieOf(next.headers); // renewed each time
  }
  const group = first.body.startsWith('b') ? 'blue' : 'green';
  const gone = targets[['b1', 'b2', 'g1', 'g2'].indexOf(first.body)];
  await live.deregister(groupArn(group), '127.0.0.1', gone?.port ?? 0);
  const moved = await ask(url, { headers: { cookie } });
  expect(moved.body).not.toBe(first.body);
  expect(moved.body[0]).toBe(first.body[0]);
  const forged = await ask(url, { headers: { cookie: 'AWSALB=forged; AWSALBTG=forged.too' } });
  expect(forged.status).toBe(200);
});

test.each<[string, (live: LiveBalancer, port: number) => Promise<void>]>([
  [
    'has no weight any more',
    (live) =>
      live.setWeights(ruleArn('default'), [
        { arn: groupArn('blue'), weight: 0 },
        { arn: groupArn('green'), weight: 1 },
      ]),
  ],
  ['has no targets any more', (live, port) => live.deregister(groupArn('blue'), '127.0.0.1', port)],
])('a client whose sticky group %s is sent by the weights, and stays there', async (_, change) => {
  const {
    url,
    add,
    balancer: live,
  } = await start({
    actions: weighted({ blue: 1, green: 1 }, 60),
    groups: { blue: {}, green: {} },
  });
  const blue = await named('b');
  await add('blue', blue);
  await add('green', await named('g'));
  let held = await ask(url);
  if (held.body !== 'b') held = await ask(url);
  expect(held.body).toBe('b');
  const cookie = cookieOf(held.headers);
  expect((await ask(url, { headers: { cookie } })).body).toBe('b');
  await change(live, blue.port);
  // By weight every second client still goes to a group without targets, and gets a 503.
  const moved = [await ask(url, { headers: { cookie } }), await ask(url, { headers: { cookie } })].find(
    ({ status }) => status === 200,
  );
  expect(moved?.body).toBe('g');
  for (let turn = 0; turn < 3; turn++) {
    expect((await ask(url, { headers: { cookie: cookieOf(moved?.headers ?? {}) } })).body).toBe('g');
  }
});

test('a scripted target answers for itself', async () => {
  let health: 'initial' | 'healthy' | 'unhealthy' = 'initial';
  let changed = () => {};
  const { url, balancer: live } = await start({ actions: forward('web'), groups: { web: {} } });
  const seen: string[] = [];
  live.onHealth(({ health: { state, reason } }) => seen.push(`${state} ${reason ?? ''}`));
  await live.register(groupArn('web'), {
    id: '10.0.0.7',
    port: 80,
    endpoint: {
      kind: 'scripted',
      health: () => health,
      onHealth(callback) {
        changed = callback;
        return () => {};
      },
      answer: () => '{"task":"1"}',
    },
  });
  const state = () => live.health(groupArn('web'), '10.0.0.7', 80)?.state;
  expect(state()).toBe('initial');
  health = 'healthy';
  changed();
  expect(state()).toBe('healthy');
  const answer = await ask(`${url}/x`, { method: 'POST', body: 'ignored' });
  expect(answer).toMatchObject({
    status: 200,
    body: '{"task":"1"}',
    headers: { 'content-type': 'application/json' },
  });
  health = 'unhealthy';
  changed();
  expect(seen).toEqual([
    'initial Elb.InitialHealthChecking',
    'healthy ',
    'unhealthy Target.FailedHealthChecks',
  ]);
});

test('a group that no rule uses is unused; its targets start anew when one does', async () => {
  const world: World = { actions: forward('web'), groups: { web: {}, idle: {} } };
  const { balancer: live, add } = await start(world);
  const target = await named('idle');
  await add('idle', target, '127.0.0.1', false);
  const health = () => live.health(groupArn('idle'), '127.0.0.1', target.port);
  expect(health()).toMatchObject({ state: 'unused', reason: 'Target.NotInUse' });
  expect((await live.targetGroup(groupArn('idle'))).loadBalancerArns).toEqual([]);
  await live.setWeights(ruleArn('default'), [{ arn: groupArn('idle'), weight: 1 }]);
  await until(() => health()?.state === 'healthy');
  expect((await live.targetGroup(groupArn('idle'))).loadBalancerArns).toHaveLength(1);
});

test('503 without targets, and the group that does not exist is an error of AWS', async () => {
  const { url, balancer: live } = await start({ actions: forward('web'), groups: { web: {} } });
  const answer = await ask(url);
  expect(answer.status).toBe(503);
  expect(answer.body).toContain('503 Service Unavailable');
  await expect(live.targetGroup(groupArn('none'))).rejects.toMatchObject({ code: 'TargetGroupNotFound' });
  await expect(
    live.register(groupArn('none'), {
      id: '10.0.0.1',
      port: 1,
      endpoint: { kind: 'socket', host: '127.0.0.1', port: 1 },
    }),
  ).rejects.toMatchObject({ code: 'TargetGroupNotFound' });
  expect(live.listenerUrl(listenerArn)).toBe(url);
  expect(live.listenerUrl('none')).toBeUndefined();
});
