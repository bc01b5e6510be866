import { describe, expect, test } from 'vitest';
import { readAction } from '../../../src/cli/catalogue.ts';
import { chain } from '../../../src/cli/ship.ts';

describe.each(chain)('$action in the way of one service', ({ action, inputs }) => {
  const known = readAction(action);
  // Every key that is asked for has a value, so that every input is set.
  const all = new Proxy({}, { get: (_, key) => `value of ${String(key)}` });
  const outputs = new Proxy({}, { get: () => all });

  test('gives only inputs that the action has, and all that it needs', () => {
    const given = Object.keys(inputs(all, outputs));
    const names = known.inputs.map(({ name }) => name);
    expect(given.filter((name) => !names.includes(name))).toEqual([]);
    const needed = known.inputs.filter(({ required }) => required).map(({ name }) => name);
    expect(needed.filter((name) => !given.includes(name))).toEqual([]);
  });

  test('takes only outputs that the actions before it have', () => {
    const before = chain
      .slice(
        0,
        chain.findIndex((step) => step.action === action),
      )
      .map((step) => step.action);
    const wrong: string[] = [];
    const asked = new Proxy(
      {},
      {
        get: (_, name) => {
          if (!before.includes(String(name))) wrong.push(`${String(name)} is no step before it`);
          const has = readAction(String(name)).outputs.map((output) => output.name);
          return new Proxy(
            {},
            {
              get: (__, key) => {
                if (!has.includes(String(key))) wrong.push(`${String(name)} has no output '${String(key)}'`);
                return 'x';
              },
            },
          );
        },
      },
    );
    inputs(all, asked);
    expect(wrong).toEqual([]);
  });
});
