import { describe, expect, test } from 'vitest';
import type { TaskDefinition } from '../../../src/taskdef/definition.ts';
import { diffDefinitions } from '../../../src/taskdef/diff.ts';
import { cpuUnits, memoryMib, sizeProblem } from '../../../src/taskdef/fargate.ts';
import { secretLook } from '../../../src/taskdef/plaintext.ts';
import { validate } from '../../../src/taskdef/validate.ts';

const definition = (container: object = {}, task: object = {}, ...more: object[]): TaskDefinition =>
  ({
    family: 'f',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn',
    ...task,
    containerDefinitions: [{ name: 'web', image: 'i', ...container }, ...more],
  }) as TaskDefinition;

describe('what Fargate has not', () => {
  const log = (options: object, driver = 'awslogs') => ({ logConfiguration: { logDriver: driver, options } });
  const aws = { 'awslogs-group': 'g', 'awslogs-region': 'r', 'awslogs-stream-prefix': 'p' };
  const router = { name: 'router', image: 'i', firelensConfiguration: { type: 'fluentbit' } };

  test.each<[string, TaskDefinition]>([
    ['awslogs', definition(log({ ...aws, mode: 'non-blocking', 'max-buffer-size': '25m' }))],
    ['FireLens', definition(log({ Name: 'http' }, 'awsfirelens'), {}, router)],
    ['splunk', definition(log({ 'splunk-url': 'u' }, 'splunk'))],
    [
      'what DescribeTaskDefinition fills in',
      definition(
        { links: [], privileged: false, ulimits: [] },
        { placementConstraints: [], volumes: [{ name: 'v' }] },
      ),
    ],
    [
      'nofile and SYS_PTRACE',
      definition({
        ulimits: [{ name: 'nofile', softLimit: 1, hardLimit: 2 }],
        linuxParameters: { initProcessEnabled: true, capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } },
      }),
    ],
  ])('%s is good', (_, good) => {
    expect(validate(good)).toEqual([]);
  });

  test.each<[TaskDefinition, string]>([
    [definition(log({}, 'json-file')), "logDriver is 'json-file'; Fargate has awslogs, awsfirelens, splunk"],
    [definition(log({ ...aws, 'awslogs-region': '' })), 'awslogs needs the option awslogs-region'],
    [definition(log({ ...aws, mode: 'fast' })), "mode is 'fast'; it must be blocking or non-blocking"],
    [definition(log({ ...aws, 'max-buffer-size': 'big' })), 'it must be a size such as 25m'],
    [definition(log({ ...aws, 'awslogs-create-group': 'false' })), "can only be 'true'"],
    [definition(log({}, 'awsfirelens')), 'needs a container with a firelensConfiguration'],
    [definition({}, {}, { ...router, ...log({}, 'awsfirelens') }), "the log router's own log"],
    [
      definition({}, {}, router, { ...router, name: 'other' }),
      "'router', 'other' have a firelensConfiguration",
    ],
    [definition({ privileged: true }), "privileged of 'web' is not for tasks on Fargate"],
    [definition({ links: ['a'] }), "links of 'web' is not"],
    [definition({ linuxParameters: { devices: [{ hostPath: '/x' }] } }), "devices of 'web' is not"],
    [definition({ linuxParameters: { capabilities: { add: ['NET_ADMIN'] } } }), 'the capability NET_ADMIN'],
    [definition({ ulimits: [{ name: 'core', softLimit: 1, hardLimit: 1 }] }), 'the ulimit core'],
    [definition({ ulimits: [{ name: 'nofile', softLimit: 2, hardLimit: 1 }] }), 'above its hardLimit'],
    [definition({}, { pidMode: 'host' }), "pidMode is 'host'"],
    [definition({}, { placementConstraints: [{ type: 'memberOf' }] }), 'placementConstraints is not'],
    [definition({}, { volumes: [{ name: 'v', host: { sourcePath: '/x' } }] }), "the volume 'v' is of a host"],
    [definition({ name: 'a b' }), "the container name 'a b' must be"],
    [
      definition({}, {}, ...Array.from({ length: 10 }, (__, at) => ({ name: `c${at}`, image: 'i' }))),
      '11 containers',
    ],
    [definition({ environment: [{ name: 'A', value: 'x'.repeat(70_000) }] }), 'it may have 65536'],
    [definition({}, { cpu: '300' }), 'fargate-tasks-services.html#fargate-tasks-size'],
    [
      definition({}, { runtimePlatform: { cpuArchitecture: 'ARM64' } }),
      "cpuArchitecture is 'ARM64'; the image is built for X86_64",
    ],
  ])('%#: %s', (bad, message) => {
    expect(
      validate(bad)
        .map((one) => one.message)
        .join('\n'),
    ).toContain(message);
  });

  test('ARM64 is good where the image is', () => {
    const arm = definition({}, { runtimePlatform: { cpuArchitecture: 'ARM64' } });
    expect(validate(arm, { architecture: 'ARM64' })).toEqual([]);
    expect(validate(definition(), { architecture: 'ARM64' })).toHaveLength(1);
  });
});

describe('validate', () => {
  test('finds nothing in a good definition', () => {
    expect(
      validate(
        definition(
          {
            portMappings: [
              { containerPort: 80 },
              { containerPort: 80, protocol: 'udp' },
              { containerPortRange: '1-2' },
            ],
            healthCheck: {
              command: ['CMD-SHELL', 'x'],
              interval: 5,
              timeout: 60,
              retries: 10,
              startPeriod: 0,
            },
            stopTimeout: 120,
            dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }],
            secrets: [
              { name: 'A', valueFrom: '/a/b' },
              { name: 'B', valueFrom: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:x:KEY::' },
            ],
            environment: [{ name: 'TOKEN_TTL', value: '3600' }],
          },
          { ephemeralStorage: { sizeInGiB: 21 }, runtimePlatform: { cpuArchitecture: 'X86_64' } },
          { name: 'init', image: 'i', essential: false },
        ),
      ),
    ).toEqual([]);
  });

  test.each<[string, TaskDefinition, string]>([
    ['a family with a slash', definition({}, { family: 'a/b' }), "family is 'a/b'"],
    ['no awsvpc', definition({}, { networkMode: 'bridge' }), 'Fargate needs awsvpc'],
    ['not for Fargate', definition({}, { requiresCompatibilities: ['EC2'] }), 'must hold FARGATE'],
    [
      'a size Fargate has not',
      definition({}, { memory: '4096' }),
      "memory is '4096'; with 256 CPU units Fargate has 512, 1024, 2048 MiB",
    ],
    [
      'too little storage',
      definition({}, { ephemeralStorage: { sizeInGiB: 20 } }),
      'sizeInGiB is 20; it must be a whole number from 21 to 200 GiB',
    ],
    [
      'another architecture',
      definition({}, { runtimePlatform: { cpuArchitecture: 'ARM64' } }),
      "cpuArchitecture is 'ARM64'",
    ],
    ['a name twice', definition({}, {}, { name: 'web', image: 'i' }), "two containers have the name 'web'"],
    ['nothing essential', definition({ essential: false }), 'no container is essential'],
    ['no image', definition({ image: '' }), "'web' has no image"],
    [
      'a variable twice',
      definition({
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      }),
      "the variable 'A' twice",
    ],
    [
      'a variable that is a secret too',
      definition({ environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: '/a' }] }),
      "'A' twice, as a variable or as a secret",
    ],
    ['a value that is no text', definition({ environment: [{ name: 'A', value: 1 }] }), 'must be a text'],
    [
      'a secret of an unknown form',
      definition({ secrets: [{ name: 'A', valueFrom: 'ssm:/a' }] }),
      "the secret 'A' has no valueFrom",
    ],
    [
      'a plain password',
      definition({ environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
      "'DB_PASSWORD' of 'web' is a plain variable, but its name is that of a secret",
    ],
    [
      'an environment file of another name',
      definition({ environmentFiles: [{ value: 'arn:aws:s3:::b/x', type: 's3' }] }),
      'must end in .env',
    ],
    [
      'a long stopTimeout',
      definition({ stopTimeout: 121 }),
      'stopTimeout is 121; it must be a whole number from 2 to 120 s',
    ],
    [
      'a container larger than the task',
      definition({ memory: 1024 }),
      "'web' has 1024 MiB of memory, more than the task (512)",
    ],
    [
      'more CPU than the task',
      definition({ cpu: 200 }, {}, { name: 'b', image: 'i', cpu: 100 }),
      'the containers have 300 CPU units, the task 256',
    ],
    [
      'another host port',
      definition({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      "hostPort of 'web' is 8080",
    ],
    [
      'a port twice',
      definition({ portMappings: [{ containerPort: 80 }, { containerPort: 80 }] }),
      'maps port 80/tcp twice',
    ],
    ['port 0', definition({ portMappings: [{ containerPort: 0 }] }), 'containerPort is 0'],
    [
      'a health check without CMD',
      definition({ healthCheck: { command: ['curl'] } }),
      'must begin with CMD or CMD-SHELL',
    ],
    [
      'a quick health check',
      definition({ healthCheck: { command: ['CMD', 'x'], interval: 4 } }),
      'interval is 4; it must be a whole number from 5 to 300 s',
    ],
    [
      'an unknown dependency',
      definition({ dependsOn: [{ containerName: 'x', condition: 'START' }] }),
      "'web' depends on 'x', which isn't there; there are 'web'",
    ],
    [
      'an unknown condition',
      definition({ dependsOn: [{ containerName: 'b', condition: 'DONE' }] }, {}, { name: 'b', image: 'i' }),
      "'DONE' is not one of START",
    ],
    [
      'waiting for the end of an essential one',
      definition(
        { dependsOn: [{ containerName: 'b', condition: 'COMPLETE' }] },
        {},
        { name: 'b', image: 'i' },
      ),
      'which is essential',
    ],
    [
      'waiting for health without a check',
      definition(
        { dependsOn: [{ containerName: 'b', condition: 'HEALTHY' }] },
        {},
        { name: 'b', image: 'i' },
      ),
      'has no healthCheck',
    ],
    [
      'a circle',
      definition(
        { dependsOn: [{ containerName: 'b', condition: 'START' }] },
        {},
        { name: 'b', image: 'i', dependsOn: [{ containerName: 'web', condition: 'START' }] },
      ),
      'in a circle: web → b → web',
    ],
    [
      'secrets without a role',
      definition({ secrets: [{ name: 'A', valueFrom: '/a' }] }, { executionRoleArn: undefined }),
      'needs an executionRoleArn',
    ],
  ])('refuses %s', (_, one, message) => {
    const problems = validate(one);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
    expect(problems).toHaveLength(1);
  });

  test('lets pass what is said to be no secret, and never shows a value', () => {
    const one = definition({ environment: [{ name: 'API_TOKEN', value: 'public-anyway' }] });
    expect(validate(one, { allowPlaintext: ['API_TOKEN'] })).toEqual([]);
    expect(JSON.stringify(validate(one))).not.toContain('public-anyway');
  });
});

test.each([
  ['DB_PASSWORD', 'x', true],
  ['jwt_key', 'x', true],
  ['STRIPE_SECRET', 'x', true],
  ['PASSWORD', '', false],
  ['USE_TOKEN', 'true', false],
  ['SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x', false],
  ['TOKEN_TTL', '15m', false],
  ['PUBLIC_KEY_URL', 'https://x.example/k', false],
  ['DATABASE_URL', 'postgres://user:pass@db/x', true],
  ['DATABASE_URL', 'postgres://db:5432/x', false],
  ['REDIS', 'redis://:pass@host', true],
  ['X', `AKIA${'A'.repeat(16)}`, true],
  ['X', '-----BEGIN EC PRIVATE KEY-----', true],
  ['X', `ghp_${'a'.repeat(36)}`, true],
  ['X', 'https://example.com/a:b@c', false],
])('%s=%s looks like a secret: %s', (name, value, expected) => {
  expect(secretLook(name, value) !== undefined).toBe(expected);
});

test.each([
  ['256', '512', undefined],
  ['.25 vCPU', '0.5GB', undefined],
  ['1 vCPU', '8 GB', undefined],
  [16384, 122880, undefined],
  ['8192', '17408', "memory is '17408'; with 8192 CPU units Fargate has 16384 to 61440 by 4096 MiB"],
  ['300', '512', "cpu is '300'; Fargate has 256, 512, 1024, 2048, 4096, 8192, 16384"],
  [undefined, '512', 'cpu is missing'],
  ['256', undefined, 'memory is missing'],
])('a task of %s and %s', (cpu, memory, message) => {
  const problem = sizeProblem(cpu, memory);
  if (message === undefined) expect(problem).toBeUndefined();
  else expect(problem?.message).toContain(message);
});

test('sizes are read as ECS does', () => {
  expect([cpuUnits('0.5 vcpu'), cpuUnits('x'), memoryMib('2gb'), memoryMib('-1')]).toEqual([
    512,
    undefined,
    2048,
    undefined,
  ]);
});

describe('diffDefinitions', () => {
  test('says what a person would', () => {
    const before = definition(
      {
        image: 'a',
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
        secrets: [{ name: 'S', valueFrom: '/s' }],
        logConfiguration: { logDriver: 'awslogs', options: { group: 'g' } },
      },
      {},
      { name: 'old', image: 'i' },
    );
    const after = definition(
      {
        image: 'b',
        environment: [
          { name: 'B', value: '3' },
          { name: 'DB_PASSWORD', value: 'hunter2' },
        ],
        secrets: [{ name: 'S', valueFrom: '/t' }],
        logConfiguration: { logDriver: 'awslogs', options: { group: 'h' } },
      },
      { cpu: '512', memory: '1024' },
      { name: 'new', image: 'i' },
    );
    expect(diffDefinitions(before, after)).toEqual([
      { what: 'cpu', before: '256', after: '512' },
      { what: 'memory', before: '512', after: '1024' },
      { what: 'web: environment A', before: '1', after: '' },
      { what: 'web: environment B', before: '2', after: '3' },
      { what: 'web: environment DB_PASSWORD', before: '', after: '(not shown)' },
      { what: 'web: secret S', before: '/s', after: '/t' },
      { what: 'web: image', before: 'a', after: 'b' },
      { what: 'web: logConfiguration.options.group', before: 'g', after: 'h' },
      { what: 'container old', before: 'there', after: '' },
      { what: 'container new', before: '', after: 'there' },
    ]);
  });

  test('takes what ECS fills in for no difference', () => {
    const registered = definition(
      {
        cpu: 0,
        essential: true,
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
        environment: [
          { name: 'B', value: '' },
          { name: 'A', value: '1' },
        ],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
        healthCheck: { command: ['CMD', 'x'], interval: 30, timeout: 5, retries: 3 },
      },
      { volumes: [], placementConstraints: [], cpu: '256' },
    );
    const rendered = definition(
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
        portMappings: [{ containerPort: 80 }],
        healthCheck: { command: ['CMD', 'x'] },
      },
      { cpu: 256 },
    );
    expect(diffDefinitions(registered, rendered)).toEqual([]);
  });
});
