import { ActionError } from '../runtime/errors.ts';
import { exec } from '../runtime/exec.ts';
import { findSquawk } from './binary.ts';
import { kindOf, type RuleKind } from './rules.ts';

/** What squawk found at a place of a file. Lines and columns count from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: string;
  kind: RuleKind;
  message: string;
  help: string | undefined;
}

export interface LintOptions {
  /** The squawk binary; without it the folder's node_modules, then PATH is looked in, else the pinned release is fetched. */
  squawk: string | undefined;
  /** Where the files' paths start; a `.squawk.toml` there is squawk's own configuration. */
  folder: string;
  files: readonly string[];
  /** Such as 16; squawk takes its newest otherwise. */
  postgresVersion: string | undefined;
  signal: AbortSignal;
}

/**
 * Lints SQL files. Style is left out of what it gives, by us and not by `--exclude`: an unknown rule there ends squawk.
 * @throws ActionError if squawk can't be found or breaks; a broken linter is never "nothing found"
 */
export async function lint(options: LintOptions): Promise<Finding[]> {
  const { folder, files, postgresVersion, signal } = options;
  if (files.length === 0) return [];
  const squawk = options.squawk ?? (await findSquawk({ folder, env: process.env, signal }));
  const version = postgresVersion === undefined ? [] : [`--pg-version=${postgresVersion}`];
  // squawk takes patterns: a name's own brackets and stars must not be taken for some.
  const paths = files.map((file) => file.replace(/[[\]*?]/g, '[$&]'));
  const result = await exec(squawk, ['--reporter', 'json', ...version, '--', ...paths], {
    cwd: folder,
    allowFailure: true,
    signal,
    missingHelp:
      "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'.",
  });
  // 1 is both "something was found" and "these files are not there": only the former prints a list.
  if (result.exitCode <= 1 && result.stdout.trim().startsWith('[')) {
    return parseFindings(result.stdout).filter(({ kind }) => kind !== 'style');
  }
  const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-5).join('\n');
  throw new ActionError(`squawk could not lint the migrations (exit code ${result.exitCode}): ${said}`);
}

/**
 * Reads the list that `squawk --reporter json` prints (2.61): its lines and columns count from 0.
 * @throws ActionError if it is no such list
 */
export function parseFindings(text: string): Finding[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new ActionError('squawk printed something that is no JSON', { cause });
  }
  if (!Array.isArray(list)) throw new ActionError('squawk printed no list of findings');
  return list.map((entry: Record<string, unknown> | null) => {
    const { file, line, column, rule_name: rule, message, help } = entry ?? {};
    if (typeof file !== 'string' || typeof rule !== 'string' || typeof line !== 'number') {
      throw new ActionError('squawk printed a finding without file, line or rule');
    }
    return {
      file,
      line: line + 1,
      column: typeof column === 'number' ? column + 1 : 1,
      rule,
      kind: kindOf(rule),
      message: typeof message === 'string' ? message : rule,
      help: typeof help === 'string' ? help : undefined,
    };
  });
}
