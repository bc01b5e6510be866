import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affectedBy } from '../../../src/fleet/affected.ts';
import { loadFleet } from '../../../src/fleet/load.ts';
import { orderByNeeds } from '../../../src/fleet/order.ts';
import { placementOf, serviceOf } from '../../../src/fleet/resolve.ts';
import { secretValueFrom } from '../../../src/fleet/secrets.ts';

const fleet = await loadFleet(
  `version: 1
services:
  user:
    context: ./
    watch: [services/kit/, "*.json", "libs/**/*.sql"]
    port: 8000
    route: /user-service-api/*
    secrets: { DB: "ssm:/p/{environment}/{service}/db" }
    env: { LEVEL: info, RATE: 1.10 }
  web: { path: web, port: 80, route: "/*" }
  job: {}
environments:
  dev:
    region: eu-central-1
    role: arn:aws:iam::111122223333:role/ship
    cluster: fleet-dev
    repository: acme/{service}
    url: https://{service}.dev.example/
    desired: 2
    after: prod
    rollout: { maximum: 150, breaker: { value: 10 } }
    env: { LEVEL: debug, WHERE: "{environment}" }
    secrets: { KEY: "secretsmanager:p/env:KEY" }
    services: { user: { env: { A: dev }, cpu: 512 } }
  prod:
    extends: dev
    cluster: fleet-prod
    rollout: { breaker: { type: COUNT } }
    env: { LEVEL: warn }
    services: { user: { desired: 4, memory: 2048, rollout: { minimum: 75 } } }
`,
  'fleet.yml',
);

describe('serviceOf', () => {
  test('fills in what most teams want', () => {
    expect(serviceOf(fleet, 'job')).toEqual({
      name: 'job',
      path: 'services/job',
      context: 'services/job',
      dockerfile: 'services/job/Dockerfile',
      target: '',
      buildArgs: {},
      watch: [],
      checks: [],
      task: 'services/job/taskdef.json',
      container: 'job',
      port: null,
      prefix: '',
      route: '',
      migrate: [],
      migrations: '',
      migrationLock: '',
      postgresVersion: '',
      needs: [],
      verify: {
        version: '/version',
        versionField: '',
        versionHeader: '',
        health: '/health',
        checks: [],
        errors: '5%',
        p95: '2s',
        window: '60s',
      },
    });
  });

  test('reads paths and the prefix of a route', () => {
    expect(serviceOf(fleet, 'user')).toMatchObject({
      context: '.',
      watch: ['services/kit', '*.json', 'libs/**/*.sql'],
      prefix: '/user-service-api',
      verify: { version: '/user-service-api/version', health: '/user-service-api/health' },
    });
    expect(serviceOf(fleet, 'web')).toMatchObject({ prefix: '', dockerfile: 'web/Dockerfile' });
  });
});

describe('placementOf', () => {
  test('merges service, environment and what it extends', () => {
    expect(placementOf(fleet, 'user', 'prod')).toMatchObject({
      environment: 'prod',
      after: '',
      region: 'eu-central-1',
      cluster: 'fleet-prod',
      role: 'arn:aws:iam::111122223333:role/ship',
      repository: 'acme/user',
      ecsService: 'user',
      url: 'https://user.dev.example',
      taskRole: '',
      executionRole: '',
      logOptions: {},
      env: { LEVEL: 'warn', RATE: '1.10', WHERE: 'prod', A: 'dev' },
      secrets: {
        DB: '/p/prod/user/db',
        KEY: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:p/env:KEY::',
      },
      desired: 4,
      cpu: 512,
      memory: 2048,
      rollout: {
        minimum: 75,
        maximum: 150,
        breaker: { enable: true, rollback: true, type: 'COUNT', value: 10 },
      },
    });
    expect(placementOf(fleet, 'job', 'dev')).toMatchObject({
      desired: 2,
      rollout: { minimum: null, maximum: 150, breaker: { type: 'BOUNDED_PERCENT', value: 10 } },
      after: 'prod',
    });
  });
});

describe('secretValueFrom', () => {
  const place = { region: 'us-gov-west-1', account: '111122223333' };
  const arn = 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf';
  test.each([
    ['ssm:/a/b', '/a/b'],
    ['ssm:plain', 'plain'],
    [
      'ssm:arn:aws:ssm:eu-west-1:444455556666:parameter/a/b',
      'arn:aws:ssm:eu-west-1:444455556666:parameter/a/b',
    ],
    ['secretsmanager:a/b', 'arn:aws-us-gov:secretsmanager:us-gov-west-1:111122223333:secret:a/b'],
    ['secretsmanager:a:K', 'arn:aws-us-gov:secretsmanager:us-gov-west-1:111122223333:secret:a:K::'],
    [
      'secretsmanager:a::AWSPREVIOUS',
      'arn:aws-us-gov:secretsmanager:us-gov-west-1:111122223333:secret:a::AWSPREVIOUS:',
    ],
    [`secretsmanager:${arn}`, arn],
    [`secretsmanager:${arn}:K::v1`, `${arn}:K::v1`],
  ])('%s is %s', (reference, valueFrom) => {
    expect(secretValueFrom(reference, place)).toEqual({ valueFrom });
  });

  test.each([
    '',
    'ssm:',
    'ssm:a b',
    'vault:a',
    'secretsmanager:',
    'secretsmanager:a:k:s:v:x',
    'secretsmanager:a:k:s:v',
  ])("'%s' is refused", (reference) => {
    expect(secretValueFrom(reference, place)).toHaveProperty('problem');
  });
});

describe('affectedBy', () => {
  const user = serviceOf(fleet, 'user');
  test.each([
    ['services/user/src/a.ts', true],
    ['services/kit/x', true],
    ['services/kitchen/x', false],
    ['services/users', false],
    ['package.json', true],
    ['web/package.json', false],
    ['libs/a/b/.hidden/c.sql', true],
    ['services/user/Dockerfile.dockerignore', true],
    ['README.md', false],
  ])('%s: %s', (file, affected) => {
    expect(affectedBy(['docs/a.md', file], user)).toBe(affected ? file : undefined);
  });
});

test('orderByNeeds puts each name after what it needs, once', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(
        ...Array.from({ length: size }, (_, at) => fc.uniqueArray(fc.nat({ max: Math.max(0, at - 1) }))),
      ),
    );
  fc.assert(
    fc.property(graph, (needs) => {
      const names = needs.map((_, at) => `s${at}`).reverse();
      const needsOf = (name: string) =>
        (needs[Number(name.slice(1))] ?? []).map((at) => `s${at}`).filter((other) => other !== name);
      const result = orderByNeeds(names, needsOf);
      if (!('order' in result)) throw new Error('a circle where there is none');
      expect([...result.order].sort()).toEqual([...names].sort());
      for (const [at, name] of result.order.entries()) {
        for (const need of needsOf(name)) expect(result.order.indexOf(need)).toBeLessThan(at);
      }
    }),
  );
});

describe('rollouts, approvals and targets', () => {
  const text = (prod: string, rest = '') => `version: 1
services: { user: {}, web: {} }
environments:
  dev:
    region: eu-central-1
    cluster: dev
    ecs-service: "dev-{service}"
    rollout:
      strategy: canary
      bake: 10m
      canary: { percent: 2.50%, bake: 1h }
      alarms: ["{service}-5xx", latency]
      breaker: { type: COUNT, value: 2, reset: false }
  prod: { extends: dev, after: dev, cluster: prod, ${prod} }
${rest}`;
  const prod = async (given: string) =>
    placementOf(await loadFleet(text(given), 'fleet.yml'), 'user', 'prod');

  test('a strategy is inherited with its settings, another one leaves them behind', async () => {
    expect((await prod('desired: 2')).rollout).toMatchObject({
      strategy: 'canary',
      bake: 10,
      canary: { percent: '2.5', bake: 60 },
      alarms: ['user-5xx', 'latency'],
      breaker: { enable: true, type: 'COUNT', value: 2, reset: false },
    });
    expect(
      (
        await prod(
          'rollout: { strategy: linear, linear: { percent: 20%, bake: 3m }, pause: person, pause-limit: 2h }',
        )
      ).rollout,
    ).toMatchObject({
      strategy: 'linear',
      canary: { percent: '', bake: null },
      linear: { percent: '20', bake: 3 },
      pause: 'person',
      pauseLimit: 120,
    });
    expect((await prod('rollout: { strategy: rolling }')).rollout).toMatchObject({
      pause: '',
      canary: { percent: '' },
    });
  });

  test.each([
    ['desired: 1', { verified: true, verifiedHours: null, scanHours: null, ticket: null }],
    ['approve: [verified, scan<7d, ticket]', { verified: true, scanHours: 168, ticket: true }],
    ['approve: [verified>24h, scan<30m]', { verified: true, verifiedHours: 24, scanHours: 0.5 }],
  ])('%s', async (given, approval) => {
    const placement = await prod(given);
    expect(placement.approval).toMatchObject(approval);
    expect(placement.from).toEqual({ region: 'eu-central-1', cluster: 'dev', ecsService: 'dev-user' });
  });

  test.each([
    ['approve: [scan]', /must be verified, verified>24h, scan<7d or ticket/],
    ['approve: [scan<1d, scan<2d]', /'approve' has scan twice/],
    [
      'rollout: { strategy: rolling, pause: person }',
      /'pause' needs strategy blue-green, canary or linear; here it is rolling/,
    ],
    ['rollout: { pause: verify }', /'pause: verify' needs 'test-url'/],
    [
      'rollout: { linear: { percent: 20% } }',
      /'linear' goes with strategy linear, and the strategy here is canary/,
    ],
    ['rollout: { strategy: linear, linear: { percent: 2% } }', /'linear' has 2%; ECS takes 3% at least/],
    ['rollout: { bake: 25h }', /'bake' has 25h; ECS takes 0 to 1440 minutes/],
    ['rollout: { bake: 90s }', /must be whole minutes or hours/],
    ['rollout: { strategy: canery }', /did you mean 'canary'/],
  ])('%s is wrong', async (given, message) => {
    await expect(loadFleet(text(given), 'fleet.yml')).rejects.toThrow(message);
  });

  test('approve without after, and targets', async () => {
    const alone = text('desired: 1').replace('after: dev, ', 'approve: [ticket], ');
    await expect(loadFleet(alone, 'fleet.yml')).rejects.toThrow(/say which in 'after'/);
    const good = text(
      'desired: 1',
      'targets: { deploys: 2/day, lead-time: 1d, failure-rate: 15%, recovery: 1h }',
    );
    expect((await loadFleet(good, 'fleet.yml')).targets).toEqual({
      deploys: '2/day',
      'lead-time': '1d',
      'failure-rate': '15%',
      recovery: '1h',
    });
    await expect(loadFleet(text('desired: 1', 'targets: { deploys: often }'), 'fleet.yml')).rejects.toThrow(
      /rate such as/,
    );
  });
});
