import { ecrClient } from '../../aws/clients/ecr.ts';
import { isMissing, type Rows } from './rows.ts';
import { type EcrImage, ecrImageOf, platformOf, type Subject } from './subject.ts';

/** The repository that will be pushed to, and how it is set up. */
export async function checkRepository(rows: Rows, subject: Subject): Promise<void> {
  const name = subject.repository || ecrImageOf(subject.image)?.repository || '';
  if (name === '') return;
  await rows.look(name, async () => {
    const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
    const client = await ecrClient(subject.region);
    try {
      const { repositories } = await client.send(
        new DescribeRepositoriesCommand({ repositoryNames: [name] }),
      );
      const found = repositories?.[0];
      const tags = found?.imageTagMutability?.startsWith('IMMUTABLE')
        ? 'tags can not be moved'
        : 'tags can be moved: immutable ones would be safer';
      const scan =
        found?.imageScanningConfiguration?.scanOnPush === true ? 'scans on push' : 'does not scan on push';
      rows.ok(name, `${tags}; ${scan}`);
    } catch (error) {
      if (!isMissing(error)) throw error;
      if (subject.createRepository) return rows.ok(name, 'is not there yet; the push creates it');
      rows.problem(
        name,
        `is no repository of ECR in ${subject.region}`,
        'Create it (terraform apply), or mend its name or the region.',
      );
    }
  });
}

/** The image is there, and made for the platform that the task definition asks for. */
export async function checkImage(rows: Rows, subject: Subject): Promise<void> {
  const { image, definition } = subject;
  if (image === '') return;
  const ecr = ecrImageOf(image);
  if (ecr === undefined) return rows.blind(image, 'is not of ECR, so it is not looked at here');
  const subjectName = `${ecr.repository}${ecr.digest === undefined ? `:${ecr.tag ?? 'latest'}` : `@${ecr.digest.slice(0, 19)}`}`;
  await rows.look(subjectName, async () => {
    const platforms = await platformsOf(ecr, subject.region);
    const wanted = platformOf(definition);
    if (platforms === undefined)
      rows.problem(
        subjectName,
        'is not in the repository',
        'Push it first, or mend its tag or digest; a lifecycle rule may have deleted it.',
      );
    else if (!platforms.includes(wanted))
      rows.problem(
        subjectName,
        `is for ${platforms.join(', ') || 'no platform'}, but the task runs on ${wanted}`,
        `Build it for ${wanted} (docker build --platform ${wanted}), or set runtimePlatform in the template.`,
      );
    else rows.ok(subjectName, `is there, for ${wanted}`);
  });
}

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

interface Manifest {
  config?: { digest: string };
  manifests?: { digest: string; platform?: { os?: string; architecture?: string } }[];
}

/** The platforms of an image: an index lists them, a single image tells its own in its configuration. */
async function platformsOf(image: EcrImage, region: string): Promise<string[] | undefined> {
  const { BatchGetImageCommand, GetDownloadUrlForLayerCommand } = await import('@aws-sdk/client-ecr');
  const client = await ecrClient(image.region || region);
  const registry = image.account === '' ? {} : { registryId: image.account };
  const id = image.digest === undefined ? { imageTag: image.tag ?? 'latest' } : { imageDigest: image.digest };
  let text: string | undefined;
  try {
    const { images } = await client.send(
      new BatchGetImageCommand({
        ...registry,
        repositoryName: image.repository,
        imageIds: [id],
        acceptedMediaTypes: [...indexTypes, ...manifestTypes],
      }),
    );
    text = images?.[0]?.imageManifest;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Manifest;
  const join = (one: { os?: string; architecture?: string }) => `${one.os ?? ''}/${one.architecture ?? ''}`;
  if (manifest.manifests !== undefined) {
    // Attestations stand in an index as images of an unknown platform.
    return manifest.manifests
      .map(({ platform = {} }) => join(platform))
      .filter((one) => one !== 'unknown/unknown');
  }
  const { downloadUrl } = await client.send(
    new GetDownloadUrlForLayerCommand({
      ...registry,
      repositoryName: image.repository,
      layerDigest: manifest.config?.digest ?? '',
    }),
  );
  const answer = await fetch(downloadUrl ?? '', { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) throw new Error(`the image's configuration could not be fetched (HTTP ${answer.status})`);
  return [join((await answer.json()) as { os?: string; architecture?: string })];
}
