import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pluginFolder } from '../../../../scripts/setup/terraform.ts';

/** Why Terraform can't be run here, or undefined if it can. Where SLIPWAY_TF_PLUGINS says that it can, that is thrown in CI. */
export function withoutTerraform(): string | undefined {
  const reason = lacking();
  if (reason && process.env.CI === 'true' && process.env.SLIPWAY_TF_PLUGINS)
    throw new Error(`CI lacks a part: ${reason}`);
  return reason;
}

function lacking(): string | undefined {
  try {
    execFileSync('terraform', ['version'], { stdio: 'ignore', timeout: 120_000 });
  } catch {
    return 'no terraform on PATH';
  }
  return pluginFolder() ? undefined : 'no folder with the AWS provider (set SLIPWAY_TF_PLUGINS)';
}

export interface Run {
  code: number;
  /** What it printed on both streams. */
  text: string;
}

/** Terraform on a copy of a configuration, against one endpoint. */
export interface Terraform {
  /** @param args For example `apply`, `-auto-approve`. Never rejects: the code says how it ended. */
  run(...args: string[]): Promise<Run>;
  /** The outputs of the last apply. */
  outputs(): Promise<Record<string, string>>;
  remove(): void;
}

/** @param folder The configuration; it is copied, so that nothing is written beside it. @throws Error if `init` fails */
export async function openTerraform(
  folder: string,
  url: string,
  variables: Record<string, string> = {},
): Promise<Terraform> {
  const home = mkdtempSync(join(tmpdir(), 'slipway-terraform-'));
  const work = join(home, 'work');
  cpSync(folder, work, { recursive: true });
  const configuration = join(home, 'cli.tfrc');
  const mirror = JSON.stringify(pluginFolder());
  writeFileSync(
    configuration,
    `provider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`,
  );
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: '111122223333',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
  };
  const run = (...args: string[]) =>
    new Promise<Run>((resolve) => {
      const options = { cwd: work, env, maxBuffer: 64 * 1024 * 1024 };
      const all = ['-no-color', '-input=false', '-compact-warnings'];
      const flags = args[0] === 'output' ? [] : args[0] === 'init' ? all.slice(0, 2) : all;
      execFile('terraform', [...args, ...flags], options, (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
        resolve({ code, text: `${stdout}${stderr}` });
      });
    });
  const init = await run('init');
  if (init.code !== 0) throw new Error(`terraform init failed: ${init.text}`);
  return {
    run,
    async outputs() {
      const { text } = await run('output', '-json');
      const all = JSON.parse(text) as Record<string, { value: string }>;
      return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
