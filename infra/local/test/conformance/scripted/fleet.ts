import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type Service,
} from '@aws-sdk/client-ecs';

/** A client of Local Fargate, and the few calls with which a service comes to be. */
export function fleet(url: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const ecs = new ECSClient({ endpoint: url, region: 'us-east-1', credentials });
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };
  return {
    ecs,
    networkConfiguration,
    createCluster: (clusterName: string) => ecs.send(new CreateClusterCommand({ clusterName })),
    /** Registers a task definition whose one container has this LOCAL_SCRIPT and listens on port 8000. */
    async register(
      family: string,
      script?: string,
      secrets: { name: string; valueFrom: string }[] = [],
    ): Promise<string> {
      const environment = script === undefined ? [] : [{ name: 'LOCAL_SCRIPT', value: script }];
      const answer = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family,
          requiresCompatibilities: ['FARGATE'],
          networkMode: 'awsvpc',
          cpu: '256',
          memory: '512',
          ...(secrets.length > 0 && { executionRoleArn: 'arn:aws:iam::000000000000:role/execution' }),
          containerDefinitions: [
            {
              name: 'web',
              image: 'registry.example/web:1',
              essential: true,
              environment,
              secrets,
              portMappings: [{ containerPort: 8000 }],
            },
          ],
        }),
      );
      return answer.taskDefinition?.taskDefinitionArn ?? '';
    },
    createService: (cluster: string, serviceName: string, taskDefinition: string, desiredCount: number) =>
      ecs.send(
        new CreateServiceCommand({
          cluster,
          serviceName,
          taskDefinition,
          desiredCount,
          launchType: 'FARGATE',
          networkConfiguration,
          deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        }),
      ),
    async describe(cluster: string, service: string): Promise<Service> {
      const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
      const [found] = answer.services ?? [];
      if (!found) throw new Error(`no service ${service}: ${JSON.stringify(answer.failures)}`);
      return found;
    },
    /** Asks every 50 ms until it holds. @throws Error after 110 s (the machine may be busy), with what was seen last */
    async until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
      const deadline = Date.now() + 110_000;
      for (;;) {
        const value = await read();
        if (holds(value)) return value;
        if (Date.now() > deadline)
          throw new Error(`never held; last: ${JSON.stringify(value).slice(0, 1500)}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
