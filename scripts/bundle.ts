/** Compiles src/ and bundles every action to dist/<name>/index.js. `--out DIR` puts the bundles elsewhere. */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { minify } from 'terser';
import { actionNames, root } from './actions.ts';

type Ncc = (
  entry: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer; permissions?: number }> }>;
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

/** Chunks as ncc gave them, with what was made of them: many are the same in all bundles. */
const pruned = new Map<string, string>();

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const out = values.out ?? join(root, 'dist');
  if (process.send === undefined) await bundle(out, positionals);
  // One of the processes of `bundle`, which tells it which to take next of those that it has compiled.
  else process.on('message', (name: string) => void bundleOne(out, name).then(() => process.send?.(name)));
}

/** Compiles with tsc first: ncc's own TypeScript loader does not know TypeScript 7. Then as many processes bundle as there are processors. */
export async function bundle(out: string, only: string[] = []): Promise<void> {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    { cwd: root, stdio: 'inherit' },
  );
  writeFileSync(join(root, 'build/package.json'), '{ "type": "module" }\n');
  const names = actionNames().filter((name) => only.length === 0 || only.includes(name));
  // It has EC2's client, which alone takes ncc half a minute.
  const waiting = names.toSorted((a, b) => Number(b === 'preflight') - Number(a === 'preflight'));
  const processes = Math.min(availableParallelism(), names.length);
  await Promise.all(Array.from({ length: processes }, () => bundleInTurn(out, waiting)));
}

/** Has a process of its own take one after the other. @throws Error if one fails */
function bundleInTurn(out: string, waiting: string[]): Promise<void> {
  const child = fork(import.meta.filename, ['--out', out]);
  let current = waiting.shift();
  const next = () => (current === undefined ? child.disconnect() : child.send(current));
  next();
  return new Promise((resolve, reject) => {
    child.on('message', () => {
      current = waiting.shift();
      next();
    });
    child.on('error', reject);
    child.on('exit', () =>
      current === undefined ? resolve() : reject(new Error(`bundling ${current} failed`)),
    );
  });
}

/**
 * Bundles what was compiled of one action. Bundles stay readable: ncc's minified ones start slower. The action's folder is
 * emptied first, so that no chunk of an earlier build stays behind.
 */
async function bundleOne(out: string, name: string): Promise<void> {
  // Where ncc looks for path mappings.
  process.env.TS_NODE_PROJECT = join(root, 'tsconfig.bundle.json');
  const folder = join(out, name);
  const started = performance.now();
  const { code, assets } = await ncc(join(root, `build/actions/${name}/main.js`), {
    cache: false,
    minify: false,
    quiet: true,
    license: 'licenses.txt',
    // Chunks of CommonJS load at once and not one by one in turns of the event loop.
    esm: false,
    // ES modules where a package has both kinds: what isn't used of them is left out.
    mainFields: ['module', 'main'],
  });
  // ncc bundles a module that it can't find as a call that fails at run time; that must fail here.
  const missing = /eval\("require"\)\("([^"]+)"\)/.exec(code);
  if (missing) throw new Error(`${name}: '${missing[1]}' can't be found, so it isn't in the bundle`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = { 'index.js': code, ...mapValues(assets, ({ source }) => source.toString()) };
  let size = 0;
  for (const [file, text] of Object.entries(files)) {
    const content = file.endsWith('.js') ? await prune(text) : text;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    if (file.endsWith('.js')) size += Buffer.byteLength(content);
  }
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n');
  console.log(
    `  dist/${name}  ${Math.round(size / 1000)} kB  ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

/**
 * Takes out what nothing uses: ncc only marks it, and it is two fifths of the text. Local names get short; lines and the names
 * of functions and classes stay, for stack traces. The parentheses around each module tell V8 to compile it at once; without
 * them it reads the text twice.
 */
async function prune(code: string): Promise<string> {
  const known = pruned.get(code);
  if (known !== undefined) return known;
  const { code: text = '' } = await minify(code, {
    module: true,
    mangle: { keep_fnames: true, keep_classnames: true },
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 1, comments: false, ascii_only: true },
  });
  let open: string | undefined;
  const lines = text.split('\n').map((line) => {
    const head = /^( +)(\d+|"[^"]+"): (\([^)]*\)|\w+) => \{$/.exec(line);
    if (head !== null && open === undefined) {
      open = head[1];
      return `${head[1]}${head[2]}: (${head[3]} => {`;
    }
    if (open === undefined || !/^ *\},?$/.test(line) || line.search(/\S/) !== open.length) return line;
    const end = `${open}})${line.endsWith(',') ? ',' : ''}`;
    open = undefined;
    return end;
  });
  const result = `${lines.join('\n')}\n`;
  pruned.set(code, result);
  return result;
}

function mapValues<A, B>(of: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value)]));
}
