/**
 * Builds a current buildx and BuildKit from source, for the tests that show reproducible builds on a machine whose Docker
 * has neither. Nothing a user needs: Docker Desktop and GitHub's runners bring both. Prints the folder of the binaries.
 *
 *     node scripts/build-buildkit.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './setup/step.ts';

/** Module versions: go.mod of both has replace lines, which `go install` refuses, so each is built from a module of our own. */
const modules = [
  { module: 'github.com/docker/buildx', version: 'v0.36.1', commands: { 'docker-buildx': 'cmd/buildx' } },
  {
    module: 'github.com/moby/buildkit',
    version: 'v0.30.0',
    commands: { buildkitd: 'cmd/buildkitd', buildctl: 'cmd/buildctl' },
  },
];

/** Where the binaries are, whether they are there yet or not. */
export function buildkitFolder(): string {
  return cacheFolder('tools');
}

/** The binaries that are still missing. */
export function missingTools(): string[] {
  return modules
    .flatMap(({ commands }) => Object.keys(commands))
    .filter((name) => !existsSync(join(buildkitFolder(), name)));
}

if (import.meta.main) {
  const folder = buildkitFolder();
  const missing = missingTools();
  if (missing.length === 0) console.error('buildx and BuildKit are there already');
  for (const { module, version, commands } of modules) {
    if (Object.keys(commands).some((name) => missing.includes(name)))
      build(module, version, commands, folder);
  }
  console.log(folder);
}

function build(module: string, version: string, commands: Record<string, string>, folder: string): void {
  console.error(`${module} ${version}: building from source into ${folder} (about two minutes, once)`);
  const work = mkdtempSync(join(tmpdir(), 'slipway-go-'));
  const go = (...args: string[]) => {
    try {
      execFileSync('go', args, {
        cwd: work,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, CGO_ENABLED: '0' },
      });
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const said = String((error as { stderr?: Buffer }).stderr ?? error)
        .trim()
        .split('\n')
        .slice(-5)
        .join('\n');
      throw new Error(missing ? "'go' is not on this machine; install Go 1.25 or newer first" : said, {
        cause: error,
      });
    }
  };
  try {
    go('mod', 'init', 'tools');
    for (const path of Object.values(commands)) go('get', `${module}/${path}@${version}`);
    for (const [name, path] of Object.entries(commands)) {
      go('build', '-trimpath', '-ldflags=-s -w', '-o', join(work, name), `${module}/${path}`);
      renameAcross(join(work, name), join(folder, name));
      console.error(`  ${name}`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The temporary folder may be on another file system, where a rename can't go. */
function renameAcross(from: string, to: string): void {
  execFileSync('cp', [from, `${to}.new`]);
  renameSync(`${to}.new`, to);
}
