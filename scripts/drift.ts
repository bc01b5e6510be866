/** Fails when a committed file that is made from others isn't what a build from empty makes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './actions.ts';
import { bundle } from './bundle.ts';

execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { cwd: root, stdio: 'inherit' });

const fresh = mkdtempSync(join(tmpdir(), 'slipway-dist-'));
try {
  await bundle(fresh);
  const made = files(fresh);
  const committed = files(join(root, 'dist'));
  const wrong = [...new Set([...made.keys(), ...committed.keys()])].sort().filter((file) => {
    const [a, b] = [made.get(file), committed.get(file)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  if (wrong.length > 0) {
    console.error(
      `dist/ is not what the sources make: ${wrong.join(', ')}.\nRun 'npm run bundle' and commit dist/.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources make (${made.size} files)`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function files(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}
