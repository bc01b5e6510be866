import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parse } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { readAction } from '../../../src/cli/catalogue.ts';
import { chain } from '../../../src/cli/ship.ts';
import { preflight, rollback } from '../../../src/fleet/chain.ts';

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

test.each([
  ['preflight', preflight({})],
  ['rollback', rollback({}, 'user:2', 'the smoke test failed')],
])('%s is given only inputs that it has', (action, inputs) => {
  const names = readAction(action).inputs.map(({ name }) => name);
  expect(Object.keys(inputs).filter((name) => !names.includes(name))).toEqual([]);
});

describe('the composite action says to GitHub what the terminal does', () => {
  const { runs, inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>;
    runs: { steps: { uses?: string; if?: string; with?: Record<string, string> }[] };
  };
  const stepOf = (action: string) => runs.steps.find(({ uses }) => uses?.endsWith(`/actions/${action}`));

  const expected = {
    preflight: preflight({}),
    ...Object.fromEntries(
      chain.map(({ action, inputs: of }) => [action, of({}, {}) as Record<string, string>]),
    ),
    rollback: rollback({}, '', ''),
  };

  test.each(Object.entries(expected))('%s is given all that the terminal gives it', (action, given) => {
    const step = stepOf(action);
    expect(step).toBeDefined();
    const names = Object.keys(step?.with ?? {});
    expect(Object.keys(given).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('the steps are in the same order', () => {
    const order = runs.steps.flatMap(({ uses }) => uses?.split('/').at(-1) ?? []);
    expect(order).toEqual(['plan', 'preflight', ...chain.map(({ action }) => action), 'rollback']);
  });

  test('every input is passed on to a step', () => {
    const text = JSON.stringify(runs);
    expect(Object.keys(inputs).filter((name) => !text.includes(`inputs.${name}`))).toEqual([]);
  });
});
