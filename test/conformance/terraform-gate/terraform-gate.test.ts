import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';

/** Why there is no Terraform, or undefined. In CI nothing is left out. */
const missing = (() => {
  try {
    execFileSync('terraform', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    if (process.env.CI === 'true') throw new Error('CI lacks a part: terraform on PATH');
    return 'no terraform on PATH';
  }
})();

const module = `variable "n" { default = "1" }
variable "token" {
  default   = "hidden-default"
  sensitive = true
}
resource "terraform_data" "db" {
  input            = var.n
  triggers_replace = var.n
}
resource "terraform_data" "web" {
  input = { n = var.n, pw = var.token }
}
output "n" { value = var.n }
`;

let folder = '';
const gate = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runAction('terraform-gate', inputs, {
    env: { GITHUB_WORKSPACE: folder, TF_CLI_CONFIG_FILE: undefined, ...env },
  });
const stateful = { 'stateful-types': 'terraform_data' };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terraform-gate-'));
  await writeFile(join(folder, 'main.tf'), module);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(missing !== undefined)('terraform-gate', () => {
  test('plans, reviews and applies exactly the reviewed file', async () => {
    const planned = await gate({});
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.outputs).toMatchObject({
      add: '2',
      destroy: '0',
      changes: 'true',
      refused: '[]',
      applied: 'false',
    });
    const bytes = await readFile(join(folder, 'slipway.tfplan'));
    expect(planned.outputs['plan-sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(planned.summary).toContain('### Terraform plan of `.`: 2 to add, 1 output to change');
    expect(planned.stdout + planned.summary).not.toContain('hidden-default');

    const blind = await gate({ mode: 'apply' });
    expect(blind.exitCode).toBe(1);
    expect(blind.annotations[0]?.message).toContain("needs 'plan-sha256'");

    const sha = planned.outputs['plan-sha256'] ?? '';
    const applied = await gate({ mode: 'apply', 'plan-sha256': sha });
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(applied.outputs.applied).toBe('true');
    expect(applied.stdout).toMatch(/^\[1\/2\] terraform_data\.(db|web) created$/m);
    expect(applied.stdout).toContain(`applied the reviewed plan ${sha.slice(0, 12)}`);

    const again = await gate({});
    expect(again.outputs).toMatchObject({ changes: 'false', add: '0' });
    expect(again.summary).toContain('✓ nothing to apply');
  });

  test('a replacement of what holds data needs a consent by name, on apply as well', async () => {
    await applyAll();
    const env = { TF_VAR_n: '2' };
    const refused = await gate(stateful, env);
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toMatchObject({ refused: '["terraform_data.db"]', replace: '1', change: '1' });
    expect(refused.annotations.at(-1)?.message).toContain(
      "terraform_data.db would be destroyed and created anew because triggers_replace can't be changed in place",
    );
    expect(refused.annotations.at(-1)?.message).toContain('allow-destroy: |\n  terraform_data.db');
    expect(refused.summary).toContain('<b>refused</b>');
    expect(refused.summary).toMatch(/^### ❌ .*\n\n.*without consent: `terraform_data\.db`.*`allow-destroy`/);

    const inputs = { ...stateful, mode: 'apply', 'plan-sha256': refused.outputs['plan-sha256'] ?? '' };
    expect((await gate(inputs)).exitCode).toBe(1);
    const allowed = await gate({ ...inputs, 'allow-destroy': 'terraform_data.db\nterraform_data.typo' });
    expect(allowed.exitCode, allowed.stdout).toBe(0);
    expect(allowed.stdout).toContain('consent given: terraform_data.db');
    expect(allowed.annotations.map(({ message }) => message)).toContain(
      "'allow-destroy' names terraform_data.typo, which this plan does not destroy",
    );
  });

  test('another plan than the reviewed one is not applied, nor a stale one', async () => {
    const first = await gate({});
    const sha = first.outputs['plan-sha256'] ?? '';
    const file = join(folder, 'slipway.tfplan');
    const reviewed = await readFile(file);
    await gate({}, { TF_VAR_n: 'other' });
    const other = await gate({ mode: 'apply', 'plan-sha256': sha });
    expect(other.exitCode).toBe(1);
    expect(other.annotations[0]?.message).toContain('is not the one that was reviewed');
    await expect(readFile(join(folder, 'terraform.tfstate'))).rejects.toThrow();

    await writeFile(file, reviewed);
    await applyAll();
    const stale = await gate({ mode: 'apply', 'plan-sha256': sha, init: 'false' });
    expect(stale.exitCode).toBe(1);
    expect(stale.annotations.at(-1)?.message).toContain('Saved plan is stale');
    expect(stale.annotations.at(-1)?.message).toContain('Make a new plan');
    expect(stale.outputs.applied).toBe('false');
  });

  test('an error of the code is annotated where it stands', async () => {
    await writeFile(join(folder, 'bad.tf'), 'resource "terraform_data" "x" {\n  input = var.nope\n}\n');
    const result = await gate({});
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]).toMatchObject({ file: join(folder, 'bad.tf'), line: 2 });
    expect(result.annotations[0]?.message).toContain('Reference to undeclared input variable');
  });

  test('a variable without a value is asked for by name; no plan file and no Terraform are told', async () => {
    await writeFile(join(folder, 'more.tf'), 'variable "must" {}\n');
    const asked = await gate({});
    expect(asked.annotations[0]?.message).toContain('TF_VAR_NAME');
    const none = await gate({ mode: 'review' });
    expect(none.annotations[0]?.message).toContain('there is no plan file');
    const empty = await gate({ 'working-directory': 'nowhere' });
    expect(empty.annotations[0]?.message).toContain("the folder 'nowhere' can't be read");
    const tool = await gate({ terraform: 'no-such-terraform' });
    expect(tool.annotations[0]?.message).toContain('hashicorp/setup-terraform');
  });

  test("the wrapper's own lines around the JSON are no harm; the backend's settings are in no argument", async () => {
    const seen = join(folder, 'seen');
    const wrapper = join(folder, 'wrapped');
    await writeFile(
      wrapper,
      `#!/bin/sh\necho "$@" "| $TF_CLI_ARGS_init" >> ${seen}\necho "[command]terraform $*"\nexec terraform "$@"\n`,
    );
    await chmod(wrapper, 0o700);
    await writeFile(join(folder, 'backend.tf'), 'terraform {\n  backend "local" {}\n}\n');
    const result = await gate({ terraform: wrapper, 'backend-config': `path=it's here.tfstate` });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs.add).toBe('2');
    const [init = ''] = (await readFile(seen, 'utf8')).split('\n');
    expect(init.split('|')[0]).not.toContain('tfstate');
    expect(init).toContain('here.tfstate');
  });

  async function applyAll() {
    execFileSync('terraform', ['init', '-input=false'], { cwd: folder, stdio: 'ignore' });
    execFileSync('terraform', ['apply', '-auto-approve', '-input=false'], { cwd: folder, stdio: 'ignore' });
  }
});
