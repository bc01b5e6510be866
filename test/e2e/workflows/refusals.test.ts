import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  githubDescription,
  type Stand,
  startGithub,
  withoutDescription,
} from '../../conformance/report-status/github.ts';
import type { Ran } from '../../support/act.ts';
import { without } from '../../support/parts.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { oddBranch, openPlace, type Place } from './place.ts';

const reason = without('act', 'terraform') ?? withoutDescription;

const digest = `sha256:${'0'.repeat(64)}`;

/**
 * Calls that can't succeed, each with the one annotation that it ends in. Where a call plans Terraform, its plan has a change:
 * whoever refuses too late has applied it.
 */
const wrong: Record<string, { workflow: string; with: Record<string, string>; says: RegExp }> = {
  'unknown-environment': {
    workflow: 'ship',
    with: { dev: 'nowhere' },
    says: /nowhere.*dev, staging, prod/s,
  },
  'unknown-service': { workflow: 'ship', with: { services: 'nothing' }, says: /nothing.*backend, frontend/s },
  'no-manifest': { workflow: 'ship', with: { fleet: 'none.yml' }, says: /none\.yml/ },
  'a-branch-as-environment': {
    workflow: 'ship',
    with: { dev: `$\{{ github.ref_name }}` },
    says: /\$\(touch\$\{IFS\}owned\).*dev, staging, prod/s,
  },
  'a-command-as-environment': {
    workflow: 'deploy',
    with: { environment: '"$(touch owned)"', terraform: 'infra/{environment}' },
    says: /\$\(touch owned\)/,
  },
  'no-duration': {
    workflow: 'deploy',
    with: { environment: 'dev', terraform: 'infra/{environment}', 'smoke-window': 'soon' },
    says: /smoke-window.*'soon'/s,
  },
  'no-time-limit': {
    workflow: 'deploy',
    with: { environment: 'dev', terraform: 'infra/{environment}', 'wait-for-minutes': '0' },
    says: /wait-for-minutes.*'0'/s,
  },
  'no-digest': {
    workflow: 'deploy',
    with: { environment: 'dev', terraform: 'infra/{environment}', images: 'backend=slugger/backend:latest' },
    says: /slugger\/backend:latest.*sha256/s,
  },
  'no-cluster': {
    workflow: 'deploy',
    with: {
      environment: 'lost',
      images: `backend=localhost:1/slugger/backend@${digest}`,
      services: 'backend',
    },
    says: /slugger-lost/,
  },
  'no-secret': {
    workflow: 'deploy',
    with: {
      environment: 'bare',
      services: 'backend',
      images: `backend=localhost:1/slugger/backend@${digest}`,
      'allow-older': 'true',
    },
    says: /DB_HOST: there is no parameter \/slugger\/bare\/backend\/db_host.*no secret slugger\/bare\/backend/s,
  },
  'no-role': {
    workflow: 'ship',
    with: { 'build-role': 'arn:aws:iam::111122223333:role/missing' },
    says: /Could not assume role/,
  },
  older: {
    workflow: 'deploy',
    with: { environment: 'dev', terraform: 'infra/{environment}' },
    says: /backend.* newer commit/s,
  },
  'unknown-target': {
    workflow: 'promote',
    with: { from: 'dev', to: 'nowhere' },
    says: /nowhere.*dev, staging, prod/s,
  },
  'no-age': {
    workflow: 'promote',
    with: { from: 'dev', to: 'staging', 'min-verified-age': 'yesterday' },
    says: /min-verified-age.*'yesterday'/s,
  },
  'unknown-rollback': {
    workflow: 'rollback',
    with: { environment: 'nowhere' },
    says: /nowhere.*dev, staging, prod/s,
  },
  'one-revision-for-two': {
    workflow: 'rollback',
    with: { environment: 'dev', to: 'slugger-backend:1' },
    says: /'to'/,
  },
  'unknown-drift': {
    workflow: 'drift',
    with: { environment: 'nowhere' },
    says: /nowhere.*dev, staging, prod/s,
  },
};

const caller = () => `name: Wrong
on: push
permissions: {}
jobs:
${Object.entries(wrong)
  .map(
    ([name, { workflow, with: given }]) => `  ${name}:
    uses: OWNER/slipway/.github/workflows/${workflow}.yml@v1
    permissions: { contents: read, id-token: write, statuses: write }
    with:
${Object.entries(given)
  .map(
    ([input, value]) =>
      `      ${input}: ${value.includes('{') || value.startsWith('"') ? JSON.stringify(value) : value}\n`,
  )
  .join('')}`,
  )
  .join('')}`;

describe.skipIf(reason !== undefined)(
  `what the workflows refuse, run by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let cloud: Cloud;
    let place: Place;
    let github: Stand;
    let ran: Ran;
    let changed: string[];

    beforeAll(async () => {
      github = await startGithub(githubDescription());
      cloud = await openCloud(['dev', 'staging'], 'scripted');
      place = await openPlace((folder) => {
        const fleet = join(folder, 'fleet.yml');
        const lost = '\n  lost:\n    extends: dev\n    cluster: slugger-lost\n  bare:\n    extends: dev\n';
        const migrate = '    migrate: [node, migrate.js]\n';
        writeFileSync(
          fleet,
          readFileSync(fleet, 'utf8').replace(/^ {4}port: 3001\n/m, (found) => found + migrate) + lost,
        );
        mkdirSync(join(folder, 'infra/dev'), { recursive: true });
        writeFileSync(
          join(folder, 'infra/dev/main.tf'),
          `terraform {\n  backend "local" {\n    path = "${join(folder, '../dev.tfstate')}"\n  }\n}\n` +
            'resource "terraform_data" "note" {\n  input = "too early"\n}\n',
        );
        writeFileSync(join(folder, '.github/workflows/wrong.yml'), caller());
      });
      const older = place.commit('feat: first');
      const newer = place.commit('feat: second');
      for (const service of ['backend', 'frontend']) await cloud.record('dev', service, newer);
      const changes = cloud.changes();
      ran = await place.act({
        event: 'push',
        workflow: 'wrong.yml',
        env: { ...cloud.env, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
        at: older,
        branch: oddBranch,
      });
      changed = changes();
    });

    afterAll(async () => {
      place?.close();
      await cloud?.close();
      await github?.stop();
    });

    test.each(Object.entries(wrong))('%s ends in one annotation, which says what is wrong', (name, {
      says,
    }) => {
      const mine = ran.errors.filter(({ job }) => job.split('/').includes(name));
      expect(
        mine.map(({ message }) => message),
        ran.text,
      ).toEqual([expect.stringMatching(says)]);
    });

    test('nothing was changed: not in AWS, not by Terraform, and no text was run as a command', () => {
      expect(ran.code).not.toBe(0);
      expect(changed).toEqual([]);
      expect(existsSync(join(place.folder, 'dev.tfstate'))).toBe(false);
      expect(ran.text).not.toMatch(/Apply complete|Success - Main Apply it, and no other/);
      expect(existsSync(join(place.folder, 'copy-0/owned'))).toBe(false);
    });

    test('GitHub was told in its own terms, and only that it failed', () => {
      expect(github.wrong).toEqual([]);
      expect(new Set(github.state.statuses.map(({ state }) => state))).toEqual(new Set(['failure']));
      expect(github.state.deployments).toEqual([]);
    });
  },
);
