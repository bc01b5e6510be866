import type { KeyObject } from 'node:crypto';
import {
  type Config,
  ConfigError,
  databaseUrl,
  numberVariable,
  readConfig,
  serviceVariables,
  type Variables,
} from '@peerprep/kit';
import { z } from 'zod';
import { parsePrivateKey } from './auth/keys.ts';

const NODE_ENVS = ['production', 'development', 'test'] as const;

const privateKey = z.string().transform((text, context): KeyObject => {
  try {
    return parsePrivateKey(text);
  } catch {
    // Without the cause, which could quote the key.
    context.addIssue({ code: 'custom', message: 'not a private key' });
    return z.NEVER;
  }
});

const variables = {
  ...serviceVariables,
  NODE_ENV: {
    schema: z.enum(NODE_ENVS).default('production'),
    allowed: `one of ${NODE_ENVS.join(', ')} (production when unset)`,
  },
  DATABASE_URL: databaseUrl,
  JWT_KEY: {
    schema: privateKey.optional(),
    allowed: 'a private Ed25519 or P-256 key as PEM or JWK; may be unset in development and test only',
    secret: true,
  },
  JWT_ISSUER: { schema: z.string().default('peerprep-user'), allowed: 'the iss claim of access tokens' },
  JWT_AUDIENCE: { schema: z.string().default('peerprep'), allowed: 'the aud claim of access tokens' },
  TRUSTED_PROXIES: numberVariable(0, 5, 0, 'proxies in front that append to X-Forwarded-For'),
} as const satisfies Variables;

export type UserConfig = Config<typeof variables>;

/** @throws {ConfigError} naming what is wrong; JWT_KEY may be left out only in development and test */
export function userConfig(env: Readonly<Record<string, string | undefined>> = process.env): UserConfig {
  const config = readConfig(variables, env);
  if (config.JWT_KEY === undefined && config.NODE_ENV === 'production') {
    throw new ConfigError(`wrong environment: JWT_KEY is missing; allowed: ${variables.JWT_KEY.allowed}`);
  }
  return config;
}
