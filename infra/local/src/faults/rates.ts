import type { Clock } from '../core/clock.ts';

/** A token bucket: `burst` requests at once, `perSecond` more each second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/**
 * ECS's own, for each account and region: operations of one row share a bucket.
 * Source: API reference, request-throttling. What it does not list is not throttled.
 */
const ecsRates: { operations: RegExp; rate: Rate }[] = [
  { operations: /^(Create|Update|Delete)Service$/, rate: { burst: 50, perSecond: 5 } },
  { operations: /^(DescribeServices|ListServices)$/, rate: { burst: 100, perSecond: 20 } },
  {
    operations: /^(Describe|List|Stop|Continue)Service(Deployments?|Revisions)$/,
    rate: { burst: 50, perSecond: 20 },
  },
  { operations: /^(Register|Deregister|Delete)TaskDefinitions?$/, rate: { burst: 20, perSecond: 1 } },
  {
    operations: /^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,
    rate: { burst: 50, perSecond: 20 },
  },
  { operations: /^(RunTask|StopTask)$/, rate: { burst: 100, perSecond: 40 } },
  { operations: /^(DescribeTasks|ListTasks)$/, rate: { burst: 100, perSecond: 20 } },
];

export interface Rates {
  /** Takes a token of the bucket that an operation has at AWS. @returns whether there was one */
  takeAws(scope: string, service: string, operation: string): boolean;
  /** The same from a bucket of this rate. */
  take(scope: string, rate: Rate): boolean;
}

export function createRates(clock: Clock): Rates {
  const buckets = new Map<string, { tokens: number; at: number }>();
  function takeFrom(key: string, { burst, perSecond }: Rate): boolean {
    const now = clock.now();
    const bucket = buckets.get(key) ?? { tokens: burst, at: now };
    buckets.set(key, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
  return {
    takeAws(scope, service, operation) {
      const row = service === 'ecs' ? ecsRates.findIndex((r) => r.operations.test(operation)) : -1;
      const found = ecsRates[row];
      return !found || takeFrom(`${scope} ${row}`, found.rate);
    },
    take: (scope, rate) => takeFrom(scope, rate),
  };
}
