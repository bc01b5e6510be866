import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { type Finding, lint } from '../../squawk/squawk.ts';
import { pendingMigrations } from './pending.ts';

export interface SqlOptions {
  /** The folder of the migrations. */
  migrations: string;
  base: string | undefined;
  /** The linter's path; undefined: where it is found; false: no linting. */
  squawk: string | false | undefined;
  postgresVersion: string | undefined;
  signal: AbortSignal;
}

export interface Checked {
  /** The migrations that this commit adds; undefined where that can't be told. */
  pending: string[] | undefined;
  findings: Finding[];
}

/** Finds the migrations that the commit adds, lints those of SQL, and shows both: annotations, log and summary. */
export async function checkMigrations(options: SqlOptions): Promise<Checked> {
  const { migrations, squawk, postgresVersion, signal } = options;
  const found = await pendingMigrations(migrations, options.base);
  if ('none' in found) {
    log.notice(
      `what is new in ${migrations} can't be told, so nothing was linted: ${found.none}. Give 'base', a commit to compare with.`,
    );
    return { pending: undefined, findings: [] };
  }
  const { added, changed } = found;
  log.info(
    `${added.length} new in ${migrations} since ${found.base.slice(0, 7)}${added.map((file) => `\n  + ${file}`).join('')}`,
  );
  for (const file of changed) {
    log.warning(
      `${file} was changed since ${found.base.slice(0, 7)}. A database that has run it already will not run it again.`,
      { title: 'changed migration', place: { file } },
    );
  }
  const files = added.filter((file) => /\.sql$/i.test(file));
  const findings =
    squawk === false ? [] : await lint({ squawk, folder: process.cwd(), files, postgresVersion, signal });
  for (const finding of findings) annotate(finding);
  await appendSummary(migrationsSummary(added, findings, squawk !== false && files.length > 0));
  return { pending: added, findings };
}

/** @throws ActionError where a finding breaks what runs */
export function refuseBreaking(findings: readonly Finding[]): void {
  const breaking = findings.filter(({ kind }) => kind === 'breaking');
  const [first] = breaking;
  if (first === undefined) return;
  const list = breaking.map(({ file, line, rule, message }) => `${file}:${line}: ${rule}: ${message}`);
  const count =
    breaking.length === 1
      ? 'A new migration breaks'
      : `${breaking.length} statements of new migrations break`;
  throw new ActionError(
    `${count} the version that runs while it is replaced, or its data. Nothing was migrated.\n${list.join('\n')}`,
    {
      help: `Add the new beside the old in this release and take the old away in the next. Where nothing uses it any more, write above the statement: -- squawk-ignore ${first.rule}`,
    },
  );
}

function annotate({ file, line, column, rule, kind, message, help }: Finding): void {
  const text = help === undefined ? message : `${message}\nhelp: ${help}`;
  const options = { title: rule, place: { file, line, column } };
  if (kind === 'breaking') log.error(text, options);
  else log.warning(text, options);
}

function migrationsSummary(added: readonly string[], findings: readonly Finding[], linted: boolean): string {
  const breaking = findings.filter(({ kind }) => kind === 'breaking').length;
  const found =
    findings.length === 0
      ? 'nothing found'
      : `${breaking} breaking, ${findings.length - breaking} to look at`;
  const title = `### ${added.length} new ${added.length === 1 ? 'migration' : 'migrations'}${linted ? ` · squawk: ${found}` : ''}`;
  const list = added.map((file) => `- \`${file}\``).join('\n');
  if (findings.length === 0) return `${title}\n\n${list}\n`;
  const rows = findings.map(({ file, line, rule, kind, message }) => [
    kind === 'breaking' ? '❌' : '⚠️',
    `\`${file}:${line}\``,
    rule,
    message,
  ]);
  return `${title}\n\n${list}\n\n${table(['', 'where', 'rule', 'what'], rows)}\n`;
}
