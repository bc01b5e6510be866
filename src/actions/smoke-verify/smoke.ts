import { elapsed } from '../../rollout/events.ts';
import { sleep } from '../../rollout/follow.ts';
import * as log from '../../runtime/log.ts';
import type { Sample } from './gates.ts';
import { askVersion, send } from './http.ts';
import { type Probe, sameCommit } from './probes.ts';

export interface SmokeOptions {
  base: URL;
  versionPath: string;
  commit: string;
  probes: readonly Probe[];
  signal: AbortSignal;
}

const workers = 4;
/** Each worker's pause between requests: together at most about 40 requests a second. */
const pauseMs = 100;

/**
 * Asks for the version until the right commit came `inARow` times in a row, each time on a fresh connection: a balancer deals
 * them out to its targets in turn, so as many answers as there are targets, several times over, have met every one.
 * @returns the samples since the last wrong one, or all of them if the time was up first
 */
export async function untilServed(
  { base, versionPath, commit, signal }: SmokeOptions,
  inARow: number,
  timeoutMs: number,
): Promise<{ served: boolean; samples: Sample[] }> {
  const started = performance.now();
  const samples: Sample[] = [];
  let run = 0;
  let last = '';
  while (run < inARow) {
    if (performance.now() - started >= timeoutMs) return { served: false, samples };
    const sample = await askVersion(base, versionPath, signal);
    samples.push(sample);
    const right = sample.commit !== undefined && sameCommit(sample.commit, commit);
    const now = sample.commit?.slice(0, 12) ?? sample.error ?? '';
    if (now !== last)
      log.info(
        `[${elapsed(performance.now() - started)}] ${versionPath} says ${now}${right ? ': as expected' : ''}`,
      );
    last = now;
    run = right ? run + 1 : 0;
    if (!right) await sleep(500, signal);
  }
  return { served: true, samples: samples.slice(-inARow) };
}

/** Sends every request in turn, over and over, for `windowMs`; each at least once. */
export async function sendFor(options: SmokeOptions, windowMs: number): Promise<Sample[]> {
  const { base, versionPath, probes, signal } = options;
  const started = performance.now();
  const samples: Sample[] = [];
  const kinds = [
    () => askVersion(base, versionPath, signal),
    ...probes.map((probe) => () => send(base, probe, signal).then(({ sample }) => sample)),
  ];
  let next = 0;
  const worker = async () => {
    while (next < kinds.length || performance.now() - started < windowMs) {
      const kind = kinds[next++ % kinds.length];
      if (kind === undefined) return;
      samples.push(await kind());
      await sleep(pauseMs, signal);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return samples;
}
