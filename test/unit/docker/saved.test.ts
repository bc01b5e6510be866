import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { layerCacheFolder } from '../../../src/docker/layer-cache.ts';
import { openLayout } from '../../../src/docker/oci.ts';
import { convertSaved, normalized } from '../../../src/docker/saved.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const layers = [Buffer.from('first layer '.repeat(100)), Buffer.from('second')];
const epoch = Date.UTC(2024, 0, 2) / 1000;
const config = (created: string) =>
  Buffer.from(
    JSON.stringify({
      docker_version: '20.10',
      container: 'abc',
      created,
      os: 'linux',
      architecture: 'amd64',
      config: { Env: ['A=b'], Labels: { x: 'y' } },
      history: [
        { created: '2020-01-01T00:00:00Z', created_by: 'base' },
        { created, created_by: 'RUN' },
      ],
      rootfs: {
        type: 'layers',
        diff_ids: [sha256Of(layers[0] ?? ''), sha256Of(layers[1] ?? ''), sha256Of(layers[0] ?? '')],
      },
    }),
  );

/** As Docker up to 24 writes it: a folder a layer, and a link for a layer that is there already. */
async function legacy(created: string, damaged = false) {
  const tar = pack();
  tar.entry({ name: 'aaa/layer.tar' }, layers[0] as Buffer);
  tar.entry({ name: 'bbb/layer.tar' }, damaged ? Buffer.from('other') : (layers[1] as Buffer));
  tar.entry({ name: 'ccc/layer.tar', type: 'symlink', linkname: '../aaa/layer.tar' });
  tar.entry({ name: 'cfg.json' }, config(created));
  tar.entry(
    { name: 'manifest.json' },
    JSON.stringify([{ Config: 'cfg.json', Layers: ['aaa/layer.tar', 'bbb/layer.tar', 'ccc/layer.tar'] }]),
  );
  return write(tar);
}

/** As Docker from 25 on does: blobs of an OCI layout, uncompressed. */
async function modern(created: string, store: (layer: Buffer) => Buffer = (layer) => layer) {
  const tar = pack();
  const name = (blob: Buffer) => `blobs/sha256/${sha256Of(blob).slice(7)}`;
  const [first, second] = layers.map(store) as [Buffer, Buffer];
  for (const blob of [first, second, config(created)]) tar.entry({ name: name(blob) }, blob);
  tar.entry({ name: 'oci-layout' }, '{}');
  tar.entry(
    { name: 'manifest.json' },
    JSON.stringify([{ Config: name(config(created)), Layers: [first, second, first].map(name) }]),
  );
  return write(tar);
}

async function write(tar: ReturnType<typeof pack>) {
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  const path = join(folder, `${Math.random()}.tar`);
  await writeFile(path, Buffer.concat(chunks));
  return path;
}

const convert = async (saved: string) => {
  const archive = join(folder, `${Math.random()}.oci`);
  const options = { epoch, cache: join(folder, 'cache'), signal: new AbortController().signal };
  return { archive, digest: await convertSaved(saved, archive, options) };
};

describe('convertSaved', () => {
  test('gives one digest for one content, whichever engine saved it and whenever it was built', async () => {
    const a = await convert(await legacy('2026-11-21T10:00:00Z'));
    const b = await convert(await legacy('2026-11-21T11:11:11.123Z'));
    const c = await convert(await modern('2026-11-21T12:00:00Z'));
    expect(new Set([a.digest, b.digest, c.digest]).size).toBe(1);
    expect(await readFile(a.archive)).toEqual(await readFile(b.archive));
    const layout = await openLayout(a.archive);
    expect(layout).toMatchObject({ digest: a.digest, platform: 'linux/amd64' });
    const image = JSON.parse((await layout.readSmall(layout.config.digest)).toString());
    expect(Object.keys(image)).toEqual(['created', 'architecture', 'os', 'config', 'rootfs', 'history']);
    expect(image.created).toBe('2024-01-02T00:00:00Z');
    const chunks: Buffer[] = [];
    for await (const chunk of layout.readBlob(layout.layers[1]?.digest ?? '')) chunks.push(chunk as Buffer);
    expect(gunzipSync(Buffer.concat(chunks))).toEqual(layers[1]);
  });

  test('unpacks the layers that an engine with the containerd image store saves', async () => {
    const plain = await convert(await modern('2026-11-21T12:00:00Z'));
    await rm(join(folder, 'cache'), { recursive: true });
    const gzip = await convert(await modern('2026-11-21T12:00:00Z', gzipSync));
    await rm(join(folder, 'cache'), { recursive: true });
    const zstd = await convert(await modern('2026-11-21T12:00:00Z', zstdCompressSync));
    expect([gzip.digest, zstd.digest]).toEqual([plain.digest, plain.digest]);
  });

  test('takes compressed layers from its cache, and drops what nobody asked for in a month', async () => {
    await convert(await legacy('2026-11-21T10:00:00Z'));
    const cache = join(folder, 'cache');
    const before = await readdir(cache);
    expect(before).toHaveLength(2);
    await writeFile(join(cache, 'old.tar.gz'), 'x');
    await utimes(join(cache, 'old.tar.gz'), 0, 0);
    await convert(await legacy('2026-11-21T10:00:00Z'));
    expect(await readdir(cache)).toEqual(before);
  });

  test('refuses a layer that is not its diff id, and leaves nothing of it', async () => {
    await expect(convert(await legacy('2026-11-21T10:00:00Z', true))).rejects.toThrow('is damaged');
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
  });
});

test('normalized keeps times that are earlier than the commit', () => {
  const image = JSON.parse(
    normalized(JSON.parse(config('2026-01-01T00:00:00Z').toString()), epoch).toString(),
  );
  expect(image.history.map(({ created }: { created: string }) => created)).toEqual([
    '2020-01-01T00:00:00Z',
    '2024-01-02T00:00:00Z',
  ]);
});

test.each([
  [{ RUNNER_TOOL_CACHE: '/opt/cache', HOME: '/h' }, '/opt/cache/slipway/layers'],
  [{ XDG_CACHE_HOME: '/x' }, '/x/slipway/layers'],
])('layers are kept in %j', (env, expected) => {
  expect(layerCacheFolder(env)).toBe(expected);
});
