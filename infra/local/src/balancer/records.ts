import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import { listOf, type Shape, shapeOf, textOf, textsOf } from '../upstream/shapes.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { fullAction, fullCondition, type Kept } from './kept.ts';
import type { Action, Condition, Group, Listener, LoadBalancer, Rule } from './model.ts';

export const version = '2015-12-01';

/** All records of one account and region, by ARN. */
export interface Records {
  loadBalancers: Map<string, LoadBalancer>;
  listeners: Map<string, Listener>;
  groups: Map<string, Group>;
}

export const noRecords = (): Records => ({
  loadBalancers: new Map(),
  listeners: new Map(),
  groups: new Map(),
});

/** Reads them from the upstream. @throws AwsError of the upstream */
export async function readRecords(
  upstream: Upstream,
  scope: Scope,
  kept: Map<string, Kept>,
): Promise<Records> {
  const all = (action: string, list: string, params: Record<string, string> = {}) =>
    readPages(upstream, scope, action, list, params);
  const [balancers, groups] = await Promise.all([
    all('DescribeLoadBalancers', 'LoadBalancers').then((found) =>
      stillThere(
        found.map(async (shape) => {
          const arn = { LoadBalancerArn: textOf(shape.LoadBalancerArn) ?? '' };
          const [attributes, listeners] = await Promise.all([
            all('DescribeLoadBalancerAttributes', 'Attributes', arn),
            all('DescribeListeners', 'Listeners', arn),
          ]);
          const withRules = listeners.map(async (listener) => {
            const rules = await all('DescribeRules', 'Rules', {
              ListenerArn: textOf(listener.ListenerArn) ?? '',
            });
            return parseListener(listener, rules, kept);
          });
          return { balancer: parseLoadBalancer(shape, attributes), listeners: await stillThere(withRules) };
        }),
      ),
    ),
    all('DescribeTargetGroups', 'TargetGroups').then((found) =>
      stillThere(
        found.map(async (shape) => {
          const arn = { TargetGroupArn: textOf(shape.TargetGroupArn) ?? '' };
          return parseGroup(shape, await all('DescribeTargetGroupAttributes', 'Attributes', arn));
        }),
      ),
    ),
  ]);
  const listeners = balancers.flatMap((entry) => entry.listeners);
  for (const group of groups) group.loadBalancerArns = balancersOf(group.arn, listeners);
  return {
    loadBalancers: new Map(balancers.map(({ balancer }) => [balancer.arn, balancer])),
    listeners: new Map(listeners.map((listener) => [listener.arn, listener])),
    groups: new Map(groups.map((group) => [group.arn, group])),
  };
}

/** Without what was deleted between the list that named it and the read of its parts. */
async function stillThere<T>(reads: Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(reads);
  return ends.flatMap((end) => {
    if (end.status === 'fulfilled') return [end.value];
    if (end.reason instanceof AwsError && end.reason.code.endsWith('NotFound')) return [];
    throw end.reason;
  });
}

async function readPages(
  upstream: Upstream,
  scope: Scope,
  action: string,
  list: string,
  params: Record<string, string>,
): Promise<Shape[]> {
  const found: Shape[] = [];
  for (let marker: string | undefined; ; ) {
    const page: Record<string, string> = marker === undefined ? params : { ...params, Marker: marker };
    const result = await upstream.query(scope, 'elasticloadbalancing', version, action, page);
    found.push(...listOf(result[list]));
    marker = textOf(result.NextMarker) || undefined;
    if (marker === undefined) return found;
  }
}

/** The load balancers that send traffic to a group, through any of their rules. */
function balancersOf(groupArn: string, listeners: Listener[]): string[] {
  const using = listeners.filter((listener) =>
    listener.rules.some(
      ({ action }) => action?.type === 'forward' && action.groups.some(({ arn }) => arn === groupArn),
    ),
  );
  return [...new Set(using.map((listener) => listener.loadBalancerArn))];
}

function parseLoadBalancer(shape: Shape, list: Shape[]): LoadBalancer {
  const attributes = attributesOf(list);
  const mode = attributes.get('routing.http.xff_header_processing.mode');
  return {
    arn: textOf(shape.LoadBalancerArn) ?? '',
    name: textOf(shape.LoadBalancerName) ?? '',
    type: textOf(shape.Type) ?? 'application',
    idleTimeout: Number(attributes.get('idle_timeout.timeout_seconds') ?? 60) * 1000,
    forwardedFor: mode === 'preserve' || mode === 'remove' ? mode : 'append',
  };
}

export function parseListener(shape: Shape, rules: Shape[], kept: Map<string, Kept>): Listener {
  const arn = textOf(shape.ListenerArn) ?? '';
  return {
    arn,
    loadBalancerArn: textOf(shape.LoadBalancerArn) ?? '',
    port: Number(textOf(shape.Port) ?? 80),
    protocol: textOf(shape.Protocol) ?? 'HTTP',
    rules: rules
      .map((rule) => parseRule(rule, keptOf(rule, arn, kept)))
      .sort((a, b) => a.priority - b.priority),
  };
}

const isDefault = (rule: Shape) => textOf(rule.Priority) === 'default';

/** A default rule is its listener's default actions. */
export function keptOf(rule: Shape, listenerArn: string, kept: Map<string, Kept>): Kept | undefined {
  return kept.get(isDefault(rule) ? listenerArn : (textOf(rule.RuleArn) ?? ''));
}

function parseRule(shape: Shape, kept: Kept | undefined): Rule {
  const actions = kept?.actions ?? listOf(shape.Actions).map(fullAction);
  const conditions = kept?.conditions ?? listOf(shape.Conditions).map(fullCondition);
  return {
    arn: textOf(shape.RuleArn) ?? '',
    priority: isDefault(shape) ? Number.POSITIVE_INFINITY : Number(textOf(shape.Priority)),
    conditions: conditions.flatMap((condition) => parseCondition(condition) ?? []),
    action: parseAction(actions),
  };
}

/** The action that ends a rule: the last in order. Those before it only authenticate. */
export function parseAction(actions: Shape[]): Action | undefined {
  const last = actions.toSorted((a, b) => Number(textOf(a.Order)) - Number(textOf(b.Order))).at(-1);
  switch (textOf(last?.Type)) {
    case 'forward': {
      const config = shapeOf(last?.ForwardConfig);
      const sticky = shapeOf(config?.TargetGroupStickinessConfig);
      const groups = listOf(config?.TargetGroups).map((group) => ({
        arn: textOf(group.TargetGroupArn) ?? '',
        weight: Number(textOf(group.Weight) ?? 1),
      }));
      const seconds =
        textOf(sticky?.Enabled) === 'true' ? Number(textOf(sticky?.DurationSeconds) ?? 3600) : undefined;
      return { type: 'forward', groups, ...(seconds === undefined ? {} : { stickiness: seconds * 1000 }) };
    }
    case 'redirect': {
      const config = shapeOf(last?.RedirectConfig) ?? {};
      return {
        type: 'redirect',
        status: textOf(config.StatusCode) === 'HTTP_301' ? 301 : 302,
        protocol: textOf(config.Protocol) ?? '#{protocol}',
        host: textOf(config.Host) ?? '#{host}',
        port: textOf(config.Port) ?? '#{port}',
        path: textOf(config.Path) ?? '/#{path}',
        query: textOf(config.Query) ?? '#{query}',
      };
    }
    case 'fixed-response': {
      const config = shapeOf(last?.FixedResponseConfig) ?? {};
      return {
        type: 'fixed-response',
        status: Number(textOf(config.StatusCode) ?? 200),
        contentType: textOf(config.ContentType) ?? 'text/plain',
        body: textOf(config.MessageBody) ?? '',
      };
    }
    default:
      return undefined;
  }
}

export function parseCondition(shape: Shape): Condition | undefined {
  const field = textOf(shape.Field);
  switch (field) {
    case 'path-pattern':
    case 'host-header':
    case 'http-request-method':
    case 'source-ip':
      return { field, values: textsOf(shape.Values) };
    case 'http-header': {
      const config = shapeOf(shape.HttpHeaderConfig);
      return { field, name: textOf(config?.HttpHeaderName) ?? '', values: textsOf(config?.Values) };
    }
    case 'query-string': {
      const values = listOf(shapeOf(shape.QueryStringConfig)?.Values).map(({ Key, Value }) => {
        const key = textOf(Key);
        return { value: textOf(Value) ?? '', ...(key === undefined ? {} : { key }) };
      });
      return { field, values };
    }
    default:
      return undefined;
  }
}

function parseGroup(shape: Shape, list: Shape[]): Group {
  const attributes = attributesOf(list);
  const seconds = (name: string, otherwise: number) => Number(attributes.get(name) ?? otherwise) * 1000;
  const text = (name: string, otherwise: string) => textOf(shape[name]) ?? otherwise;
  const slow = seconds('slow_start.duration_seconds', 0);
  const sticky =
    attributes.get('stickiness.enabled') === 'true' &&
    (attributes.get('stickiness.type') ?? 'lb_cookie') === 'lb_cookie';
  return {
    arn: text('TargetGroupArn', ''),
    name: text('TargetGroupName', ''),
    port: Number(text('Port', '80')),
    protocol: text('Protocol', 'HTTP'),
    targetType: text('TargetType', 'instance'),
    loadBalancerArns: [],
    deregistrationDelay: seconds('deregistration_delay.timeout_seconds', 300) / 1000,
    algorithm:
      attributes.get('load_balancing.algorithm.type') === 'least_outstanding_requests'
        ? 'least_outstanding_requests'
        : 'round_robin',
    ...(slow > 0 ? { slowStart: slow } : {}),
    ...(sticky ? { stickiness: seconds('stickiness.lb_cookie.duration_seconds', 86_400) } : {}),
    healthCheck: {
      enabled: text('HealthCheckEnabled', 'true') === 'true',
      protocol: text('HealthCheckProtocol', 'HTTP'),
      path: text('HealthCheckPath', '/'),
      port: text('HealthCheckPort', 'traffic-port'),
      interval: Number(text('HealthCheckIntervalSeconds', '30')) * 1000,
      timeout: Number(text('HealthCheckTimeoutSeconds', '5')) * 1000,
      healthyThreshold: Number(text('HealthyThresholdCount', '5')),
      unhealthyThreshold: Number(text('UnhealthyThresholdCount', '2')),
      matcher: textOf(shapeOf(shape.Matcher)?.HttpCode) ?? '200',
    },
  };
}

function attributesOf(list: Shape[]): Map<string, string> {
  return new Map(list.map(({ Key, Value }) => [textOf(Key) ?? '', textOf(Value) ?? '']));
}
