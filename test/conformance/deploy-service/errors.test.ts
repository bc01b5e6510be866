import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from './stage.ts';
import { broken, denied, expired, openWire, throttled, type Wire } from './wire.ts';

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await openStage({ speed: 20 });
  await stage.service('user', { desiredCount: 1 });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  wire = await openWire(stage.local.url);
});
afterEach(() => wire.close());

async function deploy(inputs: Record<string, string>, env: Record<string, string | undefined> = {}) {
  const result = await runAction(
    'deploy-service',
    { cluster, service: 'user', ...inputs },
    { env: { ...stage.env, AWS_ENDPOINT_URL: wire.url, RUNNER_TEMP: undefined, ...env } },
  );
  const errors = result.annotations.filter(({ kind }) => kind === 'error');
  expect(errors.length).toBeLessThanOrEqual(1);
  return { ...result, error: errors[0] };
}

const changes = () =>
  wire.calls.filter(({ operation }) => /^(RegisterTaskDefinition|UpdateService)$/.test(operation)).length;

describe('before anything is changed', () => {
  const definition = (text: string) => async () => {
    const file = join(await stage.file('user'), '..', 'broken.json');
    await writeFile(file, text);
    return { 'task-definition': file };
  };
  const good = async () => ({ 'task-definition': await stage.file('user') });
  const rows: [string, () => Promise<Record<string, string>>, RegExp][] = [
    ['neither input', async () => ({}), /neither 'task-definition' nor 'task-definition-arn'/],
    [
      'both inputs',
      async () => ({ ...(await good()), 'task-definition-arn': 'user:1' }),
      /both 'task-definition'/,
    ],
    [
      'no such file',
      async () => ({ 'task-definition': 'nowhere.json' }),
      /'nowhere.json' can't be read\nbecause: ENOENT/,
    ],
    ['a file that is not JSON', definition('{\n  oops }'), /is not JSON/],
    ['a file that is no task definition', definition('{"family":"user"}'), /has no 'containerDefinitions'/],
    [
      'an unknown cluster',
      async () => ({ ...(await good()), cluster: 'nowhere' }),
      /no cluster 'nowhere' in us-east-1/,
    ],
    [
      'an unknown service',
      async () => ({ ...(await good()), service: 'nobody' }),
      /no service 'nobody' in cluster 'dev'.*MISSING/,
    ],
    [
      'a region that is none',
      async () => ({ ...(await good()), 'aws-region': 'mars' }),
      /'mars' is not the name of an AWS region/,
    ],
    [
      'a revision of another region',
      async () => ({ 'task-definition-arn': 'arn:aws:ecs:eu-west-1:000000000000:task-definition/user:1' }),
      /'task-definition-arn' is in eu-west-1, but the region to act in is us-east-1/,
    ],
    [
      'an unknown revision',
      async () => ({ 'task-definition-arn': 'user:99' }),
      /could not describe task definition 'user:99'/,
    ],
    [
      'half a threshold',
      async () => ({ ...(await good()), 'circuit-breaker-threshold': '3' }),
      /belong together/,
    ],
    [
      'no room to roll',
      async () => ({ ...(await good()), 'minimum-healthy-percent': '100', 'maximum-percent': '100' }),
      /no task could be started or stopped/,
    ],
    [
      'a wait beyond the limit',
      async () => ({ ...(await good()), 'wait-for-minutes': '361' }),
      /it must be a whole number from 1 to 360/,
    ],
  ];
  test.each(rows)('%s', async (_name, inputs, message) => {
    const result = await deploy(await inputs());
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toMatch(message);
    expect(changes()).toBe(0);
    expect(result.outputs.verdict).toBeUndefined();
  });

  test('a syntax error is shown at its line', async () => {
    const inputs = await definition('{\n  oops }')();
    expect((await deploy(inputs)).error).toMatchObject({ file: inputs['task-definition'], line: 2 });
  });

  test.each([
    ['expired credentials', expired, /The credentials have expired/],
    ['a role without the permission', denied, /The role lacks a permission/],
  ])('%s: told at once, not tried again', async (_name, fault, help) => {
    wire.fault = () => fault;
    const result = await deploy(await good());
    expect(result.error?.message).toMatch(help);
    expect(wire.calls).toHaveLength(1);
  });

  test('no credentials', async () => {
    const result = await deploy(await good(), {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: '/nonexistent',
    });
    expect(result.error?.message).toMatch(/No AWS credentials were found/);
  });

  test('UpdateService denied', async () => {
    wire.fault = ({ operation }) => (operation === 'UpdateService' ? denied : undefined);
    const result = await deploy(await good());
    expect(result.error?.message).toMatch(/could not update service 'user'/);
    expect(wire.count('UpdateService')).toBe(1);
    expect(result.outputs['task-definition-arn']).toMatch(/user:\d+$/);
  });
});

describe('while it follows', () => {
  const updated = () => wire.count('UpdateService') > 0;

  test('throttling, server errors and cut connections are no verdict', async () => {
    const faults = [throttled, broken, 'cut', throttled, broken] as const;
    let next = 0;
    wire.fault = ({ operation }) => (updated() && /^Describe/.test(operation) ? faults[next++] : undefined);
    const result = await deploy({ 'task-definition': await stage.file('user') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(next).toBeGreaterThan(5);
  });

  test('answers that lag are no verdict', async () => {
    let looks = 0;
    wire.fault = ({ operation }) => {
      if (operation === 'ListServiceDeployments' && wire.count(operation) < 3) return throttled;
      return updated() && operation === 'DescribeServices' && looks++ < 3 ? 'stale' : undefined;
    };
    const result = await deploy({ 'task-definition': await stage.file('user') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(looks).toBeGreaterThan(3);
  });

  test('access that is lost half-way is an error without a verdict', async () => {
    wire.fault = ({ operation }) => (updated() && /^Describe/.test(operation) ? expired : undefined);
    const result = await deploy({ 'task-definition': await stage.file('user', 'boot=60s') });
    expect(result.exitCode).toBe(1);
    expect(result.error?.message).toMatch(
      /it goes on, and its outcome is unknown[\s\S]*credentials have expired/,
    );
    expect(result.outputs.verdict).toBeUndefined();
    expect(result.outputs['task-definition-arn']).toBeDefined();
  });
});

describe('where service deployments may not be read', () => {
  const without = () => {
    wire.fault = ({ operation }) => (/ServiceDeployments$/.test(operation) ? denied : undefined);
  };

  test('success and rollback are told from the list of deployments', async () => {
    await stage.service('plain');
    without();
    const good = await deploy({ service: 'plain', 'task-definition': await stage.file('plain') });
    expect(good).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(good.annotations).toMatchObject([
      { kind: 'notice', message: expect.stringMatching(/ecs:ListServiceDeployments/) },
    ]);
    expect(wire.count('DescribeServiceDeployments') + wire.count('ListServiceDeployments')).toBe(1);
    const bad = await deploy({
      service: 'plain',
      'task-definition': await stage.file('plain', 'health=60s,exit=1@1s'),
    });
    expect(bad).toMatchObject({ exitCode: 1, outputs: { verdict: 'rolled-back' } });
  });

  test('so is a newer deployment', async () => {
    await stage.service('newer');
    without();
    const other = await stage.register('newer');
    const file = await stage.file('newer', 'boot=86400s');
    const following = deploy({ service: 'newer', 'task-definition': file });
    await stage.until(
      'newer',
      ({ taskDefinition }) => taskDefinition !== other && taskDefinition?.endsWith(':3') === true,
    );
    await stage.ecs.send(new UpdateServiceCommand({ cluster, service: 'newer', taskDefinition: other }));
    expect(await following).toMatchObject({ exitCode: 1, outputs: { verdict: 'superseded' } });
  });

  test('a dossier that may not be gathered says so', async () => {
    await stage.service('blind');
    wire.fault = ({ operation }) =>
      /^(ListTasks|DescribeTargetHealth)$/.test(operation) ? denied : undefined;
    const result = await deploy({
      service: 'blind',
      'task-definition': await stage.file('blind', 'health=60s,exit=1@1s'),
    });
    expect(result.outputs.verdict).toBe('rolled-back');
    expect(result.summary).toMatch(/> Not known, could not list the deployment's tasks; .*AccessDenied/);
  });
});
