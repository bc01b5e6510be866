import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { noMinistack } from '../upstream/ministack.ts';

const cluster = 'main';
/** Enough that a bake of a minute is a second, and slow enough that a client sees what happens in between. */
const speed = 40;

describe.skipIf(noMinistack)(`deployment alarms over the real upstream ${noMinistack ?? ''}`, () => {
  let local: LocalFargate;
  let cloudwatch: CloudWatchClient;
  let f: ReturnType<typeof fleet>;

  beforeAll(async () => {
    local = await startChecked({ port: 0, engine: 'scripted', speed, log: () => {} });
    f = fleet(local.url);
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    cloudwatch = new CloudWatchClient({ endpoint: local.url, region: 'us-east-1', credentials });
    await f.createCluster(cluster);
  }, 60_000);

  afterAll(async () => {
    f?.ecs.destroy();
    cloudwatch?.destroy();
    await local?.close();
  });

  const alarm = (AlarmName: string) =>
    cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace: 'Shop',
        MetricName: AlarmName,
        Statistic: 'Sum',
        Period: 10,
        EvaluationPeriods: 6,
        Threshold: 5,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    );
  const set = (AlarmName: string, StateValue: 'OK' | 'ALARM') =>
    cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'told to' }));

  async function create(serviceName: string, alarmNames: string[], rollback = true) {
    const taskDefinition = await f.register(serviceName);
    await f.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName,
        taskDefinition,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: f.networkConfiguration,
        deploymentConfiguration: { alarms: { alarmNames, enable: true, rollback } },
      }),
    );
    await ends(serviceName, 'SUCCESSFUL');
    return taskDefinition;
  }

  const deploy = async (service: string, script: string, bakeTimeInMinutes?: number) => {
    const taskDefinition = await f.register(service, script);
    const deploymentConfiguration = bakeTimeInMinutes === undefined ? undefined : { bakeTimeInMinutes };
    await f.ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition, deploymentConfiguration }));
  };

  async function deployment(service: string) {
    const { serviceDeployments } = await f.ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
    const serviceDeploymentArns = [serviceDeployments?.[0]?.serviceDeploymentArn ?? ''];
    const answer = await f.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
    return answer.serviceDeployments?.[0];
  }
  const ends = (service: string, status: string) =>
    f.until(
      () => deployment(service),
      (found) => found?.status === status,
    );

  test('a metric alarm that is set off in the rollout rolls it back, with events and names', async () => {
    await alarm('errors');
    const first = await create('set-off', ['errors']);
    await deploy('set-off', 'health=9999s');
    await f.until(
      () => deployment('set-off'),
      (found) => found?.alarms?.status === 'MONITORING' && found.status === 'IN_PROGRESS',
    );
    // One look has been had by now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await set('errors', 'ALARM');
    const done = await ends('set-off', 'ROLLBACK_SUCCESSFUL');
    expect(done).toMatchObject({
      statusReason: 'Service deployment rolled back because of one or more active alarms.',
      alarms: { status: 'TRIGGERED', alarmNames: ['errors'], triggeredAlarmNames: ['errors'] },
      deploymentConfiguration: { alarms: { alarmNames: ['errors'], enable: true, rollback: true } },
    });
    const answer = await f.ecs.send(new DescribeServicesCommand({ cluster, services: ['set-off'] }));
    const service = answer.services?.[0];
    expect(service?.taskDefinition).toBe(first);
    const texts = service?.events?.map((e) => e.message ?? '') ?? [];
    const failed = texts.findIndex((text) =>
      /\(deployment ecs-svc\/\d+\) deployment failed: alarm detected\.$/.test(text),
    );
    expect(texts[failed - 1]).toMatch(/rolling back to deployment ecs-svc\/\d+\.$/);
    await set('errors', 'OK');
  });

  test('an alarm that its metric sets off, in the bake', async () => {
    await alarm('orders-failed');
    await create('measured', ['orders-failed']);
    // Its end is not waited for.
    await deploy('measured', '', 30);
    const baking = await f.until(
      () => f.describe(cluster, 'measured'),
      ({ deployments }) => deployments?.length === 1 && deployments[0]?.runningCount === 2,
    );
    expect(baking.deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');
    await cloudwatch.send(
      new PutMetricDataCommand({
        Namespace: 'Shop',
        MetricData: [{ MetricName: 'orders-failed', Value: 9, Timestamp: new Date() }],
      }),
    );
    const { MetricAlarms } = await cloudwatch.send(
      new DescribeAlarmsCommand({ AlarmNames: ['orders-failed'] }),
    );
    expect(MetricAlarms?.[0]?.StateValue).toBe('ALARM');
    const done = await ends('measured', 'ROLLBACK_SUCCESSFUL');
    expect(done?.alarms?.triggeredAlarmNames).toEqual(['orders-failed']);
  });

  test('a composite alarm too; one that does not exist never', async () => {
    await alarm('part');
    await cloudwatch.send(new PutCompositeAlarmCommand({ AlarmName: 'whole', AlarmRule: 'ALARM("part")' }));
    await create('composite', ['whole', 'nobody-made-it'], false);
    await deploy('composite', 'health=9999s');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await set('part', 'ALARM');
    const done = await ends('composite', 'STOPPED');
    expect(done?.alarms).toMatchObject({ status: 'TRIGGERED', triggeredAlarmNames: ['whole'] });
  });

  test('one that is off from the start is ignored', async () => {
    await alarm('noisy');
    await create('noisy', ['noisy']);
    await set('noisy', 'ALARM');
    await deploy('noisy', '');
    const done = await ends('noisy', 'SUCCESSFUL');
    expect(done?.alarms).toMatchObject({ status: 'MONITORING_COMPLETE', triggeredAlarmNames: [] });
  });

  test('an environment file is read from S3', async () => {
    const put = (path: string, body = '') => {
      const scope = 'Credential=test/20260101/us-east-1/s3/aws4_request';
      const authorization = `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0`;
      return fetch(`${local.url}/${path}`, { method: 'PUT', body, headers: { authorization } });
    };
    expect((await put('settings')).status).toBe(200);
    expect((await put('settings/team a/web.env', 'A=1\nLOCAL_SCRIPT=no-image\n')).status).toBe(200);
    const family = 'with-file';
    await f.ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
        containerDefinitions: [
          {
            name: 'web',
            image: 'web:1',
            environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::settings/team a/web.env' }],
          },
        ],
      }),
    );
    await f.createService(cluster, family, family, 1);
    const stopped = await f.until(
      async () => {
        const { taskArns } = await f.ecs.send(
          new ListTasksCommand({ cluster, family, desiredStatus: 'STOPPED' }),
        );
        if (!taskArns?.length) return undefined;
        return (await f.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks?.[0];
      },
      (task) => task !== undefined,
    );
    expect(stopped?.stoppedReason).toMatch(/^CannotPullContainerError/);
  });

  test('a stop that is asked for rolls it back, and a second one is refused', async () => {
    await create('asked', []);
    await deploy('asked', 'health=9999s');
    await f.until(
      () => deployment('asked'),
      (found) => found?.status === 'IN_PROGRESS',
    );
    const { serviceDeploymentArn } = (await deployment('asked')) ?? {};
    await f.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
    await ends('asked', 'ROLLBACK_SUCCESSFUL');
    await expect(
      f.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn })),
    ).rejects.toMatchObject({ name: 'ConflictException' });
  });
});
