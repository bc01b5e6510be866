import type { ParseEntry } from 'shell-quote';
import { ActionError } from '../runtime/errors.ts';

/**
 * A container's command as an argument array: from a JSON array of texts, or from words with shell quoting. Empty if there
 * is none.
 * @throws ActionError where only a shell could do what it says (`&&`, `>`, `$HOME`), for ECS runs none
 */
export async function parseCommand(text: string | undefined): Promise<string[]> {
  const given = text?.trim() ?? '';
  if (given === '') return [];
  if (given.startsWith('[')) return fromJson(given);
  const { parse } = await import('shell-quote');
  const needsShell = (what: string) =>
    new ActionError(`the command has ${what}, which only a shell understands, and ECS runs none`, {
      help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(given)}]`,
    });
  // Within single quotes the library leaves variables alone, as a shell does.
  const words = (): ParseEntry[] => {
    try {
      return parse(given, (name: string) => {
        throw needsShell(`the variable $${name}`);
      });
    } catch (cause) {
      if (cause instanceof ActionError) throw cause;
      throw new ActionError(`the command ${given} can't be divided into words`, { cause });
    }
  };
  return words().map((word) => {
    if (typeof word === 'string') return word;
    if ('comment' in word) throw needsShell('a comment');
    if (word.op === 'glob') return word.pattern;
    throw needsShell(`'${word.op}'`);
  });
}

function fromJson(text: string): string[] {
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
