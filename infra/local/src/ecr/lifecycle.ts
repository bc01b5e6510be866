import { z } from 'zod';
import { matchesFilter } from '../registry/images.ts';

/**
 * Lifecycle policies: their grammar and what they select. Pure.
 * Source: ECR user guide, lifecycle_policy_parameters and LifecyclePolicies ("How lifecycle policies work").
 */

const patterns = z.array(z.string().min(1)).min(1);
const selection = z.strictObject({
  tagStatus: z.enum(['tagged', 'untagged', 'any']),
  tagPrefixList: patterns.optional(),
  tagPatternList: patterns.optional(),
  countType: z.enum(['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled']),
  countUnit: z.literal('days').optional(),
  countNumber: z.int().min(1),
});
const rule = z.strictObject({
  rulePriority: z.int().min(1),
  description: z.string().max(256).optional(),
  selection,
  action: z.strictObject({ type: z.literal('expire') }),
});
const policy = z.strictObject({ rules: z.array(rule).min(1).max(50) });

export type LifecycleRule = z.output<typeof rule>;

/** An image as a policy sees it. Times in milliseconds since the epoch. */
export interface LifecycleImage {
  digest: string;
  tags: string[];
  pushedAt: number;
  lastPulledAt?: number | undefined;
  /** Whether a manifest list names it: such a one is never expired before the list is gone. */
  inList: boolean;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Reads a policy. @returns its rules by priority, or what is wrong with it
 */
export function parseLifecyclePolicy(text: string): { rules: LifecycleRule[] } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'Invalid JSON syntax' };
  }
  const result = policy.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0];
    return { problem: `Invalid lifecycle policy: ${issue?.path.join('.') || 'policy'}: ${issue?.message}` };
  }
  const rules = result.data.rules.toSorted((a, b) => a.rulePriority - b.rulePriority);
  const problem = rules.map((one) => ruleProblem(one, rules)).find((one) => one !== undefined);
  return problem === undefined ? { rules } : { problem: `Invalid lifecycle policy: ${problem}` };
}

function ruleProblem(one: LifecycleRule, all: LifecycleRule[]): string | undefined {
  const { tagStatus, tagPrefixList, tagPatternList, countType, countUnit } = one.selection;
  const name = `rule ${one.rulePriority}`;
  const lists = [tagPrefixList, tagPatternList].filter((list) => list !== undefined);
  if (all.filter((other) => other.rulePriority === one.rulePriority).length > 1)
    return `rulePriority ${one.rulePriority} is given twice`;
  if (tagStatus === 'tagged' && lists.length !== 1)
    return `${name}: tagStatus tagged needs either tagPrefixList or tagPatternList`;
  if (tagStatus !== 'tagged' && lists.length > 0)
    return `${name}: tagPrefixList and tagPatternList go with tagStatus tagged only`;
  if (tagPatternList?.some((pattern) => pattern.split('*').length > 5))
    return `${name}: a tag pattern has at most four wildcards`;
  if ((countType === 'imageCountMoreThan') !== (countUnit === undefined))
    return `${name}: countUnit days goes with sinceImagePushed and sinceImagePulled, and not with imageCountMoreThan`;
  if (tagStatus === 'any' && one !== all.at(-1))
    return `${name}: a rule for any image must have the highest rulePriority number, and there is one at most`;
  const untagged = all.filter((other) => other.selection.tagStatus === 'untagged');
  if (tagStatus === 'untagged' && untagged.length > 1) return 'only one rule may select untagged images';
  return undefined;
}

/** What a policy would expire, and by which rule; oldest first. */
export interface Expiry {
  digest: string;
  rulePriority: number;
}

/**
 * Evaluates all rules at once, by priority. A rule counts images that an earlier one selected as well, but what an earlier
 * rule's tag requirements match is no later rule's to expire. A list of prefixes or patterns asks for all of them, each
 * met by any of the image's tags.
 */
export function evaluate(rules: LifecycleRule[], images: LifecycleImage[], now: number): Expiry[] {
  const claimed = new Set<string>();
  const expired: (Expiry & { pushedAt: number })[] = [];
  for (const { rulePriority, selection } of rules) {
    const matched = images
      .filter((image) => matches(selection, image))
      .sort((a, b) => b.pushedAt - a.pushedAt || (a.digest < b.digest ? -1 : 1));
    const over = matched.filter((image, index) => isOver(selection, image, index, now));
    for (const { digest, pushedAt, inList } of over) {
      if (!claimed.has(digest) && !inList) expired.push({ digest, rulePriority, pushedAt });
    }
    for (const { digest } of matched) claimed.add(digest);
  }
  return expired
    .sort((a, b) => a.pushedAt - b.pushedAt)
    .map(({ digest, rulePriority }) => ({ digest, rulePriority }));
}

function matches(one: LifecycleRule['selection'], { tags }: LifecycleImage): boolean {
  if (one.tagStatus === 'any') return true;
  if (one.tagStatus === 'untagged') return tags.length === 0;
  const prefixes = one.tagPrefixList?.every((prefix) => tags.some((tag) => tag.startsWith(prefix)));
  return prefixes ?? one.tagPatternList?.every((p) => tags.some((tag) => matchesFilter(p, tag))) ?? false;
}

function isOver(
  { countType, countNumber }: LifecycleRule['selection'],
  image: LifecycleImage,
  index: number,
  now: number,
): boolean {
  if (countType === 'imageCountMoreThan') return index >= countNumber;
  const since = countType === 'sinceImagePulled' ? (image.lastPulledAt ?? image.pushedAt) : image.pushedAt;
  return now - since > countNumber * day;
}
