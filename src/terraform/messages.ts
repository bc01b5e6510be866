import { ActionError } from '../runtime/errors.ts';

/** One line of `terraform plan -json` or `apply -json`: developer.hashicorp.com/terraform/internals/machine-readable-ui */
export interface Message {
  type: string;
  diagnostic?: Diagnostic;
  hook?: {
    resource?: { addr?: string };
    action?: string;
    elapsed_seconds?: number;
  };
}

export interface Diagnostic {
  severity: string;
  summary: string;
  detail?: string;
  address?: string;
  range?: { filename?: string; start?: { line?: number; column?: number } };
}

/** A message, or undefined for a line that is none. */
export function parseMessage(line: string): Message | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    const ok =
      typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
    return ok ? (value as Message) : undefined;
  } catch {
    return undefined;
  }
}

const done: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'changed',
  delete: 'destroyed',
  replace: 'replaced',
  read: 'read',
  noop: 'unchanged',
};

/** What a message of apply says that is worth a line: `aws_ecs_service.user created · 12 s`. */
export function progressLine({ type, hook }: Message): string | undefined {
  const address = hook?.resource?.addr;
  if (address === undefined || hook?.action === 'read') return undefined;
  const action = done[hook?.action ?? ''] ?? hook?.action ?? '';
  const seconds = Math.round(hook?.elapsed_seconds ?? 0);
  const took = seconds < 1 ? '' : ` · ${seconds} s`;
  if (type === 'apply_complete') return `${address} ${action}${took}`;
  if (type === 'apply_errored') return `${address} was not ${action}${took}`;
  return undefined;
}

/** Terraform's errors as one of ours, annotated where the first stands. */
export function diagnosticError(
  command: string,
  errors: readonly Diagnostic[],
  pathOf: (filename: string) => string,
): ActionError {
  const [first] = errors;
  const text = errors
    .map(({ summary, detail, address }) =>
      [`${address === undefined ? '' : `${address}: `}${summary}`, detail].filter((part) => part).join('\n'),
    )
    .join('\n\n');
  const start = first?.range?.start;
  const file = first?.range?.filename;
  const help = helpFor(errors);
  return new ActionError(`terraform ${command} failed: ${text}`, {
    ...(file === undefined
      ? {}
      : {
          place: {
            file: pathOf(file),
            ...(start?.line === undefined ? {} : { line: start.line }),
            ...(start?.column === undefined ? {} : { column: start.column }),
          },
        }),
    ...(help === undefined ? {} : { help }),
  });
}

function helpFor(errors: readonly Diagnostic[]): string | undefined {
  const has = (pattern: RegExp) =>
    errors.some(({ summary, detail }) => pattern.test(`${summary}\n${detail ?? ''}`));
  if (has(/Saved plan is stale/)) {
    return 'The state was changed after this plan was made, by another apply or by hand, so what was reviewed is no longer what would happen. Make a new plan, review it, and apply that one. Nothing was changed.';
  }
  if (has(/saved plan .*(different|another).*state|Saved plan does not match/i)) {
    return 'The plan was made for another state or workspace. Check working-directory, workspace and backend-config.';
  }
  if (has(/Error acquiring the state lock/)) {
    return "Another run holds the state's lock; who and since when stands above. Wait for it (lock-timeout), or, only if that run is surely dead: terraform force-unlock with the ID above.";
  }
  if (
    has(
      /[Bb]ackend initialization required|Inconsistent dependency lock file|Module not installed|Required plugins are not installed/,
    )
  ) {
    return "The folder isn't initialised. Leave 'init' at true, or run terraform init in it before this step.";
  }
  if (has(/No value for required variable/)) {
    return 'Give the variable in a file (var-files) or in the environment as TF_VAR_NAME.';
  }
  return undefined;
}
