import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Local, startLocal } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

const plugins = process.env.SLIPWAY_TF_PLUGINS;
const missing =
  (plugins === undefined || process.env.SLIPWAY_MINISTACK === undefined) && process.env.CI !== 'true';

// The AWS provider is in the folder that SLIPWAY_TF_PLUGINS names, parameters are MiniStack's; CI has both.
describe.skipIf(missing)('terraform-gate with the AWS provider', () => {
  let local: Local;
  let folder = '';
  const module = (parameter: string, name = '/fleet/flag') => `terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints {
    ssm = "${local.url}"
  }
}
resource "aws_ssm_parameter" "url" {
  name        = "/fleet/url"
  type        = "SecureString"
  value       = "${parameter}"
  description = "as Terraform has it"
}
resource "aws_ssm_parameter" "flag" {
  name  = "${name}"
  type  = "String"
  value = "on"
}
`;
  const gate = (inputs: Record<string, string> = {}) =>
    runAction('terraform-gate', inputs, {
      env: {
        ...local.env,
        AWS_ENDPOINT_URL: undefined,
        GITHUB_WORKSPACE: folder,
        TF_CLI_CONFIG_FILE: join(folder, 'terraformrc'),
      },
    });

  beforeAll(async () => {
    local = await startLocal();
    folder = await mkdtemp(join(tmpdir(), 'terraform-aws-'));
    await writeFile(
      join(folder, 'terraformrc'),
      `provider_installation {\n  filesystem_mirror {\n    path = "${plugins}"\n  }\n}\n`,
    );
    await writeFile(join(folder, 'main.tf'), module('very-hidden-1'));
  });
  afterAll(async () => {
    await local?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('made, changed outside, and a replaced parameter is refused; no secret is ever shown', async () => {
    const first = await gate();
    expect(first.exitCode, first.stdout).toBe(0);
    const applied = await gate({
      mode: 'apply',
      'plan-sha256': first.outputs['plan-sha256'] ?? '',
      init: 'false',
    });
    expect(applied.exitCode, applied.stdout).toBe(0);

    const ssm = new SSMClient({
      endpoint: local.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const put = {
      Name: '/fleet/url',
      Value: 'very-hidden-2',
      Type: 'SecureString',
      Description: 'by hand',
    } as const;
    await ssm.send(new PutParameterCommand({ ...put, Overwrite: true }));
    ssm.destroy();
    await writeFile(join(folder, 'main.tf'), module('very-hidden-3', '/fleet/renamed'));
    const second = await gate({ init: 'false' });
    expect(second.exitCode).toBe(1);
    expect(second.outputs, second.summary).toMatchObject({
      drift: '1',
      replace: '1',
      change: '1',
      refused: '["aws_ssm_parameter.flag"]',
    });
    expect(second.summary).toContain('#### Changed outside of Terraform');
    expect(second.summary).toContain('⚠ 1 changed outside of Terraform; applying undoes it at 1 of them');
    expect(second.annotations.filter(({ title }) => title === 'drift')).toMatchObject([
      {
        kind: 'warning',
        message: expect.stringMatching(
          /^aws_ssm_parameter\.url was changed outside of Terraform: applying sets back description/,
        ),
      },
    ]);
    expect(second.summary).toContain('! description = "as Terraform has it"   # what the plan sets it to');
    expect(second.annotations.at(-1)?.message).toContain(
      "aws_ssm_parameter.flag would be destroyed and created anew because name can't be changed in place",
    );
    for (const result of [first, applied, second])
      expect(result.stdout + result.summary).not.toContain('very-hidden');
    expect(
      execFileSync('grep', ['-c', 'very-hidden-1', join(folder, 'terraform.tfstate')], { encoding: 'utf8' }),
    ).not.toBe('0\n');
  });
});
