import { h } from './dom.js';
import { shortId } from './words.js';

/** Task ids, deployment ids, and the ARNs of target groups, tasks and the like. */
const long = /\b[0-9a-f]{32}\b|\becs-svc\/\d{8,}|\barn:aws[\w-]*:[\w-]+:[\w-]*:\d*:[\w-]+\/[\w/-]+/g;

/**
 * A text of ECS with its long names made short; each says all of itself in its title.
 * @param {string} text
 */
export function brief(text) {
  /** @type {import('./dom.js').Leaf[]} */
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(long)) {
    parts.push(text.slice(end, match.index), h('abbr', { title: match[0] }, shortened(match[0])));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

/** @param {string} name */
function shortened(name) {
  if (name.startsWith('ecs-svc/')) return `ecs-svc/${name.slice('ecs-svc/'.length, 13)}…`;
  if (!name.startsWith('arn:')) return shortId(name);
  const parts = name.slice(name.lastIndexOf(':') + 1).split('/');
  // targetgroup/NAME/ID; of others the last part is the name.
  return (parts[0] === 'targetgroup' ? parts[1] : parts.at(-1)) ?? name;
}
