import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { faultIn, parseJson } from '../../../src/taskdef/json.ts';

describe('the place of what is no JSON', () => {
  test.each([
    ['{\n  "a": tru\n}', 2, 8],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1\n}', 2, 7],
    ['{\n  "family": "user",\n  cpu: 256\n}', 3, 3],
    ['[1, 2,,]', 1, 7],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": "no\nend"}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 7],
    ['{"a": 1.}', 1, 7],
    ['{"a": 1} x', 1, 10],
    ['{"a": 1, // no\n"b": 2}', 1, 10],
    ['{"a":\n', 2, 1],
    ['', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    let thrown: unknown;
    try {
      parseJson(text, 'taskdef.json');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ActionError);
    expect((thrown as ActionError).place).toEqual({ file: 'taskdef.json', line, column });
  });

  test('what JSON.parse takes has no fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(faultIn(text)).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what it does not take has its fault in the text, and all before it could still become JSON', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('}', ']', ',', ':', 'x', '"', '1', '\n'));
    fc.assert(
      fc.property(broken, ([json, at, put]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place);
        const good = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const fault = faultIn(text);
        expect(fault).toBeLessThanOrEqual(text.length);
        if (good) expect(fault).toBe(text.length);
      }),
      { numRuns: 5_000 },
    );
  });
});
