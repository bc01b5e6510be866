import { AwsError } from '../core/errors.ts';
import { RegistryError } from '../registry/errors.ts';
import { isDigest } from '../registry/names.ts';
import type { Repository } from '../registry/records.ts';
import type { Upload } from '../registry/uploads.ts';
import { type EcrContext, type Operation, repositoryOf, which } from './context.ts';
import { invalidParameter } from './errors.ts';
import { count, type Input, text, texts } from './input.ts';
import { urlToken } from './tokens.ts';

/** Bytes of a part that InitiateLayerUpload proposes. ECR proposes more; so little fits any request in base64. */
const partSize = 5 * 1024 * 1024;
/** The most bytes that UploadLayerPart takes (LayerPartBlob, 20971520). */
const maxPartSize = 20 * 1024 * 1024;

export const batchCheckLayerAvailability: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const layers: object[] = [];
  const failures: object[] = [];
  for (const layerDigest of requiredDigests(input)) {
    const layerSize = repository.blobs.get(layerDigest);
    if (layerDigest === '') {
      failures.push({
        layerDigest,
        failureCode: 'MissingLayerDigest',
        failureReason: 'Layer digest is missing',
      });
    } else if (!isDigest(layerDigest)) {
      const failureReason = "Invalid layer digest: it should be 'sha256:' and 64 hex digits";
      failures.push({ layerDigest, failureCode: 'InvalidLayerDigest', failureReason });
    } else if (layerSize === undefined) {
      layers.push({ layerDigest, layerAvailability: 'UNAVAILABLE' });
    } else {
      const mediaType = mediaTypeOf(repository, layerDigest);
      layers.push({
        layerDigest,
        layerAvailability: 'AVAILABLE',
        layerSize,
        ...(mediaType ? { mediaType } : {}),
      });
    }
  }
  return { layers, failures };
};

export const getDownloadUrlForLayer: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const layerDigest = text(input, 'layerDigest');
  if (!repository.blobs.has(layerDigest)) {
    throw new AwsError(
      'LayersNotFoundException',
      `The layer with digest ${layerDigest} does not exist within the repository with name '${repository.name}' in the registry with id '${repository.account}'`,
    );
  }
  // As at AWS, whoever has the URL needs no login.
  const login = new URLSearchParams({ [urlToken]: context.tokens.issue().password });
  const downloadUrl = `http://${context.host()}/v2/${repository.name}/blobs/${layerDigest}?${login}`;
  return { downloadUrl, layerDigest };
};

export const initiateLayerUpload: Operation = async (context, scope, input) => {
  const upload = await context.uploads.start(repositoryOf(context, scope, input));
  return { uploadId: upload.id, partSize };
};

export const uploadLayerPart: Operation = async (context, scope, input) => {
  const { upload, repository } = uploadOf(context, scope, input);
  const first = count(input, 'partFirstByte');
  const last = count(input, 'partLastByte');
  const bytes = Buffer.from(text(input, 'layerPartBlob'), 'base64');
  if (first !== upload.size || last - first + 1 !== bytes.length || bytes.length > maxPartSize) {
    const lastValidByteReceived = upload.size - 1;
    throw new AwsError(
      'InvalidLayerPartException',
      `The part ${first}-${last} of ${bytes.length} bytes does not follow byte ${lastValidByteReceived}, the last that was received, or is over ${maxPartSize} bytes`,
      { members: { ...which(repository), uploadId: upload.id, lastValidByteReceived } },
    );
  }
  await context.uploads.append(
    upload,
    (async function* () {
      yield bytes;
    })(),
  );
  return { ...which(repository), uploadId: upload.id, lastByteReceived: upload.size - 1 };
};

export const completeLayerUpload: Operation = async (context, scope, input) => {
  const { upload, repository } = uploadOf(context, scope, input);
  const digests = requiredDigests(input);
  const layerDigest = digests.find(isDigest);
  if (layerDigest === undefined) throw invalidParameter('layerDigests', 'must hold a sha256 digest');
  if (upload.size === 0) {
    throw new AwsError('EmptyUploadException', `The upload with id '${upload.id}' has no layer parts`);
  }
  if (repository.blobs.has(layerDigest)) {
    await context.uploads.cancel(upload);
    throw new AwsError(
      'LayerAlreadyExistsException',
      `The layer with digest '${layerDigest}' already exists in the repository with name '${repository.name}' in the registry with id '${repository.account}'`,
    );
  }
  try {
    await context.uploads.finish(upload, layerDigest);
  } catch (error) {
    if (error instanceof RegistryError)
      throw new AwsError('InvalidLayerException', error.message, { cause: error });
    throw error;
  }
  return { ...which(repository), uploadId: upload.id, layerDigest };
};

function uploadOf(
  context: EcrContext,
  scope: Parameters<Operation>[1],
  input: Input,
): { upload: Upload; repository: Repository } {
  const repository = repositoryOf(context, scope, input);
  const id = text(input, 'uploadId');
  const upload = context.uploads.find(repository, id);
  if (upload) return { upload, repository };
  throw new AwsError(
    'UploadNotFoundException',
    `The upload with id '${id}' does not exist in the repository with name '${repository.name}' in the registry with id '${repository.account}'`,
  );
}

function requiredDigests(input: Input): string[] {
  const digests = texts(input, 'layerDigests');
  if (!digests) throw invalidParameter('layerDigests', 'must not be null');
  return digests;
}

function mediaTypeOf(repository: Repository, digest: string): string | undefined {
  for (const { references } of repository.manifests.values()) {
    const found = references.find((one) => one.digest === digest);
    if (found) return found.mediaType;
  }
  return undefined;
}
