import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of a migrations folder. */
export interface Migration {
  /** The file's name, `NNNN_name.sql`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly checksum: string;
}

/** One row of the table of applied migrations. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** Migrations can't be read, planned or applied; the message says why and what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

const FILE_NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
/** Would end the runner's own transaction, and with it the promise of nothing half-done. */
const TRANSACTION = /(^|;)\s*(begin|start\s+transaction|commit|rollback|end)\b[^;]*;/i;

/** @throws {MigrationError} for a name, an order or a statement that the runner can't stand for */
export function parseMigration(name: string, text: string): Migration {
  if (!FILE_NAME.test(name)) {
    throw new MigrationError(
      `"${name}" is no migration's name: allowed is NNNN_name.sql, in small letters, digits and _`,
    );
  }
  // A checkout with other line ends is not an edit.
  const sql = text.replaceAll('\r\n', '\n');
  if (TRANSACTION.test(withoutBodies(sql))) {
    throw new MigrationError(
      `${name} begins or ends a transaction itself: leave that out, each migration runs in one`,
    );
  }
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** SQL without comments, strings and dollar-quoted bodies, in which BEGIN and END mean something else. */
function withoutBodies(sql: string): string {
  return sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '')
    .replace(/(\$\w*\$)[\s\S]*?\1/g, "''")
    .replace(/'(?:[^']|'')*'/g, "''");
}

/**
 * Reads a folder's migrations, in order.
 *
 * @throws {MigrationError} when the folder can't be read, or two files share a number
 */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = await readdir(directory).catch((cause: unknown) => {
    throw new MigrationError(`can't read the migrations folder ${directory}`, { cause });
  });
  const sqlNames = names.filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(
    sqlNames.map(async (name) => parseMigration(name, await readFile(join(directory, name), 'utf8'))),
  );
  for (const [index, { name }] of migrations.entries()) {
    const next = migrations[index + 1]?.name;
    if (next?.slice(0, 4) === name.slice(0, 4)) {
      throw new MigrationError(
        `${name} and ${next} have the same number: give one of them the next free one`,
      );
    }
  }
  return migrations;
}

/**
 * The migrations still to run. Applied ones that come after the newest file are fine: an older image runs against a
 * newer database after a rollback.
 *
 * @throws {MigrationError} when an applied migration was edited or is gone, or a pending one comes before an applied one
 */
export function pendingMigrations(
  files: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const newestFile = files.at(-1)?.name ?? '';
  for (const { name, checksum } of applied) {
    const file = byName.get(name);
    if (file === undefined && name < newestFile) {
      throw new MigrationError(`${name} was applied but its file is gone: put it back`);
    }
    if (file !== undefined && file.checksum !== checksum) {
      throw new MigrationError(
        `${name} was edited after it was applied (checksum ${file.checksum.slice(0, 12)}, applied ${checksum.slice(0, 12)}): ` +
          'restore it, and put the change into a new migration',
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  const newestApplied = [...done].sort().at(-1) ?? '';
  const pending = files.filter(({ name }) => !done.has(name));
  const early = pending.find(({ name }) => name < newestApplied);
  if (early !== undefined) {
    throw new MigrationError(
      `${early.name} comes before ${newestApplied}, which was applied: give it a higher number`,
    );
  }
  return pending;
}
