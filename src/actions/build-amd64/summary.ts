import { cachedOf, type Step, shortName, stageOf } from '../../docker/progress.ts';
import { table } from '../../runtime/summary.ts';
import type { Check } from './checks.ts';
import type { Image } from './image.ts';

export interface BuildFacts {
  /** '' for the only image. */
  images: readonly { name: string; dockerfile: string; image: Image }[];
  builder: string;
  reproducible: boolean;
  seconds: number;
  steps: readonly Step[];
  checks: readonly Check[];
}

/** Rows of a table that people will read. */
const rowLimit = 40;

/** The build for the job summary. */
export function buildSummary(facts: BuildFacts): string {
  const { images, steps, checks } = facts;
  const [first] = images;
  const several = images.length !== 1 || first?.name !== '';
  const title = several ? `${images.length} images` : `\`${first.dockerfile}\``;
  const times = facts.reproducible ? 'reproducible' : 'not reproducible: files keep the times of their build';
  return [
    `## ✅ Built ${title}`,
    `${facts.seconds.toFixed(1)} s, ${cachedOf(steps)}, by ${facts.builder}; ${times}.`,
    table(
      [...(several ? ['image'] : []), 'digest', 'platform', 'size', 'layers'],
      images.map(({ name, image }) => [
        ...(several ? [name] : []),
        `\`${image.digest}\``,
        image.platform,
        `${bytes(image.size)} compressed`,
        String(image.layers.length),
      ]),
    ),
    ...(steps.length === 0 ? [] : [stagesTable(steps)]),
    ...(checks.length === 0 ? [] : [checksTable(checks)]),
    `<details><summary>Steps</summary>\n\n${stepsTable(steps)}\n\n</details>`,
    `<details><summary>Layers</summary>\n\n${layersTable(facts)}\n\n</details>`,
  ].join('\n\n');
}

/** One line a stage: a person looks here for what was slow, and why it was not cached. */
function stagesTable(steps: readonly Step[]): string {
  const stages = new Map<string, Step[]>();
  for (const step of steps) {
    const stage = stageOf(step);
    stages.set(stage, [...(stages.get(stage) ?? []), step]);
  }
  return table(
    ['stage', 'steps', 'cached', 'time'],
    [...stages].map(([stage, own]) => [
      stage === '' ? 'the only one' : code(stage),
      String(own.length),
      String(own.filter(({ cached }) => cached).length),
      `${own.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)} s`,
    ]),
  );
}

/** The checks alone, for the job summary. */
export function checksSummary(checks: readonly Check[]): string {
  if (checks.length === 0) return '### Checks of the Dockerfiles: nothing found';
  return `### Checks of the Dockerfiles: ${placesText(checks.length)}\n\n${checksTable(checks)}`;
}

/** `1 place`, `4 places`. */
export function placesText(count: number): string {
  return `${count} ${count === 1 ? 'place' : 'places'}`;
}

function checksTable(checks: readonly Check[]): string {
  const rows = checks
    .slice(0, rowLimit)
    .map(({ file, line, rule, message, url }) => [
      file === undefined ? '' : code(`${file}:${line ?? ''}`),
      /^https:\/\/[\w./-]+$/.test(url) ? `[${rule}](${url})` : rule,
      code(message),
    ]);
  return table(['line', 'check', 'found'], rows);
}

/** Every step, the one that failed included. */
export function stepsTable(steps: readonly Step[]): string {
  const rows = steps.map((step) => [
    code(shortName(step)),
    step.error !== '' ? '**failed**' : step.cached ? 'cached' : `${step.seconds.toFixed(1)} s`,
  ]);
  return table(['step', 'time'], rows);
}

/** The largest layers first: that is where an image is made smaller. */
function layersTable({ images }: BuildFacts): string {
  const rows = images
    .flatMap(({ name, image }) => image.layers.map((layer) => ({ name, ...layer })))
    .sort((a, b) => b.size - a.size)
    .slice(0, rowLimit)
    .map(({ name, size, made }) => [
      ...(name === '' ? [] : [name]),
      bytes(size),
      made === '' ? '' : code(made.slice(0, 100)),
    ]);
  return table([...(images[0]?.name === '' ? [] : ['image']), 'size', 'made by'], rows);
}

/** Text of a Dockerfile, without any power in Markdown. */
function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
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
