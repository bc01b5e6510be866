import { describe, expect, test } from 'vitest';
import {
  type BuildRequest,
  buildxArguments,
  engineArguments,
  linesOf,
} from '../../../src/actions/build-amd64/command.ts';
import {
  declaresArgument,
  foreignPlatform,
  instructionsOf,
  lineOfStep,
} from '../../../src/actions/build-amd64/dockerfile.ts';
import type { Image } from '../../../src/actions/build-amd64/image.ts';
import { parseSecrets } from '../../../src/actions/build-amd64/secrets.ts';
import { buildSummary, bytes } from '../../../src/actions/build-amd64/summary.ts';

const request = (part: Partial<BuildRequest> = {}): BuildRequest => ({
  context: '/c',
  file: '/c/Dockerfile',
  buildArgs: {},
  buildContexts: {},
  labels: {},
  annotations: {},
  secrets: {},
  ssh: [],
  noCache: false,
  noCacheFilters: [],
  pull: false,
  cacheFrom: [],
  cacheTo: [],
  provenance: 'false',
  sbom: 'false',
  addHosts: [],
  allow: [],
  ulimits: [],
  ...part,
});

/** What follows each time an option is given. */
const given = (args: string[], option: string) => args.filter((_, at) => args[at - 1] === option);

describe('arguments', () => {
  test('buildx writes an OCI layout of one platform, without provenance', () => {
    const args = buildxArguments(request(), '/t/image.tar', '/t/m.json', true);
    expect(args).toEqual(expect.arrayContaining(['--provenance=false', '--sbom=false']));
    expect(given(args, '--platform')).toEqual(['linux/amd64']);
    expect(given(args, '--output')).toEqual(['type=oci,dest=/t/image.tar,rewrite-timestamp=true']);
    expect(args.slice(-2)).toEqual(['--', '/c']);
  });

  test('every input has its option', () => {
    const args = buildxArguments(
      request({
        target: 'prod',
        buildArgs: { A: 'x=y z', B: '' },
        buildContexts: { base: 'docker-image://alpine' },
        labels: { l: '"q"' },
        secrets: { npm: '/t/a,b' },
        noCache: true,
        pull: true,
        cacheFrom: ['type=gha'],
        cacheTo: ['type=gha,mode=max', 'type=local,dest=x,ignore-error=false', 'user/app', 'type=inline'],
        annotations: { k: 'v=w' },
        ssh: ['default'],
        noCacheFilters: ['build'],
        provenance: 'mode=max',
        sbom: 'generator=x',
        loadAs: 'user:test',
        addHosts: ['db:10.0.0.1'],
        network: 'host',
        allow: ['network.host'],
        shmSize: '64m',
        ulimits: ['nofile=1:2'],
        cgroupParent: 'c',
      }),
      '/a,b',
      '/m',
      false,
    );
    expect(given(args, '--build-arg')).toEqual(['A=x=y z', 'B=']);
    expect(given(args, '--target')).toEqual(['prod']);
    expect(given(args, '--build-context')).toEqual(['base=docker-image://alpine']);
    expect(given(args, '--label')).toEqual(['l="q"']);
    expect(given(args, '--secret')).toEqual(['id=npm,"src=/t/a,b"']);
    expect(given(args, '--cache-from')).toEqual(['type=gha']);
    expect(given(args, '--cache-to')).toEqual([
      'type=gha,mode=max,ignore-error=true',
      'type=local,dest=x,ignore-error=false',
      'type=registry,ref=user/app,ignore-error=true',
      'type=inline',
    ]);
    expect(given(args, '--annotation')).toEqual(['manifest:k=v=w']);
    expect(given(args, '--ssh')).toEqual(['default']);
    expect(given(args, '--no-cache-filter')).toEqual(['build']);
    expect(given(args, '--output')).toEqual(['type=oci,"dest=/a,b"', 'type=docker,name=user:test']);
    expect(given(args, '--add-host')).toEqual(['db:10.0.0.1']);
    expect(given(args, '--network')).toEqual(['host']);
    expect(given(args, '--allow')).toEqual(['network.host']);
    expect(given(args, '--shm-size')).toEqual(['64m']);
    expect(given(args, '--ulimit')).toEqual(['nofile=1:2']);
    expect(given(args, '--cgroup-parent')).toEqual(['c']);
    expect(args).toEqual(
      expect.arrayContaining(['--no-cache', '--pull', '--provenance=mode=max', '--sbom=generator=x']),
    );
  });

  test("the engine's builder tags the image, and can't do more contexts", () => {
    expect(engineArguments(request(), 'x:y')).toEqual([
      'build',
      '--platform',
      'linux/amd64',
      '--progress',
      'plain',
      '--file',
      '/c/Dockerfile',
      '--tag',
      'x:y',
      '--',
      '/c',
    ]);
    for (const part of [
      { buildContexts: { a: 'b' } },
      { provenance: 'true' },
      { sbom: 'true' },
      { allow: ['network.host'] },
      { noCacheFilters: ['build'] },
    ]) {
      expect(() => engineArguments(request(part), 'x')).toThrow('needs buildx');
    }
    expect(given(engineArguments(request({ loadAs: 'user:test' }), 'x:y'), '--tag')).toEqual([
      'x:y',
      'user:test',
    ]);
  });
});

test('linesOf keeps the commas of a cache', () => {
  expect(linesOf(' type=gha,scope=a \n\n type=local')).toEqual(['type=gha,scope=a', 'type=local']);
  expect(linesOf(undefined)).toEqual([]);
});

test('parseSecrets reads ID=value lines, and never shows a value', () => {
  expect([...parseSecrets('npm=a=b\n\nx.y-z=1')]).toEqual([
    ['npm', 'a=b'],
    ['x.y-z', '1'],
  ]);
  expect(() => parseSecrets('ok=1\nhunter2 is my password')).toThrow(
    /^line 2 of the input 'secrets' is not ID=value$/,
  );
});

const dockerfile = `# syntax=docker/dockerfile:1
FROM node:24 AS build
ARG COMMIT_SHA=
ARG ONE TWO=2
RUN --mount=type=cache,target=/x \\
    npm ci \\
    # a comment in between

 && npm test
COPY a b
FROM scratch
copy --from=build /a /b`;

describe('the Dockerfile', () => {
  test('has instructions with their first lines', () => {
    expect(instructionsOf(dockerfile).map(({ line, text }) => [line, text.slice(0, 12)])).toEqual([
      [2, 'FROM node:24'],
      [3, 'ARG COMMIT_S'],
      [4, 'ARG ONE TWO='],
      [5, 'RUN --mount='],
      [10, 'COPY a b'],
      [11, 'FROM scratch'],
      [12, 'copy --from='],
    ]);
    expect(instructionsOf(dockerfile)[3]?.text).toBe('RUN --mount=type=cache,target=/x npm ci && npm test');
  });

  test.each([
    ['COMMIT_SHA', true],
    ['ONE', true],
    ['TWO', true],
    ['COMMIT', false],
    ['NODE', false],
  ])('declares %s: %s', (name, expected) => {
    expect(declaresArgument(dockerfile, name)).toBe(expected);
  });

  test.each([
    ['[build 2/4] RUN --mount=type=cache,target=/x     npm ci  && npm test', 5],
    ['[build 3/4] COPY a b', 10],
    ['[build 3/4] COPY c d', undefined],
    ['exporting to image', undefined],
  ])('has %s on line %s', (step, line) => {
    expect(lineOfStep(dockerfile, step)).toBe(line);
  });
});

describe('foreignPlatform', () => {
  test.each<[string, string | undefined, object | undefined]>([
    ['FROM --platform=linux/arm64 node', undefined, { line: 1, platform: 'linux/arm64' }],
    ['FROM --platform=linux/amd64 node', undefined, undefined],
    ['FROM --platform=$BUILDPLATFORM node', undefined, undefined],
    ['FROM --platform=linux/arm64 tool AS tool\nFROM node\nCOPY --from=tool /x /x', undefined, undefined],
    [
      'FROM --platform=linux/arm64 node AS base\nFROM base AS prod\nFROM scratch',
      'PROD',
      { line: 1, platform: 'linux/arm64' },
    ],
    ['FROM --platform=linux/arm64 node\nFROM scratch', '0', { line: 1, platform: 'linux/arm64' }],
    ['FROM a AS a', undefined, undefined],
    ['', undefined, undefined],
  ])('%j, target %s', (text, target, expected) => {
    expect(foreignPlatform(text, target)).toEqual(expected);
  });
});

describe('the summary', () => {
  const step = (name: string, cached: boolean) => ({ name, cached, seconds: 1.23, tail: [], error: '' });
  const image: Image = {
    ...{ archive: '/t/image.tar', digest: 'sha256:abc', imageid: 'sha256:def', platform: 'linux/amd64' },
    ...{ size: 102_800_000, provenance: '', sbom: '' },
    layers: [
      { size: 1000, made: 'COPY a b' },
      { size: 2000, made: 'RUN `x` | y' },
    ],
  };
  const facts = {
    images: [{ name: '', dockerfile: 'services/user/Dockerfile', image }],
    builder: 'the Docker engine 20.10',
    reproducible: false,
    seconds: 12.34,
    steps: [step('[build 1/1] FROM x', true), step('[1/2] FROM y', true), step('[2/2] RUN a | b', false)],
    checks: [],
  };

  test('says what was built and how', () => {
    const text = buildSummary(facts);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '## ✅ Built `services/user/Dockerfile`',
      '',
      '12.3 s, 2 of 3 steps cached, by the Docker engine 20.10; not reproducible: files keep the times of their build.',
    ]);
    expect(text).toContain('| `sha256:abc` | linux/amd64 | 102.8 MB compressed | 2 |');
    expect(text).toContain('| `build` | 1 | 1 | 1.2 s |\n| the only one | 2 | 1 | 2.5 s |');
    expect(text).toContain('| `[2/2] RUN a \\| b` | 1.2 s |');
    expect(text.indexOf("`RUN 'x' \\| y`")).toBeLessThan(text.indexOf('`COPY a b`'));
  });

  test('names several images, and what the checks found', () => {
    const text = buildSummary({
      ...facts,
      images: ['user', 'orders'].map((name) => ({ name, dockerfile: 'Dockerfile', image })),
      checks: [
        {
          rule: 'JSONArgs',
          message: 'use `[]` <b>',
          url: 'https://docs.example/x',
          file: 'Dockerfile',
          line: 7,
        },
      ],
    });
    expect(text).toContain('## ✅ Built 2 images');
    expect(text).toContain('| orders | `sha256:abc` |');
    expect(text).toContain("| `Dockerfile:7` | [JSONArgs](https://docs.example/x) | `use '[]' <b>` |");
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [2_500_000_000_000, '2500.0 GB'],
])('%d bytes are %s', (count, text) => {
  expect(bytes(count)).toBe(text);
});
