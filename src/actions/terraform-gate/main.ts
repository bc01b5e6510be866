import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';
import { group, info, warning } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { gate } from '../../terraform/gate.ts';
import { progressLine } from '../../terraform/messages.ts';
import { reviewPlan } from '../../terraform/plan.ts';
import { changeLine, countsOf, driftLine, headline, reviewMarkdown, sorted } from '../../terraform/report.ts';
import * as terraform from '../../terraform/run.ts';
import { copyOf, demandModule, demandReviewed } from './files.ts';
import { action } from './io.generated.ts';
import { refusalError } from './refusal.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { mode, lockTimeout } = inputs;
  const folder = resolve(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory);
  const where = relative(process.env.GITHUB_WORKSPACE ?? '.', folder) || '.';
  const file = resolve(folder, inputs.planFile);
  const tool = { program: inputs.terraform, folder, workspace: inputs.workspace, signal };

  await demandModule(folder, where);
  // What can't be applied is not worth an init.
  const before = mode === 'plan' ? undefined : await copyOf(file);
  if (mode === 'apply' && before !== undefined) demandReviewed(file, before.sha256, inputs.planSha256);
  if (inputs.init) await group('terraform init', () => terraform.init(tool, inputs.backendConfig));
  if (mode === 'plan') {
    info(`planning ${where}`);
    await terraform.plan(tool, file, inputs.varFiles, lockTimeout, ({ type, diagnostic }) => {
      if (type === 'diagnostic' && diagnostic !== undefined) warning(diagnostic.summary);
    });
  }
  const copy = before ?? (await copyOf(file));
  try {
    const plan = await terraform.show(tool, copy.path);
    const review = reviewPlan(plan);
    const result = gate(review.changes, {
      allowDestroy: inputs.allowDestroy,
      protect: inputs.protect,
      stateful: inputs.statefulTypes,
    });
    const counts = countsOf(review);
    info(`${where}: ${headline(review)}`);
    for (const change of sorted(review.changes)) info(`  ${changeLine(change)}`);
    for (const drift of review.drift) warning(driftLine(drift), { title: 'drift' });
    for (const { address } of result.consented) info(`consent given: ${address}`);
    for (const address of result.unused)
      warning(`'allow-destroy' names ${address}, which this plan does not destroy`);
    const markdown = reviewMarkdown(review, result, where, copy.sha256);
    const report = join(process.env.RUNNER_TEMP ?? tmpdir(), `terraform-${copy.sha256.slice(0, 12)}.md`);
    await writeFile(report, markdown, { mode: 0o600 });
    const { add, change, replace, destroy, import: imported, move, drift } = counts;
    setOutputs({
      planFile: file,
      planSha256: copy.sha256,
      changes: review.applyable,
      add,
      change,
      replace,
      destroy,
      import: imported,
      move,
      drift,
      refused: JSON.stringify(result.refused.map(({ address }) => address)),
      report,
      applied: false,
    });
    await appendSummary(markdown);
    if (plan.errored === true) {
      throw new ActionError('the plan is not whole: Terraform met errors while it made it', {
        help: 'Make a new plan once its errors are mended; this one can not be applied.',
      });
    }
    if (result.refused.length > 0) throw refusalError(result.refused);
    if (inputs.failOnDrift && drift > 0) {
      throw new ActionError(
        `${drift === 1 ? '1 resource was' : `${drift} resources were`} changed outside of Terraform: ${review.drift.map(({ address }) => address).join(', ')}`,
        {
          help: 'Take the change over into the code, or apply the plan to undo it; the summary shows what that changes.',
        },
      );
    }
    if (mode !== 'apply') return;
    if (!review.applyable) return info('nothing to apply');

    const steps = counts.add + counts.change + counts.destroy + 2 * counts.replace;
    let at = 0;
    await terraform.apply(tool, copy.path, lockTimeout, (message) => {
      const line = progressLine(message);
      if (line !== undefined) info(`[${++at}/${Math.max(at, steps)}] ${line}`);
    });
    setOutputs({ applied: true });
    info(`applied the reviewed plan ${copy.sha256.slice(0, 12)}`);
    await appendSummary(`## ✅ Applied: the plan of \`${where}\`\n`);
  } finally {
    await copy.remove();
  }
});
