import { z } from 'zod';
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import { AwsError } from '../../core/errors.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import type { Cluster, Json, Service } from '../store/model.ts';
import { findCluster, findService, type ScopeState, type Store } from '../store/store.ts';
import type { Tokens } from './tokens.ts';

/** What an operation works with: one caller's account and region, and the parts behind them. */
export interface Ecs {
  state: ScopeState;
  store: Store;
  scheduler: Scheduler;
  balancer: Balancer;
  clock: Clock;
  tokens: Tokens;
}

/** Takes the request's body and gives the answer's; members that are undefined are left out. @throws AwsError */
export type Operation = (ecs: Ecs, input: Json) => object | Promise<object>;

/** An operation whose input has a shape: members it does not know are ignored, as AWS does it. */
export function operation<S extends z.ZodType>(
  schema: S,
  answer: (ecs: Ecs, input: z.output<S>, raw: Json) => object | Promise<object>,
): Operation {
  return (ecs, raw) => answer(ecs, parse(schema, raw), raw);
}

/** @throws AwsError SerializationException for a wrong JSON type, InvalidParameterException for a wrong value */
function parse<S extends z.ZodType>(schema: S, raw: Json): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'invalid_type' && issue.input === undefined) {
    throw invalid(`${path} cannot be empty.`);
  }
  if (issue?.code === 'invalid_type') {
    const type = issue.expected === 'int' ? 'integer' : issue.expected;
    throw new AwsError(
      'SerializationException',
      `${typeOf(issue.input)} can not be converted to ${type} at '${path}'`,
    );
  }
  if (issue?.code === 'invalid_value') {
    throw invalid(
      `1 validation error detected: Value '${String(issue.input)}' at '${path}' failed to satisfy constraint: ` +
        `Member must satisfy enum value set: [${issue.values.map(String).join(', ')}]`,
    );
  }
  throw invalid(`Invalid value at '${path}': ${issue?.message ?? 'not understood'}`);
}

const typeOf = (value: unknown) =>
  (Array.isArray(value) ? 'LIST' : typeof value === 'object' ? 'STRUCTURE' : typeof value).toUpperCase() +
  '_VALUE';

export const invalid = (message: string) => new AwsError('InvalidParameterException', message);
export const clientError = (message: string) => new AwsError('ClientException', message);
/** For what ECS has and Local Fargate does not have yet: said at once, rather than left out in silence. */
export const notBuilt = (what: string) =>
  new AwsError('UnsupportedFeatureException', `${what} is not built in Local Fargate yet.`);

/** @throws AwsError ClusterNotFoundException, for one that was deleted too */
export function clusterOf(ecs: Ecs, name: string | undefined): Cluster {
  const cluster = findCluster(ecs.state, name);
  if (cluster?.status !== 'ACTIVE') throw new AwsError('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

/** @throws AwsError ServiceNotFoundException */
export function serviceOf(ecs: Ecs, cluster: Cluster, name: string): Service {
  const service = findService(ecs.state, cluster, name);
  if (!service) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  return service;
}

/** An entry of `failures` in a Describe answer. Source: developer guide, api_failures_messages. */
export const missing = (arn: string) => ({ arn, reason: 'MISSING' });

/** Shapes that several operations share. */
export const shapes = {
  text: z.string(),
  whole: z.number().int(),
  tags: z.array(z.object({ key: z.string(), value: z.string().optional() })),
  /** A structure that is kept as it was given. */
  open: z.record(z.string(), z.unknown()),
  strategy: z.array(
    z.object({
      capacityProvider: z.string(),
      weight: z.number().int().optional(),
      base: z.number().int().optional(),
    }),
  ),
  network: z.object({
    awsvpcConfiguration: z.object({
      subnets: z.array(z.string()).min(1),
      securityGroups: z.array(z.string()).optional(),
      assignPublicIp: z.enum(['ENABLED', 'DISABLED']).optional(),
    }),
  }),
  page: { nextToken: z.string().optional(), maxResults: z.number().int().optional() },
};

/** JSON `null` is as good as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((v) => v !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null)
      .map(([k, v]) => [k, withoutNulls(v)]),
  );
}
