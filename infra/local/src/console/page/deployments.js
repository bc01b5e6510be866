import { brief } from './brief.js';
import { h, once } from './dom.js';
import { badge, strategyName } from './rollout.js';
import { tableRow, tableSection } from './table.js';
import { ago, duration, timeOfDay } from './time.js';

/** @typedef {import('../wire.ts').DeploymentRow} DeploymentRow */

const heads = ['Started', 'Status', 'Definition', 'Strategy', 'Failures', 'Took', 'Reason'];
const shown = 20;

/** Newest first. @param {DeploymentRow[]} all */
export function deployments(all) {
  const sorted = all.toSorted((a, b) => b.createdAt - a.createdAt).slice(0, shown);
  return tableSection('Deployments', heads, sorted, row);
}

const row = once(
  /** @param {DeploymentRow} deployment */
  (deployment) => {
    const { breaker, finishedAt, createdAt } = deployment;
    const took = finishedAt === undefined ? ago(createdAt) : duration(finishedAt - createdAt);
    return tableRow(deployment.arn, heads, [
      h('span', { class: 'number', title: new Date(createdAt).toLocaleString() }, timeOfDay(createdAt)),
      badge(deployment.status),
      deployment.taskDefinition,
      strategyName(deployment),
      breaker &&
        breaker.threshold > 0 &&
        h(
          'span',
          {
            class: `number ${breaker.failures > 0 ? 'bad' : 'quiet'}`,
            title: `circuit breaker ${breaker.status}`,
          },
          `${breaker.failures}/${breaker.threshold}`,
        ),
      h('span', { class: 'number' }, took),
      deployment.reason && h('span', {}, brief(deployment.reason)),
    ]);
  },
);
