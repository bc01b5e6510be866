/**
 * Terraform's AWS provider against Local Fargate: a whole service with all that it stands on, from nothing to a clean plan,
 * through a rollout, and away again. Most of its time is two waits of 30 s that the provider makes for every load balancer.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import {
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Checked, startChecked } from '../support/checked.ts';
import { openTerraform, type Terraform, withoutTerraform } from './terraform.ts';

const reason = withoutTerraform();
if (reason) console.warn(`terraform: skipped, ${reason}`);

describe.skipIf(reason)('a service made by Terraform', () => {
  const log: string[] = [];
  const web = createServer((_request, response) => void response.end('from the server'));
  let local: Checked;
  let terraform: Terraform;
  let ecs: ECSClient;
  let elb: ElasticLoadBalancingV2Client;
  let front: { host: string; port: number };

  beforeAll(async () => {
    local = await startChecked({
      port: 0,
      engine: 'scripted',
      speed: 20,
      log: (line) => void log.push(line),
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const webPort = String((web.address() as AddressInfo).port);
    terraform = await openTerraform(join(import.meta.dirname, 'terraform'), local.url, { web_port: webPort });
    const credentials = { accessKeyId: '111122223333', secretAccessKey: 'test' };
    const options = { endpoint: local.url, region: 'us-east-1', credentials };
    ecs = new ECSClient(options);
    elb = new ElasticLoadBalancingV2Client(options);
  });

  afterAll(async () => {
    terraform?.remove();
    web.close();
    await local?.close();
  });

  const apply = (tag: string) =>
    terraform.run('apply', '-auto-approve', '-parallelism=30', `-var=tag=${tag}`);
  const plan = (tag: string) => terraform.run('plan', '-detailed-exitcode', `-var=tag=${tag}`);

  async function states() {
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: 'shop', services: ['api', 'web'] }),
    );
    return services?.map(
      (s) => `${s.serviceName} ${s.runningCount} ${s.deployments?.map((d) => d.rolloutState).join()}`,
    );
  }

  function get(path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        request({ ...front, path, headers, agent: false }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            body += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
  }

  test('apply makes all of it, and waits until the services stand', async () => {
    const { code, text } = await apply('1');
    expect(code, text).toBe(0);
    // The provider's steady state is one deployment with its tasks running, which comes a moment before COMPLETED.
    await vi.waitFor(
      async () => expect(await states()).toEqual(['api 2 COMPLETED', 'web 1 COMPLETED']),
      60_000,
    );
    const { address = '', repository = '' } = await terraform.outputs();
    const [host = '', port = '80'] = address.split(':');
    front = { host, port: Number(port) };
    expect(repository).toBe(`${new URL(local.real).host}/shop/api`);
  });

  test('a second plan finds nothing to do', async () => {
    const { code, text } = await plan('1');
    expect(code, text).toBe(0);
  });

  test('requests go where the rules say', async () => {
    const api = await get('/api/orders');
    expect([api.status, JSON.parse(api.body)]).toMatchObject([200, { taskDefinition: 'shop-api:1' }]);
    expect(await get('/elsewhere')).toMatchObject({ status: 404, body: 'no such page & no <service>' });
    const old = await get('/orders?version=1', { 'X-Client': 'Old/1.2' });
    expect([old.status, old.headers.location]).toEqual([301, `http://${front.host}/api/orders?version=1`]);
    const answers: string[] = [];
    for (let turn = 0; turn < 8; turn++) answers.push((await get('/', { host: 'web.shop.test' })).body);
    // Weights 3 and 1: the server that is attached to one group, and the service's task behind the other.
    expect(answers.filter((body) => body === 'from the server')).toHaveLength(6);
    expect(answers.filter((body) => body.includes('shop-api:1'))).toHaveLength(2);
  });

  test('another image is another revision, rolled out to the end', async () => {
    const { code, text } = await apply('2');
    expect(code, text).toBe(0);
    expect(text).toContain('Resources: 1 added, 2 changed, 1 destroyed.');
    const { taskArns } = await ecs.send(new ListTasksCommand({ cluster: 'shop', serviceName: 'api' }));
    const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster: 'shop', tasks: taskArns ?? [] }));
    const images = tasks?.map((task) => task.containers?.[0]?.image?.split(':').at(-1));
    expect(images).toEqual(['2', '2']);
    expect(JSON.parse((await get('/api/')).body)).toMatchObject({ taskDefinition: 'shop-api:2' });
  });

  test('destroy leaves nothing', async () => {
    const { code, text } = await terraform.run('destroy', '-auto-approve', '-parallelism=30', '-var=tag=2');
    expect(code, text).toBe(0);
    expect((await elb.send(new DescribeLoadBalancersCommand({}))).LoadBalancers).toEqual([]);
    expect((await elb.send(new DescribeTargetGroupsCommand({}))).TargetGroups).toEqual([]);
    await expect(get('/api/')).rejects.toThrow(/ECONNREFUSED|reset|hang up/);
    await expect(states()).rejects.toThrow('Cluster not found');
    expect(log.filter((line) => !line.startsWith('upstream: '))).toEqual([]);
  });
});
