/**
 * `npm test`: brings the parts, checks lint, types and drift, and runs every test. Arguments go to vitest
 * (`npm test -- --project unit`); with arguments the checks are left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds } from '../src/cli/terminal.ts';
import { root } from './actions.ts';
import { ensureAct } from './setup/act.ts';
import { ensureActionlint } from './setup/actionlint.ts';
import { ensureAwsCli2 } from './setup/aws-cli.ts';
import { ensureBuildkit } from './setup/buildkit.ts';
import { ensureChromium } from './setup/chromium.ts';
import { ensureClients } from './setup/clients.ts';
import { ensureGithubOpenapi } from './setup/github-openapi.ts';
import { SetupError, say } from './setup/step.ts';
import { findTerraform } from './setup/terraform.ts';
import { ensureZizmor } from './setup/zizmor.ts';
import { setUp } from './setup.ts';

const started = Date.now();
const args = process.argv.slice(2);
const env: NodeJS.ProcessEnv = { ...process.env };

try {
  const parts = await setUp();
  env.TRIVY = parts.trivy;
  env.SLIPWAY_MINISTACK = parts.ministack;
  env.ACT = await ensureAct();
  env.SLIPWAY_CLIENTS = await ensureClients();
  env.ZIZMOR = await ensureZizmor();
  env.ACTIONLINT = await ensureActionlint();
  env.SLIPWAY_GITHUB_OPENAPI = await ensureGithubOpenapi();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`error: ${error.message}\nhelp: ${error.help}`);
  // Tests that need the part that can't be had say so one by one; in CI nothing may be left out.
  if (process.env.CI === 'true') process.exit(1);
}
const plugins = await findTerraform();
if (plugins) env.SLIPWAY_TF_PLUGINS = plugins;
await ensureChromium().then(
  (chromium) => {
    env.CHROMIUM = chromium;
  },
  (error: unknown) => say(`no Chromium: ${error instanceof Error ? error.message : String(error)}`),
);
await ensureAwsCli2().then(
  (aws) => {
    env.SLIPWAY_AWS_CLI_2 = aws;
  },
  (error: unknown) => say(`no AWS CLI 2: ${error instanceof Error ? error.message : String(error)}`),
);
await ensureBuildkit().catch((error: unknown) =>
  say(`no BuildKit: ${error instanceof Error ? error.message : String(error)}`),
);

const checks = args.length > 0 ? [] : ['lint', 'types', 'drift'];
const failed: string[] = [];
for (const check of checks) run(check, 'npm', ['run', '--silent', check]);
// Most tests start programs of ours as users do, and most of a start is compiling the same files again: that is kept.
const compiled = mkdtempSync(join(tmpdir(), 'slipway-compiled-'));
env.NODE_COMPILE_CACHE = compiled;
run('tests', 'vitest', ['run', ...args]);
rmSync(compiled, { recursive: true, force: true });

console.log(
  `\n${failed.length === 0 ? 'all passed' : `failed: ${failed.join(', ')}`} in ${seconds(Date.now() - started)}`,
);
process.exit(failed.length === 0 ? 0 : 1);

function run(what: string, command: string, commandArgs: string[]): void {
  console.log(`\n── ${what}`);
  const { status } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) failed.push(what);
}
