import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pause, pauseOf } from '../http/retry.ts';
import { causeChain } from '../runtime/errors.ts';
import { ScannerError } from './errors.ts';
import { runTrivy, type TrivyRun } from './run.ts';

/** The vulnerability database in a cache folder. Times as Trivy wrote them (RFC 3339). */
export interface Database {
  updatedAt: string;
  downloadedAt: string;
  /** It is the sample for tests, which knows next to nothing: a file db/SAMPLE lies beside it. */
  sample: boolean;
}

/** Where Trivy's own defaults have it, and Amazon's copy as the third: mirrors are limited in rate, each for itself. */
export const defaultRepositories = [
  'mirror.gcr.io/aquasec/trivy-db:2',
  'ghcr.io/aquasecurity/trivy-db:2',
  'public.ecr.aws/aquasecurity/trivy-db:2',
] as const;

/** Tries for each mirror, and milliseconds of the longest pause before the second one. */
const attempts = 3;
const baseMs = 2_000;

/** What is in the cache; undefined where there is no database. */
export async function readDatabase(cacheDir: string): Promise<Database | undefined> {
  const folder = join(cacheDir, 'db');
  const size = await stat(join(folder, 'trivy.db')).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size === 0) return undefined;
  try {
    const metadata = JSON.parse(await readFile(join(folder, 'metadata.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    const sample = await stat(join(folder, 'SAMPLE')).then(
      () => true,
      () => false,
    );
    return { updatedAt: text(metadata.UpdatedAt), downloadedAt: text(metadata.DownloadedAt), sample };
  } catch {
    return undefined;
  }
}

export interface UpdateOptions {
  cacheDir: string;
  repositories: readonly string[];
  /** Called when a mirror failed and another try is made. */
  onFailure(message: string): void;
  /** Milliseconds; for tests. */
  baseMs?: number;
}

/**
 * Brings the database up to date, from the first mirror that gives it. Trivy downloads nothing where the one in the cache is
 * fresh. Gives the mirror it came from, or `cache`.
 * @throws ScannerError with what each mirror said
 */
export async function updateDatabase(run: TrivyRun, options: UpdateOptions): Promise<string> {
  const { cacheDir, repositories, onFailure } = options;
  const before = await readDatabase(cacheDir);
  const retry = { attempts, baseMs: options.baseMs ?? baseMs, maxMs: 30_000 };
  const problems: string[] = [];
  for (const repository of repositories) {
    for (let failures = 1; failures <= attempts; failures++) {
      try {
        await runTrivy(
          run,
          [
            'image',
            '--download-db-only',
            '--db-repository',
            repository,
            '--cache-dir',
            cacheDir,
            '--no-progress',
          ],
          `update its database from ${repository}`,
        );
        const after = await readDatabase(cacheDir);
        if (after === undefined) throw new ScannerError(`Trivy left no database in ${cacheDir}`);
        const same = before?.updatedAt === after.updatedAt && before.downloadedAt === after.downloadedAt;
        return same ? 'cache' : repository;
      } catch (error) {
        run.signal.throwIfAborted();
        const problem = lastLine(error);
        const hopeless = /MANIFEST_UNKNOWN|NAME_UNKNOWN|UNAUTHORIZED|DENIED|no such host|not found/i.test(
          problem,
        );
        if (hopeless || failures === attempts) {
          problems.push(`${repository}: ${problem}`);
          break;
        }
        onFailure(`${repository} failed, trying again (${failures} of ${attempts}): ${problem}`);
        await pause(pauseOf(retry, failures), run.signal);
      }
    }
    if (repository !== repositories.at(-1)) onFailure(`${problems.at(-1)}; trying the next mirror`);
  }
  throw new ScannerError(`no mirror gave the vulnerability database:\n${problems.join('\n')}`, {
    help: "Give mirrors that can be reached from here in 'database-repository', or bring a database in 'cache-dir' and set 'skip-db-update'.",
  });
}

/** Trivy ends its output with a line that has the whole chain of reasons. */
function lastLine(error: unknown): string {
  const line = causeChain(error).join('\n').trim().split('\n').at(-1) ?? '';
  return line.replace(/^\S+\s+FATAL\s+(Fatal error\s+)?/, '').slice(0, 500);
}
