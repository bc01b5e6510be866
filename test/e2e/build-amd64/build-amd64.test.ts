import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openLayout } from '../../../src/docker/oci.ts';
import { convertSaved } from '../../../src/docker/saved.ts';
import { runAction } from '../../support/run-action.ts';
import { type Buildkit, noBuildkit, noEngine, startBuildkit, testWith, works } from './parts.ts';

const root = join(import.meta.dirname, '../../..');
let folder = '';
let repository = '';
let temp = '';
let commit = '';

const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z' },
    },
  ).trim();

const dockerfile = `FROM scratch AS one
COPY files /files
FROM scratch
ARG COMMIT_SHA
ENV COMMIT_SHA=$COMMIT_SHA
COPY --from=one /files /app
CMD ["/app/a"]
`;

const files: Record<string, string> = {
  Dockerfile: dockerfile,
  'files/a': 'a',
  'files/b/c': 'c'.repeat(5000),
  'Dockerfile.missing': 'FROM scratch\n\nCOPY files/a /a\nCOPY nothing \\\n  /b\n',
  'Dockerfile.wrong': 'FROM scratch\nCOPPY files/a /a\n',
  'Dockerfile.careless': 'FROM scratch as one\nCOPY files/a /a\nENV PASSWORD=x\n',
  'shared.Dockerfile':
    'FROM scratch AS base\nCOPY files /files\nFROM base AS user\nCMD ["/user"]\nFROM base AS orders\nARG PORT\nENV PORT=$PORT\nCMD ["/orders"]\n',
  'docker-bake.hcl': `
variable "PORT" { default = "1" }
group "default" { targets = ["app"] }
target "base" { dockerfile-inline = "FROM scratch\\nCOPY files/a /base" }
target "app" {
  contexts = { base = "target:base" }
  dockerfile-inline = "FROM base\\nARG PORT\\nENV PORT=$PORT\\nCOPY files/a /z"
  args = { PORT = PORT }
  tags = ["never/pushed:1"]
  output = ["type=registry"]
}
target "missing" { dockerfile = "Dockerfile.missing" }
`,
  'Dockerfile.arm': 'FROM --platform=linux/arm64 base\nCOPY files/a /a\n',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-test-'));
  repository = join(folder, 'repo');
  temp = join(folder, 'temp');
  await mkdir(temp);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(repository, name)), { recursive: true });
    await writeFile(join(repository, name), text);
  }
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'remote', 'add', 'origin', 'https://github.com/acme/fleet.git');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', 'c');
  commit = git(repository, 'rev-parse', 'HEAD');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const name of await readdir(temp)) await rm(join(temp, name), { recursive: true });
});

const services = {
  include: [
    { service: 'user', context: '.', file: 'shared.Dockerfile', target: 'user' },
    {
      service: 'orders',
      context: '.',
      file: 'shared.Dockerfile',
      target: 'orders',
      'build-args': 'PORT=8001',
    },
  ],
};

const build = (
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  signal?: AbortSignal,
  cwd = repository,
) =>
  runAction('build-amd64', inputs, {
    cwd,
    env: { RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: join(folder, 'cache'), ...env },
    ...(signal === undefined ? {} : { signal }),
  });

/** The image's configuration, and what is left in the folders of the builds. */
async function look(archive: string) {
  const layout = await openLayout(archive);
  const config = JSON.parse((await layout.readSmall(layout.config.digest)).toString());
  const left = await Promise.all((await readdir(temp)).map((name) => readdir(join(temp, name))));
  return { layout, config, left: left.flat() };
}

describe("with the Docker engine's own BuildKit", () => {
  const testEngine = testWith(noEngine());
  const engine = { builder: 'docker' };

  testEngine('builds an archive for linux/amd64 that says what it is made of', async () => {
    const result = await build(engine);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ reproducible: 'false', builder: 'docker' });
    const { layout, config, left } = await look(result.outputs.archive ?? '');
    expect(layout).toMatchObject({ digest: result.outputs.digest, platform: 'linux/amd64' });
    expect(config.config.Env).toContain(`COMMIT_SHA=${commit}`);
    expect(config.created).toBe('2024-05-06T07:08:09Z');
    expect(config.config.Labels).toEqual({
      'org.opencontainers.image.created': '2024-05-06T07:08:09Z',
      'org.opencontainers.image.revision': commit,
      'org.opencontainers.image.source': 'https://github.com/acme/fleet',
    });
    expect(left).toEqual(['image.tar']);
    expect(result.summary).toContain('COPY --from=one /files /app');
    expect(result.stdout).toContain('not reproducible:');
    expect(result.summary).toContain(`\`${result.outputs.digest}\``);
    expect(execFileSync('docker', ['images', '-q', 'slipway-build'], { encoding: 'utf8' })).toBe('');
  });

  testEngine('gives the same digest while the steps are cached', async () => {
    const [a, b] = [await build(engine), await build(engine)];
    expect(a.outputs.digest).toBe(b.outputs.digest);
    expect(b.summary).toContain('2 of 2 steps cached');
  });

  testEngine('keeps a secret out of the command line, the log and the image', async () => {
    const value = 'hunter2-is-secret';
    const result = await build(
      { ...engine, secrets: `token=${value}`, 'secret-envs': 'other=OTHER' },
      { OTHER: 'also-secret' },
    );
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.masks).toEqual(expect.arrayContaining([value, 'also-secret']));
    expect(
      result.stdout
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n'),
    ).not.toContain(value);
    expect((await look(result.outputs.archive ?? '')).left).toEqual(['image.tar']);
  });

  testEngine('shows the failing step at its line of the Dockerfile', async () => {
    const result = await build({ ...engine, file: 'Dockerfile.missing' });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([{ kind: 'error', file: 'Dockerfile.missing', line: 4 }]);
    expect(result.annotations[0]?.message).toContain('the build failed at [2/2] COPY nothing');
    expect(result.annotations[0]?.message).toContain('"/nothing" not found');
    expect(result.summary).toMatch(
      /^### Build of `Dockerfile.missing.*` failed\n[\s\S]*COPY nothing[\s\S]*"\/nothing" not found/,
    );
    expect(result.summary).toMatch(/\| `\[2\/2\] COPY nothing.*\| \*\*failed\*\* \|/);
    expect(result.outputs).toEqual({});
  });

  testEngine('builds several services one after the other, and says so', async () => {
    const result = await build({ ...engine, services: JSON.stringify(services) });
    expect(result.exitCode, result.stdout).toBe(0);
    const images = JSON.parse(result.outputs.images ?? '');
    const { layout, config } = await look(images.orders.archive);
    expect(layout.digest).toBe(images.orders.digest);
    expect(config.config.Env).toContain('PORT=8001');
    expect(result.stdout).toContain('one after the other: only buildx');
  });

  testEngine('annotates the manifest, and leaves the image in the engine where asked to', async () => {
    const name = `slipway-build-test:${process.pid}`;
    const result = await build({ ...engine, 'load-as': name, annotations: 'k=v=w' });
    const id = execFileSync('docker', ['image', 'inspect', '--format', '{{.Id}}', name], {
      encoding: 'utf8',
    });
    execFileSync('docker', ['image', 'rm', name]);
    expect(id).toMatch(/^sha256:/);
    const { layout } = await look(result.outputs.archive ?? '');
    expect(JSON.parse(layout.manifest.toString()).annotations).toEqual({ k: 'v=w' });
    expect(result.outputs.imageid).toBe(layout.config.digest);
  });

  testEngine('shows an unknown instruction at its line', async () => {
    const result = await build({ ...engine, file: 'Dockerfile.wrong' });
    expect(result.annotations).toMatchObject([{ file: 'Dockerfile.wrong', line: 2 }]);
    expect(result.annotations[0]?.message).toContain('unknown instruction: COPPY');
  });
});

test.each([
  [{ context: 'nope' }, "the build context 'nope' is not a folder"],
  [{ file: 'nope' }, "the Dockerfile 'nope' can't be read"],
  [{ commit: 'nope' }, "the commit 'nope' is not in this clone"],
  [{ file: 'Dockerfile.arm' }, 'the image would be one for linux/arm64, not for linux/amd64'],
  [{ services: '[{"context":"."}]' }, "entry 1 has no 'service'"],
  [{ services: '[]', 'bake-file': 'docker-bake.hcl' }, 'both say what to build'],
  [{ services: JSON.stringify(services), 'cache-to': 'type=local,dest=x' }, "overwrite the others' cache"],
  [{ services: '[{"service":"a"}]', 'cgroup-parent': 'x' }, "'cgroup-parent' is for one image"],
  [{ 'bake-file': 'docker-bake.hcl', builder: 'docker' }, "'bake-file' needs buildx"],
  [{ provenance: 'true', builder: 'docker' }, "'provenance' needs buildx"],
  [{ secrets: 'nope' }, "line 1 of the input 'secrets' is not ID=value"],
  [{ 'secret-envs': 'a=NOPE' }, "the variable 'NOPE' of the secret 'a' is not set"],
  [{ 'secret-files': 'a=nope' }, "the secret's file 'nope' can't be read"],
])('%j is refused before anything is built', async (inputs, message) => {
  const result = await build(inputs);
  expect(result.exitCode).toBe(1);
  expect(result.annotations[0]?.message).toContain(message);
});

test('a daemon that is down is one clear error', async () => {
  const result = await build({ builder: 'docker' }, { DOCKER_HOST: `unix://${folder}/nothing.sock` });
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]?.message).toContain('the Docker daemon does not answer');
  expect(result.annotations[0]?.message).toContain('help: Start the Docker daemon');
});

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
    await utimes(join(repository, 'files/a'), new Date(), new Date());
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
      config: { Cmd: ['/orders'], Labels: { 'org.opencontainers.image.revision': commit } },
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
    const saved = join(folder, 'base.tar');
    execFileSync('docker', ['save', '--output', saved, 'node:24-slim']);
    const options = {
      epoch: 1_700_000_000,
      cache: join(folder, 'cache'),
      signal: new AbortController().signal,
    };
    const digest = await convertSaved(saved, `${saved}.oci`, options);
    const base = join(folder, 'base');
    await (await openLayout(`${saved}.oci`)).extractTo(base);
    const clone = join(folder, 'clone');
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
      join(repository, 'Dockerfile.slow'),
      `FROM scratch\nADD http://127.0.0.1:${port}/never /x\n`,
    );
    hanging.once('connection', () => controller.abort('SIGINT'));
    const started = Date.now();
    const result = await buildx({ file: 'Dockerfile.slow' }, controller.signal);
    hanging.close();
    await rm(join(repository, 'Dockerfile.slow'));
    expect(result.exitCode).toBe(130);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
