/**
 * The parts of `terraform show -json PLAN` that are read here: developer.hashicorp.com/terraform/internals/json-format,
 * format version 1.x. Everything else is left alone.
 */
export interface PlanJson {
  format_version: string;
  terraform_version?: string;
  resource_changes?: ResourceChangeJson[];
  resource_drift?: ResourceChangeJson[];
  output_changes?: Record<string, ChangeJson>;
  variables?: Record<string, { value?: unknown }>;
  configuration?: { root_module?: { variables?: Record<string, { sensitive?: boolean }> } };
  errored?: boolean;
  applyable?: boolean;
}

export interface ResourceChangeJson {
  address: string;
  previous_address?: string;
  mode?: string;
  type: string;
  deposed?: string;
  change: ChangeJson;
  action_reason?: string;
}

export interface ChangeJson {
  actions: string[];
  before?: unknown;
  after?: unknown;
  after_unknown?: unknown;
  before_sensitive?: unknown;
  after_sensitive?: unknown;
  replace_paths?: (string | number)[][];
  importing?: { id?: string };
}

export type Kind = 'create' | 'update' | 'replace' | 'destroy' | 'forget' | 'read' | 'move' | 'import';

/** One attribute that changes. The texts are JSON, or one of the words in brackets; never a sensitive value. */
export interface Attribute {
  path: string;
  /** undefined: there was none. */
  before: string | undefined;
  /** undefined: there is none any more. */
  after: string | undefined;
  /** The resource is replaced because of this one. */
  forcesReplace: boolean;
}

export interface Change {
  address: string;
  type: string;
  kind: Kind;
  /** The address that it had, where it moves. */
  from?: string;
  /** The id that it is imported from. */
  imported?: string;
  /** Why Terraform acts so, in its own word (`delete_because_no_resource_config`). */
  reason?: string;
  attributes: Attribute[];
}

/** What was changed outside of Terraform, and what the plan makes of it. */
export interface Drift {
  address: string;
  type: string;
  /** It is gone altogether. */
  gone: boolean;
  /** What the plan does to it; undefined where that is nothing. */
  planned: Kind | undefined;
  attributes: (Attribute & {
    /** What the plan sets it to; undefined where it leaves it as it is now. */
    undo: string | undefined;
  })[];
}

export interface Review {
  changes: Change[];
  drift: Drift[];
  /** Names of outputs that change. */
  outputs: string[];
  /** False where applying the plan would change nothing at all. */
  applyable: boolean;
}

const sensitiveText = '(sensitive)';
const unknownText = '(known after apply)';

/** What a plan would do, without anything that is sensitive. */
export function reviewPlan(plan: PlanJson): Review {
  const resources = (plan.resource_changes ?? []).filter(({ mode }) => mode !== 'data');
  const hidden = secretsIn(plan);
  const changes = resources.flatMap((resource) => {
    const kind = kindOf(resource);
    return kind === undefined ? [] : [changeOf(resource, kind, hidden)];
  });
  const outputs = Object.entries(plan.output_changes ?? {})
    .filter(([, { actions }]) => !isNothing(actions))
    .map(([name]) => name);
  return {
    changes,
    drift: (plan.resource_drift ?? []).flatMap((drift) => driftOf(drift, resources, hidden)),
    outputs,
    // Terraform before 1.8 doesn't say.
    applyable: plan.applyable ?? (changes.length > 0 || outputs.length > 0),
  };
}

function kindOf({ change, previous_address: from, address }: ResourceChangeJson): Kind | undefined {
  const { actions } = change;
  if (actions.includes('delete') && actions.includes('create')) return 'replace';
  // Forgotten and created anew: the old one stays where it is, unmanaged.
  if (actions.includes('forget')) return 'forget';
  if (actions.includes('create')) return 'create';
  if (actions.includes('delete')) return 'destroy';
  if (actions.includes('update')) return 'update';
  if (change.importing !== undefined && change.importing !== null) return 'import';
  if (from !== undefined && from !== address) return 'move';
  return undefined;
}

function isNothing(actions: readonly string[]): boolean {
  return actions.every((action) => action === 'no-op' || action === 'read');
}

function changeOf(resource: ResourceChangeJson, kind: Kind, hidden: Hidden): Change {
  const { change, deposed, previous_address: from } = resource;
  return {
    address: deposed === undefined ? resource.address : `${resource.address} (deposed ${deposed})`,
    type: resource.type,
    kind,
    ...(from === undefined || from === resource.address ? {} : { from }),
    ...(change.importing?.id === undefined ? {} : { imported: hide(hidden, change.importing.id) }),
    ...(resource.action_reason === undefined ? {} : { reason: resource.action_reason }),
    attributes: kind === 'move' || kind === 'import' ? [] : attributesOf(change, hidden),
  };
}

function driftOf(
  drifted: ResourceChangeJson,
  resources: readonly ResourceChangeJson[],
  hidden: Hidden,
): Drift[] {
  // A resource that only moved is listed as drifted too.
  if (isNothing(drifted.change.actions)) return [];
  const planned = resources.find(
    ({ address, deposed }) => address === drifted.address && deposed === undefined,
  );
  const undone = new Map(
    planned === undefined || isNothing(planned.change.actions)
      ? []
      : attributesOf(planned.change, hidden).map(({ path, after }) => [path, after ?? '(nothing)'] as const),
  );
  const gone = drifted.change.actions.includes('delete');
  const attributes = attributesOf(drifted.change, hidden)
    .filter(({ before, after }) => !(isEmpty(before) && isEmpty(after)))
    .map((attribute) => ({ ...attribute, undo: undone.get(attribute.path) }));
  return gone || attributes.length > 0
    ? [
        {
          address: drifted.address,
          type: drifted.type,
          gone,
          planned: planned === undefined ? undefined : kindOf(planned),
          attributes,
        },
      ]
    : [];
}

/** Providers read back nothing as an empty text, list or map: that is no change that anybody made. */
function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '""' || text === '[]' || text === '{}';
}

/** The leaves that differ between before and after, in order of their paths. */
function attributesOf(change: ChangeJson, hidden: Hidden): Attribute[] {
  const before = leavesOf(change.before, change.before_sensitive, undefined, hidden);
  const after = leavesOf(change.after, change.after_sensitive, change.after_unknown, hidden);
  const forcing = (change.replace_paths ?? []).map((path) => pathText(path));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old?.raw === now?.raw && old?.text === now?.text) return [];
    return [
      {
        path,
        before: old?.text,
        after: now?.text,
        forcesReplace: forcing.some(
          (force) => path === force || new RegExp(`^${escapeRegExp(force)}[.[]`).test(path),
        ),
      },
    ];
  });
}

interface Leaf {
  text: string;
  /** For comparing only: a changed secret is told as changed, but not what it is. */
  raw: string;
}

function leavesOf(value: unknown, sensitive: unknown, unknown: unknown, hidden: Hidden): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (path: (string | number)[], at: unknown, secret: unknown, later: unknown) => {
    if (secret === true) {
      if (at !== null && at !== undefined)
        leaves.set(pathText(path), { text: sensitiveText, raw: JSON.stringify(at) });
      else if (later === true) leaves.set(pathText(path), { text: sensitiveText, raw: unknownText });
      return;
    }
    if (later === true) {
      leaves.set(pathText(path), { text: unknownText, raw: unknownText });
      return;
    }
    const inner = keysOf(at, later);
    if (inner === undefined) {
      // Terraform's JSON has null for what isn't set.
      if (at === null || at === undefined) return;
      leaves.set(pathText(path), { text: hide(hidden, at), raw: JSON.stringify(at) });
      return;
    }
    if (inner.length === 0 && at !== undefined && at !== null && path.length > 0) {
      leaves.set(pathText(path), { text: JSON.stringify(at), raw: JSON.stringify(at) });
    }
    for (const key of inner) walk([...path, key], get(at, key), get(secret, key), get(later, key));
  };
  walk([], value, sensitive, unknown);
  return leaves;
}

function keysOf(value: unknown, later: unknown): (string | number)[] | undefined {
  const holder = typeof value === 'object' && value !== null ? value : later;
  if (Array.isArray(holder)) return holder.map((_, at) => at);
  if (typeof holder !== 'object' || holder === null) return undefined;
  const more = typeof later === 'object' && later !== null && !Array.isArray(later) ? Object.keys(later) : [];
  return [...new Set([...Object.keys(holder), ...more])];
}

function get(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** `input.tags["a b"]`, `rule[0].port`: as Terraform writes it. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(part)) return `[${JSON.stringify(part)}]`;
      return at === 0 ? part : `.${part}`;
    })
    .join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Texts that are sensitive somewhere in the plan, and so are hidden everywhere in it. */
type Hidden = ReadonlySet<string>;

/**
 * Providers mark an attribute as sensitive, but not always the one that repeats it (`terraform_data`'s output repeats its
 * input): what is sensitive at one place is hidden at every other.
 */
function secretsIn(plan: PlanJson): Hidden {
  const found = new Set<string>();
  const collect = (value: unknown, sensitive: unknown): void => {
    if (sensitive === true) everyText(value, (text) => found.add(text));
    else if (typeof sensitive === 'object' && sensitive !== null) {
      for (const key of Object.keys(sensitive)) collect(get(value, key), get(sensitive, key));
    }
  };
  const all = [
    ...(plan.resource_changes ?? []).map(({ change }) => change),
    ...(plan.resource_drift ?? []).map(({ change }) => change),
    ...Object.values(plan.output_changes ?? {}),
  ];
  for (const change of all) {
    collect(change.before, change.before_sensitive);
    collect(change.after, change.after_sensitive);
  }
  for (const [name, { sensitive }] of Object.entries(plan.configuration?.root_module?.variables ?? {})) {
    if (sensitive === true) collect(plan.variables?.[name]?.value, true);
  }
  return found;
}

function everyText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string' && value !== '') take(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) everyText(inner, take);
}

/** Short secrets are hidden where they are the whole value; longer ones inside of a text too. */
const innerLength = 6;

function hide(hidden: Hidden, value: unknown): string {
  if (typeof value === 'string') {
    if (hidden.has(value)) return sensitiveText;
    for (const secret of hidden) {
      if (secret.length >= innerLength && value.includes(secret)) return sensitiveText;
    }
  }
  return JSON.stringify(value);
}
