// An action for the tests of run(): what it does is ordered by its input `do`.
import { ActionError } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { group, info } from '../../../src/runtime/log.ts';
import { mask } from '../../../src/runtime/mask.ts';
import { type ActionDefinition, run } from '../../../src/runtime/run.ts';
import { appendSummary } from '../../../src/runtime/summary.ts';

interface Inputs {
  do: string;
  token: string | undefined;
}

const action: ActionDefinition<Inputs, { result: string }> = {
  name: 'fixture',
  inputs: { do: { name: 'do', type: 'string', required: true }, token: { name: 'token', type: 'secret' } },
  outputs: { result: 'the-result' },
};

run(action, async ({ inputs, setOutputs, signal }) => {
  setOutputs({ result: 'multi\nline' });
  switch (inputs.do) {
    case 'pass':
      await group('a group', async () => info('inside\n::error::not a command\n##[error]nor this'));
      await appendSummary('# done');
      return;
    case 'throw':
      throw new ActionError(`it broke with ${inputs.token}`, {
        cause: new Error(`deep ${inputs.token}`),
        help: 'mend it',
      });
    case 'told':
    case 'half-told':
      await appendSummary(inputs.do === 'told' ? '## ❌ no room' : '## planned');
      throw new ActionError('the disk is full', { help: 'Give it more.' });
    case 'reject':
      void Promise.reject(new Error('nobody caught this'));
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return;
    case 'leak':
      mask('line-one-secret\nline-two-secret');
      info(`a ${inputs.token} b line-two-secret c`);
      await appendSummary(`summary ${inputs.token}`);
      return;
    case 'wait':
      info('waiting');
      await exec('sleep', ['30'], { signal });
      return;
    case 'stubborn':
      info('waiting');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      return;
    case 'keep-alive':
      setInterval(() => {}, 1_000);
      return;
  }
});
