/** act, which runs workflows as GitHub's runner does, on this machine and without a container. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/actions.ts';

export interface Ran {
  code: number | null;
  text: string;
  /** What the jobs' steps printed, without act's own lines. */
  lines: string[];
  /** What would be error annotations, by the names of the jobs on the way to the one that made it. */
  errors: { job: string; title: string; message: string }[];
  /** The jobs that ran, with when they began and ended, in milliseconds after act's start. */
  jobs: { name: string; began: number; ended: number }[];
}

/** The actions of others that the workflows name, each pinned to a commit; what stands for them is in act/. */
const others: Record<string, string> = {
  'aws-actions/configure-aws-credentials': 'credentials',
  'actions/upload-artifact': 'upload',
  'actions/download-artifact': 'download',
  'hashicorp/setup-terraform': 'terraform',
  'docker/setup-buildx-action': 'buildx',
};

/** Runs act, whose copies of everything go to `folder`: some it leaves behind. */
export function runAct(cwd: string, args: string[], folder: string): Promise<Ran> {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const child = spawn(process.env.ACT ?? 'act', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const started = performance.now();
  const jobs: Ran['jobs'] = [];
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const [, name = '', what] of chunk.matchAll(/^\[(.*?)\s*\] (⭐ Run Set up job|🏁)/gm)) {
        const at = performance.now() - started;
        const job = jobs.find((one) => one.name === name);
        if (job === undefined) jobs.push({ name, began: at, ended: at });
        else if (what === '🏁') job.ended = at;
      }
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = text.split('\n').flatMap((line) => /^\[.*?\] {3}\| (.*)$/.exec(line)?.[1] ?? []);
      const errors = [...text.matchAll(/^\[(.*?)\s*\] +❗ +::error(?: title=([^:,]*))?[^:]*::(.*)$/gm)].map(
        ([, job = '', title = '', message = '']) => ({
          job,
          title,
          message: message.replaceAll('%0A', '\n'),
        }),
      );
      resolve({ code, text, lines, errors, jobs });
    });
  });
}

/**
 * The arguments by which `OWNER/slipway@v1` stands for HEAD of this repository. act copies all of it for each step that uses it,
 * so just what those need is put there.
 * @param folder Where it is put
 */
export function published(folder: string): string[] {
  const library = join(folder, 'library');
  mkdirSync(library, { recursive: true });
  const parts = ['action.yml', 'actions', 'dist', '.github/workflows', ':!dist/*/licenses.txt'];
  const packed = execFileSync('git', ['archive', 'HEAD', ...parts], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['--extract', '--directory', library], { input: packed });
  execFileSync('git', ['init', '--quiet'], { cwd: library });
  return ['--local-repository', `OWNER/slipway@v1=${library}`];
}

/** act takes an action of another repository from a folder of ours, at just the commit that the workflows are pinned to. */
export function standIns(folder: string): string[] {
  const text = ['ship', 'deploy', 'pr', 'promote', 'rollback', 'drift']
    .map((name) => readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'))
    .join('\n');
  return Object.entries(others).flatMap(([name, kind]) => {
    const pins = new Set([...text.matchAll(new RegExp(`${name}@([0-9a-f]{40})`, 'g'))].map(([, sha]) => sha));
    const at = join(folder, createHash('sha256').update(name).digest('hex').slice(0, 8));
    mkdirSync(at, { recursive: true });
    cpSync(join(import.meta.dirname, 'act', kind), at, { recursive: true });
    execFileSync('git', ['init', '--quiet'], { cwd: at });
    return [...pins].flatMap((sha) => ['--local-repository', `${name}@${sha}=${at}`]);
  });
}
