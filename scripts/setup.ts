/** Brings the parts that `npm run ship:local` (or, with --tests, `npm test`) needs; skips what is there. */
import { ensureMinistack } from '../infra/local/src/upstream/index.ts';
import { ensureBaseImage } from './setup/base-image.ts';
import { ensureBuildkit } from './setup/buildkit.ts';
import { ensureDocker } from './setup/docker.ts';
import { ensurePostgres } from './setup/postgres.ts';
import { ensurePython } from './setup/python.ts';
import { SetupError, say } from './setup/step.ts';
import { ensureTrivy } from './setup/trivy.ts';

export interface Parts {
  /** The Trivy binary. */
  trivy: string;
  /** The MiniStack binary. */
  ministack: string;
}

/** Docker, the base image, PostgreSQL, MiniStack and Trivy. @throws SetupError with one clear line and what to do */
export async function setUp(): Promise<Parts> {
  await ensurePostgres();
  await ensureDocker();
  await ensureBaseImage();
  await ensurePython();
  const ministack = await ensureMinistack({ log: say }).catch((error: Error) => {
    throw new SetupError(error.message, 'Check that PyPI can be reached, then run the command again.', error);
  });
  return { ministack, trivy: await ensureTrivy() };
}

if (import.meta.main) {
  try {
    await setUp();
    if (process.argv.includes('--tests')) await ensureBuildkit();
    say('everything is in place');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`error: ${error.message}\nhelp: ${error.help}`);
    process.exit(1);
  }
}
