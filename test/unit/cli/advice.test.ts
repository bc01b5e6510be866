import { expect, test } from 'vitest';
import { awsError } from '../../../src/aws/errors.ts';
import { regionOf } from '../../../src/aws/region.ts';
import { forTerminal } from '../../../src/cli/advice.ts';
import { headOf } from '../../../src/git/git.ts';
import { adviceOf } from '../../../src/runtime/errors.ts';
import { readInputs } from '../../../src/runtime/inputs.ts';

const named = (name: string) => Object.assign(new Error('x'), { name });
const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it threw nothing');
};

test.each<[string, () => unknown, RegExp]>([
  ['no region', () => thrownBy(() => regionOf(undefined, {})), /^Give --aws-region/],
  ['no credentials', () => awsError(named('CredentialsProviderError'), 'x'), /--profile\.$/],
  [
    'expired credentials',
    () => awsError(named('ExpiredTokenException'), 'x'),
    /^The credentials have expired\. Log in/,
  ],
  ['no repository', () => headOf('/').catch((error: unknown) => error), /^Go to the repository's root\.$/],
  [
    'an input is missing',
    () => thrownBy(() => readInputs({ a: { name: 'a', type: 'string', required: true } }, {})),
    /--help/,
  ],
])('%s: the advice is for a terminal', async (_, error, advice) => {
  const { help = '' } = adviceOf(await error());
  expect(forTerminal(help)).toMatch(advice);
  expect(forTerminal(help)).not.toMatch(/aws-actions|actions\/checkout|with:/);
});
