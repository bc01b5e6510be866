import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parse } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { actionNames, camelCase, readAction, root } from '../../../scripts/actions.ts';

/** All of an action's own code, without what is generated. */
function sources(name: string): string {
  const folder = join(root, 'src/actions', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe.each(actionNames())('%s', (name) => {
  const yml = readAction(name);
  const code = sources(name);

  test('reads every input that it declares (an undeclared one does not compile)', () => {
    const taken = [...code.matchAll(/\{([^{}]*)\}\s*=\s*inputs\b/g)].map(([, names = '']) => names).join(',');
    const unread = Object.keys(yml.inputs).filter((input) => {
      const key = camelCase(input);
      return !new RegExp(`\\binputs\\.${key}\\b`).test(code) && !new RegExp(`\\b${key}\\b`).test(taken);
    });
    expect(unread).toEqual([]);
  });

  test('sets every output that it declares (an undeclared one does not compile)', () => {
    const unset = Object.keys(yml.outputs).filter(
      (output) => !new RegExp(`\\b${camelCase(output)}\\b`).test(code),
    );
    expect(unset).toEqual([]);
  });
});

test('the composite at the root gives each action only inputs that it declares, and every required one', () => {
  const composite = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    runs: { steps: { id?: string; uses?: string; with?: Record<string, string> }[] };
  };
  const used = composite.runs.steps.flatMap((step) => {
    const name = /actions\/([a-z0-9-]+)$/.exec(step.uses ?? '')?.[1];
    return name === undefined ? [] : [{ name, given: Object.keys(step.with ?? {}) }];
  });
  expect(used.length).toBeGreaterThan(0);
  for (const { name, given } of used) {
    const { inputs } = readAction(name);
    expect(
      given.filter((input) => inputs[input] === undefined),
      `${name}: unknown`,
    ).toEqual([]);
    const required = Object.keys(inputs).filter((input) => inputs[input]?.required);
    expect(
      required.filter((input) => !given.includes(input)),
      `${name}: missing`,
    ).toEqual([]);
  }
});
