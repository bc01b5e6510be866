import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { openRegistry } from '../../../src/http/registry.ts';
import { makeImage } from '../../support/image.ts';
import { startLocal } from '../../support/local.ts';
import { type RunActionOptions, runAction } from '../../support/run-action.ts';

const trivy = process.env.TRIVY ?? 'trivy';
const missing = spawnSync(trivy, ['--version']).status !== 0;
if (missing && process.env.CI === 'true')
  throw new Error("no Trivy: set TRIVY to one's path, or put one on PATH");

let folder: string;
let cache: string;
let vulnerable: { archive: string; digest: string };
let clean: { archive: string; digest: string };
/** Written so that no scanner of this repository takes it for a key. */
const token = `ghp_${'0123456789abcdefghij'.padEnd(36, 'klmnopqrstuvwxyz')}`;

const npm = (name: string, version: string) => ({
  [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
});
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trivy-scan-'));
  cache = join(folder, 'cache');
  await cp(join(import.meta.dirname, '../../support/trivy-db/db'), join(cache, 'db'), { recursive: true });
  const make = async (name: string, ...layers: Record<string, string>[]) => {
    const archive = join(folder, `${name}.tar`);
    return { archive, digest: await makeImage(join(folder, name), archive, layers) };
  };
  vulnerable = await make('vulnerable', npm('lodash', '4.17.15'), npm('request', '2.88.2'));
  clean = await make('clean', npm('lodash', '4.17.21'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const scan = (inputs: Record<string, string>, options: RunActionOptions = {}) =>
  runAction('trivy-scan', { 'cache-dir': cache, offline: 'true', trivy: binary(), ...inputs }, options);
/** The action wants a path; the tests may have found theirs on PATH. */
const binary = () =>
  trivy.includes('/') ? trivy : spawnSync('which', [trivy], { encoding: 'utf8' }).stdout.trim();
const program = async (name: string, body: string) => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
};

const skipped = missing ? ' (skipped: no Trivy on PATH or in TRIVY)' : '';

describe.skipIf(missing)(`an image${skipped}`, () => {
  test('with lodash 4.17.15: findings, what to upgrade to, and whole reports', async () => {
    const kept = join(folder, 'kept');
    await cp(cache, kept, { recursive: true });
    const runner = await mkdtemp(join(folder, 'runner-'));
    const run = await scan({ ...vulnerable, 'cache-dir': kept }, { env: { RUNNER_TEMP: runner } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      ...{ result: 'findings', digest: vulnerable.digest, database: 'sample' },
      ...{ critical: '0', high: '2', medium: '2', low: '0', unknown: '0' },
      'database-updated-at': '2024-06-01T00:00:00Z',
    });
    const errors = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
    expect(errors).toEqual([
      expect.stringContaining('CVE-2020-8203 in lodash 4.17.15 (upgrade to 4.17.19)'),
      expect.stringContaining('CVE-2021-23337 in lodash 4.17.15 (upgrade to 4.17.21)'),
      expect.stringContaining('2 findings of severity CRITICAL or HIGH'),
    ]);
    expect(errors.at(-1)).toContain('Upgrade lodash 4.17.15 → 4.17.21.');
    expect(run.summary).toContain('**What to upgrade**');
    expect(run.summary).toContain('means little');
    const report = await readFile(run.outputs.report ?? '', 'utf8');
    expect(report).toContain('CVE-2023-28155');
    const sarif = JSON.parse(await readFile(run.outputs.sarif ?? '', 'utf8'));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results).toHaveLength(4);
    expect(dirname(run.outputs.sarif ?? '').startsWith(runner)).toBe(true);
    const sbom = JSON.parse(await readFile(run.outputs.sbom ?? '', 'utf8'));
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.components.map(({ purl }: { purl?: string }) => purl)).toContain('pkg:npm/lodash@4.17.15');
    expect(run.outputs).toMatchObject({ failing: '2', new: '', gone: '' });
  });

  test('without anything known: clean', async () => {
    const run = await scan(clean);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'clean', critical: '0', high: '0', digest: clean.digest });
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('means little')]);
  });

  test.each([
    ['severities that do not fail', { severity: 'CRITICAL' }, 'clean', 0],
    ['what no release fixes', { severity: 'MEDIUM' }, 'findings', 1],
    ['reported only', { 'fail-on-findings': 'false' }, 'findings', 0],
    ['packages that do not fail', { 'vuln-type': 'os' }, 'clean', 0],
    ['scanners that do not fail', { 'gate-scanners': 'secret' }, 'clean', 0],
  ])('%s', async (_, inputs, result, exitCode) => {
    const run = await scan({ ...vulnerable, ...inputs });
    expect([run.outputs.result, run.exitCode]).toEqual([result, exitCode]);
    expect(run.outputs.high).toBe('2');
  });

  test('whose findings are ignored until a day passes; an expired ignore fails at its line', async () => {
    const entry = (id: string, expires: string) =>
      `  - id: ${id}\n    reason: not reached\n    owner: team\n    expires: ${expires}\n`;
    const file = join(folder, 'ignores.yaml');
    const other = join(folder, 'more-ignores.yaml');
    await writeFile(file, `vulnerabilities:\n${entry('CVE-2020-8203', '2999-01-01')}`);
    await writeFile(other, `vulnerabilities:\n${entry('CVE-2021-23337', '2999-01-01')}`);
    const ignored = await scan({ ...vulnerable, 'ignore-file': `${file},${other}` });
    expect([ignored.outputs.result, ignored.outputs.high, ignored.exitCode]).toEqual(['clean', '0', 0]);
    expect(ignored.summary).toContain('2 ignored');

    await writeFile(file, `vulnerabilities:\n${entry('CVE-0000-1', '2020-01-01')}`);
    const expired = await scan({ ...clean, 'ignore-file': file });
    expect([expired.outputs.result, expired.exitCode]).toEqual(['clean', 1]);
    expect(expired.annotations.find(({ kind }) => kind === 'error')).toMatchObject({
      ...{
        file,
        line: 2,
        message: expect.stringContaining('CVE-0000-1 expired on 2020-01-01; team answers'),
      },
    });

    await writeFile(file, 'vulnerabilities:\n  - id: CVE-2020-8203\n');
    const unowned = await scan({ ...vulnerable, 'ignore-file': file });
    expect([unowned.outputs.result, unowned.exitCode]).toEqual([undefined, 1]);
    expect(unowned.stdout).toContain('lacks reason and owner and expires');
  });

  test('is compared with an earlier one, by its report or by its SBOM: only what is new fails', async () => {
    const runner = await mkdtemp(join(folder, 'runner-'));
    const options = { env: { RUNNER_TEMP: runner } };
    const before = await scan({ ...vulnerable, 'fail-on-findings': 'false' }, options);
    for (const baseline of [before.outputs.report ?? '', before.outputs.sbom ?? '']) {
      const same = await scan({ ...vulnerable, baseline });
      expect([same.outputs.result, same.exitCode]).toEqual(['clean', 0]);
      expect(same.outputs).toMatchObject({ failing: '0', new: '0', gone: '0', high: '2' });
      expect(same.summary).toContain('## ✅ Scan: clean, nothing new (2 known from the baseline, 0 gone)');
    }
    // A report from before the advisories: today's database knows them, and they are not the change's.
    const report = JSON.parse(await readFile(before.outputs.report ?? '', 'utf8'));
    for (const result of report.Results) delete result.Vulnerabilities;
    const old = join(runner, 'old.json');
    await writeFile(old, JSON.stringify(report));
    expect((await scan({ ...vulnerable, baseline: old })).outputs).toMatchObject({ failing: '0', new: '0' });

    const upgraded = await scan({ ...clean, 'fail-on-findings': 'false' }, options);
    const worse = await scan({ ...vulnerable, baseline: upgraded.outputs.report ?? '' });
    expect([worse.outputs.result, worse.exitCode, worse.outputs.new]).toEqual(['findings', 1, '4']);
    expect(worse.annotations.at(-1)?.message).toContain('2 new findings of severity CRITICAL or HIGH');
  });

  test('without the baseline that was named fails as without any, and with one that is none is broken', async () => {
    const first = await scan({ ...vulnerable, baseline: join(folder, 'nothing.json') });
    expect([first.outputs.result, first.exitCode, first.outputs.new]).toEqual(['findings', 1, '']);
    expect(first.stdout).toContain('every finding counts as new');
    const none = join(folder, 'none.json');
    await writeFile(none, '{}');
    const broken = await scan({ ...vulnerable, baseline: none });
    expect([broken.outputs.result, broken.exitCode]).toEqual(['broken', 1]);
    expect(broken.stdout).toContain("the baseline '");
  });

  test('with a secret: the rule and the place are told, its text is nowhere', async () => {
    const archive = join(folder, 'secret.tar');
    const digest = await makeImage(join(folder, 'secret'), archive, [
      { 'app/deploy.sh': `# around\nTOKEN_BESIDE_IT=hunter2\nexport GITHUB_TOKEN=${token}\nlast line\n` },
    ]);
    const runner = await mkdtemp(join(folder, 'runner-'));
    const run = await scan({ archive, digest, scanners: 'secret' }, { env: { RUNNER_TEMP: runner } });
    expect([run.outputs.result, run.outputs.critical, run.outputs.database]).toEqual(['findings', '1', '']);
    expect(run.stdout).toContain('github-pat in /app/deploy.sh:3');
    const texts = [run.stdout, run.summary];
    for (const file of [run.outputs.report, run.outputs.sarif, run.outputs.sbom])
      texts.push(await readFile(file ?? '', 'utf8'));
    for (const text of texts) expect(text).not.toMatch(new RegExp(`${token}|hunter2`));
  });

  test("is not scanned by another repository's rules: trivy.yaml, .trivyignore and variables do nothing", async () => {
    const cwd = await mkdtemp(join(folder, 'cwd-'));
    await writeFile(join(cwd, '.trivyignore'), 'CVE-2020-8203\nCVE-2021-23337\n');
    await writeFile(join(cwd, 'trivy.yaml'), 'severity: [LOW]\n');
    const run = await scan(vulnerable, { cwd, env: { TRIVY_SEVERITY: 'LOW', TRIVY_IGNORE_UNFIXED: 'true' } });
    expect(run.outputs).toMatchObject({ result: 'findings', high: '2', medium: '2' });
  });

  test('that is not the one of the digest is refused before anything is scanned', async () => {
    const run = await scan({ archive: clean.archive, digest: vulnerable.digest });
    expect([run.outputs.result, run.exitCode]).toEqual([undefined, 1]);
    expect(run.stdout).toContain(`the archive holds ${clean.digest}; ${vulnerable.digest} was to be scanned`);
    expect(run.stdout).not.toContain('[1/4]');
  });
});

describe.skipIf(missing)(`a scanner that broke is not a vulnerable image${skipped}`, () => {
  test.each([
    ['fails', 'echo "FATAL something" >&2; exit 1'],
    ['is killed', 'kill -9 $$'],
    ['leaves no report', 'exit 0'],
    ['leaves half a report', 'while [ $# -gt 0 ]; do [ "$1" = --output ] && echo "{" > "$2"; shift; done'],
    ['takes too long', 'exec sleep 60', { timeout: '300ms' }],
  ])('%s', async (name, body, inputs?: { timeout: string }) => {
    const run = await scan({ ...vulnerable, ...inputs, trivy: await program(`trivy ${name}`, body) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({ result: 'broken', digest: vulnerable.digest });
    const [error] = run.annotations.filter(({ kind }) => kind === 'error');
    expect(error?.message).toMatch(
      /^the scan broke: whether the image is vulnerable is not known\nbecause: /,
    );
    expect(run.summary).toContain('Scan: broken');
  });

  test('no database', async () => {
    const run = await scan({ ...clean, 'cache-dir': join(folder, 'empty') });
    expect([run.outputs.result, run.exitCode]).toEqual(['broken', 1]);
    expect(run.stdout).toContain('there is no vulnerability database in');
  });

  test('no mirror gives a database', async () => {
    const run = await scan({
      ...clean,
      offline: 'false',
      'cache-dir': join(folder, 'empty'),
      'database-repository': 'localhost:1/none:2',
    });
    expect([run.outputs.result, run.exitCode]).toEqual(['broken', 1]);
    expect(run.stdout).toContain('no mirror gave the vulnerability database');
  });

  test('a damaged database', async () => {
    const damaged = join(folder, 'damaged');
    await cp(join(cache, 'db'), join(damaged, 'db'), { recursive: true });
    await writeFile(join(damaged, 'db/trivy.db'), 'not a database');
    const run = await scan({ ...clean, 'cache-dir': damaged });
    expect([run.outputs.result, run.exitCode]).toEqual(['broken', 1]);
  });

  test('a report of another image', async () => {
    const other = await program(
      'trivy of another image',
      `while [ $# -gt 0 ]; do [ "$1" = --output ] && echo '{"SchemaVersion":2,"ArtifactType":"container_image","Metadata":{"ImageID":"sha256:00"}}' > "$2"; shift; done`,
    );
    const run = await scan({ ...clean, trivy: other });
    expect([run.outputs.result, run.exitCode]).toEqual(['broken', 1]);
    expect(run.stdout).toContain('Trivy scanned the image sha256:00, not sha256:');
  });

  test('it fails even where findings would not', async () => {
    const run = await scan({
      ...clean,
      'fail-on-findings': 'false',
      trivy: await program('trivy fails too', 'exit 3'),
    });
    expect([run.outputs.result, run.exitCode]).toEqual(['broken', 1]);
  });
});

test.skipIf(missing)(`the database comes from the first mirror that gives it${skipped}`, async () => {
  const local = await startLocal();
  try {
    // The artifact as Trivy publishes it: one layer, a tar of the files in db/.
    const layer = execFileSync('tar', [
      '-C',
      join(cache, 'db'),
      '-cz',
      'trivy.db',
      'metadata.json',
      'SAMPLE',
    ]);
    const blobs = [Buffer.from('{}'), layer];
    const [config, content] = blobs.map((bytes) => ({ digest: sha256Of(bytes), size: bytes.length }));
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = Buffer.from(
      JSON.stringify({
        ...{ schemaVersion: 2, mediaType },
        config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', ...config },
        layers: [
          {
            ...{ mediaType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip', ...content },
            annotations: { 'org.opencontainers.image.title': 'db.tar.gz' },
          },
        ],
      }),
    );
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const ecr = new ECRClient({ endpoint: local.url, region: 'us-east-1', credentials });
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'mirror/trivy-db' }));
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    ecr.destroy();
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    const password = token.slice('AWS:'.length);
    const registry = openRegistry({
      ...{ host: new URL(local.url).host, name: 'mirror/trivy-db', signal: new AbortController().signal },
      credentials: { username: 'AWS', password },
    });
    const image = {
      ...{ digest: sha256Of(manifest), mediaType, manifest },
      blobs: blobs.map((bytes) => ({
        digest: sha256Of(bytes),
        size: bytes.length,
        open: async function* () {
          yield bytes;
        },
      })),
    };
    await registry.pushImage(image);
    await registry.tag(image, '2');

    const inputs = {
      ...{ ...vulnerable, offline: 'false', 'cache-dir': join(folder, 'downloaded') },
      'database-repository': `localhost:1/none:2, ${new URL(local.url).host}/mirror/trivy-db:2`,
    };
    const env = { TRIVY_USERNAME: 'AWS', TRIVY_PASSWORD: password };
    const run = await scan(inputs, { env });
    expect(run.outputs).toMatchObject({ result: 'findings', high: '2', database: 'sample' });
    expect(run.stdout).toContain('trying the next mirror');
    expect(run.stdout).not.toContain(password);
  } finally {
    await local.stop();
  }
});

test.skipIf(missing)('a cancelled job ends the scanner and leaves no result', async () => {
  const controller = new AbortController();
  const run = await scan(
    { ...clean, trivy: await program('trivy hangs', 'exec sleep 60') },
    { signal: controller.signal, onLine: (line) => line.startsWith('[2/4]') && controller.abort('SIGTERM') },
  );
  expect([run.exitCode, run.outputs.result]).toEqual([143, undefined]);
});
