import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { parseArn, shortName } from '../names.ts';
import { findTask } from '../store/store.ts';
import {
  checkIdentifier,
  clientError,
  clusterOf,
  type Ecs,
  invalid,
  missing,
  notBuilt,
  type Operation,
  operation,
  shapes,
} from './operation.ts';
import { page } from './page.ts';

const cluster = z.string().optional();
const states = ['ACTIVE', 'DRAINING', 'REGISTERING', 'DEREGISTERING', 'REGISTRATION_FAILED'] as const;
const attribute = z.object({
  name: z.string(),
  value: z.string().optional(),
  targetType: z.enum(['container-instance']).optional(),
  targetId: z.string().optional(),
});

/**
 * On Fargate there are no container instances: lists are empty, whoever names one is told that it is not there, and what
 * only an agent on an instance calls is refused.
 */
export const containerInstanceOperations: Record<string, Operation> = {
  ListContainerInstances: operation(
    z.object({ cluster, filter: z.string().optional(), status: z.enum(states).optional(), ...shapes.page }),
    (ecs, input) => {
      clusterOf(ecs, input.cluster);
      return { containerInstanceArns: page([], String, input, { default: 100, max: 100 }).items };
    },
  ),

  DescribeContainerInstances: operation(
    z.object({
      cluster,
      containerInstances: z.array(z.string()).max(100),
      include: z.array(z.enum(['TAGS', 'CONTAINER_INSTANCE_HEALTH'])).optional(),
    }),
    (ecs, input) => {
      if (input.containerInstances.length === 0) throw invalid('Container instances cannot be empty.');
      return { containerInstances: [], failures: noneOf(ecs, input.cluster, input.containerInstances) };
    },
  ),

  UpdateContainerInstancesState: operation(
    z.object({ cluster, containerInstances: z.array(z.string()).max(10), status: z.enum(states) }),
    (ecs, input) => ({
      containerInstances: [],
      failures: noneOf(ecs, input.cluster, input.containerInstances),
    }),
  ),

  DeregisterContainerInstance: operation(
    z.object({ cluster, containerInstance: z.string(), force: z.boolean().optional() }),
    noSuchInstance,
  ),
  UpdateContainerAgent: operation(z.object({ cluster, containerInstance: z.string() }), noSuchInstance),

  StartTask: () => {
    throw notBuilt('StartTask, which needs container instances,');
  },

  ListAttributes: operation(
    z.object({
      cluster,
      targetType: z.enum(['container-instance']),
      attributeName: z.string().optional(),
      attributeValue: z.string().optional(),
      ...shapes.page,
    }),
    (ecs, input) => {
      clusterOf(ecs, input.cluster);
      return { attributes: page([], String, input, { default: 100, max: 100 }).items };
    },
  ),
  PutAttributes: operation(z.object({ cluster, attributes: z.array(attribute).min(1).max(10) }), noTarget),
  DeleteAttributes: operation(z.object({ cluster, attributes: z.array(attribute).min(1).max(10) }), noTarget),

  ExecuteCommand: operation(
    z.object({
      cluster,
      container: z.string().optional(),
      command: z.string(),
      interactive: z.boolean(),
      task: z.string(),
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      checkIdentifier(cluster, 'task', input.task);
      const task = findTask(ecs.state, cluster, input.task);
      if (!task) throw invalid('The referenced task was not found.');
      if (!task.enableExecuteCommand) {
        throw invalid(
          "The execute command failed because execute command was not enabled when the task was run or the execute command agent isn't running. Wait and try again or run a new task with execute command enabled and try again.",
        );
      }
      throw new AwsError(
        'TargetNotConnectedException',
        "Local Fargate's tasks have no agent that runs commands. With --engine docker, `docker exec` does.",
      );
    },
  ),

  ...Object.fromEntries(
    [
      'RegisterContainerInstance',
      'DiscoverPollEndpoint',
      'SubmitTaskStateChange',
      'SubmitContainerStateChange',
      'SubmitAttachmentStateChanges',
    ].map((name) => [
      name,
      () => {
        throw clientError(`${name} is for agents on container instances, and Fargate has none.`);
      },
    ]),
  ),
};

function noneOf(ecs: Ecs, clusterName: string | undefined, names: string[]) {
  const { name, scope } = clusterOf(ecs, clusterName);
  return names.map((instance) =>
    missing(
      parseArn(instance)
        ? instance
        : `arn:aws:ecs:${scope.region}:${scope.account}:container-instance/${name}/${shortName(instance)}`,
    ),
  );
}

function noSuchInstance(ecs: Ecs, input: { cluster?: string | undefined }): object {
  clusterOf(ecs, input.cluster);
  throw invalid('The referenced container instance was not found.');
}

function noTarget(ecs: Ecs, input: { cluster?: string | undefined }): object {
  clusterOf(ecs, input.cluster);
  throw new AwsError(
    'TargetNotFoundException',
    'The specified target was not found: Fargate has no container instances.',
  );
}
