/**
 * Asks S3 whether an object is there (HeadObject), without a client of S3: it would be the largest part of the bundle, for
 * one request. ECS's client lends its credentials and its signer.
 * @returns the HTTP status: 200, 404, 403 (denied, or not there for one who may not list), 301 (another region)
 */
export async function headObject(
  region: string,
  bucket: string,
  key: string,
  signal: AbortSignal,
): Promise<number> {
  const { ECSClient } = await import('@aws-sdk/client-ecs');
  // S3 alone signs a path as it is sent, not escaped once more.
  const client = new ECSClient({ region, signingEscapePath: false });
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
  const suffix = region.startsWith('cn-') ? 'com.cn' : region.startsWith('eusc-') ? 'eu' : 'com';
  const url = new URL(endpoint ?? `https://s3.${region}.amazonaws.${suffix}`);
  const path = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  const sign = await client.config.signer({
    name: 'sigv4',
    signingName: 's3',
    signingRegion: region,
    properties: {},
  });
  const signed = await sign.sign({
    method: 'HEAD',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path,
    headers: { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  });
  const { host: _, ...headers } = signed.headers;
  const answer = await fetch(new URL(path, url), {
    method: 'HEAD',
    headers,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
  });
  return answer.status;
}
