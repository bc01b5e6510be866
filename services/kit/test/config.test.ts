import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, databaseUrl, readConfig, serviceVariables } from '../src/config.ts';

function messageOf(
  env: Record<string, string>,
  variables = { ...serviceVariables, DATABASE_URL: databaseUrl },
): string {
  try {
    readConfig(variables, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

const url = 'postgresql://u:p@localhost:5432/db';

describe('readConfig', () => {
  it('gives typed values and defaults', () => {
    const config = readConfig(serviceVariables, { PORT: '80', LOG_LEVEL: '' });
    expect(config).toMatchObject({ PORT: 80, HOST: '0.0.0.0', LOG_LEVEL: 'info', COMMIT_SHA: 'unknown' });
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc"; allowed: a port, 0 to 65535'],
    ['PORT', '-1', 'PORT is "-1"'],
    ['PORT', '8e3', 'PORT is "8e3"'],
    ['PORT', '65536', 'PORT is "65536"'],
    ['DRAIN_SECONDS', '1.5', 'DRAIN_SECONDS is "1.5"; allowed: seconds, 0 to 110'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; allowed: one of trace, debug'],
    ['COMMIT_SHA', 'a b', 'COMMIT_SHA is "a b"; allowed: a git commit'],
    ['BUILT_AT', 'today', 'BUILT_AT is "today"'],
  ])('refuses %s=%s', (name, value, message) => {
    expect(messageOf({ DATABASE_URL: url, [name]: value })).toContain(message);
  });

  it('names every wrong variable at once', () => {
    const message = messageOf({ PORT: 'x' });
    expect(message).toContain('PORT is "x"');
    expect(message).toContain('DATABASE_URL is missing; allowed: a PostgreSQL URL');
  });

  it('never shows a secret', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (secret) => {
        const message = messageOf({ DATABASE_URL: `mysql://${secret}` });
        expect(message).toBe(messageOf({ DATABASE_URL: 'something else' }));
      }),
    );
  });
});
