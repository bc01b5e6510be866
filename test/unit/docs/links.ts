/** A link of a page, with the line that it stands in. */
export interface Link {
  target: string;
  line: number;
}

/** The page without what is shown and not rendered: fenced and indented blocks, code spans, comments. Lines stay where they are. */
function rendered(markdown: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return markdown
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2[ \t]*$/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<=^[ \t]*\n)(?: {4}[^\n]*\n?)+/gm, (block) =>
      /^ +[-*\d]/.test(block) ? block : blank(block),
    )
    .replace(/(`+)(?!`)[^`]*\1(?!`)/g, blank);
}

/** The links and pictures of a page, in Markdown and in HTML. */
export function linksOf(markdown: string): Link[] {
  const text = rendered(markdown);
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|\b(?:href|src|srcset)="([^"]+)"/g)].map(
    (match) => ({
      target: match[1] ?? match[2] ?? '',
      line: text.slice(0, match.index).split('\n').length,
    }),
  );
}

/** The anchors of a page as GitHub makes them: of headings, numbered where they repeat, and those given in HTML. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set([...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));
  const seen = new Map<string, number>();
  for (const [at, line] of rendered(markdown).split('\n').entries()) {
    if (!/^ {0,3}#{1,6}\s/.test(line)) continue;
    // From the page itself, for code spans of a heading count.
    const heading = (markdown.split('\n')[at] ?? '').replace(/^ {0,3}#{1,6}\s+/, '').replace(/\s+#*\s*$/, '');
    const slug = slugOf(heading);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
