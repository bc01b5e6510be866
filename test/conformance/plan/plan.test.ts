import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anyCredentials } from '../../support/local.ts';
import { runAction } from '../../support/run-action.ts';

const manifest = `version: 1
services:
${Array.from({ length: 12 }, (_, at) => `  s${at}: {${at === 0 ? ' needs: [s1]' : ''} }\n`).join('')}environments:
  dev: { region: us-east-1, cluster: fleet-dev, url: "https://{service}.example" }
  gone: { region: us-east-1, cluster: no-such }
`;

let folder = '';
let repository = '';
let base = '';

const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  ).trim();

async function put(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(repository, name)), { recursive: true });
    await writeFile(join(repository, name), text);
  }
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', 'c');
}

/** ECS at the wire: it knows the services that it is given, and records what it is asked. */
interface Ecs {
  server: Server;
  url: string;
  asked: { operation: string; body: Record<string, unknown> }[];
  tags: Map<string, Record<string, string>>;
}
let ecs: Ecs;

async function startEcs(): Promise<Ecs> {
  const asked: Ecs['asked'] = [];
  const tags: Ecs['tags'] = new Map();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const body = JSON.parse(text) as { cluster?: string; services?: string[]; taskDefinition?: string };
    asked.push({ operation, body });
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(value));
    };
    if (body.cluster === 'no-such')
      return answer(400, { __type: 'ClusterNotFoundException', message: 'Cluster not found.' });
    if (operation === 'DescribeServices') {
      const known = (body.services ?? []).filter((name) => tags.has(name));
      return answer(200, {
        services: known.map((name) => ({
          serviceName: name,
          status: 'ACTIVE',
          taskDefinition: `arn:aws:ecs:us-east-1:111122223333:task-definition/${name}:3`,
        })),
        failures: (body.services ?? [])
          .filter((name) => !tags.has(name))
          .map((arn) => ({ arn, reason: 'MISSING' })),
      });
    }
    const name = /task-definition\/(.+):3$/.exec(body.taskDefinition ?? '')?.[1] ?? '';
    return answer(200, {
      taskDefinition: { family: name },
      tags: Object.entries(tags.get(name) ?? {}).map(([key, value]) => ({ key, value })),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, tags };
}

const plan = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runAction('plan', inputs, { cwd: repository, env: { GITHUB_WORKSPACE: repository, ...env } });
const aws = () => ({ ...anyCredentials, AWS_ENDPOINT_URL: ecs.url });

beforeAll(async () => {
  ecs = await startEcs();
  folder = await mkdtemp(join(tmpdir(), 'plan-test-'));
  repository = join(folder, 'repo');
  await mkdir(repository);
  git(repository, 'init', '-q', '-b', 'main');
  const files = Array.from({ length: 12 }, (_, at) => [
    [`services/s${at}/Dockerfile`, 'FROM scratch'],
    [`services/s${at}/taskdef.json`, '{}'],
  ]).flat();
  const chain = 'version: 1\nservices: { s0: { needs: [s1] }, s1: { needs: [s2] }, s2: {} }\n';
  await put({ ...Object.fromEntries(files), 'fleet.yml': manifest, 'chain.yml': chain });
  base = git(repository, 'rev-parse', 'HEAD');
  await put({ 'services/s3/src.ts': 'x', 'README.md': 'x' });
});
afterAll(async () => {
  ecs.server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  ecs.asked.length = 0;
  ecs.tags.clear();
});

describe('plan', () => {
  test('a service needs what those need that it needs, also where they are not shipped', async () => {
    const result = await plan({ fleet: 'chain.yml', all: 'true', services: 's0,s2' });
    expect(result.exitCode, result.stdout).toBe(0);
    const { include } = JSON.parse(result.outputs.matrix ?? '') as { include: object[] };
    expect(include).toMatchObject([
      { service: 's2', needs: [] },
      { service: 's0', needs: ['s1', 's2'] },
    ]);
  });

  test('without an environment git decides, and AWS is not asked', async () => {
    const result = await plan({ base }, aws());
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({
      services: '["s3"]',
      empty: 'false',
      commit: git(repository, 'rev-parse', 'HEAD'),
    });
    const { include } = JSON.parse(result.outputs.matrix ?? '');
    expect(include).toHaveLength(1);
    expect(include[0]).toMatchObject({ service: 's3', context: 'services/s3', environment: '', cluster: '' });
    expect(Object.keys(JSON.parse(result.outputs.skipped ?? ''))).toHaveLength(11);
    expect(result.summary).toMatch(
      /^### Plan: 1 of 12 services at `\w+`\n\nShips s3\.\n\n\|.*\n\|.*\n\| s3 \| ship \|/,
    );
    expect(result.summary).toContain('| s3 | ship | services/s3/src.ts changed since');
    expect(ecs.asked).toEqual([]);
  });

  test('without a base everything is taken, in the order of needs', async () => {
    const result = await plan({ services: 's0, s1' });
    expect(result.outputs.services).toBe('["s1","s0"]');
    expect(result.summary).toContain('no base to compare with: there is no event');
  });

  test("a push's base is taken from the event", async () => {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ before: git(repository, 'rev-parse', 'HEAD') }));
    const result = await plan({}, { GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'push' });
    expect(result.outputs).toMatchObject({ services: '[]', empty: 'true', matrix: '{"include":[]}' });
  });

  test('with an environment what runs decides: verified and unchanged is left out', async () => {
    ecs.tags.set('s0', {});
    const first = await plan({ environment: 'dev' }, aws());
    expect(first.exitCode, first.stdout).toBe(0);
    expect(JSON.parse(first.outputs.services ?? '')).toHaveLength(12);
    const described = ecs.asked.filter(({ operation }) => operation === 'DescribeServices');
    expect(described.map(({ body }) => (body.services as string[]).length)).toEqual([10, 2]);
    expect(
      ecs.asked.filter(({ operation }) => operation === 'DescribeTaskDefinition').map(({ body }) => body),
    ).toEqual([
      { taskDefinition: 'arn:aws:ecs:us-east-1:111122223333:task-definition/s0:3', include: ['TAGS'] },
    ]);
    for (const { service, source, commit, url } of JSON.parse(first.outputs.matrix ?? '').include) {
      expect(url).toBe(`https://${service}.example`);
      ecs.tags.set(service, {
        'slipway:source': source,
        'slipway:commit': commit,
        ...(service === 's5' ? {} : { 'slipway:verified': '2026-01-01T00:00:00Z' }),
        // Another environment of the account shares the family: what it verified is unproven here.
        ...(service === 's6' ? { 'slipway:verified-in': `staging/${service}` } : {}),
        ...(service === 's7' ? { 'slipway:verified-in': `fleet-dev/${service}` } : {}),
      });
    }
    const second = await plan({ environment: 'dev', url: 'http://127.0.0.1:1/' }, aws());
    expect(JSON.parse(second.outputs.services ?? '')).toEqual(['s5', 's6']);
    expect(second.stdout).toMatch(/s6: s6:3 has the same content, but was verified in staging\/s6, not here/);
    expect(JSON.parse(second.outputs.skipped ?? '').s0).toMatch(
      /^unchanged: s0:3 \(commit \w{7}\) runs with the same content/,
    );
    const all = await plan({ environment: 'dev', all: 'true' }, aws());
    expect(JSON.parse(all.outputs.services ?? '')).toHaveLength(12);
  });

  test('an unknown cluster is an error at its place in the manifest', async () => {
    const result = await plan({ environment: 'gone' }, aws());
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toMatchObject([{ kind: 'error', file: 'fleet.yml', line: 17 }]);
    expect(result.annotations[0]?.message).toContain("there is no cluster 'no-such'");
  });

  test('without credentials git decides, and that is said', async () => {
    const result = await plan({ environment: 'dev', base });
    expect(result.outputs.services).toBe('["s3"]');
    expect(result.stdout).toContain('no AWS credentials here');
  });

  test.each([
    [{ environment: 'dve' }, "there is no environment 'dve' in fleet.yml; did you mean 'dev'?"],
    [{ services: 'user' }, "there is no service 'user' in fleet.yml; known: s0"],
    [{ fleet: 'nope.yml' }, 'there is no manifest'],
    [{ base: 'nope' }, "the commit 'nope' is not in this clone"],
  ])('%j is refused', async (inputs, message) => {
    const result = await plan(inputs);
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain(message);
  });

  describe('in a shallow clone, as actions/checkout makes one', () => {
    let at = 0;
    /** @param ref What is checked out, with its newest commit alone */
    function shallowClone(ref: string): string {
      const clone = join(folder, `shallow-${at++}`);
      git(folder, 'init', '-q', clone);
      git(clone, 'remote', 'add', 'origin', `file://${repository}`);
      git(clone, 'fetch', '-q', '--depth=1', '--no-tags', 'origin', ref);
      git(clone, 'checkout', '-q', 'FETCH_HEAD');
      return clone;
    }
    async function planIn(
      clone: string,
      inputs: Record<string, string>,
      name = '',
      payload: unknown = {},
      ref = '',
    ) {
      const file = join(folder, 'event.json');
      await writeFile(file, JSON.stringify(payload));
      const env = {
        GITHUB_WORKSPACE: clone,
        GITHUB_EVENT_PATH: file,
        GITHUB_EVENT_NAME: name,
        GITHUB_REF: ref,
      };
      return runAction('plan', inputs, { cwd: clone, env });
    }

    test('what the branch was before a push is fetched, and compared', async () => {
      const result = await planIn(shallowClone('main'), {}, 'push', { before: base });
      expect(result.exitCode, result.stdout).toBe(0);
      expect(result.outputs.services).toBe('["s3"]');
    });

    test('after a forced push there is no base, and everything is taken', async () => {
      const result = await planIn(shallowClone('main'), {}, 'push', { before: 'd'.repeat(40) });
      expect(result.stdout).toContain('which the branch was before, is gone (a forced push)');
      expect(JSON.parse(result.outputs.services ?? '')).toHaveLength(12);
    });

    test("a pull request's merge is compared with its first parent", async () => {
      git(repository, 'checkout', '-qb', 'feature', base);
      await put({ 'services/s5/new.ts': 'x' });
      git(repository, 'checkout', '-q', 'main');
      git(repository, 'checkout', '-q', '--detach');
      git(repository, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
      git(repository, 'update-ref', 'refs/pull/1/merge', 'HEAD');
      git(repository, 'checkout', '-q', 'main');
      // Its base is told as it was when it was opened: s3 changed since, but not by the pull request.
      const payload = { pull_request: { base: { sha: base } } };
      const merge = await planIn(
        shallowClone('refs/pull/1/merge'),
        {},
        'pull_request',
        payload,
        'refs/pull/1/merge',
      );
      expect(merge.exitCode, merge.stdout).toBe(0);
      expect(merge.outputs.services).toBe('["s5"]');
      // Checked out by its head, the history is fetched until both have a commit in common.
      const now = { pull_request: { base: { sha: git(repository, 'rev-parse', 'main') } } };
      const head = await planIn(shallowClone('feature'), {}, 'pull_request', now);
      expect(head.exitCode, head.stdout).toBe(0);
      expect(head.outputs.services).toBe('["s5"]');
    });

    test('a merge queue, and a base that is given as a branch', async () => {
      const queue = await planIn(shallowClone('main'), {}, 'merge_group', {
        merge_group: { base_sha: base },
      });
      expect(queue.outputs.services).toBe('["s3"]');
      const given = await planIn(shallowClone('feature'), { base: 'main' });
      expect(given.outputs.services).toBe('["s5"]');
    });

    test.each(['schedule', 'workflow_dispatch'])('%s has no base: everything is taken', async (name) => {
      const result = await planIn(shallowClone('main'), {}, name, { inputs: {} });
      expect(JSON.parse(result.outputs.services ?? '')).toHaveLength(12);
    });

    test('where the remote does not answer it says what to do', async () => {
      const clone = shallowClone('main');
      git(clone, 'remote', 'set-url', 'origin', `file://${join(folder, 'nowhere')}`);
      const result = await planIn(clone, {}, 'push', { before: base });
      expect(result.exitCode).toBe(1);
      expect(result.annotations[0]?.message).toContain('fetch-depth: 0');
    });
  });

  test('a service that the manifest no longer has is told; a renamed one is two', async () => {
    const copy = join(folder, 'removed');
    git(folder, 'clone', '-q', repository, copy);
    const text = manifest.replace('  s11: { }\n', '').replace('  s4: { }', '  four: { path: services/s4 }');
    await writeFile(join(copy, 'fleet.yml'), text);
    git(copy, 'commit', '-qam', 'c');
    const result = await runAction(
      'plan',
      { base: 'HEAD~1' },
      { cwd: copy, env: { GITHUB_WORKSPACE: copy } },
    );
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ removed: '["s4","s11"]', services: '["four"]' });
    expect(result.annotations[0]?.message).toContain(
      "'s4' is no longer in fleet.yml: what runs of it is left as it is",
    );
    expect(result.summary).toContain('| s11 | removed |');

    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ before: git(copy, 'rev-parse', 'HEAD~1') }));
    const env = { GITHUB_WORKSPACE: copy, GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'push', ...aws() };
    const running = await runAction('plan', { environment: 'dev' }, { cwd: copy, env });
    expect(running.outputs.removed).toBe('["s4","s11"]');
  });

  test('files that the manifest names and are not there are all named', async () => {
    const copy = join(folder, 'copy');
    await cp(repository, copy, { recursive: true });
    await rm(join(copy, 'services/s1/Dockerfile'));
    await rm(join(copy, 'services/s2/taskdef.json'));
    const result = await runAction('plan', {}, { cwd: copy, env: { GITHUB_WORKSPACE: copy } });
    expect(result.annotations[0]).toMatchObject({ file: 'fleet.yml', line: 4 });
    expect(result.annotations[0]?.message).toContain("fleet.yml:4:7: the Dockerfile of 's1' is not there");
    expect(result.annotations[0]?.message).toContain("the task definition template of 's2' is not there");
  });
});
