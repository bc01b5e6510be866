import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/core/clock.ts';
import {
  digest,
  makeManifest,
  ociManifest,
  pushBlob,
  putManifest,
  startEndpoint,
  temporaryFolder,
} from './support.ts';

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe('a state folder', () => {
  it('gives images, tags and repositories back after a restart, and loses what was half done', async () => {
    const folder = temporaryFolder();
    const before = await startEndpoint(folder.path);
    await before.create('app', { imageTagMutability: 'IMMUTABLE' });
    const body = await makeManifest(before, 'app', ['layer']);
    await putManifest(before, 'app', 'v1', body);
    await pushBlob(before, 'app', 'of no image', 'x/y');
    const upload = await fetch(`${before.url}/v2/app/blobs/uploads/`, { method: 'POST' });
    const location = upload.headers.get('location');
    await fetch(before.url + location, { method: 'PATCH', body: 'half' });
    await before.close();
    expect(readdirSync(join(folder.path, 'uploads'))).toEqual([]);
    writeFileSync(join(folder.path, 'uploads', 'cut-off'), 'x');

    const after = await startEndpoint(folder.path);
    expect(await (await fetch(`${after.url}/v2/app/manifests/v1`)).text()).toBe(body);
    expect(await (await fetch(`${after.url}/v2/app/blobs/${digest('layer')}`)).text()).toBe('layer');
    expect((await fetch(`${after.url}/v2/app/blobs/${digest('of no image')}`)).status).toBe(404);
    expect((await fetch(after.url + location)).status).toBe(404);
    const moved = await putManifest(after, 'app', 'v1', await makeManifest(after, 'app', ['other']));
    expect(moved.status).toBe(400);
    await after.close();
    expect(readdirSync(join(folder.path, 'uploads'))).toEqual([]);
    folder.remove();
  });

  it('says which file is damaged', async () => {
    const folder = temporaryFolder();
    const before = await startEndpoint(folder.path);
    await before.create('app');
    await before.close();
    const [name = ''] = readdirSync(join(folder.path, 'repositories'));
    writeFileSync(join(folder.path, 'repositories', name), '{"name":"app"}');
    await expect(startEndpoint(folder.path)).rejects.toThrow(`${name} is not a repository's record`);
    folder.remove();
  });

  it('loses an upload that nobody goes on with for a day', async () => {
    const folder = temporaryFolder();
    const clock = manualClock();
    const endpoint = await startEndpoint(folder.path, clock);
    await endpoint.create('app');
    const answer = await fetch(`${endpoint.url}/v2/app/blobs/uploads/`, { method: 'POST' });
    const url = endpoint.url + answer.headers.get('location');
    await clock.advance(23 * 3600_000);
    expect((await fetch(url, { method: 'PATCH', body: 'more' })).status).toBe(202);
    await clock.advance(23 * 3600_000);
    expect((await fetch(url)).status).toBe(204);
    await clock.advance(2 * 3600_000);
    expect((await fetch(url)).status).toBe(404);
    await expect.poll(() => readdirSync(join(folder.path, 'uploads'))).toEqual([]);
    await endpoint.close();
    folder.remove();
  });

  it('holds content once, however many repositories have it, and none when the last is gone', async () => {
    const folder = temporaryFolder();
    const endpoint = await startEndpoint(folder.path);
    for (const name of ['one', 'two']) {
      await endpoint.create(name);
      await putManifest(endpoint, name, 'v1', await makeManifest(endpoint, name, ['same']));
    }
    const blobs = join(folder.path, 'blobs');
    expect(filesUnder(blobs)).toBe(3);
    await endpoint.remove('one');
    expect((await fetch(`${endpoint.url}/v2/two/blobs/${digest('same')}`)).status).toBe(200);
    await endpoint.remove('two');
    expect(filesUnder(blobs)).toBe(0);
    await endpoint.close();
    folder.remove();
  });

  it('does not bring a repository back that was deleted while an image was on its way', async () => {
    const folder = temporaryFolder();
    const before = await startEndpoint(folder.path);
    await before.create('app');
    const body = await makeManifest(before, 'app', ['layer']);
    const sent = request(`${before.url}/v2/app/manifests/v1`, {
      method: 'PUT',
      headers: { 'content-type': ociManifest, 'content-length': body.length },
    });
    const answered = once(sent, 'response');
    await new Promise<void>((resolve) => sent.write(body.slice(0, 10), () => setTimeout(resolve, 50)));
    await before.remove('app');
    sent.end(body.slice(10));
    await answered;
    await before.close();
    const after = await startEndpoint(folder.path);
    expect(await (await fetch(`${after.url}/v2/_catalog`)).json()).toEqual({ repositories: [] });
    expect(filesUnder(folder.path)).toBe(0);
    await after.close();
    folder.remove();
  });
});
