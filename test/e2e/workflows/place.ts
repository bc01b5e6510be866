import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/actions.ts';
import { scannerInputs } from '../../../scripts/ship-local/scanner.ts';
import { published, type Ran, runAct, standIns } from '../../support/act.ts';

/** A repository that uses Slipway's workflows, and what stands for the published Slipway and for others' actions. */
export interface Place {
  /** The caller's repository: examples/two-services. */
  caller: string;
  /** A folder for what has to outlive a run. */
  folder: string;
  /** Changes files of the caller and commits. @returns the commit */
  commit(message: string, change?: (folder: string) => void): string;
  /** Runs a workflow of the caller from start to end. */
  act(run: ActRun): Promise<Ran>;
  close(): void;
}

export interface ActRun {
  event: 'push' | 'pull_request' | 'workflow_dispatch' | 'schedule';
  /** File in .github/workflows of the caller. */
  workflow: string;
  /** The event's payload. */
  payload?: object;
  /** workflow_dispatch's inputs. */
  inputs?: Record<string, string>;
  env: Record<string, string>;
  /** Of a matrix only these: `environment:staging`. */
  matrix?: string;
  /** Runs in a copy of the caller at this commit, so that two runs don't share a folder. */
  at?: string;
  /** One job at a time, where jobs change the folder that act has them share. */
  inTurn?: true;
  /** The branch that is checked out in that copy; main by default. */
  branch?: string;
}

/** @param change What is done to the example before its first commit: addresses that are only known here */
export async function openPlace(change: (folder: string) => void): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-workflows-'));
  const caller = join(folder, 'caller');
  cpSync(join(root, 'examples/two-services'), caller, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: caller,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/fleet.git');
  await offline(caller);
  const ship = readFileSync(join(caller, '.github/workflows/ship.yml'), 'utf8');
  writeFileSync(
    join(caller, '.github/workflows/ship-dev.yml'),
    ship.replace('staging: staging', "staging: ''"),
  );
  const commit: Place['commit'] = (message, edit) => {
    edit?.(caller);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  // How fast they answer says how busy this machine is, and each is looked at only briefly.
  edit(caller, 'fleet.yml', (fleet) => fleet.replaceAll('p95: 1s, window: 30s', 'p95: 60s, window: 1s'));
  commit('feat: two services', change);
  const local = [...published(folder), ...standIns(folder)];
  let copies = 0;
  const act: Place['act'] = async ({
    event,
    workflow,
    payload,
    inputs,
    env,
    matrix,
    at,
    branch = 'main',
    inTurn,
  }) => {
    let cwd = caller;
    if (at !== undefined) {
      cwd = join(folder, `copy-${copies++}`);
      execFileSync('git', ['clone', '--quiet', caller, cwd]);
      execFileSync('git', ['remote', 'set-url', 'origin', 'https://github.com/acme/fleet.git'], { cwd });
      execFileSync('git', ['checkout', '--quiet', '-B', branch, at], { cwd });
    }
    const file = join(folder, `event-${copies++}.json`);
    writeFileSync(file, JSON.stringify({ ...payload, ...(inputs && { inputs }) }));
    const args = [
      event,
      ...['-W', `.github/workflows/${workflow}`, '-P', 'ubuntu-24.04=-self-hosted', '-e', file],
      ...['--secret', 'GITHUB_TOKEN=the-token'],
      ...['--env', `TEST_ARTIFACTS=${join(folder, 'artifacts')}`],
      ...(matrix === undefined ? [] : ['--matrix', matrix]),
      ...(inTurn ? ['--concurrent-jobs', '1'] : []),
      ...local,
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    return runAct(cwd, args, folder);
  };
  return { caller, folder, commit, act, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The callers as a repository would have them, but for the scanner: no network is asked. */
async function offline(caller: string): Promise<void> {
  const {
    trivy = '',
    'cache-dir': cache = '',
    offline: off = 'false',
  } = await scannerInputs(process.env.TRIVY ?? 'trivy');
  for (const name of ['ship', 'pr']) {
    const file = join(caller, `.github/workflows/${name}.yml`);
    const more = {
      trivy,
      'trivy-cache-dir': cache,
      'trivy-offline': off,
    };
    const lines = Object.entries(more).map(([key, value]) => `      ${key}: ${value}\n`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^ {4}with:\n/m, (found) => found + lines.join('')),
    );
  }
}

/** As odd as git lets a branch be called; whoever runs it as a command makes the file `owned`. */
export const oddBranch = `feat/$(touch$\{IFS}owned);touch$\{IFS}owned&&\`touch$\{IFS}owned\`|'"`;

/** @throws Error if that changes nothing */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to change here`);
  writeFileSync(path, after);
}
