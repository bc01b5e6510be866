import { type Container, isRecord, type TaskDefinition } from './definition.ts';
import { cpuUnits, memoryMib, sizeProblem } from './fargate.ts';
import { limitProblems } from './limits.ts';
import { logProblems } from './logs.ts';
import { secretLook } from './plaintext.ts';

/** Something that ECS or Fargate would refuse, or that shall not be shipped. `path` leads to it in the definition. */
export interface DefinitionProblem {
  path: (string | number)[];
  message: string;
}

export interface ValidateOptions {
  allowPlaintext?: readonly string[];
  architecture?: 'X86_64' | 'ARM64';
}

/**
 * What is wrong with a rendered definition, all of it. The rules are those of
 * docs.aws.amazon.com/AmazonECS/latest/APIReference/ (API_RegisterTaskDefinition, API_ContainerDefinition, API_HealthCheck,
 * API_ContainerDependency, API_EphemeralStorage, API_ContainerRestartPolicy) for tasks on Fargate.
 * @param options.allowPlaintext Variables that may look like secrets
 * @param options.architecture What the image is built for; X86_64 by default
 */
export function validate(
  definition: TaskDefinition,
  { allowPlaintext = [], architecture: built = 'X86_64' }: ValidateOptions = {},
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (path: (string | number)[], message: string) => problems.push({ path, message });
  const { family, networkMode, requiresCompatibilities, ephemeralStorage, runtimePlatform } = definition;
  if (typeof family !== 'string' || !/^[A-Za-z0-9_-]{1,255}$/.test(family)) {
    add(['family'], `family is '${String(family ?? '')}'; it must be 1 to 255 letters, digits, _ and -`);
  }
  if (networkMode !== 'awsvpc')
    add(['networkMode'], `networkMode is '${String(networkMode ?? '')}'; Fargate needs awsvpc`);
  if (!Array.isArray(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE')) {
    add(['requiresCompatibilities'], 'requiresCompatibilities must hold FARGATE');
  }
  const size = sizeProblem(definition.cpu, definition.memory);
  if (size !== undefined) add([size.key], size.message);
  const gib = isRecord(ephemeralStorage) ? ephemeralStorage.sizeInGiB : undefined;
  if (ephemeralStorage !== undefined)
    range(add, ['ephemeralStorage', 'sizeInGiB'], gib, 21, 200, 'GiB', true);
  const architecture = isRecord(runtimePlatform) ? runtimePlatform.cpuArchitecture : undefined;
  if ((architecture ?? 'X86_64') !== built) {
    add(
      ['runtimePlatform', 'cpuArchitecture'],
      `cpuArchitecture is '${String(architecture ?? 'X86_64')}'; the image is built for ${built} (the input 'architecture' says so)`,
    );
  }
  const containers = definition.containerDefinitions;
  const names = containers.map(({ name }) => name);
  for (const [at, container] of containers.entries()) {
    const path = ['containerDefinitions', at];
    if (names.indexOf(container.name) !== at)
      add([...path, 'name'], `two containers have the name '${container.name}'`);
    checkContainer(add, path, container, definition, allowPlaintext);
    checkDependencies(add, path, container, containers);
  }
  if (containers.every(({ essential }) => essential === false)) {
    add(
      ['containerDefinitions'],
      'no container is essential; one must be, or nothing says when the task has ended',
    );
  }
  const circle = dependencyCircle(containers);
  if (circle !== undefined)
    add(['containerDefinitions'], `containers depend on each other in a circle: ${circle.join(' → ')}`);
  const cpu = containers.reduce((sum, container) => sum + (Number(container.cpu) || 0), 0);
  if (cpu > (cpuUnits(definition.cpu) ?? Infinity))
    add(['cpu'], `the containers have ${cpu} CPU units, the task ${definition.cpu}`);
  if (definition.executionRoleArn === undefined) {
    const needs = containers.find(
      ({ secrets = [], logConfiguration }) => secrets.length > 0 || logConfiguration?.logDriver === 'awslogs',
    );
    if (needs !== undefined)
      add(
        ['executionRoleArn'],
        `'${needs.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`,
      );
  }
  return [...problems, ...limitProblems(definition), ...logProblems(definition)];
}

type Add = (path: (string | number)[], message: string) => void;

function checkContainer(
  add: Add,
  path: (string | number)[],
  container: Container,
  definition: TaskDefinition,
  allowPlaintext: readonly string[],
): void {
  const { name, image, environment = [], secrets = [], environmentFiles = [] } = container;
  if (typeof image !== 'string' || image === '') add([...path, 'image'], `'${name}' has no image`);
  const seen = new Set<string>();
  for (const [at, variable] of environment.entries()) {
    const at_ = [...path, 'environment', at];
    if (typeof variable.name !== 'string' || !/^[^=\0]+$/.test(variable.name))
      add(at_, `'${name}' has a variable whose name is '${String(variable.name)}'`);
    if (seen.has(variable.name)) add(at_, `'${name}' has the variable '${variable.name}' twice`);
    seen.add(variable.name);
    if (variable.value !== undefined && typeof variable.value !== 'string') {
      add(at_, `the value of '${variable.name}' must be a text; put it between quotes`);
    }
    const look = allowPlaintext.includes(variable.name)
      ? undefined
      : secretLook(variable.name, String(variable.value ?? ''));
    if (look !== undefined) {
      add(
        at_,
        `'${variable.name}' of '${name}' is a plain variable, but ${look}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`,
      );
    }
  }
  for (const [at, secret] of secrets.entries()) {
    const at_ = [...path, 'secrets', at];
    if (seen.has(secret.name)) add(at_, `'${name}' has '${secret.name}' twice, as a variable or as a secret`);
    seen.add(secret.name);
    if (!isValueFrom(secret.valueFrom)) {
      add(
        at_,
        `the secret '${secret.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`,
      );
    }
  }
  if (environmentFiles.length > 10)
    add([...path, 'environmentFiles'], `'${name}' has more than 10 environment files`);
  for (const [at, file] of environmentFiles.entries()) {
    if (!String(file.value).endsWith('.env'))
      add([...path, 'environmentFiles', at], `'${String(file.value)}' must end in .env`);
  }
  for (const key of ['stopTimeout', 'startTimeout']) range(add, [...path, key], container[key], 2, 120, 's');
  const memory = memoryMib(definition.memory);
  for (const key of ['memory', 'memoryReservation']) {
    if (Number(container[key]) > (memory ?? Infinity))
      add(
        [...path, key],
        `'${name}' has ${String(container[key])} MiB of ${key}, more than the task (${memory})`,
      );
  }
  checkPorts(add, path, container);
  checkHealth(add, [...path, 'healthCheck'], container);
  if (isRecord(container.restartPolicy)) {
    range(
      add,
      [...path, 'restartPolicy', 'restartAttemptPeriod'],
      container.restartPolicy.restartAttemptPeriod,
      60,
      1800,
      's',
    );
  }
}

function checkPorts(add: Add, path: (string | number)[], { name, portMappings }: Container): void {
  const seen = new Set<string>();
  for (const [at, mapping] of (Array.isArray(portMappings) ? portMappings : []).entries()) {
    if (!isRecord(mapping)) continue;
    const { containerPort, hostPort, protocol = 'tcp' } = mapping;
    const at_ = [...path, 'portMappings', at];
    // A range of ports has no containerPort.
    if (containerPort !== undefined) range(add, [...at_, 'containerPort'], containerPort, 1, 65535, '');
    if (hostPort !== undefined && hostPort !== containerPort) {
      add(
        [...at_, 'hostPort'],
        `hostPort of '${name}' is ${String(hostPort)}; with awsvpc it is the containerPort, or left out`,
      );
    }
    const id = `${String(containerPort)}/${String(protocol)}`;
    if (containerPort !== undefined && seen.has(id)) add(at_, `'${name}' maps port ${id} twice`);
    seen.add(id);
  }
}

function checkHealth(add: Add, path: (string | number)[], { name, healthCheck }: Container): void {
  if (healthCheck === undefined) return;
  if (!isRecord(healthCheck)) {
    add(path, `healthCheck of '${name}' must be an object`);
    return;
  }
  const { command, interval, timeout, retries, startPeriod } = healthCheck;
  const kind: unknown = Array.isArray(command) ? command[0] : undefined;
  if (kind !== 'CMD' && kind !== 'CMD-SHELL' && kind !== 'NONE') {
    add([...path, 'command'], `the health check's command of '${name}' must begin with CMD or CMD-SHELL`);
  }
  range(add, [...path, 'interval'], interval, 5, 300, 's');
  range(add, [...path, 'timeout'], timeout, 2, 60, 's');
  range(add, [...path, 'retries'], retries, 1, 10, '');
  range(add, [...path, 'startPeriod'], startPeriod, 0, 300, 's');
}

const conditions = ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'];

function checkDependencies(
  add: Add,
  path: (string | number)[],
  { name, dependsOn }: Container,
  all: readonly Container[],
): void {
  for (const [at, dependency] of (Array.isArray(dependsOn) ? dependsOn : []).entries()) {
    if (!isRecord(dependency)) continue;
    const { containerName, condition } = dependency;
    const at_ = [...path, 'dependsOn', at];
    const other = all.find((container) => container.name === containerName);
    if (other === undefined) {
      add(
        at_,
        `'${name}' depends on '${String(containerName)}', which isn't there; there are ${all.map((one) => `'${one.name}'`).join(', ')}`,
      );
    } else if (!conditions.includes(String(condition))) {
      add(at_, `the condition '${String(condition)}' is not one of ${conditions.join(', ')}`);
    } else if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false) {
      add(
        at_,
        `'${name}' waits for the end of '${other.name}', which is essential: its end would stop the task`,
      );
    } else if (condition === 'HEALTHY' && other.healthCheck === undefined) {
      add(at_, `'${name}' waits for '${other.name}' to be healthy, which has no healthCheck`);
    }
  }
}

function dependencyCircle(containers: readonly Container[]): string[] | undefined {
  const needs = new Map(
    containers.map(({ name, dependsOn }) => [
      name,
      (Array.isArray(dependsOn) ? dependsOn : []).map((one) =>
        String(isRecord(one) ? one.containerName : ''),
      ),
    ]),
  );
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    done.add(name);
    for (const need of needs.get(name) ?? []) {
      const circle = visit(need, [...trail, name]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  for (const name of needs.keys()) {
    const circle = visit(name, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function range(
  add: Add,
  path: (string | number)[],
  value: unknown,
  from: number,
  to: number,
  unit: string,
  needed = false,
): void {
  if (value === undefined && !needed) return;
  if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to) return;
  add(
    path,
    `${String(path.at(-1))} is ${String(value)}; it must be a whole number from ${from} to ${to}${unit === '' ? '' : ` ${unit}`}`,
  );
}

/** docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html. */
function isValueFrom(value: unknown): boolean {
  return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(value ?? ''));
}
