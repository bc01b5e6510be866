import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { load as parse } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { home } from '../../../src/cli/catalogue.ts';
import { programOf } from '../../../src/cli/program.ts';
import { commandsOf } from '../../support/commands.ts';

const pages = execFileSync('git', ['ls-files', '-z', '--', '*.md'], { cwd: home, encoding: 'utf8' })
  .split('\0')
  .filter((page) => page !== '');
const context = { signal: new AbortController().signal, stdout: process.stdout, stderr: process.stderr };
const program = programOf(context, () => {}, '0', 'help');

/** What is wrong with a `slipway` command that a page shows, or undefined. */
function problemOf(text: string): string | undefined {
  const [, ...words] = text.replace(/"[^"]*"|'[^']*'/g, 'x').split(/\s+/);
  const [verb = ''] = words;
  // `slipway VERB --help`, `slipway …`: of any verb.
  if (/^(?:VERB|…|<verb>|help|-|\|)/.test(verb)) return undefined;
  const command: Command | undefined = program.commands.find((one) => one.name() === verb);
  if (command === undefined) return `there is no verb '${verb}'`;
  const known = command.options.flatMap(({ long, short }) => [long, short]);
  const unknown = words
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ''))
    .find((word) => !known.includes(word) && word !== '--help');
  return unknown === undefined ? undefined : `'slipway ${verb}' has no option ${unknown}`;
}

test.each(pages)('%s shows only verbs and options of slipway that there are', (page) => {
  const wrong = commandsOf(readFileSync(join(home, page), 'utf8'), 'slipway').flatMap(({ text, line }) => {
    const problem = problemOf(text);
    return problem === undefined ? [] : [`${page}:${line}: ${problem}`];
  });
  expect(wrong).toEqual([]);
});

test('what `gh workflow run` gives, the workflow to copy takes', () => {
  const shown = pages.flatMap((page) =>
    commandsOf(readFileSync(join(home, page), 'utf8'), 'gh workflow run'),
  );
  expect(shown.length).toBeGreaterThan(3);
  for (const { text } of shown) {
    const [, file = ''] = /^gh workflow run (\S+)/.exec(text) ?? [];
    const caller = parse(readFileSync(join(home, 'workflows', file), 'utf8')) as {
      on: { workflow_dispatch: { inputs: Record<string, { required?: boolean }> } };
    };
    const { inputs } = caller.on.workflow_dispatch;
    const given = [...text.matchAll(/-f ([a-z-]+)=/g)].map(([, name]) => name);
    expect(Object.keys(inputs), text).toEqual(expect.arrayContaining(given));
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
    expect(given, text).toEqual(expect.arrayContaining(required));
  }
});

describe('the reader of commands', () => {
  test('joins lines, leaves comments out, and looks into spans', () => {
    const page = [
      'Run `aws ecs x --y`, then:',
      '',
      '    aws ecs a \\',
      "      --query '[b #c]'     # why",
      '    other',
      '    tool "$(aws in side | jq .)"',
      '```sh',
      'aws fenced # and why',
      '```',
    ].join('\n');
    expect(commandsOf(page, 'aws').map(({ text, line }) => `${line}: ${text}`)).toEqual([
      "3: aws ecs a --query '[b #c]'",
      '6: aws in side',
      '8: aws fenced',
      '1: aws ecs x --y',
    ]);
  });

  test.each([
    ['slipway rollback --cluster x --dry-run', undefined],
    ['slipway fly', /no verb 'fly'/],
    ['slipway rollback --wings', /no option --wings/],
    ['slipway logs api -f', undefined],
  ])('%s', (text, problem) => {
    if (problem === undefined) expect(problemOf(text)).toBeUndefined();
    else expect(problemOf(text)).toMatch(problem);
  });
});
