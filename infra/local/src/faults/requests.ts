import type { Clock } from '../core/clock.ts';
import { errorAnswer } from '../http/answer.ts';
import { one, readTarget, type Target } from '../http/protocol.ts';
import type { WireAnswer } from '../http/server.ts';
import type { RawAnswer, RawRequest } from '../upstream/upstream.ts';
import type { FaultOf } from './fault.ts';
import { type Active, type Faults, fits } from './faults.ts';
import { accessDenied, broken, expiredToken, throttled } from './refusals.ts';

type Refusing = Active<FaultOf<'throttle' | 'error' | 'expired-token' | 'access-denied'>>;

interface Request {
  raw: RawRequest;
  target: Target;
  accessKey: string;
}

/** Answers AWS requests with the faults that are ordered for them: late, refused, failed or cut off. */
export function withRequestFaults(
  answer: (raw: RawRequest) => Promise<RawAnswer>,
  faults: Faults,
  clock: Clock,
): (raw: RawRequest) => Promise<WireAnswer | undefined> {
  return async (raw) => {
    if (faults.of('latency', 'cut', 'throttle', 'error', 'expired-token', 'access-denied').length === 0)
      return await answer(raw);
    const target = readTarget(raw.method, raw.url, raw.headers, raw.body);
    const request: Request = { raw, target, accessKey: accessKeyOf(raw) };
    const aimed = <A extends Active<FaultOf<'latency' | 'cut'>> | Refusing>(active: A[]): A[] =>
      active.filter(({ fault }) => aims(fault, request));

    const late = aimed(faults.of('latency')).filter((active) => active.hit());
    await clock.sleep(late.reduce((total, { fault }) => total + fault.delay, 0));
    const cuts = aimed(faults.of('cut'));
    if (cuts.some((cut) => cut.fault.at === 'request' && cut.hit())) return undefined;
    for (const active of aimed(faults.of('throttle', 'error', 'expired-token', 'access-denied'))) {
      const refusal = refuse(active, request, clock);
      if (refusal) return refusal;
    }
    const given = await answer(raw);
    const cut = cuts.find((active) => active.fault.at === 'answer' && active.hit());
    return cut ? { ...given, cutAfter: cut.fault.bytes ?? Math.floor(given.body.length / 2) } : given;
  };
}

function aims(
  fault: { service?: string | undefined; operation?: string | undefined; accessKey?: string | undefined },
  { target, accessKey }: Request,
): boolean {
  return (
    (fault.service === undefined || fault.service === target.service) &&
    (fault.accessKey === undefined || fault.accessKey === accessKey) &&
    fits(fault.operation, target.operation)
  );
}

function refuse(active: Refusing, request: Request, clock: Clock): RawAnswer | undefined {
  const { raw, target, accessKey } = request;
  const say = (error: Parameters<typeof errorAnswer>[0]) =>
    errorAnswer(error, target.protocol, one(raw.headers['content-type']));
  const { fault } = active;
  switch (fault.fault) {
    case 'throttle':
      if (withinRate(active as Active<FaultOf<'throttle'>>, target) || !active.hit()) return undefined;
      return say(throttled(target));
    case 'expired-token':
      if (clock.now() < active.addedAt + (fault.after ?? 0) || !active.hit()) return undefined;
      return say(expiredToken(target));
    case 'access-denied':
      return active.hit() ? say(accessDenied(target, accessKey, raw.body)) : undefined;
    case 'error':
      if (!active.hit()) return undefined;
      if (fault.status === 500 || fault.status === 503) return say(broken(target, fault.status));
      return gatewayPage(fault.status);
  }
}

/** A rate is for each account and region, and without one every request is beyond it. */
function withinRate({ fault, rates }: Active<FaultOf<'throttle'>>, target: Target): boolean {
  if (fault.rate === undefined) return false;
  const scope = `${target.scope.account}/${target.scope.region}`;
  if (fault.rate === 'aws') return rates.takeAws(scope, target.service, target.operation);
  return rates.take(scope, fault.rate);
}

/** What a load balancer before the service says, which knows none of its protocols. */
function gatewayPage(status: 502 | 504): RawAnswer {
  const text = status === 502 ? '502 Bad Gateway' : '504 Gateway Time-out';
  const page = `<html>\n<head><title>${text}</title></head>\n<body><center><h1>${text}</h1></center></body>\n</html>\n`;
  return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) };
}

function accessKeyOf(raw: RawRequest): string {
  const header = /Credential=([^/,\s]+)/.exec(one(raw.headers['authorization']) ?? '')?.[1];
  return header ?? /[?&]X-Amz-Credential=([^%/&]+)/.exec(raw.url)?.[1] ?? '';
}
