import type { Target } from '../http/protocol.ts';
import { withForm } from './shapes.ts';
import type { RawAnswer, RawRequest, Send } from './upstream.ts';

/**
 * A rule for protocol -1 is for all ports, whatever ports are given with it (EC2 API reference, IpPermission). The upstream
 * takes one with ports for another rule than one without, so that the allow-all rule with which every group begins can't be
 * revoked the way Terraform does it.
 */
export function withoutPortsOfAll(request: RawRequest, target: Target, send: Send): Promise<RawAnswer> {
  const form = new URLSearchParams(target.form);
  for (const [key, value] of target.form) {
    const rule = /^(IpPermissions\.\d+\.)?IpProtocol$/.exec(key);
    if (!rule || (value !== '-1' && value !== 'all')) continue;
    for (const port of ['FromPort', 'ToPort']) form.delete(`${rule[1] ?? ''}${port}`);
  }
  return send(withForm(request, form));
}
