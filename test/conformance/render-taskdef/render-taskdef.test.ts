import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anyCredentials } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

const image = `111122223333.dkr.ecr.us-east-1.amazonaws.com/user@sha256:${'a'.repeat(64)}`;
const template = `{
  "family": "user",
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/e",
  "containerDefinitions": [
    {
      "name": "user",
      "image": "to-be-set",
      "environment": [
        { "name": "LEVEL", "value": "info" },
        { "name": "MODE", "value": "a" }
      ]
    }
  ]
}
`;

let folder = '';
let server: Server;
let asked: [operation: string, body: unknown][] = [];
let answers: Record<string, { status: number; body: unknown }> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-test-'));
  await writeFile(join(folder, 'taskdef.json'), template);
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    asked.push([operation, JSON.parse(text)]);
    const { status, body } = answers[operation] ?? {
      status: 400,
      body: { __type: 'AccessDeniedException', message: 'not allowed' },
    };
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answers = {};
});

/** Runs the action, and reads what it rendered before its temporary folder is gone. */
async function rendering(inputs: Record<string, string>) {
  const temp = await mkdtemp(join(folder, 'temp-'));
  const result = await runAction(
    'render-taskdef',
    { 'task-definition': 'taskdef.json', 'container-name': ' user ', image, ...inputs },
    {
      cwd: folder,
      env: {
        ...anyCredentials,
        AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        RUNNER_TEMP: temp,
      },
    },
  );
  const path = result.outputs['task-definition'];
  const definition = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'));
  return { ...result, path, definition };
}

const arn = 'arn:aws:ecs:us-east-1:111122223333:task-definition/user:7';

describe('render-taskdef', () => {
  test('renders a file that only this user can read, and says what changes', async () => {
    const result = await rendering({
      'environment-variables': 'LEVEL=debug\nURL=https://x.example/?a=b',
      secrets: 'DB=/p/db',
      'remove-environment': 'MODE',
      command: 'node "dist/a b.js"',
      cpu: '512',
      memory: '1024',
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs.family).toBe('user');
    expect(result.definition).toMatchObject({
      cpu: '512',
      containerDefinitions: [
        {
          image,
          command: ['node', 'dist/a b.js'],
          environment: [
            { name: 'LEVEL', value: 'debug' },
            { name: 'URL', value: 'https://x.example/?a=b' },
          ],
          secrets: [{ name: 'DB', valueFrom: '/p/db' }],
        },
      ],
    });
    expect((await stat(result.path ?? '')).mode & 0o777).toBe(0o600);
    expect(result.stdout).toContain('~ user: environment LEVEL: info → debug');
    expect(result.stdout).toContain('- user: environment MODE: a');
    expect(result.summary).toContain('### Task definition `user`');
    expect(result.summary).toContain('| user: secret DB |  | `/p/db` |');
    expect(asked).toEqual([]);
  });

  test('compares with what the service runs', async () => {
    answers = {
      DescribeServices: { status: 200, body: { services: [{ status: 'ACTIVE', taskDefinition: arn }] } },
      DescribeTaskDefinition: {
        status: 200,
        body: {
          taskDefinition: {
            ...JSON.parse(template),
            taskDefinitionArn: arn,
            revision: 7,
            cpu: '1024',
            volumes: [],
          },
        },
      },
    };
    const result = await rendering({ cluster: 'c', service: 'user' });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(asked).toEqual([
      ['DescribeServices', { cluster: 'c', services: ['user'] }],
      ['DescribeTaskDefinition', { taskDefinition: arn, include: ['TAGS'] }],
    ]);
    expect(result.stdout).toContain('~ cpu: 1024 → 256');
    expect(result.summary).toContain('| user:7 | now |');
    expect(result.outputs).toMatchObject({ changed: 'true', 'task-definition-arn': '' });
  });

  test('says which revision to deploy where nothing differs from it', async () => {
    const running = JSON.parse(template.replace('to-be-set', image));
    answers = {
      DescribeServices: { status: 200, body: { services: [{ status: 'ACTIVE', taskDefinition: arn }] } },
      DescribeTaskDefinition: {
        status: 200,
        body: { taskDefinition: { ...running, taskDefinitionArn: arn } },
      },
    };
    const result = await rendering({ cluster: 'c', service: 'user' });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ changed: 'false', 'task-definition-arn': arn });
    expect(result.summary).toContain('Nothing changes against `user:7`.');
  });

  test.each([
    [{ 'task-definition-arn': arn }, arn],
    [{ 'task-definition-family': 'user' }, 'user'],
    [{ 'task-definition-family': 'user', 'task-definition-revision': '5' }, 'user:5'],
  ])('renders from what is registered: %j', async (inputs, id) => {
    const described = { ...JSON.parse(template), taskDefinitionArn: arn, revision: 7, newField: { a: 1 } };
    answers = {
      DescribeTaskDefinition: {
        status: 200,
        body: { taskDefinition: described, tags: [{ key: 'slipway:verified', value: 'x' }] },
      },
    };
    const result = await rendering({ 'task-definition': '', ...inputs });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(asked).toEqual([['DescribeTaskDefinition', { taskDefinition: id, include: ['TAGS'] }]]);
    expect(result.definition).toMatchObject({ newField: { a: 1 }, containerDefinitions: [{ image }] });
    expect(Object.keys(result.definition)).not.toContain('revision');
    expect(result.definition.tags).toBeUndefined();

    const wrong = await rendering({ 'task-definition': '', ...inputs, memory: '1' });
    expect(wrong.annotations[0]?.message).toContain("user:7: memory is '1'");
    expect(wrong.annotations[0]?.file).toBeUndefined();
  });

  test('sets each container by itself, what is its own over what is for all', async () => {
    const two = JSON.parse(template);
    two.containerDefinitions.push({
      name: 'proxy',
      image: 'proxy:1',
      essential: false,
      dockerLabels: { a: '1', b: '2' },
    });
    await writeFile(join(folder, 'two.json'), JSON.stringify(two));
    const result = await rendering({
      'task-definition': 'two.json',
      'container-name': 'user, proxy',
      'environment-variables': 'LEVEL=warn',
      containers: `
proxy:
  image: proxy@sha256:${'b'.repeat(64)}
  environment-variables: { LEVEL: error, PORT: 8080, TLS: true }
  docker-labels: { a: null }
  command: nginx -g "daemon off;"
user:
  environment-variables: { MODE: null }
`,
    });
    expect(result.exitCode, result.stdout).toBe(0);
    const [user, proxy] = result.definition.containerDefinitions;
    expect(user).toMatchObject({ image, environment: [{ name: 'LEVEL', value: 'warn' }] });
    expect(proxy).toMatchObject({
      image: `proxy@sha256:${'b'.repeat(64)}`,
      command: ['nginx', '-g', 'daemon off;'],
      environment: [
        { name: 'LEVEL', value: 'error' },
        { name: 'PORT', value: '8080' },
        { name: 'TLS', value: 'true' },
      ],
    });
    expect(proxy.dockerLabels).toEqual({ b: '2' });
  });

  test('awslogs and FireLens, with = in options and labels', async () => {
    const routed = JSON.parse(template);
    routed.containerDefinitions.push({
      name: 'router',
      image: 'fluent-bit',
      essential: true,
      firelensConfiguration: { type: 'fluentbit' },
    });
    await writeFile(join(folder, 'routed.json'), JSON.stringify(routed));
    const result = await rendering({
      'task-definition': 'routed.json',
      'log-configuration-log-driver': 'awsfirelens',
      'log-configuration-options': 'Name=http\nURI=/v1/input?tags=a=b&x=1',
      'log-configuration-secret-options': 'apikey=/logs/key',
      'docker-labels': 'traefik.rule=Host(`a`) && Query(`b=c`)',
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.definition.containerDefinitions[0]).toMatchObject({
      logConfiguration: {
        logDriver: 'awsfirelens',
        options: { Name: 'http', URI: '/v1/input?tags=a=b&x=1' },
        secretOptions: [{ name: 'apikey', valueFrom: '/logs/key' }],
      },
      dockerLabels: { 'traefik.rule': 'Host(`a`) && Query(`b=c`)' },
    });
  });

  test('is not failed by what it only compares with', async () => {
    const refused = await rendering({ cluster: 'c', service: 'user' });
    expect(refused.exitCode).toBe(0);
    expect(refused.annotations).toMatchObject([{ kind: 'warning' }]);
    expect(refused.annotations[0]?.message).toContain('not allowed');
    answers = {
      DescribeServices: { status: 200, body: { services: [], failures: [{ reason: 'MISSING' }] } },
    };
    const absent = await rendering({ cluster: 'c', service: 'user' });
    expect(absent.exitCode).toBe(0);
    expect(absent.stdout).toContain("there is no service 'user' in 'c' yet");
  });

  test('warns of an image by tag', async () => {
    const result = await rendering({ image: 'user:latest' });
    expect(result.exitCode).toBe(0);
    expect(result.annotations[0]).toMatchObject({
      kind: 'warning',
      message: expect.stringContaining("'user:latest' is named by a tag"),
    });
  });

  test('reports everything that is wrong, with lines of the template, and writes nothing', async () => {
    const result = await rendering({
      memory: '4096',
      'environment-variables': 'DB_PASSWORD=hunter2',
      'remove-environment': 'LEVEL',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
    const [error] = result.annotations;
    expect(error).toMatchObject({ kind: 'error', file: 'taskdef.json', line: 6 });
    expect(error?.message).toContain('2 things are wrong in the rendered task definition');
    expect(error?.message).toContain("taskdef.json:6: memory is '4096'");
    expect(error?.message).toContain("taskdef.json:9: 'DB_PASSWORD' of 'user' is a plain variable");
    expect(result.stdout).not.toContain('hunter2');
  });

  test.each([
    [{ 'container-name': 'web' }, "the task definition has no container 'web'; it has 'user'"],
    [{ 'task-definition': 'nope.json' }, "the task definition template 'nope.json' can't be read"],
    [{ command: 'a && b' }, "the command has '&&'"],
    [{ image: '' }, "input 'image' is required for the container 'user'"],
    [{ image: 'Repo@sha256:abc' }, "'sha256:abc' is no digest"],
    [{ 'task-definition': '' }, "none of 'task-definition', 'task-definition-arn'"],
    [{ 'task-definition-family': 'user' }, "more than one of 'task-definition'"],
    [{ 'container-name': '' }, "input 'container-name' is required"],
    [{ containers: 'user: { imgae: x }' }, "has 'imgae' for 'user'; it must be one of image,"],
    [{ containers: 'user: {environment-variables: { A: [1] }}' }, "whose 'A' is neither a text nor null"],
  ])('%j is refused', async (inputs, message) => {
    const result = await rendering(inputs);
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain(message);
  });
});
