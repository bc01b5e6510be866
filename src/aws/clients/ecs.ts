import type { ECSClient } from '@aws-sdk/client-ecs';
import { type AwsCredentials, common } from './common.ts';

export async function ecsClient(region: string, credentials?: AwsCredentials): Promise<ECSClient> {
  const { ECSClient } = await import('@aws-sdk/client-ecs');
  return new ECSClient({ ...common, region, ...(credentials === undefined ? {} : { credentials }) });
}
