import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** A loopback address that one load balancer has for itself, so that it can listen at the real ports. */
export interface Address {
  host: string;
  /** Whether it is this load balancer's alone. */
  own: boolean;
  release(): void;
}

/** Held on each address in use, so that several Local Fargates on one machine never share one. Nothing is sent there. */
const claimPort = 20_566;

/**
 * Claims `wanted`, if it can be had, else the first free one of `addressesFor`.
 * @param seed What the addresses are derived from, for one that shall find its own free after a restart
 * @param avoid Addresses that are meant for others, though they have not claimed them yet
 * @returns `shared`, not its own, where this machine has no other loopback address (macOS) or another host was asked for
 */
export async function claimAddress(
  shared: string,
  { wanted, seed, avoid = [] }: { wanted?: string | undefined; seed?: string | undefined; avoid?: string[] },
): Promise<Address> {
  if (shared === '127.0.0.1') {
    for (const host of [...(wanted === undefined ? [] : [wanted]), ...addressesFor(seed)]) {
      if (host !== wanted && avoid.includes(host)) continue;
      const claimed = await claim(host);
      if (claimed === 'absent') break;
      if (claimed !== 'taken') return { host, own: true, release: claimed };
    }
  }
  return { host: shared, own: false, release: () => {} };
}

/**
 * The addresses to try, in this order. Without a seed 127.0.1.1 to 127.0.1.249, all but the first in any order. With one, 127.A.B.1
 * to 127.A.B.249, which that seed has for itself: what it lets go for a restart, no other Local Fargate asks for meanwhile.
 */
export function addressesFor(seed: string | undefined): string[] {
  const all = (network: string) => Array.from({ length: 249 }, (_, index) => `${network}.${index + 1}`);
  if (seed !== undefined) {
    const [a = 0, b = 0] = createHash('sha256').update(seed).digest();
    return all(`127.${16 + (a % 224)}.${b}`);
  }
  const [first = '', ...others] = all('127.0.1');
  const drawn = others.map((host) => ({ host, at: Math.random() })).sort((x, y) => x.at - y.at);
  return [first, ...drawn.map(({ host }) => host)];
}

function claim(host: string): Promise<(() => void) | 'taken' | 'absent'> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.close();
      resolve(error.code === 'EADDRINUSE' ? 'taken' : 'absent');
    });
    socket.bind({ address: host, port: claimPort, exclusive: true }, () => {
      socket.unref();
      resolve(() => void socket.close());
    });
  });
}

/** The ports to try for a listener, in this order; 0 is any free one. */
export function portsFor(port: number, own: boolean): number[] {
  if (!own) return [0];
  return port + 8000 <= 65_535 ? [port, port + 8000, 0] : [port, 0];
}

/** Where a listener at port 80 will come to be: what a load balancer without listeners is told to be reached at. */
export async function frontPort(host: string): Promise<number> {
  for (const port of portsFor(80, true)) {
    if (port === 0 || (await canBind(host, port))) return port;
  }
  return 0;
}

function canBind(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
