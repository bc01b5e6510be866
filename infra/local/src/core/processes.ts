import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, its owner being whoever. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, in the system's own words; undefined if there is no such process. An id alone may be given out
 * again, above all after the machine was started anew; with this it is one process.
 */
export function startTime(pid: number): string | undefined {
  if (!(pid > 0)) return undefined;
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Field 22, counted after the command's name, which may itself hold spaces and brackets (proc(5)).
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    const args = ['-o', 'lstart=', '-p', String(pid)];
    return (
      execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
