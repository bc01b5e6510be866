import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ContinueServiceDeploymentCommand,
  type DeploymentConfiguration,
  DescribeServiceDeploymentsCommand,
  type LoadBalancer,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { cluster, definition, openStage, type Stage } from '../conformance/deploy-service/stage.ts';
import { runAction } from '../support/run-action.ts';
import { type Balancer, openBalancer } from './balancer.ts';
import type { Before } from './scenario.ts';

/** How many times faster than real time. A minute's bake takes two seconds. */
export const speed = 30;

/** A Local Fargate with all that the scenarios need. */
export interface World {
  stage: Stage;
  balancer(): Promise<Balancer>;
  create(name: string, before: Before): Promise<string>;
  /** Registers a revision. */
  register(family: string, script?: string, tags?: Record<string, string>): Promise<string>;
  tag(arn: string, tags: Record<string, string>): Promise<void>;
  update(service: string, changes: { taskDefinition?: string; desiredCount?: number }): Promise<void>;
  deployment(service: string): Promise<ServiceDeployment>;
  stop(service: string, stopType?: 'ROLLBACK' | 'ABORT'): Promise<void>;
  /** Waits until the service's deployment is paused, and answers for a person. */
  answer(service: string, action: 'CONTINUE' | 'ROLLBACK'): Promise<void>;
  /** Waits until `done` of the service's current deployment. */
  until(service: string, done: (deployment: ServiceDeployment) => boolean): Promise<ServiceDeployment>;
  alarm(name: string, state?: 'ALARM' | 'OK'): Promise<void>;
  fault(order: object): Promise<void>;
  /** Runs the action, and kills it like a runner that is lost at the first line that matches. */
  killedAt(pattern: RegExp, inputs: Record<string, string>): Promise<void>;
  file(name: string, content: string): Promise<string>;
  /** A web server that answers /version with the commit of the revision that the test listener shows. */
  version(service: string, commits: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

export const breaker: DeploymentConfiguration = {
  deploymentCircuitBreaker: { enable: true, rollback: true },
};

export async function openWorld(): Promise<World> {
  const stage = await openStage({ speed });
  const folder = await mkdtemp(join(tmpdir(), 'scenarios-'));
  const closers: (() => Promise<unknown>)[] = [];
  let balancer: Promise<Balancer> | undefined;
  const world: World = {
    stage,
    balancer() {
      balancer ??= openBalancer(stage.local.url);
      return balancer;
    },
    async create(name, { configuration = breaker, balanced, codedeploy, desiredCount = 1, script, changes }) {
      const shifting = configuration.strategy !== undefined && configuration.strategy !== 'ROLLING';
      if (codedeploy !== undefined) {
        const { loadBalancers, group } = await (await world.balancer()).forCodeDeploy(
          name,
          cluster,
          codedeploy,
        );
        const { deploymentCircuitBreaker: _, ...rest } = configuration;
        const arn = await world.register(name, script);
        await stage.create(name, arn, {
          desiredCount,
          loadBalancers,
          deploymentController: { type: 'CODE_DEPLOY' },
          deploymentConfiguration: rest,
          ...changes,
        });
        await group();
        await stage.until(name, ({ taskSets }) => taskSets?.[0]?.stabilityStatus === 'STEADY_STATE');
        return arn;
      }
      const loadBalancers: LoadBalancer[] =
        balanced || shifting ? [(await (await world.balancer()).groups(name)).loadBalancer] : [];
      return await stage.service(name, {
        ...(script === undefined ? {} : { script }),
        desiredCount,
        deploymentConfiguration: configuration,
        ...(loadBalancers.length > 0 ? { loadBalancers } : {}),
        ...changes,
      });
    },
    async register(family, script, tags = {}) {
      const { taskDefinition } = await stage.ecs.send(
        new RegisterTaskDefinitionCommand({
          ...definition(family, script),
          tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        }),
      );
      return taskDefinition?.taskDefinitionArn ?? '';
    },
    async tag(resourceArn, tags) {
      await stage.ecs.send(
        new TagResourceCommand({
          resourceArn,
          tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        }),
      );
    },
    async update(service, changes) {
      await stage.ecs.send(new UpdateServiceCommand({ cluster, service, ...changes }));
    },
    async deployment(service) {
      const { currentServiceDeployment = '' } = await stage.describe(service);
      if (currentServiceDeployment === '') return {};
      const { serviceDeployments } = await stage.ecs.send(
        new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [currentServiceDeployment] }),
      );
      return serviceDeployments?.[0] ?? {};
    },
    async stop(service, stopType = 'ROLLBACK') {
      const { currentServiceDeployment } = await stage.describe(service);
      await stage.ecs.send(
        new StopServiceDeploymentCommand({
          serviceDeploymentArn: currentServiceDeployment,
          stopType,
        }),
      );
    },
    async until(service, done) {
      const started = performance.now();
      for (;;) {
        const deployment = await world.deployment(service);
        if (done(deployment)) return deployment;
        if (performance.now() - started > 110_000)
          throw new Error(`${service} never got there: ${JSON.stringify(deployment)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async answer(service, action) {
      const waits = (one: ServiceDeployment) =>
        one.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION');
      const deployment = await world.until(service, (one) => waits(one) !== undefined);
      await stage.ecs.send(
        new ContinueServiceDeploymentCommand({
          serviceDeploymentArn: deployment.serviceDeploymentArn,
          hookId: waits(deployment)?.hookId,
          action,
        }),
      );
    },
    async alarm(name, state = 'OK') {
      const { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } = await import(
        '@aws-sdk/client-cloudwatch'
      );
      const client = new CloudWatchClient({
        endpoint: stage.local.url,
        region: 'us-east-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      });
      if (state === 'OK')
        await client.send(
          new PutMetricAlarmCommand({
            AlarmName: name,
            Namespace: 'scenarios',
            MetricName: name,
            ComparisonOperator: 'GreaterThanThreshold',
            EvaluationPeriods: 1,
            Period: 60,
            Statistic: 'Sum',
            Threshold: 1,
          }),
        );
      await client.send(
        new SetAlarmStateCommand({ AlarmName: name, StateValue: state, StateReason: 'scenario' }),
      );
      client.destroy();
    },
    async fault(order) {
      const answer = await fetch(`${stage.local.url}/_local/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(order),
      });
      if (answer.status !== 201) throw new Error(`fault refused: ${await answer.text()}`);
    },
    async killedAt(pattern, inputs) {
      const controller = new AbortController();
      await runAction(
        'deploy-service',
        { cluster, ...inputs },
        {
          env: { ...stage.env, RUNNER_TEMP: undefined },
          signal: controller.signal,
          onLine: (line) => {
            if (pattern.test(line)) controller.abort('SIGKILL');
          },
        },
      );
      if (!controller.signal.aborted) throw new Error(`it ended without a line like ${pattern}`);
    },
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    async version(service, commits) {
      const { testing } = await (await world.balancer()).groups(service);
      const server = createServer((_, response) => {
        get(testing, { agent: false }, (answer) => {
          let body = '';
          answer.on('data', (part) => {
            body += part;
          });
          answer.on('end', () => {
            const by = /"taskDefinition":"([^"]+)"/.exec(body)?.[1] ?? '';
            const commit = commits[by.replace(/^.*:/, ':')];
            response.writeHead(commit === undefined ? 503 : 200, { 'content-type': 'application/json' });
            response.end(JSON.stringify({ commit }));
          });
        }).on('error', () => response.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closers.push(async () => {
        server.closeAllConnections();
        server.close();
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      for (const close of closers) await close();
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
}
