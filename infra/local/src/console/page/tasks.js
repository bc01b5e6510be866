import { brief } from './brief.js';
import { h, once } from './dom.js';
import { showTask } from './logs.js';
import { badge } from './rollout.js';
import { tableRow, tableSection } from './table.js';
import { ago } from './time.js';
import { shortDigest, shortId } from './words.js';

/**
 * @typedef {import('../wire.ts').TaskRow} TaskRow
 * @typedef {import('../wire.ts').ContainerRow} ContainerRow
 * @typedef {import('../wire.ts').DeploymentRow} DeploymentRow
 */

const heads = ['Task', 'State', 'Health', 'Age', 'Definition', 'Containers', 'Target', 'Stopped because'];
const mostStopped = 20;

/** Those that run, newest first, then those that stopped last. @param {TaskRow[]} all @param {DeploymentRow | undefined} current */
export function tasks(all, current) {
  const live = all.filter((task) => task.status !== 'STOPPED').toSorted((a, b) => b.createdAt - a.createdAt);
  const stopped = all
    .filter((task) => task.status === 'STOPPED')
    .toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0));
  const note = `${live.length} live, ${stopped.length} stopped${stopped.length > mostStopped ? `, the last ${mostStopped} of them shown` : ''}`;
  const target = current?.finishedAt === undefined ? current?.shares[0]?.revision : undefined;
  const render = renderFor(target);
  return tableSection(
    'Tasks',
    heads,
    [...live, ...stopped.slice(0, mostStopped)],
    render,
    h('small', { class: 'quiet number' }, note),
  );
}

/** @type {{ target: string | undefined, render: (task: TaskRow) => import('./dom.js').Tree } | undefined} */
let kept;

/** @param {string | undefined} target the revision that is being rolled out */
function renderFor(target) {
  if (!kept || kept.target !== target) kept = { target, render: once((task) => row(task, target)) };
  return kept.render;
}

/** @param {TaskRow} task @param {string | undefined} target */
function row(task, target) {
  const stopped = task.status === 'STOPPED';
  const revision = task.startedBy?.startsWith('ecs-svc/')
    ? task.startedBy.slice('ecs-svc/'.length)
    : undefined;
  const role =
    target === undefined || revision === undefined ? undefined : revision === target ? 'new' : 'old';
  return tableRow(
    task.arn,
    heads,
    [
      h(
        'button',
        {
          type: 'button',
          class: 'link code',
          'data-row': '',
          title: `${task.arn}\nShows its log lines`,
          'aria-label': `Task ${shortId(task.id)}: show its log lines`,
          onclick: () => showTask(task.id),
        },
        shortId(task.id),
      ),
      badge(task.status),
      stopped
        ? ''
        : task.health === 'UNKNOWN'
          ? h('span', { class: 'quiet', title: 'no health check' }, '–')
          : badge(task.health),
      h(
        'span',
        { class: 'number' },
        ago(stopped ? (task.stoppedAt ?? task.createdAt) : (task.startedAt ?? task.createdAt)),
        stopped && ' ago',
      ),
      [role && h('i', { class: `dot ${role}`, role: 'img', 'aria-label': role }), task.taskDefinition],
      task.containers.map((one) => container(one, task.containers.length > 1)),
      task.targets.map((one) =>
        h('div', {}, badge(one.state, [one.reason, one.description].filter(Boolean).join(': '))),
      ),
      stopped || task.desiredStatus === 'STOPPED' ? why(task) : '',
    ],
    stopped ? 'stopped' : undefined,
  );
}

/** @param {ContainerRow} one @param {boolean} isOneOfMany */
function container(one, isOneOfMany) {
  const { exitCode } = one;
  return h(
    'div',
    {
      key: one.name,
      class: 'container',
      title: `${one.image}${one.digest === undefined ? '' : `\n${one.digest}`}`,
    },
    h('span', {}, one.name),
    h('code', { class: 'quiet' }, shortDigest(one.digest)),
    isOneOfMany && badge(one.status),
    exitCode !== undefined &&
      h('b', { class: `number ${exitCode === 0 || exitCode === 143 ? 'quiet' : 'bad'}` }, `exit ${exitCode}`),
  );
}

/** @param {TaskRow} task */
function why(task) {
  const reasons = task.containers.flatMap((one) =>
    one.reason === undefined || one.reason === task.stoppedReason ? [] : [`${one.name}: ${one.reason}`],
  );
  return [task.stoppedReason ?? task.stopCode ?? '', ...reasons].map((text) => h('div', {}, brief(text)));
}
