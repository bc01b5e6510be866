import { z } from 'zod';
import { arns } from '../names.ts';
import { listOf } from '../scheduler/task-spec.ts';
import type { ContainerDefinition, Family, Json, TaskDefinition } from '../store/model.ts';
import { findTaskDefinition } from '../store/store.ts';
import { taskDefinitionView } from '../views/task-definition.ts';
import { clientError, type Ecs, invalid, missing, type Operation, operation, shapes } from './operation.ts';
import { page } from './page.ts';
import { checkContainers, checkFargate, fitsFargate, sizeOf } from './task-definition-rules.ts';
import { taskDefinitionShape } from './task-definition-shape.ts';

const given = z.string();

export const taskDefinitionOperations: Record<string, Operation> = {
  RegisterTaskDefinition: operation(taskDefinitionShape, (ecs, input) => register(ecs, input)),

  DescribeTaskDefinition: operation(
    z.object({ taskDefinition: given, include: z.array(z.enum(['TAGS'])).default([]) }),
    (ecs, input) => {
      const definition = definitionOf(ecs, input.taskDefinition, 'Unable to describe task definition.');
      return {
        taskDefinition: taskDefinitionView(definition),
        tags: input.include.includes('TAGS') ? definition.tags : undefined,
      };
    },
  ),

  DeregisterTaskDefinition: operation(z.object({ taskDefinition: given }), (ecs, input) => {
    if (!/:\d+$/.test(input.taskDefinition)) throw clientError('Task definition revision must be specified.');
    const definition = definitionOf(
      ecs,
      input.taskDefinition,
      'The specified task definition does not exist.',
    );
    if (definition.status === 'ACTIVE') {
      definition.status = 'INACTIVE';
      definition.deregisteredAt = ecs.clock.now();
      ecs.store.touchScope(ecs.state);
    }
    return { taskDefinition: taskDefinitionView(definition) };
  }),

  DeleteTaskDefinitions: operation(
    z.object({ taskDefinitions: z.array(z.string()).min(1).max(10) }),
    (ecs, input) => {
      const taskDefinitions: object[] = [];
      const failures: object[] = [];
      for (const text of input.taskDefinitions) {
        const definition = /:\d+$/.test(text) ? findTaskDefinition(ecs.state, text) : undefined;
        if (!definition) failures.push(missing(text));
        else if (definition.status === 'ACTIVE') {
          const detail =
            'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
          failures.push({ arn: definition.arn, reason: 'TASK_DEFINITION_NOT_INACTIVE', detail });
        } else {
          definition.status = 'DELETE_IN_PROGRESS';
          definition.deleteRequestedAt = ecs.clock.now();
          taskDefinitions.push(taskDefinitionView(definition));
        }
      }
      ecs.store.touchScope(ecs.state);
      return { taskDefinitions, failures };
    },
  ),

  ListTaskDefinitions: operation(
    z.object({
      familyPrefix: z.string().optional(),
      status: z.enum(['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS']).default('ACTIVE'),
      sort: z.enum(['ASC', 'DESC']).default('ASC'),
      ...shapes.page,
    }),
    (ecs, input) => {
      // ListTaskDefinitions takes `familyPrefix` as the whole name of a family, unlike ListTaskDefinitionFamilies.
      const found = [...ecs.state.families.values()]
        .filter((f) => input.familyPrefix === undefined || f.name === input.familyPrefix)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((f) => [...f.revisions.values()].toSorted((a, b) => a.revision - b.revision))
        .filter((d) => d.status === input.status)
        .map((d) => d.arn);
      if (input.sort === 'DESC') found.reverse();
      const { items, nextToken } = page(found, (arn) => arn, input, { default: 100, max: 100 });
      return { taskDefinitionArns: items, nextToken };
    },
  ),

  ListTaskDefinitionFamilies: operation(
    z.object({
      familyPrefix: z.string().default(''),
      status: z.enum(['ACTIVE', 'INACTIVE', 'ALL']).default('ALL'),
      ...shapes.page,
    }),
    (ecs, input) => {
      const isActive = (family: Family) => [...family.revisions.values()].some((d) => d.status === 'ACTIVE');
      const names = [...ecs.state.families.values()]
        .filter((f) => f.name.startsWith(input.familyPrefix))
        .filter((f) => input.status === 'ALL' || isActive(f) === (input.status === 'ACTIVE'))
        .map((f) => f.name)
        .toSorted();
      const { items, nextToken } = page(names, (name) => name, input, { default: 100, max: 100 });
      return { families: items, nextToken };
    },
  ),
};

function definitionOf(ecs: Ecs, text: string, otherwise: string): TaskDefinition {
  const definition = findTaskDefinition(ecs.state, text);
  if (!definition) throw clientError(otherwise);
  return definition;
}

function register(ecs: Ecs, input: z.output<typeof taskDefinitionShape>): object {
  const { family: name, containerDefinitions, tags, ...fields } = input;
  if (name === '') throw clientError('Family should not be null or empty.');
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw clientError('Family contains invalid characters.');
  checkContainers(containerDefinitions, fields.networkMode);
  const containers = containerDefinitions.map((c) => withDefaults(c, fields.networkMode === 'awsvpc'));
  const wanted = listOf<string>(fields.requiresCompatibilities);
  if (wanted.includes('FARGATE')) checkFargate(fields, containers);
  const family = ecs.state.families.get(name) ?? { name, lastRevision: 0, revisions: new Map() };
  ecs.state.families.set(name, family);
  family.lastRevision += 1;
  const { scope } = ecs.state;
  const definition: TaskDefinition = {
    arn: arns.taskDefinition(scope, name, family.lastRevision),
    family: name,
    revision: family.lastRevision,
    status: 'ACTIVE',
    registeredAt: ecs.clock.now(),
    registeredBy: `arn:aws:iam::${scope.account}:root`,
    compatibilities: runsOnFargate(fields) ? ['EC2', 'FARGATE'] : ['EC2'],
    containers,
    fields: sized({ volumes: [], placementConstraints: [], ...fields }),
    tags,
  };
  family.revisions.set(definition.revision, definition);
  ecs.store.touchScope(ecs.state);
  return { taskDefinition: taskDefinitionView(definition), tags: tags.length > 0 ? tags : undefined };
}

/** ECS answers sizes as plain numbers, `1 vCPU` as `1024`. */
function sized(fields: Json): Json {
  const { cpu, memory, ...rest } = fields;
  return {
    ...rest,
    ...(typeof cpu === 'string' && { cpu: String(sizeOf(cpu, 'cpu')) }),
    ...(typeof memory === 'string' && { memory: String(sizeOf(memory, 'memory')) }),
  };
}

function runsOnFargate(fields: Json): boolean {
  const { cpu, memory, networkMode } = fields;
  if (networkMode !== 'awsvpc' || typeof cpu !== 'string' || typeof memory !== 'string') return false;
  return fitsFargate(sizeOf(cpu, 'cpu'), sizeOf(memory, 'memory'));
}

/** What ECS adds to a container definition that leaves it out, as its answers show. */
function withDefaults(given: Json, awsvpc: boolean): ContainerDefinition {
  const check = given.healthCheck as Json | undefined;
  return {
    cpu: 0,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...given,
    name: String(given.name),
    image: String(given.image),
    essential: given.essential !== false,
    portMappings: listOf<Json>(given.portMappings).map((mapping) => ({
      ...mapping,
      hostPort: mapping.hostPort ?? (awsvpc ? mapping.containerPort : 0),
      protocol: mapping.protocol ?? 'tcp',
    })),
    ...(check && { healthCheck: { interval: 30, timeout: 5, retries: 3, ...check } }),
  };
}

/** @throws AwsError for a task definition that can't be started. */
export function startable(ecs: Ecs, text: string): TaskDefinition {
  const definition = definitionOf(ecs, text, 'TaskDefinition not found.');
  if (definition.status !== 'ACTIVE') throw clientError('TaskDefinition is inactive');
  if (!definition.compatibilities.includes('FARGATE')) {
    throw invalid('Task definition does not support launch_type FARGATE.');
  }
  return definition;
}
