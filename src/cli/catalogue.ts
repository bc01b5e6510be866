import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ActionError } from '../runtime/errors.ts';
import type { InputSpec } from '../runtime/inputs.ts';

/** YAML is loaded where a file is read: most verbs read one file, and the errors of a command line none. */
const require = createRequire(import.meta.url);

/** An action as its action.yml describes it. */
export interface Action {
  name: string;
  description: string;
  inputs: Input[];
  outputs: { name: string; description: string }[];
}

export type Input = InputSpec & { description: string };

/** The folder that holds `actions`, `src` and `dist`. */
export const home = join(import.meta.dirname, '..', '..');

/** The file that runs an action: its source where this command runs from source, else its bundle. */
export function entryOf(name: string): string {
  return import.meta.filename.endsWith('.ts')
    ? join(home, 'src', 'actions', name, 'main.ts')
    : join(home, 'dist', name, 'index.js');
}

/** The names of all actions, in order: each folder of `actions` that has an action.yml. */
export function actionNames(folder = join(home, 'actions')): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'action.yml')))
    .sort();
}

/** @throws ActionError if the file can't be read as an action */
export function readAction(name: string, folder = join(home, 'actions')): Action {
  const file = join(folder, name, 'action.yml');
  const { load } = require('js-yaml') as typeof import('js-yaml');
  try {
    const yml = load(readFileSync(file, 'utf8')) as {
      description: string;
      inputs?: Record<string, Omit<Input, 'name'>>;
      outputs?: Record<string, { description: string }>;
    };
    return {
      name,
      description: line(yml.description),
      inputs: Object.entries(yml.inputs ?? {}).map(([key, value]) => ({
        ...(value as Input),
        name: key,
        description: line(value.description),
      })),
      outputs: Object.entries(yml.outputs ?? {}).map(([key, { description }]) => ({
        name: key,
        description: line(description),
      })),
    };
  } catch (cause) {
    throw new ActionError(`${file} can't be read`, { cause });
  }
}

/** The first sentence of a description, or its first clause where that is long. */
export function inShort(description: string): string {
  const sentence = /^.*?[^.](?=\.( |$)|; |$)/.exec(description)?.[0] ?? description;
  return sentence.length > 90 ? (/^.{30,}?(?=, (?!and |or ))/.exec(sentence)?.[0] ?? sentence) : sentence;
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ');
