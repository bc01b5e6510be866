import { ActionError } from '../runtime/errors.ts';

export interface Repository {
  owner: string;
  name: string;
}

/** @throws ActionError if it is not like `owner/name` */
export function repositoryOf(text: string): Repository {
  const [, owner, name] = /^([A-Za-z0-9_-][A-Za-z0-9_.-]*)\/([A-Za-z0-9_.-]+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || /^\.+$/.test(name)) {
    throw new ActionError(`'${text}' is not a repository; it must be like owner/name`);
  }
  return { owner, name };
}

/** A path under a repository; the parts are taken as they are. */
export function path({ owner, name }: Repository, ...parts: (string | number)[]): string {
  return `/repos/${owner}/${name}/${parts.join('/')}`;
}

/** A text with at most so many characters, an ellipsis at its end where it is cut. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
