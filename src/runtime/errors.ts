/** Where in the user's repository an error comes from; the annotation is shown there. Lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

export interface ActionErrorOptions {
  cause?: unknown;
  /** What to do next, in one or two sentences. */
  help?: string;
  /** Where it stands, if it stands in a file of the user's. */
  place?: Place;
}

/**
 * An error made for people: its message says what was given and what is allowed, `help` what to do next. `run()` makes
 * one annotation of it and of its chain of causes.
 */
export class ActionError extends Error {
  readonly help: string | undefined;
  readonly place: Place | undefined;

  constructor(message: string, options: ActionErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ActionError';
    this.help = options.help;
    this.place = options.place;
  }
}

/** The job was cancelled (SIGINT or SIGTERM); the reason of the run's AbortSignal. */
export class CancelledError extends Error {
  readonly signalName: NodeJS.Signals;

  constructor(signalName: NodeJS.Signals) {
    super(`cancelled by ${signalName}`);
    this.name = 'CancelledError';
    this.signalName = signalName;
  }
}

/**
 * The messages of an error and of its causes, outermost first, without repetitions: a wrapper that only repeats its cause
 * says nothing new.
 */
export function causeChain(error: unknown): string[] {
  const messages: string[] = [];
  const seen = new Set<unknown>();
  for (let current = error; current !== undefined && current !== null && !seen.has(current); ) {
    seen.add(current);
    const message = messageOf(current);
    const before = messages.at(-1);
    if (message !== '' && (before === undefined || !before.includes(message))) messages.push(message);
    current = current instanceof Error ? current.cause : undefined;
  }
  return messages.length === 0 ? ['unknown error'] : messages;
}

/** The first `help` on the way down the causes, and the first place. */
export function adviceOf(error: unknown): { help: string | undefined; place: Place | undefined } {
  let help: string | undefined;
  let place: Place | undefined;
  const seen = new Set<unknown>();
  for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
    seen.add(current);
    if (current instanceof ActionError) {
      help ??= current.help;
      place ??= current.place;
    }
  }
  return { help, place };
}

function messageOf(value: unknown): string {
  if (value instanceof AggregateError && value.message === '') {
    return value.errors.map((inner) => messageOf(inner)).join('; ');
  }
  if (value instanceof Error) {
    const { name, message } = value;
    // AWS and Node errors carry their kind in the name or code; a person needs it when the message doesn't say it.
    const code = 'code' in value && typeof value.code === 'string' ? value.code : name;
    const telling =
      code !== 'Error' &&
      !/^(ActionError|InputError|TypeError|CancelledError)$/.test(code) &&
      !message.includes(code);
    return telling ? `${code}: ${message}` : message;
  }
  return String(value);
}
