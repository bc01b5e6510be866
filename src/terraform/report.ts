import type { GateResult } from './gate.ts';
import type { Change, Drift, Kind, Review } from './plan.ts';

/** How many of each kind. A moved or imported resource that changes too is counted as both. */
export interface Counts {
  add: number;
  change: number;
  replace: number;
  destroy: number;
  import: number;
  move: number;
  forget: number;
  drift: number;
}

export function countsOf({ changes, drift }: Review): Counts {
  const of = (kind: Kind) => changes.filter((change) => change.kind === kind).length;
  return {
    add: of('create'),
    change: of('update'),
    replace: of('replace'),
    destroy: of('destroy'),
    import: changes.filter(({ kind, imported }) => kind === 'import' || imported !== undefined).length,
    move: changes.filter(({ from }) => from !== undefined).length,
    forget: of('forget'),
    drift: drift.length,
  };
}

const nouns: readonly [keyof Counts, string][] = [
  ['add', 'to add'],
  ['change', 'to change'],
  ['replace', 'to replace'],
  ['destroy', 'to destroy'],
  ['import', 'to import'],
  ['move', 'to move'],
  ['forget', 'to forget'],
];

/** `2 to add, 1 to replace`, or that nothing changes. */
export function headline(review: Review): string {
  const counts = countsOf(review);
  const parts = nouns.flatMap(([key, noun]) => (counts[key] === 0 ? [] : [`${counts[key]} ${noun}`]));
  if (review.outputs.length > 0)
    parts.push(`${review.outputs.length} ${review.outputs.length === 1 ? 'output' : 'outputs'} to change`);
  return parts.length === 0 ? 'nothing to change' : parts.join(', ');
}

const signs: Readonly<Record<Kind, string>> = {
  create: '+',
  update: '~',
  replace: '-/+',
  destroy: '-',
  forget: 'x',
  read: '<',
  move: '>',
  import: '<=',
};

const words: Readonly<Record<Kind, string>> = {
  create: 'created',
  update: 'changed in place',
  replace: 'destroyed and created anew',
  destroy: 'destroyed',
  forget: 'no longer managed, but not destroyed',
  read: 'read',
  move: 'moved',
  import: 'imported',
};

/** Destruction first: what a reviewer must not miss. */
const order: readonly Kind[] = ['destroy', 'replace', 'forget', 'update', 'create', 'import', 'move', 'read'];

export function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.address.localeCompare(b.address),
  );
}

/** A line for the log: `-/+ aws_db_instance.main: destroyed and created anew (engine_version)`. */
export function changeLine({ address, kind, from, imported, attributes }: Change): string {
  const forcing = attributes.filter(({ forcesReplace }) => forcesReplace).map(({ path }) => path);
  const notes = [
    ...(kind === 'replace' && forcing.length > 0 ? [`because of ${forcing.join(', ')}`] : []),
    ...(from === undefined ? [] : [`was ${from}`]),
    ...(imported === undefined ? [] : [`imported from ${imported}`]),
  ];
  return `${signs[kind].padEnd(3)} ${address}: ${words[kind]}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/** Does applying the plan take back what was done outside of Terraform? */
function isUndone({ gone, planned, attributes }: Drift): boolean {
  if (gone) return planned === 'create';
  return planned === 'replace' || planned === 'destroy' || attributes.some(({ undo }) => undo !== undefined);
}

/** What a drift costs, for the log and the summary: `aws_x.a was changed outside of Terraform: applying sets back size`. */
export function driftLine(drift: Drift): string {
  return `${drift.address} ${driftText(drift)}`;
}

function driftText({ gone, planned, attributes }: Drift): string {
  if (gone)
    return `was deleted outside of Terraform: applying ${planned === 'create' ? 'creates it anew' : 'leaves it so'}`;
  const was = 'was changed outside of Terraform: applying';
  if (planned === 'replace') return `${was} destroys it and creates it anew`;
  if (planned === 'destroy') return `${was} destroys it`;
  const paths = (undone: boolean) =>
    attributes.filter(({ undo }) => (undo !== undefined) === undone).map(({ path }) => path);
  const [back, left] = [paths(true), paths(false)];
  if (back.length === 0) return `${was} leaves it so`;
  return `${was} sets back ${some(back)}${left.length === 0 ? '' : `, and leaves ${some(left)}`}`;
}

/** The first few of many names. */
function some(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

/** The line under the verdict; undefined where nothing drifted. */
function driftHead(drift: readonly Drift[]): string | undefined {
  if (drift.length === 0) return undefined;
  const undone = drift.filter(isUndone).length;
  const what = undone === 0 ? 'undoes nothing of it' : `undoes it at ${undone} of them`;
  return `⚠ ${drift.length} changed outside of Terraform; applying ${what}, see the end`;
}

/** A comment on GitHub may have 65,536 characters; room is left for what stands around the review. */
const limit = 60_000;

/** The review as Markdown: the first two lines suffice; a fold for each resource. */
export function reviewMarkdown(review: Review, result: GateResult, where: string, sha256: string): string {
  const refused = new Set(result.refused);
  const verdict = result.refused.length > 0 ? refusalLine(result.refused) : '✓ may be applied';
  const drifted = driftHead(review.drift);
  const head = [
    `### ${refused.size > 0 ? '❌ ' : ''}Terraform plan of \`${where}\`: ${headline(review)}`,
    '',
    review.applyable || result.refused.length > 0 ? verdict : '✓ nothing to apply',
    '',
    ...(drifted === undefined ? [] : [drifted, '']),
  ];
  const foot = ['', `Plan file: sha256 \`${sha256}\``, ''];
  const blocks = [
    ...sorted(review.changes).map((change) => changeBlock(change, refused.has(change))),
    ...(review.outputs.length === 0 ? [] : [`Outputs that change: ${review.outputs.map(code).join(', ')}\n`]),
    ...(review.drift.length === 0
      ? []
      : ['#### Changed outside of Terraform\n', ...review.drift.map(driftBlock)]),
  ];
  const kept: string[] = [];
  let room = limit - [...head, ...foot].join('\n').length;
  for (const [at, block] of blocks.entries()) {
    room -= block.length + 1;
    if (room < 100) {
      kept.push(`*${blocks.length - at} more are left out here: see the log of the job.*\n`);
      break;
    }
    kept.push(block);
  }
  return [...head, ...kept, ...foot].join('\n');
}

/** What may not be lost, and the two ways on. */
function refusalLine(refused: readonly Change[]): string {
  const names = some(refused.map(({ address }) => code(address)));
  return `**✗ refused: ${refused.length} may not be destroyed without consent: ${names}.** If it may be lost, name it in \`allow-destroy\`; if it must be kept, change the code: a \`moved\` block, or a \`removed\` block with \`destroy = false\`.`;
}

function changeBlock(change: Change, refused: boolean): string {
  const { attributes } = change;
  const title = `${refused ? '✗ ' : ''}<code>${html(changeLine(change).replace(/ +/, ' '))}</code>${refused ? ' <b>refused</b>' : ''}`;
  if (attributes.length === 0) return `${title}<br>\n`;
  const lines = attributes.flatMap(({ path, before, after, forcesReplace }) => {
    const note = forcesReplace ? '   # forces replacement' : '';
    return [
      ...(before === undefined ? [] : [`- ${path} = ${short(before)}${after === undefined ? note : ''}`]),
      ...(after === undefined ? [] : [`+ ${path} = ${short(after)}${note}`]),
    ];
  });
  return `<details><summary>${title}</summary>\n\n${fenced(lines)}\n</details>\n`;
}

function driftBlock(drift: Drift): string {
  const title = `<code>${html(drift.address)}</code> ${html(driftText(drift))}`;
  if (drift.gone) return `${title}<br>\n`;
  const lines = drift.attributes.flatMap(({ path, before, after, undo }) => [
    `- ${path} = ${short(before ?? '(nothing)')}   # as Terraform left it`,
    `+ ${path} = ${short(after ?? '(nothing)')}   # as it is now`,
    undo === undefined
      ? '# the plan leaves it so'
      : `! ${path} = ${short(undo)}   # what the plan sets it to`,
  ]);
  return `<details><summary>${title}</summary>\n\n${fenced(lines)}\n</details>\n`;
}

/** A line of a value, not a file of one. */
const valueLimit = 300;

function short(text: string): string {
  return text.length <= valueLimit ? text : `${text.slice(0, valueLimit)}… (${text.length} characters)`;
}

function fenced(lines: readonly string[]): string {
  const ticks = lines.join('\n').match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)));
  return `${fence}diff\n${lines.join('\n')}\n${fence}\n`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
