import { pythonProgram } from './python.ts';
import { execute, say } from './step.ts';

/** zizmor, which looks for holes in workflows, for the tests: ZIZMOR's, else PATH's, else from PyPI. */
export async function ensureZizmor(): Promise<string> {
  const given = process.env.ZIZMOR ?? 'zizmor';
  const found = await execute(given, ['--version']);
  if (found.code === 0) {
    say(`${found.stdout.trim()} is there`);
    return given;
  }
  return pythonProgram(
    { name: 'zizmor', version: '1.32.0', program: 'zizmor' },
    'zizmor 1.32.0, which looks for holes in workflows (from PyPI: for tests only)',
  );
}
