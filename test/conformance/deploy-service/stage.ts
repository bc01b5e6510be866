import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type Service,
} from '@aws-sdk/client-ecs';
import { definition } from '../../scenarios/definition.ts';
import { type Local, type LocalOptions, startLocal } from '../../support/local.ts';

/** A Local Fargate with one cluster, and what tests of deployments need again and again. */
export interface Stage {
  local: Local;
  ecs: ECSClient;
  env: Local['env'];
  /** Writes a task definition file whose task does as `script` says. */
  file(family: string, script?: string, changes?: object): Promise<string>;
  register(family: string, script?: string): Promise<string>;
  /** A service that has reached a steady state on its first revision. */
  service(name: string, changes?: Partial<CreateServiceCommandInput> & { script?: string }): Promise<string>;
  /** Creates a service of a registered revision, and waits for nothing. */
  create(name: string, taskDefinition: string, changes?: Partial<CreateServiceCommandInput>): Promise<void>;
  describe(name: string): Promise<Service>;
  /** Waits until `done` of the service, at most two minutes. */
  until(name: string, done: (service: Service) => boolean): Promise<Service>;
  close(): Promise<void>;
}

export const cluster = 'dev';
export { definition };

export const breaker = {
  deploymentCircuitBreaker: { enable: true, rollback: true },
} satisfies CreateServiceCommandInput['deploymentConfiguration'];

export async function openStage(options: LocalOptions): Promise<Stage> {
  const local = await startLocal(options);
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const ecs = new ECSClient({
    endpoint: local.url,
    region: local.env.AWS_REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  let files = 0;
  const stage: Stage = {
    local,
    ecs,
    env: local.env,
    async file(family, script, changes) {
      const path = join(folder, `${family}-${files++}.json`);
      await writeFile(path, JSON.stringify(definition(family, script, changes), null, 2));
      return path;
    },
    async register(family, script) {
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand(definition(family, script)),
      );
      return taskDefinition?.taskDefinitionArn ?? '';
    },
    async create(name, taskDefinition, changes) {
      await ecs.send(
        new CreateServiceCommand({
          cluster,
          serviceName: name,
          taskDefinition,
          desiredCount: 1,
          launchType: 'FARGATE',
          deploymentConfiguration: breaker,
          networkConfiguration: {
            awsvpcConfiguration: {
              subnets: ['subnet-1'],
              securityGroups: ['sg-1'],
              assignPublicIp: 'ENABLED',
            },
          },
          ...changes,
        }),
      );
    },
    async service(name, { script, ...changes } = {}) {
      const arn = await stage.register(name, script);
      await stage.create(name, arn, changes);
      await stage.until(name, ({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED');
      return arn;
    },
    async describe(name) {
      const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [name] }));
      if (services?.[0] === undefined) throw new Error(`no service ${name}`);
      return services[0];
    },
    async until(name, done) {
      const started = performance.now();
      for (;;) {
        const service = await stage.describe(name);
        if (done(service)) return service;
        if (performance.now() - started > 110_000)
          throw new Error(`${name} never got there: ${JSON.stringify(service.deployments)}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async close() {
      ecs.destroy();
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}
