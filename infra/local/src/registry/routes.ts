import { RegistryError } from './errors.ts';
import { isRepositoryName } from './names.ts';

/** What a path under /v2 means. `reference` is still unchecked text; `name` has passed the grammar. */
export type Route =
  | { kind: 'base' }
  | { kind: 'catalog' }
  | { kind: 'tags'; name: string }
  | { kind: 'start-upload'; name: string }
  | { kind: 'upload'; name: string; id: string }
  | { kind: 'blob' | 'manifest' | 'referrers'; name: string; reference: string };

/** The methods of each kind of path, for `Allow`. */
export const methods: Record<Route['kind'], readonly string[]> = {
  base: ['GET', 'HEAD'],
  catalog: ['GET'],
  tags: ['GET'],
  'start-upload': ['POST'],
  upload: ['GET', 'PATCH', 'PUT', 'DELETE'],
  blob: ['GET', 'HEAD', 'DELETE'],
  manifest: ['GET', 'HEAD', 'PUT', 'DELETE'],
  referrers: ['GET'],
};

const singular = { blobs: 'blob', manifests: 'manifest', referrers: 'referrers' } as const;

/**
 * Reads a request's target. The path is taken apart from its end, since a repository's name may itself have parts such as
 * `blobs`. It is never normalised: a name with `..`, `%2e` or `//` does not fit the grammar and is refused.
 * @param target Path and query as they stood in the request line.
 * @throws RegistryError NAME_INVALID 400, UNSUPPORTED 404
 */
export function parseTarget(target: string): { route: Route; query: URLSearchParams } {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
  return { route: parsePath(path), query };
}

function parsePath(path: string): Route {
  if (path === '/v2' || path === '/v2/') return { kind: 'base' };
  if (path === '/v2/_catalog') return { kind: 'catalog' };
  const tags = /^\/v2\/(.+)\/tags\/list$/s.exec(path);
  if (tags) return { kind: 'tags', name: checkedName(tags[1]) };
  const start = /^\/v2\/(.+)\/blobs\/uploads\/?$/s.exec(path);
  if (start) return { kind: 'start-upload', name: checkedName(start[1]) };
  const upload = /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/s.exec(path);
  if (upload) return { kind: 'upload', name: checkedName(upload[1]), id: decoded(upload[2]) };
  const content = /^\/v2\/(.+)\/(blobs|manifests|referrers)\/([^/]+)$/s.exec(path);
  if (content) {
    const kind = singular[content[2] as keyof typeof singular];
    return { kind, name: checkedName(content[1]), reference: decoded(content[3]) };
  }
  throw new RegistryError(
    'UNSUPPORTED',
    404,
    `there is no such path in the registry API: ${path.slice(0, 200)}`,
  );
}

function checkedName(name = ''): string {
  if (isRepositoryName(name)) return name;
  throw new RegistryError(
    'NAME_INVALID',
    400,
    `invalid repository name '${name.slice(0, 200)}': lower-case letters, digits, and single . _ __ - or / between them, 2 to 256 characters`,
  );
}

/** Clients may write the colon of a digest as %3A. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
