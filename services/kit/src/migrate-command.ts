import { databaseUrl, readConfig } from './config.ts';
import { errorText } from './errors.ts';
import { appliedMigrations, connect, migrate } from './migrate.ts';
import { pendingMigrations, readMigrations } from './migrations.ts';

export interface MigrateCommandOptions {
  readonly service: string;
  readonly directory: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly print?: (line: string) => void;
  readonly printError?: (line: string) => void;
}

/**
 * A service's migration command: applies what is pending, or with `--plan` lists it and changes nothing. DATABASE_URL
 * comes from the environment alone.
 *
 * @returns the exit code: 0, or 1 with the cause printed
 */
export async function migrateCommand(options: MigrateCommandOptions): Promise<0 | 1> {
  const { service, directory, args, env = process.env } = options;
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  const printError = options.printError ?? ((line) => process.stderr.write(`${line}\n`));
  const wrong = args.find((arg) => arg !== '--plan');
  if (wrong !== undefined) {
    printError(`migrate: "${wrong}" is not known; allowed: --plan, or nothing`);
    return 1;
  }
  // As process 1 of a container there is no default action; the database rolls back what is under way.
  const terminate = () => process.exit(143);
  process.once('SIGTERM', terminate);
  try {
    const { DATABASE_URL } = readConfig({ DATABASE_URL: databaseUrl }, env);
    const migrations = await readMigrations(directory);
    const client = await connect(DATABASE_URL, service);
    try {
      if (args.includes('--plan')) {
        const applied = await appliedMigrations(client);
        const pending = pendingMigrations(migrations, applied);
        for (const { name } of pending) print(`pending ${name}`);
        print(
          pending.length === 0
            ? `nothing to do: ${applied.length} applied`
            : `${pending.length} pending, ${applied.length} applied`,
        );
      } else {
        await migrate({ client, migrations, print });
      }
    } finally {
      await client.end().catch(() => undefined);
    }
    return 0;
  } catch (error) {
    printError(`migrate: ${errorText(error)}`);
    return 1;
  } finally {
    process.off('SIGTERM', terminate);
  }
}
