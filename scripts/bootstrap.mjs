// The way in for every command of the README: brings the dependencies and the right Node, then runs the script that it was
// given. Plain JavaScript without dependencies, for it is what a newcomer's Node runs first, right after `git clone`.
//
//   node scripts/bootstrap.mjs [--quiet] SCRIPT [ARGUMENT…]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const args = process.argv.slice(2);
const quiet = args[0] === '--quiet' && args.shift() !== undefined;
const [script, ...rest] = args;
if (script === undefined) fail('bootstrap needs a script to run');

const wanted = 24;
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Node ${process.versions.node} is too old to set Slipway up. Install Node 20 or newer (24 is best) and try again.`,
  );
}

// npm writes its hidden lockfile last, so a stamp beside it says that an install came to its end for this lockfile.
const stamp = join(root, 'node_modules/.slipway-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('setup: npm ci (the dependencies in package-lock.json, Node 24 among them) …');
  const started = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (npm.error || npm.status !== 0) {
    fail(
      `'npm ci' failed${npm.error ? ` (${npm.error.message})` : ''}. Look at what npm said above; then run the command again.`,
    );
  }
  writeFileSync(stamp, lock);
  console.error(`setup: dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
} else if (!quiet) {
  console.error('setup: dependencies are in place');
}

const bin = join(root, 'node_modules/.bin');
const own = join(bin, 'node');
const node = existsSync(own) ? own : process.execPath;
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < wanted) {
  fail(
    `Node ${process.versions.node} runs this, and npm brings no Node ${wanted} for ${process.platform}-${process.arch}. Install Node ${wanted} and try again.`,
  );
}

const child = spawn(node, [join(root, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// The child decides what a signal means. Ctrl-C reaches it by itself (same process group); SIGTERM is handed on.
process.on('SIGINT', () => {});
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
child.on('error', (error) => fail(`'${node}' could not be started: ${error.message}`));
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}
