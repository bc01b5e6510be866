import { stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Layout } from '../../docker/oci.ts';
import * as log from '../../runtime/log.ts';
import { type Baseline, baselineOf } from '../../trivy/baseline.ts';
import { findTrivy } from '../../trivy/binary.ts';
import { readDatabase, updateDatabase } from '../../trivy/database.ts';
import { ScannerError } from '../../trivy/errors.ts';
import type { TrivyRun } from '../../trivy/run.ts';
import { type Scan, scan, scanBaseline } from '../../trivy/scan.ts';
import type { Inputs } from './io.generated.ts';
import { sumOf, versionOf } from './options.ts';
import { packagesText, sampleWarning } from './summary.ts';

/** The database that was used; the name is '' where none was needed. */
export interface UsedDatabase {
  name: string;
  updatedAt: string;
  sample: boolean;
}

export interface ScannerOptions {
  inputs: Inputs;
  /** Folder of an OCI layout with this one image. */
  image: string;
  /** `sha256:…` of its configuration. */
  config: string;
  /** What reports call it. */
  name: string;
  scanners: readonly string[];
  /** Where the reports go. */
  folder: string;
  /** A folder to work in, which the caller removes. */
  work: string;
  signal: AbortSignal;
}

export interface Scanned extends Scan {
  database: UsedDatabase;
  baseline: Baseline | undefined;
  /** When it was scanned, ISO 8601. */
  at: string;
}

/** Lays an archive out anew with its one image in the index: Trivy takes the first that it finds there. */
export async function layOut(layout: Layout, folder: string): Promise<void> {
  await layout.extractTo(folder);
  const entry = { mediaType: layout.manifestMediaType, digest: layout.digest, size: layout.manifest.length };
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  await layout.close();
}

/** Days after which a database is called old. */
const oldDays = 7;

/** Everything that is the scanner's work. Whatever it throws means that nothing is known of the image. */
export async function runScanner(options: ScannerOptions): Promise<Scanned> {
  const { inputs, image, config, name, scanners, folder, work, signal } = options;
  const { env } = process;
  const cacheDir = resolve(inputs.cacheDir ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trivy'));
  const given = inputs.trivy === undefined ? undefined : resolve(inputs.trivy);
  const version = versionOf(inputs.version);
  const sha256 = sumOf(inputs.trivySha256);
  const trivy = await findTrivy({ given, version, sha256, env, signal });
  const pinned = sha256 === undefined ? '' : `, sha256 ${sha256.slice(0, 12)}… as pinned`;
  log.info(`[1/4] Trivy: ${trivy.path} (${trivy.from}${pinned})`);

  const run = { trivy: trivy.path, cwd: work, timeoutMs: inputs.timeout, signal };
  const database = scanners.includes('vuln')
    ? await prepareDatabase(run, inputs, cacheDir)
    : { name: '', updatedAt: '', sample: false };
  if (database.name === '') log.info('[2/4] database: not needed');
  else log.info(`[2/4] database: ${database.name}, made ${database.updatedAt}`);
  if (database.sample) log.warning(sampleWarning);
  else warnOfAge(database);

  const started = performance.now();
  const { offline } = inputs;
  const result = await scan(run, { layout: image, config, name, scanners, cacheDir, offline, folder });
  const at = new Date().toISOString();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const { packages, os, version: used } = result.report;
  log.info(
    `[3/4] scanned with Trivy ${used} in ${seconds} s: ${packagesText(packages)}${os === '' ? '' : `, ${os}`}`,
  );
  const baseline = await readBaseline(run, inputs, scanners, cacheDir);
  return { ...result, database, baseline, at };
}

/** What the baseline's image had; undefined where there is none to compare with. */
async function readBaseline(
  run: TrivyRun,
  inputs: Inputs,
  scanners: readonly string[],
  cacheDir: string,
): Promise<Baseline | undefined> {
  const { offline } = inputs;
  const file = inputs.baseline;
  if (file === undefined) return undefined;
  const path = resolve(file);
  // The first run of all has nothing to compare with. Nothing is let pass for it.
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    log.warning(`there is no baseline '${file}': every finding counts as new`);
    return undefined;
  }
  const found = await scanBaseline(run, path, { scanners, cacheDir, offline });
  log.info(`compared with ${file}: ${found.length} ${found.length === 1 ? 'finding' : 'findings'}`);
  return baselineOf(found);
}

/** Trivy makes its database every six hours; one that is much older misses what came since. */
function warnOfAge({ name, updatedAt }: UsedDatabase): void {
  const days = Math.floor((Date.now() - Date.parse(updatedAt)) / 86_400_000);
  if (name === '' || !(days > oldDays)) return;
  log.warning(`the vulnerability database is ${days} days old: what came to light since is not found`);
}

async function prepareDatabase(run: TrivyRun, inputs: Inputs, cacheDir: string): Promise<UsedDatabase> {
  const repositories = inputs.databaseRepository;
  const onFailure = (message: string) => log.info(message);
  const from =
    inputs.offline || inputs.skipDbUpdate
      ? 'cache'
      : await updateDatabase(run, { cacheDir, repositories, onFailure });
  const found = await readDatabase(cacheDir);
  if (found === undefined) {
    throw new ScannerError(`there is no vulnerability database in ${cacheDir}`, {
      help: "Bring one in 'cache-dir', or leave 'skip-db-update' and 'offline' at false.",
    });
  }
  return { name: found.sample ? 'sample' : from, updatedAt: found.updatedAt, sample: found.sample };
}
