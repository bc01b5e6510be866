import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports that no system hands out by itself (Linux does from 32768 on, others from 49152): what is to have the same port the
 * next time must not find a passing connection there.
 */
const lowest = 20_000;
const above = 32_000;

/** A port of the loopback interface that nobody has at this moment, nor gets by chance. @throws Error if there is none */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(lowest, above);
    if (await isFree(port)) return port;
  }
  throw new Error(`a hundred ports from ${lowest} to ${above - 1} were all taken`);
}

/** Whether a port of the loopback interface can be had. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
