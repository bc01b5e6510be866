import { apt, execute, hasApt, SetupError, say, step } from './step.ts';

const help =
  'Install Chromium or Chrome, or name one with CHROMIUM, then run the command again. Only the tests of the console need it.';

/** The browser to test the console with: CHROMIUM's, else one of PATH's, else Debian's package. @throws SetupError */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM) throw new SetupError(`CHROMIUM=${process.env.CHROMIUM} does not run`, help);
  if (process.platform !== 'linux' || !(await hasApt())) {
    throw new SetupError('there is no Chromium, and this user can not install one here', help);
  }
  await step("installing Chromium from Debian's package chromium: it shows the console in the tests", () =>
    apt(['chromium'], help),
  );
  const installed = await findChromium();
  if (installed === undefined) throw new SetupError('the Chromium that was installed does not run', help);
  return installed;
}

async function findChromium(): Promise<string | undefined> {
  const given = process.env.CHROMIUM;
  const names = given ? [given] : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  for (const name of names) {
    const { code, stdout } = await execute(name, ['--version']);
    if (code !== 0) continue;
    say(`${stdout.trim()} is there`);
    return name;
  }
  return undefined;
}
