import { ConfigError } from './config.ts';
import { errorText } from './errors.ts';

/**
 * Runs a program's main function. What it throws becomes one clear line on standard error and exit code 1; a wrong
 * environment is told without a stack, for nothing in the code is at fault.
 */
export async function run(name: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${name}: ${errorText(error)}\n`);
    if (error instanceof Error && !(error instanceof ConfigError)) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
