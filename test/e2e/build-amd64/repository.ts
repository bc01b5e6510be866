import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openLayout } from '../../../src/docker/oci.ts';
import { runAction } from '../../support/run-action.ts';

export const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z' },
    },
  ).trim();

const dockerfile = `FROM scratch AS one
COPY files /files
FROM scratch
ARG COMMIT_SHA
ENV COMMIT_SHA=$COMMIT_SHA
COPY --from=one /files /app
CMD ["/app/a"]
`;

const files: Record<string, string> = {
  Dockerfile: dockerfile,
  'files/a': 'a',
  'files/b/c': 'c'.repeat(5000),
  'Dockerfile.missing': 'FROM scratch\n\nCOPY files/a /a\nCOPY nothing \\\n  /b\n',
  'Dockerfile.wrong': 'FROM scratch\nCOPPY files/a /a\n',
  'Dockerfile.careless': 'FROM scratch as one\nCOPY files/a /a\nENV PASSWORD=x\n',
  'shared.Dockerfile':
    'FROM scratch AS base\nCOPY files /files\nFROM base AS user\nCMD ["/user"]\nFROM base AS orders\nARG PORT\nENV PORT=$PORT\nCMD ["/orders"]\n',
  'docker-bake.hcl': `
variable "PORT" { default = "1" }
group "default" { targets = ["app"] }
target "base" { dockerfile-inline = "FROM scratch\\nCOPY files/a /base" }
target "app" {
  contexts = { base = "target:base" }
  dockerfile-inline = "FROM base\\nARG PORT\\nENV PORT=$PORT\\nCOPY files/a /z"
  args = { PORT = PORT }
  tags = ["never/pushed:1"]
  output = ["type=registry"]
}
target "missing" { dockerfile = "Dockerfile.missing" }
`,
  // The tool that runs is large, and no part of the image: only what is shipped is compressed.
  'Dockerfile.mounts': `FROM scratch AS run
COPY --from=tools buildctl /b
COPY files/a /a
RUN --mount=type=ssh,required=true --mount=type=secret,id=token,required=true ["/b", "--version"]
FROM scratch
COPY --from=run /a /a
`,
  'Dockerfile.arm': 'FROM --platform=linux/arm64 base\nCOPY files/a /a\n',
};

/** Where things are, once `useRepository` has made them. */
export const work = { folder: '', repository: '', temp: '', commit: '' };

/** Makes a repository for the tests of a file, and removes it and what they built. */
export function useRepository(): void {
  beforeAll(async () => {
    work.folder = await mkdtemp(join(tmpdir(), 'build-test-'));
    work.repository = join(work.folder, 'repo');
    work.temp = join(work.folder, 'temp');
    const { repository } = work;
    await mkdir(work.temp);
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(repository, name)), { recursive: true });
      await writeFile(join(repository, name), text);
    }
    git(repository, 'init', '-q', '-b', 'main');
    git(repository, 'remote', 'add', 'origin', 'https://github.com/acme/fleet.git');
    git(repository, 'add', '-A');
    git(repository, 'commit', '-qm', 'c');
    work.commit = git(repository, 'rev-parse', 'HEAD');
  });
  afterAll(() => rm(work.folder, { recursive: true, force: true }));
  afterEach(async () => {
    for (const name of await readdir(work.temp)) await rm(join(work.temp, name), { recursive: true });
  });
}

/** Two services of one Dockerfile. */
export const services = {
  include: [
    { service: 'user', context: '.', file: 'shared.Dockerfile', target: 'user' },
    {
      service: 'orders',
      context: '.',
      file: 'shared.Dockerfile',
      target: 'orders',
      'build-args': 'PORT=8001',
    },
  ],
};

/** Runs the action in the repository. */
export const build = (
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  signal?: AbortSignal,
  cwd = work.repository,
) =>
  runAction('build-amd64', inputs, {
    cwd,
    env: { RUNNER_TEMP: work.temp, RUNNER_TOOL_CACHE: join(work.folder, 'cache'), ...env },
    ...(signal === undefined ? {} : { signal }),
  });

/** The image's configuration, and what is left in the folders of the builds. */
export async function look(archive: string) {
  const layout = await openLayout(archive);
  const config = JSON.parse((await layout.readSmall(layout.config.digest)).toString());
  const left = await Promise.all((await readdir(work.temp)).map((name) => readdir(join(work.temp, name))));
  return { layout, config, left: left.flat() };
}
