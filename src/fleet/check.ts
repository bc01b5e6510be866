import { orderByNeeds } from './order.ts';
import { closest, type Problem } from './problems.ts';
import {
  accountOf,
  environmentOf,
  fillIn,
  lineage,
  mergeRollout,
  minutesOf,
  rolloutOf,
  secretsOf,
} from './resolve.ts';
import type { EnvironmentFile, FleetFile, ServiceFile } from './schema.ts';
import { secretValueFrom } from './secrets.ts';

/** What the fields of a manifest say about each other, and must not. The shape has been checked by the schema. */
export function checkFleet(fleet: FleetFile): Problem[] {
  const problems = [...checkServices(fleet), ...checkEnvironments(fleet)];
  const seen = new Set<string>();
  // What is inherited is wrong in several environments, but stands in one place.
  return problems.filter(({ path, message }) => {
    const id = `${path.join('.')} ${message}`;
    return !seen.has(id) && seen.add(id);
  });
}

function checkServices(fleet: FleetFile): Problem[] {
  const names = Object.keys(fleet.services);
  const problems: Problem[] = [];
  if (names.length === 0)
    problems.push({ path: ['services'], message: "'services' is empty; a fleet has one at least" });
  const routes = new Map<string, string>();
  for (const [name, service] of Object.entries(fleet.services)) {
    const path = ['services', name];
    for (const [at, need] of (service.needs ?? []).entries()) {
      if (!names.includes(need))
        problems.push({ path: [...path, 'needs', at], message: unknown('service', need, names) });
    }
    if (service.route !== undefined) {
      const other = routes.get(service.route);
      if (other !== undefined) {
        problems.push({
          path: [...path, 'route'],
          message: `the services '${other}' and '${name}' both have the route ${service.route}; each needs its own`,
        });
      }
      routes.set(service.route, name);
      if (service.port === undefined) {
        problems.push({
          path: [...path, 'route'],
          message: `'${name}' has a route but no port; say which port it listens on`,
        });
      }
    }
    problems.push(...plainAndSecret(path, service), ...checkRequests(path, service));
  }
  const order = orderByNeeds(names, (name) => fleet.services[name]?.needs ?? []);
  if ('circle' in order) {
    problems.push({
      path: ['services', order.circle[0] ?? '', 'needs'],
      message: `services need each other in a circle: ${order.circle.join(' → ')}`,
    });
  }
  return problems;
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;

/** Each request has one method with its path. */
function checkRequests(path: string[], { verify }: ServiceFile): Problem[] {
  return (verify?.http ?? []).flatMap((request, at) => {
    const given = methods.filter((method) => request[method] !== undefined);
    if (given.length === 1) return [];
    const has = given.length === 0 ? 'none' : given.join(' and ');
    const message = `a request has one of ${methods.join(', ')} with its path; this one has ${has}`;
    return [{ path: [...path, 'verify', 'http', at], message }];
  });
}

function checkEnvironments(fleet: FleetFile): Problem[] {
  const environments = fleet.environments ?? {};
  const names = Object.keys(environments);
  const problems: Problem[] = [];
  for (const kind of ['extends', 'after'] as const) {
    for (const [name, { [kind]: other }] of Object.entries(environments)) {
      if (other !== undefined && !names.includes(other)) {
        problems.push({ path: ['environments', name, kind], message: unknown('environment', other, names) });
      }
    }
    const order = orderByNeeds(names, (name) => [environments[name]?.[kind] ?? []].flat());
    if ('circle' in order) {
      problems.push({
        path: ['environments', order.circle[0] ?? '', kind],
        message: `environments ${kind === 'extends' ? 'extend' : 'come after'} each other in a circle: ${order.circle.join(' → ')}`,
      });
    }
  }
  // What an environment inherits from one that isn't there can't be judged.
  if (problems.length > 0) return problems;
  return names.flatMap((name) => checkEnvironment(fleet, name));
}

function checkEnvironment(fleet: FleetFile, name: string): Problem[] {
  const own = fleet.environments?.[name] ?? {};
  const all = environmentOf(fleet, name);
  const services = Object.keys(fleet.services);
  const path = ['environments', name];
  const problems: Problem[] = plainAndSecret(path, own);
  for (const needed of ['region', 'cluster'] as const) {
    if (all[needed] === undefined) {
      problems.push({
        path,
        key: true,
        message: `the environment '${name}' has no ${needed}, of its own or inherited`,
      });
    }
  }
  if (own.account !== undefined && own.role !== undefined && own.account !== own.role.split(':')[4]) {
    problems.push({
      path: [...path, 'account'],
      message: `'account' is ${own.account}, but the role is one of ${own.role.split(':')[4]}`,
    });
  }
  for (const [service, override] of Object.entries(own.services ?? {})) {
    const at = [...path, 'services', service];
    if (!services.includes(service))
      problems.push({ path: at, key: true, message: unknown('service', service, services) });
    problems.push(...plainAndSecret(at, override));
  }
  problems.push(...checkNames(fleet, name, all), ...checkApproval(name, own, all));
  for (const service of services) {
    problems.push(
      ...checkSecrets(fleet, service, name, all),
      ...checkRollout(fleet, service, name, all),
      ...checkStrategy(fleet, service, name, all),
    );
  }
  return problems;
}

const placeholders = ['{service}', '{environment}'];

/** Names that AWS restricts: API_CreateRepository (ECR), API_CreateService (ECS). */
function checkNames(fleet: FleetFile, name: string, all: EnvironmentFile): Problem[] {
  const problems: Problem[] = [];
  const services = Object.keys(fleet.services);
  const add = (key: keyof EnvironmentFile, message: string) =>
    problems.push({ path: originOf(fleet, name, (environment) => environment[key], [key]), message });
  const rules = [
    [
      'repository',
      /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/,
      'a repository of ECR (lower-case letters, digits, and . _ - / between them)',
    ],
    ['ecs-service', /^[A-Za-z0-9_-]{1,255}$/, 'a service of ECS (letters, digits, _ and -)'],
  ] as const;
  for (const [key, pattern, what] of rules) {
    const given = all[key];
    if (given === undefined) continue;
    if (services.length > 1 && !given.includes('{service}')) {
      add(key, `'${key}' must hold {service}, or all services would share '${given}'`);
    }
    const filled = fillIn(given, services[0] ?? 'service', name);
    if (!/\{/.test(filled) && !pattern.test(filled)) add(key, `'${filled}' can't be the name of ${what}`);
  }
  for (const key of [
    'repository',
    'ecs-service',
    'url',
    'test-url',
    'task-role',
    'execution-role',
  ] as const) {
    const odd = /\{[^}]*\}?/.exec(
      (all[key] ?? '').replaceAll('{service}', '').replaceAll('{environment}', ''),
    );
    if (odd !== null) add(key, `'${odd[0]}' is not a placeholder; allowed: ${placeholders.join(', ')}`);
  }
  return problems;
}

function checkSecrets(fleet: FleetFile, service: string, name: string, all: EnvironmentFile): Problem[] {
  if (all.region === undefined) return [];
  const place = { region: all.region, account: accountOf(all) };
  return [...secretsOf(fleet, service, name).values()].flatMap(({ reference, path }) => {
    const result = secretValueFrom(fillIn(reference, service, name), place);
    return 'problem' in result ? [{ path, message: result.problem }] : [];
  });
}

/**
 * ECS rolls a service by starting tasks above `desired` or by stopping some below it. Where `maximum` (rounded down)
 * allows no more than desired and `minimum` (rounded up) no fewer, it does neither and waits forever:
 * docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html.
 */
function checkRollout(fleet: FleetFile, service: string, name: string, all: EnvironmentFile): Problem[] {
  const override = all.services?.[service];
  const { breaker, ...limits } = rolloutOf(mergeRollout(all.rollout, override?.rollout));
  // ECS's own where nothing is said: API_DeploymentConfiguration.
  const { minimum, maximum } = { minimum: limits.minimum ?? 100, maximum: limits.maximum ?? 200 };
  const desired = override?.desired ?? all.desired;
  const path = originOf(
    fleet,
    name,
    (environment) => environment.services?.[service]?.rollout ?? environment.rollout,
    ['rollout'],
    service,
  );
  const problems: Problem[] = [];
  const lower = desired === undefined ? minimum : Math.ceil((desired * minimum) / 100);
  const upper = desired === undefined ? maximum : Math.floor((desired * maximum) / 100);
  const size = desired ?? 100;
  if (size > 0 && lower >= size && upper <= size) {
    const why =
      desired === undefined
        ? `minimum ${minimum} % and maximum ${maximum} %`
        : `${desired} tasks with minimum ${minimum} % (${lower}) and maximum ${maximum} % (${upper})`;
    problems.push({
      path,
      message: `${why} can never roll in '${name}': ECS may neither start a task nor stop one; raise maximum or lower minimum`,
    });
  }
  if (breaker.type !== null && breaker.type !== 'COUNT' && (breaker.value ?? 0) > 100) {
    problems.push({
      path,
      message: `the breaker's value is ${breaker.value}; as ${breaker.type} it must be from 1 to 100`,
    });
  }
  return problems;
}

/** The rules of API_DeploymentConfiguration, API_CanaryConfiguration and API_LinearConfiguration. */
function checkStrategy(fleet: FleetFile, service: string, name: string, all: EnvironmentFile): Problem[] {
  const merged = mergeRollout(all.rollout, all.services?.[service]?.rollout);
  const { strategy } = merged;
  const problems: Problem[] = [];
  const own = fleet.environments?.[name] ?? {};
  const blocks = [
    { rollout: own.rollout, path: ['environments', name, 'rollout'] },
    {
      rollout: own.services?.[service]?.rollout,
      path: ['environments', name, 'services', service, 'rollout'],
    },
  ];
  for (const { rollout, path } of blocks) {
    const add = (key: string, message: string) => problems.push({ path: [...path, key], key: true, message });
    for (const [key, least] of [
      ['canary', 0.1],
      ['linear', 3],
    ] as const) {
      const given = rollout?.[key];
      if (given === undefined) continue;
      if (strategy !== key)
        add(key, `'${key}' goes with strategy ${key}, and the strategy here is ${strategy ?? 'not given'}`);
      if (given.percent !== undefined && Number.parseFloat(given.percent) < least)
        add(key, `'${key}' has ${given.percent}; ECS takes ${least}% at least`);
    }
    const limits = [
      ['bake', rollout?.bake, 0, 1440],
      ['canary', rollout?.canary?.bake, 0, 1440],
      ['linear', rollout?.linear?.bake, 0, 1440],
      ['pause-limit', rollout?.['pause-limit'], 1, 20_160],
    ] as const;
    for (const [key, text, least, most] of limits) {
      const time = minutesOf(text);
      if (time !== null && (time < least || time > most))
        add(key, `'${key}' has ${text}; ECS takes ${least} to ${most} minutes`);
    }
    if (rollout?.pause === undefined || rollout.pause === 'none') continue;
    if (strategy === undefined || strategy === 'rolling')
      add(
        'pause',
        `'pause' needs strategy blue-green, canary or linear; here it is ${strategy ?? 'not given'}`,
      );
    if (rollout.pause === 'verify' && all['test-url'] === undefined)
      add('pause', `'pause: verify' needs 'test-url', where the new tasks are tested`);
  }
  return problems;
}

function checkApproval(name: string, own: EnvironmentFile, all: EnvironmentFile): Problem[] {
  const path = ['environments', name, 'approve'];
  if (own.approve === undefined) return [];
  const kinds = own.approve.map((one) => one.replace(/[<>].*$/, ''));
  const double = kinds.filter((kind, at) => kind !== 'verified' && kinds.indexOf(kind) !== at);
  return [
    ...(all.after === undefined
      ? [
          {
            path,
            key: true,
            message: `'approve' says what may come from another environment; say which in 'after'`,
          },
        ]
      : []),
    ...double.map((kind) => ({ path, key: true, message: `'approve' has ${kind} twice; keep one` })),
  ];
}

/** Where an environment, or one that it extends, says something: the nearest. */
function originOf(
  fleet: FleetFile,
  name: string,
  get: (environment: EnvironmentFile) => unknown,
  rest: string[],
  service?: string,
): string[] {
  for (const link of lineage(fleet, name).reverse()) {
    const environment = fleet.environments?.[link] ?? {};
    if (get(environment) === undefined) continue;
    const inService = service !== undefined && environment.services?.[service]?.rollout !== undefined;
    return ['environments', link, ...(inService ? ['services', service] : []), ...rest];
  }
  return ['environments', name];
}

function plainAndSecret(
  path: string[],
  { env = {}, secrets = {} }: { env?: object | undefined; secrets?: object | undefined },
): Problem[] {
  return Object.keys(env)
    .filter((key) => Object.hasOwn(secrets, key))
    .map((key) => ({
      path: [...path, 'env', key],
      key: true,
      message: `'${key}' is given as a plain variable and as a secret; ECS allows one of the two`,
    }));
}

function unknown(kind: string, word: string, words: readonly string[]): string {
  const near = closest(word, words);
  const hint = near === undefined ? `known: ${words.join(', ') || 'none'}` : `did you mean '${near}'?`;
  return `there is no ${kind} '${word}'; ${hint}`;
}
