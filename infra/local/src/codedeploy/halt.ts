/** What of a rollback configuration a halted deployment falls under. Source: API_AutoRollbackConfiguration. */
export type RollbackEvent = 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_ALARM' | 'DEPLOYMENT_STOP_ON_REQUEST';

/** Ends a deployment before its time, from whichever step it is at. */
export class Halt extends Error {
  readonly status: 'Failed' | 'Stopped';
  /** One of CodeDeploy's ErrorCode. */
  readonly code: string;
  readonly event: RollbackEvent;
  /** What StopDeployment said about rolling back; else the deployment's own configuration holds. */
  readonly rollback: boolean | undefined;

  constructor(
    status: Halt['status'],
    code: string,
    event: RollbackEvent,
    message: string,
    options: { rollback?: boolean | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.status = status;
    this.code = code;
    this.event = event;
    this.rollback = options.rollback;
  }
}

export const failure = (code: string, message: string, cause?: unknown): Halt =>
  new Halt('Failed', code, 'DEPLOYMENT_FAILURE', message, { cause });

/** CloudWatch alarms. The text is CodeDeploy's own. */
export const alarmActive = (names: string[]): Halt =>
  new Halt(
    'Stopped',
    'ALARM_ACTIVE',
    'DEPLOYMENT_STOP_ON_ALARM',
    'One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected ' +
      `deployments have been stopped. Activated alarms: <${names.join(', ')}>`,
  );
