import { h, once } from './dom.js';
import { badge, briefly, isMoving } from './rollout.js';
import { clusterName, linkTo } from './route.js';
import { table, tableRow } from './table.js';
import { ago } from './time.js';
import { moving, plural, wordOf, wrong } from './words.js';

/**
 * @typedef {import('../wire.ts').ClusterRow} ClusterRow
 * @typedef {import('../wire.ts').ServiceRow} ServiceRow
 * @typedef {import('../wire.ts').DeploymentRow} DeploymentRow
 * @typedef {import('./dom.js').Tree} Tree
 * @typedef {'all' | 'moving' | 'wrong'} Which
 */

/** What the person has chosen to see. */
export const choice = { text: '', which: /** @type {Which} */ ('all') };

/** @type {Record<Which, [label: string, of: (service: ServiceRow) => boolean]>} */
const kinds = {
  all: ['all', () => true],
  moving: ['moving', (service) => moving.has(service.state)],
  wrong: ['in trouble', (service) => wrong.has(service.state)],
};

/**
 * @param {ClusterRow[]} clusters
 * @param {ServiceRow[]} services
 * @param {() => void} onChoice
 * @returns {Tree}
 */
export function overview(clusters, services, onChoice) {
  const sorted = clusters.toSorted((a, b) => linkTo(a, clusters).localeCompare(linkTo(b, clusters)));
  const shown = services.filter((service) => kinds[choice.which][1](service) && matches(service));
  return h(
    'div',
    { key: 'overview' },
    h('h1', { class: 'unseen' }, 'Services'),
    clusters.length === 0 ? nothing() : toolbar(services, shown.length, onChoice),
    sorted.map((cluster) => section(cluster, clusters, shown)),
    services.length > 0 &&
      shown.length === 0 &&
      h('p', { class: 'empty' }, 'No service is like that. Esc in the filter empties it.'),
  );
}

/** @param {ServiceRow} service */
function matches(service) {
  const text = `${service.name} ${service.taskDefinition} ${wordOf(service.state)}`.toLowerCase();
  return choice.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const nothing = () =>
  h(
    'p',
    { class: 'empty' },
    'No cluster yet. Point a client here and create one: ',
    h('code', {}, `AWS_ENDPOINT_URL=${location.origin} aws ecs create-cluster --cluster-name dev`),
  );

/** @param {ServiceRow[]} services @param {number} shown @param {() => void} onChoice */
function toolbar(services, shown, onChoice) {
  const button = (/** @type {Which} */ which) => {
    const [label, of] = kinds[which];
    const choose = () => {
      choice.which = which;
      onChoice();
    };
    return h(
      'button',
      { key: which, type: 'button', 'aria-pressed': String(choice.which === which), onclick: choose },
      `${label} `,
      h('b', { class: 'number' }, services.filter(of).length),
    );
  };
  return h(
    'div',
    { class: 'toolbar', role: 'search' },
    h('input', {
      id: 'filter',
      type: 'search',
      placeholder: 'Filter services  ( / )',
      'aria-label': 'Filter services by name, task definition or state',
      autocomplete: 'off',
      spellcheck: 'false',
      // For a field that is made anew, on the way back from a service: the choice has outlived the old one.
      value: choice.text,
      oninput: (event) => {
        choice.text = event.target.value;
        onChoice();
      },
    }),
    h(
      'div',
      { class: 'choices', role: 'group', 'aria-label': 'Which services' },
      button('all'),
      button('moving'),
      button('wrong'),
    ),
    h(
      'p',
      { class: 'quiet number', role: 'status' },
      shown === services.length ? '' : `${shown} of ${services.length}`,
    ),
  );
}

/** @param {ClusterRow} cluster @param {ClusterRow[]} clusters @param {ServiceRow[]} shown */
function section(cluster, clusters, shown) {
  const own = shown.filter((service) => service.clusterArn === cluster.arn);
  const name = clusterName(cluster, clusters);
  const pending = cluster.pending > 0 ? `, ${cluster.pending} pending` : '';
  const heads = own.some((service) => service.targets) ? allHeads : allHeads.slice(0, -1);
  own.sort((a, b) => a.name.localeCompare(b.name));
  return h(
    'section',
    { key: cluster.arn, class: 'cluster', 'aria-label': `Cluster ${name}` },
    h(
      'h2',
      {},
      cluster.name,
      h(
        'small',
        { class: 'quiet number' },
        ` ${cluster.region} · ${cluster.account} · ${plural(cluster.running, 'task')} running${pending}`,
      ),
      cluster.others.all > 0 &&
        h(
          'a',
          { class: 'aside', href: linkTo(cluster, clusters) },
          `tasks of no service: ${cluster.others.running} running of ${cluster.others.all}`,
        ),
    ),
    own.length > 0 &&
      table(`Services of ${name}`, heads, own, rowsFor(linkTo(cluster, clusters), heads), 'services'),
  );
}

const allHeads = ['Service', 'State', 'Tasks', 'Rollout', 'Definition', 'Targets'];

/** @type {Map<string, (service: ServiceRow) => Tree>} */
const renderers = new Map();

/** A row is rendered again only when the server has sent another one. @param {string} clusterLink @param {string[]} heads */
function rowsFor(clusterLink, heads) {
  const key = `${clusterLink} ${heads.length}`;
  let render = renderers.get(key);
  if (!render) {
    render = once((service) => row(service, heads, `${clusterLink}/${encodeURIComponent(service.name)}`));
    renderers.set(key, render);
  }
  return render;
}

/** @param {ServiceRow} service @param {string[]} heads @param {string} href */
function row(service, heads, href) {
  const { deployment, targets } = service;
  const cells = [
    h('a', { href, class: 'open', 'data-row': '' }, service.name),
    badge(service.state),
    [
      h(
        'span',
        { class: `number${service.running < service.desired ? ' wait' : ''}` },
        `${service.running}/${service.desired}`,
      ),
      service.pending > 0 && h('span', { class: 'quiet number' }, ` +${service.pending}`),
    ],
    deployment &&
      (isMoving(deployment) ? briefly(deployment, service.desired) : outcome(deployment, service.state)),
    service.taskDefinition,
    targets &&
      h(
        'span',
        { class: `number${targets.healthy < targets.all ? ' wait' : ''}` },
        `${targets.healthy}/${targets.all}`,
      ),
  ];
  return tableRow(service.arn, heads, cells.slice(0, heads.length));
}

/** How the last deployment ended, and when. @param {DeploymentRow} deployment @param {string} state */
function outcome({ status, reason, finishedAt }, state) {
  const why = wrong.has(state) ? reason : undefined;
  return h(
    'p',
    { class: 'facts' },
    why !== undefined && h('span', { class: 'bad' }, why),
    finishedAt !== undefined &&
      h(
        'span',
        { class: 'quiet number' },
        why === undefined ? `${wordOf(status)} ` : '',
        ago(finishedAt),
        ' ago',
      ),
  );
}
