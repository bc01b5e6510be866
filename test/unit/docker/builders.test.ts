import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBuilder } from '../../../src/docker/builders.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'builders-test-'));
  path = process.env.PATH ?? '';
});
afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true, force: true });
});

interface Client {
  version: string;
  buildx?: { driver: string; buildkit: string };
  daemon?: boolean;
  containerd?: boolean;
}

/** Puts these docker clients on PATH, in order: scripts that answer as the real ones do. */
async function install(clients: readonly Client[]) {
  const folders: string[] = [];
  for (const [at, { version, buildx, daemon = true, containerd }] of clients.entries()) {
    const bin = join(folder, String(at));
    await mkdir(bin);
    const inspect = `printf 'Name: x\\nDriver: ${buildx?.driver}\\n\\nNodes:\\nBuildKit version: ${buildx?.buildkit}\\n'`;
    const lines = [
      '#!/bin/sh',
      'case "$*" in',
      `"--version") echo 'Docker version ${version}, build abc';;`,
      `"buildx version") ${buildx ? 'echo buildx v1' : 'exit 1'};;`,
      `"buildx inspect --bootstrap") ${buildx?.driver === 'broken' ? "echo 'ERROR: no builder' >&2; exit 1" : inspect};;`,
      `"buildx inspect --bootstrap -- mine") ${inspect};;`,
      `"buildx inspect --bootstrap -- "*) echo 'ERROR: no builder found' >&2; exit 1;;`,
      `"info --format {{json .DriverStatus}}") echo '[["driver-type","${containerd ? 'io.containerd.snapshotter.v1' : 'overlay2'}"]]';;`,
      `"version --format {{.Server.Version}}") ${daemon ? 'echo 20.10.24' : "echo 'Cannot connect to the Docker daemon at unix:///x' >&2; exit 1"};;`,
      '*) exit 9;;',
      'esac',
    ];
    await writeFile(join(bin, 'docker'), `${lines.join('\n')}\n`);
    await chmod(join(bin, 'docker'), 0o755);
    folders.push(bin);
  }
  process.env.PATH = folders.join(':');
  // The scripts need a shell, and nothing else.
  return folders;
}

const signal = new AbortController().signal;
const container = { driver: 'docker-container', buildkit: 'v0.30.0' };

describe('findBuilder', () => {
  test('takes buildx with a builder of its own', async () => {
    await install([{ version: '28.2.2', buildx: container }]);
    expect(await findBuilder('auto', signal)).toMatchObject({
      kind: 'buildx',
      title: 'buildx (docker-container, BuildKit v0.30.0)',
      rewritesTimes: true,
    });
  });

  test('knows a BuildKit that can not rewrite times', async () => {
    await install([{ version: '28.2.2', buildx: { driver: 'remote', buildkit: 'v0.12.5' } }]);
    expect((await findBuilder('buildx', signal)).rewritesTimes).toBe(false);
  });

  test("takes the driver 'docker' where the engine has the containerd image store", async () => {
    const buildx = { driver: 'docker', buildkit: 'v0.25.1' };
    await install([{ version: '29.0.0', buildx, containerd: true }]);
    expect(await findBuilder('auto', signal)).toMatchObject({
      ...{ kind: 'buildx', title: 'buildx (docker, BuildKit v0.25.1)', rewritesTimes: true },
    });
  });

  test("checks with any builder of buildx, and never with the engine's own", async () => {
    const buildx = { driver: 'docker', buildkit: 'v0.20.0' };
    await install([{ version: '28.2.2', buildx }]);
    expect(await findBuilder('auto', signal, 'check')).toMatchObject({ kind: 'buildx' });
    await expect(findBuilder('docker', signal, 'check')).rejects.toThrow(
      "nothing here can check a Dockerfile: docker: the engine's own builder has no checks",
    );
    await rm(join(folder, '0'), { recursive: true });
    await install([{ version: '20.10.24+dfsg1' }]);
    await expect(findBuilder('auto', signal, 'check')).rejects.toThrow(
      'nothing here can check a Dockerfile: buildx: no docker client here has the buildx plugin',
    );
  });

  test('takes the builder that is named, or none', async () => {
    await install([{ version: '28.2.2', buildx: container }]);
    expect(await findBuilder('mine', signal)).toMatchObject({ kind: 'buildx', instance: 'mine' });
    await expect(findBuilder('yours', signal)).rejects.toMatchObject({
      message: 'nothing here can build an image: buildx: no builder found',
      help: expect.stringContaining("'yours' was given"),
    });
  });

  test("falls back to the engine where the driver is 'docker' or buildx is broken", async () => {
    for (const driver of ['docker', 'broken']) {
      await install([{ version: '28.2.2', buildx: { driver, buildkit: 'v0.20.0' } }]);
      expect((await findBuilder('auto', signal)).kind).toBe('docker');
      await rm(join(folder, '0'), { recursive: true });
    }
  });

  test('passes by a newer client without buildx for an older one behind it', async () => {
    const [, second] = await install([{ version: '28.2.2' }, { version: '20.10.24+dfsg1' }]);
    expect(await findBuilder('auto', signal)).toMatchObject({
      kind: 'docker',
      docker: join(second ?? '', 'docker'),
    });
  });

  test('says each way that it tried and why not', async () => {
    await install([{ version: '28.2.2' }]);
    await expect(findBuilder('auto', signal)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^nothing here can build an image: buildx: no docker client here has the buildx plugin; docker: each docker client here is 23 or newer/,
      ),
      help: expect.stringContaining('docker/setup-buildx-action'),
    });
    await expect(findBuilder('buildx', signal)).rejects.toThrow('buildx plugin');
  });

  test('tells a daemon that is down', async () => {
    await install([{ version: '20.10.24', daemon: false }]);
    await expect(findBuilder('docker', signal)).rejects.toThrow(
      'the Docker daemon does not answer (Cannot connect to the Docker daemon',
    );
  });

  test('tells that there is no docker', async () => {
    process.env.PATH = folder;
    await expect(findBuilder('auto', signal)).rejects.toThrow("there is no 'docker'");
  });
});
