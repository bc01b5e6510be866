import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  revisionProblems,
  targetProblems,
  targetsToAsk,
  taskProblems,
} from '../../../src/actions/smoke-verify/fleet.ts';
import { action, type Inputs } from '../../../src/actions/smoke-verify/io.generated.ts';
import { inARow, readOptions } from '../../../src/actions/smoke-verify/options.ts';
import { readInputs } from '../../../src/runtime/inputs.ts';
import { parseBase, shownBase, under } from '../../../src/verify/address.ts';
import { type HttpCheck, problemOf } from '../../../src/verify/check.ts';
import {
  type Expected,
  isExpected,
  parseCommit,
  parsePercent,
  sameCommit,
  servedOf,
} from '../../../src/verify/expected.ts';
import { breaches, percentile, type Sample, servedInstead, tally } from '../../../src/verify/gates.ts';
import { jsonAt, sameJson } from '../../../src/verify/json.ts';
import { parseChecks, parseHeaders, parsePath } from '../../../src/verify/parse.ts';
import { proofText } from '../../../src/verify/targets.ts';

test.each([
  ['/ready', { method: 'GET', path: '/ready', status: [200] }],
  ['POST /login', { method: 'POST', path: '/login', status: [200] }],
  ['/users 401', { method: 'GET', path: '/users', status: [401] }],
  ['GET  /a?b=c  301', { method: 'GET', path: '/a?b=c', status: [301] }],
])('parsePath(%j)', (text, check) => {
  expect(parsePath(text)).toMatchObject(check);
});
test.each(['ready', 'GET', 'get /ready', '/ready 999', '/a b'])('parsePath(%j) is refused', (text) => {
  expect(() => parsePath(text)).toThrow(/must be \[METHOD\] \/path \[STATUS\]/);
});

test.each([
  ['https://h', '/ready', 'https://h/ready'],
  ['https://h/', 'ready', 'https://h/ready'],
  ['https://h/api/', '/ready?x=1#y', 'https://h/api/ready?x=1'],
  ['https://h:8443/api?old=1', '//evil.example/x', 'https://h:8443/api/evil.example/x'],
])('under(%s, %s)', (base, path, url) => {
  expect(under(parseBase(base), path).href).toBe(url);
});
test('no path leaves the host', () => {
  const base = parseBase('https://h.example/api');
  fc.assert(fc.property(fc.string(), (path) => under(base, path).host === 'h.example'));
});

test.each([
  ['5', 5],
  ['0.5', 0.5],
  ['5 %', 5],
  ['100%', 100],
])('parsePercent(%j)', (text, percent) => {
  expect(parsePercent('x', text)).toBe(percent);
});
test.each(['-1', '101', 'five', '5%%', '1e1'])('parsePercent(%j) is refused', (text) => {
  expect(() => parsePercent('max', text)).toThrow(/input 'max' is/);
});

test('parseCommit', () => {
  expect(parseCommit('A1B2C3D')).toBe('a1b2c3d');
  expect(() => parseCommit(undefined)).toThrow(/was not given/);
  expect(() => parseCommit('a1b2c3')).toThrow(/7 to 64/);
});

test.each([
  ['a1b2c3d4e5', 'a1b2c3d', true],
  ['a1b2c3d', 'A1B2C3D4E5', true],
  ['a1b2c3d4', 'a1b2c3', false],
  ['a1b2c3d4', 'a1b2c3d5', false],
  ['a1b2c3d4', '', false],
])('sameCommit(%s, %s) is %s', (a, b, same) => {
  expect(sameCommit(a, b)).toBe(same);
});

const source = { path: '/version', header: undefined, field: 'commit' };
test.each([
  ['{"commit":"abc1234"}', {}, { served: 'abc1234' }],
  ['{"commit":""}', {}, { problem: 'JSON without a "commit"' }],
  ['{"commit":"a\\nb"}', {}, { problem: 'JSON without a "commit"' }],
  ['null', {}, { problem: 'JSON without a "commit"' }],
  ['<html>', {}, { problem: 'an answer that is not JSON' }],
  ['{"build":{"git":{"sha":"abc1234"}}}', { field: 'build.git.sha' }, { served: 'abc1234' }],
  ['<html>', { header: 'X-Commit' }, { served: 'fff1234' }],
  ['<html>', { header: 'X-Other' }, { problem: 'an answer without the header X-Other' }],
])('servedOf(%s, %j)', (body, where, answer) => {
  expect(servedOf({ ...source, ...where }, { headers: { 'x-commit': 'fff1234' }, body })).toEqual(answer);
});

test('a commit may be abbreviated, a version is compared as it is', () => {
  expect(isExpected({ kind: 'commit', text: 'a1b2c3d4e5' }, 'A1B2C3D')).toBe(true);
  expect(isExpected({ kind: 'version', text: '1.4.2' }, '1.4.2')).toBe(true);
  expect(isExpected({ kind: 'version', text: '1.4.2' }, '1.4')).toBe(false);
});

test.each([
  ['status', 'ok'],
  ['$.status', 'ok'],
  ['items[1].id', 2],
  ['$.items[0]', { id: 1 }],
  ['a.b', undefined],
  ['constructor', undefined],
  ['status.length', undefined],
])('jsonAt %s', (path, value) => {
  expect(jsonAt({ status: 'ok', items: [{ id: 1 }, { id: 2 }] }, path)).toEqual(value);
});
test('sameJson is equality after a round trip, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const shuffled: unknown = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
        typeof one === 'object' && one !== null && !Array.isArray(one)
          ? Object.fromEntries(Object.entries(one).reverse())
          : one,
      );
      return sameJson(JSON.parse(JSON.stringify(value)), shuffled);
    }),
  );
  expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameJson([1], { 0: 1 })).toBe(false);
});

describe('checks', () => {
  const answer = {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', etag: 'abc' },
    body: '{"status":"ok","db":{"connected":true},"items":[1,2]}',
    ms: 50,
  };
  const check = async (text: string) => (await parseChecks(`- ${text}`))[0] as HttpCheck;
  test.each([
    ['{get: /}', undefined],
    ['{get: /, status: [200, 204]}', undefined],
    ['{get: /, status: 204}', 'status 200, not 204'],
    ['{get: /, headers: {Content-Type: application/json}}', undefined],
    [
      '{get: /, headers: {content-type: text/html}}',
      /^header content-type is 'application\/json;.*not 'text\/html'/,
    ],
    ['{get: /, headers: {etag: /^a/}}', undefined],
    ['{get: /, headers: {x-none: a}}', 'no header x-none'],
    ['{get: /, json: {status: ok, db.connected: true, items: [1, 2]}}', undefined],
    ['{get: /, json: {status: /^(ok|fine)$/}}', undefined],
    ['{get: /, json: {db.connected: false}}', 'db.connected is true, not false'],
    ['{get: /, json: {db.lag: 0}}', 'no db.lag in the JSON'],
    ['{get: /, contains: connected}', undefined],
    ['{get: /, contains: sorry}', "the body has no 'sorry'"],
    ['{get: /, within: 40ms}', 'took 50 ms, allowed are 40 ms'],
    ['{get: /, within: 1s}', undefined],
  ])('%s', async (text, problem) => {
    const found = problemOf(await check(text), answer);
    if (problem instanceof RegExp) expect(found).toMatch(problem);
    else expect(found).toBe(problem);
  });
  test('what a request carries', async () => {
    expect(
      await check('{post: /login, send: {user: a}, request-headers: {X-A: b}, status: 400}'),
    ).toMatchObject({
      method: 'POST',
      body: '{"user":"a"}',
      requestHeaders: { 'content-type': 'application/json', 'x-a': 'b' },
      status: [400],
    });
    expect(await check('{post: /raw, send: text}')).toMatchObject({ body: 'text', requestHeaders: {} });
  });
  test('a WebSocket', async () => {
    const [first] = await parseChecks(
      '[{"websocket": "/ws", "send": {"type": "ping"}, "expect": {"type": "pong"}, "close": 4401, "within": "2s"}]',
    );
    expect(first).toEqual({
      kind: 'websocket',
      path: '/ws',
      protocol: undefined,
      send: '{"type":"ping"}',
      expect: { type: 'pong' },
      close: 4401,
      withinMs: 2_000,
    });
  });
  test.each([
    ['get: /ready', /must be a list/],
    ['- /ready', /check 1 of input 'checks' is "\/ready"/],
    ['- {get: ready}', /must have one of get, head/],
    ['- {get: /a}\n- {get: /a, post: /b}', /check 2 .* must have one of/],
    ['- {get: /a, stauts: 200}', /has 'stauts'; known are status/],
    ['- {get: /a, status: ok}', /has status 'ok'/],
    ['- {get: /a, status: 99}', /has status '99'/],
    ['- {get: /a, within: 5}', /has within '5'; it must be a time/],
    ['- {get: /a, contains: "/(/"}', /not a regular expression/],
    ['- {websocket: /a, close: 12}', /has close '12'; it must be a code/],
    ['- {get: /a', /neither YAML nor JSON/],
  ])('%s is refused', async (text, message) => {
    await expect(parseChecks(text)).rejects.toThrow(message);
  });
  test('nothing that YAML can say breaks the parser otherwise than by its own error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await parseChecks(JSON.stringify([value])).catch((error: Error) => {
          expect(error.message).toMatch(/^check 1 of input 'checks'/);
        });
      }),
    );
  });
  test('headers to send', () => {
    expect(parseHeaders('Authorization: Bearer a:b\n\nX-Env: dev')).toEqual({
      authorization: 'Bearer a:b',
      'x-env': 'dev',
    });
    expect(() => parseHeaders('a: b\nsecret-without-a-colon')).toThrow(
      /^line 2 of input 'request-headers' is not/,
    );
  });
});

test('how many answers in a row', () => {
  expect([inARow(undefined, 0), inARow(undefined, 5), inARow(3, 50)]).toEqual([10, 20, 3]);
});

describe('how it is known that every target is right', () => {
  const base = parseBase('https://u:p@h/api');
  const unreached = { count: 2, why: '10.0.0.1:80: ETIMEDOUT' };
  test.each([
    [undefined, '8 right answers in a row through https://h/api, each on a connection of its own'],
    [
      { right: 0, total: 2, wrong: [], unreached },
      '8 right answers in a row through https://h/api, each on a connection of its own (no target can be reached from here; 10.0.0.1:80: ETIMEDOUT)',
    ],
    [
      { right: 2, total: 2, wrong: [], unreached: undefined },
      'each of the 2 targets asked directly, and 8 right',
    ],
    [{ right: 1, total: 3, wrong: [], unreached }, '1 of 3 targets asked directly, and 8 right'],
  ])('%j', (asked, text) => {
    expect(proofText(asked, 8, base)).toContain(text);
  });
  test('a password in the URL is not shown', () => expect(shownBase(base)).toBe('https://h/api'));
});

test('percentile is a value that was seen, and 95 of 100 are not above it', () => {
  expect(percentile([], 95)).toBe(0);
  expect(percentile([3, 1, 2], 95)).toBe(3);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => at + 1),
      95,
    ),
  ).toBe(95);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const p95 = percentile(values, 95);
      return values.includes(p95) && values.filter((value) => value <= p95).length >= 0.95 * values.length;
    }),
  );
});

describe('breaches', () => {
  const expected: Expected = { kind: 'commit', text: 'a1b2c3d4' };
  const gates = { expected, maxErrorPercent: 5, maxP95Ms: 100 };
  const good: Sample = { what: 'GET /version', ms: 10, served: 'a1b2c3d4' };
  const of = (samples: Sample[]) => breaches(tally(samples), gates);
  const none = { served: undefined, errors: undefined, p95: undefined };
  test('none', () => {
    expect(of([good, good])).toEqual(none);
  });
  test('an error rate at the limit passes, above it not', () => {
    const bad: Sample = { what: 'GET /ready', ms: 10, error: 'status 503, not 200' };
    expect(of([...Array<Sample>(19).fill(good), bad])).toEqual(none);
    expect(of([...Array<Sample>(18).fill(good), bad]).errors).toBe(
      '1 of 19 requests failed (5.3 %, allowed 5 %): 1 × GET /ready: status 503, not 200',
    );
  });
  test('one answer of another commit among many', () => {
    expect(of([...Array<Sample>(99).fill(good), { ...good, served: 'ffffffff' }]).served).toBe(
      'commit a1b2c3d4 was expected; of 100 answers 99 × a1b2c3d4 (the right one), 1 × ffffffff',
    );
  });
  test('no answer at all is no pass', () => {
    expect(of([]).served).toMatch(/no answer named a commit$/);
    expect(servedInstead(tally([{ what: 'GET /version', ms: 1, error: 'ECONNRESET' }]), expected)).toBe(
      'commit a1b2c3d4 was expected, but no answer named a commit: 1 × GET /version: ECONNRESET',
    );
  });
  test('too slow', () => {
    expect(of([{ ...good, ms: 101 }]).p95).toBe('95 % of the requests took up to 101 ms; allowed are 100 ms');
  });
});

describe('what the service runs', () => {
  const task = (id: string, revision: number, address: string) => ({
    taskArn: `arn:aws:ecs:r:a:task/dev/${id}`,
    taskDefinitionArn: `arn:aws:ecs:r:a:task-definition/user:${revision}`,
    attachments: [{ details: [{ name: 'privateIPv4Address', value: address }] }],
  });
  const arn = 'arn:aws:ecs:r:a:task-definition/user:2';
  test('tasks of another revision, or too few', () => {
    expect(taskProblems([task('a', 2, '10.0.0.1')], arn, 1)).toEqual([]);
    expect(taskProblems([task('a', 1, '10.0.0.1')], arn, 1)).toEqual([
      'only 0 of 1 tasks run user:2',
      'task a runs user:1',
    ]);
  });
  test('targets that are none of the tasks, or not healthy', () => {
    const tasks = [task('a', 2, '10.0.0.1')];
    expect(
      targetProblems(
        [
          { id: '10.0.0.1', state: 'healthy' },
          { id: '10.0.0.9', state: 'draining' },
        ],
        tasks,
      ),
    ).toEqual([]);
    expect(
      targetProblems(
        [
          { id: '10.0.0.9', state: 'healthy' },
          { id: '10.0.0.1', state: 'initial' },
        ],
        tasks,
      ),
    ).toEqual(["target 10.0.0.9 is none of the service's tasks", 'target 10.0.0.1 is initial']);
  });
  test('while traffic shifts, the old tasks stay on purpose', () => {
    const tasks = [task('a', 1, '10.0.0.1'), task('b', 2, '10.0.0.2')];
    const targets = [
      { id: '10.0.0.1', port: 8000, state: 'healthy' },
      { id: '10.0.0.2', port: 8000, state: 'healthy' },
    ];
    const service = (strategy: 'ROLLING' | 'BLUE_GREEN') => ({
      desiredCount: 1,
      deploymentConfiguration: { strategy },
      deployments: [{ id: 'ecs-svc/2', status: 'PRIMARY', rolloutState: 'IN_PROGRESS' as const }],
    });
    expect(revisionProblems({ service: service('BLUE_GREEN'), tasks, targets }, arn)).toEqual([]);
    expect(revisionProblems({ service: service('ROLLING'), tasks, targets }, arn)).toEqual([
      'task a runs user:1',
    ]);
    expect(targetsToAsk({ service: {}, tasks, targets }, arn)).toEqual([targets[1]]);
  });
});

test.each([
  [{ url: 'ftp://x' }, /must be an http or https URL/],
  [{ commit: 'main' }, /input 'commit' is 'main'; it must be a commit id/],
  [{ paths: 'ready' }, /must be \[METHOD\] \/path \[STATUS\]/],
  [{ 'max-error-percent': '101' }, /must be a number from 0 to 100/],
  [{ service: 'user' }, /without 'task-definition-arn'/],
  [{ 'on-failure': 'rollback' }, /on-failure: rollback needs the inputs 'service' and/],
  [{ 'each-target': 'require' }, /each-target: require needs/],
  [{ checks: '- get: ready' }, /check 1 of input 'checks' must have one of/],
  [{ 'request-headers': 'nonsense' }, /line 1 of input 'request-headers'/],
  [{ 'scanned-at': 'today' }, /input 'scanned-at' is 'today'; it must be an ISO time/],
])('inputs %j', async (given, message) => {
  const env = Object.fromEntries(
    Object.entries({ url: 'http://h', commit: 'a1b2c3d', ...given }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  );
  await expect(readOptions(readInputs(action.inputs, env) as unknown as Inputs, undefined)).rejects.toThrow(
    message,
  );
});
