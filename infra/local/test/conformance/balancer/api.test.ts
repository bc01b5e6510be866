import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AddTagsCommand,
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyLoadBalancerAttributesCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  RegisterTargetsCommand,
  SetRulePrioritiesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBalancer, type LiveBalancer } from '../../../src/balancer/index.ts';
import { runningClock } from '../../../src/core/clock.ts';
import { createAwsRouter } from '../../../src/http/aws.ts';
import { createUpstream, ensureMinistack } from '../../../src/upstream/index.ts';
import type { Upstream } from '../../../src/upstream/upstream.ts';
import { type CheckingProxy, checkingProxy } from '../../support/models/proxy.ts';
import { ask, closeServers, named, until } from './records.ts';

const missing = await ensureMinistack({ log: () => {} }).then(
  () => undefined,
  (error: unknown) => {
    if (process.env.CI === 'true') throw error;
    return String(error);
  },
);

describe.skipIf(missing !== undefined)(
  `the API over a real upstream${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    const clock = runningClock(20);
    const lines: string[] = [];
    let upstream: Upstream;
    let balancer: LiveBalancer;
    let endpoint: http.Server;
    let proxy: CheckingProxy;
    let elb: ElasticLoadBalancingV2Client;
    const groups: Record<string, string> = {};

    beforeAll(async () => {
      upstream = createUpstream({ log: () => {} });
      balancer = createBalancer({ clock, upstream, log: (line) => lines.push(line) });
      const aws = createAwsRouter({
        handlers: { elasticloadbalancing: balancer.handle },
        upstream,
        log: (line) => lines.push(line),
      });
      endpoint = http.createServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { method = '', url = '', headers } = request;
        const answer = await aws({ method, url, headers, body: Buffer.concat(chunks) });
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
      await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
      proxy = await checkingProxy(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`);
      elb = new ElasticLoadBalancingV2Client({
        endpoint: proxy.url,
        region: 'eu-west-1',
        credentials: { accessKeyId: '111122223333', secretAccessKey: 'x' },
      });
      for (const name of ['blue', 'green']) {
        const made = await elb.send(
          new CreateTargetGroupCommand({
            Name: name,
            Protocol: 'HTTP',
            Port: 80,
            TargetType: 'ip',
            VpcId: 'vpc-1',
          }),
        );
        groups[name] = made.TargetGroups?.[0]?.TargetGroupArn ?? '';
      }
    });

    afterAll(async () => {
      await balancer?.close();
      await closeServers();
      endpoint?.close();
      elb?.destroy();
      await upstream?.close();
      await proxy?.close();
    });

    const makeBalancer = async (name: string) => {
      const made = await elb.send(
        new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-1', 'subnet-2'] }),
      );
      return {
        arn: made.LoadBalancers?.[0]?.LoadBalancerArn ?? '',
        dnsName: made.LoadBalancers?.[0]?.DNSName ?? '',
      };
    };
    const dnsName = async (arn: string) =>
      (await elb.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))).LoadBalancers?.[0]
        ?.DNSName;

    test('a load balancer is reached at its DNSName, and shifts weights that the upstream would lose', async () => {
      const { arn: LoadBalancerArn, dnsName: first } = await makeBalancer('shop');
      const forward = (blue: number, green: number) => [
        {
          Type: 'forward' as const,
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: groups.blue, Weight: blue },
              { TargetGroupArn: groups.green, Weight: green },
            ],
            TargetGroupStickinessConfig: { Enabled: false },
          },
        },
      ];
      const made = await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn,
          Protocol: 'HTTP',
          Port: 80,
          DefaultActions: forward(1, 0),
        }),
      );
      const ListenerArn = made.Listeners?.[0]?.ListenerArn ?? '';
      expect(made.Listeners?.[0]?.DefaultActions).toMatchObject(forward(1, 0));
      const dns = await dnsName(LoadBalancerArn);
      expect(dns).toBe(first);
      const url = `http://${dns}/`;
      for (const name of ['blue', 'green']) {
        const target = await named(name);
        const Targets = [{ Id: '127.0.0.1', Port: target.port }];
        await elb.send(new RegisterTargetsCommand({ TargetGroupArn: groups[name], Targets }));
        await until(() => balancer.health(groups[name] ?? '', '127.0.0.1', target.port)?.state === 'healthy');
      }
      expect((await ask(url)).body).toBe('blue');
      await elb.send(new ModifyListenerCommand({ ListenerArn, DefaultActions: forward(0, 1) }));
      expect((await ask(url)).body).toBe('green');
      const { Rules } = await elb.send(new DescribeRulesCommand({ ListenerArn }));
      expect(Rules).toMatchObject([{ IsDefault: true, Priority: 'default', Actions: forward(0, 1) }]);
      await balancer.setWeights(Rules?.[0]?.RuleArn ?? '', [{ arn: groups.blue ?? '', weight: 1 }]);
      expect((await ask(url)).body).toBe('blue');
      const after = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
      expect(after.Listeners?.[0]?.DefaultActions?.[0]).toMatchObject({ TargetGroupArn: groups.blue });
      expect(new URL(balancer.listenerUrl(ListenerArn) ?? '').host).toBe(new URL(url).host);
    });

    test('the rules of a listener come by priority, the default one last', async () => {
      const { arn: LoadBalancerArn } = await makeBalancer('by-priority');
      const { Listeners } = await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn,
          Protocol: 'HTTP',
          Port: 8444,
          DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
        }),
      );
      const ListenerArn = Listeners?.[0]?.ListenerArn;
      for (const Priority of [30, 5, 100]) {
        await elb.send(
          new CreateRuleCommand({
            ListenerArn,
            Priority,
            Conditions: [{ Field: 'path-pattern', Values: [`/${Priority}/*`] }],
            Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200' } }],
          }),
        );
      }
      const { Rules } = await elb.send(new DescribeRulesCommand({ ListenerArn }));
      expect(Rules?.map(({ Priority }) => Priority)).toEqual(['5', '30', '100', 'default']);
      await elb.send(new DeleteListenerCommand({ ListenerArn }));
    });

    test('target health is ours: registered, described, drained', async () => {
      const TargetGroupArn = groups.blue;
      const target = await named('x');
      const Targets = [{ Id: '127.0.0.1', Port: target.port }];
      await elb.send(
        new ModifyTargetGroupAttributesCommand({
          TargetGroupArn,
          Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }],
        }),
      );
      expect(await balancer.targetGroup(TargetGroupArn ?? '')).toMatchObject({
        name: 'blue',
        deregistrationDelay: 20,
        targetType: 'ip',
      });
      await elb.send(new RegisterTargetsCommand({ TargetGroupArn, Targets }));
      const state = async () => {
        const { TargetHealthDescriptions } = await elb.send(
          new DescribeTargetHealthCommand({ TargetGroupArn, Targets }),
        );
        return TargetHealthDescriptions?.[0]?.TargetHealth;
      };
      await until(() => balancer.health(TargetGroupArn ?? '', '127.0.0.1', target.port)?.state === 'healthy');
      expect(await state()).toEqual({ State: 'healthy' });
      await elb.send(new DeregisterTargetsCommand({ TargetGroupArn, Targets }));
      expect(await state()).toMatchObject({ State: 'draining', Reason: 'Target.DeregistrationInProgress' });
      await until(() => balancer.health(TargetGroupArn ?? '', '127.0.0.1', target.port) === undefined);
      expect(await state()).toMatchObject({ State: 'unused', Reason: 'Target.NotRegistered' });
      const all = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
      expect(all.TargetHealthDescriptions).toHaveLength(1);
      await expect(
        elb.send(new RegisterTargetsCommand({ TargetGroupArn, Targets: [{ Id: 'not-an-address' }] })),
      ).rejects.toThrow(/not-an-address/);
    });

    test('rules with every kind of condition come back as they were given, and work', async () => {
      const { arn: LoadBalancerArn } = await makeBalancer('rules');
      const listener = await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn,
          Protocol: 'HTTP',
          Port: 80,
          DefaultActions: [
            {
              Type: 'fixed-response',
              FixedResponseConfig: {
                StatusCode: '404',
                ContentType: 'text/html',
                MessageBody: '<h1>R&D</h1>',
              },
            },
          ],
        }),
      );
      const ListenerArn = listener.Listeners?.[0]?.ListenerArn ?? '';
      const url = `http://${await dnsName(LoadBalancerArn)}`;
      expect(await ask(url)).toMatchObject({ status: 404, body: '<h1>R&D</h1>' });

      const say = (body: string) => [
        {
          Type: 'fixed-response' as const,
          FixedResponseConfig: { StatusCode: '200', ContentType: 'text/plain', MessageBody: body },
        },
      ];
      const query = [
        {
          Field: 'query-string',
          QueryStringConfig: { Values: [{ Key: 'v', Value: '2&<' }, { Value: 'any*' }] },
        },
      ];
      const made = await elb.send(
        new CreateRuleCommand({ ListenerArn, Priority: 5, Conditions: query, Actions: say('query') }),
      );
      expect(made.Rules?.[0]?.Conditions).toEqual(query);
      await elb.send(
        new CreateRuleCommand({
          ListenerArn,
          Priority: 6,
          Conditions: [
            { Field: 'path-pattern', PathPatternConfig: { Values: ['/a/*', '/b'] } },
            { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Kind', Values: ['one*'] } },
          ],
          Actions: say('path'),
          Tags: [{ Key: 'team', Value: 'a' }],
        }),
      );
      expect((await ask(`${url}/?x=anything`)).body).toBe('query');
      expect((await ask(`${url}/a/1`, { headers: { 'x-kind': 'oneself' } })).body).toBe('path');
      expect((await ask(`${url}/a/1`)).status).toBe(404);

      const { Rules = [] } = await elb.send(new DescribeRulesCommand({ ListenerArn }));
      const [first, second] = ['5', '6'].map((priority) => Rules.find((rule) => rule.Priority === priority));
      expect(first?.Conditions).toEqual(query);
      expect(second?.Conditions?.[0]).toEqual({
        Field: 'path-pattern',
        Values: ['/a/*', '/b'],
        PathPatternConfig: { Values: ['/a/*', '/b'] },
      });
      await elb.send(
        new AddTagsCommand({ ResourceArns: [second?.RuleArn ?? ''], Tags: [{ Key: 'more', Value: 'b' }] }),
      );
      const tags = await elb.send(new DescribeTagsCommand({ ResourceArns: [second?.RuleArn ?? ''] }));
      expect(tags.TagDescriptions?.[0]?.Tags).toEqual([
        { Key: 'team', Value: 'a' },
        { Key: 'more', Value: 'b' },
      ]);

      await elb.send(new ModifyRuleCommand({ RuleArn: first?.RuleArn, Actions: say('changed') }));
      expect((await ask(`${url}/?x=anything`)).body).toBe('changed');
      await elb.send(
        new SetRulePrioritiesCommand({ RulePriorities: [{ RuleArn: first?.RuleArn, Priority: 60 }] }),
      );
      expect((await ask(`${url}/a/1?x=anything`, { headers: { 'x-kind': 'one' } })).body).toBe('path');
      await expect(
        elb.send(new CreateRuleCommand({ ListenerArn, Priority: 60, Conditions: query, Actions: say('x') })),
      ).rejects.toMatchObject({ name: 'PriorityInUseException' });
      await expect(
        elb.send(
          new CreateListenerCommand({
            LoadBalancerArn,
            Protocol: 'HTTP',
            Port: 80,
            DefaultActions: say('x'),
          }),
        ),
      ).rejects.toMatchObject({ name: 'DuplicateListenerException' });
      await elb.send(new DeleteListenerCommand({ ListenerArn }));
      await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    });

    test('two load balancers listen at the same port, attributes count, and a listener goes with its load balancer', async () => {
      const [one, two] = [await makeBalancer('one'), await makeBalancer('two')];
      const ports = new Set<string>();
      for (const { arn } of [one, two]) {
        await elb.send(
          new CreateListenerCommand({
            LoadBalancerArn: arn,
            Protocol: 'HTTP',
            Port: 8081,
            DefaultActions: [{ Type: 'forward', TargetGroupArn: groups.green }],
          }),
        );
        await elb.send(
          new ModifyLoadBalancerAttributesCommand({
            LoadBalancerArn: arn,
            Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '5' }],
          }),
        );
        const dns = await dnsName(arn);
        ports.add(dns ?? '');
        const url = dns?.includes(':') ? `http://${dns}` : `http://${dns}:8081`;
        expect((await ask(url)).body).toBe('green');
      }
      expect(ports.size).toBe(2);
      const { TargetGroups } = await elb.send(
        new DescribeTargetGroupsCommand({ TargetGroupArns: [groups.green ?? ''] }),
      );
      expect(TargetGroups?.[0]?.LoadBalancerArns).toEqual(expect.arrayContaining([one.arn, two.arn]));
      await expect(
        elb.send(new DeleteTargetGroupCommand({ TargetGroupArn: groups.green })),
      ).rejects.toMatchObject({ name: 'ResourceInUseException' });
      await expect(
        elb.send(
          new CreateListenerCommand({
            LoadBalancerArn: one.arn,
            Protocol: 'HTTP',
            Port: 9,
            DefaultActions: [{ Type: 'forward', TargetGroupArn: `${groups.green}0` }],
          }),
        ),
      ).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' });
      for (const { arn } of [one, two]) {
        const { Listeners } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn: arn }));
        await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
        expect(balancer.listenerUrl(Listeners?.[0]?.ListenerArn ?? '')).toBeUndefined();
      }
      await elb.send(new DeleteTargetGroupCommand({ TargetGroupArn: groups.green }));
      await expect(balancer.targetGroup(groups.green ?? '')).rejects.toMatchObject({
        code: 'TargetGroupNotFound',
      });
      expect(lines.filter((line) => /internal error|unknown operation/.test(line))).toEqual([]);
    });
  },
);
