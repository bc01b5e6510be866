import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { noEngine, testWith } from './parts.ts';
import { build, look, services, useRepository, work } from './repository.ts';

useRepository();

describe("with the Docker engine's own BuildKit", () => {
  const testEngine = testWith(noEngine());
  const engine = { builder: 'docker' };

  testEngine('builds an archive for linux/amd64 that says what it is made of', async () => {
    const result = await build(engine);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ reproducible: 'false', builder: 'docker' });
    const { layout, config, left } = await look(result.outputs.archive ?? '');
    expect(layout).toMatchObject({ digest: result.outputs.digest, platform: 'linux/amd64' });
    expect(config.config.Env).toContain(`COMMIT_SHA=${work.commit}`);
    expect(config.created).toBe('2024-05-06T07:08:09Z');
    expect(config.config.Labels).toEqual({
      'org.opencontainers.image.created': '2024-05-06T07:08:09Z',
      'org.opencontainers.image.revision': work.commit,
      'org.opencontainers.image.source': 'https://github.com/acme/fleet',
    });
    expect(left).toEqual(['image.tar']);
    expect(result.summary).toContain('COPY --from=one /files /app');
    expect(result.stdout).toContain('not reproducible:');
    expect(result.summary).toContain(`\`${result.outputs.digest}\``);
    const mine = ['reference=slipway-build', `label=org.opencontainers.image.revision=${work.commit}`];
    const images = ['images', '-q', ...mine.flatMap((filter) => ['--filter', filter])];
    expect(execFileSync('docker', images, { encoding: 'utf8' })).toBe('');
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
      /^## ❌ Build of `Dockerfile.missing.*` failed\n[\s\S]*COPY nothing[\s\S]*"\/nothing" not found/,
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
  const result = await build({ builder: 'docker' }, { DOCKER_HOST: `unix://${work.folder}/nothing.sock` });
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]?.message).toContain('the Docker daemon does not answer');
  expect(result.annotations[0]?.message).toContain('help: Start the Docker daemon');
});
