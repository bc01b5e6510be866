import { h, once } from './dom.js';
import { badge } from './rollout.js';
import { tableRow, tableSection } from './table.js';
import { shortId } from './words.js';

/**
 * @typedef {import('../wire.ts').GroupRow} GroupRow
 * @typedef {import('../wire.ts').TaskRow} TaskRow
 * @typedef {import('../wire.ts').Route} Route
 */

/** The target groups of a service with their targets, and the rules that send them requests. @param {GroupRow[]} groups @param {TaskRow[]} tasks */
export function targets(groups, tasks) {
  if (groups.length === 0) return false;
  const routes = new Map(groups.flatMap((group) => group.routes).map((route) => [route.ruleArn, route]));
  return h(
    'div',
    { key: 'targets' },
    groups.map((group) => oneGroup(group, tasks)),
    tableSection('Listener rules', ruleHeads, [...routes.values()], rule),
  );
}

const targetHeads = ['Task', 'Address', 'State', 'Reason'];

/** @param {GroupRow} group @param {TaskRow[]} tasks */
function oneGroup(group, tasks) {
  const rows = tasks.flatMap((task) =>
    task.targets.filter((target) => target.group === group.arn).map((target) => ({ task, target })),
  );
  const healthy = rows.filter(({ target }) => target.state === 'healthy').length;
  const render = (/** @type {typeof rows[number]} */ { task, target }) =>
    tableRow(`${task.id}:${target.port}`, targetHeads, [
      h('code', {}, shortId(task.id)),
      h('code', {}, `${task.address}:${target.port}`),
      badge(target.state),
      [target.reason, target.description].filter(Boolean).join(': '),
    ]);
  const note = h('small', { class: 'quiet number' }, `${healthy} of ${rows.length} healthy`);
  return tableSection(`Target group ${group.name}`, targetHeads, rows, render, note);
}

const ruleHeads = ['Listener', 'Rule', 'Requests with', 'Go to'];

const rule = once(
  /** @param {Route} route */
  (route) => {
    const all = route.weights.reduce((sum, { weight }) => sum + weight, 0);
    return tableRow(route.ruleArn, ruleHeads, [
      h(
        'span',
        {},
        `${route.loadBalancer} ${route.listener}`,
        h('span', { class: 'quiet' }, route.url === undefined ? '' : ` ${route.url}`),
      ),
      route.priority === undefined ? 'default' : String(route.priority),
      route.conditions.length === 0 ? 'anything' : route.conditions.join(' and '),
      route.weights.map(({ group, weight }) => {
        const percent = all === 0 ? 0 : Math.round((weight / all) * 1000) / 10;
        return h(
          'div',
          { class: 'weight' },
          h('span', {}, group.split('/').at(-2) ?? group),
          h('b', { class: 'number' }, `${percent} %`),
          h('span', { class: 'quiet number' }, `weight ${weight}`),
        );
      }),
    ]);
  },
);
