import type { Balancer, TargetHealth, WeightedGroup } from '../src/balancer/balancer.ts';
import type { CloudMap } from '../src/cloud-map/cloud-map.ts';
import { type ManualClock, manualClock } from '../src/core/clock.ts';
import { AwsError } from '../src/core/errors.ts';
import { defaultScope } from '../src/core/scope.ts';
import { createEcs, type Ecs } from '../src/ecs/index.ts';
import type { AlarmReading } from '../src/ecs/rollout/alarms.ts';
import type { Endpoint } from '../src/engine/engine.ts';
import { createScriptedEngine } from '../src/engine/scripted/index.ts';
import { FunctionError } from '../src/functions/functions.ts';
import { errorAnswer } from '../src/http/answer.ts';
import { LogError } from '../src/logs/logs.ts';
import { ObjectError } from '../src/objects/objects.ts';
import { SecretError } from '../src/secrets/secrets.ts';
import type { RawAnswer } from '../src/upstream/upstream.ts';
import { checkExchange } from './support/models/exchange.ts';
import { noModels } from './support/models/model.ts';

/** One call's answer, loosely: tests read what they assert. */
// biome-ignore lint/suspicious/noExplicitAny: an answer of AWS has hundreds of members; a wrong one fails the assertion
export type Answer = any;

export interface Harness {
  clock: ManualClock;
  ecs: Ecs;
  /** One operation; null members in the answer do not exist. @throws Error where the answer is not as AWS's model has it */
  call(operation: string, input?: object): Promise<Answer>;
  /** Registers a Fargate task definition of one container `app` on port 8000 and gives its ARN. */
  register(script?: string, container?: object): Promise<string>;
  /** Creates service `web` of cluster `main`. */
  create(taskDefinition: string, service?: object): Promise<Answer>;
  update(input: object): Promise<Answer>;
  service(): Promise<Answer>;
  serviceDeployment(): Promise<Answer>;
  tasks(desiredStatus?: 'RUNNING' | 'STOPPED'): Promise<Answer[]>;
  logs: string[];
  /** CloudWatch's alarms by name; one with evaluation `NaN` makes CloudWatch fail. */
  alarms: Map<string, Omit<AlarmReading, 'name'>>;
  /** What a registry's tags mean: image reference → digest. */
  tags: Map<string, string>;
  /** S3's objects by ARN. */
  objects: Map<string, string>;
  /** Lambda's functions by ARN. */
  functions: Map<string, (payload: Answer) => unknown>;
  /** Weights of the listener rules by ARN; one that is not here does not exist. */
  rules: Map<string, WeightedGroup[]>;
  /** Names of secrets that can't be read from now on. */
  brokenSecrets: Set<string>;
  /** Advances in small steps and calls back after each, so that nothing in between goes unseen. */
  watch(ms: number, look: () => Promise<void>, step?: number): Promise<void>;
}

export const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

/** ECS over the scripted engine on a clock that stands still until the test moves it. */
export async function harness(
  options: { stateDir?: string; clock?: ManualClock; sidecar?: boolean; cloudMap?: CloudMap } = {},
): Promise<Harness> {
  const clock = options.clock ?? manualClock();
  const logs: string[] = [];
  const brokenSecrets = new Set(['missing']);
  const alarms: Harness['alarms'] = new Map();
  const functions: Harness['functions'] = new Map();
  const rules: Harness['rules'] = new Map();
  const objects = new Map<string, string>();
  const tags = new Map<string, string>();
  const ecs = createEcs({
    clock,
    engine: createScriptedEngine({ clock, tagged: (image) => tags.get(image) }),
    balancer: scriptedBalancer(clock, rules),
    resolveSecret: async (_scope, from) => {
      if (brokenSecrets.has(from)) throw new SecretError(`unable to retrieve ${from}`);
      return `value of ${from}`;
    },
    async readObject(_scope, arn) {
      const found = objects.get(arn);
      if (found === undefined) throw new ObjectError(`failed to read ${arn}: NoSuchKey`);
      return found;
    },
    ...(options.sidecar && { sidecar: true }),
    async invokeFunction(_scope, arn, payload) {
      const hook = functions.get(arn);
      if (!hook) throw new FunctionError(`Function not found: ${arn}`, false);
      return await hook(payload as Answer);
    },
    async readAlarms(_scope, names) {
      if ([...alarms.values()].some((a) => Number.isNaN(a.evaluation))) throw new Error('Rate exceeded');
      return names.flatMap((name) => {
        const found = alarms.get(name);
        return found ? { name, ...found } : [];
      });
    },
    logs: {
      async open(_scope, { group, stream }) {
        if (group === 'missing') throw new LogError('The specified log group does not exist.');
        return { write: (line) => logs.push(`${group} ${stream} ${line}`), end: async () => {} };
      },
      lastLines: async () => [],
      async close() {},
    },
    ...(options.stateDir !== undefined && { stateDir: options.stateDir }),
    cloudMap: options.cloudMap,
  });
  ecs.resume();
  const call = async (operation: string, input: object = {}) => {
    const request = {
      url: '/',
      headers: { 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}` },
      body: Buffer.from(JSON.stringify(input)),
    };
    const check = (answer: RawAnswer | undefined) => {
      const lines = noModels === undefined && answer ? checkExchange(request, answer) : [];
      if (lines.length > 0) throw new Error(`not as AWS's model has it:\n  ${lines.join('\n  ')}`);
    };
    const answered = ecs.handle({
      service: 'ecs',
      operation,
      scope: defaultScope,
      input: input as Record<string, unknown>,
      form: new URLSearchParams(),
      raw: { method: 'POST', ...request },
    });
    const answer = await answered.catch((error: unknown) => {
      if (error instanceof AwsError) check(errorAnswer(error, 'json'));
      throw error;
    });
    check(answer);
    return JSON.parse(String(answer?.body));
  };
  if (options.stateDir === undefined) await call('CreateCluster', { clusterName: 'main' });
  const here = { cluster: 'main' };
  const self: Harness = {
    clock,
    ecs,
    call,
    logs,
    alarms,
    functions,
    rules,
    objects,
    tags,
    brokenSecrets,
    async register(script = '', container = {}) {
      const { taskDefinition } = await call('RegisterTaskDefinition', {
        family: 'web',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
        containerDefinitions: [
          {
            name: 'app',
            image: 'app:1',
            portMappings: [{ containerPort: 8000 }],
            environment: script === '' ? [] : [{ name: 'LOCAL_SCRIPT', value: script }],
            ...container,
          },
        ],
      });
      return taskDefinition.taskDefinitionArn;
    },
    create: (taskDefinition, service = {}) =>
      call('CreateService', {
        ...here,
        serviceName: 'web',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: network,
        taskDefinition,
        ...service,
      }),
    update: (input) => call('UpdateService', { ...here, service: 'web', ...input }),
    service: async () => (await call('DescribeServices', { ...here, services: ['web'] })).services[0],
    async serviceDeployment() {
      const listed = await call('ListServiceDeployments', { ...here, service: 'web' });
      const arns = [listed.serviceDeployments[0].serviceDeploymentArn];
      return (await call('DescribeServiceDeployments', { serviceDeploymentArns: arns }))
        .serviceDeployments[0];
    },
    async tasks(desiredStatus = 'RUNNING') {
      const { taskArns } = await call('ListTasks', { ...here, serviceName: 'web', desiredStatus });
      if (taskArns.length === 0) return [];
      return (await call('DescribeTasks', { ...here, tasks: taskArns })).tasks;
    },
    async watch(ms, look, step = 50) {
      for (let passed = 0; passed < ms; passed += step) {
        await clock.advance(step);
        await look();
      }
    },
  };
  return self;
}

/** How long a target of a flapping group passes its checks, and then fails them, in milliseconds. */
export const flapTime = 4_000;

/** How long a scripted rule takes to change, in milliseconds. */
export const shiftTime = 700;

/** How long a scripted target drains, in milliseconds. */
export const drainTime = 3_000;

/**
 * Target groups named `missing` and `orphan` are refused; every other exists. Health is what the script says, except that
 * in one named `failing` no target turns healthy, and in one named `flapping` a healthy one fails every other `flapTime`.
 */
export function scriptedBalancer(clock: ManualClock, rules = new Map<string, WeightedGroup[]>()): Balancer {
  const ruleOf = (arn: string) => {
    const found = rules.get(arn);
    if (!found) throw new AwsError('RuleNotFound', `Rule '${arn}' not found`);
    return found;
  };
  const targets = new Map<string, { endpoint: Endpoint; health: TargetHealth }>();
  const callbacks = new Set<Parameters<Balancer['onHealth']>[0]>();
  const key = (arn: string, id: string, port: number) => `${arn} ${id} ${port}`;
  const flap = (arn: string, id: string, port: number, tell: () => void, healthy = true) => {
    clock.after(flapTime, () => {
      const target = targets.get(key(arn, id, port));
      if (!target || target.health.state === 'draining') return;
      if (healthy) {
        target.health = { state: 'unhealthy', description: 'Health checks failed' };
        for (const callback of callbacks) callback({ targetGroupArn: arn, id, port, health: target.health });
      } else tell();
      flap(arn, id, port, tell, !healthy);
    });
  };
  return {
    async targetGroup(arn) {
      const name = arn.split('/')[1] ?? '';
      if (name === 'missing') throw new AwsError('TargetGroupNotFound', 'not found');
      return {
        arn,
        name,
        port: 80,
        protocol: 'HTTP',
        targetType: 'ip',
        loadBalancerArns: name === 'orphan' ? [] : ['arn:lb'],
        deregistrationDelay: drainTime / 1000,
      };
    },
    async register(arn, { id, port, endpoint }) {
      const target = { endpoint, health: { state: 'initial' } as TargetHealth };
      targets.set(key(arn, id, port), target);
      const tell = () => {
        if (endpoint.kind !== 'scripted' || target.health.state === 'draining') return;
        target.health = { state: endpoint.health() };
        if (arn.includes('/failing/') && target.health.state === 'healthy') target.health.state = 'unhealthy';
        if (target.health.state === 'unhealthy') target.health.description = 'Health checks failed';
        for (const callback of callbacks) callback({ targetGroupArn: arn, id, port, health: target.health });
      };
      if (endpoint.kind === 'scripted') endpoint.onHealth(tell);
      tell();
      if (arn.includes('/flapping/')) flap(arn, id, port, tell);
    },
    async deregister(arn, id, port) {
      const target = targets.get(key(arn, id, port));
      if (!target) return;
      target.health = { state: 'draining' };
      await clock.sleep(drainTime);
      targets.delete(key(arn, id, port));
    },
    weights: async (arn) => ruleOf(arn),
    async setWeights(arn, groups) {
      ruleOf(arn);
      await clock.sleep(shiftTime);
      ruleOf(arn);
      rules.set(arn, groups);
    },
    health: (arn, id, port) => targets.get(key(arn, id, port))?.health,
    onHealth(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    async close() {},
  };
}
