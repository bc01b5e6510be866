import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publicCredentials } from '../../../src/actions/push-sha-tag/ecr-public.ts';
import { redact } from '../../../src/runtime/mask.ts';

let server: Server;
let answers: { status: number; body: unknown }[];
let seen: { headers: IncomingHttpHeaders; path: string | undefined; body: string }[];

beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ headers: request.headers, path: request.url, body });
    const { status, body: answer } = answers.shift() ?? { status: 500, body: {} };
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return publicCredentials(AbortSignal.timeout(20_000), { AWS_ENDPOINT_URL_ECR_PUBLIC: url });
};
const token = (text: string) => ({
  authorizationData: { authorizationToken: Buffer.from(text).toString('base64'), expiresAt: 1.79e9 },
});

test("asks as the AWS CLI does: ECR Public's target, its signing name, us-east-1 wherever the caller is", async () => {
  answers.push({ status: 200, body: token('AWS:hush:hush') });
  expect(await ask()).toEqual({ username: 'AWS', password: 'hush:hush' });
  const [request] = seen;
  expect(request).toMatchObject({
    ...{ path: '/', body: '{}' },
    headers: {
      'x-amz-target': 'SpencerFrontendService.GetAuthorizationToken',
      'content-type': 'application/x-amz-json-1.1',
    },
  });
  const { authorization = '' } = request?.headers ?? {};
  expect(authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/ecr-public\/aws4_request, /,
  );
  // What is not signed could be changed on the way.
  for (const header of ['host', 'x-amz-date', 'x-amz-target'])
    expect(/SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';')).toContain(header);
  expect(redact('hush:hush')).toBe('***');
});

test('throttling is waited out, a refusal is not, and an answer without credentials is an error', async () => {
  answers.push({ status: 400, body: { __type: 'ThrottlingException', message: 'slow' } });
  answers.push({ status: 200, body: token('AWS:hush') });
  expect((await ask()).password).toBe('hush');
  answers.push({ status: 400, body: { __type: 'AccessDeniedException', message: 'not yours' } });
  await expect(ask()).rejects.toThrow("could not get the registry's credentials from ECR Public");
  expect(seen).toHaveLength(3);
  answers.push({ status: 200, body: {} });
  await expect(ask()).rejects.toThrow('ECR Public answered without credentials');
});
