import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Task,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { checkingProxy } from '../../support/models/proxy.ts';
import { image } from '../docker/engine.ts';

const run = promisify(execFile);
const main = join(import.meta.dirname, '../../../src/main.ts');

/** Local Fargate in a process of its own, with the Docker engine, on one state folder. */
export async function startHost(stateDir: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    [main, '--port', '0', '--engine', 'docker', '--state', stateDir],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const ended = once(child, 'exit');
  const url = await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`it ended: ${err}`);
      return /^ready (\S+)\n/m.exec(out)?.[1];
    },
    (found) => found !== undefined,
  );
  const proxy = await checkingProxy(url ?? '');
  return {
    url: proxy.url,
    err: () => err,
    /** @returns the exit code */
    async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
      child.kill(signal);
      const [code] = await ended;
      await proxy.close();
      return code;
    },
  };
}

/** Asks every 100 ms until it holds. @throws Error after two minutes, with what was seen last */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > deadline) throw new Error(`never held; last: ${JSON.stringify(value).slice(0, 3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args)).stdout.trim();
}

/** Ids of the containers of a state folder, running or not. */
export async function containersOf(stateId: string): Promise<string[]> {
  const listed = await docker('ps', '-aq', '--no-trunc', '--filter', `label=slipway.local.state=${stateId}`);
  return listed.split('\n').filter(Boolean);
}

/** The calls with which a service behind a load balancer comes to be. */
export function clients(url: string) {
  const options = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const ecs = new ECSClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  const logs = new CloudWatchLogsClient(options);
  const cluster = 'main';
  return {
    ecs,
    createCluster: () => ecs.send(new CreateClusterCommand({ clusterName: cluster })),
    createLogGroup: (logGroupName: string) => logs.send(new CreateLogGroupCommand({ logGroupName })),
    async lines(logGroupName: string, logStreamName: string): Promise<string[]> {
      const command = new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true });
      return ((await logs.send(command)).events ?? []).map((event) => event.message ?? '');
    },
    async loadBalancer(): Promise<string> {
      const made = await elb.send(new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['subnet-1'] }));
      const groups = await elb.send(
        new CreateTargetGroupCommand({
          Name: 'web',
          Port: 8000,
          Protocol: 'HTTP',
          TargetType: 'ip',
          VpcId: 'vpc-1',
          HealthCheckIntervalSeconds: 5,
          HealthCheckTimeoutSeconds: 2,
        }),
      );
      const TargetGroupArn = groups.TargetGroups?.[0]?.TargetGroupArn ?? '';
      await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
          Port: 80,
          Protocol: 'HTTP',
          DefaultActions: [{ Type: 'forward', TargetGroupArn }],
        }),
      );
      return TargetGroupArn;
    },
    async register(
      containerDefinitions: RegisterTaskDefinitionCommandInput['containerDefinitions'],
    ): Promise<string> {
      const answer = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          requiresCompatibilities: ['FARGATE'],
          networkMode: 'awsvpc',
          cpu: '256',
          memory: '512',
          executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
          containerDefinitions,
        }),
      );
      return answer.taskDefinition?.taskDefinitionArn ?? '';
    },
    createService: (taskDefinition: string, desiredCount: number, targetGroupArn?: string) =>
      ecs.send(
        new CreateServiceCommand({
          cluster,
          serviceName: 'web',
          taskDefinition,
          desiredCount,
          launchType: 'FARGATE',
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
          deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
          ...(targetGroupArn !== undefined && {
            loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }],
          }),
        }),
      ),
    async service(): Promise<Service> {
      const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: ['web'] }));
      const [service] = answer.services ?? [];
      if (!service) throw new Error('no service');
      return service;
    },
    async tasks(desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING'): Promise<Task[]> {
      const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster, desiredStatus }));
      if (taskArns.length === 0) return [];
      return (await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
    },
  };
}

/** A container that counts a line every 100 ms. */
export const counter = (name: string) => ({
  name,
  image,
  essential: false,
  stopTimeout: 2,
  command: ['node', '-e', 'let n = 0; setInterval(() => console.log("line " + n++), 100)'],
  logConfiguration: {
    logDriver: 'awslogs' as const,
    options: { 'awslogs-group': '/web', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'web' },
  },
});

export const app = (code: string) => ({
  name: 'app',
  image,
  essential: true,
  command: ['node', '-e', code],
  portMappings: [{ containerPort: 8000 }],
  stopTimeout: 2,
  healthCheck: {
    command: [
      'CMD',
      'node',
      '-e',
      `fetch('http://127.0.0.1:8000').then(() => process.exit(0), () => process.exit(1))`,
    ],
    interval: 5,
    retries: 1,
  },
});
