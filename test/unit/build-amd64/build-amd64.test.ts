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
import { parseSecrets } from '../../../src/actions/build-amd64/secrets.ts';
import { buildSummary, bytes } from '../../../src/actions/build-amd64/summary.ts';

const request = (part: Partial<BuildRequest> = {}): BuildRequest => ({
  context: '/c',
  file: '/c/Dockerfile',
  buildArgs: {},
  buildContexts: {},
  labels: {},
  secrets: {},
  noCache: false,
  pull: false,
  cacheFrom: [],
  cacheTo: [],
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
        cacheTo: ['type=gha,mode=max', 'type=local,dest=x,ignore-error=false', 'user/app'],
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
      'user/app',
    ]);
    expect(given(args, '--output')).toEqual(['type=oci,"dest=/a,b"']);
    expect(args).toEqual(expect.arrayContaining(['--no-cache', '--pull']));
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
    expect(() => engineArguments(request({ buildContexts: { a: 'b' } }), 'x')).toThrow('needs buildx');
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

test('the summary says what was built and how', () => {
  const step = (name: string, cached: boolean) => ({ name, cached, seconds: 1.23, tail: [], error: '' });
  const text = buildSummary({
    dockerfile: 'services/user/Dockerfile',
    digest: 'sha256:abc',
    platform: 'linux/amd64',
    builder: 'the Docker engine 20.10',
    reproducible: false,
    seconds: 12.34,
    size: 102_800_000,
    layers: [{ size: 1 }],
    steps: [step('[1/2] FROM x', true), step('[2/2] RUN a | b', false)],
  });
  expect(text).toContain('| digest | `sha256:abc` |');
  expect(text).toContain('102.8 MB compressed, 1 layer');
  expect(text).toContain('12.3 s, 1 of 2 steps cached');
  expect(text).toContain('| [2/2] RUN a \\| b | 1.2 s |');
  expect(text).toContain('no: files keep the times');
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [2_500_000_000_000, '2500.0 GB'],
])('%d bytes are %s', (count, text) => {
  expect(bytes(count)).toBe(text);
});
