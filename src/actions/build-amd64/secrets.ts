import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { mask } from '../../runtime/mask.ts';
import { linesOf } from './command.ts';

/** The secrets of a build by id: values that go to files of ours, and files of the user's. */
export interface BuildSecrets {
  values: Map<string, string>;
  files: Record<string, string>;
}

/**
 * Gathers secrets from the three inputs, and masks each value.
 * @throws ActionError for a line that is none, a variable that isn't set or a file that isn't there; no value is shown
 */
export async function gatherSecrets(
  inputs: {
    secrets: string | undefined;
    secretEnvs: Record<string, string>;
    secretFiles: Record<string, string>;
  },
  env: NodeJS.ProcessEnv,
): Promise<BuildSecrets> {
  const values = parseSecrets(inputs.secrets);
  for (const [id, variable] of Object.entries(inputs.secretEnvs)) {
    const value = env[variable];
    if (value === undefined) {
      throw new ActionError(`the variable '${variable}' of the secret '${id}' is not set in this step's env`);
    }
    values.set(id, value);
  }
  for (const value of values.values()) mask(value);
  const files: Record<string, string> = {};
  for (const [id, path] of Object.entries(inputs.secretFiles)) {
    files[id] = resolve(path);
    await stat(path).catch((cause: unknown) => {
      throw new ActionError(`the secret's file '${path}' can't be read`, { cause });
    });
  }
  return { values, files };
}

/** Writes secrets to files that only this user can read; gives the files by id. */
export async function secretFiles(
  folder: string,
  secrets: ReadonlyMap<string, string>,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [id, value] of secrets) {
    const file = join(folder, `secret-${randomUUID()}`);
    await writeFile(file, value, { mode: 0o600, flag: 'wx' });
    files[id] = file;
  }
  return files;
}

/**
 * `ID=value` lines of the input `secrets`.
 * @throws ActionError that never shows a value
 */
export function parseSecrets(text: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const [at, line] of linesOf(text).entries()) {
    const equals = line.indexOf('=');
    const id = line.slice(0, Math.max(0, equals));
    if (!/^[\w.-]+$/.test(id)) {
      throw new ActionError(`line ${at + 1} of the input 'secrets' is not ID=value`, {
        help: "A secret of several lines goes by 'secret-envs' (ID=VARIABLE) or 'secret-files' (ID=path).",
      });
    }
    found.set(id, line.slice(equals + 1));
  }
  return found;
}
