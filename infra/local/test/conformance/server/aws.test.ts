import { connect } from 'node:net';
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { CreateServiceCommand, ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AwsError } from '../../../src/core/errors.ts';
import { jsonAnswer } from '../../../src/http/answer.ts';
import { bodyLimit } from '../../../src/http/body.ts';
import type { AwsCall, ServiceHandler } from '../../../src/http/call.ts';
import { send, signedFor, startParts } from './fake.ts';

let parts: Awaited<ReturnType<typeof startParts>>;
let calls: AwsCall[] = [];
let reply: ServiceHandler;
const credentials = { accessKeyId: '111122223333', secretAccessKey: 'test' };
const config = () => ({ endpoint: parts.url, region: 'eu-west-1', credentials, maxAttempts: 1 });

beforeAll(async () => {
  const handler: ServiceHandler = async (call) => {
    calls.push(call);
    return await reply(call);
  };
  parts = await startParts(
    { ecs: handler, ecr: handler, elasticloadbalancing: handler },
    async (req, res) => {
      let size = 0;
      for await (const part of req) size += (part as Buffer).length;
      res.end(`registry ${req.method} ${req.url} ${size}`);
    },
  );
});
afterAll(() => parts.close());
beforeEach(() => {
  calls = [];
  parts.lines.length = 0;
  parts.behind.sent.length = 0;
  reply = async () => jsonAnswer({});
});

describe('AWS’s own clients', () => {
  it('JSON: gives operation, input, account and region, and the answer', async () => {
    reply = async () => jsonAnswer({ clusterArns: ['arn:x'] });
    const answer = await new ECSClient(config()).send(new ListClustersCommand({ maxResults: 5 }));
    expect(answer.clusterArns).toEqual(['arn:x']);
    expect(answer.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(calls).toMatchObject([
      {
        service: 'ecs',
        operation: 'ListClusters',
        scope: { region: 'eu-west-1', account: '111122223333' },
        input: { maxResults: 5 },
      },
    ]);
    expect(parts.behind.sent).toEqual([]);
  });

  it('query: gives the form', async () => {
    reply = async () => ({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: Buffer.from(
        '<DescribeTargetHealthResponse><DescribeTargetHealthResult><TargetHealthDescriptions/></DescribeTargetHealthResult></DescribeTargetHealthResponse>',
      ),
    });
    const command = new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:tg' });
    const answer = await new ElasticLoadBalancingV2Client(config()).send(command);
    expect(answer.TargetHealthDescriptions).toEqual([]);
    expect(calls[0]).toMatchObject({ service: 'elasticloadbalancing', operation: 'DescribeTargetHealth' });
    expect(calls[0]?.form.get('TargetGroupArn')).toBe('arn:tg');
  });

  it('throw an AwsError under its own name, in both protocols', async () => {
    reply = async () => {
      throw new AwsError('ServiceNotFoundException', 'No such service.');
    };
    const ecs = new ECSClient(config()).send(new CreateServiceCommand({ serviceName: 's' }));
    await expect(ecs).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      message: 'No such service.',
      $metadata: { httpStatusCode: 400 },
      $fault: 'client',
    });
    reply = async () => {
      throw new AwsError('TargetGroupNotFound', 'No such target group.');
    };
    const command = new DescribeTargetHealthCommand({ TargetGroupArn: 'x' });
    const elb = new ElasticLoadBalancingV2Client(config()).send(command);
    await expect(elb).rejects.toMatchObject({
      name: 'TargetGroupNotFoundException',
      message: 'No such target group.',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('get a plain 500 where the server fails, with the reason on stderr and not in the answer', async () => {
    reply = async () => {
      throw new TypeError('a bug with the secret 4711');
    };
    const ecr = new ECRClient(config()).send(new DescribeRepositoriesCommand({}));
    await expect(ecr).rejects.toMatchObject({ name: 'ServerException', $metadata: { httpStatusCode: 500 } });
    await ecr.catch((error: Error) => expect(error.message).not.toContain('4711'));
    expect(parts.lines.join()).toContain('internal error in ecr DescribeRepositories: TypeError: a bug');
  });

  it('get an error that they can read for a service that nothing here has', async () => {
    parts.behind.answerNext({ status: 400, headers: {}, body: '{"error": "Unsupported service: none"}' });
    const answer = await fetch(parts.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'None.Get',
        authorization:
          'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/none/aws4_request, SignedHeaders=host, Signature=x',
      },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      __type: 'UnknownOperationException',
      message: 'Neither Local Fargate nor its upstream has the service none.',
    });
    expect(parts.lines).toEqual(['unknown operation: none Get']);
  });

  it('reach the upstream with what is not owned, as they sent it', async () => {
    reply = async () => undefined;
    parts.behind.answerNext({
      status: 200,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': 'theirs',
        'x-more': 'yes',
      },
      body: '{"clusterArns":["from upstream"]}',
    });
    const answer = await new ECSClient(config()).send(new ListClustersCommand({ maxResults: 7 }));
    expect(answer.clusterArns).toEqual(['from upstream']);
    expect(answer.$metadata.requestId).toBe('theirs');
    expect(parts.behind.sent).toMatchObject([
      {
        method: 'POST',
        url: '/',
        body: '{"maxResults":7}',
        headers: {
          host: `127.0.0.1:${parts.port}`,
          'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
          authorization: expect.stringContaining('Credential=111122223333/'),
        },
      },
    ]);
  });
});

describe('what is not AWS’s usual', () => {
  const ecs = {
    authorization: signedFor('ecs'),
    'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
  };

  it.each([
    ['{"a":'],
    ['[]'],
    ['"text"'],
    ['null'],
    ['\u0000'],
  ])('refuses %j as no JSON object', async (body) => {
    const got = await send(parts.url, { method: 'POST', headers: ecs }, body);
    expect(got.status).toBe(400);
    expect(got.headers['x-amzn-errortype']).toBe('SerializationException');
    expect(JSON.parse(got.body)).toMatchObject({ __type: 'SerializationException' });
    expect(calls).toEqual([]);
  });

  it('takes an empty body for an empty object', async () => {
    expect((await send(parts.url, { method: 'POST', headers: ecs })).status).toBe(200);
    expect(calls[0]?.input).toEqual({});
  });

  it('tells a client of a newer protocol that it is not spoken', async () => {
    const url = `${parts.url}/service/AmazonEC2ContainerServiceV20141113/operation/ListClusters`;
    const headers = { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' };
    const got = await send(url, { method: 'POST', headers }, Buffer.from([0xbf, 0xff]));
    expect(got.status).toBe(400);
    expect(got.headers['smithy-protocol']).toBe('rpc-v2-cbor');
    expect(got.body).toContain('UnknownOperationException');
    expect(got.body).toContain('not in Smithy RPC v2 CBOR');
  });

  it('says what it is to whoever opens it in a browser', async () => {
    const got = await send(parts.url, { method: 'GET' });
    expect(got.status).toBe(403);
    expect(got.body).toContain('/_local/');
  });

  it('logs an unknown operation once, with its name', async () => {
    reply = async ({ operation }) => {
      throw new AwsError('UnknownOperationException', `There is no ${operation}.`);
    };
    const headers = { ...ecs, 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.Conjure' };
    for (let i = 0; i < 3; i++) await send(parts.url, { method: 'POST', headers }, '{}');
    expect(parts.lines).toEqual(['unknown operation: ecs Conjure']);
  });

  it('gives every answer a request id', async () => {
    for (const path of ['/', '/v2/', '/_local/', '/bucket/key']) {
      expect((await send(parts.url + path, {})).headers['x-amzn-requestid']).toMatch(/./);
    }
  });
});

describe('the wire', () => {
  const ecs = {
    authorization: signedFor('ecs'),
    'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
  };

  it('hands /v2 to the registry unread, but a signed path of that name to AWS', async () => {
    const big = Buffer.alloc(bodyLimit + 1);
    const pushed = await send(`${parts.url}/v2/a/blobs/uploads/1`, { method: 'PUT' }, big);
    expect(pushed.body).toBe(`registry PUT /v2/a/blobs/uploads/1 ${big.length}`);
    expect((await send(`${parts.url}/v2`, {})).body).toBe('registry GET /v2 0');
    await send(`${parts.url}/v2/apis`, { headers: { authorization: signedFor('apigateway') } });
    expect(parts.behind.sent).toMatchObject([{ method: 'GET', url: '/v2/apis' }]);
  });

  it.each(['content-length', 'chunked'])('refuses a body above the limit (%s), and goes on', async (how) => {
    const headers = how === 'chunked' ? { ...ecs, 'transfer-encoding': 'chunked' } : ecs;
    const got = await send(parts.url, { method: 'POST', headers }, Buffer.alloc(bodyLimit + 1, 32));
    expect(got.status).toBe(413);
    expect(JSON.parse(got.body).__type).toBe('RequestEntityTooLarge');
    expect((await send(parts.url, { method: 'POST', headers: ecs }, '{}')).status).toBe(200);
  });

  it('asks for the body of a request that waits for 100-continue, unless it is too large', async () => {
    const talk = (length: number) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(parts.port, '127.0.0.1');
        let heard = '';
        socket.on('data', (data) => {
          heard += data;
          if (heard.startsWith('HTTP/1.1 100') && !heard.includes('HTTP/1.1 200')) socket.write('{}');
          if (/HTTP\/1\.1 (200|413)/.test(heard)) socket.destroy();
        });
        socket.on('close', () => resolve(heard));
        socket.on('error', reject);
        socket.write(
          `POST / HTTP/1.1\r\nHost: x\r\nAuthorization: ${ecs.authorization}\r\nX-Amz-Target: ${ecs['x-amz-target']}\r\n` +
            `Expect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`,
        );
      });
    expect(await talk(2)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
    expect(await talk(bodyLimit + 1)).toMatch(/^HTTP\/1\.1 413/);
  });

  it('answers HEAD with the length that the upstream gives and no body', async () => {
    parts.behind.answerNext({ status: 200, headers: { 'content-length': '123', etag: '"e"' }, body: '' });
    const got = await send(`${parts.url}/bucket/key`, {
      method: 'HEAD',
      headers: { authorization: signedFor('s3') },
    });
    expect(got).toMatchObject({ status: 200, body: '', headers: { 'content-length': '123', etag: '"e"' } });
  });

  it('answers a request to upgrade as any other', async () => {
    const headers = { ...ecs, connection: 'upgrade', upgrade: 'websocket' };
    expect((await send(parts.url, { method: 'POST', headers }, '{}')).status).toBe(200);
  });

  it('outlives clients that send rubbish or go away', async () => {
    const rude = (text: string) =>
      new Promise<void>((resolve) => {
        const socket = connect(parts.port, '127.0.0.1', () => {
          socket.write(text);
          setTimeout(() => socket.destroy(), 30);
        });
        socket.on('close', () => resolve());
        socket.on('error', () => {});
      });
    await rude('\x16\x03\x01 not HTTP\r\n\r\n');
    await rude('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    await rude('GET /_local/ HTTP/1.1\r\n');
    await rude(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n`);
    expect((await send(parts.url, { method: 'POST', headers: ecs }, '{}')).status).toBe(200);
    expect(parts.lines).toEqual([]);
  });
});
