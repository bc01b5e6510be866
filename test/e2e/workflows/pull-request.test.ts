import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  githubDescription,
  type Stand,
  startGithub,
  withoutDescription,
} from '../../conformance/report-status/github.ts';
import { without } from '../../support/parts.ts';
import { edit, oddBranch, openPlace, type Place } from './place.ts';

const reason = without('docker', 'trivy', 'base image', 'act') ?? withoutDescription;

describe.skipIf(reason !== undefined)(
  `the workflow pr in a repository with two services, run whole by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let place: Place;
    let github: Stand;
    /** No credentials of AWS: a pull request has none. */
    let env: Record<string, string>;
    let base: string;

    beforeAll(async () => {
      github = await startGithub(githubDescription());
      env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
      place = await openPlace(() => {});
      base = place.commit('chore: base', (folder) => {
        const pr = readFileSync(join(folder, '.github/workflows/pr.yml'), 'utf8');
        const terraform = pr.replace(/^ {4}with:\n/m, '$&      terraform: infra/{environment}\n');
        writeFileSync(join(folder, '.github/workflows/pr-terraform.yml'), terraform);
        mkdirSync(join(folder, 'infra/dev'), { recursive: true });
        writeFileSync(join(folder, 'infra/dev/main.tf'), 'resource "terraform_data" "note" {}\n');
      });
    });

    afterEach(() => {
      expect(github?.wrong, "what was sent is as GitHub's description has it").toEqual([]);
      github?.reset();
    });

    afterAll(async () => {
      place?.close();
      await github?.stop();
    });

    const payloadOf = (base: string, head: string, from: object) => ({
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ...from },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/fleet', fork: false } },
      },
    });
    const own = { ref: 'feat/player', repo: { full_name: 'acme/fleet', fork: false } };

    test('a pull request is checked, built, scanned and rendered; each gate has a status, and there is one comment', async () => {
      const head = place.commit('feat: a player', (folder) =>
        edit(folder, 'backend/app.js', (code) => code.replace('Ted Williams', 'Theodore Williams')),
      );
      const run = { event: 'pull_request', workflow: 'pr.yml', env } as const;
      const first = await place.act({ ...run, payload: payloadOf(base, head, own) });
      expect(first.code, first.text).toBe(0);
      expect(github.state.statuses.map(({ context, state }) => `${context} ${state}`)).toEqual([
        'slipway/checks success',
        'slipway/image success',
        'slipway/migrations success',
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
      const second = await place.act({ ...run, payload: payloadOf(base, broken, own) });
      expect(second.code).not.toBe(0);
      expect(github.state.statuses).toContainEqual(
        expect.objectContaining({ context: 'slipway/checks', state: 'failure' }),
      );
      expect(github.state.comments).toHaveLength(1);
      expect(String(github.state.comments[0]?.body)).toContain('✗ Slipway would stop this change');
    });

    test('a pull request of a fork, from a branch whose name is a command: all but what needs rights', async () => {
      const main = place.commit('chore: main has gone on');
      const head = place.commit('feat: a title', (folder) =>
        edit(folder, 'frontend/app.js', (code) => `${code}// from a fork\n`),
      );
      // What GitHub answers a token that may only read.
      for (const method of ['POST', 'PATCH'])
        github.troubles.push({
          method,
          path: /./,
          status: 403,
          body: { message: 'Resource not accessible by integration' },
          times: 100,
        });
      const { code, text, errors } = await place.act({
        event: 'pull_request',
        workflow: 'pr-terraform.yml',
        payload: payloadOf(main, head, { ref: oddBranch, repo: { full_name: 'someone/fleet', fork: true } }),
        env,
        at: head,
        branch: oddBranch,
      });
      expect(code, text).toBe(0);
      expect(errors).toEqual([]);
      for (const job of ['Checks', 'Image', 'Task definition']) expect(text).toContain(`${job} (frontend)`);
      expect(text).not.toMatch(/assumed arn|Set up Terraform|terraform_data/);
      expect(text).toMatch(/::notice title=report-status::not reported to GitHub: .*from a fork/);
      expect(github.state).toMatchObject({ statuses: [], comments: [], deployments: [], labels: [] });
      expect(existsSync(join(place.folder, 'copy-0/owned'))).toBe(false);
    });
  },
);
