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

function checkGroups(form: URLSearchParams, records: Records): void {
  const action = parseAction(keptFromForm(form).actions ?? []);
  if (action?.type !== 'forward') return;
  for (const { arn } of action.groups) {
    if (!records.groups.has(arn))
      throw new AwsError('TargetGroupNotFound', `Target groups '${arn}' not found`);
  }
}
