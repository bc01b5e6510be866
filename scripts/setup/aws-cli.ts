import { apt, execute, hasApt, SetupError, say, step } from './step.ts';

const help =
  'Install the AWS CLI 2, or name one with SLIPWAY_AWS_CLI_2, then run the command again. Only one test needs it.';

/**
 * The AWS CLI 2, for the tests only: it has verbs that PyPI's AWS CLI 1 lacks. SLIPWAY_AWS_CLI_2's, else one of PATH's, else
 * Debian's package. @throws SetupError
 */
export async function ensureAwsCli2(): Promise<string> {
  const found = await findAwsCli2();
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || !(await hasApt())) {
    throw new SetupError('there is no AWS CLI 2, and this user can not install one here', help);
  }
  await step("installing the AWS CLI 2 from Debian's package awscli: it follows logs in the tests", () =>
    apt(['awscli'], help),
  );
  const installed = await findAwsCli2();
  if (installed === undefined) throw new SetupError('the AWS CLI that was installed is not version 2', help);
  return installed;
}

async function findAwsCli2(): Promise<string | undefined> {
  const given = process.env.SLIPWAY_AWS_CLI_2;
  // Debian's may stand behind another one on PATH.
  for (const name of given ? [given] : ['aws', '/usr/bin/aws']) {
    const { code, stdout } = await execute(name, ['--version']);
    if (code !== 0 || !stdout.startsWith('aws-cli/2')) continue;
    say(`AWS CLI 2 (${stdout.split(' ')[0]}) is there`);
    return name;
  }
  return undefined;
}
