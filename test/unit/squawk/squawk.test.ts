import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { kindOf } from '../../../src/squawk/rules.ts';
import { parseFindings } from '../../../src/squawk/squawk.ts';

test.each([
  ['ban-drop-column', 'breaking'],
  ['renaming-table', 'breaking'],
  ['require-concurrent-index-creation', 'warning'],
  ['require-lock-timeout', 'warning'],
  ['syntax-error', 'warning'],
  ['a-rule-of-tomorrow', 'warning'],
  ['prefer-text-field', 'style'],
  ['prefer-anything-new', 'style'],
  ['ban-char-field', 'style'],
])('%s is %s', (rule, kind) => {
  expect(kindOf(rule)).toBe(kind);
});

test('lines and columns count from 1', () => {
  const printed = [
    {
      file: 'm/1.sql',
      line: 1,
      column: 18,
      level: 'Warning',
      message: 'Dropping',
      help: null,
      rule_name: 'ban-drop-column',
    },
  ];
  expect(parseFindings(JSON.stringify(printed))).toEqual([
    {
      ...{ file: 'm/1.sql', line: 2, column: 19, rule: 'ban-drop-column', kind: 'breaking' },
      ...{ message: 'Dropping', help: undefined },
    },
  ]);
});

test('whatever is printed, it is findings or our error', () => {
  const value = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.constant(null), fc.constant({}));
  const almost = fc.array(
    fc.record({ file: value, line: value, rule_name: value, help: value }, { requiredKeys: [] }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json({ maxDepth: 1 }),
        almost.map((list) => JSON.stringify(list)),
      ),
      (text) => {
        try {
          parseFindings(text);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
