/** Which target group a revision's tasks are in, and what the listener rules have to say. */
import type { LoadBalancer, Revision } from '../store/model.ts';

/** The weights that a listener rule shall have. */
export interface RuleWeights {
  ruleArn: string;
  groups: { arn: string; weight: number }[];
}

/**
 * Weights of a rule are whole numbers up to 999, so a share in tenths of a percent is told in thousandths, and a whole one
 * in hundredths. Source: ELB API, TargetGroupTuple.
 * @param percent Of the new revision, 0 to 100 in steps of 0.1.
 */
export function weightsOf(percent: number): { green: number; blue: number } {
  const tenths = Math.round(percent * 10);
  if (tenths % 10 === 0) return { green: tenths / 10, blue: 100 - tenths / 10 };
  return { green: tenths, blue: 1000 - tenths };
}

/** The two target groups of a load balancer entry: its own and the alternate one. */
const pairOf = ({ targetGroupArn, advancedConfiguration }: LoadBalancer): [string, string] => [
  targetGroupArn,
  advancedConfiguration?.alternateTargetGroupArn ?? targetGroupArn,
];

/**
 * The target group for the tasks of a new revision, for each load balancer: the one that the serving revision is not in;
 * in a rolling update that which it is in. Where nothing serves yet, `targetGroupArn`.
 * @param serving Those that the serving revision is in.
 */
export function groupsFor(loadBalancers: LoadBalancer[], serving: string[], shifts: boolean): string[] {
  return loadBalancers.map((balancer) => {
    const [own, alternate] = pairOf(balancer);
    const taken = [own, alternate].find((arn) => serving.includes(arn));
    if (!shifts) return taken ?? own;
    return taken === own ? alternate : own;
  });
}

/** The target groups of a revision, one for each load balancer. */
export const groupsOf = (revision: Pick<Revision, 'settings' | 'targetGroups'>): string[] =>
  revision.settings.loadBalancers.map((balancer, i) => revision.targetGroups?.[i] ?? balancer.targetGroupArn);

/** What the production or test rules say when the new revision has this share of their traffic. @param green The new one. */
export function rulesFor(green: Revision, which: 'production' | 'test', percent: number): RuleWeights[] {
  const groups = groupsOf(green);
  const weights = weightsOf(percent);
  return green.settings.loadBalancers.flatMap((balancer, i) => {
    const advanced = balancer.advancedConfiguration;
    const ruleArn = which === 'production' ? advanced?.productionListenerRule : advanced?.testListenerRule;
    if (ruleArn === undefined) return [];
    return {
      ruleArn,
      groups: pairOf(balancer).map((arn) => ({
        arn,
        weight: arn === groups[i] ? weights.green : weights.blue,
      })),
    };
  });
}
