import { awsCommand, commandLine } from './copy.js';
import { deployments } from './deployments.js';
import { h } from './dom.js';
import { events } from './events.js';
import { ofKind } from './feed.js';
import { logs } from './logs.js';
import { atLength, badge, isMoving } from './rollout.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';

/**
 * @typedef {import('../wire.ts').ServiceRow} ServiceRow
 * @typedef {import('../wire.ts').ClusterRow} ClusterRow
 * @typedef {import('../wire.ts').Row} Row
 */

/**
 * @param {ServiceRow} service
 * @param {ClusterRow} cluster
 * @param {Map<string, Row>} detail
 */
export function servicePage(service, cluster, detail) {
  /** @type {import('../wire.ts').TaskRow[]} */
  const allTasks = ofKind(detail, 'task');
  const { deployment } = service;
  const pending = service.pending > 0 ? `, ${service.pending} pending` : '';
  return h(
    'div',
    { key: service.arn },
    h(
      'p',
      { class: 'crumbs' },
      h('a', { href: '#/', id: 'back' }, 'All services'),
      ` / ${cluster.name} (${cluster.region})`,
    ),
    h(
      'div',
      { class: 'title' },
      h('h1', {}, service.name),
      badge(service.state),
      h('span', { class: 'number' }, `${service.running}/${service.desired} running${pending}`),
      h('span', { class: 'quiet' }, service.taskDefinition),
    ),
    deployment && isMoving(deployment) && atLength(deployment, service.desired),
    h(
      'div',
      { class: 'columns', key: 'columns' },
      h(
        'div',
        { class: 'wide' },
        tasks(allTasks, deployment),
        targets(ofKind(detail, 'group'), allTasks),
        deployments(ofKind(detail, 'deployment')),
      ),
      events(ofKind(detail, 'event'), service.name),
    ),
    logs(allTasks),
    h(
      'div',
      { class: 'commands', key: 'commands' },
      commandLine(
        'describe',
        awsCommand(service.arn, 'describe-services', { cluster: cluster.name, services: service.name }),
      ),
    ),
  );
}
