import { setFlagsFromString } from 'node:v8';
import { issueFileCommand, prepareKeyValueMessage } from './core.ts';
import { adviceOf, CancelledError, causeChain } from './errors.ts';
import { failureMarkdown } from './failure.ts';
import { type InputSpecs, readInputs } from './inputs.ts';
import * as log from './log.ts';
import { redact } from './mask.ts';
import { appendSummary, saysFailure } from './summary.ts';

/** An action as its action.yml declares it; `io.generated.ts` of each action holds one. */
export interface ActionDefinition<Inputs, Outputs> {
  name: string;
  inputs: InputSpecs;
  /** Output names in action.yml by the keys that the code sets. */
  outputs: Readonly<Record<keyof Outputs & string, string>>;
  /** Carries the type of the inputs; never set. */
  readonly type?: Inputs;
}

export interface ActionRun<Inputs, Outputs> {
  inputs: Inputs;
  /** Sets outputs at once, so that they survive an error thrown later. */
  setOutputs(values: Partial<Outputs>): void;
  /** Aborts, with a CancelledError as reason, when the job is cancelled. GitHub gives 7.5 s before the next signal. */
  signal: AbortSignal;
}

/** By then an action has loaded what it needs, and hardly any has ended. */
const loadedMs = 250;

/** What an action has for tidying up once it has been cancelled; the runner kills it after 10 s. */
const graceMs = 8_000;

/**
 * Runs an action: reads its inputs, calls `main`, and ends the process. Every way of failing ends here: an error thrown,
 * an unhandled rejection, a signal. Each makes one error annotation with the chain of causes and what to do, and exit
 * code 1 (130 and 143 after SIGINT and SIGTERM); nothing that was masked is printed. A failure that the job summary does not tell
 * yet is added to it.
 */
export function run<Inputs, Outputs>(
  action: ActionDefinition<Inputs, Outputs>,
  main: (run: ActionRun<Inputs, Outputs>) => Promise<void>,
): void {
  setTimeout(compileInTheForeground, loadedMs).unref();
  const controller = new AbortController();
  let failed = false;
  let ended = false;
  const end = (code: number) => {
    if (ended) return;
    ended = true;
    process.exitCode = code;
    // Sockets kept alive by an HTTP client must not hold the verdict back. Writes to pipes and files are synchronous on
    // Linux; elsewhere the callback of an empty write comes after what was written before.
    process.stdout.write('', () => process.exit(code));
  };
  const fail = (error: unknown) => {
    if (ended || failed) return;
    failed = true;
    const cancelled = controller.signal.reason;
    if (cancelled instanceof CancelledError) {
      report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
      end(cancelled.signalName === 'SIGTERM' ? 143 : 130);
    } else {
      report(action.name, error);
      const told = saysFailure() ? Promise.resolve() : appendSummary(failureMarkdown(action.name, error));
      told.catch(ignore).then(() => end(1));
    }
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      log.info(`${name} received: ending what runs`);
      controller.abort(new CancelledError(name));
      setTimeout(() => fail(controller.signal.reason), graceMs).unref();
    });
  }
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);

  const work = async () => {
    const inputs = readInputs(action.inputs, process.env) as Inputs;
    await main({ inputs, signal: controller.signal, setOutputs: (values) => setOutputs(action, values) });
    controller.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
}

/**
 * A process of Node 24 that ends while V8 compiles in the background may wait for that compiler for ever, for it waits for a
 * garbage collection that no longer comes (https://github.com/nodejs/node/issues/54918). An action lives too briefly to gain
 * from these two compilers, and one that hangs after its work is done costs the job its time limit. Once it has loaded: with
 * other flags Node compiles its own modules anew, which is a third of a start.
 */
function compileInTheForeground(): void {
  for (const flag of ['--no-concurrent-sparkplug', '--no-maglev']) setFlagsFromString(flag);
}

function setOutputs<Outputs>(action: ActionDefinition<unknown, Outputs>, values: Partial<Outputs>): void {
  for (const [key, value] of Object.entries(values)) {
    const name = action.outputs[key as keyof Outputs & string];
    if (name === undefined) throw new Error(`${action.name} declares no output for '${key}'`);
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (process.env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, text));
    else log.info(`${name}: ${text}`);
  }
}

function report(action: string, error: unknown): void {
  const [first = 'unknown error', ...causes] = causeChain(error);
  const { help, place } = adviceOf(error);
  const lines = [
    first,
    ...causes.map((cause) => `because: ${cause}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  log.error(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
  if (error instanceof Error && error.stack !== undefined) log.debug(redact(error.stack));
}

/** A summary that can't be written takes nothing from the error, which was printed. */
function ignore(): void {}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.cause instanceof CancelledError);
}
