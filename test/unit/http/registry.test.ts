import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BlobDone, type Image, openRegistry, TagTakenError } from '../../../src/http/registry.ts';
import type { Credentials } from '../../../src/http/requests.ts';
import type { Blob } from '../../../src/http/upload.ts';
import { forgetMasks, redact } from '../../../src/runtime/mask.ts';
import { type FakeRegistry, type FakeRegistryOptions, startRegistry } from '../../support/registry.ts';

let fake: FakeRegistry;
const start = async (options: FakeRegistryOptions = {}) => {
  fake = await startRegistry(options);
  return fake;
};
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  await fake.stop();
  forgetMasks();
  vi.restoreAllMocks();
});

const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const blobOf = (bytes: Buffer): Blob => ({
  digest: sha256(bytes),
  size: bytes.length,
  async *open() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  },
});
const imageOf = (...contents: Buffer[]): Image => {
  const [config, ...layers] = contents.map(blobOf).map(({ digest, size }) => ({ digest, size }));
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers }));
  return {
    digest: sha256(manifest),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    manifest,
    blobs: contents.map(blobOf),
  };
};
const registry = (options: { credentials?: Credentials; pieceSize?: number; attempts?: number } = {}) =>
  openRegistry({
    host: fake.host,
    name: 'team/api',
    credentials: options.credentials,
    signal: new AbortController().signal,
    retry: { attempts: options.attempts ?? 4, baseMs: 1, maxMs: 2 },
    pieceSize: options.pieceSize ?? 10,
  });
const stored = (image: Image) =>
  expect([...(fake.blobs.get('team/api')?.keys() ?? [])].sort()).toEqual(
    image.blobs.map(({ digest }) => digest).sort(),
  );
const count = (method: string, path: RegExp) =>
  fake.seen.filter((r) => r.method === method && path.test(r.path)).length;

const small = imageOf(Buffer.from('{}'), Buffer.from('layer'));
const large = imageOf(Buffer.from('{}'), randomBytes(35));

describe('a push', () => {
  test('looks first, uploads what is missing, the manifest last, and reads it back', async () => {
    await start();
    const done: BlobDone[] = [];
    await registry().pushImage(small, { onBlob: (blob) => done.push(blob) });
    await registry().tag(small, 'v1');
    stored(small);
    expect(done.map(({ how }) => how)).toEqual(['pushed', 'pushed']);
    const firstPut = fake.lines().findIndex((line) => line.startsWith('PUT /v2/team/api/manifests/'));
    expect(fake.lines().slice(firstPut)).toEqual([
      `PUT /v2/team/api/manifests/${small.digest}`,
      `HEAD /v2/team/api/manifests/${small.digest}`,
      'PUT /v2/team/api/manifests/v1',
      'HEAD /v2/team/api/manifests/v1',
    ]);
    expect(fake.manifests.get('team/api:v1')).toEqual({ bytes: small.manifest, mediaType: small.mediaType });
  });

  test('sends nothing again that is there', async () => {
    await start();
    await registry().pushImage(large);
    const before = fake.seen.length;
    const done: BlobDone[] = [];
    await registry().pushImage(large, { onBlob: (blob) => done.push(blob) });
    expect(done.map(({ how }) => how)).toEqual(['there', 'there']);
    expect(fake.seen.slice(before).filter(({ method }) => method === 'POST' || method === 'PATCH')).toEqual(
      [],
    );
  });

  test('mounts a layer from another repository', async () => {
    await start();
    const layer = small.blobs[1];
    fake.blobs.set('team/base', new Map([[layer?.digest ?? '', Buffer.from('layer')]]));
    const done: BlobDone[] = [];
    await registry().pushImage(small, { mountFrom: 'team/base', onBlob: (blob) => done.push(blob) });
    expect(done.find(({ digest }) => digest === layer?.digest)?.how).toBe('mounted');
    stored(small);
  });

  test('layers go four at a time, and no more', async () => {
    await start();
    let open = 0;
    let most = 0;
    const full = Promise.withResolvers<void>();
    const contents = Array.from({ length: 9 }, (_, at) => Buffer.from(`layer ${at}`));
    const image = imageOf(Buffer.from('{}'), ...contents);
    const blobs = image.blobs.map(
      (blob): Blob => ({
        ...blob,
        async *open() {
          most = Math.max(most, ++open);
          // None goes on before four are on their way: one after the other would never end.
          if (open === 4) full.resolve();
          await full.promise;
          yield* blob.open();
          open--;
        },
      }),
    );
    await registry().pushImage({ ...image, blobs });
    expect(most).toBe(4);
    stored(image);
  });

  test('a layer that an image has twice goes once', async () => {
    await start();
    await registry().pushImage(imageOf(Buffer.from('{}'), Buffer.from('same'), Buffer.from('same')));
    expect(count('POST', /uploads/)).toBe(2);
  });

  test('what answers another digest than ours is an error', async () => {
    await start({ wrongDigest: `sha256:${'0'.repeat(64)}` });
    await expect(registry().pushImage(small)).rejects.toThrow(/has sha256:0{64} under .* it must be sha256:/);
  });
});

describe('a push through failures', () => {
  test.each([500, 502, 503, 429])('%i now and then is waited out', async (status) => {
    await start({
      orders: [
        { method: 'HEAD', path: /blobs/, status },
        { method: 'POST', path: /uploads/, status },
        { method: 'PUT', path: /uploads/, status },
        { method: 'PUT', path: /manifests/, status },
      ],
    });
    await registry().pushImage(small);
    stored(small);
  });

  test('a cut connection in the middle of a piece: goes on at the byte where the registry stands', async () => {
    await start({ orders: [{ method: 'PATCH', path: /uploads/, after: 1, cutAfter: 4 }] });
    await registry().pushImage(large);
    stored(large);
    const ranges = fake.seen
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers['content-range']);
    expect(ranges).toEqual(['0-9', '10-19', '14-19', '20-29', '30-34']);
    expect(count('POST', /uploads/)).toBe(2);
  });

  test('500 in the middle of an upload: the piece is sent again, not the whole', async () => {
    await start({ orders: [{ method: 'PATCH', path: /uploads/, after: 2, status: 500, times: 2 }] });
    await registry().pushImage(large);
    stored(large);
    const ranges = fake.seen
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers['content-range']);
    expect(ranges).toEqual(['0-9', '10-19', '20-29', '20-29', '20-29', '30-34']);
  });

  test('an answer that was lost: the piece is not sent twice', async () => {
    await start({ orders: [{ method: 'PATCH', path: /uploads/, after: 1, cutAnswer: true }] });
    await registry().pushImage(large);
    stored(large);
    const ranges = fake.seen
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers['content-range']);
    expect(ranges).toEqual(['0-9', '10-19', '20-29', '30-34']);
  });

  test('a closing answer that was lost is not an error', async () => {
    await start({ orders: [{ method: 'PUT', path: /uploads/, times: 2, cutAnswer: true }] });
    await registry().pushImage(large);
    stored(large);
  });

  test('an upload that the registry forgot is begun anew', async () => {
    await start({ orders: [{ method: 'PATCH', path: /uploads/, after: 2, status: 404 }] });
    await registry().pushImage(large);
    stored(large);
    expect(count('POST', /uploads/)).toBe(3);
  });

  test("ECR's 201 and its Range that stands still do not lead astray", async () => {
    await start({ ecr: true });
    await registry().pushImage(large);
    stored(large);
    expect(count('PATCH', /uploads/)).toBe(4);
  });

  test("after a cut, ECR's Range is not believed either", async () => {
    await start({ ecr: true, orders: [{ method: 'PATCH', path: /uploads/, after: 2, cutAfter: 3 }] });
    await registry().pushImage(large);
    stored(large);
  });

  test('what can not succeed is not tried again', async () => {
    await start({ orders: [{ method: 'POST', path: /uploads/, status: 403, times: 9 }] });
    await expect(registry().pushImage(imageOf(Buffer.from('{}')))).rejects.toThrow(/answered 403/);
    expect(count('POST', /uploads/)).toBe(1);
  });

  test('after the last try it is one error, and no manifest was put', async () => {
    await start({ orders: [{ method: 'PATCH', path: /uploads/, status: 500, times: 99 }] });
    await expect(registry({ attempts: 3 }).pushImage(large)).rejects.toThrow(
      /push the layer sha256:.* answered 500/,
    );
    expect(count('PATCH', /uploads/)).toBe(3);
    expect(count('PUT', /manifests/)).toBe(0);
  });

  test('content that does not hash to its digest is refused, once', async () => {
    await start();
    const image = imageOf(Buffer.from('{}'));
    const wrong: Image = {
      ...image,
      blobs: [{ ...blobOf(Buffer.from('[]')), digest: image.blobs[0]?.digest ?? '' }],
    };
    await expect(registry().pushImage(wrong)).rejects.toThrow(/DIGEST_INVALID/);
    expect(count('PUT', /uploads/)).toBe(1);
  });

  test('a registry that is not there is said by name', async () => {
    await start();
    const client = registry({ attempts: 2 });
    await fake.stop();
    await expect(client.pushImage(small)).rejects.toThrow(/no answer from 127\.0\.0\.1:\d+ .*ECONNREFUSED/);
    await start();
  });
});

describe('tags', () => {
  const other = imageOf(Buffer.from('{"other":1}'));
  test('an immutable tag on another image: both digests are said', async () => {
    await start({ immutable: () => true });
    await registry().pushImage(other);
    await registry().tag(other, 'v1');
    await registry().pushImage(small);
    const error = await registry()
      .tag(small, 'v1')
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TagTakenError);
    expect(String(error)).toContain(small.digest);
    expect(String(error)).toContain(other.digest);
    expect(fake.manifests.get('team/api:v1')?.bytes).toEqual(other.manifest);
  });

  test('an immutable tag that somebody set to the same image meanwhile is as good', async () => {
    await start({ immutable: () => true });
    await registry().pushImage(small);
    await registry().tag(small, 'v1');
    await registry().tag(small, 'v1');
  });
});

describe('credentials', () => {
  const credentials = { username: 'robot', password: 'pass-word-of-robot' };
  test.each(['basic', 'bearer'] as const)('a %s challenge is answered once', async (kind) => {
    await start({ auth: { kind, ...credentials } });
    await registry({ credentials }).pushImage(small);
    stored(small);
    // The first blobs go out together, before anyone knows what the registry wants.
    expect(fake.seen.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(2);
    expect(count('GET', /^\/token/)).toBe(kind === 'bearer' ? 1 : 0);
    if (kind === 'bearer')
      expect(fake.lines().join('\n')).toContain('scope=repository%3Ateam%2Fapi%3Apull%2Cpush');
  });

  test('they are masked in every form', async () => {
    await start({ auth: { kind: 'bearer', ...credentials } });
    await registry({ credentials }).pushImage(small);
    const encoded = Buffer.from('robot:pass-word-of-robot').toString('base64');
    expect(redact(`pass-word-of-robot ${encoded} token-of-the-fake`)).toBe('*** *** ***');
  });

  test('wrong ones are refused with a word on what to do', async () => {
    await start({ auth: { kind: 'basic', ...credentials } });
    const wrong = { username: 'robot', password: 'something else' };
    await expect(registry({ credentials: wrong }).resolve('v1')).rejects.toMatchObject({
      message: expect.stringContaining('answered 401'),
      help: expect.stringContaining('may not do this'),
    });
    await expect(registry().resolve('v1')).rejects.toMatchObject({
      help: expect.stringContaining("'username'"),
    });
  });
});
