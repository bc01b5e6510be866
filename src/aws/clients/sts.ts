import type { STSClient } from '@aws-sdk/client-sts';
import { common } from './common.ts';

export async function stsClient(region: string): Promise<STSClient> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return new STSClient({ ...common, region });
}
