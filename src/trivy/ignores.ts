import { ActionError, type Place } from '../runtime/errors.ts';
import type { Finding } from './report.ts';

/** A finding that the team has decided to live with, until a day. */
export interface Ignore {
  kind: Finding['kind'];
  id: string;
  reason: string;
  owner: string;
  /** The last day on which it holds: `2026-12-31`, in UTC. */
  expires: string;
  /** Only this package; every package where absent. */
  package: string | undefined;
  /** Only these paths in the image, with `*` and `**`; every path where empty. */
  paths: string[];
  place: Place;
}

const sections = {
  vulnerabilities: 'vulnerability',
  secrets: 'secret',
  misconfigurations: 'misconfiguration',
  licenses: 'license',
} as const;
const required = ['id', 'reason', 'owner', 'expires'] as const;
const allowed = [...required, 'package', 'paths'];
/** What Trivy's own .trivyignore.yaml calls the same things. */
const renamed: Readonly<Record<string, string>> = { expired_at: 'expires', statement: 'reason' };

/**
 * Reads an ignore file: Trivy's sections, and in each entry an id, a reason, an owner and a day. An entry without an end is
 * how a finding is forgotten, so there is none.
 * @throws ActionError at the line that is wrong, naming what is missing or unknown
 */
export async function parseIgnores(text: string, file: string): Promise<Ignore[]> {
  const { parseYaml } = await import('../runtime/yaml.ts');
  const { value: top, problems, placeOf } = parseYaml(text, file);
  const wrong = (message: string, place: Place, help?: string) =>
    new ActionError(`${file}: ${message}`, { place, ...(help === undefined ? {} : { help }) });
  const [problem] = problems;
  if (problem !== undefined) throw wrong(problem.message, problem.place);
  if (top === null) return [];
  if (!isMap(top)) throw wrong(`it must have the sections ${Object.keys(sections).join(', ')}`, placeOf([]));

  const ignores: Ignore[] = [];
  for (const [section, entries] of Object.entries(top)) {
    const key = placeOf([section], true);
    const kind = Object.hasOwn(sections, section) ? sections[section as keyof typeof sections] : undefined;
    if (kind === undefined) {
      throw wrong(
        `'${section}' is not a section; it must be one of ${Object.keys(sections).join(', ')}`,
        key,
      );
    }
    if (entries === null) continue;
    if (!Array.isArray(entries)) throw wrong(`'${section}' must be a list`, key);
    for (const [at, entry] of entries.entries()) {
      const place = placeOf([section, at]);
      if (!isMap(entry))
        throw wrong(`an entry of '${section}' is not a mapping with id, reason, owner and expires`, place);
      ignores.push({ ...checkEntry(entry, (message, help) => wrong(message, place, help)), kind, place });
    }
  }
  return ignores;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkEntry(
  entry: Record<string, unknown>,
  wrong: (message: string, help?: string) => ActionError,
): Omit<Ignore, 'kind' | 'place'> {
  const name = typeof entry.id === 'string' ? `the ignore of ${entry.id}` : 'an ignore';
  for (const key of Object.keys(entry)) {
    const ours = renamed[key];
    if (ours !== undefined) throw wrong(`${name} has '${key}'`, `It is called '${ours}' here.`);
    if (!allowed.includes(key)) throw wrong(`${name} has '${key}'; it may have ${allowed.join(', ')}`);
  }
  const missing = required.filter((key) => typeof entry[key] !== 'string' || entry[key] === '');
  if (missing.length > 0) {
    throw wrong(
      `${name} lacks ${missing.join(' and ')}`,
      'Say why it is accepted, who answers for it, and until when (expires: YYYY-MM-DD).',
    );
  }
  const { id, reason, owner, expires } = entry as Record<(typeof required)[number], string>;
  const day = Date.parse(`${expires}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
    Number.isNaN(day) ||
    !new Date(day).toISOString().startsWith(expires)
  ) {
    throw wrong(`${name} expires '${expires}'; it must be a day such as 2026-12-31`);
  }
  const only = entry.package;
  if (only !== undefined && typeof only !== 'string')
    throw wrong(`${name}: 'package' must be a package's name`);
  const paths = entry.paths ?? [];
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) {
    throw wrong(`${name}: 'paths' must be a list of paths`);
  }
  return { id, reason, owner, expires, package: only, paths };
}

const dayMs = 86_400_000;

/** Whole days that an ignore still holds, today included in none: 0 on its last day, negative once it has expired. */
export function daysLeft({ expires }: Pick<Ignore, 'expires'>, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(`${expires}T00:00:00Z`) - today) / dayMs);
}

/** Whether an ignore, expired or not, is about this finding. */
export function covers(ignore: Ignore, finding: Finding): boolean {
  if (ignore.kind !== finding.kind || ignore.id !== finding.id) return false;
  if (ignore.package !== undefined && ignore.package !== finding.subject) return false;
  const path = finding.path.replace(/^\//, '');
  return ignore.paths.length === 0 || ignore.paths.some((glob) => globPattern(glob).test(path));
}

/** `*` within a folder, `**` across folders. */
function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/^\//, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      return part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}
