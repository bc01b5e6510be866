import type { Route } from './balancer.ts';
import type { Condition } from './model.ts';
import type { Records } from './records.ts';

/** The rules that forward to a target group. @param urlOf The base URL of a listener, by its ARN */
export function routesTo(
  groupArn: string,
  records: Records | undefined,
  urlOf: (listenerArn: string) => string | undefined,
): Route[] {
  return [...(records?.listeners.values() ?? [])].flatMap((listener) =>
    listener.rules.flatMap(({ arn, priority, conditions, action }) => {
      if (action?.type !== 'forward' || !action.groups.some((group) => group.arn === groupArn)) return [];
      return [
        {
          ruleArn: arn,
          priority: Number.isFinite(priority) ? priority : undefined,
          conditions: conditions.map(text),
          loadBalancer: records?.loadBalancers.get(listener.loadBalancerArn)?.name ?? '',
          listener: `${listener.protocol}:${listener.port}`,
          url: urlOf(listener.arn),
          weights: action.groups.map((group) => ({ group: group.arn, weight: group.weight })),
        },
      ];
    }),
  );
}

const words = {
  'path-pattern': 'path',
  'host-header': 'host',
  'http-request-method': 'method',
  'source-ip': 'source',
} as const;

function text(condition: Condition): string {
  switch (condition.field) {
    case 'http-header':
      return `header ${condition.name}: ${condition.values.join(' or ')}`;
    case 'query-string':
      return `query ${condition.values.map(({ key, value }) => (key === undefined ? value : `${key}=${value}`)).join(' or ')}`;
    default:
      return `${words[condition.field]} ${condition.values.join(' or ')}`;
  }
}
