import { ActionError } from '../../runtime/errors.ts';
import type { Change } from '../../terraform/plan.ts';

/** Why a plan is not let through, and the lines that would let it. */
export function refusalError(refused: readonly Change[]): ActionError {
  const lines = refused.map(({ address, kind, attributes, reason }) => {
    const forcing = attributes.filter(({ forcesReplace }) => forcesReplace).map(({ path }) => path);
    const because =
      forcing.length > 0
        ? ` because ${forcing.join(', ')} can't be changed in place`
        : reason === undefined
          ? ''
          : ` (${reason.replaceAll('_', ' ')})`;
    return `${address} would be ${kind === 'replace' ? 'destroyed and created anew' : 'destroyed'}${because}`;
  });
  const addresses = refused.map(({ address }) => `  ${address}`).join('\n');
  return new ActionError(
    `the plan is refused: nobody said that what ${refused.length === 1 ? 'this holds' : 'these hold'} may be lost\n${lines.join('\n')}`,
    {
      help: `If it may be lost, say so by name and run again:\nallow-destroy: |\n${addresses}\nIf it must be kept, change the code: a moved block for a new name, a removed block with destroy = false to let go of it, prevent_destroy against a slip.`,
    },
  );
}
