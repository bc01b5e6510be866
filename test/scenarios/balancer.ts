import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
} from '@aws-sdk/client-codedeploy';
import type { LoadBalancer } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';

const role = 'arn:aws:iam::000000000000:role/ecs';

export interface Groups {
  loadBalancer: LoadBalancer;
  blue: string;
  green: string;
  rules: { production: string; testing: string };
  /** Where the test listener shows the service. */
  testing: string;
}

/** One load balancer for all services, with a production and a test listener. */
export interface Balancer {
  /** The service's two target groups and its rules, made at the first call. */
  groups(name: string): Promise<Groups>;
  forCodeDeploy(
    name: string,
    cluster: string,
    options: { terminationWait?: number; group?: object },
  ): Promise<{
    loadBalancers: LoadBalancer[];
    /** Makes the deployment group: CodeDeploy wants to see the service first. */
    group(): Promise<void>;
  }>;
}

export async function openBalancer(endpoint: string): Promise<Balancer> {
  const options = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const elb = new ElasticLoadBalancingV2Client(options);
  const made = new Map<string, Promise<Groups>>();
  let priority = 0;
  let application: Promise<unknown> | undefined;

  const balancer = async (Name: string) => {
    const { LoadBalancers } = await elb.send(
      new CreateLoadBalancerCommand({ Name, Subnets: ['subnet-a', 'subnet-b'] }),
    );
    const arn = LoadBalancers?.[0]?.LoadBalancerArn;
    const host = LoadBalancers?.[0]?.DNSName?.split(':')[0];
    const listen = async (Port: number, targetGroupArn?: string) => {
      const { Listeners } = await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn: arn,
          Protocol: 'HTTP',
          Port,
          DefaultActions: [
            targetGroupArn === undefined
              ? { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }
              : { Type: 'forward', TargetGroupArn: targetGroupArn },
          ],
        }),
      );
      return Listeners?.[0]?.ListenerArn ?? '';
    };
    return { host, listen };
  };
  const targetGroup = async (Name: string) => {
    const { TargetGroups } = await elb.send(
      new CreateTargetGroupCommand({
        Name,
        Protocol: 'HTTP',
        Port: 8000,
        VpcId: 'vpc-1',
        TargetType: 'ip',
        HealthCheckIntervalSeconds: 5,
        HealthyThresholdCount: 2,
      }),
    );
    return TargetGroups?.[0]?.TargetGroupArn ?? '';
  };
  const shared = balancer('lb').then(async ({ host, listen }) => ({
    host,
    production: await listen(9080),
    testing: await listen(9081),
  }));

  async function make(name: string): Promise<Groups> {
    const { host, production, testing } = await shared;
    const Priority = ++priority;
    const [blue, green] = [await targetGroup(`${name}-blue`), await targetGroup(`${name}-green`)];
    const rule = async (ListenerArn: string) => {
      const { Rules } = await elb.send(
        new CreateRuleCommand({
          ListenerArn,
          Priority,
          Conditions: [{ Field: 'path-pattern', Values: [`/${name}/*`] }],
          Actions: [
            {
              Type: 'forward',
              ForwardConfig: {
                TargetGroups: [
                  { TargetGroupArn: blue, Weight: 1 },
                  { TargetGroupArn: green, Weight: 0 },
                ],
              },
            },
          ],
        }),
      );
      return Rules?.[0]?.RuleArn ?? '';
    };
    const rules = { production: await rule(production), testing: await rule(testing) };
    return {
      blue,
      green,
      rules,
      testing: `http://${host}:9081/${name}/`,
      loadBalancer: {
        targetGroupArn: blue,
        containerName: 'app',
        containerPort: 8000,
        advancedConfiguration: {
          alternateTargetGroupArn: green,
          productionListenerRule: rules.production,
          testListenerRule: rules.testing,
          roleArn: role,
        },
      },
    };
  }

  return {
    groups(name) {
      const found = made.get(name) ?? make(name);
      made.set(name, found);
      return found;
    },
    async forCodeDeploy(name, cluster, { terminationWait = 0, group = {} }) {
      const deploy = new CodeDeployClient(options);
      application ??= deploy.send(
        new CreateApplicationCommand({ applicationName: 'scenarios', computePlatform: 'ECS' }),
      );
      await application;
      const { listen } = await balancer(name);
      const [blue, green] = [await targetGroup(`${name}-blue`), await targetGroup(`${name}-green`)];
      const [production, testing] = [await listen(80, blue), await listen(8080, green)];
      const make = async () => {
        await deploy.send(
          new CreateDeploymentGroupCommand({
            applicationName: 'scenarios',
            deploymentGroupName: name,
            deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
            serviceRoleArn: 'arn:aws:iam::000000000000:role/codedeploy',
            ecsServices: [{ clusterName: cluster, serviceName: name }],
            deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
            blueGreenDeploymentConfiguration: {
              terminateBlueInstancesOnDeploymentSuccess: {
                action: 'TERMINATE',
                terminationWaitTimeInMinutes: terminationWait,
              },
              deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
            },
            loadBalancerInfo: {
              targetGroupPairInfoList: [
                {
                  targetGroups: [{ name: `${name}-blue` }, { name: `${name}-green` }],
                  prodTrafficRoute: { listenerArns: [production] },
                  testTrafficRoute: { listenerArns: [testing] },
                },
              ],
            },
            autoRollbackConfiguration: {
              enabled: true,
              events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
            },
            ...group,
          }),
        );
        deploy.destroy();
      };
      const loadBalancers = [{ targetGroupArn: blue, containerName: 'app', containerPort: 8000 }];
      return { loadBalancers, group: make };
    },
  };
}
