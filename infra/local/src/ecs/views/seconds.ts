/** AWS JSON 1.1 timestamps are numbers of seconds. */
export const seconds = (ms: number): number => ms / 1000;

export const optionalSeconds = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : ms / 1000;
