import type { DeploymentState } from '../../github/deployment.ts';
import type { CommitStatus } from '../../github/status.ts';

export type State =
  | 'queued'
  | 'pending'
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'cancelled'
  | 'inactive';

/** The commit status for a state; undefined for one that a commit can't have. */
export function commitStateOf(state: State): CommitStatus['state'] | undefined {
  switch (state) {
    case 'queued':
    case 'pending':
    case 'in_progress':
      return 'pending';
    case 'cancelled':
      return 'error';
    case 'inactive':
      return undefined;
    default:
      return state;
  }
}

export function deploymentStateOf(state: State): DeploymentState {
  return state === 'cancelled' ? 'error' : state;
}

/** What is said beside a state where the caller says nothing. */
export function wordsOf(state: State, environment: string | undefined): string {
  const to = environment === undefined ? '' : ` to ${environment}`;
  const words: Readonly<Record<State, string>> = {
    queued: `waits to be shipped${to}`,
    pending: `waits to be shipped${to}`,
    in_progress: `is being shipped${to}`,
    success: `shipped${to}`,
    failure: `could not be shipped${to}`,
    error: `something went wrong while shipping${to}`,
    cancelled: `the job was cancelled`,
    inactive: `no longer${to === '' ? ' shipped' : ` in ${environment}`}`,
  };
  return words[state];
}
