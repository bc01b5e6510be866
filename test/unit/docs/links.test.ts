import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, linksOf } from './links.ts';

const root = join(import.meta.dirname, '../../..');
const pages = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((page) => page !== '' && existsSync(join(root, page)));

/** What is wrong with a link that stands in a page, or undefined. */
function problemOf(page: string, target: string): string | undefined {
  if (/^(?:https:|mailto:)/.test(target)) return undefined;
  if (/^[a-z]+:|^\//i.test(target)) return 'is neither relative nor https';
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path));
  if (relative(root, file).startsWith('..')) return 'leads out of the repository';
  if (!existsSync(file)) return 'leads nowhere';
  if (anchor === undefined) return undefined;
  if (!file.endsWith('.md') || statSync(file).isDirectory())
    return 'has an anchor in a file that has no headings';
  const anchors = anchorsOf(readFileSync(file, 'utf8'));
  return anchors.has(anchor)
    ? undefined
    : `has no such heading there; there are ${[...anchors].map((one) => `#${one}`).join(' ')}`;
}

test.each(pages)('%s has no dead link', (page) => {
  const wrong = linksOf(readFileSync(join(root, page), 'utf8')).flatMap(({ target, line }) => {
    const problem = problemOf(page, target);
    return problem === undefined ? [] : [`${page}:${line}: ${target} ${problem}`];
  });
  expect(wrong).toEqual([]);
});

test('every page of docs/ and every README of an action can be reached from the README', () => {
  const reached = new Set<string>();
  const visit = (page: string) => {
    if (reached.has(page)) return;
    reached.add(page);
    for (const { target } of linksOf(readFileSync(join(root, page), 'utf8'))) {
      const path = relative(root, join(root, dirname(page), target.split('#')[0] ?? ''));
      if (!/^https:/.test(target) && path.endsWith('.md') && existsSync(join(root, path))) visit(path);
    }
  };
  visit('README.md');
  expect(pages.filter((page) => /^(?:docs|actions)\//.test(page) && !reached.has(page))).toEqual([]);
});

describe('the reader of links', () => {
  test('sees links and pictures, and not what is shown as code', () => {
    const page = [
      '[a](a.md) and ![b](b.png "B") `[no](no.md)`',
      '',
      '```md',
      '[no](no.md)',
      '```',
      '',
      '    [no](no.md)',
      '',
      '<img src="c.png"> [d](<d.md>) <!-- [no](no.md) -->',
    ].join('\n');
    expect(linksOf(page)).toEqual([
      { target: 'a.md', line: 1 },
      { target: 'b.png', line: 1 },
      { target: 'c.png', line: 9 },
      { target: 'd.md', line: 9 },
    ]);
  });

  test('makes anchors as GitHub does', () => {
    const page =
      "# What can't be `narrowed`?\n\n## A [b](c.md) – d\n\n## Again\n\n## Again\n\n```\n# no\n```\n";
    expect([...anchorsOf(page)]).toEqual(['what-cant-be-narrowed', 'a-b--d', 'again', 'again-1']);
  });

  test.each([
    ['docs/iam.md', '#nothing', /no such heading/],
    ['docs/iam.md', 'nothing.md', /leads nowhere/],
    ['README.md', '../x.md', /leads out/],
    ['README.md', 'http://example.com', /neither/],
    ['docs/iam.md', '../README.md#the-actions', undefined],
  ])('in %s, %s', (page, target, problem) => {
    if (problem === undefined) expect(problemOf(page, target)).toBeUndefined();
    else expect(problemOf(page, target)).toMatch(problem);
  });
});
