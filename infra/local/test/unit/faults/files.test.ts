import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readJson, writeAtomically } from '../../../src/core/files.ts';
import { isKept, openFolder } from '../../../src/core/folder.ts';
import { startTime } from '../../../src/core/processes.ts';
import { harness } from '../../support-ecs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is replaced as a whole, and what a killed process had begun beside it is removed', () => {
  const file = join(folder, 'a', 'state.json');
  writeAtomically(file, '{"n":1}');
  writeAtomically(file, '{"n":2}');
  writeFileSync(`${file}.4711.tmp`, '{"n":');
  expect(readJson(file)).toEqual({ n: 2 });
  expect(readdirSync(join(folder, 'a'))).toEqual(['state.json']);
});

test('what is written goes nowhere else, though a link stands in its place', () => {
  const [file, other] = [join(folder, 'state.json'), join(folder, 'other')];
  writeFileSync(other, 'untouched');
  symlinkSync(other, `${file}.${process.pid}.tmp`);
  writeAtomically(file, '{}');
  expect(readFileSync(other, 'utf8')).toBe('untouched');
});

test.each([
  ['', /it is empty/],
  ['{"services":[', /it is not JSON/],
  ['null', /something that was written there is missing/],
  ['[]', /something that was written there is missing/],
  ['{}', /something that was written there is missing/],
  ['{"services":{},"tasks":[]}', /something that was written there is missing/],
])('a state file that holds %j is named, and nothing is changed', async (text, why) => {
  const h = await harness({ stateDir: folder });
  await h.call('CreateCluster', { clusterName: 'main' });
  await h.ecs.close();
  const file = join(folder, 'ecs', '000000000000', 'us-east-1', 'clusters', 'main.json');
  writeFileSync(file, text);
  const start = harness({ stateDir: folder });
  await expect(start).rejects.toThrow(why);
  await expect(start).rejects.toThrow(`${file} can't be read`);
  await expect(start).rejects.toThrow(/Put back a copy of it, or move it away/);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what a client was told is on the disk at once', async () => {
  const h = await harness({ stateDir: folder });
  await h.call('CreateCluster', { clusterName: 'main' });
  await h.create(await h.register());
  // Nothing is closed: the process might be killed here.
  const after = await harness({ stateDir: folder, clock: h.clock });
  expect(await after.service()).toMatchObject({ serviceName: 'web', status: 'ACTIVE' });
  await h.ecs.close();
  await after.ecs.close();
});

test('a folder keeps its id; another one in its place is another', () => {
  const path = join(folder, 'state');
  const first = openFolder(path);
  first.close();
  const again = openFolder(path);
  again.close();
  expect(again.id).toBe(first.id);
  expect(isKept(path, first.id ?? '')).toBe(true);
  rmSync(path, { recursive: true });
  expect(isKept(path, first.id ?? '')).toBe(false);
  mkdirSync(path);
  expect(isKept(path, first.id ?? '')).toBe(false);
});

test("a folder's mark counts no more when its process is another one by now, as after the machine was started anew", () => {
  const file = join(folder, 'owner.pid');
  const parent = process.ppid;
  writeFileSync(file, `${parent} ${startTime(parent)}`);
  expect(() => openFolder(folder)).toThrow(`process ${parent} uses it`);
  writeFileSync(file, `${parent} 1`);
  const opened = openFolder(folder);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${startTime(process.pid)}`);
  opened.close();
  expect(existsSync(file)).toBe(false);
});
