import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * Whether this machine reaches a container's bridge address without help: one of its own interfaces lies in the same
 * network. True on a Linux host and in a container beside ours; false for Docker Desktop, whose bridge is inside a VM.
 * @param cidrs The machine's own addresses with prefix length
 */
export function reachesDirectly(address: string, cidrs: string[] = ownCidrs()): boolean {
  if (!isIPv4(address)) return false;
  return cidrs.some((cidr) => {
    const [own = '', prefix = '32'] = cidr.split('/');
    if (!isIPv4(own)) return false;
    const shift = 32n - BigInt(prefix);
    return toNumber(own) >> shift === toNumber(address) >> shift;
  });
}

function ownCidrs(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((entry) => (entry?.cidr && !entry.internal ? [entry.cidr] : []));
}

function toNumber(address: string): bigint {
  return address.split('.').reduce((total, part) => total * 256n + BigInt(part), 0n);
}
