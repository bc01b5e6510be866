import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ContentStore } from '../registry/content.ts';
import { splitDigest } from '../registry/names.ts';
import type { Finding, StoredManifest } from '../registry/records.ts';

const run = promisify(execFile);

/** What finds vulnerabilities in an image. @throws Error that says why it could not */
export type Scan = (
  content: ContentStore,
  digest: string,
  manifest: StoredManifest,
  signal: AbortSignal,
) => Promise<Finding[]>;

/** Milliseconds for one image; the first scan may fetch the database. */
const timeLimit = 10 * 60 * 1000;

const report = z.object({
  Results: z
    .array(
      z.object({
        Vulnerabilities: z
          .array(
            z.object({
              VulnerabilityID: z.string(),
              PkgName: z.string(),
              InstalledVersion: z.string().default(''),
              Severity: z.string().default('UNKNOWN'),
              Description: z.string().optional(),
              Title: z.string().optional(),
              PrimaryURL: z.string().optional(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'] as const;

/**
 * Scans with Trivy. Where its database is and whether it may be fetched say Trivy's own variables (TRIVY_CACHE_DIR,
 * TRIVY_SKIP_DB_UPDATE, TRIVY_OFFLINE_SCAN, …).
 * @param trivy The program.
 */
export function trivyScan(trivy: string): Scan {
  return async (content, digest, manifest, signal) => {
    const folder = content.newUpload();
    mkdirSync(folder, { mode: 0o700 });
    try {
      const layout = join(folder, 'layout');
      writeLayout(content, layout, digest, manifest);
      const output = join(folder, 'report.json');
      const args = ['image', '--quiet', '--input', layout, '--scanners', 'vuln', '--format', 'json'];
      await run(trivy, [...args, '--output', output], {
        cwd: folder,
        timeout: timeLimit,
        signal,
        env: { ...process.env, TRIVY_DISABLE_TELEMETRY: 'true', TRIVY_SKIP_VERSION_CHECK: 'true' },
      });
      return findingsOf(readFileSync(output, 'utf8'));
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
      throw new Error(said || (error instanceof Error ? error.message : String(error)), { cause: error });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** An OCI image layout of one image (image-spec, image-layout): its blobs are the store's own files. */
function writeLayout(content: ContentStore, layout: string, digest: string, manifest: StoredManifest): void {
  const { references, mediaType, size } = manifest;
  for (const one of [digest, ...references.filter(({ kind }) => kind === 'blob').map((r) => r.digest)]) {
    const { algorithm, hex } = splitDigest(one);
    const blobs = join(layout, 'blobs', algorithm);
    mkdirSync(blobs, { recursive: true, mode: 0o700 });
    content.link(one, join(blobs, hex));
  }
  const write = (name: string, json: object) =>
    writeFileSync(join(layout, name), JSON.stringify(json), { mode: 0o600 });
  write('oci-layout', { imageLayoutVersion: '1.0.0' });
  write('index.json', { schemaVersion: 2, manifests: [{ mediaType, digest, size }] });
}

/** Trivy's report in ECR's words (ImageScanFinding), the worst first. @throws Error where it is none */
export function findingsOf(text: string): Finding[] {
  const found = (report.parse(JSON.parse(text)).Results ?? []).flatMap((one) => one.Vulnerabilities ?? []);
  const findings = found.map((one): Finding => {
    const severity = severities.find((word) => word === one.Severity) ?? 'UNDEFINED';
    const description = one.Description ?? one.Title;
    return {
      name: one.VulnerabilityID,
      ...(description === undefined ? {} : { description }),
      ...(one.PrimaryURL === undefined ? {} : { uri: one.PrimaryURL }),
      severity,
      attributes: [
        { key: 'package_version', value: one.InstalledVersion.slice(0, 256) || 'unknown' },
        { key: 'package_name', value: one.PkgName.slice(0, 256) || 'unknown' },
      ],
    };
  });
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return findings.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
