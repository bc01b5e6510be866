import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import type { ServiceHandler } from '../http/call.ts';

export interface Ecr {
  handle: ServiceHandler;
  registry(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

export function createEcr(_options: {
  clock: Clock;
  /** HOST:PORT at which clients reach the registry; known once the server listens. */
  address: () => string;
  stateDir?: string;
  log: (line: string) => void;
}): Ecr {
  return {
    handle: async () => undefined,
    async registry(_request, response) {
      response.writeHead(503).end();
    },
    close: async () => {},
  };
}
