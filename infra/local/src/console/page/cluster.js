import { h } from './dom.js';
import { ofKind } from './feed.js';
import { logs } from './logs.js';
import { tasks } from './tasks.js';

/**
 * The tasks of a cluster that no service started.
 * @param {import('../wire.ts').ClusterRow} cluster
 * @param {Map<string, import('../wire.ts').Row>} detail
 */
export function clusterPage(cluster, detail) {
  /** @type {import('../wire.ts').TaskRow[]} */
  const all = ofKind(detail, 'task');
  return h(
    'div',
    { key: cluster.arn },
    h(
      'p',
      { class: 'crumbs' },
      h('a', { href: '#/', id: 'back' }, 'All services'),
      ` / ${cluster.name} (${cluster.region})`,
    ),
    h(
      'div',
      { class: 'title' },
      h('h1', {}, cluster.name),
      h('span', { class: 'quiet' }, 'tasks of no service'),
    ),
    tasks(all, undefined),
    logs(all),
  );
}
