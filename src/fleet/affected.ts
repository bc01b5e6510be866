import picomatch from 'picomatch';
import type { Service } from './resolve.ts';

/** The files, folders and globs whose change makes a service affected. */
export function watchedBy(service: Service): string[] {
  const { path, watch, dockerfile, task, migrations } = service;
  // Docker reads the ignore file beside a Dockerfile before the one of the context.
  const all = [
    path,
    ...watch,
    dockerfile,
    `${dockerfile}.dockerignore`,
    `${service.context}/.dockerignore`,
    task,
    ...(migrations === '' ? [] : [migrations]),
  ];
  return [...new Set(all.map((name) => name.replace(/^\.\//, '')))];
}

/** The first of the changed files (paths from the repository's root) that makes the service affected. */
export function affectedBy(changedFiles: readonly string[], service: Service): string | undefined {
  const matches = watchedBy(service).map(matcher);
  return changedFiles.find((file) => matches.some((match) => match(file)));
}

/** Matches a file itself, all of a folder, or what a glob (`*`, `**`, `{a,b}`, `?`) says, dot files included. */
export function matcher(pattern: string): (file: string) => boolean {
  if (pattern === '.') return () => true;
  if (!isGlob(pattern)) return (file) => file === pattern || file.startsWith(`${pattern}/`);
  return picomatch(pattern, { dot: true });
}

export function isGlob(pattern: string): boolean {
  return /[*?[\]{}!]/.test(pattern);
}
