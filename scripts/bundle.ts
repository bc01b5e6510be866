/** Compiles src/ and bundles every action to dist/<name>/index.js. `--out DIR` puts the bundles elsewhere. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { actionNames, root } from './actions.ts';

type Ncc = (
  entry: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer; permissions?: number }> }>;
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  await bundle(values.out ?? join(root, 'dist'), positionals);
}

/**
 * Compiles with tsc first: ncc's own TypeScript loader does not know TypeScript 7. Bundles stay unminified, since minified
 * ones start slower. The folder of each action is emptied first, so that no chunk of an earlier build stays behind.
 */
export async function bundle(out: string, only: string[] = []): Promise<void> {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    { cwd: root, stdio: 'inherit' },
  );
  writeFileSync(join(root, 'build/package.json'), '{ "type": "module" }\n');
  // Where ncc looks for path mappings.
  process.env.TS_NODE_PROJECT = join(root, 'tsconfig.bundle.json');
  for (const name of actionNames()) {
    if (only.length > 0 && !only.includes(name)) continue;
    const folder = join(out, name);
    const started = performance.now();
    const { code, assets } = await ncc(join(root, `build/actions/${name}/main.js`), {
      cache: false,
      minify: false,
      quiet: true,
      license: 'licenses.txt',
      esm: true,
      // ES modules where a package has both kinds: what isn't used of them is left out.
      mainFields: ['module', 'main'],
    });
    // ncc bundles a module that it can't find as a call that fails at run time; that must fail here.
    const missing = /eval\("require"\)\("([^"]+)"\)/.exec(code);
    if (missing) throw new Error(`${name}: '${missing[1]}' can't be found, so it isn't in the bundle`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), code);
    for (const [file, { source }] of Object.entries(assets)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
    const size = [code, ...Object.values(assets).map(({ source }) => source)].reduce(
      (sum, part) => sum + Buffer.byteLength(part),
      0,
    );
    console.log(
      `  dist/${name}  ${Math.round(size / 1000)} kB  ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
}
