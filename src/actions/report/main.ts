import { run } from '../../runtime/run.ts';
import { action } from './io.generated.ts';

run(action, async (given) => {
  // A wrong input is refused before the rest is loaded.
  const { report } = await import('./report.ts');
  await report(given);
});
