import { RegistryError } from './errors.ts';
import { answer, answerJson, bodyOf, checkedDigest, page, type RepositoryExchange } from './exchange.ts';
import { deleteImage, putImage, tooLarge } from './images.ts';
import { maxManifestSize, mediaTypes } from './manifest.ts';
import { isDigest, isTag } from './names.ts';

/** GET, HEAD, PUT and DELETE of `/v2/<name>/manifests/<tag or digest>`. */
export async function manifest(x: RepositoryExchange, reference: string): Promise<void> {
  const { req, res, repository, records } = x;
  if (req.method === 'PUT') return put(x, reference);
  const digest = isDigest(reference) ? reference : repository.tags.get(reference);
  const found = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || !found) {
    throw new RegistryError('MANIFEST_UNKNOWN', 404, unknownText(reference, repository.name));
  }
  if (req.method === 'DELETE') {
    if (reference === digest) deleteImage(records, repository, digest);
    else {
      repository.tags.delete(reference);
      records.save(repository);
    }
    return answer(x, 202, {});
  }
  const headers = {
    'Content-Type': found.mediaType,
    'Content-Length': String(found.size),
    'Docker-Content-Digest': digest,
  };
  if (req.method === 'HEAD') return answer(x, 200, headers);
  found.lastPulledAt = x.now;
  const bytes = await records.content.read(digest);
  res.writeHead(200, headers);
  res.end(bytes);
}

async function put(x: RepositoryExchange, reference: string): Promise<void> {
  const { req, query, repository, records, now } = x;
  const byDigest = reference.includes(':');
  const tags = byDigest ? query.getAll('tag') : [reference];
  for (const tag of tags) if (!isTag(tag)) throw badTag(tag);
  const { digest, manifest: stored } = putImage(
    records,
    repository,
    {
      ...(byDigest ? { digest: checkedDigest(reference) } : {}),
      tags,
      contentType: req.headers['content-type'],
      bytes: await readManifest(x),
    },
    now,
  );
  answer(x, 201, {
    Location: `/v2/${repository.name}/manifests/${byDigest ? digest : reference}`,
    'Docker-Content-Digest': digest,
    ...(stored.subject === undefined ? {} : { 'OCI-Subject': stored.subject }),
    ...(byDigest && tags.length > 0 ? { 'OCI-Tag': tags } : {}),
  });
}

async function readManifest({ req }: RepositoryExchange): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bodyOf(req)) {
    size += chunk.length;
    if (size > maxManifestSize) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** GET `/v2/<name>/tags/list`. */
export function tags(x: RepositoryExchange): void {
  const { name, tags: known } = x.repository;
  const { items, headers } = page([...known.keys()], `/v2/${name}/tags/list`, x.query);
  answerJson(x, 200, { name, tags: items }, headers);
}

/** GET `/v2/<name>/referrers/<digest>`: the manifests whose subject it is, as an index. */
export function referrers(x: RepositoryExchange, reference: string): void {
  const subject = checkedDigest(reference);
  const wanted = x.query.get('artifactType');
  const manifests = [...x.repository.manifests]
    .filter(([, one]) => one.subject === subject && (wanted === null || one.artifactType === wanted))
    .map(([digest, one]) => ({
      mediaType: one.mediaType,
      digest,
      size: one.size,
      ...(one.artifactType === undefined ? {} : { artifactType: one.artifactType }),
      ...(one.annotations === undefined ? {} : { annotations: one.annotations }),
    }));
  answerJson(
    x,
    200,
    { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests },
    {
      'Content-Type': mediaTypes.ociIndex,
      ...(wanted === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }),
    },
  );
}

const badTag = (tag: string) =>
  new RegistryError(
    'TAG_INVALID',
    400,
    `'${tag.slice(0, 150)}' is no tag: a letter, digit or _, then up to 127 letters, digits, _ . -`,
  );

const unknownText = (reference: string, name: string) =>
  `Requested image not found: ${reference.slice(0, 150)} in repository ${name}`;
