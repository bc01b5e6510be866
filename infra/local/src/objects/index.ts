import type { Scope } from '../core/scope.ts';
import { ownHeaders } from '../upstream/index.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { ObjectError, type ReadObject } from './objects.ts';

const prefix = 'file download command: non empty error stream: ';

/** Reads objects from the upstream's S3 (GetObject, path style). */
export function createObjectReader(upstream: Pick<Upstream, 'forward'>): ReadObject {
  return async (scope, arn) => {
    const [, bucket = '', key = ''] = /^arn:[^:]+:s3:::([^/]+)\/(.+)$/.exec(arn) ?? [];
    if (key === '') throw new ObjectError(`${prefix}invalid ARN ${arn}: it must be arn:aws:s3:::BUCKET/KEY`);
    const answer = await get(upstream, scope, bucket, key);
    if (answer.status === 200) return answer.body.toString('utf8');
    const code = /<Code>([^<]*)<\/Code>/.exec(answer.body.toString('utf8'))?.[1] ?? `status ${answer.status}`;
    throw new ObjectError(`${prefix}failed to read ${arn}: ${code}`);
  };
}

async function get(upstream: Pick<Upstream, 'forward'>, scope: Scope, bucket: string, key: string) {
  const path = [bucket, ...key.split('/')].map(encodeURIComponent).join('/');
  try {
    const headers = ownHeaders(scope, 's3');
    return await upstream.forward({ method: 'GET', url: `/${path}`, headers, body: Buffer.alloc(0) });
  } catch (cause) {
    throw new ObjectError(`${prefix}${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
