import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import { isIndex } from '../registry/manifest.ts';
import type { Records, Repository, StoredManifest } from '../registry/records.ts';
import { type Operation, repositoryOf, seconds, which } from './context.ts';
import { scanNotFound } from './errors.ts';
import { lookUp } from './images.ts';
import { imageId, page } from './input.ts';
import type { Scan } from './scanner.ts';

type Stored = NonNullable<StoredManifest['scan']>;

/** Without a scanner every scan ends so: findings that nobody looked for would be worse than none. */
const noScanner: Omit<Stored, 'askedAt'> = {
  status: 'FAILED',
  description:
    'Local Fargate has no scanner; start it with SLIPWAY_TRIVY set to a Trivy, or scan the archive before the push',
};

/** An image may be scanned once in this time, its scan on push included (ECR user guide, image-scanning-basic). */
const quota = 24 * 60 * 60 * 1000;

const imageConfigs = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];

/** Whether there is something to scan: an image, and no list, signature or other artifact. */
const isScannable = ({ mediaType, artifactType }: StoredManifest) =>
  !isIndex(mediaType) && (artifactType === undefined || imageConfigs.includes(artifactType));

/** Scans images, one after the other. */
export interface Scans {
  /** Asks for a scan, which goes on after this. */
  start(repository: Repository, digest: string): void;
  /** Ends the one that goes on. */
  close(): Promise<void>;
}

/** @param parts.scan Undefined: there is no scanner. */
export function createScans(parts: { records: Records; clock: Clock; scan: Scan | undefined }): Scans {
  const { records, clock, scan } = parts;
  let queue: Promise<void> = Promise.resolve();
  const closing = new AbortController();
  for (const repository of records.all()) {
    for (const { scan: former } of repository.manifests.values()) {
      if (former?.status !== 'IN_PROGRESS') continue;
      former.status = 'FAILED';
      former.description = 'Local Fargate ended while it scanned; start the scan again';
      former.askedAt = 0;
    }
  }

  async function run(repository: Repository, digest: string, stored: Stored): Promise<void> {
    const manifest = repository.manifests.get(digest);
    if (closing.signal.aborted || !manifest || !scan) return;
    try {
      stored.findings = await scan(records.content, digest, manifest, closing.signal);
      stored.status = 'COMPLETE';
      stored.description = 'The scan was completed successfully.';
      stored.completedAt = clock.now();
    } catch (error) {
      // It is taken for interrupted at the next start.
      if (closing.signal.aborted) return;
      stored.status = 'FAILED';
      stored.description = `Trivy failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    records.save(repository);
  }

  return {
    start(repository, digest) {
      const manifest = repository.manifests.get(digest);
      if (!manifest || !isScannable(manifest)) return;
      const askedAt = clock.now();
      const stored: Stored = scan ? { askedAt, status: 'IN_PROGRESS' } : { askedAt, ...noScanner };
      manifest.scan = stored;
      records.save(repository);
      if (scan) queue = queue.then(() => run(repository, digest, stored));
    },
    async close() {
      closing.abort();
      await queue;
    },
  };
}

export const startImageScan: Operation = (context, scope, input) => {
  const { clock, scans } = context;
  const repository = repositoryOf(context, scope, input);
  const id = imageId(input);
  const imageDigest = lookUp(repository, id);
  const manifest = repository.manifests.get(imageDigest);
  if (!manifest || !isScannable(manifest)) {
    throw new AwsError('UnsupportedImageTypeException', 'The image is of a type that cannot be scanned.');
  }
  const { scan: former } = manifest;
  if (former && former.status !== 'FAILED' && clock.now() - former.askedAt < quota) {
    throw new AwsError(
      'LimitExceededException',
      'The scan quota per image has been exceeded. Wait and try again.',
    );
  }
  scans.start(repository, imageDigest);
  return { ...which(repository), imageId: { ...id, imageDigest }, ...scanStatus(manifest) };
};

export const describeImageScanFindings: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const id = imageId(input);
  const imageDigest = lookUp(repository, id);
  const manifest = repository.manifests.get(imageDigest);
  if (!manifest?.scan) throw scanNotFound(repository, id);
  const answer = { ...which(repository), imageId: { ...id, imageDigest }, ...scanStatus(manifest) };
  const { findings } = manifest.scan;
  if (!findings) return answer;
  const all = findings.map((finding, index) => ({ finding, at: String(index).padStart(8, '0') }));
  const { items, ...next } = page(input, all, ({ at }) => at);
  const found = { ...summaryOf(manifest.scan), findings: items.map(({ finding }) => finding) };
  return { ...answer, imageScanFindings: found, ...next };
};

/** The member `imageScanStatus`, where a scan was asked for. */
export function scanStatus({ scan }: StoredManifest): object {
  if (!scan) return {};
  const { status, description } = scan;
  return { imageScanStatus: { status, ...(description === undefined ? {} : { description }) } };
}

/** The members of an image's details that tell of its scan. */
export const scanDetails = (manifest: StoredManifest): object => ({
  ...scanStatus(manifest),
  ...(manifest.scan?.findings ? { imageScanFindingsSummary: summaryOf(manifest.scan) } : {}),
});

function summaryOf({ completedAt, findings = [] }: Stored) {
  const findingSeverityCounts: Record<string, number> = {};
  for (const { severity } of findings)
    findingSeverityCounts[severity] = (findingSeverityCounts[severity] ?? 0) + 1;
  return {
    ...(completedAt === undefined ? {} : { imageScanCompletedAt: seconds(completedAt) }),
    findingSeverityCounts,
  };
}
