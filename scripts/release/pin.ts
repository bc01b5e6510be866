/** A reference of ours to ourselves, in a workflow: `OWNER/slipway/actions/plan@v1`. */
const own = /(\buses:\s+OWNER\/slipway\/[\w./-]+)@(v\d+|[0-9a-f]{40} # v[\d.]+)[ \t]*$/gm;

/**
 * A workflow with each reference to our own actions and workflows pinned to a commit. In a release that commit is the one
 * before it, which has the same actions and bundles: a commit can't name itself.
 * @param commit Its full id
 * @param version Such as v1.4.0, for the comment that tools read
 */
export function pinOwn(workflow: string, commit: string, version: string): string {
  return workflow.replace(own, (_, name: string) => `${name}@${commit} # ${version}`);
}

/** The text under a version's heading in the changelog, or undefined if it has none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## ${version.replace(/^v/, '')}`));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join('\n')
    .trim();
}
