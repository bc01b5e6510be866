import type { MatrixEntry } from '../../fleet/chain.ts';
import { ActionError } from '../../runtime/errors.ts';

/** One service of plan's matrix, with what must be there. */
export interface Entry extends MatrixEntry {
  readonly service: string;
  readonly environment: string;
  readonly commit: string;
  readonly region: string;
  readonly repository: string;
}

const needed = ['service', 'environment', 'commit', 'region', 'repository'] as const;

/** The services of a matrix, in its order, which is that of their needs. @throws ActionError if it isn't one of plan's */
export function entriesOf(matrix: unknown): Entry[] {
  const include = (matrix as { include?: unknown } | null)?.include;
  if (!Array.isArray(include))
    throw new ActionError("input 'matrix' has no array 'include'", {
      help: 'Give it the output matrix of the action plan, which ran with an environment.',
    });
  return include.map((entry: Record<string, unknown>, at) => {
    const lacking = needed.filter((key) => typeof entry[key] !== 'string' || entry[key] === '');
    if (lacking.length > 0)
      throw new ActionError(`entry ${at + 1} of input 'matrix' lacks ${lacking.join(', ')}`, {
        help: 'Give plan the environment to deploy to: without one its matrix tells nothing of AWS.',
      });
    return entry as Entry;
  });
}
