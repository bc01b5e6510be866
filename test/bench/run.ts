/** `npm run bench [-- NAME…]`: runs the benchmarks of this folder. Each prints ratios against a peer in the same run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`error: no benchmark called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n── ${name}`);
  const { bench } = (await import(join(import.meta.dirname, `${name}.bench.ts`))) as {
    bench: () => Promise<void>;
  };
  await bench();
}
