import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTargets, parseDefinition, sameDefinition } from '../../../src/rollout/definition.ts';

const wanted = {
  family: 'user',
  networkMode: 'awsvpc' as const,
  containerDefinitions: [
    {
      name: 'user',
      image: 'x@sha256:1',
      portMappings: [{ containerPort: 8000 }],
      healthCheck: { command: ['CMD', 'true'], interval: 5 },
      environment: [
        { name: 'B', value: '2' },
        { name: 'A', value: '' },
      ],
    },
  ],
};
/** As ECS answers it. */
const running = {
  taskDefinitionArn: 'arn',
  revision: 3,
  status: 'ACTIVE' as const,
  requiresAttributes: [{ name: 'x' }],
  compatibilities: ['FARGATE' as const],
  registeredAt: new Date(),
  volumes: [],
  placementConstraints: [],
  family: 'user',
  networkMode: 'awsvpc' as const,
  containerDefinitions: [
    {
      image: 'x@sha256:1',
      name: 'user',
      cpu: 0,
      essential: true,
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
      healthCheck: { command: ['CMD', 'true'], interval: 5, timeout: 5, retries: 3 },
      portMappings: [{ containerPort: 8000, hostPort: 8000, protocol: 'tcp' as const }],
      environment: [
        { name: 'A', value: '' },
        { name: 'B', value: '2' },
      ],
    },
  ],
};

function withHostPort(hostPort: number) {
  const [container] = wanted.containerDefinitions;
  const portMappings = [{ containerPort: 8000, hostPort }];
  return {
    family: 'user',
    networkMode: 'bridge' as const,
    containerDefinitions: [{ ...container, portMappings }],
  };
}

describe('sameDefinition', () => {
  test('sees through what ECS fills in', () => {
    expect(sameDefinition(wanted, running, [])).toBe(true);
  });
  test.each([
    [
      'another image',
      { ...wanted, containerDefinitions: [{ ...wanted.containerDefinitions[0], image: 'x@sha256:2' }] },
    ],
    [
      'another value',
      {
        ...wanted,
        containerDefinitions: [
          { ...wanted.containerDefinitions[0], environment: [{ name: 'A', value: 'x' }] },
        ],
      },
    ],
    [
      'an essential container that no longer is',
      { ...wanted, containerDefinitions: [{ ...wanted.containerDefinitions[0], essential: false }] },
    ],
    ['more memory', { ...wanted, memory: '1024' }],
    [
      'command in another order',
      { ...wanted, containerDefinitions: [{ ...wanted.containerDefinitions[0], command: ['a', 'b'] }] },
    ],
  ])('%s is a difference', (_name, definition) => {
    expect(sameDefinition(definition, running, [])).toBe(false);
  });
  test('without a network of its own, the port of the host counts, unless it is any', () => {
    const bridge = (definition: object, hostPort: number) => ({ ...definition, ...withHostPort(hostPort) });
    expect(sameDefinition(bridge(wanted, 80), bridge(running, 80), [])).toBe(true);
    expect(sameDefinition(bridge(wanted, 80), bridge(running, 81), [])).toBe(false);
    expect(sameDefinition(bridge(wanted, 0), bridge(running, 0), [])).toBe(true);
  });
  test('tags that are wanted must be there, others do not count', () => {
    const tagged = { ...wanted, tags: [{ key: 'team', value: 'a' }] };
    expect(sameDefinition(tagged, running, [])).toBe(false);
    expect(
      sameDefinition(tagged, running, [
        { key: 'team', value: 'a' },
        { key: 'slipway:verified', value: 'x' },
      ]),
    ).toBe(true);
  });
});

describe('parseDefinition', () => {
  test('leaves read-only attributes out, and takes what describe-task-definition prints', () => {
    const text = JSON.stringify({ taskDefinition: running, tags: [] });
    expect(Object.keys(parseDefinition(text, 'a.json'))).toEqual([
      'volumes',
      'placementConstraints',
      'family',
      'networkMode',
      'containerDefinitions',
    ]);
  });
  test('a syntax error has its line and column', () => {
    const error = catchError(() => parseDefinition('{\n  "family": "user",\n  oops\n}', 'task.json'));
    expect(error).toMatchObject({
      message: "'task.json' is not JSON",
      place: { file: 'task.json', line: 3, column: 3 },
    });
  });
  test.each([
    ['[]', /must be an object/],
    ['{}', /no 'containerDefinitions'/],
    ['{"containerDefinitions":[{"name":"a","image":"i"}]}', /no 'family'/],
    ['{"family":"a","containerDefinitions":[{"name":"a"}]}', /container 'a' has no 'image'/],
    ['{"family":"a","containerDefinitions":[null]}', /has no 'name'/],
  ])('%s', (text, message) => {
    expect(() => parseDefinition(text, 'a.json')).toThrow(message);
  });
  test('any text is a definition or an ActionError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const error = catchError(() => parseDefinition(text, 'a.json'));
        return error === undefined || (error instanceof Error && error.name === 'ActionError');
      }),
    );
  });
});

describe('checkTargets', () => {
  const service = (containerName: string, containerPort: number) => ({
    serviceName: 'user',
    loadBalancers: [{ containerName, containerPort }],
  });
  test('container and port are there', () => {
    expect(() => checkTargets(wanted, service('user', 8000))).not.toThrow();
    expect(() => checkTargets(wanted, {})).not.toThrow();
  });
  test('what is missing is named', () => {
    expect(() => checkTargets(wanted, service('app', 8000))).toThrow(
      /container 'app' on port 8000, but .* has the containers 'user'/,
    );
    expect(() => checkTargets(wanted, service('user', 80))).toThrow(/maps of 'user' port 8000/);
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
