import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startEndpoint, temporaryFolder } from './support.ts';

const megabyte = 1024 * 1024;

/** Sends 300 MB of an upload and reads them back, in a process of its own, so that only the registry's memory is measured. */
const client = `
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { once } from 'node:events';
const url = process.argv[1];
const chunk = Buffer.alloc(${megabyte}, 'x');
const hash = createHash('sha256');
const send = async (method, target, chunks) => {
  const sent = request(target, { method });
  const answered = once(sent, 'response');
  for (let i = 0; i < chunks; i++) {
    hash.update(chunk);
    if (!sent.write(chunk)) await once(sent, 'drain');
  }
  sent.end();
  const [answer] = await answered;
  return answer;
};
const drain = async (answer) => { const back = createHash('sha256'); for await (const part of answer) back.update(part); return back.digest('hex'); };
const start = await send('POST', url + '/v2/app/blobs/uploads/', 0);
await drain(start);
const location = url + start.headers.location;
await drain(await send('PATCH', location, 300));
const hex = hash.digest('hex');
await drain(await send('PUT', location + '?digest=sha256:' + hex, 0));
const got = await send('GET', url + '/v2/app/blobs/sha256:' + hex, 0);
console.log(got.statusCode, got.headers['content-length'], (await drain(got)) === hex);
`;

it('streams a blob of 300 MB in and out without holding it', async () => {
  const folder = temporaryFolder();
  const endpoint = await startEndpoint(folder.path);
  await endpoint.create('app');
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', client, endpoint.url]);
  clearInterval(watch);
  expect(stdout.trim()).toBe(`200 ${300 * megabyte} true`);
  // Half of it: what is garbage already goes when the collector comes to it.
  expect((peak - before) / megabyte).toBeLessThan(150);
  await endpoint.close();
  folder.remove();
});
