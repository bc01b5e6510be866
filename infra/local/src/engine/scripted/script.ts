/**
 * What one scripted container does, read from its LOCAL_SCRIPT. Times are milliseconds.
 */
export interface Script {
  /** The image can't be pulled. */
  noImage: boolean;
  /** From the moment its dependencies are met until RUNNING. */
  boot: number;
  /** From RUNNING until healthy; undefined: it never turns healthy. */
  health: number | undefined;
  /** From healthy until unhealthy; undefined: it stays healthy. */
  sick: number | undefined;
  /** How and when its process ends by itself, counted from RUNNING; undefined: it runs until it is stopped. */
  end: { after: number; exitCode: number; oom: boolean } | undefined;
  /** Lines that it writes when it starts. */
  logs: string[];
}

/** A LOCAL_SCRIPT that can't be followed; the message names the word and what is allowed. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}

export const allowedWords =
  'no-image, boot=DURATION, health=DURATION, unhealthy, sick=DURATION, exit=CODE@DURATION, oom@DURATION, log=TEXT ' +
  '(a DURATION is a number with ms, s or m, for example 200ms, 1.5s, 2m; a CODE is 0 to 255)';

const knownWord = /^(?:no-image$|unhealthy$|(?:boot|health|sick|exit|log)=|oom@)/;
const durationForm = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;
const milliseconds: Record<string, number> = { ms: 1, s: 1000, m: 60_000 };

/** What a container without LOCAL_SCRIPT does: running after 200 ms, healthy 200 ms later, and so until it is stopped. */
export function defaultScript(): Script {
  return { noImage: false, boot: 200, health: 200, sick: undefined, end: undefined, logs: [] };
}

/**
 * Reads a comma list of words. Each may stand once, `log` as often as wanted. The text of `log` goes on to the next comma
 * that is followed by a known word, so it may hold commas itself: `log=one, two,exit=1@5s` writes "one, two".
 *
 * @throws ScriptError
 */
export function parseScript(text: string): Script {
  const script = defaultScript();
  const seen = new Set<string>();
  for (const word of splitWords(text)) {
    const name = /^[a-z-]+/.exec(word)?.[0] ?? '';
    if (name !== 'log' && seen.has(name)) fail(word, `${name} is given twice`);
    seen.add(name);
    apply(script, word);
  }
  if (seen.has('unhealthy')) {
    const other = ['health', 'sick'].find((name) => seen.has(name));
    if (other) fail('unhealthy', `it never turns healthy, so it can't stand beside ${other}=`);
  }
  return script;
}

/** The words of a script; a piece that is no word of its own belongs to the `log=` before it. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  if (text.trim() === '') return words;
  for (const piece of text.split(',')) {
    const last = words.at(-1);
    if (last?.startsWith('log=') && !knownWord.test(piece.trim()))
      words[words.length - 1] = `${last},${piece}`;
    else words.push(piece.trimStart().startsWith('log=') ? piece.trimStart() : piece.trim());
  }
  return words;
}

function apply(script: Script, word: string): void {
  if (word === 'no-image') script.noImage = true;
  else if (word === 'unhealthy') script.health = undefined;
  else if (word.startsWith('boot=')) script.boot = duration(word, word.slice(5));
  else if (word.startsWith('health=')) script.health = duration(word, word.slice(7));
  else if (word.startsWith('sick=')) script.sick = duration(word, word.slice(5));
  else if (word.startsWith('log=')) script.logs.push(word.slice(4));
  else if (word.startsWith('oom@')) {
    setEnd(script, word, { after: duration(word, word.slice(4)), exitCode: 137, oom: true });
  } else if (word.startsWith('exit=')) {
    const [code = '', after, ...rest] = word.slice(5).split('@');
    if (!/^\d{1,3}$/.test(code) || Number(code) > 255) fail(word, 'its exit code must be 0 to 255');
    if (after === undefined || rest.length > 0) fail(word, 'it must say when, as in exit=1@5s');
    setEnd(script, word, { after: duration(word, after), exitCode: Number(code), oom: false });
  } else fail(word, 'it is not a word of LOCAL_SCRIPT');
}

function setEnd(script: Script, word: string, end: NonNullable<Script['end']>): void {
  if (script.end) fail(word, 'a container ends once: either exit= or oom@');
  script.end = end;
}

function duration(word: string, text: string): number {
  const match = durationForm.exec(text);
  if (!match) fail(word, `"${text}" is not a duration`);
  return Math.round(Number(match[1]) * (milliseconds[match[2] ?? ''] ?? 0));
}

function fail(word: string, why: string): never {
  throw new ScriptError(`LOCAL_SCRIPT: "${word}": ${why}; allowed: ${allowedWords}`);
}
