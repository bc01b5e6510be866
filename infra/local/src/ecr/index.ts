import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import { parseReference } from '../engine/docker/image.ts';
import type { ServiceHandler } from '../http/call.ts';
import { openContentStore } from '../registry/content.ts';
import { openRecords } from '../registry/records.ts';
import { createRegistry } from '../registry/registry.ts';
import { createUploads } from '../registry/uploads.ts';
import * as account from './account.ts';
import type { EcrContext, Operation } from './context.ts';
import * as images from './images.ts';
import { optionalText } from './input.ts';
import * as layers from './layers.ts';
import * as lifecycle from './lifecycle-policies.ts';
import * as policies from './policies.ts';
import * as pullThrough from './pull-through.ts';
import { listImageReferrers } from './referrers.ts';
import * as replication from './replication.ts';
import * as repositories from './repositories.ts';
import * as scanRules from './scan-rules.ts';
import { trivyScan } from './scanner.ts';
import * as scans from './scans.ts';
import { openSettings } from './settings.ts';
import * as tags from './tags.ts';
import { openTokens } from './tokens.ts';

export const operations = new Map<string, Operation>([
  ['CreateRepository', repositories.createRepository],
  ['DescribeRepositories', repositories.describeRepositories],
  ['DeleteRepository', repositories.deleteRepository],
  ['PutImageTagMutability', repositories.putImageTagMutability],
  ['PutImageScanningConfiguration', repositories.putImageScanningConfiguration],
  ['GetAuthorizationToken', account.getAuthorizationToken],
  ['DescribeRegistry', account.describeRegistry],
  ['PutRegistryPolicy', account.putRegistryPolicy],
  ['GetRegistryPolicy', account.getRegistryPolicy],
  ['DeleteRegistryPolicy', account.deleteRegistryPolicy],
  ['PutReplicationConfiguration', replication.putReplicationConfiguration],
  ['DescribeImageReplicationStatus', replication.describeImageReplicationStatus],
  ['GetRegistryScanningConfiguration', scanRules.getRegistryScanningConfiguration],
  ['PutRegistryScanningConfiguration', scanRules.putRegistryScanningConfiguration],
  ['BatchGetRepositoryScanningConfiguration', scanRules.batchGetRepositoryScanningConfiguration],
  ['GetAccountSetting', account.getAccountSetting],
  ['PutAccountSetting', account.putAccountSetting],
  ['CreatePullThroughCacheRule', pullThrough.createPullThroughCacheRule],
  ['DescribePullThroughCacheRules', pullThrough.describePullThroughCacheRules],
  ['UpdatePullThroughCacheRule', pullThrough.updatePullThroughCacheRule],
  ['DeletePullThroughCacheRule', pullThrough.deletePullThroughCacheRule],
  ['ValidatePullThroughCacheRule', pullThrough.validatePullThroughCacheRule],
  ['ListImageReferrers', listImageReferrers],
  ['DescribeImages', images.describeImages],
  ['ListImages', images.listImages],
  ['BatchGetImage', images.batchGetImage],
  ['BatchDeleteImage', images.batchDeleteImage],
  ['PutImage', images.putImageOperation],
  ['BatchCheckLayerAvailability', layers.batchCheckLayerAvailability],
  ['GetDownloadUrlForLayer', layers.getDownloadUrlForLayer],
  ['InitiateLayerUpload', layers.initiateLayerUpload],
  ['UploadLayerPart', layers.uploadLayerPart],
  ['CompleteLayerUpload', layers.completeLayerUpload],
  ['StartImageScan', scans.startImageScan],
  ['DescribeImageScanFindings', scans.describeImageScanFindings],
  ['GetLifecyclePolicy', lifecycle.getLifecyclePolicy],
  ['PutLifecyclePolicy', lifecycle.putLifecyclePolicy],
  ['DeleteLifecyclePolicy', lifecycle.deleteLifecyclePolicy],
  ['StartLifecyclePolicyPreview', lifecycle.startLifecyclePolicyPreview],
  ['GetLifecyclePolicyPreview', lifecycle.getLifecyclePolicyPreview],
  ['GetRepositoryPolicy', policies.getRepositoryPolicy],
  ['SetRepositoryPolicy', policies.setRepositoryPolicy],
  ['DeleteRepositoryPolicy', policies.deleteRepositoryPolicy],
  ['TagResource', tags.tagResource],
  ['UntagResource', tags.untagResource],
  ['ListTagsForResource', tags.listTagsForResource],
]);

export interface Ecr {
  /** Calls of service `ecr` (JSON 1.1, AmazonEC2ContainerRegistry_V20150921). Answers every operation itself. */
  handle: ServiceHandler;
  /** Every request whose path begins with /v2, as it came and unread. Never rejects. */
  registry: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** The digest that a reference to this registry by tag means at this moment; undefined for every other reference. */
  digestOf(image: string): string | undefined;
  /** What the Docker engine pulls with, where a reference's registry is this one; undefined for every other. */
  loginFor(registry: string): { username: string; password: string } | undefined;
  /** Drops unfinished uploads and writes everything down. */
  close(): Promise<void>;
}

/**
 * ECR: its API, and the registry behind it. Repositories belong to an account and a region; the registry's requests tell
 * neither, so there a name means the repository of that name that was made first, of any account and region.
 * @param options.registryDir Holds the images and the records; it is made if need be, and images in it are served again.
 * @param options.host Host and port of the endpoint, such as `127.0.0.1:4566`; asked for at each call.
 * @throws Error where registryDir is not a real folder or holds a damaged record
 */
export function createEcr(options: {
  clock: Clock;
  registryDir: string;
  host: () => string;
  log: (line: string) => void;
  /** A Trivy that scans images; without it, and without SLIPWAY_TRIVY in the environment, none are scanned. */
  trivy?: string;
  /** The file of the key that logins are signed with, where they shall outlive this process. */
  loginKey?: string;
}): Ecr {
  const { clock, registryDir, host, log } = options;
  const records = openRecords(registryDir, openContentStore(registryDir));
  const uploads = createUploads(records, clock);
  const settings = openSettings(registryDir);
  const tokens = openTokens(clock, options.loginKey);
  const carried = lifecycle.createLifecycle({ records, clock, log });
  const trivy = options.trivy ?? process.env['SLIPWAY_TRIVY'];
  const scanning = scans.createScans({ records, clock, scan: trivy ? trivyScan(trivy) : undefined });
  const context: EcrContext = {
    records,
    uploads,
    clock,
    host,
    settings,
    lifecycle: carried,
    scans: scanning,
    tokens,
  };
  records.onPushed((repository, digest, isNew) => {
    carried.touch(repository);
    if (isNew && scanRules.scanningOf(context, repository).scanOnPush) scanning.start(repository, digest);
  });
  return {
    async handle({ operation, scope, input }) {
      const run = operations.get(operation);
      if (!run) {
        throw new AwsError('UnknownOperationException', `Local Fargate's ECR does not have ${operation}`);
      }
      // Nearly every operation has it, and some do nothing with it.
      optionalText(input, 'registryId', /^[0-9]{12}$/);
      const body = Buffer.from(JSON.stringify(await run(context, scope, input)));
      return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body };
    },
    digestOf(image) {
      const { name, tag, registry } = parseReference(image);
      if (registry !== host()) return undefined;
      return records.resolve(name.slice(registry.length + 1))?.tags.get(tag ?? 'latest');
    },
    loginFor(registry) {
      const [name, port] = registry.split(':');
      const own = host().split(':').at(-1);
      const here = registry === host() || (/^(localhost|127(\.\d+){3})$/.test(name ?? '') && port === own);
      if (!here) return undefined;
      const { user, password } = tokens.issue();
      return { username: user, password };
    },
    registry: createRegistry({ records, uploads, clock, log, host, login: tokens.check }),
    async close() {
      carried.close();
      await Promise.all([uploads.close(), scanning.close()]);
      for (const repository of records.all()) records.save(repository);
    },
  };
}
