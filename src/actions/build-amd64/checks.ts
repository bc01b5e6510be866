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

/**
 * What the checks found, from the builder's metadata, each once.
 * @param dockerfiles Those of the build: a warning names its file by its text, since several may be called Dockerfile
 */
export function checksOf(
  metadata: Readonly<Record<string, unknown>>,
  dockerfiles: readonly Dockerfile[],
): Check[] {
  const found = new Map<string, Check>();
  for (const { short, url, sourceInfo, range } of listOf(metadata['buildx.build.warnings'])) {
    const said = decoded(short);
    const [, rule = '', message = said] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(said) ?? [];
    const { data, filename } = objectOf(sourceInfo);
    const text = decoded(data);
    const file = dockerfiles.find((one) => one.text === text)?.name;
    const line = lineOf(range);
    const check = { rule, message, url: textOf(url), file, line };
    found.set(JSON.stringify([file ?? filename, line, said]), check);
  }
  return [...found.values()].sort(byPlace);
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
  const reports = Object.values(objectOf(objectIn(text).target)).flatMap((one) => {
    const { check } = objectOf(one);
    return check === undefined || check === null ? [] : [objectOf(check)];
  });
  if (reports.length === 0) return undefined;
  const found = new Map<string, Check>();
  let error: CheckReport['error'];
  for (const { warnings, sources, buildError } of reports) {
    const placeOf = (location: unknown): Place | undefined => {
      const { sourceIndex, ranges } = objectOf(location);
      const source = decoded(listOf(sources)[Number(sourceIndex ?? 0)]?.data);
      const file = dockerfiles.find((one) => one.text === source)?.name;
      const line = lineOf(ranges);
      return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
    };
    for (const { ruleName, description, detail, url, location } of listOf(warnings)) {
      const message = textOf(detail) || textOf(description);
      const { file, line } = placeOf(location) ?? {};
      const check = { rule: textOf(ruleName), message, url: textOf(url), file, line };
      found.set(JSON.stringify(check), check);
    }
    if (buildError !== undefined && buildError !== null) {
      const { message, location } = objectOf(buildError);
      error ??= { message: textOf(message), place: placeOf(location) };
    }
  }
  return { checks: [...found.values()].sort(byPlace), error };
}

function objectIn(text: string): Json {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

type Json = Record<string, unknown>;

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Text that stands in Base64. */
function decoded(value: unknown): string {
  return Buffer.from(textOf(value), 'base64').toString('utf8');
}

/** The first line of BuildKit's ranges. */
function lineOf(ranges: unknown): number | undefined {
  const { line } = objectOf(objectOf(listOf(ranges)[0]).start);
  return typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : undefined;
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
