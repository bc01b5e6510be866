import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Layout } from '../../docker/oci.ts';
import * as log from '../../runtime/log.ts';
import { findTrivy } from '../../trivy/binary.ts';
import { readDatabase, updateDatabase } from '../../trivy/database.ts';
import { ScannerError } from '../../trivy/errors.ts';
import type { TrivyRun } from '../../trivy/run.ts';
import { type Scan, scan } from '../../trivy/scan.ts';
import type { Inputs } from './io.generated.ts';
import { packagesText, sampleWarning } from './summary.ts';

/** The database that was used; the name is '' where none was needed. */
export interface UsedDatabase {
  name: string;
  updatedAt: string;
  sample: boolean;
}

export interface ScannerOptions {
  inputs: Inputs;
  layout: Layout;
  scanners: readonly string[];
  /** Where the reports go. */
  folder: string;
  /** An empty folder to work in, which the caller removes. */
  work: string;
  signal: AbortSignal;
}

/** Everything that is the scanner's work. Whatever it throws means that nothing is known of the image. */
export async function runScanner(options: ScannerOptions): Promise<Scan & { database: UsedDatabase }> {
  const { inputs, layout, scanners, folder, work, signal } = options;
  const { env } = process;
  const cacheDir = resolve(inputs.cacheDir ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trivy'));
  const given = inputs.trivy === undefined ? undefined : resolve(inputs.trivy);
  const trivy = await findTrivy({ given, env, signal });
  log.info(`1/4 Trivy: ${trivy.path} (${trivy.from})`);

  // The layout is laid out anew with this one image in its index: Trivy takes the first that it finds there.
  const image = join(work, 'image');
  await layout.extractTo(image);
  const entry = { mediaType: layout.manifestMediaType, digest: layout.digest, size: layout.manifest.length };
  await writeFile(join(image, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));

  const run = { trivy: trivy.path, cwd: work, timeoutMs: inputs.timeout, signal };
  const database = scanners.includes('vuln')
    ? await prepareDatabase(run, inputs, cacheDir)
    : { name: '', updatedAt: '', sample: false };
  if (database.name === '') log.info('2/4 database: not needed');
  else log.info(`2/4 database: ${database.name}, made ${database.updatedAt}`);
  if (database.sample) log.warning(sampleWarning);

  const started = performance.now();
  const config = layout.config.digest;
  const result = await scan(run, {
    layout: image,
    config,
    scanners,
    cacheDir,
    offline: inputs.offline,
    folder,
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const { packages, os, version } = result.report;
  log.info(
    `3/4 scanned with Trivy ${version} in ${seconds} s: ${packagesText(packages)}${os === '' ? '' : `, ${os}`}`,
  );
  return { ...result, database };
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
