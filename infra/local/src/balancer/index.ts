import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import { defaultScope, type Scope } from '../core/scope.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Balancer, Route } from './balancer.ts';
import { createHandler } from './handle.ts';
import { fullAction } from './kept.ts';
import { Listeners } from './listeners.ts';
import { Live } from './live.ts';
import { openMemory } from './memory.ts';
import { routesTo } from './routes.ts';
import { createServe } from './serve.ts';

export type { Balancer, TargetGroup, TargetHealth, WeightedGroup } from './balancer.ts';

/** The balancer with what the API and the console need of it. */
export interface LiveBalancer extends Balancer {
  /** The calls of service `elasticloadbalancing`, version 2015-12-01. */
  handle: ServiceHandler;
  /** The base URL at which a listener really answers, for example `http://127.0.1.1:80`; undefined while it does not. */
  listenerUrl(listenerArn: string): string | undefined;
  /** The rules, as last read, that forward to a target group, those that give it weight 0 included. */
  routes(targetGroupArn: string): Route[];
  /** The target group of that name. @throws AwsError TargetGroupNotFound */
  groupNamed(scope: Scope, name: string): Promise<{ arn: string; name: string }>;
  /** The rules of a listener that forward, its default one included. @throws AwsError ListenerNotFound */
  forwards(listenerArn: string): Promise<{ ruleArn: string; groups: { arn: string; weight: number }[] }[]>;
  /** After a restart: opens the listeners of the load balancers that there were, at the addresses that they had. */
  resume(): Promise<void>;
}

/**
 * @param options.host Where listeners open if a load balancer can have no loopback address of its own; with any other than
 *   127.0.0.1 all of them open there
 * @param options.state The file where what the upstream does not know is kept from one run to the next, if it is, and the id of
 *   the folder that it is in, from which the load balancers' addresses are derived
 * @throws Error that names the file if it can't be read
 */
export function createBalancer(options: {
  clock: Clock;
  upstream: Upstream;
  log: (line: string) => void;
  host?: string;
  state?: { id: string; file: string };
}): LiveBalancer {
  const { clock, upstream, log, host = '127.0.0.1' } = options;
  const memory = openMemory(options.state?.file);
  const { kept } = memory;
  const serve = createServe({
    clock,
    log,
    group: (arn) => live.group(arn),
    targets: (arn) => live.targets(arn).filter((target) => !target.draining),
  });
  const listeners = new Listeners({ host, seed: options.state?.id, log, serve, memory });
  const live = new Live({ clock, upstream, memory, listeners });
  const knownGroup = async (arn: string) => {
    const group = await live.find(scopeOf(arn), () => live.group(arn));
    if (!group) throw new AwsError('TargetGroupNotFound', `Target group '${arn}' not found`);
    return group;
  };
  const knownForward = async (ruleArn: string) => {
    const found = await live.find(scopeOf(ruleArn), () => live.rule(ruleArn));
    if (!found) throw new AwsError('RuleNotFound', `Rule '${ruleArn}' not found`);
    const { rule, listener } = found;
    const { action } = rule;
    if (action?.type !== 'forward') {
      throw new AwsError(
        'InvalidConfigurationRequest',
        `Rule '${ruleArn}' does not forward to target groups`,
      );
    }
    return { action, keptUnder: rule.priority === Number.POSITIVE_INFINITY ? listener.arn : rule.arn };
  };

  return {
    handle: createHandler({ upstream, live, memory, listeners }),
    listenerUrl: (arn) => listeners.url(arn),
    async targetGroup(arn) {
      const { name, port, protocol, targetType, loadBalancerArns, deregistrationDelay } =
        await knownGroup(arn);
      return { arn, name, port, protocol, targetType, loadBalancerArns, deregistrationDelay };
    },
    async register(targetGroupArn, target) {
      live.register(await knownGroup(targetGroupArn), target);
    },
    deregister: (targetGroupArn, id, port) => live.deregister(targetGroupArn, id, port),
    health: (targetGroupArn, id, port) => live.target(targetGroupArn, id, port)?.health,
    onHealth: (callback) => live.onHealth(callback),
    routes: (arn) => routesTo(arn, live.records(arn), (listener) => listeners.url(listener)),
    async weights(ruleArn) {
      const { action } = await knownForward(ruleArn);
      return action.groups.map((group) => ({ ...group }));
    },
    async setWeights(ruleArn, groups) {
      const { action, keptUnder } = await knownForward(ruleArn);
      for (const { arn } of groups) await knownGroup(arn);
      const sticky = action.stickiness;
      const config = {
        TargetGroups: groups.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: String(weight) })),
        TargetGroupStickinessConfig:
          sticky === undefined
            ? { Enabled: 'false' }
            : { Enabled: 'true', DurationSeconds: String(sticky / 1000) },
      };
      const before = kept.get(keptUnder);
      const others = before?.actions?.filter((other) => other.Type !== 'forward') ?? [];
      const shifted = fullAction({ Type: 'forward', ForwardConfig: config }, others.length);
      kept.set(keptUnder, { ...before, actions: [...others, shifted] });
      await live.refresh(scopeOf(ruleArn));
    },
    async groupNamed(scope, name) {
      const look = async () => [...(await live.ready(scope)).groups.values()].find((g) => g.name === name);
      const known = await look();
      if (!known) await live.refresh(scope);
      const group = known ?? (await look());
      if (!group) throw new AwsError('TargetGroupNotFound', `One or more target groups not found: ${name}`);
      return { arn: group.arn, name };
    },
    async forwards(listenerArn) {
      const look = () => live.records(listenerArn)?.listeners.get(listenerArn);
      const listener = await live.find(scopeOf(listenerArn), look);
      if (!listener) throw new AwsError('ListenerNotFound', `Listener '${listenerArn}' not found`);
      return listener.rules.flatMap(({ arn, action }) =>
        action?.type === 'forward' ? [{ ruleArn: arn, groups: action.groups.map((g) => ({ ...g })) }] : [],
      );
    },
    async resume() {
      const arns = [...memory.hosts.keys(), ...memory.targets.keys()];
      const scopes = new Map(arns.map(scopeOf).map((scope) => [`${scope.account}/${scope.region}`, scope]));
      try {
        for (const scope of scopes.values()) await live.refresh(scope);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log(`the load balancers of the run before are not back yet: ${why}`);
      }
      for (const [arn, targets] of memory.targets) {
        const group = live.group(arn);
        if (!group) continue;
        for (const { id, port } of targets)
          live.register(group, { id, port, endpoint: { kind: 'socket', host: id, port } });
      }
    },
    async close() {
      live.close();
      await listeners.close();
    },
  };
}

/** An ARN names its region and account. */
function scopeOf(arn: string): Scope {
  const [, , , region, account] = arn.split(':');
  return { region: region || defaultScope.region, account: account || defaultScope.account };
}
