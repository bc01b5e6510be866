import { fillIn, type Placement, type Service } from '../../fleet/resolve.ts';

/** One entry of the matrix; what each key means is in the action's README. */
export type Entry = ReturnType<typeof entryOf>;

/** The entry of a service, without commit and content key. Without a placement nothing of AWS is in it. */
export function entryOf(service: Service, placement: Placement | undefined, url: string) {
  const { rollout, approval, from } = placement ?? {};
  const breaker = rollout?.breaker;
  const hours = (value: number | null | undefined) => (typeof value === 'number' ? `${value}h` : '');
  return {
    service: service.name,
    environment: placement?.environment ?? '',
    context: service.context,
    file: service.dockerfile,
    target: service.target,
    'build-args': lines(service.buildArgs),
    checks: service.checks,
    'task-definition': service.task,
    'container-name': service.container,
    port: service.port,
    'path-prefix': service.prefix,
    'health-path': service.verify.health,
    'version-path': service.verify.version,
    'migrate-command': service.migrate.length === 0 ? '' : JSON.stringify(service.migrate),
    migrations: service.migrations,
    'migration-lock': fillIn(service.migrationLock, service.name, placement?.environment ?? ''),
    'postgres-version': service.postgresVersion,
    needs: service.needs,
    'version-field': service.verify.versionField,
    'version-header': service.verify.versionHeader,
    'verify-checks': service.verify.checks.length === 0 ? '' : JSON.stringify(service.verify.checks),
    'verify-errors': service.verify.errors.replace('%', ''),
    'verify-p95': service.verify.p95,
    'verify-window': service.verify.window,
    after: placement?.after ?? '',
    'from-service': from?.ecsService ?? '',
    'from-cluster': from?.cluster ?? '',
    'from-region': from?.region ?? '',
    'require-verified': approval?.verified ?? null,
    'min-verified-age': hours(approval?.verifiedHours),
    'max-scan-age': hours(approval?.scanHours),
    'require-ticket': approval?.ticket ?? null,
    account: placement?.account ?? '',
    region: placement?.region ?? '',
    cluster: placement?.cluster ?? '',
    'ecs-service': placement?.ecsService ?? '',
    role: placement?.role ?? '',
    repository: placement?.repository ?? '',
    url,
    'environment-variables': lines(placement?.env ?? {}),
    secrets: lines(placement?.secrets ?? {}),
    'task-role-arn': placement?.taskRole ?? '',
    'execution-role-arn': placement?.executionRole ?? '',
    'log-configuration-options': lines(placement?.logOptions ?? {}),
    cpu: placement?.cpu ?? null,
    memory: placement?.memory ?? null,
    'desired-count': placement?.desired ?? null,
    'minimum-healthy-percent': rollout?.minimum ?? null,
    'maximum-percent': rollout?.maximum ?? null,
    'circuit-breaker': breaker?.enable ?? null,
    'circuit-breaker-rollback': breaker?.rollback ?? null,
    'circuit-breaker-threshold-type': breaker?.type ?? '',
    'circuit-breaker-threshold': breaker?.value ?? null,
    'circuit-breaker-reset-on-healthy-task': breaker?.reset ?? null,
    strategy: rollout?.strategy ?? '',
    'bake-minutes': rollout?.bake ?? null,
    'canary-percent': rollout?.canary.percent ?? '',
    'canary-bake-minutes': rollout?.canary.bake ?? null,
    'linear-step-percent': rollout?.linear.percent ?? '',
    'linear-step-bake-minutes': rollout?.linear.bake ?? null,
    alarms: rollout?.alarms.join('\n') ?? '',
    pause: rollout?.pause ?? '',
    'pause-minutes': rollout?.pauseLimit ?? null,
    'test-url': placement?.testUrl ?? '',
  };
}

/** KEY=VALUE lines, as inputs of the type `pairs` take them. */
function lines(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n');
}
