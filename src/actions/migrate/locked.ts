import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { ssmClient } from '../../aws/clients/ssm.ts';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { awsError, errorName } from '../../aws/errors.ts';
import { describeTasks } from '../../aws/tasks.ts';
import * as log from '../../runtime/log.ts';
import { ownLease } from './lease.ts';
import { type Lock, takeLock } from './lock.ts';

/** After its time limit a task has to be stopped, and clocks of runners differ. */
const marginMs = 5 * 60_000;

export interface LockRequest {
  /** As given; `none` for no lock. */
  name: string | undefined;
  /** The service, or the family without one. */
  service: string;
  commit: string | undefined;
  waitMs: number;
  /** How long the migration may take. */
  limitMs: number;
  signal: AbortSignal;
}

/** Takes the lock of this migration; undefined where none is wanted. @throws ActionError */
export async function lockFor(ecs: Ecs, request: LockRequest): Promise<Lock | undefined> {
  if (request.name === 'none') return undefined;
  const name = request.name ?? `${shortName(ecs.cluster)}/${request.service}`;
  const id = randomUUID();
  const lease = () =>
    ownLease(process.env, {
      id,
      commit: request.commit,
      localOwner: `${userInfo().username}@${hostname()}`,
      now: Date.now(),
      forMs: request.limitMs + marginMs,
    });
  const lock = await takeLock({
    client: await ssmClient(ecs.region),
    name,
    lease,
    waitMs: request.waitMs,
    isRunning: async (cluster, task) => {
      const tasks = await describeTasks({ ...ecs, cluster }, [task], request.signal).catch(
        (error: unknown) => {
          // Where there is no cluster any more, nothing of it runs.
          if (errorName(error) === 'ClusterNotFoundException') return [];
          throw awsError(error, `describe the task ${shortName(task)} of the lock ${name}`);
        },
      );
      return tasks.some(({ lastStatus }) => lastStatus !== 'STOPPED');
    },
    signal: request.signal,
  });
  log.info(`lock ${name} taken`);
  return lock;
}
