import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Action, actionNames, home, readAction } from '../../../src/cli/catalogue.ts';
import { programOf } from '../../../src/cli/program.ts';
import { type Ours, rowsOf } from './coming-from.ts';
import { references } from './references.ts';

const folder = join(home, 'docs/coming-from');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const actions = new Map<string, Action>(actionNames().map((name) => [name, readAction(name)]));
const context = { signal: new AbortController().signal, stdout: process.stdout, stderr: process.stderr };
const verbs = new Set(programOf(context, () => {}, '0', '').commands.map((command) => command.name()));
const manifestKeys = keysOf(JSON.parse(readFileSync(join(home, 'schema/fleet.schema.json'), 'utf8')));

/** Every key that fleet.yml has anywhere. */
function keysOf(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return new Set([...own, ...Object.values(schema).flatMap((inner) => [...keysOf(inner)])]);
}

/** What is wrong with a reference of ours, or undefined. */
function problemOf(ours: Ours): string | undefined {
  switch (ours.kind) {
    case 'verb':
      return verbs.has(ours.name) ? undefined : `there is no verb 'slipway ${ours.name}'`;
    case 'manifest':
      return ours.key.split('.').every((key) => manifestKeys.has(key))
        ? undefined
        : `fleet.yml has no key '${ours.key}'`;
    default: {
      const action = actions.get(ours.action);
      if (action === undefined) return `there is no action '${ours.action}'`;
      const names = (ours.kind === 'input' ? action.inputs : action.outputs).map(({ name }) => name);
      return names.includes(ours.name)
        ? undefined
        : `${ours.action} has no ${ours.kind} '${ours.name}'; it has ${names.join(', ')}`;
    }
  }
}

const referenceOf = (page: string) => references.find((one) => `${one.page}.md` === page);

describe.each(pages)('docs/coming-from/%s', (page) => {
  const text = readFileSync(join(folder, page), 'utf8');
  const rows = rowsOf(text);

  test('names only actions, inputs and outputs that there are', () => {
    const wrong = rows.flatMap(({ ours, line }) =>
      ours.flatMap((one) => {
        const problem = problemOf(one);
        return problem === undefined ? [] : [`line ${line}: ${problem}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has a row for each word of theirs, and none for a word that they do not have', () => {
    const reference = referenceOf(page);
    if (reference === undefined)
      throw new Error(`test/unit/docs/references.ts must say what ${page} is about`);
    const known = new Set([...reference.inputs, ...reference.outputs]);
    const said = new Set(rows.flatMap(({ theirs }) => theirs));
    expect({
      missing: [...known].filter((name) => !said.has(name)),
      unknown: [...said].filter((name) => !known.has(name) && !reference.others?.includes(name)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test('shows an action before and after, as YAML that is whole, and links that lead somewhere', async () => {
    const { loadAll } = await import('js-yaml');
    for (const [, yaml = ''] of text.matchAll(/```ya?ml\n([\s\S]*?)```/g))
      expect(() => loadAll(yaml), yaml).not.toThrow();
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
      if (!/^https?:/.test(target)) expect(existsSync(join(folder, target)), target).toBe(true);
  });
});

test('every tool that people come from has a page, and the index leads to it', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(references.map(({ page }) => page).filter((page) => !pages.includes(`${page}.md`))).toEqual([]);
  for (const page of pages) expect(index).toContain(`(${page})`);
});

describe('the reader of the tables', () => {
  const table = (row: string) => `| theirs | ours | note |\n|---|---|---|\n${row}\n`;

  test.each<[string, Ours[]]>([
    ['| `a` | — | why |', []],
    [
      '| `a` | `plan: all`, `plan → matrix` | |',
      [
        { kind: 'input', action: 'plan', name: 'all' },
        { kind: 'output', action: 'plan', name: 'matrix' },
      ],
    ],
    ['| `a` | `slipway logs` | `x | y` |', [{ kind: 'verb', name: 'logs' }]],
    ['| `a` | `fleet.yml: rollout.breaker` | \\| |', [{ kind: 'manifest', key: 'rollout.breaker' }]],
  ])('%s', (row, ours) => {
    expect(rowsOf(table(row))).toEqual([{ theirs: ['a'], ours, line: 3 }]);
  });

  test.each([
    '| a | — | |',
    '| `a` | something | |',
    '| `a` | `plan.all` | |',
    '| `a` | | |',
  ])('%s is no row', (row) => {
    expect(() => rowsOf(table(row))).toThrow(/^line 3: /);
  });

  test.each<[Ours, RegExp]>([
    [{ kind: 'input', action: 'nope', name: 'x' }, /no action 'nope'/],
    [{ kind: 'input', action: 'plan', name: 'matrix' }, /plan has no input 'matrix'; it has fleet,/],
    [{ kind: 'output', action: 'plan', name: 'all' }, /plan has no output 'all'/],
    [{ kind: 'verb', name: 'fly' }, /no verb/],
    [{ kind: 'manifest', key: 'rollout.wings' }, /no key/],
  ])('%j is found out', (ours, problem) => {
    expect(problemOf(ours)).toMatch(problem);
  });
});
