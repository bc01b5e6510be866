import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Scopes } from '../core/scopes.ts';
import { type CallEcs, readService } from './ecs.ts';
import {
  type Dimension,
  desiredCount,
  isSame,
  type Json,
  type Policy,
  type ScheduledAction,
  type ScopeState,
  type Suspended,
  type Target,
} from './model.ts';
import type { Scaler } from './scaler.ts';
import {
  actionView,
  activityView,
  dimensionOf,
  policyArn,
  policyView,
  serviceLinkedRole,
  targetArn,
  targetView,
} from './views.ts';

export interface AutoScaling {
  scope: Scope;
  state: ScopeState;
  clock: Clock;
  ecs: CallEcs;
  scaler: Scaler;
  store: Scopes<ScopeState>;
}

export type Operation = (scaling: AutoScaling, input: Json) => object | Promise<object>;

const invalid = (message: string) => new AwsError('ValidationException', message);

const dimension = {
  ServiceNamespace: z.string(),
  ResourceId: z.string().min(1),
  ScalableDimension: z.string(),
};
const capacity = z.number().int().min(0).optional();
const configuration = z.record(z.string(), z.unknown()).optional();
const page = { MaxResults: z.number().int().min(1).max(50).optional(), NextToken: z.string().optional() };
const filter = {
  ServiceNamespace: z.string(),
  ResourceId: z.string().optional(),
  ScalableDimension: z.string().optional(),
};

export const operations: Record<string, Operation> = {
  RegisterScalableTarget: operation(
    z.object({
      ...dimension,
      MinCapacity: capacity,
      MaxCapacity: capacity,
      RoleARN: z.string().optional(),
      SuspendedState: z
        .object({
          DynamicScalingInSuspended: z.boolean().optional(),
          DynamicScalingOutSuspended: z.boolean().optional(),
          ScheduledScalingSuspended: z.boolean().optional(),
        })
        .default({}),
      Tags: z.record(z.string(), z.string()).default({}),
    }),
    async (scaling, input) => {
      const { scope, state, clock, ecs, scaler, store } = scaling;
      const isEcs = input.ScalableDimension === desiredCount;
      const service = isEcs ? await readService(ecs, scope, input.ResourceId) : undefined;
      if (isEcs && !service) throw invalid(`ECS service doesn't exist: ${input.ResourceId}`);
      const before = find(state.targets, input);
      const min = input.MinCapacity ?? before?.min;
      const max = input.MaxCapacity ?? before?.max;
      if (min === undefined || max === undefined) {
        throw invalid('MinCapacity and MaxCapacity are required when a new scalable target is registered.');
      }
      if (max < min) throw invalid('Maximum capacity cannot be less than minimum capacity');
      const target: Target = {
        ...dimensionOf(input),
        id: before?.id ?? randomUUID().replaceAll('-', '').slice(0, 27),
        min,
        max,
        roleArn: input.RoleARN ?? before?.roleArn ?? serviceLinkedRole(scope, input.ServiceNamespace),
        createdAt: before?.createdAt ?? clock.now(),
        suspended: suspendedOf(input.SuspendedState, before?.suspended),
        tags: { ...before?.tags, ...input.Tags },
      };
      state.targets = [...state.targets.filter((t) => t !== before), target];
      store.changed();
      if (service) await scaler.registered(scope, target, service);
      return { ScalableTargetARN: targetArn(scope, target) };
    },
  ),

  DescribeScalableTargets: operation(
    z.object({
      ServiceNamespace: z.string(),
      ResourceIds: z.array(z.string()).optional(),
      ScalableDimension: z.string().optional(),
      ...page,
    }),
    ({ scope, state }, input) => {
      const found = state.targets.filter(
        (t) => matches(t, input) && (input.ResourceIds?.includes(t.ResourceId) ?? true),
      );
      return paged(
        'ScalableTargets',
        found.map((t) => targetView(scope, t)),
        input,
        50,
      );
    },
  ),

  DeregisterScalableTarget: operation(z.object(dimension), ({ state, store }, input) => {
    const target = targetOf(state, input);
    // Its policies and scheduled actions go with it. Source: API_DeregisterScalableTarget.
    state.targets = state.targets.filter((t) => t !== target);
    state.policies = state.policies.filter((p) => !isSame(p, target));
    state.actions = state.actions.filter((a) => !isSame(a, target));
    store.changed();
    return {};
  }),

  PutScalingPolicy: operation(
    z.object({
      ...dimension,
      PolicyName: z.string().min(1).max(256),
      PolicyType: z.enum(['StepScaling', 'TargetTrackingScaling', 'PredictiveScaling']).optional(),
      StepScalingPolicyConfiguration: configuration,
      TargetTrackingScalingPolicyConfiguration: configuration,
      PredictiveScalingPolicyConfiguration: configuration,
    }),
    ({ scope, state, clock, store }, input) => {
      const target = targetOf(state, input);
      const before = state.policies.find((p) => p.name === input.PolicyName && isSame(p, target));
      const type = input.PolicyType ?? before?.type ?? 'StepScaling';
      const name = `${type}PolicyConfiguration` as const;
      const given = input[name as keyof typeof input] as Json | undefined;
      if (!given && !before) throw invalid(`A policy of type ${type} needs a ${name}.`);
      if (type === 'TargetTrackingScaling' && given && typeof given.TargetValue !== 'number') {
        throw invalid('TargetTrackingScalingPolicyConfiguration needs a TargetValue.');
      }
      const policy: Policy = {
        ...dimensionOf(input),
        arn: before?.arn ?? policyArn(scope, input, input.PolicyName),
        name: input.PolicyName,
        type,
        createdAt: before?.createdAt ?? clock.now(),
        configuration: given ? { [name]: given } : (before?.configuration ?? {}),
      };
      state.policies = [...state.policies.filter((p) => p !== before), policy];
      store.changed();
      return { PolicyARN: policy.arn, Alarms: [] };
    },
  ),

  DescribeScalingPolicies: operation(
    z.object({ PolicyNames: z.array(z.string()).optional(), ...filter, ...page }),
    ({ state }, input) => {
      const found = state.policies.filter(
        (p) => matches(p, input) && (input.PolicyNames?.includes(p.name) ?? true),
      );
      return paged('ScalingPolicies', found.map(policyView), input, 50);
    },
  ),

  DeleteScalingPolicy: operation(
    z.object({ ...dimension, PolicyName: z.string() }),
    ({ state, store }, input) => {
      const policy = state.policies.find((p) => p.name === input.PolicyName && isSame(p, input));
      if (!policy) {
        throw notFound(`No scaling policy found for ${named(input)}, policy name: ${input.PolicyName}`);
      }
      state.policies = state.policies.filter((p) => p !== policy);
      store.changed();
      return {};
    },
  ),

  DescribeScalingActivities: operation(z.object({ ...filter, ...page }), ({ state }, input) =>
    paged(
      'ScalingActivities',
      state.activities.filter((a) => matches(a, input)).map(activityView),
      input,
      50,
    ),
  ),

  PutScheduledAction: operation(
    z.looseObject({ ...dimension, ScheduledActionName: z.string().min(1) }),
    ({ scope, state, clock, store }, input) => {
      const target = targetOf(state, input);
      const {
        ServiceNamespace: _n,
        ResourceId: _r,
        ScalableDimension: _d,
        ScheduledActionName: name,
        ...fields
      } = input;
      const before = state.actions.find((a) => a.name === name && isSame(a, target));
      const arn = `arn:aws:autoscaling:${scope.region}:${scope.account}:scheduledAction:${randomUUID()}:resource/${input.ServiceNamespace}/${input.ResourceId}:scheduledActionName/${name}`;
      const action: ScheduledAction = {
        ...dimensionOf(input),
        arn: before?.arn ?? arn,
        name,
        createdAt: before?.createdAt ?? clock.now(),
        fields: { ...before?.fields, ...fields },
      };
      state.actions = [...state.actions.filter((a) => a !== before), action];
      store.changed();
      return {};
    },
  ),

  DescribeScheduledActions: operation(
    z.object({ ScheduledActionNames: z.array(z.string()).optional(), ...filter, ...page }),
    ({ state }, input) => {
      const found = state.actions.filter(
        (a) => matches(a, input) && (input.ScheduledActionNames?.includes(a.name) ?? true),
      );
      return paged('ScheduledActions', found.map(actionView), input, 50);
    },
  ),

  DeleteScheduledAction: operation(
    z.object({ ...dimension, ScheduledActionName: z.string() }),
    ({ state, store }, input) => {
      const action = state.actions.find((a) => a.name === input.ScheduledActionName && isSame(a, input));
      if (!action) {
        throw notFound(
          `No scheduled action found for ${named(input)}, scheduled action name: ${input.ScheduledActionName}`,
        );
      }
      state.actions = state.actions.filter((a) => a !== action);
      store.changed();
      return {};
    },
  ),

  ListTagsForResource: operation(z.object({ ResourceARN: z.string() }), (scaling, input) => ({
    Tags: taggedOf(scaling, input.ResourceARN).tags,
  })),

  TagResource: operation(
    z.object({ ResourceARN: z.string(), Tags: z.record(z.string(), z.string()) }),
    (scaling, input) => {
      Object.assign(taggedOf(scaling, input.ResourceARN).tags, input.Tags);
      scaling.store.changed();
      return {};
    },
  ),

  UntagResource: operation(
    z.object({ ResourceARN: z.string(), TagKeys: z.array(z.string()) }),
    (scaling, input) => {
      const target = taggedOf(scaling, input.ResourceARN);
      for (const key of input.TagKeys) delete target.tags[key];
      scaling.store.changed();
      return {};
    },
  ),
};

function operation<S extends z.ZodType>(
  schema: S,
  answer: (scaling: AutoScaling, input: z.output<S>) => object | Promise<object>,
): Operation {
  return (scaling, raw) => {
    const result = schema.safeParse(raw);
    if (result.success) return answer(scaling, result.data);
    const issue = result.error.issues[0];
    throw invalid(
      `1 validation error detected: Value at '${issue?.path.map(String).join('.')}' failed to satisfy constraint: ${issue?.message}`,
    );
  };
}

/** What is not given stays as it was, and is off in a new target. */
function suspendedOf(
  given: { [Name in keyof Suspended]?: boolean | undefined },
  before: Suspended | undefined,
): Suspended {
  const of = (name: keyof Suspended) => given[name] ?? before?.[name] ?? false;
  return {
    DynamicScalingInSuspended: of('DynamicScalingInSuspended'),
    DynamicScalingOutSuspended: of('DynamicScalingOutSuspended'),
    ScheduledScalingSuspended: of('ScheduledScalingSuspended'),
  };
}

const notFound = (message: string) => new AwsError('ObjectNotFoundException', message);

const named = (d: Dimension) =>
  `service namespace: ${d.ServiceNamespace}, resource ID: ${d.ResourceId}, scalable dimension: ${d.ScalableDimension}`;

const find = <T extends Dimension>(items: T[], wanted: Dimension): T | undefined =>
  items.find((item) => isSame(item, wanted));

/** @throws AwsError ObjectNotFoundException */
function targetOf(state: ScopeState, wanted: Dimension): Target {
  const target = find(state.targets, wanted);
  if (!target) throw notFound(`No scalable target registered for ${named(wanted)}`);
  return target;
}

function matches(
  item: Dimension,
  wanted: {
    ServiceNamespace: string;
    ResourceId?: string | undefined;
    ScalableDimension?: string | undefined;
  },
): boolean {
  return (
    item.ServiceNamespace === wanted.ServiceNamespace &&
    (wanted.ResourceId === undefined || item.ResourceId === wanted.ResourceId) &&
    (wanted.ScalableDimension === undefined || item.ScalableDimension === wanted.ScalableDimension)
  );
}

/** @throws AwsError InvalidNextTokenException */
function paged(
  member: string,
  items: object[],
  input: { MaxResults?: number | undefined; NextToken?: string | undefined },
  most: number,
): object {
  const start = input.NextToken === undefined ? 0 : Number(input.NextToken);
  if (!Number.isInteger(start) || start < 0) {
    throw new AwsError('InvalidNextTokenException', 'The next token supplied was invalid.');
  }
  const next = start + (input.MaxResults ?? most);
  return { [member]: items.slice(start, next), ...(next < items.length && { NextToken: String(next) }) };
}

/** @throws AwsError ResourceNotFoundException */
function taggedOf({ scope, state }: AutoScaling, arn: string): Target {
  const target = state.targets.find((t) => targetArn(scope, t) === arn);
  if (!target) throw new AwsError('ResourceNotFoundException', `No scalable target has the ARN ${arn}.`);
  return target;
}
