import type { EC2Client } from '@aws-sdk/client-ec2';
import { common } from './common.ts';

export async function ec2Client(region: string): Promise<EC2Client> {
  const { EC2Client } = await import('@aws-sdk/client-ec2');
  return new EC2Client({ ...common, region });
}
