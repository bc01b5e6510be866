import { ActionError } from '../../runtime/errors.ts';
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
  return [...found.values()].sort(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0),
  );
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
