import type { PutParameterCommandInput, SSMClient } from '@aws-sdk/client-ssm';
import { awsError, errorName } from '../../aws/errors.ts';
import { sleep } from '../../rollout/follow.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { describeLease, type Lease, mayTakeOver, parameterOf, parseLease } from './lease.ts';

/** A lock that is held. */
export interface Lock {
  /** Says in the lease which task migrates. What goes wrong is a warning: the lock is held all the same. */
  setTask(cluster: string, task: string): Promise<void>;
  /**
   * Lets it go, if it is still held. Where the task may still run, having been told to stop, the lease is made to end now: the
   * next one takes it over once the task has stopped. What goes wrong is a warning: it ends by itself.
   */
  release(ended: boolean): Promise<void>;
}

export interface LockOptions {
  client: SSMClient;
  name: string;
  /** What to write: it holds from the moment that it is called at. */
  lease(): Lease;
  /** How long to wait for whoever holds it, in milliseconds. */
  waitMs: number;
  /** Whether the task of an expired lease still runs. */
  isRunning(cluster: string, task: string): Promise<boolean>;
  signal: AbortSignal;
}

const lookMs = 3_000;

/**
 * Takes a lock: a parameter that is put only where there is none, which Parameter Store does atomically. One that has ended
 * is overwritten; of several that do so at once the first has it, which the version number tells: each put makes the next.
 * @returns the lock also where the signal aborted meanwhile, to be released
 * @throws ActionError if another holds it for longer than we wait, or access is missing
 */
export async function takeLock(options: LockOptions): Promise<Lock> {
  const { name, waitMs, signal } = options;
  const parameter = parameterOf(name);
  const store = openStore(options.client, parameter, signal);
  // A put that was sent counts, cancelled or not: who doesn't wait for its answer leaves a lock behind.
  const sure = openStore(options.client, parameter, undefined);
  const started = performance.now();
  let said = '';
  for (;;) {
    signal.throwIfAborted();
    const lease = options.lease();
    if (await sure.create(JSON.stringify(lease))) return heldLock(options, sure, lease);
    const held = await store.read();
    if (held === undefined) {
      // It was let go a moment ago.
      await sleep(lookMs / 10, signal);
      continue;
    }
    const holder = parseLease(held.value, parameter);
    // A put whose answer was cut off, and that was tried again, meets itself.
    if (holder.id === lease.id) return heldLock(options, sure, holder);
    const why = mayTakeOver(holder, lease, Date.now());
    const goesOn = why !== undefined && (await stillRuns(holder, options));
    if (why !== undefined && !goesOn) {
      if (!(await takeOver(sure, lease, held.version))) continue;
      log.info(`lock ${name} was taken over from ${describeLease(holder, Date.now())}: ${why}`);
      return heldLock(options, sure, lease);
    }
    const who = `${describeLease(holder, Date.now())}${goesOn ? `; ${why}, but its task ${holder.task} still runs` : ''}`;
    const left = waitMs - (performance.now() - started);
    if (left <= 0) throw heldError(name, parameter, who, holder, goesOn);
    const key = `${holder.id} ${goesOn}`;
    if (said !== key) log.info(`lock ${name} is held by ${who}; waiting up to ${Math.ceil(left / 1_000)} s`);
    said = key;
    await sleep(Math.min(lookMs, left), signal);
  }
}

/** @param store One whose calls go through when the job is being cancelled, too */
function heldLock({ name }: LockOptions, store: Store, lease: Lease): Lock {
  const { parameter } = store;
  let current = lease;
  return {
    async setTask(cluster, task) {
      current = { ...current, cluster, task };
      await store.overwrite(JSON.stringify(current)).catch((error: unknown) => {
        log.warning(`the lock ${name} does not say which task migrates: ${causeChain(error).join('; ')}`);
      });
    },
    async release(ended) {
      try {
        const held = await store.read();
        if (held === undefined || parseLease(held.value, parameter).id !== lease.id) {
          log.warning(`the lock ${name} was no longer this run's when the migration had ended`);
          return;
        }
        if (ended) {
          await store.remove();
          log.info(`lock ${name} released`);
        } else {
          await store.overwrite(JSON.stringify({ ...current, until: new Date().toISOString() }));
          log.info(`lock ${name} ends with its task`);
        }
      } catch (error) {
        log.warning(
          `the lock ${name} could not be released and ends at ${lease.until}: ${causeChain(error).join('; ')}`,
        );
      }
    },
  };
}

/**
 * Overwrites a lease that has ended. The first put after the version that was seen has the lock; or the very first, where
 * the parameter had been removed meanwhile. Who was later puts the owner's lease back.
 */
async function takeOver(store: Store, lease: Lease, seen: number): Promise<boolean> {
  const version = await store.overwrite(JSON.stringify(lease));
  const owner = version > seen ? seen + 1 : 1;
  if (version === owner) return true;
  const owners = await store.read(owner);
  if (owners === undefined) return false;
  if (parseLease(owners.value, store.parameter).id === lease.id) return true;
  await store.overwrite(owners.value);
  return false;
}

/** A holder that was killed can't stop its task: as long as that runs, there is a migration. */
async function stillRuns({ cluster, task }: Lease, { isRunning }: LockOptions): Promise<boolean> {
  return cluster !== undefined && task !== undefined && (await isRunning(cluster, task));
}

function heldError(
  lock: string,
  parameter: string,
  who: string,
  holder: Lease,
  goesOn: boolean,
): ActionError {
  const remove = `aws ssm delete-parameter --name ${parameter}`;
  return new ActionError(`the lock ${lock} is held by ${who}. Nothing was migrated.`, {
    help: goesOn
      ? `Let that task end or stop it (aws ecs stop-task --cluster ${holder.cluster} --task ${holder.task}), then run this job again.`
      : `Run this job again once that run has ended, or raise 'lock-wait'. If it is dead and nothing migrates: ${remove}`,
  });
}

type Store = ReturnType<typeof openStore>;

/** One parameter: every call says in its error what was being done. */
function openStore(client: SSMClient, parameter: string, signal: AbortSignal | undefined) {
  const options = signal === undefined ? {} : { abortSignal: signal };
  const failed = (doing: string) => (error: unknown) => {
    signal?.throwIfAborted();
    throw withHelp(awsError(error, `${doing} the lock ${parameter}`), error);
  };
  const put = async (change: Pick<PutParameterCommandInput, 'Value' | 'Overwrite'>): Promise<number> => {
    const { PutParameterCommand } = await import('@aws-sdk/client-ssm');
    const answer = await client.send(
      new PutParameterCommand({ Name: parameter, Type: 'String', ...change }),
      options,
    );
    return answer.Version ?? 0;
  };
  return {
    parameter,
    /** False where there is one. */
    create: (value: string): Promise<boolean> =>
      put({ Value: value, Overwrite: false }).then(
        () => true,
        (error: unknown) => errorName(error) !== 'ParameterAlreadyExists' && failed('take')(error),
      ),
    /** The new version. */
    overwrite: (value: string): Promise<number> =>
      put({ Value: value, Overwrite: true }).catch(failed('write')),
    async read(version?: number): Promise<{ value: string; version: number } | undefined> {
      const { GetParameterCommand } = await import('@aws-sdk/client-ssm');
      const Name = version === undefined ? parameter : `${parameter}:${version}`;
      try {
        const { Parameter } = await client.send(new GetParameterCommand({ Name }), options);
        return { value: Parameter?.Value ?? '', version: Parameter?.Version ?? 0 };
      } catch (error) {
        if (/^Parameter(Version)?NotFound$/.test(errorName(error))) return undefined;
        return failed('read')(error);
      }
    },
    async remove(): Promise<void> {
      const { DeleteParameterCommand } = await import('@aws-sdk/client-ssm');
      await client.send(new DeleteParameterCommand({ Name: parameter }), options).catch((error: unknown) => {
        if (errorName(error) !== 'ParameterNotFound') failed('release')(error);
      });
    },
  };
}

function withHelp(wrapped: ActionError, error: unknown): ActionError {
  if (!/AccessDenied/.test(errorName(error))) return wrapped;
  return new ActionError(wrapped.message, {
    cause: error,
    help: "Allow ssm:PutParameter, ssm:GetParameter and ssm:DeleteParameter on parameter/slipway/locks/*, or give 'lock: none' where nothing else migrates this database.",
  });
}
