import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedWords,
  defaultScript,
  parseScript,
  ScriptError,
} from '../../../src/engine/scripted/script.ts';

describe('LOCAL_SCRIPT', () => {
  it.each([
    ['', {}],
    ['   ', {}],
    ['no-image', { noImage: true }],
    ['boot=2s', { boot: 2000 }],
    ['boot=0ms', { boot: 0 }],
    ['health=3s', { health: 3000 }],
    ['health=1.5s', { health: 1500 }],
    ['unhealthy', { health: undefined }],
    ['sick=30s', { sick: 30_000 }],
    ['exit=0@2s', { end: { after: 2000, exitCode: 0, oom: false } }],
    ['exit=255@1m', { end: { after: 60_000, exitCode: 255, oom: false } }],
    ['oom@5s', { end: { after: 5000, exitCode: 137, oom: true } }],
    ['log=hello', { logs: ['hello'] }],
    ['log=', { logs: [''] }],
    ['log=one, two,three', { logs: ['one, two,three'] }],
    ['log=one, two,exit=1@5s', { logs: ['one, two'], end: { after: 5000, exitCode: 1, oom: false } }],
    ['log=first,log=second', { logs: ['first', 'second'] }],
    ['log=we are unhealthy,boot=1s', { logs: ['we are unhealthy'], boot: 1000 }],
    ['log=not, unhealthily', { logs: ['not, unhealthily'] }],
    [' boot=1s , health=250ms ,sick=1m', { boot: 1000, health: 250, sick: 60_000 }],
  ])('reads %j', (text, expected) => {
    expect(parseScript(text)).toEqual({ ...defaultScript(), ...expected });
  });

  it.each([
    ['bot=2s', 'bot=2s'],
    ['boot=2s,', ''],
    ['boot=2', '2'],
    ['boot=2h', '2h'],
    ['boot=-1s', '-1s'],
    ['boot=1e3s', '1e3s'],
    ['boot', 'boot'],
    ['unhealthy=1s', 'unhealthy=1s'],
    ['exit=1', 'exit=1'],
    ['exit=@5s', 'exit=@5s'],
    ['exit=256@5s', 'exit=256@5s'],
    ['exit=1@5s@6s', 'exit=1@5s@6s'],
    ['oom=5s', 'oom=5s'],
    ['log=a,exit=soon', 'exit=soon'],
    ['boot=1s,boot=2s', 'twice'],
    ['exit=1@5s,oom@6s', 'once'],
    ['unhealthy,health=1s', 'health='],
    ['sick=1s,unhealthy', 'sick='],
    ['BOOT=1s', 'BOOT=1s'],
    ['__proto__', '__proto__'],
  ])('refuses %j, naming what is wrong and what is allowed', (text, named) => {
    expect(() => parseScript(text)).toThrow(ScriptError);
    expect(() => parseScript(text)).toThrow(named);
    expect(() => parseScript(text)).toThrow(allowedWords);
  });

  const duration = fc
    .tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom(['ms', 1], ['s', 1000], ['m', 60_000] as const),
    )
    .map(([n, [unit, factor]]) => ({ text: `${n}${unit}`, ms: n * Number(factor) }));

  it('reads what it is given, in any order', () => {
    const text = fc
      .string({ maxLength: 20 })
      .filter(
        (s) => !/(^|,)\s*(no-image\s*$|no-image\s*,|unhealthy|boot=|health=|sick=|exit=|log=|oom@)/.test(s),
      );
    fc.assert(
      fc.property(
        duration,
        duration,
        duration,
        fc.integer({ min: 0, max: 255 }),
        text,
        fc.integer({ min: 0, max: 3 }),
        (boot, health, end, code, log, turn) => {
          const words = [
            `boot=${boot.text}`,
            `health=${health.text}`,
            `exit=${code}@${end.text}`,
            `log=${log}`,
          ];
          const turned = [...words.slice(turn), ...words.slice(0, turn)];
          const script = parseScript(turned.join(','));
          expect(script).toMatchObject({
            boot: boot.ms,
            health: health.ms,
            end: { after: end.ms, exitCode: code },
          });
          expect(script.logs).toEqual([log]);
        },
      ),
    );
  });

  it('gives a script or a ScriptError for any text', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('no-image', 'boot=', 'unhealthy', 'exit=', 'oom@', '@', '=', '5s', ',', 'log=', '1'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        try {
          const script = parseScript(pieces.join(''));
          expect(script.boot).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ScriptError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
