import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Sent } from './client.ts';

export const digestOf = (bytes: string | Buffer) =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const blob = 'a blob that is there';
export const there = { blob, digest: digestOf(blob) };

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constant('app') },
  fc.constantFrom(
    'app/../app',
    '..',
    '../../etc',
    '..%2f..%2fetc',
    '%2e%2e',
    'app%2f..%2f..',
    'a//b',
    '/app',
    'app/',
    'APP',
    '.',
    '-a',
    'a'.repeat(256),
    'a'.repeat(300),
    'a/'.repeat(200),
    'app%00',
    'app\\..\\x',
    'blobs',
    'manifests/blobs',
    'uploads',
    'nobody',
    'app:x',
    'app@x',
    '__proto__',
  ),
);
const digest = fc.oneof(
  { weight: 4, arbitrary: fc.constant(there.digest) },
  fc.constantFrom(
    '',
    'sha256:',
    'sha256:..',
    'sha256:../../../etc/passwd',
    'sha256:%2e%2e%2f',
    `sha256:${'0'.repeat(63)}`,
    `sha256:${'0'.repeat(64)}`,
    `sha256:${'G'.repeat(64)}`,
    `SHA256:${'0'.repeat(64)}`,
    `sha512:${'0'.repeat(128)}`,
    `md5:${'0'.repeat(32)}`,
    'latest',
    '.',
    '..',
    'a'.repeat(129),
    '%',
    '%zz',
    there.digest.replace(':', '%3A'),
    `${there.digest}%00`,
    '__proto__',
    '💥',
  ),
);
const number = fc.constantFrom('0', '1', '-1', '10', '99999999999999999999', '1e9', '', 'x', '0x10', ' 1');
const range = fc.oneof(
  fc
    .tuple(number, number, fc.constantFrom('', 'bytes=', 'bytes ', 'items='))
    .map(([a, b, unit]) => `${unit}${a}-${b}`),
  fc.constantFrom(
    'bytes=0-3',
    'bytes=-5',
    'bytes=5-',
    'bytes=0-0,2-3',
    `bytes=${'0-1,'.repeat(500)}`,
    '0-3/20',
    'bytes 0-3/*',
  ),
);
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  digest.map((value) => `?digest=${value}`),
  fc.tuple(digest, name).map(([value, from]) => `?mount=${value}&from=${from}`),
  fc.tuple(number, name).map(([n, last]) => `?n=${n}&last=${last}`),
  fc.constantFrom('?', '?digest', '?digest=&digest=', '?a=%', `?${'x=y&'.repeat(1000)}`, '?artifactType=a/b'),
);
const path = fc
  .tuple(
    name,
    fc.oneof(
      digest.map((value) => `blobs/${value}`),
      digest.map((value) => `manifests/${value}`),
      digest.map((value) => `referrers/${value}`),
      fc.constantFrom(
        'blobs/uploads/',
        'blobs/uploads',
        'tags/list',
        'blobs/',
        'manifests/',
        'x',
        '',
        'blobs/uploads/../../x',
      ),
      fc.uuid().map((id) => `blobs/uploads/${id}`),
      digest.map((value) => `blobs/uploads/${value}`),
    ),
    query,
  )
  .map(([repository, rest, search]) => `/v2/${repository}/${rest}${search}`)
  // No client can send these as they are.
  .map((text) => text.replace(/[^\x21-\x7e]/gu, encodeURIComponent));

const type = fc.constantFrom(
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.v1+prettyjws',
  'application/json',
  'text/plain',
  '',
  'a'.repeat(500),
);
const descriptor = fc.record(
  {
    mediaType: fc.oneof(type, fc.jsonValue({ maxDepth: 1 })),
    digest: fc.oneof(digest, fc.jsonValue({ maxDepth: 1 })),
    size: fc.oneof(fc.constantFrom<unknown>(blob.length, -1, 1e308, '1', null), fc.integer()),
  },
  { requiredKeys: [] },
);
const manifest = fc.oneof(
  fc
    .record(
      {
        schemaVersion: fc.constantFrom<unknown>(2, 1, '2', null, -1),
        mediaType: fc.oneof(type, fc.jsonValue({ maxDepth: 1 })),
        config: fc.oneof(descriptor, fc.jsonValue({ maxDepth: 1 })),
        layers: fc.oneof(fc.array(descriptor, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
        manifests: fc.oneof(fc.array(descriptor, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
        subject: fc.oneof(descriptor, fc.jsonValue({ maxDepth: 1 })),
        annotations: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.jsonValue({ maxDepth: 2 })),
        artifactType: fc.jsonValue({ maxDepth: 1 }),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.constantFrom('', '{', '[]', 'null', '[['.repeat(5000), '{"layers":'.repeat(3000)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Requests to the registry, by themselves. */
export const requests: fc.Arbitrary<Sent> = fc
  .record({
    method: fc.constantFrom(
      'GET',
      'GET',
      'HEAD',
      'PUT',
      'PUT',
      'POST',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'PURGE',
    ),
    path: fc.oneof(
      { weight: 12, arbitrary: path },
      fc.constantFrom(
        '/v2',
        '/v2/',
        '/v2/_catalog',
        '/v2/_catalog?n=1&last=a',
        '/v2//',
        '/v2/../v2/',
        '/v2/%2e%2e/%2e%2e/etc/passwd',
        `/v2/${'a/'.repeat(3000)}`,
      ),
    ),
    headers: fc.record(
      {
        'content-type': type,
        accept: fc.oneof(type, fc.constant('*/*')),
        range,
        'content-range': range,
        authorization: fc.constantFrom('Basic QVdTOng=', 'Bearer x', 'Basic', 'Negotiate x'),
        'if-none-match': digest.map((value) => encodeURI(value)),
        expect: fc.constant('100-continue'),
      },
      { requiredKeys: [] },
    ),
    body: fc.oneof(manifest, fc.constant(blob)),
  })
  // What is there shall stay there for the others.
  .filter(({ method, path: where }) => method !== 'DELETE' || !where.includes(there.digest.slice(7)))
  .map((sent) => ({ ...sent, headers: sent.headers as Record<string, string>, speaks: 'registry' as const }));

/** One step of an upload: bytes from `content` sent as another part than they may be. */
export interface Step {
  method: 'PATCH' | 'PUT' | 'GET' | 'DELETE';
  /** The part of the content that is sent. */
  from: number;
  to: number;
  /** What is said about where it belongs; nothing, what is so, or another part. */
  says: 'nothing' | 'truth' | 'lie';
  digest: 'right' | 'wrong' | 'none';
}

export const content = Buffer.from(Array.from({ length: 40 }, (_, n) => 65 + (n % 26)));

export const uploads: fc.Arbitrary<Step[]> = fc.array(
  fc
    .record({
      method: fc.constantFrom(
        'PATCH' as const,
        'PATCH' as const,
        'PATCH' as const,
        'PUT' as const,
        'GET' as const,
        'DELETE' as const,
      ),
      from: fc.nat(content.length),
      length: fc.nat(content.length),
      says: fc.constantFrom('nothing' as const, 'truth' as const, 'truth' as const, 'lie' as const),
      digest: fc.constantFrom('right' as const, 'right' as const, 'wrong' as const, 'none' as const),
    })
    .map(({ length, ...step }) => ({ ...step, to: Math.min(content.length, step.from + length) })),
  { minLength: 1, maxLength: 8 },
);
