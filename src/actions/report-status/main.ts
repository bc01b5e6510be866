import { readFile } from 'node:fs/promises';
import type { GithubError } from '../../github/client.ts';
import { factsOf } from '../../github/event.ts';
import { repositoryOf } from '../../github/repository.ts';
import { ActionError } from '../../runtime/errors.ts';
import { info, notice } from '../../runtime/log.ts';
import { redact } from '../../runtime/mask.ts';
import { run } from '../../runtime/run.ts';
import { action } from './io.generated.ts';
import { commitStateOf, deploymentStateOf, wordsOf } from './states.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { env } = process;
  const repository = repositoryOf(inputs.repository ?? env.GITHUB_REPOSITORY ?? '');
  const event = factsOf(
    env.GITHUB_EVENT_PATH ? JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8')) : undefined,
  );
  const sha = inputs.sha ?? event.sha ?? env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(sha)) {
    throw new ActionError(`'${sha}' is not the full id of a commit`, { help: "Set the input 'sha'." });
  }
  if (inputs.comment !== undefined && inputs.commentFile !== undefined) {
    throw new ActionError("'comment' and 'comment-file' were both given; give one of the two");
  }
  const text = inputs.commentFile === undefined ? inputs.comment : await commentIn(inputs.commentFile);
  const { state, environment, key } = inputs;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const runUrl = `${server}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  const targetUrl = inputs.targetUrl ?? (env.GITHUB_RUN_ID ? runUrl : '');

  const { openGithub } = await import('../../github/client.ts');
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const github = openGithub({
    token: tokenOf(inputs.token),
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    signal,
    onWait: info,
  });
  const written: string[] = [];
  const refused: { what: string; error: GithubError }[] = [];

  /** What the token may not do is collected, so that one notice says it all; anything else fails at once. */
  async function report(what: string, write: () => Promise<boolean>): Promise<void> {
    try {
      const wrote = await write();
      if (wrote) written.push(what);
      info(`${what}: ${wrote ? 'written' : 'as it was'}`);
    } catch (error) {
      const { GithubError } = await import('../../github/client.ts');
      if (!(error instanceof GithubError) || !error.forbidden) throw error;
      refused.push({ what, error });
    }
  }

  if (state !== undefined) {
    const description = redact(inputs.description ?? wordsOf(state, environment));
    const commitState = commitStateOf(state);
    if (inputs.commitStatus && commitState !== undefined) {
      const { setStatus } = await import('../../github/status.ts');
      const status = { state: commitState, context: key, description, targetUrl };
      await report('status', () => setStatus(github, repository, sha, status));
    }
    if (environment !== undefined) {
      const { reportDeployment } = await import('../../github/deployment.ts');
      await report('deployment', async () => {
        const { id, written: wrote } = await reportDeployment(github, repository, {
          sha,
          environment,
          task: key,
          state: deploymentStateOf(state),
          description,
          environmentUrl: inputs.environmentUrl ?? '',
          logUrl: targetUrl,
          production: inputs.production,
          transient: inputs.transient,
          autoInactive: inputs.autoInactive,
          id: inputs.deploymentId,
        });
        setOutputs({ deploymentId: id });
        return wrote;
      });
    }
  }

  const wantsPull =
    text !== undefined || !inputs.changes || inputs.labels.length + inputs.removeLabels.length > 0;
  if (wantsPull) await onPullRequest();
  setOutputs({ written: JSON.stringify(written) });
  if (refused.length === 0) return;
  const [first] = refused;
  const list = refused.map(({ what }) => what).join(', ');
  const fork = event.fork ? ' (this pull request comes from a fork, whose token can only read)' : '';
  if (inputs.withoutRights === 'notice') {
    notice(`not reported to GitHub: ${list}${fork}. ${first?.error.message ?? ''}`, { title: action.name });
  } else {
    throw new ActionError(`the token may not write: ${list}${fork}`, { cause: first?.error });
  }

  async function onPullRequest() {
    const { setLabels, pullRequestOf } = await import('../../github/labels.ts');
    const pull = inputs.pullRequest ?? event.pullRequest ?? (await pullRequestOf(github, repository, sha));
    if (pull === undefined)
      return info(`${sha.slice(0, 7)} belongs to no pull request: no comment, no labels`);
    setOutputs({ pullRequest: pull });
    if (text !== undefined || !inputs.changes) {
      const { putComment, foldComment, markerOf } = await import('../../github/comment.ts');
      const marker = markerOf(env.GITHUB_WORKFLOW ?? '', key);
      await report('comment', async () => {
        const sticky = inputs.changes
          ? await putComment(github, repository, pull, marker, redact(text ?? ''))
          : await foldComment(
              github,
              repository,
              pull,
              marker,
              redact(text ?? `${key}: nothing changes any more.`),
            );
        if (sticky === undefined) return false;
        setOutputs({ commentId: sticky.id, commentUrl: sticky.url });
        return sticky.written;
      });
    }
    if (inputs.labels.length + inputs.removeLabels.length > 0)
      await report('labels', () => setLabels(github, repository, pull, inputs.labels, inputs.removeLabels));
  }
});

/** The default is an expression of workflows; in a terminal the token is the environment's. */
function tokenOf(given: string): string {
  const token = given.startsWith('${{') ? (process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? '') : given;
  if (token !== '') return token;
  throw new ActionError('there is no token to report with', {
    help: 'Set GITHUB_TOKEN, or GH_TOKEN (gh auth token prints yours).',
  });
}

async function commentIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the file with the comment, '${file}', can't be read`, { cause });
  });
}
