import { createHash } from 'node:crypto';
import { isGlob, matcher, watchedBy } from '../../fleet/affected.ts';
import type { Service } from '../../fleet/resolve.ts';
import type { TreeEntry } from '../../git/git.ts';
import type { Entry } from './entry.ts';

/** Where a version is reached, and what lets it come here: none of it is in what runs. */
const besides: readonly (keyof Entry)[] = [
  'url',
  'test-url',
  'from-service',
  'from-cluster',
  'from-region',
  'require-verified',
  'min-verified-age',
  'max-scan-age',
  'require-ticket',
];

/**
 * The content key: the same if and only if the git objects of all that the service is made of and its entry are the same.
 * Where it is reached is no part of it, so that the same fleet at another address counts as the same; nor are the gates.
 */
export function contentKey(tree: readonly TreeEntry[], service: Service, entry: Entry): string {
  const objects = new Map<string, string>();
  for (const pattern of watchedBy(service)) {
    const matches = matcher(pattern);
    for (const { path, type, id } of tree) {
      // A folder's id stands for all in it; a glob picks files, and the root is its own children.
      const taken = isGlob(pattern)
        ? type !== 'tree' && matches(path)
        : pattern === '.'
          ? !path.includes('/')
          : path === pattern;
      if (taken) objects.set(path, id);
    }
  }
  const rest = Object.fromEntries(
    Object.entries(entry).filter(([key]) => !besides.includes(key as keyof Entry)),
  );
  const text = [...objects].map(([path, id]) => `${id} ${path}\0`).sort();
  return createHash('sha256').update(text.join('')).update(JSON.stringify(rest)).digest('hex');
}
