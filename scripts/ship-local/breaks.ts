import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, SetupError } from '../setup/step.ts';

export const breaks = ['health', 'crash', 'migration', 'vulnerable', 'wrong-commit'] as const;
export type Break = (typeof breaks)[number];

/** What each broken commit does, and what is to stop it. */
export const stories: Record<Break, { commit: string; stoppedBy: string }> = {
  health: {
    commit: 'feat: answer /health with 500',
    stoppedBy: 'the circuit breaker: targets never turn healthy',
  },
  crash: {
    commit: 'feat: crash shortly after the start',
    stoppedBy: 'the circuit breaker: the essential container exits',
  },
  migration: {
    commit: 'feat: a migration that fails',
    stoppedBy: 'migrate: the new version is never deployed',
  },
  vulnerable: {
    commit: 'feat: depend on lodash 4.17.15',
    stoppedBy: 'trivy-scan: the image is never pushed',
  },
  'wrong-commit': {
    commit: 'chore: bake in another commit',
    stoppedBy: 'smoke-verify, and the rollback to the verified revision',
  },
};

/** Breaks the user service in a checkout, as a careless commit would. */
export async function breakService(kind: Break, checkout: string): Promise<void> {
  const service = join(checkout, 'services/user');
  switch (kind) {
    case 'health':
      return edit(
        join(service, 'src/app.ts'),
        "app.route('/', asked);",
        "app.get('*', async (c, next) => (c.req.path.endsWith('/health') ? c.text('broken', 500) : next()));\n  app.route('/', asked);",
      );
    case 'crash':
      return edit(
        join(service, 'src/main.ts'),
        "const SERVICE = 'user';",
        "const SERVICE = 'user';\n\nsetTimeout(() => {\n  console.error('FATAL: the cache at cache.invalid:6379 can not be reached');\n  process.exit(1);\n}, 1_500);",
      );
    case 'migration':
      return writeFileSync(
        join(service, 'migrations/9999_broken.sql'),
        'alter table users_of_yesterday add column nickname text;\n',
      );
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
      return edit(
        join(service, 'Dockerfile'),
        'ENV COMMIT_SHA=$COMMIT_SHA',
        'ENV COMMIT_SHA=0000000000000000000000000000000000000000',
      );
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
