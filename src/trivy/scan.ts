import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScannerError } from './errors.ts';
import { parseReport, type Report, withoutSecrets } from './report.ts';
import { runTrivy, type TrivyRun } from './run.ts';

export interface ScanOptions {
  /** Folder of an OCI layout with one image. */
  layout: string;
  /** `sha256:…` of the image's configuration: what Trivy must say that it scanned. */
  config: string;
  scanners: readonly string[];
  cacheDir: string;
  /** Ask nothing of the network. */
  offline: boolean;
  /** Where the report goes: trivy.json and trivy.sarif. */
  folder: string;
}

export interface Scan {
  report: Report;
  /** Paths of the whole report, as JSON and as SARIF. */
  json: string;
  sarif: string;
}

/**
 * Scans an image once; every view of it is made from that one report. Nothing is filtered: no severity, no ignore.
 * @throws ScannerError where Trivy failed, took too long, or left no report of this very image
 */
export async function scan(run: TrivyRun, options: ScanOptions): Promise<Scan> {
  const { folder } = options;
  const raw = join(folder, 'trivy.raw.json');
  const json = join(folder, 'trivy.json');
  const sarif = join(folder, 'trivy.sarif');
  await runTrivy(
    run,
    [
      'image',
      ...['--input', options.layout, '--format', 'json', '--list-all-pkgs', '--output', raw],
      ...['--scanners', options.scanners.join(','), '--cache-dir', options.cacheDir],
      ...['--skip-db-update', '--no-progress', '--exit-code', '0'],
      ...(options.offline ? ['--offline-scan', '--skip-java-db-update', '--skip-check-update'] : []),
    ],
    'scan the image',
  );
  const report = await readReport(raw);
  if (report.imageId !== options.config) {
    throw new ScannerError(`Trivy scanned the image ${report.imageId || '(none)'}, not ${options.config}`);
  }
  await writeFile(json, withoutSecrets(await readFile(raw, 'utf8')), { mode: 0o600 });
  await rm(raw);
  await runTrivy(run, ['convert', '--format', 'sarif', '--output', sarif, json], 'make SARIF of its report');
  return { report, json, sarif };
}

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ScannerError('Trivy ended well and left no report', { cause });
  });
  try {
    return parseReport(text);
  } catch (cause) {
    throw new ScannerError("Trivy's report can't be used", { cause });
  }
}
