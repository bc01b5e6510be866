import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baselineOf, compareWith } from './baseline.ts';
import { ScannerError } from './errors.ts';
import { type Finding, parseReport, published, type Report } from './report.ts';
import { runTrivy, type TrivyRun } from './run.ts';

export interface ScanOptions {
  /** Folder of an OCI layout with one image. */
  layout: string;
  /** `sha256:…` of the image's configuration: what Trivy must say that it scanned. */
  config: string;
  /** What reports call the image; Trivy itself would name the folder. */
  name: string;
  scanners: readonly string[];
  cacheDir: string;
  /** Ask nothing of the network. */
  offline: boolean;
  /** Where the report goes: trivy.json, trivy.sarif and trivy.cdx.json. */
  folder: string;
}

export interface Scan {
  report: Report;
  /** Paths of the whole report, as JSON and as SARIF, and of the packages as CycloneDX. */
  json: string;
  sarif: string;
  sbom: string;
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
  const sbom = join(folder, 'trivy.cdx.json');
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
  await writeFile(json, published(await readFile(raw, 'utf8'), options.name), { mode: 0o600 });
  await rm(raw);
  await Promise.all([
    runTrivy(run, ['convert', '--format', 'sarif', '--output', sarif, json], 'make SARIF of its report'),
    toSbom(run, json, sbom),
  ]);
  return { report, json, sarif, sbom };
}

/** Makes a CycloneDX SBOM of the packages in a report. */
function toSbom(run: TrivyRun, report: string, sbom: string): Promise<void> {
  return runTrivy(
    run,
    ['convert', '--format', 'cyclonedx', '--output', sbom, report],
    'make an SBOM of its report',
  );
}

/**
 * What an earlier image had: the findings of its report, and what the database of today finds in its packages, so that an
 * advisory that came since isn't laid at the door of a change that has nothing to do with it.
 * @param file That image's report as JSON, or its CycloneDX SBOM
 * @throws ScannerError where it is neither, or Trivy failed
 */
export async function scanBaseline(
  run: TrivyRun,
  file: string,
  options: Pick<ScanOptions, 'scanners' | 'cacheDir' | 'offline'>,
): Promise<Finding[]> {
  const help = "Give the file that this action put out as 'report' or 'sbom' for the image to compare with.";
  const text = await readFile(file, 'utf8');
  const isSbom = /^\s*\{[^{}]*"bomFormat":\s*"CycloneDX"/.test(text);
  let known: Finding[] = [];
  try {
    if (!isSbom) known = parseReport(text).findings;
  } catch (cause) {
    throw new ScannerError(`the baseline '${file}' is no report of Trivy's`, { cause, help });
  }
  if (!options.scanners.includes('vuln')) return known;
  const sbom = isSbom ? file : join(run.cwd, 'baseline.cdx.json');
  if (!isSbom) await toSbom(run, file, sbom);
  const again = join(run.cwd, 'baseline.json');
  await runTrivy(
    run,
    [
      ...['sbom', '--format', 'json', '--scanners', 'vuln', '--cache-dir', options.cacheDir],
      ...['--skip-db-update', '--no-progress', '--exit-code', '0', '--output', again],
      ...(options.offline ? ['--offline-scan', '--skip-java-db-update'] : []),
      sbom,
    ],
    'scan the packages of the baseline',
  );
  const today = parseReport(await readFile(again, 'utf8'), 'cyclonedx').findings;
  const has = baselineOf(known);
  return [...known, ...compareWith(has, today).fresh];
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
