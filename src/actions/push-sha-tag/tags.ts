import { InputError } from '../../runtime/inputs.ts';

/** The tags of a version: one that stays for good, and those that move on with every newer one. */
export interface VersionTags {
  fixed: string;
  moving: string[];
}

interface Version {
  /** `v` or nothing, as it was given. */
  prefix: string;
  major: number;
  minor: number;
  patch: number;
  prerelease: string;
}

/** semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string, with an optional v before it. */
const semver =
  /^(v?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*))?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/;

function parse(text: string): Version | undefined {
  const [, prefix = '', major, minor, patch, prerelease = ''] = semver.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { prefix, major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}

/**
 * `v1.4.2` stays; `v1.4` and `v1` move. A prerelease moves nothing, and there is no tag for major version 0, whose releases
 * need not fit each other (semver.org, 4). Build metadata (`+…`) can't be in a tag and is left out.
 * @throws InputError unless it is a semantic version
 */
export function versionTags(text: string): VersionTags {
  const version = parse(text);
  const fixed = text.replace(/\+.*$/, '');
  if (version === undefined || fixed.length > 128) {
    throw new InputError(
      `input 'version' is '${text}'; it must be a semantic version such as 1.4.2 or v1.4.2-rc.1`,
    );
  }
  const { prefix, major, minor, prerelease } = version;
  if (prerelease !== '') return { fixed, moving: [] };
  return { fixed, moving: [`${prefix}${major}.${minor}`, ...(major === 0 ? [] : [`${prefix}${major}`])] };
}

/**
 * The newer release among the tags that are there, for a tag that is not to go back to this version: 1.3.9, made after 1.4.0,
 * moves `1.3` and leaves `1` alone. Undefined where nothing is in its way.
 */
export function newerRelease(tag: string, text: string, existing: readonly string[]): string | undefined {
  const version = parse(text);
  if (version === undefined) return undefined;
  const covered = existing.flatMap((name) => {
    const other = parse(name);
    if (other === undefined || other.prefix !== version.prefix || other.prerelease !== '') return [];
    return name.startsWith(`${tag}.`) ? [{ name, other }] : [];
  });
  covered.sort((a, b) => compare(b.other, a.other));
  const [newest] = covered;
  return newest !== undefined && compare(newest.other, version) > 0 ? newest.name : undefined;
}

function compare(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/**
 * A branch's name as a tag: what a tag can't hold becomes `-`, as in `feature-x` for `feature/x`.
 * @param ref GITHUB_REF, `refs/heads/…`
 * @throws InputError where it is no branch (a tag, a pull request)
 */
export function branchTag(ref: string): string {
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  const tag = (branch ?? '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
  if (tag !== '') return tag;
  throw new InputError(`input 'tag-branch' is true, and GITHUB_REF is '${ref}', not a branch`, {
    help: 'Set it only where a branch was pushed: where github.ref_type is branch, and the event is no pull request.',
  });
}
