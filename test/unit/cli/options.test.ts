import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import type { Action, Input } from '../../../src/cli/catalogue.ts';
import { inputsOf, negationOf, optionOf, UsageError } from '../../../src/cli/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'options-'));
writeFileSync(join(folder, 'secret'), 'from-a-file\n');
afterAll(() => rmSync(folder, { recursive: true }));

const input = (name: string, facts: object): Input =>
  ({ name, description: 'x', type: 'string', ...facts }) as Input;
const action: Action = {
  name: 'do-it',
  description: 'Does it.',
  inputs: [
    input('service', { required: true }),
    input('desired-count', { type: 'integer', minimum: 0 }),
    input('strategy', { type: 'choice', options: ['rolling', 'canary'] }),
    input('create', { type: 'boolean', default: 'true' }),
    input('no-cache', { type: 'boolean', default: 'false' }),
    input('tags', { type: 'list' }),
    input('labels', { type: 'pairs' }),
    input('window', { type: 'duration' }),
    input('run-task-assign-public-IP', {}),
    input('password', { type: 'secret' }),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as an action.yml has it
    input('token', { type: 'secret', default: '${{ github.token }}' }),
  ],
  outputs: [],
};

function given(args: string[], env: NodeJS.ProcessEnv = {}, stdin = '') {
  const command = new Command().exitOverride().configureOutput({ outputError: () => {} });
  for (const one of action.inputs) {
    command.addOption(optionOf(one));
    const negation = negationOf(one);
    if (negation !== undefined) command.addOption(negation);
  }
  command.parse(args, { from: 'user' });
  return inputsOf(action, command.opts(), { env, readStdin: () => stdin });
}
const inputs = (...args: string[]) => given(['--service', 'user', ...args]);

describe("an action's inputs as options", () => {
  test.each<[string[], Record<string, string>]>([
    [[], {}],
    [['--desired-count', '0'], { 'desired-count': '0' }],
    [['--strategy=canary'], { strategy: 'canary' }],
    [['--create'], { create: 'true' }],
    [['--create', 'false'], { create: 'false' }],
    [['--no-create'], { create: 'false' }],
    [['--no-cache'], { 'no-cache': 'true' }],
    [['--no-cache=false'], { 'no-cache': 'false' }],
    [['--tags', 'a, b', '--tags', 'c'], { tags: 'a\nb\nc' }],
    [['--labels', 'A=1=2', '--labels', 'B=x,y'], { labels: 'A=1=2\nB=x,y' }],
    [['--window', '90s'], { window: '90s' }],
    [['--run-task-assign-public-IP', 'ENABLED'], { 'run-task-assign-public-IP': 'ENABLED' }],
    [['--tags='], { tags: '' }],
  ])('%j', (args, expected) => {
    const { service, ...rest } = inputs(...args);
    expect(service).toBe('user');
    expect(rest).toEqual(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== '')));
  });

  test.each<[string[], RegExp]>([
    [['--desired-count', '-1'], /^--desired-count is '-1'; it must be a whole number of 0 or more$/],
    [['--strategy', 'big-bang'], /^--strategy is 'big-bang'; it must be one of rolling, canary$/],
    [['--create', 'maybe'], /^--create is 'maybe'; it must be true or false$/],
    [['--labels', 'nonsense'], /^--labels is 'nonsense'; it must be KEY=VALUE/],
    [['--window', '5'], /^--window is '5'; it must be a time/],
    [['--password', 'hunter2'], /^--password is a secret and must not stand on the command line$/],
    [['--password', '@/no/such/file'], /^--password can't be read from/],
    [['--password', 'env:NOT_THERE'], /^--password: the variable NOT_THERE is not set$/],
  ])('%j is refused', (args, message) => {
    expect(() => inputs(...args)).toThrow(UsageError);
    expect(() => inputs(...args)).toThrow(message);
    expect(() => inputs(...args)).not.toThrow(/hunter2/);
  });

  test('one that is needed is missed by its option', () => {
    expect(() => given([])).toThrow(/^--service is required and was not given$/);
  });

  test('a secret comes from a file, standard input or a variable', () => {
    const service = ['--service', 'user', '--password'];
    expect(given([...service, `@${join(folder, 'secret')}`]).password).toBe('from-a-file');
    expect(given([...service, '-'], {}, 'piped\n').password).toBe('piped');
    expect(given([...service, 'env:MINE'], { MINE: 'set' }).password).toBe('set');
  });

  test('what the runner would fill in comes from the environment', () => {
    expect(given(['--service', 'user'], { GITHUB_TOKEN: 'ghs_1' }).token).toBe('ghs_1');
    expect(given(['--service', 'user'], { GH_TOKEN: 'gho_1' }).token).toBe('gho_1');
    expect(given(['--service', 'user']).token).toBeUndefined();
  });

  test('INPUT_ variables are inputs, an option goes over one, and a wrong one is named', () => {
    expect(given([], { INPUT_SERVICE: 'orders' }).service).toBe('orders');
    expect(given(['--service', 'user'], { INPUT_SERVICE: 'orders' }).service).toBe('user');
    expect(() => given(['--service', 'a'], { INPUT_STRATEGY: 'x' })).toThrow(/^INPUT_STRATEGY is 'x'/);
  });
});
