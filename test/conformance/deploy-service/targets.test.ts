import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { cluster, openStage, type Stage } from './stage.ts';

const missing = process.env.SLIPWAY_MINISTACK === undefined && process.env.CI !== 'true';

// The records of the load balancer are MiniStack's, which SLIPWAY_MINISTACK names; CI has it.
describe.skipIf(missing)('a service behind a load balancer', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ speed: 20 });
    const elb = new ElasticLoadBalancingV2Client({
      endpoint: stage.local.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const group = await elb.send(
      new CreateTargetGroupCommand({
        Name: 'user',
        Protocol: 'HTTP',
        Port: 8000,
        TargetType: 'ip',
        VpcId: 'vpc-1',
        HealthCheckIntervalSeconds: 5,
        HealthCheckPath: '/ready',
      }),
    );
    const balancer = await elb.send(
      new CreateLoadBalancerCommand({ Name: 'dev', Subnets: ['subnet-1', 'subnet-2'] }),
    );
    const targetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn;
    await elb.send(
      new CreateListenerCommand({
        LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
      }),
    );
    elb.destroy();
    await stage.service('user', {
      loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }],
    });
  });
  afterAll(() => stage?.close());

  const deploy = async (inputs: Record<string, string>) =>
    runAction('deploy-service', { cluster, service: 'user', ...inputs }, { env: stage.env });

  const behind = (script: string) => {
    // Only essential containers' health counts, so the load balancer's checks of 'app' alone decide.
    const app = {
      name: 'app',
      image: 'x',
      essential: false,
      environment: [{ name: 'LOCAL_SCRIPT', value: script }],
      portMappings: [{ containerPort: 8000 }],
    };
    return stage.file('user', '', { containerDefinitions: [app, { name: 'main', image: 'x' }] });
  };

  test('targets that turn healthy: succeeded, with their events', async () => {
    const result = await deploy({ 'task-definition': await behind('health=1s') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded' } });
    expect(result.stdout).toMatch(/registered 1 target in user[\s\S]*deregistered 1 target from user/);
  });

  test('targets that never do: rolled-back, and the dossier has their health checks', async () => {
    const result = await deploy({ 'task-definition': await behind('unhealthy') });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rolled-back' } });
    expect(result.annotations.at(-1)?.message).toMatch(/the load balancer found the task unhealthy/);
    expect(result.stdout).toMatch(/is unhealthy on port 8000 in user: /);
    expect(result.summary).toMatch(/\| ServiceSchedulerInitiated \|.*Task failed ELB health checks/);
  });

  test('a definition without the container that gets the traffic is refused', async () => {
    const app = { name: 'web', image: 'x', portMappings: [{ containerPort: 8000 }] };
    const result = await deploy({
      'task-definition': await stage.file('user', '', { containerDefinitions: [app] }),
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(
      /sends traffic to container 'app' on port 8000, but the task definition has the containers 'web'/,
    );
    expect(result.outputs['task-definition-arn']).toBeUndefined();
  });
});
