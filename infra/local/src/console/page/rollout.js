import { brief } from './brief.js';
import { awsCommand, commandLine } from './copy.js';
import { h } from './dom.js';
import { ago, left } from './time.js';
import { plural, toneOf, wordOf } from './words.js';

/**
 * @typedef {import('../wire.ts').DeploymentRow} DeploymentRow
 * @typedef {import('../wire.ts').Share} Share
 * @typedef {import('../wire.ts').Hook} Hook
 * @typedef {import('./dom.js').Tree} Tree
 */

/** A state as a word with a colour. @param {string} state @param {string} [why] */
export const badge = (state, why) =>
  h('span', { class: `badge ${toneOf(state)}`, title: why }, wordOf(state));

/** The stages of a deployment that shifts traffic. Source: developer guide, blue-green-deployment-how-it-works */
const stages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
];

const waits = { bake: 'bake time, still', step: 'next step in' };

/** @param {DeploymentRow} deployment */
export const isMoving = (deployment) =>
  deployment.finishedAt === undefined && deployment.status !== 'STOPPED';

/** @param {DeploymentRow} deployment */
const shiftsTraffic = (deployment) => deployment.shares.some((share) => share.production !== undefined);

/** `blue/green`, and `CODE_DEPLOY task sets` as it is. @param {DeploymentRow} deployment */
export const strategyName = ({ strategy }) =>
  strategy.includes(' ') ? strategy : strategy.toLowerCase().replace('_', '/');

/** Old and new tasks in one bar. @param {DeploymentRow} deployment @param {number} desired */
export function taskBar({ shares }, desired) {
  const all = shares.reduce((sum, share) => sum + share.running + share.pending, 0);
  const most = Math.max(desired, all, 1);
  const spoken = shares.map((share) => `${share.role} ${share.taskDefinition}: ${counts(share)}`).join('; ');
  const part = (/** @type {Share} */ share, /** @type {'running' | 'pending'} */ what) =>
    share[what] > 0 &&
    h('span', {
      key: `${share.revision} ${what}`,
      class: `part ${share.role} ${what}`,
      style: { width: `${(share[what] / most) * 100}%`, '--tasks': String(Math.min(share[what], 40)) },
    });
  return h(
    'div',
    { class: 'bar', role: 'img', 'aria-label': spoken },
    shares.flatMap((share) => [part(share, 'running'), part(share, 'pending')]),
  );
}

/** @param {Share} share */
const counts = (share) => `${share.running} running${share.pending > 0 ? `, ${share.pending} pending` : ''}`;

/** How the traffic is parted. @param {Share[]} shares @param {'production' | 'test'} kind */
function trafficBar(shares, kind) {
  const parts = shares.map((share) => ({ share, percent: share[kind] ?? 0 }));
  const text = parts.map(({ share, percent }) => `${share.role} ${percent} %`).join(', ');
  return h(
    'div',
    { class: 'traffic', key: kind },
    h('span', { class: 'quiet' }, kind),
    h(
      'div',
      { class: 'bar thin', role: 'img', 'aria-label': `${kind} traffic: ${text}` },
      parts.map(({ share, percent }) =>
        h('span', {
          key: share.revision,
          class: `part plain ${share.role}`,
          style: { width: `${percent}%` },
        }),
      ),
    ),
    h('span', { class: 'number' }, text),
  );
}

/** @param {DeploymentRow} deployment */
const breaker = ({ breaker: one }) =>
  one !== undefined &&
  one.threshold > 0 &&
  h(
    'span',
    { class: one.failures > 0 ? 'bad' : 'quiet', title: `circuit breaker ${one.status}` },
    `failures ${one.failures}/${one.threshold}`,
  );

/** @param {DeploymentRow} deployment */
const wait = ({ until }) =>
  until && h('span', { class: 'wait number' }, waits[until.what], ' ', left(until.at));

/** @param {Hook} hook @param {string} deploymentArn */
function hookLine(hook, deploymentArn) {
  const { id, expiresAt, timeoutAction } = hook;
  const then = timeoutAction === undefined ? '' : `, then ${timeoutAction.toLowerCase()}`;
  /** @param {string} action */
  const command = (action) =>
    awsCommand(deploymentArn, 'continue-service-deployment', {
      'service-deployment-arn': deploymentArn,
      'hook-id': id ?? '',
      action,
    });
  return h(
    'div',
    { class: 'hook', key: id },
    h(
      'p',
      {},
      h('span', { class: 'quiet' }, hook.type === 'PAUSE' ? 'pause hook ' : 'Lambda hook '),
      h('code', {}, id ?? hook.target ?? ''),
      ' ',
      badge(hook.status),
      expiresAt !== undefined && h('span', { class: 'quiet number' }, ' ', left(expiresAt), ` left${then}`),
    ),
    hook.status === 'AWAITING_ACTION' &&
      id !== undefined && [
        commandLine('go on', command('CONTINUE')),
        commandLine('roll back', command('ROLLBACK')),
      ],
  );
}

/** In a row of the overview. @param {DeploymentRow} deployment @param {number} desired */
export const briefly = (deployment, desired) =>
  h('div', { class: 'rollout' }, facts(deployment, desired), waitingHooks(deployment));

/** @param {DeploymentRow} deployment */
const waitingHooks = ({ hooks, arn }) =>
  hooks.filter((hook) => hook.status === 'AWAITING_ACTION').map((hook) => hookLine(hook, arn));

/** The bars, with what they stand for. @param {DeploymentRow} deployment @param {number} desired */
const facts = (deployment, desired) => [
  taskBar(deployment, desired),
  h(
    'p',
    { class: 'facts' },
    deployment.shares.map((share) =>
      h(
        'span',
        { key: share.revision },
        h('i', { class: `dot ${share.role}`, 'aria-hidden': 'true' }),
        `${share.role} ${share.taskDefinition} `,
        h('b', { class: 'number' }, `${share.running}`),
        share.pending > 0 && h('span', { class: 'quiet number' }, ` +${share.pending} pending`),
      ),
    ),
    breaker(deployment),
    deployment.stage !== undefined && h('span', { class: 'busy' }, wordOf(deployment.stage)),
    wait(deployment),
    h('span', { class: 'quiet number' }, ago(deployment.createdAt)),
  ),
  shiftsTraffic(deployment) && traffic(deployment),
];

/** @param {DeploymentRow} deployment */
const traffic = ({ shares }) =>
  h(
    'div',
    { class: 'traffics' },
    trafficBar(shares, 'production'),
    shares.some((share) => share.test !== undefined) && trafficBar(shares, 'test'),
  );

/** Above all else on a service's page, while something moves. @param {DeploymentRow} deployment @param {number} desired */
export function atLength(deployment, desired) {
  const [next, ...before] = deployment.shares;
  const from = before.map((share) => share.taskDefinition).join(', ');
  return h(
    'section',
    { class: 'card now', key: 'now', 'aria-label': 'Deployment in progress' },
    h(
      'h2',
      {},
      badge(deployment.status, deployment.reason),
      ` ${from === '' ? '' : `${from} → `}${next?.taskDefinition ?? ''} `,
      h('small', { class: 'quiet number' }, strategyName(deployment)),
    ),
    ...facts(deployment, desired),
    deployment.stage !== undefined && stageList(deployment),
    deployment.hooks.map((hook) => hookLine(hook, deployment.arn)),
    deployment.alarms !== undefined &&
      deployment.alarms.triggered.length > 0 &&
      h(
        'p',
        { class: 'bad' },
        `${plural(deployment.alarms.triggered.length, 'alarm')}: ${deployment.alarms.triggered.join(', ')}`,
      ),
    deployment.reason !== undefined && h('p', { class: 'bad why' }, brief(deployment.reason)),
    deployment.status === 'IN_PROGRESS' &&
      deployment.arn.includes(':service-deployment/') &&
      commandLine(
        'stop and roll back',
        awsCommand(deployment.arn, 'stop-service-deployment', {
          'service-deployment-arn': deployment.arn,
          'stop-type': 'ROLLBACK',
        }),
      ),
  );
}

/** @param {DeploymentRow} deployment */
function stageList({ stage }) {
  const at = stages.indexOf(stage ?? '');
  const shown = at === -1 ? [stage ?? ''] : stages;
  return h(
    'ol',
    { class: 'stages', 'aria-label': 'Lifecycle stages' },
    shown.map((name, index) => {
      const state = name === stage ? 'at' : index < at ? 'past' : 'ahead';
      return h(
        'li',
        { key: name, class: state, 'aria-current': name === stage ? 'step' : undefined },
        wordOf(name),
      );
    }),
  );
}
