import { Readable } from 'node:stream';
import { common } from '../../aws/clients/common.ts';
import { awsError } from '../../aws/errors.ts';
import type { Credentials } from '../../http/requests.ts';
import { credentialsOf } from './ecr.ts';

/** Its API is in this region whatever the region of the caller: docs.aws.amazon.com/general/latest/gr/ecr-public.html */
const region = 'us-east-1';
const api = `https://api.ecr-public.${region}.amazonaws.com`;

/**
 * What ECR Public gives for its registry, for 12 hours, masked in every form
 * (docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html).
 *
 * It has a client of its own in the SDK. Both services speak the same protocol and this operation takes nothing, so that ECR's client
 * does, with the other service's address, target and signing name; only the answer differs, by one object where ECR has a list.
 * @throws ActionError
 */
export async function publicCredentials(
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Credentials> {
  const { ECRClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  // The signing name is an option of every client, and in no client's types.
  const options = {
    ...common,
    region,
    endpoint: env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || api,
    signingName: 'ecr-public',
  };
  const client = new ECRClient(options);
  client.middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers['x-amz-target'] = 'SpencerFrontendService.GetAuthorizationToken';
      return next(args);
    },
    { step: 'build', name: 'ecrPublicTarget' },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as { statusCode: number; body: AsyncIterable<Uint8Array> };
      if (response.statusCode === 200) response.body = await listed(response.body);
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'ecrPublicAnswer' },
  );
  try {
    const answer = await client
      .send(new GetAuthorizationTokenCommand({}), { abortSignal: signal })
      .catch((error: unknown) => {
        signal.throwIfAborted();
        throw awsError(error, "get the registry's credentials from ECR Public");
      });
    return credentialsOf(answer.authorizationData?.[0]?.authorizationToken, 'ECR Public');
  } finally {
    client.destroy();
  }
}

/** `authorizationData` as a list of one. */
async function listed(body: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const answer = JSON.parse(text) as { authorizationData?: unknown };
  return Readable.from([Buffer.from(JSON.stringify({ authorizationData: [answer.authorizationData] }))]);
}
