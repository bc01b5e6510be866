import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  githubDescription,
  type Stand,
  startGithub,
  withoutDescription,
} from '../../conformance/report-status/github.ts';
import { without } from '../../support/parts.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { openPlace, type Place } from './place.ts';

const reason = without('docker', 'trivy', 'base image', 'act') ?? withoutDescription;
const terraform = spawnSync('terraform', ['version']).status === 0;
if (!terraform && process.env.CI === 'true') throw new Error('CI lacks a part: no Terraform');
const services = ['backend', 'frontend'] as const;

describe.skipIf(reason !== undefined)(
  `the workflows in a repository with two services, run whole by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let cloud: Cloud;
    let place: Place;
    let github: Stand;
    let env: Record<string, string>;
    let good: string;

    beforeAll(async () => {
      github = await startGithub(githubDescription());
      cloud = await openCloud(['dev', 'staging', 'prod']);
      env = { ...cloud.env, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
      place = await openPlace((folder) => {
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

    test('a promotion past a closed gate is refused before anything is deployed', async () => {
      const inputs = { from: 'staging', to: 'prod' };
      const before = await cloud.runs('prod', 'backend');
      const { code, text } = await place.act({
        event: 'workflow_dispatch',
        workflow: 'promote.yml',
        inputs,
        env,
      });
      expect(code).not.toBe(0);
      expect(text).toMatch(/is not promoted: .*ticket/);
      expect((await cloud.runs('prod', 'backend')).arn).toBe(before.arn);
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
        const state = join(place.folder, 'dev.tfstate');
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
        place.commit(`feat: ${name}`, (folder) =>
          edit(folder, 'backend/app.js', (code) => `${code}// ${name}\n`),
        ),
      );
      const ran = await Promise.all(
        commits.map((at) => place.act({ event: 'push', workflow: 'ship-dev.yml', env, at })),
      );
      const { tags } = await cloud.runs('dev', 'backend');
      expect(tags, ran.map(({ text }) => text).join('\n')).toMatchObject({ 'slipway:commit': commits[1] });
      expect(tags).toHaveProperty('slipway:verified');
      expect(ran[1]?.code).toBe(0);
      // An older commit that comes last is refused, and says so.
      const late = await place.act({ event: 'push', workflow: 'ship-dev.yml', env, at: commits[0] ?? '' });
      expect(late.code).not.toBe(0);
      expect((await cloud.runs('dev', 'backend')).tags).toMatchObject({ 'slipway:commit': commits[1] });
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

    test('drift: nothing where all is as it was verified; red where somebody changed a task definition', async () => {
      const run = { event: 'schedule', workflow: 'drift.yml', matrix: 'environment:staging', env } as const;
      const calm = await place.act(run);
      expect(calm.code, calm.text).toBe(0);
      await cloud.changeByHand('staging', 'frontend');
      const changed = await place.act(run);
      expect(changed.code).not.toBe(0);
      expect(changed.text).toMatch(
        /what runs of frontend in staging is not what was verified|frontend:\d+ is not promoted/,
      );
    });

    test('a pull request is checked, built, scanned and rendered; each gate has a status, and there is one comment', async () => {
      // No credentials of AWS: a pull request has none.
      const alone = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
      const base = place.commit('chore: base');
      const head = place.commit('feat: a player', (folder) =>
        edit(folder, 'backend/app.js', (code) => code.replace('Ted Williams', 'Theodore Williams')),
      );
      const repo = { full_name: 'acme/fleet', fork: false };
      const payload = {
        number: 7,
        pull_request: { number: 7, head: { sha: head, repo }, base: { sha: base, repo } },
      };
      const first = await place.act({ event: 'pull_request', workflow: 'pr.yml', payload, env: alone });
      expect(first.code, first.text).toBe(0);
      expect(github.state.statuses.map(({ context, state }) => `${context} ${state}`)).toEqual([
        'slipway/checks success',
        'slipway/image success',
        'slipway/task-definition success',
      ]);
      expect(github.state.comments).toHaveLength(1);
      expect(String(github.state.comments[0]?.body)).toContain('Services: ["backend"]');
      expect(first.text).not.toMatch(/Main Push|assumed arn/);

      // A later push that breaks its tests: red, and the same comment says so.
      const broken = place.commit('feat: fewer players', (folder) =>
        edit(folder, 'backend/app.js', (code) =>
          code.replace(/ {2}\{ name: 'Babe.*\n| {2}\{ name: 'George.*\n/, ''),
        ),
      );
      payload.pull_request.head.sha = broken;
      const second = await place.act({ event: 'pull_request', workflow: 'pr.yml', payload, env: alone });
      expect(second.code).not.toBe(0);
      expect(github.state.statuses).toContainEqual(
        expect.objectContaining({ context: 'slipway/checks', state: 'failure' }),
      );
      expect(github.state.comments).toHaveLength(1);
      expect(String(github.state.comments[0]?.body)).toContain('✗ Slipway would stop this change');
    });
  },
);

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to change here`);
  writeFileSync(path, after);
}
