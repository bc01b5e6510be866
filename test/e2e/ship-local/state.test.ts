import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  clearState,
  lock,
  ownerOf,
  readPorts,
  stateFolder,
  writePorts,
} from '../../../scripts/ship-local/state.ts';

let folder: string;
const before = process.env.SLIPWAY_STATE;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  process.env.SLIPWAY_STATE = join(folder, 'state');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env.SLIPWAY_STATE;
  else process.env.SLIPWAY_STATE = before;
});

describe('the folder of the local environment', () => {
  test('is made, others may pass through it but not list it, and it is the same the next time', () => {
    const state = stateFolder();
    expect(statSync(state).mode & 0o777).toBe(0o711);
    expect(stateFolder()).toBe(state);
  });

  test('is refused where it is a link, a file, or somebody else’s', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'state'));
    expect(() => stateFolder()).toThrow(/is not a folder \(links are refused\)/);
    writeFileSync(join(folder, 'file'), '');
    process.env.SLIPWAY_STATE = join(folder, 'file');
    expect(() => stateFolder()).toThrow(/is not a folder/);
    if (process.getuid?.() !== 0) {
      process.env.SLIPWAY_STATE = '/usr';
      expect(() => stateFolder()).toThrow('/usr belongs to another user');
    }
  });

  test('is forgotten without touching what else lies there', () => {
    const state = stateFolder();
    writePorts(state, { fargate: 1, postgres: 2 });
    mkdirSync(join(state, 'postgres'));
    writeFileSync(join(state, 'thesis.txt'), 'years');
    expect(readPorts(state)).toEqual({ fargate: 1, postgres: 2 });
    clearState(state);
    expect(readPorts(state)).toBeUndefined();
    expect(existsSync(join(state, 'postgres'))).toBe(false);
    expect(existsSync(join(state, 'thesis.txt'))).toBe(true);
  });

  test('belongs to one process at a time; the mark of one that is gone counts for nothing', () => {
    const state = stateFolder();
    writeFileSync(join(state, 'keeper.pid'), '2147483646');
    expect(ownerOf(state)).toBeUndefined();
    const unlock = lock(state);
    expect(ownerOf(state)).toBe(process.pid);
    expect(() => lock(state)).toThrow(`process ${process.pid} runs on ${state}`);
    unlock();
    expect(ownerOf(state)).toBeUndefined();
  });
});
