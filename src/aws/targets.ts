import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { elbClient } from './clients.ts';

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
