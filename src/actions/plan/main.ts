import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as git from '../../git/git.ts';
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
  // Git is asked while the manifest's parsers are being loaded, which takes as long.
  const head = git.headOf(dirname(manifest));
  // It is awaited later; failing before that must not count as unhandled.
  head.catch(() => {});
  const { plan } = await import('./plan.ts');
  await plan(given, manifest, head);
});
