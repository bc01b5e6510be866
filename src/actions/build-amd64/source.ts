import * as git from '../../git/git.ts';
import { info, warning } from '../../runtime/log.ts';

/** What git says of a build context. */
export interface Source {
  /** '' where it isn't known. */
  commit: string;
  /** The commit's time in seconds since 1970; 0 where it isn't known. */
  epoch: number;
  /** Labels of the image: github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md. */
  labels: Record<string, string>;
}

/** The commit that a context is built from. A context outside of git has none, which is said. */
export async function sourceOf(
  context: string,
  given: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Source> {
  if (!(await git.isRepository(context))) {
    info('the context is in no git repository: the image is dated 1970 and names no source');
    return {
      commit: given ?? '',
      epoch: 0,
      labels: given === undefined ? {} : { [label('revision')]: given },
    };
  }
  const commit = await git.commitOf(context, given);
  const epoch = await git.commitTime(context, commit);
  const dirty = await git.uncommittedFiles(context);
  if (dirty.length > 0) {
    warning(
      `${dirty.length} files of the context aren't committed (${dirty.slice(0, 3).join(', ')}${dirty.length > 3 ? ', …' : ''}); the image will say that it is commit ${commit.slice(0, 7)} all the same`,
    );
  }
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const url = server && repository ? `${server}/${repository}` : await git.originUrl(context);
  return {
    commit,
    epoch,
    labels: {
      [label('created')]: new Date(epoch * 1000).toISOString().replace('.000Z', 'Z'),
      [label('revision')]: commit,
      ...(url === undefined ? {} : { [label('source')]: url }),
    },
  };
}

function label(name: string): string {
  return `org.opencontainers.image.${name}`;
}
