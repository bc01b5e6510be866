import { AwsError } from '../core/errors.ts';
import { readTarget } from '../http/protocol.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { type Faults, fits } from './faults.ts';

/** How long a request waits for an upstream that hangs, in milliseconds of wall time; as long as for a real one. */
const patience = 30_000;

/**
 * The same upstream, gone or hanging where that is ordered, for clients' requests and for Local Fargate's own alike. It is
 * done before it, not to it: an upstream that somebody else runs can be gone too, and none loses what it holds.
 */
export function withUpstreamFaults(upstream: Upstream, faults: Faults): Upstream & { letGo(): void } {
  const waiting = new Set<() => void>();
  faults.onChange(() => {
    for (const look of [...waiting]) look();
  });
  let closing = false;

  async function pass(service: string, operation: string): Promise<void> {
    const active = faults
      .of('upstream-gone', 'upstream-hangs')
      .find(
        ({ fault, hit }) =>
          (fault.service === undefined || fault.service === service) &&
          fits(fault.operation, operation) &&
          hit(),
      );
    if (!active || closing) return;
    if (active.fault.fault === 'upstream-gone') throw unreachable(active.id, 'it refuses connections');
    await new Promise<void>((resolve, reject) => {
      const done = (settle: () => void) => {
        waiting.delete(look);
        clearTimeout(timer);
        settle();
      };
      // What is used up still holds whom it hit; what was taken back or has ended lets him go.
      const look = () => {
        const there = faults.list().some(({ id }) => id === active.id);
        if (closing || !there || active.ended) done(resolve);
      };
      const timer = setTimeout(
        () => done(() => reject(unreachable(active.id, `no answer within ${patience / 1000} s`))),
        patience,
      ).unref();
      waiting.add(look);
    });
  }

  return {
    async forward(raw) {
      const { service, operation } = readTarget(raw.method, raw.url, raw.headers, raw.body);
      await pass(service, operation);
      return await upstream.forward(raw);
    },
    async json(scope, service, target, input) {
      await pass(service, target.slice(target.lastIndexOf('.') + 1));
      return await upstream.json(scope, service, target, input);
    },
    async query(scope, service, version, action, params) {
      await pass(service, action);
      return await upstream.query(scope, service, version, action, params);
    },
    letGo() {
      closing = true;
      for (const look of [...waiting]) look();
    },
    async close() {
      this.letGo();
      await upstream.close();
    },
  };
}

function unreachable(id: string, why: string): AwsError {
  return new AwsError(
    'ServiceUnavailableException',
    `The upstream can't be reached: ${why}. That was ordered (${id} at /_local/faults).`,
    { status: 503 },
  );
}
