import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBalancer } from '../../../src/balancer/index.ts';
import { type Clock, runningClock } from '../../../src/core/clock.ts';
import { defaultScope } from '../../../src/core/scope.ts';
import type { Upstream } from '../../../src/upstream/upstream.ts';

const prefix = `arn:aws:elasticloadbalancing:${defaultScope.region}:${defaultScope.account}`;
export const balancerArn = `${prefix}:loadbalancer/app/lb/1`;
export const listenerArn = `${prefix}:listener/app/lb/1/2`;
export const groupArn = (name: string) => `${prefix}:targetgroup/${name}/3`;
export const ruleArn = (name: string) => `${prefix}:listener-rule/app/lb/1/2/${name}`;

type Shape = Record<string, unknown>;

/** The records of one load balancer with one listener, as the upstream tells them. */
export interface World {
  /** Of the listener's default rule. */
  actions: Shape[];
  rules?: { name: string; priority: number; conditions: Shape[]; actions: Shape[] }[];
  groups: Record<string, { record?: Shape; attributes?: Record<string, string> }>;
  balancerAttributes?: Record<string, string>;
  /** Of the listener; HTTP by default. */
  protocol?: 'HTTP' | 'HTTPS';
}

export const forward = (...groups: string[]): Shape[] =>
  weighted(Object.fromEntries(groups.map((name) => [name, 1])));

export const weighted = (groups: Record<string, number>, stickySeconds?: number): Shape[] => [
  {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: Object.entries(groups).map(([name, weight]) => ({
        TargetGroupArn: groupArn(name),
        Weight: String(weight),
      })),
      ...(stickySeconds === undefined
        ? {}
        : { TargetGroupStickinessConfig: { Enabled: 'true', DurationSeconds: String(stickySeconds) } }),
    },
  },
];

const pairs = (attributes: Record<string, string> = {}) =>
  Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));

/** An upstream that answers Describe* from a world, two items a page. */
export function upstreamOf(world: World): Upstream {
  const notAsked = () => Promise.reject(new Error('the balancer does not ask for this'));
  const page = (name: string, all: Shape[], marker = '0') => {
    const from = Number(marker);
    const next = from + 2 < all.length ? { NextMarker: String(from + 2) } : {};
    return { [name]: all.slice(from, from + 2), ...next };
  };
  return {
    forward: notAsked,
    json: notAsked,
    close: () => Promise.resolve(),
    async query(_scope, _service, _version, action, params) {
      switch (action) {
        case 'DescribeLoadBalancers':
          return page('LoadBalancers', [
            { LoadBalancerArn: balancerArn, LoadBalancerName: 'lb', Type: 'application' },
          ]);
        case 'DescribeLoadBalancerAttributes':
          return page('Attributes', pairs(world.balancerAttributes), params.Marker);
        case 'DescribeListeners':
          return page('Listeners', [
            {
              ListenerArn: listenerArn,
              LoadBalancerArn: balancerArn,
              Port: world.protocol === 'HTTPS' ? '443' : '80',
              Protocol: world.protocol ?? 'HTTP',
            },
          ]);
        case 'DescribeRules': {
          const rules = (world.rules ?? []).map(({ name, priority, conditions, actions }) => ({
            RuleArn: ruleArn(name),
            Priority: String(priority),
            Conditions: conditions,
            Actions: actions,
          }));
          const last = {
            RuleArn: ruleArn('default'),
            Priority: 'default',
            Conditions: '',
            Actions: world.actions,
          };
          return page('Rules', [last, ...rules], params.Marker);
        }
        case 'DescribeTargetGroups': {
          const groups = Object.entries(world.groups).map(([name, { record }]) => ({
            TargetGroupArn: groupArn(name),
            TargetGroupName: name,
            Protocol: 'HTTP',
            Port: '80',
            TargetType: 'ip',
            HealthCheckIntervalSeconds: '5',
            HealthCheckTimeoutSeconds: '2',
            ...record,
          }));
          return page('TargetGroups', groups, params.Marker);
        }
        case 'DescribeTargetGroupAttributes': {
          const name = params.TargetGroupArn?.split('/')[1] ?? '';
          return page('Attributes', pairs(world.groups[name]?.attributes), params.Marker);
        }
        default:
          return notAsked();
      }
    },
  };
}

/** A balancer over a world. Nothing is a real address: the listener is asked for where it answers. */
export async function open(world: World, clock: Clock = runningClock()) {
  const lines: string[] = [];
  const balancer = createBalancer({ clock, upstream: upstreamOf(world), log: (line) => lines.push(line) });
  await balancer.targetGroup(groupArn(Object.keys(world.groups)[0] ?? ''));
  const url = balancer.listenerUrl(listenerArn) ?? '';
  /** Registers a real server and waits until it is healthy. */
  const add = async (group: string, server: { port: number }, id = '127.0.0.1', settle = true) => {
    const endpoint = { kind: 'socket', host: '127.0.0.1', port: server.port } as const;
    await balancer.register(groupArn(group), { id, port: server.port, endpoint });
    if (settle) await until(() => balancer.health(groupArn(group), id, server.port)?.state === 'healthy');
  };
  return { balancer, url, add, lines };
}

export async function until(holds: () => boolean, limit = 60_000): Promise<void> {
  for (const end = performance.now() + limit; !holds(); ) {
    if (performance.now() > end) throw new Error(`still not so after ${limit} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const servers = new Set<http.Server>();

/** A real little server on a free port. */
export async function server(handler: http.RequestListener) {
  const real = http.createServer(handler);
  servers.add(real);
  await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve));
  return { port: (real.address() as AddressInfo).port, server: real };
}

/** One that answers its name, and 200 to health checks. */
export const named = (name: string) => server((_, response) => response.end(name));

export async function closeServers(): Promise<void> {
  for (const real of servers) {
    real.closeAllConnections();
    real.close();
  }
  servers.clear();
}

/** Asks once over a connection of its own. */
export function ask(
  url: string,
  options: { method?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer } = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const request = http.request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
