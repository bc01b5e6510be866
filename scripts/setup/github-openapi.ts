import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, must, say, step } from './step.ts';

const version = '23.0.2';
const inside = 'package/generated/api.github.com.json';

/**
 * GitHub's own description of its REST API, for the tests only: what is sent to a stand-in for GitHub is checked against
 * it. One file out of the npm package `@octokit/openapi`, which has 385 MB when unpacked.
 * @returns its path
 */
export async function ensureGithubOpenapi(): Promise<string> {
  const path = join(cacheFolder('tools'), `github-openapi-${version}.json`);
  const what = `GitHub's description of its API (from npm's @octokit/openapi ${version}, 13 MB: for tests only)`;
  if (existsSync(path)) {
    say(`${what} is there`);
    return path;
  }
  const help = 'Check that the npm registry can be reached, then run the command again.';
  const folder = mkdtempSync(join(tmpdir(), 'slipway-openapi-'));
  try {
    await step(`fetching ${what}`, async () => {
      const pack = ['pack', `@octokit/openapi@${version}`, '--pack-destination', folder, '--silent'];
      await must('npm', pack, help);
      const tarball = join(folder, `octokit-openapi-${version}.tgz`);
      await must('tar', ['-xzf', tarball, '-C', folder, inside], "Install 'tar' and run the command again.");
      const part = `${path}.${process.pid}`;
      await must('cp', [join(folder, inside), part], `Make room in ${cacheFolder('tools')}.`);
      renameSync(part, path);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
}
