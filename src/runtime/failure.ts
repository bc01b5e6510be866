import { adviceOf, causeChain } from './errors.ts';
import { redact } from './mask.ts';
import { shortDigests } from './summary.ts';

/** What is longer stands in the log only. */
const longest = 4_000;

/**
 * A failure as Markdown for the job summary: what failed and what to do in the first two lines, the rest of the message below.
 * What is masked is taken out before anything is escaped, for an escaped secret would not be known again.
 */
export function failureMarkdown(action: string, error: unknown): string {
  const { help: advice = '', place } = adviceOf(error);
  const help = redact(advice);
  const [first = '', ...causes] = causeChain(error).map(redact);
  const [line = '', ...rest] = first.split('\n');
  const more = [...rest, ...causes.map((cause) => `because: ${cause}`)];
  const [todo = '', ...form] = help.split('\n');
  const where = place === undefined ? '' : `\`${place.file}${place.line ? `:${place.line}` : ''}\`: `;
  const sentence = shortDigests(line)
    .replace(/:$/, '')
    .replace(/(?<![.?!…])$/, '.');
  return [
    `## ❌ ${action} failed`,
    `${where}**${plain(sentence)}** ${plain(todo)}`.trimEnd(),
    ...(form.length === 0 ? [] : [block(form)]),
    ...(more.length === 0 ? [] : [details(more)]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A list, which wraps; what is set out with spaces, as code and its marks, stays as it is. */
function details(messages: readonly string[]): string {
  const lines = messages.flatMap((message) => message.split('\n'));
  const prose = lines.length <= 50 && lines.every((line) => /^\S/.test(line) && line.length < 1_000);
  return prose ? lines.map((line) => `- ${plain(line)}`).join('\n') : block(lines);
}

/** Text that Markdown and HTML leave as it is. */
function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\*_`[\]~|]/g, '\\$&');
}

function block(lines: readonly string[]): string {
  const text = lines.join('\n');
  const shown = text.length > longest ? `${text.slice(0, longest)}\n… the log has all of it` : text;
  const [fence = '```'] = [...shown.matchAll(/`{3,}/g)]
    .map(([run]) => `${run}\``)
    .sort((a, b) => b.length - a.length);
  return `${fence}text\n${shown}\n${fence}`;
}
