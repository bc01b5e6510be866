import { ActionError } from '../runtime/errors.ts';

/**
 * A container's command from text: a JSON array, or words as a shell would split them, quotes respected. Variables stay as
 * they are written, for no shell runs in ECS.
 * @throws ActionError for a JSON array that isn't one of texts, and for what only a shell could do (`&&`, `|`, `>`)
 */
export async function parseCommand(text: string): Promise<string[]> {
  if (text.trim().startsWith('[')) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new ActionError(`the command ${text} begins like a JSON array and is none`, { cause });
    }
    if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) {
      throw new ActionError(`the command ${text} must be a JSON array of texts`);
    }
    return value;
  }
  const { parse } = await import('shell-quote');
  return parse(text, (name) => `$${name}`).map((word) => {
    if (typeof word === 'string') return word;
    if ('comment' in word) return `#${word.comment}`;
    if (word.op === 'glob') return word.pattern;
    throw new ActionError(`the command has '${word.op}', which only a shell understands, and ECS runs none`, {
      help: `Give it as a JSON array that starts a shell: ["sh", "-c", ${JSON.stringify(text)}]`,
    });
  });
}
