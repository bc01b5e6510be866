import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildkitFolder } from '../../../scripts/build-buildkit.ts';
import { openLayout } from '../../../src/docker/oci.ts';
import { convertSaved } from '../../../src/docker/saved.ts';
import { type Buildkit, noBuildkit, noEngine, startBuildkit, testWith, works } from './parts.ts';
import { build, git, look, services, useRepository, work } from './repository.ts';

const root = join(import.meta.dirname, '../../..');
useRepository();

describe('with buildx and a BuildKit of our own', () => {
  const reason = noBuildkit();
  const testBuildkit = testWith(reason);
  let buildkit: Buildkit | undefined;
  beforeAll(async () => {
    if (reason === undefined) buildkit = await startBuildkit();
  });
  afterAll(() => buildkit?.stop());
  const buildx = (inputs: Record<string, string>, signal?: AbortSignal, cwd?: string) =>
    build({ builder: 'buildx', 'no-cache': 'true', ...inputs }, buildkit?.env, signal, cwd);

  testBuildkit('the same commit gives the same digest, whatever the times of its files', async () => {
    const a = await buildx({});
    expect(a.exitCode, a.stdout).toBe(0);
    expect(a.outputs).toMatchObject({ reproducible: 'true', builder: 'buildx' });
    // What a second checkout does: other times, the same content.
    await utimes(join(work.repository, 'files/a'), new Date(), new Date());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const b = await buildx({});
    expect(b.outputs.digest).toBe(a.outputs.digest);
    const { layout, config } = await look(b.outputs.archive ?? '');
    expect(layout.digest).toBe(a.outputs.digest);
    expect(config.created).toBe('2024-05-06T07:08:09Z');
  });

  for (const [what, inputs, said] of [
    ['can not be reached', { 'cache-to': 'type=registry,ref=127.0.0.1:1/nothing' }, 'of no use: exporting'],
    ['is of no known type', { 'cache-to': 'type=nonsense' }, 'unknown cache exporter: "nonsense"'],
    ['has nowhere to go', { 'cache-to': 'type=local,dest=/proc/nope' }, 'mkdir /proc/nope'],
    ['is not there to read', { 'cache-from': 'type=registry,ref=127.0.0.1:1/x' }, 'of no use: importing'],
  ] as const) {
    testBuildkit(`a cache that ${what} does not fail the build`, async () => {
      const result = await buildx({ ...inputs, 'no-cache': 'false' });
      expect(result.exitCode, result.stdout).toBe(0);
      expect(result.annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
      expect((await look(result.outputs.archive ?? '')).layout.digest).toBe(result.outputs.digest);
    });
  }

  testBuildkit('a cache that hangs does not hold the build up', async () => {
    const hanging = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => hanging.once('listening', resolve));
    const { port } = hanging.address() as { port: number };
    const result = await buildx({
      'cache-to': `type=registry,ref=127.0.0.1:${port}/x`,
      'cache-timeout': '2s',
    });
    hanging.close();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.annotations[0]).toMatchObject({
      kind: 'warning',
      message: expect.stringContaining("longer than 'cache-timeout' allows"),
    });
  });

  testBuildkit('an image has the digest that it had, with provenance beside it', async () => {
    const [plain, attested] = [await buildx({}), await buildx({ provenance: 'mode=max' })];
    expect(attested.exitCode, attested.stdout).toBe(0);
    expect(attested.outputs.digest).toBe(plain.outputs.digest);
    const provenance = JSON.parse(await readFile(attested.outputs.provenance ?? '', 'utf8'));
    expect(JSON.stringify(provenance)).toContain('buildkit');
    expect(plain.outputs.provenance).toBe('');
  });

  testBuildkit('what the checks find stands at its line, and fails the step where asked to', async () => {
    const warned = await buildx({ file: 'Dockerfile.careless' });
    expect(warned.exitCode).toBe(0);
    expect(warned.annotations).toMatchObject([
      { kind: 'warning', title: 'FromAsCasing', file: 'Dockerfile.careless', line: 1 },
      { kind: 'warning', title: 'SecretsUsedInArgOrEnv', file: 'Dockerfile.careless', line: 3 },
    ]);
    expect(warned.summary).toContain('`Dockerfile.careless:3`');
    const failed = await buildx({ file: 'Dockerfile.careless', checks: 'error' });
    expect([failed.exitCode, failed.outputs.digest]).toEqual([1, warned.outputs.digest]);
    expect(failed.annotations.at(-1)).toMatchObject({ kind: 'error', line: 1 });
    expect((await buildx({ file: 'Dockerfile.careless', checks: 'off' })).annotations).toEqual([]);
  });

  testBuildkit('checks alone build nothing, say the same, and fail where asked to', async () => {
    const careless = await buildx({ file: 'Dockerfile.careless', call: 'check' });
    expect(careless.exitCode, careless.stdout).toBe(0);
    expect(careless.outputs).toEqual({ builder: 'buildx', 'checks-found': '2' });
    const built = await buildx({ file: 'Dockerfile.careless' });
    expect(careless.annotations).toEqual(built.annotations);
    expect(built.outputs['checks-found']).toBe('2');
    expect(careless.summary).toContain('`Dockerfile.careless:3`');
    const failed = await buildx({ file: 'Dockerfile.careless', call: 'check', checks: 'error' });
    expect([failed.exitCode, failed.outputs['checks-found']]).toEqual([1, '2']);
    expect((await buildx({ call: 'check', checks: 'error' })).exitCode).toBe(0);
    const wrong = await buildx({ file: 'Dockerfile.wrong', call: 'check' });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.annotations).toMatchObject([{ kind: 'error', file: 'Dockerfile.wrong', line: 2 }]);
    const all = await buildx({ services: JSON.stringify(services), call: 'check', checks: 'error' });
    expect([all.exitCode, all.outputs['checks-found']], all.stdout).toEqual([0, '0']);
    const baked = await buildx({ 'bake-file': 'docker-bake.hcl', call: 'check' });
    expect([baked.exitCode, baked.outputs.images], baked.stdout).toEqual([0, undefined]);
    expect((await buildx({ call: 'check', checks: 'off' })).exitCode).toBe(1);
  });

  testBuildkit('what the builder tells of a build comes out, and its record where asked for', async () => {
    const result = await buildx({ 'build-record': 'true', annotations: 'manifest:team=blue' });
    expect(result.exitCode, result.stdout).toBe(0);
    const metadata = JSON.parse(result.outputs.metadata ?? '');
    expect(metadata['containerimage.digest']).toBe(result.outputs.digest);
    const { layout } = await look(result.outputs.archive ?? '');
    expect(JSON.parse(layout.manifest.toString()).annotations).toMatchObject({ team: 'blue' });
    // The bundle that Docker Desktop opens is an OCI layout, compressed.
    expect((await readFile(result.outputs['build-record'] ?? '')).length).toBeGreaterThan(1000);
    const several = await buildx({ services: JSON.stringify(services), 'build-record': 'true' });
    expect(Object.keys(JSON.parse(several.outputs.metadata ?? '')).sort()).toEqual(['orders', 'user']);
    expect((await readFile(several.outputs['build-record'] ?? '')).length).toBeGreaterThan(1000);
    const index = await buildx({ annotations: 'index:team=blue' });
    expect(index.stdout).toContain("'index:team', which is not for the image's manifest");
  });

  testBuildkit('an SSH agent and secrets reach the steps that mount them, and no command line', async () => {
    const socket = join(work.folder, 'agent.sock');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
    const said = join(work.folder, 'arguments');
    const bin = join(work.folder, 'bin');
    await mkdir(bin);
    const real = execFileSync('which', ['docker'], { encoding: 'utf8' }).trim();
    await writeFile(
      join(bin, 'docker'),
      `#!/bin/sh\nprintf '%s\\n' "$@" >> '${said}'\nexec '${real}' "$@"\n`,
      { mode: 0o755 },
    );
    try {
      await expect.poll(() => existsSync(socket), { timeout: 30_000 }).toBe(true);
      const env = { ...buildkit?.env, PATH: `${bin}:${process.env.PATH}`, SSH_AUTH_SOCK: socket };
      const inputs = {
        ...{ builder: 'buildx', 'no-cache': 'true', file: 'Dockerfile.mounts' },
        ...{ 'build-contexts': `tools=${buildkitFolder()}`, secrets: 'token=hunter2-is-secret' },
      };
      const without = await build(inputs, env);
      expect(without.exitCode).toBe(1);
      const result = await build({ ...inputs, ssh: 'default' }, env);
      expect(result.exitCode, result.stdout).toBe(0);
      const all = { include: [{ service: 'one', context: '.', file: 'Dockerfile.mounts' }] };
      const baked = await build({ ...inputs, services: JSON.stringify(all), ssh: 'default' }, env);
      expect(baked.exitCode, baked.stdout).toBe(0);
      const given = await readFile(said, 'utf8');
      expect(given).toContain('Dockerfile.mounts');
      expect(given).not.toContain('hunter2');
      for (const archive of [result.outputs.archive, JSON.parse(baked.outputs.images ?? '').one.archive])
        expect((await readFile(archive)).includes('hunter2')).toBe(false);
    } finally {
      agent.kill();
    }
  });

  testBuildkit('several services are built in one call, and what they share once', async () => {
    const result = await buildx({
      services: JSON.stringify(services),
      secrets: 'token=hunter2-is-secret',
      provenance: 'true',
      'cache-to': 'type=nonsense,to={service}',
    });
    expect(result.exitCode, result.stdout).toBe(0);
    const images = JSON.parse(result.outputs.images ?? '');
    expect(Object.keys(images)).toEqual(['user', 'orders']);
    const { layout, config, left } = await look(images.orders.archive);
    expect(layout).toMatchObject({ digest: images.orders.digest, platform: 'linux/amd64' });
    expect(layout.attestations).toHaveLength(1);
    expect(config).toMatchObject({
      created: '2024-05-06T07:08:09Z',
      config: { Cmd: ['/orders'], Labels: { 'org.opencontainers.image.revision': work.commit } },
    });
    expect(config.config.Env).toContain('PORT=8001');
    expect(left.sort()).toEqual(['orders.provenance.json', 'orders.tar', 'user.provenance.json', 'user.tar']);
    expect(result.summary.match(/COPY files \/files` \| \d/g)).toHaveLength(1);
    const alone = await buildx({ file: 'shared.Dockerfile', target: 'user' });
    expect(alone.outputs.digest).toBe(images.user.digest);
  });

  testWith(reason ?? noEngine())(
    'images are loaded into the engine as well, each under its name',
    async () => {
      const name = (service: string) => `slipway-build-test-${service}:${process.pid}`;
      const result = await buildx({ services: JSON.stringify(services), 'load-as': name('{service}') });
      expect(result.exitCode, result.stdout).toBe(0);
      const images = JSON.parse(result.outputs.images ?? '');
      for (const service of ['user', 'orders']) {
        const inspect = ['image', 'inspect', '--format', '{{.Id}}', name(service)];
        const id = execFileSync('docker', inspect, { encoding: 'utf8' }).trim();
        execFileSync('docker', ['image', 'rm', name(service)]);
        expect(id).toBe(images[service].imageid);
      }
    },
  );

  testBuildkit('bake files say what to build, and nothing of where it goes', async () => {
    const result = await buildx({ 'bake-file': 'docker-bake.hcl', 'build-args': 'PORT=9' });
    expect(result.exitCode, result.stdout).toBe(0);
    const { app } = JSON.parse(result.outputs.images ?? '');
    const { config } = await look(app.archive);
    expect(config.config.Env).toContain('PORT=9');
    expect(config.rootfs.diff_ids).toHaveLength(2);
    const failed = await buildx({ 'bake-file': 'docker-bake.hcl', 'bake-targets': 'missing' });
    expect(failed.annotations).toMatchObject([{ kind: 'error', file: 'Dockerfile.missing', line: 4 }]);
    expect(failed.annotations[0]?.message).toContain('the build failed at [2/2] COPY nothing');
  });

  testBuildkit('errors stand at the line that BuildKit names', async () => {
    const result = await buildx({ file: 'Dockerfile.missing' });
    expect(result.annotations).toMatchObject([{ file: 'Dockerfile.missing', line: 4 }]);
  });

  const noBase =
    reason ??
    noEngine() ??
    (works('docker', 'image', 'inspect', 'node:24-slim') ? undefined : 'no image node:24-slim');
  testWith(noBase)("the user service's Dockerfile gives the same digest twice", async () => {
    // The base comes from the engine, as a layout on disk in the place of a registry.
    const saved = join(work.folder, 'base.tar');
    execFileSync('docker', ['save', '--output', saved, 'node:24-slim']);
    const options = {
      epoch: 1_700_000_000,
      cache: join(work.folder, 'cache'),
      signal: new AbortController().signal,
    };
    const digest = await convertSaved(saved, `${saved}.oci`, options);
    const base = join(work.folder, 'base');
    await (await openLayout(`${saved}.oci`)).extractTo(base);
    const clone = join(work.folder, 'clone');
    git(root, 'clone', '-q', '--no-hardlinks', '--depth=1', `file://${root}`, clone);
    const inputs = {
      file: 'services/user/Dockerfile',
      'build-contexts': `node:24-slim=oci-layout://${base}@${digest}`,
    };
    const a = await buildx(inputs, undefined, clone);
    expect(a.exitCode, a.stdout).toBe(0);
    const b = await buildx(inputs, undefined, clone);
    expect(b.outputs.digest).toBe(a.outputs.digest);
  });

  testBuildkit('cancelling ends the build', async () => {
    const controller = new AbortController();
    const hanging = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => hanging.once('listening', resolve));
    const { port } = hanging.address() as { port: number };
    await writeFile(
      join(work.repository, 'Dockerfile.slow'),
      `FROM scratch\nADD http://127.0.0.1:${port}/never /x\n`,
    );
    hanging.once('connection', () => controller.abort('SIGINT'));
    const started = Date.now();
    const result = await buildx({ file: 'Dockerfile.slow' }, controller.signal);
    hanging.close();
    await rm(join(work.repository, 'Dockerfile.slow'));
    expect(result.exitCode).toBe(130);
    expect(Date.now() - started).toBeLessThan(120_000);
  });
});
