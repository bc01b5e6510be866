import type { IAMClient } from '@aws-sdk/client-iam';
import { common } from './common.ts';

export async function iamClient(region: string): Promise<IAMClient> {
  const { IAMClient } = await import('@aws-sdk/client-iam');
  return new IAMClient({ ...common, region });
}
