import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InputSpec, readInputs } from '../../../src/runtime/inputs.ts';

const read = (spec: InputSpec, given?: string) => {
  const env: NodeJS.ProcessEnv = given === undefined ? {} : { [`INPUT_${spec.name.toUpperCase()}`]: given };
  return readInputs({ value: spec }, env).value;
};

describe('an input', () => {
  test.each<[string, InputSpec, string | undefined, unknown]>([
    ['is undefined when unset without default', { name: 'a', type: 'string' }, undefined, undefined],
    ['takes its default when unset', { name: 'a', type: 'string', default: 'x' }, undefined, 'x'],
    [
      'takes its default when empty, as the runner can not tell',
      { name: 'a', type: 'integer', default: '3' },
      '',
      3,
    ],
    ['keeps dashes in its name', { name: 'task-definition', type: 'string' }, 'file.json', 'file.json'],
    ['is trimmed', { name: 'a', type: 'string' }, '  x \n', 'x'],
    ['boolean: YAML 1.2 true', { name: 'a', type: 'boolean' }, 'True', true],
    ['boolean: false', { name: 'a', type: 'boolean' }, 'false', false],
    ['integer', { name: 'a', type: 'integer', minimum: 1, maximum: 360 }, '360', 360],
    ['choice', { name: 'a', type: 'choice', options: ['x', 'y'] }, 'y', 'y'],
    ['list by lines keeps commas', { name: 'a', type: 'list' }, 'a,b\n\n c ', ['a,b', 'c']],
    ['list by commas', { name: 'a', type: 'list' }, 'a, b', ['a', 'b']],
    ['list unset is empty', { name: 'a', type: 'list' }, undefined, []],
    ['pairs keep = in values', { name: 'a', type: 'pairs' }, 'K=a=b\n# note\nL=', { K: 'a=b', L: '' }],
    ['json', { name: 'a', type: 'json' }, '{"a":[1]}', { a: [1] }],
    ['duration in seconds', { name: 'a', type: 'duration' }, '90s', 90_000],
    ['duration in minutes', { name: 'a', type: 'duration' }, '1.5m', 90_000],
  ])('%s', (_, spec, given, expected) => {
    expect(read(spec, given)).toEqual(expected);
  });

  test.each<[InputSpec, string | undefined, RegExp]>([
    [{ name: 'image', type: 'string', required: true }, undefined, /input 'image' is required/],
    [{ name: 'image', type: 'string', required: true }, '  ', /input 'image' is required/],
    [{ name: 'a', type: 'boolean' }, 'yes', /input 'a' is 'yes'; it must be true or false/],
    [
      { name: 'a', type: 'integer', minimum: 1, maximum: 360 },
      '0',
      /'0'; it must be a whole number from 1 to 360/,
    ],
    [{ name: 'a', type: 'integer' }, '30x', /'30x'; it must be a whole number/],
    [{ name: 'a', type: 'integer' }, '1e3', /whole number/],
    [{ name: 'a', type: 'choice', options: ['x', 'y'] }, 'z', /'z'; it must be one of x, y/],
    [{ name: 'a', type: 'pairs' }, 'novalue', /'novalue'; it must be KEY=VALUE/],
    [{ name: 'a', type: 'pairs' }, 'K=1\nK=2', /'K' twice/],
    [{ name: 'a', type: 'json' }, '{', /is not JSON/],
    [{ name: 'a', type: 'duration' }, '10', /a time such as 90s/],
  ])('%o given %o is refused with what was given and what is allowed', (spec, given, message) => {
    expect(() => read(spec, given)).toThrow(message);
  });

  test('a key that objects have by themselves is a key like any other', () => {
    const pairs = read({ name: 'a', type: 'pairs' }, '__proto__=x\nconstructor=y') as Record<string, string>;
    expect(Object.entries(pairs)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(() => read({ name: 'a', type: 'pairs' }, '__proto__=x\n__proto__=y')).toThrow(/twice/);
  });

  test('pairs read back whatever was written, values with = included', () => {
    const key = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}$/);
    const value = fc.stringMatching(/^[ -~]{0,40}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (pairs) => {
        const text = Object.entries(pairs)
          .map(([k, v]) => `${k}=${v}`)
          .join('\n');
        expect(read({ name: 'a', type: 'pairs' }, text)).toEqual({ ...pairs });
      }),
    );
  });
});
