import { ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs';

/**
 * Gives a service's tasks two minutes to turn healthy: on a machine that runs other tests as well, a good one may need more than its
 * load balancer would wait.
 */
export async function makePatient(endpoint: string, cluster: string, service: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ecs = new ECSClient({ endpoint, region: 'us-east-1', credentials });
  await ecs.send(new UpdateServiceCommand({ cluster, service, healthCheckGracePeriodSeconds: 120 }));
  ecs.destroy();
}
