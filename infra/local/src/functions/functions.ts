import type { Scope } from '../core/scope.ts';

/** Calls a Lambda function and waits for its answer. @throws FunctionError */
export type InvokeFunction = (scope: Scope, functionArn: string, payload: object) => Promise<unknown>;

/** A function that could not be called. One that was called and failed answers, with what is no hook's answer. */
export class FunctionError extends Error {
  /** It may be there in a moment: throttled, or out of reach. */
  readonly again: boolean;

  constructor(message: string, again: boolean, options?: ErrorOptions) {
    super(message, options);
    this.again = again;
  }
}
