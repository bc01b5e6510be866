import { createUpstream, ensureMinistack } from '../../../src/upstream/index.ts';
import type { Upstream } from '../../../src/upstream/upstream.ts';

/** Why there is no MiniStack on this machine, or undefined where there is one. In CI there has to be one. */
export const noMinistack = await ensureMinistack({ log: () => {} }).then(
  () => undefined,
  (error: unknown) => {
    if (process.env['CI'] === 'true') throw error;
    return String(error);
  },
);

/** An upstream with a MiniStack of its own, and the lines that it logged. */
export function ownUpstream(): { upstream: Upstream; lines: string[] } {
  const lines: string[] = [];
  return { upstream: createUpstream({ log: (line) => lines.push(line) }), lines };
}
