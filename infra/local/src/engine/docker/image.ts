import type { Clock } from '../../core/clock.ts';
import { type DockerClient, DockerError, text } from './client.ts';

/** An image reference taken apart: `HOST:PORT/NAME:TAG@DIGEST`, with everything but the name optional. */
export interface Reference {
  /** With the registry's host, if it has one. */
  name: string;
  tag?: string;
  digest?: string;
  /** The registry's host (and port) where the reference names one. */
  registry?: string;
}

/** Source: github.com/distribution/reference, grammar: a first part with a dot or a colon, or `localhost`, is a host. */
export function parseReference(image: string): Reference {
  const [rest = '', digest] = image.split('@', 2);
  const colon = rest.lastIndexOf(':');
  const tagged = colon > rest.lastIndexOf('/');
  const name = tagged ? rest.slice(0, colon) : rest;
  const first = name.includes('/') ? (name.split('/')[0] ?? '') : '';
  return {
    name,
    ...(tagged ? { tag: rest.slice(colon + 1) } : {}),
    ...(digest ? { digest } : {}),
    ...(/[.:]/.test(first) || first === 'localhost' ? { registry: first } : {}),
  };
}

/** What a task's execution role logs in to a registry with; undefined: nothing. */
export type LoginFor = (registry: string) => { username: string; password: string } | undefined;

/** The text after `CannotPullContainerError: `. */
export class PullError extends Error {
  override name = 'PullError';
}

interface ImageInspect {
  Id: string;
  RepoDigests?: string[] | null;
}

export interface Image {
  id: string;
  /** The manifest's digest in the repository it came from, where known. */
  digest?: string;
}

/**
 * Makes an image available. What is named by digest, or named without a registry, is taken from the engine where it is there;
 * a tag in a registry may have moved, so it is pulled, and the engine's copy serves only if the registry does not answer.
 * @throws PullError
 */
export async function ensureImage(
  docker: DockerClient,
  clock: Clock,
  image: string,
  login: LoginFor,
): Promise<Image> {
  const reference = parseReference(image);
  const present = await inspectImage(docker, image, reference);
  if (present && (reference.digest || !reference.registry)) return present;
  let digest: string | undefined;
  try {
    digest = await pull(docker, clock, reference, login);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    if (present && unreachable(error)) return present;
    throw new PullError(pullMessage(reference, error), { cause: error });
  }
  const pulled = await inspectImage(docker, image, reference);
  if (!pulled) throw new PullError(`${image} was pulled, yet the Docker engine does not have it`);
  // An image may have come under several digests; what the tag means now is the one that this pull named.
  return digest ? { ...pulled, digest } : pulled;
}

async function inspectImage(
  docker: DockerClient,
  image: string,
  reference: Reference,
): Promise<Image | undefined> {
  // A reference with tag and digest is looked up by its digest alone, as `docker pull` stores it.
  const key = reference.digest ? `${reference.name}@${reference.digest}` : image;
  try {
    const found = await docker.json<ImageInspect>('GET', `/images/${key}/json`);
    const digest =
      reference.digest ??
      found.RepoDigests?.find((entry) => entry.startsWith(`${reference.name}@`))?.split('@')[1];
    return { id: found.Id, ...(digest ? { digest } : {}) };
  } catch (error) {
    if (error instanceof DockerError && error.status >= 400 && error.status < 500) return undefined;
    throw error;
  }
}

/** Tries three times where a try may help; what is not there or not allowed is not asked for twice. */
async function pull(
  docker: DockerClient,
  clock: Clock,
  reference: Reference,
  login: LoginFor,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pullOnce(docker, reference, login);
    } catch (error) {
      if (attempt === 3 || !(error instanceof DockerError) || !transient(error)) throw error;
      await clock.sleep(250 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}

/** @returns the digest that the registry gave, where the engine names it */
async function pullOnce(
  docker: DockerClient,
  { name, tag, digest, registry = '' }: Reference,
  loginFor: LoginFor,
): Promise<string | undefined> {
  const login = loginFor(registry);
  const auth = login && authHeader({ ...login, serveraddress: registry });
  const answer = await docker.stream('POST', '/images/create', {
    query: { fromImage: name, tag: digest ?? tag ?? 'latest' },
    headers: auth ? { 'x-registry-auth': auth } : {},
  });
  // A pull that fails half-way still answers 200; the error is a line of the progress.
  const progressed = await text(answer);
  for (const line of progressed.split('\n')) {
    if (!line.includes('"error')) continue;
    const progress = JSON.parse(line) as { error?: string; errorDetail?: { message?: string } };
    const message = progress.errorDetail?.message ?? progress.error;
    if (message) throw new DockerError(500, message);
  }
  return /Digest: (sha256:[0-9a-f]{64})/.exec(progressed)?.[1];
}

/** In the URL's alphabet, and with its padding: without it the engine takes it for none. */
function authHeader(login: object): string {
  const text = Buffer.from(JSON.stringify(login)).toString('base64url');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

const notThere =
  /not found|manifest unknown|name unknown|does not exist|unauthorized|no basic auth|denied|invalid reference/i;

function transient(error: DockerError): boolean {
  return (
    error.status >= 500 &&
    !notThere.test(error.message) &&
    !/connection refused|no such host/.test(error.message)
  );
}

function unreachable(error: DockerError): boolean {
  return error.status >= 500 && !notThere.test(error.message);
}

/** ECS's words for a pull that failed (developer guide, task_cannot_pull_image). */
export function pullMessage(reference: Reference, error: DockerError): string {
  const full = fullReference(reference);
  const cause = /denied|unauthorized|no basic auth/i.test(error.message)
    ? error.message
    : error.status === 404 || notThere.test(error.message)
      ? `${full}: not found`
      : error.message;
  return `pull image manifest has been retried 5 time(s): failed to resolve ref ${full}: ${cause}`;
}

/** The reference as containerd writes it: registry and tag spelled out. */
function fullReference({ name, tag, digest, registry }: Reference): string {
  const path = registry ? name : name.includes('/') ? `docker.io/${name}` : `docker.io/library/${name}`;
  return digest ? `${path}@${digest}` : `${path}:${tag ?? 'latest'}`;
}
