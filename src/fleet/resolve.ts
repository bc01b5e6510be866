import type { EnvironmentFile, FleetFile, RolloutFile, ServiceFile } from './schema.ts';
import { secretValueFrom } from './secrets.ts';

/** A service with its defaults. Paths are relative to the repository's root. */
export interface Service {
  name: string;
  path: string;
  context: string;
  dockerfile: string;
  target: string;
  buildArgs: Record<string, string>;
  watch: string[];
  checks: string[];
  task: string;
  container: string;
  port: number | null;
  /** `/user-service-api` of the route `/user-service-api/*`; '' where everything or nothing is routed here. */
  prefix: string;
  route: string;
  migrate: string[];
  /** '' where there are none, as of the two that follow. */
  migrations: string;
  migrationLock: string;
  postgresVersion: string;
  needs: string[];
  verify: {
    version: string;
    /** '' for the default of smoke-verify, as of the header. */
    versionField: string;
    versionHeader: string;
    health: string;
    /** As smoke-verify takes them. */
    checks: Record<string, unknown>[];
    errors: string;
    p95: string;
    window: string;
  };
}

/** A service in an environment, all placeholders filled in. */
export interface Placement {
  environment: string;
  after: string;
  /** Where a version comes from: the same service in the environment in `after`; null where there is none. */
  from: { region: string; cluster: string; ecsService: string } | null;
  approval: Approval;
  region: string;
  /** '' where unknown. */
  account: string;
  cluster: string;
  role: string;
  repository: string;
  ecsService: string;
  url: string;
  testUrl: string;
  taskRole: string;
  executionRole: string;
  logOptions: Record<string, string>;
  env: Record<string, string>;
  /** `valueFrom` by the name of the variable. */
  secrets: Record<string, string>;
  desired: number | null;
  cpu: number | null;
  memory: number | null;
  rollout: Rollout;
}

/** What must hold before a version may come; null where nothing is said. */
export interface Approval {
  verified: boolean | null;
  /** Hours that it was verified for. */
  verifiedHours: number | null;
  scanHours: number | null;
  ticket: boolean | null;
}

/** What the manifest says of a rollout; null is left as the ECS service has it. Without a breaker `type` is null. */
export interface Rollout {
  minimum: number | null;
  maximum: number | null;
  breaker: {
    enable: boolean | null;
    rollback: boolean | null;
    type: string | null;
    value: number | null;
    reset: boolean | null;
  };
  strategy: string;
  /** Minutes, as all that follow; shares in percent as text. */
  bake: number | null;
  canary: { percent: string; bake: number | null };
  linear: { percent: string; bake: number | null };
  alarms: string[];
  pause: string;
  pauseLimit: number | null;
}

export function serviceOf(fleet: FleetFile, name: string): Service {
  const given = serviceFile(fleet, name);
  const path = clean(given.path ?? `services/${name}`);
  const route = given.route ?? '';
  const prefix = route.replace(/\/?\*$/, '');
  const { verify = {} } = given;
  return {
    name,
    path,
    context: clean(given.context ?? path),
    dockerfile: clean(given.dockerfile ?? `${path}/Dockerfile`),
    target: given.target ?? '',
    buildArgs: texts(given['build-args']),
    watch: (given.watch ?? []).map(clean),
    checks: given.checks ?? [],
    task: clean(given.task ?? `${path}/taskdef.json`),
    container: given.container ?? name,
    port: given.port ?? null,
    prefix,
    route,
    migrate: given.migrate ?? [],
    migrations: given.migrations === undefined ? '' : clean(given.migrations),
    migrationLock: given['migration-lock'] ?? '',
    postgresVersion: given['postgres-version'] ?? '',
    needs: given.needs ?? [],
    verify: {
      version: verify.version ?? `${prefix}/version`,
      versionField: verify['version-field'] ?? '',
      versionHeader: verify['version-header'] ?? '',
      health: verify.health ?? `${prefix}/health`,
      checks: [
        ...(verify.http ?? []),
        ...(verify.websocket ?? []).map(({ connect, ...rest }) => ({ websocket: connect, ...rest })),
      ],
      errors: verify.gates?.errors ?? '5%',
      p95: verify.gates?.p95 ?? '2s',
      window: verify.gates?.window ?? '60s',
    },
  };
}

/** The service in the environment, with what the environment extends. The manifest has been checked: nothing throws. */
export function placementOf(fleet: FleetFile, name: string, environment: string): Placement {
  const given = environmentOf(fleet, environment);
  const override = given.services?.[name] ?? {};
  const fill = (text: string) => fillIn(text, name, environment);
  const fillAll = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fill(value)]));
  const place = { region: given.region ?? '', account: accountOf(given) };
  const secrets: Record<string, string> = {};
  for (const [key, { reference }] of secretsOf(fleet, name, environment)) {
    const result = secretValueFrom(fill(reference), place);
    if ('valueFrom' in result) secrets[key] = result.valueFrom;
  }
  const from = given.after === undefined ? undefined : environmentOf(fleet, given.after);
  const rollout = rolloutOf(mergeRollout(given.rollout, override.rollout));
  const env = { ...texts(serviceFile(fleet, name).env), ...texts(given.env), ...texts(override.env) };
  return {
    environment,
    after: given.after ?? '',
    from:
      from === undefined
        ? null
        : {
            region: from.region ?? '',
            cluster: from.cluster ?? '',
            ecsService: fillIn(from['ecs-service'] ?? '{service}', name, given.after ?? ''),
          },
    approval: approvalOf(given),
    region: place.region,
    account: place.account,
    cluster: given.cluster ?? '',
    role: given.role ?? '',
    repository: fill(given.repository ?? '{service}'),
    ecsService: fill(given['ecs-service'] ?? '{service}'),
    url: fill(given.url ?? '').replace(/\/+$/, ''),
    testUrl: fill(given['test-url'] ?? '').replace(/\/+$/, ''),
    taskRole: fill(given['task-role'] ?? ''),
    executionRole: fill(given['execution-role'] ?? ''),
    logOptions: fillAll(texts(given['log-options'])),
    env: fillAll(env),
    secrets,
    desired: override.desired ?? given.desired ?? null,
    cpu: override.cpu ?? null,
    memory: override.memory ?? null,
    rollout: { ...rollout, alarms: rollout.alarms.map(fill) },
  };
}

/** `after` alone demands what was verified there; `approve` adds to it, and never takes away. */
function approvalOf({ after, approve }: EnvironmentFile): Approval {
  const hours = (kind: string) => {
    const [, number, unit] =
      new RegExp(`^${kind}(\\d+)(m|h|d)$`).exec(approve?.find((one) => one.startsWith(kind)) ?? '') ?? [];
    return number === undefined ? null : Number(number) * (unit === 'd' ? 24 : unit === 'h' ? 1 : 1 / 60);
  };
  const verifiedHours = hours('verified>');
  const verified = after !== undefined || approve?.includes('verified') === true || verifiedHours !== null;
  return {
    verified: verified ? true : null,
    verifiedHours,
    scanHours: hours('scan<'),
    ticket: approve?.includes('ticket') === true ? true : null,
  };
}

/** An environment with all that it inherits. Maps are merged key by key; `after` is its own alone. */
export function environmentOf(fleet: FleetFile, name: string): EnvironmentFile {
  let merged: EnvironmentFile = {};
  for (const link of lineage(fleet, name)) {
    const own = fleet.environments?.[link] ?? {};
    const { after: _, extends: __, ...inherited } = merged;
    const services: NonNullable<EnvironmentFile['services']> = { ...merged.services };
    for (const [service, override] of Object.entries(own.services ?? {})) {
      const before = services[service] ?? {};
      services[service] = {
        ...before,
        ...override,
        env: { ...before.env, ...override.env },
        secrets: { ...before.secrets, ...override.secrets },
        rollout: mergeRollout(before.rollout, override.rollout),
      };
    }
    merged = {
      ...inherited,
      ...own,
      env: { ...merged.env, ...own.env },
      secrets: { ...merged.secrets, ...own.secrets },
      'log-options': { ...merged['log-options'], ...own['log-options'] },
      rollout: mergeRollout(merged.rollout, own.rollout),
      services,
    };
  }
  return merged;
}

/** The environment and those that it extends, the root first. Ends at an unknown one and where a circle closes. */
export function lineage(fleet: FleetFile, name: string): string[] {
  const chain: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined && fleet.environments?.[current] !== undefined && !chain.includes(current)) {
    chain.unshift(current);
    current = fleet.environments[current]?.extends;
  }
  return chain;
}

/**
 * The references to the secrets of a service in an environment, each with where it stands. The nearest wins: for the
 * service in the environment, then the environment, then what that extends, then the service.
 */
export function secretsOf(
  fleet: FleetFile,
  service: string,
  environment: string,
): Map<string, { reference: string; path: string[] }> {
  const found = new Map<string, { reference: string; path: string[] }>();
  const add = (secrets: Record<string, string> | undefined, path: string[]) => {
    for (const [key, reference] of Object.entries(secrets ?? {})) {
      found.set(key, { reference, path: [...path, 'secrets', key] });
    }
  };
  const chain = lineage(fleet, environment);
  add(fleet.services[service]?.secrets, ['services', service]);
  for (const link of chain) add(fleet.environments?.[link]?.secrets, ['environments', link]);
  for (const link of chain) {
    add(fleet.environments?.[link]?.services?.[service]?.secrets, [
      'environments',
      link,
      'services',
      service,
    ]);
  }
  return found;
}

/** The environment's own account, else that of its role, else ''. */
export function accountOf(environment: EnvironmentFile): string {
  return environment.account ?? environment.role?.split(':')[4] ?? '';
}

export function rolloutOf(given: RolloutFile = {}): Rollout {
  const { breaker = {}, minimum = null, maximum = null, strategy = '' } = given;
  const said = Object.keys(breaker).length > 0;
  const { enable = true, rollback = true, type, value, reset } = breaker;
  const threshold = type !== undefined || value !== undefined;
  // What is inherited for another strategy than the one taken here does not count.
  const canary = strategy === 'canary' ? given.canary : undefined;
  const linear = strategy === 'linear' ? given.linear : undefined;
  const share = (text: string | undefined) => (text === undefined ? '' : String(Number.parseFloat(text)));
  return {
    minimum,
    maximum,
    breaker: {
      enable: said ? enable : null,
      rollback: said && enable ? rollback : null,
      // ECS's own defaults: API_DeploymentCircuitBreaker.
      type: threshold && enable ? (type ?? 'BOUNDED_PERCENT') : null,
      value: threshold && enable ? (value ?? 50) : null,
      reset: enable ? (reset ?? null) : null,
    },
    strategy,
    bake: minutesOf(given.bake),
    canary: { percent: share(canary?.percent), bake: minutesOf(canary?.bake) },
    linear: { percent: share(linear?.percent), bake: minutesOf(linear?.bake) },
    alarms: given.alarms ?? [],
    pause: strategy === 'rolling' ? '' : (given.pause ?? ''),
    pauseLimit: minutesOf(given['pause-limit']),
  };
}

export function mergeRollout(under: RolloutFile | undefined, over: RolloutFile | undefined): RolloutFile {
  const merged = { ...under, ...over, breaker: { ...under?.breaker, ...over?.breaker } };
  for (const key of ['canary', 'linear'] as const) {
    if (under?.[key] !== undefined || over?.[key] !== undefined)
      merged[key] = { ...under?.[key], ...over?.[key] };
  }
  return merged;
}

/** Minutes of `10m` or `2h`. */
export function minutesOf(text: string | undefined): number | null {
  return text === undefined ? null : Number.parseInt(text, 10) * (text.endsWith('h') ? 60 : 1);
}

export function fillIn(text: string, service: string, environment: string): string {
  return text.replaceAll('{service}', service).replaceAll('{environment}', environment);
}

function serviceFile(fleet: FleetFile, name: string): ServiceFile {
  return fleet.services[name] ?? {};
}

function texts(values: Record<string, string | number | boolean> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
}

/** `./services/user/` is `services/user`; the root is `.`. */
function clean(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
