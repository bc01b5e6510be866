import { ActionError } from '../runtime/errors.ts';

/** Where an image lives: `host/name`, as in `registry.example:5000/team/api`. */
export interface RepositoryAddress {
  host: string;
  name: string;
}

/** github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;

/** @throws ActionError unless it is a repository's name: lower case, digits, single separators, parts by `/` */
export function checkRepositoryName(name: string): string {
  if (namePattern.test(name) && name.length <= 255) return name;
  throw new ActionError(
    `'${name}' is not the name of a repository; it must be lower-case letters and digits with single . _ - or / between them`,
  );
}

/** @throws ActionError unless it is a tag: 1 to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-` */
export function checkTag(tag: string): string {
  if (tagPattern.test(tag)) return tag;
  throw new ActionError(
    `'${tag}' is not a tag; it must be 1 to 128 letters, digits, _ . or -, and not begin with . or -`,
  );
}

/**
 * Splits `host/name`; undefined where the text is a name alone. As Docker does, the first part is a host where it has a dot
 * or a colon or is `localhost`.
 * @throws ActionError if the name or the host is none, or a tag or digest hangs on it
 */
export function parseAddress(text: string): RepositoryAddress | undefined {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  if (!/[.:]/.test(first) && first !== 'localhost') return undefined;
  // What ends in a number is an IPv4 address or nothing (url.spec.whatwg.org, 3.5), and a port ends at 65535.
  if (!hostPattern.test(first) || !URL.canParse(`https://${first}`))
    throw new ActionError(`'${first}' in '${text}' is not a registry's host`);
  const name = text.slice(slash + 1);
  if (/[:@]/.test(name)) {
    throw new ActionError(`'${text}' has a tag or digest; give the repository alone`, {
      help: "The tag goes into the input 'tag'.",
    });
  }
  return { host: first, name: checkRepositoryName(name) };
}

/** Plain HTTP never leaves the machine: only loopback hosts are spoken to by it. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(name)
  );
}

/** `https://host`, or `http://host` for a loopback host. */
export function originOf(host: string): string {
  return `${isLoopback(host) ? 'http' : 'https'}://${host}`;
}
