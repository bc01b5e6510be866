/** Compiles src/ and bundles every action to dist/<name>/index.js. `--out DIR` puts the bundles elsewhere. */
import { execFileSync, spawn } from 'node:child_process';
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

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, compiled: { type: 'boolean' } },
    allowPositionals: true,
  });
  const out = values.out ?? join(root, 'dist');
  // A share of the actions, for `bundle` in another process, which has compiled them.
  if (values.compiled) for (const name of positionals) await bundleOne(out, name);
  else await bundle(out, positionals);
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
  const shares = Math.min(availableParallelism(), names.length);
  await Promise.all(
    Array.from({ length: shares }, (_, share) => {
      const own = names.filter((_, at) => at % shares === share);
      const child = spawn(process.execPath, [import.meta.filename, '--compiled', '--out', out, ...own], {
        stdio: 'inherit',
      });
      return new Promise<void>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) =>
          code === 0 ? resolve() : reject(new Error(`bundling ${own.join(', ')} failed`)),
        );
      });
    }),
  );
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
  const { code: pruned = '' } = await minify(code, {
    module: true,
    mangle: { keep_fnames: true, keep_classnames: true },
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 1, comments: false, ascii_only: true },
  });
  let open: string | undefined;
  const lines = pruned.split('\n').map((line) => {
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
  return `${lines.join('\n')}\n`;
}

function mapValues<A, B>(of: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value)]));
}
