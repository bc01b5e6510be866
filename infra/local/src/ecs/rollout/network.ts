/**
 * Whether listener rules and target groups are fit for a shift. Looked at when a deployment begins, so what is wrong fails
 * the deployment and not the call that began it. Source: developer guide, troubleshooting-blue-green.
 */
import type { LoadBalancer } from '../store/model.ts';
import { statusReasons } from './texts.ts';

interface Forward {
  arn: string;
  weight: number;
}

/** What the rules of one load balancer entry say; undefined for a rule that does not exist or is not named. */
export interface RulesFound {
  production: Forward[] | undefined;
  test: Forward[] | undefined;
}

/** @returns the whole statusReason, or undefined where all is well */
export function networkFault(balancer: LoadBalancer, found: RulesFound): string | undefined {
  const advanced = balancer.advancedConfiguration;
  if (!advanced) return undefined;
  const { productionListenerRule: rule, alternateTargetGroupArn: alternate, testListenerRule } = advanced;
  const { targetGroupArn } = balancer;
  if (!found.production || (testListenerRule !== undefined && !found.test)) {
    return statusReasons.network('One or more rules not found');
  }
  const serving = found.production.filter((group) => group.weight > 0);
  const stranger = serving.find((group) => group.arn !== targetGroupArn && group.arn !== alternate);
  if (stranger) {
    return statusReasons.network(
      `Production listener rule is forwarding traffic to unexpected target group ${stranger.arn}. ` +
        `Expected traffic to be forwarded to either targetGroupArn: ${targetGroupArn} or alternateTargetGroupArn: ${alternate}`,
    );
  }
  if (serving.length !== 1) {
    return statusReasons.network(
      `productionListenerRule ${rule} should have exactly one target group serving traffic ` +
        `but found ${serving.length} target groups which are serving traffic`,
    );
  }
  const known = [...found.production, ...(found.test ?? [])].map((group) => group.arn);
  const missing = [targetGroupArn, alternate].find((arn) => !known.includes(arn));
  // This one text of ECS's has a colon where the others have a full stop.
  return missing === undefined
    ? undefined
    : statusReasons
        .network('')
        .replace(
          /\. $/,
          `: Target group ${missing} is not associated with either productionListenerRule or testListenerRule.`,
        );
}
