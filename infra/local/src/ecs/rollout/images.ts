/**
 * Version consistency: the first task of a revision that runs fixes the digests that its image tags mean, and every later
 * task runs those, wherever the tags point by then. A new deployment, a forced one too, has a new revision and looks again.
 * Source: developer guide, deployment-type-ecs (container image resolution).
 */
import type { ContainerDefinition, Revision, Task } from '../store/model.ts';
import { RESOLUTION_TRIES } from './failure.ts';

/** Not where the reference has a digest of its own, nor where `versionConsistency` is `disabled`. */
export const needsResolution = ({ image, versionConsistency }: ContainerDefinition): boolean =>
  !image.includes('@') && versionConsistency !== 'disabled';

/** No task of it has run yet, and it has tags that one must resolve. */
export const isUnresolved = (revision: Revision): boolean =>
  revision.images.length === 0 && revision.resolving === true;

/** The digest that the revision's tasks run for a container; undefined where nothing fixes one. */
export function fixedDigest(revision: Revision, container: ContainerDefinition): string | undefined {
  if (!needsResolution(container)) return undefined;
  return revision.images.find((one) => one.containerName === container.name)?.imageDigest;
}

/** A reference by digest in place of its tag: `HOST:PORT/NAME:TAG` and a digest make `HOST:PORT/NAME@DIGEST`. */
export function pinned(image: string, digest: string | undefined): string {
  return digest === undefined ? image : `${image.replace(/:[^:/]*$/, '')}@${digest}`;
}

/**
 * What the first task that runs fixes.
 * @param failedBefore Tasks of the revision that were tried before it: after three ECS goes on without digests
 */
export function imagesOf(
  task: Task,
  definitions: ContainerDefinition[],
  failedBefore: number,
): Revision['images'] {
  return definitions.map((definition) => {
    const runs = task.containers.find((container) => container.name === definition.name);
    const known = !needsResolution(definition) || failedBefore < RESOLUTION_TRIES;
    const told = definition.versionConsistency !== 'disabled' && known;
    return {
      containerName: definition.name,
      image: definition.image,
      imageDigest: told ? runs?.imageDigest : undefined,
    };
  });
}
