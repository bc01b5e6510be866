/**
 * The OCI Distribution Specification 1.1 from its first category to its last, as a client of any make goes through it: pull,
 * push, content discovery, content management. Each test names the endpoints of the specification's table that it asks.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  digest,
  type Endpoint,
  errorsOf,
  makeManifest,
  ociIndex,
  ociManifest,
  pushBlob,
  putManifest,
  startEndpoint,
  temporaryFolder,
} from './support.ts';

const folder = temporaryFolder();
let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startEndpoint(folder.path);
  for (const name of ['library/app', 'other/app']) await endpoint.create(name);
});
afterAll(async () => {
  await endpoint.close();
  folder.remove();
});

const name = 'library/app';
const at = (path: string) => new URL(path, endpoint.url);
const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  fetch(at(path), { method, headers, ...(body === undefined ? {} : { body }) });
const absent = digest('nobody pushed this');
const octets = { 'content-type': 'application/octet-stream' };

describe('pull', () => {
  const content = 'a blob to pull';
  let manifest: string;
  beforeAll(async () => {
    await pushBlob(endpoint, name, content, 'text/plain');
    manifest = await makeManifest(endpoint, name, [content]);
    await putManifest(endpoint, name, 'pulled', manifest);
  });

  it('end-1: the API is there', async () => {
    expect((await ask('GET', '/v2/')).status).toBe(200);
  });

  it('end-2: a blob’s head and body, and its parts', async () => {
    const path = `/v2/${name}/blobs/${digest(content)}`;
    const head = await ask('HEAD', path);
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(content.length),
      '',
    ]);
    const body = await ask('GET', path);
    expect([body.status, body.headers.get('docker-content-digest'), await body.text()]).toEqual([
      200,
      digest(content),
      content,
    ]);
    const part = await ask('GET', path, { range: 'bytes=2-5' });
    expect([part.status, await part.text()]).toEqual([206, content.slice(2, 6)]);
  });

  it('end-3: a manifest by tag and by digest, as it was pushed', async () => {
    for (const reference of ['pulled', digest(manifest)]) {
      const path = `/v2/${name}/manifests/${reference}`;
      const head = await ask('HEAD', path, { accept: ociManifest });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(manifest.length)]);
      expect(head.headers.get('docker-content-digest')).toBe(digest(manifest));
      const body = await ask('GET', path, { accept: ociManifest });
      expect(body.headers.get('content-type')).toBe(ociManifest);
      expect(await body.text()).toBe(manifest);
    }
  });

  it.each([
    [`blobs/${absent}`, 'BLOB_UNKNOWN'],
    [`manifests/${absent}`, 'MANIFEST_UNKNOWN'],
    ['manifests/no-such-tag', 'MANIFEST_UNKNOWN'],
  ])('end-2, end-3: %s is not there', async (path, code) => {
    expect((await ask('HEAD', `/v2/${name}/${path}`)).status).toBe(404);
    const answer = await ask('GET', `/v2/${name}/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await errorsOf(answer)).toMatchObject([{ code, message: expect.stringMatching(/./) }]);
  });

  it('a repository that is not there is NAME_UNKNOWN, a name that can be none NAME_INVALID', async () => {
    const unknown = await ask('GET', '/v2/nobody/knows/tags/list');
    expect([unknown.status, (await errorsOf(unknown))[0]?.code]).toEqual([404, 'NAME_UNKNOWN']);
    const invalid = await ask('GET', '/v2/Library/tags/list');
    expect([invalid.status, (await errorsOf(invalid))[0]?.code]).toEqual([400, 'NAME_INVALID']);
  });
});

describe('push', () => {
  const start = async () => {
    const answer = await ask('POST', `/v2/${name}/blobs/uploads/`);
    expect(answer.status).toBe(202);
    return answer.headers.get('location') ?? '';
  };
  const closed = (location: string, content: string) => {
    const url = at(location);
    url.searchParams.set('digest', digest(content));
    return url.toString();
  };
  const isThere = async (content: string) =>
    (await ask('HEAD', `/v2/${name}/blobs/${digest(content)}`)).status === 200;

  it('end-4a, end-6: monolithic, a POST and a PUT', async () => {
    const content = 'post then put';
    const put = await ask('PUT', closed(await start(), content), octets, content);
    expect(put.status).toBe(201);
    const blob = await ask('GET', put.headers.get('location') ?? '');
    expect(await blob.text()).toBe(content);
  });

  it('end-4b: monolithic, in one POST', async () => {
    const content = 'one post';
    const path = `/v2/${name}/blobs/uploads/?digest=${digest(content)}`;
    const post = await ask('POST', path, octets, content);
    expect([post.status, await isThere(content)]).toEqual([201, true]);
    expect(post.headers.get('location')).toBe(`/v2/${name}/blobs/${digest(content)}`);
  });

  it('end-5, end-6: streamed, of a length that nobody said', async () => {
    const content = 'streamed '.repeat(20_000);
    const body = new Blob([content]).stream();
    const location = await start();
    const patch = await fetch(at(location), {
      method: 'PATCH',
      headers: octets,
      body,
      duplex: 'half',
    } as RequestInit);
    expect([patch.status, patch.headers.get('range')]).toEqual([202, `0-${content.length - 1}`]);
    const put = await ask('PUT', closed(patch.headers.get('location') ?? '', content));
    expect([put.status, await isThere(content)]).toEqual([201, true]);
  });

  it('end-5, end-13, end-6: in chunks, in order, the last with the PUT', async () => {
    const chunks = ['first chunk,', 'second chunk,', 'last chunk'];
    const content = chunks.join('');
    const range = (from: number, chunk: string) => ({
      ...octets,
      'content-range': `${from}-${from + chunk.length - 1}`,
    });
    const [first = '', second = '', last = ''] = chunks;
    let location = await start();
    const one = await ask('PATCH', location, range(0, first), first);
    expect([one.status, one.headers.get('range')]).toEqual([202, `0-${first.length - 1}`]);
    location = one.headers.get('location') ?? '';
    // The same chunk once more, and one that leaves a gap.
    for (const from of [0, first.length + 5]) {
      const again = await ask('PATCH', location, range(from, first), first);
      expect([again.status, again.headers.get('range')]).toEqual([416, `0-${first.length - 1}`]);
    }
    const status = await ask('GET', location);
    expect([status.status, status.headers.get('range')]).toEqual([204, `0-${first.length - 1}`]);
    location = status.headers.get('location') ?? '';
    const two = await ask('PATCH', location, range(first.length, second), second);
    expect(two.status).toBe(202);
    const headers = range(first.length + second.length, last);
    const put = await ask('PUT', closed(two.headers.get('location') ?? '', content), headers, last);
    expect([put.status, await isThere(content)]).toEqual([201, true]);
  });

  it('end-14: a cancelled upload is gone', async () => {
    const location = await start();
    expect((await ask('DELETE', location)).status).toBe(204);
    const answer = await ask('GET', location);
    expect([answer.status, (await errorsOf(answer))[0]?.code]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
  });

  it('end-6: content that is not what its digest says is refused', async () => {
    const put = await ask('PUT', closed(await start(), 'something else'), octets, 'content');
    expect([put.status, (await errorsOf(put))[0]?.code]).toEqual([400, 'DIGEST_INVALID']);
  });

  it('end-11: a blob is mounted from another repository, or uploaded where that has none', async () => {
    const content = 'in the other repository';
    await pushBlob(endpoint, 'other/app', content, 'text/plain');
    const mount = (what: string) => `/v2/${name}/blobs/uploads/?mount=${what}&from=other/app`;
    const mounted = await ask('POST', mount(digest(content)));
    expect([mounted.status, mounted.headers.get('location')]).toEqual([
      201,
      `/v2/${name}/blobs/${digest(content)}`,
    ]);
    expect(await isThere(content)).toBe(true);
    const upload = await ask('POST', mount(absent));
    expect([upload.status, upload.headers.get('location')]).toEqual([
      202,
      expect.stringContaining(`/v2/${name}/blobs/uploads/`),
    ]);
  });

  it('end-7: manifests by tag and by digest, an index over them, and one without its blobs', async () => {
    const manifests = await Promise.all(
      ['amd64', 'arm64'].map(async (architecture) => {
        const body = await makeManifest(endpoint, name, [architecture]);
        const put = await putManifest(endpoint, name, digest(body), body);
        expect([put.status, put.headers.get('location')]).toEqual([
          201,
          `/v2/${name}/manifests/${digest(body)}`,
        ]);
        return {
          mediaType: ociManifest,
          digest: digest(body),
          size: body.length,
          platform: { architecture, os: 'linux' },
        };
      }),
    );
    const index = JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests });
    const put = await putManifest(endpoint, name, 'multi', index, ociIndex);
    expect(put.status).toBe(201);
    const got = await ask('GET', `/v2/${name}/manifests/multi`, { accept: `${ociIndex}, ${ociManifest}` });
    expect([got.headers.get('content-type'), await got.text()]).toEqual([ociIndex, index]);
    const lacking = JSON.stringify({
      schemaVersion: 2,
      mediaType: ociManifest,
      config: { mediaType: 'x/y', digest: absent, size: 1 },
      layers: [],
    });
    const refused = await putManifest(endpoint, name, 'lacking', lacking);
    expect([refused.status, (await errorsOf(refused))[0]?.code]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN']);
  });
});

describe('content discovery', () => {
  it('end-8a, end-8b: tags, whole and in parts, in order', async () => {
    await endpoint.create('tags');
    const manifest = await makeManifest(endpoint, 'tags', ['x']);
    for (const tag of ['v2', 'Beta', 'alpha', 'v10']) await putManifest(endpoint, 'tags', tag, manifest);
    const seen: string[] = [];
    let path: string | undefined = '/v2/tags/tags/list?n=3';
    while (path) {
      const answer = await ask('GET', path);
      const body = (await answer.json()) as { name: string; tags: string[] };
      expect(body.name).toBe('tags');
      seen.push(...body.tags);
      path = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(['alpha', 'Beta', 'v10', 'v2']);
  });

  it('end-12a, end-12b: referrers, an image’s signature and SBOM, by type', async () => {
    await endpoint.create('signed');
    const image = await makeManifest(endpoint, 'signed', ['image']);
    await putManifest(endpoint, 'signed', 'v1', image);
    const subject = { mediaType: ociManifest, digest: digest(image), size: image.length };
    // An artifact's empty config and layer, as the image specification advises.
    const empty = await pushBlob(endpoint, 'signed', '{}', 'application/vnd.oci.empty.v1+json');
    const artifact = (artifactType: string) =>
      JSON.stringify({
        schemaVersion: 2,
        mediaType: ociManifest,
        artifactType,
        config: empty,
        layers: [empty],
        subject,
        annotations: { of: artifactType },
      });
    const types = ['application/spdx+json', 'application/vnd.in-toto+json'];
    for (const type of types) {
      const body = artifact(type);
      const put = await putManifest(endpoint, 'signed', digest(body), body);
      expect([put.status, put.headers.get('oci-subject')]).toEqual([201, digest(image)]);
    }
    const list = async (query = '') => {
      const answer = await ask('GET', `/v2/signed/referrers/${digest(image)}${query}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, ociIndex]);
      const { manifests } = (await answer.json()) as { manifests: { artifactType: string }[] };
      return { filtered: answer.headers.get('oci-filters-applied'), manifests };
    };
    const all = await list();
    expect([all.filtered, all.manifests.map((one) => one.artifactType)]).toEqual([null, types]);
    const [sbom = ''] = types;
    const some = await list(`?artifactType=${encodeURIComponent(sbom)}`);
    expect([some.filtered, some.manifests]).toEqual([
      'artifactType',
      [
        {
          mediaType: ociManifest,
          digest: digest(artifact(sbom)),
          size: artifact(sbom).length,
          artifactType: sbom,
          annotations: { of: sbom },
        },
      ],
    ]);
  });
});

describe('content management', () => {
  it('end-9, end-10: a tag, a manifest and a blob are deleted, and are gone', async () => {
    const manifest = await makeManifest(endpoint, name, ['to delete']);
    for (const tag of ['gone', 'gone-too']) await putManifest(endpoint, name, tag, manifest);
    const remove = async (path: string) => {
      const { status } = await ask('DELETE', `/v2/${name}/${path}`);
      return [status, (await ask('GET', `/v2/${name}/${path}`)).status];
    };
    expect(await remove('manifests/gone')).toEqual([202, 404]);
    expect((await ask('GET', `/v2/${name}/manifests/gone-too`)).status).toBe(200);
    expect(await remove(`manifests/${digest(manifest)}`)).toEqual([202, 404]);
    expect((await ask('GET', `/v2/${name}/manifests/gone-too`)).status).toBe(404);
    expect(await remove(`blobs/${digest('to delete')}`)).toEqual([202, 404]);
    expect((await ask('DELETE', `/v2/${name}/blobs/${digest('to delete')}`)).status).toBe(404);
  });
});
