import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import { deleteImage, tagsOf } from '../registry/images.ts';
import { isIndex } from '../registry/manifest.ts';
import type { Records, Repository } from '../registry/records.ts';
import { type EcrContext, type Operation, repositoryOf, seconds, which } from './context.ts';
import { invalidParameter, lifecyclePolicyNotFound } from './errors.ts';
import { hasTagStatus, lookUp } from './images.ts';
import { imageIds, optionalText, page, requireLength, text } from './input.ts';
import {
  type Expiry,
  evaluate,
  type LifecycleImage,
  type LifecycleRule,
  parseLifecyclePolicy,
} from './lifecycle.ts';

/** Milliseconds after a policy or an image was put until it is carried out; AWS says within 24 hours. */
const soon = 60_000;
const hour = 60 * 60 * 1000;

/** Carries lifecycle policies out: a minute after a change of a repository, and every hour for what only grows old. */
export interface Lifecycle {
  /** To be called when a policy or an image was put. Several calls in a row count as one. */
  touch(repository: Repository): void;
  close(): void;
}

export function createLifecycle(parts: {
  records: Records;
  clock: Clock;
  log: (line: string) => void;
}): Lifecycle {
  const { records, clock, log } = parts;
  const waiting = new Map<Repository, () => void>();
  const run = (repository: Repository) => {
    waiting.delete(repository);
    const expired = applyPolicy(records, repository, clock.now());
    if (expired > 0) log(`ecr: the lifecycle policy of ${repository.name} expired ${expired} image(s)`);
  };
  let cancelHour = () => {};
  const everyHour = () => {
    for (const repository of records.all()) run(repository);
    cancelHour = clock.after(hour, everyHour);
  };
  cancelHour = clock.after(hour, everyHour);
  return {
    touch(repository) {
      if (repository.lifecyclePolicy === undefined) return;
      waiting.get(repository)?.();
      waiting.set(
        repository,
        clock.after(soon, () => run(repository)),
      );
    },
    close() {
      cancelHour();
      for (const cancel of waiting.values()) cancel();
    },
  };
}

/** @returns how many images were expired, those not counted that went because they only speak of one of them */
function applyPolicy(records: Records, repository: Repository, now: number): number {
  const found =
    repository.lifecyclePolicy === undefined ? undefined : parseLifecyclePolicy(repository.lifecyclePolicy);
  if (!found || 'problem' in found) return 0;
  const expired = expiries(found.rules, repository, now);
  for (const { digest } of expired) {
    deleteImage(records, repository, digest);
    for (const [other, { subject }] of [...repository.manifests])
      if (subject === digest) deleteImage(records, repository, other);
  }
  repository.lifecycleEvaluatedAt = now;
  records.save(repository);
  return expired.length;
}

/** Signatures and attestations follow their subject and are no images of their own to a policy. */
function expiries(rules: LifecycleRule[], repository: Repository, now: number): Expiry[] {
  const listed = new Set(
    [...repository.manifests.values()]
      .filter(({ mediaType }) => isIndex(mediaType))
      .flatMap(({ references }) => references.map(({ digest }) => digest)),
  );
  const images = [...repository.manifests].flatMap(([digest, one]): LifecycleImage[] =>
    one.subject !== undefined && repository.manifests.has(one.subject)
      ? []
      : [{ ...one, digest, tags: tagsOf(repository, digest), inList: listed.has(digest) }],
  );
  return evaluate(rules, images, now);
}

/** @throws AwsError InvalidParameterException */
function checkedPolicy(policy: string): LifecycleRule[] {
  requireLength('LifecyclePolicyText', policy, 100, 30_720);
  const found = parseLifecyclePolicy(policy);
  if ('problem' in found) throw invalidParameter('LifecyclePolicyText', found.problem);
  return found.rules;
}

export const putLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = text(input, 'lifecyclePolicyText');
  checkedPolicy(policy);
  repository.lifecyclePolicy = policy;
  context.records.save(repository);
  context.lifecycle.touch(repository);
  return { ...which(repository), lifecyclePolicyText: policy };
};

export const getLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const { lifecyclePolicy, lifecycleEvaluatedAt: at } = repository;
  if (lifecyclePolicy === undefined) throw lifecyclePolicyNotFound(repository);
  const evaluated = at === undefined ? {} : { lastEvaluatedAt: seconds(at) };
  return { ...which(repository), lifecyclePolicyText: lifecyclePolicy, ...evaluated };
};

export const deleteLifecyclePolicy: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const { lifecyclePolicy, lifecycleEvaluatedAt: at } = repository;
  if (lifecyclePolicy === undefined) throw lifecyclePolicyNotFound(repository);
  delete repository.lifecyclePolicy;
  delete repository.lifecycleEvaluatedAt;
  context.records.save(repository);
  const evaluated = at === undefined ? {} : { lastEvaluatedAt: seconds(at) };
  return { ...which(repository), lifecyclePolicyText: lifecyclePolicy, ...evaluated };
};

interface Preview {
  policy: string;
  results: Expiry[];
}

/** The last preview of each repository; it is not kept from one run to the next. */
const previews = new WeakMap<Repository, Preview>();

export const startLifecyclePolicyPreview: Operation = (context: EcrContext, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const policy = optionalText(input, 'lifecyclePolicyText') ?? repository.lifecyclePolicy;
  if (policy === undefined) throw lifecyclePolicyNotFound(repository);
  const results = expiries(checkedPolicy(policy), repository, context.clock.now());
  previews.set(repository, { policy, results });
  return { ...which(repository), lifecyclePolicyText: policy, status: 'IN_PROGRESS' };
};

export const getLifecyclePolicyPreview: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const preview = previews.get(repository);
  if (!preview) {
    throw new AwsError(
      'LifecyclePolicyPreviewNotFoundException',
      `There is no lifecycle policy preview for the repository with name '${repository.name}' in the registry with id '${repository.account}'`,
    );
  }
  const asked = imageIds(input)?.map((id) => lookUp(repository, id));
  const wanted = preview.results.filter(
    ({ digest }) =>
      repository.manifests.has(digest) &&
      (asked === undefined || asked.includes(digest)) &&
      hasTagStatus(input, tagsOf(repository, digest).length > 0),
  );
  const { items, ...next } = page(input, wanted, ({ digest }) => digest);
  return {
    ...which(repository),
    lifecyclePolicyText: preview.policy,
    status: 'COMPLETE',
    previewResults: items.map(({ digest, rulePriority }) => {
      const imageTags = tagsOf(repository, digest);
      return {
        ...(imageTags.length > 0 ? { imageTags } : {}),
        imageDigest: digest,
        imagePushedAt: seconds(repository.manifests.get(digest)?.pushedAt ?? 0),
        action: { type: 'EXPIRE' },
        appliedRulePriority: rulePriority,
      };
    }),
    summary: { expiringImageTotalCount: preview.results.length },
    ...next,
  };
};
