import { h } from './dom.js';

/**
 * Commands to copy: this page only reads.
 * @param {string} arn of something in ECS, for its region
 * @param {string} operation
 * @param {Record<string, string>} options
 */
export function awsCommand(arn, operation, options) {
  const all = { ...options, region: arn.split(':')[3] ?? '', 'endpoint-url': location.origin };
  const words = Object.entries(all).map(([name, value]) => `--${name} ${quoted(value)}`);
  return `aws ecs ${operation} ${words.join(' ')}`;
}

/** For a POSIX shell. @param {string} text */
export const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/**
 * A command with a button that copies it. It breaks between its options.
 * @param {string} what it does, for people
 * @param {string} command
 */
export const commandLine = (what, command) =>
  h(
    'div',
    { class: 'command', key: what },
    h('span', { class: 'quiet' }, what),
    h('button', { type: 'button', 'aria-label': `Copy the command: ${what}`, onclick: copy }, 'Copy'),
    h(
      'code',
      { tabindex: 0, role: 'group', 'aria-label': `Command: ${what}` },
      command
        .split(/(?= --)/)
        .flatMap((part) => (part.startsWith(' ') ? [' ', h('span', {}, part.slice(1))] : [part])),
    ),
  );

/** @param {Event} event */
async function copy(event) {
  const button = event.currentTarget;
  if (!(button instanceof HTMLElement)) return;
  const code = button.nextElementSibling;
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    button.dataset.done = 'copied';
  } catch {
    // Where the browser does not let us, the person does it: the text is selected.
    getSelection()?.selectAllChildren(code);
    button.dataset.done = 'press Ctrl-C';
  }
  setTimeout(() => delete button.dataset.done, 2000);
}
