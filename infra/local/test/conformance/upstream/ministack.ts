import { execFileSync } from 'node:child_process';
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
export function ownUpstream(options: { timeLimit?: number; stateDir?: string } = {}): {
  upstream: Upstream;
  lines: string[];
} {
  const lines: string[] = [];
  return { upstream: createUpstream({ ...options, log: (line) => lines.push(line) }), lines };
}

/** The process that listens at the port that the last of such lines names. */
export function processOf(lines: string[]): number {
  const port = lines.findLast((line) => line.startsWith('upstream: MiniStack at '))?.match(/\d+$/)?.[0];
  const listening = execFileSync('ss', ['-Hltnp', `sport = :${port}`], { encoding: 'utf8' });
  return Number(/pid=(\d+)/.exec(listening)?.[1]);
}
