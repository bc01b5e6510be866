import { errorName } from '../../aws/errors.ts';
import { causeChain } from '../../runtime/errors.ts';

/** One check: what was looked at, and how it is. */
export interface Row {
  check: string;
  /** The name of what was looked at. */
  subject: string;
  /** blind: it could not be looked at, which says nothing about whether it is there. */
  state: 'ok' | 'problem' | 'blind';
  what: string;
  /** What to do. */
  help?: string;
}

/** Rows of one check, each about a subject. */
export interface Rows {
  ok(subject: string, what: string): void;
  problem(subject: string, what: string, help: string): void;
  blind(subject: string, what: string, help?: string): void;
  /** A look at AWS. What it may not see is a row of its own kind; what is not there is for `work` to say. */
  look(subject: string, work: () => Promise<void>): Promise<void>;
}

export function rowsOf(check: string, rows: Row[], signal: AbortSignal): Rows {
  const blind = (subject: string, what: string, help?: string) => {
    rows.push({ check, subject, state: 'blind', what, ...(help === undefined ? {} : { help }) });
  };
  return {
    ok: (subject, what) => rows.push({ check, subject, state: 'ok', what }),
    problem: (subject, what, help) => rows.push({ check, subject, state: 'problem', what, help }),
    blind,
    async look(subject, work) {
      try {
        await work();
      } catch (error) {
        signal.throwIfAborted();
        const message = causeChain(error).join(': ');
        if (isDenied(error)) {
          const action = /perform:? ([\w-]+:\w+)/.exec(message)?.[1];
          blind(
            subject,
            `may not be looked at${action === undefined ? '' : `: ${action} is denied`}`,
            action === undefined ? undefined : `Allow ${action} to see it.`,
          );
        } else blind(subject, `could not be looked at: ${message}`);
      }
    },
  };
}

/** AWS knows the caller, and refuses: docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html */
export function isDenied(error: unknown): boolean {
  return /AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError/.test(errorName(error));
}

/** True where AWS says by its error that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return /NotFound|NoSuch|DoesNotExist|NotFoundException|\.Malformed$/.test(errorName(error));
}
