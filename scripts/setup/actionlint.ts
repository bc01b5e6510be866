import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, execute, must, SetupError, say, step } from './step.ts';

const version = '1.7.12';

/** actionlint, which checks workflows, for the tests: ACTIONLINT's, else PATH's, else built from its Go module. */
export async function ensureActionlint(): Promise<string> {
  const given = process.env.ACTIONLINT ?? 'actionlint';
  if ((await execute(given, ['-version'])).code === 0) {
    say('actionlint is there');
    return given;
  }
  const path = join(cacheFolder('tools'), `actionlint-${version}`);
  const what = `actionlint ${version}, which checks workflows (from its Go module: for tests only)`;
  if (existsSync(path)) {
    say(`${what} is there`);
    return path;
  }
  const help = `Install Go (https://go.dev/dl), or actionlint, and run the command again.`;
  if ((await execute('go', ['version'])).code !== 0)
    throw new SetupError('there is no Go to build actionlint', help);
  const folder = mkdtempSync(join(tmpdir(), 'slipway-actionlint-'));
  try {
    await step(`building ${what}`, async () => {
      const module = `github.com/rhysd/actionlint/cmd/actionlint@v${version}`;
      await must('go', ['install', module], help, { env: { ...process.env, GOBIN: folder } });
      const part = `${path}.${process.pid}`;
      await must('cp', [join(folder, 'actionlint'), part], `Make room in ${cacheFolder('tools')}.`);
      renameSync(part, path);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
}
