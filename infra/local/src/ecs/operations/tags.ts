import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { parseArn } from '../names.ts';
import type { Part } from '../store/changes.ts';
import type { Tag } from '../store/model.ts';
import { findCluster, findTaskDefinition } from '../store/store.ts';
import { type Ecs, invalid, type Operation, operation, shapes } from './operation.ts';

interface Tagged {
  tags: Tag[];
  touch(): void;
}

/** Tags a resource may have. Source: developer guide, ecs-using-tags. */
const maximumTags = 50;

export const tagOperations: Record<string, Operation> = {
  TagResource: operation(z.object({ resourceArn: z.string(), tags: shapes.tags }), (ecs, input) => {
    const resource = taggedOf(ecs, input.resourceArn, 'ResourceNotFoundException');
    const kept = resource.tags.filter((t) => !input.tags.some((added) => added.key === t.key));
    const tags = [...kept, ...input.tags];
    if (tags.length > maximumTags) {
      throw new AwsError(
        'LimitExceededException',
        `A resource can have ${maximumTags} tags; these are ${tags.length}.`,
      );
    }
    resource.tags.splice(0, resource.tags.length, ...tags);
    resource.touch();
    return {};
  }),

  UntagResource: operation(
    z.object({ resourceArn: z.string(), tagKeys: z.array(z.string().min(1).max(128)) }),
    (ecs, input) => {
      const resource = taggedOf(ecs, input.resourceArn, 'ResourceNotFoundException');
      const kept = resource.tags.filter((t) => !input.tagKeys.includes(t.key));
      resource.tags.splice(0, resource.tags.length, ...kept);
      resource.touch();
      return {};
    },
  ),

  ListTagsForResource: operation(z.object({ resourceArn: z.string() }), (ecs, input) => ({
    tags: taggedOf(ecs, input.resourceArn, 'InvalidParameterException').tags,
  })),
};

/** @throws AwsError `code` where there is nothing of that name, InvalidParameterException for what is no ARN */
function taggedOf(ecs: Ecs, text: string, code: string): Tagged {
  const arn = parseArn(text);
  if (!arn) throw invalid('The ARN is not valid. Specify a valid ARN and try again.');
  const kind = arn.type.replaceAll('-', ' ');
  const tags = tagsAt(ecs, text, arn.type, arn.path);
  if (!tags) {
    throw new AwsError(code, `The specified ${kind} was not found. Specify a valid ${kind} and try again.`);
  }
  return tags;
}

function tagsAt(ecs: Ecs, text: string, type: string, path: string[]): Tagged | undefined {
  if (type === 'task-definition') {
    const definition = findTaskDefinition(ecs.state, text);
    return definition && { tags: definition.tags, touch: () => ecs.store.touchScope(ecs.state) };
  }
  const [first = '', second = ''] = path;
  const cluster = findCluster(ecs.state, first);
  if (!cluster) return undefined;
  const tagged = (owner: { tags: Tag[] } | undefined, part?: Part) =>
    owner && { tags: owner.tags, touch: () => ecs.store.touchCluster(cluster, part) };
  const [service, task] = [cluster.services.get(second), cluster.tasks.get(second)];
  switch (type) {
    case 'cluster':
      return tagged(cluster);
    case 'service':
      return tagged(service, service && { service });
    case 'task':
      return tagged(task, task && { task });
    default:
      return undefined;
  }
}
