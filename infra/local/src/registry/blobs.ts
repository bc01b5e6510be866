import { pipeline } from 'node:stream/promises';
import { RegistryError } from './errors.ts';
import { answer, bodyOf, checkedDigest, type RepositoryExchange } from './exchange.ts';
import { isDigest, isUploadId } from './names.ts';
import { parseChunkRange, parseRange } from './ranges.ts';
import { type Upload, unknownUpload } from './uploads.ts';

/** GET, HEAD and DELETE of `/v2/<name>/blobs/<digest>`. */
export async function blob(x: RepositoryExchange, reference: string): Promise<void> {
  const { req, res, repository, records } = x;
  const digest = checkedDigest(reference);
  const size = repository.blobs.get(digest);
  if (size === undefined) {
    throw new RegistryError('BLOB_UNKNOWN', 404, `repository ${repository.name} has no blob ${digest}`, {
      detail: { digest },
    });
  }
  if (req.method === 'DELETE') {
    repository.blobs.delete(digest);
    records.save(repository);
    records.release([digest]);
    return answer(x, 202, {});
  }
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    'Accept-Ranges': 'bytes',
  };
  if (req.method === 'HEAD') return answer(x, 200, { ...headers, 'Content-Length': String(size) });
  const range = parseRange(req.headers.range, size);
  if (range === 'unsatisfiable') {
    throw new RegistryError(
      'SIZE_INVALID',
      416,
      `the blob has ${size} bytes; the range asked for is outside them`,
      {
        headers: { 'Content-Range': `bytes */${size}` },
      },
    );
  }
  const part = range === 'whole' ? { first: 0, last: size - 1 } : range;
  const file = await records.content.open(digest);
  res.writeHead(range === 'whole' ? 200 : 206, {
    ...headers,
    'Content-Length': String(part.last - part.first + 1),
    ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${part.first}-${part.last}/${size}` }),
  });
  if (size === 0) {
    await file.close();
    res.end();
  } else {
    await pipeline(file.createReadStream({ start: part.first, end: part.last }), res);
  }
}

/** POST to `/v2/<name>/blobs/uploads/`: a mount, a whole blob in one request, or the start of an upload. */
export async function startUpload(x: RepositoryExchange): Promise<void> {
  const { query, repository, uploads, req } = x;
  const mount = query.get('mount');
  if (mount !== null && mountBlob(x, mount, query.get('from'))) return created(x, mount);
  const digest = query.get('digest');
  if (mount === null && digest !== null) {
    checkedDigest(digest);
    const upload = await uploads.start(repository);
    try {
      await uploads.append(upload, bodyOf(req), contentLength(x));
      await uploads.finish(upload, digest);
    } finally {
      await uploads.cancel(upload);
    }
    return created(x, digest);
  }
  const algorithm = query.get('digest-algorithm');
  if (algorithm !== null && algorithm !== 'sha256' && algorithm !== 'sha512') {
    throw new RegistryError(
      'DIGEST_INVALID',
      400,
      `digest-algorithm is '${algorithm.slice(0, 50)}'; sha256 and sha512 are known`,
    );
  }
  progress(x, 202, await uploads.start(repository));
}

/** GET, PATCH, PUT and DELETE of an upload. */
export async function upload(x: RepositoryExchange, id: string): Promise<void> {
  const { req, query, repository, uploads } = x;
  const found = isUploadId(id) ? uploads.find(repository, id) : undefined;
  if (!found) throw unknownUpload(id);
  switch (req.method) {
    case 'GET':
      return progress(x, 204, found);
    case 'DELETE':
      await uploads.cancel(found);
      return answer(x, 204, {});
    case 'PATCH':
      await uploads.append(found, bodyOf(req), chunkLength(x, found));
      return progress(x, 202, found);
    default: {
      const digest = checkedDigest(query.get('digest') ?? '');
      await uploads.append(found, bodyOf(req), chunkLength(x, found));
      await uploads.finish(found, digest);
      return created(x, digest);
    }
  }
}

/**
 * Makes a blob of another repository this one's as well. Without `from`, any repository that has it will do; where it
 * can't be done the client uploads instead.
 */
function mountBlob(
  { records, repository }: RepositoryExchange,
  digest: string,
  from: string | null,
): boolean {
  if (!isDigest(digest)) return false;
  const source = from === null ? records.all().find((one) => one.blobs.has(digest)) : records.resolve(from);
  const size = source?.blobs.get(digest);
  if (size === undefined) return false;
  repository.blobs.set(digest, size);
  records.save(repository);
  return true;
}

function created(x: RepositoryExchange, digest: string): void {
  answer(x, 201, {
    Location: `/v2/${x.repository.name}/blobs/${digest}`,
    'Docker-Content-Digest': digest,
  });
}

const location = (found: Upload) => ({
  Location: `/v2/${found.repository.name}/blobs/uploads/${found.id}`,
  Range: `0-${Math.max(0, found.size - 1)}`,
  'Docker-Upload-UUID': found.id,
});

const progress = (x: RepositoryExchange, status: number, found: Upload) => answer(x, status, location(found));

/**
 * How long the body must be: as long as its Content-Range, which must follow what is there already, else as
 * Content-Length says.
 * @throws RegistryError BLOB_UPLOAD_INVALID 416, SIZE_INVALID 400
 */
function chunkLength(x: RepositoryExchange, found: Upload): number | undefined {
  const header = x.req.headers['content-range'];
  const announced = contentLength(x);
  if (header === undefined) return announced;
  const range = parseChunkRange(header);
  if (!range || range.first !== found.size) {
    throw new RegistryError(
      'BLOB_UPLOAD_INVALID',
      416,
      `Content-Range is '${header.slice(0, 50)}'; the next chunk must begin at ${found.size}, as ${found.size}-LAST`,
      { headers: location(found) },
    );
  }
  const length = range.last - range.first + 1;
  if (announced !== undefined && announced !== length) {
    throw new RegistryError(
      'SIZE_INVALID',
      400,
      `Content-Range ${header} is ${length} bytes, but Content-Length is ${announced}`,
    );
  }
  return length;
}

const contentLength = ({ req }: RepositoryExchange): number | undefined => {
  const header = req.headers['content-length'];
  return header === undefined ? undefined : Number(header);
};
