import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { defaultScope } from '../core/scope.ts';
import { blob, startUpload, upload } from './blobs.ts';
import { RegistryError } from './errors.ts';
import { answerJson, type Exchange, page } from './exchange.ts';
import { manifest, referrers, tags } from './manifests.ts';
import type { Records } from './records.ts';
import { methods, parseTarget } from './routes.ts';
import type { Uploads } from './uploads.ts';

/** What ECR says of a repository that there is not, in its API and in its registry alike. */
export const noRepositoryText = (name: string, registryId: string): string =>
  `The repository with name '${name}' does not exist in the registry with id '${registryId}'`;

/**
 * Answers the OCI Distribution API 1.1 (and so Docker's registry API v2) under /v2. The answer is always sent; the promise
 * never rejects.
 * @param options.login What a request's login is worth
 */
export function createRegistry(options: {
  records: Records;
  uploads: Uploads;
  clock: Clock;
  log: (line: string) => void;
  host: () => string;
  login: (req: IncomingMessage) => 'valid' | 'expired' | 'none';
}): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const { records, uploads, clock, log, login, host } = options;
  return async (req, res) => {
    res.setHeader('Docker-Distribution-Api-Version', 'registry/2.0');
    try {
      checkLogin(login(req), host());
      await dispatch(req, res, (query) => ({ req, res, query, records, uploads, now: clock.now() }));
    } catch (error) {
      refuse(req, res, error, log);
    }
  };
}

/**
 * As ECR answers: without a login a challenge, with one that is over a refusal that has none, so that docker does not ask again.
 * @throws RegistryError UNAUTHORIZED 401, DENIED 403
 */
function checkLogin(login: 'valid' | 'expired' | 'none', host: string): void {
  if (login === 'expired') {
    throw new RegistryError(
      'DENIED',
      403,
      'Your authorization token has expired. Reauthenticate and try again.',
    );
  }
  if (login === 'none') {
    throw new RegistryError(
      'UNAUTHORIZED',
      401,
      'Not Authorized: log in with the password that GetAuthorizationToken gives (aws ecr get-login-password)',
      { headers: { 'Www-Authenticate': `Basic realm="http://${host}/",service="ecr.amazonaws.com"` } },
    );
  }
}

async function dispatch(
  req: IncomingMessage,
  res: ServerResponse,
  exchange: (query: URLSearchParams) => Exchange,
): Promise<void> {
  const { route, query } = parseTarget(req.url ?? '');
  const allowed = methods[route.kind];
  if (!allowed.includes(req.method ?? '')) {
    throw new RegistryError(
      'UNSUPPORTED',
      405,
      `${req.method} is not possible here; possible: ${allowed.join(', ')}`,
      {
        headers: { Allow: allowed.join(', ') },
      },
    );
  }
  const x = exchange(query);
  if (route.kind === 'base') return answerJson(x, 200, {});
  if (route.kind === 'catalog') {
    const names = [...new Set(x.records.all().map((one) => one.name))];
    const { items, headers } = page(names, '/v2/_catalog', query);
    return answerJson(x, 200, { repositories: items }, headers);
  }
  const repository = x.records.resolve(route.name);
  if (!repository) {
    throw new RegistryError('NAME_UNKNOWN', 404, noRepositoryText(route.name, defaultScope.account), {
      detail: { name: route.name },
    });
  }
  const y = { ...x, repository };
  switch (route.kind) {
    case 'tags':
      return tags(y);
    case 'start-upload':
      return startUpload(y);
    case 'upload':
      return upload(y, route.id);
    case 'blob':
      return blob(y, route.reference);
    case 'manifest':
      return manifest(y, route.reference);
    case 'referrers':
      return referrers(y, route.reference);
  }
  res.end();
}

function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  error: unknown,
  log: (line: string) => void,
): void {
  const cut = req.destroyed && !req.complete;
  if (res.headersSent || cut) {
    if (!cut && !res.writableFinished && !res.destroyed)
      log(`registry: ${req.method} ${req.url}: ${String(error)}`);
    res.destroy();
    return;
  }
  req.resume();
  if (error instanceof RegistryError) {
    answerJson({ req, res }, error.status, error.body(), error.headers);
    return;
  }
  log(`registry: ${req.method} ${req.url}: ${error instanceof Error ? error.stack : String(error)}`);
  const message = 'the registry failed; its log says why';
  answerJson({ req, res }, 500, { errors: [{ code: 'UNKNOWN', message }] });
}
