import type { LoadBalancer } from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { madeFor, withTaskDefinition } from '../../../src/actions/deploy-service/codedeploy.ts';
import { createRequest } from '../../../src/actions/deploy-service/create.ts';
import { changesOf } from '../../../src/actions/deploy-service/dry-run.ts';
import { updateRequest } from '../../../src/actions/deploy-service/request.ts';
import { loadBalancersOf } from '../../../src/actions/deploy-service/strategy.ts';
import { nothing } from './inputs.ts';

const ready: LoadBalancer = {
  targetGroupArn: 'blue',
  containerName: 'app',
  containerPort: 8000,
  advancedConfiguration: { alternateTargetGroupArn: 'green' },
};
const service = {
  loadBalancers: [ready],
  deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
};
const configure = (inputs: Partial<typeof nothing>, live = service) =>
  updateRequest({ ...nothing, ...inputs }, live, {}).deploymentConfiguration;
const pause = {
  targetType: 'PAUSE' as const,
  lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const],
};

describe('strategies', () => {
  test('a first strategy that shifts gets a bake time', () => {
    expect(configure({ strategy: 'blue-green' })).toMatchObject({
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 5,
      maximumPercent: 200,
    });
  });

  test('what belongs to another strategy is left behind', () => {
    const live = {
      ...service,
      deploymentConfiguration: {
        ...service.deploymentConfiguration,
        strategy: 'CANARY' as const,
        bakeTimeInMinutes: 3,
        canaryConfiguration: { canaryPercent: 5 },
      },
    };
    expect(configure({ strategy: 'linear', linearStepPercent: '25%' }, live)).toEqual({
      ...service.deploymentConfiguration,
      strategy: 'LINEAR',
      bakeTimeInMinutes: 3,
      linearConfiguration: { stepPercent: 25 },
    });
    expect(configure({ canaryBakeMinutes: 2 }, live)).toMatchObject({
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 2 },
    });
  });

  test('alarms roll back', () => {
    expect(configure({ alarms: ['errors', 'latency'] })?.alarms).toEqual({
      alarmNames: ['errors', 'latency'],
      enable: true,
      rollback: true,
    });
  });

  test("a pause is added to the service's hooks, once, and taken out by none", () => {
    const lambda = { targetType: 'AWS_LAMBDA' as const, lifecycleStages: ['POST_SCALE_UP' as const] };
    const withHooks = (...lifecycleHooks: (typeof lambda | typeof pause)[]) => ({
      ...service,
      deploymentConfiguration: {
        ...service.deploymentConfiguration,
        strategy: 'BLUE_GREEN' as const,
        lifecycleHooks,
      },
    });
    expect(configure({ pause: 'verify' }, withHooks(lambda))?.lifecycleHooks).toEqual([
      lambda,
      { ...pause, timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' } },
    ]);
    expect(configure({ pause: 'person' }, withHooks(pause))).toBeUndefined();
    expect(configure({ pause: 'none' }, withHooks(lambda, pause))?.lifecycleHooks).toEqual([lambda]);
    expect(configure({ pause: 'none' }, withHooks(lambda))).toBeUndefined();
  });

  test.each([
    [{ canaryPercent: '5' }, /canary-… goes with strategy canary, but the service's is rolling/],
    [{ strategy: 'canary', linearStepPercent: '5' }, /linear-step-… goes with strategy linear/],
    [{ pause: 'verify' }, /pause goes with strategy blue-green, canary or linear/],
    [
      { strategy: 'canary', canaryPercent: '0' },
      /'canary-percent' is '0'; it must be a number from 0.1 to 100/,
    ],
    [{ strategy: 'linear', linearStepPercent: '2' }, /from 3 to 100/],
    [{ strategy: 'linear', linearStepPercent: 'half' }, /'linear-step-percent' is 'half'/],
  ] as [Partial<typeof nothing>, RegExp][])('%j is refused', (inputs, message) => {
    expect(() => configure(inputs)).toThrow(message);
  });
});

describe('the load balancer of a shift', () => {
  const given = {
    ...nothing,
    alternateTargetGroupArn: 'green',
    productionListenerRule: 'rule/p',
    testListenerRule: 'rule/t',
    loadBalancerRoleArn: 'role',
  };
  const { advancedConfiguration: _, ...plain } = ready;

  test('stays where it is set up, or where nothing shifts', () => {
    expect(loadBalancersOf(nothing, 'CANARY', [ready])).toBeUndefined();
    expect(loadBalancersOf(nothing, 'BLUE_GREEN', [])).toBeUndefined();
    expect(loadBalancersOf(given, 'ROLLING', [plain])).toBeUndefined();
  });

  test('is set up by the inputs', () => {
    expect(loadBalancersOf(given, 'CANARY', [plain])?.[0]?.advancedConfiguration).toEqual({
      alternateTargetGroupArn: 'green',
      productionListenerRule: 'rule/p',
      testListenerRule: 'rule/t',
      roleArn: 'role',
    });
  });

  test('is refused where something is missing', () => {
    expect(() => loadBalancersOf(nothing, 'CANARY', [plain])).toThrow(/is not set up for it/);
    expect(() => loadBalancersOf({ ...given, loadBalancerRoleArn: undefined }, 'CANARY', [plain])).toThrow(
      /load-balancer-role-arn must be given too/,
    );
    expect(() => loadBalancersOf(given, 'CANARY', [plain, plain])).toThrow(/has 2 load balancers/);
  });
});

describe('a service that is created', () => {
  const definition = {
    family: 'user',
    containerDefinitions: [{ name: 'app', portMappings: [{ containerPort: 8000 }] }, { name: 'helper' }],
  };
  const inputs = { ...nothing, subnets: ['subnet-1'], targetGroupArn: 'blue' };

  test('has one task, a breaker that rolls back, and the container that maps a port behind its target group', () => {
    expect(createRequest(inputs, definition)).toEqual({
      serviceName: 'user',
      desiredCount: 1,
      launchType: 'FARGATE',
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'DISABLED' },
      },
      loadBalancers: [{ targetGroupArn: 'blue', containerName: 'app', containerPort: 8000 }],
    });
  });

  test.each([
    [{ subnets: [] }, definition, /'subnets' was not given/],
    [{ containerName: 'web' }, definition, /has no container 'web'/],
    [{ containerName: 'helper' }, definition, /maps 0 ports/],
    [
      {},
      { containerDefinitions: [...definition.containerDefinitions, ...definition.containerDefinitions] },
      /2 containers map a port/,
    ],
  ])('%j is refused', (changes, wanted, message) => {
    expect(() => createRequest({ ...inputs, ...changes }, wanted)).toThrow(message);
  });
});

describe('an AppSpec', () => {
  const arn = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/user:2';

  test('is made for the service, and gets the task definition', () => {
    expect(withTaskDefinition(madeFor({ loadBalancers: [ready] }), arn, 'it')).toMatchObject({
      Resources: [
        {
          TargetService: {
            Properties: {
              TaskDefinition: arn,
              LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8000 },
            },
          },
        },
      ],
    });
    expect(() => madeFor({ serviceName: 'worker' })).toThrow(/'worker' has no load balancer/);
  });

  test('may write its keys in any case; what has no resource is refused', () => {
    const spec = { resources: [{ web: { type: 'x', properties: { taskDefinition: '<x>' } } }] };
    expect(withTaskDefinition(spec, arn, 'it')).toEqual({
      resources: [{ web: { type: 'x', properties: { taskDefinition: arn } } }],
    });
    expect(spec.resources[0]?.web.properties.taskDefinition).toBe('<x>');
    for (const wrong of [undefined, [], { Resources: {} }, { Resources: [null, { a: 1 }] }])
      expect(() => withTaskDefinition(wrong, arn, 'appspec.yaml')).toThrow(/appspec.yaml has no Resources/);
  });
});

test('a dry run tells only what would differ', () => {
  const running = { family: 'user', cpu: '256', containerDefinitions: [{ name: 'app', image: 'a' }] };
  const wanted = { ...running, cpu: '512' };
  const request = {
    desiredCount: 3,
    deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 200 },
  };
  const changes = changesOf(running, wanted, request, { ...service, desiredCount: 3 });
  expect(changes).toEqual([
    { what: 'cpu', before: '256', after: '512' },
    { what: 'service deploymentConfiguration minimumHealthyPercent', before: '100', after: '50' },
  ]);
  expect(changesOf(running, running, {}, service)).toEqual([]);
});
