/** Brings actionlint and zizmor, and runs the tests of what our workflows promise. */
import { spawnSync } from 'node:child_process';
import { root } from './actions.ts';
import { ensureActionlint } from './setup/actionlint.ts';
import { ensureZizmor } from './setup/zizmor.ts';

const env = { ...process.env, ACTIONLINT: await ensureActionlint(), ZIZMOR: await ensureZizmor() };
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'workflows'], {
  cwd: root,
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
