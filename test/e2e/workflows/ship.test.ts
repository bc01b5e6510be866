import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  githubDescription,
  type Stand,
  startGithub,
  withoutDescription,
} from '../../conformance/report-status/github.ts';
import { without } from '../../support/parts.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { edit, openPlace, type Place } from './place.ts';

const reason = without('docker', 'trivy', 'base image', 'act') ?? withoutDescription;
const terraform = spawnSync('terraform', ['version']).status === 0;
if (!terraform && process.env.CI === 'true') throw new Error('CI lacks a part: no Terraform');
/** Where Terraform finds the AWS provider. */
const plugins = process.env.SLIPWAY_TF_PLUGINS;
const services = ['backend', 'frontend'] as const;

describe.skipIf(reason !== undefined)(
  `the workflows in a repository with two services, run whole by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let cloud: Cloud;
    let place: Place;
    let github: Stand;
    let env: Record<string, string>;
    let good: string;
    let state = '';

    beforeAll(async () => {
      github = await startGithub(githubDescription());
      cloud = await openCloud(['dev', 'staging', 'prod']);
      env = { ...cloud.env, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
      place = await openPlace((folder) => {
        // From the first commit on, for the workflow drift goes back to what was verified, in the folder that its jobs share here.
        mkdirSync(join(folder, 'infra/drift'), { recursive: true });
        writeFileSync(
          join(folder, 'infra/drift/main.tf'),
          parameter(join(folder, '../drift.tfstate'), cloud.env.AWS_ENDPOINT_URL),
        );
        edit(folder, 'fleet.yml', (fleet) =>
          fleet.replace(
            /url: https:\/\/(?:(dev|staging)\.)?slugger\.example/g,
            (_, name: string | undefined) => `url: ${cloud.urls[name ?? 'prod']}`,
          ),
        );
      });
    });

    afterEach(() => {
      expect(github?.wrong, "what was sent is as GitHub's description has it").toEqual([]);
      github?.reset();
    });

    afterAll(async () => {
      place?.close();
      await cloud?.close();
      await github?.stop();
    });

    test('a push ships both services to dev, then to staging, and says so on the commit', async () => {
      good = place.commit('feat: first');
      const { code, text } = await place.act({ event: 'push', workflow: 'ship.yml', env });
      expect(code, text).toBe(0);
      for (const service of services) {
        const [dev, staging] = [await cloud.runs('dev', service), await cloud.runs('staging', service)];
        for (const { tags, image } of [dev, staging]) {
          expect(tags).toMatchObject({ 'slipway:commit': good });
          expect(tags).toHaveProperty('slipway:verified');
          expect(image).toMatch(new RegExp(`@${tags['slipway:digest']}$`));
        }
        expect(staging.image).toBe(dev.image);
      }
      // Built, scanned and pushed once; what other environments get is that.
      expect(text.match(/Success - Main Push/g)).toHaveLength(2);
      // OIDC is asked for the role of each environment, by the jobs of that environment.
      expect(text).toContain('assumed arn:aws:iam::111122223333:role/slipway-dev');
      expect(text).toContain('assumed arn:aws:iam::111122223333:role/slipway-staging');
      expect(github.state.statuses.map(({ context, state }) => `${context} ${state}`)).toEqual([
        'slipway/dev success',
        'slipway/staging success',
      ]);
    });

    test('a promotion past a closed gate is refused before anything is changed, and says which gate', async () => {
      place.commit('chore: promotions that are refused', (folder) => {
        const promote = readFileSync(join(folder, '.github/workflows/promote.yml'), 'utf8');
        const [head = '', job = ''] = promote.split('jobs:\n');
        const early = job
          .replace(/^ {2}promote:/, '  early:')
          .replace(/min-verified-age: .*/, 'min-verified-age: 24h');
        const late = job.replace(/^ {2}promote:/, '  late:').replace(/ticket: .*/, "ticket: ''");
        writeFileSync(join(folder, '.github/workflows/refused.yml'), `${head}jobs:\n${early}${late}`);
      });
      const changes = cloud.changes();
      const inputs = { from: 'staging', to: 'prod', services: 'backend', ticket: 'OPS-7' };
      const { code, text, errors } = await place.act({
        event: 'workflow_dispatch',
        workflow: 'refused.yml',
        inputs,
        env,
      });
      expect(code).not.toBe(0);
      const of = (name: string) =>
        errors.filter(({ job, title }) => job.startsWith(`${name}/`) && title === 'promote');
      expect(of('early'), text).toMatchObject([
        { message: expect.stringMatching(/is not promoted: verified for long enough.*at least 1 d/s) },
      ]);
      expect(of('late'), text).toMatchObject([{ message: expect.stringMatching(/is not promoted: ticket/) }]);
      expect(changes()).toEqual([]);
    });

    test('a promotion carries the very digests on, and builds nothing', async () => {
      const inputs = { from: 'staging', to: 'prod', ticket: 'OPS-7' };
      const { code, text } = await place.act({
        event: 'workflow_dispatch',
        workflow: 'promote.yml',
        inputs,
        env,
      });
      expect(code, text).toBe(0);
      expect(text).not.toMatch(/Main Build/);
      for (const service of services) {
        const [before, after] = [await cloud.runs('staging', service), await cloud.runs('prod', service)];
        expect(after.image).toBe(before.image);
        expect(after.tags).toMatchObject({
          'slipway:commit': good,
          'slipway:digest': before.tags['slipway:digest'],
        });
        expect(after.tags).toHaveProperty('slipway:verified');
      }
    });

    test.skipIf(!terraform)(
      'a Terraform plan is made and shown, and just that is applied, also where no service changed',
      async () => {
        state = join(place.folder, 'dev.tfstate');
        place.commit('feat: infrastructure', (folder) => {
          mkdirSync(join(folder, 'infra/dev'), { recursive: true });
          const backend = `terraform {\n  backend "local" {\n    path = "${state}"\n  }\n}\n`;
          const resource = 'resource "terraform_data" "note" {\n  input = "made by the reviewed plan"\n}\n';
          writeFileSync(join(folder, 'infra/dev/main.tf'), backend + resource);
          const ship = readFileSync(join(folder, '.github/workflows/ship-dev.yml'), 'utf8');
          writeFileSync(
            join(folder, '.github/workflows/ship-terraform.yml'),
            ship.replace('dev: dev', 'dev: dev\n      terraform: infra/{environment}'),
          );
        });
        const { code, text } = await place.act({ event: 'push', workflow: 'ship-terraform.yml', env });
        expect(code, text).toBe(0);
        expect(text).toContain('terraform_data.note');
        expect(readFileSync(state, 'utf8')).toContain('made by the reviewed plan');
        expect(text).not.toContain('Main Build');
      },
    );

    test('a broken commit is red, tells why, and everything that it deployed is brought back', async () => {
      const before = await Promise.all(services.map((service) => cloud.runs('dev', service)));
      place.commit('feat: a cache', (folder) => {
        edit(folder, 'backend/app.js', (code) => code.replace('Babe Ruth', 'George Herman Ruth'));
        edit(
          folder,
          'frontend/main.js',
          (code) => `${code}\nthrow new Error('no cache at cache.invalid');\n`,
        );
      });
      const { code, text } = await place.act({ event: 'push', workflow: 'ship.yml', env });
      expect(code).not.toBe(0);
      expect(text).toContain('no cache at cache.invalid');
      expect(text).toMatch(/frontend did not get to dev: deploy-service \(rolled-back\) failed/);
      expect(text).toContain('Brought back: backend');
      const after = await Promise.all(services.map((service) => cloud.runs('dev', service)));
      expect(after.map(({ image }) => image)).toEqual(before.map(({ image }) => image));
      expect(text).not.toContain('Deploy (staging)');
      expect(github.state.statuses).toMatchObject([{ context: 'slipway/dev', state: 'failure' }]);
      // What stands is the good commit again.
      place.commit('revert: a cache', (folder) => {
        edit(folder, 'frontend/main.js', (code) => code.replace(/\nthrow .*\n/, ''));
      });
    });

    test('of two ships at once the newer commit stands in the end', async () => {
      const commits = ['A', 'B'].map((name) =>
        place.commit(`feat: ${name}`, (folder) => {
          edit(folder, 'backend/app.js', (code) => `${code}// ${name}\n`);
          if (terraform) edit(folder, 'infra/dev/main.tf', (code) => code.replace(/by .*"/, `by ${name}"`));
        }),
      );
      const ran = await Promise.all(
        commits.map((at) => place.act({ event: 'push', workflow: 'ship-dev.yml', env, at })),
      );
      const { tags } = await cloud.runs('dev', 'backend');
      expect(tags, ran.map(({ text }) => text).join('\n')).toMatchObject({ 'slipway:commit': commits[1] });
      expect(tags).toHaveProperty('slipway:verified');
      expect(ran[1]?.code).toBe(0);
      // An older commit that comes last is refused, and says so, before its Terraform plan is applied.
      const workflow = terraform ? 'ship-terraform.yml' : 'ship-dev.yml';
      const changes = cloud.changes();
      const late = await place.act({ event: 'push', workflow, env, at: commits[0] ?? '' });
      expect(late.code).not.toBe(0);
      expect(late.errors, late.text).toMatchObject([{ message: expect.stringContaining('newer commit') }]);
      expect(changes().filter((operation) => !operation.includes(' /v2/'))).toEqual([]);
      if (terraform) expect(readFileSync(state, 'utf8')).not.toContain('by A');
    });

    test('a rollback brings a service back to its last verified revision', async () => {
      const before = await cloud.runs('dev', 'backend');
      const inputs = { environment: 'dev', services: 'backend', reason: 'a test' };
      const { code, text } = await place.act({
        event: 'workflow_dispatch',
        workflow: 'rollback.yml',
        inputs,
        env,
      });
      expect(code, text).toBe(0);
      const after = await cloud.runs('dev', 'backend');
      expect(after.arn).not.toBe(before.arn);
      expect(after.tags).toHaveProperty('slipway:verified');
    });

    test('drift: nothing where all is as it was verified; red where somebody changed a task definition or a resource', async () => {
      await cloud.changeByHand('staging', 'frontend');
      const drifted = terraform && plugins !== undefined;
      const onlyDev = `$\{{ matrix.environment == 'dev' && 'infra/drift' || '' }}`;
      place.commit('chore: drift', (folder) => {
        edit(folder, '.github/workflows/drift.yml', (text) =>
          text
            .replace('[dev, staging, prod]', '[dev, staging]')
            .replace(/^ {4}with:\n/m, drifted ? `$&      terraform: ${onlyDev}\n` : '$&'),
        );
      });
      const more: Record<string, string> = {};
      if (drifted) {
        more.TF_CLI_CONFIG_FILE = join(place.folder, 'terraformrc');
        writeFileSync(
          more.TF_CLI_CONFIG_FILE,
          `provider_installation {\n  filesystem_mirror {\n    path = "${plugins}"\n  }\n}\n`,
        );
        const cwd = join(place.caller, 'infra/drift');
        // Not held up meanwhile: what stands between AWS's clients and Local Fargate runs in this process.
        for (const args of [['init'], ['apply', '-auto-approve']])
          await promisify(execFile)('terraform', [...args, '-input=false'], {
            cwd,
            env: { ...process.env, ...cloud.env, ...more },
          });
        rmSync(join(cwd, '.terraform'), { recursive: true });
        await cloud.changeParameter('/slugger/dev/made-by-terraform', 'by hand');
      }
      const { code, text, errors } = await place.act({
        event: 'schedule',
        workflow: 'drift.yml',
        env: { ...env, ...more },
        inTurn: true,
      });
      expect(code, text).not.toBe(0);
      const messages = errors.map(({ message }) => message).sort();
      expect(messages, text).toEqual(
        [
          ...(drifted ? [/changed outside of Terraform: aws_ssm_parameter\.made/] : []),
          /what runs of frontend in staging is not what was verified|frontend:\d+ is not promoted/,
        ].map((says) => expect.stringMatching(says)),
      );
    });
  },
);

/** A root module with one resource that anybody can change in AWS. */
const parameter = (state: string, endpoint: string) => `terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
  backend "local" { path = "${state}" }
}
provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints { ssm = "${endpoint}" }
}
resource "aws_ssm_parameter" "made" {
  name  = "/slugger/dev/made-by-terraform"
  type  = "String"
  value = "by Terraform"
}
`;
