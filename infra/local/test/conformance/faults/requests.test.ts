import { connect } from 'node:net';
import { ECSClient, ListClustersCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { send, signedFor } from '../server/fake.ts';
import { startFaulty } from './support.ts';

let t: Awaited<ReturnType<typeof startFaulty>>;
beforeAll(async () => {
  t = await startFaulty();
});
afterEach(() => t.local.faults.clear());
afterAll(() => t.close());

const options = () => ({
  endpoint: t.local.url,
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'x' },
  maxAttempts: 1,
});

describe('the admin API', () => {
  it('orders, lists and takes back', async () => {
    const fault = { fault: 'error', service: 'ecs', operation: 'ListClusters', count: 1, status: 503 };
    const made = await t.admin('POST', '', fault);
    expect(made).toMatchObject({ status: 201, body: { fault, hits: 0, over: false } });
    const { id } = made.body;
    expect((await t.admin('GET')).body.faults).toEqual([made.body]);
    expect((await t.json('ListClusters')).status).toBe(503);
    expect((await t.json('ListClusters')).status).toBe(200);
    expect((await t.admin('GET', `/${id}`)).body).toMatchObject({ hits: 1, over: true });
    expect(await t.admin('DELETE', `/${id}`)).toMatchObject({ status: 200, body: { removed: 1 } });
    expect(await t.admin('DELETE', `/${id}`)).toMatchObject({ status: 404 });
    await t.admin('POST', '', fault);
    expect((await t.admin('DELETE')).body).toEqual({ removed: 1 });
    expect((await t.admin('GET')).body).toEqual({ faults: [] });
  });

  test.each([
    ['what is not JSON', ['POST', '', '{'], {}, 400, /not JSON/],
    ['what is no fault', ['POST', '', { fault: 'rain' }], {}, 400, /must be one of throttle/],
    ['a form', ['POST', '', 'fault=error'], { 'content-type': 'text/plain' }, 415, /application\/json/],
    ['too much', ['POST', '', `"${'x'.repeat(70_000)}"`], {}, 413, /larger than/],
    ['another method', ['PUT', '', {}], {}, 405, /GET, POST and DELETE/],
    [
      'another site',
      ['POST', '', { fault: 'error' }],
      { origin: 'http://evil.example' },
      403,
      /this machine/,
    ],
    ['another name', ['GET', ''], { host: 'evil.example' }, 403, /this machine/],
    ['no such fault', ['GET', '/fault-0'], {}, 404, /There is no fault fault-0/],
  ] as const)('refuses %s', async (_name, [method, path, body], headers, status, message) => {
    const answer = await t.admin(method, path, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(message);
  });
});

describe('throttling', () => {
  it('is what a client of AWS understands, in each protocol', async () => {
    t.local.faults.add({ fault: 'throttle' });
    const ecs = await new ECSClient(options()).send(new ListClustersCommand({})).catch((e) => e);
    expect(ecs).toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    const elb = await new ElasticLoadBalancingV2Client(options())
      .send(new DescribeTargetHealthCommand({ TargetGroupArn: 'x' }))
      .catch((e) => e);
    expect(elb).toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
    expect((await t.query('ec2', 'DescribeVpcs')).body).toContain('<Code>RequestLimitExceeded</Code>');
  });

  it("at AWS's own rates lets a burst of 20 registrations through, and then one a second", async () => {
    // On a clock as slow as the wall's, for the bucket fills by it: twenty-fold, a busy machine would never empty it.
    const slow = await startFaulty({ speed: 1 });
    slow.local.faults.add({ fault: 'throttle', rate: 'aws' });
    const began = performance.now();
    for (let n = 0; n < 40; n++) await slow.json('RegisterTaskDefinition');
    const seconds = (performance.now() - began) / 1_000;
    const [fault] = slow.local.faults.list();
    expect(fault?.hits).toBeGreaterThanOrEqual(20 - Math.ceil(seconds));
    expect(fault?.hits).toBeLessThanOrEqual(20);
    expect((await slow.json('ListClusters')).status).toBe(200);
    await slow.close();
  });

  it("a client's own retries get through", async () => {
    t.local.faults.add({ fault: 'throttle', count: 2 });
    const patient = new ECSClient({ ...options(), maxAttempts: 4 });
    expect((await patient.send(new ListClustersCommand({}))).clusterArns).toEqual([]);
    expect(t.local.faults.list()).toMatchObject([{ hits: 2, over: true }]);
  });
});

describe('errors', () => {
  test.each([
    [500, 'ServerException'],
    [503, 'ServiceUnavailableException'],
  ] as const)('%i is a %s', async (status, name) => {
    t.local.faults.add({ fault: 'error', status });
    const error = await new ECSClient(options()).send(new ListClustersCommand({})).catch((e) => e);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: status } });
  });

  it('502 and 504 are the pages of a load balancer, in no protocol of AWS', async () => {
    t.local.faults.add({ fault: 'error', status: 502, count: 1 });
    const got = await t.json('ListClusters');
    expect([got.status, got.headers['content-type']]).toEqual([502, 'text/html']);
    expect(got.body).toContain('502 Bad Gateway');
  });

  it('hits the operation that it names, in the service that it names', async () => {
    t.local.faults.add({ fault: 'error', service: 'ecs', operation: 'List*' });
    expect((await t.json('ListServices')).status).toBe(500);
    expect((await t.json('DescribeClusters')).status).toBe(200);
    expect((await t.query('ec2', 'ListThings')).status).toBe(200);
  });

  it('hits a share of requests, the same ones each time', async () => {
    const statuses = async () => {
      t.local.faults.clear();
      t.local.faults.add({ fault: 'error', share: 0.4, seed: 11 });
      const all: number[] = [];
      for (let n = 0; n < 30; n++) all.push((await t.json('ListClusters')).status);
      return all;
    };
    const first = await statuses();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await statuses()).toEqual(first);
  });
});

describe('who may', () => {
  it('an expired token is refused once its time is over, for the access key that it belongs to', async () => {
    t.local.faults.add({ fault: 'expired-token', accessKey: 'AKIAEXAMPLE', after: '100s' });
    const client = new ECSClient(options());
    await client.send(new ListClustersCommand({}));
    const asked = () => client.send(new ListClustersCommand({})).catch((e) => e);
    const error = await t.fleet.until(asked, (answer) => answer instanceof Error);
    expect(error).toMatchObject({
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    });
    expect((await t.json('ListClusters', {}, 'OTHER')).status).toBe(200);
  });

  it("a refusal is AWS's sentence, and nothing is done", async () => {
    t.local.faults.add({ fault: 'access-denied', operation: 'UpdateService' });
    const error = await new ECSClient(options())
      .send(new UpdateServiceCommand({ cluster: 'main', service: 'web', desiredCount: 1 }))
      .catch((e) => e);
    expect(error.name).toBe('AccessDeniedException');
    expect(error.message).toBe(
      'User: arn:aws:iam::000000000000:user/AKIAEXAMPLE is not authorized to perform: ecs:UpdateService on resource: ' +
        'arn:aws:ecs:us-east-1:000000000000:service/main/web because no identity-based policy allows the ' +
        'ecs:UpdateService action',
    );
    t.local.faults.add({ fault: 'access-denied', service: 'monitoring' });
    expect((await t.query('monitoring', 'DescribeAlarms')).body).toContain('cloudwatch:DescribeAlarms');
  });
});

describe('connections', () => {
  it('latency is added up', async () => {
    t.local.faults.add({ fault: 'latency', delay: '2s' });
    t.local.faults.add({ fault: 'latency', delay: '2s', operation: 'ListClusters' });
    const began = performance.now();
    await t.json('ListClusters');
    // At twenty times the speed.
    expect(performance.now() - began).toBeGreaterThan(195);
  });

  it('an answer is cut off in its body: its length was promised, and the operation was carried out', async () => {
    t.local.faults.add({ fault: 'cut', operation: 'CreateCluster', count: 1 });
    await expect(t.json('CreateCluster', { clusterName: 'half' })).rejects.toThrow('aborted');
    expect((await t.json('ListClusters')).body).toContain('cluster/half');
    t.local.faults.add({ fault: 'cut', operation: 'ListClusters', bytes: 5 });
    expect(await raw('ListClusters')).toMatch(/content-length: \d{2,}\r\n(.*\r\n)*\r\n\{"clu$/i);
  });

  it('a request is cut off: nothing is answered and nothing is done', async () => {
    t.local.faults.add({ fault: 'cut', at: 'request', operation: 'CreateCluster', count: 1 });
    await expect(t.json('CreateCluster', { clusterName: 'never' })).rejects.toThrow(
      /socket hang up|ECONNRESET/,
    );
    expect((await t.json('ListClusters')).body).not.toContain('cluster/never');
  });

  const raw = (operation: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(t.local.real).port), '127.0.0.1');
      let heard = '';
      socket.on('data', (data) => {
        heard += data;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(heard));
      socket.write(
        `POST / HTTP/1.1\r\nhost: x\r\nx-amz-target: AmazonEC2ContainerServiceV20141113.${operation}\r\ncontent-length: 2\r\n\r\n{}`,
      );
    });
});

describe('the upstream', () => {
  const ssm = () =>
    send(t.local.url, {
      method: 'POST',
      headers: { authorization: signedFor('ssm'), 'x-amz-target': 'AmazonSSM.GetParameter' },
    });

  it('is gone: its services are unavailable, the others go on', async () => {
    t.local.faults.add({ fault: 'upstream-gone' });
    const got = await ssm();
    expect([got.status, got.headers['x-amzn-errortype']]).toEqual([503, 'ServiceUnavailableException']);
    expect((await t.json('ListClusters')).status).toBe(200);
    t.local.faults.clear();
    expect((await ssm()).status).toBe(200);
  });

  it('hangs until the fault is over, and then answers', async () => {
    t.local.faults.add({ fault: 'upstream-hangs', service: 'ssm', for: '10s' });
    const began = performance.now();
    expect((await ssm()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(450);
    const { id } = t.local.faults.add({ fault: 'upstream-hangs', count: 1 });
    const waits = ssm();
    await new Promise((resolve) => setTimeout(resolve, 100));
    t.local.faults.remove(id);
    expect((await waits).status).toBe(200);
  });
});
