import type { SSMClient } from '@aws-sdk/client-ssm';
import { common } from './common.ts';

export async function ssmClient(region: string): Promise<SSMClient> {
  const { SSMClient } = await import('@aws-sdk/client-ssm');
  return new SSMClient({ ...common, region });
}
