/**
 * Every state as a word for people and a tone for its colour. The word alone says all.
 * @type {Record<string, [word: string, tone: 'good' | 'busy' | 'wait' | 'bad' | 'quiet']>}
 */
const words = {
  steady: ['steady', 'good'],
  short: ['short of tasks', 'wait'],
  zero: ['scaled to zero', 'quiet'],
  'rolling-out': ['rolling out', 'busy'],
  waiting: ['waits for you', 'wait'],
  'rolling-back': ['rolling back', 'bad'],
  'rolled-back': ['rolled back', 'bad'],
  'rollback-failed': ['rollback failed', 'bad'],
  failed: ['failed', 'bad'],
  stopping: ['stopping', 'wait'],
  stopped: ['stopped', 'bad'],
  draining: ['draining', 'quiet'],
  // Service deployments
  PENDING: ['pending', 'busy'],
  IN_PROGRESS: ['in progress', 'busy'],
  SUCCESSFUL: ['successful', 'good'],
  STOP_REQUESTED: ['stop requested', 'wait'],
  STOPPED: ['stopped', 'quiet'],
  ROLLBACK_REQUESTED: ['rollback requested', 'bad'],
  ROLLBACK_IN_PROGRESS: ['rolling back', 'bad'],
  ROLLBACK_SUCCESSFUL: ['rolled back', 'bad'],
  ROLLBACK_FAILED: ['rollback failed', 'bad'],
  // Tasks
  PROVISIONING: ['provisioning', 'busy'],
  ACTIVATING: ['activating', 'busy'],
  RUNNING: ['running', 'good'],
  DEACTIVATING: ['deactivating', 'wait'],
  STOPPING: ['stopping', 'wait'],
  DEPROVISIONING: ['deprovisioning', 'wait'],
  HEALTHY: ['healthy', 'good'],
  UNHEALTHY: ['unhealthy', 'bad'],
  UNKNOWN: ['no check', 'quiet'],
  // Targets
  initial: ['initial', 'busy'],
  healthy: ['healthy', 'good'],
  unhealthy: ['unhealthy', 'bad'],
  unused: ['unused', 'quiet'],
  // Hooks
  AWAITING_ACTION: ['waits for you', 'wait'],
  SUCCEEDED: ['succeeded', 'good'],
  FAILED: ['failed', 'bad'],
  TIMED_OUT: ['timed out', 'bad'],
};

/** States of a service in which something moves, and in which something is wrong. */
export const moving = new Set(['rolling-out', 'waiting', 'rolling-back', 'stopping', 'draining']);
export const wrong = new Set([
  'short',
  'rolling-back',
  'rolled-back',
  'rollback-failed',
  'failed',
  'stopped',
]);

/** @param {string} state */
export const wordOf = (state) => words[state]?.[0] ?? state.toLowerCase().replaceAll('_', ' ');
/** @param {string} state */
export const toneOf = (state) => words[state]?.[1] ?? 'quiet';

/** `sha256:0123456789ab`. @param {string | undefined} digest */
export const shortDigest = (digest) => digest?.slice(0, 'sha256:'.length + 12) ?? '';
/** @param {string} id */
export const shortId = (id) => id.slice(0, 8);
/** @param {number} count @param {string} noun */
export const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
