import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../../..');
const folders = ['infra/local/test', 'test'];
/** Benchmarks measure Local Fargate itself, without anything between. */
const left = /^test\/bench\//;

const starts = /\bstartLocalFargate\(|\bsrc\/main\.ts'/;
const reason = /\/\/ unchecked: \S.{14,}/;

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`),
);

test('whoever starts Local Fargate in a test checks every exchange against AWS’s models, or says why not', () => {
  const found = files
    .filter((name) => !left.test(name) && name !== 'infra/local/test/unit/server/checked.test.ts')
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
    .filter(({ text }) => starts.test(text));
  expect(found.length).toBeGreaterThan(5);
  const unchecked = found.filter(({ text }) => !text.includes('checkingProxy(') && !reason.test(text));
  expect(unchecked.map(({ name }) => name)).toEqual([]);
});
