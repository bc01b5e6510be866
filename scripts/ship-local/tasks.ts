import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';

/** How long the tasks of a restored service get until they serve, in milliseconds. */
const patience = 20_000;

/**
 * Waits until all tasks of a service that came back are healthy at its load balancer.
 * @returns how many of how many were, when they all are or its patience has ended
 */
export async function tasksReturned(
  endpoint: string,
  { region, cluster, service }: { region: string; cluster: string; service: string },
): Promise<{ healthy: number; desired: number }> {
  const options = { endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const ecs = new ECSClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
  const desired = services?.[0]?.desiredCount ?? 0;
  const TargetGroupArn = services?.[0]?.loadBalancers?.[0]?.targetGroupArn;
  const deadline = Date.now() + patience;
  for (;;) {
    const { TargetHealthDescriptions: targets } = await elb.send(
      new DescribeTargetHealthCommand({ TargetGroupArn }),
    );
    const healthy = targets?.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length ?? 0;
    if (healthy >= desired || Date.now() > deadline) return { healthy, desired };
    await sleep(100);
  }
}
