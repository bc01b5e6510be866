/**
 * An error's message for people, with the messages of its causes. Node's AggregateError for a refused connection (one
 * error an address) has an empty message of its own, so its parts are told.
 */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(errorText).join('; ');
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${errorText(error.cause)}`;
}
