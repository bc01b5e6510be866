import { z } from 'zod';
import type { AlarmReading } from '../ecs/rollout/alarms.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { ReadAlarms } from './alarms.ts';

/** What DescribeAlarms takes and gives at once. */
const atOnce = 100;

const alarm = z.object({
  AlarmName: z.string(),
  StateValue: z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']),
  /** Seconds. A composite alarm has neither of the two. */
  Period: z.number().nullish(),
  EvaluationPeriods: z.number().nullish(),
});

const answer = z.object({
  MetricAlarms: z.array(alarm).default([]),
  CompositeAlarms: z.array(alarm).default([]),
});

/** Reads alarms from the upstream's CloudWatch (DescribeAlarms). */
export function createAlarmReader(upstream: Pick<Upstream, 'json'>): ReadAlarms {
  return async (scope, names) => {
    const readings: AlarmReading[] = [];
    for (let from = 0; from < names.length; from += atOnce) {
      const found = await upstream.json(scope, 'monitoring', 'GraniteServiceVersion20100801.DescribeAlarms', {
        AlarmNames: names.slice(from, from + atOnce),
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: atOnce,
      });
      const { MetricAlarms, CompositeAlarms } = answer.parse(found);
      readings.push(...[...MetricAlarms, ...CompositeAlarms].map(readingOf));
    }
    return readings;
  };
}

const readingOf = (found: z.output<typeof alarm>): AlarmReading => ({
  name: found.AlarmName,
  state: found.StateValue,
  evaluation: (found.Period ?? 0) * (found.EvaluationPeriods ?? 0) * 1000,
});
