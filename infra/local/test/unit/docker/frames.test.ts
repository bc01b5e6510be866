import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demultiplexer, lineJoiner } from '../../../src/engine/docker/frames.ts';

const frame = (stream: number, body: Buffer) => {
  const head = Buffer.alloc(8);
  head[0] = stream;
  head.writeUInt32BE(body.length, 4);
  return Buffer.concat([head, body]);
};

/** Cuts bytes at the given places. */
const cut = (bytes: Buffer, places: number[]) => {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...at, bytes.length].map((end, index) => bytes.subarray(at[index - 1] ?? 0, end));
};

test('frames come out whole, however the bytes are cut', () => {
  const frames = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 40 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(frames, fc.array(fc.nat()), (input, places) => {
      const got: [number, string][] = [];
      const feed = demultiplexer((stream, body) => got.push([stream, body.toString('hex')]));
      const bytes = Buffer.concat(input.map(([stream, body]) => frame(stream, Buffer.from(body))));
      for (const chunk of cut(bytes, places)) feed(chunk);
      expect(got).toEqual(input.map(([stream, body]) => [stream, Buffer.from(body).toString('hex')]));
    }),
  );
});

test('lines come out whole, however the bytes are cut, also inside a character', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(fc.nat()), (lines, places) => {
      const got: string[] = [];
      const joiner = lineJoiner((text) => got.push(text));
      for (const chunk of cut(Buffer.from(lines.map((text) => `${text}\n`).join('')), places))
        joiner.write(chunk);
      joiner.end();
      expect(got).toEqual(lines);
    }),
  );
});

test.each([
  ['a last line without its end is given at the end', ['one\ntw', 'o'], ['one', 'two']],
  ['carriage returns before the line end are dropped', ['one\r\ntwo\r\n'], ['one', 'two']],
  ['empty lines are lines', ['\n\n'], ['', '']],
])('%s', (_name, chunks, lines) => {
  const got: string[] = [];
  const joiner = lineJoiner((text) => got.push(text));
  for (const chunk of chunks) joiner.write(Buffer.from(chunk));
  joiner.end();
  expect(got).toEqual(lines);
});

test('a line too long for CloudWatch Logs is given in pieces', () => {
  const got: string[] = [];
  const joiner = lineJoiner((text) => got.push(text));
  joiner.write(Buffer.alloc(600 * 1024, 'x'));
  joiner.end();
  expect(got).toHaveLength(3);
  expect(got.join('')).toHaveLength(600 * 1024);
});
