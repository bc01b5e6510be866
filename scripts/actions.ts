import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';

/** The repository's root; every script works from there. */
export const root = join(import.meta.dirname, '..');

const input = z.strictObject({
  description: z.string().min(1),
  required: z.boolean().optional(),
  default: z.string().optional(),
  type: z.enum(['string', 'secret', 'boolean', 'integer', 'choice', 'list', 'pairs', 'json', 'duration']),
  options: z.array(z.string()).nonempty().optional(),
  minimum: z.number().int().optional(),
  maximum: z.number().int().optional(),
});

const actionYml = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  author: z.string().optional(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
  inputs: z.record(z.string().regex(/^[a-z][a-zA-Z0-9-]*$/), input).default({}),
  outputs: z
    .record(z.string().regex(/^[a-z][a-zA-Z0-9-]*$/), z.strictObject({ description: z.string().min(1) }))
    .default({}),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().optional(),
  }),
});

export type ActionYml = z.infer<typeof actionYml>;
export type InputYml = z.infer<typeof input>;

/** The names of all actions, in order. */
export function actionNames(): string[] {
  return readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
    .sort();
}

/** Reads and checks one action.yml. @throws Error that names the file and what is wrong */
export function readAction(name: string): ActionYml {
  const file = `actions/${name}/action.yml`;
  const result = actionYml.safeParse(load(readFileSync(join(root, file), 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  const yml = result.data;
  if (yml.runs.main !== `../../dist/${name}/index.js`) {
    throw new Error(`${file}: runs.main is '${yml.runs.main}'; it must be ../../dist/${name}/index.js`);
  }
  for (const [key, value] of Object.entries(yml.inputs)) {
    if ((value.type === 'choice') !== (value.options !== undefined)) {
      throw new Error(`${file}: input ${key}: 'options' goes with type choice, and only with it`);
    }
    if (value.required && value.default !== undefined) {
      throw new Error(`${file}: input ${key} is required and has a default; keep one`);
    }
  }
  return yml;
}

/** `task-definition` → `taskDefinition`: the key under which the code reads an input or sets an output. */
export function camelCase(name: string): string {
  return name.replace(/-([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
