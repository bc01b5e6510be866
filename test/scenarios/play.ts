import { writeFile } from 'node:fs/promises';
import { cluster, definition } from '../conformance/deploy-service/stage.ts';
import { openWire } from '../conformance/deploy-service/wire.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { type Expected, fits, type Running, type Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** What came of a scenario, in the terms of what is expected of it. */
export interface Outcome extends Omit<Expected, 'log'> {
  stdout: string;
  summary: string;
  seconds: number;
}

/** Plays a scenario: the service as it stands before, the action as GitHub's runner runs it, and what others do meanwhile. */
export async function play(world: World, scenario: Scenario): Promise<Outcome> {
  const { name, inputs = {} } = scenario;
  const before = scenario.service ?? {};
  const first = before === 'none' ? '' : await world.create(name, before);
  const place = { service: name, accessKey: `key-${name}`, first };
  const prepared = (await scenario.prepare?.(world, place)) ?? {};
  const file = await world.file(
    `${name}.json`,
    JSON.stringify(definition(name, scenario.script ?? '', scenario.definition?.(scenario.script ?? ''))),
  );
  const files: Record<string, string> = {};
  for (const [input, content] of Object.entries(scenario.files ?? {}))
    files[input] = await world.file(`${name}-${input}`, content);
  const given = { cluster, service: name, 'task-definition': file, ...inputs, ...files, ...prepared };

  const event =
    scenario.event === undefined ? undefined : await world.file(`${name}-event.json`, scenario.event);
  const wire = scenario.wire === undefined ? undefined : await openWire(world.stage.local.url);
  if (wire !== undefined && scenario.wire !== undefined) wire.fault = scenario.wire;
  const controller = new AbortController();
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  const started = performance.now();
  let over = false;
  const action = runAction('deploy-service', given, {
    env: {
      ...world.stage.env,
      ...(wire === undefined ? {} : { AWS_ENDPOINT_URL: wire.url }),
      AWS_ACCESS_KEY_ID: place.accessKey,
      RUNNER_TEMP: undefined,
      GITHUB_EVENT_PATH: event,
    },
    signal: controller.signal,
    onLine(line) {
      lines.push(line);
      for (const listener of listeners) listener(line);
    },
  }).finally(() => {
    over = true;
  });
  const running: Running = {
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (line: string) => {
          if (!pattern.test(line)) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        for (const line of lines) look(line);
        void action.then(() => reject(new Error(`${name} ended without a line like ${pattern}`)), reject);
        if (over) reject(new Error(`${name} had ended`));
      }),
    signal: (signal) => controller.abort(signal),
  };
  const meanwhile = scenario.meanwhile?.(world, { ...place, ...running });
  meanwhile?.catch(() => {});
  const result = await action;
  await wire?.close();
  const seconds = (performance.now() - started) / 1_000;
  await meanwhile?.catch((error: unknown) => {
    throw new Error(`what should have happened meanwhile did not: ${error}\n${result.stdout}`);
  });
  return { ...(await outcome(world, scenario, result)), seconds };
}

async function outcome(
  world: World,
  { name }: Scenario,
  { exitCode, outputs, annotations, stdout, stderr, summary }: ActionResult,
): Promise<Omit<Outcome, 'seconds'>> {
  const runs = await world.stage.describe(name).catch(() => undefined);
  const told: Record<string, string> = {};
  for (const [key, value] of Object.entries(outputs)) {
    if (key === 'verdict') continue;
    if (key.endsWith('task-definition-arn')) told[key] = revision(name, value);
    else if (key === 'dossier') told[key] = value === '' ? '' : 'a file';
    else told[key] = /deployment-(arn|id)$/.test(key) && value !== '' ? 'ours' : value;
  }
  return {
    ...(outputs.verdict === undefined ? {} : { verdict: outputs.verdict as never }),
    exit: exitCode,
    outputs: told,
    annotations: annotations.map(({ kind, message }) => `${kind}: ${message}`),
    ...(runs?.taskDefinition === undefined ? {} : { runs: revision(name, runs.taskDefinition) }),
    stdout: `${stdout}${stderr}`,
    summary,
  };
}

/** `:2` of an ARN of the scenario's own family. */
function revision(family: string, arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1).replace(new RegExp(`^${family}(?=:)`), '');
}

/** What does not fit; empty if all does. */
export function misfits({ expect }: Scenario, came: Outcome): string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      found.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  compare('verdict', expect.verdict, came.verdict);
  compare('exit code', expect.exit, came.exit);
  compare('outputs', sorted(expect.outputs), sorted(came.outputs));
  if (expect.runs !== undefined) compare('runs', expect.runs, came.runs);
  const annotated =
    expect.annotations.length === came.annotations.length &&
    expect.annotations.every((one, at) => fits(one, came.annotations[at] ?? ''));
  if (!annotated)
    found.push(
      `annotations:\n${came.annotations.join('\n--\n')}\nnot:\n${expect.annotations.join('\n--\n')}`,
    );
  let rest = came.stdout;
  for (const pattern of expect.log ?? []) {
    const match = pattern.exec(rest);
    if (match === null) found.push(`the log has no ${pattern} (after what came before it)`);
    else rest = rest.slice(match.index + match[0].length);
  }
  return found;
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Keeps what was seen of every scenario where SCENARIOS_SEEN names a file, to look at. */
export async function keep(seen: ReadonlyMap<string, Outcome>): Promise<void> {
  const file = process.env.SCENARIOS_SEEN;
  if (file !== undefined) await writeFile(file, JSON.stringify(Object.fromEntries(seen), null, 1));
}
