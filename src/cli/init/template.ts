import { sizeProblem } from '../../taskdef/fargate.ts';

export interface TemplateFacts {
  family: string;
  container: string;
  port: number | undefined;
  cpu: unknown;
  memory: unknown;
  env: Record<string, string>;
  command: string[];
  entryPoint: string[];
  healthCheck: Record<string, unknown> | undefined;
  logGroup: string;
  region: string | undefined;
}

/** A task definition for Fargate, for what had none so far. Its image is set whenever it is rendered. */
export function templateText(facts: TemplateFacts): string {
  const sized = sizeProblem(facts.cpu, facts.memory) === undefined;
  const definition = {
    family: facts.family,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' },
    cpu: sized ? String(facts.cpu) : '256',
    memory: sized ? String(facts.memory) : '512',
    containerDefinitions: [
      {
        name: facts.container,
        image: `${facts.family}:replaced-when-rendered`,
        essential: true,
        ...(facts.port === undefined
          ? {}
          : { portMappings: [{ containerPort: facts.port, protocol: 'tcp' }] }),
        ...(facts.entryPoint.length === 0 ? {} : { entryPoint: facts.entryPoint }),
        ...(facts.command.length === 0 ? {} : { command: facts.command }),
        environment: Object.entries(facts.env).map(([name, value]) => ({ name, value })),
        ...(facts.healthCheck === undefined ? {} : { healthCheck: facts.healthCheck }),
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': facts.logGroup,
            ...(facts.region === undefined ? {} : { 'awslogs-region': facts.region }),
            'awslogs-stream-prefix': facts.container,
          },
        },
      },
    ],
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** The smallest size of Fargate that has this much, in CPU units and MiB; undefined where none does. */
export function sizeFor(cpuUnits: number, mib: number): { cpu: number; memory: number } | undefined {
  for (const cpu of [256, 512, 1024, 2048, 4096, 8192, 16_384]) {
    if (cpu < cpuUnits) continue;
    for (let memory = 512; memory <= 122_880; memory += 512)
      if (memory >= mib && sizeProblem(cpu, memory) === undefined) return { cpu, memory };
  }
  return undefined;
}
