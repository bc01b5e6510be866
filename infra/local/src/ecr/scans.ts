import { type Operation, repositoryOf, which } from './context.ts';
import { scanNotFound } from './errors.ts';
import { lookUp } from './images.ts';
import { imageId } from './input.ts';

/** Every scan ends so: there is no scanner here, and findings that nobody found would be worse than none. */
export const scanStatus = {
  status: 'FAILED',
  description: 'Local Fargate does not scan images; scan the archive before the push',
};

export const startImageScan: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const id = imageId(input);
  const imageDigest = lookUp(repository, id);
  const manifest = repository.manifests.get(imageDigest);
  if (manifest) manifest.scanAskedAt = context.clock.now();
  context.records.save(repository);
  return { ...which(repository), imageId: { ...id, imageDigest }, imageScanStatus: scanStatus };
};

export const describeImageScanFindings: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const id = imageId(input);
  const imageDigest = lookUp(repository, id);
  if (repository.manifests.get(imageDigest)?.scanAskedAt === undefined) throw scanNotFound(repository, id);
  return { ...which(repository), imageId: { ...id, imageDigest }, imageScanStatus: scanStatus };
};
