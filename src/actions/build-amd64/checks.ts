import { ActionError, type Place } from '../../runtime/errors.ts';
import { info, warning } from '../../runtime/log.ts';
import type { Dockerfile } from './targets.ts';

/** What one of BuildKit's checks found in a Dockerfile: docs.docker.com/reference/build-checks. */
export interface Check {
  /** `JSONArgsRecommended`; '' for a warning that is of no check. */
  rule: string;
  message: string;
  url: string;
  file: string | undefined;
  line: number | undefined;
}

/** A step shows ten annotations of a kind. */
const shown = 9;

interface RawWarning {
  /** Base64. */
  short?: string;
  url?: string;
  sourceInfo?: { filename?: string; data?: string };
  range?: { start?: { line?: number } }[];
}

/**
 * What the checks found, from the builder's metadata, each once.
 * @param dockerfiles Those of the build: a warning names its file by its text, since several may be called Dockerfile
 */
export function checksOf(
  metadata: Readonly<Record<string, unknown>>,
  dockerfiles: readonly Dockerfile[],
): Check[] {
  const raw = metadata['buildx.build.warnings'];
  const found = new Map<string, Check>();
  for (const { short, url, sourceInfo, range } of Array.isArray(raw) ? (raw as RawWarning[]) : []) {
    const said = Buffer.from(short ?? '', 'base64').toString('utf8');
    const [, rule = '', message = said] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(said) ?? [];
    const text = Buffer.from(sourceInfo?.data ?? '', 'base64').toString('utf8');
    const file = dockerfiles.find((one) => one.text === text)?.name;
    const line = range?.[0]?.start?.line;
    const check = { rule, message, url: url ?? '', file, line };
    found.set(JSON.stringify([file ?? sourceInfo?.filename, line, said]), check);
  }
  return [...found.values()].sort(byPlace);
}

interface RawReport {
  warnings?: {
    ruleName?: string;
    description?: string;
    detail?: string;
    url?: string;
    location?: RawLocation;
  }[];
  sources?: { data?: string }[];
  buildError?: { message?: string; location?: RawLocation };
}

interface RawLocation {
  sourceIndex?: number;
  ranges?: { start?: { line?: number } }[];
}

/** What checks alone found; the error is what keeps a Dockerfile from being built at all. */
export interface CheckReport {
  checks: Check[];
  error: { message: string; place: Place | undefined } | undefined;
}

/**
 * Reads what `buildx bake --call check,format=json` prints: by target a report of the Dockerfile's frontend
 * (docs.docker.com/build/checks).
 * @returns undefined where it is no such report
 */
export function reportedChecks(text: string, dockerfiles: readonly Dockerfile[]): CheckReport | undefined {
  const target = objectIn(text)?.target;
  if (typeof target !== 'object' || target === null) return undefined;
  const reports = Object.values(target).flatMap((one: { check?: RawReport } | null) => one?.check ?? []);
  if (reports.length === 0) return undefined;
  const found = new Map<string, Check>();
  let error: CheckReport['error'];
  for (const { warnings, sources, buildError } of reports) {
    const placeOf = (location: RawLocation | undefined): Place | undefined => {
      const data = sources?.[location?.sourceIndex ?? 0]?.data ?? '';
      const source = Buffer.from(String(data), 'base64').toString('utf8');
      const file = dockerfiles.find((one) => one.text === source)?.name;
      const line = location?.ranges?.[0]?.start?.line;
      return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
    };
    for (const { ruleName: rule = '', description, detail, url = '', location } of warnings ?? []) {
      const message = detail ?? description ?? '';
      const { file, line } = placeOf(location) ?? {};
      const check = { rule, message, url, file, line };
      found.set(JSON.stringify(check), check);
    }
    if (buildError !== undefined && buildError !== null)
      error ??= { message: buildError.message ?? '', place: placeOf(buildError.location) };
  }
  return { checks: [...found.values()].sort(byPlace), error };
}

/** A JSON object among what is printed; undefined where there is none. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function byPlace(a: Check, b: Check): number {
  return (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0);
}

/** Annotates the lines of the Dockerfiles. */
export function annotateChecks(checks: readonly Check[]): void {
  for (const [at, check] of checks.entries()) {
    const { file, line, rule, url } = check;
    const text = `${check.message}${url === '' ? '' : `\n${url}`}`;
    if (at >= shown || file === undefined) info(`${file ?? ''}:${line ?? ''} ${rule}: ${text}`);
    else warning(text, { title: rule, place: { file, ...(line === undefined ? {} : { line }) } });
  }
}

/** The error where checks must find nothing. */
export function checksError([first, ...others]: readonly Check[]): ActionError {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first?.file === undefined ? undefined : { file: first.file, line: first.line ?? 1 };
  return new ActionError(
    `the Dockerfile does not pass its checks: ${first?.rule}: ${first?.message}${more}`,
    {
      ...(place === undefined ? {} : { place }),
      help: "Mend it, let it be with '# check=skip=RULE' at the top of the Dockerfile, or set 'checks' to warn.",
    },
  );
}
