import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  digest,
  type Endpoint,
  errorsOf,
  makeManifest,
  ociIndex,
  ociManifest,
  putManifest,
  startEndpoint,
  temporaryFolder,
} from './support.ts';

const folder = temporaryFolder();
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint(folder.path);
  await endpoint.create('app');
});
afterAll(async () => {
  await endpoint.close();
  folder.remove();
  expect(endpoint.lines).toEqual([]);
});

const get = (reference: string, name = 'app', method = 'GET') =>
  fetch(`${endpoint.url}/v2/${name}/manifests/${reference}`, { method });

describe('manifests', () => {
  it('are given back byte for byte, by tag and by digest', async () => {
    const body = `  ${await makeManifest(endpoint, 'app', ['layer one'], { unknown: [1, 2] })}\n`;
    const put = await putManifest(endpoint, 'app', 'v1', body, `${ociManifest}; charset=utf-8`);
    expect([put.status, put.headers.get('docker-content-digest')]).toEqual([201, digest(body)]);
    for (const reference of ['v1', digest(body), encodeURIComponent(digest(body))]) {
      const answer = await get(reference);
      expect(await answer.text()).toBe(body);
      expect(answer.headers.get('content-type')).toBe(ociManifest);
      expect(answer.headers.get('docker-content-digest')).toBe(digest(body));
      const head = await get(reference, 'app', 'HEAD');
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.length)]);
    }
  });

  it('keep Docker’s media type', async () => {
    const type = 'application/vnd.docker.distribution.manifest.v2+json';
    const body = await makeManifest(endpoint, 'app', ['docker layer'], { mediaType: type });
    expect((await putManifest(endpoint, 'app', 'docker', body, type)).status).toBe(201);
    expect((await get('docker')).headers.get('content-type')).toBe(type);
  });

  it('must have their blobs in the repository: one error for each that lacks', async () => {
    const lacking = ['a', 'b'].map((text) => ({ mediaType: 'x/y', digest: digest(text), size: 1 }));
    const body = await makeManifest(endpoint, 'app', [], { layers: lacking });
    const answer = await putManifest(endpoint, 'app', 'lacking', body);
    expect(answer.status).toBe(400);
    expect(await errorsOf(answer)).toMatchObject([
      { code: 'MANIFEST_BLOB_UNKNOWN', detail: { digest: digest('a') } },
      { code: 'MANIFEST_BLOB_UNKNOWN', detail: { digest: digest('b') } },
    ]);
    expect((await get('lacking')).status).toBe(404);
  });

  it('of an index must be there; layers that may not be passed on need not', async () => {
    const foreign = {
      mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar',
      digest: digest('f'),
      size: 9,
    };
    const body = await makeManifest(endpoint, 'app', [], { layers: [foreign] });
    const entry = { mediaType: ociManifest, digest: digest(body), size: body.length };
    const index = JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests: [entry] });
    const early = await putManifest(endpoint, 'app', 'multi', index, ociIndex);
    expect((await errorsOf(early))[0]?.code).toBe('MANIFEST_BLOB_UNKNOWN');
    expect((await putManifest(endpoint, 'app', digest(body), body)).status).toBe(201);
    expect((await putManifest(endpoint, 'app', 'multi', index, ociIndex)).status).toBe(201);
  });

  it.each([
    ['no JSON', '{', ociManifest, 'MANIFEST_INVALID'],
    ['an array', '[]', ociManifest, 'MANIFEST_INVALID'],
    [
      'schema 1',
      '{"schemaVersion":1,"name":"x"}',
      'application/vnd.docker.distribution.manifest.v1+json',
      'MANIFEST_INVALID',
    ],
    [
      'another type than it says',
      `{"schemaVersion":2,"mediaType":"${ociIndex}","manifests":[]}`,
      ociManifest,
      'MANIFEST_INVALID',
    ],
    [
      'a config that is no digest',
      '{"schemaVersion":2,"config":{"mediaType":"a","size":1,"digest":"sha256:../.."},"layers":[]}',
      ociManifest,
      'DIGEST_INVALID',
    ],
  ])('are refused: %s', async (_name, body, type, code) => {
    const answer = await putManifest(endpoint, 'app', 'bad', body, type);
    expect([answer.status, (await errorsOf(answer))[0]?.code]).toEqual([400, code]);
  });

  it('are refused under a digest that is not theirs, or a tag that is none', async () => {
    const body = await makeManifest(endpoint, 'app', ['x']);
    const wrong = await putManifest(endpoint, 'app', digest('other'), body);
    expect([wrong.status, (await errorsOf(wrong))[0]?.code]).toEqual([400, 'DIGEST_INVALID']);
    for (const tag of ['.hidden', '-x', 'a'.repeat(129), 'a%20b']) {
      expect((await putManifest(endpoint, 'app', tag, body)).status).toBe(400);
    }
    expect((await putManifest(endpoint, 'app', 'a'.repeat(128), body)).status).toBe(201);
    expect((await putManifest(endpoint, 'app', '__proto__', body)).status).toBe(201);
    expect((await get('__proto__')).status).toBe(200);
  });

  it('may have 4 MiB and no byte more', async () => {
    const small = await makeManifest(endpoint, 'app', ['x']);
    const body = small + ' '.repeat(4 * 1024 * 1024 - small.length);
    expect((await putManifest(endpoint, 'app', 'big', body)).status).toBe(201);
    expect((await putManifest(endpoint, 'app', 'big', `${body} `)).status).toBe(413);
  });

  it('go with their tags when deleted by digest; a tag goes alone', async () => {
    const body = await makeManifest(endpoint, 'app', ['deleted']);
    const url = digest(body);
    const put = await putManifest(endpoint, 'app', `${url}?tag=d1&tag=d2`, body);
    expect(put.headers.get('oci-tag')).toBe('d1, d2');
    expect((await get('d1', 'app', 'DELETE')).status).toBe(202);
    expect([(await get('d1')).status, (await get('d2')).status]).toEqual([404, 200]);
    expect((await get(url, 'app', 'DELETE')).status).toBe(202);
    expect([(await get('d2')).status, (await get(url)).status]).toEqual([404, 404]);
    expect((await get(url, 'app', 'DELETE')).status).toBe(404);
  });
});

describe('a repository that does not exist', () => {
  it.each(['GET', 'POST', 'PUT'])('is refused in ECR’s words (%s)', async (method) => {
    const path = method === 'POST' ? 'blobs/uploads/' : 'manifests/v1';
    const answer = await fetch(`${endpoint.url}/v2/no/such/${path}`, { method });
    expect([answer.status, (await errorsOf(answer))[0]]).toMatchObject([
      404,
      {
        code: 'NAME_UNKNOWN',
        message: "The repository with name 'no/such' does not exist in the registry with id '000000000000'",
      },
    ]);
  });
});

describe('immutable tags', () => {
  it('stay, in ECR’s words, but the same image may be pushed again', async () => {
    await endpoint.create('fixed', { imageTagMutability: 'IMMUTABLE' });
    const one = await makeManifest(endpoint, 'fixed', ['one']);
    const two = await makeManifest(endpoint, 'fixed', ['two']);
    expect((await putManifest(endpoint, 'fixed', 'v1', one)).status).toBe(201);
    expect((await putManifest(endpoint, 'fixed', 'v1', one)).status).toBe(201);
    const moved = await putManifest(endpoint, 'fixed', 'v1', two);
    expect([moved.status, (await errorsOf(moved))[0]]).toMatchObject([
      400,
      {
        code: 'TAG_INVALID',
        message:
          "The image tag 'v1' already exists in the 'fixed' repository and cannot be overwritten because the tag is immutable.",
      },
    ]);
    expect(await (await get('v1', 'fixed')).text()).toBe(one);
    expect((await get(digest(two), 'fixed')).status).toBe(404);
  });

  it.each([
    ['IMMUTABLE_WITH_EXCLUSION', 'latest', 201],
    ['IMMUTABLE_WITH_EXCLUSION', 'dev-1', 201],
    ['IMMUTABLE_WITH_EXCLUSION', 'v1', 400],
    ['MUTABLE_WITH_EXCLUSION', 'dev-1', 400],
    ['MUTABLE_WITH_EXCLUSION', 'v1', 201],
  ])('%s, moving %s: %i', async (imageTagMutability, tag, status) => {
    const name = `${imageTagMutability.toLowerCase()}/${tag}`;
    await endpoint.create(name, {
      imageTagMutability,
      imageTagMutabilityExclusionFilters: ['latest', 'dev-*'].map((filter) => ({
        filterType: 'WILDCARD',
        filter,
      })),
    });
    await putManifest(endpoint, name, tag, await makeManifest(endpoint, name, ['one']));
    const moved = await putManifest(endpoint, name, tag, await makeManifest(endpoint, name, ['two']));
    expect(moved.status).toBe(status);
  });
});

describe('lists', () => {
  it('of tags are sorted and can be had in parts', async () => {
    await endpoint.create('tags');
    const body = await makeManifest(endpoint, 'tags', ['x']);
    for (const tag of ['b', 'a', 'C', 'd']) await putManifest(endpoint, 'tags', tag, body);
    const list = async (query: string) => {
      const answer = await fetch(`${endpoint.url}/v2/tags/tags/list${query}`);
      const { tags = [] } = (await answer.json()) as { tags?: string[] };
      return [answer.status, tags.join(), answer.headers.get('link')];
    };
    expect(await list('')).toEqual([200, 'a,b,C,d', null]);
    expect(await list('?n=2')).toEqual([200, 'a,b', '</v2/tags/tags/list?n=2&last=b>; rel="next"']);
    expect(await list('?n=2&last=b')).toEqual([200, 'C,d', null]);
    expect(await list('?last=a')).toEqual([200, 'b,C,d', null]);
    expect(await list('?n=0')).toEqual([200, '', null]);
    expect((await list('?n=-1'))[0]).toBe(400);
  });

  it('of repositories', async () => {
    const answer = await fetch(`${endpoint.url}/v2/_catalog?n=1`);
    expect(await answer.json()).toEqual({ repositories: ['app'] });
    expect(answer.headers.get('link')).toBe('</v2/_catalog?n=1&last=app>; rel="next"');
  });
});

describe('referrers', () => {
  it('are the manifests that speak of a digest, even one that is not there yet', async () => {
    await endpoint.create('signed');
    const image = await makeManifest(endpoint, 'signed', ['image']);
    const subject = { mediaType: ociManifest, digest: digest(image), size: image.length };
    const annotations = { made: 'today' };
    const typed = await makeManifest(endpoint, 'signed', ['sbom'], {
      subject,
      artifactType: 'text/sbom',
      annotations,
    });
    const plain = await makeManifest(endpoint, 'signed', ['signature'], { subject });
    for (const body of [typed, plain]) {
      const put = await putManifest(endpoint, 'signed', digest(body), body);
      expect([put.status, put.headers.get('oci-subject')]).toEqual([201, digest(image)]);
    }
    const list = async (query = '', of = digest(image)) => {
      const answer = await fetch(`${endpoint.url}/v2/signed/referrers/${of}${query}`);
      return { answer, index: (await answer.json()) as { manifests: object[] } };
    };
    const all = await list();
    expect(all.answer.headers.get('content-type')).toBe(ociIndex);
    expect(all.index).toMatchObject({ schemaVersion: 2, mediaType: ociIndex });
    expect(all.index.manifests).toEqual([
      {
        mediaType: ociManifest,
        digest: digest(typed),
        size: typed.length,
        artifactType: 'text/sbom',
        annotations,
      },
      {
        mediaType: ociManifest,
        digest: digest(plain),
        size: plain.length,
        artifactType: 'application/vnd.oci.image.config.v1+json',
      },
    ]);
    const some = await list('?artifactType=text/sbom');
    expect(some.answer.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(some.index.manifests).toHaveLength(1);
    expect((await list('', digest('unheard of'))).index.manifests).toEqual([]);
    expect((await list('', 'sha256:short')).answer.status).toBe(400);
  });
});

describe('the rest of the protocol', () => {
  it('says which methods there are', async () => {
    const answer = await fetch(`${endpoint.url}/v2/app/tags/list`, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('resolves a name that several accounts and regions have to the one made first', async () => {
    await endpoint.create('twice', {}, { region: 'eu-west-1', account: '111111111111' });
    await endpoint.create('twice', { imageTagMutability: 'IMMUTABLE' });
    const body = await makeManifest(endpoint, 'twice', ['x']);
    expect((await putManifest(endpoint, 'twice', 'v1', body)).status).toBe(201);
    const moved = await putManifest(endpoint, 'twice', 'v1', await makeManifest(endpoint, 'twice', ['y']));
    expect(moved.status).toBe(201);
  });
});
