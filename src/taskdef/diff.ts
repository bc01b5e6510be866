import { isRecord, type TaskDefinition } from './definition.ts';
import { secretLook } from './plaintext.ts';

/** A difference between two definitions. A side that doesn't have it is ''. */
export interface Difference {
  /** `cpu`, `user: image`, `user: environment LOG_LEVEL`. */
  what: string;
  before: string;
  after: string;
}

/**
 * What differs, in the terms that people think in: containers, variables, secrets and ports by name. Defaults and empty lists
 * that ECS fills in are no differences. Values that look like secrets are not shown.
 */
export function diffDefinitions(before: TaskDefinition, after: TaskDefinition): Difference[] {
  const differences: Difference[] = [];
  const compare = (what: string, a: unknown, b: unknown) => {
    if (stable(a) !== stable(b)) differences.push({ what, before: shown(a), after: shown(b) });
  };
  compareKeys(
    without(before, ['containerDefinitions', 'tags']),
    without(after, ['containerDefinitions', 'tags']),
    compare,
  );
  const [old, now] = [byName(before.containerDefinitions), byName(after.containerDefinitions)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(name), now.get(name)];
    if (a === undefined || b === undefined) {
      differences.push({ what: `container ${name}`, before: a ? 'there' : '', after: b ? 'there' : '' });
      continue;
    }
    for (const [key, value] of [
      ['environment', 'value'],
      ['secrets', 'valueFrom'],
    ] as const) {
      const [x, y] = [values(a[key], value), values(b[key], value)];
      for (const variable of [...new Set([...x.keys(), ...y.keys()])].sort()) {
        const hide = (text: string | undefined) =>
          text !== undefined && key === 'environment' && secretLook(variable, text) !== undefined
            ? '(not shown)'
            : (text ?? '');
        if (x.get(variable) !== y.get(variable)) {
          const kind = key === 'environment' ? 'environment' : 'secret';
          differences.push({
            what: `${name}: ${kind} ${variable}`,
            before: hide(x.get(variable)),
            after: hide(y.get(variable)),
          });
        }
      }
    }
    const rest = (container: object, { networkMode }: TaskDefinition) =>
      withoutDefaults(without(container, ['name', 'environment', 'secrets']), networkMode);
    compareKeys(rest(a, before), rest(b, after), (key, x, y) => compare(`${name}: ${key}`, x, y));
  }
  return differences;
}

type Compare = (what: string, a: unknown, b: unknown) => void;

/** One level down in objects, so that a log option or a label shows by itself. */
function compareKeys(a: Record<string, unknown>, b: Record<string, unknown>, compare: Compare): void {
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const [x, y] = [a[key], b[key]];
    if (isRecord(x) && isRecord(y)) compareKeys(x, y, (inner, p, q) => compare(`${key}.${inner}`, p, q));
    else compare(key, x, y);
  }
}

function byName(containers: TaskDefinition['containerDefinitions']) {
  return new Map(containers.map((container) => [container.name, container]));
}

function values(list: unknown, key: string): Map<string, string> {
  return new Map(
    (Array.isArray(list) ? list : [])
      .filter(isRecord)
      .map((item) => [String(item.name), String(item[key] ?? '')]),
  );
}

function without(value: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** What ECS adds to a container that says nothing: API_ContainerDefinition, API_PortMapping, API_HealthCheck. */
function withoutDefaults(container: Record<string, unknown>, networkMode: unknown): Record<string, unknown> {
  const { cpu, essential, portMappings, healthCheck, ...rest } = container;
  return {
    ...rest,
    ...(cpu === 0 || cpu === undefined ? {} : { cpu }),
    ...(essential === false ? { essential } : {}),
    ...(isRecord(healthCheck)
      ? { healthCheck: { interval: 30, timeout: 5, retries: 3, ...healthCheck } }
      : {}),
    ...(Array.isArray(portMappings)
      ? {
          portMappings: portMappings.filter(isRecord).map(({ hostPort, ...port }) => ({
            protocol: 'tcp',
            ...port,
            // With a network of its own a task's port is the same on the host; 0 is any.
            ...(networkMode === 'awsvpc' || hostPort === 0 ? {} : { hostPort }),
          })),
        }
      : {}),
  };
}

/** JSON with its keys in order, without what is empty; numbers and their texts are the same (`cpu: 256`). */
function stable(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? '';
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy);
  if (!isRecord(value)) return typeof value === 'number' ? String(value) : value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
