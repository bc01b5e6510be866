import type { Scope } from '../core/scope.ts';
import type { AlarmReading } from '../ecs/rollout/alarms.ts';

/**
 * Reads the states of CloudWatch alarms, metric and composite ones. An alarm that does not exist is left out.
 * @throws Error where they can't be read
 */
export type ReadAlarms = (scope: Scope, names: string[]) => Promise<AlarmReading[]>;
