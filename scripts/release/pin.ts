/**
 * A workflow with its references to our own actions, or to our own workflows (`OWNER/slipway/actions/plan@v1`), pinned to a
 * commit. A commit can't name itself, so a release is two on top of main's: the first pins the actions to main's commit, which
 * has the same ones; the second pins the workflows to the first, in which theirs are pinned.
 * @param commit Its full id
 * @param version Such as v1.4.0, for the comment that tools read
 */
export function pinOwn(
  workflow: string,
  kind: 'actions' | '.github/workflows',
  commit: string,
  version: string,
): string {
  const own = /(\buses:\s+OWNER\/slipway\/(actions|\.github\/workflows)\/[\w.-]+)@v\d+[ \t]*$/gm;
  return workflow.replace(own, (found, name: string, of: string) =>
    of === kind ? `${name}@${commit} # ${version}` : found,
  );
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
