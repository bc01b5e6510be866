import { expect, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { failureMarkdown } from '../../../src/runtime/failure.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

test.each<[string, ActionError, string]>([
  [
    'what failed with its place, and what to do',
    new ActionError('there is no cluster `no_such`', {
      help: 'Create it.',
      place: { file: 'fleet.yml', line: 17 },
    }),
    '`fleet.yml:17`: **there is no cluster \\`no\\_such\\`.** Create it.',
  ],
  [
    'a question keeps its mark, and a digest is short',
    new ActionError(`it runs ${digest}; did you mean another?`),
    '**it runs sha256:abababababab…; did you mean another?**',
  ],
  [
    'further lines are a list, in which nothing is markup',
    new ActionError('2 things are wrong:\nuser: <b> is no *name*\norders: none', {
      cause: new Error('deep'),
    }),
    '**2 things are wrong.**\n\n- user: &lt;b> is no \\*name\\*\n- orders: none\n- because: deep',
  ],
  [
    'code and its marks stay as they are, whatever is in them',
    new ActionError('line 3:\n```\n    ^^^', { help: 'Write:\nallow: |\n  db' }),
    '**line 3.** Write:\n\n```text\nallow: |\n  db\n```\n\n````text\n```\n    ^^^\n````',
  ],
])('%s', (_, error, expected) => {
  expect(failureMarkdown('plan', error)).toBe(`## ❌ plan failed\n\n${expected}\n`);
});
