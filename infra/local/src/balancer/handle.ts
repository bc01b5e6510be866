import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { AwsError } from '../core/errors.ts';
import type { AwsCall, ServiceHandler } from '../http/call.ts';
import {
  fromForm,
  listOf,
  parseAnswer,
  renderAnswer,
  type Shape,
  textOf,
  withForm,
} from '../upstream/shapes.ts';
import type { RawAnswer, Upstream } from '../upstream/upstream.ts';
import { checkBefore, checkNamed } from './checks.ts';
import { notRegistered } from './health.ts';
import { harmless, keptFromForm } from './kept.ts';
import type { Listeners } from './listeners.ts';
import type { Live } from './live.ts';
import type { Memory } from './memory.ts';
import type { Group } from './model.ts';
import { keptOf, type Records, version } from './records.ts';

interface Parts {
  upstream: Upstream;
  live: Live;
  memory: Memory;
  listeners: Listeners;
}

/**
 * The API: targets are ours; the records are the upstream's, whose answers are completed with what only we know (where a
 * load balancer answers, who uses a group, the parts of a rule that the upstream loses).
 */
export function createHandler(parts: Parts): ServiceHandler {
  const { live, memory } = parts;
  return async (call) => {
    // Classic load balancers (2012-06-01) share the service's name.
    if (call.form.get('Version') !== version) return undefined;
    switch (call.operation) {
      case 'RegisterTargets': {
        const group = await knownGroup(live, call);
        const targets = targetsOf(call, group);
        for (const { id } of targets) {
          if (group.targetType === 'ip' && isIP(id) === 0) {
            throw new AwsError(
              'ValidationError',
              `The IP address '${id}' is not a valid IPv4 or IPv6 address`,
            );
          }
        }
        for (const { id, port } of targets) {
          live.register(group, { id, port, endpoint: { kind: 'socket', host: id, port } });
        }
        memory.targets.set(group.arn, [...without(memory, group, targets), ...targets]);
        memory.save();
        return answer(call.operation, {});
      }
      case 'DeregisterTargets': {
        const group = await knownGroup(live, call);
        // The answer does not wait for the draining.
        const targets = targetsOf(call, group);
        for (const { id, port } of targets) void live.deregister(group.arn, id, port);
        const left = without(memory, group, targets);
        if (left.length > 0) memory.targets.set(group.arn, left);
        else memory.targets.delete(group.arn);
        memory.save();
        return answer(call.operation, {});
      }
      case 'DescribeTargetHealth': {
        const group = await knownGroup(live, call);
        return answer(call.operation, { TargetHealthDescriptions: describeHealth(live, call, group) });
      }
      case 'DescribeCapacityReservation': {
        const arn = call.form.get('LoadBalancerArn') ?? '';
        if (!(await live.find(call.scope, () => live.records(arn)?.loadBalancers.get(arn))))
          throw new AwsError('LoadBalancerNotFound', `Load balancer '${arn}' not found`);
        // Nothing here has a capacity to reserve.
        return answer(call.operation, { DecreaseRequestsRemaining: '2' });
      }
      default:
        return passOn(parts, call);
    }
  };
}

/** The targets that are kept for a group, but these. */
function without({ targets }: Memory, group: Group, these: { id: string; port: number }[]) {
  const all = targets.get(group.arn) ?? [];
  return all.filter((one) => !these.some(({ id, port }) => id === one.id && port === one.port));
}

async function knownGroup(live: Live, { form, scope }: AwsCall): Promise<Group> {
  const arn = form.get('TargetGroupArn') ?? '';
  if (arn === '') throw new AwsError('ValidationError', 'TargetGroupArn is missing');
  const group = await live.find(scope, () => live.group(arn));
  if (!group) throw new AwsError('TargetGroupNotFound', `Target groups '${arn}' not found`);
  return group;
}

function targetsOf({ form }: AwsCall, group: Group): { id: string; port: number }[] {
  return listOf(fromForm(form, 'Targets')).map(({ Id, Port }) => ({
    id: textOf(Id) ?? '',
    port: Number(textOf(Port) ?? group.port),
  }));
}

function describeHealth(live: Live, call: AwsCall, group: Group): Shape[] {
  const asked = targetsOf(call, group);
  const wanted = asked.length > 0 ? asked : live.targets(group.arn);
  return wanted.map(({ id, port }) => {
    const { state, reason, description } = live.target(group.arn, id, port)?.health ?? notRegistered;
    const checkPort = group.healthCheck.port === 'traffic-port' ? String(port) : group.healthCheck.port;
    return {
      Target: { Id: id, Port: String(port), AvailabilityZone: `${call.scope.region}a` },
      HealthCheckPort: checkPort,
      TargetHealth: { State: state, Reason: reason, Description: description },
    };
  });
}

async function passOn(parts: Parts, call: AwsCall): Promise<RawAnswer> {
  const { upstream, live, memory } = parts;
  const { kept } = memory;
  const { operation, scope, form } = call;
  const reads = operation.startsWith('Describe');
  const before = await live.ready(scope);
  checkNamed(operation, form, before);
  if (!reads) checkBefore(operation, form, before);
  const given = await upstream.forward(reads ? call.raw : withForm(call.raw, harmless(form)));
  if (given.status >= 300) return given;
  if (operation === 'DeleteLoadBalancer') await deleteListeners(parts, call);
  if (operation.startsWith('Delete')) forgetDeleted(memory, form, before);
  const parsed = parseAnswer(operation, given.body.toString('utf8'));
  if (!parsed) return given;
  if (!reads) {
    const arn =
      textOf(listOf(parsed.result.Rules)[0]?.RuleArn) ??
      textOf(listOf(parsed.result.Listeners)[0]?.ListenerArn);
    if (arn !== undefined && /^(Create|Modify)(Rule|Listener)$/.test(operation)) {
      kept.set(arn, { ...kept.get(arn), ...keptFromForm(form) });
    }
    await live.refresh(scope);
  }
  return answer(operation, await completed(parts, parsed.result), parsed.requestId, given);
}

/** On AWS they go with their load balancer; the upstream forgets to. */
async function deleteListeners({ upstream, live }: Parts, { scope, form }: AwsCall): Promise<void> {
  const arn = form.get('LoadBalancerArn');
  for (const listener of (await live.ready(scope)).listeners.values()) {
    if (listener.loadBalancerArn !== arn) continue;
    await upstream
      .query(scope, 'elasticloadbalancing', version, 'DeleteListener', { ListenerArn: listener.arn })
      .catch(() => {}); // deleted already
  }
}

/** What was kept of a rule, of a listener with its rules, or of a load balancer with its listeners. */
function forgetDeleted({ kept }: Memory, form: URLSearchParams, { listeners }: Records): void {
  kept.delete(form.get('RuleArn') ?? '');
  for (const listener of listeners.values()) {
    const gone = [listener.arn, listener.loadBalancerArn];
    if (!gone.includes(form.get('ListenerArn') ?? form.get('LoadBalancerArn') ?? '')) continue;
    for (const arn of [listener.arn, ...listener.rules.map((rule) => rule.arn)]) kept.delete(arn);
  }
}

async function completed({ live, memory, listeners }: Parts, result: Shape): Promise<Shape> {
  const { kept } = memory;
  const whole: Shape = { ...result };
  if (Array.isArray(result.LoadBalancers)) {
    whole.LoadBalancers = await Promise.all(
      listOf(result.LoadBalancers).map(async (shape) => ({
        ...shape,
        DNSName: await listeners.dnsName(textOf(shape.LoadBalancerArn) ?? ''),
      })),
    );
    // An address may just have been claimed.
    memory.save();
  }
  if (Array.isArray(result.TargetGroups)) {
    whole.TargetGroups = listOf(result.TargetGroups).map((shape) => ({
      ...shape,
      LoadBalancerArns: live.group(textOf(shape.TargetGroupArn) ?? '')?.loadBalancerArns ?? [],
    }));
  }
  if (Array.isArray(result.Listeners)) {
    whole.Listeners = listOf(result.Listeners).map((shape) => {
      const actions = kept.get(textOf(shape.ListenerArn) ?? '')?.actions;
      return actions ? { ...shape, DefaultActions: actions } : shape;
    });
  }
  if (Array.isArray(result.Rules)) {
    whole.Rules = listOf(result.Rules).map((shape) => {
      const own = keptOf(shape, live.rule(textOf(shape.RuleArn) ?? '')?.listener.arn ?? '', kept);
      return {
        ...shape,
        ...(own?.conditions ? { Conditions: own.conditions } : {}),
        ...(own?.actions ? { Actions: own.actions } : {}),
      };
    });
    // As AWS lists them; the upstream does in the order in which they were made.
    (whole.Rules as Shape[]).sort((a, b) => orderOf(a) - orderOf(b));
  }
  return whole;
}

/** Of a rule among those of its listener: by priority, the default one last. */
const orderOf = ({ Priority }: Shape): number => {
  const priority = Number(textOf(Priority));
  return Number.isNaN(priority) ? Number.MAX_SAFE_INTEGER : priority;
};

function answer(
  operation: string,
  result: Shape,
  requestId: string = randomUUID(),
  like?: RawAnswer,
): RawAnswer {
  const body = Buffer.from(renderAnswer(operation, result, requestId));
  const headers = { ...like?.headers };
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'content-type'])
    delete headers[name];
  return { status: 200, headers: { ...headers, 'content-type': 'text/xml' }, body };
}
