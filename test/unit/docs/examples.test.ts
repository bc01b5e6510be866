import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { actionNames, home, readAction } from '../../../src/cli/catalogue.ts';
import { loadFleet } from '../../../src/fleet/load.ts';

const pages = execFileSync('git', ['ls-files', '-z', '--', '*.md'], { cwd: home, encoding: 'utf8' })
  .split('\0')
  .filter((page) => page !== '' && !page.startsWith('services/'));
const blocksOf = (page: string) =>
  [...readFileSync(join(home, page), 'utf8').matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(
    ([, indent = '', yaml = '']) => yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
const inputs = new Map(
  actionNames().map((name) => [name, new Set(readAction(name).inputs.map((one) => one.name))]),
);

/** All mappings in a document that say `uses`. */
function stepsIn(node: unknown): { uses: string; with?: Record<string, unknown> }[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(stepsIn);
  return 'uses' in node && typeof node.uses === 'string'
    ? [node as { uses: string; with?: Record<string, unknown> }, ...inner]
    : inner;
}

describe.each(pages.filter((page) => blocksOf(page).length > 0))('%s', (page) => {
  test('shows YAML that is whole, and a fleet.yml that is one', async () => {
    for (const yaml of blocksOf(page)) {
      const shown = load(yaml) as Record<string, unknown> | null;
      if (shown !== null && 'version' in shown && 'services' in shown) await loadFleet(yaml, page);
    }
  });

  test('gives our actions inputs that they have, and names others by their full commit id', () => {
    const wrong = blocksOf(page).flatMap((yaml) =>
      stepsIn(load(yaml)).flatMap(({ uses, with: given = {} }) => {
        const ours = /^OWNER\/slipway\/actions\/([a-z0-9-]+)@v1$/.exec(uses)?.[1];
        if (ours !== undefined) {
          const known = inputs.get(ours);
          return Object.keys(given).flatMap((name) =>
            known?.has(name) ? [] : [`${uses} has no input ${name}`],
          );
        }
        if (uses.startsWith('OWNER/slipway') || uses.startsWith('./')) return [];
        return /@(?:[0-9a-f]{40}|FULL_SHA)$/.test(uses) ? [] : [`${uses} is not pinned`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
