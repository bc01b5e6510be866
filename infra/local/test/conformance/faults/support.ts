import type { LocalFargateOptions } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { fleet } from '../scripted/fleet.ts';
import { fakeUpstream, send, signedFor } from '../server/fake.ts';

/**
 * What is ordered here and is in no model: the pages of a load balancer, a 503 in the words of no operation, and the fake
 * upstream's `{}` for a query.
 */
const ordered = [
  /^\w+: HTTP 50[24] without an error code$/,
  /^\w+: ServiceUnavailableException is not/,
  /^ListThings: /,
];

/** Local Fargate with the scripted engine over an upstream that answers `{}`, and ways to ask it. */
export async function startFaulty(options: Partial<LocalFargateOptions> = {}) {
  const behind = await fakeUpstream();
  const lines: string[] = [];
  const local = await startChecked(
    {
      port: 0,
      engine: 'scripted',
      speed: 20,
      upstream: behind.url,
      log: (line) => lines.push(line),
      ...options,
    },
    ordered,
  );
  return {
    local,
    behind,
    lines,
    fleet: fleet(local.url),
    /** One request of AWS JSON 1.1. */
    json: (operation: string, input: object = {}, key = 'test') =>
      send(
        local.url,
        {
          method: 'POST',
          headers: {
            authorization: signedFor('ecs', key),
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`,
          },
        },
        JSON.stringify(input),
      ),
    /** One request of AWS query. */
    query: (service: string, action: string) =>
      send(
        local.url,
        {
          method: 'POST',
          headers: { authorization: signedFor(service), 'content-type': 'application/x-www-form-urlencoded' },
        },
        `Action=${action}&Version=2015-12-01`,
      ),
    /** One request to the admin API. */
    async admin(method: string, path = '', body?: unknown, headers: Record<string, string> = {}) {
      const given = body === undefined ? {} : { 'content-type': 'application/json' };
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await send(
        `${local.url}/_local/faults${path}`,
        { method, headers: { ...given, ...headers } },
        text as string | undefined,
      );
      return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body || 'null') };
    },
    async close() {
      await local.close();
      behind.close();
    },
  };
}
