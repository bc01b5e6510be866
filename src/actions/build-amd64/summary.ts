import { cachedOf, type Step, shortName } from '../../docker/progress.ts';
import { table } from '../../runtime/summary.ts';

export interface BuildFacts {
  dockerfile: string;
  digest: string;
  platform: string;
  builder: string;
  reproducible: boolean;
  seconds: number;
  /** Bytes, compressed. */
  size: number;
  layers: readonly { size: number }[];
  steps: readonly Step[];
}

/** The build for the job summary. */
export function buildSummary(facts: BuildFacts): string {
  const { steps } = facts;
  const rows = [
    ['digest', `\`${facts.digest}\``],
    ['platform', facts.platform],
    [
      'size',
      `${bytes(facts.size)} compressed, ${facts.layers.length} ${facts.layers.length === 1 ? 'layer' : 'layers'}`,
    ],
    ['time', `${facts.seconds.toFixed(1)} s, ${cachedOf(steps)}`],
    ['builder', facts.builder],
    ['reproducible', facts.reproducible ? 'yes' : 'no: files keep the times at which they were built'],
  ];
  const slow = steps.map((step) => [
    shortName(step),
    step.cached ? 'cached' : `${step.seconds.toFixed(1)} s`,
  ]);
  return [
    `### Built \`${facts.dockerfile}\``,
    '',
    table(['', ''], rows),
    '',
    `<details><summary>Steps</summary>\n\n${table(['step', 'time'], slow)}\n\n</details>`,
    '',
  ].join('\n');
}

/** `1.2 MB`; decimal, as registries count. */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const units = ['kB', 'MB', 'GB'];
  let value = count;
  let unit = 'B';
  for (const next of units) {
    if (value < 1000) break;
    value /= 1000;
    unit = next;
  }
  return `${value.toFixed(1)} ${unit}`;
}
