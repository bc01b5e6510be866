import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import { createEcr } from '../../../src/ecr/index.ts';
import { digest, type Endpoint, pushBlob, rawRequest, startEndpoint, temporaryFolder } from './support.ts';

const outer = temporaryFolder();
const registryDir = join(outer.path, 'registry');
const outside = join(outer.path, 'outside');
let endpoint: Endpoint;

beforeAll(async () => {
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret'), 'secret');
  endpoint = await startEndpoint(registryDir);
  await endpoint.create('app');
});
afterAll(async () => {
  await endpoint.close();
  outer.remove();
});

const pathOf = (hash: string) => join(registryDir, 'blobs', 'sha256', hash.slice(7, 9), hash.slice(7));

/** Only our own kinds of files may be there, and nothing beside the registry's folder. */
function expectTidy(): void {
  expect(readdirSync(outer.path).sort()).toEqual(['outside', 'registry']);
  expect(readdirSync(outside)).toEqual(['secret']);
  expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
  const files = readdirSync(registryDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(registryDir.length));
  for (const file of files) {
    expect(file).toMatch(
      /^\/(blobs\/sha(256\/[0-9a-f]{2}\/[0-9a-f]{64}|512\/[0-9a-f]{2}\/[0-9a-f]{128})|uploads\/[0-9a-f-]{36}|repositories\/[0-9a-f]{64}\.json)$/,
    );
  }
}

describe('requests of any kind', () => {
  const trick = fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%',
    '%zz',
    '__proto__',
    'app',
    'app/../app',
    'blobs',
    'uploads',
    'manifests',
    'referrers',
    'tags',
    'list',
    '_catalog',
    'sha256:',
    '\\',
    ';',
    'C:',
    '%c0%ae',
    digest(''),
    `sha256:${'../'.repeat(21)}a`,
    'A'.repeat(300),
    '00000000-0000-0000-0000-000000000000',
  );
  const segment = fc.oneof(
    trick,
    fc.stringMatching(/^[!-~]{0,12}$/).filter((text) => !/[?#]/.test(text)),
  );
  const path = fc.array(segment, { minLength: 0, maxLength: 7 }).map((parts) => `/v2/${parts.join('/')}`);
  const query = fc.array(
    fc.tuple(
      fc.constantFrom('digest', 'mount', 'from', 'n', 'last', 'tag', 'artifactType', 'digest-algorithm'),
      segment,
    ),
    { maxLength: 3 },
  );
  const header = fc.constantFrom<Record<string, string>>(
    {},
    { range: 'bytes=-' },
    { range: 'bytes=99999999999999999999-' },
    { 'content-range': '0-0' },
    { 'content-range': '-1--5' },
    { 'content-range': '0-99999999999999999' },
    { 'content-type': 'x' },
    { authorization: 'Bearer x' },
    { 'content-type': 'application/vnd.oci.image.index.v1+json' },
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((json) => Buffer.from(json)),
  );
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');

  it('are answered with 2xx or 4xx, and write nothing but blobs, uploads and records', async () => {
    await fc.assert(
      fc.asyncProperty(method, path, query, header, body, async (verb, target, params, headers, content) => {
        const search = params.map(([key, value]) => `${key}=${value}`).join('&');
        const answer = await rawRequest(endpoint, {
          method: verb,
          path: search ? `${target}?${search}` : target,
          headers,
          ...(verb === 'GET' || verb === 'HEAD' ? {} : { body: content }),
        });
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400 && answer.body) {
          expect(JSON.parse(answer.body)).toMatchObject({
            errors: [{ code: expect.stringMatching(/^[A-Z_]+$/) }],
          });
        }
      }),
      { numRuns: 600 },
    );
    expect(endpoint.lines).toEqual([]);
    expectTidy();
  });

  it('with manifests of any content never fail', async () => {
    const descriptor = fc.record(
      {
        mediaType: fc.oneof(fc.string(), fc.constant('application/vnd.oci.image.config.v1+json')),
        digest: fc.oneof(fc.string(), fc.constant(digest('')), trick),
        size: fc.oneof(fc.integer(), fc.double(), fc.constant(0)),
      },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(fc.jsonValue(), descriptor, fc.array(descriptor, { maxLength: 3 }));
    const document = fc.record(
      {
        schemaVersion: fc.constantFrom(1, 2, '2'),
        mediaType: fc.constantFrom(
          'application/vnd.oci.image.manifest.v1+json',
          'application/vnd.oci.image.index.v1+json',
        ),
        config: anything,
        layers: anything,
        manifests: anything,
        subject: anything,
        annotations: anything,
        artifactType: anything,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(document, async (json) => {
        const content = Buffer.from(JSON.stringify(json));
        const answer = await rawRequest(endpoint, {
          method: 'PUT',
          path: '/v2/app/manifests/fuzz',
          body: content,
        });
        expect([201, 400]).toContain(answer.status);
      }),
      { numRuns: 300 },
    );
    expect(endpoint.lines).toEqual([]);
    expectTidy();
  });

  it.each([
    '/v2/../outside/blobs/uploads/',
    '/v2/app/../../outside/blobs/uploads/',
    '/v2/%2e%2e/outside/blobs/uploads/',
    '/v2/app%2f..%2f..%2foutside/blobs/uploads/',
    '/v2//app/blobs/uploads/',
    '/v2/APP/blobs/uploads/',
    '/v2/a/blobs/uploads/',
  ])('POST %s is refused for its name', async (target) => {
    const answer = await rawRequest(endpoint, { method: 'POST', path: target });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('NAME_INVALID');
  });
});

describe('symlinks', () => {
  it('in the place of a blob are not followed', async () => {
    const { digest: hash } = await pushBlob(endpoint, 'app', 'to be swapped', 'x/y');
    rmSync(pathOf(hash));
    symlinkSync(join(outside, 'secret'), pathOf(hash));
    const answer = await fetch(`${endpoint.url}/v2/app/blobs/${hash}`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(endpoint.lines.splice(0).join()).toContain('ELOOP');
    await pushBlob(endpoint, 'app', 'to be swapped', 'x/y');
    expect(await (await fetch(`${endpoint.url}/v2/app/blobs/${hash}`)).text()).toBe('to be swapped');
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
  });

  it('in the place of a folder are refused when a blob comes, and at the start', async () => {
    const hash = digest('into a link');
    const place = dirname(pathOf(hash));
    rmSync(place, { recursive: true, force: true });
    symlinkSync(outside, place);
    await expect(pushBlob(endpoint, 'app', 'into a link', 'x/y')).rejects.toThrow('500');
    expect(endpoint.lines.splice(0).join()).toContain('is a symlink or a file');
    rmSync(place);
    expect(readdirSync(outside)).toEqual(['secret']);

    const other = temporaryFolder();
    for (const name of ['blobs', 'uploads', 'repositories']) {
      const registry = join(other.path, name);
      mkdirSync(registry);
      symlinkSync(outside, join(registry, name));
      const open = () =>
        createEcr({ clock: manualClock(), registryDir: registry, host: () => '', log: () => {} });
      expect(open).toThrow('is a symlink or a file');
    }
    other.remove();
    expect(existsSync(join(outside, 'secret'))).toBe(true);
  });
});
