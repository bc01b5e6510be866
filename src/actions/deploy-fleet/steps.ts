import { type Entry, text } from './entry.ts';

export type Outputs = Readonly<Record<string, string>>;

export interface Settings {
  waitForMinutes: number;
  /** In milliseconds, in place of fleet.yml's. */
  smokeWindow: number | undefined;
  allowOlder: boolean;
  /** When each image was scanned, by service, as far as that is known. */
  scannedAt: ReadonlyMap<string, string>;
}

const at = (entry: Entry) => ({
  cluster: text(entry.cluster),
  service: text(entry['ecs-service']),
  'aws-region': entry.region,
});

/** What a matrix entry calls as deploy-service does. */
const asInEntry = [
  'desired-count',
  'minimum-healthy-percent',
  'maximum-percent',
  'circuit-breaker',
  'circuit-breaker-rollback',
  'circuit-breaker-threshold-type',
  'circuit-breaker-threshold',
  'circuit-breaker-reset-on-healthy-task',
  'strategy',
  'bake-minutes',
  'canary-percent',
  'canary-bake-minutes',
  'linear-step-percent',
  'linear-step-bake-minutes',
  'alarms',
  'pause',
  'pause-minutes',
  'test-url',
  'version-path',
  'health-path',
] as const;

/** The inputs of render-taskdef for a service and its image. */
export function render(entry: Entry, image: string): Record<string, string> {
  return {
    ...at(entry),
    'task-definition': text(entry['task-definition']),
    'container-name': text(entry['container-name']),
    image,
    'environment-variables': text(entry['environment-variables']),
    secrets: text(entry.secrets),
    'task-role-arn': text(entry['task-role-arn']),
    'execution-role-arn': text(entry['execution-role-arn']),
    'log-configuration-options': text(entry['log-configuration-options']),
    cpu: text(entry.cpu),
    memory: text(entry.memory),
  };
}

/** The inputs of migrate. */
export function migrate(entry: Entry, rendered: Outputs, settings: Settings): Record<string, string> {
  return {
    ...at(entry),
    'task-definition': rendered['task-definition'] ?? '',
    'container-name': text(entry['container-name']),
    command: text(entry['migrate-command']),
    'wait-for-minutes': String(settings.waitForMinutes),
  };
}

/** The inputs of deploy-service: the revision that the migration ran on, else the rendered file. */
export function deploy(
  entry: Entry,
  rendered: Outputs,
  migrated: Outputs,
  settings: Settings,
): Record<string, string> {
  const arn = migrated['task-definition-arn'] ?? '';
  return {
    ...at(entry),
    ...(arn === ''
      ? { 'task-definition': rendered['task-definition'] ?? '' }
      : { 'task-definition-arn': arn }),
    commit: entry.commit,
    'allow-older': String(settings.allowOlder),
    ...Object.fromEntries(asInEntry.map((key) => [key, text(entry[key])])),
    'wait-for-minutes': String(settings.waitForMinutes),
  };
}

/** The inputs of smoke-verify. */
export function verify(
  entry: Entry,
  image: string,
  deployed: Outputs,
  settings: Settings,
): Record<string, string> {
  return {
    ...at(entry),
    url: text(entry.url),
    'version-path': text(entry['version-path']),
    'health-path': text(entry['health-path']),
    paths: text(entry['verify-http']),
    'max-error-percent': text(entry['verify-errors']),
    'max-p95': text(entry['verify-p95']),
    window: inMilliseconds(settings.smokeWindow) ?? text(entry['verify-window']),
    commit: entry.commit,
    'task-definition-arn': deployed['task-definition-arn'] ?? '',
    digest: digestOf(image),
    source: text(entry.source),
    'scanned-at': settings.scannedAt.get(entry.service) ?? '',
  };
}

/** The inputs of rollback, away from what this run deployed. */
export function rollback(
  entry: Entry,
  deployed: string,
  reason: string,
  settings: Pick<Settings, 'waitForMinutes'>,
): Record<string, string> {
  return { ...at(entry), from: deployed, reason, 'wait-for-minutes': String(settings.waitForMinutes) };
}

/** A duration as an action's input takes it. */
export function inMilliseconds(duration: number | undefined): string | undefined {
  return duration === undefined ? undefined : `${duration}ms`;
}

/** `sha256:…` of `REPOSITORY@sha256:…`; empty of an empty text. */
export function digestOf(image: string): string {
  return image.slice(image.indexOf('@') + 1);
}
