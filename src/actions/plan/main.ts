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
  const folder = dirname(manifest);
  const asked = {
    head: git.headOf(folder),
    dirty: git.uncommittedFiles(folder),
    tree: git.treeOf(folder, 'HEAD'),
  };
  // Each is awaited later; what fails before that must not count as unhandled.
  for (const promise of Object.values(asked)) promise.catch(() => {});
  const { plan } = await import('./plan.ts');
  await plan(given, manifest, asked);
});
