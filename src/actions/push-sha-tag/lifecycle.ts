import { readFile } from 'node:fs/promises';
import { ActionError } from '../../runtime/errors.ts';

/**
 * The lifecycle policy of a repository that is created: the file's, else one that expires what has no tag. An image that
 * this action pushed has its commit's tag, so that none that runs, or that a service goes back to, is ever expired by that.
 * docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
 * @param days Undefined or 0: no policy without a file
 * @returns JSON
 * @throws ActionError if the file can't be read or is no such policy
 */
export async function lifecyclePolicy(file: string | undefined, days: number): Promise<string | undefined> {
  if (file === undefined) return days === 0 ? undefined : JSON.stringify({ rules: [untaggedRule(days)] });
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the lifecycle policy '${file}' can't be read`, { cause });
  });
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (cause) {
    throw new ActionError(`the lifecycle policy '${file}' is not JSON`, { cause, place: { file } });
  }
  if (!Array.isArray((policy as { rules?: unknown } | null)?.rules))
    throw new ActionError(`the lifecycle policy '${file}' has no 'rules'`, { place: { file } });
  return JSON.stringify(policy);
}

function untaggedRule(days: number) {
  return {
    rulePriority: 1,
    description: `images without a tag, after ${days} days`,
    selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: days },
    action: { type: 'expire' },
  };
}
