import { ActionError } from './errors.ts';
import { mask } from './mask.ts';

/**
 * What an input may be. `action.yml` says it by `type:` (and `options:`, `minimum:`, `maximum:`), keys that GitHub's runner
 * ignores; the table in `io.generated.ts` is made from it.
 */
export type InputSpec = { name: string; required?: true; default?: string } & (
  | { type: 'string' | 'secret' | 'boolean' | 'list' | 'pairs' | 'json' | 'duration' }
  | { type: 'integer'; minimum?: number; maximum?: number }
  | { type: 'choice'; options: readonly string[] }
);

/** The inputs of an action, keyed as its code reads them. */
export type InputSpecs = Readonly<Record<string, InputSpec>>;

export class InputError extends ActionError {
  override name = 'InputError';
}

/**
 * Reads every input from the runner's environment (`INPUT_NAME`: upper case, spaces to underscores, as the runner does) and
 * parses it by its type. Unset and empty are the same thing to the runner, so an empty value is the default, else undefined.
 *
 * | type | value | given as |
 * | --- | --- | --- |
 * | string | string | as it is, trimmed |
 * | secret | string | as it is, trimmed; masked |
 * | boolean | boolean | `true` or `false` (YAML 1.2: also True, TRUE, …) |
 * | integer | number | decimal digits |
 * | choice | string | one of the options |
 * | list | string[] | one a line, or separated by commas |
 * | pairs | Record<string, string> | `KEY=VALUE` a line; the value may contain `=` |
 * | json | unknown | JSON |
 * | duration | number, milliseconds | `90s`, `10m`, `1h`, `500ms` |
 *
 * @throws InputError naming the input, what was given (never of a secret) and what is allowed
 */
export function readInputs(specs: InputSpecs, env: NodeJS.ProcessEnv): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(specs)) {
    const given = (env[`INPUT_${spec.name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    const text = given === '' ? (spec.default ?? '') : given;
    if (text === '') {
      if (spec.required)
        throw new InputError(`input '${spec.name}' is required and was not given`, {
          help: "Set it under 'with:' in the step.",
        });
      values[key] = spec.type === 'list' ? [] : spec.type === 'pairs' ? {} : undefined;
      continue;
    }
    values[key] = parse(spec, text);
  }
  return values;
}

function parse(spec: InputSpec, text: string): unknown {
  switch (spec.type) {
    case 'string':
      return text;
    case 'secret':
      mask(text);
      return text;
    case 'boolean':
      if (/^(true|True|TRUE)$/.test(text)) return true;
      if (/^(false|False|FALSE)$/.test(text)) return false;
      throw wrong(spec, text);
    case 'integer': {
      const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
      if (
        !Number.isSafeInteger(number) ||
        number < (spec.minimum ?? -Infinity) ||
        number > (spec.maximum ?? Infinity)
      )
        throw wrong(spec, text);
      return number;
    }
    case 'choice':
      if (!spec.options.includes(text)) throw wrong(spec, text);
      return text;
    case 'list':
      return text
        .split(text.includes('\n') ? /\r?\n/ : ',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'pairs':
      return parsePairs(spec, text);
    case 'json':
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new InputError(`input '${spec.name}' is not JSON`, { cause });
      }
    case 'duration':
      return parseDuration(spec, text);
  }
}

function parsePairs(spec: InputSpec, text: string): Record<string, string> {
  const pairs = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const at = trimmed.indexOf('=');
    if (at < 1) throw wrong(spec, trimmed);
    const key = trimmed.slice(0, at).trim();
    if (pairs.has(key))
      throw new InputError(`input '${spec.name}' has '${key}' twice`, { help: 'Keep one of the two.' });
    pairs.set(key, trimmed.slice(at + 1).trim());
  }
  // An assignment would lose the key __proto__.
  return Object.fromEntries(pairs);
}

const unit: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

function parseDuration(spec: InputSpec, text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
  const size = unit[match?.[2] ?? ''];
  if (match === null || size === undefined) throw wrong(spec, text);
  return Number(match[1]) * size;
}

function wrong(spec: InputSpec, text: string): InputError {
  return new InputError(`input '${spec.name}' is '${text}'; ${allowed(spec)}`);
}

function allowed(spec: InputSpec): string {
  switch (spec.type) {
    case 'boolean':
      return 'it must be true or false';
    case 'integer': {
      const { minimum, maximum } = spec;
      const range =
        minimum === undefined
          ? ''
          : maximum === undefined
            ? ` of ${minimum} or more`
            : ` from ${minimum} to ${maximum}`;
      return `it must be a whole number${range}`;
    }
    case 'choice':
      return `it must be one of ${spec.options.join(', ')}`;
    case 'pairs':
      return 'it must be KEY=VALUE, one a line';
    case 'duration':
      return 'it must be a time such as 90s, 10m or 1h';
    case 'json':
      return 'it must be JSON';
    case 'list':
      return 'it must be a list, one item a line or separated by commas';
    default:
      return 'it must be a text that is not empty';
  }
}
