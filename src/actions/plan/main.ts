import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { run } from '../../runtime/run.ts';
import { action } from './io.generated.ts';

run(action, async (given) => {
  const manifest = resolve(process.env.GITHUB_WORKSPACE ?? '.', given.inputs.fleet);
  if (!existsSync(manifest)) {
    throw new ActionError(`there is no manifest '${manifest}'`, {
      help: "Run actions/checkout before this step, or give the manifest's path as 'fleet'. The repository that this action comes from has one as an example.",
    });
  }
  const { plan } = await import('./plan.ts');
  await plan(given, manifest);
});
