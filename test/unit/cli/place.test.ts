import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { terminalJob, tidy } from '../../../src/cli/job.ts';
import { awsEnvironment, checkoutOf, withoutKeys } from '../../../src/cli/place.ts';

const folder = mkdtempSync(join(tmpdir(), 'place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const config = join(folder, 'config');
writeFileSync(
  config,
  '[default]\nregion = eu-west-1\n[profile prod]\nregion = us-west-2\n[profile bare]\noutput = json\n',
);
const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') };
const none = { AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') };

describe('the AWS environment', () => {
  test.each<[string, object, NodeJS.ProcessEnv, Record<string, string>]>([
    ['nothing is set up', {}, none, {}],
    [
      'the environment has it all',
      {},
      { ...files, AWS_ACCESS_KEY_ID: 'a', AWS_REGION: 'eu-north-1' },
      { AWS_REGION: 'eu-north-1' },
    ],
    [
      'AWS_DEFAULT_REGION counts too',
      {},
      { ...none, AWS_DEFAULT_REGION: 'eu-north-1' },
      { AWS_REGION: 'eu-north-1' },
    ],
    [
      'a profile is named',
      { profile: 'prod' },
      { ...files, AWS_REGION: 'eu-north-1' },
      { AWS_PROFILE: 'prod', AWS_REGION: 'eu-north-1' },
    ],
  ])('%s', async (_, options, env, expected) => {
    expect(await awsEnvironment(options, env)).toEqual(expected);
  });

  test('the region is the one that the configuration file has for the profile', async () => {
    const before = { ...process.env };
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE']) delete process.env[name];
    Object.assign(process.env, files);
    try {
      expect(await awsEnvironment({ profile: 'prod' }, files)).toEqual({
        AWS_PROFILE: 'prod',
        AWS_REGION: 'us-west-2',
      });
      expect(await awsEnvironment({ profile: 'bare' }, files)).toEqual({ AWS_PROFILE: 'bare' });
      expect(await awsEnvironment({}, files)).toEqual({ AWS_PROFILE: 'default', AWS_REGION: 'eu-west-1' });
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  test('a profile that is named goes over keys in the environment', () => {
    expect(withoutKeys({ profile: 'prod' })).toHaveProperty('AWS_ACCESS_KEY_ID', undefined);
    expect(withoutKeys({})).toEqual({});
  });
});

describe('the job of a terminal', () => {
  const env = { ...none, PATH: process.env.PATH };

  test('says of the checkout what a runner would', async () => {
    const repository = mkdtempSync(join(folder, 'repository-'));
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
        { cwd: repository, encoding: 'utf8' },
      ).trim();
    git('init', '-q', '-b', 'main');
    expect(await checkoutOf(repository)).toMatchObject({ commit: '', repository: '' });
    git('commit', '-q', '--allow-empty', '-m', 'c');
    git('remote', 'add', 'origin', 'git@github.example.com:team/shop.git');
    expect(await checkoutOf(repository)).toEqual({
      root: repository,
      commit: git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      repository: 'team/shop',
      server: 'https://github.example.com',
    });
  });

  test("hands on this process's environment, but nothing of a step around it", async () => {
    const around = { ...env, MINE: '1', INPUT_ALL: 'true', GITHUB_OUTPUT: '/x', GITHUB_TOKEN: 'ghs_1' };
    const job = await terminalJob({}, around);
    expect(job.env).toMatchObject({ MINE: '1', GITHUB_TOKEN: 'ghs_1', GITHUB_RUN_ID: undefined });
    expect(job.env).not.toHaveProperty('INPUT_ALL');
    expect(job.env).not.toHaveProperty('GITHUB_OUTPUT');
    tidy(job, {});
  });

  test('inside a job on GitHub the run stays what it is', async () => {
    const event = join(folder, 'event.json');
    writeFileSync(event, '{"before":"abc"}');
    const around = {
      ...env,
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '77',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
    };
    const job = await terminalJob({}, around);
    expect(job).toMatchObject({
      commit: 'f'.repeat(40),
      event: { name: 'push', payload: { before: 'abc' } },
    });
    expect(job.env.GITHUB_RUN_ID).toBe('77');
    tidy(job, {});
  });
});
