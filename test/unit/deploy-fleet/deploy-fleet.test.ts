import { describe, expect, test } from 'vitest';
import { actionNames, readAction } from '../../../scripts/actions.ts';
import { type Entry, entriesOf } from '../../../src/actions/deploy-fleet/entry.ts';
import { deployedBy, type FleetResult, type ServiceResult } from '../../../src/actions/deploy-fleet/fleet.ts';
import { givenImages, taggedImages } from '../../../src/actions/deploy-fleet/images.ts';
import * as steps from '../../../src/actions/deploy-fleet/steps.ts';
import { summaryOf } from '../../../src/actions/deploy-fleet/summary.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = `host/backend@${digest}`;
const entry: Entry = {
  service: 'backend',
  environment: 'dev',
  commit: 'c'.repeat(40),
  region: 'us-east-1',
  repository: 'slugger/backend',
  cluster: 'slugger-dev',
  'ecs-service': 'backend',
  'desired-count': 2,
  'circuit-breaker': true,
  cpu: null,
  'verify-window': '30s',
  source: 's',
};
const settings: steps.Settings = {
  waitForMinutes: 5,
  smokeWindow: undefined,
  allowOlder: false,
  parallel: 4,
  squawk: undefined,
  migrationsBase: undefined,
  scannedAt: new Map([['backend', '2026-11-21T00:00:00Z']]),
};

describe('the matrix', () => {
  test('is taken in its order', () => {
    const matrix = { include: [entry, { ...entry, service: 'frontend' }] };
    expect(entriesOf(matrix).map(({ service }) => service)).toEqual(['backend', 'frontend']);
    expect(entriesOf({ include: [] })).toEqual([]);
  });

  test.each([
    ['no matrix', [], "input 'matrix' has no array 'include'"],
    ['null', null, "input 'matrix' has no array 'include'"],
    ['one without an environment', { include: [{ ...entry, region: '' }] }, 'entry 1 of input'],
  ])('%s is refused', (_, matrix, message) => {
    expect(() => entriesOf(matrix)).toThrow(message);
  });
});

describe('the images given', () => {
  test('are taken by digest, with the time of their scan where it is said', () => {
    const found = givenImages({ backend: image, frontend: `${image} 2026-11-21T10:00:00.000Z` });
    expect(found.get('backend')).toEqual({ image, scannedAt: '' });
    expect(found.get('frontend')).toEqual({ image, scannedAt: '2026-11-21T10:00:00.000Z' });
  });

  test('are what is deployed, and no registry is asked for their tag', async () => {
    const images = await taggedImages([entry], givenImages({ backend: image }), AbortSignal.abort());
    expect(images).toEqual(new Map([['backend', image]]));
  });

  test.each([
    'host/backend:latest',
    `${image} yesterday`,
    `${image} 2026-11-21T99:00:00Z`,
    `${image} 2026-11-21T10:00:00Z more`,
    digest,
  ])('%s is refused', (text) => {
    expect(() => givenImages({ backend: text })).toThrow('it must be REPOSITORY@sha256:…');
  });
});

describe('the inputs of the actions', () => {
  const made: Record<string, Record<string, string>> = {
    'render-taskdef': steps.render(entry, image),
    migrate: steps.migrate(entry, { 'task-definition': 'file.json' }, settings),
    'deploy-service': steps.deploy(entry, { 'task-definition': 'file.json' }, {}, settings),
    'smoke-verify': steps.verify(entry, image, { 'task-definition-arn': 'arn' }, settings),
    rollback: steps.rollback(entry, 'arn', 'why', settings),
  };

  test.each(Object.keys(made))('%s declares all that it is given', (name) => {
    expect(actionNames()).toContain(name);
    const { inputs } = readAction(name);
    expect(Object.keys(made[name] ?? {}).filter((input) => inputs[input] === undefined)).toEqual([]);
  });

  test('new migrations are linted for all, against what runs or what was given, and not again', () => {
    const migrating = {
      ...entry,
      migrations: 'sql',
      'migrations-base': 'b'.repeat(40),
      'postgres-version': '17',
    };
    const inputs = steps.lint(migrating, settings);
    expect(inputs).toEqual({
      mode: 'plan',
      migrations: 'sql',
      base: 'b'.repeat(40),
      'postgres-version': '17',
      squawk: '',
    });
    const known = readAction('migrate').inputs;
    expect(Object.keys(inputs ?? {}).filter((input) => known[input] === undefined)).toEqual([]);
    expect(steps.lint(migrating, { squawk: 'false', migrationsBase: 'v1' })).toMatchObject({
      base: 'v1',
      squawk: 'false',
    });
    expect(steps.migrate(migrating, {}, settings)).toMatchObject({ migrations: '' });
    expect(steps.lint(entry, settings)).toBeUndefined();
  });

  test('what the manifest does not say is left out, and the rest is text', () => {
    expect(made['render-taskdef']).toMatchObject({ cpu: '', image });
    expect(made['deploy-service']).toMatchObject({ 'desired-count': '2', 'circuit-breaker': 'true' });
    expect(made['smoke-verify']).toMatchObject({
      digest,
      window: '30s',
      'scanned-at': '2026-11-21T00:00:00Z',
    });
  });

  test('the revision that the migration ran on is what is deployed', () => {
    const migrated = { 'task-definition-arn': 'arn:1' };
    const given = steps.deploy(entry, { 'task-definition': 'file.json' }, migrated, settings);
    expect(given).toMatchObject({ 'task-definition-arn': 'arn:1', 'task-definition': '' });
  });
});

test('what is brought back is what the run has put in place or left to come, the last first', () => {
  const one = (verdict: string, now: string, before = 'x:1') => ({
    verdict,
    'task-definition-arn': now,
    'previous-task-definition-arn': before,
  });
  const deployed = [one('succeeded', 'x:2'), one('timed-out', 'x:3'), one('scaled-to-zero', 'x:4')];
  const not = [
    one('rolled-back', 'x:5'),
    one('failed', 'x:6'),
    one('superseded', 'x:7'),
    one('stopped', 'x:8'),
    one('', ''),
    one('succeeded', 'x:9', 'x:9'),
  ];
  expect(deployedBy([...deployed, ...not])).toEqual(deployed.toReversed());
});

test('the summary has every service, those that were not reached among them', () => {
  const result = (service: string, more: Partial<ServiceResult>): ServiceResult => ({
    service,
    image,
    digest,
    commit: entry.commit,
    verdict: 'succeeded',
    result: 'verified',
    'task-definition-arn': `arn:x/${service}:2`,
    'previous-task-definition-arn': '',
    'failed-step': '',
    'rolled-back': false,
    ...more,
  });
  const state: FleetResult = {
    services: [
      result('a', { 'rolled-back': true }),
      result('b', {}),
      result('c', { verdict: 'rolled-back', result: '', 'failed-step': 'deploy-service (rolled-back)' }),
    ],
    failed: { service: 'c', step: 'deploy-service (rolled-back)' },
    rolledBack: ['a'],
    stuck: ['b'],
    dossier: '',
  };
  const entries = ['a', 'b', 'c', 'd'].map((service) => ({ ...entry, service }));
  expect(summaryOf(entries, state)).toBe(`## ❌ dev: c failed in deploy-service (rolled-back)

What deploy-service says above tells why. Brought back: a. NOT brought back: b; run the workflow rollback for them, or ship a mended commit.

| service | outcome | verdict | commit | image | revision |
| --- | --- | --- | --- | --- | --- |
| a | ↩ brought back | succeeded | ccccccc | sha256:aaaaaaaaaaaa | a:2 |
| b | ✗ NOT brought back | succeeded | ccccccc | sha256:aaaaaaaaaaaa | b:2 |
| c | ✗ failed | rolled-back | ccccccc | sha256:aaaaaaaaaaaa | c:2 |
| d | not reached |  |  |  |  |
`);
});
