import { describe, expect, test } from 'vitest';
import {
  BuildProgress,
  cachedOf,
  imageOf,
  maybeCacheFailure,
  stageOf,
} from '../../../src/docker/progress.ts';

function follow(text: string) {
  const said: string[] = [];
  const progress = new BuildProgress((line) => said.push(line));
  for (const line of text.split('\n')) progress.line(line);
  return { said, progress };
}

test('says a short line when a step runs and when it ends, and nothing of cached ones and of the steps of BuildKit itself', () => {
  const { said, progress } = follow(`#0 building with "r" instance using remote driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 106B done
#1 DONE 0.0s

#4 [build 1/3] FROM docker.io/library/node:24-slim
#4 CACHED

#5 [build 2/3] RUN echo hi && sleep 0.2
#5 0.196 hi
#5 0.300 ho
#5 DONE 0.4s

#7 exporting to oci image format
#7 exporting layers 0.0s done
#7 DONE 0.0s`);
  expect(said).toEqual([
    '[build 2/3] RUN echo hi && sleep 0.2 …',
    '[build 2/3] RUN echo hi && sleep 0.2  0.4 s',
  ]);
  expect(progress.steps).toMatchObject([
    { cached: true, seconds: 0 },
    { cached: false, seconds: 0.4, tail: ['hi', 'ho'] },
  ]);
  expect(cachedOf(progress.steps)).toBe('1 of 2 steps cached');
});

describe('failure', () => {
  test('of a step, as the engine of Docker 20.10 tells it', () => {
    const { progress } = follow(`#6 [3/3] RUN echo out; exit 3
#6 sha256:fd7e64021f695e2cf5f5933ec38d66cb03a71f741f68d2a63298af3c242ea410
#6 0.346 out
#6 ERROR: executor failed running [/bin/sh -c echo out; exit 3]: exit code: 3
------
 > [3/3] RUN echo out; exit 3:
------
executor failed running [/bin/sh -c echo out; exit 3]: exit code: 3`);
    expect(progress.failure()).toMatchObject({
      message: 'executor failed running [/bin/sh -c echo out; exit 3]: exit code: 3',
      step: { name: '[3/3] RUN echo out; exit 3', tail: ['out'] },
    });
    expect(progress.failure().line).toBeUndefined();
  });

  test('of a step, as buildx tells it: with the line', () => {
    const { progress } = follow(`#5 [2/2] COPY nope /x
#5 ERROR: failed to calculate checksum of ref a::b: "/nope": not found
------
 > [2/2] COPY nope /x:
------
WARNING: No output specified with remote driver.
D2:3
--------------------
   1 |     FROM scratch
   3 | >>> COPY nope /x
--------------------
ERROR: failed to build: failed to solve: failed to compute cache key: "/nope": not found`);
    expect(progress.failure()).toMatchObject({
      message: 'failed to compute cache key: "/nope": not found',
      line: 3,
      step: { name: '[2/2] COPY nope /x' },
    });
  });

  test.each([
    [
      'failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 2: unknown instruction: COPPY',
      2,
    ],
    [
      'ERROR: failed to build: failed to solve: dockerfile parse error on line 7: unknown instruction: COPPY (did you mean COPY?)',
      7,
    ],
  ])('of the Dockerfile: %s', (text, line) => {
    expect(follow(text).progress.failure()).toMatchObject({
      line,
      message: expect.stringContaining('unknown instruction: COPPY'),
    });
  });

  test('without any word', () => {
    expect(follow('').progress.failure()).toEqual({ message: 'no reason was given' });
  });
});

describe('caches', () => {
  const hanging = `#6 exporting to oci image format
#6 DONE 0.0s
#7 exporting cache to registry
#7 writing layer sha256:aa`;

  test('are being written from their first line to their last', () => {
    expect(follow(hanging).progress.writesCache).toBe(true);
    for (const end of ['DONE 1.0s', 'ERROR: no', 'CANCELED'])
      expect(follow(`${hanging}\n#7 ${end}`).progress.writesCache).toBe(false);
  });

  test('that fail are told, and are no failure of a step', () => {
    const { progress } = follow(`#2 [user] importing cache manifest from r/c
#2 ERROR: connection refused
#5 [user 2/2] RUN make
#5 ERROR: exit code: 2`);
    expect(progress.cacheProblems).toEqual(['[user] importing cache manifest from r/c: connection refused']);
    expect(progress.failure()).toMatchObject({ step: { name: '[user 2/2] RUN make' } });
  });

  test.each([
    [`${hanging}\n#7 ERROR: x\nERROR: failed to build: failed to solve: x`, true],
    ['ERROR: failed to build: failed to solve: unknown cache exporter: "x"', true],
    ['ERROR: target user: mkdir /nope: permission denied', true],
    ['ERROR: Cannot connect to the Docker daemon at unix:///x', false],
    ['#5 [2/2] RUN make\n#5 ERROR: exit code: 2\nERROR: failed to solve: exit code: 2', false],
    ['ERROR: failed to solve: dockerfile parse error on line 7: unknown instruction: X', false],
    ['#3 [internal] load metadata for docker.io/x\n#3 ERROR: no\nERROR: failed to solve: no', false],
  ])('may be why a build failed: %j %s', (text, expected) => {
    expect(maybeCacheFailure(follow(text).progress.failure())).toBe(expected);
  });
});

test('of several images, tells which failed and which a step is of', () => {
  const { progress } = follow(`#9 [orders build 1/1] COPY nope /x
#9 ERROR: "/nope": not found
\u001b[33m2 warnings found (use docker --debug to expand):
\u001b[0m - X: y (line 1)
Dockerfile.bad:2
ERROR: target orders: failed to solve: failed to compute cache key: "/nope": not found`);
  expect(progress.failure()).toMatchObject({
    ...{ image: 'orders', line: 2, message: 'failed to compute cache key: "/nope": not found' },
  });
  const name = '[orders build 1/1] COPY nope /x';
  expect([imageOf({ name }), stageOf({ name })]).toEqual(['orders', 'orders build']);
  expect(stageOf({ name: '[2/3] RUN x' })).toBe('');
});
