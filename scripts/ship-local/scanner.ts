import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../actions.ts';
import { cacheFolder } from '../setup/step.ts';
import { databaseReachable } from '../setup/trivy.ts';

/** How trivy-scan runs here: with the public database where it can be reached, else with the repository's small sample. */
export async function scannerInputs(trivy: string): Promise<Record<string, string>> {
  if (await databaseReachable()) return { trivy, 'cache-dir': cacheFolder('trivy') };
  const folder = join(cacheFolder('trivy'), 'sample');
  cpSync(join(root, 'test/support/trivy-db/db'), join(folder, 'db'), { recursive: true });
  return { trivy, 'cache-dir': folder, offline: 'true' };
}
