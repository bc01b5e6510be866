import { text } from '../../fleet/chain.ts';
import { ActionError } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { tryAction } from '../deploy-fleet/action.ts';
import { entriesOf } from '../deploy-fleet/entry.ts';
import { action } from './io.generated.ts';
import { failureHelp, type Returned, summaryOf } from './summary.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  // Who needs others goes first: the plan's order, backwards.
  const entries = entriesOf(inputs.matrix).reverse();
  if (entries.length === 0)
    throw new ActionError('there is no service to bring back', {
      help: "Let plan make the matrix with 'all: true'; without it, what runs verified is left out.",
    });
  if (inputs.to !== undefined && entries.length > 1)
    throw new ActionError(`'to' names one revision, and ${entries.length} services are given`, {
      help: "Name the one service under plan's 'services', or leave 'to' out.",
    });
  const results: Returned[] = [];
  for (const [at, entry] of entries.entries()) {
    log.info(`── [${at + 1}/${entries.length}] ${entry.service}: rollback`);
    const { exitCode, outputs } = await tryAction(
      'rollback',
      {
        cluster: text(entry.cluster),
        service: text(entry['ecs-service']),
        'aws-region': entry.region,
        to: inputs.to ?? '',
        reason: inputs.reason ?? '',
        'dry-run': String(inputs.dryRun),
        'wait-for-minutes': String(inputs.waitForMinutes),
      },
      signal,
    );
    const { verdict = '', from = '', commit = '' } = outputs;
    const arn = outputs['task-definition-arn'] ?? '';
    results.push({
      service: entry.service,
      verdict,
      from,
      'task-definition-arn': arn,
      commit,
      passed: exitCode === 0,
    });
    setOutputs({ services: JSON.stringify(results) });
  }
  const environment = entries[0]?.environment ?? '';
  await appendSummary(summaryOf(environment, results, inputs.dryRun));
  const failed = results.filter(({ passed }) => !passed).map(({ service }) => service);
  signal.throwIfAborted();
  if (failed.length > 0)
    throw new ActionError(`not brought back in ${environment}: ${failed.join(', ')}`, { help: failureHelp });
});
