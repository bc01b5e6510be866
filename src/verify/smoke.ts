import { elapsed } from '../rollout/events.ts';
import { sleep } from '../rollout/follow.ts';
import * as log from '../runtime/log.ts';
import { type Check, nameOf, wantedOf } from './check.ts';
import { type Expected, expectedText, isExpected, type VersionSource } from './expected.ts';
import {
  breaches,
  type Gates,
  type Sample,
  servedInstead,
  servedText,
  shortServed,
  type Tally,
  tally,
} from './gates.ts';
import { askVersion, type Door, tryHttp } from './http.ts';
import { askTargets, proofText, type Target, type TargetsAsked } from './targets.ts';
import { trySocket } from './websocket.ts';

/** What must be served at a URL and how well. Nothing of AWS is in it: it serves for a test listener as for production. */
export interface SmokeOptions extends Door {
  version: VersionSource;
  expected: Expected;
  checks: readonly Check[];
  /** Right answers in a row, each on a fresh connection, that count as proof. */
  inARow: number;
  /** Milliseconds until the right thing must be served and every check must have passed. */
  timeoutMs: number;
  /** Milliseconds for which requests are sent after that. */
  windowMs: number;
  gates: Omit<Gates, 'expected'>;
  /** Targets to ask directly too; `must` fails where one can't be reached. */
  targets?: { list: readonly Target[]; must: boolean };
}

/** One row of the result's table. */
export interface Row {
  check: string;
  passed: boolean;
  wanted: string;
  found: string;
}

export interface SmokeResult {
  passed: boolean;
  problems: string[];
  rows: Row[];
  counts: Tally;
}

const workers = 4;
/** Each worker's pause between requests: together at most about 40 requests a second. */
const pauseMs = 100;

/**
 * Waits until the right thing is served on every target, does each check until it passes or the time is up, then sends
 * requests for a while and holds them against the gates. Goes on after a failed check, so that one run tells all.
 * @throws the signal's reason if it aborts
 */
export async function smokeTest(options: SmokeOptions): Promise<SmokeResult> {
  const { expected, checks, windowMs } = options;
  const gates = { ...options.gates, expected };
  const started = performance.now();
  const deadline = started + options.timeoutMs;
  const steps = checks.length + 2;
  const rows: Row[] = [];
  const say = (step: number, text: string) =>
    log.info(`[${step}/${steps}] ${text} (${elapsed(performance.now() - started)})`);

  const first = await untilServed(options, deadline, (text) => say(1, text));
  if (!first.served) {
    const counts = tally(first.samples);
    const problem = `${servedInstead(counts, expected)}, within ${options.timeoutMs / 1_000} s`;
    return { passed: false, problems: [problem], rows: [servedRow(counts.served, expected, false)], counts };
  }
  const asked = await directly(options);
  const missed = options.targets?.must === true && asked !== undefined && asked.right < asked.total;
  const targetProblems = [
    ...(asked?.wrong ?? []),
    ...(missed && asked.unreached
      ? [
          `${asked.unreached.count} of ${asked.total} targets can't be reached from here (${asked.unreached.why})`,
        ]
      : []),
  ];
  const proof = proofText(asked, options.inARow, options.base);
  rows.push({
    check: 'every target',
    passed: targetProblems.length === 0,
    wanted: expectedText(expected),
    found: targetProblems.join('; ') || proof,
  });
  say(
    1,
    `${targetProblems.length === 0 ? '✓' : '✗'} ${expectedText(expected)}: ${targetProblems.join('; ') || proof}`,
  );

  for (const [at, check] of checks.entries()) {
    const row = await untilPassed(options, check, deadline);
    rows.push(row);
    say(at + 2, `${row.passed ? '✓' : '✗'} ${row.check}: ${row.found}`);
  }

  say(steps, `sending requests for ${windowMs / 1_000} s`);
  const counts = tally(await sendFor(options));
  const broken = breaches(counts, gates);
  const { requests, errors, p95Ms, served } = counts;
  rows.push(
    broken.served === undefined ? servedRow(served, expected, true) : servedRow(served, expected, false),
    {
      check: 'errors',
      passed: broken.errors === undefined,
      wanted: `${gates.maxErrorPercent} % at most`,
      found: `${errors} of ${requests} requests in ${windowMs / 1_000} s`,
    },
    {
      check: 'p95',
      passed: broken.p95 === undefined,
      wanted: `${gates.maxP95Ms} ms at most`,
      found: `${Math.round(p95Ms)} ms`,
    },
  );
  const windowProblems = [broken.served, broken.errors, broken.p95].filter((one) => one !== undefined);
  say(
    steps,
    `${windowProblems.length === 0 ? '✓' : '✗'} ${requests} requests in ${windowMs / 1_000} s: ${errors} failed, p95 ${Math.round(p95Ms)} ms`,
  );
  const failed = rows.filter(({ check, passed }) => !passed && !/^(served|errors|p95)$/.test(check));
  const problems = [...failed.map(({ check, found }) => `${check}: ${found}`), ...windowProblems];
  return { passed: problems.length === 0, problems, rows, counts };
}

function servedRow(served: Tally['served'], expected: Expected, passed: boolean): Row {
  return {
    check: 'served',
    passed,
    wanted: expectedText(expected),
    found: servedText(served, expected) || 'nothing that names it',
  };
}

async function directly(options: SmokeOptions): Promise<TargetsAsked | undefined> {
  const { targets, version, expected } = options;
  return targets === undefined || targets.list.length === 0
    ? undefined
    : await askTargets(options, version, expected, targets.list);
}

/**
 * Asks for the version until the right one came `inARow` times in a row, each time on a fresh connection: a balancer deals
 * them out to its targets in turn, so as many answers as there are targets, several times over, have met every one.
 * @returns the samples since the last wrong one, or all of them if the time was up first
 */
async function untilServed(
  options: SmokeOptions,
  deadline: number,
  say: (text: string) => void,
): Promise<{ served: boolean; samples: Sample[] }> {
  const { version, expected, inARow, signal } = options;
  const samples: Sample[] = [];
  let run = 0;
  let last = '';
  while (run < inARow) {
    // Right answers that have begun in time may go on.
    if (run === 0 && performance.now() >= deadline) return { served: false, samples };
    const sample = await askVersion(options, version);
    samples.push(sample);
    const right = sample.served !== undefined && isExpected(expected, sample.served);
    const now = sample.served === undefined ? (sample.error ?? '') : shortServed(sample.served);
    if (now !== last) say(`${version.path} says ${now}${right ? ': as expected' : ''}`);
    last = now;
    run = right ? run + 1 : 0;
    if (!right) await sleep(500, signal);
  }
  return { served: true, samples: samples.slice(-inARow) };
}

/** Does a check until it passes, at least once, with growing pauses between. */
async function untilPassed(options: SmokeOptions, check: Check, deadline: number): Promise<Row> {
  for (let tries = 1; ; tries++) {
    const sample = await (check.kind === 'http' ? tryHttp(options, check) : trySocket(options, check));
    const again = tries === 1 ? '' : `, after ${tries} tries`;
    const row = { check: nameOf(check), wanted: wantedOf(check) };
    if (sample.error === undefined)
      return { ...row, passed: true, found: `${Math.round(sample.ms)} ms${again}` };
    const pause = Math.min(2_000, 250 * 2 ** (tries - 1));
    if (performance.now() + pause >= deadline)
      return { ...row, passed: false, found: `${sample.error}${again}` };
    await sleep(pause, options.signal);
  }
}

/**
 * Sends the version's request and the checks' in turn, over and over, each at least once. Only what changes nothing: GET, HEAD
 * and OPTIONS (RFC 9110, 9.2.1).
 */
async function sendFor(options: SmokeOptions): Promise<Sample[]> {
  const { version, checks, windowMs, signal } = options;
  const started = performance.now();
  const samples: Sample[] = [];
  const kinds = [
    () => askVersion(options, version),
    ...checks.flatMap((check) =>
      check.kind === 'http' && /^(GET|HEAD|OPTIONS)$/.test(check.method)
        ? [() => tryHttp(options, check)]
        : [],
    ),
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
