import { z } from 'zod';
import type { Balancer } from '../../balancer/balancer.ts';
import type { Clock } from '../../core/clock.ts';
import { AwsError } from '../../core/errors.ts';
import { parseArn } from '../names.ts';
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

/**
 * Takes the request's body and gives the answer's; members that are undefined are left out. `input` is its shape, where it
 * has one. @throws AwsError
 */
export type Operation = ((ecs: Ecs, input: Json) => object | Promise<object>) & { input?: z.ZodType };

/** An operation whose input has a shape: members it does not know are ignored, as AWS does it. */
export function operation<S extends z.ZodType>(
  schema: S,
  answer: (ecs: Ecs, input: z.output<S>, raw: Json) => object | Promise<object>,
): Operation {
  const act = (ecs: Ecs, raw: Json) => answer(ecs, parse(schema, raw), raw);
  return Object.assign(act, { input: schema });
}

/** @throws AwsError SerializationException for a wrong JSON type, InvalidParameterException for a wrong value */
function parse<S extends z.ZodType>(schema: S, raw: Json): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  // What can't be read at all comes first, wherever it stands; what is absent or not allowed is looked at after that.
  const issue = result.error.issues.find(isWrongType) ?? result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  if (issue && isWrongType(issue)) {
    const type = issue.code === 'invalid_type' && issue.expected !== 'int' ? issue.expected : 'integer';
    throw new AwsError(
      'SerializationException',
      `${typeOf(issue.input)} can not be converted to ${type} at '${path}'`,
    );
  }
  if (issue?.code === 'invalid_type') throw invalid(`${path} cannot be empty.`);
  const wrong = (constraint: string) =>
    invalid(
      `1 validation error detected: Value '${shown(issue?.input)}' at '${path}' failed to satisfy constraint: ${constraint}`,
    );
  if (issue?.code === 'invalid_value') {
    if (issue.input === undefined) throw invalid(`${path} cannot be empty.`);
    throw wrong(`Member must satisfy enum value set: [${issue.values.map(String).join(', ')}]`);
  }
  if (issue?.code === 'too_small' || issue?.code === 'too_big') {
    const [word, bound] = issue.code === 'too_small' ? ['greater', issue.minimum] : ['less', issue.maximum];
    const what = issue.origin === 'string' || issue.origin === 'array' ? 'length' : 'value';
    throw wrong(`Member must have ${what} ${word} than or equal to ${String(bound)}`);
  }
  if (issue?.code === 'invalid_format') {
    throw wrong(`Member must satisfy regular expression pattern: ${issue.pattern ?? issue.format}`);
  }
  throw invalid(`Invalid value at '${path}': ${issue?.message ?? 'not understood'}`);
}

/** A number, list or structure where another type is due, or a string where an enumeration's word can't be. */
function isWrongType(issue: z.core.$ZodIssue): boolean {
  if (issue.input === undefined) return false;
  if (issue.code === 'invalid_type') return true;
  if (issue.code === 'invalid_value') return typeof issue.input !== 'string';
  // z.int32 says of a number beyond its range that it is too big or too small.
  return (issue.code === 'too_big' || issue.code === 'too_small') && isBeyondInt32(issue.input);
}

const isBeyondInt32 = (value: unknown) =>
  typeof value === 'number' && (value > 2 ** 31 - 1 || value < -(2 ** 31));

const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

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

/** @throws AwsError ServiceNotFoundException, InvalidParameterException for what can't be a service of this cluster */
export function serviceOf(ecs: Ecs, cluster: Cluster, name: string): Service {
  checkIdentifier(cluster, 'service', name);
  const service = findService(ecs.state, cluster, name);
  if (!service) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  return service;
}

/**
 * Names, `CLUSTER/NAME`, and ARNs in the long and in the short format can name a service or a task; ECS says what it takes
 * for a mistake, in these words (seen in clients' error reports).
 * @throws AwsError InvalidParameterException
 */
export function checkIdentifier(cluster: Cluster, type: 'service' | 'task', text: string): void {
  const arn = parseArn(text);
  if (arn && arn.type !== type) throw invalid(`Unsupported resource type: ${arn.type}`);
  const [first = '', second, ...more] = arn?.path ?? text.split('/');
  if (more.length > 0) throw invalid('Invalid identifier: Unexpected number of separators');
  if (second !== undefined && first !== cluster.name) {
    throw invalid(`Invalid identifier: Identifier is for cluster ${first}. Your cluster is ${cluster.name}`);
  }
  const { length } = second ?? first;
  if (type === 'task' && length !== 32 && length !== 36) {
    throw invalid('taskId length should be one of [32,36]');
  }
}

/** An entry of `failures` in a Describe answer. Source: developer guide, api_failures_messages. */
export const missing = (arn: string) => ({ arn, reason: 'MISSING' });

const provider = z.object({
  capacityProvider: z.string(),
  weight: z.int32().min(0).max(1000).optional(),
  base: z.int32().min(0).max(100_000).optional(),
});

/** Source: API_Tag, and the restrictions in the developer guide, ecs-using-tags. */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const tag = z.object({
  key: z.string().min(1).max(128).regex(tagText),
  value: z.string().max(256).regex(tagText).optional(),
});
const tags = z
  .array(tag)
  .max(50)
  .refine((list) => list.every(({ key }) => !/^aws:/i.test(key)), "keys that begin with 'aws:' are AWS's own")
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, 'a key may stand once only');

/** Shapes that several operations share. */
export const shapes = {
  text: z.string(),
  whole: z.int32(),
  tags,
  launchType: z.enum(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']),
  /** A structure that is kept as it was given. */
  open: z.record(z.string(), z.unknown()),
  strategy: z.array(provider),
  network: z.object({
    awsvpcConfiguration: z.object({
      subnets: z.array(z.string()).min(1),
      securityGroups: z.array(z.string()).optional(),
      assignPublicIp: z.enum(['ENABLED', 'DISABLED']).default('DISABLED'),
    }),
  }),
  /** KeyValuePair. */
  pair: z.object({ name: z.string().optional(), value: z.string().optional() }),
  environmentFile: z.object({ value: z.string(), type: z.enum(['s3']) }),
  resourceRequirement: z.object({
    value: z.string().optional(),
    type: z.enum(['GPU', 'InferenceAccelerator', 'NeuronDevice']),
    sharingStrategy: z
      .object({
        nvidiaMps: z
          .object({
            memory: z.int32().min(1),
            maxComputePercent: z.int32().min(1).max(100).optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  ephemeralStorage: z.object({ sizeInGiB: z.int32() }),
  page: { nextToken: z.string().optional(), maxResults: z.int32().optional() },
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
