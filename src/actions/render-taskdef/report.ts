import { ActionError } from '../../runtime/errors.ts';
import { shortDigests, table } from '../../runtime/summary.ts';
import type { TaskDefinition } from '../../taskdef/definition.ts';
import type { Difference } from '../../taskdef/diff.ts';
import type { DefinitionProblem } from '../../taskdef/validate.ts';
import type { Source } from './source.ts';

/** Longer values are cut in the log and the summary; the file has all. */
const longest = 200;

/** One error with all problems, a line each with the place in the template if that is a file. */
export async function definitionError(
  problems: readonly DefinitionProblem[],
  rendered: TaskDefinition,
  { name, template, text }: Source,
): Promise<ActionError> {
  // YAML's parser keeps positions, and JSON is YAML.
  const source =
    text === undefined ? undefined : (await import('../../runtime/yaml.ts')).parseYaml(text, name);
  const placed = problems.map(({ path, message }) => ({
    place: source?.placeOf(inTemplate(path, rendered, template)),
    message,
  }));
  const lines = placed.map(
    ({ place, message }) => `${name}${place === undefined ? '' : `:${place.line}`}: ${message}`,
  );
  const count = lines.length === 1 ? 'one thing is' : `${lines.length} things are`;
  const place = placed[0]?.place;
  return new ActionError(
    `${count} wrong in the rendered task definition:\n${lines.join('\n')}`,
    place === undefined ? {} : { place },
  );
}

/** Variables and secrets move when others are set or taken out; they are found again in the template by their names. */
function inTemplate(path: DefinitionProblem['path'], rendered: TaskDefinition, template: TaskDefinition) {
  const [, container, key, at] = path;
  if (typeof container !== 'number' || (key !== 'environment' && key !== 'secrets')) return path;
  const name = rendered.containerDefinitions[container]?.[key]?.[Number(at)]?.name;
  const index = template.containerDefinitions[container]?.[key]?.findIndex((one) => one.name === name) ?? -1;
  return index < 0 ? path.slice(0, 2) : [...path.slice(0, 3), index];
}

/** A line for each difference. */
export function differenceLines(differences: readonly Difference[], against: string): string[] {
  if (differences.length === 0) return [`nothing changes against ${against}`];
  return differences.map(({ what, before, after }) => {
    if (before === '') return `+ ${what}: ${cut(after)}`;
    if (after === '') return `- ${what}: ${cut(before)}`;
    return `~ ${what}: ${cut(before)} → ${cut(after)}`;
  });
}

export function differenceSummary(
  family: string,
  against: string,
  differences: readonly Difference[],
): string {
  const title = `### Task definition \`${family}\``;
  if (differences.length === 0) return `${title}\n\nNothing changes against \`${against}\`.\n`;
  const rows = differences.map(({ what, before, after }) => [what, code(before), code(after)]);
  const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
  return `${title}: ${count} against \`${against}\`\n\n${table(['', against, 'now'], rows)}\n`;
}

function code(text: string): string {
  return text === '' ? '' : `\`${cut(shortDigests(text)).replaceAll('`', "'")}\``;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
