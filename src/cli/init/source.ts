import { readdir, readFile, stat } from 'node:fs/promises';
import { ActionError } from '../../runtime/errors.ts';
import { join } from './values.ts';

/** What init reads of a repository; paths are relative to its root, with `/` between their parts. */
export interface Files {
  read(path: string): Promise<string | undefined>;
  /** Names in a folder, sorted; none where there is no such folder. */
  list(path: string): Promise<string[]>;
  isFile(path: string): Promise<boolean>;
}

export function filesIn(root: string): Files {
  const at = (path: string) => `${root}/${path}`;
  const missing = (error: unknown) => /^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
  return {
    read: (path) =>
      readFile(at(path), 'utf8').catch((error: unknown) => {
        if (missing(error)) return undefined;
        throw new ActionError(`${path} can't be read`, { cause: error });
      }),
    list: (path) =>
      readdir(at(path)).then(
        (names) => names.sort(),
        (error: unknown) => {
          if (missing(error)) return [];
          throw new ActionError(`${path} can't be read`, { cause: error });
        },
      ),
    isFile: (path) =>
      stat(at(path)).then(
        (found) => found.isFile(),
        () => false,
      ),
  };
}

export type Kind = 'task-definition' | 'copilot' | 'compose';

export interface Source {
  kind: Kind;
  path: string;
}

const composeNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const taskNames = [
  'taskdef.json',
  'task-definition.json',
  'task-definition.yml',
  'taskdef.yml',
  'taskdef.yaml',
  'task-definition.yaml',
];

/** What a path that was named is. @throws ActionError if it isn't there, or none of what can be read */
export async function sourceAt(files: Files, path: string): Promise<Source> {
  const name = path.split('/').at(-1) ?? '';
  if (!(await files.isFile(path))) {
    const inside = await files.list(path);
    if (inside.length === 0) throw new ActionError(`there is no '${path}' here`);
    if (inside.includes('copilot')) return { kind: 'copilot', path: join(path, 'copilot') };
    if (name === 'copilot' || inside.includes('.workspace')) return { kind: 'copilot', path };
    const known = [...composeNames, ...taskNames].find((one) => inside.includes(one));
    if (known !== undefined) return sourceAt(files, join(path, known));
    throw new ActionError(`'${path}' has nothing that init can read`, { help });
  }
  if (composeNames.includes(name)) return { kind: 'compose', path };
  const text = (await files.read(path)) ?? '';
  if (/["']?containerDefinitions["']?\s*:/.test(text)) return { kind: 'task-definition', path };
  if (/^\s*services\s*:/m.test(text)) return { kind: 'compose', path };
  const copilot = /^(.*copilot)\/[^/]+\/manifest\.ya?ml$/.exec(path)?.[1];
  if (copilot !== undefined) return { kind: 'copilot', path: copilot };
  // Broken files are told of by whoever reads them.
  if (/\.json$/.test(name) || taskNames.includes(name)) return { kind: 'task-definition', path };
  throw new ActionError(
    `'${path}' is neither a task definition, nor a Copilot manifest, nor a compose file`,
    { help },
  );
}

const help =
  'Name a task definition (JSON or YAML), the folder copilot, or a compose file with --from; or a running service with --cluster and --service.';

/** What is there, the most telling first: Copilot manifests, task definitions (in services' folders too), a compose file. */
export async function findSources(files: Files): Promise<Source[]> {
  if ((await files.list('copilot')).length > 0) return [{ kind: 'copilot', path: 'copilot' }];
  const folders = ['.', ...(await foldersUnder(files, 'services')), ...(await foldersUnder(files, 'apps'))];
  const tasks: Source[] = [];
  for (const folder of folders) {
    const inside = await files.list(folder);
    const found = taskNames.find((name) => inside.includes(name));
    if (found !== undefined) tasks.push({ kind: 'task-definition', path: join(folder, found) });
  }
  if (tasks.length > 0) return tasks;
  const here = await files.list('.');
  const compose = composeNames.find((name) => here.includes(name));
  if (compose !== undefined) return [{ kind: 'compose', path: compose }];
  throw new ActionError('there is nothing here that a fleet.yml could be written from', { help });
}

async function foldersUnder(files: Files, folder: string): Promise<string[]> {
  return (await files.list(folder)).map((name) => join(folder, name));
}
