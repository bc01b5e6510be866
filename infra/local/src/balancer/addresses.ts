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
 * Claims `wanted`, if it can be had, else 127.0.1.1, else any free one up to 127.0.1.249: where several Local Fargates run,
 * one that is started again finds its own free, for the others did not take the next one in line.
 * @param avoid Addresses that are meant for others, though they have not claimed them yet
 * @returns `shared`, not its own, where this machine has no other loopback address (macOS) or another host was asked for
 */
export async function claimAddress(
  shared: string,
  wanted?: string,
  avoid: readonly string[] = [],
): Promise<Address> {
  if (shared === '127.0.0.1') {
    const others = Array.from({ length: 248 }, (_, index) => ({
      host: `127.0.1.${index + 2}`,
      at: Math.random(),
    }));
    others.sort((a, b) => a.at - b.at);
    for (const host of [wanted ?? '127.0.1.1', '127.0.1.1', ...others.map((other) => other.host)]) {
      if (host !== wanted && avoid.includes(host)) continue;
      const claimed = await claim(host);
      if (claimed === 'absent') break;
      if (claimed !== 'taken') return { host, own: true, release: claimed };
    }
  }
  return { host: shared, own: false, release: () => {} };
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
