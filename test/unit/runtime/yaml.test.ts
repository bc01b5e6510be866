import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { parseYaml, readYaml } from '../../../src/runtime/yaml.ts';

const text = `# a manifest
name: web
base: &base { cpu: 256, "memory": '512' }
list:
  - one
  - two: 1.10
other: *base
empty:
block: |
  text
`;

describe('parseYaml', () => {
  const source = parseYaml(text, 'a.yml');

  test.each<[string, (string | number)[], boolean, number, number]>([
    ['a value', ['name'], false, 2, 7],
    ['a key', ['name'], true, 2, 1],
    ['a quoted key', ['base', 'memory'], true, 3, 25],
    ['a quoted value', ['base', 'memory'], false, 3, 35],
    ['an anchored map', ['base'], false, 3, 13],
    ['a value of a list', ['list', 0], false, 5, 5],
    ['a map in a list', ['list', 1, 'two'], false, 6, 10],
    ['what an alias stands for', ['other', 'cpu'], false, 3, 20],
    ['the key of nothing', ['empty'], true, 8, 1],
    ['what is missing: that which it is missing in', ['base', 'disk'], false, 3, 1],
    ['what is missing at the top', ['nothing'], false, 2, 1],
  ])('knows where %s stands', (_, path, key, line, column) => {
    expect(source.placeOf(path, key)).toEqual({ file: 'a.yml', line, column });
  });

  test('gives scalars as they are written', () => {
    expect(source.textOf(['list', 1, 'two'])).toBe('1.10');
    expect(source.textOf(['base', 'memory'])).toBe('512');
    expect(source.textOf(['base'])).toBeUndefined();
  });

  test('names every key that is given twice', () => {
    const { problems, value } = parseYaml('a: 1\nb: { c: 1, c: 2 }\na: 2\n', 'a.yml');
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      { place: { file: 'a.yml', line: 3, column: 1 }, message: "'a' is given twice; keep one of the two" },
      { place: { file: 'a.yml', line: 2, column: 12 }, message: "'c' is given twice; keep one of the two" },
    ]);
  });

  test.each([
    ['nothing at all', ''],
    ['comments alone', '# none\n'],
  ])('%s is null', (_, empty) =>
    expect(parseYaml(empty, 'a.yml')).toMatchObject({ value: null, problems: [] }));

  test('aliases that multiply end at once', () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}, *a${at}]`,
    );
    const { problems } = parseYaml(`a0: &a0 [x]\n${lines.join('\n')}\nz: 1\nz: 2\n`, 'a.yml');
    expect(problems).toHaveLength(1);
  });

  test('has one document', () => {
    expect(parseYaml('a: 1\n---\nb: 2\n', 'a.yml').problems[0]?.message).toMatch(/one document/);
  });
});

describe('readYaml', () => {
  test('takes JSON, and in files of others `<<` and their own tags', () => {
    expect(readYaml('{\n\t"a": [1, null, "x"]\n}\n', 'a.json')).toEqual({ a: [1, null, 'x'] });
    const compose = 'x: &x { a: 1 }\ny:\n  <<: *x\n  b: !reset null\n  c: !override [1]\n';
    expect(readYaml(compose, 'compose.yml', true)).toEqual({ x: { a: 1 }, y: { a: 1, b: 'null', c: [1] } });
    expect(() => readYaml(compose, 'fleet.yml')).toThrow("'fleet.yml' is not YAML");
  });

  test('reads what was written, and places every value of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const written = dump(value, { noRefs: true });
        const { value: read, placeOf } = parseYaml(written, 'a.yml');
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
        if (typeof value !== 'object' || value === null) return;
        for (const key of Object.keys(value)) {
          const { line = 0 } = placeOf([Array.isArray(value) ? Number(key) : key]);
          expect(line).toBeLessThanOrEqual(written.split('\n').length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('throws nothing but our errors', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ': ',
        ':',
        '- ',
        '\n',
        '  ',
        '&a ',
        '*a',
        '!x ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '"',
        "'",
        '|\n',
        '>-\n',
      ],
      ...[
        '---\n',
        '...\n',
        '%YAML 1.2\n',
        '# c\n',
        '? ',
        '<<: ',
        '1.10',
        'null',
        '\t',
        '\\x',
        '__proto__: ',
        '\u2028',
        '\0',
      ],
    );
    const given = fc.oneof(
      fc.array(piece, { maxLength: 24 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(given, fc.boolean(), (any, loose) => {
        try {
          readYaml(any, 'a.yml', loose);
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
        }
        parseYaml(any, 'a.yml', loose).placeOf(['a', 0, 'b']);
      }),
      { numRuns: 20_000 },
    );
  });
});
