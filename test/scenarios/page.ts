import { chapters } from './index.ts';
import type { Expected, Scenario } from './scenario.ts';

/** docs/verdicts.md: what deploy-service says of each scenario, from the data that the test holds it against. */
export function verdictsPage(): string {
  const count = chapters.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return [
    '<!-- Generated from test/scenarios by `npm run generate`. Do not edit. -->',
    '# What deploy-service says, and when',
    '',
    `${count} ways for a deployment to go. Each is played against Local Fargate by \`test/faults/deploy/verdicts.test.ts\`, with the`,
    'action run as GitHub runs it, and what it said is held against this table: the verdict, the exit code, the outputs, the',
    'annotations. In texts `…` stands for anything. Where there is no verdict (—) the action refused before anything was changed,',
    'or what became of the deployment could not be known.',
    '',
    'Before each scenario the service runs revision 1 with one task, 100 and 200 percent, and a circuit breaker that rolls back.',
    'Outputs: `task-definition-arn` and `previous-task-definition-arn` by their revision; "deployment" where',
    '`service-deployment-arn` (or `codedeploy-deployment-id`) is that of our own; "dossier" where there is a file.',
    ...chapters.flatMap(({ title, scenarios }) => [
      '',
      `## ${title}`,
      '',
      '| scenario | what happens | verdict | exit | outputs | annotations | runs then |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...scenarios.map(row),
    ]),
    '',
  ].join('\n');
}

function row({ name, happens, expect }: Scenario): string {
  const cells = [
    `\`${name}\``,
    happens,
    expect.verdict === undefined ? '—' : `\`${expect.verdict}\``,
    String(expect.exit),
    outputs(expect.outputs),
    expect.annotations.map(annotation).join('<br>') || 'none',
    expect.runs ?? '',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function outputs(all: Expected['outputs']): string {
  const told = [
    ...(all['task-definition-arn'] ? [all['task-definition-arn']] : []),
    ...(all['previous-task-definition-arn'] ? [`before ${all['previous-task-definition-arn']}`] : []),
    ...(all['service-deployment-arn'] || all['codedeploy-deployment-id'] ? ['deployment'] : []),
    ...(all.dossier ? ['dossier'] : []),
    ...(all.changes === undefined ? [] : [`changes ${all.changes}`]),
  ];
  return told.join(', ') || 'none';
}

function annotation(text: string): string {
  const [, kind = '', message = ''] = /^(\w+): ([\s\S]*)$/.exec(text) ?? [];
  return `**${kind}** ${message.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}`;
}
