import { ActionError } from '../../runtime/errors.ts';

/**
 * The command as an argument array: a JSON array of strings, or words with shell quoting. Empty if there is none.
 * @throws ActionError where only a shell could do what it says
 */
export async function parseCommand(text: string | undefined): Promise<string[]> {
  const given = text?.trim() ?? '';
  if (given === '') return [];
  if (given.startsWith('[')) return fromJson(given);
  const { parse } = await import('shell-quote');
  const words: string[] = [];
  const needsShell = (what: string) =>
    new ActionError(`input 'command' has ${what}, which only a shell understands, and none runs it`, {
      help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(given)}]`,
    });
  // Within single quotes the library leaves variables alone, as a shell does.
  const entries = parse(given, (name: string) => {
    throw needsShell(`the variable $${name}`);
  });
  for (const entry of entries) {
    if (typeof entry === 'string') words.push(entry);
    else if ('comment' in entry) throw needsShell('a comment');
    else if (entry.op === 'glob') words.push(entry.pattern);
    else throw needsShell(`'${entry.op}'`);
  }
  return words;
}

function fromJson(text: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ActionError("input 'command' starts with [ but is not a JSON array", { cause });
  }
  if (!Array.isArray(json) || !json.every((word) => typeof word === 'string'))
    throw new ActionError(`input 'command' is ${text}; a JSON array must have only strings`);
  return json;
}
