import type { core } from 'zod/mini';
import { ActionError, type Place } from '../runtime/errors.ts';

/** Something wrong at one place of the manifest. `path` leads to the value, or with `key` to the key itself. */
export interface Problem {
  path: readonly PropertyKey[];
  message: string;
  key?: boolean;
}

export interface PlacedProblem {
  place: Place;
  message: string;
}

/** One error with every problem, a line each as `file:line:column: what`; it is annotated at the first. */
export function fleetError(problems: readonly PlacedProblem[]): ActionError {
  const sorted = [...problems].sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
  const lines = sorted.map(({ place, message }) => `${at(place)}: ${message}`);
  const [first] = sorted;
  const count = lines.length === 1 ? 'one thing is' : `${lines.length} things are`;
  return new ActionError(`${count} wrong in ${first?.place.file ?? 'the manifest'}:\n${lines.join('\n')}`, {
    ...(first === undefined ? {} : { place: first.place }),
  });
}

function at({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/**
 * What zod found, said with what was given and what is allowed.
 * @param allowed The keys that the object at a path may have, for an unknown one
 */
export function schemaProblems(
  issues: readonly core.$ZodIssue[],
  valueAt: (path: readonly PropertyKey[]) => unknown,
  allowed: (path: readonly PropertyKey[]) => string[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const { path } = issue;
    const label = path.length === 0 ? 'the manifest' : `'${path.map(String).join('.')}'`;
    const value = valueAt(path);
    const given = value === undefined ? '' : `, not ${shown(value)}`;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key],
          key: true,
          message: `'${key}' is not known${path.length === 0 ? '' : ` in ${label}`}; ${suggestion(key, allowed(path))}`,
        }));
      case 'invalid_key':
        return [
          {
            path,
            key: true,
            message: `'${String(path.at(-1))}' ${issue.issues[0]?.message ?? 'is not allowed'}`,
          },
        ];
      case 'invalid_type': {
        if (value === undefined) return [{ path, message: `${label} is missing` }];
        // A message of the schema's own says more than the kind.
        const must = issue.message.startsWith('must')
          ? issue.message
          : `must be ${kinds[issue.expected] ?? issue.expected}`;
        return [{ path, message: `${label} ${must}${given}` }];
      }
      case 'too_small':
      case 'too_big': {
        const own = issue.message.startsWith('must') ? issue.message : undefined;
        const limit =
          issue.code === 'too_small'
            ? `must be ${issue.minimum} or more`
            : `must be ${issue.maximum} or less`;
        return [{ path, message: `${label} ${own ?? limit}${given}` }];
      }
      case 'invalid_value': {
        const own = issue.message.startsWith('must')
          ? issue.message
          : `must be one of ${issue.values.map(String).join(', ')}`;
        const hint = typeof value === 'string' ? closest(value, issue.values.map(String)) : undefined;
        return [
          {
            path,
            message: `${label} ${own}${given}${hint === undefined ? '' : ` (did you mean '${hint}'?)`}`,
          },
        ];
      }
      default:
        return [{ path, message: `${label} ${issue.message}${given}` }];
    }
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  // The manifest has no other numbers.
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of names and values',
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return value === null ? 'nothing' : `'${String(value)}'`;
}

/** `did you mean 'x'? Allowed: …`, or what is allowed alone. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = closest(word, words);
  const all = `allowed: ${words.join(', ')}`;
  return near === undefined ? all : `did you mean '${near}'? (${all})`;
}

/** The word that is at most two letters (one in short words) away, if there is one. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const other of words) {
    const distance = editDistance(word.toLowerCase(), other.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { word: other, distance };
  }
  return best?.word;
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cell(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return cell(a.length, b.length);
}
