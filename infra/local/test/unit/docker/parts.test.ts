import { expect, test } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { reachesDirectly } from '../../../src/engine/docker/address.ts';
import { chooseVersion, DockerError } from '../../../src/engine/docker/client.ts';
import { containerName, createBody } from '../../../src/engine/docker/container.ts';
import { exitOf } from '../../../src/engine/docker/container-run.ts';
import { parseReference, pullMessage } from '../../../src/engine/docker/image.ts';
import { socketFromEnvironment } from '../../../src/engine/docker/index.ts';
import { dependants, meets } from '../../../src/engine/docker/order.ts';
import { pauseProgram } from '../../../src/engine/docker/pause.ts';
import type { ContainerSpec, TaskSpec } from '../../../src/engine/engine.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['busybox', { name: 'busybox' }],
  ['team/app:1', { name: 'team/app', tag: '1' }],
  ['127.0.0.1:5000/app', { name: '127.0.0.1:5000/app', registry: '127.0.0.1:5000' }],
  ['127.0.0.1:5000/app:sha-1', { name: '127.0.0.1:5000/app', tag: 'sha-1', registry: '127.0.0.1:5000' }],
  [`localhost/app@${digest}`, { name: 'localhost/app', digest, registry: 'localhost' }],
  [`a.example/b:2@${digest}`, { name: 'a.example/b', tag: '2', digest, registry: 'a.example' }],
])('%s is taken apart', (image, expected) => {
  expect(parseReference(image)).toEqual(expected);
});

test.each([
  [
    404,
    'manifest for x not found: manifest unknown',
    'failed to resolve ref 127.0.0.1:5000/app:1: 127.0.0.1:5000/app:1: not found',
  ],
  [500, 'dial tcp 127.0.0.1:5000: connect: connection refused', 'connect: connection refused'],
  [404, 'pull access denied for app, repository does not exist', 'pull access denied'],
])('a pull that failed with %d %s is told in the words of ECS', (status, message, expected) => {
  const said = pullMessage(parseReference('127.0.0.1:5000/app:1'), new DockerError(status, message));
  expect(said).toContain(
    'pull image manifest has been retried 5 time(s): failed to resolve ref 127.0.0.1:5000/app:1',
  );
  expect(said).toContain(expected);
});

test('an image without a registry is named in full', () => {
  const said = pullMessage(parseReference('app'), new DockerError(404, 'not found'));
  expect(said).toMatch(/failed to resolve ref docker\.io\/library\/app:latest: .*not found$/);
});

test.each([
  ['1.41', '1.12', '1.41'],
  ['1.52', '1.44', '1.44'],
  ['1.44', '1.24', '1.44'],
  ['1.60', '1.50', '1.50'],
])('an engine that speaks %s and nothing below %s is asked in %s', (engine, minimum, expected) => {
  expect(chooseVersion(engine, minimum)).toBe(expected);
});

test.each([
  ['172.17.0.5', ['10.0.0.4/24', '172.17.0.1/16'], true],
  ['172.17.0.5', ['10.0.0.4/24'], false],
  ['192.168.65.3', ['192.168.64.1/24', 'fe80::1/64'], false],
  ['fe80::2', ['fe80::1/64'], false],
])('%s from %j: reached directly %s', (address, cidrs, expected) => {
  expect(reachesDirectly(address, cidrs)).toBe(expected);
});

test('the socket comes from DOCKER_HOST, and an engine elsewhere is refused with advice', () => {
  expect(socketFromEnvironment(undefined)).toBe('/var/run/docker.sock');
  expect(socketFromEnvironment('unix:///run/user/1000/docker.sock')).toBe('/run/user/1000/docker.sock');
  expect(() => socketFromEnvironment('tcp://10.0.0.1:2375')).toThrow(/tcp:\/\/10\.0\.0\.1:2375.*unix:\/\//);
});

test.each([
  'amd64',
  'arm64',
])('the pause program for %s is an ELF file whose size its header tells', (arch) => {
  const program = pauseProgram(arch);
  expect(program.subarray(1, 4).toString()).toBe('ELF');
  expect(program.readBigUInt64LE(96)).toBe(BigInt(program.length));
});

test('an architecture without a pause program is named', () => {
  expect(() => pauseProgram('s390x')).toThrow(/s390x/);
});

const container = (name: string, more: Partial<ContainerSpec> = {}): ContainerSpec => ({
  name,
  image: 'app:1',
  essential: true,
  environment: {},
  ports: [],
  dependsOn: [],
  stopTimeout: 30,
  ...more,
});

const task = (containers: ContainerSpec[], more: Partial<TaskSpec> = {}): TaskSpec => ({
  taskId: '0123456789abcdef0123456789abcdef',
  clusterName: 'dev',
  family: 'app',
  revision: 1,
  containers,
  ...more,
});

const owner = { instance: 'i', labels: { 'slipway.local': 'i' } };

test('a container is made as its definition says', () => {
  const spec = container('web', {
    environment: { A: '1', B: 'x=y' },
    ports: [8000],
    command: ['serve'],
    entryPoint: ['/entry'],
    user: '1000:1000',
    workingDirectory: '/srv',
    readonlyRootFilesystem: true,
    initProcessEnabled: true,
    memory: 256,
    dockerLabels: { team: 'a', 'slipway.local.task': 'forged' },
  });
  const whole = task([spec], { serviceName: 'user', memory: 512 });
  expect(createBody(owner, whole, spec, 'app:1', undefined)).toMatchObject({
    Image: 'app:1',
    Env: ['A=1', 'B=x=y'],
    Cmd: ['serve'],
    Entrypoint: ['/entry'],
    User: '1000:1000',
    WorkingDir: '/srv',
    ExposedPorts: { '8000/tcp': {} },
    Labels: {
      team: 'a',
      'slipway.local': 'i',
      'slipway.local.task': whole.taskId,
      'slipway.local.service': 'user',
    },
    HostConfig: {
      PortBindings: { '8000/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] },
      ExtraHosts: ['host.docker.internal:host-gateway'],
      ReadonlyRootfs: true,
      Init: true,
      Memory: 256 * 1024 * 1024,
    },
  });
  expect(containerName(whole, 'web')).toBe('slipway-user-web-0123456789ab');
});

test('a container that joins the network publishes nothing itself, and the task limits its memory', () => {
  const spec = container('web', { ports: [8000] });
  const body = createBody(owner, task([spec], { memory: 512 }), spec, 'app:1', 'container:p');
  expect(body).not.toHaveProperty('ExposedPorts');
  expect(body.HostConfig).toMatchObject({ NetworkMode: 'container:p', Memory: 512 * 1024 * 1024 });
  expect(body.HostConfig).not.toHaveProperty('ExtraHosts');
});

test.each([
  [
    { OOMKilled: true, ExitCode: 137 },
    { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  ],
  [{ OOMKilled: false, ExitCode: 3 }, { exitCode: 3 }],
])('%j is told as %j', (state, expected) => {
  expect(exitOf({ Status: 'exited', Running: false, ...state })).toEqual(expected);
});

test('those that depend on a container stop before it', () => {
  const app = container('app', { dependsOn: [{ containerName: 'proxy', condition: 'START' }] });
  expect(dependants([container('proxy'), app], 'proxy')).toEqual(['app']);
  expect(dependants([container('proxy'), app], 'app')).toEqual([]);
});

const never = new Promise<never>(() => {});
const done = Promise.resolve();
const name = { waits: 'app', for: 'init' };

test.each([
  ['START', { started: done, healthy: never, exited: never }],
  ['START', { started: done, healthy: never, exited: Promise.resolve({ exitCode: 1 }) }],
  ['COMPLETE', { started: done, healthy: never, exited: Promise.resolve({ exitCode: 1 }) }],
  ['SUCCESS', { started: done, healthy: never, exited: Promise.resolve({ exitCode: 0 }) }],
  ['HEALTHY', { started: done, healthy: done, exited: never }],
] as const)('%s is met', async (condition, dependency) => {
  await meets(dependency, condition, name);
});

test.each([
  ['SUCCESS', 1, /init to be SUCCESS, which exited with code 1/],
  ['HEALTHY', 0, /init to be HEALTHY, which exited with code 0/],
] as const)('%s cannot be met any more after exit code %d', async (condition, exitCode, message) => {
  const dependency = { started: done, healthy: never, exited: Promise.resolve({ exitCode }) };
  await expect(meets(dependency, condition, name)).rejects.toThrow(message);
});

test('startTimeout counts from the start of the dependency', async () => {
  const clock = manualClock();
  const met = meets({ started: done, healthy: never, exited: never }, 'HEALTHY', name, { seconds: 5, clock });
  const failed = expect(met).rejects.toThrow(/waited 5 s \(startTimeout\)/);
  await clock.advance(5_000);
  await failed;
});
