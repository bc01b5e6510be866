import { BlockList, isIP } from 'node:net';
import type { Condition, Rule } from './model.ts';

/** What rules look at. */
export interface RequestFacts {
  method: string;
  /** Path and query as they came. */
  url: string;
  host: string;
  /** Lower-case name → its values. */
  headers: Record<string, string[] | undefined>;
  sourceIp: string;
}

/** The first rule, in the given order, all of whose conditions hold. */
export function matchRule(rules: Rule[], request: RequestFacts): Rule | undefined {
  return rules.find((rule) => rule.conditions.every((condition) => holds(condition, request)));
}

/**
 * One condition; one of its values suffices. Paths compare case-sensitively and without the query, hosts, header values and
 * query strings do not. Source: API reference, RuleCondition
 */
export function holds(condition: Condition, request: RequestFacts): boolean {
  switch (condition.field) {
    case 'path-pattern': {
      const path = pathOf(request.url);
      return condition.values.some((pattern) => matchesPattern(pattern, path));
    }
    case 'host-header': {
      const host = withoutPort(request.host);
      return condition.values.some((pattern) => matchesPattern(pattern, host, true));
    }
    case 'http-request-method':
      return condition.values.includes(request.method);
    case 'source-ip':
      return condition.values.some((cidr) => inNetwork(cidr, request.sourceIp));
    case 'http-header': {
      const values = request.headers[condition.name.toLowerCase()] ?? [];
      return condition.values.some((pattern) => values.some((value) => matchesPattern(pattern, value, true)));
    }
    case 'query-string': {
      const pairs = queryOf(request.url);
      return condition.values.some(({ key, value }) =>
        pairs.some(
          ([name, given]) =>
            (key === undefined || matchesPattern(key, name, true)) && matchesPattern(value, given, true),
        ),
      );
    }
  }
}

/** `*` stands for any characters, also none; `?` for exactly one. Takes time in proportion to both lengths. */
export function matchesPattern(pattern: string, text: string, ignoreCase = false): boolean {
  const [p, t] = ignoreCase ? [pattern.toLowerCase(), text.toLowerCase()] : [pattern, text];
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < t.length) {
    if (p[at] === '*') {
      star = at++;
      resume = index;
    } else if (at < p.length && (p[at] === '?' || p[at] === t[index])) {
      at++;
      index++;
    } else if (star !== -1) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (p[at] === '*') at++;
  return at === p.length;
}

function inNetwork(cidr: string, ip: string): boolean {
  const [network = '', given] = cidr.split('/');
  const family = isIP(network);
  if (family === 0 || family !== isIP(ip)) return false;
  const longest = family === 6 ? 128 : 32;
  const prefix = given === undefined ? longest : Number(given);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > longest) return false;
  const name = family === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(network, prefix, name);
  return list.check(ip, name);
}

/** The path of a request target, without its query; that of an absolute URL too (RFC 9112, 3.2.2). */
export function pathOf(url: string): string {
  return originForm(url).split('?', 1)[0] ?? '/';
}

/** Path and query. */
export function originForm(url: string): string {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i.exec(url);
  const rest = absolute ? url.slice(absolute[0].length) : url;
  return rest.startsWith('/') || rest === '*' ? rest : `/${rest}`;
}

export function queryText(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? '' : url.slice(mark + 1);
}

function queryOf(url: string): [string, string][] {
  return queryText(url)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    });
}

/** A Host header's name without its port; the brackets of an IPv6 address stay. */
export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}
