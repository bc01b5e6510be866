// The way in for every command of the README: brings the dependencies and the right Node, then runs the script that it was
// given. Plain JavaScript without dependencies, for it is what a newcomer's Node runs first, right after `git clone`.
//
//   node scripts/bootstrap.mjs [--quiet] SCRIPT [ARGUMENT…]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const quiet = args[0] === '--quiet' && args.shift() !== undefined;
const [script, ...rest] = args;
if (script === undefined) fail('bootstrap needs a script to run');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  fail(
    `Node ${process.versions.node} is too old to set Slipway up. Install Node 20 or newer (24 is best) and try again.`,
  );
}

let child;
let locked = false;
// The child decides what a signal means. Ctrl-C reaches it by itself (same process group); others are handed on.
process.on('SIGINT', () => {});
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => child?.kill(name));

if (!installed()) await install();
else if (!quiet) console.error('setup: dependencies are in place');

const bin = join(root, 'node_modules/.bin');
const own = join(bin, 'node');
if (!existsSync(own) && major < 24) {
  fail(
    `Node ${process.versions.node} runs this, and npm brings no Node 24 for ${process.platform}-${process.arch}. Install Node 24 and try again.`,
  );
}
process.exit(
  await run(existsSync(own) ? own : process.execPath, [join(root, script), ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  }),
);

/** True if what stands in node_modules is what package-lock.json asks for: npm writes its own lockfile there at the end. */
function installed() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const there = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, { optional, devOptional, version }]) =>
        !path.includes('node_modules/') || optional || devOptional || there[path]?.version === version,
    );
  } catch {
    return false;
  }
}

async function install() {
  const lock = join(root, '.slipway/install.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      locked = true;
      break;
    } catch {
      if (!alive(Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' })))) rmSync(lock, { force: true });
      else await sleep(500);
    }
  }
  try {
    if (installed()) return;
    console.error('setup: npm ci (the dependencies in package-lock.json, Node 24 among them) …');
    const started = Date.now();
    // npm's output goes to stderr: stdout belongs to the script.
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0)
      fail(`'npm ci' failed (exit code ${code}). Look at what npm said above; then run the command again.`);
    console.error(`setup: dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(lock, { force: true });
  }
}

function run(command, args, options) {
  return new Promise((resolve) => {
    child = spawn(command, args, options);
    child.on('error', (error) => fail(`'${command}' could not be started: ${error.message}`));
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(`error: ${message}`);
  if (locked) rmSync(join(root, '.slipway/install.lock'), { force: true });
  process.exit(1);
}
