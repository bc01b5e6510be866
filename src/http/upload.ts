import { RegistryError, type Requests } from './requests.ts';
import { pause, pauseOf } from './retry.ts';
import type { HttpResponse } from './transport.ts';

/** A blob that can be read from its start as often as needed. `size` in bytes. */
export interface Blob {
  digest: string;
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Bytes of one request. Larger blobs go in pieces of this size, so that a cut connection costs one piece at most. ECR takes
 * parts from 5 to 20 MiB (docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html).
 */
export const pieceSize = 16 * 1024 * 1024;

/**
 * Uploads a blob that the repository has not: in one PUT, or in pieces by PATCH that go on where the registry stands after
 * a failure (github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs).
 *
 * After a PATCH that worked our own count is believed, not the `Range` of the answer: ECR answers 201 with a Range that stays
 * at the end of the first piece, though it has all of them (github.com/aws/containers-roadmap/issues/2831). The Range is
 * asked for only after a failure, and where it makes no sense the upload starts over. The digest at the end proves all.
 * @param mountFrom another repository of the registry that may have the blob already
 * @throws RegistryError
 */
export async function uploadBlob(
  requests: Requests,
  repository: string,
  blob: Blob,
  options: { mountFrom?: string | undefined; pieceSize?: number } = {},
): Promise<'pushed' | 'mounted'> {
  const { retry, signal } = requests;
  const size = options.pieceSize ?? pieceSize;
  const doing = `push the layer ${blob.digest.slice(0, 19)} to ${repository}`;
  let failures = 0;
  /** Waits after a failure that may pass; throws one that can't, or the last. `lost`: the upload is gone, a new one may do. */
  const recover = async (error: unknown, lost = false): Promise<void> => {
    if (!(error instanceof RegistryError) || !(error.passing || lost)) throw error;
    failures++;
    if (failures >= retry.attempts) throw error;
    await pause(pauseOf(retry, failures, error.askedMs), signal);
  };

  while (true) {
    const mount =
      options.mountFrom === undefined
        ? ''
        : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(options.mountFrom)}`;
    const started = await requests.send({
      method: 'POST',
      url: `/v2/${repository}/blobs/uploads/${mount}`,
      expect: [201, 202],
      doing,
    });
    if (started.status === 201) return 'mounted';
    const least = Number(started.headers['oci-chunk-min-length'] ?? 0);
    const upload = { location: locationOf(started, undefined, doing) };
    try {
      if (blob.size <= Math.max(size, least)) {
        const body = await whole(blob);
        await finish(requests, upload.location, blob.digest, doing, body);
      } else {
        const complete = await sendPieces(requests, blob, upload, Math.max(size, least), doing, recover);
        if (!complete) continue;
        await finish(requests, upload.location, blob.digest, doing);
      }
      return 'pushed';
    } catch (error) {
      // What was cut at the very end may have arrived all the same.
      await recover(error, isLost(error));
      if (await hasBlob(requests, repository, blob.digest)) return 'pushed';
    }
  }
}

/** Whether the repository has the blob. */
export async function hasBlob(requests: Requests, repository: string, digest: string): Promise<boolean> {
  const response = await requests.send({
    method: 'HEAD',
    url: `/v2/${repository}/blobs/${digest}`,
    expect: [200, 404],
    doing: `look for the layer ${digest.slice(0, 19)} in ${repository}`,
  });
  return response.status === 200;
}

/** Sends all pieces; false where the upload has to start over, which `recover` has been asked about. */
async function sendPieces(
  requests: Requests,
  blob: Blob,
  upload: { location: string },
  size: number,
  doing: string,
  recover: (error: unknown, lost?: boolean) => Promise<void>,
): Promise<boolean> {
  let start = 0;
  for await (const piece of pieces(blob.open(), size)) {
    const end = start + piece.length;
    for (let at = start; at < end; ) {
      try {
        const response = await requests.sendOnce({
          method: 'PATCH',
          url: upload.location,
          headers: { 'content-type': 'application/octet-stream', 'content-range': `${at}-${end - 1}` },
          body: piece.subarray(at - start),
          expect: [201, 202, 204],
          doing,
        });
        upload.location = locationOf(response, upload.location, doing);
        at = end;
      } catch (error) {
        await recover(error, isLost(error));
        if (isLost(error)) return false;
        const reached = await positionOf(requests, upload, doing);
        if (reached === undefined) return false;
        // A registry that says less than it has told us before is sent this piece again, and refuses it if it must.
        if (reached >= start && reached <= end) at = reached;
      }
    }
    start = end;
  }
  return true;
}

/** How many bytes the registry has of an upload; undefined where it can't say or no longer knows it. */
async function positionOf(
  requests: Requests,
  upload: { location: string },
  doing: string,
): Promise<number | undefined> {
  const response = await requests.send({
    method: 'GET',
    url: upload.location,
    expect: [200, 204, 400, 404, 405, 416],
    doing,
  });
  if (response.status > 204) return undefined;
  upload.location = locationOf(response, upload.location, doing);
  return receivedBytes(response.headers.range);
}

/** `0-1023` is 1024 bytes. `0-0` is what registries say of an upload that has none. */
export function receivedBytes(range: string | undefined): number | undefined {
  const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? '')?.[1];
  if (last === undefined) return undefined;
  return last === '0' ? 0 : Number(last) + 1;
}

async function finish(
  requests: Requests,
  location: string,
  digest: string,
  doing: string,
  body?: Buffer,
): Promise<void> {
  const url = new URL(location);
  url.searchParams.set('digest', digest);
  await requests.sendOnce({
    method: 'PUT',
    url: url.href,
    headers: { 'content-type': 'application/octet-stream' },
    ...(body === undefined ? {} : { body }),
    expect: [201, 202, 204],
    doing,
  });
}

/** 404: the registry does not know the upload any more. 416: it stands elsewhere than we do. */
function isLost(error: unknown): boolean {
  return error instanceof RegistryError && (error.status === 404 || error.status === 416);
}

/** Location may be relative, and may carry a query that has to be kept. */
function locationOf(response: HttpResponse, before: string | undefined, doing: string): string {
  const { location } = response.headers;
  if (location !== undefined && URL.canParse(location, response.url.href))
    return new URL(location, response.url).href;
  if (before !== undefined) return before;
  throw new RegistryError(`could not ${doing}: the registry did not say where to upload to`, {
    status: response.status,
  });
}

async function whole(blob: Blob): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of blob.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Regroups a stream to pieces of one size, the last one smaller. */
export async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - length);
      held.push(part);
      length += part.length;
      at += part.length;
      if (length === size) {
        yield Buffer.concat(held);
        held = [];
        length = 0;
      }
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
