import { createHash } from 'node:crypto';
import * as sdk from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckingProxy, checkingProxy } from '../../support/models/proxy.ts';
import { type Endpoint, startEndpoint, temporaryFolder } from '../registry/support.ts';

const folder = temporaryFolder();
let endpoint: Endpoint;
let proxy: CheckingProxy;
let ecr: sdk.ECRClient;

const clientOf = (region: string, accessKeyId = 'test') =>
  new sdk.ECRClient({
    endpoint: proxy.url,
    region,
    credentials: { accessKeyId, secretAccessKey: 'test' },
    maxAttempts: 1,
  });

beforeAll(async () => {
  endpoint = await startEndpoint(folder.path);
  proxy = await checkingProxy(endpoint.url);
  ecr = clientOf('us-east-1');
});
afterAll(async () => {
  ecr.destroy();
  await endpoint.close();
  folder.remove();
  await proxy.close();
});

const dockerType = 'application/vnd.docker.distribution.manifest.v2+json';
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const create = (repositoryName: string, more: object = {}) =>
  ecr.send(new sdk.CreateRepositoryCommand({ repositoryName, ...more }));

/** Sends a layer through ECR's own API. */
async function pushLayer(repositoryName: string, content: string) {
  const { uploadId } = await ecr.send(new sdk.InitiateLayerUploadCommand({ repositoryName }));
  const part = { repositoryName, uploadId, partFirstByte: 0, partLastByte: content.length - 1 };
  await ecr.send(new sdk.UploadLayerPartCommand({ ...part, layerPartBlob: Buffer.from(content) }));
  return await ecr.send(
    new sdk.CompleteLayerUploadCommand({ repositoryName, uploadId, layerDigests: [digestOf(content)] }),
  );
}

/** Pushes an image of one layer through ECR's own API. @returns its manifest */
async function pushImage(repositoryName: string, content: string, imageTag?: string) {
  for (const text of [`{"of":"${content}"}`, content])
    await pushLayer(repositoryName, text).catch(ignoreKnown);
  const descriptor = (mediaType: string, text: string) => ({
    mediaType,
    size: text.length,
    digest: digestOf(text),
  });
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: dockerType,
    config: descriptor('application/vnd.docker.container.image.v1+json', `{"of":"${content}"}`),
    layers: [descriptor('application/vnd.docker.image.rootfs.diff.tar.gzip', content)],
  });
  await ecr.send(new sdk.PutImageCommand({ repositoryName, imageManifest, imageTag }));
  return imageManifest;
}
const ignoreKnown = (error: unknown) => {
  if (!(error instanceof sdk.LayerAlreadyExistsException)) throw error;
};

describe('repositories', () => {
  it('are made, described and deleted', async () => {
    const { repository } = await create('team/app', {
      imageTagMutability: 'IMMUTABLE',
      imageScanningConfiguration: { scanOnPush: true },
      tags: [{ Key: 'team', Value: 'payments' }],
    });
    expect(repository).toEqual({
      repositoryArn: 'arn:aws:ecr:us-east-1:000000000000:repository/team/app',
      registryId: '000000000000',
      repositoryName: 'team/app',
      repositoryUri: `${endpoint.host}/team/app`,
      createdAt: expect.any(Date),
      imageTagMutability: 'IMMUTABLE',
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    });
    expect(Math.abs(Date.now() - Number(repository?.createdAt))).toBeLessThan(120_000);
    await expect(create('team/app')).rejects.toMatchObject({
      name: 'RepositoryAlreadyExistsException',
      message: "The repository with name 'team/app' already exists in the registry with id '000000000000'",
    });
    const described = await ecr.send(new sdk.DescribeRepositoriesCommand({ repositoryNames: ['team/app'] }));
    expect(described.repositories).toEqual([repository]);
    await ecr.send(new sdk.DeleteRepositoryCommand({ repositoryName: 'team/app' }));
    await expect(
      ecr.send(new sdk.DescribeRepositoriesCommand({ repositoryNames: ['team/app'] })),
    ).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'team/app' does not exist in the registry with id '000000000000'",
    });
  });

  it('belong to their account and region', async () => {
    await create('scoped');
    const west = clientOf('eu-west-1', '123456789012');
    await expect(
      west.send(new sdk.DescribeRepositoriesCommand({ repositoryNames: ['scoped'] })),
    ).rejects.toThrow("does not exist in the registry with id '123456789012'");
    const { repository } = await west.send(new sdk.CreateRepositoryCommand({ repositoryName: 'scoped' }));
    expect(repository?.repositoryArn).toBe('arn:aws:ecr:eu-west-1:123456789012:repository/scoped');
    expect((await west.send(new sdk.DescribeRepositoriesCommand({}))).repositories).toHaveLength(1);
    west.destroy();
  });

  it('come in pages', async () => {
    for (const name of ['page/1', 'page/2', 'page/3']) await create(name);
    const names: string[] = [];
    for await (const { repositories = [] } of sdk.paginateDescribeRepositories(
      { client: ecr, pageSize: 1 },
      {},
    )) {
      names.push(...repositories.flatMap(({ repositoryName }) => repositoryName ?? []));
    }
    expect(names.filter((name) => name.startsWith('page/'))).toEqual(['page/1', 'page/2', 'page/3']);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['A', 'a', '../x', 'a//b', 'x'.repeat(257)])('are not called %s', async (name) => {
    await expect(create(name)).rejects.toBeInstanceOf(sdk.InvalidParameterException);
  });

  it('with images are deleted by force only', async () => {
    await create('full');
    await pushImage('full', 'layer', 'v1');
    const remove = (force: boolean) =>
      ecr.send(new sdk.DeleteRepositoryCommand({ repositoryName: 'full', force }));
    await expect(remove(false)).rejects.toMatchObject({
      name: 'RepositoryNotEmptyException',
      message:
        "The repository with name 'full' in registry with id '000000000000' cannot be deleted because it still contains images",
    });
    await remove(true);
  });

  it('change their settings', async () => {
    const repositoryName = 'settings';
    await create(repositoryName);
    const filters = [{ filterType: 'WILDCARD' as const, filter: 'dev-*' }];
    await ecr.send(
      new sdk.PutImageTagMutabilityCommand({
        repositoryName,
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: filters,
      }),
    );
    await ecr.send(
      new sdk.PutImageScanningConfigurationCommand({
        repositoryName,
        imageScanningConfiguration: { scanOnPush: true },
      }),
    );
    const { repositories } = await ecr.send(
      new sdk.DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
    );
    expect(repositories?.[0]).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: filters,
      imageScanningConfiguration: { scanOnPush: true },
    });
    await expect(
      ecr.send(
        new sdk.PutImageTagMutabilityCommand({
          repositoryName,
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        }),
      ),
    ).rejects.toBeInstanceOf(sdk.InvalidParameterException);
  });

  it('keep policies and tags', async () => {
    const repositoryName = 'kept';
    const { repository } = await create(repositoryName);
    const resourceArn = repository?.repositoryArn ?? '';
    await expect(ecr.send(new sdk.GetLifecyclePolicyCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'LifecyclePolicyNotFoundException',
      message:
        "Lifecycle policy does not exist for the repository with name 'kept' in the registry with id '000000000000'",
    });
    await expect(ecr.send(new sdk.GetRepositoryPolicyCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'RepositoryPolicyNotFoundException',
    });
    const selection = { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 10 };
    const lifecyclePolicyText = JSON.stringify({
      rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }],
    });
    await ecr.send(new sdk.PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    expect(await ecr.send(new sdk.GetLifecyclePolicyCommand({ repositoryName }))).toMatchObject({
      lifecyclePolicyText,
    });
    await ecr.send(new sdk.DeleteLifecyclePolicyCommand({ repositoryName }));
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [] });
    await ecr.send(new sdk.SetRepositoryPolicyCommand({ repositoryName, policyText }));
    expect(await ecr.send(new sdk.GetRepositoryPolicyCommand({ repositoryName }))).toMatchObject({
      policyText,
    });
    await ecr.send(new sdk.DeleteRepositoryPolicyCommand({ repositoryName }));
    await expect(
      ecr.send(new sdk.SetRepositoryPolicyCommand({ repositoryName, policyText: 'no json' })),
    ).rejects.toBeInstanceOf(sdk.InvalidParameterException);

    const tags = [
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ];
    await ecr.send(new sdk.TagResourceCommand({ resourceArn, tags }));
    await ecr.send(new sdk.UntagResourceCommand({ resourceArn, tagKeys: ['a'] }));
    expect((await ecr.send(new sdk.ListTagsForResourceCommand({ resourceArn }))).tags).toEqual([tags[1]]);
  });
});

describe('images', () => {
  const repositoryName = 'images';
  const described = async (input: Partial<sdk.DescribeImagesCommandInput> = {}) =>
    (await ecr.send(new sdk.DescribeImagesCommand({ repositoryName, ...input }))).imageDetails ?? [];

  it('have sizes, tags and media types', async () => {
    await create(repositoryName);
    const manifest = await pushImage(repositoryName, 'some layer', 'v1');
    await pushImage(repositoryName, 'some layer', 'latest');
    const untagged = await pushImage(repositoryName, 'another');
    const [image] = await described({ imageIds: [{ imageTag: 'v1' }] });
    expect(image).toEqual({
      registryId: '000000000000',
      repositoryName,
      imageDigest: digestOf(manifest),
      imageTags: ['v1', 'latest'],
      imageSizeInBytes: '{"of":"some layer"}some layer'.length,
      imagePushedAt: expect.any(Date),
      imageManifestMediaType: dockerType,
      artifactMediaType: 'application/vnd.docker.container.image.v1+json',
      imageStatus: 'ACTIVE',
    });
    expect(await described()).toHaveLength(2);
    const loose = await described({ filter: { tagStatus: 'UNTAGGED' } });
    expect(loose.map(({ imageDigest }) => imageDigest)).toEqual([digestOf(untagged)]);
    const { imageIds = [] } = await ecr.send(new sdk.ListImagesCommand({ repositoryName }));
    expect(imageIds).toHaveLength(3);
    expect(imageIds).toContainEqual({ imageDigest: digestOf(manifest), imageTag: 'latest' });
    expect(imageIds).toContainEqual({ imageDigest: digestOf(untagged) });
    const seen: unknown[] = [];
    for await (const page of sdk.paginateListImages({ client: ecr, pageSize: 1 }, { repositoryName })) {
      seen.push(...(page.imageIds ?? []));
    }
    expect(seen).toEqual(imageIds);
  });

  it('that are not there are said so in AWS’s words', async () => {
    await expect(described({ imageIds: [{ imageTag: 'nope' }] })).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message: `The image with imageId {imageDigest:'null', imageTag:'nope'} does not exist within the repository with name '${repositoryName}' in the registry with id '000000000000'`,
    });
    const { images, failures } = await ecr.send(
      new sdk.BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag: 'v1' }, { imageTag: 'nope' }, { imageDigest: 'junk' }, {}],
      }),
    );
    expect(images?.[0]?.imageManifestMediaType).toBe(dockerType);
    expect(digestOf(images?.[0]?.imageManifest ?? '')).toBe(images?.[0]?.imageId?.imageDigest);
    expect(failures?.map(({ failureCode }) => failureCode)).toEqual([
      'ImageNotFound',
      'InvalidImageDigest',
      'MissingDigestAndTag',
    ]);
  });

  it('are put again in vain, and a tag moves only where it may', async () => {
    const imageManifest = await pushImage(repositoryName, 'put', 'moving');
    const put = (input: Partial<sdk.PutImageCommandInput>) =>
      ecr.send(new sdk.PutImageCommand({ repositoryName, imageManifest, ...input }));
    await expect(put({ imageTag: 'moving' })).rejects.toMatchObject({
      name: 'ImageAlreadyExistsException',
      message: `Image with digest '${digestOf(imageManifest)}' and tag 'moving' already exists in the repository with name '${repositoryName}' in registry with id '000000000000'`,
    });
    await expect(put({ imageTag: 'x', imageDigest: digestOf('other') })).rejects.toMatchObject({
      name: 'ImageDigestDoesNotMatchException',
    });
    await expect(put({ imageManifest: '{', imageTag: 'x' })).rejects.toBeInstanceOf(
      sdk.InvalidParameterException,
    );
    await ecr.send(new sdk.PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }));
    await expect(pushImage(repositoryName, 'moved', 'moving')).rejects.toMatchObject({
      name: 'ImageTagAlreadyExistsException',
      message: `The image tag 'moving' already exists in the '${repositoryName}' repository and cannot be overwritten because the tag is immutable.`,
    });
  });

  it('need their layers', async () => {
    await create('bare');
    const imageManifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: dockerType,
      config: { mediaType: 'x/y', size: 1, digest: digestOf('gone') },
      layers: [],
    });
    await expect(
      ecr.send(new sdk.PutImageCommand({ repositoryName: 'bare', imageManifest, imageTag: 'x' })),
    ).rejects.toMatchObject({
      name: 'LayersNotFoundException',
      message: `Layers with digests '[${digestOf('gone')}]' required for pushing image into repository with name 'bare' in the registry with id '000000000000' do not exist`,
    });
  });

  it('are deleted: a tag alone, the last tag with its image, never under an index', async () => {
    await create('deleted');
    const manifest = await pushImage('deleted', 'one', 'a');
    await pushImage('deleted', 'one', 'b');
    const remove = (...imageIds: sdk.ImageIdentifier[]) =>
      ecr.send(new sdk.BatchDeleteImageCommand({ repositoryName: 'deleted', imageIds }));
    const imageDigest = digestOf(manifest);
    expect((await remove({ imageTag: 'a' })).imageIds).toEqual([{ imageDigest, imageTag: 'a' }]);

    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ mediaType: dockerType, digest: imageDigest, size: manifest.length }],
    });
    await ecr.send(
      new sdk.PutImageCommand({ repositoryName: 'deleted', imageManifest: index, imageTag: 'multi' }),
    );
    const { imageDetails } = await ecr.send(
      new sdk.DescribeImagesCommand({ repositoryName: 'deleted', imageIds: [{ imageTag: 'multi' }] }),
    );
    expect(imageDetails?.[0]?.imageSizeInBytes).toBe('{"of":"one"}one'.length);
    expect((await remove({ imageDigest })).failures?.[0]).toEqual({
      imageId: { imageDigest },
      failureCode: 'ImageReferencedByManifestList',
      failureReason: `Requested image referenced by manifest list: [${digestOf(index)}]`,
    });
    const both = await remove({ imageTag: 'multi' }, { imageTag: 'b' }, { imageTag: 'b' });
    expect(both.imageIds).toHaveLength(2);
    expect(both.failures?.map(({ failureCode }) => failureCode)).toEqual(['ImageNotFound']);
  });

  it('are not scanned, and nobody is told that they were', async () => {
    await create('scanned');
    await pushImage('scanned', 'layer', 'v1');
    const imageId = { imageTag: 'v1' };
    const findings = () =>
      ecr.send(new sdk.DescribeImageScanFindingsCommand({ repositoryName: 'scanned', imageId }));
    await expect(findings()).rejects.toMatchObject({ name: 'ScanNotFoundException' });
    const started = await ecr.send(new sdk.StartImageScanCommand({ repositoryName: 'scanned', imageId }));
    expect(started.imageScanStatus?.status).toBe('FAILED');
    expect((await findings()).imageScanStatus?.description).toContain('has no scanner');
  });
});

describe('layers', () => {
  it('are checked, had by URL, and taken in parts in order', async () => {
    const repositoryName = 'layers';
    await create(repositoryName);
    const { uploadId, partSize } = await ecr.send(new sdk.InitiateLayerUploadCommand({ repositoryName }));
    expect(partSize).toBeGreaterThanOrEqual(5 * 1024 * 1024);
    const part = (first: number, text: string) =>
      ecr.send(
        new sdk.UploadLayerPartCommand({
          repositoryName,
          uploadId,
          partFirstByte: first,
          partLastByte: first + text.length - 1,
          layerPartBlob: Buffer.from(text),
        }),
      );
    expect((await part(0, 'hello ')).lastByteReceived).toBe(5);
    await expect(part(9, 'gap')).rejects.toMatchObject({
      name: 'InvalidLayerPartException',
      lastValidByteReceived: 5,
    });
    await part(6, 'world');
    const layerDigest = digestOf('hello world');
    await ecr.send(
      new sdk.CompleteLayerUploadCommand({ repositoryName, uploadId, layerDigests: [layerDigest] }),
    );
    await expect(pushLayer(repositoryName, 'hello world')).rejects.toBeInstanceOf(
      sdk.LayerAlreadyExistsException,
    );
    const { layers, failures } = await ecr.send(
      new sdk.BatchCheckLayerAvailabilityCommand({
        repositoryName,
        layerDigests: [layerDigest, digestOf('absent'), 'junk'],
      }),
    );
    expect(layers).toEqual([
      { layerDigest, layerAvailability: 'AVAILABLE', layerSize: 11 },
      { layerDigest: digestOf('absent'), layerAvailability: 'UNAVAILABLE' },
    ]);
    expect(failures?.[0]?.failureCode).toBe('InvalidLayerDigest');
    const { downloadUrl = '' } = await ecr.send(
      new sdk.GetDownloadUrlForLayerCommand({ repositoryName, layerDigest }),
    );
    expect(await (await fetch(downloadUrl)).text()).toBe('hello world');
  });

  it('that are not what they were said to be are refused', async () => {
    await create('liars');
    const { uploadId } = await ecr.send(new sdk.InitiateLayerUploadCommand({ repositoryName: 'liars' }));
    const complete = () =>
      ecr.send(
        new sdk.CompleteLayerUploadCommand({
          repositoryName: 'liars',
          uploadId,
          layerDigests: [digestOf('x')],
        }),
      );
    await expect(complete()).rejects.toMatchObject({ name: 'EmptyUploadException' });
    const part = { repositoryName: 'liars', uploadId, partFirstByte: 0, partLastByte: 0 };
    await ecr.send(new sdk.UploadLayerPartCommand({ ...part, layerPartBlob: Buffer.from('y') }));
    await expect(complete()).rejects.toMatchObject({ name: 'InvalidLayerException' });
    await expect(complete()).rejects.toMatchObject({ name: 'UploadNotFoundException' });
  });
});

describe('the registry', () => {
  it('gives a token for docker login, and answers for itself', async () => {
    const { authorizationData } = await ecr.send(new sdk.GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    expect(data?.proxyEndpoint).toBe(endpoint.url);
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:\S{20,}$/);
    expect(Number(data?.expiresAt) - Date.now()).toBeGreaterThan(11 * 3600_000);
    const answer = await fetch(`${data?.proxyEndpoint}/v2/`, {
      headers: { authorization: `Basic ${data?.authorizationToken}` },
    });
    expect(answer.status).toBe(200);
    expect((await ecr.send(new sdk.DescribeRegistryCommand({}))).registryId).toBe('000000000000');
    const { scanningConfiguration } = await ecr.send(new sdk.GetRegistryScanningConfigurationCommand({}));
    expect(scanningConfiguration).toEqual({ scanType: 'BASIC', rules: [] });
  });

  it('says which operation it does not have', async () => {
    await expect(ecr.send(new sdk.GetSigningConfigurationCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: "Local Fargate's ECR does not have GetSigningConfiguration",
    });
  });
});
