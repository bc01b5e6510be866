import { afterEach, expect, test } from 'vitest';
import { runningClock } from '../../../src/core/clock.ts';
import { connectDocker } from '../../../src/engine/docker/client.ts';
import { ensureImage, type LoginFor } from '../../../src/engine/docker/image.ts';
import { createDockerEngine } from '../../../src/engine/docker/index.ts';
import type { TaskEvent } from '../../../src/engine/engine.ts';
import { type Answer, type Asked, fakeEngine } from './fake-engine.ts';

let engine: Awaited<ReturnType<typeof fakeEngine>> | undefined;
afterEach(() => engine?.close());

const digest = `sha256:${'b'.repeat(64)}`;
const clock = runningClock(100);

async function pulling(
  image: string,
  answer: (asked: Asked) => Answer | undefined,
  login: LoginFor = () => undefined,
) {
  engine = await fakeEngine(answer);
  return ensureImage(await connectDocker(engine.socketPath), clock, image, login);
}

const present = (name: string, at = digest) => ({ body: { Id: 'i', RepoDigests: [`${name}@${at}`] } });
const pulls = () => engine?.of('POST', /^\/images\/create$/) ?? [];

test('what is there by its digest is not pulled', async () => {
  const found = await pulling(`127.0.0.1:5000/app@${digest}`, () => present('127.0.0.1:5000/app'));
  expect(found).toEqual({ id: 'i', digest });
  expect(pulls()).toEqual([]);
});

test('what is there without a registry in its name is not pulled', async () => {
  expect(await pulling('app:dev', () => ({ body: { Id: 'i', RepoDigests: [] } }))).toEqual({ id: 'i' });
  expect(pulls()).toEqual([]);
});

test('a tag in a registry is pulled anew, and with a login only from the one that it is for', async () => {
  // Of any length: the engine reads base64 with its padding only.
  for (const password of ['p', 'pa', 'pas']) {
    const login = (registry: string) =>
      registry === '127.0.0.1:5000' ? { username: 'AWS', password } : undefined;
    for (const registry of ['127.0.0.1:5000', 'ghcr.io']) {
      await pulling(
        `${registry}/team/app:1`,
        ({ path }) =>
          path === '/images/create'
            ? { body: '{"status":"Pulling"}\n{"status":"Done"}\n' }
            : present(`${registry}/team/app`),
        login,
      );
      expect(pulls()).toHaveLength(1);
      expect(pulls()[0]?.query).toEqual({ fromImage: `${registry}/team/app`, tag: '1' });
      const header = pulls()[0]?.headers['x-registry-auth'];
      if (registry === 'ghcr.io') expect(header).toBeUndefined();
      else {
        expect(String(header)).toMatch(/^[\w-]+={0,2}$/);
        expect(String(header).length % 4).toBe(0);
        const given = JSON.parse(Buffer.from(String(header), 'base64url').toString());
        expect(given).toEqual({ username: 'AWS', password, serveraddress: registry });
      }
      engine?.close();
    }
  }
});

test('of an image with several digests the one counts that the pull named', async () => {
  const named = `sha256:${'c'.repeat(64)}`;
  const found = await pulling('127.0.0.1:5000/app:1', ({ path }) =>
    path === '/images/create'
      ? { body: `{"status":"Pulling"}\n{"status":"Digest: ${named}"}\n{"status":"Status: up to date"}\n` }
      : present('127.0.0.1:5000/app'),
  );
  expect(found).toEqual({ id: 'i', digest: named });
});

test('a tag that is gone from its registry is an error, though the engine still has it', async () => {
  const answer = ({ path }: Asked) =>
    path === '/images/create'
      ? { status: 404, body: { message: 'manifest for 127.0.0.1:5000/app:1 not found: manifest unknown' } }
      : present('127.0.0.1:5000/app');
  await expect(pulling('127.0.0.1:5000/app:1', answer)).rejects.toThrow(
    'pull image manifest has been retried 5 time(s): failed to resolve ref 127.0.0.1:5000/app:1: 127.0.0.1:5000/app:1: not found',
  );
  expect(pulls()).toHaveLength(1);
});

test('a registry that does not answer leaves what the engine has', async () => {
  const answer = ({ path }: Asked) =>
    path === '/images/create'
      ? { status: 500, body: { message: 'dial tcp 127.0.0.1:5000: connect: connection refused' } }
      : present('127.0.0.1:5000/app');
  expect(await pulling('127.0.0.1:5000/app:1', answer)).toEqual({ id: 'i', digest });
});

test('a pull that fails half-way is tried again, and its own words are given at the end', async () => {
  const answer = ({ path }: Asked) =>
    path === '/images/create'
      ? {
          body: '{"status":"Pulling"}\n{"errorDetail":{"message":"unexpected EOF"},"error":"unexpected EOF"}\n',
        }
      : undefined;
  await expect(pulling(`127.0.0.1:5000/app@${digest}`, answer)).rejects.toThrow(
    /failed to resolve ref .*: unexpected EOF$/,
  );
  expect(pulls()).toHaveLength(3);
});

test('an engine that refuses old versions is asked in one that it knows', async () => {
  engine = await fakeEngine(() => present('a'), { ApiVersion: '1.52', MinAPIVersion: '1.44' } as {
    ApiVersion: string;
  });
  await ensureImage(await connectDocker(engine.socketPath), clock, 'a', () => undefined);
  expect([...engine.versions]).toEqual(['1.44']);
});

test('when the engine dies under a task, the task still ends', async () => {
  const fake = await fakeEngine(({ method, path }) => {
    if (path.startsWith('/images/')) return present('app');
    if (path === '/containers/json') return { body: [] };
    if (path === '/containers/create') return { status: 201, body: { Id: 'c1' } };
    if (path === '/containers/c1/json') {
      return {
        body: {
          State: { Running: true },
          NetworkSettings: { Networks: { bridge: { IPAddress: '172.17.0.9' } } },
        },
      };
    }
    if (method === 'POST' && /wait|attach/.test(path)) return 'open';
    return {};
  });
  engine = fake;
  const docker = await createDockerEngine({ clock, log: () => {}, socketPath: fake.socketPath });
  const events: TaskEvent[] = [];
  await new Promise<void>((resolve) => {
    docker.start(
      {
        taskId: 'a'.repeat(32),
        clusterName: 'c',
        family: 'f',
        revision: 1,
        containers: [
          {
            name: 'app',
            image: 'app',
            essential: true,
            environment: {},
            ports: [],
            dependsOn: [],
            stopTimeout: 30,
          },
        ],
      },
      (event) => {
        events.push(event);
        if (event.type === 'running') fake.close();
        if (event.type === 'stopped') resolve();
      },
    );
  });
  expect(events.at(-2)).toMatchObject({
    type: 'container',
    status: 'STOPPED',
    reason: expect.stringMatching(/^CannotInspectContainerError: the Docker engine no longer answers/),
  });
});
