import { ActionError } from '../runtime/errors.ts';
import { type Github, GithubError } from './client.ts';
import { path, type Repository } from './repository.ts';

interface Comment {
  id: number;
  node_id: string;
  html_url: string;
  body?: string;
  user?: { type?: string; login?: string } | null;
}

export interface Sticky {
  id: number;
  url: string;
  written: boolean;
}

/** GitHub refuses longer ones. */
const limit = 65_536;

/** The hidden line by which a workflow's own comment is found again. */
export function markerOf(workflow: string, key: string): string {
  // '--' ends an HTML comment.
  const safe = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  return `<!-- slipway ${safe(workflow)} ${safe(key)} -->`;
}

/** A comment's text with its marker, cut where GitHub would refuse it. */
export function bodyOf(marker: string, text: string): string {
  const whole = `${marker}\n${text.trim()}\n`;
  if (whole.length <= limit) return whole;
  const note =
    '\n\n*Cut here: a comment may have 65,536 characters. The summary of the job has all of it.*\n';
  const kept = whole.slice(0, limit - note.length - 100);
  const lines = kept.slice(0, kept.lastIndexOf('\n'));
  // What the cut left open would swallow the note.
  const fences = lines.match(/^(`{3,})/gm) ?? [];
  const open = fences.length % 2 === 1 ? `\n${fences.at(-1)}` : '';
  const folds = (lines.match(/<details>/g)?.length ?? 0) - (lines.match(/<\/details>/g)?.length ?? 0);
  return `${lines}${open}${'\n</details>'.repeat(Math.max(0, folds))}${note}`;
}

/** Writes the comment with this marker, or edits the one that is there; nothing where it says the same already. */
export async function putComment(
  github: Github,
  repository: Repository,
  pull: number,
  marker: string,
  text: string,
): Promise<Sticky> {
  const body = bodyOf(marker, text);
  const found = await find(github, repository, pull, marker);
  if (found === undefined) return create(github, repository, pull, marker, body);
  const changed = found.body !== body;
  if (changed) {
    const at = path(repository, 'issues/comments', found.id);
    await github.request('PATCH', at, `edit the comment on #${pull}`, { body });
  }
  const shown = await unminimise(github, found);
  return { id: found.id, url: found.html_url, written: changed || shown };
}

/** Where nothing changes: the comment that is there is edited to say so and folded away, and none is written anew. */
export async function foldComment(
  github: Github,
  repository: Repository,
  pull: number,
  marker: string,
  text: string,
): Promise<Sticky | undefined> {
  const found = await find(github, repository, pull, marker);
  if (found === undefined) return undefined;
  const body = bodyOf(marker, text);
  if (found.body === body && (await isMinimised(github, found)))
    return { id: found.id, url: found.html_url, written: false };
  const at = path(repository, 'issues/comments', found.id);
  if (found.body !== body) await github.request('PATCH', at, `edit the comment on #${pull}`, { body });
  await github.graphql(
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }',
    { id: found.node_id },
    `fold the comment on #${pull} away`,
  );
  return { id: found.id, url: found.html_url, written: true };
}

async function find(
  github: Github,
  repository: Repository,
  pull: number,
  marker: string,
): Promise<Comment | undefined> {
  const at = path(repository, 'issues', pull, 'comments?per_page=100');
  const comments = (await github.list(at, `read the comments on #${pull}`)) as Comment[];
  const marked = comments.filter(({ body }) => body?.startsWith(marker) === true);
  if (marked.length === 0) return undefined;
  // Anyone may write a comment that begins with the marker; only what this token itself wrote is ours.
  const own = await viewer(github);
  return marked.find(
    ({ user }) => user?.login === own || (user?.type === 'Bot' && user.login === `${own}[bot]`),
  );
}

/** The login that the token writes as. A job's token may not ask REST for it (GET /user), and is told by GraphQL. */
async function viewer(github: Github): Promise<string> {
  const data = await github.graphql('query { viewer { login } }', {}, 'ask who the token writes as');
  const login = (data as { viewer?: { login?: string } | null }).viewer?.login;
  if (login === undefined || login === '')
    throw new ActionError('GitHub does not say who the token writes as, so its own comment can not be told');
  return login;
}

async function create(
  github: Github,
  repository: Repository,
  pull: number,
  marker: string,
  body: string,
): Promise<Sticky> {
  try {
    const at = path(repository, 'issues', pull, 'comments');
    const answer = await github.request('POST', at, `comment on #${pull}`, { body });
    const { id, html_url: url } = answer.body as Comment;
    return { id, url, written: true };
  } catch (error) {
    // The answer was lost, not always the comment.
    if (!(error instanceof GithubError && error.lost)) throw error;
    const there = await find(github, repository, pull, marker);
    if (there === undefined) throw error;
    return { id: there.id, url: there.html_url, written: true };
  }
}

async function isMinimised(github: Github, comment: Comment): Promise<boolean> {
  const data = await github.graphql(
    'query($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }',
    { id: comment.node_id },
    'read whether the comment is folded away',
  );
  return (data as { node?: { isMinimized?: boolean } | null }).node?.isMinimized === true;
}

async function unminimise(github: Github, comment: Comment): Promise<boolean> {
  if (!(await isMinimised(github, comment))) return false;
  await github.graphql(
    'mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }',
    { id: comment.node_id },
    'unfold the comment',
  );
  return true;
}
