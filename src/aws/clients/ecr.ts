import type { ECRClient } from '@aws-sdk/client-ecr';
import { type AwsCredentials, common } from './common.ts';

export async function ecrClient(region: string, credentials?: AwsCredentials): Promise<ECRClient> {
  const { ECRClient } = await import('@aws-sdk/client-ecr');
  return new ECRClient({ ...common, region, ...(credentials === undefined ? {} : { credentials }) });
}
