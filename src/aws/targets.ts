import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { elbClient } from './clients/elb.ts';

/** The targets of a target group with their health and its reason. The raw SDK error is thrown. */
export async function targetHealth(
  region: string,
  targetGroupArn: string,
): Promise<TargetHealthDescription[]> {
  const { DescribeTargetHealthCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await elbClient(region);
  const answer = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
  return answer.TargetHealthDescriptions ?? [];
}

/** How fast target groups take targets in and let them go; times in seconds. The raw SDK error is thrown. */
export async function targetGroupSettings(
  region: string,
  arns: readonly string[],
): Promise<{ name: string; interval: number; healthyThreshold: number; deregistrationDelay: number }[]> {
  const { DescribeTargetGroupsCommand, DescribeTargetGroupAttributesCommand } = await import(
    '@aws-sdk/client-elastic-load-balancing-v2'
  );
  const client = await elbClient(region);
  const { TargetGroups = [] } = await client.send(
    new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }),
  );
  return await Promise.all(
    TargetGroups.map(async (group) => {
      const { Attributes = [] } = await client.send(
        new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group.TargetGroupArn }),
      );
      const delay = Attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
      return {
        name: group.TargetGroupName ?? '',
        // ELB's defaults: API_CreateTargetGroup, API_TargetGroupAttribute.
        interval: group.HealthCheckIntervalSeconds ?? 30,
        healthyThreshold: group.HealthyThresholdCount ?? 5,
        deregistrationDelay: Number(delay ?? 300),
      };
    }),
  );
}
