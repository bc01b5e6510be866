import type { EC2Client } from '@aws-sdk/client-ec2';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { STSClient } from '@aws-sdk/client-sts';
import { common } from './clients.ts';

/**
 * Clients of what an account has beside a ship: identity, roles, networks. Apart from the others, since a bundle holds every
 * client of a file that it imports, used or not.
 */
export async function stsClient(region: string): Promise<STSClient> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return new STSClient({ ...common, region });
}

export async function iamClient(region: string): Promise<IAMClient> {
  const { IAMClient } = await import('@aws-sdk/client-iam');
  return new IAMClient({ ...common, region });
}

export async function ec2Client(region: string): Promise<EC2Client> {
  const { EC2Client } = await import('@aws-sdk/client-ec2');
  return new EC2Client({ ...common, region });
}
