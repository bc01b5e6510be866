import { dump } from 'js-yaml';
import { isRecord } from '../../taskdef/definition.ts';

/** What was taken over, and from where. */
export interface Taken {
  /** The key in fleet.yml, such as `services.web.port`. */
  key: string;
  value: string;
  /** File and key, or the AWS call. */
  from: string;
}

/** What could not be known, with an example of what may stand there. */
export interface Unknown {
  key: string;
  why: string;
}

type Line = { key: string; value: unknown } | { example: Record<string, unknown>; why: string };

/** The keys of one service or environment, in order. */
export class Section {
  readonly path: string;
  readonly taken: Taken[] = [];
  readonly unknown: Unknown[] = [];
  private readonly lines: Line[] = [];

  constructor(path: string) {
    this.path = path;
  }

  /** Sets a key; nothing happens where the value is undefined, or an empty list or map. */
  set(key: string, value: unknown, from: string): void {
    if (value === undefined || value === null) return;
    if (typeof value === 'object' && Object.keys(value).length === 0) return;
    this.lines.push({ key, value });
    this.taken.push({ key: `${this.path}.${key}`, value: shortly(value), from });
  }

  /** Leaves a comment for what is not known: why, and what it would look like. */
  ask(key: string, example: unknown, why: string): void {
    const before = this.lines.find((line) => 'example' in line && key in line.example);
    if (before !== undefined && 'example' in before && isRecord(before.example[key]) && isRecord(example)) {
      before.example[key] = { ...before.example[key], ...example };
      before.why += `\n${why}`;
    } else {
      this.lines.push({ example: { [key]: example }, why });
    }
    this.unknown.push({ key: `${this.path}.${key}`, why });
  }

  get(key: string): unknown {
    for (const line of this.lines) if ('key' in line && line.key === key) return line.value;
    return undefined;
  }

  /** Takes a key back, for one that turned out not to fit. */
  drop(key: string): void {
    const at = this.lines.findIndex((line) => 'key' in line && line.key === key);
    if (at >= 0) this.lines.splice(at, 1);
    const said = this.taken.findIndex((one) => one.key === `${this.path}.${key}`);
    if (said >= 0) this.taken.splice(said, 1);
  }

  /**
   * Lines of YAML, not indented. What is asked for stands as a comment, beside what is known of the same key.
   * @param open Examples stand as if they were known: for a block that is a comment as a whole
   */
  yaml(open = false): string[] {
    const known = this.lines.filter((line) => 'key' in line);
    const asked = this.lines.filter((line) => 'example' in line);
    const isKnown = (key: string) => known.some((line) => line.key === key);
    const example = (value: Record<string, unknown>) =>
      yamlLines(value).map((text) => (open ? text : `# ${text}`));
    const lines = this.lines.flatMap((line) => {
      if ('key' in line) {
        const more = asked.filter((one) => line.key in one.example && isRecord(line.value));
        const inner = more.flatMap((one) => [
          ...comment(one.why),
          ...Object.entries(one.example[line.key] as object).flatMap(([key, value]) =>
            example({ [key]: value }),
          ),
        ]);
        return [
          ...yamlLines({ [line.key]: line.value }, more.length === 0),
          ...inner.map((text) => `  ${text}`),
        ];
      }
      const [key = ''] = Object.keys(line.example);
      if (isKnown(key) && isRecord(line.example[key])) return [];
      return [...comment(line.why), ...example(line.example)];
    });
    // A map of comments only is no map.
    return known.length > 0 || (open && asked.length > 0) ? lines : ['{}', ...lines];
  }
}

export interface ServiceDraft {
  name: string;
  section: Section;
}

export interface EnvironmentDraft {
  name: string;
  section: Section;
}

export interface Draft {
  services: ServiceDraft[];
  environments: EnvironmentDraft[];
  /** Task definition templates to write beside it, by path. */
  files: Map<string, string>;
  /** Things of the source that are not shipped, and why. */
  left: Unknown[];
}

export const emptyDraft = (): Draft => ({ services: [], environments: [], files: new Map(), left: [] });

/** The text of fleet.yml. An environment without region or cluster is no valid one yet, so it stands as a comment. */
export function fleetText(draft: Draft, sources: readonly string[]): string {
  const blocks = [
    [`# Written by 'slipway init' from ${sources.join(', ')}.`, 'version: 1'],
    ['services:', ...draft.services.flatMap(({ name, section }) => block(name, section, false))],
    environmentsBlock(draft.environments),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function environmentsBlock(environments: readonly EnvironmentDraft[]): string[] {
  const whole = environments.filter(({ section }) => isWhole(section));
  const rest = environments.filter(({ section }) => !isWhole(section));
  const commented = (lines: string[]) => lines.map((line) => `# ${line}`);
  const body = (list: readonly EnvironmentDraft[]) =>
    list.flatMap(({ name, section }) => block(name, section, !isWhole(section)));
  if (whole.length === 0)
    return [
      '# Fill this in and take the # away: every environment needs a region and a cluster.',
      ...commented(['environments:', ...body(rest)]),
    ];
  return ['environments:', ...body(whole), ...commented(body(rest))];
}

export function isWhole(section: Section): boolean {
  return section.get('region') !== undefined && section.get('cluster') !== undefined;
}

function block(name: string, section: Section, open: boolean): string[] {
  const [first = '', ...rest] = section.yaml(open);
  if (first === '{}') return [`  ${name}: {}`, ...rest.map((line) => `    ${line}`)];
  return [`  ${name}:`, ...[first, ...rest].map((line) => `    ${line}`)];
}

const style = { lineWidth: -1, noRefs: true, quoteStyle: 'double' } as const;

/** @param short Lists, and maps of numbers, stand in one line: nothing follows in them. */
function yamlLines(value: Record<string, unknown>, short = true): string[] {
  const [[key = '', inner] = []] = Object.entries(value);
  const flow =
    short &&
    (Array.isArray(inner) ||
      (typeof inner === 'object' &&
        inner !== null &&
        Object.values(inner).every((one) => typeof one === 'number')));
  const text = flow
    ? `${key}: ${dump(inner, { ...style, flowLevel: 0 }).trim()}`
    : dump(value, style).trimEnd();
  return text.split('\n');
}

const comment = (text: string) => text.split('\n').map((line) => `# ${line}`);

function shortly(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A name as fleet.yml wants it: lower-case letters, digits and hyphens. `taken` names get a number. */
export function nameOf(text: string, taken: ReadonlySet<string>): string {
  const plain =
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '')
      .slice(0, 58) || 'service';
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(name)) return name;
  }
}
