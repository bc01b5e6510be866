import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, nextBatch, toEvents } from '../../../src/logs/batch.ts';

describe('batches of log events', () => {
  it('splits a line above 256 KiB without breaking a character', () => {
    const line = 'é'.repeat(300_000);
    const events = toEvents(line, 5);
    expect(events).toHaveLength(3);
    expect(events.map((e) => e.message).join('')).toBe(line);
    for (const event of events) {
      expect(Buffer.byteLength(event.message) + limits.overhead).toBeLessThanOrEqual(262_144);
      expect(event.timestamp).toBe(5);
    }
    expect(toEvents('', 5)).toEqual([]);
  });

  it('keeps every limit of PutLogEvents, loses nothing, and orders each batch by time', () => {
    const line = fc.record({
      at: fc.integer({ min: 0, max: 3 * limits.span }),
      length: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100_000, max: 400_000 })),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const waiting = lines.flatMap(({ at, length }) => toEvents('x'.repeat(length), at));
        const all = waiting.length;
        let sent = 0;
        while (waiting.length > 0) {
          const batch = nextBatch(waiting);
          const times = batch.map((e) => e.timestamp);
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.reduce((sum, e) => sum + e.message.length + limits.overhead, 0)).toBeLessThanOrEqual(
            limits.bytes,
          );
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(limits.span);
          sent += batch.length;
        }
        expect(sent).toBe(all);
      }),
      { numRuns: 50 },
    );
  });

  it('takes no more than 10,000 events', () => {
    const waiting = Array.from({ length: 10_001 }, (_, i) => ({ timestamp: i, message: 'x' }));
    expect(nextBatch(waiting)).toHaveLength(10_000);
    expect(waiting).toHaveLength(1);
  });
});
