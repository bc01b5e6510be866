import http from 'node:http';
import {
  ContinueServiceDeploymentCommand,
  CreateServiceCommand,
  type DeploymentConfiguration,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
  type StopServiceDeploymentStopType,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { fleet } from '../scripted/fleet.ts';

const role = 'arn:aws:iam::000000000000:role/ecs';
const cluster = 'main';

/** Services behind one load balancer, each with a production and a test rule of its own. */
export async function shiftWorld(url: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const elb = new ElasticLoadBalancingV2Client({ endpoint: url, region: 'us-east-1', credentials });
  const client = fleet(url);
  await client.createCluster(cluster);
  const created = await elb.send(
    new CreateLoadBalancerCommand({ Name: 'lb', Subnets: ['subnet-a', 'subnet-b'] }),
  );
  const LoadBalancerArn = created.LoadBalancers?.[0]?.LoadBalancerArn;
  const nothing = [{ Type: 'fixed-response' as const, FixedResponseConfig: { StatusCode: '404' } }];
  const listen = async (Port: number) => {
    const { Listeners } = await elb.send(
      new CreateListenerCommand({ LoadBalancerArn, Protocol: 'HTTP', Port, DefaultActions: nothing }),
    );
    return Listeners?.[0]?.ListenerArn ?? '';
  };
  const production = await listen(9080);
  const testing = await listen(9081);
  const host = created.LoadBalancers?.[0]?.DNSName?.split(':')[0];
  let priority = 0;

  async function service(name: string, deploymentConfiguration: DeploymentConfiguration, desiredCount = 2) {
    priority += 1;
    const [blue = '', green = ''] = await Promise.all(
      ['blue', 'green'].map(async (color) => {
        const { TargetGroups } = await elb.send(
          new CreateTargetGroupCommand({
            Name: `${name}-${color}`,
            Protocol: 'HTTP',
            Port: 8000,
            VpcId: 'vpc-1',
            TargetType: 'ip',
            HealthCheckIntervalSeconds: 5,
            HealthyThresholdCount: 2,
          }),
        );
        return TargetGroups?.[0]?.TargetGroupArn ?? '';
      }),
    );
    const rule = async (ListenerArn: string) => {
      const TargetGroups = [
        { TargetGroupArn: blue, Weight: 1 },
        { TargetGroupArn: green, Weight: 0 },
      ];
      const { Rules } = await elb.send(
        new CreateRuleCommand({
          ListenerArn,
          Priority: priority,
          Conditions: [{ Field: 'path-pattern', Values: [`/${name}/*`] }],
          Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
        }),
      );
      return Rules?.[0]?.RuleArn ?? '';
    };
    const rules = { production: await rule(production), testing: await rule(testing) };
    const here = { cluster, service: name };
    await client.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName: name,
        taskDefinition: await client.register(name),
        desiredCount,
        launchType: 'FARGATE',
        networkConfiguration: client.networkConfiguration,
        deploymentConfiguration,
        loadBalancers: [
          {
            targetGroupArn: blue,
            containerName: 'web',
            containerPort: 8000,
            advancedConfiguration: {
              alternateTargetGroupArn: green,
              productionListenerRule: rules.production,
              testListenerRule: rules.testing,
              roleArn: role,
            },
          },
        ],
      }),
    );
    const self = {
      production: `http://${host}:9080/${name}/`,
      testing: `http://${host}:9081/${name}/`,
      /** A new revision; gives its task definition as `family:revision`, which is what its tasks answer. */
      async deploy(configuration?: DeploymentConfiguration, script?: string): Promise<string> {
        const taskDefinition = await client.register(name, script);
        const changes = configuration && { deploymentConfiguration: configuration };
        await client.ecs.send(new UpdateServiceCommand({ ...here, taskDefinition, ...changes }));
        return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
      },
      async deployment(): Promise<ServiceDeployment> {
        const listed = await client.ecs.send(new ListServiceDeploymentsCommand(here));
        const serviceDeploymentArns = [listed.serviceDeployments?.[0]?.serviceDeploymentArn ?? ''];
        const { serviceDeployments } = await client.ecs.send(
          new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }),
        );
        return serviceDeployments?.[0] ?? {};
      },
      until: (holds: (deployment: ServiceDeployment) => boolean) => client.until(self.deployment, holds),
      ended: () => self.until(({ status }) => /^(SUCC|STOPPED|ROLLBACK_[SF])/.test(status ?? '')),
      paused: () =>
        self.until(
          ({ lifecycleHookDetails: runs }) => runs?.some((run) => run.status === 'AWAITING_ACTION') === true,
        ),
      async answer(
        { serviceDeploymentArn, lifecycleHookDetails }: ServiceDeployment,
        action: 'CONTINUE' | 'ROLLBACK',
      ) {
        const hookId = lifecycleHookDetails?.[0]?.hookId;
        await client.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }));
      },
      async stop(stopType?: StopServiceDeploymentStopType) {
        const { serviceDeploymentArn } = await self.deployment();
        await client.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType }));
      },
      /** What a client of ELB sees: blue's and green's weight. */
      async weights(which: 'production' | 'testing' = 'production'): Promise<(number | undefined)[]> {
        const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [rules[which]] }));
        const groups = Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups;
        return [blue, green].map((arn) => groups?.find((group) => group.TargetGroupArn === arn)?.Weight);
      },
      describe: () => client.describe(cluster, name),
    };
    return self;
  }

  return { service, client };
}

/** Which task definition answers. */
export function ask(url: string, agent?: http.Agent): Promise<{ status: number | string; by: string }> {
  return new Promise((resolve) => {
    http
      .get(url, agent ? { agent } : {}, (answer) => {
        let body = '';
        answer.on('data', (part) => {
          body += part;
        });
        answer.on('end', () => {
          const by = answer.statusCode === 200 ? JSON.parse(body).taskDefinition : body;
          resolve({ status: answer.statusCode ?? 0, by });
        });
      })
      .on('error', (error) => resolve({ status: String(error), by: '' }));
  });
}

/** Asks without a pause until it is told to stop. */
export function traffic(url: string) {
  const agent = new http.Agent({ keepAlive: true });
  const seen: { status: number | string; by: string }[] = [];
  let going = true;
  const done = (async () => {
    while (going) {
      seen.push(await ask(url, agent));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    agent.destroy();
  })();
  return {
    /** Those of the next `count` requests that a task definition answered. */
    async share(by: string, count = 100): Promise<number> {
      const from = seen.length;
      while (seen.length < from + count) await new Promise((resolve) => setTimeout(resolve, 5));
      return seen.slice(from, from + count).filter((one) => one.by === by).length / count;
    },
    async stop() {
      going = false;
      await done;
      return seen;
    },
  };
}
