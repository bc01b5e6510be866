/** How many tasks a service keeps healthy, and how many it may have, while it is being changed. */
export interface Limits {
  /** L: at least this many tasks, old and new together, stay running and healthy. */
  lower: number;
  /** U: at most this many tasks, old and new together, are running or on their way up. */
  upper: number;
}

/**
 * The lower limit is rounded up and the upper one down.
 * Source: API_DeploymentConfiguration, `minimumHealthyPercent` and `maximumPercent`.
 * @param percents Both in percent of the desired count.
 */
export function limits(
  desiredCount: number,
  percents: { minimumHealthyPercent: number; maximumPercent: number },
): Limits {
  return {
    lower: Math.ceil((desiredCount * percents.minimumHealthyPercent) / 100),
    upper: Math.floor((desiredCount * percents.maximumPercent) / 100),
  };
}
