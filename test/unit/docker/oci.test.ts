import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/docker/digest.ts';
import { openLayout } from '../../../src/docker/oci.ts';
import { mediaTypes, writeLayout } from '../../../src/docker/oci-write.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oci-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const layer = Buffer.from('the bytes of a layer');
const config = (architecture = 'amd64') =>
  Buffer.from(JSON.stringify({ os: 'linux', architecture, rootfs: { type: 'layers', diff_ids: [] } }));
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const blobName = (blob: Buffer) => `blobs/sha256/${sha256Of(blob).slice(7)}`;
const descriptor = (mediaType: string, blob: Buffer) => ({
  mediaType,
  digest: sha256Of(blob),
  size: blob.length,
});

function image(architecture = 'amd64') {
  const manifest = bytes({
    schemaVersion: 2,
    config: descriptor(mediaTypes.config, config(architecture)),
    layers: [descriptor(mediaTypes.layer, layer)],
  });
  return {
    manifest,
    entry: { ...descriptor(mediaTypes.manifest, manifest), platform: { os: 'linux', architecture } },
    files: {
      [blobName(manifest)]: manifest,
      [blobName(config(architecture))]: config(architecture),
      [blobName(layer)]: layer,
    },
  };
}

function layout(manifests: object[], files: Record<string, Buffer>): Record<string, Buffer> {
  return {
    'oci-layout': bytes({ imageLayoutVersion: '1.0.0' }),
    'index.json': bytes({ schemaVersion: 2, manifests }),
    ...files,
  };
}

let count = 0;
async function tarOf(files: Record<string, Buffer>, more: { name: string; type: 'symlink' | 'file' }[] = []) {
  const path = join(folder, `${++count}.tar`);
  const tar = pack();
  for (const { name, type } of more)
    if (type === 'file') tar.entry({ name }, 'x');
    else tar.entry({ name, type, linkname: '/etc/passwd' });
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, content);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  await writeFile(path, Buffer.concat(chunks));
  return path;
}

async function folderOf(files: Record<string, Buffer>) {
  const path = join(folder, `${++count}`);
  await mkdir(join(path, 'blobs/sha256'), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

async function read(stream: AsyncIterable<unknown>) {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('openLayout', () => {
  for (const [kind, make] of [
    ['a tar', tarOf],
    ['a folder', folderOf],
  ] as const) {
    test(`reads ${kind}`, async () => {
      const one = image();
      const opened = await openLayout(await make(layout([one.entry], one.files)));
      expect(opened).toMatchObject({
        digest: sha256Of(one.manifest),
        manifestMediaType: mediaTypes.manifest,
        platform: 'linux/amd64',
        layers: [{ digest: sha256Of(layer), size: layer.length }],
      });
      expect(opened.manifest).toEqual(one.manifest);
      expect(await read(opened.readBlob(sha256Of(layer)))).toEqual(layer);
      const target = join(folder, `extracted-${++count}`);
      await opened.extractTo(target);
      const again = await openLayout(target);
      expect(again.digest).toBe(opened.digest);
      await expect(opened.extractTo(target)).rejects.toThrow('not empty');
    });
  }

  test('takes linux/amd64 of several, and passes over attestations', async () => {
    const [amd, arm] = [image('amd64'), image('arm64')];
    const attestation = {
      ...descriptor(mediaTypes.manifest, bytes({})),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
    const inner = bytes({ schemaVersion: 2, manifests: [arm.entry, attestation, amd.entry] });
    const path = await tarOf(
      layout([descriptor(mediaTypes.index, inner)], { ...amd.files, ...arm.files, [blobName(inner)]: inner }),
    );
    expect((await openLayout(path)).digest).toBe(sha256Of(amd.manifest));
  });

  test('gives what is attested of the image that it takes, and of no other', async () => {
    const [amd, arm] = [image('amd64'), image('arm64')];
    const about = (digest: string) => ({
      ...descriptor(mediaTypes.manifest, bytes({ about: digest })),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': digest,
      },
    });
    const attested = about(amd.entry.digest);
    const manifests = [amd.entry, arm.entry, about(arm.entry.digest), attested];
    const path = await tarOf(layout(manifests, { ...amd.files, ...arm.files }));
    expect((await openLayout(path)).attestations).toEqual([attested]);
  });

  test('gives the platform of a single image, whatever it is', async () => {
    const arm = image('arm64');
    expect((await openLayout(await tarOf(layout([arm.entry], arm.files)))).platform).toBe('linux/arm64');
  });

  test('refuses what it can not choose from', async () => {
    const arm = image('arm64');
    const other = { ...image('arm64').entry, digest: sha256Of('x') };
    await expect(openLayout(await tarOf(layout([arm.entry, other], arm.files)))).rejects.toThrow(
      'holds 2 images (linux/arm64, linux/arm64); exactly one for linux/amd64',
    );
    await expect(openLayout(await tarOf(layout([], {})))).rejects.toThrow('holds no image');
  });

  test.each([
    ['a symbolic link', [{ name: 'blobs/sha256/x', type: 'symlink' as const }], 'a symlink named'],
    ['a path that leads out', [{ name: '../evil', type: 'file' as const }], "an entry named '../evil'"],
    ['an absolute path', [{ name: '/evil', type: 'file' as const }], "an entry named '/evil'"],
    ['a file twice', [{ name: 'index.json', type: 'file' as const }], "the file 'index.json' twice"],
  ])('refuses %s in a tar', async (_, more, message) => {
    const one = image();
    await expect(openLayout(await tarOf(layout([one.entry], one.files), more))).rejects.toThrow(message);
  });

  test('refuses a blob that is not its digest', async () => {
    const one = image();
    const files = layout([one.entry], {
      ...one.files,
      [blobName(layer)]: Buffer.from('the bytes of a lAyer'),
    });
    await expect(openLayout(await tarOf(files))).rejects.toThrow('whose bytes hash to');
    // In a folder the layers are checked as they are read.
    const opened = await openLayout(await folderOf(files));
    await expect(read(opened.readBlob(sha256Of(layer)))).rejects.toThrow('a blob is damaged');
  });

  test('refuses a missing or cut layer, and what is no layout', async () => {
    const one = image();
    const { [blobName(layer)]: _, ...rest } = one.files;
    await expect(openLayout(await tarOf(layout([one.entry], rest)))).rejects.toThrow('is missing');
    await expect(
      openLayout(
        await folderOf(layout([one.entry], { ...one.files, [blobName(layer)]: Buffer.from('short') })),
      ),
    ).rejects.toThrow('has not the size');
    await expect(openLayout(await tarOf({ 'manifest.json': bytes([]) }))).rejects.toThrow(
      'is not an OCI image layout',
    );
    await writeFile(join(folder, 'text'), 'no tar at all'.repeat(100));
    await expect(openLayout(join(folder, 'text'))).rejects.toThrow("can't be read as a tar");
    await expect(openLayout(join(folder, 'none'))).rejects.toThrow("can't be read");
  });

  test('refuses links in a folder', async () => {
    const one = image();
    const path = await folderOf(layout([one.entry], one.files));
    await rm(join(path, blobName(layer)));
    await symlink('/etc/hostname', join(path, blobName(layer)));
    await expect(openLayout(path)).rejects.toThrow('is not an ordinary file');
  });
});

test('writeLayout writes the same bytes each time, and openLayout reads them', async () => {
  const file = join(folder, 'layer');
  await writeFile(file, layer);
  const one = { descriptor: descriptor(mediaTypes.layer, layer), file };
  const [a, b] = [join(folder, 'a.tar'), join(folder, 'b.tar')];
  const digest = await writeLayout(a, { config: config(), layers: [one, one] });
  await writeLayout(b, { config: config(), layers: [one, one] });
  expect(sha256Of(await read((await import('node:fs')).createReadStream(a)))).toBe(
    sha256Of(await read((await import('node:fs')).createReadStream(b))),
  );
  const opened = await openLayout(a);
  expect(opened).toMatchObject({ digest, platform: 'linux/amd64' });
  expect(opened.layers).toHaveLength(2);
  expect(await readdir(folder)).toContain('a.tar');
});
