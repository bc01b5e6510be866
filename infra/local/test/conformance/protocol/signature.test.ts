import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';

let local: LocalFargate;
beforeAll(async () => {
  local = await startChecked({ port: 0, engine: 'scripted', upstream: 'http://127.0.0.1:1', log: () => {} });
});
afterAll(() => local.close());

const signed = (credential: string) =>
  `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=00`;

async function ask(authorization: string | undefined) {
  const answer = await fetch(local.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.CreateCluster',
      ...(authorization !== undefined && { authorization }),
    },
    body: '{}',
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('an Authorization header', () => {
  test('says account and region', async () => {
    const { body } = await ask(signed('111122223333/20260101/eu-west-1/ecs/aws4_request'));
    expect(body).toMatchObject({
      cluster: { clusterArn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/default' },
    });
    const other = await ask(signed('AKIAEXAMPLE/20260101/us-east-1/ecs/aws4_request'));
    expect(other.body).toMatchObject({
      cluster: { clusterArn: 'arn:aws:ecs:us-east-1:000000000000:cluster/default' },
    });
  });

  test('is not asked for', async () => {
    expect((await ask(undefined)).status).toBe(200);
  });

  test.each([
    ['Basic YTpi', /algorithm/],
    ['AWS4-HMAC-SHA256', /requires 'Credential' parameter.*requires 'Signature'.*requires 'SignedHeaders'/],
    [
      'AWS4-HMAC-SHA256 Credential=k/d/r/ecs/aws4_request, SignedHeaders=host',
      /requires 'Signature' parameter/,
    ],
    [signed('k/20260101/ecs/aws4_request'), /exactly 5 slash-delimited elements.*got 'k\/20260101/],
    [signed('a/b/20260101/us-east-1/ecs/aws4_request'), /exactly 5 slash-delimited elements/],
    [signed(' k/20260101/us-east-1/ecs/aws4_request'), /not a valid key=value pair/],
  ])('%s is refused', async (authorization, message) => {
    expect(await ask(authorization)).toEqual({
      status: 400,
      body: { __type: 'IncompleteSignatureException', message: expect.stringMatching(message) },
    });
  });
});
