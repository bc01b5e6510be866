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
 * Answers the OCI Distribution API 1.1 (and so Docker's registry API v2) under /v2. Any credentials will do, and none:
 * it listens on loopback only. The answer is always sent; the promise never rejects.
 */
export function createRegistry(options: {
  records: Records;
  uploads: Uploads;
  clock: Clock;
  log: (line: string) => void;
}): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const { records, uploads, clock, log } = options;
  return async (req, res) => {
    res.setHeader('Docker-Distribution-Api-Version', 'registry/2.0');
    try {
      await dispatch(req, res, (query) => ({ req, res, query, records, uploads, now: clock.now() }));
    } catch (error) {
      refuse(req, res, error, log);
    }
  };
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
