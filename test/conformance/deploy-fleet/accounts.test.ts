import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { commit, openWorld } from '../promote/world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('the environment before may be another account: it is asked with credentials of its own', async () => {
  const { uri, digest } = await world.push('staging/user');
  const tags = { verified: new Date().toISOString(), commit, source: 'key', digest };
  await world.service('user', await world.revision('user', `${uri}@${digest}`, tags));
  const entry = (environment: string, account: string) => ({
    service: 'user',
    environment,
    account,
    commit,
    region: 'us-east-1',
    repository: `${environment}/user`,
    cluster: environment,
    'ecs-service': 'user',
  });
  const choose = (inputs: Record<string, string>) =>
    runAction(
      'deploy-fleet',
      {
        matrix: JSON.stringify({ include: [entry('prod', '222222222222')] }),
        from: JSON.stringify({ include: [entry('staging', '111111111111')] }),
        'dry-run': 'true',
        ...inputs,
      },
      { env: { ...world.local.env, AWS_ACCESS_KEY_ID: '222222222222' } },
    );

  const own = await choose({});
  expect(own.exitCode).toBe(1);
  expect(own.annotations.at(-1)?.message).toContain(
    'user was not promoted from staging; nothing was deployed',
  );

  const chosen = await choose({
    'from-access-key-id': '111111111111',
    'from-secret-access-key': 'upstream-secret',
  });
  expect(chosen.exitCode, chosen.stdout).toBe(0);
  expect(chosen.outputs.images).toBe(`user=prod/user@${digest}`);
  expect(chosen.masks).toContain('upstream-secret');
});
