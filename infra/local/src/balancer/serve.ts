import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Clock } from '../core/clock.ts';
import { pickByShare, pickGroup, pickTarget, routable, slowShares, type Totals } from './choose.ts';
import { decodeSticky, encodeSticky, readCookie, setCookies } from './cookies.ts';
import type { FlatHeaders } from './headers.ts';
import type { OpenListener, Served } from './listeners.ts';
import type { Action, Group, Rule } from './model.ts';
import { answer, answerError, proxy } from './proxy.ts';
import { redirectLocation } from './redirect.ts';
import { matchRule } from './rules.ts';
import type { Target } from './targets.ts';

/** What traffic needs to know of the rest. */
export interface Traffic {
  clock: Clock;
  log: (line: string) => void;
  group(arn: string): Group | undefined;
  /** The targets of a group that may get new requests. */
  targets(groupArn: string): Target[];
}

/** @returns what answers the requests of all listeners */
export function createServe({ clock, log, group: groupOf, targets }: Traffic) {
  /** Signs cookies for the life of this process; those of a former one are not understood, as on AWS after their expiry. */
  const key = randomBytes(32);
  const totals = new Map<string, Totals>();
  const turns = new Map<string, number>();
  /** Of groups in which a target starts slowly. */
  const slowTotals = new Map<string, Totals>();

  return (open: OpenListener, served: Served): void => {
    try {
      route(open, served);
    } catch (error) {
      log(
        `load balancer ${open.balancer.name}: ${served.request.method} ${served.request.url}: ${String(error)}`,
      );
      if (served.response.headersSent) served.response.destroy();
      else answerError(served, 500);
    }
  };

  function route(open: OpenListener, served: Served): void {
    const { request } = served;
    const { listener } = open;
    const socket = request.socket as Socket;
    const facts = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      host: request.headers.host ?? '',
      headers: request.headersDistinct,
      sourceIp: (socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
    };
    const proto = listener.protocol === 'HTTPS' ? 'https' : 'http';
    const rule = matchRule(listener.rules, facts);
    const action = rule?.action;
    if (!rule || !action) {
      answerError(served, 501, 'Not Implemented: Local Fargate cannot do what this rule asks for');
    } else if (action.type === 'redirect') {
      const location = redirectLocation(action, { ...facts, proto, port: listener.port });
      answer(served, action.status, ['Content-Type', 'text/html', 'Location', location], '');
    } else if (action.type === 'fixed-response') {
      const type = `${action.contentType}; charset=utf-8`;
      answer(served, action.status, ['Content-Type', type], action.body);
    } else {
      forward(open, served, rule, action, { clientIp: facts.sourceIp, proto });
    }
  }

  function forward(
    { balancer, listener }: OpenListener,
    served: Served,
    rule: Rule,
    action: Extract<Action, { type: 'forward' }>,
    from: { clientIp: string; proto: string },
  ): void {
    const chosen = choose(rule, action, served.request.headersDistinct.cookie);
    if (!chosen) {
      answerError(served, 503);
      return;
    }
    const { target, cookies } = chosen;
    const { endpoint } = target;
    if (endpoint.kind === 'scripted') {
      answer(served, 200, ['Content-Type', 'application/json', ...cookies], endpoint.answer());
      return;
    }
    const { forwardedFor, idleTimeout } = balancer;
    const client = { ...from, port: listener.port, forwardedFor, now: clock.now() };
    proxy({ clock, served, target, endpoint, client, cookies, idleTimeout });
  }

  function choose(rule: Rule, action: Extract<Action, { type: 'forward' }>, cookies: string[] | undefined) {
    const now = clock.now();
    const set: FlatHeaders = [];
    const stick = (name: string, id: string, duration: number) => {
      const value = encodeSticky({ id, until: now + duration }, key);
      for (const cookie of setCookies(name, value, now)) set.push('Set-Cookie', cookie);
    };

    // A client that holds a group's cookie stays with it, however the weights are now (ALB guide, load-balancer-listeners).
    // What AWS does where the group has none left, or no targets, is not documented; here it is sent on by the weights.
    const held = action.stickiness && decodeSticky(readCookie(cookies, 'AWSALBTG'), key, now)?.id;
    const chosen =
      action.groups.find(({ arn, weight }) => arn === held && weight > 0 && targets(arn).length > 0) ??
      pickGroup(action.groups, totalsOf(rule, action.groups));
    const group = chosen && groupOf(chosen.arn);
    if (!group) return undefined;
    if (action.stickiness !== undefined) stick('AWSALBTG', group.arn, action.stickiness);

    const open = targets(group.arn);
    const sticky = group.stickiness && decodeSticky(readCookie(cookies, 'AWSALB'), key, now)?.id;
    const stuck = open.find((target) => `${group.arn}|${target.key}` === sticky && target.healthy);
    const turn = turns.get(group.arn) ?? 0;
    const target = stuck ?? pickOf(group, open, turn, now);
    if (!stuck) turns.set(group.arn, turn + 1);
    if (!target) return undefined;
    if (group.stickiness !== undefined) stick('AWSALB', `${group.arn}|${target.key}`, group.stickiness);
    return { target, cookies: set };
  }

  /** By turns, or by share while one of them starts slowly. */
  function pickOf(group: Group, open: Target[], turn: number, now: number): Target | undefined {
    const { slowStart, algorithm } = group;
    if (slowStart === undefined || algorithm !== 'round_robin') return pickTarget(open, algorithm, turn);
    const shares = slowShares(routable(open), slowStart, now);
    if (shares.every(({ share }) => share === 1)) {
      slowTotals.delete(group.arn);
      return pickTarget(open, algorithm, turn);
    }
    const totals = slowTotals.get(group.arn) ?? new Map<string, number>();
    slowTotals.set(group.arn, totals);
    return pickByShare(shares, totals);
  }

  /** They start anew when the rule's groups or weights change. */
  function totalsOf(rule: Rule, groups: { arn: string; weight: number }[]): Totals {
    const name = `${rule.arn} ${JSON.stringify(groups)}`;
    let found = totals.get(name);
    if (!found) {
      for (const other of totals.keys()) if (other.startsWith(`${rule.arn} `)) totals.delete(other);
      found = new Map();
      totals.set(name, found);
    }
    return found;
  }
}
