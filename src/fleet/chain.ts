/**
 * The inputs of each action on a service's way from commit to verified, from its entry in plan's matrix and the outputs of the
 * actions before. Pure: `slipway ship` and deploy-fleet run them, the composite action.yml says the same to GitHub.
 */

/** One service of plan's matrix. Values are text, numbers, booleans, arrays or null there. */
export type MatrixEntry = Readonly<Record<string, unknown>>;
export type Inputs = Record<string, string>;
export type Outputs = Readonly<Record<string, string>>;

/** A value of the matrix as an input: text as it is, absent as nothing. */
export function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const pick = (entry: MatrixEntry, names: readonly string[]): Inputs =>
  Object.fromEntries(names.map((name) => [name, text(entry[name])]));

const place = (entry: MatrixEntry): Inputs => ({
  cluster: text(entry.cluster),
  service: text(entry['ecs-service']),
  'aws-region': text(entry.region),
});

/** What the manifest says of the task definition, which render-taskdef sets and preflight looks at. */
const ofDefinition = [
  'task-definition',
  'container-name',
  'secrets',
  'task-role-arn',
  'execution-role-arn',
  'log-configuration-options',
  'environment-variables',
  'cpu',
  'memory',
] as const;

/** What a matrix entry calls as deploy-service does. */
const ofRollout = [
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
] as const;

/** How a service says what it serves, on the test listener as on the real one. */
const ofVersion = ['version-path', 'version-field', 'version-header', 'health-path'] as const;

/** The template as the ship will render it. What is built needs Docker, and the push creates a repository that is missing. */
export function preflight(entry: MatrixEntry): Inputs {
  return {
    ...place(entry),
    ...pick(entry, ofDefinition),
    ...pick(entry, ['account', 'repository', 'path-prefix', 'health-path', 'commit']),
    'create-repository': 'true',
    tools: 'docker',
  };
}

export function build(entry: MatrixEntry): Inputs {
  return pick(entry, ['context', 'file', 'target', 'build-args', 'commit']);
}

/** @param built Outputs of build-amd64 */
export function scan(built: Outputs): Inputs {
  return pick(built, ['archive', 'digest']);
}

/** What was scanned is what is pushed: the archive must hold the digest that the scan tells. */
export function push(entry: MatrixEntry, built: Outputs, scanned: Outputs): Inputs {
  return {
    archive: text(built.archive),
    digest: text(scanned.digest),
    repository: text(entry.repository),
    tag: text(entry.commit),
    'aws-region': text(entry.region),
  };
}

/** @param image `REPOSITORY@sha256:…` */
export function render(entry: MatrixEntry, image: string): Inputs {
  return {
    ...place(entry),
    ...pick(entry, ofDefinition),
    image,
  };
}

/** @param rendered Outputs of render-taskdef */
export function migrate(entry: MatrixEntry, rendered: Outputs): Inputs {
  return {
    ...place(entry),
    'task-definition': text(rendered['task-definition']),
    'container-name': text(entry['container-name']),
    command: text(entry['migrate-command']),
    commit: text(entry.commit),
    lock: text(entry['migration-lock']),
    migrations: text(entry.migrations),
    base: text(entry['migrations-base']),
    'postgres-version': text(entry['postgres-version']),
  };
}

/** The revision that the migration ran on is what is deployed, else the rendered file. */
export function deploy(entry: MatrixEntry, rendered: Outputs, migrated: Outputs): Inputs {
  const arn = text(migrated['task-definition-arn']);
  return {
    ...place(entry),
    'task-definition': arn === '' ? text(rendered['task-definition']) : '',
    'task-definition-arn': arn,
    commit: text(entry.commit),
    ...pick(entry, [...ofRollout, ...ofVersion]),
    checks: text(entry['verify-checks']),
  };
}

/**
 * @param deployed Outputs of deploy-service
 * @param digest Of the image that was pushed
 * @param scannedAt When it was scanned, as ISO time; '' where that isn't known
 */
export function verify(entry: MatrixEntry, deployed: Outputs, digest: string, scannedAt: string): Inputs {
  return {
    ...place(entry),
    url: text(entry.url),
    ...pick(entry, ofVersion),
    checks: text(entry['verify-checks']),
    'max-error-percent': text(entry['verify-errors']),
    'max-p95': text(entry['verify-p95']),
    window: text(entry['verify-window']),
    commit: text(entry.commit),
    'task-definition-arn': text(deployed['task-definition-arn']),
    digest,
    source: text(entry.source),
    'scanned-at': scannedAt,
  };
}

/** Away from the revision that was deployed. */
export function rollback(entry: MatrixEntry, from: string, reason: string): Inputs {
  return { ...place(entry), from, reason };
}

/** `sha256:…` of `REPOSITORY@sha256:…`; empty of an empty text. */
export function digestOf(image: string): string {
  return image.slice(image.indexOf('@') + 1);
}
