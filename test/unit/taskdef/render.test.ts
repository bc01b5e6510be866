import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTemplate, type TaskDefinition } from '../../../src/taskdef/definition.ts';
import { type Changes, type ContainerChanges, render } from '../../../src/taskdef/render.ts';

const image = `repo@sha256:${'a'.repeat(64)}`;
/** Changes of one container, and of the task. */
const changes = (part: ContainerChanges = {}, task: Partial<Changes> = {}): Changes => ({
  containers: new Map([['web', { image, ...part }]]),
  mode: 'merge',
  ...task,
});

const template = (part: object = {}): TaskDefinition => ({
  family: 'f',
  somethingNew: { kept: [1, null, 'x'] },
  containerDefinitions: [
    {
      name: 'web',
      image: 'old',
      environment: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
      secrets: [{ name: 'S', valueFrom: '/s' }],
      logConfiguration: { logDriver: 'awslogs', options: { group: 'g', region: 'r' }, secretOptions: [] },
      ...part,
    },
    { name: 'side', image: 'other', environment: [{ name: 'A', value: 'x' }] },
  ],
});
const web = (definition: TaskDefinition) => definition.containerDefinitions[0];

describe('render', () => {
  test('sets the image of the named containers and leaves others as they are', () => {
    const rendered = render(template(), changes());
    expect(web(rendered)?.image).toBe(image);
    expect(rendered.containerDefinitions[1]).toEqual(template().containerDefinitions[1]);
    expect(rendered.somethingNew).toEqual(template().somethingNew);
    const both = render(template(), {
      mode: 'merge',
      containers: new Map([
        ['side', { image }],
        ['web', { image }],
      ]),
    });
    expect(both.containerDefinitions.map((container) => container.image)).toEqual([image, image]);
  });

  test.each<[string, ContainerChanges & { mode?: 'replace' }, [string, string][], [string, string][]]>([
    [
      'sets over',
      { environment: { B: 'x=y', C: '' } },
      [
        ['A', '1'],
        ['B', 'x=y'],
        ['C', ''],
      ],
      [['S', '/s']],
    ],
    ['takes out', { remove: ['A', 'S', 'none'] }, [['B', '2']], []],
    ['takes out by null', { environment: { A: null, S: null }, secrets: { S: null } }, [['B', '2']], []],
    [
      'takes the plain one out and sets the secret',
      { environment: { A: null }, secrets: { A: '/a' } },
      [['B', '2']],
      [
        ['S', '/s'],
        ['A', '/a'],
      ],
    ],
    [
      'makes a plain one secret',
      { secrets: { A: '/a' } },
      [['B', '2']],
      [
        ['S', '/s'],
        ['A', '/a'],
      ],
    ],
    [
      'makes a secret plain',
      { environment: { S: 's' } },
      [
        ['A', '1'],
        ['B', '2'],
        ['S', 's'],
      ],
      [],
    ],
    ['replaces', { mode: 'replace', environment: { C: '3' } }, [['C', '3']], []],
  ])('%s', (_, given, environment, secrets) => {
    const { mode = 'merge' as const, ...part } = given;
    const rendered = web(render(template(), changes(part, { mode })));
    expect(rendered?.environment?.map(({ name, value }) => [name, value])).toEqual(environment);
    expect(rendered?.secrets?.map(({ name, valueFrom }) => [name, valueFrom])).toEqual(secrets);
  });

  test('sets what else may be given', () => {
    const rendered = render(
      template({ dockerLabels: { a: '1' } }),
      changes(
        {
          command: ['a', 'b c'],
          entryPoint: ['/init'],
          envFiles: ['arn:aws:s3:::b/x.env'],
          dockerLabels: { b: 'x=y', a: null },
          logOptions: { region: 'other' },
          logSecrets: { apikey: '/key' },
        },
        {
          family: 'g',
          cpu: '512',
          memory: '1024',
          taskRole: 't',
          executionRole: 'e',
          ephemeralStorage: 50,
          architecture: 'ARM64',
        },
      ),
    );
    expect(rendered).toMatchObject({
      family: 'g',
      cpu: '512',
      memory: '1024',
      taskRoleArn: 't',
      executionRoleArn: 'e',
      ephemeralStorage: { sizeInGiB: 50 },
      runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' },
    });
    expect(web(rendered)).toMatchObject({
      command: ['a', 'b c'],
      environmentFiles: [{ value: 'arn:aws:s3:::b/x.env', type: 's3' }],
      entryPoint: ['/init'],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { group: 'g', region: 'other' },
        secretOptions: [{ name: 'apikey', valueFrom: '/key' }],
      },
    });
    expect(web(rendered)?.dockerLabels).toEqual({ b: 'x=y' });
  });

  test('drops the options of another log driver', () => {
    const rendered = web(render(template(), changes({ logDriver: 'fluentd', logOptions: { tag: 't' } })));
    expect(rendered?.logConfiguration).toEqual({ logDriver: 'fluentd', options: { tag: 't' } });
    expect(() =>
      render(template(), { mode: 'merge', containers: new Map([['side', { logOptions: { a: 'b' } }]]) }),
    ).toThrow('has no log driver');
  });

  test('refuses a variable that is given as a secret too', () => {
    expect(() => render(template(), changes({ environment: { X: '1' }, secrets: { X: '/x' } }))).toThrow(
      "'X' of 'web' is given as a plain variable and as a secret",
    );
  });

  test('names the containers there are', () => {
    expect(() => render(template(), { mode: 'merge', containers: new Map([['wbe', {}]]) })).toThrow(
      "the task definition has no container 'wbe'; it has 'web', 'side'",
    );
  });

  test('a name that objects have by themselves is a name like any other', () => {
    const rendered = web(
      render(template(), changes({ environment: { constructor: 'x' }, secrets: { toString: '/t' } })),
    );
    expect(rendered?.environment?.at(-1)).toEqual({ name: 'constructor', value: 'x' });
    expect(rendered?.secrets?.at(-1)).toEqual({ name: 'toString', valueFrom: '/t' });
  });
});

describe('parseTemplate', () => {
  test('reads JSON and YAML alike, and what ECS describes', async () => {
    const json = await parseTemplate(JSON.stringify(template()), 'a.json');
    expect(json).toEqual({ ...template(), somethingNew: { kept: [1, null, 'x'] } });
    const { dump } = await import('js-yaml');
    expect(await parseTemplate(dump(template()), 'a.yml')).toEqual(json);
    const described = {
      taskDefinition: { ...template(), revision: 3, status: 'ACTIVE', registeredAt: 1, cpu: null },
    };
    expect(await parseTemplate(JSON.stringify(described), 'a.json')).toEqual(json);
  });

  test("takes the repository's own", async () => {
    const file = 'services/user/taskdef.json';
    expect((await parseTemplate(readFileSync(file, 'utf8'), file)).family).toBe('peerprep-user');
  });

  test.each([
    ['{\n  "family": "f",\n  "x" 1\n}', 't.json', "'t.json' is not JSON", 3],
    ['{', 't.json', "'t.json' is not JSON", 1],
    ['a: [', 't.yaml', "'t.yaml' is not YAML", 1],
    ['[]', 't.json', 'it must be an object', undefined],
    ['{}', 't.json', "it has no 'containerDefinitions'", undefined],
    ['{"containerDefinitions":[{}]}', 't.json', "containerDefinitions[0] has no 'name'", undefined],
    [
      '{"containerDefinitions":[{"name":"a","environment":{"A":"b"}}]}',
      't.json',
      "'environment' of 'a' must be a list of objects",
      undefined,
    ],
    [
      '{"containerDefinitions":[{"name":"a","command":"x"}]}',
      't.json',
      "'command' of 'a' must be a list of texts",
      undefined,
    ],
  ])('refuses %j', async (text, file, message, line) => {
    await expect(parseTemplate(text, file)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      place: { file, ...(line === undefined ? {} : { line }) },
    });
  });
});
