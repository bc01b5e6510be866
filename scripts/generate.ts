/**
 * Makes everything that follows from something else: input and output types and README tables from each action.yml, and
 * the JSON Schema of fleet.yml, pages of the docs. `--check` writes nothing and fails where a file isn't what it would make.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aboutPage } from '../infra/local/src/about.ts';
import { terminalPage } from '../src/cli/page.ts';
import { programOf } from '../src/cli/program.ts';
import { fleetJsonSchema } from '../src/fleet/schema.ts';
import { verdictsPage } from '../test/scenarios/page.ts';
import { type ActionYml, actionNames, camelCase, type InputYml, readAction, root } from './actions.ts';

const check = process.argv.includes('--check');
const stale: string[] = [];

/** What a Shape of fleet/shape.ts can say. */
const understood = new Set(
  'type const enum pattern minLength maxLength minimum maximum minItems items properties required propertyNames additionalProperties'.split(
    ' ',
  ),
);

for (const name of actionNames()) {
  const yml = readAction(name);
  put(`src/actions/${name}/io.generated.ts`, ioModule(name, yml));
  const readme = `actions/${name}/README.md`;
  if (!existsSync(join(root, readme))) throw new Error(`${readme} is missing; every action has one`);
  put(readme, between(readFileSync(join(root, readme), 'utf8'), readme, tables(yml)));
}

const fleetSchema = fleetJsonSchema();
put('schema/fleet.schema.json', `${JSON.stringify(fleetSchema, null, 2)}\n`);
put('src/fleet/shape.generated.ts', shapeModule(fleetSchema));

put('docs/local-fargate.md', aboutPage());

const context = { signal: new AbortController().signal, stdout: process.stdout, stderr: process.stderr };
const terminal = readFileSync(join(root, 'docs/terminal.md'), 'utf8');
put(
  'docs/terminal.md',
  terminalPage(
    terminal,
    programOf(context, () => {}, ''),
  ),
);
put('docs/verdicts.md', verdictsPage());

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run 'npm run generate' and commit what it changes.`);
  process.exit(1);
}
console.log(check ? 'generated files are up to date' : 'generated');

function put(file: string, content: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) {
    stale.push(file);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`  ${file}`);
}

/** The JSON Schema as data for fleet/shape.ts, which reads it at each start. */
function shapeModule({ $schema: _, $id: __, title: ___, ...schema }: Record<string, unknown>): string {
  return [
    "// Generated from schema.ts by 'npm run generate'. Do not edit.",
    "import type { Shape } from './shape.ts';",
    '',
    `export const shape: Shape = ${JSON.stringify(shapeOf(schema), null, 1)};`,
    '',
  ].join('\n');
}

function shapeOf(schema: object): object {
  const entries = Object.entries(schema).filter(([key]) => key !== 'description');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!understood.has(key)) throw new Error(`fleet/shape.ts must learn '${key}' of JSON Schema first`);
      const isMap = key === 'properties';
      if (isMap)
        return [
          key,
          Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one as object)])),
        ];
      return [key, typeof value === 'object' && !Array.isArray(value) ? shapeOf(value) : value];
    }),
  );
}

function ioModule(name: string, yml: ActionYml): string {
  const inputs = Object.entries(yml.inputs);
  const outputs = Object.entries(yml.outputs);
  return [
    `// Generated from actions/${name}/action.yml by 'npm run generate'. Do not edit.`,
    "import type { ActionDefinition } from '../../runtime/run.ts';",
    '',
    'export interface Inputs {',
    ...inputs.flatMap(([key, value]) => [
      comment(value.description),
      `  ${camelCase(key)}: ${typeOf(value)};`,
    ]),
    '}',
    '',
    'export interface Outputs {',
    ...outputs.flatMap(([key, value]) => [
      comment(value.description),
      `  ${camelCase(key)}: string | number | boolean;`,
    ]),
    '}',
    '',
    'export const action: ActionDefinition<Inputs, Outputs> = {',
    `  name: ${JSON.stringify(name)},`,
    '  inputs: {',
    ...inputs.map(([key, value]) => `    ${camelCase(key)}: ${JSON.stringify(specOf(key, value))},`),
    '  },',
    '  outputs: {',
    ...outputs.map(([key]) => `    ${camelCase(key)}: ${JSON.stringify(key)},`),
    '  },',
    '};',
    '',
  ].join('\n');
}

function specOf(
  name: string,
  { type, required, default: byDefault, options, minimum, maximum }: InputYml,
): object {
  return { name, type, required, default: byDefault, options, minimum, maximum };
}

function typeOf(input: InputYml): string {
  const given = input.required || input.default !== undefined;
  const optional = given ? '' : ' | undefined';
  switch (input.type) {
    case 'boolean':
      return `boolean${optional}`;
    case 'integer':
    case 'duration':
      return `number${optional}`;
    case 'choice':
      return `${(input.options ?? []).map((option) => JSON.stringify(option)).join(' | ')}${optional}`;
    case 'list':
      return 'string[]';
    case 'pairs':
      return 'Record<string, string>';
    case 'json':
      return 'unknown';
    default:
      return `string${optional}`;
  }
}

function comment(text: string): string {
  return `  /** ${text.trim().replaceAll('*/', '* /').replace(/\s+/g, ' ')} */`;
}

function tables(yml: ActionYml): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const text = (value: string) => value.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const code = (value: string) => (value === '' ? '' : `\`${text(value)}\``);
  const inputs = Object.entries(yml.inputs).map(([name, value]) =>
    row([
      `\`${name}\`${value.required ? ' **(required)**' : ''}`,
      value.options?.map((option) => `\`${option}\``).join(', ') ?? value.type,
      code(value.default ?? ''),
      text(value.description),
    ]),
  );
  const outputs = Object.entries(yml.outputs).map(([name, value]) =>
    row([`\`${name}\``, text(value.description)]),
  );
  return [
    '## Inputs',
    '',
    ...(inputs.length === 0
      ? ['None.']
      : [row(['input', 'type', 'default', 'what it is']), '| --- | --- | --- | --- |', ...inputs]),
    '',
    '## Outputs',
    '',
    ...(outputs.length === 0 ? ['None.'] : [row(['output', 'what it is']), '| --- | --- |', ...outputs]),
  ].join('\n');
}

function between(readme: string, file: string, content: string): string {
  const [start, end] = ['<!-- generated from action.yml -->', '<!-- end -->'];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`${file} needs the lines '${start}' and '${end}' where its tables go`);
  return `${readme.slice(0, from + start.length)}\n\n${content}\n\n${readme.slice(to)}`;
}
