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
      ['DescribeTaskDefinition', { taskDefinition: arn }],
    ]);
    expect(result.stdout).toContain('~ cpu: 1024 → 256');
    expect(result.summary).toContain('| user:7 | now |');
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
  ])('%j is refused', async (inputs, message) => {
    const result = await rendering(inputs);
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain(message);
  });
});
