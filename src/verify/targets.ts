import { shownBase } from './address.ts';
import { type Expected, isExpected, type VersionSource } from './expected.ts';
import { shortServed } from './gates.ts';
import { askVersion, type Door } from './http.ts';

/** One that the load balancer sends requests to. */
export interface Target {
  /** Its address, as DescribeTargetHealth has it. */
  id: string;
  port: number;
}

export interface TargetsAsked {
  /** How many said themselves that they serve what they must. */
  right: number;
  total: number;
  /** Those that serve something else: `10.0.1.7:8000 serves ffffffffffff`. */
  wrong: string[];
  /** Those that gave no answer from here, with the first one's reason. */
  unreached: { count: number; why: string } | undefined;
}

/** From a machine outside of the service's network a connection is not refused but hangs: it is not waited for long. */
const reachMs = 2_000;

/**
 * Asks each target itself, past the load balancer, with the host name that clients use. One that can't be reached from here
 * says nothing about what it serves; one that answers does.
 */
export async function askTargets(
  door: Door,
  source: VersionSource,
  expected: Expected,
  targets: readonly Target[],
): Promise<TargetsAsked> {
  const answers = await Promise.all(
    targets.map(async ({ id, port }) => {
      const at = `${id.includes(':') ? `[${id}]` : id}:${port}`;
      const base = new URL(`http://${at}${door.base.pathname}`);
      const headers = { ...door.headers, host: door.base.host };
      return { at, sample: await askVersion({ ...door, base, headers, answerMs: reachMs }, source) };
    }),
  );
  const wrong = answers.filter(
    ({ sample }) => sample.served !== undefined && !isExpected(expected, sample.served),
  );
  const silent = answers.filter(({ sample }) => sample.served === undefined);
  const [first] = silent;
  return {
    right: answers.length - wrong.length - silent.length,
    total: answers.length,
    wrong: wrong.map(({ at, sample }) => `${at} serves ${shortServed(sample.served ?? '')}`),
    unreached: first && { count: silent.length, why: `${first.at}: ${first.sample.error}` },
  };
}

/** How it is known that every target serves the right thing, said as it is. */
export function proofText(asked: TargetsAsked | undefined, inARow: number, base: URL): string {
  const through = `${inARow} right answers in a row through ${shownBase(base)}, each on a connection of its own`;
  if (asked === undefined || asked.right === 0) {
    const why =
      asked?.unreached === undefined ? '' : ` (no target can be reached from here; ${asked.unreached.why})`;
    return `${through}${why}`;
  }
  return asked.right === asked.total
    ? `${asked.total === 1 ? 'the one target' : `each of the ${asked.total} targets`} asked directly, and ${through}`
    : `${asked.right} of ${asked.total} targets asked directly, and ${through}`;
}
