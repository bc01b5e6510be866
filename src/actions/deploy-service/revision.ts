import type { RegisterTaskDefinitionCommandInput, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { errorName } from '../../aws/errors.ts';
import { describeTaskDefinition, registerTaskDefinition, tagResource } from '../../aws/revisions.ts';
import { sameDefinition } from '../../rollout/definition.ts';
import { type Commit, commitOf, commitTag, committedTag, ownCommit } from '../../rollout/order.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import type { Inputs } from './io.generated.ts';

/** What is to be deployed: a registered revision, or a definition that is yet to be registered. */
export type Wanted = {
  /** Where a deployed revision says of which commit it is, or we were told. */
  commit: Commit | undefined;
  tags: readonly Tag[];
} & (
  | { arn: string; definition: Partial<TaskDefinition> }
  | { arn: undefined; definition: RegisterTaskDefinitionCommandInput }
);

/** A revision with its tags. */
export type Revision = Awaited<ReturnType<typeof describeTaskDefinition>>;

type RevisionInputs = Pick<Inputs, 'taskDefinition' | 'taskDefinitionArn' | 'tags' | 'commit'>;

/** @throws ActionError unless exactly one of the two was given */
export function checkSource({ taskDefinition: file, taskDefinitionArn: arn }: RevisionInputs): void {
  if ((file === undefined) !== (arn === undefined)) return;
  throw new ActionError(
    file === undefined
      ? "neither 'task-definition' nor 'task-definition-arn' was given"
      : "both 'task-definition' and 'task-definition-arn' were given",
    {
      help: "Give 'task-definition' (a file, which is registered) or 'task-definition-arn' (a registered revision).",
    },
  );
}

/**
 * The revision to deploy. What the service runs already is not registered again; a registered one keeps the commit that it was
 * made of.
 */
export async function wantedRevision(
  ecs: Ecs,
  inputs: RevisionInputs,
  file: RegisterTaskDefinitionCommandInput | undefined,
  running: Revision | undefined,
): Promise<Wanted> {
  const sha = inputs.commit ?? process.env.GITHUB_SHA;
  const own = sha === undefined || sha === '' ? undefined : await ownCommit(sha, process.env);
  if (file === undefined) {
    const { arn, definition, tags } = await describeTaskDefinition(ecs, inputs.taskDefinitionArn ?? '');
    return { arn, definition, tags, commit: inputs.commit === undefined ? (commitOf(tags) ?? own) : own };
  }
  const tags = Object.entries(inputs.tags).map(([key, value]) => ({ key, value }));
  const definition = { ...file };
  if (tags.length > 0)
    definition.tags = [...(file.tags ?? []).filter(({ key }) => !(key && key in inputs.tags)), ...tags];
  if (running !== undefined && sameDefinition(definition, running.definition, running.tags)) {
    log.info(`${shortName(running.arn)} is the same as ${inputs.taskDefinition}: nothing to register`);
    return { arn: running.arn, definition: running.definition, tags: running.tags, commit: own };
  }
  return { arn: undefined, definition, tags: definition.tags ?? [], commit: own };
}

/** Registers what isn't registered yet, and tags the revision with its commit. @returns its ARN */
export async function ready(ecs: Ecs, wanted: Wanted): Promise<string> {
  const arn = wanted.arn ?? (await registerTaskDefinition(ecs, wanted.definition));
  if (wanted.arn === undefined) log.info(`registered ${shortName(arn)}`);
  const { commit, tags } = wanted;
  if (commit === undefined || commitOf(tags) !== undefined) return arn;
  // A role that may register may not be allowed to tag; the order guard is lost then, the deployment is not.
  await tagResource(ecs, arn, {
    [commitTag]: commit.id,
    ...(commit.committed === undefined ? {} : { [committedTag]: commit.committed }),
  }).catch((error: unknown) => {
    log.info(
      `${shortName(arn)} could not be tagged with its commit (${errorName(error instanceof Error ? error.cause : error)}), so a later deployment can't tell whether it is newer; allow ecs:TagResource`,
    );
  });
  return arn;
}
