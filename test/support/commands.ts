/** A command that a page shows, and the line that it begins in. */
export interface Shown {
  /** One line, as a shell takes it: continuations joined, the comment at its end left out. */
  text: string;
  line: number;
}

/**
 * The commands of a tool that a Markdown page shows: in indented and fenced blocks, and in code spans.
 * @param tool The first word, such as `aws`
 */
export function commandsOf(markdown: string, tool: string): Shown[] {
  const lines = markdown.split('\n');
  const found: Shown[] = [];
  let fenced = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) {
      fenced = !fenced;
    } else if (fenced || /^ {4}/.test(line)) {
      const first = at;
      let { text, open } = read(line.trim());
      while (at + 1 < lines.length && (text.endsWith('\\') || open !== ''))
        ({ text, open } = read(`${text.replace(/\s*\\$/, '')} ${(lines[++at] ?? '').trim()}`));
      if (text.startsWith(`${tool} `)) found.push({ text, line: first + 1 });
      // One inside another: "$(slipway plan …)".
      for (const [, inner = ''] of text.matchAll(/\$\(([^()]*)\)/g))
        if (inner.startsWith(`${tool} `)) found.push({ text: inner.replace(/ \| .*$/, ''), line: first + 1 });
    }
  }
  const blanked = markdown.replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, (block) => block.replace(/[^\n]/g, ' '));
  for (const match of blanked.matchAll(/`([^`]+)`/g)) {
    const text = (match[1] ?? '').replace(/\s+/g, ' ');
    const line = blanked.slice(0, match.index).split('\n').length;
    if (text.startsWith(`${tool} `) && !found.some((one) => one.line === line && one.text.includes(text)))
      found.push({ text, line });
  }
  return found;
}

/** A line as a shell reads it: without its comment, and with the quote that is open at its end. */
function read(line: string): { text: string; open: string } {
  let open = '';
  for (const [at, character] of [...line].entries()) {
    if (open === '' && character === '#' && /^$|\s/.test(line[at - 1] ?? ''))
      return { text: line.slice(0, at).trimEnd(), open };
    if (open === '' ? /['"]/.test(character) : character === open) open = open === '' ? character : '';
  }
  return { text: line, open };
}
