import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../support/run-action.ts';
import { githubDescription, type Stand, startGithub, withoutDescription } from './github.ts';

const sha = 'a1b2c3d4'.repeat(5);
let github: Stand;
let folder = '';

const report = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runAction(
    'report-status',
    { token: 'the-token', key: 'ship user', ...inputs },
    {
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_REPOSITORY: 'acme/fleet',
        GITHUB_SHA: sha,
        GITHUB_RUN_ID: '42',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW: 'ship -- it',
        ...env,
      },
    },
  );

async function event(payload: unknown): Promise<Record<string, string>> {
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify(payload));
  return { GITHUB_EVENT_PATH: file };
}
const pull = (repo = 'acme/fleet') => ({
  pull_request: {
    number: 7,
    head: { sha, repo: { full_name: repo } },
    base: { repo: { full_name: 'acme/fleet' } },
  },
});

describe.skipIf(withoutDescription !== undefined)('report-status', () => {
  beforeAll(async () => {
    github = await startGithub(githubDescription());
    folder = await mkdtemp(join(tmpdir(), 'report-status-'));
  });
  afterEach(() => {
    const wrong = [...github.wrong];
    github.reset();
    expect(wrong, "requests and answers are as GitHub's description has them").toEqual([]);
  });
  afterAll(async () => {
    await github.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a commit status, once: a rerun that says the same writes nothing', async () => {
    const first = await report({ state: 'in_progress', description: 'x'.repeat(200) });
    expect(first.exitCode, first.stdout).toBe(0);
    expect(first.outputs.written).toBe('["status"]');
    expect(github.state.statuses).toMatchObject([
      { state: 'pending', context: 'ship user', target_url: 'https://github.com/acme/fleet/actions/runs/42' },
    ]);
    expect((github.state.statuses[0]?.description as string).length).toBe(140);
    expect((await report({ state: 'in_progress', description: 'x'.repeat(200) })).outputs.written).toBe('[]');
    expect(github.writes()).toEqual([`POST /repos/acme/fleet/statuses/${sha}`]);
    expect((await report({ state: 'cancelled' })).outputs.written).toBe('["status"]');
    expect(github.state.statuses[1]).toMatchObject({ state: 'error', description: 'the job was cancelled' });
    expect(first.masks).toContain('the-token');
  });

  test('a deployment from in_progress to success, found again by a later job', async () => {
    const inputs = { environment: 'dev', 'environment-url': 'https://dev.example', 'commit-status': 'false' };
    const first = await report({ ...inputs, state: 'in_progress' });
    expect(first.exitCode, first.stdout).toBe(0);
    const second = await report({ ...inputs, state: 'success', production: 'false' });
    expect(second.outputs['deployment-id']).toBe(first.outputs['deployment-id']);
    expect(github.state.deployments).toHaveLength(1);
    expect(github.state.deployments[0]).toMatchObject({ sha, environment: 'dev', task: 'ship user' });
    expect(github.state.deployments[0]?.statuses.map(({ state }) => state)).toEqual([
      'in_progress',
      'success',
    ]);
    expect(github.state.deployments[0]?.statuses[1]).toMatchObject({
      environment_url: 'https://dev.example',
      log_url: 'https://github.com/acme/fleet/actions/runs/42',
    });
    const created = github.asked.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/deployments'),
    );
    expect(created?.body).toMatchObject({ required_contexts: [], auto_merge: false });
    expect((await report({ ...inputs, state: 'success' })).outputs.written).toBe('[]');
    const gone = await report({ ...inputs, state: 'inactive', 'commit-status': 'true' });
    expect(gone.outputs.written).toBe('["deployment"]');
  });

  test('one comment, edited in place; folded away when nothing changes; unfolded when something does', async () => {
    github.addComment('hello', { type: 'User' });
    const forged = github.addComment('<!-- slipway ship%20%2D%2D%20it ship%20user -->\nmine', {
      type: 'User',
    });
    const env = await event(pull());
    const none = await report({ changes: 'false' }, env);
    expect(none.outputs).toMatchObject({ written: '[]', 'pull-request': '7' });
    expect(github.state.comments).toHaveLength(2);

    const first = await report({ comment: 'one\n\ntwo' }, env);
    expect(first.exitCode, first.stdout).toBe(0);
    expect(github.state.comments).toHaveLength(3);
    expect(github.state.comments[2]?.body).toBe(
      '<!-- slipway ship%20%2D%2D%20it ship%20user -->\none\n\ntwo\n',
    );
    expect(first.outputs['comment-id']).not.toBe(String(forged.id));
    expect((await report({ comment: 'one\n\ntwo' }, env)).outputs.written).toBe('[]');

    const file = join(folder, 'comment.md');
    await writeFile(file, 'three');
    const edited = await report({ 'comment-file': file }, env);
    expect(edited.outputs).toMatchObject({
      written: '["comment"]',
      'comment-id': first.outputs['comment-id'],
    });
    expect(github.state.comments).toHaveLength(3);

    await report({ changes: 'false' }, env);
    expect(github.state.comments[2]).toMatchObject({ minimised: true });
    expect((await report({ changes: 'false' }, env)).outputs.written).toBe('[]');
    await report({ comment: 'four' }, env);
    expect(github.state.comments[2]).toMatchObject({ minimised: false });
    expect(github.state.comments[1]?.body).toContain('mine');
  });

  test('a comment with the marker that another app or a collaborator wrote is not ours', async () => {
    const marked = '<!-- slipway ship%20%2D%2D%20it ship%20user -->\nnot yours';
    github.addComment(marked, { type: 'Bot', login: 'other-app[bot]' });
    github.addComment(marked, { type: 'User', login: 'github-actions' });
    github.addComment(marked, { type: 'User', login: 'maintainer' }, 'COLLABORATOR');
    const first = await report({ comment: 'ours' }, await event(pull()));
    expect(first.exitCode, first.stdout).toBe(0);
    await report({ comment: 'ours again' }, await event(pull()));
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      ...Array(3).fill(marked),
      expect.stringContaining('ours again'),
    ]);
  });

  test('the comment is found behind a page of others, and another key has its own', async () => {
    const env = await event(pull());
    for (let at = 0; at < 105; at++) github.addComment('chat', { type: 'User' });
    await report({ comment: 'a' }, env);
    await report({ comment: 'b' }, env);
    await report({ comment: 'c', key: 'other' }, env);
    expect(github.state.comments).toHaveLength(107);
  });

  test('the pull request of a pushed commit is looked up; without one there is no comment', async () => {
    expect((await report({ comment: 'x' })).stdout).toContain('belongs to no pull request');
    github.state.pulls = [7];
    expect(
      (await report({ comment: 'x', labels: 'shipped, dev', 'remove-labels': 'pending' })).outputs,
    ).toMatchObject({
      'pull-request': '7',
      written: '["comment","labels"]',
    });
    github.state.labels.push('pending one/two');
    await report({ labels: 'Shipped', 'remove-labels': 'pending one/two' });
    expect(github.state.labels).toEqual(['shipped', 'dev']);
  });

  test('a token without rights: one notice and no failure if asked, else one clear error', async () => {
    const env = await event(pull('fork/fleet'));
    const refuse = () =>
      github.troubles.push({
        method: 'POST',
        path: /./,
        status: 403,
        times: 9,
        body: { message: 'Resource not accessible by integration' },
      });
    refuse();
    const inputs = { state: 'success', environment: 'dev', comment: 'x' };
    const told = await report({ ...inputs, 'without-rights': 'notice' }, env);
    expect(told.exitCode, told.stdout).toBe(0);
    expect(told.annotations).toHaveLength(1);
    expect(told.annotations[0]).toMatchObject({ kind: 'notice' });
    expect(told.annotations[0]?.message).toContain(
      'not reported to GitHub: status, deployment, comment (this pull request comes from a fork',
    );
    const failed = await report(inputs, env);
    expect(failed.exitCode).toBe(1);
    expect(failed.annotations).toHaveLength(1);
    expect(failed.annotations[0]?.message).toContain('statuses: write');
  });

  test('a rate limit is waited out as it asks, and one too long is an error with its time', async () => {
    const limited = { message: 'You have exceeded a secondary rate limit.' };
    github.troubles.push({
      method: 'POST',
      path: /statuses/,
      status: 403,
      headers: { 'retry-after': '1' },
      body: limited,
    });
    const started = Date.now();
    const result = await report({ state: 'success' });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(Date.now() - started).toBeGreaterThan(1_000);
    const reset = String(Math.floor(Date.now() / 1_000) + 3_000);
    github.troubles.push({
      method: 'GET',
      path: /statuses/,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      body: { message: 'API rate limit exceeded' },
    });
    const closed = await report({ state: 'success', 'without-rights': 'notice' });
    expect(closed.exitCode).toBe(1);
    expect(closed.annotations[0]?.message).toContain(
      `open again at ${new Date(Number(reset) * 1_000).toISOString()}`,
    );
  });

  test('what was made though its answer was lost is not made twice', async () => {
    const env = await event(pull());
    for (const path of [/\/deployments$/, /comments$/])
      github.troubles.push({ method: 'POST', path, status: 502, after: true });
    const result = await report({ state: 'success', environment: 'dev', comment: 'x' }, env);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(github.state.deployments).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
  });

  test('wrong tokens and inputs are told', async () => {
    const token = await report({ state: 'success', token: 'another' });
    expect(token.annotations[0]?.message).toContain('GitHub does not know this token');
    const both = await report({ comment: 'a', 'comment-file': 'b' });
    expect(both.annotations[0]?.message).toContain('give one of the two');
    const repository = await report({ state: 'success', repository: 'nope' });
    expect(repository.annotations[0]?.message).toContain('must be like owner/name');
    expect(github.writes()).toEqual([]);
  });
});
