import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommandFile, parseLine } from '../../../src/cli/commands.ts';

describe('a line of output', () => {
  test.each([
    ['plain', { kind: 'line', text: 'plain' }],
    ['::group::Build %25', { kind: 'group', text: 'Build %' }],
    ['::endgroup::', { kind: 'endgroup' }],
    ['::add-mask::p%0Aq', { kind: 'mask', text: 'p\nq' }],
    ['::error::x', { kind: 'annotation', level: 'error', text: 'x' }],
    [
      '::warning title=a%2Cb,file=src/x.ts,line=3::two%0Alines: here',
      {
        kind: 'annotation',
        level: 'warning',
        text: 'two\nlines: here',
        title: 'a,b',
        file: 'src/x.ts',
        line: 3,
      },
    ],
    ['::unknown::x', { kind: 'line', text: '::unknown::x' }],
  ])('%s', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });
});

describe('a command file', () => {
  test('gives values of one line and of several', () => {
    expect(parseCommandFile('a=1=2\nb<<E\nx\n\ny\nE\nc=\n')).toEqual({ a: '1=2', b: 'x\n\ny', c: '' });
  });

  test.each(['nonsense', 'a<<E\nx\n'])('%j fails, as it fails the step on GitHub', (content) => {
    expect(() => parseCommandFile(content)).toThrow();
  });

  test('gives back any value that was written with a delimiter', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('\r')),
        (value) => {
          expect(parseCommandFile(`name<<DELIMITER-1\n${value}\nDELIMITER-1\n`)).toEqual({ name: value });
        },
      ),
    );
  });
});
