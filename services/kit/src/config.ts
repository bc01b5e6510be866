import { z } from 'zod';

/** One environment variable: how it is read, and in words what it may be (shown when it is wrong). */
export interface Variable {
  readonly schema: z.ZodType;
  /** Completes the sentence "allowed: …". */
  readonly allowed: string;
  /** A secret's value is never shown, not even a wrong one. */
  readonly secret?: true;
}

export type Variables = Readonly<Record<string, Variable>>;

/** The typed values that {@link readConfig} gives for a set of variables. */
export type Config<V extends Variables> = { readonly [K in keyof V]: z.output<V[K]['schema']> };

/** The environment is wrong; the message names each wrong variable, what was given and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads typed configuration from environment variables. An empty variable counts as unset, as a task definition can't
 * leave one out.
 *
 * @throws {ConfigError} naming every wrong or missing variable at once
 */
export function readConfig<const V extends Variables>(
  variables: V,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config<V> {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, variable] of Object.entries(variables)) {
    const given = env[name] === '' ? undefined : env[name];
    const parsed = variable.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else wrong.push(`${name} is ${told(given, variable)}; allowed: ${variable.allowed}`);
  }
  if (wrong.length > 0) throw new ConfigError(`wrong environment: ${wrong.join('. ')}`);
  return values as Config<V>;
}

function told(given: string | undefined, variable: Variable): string {
  if (given === undefined) return 'missing';
  return variable.secret ? 'set to something else (not shown: it is a secret)' : JSON.stringify(given);
}

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum));

/** A variable that holds a whole number within limits, both included. */
export const numberVariable = (minimum: number, maximum: number, unset: number, unit: string) =>
  ({
    schema: wholeNumber(minimum, maximum).default(unset),
    allowed: `${unit}, ${minimum} to ${maximum} (${unset} when unset)`,
  }) satisfies Variable;

/** A PostgreSQL connection string: a secret, for it carries the password. */
export const databaseUrl = {
  schema: z.string().refine(isPostgresUrl),
  allowed: 'a PostgreSQL URL such as postgresql://name:password@host:5432/database',
  secret: true,
} as const satisfies Variable;

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The variables that every service reads. */
export const serviceVariables = {
  HOST: { schema: z.string().default('0.0.0.0'), allowed: 'an address to listen on (0.0.0.0 when unset)' },
  PORT: numberVariable(0, 65_535, 8000, 'a port'),
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS).default('info'),
    allowed: `one of ${LOG_LEVELS.join(', ')} (info when unset)`,
  },
  DRAIN_SECONDS: numberVariable(0, 110, 5, 'seconds'),
  // Under ECS's default stopTimeout of 30 s, so that it is the service that ends its life and says so.
  SHUTDOWN_SECONDS: numberVariable(1, 115, 25, 'seconds'),
  COMMIT_SHA: {
    schema: z
      .string()
      .regex(/^[\w.-]{1,128}$/)
      .default('unknown'),
    allowed: 'a git commit or another name of what was built, letters, digits, . _ - ("unknown" when unset)',
  },
  BUILT_AT: {
    schema: z.iso.datetime({ offset: true }).optional(),
    allowed: 'an ISO 8601 time such as 2026-01-31T12:00:00Z, or nothing',
  },
} as const satisfies Variables;
