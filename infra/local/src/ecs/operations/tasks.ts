import { z } from 'zod';
import { AwsError } from '../../core/errors.ts';
import { arns, shortName } from '../names.ts';
import { stoppedReasons } from '../rollout/texts.ts';
import { platformVersion } from '../scheduler/new-task.ts';
import { isWanted, type Tag, type Task, type TaskDefinition } from '../store/model.ts';
import { findService, findTask, tasksOf } from '../store/store.ts';
import { taskView } from '../views/task.ts';
import {
  checkIdentifier,
  clusterOf,
  type Ecs,
  invalid,
  missing,
  type Operation,
  operation,
  shapes,
} from './operation.ts';
import { page } from './page.ts';
import { checkVolumes, launchOf } from './service-input.ts';
import { placementConstraint, placementStrategy, taskVolume } from './service-shape.ts';
import { fitsFargate, sizeOf } from './task-definition-rules.ts';
import { some } from './task-definition-shape.ts';
import { startable } from './task-definitions.ts';

const overrides = some({
  containerOverrides: z.array(
    some({
      name: z.string(),
      command: z.array(z.string()),
      environment: z.array(shapes.pair),
      environmentFiles: z.array(shapes.environmentFile),
      cpu: shapes.whole,
      memory: shapes.whole,
      memoryReservation: shapes.whole,
      resourceRequirements: z.array(shapes.resourceRequirement),
    }),
  ),
  cpu: z.string(),
  memory: z.string(),
  inferenceAcceleratorOverrides: z.array(some({ deviceName: z.string(), deviceType: z.string() })),
  taskRoleArn: z.string(),
  executionRoleArn: z.string(),
  ephemeralStorage: shapes.ephemeralStorage,
});

const runShape = z.object({
  cluster: z.string().optional(),
  taskDefinition: z.string(),
  count: shapes.whole.default(1),
  clientToken: z
    .string()
    .max(64)
    .regex(/^[\x21-\x7e]*$/)
    .optional(),
  launchType: shapes.launchType.optional(),
  capacityProviderStrategy: shapes.strategy.optional(),
  networkConfiguration: shapes.network.optional(),
  overrides: overrides.optional(),
  placementConstraints: z.array(placementConstraint).max(10).optional(),
  placementStrategy: z.array(placementStrategy).max(5).optional(),
  group: z.string().optional(),
  startedBy: z.string().max(128).optional(),
  referenceId: z.string().max(1024).optional(),
  platformVersion: z.string().default('LATEST'),
  enableExecuteCommand: z.boolean().default(false),
  enableECSManagedTags: z.boolean().default(false),
  propagateTags: z.enum(['TASK_DEFINITION', 'SERVICE', 'NONE']).optional(),
  tags: shapes.tags.default([]),
  volumeConfigurations: z.array(taskVolume).optional(),
});

export const taskOperations: Record<string, Operation> = {
  RunTask: operation(runShape, (ecs, input, raw) =>
    ecs.tokens.once(
      {
        operation: 'RunTask',
        place: clusterOf(ecs, input.cluster).name,
        token: input.clientToken,
        input: raw,
      },
      () => run(ecs, input),
      ({ tasks }) =>
        new AwsError(
          'ConflictException',
          'The clientToken was used before for a request with other parameters.',
          { members: { resourceIds: tasks.map((t) => t.taskArn) } },
        ),
    ),
  ),

  StopTask: operation(
    z.object({ cluster: z.string().optional(), task: z.string(), reason: z.string().max(1024).optional() }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      checkIdentifier(cluster, 'task', input.task);
      const task = findTask(ecs.state, cluster, input.task);
      if (!task) throw invalid('The referenced task was not found.');
      ecs.scheduler.stop(task, 'UserInitiated', input.reason ?? stoppedReasons.user);
      return { task: taskView(task) };
    },
  ),

  DescribeTasks: operation(
    z.object({
      cluster: z.string().optional(),
      tasks: z.array(z.string()),
      include: z.array(z.enum(['TAGS'])).default([]),
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      if (input.tasks.length === 0) throw invalid('Tasks cannot be empty.');
      if (input.tasks.length > 100) throw invalid('At most 100 tasks can be described at once.');
      for (const name of input.tasks) checkIdentifier(cluster, 'task', name);
      const found = input.tasks.map((name) => ({ name, task: findTask(ecs.state, cluster, name) }));
      return {
        tasks: found.flatMap(({ task }) => (task ? taskView(task, input.include.includes('TAGS')) : [])),
        failures: found.flatMap(({ name, task }) =>
          task ? [] : missing(arns.task(cluster.scope, cluster.name, shortName(name))),
        ),
      };
    },
  ),

  ListTasks: operation(
    z.object({
      cluster: z.string().optional(),
      containerInstance: z.string().optional(),
      family: z.string().optional(),
      startedBy: z.string().optional(),
      serviceName: z.string().optional(),
      desiredStatus: z.enum(['RUNNING', 'PENDING', 'STOPPED']).default('RUNNING'),
      launchType: shapes.launchType.optional(),
      daemonName: z.string().optional(),
      ...shapes.page,
    }),
    (ecs, input) => {
      const cluster = clusterOf(ecs, input.cluster);
      const service =
        input.serviceName === undefined ? undefined : findService(ecs.state, cluster, input.serviceName);
      if (input.serviceName !== undefined && !service) {
        throw new AwsError('ServiceNotFoundException', 'Service not found.');
      }
      const matches = (task: Task) =>
        task.desiredStatus === input.desiredStatus &&
        (input.family === undefined || familyOf(task) === input.family) &&
        (input.startedBy === undefined || task.startedBy === input.startedBy) &&
        (input.launchType === undefined || task.launchType === input.launchType) &&
        // No task here runs on a container instance or belongs to a daemon.
        input.containerInstance === undefined &&
        input.daemonName === undefined;
      const among = service ? tasksOf(cluster, service.name) : [...cluster.tasks.values()];
      const found = among
        .filter(matches)
        .map((t) => t.arn)
        .toSorted();
      const { items, nextToken } = page(found, (arn) => arn, input, { default: 100, max: 100 });
      return { taskArns: items, nextToken };
    },
  ),
};

const familyOf = (task: Task) => shortName(task.taskDefinition).replace(/:\d+$/, '');

function run(ecs: Ecs, input: z.output<typeof runShape>) {
  const cluster = clusterOf(ecs, input.cluster);
  if (input.count < 1 || input.count > 10)
    throw invalid(`count is ${input.count}; 1 to 10 tasks can be run at once.`);
  const definition = startable(ecs, input.taskDefinition);
  const launch = launchOf(cluster, input.launchType, input.capacityProviderStrategy);
  if (!input.networkConfiguration) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (input.group?.startsWith('service:'))
    throw invalid('A group of a task that no service runs cannot begin with service:');
  const network = input.networkConfiguration;
  checkOverrides(definition, input.overrides);
  checkVolumes(input.volumeConfigurations, definition);
  const tasks = Array.from({ length: input.count }, () =>
    ecs.scheduler.run(cluster, {
      definition,
      network,
      group: input.group ?? `family:${definition.family}`,
      startedBy: input.startedBy,
      overrides: sized(input.overrides),
      launchType: 'FARGATE',
      capacityProvider: launch.capacityProviderStrategy?.[0]?.capacityProvider,
      platformVersion: platformVersion(input.platformVersion),
      enableExecuteCommand: input.enableExecuteCommand,
      tags: tagsOf(definition, cluster.name, input),
    }),
  );
  return { tasks: tasks.filter(isWanted).map((t) => taskView(t, true)), failures: [] };
}

function tagsOf(definition: TaskDefinition, cluster: string, input: z.output<typeof runShape>): Tag[] {
  const managed = input.enableECSManagedTags ? [{ key: 'aws:ecs:clusterName', value: cluster }] : [];
  const inherited = input.propagateTags === 'TASK_DEFINITION' ? definition.tags : [];
  return [
    ...managed,
    ...inherited.filter((t) => !input.tags.some((own) => own.key === t.key)),
    ...input.tags,
  ];
}

/** Task sizes as plain numbers. */
function sized(given: z.output<typeof overrides> | undefined) {
  if (!given) return undefined;
  return {
    ...given,
    ...(given.cpu !== undefined && { cpu: String(sizeOf(given.cpu, 'cpu')) }),
    ...(given.memory !== undefined && { memory: String(sizeOf(given.memory, 'memory')) }),
  };
}

function checkOverrides(definition: TaskDefinition, given: z.output<typeof overrides> | undefined): void {
  for (const { name } of given?.containerOverrides ?? []) {
    if (name === undefined || !definition.containers.some((c) => c.name === name)) {
      throw invalid(`Override for container named ${name ?? ''} is not a container in the TaskDefinition.`);
    }
  }
  if (given?.cpu === undefined && given?.memory === undefined) return;
  const cpu = sizeOf(given.cpu ?? String(definition.fields.cpu), 'cpu');
  const memory = sizeOf(given.memory ?? String(definition.fields.memory), 'memory');
  if (!fitsFargate(cpu, memory)) {
    throw invalid(`No Fargate configuration exists for given values: ${cpu} CPU, ${memory} memory.`);
  }
}
