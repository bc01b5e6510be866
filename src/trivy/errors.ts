import { ActionError } from '../runtime/errors.ts';

/** The scanner could not do its work. Says nothing of the image: neither "clean" nor "vulnerable" follows. */
export class ScannerError extends ActionError {
  override name = 'ActionError';
}
