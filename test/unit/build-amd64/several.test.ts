import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished, targetOf, withoutCaches } from '../../../src/actions/build-amd64/bake.ts';
import { checksOf, reportedChecks } from '../../../src/actions/build-amd64/checks.ts';
import type { BuildRequest } from '../../../src/actions/build-amd64/command.ts';
import { layersOf } from '../../../src/actions/build-amd64/image.ts';
import { recordsIn } from '../../../src/actions/build-amd64/record.ts';
import { parseServices } from '../../../src/actions/build-amd64/services.ts';
import { isShared, manifestAnnotations, ownCache } from '../../../src/actions/build-amd64/targets.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const empty: BuildRequest = {
  ...{ context: '', file: '', buildArgs: {}, buildContexts: {}, labels: {}, annotations: {}, secrets: {} },
  ...{ ssh: [], noCache: false, noCacheFilters: [], pull: false, cacheFrom: [], cacheTo: [] },
  ...{ provenance: 'false', sbom: 'false', addHosts: [], allow: [], ulimits: [] },
};

describe('services', () => {
  const user = { name: 'user', context: '.', file: 'services/user/Dockerfile', target: undefined };

  test("are plan's matrix, or a list", () => {
    const entry = { service: 'user', context: '.', file: 'services/user/Dockerfile', target: '', port: 8000 };
    expect(parseServices({ include: [{ ...entry, 'build-args': 'A=1=2\nB=' }] })).toEqual([
      { ...user, buildArgs: { A: '1=2', B: '' } },
    ]);
    expect(parseServices([{ name: 'a', 'build-args': { N: 1 } }])).toEqual([
      { name: 'a', context: '.', file: undefined, target: undefined, buildArgs: { N: '1' } },
    ]);
    expect(parseServices({ include: [] })).toEqual([]);
  });

  test.each<[unknown, string]>([
    ['user', 'is no list'],
    [{}, 'is no list'],
    [[1], 'entry 1 is not an object'],
    [[{}], "entry 1 has no 'service'"],
    [[{ service: '../x' }], "entry 1 is called '../x'"],
    [[{ service: 'a' }, { service: 'a' }], "has 'a' twice"],
    [[{ service: 'a', 'build-args': 'A' }], "'A' of a's build-args is not KEY=VALUE"],
  ])('%j is refused', (given, message) => {
    expect(() => parseServices(given)).toThrow(message);
  });

  test('are read or refused in words, whatever JSON is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        try {
          for (const { name } of parseServices([given])) expect(name).toMatch(/^[\w-]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
        }
      }),
    );
  });
});

test.each([
  ['type=gha', 'type=gha,scope=user', false],
  ['type=gha,scope=x-{service}', 'type=gha,scope=x-user', false],
  ['type=registry,ref=r/cache:{service}', 'type=registry,ref=r/cache:user', false],
  ['type=registry,ref=r/cache', 'type=registry,ref=r/cache', true],
  ['user/cache', 'user/cache', true],
  ['type=inline', 'type=inline', false],
])('a cache of one service among several: %s', (given, expected, shared) => {
  expect([ownCache(given, 'user'), isShared(given)]).toEqual([expected, shared]);
});

describe('a bake target', () => {
  const where = { archive: '/t/a.tar', epoch: 5, rewriteTimes: true };

  test('has what the request sets, and nothing else', () => {
    expect(targetOf(empty)).toEqual({});
    expect(
      targetOf({
        ...empty,
        ...{ context: '/c', file: '/c/D', target: 't', buildArgs: { A: 'b' }, buildContexts: { x: 'y' } },
        ...{ labels: { l: 'm' }, annotations: { k: 'v' }, secrets: { s: '/f,g' }, ssh: ['default'] },
        ...{ noCache: true, noCacheFilters: ['n'], pull: true, cacheFrom: ['type=gha'], cacheTo: ['u/c'] },
        ...{ addHosts: ['a:1.2.3.4', 'b=::1'], network: 'none', allow: ['network.host'] },
        ...{ shmSize: '64m', ulimits: ['nofile=1'] },
      }),
    ).toEqual({
      ...{ context: '/c', dockerfile: '/c/D', target: 't', args: { A: 'b' }, contexts: { x: 'y' } },
      ...{ labels: { l: 'm' }, annotations: ['manifest:k=v'], secret: ['id=s,"src=/f,g"'], ssh: ['default'] },
      ...{ 'no-cache': true, 'no-cache-filter': ['n'], pull: true, 'cache-from': ['type=gha'] },
      'cache-to': ['type=registry,ref=u/c,ignore-error=true'],
      'extra-hosts': { a: '1.2.3.4', b: '::1' },
      ...{ network: 'none', entitlements: ['network.host'], 'shm-size': '64m', ulimits: ['nofile=1'] },
    });
  });

  test('of a file keeps what the file says, but for what is pushed, tagged, attested and for which platform', () => {
    const file = {
      ...{ context: '.', tags: ['a/b:1'], output: ['type=registry'], platforms: ['linux/arm64'] },
      ...{ attest: ['type=sbom'], args: { A: 'file', B: 'file' }, secret: ['id=f'], inherits: ['x'] },
    };
    const request = { ...empty, buildArgs: { A: 'input' }, secrets: { s: '/f' }, provenance: 'mode=max' };
    expect(finished(file, request, where)).toEqual({
      context: '.',
      inherits: ['x'],
      args: { A: 'input', B: 'file', SOURCE_DATE_EPOCH: '5' },
      ...{ labels: {}, contexts: {}, secret: ['id=f', 'id=s,src=/f'], platforms: ['linux/amd64'] },
      output: ['type=oci,dest=/t/a.tar,rewrite-timestamp=true'],
      attest: ['type=provenance,mode=max', 'type=sbom,disabled=true'],
    });
  });

  test('can do without caches', () => {
    expect(withoutCaches({ context: 'c', 'cache-from': ['a'], 'cache-to': ['b'] })).toEqual({ context: 'c' });
  });
});

describe('checks', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const raw = (short: string, line: number, data: string) => ({
    ...{ short: base64(short), url: 'https://x', sourceInfo: { filename: 'Dockerfile', data: base64(data) } },
    range: [{ start: { line }, end: { line } }],
  });

  test('stand in the Dockerfile whose text they are about, each once', () => {
    const found = checksOf(
      {
        'buildx.build.warnings': [
          raw('JSONArgs: use JSON (line 7)', 7, 'two'),
          raw('Casing: as and FROM (line 1)', 1, 'one'),
          raw('JSONArgs: use JSON (line 7)', 7, 'two'),
          raw('something else', 3, 'three'),
        ],
      },
      [
        { name: 'a/Dockerfile', text: 'one' },
        { name: 'b/Dockerfile', text: 'two' },
      ],
    );
    expect(found.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
      [undefined, 3, '', 'something else'],
      ['a/Dockerfile', 1, 'Casing', 'as and FROM'],
      ['b/Dockerfile', 7, 'JSONArgs', 'use JSON'],
    ]);
  });

  test('without a build are read from what bake prints, in the same form', () => {
    const files = [{ name: 'a/Dockerfile', text: 'one' }];
    const location = (line: number) => ({ ranges: [{ start: { line }, end: { line } }] });
    const check = {
      warnings: [
        {
          ruleName: 'Casing',
          description: 'in short',
          detail: 'at length',
          url: 'https://x',
          location: location(4),
        },
        { ruleName: 'Other', description: 'in short', location: { sourceIndex: 7 } },
      ],
      sources: [{ filename: 'Dockerfile', data: base64('one') }],
    };
    const report = { target: { a: { check }, b: { check } } };
    expect(reportedChecks(JSON.stringify(report), files)).toEqual({
      checks: [
        { rule: 'Other', message: 'in short', url: '', file: undefined, line: undefined },
        { rule: 'Casing', message: 'at length', url: 'https://x', file: 'a/Dockerfile', line: 4 },
      ],
      error: undefined,
    });
    const broken = { ...check, warnings: null, buildError: { message: 'what?', location: location(2) } };
    expect(reportedChecks(JSON.stringify({ target: { a: { check: broken } } }), files)).toEqual({
      ...{ checks: [], error: { message: 'what?', place: { file: 'a/Dockerfile', line: 2 } } },
    });
    for (const none of ['', 'ERROR: unknown flag', '[]', '{"target":{}}', '{"target":{"a":{}}}'])
      expect(reportedChecks(none, files)).toBeUndefined();
  });

  test('are none where the builder tells none', () => {
    expect(checksOf({}, [])).toEqual([]);
    expect(checksOf({ 'buildx.build.warnings': 'odd' }, [])).toEqual([]);
  });
});

test('layers have the instructions that made them, where the history is theirs', () => {
  const history = [
    { created_by: '/bin/sh -c #(nop) ADD file:x in / ' },
    { created_by: 'ENV A=b', empty_layer: true },
    { created_by: 'RUN |1 COMMIT_SHA=abc /bin/sh -c npm ci   && true # buildkit' },
    { created_by: 'COPY --from=build /a /b # buildkit' },
  ];
  const layers = [{ size: 1 }, { size: 2 }, { size: 3 }];
  expect(layersOf(layers, history).map(({ made }) => made)).toEqual([
    'ADD file:x in /',
    'RUN npm ci && true',
    'COPY --from=build /a /b',
  ]);
  expect(layersOf(layers.slice(1), history).map(({ made }) => made)).toEqual(['', '']);
});

test('annotations may have the level that other tools write before them, if it is that of the manifest', () => {
  expect(
    manifestAnnotations({
      ...{ a: '1', 'manifest:b': '2', 'index,manifest:c': '3', 'manifest[linux/amd64]:d': '4' },
      'org.example:e': '5',
    }),
  ).toEqual({ a: '1', b: '2', c: '3', d: '4', 'org.example:e': '5' });
  for (const key of ['index:a', 'manifest-descriptor:a', 'index,index-descriptor:a'])
    expect(() => manifestAnnotations({ [key]: '1' })).toThrow(
      `'${key}', which is not for the image's manifest`,
    );
});

test('the records of builds are found in the metadata of one, and of several', () => {
  expect(recordsIn({ 'buildx.build.ref': 'builder/node0/abc1' })).toEqual(['abc1']);
  const of = (ref: unknown) => ({ 'buildx.build.ref': ref });
  expect(recordsIn({ a: of('b/n/abc1'), b: of('b/n/abc2'), c: of('b/n/abc1'), d: of(1), e: null })).toEqual([
    ...['abc1', 'abc2'],
  ]);
  // It becomes an argument.
  expect(recordsIn(of('b/n/--all'))).toEqual([]);
});
