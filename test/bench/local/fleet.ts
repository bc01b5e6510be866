import type { Endpoint } from './endpoint.ts';

/** What a fleet of services looks like to the clients that make it and watch it. */
export interface Fleet {
  names: string[];
  tasksEach: number;
}

export const cluster = 'bench';

export const fleetOf = (services: number, tasks: number): Fleet => ({
  names: Array.from({ length: services }, (_, index) => `service-${index}`),
  tasksEach: Math.round(tasks / services),
});

/** As long as a real one is: two containers, a dozen variables, secrets, a health check, logs. */
const definition = (family: string) => ({
  family,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'web',
      image: `registry.example/${family}:1`,
      essential: true,
      portMappings: [{ containerPort: 8000 }],
      environment: Array.from({ length: 12 }, (_, n) => ({ name: `SETTING_${n}`, value: `value ${n}` })),
      healthCheck: { command: ['CMD-SHELL', 'wget -q -O- localhost:8000/ready || exit 1'], interval: 5 },
      logConfiguration: { logDriver: 'json-file' },
    },
  ],
});

/** How long each call took, by operation, in milliseconds. */
export class Times {
  readonly #all = new Map<string, number[]>();

  async of<T>(operation: string, call: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const answer = await call();
    const times = this.#all.get(operation) ?? [];
    times.push(performance.now() - started);
    this.#all.set(operation, times);
    return answer;
  }

  /** @param share 0.5 for the median, 1 for the longest; undefined: there was no such call */
  quantile(operation: string, share: number): number | undefined {
    const sorted = this.#all.get(operation)?.toSorted((a, b) => a - b) ?? [];
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  }
}

/** Calls of a client that waits for each answer before it asks again. */
export function clientOf(endpoint: Endpoint, times: Times) {
  const ask = <T>(operation: string, input: object) =>
    times.of(operation, () => endpoint.ecs<T>(operation, input));
  return {
    async create({ names, tasksEach }: Fleet): Promise<void> {
      await endpoint.ecs('CreateCluster', { clusterName: cluster });
      for (const name of names) await ask('RegisterTaskDefinition', definition(name));
      for (const serviceName of names) {
        await ask('CreateService', {
          cluster,
          serviceName,
          taskDefinition: serviceName,
          desiredCount: tasksEach,
          launchType: 'FARGATE',
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        });
      }
    },
    /** Every service at once to a new revision: each starts all its new tasks before the old ones stop. */
    async roll({ names }: Fleet): Promise<void> {
      for (const name of names) await ask('RegisterTaskDefinition', definition(name));
      for (const service of names) await ask('UpdateService', { cluster, service, taskDefinition: service });
    },
    /** As who watches a whole fleet does, ten services at a time. */
    async describeAll({ names }: Fleet): Promise<DescribedService[]> {
      const found: DescribedService[] = [];
      for (let at = 0; at < names.length; at += 10) {
        const services = names.slice(at, at + 10);
        const answer = await ask<{ services: DescribedService[] }>('DescribeServices', { cluster, services });
        found.push(...answer.services);
      }
      return found;
    },
    /** The tasks of one service, described. */
    async tasks(serviceName: string): Promise<void> {
      const { taskArns } = await ask<{ taskArns: string[] }>('ListTasks', { cluster, serviceName });
      if (taskArns.length > 0) await ask('DescribeTasks', { cluster, tasks: taskArns });
    },
    async listAll(): Promise<void> {
      await ask('ListServices', { cluster, maxResults: 100 });
      await ask('ListTaskDefinitions', { maxResults: 100 });
    },
  };
}

export interface DescribedService {
  serviceName: string;
  runningCount: number;
  deployments: { status: string; rolloutState?: string }[];
}

export const isDone = (services: DescribedService[]): boolean =>
  services.every(
    ({ deployments: [first, ...others] }) => others.length === 0 && first?.rolloutState === 'COMPLETED',
  );
