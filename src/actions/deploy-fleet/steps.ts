import * as chain from '../../fleet/chain.ts';
import type { Entry } from './entry.ts';

/** What the caller says for all services. */
export interface Settings {
  waitForMinutes: number;
  /** In milliseconds, in place of fleet.yml's. */
  smokeWindow: number | undefined;
  allowOlder: boolean;
  /** How many services are under way at the same time. */
  parallel: number;
  /** The squawk that lints new migrations: its path, or false. */
  squawk: string | undefined;
  /** The commit that new migrations are told by, in place of the one that plan found. */
  migrationsBase: string | undefined;
  /** When each image was scanned, by service, as far as that is known. */
  scannedAt: ReadonlyMap<string, string>;
}

const limit = ({ waitForMinutes }: Pick<Settings, 'waitForMinutes'>) => ({
  'wait-for-minutes': String(waitForMinutes),
});

export const render = (entry: Entry, image: string): chain.Inputs => chain.render(entry, image);

/** What lints a service's new migrations and changes nothing; undefined for one that names none. */
export function lint(entry: Entry, settings: Pick<Settings, 'squawk' | 'migrationsBase'>) {
  const { migrations = '', base = '', 'postgres-version': version = '' } = chain.migrate(entry, {});
  const { squawk = '', migrationsBase } = settings;
  if (migrations === '') return undefined;
  return { mode: 'plan', migrations, base: migrationsBase ?? base, 'postgres-version': version, squawk };
}

/** Its files have been linted before: see lint. */
export function migrate(entry: Entry, rendered: chain.Outputs, settings: Settings): chain.Inputs {
  return { ...chain.migrate(entry, rendered), migrations: '', base: '', ...limit(settings) };
}

export function deploy(
  entry: Entry,
  rendered: chain.Outputs,
  migrated: chain.Outputs,
  settings: Settings,
): chain.Inputs {
  const inputs = chain.deploy(entry, rendered, migrated);
  return { ...inputs, 'allow-older': String(settings.allowOlder), ...limit(settings) };
}

export function verify(
  entry: Entry,
  image: string,
  deployed: chain.Outputs,
  { smokeWindow, scannedAt }: Settings,
): chain.Inputs {
  const scanned = scannedAt.get(entry.service) ?? '';
  const inputs = chain.verify(entry, deployed, chain.digestOf(image), scanned);
  return { ...inputs, window: inMilliseconds(smokeWindow) ?? inputs.window ?? '' };
}

export function rollback(
  entry: Entry,
  from: string,
  reason: string,
  settings: Pick<Settings, 'waitForMinutes'>,
): chain.Inputs {
  return { ...chain.rollback(entry, from, reason), ...limit(settings) };
}

/** A duration as an action's input takes it. */
export function inMilliseconds(duration: number | undefined): string | undefined {
  return duration === undefined ? undefined : `${duration}ms`;
}
