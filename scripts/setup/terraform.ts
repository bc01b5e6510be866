import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execute, say } from './step.ts';

/** What the tests need: the program, and the AWS provider in a folder, for it is too large to fetch for a test. */
const provider = 'registry.terraform.io/hashicorp/aws/5.100.0';

/**
 * Folders that hold providers on this machine, laid out as `terraform providers mirror` does: SLIPWAY_TF_PLUGINS, then
 * those that Terraform itself looks into (CLI configuration, "Implied Local Mirror Directories"), then /opt/tf-plugins.
 */
export function pluginFolders(): string[] {
  const data = process.env.XDG_DATA_HOME || join(homedir(), '.local/share');
  return [
    ...(process.env.SLIPWAY_TF_PLUGINS ? [process.env.SLIPWAY_TF_PLUGINS] : []),
    join(homedir(), '.terraform.d/plugins'),
    join(data, 'terraform/plugins'),
    '/usr/local/share/terraform/plugins',
    '/usr/share/terraform/plugins',
    '/opt/tf-plugins',
  ];
}

/** The first of those folders that holds the provider. */
export const pluginFolder = (): string | undefined =>
  pluginFolders().find((folder) => existsSync(join(folder, provider)));

/**
 * Terraform with the AWS provider for the tests, where this machine has both; nothing is fetched.
 * @returns the folder with the provider, for SLIPWAY_TF_PLUGINS; undefined where the tests have to do without
 */
export async function findTerraform(): Promise<string | undefined> {
  const folder = pluginFolder();
  const there = (await execute('terraform', ['version'])).code === 0;
  if (there && folder) {
    say(`Terraform and its AWS provider are there (${folder})`);
    return folder;
  }
  const lacking = there ? `no folder has ${provider} (set SLIPWAY_TF_PLUGINS)` : 'no terraform on PATH';
  say(`no Terraform for the tests: ${lacking}; they are skipped`);
  return undefined;
}
