import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../src/taskdef/command.ts';

describe('parseCommand', () => {
  test.each([
    [undefined, []],
    ['  ', []],
    ['[]', []],
    ['node dist/migrate.js', ['node', 'dist/migrate.js']],
    [`sh -c 'a && b $HOME'`, ['sh', '-c', 'a && b $HOME']],
    ['["node", "a b", ""]', ['node', 'a b', '']],
    ['npm run "migrate all" --x=a=b', ['npm', 'run', 'migrate all', '--x=a=b']],
    ['ls *.sql', ['ls', '*.sql']],
    ["a 'b c' d\\ e ''", ['a', 'b c', 'd e', '']],
  ])('%j', async (text, words) => {
    expect(await parseCommand(text)).toEqual(words);
  });
  test.each([
    ['a && b', /'&&', which only a shell understands/],
    ['a > b', /'>'/],
    ['echo $HOME', /the variable \$HOME/],
    ['a # b', /a comment/],
    ['["a", 1]', /must be a JSON array of texts/],
    ['[a', /begins like a JSON array and is none/],
  ])('%j is refused', async (text, message) => {
    await expect(parseCommand(text)).rejects.toThrow(message);
  });
  test('any JSON array of strings is taken as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (words) => {
        expect(await parseCommand(JSON.stringify(words))).toEqual(words);
      }),
    );
  });
});
