import { type Github, GithubError } from './client.ts';
import { cut, path, type Repository } from './repository.ts';

export type DeploymentState =
  | 'queued'
  | 'pending'
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive';

export interface DeploymentReport {
  sha: string;
  environment: string;
  /** Tells the deployments of one commit to one environment apart, as those of several services. */
  task: string;
  state: DeploymentState;
  description: string;
  environmentUrl: string;
  logUrl: string;
  production: boolean | undefined;
  transient: boolean;
  autoInactive: boolean;
  /** A deployment that is there already. */
  id: number | undefined;
}

/**
 * Makes the deployment of a commit to an environment if there is none yet, and sets its status, unless that is what it says
 * already (docs.github.com/rest/deployments).
 */
export async function reportDeployment(
  github: Github,
  repository: Repository,
  report: DeploymentReport,
): Promise<{ id: number; written: boolean }> {
  const id =
    report.id ??
    (await findDeployment(github, repository, report)) ??
    (await create(github, repository, report));
  const about = `deployment ${id} to ${report.environment}`;
  const statuses = path(repository, 'deployments', id, 'statuses');
  const { body } = await github.request('GET', `${statuses}?per_page=1`, `read the status of ${about}`);
  const wanted = {
    state: report.state,
    description: cut(report.description, 140),
    environment: report.environment,
    environment_url: report.environmentUrl,
    log_url: report.logUrl,
    auto_inactive: report.autoInactive,
  };
  const [newest] = body as Record<string, unknown>[];
  const same =
    newest !== undefined &&
    (['state', 'description', 'environment_url', 'log_url'] as const).every(
      (key) => (newest[key] ?? '') === wanted[key],
    );
  if (same) return { id, written: false };
  await github.request('POST', statuses, `set the status of ${about}`, wanted);
  return { id, written: true };
}

async function findDeployment(
  github: Github,
  repository: Repository,
  { sha, environment, task }: DeploymentReport,
): Promise<number | undefined> {
  const query = new URLSearchParams({ sha, environment, task, per_page: '1' });
  const { body } = await github.request(
    'GET',
    path(repository, `deployments?${query}`),
    `look for a deployment of ${sha.slice(0, 7)} to ${environment}`,
  );
  return (body as { id: number }[])[0]?.id;
}

async function create(github: Github, repository: Repository, report: DeploymentReport): Promise<number> {
  const { sha, environment, task, production, transient } = report;
  const doing = `create a deployment of ${sha.slice(0, 7)} to ${environment}`;
  try {
    const { body } = await github.request('POST', path(repository, 'deployments'), doing, {
      ref: sha,
      task,
      environment,
      description: cut(report.description, 140),
      // This reports what happens; whether it may is the workflow's and the environment's affair.
      auto_merge: false,
      required_contexts: [],
      transient_environment: transient,
      ...(production === undefined ? {} : { production_environment: production }),
    });
    return (body as { id: number }).id;
  } catch (error) {
    // The answer was lost, not always what it answered.
    if (!(error instanceof GithubError && error.lost)) throw error;
    const id = await findDeployment(github, repository, report);
    if (id === undefined) throw error;
    return id;
  }
}
