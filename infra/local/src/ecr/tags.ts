import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Repository } from '../registry/records.ts';
import type { EcrContext, Operation } from './context.ts';
import { invalidParameter, repositoryNotFound } from './errors.ts';
import { type Input, list, text, texts } from './input.ts';

/** AWS's limit of tags on a resource. */
const maxTags = 50;

export const arnOf = ({ region, account, name }: Pick<Repository, 'region' | 'account' | 'name'>): string =>
  `arn:aws:ecr:${region}:${account}:repository/${name}`;

export const tagResource: Operation = (context, _scope, input) => {
  const repository = repositoryOfArn(context, input);
  if (!list(input, 'tags')) throw invalidParameter('tags', 'must not be null');
  repository.resourceTags = tagsFrom(input, repository.resourceTags);
  context.records.save(repository);
  return {};
};

export const untagResource: Operation = (context, _scope, input) => {
  const repository = repositoryOfArn(context, input);
  for (const key of texts(input, 'tagKeys') ?? []) repository.resourceTags.delete(key);
  context.records.save(repository);
  return {};
};

export const listTagsForResource: Operation = (context: EcrContext, _scope: Scope, input: Input) => ({
  tags: [...repositoryOfArn(context, input).resourceTags].map(([Key, Value]) => ({ Key, Value })),
});

/** The tags there are, with those of the input over them. @throws AwsError InvalidTagParameterException, TooManyTagsException */
export function tagsFrom(input: Input, before: Map<string, string>): Map<string, string> {
  const tags = new Map(before);
  if (Array.isArray(input.tags) && input.tags.length === 0) return tags;
  for (const value of list(input, 'tags', 200) ?? []) {
    const { Key: key, Value: content } = (value ?? {}) as Input;
    const sound =
      typeof key === 'string' &&
      typeof content === 'string' &&
      key.length >= 1 &&
      key.length <= 128 &&
      content.length <= 256 &&
      !key.startsWith('aws:');
    if (!sound) {
      throw new AwsError(
        'InvalidTagParameterException',
        `Invalid tag with key '${String(key)}': a key has 1 to 128 characters and does not begin with aws:; a value is needed and has at most 256`,
      );
    }
    tags.set(key, content);
  }
  if (tags.size > maxTags) {
    throw new AwsError(
      'TooManyTagsException',
      `The list of tags on the repository is over the limit of ${maxTags}`,
    );
  }
  return tags;
}

function repositoryOfArn({ records }: EcrContext, input: Input): Repository {
  const arn = text(input, 'resourceArn');
  const match = /^arn:aws[a-z-]*:ecr:([a-z0-9-]+):(\d{12}):repository\/(.+)$/.exec(arn);
  if (!match) throw invalidParameter('resourceArn', 'Invalid ARN');
  const [, region = '', account = '', name = ''] = match;
  const found = records.find(account, region, name);
  if (!found) throw repositoryNotFound(name, account);
  return found;
}
