import { describe, expect, test } from 'vitest';
import { readAction } from '../../../scripts/actions.ts';
import { baseOfEvent } from '../../../src/actions/plan/base.ts';
import { decide, type Facts, type Running } from '../../../src/actions/plan/decide.ts';
import { entryOf } from '../../../src/actions/plan/entry.ts';
import { contentKey } from '../../../src/actions/plan/source.ts';
import { loadFleet } from '../../../src/fleet/load.ts';
import { placementOf, serviceOf } from '../../../src/fleet/resolve.ts';

const sha = (digit: string) => digit.repeat(40);

describe('baseOfEvent', () => {
  test.each([
    [
      'pull_request',
      { pull_request: { base: { sha: sha('a') } }, before: sha('b') },
      { kind: 'pull-request', base: sha('a') },
    ],
    ['merge_group', { merge_group: { base_sha: sha('a') } }, { kind: 'pull-request', base: sha('a') }],
    ['push', { before: sha('b') }, { kind: 'push', base: sha('b') }],
    ['push', { before: sha('0') }, { kind: 'none', why: 'the branch is new' }],
    ['push', { before: '--help' }, { kind: 'none', why: 'the event push has no base' }],
    ['workflow_dispatch', { inputs: null }, { kind: 'none', why: 'the event workflow_dispatch has no base' }],
    ['', undefined, { kind: 'none', why: 'there is no event' }],
  ])('%s', (event, payload, expected) => {
    expect(baseOfEvent(event, payload)).toEqual(expected);
  });
});

describe('decide', () => {
  const running = (part: Partial<Extract<Running, { kind: 'running' }>> = {}) =>
    new Map<string, Running>([
      [
        'a',
        {
          kind: 'running',
          revision: 'a:7',
          source: 's',
          commit: sha('c'),
          verified: '2026-01-01T00:00:00Z',
          elsewhere: '',
          failed: '',
          ...part,
        },
      ],
    ]);
  const since = (...changed: string[]) => ({
    base: sha('b'),
    changed: new Map(changed.map((file) => ['a', file])),
  });
  const absent = new Map<string, Running>([['a', { kind: 'absent' }]]);
  test.each<[string, Partial<Facts>, boolean, string]>([
    ['asked for all', { all: true, running: running() }, true, 'all were asked for'],
    ['not asked for', { all: true, only: ['b'] }, false, 'not asked for'],
    [
      'runs verified',
      { running: running() },
      false,
      'unchanged: a:7 (commit ccccccc) runs with the same content, verified 2026-01-01T00:00:00Z',
    ],
    [
      'runs, never verified',
      { running: running({ verified: '' }) },
      true,
      'a:7 has the same content, but was never verified',
    ],
    [
      'runs verified, but a later smoke test of it failed',
      { running: running({ failed: '2026-01-02T00:00:00Z' }) },
      true,
      'a:7 has the same content, but a later smoke test of it failed, 2026-01-02T00:00:00Z',
    ],
    [
      'an earlier smoke test of it failed',
      { running: running({ failed: '2025-12-31T00:00:00Z' }) },
      false,
      'unchanged: a:7 (commit ccccccc) runs with the same content, verified 2026-01-01T00:00:00Z',
    ],
    [
      'runs, verified in another environment that shares its family',
      { running: running({ elsewhere: 'staging/user' }) },
      true,
      'a:7 has the same content, but was verified in staging/user, not here',
    ],
    [
      'runs something else',
      { running: running({ source: 'x' }) },
      true,
      'other content than a:7 (commit ccccccc), which runs',
    ],
    [
      'runs, nothing known',
      { running: running({ source: '', commit: '' }) },
      true,
      'a:7 runs, of which nothing is recorded',
    ],
    ['not there', { running: absent }, true, 'not there yet'],
    ['changed', { since: since('x/y') }, true, 'x/y changed since bbbbbbb'],
    ['not changed', { since: since() }, false, 'nothing that it is made of changed since bbbbbbb'],
    [
      'not changed since a base that was given',
      { since: since(), sinceDecides: true, running: absent },
      false,
      'nothing that it',
    ],
    [
      'what runs counts more than what the push touched',
      { since: since(), running: absent },
      true,
      'not there yet',
    ],
    [
      'changed since a base that was given, but runs',
      { since: since('f'), sinceDecides: true, running: running() },
      false,
      'unchanged',
    ],
    ['no base', { noBase: 'the branch is new' }, true, 'no base to compare with: the branch is new'],
  ])('%s', (_, facts, ship, why) => {
    const [decision] = decide([{ service: 'a', source: 's' }], {
      all: false,
      only: [],
      sinceDecides: false,
      noBase: '',
      ...facts,
    });
    expect(decision).toMatchObject({ service: 'a', ship, why: expect.stringContaining(why) });
  });
});

const fleet = await loadFleet(
  `version: 1
services:
  a: { watch: [kit, "*.json"], env: { X: "1=2" }, migrate: [node, "a b"] }
  root: { path: ".", task: t.json }
environments:
  dev: { region: us-east-1, cluster: c, url: "https://x.example", rollout: { breaker: { value: 10 } } }
`,
  'fleet.yml',
);
const place = placementOf(fleet, 'a', 'dev');
const blob = (path: string, id = path) => ({ path, id, type: 'blob' as const });
const folder = (path: string, id = path) => ({ path, id, type: 'tree' as const });
const tree = [
  folder('services', '1'),
  folder('services/a'),
  blob('services/a/x'),
  folder('kit'),
  blob('p.json'),
  blob('z/p.json'),
  blob('R'),
];

test('entryOf is flat, and tells nothing of AWS without an environment', () => {
  const entry = entryOf(serviceOf(fleet, 'a'), place, place.url);
  for (const value of Object.values(entry)) {
    expect(Array.isArray(value) || value === null || typeof value !== 'object').toBe(true);
  }
  expect(entry).toMatchObject({
    service: 'a',
    environment: 'dev',
    file: 'services/a/Dockerfile',
    'environment-variables': 'X=1=2',
    'migrate-command': '["node","a b"]',
    'ecs-service': 'a',
    'minimum-healthy-percent': null,
    'circuit-breaker': true,
    'circuit-breaker-threshold-type': 'BOUNDED_PERCENT',
    'circuit-breaker-threshold': 10,
    'verify-errors': '5',
  });
  expect(entryOf(serviceOf(fleet, 'a'), undefined, '')).toMatchObject({
    environment: '',
    cluster: '',
    'desired-count': null,
  });
});

describe('contentKey', () => {
  const service = serviceOf(fleet, 'a');
  const entry = entryOf(service, place, place.url);
  const key = contentKey(tree, service, entry);
  const changed = (path: string) => tree.map((one) => (one.path === path ? { ...one, id: 'other' } : one));

  test('changes with what the service is made of, and only with that', () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(contentKey([...tree].reverse(), service, entry)).toBe(key);
    for (const path of ['services/a', 'kit', 'p.json'])
      expect(contentKey(changed(path), service, entry)).not.toBe(key);
    for (const path of ['services', 'z/p.json', 'R'])
      expect(contentKey(changed(path), service, entry)).toBe(key);
  });

  test('changes with the entry, but not with the address', () => {
    expect(contentKey(tree, service, { ...entry, 'desired-count': 3 })).not.toBe(key);
    expect(contentKey(tree, service, { ...entry, url: 'http://127.0.0.1:1' })).toBe(key);
  });

  test('takes the whole tree for the root', () => {
    const root = serviceOf(fleet, 'root');
    const rootEntry = entryOf(root, undefined, '');
    expect(contentKey(changed('R'), root, rootEntry)).not.toBe(contentKey(tree, root, rootEntry));
  });
});

test("an entry's keys are the inputs of the actions that take them", async () => {
  const fleet = await loadFleet(
    `version: 1
services: { user: {} }
environments:
  dev: { region: us-east-1, cluster: dev }
  prod:
    extends: dev
    after: dev
    test-url: "https://{service}.test.example"
    approve: [verified>24h, scan<7d, ticket]
    rollout: { strategy: canary, canary: { percent: 5%, bake: 5m }, bake: 10m, alarms: [a, b], pause: verify, breaker: { reset: false } }
`,
    'fleet.yml',
  );
  const entry = entryOf(serviceOf(fleet, 'user'), placementOf(fleet, 'user', 'prod'), 'https://prod.example');
  expect(entry).toMatchObject({
    strategy: 'canary',
    'bake-minutes': 10,
    'canary-percent': '5',
    'canary-bake-minutes': 5,
    'linear-step-percent': '',
    alarms: 'a\nb',
    pause: 'verify',
    'test-url': 'https://user.test.example',
    'circuit-breaker-reset-on-healthy-task': false,
    'from-cluster': 'dev',
    'from-service': 'user',
    'require-verified': true,
    'min-verified-age': '24h',
    'max-scan-age': '168h',
    'require-ticket': true,
  });
  const taken = (action: string, pattern: RegExp) => {
    const inputs = Object.keys(readAction(action).inputs);
    const keys = Object.keys(entry).filter((key) => pattern.test(key));
    expect(
      keys.filter((key) => !inputs.includes(key)),
      action,
    ).toEqual([]);
    return keys.length;
  };
  expect(
    taken(
      'deploy-service',
      /^(strategy|bake-|canary-|linear-|alarms|pause|test-url|circuit-|desired|minimum-|maximum-)/,
    ),
  ).toBe(18);
  expect(taken('promote', /^(from-|require-|min-|max-)/)).toBe(7);
  expect(
    taken(
      'render-taskdef',
      /^(environment-variables|secrets|cpu|memory|task-role|execution-role|log-|container-)/,
    ),
  ).toBe(8);
  expect(
    taken('preflight', /^(cluster|account|task-definition|secrets|repository|path-prefix|health-path|log-)/),
  ).toBe(8);
});

test('gates and addresses are no part of the content key', async () => {
  const at = async (rest: string) => {
    const fleet = await loadFleet(
      `version: 1\nservices: { user: {} }\nenvironments:\n  dev: { region: us-east-1, cluster: dev }\n  prod: { extends: dev, after: dev, ${rest} }\n`,
      'fleet.yml',
    );
    const service = serviceOf(fleet, 'user');
    return contentKey([], service, entryOf(service, placementOf(fleet, 'user', 'prod'), ''));
  };
  const plain = await at('desired: 2');
  expect(await at('desired: 2, approve: [ticket], test-url: "https://x"')).toBe(plain);
  expect(await at('desired: 3')).not.toBe(plain);
  expect(await at('desired: 2, rollout: { strategy: canary }')).not.toBe(plain);
});
