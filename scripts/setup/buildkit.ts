import { join } from 'node:path';
import { root } from '../actions.ts';
import { missingTools } from '../build-buildkit.ts';
import { apt, execute, hasApt, must, say, step } from './step.ts';

/** A current buildx and BuildKit, for the tests that need a reproducible build; nothing that a ship needs. */
export async function ensureBuildkit(): Promise<void> {
  if ((await execute('runc', ['--version'])).code !== 0 && (await hasApt())) {
    await step("installing runc from Debian's packages: BuildKit runs build steps with it", () =>
      apt(['runc'], 'Install runc and run the command again.'),
    );
  }
  if (missingTools().length === 0) return say('buildx and BuildKit are there');
  await step('building buildx and BuildKit from source, once (three to four minutes)', async () => {
    await must(
      process.execPath,
      [join(root, 'scripts/build-buildkit.ts')],
      'Install Go 1.25 or newer, or let these tests be skipped.',
    );
  });
}
