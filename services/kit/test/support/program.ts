import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { LogLine } from './logs.ts';

/** A program under test, running as a process of its own. */
export interface Program {
  readonly port: number;
  readonly lines: LogLine[];
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

function start(file: string, args: readonly string[], env: Environment): ChildProcess {
  const base = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0' };
  return spawn(process.execPath, [file, ...args], {
    env: { ...base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts a server and waits for its line "listening". */
export async function startProgram(file: string, env: Environment): Promise<Program> {
  const child = start(file, [], env);
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('no pipes');
  const lines: LogLine[] = [];
  let errors = '';
  stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(stdout).on('line', (text) => {
      const line = JSON.parse(text) as LogLine;
      lines.push(line);
      if (typeof line.port === 'number') resolve(line.port);
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${errors}${JSON.stringify(lines)}`)));
  });
  return { port, lines, ended, signal: (name) => void child.kill(name) };
}

/** Runs a command to its end. */
export async function runProgram(file: string, args: readonly string[], env: Environment): Promise<Ended> {
  const child = start(file, args, env);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk) => {
      text[name] += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code: code as number | null, ...text };
}
