import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  type CreateDeploymentGroupCommandInput,
  type DeploymentInfo,
  type ECSTarget,
  GetDeploymentCommand,
  GetDeploymentTargetCommand,
} from '@aws-sdk/client-codedeploy';
import { CreateServiceCommand, type CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { fleet } from '../scripted/fleet.ts';

/** Services behind a load balancer with a production and a test listener, deployed by CodeDeploy. */
export async function worldAt(url: string) {
  const options = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const elb = new ElasticLoadBalancingV2Client(options);
  const deploy = new CodeDeployClient(options);
  const client = fleet(url);
  await client.createCluster('main');
  await deploy.send(new CreateApplicationCommand({ applicationName: 'app', computePlatform: 'ECS' }));

  const targetGroup = async (Name: string) => {
    const input = { Name, Protocol: 'HTTP', Port: 8000, VpcId: 'vpc-1', TargetType: 'ip' } as const;
    const { TargetGroups } = await elb.send(new CreateTargetGroupCommand(input));
    return TargetGroups?.[0]?.TargetGroupArn ?? '';
  };

  /** A service with its load balancer, target groups and deployment group, all of one name. */
  async function service(
    name: string,
    options: {
      script?: string;
      desiredCount?: number;
      service?: Partial<CreateServiceCommandInput>;
      group?: Partial<CreateDeploymentGroupCommandInput>;
      terminationWait?: number;
    } = {},
  ) {
    const lb = await elb.send(
      new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-a', 'subnet-b'] }),
    );
    const LoadBalancerArn = lb.LoadBalancers?.[0]?.LoadBalancerArn;
    const [blue, green] = [await targetGroup(`${name}-blue`), await targetGroup(`${name}-green`)];
    const listener = async (Port: number, TargetGroupArn: string) => {
      const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn }];
      const made = await elb.send(
        new CreateListenerCommand({ LoadBalancerArn, Protocol: 'HTTP', Port, DefaultActions }),
      );
      return made.Listeners?.[0]?.ListenerArn ?? '';
    };
    const [prod, test] = [await listener(80, blue), await listener(8080, green)];
    const taskDefinition = await client.register(name, options.script);
    await client.ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName: name,
        taskDefinition,
        desiredCount: options.desiredCount ?? 1,
        launchType: 'FARGATE',
        networkConfiguration: client.networkConfiguration,
        deploymentController: { type: 'CODE_DEPLOY' },
        loadBalancers: [{ targetGroupArn: blue, containerName: 'web', containerPort: 8000 }],
        ...options.service,
      }),
    );
    await deploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'app',
        deploymentGroupName: name,
        deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
        serviceRoleArn: 'arn:aws:iam::000000000000:role/codedeploy',
        ecsServices: [{ clusterName: 'main', serviceName: name }],
        deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
        blueGreenDeploymentConfiguration: {
          terminateBlueInstancesOnDeploymentSuccess: {
            action: 'TERMINATE',
            terminationWaitTimeInMinutes: options.terminationWait ?? 0,
          },
          deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
        },
        loadBalancerInfo: {
          targetGroupPairInfoList: [
            {
              targetGroups: [{ name: `${name}-blue` }, { name: `${name}-green` }],
              prodTrafficRoute: { listenerArns: [prod] },
              testTrafficRoute: { listenerArns: [test] },
            },
          ],
        },
        autoRollbackConfiguration: {
          enabled: true,
          events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
        },
        ...options.group,
      }),
    );
    const weights = async (ListenerArn: string) => {
      const found = await elb.send(new DescribeListenersCommand({ ListenerArns: [ListenerArn] }));
      const groups = found.Listeners?.[0]?.DefaultActions?.[0]?.ForwardConfig?.TargetGroups ?? [];
      const of = (arn: string) => groups.find((g) => g.TargetGroupArn === arn)?.Weight;
      return { blue: of(blue), green: of(green) };
    };
    return {
      name,
      blue,
      green,
      taskDefinition,
      describe: () => client.describe('main', name),
      production: () => weights(prod),
      test: () => weights(test),
      /** Waits until its first task set is steady. */
      steady: () =>
        client.until(
          () => client.describe('main', name),
          (found) => found.taskSets?.[0]?.stabilityStatus === 'STEADY_STATE',
        ),
      /** Starts a deployment of a new task definition with this script. */
      async deploy(script?: string, hooks: object[] = [], more: object = {}) {
        const next = await client.register(name, script);
        const content = JSON.stringify(appSpec(next, hooks));
        const { deploymentId = '' } = await deploy.send(
          new CreateDeploymentCommand({
            applicationName: 'app',
            deploymentGroupName: name,
            revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
            ...more,
          }),
        );
        return { id: deploymentId, taskDefinition: next };
      },
    };
  }

  const info = async (deploymentId: string): Promise<DeploymentInfo> => {
    const { deploymentInfo } = await deploy.send(new GetDeploymentCommand({ deploymentId }));
    if (!deploymentInfo) throw new Error(`no deployment ${deploymentId}`);
    return deploymentInfo;
  };

  return {
    client,
    deploy,
    service,
    info,
    status: (id: string, status: string) =>
      client.until(
        () => info(id),
        (d) => d.status === status,
      ),
    async target(deploymentId: string, name: string): Promise<ECSTarget> {
      const found = await deploy.send(
        new GetDeploymentTargetCommand({ deploymentId, targetId: `main:${name}` }),
      );
      if (!found.deploymentTarget?.ecsTarget) throw new Error('no target');
      return found.deploymentTarget.ecsTarget;
    },
  };
}

export const appSpec = (taskDefinition: string, hooks: object[] = []) => ({
  version: 0.0,
  Resources: [
    {
      TargetService: {
        Type: 'AWS::ECS::Service',
        Properties: {
          TaskDefinition: taskDefinition,
          LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8000 },
        },
      },
    },
  ],
  Hooks: hooks,
});

export const events = (target: ECSTarget) =>
  Object.fromEntries((target.lifecycleEvents ?? []).map((e) => [e.lifecycleEventName, e.status]));
