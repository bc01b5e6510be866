import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { ActionError } from '../runtime/errors.ts';
import { type InputSpec, readInputs } from '../runtime/inputs.ts';
import type { Action, Input } from './catalogue.ts';

/** The command line itself is wrong: exit code 2. */
export class UsageError extends ActionError {}

/** What stands for the value in the help. */
const placeholders: Record<Exclude<Input['type'], 'boolean' | 'choice'>, string> = {
  string: '<text>',
  secret: '<source>',
  integer: '<number>',
  list: '<items>',
  pairs: '<KEY=VALUE>',
  json: '<json>',
  duration: '<time>',
};

/**
 * The option of an input, by the input's own name. A boolean may stand alone; lists and pairs may be given several times.
 * An input whose name begins with `no-` is no negation of anything here, which commander would take it for.
 */
export function optionOf(input: Input): Option {
  const { name, type, description } = input;
  const value = type === 'boolean' ? '[true|false]' : type === 'choice' ? '<choice>' : placeholders[type];
  const option = new Option(`--${name} ${value}`, describe(input, description));
  option.negate = false;
  option.attributeName = () => name;
  if (type === 'boolean') option.preset('true');
  if (type === 'list' || type === 'pairs')
    option.argParser((given: string, before: string[] | undefined) => [...(before ?? []), given]);
  return option.helpGroup(input.required ? 'Needed:' : 'Options:');
}

/** `--no-NAME` for a boolean that is true unless something else is said. */
export function negationOf(input: Input): Option | undefined {
  if (input.type !== 'boolean' || input.default !== 'true') return undefined;
  const option = new Option(`--no-${input.name}`, `The same as --${input.name} false.`);
  option.negate = false;
  option.attributeName = () => `no-${input.name}`;
  return option.hideHelp();
}

function describe(input: Input, text: string): string {
  const facts = [
    ...(input.type === 'choice' ? [`one of ${input.options.join(', ')}`] : []),
    ...(input.type === 'secret' ? ['@FILE, - for standard input, or env:VARIABLE'] : []),
    ...(input.type === 'list' || input.type === 'pairs' ? ['may be repeated'] : []),
    ...(input.default === undefined || input.default === '' || input.default.includes('${{')
      ? []
      : [`default: ${input.default}`]),
  ];
  return facts.length === 0 ? text : `${text} (${facts.join('; ')})`;
}

/** Where a secret, and what GitHub's runner would fill in, comes from. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  readStdin(): string;
}

export const surroundings: Surroundings = { env: process.env, readStdin: () => readFileSync(0, 'utf8') };

/**
 * The action's inputs, as texts, from the options given. An input that isn't given may stand in the environment as INPUT_NAME, as
 * the runner has it.
 * @throws UsageError for a value that the action would refuse, or one that is missing
 */
export function inputsOf(
  action: Action,
  options: Readonly<Record<string, unknown>>,
  around: Surroundings = surroundings,
): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const input of action.inputs) {
    const variable = variableOf(input);
    const given = givenFor(action, input, options, around);
    const text = given ?? around.env[variable]?.trim() ?? contextDefault(input, around.env);
    if (text !== undefined && text !== '') inputs[input.name] = text;
    check(
      action,
      input,
      inputs[input.name] ?? '',
      given === undefined ? around.env[variable] !== undefined : false,
    );
  }
  return inputs;
}

function givenFor(
  action: Action,
  { name, type }: Input,
  options: Readonly<Record<string, unknown>>,
  around: Surroundings,
): string | undefined {
  const given = options[name] ?? (options[`no-${name}`] === true ? 'false' : undefined);
  if (given === undefined) return undefined;
  if (type === 'secret') return secretOf(action, name, String(given), around);
  if (!Array.isArray(given)) return String(given);
  if (type === 'pairs') return given.join('\n');
  return (given as string[])
    .flatMap((one) => (one.includes('\n') ? one.split(/\r?\n/) : one.split(',')))
    .map((one) => one.trim())
    .join('\n');
}

/** Other users of a machine can read a command line, and a shell remembers it: a secret only ever comes from elsewhere. */
function secretOf(action: Action, name: string, given: string, { env, readStdin }: Surroundings): string {
  try {
    if (given === '-') return readStdin().trim();
    if (given.startsWith('@')) return readFileSync(given.slice(1), 'utf8').trim();
  } catch (cause) {
    throw new UsageError(`--${name} can't be read from '${given}'`, { cause, help: more(action) });
  }
  const variable = /^env:(.+)$/.exec(given)?.[1];
  if (variable === undefined) {
    throw new UsageError(`--${name} is a secret and must not stand on the command line`, {
      help: `Give --${name} @FILE, --${name} - (standard input) or --${name} env:VARIABLE.`,
    });
  }
  const value = env[variable] ?? '';
  if (value === '') throw new UsageError(`--${name}: the variable ${variable} is not set`);
  return value;
}

/** `${{ github.token }}` as a default: the runner fills it in, and here the environment does. */
function contextDefault(input: Input, env: NodeJS.ProcessEnv): string | undefined {
  const name = /^\$\{\{\s*github\.(\w+)\s*\}\}$/.exec(input.default ?? '')?.[1];
  if (name === undefined) return input.default?.includes('${{') ? '' : undefined;
  if (name === 'token') return env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
  return env[`GITHUB_${name.toUpperCase()}`] ?? '';
}

function check(action: Action, input: Input, text: string, fromEnvironment: boolean): void {
  const { default: byDefault, ...rest } = input;
  const spec = {
    ...rest,
    // What the runner would fill in is no default of the action's own.
    ...(byDefault === undefined || byDefault.includes('${{') ? {} : { default: byDefault }),
    // Reading a secret tells the runner to mask it, on standard output: that is for the action to do.
    type: input.type === 'secret' ? 'string' : input.type,
  };
  try {
    readInputs({ value: spec as InputSpec }, { [variableOf(input)]: text });
  } catch (error) {
    const name = fromEnvironment ? variableOf(input) : `--${input.name}`;
    const message = (error as Error).message.replace(`input '${input.name}'`, name);
    const cause = (error as Error).cause;
    throw new UsageError(message, { help: more(action), ...(cause === undefined ? {} : { cause }) });
  }
}

const variableOf = ({ name }: Input) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
const more = ({ name }: Action) => `'slipway ${name} --help' tells of every option.`;
