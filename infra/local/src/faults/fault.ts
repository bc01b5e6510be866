/** What can be ordered: the shapes that `/_local/faults` and `local.faults.add` take. */
import { z } from 'zod';

const milliseconds: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A duration as it is given, in milliseconds. */
const duration = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,3})?(ms|s|m|h)$/, 'must be a number with ms, s, m or h, such as 200ms, 1.5s or 2m')
  .transform((text) => {
    const [, number = '0', unit = ''] = /^([\d.]+)(\D+)$/.exec(text) ?? [];
    return Number(number) * (milliseconds[unit] ?? 0);
  });

/** Names with `*` for anything. */
const pattern = z.string().min(1).max(200);
const name = z.string().min(1).max(255);

/** How often and how long. A fault that is over stays in the list, with what it hit. */
const extent = {
  /** It hits so many and is over. */
  count: z.int().min(1).optional(),
  /** It hits this share of what it could, drawn from `seed`: the same every time. */
  share: z.number().gt(0).max(1).optional(),
  seed: z.int().optional(),
  /** It is over after so long. */
  for: duration.optional(),
};

/** Which calls: of an AWS service by its SigV4 name, or of the `registry`; all of AWS's without one. */
const calls = {
  service: name.optional(),
  /** As in `Describe*`; in the registry the method and what it is about, as in `PATCH upload` or `* manifest`. */
  operation: pattern.optional(),
  ...extent,
};

/** Which clients' requests. */
const requests = {
  ...calls,
  /** Only those with this access key; the registry knows none. */
  accessKey: name.optional(),
};

/** Which tasks, by what people know of them. */
const tasks = {
  cluster: name.optional(),
  /** The ECS service's name. */
  service: name.optional(),
  family: name.optional(),
  revision: z.int().min(1).optional(),
  ...extent,
};

/** Something done to a container that runs. */
const harms = {
  ...tasks,
  /** The first essential one without it. */
  container: name.optional(),
  /** Counted from when the container runs, or from the order where it runs already. */
  after: duration.optional(),
  /** Tasks that start from now on, those that run, or both. */
  which: z.enum(['new', 'running', 'all']).default('new'),
};

const rate = z.union([
  z.literal('aws'),
  z.strictObject({ burst: z.number().min(1), perSecond: z.number().gt(0) }),
]);

export const faultSchema = z.discriminatedUnion('fault', [
  /** Every request, or what goes beyond a rate: ECS's own token buckets (`aws`), or a given one. */
  z.strictObject({
    fault: z.literal('throttle'),
    ...requests,
    rate: rate.optional(),
    /** The registry's Retry-After. */
    retryAfter: duration.optional(),
  }),
  z.strictObject({
    fault: z.literal('error'),
    ...requests,
    status: z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)]).default(500),
  }),
  z.strictObject({ fault: z.literal('latency'), ...requests, delay: duration }),
  /** The connection breaks while the request comes, and nothing is done, or while the answer goes, and it was. */
  z.strictObject({
    fault: z.literal('cut'),
    ...requests,
    at: z.enum(['request', 'answer']).default('answer'),
    /** So many bytes of the body pass before; half of it without. */
    bytes: z.int().min(0).optional(),
  }),
  z.strictObject({
    fault: z.literal('expired-token'),
    ...requests,
    /** The token is good for so long. */
    after: duration.optional(),
    /** The registry's: 403 as ECR says it, or 401 with a challenge as other registries do. */
    status: z.union([z.literal(401), z.literal(403)]).optional(),
  }),
  z.strictObject({ fault: z.literal('access-denied'), ...requests }),
  /** ECS answers what it would have answered so long ago. */
  z.strictObject({
    fault: z.literal('lag'),
    operation: pattern.optional(),
    ...extent,
    by: duration,
  }),
  z.strictObject({ fault: z.literal('no-image'), ...tasks }),
  z.strictObject({ fault: z.literal('crash'), ...harms }),
  z.strictObject({ fault: z.literal('oom'), ...harms }),
  z.strictObject({ fault: z.literal('unhealthy'), ...harms }),
  /** The upstream refuses every connection, or takes requests and does not answer. */
  z.strictObject({ fault: z.literal('upstream-gone'), ...calls }),
  z.strictObject({ fault: z.literal('upstream-hangs'), ...calls }),
]);

/** A fault as a client gives it. */
export type FaultInput = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;
export type Kind = Fault['fault'];
export type FaultOf<K extends Kind> = Extract<Fault, { fault: K }>;

/** An order that is not understood; the message says what is allowed. */
export class FaultError extends Error {
  override name = 'FaultError';
}

export const kinds = faultSchema.options.map((option) => option.shape.fault.value);

/** @throws FaultError */
export function parseFault(input: unknown): Fault {
  const result = faultSchema.safeParse(input);
  if (result.success) return result.data;
  const given = typeof input === 'object' && input !== null && 'fault' in input ? input.fault : undefined;
  if (!kinds.some((kind) => kind === given)) {
    throw new FaultError(
      `fault is ${given === undefined ? 'missing' : JSON.stringify(given).slice(0, 100)}; it must be one of ${kinds.join(', ')}`,
    );
  }
  const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
  throw new FaultError(`${String(given)}: ${issues.join('; ')}`);
}
