/**
 * Deployment alarms: CloudWatch alarms that fail a deployment when they go off while it is under way. Pure: it gets what
 * one look at CloudWatch found. Source: developer guide, deployment-alarm-failure; API_ServiceDeploymentAlarms.
 */

/** `deploymentConfiguration.alarms` as a client gives it. */
export interface AlarmsInput {
  alarmNames: string[];
  enable: boolean;
  rollback: boolean;
}

/** One alarm, as a look at CloudWatch finds it. */
export interface AlarmReading {
  name: string;
  state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  /** How long it takes to go off by its own settings: period × evaluation periods, in milliseconds; 0 where it has none. */
  evaluation: number;
}

/** What a service deployment remembers of its alarms. */
export interface AlarmWatch {
  status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED';
  names: string[];
  rollback: boolean;
  triggered: string[];
  /** Those that were in ALARM at the first look: ignored for the whole deployment. Undefined before that look. */
  ignored?: string[] | undefined;
  /** The bake time that the alarms' own settings ask for, in milliseconds; known from the first look on. */
  evaluation: number;
}

/** The default bake time is under five minutes, whatever the alarms are. Milliseconds. */
const longestDefaultBake = 5 * 60_000 - 1_000;

/** The watch of a deployment that begins. */
export function watchOf(input: AlarmsInput | undefined): AlarmWatch {
  const watched = input?.enable === true && input.alarmNames.length > 0;
  return {
    status: watched ? 'MONITORING' : 'DISABLED',
    names: input?.alarmNames ?? [],
    rollback: input?.rollback ?? false,
    triggered: [],
    evaluation: 0,
  };
}

/**
 * One look. The first one tells which alarms are off already; of the others, any that is in ALARM at a later look has
 * triggered. An alarm that does not exist is never in ALARM.
 */
export function look(watch: AlarmWatch, readings: AlarmReading[]): AlarmWatch {
  if (watch.status !== 'MONITORING') return watch;
  const own = readings.filter((reading) => watch.names.includes(reading.name));
  const off = own.filter((reading) => reading.state === 'ALARM').map((reading) => reading.name);
  const evaluation = Math.max(0, ...own.map((reading) => reading.evaluation));
  if (watch.ignored === undefined) return { ...watch, ignored: off, evaluation };
  const ignored = watch.ignored;
  const triggered = watch.names.filter((name) => off.includes(name) && !ignored.includes(name));
  return { ...watch, evaluation, triggered };
}

/**
 * How long a rolling deployment goes on being watched once its tasks are all new and healthy, in milliseconds: what the
 * service says, else, with alarms, as long as the slowest of them takes to go off. ECS computes the default from the alarms
 * and says no more than that it is under five minutes.
 */
export function bakeTime(bakeTimeInMinutes: number | undefined, watch: AlarmWatch | undefined): number {
  if (bakeTimeInMinutes) return bakeTimeInMinutes * 60_000;
  if (watch === undefined || watch.status === 'DISABLED') return 0;
  return Math.min(longestDefaultBake, watch.evaluation);
}
