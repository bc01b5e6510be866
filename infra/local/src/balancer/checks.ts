import { AwsError } from '../core/errors.ts';
import { keptFromForm } from './kept.ts';
import { parseAction, type Records } from './records.ts';

/**
 * What AWS refuses and the upstream does not, because a client relies on the refusal.
 * Source: the errors of each operation in the ELBv2 API reference
 * @throws AwsError
 */
export function checkBefore(operation: string, form: URLSearchParams, records: Records): void {
  const text = (name: string) => form.get(name) ?? '';
  switch (operation) {
    case 'CreateListener': {
      const same = [...records.listeners.values()].find(
        ({ loadBalancerArn, port }) =>
          loadBalancerArn === text('LoadBalancerArn') && String(port) === text('Port'),
      );
      if (same)
        throw new AwsError(
          'DuplicateListener',
          'A listener already exists on this port for this load balancer',
        );
      checkGroups(form, records);
      return;
    }
    case 'CreateRule': {
      const priority = text('Priority');
      const rules = records.listeners.get(text('ListenerArn'))?.rules ?? [];
      if (!/^\d{1,5}$/.test(priority) || Number(priority) < 1 || Number(priority) > 50_000)
        throw new AwsError('ValidationError', `Rule priority '${priority}' must be between 1 and 50000`);
      if (rules.some((rule) => String(rule.priority) === priority)) {
        throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
      }
      checkGroups(form, records);
      return;
    }
    case 'ModifyRule':
    case 'ModifyListener':
      checkGroups(form, records);
      return;
    case 'DeleteTargetGroup': {
      const arn = text('TargetGroupArn');
      if ((records.groups.get(arn)?.loadBalancerArns.length ?? 0) > 0) {
        throw new AwsError(
          'ResourceInUse',
          `Target group '${arn}' is currently in use by a listener or a rule`,
        );
      }
      return;
    }
  }
}

/**
 * The records that a read names have to be there.
 * @throws AwsError LoadBalancerNotFound, ListenerNotFound, RuleNotFound, TargetGroupNotFound
 */
export function checkNamed(operation: string, form: URLSearchParams, records: Records): void {
  const named = (parameter: string) =>
    [...form].flatMap(([key, value]) =>
      key === parameter || key.startsWith(`${parameter}s.member.`) ? [value] : [],
    );
  const rules = new Set([...records.listeners.values()].flatMap((one) => one.rules.map((rule) => rule.arn)));
  const kinds = [
    ['LoadBalancerArn', 'LoadBalancerNotFound', 'load balancers', records.loadBalancers],
    ['ListenerArn', 'ListenerNotFound', 'listeners', records.listeners],
    ['RuleArn', 'RuleNotFound', 'rules', rules],
    ['TargetGroupArn', 'TargetGroupNotFound', 'target groups', records.groups],
  ] as const;
  const reads = [
    'DescribeListeners',
    'DescribeRules',
    'DescribeTargetGroups',
    'DescribeLoadBalancers',
    'CreateRule',
    'ModifyRule',
    'ModifyListener',
    'DeleteListener',
    'DeleteRule',
  ];
  if (!reads.includes(operation)) return;
  for (const [parameter, code, what, known] of kinds) {
    const absent = named(parameter).find((arn) => !known.has(arn));
    if (absent !== undefined) throw new AwsError(code, `One or more ${what} not found: '${absent}'`);
  }
}

function checkGroups(form: URLSearchParams, records: Records): void {
  const unknown = [...form.keys()].find((key) => /^Transforms\.|\.RegexValues\./.test(key));
  if (unknown)
    throw new AwsError(
      'ValidationError',
      `Local Fargate has no rules with transforms or regular expressions (${unknown})`,
    );
  const action = parseAction(keptFromForm(form).actions ?? []);
  if (action?.type !== 'forward') return;
  for (const { arn, weight } of action.groups) {
    if (!(Number.isInteger(weight) && weight >= 0 && weight <= 999))
      throw new AwsError('ValidationError', `Weight '${weight}' must be between 0 and 999`);
    if (!records.groups.has(arn))
      throw new AwsError('TargetGroupNotFound', `Target groups '${arn}' not found`);
  }
}
