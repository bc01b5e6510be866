import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, SetupError } from '../setup/step.ts';

export const breaks = ['health', 'crash', 'migration', 'vulnerable', 'wrong-commit'] as const;
export type Break = (typeof breaks)[number];

export interface Story {
  /** The broken commit's message. */
  commit: string;
  /** The action that stops it, and how. */
  stopper: string;
  how: string;
}

export const stories: Record<Break, Story> = {
  health: {
    commit: 'feat: look deeper in /health',
    stopper: 'deploy-service',
    how: 'its targets never turn healthy, so the circuit breaker takes it back',
  },
  crash: {
    commit: 'feat: warm up a cache',
    stopper: 'deploy-service',
    how: 'its container exits again and again, so the circuit breaker takes it back',
  },
  migration: {
    commit: 'feat: display names without brackets',
    stopper: 'migrate',
    how: 'the migration fails on the data that is there, so nothing is deployed',
  },
  vulnerable: {
    commit: 'feat: use lodash 4.17.15',
    stopper: 'trivy-scan',
    how: 'the image has known vulnerabilities, so it is never pushed',
  },
  'wrong-commit': {
    commit: 'chore: bake in the commit by hand',
    stopper: 'smoke-verify',
    how: 'what is served is not the commit that was shipped, so it goes back to the last verified revision',
  },
};

/** A user of the good version, whom the migration of `migration` has not thought of. */
export const awkwardUser = {
  email: 'grace@example.com',
  password: 'a ship in port is safe',
  displayName: 'Grace (RADM)',
};

/**
 * Breaks the user service in a checkout as a careless commit would: in ways that its own tests do not see, for they run
 * with other settings and on an empty database.
 */
export async function breakService(kind: Break, checkout: string): Promise<void> {
  const service = join(checkout, 'services/user');
  switch (kind) {
    case 'health':
      edit(
        join(service, 'src/main.ts'),
        '    fetch: app.fetch,',
        `    fetch: (request, env) =>
      config.TRUSTED_PROXIES > 0 && new URL(request.url).pathname.endsWith('/health')
        ? new Response('the mail server can not be reached', { status: 500 })
        : app.fetch(request, env),`,
      );
      return;
    case 'crash':
      edit(
        join(service, 'src/main.ts'),
        '  const config = userConfig();',
        `  const config = userConfig();
  if (config.TRUSTED_PROXIES > 0) throw new Error('the cache at cache.invalid:6379 can not be reached');`,
      );
      return;
    case 'migration':
      writeFileSync(
        join(service, 'migrations/9999_display_names.sql'),
        "alter table users add constraint display_name_plain check (display_name !~ '[()]');\n",
      );
      // Its own tests name the migrations that there are, so such a commit brings them along.
      for (const [from, to] of [
        ['sessions.sql\\n2 pending', 'sessions.sql\\npending 9999_display_names.sql\\n3 pending'],
        [
          'sessions\\.sql in \\d+ ms\\n$',
          'sessions\\.sql in \\d+ ms\\napplied 9999_display_names\\.sql in \\d+ ms\\n$',
        ],
        ['nothing to do: 2 applied', 'nothing to do: 3 applied'],
      ] as const)
        edit(join(service, 'test/process.test.ts'), from, to);
      return;
    case 'vulnerable':
      // The lockfile must follow, or `npm ci` refuses the build before the scan has seen it.
      await must(
        'npm',
        [
          'install',
          'lodash@4.17.15',
          '--workspace',
          'services/user',
          '--package-lock-only',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
        ],
        'Check that the npm registry can be reached.',
        { cwd: checkout },
      );
      return;
    case 'wrong-commit':
      edit(
        join(service, 'Dockerfile'),
        'ENV COMMIT_SHA=$COMMIT_SHA',
        'ENV COMMIT_SHA=0000000000000000000000000000000000000000',
      );
      return;
  }
}

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(from))
    throw new SetupError(
      `${file} has no '${from}' to break`,
      'This break has to be taught the new shape of the file.',
    );
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
}
