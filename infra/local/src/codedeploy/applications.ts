import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import {
  applicationOf,
  atLeastOne,
  type CodeDeploy,
  checkedName,
  type Operation,
  onlyPage,
  operation,
  shapes,
} from './input.ts';
import type { Application, Tag } from './model.ts';
import { uuid } from './names.ts';
import { arnOf, seconds } from './views.ts';

const platform = z.enum(['Server', 'Lambda', 'ECS']);

export const applicationOperations: Record<string, Operation> = {
  CreateApplication: operation(
    z.object({
      applicationName: shapes.name,
      computePlatform: platform.default('Server'),
      tags: shapes.tags,
    }),
    (deploy, { applicationName, computePlatform, tags }) => {
      const name = unusedName(deploy, applicationName);
      if (computePlatform !== 'ECS') {
        throw new AwsError(
          'InvalidComputePlatformException',
          `The compute platform ${computePlatform} is not built in Local Fargate; ECS is.`,
        );
      }
      const application = { id: uuid(), name, createTime: deploy.clock.now(), tags };
      deploy.state.applications.push(application);
      deploy.store.changed();
      return { applicationId: application.id };
    },
  ),

  GetApplication: operation(z.object({ applicationName: shapes.name }), (deploy, input) => ({
    application: view(applicationOf(deploy, input.applicationName)),
  })),

  BatchGetApplications: operation(z.object({ applicationNames: shapes.names }), (deploy, input) => ({
    applicationsInfo: atLeastOne(input.applicationNames, 'ApplicationNameRequiredException').map((name) =>
      view(applicationOf(deploy, name)),
    ),
  })),

  ListApplications: operation(z.object(shapes.page), (deploy, input) => {
    onlyPage(input);
    return { applications: deploy.state.applications.map((a) => a.name).toSorted() };
  }),

  UpdateApplication: operation(
    z.object({ applicationName: shapes.name, newApplicationName: shapes.name }),
    (deploy, input) => {
      const application = applicationOf(deploy, input.applicationName);
      const before = application.name;
      application.name = unusedName(deploy, input.newApplicationName);
      for (const owned of [...deploy.state.groups, ...deploy.state.deployments]) {
        if (owned.application === before) owned.application = application.name;
      }
      deploy.store.changed();
      return {};
    },
  ),

  DeleteApplication: operation(z.object({ applicationName: shapes.name }), (deploy, input) => {
    const name = checkedName(
      input.applicationName,
      'ApplicationNameRequiredException',
      'InvalidApplicationNameException',
    );
    // One that is gone already is as good as deleted, as on AWS.
    deploy.state.applications = deploy.state.applications.filter((a) => a.name !== name);
    deploy.state.groups = deploy.state.groups.filter((g) => g.application !== name);
    deploy.store.changed();
    return {};
  }),

  ListTagsForResource: operation(z.object({ ResourceArn: shapes.name, ...shapes.page }), (deploy, input) => ({
    Tags: taggedOf(deploy, input.ResourceArn).tags,
  })),

  TagResource: operation(z.object({ ResourceArn: shapes.name, Tags: shapes.tags }), (deploy, input) => {
    const tagged = taggedOf(deploy, input.ResourceArn);
    tagged.tags = [
      ...tagged.tags.filter((t) => !input.Tags.some((given) => given.Key === t.Key)),
      ...input.Tags,
    ];
    deploy.store.changed();
    return {};
  }),

  UntagResource: operation(z.object({ ResourceArn: shapes.name, TagKeys: shapes.names }), (deploy, input) => {
    const tagged = taggedOf(deploy, input.ResourceArn);
    tagged.tags = tagged.tags.filter((t) => !input.TagKeys.includes(t.Key));
    deploy.store.changed();
    return {};
  }),
};

function unusedName(deploy: CodeDeploy, given: string | undefined): string {
  const name = checkedName(given, 'ApplicationNameRequiredException', 'InvalidApplicationNameException');
  if (deploy.state.applications.some((a) => a.name === name)) {
    throw new AwsError('ApplicationAlreadyExistsException', `Application already exists: ${name}`);
  }
  return name;
}

const view = ({ id, name, createTime }: Application) => ({
  applicationId: id,
  applicationName: name,
  createTime: seconds(createTime),
  linkedToGitHub: false,
  computePlatform: 'ECS',
});

/** @throws AwsError ResourceArnRequiredException, InvalidArnException for what is no ARN of something that there is */
function taggedOf({ scope, state }: CodeDeploy, arn: string | undefined): { tags: Tag[] } {
  if (!arn) throw new AwsError('ResourceArnRequiredException', 'ResourceArn is required.');
  // Terraform leaves the account out where it is told not to ask for it.
  const full = arn.replace(/^(arn:aws:codedeploy:[^:]*):(?=:)/, `$1:${scope.account}`);
  const application = state.applications.find((a) => arnOf(scope, `application:${a.name}`) === full);
  const group = state.groups.find((g) => arnOf(scope, `deploymentgroup:${g.application}/${g.name}`) === full);
  const found = application ?? group;
  if (!found)
    throw new AwsError('InvalidArnException', `No application or deployment group has the ARN ${arn}.`);
  return found;
}
