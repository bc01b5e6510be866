import { readTarget, type Target } from '../http/protocol.ts';
import { describeAlarms } from './alarms.ts';
import { filterLogEvents } from './filter-logs.ts';
import { withoutPortsOfAll } from './security-groups.ts';
import type { RawAnswer, RawRequest, Send } from './upstream.ts';

/** What is put right of an operation of the upstream's: it may change the request, the answer, or both. */
type Takeover = (request: RawRequest, target: Target, send: Send) => Promise<RawAnswer>;

/**
 * The operations that the upstream gets wrong and a client relies on, by SigV4 service and operation. Each has a test that
 * shows the upstream's own answer wrong beside ours right; when that test finds the upstream right, its line here can go.
 */
const takeovers = new Map<string, Takeover>([
  ['monitoring DescribeAlarms', describeAlarms],
  ['logs FilterLogEvents', filterLogEvents],
  ['ec2 AuthorizeSecurityGroupEgress', withoutPortsOfAll],
  ['ec2 AuthorizeSecurityGroupIngress', withoutPortsOfAll],
  ['ec2 RevokeSecurityGroupEgress', withoutPortsOfAll],
  ['ec2 RevokeSecurityGroupIngress', withoutPortsOfAll],
]);

/** Hands a client's request on, through its takeover where it has one. */
export async function throughTakeover(request: RawRequest, send: Send): Promise<RawAnswer> {
  const target = readTarget(request.method, request.url, request.headers, request.body);
  const takeover = takeovers.get(`${target.service} ${target.operation}`);
  return takeover ? await takeover(request, target, send) : await send(request);
}
