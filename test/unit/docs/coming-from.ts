/** One row of a page's table: a word of theirs, and what stands for it here. */
export interface Row {
  theirs: string[];
  ours: Ours[];
  line: number;
}

export type Ours =
  | { kind: 'input'; action: string; name: string }
  | { kind: 'output'; action: string; name: string }
  | { kind: 'verb'; name: string }
  | { kind: 'manifest'; key: string };

/**
 * The rows of the tables `| theirs | ours | note |` of a page.
 * @throws Error naming the line for a row that is none: no `name` in the first column, or neither references nor — in the second
 */
export function rowsOf(markdown: string): Row[] {
  const rows: Row[] = [];
  let inside = false;
  for (const [at, text] of markdown.split('\n').entries()) {
    const line = at + 1;
    if (!text.startsWith('|')) {
      inside = false;
      continue;
    }
    const [theirs = '', ours = ''] = cells(text);
    if (theirs === 'theirs' && ours === 'ours') inside = true;
    else if (inside && !/^:?-+:?$/.test(theirs)) {
      const names = spans(theirs);
      if (names.length === 0) throw new Error(`line ${line}: the first column has no \`name\``);
      rows.push({ theirs: names, ours: oursOf(ours, line), line });
    }
  }
  return rows;
}

/** A pipe in a code span or after a backslash is no border. */
function cells(line: string): string[] {
  return [...line.slice(1).matchAll(/((?:\\\||`[^`]*`|[^|])*)\|/g)].map((match) => (match[1] ?? '').trim());
}

function spans(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

function oursOf(cell: string, line: number): Ours[] {
  if (cell === '—') return [];
  const found = spans(cell).map((text): Ours => {
    const input = /^([a-z][a-z0-9-]*): (\S+)$/.exec(text);
    if (input !== null) return { kind: 'input', action: input[1] ?? '', name: input[2] ?? '' };
    const output = /^([a-z][a-z0-9-]*) → (\S+)$/.exec(text);
    if (output !== null) return { kind: 'output', action: output[1] ?? '', name: output[2] ?? '' };
    const verb = /^slipway ([a-z0-9-]+)$/.exec(text);
    if (verb !== null) return { kind: 'verb', name: verb[1] ?? '' };
    const key = /^fleet\.yml: ([\w.-]+)$/.exec(text);
    if (key !== null) return { kind: 'manifest', key: key[1] ?? '' };
    throw new Error(
      `line ${line}: \`${text}\` must be \`action: input\`, \`action → output\`, \`slipway verb\` or \`fleet.yml: key\``,
    );
  });
  if (found.length === 0) throw new Error(`line ${line}: the second column has neither a reference nor —`);
  return found;
}
