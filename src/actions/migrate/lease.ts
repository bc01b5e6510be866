import { ActionError } from '../../runtime/errors.ts';

/** Who holds a lock, since when and for which commit, and when it ends by itself: what its parameter's value says. */
export interface Lease {
  /** Tells this holder from any other. */
  id: string;
  /** The person or machine. */
  owner: string;
  /** URL of the workflow run; '' outside of GitHub. */
  run: string;
  /** Attempt of that run. */
  attempt: number;
  commit: string;
  /** ISO times. */
  since: string;
  until: string;
  /** The cluster and ARN of the task that migrates, once it was started. */
  cluster?: string;
  task?: string;
}

/** Where locks are in Parameter Store, so that a role can be given these and nothing else. */
const prefix = '/slipway/locks/';

/**
 * The parameter of a lock. Names: docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
 * @throws ActionError if Parameter Store can't have it
 */
export function parameterOf(lock: string): string {
  const parts = lock.split('/');
  const good = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
  if (good && parts.length <= 10 && lock.length <= 800) return `${prefix}${lock}`;
  throw new ActionError(`'${lock}' is not the name of a lock`, {
    help: 'It must be letters, digits, _ . and -, in up to 10 parts divided by /, such as orders-db/prod.',
  });
}

/** @throws ActionError where the parameter holds something else, which is left alone */
export function parseLease(text: string, parameter: string): Lease {
  const wrong = (cause?: unknown) =>
    new ActionError(`the parameter ${parameter} is there and holds no lock`, {
      cause,
      help: 'Something else wrote it. Remove it, or give the lock another name.',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw wrong(cause);
  }
  const { id, owner, run, attempt, commit, since, until, cluster, task } = (value ?? {}) as Partial<Lease>;
  const texts = [id, owner, run, commit, since, until];
  if (texts.some((one) => typeof one !== 'string') || typeof attempt !== 'number') throw wrong();
  if ([since, until].some((time) => Number.isNaN(Date.parse(time ?? '')))) throw wrong();
  if ([cluster, task].some((one) => one !== undefined && typeof one !== 'string')) throw wrong();
  return value as Lease;
}

/** Why a lock that another holds may be taken over; undefined while it may not. `now` in milliseconds since 1970. */
export function mayTakeOver(
  held: Lease,
  own: Pick<Lease, 'run' | 'attempt'>,
  now: number,
): string | undefined {
  if (Date.parse(held.until) <= now) return `it expired at ${clock(held.until)}`;
  // GitHub begins another attempt of a run only once the one before has ended.
  if (own.run !== '' && held.run === own.run && held.attempt < own.attempt)
    return `it was left by attempt ${held.attempt} of this run`;
  return undefined;
}

/** `octocat for commit 0a1b2c3 since 14:02:11 UTC (3 min), until 14:20:00 UTC at most (https://…)`. */
export function describeLease(held: Lease, now: number): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(held.since)) / 60_000));
  const commit = held.commit === '' ? '' : ` for commit ${held.commit.slice(0, 7)}`;
  const run = held.run === '' ? '' : ` (${held.run})`;
  return `${held.owner}${commit} since ${clock(held.since)} (${minutes} min), until ${clock(held.until)} at most${run}`;
}

function clock(iso: string): string {
  return `${new Date(iso).toISOString().slice(11, 19)} UTC`;
}

/** What this process would write into a lease, from what GitHub says of the run. */
export function ownLease(env: NodeJS.ProcessEnv, { id, commit, localOwner, now, forMs }: OwnLease): Lease {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const run = env.GITHUB_RUN_ID ?? '';
  return {
    id,
    owner: env.GITHUB_ACTOR || localOwner,
    run:
      run === '' ? '' : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${run}`,
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1,
    commit: commit ?? env.GITHUB_SHA ?? '',
    since: new Date(now).toISOString(),
    until: new Date(now + forMs).toISOString(),
  };
}

interface OwnLease {
  id: string;
  commit: string | undefined;
  /** Who holds it outside of GitHub. */
  localOwner: string;
  now: number;
  /** How long it holds, in milliseconds. */
  forMs: number;
}
